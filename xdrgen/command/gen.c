/* gen.c -- `xdrgen gen`: writes what templates make of specifications; and what depends on what, for make. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "analysis/limits.h"
#include "base/alloc.h"
#include "command/groups.h"
#include "command/options.h"
#include "command/run.h"
#include "emit/emission.h"
#include "emit/plan.h"
#include "emit/service.h"
#include "template/depfile.h"
#include "template/library.h"

struct gen {
    struct run run;
    struct list kinds;          /* -e */
    const char *templates;      /* -t */
    struct list template_names; /* of const char *, as templates are chosen */
    bool check, diff, force;
    bool depfile;               /* -MD */
    const char *depfile_path;   /* -MF */
    bool phonies;               /* -MP */
    struct list targets;        /* -MT */
    const char *stamp;
    struct depfile *dependencies; /* of all that is written, for -MF */
};

/* A specification's name begins those of its files, which are in the directory of -o. */
static int take_name(struct run *run, const char *name)
{
    run->load.name = name;
    if (name[0] == '\0' || strchr(name, '/'))
        return options_refuse_value(run, "--name", "a name without a '/'", name);
    return GO_ON;
}

#define AT(member) .offset = offsetof(struct gen, member)
static const struct option_row rows[] = {
    {.name = "output", .letters = "o", .argument = "DIR", .kind = OPTION_TEXT, AT(run.output),
     .completes = COMPLETES_FOLDERS,
     .help = "write files there (default: the current directory), or the one file that is made to it, if it is called like one; "
             "- prints them"},
    {.name = "emit", .letters = "e", .argument = "KIND,...", .kind = OPTION_WORDS, AT(kinds),
     .completes = COMPLETES_KINDS,
     .help = "what to write: c (the default), dispatch, fuzz, docs, or a part of one, such as header or html"},
    {.name = "templates", .letters = "t", .argument = "DIR", .kind = OPTION_TEXT, AT(templates),
     .completes = COMPLETES_FOLDERS, .help = "use the templates in DIR, laid out as 'xdrgen templates -o DIR' writes them"},
    {.name = "name", .argument = "NAME", .kind = OPTION_CALL, .take = take_name,
     .help = "what to call the specification, and so its files, in place of its file's name"},
    {.name = "header", .argument = "NAME", .kind = OPTION_TEXT, AT(run.load.header),
     .help = "what files include as the header, in place of NAME.h"},
    {.name = "check", .kind = OPTION_FLAG, AT(check),
     .help = "write nothing; tell which files are not current, and exit with 1 if any"},
    {.name = "diff", .kind = OPTION_FLAG, AT(diff), .help = "the same, and show how they differ"},
    {.name = "force", .kind = OPTION_FLAG, AT(force),
     .help = "overwrite files that do not say that xdrgen wrote them"},
    {.name = "stamp", .argument = "FILE", .kind = OPTION_TEXT, AT(stamp),
     .completes = COMPLETES_FILES,
     .help = "touch a file when all is written, for make: output that would not change keeps its time"},
    {.name = "depfile", .letters = "MD", .kind = OPTION_FLAG, AT(depfile),
     .help = "write NAME.d as well: what the output depends on, for make and Ninja"},
    {.letters = "MF", .argument = "FILE", .kind = OPTION_TEXT, AT(depfile_path),
     .completes = COMPLETES_FILES, .help = "write that to one file, for all specifications; - prints it"},
    {.letters = "MP", .kind = OPTION_FLAG, AT(phonies),
     .help = "in these, say of imports and templates that they may go away"},
    {.letters = "MT", .argument = "TARGET", .kind = OPTION_LIST, AT(targets),
     .help = "in these, what depends, in place of the output"},
};
static const struct option_group own_options = {"Options:", rows, sizeof rows / sizeof *rows};

static bool compile_templates(struct gen *gen, struct list *templates)
{
    struct list sources = {0};
    const char *kind;
    if (gen->kinds.count == 0)
        list_add(gen->run.ctx, &gen->kinds, (void *)(uintptr_t) "c");
    for (size_t i = 0; LIST_NEXT(&gen->kinds, i, kind); i++) {
        if (!library_find(gen->run.ctx, gen->run.diag, gen->templates, kind, &sources)) {
            gen->run.trouble = true;
            return false;
        }
    }
    const struct source *source;
    for (size_t i = 0; LIST_NEXT(&sources, i, source); i++) {
        struct template *template = template_compile(gen->run.ctx, gen->run.diag, source);
        if (template)
            list_add(gen->run.ctx, templates, template);
        list_add(gen->run.ctx, &gen->template_names, (void *)(uintptr_t)source->name);
        gen->run.trouble |= gen->templates && !claims_read(gen->run.claims, gen->run.diag, source->name);
    }
    return gen->run.diag->errors == 0;
}

/* What depends: what -MT says; the stamp, which is as new as the last run, if there is one; all that is written. */
static bool add_targets(struct gen *gen, struct depfile *depfile, const struct list *outputs, size_t first)
{
    const char *target;
    const struct output *output;
    bool good = true;
    if (depfile->targets.count > 0 && (gen->stamp || gen->targets.count > 0))
        return true;
    for (size_t i = 0; LIST_NEXT(&gen->targets, i, target); i++)
        depfile_add_target(depfile, target);
    if (gen->targets.count == 0 && gen->stamp)
        return depfile_add_output(depfile, gen->stamp);
    for (size_t i = first; gen->targets.count == 0 && LIST_NEXT(outputs, i, output); i++)
        good &= depfile_add_output(depfile, output_path(gen->run.ctx, gen->run.output, output));
    return good;
}

/* What is written for a specification, and what that is made from. */
static void note_dependencies(struct gen *gen, struct depfile *depfile, const struct spec *spec,
                              const char *path, const struct list *outputs, size_t first)
{
    const struct line *source;
    const char *name;
    bool good = add_targets(gen, depfile, outputs, first);
    for (size_t i = 0; LIST_NEXT(&spec->sources, i, source); i++)
        good &= depfile_add_input(depfile, source->text, strcmp(source->text, path) != 0);
    for (size_t i = 0; gen->templates && LIST_NEXT(&gen->template_names, i, name); i++)
        good &= depfile_add_input(depfile, name, true);
    if (!good)
        diag_error_file(gen->run.diag, path, "a file's name has no spelling in a depfile");
}

static void claim_output(struct gen *gen, const char *path, const char *spec, const char *by)
{
    if (!run_is_printed(&gen->run) || !spec)
        gen->run.trouble |= !claims_write(gen->run.claims, gen->run.diag, path, spec, by);
}

static void add_depfile(struct gen *gen, const struct spec *spec, const char *path, struct list *outputs,
                        size_t first)
{
    struct depfile *depfile = depfile_new(gen->run.ctx);
    struct buffer text = {.owner = gen->run.ctx};
    note_dependencies(gen, depfile, spec, path, outputs, first);
    depfile_write(&text, depfile, gen->phonies);
    struct output *output = talloc(gen->run.ctx, struct output);
    *output = (struct output){talloc_asprintf(output, "%s.d", spec->name), text.data, text.length, false, REPLACE_ANY};
    claim_output(gen, output_path(gen->run.ctx, gen->run.output, output), path, "-MD");
    list_add(gen->run.ctx, outputs, output);
}

static bool any_names(const struct list *templates, enum record record, const char *field)
{
    const struct template *template;
    for (size_t i = 0; LIST_NEXT(templates, i, template); i++)
        if (template_names(template, record, field))
            return true;
    return false;
}

/* The suffix of a path, with its dot; "" without one. */
static const char *suffix_of(const char *path)
{
    const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path, *dot = strrchr(base, '.');
    return dot && dot > base ? dot : "";
}

/* Of one file -o may be the name itself: it ends as that does, and is no folder. */
static void name_output(struct gen *gen, struct output *output)
{
    const char *path = gen->run.output, *slash = strrchr(path, '/'), *suffix = suffix_of(path);
    if (suffix[0] == '\0' || strcmp(suffix, suffix_of(output->name)) != 0 || output_is_folder(path))
        return;
    output->name = slash ? slash + 1 : path;
    gen->run.output = !slash ? "." : slash == path ? "/" : talloc_strndup(gen->run.ctx, path, (size_t)(slash - path));
}

static void render_template(struct gen *gen, struct emission *emission, const char *path,
                            const struct template *template, const char *name, struct list *outputs)
{
    struct output *output;
    size_t first = outputs->count;
    template_render(gen->run.ctx, template, emission, outputs);
    if (outputs->count == 1 && gen->template_names.count == 1 && gen->run.operands.count == 1)
        name_output(gen, outputs->items[0]);
    for (size_t i = first; LIST_NEXT(outputs, i, output); i++)
        claim_output(gen, output_path(gen->run.ctx, gen->run.output, output), path, name);
}

static bool has_kind(const struct gen *gen, const char *name)
{
    const char *kind;
    for (size_t i = 0; LIST_NEXT(&gen->kinds, i, kind); i++)
        if (strcmp(kind, name) == 0)
            return true;
    return false;
}

static void render_spec(struct gen *gen, struct spec *spec, const char *path, const struct list *templates,
                        struct list *outputs)
{
    size_t first = outputs->count;
    const struct template *template;
    plan_spec(spec);
    service_spec(spec);
    struct emission *emission = emission_new(spec, spec);
    for (size_t i = 0; LIST_NEXT(templates, i, template); i++)
        render_template(gen, emission, path, template, gen->template_names.items[i], outputs);
    if (gen->depfile_path)
        note_dependencies(gen, gen->dependencies, spec, path, outputs, first);
    else if (gen->depfile)
        add_depfile(gen, spec, path, outputs, first);
}

/* A file that is named may stand in a folder that is still to be made, as those of -o do. */
static bool make_folder_of(struct run *run, const char *path)
{
    const char *slash = path ? strrchr(path, '/') : NULL;
    return !slash || slash == path || run_make_folder(run, talloc_strndup(run->ctx, path, (size_t)(slash - path)));
}

static bool write_files(struct gen *gen, struct list *files, struct output *depfile)
{
    struct run *run = &gen->run;
    bool has_depfile = depfile->name && strcmp(depfile->name, "-") != 0;
    if (has_depfile)
        list_add(run->ctx, files, depfile);
    return (!has_depfile || make_folder_of(run, depfile->name)) && make_folder_of(run, gen->stamp) &&
           (files->count == 0 || output_write(run->diag, run_is_printed(run) ? "." : run->output, files));
}

static bool print_outputs(struct run *run, const struct list *outputs, struct output *depfile)
{
    struct list rule = {0};
    if (depfile->name && strcmp(depfile->name, "-") == 0)
        list_add(run->ctx, &rule, depfile);
    return (!run_is_printed(run) || output_print(run->diag, stdout, outputs)) &&
           (rule.count == 0 || output_print(run->diag, stdout, &rule));
}

/* Printing comes behind all that takes memory, and the stamp last: it says that all the rest is there. */
static bool write_outputs(struct gen *gen, const struct list *outputs)
{
    struct run *run = &gen->run;
    struct buffer rule = {.owner = run->ctx};
    struct list files = {0};
    struct output *output;
    for (size_t i = 0; !run_is_printed(run) && LIST_NEXT(outputs, i, output); i++)
        list_add(run->ctx, &files, output);
    depfile_write(&rule, gen->dependencies, gen->phonies);
    struct output depfile = {gen->depfile_path, rule.data, rule.length, true, REPLACE_ANY};
    return write_files(gen, &files, &depfile) && print_outputs(run, outputs, &depfile) &&
           (!gen->stamp || output_touch(run->diag, gen->stamp));
}

static void free_names(const struct list *outputs)
{
    struct output *output;
    for (size_t i = 0; LIST_NEXT(outputs, i, output); i++)
        output->replace = REPLACE_ANY;
}

static int deliver(struct gen *gen, const struct list *outputs)
{
    if (gen->force)
        free_names(outputs);
    if (gen->check || gen->diff)
        return output_check(gen->run.output, outputs, gen->diff, stdout) ? EXIT_WRONG : EXIT_FINE;
    gen->run.trouble |= !write_outputs(gen, outputs);
    return run_status(&gen->run);
}

/* Options that do not go together: what is wrong with them, or NULL. */
static const char *find_conflict(const struct gen *gen)
{
    bool names_targets = gen->targets.count > 0 || gen->stamp;
    if ((gen->check || gen->diff) && run_is_printed(&gen->run))
        return "--check needs a directory (-o)";
    if (!gen->depfile && !gen->depfile_path && (gen->phonies || gen->targets.count > 0))
        return "-MP and -MT are about a depfile (-MD or -MF)";
    if (run_is_printed(&gen->run) && (gen->depfile || gen->depfile_path) && !(gen->depfile_path && names_targets))
        return "a depfile of what is printed (-o -) needs -MF, and -MT or --stamp";
    if (gen->run.load.name && gen->run.operands.count > 1)
        return "--name is that of one specification";
    return NULL;
}

static void claim_named_files(struct gen *gen)
{
    if (gen->depfile_path && strcmp(gen->depfile_path, "-") != 0)
        claim_output(gen, gen->depfile_path, NULL, "-MF");
    if (gen->stamp)
        claim_output(gen, gen->stamp, NULL, "--stamp");
}

static void make_outputs(struct gen *gen, const struct list *templates, struct list *outputs)
{
    struct run *run = &gen->run;
    const char *path;
    for (size_t i = 0; LIST_NEXT(&run->operands, i, path); i++) {
        struct spec *spec = run_load(run, path);
        if (spec)
            limits_check_least(run->ctx, spec, run->diag);
        if (!diag_has_failed(run->diag))
            render_spec(gen, spec, path, templates, outputs);
    }
}

static int run_gen(struct run *run)
{
    struct gen *gen = (struct gen *)run;
    struct list templates = {0}, outputs = {0};
    run->output = run->output ? run->output : ".";
    if (find_conflict(gen))
        return command_refuse(run->command, "%s", find_conflict(gen));
    claim_named_files(gen);
    gen->dependencies = depfile_new(run->ctx);
    if (!compile_templates(gen, &templates))
        return run_status(run);
    run->load.files = true;
    run->load.services = any_names(&templates, RECORD_version, "prefix");
    run->load.fuzzer = has_kind(gen, "fuzz");
    make_outputs(gen, &templates, &outputs);
    return diag_has_failed(run->diag) ? run_status(run) : deliver(gen, &outputs);
}

const struct command command_gen = {
    .name = "gen",
    .operands = "FILE.x...",
    .completes = COMPLETES_SPECIFICATIONS,
    .summary = "write marshallers, or what -e says, for each specification",
    .groups = {&own_options, &reading_options, &common_options},
    .size = sizeof(struct gen),
    .run = run_gen,
};

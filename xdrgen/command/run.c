/* run.c -- the options that several commands have, and the steps that they share. */
#include "command/run.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "command/help.h"
#include "command/options.h"

/* --- options --- */

enum color { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };
static const char *const colors[] = {"auto", "always", "never", NULL};

enum passthrough { PASSTHROUGH_COPY, PASSTHROUGH_SKIP, PASSTHROUGH_REFUSE };
static const char *const passthroughs[] = {"copy", "skip", "refuse", NULL};

static int take_warning(struct run *run, const char *value)
{
    const char *unknown = warnings_choose(&run->diag->choices, value);
    if (!unknown)
        return GO_ON;
    const char *near = warnings_nearest(unknown);
    return command_refuse(run->command, "there is no warning '%s'%s%s%s", unknown, near ? "; did you mean '" : "",
                          near ? near : "", near ? "'?" : "");
}

static int take_help(struct run *run, const char *topic)
{
    return help_print(run, topic ? topic : run->command->name);
}

static int take_version(struct run *run, const char *value)
{
    (void)run;
    (void)value;
    return help_print_version();
}

#define AT(member) .offset = offsetof(struct run, member)
static const struct option_row common_rows[] = {
    {.name = "color", .argument = "WHEN", .kind = OPTION_CHOICE, AT(color), .words = colors,
     .help = "colour messages (auto: on a terminal, unless NO_COLOR is set)"},
    {.name = "help", .letters = "h", .argument = "TOPIC", .is_optional = true, .kind = OPTION_CALL, .take = take_help,
     .completes = COMPLETES_TOPICS, .help = "print this, or what 'xdrgen help TOPIC' does, and exit"},
    {.name = "version", .letters = "V", .kind = OPTION_CALL, .take = take_version, .help = "print the version and exit"},
};

static const struct option_row reading_rows[] = {
    {.name = "define", .letters = "D", .argument = "NAME[=V]", .kind = OPTION_LIST, AT(defines),
     .help = "give a constant that the specification does not declare its value, a number of 32 bits; 1 if none is said"},
    {.name = "passthrough", .argument = "HOW", .kind = OPTION_CHOICE, AT(passthrough),
     .words = passthroughs, .help = "what to do with lines that begin with %"},
    {.name = "no-passthrough", .kind = OPTION_CHOICE, AT(passthrough), .words = passthroughs,
     .fixed = "refuse", .help = "the same as --passthrough=refuse, for specifications that are not trusted"},
    {.letters = "W", .argument = "NAME", .kind = OPTION_CALL, .take = take_warning, .completes = COMPLETES_WARNINGS,
     .help = "warn of that, as all do that are not switched off: NAME or no-NAME; error, error=NAME or no-error=NAME: "
             "warnings that are errors; 'xdrgen help warnings' lists their names"},
};

static const struct option_row what_if_rows[] = {
    {.name = "cap", .argument = "EXPRESSION", .kind = OPTION_TEXT, AT(load.cap),
     .help = "the greatest payload of a message, in place of what @cap says"},
    {.name = "set", .argument = "NAME=V", .kind = OPTION_LIST, AT(sets),
     .help = "what if a constant of the file, not of its imports, had another value, a number of 32 bits"},
};

#define GROUP(title, rows) {title, rows, sizeof rows / sizeof *rows}
const struct option_group common_options = GROUP("Options of every command:", common_rows);
const struct option_group reading_options = GROUP("Options of every command that reads specifications:", reading_rows);
const struct option_group what_if_options = GROUP("What if limits were others:", what_if_rows);

/* --- one run --- */

static bool wants_color(unsigned when)
{
    const char *no_color = getenv("NO_COLOR");
    return when == COLOR_ALWAYS || (when == COLOR_AUTO && isatty(STDERR_FILENO) && !(no_color && no_color[0]));
}

static struct run *new_run(void *ctx, const struct command *command)
{
    struct run *run = memset(talloc_size(ctx, command->size), 0, command->size);
    run->ctx = ctx;
    run->command = command;
    run->diag = diag_new(ctx);
    run->claims = claims_new(ctx);
    run->load.defines = &run->defines;
    run->load.sets = &run->sets;
    return run;
}

/* What stands in help without brackets must be there. */
static int check_operands(const struct run *run)
{
    const char *wanted = run->command->operands;
    if (!wanted && run->operands.count > 0)
        return command_refuse(run->command, "%s does not take '%s'", run->command->name, (const char *)run->operands.items[0]);
    if (wanted && wanted[0] != '[' && run->operands.count == 0)
        return command_refuse(run->command, "%s needs %s", run->command->name, wanted);
    return GO_ON;
}

int run_command(void *ctx, const struct command *command, char **words)
{
    struct run *run = new_run(ctx, command);
    int status = options_parse(run, words);
    if (status == GO_ON)
        status = check_operands(run);
    if (status != GO_ON)
        return status;
    run->load.passthrough = run->passthrough == PASSTHROUGH_COPY;
    run->load.refuse_passthrough = run->passthrough == PASSTHROUGH_REFUSE;
    status = command->run(run);
    diag_print(run->diag, stderr, wants_color(run->color));
    return status;
}

int run_status(const struct run *run)
{
    if (!diag_has_failed(run->diag))
        return EXIT_FINE;
    return run->trouble ? EXIT_TROUBLE : EXIT_WRONG;
}

/* --- reading --- */

struct spec *run_load_any(struct run *run, const char *path)
{
    bool trouble;
    const struct line *source;
    struct spec *spec = load_spec(run->ctx, run->diag, path, &run->load, &trouble);
    run->trouble |= trouble;
    for (size_t i = 0; spec && LIST_NEXT(&spec->sources, i, source); i++)
        run->trouble |= !claims_read(run->claims, run->diag, source->text);
    return spec;
}

struct spec *run_load(struct run *run, const char *path)
{
    struct spec *spec = run_load_any(run, path);
    return diag_has_failed(run->diag) ? NULL : spec;
}

/* --- writing --- */

bool run_is_printed(const struct run *run)
{
    return !run->output || strcmp(run->output, "-") == 0;
}

bool run_make_folder(struct run *run, const char *path)
{
    struct list none = {0};
    return output_write(run->diag, path, &none);
}

static struct list list_text(struct run *run, struct output *output)
{
    struct list outputs = {0};
    list_add(run->ctx, &outputs, output);
    return outputs;
}

bool run_write_file(struct run *run, const char *path, const struct buffer *text)
{
    const char *slash = strrchr(path, '/');
    struct output output = {slash ? slash + 1 : path, text->data, text->length, false, REPLACE_ANY};
    const struct list outputs = list_text(run, &output);
    const char *directory = !slash ? "." : talloc_strndup(run->ctx, path, (size_t)(slash - path) + 1);
    return output_write(run->diag, directory, &outputs);
}

static void print_text(struct run *run, const struct buffer *text)
{
    struct output output = {"", text->data, text->length, false, REPLACE_ANY};
    const struct list outputs = list_text(run, &output);
    run->trouble |= text->length > 0 && !output_print(run->diag, stdout, &outputs);
    fflush(stdout); /* errors come behind it; whether it went well is asked later */
}

void run_deliver(struct run *run, const struct buffer *text)
{
    if (run_is_printed(run))
        print_text(run, text);
    else
        run->trouble |= !claims_write(run->claims, run->diag, run->output, NULL, "-o") ||
                        !run_write_file(run, run->output, text);
}

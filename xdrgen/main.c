/* main.c -- the command: options, and for each command load -> one output -> exit status. */
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "analysis/limits.h"
#include "analysis/solve.h"
#include "analysis/witness.h"
#include "base/alloc.h"
#include "base/input.h"
#include "base/json.h"
#include "base/symbols.h"
#include "base/utf8.h"
#include "emit/emission.h"
#include "emit/plan.h"
#include "emit/service.h"
#include "message/capture.h"
#include "message/message.h"
#include "resolve/load.h"
#include "template/claims.h"
#include "template/depfile.h"
#include "template/dump.h"
#include "template/library.h"
#include "template/output.h"
#include "template/report.h"
#include "template/template.h"

enum { POOL_SIZE = 8 << 20 }; /* for most runs; what is not used costs nothing */

enum { MESSAGE_FILE_MAX = 1 << 30 }; /* what decode and encode read: more is a mistake, such as /dev/zero */

enum exit_status { EXIT_FINE = 0, EXIT_WRONG = 1, EXIT_TROUBLE = 2 };

enum frame { FRAME_NONE, FRAME_LINES, FRAME_LIBVIRT };

/* What the options of a command line add up to. */
struct command_line {
    void *ctx;
    struct diag *diag;
    struct load_options load;
    struct list defines;
    struct list kinds;      /* of const char *, from -e */
    const char *output;     /* -o */
    const char *templates;  /* -t */
    struct list template_names; /* of const char *, as templates are chosen */
    struct claims *claims;  /* what is read and written */
    bool check, diff;
    bool force;             /* --force */
    bool depfile;           /* -MD */
    const char *depfile_path; /* -MF */
    bool phonies;           /* -MP */
    struct list targets;    /* -MT */
    struct depfile *dependencies; /* of all that is written, for -MF */
    const char *stamp;      /* --stamp */
    struct list sets;       /* --set */
    struct report_options report;
    const char *solve;      /* --solve: the constant */
    bool types;             /* --types */
    const char *witness;    /* --witness: the directory */
    enum frame frame;       /* --frame */
    bool trailing;          /* --trailing */
    struct list files;
    bool trouble;           /* usage, or a file that cannot be read or written: the exit status is 2 */
};

static const char usage_text[] =
    "Usage: xdrgen COMMAND [OPTION]... [FILE.x]...\n"
    "Reads protocol specifications in XDR (RFC 4506, RFC 5531) and writes the C that speaks them.\n"
    "\n"
    "Commands:\n"
    "  gen         write marshallers (or what -e says) for each specification\n"
    "  limits      print for each body of a message its sizes, its memory, and which of its limits the cap lets it reach\n"
    "  decode      print a message as text or JSON, from the specification alone: SPEC.x TYPE [MESSAGE]\n"
    "  encode      write the message that JSON stands for, as decode prints it: SPEC.x TYPE [JSON]\n"
    "  json        print the whole model of a specification as JSON\n"
    "  templates   list the built-in templates, or write them out (-o DIR) to start your own from\n"
    "\n"
    "Options:\n"
    "  -o, --output=DIR        write files there (default: the current directory); - prints them; of limits, decode,\n"
    "                          encode and json the file to write\n"
    "  -e, --emit=KIND,...     what to write: c (the default), dispatch, docs, or one of those: header, codec, html, ...\n"
    "  -t, --templates=DIR     use the templates in DIR, laid out as `xdrgen templates -o DIR` writes them\n"
    "  -D, --define=NAME=V     give an external constant its value\n"
    "      --passthrough=HOW   lines that begin with %: copy (the default), skip, or refuse\n"
    "      --no-passthrough    the same as --passthrough=refuse\n"
    "      --check             write nothing; tell which files are not current, and exit with 1 if any\n"
    "      --diff              the same, and show how they differ\n"
    "      --force             overwrite files that do not say that xdrgen wrote them\n"
    "      --name=NAME         what to call the specification, and so its files, in place of its file's name\n"
    "  -MD, --depfile          write NAME.d as well: what the output depends on, for make and Ninja\n"
    "  -MF FILE                write that to one file, for all specifications\n"
    "  -MP                     in these, say of imports that they may go away\n"
    "  -MT TARGET              in these, what depends, in place of the output\n"
    "      --stamp=FILE        touch a file when all is written, for make: output that would not change keeps its time\n"
    "      --format=FORM       of limits: text (the default), json or csv; of decode: text or json\n"
    "      --frame=KIND        what messages stand in: lines of TYPE and hex, or libvirt (then SPEC.x... alone is said)\n"
    "      --trailing          bytes behind a message are no error\n"
    "      --cap=EXPRESSION    the greatest payload of a message, in place of what @cap says\n"
    "      --set=NAME=V        what if a constant had another value\n"
    "      --solve=NAME        print the greatest value of a constant that leaves all limits in reach\n"
    "      --over-cap          only bodies that may be over the cap\n"
    "      --procedure=NAME    only the bodies of a procedure\n"
    "      --top=N             only the N longest\n"
    "      --types             types that are no bodies as well\n"
    "      --witness=DIR       write for each of these the message that takes the most memory\n"
    "  -W NAME                 warn of that: NAME or no-NAME; error, error=NAME or no-error=NAME: warnings that are errors;\n"
    "                          their names: --help=warnings\n"
    "      --color=WHEN        colour messages: auto (the default; NO_COLOR is honoured), always, never\n"
    "  -h, --help              print this and exit; --help=warnings: what is warned of\n"
    "  -V, --version           print the version and exit\n"
    "\n"
    "FILE may be -, the standard input. Exit status: 0 fine; 1 the input is wrong or a file is not current; 2 usage, no\n"
    "memory, or a file that cannot be read or written.\n";

static enum exit_status print_version(void)
{
    puts("xdrgen " XDRGEN_VERSION);
    return EXIT_FINE;
}

/* --- options --- */

enum long_option { OPTION_PASSTHROUGH = 256, OPTION_NO_PASSTHROUGH, OPTION_CHECK, OPTION_DIFF, OPTION_COLOR,
                   OPTION_FORMAT, OPTION_CAP, OPTION_SET, OPTION_SOLVE, OPTION_OVER_CAP, OPTION_PROCEDURE, OPTION_TOP,
                   OPTION_WITNESS, OPTION_FRAME, OPTION_TRAILING, OPTION_TYPES, OPTION_NAME, OPTION_DEPFILE,
                   OPTION_STAMP, OPTION_FORCE };

static const struct option long_options[] = {
    {"output", required_argument, NULL, 'o'},
    {"emit", required_argument, NULL, 'e'},
    {"templates", required_argument, NULL, 't'},
    {"define", required_argument, NULL, 'D'},
    {"passthrough", required_argument, NULL, OPTION_PASSTHROUGH},
    {"no-passthrough", no_argument, NULL, OPTION_NO_PASSTHROUGH},
    {"check", no_argument, NULL, OPTION_CHECK},
    {"diff", no_argument, NULL, OPTION_DIFF},
    {"name", required_argument, NULL, OPTION_NAME},
    {"depfile", no_argument, NULL, OPTION_DEPFILE},
    {"stamp", required_argument, NULL, OPTION_STAMP},
    {"force", no_argument, NULL, OPTION_FORCE},
    {"format", required_argument, NULL, OPTION_FORMAT},
    {"cap", required_argument, NULL, OPTION_CAP},
    {"set", required_argument, NULL, OPTION_SET},
    {"solve", required_argument, NULL, OPTION_SOLVE},
    {"over-cap", no_argument, NULL, OPTION_OVER_CAP},
    {"procedure", required_argument, NULL, OPTION_PROCEDURE},
    {"top", required_argument, NULL, OPTION_TOP},
    {"types", no_argument, NULL, OPTION_TYPES},
    {"witness", required_argument, NULL, OPTION_WITNESS},
    {"frame", required_argument, NULL, OPTION_FRAME},
    {"trailing", no_argument, NULL, OPTION_TRAILING},
    {"color", required_argument, NULL, OPTION_COLOR},
    {"help", optional_argument, NULL, 'h'},
    {"version", no_argument, NULL, 'V'},
    {NULL, 0, NULL, 0},
};

static bool wants_color(const char *when)
{
    if (strcmp(when, "auto") != 0)
        return strcmp(when, "always") == 0;
    const char *no_color = getenv("NO_COLOR");
    return isatty(STDERR_FILENO) && !(no_color && no_color[0]);
}

static int point_to_help(void)
{
    fprintf(stderr, "Try 'xdrgen --help' for more information.\n");
    return EXIT_TROUBLE;
}

static int usage_error(const char *format, const char *what)
{
    char *shown = talloc_strdup(NULL, what);
    utf8_make_printable(shown, strlen(shown), "");
    fprintf(stderr, "xdrgen: ");
    fprintf(stderr, format, shown);
    fprintf(stderr, "\n");
    talloc_free(shown);
    return point_to_help();
}

/* Of what is asked; NULL for all that there is. */
static enum exit_status print_help(const char *topic)
{
    if (topic && strcmp(topic, "warnings") != 0)
        return usage_error("there is no help on '%s'", topic);
    if (topic)
        warnings_list(stdout);
    else
        fputs(usage_text, stdout);
    return EXIT_FINE;
}

static enum exit_status refuse_warning(const char *name)
{
    const char *nearest = warnings_nearest(name);
    fprintf(stderr, "xdrgen: there is no warning '%s'", name);
    if (nearest)
        fprintf(stderr, "; did you mean '%s'?", nearest);
    fputs("\nTry 'xdrgen --help=warnings' for their names.\n", stderr);
    return EXIT_TROUBLE;
}

static void split_kinds(struct command_line *line, const char *text)
{
    char *kinds = talloc_strdup(line->ctx, text);
    for (char *kind; (kind = strsep(&kinds, ",")) != NULL;)
        if (kind[0] != '\0')
            list_add(line->ctx, &line->kinds, kind);
}

static bool choose_passthrough(struct load_options *load, const char *how)
{
    load->passthrough = strcmp(how, "copy") == 0;
    load->refuse_passthrough = strcmp(how, "refuse") == 0;
    return load->passthrough || load->refuse_passthrough || strcmp(how, "skip") == 0;
}

static bool choose_format(struct report_options *report, const char *format)
{
    report->format = strcmp(format, "json") == 0 ? REPORT_JSON : strcmp(format, "csv") == 0 ? REPORT_CSV : REPORT_TEXT;
    return report->format != REPORT_TEXT || strcmp(format, "text") == 0;
}

static bool choose_frame(struct command_line *line, const char *frame)
{
    line->frame = strcmp(frame, "lines") == 0 ? FRAME_LINES : strcmp(frame, "libvirt") == 0 ? FRAME_LIBVIRT : FRAME_NONE;
    return line->frame != FRAME_NONE;
}

static bool read_count(const char *text, unsigned long *count)
{
    char *end;
    *count = strtoul(text, &end, 10);
    return *end == '\0' && text[0] >= '0' && text[0] <= '9' && *count > 0;
}

/* A specification's name begins those of its files, which are in the directory of -o. */
static bool choose_name(struct load_options *load, const char *name)
{
    load->name = name;
    return name[0] != '\0' && !strchr(name, '/');
}

/* -MD, -MP, -MF FILE, -MT TARGET, as compilers have them: the word may also stand right behind the letter. */
static bool apply_dependency(struct command_line *line, char **argv)
{
    bool takes_word = optarg[0] == 'F' || optarg[0] == 'T';
    const char *word = !takes_word || optarg[1] ? optarg + 1 : argv[optind] ? argv[optind++] : "";
    switch (optarg[0]) {
    case 'D': line->depfile = true; break;
    case 'P': line->phonies = true; break;
    case 'F': line->depfile_path = word; break;
    case 'T': list_add(line->ctx, &line->targets, (void *)(uintptr_t)word); break;
    default: return false;
    }
    return takes_word == (word[0] != '\0');
}

/* Applies one option; false if its value is wrong. */
static bool apply_option(struct command_line *line, int option, const char **color)
{
    switch (option) {
    case 'o': line->output = optarg; return true;
    case 'e': split_kinds(line, optarg); return line->kinds.count > 0;
    case 't': line->templates = optarg; return true;
    case 'D': list_add(line->ctx, &line->defines, optarg); return true;
    case OPTION_DEPFILE: line->depfile = true; return true;
    case OPTION_NAME: return choose_name(&line->load, optarg);
    case OPTION_STAMP: line->stamp = optarg; return true;
    case 'W': return true; /* taken already */
    case OPTION_PASSTHROUGH: return choose_passthrough(&line->load, optarg);
    case OPTION_NO_PASSTHROUGH: return choose_passthrough(&line->load, "refuse");
    case OPTION_CHECK: line->check = true; return true;
    case OPTION_DIFF: line->check = line->diff = true; return true;
    case OPTION_FORCE: line->force = true; return true;
    case OPTION_FORMAT: return choose_format(&line->report, optarg);
    case OPTION_CAP: line->load.cap = optarg; return true;
    case OPTION_SET: list_add(line->ctx, &line->sets, optarg); return true;
    case OPTION_SOLVE: line->solve = optarg; return true;
    case OPTION_OVER_CAP: line->report.over_cap = true; return true;
    case OPTION_PROCEDURE: line->report.procedure = optarg; return true;
    case OPTION_TOP: return read_count(optarg, &line->report.top);
    case OPTION_TYPES: line->types = true; return true;
    case OPTION_WITNESS: line->witness = optarg; return true;
    case OPTION_FRAME: return choose_frame(line, optarg);
    case OPTION_TRAILING: line->trailing = true; return true;
    case OPTION_COLOR:
        *color = optarg;
        return strcmp(optarg, "auto") == 0 || strcmp(optarg, "always") == 0 || strcmp(optarg, "never") == 0;
    default: return false;
    }
}

/* --- steps that commands share --- */

static bool is_printed(const struct command_line *line)
{
    return !line->output || strcmp(line->output, "-") == 0;
}

static struct spec *load_any(struct command_line *line, const char *path)
{
    bool trouble;
    const struct line *source;
    struct spec *spec = load_spec(line->ctx, line->diag, path, &line->load, &trouble);
    line->trouble |= trouble;
    for (size_t i = 0; spec && LIST_NEXT(&spec->sources, i, source); i++)
        line->trouble |= !claims_read(line->claims, line->diag, source->text);
    return spec;
}

static struct spec *load(struct command_line *line, const char *path)
{
    struct spec *spec = load_any(line, path);
    return diag_has_failed(line->diag) ? NULL : spec;
}

static bool print_text(struct command_line *line, const char *text, size_t length)
{
    struct output output = {"", text, length, false, REPLACE_ANY};
    struct list outputs = {0};
    list_add(line->ctx, &outputs, &output);
    if (output_print(line->diag, stdout, &outputs))
        return true;
    line->trouble = true;
    return false;
}

static bool write_file(struct command_line *line, const char *path, const struct buffer *text)
{
    const char *slash = strrchr(path, '/');
    struct output output = {slash ? slash + 1 : path, text->data, text->length, false, REPLACE_ANY};
    struct list outputs = {0};
    list_add(line->ctx, &outputs, &output);
    const char *directory = !slash ? "." : talloc_strndup(line->ctx, path, (size_t)(slash - path) + 1);
    return output_write(line->diag, directory, &outputs);
}

/* To the standard output, or to a file as a whole. */
static void deliver_text(struct command_line *line, const struct buffer *text)
{
    if (is_printed(line)) {
        if (text->length > 0)
            print_text(line, text->data, text->length);
        fflush(stdout); /* errors come behind it; whether it went well is asked later */
        return;
    }
    line->trouble |= !claims_write(line->claims, line->diag, line->output, NULL, "-o") ||
                     !write_file(line, line->output, text);
}

static enum exit_status status_of(const struct command_line *line)
{
    if (!diag_has_failed(line->diag))
        return EXIT_FINE;
    return line->trouble ? EXIT_TROUBLE : EXIT_WRONG;
}

/* --- gen --- */

static bool compile_templates(struct command_line *line, struct list *templates)
{
    struct list sources = {0};
    const char *kind;
    if (line->kinds.count == 0)
        split_kinds(line, "c");
    for (size_t i = 0; LIST_NEXT(&line->kinds, i, kind); i++) {
        if (!library_find(line->ctx, line->diag, line->templates, kind, &sources)) {
            line->trouble = true;
            return false;
        }
    }
    const struct source *source;
    for (size_t i = 0; LIST_NEXT(&sources, i, source); i++) {
        struct template *template = template_compile(line->ctx, line->diag, source);
        if (template)
            list_add(line->ctx, templates, template);
        list_add(line->ctx, &line->template_names, (void *)(uintptr_t)source->name);
        line->trouble |= line->templates && !claims_read(line->claims, line->diag, source->name);
    }
    return line->diag->errors == 0;
}

/* What depends: what -MT says; the stamp, which is as new as the last run, if there is one; all that is written. */
static bool add_targets(struct command_line *line, struct depfile *depfile, const struct list *outputs, size_t first)
{
    const char *target;
    const struct output *output;
    bool good = true;
    if (depfile->targets.count > 0 && (line->stamp || line->targets.count > 0))
        return true;
    for (size_t i = 0; LIST_NEXT(&line->targets, i, target); i++)
        depfile_add_target(depfile, target);
    if (line->targets.count == 0 && line->stamp)
        return depfile_add_output(depfile, line->stamp);
    for (size_t i = first; line->targets.count == 0 && LIST_NEXT(outputs, i, output); i++)
        good &= depfile_add_output(depfile, output_path(line->ctx, line->output, output));
    return good;
}

/* What is written for a specification, and what that is made from. */
static void note_dependencies(struct command_line *line, struct depfile *depfile, const struct spec *spec,
                              const char *path, const struct list *outputs, size_t first)
{
    const struct line *source;
    const char *name;
    bool good = add_targets(line, depfile, outputs, first);
    for (size_t i = 0; LIST_NEXT(&spec->sources, i, source); i++)
        good &= depfile_add_input(depfile, source->text, strcmp(source->text, path) != 0);
    for (size_t i = 0; line->templates && LIST_NEXT(&line->template_names, i, name); i++)
        good &= depfile_add_input(depfile, name, true);
    if (!good)
        diag_error_file(line->diag, path, "a file's name has no spelling in a depfile");
}

static void claim_output(struct command_line *line, const char *path, const char *spec, const char *by)
{
    if (!is_printed(line) || !spec)
        line->trouble |= !claims_write(line->claims, line->diag, path, spec, by);
}

static void add_depfile(struct command_line *line, const struct spec *spec, const char *path, struct list *outputs,
                        size_t first)
{
    struct depfile *depfile = depfile_new(line->ctx);
    struct buffer text = {.owner = line->ctx};
    note_dependencies(line, depfile, spec, path, outputs, first);
    depfile_write(&text, depfile, line->phonies);
    struct output *output = talloc(line->ctx, struct output);
    *output = (struct output){talloc_asprintf(output, "%s.d", spec->name), text.data, text.length, false, REPLACE_ANY};
    claim_output(line, output_path(line->ctx, line->output, output), path, "-MD");
    list_add(line->ctx, outputs, output);
}

static bool any_names(const struct list *templates, enum record record, const char *field)
{
    const struct template *template;
    for (size_t i = 0; LIST_NEXT(templates, i, template); i++)
        if (template_names(template, record, field))
            return true;
    return false;
}

static void render_template(struct command_line *line, struct emission *emission, const char *path,
                            const struct template *template, const char *name, struct list *outputs)
{
    const struct output *output;
    size_t first = outputs->count;
    template_render(line->ctx, template, emission, outputs);
    for (size_t i = first; LIST_NEXT(outputs, i, output); i++)
        claim_output(line, output_path(line->ctx, line->output, output), path, name);
}

static bool has_kind(const struct command_line *line, const char *name)
{
    const char *kind;
    for (size_t i = 0; LIST_NEXT(&line->kinds, i, kind); i++)
        if (strcmp(kind, name) == 0)
            return true;
    return false;
}

static void render_spec(struct command_line *line, struct spec *spec, const char *path, const struct list *templates,
                        struct list *outputs)
{
    size_t first = outputs->count;
    const struct template *template;
    plan_spec(spec);
    service_spec(spec);
    struct emission *emission = emission_new(spec, spec);
    for (size_t i = 0; LIST_NEXT(templates, i, template); i++)
        render_template(line, emission, path, template, line->template_names.items[i], outputs);
    if (line->depfile_path)
        note_dependencies(line, line->dependencies, spec, path, outputs, first);
    else if (line->depfile)
        add_depfile(line, spec, path, outputs, first);
}

/* The stamp comes last: it says that all the rest is there. */
static bool write_outputs(struct command_line *line, const struct list *outputs)
{
    struct buffer rule = {.owner = line->ctx};
    struct list files = {0};
    struct output *output;
    for (size_t i = 0; !is_printed(line) && LIST_NEXT(outputs, i, output); i++)
        list_add(line->ctx, &files, output);
    depfile_write(&rule, line->dependencies, line->phonies);
    struct output depfile = {line->depfile_path, rule.data, rule.length, true, REPLACE_ANY};
    if (line->depfile_path)
        list_add(line->ctx, &files, &depfile);
    /* printing comes behind all that takes memory */
    return (files.count == 0 || output_write(line->diag, is_printed(line) ? "." : line->output, &files)) &&
           (!is_printed(line) || output_print(line->diag, stdout, outputs)) &&
           (!line->stamp || output_touch(line->diag, line->stamp));
}

static void free_names(const struct list *outputs)
{
    struct output *output;
    for (size_t i = 0; LIST_NEXT(outputs, i, output); i++)
        output->replace = REPLACE_ANY;
}

static enum exit_status deliver(struct command_line *line, const struct list *outputs)
{
    if (line->force)
        free_names(outputs);
    if (line->check)
        return output_check(line->output, outputs, line->diff, stdout) ? EXIT_WRONG : EXIT_FINE;
    line->trouble |= !write_outputs(line, outputs);
    return status_of(line);
}

/* Options that do not go together: what is wrong with them, or NULL. */
static const char *find_conflict(const struct command_line *line)
{
    bool names_targets = line->targets.count > 0 || line->stamp;
    if (line->check && is_printed(line))
        return "--check needs a directory (-o)";
    if (!line->depfile && !line->depfile_path && (line->phonies || line->targets.count > 0))
        return "-MP and -MT are about a depfile (-MD or -MF)";
    if (is_printed(line) && (line->depfile || line->depfile_path) && !(line->depfile_path && names_targets))
        return "a depfile of what is printed (-o -) needs -MF, and -MT or --stamp";
    if (line->load.name && line->files.count > 1)
        return "--name is that of one specification";
    return NULL;
}

static enum exit_status command_gen(struct command_line *line)
{
    struct list templates = {0}, outputs = {0};
    const char *path;
    if (!line->output)
        line->output = ".";
    if (find_conflict(line))
        return usage_error("%s", find_conflict(line));
    if (line->depfile_path)
        claim_output(line, line->depfile_path, NULL, "-MF");
    if (line->stamp)
        claim_output(line, line->stamp, NULL, "--stamp");
    line->dependencies = depfile_new(line->ctx);
    if (!compile_templates(line, &templates))
        return status_of(line);
    line->load.services = any_names(&templates, RECORD_version, "c_name");
    line->load.fuzzer = has_kind(line, "fuzz");
    for (size_t i = 0; LIST_NEXT(&line->files, i, path); i++) {
        struct spec *spec = load(line, path);
        if (spec)
            limits_check_least(line->ctx, spec, line->diag);
        if (!diag_has_failed(line->diag))
            render_spec(line, spec, path, &templates, &outputs);
    }
    return diag_has_failed(line->diag) ? status_of(line) : deliver(line, &outputs);
}

/* --- limits --- */

static void write_solution(struct buffer *out, enum report_format format, const char *name, long long value)
{
    switch (format) {
    case REPORT_TEXT: buffer_printf(out, "%s: %lld\n", name, value); break;
    case REPORT_JSON:
        buffer_puts(out, "{\"constant\": ");
        json_write_string(out, name);
        buffer_printf(out, ", \"value\": %lld}\n", value);
        break;
    case REPORT_CSV: buffer_printf(out, "%s%s,%lld\n", out->length ? "" : "constant,value\n", name, value); break;
    }
}

static void solve(struct command_line *line, const char *path, struct buffer *out)
{
    int64_t value;
    if (solve_constant(line->ctx, line->diag, path, &line->load, line->solve, &value))
        write_solution(out, line->report.format, line->solve, (long long)value);
}

static bool fail_witness(struct command_line *line, const char *format, const struct body *body)
{
    diag_error_file(line->diag, "--witness", format, body->type->name);
    return false;
}

/* A type may be what several procedures take: its message is one file. */
static bool claim_witnesses(struct command_line *line, const char *path, const struct list *chosen)
{
    struct symbols *types = symbols_new(line->ctx);
    const struct body *body;
    bool good = true;
    for (size_t i = 0; LIST_NEXT(chosen, i, body); i++) {
        const char *file = talloc_asprintf(line->ctx, "%s/%s.message", line->witness, body->type->name);
        if (symbols_add(types, body->type->name, line))
            good &= claims_write(line->claims, line->diag, file, path, "--witness");
    }
    return good;
}

static bool write_witness(struct command_line *line, const struct witness *witness, const struct body *body, uint64_t cap)
{
    struct buffer message = {.owner = line->ctx};
    bool good;
    buffer_puts(&message, "");
    witness_build(witness, body, &message);
    if (message.length <= cap)
        good = write_file(line, talloc_asprintf(line->ctx, "%s/%s.message", line->witness, body->type->name), &message);
    else
        good = fail_witness(line, "no message of '%s' that keeps its @min is within the cap", body);
    buffer_free(&message);
    return good;
}

static bool write_witnesses(struct command_line *line, const struct limits *limits, const char *path)
{
    struct list chosen = {0};
    const struct body *body;
    bool good = true;
    report_choose(line->ctx, limits, &line->report, &chosen);
    if (!claim_witnesses(line, path, &chosen))
        return false;
    const struct witness *witness = witness_new(line->ctx, limits);
    for (size_t i = 0; LIST_NEXT(&chosen, i, body); i++) {
        if (body->memory.kind == FIGURE_EXTERNAL) {
            good = fail_witness(line, "the memory of '%s' hangs on a limit that has no value here", body);
            continue;
        }
        good &= write_witness(line, witness, body, limits->cap);
    }
    return good;
}

static bool has_procedure(const struct limits *limits, const char *name)
{
    const struct body *body;
    for (size_t i = 0; LIST_NEXT(&limits->bodies, i, body); i++)
        if (strcmp(body->procedure, name) == 0)
            return true;
    return false;
}

/* Assertions that fail are errors, but what they are about is worth a report. */
static void report_limits(struct command_line *line, const char *path, struct buffer *out)
{
    size_t errors = line->diag->errors;
    struct spec *spec = load_any(line, path);
    if (!spec || line->diag->errors - errors > limits_failures(spec))
        return;
    const struct limits *limits = line->types ? limits_find_types(line->ctx, spec) : limits_find(line->ctx, spec, true);
    limits_check(limits, line->diag);
    if (line->report.procedure && !has_procedure(limits, line->report.procedure)) {
        diag_error_file(line->diag, path, "there is no procedure '%s' that has a body", line->report.procedure);
        return;
    }
    report_write(out, limits, &line->report);
    if (line->witness && !write_witnesses(line, limits, path))
        line->trouble = true;
}

static enum exit_status command_limits(struct command_line *line)
{
    line->load.figures_only = true;
    struct buffer out = {.owner = line->ctx};
    const char *path;
    if (line->report.format != REPORT_TEXT && line->files.count > 1)
        return usage_error("%s of several specifications: one at a time, please", "limits as JSON or CSV");
    for (size_t i = 0; LIST_NEXT(&line->files, i, path); i++) {
        if (line->solve)
            solve(line, path, &out);
        else
            report_limits(line, path, &out);
    }
    if (out.length > 0)
        deliver_text(line, &out);
    return status_of(line);
}

/* --- decode, encode --- */

/* The operands: specifications; without a frame one, then a type, and perhaps the file to read. */
static bool take_operands(struct command_line *line, const char **type, const char **input)
{
    struct list *files = &line->files;
    *type = NULL;
    *input = "-";
    if (line->frame != FRAME_NONE)
        return true;
    if (files->count < 2 || files->count > 3)
        return false;
    *type = files->items[1];
    if (files->count == 3)
        *input = files->items[2];
    files->count = 1;
    return true;
}

static const struct type *find_type(struct command_line *line, const struct spec *spec, const char *name)
{
    const struct type *type = message_find_type(spec, name);
    if (!type)
        diag_error_file(line->diag, line->files.items[0], "there is no type '%s'", name);
    return type;
}

static char *read_input(struct command_line *line, const char *path, size_t *length)
{
    const char *why;
    char *bytes = input_read(line->ctx, path, INPUT_ANY, MESSAGE_FILE_MAX, length, &why);
    if (strcmp(path, "-") != 0)
        line->trouble |= !claims_read(line->claims, line->diag, path);
    if (!bytes) {
        diag_error_file(line->diag, source_label(path), "cannot read: %s", why);
        line->trouble = true;
    }
    return bytes;
}

static void convert(struct command_line *line, struct capture *capture, bool is_decode, const struct spec *spec,
                    const struct type *type, const char *text, size_t length)
{
    const uint8_t *bytes = (const uint8_t *)text;
    if (is_decode && line->frame == FRAME_LIBVIRT)
        capture_libvirt(capture, bytes, length);
    else if (is_decode && line->frame == FRAME_LINES)
        capture_lines(capture, bytes, length);
    else if (is_decode)
        capture_value(capture, spec, type, bytes, length);
    else if (line->frame == FRAME_LINES)
        capture_encode_lines(capture, text, length);
    else
        capture_encode(capture, type, text, length);
}

static enum exit_status run_codec(struct command_line *line, bool is_decode)
{
    struct list specs = {0};
    struct buffer out = {.owner = line->ctx};
    const char *path, *name, *input;
    if (!take_operands(line, &name, &input))
        return usage_error("%s needs a specification and a type", is_decode ? "decode" : "encode");
    if ((!is_decode && line->frame == FRAME_LIBVIRT) || line->report.format == REPORT_CSV)
        return usage_error("%s does not know that form", is_decode ? "decode" : "encode");
    for (size_t i = 0; LIST_NEXT(&line->files, i, path); i++)
        list_add(line->ctx, &specs, load(line, path));
    if (diag_has_failed(line->diag))
        return status_of(line);
    line->diag = diag_new(line->ctx); /* what is doubtful in the specification is no matter of the message's */
    const struct type *type = name ? find_type(line, specs.items[0], name) : NULL;
    size_t length;
    char *bytes = name && !type ? NULL : read_input(line, input, &length);
    if (!bytes)
        return status_of(line);
    struct capture capture = {line->ctx, line->diag, source_label(input), &specs,
                              line->report.format == REPORT_JSON, line->trailing, &out,
                              is_decode && is_printed(line) ? stdout : NULL};
    convert(line, &capture, is_decode, specs.items[0], type, bytes, length);
    if (is_decode || line->diag->errors == 0)
        deliver_text(line, &out);
    return status_of(line);
}

static enum exit_status command_decode(struct command_line *line)
{
    return run_codec(line, true);
}

static enum exit_status command_encode(struct command_line *line)
{
    return run_codec(line, false);
}

/* --- json, templates --- */

static enum exit_status command_json(struct command_line *line)
{
    struct buffer out = {.owner = line->ctx};
    const char *path;
    for (size_t i = 0; LIST_NEXT(&line->files, i, path); i++) {
        struct spec *spec = load(line, path);
        if (spec)
            dump_spec(&out, spec);
    }
    if (!diag_has_failed(line->diag))
        deliver_text(line, &out);
    return status_of(line);
}

static bool make_folder(struct command_line *line, const char *path)
{
    struct list none = {0};
    return output_write(line->diag, path, &none);
}

static bool write_templates(struct command_line *line)
{
    struct list outputs = {0};
    bool good = make_folder(line, line->output);
    for (size_t i = 0; good && i < embedded_count; i++) {
        const struct embedded *embedded = &embedded_templates[i];
        struct output *output = talloc(line->ctx, struct output);
        *output = (struct output){talloc_asprintf(output, "%s/%s", embedded->kind, embedded->name),
                                  (const char *)embedded->text, embedded->length, false,
                                  line->force ? REPLACE_ANY : REPLACE_NONE};
        list_add(line->ctx, &outputs, output);
        good = make_folder(line, talloc_asprintf(line->ctx, "%s/%s", line->output, embedded->kind));
    }
    return good && output_write(line->diag, line->output, &outputs);
}

static enum exit_status command_templates(struct command_line *line)
{
    for (size_t i = 0; !line->output && i < embedded_count; i++)
        printf("%s/%s\n", embedded_templates[i].kind, embedded_templates[i].name);
    if (line->output && !write_templates(line))
        line->trouble = true;
    return status_of(line);
}

/* --- main --- */

static const struct command {
    const char *name;
    enum exit_status (*run)(struct command_line *line);
    bool needs_files;
} commands[] = {
    {"gen", command_gen, true},
    {"limits", command_limits, true},
    {"decode", command_decode, true},
    {"encode", command_encode, true},
    {"json", command_json, true},
    {"templates", command_templates, false},
};

static const struct command *find_command(const char *name)
{
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

static bool are_printable(void *ctx, char **words)
{
    bool good = true;
    for (; good && *words; words++) {
        char *shown = talloc_strdup(ctx, *words);
        utf8_make_printable(shown, strlen(shown), "\n\t");
        good = strcmp(shown, *words) == 0;
    }
    return good;
}

static int run_command(struct command_line *line, const struct command *command, int argc, char **argv)
{
    const char *color = "auto", *unknown;
    opterr = are_printable(line->ctx, argv); /* getopt shows words as they are, and `*.x` may be any */
    choose_passthrough(&line->load, "copy");
    line->load.defines = &line->defines;
    line->load.sets = &line->sets;
    for (int option; (option = getopt_long(argc, argv, "o:e:t:D:W:M:hV", long_options, NULL)) != -1;) {
        if (option == 'h')
            return print_help(optarg);
        if (option == 'V')
            return print_version();
        if (option == '?')
            return opterr ? point_to_help() : usage_error("%s", "unknown option"); /* getopt has told */
        if (option == 'W' && (unknown = warnings_choose(&line->diag->choices, optarg)))
            return refuse_warning(unknown);
        if (option == 'M' ? !apply_dependency(line, argv) : !apply_option(line, option, &color))
            return usage_error("'%s' is not a value for this option", optarg ? optarg : "");
    }
    for (; optind < argc; optind++)
        list_add(line->ctx, &line->files, argv[optind]);
    if (command->needs_files != (line->files.count > 0))
        return usage_error(command->needs_files ? "'%s' needs a specification" : "'%s' takes no files", command->name);
    enum exit_status status = command->run(line);
    diag_print(line->diag, stderr, wants_color(color));
    return status;
}

/* What is printed may fail as late as here. */
static int end_output(int status)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return status;
    if (status == EXIT_FINE)
        fprintf(stderr, "<stdout>: error: cannot write: %s\n", strerror(errno));
    return EXIT_TROUBLE;
}

int main(int argc, char **argv)
{
    static char messages[BUFSIZ]; /* or each of their characters would be a write of its own */
    setvbuf(stderr, messages, _IOFBF, sizeof messages);
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is a write error like any other */
    if (argc > 1 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0))
        return end_output(print_help(NULL));
    if (argc > 1 && strncmp(argv[1], "--help=", 7) == 0)
        return end_output(print_help(argv[1] + 7));
    if (argc > 1 && (strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "-V") == 0))
        return end_output(print_version());
    if (argc < 2)
        return usage_error("%s", "a command is missing");
    const struct command *command = find_command(argv[1]);
    if (!command)
        return usage_error("'%s' is not a command", argv[1]);
    struct command_line line = {.ctx = talloc_pool(NULL, POOL_SIZE)};
    line.diag = diag_new(line.ctx);
    line.claims = claims_new(line.ctx);
    int status = run_command(&line, command, argc - 1, argv + 1);
    exit(end_output(status)); /* with the process all memory ends at once, which is faster than to free each piece */
}

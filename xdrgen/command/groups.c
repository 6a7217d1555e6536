/* groups.c -- the options that several commands have. */
#include "command/groups.h"

#include <stdint.h>
#include <string.h>

#include "base/warnings.h"
#include "command/describe.h"
#include "command/run.h"

static const char *const colors[] = {"auto", "always", "never", NULL};

static const char *const standards[] = {"xdrgen", "rfc4506", NULL};

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

/* Of -D and -U for one name the last counts. */
static int take_undefine(struct run *run, const char *name)
{
    size_t length = strlen(name), kept = 0;
    const char *define;
    for (size_t i = 0; LIST_NEXT(&run->defines, i, define); i++)
        if (strncmp(define, name, length) != 0 || (define[length] != '\0' && define[length] != '='))
            run->defines.items[kept++] = run->defines.items[i];
    run->defines.count = kept;
    list_add(run->ctx, &run->undefines, (void *)(uintptr_t)name);
    return GO_ON;
}

static int take_help(struct run *run, const char *topic)
{
    return describe_topic(run, topic ? topic : run->command->name);
}

static int take_version(struct run *run, const char *value)
{
    (void)run;
    (void)value;
    return describe_version();
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
     .help = "give a constant that the specification does not declare its value, a number of 32 bits; 1 if none is said; "
             "where V is no number, the name stands for that text"},
    {.name = "undefine", .letters = "U", .argument = "NAME", .kind = OPTION_CALL, .take = take_undefine,
     .help = "take back a -D before it, or what rpcgen defines, such as RPC_HDR"},
    {.name = "include", .letters = "I", .argument = "DIR", .kind = OPTION_LIST, AT(folders),
     .completes = COMPLETES_FOLDERS, .help = "look there for the files of #include"},
    {.name = "c-name", .argument = "OLD=NEW", .kind = OPTION_LIST, AT(c_names),
     .help = "what a name of the specification, or a member as TYPE.MEMBER, is called in C, in place of what @c-name says"},
    {.name = "passthrough", .argument = "HOW", .kind = OPTION_CHOICE, AT(passthrough),
     .words = passthroughs, .help = "what to do with lines that begin with %"},
    {.name = "no-passthrough", .kind = OPTION_CHOICE, AT(passthrough), .words = passthroughs,
     .fixed = "refuse", .help = "the same as --passthrough=refuse, for specifications that are not trusted"},
    {.name = "extern-from", .argument = "HEADER", .kind = OPTION_LIST, AT(extern_from), .completes = COMPLETES_FILES,
     .help = "ask the C compiler ($CC) for the constants that the specification does not declare, which HEADER does (or <HEADER>), "
             "and print the -D options that this stands for"},
    {.name = "import", .argument = "FILE", .kind = OPTION_LIST, AT(imports), .completes = COMPLETES_SPECIFICATIONS,
     .help = "declare what that specification declares, as @import does, for a file that is not to be edited"},
    {.name = "no-auto-import", .kind = OPTION_FLAG, AT(load.no_auto_import),
     .help = "a line %#include \"NAME.h\" draws in no NAME.x, where there is one"},
    {.name = "keep-namespaces", .kind = OPTION_FLAG, AT(load.keep_namespaces),
     .help = "names in C, and in all that is written, begin with the namespace that they are declared in"},
    {.name = "std", .argument = "LANGUAGE", .kind = OPTION_CHOICE, AT(standard), .words = standards,
     .help = "rfc4506 warns of each word and form that the RFC does not have, as -Wportable does"},
    {.letters = "W", .argument = "NAME", .kind = OPTION_CALL, .take = take_warning, .completes = COMPLETES_WARNINGS,
     .help = "warn of that, as all do but portable that are not switched off: NAME or no-NAME; error, error=NAME or no-error=NAME: "
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

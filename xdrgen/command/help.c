/* help.c -- `xdrgen help`. */
#include "command/describe.h"
#include "command/groups.h"

enum help_format { HELP_TEXT, HELP_MDOC };
static const char *const formats[] = {"text", "mdoc", NULL};

struct help {
    struct run run;
    unsigned format;
};

#define AT(member) .offset = offsetof(struct help, member)
static const struct option_row rows[] = {
    {.name = "format", .argument = "FORM", .kind = OPTION_CHOICE, AT(format), .words = formats,
     .help = "as a list, or all options as a part of the manual page"},
};
static const struct option_group own_options = {"Options:", rows, sizeof rows / sizeof *rows};

static int run_help(struct run *run)
{
    const struct help *help = (const struct help *)run;
    if (run->operands.count > 1)
        return command_refuse(run->command, "help is on one topic at a time");
    if (help->format == HELP_TEXT)
        return describe_topic(run, run->operands.count ? run->operands.items[0] : NULL);
    describe_mdoc(run->ctx, run->all);
    return EXIT_FINE;
}

const struct command command_help = {
    .name = "help",
    .operands = "[TOPIC]",
    .completes = COMPLETES_TOPICS,
    .summary = "list the commands, or print what there is to say of a command, or of warnings",
    .groups = {&own_options, &common_options},
    .size = sizeof(struct help),
    .run = run_help,
};

/* options.h -- the words of a command line to what a command's table of options says of them. */
#ifndef XDRGEN_OPTIONS_H
#define XDRGEN_OPTIONS_H

#include "command/command.h"

/* Stores the options where their rows say, and the other words in run->operands. As GNU's getopt has it: a long name may be
 * cut short where only one begins so, letters may share a '-', options may stand behind operands, and "--" ends them.
 * GO_ON, or the exit status, all being said. */
int options_parse(struct run *run, char **words) __attribute__((warn_unused_result));

/* Says what an option takes; the exit status. */
int options_refuse_value(const struct run *run, const char *option, const char *takes, const char *value);

/* The one option whose long name is so, or begins so; NULL, with those that do in candidates if these are several. */
const struct option_row *options_find_long(void *ctx, const struct command *command, const char *word, size_t length,
                                           struct list *candidates);

/* The option whose letters a text begins with; NULL. */
const struct option_row *options_find_letters(const struct command *command, const char *text);

#endif

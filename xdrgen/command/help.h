/* help.h -- floor 8: what `xdrgen help` prints, from the tables of commands and options. */
#ifndef XDRGEN_HELP_H
#define XDRGEN_HELP_H

#include "command/command.h"

/* Of a command, of "warnings", or of all (NULL). The exit status. */
int help_print(struct run *run, const char *topic);

int help_print_version(void);

/* All that there is help on. */
struct list help_topics(void *ctx);

/* "-o, --output=DIR" */
char *help_spell(void *ctx, const struct option_row *row);

/* The phrase, and the words of a choice. */
const char *help_describe(void *ctx, const struct option_row *row);

#endif

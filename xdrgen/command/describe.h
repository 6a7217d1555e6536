/* describe.h -- what `xdrgen help` prints, from the tables of commands and options. */
#ifndef XDRGEN_DESCRIBE_H
#define XDRGEN_DESCRIBE_H

#include "command/command.h"

/* Of a command, of "warnings", or of all (NULL). The exit status. */
int describe_topic(struct run *run, const char *topic);

int describe_version(void);

/* The options of all commands, as a part of the manual page. */
void describe_mdoc(void *ctx, const struct command *const *all);

/* All that there is help on. */
struct list describe_topics(void *ctx, const struct command *const *all);

/* The phrase, and the words of a choice. */
const char *describe_option(void *ctx, const struct option_row *row);

#endif

/* groups.h -- the options that several commands have. */
#ifndef XDRGEN_GROUPS_H
#define XDRGEN_GROUPS_H

#include "command/command.h"

/* Of every command; of those that read specifications; of those that ask what if limits were others. */
extern const struct option_group common_options, reading_options, what_if_options;

#endif

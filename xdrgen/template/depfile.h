/* depfile.h -- which files an output is made from, as a rule for make and Ninja. */
#ifndef XDRGEN_DEPFILE_H
#define XDRGEN_DEPFILE_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/list.h"

struct symbols;

struct depfile {
    struct list targets; /* const char *, spelled for make */
    struct list inputs;  /* const char *: names of files */
    struct list phonies; /* likewise: those of the inputs that may go away, since others name them */
    struct symbols *known; /* inputs */
};

struct depfile *depfile_new(void *ctx);

/* Adds a file that is written; false if no rule can hold its name. */
bool depfile_add_output(struct depfile *depfile, const char *name) __attribute__((warn_unused_result));

/* Adds a target as it is; the user has spelled it. */
void depfile_add_target(struct depfile *depfile, const char *target);

/* Adds a file that is read, once; false if no rule can hold its name. */
bool depfile_add_input(struct depfile *depfile, const char *name, bool is_phony) __attribute__((warn_unused_result));

/* Writes the rule, and for each file that may go away one that has no recipe, so that its absence stops nobody. */
void depfile_write(struct buffer *out, const struct depfile *depfile, bool with_phonies);

#endif

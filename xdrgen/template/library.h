/* library.h -- where templates come from: the ones built into the program, or a directory of the user's.
 *
 * A directory has a folder for each kind of output (c, ...), and in it a file NAME.t for each template. */
#ifndef XDRGEN_LIBRARY_H
#define XDRGEN_LIBRARY_H

#include "base/diag.h"

/* A built-in template; build/embedded.c, made from templates/, has them in the order of their names. */
struct embedded {
    const char *kind, *name; /* "c", "header.t" */
    const unsigned char *text;
    size_t length;
};

extern const struct embedded embedded_templates[];
extern const size_t embedded_count;

/* Appends the sources of a kind that are not there yet: of a folder, or of one template by its name without ".t".
 * directory is the user's, or NULL for the built-in ones. False, with an error recorded, if there is none or one cannot be read. */
bool library_find(void *ctx, struct diag *diag, const char *directory, const char *kind, struct list *sources)
    __attribute__((warn_unused_result));

/* What library_find() takes, in the order of the alphabet. */
struct list library_kinds(void *ctx, const char *directory);

#endif

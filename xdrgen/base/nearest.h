/* nearest.h -- what a misspelt word was meant to be. */
#ifndef XDRGEN_NEAREST_H
#define XDRGEN_NEAREST_H

#include <stddef.h>

/* The one of the names, which are in lower case, that another is a slip away from: in a short one a letter too many, too
 * few, wrong or swapped with the next; in a longer one two. NULL if there is none. */
const char *nearest_name(const char *name, const char *const *names, size_t count);

#endif

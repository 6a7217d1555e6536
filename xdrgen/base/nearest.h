/* nearest.h -- what a misspelt word was meant to be. */
#ifndef XDRGEN_NEAREST_H
#define XDRGEN_NEAREST_H

#include <stddef.h>

#include "base/list.h"

/* The one of the names that another is a slip away from: in a short one a letter too many, too few, wrong or swapped with
 * the next; in a longer one two. Whether letters are small or capital is no difference. NULL if there is none. */
const char *nearest_name(const char *name, const char *const *names, size_t count);

/* The same of a list of const char *, which may be any names: half of the letters must be right at least. */
const char *nearest_in(const char *name, const struct list *names);

#endif

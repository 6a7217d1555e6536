/* include.h -- which file an `#include` means. */
#ifndef XDRGEN_INCLUDE_H
#define XDRGEN_INCLUDE_H

#include <stdbool.h>

#include "base/list.h"

/* The path of a file that is named relative to the file that names it. */
char *include_beside(void *ctx, const char *path, const char *file);

/* The path of an include: beside the file that names it, unless it stands in <>, or in one of the folders. NULL if there is
 * none. */
char *include_find(void *ctx, const char *path, const char *file, bool is_angle, const struct list *folders);

/* The specification whose header a `%` line includes: NAME.x of `#include "NAME.h"` or <NAME.h>. NULL if the line is another. */
char *include_of_line(void *ctx, const char *line, bool *is_angle);

#endif

/* splice.h -- lines that go on. */
#ifndef XDRGEN_SPLICE_H
#define XDRGEN_SPLICE_H

#include <stdbool.h>

#include "base/source.h"

/* Whether a line goes on, or a byte order mark stands in front. */
bool splice_is_needed(const struct source *source);

/* The text without what makes a line go on (a '\' and the line's end behind it), and without a byte order mark. */
const struct source *splice_lines(void *ctx, const struct source *source);

#endif

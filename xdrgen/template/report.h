/* report.h -- the limits of a specification as a text for people, or as JSON or CSV for programs. */
#ifndef XDRGEN_REPORT_H
#define XDRGEN_REPORT_H

#include "analysis/limits.h"
#include "base/buffer.h"

enum report_format { REPORT_TEXT, REPORT_JSON, REPORT_CSV };

/* Which bodies, and how. */
struct report_options {
    enum report_format format;
    bool over_cap;         /* only those that may be over the cap, or have a limit that is */
    const char *procedure; /* only of this; NULL for all */
    unsigned long top;     /* only so many, the longest; 0 for all */
};

/* The bodies that the options choose, in the order in which they are reported. */
void report_choose(void *ctx, const struct limits *limits, const struct report_options *options, struct list *chosen);

void report_write(struct buffer *out, const struct limits *limits, const struct report_options *options);

#endif

/* conditionals.h -- the `#if` that are open in a file, and for which outputs its text counts. */
#ifndef XDRGEN_CONDITIONALS_H
#define XDRGEN_CONDITIONALS_H

#include <stdbool.h>

#include "base/diag.h"

struct conditional {
    struct span place;     /* of the directive that opened it */
    struct span otherwise; /* of its #else; empty before */
    unsigned outer;        /* the outputs for which the text around counts */
    unsigned taken;        /* those for which one of its groups has counted */
    unsigned live;         /* those for which the group counts that is being read */
    bool is_reported;      /* that something stands in it which must not differ */
};

struct conditionals {
    struct conditionals *parent; /* of the file that includes this one; NULL */
    struct diag *diag;
    const struct source *source;
    struct conditional *items;
    size_t count;
};

/* The outputs for which text counts here. */
unsigned conditionals_live(const struct conditionals *conditionals);

void conditionals_open(struct conditionals *conditionals, struct span place, unsigned live);

/* The next group begins, with an #elif if there is a condition: for which outputs it can count. Its mistakes are recorded. */
unsigned conditionals_next(struct conditionals *conditionals, struct span place, bool has_condition);

/* For which it does. */
void conditionals_choose(struct conditionals *conditionals, unsigned live);

void conditionals_close(struct conditionals *conditionals, struct span place);

/* At the file's end. */
void conditionals_finish(struct conditionals *conditionals);

/* Records, once for each group, that a text must not count for some outputs only. */
void conditionals_refuse(struct conditionals *conditionals, const struct source *source, struct span span);

#endif

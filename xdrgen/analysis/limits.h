/* limits.h -- what follows from the limits of a specification: sizes, reach, memory, depth. Prints nothing. */
#ifndef XDRGEN_LIMITS_H
#define XDRGEN_LIMITS_H

#include "base/diag.h"
#include "measure/pricing.h"
#include "model/model.h"

/* How the sizes of a body on the wire compare to the cap. */
enum fit {
    FIT_FIXED,     /* there is one size */
    FIT_FITS,      /* its greatest is within the cap */
    FIT_CAPPED,    /* its greatest is not, its least is */
    FIT_IMPOSSIBLE, /* not even its least is */
    FIT_UNKNOWN,   /* there is no cap */
    FIT_EXTERNAL   /* its greatest hangs on a bound that has no value here */
};

/* A way into a body: through elements, options and arms, each of which costs bytes that the least message has not. */
struct way;
struct visit;

/* One occurrence of a limit: the member whose length it bounds, by one of the ways to it. */
struct occurrence {
    const struct member *member;
    const char *path;
    const char *name; /* of the constant; NULL for a plain number */
    uint64_t bound;
    bool is_external;   /* reach, share and claim hang on a bound that has no value here: this one or another */
    bool has_external_way; /* on another: on the way to it, or in its elements; nor are reach_max and claim_at known */
    uint64_t reach;     /* bytes of the least message that has it full */
    bool is_dead;       /* that is over the cap */
    uint64_t cap_max;   /* the greatest length that the cap leaves, whatever the bound */
    uint64_t reach_max; /* the lesser of these two */
    uint64_t share;     /* bytes for each element that the cap leaves at full length; 0 if it is dead */
    uint64_t claim;     /* what a decoder that trusts lengths takes for it */
    uint64_t claim_at;  /* bytes of the message up to that length, and with it */
    const struct way *way;
};

/* Two limits, each of which can be reached, but not both in one message. */
struct exclusion {
    const struct occurrence *first, *second;
    uint64_t together; /* bytes of the least message that has both full */
};

enum body_kind { BODY_ARGS, BODY_RET, BODY_MSG, BODY_TYPE };

struct body {
    enum body_kind kind;
    const char *procedure; /* "" for a type that is of none */
    struct span span; /* of the type, or of the procedure whose type is built in */
    struct type *type;
    struct figure wire_min, wire_max;
    enum fit fit;
    const char *worst; /* the path to what makes it over the cap; NULL if it is not */
    struct figure memory, allocations, depth;
    price low, high; /* of the memory's bound */
    struct list limits;     /* struct occurrence */
    size_t dead;            /* of these */
    bool has_more;          /* limits than are listed */
    struct list exclusions; /* struct exclusion */
    const struct occurrence *claim; /* the greatest, or one that is external; NULL without a limit */
};

struct limits {
    const struct spec *spec;
    bool has_cap;
    uint64_t cap;
    struct list bodies; /* struct body, in the order of the specification */
    const bool *matters; /* this and the next two are reach.c's */
    const struct visit **visits;
    uint64_t steps;
};

/* Everything, about every body; without memory, which takes longest, only if that is asked for. */
struct limits *limits_find(void *ctx, const struct spec *spec, bool with_memory);

/* The same, and the types that are no bodies too. */
struct limits *limits_find_types(void *ctx, const struct spec *spec);

/* Records an error for each body whose least message is over the cap, or that breaks its @mem or @expect. */
void limits_check(const struct limits *limits, struct diag *diag);

/* Records an error for each body whose least message is over the cap: what can never be sent. */
void limits_check_least(void *ctx, const struct spec *spec, struct diag *diag);

/* The errors that a specification's own assertions are. */
size_t limits_failures(const struct spec *spec);

/* --- reach.c: the limits of one body, and what follows from the ways to them --- */

/* What all bodies need. */
void reach_prepare(struct limits *limits);

/* The limits of a body, and its depth; then those that exclude each other. */
void reach_find(void *ctx, const struct limits *limits, struct body *body);
void reach_exclude(void *ctx, const struct limits *limits, struct body *body);

#endif

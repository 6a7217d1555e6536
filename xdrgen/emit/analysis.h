/* analysis.h -- what follows from a specification's limits, as documents tell it; fields.def has the fields.
 *
 * A document repeats and chooses; what a number means, how it reads and where a picture has its lines is computed here. */
#ifndef XDRGEN_ANALYSIS_H
#define XDRGEN_ANALYSIS_H

#include "analysis/limits.h"
#include "emit/amounts.h"
#include "emit/places.h"

/* --- constants --- */

/* A member whose length a constant bounds. */
struct use {
    const struct type *type; /* that has it */
    const struct member *member;
    const char *place; /* `type.member`; the type's name for a typedef */
};

/* Who sends what a constant limits: a procedure, or a message of none. */
struct user {
    const char *name;
    const char *id; /* in the document */
};

/* A name of another file, or of the surrounding C, that bounds a member. */
struct outside {
    const char *name;
    uint64_t bound;
};

enum reach {
    REACH_NO_LIMIT,  /* it bounds nothing and has no unit */
    REACH_UNUSED,    /* it says that it is a limit, but no type uses it */
    REACH_UNSENT,    /* types use it, but no body does */
    REACH_ALWAYS,    /* the cap leaves room for it wherever it is used */
    REACH_SOMETIMES, /* not in some bodies */
    REACH_NEVER,
    REACH_UNCAPPED   /* there is no cap */
};

/* A value that a constant had, or has, from some version on. */
struct value_step {
    const char *version; /* NULL if it is not known */
    const struct amount *value;
    const char *x, *y, *label_x, *label_y; /* of its dot and its label in the picture */
};

struct tick {
    const char *x, *label;
};

struct constant_facts {
    const struct constant *constant;
    const struct amount *value;
    enum reach reach;
    const char *reach_text; /* that in words; NULL for what is no limit */
    struct list uses;       /* struct use */
    struct list users;      /* struct user: a body of which it limits */
    const char *bounds, *used_by;           /* the names of both, a blank between; NULL without */
    const char *bounds_text, *used_by_text; /* the first of these with commas, and how many more there are */
    const char *counts_text; /* `8 cpus`: what each stands for; NULL if that is not said */
    const char *unit_text;   /* the unit with that; NULL without */
    uint32_t occurrences, dead;
    uint64_t reach_max; /* the greatest length that the cap leaves everywhere; if it is less than the value */
    uint64_t share; /* the least that the cap leaves for each, where longer ones make it come first; 0 if none do */
    struct list relations; /* struct assertion: it is about this constant, or names it */
    struct list steps;     /* struct value_step, the oldest first; none if it was never raised */
    const char *history;   /* these as a line of text; NULL without */
    const char *lane;      /* in the picture of growth: its upper edge */
    const char *line;      /* its points */
    const char *doc_text;  /* all of its documentation on one line */
};

/* --- bodies and procedures --- */

struct body_facts {
    struct body is;
    const char *id; /* TYPE, unique in the document */
    const struct amount *least, *greatest, *memory, *pieces, *depth, *claim;
    const char *share;   /* of the cap that the greatest takes, as `0.02 %`; NULL without a cap */
    const char *least_width, *greatest_width; /* percent of a scale that is logarithmic, from 1 to 2^64 bytes or the cap */
    struct list places;         /* struct place: its limits */
    const struct place *matters; /* the one that lets it grow most; NULL without one */
    const char *x, *y, *height, *least_y; /* of its bar in the picture of shares */
};

/* A row of an example: a word or more of the message. */
struct octets {
    uint64_t offset;
    const char *bytes;   /* in hex, by words */
    const char *path;    /* of the field */
    const char *type;
    const char *meaning; /* the value, or what the length bounds */
};

struct procedure_facts {
    const char *id; /* the name, unless something else has it too */
    const struct procedure *procedure;
    const struct program *program;
    const struct version *version;
    struct list bodies; /* struct body_facts: arguments, result, event */
    const struct body_facts *arguments, *result, *event;
    const struct body_facts *example_of;
    struct list example; /* struct octets */
    uint64_t example_length;
    bool example_goes_on; /* there are more rows than are shown */
    bool example_is_unchecked; /* its type has relations (@check), which the example may break */
    const char *doc_text;
    const char *stream;   /* "from server", "to server", "both"; NULL without one */
    const char *acl_text; /* all checks, blanks between; NULL without one */
};

struct analysis {
    const struct spec *spec;
    const struct amount *cap; /* NULL without one */
    struct list paragraphs;   /* struct line: the documentation */
    struct list constants, limits; /* struct constant_facts: all; those that are limits */
    struct list procedures;   /* struct procedure_facts, by number */
    struct list bodies;       /* struct body_facts */
    struct list others;       /* struct body_facts: of no procedure */
    struct list over;         /* struct body_facts: the cap cuts them */
    struct list parts;        /* struct type: that are no bodies */
    struct list outside;      /* struct outside: what else bounds a member */
    struct list by_size;      /* struct body_facts, the longest first */
    struct list share_ticks;  /* struct tick */
    const char *cap_y;        /* of the cap's line */
    const char *bar_width;    /* of each */
    const char *least_line;   /* the outline of the least sizes */
    struct list growth;       /* struct constant_facts: those that were raised */
    struct list growth_ticks; /* struct tick */
    const char *growth_height, *growth_bottom;
    uint64_t constant_count, limit_count, procedure_count, event_count, body_count, dead_count;
    uint64_t fixed_count, fits_count, capped_count, impossible_count;
    const char *title; /* of a manual page: NAME_LIMITS */
    const char *date; /* the latest that the annotations name; a fixed one without */
};

/* --- example.c --- */

/* The least message of a type, into rows. */
void example_build(void *ctx, const struct type *type, struct procedure_facts *facts);

#endif

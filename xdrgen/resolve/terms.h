/* terms.h -- a relation over the fields of a struct, its names bound and its values bounded; private to it. */
#ifndef XDRGEN_TERMS_H
#define XDRGEN_TERMS_H

#include "resolve/internal.h"

enum term_kind {
    /* numbers */
    TERM_CONSTANT,
    TERM_FIELD,
    TERM_NEGATIVE,
    TERM_ARITHMETIC,
    /* conditions */
    TERM_TRUTH, /* one that is known: `least` is 0 or 1 */
    TERM_FLAG,  /* a bool of the struct */
    TERM_COMPARISON,
    TERM_NOT,
    TERM_LOGICAL, /* && || and == != of conditions */
};

/* What C makes of a name or a number, by the rules of its promotions. */
enum c_type { C_INT, C_UNSIGNED, C_INT64, C_UINT64, C_ENUM };

struct term {
    enum term_kind kind;
    int operator;
    struct term *left, *right; /* a NEGATIVE and a NOT have the left one only */
    wide least, greatest;      /* of a number: what its fields' types make possible */
    bool may_fail;             /* some step of it may overflow 128 bits, divide by zero or shift too far */
    bool is_decided;           /* a comparison that has one result only, unless it fails */
    const char *text;          /* of a constant or a field, in C */
    enum c_type type;          /* of these */
    const struct type *enumeration; /* of a field that is an enum, and of its values */
};

/* Binds an expression to a struct. NULL after an error; an expression that cannot but hold or fail is a TRUTH. */
struct term *terms_bind(struct resolver *resolver, const struct key_use *use, const struct ast_expr *expr);

bool terms_is_number(const struct term *term);

/* Whether a term is made of constants alone and C computes it as ints. */
bool terms_is_plain(const struct term *term);

#endif

/* term.h -- a relation over the fields of a struct, its names bound and its values bounded. */
#ifndef XDRGEN_TERM_H
#define XDRGEN_TERM_H

#include "base/wide.h"
#include "model/model.h"
#include "syntax/operators.h"

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

struct term {
    enum term_kind kind;
    int operator;              /* enum ast_operator, or a character */
    struct term *left, *right; /* a NEGATIVE and a NOT have the left one only */
    wide least, greatest;      /* of a number: what its fields' types make possible */
    bool may_fail;             /* some step of it may overflow 128 bits, divide by zero or shift too far */
    bool is_decided;           /* a comparison that has one result only, unless it fails */
    const struct member *member; /* of a field */
    bool is_length;              /* not its value: how many elements or bytes it has */
    const char *c_name;          /* of a constant; NULL for a number */
    bool is_hexadecimal;         /* how the number was written */
    const struct type *enumeration; /* of a field that is an enum, and of its values */
};

/* Whether a term has no operands. */
static inline bool term_is_leaf(const struct term *term)
{
    return !term->left;
}

#endif

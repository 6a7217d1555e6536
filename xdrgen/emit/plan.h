/* plan.h -- what a marshaller does for a type, step by step; the one place that says what is checked. */
#ifndef XDRGEN_PLAN_H
#define XDRGEN_PLAN_H

#include "model/model.h"

/* Reading and writing take the same steps in the same order; so does adding up a value's encoded size. */
enum step_kind {
    STEP_ROOM,     /* check: `size` bytes must be there, for all steps up to and including the next ADVANCE's word */
    STEP_PLAIN,    /* a word or two that any bits are legal for */
    STEP_REAL,     /* the same of a float or a double, which go by address */
    STEP_CHECKED,  /* a word that not every value is legal for: bool, enum, char, short */
    STEP_BYTES,    /* opaque of fixed length and its padding */
    STEP_WORDS,    /* a fixed array of 4-byte numbers */
    STEP_DWORDS,   /* a fixed array of 8-byte numbers */
    STEP_ADVANCE,  /* go on by `size` bytes */
    STEP_STRING,   /* a string: the check of its bytes covers `tail` bytes more */
    STEP_TEXT,     /* a string that may contain NULs, likewise */
    STEP_OPAQUE,   /* opaque of variable length, likewise */
    STEP_CALL,     /* a type with functions of its own */
    STEP_EACH,     /* a fixed array, element by element */
    STEP_ARRAY,    /* a variable array, element by element */
    STEP_ARRAY_WORDS,
    STEP_ARRAY_DWORDS,
    STEP_OPTIONAL, /* a pointer and what it points to */
    STEP_BOXED,    /* a pointer that is never NULL, and the `count` that it points to */
    STEP_NEXT      /* the optional next item of a list: go round again */
};

struct step {
    enum step_kind kind;
    const char *place;     /* of the value in C, from a pointer v to the type */
    const char *plus;      /* " + N": the offset from the cursor; "" for 0 */
    const char *function;  /* what the names of the element's functions begin with */
    const char *in_line;   /* what _get and _put end in where the function is to be part of this one; mostly "" */
    bool is_short;         /* STRING: most are, and it is worth code of its own */
    const char *word;      /* of a plain or checked one: its kind in the runtime's names */
    const char *pointer;   /* a cast that keeps C quiet about a pointer to an array of constants; mostly "" */
    const struct member *member; /* bound and shape */
    const char *count;     /* BOXED: how many, in C */
    uint64_t size;         /* ROOM, ADVANCE; of an element of a fixed encoded size, 0 if it varies */
    uint64_t tail;         /* STRING, OPAQUE */
    bool selects;          /* a union's discriminant */
    uint64_t any_bytes;    /* of an element that may be any bytes of a fixed number: this number; 0 for any other */
    uint64_t element_min;  /* ARRAY, OPTIONAL, BOXED: the least encoded size of an element, 1 at least */
};

/* Fills steps and fixed_bytes of every type of the specification. */
void plan_spec(struct spec *spec);

#endif

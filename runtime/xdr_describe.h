/* xdr_describe.h -- types as data: what generated files say of each type for those who do not care about speed.
 *
 * Errors are explained, values are printed, and the tests make random values, by walking these. */
#ifndef XDR_DESCRIBE_H
#define XDR_DESCRIBE_H

#include <stdio.h>

#include "xdr_restrictions.h"
#include "xdr_runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

enum xdr_kind {
    XDR_INT, XDR_UNSIGNED, XDR_HYPER, XDR_UNSIGNED_HYPER, XDR_FLOAT, XDR_DOUBLE, XDR_QUADRUPLE, XDR_BOOL, XDR_CHAR,
    XDR_UNSIGNED_CHAR, XDR_SHORT, XDR_UNSIGNED_SHORT, XDR_INT8, XDR_STRING, XDR_OPAQUE, XDR_ENUM, XDR_STRUCT, XDR_UNION, XDR_TYPEDEF
};

enum xdr_shape {
    XDR_SHAPE_SCALAR, XDR_SHAPE_FIXED, XDR_SHAPE_VARIABLE, XDR_SHAPE_OPTIONAL, XDR_SHAPE_STRING, XDR_SHAPE_OPAQUE_FIXED,
    XDR_SHAPE_OPAQUE,
    XDR_SHAPE_BOXED /* as scalar or fixed; in memory a pointer, which is not NULL, for it closes a circle of types */
};

/* What the bytes of a string or of opaque data must be: XDR_MUST_UTF8 and so on, to be joined by |. */
enum xdr_restriction {
#define XDR_ROW(ID, ...) XDR_RESTRICTION_##ID,
    XDR_RESTRICTIONS(XDR_ROW, XDR_ROW)
#undef XDR_ROW
};
enum xdr_must {
#define XDR_ROW(ID, ...) XDR_MUST_##ID = 1 << XDR_RESTRICTION_##ID,
    XDR_RESTRICTIONS(XDR_ROW, XDR_ROW)
#undef XDR_ROW
};

/* What annotations say of a member, over its type and its bound. */
struct xdr_rule {
    const char *range;                   /* `@range: 1..100`, for messages; NULL if there is none */
    bool has_least, has_greatest;
    uint64_t least, greatest;            /* of the number, as its bits; of a length */
    const char *flags;                   /* `@flags: PREFIX_*`, for messages; NULL if there is none */
    uint64_t mask;                       /* the bits that the number may have then */
    unsigned must;                       /* some XDR_MUST_..., of the bytes of a string or of opaque data */
    bool allows_nul;                     /* of a string */
};

/* A relation between the members of a struct (@check). */
struct xdr_relation {
    const char *text; /* `@check: maxinfo * maplen <= CPUMAPS_MAX`, for messages */
    bool (*holds)(const void *value);
};

struct xdr_member {
    const char *name;
    const struct xdr_type *type; /* of an element */
    enum xdr_shape shape;
    uint32_t bound;    /* boxed: 0 of what is no array */
    const char *limit; /* the constant's name; NULL if the bound is a plain number */
    size_t offset;     /* in the holder's struct */
    const struct xdr_rule *rule; /* NULL if there is none */
};

struct xdr_enumerator {
    const char *name;
    int64_t value;
};

struct xdr_arm {
    int64_t label;                   /* of the discriminant */
    const struct xdr_member *member; /* NULL: void */
};

struct xdr_type {
    const char *name;
    enum xdr_kind kind;
    size_t size;        /* of a value in memory */
    uint64_t least;     /* bytes on the wire */
    uint64_t ratio;     /* bytes that a decode may take of memory for each byte on the wire, at worst */
    bool is_fixed;      /* least is the greatest as well */
    bool is_recursive;
    bool is_list;       /* the last member is the next item */
    bool is_open;       /* enum: values without a name pass (@unknown-enum) */
    bool has_rules;     /* it, or what it contains, has rules or relations */
    uint32_t depth;     /* @depth: values of recursive types nest no deeper in a whole value of it; 0: not said */
    uint32_t count;     /* of the items below */
    const struct xdr_member *members;     /* struct; typedef: one; union: the discriminant */
    const struct xdr_enumerator *values;  /* enum: in order, each number once */
    const struct xdr_arm *arms;           /* union: one for each label, in order */
    const struct xdr_arm *default_arm;    /* union: NULL if there is none */
    const struct xdr_relation *relations; /* struct: holds is NULL after the last; NULL if there are none */
};

/* The built-in types, by kind: XDR_INT to XDR_OPAQUE. */
extern const struct xdr_type xdr_builtin_types[];

/* Any length of a variable array is this in memory, whatever its elements are. */
struct xdr_array {
    void *data;
    uint32_t len;
};

/* How many of its type a boxed member points to. */
static inline uint32_t xdr_boxed_count(const struct xdr_member *member)
{
    return member->bound ? member->bound : 1;
}

/* The struct's member that a discriminant selects; NULL when the arm is void. False if no arm has this case. */
bool xdr_select_arm(const struct xdr_type *type, int64_t label, const struct xdr_member **member);

/* The name of an enum's value; NULL if it has none. */
const char *xdr_enum_name(const struct xdr_type *type, int64_t value);

/* The number that a scalar of kind int, unsigned, bool or enum holds. */
int64_t xdr_word_value(const struct xdr_type *type, const void *value);

/* How deep values of recursive types may nest in a whole value: what the caller says (0: XDR_DEPTH_DEFAULT), or what the type
 * does, which is less. */
static inline unsigned xdr_depth(unsigned depth, const struct xdr_type *type)
{
    unsigned said = depth ? depth : (unsigned)XDR_DEPTH_DEFAULT;
    return type->depth != 0 && type->depth < said ? type->depth : said;
}

/* The bytes that a value takes on the wire; 0 if values of recursive types nest deeper in it than XDR_DEPTH_DEFAULT, or its
 * @depth. Of a value that breaks a limit it is a number that serves nobody. */
uint64_t xdr_value_size(const struct xdr_type *type, const void *value) XDR_CHECKED;

/* Prints a value as text, indented by two blanks a level; a value that no decode could have made is printed as far as
 * it makes sense. What nests deeper than XDR_DEPTH_DEFAULT is `...`. */
void xdr_print(FILE *out, const struct xdr_type *type, const void *value);

/* Why the value at d->at cannot be decoded: walks it anew, without memory, to the first thing that is wrong. A stop below
 * SIZE_MAX makes the walk end at that offset, to name the place. XDR_OK if nothing is wrong; *extent, unless it is NULL, is
 * then what T_check() finds. */
enum xdr_status xdr_explain_wire(const struct xdr_decoder *d, const struct xdr_type *type, size_t stop,
                                 struct xdr_extent *extent, struct xdr_error *error);

/* Why a value cannot be encoded, whatever the room: XDR_OK if it can. */
enum xdr_status xdr_explain_value(const struct xdr_encoder *e, const struct xdr_type *type, const void *value,
                                  struct xdr_error *error);

/* Whether a value is one that the specification allows: all that T_encode() checks but the room for it, with limits
 * lowered (NULL: as declared), and then the rules of its annotations: @min, @range, @flags, those of xdr_restrictions.h, @check. What is wrong
 * goes into *error, which may be NULL. */
enum xdr_status xdr_validate_value(const struct xdr_type *type, const void *value, const struct xdr_limit *limits,
                             struct xdr_error *error);

/* Only the rules, of a value that was decoded with this policy, or is to be encoded, XDR_DEPTH_DEFAULT deep at most. Takes no
 * time when there are none. */
enum xdr_status xdr_check_rules(const struct xdr_type *type, const void *value, unsigned policy, struct xdr_error *error);

/* The bytes held of an arena, and those of count elements of size bytes, which is taken by 8. It saturates: what a uint64_t cannot
 * hold is over any budget. */
static inline uint64_t xdr_add_memory(uint64_t held, uint64_t count, uint64_t size)
{
    enum { BITS = 62 };
    uint64_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes) || bytes >> BITS != 0)
        bytes = UINT64_C(1) << BITS;
    held += (bytes + 7) & ~UINT64_C(7);
    return held >> BITS != 0 ? UINT64_C(1) << BITS : held;
}

#ifdef __cplusplus
}
#endif
#endif

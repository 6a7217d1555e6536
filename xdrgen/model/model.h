/* model.h -- the resolved protocol. Types are pointers, bounds are numbers, names are C names.
 *
 * resolve.c builds a model from an AST; everybody above reads it and nobody changes it, except that plan.c
 * adds the steps of the code to be written. What a template may see of these structs is listed in fields.def. */
#ifndef XDRGEN_MODEL_H
#define XDRGEN_MODEL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/list.h"
#include "base/source.h"
#include "base/wide.h"
#include "xdr_restrictions.h"

/* One line of a text that is written out line by line: documentation, `%` lines. */
struct line {
    const char *text;
};

/* The text of a documentation comment. */
struct doc {
    struct list lines;
    const char *summary; /* the first sentence; NULL, as the next, without a text */
    const char *comment; /* the text as a comment of C */
};

/* One `@key: value` as it was written, whether or not the compiler knows the key. */
struct annotation {
    const char *key, *argument, *value;
};

/* --- what annotations say --- */

/* A relation over the fields of a struct, by @check; a value that breaks it is neither sent nor accepted. */
struct check {
    const char *text;     /* as written, on one line */
    const struct term *condition;
    const char *function; /* of plan.c: what tells whether it holds */
};

enum verdict { VERDICT_HOLDS, VERDICT_FAILS, VERDICT_UNKNOWN /* a name has no value here */ };

/* A relation between limits, by @assert or @same-as. */
struct assertion {
    const char *text;               /* as written, on one line */
    const char *why;                /* NULL when not said */
    enum verdict verdict;
    const char *left, *right;       /* the values of the comparison that decides, in decimal; NULL if there is none */
    const char *relation;           /* between them, as `<=` */
    const struct constant *subject; /* the constant that it stands before; NULL for the file's */
    bool is_warning;                /* @assert(warn) */
    struct span span;
};

/* `@cap-legacy: EXPR why`: the greatest payload that some peer still has. */
struct legacy_cap {
    uint64_t bytes;
    const char *why;
};

/* `@raised: VERSION from V` */
struct raise {
    const char *version;
    int64_t from;
};

/* `@expect: 1000 elements of 200 bytes`: what a body is to have room for. */
struct expectation {
    uint64_t count, bytes;
};

/* `@sizes: maxnames -> ret.names`: a member of a call says how much the answer may hold. */
struct sizing {
    const struct member *count;
    const struct type *body;    /* of the answer */
    const struct member *sized; /* in it, or in a struct of it */
    const char *path;           /* of that, from the body */
};

/* --- types --- */

enum type_kind {
#define KIND(ID, ...) TYPE_##ID,
#include "syntax/kinds.def"
#undef KIND
    TYPE_STRING, /* text of len bytes, as the element of a member whose shape is `string` */
    TYPE_OPAQUE, /* bytes, as the element of a member whose shape is `opaque...` */
    TYPE_ENUM,
    TYPE_STRUCT,
    TYPE_UNION,
    TYPE_ALIAS /* a typedef */
};

/* How often a member holds its type, and what carries the count. */
enum shape { SHAPE_SCALAR, SHAPE_FIXED, SHAPE_VARIABLE, SHAPE_OPTIONAL, SHAPE_STRING, SHAPE_OPAQUE_FIXED, SHAPE_OPAQUE };

/* A size in bytes; it saturates at UINT64_MAX. */
struct size {
    uint64_t bytes;
    bool unbounded;
    bool is_external; /* it hangs on a bound without a value here; bytes are the least or the most that it can be */
};

/* What annotations demand of a value, over its type and its bound. */
enum restriction_kind {
    RESTRICTION_RANGE, /* @min, @range: member->least, greatest */
    RESTRICTION_FLAGS, /* @flags: member->flags_mask */
#define XDR_ROW(ID, ...) RESTRICTION_##ID,
    XDR_RESTRICTIONS(XDR_ROW, XDR_ROW)
#undef XDR_ROW
};
struct restriction {
    enum restriction_kind kind;
    const char *key;   /* of the annotation */
    const char *words; /* for people */
};

enum { NO_MARK = -1 };

/* A machine, as far as it decides the size of a value in C. */
enum machine {
    MACHINE_64,         /* pointers of 8 bytes */
    MACHINE_32,         /* of 4; numbers of 8 bytes are aligned to 8 */
    MACHINE_32_PACKED,  /* of 4; numbers of 8 bytes are aligned to 4, as on i386 */
    MACHINE_COUNT
};
struct layout {
    uint64_t size, alignment; /* the size saturates at MEMORY_MOST */
};
#define MEMORY_MOST (UINT64_C(1) << 62) /* bytes; no machine has them */

struct member {
    const char *name, *c_name;
    struct type *type;
    const char *type_text; /* its type as C reads it among the members beside it */
    enum shape shape;
    bool is_boxed;          /* it closes a circle: the same on the wire; in C a pointer, which is never NULL. Scalar or fixed */
    uint32_t bound;         /* elements or bytes: exactly (fixed) or at most (variable); 2^32-1 for `<>` */
    const char *bound_text; /* the bound in C: the constant's name or the number */
    bool has_plain_bound;   /* a greatest length that is a number in C: the header makes a constant of it */
    const char *limit;      /* the constant that the bound is; NULL when the bound is a plain number or absent */
    bool is_external;       /* the bound has no value here; it counts as 0 (fixed) or 2^32-1 (variable) */
    /* of @min and @range: of the value, or of the length of a string, opaque data or an array */
    bool has_range;
    bool has_least, has_greatest; /* whether that end says more than the type and the bound do */
    int64_t least;                /* for an unsigned hyper, its bits */
    uint64_t greatest;            /* for a signed type, the bits of an int64_t */
    const char *range_text;                 /* "1..100"; NULL without a range */
    struct list restrictions; /* struct restriction, each kind once, by kind */
    bool allows_nul;          /* @nul: of a string */
    bool is_secret;
    const char *flags_prefix;     /* of @flags: PREFIX_*, with the underscore */
    uint64_t flags_mask;          /* the bits of all these constants, as far as the type has them */
    struct doc doc;
    struct list annotations;
    struct span name_span;
    /* libvirt's marks: parameter positions counted from 0, NO_MARK where there is none */
    int insert_at, alloc_at, alloc_count_at;
    const char *alloc_count_type, *cast;
    bool by_reference;
    /* of plan.c, in C */
    const char *descriptor;    /* of its type's description */
    const char *shape_id;      /* of enum xdr_shape */
    const char *limit_literal; /* the limit's name as a string, or NULL */
    const char *rule;          /* the address of its rule, or NULL */
};

struct enumerator {
    const char *name, *c_name;
    int64_t value;
    const char *value_text; /* in C */
    struct doc doc;
    struct list annotations;
    struct span span;
    const char *bytes;      /* of plan.c: its word on the wire, in escapes of C */
};

struct label {
    const char *name; /* of the constant or enumerator; NULL when written as a number */
    int64_t value;
    const char *c_text;  /* what stands behind `case` in C */
    const char *comment; /* the name, where c_text is the number that it stands for */
    struct arm *arm;
    const char *pointer; /* of plan.c: its arm's */
    struct span span;
};

struct arm {
    struct list labels;
    bool is_default, is_void;
    struct member *member; /* NULL for void */
    struct doc doc;        /* of a void one, as the next; of another they are its member's */
    struct list annotations;
    /* of plan.c */
    uint64_t fixed_bytes;
    struct list steps;
    const char *pointer; /* to its description, in C */
};

/* Which of the bodies of a procedure a struct is, by @direction. */
enum flow { FLOW_UNSTATED, FLOW_CALL, FLOW_REPLY, FLOW_EVENT, FLOW_BOTH };
enum trust { TRUST_UNSTATED, TRUST_UNTRUSTED, TRUST_PEER, TRUST_LOCAL };
enum auth { AUTH_UNSTATED, AUTH_PRE, AUTH_POST };

struct type {
    enum type_kind kind;
    const char *name, *c_name;
    const char *runtime_name; /* of a built-in: the word in the runtime's functions */
    const char *descriptor;   /* of a built-in: of its description in C */
    struct doc doc;
    struct list annotations;
    struct span span;
    bool is_imported;  /* declared by an @import: not written out again */
    bool is_recursive; /* a value can contain another of its type, other than as the next item of a list */
    bool is_list;      /* a struct whose last member is an optional next one of its kind */
    bool is_empty;     /* nothing on the wire: nothing is made of it, nor of what holds it as a value */
    bool is_anonymous; /* hoisted out of the declaration that it was written in */
    struct size wire_min, wire_max;
    struct size own_min; /* as wire_min, without what stands behind pointers that close a circle: its bytes pay for its own memory */
    struct layout layouts[MACHINE_COUNT]; /* of a value in C */
    uint64_t memory; /* the first one's size, which is the greatest */
    uint64_t memory_ratio;      /* bytes that a decode may take for each byte on the wire, at worst */
    unsigned depth; /* of the types below it, each counted once */
    uint32_t index;     /* in spec->order */
    uint32_t component; /* types with the same one refer to each other, around */

    struct list checks;   /* struct: struct check */
    enum flow flow;
    enum trust trust;
    enum auth auth;
    uint64_t memory_limit; /* @mem, in bytes; 0 when not said */
    uint32_t depth_limit;  /* @depth; 0 when not said */
    struct list expectations, sizings; /* struct expectation, struct sizing */

    struct list values;   /* enum: struct enumerator */
    const char *first_name, *last_name; /* enum: of its least and greatest value */
    bool is_contiguous;   /* enum: every value between them is legal */
    bool is_open;         /* enum: values that it does not have pass, by @unknown-enum of its file */
    struct list legal;    /* enum: its values without repetition (aliases left out), sorted */
    struct list by_name;  /* enum: its values, sorted so */
    bool is_procedures;   /* enum: the procedure numbers of a program */
    struct list members;  /* struct */
    int insert_at;        /* struct: libvirt's mark */
    struct member *discriminant; /* union */
    struct list arms;            /* union, the default arm last */
    struct list labels;          /* union: those of all arms, sorted */
    bool has_default;
    struct arm *default_arm;     /* union: NULL without one */
    int64_t default_label;       /* union: the first value that no arm has, of those that the discriminant may have */
    struct member *alias; /* typedef: what it stands for */

    bool is_enum, is_union; /* for templates, which cannot compare */
    const char *codec; /* of service.c: of a body's functions, in C; NULL for any other type */
    /* of plan.c */
    bool any_is_known;
    uint64_t any_bytes;      /* its encoded size, if it is fixed and any bytes are legal; 0 otherwise */
    uint64_t fixed_bytes;    /* on the wire whatever the value */
    struct list steps;       /* struct step */
    bool is_fixed_size;      /* fixed_bytes is all */
    bool is_element;         /* arrays are made of it; it does not recurse, nor is it too large for their loops */
    size_t parts;            /* of the code in such a loop: members and arms, those of its parts as well */
    struct type *in_loop;    /* the twin of such a type, whose steps are for code inside a loop; NULL otherwise */
    const char *linkage, *suffix; /* of that code's functions; "" for any other */
    bool has_members;        /* union: some arm is not void */
    const char *switch_text; /* union: what stands behind `switch` in C */
    const char *which_text;  /* the same in a validator, which has no value */
    struct list rules;       /* of its members, those that annotations restrict */
    bool has_rules;          /* it, or what it contains, has rules or checks */
    bool is_reached;         /* while that is found out */
    bool needs_forward;   /* C needs `typedef struct T T;` before T is defined */
};

/* --- definitions --- */

enum change { CHANGE_UNSTATED, CHANGE_RAISE_ONLY, CHANGE_NEVER, CHANGE_ANY };

struct constant {
    const char *name, *c_name;
    wide value; /* of 64 bits, with a sign or without one */
    bool is_external;       /* the value hangs on a name that has none here; it counts as 0 */
    const char *value_text; /* in C */
    const char *expression; /* as written, when it is more than a decimal number; NULL otherwise */
    const char *origin;     /* the expression, where it is more than a number of any base */
    const char *unit;       /* @unit */
    uint64_t counts_each;   /* @counts: of each unit, so many of these; 0 when not said */
    const char *counts_unit;
    const struct constant *same_as;
    const char *family, *since;
    struct list raises; /* struct raise */
    enum change change;
    struct doc doc;
    struct list annotations;
    bool is_imported;
    struct span span;
};

/* A constant that is a text. */
struct text_constant {
    const char *name, *c_name;
    const char *text; /* its bytes */
    struct doc doc;
    struct list annotations;
    struct span span;
};

/* Who sends a body. */
enum direction { DIRECTION_CALL, DIRECTION_EVENT };
enum generate { GENERATE_UNSTATED, GENERATE_NONE, GENERATE_CLIENT, GENERATE_SERVER, GENERATE_BOTH };
enum priority { PRIORITY_LOW, PRIORITY_HIGH };

/* One ACL check of libvirt's: object:permission[:flag][:parameter:value]. */
struct acl {
    const char *text;
    const char *object, *permission, *flag, *parameter, *value; /* NULL where absent */
    const char *literals; /* these five in C, of service.c */
};

struct procedure {
    const char *name, *c_name;
    const char *stem;        /* what the names of its types begin with */
    int64_t number;
    const char *number_text;
    struct doc doc;
    struct list annotations;
    enum direction direction;
    struct type *arguments, *result, *event; /* NULL: void, or not an event */
    enum generate generate;
    enum priority priority;
    bool priority_stated;
    int read_stream, write_stream; /* parameter positions; NO_MARK */
    const char *sparse_flag;
    struct list acl, acl_filter;
    struct span span;
    const char *field;    /* in a struct of handlers, in C */
    const char *function; /* what a client's functions begin with */
    /* of service.c, in C */
    const char *literal;  /* the summary as a string */
    const char *side;     /* of enum xdr_side */
    bool is_event, is_urgent;
};

/* A place in a table: 1 + the number of the entry, or 0. */
struct slot {
    uint32_t place;
};

struct version {
    const char *name, *c_name;
    int64_t number;
    const char *number_text; /* in C; NULL in libvirt's way, as a program's: a constant has it */
    struct list procedures;
    struct doc doc;
    struct list annotations;
    struct span span;
    const char *prefix;    /* what the names of its tables and structs begin with; NULL without a procedure */
    /* of service.c */
    struct list by_number; /* the procedures */
    struct list index;     /* struct slot: a hash table of the numbers, of 2^index_bits places */
    uint32_t index_bits;
    bool has_calls, has_events;
};

/* A program block, or libvirt's way: two constants and an enum of procedures. */
struct program {
    const char *name, *c_name;
    int64_t number;
    const char *number_text;
    struct list versions;
    struct doc doc;
    struct list annotations;
    struct type *procedures; /* the enum, in libvirt's way */
    struct span span;
};

enum definition_kind { DEFINITION_CONSTANT, DEFINITION_TEXT, DEFINITION_TYPE, DEFINITION_PASSTHROUGH };

/* One thing to write out, in an order in which C can read it. */
struct definition {
    enum definition_kind kind;
    struct constant *constant;
    struct text_constant *text;
    struct type *type;
    const char *line;
    bool in_header;      /* of a `%` line: it is for the header, and perhaps for what includes it */
    const char *outputs; /* rpcgen's symbols of those that it is for; NULL: for all */
};

/* A name of the surrounding C, and what it is said to be, by -D or @extern. */
struct given {
    const char *name;
    int64_t value;
};

/* A constant that bounds a variable length. */
struct limit {
    const char *name;
    uint32_t value;
    const char *bytes, *bytes_more; /* the words of value and value + 1 on the wire, in escapes of C */
};

struct import {
    const char *file, *header;
};

struct spec {
    const char *name;      /* the file's, without directory and suffix */
    const char *file_name; /* without directory */
    const char *guard;     /* NAME_H */
    const char *header_name; /* as files include it */
    const char *licence;   /* the comment that the file begins with, in C; NULL */
    const char *c_name;    /* the name as C may have it, in lower case */
    struct doc doc;
    struct list annotations;
    struct list imports;
    struct list definitions;
    struct list texts;                      /* struct text_constant: the file's own, as */
    struct list constants, types, programs; /* the file's own, in the order of definitions */
    struct list order;                      /* struct type: all that are used, each behind what it refers to */
    struct list bodies;                     /* struct type: of procedures, each once; of service.c */
    struct list limits;                     /* struct limit; of plan.c */
    bool passthrough;                       /* write `%` lines */
    struct list codec_lines, service_lines; /* struct line: those that are not for the header, if they are to be written */
    bool ignores_trailing;                  /* @trailing: ignore */
    bool passes_unknown_enums;              /* @unknown-enum: pass */
    bool has_cap;
    uint64_t cap;                           /* @cap: the greatest payload of a message, in bytes */
    const char *cap_text;                   /* as written; NULL, and 0, without a cap */
    struct list legacy_caps;                /* struct legacy_cap */
    struct list given;                      /* struct given: those that something hangs on */
    struct list externals;                  /* const char *: the names of bounds that have no value here */
    uint64_t header;                        /* @header: bytes in front of the payload; 0 when not said */
    struct list assertions;                 /* struct assertion, in the order of the text */
    const struct source *source;
    struct list sources; /* struct line: every file that was read, for a depfile */
};

#endif

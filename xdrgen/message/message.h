/* message.h -- a message in bytes, read by the model alone: what stands where, and what is wrong with it. */
#ifndef XDRGEN_MESSAGE_H
#define XDRGEN_MESSAGE_H

#include "model/model.h"
#include "xdr_runtime.h"

enum { MESSAGE_DEPTH = 64 }; /* that recursive types may nest, as generated code has it */

enum item_kind {
    /* leaves */
    ITEM_NUMBER, /* a word, or a longer number: all kinds of types that hold no others */
    ITEM_TEXT,
    ITEM_OPAQUE,
    ITEM_ABSENT, /* an optional value that is not there */
    ITEM_MORE,   /* the flag behind an item of a list: whether there is another */
    /* what holds others */
    ITEM_OPTION, /* an optional value that is there: one item, of the same name */
    ITEM_STRUCT,
    ITEM_UNION,
    ITEM_ARRAY,
    ITEM_LIST
};

/* What stands at one place. */
struct item {
    enum item_kind kind;
    const char *name;            /* of the member or arm; NULL for an element and for the whole */
    int64_t index;               /* of an element; -1 */
    const struct type *type;     /* without typedefs */
    const struct member *member; /* whose shape it has, likewise; NULL for a plain type */
    size_t offset, length;       /* on the wire; of what holds others only its count or flag, if there is one */
    const uint8_t *bytes;        /* those */
    const uint8_t *data;         /* of a text or opaque data */
    uint32_t count;              /* of these bytes, or of elements */
    bool is_wrapped;             /* of an option: what is optional is optional itself */
    bool is_clash;               /* of an arm: its name is the discriminant's */
};

/* Who is told of each item, in the order of the bytes. Every begin has its end, also when the message is wrong. */
struct message_sink {
    void *data;
    void (*begin)(void *data, const struct item *item);
    void (*leaf)(void *data, const struct item *item);
    void (*end)(void *data, const struct item *item);
};

/* Reads a value of a type. False if the bytes are no such value: the error is then as generated code would fill it in.
 * Otherwise *taken is the number of bytes of the value; there may be more only if `trailing`. Nothing is allocated. */
bool message_decode(const struct type *type, const uint8_t *bytes, size_t length, bool trailing,
                    const struct message_sink *sink, size_t *taken, struct xdr_error *error)
    __attribute__((warn_unused_result));

/* How deep values of recursive types may nest in a whole value of a type: its @depth, or what generated code has by itself. */
unsigned message_depth(const struct type *type);

/* The number of an item, as its bits: a signed one is extended to 64. Not of a quadruple. */
uint64_t message_number(const struct item *item);

/* The first name of an enum's value; NULL if it has none. */
const char *message_enum_name(const struct type *type, int64_t value);

/* Whether a member, without typedefs, is an optional value of what is optional itself. */
bool message_is_wrapped(const struct member *member);

/* Whether a string may have NULs: a member, or a typedef that it is a plain use of, says so. */
bool message_allows_nul(const struct member *member);

/* The least and the greatest number of an integer of at most 32 bits; false for any other type. */
bool message_range(const struct type *type, int64_t *least, int64_t *greatest);

/* A type of a specification, or of one that it imports, by name; NULL if there is none. */
const struct type *message_find_type(const struct spec *spec, const char *name);

#endif

/* xdr_runtime.h -- what a program sees of the runtime: values, memory, decoders, encoders, errors.
 *
 * Generated headers include this file. Nothing here depends on a protocol, and nothing needs more than libc; an arena
 * that grows by talloc is in xdr_talloc.h. All of it is re-entrant: there is no state but what the caller holds. */
#ifndef XDR_RUNTIME_H
#define XDR_RUNTIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define XDR_CHECKED __attribute__((__warn_unused_result__))

/* --- values that C has no type for --- */

/* `string` (RFC 4506 section 4.11): len bytes. A decoded one has a NUL behind them, which len does not count. */
struct xdr_string {
    const char *data;
    uint32_t len;
};

/* `opaque<>` (section 4.10): len bytes. */
struct xdr_opaque {
    const uint8_t *data;
    uint32_t len;
};

/* `quadruple` (section 4.8): the sixteen bytes of the wire, for C has no portable type. */
struct xdr_quadruple {
    uint8_t bytes[16];
};

/* A string constant, or any text with a NUL at its end, as a value to encode: NULL is an empty one. It is not copied, and must
 * stay as long as the value. */
struct xdr_string xdr_text(const char *text) XDR_CHECKED;

/* --- how it ended --- */

#define XDR_STATUSES(STATUS)                                              \
    STATUS(XDR_OK, "fine")                                                \
    STATUS(XDR_TRUNCATED, "the message is cut short")                     \
    STATUS(XDR_OVER_LIMIT, "over a limit of the protocol")                \
    STATUS(XDR_BAD_BOOL, "not a bool")                                    \
    STATUS(XDR_BAD_ENUM, "not a value of the enum")                       \
    STATUS(XDR_BAD_DISCRIMINANT, "no arm of the union has this case")     \
    STATUS(XDR_BAD_PADDING, "padding that is not zero")                   \
    STATUS(XDR_EMBEDDED_NUL, "a NUL inside a string")                     \
    STATUS(XDR_OUT_OF_RANGE, "does not fit its type")                     \
    STATUS(XDR_NULL_DATA, "a length, or a pointer, without data")         \
    STATUS(XDR_TOO_DEEP, "nested too deep")                               \
    STATUS(XDR_OVER_BUDGET, "over the memory budget")                     \
    STATUS(XDR_NO_MEMORY, "out of memory")                                \
    STATUS(XDR_NO_ROOM, "the buffer is too small")                        \
    STATUS(XDR_TRAILING, "bytes follow the value")                        \
    STATUS(XDR_BROKEN_RULE, "against a rule of the protocol")             \
    STATUS(XDR_UNSTABLE, "the message changed while it was read")

enum xdr_status {
#define XDR_STATUS_NAME(NAME, TEXT) NAME,
    XDR_STATUSES(XDR_STATUS_NAME)
#undef XDR_STATUS_NAME
};

/* A few words for a status, whatever number it is; a static text. */
const char *xdr_status_text(enum xdr_status status);

enum { XDR_PATH_SIZE = 200, XDR_ERROR_SIZE = 400 };

/* Where and why a decode or an encode failed. */
struct xdr_error {
    enum xdr_status status;
    size_t offset;          /* bytes from where the value began on the wire (encode: would have begun) */
    int64_t value;          /* what was found: a number, a length, the bytes wanted */
    uint64_t limit;         /* what it broke: a bound, the bytes left, the depth; of a rule: 1 if `value` breaks it */
    const char *limit_name; /* the specification's name for the limit; NULL if it is a plain number; a rule as written */
    const char *type_name;  /* of the place, in the specification's words */
    char path[XDR_PATH_SIZE]; /* remote_domain_get_vcpus_ret.info[17].state */
};

/* Writes `path: offset N: what is wrong` into text, cut to size bytes with its NUL; XDR_ERROR_SIZE is always enough, and 0 writes
 * nothing. Returns text. */
char *xdr_error_format(const struct xdr_error *error, char *text, size_t size);

/* --- limits of an operator's own --- */

/* A limit by the specification's name, and its value. Generated files list those that bound something, as NAME_limits;
 * the name NULL ends a list. */
struct xdr_limit {
    const char *name;
    uint32_t value;
};

/* The value of a limit that the protocol declares as declared and an operator has perhaps lowered; name and lowered may
 * be NULL. It is never above declared. */
uint32_t xdr_limit_value(const struct xdr_limit *lowered, const char *name, uint32_t declared);

/* The first entry of lowered that the protocol does not know, or that is above what it declares; NULL if all is well.
 * Neither list is NULL. For a program that reads such a list from its operator. */
const struct xdr_limit *xdr_limits_refused(const struct xdr_limit *lowered, const struct xdr_limit *declared);

/* --- memory for decoded values --- */

/* What decoded values point to is taken from an arena and freed with it, all at once. */
struct xdr_arena {
    char *next, *limit; /* the free part of the newest chunk */
    void *chunks;       /* those that were allocated, newest first */
    size_t chunk_size;  /* of the newest */
    char *buffer;       /* the caller's */
    void *(*allocate)(void *owner, size_t size); /* NULL: there is only the caller's buffer */
    void (*release)(void *chunk);
    void *owner;        /* for allocate */
};

/* An arena over the caller's buffer of size bytes alone (NULL: of none): no allocation, ever. A decode that needs more ends with
 * XDR_NO_MEMORY. */
void xdr_arena_init(struct xdr_arena *arena, void *buffer, size_t size);

/* An arena that grows by malloc. buffer (may be NULL) serves first, so that a small message on the caller's stack
 * allocates nothing. xdr_arena_init_talloc() (xdr_talloc.h) is the same for a talloc context. */
void xdr_arena_init_malloc(struct xdr_arena *arena, void *buffer, size_t size);

/* Frees all allocated chunks. What was decoded into them is gone; the arena can be used again (a caller's buffer is
 * not: init it again). */
void xdr_arena_free(struct xdr_arena *arena);

/* Makes the newest chunk, or the caller's buffer if there is none, free again, and frees the older chunks: what was
 * decoded is gone. For a loop over messages. */
void xdr_arena_reset(struct xdr_arena *arena);

/* size bytes of the arena, zeroed and aligned to 8, for values that are built by hand; they are freed with the arena. NULL when
 * there is no more. */
void *xdr_arena_allocate(struct xdr_arena *arena, size_t size) XDR_CHECKED;

/* Adds a chunk of size bytes, a multiple of 8; false if there is no memory for it. For marshallers. */
bool xdr_arena_grow(struct xdr_arena *arena, size_t size) XDR_CHECKED;

/* Makes the arena what it was when it had these chunks and this free part, and frees the newer ones. For marshallers. */
void xdr_arena_shrink(struct xdr_arena *arena, void *chunks, char *next, char *limit);

/* --- decoding --- */

/* What a decoder lets pass that a strict one refuses, because a peer may be sloppier than RFC 4506. */
enum xdr_policy {
    XDR_STRICT = 0,
    XDR_ANY_PADDING = 1, /* bytes of padding need not be zero */
    XDR_ANY_BOOL = 2,    /* a bool, or the flag of an optional, is true when it is not 0 */
    XDR_ANY_ENUM = 4,    /* a value that the enum does not name is kept as it is */
    XDR_ANY_NUL = 8,     /* a string may contain NULs */
    XDR_ANY_SIGN = 16    /* a char, short, int8_t or int16_t below 0 may come without its sign extended: 000000ff for -1 */
};

enum { XDR_DEPTH_DEFAULT = 64 };

/* A message being decoded. Set the first members (xdr_decode_from() does, strictly); T_decode() moves `at` past the value.
 * Values that follow each other, such as a header and its body, are decoded one after the other. */
struct xdr_decoder {
    const uint8_t *at, *end; /* the bytes not yet decoded */
    struct xdr_arena *arena; /* where what values point to is put */
    unsigned policy;         /* of enum xdr_policy, or-ed */
    unsigned depth;          /* how deep values of a recursive type may nest (or @depth, if less); 0: XDR_DEPTH_DEFAULT */
    size_t budget;           /* bytes of memory that a value may hold, in whole chunks; 0: what its type may need for the bytes left */
    unsigned allocations;    /* chunks that a value may add to the arena, of which it holds one at a time; 0: what it needs */
    const struct xdr_limit *limits; /* those that hold here, lower than declared; NULL: as declared */
    struct xdr_error *error; /* filled in on failure, if it is not NULL */
    /* the marshallers' own: */
    char *limit;             /* of the chunk, or of the budget where that ends first */
    void *block;             /* the memory that the last step took */
    const uint8_t *well;     /* the message was well formed up to here when it failed */
    size_t allowed;          /* of memory, by the budget */
    unsigned chunks;         /* that were added to the arena */
    bool is_measured;        /* the last of them is as large as the value demands */
    unsigned levels;         /* of depth that are left */
    uint32_t count;          /* of the array that was scanned last */
    enum xdr_status status;  /* of a failure that the message does not show; XDR_NO_ROOM: the first chunk is too small */
    void *old_chunks;        /* the arena as it was */
    char *old_next, *old_limit;
};

/* A strict decoder of length bytes, which stay the caller's and must stay as long as it decodes; what values point to is put into
 * the arena (NULL for who only checks), no more than their type may need. Set other members afterwards. */
static inline struct xdr_decoder xdr_decode_from(const void *wire, size_t length, struct xdr_arena *arena)
{
    struct xdr_decoder decoder; /* what is the marshallers' own they set themselves */
    decoder.at = (const uint8_t *)(wire ? wire : ""); /* an empty message may have no address */
    decoder.end = decoder.at + length;
    decoder.arena = arena;
    decoder.policy = XDR_STRICT;
    decoder.depth = 0;
    decoder.budget = 0;
    decoder.allocations = 0;
    decoder.limits = NULL;
    decoder.error = NULL;
    return decoder;
}

/* What a value takes, as T_check() finds without decoding it. */
struct xdr_extent {
    size_t wire;     /* bytes of the message */
    uint64_t memory; /* bytes of an arena, all told, when it is decoded */
};

/* Where a decode stands, in the message and in the arena; for marshallers, which pass it by value (xdr_marshal.h). */
struct xdr_cursor {
    const uint8_t *at; /* NULL: the decode has failed */
    char *free;
};

/* Where a check stands, likewise (xdr_scan.h). */
struct xdr_measure {
    const uint8_t *at; /* NULL: the message is refused */
    uint64_t memory;   /* bytes of an arena that a decode would have taken so far */
};

/* --- encoding --- */

/* A message being encoded; T_encode() moves `at` past the value. An encoder writes nothing that a strict decoder of
 * the same depth would refuse. */
struct xdr_encoder {
    uint8_t *at, *end;       /* the room that is left */
    unsigned depth;          /* as a decoder's */
    const struct xdr_limit *limits; /* as a decoder's */
    struct xdr_error *error; /* filled in on failure, if it is not NULL */
    unsigned levels;         /* the marshallers' own */
};

/* An encoder into a buffer of the caller's, of size bytes (T_wire_size() says how many are needed). */
static inline struct xdr_encoder xdr_encode_into(void *buffer, size_t size)
{
    struct xdr_encoder encoder;
    encoder.at = (uint8_t *)buffer;
    encoder.end = buffer ? encoder.at + size : encoder.at;
    encoder.depth = 0;
    encoder.limits = NULL;
    encoder.error = NULL;
    return encoder;
}

#ifdef __cplusplus
}
#endif
#endif

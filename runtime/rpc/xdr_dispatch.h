/* xdr_dispatch.h -- programs as data, the serving of calls, and the making of calls.
 *
 * `xdrgen gen -e dispatch` writes, for each program of a specification, a table of its procedures, a struct of typed
 * handlers for a server, and a typed function for each procedure for a client. This is what those stand on. Framing is
 * the caller's: a server hands bodies over and is given bodies back, a client sends and receives through two functions. */
#ifndef XDR_DISPATCH_H
#define XDR_DISPATCH_H

#include "xdr_describe.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- programs as data --- */

/* The functions of a body's type, without the type. */
struct xdr_codec {
    const struct xdr_type *type;
    enum xdr_status (*decode)(struct xdr_decoder *d, void *v);
    enum xdr_status (*encode)(struct xdr_encoder *e, const void *v);
    uint64_t (*size)(const void *v);
    uint64_t wire_min, wire_max; /* bytes; wire_max is UINT64_MAX for a type that recurses */
};

/* Those of the built-in types, by kind: XDR_INT to XDR_INT8. */
extern const struct xdr_codec xdr_builtin_codecs[];

/* A check that libvirt makes before a call: object:permission[:flag][:parameter:value]. The permission is "" for `none`;
 * a flag is "F" or "!F|G": only where a call's flags are, or are not, such; a value: only where that parameter has it. */
struct xdr_acl {
    const char *object, *permission;
    const char *flag, *parameter, *value; /* NULL where there is none */
};

enum xdr_side { XDR_SIDE_UNSTATED, XDR_SIDE_NONE, XDR_SIDE_CLIENT, XDR_SIDE_SERVER, XDR_SIDE_BOTH };

struct xdr_procedure {
    uint32_t number;
    const char *name;
    const char *summary;                /* a sentence; "" without one */
    bool is_event;                      /* the server sends it, unasked */
    bool is_urgent;                     /* of high priority */
    const struct xdr_codec *arguments, *result, *event; /* NULL: void */
    enum xdr_side generate;             /* libvirt's @generate */
    int read_stream, write_stream;      /* the parameter that the stream takes, counted from 0; -1: no stream */
    const struct xdr_acl *acl, *acl_filter; /* permission NULL after the last */
};

struct xdr_program {
    const char *name;
    uint32_t number, version;
    bool ignore_trailing; /* `@trailing: ignore`: bytes behind the arguments are no error */
    const struct xdr_procedure *procedures; /* by number */
    uint32_t count;
    const uint32_t *index; /* a hash table of 2^index_bits places: 1 + the place in procedures, or 0 */
    uint32_t index_bits;
    uint64_t cap;          /* @cap: bytes of a body at most; 0: not said */
};

/* The procedure of a number, in O(1); NULL for a number without one. */
const struct xdr_procedure *xdr_find_procedure(const struct xdr_program *program, uint32_t number);

/* Whether a body of so many bytes is within the program's cap. If not, *error says so of the codec's type (NULL: void):
 * XDR_OVER_LIMIT, with "@cap" for the limit's name. */
bool xdr_within_cap(const struct xdr_program *program, const struct xdr_codec *codec, uint64_t length,
                    struct xdr_error *error) XDR_CHECKED;

/* --- serving --- */

/* How a call ended. */
#define XDR_VERDICTS(VERDICT)                                        \
    VERDICT(XDR_SERVED, "served")                                    \
    VERDICT(XDR_UNKNOWN_PROGRAM, "unknown program")                  \
    VERDICT(XDR_UNKNOWN_VERSION, "unknown version of the program")   \
    VERDICT(XDR_UNKNOWN_PROCEDURE, "unknown procedure")              \
    VERDICT(XDR_NOT_IMPLEMENTED, "not implemented")                  \
    VERDICT(XDR_BAD_ARGUMENTS, "the arguments cannot be decoded")    \
    VERDICT(XDR_TRAILING_BYTES, "bytes follow the arguments")        \
    VERDICT(XDR_FAILED, "the procedure failed")                      \
    VERDICT(XDR_BAD_RESULT, "the result breaks a limit")             \
    VERDICT(XDR_OUT_OF_MEMORY, "out of memory")

enum xdr_verdict {
#define XDR_VERDICT_NAME(NAME, TEXT) NAME,
    XDR_VERDICTS(XDR_VERDICT_NAME)
#undef XDR_VERDICT_NAME
};

/* A few words for a verdict, whatever number it is; a static text. */
const char *xdr_verdict_text(enum xdr_verdict verdict);

/* One call while it is being served; handlers are given it. */
struct xdr_call {
    const struct xdr_procedure *procedure;
    void *closure;           /* the caller's own: a connection, say */
    struct xdr_arena *arena; /* lives until the reply is encoded: results may point into it */
    const struct xdr_limit *limits; /* of this connection, where they are lower than declared; NULL: as declared */
    struct xdr_error error;  /* of BAD_ARGUMENTS and BAD_RESULT */
};

/* size bytes of the call's arena, zeroed and aligned to 8, for what a result points to; they are freed when the reply has been
 * encoded. NULL when it is exhausted. */
void *xdr_call_allocate(struct xdr_call *call, size_t size) XDR_CHECKED;

/* Runs the handler of one procedure; generated. NOT_IMPLEMENTED if it is NULL. */
typedef enum xdr_verdict xdr_serve(const void *handlers, struct xdr_call *call, const void *arguments, void *result);

/* The handlers of a program's version, as generated code makes them known. */
struct xdr_service {
    const struct xdr_program *program;
    xdr_serve *const *serve; /* by the place in program->procedures; NULL for an event */
    const void *handlers;    /* the generated struct of handlers */
};

struct xdr_dispatcher {
    const struct xdr_service *services;
    size_t count;
    unsigned policy;          /* of decoding: enum xdr_policy */
    size_t budget;            /* bytes a call's arguments may take; 0: by their length (see struct xdr_decoder) */
    bool ignore_trailing;     /* whatever the program says of bytes behind the arguments, they are no error */
};

/* What to answer. */
struct xdr_reply {
    uint8_t *body; /* malloc'ed; the caller frees it. NULL when it is empty, and for any verdict but SERVED */
    size_t length;
    size_t room_before; /* set by the caller: bytes to leave in front of the body for a header; body begins behind them */
};

/* Serves one call: finds the procedure, decodes and checks the arguments, runs the handler, checks and encodes the result;
 * frees all that it took but the body. Arguments or a result that break a limit, the cap (@cap), or a rule of an annotation, give
 * BAD_ARGUMENTS or BAD_RESULT and call->error, never a handler that sees them or a bad message.
 * call->closure, call->arena and call->limits are the caller's to set; the arena is reset at the end. */
enum xdr_verdict xdr_dispatch(const struct xdr_dispatcher *dispatcher, uint32_t program, uint32_t version,
                              uint32_t procedure, const void *wire, size_t length, struct xdr_call *call,
                              struct xdr_reply *reply) XDR_CHECKED;

/* --- calling --- */

/* What has come from the server. */
struct xdr_incoming {
    enum { XDR_REPLY, XDR_ERROR_REPLY, XDR_EVENT } kind;
    uint32_t program, version, procedure, serial;
    const uint8_t *body; /* valid until the next receive */
    size_t length;
};

/* How messages travel; each function returns 0, or an error of the transport's own (an errno, say). */
struct xdr_transport {
    int (*send)(void *closure, uint32_t program, uint32_t version, uint32_t procedure, uint32_t serial,
                const uint8_t *body, size_t length);
    int (*receive)(void *closure, struct xdr_incoming *incoming); /* waits for one */
    void *closure;
};

/* How a call ended, for the caller. */
enum xdr_outcome {
    XDR_ANSWERED,        /* the result is there */
    XDR_REFUSED_BY_PEER, /* the server answered with an error, which is in client->failure */
    XDR_NOT_SENT,        /* the arguments break a limit, the cap or a rule: client->error */
    XDR_BAD_ANSWER,      /* what came cannot be decoded, or an early answer not be kept: client->error; or it answers another
                            procedure, or nothing: its status is XDR_OK */
    XDR_TRANSPORT_FAILED /* client->transport_error */
};

struct xdr_kept; /* an answer that came before it was asked for */

enum { XDR_KEPT_MAX = 256 };

/* One connection's calls. Several may be in flight; answers come in any order. */
struct xdr_client {
    struct xdr_transport transport;
    struct xdr_arena *arena;            /* results and failures are decoded into it; the caller resets it */
    unsigned policy;                    /* of decoding */
    const struct xdr_limit *limits;     /* where they are lower than declared; NULL: as declared */
    const struct xdr_codec *error_type; /* of an error's body */
    void *failure;                      /* where an error is decoded to: error_type->type->size bytes */
    void (*on_event)(void *closure, const struct xdr_incoming *incoming); /* NULL: events are dropped */
    void *event_closure;
    struct xdr_error error;
    int transport_error;
    /* the client's own */
    uint32_t next_serial;
    struct xdr_kept *kept;
    unsigned kept_count;
};

/* Encodes and sends a call and does not wait; its serial is for xdr_client_receive. arguments is NULL for a void. XDR_ANSWERED when
 * it is on its way; XDR_NOT_SENT or XDR_TRANSPORT_FAILED. */
enum xdr_outcome xdr_client_send(struct xdr_client *client, const struct xdr_program *program,
                                 const struct xdr_procedure *procedure, const void *arguments, uint32_t *serial)
    XDR_CHECKED;

/* Waits for the answer to a call. Events that come before it are given to on_event, other answers are kept (up to
 * XDR_KEPT_MAX of them). result is NULL for a void; what it points to is in client->arena. Any outcome but XDR_NOT_SENT. */
enum xdr_outcome xdr_client_receive(struct xdr_client *client, const struct xdr_program *program,
                                    const struct xdr_procedure *procedure, uint32_t serial, void *result) XDR_CHECKED;

/* Both, one after the other: what the generated functions of a client do. */
enum xdr_outcome xdr_client_call(struct xdr_client *client, const struct xdr_program *program,
                                 const struct xdr_procedure *procedure, const void *arguments, void *result) XDR_CHECKED;

/* Waits for one message and gives it to on_event if it is an event; an answer is kept. XDR_ANSWERED if that went
 * well; XDR_TRANSPORT_FAILED, or XDR_BAD_ANSWER when it cannot be kept. */
enum xdr_outcome xdr_client_wait(struct xdr_client *client) XDR_CHECKED;

/* Frees the answers that were kept, which is all that a client holds; it can be used again. */
void xdr_client_free(struct xdr_client *client);

/* Decodes a body of a program into value, checks it as a server checks arguments, the cap too, and judges bytes behind it as the program
 * does (XDR_TRAILING). codec is NULL for a void body. Of the decoder all but the place is the caller's to set. */
enum xdr_status xdr_decode_body(const struct xdr_program *program, const struct xdr_codec *codec,
                                const struct xdr_incoming *incoming, const struct xdr_decoder *how, void *value)
    XDR_CHECKED;

#ifdef __cplusplus
}
#endif
#endif

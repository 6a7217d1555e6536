/* session.h -- what the messages of one client mean: calls, streams, events, signs of life. */
#ifndef SESSION_H
#define SESSION_H

#include "domains.h"
#include "remote_protocol_dispatch.h"
#include "server.h"

enum {
    UNOPENED_MAX = 65536,   /* the greatest length word before CONNECT_OPEN */
    CALLBACKS_MAX = 256,    /* for each client */
    STREAMS_MAX = 16,
    ARENA_KEPT = 65536      /* memory kept between calls */
};

/* All that the sessions share. */
struct hub {
    struct xdr_service service;
    struct xdr_dispatcher dispatcher;
    struct xdr_arena arena;
    const struct xdr_limit *limits; /* that the operator has lowered, or NULL */
    struct session *sessions;
    struct host *host; /* begins with the first session that opens it, and is forgotten with the last */
    size_t openers;
    const char *picture_type; /* what a screenshot shows, and as what */
    const uint8_t *picture;
    size_t picture_size;
};

/* A wish to be told of events. */
struct callback {
    int32_t id, kind;
    bool is_of_one; /* domain */
    uint8_t uuid[UUID_SIZE];
};

/* A download. */
struct stream {
    uint32_t procedure, serial;
    const uint8_t *at, *end; /* what is still to be sent */
    bool has_ended;          /* and the client was told so */
};

struct session {
    struct hub *hub;
    struct client *client;
    struct session *previous, *next;
    bool is_open, is_leaving;
    struct failure failure; /* of the call that is being served */
    uint32_t serial;        /* and its serial */
    struct callback *callbacks;
    size_t callback_count;
    int32_t next_callback;
    struct stream streams[STREAMS_MAX];
    size_t stream_count;
};

/* --- for the server --- */

/* hub: a talloc context, the sessions' parent. NULL: no memory. */
struct hub *hub_new(void *ctx) XDR_CHECKED;
struct session *session_begin(struct hub *hub, struct client *client) XDR_CHECKED;
void session_end(struct session *session);

/* The greatest length word of the next message. */
size_t session_limit(const struct session *session) XDR_CHECKED;

/* Takes one whole message. False: the client is to be closed. */
bool session_take(struct session *session, const uint8_t *message, size_t length) XDR_CHECKED;

/* There is room for output again. */
void session_drained(struct session *session);

void session_ping(struct session *session);

/* --- for the handlers --- */

extern const struct remote_handlers handlers;

/* Opens the host; FALSE: no memory. Closes it: the last message of this client has come. */
bool session_open(struct session *session) XDR_CHECKED;
void session_leave(struct session *session);

/* Says why a call fails; returns XDR_FAILED. */
enum xdr_verdict session_fail(struct session *session, enum failure_code code, enum failure_domain domain,
                              const char *format, ...) __attribute__((format(printf, 4, 5)));

/* The id of a new callback, or -1 with the session's failure. uuid: of the one domain; NULL: of all. */
int32_t session_add_callback(struct session *session, int32_t kind, const uint8_t *uuid) XDR_CHECKED;
bool session_remove_callback(struct session *session, int32_t id) XDR_CHECKED;

/* Sends size bytes, which must last, behind the reply to the call that is being served. False: too many streams. */
bool session_add_stream(struct session *session, uint32_t procedure, const uint8_t *bytes, size_t size) XDR_CHECKED;

#endif

/* server.h -- connections: listening, whole messages in and out, limits, signs of life. What messages mean is for
 * session.h; nothing here knows a procedure. */
#ifndef SERVER_H
#define SERVER_H

#include <uv.h>

#include "frame.h"

enum {
    CLIENTS_MAX = 1000,
    OUTPUT_HIGH = 1 << 20,      /* bytes of output from which a client is not read from any more, */
    CALLS_HIGH = 64,            /* or messages of output, */
    OUTPUT_LOW = OUTPUT_HIGH / 4, /* until it has read that many of them: */
    CALLS_LOW = CALLS_HIGH / 4,
    OUTPUT_MAX = 4 * OUTPUT_HIGH + FRAME_MAX, /* a client that lets this much gather, by events, is closed */
    READ_SIZE = 65536,
    LINGER_NS = 100000,         /* for so long after a message the server looks for the next without sleeping */
    KEEPALIVE_COUNT = 5         /* pings without an answer before a client is closed */
};

struct server;
struct session;

struct client {
    union {
        uv_handle_t handle;
        uv_stream_t stream;
        uv_pipe_t pipe;
        uv_tcp_t tcp;
    } link;
    struct server *server;
    struct client *previous, *next;
    struct session *session;
    uint8_t *partial;     /* what has come and is not yet served */
    size_t have, room;    /* its bytes, and those allocated */
    size_t queued, calls; /* bytes (libuv's own counted) and messages of output that the kernel has not taken */
    bool is_paused;       /* not read from until it reads */
    bool is_finishing;    /* closed when all output is written */
    bool is_closing;
    bool is_keepalive;    /* pings are welcome */
    unsigned silence;     /* intervals without a byte from it */
};

struct server {
    uv_loop_t loop;
    uv_pipe_t pipe;
    uv_tcp_t tcp;
    uv_signal_t signals[2];
    uv_timer_t timer;
    uv_idle_t linger;
    uint64_t last_read; /* nanoseconds, when bytes came last */
    struct client *clients;
    size_t count;
    void *ctx;         /* what sessions are made of */
    uint8_t *buffer;   /* all reads go here first */
};

/* 0 or libuv's error. A path that exists is refused if somebody listens there, and replaced if not. */
int server_begin(struct server *server, void *ctx, unsigned keepalive_seconds) XDR_CHECKED;
int server_listen_path(struct server *server, const char *path) XDR_CHECKED;
int server_listen_tcp(struct server *server, int port) XDR_CHECKED;
/* Serves until SIGTERM or SIGINT. */
void server_run(struct server *server);
/* Closes and frees all, after server_begin, whatever that returned. */
void server_end(struct server *server);

/* Bytes to leave before the body of a message that is sent. */
extern const size_t client_room;

/* Sends a message and frees it: client_room bytes, then length bytes of body, as malloc gave them. NULL closes the client:
 * there was no memory for the message. */
void client_send(struct client *client, uint8_t *message, size_t length, const virNetMessageHeader *header);

/* Whether more may be sent without an answer: for streams, which wait for session_drained(). */
bool client_has_room(const struct client *client) XDR_CHECKED;

/* Closes at once, or once all output is written. */
void client_close(struct client *client);
void client_finish(struct client *client);

#endif

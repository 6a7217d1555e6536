/* transport.c -- a blocking connection to a libvirt server.
 *
 * struct xdr_client matches answers to calls and decodes them; it believes what this file hands it. So this file trusts
 * nothing: a length out of bounds, a type or a status that does not exist, a message that only a client may send, an
 * answer to a call that was never made, and an event that nobody registered for all end the connection with a text that
 * says what was expected and what came. For that it remembers the calls in flight.
 *
 * A server that keeps us waiting is refused, too: while it owes something, be it an answer or the rest of a message,
 * there is a deadline, and a limit to the events and pings that it may send instead. Pings of the keepalive program are
 * answered here and seen by nobody else. */
#include "transport.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <talloc.h>
#include <time.h>
#include <unistd.h>

#include "frame.h"
#include "virkeepaliveprotocol.h"
#include "xdr_marshal.h"

enum {
    FIRST_ROOM = 4096,    /* of the buffer, which grows with what has really come */
    UNASKED_MAX = 10000,  /* events and pings in place of one answer */
    MILLISECONDS = 1000
};

/* A call that has no answer yet. */
struct flight {
    uint32_t program, version, procedure, serial;
};

struct transport {
    int fd;
    int64_t timeout, deadline; /* milliseconds */
    struct flight flights[XDR_KEPT_MAX];
    unsigned flight_count;
    struct flight stream; /* the call whose stream is open */
    bool streaming, expecting_events;
    unsigned unasked; /* since the last answer */
    uint8_t *message; /* the newest: talloc'ed, room bytes */
    size_t room;
    char *error;
};

/* --- failures --- */

static int fail(struct transport *t, const char *format, ...) __attribute__((format(printf, 2, 3)));
static int fail(struct transport *t, const char *format, ...)
{
    va_list arguments;
    TALLOC_FREE(t->error);
    va_start(arguments, format);
    t->error = talloc_vasprintf(t, format, arguments);
    va_end(arguments);
    return 1;
}

const char *transport_error(const struct transport *t)
{
    return t->error ? t->error : "out of memory";
}

/* --- waiting --- */

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * MILLISECONDS + time.tv_nsec / 1000000;
}

/* The server has done what it owed, or owes something new. */
static void begin_wait(struct transport *t)
{
    t->deadline = now() + t->timeout;
    t->unasked = 0;
}

/* Waits until the socket can be read or written; without end if deadline is negative. */
static int wait_for(struct transport *t, short events, int64_t deadline)
{
    for (;;) {
        struct pollfd descriptor = {.fd = t->fd, .events = events};
        int64_t left = deadline - now();
        int n = poll(&descriptor, 1, deadline < 0 ? -1 : left > 0 ? (int)left : 0);
        if (n > 0)
            return 0;
        if (n == 0)
            return fail(t, "the server has not %s within %g s", events == POLLIN ? "answered" : "read what was sent",
                        (double)t->timeout / MILLISECONDS);
        if (errno != EINTR)
            return fail(t, "cannot wait for the server: %s", strerror(errno));
    }
}

/* --- connecting --- */

static int connect_unix(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return -1;
    }
    memcpy(address.sun_path, path, strlen(path));
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd >= 0 && connect(fd, (const struct sockaddr *)&address, sizeof address) == 0)
        return fd;
    if (fd >= 0)
        close(fd);
    return -1;
}

static int connect_address(const struct addrinfo *address, unsigned timeout)
{
    const struct timeval limit = {.tv_sec = (time_t)timeout};
    const int on = 1;
    int fd = socket(address->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -1;
    /* Linux bounds connect() by it */
    if (setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit) == 0 &&
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) == 0 &&
        connect(fd, address->ai_addr, address->ai_addrlen) == 0)
        return fd;
    if (errno == EINPROGRESS)
        errno = ETIMEDOUT;
    close(fd);
    return -1;
}

/* host is cut out of HOST:PORT or [HOST]:PORT. */
static int connect_tcp(char *host, unsigned timeout, const char **why)
{
    const struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
    struct addrinfo *addresses;
    char *colon = strrchr(host, ':');
    *why = "expected HOST:PORT";
    if (!colon || colon == host)
        return -1;
    *colon = '\0';
    if (host[0] == '[' && colon[-1] == ']') {
        colon[-1] = '\0';
        host++;
    }
    int status = getaddrinfo(host, colon + 1, &hints, &addresses);
    *why = status ? gai_strerror(status) : NULL;
    if (status)
        return -1;
    int fd = -1;
    for (const struct addrinfo *address = addresses; address && fd < 0; address = address->ai_next)
        fd = connect_address(address, timeout);
    freeaddrinfo(addresses);
    return fd;
}

/* *why is NULL if errno tells. */
static int connect_any(void *ctx, const char *address, unsigned timeout, const char **why)
{
    *why = NULL;
    if (strncmp(address, "unix:", 5) == 0)
        return connect_unix(address + 5);
    if (strncmp(address, "tcp:", 4) == 0)
        return connect_tcp(talloc_strdup(ctx, address + 4), timeout, why);
    *why = "expected unix:PATH or tcp:HOST:PORT";
    return -1;
}

static int close_transport(struct transport *t)
{
    return close(t->fd);
}

struct transport *transport_open(void *ctx, const char *address, unsigned timeout, char **error)
{
    const char *why;
    void *scratch = talloc_new(ctx);
    int fd = connect_any(scratch, address, timeout, &why);
    *error = fd < 0 ? talloc_asprintf(ctx, "cannot connect to %s: %s", address, why ? why : strerror(errno)) : NULL;
    talloc_free(scratch);
    if (fd < 0)
        return NULL;
    struct transport *t = talloc_zero(ctx, struct transport);
    t->fd = fd;
    t->timeout = (int64_t)timeout * MILLISECONDS;
    talloc_set_destructor(t, close_transport);
    return t;
}

void transport_expect_events(struct transport *t)
{
    t->expecting_events = true;
}

/* --- sending --- */

static int write_all(struct transport *t, const uint8_t *bytes, size_t length)
{
    while (length > 0) {
        ssize_t n = send(t->fd, bytes, length, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n > 0) {
            bytes += n;
            length -= (size_t)n;
        } else if (errno == EAGAIN) {
            if (wait_for(t, POLLOUT, now() + t->timeout))
                return 1;
        } else if (errno != EINTR) {
            return fail(t, "cannot write to the server: %s", strerror(errno));
        }
    }
    return 0;
}

static int send_message(struct transport *t, const virNetMessageHeader *header, const uint8_t *body, size_t length)
{
    if (length > VIR_NET_MESSAGE_PAYLOAD_MAX)
        return fail(t, "a request of %zu bytes, over the greatest that a message holds, %d", length,
                    VIR_NET_MESSAGE_PAYLOAD_MAX);
    uint8_t *message = talloc_size(t, FRAME_HEADER + length);
    if (!message || !frame_write_header(message, FRAME_HEADER + length, header)) {
        talloc_free(message);
        return fail(t, "cannot make a message of %zu bytes", FRAME_HEADER + length);
    }
    if (length)
        memcpy(message + FRAME_HEADER, body, length);
    int status = write_all(t, message, FRAME_HEADER + length);
    talloc_free(message);
    return status;
}

static int send_call(void *closure, uint32_t program, uint32_t version, uint32_t procedure, uint32_t serial,
                     const uint8_t *body, size_t length)
{
    struct transport *t = closure;
    const virNetMessageHeader header = {program, version, (int32_t)procedure, VIR_NET_CALL, serial, VIR_NET_OK};
    if (t->flight_count == XDR_KEPT_MAX)
        return fail(t, "more than %d calls in flight", XDR_KEPT_MAX);
    if (send_message(t, &header, body, length))
        return 1;
    t->flights[t->flight_count++] = (struct flight){program, version, procedure, serial};
    begin_wait(t);
    return 0;
}

/* --- receiving --- */

/* Reads until `wanted` bytes of the message are there; `have` of them already are. */
static int read_bytes(struct transport *t, size_t have, size_t wanted, int64_t deadline)
{
    while (have < wanted) {
        if (have == t->room) {
            t->room = t->room ? 2 * t->room : FIRST_ROOM;
            t->message = talloc_realloc_size(t, t->message, t->room);
            if (!t->message)
                return fail(t, "out of memory for a message of %zu bytes", wanted);
        }
        if (wait_for(t, POLLIN, deadline))
            return 1;
        size_t room = (wanted < t->room ? wanted : t->room) - have;
        ssize_t n = recv(t->fd, t->message + have, room, MSG_DONTWAIT);
        if (n == 0)
            return have ? fail(t, "the server closed the connection within a message, after %zu bytes of it", have)
                        : fail(t, "the server closed the connection");
        if (n < 0 && errno != EINTR && errno != EAGAIN)
            return fail(t, "cannot read from the server: %s", strerror(errno));
        have += n > 0 ? (size_t)n : 0;
        if (deadline < 0) /* the wait for a message has no end, one that has begun has */
            deadline = now() + t->timeout;
    }
    return 0;
}

/* One whole message into t->message. */
static int read_message(struct transport *t, virNetMessageHeader *header, size_t *length)
{
    bool owed = t->flight_count > 0 || t->streaming;
    if (read_bytes(t, 0, VIR_NET_MESSAGE_LEN_MAX, owed ? t->deadline : -1))
        return 1;
    int64_t whole = frame_length(t->message, VIR_NET_MESSAGE_LEN_MAX, FRAME_MAX);
    if (whole < 0)
        return fail(t, "a message of %u bytes, expected %d to %d", xdr_load_uint(t->message), FRAME_HEADER, FRAME_MAX);
    *length = (size_t)whole;
    if (read_bytes(t, VIR_NET_MESSAGE_LEN_MAX, *length, owed ? t->deadline : now() + t->timeout))
        return 1;
    if (!frame_read_header(t->message, header))
        return fail(t, "a message of type %u and status %u, of which one does not exist",
                    xdr_load_uint(t->message + 16), xdr_load_uint(t->message + 24));
    return 0;
}

/* --- what may come --- */

static bool is_keepalive(const virNetMessageHeader *header)
{
    return header->prog == KEEPALIVE_PROGRAM;
}

static int answer_ping(struct transport *t, const virNetMessageHeader *header)
{
    const virNetMessageHeader pong = {KEEPALIVE_PROGRAM, KEEPALIVE_PROTOCOL_VERSION, KEEPALIVE_PROC_PONG,
                                      VIR_NET_MESSAGE, 0, VIR_NET_OK};
    if (header->vers != KEEPALIVE_PROTOCOL_VERSION || header->type != VIR_NET_MESSAGE ||
        header->proc != KEEPALIVE_PROC_PING)
        return fail(t, "a keepalive message that is no ping: version %u, procedure %d, type %d", header->vers,
                    header->proc, header->type);
    return send_message(t, &pong, NULL, 0);
}

/* Counts what comes while something else is owed. */
static int count_unasked(struct transport *t)
{
    if ((t->flight_count > 0 || t->streaming) && ++t->unasked > UNASKED_MAX)
        return fail(t, "more than %d events and pings instead of an answer", UNASKED_MAX);
    return 0;
}

static int check_event(struct transport *t, const virNetMessageHeader *header)
{
    if (header->status != VIR_NET_OK)
        return fail(t, "an event of status %d, expected %d", header->status, VIR_NET_OK);
    if (!t->expecting_events)
        return fail(t, "an event that nobody registered for: program 0x%08x, procedure %d", header->prog, header->proc);
    return count_unasked(t);
}

/* The call that this answers lands. */
static int check_reply(struct transport *t, const virNetMessageHeader *header)
{
    unsigned i = 0;
    while (i < t->flight_count && t->flights[i].serial != header->serial)
        i++;
    if (i == t->flight_count)
        return fail(t, "a reply with serial %u, which no call that waits has", header->serial);
    const struct flight *call = &t->flights[i];
    if (header->prog != call->program || header->vers != call->version || (uint32_t)header->proc != call->procedure)
        return fail(t, "a reply of program 0x%08x version %u procedure %d to a call of program 0x%08x version %u "
                    "procedure %u", header->prog, header->vers, header->proc, call->program, call->version,
                    call->procedure);
    if (header->status == VIR_NET_CONTINUE)
        return fail(t, "a reply of status %d, expected %d or %d", header->status, VIR_NET_OK, VIR_NET_ERROR);
    t->stream = *call;
    t->flights[i] = t->flights[--t->flight_count];
    begin_wait(t);
    return 0;
}

static int check_stream(struct transport *t, const virNetMessageHeader *header)
{
    if (!t->streaming)
        return fail(t, "a packet of a stream, but none is open");
    if (header->serial != t->stream.serial || header->prog != t->stream.program ||
        (uint32_t)header->proc != t->stream.procedure)
        return fail(t, "a packet of the stream with serial %u, expected %u", header->serial, t->stream.serial);
    begin_wait(t);
    return 0;
}

static int check_direction(struct transport *t, const virNetMessageHeader *header)
{
    switch (header->type) {
    case VIR_NET_REPLY: return check_reply(t, header);
    case VIR_NET_MESSAGE: return check_event(t, header);
    case VIR_NET_STREAM: return check_stream(t, header);
    case VIR_NET_CALL:
    case VIR_NET_CALL_WITH_FDS: return fail(t, "a call from the server, which only a client may make");
    case VIR_NET_REPLY_WITH_FDS: return fail(t, "a reply with file descriptors, which nobody asked for");
    case VIR_NET_STREAM_HOLE: break;
    }
    return fail(t, "a hole in a stream, which nobody asked for");
}

/* The next message that is no ping, checked. */
static int receive_checked(struct transport *t, virNetMessageHeader *header, struct xdr_incoming *incoming)
{
    size_t length = 0;
    for (;;) {
        if (read_message(t, header, &length))
            return 1;
        if (!is_keepalive(header))
            break;
        if (answer_ping(t, header) || count_unasked(t))
            return 1;
    }
    if (check_direction(t, header))
        return 1;
    incoming->kind = header->type == VIR_NET_MESSAGE   ? XDR_EVENT
                     : header->status == VIR_NET_ERROR ? XDR_ERROR_REPLY
                                                       : XDR_REPLY;
    incoming->program = header->prog;
    incoming->version = header->vers;
    incoming->procedure = (uint32_t)header->proc;
    incoming->serial = header->serial;
    incoming->body = t->message + FRAME_HEADER;
    incoming->length = length - FRAME_HEADER;
    return 0;
}

static int receive_any(void *closure, struct xdr_incoming *incoming)
{
    virNetMessageHeader header;
    return receive_checked(closure, &header, incoming);
}

struct xdr_transport transport_functions(struct transport *t)
{
    return (struct xdr_transport){.send = send_call, .receive = receive_any, .closure = t};
}

/* --- streams --- */

int transport_receive_stream(struct transport *t, struct xdr_incoming *incoming)
{
    virNetMessageHeader header;
    if (!t->streaming)
        begin_wait(t);
    t->streaming = true;
    if (receive_checked(t, &header, incoming))
        return 1;
    if (header.type != VIR_NET_STREAM)
        return fail(t, "an event or a reply, expected a packet of the stream");
    if (header.status == VIR_NET_OK)
        return fail(t, "the server finished the stream, expected its data or its end");
    return 0;
}

int transport_finish_stream(struct transport *t, struct xdr_incoming *incoming)
{
    virNetMessageHeader header = {t->stream.program, t->stream.version, (int32_t)t->stream.procedure, VIR_NET_STREAM,
                                  t->stream.serial, VIR_NET_OK};
    if (send_message(t, &header, NULL, 0) || receive_checked(t, &header, incoming))
        return 1;
    if (header.type != VIR_NET_STREAM || header.status == VIR_NET_CONTINUE ||
        (header.status == VIR_NET_OK && incoming->length))
        return fail(t, "a message of type %d, status %d and %zu bytes, expected the end of the stream", header.type,
                    header.status, incoming->length);
    t->streaming = false;
    return 0;
}

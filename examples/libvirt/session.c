/* session.c -- what the messages of one client mean.
 *
 * A call goes through the generated dispatcher, which decodes, runs a handler and encodes; its verdict becomes a reply or
 * an error in libvirt's words. Decoding is as sloppy as libvirt's own (see session_take's policy in hub_new), for a real
 * peer is. Streams are sent as fast as the client reads. Events go to every session that asked for them. */
#include "session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <talloc.h>

#include "virkeepaliveprotocol.h"
#include "xdr_marshal.h"
#include "xdr_talloc.h"

enum { EVENT_ID_LIFECYCLE = 0, LEVEL_ERROR = 2 };

/* --- what all share --- */

struct hub *hub_new(void *ctx)
{
    struct hub *hub = talloc_zero(ctx, struct hub);
    if (!hub)
        return NULL;
    hub->service = remote_service(&handlers);
    hub->dispatcher = (struct xdr_dispatcher){.services = &hub->service, .count = 1, .ignore_trailing = true,
                                              .policy = XDR_ANY_PADDING | XDR_ANY_BOOL | XDR_ANY_NUL};
    xdr_arena_init_talloc(&hub->arena, hub, NULL, 0);
    return hub;
}

/* --- messages to the client --- */

static void send_empty(struct session *session, virNetMessageHeader header)
{
    client_send(session->client, malloc(client_room), 0, &header);
}

/* A message with a body that codec encodes. */
static void send_value(struct session *session, virNetMessageHeader header, uint64_t size,
                       enum xdr_status (*encode)(struct xdr_encoder *, const void *), const void *value)
{
    uint8_t *message = malloc(client_room + (size_t)size);
    if (message) {
        struct xdr_encoder e = xdr_encode_into(message + client_room, (size_t)size);
        if (encode(&e, value) != XDR_OK) {
            free(message);
            message = NULL;
        }
    }
    client_send(session->client, message, (size_t)size, &header);
}

static enum xdr_status encode_error(struct xdr_encoder *e, const void *value)
{
    return virNetMessageError_encode(e, value);
}

static enum xdr_status encode_lifecycle(struct xdr_encoder *e, const void *value)
{
    return remote_domain_event_callback_lifecycle_msg_encode(e, value);
}

static void send_failure(struct session *session, virNetMessageHeader header)
{
    struct xdr_string text = xdr_text(session->failure.text);
    const virNetMessageError error = {.code = session->failure.code, .domain = session->failure.domain, .message = &text,
                                      .level = LEVEL_ERROR, .str1 = &text, .int1 = -1, .int2 = -1};
    header.type = VIR_NET_REPLY;
    header.status = VIR_NET_ERROR;
    send_value(session, header, virNetMessageError_wire_size(&error), encode_error, &error);
}

/* --- events --- */

static bool wants(const struct callback *callback, int32_t kind, const struct domain *domain)
{
    return callback->kind == kind && (!callback->is_of_one || memcmp(callback->uuid, domain->uuid, UUID_SIZE) == 0);
}

static void send_event(struct session *session, const struct domain *domain, enum domain_event event, int32_t detail)
{
    const virNetMessageHeader header = {REMOTE_PROGRAM, REMOTE_PROTOCOL_VERSION,
                                        REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE, VIR_NET_MESSAGE, 0, VIR_NET_OK};
    for (size_t i = 0; i < session->callback_count; i++) {
        if (!wants(&session->callbacks[i], EVENT_ID_LIFECYCLE, domain))
            continue;
        remote_domain_event_callback_lifecycle_msg body = {
            .callbackID = session->callbacks[i].id,
            .msg = {.dom = {.name = xdr_text(domain->name), .id = domain->id}, .event = (int32_t)event, .detail = detail}};
        memcpy(body.msg.dom.uuid, domain->uuid, UUID_SIZE);
        send_value(session, header, remote_domain_event_callback_lifecycle_msg_wire_size(&body), encode_lifecycle, &body);
    }
}

static void tell_sessions(void *closure, const struct domain *domain, enum domain_event event, int32_t detail)
{
    const struct hub *hub = closure;
    for (struct session *session = hub->sessions; session; session = session->next)
        send_event(session, domain, event, detail);
}

int32_t session_add_callback(struct session *session, int32_t kind, const uint8_t *uuid)
{
    if (session->callback_count >= CALLBACKS_MAX) {
        session_fail(session, FAILURE_INTERNAL, FROM_RPC, "internal error: more than %d event callbacks", CALLBACKS_MAX);
        return -1;
    }
    struct callback *callbacks =
        talloc_realloc(session, session->callbacks, struct callback, (unsigned)session->callback_count + 1);
    if (!callbacks) {
        session_fail(session, FAILURE_NO_MEMORY, FROM_RPC, "out of memory");
        return -1;
    }
    session->callbacks = callbacks;
    struct callback *callback = &callbacks[session->callback_count++];
    *callback = (struct callback){.id = session->next_callback, .kind = kind, .is_of_one = uuid != NULL};
    session->next_callback = session->next_callback == INT32_MAX ? 0 : session->next_callback + 1;
    if (uuid)
        memcpy(callback->uuid, uuid, UUID_SIZE);
    return callback->id;
}

bool session_remove_callback(struct session *session, int32_t id)
{
    for (size_t i = 0; i < session->callback_count; i++)
        if (session->callbacks[i].id == id) {
            session->callbacks[i] = session->callbacks[--session->callback_count];
            return true;
        }
    return false;
}

/* --- streams --- */

bool session_add_stream(struct session *session, uint32_t procedure, const uint8_t *bytes, size_t size)
{
    if (session->stream_count >= STREAMS_MAX)
        return false;
    session->streams[session->stream_count++] =
        (struct stream){.procedure = procedure, .serial = session->serial, .at = bytes, .end = bytes + size};
    return true;
}

static virNetMessageHeader stream_header(const struct stream *stream, virNetMessageStatus status)
{
    return (virNetMessageHeader){REMOTE_PROGRAM, REMOTE_PROTOCOL_VERSION, (int32_t)stream->procedure, VIR_NET_STREAM,
                                 stream->serial, status};
}

/* The next packet; the last one is empty. */
static void send_packet(struct session *session, struct stream *stream)
{
    const virNetMessageHeader header = stream_header(stream, VIR_NET_CONTINUE);
    size_t size = (size_t)(stream->end - stream->at);
    if (size > VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX)
        size = VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX;
    uint8_t *message = malloc(client_room + size);
    if (message)
        memcpy(message + client_room, stream->at, size);
    stream->at += size;
    stream->has_ended = size == 0;
    client_send(session->client, message, size, &header);
}

void session_drained(struct session *session)
{
    for (size_t i = 0; i < session->stream_count; i++)
        while (!session->streams[i].has_ended && client_has_room(session->client))
            send_packet(session, &session->streams[i]);
}

/* A client's packet: it finishes the stream, or gives it up; data is not asked for, and dropped. */
static void take_packet(struct session *session, const virNetMessageHeader *header)
{
    for (size_t i = 0; i < session->stream_count; i++) {
        struct stream *stream = &session->streams[i];
        if (stream->serial != header->serial || stream->procedure != (uint32_t)header->proc ||
            header->status == VIR_NET_CONTINUE)
            continue;
        if (header->status == VIR_NET_OK)
            send_empty(session, stream_header(stream, VIR_NET_OK));
        *stream = session->streams[--session->stream_count];
        return;
    }
}

/* --- calls --- */

enum xdr_verdict session_fail(struct session *session, enum failure_code code, enum failure_domain domain,
                              const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(session->failure.text, sizeof session->failure.text, format, arguments);
    va_end(arguments);
    session->failure.code = (int32_t)code;
    session->failure.domain = (int32_t)domain;
    return XDR_FAILED;
}

/* Says what a verdict means, in libvirt's words. */
static void explain(struct session *session, enum xdr_verdict verdict, const virNetMessageHeader *header,
                    const struct xdr_call *call)
{
    char text[XDR_ERROR_SIZE];
    switch (verdict) {
    case XDR_UNKNOWN_PROGRAM:
    case XDR_UNKNOWN_VERSION:
        session_fail(session, FAILURE_RPC, FROM_RPC, "Cannot find program %u version %u", (unsigned)header->prog,
                     (unsigned)header->vers);
        return;
    case XDR_NOT_IMPLEMENTED:
        if (!call->procedure->is_event) {
            session_fail(session, FAILURE_NO_SUPPORT, FROM_DOMAIN,
                         "this function is not supported by the connection driver: %s", call->procedure->name);
            return;
        } /* fall through */
    case XDR_UNKNOWN_PROCEDURE:
        session_fail(session, FAILURE_RPC, FROM_RPC, "unknown procedure: %d", (int)header->proc);
        return;
    case XDR_BAD_ARGUMENTS:
    case XDR_TRAILING_BYTES:
        session_fail(session, FAILURE_RPC, FROM_RPC, "Unable to decode message payload: %.200s",
                     verdict == XDR_BAD_ARGUMENTS ? xdr_error_format(&call->error, text, sizeof text)
                                                  : xdr_verdict_text(verdict));
        return;
    case XDR_BAD_RESULT:
        session_fail(session, FAILURE_RPC, FROM_RPC, "Unable to encode message payload: %.200s",
                     xdr_error_format(&call->error, text, sizeof text));
        return;
    case XDR_OUT_OF_MEMORY:
        session_fail(session, FAILURE_NO_MEMORY, FROM_RPC, "out of memory");
        return;
    case XDR_SERVED:
    case XDR_FAILED:
        return;
    }
}

/* Procedures that need no open connection, those that do not exist among them: they have errors of their own. */
static bool is_served_unopened(const virNetMessageHeader *header)
{
    switch (header->proc) {
    case REMOTE_PROC_AUTH_LIST:
    case REMOTE_PROC_CONNECT_OPEN:
    case REMOTE_PROC_CONNECT_CLOSE:
    case REMOTE_PROC_CONNECT_SUPPORTS_FEATURE:
        return true;
    }
    const struct xdr_procedure *procedure = xdr_find_procedure(&remote_program, (uint32_t)header->proc);
    return header->prog != REMOTE_PROGRAM || header->vers != REMOTE_PROTOCOL_VERSION || !procedure || procedure->is_event;
}

static enum xdr_verdict serve(struct session *session, const virNetMessageHeader *header, const uint8_t *body,
                              size_t length, struct xdr_reply *reply)
{
    struct hub *hub = session->hub;
    struct xdr_call call = {.closure = session, .arena = &hub->arena, .limits = hub->limits};
    bool is_ours = header->prog == REMOTE_PROGRAM && header->vers == REMOTE_PROTOCOL_VERSION;
    if (is_ours && header->status != VIR_NET_OK)
        return session_fail(session, FAILURE_RPC, FROM_RPC, "Unexpected message status %u", (unsigned)header->status);
    if (!session->is_open && !is_served_unopened(header))
        return session_fail(session, FAILURE_INTERNAL, FROM_RPC, "internal error: hypervisor connection not open");
    enum xdr_verdict verdict = xdr_dispatch(&hub->dispatcher, header->prog, header->vers, (uint32_t)header->proc, body,
                                            length, &call, reply);
    explain(session, verdict, header, &call);
    if (hub->arena.chunk_size > ARENA_KEPT)
        xdr_arena_free(&hub->arena);
    return verdict;
}

static void take_call(struct session *session, const virNetMessageHeader *header, const uint8_t *body, size_t length)
{
    struct xdr_reply reply = {.room_before = client_room};
    virNetMessageHeader answer = *header;
    size_t streams = session->stream_count;
    session->serial = header->serial;
    answer.type = VIR_NET_REPLY;
    answer.status = VIR_NET_OK;
    if (serve(session, header, body, length, &reply) == XDR_SERVED) {
        client_send(session->client, reply.body, reply.length, &answer);
    } else {
        session->stream_count = streams;
        send_failure(session, answer);
    }
    if (session->is_leaving)
        client_finish(session->client);
    else if (session->stream_count > streams)
        session_drained(session);
}

/* A call with descriptors has their count before its arguments. No procedure here takes any, and none were received. */
static bool take_call_with_fds(struct session *session, const virNetMessageHeader *header, const uint8_t *body,
                               size_t length)
{
    if (length < 4 || xdr_load_uint(body) != 0)
        return false;
    take_call(session, header, body + 4, length - 4);
    return true;
}

/* --- signs of life --- */

static void send_keepalive(struct session *session, keepalive_procedure procedure)
{
    send_empty(session, (virNetMessageHeader){KEEPALIVE_PROGRAM, KEEPALIVE_PROTOCOL_VERSION, (int32_t)procedure,
                                              VIR_NET_MESSAGE, 0, VIR_NET_OK});
}

void session_ping(struct session *session)
{
    send_keepalive(session, KEEPALIVE_PROC_PING);
}

static void take_event(struct session *session, const virNetMessageHeader *header)
{
    if (header->prog == KEEPALIVE_PROGRAM && header->proc == KEEPALIVE_PROC_PING)
        send_keepalive(session, KEEPALIVE_PROC_PONG);
}

/* --- messages from the client --- */

/* As libvirt reads a header: whatever its type and its status are. */
static bool read_header(const uint8_t *message, virNetMessageHeader *header)
{
    struct xdr_arena none;
    xdr_arena_init(&none, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(message + VIR_NET_MESSAGE_LEN_MAX, VIR_NET_MESSAGE_HEADER_MAX, &none);
    d.policy = XDR_ANY_ENUM;
    return virNetMessageHeader_decode(&d, header) == XDR_OK;
}

size_t session_limit(const struct session *session)
{
    return session->is_open ? FRAME_MAX : UNOPENED_MAX;
}

bool session_take(struct session *session, const uint8_t *message, size_t length)
{
    virNetMessageHeader header;
    if (!read_header(message, &header))
        return false;
    const uint8_t *body = message + FRAME_HEADER;
    switch (header.type) {
    case VIR_NET_CALL:
        take_call(session, &header, body, length - FRAME_HEADER);
        return true;
    case VIR_NET_CALL_WITH_FDS:
        return take_call_with_fds(session, &header, body, length - FRAME_HEADER);
    case VIR_NET_STREAM:
        take_packet(session, &header);
        return true;
    case VIR_NET_MESSAGE:
        take_event(session, &header);
        return true;
    case VIR_NET_REPLY: /* we call nobody: these are dropped, as what has no type at all */
    case VIR_NET_REPLY_WITH_FDS:
    case VIR_NET_STREAM_HOLE:
        return true;
    }
    return true;
}

/* --- beginning and end --- */

struct session *session_begin(struct hub *hub, struct client *client)
{
    struct session *session = talloc_zero(hub, struct session);
    if (!session)
        return NULL;
    session->hub = hub;
    session->client = client;
    session->next = hub->sessions;
    if (hub->sessions)
        hub->sessions->previous = session;
    hub->sessions = session;
    return session;
}

bool session_open(struct session *session)
{
    struct hub *hub = session->hub;
    if (!hub->host)
        hub->host = host_new(hub, tell_sessions, hub);
    if (!hub->host)
        return false;
    hub->openers++;
    session->is_open = true;
    return true;
}

/* The last one forgets the host. */
static void close_host(struct session *session)
{
    struct hub *hub = session->hub;
    if (session->is_open && --hub->openers == 0) {
        talloc_free(hub->host);
        hub->host = NULL;
    }
    session->is_open = false;
    session->callback_count = 0;
}

void session_leave(struct session *session)
{
    close_host(session);
    session->is_leaving = true;
}

void session_end(struct session *session)
{
    close_host(session);
    *(session->previous ? &session->previous->next : &session->hub->sessions) = session->next;
    if (session->next)
        session->next->previous = session->previous;
    talloc_free(session);
}

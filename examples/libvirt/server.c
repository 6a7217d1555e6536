/* server.c -- connections on libuv.
 *
 * What is read goes into one buffer of the server's; whole messages are served from there, and only what is left of an
 * unfinished one is kept with the client, in memory that grows as the bytes arrive and not as the length word promises.
 * A message is one block: the request that libuv wants, the frame, the body. It is offered to the kernel at once; only
 * what the kernel does not take is queued. A client whose queue is long is neither read from nor served, so that all it
 * can make us hold is its limits: a message, a read, and the output they caused. */
#include "server.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/un.h>
#include <unistd.h>

#include "session.h"

struct outgoing {
    uv_write_t request;
    struct client *client;
    size_t length;
};

const size_t client_room = sizeof(struct outgoing) + FRAME_HEADER;

/* --- closing --- */

static void free_client(uv_handle_t *handle)
{
    struct client *client = handle->data;
    struct server *server = client->server;
    *(client->previous ? &client->previous->next : &server->clients) = client->next;
    if (client->next)
        client->next->previous = client->previous;
    server->count--;
    session_end(client->session);
    free(client->partial);
    free(client);
}

void client_close(struct client *client)
{
    if (client->is_closing)
        return;
    client->is_closing = true;
    uv_close(&client->link.handle, free_client);
}

void client_finish(struct client *client)
{
    client->is_finishing = true;
    if (client->calls == 0)
        client_close(client);
}

/* --- writing --- */

static void serve_partial(struct client *client);
static void start_reading(struct client *client);

bool client_has_room(const struct client *client)
{
    return !client->is_closing && client->queued < OUTPUT_LOW && client->calls < CALLS_LOW;
}

/* The output is short again: goes on where a client was left. */
static void go_on(struct client *client)
{
    if (client->is_finishing) {
        client_finish(client);
        return;
    }
    if (client_has_room(client))
        session_drained(client->session);
    if (client->is_paused && client_has_room(client)) {
        client->is_paused = false;
        serve_partial(client);
        if (!client->is_paused && !client->is_finishing)
            start_reading(client);
    }
}

static void finish_write(uv_write_t *request, int status)
{
    struct outgoing *outgoing = (struct outgoing *)request;
    struct client *client = outgoing->client;
    client->queued -= outgoing->length;
    client->calls--;
    client->silence = 0;
    free(outgoing);
    if (status < 0)
        client_close(client);
    else if (!client->is_closing)
        go_on(client);
}

/* Offers the message to the kernel; true if all of it is gone, or the client is. */
static bool write_now(struct client *client, uv_buf_t *buffer)
{
    if (client->calls > 0)
        return false;
    int written = uv_try_write(&client->link.stream, buffer, 1);
    if (written < 0 && written != UV_EAGAIN) {
        client_close(client);
        return true;
    }
    if (written > 0) {
        buffer->base += written;
        buffer->len -= (size_t)written;
    }
    return buffer->len == 0;
}

static void queue_write(struct client *client, struct outgoing *outgoing, const uv_buf_t *buffer)
{
    outgoing->client = client;
    outgoing->length = buffer->len + sizeof *outgoing;
    client->queued += outgoing->length;
    client->calls++;
    if (uv_write(&outgoing->request, &client->link.stream, buffer, 1, finish_write) != 0) {
        client->queued -= outgoing->length;
        client->calls--;
        free(outgoing);
        client_close(client);
    } else if (client->queued > OUTPUT_MAX) {
        client_close(client);
    }
}

void client_send(struct client *client, uint8_t *message, size_t length, const virNetMessageHeader *header)
{
    struct outgoing *outgoing = (void *)message;
    if (!message || client->is_closing) {
        free(message);
        client_close(client);
        return;
    }
    uint8_t *frame = message + sizeof *outgoing;
    if (!frame_write_header(frame, FRAME_HEADER + length, header)) {
        free(message);
        client_close(client);
        return;
    }
    uv_buf_t buffer = uv_buf_init((char *)frame, (unsigned)(FRAME_HEADER + length));
    if (write_now(client, &buffer))
        free(message);
    else
        queue_write(client, outgoing, &buffer);
}

/* --- reading --- */

/* Stops serving a client that does not read; true if it is one. */
static bool is_to_wait(struct client *client)
{
    if (client->is_closing || client->is_finishing)
        return true;
    if (client->queued < OUTPUT_HIGH && client->calls < CALLS_HIGH)
        return client->is_paused;
    if (!client->is_paused)
        uv_read_stop(&client->link.stream);
    client->is_paused = true;
    return true;
}

/* Serves the whole messages among bytes; returns how many bytes they were. */
static size_t serve_messages(struct client *client, const uint8_t *bytes, size_t size)
{
    size_t served = 0;
    while (!is_to_wait(client)) {
        size_t limit = session_limit(client->session);
        int64_t length = frame_length(bytes + served, size - served, limit);
        if (length < 0)
            client_close(client);
        if (length <= 0 || (size_t)length > size - served)
            break;
        if (!session_take(client->session, bytes + served, (size_t)length))
            client_close(client);
        served += (size_t)length;
    }
    return served;
}

/* Keeps bytes for later. The room doubles, and no length word makes it larger than what has come. */
static bool keep(struct client *client, const uint8_t *bytes, size_t size)
{
    if (client->have + size > client->room) {
        size_t room = client->room ? client->room : 4096;
        while (room < client->have + size)
            room *= 2;
        uint8_t *partial = realloc(client->partial, room);
        if (!partial)
            return false;
        client->partial = partial;
        client->room = room;
    }
    memcpy(client->partial + client->have, bytes, size);
    client->have += size;
    return true;
}

static void serve_partial(struct client *client)
{
    if (client->have == 0)
        return;
    size_t served = serve_messages(client, client->partial, client->have);
    client->have -= served;
    memmove(client->partial, client->partial + served, client->have);
    if (client->have == 0) {
        free(client->partial);
        client->partial = NULL;
        client->room = 0;
    }
}

static void take_bytes(struct client *client, const uint8_t *bytes, size_t size)
{
    client->silence = 0;
    if (client->have == 0) {
        size_t served = serve_messages(client, bytes, size);
        bytes += served;
        size -= served;
    }
    if (size == 0 || client->is_closing || client->is_finishing)
        return;
    bool was_empty = client->have == 0;
    if (!keep(client, bytes, size))
        client_close(client);
    else if (!was_empty)
        serve_partial(client);
}

/* Going to sleep and being woken takes longer than most calls: after a message the loop stays awake for a moment, for a
 * client that waits for an answer has its next call soon after. */
static void on_linger(uv_idle_t *linger)
{
    const struct server *server = linger->data;
    if (uv_hrtime() - server->last_read > LINGER_NS)
        uv_idle_stop(linger);
}

static void on_read(uv_stream_t *stream, ssize_t size, const uv_buf_t *buffer)
{
    struct client *client = stream->data;
    if (size < 0)
        client_close(client);
    if (size <= 0)
        return;
    client->server->last_read = uv_hrtime();
    uv_idle_start(&client->server->linger, on_linger);
    take_bytes(client, (const uint8_t *)buffer->base, (size_t)size);
}

static void lend_buffer(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    const struct client *client = handle->data;
    (void)suggested;
    *buffer = uv_buf_init((char *)client->server->buffer, READ_SIZE);
}

static void start_reading(struct client *client)
{
    if (!client->is_closing && uv_read_start(&client->link.stream, lend_buffer, on_read) != 0)
        client_close(client);
}

/* --- accepting --- */

static struct client *new_client(struct server *server, uv_handle_type type)
{
    struct client *client = calloc(1, sizeof *client);
    struct session *session = client ? session_begin(server->ctx, client) : NULL;
    if (!session) {
        free(client);
        return NULL;
    }
    client->server = server;
    client->session = session;
    if (type == UV_TCP)
        uv_tcp_init(&server->loop, &client->link.tcp);
    else
        uv_pipe_init(&server->loop, &client->link.pipe, 0);
    client->link.handle.data = client;
    client->next = server->clients;
    if (server->clients)
        server->clients->previous = client;
    server->clients = client;
    server->count++;
    return client;
}

static void on_connection(uv_stream_t *listener, int status)
{
    struct server *server = listener->data;
    struct client *client = status == 0 ? new_client(server, listener->type) : NULL;
    if (!client)
        return;
    if (uv_accept(listener, &client->link.stream) != 0 || server->count > CLIENTS_MAX)
        client_close(client);
    else
        start_reading(client);
    if (listener->type == UV_TCP && !client->is_closing)
        uv_tcp_nodelay(&client->link.tcp, 1);
}

/* --- the server --- */

/* Pings those that have been silent, and closes those that do not answer. */
static void on_interval(uv_timer_t *timer)
{
    struct server *server = timer->data;
    for (struct client *client = server->clients, *next; client; client = next) {
        next = client->next;
        if (!client->is_keepalive || client->is_closing)
            continue;
        if (client->silence > KEEPALIVE_COUNT)
            client_close(client);
        else if (client->silence++ > 0)
            session_ping(client->session);
    }
}

static void on_signal(uv_signal_t *signal, int number)
{
    (void)number;
    uv_stop(signal->loop);
}

int server_begin(struct server *server, void *ctx, unsigned keepalive_seconds)
{
    static const int numbers[] = {SIGTERM, SIGINT};
    uint64_t interval = UINT64_C(1000) * keepalive_seconds;
    memset(server, 0, sizeof *server);
    server->ctx = ctx;
    signal(SIGPIPE, SIG_IGN); /* a client that is gone is an error of a write */
    int status = uv_loop_init(&server->loop);
    if (status != 0)
        return status;
    server->buffer = malloc(READ_SIZE);
    for (size_t i = 0; i < 2 && status == 0; i++) {
        status = uv_signal_init(&server->loop, &server->signals[i]);
        if (status == 0)
            status = uv_signal_start(&server->signals[i], on_signal, numbers[i]);
    }
    uv_timer_init(&server->loop, &server->timer);
    uv_idle_init(&server->loop, &server->linger);
    server->linger.data = server;
    server->timer.data = server;
    if (status == 0 && interval > 0)
        status = uv_timer_start(&server->timer, on_interval, interval, interval);
    return server->buffer ? status : UV_ENOMEM;
}

static int listen_to(struct server *server, uv_stream_t *listener)
{
    listener->data = server;
    return uv_listen(listener, 128, on_connection);
}

/* Somebody may have left a socket behind. */
static void remove_dead_socket(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    strncpy(address.sun_path, path, sizeof address.sun_path - 1);
    if (fd >= 0 && connect(fd, (const struct sockaddr *)&address, sizeof address) != 0 && errno == ECONNREFUSED)
        unlink(path);
    if (fd >= 0)
        close(fd);
}

int server_listen_path(struct server *server, const char *path)
{
    struct sockaddr_un address;
    if (strlen(path) >= sizeof address.sun_path)
        return UV_ENAMETOOLONG;
    remove_dead_socket(path);
    uv_pipe_init(&server->loop, &server->pipe, 0);
    int status = uv_pipe_bind(&server->pipe, path);
    return status == 0 ? listen_to(server, (uv_stream_t *)&server->pipe) : status;
}

int server_listen_tcp(struct server *server, int port)
{
    struct sockaddr_in address;
    int status = uv_ip4_addr("127.0.0.1", port, &address);
    if (status == 0)
        status = uv_tcp_init(&server->loop, &server->tcp);
    if (status == 0)
        status = uv_tcp_bind(&server->tcp, (const struct sockaddr *)&address, 0);
    return status == 0 ? listen_to(server, (uv_stream_t *)&server->tcp) : status;
}

void server_run(struct server *server)
{
    uv_run(&server->loop, UV_RUN_DEFAULT);
}

static void close_other(uv_handle_t *handle, void *closure)
{
    (void)closure;
    if (!uv_is_closing(handle))
        uv_close(handle, NULL);
}

void server_end(struct server *server)
{
    if (!server->buffer)
        return;
    for (struct client *client = server->clients; client; client = client->next)
        client_close(client);
    uv_walk(&server->loop, close_other, NULL);
    uv_run(&server->loop, UV_RUN_DEFAULT);
    uv_loop_close(&server->loop);
    free(server->buffer);
}

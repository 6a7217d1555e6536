/* load.c -- calls a libvirt server as fast as it answers: calls a second, and the time that 99 of 100 answers take less.
 *
 *     load SOCKET hostname|list CONNECTIONS SECONDS
 *
 * Every connection has one call in flight. Prints: calls a second, then microseconds of the 99th percentile. */
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include "../examples/libvirt/frame.h"
#include "remote_protocol.h"
#include "xdr_marshal.h"

enum { CONNECTIONS_MAX = 256, BUFFER = 1 << 18, SAMPLES_MAX = 1 << 22 };

struct connection {
    int fd;
    uint32_t serial;
    double sent; /* microseconds */
    size_t have;
    uint8_t buffer[BUFFER];
};

static struct connection connections[CONNECTIONS_MAX];
static float samples[SAMPLES_MAX];
static size_t sample_count;

static void die(const char *what)
{
    fprintf(stderr, "load: %s: %s\n", what, strerror(errno));
    exit(1);
}

static double now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

/* --- messages --- */

static void send_message(struct connection *c, int32_t procedure, uint8_t *message, size_t length)
{
    const virNetMessageHeader header = {REMOTE_PROGRAM, REMOTE_PROTOCOL_VERSION, procedure, VIR_NET_CALL, c->serial++,
                                        VIR_NET_OK};
    if (!frame_write_header(message, length, &header) || write(c->fd, message, length) != (ssize_t)length)
        die("write");
    c->sent = now_us();
}

static void send_call(struct connection *c, bool list)
{
    uint8_t message[64];
    struct xdr_encoder e = xdr_encode_into(message + FRAME_HEADER, sizeof message - FRAME_HEADER);
    const remote_connect_list_all_domains_args arguments = {1, 3};
    if (list && remote_connect_list_all_domains_args_encode(&e, &arguments) != XDR_OK)
        die("encode");
    send_message(c, list ? REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS : REMOTE_PROC_CONNECT_GET_HOSTNAME, message,
                 (size_t)(e.at - message));
}

/* Reads what is there; true when a whole answer is, which is then dropped. An error as an answer ends the program. */
static bool take_answer(struct connection *c)
{
    virNetMessageHeader header;
    ssize_t got = read(c->fd, c->buffer + c->have, BUFFER - c->have);
    if (got <= 0)
        die("read");
    c->have += (size_t)got;
    int64_t length = frame_length(c->buffer, c->have, BUFFER);
    if (length < 0)
        die("a length that cannot be");
    if (length == 0 || c->have < (size_t)length)
        return false;
    if (!frame_read_header(c->buffer, &header) || header.status != VIR_NET_OK)
        die("an error for an answer");
    c->have = 0;
    return true;
}

static void open_connection(struct connection *c, const char *path)
{
    uint8_t message[128];
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    c->fd = socket(AF_UNIX, SOCK_STREAM, 0);
    if (c->fd < 0 || connect(c->fd, (struct sockaddr *)&address, sizeof address) != 0)
        die(path);
    remote_string name = &(remote_nonnull_string){"test:///default", 15};
    const remote_connect_open_args arguments = {.name = name};
    struct xdr_encoder e = xdr_encode_into(message + FRAME_HEADER, sizeof message - FRAME_HEADER);
    if (remote_connect_open_args_encode(&e, &arguments) != XDR_OK)
        die("encode");
    send_message(c, REMOTE_PROC_CONNECT_OPEN, message, (size_t)(e.at - message));
    while (!take_answer(c))
        ;
}

/* --- measuring --- */

static void run(size_t count, bool list, double seconds)
{
    struct pollfd polled[CONNECTIONS_MAX];
    for (size_t i = 0; i < count; i++) {
        polled[i] = (struct pollfd){connections[i].fd, POLLIN, 0};
        send_call(&connections[i], list);
    }
    for (double end = now_us() + seconds * 1e6; now_us() < end && sample_count + count < SAMPLES_MAX;) {
        if (poll(polled, count, 0) < 0) /* never asleep: what is measured is how long the server takes to wake up, not we */
            die("poll");
        for (size_t i = 0; i < count; i++) {
            if (!polled[i].revents || !take_answer(&connections[i]))
                continue;
            samples[sample_count++] = (float)(now_us() - connections[i].sent);
            send_call(&connections[i], list);
        }
    }
}

static int compare_samples(const void *left, const void *right)
{
    float a = *(const float *)left, b = *(const float *)right;
    return a < b ? -1 : a > b;
}

int main(int argc, char **argv)
{
    size_t count = argc == 5 ? strtoul(argv[3], NULL, 10) : 0;
    if (count == 0 || count > CONNECTIONS_MAX) {
        fprintf(stderr, "Usage: load SOCKET hostname|list CONNECTIONS SECONDS\n");
        return 2;
    }
    for (size_t i = 0; i < count; i++)
        open_connection(&connections[i], argv[1]);
    double seconds = strtod(argv[4], NULL), begin = now_us();
    run(count, strcmp(argv[2], "list") == 0, seconds);
    double took = (now_us() - begin) / 1e6;
    qsort(samples, sample_count, sizeof *samples, compare_samples);
    printf("%.0f %.0f\n", (double)sample_count / took, (double)samples[sample_count * 99 / 100]);
    return 0;
}

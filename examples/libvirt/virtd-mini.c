/* virtd-mini.c -- a small daemon that speaks libvirt's remote protocol, well enough for virsh.
 *
 *     virtd-mini [--socket PATH] [--tcp PORT] [--keepalive SECONDS] [--screenshot FILE] [--limit NAME=VALUE]...
 *
 *     virsh -c 'test+unix:///default?socket=PATH' list --all
 *
 * It pretends to be libvirt's test driver: a host of its own with one domain, which is as it was at first when the last
 * client has closed. The parts: server.c, connections; session.c, messages; handlers.c, procedures; domains.c, the host.
 * SIGTERM and SIGINT end it. Ready, it says so on standard output. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <talloc.h>

#include "picture.h"
#include "session.h"

enum { LIMITS_MAX = 32 };

struct options {
    const char *path, *picture;
    int port;
    unsigned keepalive;
    struct xdr_limit limits[LIMITS_MAX + 1]; /* the name NULL after the last */
    size_t limit_count;
};

static const char usage[] =
    "Usage: virtd-mini [--socket PATH] [--tcp PORT] [--keepalive SECONDS] [--screenshot FILE] [--limit NAME=VALUE]...\n"
    "\n"
    "  --socket PATH        listen on a Unix socket\n"
    "  --tcp PORT           listen on a port of 127.0.0.1\n"
    "  --keepalive SECONDS  ping clients that are silent for so long (5; 0: none)\n"
    "  --screenshot FILE    what `virsh screenshot` shows\n"
    "  --limit NAME=VALUE   lowers a limit of the protocol for all connections, such as REMOTE_STRING_MAX=65536\n";

static bool read_count(const char *text, long max, long *count)
{
    char *end;
    *count = strtol(text, &end, 10);
    return *text && !*end && *count >= 0 && *count <= max;
}

/* NAME=VALUE, of a limit that the protocol declares and not above it. */
static bool read_limit(struct options *options, char *text)
{
    char *equals = strchr(text, '=');
    long value;
    if (!equals || !read_count(equals + 1, UINT32_MAX, &value) || options->limit_count == LIMITS_MAX)
        return false;
    *equals = '\0';
    options->limits[options->limit_count++] = (struct xdr_limit){text, (uint32_t)value};
    if (!xdr_limits_refused(options->limits, remote_protocol_limits))
        return true;
    fprintf(stderr, "virtd-mini: %s: no limit of the protocol, or higher than it declares\n", text);
    return false;
}

static bool read_options(int argc, char **argv, struct options *options)
{
    static const struct option known[] = {{"socket", required_argument, NULL, 's'}, {"tcp", required_argument, NULL, 't'},
                                          {"keepalive", required_argument, NULL, 'k'},
                                          {"screenshot", required_argument, NULL, 'p'},
                                          {"limit", required_argument, NULL, 'l'}, {NULL, 0, NULL, 0}};
    *options = (struct options){.keepalive = 5};
    for (int option; (option = getopt_long(argc, argv, "", known, NULL)) != -1;) {
        long count = 0;
        if (option == 's')
            options->path = optarg;
        else if (option == 'p')
            options->picture = optarg;
        else if (option == 'l' && read_limit(options, optarg))
            continue;
        else if (option == '?' || option == 'l' || !read_count(optarg, option == 't' ? 65535 : 86400, &count))
            return false;
        if (option == 't')
            options->port = (int)count;
        if (option == 'k')
            options->keepalive = (unsigned)count;
    }
    return optind == argc && (options->path || options->port);
}

static int fail(const char *what, const char *why)
{
    fprintf(stderr, "virtd-mini: %s: %s\n", what, why);
    return 1;
}

static int listen_and_run(struct server *server, const struct options *options)
{
    int status = options->path ? server_listen_path(server, options->path) : 0;
    if (status != 0)
        return fail(options->path, uv_strerror(status));
    status = options->port ? server_listen_tcp(server, options->port) : 0;
    if (status != 0)
        return fail("TCP", uv_strerror(status));
    puts("virtd-mini: ready");
    fflush(stdout);
    server_run(server);
    return 0;
}

/* SIGUSR1 asks what is in use: a test, or an operator, can see that clients leave nothing behind. */
static void on_status(uv_signal_t *signal, int number)
{
    const struct server *server = signal->data;
    (void)number;
    printf("virtd-mini: %zu clients, %zu blocks of memory\n", server->count, talloc_total_blocks(server->ctx));
    fflush(stdout);
}

static int answer_status(struct server *server, uv_signal_t *signal)
{
    int status = uv_signal_init(&server->loop, signal);
    signal->data = server;
    return status == 0 ? uv_signal_start(signal, on_status, SIGUSR1) : status;
}

static int serve(void *ctx, const struct options *options)
{
    struct server server;
    uv_signal_t status_signal;
    struct hub *hub = hub_new(ctx);
    struct picture picture = picture_load(ctx, options->picture);
    if (!hub || !picture.bytes)
        return fail(options->picture ? options->picture : "memory", "cannot be had");
    hub->limits = options->limit_count ? options->limits : NULL;
    hub->picture = picture.bytes;
    hub->picture_size = picture.size;
    hub->picture_type = picture.type;
    int status = server_begin(&server, hub, options->keepalive);
    if (status == 0)
        status = answer_status(&server, &status_signal);
    int code = status == 0 ? listen_and_run(&server, options) : fail("libuv", uv_strerror(status));
    server_end(&server);
    return code;
}

int main(int argc, char **argv)
{
    struct options options;
    if (!read_options(argc, argv, &options)) {
        fputs(usage, stderr);
        return 2;
    }
    void *ctx = talloc_new(NULL);
    int code = serve(ctx, &options);
    talloc_free(ctx);
    return code;
}

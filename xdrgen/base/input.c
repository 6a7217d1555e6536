/* input.c -- reads a file, or what comes through a pipe, as a whole. */
#include "base/input.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/large.h"

enum {
    ROOM = 1 << 16,
    WAIT = 100, WAITS = 21 /* of so many milliseconds, less one, for somebody to write to a pipe */
};

/* A pipe is opened without waiting for who writes to it. Then a read that finds nothing finds nobody, for a while; with a
 * writer there it would block. */
struct input {
    int fd;
    unsigned waits; /* for somebody to write */
};

static ssize_t read_some(struct input *in, char *to, size_t room)
{
    struct pollfd writer = {.fd = in->fd, .events = POLLIN};
    for (;;) {
        ssize_t got = read(in->fd, to, room);
        if (got < 0 && errno == EAGAIN)
            (void)fcntl(in->fd, F_SETFL, 0);
        else if (got == 0 && in->waits > 1)
            in->waits = poll(&writer, 1, WAIT) > 0 ? 0 : in->waits - 1;
        else if (got >= 0 || errno != EINTR)
            return got;
    }
}

/* As far as `end`, behind which nothing is looked for; what is longer than `most` is refused. */
static char *read_most(void *ctx, struct input *in, size_t end, size_t most, size_t *length, const char **why)
{
    size_t room = end < ROOM ? end : ROOM;
    char *text = large_resize(ctx, NULL, room + 1);
    ssize_t got = 1;
    for (*length = 0; *length < end && (got = read_some(in, text + *length, room - *length)) > 0; *length += (size_t)got)
        if (*length + (size_t)got == room && room < end) {
            room = room < end / 2 ? room * 2 : end;
            text = large_resize(ctx, text, room + 1);
        }
    if (got >= 0 && *length <= most && (*length > 0 || in->waits != 1)) {
        text[*length] = '\0';
        return text;
    }
    *why = got < 0 ? strerror(errno)
         : *length > 0 ? talloc_asprintf(ctx, "larger than %zu MiB", most >> 20) : "nobody writes to this pipe";
    large_free(text);
    return NULL;
}

/* Of a regular file as much as there is now: it may grow faster than it is read. One whose size is 0 may be the kernel's. */
static char *read_all(void *ctx, int fd, enum input_kind kind, size_t most, size_t *length, const char **why)
{
    struct stat st = {0}; /* what cannot be told is no file, and no pipe */
    (void)fstat(fd, &st);
    bool is_file = S_ISREG(st.st_mode);
    bool has_end = is_file && st.st_size > 0 && (uint64_t)st.st_size <= most;
    struct input in = {fd, S_ISFIFO(st.st_mode) && fd != STDIN_FILENO ? WAITS : 0};
    if (is_file || kind != INPUT_FILE || S_ISDIR(st.st_mode))
        return read_most(ctx, &in, has_end ? (size_t)st.st_size : most + 1, most, length, why);
    *why = "not a regular file";
    return NULL;
}

char *input_read(void *ctx, const char *path, enum input_kind kind, size_t most, size_t *length, const char **why)
{
    if (kind == INPUT_ANY && strcmp(path, "-") == 0)
        return read_all(ctx, STDIN_FILENO, kind, most, length, why);
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (fd < 0) {
        *why = strerror(errno);
        return NULL;
    }
    char *text = read_all(ctx, fd, kind, most, length, why);
    close(fd);
    return text;
}

/* source.c -- reads a specification and finds lines in it.
 *
 * Everything that comes later keeps byte offsets; a line and a column are worked out only when a message is printed. */
#include "source.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "alloc.h"

enum {
    SOURCE_MAX = 64 << 20, /* a larger specification is a mistake, such as /dev/zero */
    ROOM = 1 << 16,
    WAIT = 100, WAITS = 21 /* of so many milliseconds, less one, for somebody to write to a pipe */
};

static const char *next_line(const struct source *source, const char *line)
{
    const char *newline = memchr(line, '\n', (size_t)(source->text + source->length - line));
    return newline ? newline + 1 : NULL;
}

static void index_lines(struct source *source)
{
    for (const char *line = source->text; line; line = next_line(source, line))
        source->line_count++;
    source->lines = talloc_array(source, uint32_t, source->line_count);
    uint32_t *at = source->lines;
    for (const char *line = source->text; line; line = next_line(source, line))
        *at++ = (uint32_t)(line - source->text);
}

static struct source *source_new(void *ctx, const char *name, char *text, size_t length)
{
    struct source *source = talloc_zero(ctx, struct source);
    source->name = talloc_strdup(source, name);
    source->path = source->name;
    source->text = talloc_steal(source, text);
    source->length = (uint32_t)length;
    index_lines(source);
    return source;
}

struct source *source_from_bytes(void *ctx, const char *name, const char *bytes, size_t length)
{
    char *text = talloc_size(ctx, length + 1);
    memcpy(text, bytes, length);
    text[length] = '\0';
    return source_new(ctx, name, text, length);
}

/* --- reading --- */

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

static char *read_most(void *ctx, struct input *in, size_t most, size_t *length, const char **why)
{
    size_t room = most < ROOM ? most : ROOM;
    char *text = talloc_size(ctx, room + 1);
    ssize_t got = 1;
    for (*length = 0; *length < most && (got = read_some(in, text + *length, room - *length)) > 0; *length += (size_t)got)
        if (*length + (size_t)got == room && room < most) {
            room = room < most / 2 ? room * 2 : most;
            text = talloc_realloc_size(ctx, text, room + 1);
        }
    if (got >= 0 && *length <= SOURCE_MAX && (*length > 0 || in->waits != 1)) {
        text[*length] = '\0';
        return text;
    }
    *why = got < 0 ? strerror(errno) : *length > 0 ? "larger than 64 MiB" : "nobody writes to this pipe";
    talloc_free(text);
    return NULL;
}

/* Of a regular file as much as there is now: it may grow faster than it is read. One whose size is 0 may be the kernel's. */
static char *read_all(void *ctx, int fd, size_t *length, bool must_be_file, const char **why)
{
    struct stat st = {0};
    bool is_known = fstat(fd, &st) == 0, is_file = is_known && S_ISREG(st.st_mode);
    struct input in = {fd, is_known && S_ISFIFO(st.st_mode) && fd != STDIN_FILENO ? WAITS : 0};
    size_t most = is_file && st.st_size > 0 && st.st_size <= SOURCE_MAX ? (size_t)st.st_size : SOURCE_MAX + 1;
    if (is_file || !must_be_file || S_ISDIR(st.st_mode))
        return read_most(ctx, &in, most, length, why);
    *why = "not a regular file";
    return NULL;
}

/* A stream is there once, as is the standard input of a process: who reads it again gets what was kept. */
static struct source *read_stdin(void *ctx, const char **why)
{
    static char *kept;
    static size_t length;
    if (!kept)
        kept = read_all(NULL, STDIN_FILENO, &length, false, why);
    if (!kept)
        return NULL;
    struct source *source = source_from_bytes(ctx, "<stdin>", kept, length);
    source->path = "";
    return source;
}

static struct source *read_path(void *ctx, const char *path, bool must_be_file, const char **why)
{
    size_t length = 0;
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (fd < 0) {
        *why = strerror(errno);
        return NULL;
    }
    char *text = read_all(ctx, fd, &length, must_be_file, why);
    close(fd);
    return text ? source_new(ctx, path, text, length) : NULL;
}

struct source *source_read(void *ctx, const char *path, const char **why)
{
    return strcmp(path, "-") == 0 ? read_stdin(ctx, why) : read_path(ctx, path, false, why);
}

struct source *source_read_file(void *ctx, const char *path, const char **why)
{
    return read_path(ctx, path, true, why);
}

struct position source_position(const struct source *source, uint32_t offset)
{
    uint32_t low = 0, high = source->line_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (source->lines[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return (struct position){low + 1, offset - source->lines[low] + 1};
}

struct span source_line(const struct source *source, uint32_t line)
{
    uint32_t begin = source->lines[line - 1];
    uint32_t end = line < source->line_count ? source->lines[line] - 1 : source->length;
    if (end > begin && source->text[end - 1] == '\r')
        end--;
    return (struct span){begin, end};
}

/* source.c -- reads a specification and finds lines in it.
 *
 * Everything that comes later keeps byte offsets; a line and a column are worked out only when a message is printed. */
#include "source.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "alloc.h"

enum { SOURCE_MAX = 1 << 30 }; /* offsets are 32 bits wide; a larger specification is a mistake */

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

static char *read_stream(void *ctx, FILE *in, size_t *length, const char **why)
{
    size_t room = 1 << 16;
    char *text = talloc_size(ctx, room + 1);
    *length = 0;
    for (size_t got; (got = fread(text + *length, 1, room - *length, in)) > 0;) {
        *length += got;
        if (*length > SOURCE_MAX) {
            *why = "larger than 1 GiB";
            talloc_free(text);
            return NULL;
        }
        if (*length == room) {
            room *= 2;
            text = talloc_realloc_size(ctx, text, room + 1);
        }
    }
    if (ferror(in)) {
        *why = strerror(errno);
        talloc_free(text);
        return NULL;
    }
    text[*length] = '\0';
    return text;
}

static char *read_all(void *ctx, FILE *in, size_t *length, const char **why)
{
    struct stat st;
    if (fstat(fileno(in), &st) != 0 || !S_ISDIR(st.st_mode))
        return read_stream(ctx, in, length, why);
    *why = strerror(EISDIR);
    return NULL;
}

/* A stream is there once, as is the standard input of a process: who reads it again gets what was kept. */
static struct source *read_stdin(void *ctx, const char **why)
{
    static char *kept;
    static size_t length;
    if (!kept)
        kept = read_all(NULL, stdin, &length, why);
    if (!kept)
        return NULL;
    struct source *source = source_from_bytes(ctx, "<stdin>", kept, length);
    source->path = "";
    return source;
}

struct source *source_read(void *ctx, const char *path, const char **why)
{
    if (strcmp(path, "-") == 0)
        return read_stdin(ctx, why);
    FILE *in = fopen(path, "rb");
    if (!in) {
        if (errno == ENOMEM)
            alloc_exhausted();
        *why = strerror(errno);
        return NULL;
    }
    size_t length = 0;
    char *text = read_all(ctx, in, &length, why);
    fclose(in);
    return text ? source_new(ctx, path, text, length) : NULL;
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

/* source.c -- reads a specification and finds lines in it.
 *
 * Everything that comes later keeps byte offsets; a line and a column are worked out only when a message is printed. */
#include "base/source.h"

#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "base/input.h"
#include "base/large.h"

enum { SOURCE_MAX = 64 << 20 }; /* a larger specification is a mistake, such as /dev/zero */

static const char *next_line(const struct source *source, const char *line)
{
    const char *newline = memchr(line, '\n', (size_t)(source->text + source->length - line));
    return newline ? newline + 1 : NULL;
}

static void index_lines(struct source *source)
{
    for (const char *line = source->text; line; line = next_line(source, line))
        source->line_count++;
    source->lines = large_resize(source, NULL, source->line_count * sizeof *source->lines);
    uint32_t *at = source->lines;
    for (const char *line = source->text; line; line = next_line(source, line))
        *at++ = (uint32_t)(line - source->text);
}

static struct source *source_new(void *ctx, const char *name, char *text, size_t length)
{
    struct source *source = talloc_zero(ctx, struct source);
    source->name = talloc_strdup(source, name);
    source->path = source->identity = source->name;
    source->text = text;
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

const char *source_label(const char *path)
{
    return strcmp(path, "-") == 0 ? "<stdin>" : path;
}

/* A stream is there once, as is the standard input of a process: who reads it again gets what was kept. */
static struct source *read_stdin(void *ctx, const char **why)
{
    static void *keeper;
    static char *kept;
    static size_t length;
    if (!keeper)
        keeper = talloc_size(NULL, 1); /* of nothing the address would be outside, and look like a leak */
    if (!kept)
        kept = input_read(keeper, "-", INPUT_ANY, SOURCE_MAX, &length, why);
    if (!kept)
        return NULL;
    struct source *source = source_from_bytes(ctx, source_label("-"), kept, length);
    source->path = "";
    return source;
}

/* What stands at a path now; it has just been read there. */
static const char *identify(void *ctx, const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 ? talloc_asprintf(ctx, "%ju:%ju", (uintmax_t)st.st_dev, (uintmax_t)st.st_ino) : path;
}

static struct source *read_path(void *ctx, const char *path, enum input_kind kind, const char **why)
{
    size_t length;
    char *text = input_read(ctx, path, kind, SOURCE_MAX, &length, why);
    if (!text)
        return NULL;
    struct source *source = source_new(ctx, path, text, length);
    source->identity = identify(source, source->name);
    return source;
}

struct source *source_read(void *ctx, const char *path, const char **why)
{
    return strcmp(path, "-") == 0 ? read_stdin(ctx, why) : read_path(ctx, path, INPUT_ANY, why);
}

struct source *source_read_file(void *ctx, const char *path, const char **why)
{
    return read_path(ctx, path, INPUT_FILE, why);
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

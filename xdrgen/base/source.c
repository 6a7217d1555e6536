/* source.c -- reads a specification and finds lines in it.
 *
 * Everything that comes later keeps byte offsets; a line and a column are worked out only when a message is printed. A text
 * that the preprocessor has put together knows of each of its pieces where it is from, so that a message is about the text
 * that somebody wrote; what it is from may be put together in turn. */
#include "base/source.h"

#include <stdbool.h>
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

/* --- texts that were put together --- */

struct source *source_from_pieces(void *ctx, const struct source *like, char *text, size_t length,
                                  const struct piece *pieces, size_t count)
{
    struct source *source = source_new(ctx, like->name, text, length);
    source->path = like->path;
    source->identity = like->identity;
    source->pieces = pieces;
    source->piece_count = (uint32_t)count;
    return source;
}

/* The last piece that begins there or before. */
static const struct piece *find_piece(const struct source *source, uint32_t offset)
{
    uint32_t low = 0, high = source->piece_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (source->pieces[middle].begin <= offset)
            low = middle;
        else
            high = middle;
    }
    return &source->pieces[low];
}

static struct span trace_span(const struct piece *piece, struct span span)
{
    if (piece->macro)
        return piece->origin;
    uint32_t shift = piece->origin.begin - piece->begin; /* modulo 2^32 */
    return (struct span){span.begin + shift, span.end + shift};
}

/* What has no length stands behind the byte before it. */
static struct origin trace(const struct source *source, struct span span)
{
    bool is_empty = span.begin == span.end;
    const struct piece *last = find_piece(source, span.end > 0 ? span.end - 1 : 0);
    const struct piece *first = is_empty ? last : find_piece(source, span.begin);
    struct span begin = trace_span(first, span), end = trace_span(last, span);
    if (is_empty)
        begin.begin = end.end;
    bool is_whole = first->source == last->source && begin.begin <= end.end;
    return (struct origin){first->source, {begin.begin, is_whole ? end.end : begin.begin}, first->macro};
}

struct origin source_origin(const struct source *source, struct span span)
{
    struct origin origin = {source, span, NULL};
    while (origin.source->piece_count > 0) {
        const struct landmark *macro = origin.macro;
        origin = trace(origin.source, origin.span);
        origin.macro = macro ? macro : origin.macro;
    }
    return origin;
}

unsigned source_outputs(const struct source *source, uint32_t offset)
{
    return source->piece_count > 0 ? find_piece(source, offset)->outputs : ~0u;
}

/* --- lines --- */

uint32_t source_find_line(const struct source *source, uint32_t offset)
{
    uint32_t low = 0, high = source->line_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (source->lines[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

/* The last mark at that line or before; NULL. */
static const struct mark *find_mark(const struct source *source, uint32_t line)
{
    uint32_t low = 0, high = source->mark_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (source->marks[middle].line <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 ? &source->marks[low - 1] : NULL;
}

void source_mark(struct source *source, uint32_t offset, uint32_t number, const char *name)
{
    uint32_t line = source_find_line(source, offset) + 1, count = source->mark_count;
    const struct mark *last = find_mark(source, UINT32_MAX);
    if (last && last->line >= line)
        return; /* the text is read once more */
    if ((count & (count - 1)) == 0)
        source->marks = large_resize(source, source->marks, (count ? 2 * count : 1) * sizeof *source->marks);
    name = name ? talloc_strdup(source, name) : last ? source->marks[count - 1].name : source->name;
    source->marks[source->mark_count++] = (struct mark){line, number, name};
}

struct position source_position(const struct source *source, uint32_t offset)
{
    uint32_t line = source_find_line(source, offset), column = offset - source->lines[line - 1] + 1;
    const struct mark *mark = find_mark(source, line);
    if (!mark)
        return (struct position){line, column, source->name};
    return (struct position){mark->number + (line - mark->line), column, mark->name};
}

struct span source_line(const struct source *source, uint32_t line)
{
    uint32_t begin = source->lines[line - 1];
    uint32_t end = line < source->line_count ? source->lines[line] - 1 : source->length;
    if (end > begin && source->text[end - 1] == '\r')
        end--;
    return (struct span){begin, end};
}

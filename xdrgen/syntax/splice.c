/* splice.c -- lines that go on (C11 section 5.1.1.2, phase 2).
 *
 * Comments of several lines stay as they are: ours mean something line by line. */
#include "syntax/splice.h"

#include <string.h>

#include "base/collage.h"
#include "syntax/lexemes.h"
#include "syntax/outputs.h"

static const char byte_order_mark[] = "\xef\xbb\xbf";

static uint32_t skip_mark(const struct source *source)
{
    uint32_t length = sizeof byte_order_mark - 1;
    return source->length >= length && memcmp(source->text, byte_order_mark, length) == 0 ? length : 0;
}

/* The length of what makes a line go on; 0 where nothing does. Behind the end of the text there is a NUL. */
static uint32_t splice_length(const char *at)
{
    return at[0] != '\\' ? 0 : at[1] == '\n' ? 2 : at[1] == '\r' && at[2] == '\n' ? 3 : 0;
}

static bool has_splice(const struct source *source)
{
    const char *end = source->text + source->length;
    for (const char *at = source->text; (at = memchr(at, '\\', (size_t)(end - at))); at++)
        if (splice_length(at) > 0)
            return true;
    return false;
}

static bool is_percent_line(const char *line)
{
    return line[strspn(line, " \t\r\f\v")] == '%';
}

/* A `%` line that goes on in another is for C to join. */
static bool is_between_percent_lines(const struct source *source, const char *at)
{
    const char *line = at;
    while (line > source->text && line[-1] != '\n')
        line--;
    return is_percent_line(line) && is_percent_line(at + splice_length(at));
}

/* The next splice from there on; at the end, one of no length. */
static struct span find_splice(const struct source *source, uint32_t from)
{
    struct scanner scanner = {source->text + from, source->text + source->length};
    for (;;) {
        const struct lexeme lexeme = lexeme_next(&scanner);
        if (lexeme.kind == LEXEME_END)
            return (struct span){source->length, source->length};
        bool is_line = lexeme.kind == LEXEME_COMMENT && lexeme.text[1] == '/';
        const char *at = !is_line ? lexeme.text : scanner.at[-1] == '\r' ? scanner.at - 2 : scanner.at - 1;
        uint32_t begin = (uint32_t)(at - source->text);
        if (splice_length(at) > 0 && !is_between_percent_lines(source, at))
            return (struct span){begin, begin + splice_length(at)};
    }
}

bool splice_is_needed(const struct source *source)
{
    return skip_mark(source) > 0 || has_splice(source);
}

const struct source *splice_lines(void *ctx, const struct source *source)
{
    if (!splice_is_needed(source))
        return source;
    struct collage collage = {.text.owner = ctx};
    for (uint32_t at = skip_mark(source); at < source->length;) {
        struct span splice = find_splice(source, at);
        collage_copy(&collage, source, (struct span){at, splice.begin}, OUTPUT_ALL);
        at = splice.end;
    }
    return collage_finish(&collage, source);
}

/* licence.c -- the comment that a file begins with, which says whose it is and what may be done with it: it stands at the head of
 * all that is written. */
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "resolve/internal.h"

/* The end of a plain comment that begins here, or NULL. Ours are about the protocol. */
static const char *comment_end(const char *text, const char *end)
{
    if (end - text < 4 || memcmp(text, "/*", 2) != 0 || text[2] == '!')
        return NULL;
    for (const char *at = text + 2; at + 1 < end; at++)
        if (at[0] == '*' && at[1] == '/')
            return at + 2;
    return NULL;
}

/* A line as a comment of C may have it: with no other that begins in it, nor what a terminal would obey. */
static const char *clean_line(void *ctx, const char *begin, const char *end, bool is_first)
{
    while (end > begin && strchr(" \t\r", end[-1]))
        end--;
    char *line = talloc_strndup(ctx, begin, (size_t)(end - begin));
    for (char *inner = line + (is_first ? 2 : 0); (inner = strstr(inner, "/*"));)
        inner[1] = '.';
    utf8_make_printable(line, strlen(line), "\t");
    return line;
}

void licence_find(struct resolver *resolver, const struct source *source)
{
    const char *text = source->text, *end = text + source->length;
    if (source->length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0)
        text += 3;
    while (text < end && strchr(" \t\r\n", *text))
        text++;
    const char *stop = comment_end(text, end);
    for (const char *begin = text; stop && begin < stop;) {
        const char *newline = memchr(begin, '\n', (size_t)(stop - begin));
        struct line *line = talloc(resolver->spec, struct line);
        line->text = clean_line(line, begin, newline ? newline : stop, begin == text);
        list_add(resolver->spec, &resolver->spec->licence, line);
        begin = newline ? newline + 1 : stop;
    }
}

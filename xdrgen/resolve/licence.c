/* licence.c -- the comment that a file begins with, which says whose it is and what may be done with it: it stands at the head
 * of all that is written. */
#include <string.h>

#include "base/alloc.h"
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

/* What C takes out of a text before it looks for the end of a comment, and what nobody sees at the end of a line. */
static void trim_lines(char *text)
{
    char *to = text;
    for (const char *from = text; *from; from++) {
        while (*from == '\n' && to > text && strchr(" \t\r\\", to[-1]))
            to--;
        *to++ = *from;
    }
    *to = '\0';
}

const char *licence_find(void *ctx, const struct source *source)
{
    const char *text = source->text, *end = text + source->length;
    if (source->length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0)
        text += 3;
    while (text < end && strchr(" \t\r\n", *text))
        text++;
    const char *stop = comment_end(text, end);
    if (!stop)
        return NULL;
    char *licence = talloc_strndup(ctx, text, (size_t)(stop - text));
    trim_lines(licence);
    annotate_tame(licence);
    return licence;
}

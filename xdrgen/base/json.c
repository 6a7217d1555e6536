/* json.c -- texts as JSON has them. */
#include "base/json.h"

#include <string.h>

#include "base/utf8.h"

/* Between quotes; what is not UTF-8 becomes U+FFFD, and nothing is written as it is that a terminal would obey. */
static void write_quoted(struct buffer *out, const char *text, size_t size)
{
    const char *c = text, *end = text + size;
    buffer_puts(out, "\"");
    while (c < end) {
        size_t length = utf8_length(c, (size_t)(end - c));
        if (*c == '"' || *c == '\\')
            buffer_printf(out, "\\%c", *c);
        else if (*c == '\n' || *c == '\t')
            buffer_puts(out, *c == '\n' ? "\\n" : "\\t");
        else if (length == 0)
            buffer_puts(out, "\\ufffd");
        else if (utf8_is_control(c, length))
            buffer_printf(out, "\\u%04x", utf8_number(c, length));
        else
            buffer_add(out, c, length);
        c += length ? length : 1;
    }
    buffer_puts(out, "\"");
}

void json_write_string(struct buffer *out, const char *text)
{
    write_quoted(out, text, strlen(text));
}

bool json_write_text(struct buffer *out, const char *text, size_t size)
{
    size_t length;
    for (size_t at = 0; at < size; at += length)
        if ((length = utf8_length(text + at, size - at)) == 0)
            return false;
    write_quoted(out, text, size);
    return true;
}

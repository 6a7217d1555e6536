/* buffer.c -- a text that grows by doubling. */
#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/large.h"

void buffer_add(struct buffer *buffer, const char *bytes, size_t length)
{
    if (buffer->room - buffer->length <= length) {
        size_t room = buffer->room ? buffer->room * 2 : 4096;
        while (room - buffer->length <= length)
            room *= 2;
        buffer->data = large_resize(buffer->owner, buffer->data, room);
        buffer->room = room;
    }
    memcpy(buffer->data + buffer->length, bytes, length);
    buffer->length += length;
    buffer->data[buffer->length] = '\0';
}

void buffer_puts(struct buffer *buffer, const char *text)
{
    buffer_add(buffer, text, strlen(text));
}

void buffer_printf(struct buffer *buffer, const char *format, ...)
{
    char text[64];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (length > 0 && (size_t)length < sizeof text) {
        buffer_add(buffer, text, (size_t)length);
        return;
    }
    va_start(arguments, format);
    char *longer = talloc_vasprintf(buffer->owner, format, arguments);
    va_end(arguments);
    buffer_puts(buffer, longer);
    talloc_free(longer);
}

void buffer_free(struct buffer *buffer)
{
    large_free(buffer->data);
    *buffer = (struct buffer){.owner = buffer->owner};
}

void buffer_drain(struct buffer *buffer, FILE *stream, int all)
{
    enum { LONG = 1 << 16 };
    if (!stream || buffer->length == 0 || (buffer->length < LONG && !all))
        return;
    fwrite(buffer->data, 1, buffer->length, stream); /* an error stays with the stream */
    buffer->length = 0;
}

/* buffer.h -- a text that grows. */
#ifndef XDRGEN_BUFFER_H
#define XDRGEN_BUFFER_H

#include <stddef.h>
#include <stdio.h>

struct buffer {
    void *owner; /* of data */
    char *data;  /* always followed by a NUL once something was added */
    size_t length, room;
};

void buffer_add(struct buffer *buffer, const char *bytes, size_t length);
void buffer_puts(struct buffer *buffer, const char *text);
void buffer_printf(struct buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Frees the text before its owner would. */
void buffer_free(struct buffer *buffer);

/* Moves the text to a stream if there is one, and if it is long or `all` is to go. */
void buffer_drain(struct buffer *buffer, FILE *stream, int all);

#endif

/* input.h -- all the bytes of a file, as far as there is an end of them. */
#ifndef XDRGEN_INPUT_H
#define XDRGEN_INPUT_H

#include <stdbool.h>
#include <stddef.h>

enum input_kind {
    INPUT_ANY, /* "-" is the standard input; a pipe that somebody writes to will do */
    INPUT_FILE /* must be a regular file */
};

/* The bytes of a file, `most` at most, with a NUL behind them, under ctx and as large.h has it. NULL if it cannot be read,
 * with *why telling why. */
char *input_read(void *ctx, const char *path, enum input_kind kind, size_t most, size_t *length, const char **why)
    __attribute__((warn_unused_result));

#endif

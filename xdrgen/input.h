/* input.h -- floor 0: all the bytes of a file, however many there are. */
#ifndef XDRGEN_INPUT_H
#define XDRGEN_INPUT_H

#include <stddef.h>
#include <stdint.h>

/* The bytes of a file ("-": the standard input), for free(). NULL if it cannot be read, with *why telling why. */
uint8_t *input_read(const char *path, size_t *length, const char **why) __attribute__((warn_unused_result));

#endif

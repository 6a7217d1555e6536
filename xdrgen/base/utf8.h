/* utf8.h -- the characters of a text that others wrote. */
#ifndef XDRGEN_UTF8_H
#define XDRGEN_UTF8_H

#include <stdbool.h>
#include <stddef.h>

/* The length of the well-formed UTF-8 sequence (RFC 3629) that a text of `left` bytes begins with, or 0. */
size_t utf8_length(const char *text, size_t left);

/* Whether a well-formed sequence is no character to read, but an order to a terminal: the control characters of ASCII and
 * of Latin-1, and those that turn the direction of a line around. */
bool utf8_is_control(const char *text, size_t length);

/* The number of a character of at most three bytes. */
unsigned utf8_number(const char *text, size_t length);

/* Puts ? in place of each byte of such characters, but of those in `kept`, and of what is no UTF-8. */
void utf8_make_printable(char *text, size_t length, const char *kept);

#endif

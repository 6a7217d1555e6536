/* json.h -- texts as JSON has them (RFC 8259). */
#ifndef XDRGEN_JSON_H
#define XDRGEN_JSON_H

#include <stdbool.h>

#include "base/buffer.h"

/* A text as a JSON string, its quotes included. Bytes that are not UTF-8 become U+FFFD. */
void json_write_string(struct buffer *out, const char *text);

/* The same of size bytes, if all of them are UTF-8; otherwise false, and nothing is appended. */
bool json_write_text(struct buffer *out, const char *text, size_t size) __attribute__((warn_unused_result));

#endif

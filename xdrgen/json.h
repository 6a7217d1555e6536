/* json.h -- floor 3: the whole model as JSON, by the table of fields. */
#ifndef XDRGEN_JSON_H
#define XDRGEN_JSON_H

#include <stdbool.h>

#include "buffer.h"
#include "model.h"

/* Appends the specification as one JSON object (RFC 8259) and a newline. */
void json_write_spec(struct buffer *out, const struct spec *spec);

/* A text as a JSON string, its quotes included. Bytes that are not UTF-8 become U+FFFD. */
void json_write_string(struct buffer *out, const char *text);

/* The same of size bytes, if all of them are UTF-8; otherwise false, and nothing is appended. */
bool json_write_text(struct buffer *out, const char *text, size_t size) __attribute__((warn_unused_result));

#endif

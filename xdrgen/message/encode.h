/* encode.h -- JSON, as value.h writes it, to a message in bytes. */
#ifndef XDRGEN_ENCODE_H
#define XDRGEN_ENCODE_H

#include <stdbool.h>

#include "base/buffer.h"
#include "model/model.h"

/* Appends the value of a type that a JSON text of size bytes stands for. NULL, or what is wrong, under ctx: where in the
 * value, what was expected and what was found; what was appended is then not to be used. */
const char *encode_value(void *ctx, const struct type *type, const char *json, size_t size, struct buffer *out)
    __attribute__((warn_unused_result));

#endif

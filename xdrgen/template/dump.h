/* dump.h -- the whole model as JSON, by the table of fields. */
#ifndef XDRGEN_DUMP_H
#define XDRGEN_DUMP_H

#include "base/buffer.h"
#include "model/model.h"

/* Appends the specification as one JSON object (RFC 8259) and a newline. */
void dump_spec(struct buffer *out, const struct spec *spec);

#endif

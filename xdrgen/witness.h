/* witness.h -- floor 3: the message that takes the most memory, to be decoded and measured. */
#ifndef XDRGEN_WITNESS_H
#define XDRGEN_WITNESS_H

#include "buffer.h"
#include "limits.h"

/* Adds the bytes of a message of a body, within the cap, that comes close to the bound on its memory. */
void witness_build(struct buffer *out, const struct limits *limits, const struct body *body);

#endif

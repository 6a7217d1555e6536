/* witness.h -- the message that takes the most memory, to be decoded and measured. */
#ifndef XDRGEN_WITNESS_H
#define XDRGEN_WITNESS_H

#include "analysis/limits.h"
#include "base/buffer.h"

/* What the witnesses of all bodies need; a child of ctx. */
struct witness *witness_new(void *ctx, const struct limits *limits);

/* Adds the bytes of a message of a body, within the cap, that comes close to the bound on its memory. */
void witness_build(const struct witness *witness, const struct body *body, struct buffer *out);

#endif

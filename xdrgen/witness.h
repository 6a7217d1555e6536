/* witness.h -- floor 3: the message that takes the most memory, to be decoded and measured. */
#ifndef XDRGEN_WITNESS_H
#define XDRGEN_WITNESS_H

#include "limits.h"

/* The bytes of a message of a body, within the cap, that comes close to the bound on its memory. They are on ctx. */
char *witness_build(void *ctx, const struct limits *limits, const struct body *body, size_t *length);

#endif

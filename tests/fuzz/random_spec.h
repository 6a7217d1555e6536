/* random_spec.h -- specifications by chance, most of them sound, for the compiler's fuzzer. */
#ifndef RANDOM_SPEC_H
#define RANDOM_SPEC_H

#include "base/buffer.h"
#include "xdr_random.h"

/* Appends a specification of a few definitions. */
void random_spec(struct xdr_random *random, struct buffer *out);

#endif

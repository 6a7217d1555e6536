/* random_value.h -- random values of any type, by its description. */
#ifndef RANDOM_VALUE_H
#define RANDOM_VALUE_H

#include "xdr_describe.h"

/* A generator of numbers (splitmix64): the seed is all its state. */
struct random {
    uint64_t state;
};

uint64_t random_next(struct random *random);

/* A number from 0 to limit. */
uint64_t random_upto(struct random *random, uint64_t limit);

/* Fills the value, of type->size bytes, with what the type allows; what it points to hangs on ctx. size is about how
 * many elements and bytes there may be in a row (the type's bounds are kept whatever it is). */
void random_value(struct random *random, void *ctx, const struct xdr_type *type, unsigned size, void *value);

#endif

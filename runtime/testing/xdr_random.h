/* xdr_random.h -- random values of any type, by its description: for tests and fuzzers. */
#ifndef XDR_RANDOM_H
#define XDR_RANDOM_H

#include "xdr_describe.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A generator of numbers (splitmix64): the seed is all its state. */
struct xdr_random {
    uint64_t state;
};

/* The next number: any of 64 bits. */
uint64_t xdr_random_next(struct xdr_random *random);

/* A number from 0 to limit, which is one of them. */
uint64_t xdr_random_upto(struct xdr_random *random, uint64_t limit);

/* Fills the value, of type->size bytes that are zero, with what the type allows; what it points to is in the arena (where that has
 * no more, it stays empty). size is about how many elements and bytes there may be in a row (the type's bounds are kept
 * whatever it is). */
void xdr_random_value(struct xdr_random *random, struct xdr_arena *arena, const struct xdr_type *type, unsigned size, void *value);

#ifdef __cplusplus
}
#endif
#endif

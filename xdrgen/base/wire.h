/* wire.h -- arithmetic of bytes on the wire: padding, and sums that saturate. */
#ifndef XDRGEN_WIRE_H
#define XDRGEN_WIRE_H

#include <stdint.h>

/* A length with its padding to 4 bytes (RFC 4506 section 3). */
static inline uint64_t wire_pad(uint64_t length)
{
    return (length + 3) & ~UINT64_C(3);
}

/* What 64 bits do not hold is their greatest number. */
static inline uint64_t wire_add(uint64_t a, uint64_t b)
{
    uint64_t sum;
    return __builtin_add_overflow(a, b, &sum) ? UINT64_MAX : sum;
}

static inline uint64_t wire_multiply(uint64_t a, uint64_t b)
{
    uint64_t product;
    return __builtin_mul_overflow(a, b, &product) ? UINT64_MAX : product;
}

#endif

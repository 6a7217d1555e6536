/* xdr_wide.h -- checked numbers of 128 bits, for relations between fields whose terms 64 bits do not hold.
 *
 * Generated checks use it where a product or a sum could overflow. It needs no __int128. A step that overflows, divides
 * by zero or shifts too far fails; so does all that is computed from it, and a comparison of it is false. */
#ifndef XDR_WIDE_H
#define XDR_WIDE_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* From -2^127 to 2^127 - 1: a magnitude and a sign. */
struct xdr_wide {
    uint64_t high, low;
    bool is_negative; /* never of zero */
    bool has_failed;
};

/* A number of C's. */
struct xdr_wide xdr_wide_int(int64_t value);
struct xdr_wide xdr_wide_uint(uint64_t value);

/* -a, a + b, a - b, a * b, a / b, a % b, as in C: a quotient is rounded towards zero, and a remainder has the sign of what is
 * divided. */
struct xdr_wide xdr_wide_neg(struct xdr_wide a);
struct xdr_wide xdr_wide_add(struct xdr_wide a, struct xdr_wide b);
struct xdr_wide xdr_wide_sub(struct xdr_wide a, struct xdr_wide b);
struct xdr_wide xdr_wide_mul(struct xdr_wide a, struct xdr_wide b);
struct xdr_wide xdr_wide_div(struct xdr_wide a, struct xdr_wide b);
struct xdr_wide xdr_wide_mod(struct xdr_wide a, struct xdr_wide b);

/* Times 2^b, or divided by it and rounded down; b is from 0 to 127. */
struct xdr_wide xdr_wide_shl(struct xdr_wide a, struct xdr_wide b);
struct xdr_wide xdr_wide_shr(struct xdr_wide a, struct xdr_wide b);

/* a == b, a != b, a < b, a <= b, a > b, a >= b; false, every one of them, if a or b has failed. */
bool xdr_wide_eq(struct xdr_wide a, struct xdr_wide b);
bool xdr_wide_ne(struct xdr_wide a, struct xdr_wide b);
bool xdr_wide_lt(struct xdr_wide a, struct xdr_wide b);
bool xdr_wide_le(struct xdr_wide a, struct xdr_wide b);
bool xdr_wide_gt(struct xdr_wide a, struct xdr_wide b);
bool xdr_wide_ge(struct xdr_wide a, struct xdr_wide b);

#ifdef __cplusplus
}
#endif
#endif

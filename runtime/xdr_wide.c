/* xdr_wide.c -- checked numbers of 128 bits, made of two of 64. */
#include "xdr_wide.h"

#define TOP_BIT (UINT64_C(1) << 63)

static const struct xdr_wide failure = {0, 0, false, true};

/* --- magnitudes --- */

/* The magnitude of a number with a sign, unless 128 bits do not hold that. */
static struct xdr_wide make(uint64_t high, uint64_t low, bool is_negative)
{
    bool is_least = is_negative && high == TOP_BIT && low == 0;
    if (high >= TOP_BIT && !is_least)
        return failure;
    struct xdr_wide made = {high, low, is_negative && (high | low) != 0, false};
    return made;
}

static int compare_magnitudes(struct xdr_wide a, struct xdr_wide b)
{
    if (a.high != b.high)
        return a.high < b.high ? -1 : 1;
    return a.low < b.low ? -1 : a.low > b.low;
}

static struct xdr_wide add_magnitudes(struct xdr_wide a, struct xdr_wide b, bool is_negative)
{
    uint64_t low = a.low + b.low, carry = low < a.low; /* the high halves are below 2^63, or one that fails */
    return make(a.high + b.high + carry, low, is_negative);
}

/* a is not the smaller one. */
static struct xdr_wide subtract_magnitudes(struct xdr_wide a, struct xdr_wide b, bool is_negative)
{
    return make(a.high - b.high - (a.low < b.low), a.low - b.low, is_negative);
}

/* The product of two halves, from those of quarters. */
static struct xdr_wide multiply_halves(uint64_t a, uint64_t b)
{
    uint64_t a_high = a >> 32, a_low = a & UINT32_MAX, b_high = b >> 32, b_low = b & UINT32_MAX;
    uint64_t low = a_low * b_low, middle = a_high * b_low + (low >> 32), other = a_low * b_high + (middle & UINT32_MAX);
    struct xdr_wide product = {a_high * b_high + (middle >> 32) + (other >> 32), other << 32 | (low & UINT32_MAX), false,
                               false};
    return product;
}

/* Shifts a bit into the low end. */
static struct xdr_wide append_bit(struct xdr_wide a, uint64_t bit)
{
    a.high = a.high << 1 | a.low >> 63;
    a.low = a.low << 1 | bit;
    return a;
}

/* Long division, bit by bit, of magnitudes. The remainder stays below 2^127, so that its double has room. */
static struct xdr_wide divide_magnitudes(struct xdr_wide a, struct xdr_wide b, struct xdr_wide *remainder)
{
    struct xdr_wide quotient = {0, 0, false, false}, rest = {0, 0, false, false};
    for (int bit = 127; bit >= 0; bit--) {
        rest = append_bit(rest, (bit >= 64 ? a.high >> (bit - 64) : a.low >> bit) & 1);
        bool goes_in = compare_magnitudes(rest, b) >= 0;
        if (goes_in) {
            rest.high = rest.high - b.high - (rest.low < b.low);
            rest.low -= b.low;
        }
        quotient = append_bit(quotient, goes_in);
    }
    *remainder = rest;
    return quotient;
}

/* --- numbers --- */

struct xdr_wide xdr_wide_int(int64_t value)
{
    return make(0, value < 0 ? 0 - (uint64_t)value : (uint64_t)value, value < 0);
}

struct xdr_wide xdr_wide_uint(uint64_t value)
{
    return make(0, value, false);
}

struct xdr_wide xdr_wide_neg(struct xdr_wide a)
{
    return a.has_failed ? failure : make(a.high, a.low, !a.is_negative);
}

struct xdr_wide xdr_wide_add(struct xdr_wide a, struct xdr_wide b)
{
    if (a.has_failed || b.has_failed)
        return failure;
    if (a.is_negative == b.is_negative)
        return a.high + b.high < a.high ? failure : add_magnitudes(a, b, a.is_negative);
    if (compare_magnitudes(a, b) >= 0)
        return subtract_magnitudes(a, b, a.is_negative);
    return subtract_magnitudes(b, a, b.is_negative);
}

struct xdr_wide xdr_wide_sub(struct xdr_wide a, struct xdr_wide b)
{
    b.is_negative = !b.is_negative; /* of the least number too: the sum decides whether it fits */
    return xdr_wide_add(a, b);
}

struct xdr_wide xdr_wide_mul(struct xdr_wide a, struct xdr_wide b)
{
    if (a.has_failed || b.has_failed || (a.high != 0 && b.high != 0))
        return failure;
    struct xdr_wide product = multiply_halves(a.low, b.low);
    struct xdr_wide cross = a.high != 0 ? multiply_halves(a.high, b.low) : multiply_halves(a.low, b.high);
    if (cross.high != 0 || product.high + cross.low < cross.low)
        return failure;
    return make(product.high + cross.low, product.low, a.is_negative != b.is_negative);
}

struct xdr_wide xdr_wide_div(struct xdr_wide a, struct xdr_wide b)
{
    struct xdr_wide remainder;
    if (a.has_failed || b.has_failed || (b.high | b.low) == 0)
        return failure;
    struct xdr_wide quotient = divide_magnitudes(a, b, &remainder);
    return make(quotient.high, quotient.low, a.is_negative != b.is_negative);
}

struct xdr_wide xdr_wide_mod(struct xdr_wide a, struct xdr_wide b)
{
    struct xdr_wide remainder;
    if (xdr_wide_div(a, b).has_failed) /* as -2^127 % -1 does in C */
        return failure;
    divide_magnitudes(a, b, &remainder);
    return make(remainder.high, remainder.low, a.is_negative);
}

/* 2^b; false if it has no room. */
static bool power_of_two(struct xdr_wide b, struct xdr_wide *power)
{
    static const struct xdr_wide none = {0, 0, false, false};
    if (b.has_failed || b.is_negative || b.high != 0 || b.low > 127)
        return false;
    *power = none;
    if (b.low >= 64)
        power->high = UINT64_C(1) << (b.low - 64);
    else
        power->low = UINT64_C(1) << b.low;
    return true;
}

struct xdr_wide xdr_wide_shl(struct xdr_wide a, struct xdr_wide b)
{
    struct xdr_wide power;
    return power_of_two(b, &power) ? xdr_wide_mul(a, power) : failure;
}

struct xdr_wide xdr_wide_shr(struct xdr_wide a, struct xdr_wide b)
{
    struct xdr_wide power, remainder;
    if (a.has_failed || !power_of_two(b, &power))
        return failure;
    struct xdr_wide quotient = divide_magnitudes(a, power, &remainder);
    quotient = make(quotient.high, quotient.low, a.is_negative);
    if (a.is_negative && (remainder.high | remainder.low) != 0)
        return xdr_wide_sub(quotient, xdr_wide_uint(1));
    return quotient;
}

/* --- comparisons --- */

/* -1, 0 or 1, of numbers that have not failed. */
static int compare(struct xdr_wide a, struct xdr_wide b)
{
    if (a.is_negative != b.is_negative)
        return a.is_negative ? -1 : 1;
    return a.is_negative ? compare_magnitudes(b, a) : compare_magnitudes(a, b);
}

static bool have_values(struct xdr_wide a, struct xdr_wide b)
{
    return !a.has_failed && !b.has_failed;
}

bool xdr_wide_eq(struct xdr_wide a, struct xdr_wide b)
{
    return have_values(a, b) && compare(a, b) == 0;
}

bool xdr_wide_ne(struct xdr_wide a, struct xdr_wide b)
{
    return have_values(a, b) && compare(a, b) != 0;
}

bool xdr_wide_lt(struct xdr_wide a, struct xdr_wide b)
{
    return have_values(a, b) && compare(a, b) < 0;
}

bool xdr_wide_le(struct xdr_wide a, struct xdr_wide b)
{
    return have_values(a, b) && compare(a, b) <= 0;
}

bool xdr_wide_gt(struct xdr_wide a, struct xdr_wide b)
{
    return have_values(a, b) && compare(a, b) > 0;
}

bool xdr_wide_ge(struct xdr_wide a, struct xdr_wide b)
{
    return have_values(a, b) && compare(a, b) >= 0;
}

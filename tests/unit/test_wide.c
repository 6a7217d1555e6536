/* test_wide.c -- the runtime's numbers of 128 bits, step by step against the compiler's __int128 where it has one; on
 * any machine, against themselves.
 *
 * Would catch: a carry that is lost, an overflow that is not seen or seen where there is none, a sign that is wrong. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "xdr_wide.h"

enum { ROUNDS = 200000 };

static uint64_t random64(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15); /* splitmix64, public domain */
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

#ifdef __SIZEOF_INT128__

__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 uint128;

static const struct xdr_wide failed = {0, 0, false, true};

/* A random number, more often than not of an odd size or near an end. */
static int128 random128(uint64_t *state)
{
    uint128 bits = (uint128)random64(state) << 64 | random64(state);
    uint64_t choice = random64(state);
    int128 value = (int128)(bits >> (choice % 128)); /* of 1 to 128 bits */
    if (choice >> 8 & 1)
        value = (int128)((uint128)1 << (choice % 128));
    value = (int128)((uint128)value + (choice >> 16) % 5 - 2);
    return choice >> 9 & 1 ? (int128)(0 - (uint128)value) : value;
}

/* --- there and back --- */

static struct xdr_wide to_wide(int128 value)
{
    uint128 magnitude = value < 0 ? 0 - (uint128)value : (uint128)value;
    struct xdr_wide wide = {(uint64_t)(magnitude >> 64), (uint64_t)magnitude, value < 0, false};
    return wide;
}

static void expect(struct xdr_wide found, bool overflow, int128 value)
{
    struct xdr_wide wanted = overflow ? failed : to_wide(value);
    if (found.high == wanted.high && found.low == wanted.low && found.is_negative == wanted.is_negative &&
        found.has_failed == wanted.has_failed)
        return;
    fail_msg("%s%llx.%016llx%s in place of %s%llx.%016llx%s", found.is_negative ? "-" : "",
             (unsigned long long)found.high, (unsigned long long)found.low, found.has_failed ? " (failed)" : "",
             wanted.is_negative ? "-" : "", (unsigned long long)wanted.high, (unsigned long long)wanted.low,
             wanted.has_failed ? " (failed)" : "");
}

/* --- one step --- */

static void check_sums(int128 a, int128 b)
{
    int128 value = 0;
    bool overflow = __builtin_add_overflow(a, b, &value);
    expect(xdr_wide_add(to_wide(a), to_wide(b)), overflow, value);
    overflow = __builtin_sub_overflow(a, b, &value);
    expect(xdr_wide_sub(to_wide(a), to_wide(b)), overflow, value);
    overflow = __builtin_sub_overflow(0, a, &value);
    expect(xdr_wide_neg(to_wide(a)), overflow, value);
}

static void check_products(int128 a, int128 b)
{
    int128 value = 0;
    bool overflow = __builtin_mul_overflow(a, b, &value);
    expect(xdr_wide_mul(to_wide(a), to_wide(b)), overflow, value);
    overflow = b == 0 || (b == -1 && __builtin_sub_overflow(0, a, &value));
    expect(xdr_wide_div(to_wide(a), to_wide(b)), overflow, overflow ? 0 : a / b);
    expect(xdr_wide_mod(to_wide(a), to_wide(b)), overflow, overflow ? 0 : a % b);
}

static void check_shifts(int128 a, int64_t by)
{
    int128 value = a;
    bool is_far = by < 0 || by > 127, overflow = is_far;
    for (int64_t i = 0; i < by && !overflow; i++)
        overflow = __builtin_mul_overflow(value, 2, &value);
    expect(xdr_wide_shl(to_wide(a), xdr_wide_int(by)), overflow, value);
    expect(xdr_wide_shr(to_wide(a), xdr_wide_int(by)), is_far, is_far ? 0 : a >> by);
}

static void check_comparisons(int128 a, int128 b)
{
    struct xdr_wide x = to_wide(a), y = to_wide(b);
    assert_int_equal(xdr_wide_eq(x, y), a == b);
    assert_int_equal(xdr_wide_ne(x, y), a != b);
    assert_int_equal(xdr_wide_lt(x, y), a < b);
    assert_int_equal(xdr_wide_le(x, y), a <= b);
    assert_int_equal(xdr_wide_gt(x, y), a > b);
    assert_int_equal(xdr_wide_ge(x, y), a >= b);
}

/* --- the tests --- */

static void steps_are_those_of_int128(void **state)
{
    (void)state;
    uint64_t seed = 1;
    for (int i = 0; i < ROUNDS; i++) {
        int128 a = random128(&seed), b = i % 16 ? random128(&seed) : a;
        check_sums(a, b);
        check_products(a, b);
        check_shifts(a, (int64_t)(random64(&seed) % 132) - 2);
        check_comparisons(a, b);
    }
}

static void the_ends_are_those_of_int128(void **state)
{
    (void)state;
    const int128 greatest = (int128)(~(uint128)0 >> 1), least = -greatest - 1;
    const int128 ends[] = {least, least + 1, -2, -1, 0, 1, 2, greatest - 1, greatest};
    for (size_t a = 0; a < sizeof ends / sizeof *ends; a++)
        for (size_t b = 0; b < sizeof ends / sizeof *ends; b++) {
            check_sums(ends[a], ends[b]);
            check_products(ends[a], ends[b]);
            check_comparisons(ends[a], ends[b]);
        }
}

static void numbers_of_64_bits_are_taken(void **state)
{
    (void)state;
    expect(xdr_wide_int(INT64_MIN), false, INT64_MIN);
    expect(xdr_wide_int(INT64_MAX), false, INT64_MAX);
    expect(xdr_wide_int(0), false, 0);
    expect(xdr_wide_uint(UINT64_MAX), false, UINT64_MAX);
}

#endif

/* A number of up to 127 bits, by the steps themselves. */
static struct xdr_wide random_wide(uint64_t *state)
{
    uint64_t choice = random64(state);
    struct xdr_wide high = xdr_wide_uint(random64(state) >> (1 + choice % 63)), low = xdr_wide_uint(random64(state));
    struct xdr_wide both = xdr_wide_add(xdr_wide_mul(high, xdr_wide_shl(xdr_wide_int(1), xdr_wide_int(64))), low);
    both = choice >> 8 & 1 ? low : both;
    return choice >> 9 & 1 ? xdr_wide_neg(both) : both;
}

static void steps_undo_each_other(void **state)
{
    (void)state;
    uint64_t seed = 2;
    for (int i = 0; i < ROUNDS; i++) {
        struct xdr_wide a = random_wide(&seed), b = random_wide(&seed), sum = xdr_wide_add(a, b);
        assert_false(a.has_failed);
        assert_true(sum.has_failed || xdr_wide_eq(xdr_wide_sub(sum, b), a));
        if (xdr_wide_eq(b, xdr_wide_int(0)))
            continue;
        struct xdr_wide quotient = xdr_wide_div(a, b), remainder = xdr_wide_mod(a, b);
        assert_true(xdr_wide_eq(xdr_wide_add(xdr_wide_mul(quotient, b), remainder), a));
        struct xdr_wide product = xdr_wide_mul(a, b);
        assert_true(product.has_failed || xdr_wide_eq(xdr_wide_div(product, b), a));
    }
}

/* Where 64 bits are enough, they are C's own. */
static void small_steps_are_those_of_int64(void **state)
{
    (void)state;
    uint64_t seed = 3;
    for (int i = 0; i < ROUNDS; i++) {
        int64_t a = (int32_t)(uint32_t)random64(&seed), b = (int32_t)(uint32_t)random64(&seed);
        struct xdr_wide x = xdr_wide_int(a), y = xdr_wide_int(b);
        assert_true(xdr_wide_eq(xdr_wide_add(x, y), xdr_wide_int(a + b)));
        assert_true(xdr_wide_eq(xdr_wide_sub(x, y), xdr_wide_int(a - b)));
        assert_true(xdr_wide_eq(xdr_wide_mul(x, y), xdr_wide_int(a * b)));
        assert_true(b == 0 || xdr_wide_eq(xdr_wide_div(x, y), xdr_wide_int(a / b)));
        assert_true(b == 0 || xdr_wide_eq(xdr_wide_mod(x, y), xdr_wide_int(a % b)));
        assert_int_equal(xdr_wide_lt(x, y), a < b);
    }
}

/* What has failed stays so, and is neither equal to anything nor different from it. */
static void a_failure_makes_all_false(void **state)
{
    (void)state;
    const struct xdr_wide one = xdr_wide_int(1), none = xdr_wide_div(one, xdr_wide_int(0));
    struct xdr_wide (*const steps[])(struct xdr_wide, struct xdr_wide) = {
        xdr_wide_add, xdr_wide_sub, xdr_wide_mul, xdr_wide_div, xdr_wide_mod, xdr_wide_shl, xdr_wide_shr};
    bool (*const comparisons[])(struct xdr_wide, struct xdr_wide) = {xdr_wide_eq, xdr_wide_ne, xdr_wide_lt,
                                                                     xdr_wide_le, xdr_wide_gt, xdr_wide_ge};
    assert_true(none.has_failed);
    assert_true(xdr_wide_shl(one, xdr_wide_shl(one, xdr_wide_int(64))).has_failed); /* as far as no number is long */
    assert_true(xdr_wide_neg(none).has_failed);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        assert_true(steps[i](none, one).has_failed);
        assert_true(steps[i](one, none).has_failed);
    }
    for (size_t i = 0; i < sizeof comparisons / sizeof *comparisons; i++) {
        assert_false(comparisons[i](none, one));
        assert_false(comparisons[i](one, none));
        assert_false(comparisons[i](none, none));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#ifdef __SIZEOF_INT128__
        cmocka_unit_test(steps_are_those_of_int128),
        cmocka_unit_test(the_ends_are_those_of_int128),
        cmocka_unit_test(numbers_of_64_bits_are_taken),
#endif
        cmocka_unit_test(steps_undo_each_other),
        cmocka_unit_test(small_steps_are_those_of_int64),
        cmocka_unit_test(a_failure_makes_all_false),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_parts.c -- the runtime's parts by themselves: built-in types as bodies, arrays of numbers, memory at its edges.
 *
 * Would catch: a built-in type that reads beyond a message or takes what it does not hold, a copy of numbers that is wrong
 * for some length or alignment, and sizes at the end of the address space, which no message can bring about here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "shapes.h"
#include "xdr_dispatch.h"
#include "xdr_scan.h"

/* --- built-in types --- */

static const struct {
    enum xdr_kind kind;
    uint8_t size;
    uint8_t good[16], bad[4];
    enum xdr_status expected; /* of bad */
} builtins[] = {
    {XDR_INT, 4, {0x80, 0, 0, 1}, {0}, XDR_OK},
    {XDR_UNSIGNED, 4, {0xff, 0xff, 0xff, 0xfe}, {0}, XDR_OK},
    {XDR_HYPER, 8, {0x80, 0, 0, 0, 0, 0, 0, 1}, {0}, XDR_OK},
    {XDR_UNSIGNED_HYPER, 8, {0xff, 1, 2, 3, 4, 5, 6, 7}, {0}, XDR_OK},
    {XDR_FLOAT, 4, {0x3f, 0x80, 0, 1}, {0}, XDR_OK},
    {XDR_DOUBLE, 8, {0x3f, 0xf0, 0, 0, 0, 0, 0, 1}, {0}, XDR_OK},
    {XDR_QUADRUPLE, 16, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}, {0}, XDR_OK},
    {XDR_BOOL, 4, {0, 0, 0, 1}, {0, 0, 0, 2}, XDR_BAD_BOOL},
    {XDR_CHAR, 4, {0xff, 0xff, 0xff, 0x80}, {0, 0, 0, 0x80}, XDR_OUT_OF_RANGE},
    {XDR_UNSIGNED_CHAR, 4, {0, 0, 0, 0xff}, {0, 0, 1, 0}, XDR_OUT_OF_RANGE},
    {XDR_SHORT, 4, {0xff, 0xff, 0x80, 0}, {0, 0, 0x80, 0}, XDR_OUT_OF_RANGE},
    {XDR_UNSIGNED_SHORT, 4, {0, 0, 0xff, 0xff}, {0, 1, 0, 0}, XDR_OUT_OF_RANGE},
    {XDR_INT8, 4, {0xff, 0xff, 0xff, 0x80}, {0, 0, 0, 0x80}, XDR_OUT_OF_RANGE},
};

union any {
    uint8_t bytes[16];
    int64_t number;
    double real;
};

/* A decode of the first length bytes. */
static enum xdr_status decode_builtin(size_t i, const uint8_t *bytes, size_t length, unsigned policy, union any *value,
                                      struct xdr_error *error)
{
    struct xdr_arena arena;
    uint8_t *copy = malloc(length); /* of exactly the length, for a sanitizer */
    memcpy(copy, bytes, length);
    xdr_arena_init(&arena, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(copy, length, &arena);
    d.policy = policy;
    d.error = error;
    enum xdr_status status = xdr_builtin_codecs[builtins[i].kind].decode(&d, value);
    free(copy);
    return status;
}

/* A word that is legal only by the policy, or not at all, and what is written of it. */
static void check_sign(enum xdr_kind kind, uint32_t word, uint32_t expected, bool needs_policy, bool is_legal)
{
    const struct xdr_codec *codec = &xdr_builtin_codecs[kind];
    struct xdr_extent extent;
    uint8_t wire[4], again[4];
    union any value;
    struct xdr_arena arena;
    xdr_arena_init(&arena, NULL, 0);
    xdr_store_uint(wire, word);
    struct xdr_decoder d = xdr_decode_from(wire, 4, &arena);
    assert_int_equal(codec->decode(&d, &value), needs_policy ? XDR_OUT_OF_RANGE : XDR_OK);
    d = xdr_decode_from(wire, 4, &arena);
    d.policy = XDR_ANY_SIGN;
    enum xdr_status status = is_legal ? XDR_OK : XDR_OUT_OF_RANGE;
    assert_int_equal(xdr_explain_wire(&d, &xdr_builtin_types[kind], SIZE_MAX, &extent, &(struct xdr_error){0}), status);
    assert_int_equal(codec->decode(&d, &value), status);
    if (!is_legal)
        return;
    struct xdr_encoder e = xdr_encode_into(again, 4);
    assert_int_equal(codec->encode(&e, &value), XDR_OK);
    assert_int_equal(xdr_load_uint(again), expected);
}

static void builtin_types_come_back(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof builtins / sizeof *builtins; i++) {
        const struct xdr_codec *codec = &xdr_builtin_codecs[builtins[i].kind];
        struct xdr_error error;
        union any value;
        uint8_t again[16];
        assert_int_equal(codec->wire_min, builtins[i].size);
        assert_int_equal(codec->wire_max, builtins[i].size);
        assert_int_equal(decode_builtin(i, builtins[i].good, builtins[i].size, XDR_STRICT, &value, &error), XDR_OK);
        assert_int_equal(codec->size(&value), builtins[i].size);
        struct xdr_encoder e = xdr_encode_into(again, builtins[i].size);
        assert_int_equal(codec->encode(&e, &value), XDR_OK);
        assert_memory_equal(again, builtins[i].good, builtins[i].size);
    }
}

static void builtin_types_are_cut_or_have_no_room(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof builtins / sizeof *builtins; i++) {
        for (size_t length = 0; length < builtins[i].size; length++) {
            struct xdr_error error;
            union any value;
            uint8_t again[16];
            assert_int_equal(decode_builtin(i, builtins[i].good, length, XDR_STRICT, &value, &error), XDR_TRUNCATED);
            assert_int_equal(error.value, builtins[i].size);
            assert_int_equal(error.limit, length);
            memset(&value, 0, sizeof value);
            struct xdr_encoder e = xdr_encode_into(again, length);
            e.error = &error;
            assert_int_equal(xdr_builtin_codecs[builtins[i].kind].encode(&e, &value), XDR_NO_ROOM);
            assert_int_equal(error.value, builtins[i].size);
            assert_int_equal(error.limit, length);
        }
    }
}

static void builtin_types_take_only_what_they_hold(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof builtins / sizeof *builtins; i++) {
        struct xdr_error error;
        union any value;
        if (builtins[i].expected == XDR_OK)
            continue;
        assert_int_equal(decode_builtin(i, builtins[i].bad, 4, XDR_STRICT, &value, &error), builtins[i].expected);
        assert_string_equal(error.type_name, xdr_builtin_types[builtins[i].kind].name);
        enum xdr_status lenient = decode_builtin(i, builtins[i].bad, 4, XDR_ANY_BOOL, &value, &error);
        assert_int_equal(lenient, builtins[i].kind == XDR_BOOL ? XDR_OK : builtins[i].expected);
    }
}

/* The bits of each number, all of them, in each form that a word may have; it is written with its sign. */
static void numbers_may_come_without_their_sign(void **state)
{
    static const struct {
        enum xdr_kind kind;
        uint32_t bits;
    } numbers[] = {{XDR_CHAR, 8}, {XDR_INT8, 8}, {XDR_SHORT, 16}};
    (void)state;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        uint32_t end = UINT32_C(1) << numbers[i].bits;
        for (uint32_t word = 0; word <= end; word++) {
            bool is_below = word >= end / 2;
            check_sign(numbers[i].kind, word, is_below ? word - end : word, is_below, word < end);
        }
        check_sign(numbers[i].kind, UINT32_MAX - end, 0, true, false);
    }
    check_sign(XDR_UNSIGNED_CHAR, 256, 0, true, false);
    check_sign(XDR_UNSIGNED_SHORT, 65536, 0, true, false);
}

/* --- arrays of numbers --- */

/* Of every length and alignment, against a copy byte by byte; nothing behind the end is touched. */
static void numbers_change_their_order(void **state)
{
    enum { COUNT = 70 };
    (void)state;
    uint8_t from[8 * COUNT + 8], to[8 * COUNT + 16];
    for (size_t i = 0; i < sizeof from; i++)
        from[i] = (uint8_t)(i * 7 + 1);
    for (size_t count = 0; count <= COUNT; count++) {
        for (size_t skew = 0; skew < 8; skew++) {
            memset(to, 0xee, sizeof to);
            xdr_copy_words(to, from + skew, count);
            for (size_t i = 0; i < count; i++) {
                uint32_t word;
                memcpy(&word, to + 4 * i, sizeof word);
                assert_int_equal(word, xdr_load_uint(from + skew + 4 * i));
            }
            assert_int_equal(to[4 * count], 0xee);
            memset(to, 0xee, sizeof to);
            xdr_copy_dwords(to + skew, from, count);
            for (size_t i = 0; i < count; i++) {
                uint64_t word;
                memcpy(&word, to + skew + 8 * i, sizeof word);
                assert_true(word == xdr_load_uhyper(from + 8 * i));
            }
            assert_int_equal(to[skew + 8 * count], 0xee);
        }
    }
}

/* --- memory --- */

static void a_buffer_of_any_address_is_aligned(void **state)
{
    (void)state;
    uint64_t room[8];
    for (size_t skew = 0; skew < 8; skew++) {
        for (size_t size = 0; size <= 40; size++) {
            struct xdr_arena arena;
            char *buffer = (char *)room + skew;
            xdr_arena_init(&arena, buffer, size);
            assert_true(arena.next <= arena.limit && arena.limit == buffer + size);
            char *first = xdr_arena_allocate(&arena, 8);
            assert_true(!first || ((uintptr_t)first % 8 == 0 && first >= buffer && first + 8 <= buffer + size));
            assert_int_equal(first != NULL, size >= 8 + (-skew & 7));
            xdr_arena_reset(&arena);
            assert_ptr_equal(xdr_arena_allocate(&arena, 8), first);
        }
    }
}

static void an_arena_of_nothing_gives_nothing(void **state)
{
    (void)state;
    struct xdr_arena arena;
    xdr_arena_init(&arena, NULL, 100);
    assert_null(xdr_arena_allocate(&arena, 1));
    xdr_arena_reset(&arena);
    xdr_arena_free(&arena);
    assert_ptr_equal(arena.next, arena.limit);
}

/* Elements so large that their sum is no size_t: over any budget, whatever that is. */
static void a_product_that_does_not_fit_is_over_the_budget(void **state)
{
    static const size_t sizes[] = {SIZE_MAX, SIZE_MAX / 2 + 1, SIZE_MAX / 2, SIZE_MAX / 2 - 3};
    static const uint8_t wire[12] = {0, 0, 0, 2};
    struct xdr_type type = many_xdr; /* as if a byte of message made any amount of memory */
    (void)state;
    type.ratio = UINT64_MAX;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct xdr_arena arena;
        uint32_t count;
        xdr_arena_init(&arena, NULL, 0);
        struct xdr_decoder d = xdr_decode_from(wire, sizeof wire, &arena);
        struct xdr_cursor c = xdr_decode_begin(&d, &type);
        assert_true(d.allowed == SIZE_MAX);
        c = xdr_get_array(c, &d, &count, 2, 4, sizes[i]);
        assert_null(c.at);
        assert_int_equal(d.status, i == 3 ? XDR_NO_MEMORY : XDR_OVER_BUDGET);
    }
}

/* What a marshaller refused and the walk finds good: then somebody writes to the message. */
static void a_message_that_changes_is_unstable(void **state)
{
    (void)state;
    static const uint8_t wire[] = {0, 0, 0, 1, 'x', 0, 0, 0};
    struct xdr_arena arena;
    struct xdr_error error;
    name v = {"untouched", 9};
    xdr_arena_init(&arena, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(wire, sizeof wire, &arena);
    d.error = &error;
    assert_int_equal(xdr_decode_end(xdr_refuse(xdr_decode_begin(&d, &name_xdr), &d), &d, &name_xdr, &v), XDR_UNSTABLE);
    assert_int_equal(error.status, XDR_UNSTABLE);
    assert_null(v.data);
    assert_ptr_equal(d.at, wire);
}

static void a_checked_message_that_changes_is_unstable(void **state)
{
    (void)state;
    static const uint8_t wire[] = {0, 0, 0, 1, 'x', 0, 0, 0};
    struct xdr_error error;
    struct xdr_extent extent = {1, 1};
    struct xdr_decoder d = xdr_decode_from(wire, sizeof wire, NULL);
    d.error = &error;
    assert_int_equal(xdr_check_end(xdr_scan_refuse(xdr_check_begin(&d, &name_xdr), &d), &d, &name_xdr, &extent), XDR_UNSTABLE);
    assert_int_equal(error.status, XDR_UNSTABLE);
    assert_int_equal(extent.wire + extent.memory, 0);
}

/* A message as long as half of all addresses (of which only what is there is looked at) is none too long to count. */
static void a_message_may_be_of_any_length(void **state)
{
    (void)state;
    static const uint8_t wire[64] = {0, 0, 0, 1, 'x'};
    uint64_t buffer;
    for (size_t room = 0; room <= 8; room += 8) {
        struct xdr_arena arena;
        struct xdr_error error;
        name v;
        xdr_arena_init(&arena, &buffer, room);
        struct xdr_decoder d = xdr_decode_from(wire, 0, &arena);
        d.end = (const uint8_t *)((uintptr_t)wire + SIZE_MAX / 2);
        d.error = &error;
        assert_int_equal(name_decode(&d, &v), room ? XDR_OK : XDR_NO_MEMORY);
        assert_int_equal(d.at - wire, room ? 8 : 0);
    }
}

/* Elements of a size such that 64 bits do not count them: both ways of counting stop at what is over any budget. */
static void memory_is_counted_to_an_end(void **state)
{
    (void)state;
    static const struct {
        uint64_t count, size, memory;
    } cases[] = {{2, UINT64_MAX, UINT64_MAX / 4 + 1},
                 {1, UINT64_MAX / 4 + 1, UINT64_MAX / 4 + 1},
                 {1, UINT64_MAX / 8, UINT64_MAX / 8 + 1}};
    for (size_t i = 0; i < 3; i++) {
        struct xdr_measure s = {NULL, 0};
        uint64_t before = 0;
        for (int k = 0; k < 10; k++) {
            s = xdr_scan_take(s, cases[i].count, cases[i].size);
            assert_true(s.memory > before || s.memory == UINT64_C(1) << 62);
            assert_true(k > 0 || s.memory == cases[i].memory);
            before = s.memory;
        }
        assert_true(s.memory == UINT64_C(1) << 62);
    }
}

/* The walk over a description counts as a scan does. */
static void the_walk_counts_as_a_scan(void **state)
{
    (void)state;
    static const uint8_t wire[4 * 16] = {0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 3};
    static const size_t sizes[] = {SIZE_MAX, SIZE_MAX / 2, SIZE_MAX / 5, SIZE_MAX / 16, 12};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        const struct xdr_type element = {.name = "element", .kind = XDR_STRUCT, .size = sizes[i], .least = 4};
        const struct xdr_member list = {.name = "", .type = &element, .shape = XDR_SHAPE_VARIABLE, .bound = 3};
        struct xdr_member lists[5];
        const struct xdr_type type = {.name = "lists", .kind = XDR_STRUCT, .members = lists, .count = 5};
        struct xdr_decoder d = xdr_decode_from(wire, sizeof wire, NULL);
        struct xdr_error error;
        struct xdr_extent extent;
        struct xdr_measure s = {wire, 0};
        for (size_t k = 0; k < 5; k++) {
            lists[k] = list;
            s = xdr_scan_take(s, xdr_load_uint(wire + 4 * k), sizes[i]);
        }
        assert_int_equal(xdr_explain_wire(&d, &type, SIZE_MAX, &extent, &error), XDR_OK);
        assert_true(extent.memory == s.memory);
    }
}

/* The scans of words look for the word themselves, whoever calls. */
static void a_word_is_there_or_not(void **state)
{
    (void)state;
    static const uint8_t wire[8] = {0, 0, 0, 1, 0, 1, 0, 0}; /* a number for all of them, and for none */
    for (size_t length = 0; length <= 5; length++) {
        const uint8_t *at = length == 5 ? wire + 4 : wire;
        struct xdr_decoder d = xdr_decode_from(at, length < 4 ? length : 4, NULL);
        const struct xdr_measure s = {at, 0};
        const uint8_t *expected = length == 4 ? wire + 4 : NULL;
        assert_ptr_equal(xdr_bool_scan(s, &d).at, expected);
        assert_ptr_equal(xdr_char_scan(s, &d).at, expected);
        assert_ptr_equal(xdr_uchar_scan(s, &d).at, expected);
        assert_ptr_equal(xdr_short_scan(s, &d).at, expected);
        assert_ptr_equal(xdr_ushort_scan(s, &d).at, expected);
    }
}

/* A message of no bytes may have no address. */
static void nothing_at_all_is_cut_short(void **state)
{
    (void)state;
    struct xdr_error error;
    struct xdr_decoder d = xdr_decode_from(NULL, 0, NULL);
    assert_int_equal(xdr_explain_wire(&d, &name_xdr, SIZE_MAX, NULL, &error), XDR_TRUNCATED);
    assert_int_equal(error.value, 4);
    assert_int_equal(error.limit, 0);
}

/* Elements of more bytes than a number can count: none are there. */
static void more_bytes_than_there_can_be_are_cut_short(void **state)
{
    (void)state;
    static const struct xdr_type element = {.name = "element", .kind = XDR_STRUCT, .least = UINT64_C(1) << 62};
    static const struct xdr_member list = {.name = "", .type = &element, .shape = XDR_SHAPE_VARIABLE, .bound = UINT32_MAX};
    static const struct xdr_type type = {.name = "elements", .kind = XDR_TYPEDEF, .members = &list, .count = 1};
    static const uint8_t wire[] = {0, 0, 0, 3, 0, 0, 0, 0};
    struct xdr_error error;
    struct xdr_decoder d = xdr_decode_from(wire, sizeof wire, NULL);
    assert_int_equal(xdr_explain_wire(&d, &type, SIZE_MAX, NULL, &error), XDR_TRUNCATED);
    assert_int_equal(error.limit, 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(builtin_types_come_back),
        cmocka_unit_test(builtin_types_are_cut_or_have_no_room),
        cmocka_unit_test(builtin_types_take_only_what_they_hold),
        cmocka_unit_test(numbers_may_come_without_their_sign),
        cmocka_unit_test(numbers_change_their_order),
        cmocka_unit_test(a_buffer_of_any_address_is_aligned),
        cmocka_unit_test(an_arena_of_nothing_gives_nothing),
        cmocka_unit_test(a_product_that_does_not_fit_is_over_the_budget),
        cmocka_unit_test(a_message_that_changes_is_unstable),
        cmocka_unit_test(a_checked_message_that_changes_is_unstable),
        cmocka_unit_test(a_message_may_be_of_any_length),
        cmocka_unit_test(memory_is_counted_to_an_end),
        cmocka_unit_test(the_walk_counts_as_a_scan),
        cmocka_unit_test(a_word_is_there_or_not),
        cmocka_unit_test(nothing_at_all_is_cut_short),
        cmocka_unit_test(more_bytes_than_there_can_be_are_cut_short),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_check.c -- validators of messages and values, budgets, lowered limits, and the rules of annotations (rules.x). */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "rules.h"
#include "shapes.h"
#include "xdr_marshal.h"
#include "xdr_talloc.h"

/* --- messages --- */

/* `string name<10>`: "hello", and bytes that follow. */
static const uint8_t hello[] = {0, 0, 0, 5, 'h', 'e', 'l', 'l', 'o', 0, 0, 0, 0xff, 0xff, 0xff, 0xff};

static void a_check_tells_what_a_decode_takes(void **state)
{
    (void)state;
    struct xdr_decoder d = xdr_decode_from(hello, sizeof hello, NULL);
    struct xdr_extent extent;
    assert_int_equal(name_check(&d, &extent), XDR_OK);
    assert_int_equal(extent.wire, 12);
    assert_int_equal(extent.memory, 8);
    assert_ptr_equal(d.at, hello); /* it stays, and can decode now */
    char memory[8] __attribute__((aligned(8)));
    struct xdr_arena arena;
    name v;
    xdr_arena_init(&arena, memory, sizeof memory);
    d.arena = &arena;
    assert_int_equal(name_decode(&d, &v), XDR_OK);
    assert_string_equal(v.data, "hello");
}

static void a_check_says_why(void **state)
{
    (void)state;
    static const uint8_t long_name[] = {0, 0, 0, 11, 'h', 'e', 'l', 'l', 'o', ' ', 't', 'h', 'e', 'r', 'e', 0};
    struct xdr_decoder d = xdr_decode_from(long_name, sizeof long_name, NULL);
    struct xdr_extent extent = {1, 1};
    struct xdr_error error;
    char text[XDR_ERROR_SIZE];
    d.error = &error;
    assert_int_equal(name_check(&d, &extent), XDR_OVER_LIMIT);
    assert_int_equal(extent.wire + extent.memory, 0);
    assert_string_equal(xdr_error_format(&error, text, sizeof text), "name: offset 0: 11 is over NAME_MAX_LENGTH (10)");
    d.error = NULL;
    assert_int_equal(name_check(&d, &extent), XDR_OVER_LIMIT);
}

static void a_check_keeps_to_policies(void **state)
{
    (void)state;
    uint8_t bytes[12];
    struct xdr_extent extent;
    memcpy(bytes, hello, sizeof bytes);
    bytes[11] = 1;
    struct xdr_decoder d = xdr_decode_from(bytes, sizeof bytes, NULL);
    assert_int_equal(name_check(&d, &extent), XDR_BAD_PADDING);
    d.policy = XDR_ANY_PADDING;
    assert_int_equal(name_check(&d, &extent), XDR_OK);
    bytes[6] = 0;
    assert_int_equal(name_check(&d, &extent), XDR_EMBEDDED_NUL);
    d.policy |= XDR_ANY_NUL;
    assert_int_equal(name_check(&d, &extent), XDR_OK);
}

/* --- budgets --- */

static void a_budget_of_bytes_is_exact(void **state)
{
    (void)state;
    struct xdr_extent extent;
    struct xdr_error error;
    struct xdr_arena arena;
    char text[XDR_ERROR_SIZE];
    name v;
    for (size_t budget = 1; budget <= 16; budget++) {
        struct xdr_decoder d = xdr_decode_from(hello, sizeof hello, &arena);
        enum xdr_status expected = budget < 8 ? XDR_OVER_BUDGET : XDR_OK;
        xdr_arena_init_malloc(&arena, NULL, 0);
        d.budget = budget;
        d.error = &error;
        assert_int_equal(name_check(&d, &extent), expected);
        if (expected != XDR_OK) {
            assert_int_equal(error.limit, budget);
            xdr_error_format(&error, text, sizeof text);
            assert_non_null(strstr(text, "name: offset 0: needs more than its"));
        }
        assert_int_equal(name_decode(&d, &v), expected);
        xdr_arena_free(&arena);
    }
}

/* Values of a type that makes much of little come in one chunk as well, made to measure. */
static void a_budget_of_chunks_holds(void **state)
{
    (void)state;
    uint8_t bytes[4 + 64 * 4] = {0, 0, 0, 64};
    struct xdr_arena arena;
    struct many_maybe v;
    for (unsigned allocations = 1; allocations <= 2; allocations++) {
        struct xdr_decoder d = xdr_decode_from(bytes, sizeof bytes, &arena);
        xdr_arena_init_malloc(&arena, NULL, 0);
        d.allocations = allocations;
        assert_int_equal(many_maybe_decode(&d, &v), XDR_OK); /* one array, one chunk */
        assert_int_equal(v.list.len, 64);
        xdr_arena_free(&arena);
    }
}

/* However small the pieces, a decode that needs more than one chunk stops at the number allowed. */
static void chunks_are_counted(void **state)
{
    (void)state;
    /* a list of five items behind a buffer for one: the rest has a chunk of its own */
    uint8_t bytes[5 * 8] = {0};
    for (size_t i = 0; i < 4; i++)
        bytes[i * 8 + 7] = 1;
    uint64_t buffer[2];
    struct xdr_arena arena;
    struct xdr_error error;
    struct xdr_decoder d;
    struct item v;
    xdr_arena_init_malloc(&arena, buffer, sizeof buffer);
    d = xdr_decode_from(bytes, sizeof bytes, &arena);
    assert_int_equal(item_decode(&d, &v), XDR_OK);
    assert_non_null(arena.chunks);
    xdr_arena_free(&arena);
    /* no budget is too small for the first chunk, but for what it says itself */
    xdr_arena_init_malloc(&arena, NULL, 0);
    d = xdr_decode_from(bytes, sizeof bytes, &arena);
    d.allocations = 1;
    d.budget = 16;
    d.error = &error;
    assert_int_equal(item_decode(&d, &v), XDR_OVER_BUDGET);
    assert_int_equal(error.limit, 16);
    assert_null(arena.chunks);
}

/* Two arrays, each larger than a first chunk would be: the message is measured before one is taken. */
static void two_arrays_share_a_chunk(void **state)
{
    (void)state;
    static const uint8_t bytes[] = {0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0};
    struct xdr_arena arena;
    struct xdr_error error;
    struct more_maybe v;
    struct xdr_decoder d = xdr_decode_from(bytes, sizeof bytes, &arena);
    xdr_arena_init_malloc(&arena, NULL, 0);
    d.allocations = 1;
    d.error = &error;
    assert_int_equal(more_maybe_decode(&d, &v), XDR_OK);
    assert_int_equal(arena.chunk_size, 2 * ((sizeof(maybe_big) + 7) & ~(size_t)7));
    d = xdr_decode_from(bytes, sizeof bytes, &arena);
    d.budget = arena.chunk_size - 1;
    d.error = &error;
    xdr_arena_free(&arena);
    assert_int_equal(more_maybe_decode(&d, &v), XDR_OVER_BUDGET);
    assert_int_equal(error.offset, 12); /* behind the second length */
    assert_null(arena.chunks);
    assert_null(v.first.data);
}

/* --- limits that were lowered --- */

static void a_lowered_limit_holds_in_every_function(void **state)
{
    (void)state;
    static const struct xdr_limit four[] = {{"NAME_MAX_LENGTH", 4}, {NULL, 0}};
    static const struct xdr_limit five[] = {{"ITEMS_MAX", 0}, {"NAME_MAX_LENGTH", 5}, {NULL, 0}};
    static const struct xdr_limit *const tables[] = {four, five, NULL};
    name v = xdr_text("hello");
    for (size_t i = 0; i < 3; i++) {
        enum xdr_status expected = i == 0 ? XDR_OVER_LIMIT : XDR_OK;
        uint8_t bytes[12];
        struct xdr_extent extent;
        struct xdr_error error;
        struct xdr_arena arena;
        name decoded;
        xdr_arena_init_malloc(&arena, NULL, 0);
        struct xdr_decoder d = xdr_decode_from(hello, sizeof hello, &arena);
        d.limits = tables[i];
        d.error = &error;
        assert_int_equal(name_check(&d, &extent), expected);
        assert_int_equal(name_decode(&d, &decoded), expected);
        if (expected != XDR_OK) {
            assert_null(arena.chunks); /* nothing was taken for it */
            assert_int_equal(error.limit, 4);
            assert_string_equal(error.limit_name, "NAME_MAX_LENGTH");
        }
        struct xdr_encoder e = xdr_encode_into(bytes, sizeof bytes);
        e.limits = tables[i];
        e.error = &error;
        assert_int_equal(name_encode(&e, &v), expected);
        assert_int_equal(name_validate(&v, tables[i], NULL), expected);
        xdr_arena_free(&arena);
    }
}

/* An allocator that changes the message: what a peer does that shares the memory, just after the length was read. */
static void *shorten(void *owner, size_t size)
{
    xdr_store_uint(owner, 4);
    return malloc(size);
}

static void a_lowered_limit_holds_for_what_was_loaded(void **state)
{
    (void)state;
    static const struct xdr_limit four[] = {{"NAME_MAX_LENGTH", 4}, {NULL, 0}};
    uint8_t message[] = {0, 0, 0, 8, 'l', 'o', 'n', 'g', 'n', 'a', 'm', 'e'};
    struct xdr_arena arena;
    struct xdr_error error;
    name v;
    xdr_arena_init_malloc(&arena, NULL, 0);
    arena.allocate = shorten;
    arena.owner = message;
    struct xdr_decoder d = xdr_decode_from(message, sizeof message, &arena);
    d.limits = four;
    d.error = &error;
    assert_int_equal(name_decode(&d, &v), XDR_UNSTABLE); /* of 4 bytes it is fine, but 8 were loaded */
    assert_int_equal(error.status, XDR_UNSTABLE);
    assert_null(v.data);
    assert_null(arena.chunks);
    assert_int_equal(name_decode(&d, &v), XDR_OK);
    assert_string_equal(v.data, "long");
    xdr_arena_free(&arena);
}

/* The same, when the memory is taken that the message was measured to need: there is to be another element, then. */
static void *lengthen(void *owner, size_t size)
{
    if (size >= 2 * sizeof(maybe_big))
        xdr_store_uint((uint8_t *)owner + 8, 2);
    return malloc(size);
}

static void what_was_measured_is_not_measured_again(void **state)
{
    (void)state;
    uint8_t bytes[] = {0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0};
    struct xdr_arena arena;
    struct more_maybe v;
    xdr_arena_init_malloc(&arena, NULL, 0);
    arena.allocate = lengthen;
    arena.owner = bytes;
    struct xdr_decoder d = xdr_decode_from(bytes, sizeof bytes, &arena);
    assert_int_equal(more_maybe_decode(&d, &v), XDR_UNSTABLE);
    assert_null(arena.chunks);
    assert_int_equal(more_maybe_decode(&d, &v), XDR_OK); /* as it is now */
    assert_int_equal(v.second.len, 2);
    xdr_arena_free(&arena);
}

static void a_limit_cannot_be_raised(void **state)
{
    (void)state;
    static const struct xdr_limit raised[] = {{"NAME_MAX_LENGTH", 1000}, {NULL, 0}};
    static const struct xdr_limit unknown[] = {{"NAME_MAX_LENGTH", 10}, {"NAME_MAX", 1}, {NULL, 0}};
    static const struct xdr_limit fine[] = {{"NAME_MAX_LENGTH", 10}, {"ITEMS_MAX", 0}, {NULL, 0}};
    name v = xdr_text("eleven char");
    assert_ptr_equal(xdr_limits_refused(raised, shapes_limits), &raised[0]);
    assert_ptr_equal(xdr_limits_refused(unknown, shapes_limits), &unknown[1]);
    assert_null(xdr_limits_refused(fine, shapes_limits));
    assert_int_equal(name_validate(&v, raised, NULL), XDR_OVER_LIMIT);
    assert_int_equal(xdr_limit_value(raised, "NAME_MAX_LENGTH", 10), 10);
    assert_int_equal(xdr_limit_value(fine, NULL, 7), 7);
    assert_int_equal(xdr_limit_value(NULL, "ITEMS_MAX", 7), 7);
    assert_int_equal(xdr_limit_value(fine, "ITEMS_MAX", 7), 0);
}

/* --- values --- */

/* NULL where a circle closes, and the same in an element of an array that closes one. */
static void what_closes_a_circle_is_there(void **state)
{
    (void)state;
    uint8_t wire[64];
    char text[XDR_ERROR_SIZE];
    struct xdr_error error;
    growth three[3] = {{.hue = RED}, {.hue = GREEN}, {.hue = RED}}, v = {.hue = BLUE, .u.three = three};
    struct xdr_encoder e = xdr_encode_into(wire, sizeof wire);
    e.error = &error;
    assert_int_equal(growth_encode(&e, &v), XDR_NULL_DATA);
    assert_string_equal(xdr_error_format(&error, text, sizeof text), "growth.three[1].one: offset 16: a pointer is NULL that never is");
    assert_int_equal(growth_validate(&v, NULL, &error), XDR_NULL_DATA);
    assert_string_equal(error.path, "growth.three[1].one");
    three[1].hue = RED;
    assert_int_equal(growth_validate(&v, NULL, &error), XDR_OK);
}

static void a_value_is_validated(void **state)
{
    (void)state;
    struct xdr_error error;
    name v = {"a\0b", 3};
    assert_int_equal(name_validate(&v, NULL, &error), XDR_EMBEDDED_NUL);
    v.len = 11;
    assert_int_equal(name_validate(&v, NULL, &error), XDR_OVER_LIMIT);
    v = (name){NULL, 1};
    assert_int_equal(name_validate(&v, NULL, &error), XDR_NULL_DATA);
    v.len = 0;
    assert_int_equal(name_validate(&v, NULL, &error), XDR_OK);
    color hue = (color)3;
    assert_int_equal(color_validate(&hue, NULL, &error), XDR_BAD_ENUM);
    choice picked = {.hue = (color)8};
    assert_int_equal(choice_validate((const void *)&picked, NULL, &error), XDR_BAD_ENUM);
}

/* --- rules --- */

static int32_t numbers[3] = {1, 2, 3}, cells[6];
static label aliases[2];

static struct everything sound(void)
{
    aliases[0] = xdr_text("one");
    aliases[1] = xdr_text("zw\xc3\xb6lf");
    struct everything v = {.title = xdr_text("\xe2\x82\xac"), .share = 100, .low = -3, .high = 10};
    v.aliases.data = aliases;
    v.aliases.len = 2;
    v.plain = (struct xdr_opaque){(const uint8_t *)"ab\xff", 3}; /* bytes are no text */
    memcpy(v.fixed, "\1\2\3\4", 4);
    v.binary = (struct xdr_string){"a\0b", 3};
    v.numbers.data = numbers;
    v.numbers.len = 3;
    v.grid.rows = 2;
    v.grid.columns = 3;
    v.grid.cells.data = cells;
    v.grid.cells.len = 6;
    return v;
}

static void assert_broken(const struct everything *v, const char *said)
{
    struct xdr_error error;
    char text[XDR_ERROR_SIZE];
    assert_int_equal(everything_validate(v, NULL, &error), XDR_BROKEN_RULE);
    assert_string_equal(xdr_error_format(&error, text, sizeof text), said);
    assert_int_equal(everything_validate(v, NULL, NULL), XDR_BROKEN_RULE);
    assert_int_equal(xdr_check_rules(&everything_xdr, v, XDR_STRICT, NULL), XDR_BROKEN_RULE);
}

static void every_rule_is_kept(void **state)
{
    (void)state;
    struct everything v = sound();
    percent maybe = 101;
    assert_int_equal(everything_validate(&v, NULL, NULL), XDR_OK);
    assert_int_equal(xdr_check_rules(&everything_xdr, &v, XDR_STRICT, NULL), XDR_OK);
    v.title = xdr_text("");
    assert_broken(&v, "everything.title: offset 0: 0 breaks @range: 1..40");
    v = sound();
    v.title = xdr_text("caf\xe9");
    assert_broken(&v, "everything.title: offset 0: breaks @utf8");
    v = sound();
    v.share = -1;
    assert_broken(&v, "everything.share: offset 8: -1 breaks @range: 0..100");
    v = sound();
    v.maybe = &maybe;
    assert_broken(&v, "everything.maybe: offset 16: 101 breaks @range: 0..100");
    v = sound();
    aliases[1] = xdr_text("\xff");
    assert_broken(&v, "everything.aliases[1]: offset 28: breaks @utf8");
    v = sound();
    v.low = -4;
    assert_broken(&v, "everything.low: offset 40: -4 breaks @range: -3..9223372036854775807");
    v = sound();
    v.high = 9;
    assert_broken(&v, "everything.high: offset 48: 9 breaks @range: 10..4294967295");
    v.high = UINT64_C(4294967296);
    assert_broken(&v, "everything.high: offset 48: 4294967296 breaks @range: 10..4294967295");
    v = sound();
    v.plain.data = (const uint8_t *)"a\0c";
    assert_broken(&v, "everything.plain: offset 56: breaks @nul: reject");
    v.plain.len = 0; /* no data has no NUL, and need not be anywhere */
    v.plain.data = NULL;
    assert_int_equal(everything_validate(&v, NULL, NULL), XDR_OK);
    v = sound();
    v.fixed[3] = 0;
    assert_broken(&v, "everything.fixed: offset 64: breaks @nul: reject");
    v = sound();
    v.numbers.len = 0;
    assert_broken(&v, "everything.numbers: offset 76: 0 breaks @range: 1..3");
    v = sound();
    v.grid.cells.len = 5;
    assert_broken(&v, "everything.grid: offset 92: breaks @check: len(cells) == rows * columns");
    v = sound();
    v.grid.rows = v.grid.columns = UINT32_C(1) << 31;
    assert_broken(&v, "everything.grid: offset 92: breaks @check: rows * columns <= CELLS_MAX");
    v = sound();
    v.which.which = 101;
    assert_broken(&v, "everything.which.which: offset 128: 101 breaks @range: 0..100");
}

/* A number of any kind, at the ends of its range and beyond them; where the type ends first, the range is open. */
static void ranges_hold_for_every_kind(void **state)
{
    (void)state;
    static const struct {
        struct ranges v;
        const char *member; /* that is out of its range; NULL: none */
    } cases[] = {
        {{1, 0, 1, (char)-3, -3}, NULL},          {{9, 200, 9, 3, 3}, NULL},
        {{0, 0, 1, 0, 0}, "ranges.plain"},  {{UINT32_MAX, 0, 1, 0, 0}, "ranges.plain"},
        {{1, 201, 1, 0, 0}, "ranges.octet"}, {{1, 255, 1, 0, 0}, "ranges.octet"},
        {{1, 0, 0, 0, 0}, "ranges.half"},   {{1, 0, UINT16_MAX, 0, 0}, "ranges.half"},
        {{1, 0, 1, (char)-4, 0}, "ranges.letter"}, {{1, 0, 1, 4, 0}, "ranges.letter"},
        {{1, 0, 1, 0, INT16_MIN}, "ranges.number"}, {{1, 0, 1, 0, 4}, "ranges.number"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct xdr_error error;
        enum xdr_status expected = cases[i].member ? XDR_BROKEN_RULE : XDR_OK;
        assert_int_equal(ranges_validate(&cases[i].v, NULL, &error), expected);
        if (cases[i].member)
            assert_string_equal(error.path, cases[i].member);
    }
}

static void ranges_are_open_where_they_say_nothing(void **state)
{
    (void)state;
    static const struct {
        struct half_open v;
        const char *member;
    } cases[] = {
        {{0, 10, INT16_MIN}, NULL},         {{9, UINT64_MAX, -1}, NULL},
        {{10, 10, 0}, "half_open.most"},    {{UINT64_MAX, 10, 0}, "half_open.most"},
        {{0, 9, 0}, "half_open.least"},     {{0, UINT64_C(1) << 63, 4}, "half_open.low"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct xdr_error error;
        enum xdr_status expected = cases[i].member ? XDR_BROKEN_RULE : XDR_OK;
        assert_int_equal(half_open_validate(&cases[i].v, NULL, &error), expected);
        if (cases[i].member)
            assert_string_equal(error.path, cases[i].member);
    }
}

/* RFC 3629: the shortest form only, no surrogates, nothing over U+10FFFF. */
static void utf8_is_strict(void **state)
{
    (void)state;
    static const char *const good[] = {"a", "\x7f", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf", "\xee\x80\x80",
                                       "\xef\xbf\xbf", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf", "\xf1\x80\x80\x80z"};
    static const char *const bad[] = {"\x80", "\xc0\x80", "\xc1\xbf", "\xc2", "\xc2z", "\xe0\x9f\xbf", "\xe1\x80", "\xe1\x80z",
                                      "\xed\xa0\x80", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff",
                                      "\xf1\x80\x80z", "\xf1\x80z\x80", "a\xbf"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        label v = xdr_text(good[i]);
        assert_int_equal(label_validate(&v, NULL, NULL), XDR_OK);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        label v = xdr_text(bad[i]);
        assert_int_equal(label_validate(&v, NULL, NULL), XDR_BROKEN_RULE);
    }
    /* what is behind the text is none of it, and an empty one may be nowhere */
    static const char *const cut[] = {"\xc3\xa9", "\xe2\x82\xac", "\xf4\x8f\xbf\xbf"};
    for (size_t i = 0; i < sizeof cut / sizeof *cut; i++)
        for (uint32_t length = 1; length <= i + 1; length++)
            assert_int_equal(label_validate(&(label){cut[i], length}, NULL, NULL), XDR_BROKEN_RULE);
    assert_int_equal(spoken_validate(&(struct spoken){{NULL, 0}, {NULL, 0}}, NULL, NULL), XDR_OK);
}

/* 2^64 - 1 squared against 4 times that: 64 bits would say that it holds. */
static void flags_and_characters_are_known_ones(void **state)
{
    (void)state;
    const struct marked good = {.bits = 0x85, .small = (char)-128, .both = 5, .plain = xdr_text("a~\x7f")};
    const struct {
        struct marked v;
        const char *said;
    } bad[] = {
        {{.bits = 2}, "marked.bits: offset 0: 2 breaks @flags: MARK_*"},
        {{.bits = 0x80000001}, "marked.bits: offset 0: 2147483649 breaks @flags: MARK_*"},
        {{.small = (char)-126}, "marked.small: offset 4: -126 breaks @flags: MARK_*"},
        {{.both = 3}, "marked.both: offset 8: 3 breaks @flags: MARK_*"},
        {{.both = 128}, "marked.both: offset 8: 128 breaks @range: 0..5"},
        {{.both = INT64_MIN}, "marked.both: offset 8: -9223372036854775808 breaks @range: 0..5"},
        {{.plain = xdr_text("\xc3\xa9")}, "marked.plain: offset 16: breaks @ascii"},
        {{.plain = xdr_text("\x80")}, "marked.plain: offset 16: breaks @utf8"},
    };
    assert_int_equal(marked_validate(&good, NULL, NULL), XDR_OK);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct xdr_error error;
        char text[XDR_ERROR_SIZE];
        assert_int_equal(marked_validate(&bad[i].v, NULL, &error), XDR_BROKEN_RULE);
        assert_string_equal(xdr_error_format(&error, text, sizeof text), bad[i].said);
    }
}

/* What annotations say is no reason why a message cannot be decoded, or a value not be encoded: the limit behind it is. */
static void rules_do_not_hide_limits(void **state)
{
    (void)state;
    static const uint8_t bytes[] = {0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 9};
    const struct marked v = {.bits = 2, .small = 3, .both = 9, .plain = xdr_text("nine byte")};
    uint8_t room[40];
    struct marked decoded;
    struct xdr_error error;
    struct xdr_encoder e = xdr_encode_into(room, sizeof room);
    struct xdr_arena arena;
    xdr_arena_init_malloc(&arena, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(bytes, sizeof bytes, &arena);
    e.error = d.error = &error;
    assert_int_equal(marked_encode(&e, &v), XDR_OVER_LIMIT);
    assert_string_equal(error.path, "marked.plain");
    assert_int_equal(marked_decode(&d, &decoded), XDR_OVER_LIMIT);
    assert_string_equal(error.path, "marked.plain");
    assert_int_equal(error.offset, 16);
    assert_null(arena.chunks);
}

static void products_do_not_overflow(void **state)
{
    (void)state;
    struct product v = {UINT64_MAX, UINT64_MAX, UINT64_MAX};
    assert_int_equal(product_validate(&v, NULL, NULL), XDR_BROKEN_RULE);
    v = (struct product){UINT64_MAX, 4, UINT64_MAX};
    assert_int_equal(product_validate(&v, NULL, NULL), XDR_OK);
    v = (struct product){UINT64_C(1) << 32, UINT64_C(1) << 32, UINT64_C(1) << 62};
    assert_int_equal(product_validate(&v, NULL, NULL), XDR_OK);
    v.b++;
    assert_int_equal(product_validate(&v, NULL, NULL), XDR_BROKEN_RULE);
}

static void rules_hold_in_a_list(void **state)
{
    (void)state;
    struct xdr_error error;
    struct linked third = {6, NULL}, second = {-5, &third}, first = {5, &second};
    assert_int_equal(linked_validate(&first, NULL, &error), XDR_BROKEN_RULE);
    assert_string_equal(error.path, "linked.next[2].value");
    assert_int_equal(error.value, 6);
    third.value = 5;
    assert_int_equal(linked_validate(&first, NULL, &error), XDR_OK);
}

static void relations_hold_in_every_item_of_a_list(void **state)
{
    (void)state;
    struct xdr_error error;
    char text[XDR_ERROR_SIZE];
    struct span third = {1, 1, NULL}, second = {1, 2, &third}, first = {-1, 1, &second};
    assert_int_equal(span_validate(&first, NULL, &error), XDR_OK);
    third.low = 2;
    assert_int_equal(span_validate(&first, NULL, &error), XDR_BROKEN_RULE);
    assert_string_equal(xdr_error_format(&error, text, sizeof text), "span.next[2]: offset 24: breaks @check: low <= high");
}

/* What a member says of a typedef's string, which says nothing itself, holds for that member only. */
static void rules_hold_through_typedefs(void **state)
{
    (void)state;
    static const uint8_t nul[] = {0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 'x', 0, 0, 0};
    struct xdr_error error;
    uint64_t buffer[4];
    uint8_t bytes[16];
    struct xdr_arena arena;
    struct spoken v;
    xdr_arena_init(&arena, buffer, sizeof buffer);
    struct xdr_decoder d = xdr_decode_from(nul, sizeof nul, &arena);
    assert_int_equal(spoken_decode(&d, &v), XDR_OK);
    assert_int_equal(spoken_validate(&v, NULL, &error), XDR_OK);
    struct xdr_encoder e = xdr_encode_into(bytes, sizeof bytes);
    assert_int_equal(spoken_encode(&e, &v), XDR_OK);
    assert_memory_equal(bytes, nul, sizeof nul);
    v.speech = v.anything;
    e = xdr_encode_into(bytes, sizeof bytes);
    e.error = &error;
    assert_int_equal(spoken_encode(&e, &v), XDR_EMBEDDED_NUL);
    assert_string_equal(error.path, "spoken.speech");
    v.speech = xdr_text("\xff");
    assert_int_equal(spoken_validate(&v, NULL, &error), XDR_BROKEN_RULE);
    assert_string_equal(error.path, "spoken.speech");
}

/* A string that may contain NULs goes there and back, and is a string all the same: behind it is a NUL. */
static void nuls_are_allowed(void **state)
{
    (void)state;
    uint8_t bytes[400];
    struct everything v = sound(), decoded;
    struct xdr_arena arena;
    struct xdr_extent extent;
    struct xdr_encoder e = xdr_encode_into(bytes, sizeof bytes);
    xdr_arena_init_malloc(&arena, NULL, 0);
    assert_int_equal(everything_encode(&e, &v), XDR_OK);
    assert_int_equal((size_t)(e.at - bytes), everything_wire_size(&v));
    struct xdr_decoder d = xdr_decode_from(bytes, (size_t)(e.at - bytes), &arena);
    assert_int_equal(everything_check(&d, &extent), XDR_OK);
    assert_int_equal(everything_decode(&d, &decoded), XDR_OK);
    assert_int_equal(decoded.binary.len, 3);
    assert_memory_equal(decoded.binary.data, "a\0b\0", 4);
    xdr_arena_free(&arena);
    v.binary.len = ROWS_MAX + 1;
    e = xdr_encode_into(bytes, sizeof bytes);
    assert_int_equal(everything_encode(&e, &v), XDR_OVER_LIMIT);
}

/* Where a decoder lets something pass, its rules do not insist. */
static void rules_follow_the_policy(void **state)
{
    (void)state;
    struct everything v = sound();
    v.title = (struct xdr_string){"a\0b", 3};
    assert_int_equal(xdr_check_rules(&everything_xdr, &v, XDR_STRICT, NULL), XDR_EMBEDDED_NUL);
    assert_int_equal(xdr_check_rules(&everything_xdr, &v, XDR_ANY_NUL, NULL), XDR_OK);
    assert_int_equal(xdr_check_rules(&name_xdr, &v.title, XDR_STRICT, NULL), XDR_OK); /* it has none */
    assert_false(name_xdr.has_rules);
}

/* Why a message is refused is never that its value would break a rule: rules are no part of the wire. */
static void rules_are_no_part_of_the_wire(void **state)
{
    (void)state;
    static const uint8_t bytes[] = {0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 0, 0, /* a table of 81 cells, of which there is none */
                                    0, 0, 0, 200,                       /* over the range of a percent */
                                    0, 0, 0, 1, 'x', 0, 0, 1};          /* padding that is not zero */
    struct xdr_arena arena;
    struct xdr_error error;
    struct xdr_extent extent;
    struct mixture v;
    xdr_arena_init(&arena, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(bytes, sizeof bytes, &arena);
    d.error = &error;
    assert_int_equal(mixture_decode(&d, &v), XDR_NO_MEMORY);
    assert_string_equal(error.path, "mixture.last");
    assert_int_equal(mixture_check(&d, &extent), XDR_BAD_PADDING);
    assert_int_equal(error.offset, 23);
    d.end--;
    assert_int_equal(mixture_check(&d, &extent), XDR_TRUNCATED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_check_tells_what_a_decode_takes),
        cmocka_unit_test(what_closes_a_circle_is_there),
        cmocka_unit_test(a_check_says_why),
        cmocka_unit_test(a_check_keeps_to_policies),
        cmocka_unit_test(a_budget_of_bytes_is_exact),
        cmocka_unit_test(a_budget_of_chunks_holds),
        cmocka_unit_test(chunks_are_counted),
        cmocka_unit_test(two_arrays_share_a_chunk),
        cmocka_unit_test(a_lowered_limit_holds_in_every_function),
        cmocka_unit_test(a_lowered_limit_holds_for_what_was_loaded),
        cmocka_unit_test(what_was_measured_is_not_measured_again),
        cmocka_unit_test(a_limit_cannot_be_raised),
        cmocka_unit_test(a_value_is_validated),
        cmocka_unit_test(every_rule_is_kept),
        cmocka_unit_test(ranges_hold_for_every_kind),
        cmocka_unit_test(ranges_are_open_where_they_say_nothing),
        cmocka_unit_test(utf8_is_strict),
        cmocka_unit_test(flags_and_characters_are_known_ones),
        cmocka_unit_test(rules_do_not_hide_limits),
        cmocka_unit_test(products_do_not_overflow),
        cmocka_unit_test(rules_hold_in_a_list),
        cmocka_unit_test(relations_hold_in_every_item_of_a_list),
        cmocka_unit_test(rules_hold_through_typedefs),
        cmocka_unit_test(nuls_are_allowed),
        cmocka_unit_test(rules_follow_the_policy),
        cmocka_unit_test(rules_are_no_part_of_the_wire),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

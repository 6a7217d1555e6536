/* test_extent.c -- T_check, T_validate, limits that are lowered, budgets and policies, on a type of every shape (shapes.x).
 *
 * Would catch: a validator that is stricter or laxer than the decoder under some policy; a limit that an operator has
 * lowered and that one of decode, encode, check and validate does not hold; a budget that is off by a byte. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <talloc.h>

#include "calls.h"
#include "shapes.h"
#include "xdr_dispatch.h"
#include "xdr_random.h"
#include "xdr_scan.h"
#include "xdr_talloc.h"

extern const struct protocol_calls shapes_calls;

/* --- random messages, damaged, under every policy --- */

struct message {
    uint8_t *bytes;
    size_t length;
};

static struct message random_message(void *ctx, const struct xdr_functions *calls, uint64_t seed)
{
    struct xdr_random random = {seed};
    struct xdr_arena arena;
    void *value = talloc_zero_size(ctx, calls->type->size);
    xdr_arena_init_talloc(&arena, value, NULL, 0);
    xdr_random_value(&random, &arena, calls->type, 8, value);
    size_t length = (size_t)calls->size(value);
    struct message message = {talloc_size(ctx, length), length};
    struct xdr_encoder e = xdr_encode_into(message.bytes, length);
    assert_int_equal(calls->encode(&e, value), XDR_OK);
    return message;
}

static void judge(const struct xdr_functions *calls, const struct message *message, unsigned policy)
{
    struct xdr_decoder d = xdr_decode_from(message->bytes, message->length, NULL);
    struct xdr_agreement agreement;
    d.policy = policy;
    if (!xdr_agree(calls, &d, &agreement))
        fail_msg("%s, policy %u: %s", calls->type->name, policy, agreement.disagreement);
}

/* Words that a policy may let pass: each place is changed in turn, and each change judged under several policies. */
static void damage(const struct xdr_functions *calls, const struct message *message)
{
    static const uint32_t changes[] = {1, 3, 0x01000000, 0xffffffff};
    for (size_t at = 0; at + 4 <= message->length; at += 4) {
        for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
            uint32_t word = xdr_load_uint(message->bytes + at);
            xdr_store_uint(message->bytes + at, word ^ changes[i]);
            for (unsigned policy = 1; policy <= 8; policy *= 2) {
                judge(calls, message, policy);
                judge(calls, message, 15 - policy);
            }
            xdr_store_uint(message->bytes + at, word);
        }
    }
}

static void every_policy_is_met_alike(void **state)
{
    (void)state;
    for (const struct xdr_functions *const *calls = shapes_calls.types; *calls; calls++) {
        for (uint64_t seed = 1; seed <= 2; seed++) {
            void *ctx = talloc_new(NULL);
            struct message message = random_message(ctx, *calls, seed);
            if (message.length < 1000)
                damage(*calls, &message);
            talloc_free(ctx);
        }
    }
}

/* --- limits that an operator has lowered --- */

/* A `name` on the wire, in a copy of its own. */
static struct message name_message(void *ctx, const char *text)
{
    const name v = xdr_text(text);
    size_t length = (size_t)name_wire_size(&v);
    struct message message = {talloc_zero_size(ctx, length), length};
    xdr_store_uint(message.bytes, v.len);
    memcpy(message.bytes + 4, v.data, v.len);
    return message;
}

static void assert_over(enum xdr_status status, const struct xdr_error *error, uint32_t limit)
{
    assert_int_equal(status, XDR_OVER_LIMIT);
    assert_int_equal(error->status, XDR_OVER_LIMIT);
    assert_int_equal(error->limit, limit);
    assert_string_equal(error->limit_name, "NAME_MAX_LENGTH");
}

/* All four ways, with what the operator says; limit is what holds then. */
static void try_name(const char *text, const struct xdr_limit *limits, uint32_t limit)
{
    void *ctx = talloc_new(NULL);
    struct message message = name_message(ctx, text);
    struct xdr_arena arena;
    struct xdr_error error;
    struct xdr_extent extent;
    const name v = xdr_text(text);
    name again;
    bool over = v.len > limit;
    xdr_arena_init_talloc(&arena, ctx, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(message.bytes, message.length, &arena);
    d.limits = limits;
    d.error = &error;
    struct xdr_decoder checked = d;
    enum xdr_status status = name_check(&checked, &extent);
    over ? assert_over(status, &error, limit) : assert_int_equal(status, XDR_OK);
    assert_int_equal(extent.wire, over ? 0 : message.length);
    memset(&error, 0, sizeof error);
    status = name_decode(&d, &again);
    over ? assert_over(status, &error, limit) : assert_int_equal(status, XDR_OK);
    memset(&error, 0, sizeof error);
    status = name_validate(&v, limits, &error);
    over ? assert_over(status, &error, limit) : assert_int_equal(status, XDR_OK);
    assert_int_equal(name_validate(&v, limits, NULL), over ? XDR_OVER_LIMIT : XDR_OK);
    uint8_t bytes[64];
    struct xdr_encoder e = xdr_encode_into(bytes, sizeof bytes);
    e.limits = limits;
    assert_int_equal(name_encode(&e, &v), over ? XDR_OVER_LIMIT : XDR_OK);
    e = xdr_encode_into(bytes, sizeof bytes);
    e.limits = limits;
    e.error = &error;
    memset(&error, 0, sizeof error);
    status = name_encode(&e, &v);
    over ? assert_over(status, &error, limit) : assert_memory_equal(bytes, message.bytes, message.length);
    assert_ptr_equal(e.at, over ? bytes : bytes + message.length);
    talloc_free(ctx);
}

static void lowered_limits_hold_everywhere(void **state)
{
    (void)state;
    const char spelled[] = "NAME_MAX_LENGTH"; /* a text of its own: limits are found by what they say */
    const struct xdr_limit lowered[] = {{"ITEMS_MAX", 0}, {spelled, 3}, {NULL, 0}};
    const struct xdr_limit raised[] = {{"NAME_MAX_LENGTH", 99}, {NULL, 0}}, none[] = {{NULL, 0}}, other[] = {{"NOBODY", 1}, {NULL, 0}};
    static const char *const texts[] = {"", "abc", "abcd", "exactly 10", "eleven char"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        try_name(texts[i], lowered, 3);
        try_name(texts[i], raised, 10);
        try_name(texts[i], none, 10);
        try_name(texts[i], other, 10);
        try_name(texts[i], NULL, 10);
    }
    assert_int_equal(xdr_limit_value(lowered, NULL, 7), 7); /* a bound without a name */
}

static void limits_of_an_operator_are_judged(void **state)
{
    (void)state;
    const struct xdr_limit good[] = {{"ITEMS_MAX", 4}, {"NAME_MAX_LENGTH", 0}, {NULL, 0}};
    const struct xdr_limit above[] = {{"ITEMS_MAX", 4}, {"NAME_MAX_LENGTH", 11}, {NULL, 0}};
    const struct xdr_limit unknown[] = {{"ITEMS_MAX", 1}, {"NAME_MAX", 1}, {NULL, 0}};
    assert_null(xdr_limits_refused(good, shapes_limits));
    assert_ptr_equal(xdr_limits_refused(above, shapes_limits), &above[1]);
    assert_ptr_equal(xdr_limits_refused(unknown, shapes_limits), &unknown[1]);
}

/* --- budgets, depths, extents --- */

static enum xdr_status check_with(const struct message *message, size_t budget, unsigned depth, struct xdr_extent *extent,
                                  struct xdr_error *error)
{
    struct xdr_decoder d = xdr_decode_from(message->bytes, message->length, NULL);
    d.budget = budget;
    d.depth = depth;
    d.error = error;
    return many_check(&d, extent);
}

/* No trees, a text, no numbers. */
static struct message many_message(void *ctx, uint32_t length)
{
    size_t padded = (length + 3) & ~3u;
    struct message message = {talloc_zero_size(ctx, 12 + padded), 12 + padded};
    xdr_store_uint(message.bytes + 4, length);
    memset(message.bytes + 8, 'x', length);
    return message;
}

static void a_check_holds_the_budget(void **state)
{
    (void)state;
    for (uint32_t length = 0; length < 100; length++) {
        void *ctx = talloc_new(NULL);
        struct message message = many_message(ctx, length);
        struct xdr_extent extent;
        struct xdr_error error;
        size_t memory = length ? (length + 8) & ~7u : 0; /* with its NUL, by 8 bytes */
        assert_int_equal(check_with(&message, 0, 0, &extent, &error), XDR_OK);
        assert_int_equal(extent.memory, memory);
        assert_int_equal(extent.wire, message.length);
        if (memory > 0) {
            assert_int_equal(check_with(&message, memory, 0, &extent, &error), XDR_OK);
            memset(&error, 0xff, sizeof error);
            assert_int_equal(check_with(&message, memory - 1, 0, &extent, &error), XDR_OVER_BUDGET);
            assert_int_equal(error.offset, 0);
            assert_int_equal(extent.memory, 0);
            assert_int_equal(error.status, XDR_OVER_BUDGET);
            assert_int_equal(error.limit, memory - 1);
            assert_string_equal(error.path, "many");
            assert_int_equal(check_with(&message, memory - 1, 0, &extent, NULL), XDR_OVER_BUDGET);
        }
        talloc_free(ctx);
    }
}

static void a_check_holds_the_depth(void **state)
{
    (void)state;
    struct xdr_extent extent;
    struct xdr_error error;
    for (unsigned depth = 1; depth < XDR_DEPTH_DEFAULT + 1; depth++) {
        uint8_t *message = talloc_zero_size(NULL, depth * 12), *at = message;
        for (unsigned i = 0; i < depth; i++, at += 8) /* no label; perhaps a left one; all that is right is behind */
            at[7] = i + 1 < depth;
        for (unsigned limit = depth > 2 ? depth - 2 : 1; limit < depth + 2; limit++) {
            struct xdr_decoder d = xdr_decode_from(message, depth * 12, NULL);
            d.depth = limit;
            d.error = &error;
            assert_int_equal(tree_check(&d, &extent), depth <= limit ? XDR_OK : XDR_TOO_DEEP);
            assert_true(depth <= limit || error.limit == limit);
        }
        talloc_free(message);
    }
}

/* The body of a procedure that is a number: cut and too little room, by the byte, of every kind. */
static void numbers_alone_are_checked(void **state)
{
    (void)state;
    static const uint8_t wire[20] = {0, 0, 0, 1, 0x80, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
    struct xdr_quadruple value;
    for (int kind = XDR_INT; kind <= XDR_INT8; kind++) {
        const struct xdr_codec *codec = &xdr_builtin_codecs[kind];
        const size_t size = (size_t)codec->size(&value);
        assert_int_equal(codec->wire_min, size);
        for (size_t length = 0; length <= size + 4; length++) {
            uint8_t *bytes = malloc(length); /* of the exact size */
            memcpy(bytes, wire, length);
            struct xdr_arena arena;
            xdr_arena_init(&arena, NULL, 0);
            struct xdr_decoder d = xdr_decode_from(bytes, length, &arena);
            assert_int_equal(codec->decode(&d, &value), length < size ? XDR_TRUNCATED : XDR_OK);
            assert_int_equal(d.at - bytes, length < size ? 0 : size);
            d = xdr_decode_from(wire, size, &arena);
            assert_int_equal(codec->decode(&d, &value), XDR_OK);
            memset(bytes, 0xff, length);
            struct xdr_encoder e = xdr_encode_into(bytes, length);
            assert_int_equal(codec->encode(&e, &value), length < size ? XDR_NO_ROOM : XDR_OK);
            assert_int_equal(e.at - bytes, length < size ? 0 : size);
            if (length >= size)
                assert_memory_equal(bytes, wire, size);
            free(bytes);
        }
    }
}

static enum xdr_status decode_number(int kind, uint32_t word, unsigned policy)
{
    uint8_t bytes[4];
    int32_t value;
    struct xdr_arena arena;
    xdr_store_uint(bytes, word);
    xdr_arena_init(&arena, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(bytes, sizeof bytes, &arena);
    d.policy = policy;
    return xdr_builtin_codecs[kind].decode(&d, &value);
}

static void numbers_alone_are_in_range(void **state)
{
    (void)state;
    static const struct {
        int kind;
        int32_t least, greatest;
    } ranges[] = {{XDR_CHAR, -128, 127}, {XDR_UNSIGNED_CHAR, 0, 255}, {XDR_SHORT, INT16_MIN, INT16_MAX},
                  {XDR_UNSIGNED_SHORT, 0, UINT16_MAX}, {XDR_INT8, -128, 127}};
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        assert_int_equal(decode_number(ranges[i].kind, (uint32_t)ranges[i].least, 0), XDR_OK);
        assert_int_equal(decode_number(ranges[i].kind, (uint32_t)ranges[i].greatest, 0), XDR_OK);
        assert_int_equal(decode_number(ranges[i].kind, (uint32_t)ranges[i].least - 1, 15), XDR_OUT_OF_RANGE);
        assert_int_equal(decode_number(ranges[i].kind, (uint32_t)ranges[i].greatest + 1, 15), XDR_OUT_OF_RANGE);
    }
    for (uint32_t word = 0; word <= 3; word++) {
        assert_int_equal(decode_number(XDR_BOOL, word, 0), word <= 1 ? XDR_OK : XDR_BAD_BOOL);
        assert_int_equal(decode_number(XDR_BOOL, word, XDR_ANY_BOOL), XDR_OK);
    }
}

/* Where a length is 0 no address is needed, and none is looked at. */
static void nothing_needs_no_address(void **state)
{
    (void)state;
    uint8_t bytes[12], zeros[12] = {0};
    const many v = {.text = {NULL, 0}};
    struct xdr_encoder e = xdr_encode_into(bytes, sizeof bytes);
    assert_int_equal(many_validate(&v, NULL, NULL), XDR_OK);
    assert_int_equal(many_encode(&e, &v), XDR_OK);
    assert_ptr_equal(e.at, e.end);
    assert_memory_equal(bytes, zeros, sizeof zeros);
    const counts none = {.len = 0};
    e = xdr_encode_into(bytes, 4);
    assert_int_equal(counts_encode(&e, &none), XDR_OK);
    const bulk empty = {.len = 0};
    e = xdr_encode_into(bytes, 4);
    assert_int_equal(bulk_encode(&e, &empty), XDR_OK);
    assert_int_equal(bulk_validate(&empty, NULL, NULL), XDR_OK);
    const uint32_t one = 1;
    e = xdr_encode_into(NULL, 12);
    assert_int_equal(xdr_builtin_codecs[XDR_UNSIGNED].encode(&e, &one), XDR_NO_ROOM);
    assert_non_null(xdr_decode_from(NULL, 0, NULL).at);
    struct xdr_arena arena;
    uint64_t buffer[4];
    counts no_numbers;
    bulk no_bytes;
    xdr_arena_init(&arena, buffer, sizeof buffer); /* decoded, it points nowhere */
    struct xdr_decoder d = xdr_decode_from(zeros, sizeof zeros, &arena);
    assert_int_equal(counts_decode(&d, &no_numbers), XDR_OK);
    assert_null(no_numbers.data);
    assert_int_equal(bulk_decode(&d, &no_bytes), XDR_OK);
    assert_null(no_bytes.data);
    assert_ptr_equal(arena.next, buffer);
}

/* Types within types are no levels: only what recurses is. A walk that fails leaves the extent alone. */
static void a_walk_counts_what_recurses(void **state)
{
    (void)state;
    uint8_t bytes[600] = {0};
    struct xdr_extent extent = {1, 2};
    struct xdr_error error;
    struct xdr_decoder d = xdr_decode_from(bytes, sizeof bytes, NULL);
    d.depth = 1;
    assert_int_equal(xdr_explain_wire(&d, &shapes_xdr, SIZE_MAX, NULL, &error), XDR_OK);
    assert_int_equal(xdr_explain_wire(&d, &entries_xdr, SIZE_MAX, NULL, &error), XDR_OK);
    d.end = bytes + 4;
    assert_int_equal(xdr_explain_wire(&d, &entries_xdr, SIZE_MAX, &extent, &error), XDR_TRUNCATED);
    assert_int_equal(extent.wire, 1);
    assert_int_equal(extent.memory, 2);
}

/* Sums of memory saturate where no more than their bits fit. */
static void memory_saturates(void **state)
{
    (void)state;
    const uint64_t most = UINT64_C(1) << 62;
    assert_true(xdr_add_memory(0, 0, 0) == 0);
    assert_true(xdr_add_memory(8, 3, 3) == 24);
    assert_true(xdr_add_memory(8, 1, 8) == 16);
    assert_true(xdr_add_memory(0, 1, most - 8) == most - 8);
    assert_true(xdr_add_memory(8, 1, most - 8) == most);
    assert_true(xdr_add_memory(0, 1, most + 1) == most);
    assert_true(xdr_add_memory(most, 1, most) == most);
    assert_true(xdr_add_memory(most, 1, UINT64_MAX) == most);
    assert_true(xdr_add_memory(0, 1, UINT64_MAX) == most); /* which rounded up is 0 */
    assert_true(xdr_add_memory(16, UINT64_C(1) << 32, UINT64_C(1) << 32) == most);
    assert_true(xdr_add_memory(0, 3, UINT64_MAX / 2) == most);
}

/* --- what changes while it is read: the scan refuses, the walk finds nothing --- */

static void a_message_that_changes_is_told(void **state)
{
    (void)state;
    void *ctx = talloc_new(NULL);
    struct message message = name_message(ctx, "fine");
    struct xdr_arena arena;
    struct xdr_error error;
    struct xdr_extent extent;
    name v;
    xdr_arena_init_talloc(&arena, ctx, NULL, 0);
    for (int told = 0; told <= 1; told++) {
        struct xdr_decoder d = xdr_decode_from(message.bytes, message.length, &arena);
        d.error = told ? &error : NULL;
        struct xdr_cursor c = xdr_decode_begin(&d, &name_xdr);
        assert_int_equal(xdr_decode_end(xdr_refuse(c, &d), &d, &name_xdr, &v), XDR_UNSTABLE);
        struct xdr_measure s = xdr_check_begin(&d, &name_xdr);
        assert_int_equal(xdr_check_end(xdr_scan_refuse(s, &d), &d, &name_xdr, &extent), XDR_UNSTABLE);
    }
    assert_int_equal(error.status, XDR_UNSTABLE);
    talloc_free(ctx);
}

/* --- lengths that promise more than there is --- */

/* An arena without memory: taking any of it would be told as another error. */
static void assert_refused_before_memory(const struct xdr_functions *calls, const char *bytes, size_t length, size_t place)
{
    void *ctx = talloc_new(NULL), *value = talloc_size(ctx, calls->type->size);
    uint8_t *copy = talloc_memdup(ctx, bytes, length);
    struct xdr_error error;
    struct xdr_arena arena;
    xdr_arena_init(&arena, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(copy, length, &arena);
    d.error = &error;
    assert_int_equal(calls->decode(&d, value), XDR_TRUNCATED);
    assert_int_equal(error.offset, place);
    talloc_free(ctx);
}

static const struct xdr_functions *functions_of(const char *type)
{
    const struct xdr_functions *const *calls = shapes_calls.types;
    while (strcmp((*calls)->type->name, type) != 0)
        calls++;
    return *calls;
}

/* In all these messages the last word is missing. */
static void no_memory_is_taken_for_what_is_not_there(void **state)
{
    (void)state;
    assert_refused_before_memory(functions_of("many"), "\0\0\0\1\0\0\0\0\0\0\0\0", 12, 4); /* a tree */
    assert_refused_before_memory(functions_of("many"), "\0\0\0\0\0\0\0\5abcd", 12, 8);     /* a string */
    assert_refused_before_memory(functions_of("many"), "\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0\0", 16, 12); /* a hyper */
    assert_refused_before_memory(functions_of("maybe_name"), "\0\0\0\1", 4, 4);
    assert_refused_before_memory(functions_of("item"), "\0\0\0\1\0\0\0\1\0\0\0\0", 12, 8);
    assert_refused_before_memory(functions_of("forest"), "\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\0", 16, 4);
    assert_refused_before_memory(functions_of("counts"), "\0\0\0\2\0\0\0\0", 8, 4);
    assert_refused_before_memory(functions_of("bulk"), "\0\0\0\5abcd", 8, 4);
}

/* An element between others is over a limit that was lowered: the walk that looks for it passes over those before. */
static void a_lowered_limit_holds_in_the_middle(void **state)
{
    (void)state;
    static const struct xdr_limit lowered[] = {{"NAME_MAX_LENGTH", 5}, {NULL, 0}};
    enum { ELEMENTS = 12 }; /* indices of two digits, too */
    entry list[ELEMENTS] = {{.value = 0}};
    entries v = {.list = {list, ELEMENTS}};
    for (size_t over = 0; over < ELEMENTS; over++) {
        uint8_t wire[1000];
        struct xdr_arena arena;
        struct xdr_extent extent;
        struct xdr_error error;
        char path[40];
        entries again;
        for (size_t i = 0; i < ELEMENTS; i++)
            list[i].key = xdr_text(i == over ? "sixsix" : "five5");
        struct xdr_encoder e = xdr_encode_into(wire, sizeof wire);
        assert_int_equal(entries_encode(&e, &v), XDR_OK);
        xdr_arena_init_malloc(&arena, NULL, 0);
        struct xdr_decoder d = xdr_decode_from(wire, (size_t)(e.at - wire), &arena);
        d.limits = lowered;
        d.error = &error;
        snprintf(path, sizeof path, "entries.list[%zu].key", over);
        assert_int_equal(entries_check(&d, &extent), XDR_OVER_LIMIT);
        assert_string_equal(error.path, path);
        memset(&error, 0, sizeof error);
        assert_int_equal(entries_decode(&d, &again), XDR_OVER_LIMIT);
        assert_string_equal(error.path, path);
    }
}

/* Values that stand beside each other nest no deeper, however many there are. */
static void what_stands_beside_is_no_deeper(void **state)
{
    (void)state;
    enum { TREES = 2 * XDR_DEPTH_DEFAULT };
    tree trees[TREES] = {{.right = NULL}}, leaf = {.right = NULL};
    many v = {.trees = {trees, TREES}}, again;
    uint8_t wire[TREES * 40];
    struct xdr_arena arena;
    struct xdr_error error;
    for (size_t i = 0; i < TREES; i++)
        trees[i].left = &leaf;
    assert_int_equal(many_validate(&v, NULL, &error), XDR_OK);
    assert_int_equal(many_wire_size(&v), 4 + TREES * 24 + 8);
    struct xdr_encoder e = xdr_encode_into(wire, sizeof wire);
    assert_int_equal(many_encode(&e, &v), XDR_OK);
    xdr_arena_init_malloc(&arena, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(wire, (size_t)(e.at - wire), &arena);
    d.error = &error;
    wire[4 + TREES * 24 - 1] = 2; /* the last flag */
    assert_int_equal(many_decode(&d, &again), XDR_BAD_BOOL);
    assert_string_equal(error.path, "many.trees[127].right[1]");
    wire[4 + TREES * 24 - 1] = 0;
    assert_int_equal(many_decode(&d, &again), XDR_OK);
    xdr_arena_free(&arena);
}

/* Of a message whose last element is wrong, a check finds what a decode does, at the same place, whatever the budget. */
static void the_budget_ends_where_it_ends(void **state)
{
    (void)state;
    entry list[5];
    entries v = {.list = {list, 5}};
    uint8_t wire[1000];
    unsigned over = 0;
    for (size_t i = 0; i < 5; i++)
        list[i] = (entry){.key = xdr_text("five5"), .text = xdr_text("some text, and more of it")};
    struct xdr_encoder e = xdr_encode_into(wire, sizeof wire);
    assert_int_equal(entries_encode(&e, &v), XDR_OK);
    size_t length = (size_t)(e.at - wire), element = (size_t)entry_wire_size(&list[0]);
    wire[4 + 4 * element + 4 + 7] = 1; /* the padding of the last key */
    for (size_t budget = 8; budget < 1500; budget += 8) {
        struct xdr_arena arena;
        struct xdr_extent extent;
        struct xdr_error error, other;
        entries again;
        xdr_arena_init_malloc(&arena, NULL, 0);
        struct xdr_decoder d = xdr_decode_from(wire, length, &arena);
        d.budget = budget;
        d.error = &error;
        enum xdr_status status = entries_check(&d, &extent);
        d.error = &other;
        assert_int_equal(entries_decode(&d, &again), status);
        assert_string_equal(error.path, other.path);
        assert_int_equal(error.offset, other.offset);
        over += status == XDR_OVER_BUDGET;
    }
    assert_in_range(over, 50, 186);
}

/* What a decode has no room for is measured, the part that nobody has judged included: wherever that ends, nothing behind it is
 * read (the sanitizer sees that), and whatever its words are, all ways of judging agree. */
static struct message measured_message(void *ctx, uint64_t seed)
{
    enum { MUCH = 16 };
    const struct xdr_functions *calls = functions_of("measured");
    struct xdr_random random = {seed};
    struct xdr_arena arena;
    measured *value = talloc_zero(ctx, measured);
    xdr_arena_init_talloc(&arena, ctx, NULL, 0);
    xdr_random_value(&random, &arena, calls->type, 8, value);
    value->much.data = talloc_zero_array(ctx, maybe_big, MUCH);
    value->much.len = MUCH;
    size_t length = (size_t)calls->size(value);
    struct message message = {talloc_size(ctx, length), length};
    struct xdr_encoder e = xdr_encode_into(message.bytes, length);
    assert_int_equal(calls->encode(&e, value), XDR_OK);
    return message;
}

static void what_is_measured_may_end_anywhere(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 32; seed++) {
        void *ctx = talloc_new(NULL);
        struct message whole = measured_message(ctx, seed);
        for (size_t length = 0; length <= whole.length; length++) {
            struct message part = {talloc_memdup(ctx, whole.bytes, length), length};
            judge(functions_of("measured"), &part, XDR_STRICT);
            talloc_free(part.bytes);
        }
        talloc_free(ctx);
    }
}

static void what_is_measured_may_hold_any_word(void **state)
{
    (void)state;
    void *ctx = talloc_new(NULL);
    struct message message = measured_message(ctx, 1);
    damage(functions_of("measured"), &message);
    talloc_free(ctx);
}

/* A tree so deep that a walk without a limit would take all of the stack. */
static struct message deep_message(void *ctx)
{
    enum { LEVELS = 1000000, LEVEL = 8 };
    struct message message = measured_message(ctx, 1);
    measured value;
    struct xdr_arena arena;
    xdr_arena_init_talloc(&arena, ctx, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(message.bytes, message.length, &arena);
    assert_int_equal(measured_decode(&d, &value), XDR_OK);
    value.branch = NULL;
    value.last = NULL;
    size_t before = (size_t)measured_wire_size(&value) - 8, length = before + (size_t)LEVELS * LEVEL;
    struct message deep = {talloc_zero_size(ctx, length), length};
    struct xdr_encoder e = xdr_encode_into(deep.bytes, length);
    assert_int_equal(measured_encode(&e, &value), XDR_OK);
    for (size_t at = before; at < length; at += LEVEL)
        xdr_store_uint(deep.bytes + at, 1); /* it is there; its label is empty */
    return deep;
}

/* With so little memory that the first chunk is soon full. */
static void what_is_measured_nests_no_deeper(void **state)
{
    (void)state;
    enum { BUDGET = 14000 };
    void *ctx = talloc_new(NULL);
    struct message message = deep_message(ctx);
    measured value;
    struct xdr_error error;
    struct xdr_arena arena;
    xdr_arena_init_talloc(&arena, ctx, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(message.bytes, message.length, &arena);
    d.error = &error;
    assert_int_equal(measured_decode(&d, &value), XDR_TOO_DEEP);
    d.budget = BUDGET;
    enum xdr_status status = measured_decode(&d, &value);
    assert_true(status == XDR_OVER_BUDGET || status == XDR_TOO_DEEP);
    talloc_free(ctx);
}

/* What does not recurse is no level. */
static void what_is_measured_needs_no_depth(void **state)
{
    (void)state;
    void *ctx = talloc_new(NULL);
    struct message message = measured_message(ctx, 3);
    struct xdr_arena arena;
    measured value;
    xdr_arena_init_talloc(&arena, ctx, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(message.bytes, message.length, &arena);
    assert_int_equal(measured_decode(&d, &value), XDR_OK);
    value.branch = NULL;
    struct xdr_encoder e = xdr_encode_into(message.bytes, message.length);
    assert_int_equal(measured_encode(&e, &value), XDR_OK);
    d = xdr_decode_from(message.bytes, (size_t)(e.at - message.bytes), &arena);
    d.depth = 1;
    assert_int_equal(measured_decode(&d, &value), XDR_OK);
    talloc_free(ctx);
}

/* A walk that ends at an offset names what stands there, or next behind it. */
static void a_walk_ends_where_it_is_told_to(void **state)
{
    (void)state;
    static const struct {
        size_t stop, offset;
        const char *path;
    } places[] = {{0, 0, "plain.i"}, {1, 4, "plain.u"}, {4, 4, "plain.u"}, {8, 8, "plain.h"}, {16, 16, "plain.uh"},
                  {24, 24, "plain.f"}, {28, 28, "plain.d"}, {36, 36, "plain.q"}, {51, 52, "plain.b"}, {52, 52, "plain.b"}};
    static const uint8_t wire[100];
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        struct xdr_error error;
        struct xdr_decoder d = xdr_decode_from(wire, sizeof wire, NULL);
        assert_int_equal(xdr_explain_wire(&d, &plain_xdr, places[i].stop, NULL, &error), XDR_OK);
        assert_string_equal(error.path, places[i].path);
        assert_int_equal(error.offset, places[i].offset);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_policy_is_met_alike),
        cmocka_unit_test(lowered_limits_hold_everywhere),
        cmocka_unit_test(limits_of_an_operator_are_judged),
        cmocka_unit_test(a_check_holds_the_budget),
        cmocka_unit_test(a_check_holds_the_depth),
        cmocka_unit_test(numbers_alone_are_checked),
        cmocka_unit_test(numbers_alone_are_in_range),
        cmocka_unit_test(nothing_needs_no_address),
        cmocka_unit_test(a_walk_counts_what_recurses),
        cmocka_unit_test(memory_saturates),
        cmocka_unit_test(a_message_that_changes_is_told),
        cmocka_unit_test(no_memory_is_taken_for_what_is_not_there),
        cmocka_unit_test(a_lowered_limit_holds_in_the_middle),
        cmocka_unit_test(what_stands_beside_is_no_deeper),
        cmocka_unit_test(the_budget_ends_where_it_ends),
        cmocka_unit_test(what_is_measured_may_end_anywhere),
        cmocka_unit_test(what_is_measured_may_hold_any_word),
        cmocka_unit_test(what_is_measured_nests_no_deeper),
        cmocka_unit_test(what_is_measured_needs_no_depth),
        cmocka_unit_test(a_walk_ends_where_it_is_told_to),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

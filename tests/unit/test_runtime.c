/* test_runtime.c -- generated code and runtime on a type of every shape (shapes.x). */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <talloc.h>

#include "rules.h"
#include "shapes.h"
#include "xdr_dispatch.h"
#include "xdr_marshal.h"
#include "xdr_talloc.h"

/* --- helpers --- */

/* A small builder of messages. */
struct wire {
    uint8_t bytes[4096];
    size_t length;
};

static void add_word(struct wire *wire, uint32_t word)
{
    const uint8_t bytes[4] = {(uint8_t)(word >> 24), (uint8_t)(word >> 16), (uint8_t)(word >> 8), (uint8_t)word};
    memcpy(wire->bytes + wire->length, bytes, 4);
    wire->length += 4;
}

static void add_bytes(struct wire *wire, const void *bytes, size_t length)
{
    memcpy(wire->bytes + wire->length, bytes, length);
    wire->length += length;
}

static void add_text(struct wire *wire, const char *text)
{
    size_t length = strlen(text);
    add_word(wire, (uint32_t)length);
    add_bytes(wire, text, length);
    add_bytes(wire, "\0\0\0", (4 - length % 4) % 4);
}

/* A decoder over a copy of the exact size, so that a sanitizer sees a read beyond it. */
struct fixture {
    void *ctx;
    struct xdr_arena arena;
    struct xdr_decoder decoder;
    struct xdr_error error;
};

static int setup(void **state)
{
    struct fixture *f = talloc_zero(NULL, struct fixture);
    f->ctx = f;
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    talloc_free(*state);
    return 0;
}

static struct xdr_decoder *decoder_over(struct fixture *f, const struct wire *wire)
{
    uint8_t *copy = talloc_memdup(f->ctx, wire->bytes, wire->length);
    xdr_arena_init_talloc(&f->arena, f->ctx, NULL, 0);
    f->decoder = xdr_decode_from(copy, wire->length, &f->arena);
    f->decoder.error = &f->error;
    return &f->decoder;
}

static void assert_error(const struct fixture *f, const char *expected)
{
    char text[XDR_ERROR_SIZE];
    assert_string_equal(xdr_error_format(&f->error, text, sizeof text), expected);
}

/* --- values of every shape --- */

static void fill_shapes(shapes *v, void *ctx)
{
    static bool bools[] = {true, false, true};
    static int32_t numbers[] = {1, -2, INT32_MIN};
    static double reals[] = {0.5, -1e300};
    static name names[] = {{"a", 1}, {"", 0}, {"exactly 10", 10}};
    static digest sums[] = {{1, 2, 3, 4, 5, 6}, {7, 8, 9, 10, 11, 12}};
    memset(v, 0, sizeof *v);
    v->title = xdr_text("title");
    memcpy(v->sum, "\x01\x02\x03\x04\x05\x06", 6);
    v->alias = talloc(ctx, name);
    *v->alias = xdr_text("me too");
    v->blob.data = (const uint8_t *)"\0\1\2\3\4";
    v->blob.len = 5;
    memcpy(v->odd, "odd", 3);
    v->words[1] = -1;
    v->dwords[0] = INT64_MIN;
    memcpy(v->chars, "\x80\x7f\x01", 3);
    v->flags.data = bools;
    v->flags.len = 3;
    v->numbers.data = numbers;
    v->numbers.len = 3;
    v->reals.data = reals;
    v->reals.len = 2;
    v->names.data = names;
    v->names.len = 3;
    v->sums.data = sums;
    v->sums.len = 2;
    v->rows[1][2] = 99;
    v->maybe_row = talloc_zero(ctx, row);
    (*v->maybe_row)[0] = 5;
    v->maybe_color = talloc(ctx, color);
    *v->maybe_color = BLUE;
    v->last = 42;
}

static char *print(void *ctx, const struct xdr_type *type, const void *value)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    xdr_print(out, type, value);
    fclose(out);
    char *copy = talloc_strdup(ctx, text);
    free(text);
    return copy;
}

static void every_shape_comes_back(void **state)
{
    struct fixture *f = *state;
    shapes v, again;
    struct wire wire = {.length = 0};
    fill_shapes(&v, f->ctx);
    struct xdr_encoder e = xdr_encode_into(wire.bytes, sizeof wire.bytes);
    e.error = &f->error;
    assert_int_equal(shapes_encode(&e, &v), XDR_OK);
    wire.length = (size_t)(e.at - wire.bytes);
    assert_int_equal(wire.length, shapes_wire_size(&v));
    struct xdr_decoder *d = decoder_over(f, &wire);
    assert_int_equal(shapes_decode(d, &again), XDR_OK);
    assert_ptr_equal(d->at, d->end);
    assert_string_equal(print(f->ctx, &shapes_xdr, &v), print(f->ctx, &shapes_xdr, &again));
    assert_int_equal(again.names.data[2].data[10], '\0'); /* a decoded string ends in a NUL */
}

/* Every cut of a message of every shape: refused, with nothing left behind; and room for every length but the right
 * one is refused by the encoder. */
static void every_cut_is_refused(void **state)
{
    struct fixture *f = *state;
    shapes v, again;
    struct wire wire = {.length = 0};
    fill_shapes(&v, f->ctx);
    size_t length = (size_t)shapes_wire_size(&v);
    for (size_t cut = 0; cut < length; cut++) {
        struct xdr_encoder e = xdr_encode_into(wire.bytes, cut);
        e.error = &f->error;
        assert_int_equal(shapes_encode(&e, &v), XDR_NO_ROOM);
        assert_int_equal(f->error.value, length);
        assert_ptr_equal(e.at, wire.bytes);
    }
    struct xdr_encoder e = xdr_encode_into(wire.bytes, length);
    assert_int_equal(shapes_encode(&e, &v), XDR_OK);
    for (wire.length = 0; wire.length < length; wire.length++) {
        struct xdr_decoder *d = decoder_over(f, &wire);
        size_t blocks = talloc_total_blocks(f->ctx);
        memset(&again, 0xff, sizeof again);
        assert_int_equal(shapes_decode(d, &again), XDR_TRUNCATED);
        assert_int_equal(talloc_total_blocks(f->ctx), blocks);
        assert_null(again.title.data);
        assert_int_equal(again.last, 0);
    }
}

static void numbers_are_big_endian(void **state)
{
    struct fixture *f = *state;
    const plain v = {-2, 3, -4, 5, 1.5f, -0.25, {{1, 2, 3}}, true, (char)-1, 200, -300, 60000, GREEN, HIGH};
    static const uint8_t expected[] = {
        0xff, 0xff, 0xff, 0xfe, 0, 0, 0, 3, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfc, 0, 0, 0, 0, 0, 0, 0, 5,
        0x3f, 0xc0, 0, 0, 0xbf, 0xd0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
        0xff, 0xff, 0xff, 0xff, 0, 0, 0, 200, 0xff, 0xff, 0xfe, 0xd4, 0, 0, 0xea, 0x60, 0, 0, 0, 2, 0, 0, 0, 2};
    uint8_t bytes[sizeof expected];
    struct xdr_encoder e = xdr_encode_into(bytes, sizeof bytes);
    assert_int_equal(plain_wire_size(&v), sizeof expected);
    assert_int_equal(plain_encode(&e, &v), XDR_OK);
    assert_memory_equal(bytes, expected, sizeof expected);
    plain again;
    struct xdr_arena arena;
    xdr_arena_init(&arena, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(bytes, sizeof bytes, &arena);
    assert_int_equal(plain_decode(&d, &again), XDR_OK);
    assert_string_equal(print(f->ctx, &plain_xdr, &v), print(f->ctx, &plain_xdr, &again));
}

/* Signalling NaNs, wherever a real can stand: a machine that moves reals through registers which quiet them (x87) would
 * give other bytes back. */
static const uint32_t float_bits = 0x7f800001;
static const uint64_t double_bits = UINT64_C(0xfff0000000000001);

static void add_floats(struct wire *wire, int count)
{
    for (int i = 0; i < count; i++)
        add_word(wire, float_bits);
}

static void add_doubles(struct wire *wire, int count)
{
    for (int i = 0; i < count; i++) {
        add_word(wire, (uint32_t)(double_bits >> 32));
        add_word(wire, (uint32_t)double_bits);
    }
}

static void reals_keep_their_bits(void **state)
{
    struct fixture *f = *state;
    struct wire wire = {.length = 0}, again;
    real_shapes v;
    add_floats(&wire, 1); /* members */
    add_doubles(&wire, 1);
    add_floats(&wire, 2); /* fixed arrays */
    add_doubles(&wire, 2);
    add_word(&wire, 3); /* variable ones */
    add_floats(&wire, 3);
    add_word(&wire, 1);
    add_doubles(&wire, 1);
    add_word(&wire, true); /* optionals */
    add_floats(&wire, 1);
    add_word(&wire, true);
    add_doubles(&wire, 1);
    add_word(&wire, true); /* arms */
    add_doubles(&wire, 1);
    add_word(&wire, false);
    add_floats(&wire, 1);
    assert_int_equal(real_shapes_decode(decoder_over(f, &wire), &v), XDR_OK);
    assert_memory_equal(&v.f, &float_bits, sizeof float_bits);
    assert_memory_equal(&v.d, &double_bits, sizeof double_bits);
    assert_memory_equal(v.maybe_float, &float_bits, sizeof float_bits);
    assert_memory_equal(v.maybe_double, &double_bits, sizeof double_bits);
    assert_memory_equal(&v.choices[0].u.d, &double_bits, sizeof double_bits);
    assert_memory_equal(&v.choices[1].u.f, &float_bits, sizeof float_bits);
    struct xdr_encoder e = xdr_encode_into(again.bytes, sizeof again.bytes);
    assert_int_equal(real_shapes_encode(&e, &v), XDR_OK);
    assert_int_equal(e.at - again.bytes, wire.length);
    assert_memory_equal(again.bytes, wire.bytes, wire.length);
}

/* The same of a procedure whose whole argument is a real. */
static void bodies_of_a_real_keep_its_bits(void **state)
{
    struct fixture *f = *state;
    struct wire wire = {.length = 0}, again;
    float one;
    double two;
    add_floats(&wire, 1);
    add_doubles(&wire, 1);
    struct xdr_decoder *d = decoder_over(f, &wire);
    assert_int_equal(xdr_builtin_codecs[XDR_FLOAT].decode(d, &one), XDR_OK);
    assert_int_equal(xdr_builtin_codecs[XDR_DOUBLE].decode(d, &two), XDR_OK);
    assert_memory_equal(&one, &float_bits, sizeof float_bits);
    assert_memory_equal(&two, &double_bits, sizeof double_bits);
    struct xdr_encoder e = xdr_encode_into(again.bytes, wire.length);
    assert_int_equal(xdr_builtin_codecs[XDR_FLOAT].encode(&e, &one), XDR_OK);
    assert_int_equal(xdr_builtin_codecs[XDR_DOUBLE].encode(&e, &two), XDR_OK);
    assert_memory_equal(again.bytes, wire.bytes, wire.length);
}

/* --- what a strict decoder refuses, and what a policy lets pass --- */

static void check_plain(void **state, size_t offset, uint32_t word, enum xdr_status expected, unsigned policy,
                        const char *message)
{
    struct fixture *f = *state;
    const plain v = {.hue = RED};
    struct wire wire = {.length = 84};
    plain again;
    struct xdr_encoder e = xdr_encode_into(wire.bytes, sizeof wire.bytes);
    assert_int_equal(plain_encode(&e, &v), XDR_OK);
    wire.length = offset;
    add_word(&wire, word);
    wire.length = (size_t)(e.at - wire.bytes);
    assert_int_equal(plain_decode(decoder_over(f, &wire), &again), expected);
    assert_error(f, message);
    struct xdr_decoder *d = decoder_over(f, &wire);
    d->policy = policy;
    assert_int_equal(plain_decode(d, &again), policy ? XDR_OK : expected);
}

static void words_out_of_range(void **state)
{
    check_plain(state, 52, 2, XDR_BAD_BOOL, XDR_ANY_BOOL, "plain.b: offset 52: 2 is not a bool");
    check_plain(state, 56, 128, XDR_OUT_OF_RANGE, 0, "plain.c: offset 56: 128 does not fit char");
    check_plain(state, 56, 0xffffff7f, XDR_OUT_OF_RANGE, 0, "plain.c: offset 56: -129 does not fit char");
    check_plain(state, 60, 256, XDR_OUT_OF_RANGE, 0, "plain.uc: offset 60: 256 does not fit unsigned char");
    check_plain(state, 60, 0xffffffff, XDR_OUT_OF_RANGE, 0, "plain.uc: offset 60: 4294967295 does not fit unsigned char");
    check_plain(state, 68, 0xffffffff, XDR_OUT_OF_RANGE, 0, "plain.us: offset 68: 4294967295 does not fit unsigned short");
    check_plain(state, 64, 0x8000, XDR_OUT_OF_RANGE, 0, "plain.s: offset 64: 32768 does not fit short");
    check_plain(state, 68, 0x10000, XDR_OUT_OF_RANGE, 0, "plain.us: offset 68: 65536 does not fit unsigned short");
    check_plain(state, 72, 3, XDR_BAD_ENUM, XDR_ANY_ENUM, "plain.hue: offset 72: 3 is not a color");
    check_plain(state, 76, 0xffffffff, XDR_BAD_ENUM, XDR_ANY_ENUM, "plain.height: offset 76: -1 is not a level");
}

static void check_name(void **state, const struct wire *wire, enum xdr_status expected, unsigned policy,
                       const char *message)
{
    struct fixture *f = *state;
    name v;
    assert_int_equal(name_decode(decoder_over(f, wire), &v), expected);
    assert_error(f, message);
    assert_null(v.data);
    if (policy) {
        struct xdr_decoder *d = decoder_over(f, wire);
        d->policy = policy;
        assert_int_equal(name_decode(d, &v), XDR_OK);
    }
}

static void strings_are_checked(void **state)
{
    struct wire over = {.length = 0}, nul = {.length = 0}, padded = {.length = 0}, huge = {.length = 0};
    add_text(&over, "eleven char");
    check_name(state, &over, XDR_OVER_LIMIT, 0, "name: offset 0: 11 is over NAME_MAX_LENGTH (10)");
    add_word(&nul, 3);
    add_bytes(&nul, "a\0b\0", 4);
    check_name(state, &nul, XDR_EMBEDDED_NUL, XDR_ANY_NUL, "name: offset 5: a NUL inside a string, at byte 1");
    add_word(&padded, 5);
    add_bytes(&padded, "ABCDE\0\0\1", 8);
    check_name(state, &padded, XDR_BAD_PADDING, XDR_ANY_PADDING, "name: offset 11: a byte of padding is 1, not 0");
    add_word(&huge, 0xffffffff);
    check_name(state, &huge, XDR_OVER_LIMIT, 0, "name: offset 0: 4294967295 is over NAME_MAX_LENGTH (10)");
}

/* A NUL, and a wrong byte of padding, at every place of strings of every length: the copies go by words. */
static void every_byte_of_a_string_is_looked_at(void **state)
{
    struct fixture *f = *state;
    for (uint32_t length = 0; length <= 140; length++) {
        for (uint32_t at = 0; at < ((length + 3) & ~3u); at++) {
            struct wire wire = {.length = 0};
            add_word(&wire, 0); /* trees */
            add_word(&wire, length);
            memset(wire.bytes + 8, 'x', length);
            wire.bytes[8 + at] = at < length ? 0 : 1;
            wire.length = 8 + ((length + 3) & ~3u);
            add_word(&wire, 0); /* big */
            many v;
            assert_int_equal(many_decode(decoder_over(f, &wire), &v), at < length ? XDR_EMBEDDED_NUL : XDR_BAD_PADDING);
            assert_int_equal(f->error.offset, 8 + at);
            char text[140];
            memcpy(text, wire.bytes + 8, length);
            v = (many){.text = {text, length}};
            struct xdr_encoder e = xdr_encode_into(wire.bytes, sizeof wire.bytes);
            assert_int_equal(many_encode(&e, &v), at < length ? XDR_EMBEDDED_NUL : XDR_OK);
        }
        talloc_free_children(f->ctx);
    }
}

static void nothing_is_allocated_on_a_lengths_word(void **state)
{
    struct fixture *f = *state;
    struct wire wire = {.length = 0};
    add_word(&wire, 0xffffffff);
    add_word(&wire, 0);
    many v;
    struct xdr_decoder *d = decoder_over(f, &wire);
    size_t blocks = talloc_total_blocks(f->ctx);
    assert_int_equal(many_decode(d, &v), XDR_TRUNCATED);
    assert_null(f->arena.chunks);
    assert_int_equal(talloc_total_blocks(f->ctx), blocks);
    assert_error(f, "many.trees: offset 4: 51539607540 bytes wanted, 4 left");
}

/* --- unions --- */

static void unions_choose_an_arm(void **state)
{
    struct fixture *f = *state;
    struct wire red = {.length = 0}, blue = {.length = 0}, none = {.length = 0};
    choice v;
    add_word(&red, RED);
    add_word(&red, 7);
    assert_int_equal(choice_decode(decoder_over(f, &red), &v), XDR_OK);
    assert_int_equal(v.u.number, 7);
    add_word(&blue, BLUE);
    add_text(&blue, "sky");
    assert_int_equal(choice_decode(decoder_over(f, &blue), &v), XDR_OK);
    assert_string_equal(v.u.text.data, "sky");
    add_word(&none, 3);
    assert_int_equal(choice_decode(decoder_over(f, &none), &v), XDR_BAD_ENUM);
    assert_error(f, "choice.hue: offset 0: 3 is not a color");
    struct xdr_decoder *d = decoder_over(f, &none);
    d->policy = XDR_ANY_ENUM;
    assert_int_equal(choice_decode(d, &v), XDR_BAD_DISCRIMINANT);
    assert_error(f, "choice.hue: offset 0: 3 selects no arm of choice");
}

static void defaults_take_the_rest(void **state)
{
    struct fixture *f = *state;
    struct wire other = {.length = 0}, empty = {.length = 0}, no = {.length = 0};
    wide v;
    answer a;
    add_word(&other, 1000);
    add_bytes(&other, "\1\2\3\4\5\6\0\0", 8);
    assert_int_equal(wide_decode(decoder_over(f, &other), &v), XDR_OK);
    assert_int_equal(v.u.other[5], 6);
    add_word(&empty, 7);
    assert_int_equal(wide_decode(decoder_over(f, &empty), &v), XDR_OK);
    assert_int_equal(wide_wire_size(&v), 4);
    add_word(&no, 0);
    assert_int_equal(answer_decode(decoder_over(f, &no), &a), XDR_OK);
    add_word(&no, 2);
    no.length = 8;
    assert_int_equal(f->decoder.end - f->decoder.at, 0);
}

/* A discriminant may be unsigned, or have another name. */
static void discriminants_of_every_kind(void **state)
{
    struct fixture *f = *state;
    struct wire most = {.length = 0}, none = {.length = 0}, two = {.length = 0};
    numbered n;
    tinted t;
    agreed a;
    add_word(&most, UINT32_MAX);
    add_text(&most, "most");
    assert_int_equal(numbered_decode(decoder_over(f, &most), &n), XDR_OK);
    assert_string_equal(n.u.most.data, "most");
    add_word(&none, 0x80000000);
    assert_int_equal(numbered_decode(decoder_over(f, &none), &n), XDR_BAD_DISCRIMINANT);
    assert_error(f, "numbered.number: offset 0: 2147483648 selects no arm of numbered");
    add_word(&two, 3);
    assert_int_equal(tinted_decode(decoder_over(f, &two), &t), XDR_BAD_ENUM);
    assert_int_equal(agreed_decode(decoder_over(f, &two), &a), XDR_BAD_BOOL);
    struct xdr_decoder *d = decoder_over(f, &two);
    d->policy = XDR_ANY_BOOL; /* then it is true, and a name follows */
    assert_int_equal(agreed_decode(d, &a), XDR_TRUNCATED);
    assert_string_equal(f->error.path, "agreed.by");
}

static void encode_refuses_what_decode_would(void **state)
{
    struct fixture *f = *state;
    uint8_t bytes[256];
    struct xdr_encoder e = xdr_encode_into(bytes, sizeof bytes);
    e.error = &f->error;
    shapes v;
    fill_shapes(&v, f->ctx);
    v.numbers.len = 5;
    assert_int_equal(shapes_encode(&e, &v), XDR_OVER_LIMIT);
    assert_string_equal(f->error.path, "shapes.numbers");
    assert_string_equal(f->error.limit_name, "ITEMS_MAX");
    fill_shapes(&v, f->ctx);
    v.sums.data = NULL;
    assert_int_equal(shapes_encode(&e, &v), XDR_NULL_DATA);
    assert_string_equal(f->error.path, "shapes.sums");
    fill_shapes(&v, f->ctx);
    *v.maybe_color = (color)3;
    assert_int_equal(shapes_encode(&e, &v), XDR_BAD_ENUM);
    assert_string_equal(f->error.path, "shapes.maybe_color");
    fill_shapes(&v, f->ctx);
    v.title = (name){"a\0b", 3};
    assert_int_equal(shapes_encode(&e, &v), XDR_EMBEDDED_NUL);
    fill_shapes(&v, f->ctx);
    v.blob.data = NULL;
    assert_int_equal(shapes_encode(&e, &v), XDR_NULL_DATA);
    const choice none = {.hue = (color)3};
    assert_int_equal(choice_encode(&e, &none), XDR_BAD_ENUM);
    assert_ptr_equal(e.at, bytes);
}

/* --- depth, lists, budget, arenas --- */

static void add_tree(struct wire *wire, unsigned depth)
{
    add_word(wire, 0); /* label */
    add_word(wire, depth > 1);
    if (depth > 1)
        add_tree(wire, depth - 1);
    add_word(wire, 0);
}

static void depth_is_limited(void **state)
{
    struct fixture *f = *state;
    struct wire fits = {.length = 0}, deep = {.length = 0};
    tree v;
    add_tree(&fits, XDR_DEPTH_DEFAULT);
    add_tree(&deep, XDR_DEPTH_DEFAULT + 1);
    assert_int_equal(tree_decode(decoder_over(f, &fits), &v), XDR_OK);
    uint8_t bytes[4096];
    struct xdr_encoder e = xdr_encode_into(bytes, sizeof bytes);
    e.error = &f->error;
    assert_int_equal(tree_encode(&e, &v), XDR_OK);
    e = xdr_encode_into(bytes, sizeof bytes);
    e.error = &f->error;
    e.depth = XDR_DEPTH_DEFAULT - 1;
    assert_int_equal(tree_encode(&e, &v), XDR_TOO_DEEP);
    assert_int_equal(f->error.limit, XDR_DEPTH_DEFAULT - 1);
    assert_int_equal(tree_decode(decoder_over(f, &deep), &v), XDR_TOO_DEEP);
    assert_int_equal(f->error.limit, XDR_DEPTH_DEFAULT);
    struct xdr_decoder *d = decoder_over(f, &deep);
    d->depth = XDR_DEPTH_DEFAULT + 1;
    assert_int_equal(tree_decode(d, &v), XDR_OK);
}

/* What @depth says holds in every function, and for a caller who asks for more. */
static void a_type_limits_its_depth(void **state)
{
    struct fixture *f = *state;
    enum { SAID = 8, MOST = 10 };
    uint8_t bytes[12 * MOST];
    for (unsigned levels = 1; levels <= MOST; levels++) {
        shrub nodes[MOST] = {{0}}, back;
        struct wire wire = {.length = 0};
        for (unsigned i = 0; i < levels; i++) {
            nodes[i].left = i + 1 < levels ? &nodes[i + 1] : NULL;
            add_word(&wire, 0);
            add_word(&wire, i + 1 < levels);
        }
        for (unsigned i = 0; i < levels; i++)
            add_word(&wire, 0);
        for (unsigned depth = 0; depth <= MOST; depth++) {
            unsigned limit = depth == 0 || depth > SAID ? SAID : depth;
            enum xdr_status wanted = levels <= limit ? XDR_OK : XDR_TOO_DEEP;
            struct xdr_extent extent;
            struct xdr_decoder *d = decoder_over(f, &wire);
            struct xdr_encoder e = xdr_encode_into(bytes, sizeof bytes);
            e.error = &f->error;
            d->depth = e.depth = depth;
            assert_int_equal(shrub_check(d, &extent), wanted);
            assert_true(wanted == XDR_OK || f->error.limit == limit);
            assert_int_equal(shrub_decode(d, &back), wanted);
            assert_true(wanted == XDR_OK || f->error.limit == limit);
            assert_int_equal(shrub_encode(&e, nodes), wanted);
            assert_true(wanted == XDR_OK || f->error.limit == limit);
        }
        assert_int_equal(shrub_validate(nodes, NULL, &f->error), levels <= SAID ? XDR_OK : XDR_TOO_DEEP);
        assert_true(shrub_wire_size(nodes) == (levels <= SAID ? 12 * levels : 0));
    }
}

/* A value that a program made, deeper than any stack: refused, cut short, or without a size, but nothing overflows. */
static void no_function_follows_a_value_for_ever(void **state)
{
    struct fixture *f = *state;
    enum { DEEP = 300000 };
    tree *nodes = talloc_zero_array(f->ctx, tree, DEEP);
    for (size_t i = 0; i + 1 < DEEP; i++)
        nodes[i].left = &nodes[i + 1];
    uint8_t bytes[4096];
    struct xdr_encoder e = xdr_encode_into(bytes, sizeof bytes);
    assert_true(tree_wire_size(nodes) == 0);
    assert_true(tree_wire_size(&nodes[DEEP - XDR_DEPTH_DEFAULT]) == 12 * XDR_DEPTH_DEFAULT);
    assert_true(tree_wire_size(&nodes[DEEP - XDR_DEPTH_DEFAULT - 1]) == 0);
    assert_int_equal(tree_encode(&e, nodes), XDR_TOO_DEEP);
    assert_int_equal(tree_validate(nodes, NULL, NULL), XDR_TOO_DEEP);
    char *text = print(f->ctx, &tree_xdr, nodes);
    assert_non_null(strstr(text, "left ..."));
    size_t levels = 0;
    for (const char *at = text; (at = strstr(at, "label ")) != NULL; at++)
        levels++;
    assert_int_equal(levels, XDR_DEPTH_DEFAULT);
}

static enum xdr_status encode_tree(struct xdr_encoder *e, const void *v)
{
    return tree_encode(e, v);
}

static uint64_t size_tree(const void *v)
{
    return tree_wire_size(v);
}

static enum xdr_verdict grow_a_deep_tree(const void *handlers, struct xdr_call *call, const void *arguments, void *result)
{
    (void)handlers, (void)arguments;
    tree *node = result;
    for (size_t i = 0; i < 300000; i++, node = node->left)
        if (!(node->left = xdr_call_allocate(call, sizeof *node)))
            return XDR_OUT_OF_MEMORY;
    return XDR_SERVED;
}

/* Deeper than the stack is: whatever the room that the caller wants before the body, it is a result that breaks a limit. */
static void a_result_that_is_too_deep_is_refused(void **state)
{
    (void)state;
    const struct xdr_codec codec = {&tree_xdr, NULL, encode_tree, size_tree, 12, UINT64_MAX};
    const struct xdr_procedure procedure = {.number = 1, .name = "GROW", .result = &codec};
    static const uint32_t index[] = {1, 1};
    const struct xdr_program program = {"trees", 7, 1, false, &procedure, 1, index, 1, 0};
    xdr_serve *const serve[] = {grow_a_deep_tree};
    const struct xdr_service service = {&program, serve, NULL};
    const struct xdr_dispatcher dispatcher = {.services = &service, .count = 1};
    for (size_t room = 0; room <= 28; room += 28) {
        struct xdr_arena arena;
        struct xdr_call call = {.arena = &arena};
        struct xdr_reply reply = {.room_before = room};
        xdr_arena_init_malloc(&arena, NULL, 0);
        assert_int_equal(xdr_dispatch(&dispatcher, 7, 1, 1, NULL, 0, &call, &reply), XDR_BAD_RESULT);
        assert_int_equal(call.error.status, XDR_TOO_DEEP);
        assert_null(reply.body);
        xdr_arena_free(&arena);
    }
}

/* A hundred thousand items: a recursion would overflow the stack, the depth limit must not count them. */
static void lists_are_read_by_a_loop(void **state)
{
    struct fixture *f = *state;
    const size_t count = 100000;
    uint8_t *bytes = talloc_zero_size(f->ctx, count * 8), *again = talloc_size(f->ctx, count * 8);
    for (size_t i = 0; i < count; i++) {
        bytes[i * 8 + 3] = (uint8_t)i;
        bytes[i * 8 + 7] = i + 1 < count;
    }
    item v;
    xdr_arena_init_talloc(&f->arena, f->ctx, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(bytes, count * 8, &f->arena);
    d.error = &f->error;
    assert_int_equal(item_decode(&d, &v), XDR_OK);
    size_t found = 0;
    for (const item *i = &v; i; i = i->next)
        found++;
    assert_int_equal(found, count);
    assert_int_equal(item_wire_size(&v), count * 8);
    struct xdr_encoder e = xdr_encode_into(again, count * 8);
    assert_int_equal(item_encode(&e, &v), XDR_OK);
    assert_memory_equal(bytes, again, count * 8);
    bytes[count * 8 - 1] = 2; /* the flag of the last */
    d = xdr_decode_from(bytes, count * 8, &f->arena);
    d.error = &f->error;
    assert_int_equal(item_decode(&d, &v), XDR_BAD_BOOL);
    assert_error(f, "item.next[100000]: offset 799996: 2 is not a bool");
}

static void budget_is_hard(void **state)
{
    struct fixture *f = *state;
    struct wire wire = {.length = 0};
    many v;
    add_word(&wire, 0);
    add_word(&wire, 16);
    add_bytes(&wire, "sixteen letters!", 16);
    add_word(&wire, 2);
    for (int i = 0; i < 4; i++)
        add_word(&wire, 1);
    struct xdr_decoder *d = decoder_over(f, &wire);
    d->budget = 39; /* 24 for the text, 16 for the numbers */
    size_t blocks = talloc_total_blocks(f->ctx);
    assert_int_equal(many_decode(d, &v), XDR_OVER_BUDGET);
    assert_int_equal(talloc_total_blocks(f->ctx), blocks);
    assert_error(f, "many.big: offset 28: needs more than its 39 bytes of memory");
    d->budget = 40;
    assert_int_equal(many_decode(d, &v), XDR_OK);
}

/* The same where the arena has memory enough already. */
static void a_budget_holds_within_a_buffer(void **state)
{
    struct fixture *f = *state;
    struct wire wire = {.length = 0};
    uint64_t buffer[100];
    many v;
    add_word(&wire, 0);
    add_text(&wire, "sixteen letters!");
    add_word(&wire, 0);
    for (size_t budget = 1; budget <= 32; budget++) {
        struct xdr_decoder *d = decoder_over(f, &wire);
        xdr_arena_init(&f->arena, buffer, sizeof buffer);
        d->budget = budget;
        assert_int_equal(many_decode(d, &v), budget < 24 ? XDR_OVER_BUDGET : XDR_OK);
    }
}

/* --- chunks, counted --- */

static struct {
    size_t calls, largest;
} chunks;

static void *count_chunk(void *owner, size_t size)
{
    (void)owner;
    chunks.calls++;
    chunks.largest = size > chunks.largest ? size : chunks.largest;
    return malloc(size);
}

static struct xdr_decoder counted_decoder(struct fixture *f, const struct wire *wire)
{
    xdr_arena_free(&f->arena);
    decoder_over(f, wire);
    xdr_arena_init(&f->arena, NULL, 0);
    f->arena.allocate = count_chunk;
    f->arena.release = free;
    chunks.calls = chunks.largest = 0;
    return f->decoder;
}

enum { CHUNK_HEADER = 2 * sizeof(void *), LEAST_CHUNK = 256 };

/* A list that makes hundreds of bytes of eight: the first chunk is given back for one that is made to measure. */
static void chunks_and_budgets_add_up(void **state)
{
    struct fixture *f = *state;
    struct wire wire = {.length = 0};
    const size_t items = 100, memory = (items - 1) * ((sizeof(lazy) + 7) & ~(size_t)7);
    lazy v;
    xdr_arena_init(&f->arena, NULL, 0);
    for (size_t i = 0; i < items; i++) {
        add_word(&wire, false);
        add_word(&wire, i + 1 < items);
    }
    struct xdr_decoder d = counted_decoder(f, &wire);
    assert_int_equal(lazy_decode(&d, &v), XDR_OK);
    assert_int_equal(chunks.calls, 2);
    assert_int_equal(chunks.largest, memory + CHUNK_HEADER);
    for (unsigned allowed = 1; allowed <= 2; allowed++) {
        d = counted_decoder(f, &wire);
        d.allocations = allowed;
        assert_int_equal(lazy_decode(&d, &v), allowed < 2 ? XDR_OVER_BUDGET : XDR_OK);
        assert_int_equal(chunks.calls, allowed);
    }
    for (int more = -1; more <= 1; more++) {
        d = counted_decoder(f, &wire);
        d.budget = (size_t)((int)memory + more);
        assert_int_equal(lazy_decode(&d, &v), more < 0 ? XDR_OVER_BUDGET : XDR_OK);
        assert_true(more < 0 || d.at == d.end);
        assert_true(chunks.largest <= (more < 0 ? d.budget : memory + CHUNK_HEADER));
    }
    xdr_arena_free(&f->arena);
}

/* A chunk, with its head, is no larger than the budget, unless that has only room for what the message needs. */
static void chunks_keep_to_the_budget(void **state)
{
    struct fixture *f = *state;
    struct wire wire = {.length = 4096};
    char text[1001];
    many v;
    memset(text, 'x', 1000);
    text[1000] = '\0';
    memset(wire.bytes, 0, sizeof wire.bytes);
    wire.length = 4;
    add_text(&wire, text);
    wire.length = sizeof wire.bytes; /* what follows may be another value */
    xdr_arena_init(&f->arena, NULL, 0);
    for (size_t budget = 1008; budget <= 1040; budget++) {
        struct xdr_decoder d = counted_decoder(f, &wire);
        d.budget = budget;
        assert_int_equal(many_decode(&d, &v), XDR_OK);
        size_t most = budget & ~(size_t)7, least = 1008 + CHUNK_HEADER;
        assert_int_equal(chunks.largest, most < least ? least : most);
    }
    struct xdr_decoder d = counted_decoder(f, &wire);
    assert_int_equal(many_decode(&d, &v), XDR_OK);
    assert_true(chunks.largest > 1008 + CHUNK_HEADER && chunks.largest <= 4 * sizeof wire.bytes + CHUNK_HEADER);
    struct wire small = {.length = 0};
    add_word(&small, 0);
    add_text(&small, "four");
    add_word(&small, 0);
    d = counted_decoder(f, &small);
    assert_int_equal(many_decode(&d, &v), XDR_OK);
    assert_int_equal(chunks.largest, LEAST_CHUNK + CHUNK_HEADER);
    xdr_arena_free(&f->arena);
}

/* What a size_t does not hold: no specification of ours has such elements, but the step must not wrap. */
static void products_do_not_wrap(void **state)
{
    struct fixture *f = *state;
    struct wire wire = {.length = 0};
    static const size_t sizes[] = {SIZE_MAX / 2 + 1, SIZE_MAX / 2, SIZE_MAX - 3};
    uint32_t length;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        for (uint32_t count = 1; count <= 2; count++) {
            wire.length = 0;
            add_word(&wire, count);
            add_word(&wire, 0);
            struct xdr_decoder *d = decoder_over(f, &wire);
            d->budget = SIZE_MAX;
            struct xdr_cursor c = xdr_decode_begin(d, &many_xdr);
            c = xdr_get_array(c, d, &length, 2, 0, sizes[i]);
            assert_null(c.at);
            assert_true(d->status == XDR_OVER_BUDGET || d->status == XDR_NO_ROOM);
        }
    }
}

/* A message without end, as its decoder says: what is made of it at once is more than there is, and must not wrap. */
static void chunks_do_not_wrap(void **state)
{
    struct fixture *f = *state;
    struct wire wire = {.length = 0};
    uint32_t length;
    add_word(&wire, 1);
    add_word(&wire, 0);
    struct xdr_decoder *d = decoder_over(f, &wire);
    d->end = (const uint8_t *)(UINTPTR_MAX - 8);
    d->budget = SIZE_MAX;
    struct xdr_cursor c = xdr_decode_begin(d, &many_xdr);
    c = xdr_get_array(c, d, &length, 1, 8, 8);
    assert_null(c.at);
    assert_int_equal(d->status, XDR_NO_MEMORY);
}

/* What a decode may take follows from its type, and from what the caller says. */
static void a_type_says_what_it_may_take(void **state)
{
    struct fixture *f = *state;
    static const uint64_t ratios[] = {1, 4, 5, (1 << 20) - 1, 1 << 20, UINT64_C(1) << 33};
    struct wire wire = {.length = 1000};
    struct xdr_decoder *d = decoder_over(f, &wire);
    struct xdr_type type = many_xdr;
    for (size_t i = 0; i < sizeof ratios / sizeof *ratios; i++) {
        type.ratio = ratios[i];
        assert_non_null(xdr_decode_begin(d, &type).at);
        assert_true(d->allowed == (type.ratio > SIZE_MAX / 1000 ? SIZE_MAX : type.ratio * 1000));
    }
    type.ratio = UINT64_MAX;
    assert_true(xdr_budget(d, &type) == SIZE_MAX);
    d->budget = 5;
    assert_non_null(xdr_decode_begin(d, &type).at);
    assert_int_equal(d->allowed, 5);
}

/* Decoded strings of every length end in a NUL that their length does not count. */
static void every_string_ends_in_a_nul(void **state)
{
    struct fixture *f = *state;
    char text[201];
    many v;
    for (size_t length = 0; length <= 200; length++) {
        struct wire wire = {.length = 0};
        memset(text, 'x', length);
        text[length] = '\0';
        add_word(&wire, 0);
        add_text(&wire, text);
        for (int last = 0; last <= 1; last++) { /* the array behind it is missing, or there */
            if (last)
                add_word(&wire, 0);
            enum xdr_status status = many_decode(decoder_over(f, &wire), &v);
            assert_int_equal(status, last ? XDR_OK : XDR_TRUNCATED);
        }
        assert_int_equal(v.text.len, length);
        assert_string_equal(v.text.data, text);
        talloc_free_children(f->ctx);
    }
}

/* The default budget follows from the type: no legal message is refused, however much memory it makes of few bytes. */
static void the_default_budget_lets_every_legal_message_pass(void **state)
{
    struct fixture *f = *state;
    struct wire wire = {.length = 0};
    many_maybe v;
    add_word(&wire, 1000);
    for (int i = 0; i < 1000; i++)
        add_word(&wire, 0);
    assert_int_equal(many_maybe_decode(decoder_over(f, &wire), &v), XDR_OK);
    assert_int_equal(v.list.len, 1000);
    /* the compiler counts in pointers and alignments of 8 bytes: what a smaller machine needs is at most a word less */
    assert_in_range(many_maybe_xdr.ratio, (sizeof(maybe_big) + 3) / 4, (sizeof(maybe_big) + 7) / 4);
    wire.length -= 4; /* one is missing: what is wrong is the message, not its memory */
    assert_int_equal(many_maybe_decode(decoder_over(f, &wire), &v), XDR_TRUNCATED);
}

static void a_buffer_does_without_talloc(void **state)
{
    struct fixture *f = *state;
    struct wire wire = {.length = 0};
    char buffer[64 + 7];
    name v;
    add_text(&wire, "short");
    for (size_t size = 0; size <= sizeof buffer; size++) {
        decoder_over(f, &wire);
        xdr_arena_init(&f->arena, buffer, size);
        enum xdr_status status = name_decode(&f->decoder, &v);
        assert_true(status == XDR_OK || (status == XDR_NO_MEMORY && size < 8 + 7));
    }
    assert_true(v.data >= buffer && v.data < buffer + sizeof buffer);
}

static void an_arena_is_used_again(void **state)
{
    struct fixture *f = *state;
    struct wire wire = {.length = 0};
    name v;
    add_text(&wire, "short");
    decoder_over(f, &wire);
    const uint8_t *at = f->decoder.at;
    size_t blocks = 0;
    for (int i = 0; i < 1000; i++) {
        f->decoder.at = at;
        assert_int_equal(name_decode(&f->decoder, &v), XDR_OK);
        xdr_arena_reset(&f->arena);
        if (i == 0)
            blocks = talloc_total_blocks(f->ctx);
    }
    assert_int_equal(talloc_total_blocks(f->ctx), blocks);
    for (int i = 0; i < 1000; i++) { /* without a reset it grows, and keeps what was decoded */
        name kept;
        f->decoder.at = at;
        assert_int_equal(name_decode(&f->decoder, &kept), XDR_OK);
        assert_string_equal(kept.data, "short");
    }
    xdr_arena_free(&f->arena);
    assert_true(talloc_total_blocks(f->ctx) < blocks);
}

/* A message that took a large chunk and was refused: of the small one that the arena then has again, no more than that
 * may be used. */
static void a_refusal_leaves_the_arena_its_size(void **state)
{
    struct fixture *f = *state;
    const uint32_t length = 100000;
    uint8_t *bytes = talloc_zero_size(f->ctx, length + 12);
    struct wire small = {.length = 0};
    many v;
    for (int i = 0; i < 3; i++) /* no trees, no text, no numbers */
        add_word(&small, 0);
    assert_int_equal(many_decode(decoder_over(f, &small), &v), XDR_OK);
    assert_non_null(xdr_arena_allocate(&f->arena, 8));
    memset(bytes + 8, 'x', length);
    xdr_store_uint(bytes + 4, length);
    for (int bad = 1; bad >= 0; bad--) {
        xdr_arena_reset(&f->arena);
        bytes[length + 11] = (uint8_t)bad; /* of the numbers behind the text: one is missing */
        struct xdr_decoder d = xdr_decode_from(bytes, length + 12, &f->arena);
        assert_int_equal(many_decode(&d, &v), bad ? XDR_TRUNCATED : XDR_OK);
        assert_true(f->arena.limit >= f->arena.next && (size_t)(f->arena.limit - f->arena.next) <= talloc_get_size(f->arena.chunks));
    }
    assert_int_equal(v.text.len, length);
}

/* What an arena of the caller's buffer gives: aligned, within the buffer, and no more. */
static void a_buffer_gives_what_it_has(void **state)
{
    (void)state;
    for (size_t skip = 0; skip < 8; skip++) {
        for (size_t size = 0; size <= 40; size++) {
            char *room = malloc(skip + size); /* of the exact size, and aligned */
            size_t lost = (8 - skip) % 8, given = 0;
            struct xdr_arena arena;
            xdr_arena_init(&arena, room + skip, size);
            for (char *block; (block = xdr_arena_allocate(&arena, 1)) != NULL; given += 8) {
                assert_int_equal((uintptr_t)block % 8, 0);
                memset(block, 1, 8);
            }
            assert_int_equal(given, size > lost ? (size - lost) & ~(size_t)7 : 0);
            assert_true(arena.next <= arena.limit && arena.limit == room + skip + size);
            free(room);
        }
    }
}

/* Numbers of every count, to and from memory of exactly their size: the copies go by vectors of several widths. */
static void arrays_of_numbers_are_swapped_to_their_end(void **state)
{
    (void)state;
    for (size_t count = 0; count <= 70; count++) {
        uint32_t *singles = malloc(count * 4), *swapped = malloc(count * 4);
        uint64_t *dwords = malloc(count * 8), *turned = malloc(count * 8);
        for (size_t i = 0; i < count; i++) {
            singles[i] = (uint32_t)(0x01020304 + i * 0x11);
            dwords[i] = UINT64_C(0x0102030405060708) + i * 0x11;
        }
        xdr_copy_words(swapped, singles, count);
        xdr_copy_dwords(turned, dwords, count);
        for (size_t i = 0; i < count; i++) {
            assert_int_equal(xdr_load_uint((const uint8_t *)&swapped[i]), singles[i]);
            assert_true(xdr_load_uhyper((const uint8_t *)&turned[i]) == dwords[i]);
        }
        free(singles), free(swapped), free(dwords), free(turned);
    }
}

/* Chunks that are asked for by hand: small things share one, a large one gets its own, the next is as large again. */
static void chunks_are_large_enough(void **state)
{
    (void)state;
    struct xdr_arena arena;
    xdr_arena_init_malloc(&arena, NULL, 100); /* without a buffer there is no size of it */
    assert_non_null(arena.next);
    assert_ptr_equal(arena.next, arena.limit);
    assert_non_null(xdr_arena_allocate(&arena, 1));
    assert_int_equal(arena.chunk_size, 512);
    assert_int_equal(arena.limit - arena.next, 504);
    const void *first = arena.chunks;
    memset(xdr_arena_allocate(&arena, 504), 1, 504);
    assert_ptr_equal(arena.chunks, first);
    assert_non_null(xdr_arena_allocate(&arena, 1));
    assert_ptr_not_equal(arena.chunks, first);
    assert_int_equal(arena.chunk_size, 512);
    memset(xdr_arena_allocate(&arena, 5001), 1, 5008);
    assert_int_equal(arena.chunk_size, 5008);
    assert_non_null(xdr_arena_allocate(&arena, 8));
    assert_int_equal(arena.chunk_size, 5008);
    xdr_arena_reset(&arena); /* the newest stays, and is free */
    assert_int_equal(arena.limit - arena.next, 5008);
    const char *zeroed = xdr_arena_allocate(&arena, 5008);
    for (size_t i = 0; i < 5008; i++)
        assert_int_equal(zeroed[i], 0);
    xdr_arena_free(&arena);
    assert_null(arena.chunks);
    assert_int_equal(arena.limit - arena.next, 0);
}

static void check_words(struct xdr_error error, const char *expected)
{
    char text[XDR_ERROR_SIZE];
    strcpy(error.path, "p");
    error.value = 7;
    assert_string_equal(xdr_error_format(&error, text, sizeof text), expected);
}

static void errors_have_words(void **state)
{
    (void)state;
    check_words((struct xdr_error){.status = XDR_OVER_LIMIT, .limit = 5}, "p: offset 0: 7 is over the limit of 5");
    check_words((struct xdr_error){.status = XDR_OVER_LIMIT, .limit = 5, .limit_name = "MAX"}, "p: offset 0: 7 is over MAX (5)");
    check_words((struct xdr_error){.status = XDR_BAD_ENUM}, "p: offset 0: 7 is not a value");
    check_words((struct xdr_error){.status = XDR_NULL_DATA}, "p: offset 0: a length of 7 without data");
    check_words((struct xdr_error){.status = XDR_TOO_DEEP, .limit = 5, .type_name = "tree"},
                "p: offset 0: tree nests deeper than 5");
    check_words((struct xdr_error){.status = XDR_NO_ROOM, .limit = 5}, "p: offset 0: 7 bytes to write, room for 5");
    check_words((struct xdr_error){.status = XDR_BROKEN_RULE, .limit = 1, .limit_name = "@min: 8"}, "p: offset 0: 7 breaks @min: 8");
    check_words((struct xdr_error){.status = XDR_BROKEN_RULE, .limit_name = "@utf8"}, "p: offset 0: breaks @utf8");
    check_words((struct xdr_error){.status = XDR_TRAILING}, "p: offset 0: 7 bytes follow the value");
    check_words((struct xdr_error){.status = XDR_NO_MEMORY}, "p: offset 0: out of memory");
}

/* Whatever the room: a NUL at its end, and nothing behind it. */
static void words_are_cut_to_their_room(void **state)
{
    (void)state;
    const struct xdr_error error = {.status = XDR_NO_MEMORY, .path = "p"};
    static const char whole[] = "p: offset 0: out of memory";
    for (size_t size = 1; size <= sizeof whole; size++) {
        char *text = malloc(size);
        xdr_error_format(&error, text, size);
        assert_int_equal(strlen(text), size - 1);
        assert_memory_equal(text, whole, size - 1);
        free(text);
    }
}

/* A path that is longer than its room is cut, whatever is the last that fits. */
static void paths_are_cut_to_their_room(void **state)
{
    struct fixture *f = *state;
    struct wire deep = {.length = 0};
    tree v;
    add_tree(&deep, XDR_DEPTH_DEFAULT + 1);
    assert_int_equal(tree_decode(decoder_over(f, &deep), &v), XDR_TOO_DEEP);
    assert_int_equal(strlen(f->error.path), XDR_PATH_SIZE - 1);
    assert_memory_equal(f->error.path, "tree.left.left.left", 19);
}

/* An index is told from the first on, of arrays of both kinds. */
static void places_have_indices(void **state)
{
    struct fixture *f = *state;
    struct wire wire = {.length = 0};
    entries v;
    add_word(&wire, 1);
    add_text(&wire, "eleven char");
    for (int i = 0; i < 40; i++)
        add_word(&wire, 0);
    assert_int_equal(entries_decode(decoder_over(f, &wire), &v), XDR_OVER_LIMIT);
    assert_error(f, "entries.list[0].key: offset 4: 11 is over NAME_MAX_LENGTH (10)");
    wire.length = 0;
    add_word(&wire, 0);
    add_text(&wire, "eleven char");
    for (int i = 0; i < 40; i++)
        add_word(&wire, 0);
    assert_int_equal(entries_decode(decoder_over(f, &wire), &v), XDR_OVER_LIMIT);
    assert_error(f, "entries.two[0].key: offset 4: 11 is over NAME_MAX_LENGTH (10)");
}

/* A discriminant is as wide as its type and no wider, whatever is beside it in memory. */
static void discriminants_are_read_by_their_type(void **state)
{
    struct fixture *f = *state;
    struct wire wire = {.length = 0};
    lofty high;
    both v;
    add_word(&wire, 0x80000000);
    add_word(&wire, 5);
    assert_int_equal(lofty_decode(decoder_over(f, &wire), &high), XDR_OK);
    assert_int_equal(xdr_validate_value(&lofty_xdr, &high, NULL, &f->error), XDR_OK);
    wire.length = 4;
    assert_int_equal(lofty_decode(decoder_over(f, &wire), &high), XDR_TRUNCATED);
    memset(&v, 0xff, sizeof v);
    v.which = true;
    v.u.yes = 1;
    assert_int_equal(xdr_validate_value(&both_xdr, &v, NULL, &f->error), XDR_OK);
    v.which = false;
    assert_int_equal(xdr_validate_value(&both_xdr, &v, NULL, &f->error), XDR_OK);
    assert_int_equal(f->error.value, 4);
}

static void texts_are_measured(void **state)
{
    (void)state;
    assert_int_equal(xdr_text(NULL).len, 0);
    assert_null(xdr_text(NULL).data);
    assert_int_equal(xdr_text("four").len, 4);
}

static void statuses_have_words(void **state)
{
    (void)state;
    assert_string_equal(xdr_status_text(XDR_OK), "fine");
    assert_string_equal(xdr_status_text(XDR_UNSTABLE), "the message changed while it was read");
    assert_string_equal(xdr_status_text((enum xdr_status)(XDR_UNSTABLE + 1)), "an unknown status");
    assert_string_equal(xdr_status_text((enum xdr_status)99), "an unknown status");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_shape_comes_back, setup, teardown),
        cmocka_unit_test_setup_teardown(every_cut_is_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(numbers_are_big_endian, setup, teardown),
        cmocka_unit_test_setup_teardown(reals_keep_their_bits, setup, teardown),
        cmocka_unit_test_setup_teardown(bodies_of_a_real_keep_its_bits, setup, teardown),
        cmocka_unit_test_setup_teardown(words_out_of_range, setup, teardown),
        cmocka_unit_test_setup_teardown(strings_are_checked, setup, teardown),
        cmocka_unit_test_setup_teardown(every_byte_of_a_string_is_looked_at, setup, teardown),
        cmocka_unit_test_setup_teardown(nothing_is_allocated_on_a_lengths_word, setup, teardown),
        cmocka_unit_test_setup_teardown(unions_choose_an_arm, setup, teardown),
        cmocka_unit_test_setup_teardown(defaults_take_the_rest, setup, teardown),
        cmocka_unit_test_setup_teardown(discriminants_of_every_kind, setup, teardown),
        cmocka_unit_test_setup_teardown(encode_refuses_what_decode_would, setup, teardown),
        cmocka_unit_test_setup_teardown(depth_is_limited, setup, teardown),
        cmocka_unit_test_setup_teardown(a_type_limits_its_depth, setup, teardown),
        cmocka_unit_test_setup_teardown(lists_are_read_by_a_loop, setup, teardown),
        cmocka_unit_test_setup_teardown(no_function_follows_a_value_for_ever, setup, teardown),
        cmocka_unit_test(a_result_that_is_too_deep_is_refused),
        cmocka_unit_test_setup_teardown(budget_is_hard, setup, teardown),
        cmocka_unit_test_setup_teardown(a_budget_holds_within_a_buffer, setup, teardown),
        cmocka_unit_test_setup_teardown(chunks_and_budgets_add_up, setup, teardown),
        cmocka_unit_test_setup_teardown(chunks_keep_to_the_budget, setup, teardown),
        cmocka_unit_test_setup_teardown(products_do_not_wrap, setup, teardown),
        cmocka_unit_test_setup_teardown(chunks_do_not_wrap, setup, teardown),
        cmocka_unit_test_setup_teardown(a_type_says_what_it_may_take, setup, teardown),
        cmocka_unit_test_setup_teardown(every_string_ends_in_a_nul, setup, teardown),
        cmocka_unit_test_setup_teardown(the_default_budget_lets_every_legal_message_pass, setup, teardown),
        cmocka_unit_test_setup_teardown(a_buffer_does_without_talloc, setup, teardown),
        cmocka_unit_test_setup_teardown(an_arena_is_used_again, setup, teardown),
        cmocka_unit_test_setup_teardown(a_refusal_leaves_the_arena_its_size, setup, teardown),
        cmocka_unit_test(a_buffer_gives_what_it_has),
        cmocka_unit_test(arrays_of_numbers_are_swapped_to_their_end),
        cmocka_unit_test(chunks_are_large_enough),
        cmocka_unit_test(errors_have_words),
        cmocka_unit_test(words_are_cut_to_their_room),
        cmocka_unit_test_setup_teardown(paths_are_cut_to_their_room, setup, teardown),
        cmocka_unit_test_setup_teardown(places_have_indices, setup, teardown),
        cmocka_unit_test_setup_teardown(discriminants_are_read_by_their_type, setup, teardown),
        cmocka_unit_test(texts_are_measured),
        cmocka_unit_test(statuses_have_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

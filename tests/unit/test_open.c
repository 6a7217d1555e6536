/* test_open.c -- enums whose unknown values pass (`@unknown-enum: pass`): open.x, and closed.x, which it imports.
 *
 * Would catch: a marshaller, a validator, a walk or a size that knows only the values with names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "open.h"
#include "xdr_marshal.h"
#include "xdr_random.h"

/* What is unknown is decoded, checked, held against its type and encoded like any other value. */
static void assert_passes(uint32_t word)
{
    uint8_t bytes[4], again[4];
    xdr_store_uint(bytes, word);
    struct xdr_arena arena;
    xdr_arena_init(&arena, NULL, 0); /* nothing here takes memory */
    struct xdr_decoder d = xdr_decode_from(bytes, sizeof bytes, &arena);
    struct xdr_extent extent;
    dye t;
    degree l;
    assert_int_equal(dye_check(&d, &extent), XDR_OK);
    assert_int_equal(degree_check(&d, &extent), XDR_OK);
    assert_int_equal(dye_decode(&d, &t), XDR_OK);
    d.at = bytes;
    assert_int_equal(degree_decode(&d, &l), XDR_OK);
    assert_true((uint32_t)t == word && (uint32_t)l == word);
    assert_int_equal(dye_validate(&t, NULL, NULL), XDR_OK);
    assert_int_equal(degree_validate(&l, NULL, NULL), XDR_OK);
    struct xdr_encoder e = xdr_encode_into(again, sizeof again);
    assert_int_equal(dye_encode(&e, &t), XDR_OK);
    assert_memory_equal(again, bytes, sizeof bytes);
}

static void unknown_values_pass(void **state)
{
    (void)state;
    static const uint32_t words[] = {0, 1, 2, 3, 999, 1000, 0x7fffffff, 0x80000000, 0xfffffffb, 0xffffffff};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        assert_passes(words[i]);
    assert_true(dye_xdr.is_open && degree_xdr.is_open && canvas_inside_xdr.is_open);
}

static void an_imported_enum_keeps_to_its_own_file(void **state)
{
    (void)state;
    static const uint8_t bytes[] = {0, 0, 0, 3};
    struct xdr_arena arena;
    xdr_arena_init(&arena, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(bytes, sizeof bytes, &arena);
    shade v;
    assert_int_equal(shade_decode(&d, &v), XDR_BAD_ENUM);
    assert_false(shade_xdr.is_open);
}

/* `case CYAN: hyper`, `case PINK: void`, and a default that only unknown values reach. */
static void unknown_values_reach_a_default(void **state)
{
    (void)state;
    uint8_t bytes[4 + BIG_MAX] = {0, 0, 0, 9}, again[sizeof bytes];
    struct xdr_arena arena;
    xdr_arena_init(&arena, NULL, 0); /* nothing here takes memory */
    struct xdr_decoder d = xdr_decode_from(bytes, sizeof bytes, &arena);
    struct xdr_extent extent;
    paint v;
    bytes[sizeof bytes - 1] = 'x';
    assert_int_equal(paint_WIRE_MIN, 4);
    assert_int_equal(paint_WIRE_MAX, sizeof bytes);
    assert_int_equal(paint_check(&d, &extent), XDR_OK);
    assert_int_equal(extent.wire, sizeof bytes);
    assert_int_equal(paint_decode(&d, &v), XDR_OK);
    assert_int_equal(v.u.rest[BIG_MAX - 1], 'x');
    assert_int_equal(paint_wire_size(&v), sizeof bytes);
    assert_int_equal(paint_validate(&v, NULL, NULL), XDR_OK);
    struct xdr_encoder e = xdr_encode_into(again, sizeof again);
    assert_int_equal(paint_encode(&e, &v), XDR_OK);
    assert_memory_equal(again, bytes, sizeof bytes);
}

static void without_a_default_an_unknown_value_selects_nothing(void **state)
{
    (void)state;
    static const uint8_t bytes[8] = {0, 0, 0, 9};
    struct xdr_arena arena;
    xdr_arena_init(&arena, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(bytes, sizeof bytes, &arena);
    struct xdr_error error;
    struct xdr_extent extent;
    d.error = &error;
    char text[XDR_ERROR_SIZE];
    strict v;
    assert_int_equal(strict_check(&d, &extent), XDR_BAD_DISCRIMINANT);
    assert_int_equal(strict_decode(&d, &v), XDR_BAD_DISCRIMINANT);
    assert_string_equal(xdr_error_format(&error, text, sizeof text), "strict.which: offset 0: 9 selects no arm of strict");
    v.which = (degree)9;
    assert_int_equal(strict_validate(&v, NULL, NULL), XDR_BAD_DISCRIMINANT);
    uint8_t again[8];
    struct xdr_encoder e = xdr_encode_into(again, sizeof again);
    assert_int_equal(strict_encode(&e, &v), XDR_BAD_DISCRIMINANT);
}

static void unknown_values_are_printed_as_numbers(void **state)
{
    (void)state;
    dye v = (dye)-3;
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    xdr_print(out, &dye_xdr, &v);
    fclose(out);
    assert_string_equal(text, "-3\n");
    free(text);
}

static void random_values_are_unknown_ones_too(void **state)
{
    (void)state;
    struct xdr_random random = {1};
    unsigned known = 0, unknown = 0;
    for (int i = 0; i < 100; i++) {
        dye v;
        xdr_random_value(&random, NULL, &dye_xdr, 0, &v);
        *(xdr_enum_name(&dye_xdr, (int32_t)v) ? &known : &unknown) += 1;
    }
    assert_true(known > 20 && unknown > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(unknown_values_pass),
        cmocka_unit_test(an_imported_enum_keeps_to_its_own_file),
        cmocka_unit_test(unknown_values_reach_a_default),
        cmocka_unit_test(without_a_default_an_unknown_value_selects_nothing),
        cmocka_unit_test(unknown_values_are_printed_as_numbers),
        cmocka_unit_test(random_values_are_unknown_ones_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

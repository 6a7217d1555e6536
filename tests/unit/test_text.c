/* test_text.c -- what people read: messages of errors, values printed.
 *
 * Would catch: an error that names the wrong number, a message that overruns its buffer, and a value, legal or not, that
 * is printed as another, or makes the printer read what is not there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "service_dispatch.h"
#include "shapes.h"

/* --- errors --- */

static const struct {
    struct xdr_error error;
    const char *text;
} errors[] = {
    {{XDR_OK, 0, 0, 0, NULL, NULL, "v"}, "v: offset 0: fine"},
    {{XDR_TRUNCATED, 8, 12, 3, NULL, NULL, "v.a"}, "v.a: offset 8: 12 bytes wanted, 3 left"},
    {{XDR_OVER_LIMIT, 4, 17, 16, "MAX", NULL, "v"}, "v: offset 4: 17 is over MAX (16)"},
    {{XDR_OVER_LIMIT, 4, 4294967295, 16, NULL, NULL, "v"}, "v: offset 4: 4294967295 is over the limit of 16"},
    {{XDR_BAD_BOOL, 0, 2, 0, NULL, "bool", "v"}, "v: offset 0: 2 is not a bool"},
    {{XDR_BAD_ENUM, 0, -1, 0, NULL, "color", "v"}, "v: offset 0: -1 is not a color"},
    {{XDR_BAD_ENUM, 0, -1, 0, NULL, NULL, "v"}, "v: offset 0: -1 is not a value"},
    {{XDR_BAD_DISCRIMINANT, 0, 9, 0, NULL, "choice", "v"}, "v: offset 0: 9 selects no arm of choice"},
    {{XDR_BAD_PADDING, 0, 7, 0, NULL, NULL, "v"}, "v: offset 0: a byte of padding is 7, not 0"},
    {{XDR_EMBEDDED_NUL, 5, 1, 0, NULL, NULL, "v"}, "v: offset 5: a NUL inside a string, at byte 1"},
    {{XDR_OUT_OF_RANGE, 0, 128, 127, NULL, "char", "v"}, "v: offset 0: 128 does not fit char"},
    {{XDR_NULL_DATA, 0, 3, 0, NULL, NULL, "v"}, "v: offset 0: a length of 3 without data"},
    {{XDR_TOO_DEEP, 0, 0, 64, NULL, "tree", "v"}, "v: offset 0: tree nests deeper than 64"},
    {{XDR_OVER_BUDGET, 0, 0, 39, NULL, NULL, "v"}, "v: offset 0: needs more than its 39 bytes of memory"},
    {{XDR_NO_MEMORY, 0, 0, 0, NULL, NULL, "v"}, "v: offset 0: out of memory"},
    {{XDR_NO_ROOM, 0, 40, 39, NULL, NULL, "v"}, "v: offset 0: 40 bytes to write, room for 39"},
    {{XDR_TRAILING, 8, 4, 0, NULL, NULL, "v"}, "v: offset 8: 4 bytes follow the value"},
    {{(enum xdr_status)99, 0, 0, 0, NULL, NULL, "v"}, "v: offset 0: an unknown status"},
    {{XDR_UNSTABLE, 0, 0, 0, NULL, NULL, "v"}, "v: offset 0: the message changed while it was read"},
};

static void every_error_says_what_it_knows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof errors / sizeof *errors; i++) {
        char text[XDR_ERROR_SIZE];
        assert_ptr_equal(xdr_error_format(&errors[i].error, text, sizeof text), text);
        assert_string_equal(text, errors[i].text);
    }
}

/* Cut to any size, of which a NUL is the last byte; the longest error there can be fits. */
static void errors_are_cut_to_the_room(void **state)
{
    (void)state;
    struct xdr_error error = {XDR_OVER_LIMIT, SIZE_MAX, INT64_MIN, UINT64_MAX, "A_CONSTANT_OF_SOME_LENGTH", NULL, ""};
    memset(error.path, 'p', sizeof error.path - 1);
    char whole[XDR_ERROR_SIZE];
    xdr_error_format(&error, whole, sizeof whole);
    assert_true(strlen(whole) < sizeof whole - 1);
    for (size_t size = 1; size < sizeof whole; size++) {
        char *text = malloc(size); /* of exactly the size, for a sanitizer */
        size_t length = strlen(whole) < size ? strlen(whole) : size - 1;
        xdr_error_format(&error, text, size);
        assert_memory_equal(text, whole, length);
        assert_int_equal(text[length], '\0');
        free(text);
    }
}

static void words_for_what_does_not_exist(void **state)
{
    (void)state;
    assert_string_equal(xdr_status_text((enum xdr_status)-1), "an unknown status");
    assert_string_equal(xdr_verdict_text(XDR_SERVED), "served");
    assert_string_equal(xdr_verdict_text(XDR_OUT_OF_MEMORY), "out of memory");
    assert_string_equal(xdr_verdict_text((enum xdr_verdict)99), "an unknown verdict");
    struct xdr_string none = xdr_text(NULL);
    assert_null(none.data);
    assert_int_equal(none.len, 0);
    assert_int_equal(xdr_text("").len, 0);
}

/* --- values --- */

static void check_print(const struct xdr_type *type, const void *value, const char *expected)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    xdr_print(out, type, value);
    fclose(out);
    assert_string_equal(text, expected);
    free(text);
}

static void numbers_are_printed(void **state)
{
    (void)state;
    const plain v = {INT32_MIN, UINT32_MAX, INT64_MIN, UINT64_MAX, 0.1f, 0.1, {{0, 1, 0xfe}}, true, (char)-128, 255,
                     INT16_MIN, UINT16_MAX, BLUE, (level)7};
    check_print(&plain_xdr, &v, "{\n"
                                "  i -2147483648\n"
                                "  u 4294967295\n"
                                "  h -9223372036854775808\n"
                                "  uh 18446744073709551615\n"
                                "  f 0.100000001\n"
                                "  d 0.10000000000000001\n"
                                "  q 0x0001fe00000000000000000000000000\n"
                                "  b true\n"
                                "  c -128\n"
                                "  uc 255\n"
                                "  s -32768\n"
                                "  us 65535\n"
                                "  hue BLUE\n"
                                "  height 7\n"
                                "}\n");
}

static void text_is_escaped(void **state)
{
    (void)state;
    const name v = {"a\"\\\n\x7f\xc3", 6};
    check_print(&name_xdr, &v, "\"a\\\"\\\\\\x0a\\x7f\\xc3\"\n");
    const name empty = {NULL, 0};
    check_print(&name_xdr, &empty, "\"\"\n");
}

/* A list's items stand one under the other, however many, and so do a tree's by their last branch. */
static void lists_and_trees(void **state)
{
    (void)state;
    item second = {2, NULL}, first = {1, &second};
    check_print(&item_xdr, &first, "[\n  {\n    value 1\n  }\n  {\n    value 2\n  }\n]\n");
    tree leaf = {{"l", 1}, NULL, NULL}, root = {{"r", 1}, &leaf, NULL};
    check_print(&tree_xdr, &root, "[\n"
                                  "  {\n"
                                  "    label \"r\"\n"
                                  "    left [\n"
                                  "      {\n"
                                  "        label \"l\"\n"
                                  "        left null\n"
                                  "      }\n"
                                  "    ]\n"
                                  "  }\n"
                                  "]\n");
}

static void unions_show_their_arm(void **state)
{
    (void)state;
    const choice red = {RED, {.number = 5}};
    check_print(&choice_xdr, &red, "{\n  hue RED\n  number 5\n}\n");
    const choice none = {(color)3, {.number = 5}}; /* no decode could have made it */
    check_print(&choice_xdr, &none, "{\n  hue 3\n}\n");
    const answer no = {false, {{0, {NULL, 0}}}};
    check_print(&answer_xdr, &no, "{\n  ok false\n}\n");
    const wide other = {1000, {.other = {1, 2, 3, 4, 5, 6}}};
    check_print(&wide_xdr, &other, "{\n  selector 1000\n  other 0x010203040506\n}\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_error_says_what_it_knows),
        cmocka_unit_test(errors_are_cut_to_the_room),
        cmocka_unit_test(words_for_what_does_not_exist),
        cmocka_unit_test(numbers_are_printed),
        cmocka_unit_test(text_is_escaped),
        cmocka_unit_test(lists_and_trees),
        cmocka_unit_test(unions_show_their_arm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

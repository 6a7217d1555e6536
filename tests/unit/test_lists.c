/* test_lists.c -- what the compiler keeps things in: lists, buffers, large memory, names, and which name is nearest.
 *
 * Would catch: what is lost or moved when a list or a text outgrows its room, also where memory comes from elsewhere; memory
 * that outlives its owner; a name that is nearest by another count of slips. */
#include "compiler.h"

#include "base/buffer.h"
#include "base/large.h"
#include "base/list.h"
#include "base/nearest.h"
#include "base/symbols.h"

enum { MANY = (1 << 23) + 3 }; /* twice what talloc's part of a list holds, and more */

static void *number(uintptr_t n)
{
    return (void *)(n * 8 + 8);
}

static void expect_numbers(const struct list *list, size_t count)
{
    void *item;
    assert_int_equal(list->count, count);
    for (size_t i = 0; LIST_NEXT(list, i, item); i++)
        if (item != number(i))
            fail_msg("item %zu of %zu is another", i, count);
}

static void a_list_keeps_what_is_added(void **state)
{
    struct list list = {0}, copy = {0};
    (void)state;
    for (size_t i = 0; i < MANY; i++) {
        if (i < 70 || (i & (i - 1)) <= 1)
            expect_numbers(&list, i);
        list_add(ctx, &list, number(i));
    }
    expect_numbers(&list, MANY);
    list_copy(ctx, &copy, &list);
    expect_numbers(&copy, MANY);
    list_free(&list);
    assert_null(list.items);
    expect_numbers(&list, 0);
    expect_numbers(&copy, MANY);
}

/* Freed or not, of every size around those at which a list gets other room. */
static void a_list_is_freed(void **state)
{
    static const size_t sizes[] = {0, 1, 4, 5, 1000, (1 << 22) - 1, 1 << 22, (1 << 22) + 1};
    (void)state;
    for (size_t k = 0; k < sizeof sizes / sizeof *sizes; k++) {
        struct list list = {0};
        void *owner = talloc_new(ctx);
        size_t before = talloc_total_blocks(owner);
        for (size_t i = 0; i < sizes[k]; i++)
            list_add(owner, &list, number(i));
        expect_numbers(&list, sizes[k]);
        list_free(&list);
        assert_int_equal(talloc_total_blocks(owner), before);
        list_add(owner, &list, number(0));
        expect_numbers(&list, 1);
        talloc_free(owner);
    }
}

static int compare_items(const void *left, const void *right)
{
    uintptr_t a = (uintptr_t)*(void *const *)left, b = (uintptr_t)*(void *const *)right;
    return a < b ? -1 : a > b;
}

static int compare_key(const void *key, const void *item)
{
    return compare_items(&key, &item);
}

static void a_list_is_sorted_and_searched(void **state)
{
    (void)state;
    for (size_t count = 0; count < 40; count++) {
        struct list list = {0};
        for (size_t i = 0; i < count; i++)
            list_add(ctx, &list, number(i * 17 % 41 * 2)); /* each number is there once, in no order */
        list_sort(&list, compare_items);
        for (size_t i = 1; i < count; i++)
            assert_true((uintptr_t)list.items[i - 1] < (uintptr_t)list.items[i]);
        for (size_t i = 0; i < 82; i++) {
            size_t found = 0;
            for (size_t k = 0; k < count; k++)
                found += list.items[k] == number(i);
            assert_ptr_equal(list_search(&list, number(i), compare_key), found ? number(i) : NULL);
        }
    }
}

static void a_text_keeps_what_is_added(void **state)
{
    char *wanted = malloc(1 << 20);
    (void)state;
    for (size_t step = 1; step < 20000; step = step * 3 + 1) {
        struct buffer text = {.owner = ctx};
        size_t length = 0;
        for (unsigned i = 0; length + step < 200000; i++) {
            memset(wanted + length, 'a' + (int)(i % 26), step);
            buffer_add(&text, wanted + length, step);
            length += step;
            assert_int_equal(text.length, length);
            assert_true(text.room > length);
            assert_int_equal(text.data[length], '\0');
        }
        assert_memory_equal(text.data, wanted, length);
        buffer_free(&text);
        assert_null(text.data);
        assert_int_equal(text.length + text.room, 0);
        assert_ptr_equal(text.owner, ctx);
    }
    free(wanted);
}

static void a_text_is_printed_whole(void **state)
{
    struct buffer text = {.owner = ctx};
    char *words = malloc(10001);
    (void)state;
    for (int length = 0; length <= 10000; length += length < 70 ? 1 : 993) {
        memset(words, 'w', (size_t)length);
        words[length] = '\0';
        text.length = 0;
        buffer_puts(&text, "<");
        size_t blocks = talloc_total_blocks(ctx);
        buffer_printf(&text, "%s%d", words, 7);
        assert_int_equal(talloc_total_blocks(ctx), blocks);
        buffer_puts(&text, ">");
        assert_int_equal(text.length, length + 3);
        assert_memory_equal(text.data + 1, words, (size_t)length);
        assert_string_equal(text.data + 1 + length, "7>");
    }
    free(words);
}

/* To a stream goes what is long, or all; without one nothing. */
static void a_text_goes_to_a_stream(void **state)
{
    static const struct {
        size_t length;
        int all, goes;
    } cases[] = {{0, 1, 0}, {1, 0, 0}, {1, 1, 1}, {65535, 0, 0}, {65535, 1, 1}, {65536, 0, 1}, {65537, 0, 1}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buffer text = {.owner = ctx};
        char *written;
        size_t length;
        FILE *stream = open_memstream(&written, &length);
        for (size_t k = 0; k < cases[i].length; k++)
            buffer_puts(&text, "x");
        buffer_drain(&text, NULL, cases[i].all);
        assert_int_equal(text.length, cases[i].length);
        buffer_drain(&text, stream, cases[i].all);
        fclose(stream);
        assert_int_equal(length, cases[i].goes ? cases[i].length : 0);
        assert_int_equal(text.length, cases[i].goes ? 0 : cases[i].length);
        free(written);
    }
}

static void large_memory_hangs_on_its_owner(void **state)
{
    void *owner = talloc_new(ctx);
    size_t before = talloc_total_blocks(owner);
    char *memory = large_resize(owner, NULL, 10);
    (void)state;
    memcpy(memory, "0123456789", 10);
    for (size_t size = 11; size < (size_t)300 << 20; size = size * 3 + 1) {
        memory = large_resize(owner, memory, size);
        memory[size - 1] = 'x';
        assert_memory_equal(memory, "0123456789", 10);
        assert_int_equal(talloc_total_blocks(owner), before + 1);
    }
    large_free(memory);
    large_free(NULL);
    assert_int_equal(talloc_total_blocks(owner), before);
    memory = large_resize(owner, NULL, 100);
    memset(memory, 'y', 100);
    talloc_free(owner);
}

static void a_name_has_one_value(void **state)
{
    static char names[5000][12];
    struct symbols *symbols = symbols_new(ctx);
    (void)state;
    for (unsigned i = 0; i < 5000; i++) {
        snprintf(names[i], sizeof names[i], "n%u", i * 7919 % 5000);
        assert_null(symbols_find(symbols, names[i]));
        assert_true(symbols_add(symbols, names[i], number(i)));
        assert_false(symbols_add(symbols, names[i], number(i + 1)));
    }
    for (unsigned i = 0; i < 5000; i++)
        assert_ptr_equal(symbols_find(symbols, names[i]), number(i));
    assert_null(symbols_find(symbols, ""));
}

/* The least that slips weigh, by trying all: slow, but plain. An exchange weighs half; a letter that took part is not touched again. */
static unsigned slips(const char *a, const char *b)
{
    if (!*a || !*b)
        return 2 * (unsigned)(strlen(a) + strlen(b));
    unsigned least = slips(a + 1, b + 1) + (*a != *b ? 2 : 0), one = slips(a + 1, b) + 2;
    least = one < least ? one : least;
    one = slips(a, b + 1) + 2;
    least = one < least ? one : least;
    if (a[1] && b[1] && a[0] == b[1] && a[1] == b[0]) {
        one = slips(a + 2, b + 2) + 1;
        least = one < least ? one : least;
    }
    return least;
}

static void a_word_is_nearest_by_slips(void **state)
{
    static const char *const names[] = {"ab", "abc", "abcd", "abcde", "bcdea", "edcba", "aaaaa"};
    enum { COUNT = sizeof names / sizeof *names };
    unsigned seed = 1;
    (void)state;
    for (int i = 0; i < 4000; i++) {
        char word[8] = "", lower[8] = "";
        for (unsigned k = 0, length = 1 + (seed >> 16) % 6; k < length; k++) {
            seed = seed * 1103515245 + 12345;
            lower[k] = (char)('a' + (seed >> 16) % 5);
            word[k] = (seed >> 24) % 4 ? lower[k] : (char)(lower[k] - 'a' + 'A');
        }
        const char *wanted = NULL;
        unsigned fewest = strlen(word) > 4 ? 6 : 4;
        for (size_t k = 0; k < COUNT; k++) {
            unsigned count = slips(lower, names[k]);
            wanted = count < fewest ? names[k] : wanted;
            fewest = count < fewest ? count : fewest;
        }
        assert_ptr_equal(nearest_name(word, names, COUNT), wanted);
    }
    static const char *const longest[] = {"0123456789012345678901234567890123456789"};
    assert_ptr_equal(nearest_name("0123456789012345678901234567890123456789", longest, 1), longest[0]);
    assert_ptr_equal(nearest_name("012345678901234567890123456789012345678x", longest, 1), longest[0]);
    assert_null(nearest_name("0123456789012345678901234567890123456789x", longest, 1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_list_keeps_what_is_added, setup, teardown),
        cmocka_unit_test_setup_teardown(a_list_is_freed, setup, teardown),
        cmocka_unit_test_setup_teardown(a_list_is_sorted_and_searched, setup, teardown),
        cmocka_unit_test_setup_teardown(a_text_keeps_what_is_added, setup, teardown),
        cmocka_unit_test_setup_teardown(a_text_is_printed_whole, setup, teardown),
        cmocka_unit_test_setup_teardown(a_text_goes_to_a_stream, setup, teardown),
        cmocka_unit_test_setup_teardown(large_memory_hangs_on_its_owner, setup, teardown),
        cmocka_unit_test_setup_teardown(a_name_has_one_value, setup, teardown),
        cmocka_unit_test_setup_teardown(a_word_is_nearest_by_slips, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

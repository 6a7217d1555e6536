/* test_fuzz.c -- what fuzzers stand on: inputs, seeds and their files, random values.
 *
 * Would catch: a fuzzer that passes over what disagrees, seeds that are not written, or not as they were made, and files that
 * are not read, without a word; and a random value that its type does not allow. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "calls.h"
#include "failing_malloc.h"
#include "shapes.h"
#include "xdr_fuzz.h"
#include "xdr_random.h"

extern const struct protocol_calls shapes_calls;

/* --- a fuzzer's functions, of which one can lie --- */

static bool lies;

static enum xdr_status decode_name(struct xdr_decoder *d, void *v)
{
    return lies ? XDR_UNSTABLE : name_decode(d, v);
}

static enum xdr_status encode_name(struct xdr_encoder *e, const void *v)
{
    return name_encode(e, v);
}

static uint64_t size_name(const void *v)
{
    return name_wire_size(v);
}

static enum xdr_status decode_many(struct xdr_decoder *d, void *v)
{
    return many_decode(d, v);
}

static enum xdr_status encode_many(struct xdr_encoder *e, const void *v)
{
    return many_encode(e, v);
}

static uint64_t size_many(const void *v)
{
    return many_wire_size(v);
}

static const struct xdr_functions types[] = {{&name_xdr, decode_name, encode_name, size_name, name_check},
                                             {&many_xdr, decode_many, encode_many, size_many, many_check}};
static const struct xdr_fuzz fuzz = {types, 2};

/* A name, "hello", behind the type and the choice. */
enum { CHOICE = 2 };
static const uint8_t hello[] = {0, 0, 0, 0, 0, 0, 5, 'h', 'e', 'l', 'l', 'o', 0, 0, 0};

/* --- what is said, and abort() --- */

static jmp_buf aborted;

void __wrap_abort(void) __attribute__((noreturn));

void __wrap_abort(void)
{
    longjmp(aborted, 1);
}

static struct {
    FILE *file;
    int before;
} errors; /* stderr, while it is kept */

static void keep_errors(void)
{
    fflush(stderr);
    errors.file = tmpfile();
    errors.before = dup(2);
    assert_non_null(errors.file);
    assert_int_equal(dup2(fileno(errors.file), 2), 2);
}

/* Whether a line ends so, or nothing is said if it is NULL. */
static void assert_said(const char *expected)
{
    char line[8192] = "";
    fflush(stderr);
    dup2(errors.before, 2);
    close(errors.before);
    rewind(errors.file);
    if (fgets(line, sizeof line, errors.file))
        line[strcspn(line, "\n")] = '\0';
    fclose(errors.file);
    size_t length = strlen(line), end = strlen(expected);
    assert_string_equal(line + (length > end ? length - end : 0), expected);
}

/* Gives an input to the fuzzer, which must say what is expected, or nothing. */
static void assert_verdict(const uint8_t *data, size_t size, const char *expected)
{
    uint8_t *copy = __real_malloc(size + 1); /* of exactly the size, for a sanitizer */
    volatile bool has_aborted = true;
    memcpy(copy, data, size);
    keep_errors();
    if (!setjmp(aborted)) {
        xdr_fuzz_input(&fuzz, copy, size);
        has_aborted = false;
    }
    fail_no_more();
    assert_said(expected);
    assert_int_equal(has_aborted, *expected != '\0');
    __real_free(copy);
}

/* --- inputs --- */

static void an_input_is_judged_as_it_chooses(void **state)
{
    (void)state;
    uint8_t input[sizeof hello];
    for (size_t size = 0; size <= sizeof hello; size++)
        assert_verdict(hello, size, "");
    for (unsigned how = 0; how < 256; how++) {
        memcpy(input, hello, sizeof input);
        input[CHOICE] = (uint8_t)how;
        assert_verdict(input, sizeof input, "");
    }
}

static void a_disagreement_ends_the_run(void **state)
{
    (void)state;
    uint8_t input[sizeof hello];
    memcpy(input, hello, sizeof input);
    lies = true;
    assert_verdict(input, 2, ""); /* too short for any message */
    assert_verdict(input, sizeof input, "name, policy 0, depth 0, budget 0: T_decode differs from T_check");
    input[CHOICE] = 0xc5;
    assert_verdict(input, sizeof input, "name, policy 5, depth 6, budget 0: T_decode differs from T_check");
    input[CHOICE] = 0x22;
    assert_verdict(input, sizeof input, "name, policy 0, depth 0, budget 64: T_decode differs from T_check");
    input[1] = 1; /* the other type */
    assert_verdict(input, sizeof input, "");
    input[1] = 2; /* there are two */
    assert_verdict(input, sizeof input, "name, policy 0, depth 0, budget 64: T_decode differs from T_check");
    lies = false;
}

static void without_memory_the_run_ends(void **state)
{
    (void)state;
    for (size_t k = 1; k <= 7; k++) {
        fail_in(k);
        assert_verdict(hello, sizeof hello, k == 1 ? "there is no memory for the message" : "there is no memory to judge with");
    }
    fail_in(8);
    assert_verdict(hello, sizeof hello, "");
}

/* --- random values --- */

static void a_random_value_is_an_input(void **state)
{
    (void)state;
    size_t longest = 0;
    for (unsigned seed = 0; seed < 500; seed++) {
        uint8_t data[1 << 16];
        size_t size = xdr_fuzz_value(&fuzz, data, sizeof data, seed);
        struct xdr_decoder d = xdr_decode_from(data + 3, size - 3, NULL);
        struct xdr_extent extent;
        assert_int_equal(types[data[1]].check(&d, &extent), XDR_OK);
        assert_int_equal(extent.wire, size - 3);
        assert_int_equal(data[0] + data[CHOICE], 0);
        assert_verdict(data, size, "");
        assert_int_equal(xdr_fuzz_value(&fuzz, data, size - 1, seed), 0);
        assert_int_equal(xdr_fuzz_value(&fuzz, data, size, seed), size);
        assert_int_equal(xdr_fuzz_value(&fuzz, data, seed % 4, seed), 0);
        longest = size > longest ? size : longest;
    }
    assert_true(longest > 200);
}

/* Want of memory makes another value, or none, but none that is wrong. */
static void without_memory_a_value_is_empty(void **state)
{
    (void)state;
    uint8_t data[1 << 16];
    for (unsigned seed = 0; seed < 20; seed++) {
        for (size_t k = 1; k < 10; k++) {
            memory.live = 0;
            fail_in(k);
            size_t size = xdr_fuzz_value(&fuzz, data, sizeof data, seed);
            fail_no_more();
            assert_int_equal(memory.live, 0);
            if (size > 0)
                assert_verdict(data, size, "");
            else
                assert_int_equal(k, 1);
        }
    }
}

/* Of every type, with as much memory as it likes, with some, and with none. */
static void random_values_are_legal(void **state)
{
    (void)state;
    static uint64_t buffer[1 << 15];
    static const size_t rooms[] = {0, 8, 64, 512, sizeof buffer};
    for (const struct xdr_functions *const *calls = shapes_calls.types; *calls; calls++) {
        void *value = __real_malloc((*calls)->type->size);
        for (uint64_t seed = 0; seed < 200; seed++) {
            struct xdr_random random = {seed};
            struct xdr_arena arena;
            xdr_arena_init(&arena, buffer, rooms[seed % 5]);
            memset(value, 0, (*calls)->type->size);
            xdr_random_value(&random, &arena, (*calls)->type, 40, value);
            assert_int_equal(xdr_validate_value((*calls)->type, value, NULL, NULL), XDR_OK);
        }
        __real_free(value);
    }
}

/* Every number up to the limit comes, and none above it. */
static void random_numbers_reach_their_limit(void **state)
{
    (void)state;
    static const uint64_t limits[] = {0, 1, 6, 63};
    for (size_t i = 0; i < 4; i++) {
        struct xdr_random random = {i};
        uint64_t seen = 0, all = limits[i] == 63 ? UINT64_MAX : (UINT64_C(1) << (limits[i] + 1)) - 1;
        for (int k = 0; k < 2000; k++)
            seen |= UINT64_C(1) << xdr_random_upto(&random, limits[i]);
        assert_true(seen == all);
    }
    struct xdr_random random = {1};
    uint64_t any = 0;
    for (int k = 0; k < 100; k++)
        any |= xdr_random_upto(&random, UINT64_MAX);
    assert_true(any == UINT64_MAX);
}

/* --- files --- */

static char directory[] = "/tmp/xdr_fuzz_XXXXXX";
static const char *const names[] = {"name-0", "name-1", "name-2", "many-0", "many-1", "many-2"};

static const char *path_of(const char *file)
{
    static char path[64];
    snprintf(path, sizeof path, "%s/%s", directory, file);
    return path;
}

static void remove_seeds(void)
{
    for (size_t i = 0; i < 6; i++)
        unlink(path_of(names[i]));
}

static int make_directory(void **state)
{
    (void)state;
    return mkdtemp(directory) ? 0 : -1;
}

static int remove_directory(void **state)
{
    (void)state;
    remove_seeds();
    return rmdir(directory);
}

/* The program with these arguments: its status, and what it must say. */
static void run(int status, const char *expected, int argc, const char *first, const char *second)
{
    char *argv[] = {(char *)"fuzz", (char *)first, (char *)second, NULL};
    volatile int ended = -1;
    keep_errors();
    if (!setjmp(aborted))
        ended = xdr_fuzz_main(&fuzz, argc, argv);
    assert_said(expected);
    assert_int_equal(ended, status);
}

static void seeds_are_written_and_run(void **state)
{
    (void)state;
    run(0, "", 1, NULL, NULL);
    run(0, "", 3, "-s", directory);
    for (size_t i = 0; i < 6; i++) {
        struct stat status;
        assert_int_equal(stat(path_of(names[i]), &status), 0);
        assert_true(status.st_size > 3);
        run(0, "", 2, path_of(names[i]), NULL);
    }
    lies = true;
    run(-1, "name, policy 0, depth 0, budget 0: T_decode differs from T_check", 2, path_of("name-1"), NULL);
    run(0, "", 2, path_of("many-1"), NULL);
    lies = false;
    remove_seeds();
}

static void what_is_no_file_is_told(void **state)
{
    (void)state;
    run(2, "/nowhere: cannot read: No such file or directory", 3, "/nowhere", "/dev/null");
    run(2, "cannot read: No such file or directory", 2, "-s", NULL); /* without a directory it is a file */
    run(2, "cannot read: Is a directory", 3, "/dev/null", directory);
}

static void what_cannot_be_written_is_told(void **state)
{
    (void)state;
    char longer[5000];
    run(2, "/nowhere/name-0: cannot write: No such file or directory", 3, "-s", "/nowhere");
    run(2, "/dev/null/name-0: cannot write: Not a directory", 3, "-s", "/dev/null");
    memset(longer, '/', sizeof longer);
    longer[sizeof longer - 1] = '\0';
    run(2, "/: cannot write: File name too long", 3, "-s", longer);
    for (size_t i = 0; i < 6; i += 5) { /* short, which only the end of the writing tells, and long */
        assert_int_equal(symlink("/dev/full", path_of(names[i])), 0);
        run(2, "cannot write: No space left on device", 3, "-s", directory);
        remove_seeds();
    }
}

static enum xdr_status encode_into_too_little(struct xdr_encoder *e, const void *v)
{
    (void)e, (void)v;
    return XDR_NO_ROOM;
}

/* A value that is too large for an input is none. */
static void a_seed_may_not_fit(void **state)
{
    (void)state;
    struct xdr_functions large = types[0];
    large.encode = encode_into_too_little;
    const struct xdr_fuzz other = {&large, 1};
    assert_true(xdr_fuzz_seeds(&other, directory));
    assert_int_equal(access(path_of("name-0"), F_OK), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_input_is_judged_as_it_chooses),
        cmocka_unit_test(a_disagreement_ends_the_run),
        cmocka_unit_test(without_memory_the_run_ends),
        cmocka_unit_test(a_random_value_is_an_input),
        cmocka_unit_test(without_memory_a_value_is_empty),
        cmocka_unit_test(random_values_are_legal),
        cmocka_unit_test(random_numbers_reach_their_limit),
        cmocka_unit_test(seeds_are_written_and_run),
        cmocka_unit_test(what_is_no_file_is_told),
        cmocka_unit_test(what_cannot_be_written_is_told),
        cmocka_unit_test(a_seed_may_not_fit),
    };
    return cmocka_run_group_tests(tests, make_directory, remove_directory);
}

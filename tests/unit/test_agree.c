/* test_agree.c -- the judge of all our fuzzing can find against us: functions that lie, each in one way.
 *
 * Every liar is an honest function of a type of shapes.x but for one thing, and must be found with the words for that
 * thing. Would catch: a way of judging that says yes to all, one that another hides, and honest functions, or a want of
 * memory, taken for a lie. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "calls.h"
#include "failing_malloc.h"
#include "rules.h"
#include "shapes.h"
#include "xdr_random.h"

extern const struct protocol_calls rules_calls;

/* --- honest functions --- */

#define HONEST(TYPE)                                                                                               \
    static enum xdr_status TYPE##_decode_it(struct xdr_decoder *d, void *v) { return TYPE##_decode(d, v); }        \
    static enum xdr_status TYPE##_encode_it(struct xdr_encoder *e, const void *v) { return TYPE##_encode(e, v); }  \
    static uint64_t TYPE##_size_it(const void *v) { return TYPE##_wire_size(v); }                                       \
    static const struct xdr_functions TYPE##_functions = {&TYPE##_xdr, TYPE##_decode_it, TYPE##_encode_it,         \
                                                          TYPE##_size_it, TYPE##_check};
HONEST(name)
HONEST(tree)
HONEST(many_maybe)
HONEST(percent)

struct message {
    const char *bytes;
    size_t length;
};

#define MESSAGE(BYTES) {BYTES, sizeof(BYTES) - 1}

static const struct message
    good = MESSAGE("\0\0\0\5hello\0\0\0more"),  /* a name; what follows is not its */
    empty = MESSAGE("\0\0\0\0"),                /* a name, or a list of nothing: no memory */
    cut = MESSAGE("\0\0\0\5hell"),              /* no name */
    padded = MESSAGE("\0\0\0\5hello\0\0\1"),    /* no name, strictly */
    leaf = MESSAGE("\0\0\0\0\0\0\0\0\0\0\0\0"); /* a tree */

/* The verdict on a message that lies at an address of its own, with no byte behind it. */
static bool judge(const struct xdr_functions *functions, const struct message *message, const struct xdr_decoder *how,
                  struct xdr_agreement *agreement)
{
    uint8_t *wire = __real_malloc(message->length + 1);
    memcpy(wire, message->bytes, message->length);
    struct xdr_decoder d = *how;
    d.at = wire;
    d.end = wire + message->length;
    bool agrees = xdr_agree(functions, &d, agreement);
    __real_free(wire);
    return agrees;
}

static void assert_agreed(const struct xdr_functions *functions, const struct message *message,
                          const struct xdr_decoder *how, enum xdr_status status, enum xdr_status value)
{
    struct xdr_agreement agreement;
    memory.live = 0;
    bool agrees = judge(functions, message, how, &agreement);
    assert_null(agreement.disagreement);
    assert_true(agrees);
    assert_int_equal(agreement.status, status);
    assert_int_equal(agreement.value, value);
    assert_int_equal(memory.live, 0);
}

static void honest_functions_agree(void **state)
{
    (void)state;
    const struct xdr_decoder strict = xdr_decode_from(NULL, 0, NULL);
    struct xdr_decoder lenient = strict, poor = strict;
    lenient.policy = XDR_ANY_PADDING;
    poor.budget = 7;
    assert_agreed(&name_functions, &good, &strict, XDR_OK, XDR_OK);
    assert_agreed(&name_functions, &empty, &strict, XDR_OK, XDR_OK);
    assert_agreed(&name_functions, &cut, &strict, XDR_TRUNCATED, XDR_OK);
    assert_agreed(&name_functions, &padded, &strict, XDR_BAD_PADDING, XDR_OK);
    assert_agreed(&name_functions, &padded, &lenient, XDR_OK, XDR_OK);
    assert_agreed(&name_functions, &good, &poor, XDR_OVER_BUDGET, XDR_OK);
    poor.budget = 8;
    assert_agreed(&name_functions, &good, &poor, XDR_OK, XDR_OK);
    assert_agreed(&many_maybe_functions, &empty, &strict, XDR_OK, XDR_OK); /* a type that makes much of little */
}

/* What only T_validate knows: rules, and that it goes no deeper than a decoder by default. */
static void what_only_validate_refuses_is_no_lie(void **state)
{
    (void)state;
    enum { LEVELS = 70 };
    struct xdr_decoder how = xdr_decode_from(NULL, 0, NULL);
    const struct message share = MESSAGE("\0\0\0\145"); /* 101 */
    char bytes[12 * LEVELS] = {0};
    const struct message deep = {bytes, sizeof bytes};
    for (size_t i = 0; i < LEVELS - 1; i++)
        bytes[8 * i + 7] = 1; /* there is a left branch */
    assert_agreed(&percent_functions, &share, &how, XDR_OK, XDR_BROKEN_RULE);
    assert_agreed(&tree_functions, &deep, &how, XDR_TOO_DEEP, XDR_OK);
    how.depth = LEVELS;
    assert_agreed(&tree_functions, &deep, &how, XDR_OK, XDR_TOO_DEEP);
}

/* A message, and what becomes of it by a cut at every byte and by other words in every place. */
static void judge_damaged(const struct xdr_functions *functions, uint8_t *bytes, size_t length)
{
    static const uint32_t others[] = {0, 1, 3, 0x01000000, 0x7fffffff, 0xffffffff};
    const struct xdr_decoder strict = xdr_decode_from(NULL, 0, NULL);
    struct xdr_agreement agreement;
    struct message message = {(const char *)bytes, length};
    assert_true(judge(functions, &message, &strict, &agreement));
    assert_int_equal(agreement.status, XDR_OK);
    for (message.length = 0; message.length < length; message.length++) {
        assert_true(judge(functions, &message, &strict, &agreement));
        assert_int_not_equal(agreement.status, XDR_OK);
    }
    for (size_t i = 0; i < length / 4 * (sizeof others / sizeof *others); i++) {
        uint8_t *place = bytes + i / (sizeof others / sizeof *others) * 4;
        uint32_t word = xdr_load_uint(place);
        xdr_store_uint(place, others[i % (sizeof others / sizeof *others)]);
        assert_true(judge(functions, &message, &strict, &agreement));
        xdr_store_uint(place, word);
    }
}

/* Types with rules, of which a message may break some; other suites have the types without. */
static void types_with_rules_agree(void **state)
{
    (void)state;
    for (const struct xdr_functions *const *functions = rules_calls.types; *functions; functions++) {
        for (uint64_t seed = 0; seed < 10; seed++) {
            uint64_t buffer[2000], value[100] = {0};
            struct xdr_random random = {seed};
            struct xdr_arena arena;
            xdr_arena_init(&arena, buffer, sizeof buffer);
            assert_true((*functions)->type->size <= sizeof value);
            xdr_random_value(&random, &arena, (*functions)->type, 6, value);
            uint8_t bytes[4096];
            struct xdr_encoder e = xdr_encode_into(bytes, sizeof bytes);
            assert_int_equal((*functions)->encode(&e, value), XDR_OK);
            judge_damaged(*functions, bytes, (size_t)(e.at - bytes));
        }
    }
}

/* --- checks that lie --- */

static enum xdr_status check_nothing(struct xdr_decoder *d, struct xdr_extent *extent)
{
    (void)d;
    *extent = (struct xdr_extent){0, 0};
    return XDR_OK;
}

static enum xdr_status check_everything(struct xdr_decoder *d, struct xdr_extent *extent)
{
    (void)d;
    *extent = (struct xdr_extent){0, 0};
    return XDR_TRUNCATED;
}

static enum xdr_status check_memory_first(struct xdr_decoder *d, struct xdr_extent *extent)
{
    (void)d;
    *extent = (struct xdr_extent){0, 0};
    return XDR_OVER_BUDGET;
}

static enum xdr_status check_longer(struct xdr_decoder *d, struct xdr_extent *extent)
{
    enum xdr_status status = name_check(d, extent);
    extent->wire += 4;
    return status;
}

static enum xdr_status check_bigger(struct xdr_decoder *d, struct xdr_extent *extent)
{
    enum xdr_status status = name_check(d, extent);
    extent->memory += 8;
    return status;
}

/* --- decodes that lie: of what they accept --- */

static enum xdr_status decode_nothing(struct xdr_decoder *d, void *v)
{
    (void)d;
    memset(v, 0, sizeof(name));
    return XDR_OK;
}

static enum xdr_status decode_refusing(struct xdr_decoder *d, void *v)
{
    (void)d;
    memset(v, 0, sizeof(name));
    return XDR_TRUNCATED;
}

static enum xdr_status decode_further(struct xdr_decoder *d, void *v)
{
    enum xdr_status status = name_decode(d, v);
    d->at += 4;
    return status;
}

static enum xdr_status decode_spending(struct xdr_decoder *d, void *v)
{
    (void)!xdr_arena_grow(d->arena, 4096);
    return name_decode(d, v);
}

static enum xdr_status decode_spending_for_a_while(struct xdr_decoder *d, void *v)
{
    struct xdr_arena before = *d->arena;
    (void)!xdr_arena_grow(d->arena, 4096);
    xdr_arena_shrink(d->arena, before.chunks, before.next, before.limit);
    return name_decode(d, v);
}

static enum xdr_status decode_by_and_by(struct xdr_decoder *d, void *v)
{
    (void)!xdr_arena_grow(d->arena, 8);
    (void)!xdr_arena_grow(d->arena, 8);
    return name_decode(d, v);
}

static enum xdr_status decode_spending_much(struct xdr_decoder *d, void *v)
{
    (void)!xdr_arena_grow(d->arena, 1 << 20);
    return many_maybe_decode(d, v);
}

static enum xdr_status decode_into_more(struct xdr_decoder *d, void *v)
{
    enum xdr_status status = name_decode(d, v);
    return status != XDR_OK || xdr_arena_allocate(d->arena, 1) ? status : XDR_NO_MEMORY;
}

/* Without a copy. */
static enum xdr_status decode_into_less(struct xdr_decoder *d, void *v)
{
    *(name *)v = (name){(const char *)d->at + 4, 5};
    d->at += 12;
    return XDR_OK;
}

static enum xdr_status decode_into_what_there_is(struct xdr_decoder *d, void *v)
{
    enum xdr_status status = name_decode(d, v);
    return status == XDR_NO_MEMORY ? decode_into_less(d, v) : status;
}

static enum xdr_status decode_too_long(struct xdr_decoder *d, void *v)
{
    enum xdr_status status = name_decode(d, v);
    ((name *)v)->len = NAME_MAX_LENGTH + 1;
    return status;
}

static enum xdr_status decode_a_knot(struct xdr_decoder *d, void *v)
{
    enum xdr_status status = tree_decode(d, v);
    ((tree *)v)->left = v;
    return status;
}

/* --- decodes that lie: of what they refuse --- */

static enum xdr_status decode_for_another_reason(struct xdr_decoder *d, void *v)
{
    return name_decode(d, v) == XDR_OK ? XDR_OK : XDR_OVER_LIMIT;
}

static enum xdr_status refuse_and_move(struct xdr_decoder *d, void *v)
{
    enum xdr_status status = name_decode(d, v);
    d->at = d->end;
    return status;
}

static enum xdr_status refuse_and_leave_a_value(struct xdr_decoder *d, void *v)
{
    enum xdr_status status = name_decode(d, v);
    ((name *)v)->len = 1;
    return status;
}

static enum xdr_status refuse_and_hold(struct xdr_decoder *d, void *v)
{
    enum xdr_status status = name_decode(d, v);
    (void)!xdr_arena_grow(d->arena, 8);
    return status;
}

static enum xdr_status refuse_and_say_why_not(struct xdr_decoder *d, void *v)
{
    enum xdr_status status = name_decode(d, v);
    d->error->status = XDR_OK;
    return status;
}

static enum xdr_status refuse_and_point_behind(struct xdr_decoder *d, void *v)
{
    enum xdr_status status = name_decode(d, v);
    d->error->offset = 9; /* of 8 */
    return status;
}

static enum xdr_status refuse_without_a_path(struct xdr_decoder *d, void *v)
{
    enum xdr_status status = name_decode(d, v);
    strcpy(d->error->path, "nam");
    return status;
}

/* --- encodes and sizes that lie --- */

static enum xdr_status encode_refusing(struct xdr_encoder *e, const void *v)
{
    (void)e, (void)v;
    return XDR_OVER_LIMIT;
}

static enum xdr_status encode_without_end(struct xdr_encoder *e, const void *v)
{
    enum xdr_status status = name_encode(e, v);
    e->at -= 4;
    return status;
}

static enum xdr_status encode_otherwise(struct xdr_encoder *e, const void *v)
{
    enum xdr_status status = name_encode(e, v);
    e->at[-4] ^= 0x20; /* "hellO" */
    return status;
}

static enum xdr_status encode_anywhere(struct xdr_encoder *e, const void *v)
{
    enum xdr_status status = name_encode(e, v);
    return status == XDR_NO_ROOM ? XDR_OK : status;
}

static enum xdr_status encode_a_part(struct xdr_encoder *e, const void *v)
{
    enum xdr_status status = name_encode(e, v);
    e->at += status == XDR_NO_ROOM ? 4 : 0;
    return status;
}

static uint64_t size_more(const void *v)
{
    return name_wire_size(v) + 4;
}

/* --- what is found --- */

#define CHECK(FUNCTION) {&name_xdr, name_decode_it, name_encode_it, name_size_it, FUNCTION}
#define DECODE(TYPE, FUNCTION) {&TYPE##_xdr, FUNCTION, TYPE##_encode_it, TYPE##_size_it, TYPE##_check}
#define ENCODE(FUNCTION) {&name_xdr, name_decode_it, FUNCTION, name_size_it, name_check}

static const struct {
    struct xdr_functions functions;
    const struct message *message;
    const char *found;
} liars[] = {
    {CHECK(check_nothing), &cut, "the walk over the description differs from T_check"},
    {CHECK(check_everything), &good, "the walk over the description differs from T_check"},
    {CHECK(check_memory_first), &cut, "the walk over the description differs from T_check"},
    {CHECK(check_memory_first), &good, "the walk over the description differs from T_check"},
    {CHECK(check_longer), &good, "the walk over the description finds another extent"},
    {CHECK(check_bigger), &good, "the walk over the description finds another extent"},
    {DECODE(name, decode_nothing), &cut, "T_decode differs from T_check"},
    {DECODE(name, decode_nothing), &good, "T_decode passes another number of bytes than T_check"},
    {DECODE(name, decode_refusing), &good, "T_decode differs from T_check"},
    {DECODE(name, decode_for_another_reason), &cut, "T_decode differs from T_check"},
    {DECODE(name, decode_further), &good, "T_decode passes another number of bytes than T_check"},
    {DECODE(name, decode_spending), &good, "a decode holds more than its budget, or its type, allows"},
    {DECODE(name, decode_spending_for_a_while), &good, "a decode of an ordinary type takes more than one chunk"},
    {DECODE(name, decode_by_and_by), &good, "a decode of an ordinary type takes more than one chunk"},
    {DECODE(many_maybe, decode_spending_much), &empty, "a decode holds more than its budget, or its type, allows"},
    {DECODE(name, decode_into_more), &good, "the memory that T_check found is not enough"},
    {DECODE(name, decode_into_less), &good, "the memory that T_check found is too much"},
    {DECODE(name, decode_into_what_there_is), &good, "a decode needs less memory than T_check found"},
    {DECODE(name, decode_too_long), &good, "T_validate refuses what was decoded"},
    {DECODE(tree, decode_a_knot), &leaf, "T_validate refuses what was decoded"},
    {DECODE(name, refuse_and_move), &cut, "a refused decode has moved on"},
    {DECODE(name, refuse_and_leave_a_value), &cut, "a refused decode leaves a value"},
    {DECODE(name, refuse_and_hold), &cut, "a refused decode holds memory"},
    {DECODE(name, refuse_and_say_why_not), &cut, "the error of a refused decode does not name the place"},
    {DECODE(name, refuse_and_point_behind), &cut, "the error of a refused decode does not name the place"},
    {DECODE(name, refuse_without_a_path), &cut, "the error of a refused decode does not name the place"},
    {{&name_xdr, name_decode_it, name_encode_it, size_more, name_check}, &good, "T_wire_size is not the length of the message"},
    {ENCODE(encode_refusing), &good, "T_encode refuses what was decoded"},
    {ENCODE(encode_without_end), &good, "T_encode refuses what was decoded"},
    {ENCODE(encode_otherwise), &good, "T_encode writes other bytes than were decoded"},
    {ENCODE(encode_anywhere), &good, "T_encode does not end with its room"},
    {ENCODE(encode_a_part), &good, "T_encode does not end with its room"},
};

static void every_lie_is_found(void **state)
{
    (void)state;
    const struct xdr_decoder strict = xdr_decode_from(NULL, 0, NULL);
    for (size_t i = 0; i < sizeof liars / sizeof *liars; i++) {
        struct xdr_agreement agreement;
        memory.live = 0;
        bool agrees = judge(&liars[i].functions, liars[i].message, &strict, &agreement);
        assert_non_null(agreement.disagreement);
        assert_string_equal(agreement.disagreement, liars[i].found);
        assert_false(agrees);
        assert_int_equal(memory.live, 0);
    }
}

/* Of what a lenient decoder takes T_encode need not make the same bytes. */
static void what_nobody_promised_is_no_lie(void **state)
{
    (void)state;
    static const struct xdr_functions encodes_otherwise = ENCODE(encode_otherwise);
    struct xdr_decoder how = xdr_decode_from(NULL, 0, NULL);
    how.policy = XDR_ANY_BOOL;
    assert_agreed(&encodes_otherwise, &good, &how, XDR_OK, XDR_OK);
}

/* --- without memory --- */

static void without_memory_nothing_is_agreed_upon(void **state)
{
    (void)state;
    const struct xdr_decoder strict = xdr_decode_from(NULL, 0, NULL);
    bool agrees = false;
    size_t k;
    for (k = 1; !agrees; k++) {
        struct xdr_agreement agreement;
        memory.live = 0;
        fail_in(k);
        agrees = judge(&name_functions, &good, &strict, &agreement);
        fail_no_more();
        if (!agrees)
            assert_string_equal(agreement.disagreement, "there is no memory to judge with");
        assert_int_equal(memory.live, 0);
    }
    assert_int_equal(k - 1, 7); /* the value, a chunk, what was foretold, what is encoded, two budgets; and then none fails */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(honest_functions_agree),
        cmocka_unit_test(what_only_validate_refuses_is_no_lie),
        cmocka_unit_test(types_with_rules_agree),
        cmocka_unit_test(every_lie_is_found),
        cmocka_unit_test(what_nobody_promised_is_no_lie),
        cmocka_unit_test(without_memory_nothing_is_agreed_upon),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* hostile.c -- messages, damaged: cut at every byte, and every word of the body changed in several ways; values, spoilt.
 *
 *     hostile FILE.tsv [ROUNDS]
 *
 * The messages are real ones, and ROUNDS random values of every type. Each damaged one must be judged alike by every way that
 * there is of judging (xdr_agree.h). A value that breaks the specification in one place, and any value where there is too
 * little room, must be refused by the encoder, for that reason. Would catch: a bound, an enum, a padding or a length that
 * is not checked, in either direction, and a leak on any path that refuses. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <talloc.h>

#include "messages.h"
#include "spoil.h"
#include "xdr_talloc.h"

extern const struct protocol_calls shapes_calls; /* of the units */

static uint64_t rounds = 40;

static const char *why; /* of the last check that failed */

static bool fail(const char *reason)
{
    why = reason;
    return false;
}

/* --- decoding --- */

/* Whether a damaged body is met as it should; *refused tells how it was. */
static bool check(const struct xdr_functions *calls, const uint8_t *bytes, size_t length, unsigned policy, bool *refused)
{
    struct xdr_decoder d = xdr_decode_from(bytes, length, NULL);
    d.policy = policy;
    struct xdr_agreement agreement;
    bool good = xdr_agree(calls, &d, &agreement);
    *refused = agreement.status != XDR_OK;
    return good || fail(agreement.disagreement);
}

/* A copy of exactly the size, so that the sanitizer sees a read past its end. */
static bool check_cut(void *ctx, const struct xdr_functions *calls, const uint8_t *bytes, size_t length)
{
    bool refused;
    uint8_t *copy = talloc_size(ctx, length);
    memcpy(copy, bytes, length);
    bool good = check(calls, copy, length, XDR_STRICT, &refused) && (refused || fail("a message cut short was accepted"));
    talloc_free(copy);
    return good;
}

static const uint32_t changes[] = {1, 3, 0x100, 0x01000000, 0x7fffffff, 0x80000000, 0xffffffff};

/* Strictly, and by one of the policies, which may let it pass but refuses nothing more. */
static bool check_change(const struct xdr_functions *calls, const uint8_t *bytes, size_t length, unsigned policy,
                         bool *refused)
{
    bool still;
    return check(calls, bytes, length, XDR_STRICT, refused) && check(calls, bytes, length, policy, &still) &&
           (*refused || !still || fail("a policy refuses what a strict decoder takes"));
}

static bool check_changes(const struct xdr_functions *calls, uint8_t *bytes, size_t length, size_t *counts)
{
    for (size_t at = 0; at + 4 <= length; at += 4) {
        for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
            bool refused;
            uint32_t word = xdr_load_uint(bytes + at);
            xdr_store_uint(bytes + at, word ^ changes[i]);
            bool good = check_change(calls, bytes, length, (unsigned)(at / 4 + i) % (2 * XDR_ANY_SIGN), &refused);
            xdr_store_uint(bytes + at, word);
            counts[refused]++;
            if (!good)
                return false;
        }
    }
    return true;
}

/* --- encoding --- */

static bool refuses(const struct xdr_functions *calls, const void *value, size_t room, enum xdr_status expected,
                    struct xdr_error *error)
{
    uint8_t *bytes = talloc_size(value, room); /* of exactly the size */
    struct xdr_encoder encoder = xdr_encode_into(bytes, room);
    encoder.error = error;
    enum xdr_status status = calls->encode(&encoder, value);
    bool good = (status == expected && error->status == expected) || fail(xdr_status_text(status));
    good = good && (encoder.at == bytes || fail("the encoder has moved"));
    talloc_free(bytes);
    return good;
}

static bool check_rooms(const struct xdr_functions *calls, const void *value, size_t length)
{
    struct xdr_error error;
    for (size_t room = 0; room < length; room += 1 + room / 100)
        if (!refuses(calls, value, room, XDR_NO_ROOM, &error) ||
            !((size_t)error.value == length || fail("the room that is wanted is another")))
            return false;
    return true;
}

static void *random_value(void *ctx, const struct xdr_type *type, uint64_t seed)
{
    struct xdr_random random = {seed};
    void *value = talloc_zero_size(ctx, type->size);
    struct xdr_arena arena;
    xdr_arena_init_talloc(&arena, value, NULL, 0);
    xdr_random_value(&random, &arena, type, 8, value);
    return value;
}

/* The same value, spoilt in one place after the other; of many places another part each round. There is room enough: it
 * must not be the room that is refused. */
static bool check_spoilt(void *ctx, const struct xdr_functions *calls, uint64_t seed, size_t length, size_t *spoilt)
{
    enum { MORE = 256, PLACES_MAX = 320 /* of a type, in all rounds */ };
    struct xdr_error error;
    bool good = true;
    uint64_t places = spoil_places(calls->type, random_value(ctx, calls->type, seed));
    uint64_t step = 1 + places * rounds / PLACES_MAX;
    for (uint64_t place = seed % step; place < places && good; place += step, ++*spoilt) {
        void *value = random_value(ctx, calls->type, seed);
        enum xdr_status expected = spoil_value(place, calls->type, value);
        good = refuses(calls, value, length + MORE, expected, &error);
        talloc_free(value);
    }
    return good;
}

/* Limits that were lowered: who decodes, checks and encodes says what the walk does that explains, and why. */
static bool check_lowered(void *ctx, const struct xdr_functions *calls, const struct xdr_limit *lowered, const uint8_t *bytes,
                          size_t length, const void *value)
{
    struct xdr_error expected, error, of_value;
    struct xdr_arena arena;
    struct xdr_extent extent;
    void *decoded = talloc_zero_size(ctx, calls->type->size);
    xdr_arena_init_talloc(&arena, ctx, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(bytes, length, &arena);
    struct xdr_encoder e = xdr_encode_into(talloc_size(ctx, length), length);
    d.limits = e.limits = lowered;
    d.error = &error;
    e.error = &of_value;
    xdr_explain_wire(&d, calls->type, SIZE_MAX, NULL, &expected);
    if (calls->check(&d, &extent) != expected.status)
        return fail("lowered limits: a check ends otherwise");
    if (calls->encode(&e, value) != expected.status)
        return fail("lowered limits: an encode ends otherwise");
    if (calls->decode(&d, decoded) != expected.status)
        return fail("lowered limits: a decode ends otherwise");
    if (expected.status != XDR_OK && (error.offset != expected.offset || strcmp(error.path, expected.path) != 0 ||
                                      strcmp(of_value.path, expected.path) != 0))
        return fail("lowered limits: another place");
    return true;
}

/* Each limit alone, so that none hides what another would have found; and all of them. */
static bool check_limits(void *ctx, const struct xdr_functions *calls, const uint8_t *bytes, size_t length, const void *value)
{
    static const struct xdr_limit tables[][4] = {
        {{"NAME_MAX_LENGTH", 0}}, {{"NAME_MAX_LENGTH", 3}}, {{"ITEMS_MAX", 0}}, {{"ITEMS_MAX", 1}}, {{"REMOTE_STRING_MAX", 2}},
        {{"NAME_MAX_LENGTH", 5}, {"ITEMS_MAX", 3}, {"REMOTE_STRING_MAX", 5}}};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        if (!check_lowered(ctx, calls, tables[i], bytes, length, value))
            return false;
    return true;
}

/* --- all there is --- */

struct tally {
    size_t passed, failed, cuts, changes[2], spoilt;
};

static bool check_body(void *ctx, const struct xdr_functions *calls, uint8_t *bytes, size_t length, struct tally *tally)
{
    size_t step = length > 4096 ? 61 : 1;
    for (size_t cut = 0; cut < length; cut += step, tally->cuts++)
        if (!check_cut(ctx, calls, bytes, cut))
            return false;
    return check_changes(calls, bytes, length, tally->changes);
}

static void check_messages(void *ctx, const char *path, struct tally *tally)
{
    size_t count;
    struct message *messages = read_messages(ctx, path, &count);
    for (size_t i = 0; i < count; i++) {
        struct body body;
        if (find_body(&messages[i], &body) || !body.value)
            continue;
        void *work = talloc_new(ctx);
        bool good = check_body(work, body.value, messages[i].bytes + body.begin, messages[i].length - body.begin, tally);
        if (!good)
            printf("FAILED %s %s: %s\n", messages[i].id, messages[i].name, why);
        tally->passed += good;
        tally->failed += !good;
        talloc_free(work);
    }
}

static bool check_random(void *ctx, const struct xdr_functions *calls, uint64_t seed, struct tally *tally)
{
    void *value = random_value(ctx, calls->type, seed);
    size_t length = (size_t)calls->size(value);
    uint8_t *bytes = talloc_size(ctx, length);
    struct xdr_encoder encoder = xdr_encode_into(bytes, length);
    if (calls->encode(&encoder, value) != XDR_OK)
        return fail("a legal value cannot be encoded");
    return check_body(ctx, calls, bytes, length, tally) && check_rooms(calls, value, length) &&
           check_limits(ctx, calls, bytes, length, value) &&
           check_spoilt(ctx, calls, seed, length, &tally->spoilt);
}

static void check_type(void *ctx, const struct xdr_functions *calls, struct tally *tally)
{
    bool good = true;
    for (uint64_t seed = 1; seed <= rounds && good; seed++) {
        void *work = talloc_new(ctx);
        good = check_random(work, calls, seed, tally);
        if (!good)
            printf("FAILED %s, seed %llu: %s\n", calls->type->name, (unsigned long long)seed, why);
        talloc_free(work);
    }
    tally->passed += good;
    tally->failed += !good;
}

static void check_protocol(void *ctx, const struct protocol_calls *protocol, struct tally *tally)
{
    for (const struct xdr_functions *const *calls = protocol->types; *calls; calls++)
        check_type(ctx, *calls, tally);
}

int main(int argc, char **argv)
{
    if (argc != 2 && argc != 3) {
        fprintf(stderr, "Usage: hostile FILE.tsv [ROUNDS]\n");
        return 2;
    }
    if (argc == 3)
        rounds = strtoull(argv[2], NULL, 10);
    void *ctx = talloc_new(NULL);
    struct tally tally = {0};
    check_messages(ctx, argv[1], &tally);
    for (size_t i = 0; all_protocols[i]; i++)
        check_protocol(ctx, all_protocols[i], &tally);
    check_protocol(ctx, &shapes_calls, &tally);
    printf("%zu cuts refused; of %zu changed words %zu refused, %zu legal; %zu values spoilt\n", tally.cuts,
           tally.changes[0] + tally.changes[1], tally.changes[1], tally.changes[0], tally.spoilt);
    printf("%zu passed, %zu failed\n", tally.passed, tally.failed);
    talloc_free(ctx);
    return tally.failed > 0 || tally.passed == 0;
}

/* cost.c -- decodes, checks and encodes messages, good and spoilt, for callgrind to count: see cost.py.
 *
 *     cost FILE.tsv      real messages, the longest of each type
 *
 * and besides, arrays of large enums and unions (cost/many.x, by cost.py). Each measure is a dump of callgrind's, named
 * TYPE|BYTES|HOW. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <talloc.h>
#include <valgrind/callgrind.h>

#include "messages.h"

extern const struct protocol_calls many_calls;

/* --- one measure --- */

static struct xdr_error error;

static char name[256]; /* of the measure at hand: no part of it */

static void begin(const struct xdr_functions *calls, size_t length, const char *how)
{
    snprintf(name, sizeof name, "%s|%zu|%s", calls->type->name, length, how ? how : "");
    CALLGRIND_ZERO_STATS;
}

static void end(void)
{
    CALLGRIND_DUMP_STATS_AT(name);
}

static enum xdr_status decode(const struct xdr_functions *calls, const struct xdr_limit *limits, const uint8_t *bytes,
                              size_t length, void *value, const char *how)
{
    struct xdr_arena arena;
    xdr_arena_init_malloc(&arena, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(bytes, length, &arena);
    d.limits = limits;
    d.error = &error;
    begin(calls, length, how);
    enum xdr_status status = calls->decode(&d, value);
    xdr_arena_free(&arena);
    if (how)
        end();
    return status;
}

static enum xdr_status check(const struct xdr_functions *calls, const struct xdr_limit *limits, const uint8_t *bytes,
                             size_t length, const char *how)
{
    struct xdr_extent extent;
    struct xdr_decoder d = xdr_decode_from(bytes, length, NULL);
    d.limits = limits;
    d.error = &error;
    begin(calls, length, how);
    enum xdr_status status = calls->check(&d, &extent);
    end();
    return status;
}

static bool encode(const struct xdr_functions *calls, const struct xdr_limit *limits, const uint8_t *bytes, size_t length,
                   const char *how)
{
    void *value = calloc(1, calls->type->size), *again = malloc(length + 1);
    struct xdr_arena arena;
    xdr_arena_init_malloc(&arena, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(bytes, length, &arena);
    bool good = value && again && calls->decode(&d, value) == XDR_OK;
    struct xdr_encoder e = xdr_encode_into(again, length);
    e.limits = limits;
    begin(calls, length, how);
    good = good && calls->encode(&e, value) == XDR_OK;
    end();
    xdr_arena_free(&arena);
    free(value);
    free(again);
    return good;
}

/* --- what is measured --- */

/* Changes the last word that can be made to be refused; false if any bytes are legal. */
static bool spoil(const struct xdr_functions *calls, uint8_t *bytes, size_t length, void *value)
{
    static const uint8_t words[][4] = {{0xff, 0xff, 0xff, 0xff}, {0x7f, 0xff, 0xff, 0xff}, {0, 0, 0, 2}};
    for (size_t at = length / 4 * 4; at >= 4; at -= 4) {
        uint8_t saved[4];
        memcpy(saved, bytes + at - 4, 4);
        for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
            memcpy(bytes + at - 4, words[i], 4);
            if (decode(calls, NULL, bytes, length, value, NULL) != XDR_OK)
                return true;
        }
        memcpy(bytes + at - 4, saved, 4);
    }
    return false;
}

static bool measure(const struct xdr_functions *calls, const struct xdr_limit *limits, const uint8_t *wire, size_t length)
{
    void *value = calloc(1, calls->type->size);
    uint8_t *bytes = malloc(length + 1);
    memcpy(bytes, wire, length);
    bool good = decode(calls, NULL, bytes, length, value, "decode") == XDR_OK &&
                decode(calls, limits, bytes, length, value, "decode with limits") == XDR_OK &&
                check(calls, NULL, bytes, length, "check") == XDR_OK &&
                check(calls, limits, bytes, length, "check with limits") == XDR_OK &&
                encode(calls, NULL, bytes, length, "encode") && encode(calls, limits, bytes, length, "encode with limits");
    if (good && length >= 4) {
        good = decode(calls, NULL, bytes, length - 4, value, "decode cut short") != XDR_OK &&
               check(calls, NULL, bytes, length - 4, "check cut short") != XDR_OK;
        if (spoil(calls, bytes, length, value))
            good &= decode(calls, NULL, bytes, length, value, "decode spoilt") != XDR_OK &&
                    decode(calls, limits, bytes, length, value, "decode spoilt with limits") != XDR_OK &&
                    check(calls, NULL, bytes, length, "check spoilt") != XDR_OK;
    }
    free(bytes);
    free(value);
    if (!good)
        printf("FAILED %s of %zu bytes: another verdict than the measure is of\n", calls->type->name, length);
    return good;
}

/* --- real messages --- */

static struct longest {
    const struct xdr_functions *calls;
    const uint8_t *bytes;
    size_t length;
} longest[1000];

static void note(const struct xdr_functions *calls, const uint8_t *bytes, size_t length)
{
    struct longest *entry = longest;
    while (entry->calls && entry->calls != calls)
        entry++;
    if (!entry->calls || entry->length < length)
        *entry = (struct longest){calls, bytes, length};
}

static bool measure_real(const char *path)
{
    static const struct xdr_limit lowered[] = {{"REMOTE_STRING_MAX", 4000000}, {"REMOTE_DOMAIN_LIST_MAX", 16000},
                                               {"REMOTE_TYPED_PARAM_MAX", 1000}, {"ADMIN_STRING_MAX", 4000000}, {NULL, 0}};
    void *ctx = talloc_new(NULL);
    size_t messages;
    bool good = true;
    struct message *message = read_messages(ctx, path, &messages);
    for (size_t i = 0; i < messages; i++) {
        struct body body;
        if (!find_body(&message[i], &body) && body.value)
            note(body.value, message[i].bytes + body.begin, message[i].length - body.begin);
    }
    for (const struct longest *entry = longest; entry->calls; entry++)
        good &= measure(entry->calls, lowered, entry->bytes, entry->length);
    talloc_free(ctx);
    return good;
}

/* --- arrays of large enums and unions --- */

/* The labels of an array's elements go around; an element is so many words: its label, 1, and text. */
static bool measure_array(const struct xdr_functions *calls, const struct xdr_type *labels, uint32_t words)
{
    static const struct xdr_limit lowered[] = {{"LIST_MAX", 100000}, {"TEXT_MAX", 99}, {NULL, 0}};
    enum { ELEMENTS = 20000 };
    size_t length = 4 + (size_t)ELEMENTS * words * 4;
    uint8_t *bytes = calloc(1, length);
    xdr_store_uint(bytes, ELEMENTS);
    for (uint32_t i = 0; i < ELEMENTS; i++) {
        uint8_t *element = bytes + 4 + (size_t)i * words * 4;
        xdr_store_int(element, (int32_t)labels->values[i * 7919 % labels->count].value);
        if (words > 1)
            xdr_store_uint(element + 4, 1);
        if (words > 2)
            element[8] = 'x';
    }
    bool good = measure(calls, lowered, bytes, length);
    free(bytes);
    return good;
}

/* A tree whose first branch has the most: what is wrong deep in it is looked for once, not once a level. */
static bool measure_tree(const struct xdr_functions *calls)
{
    enum { LEVELS = 50, LEAVES = 20000, WORDS = 2 }; /* of a branch: its leaf, and how many more */
    size_t length = (size_t)(2 * LEVELS + 1 + LEAVES) * WORDS * 4, last = length - (size_t)LEVELS * WORDS * 4 - 4;
    uint8_t *bytes = calloc(1, length);
    void *value = calloc(1, calls->type->size);
    for (size_t level = 0; level < LEVELS; level++)
        xdr_store_uint(bytes + level * WORDS * 4 + 4, 2);
    xdr_store_uint(bytes + LEVELS * WORDS * 4 + 4, LEAVES);
    bool good = decode(calls, NULL, bytes, length, value, "decode") == XDR_OK &&
                check(calls, NULL, bytes, length, "check") == XDR_OK;
    xdr_store_uint(bytes + last, UINT32_MAX); /* of the last leaf */
    good = good && decode(calls, NULL, bytes, length, value, "decode spoilt") != XDR_OK &&
           check(calls, NULL, bytes, length, "check spoilt") != XDR_OK;
    free(value);
    free(bytes);
    if (!good)
        printf("FAILED %s of %zu bytes: another verdict than the measure is of\n", calls->type->name, length);
    return good;
}

static const struct xdr_functions *find(const char *type)
{
    for (const struct xdr_functions *const *t = many_calls.types; *t; t++)
        if (strcmp((*t)->type->name, type) == 0)
            return *t;
    printf("FAILED many.x has no %s\n", type);
    exit(1);
}

int main(int argc, char **argv)
{
    static const char *const kinds[] = {"dense", "even", "uneven"};
    bool good = argc == 2 && measure_real(argv[1]) && measure_tree(find("branch"));
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        char type[64];
        const struct xdr_type *labels = find(kinds[i])->type;
        snprintf(type, sizeof type, "%s_list", kinds[i]);
        good &= measure_array(find(type), labels, 1);
        snprintf(type, sizeof type, "%s_choices", kinds[i]);
        good &= measure_array(find(type), labels, 2);
        snprintf(type, sizeof type, "%s_texts", kinds[i]);
        good &= measure_array(find(type), labels, 3);
    }
    return !good;
}

/* hostile.c -- real messages, damaged: cut at every byte, and every word of the body changed in several ways.
 *
 *     hostile FILE.tsv
 *
 * Each must be refused or be the encoding of what it decodes to; the slow walk over the descriptions (xdr_explain.c)
 * must come to the same verdict; and a refusal must leave no memory behind. Would catch: a bound, an enum, a padding or
 * a length that is not checked, and a leak on any path that refuses. */
#include <stdio.h>
#include <string.h>
#include <talloc.h>

#include "messages.h"
#include "xdr_talloc.h"

static const char *why; /* of the last check that failed */
static char text[XDR_ERROR_SIZE];

static bool fail(const char *reason)
{
    why = reason;
    return false;
}

static bool encodes_to(const struct type_calls *calls, const void *value, const uint8_t *bytes, size_t length)
{
    uint8_t *again = talloc_size(value, length + 1);
    struct xdr_encoder encoder = xdr_encode_into(again, length);
    if (calls->encode(&encoder, value) != XDR_OK)
        return fail("what was decoded cannot be encoded");
    return (encoder.at == encoder.end && memcmp(again, bytes, length) == 0) || fail("encoded again, the bytes differ");
}

/* Whether a damaged body is met as it should; *refused tells how it was. */
static bool check(void *ctx, const struct type_calls *calls, const uint8_t *bytes, size_t length, bool *refused)
{
    void *value = talloc_zero_size(ctx, calls->type->size);
    size_t blocks = talloc_total_blocks(ctx);
    struct xdr_arena arena;
    struct xdr_error error, walked;
    xdr_arena_init_talloc(&arena, value, NULL, 0);
    struct xdr_decoder decoder = xdr_decode_from(bytes, length, &arena);
    decoder.error = &error;
    enum xdr_status status = calls->decode(&decoder, value);
    enum xdr_status verdict = xdr_explain_wire(calls->type, bytes, length, XDR_STRICT, 0, SIZE_MAX, &walked);
    bool good = status == verdict || fail(xdr_error_format(&walked, text, sizeof text));
    *refused = status != XDR_OK;
    if (*refused)
        good = good && (talloc_total_blocks(ctx) == blocks || fail("memory is left behind"));
    else
        good = good && encodes_to(calls, value, bytes, (size_t)(decoder.at - bytes));
    talloc_free(value);
    return good;
}

/* A copy of exactly the size, so that the sanitizer sees a read past its end. */
static bool check_cut(void *ctx, const struct type_calls *calls, const uint8_t *bytes, size_t length)
{
    bool refused;
    uint8_t *copy = talloc_size(ctx, length);
    memcpy(copy, bytes, length);
    bool good = check(ctx, calls, copy, length, &refused) && (refused || fail("a message cut short was accepted"));
    talloc_free(copy);
    return good;
}

static const uint32_t changes[] = {1, 3, 0x100, 0x01000000, 0x7fffffff, 0x80000000, 0xffffffff};

static bool check_changes(void *ctx, const struct type_calls *calls, uint8_t *bytes, size_t length, size_t *counts)
{
    for (size_t at = 0; at + 4 <= length; at += 4) {
        for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
            bool refused;
            uint32_t word = xdr_load_uint(bytes + at);
            xdr_store_uint(bytes + at, word ^ changes[i]);
            bool good = check(ctx, calls, bytes, length, &refused);
            xdr_store_uint(bytes + at, word);
            counts[refused]++;
            if (!good)
                return false;
        }
    }
    return true;
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "Usage: hostile FILE.tsv\n");
        return 2;
    }
    void *ctx = talloc_new(NULL);
    size_t count, passed = 0, failed = 0, cuts = 0, counts[2] = {0};
    struct message *messages = read_messages(ctx, argv[1], &count);
    for (size_t i = 0; i < count; i++) {
        struct body body;
        if (find_body(&messages[i], &body) || !body.value)
            continue;
        uint8_t *bytes = messages[i].bytes + body.begin;
        size_t length = messages[i].length - body.begin, step = length > 4096 ? 61 : 1;
        void *work = talloc_new(ctx);
        bool good = true;
        for (size_t cut = 0; cut < length && good; cut += step, cuts++)
            good = check_cut(work, body.value, bytes, cut);
        good = good && check_changes(work, body.value, bytes, length, counts);
        if (!good)
            printf("FAILED %s %s: %s\n", messages[i].id, messages[i].name, why);
        passed += good;
        failed += !good;
        talloc_free(work);
    }
    printf("%zu cuts refused; of %zu changed words %zu refused, %zu legal\n", cuts, counts[0] + counts[1], counts[1],
           counts[0]);
    printf("%zu passed, %zu failed\n", passed, failed);
    talloc_free(ctx);
    return failed > 0 || passed == 0;
}

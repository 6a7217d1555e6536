/* differential.c -- random values of every type, ours against rpcgen + libtirpc.
 *
 *     differential [-n ROUNDS] [-s SEED] [TYPE]
 *
 * A value of ours is encoded; rpcgen's code decodes that, prints the same text, and encodes the same bytes; ours decodes
 * those to the same text again. Would catch: any byte or value that we see otherwise than rpcgen does. */
#include <rpc/rpc.h>
#include <stdlib.h>
#include <talloc.h>
#include <unistd.h>

#include "calls.h"
#include "peer_table.h"
#include "xdr_random.h"
#include "xdr_talloc.h"

static char error_text[XDR_ERROR_SIZE];

static char *print_ours(void *ctx, const struct xdr_type *type, const void *value)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    xdr_print(out, type, value);
    fclose(out);
    char *copy = talloc_strndup(ctx, text, length - 1); /* without the newline */
    free(text);
    return copy;
}

static char *print_theirs(void *ctx, const struct peer_type *peer, const void *value)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    peer->print(out, value);
    fclose(out);
    char *copy = talloc_strndup(ctx, text, length);
    free(text);
    return copy;
}

static const char *decode_ours(void *ctx, const struct xdr_functions *calls, const uint8_t *bytes, size_t length,
                               const char *expected)
{
    void *value = talloc_zero_size(ctx, calls->type->size);
    struct xdr_arena arena;
    struct xdr_error error;
    xdr_arena_init_talloc(&arena, value, NULL, 0);
    struct xdr_decoder decoder = xdr_decode_from(bytes, length, &arena);
    decoder.error = &error;
    if (calls->decode(&decoder, value) != XDR_OK)
        return xdr_error_format(&error, error_text, sizeof error_text);
    if (decoder.at != decoder.end)
        return "we leave bytes over";
    return strcmp(print_ours(ctx, calls->type, value), expected) == 0 ? NULL : "we decode another value";
}

/* Their half: decode, compare the text, encode, compare the bytes. */
static const char *check_theirs(void *ctx, const struct peer_type *peer, uint8_t *bytes, size_t length,
                                const char *expected)
{
    void *value = talloc_zero_size(ctx, peer->size);
    uint8_t *again = talloc_zero_size(ctx, length + 4);
    const char *wrong = NULL;
    XDR in, out;
    xdrmem_create(&in, (char *)bytes, (u_int)length, XDR_DECODE);
    xdrmem_create(&out, (char *)again, (u_int)length, XDR_ENCODE);
    if (!peer->code(&in, value))
        wrong = "they cannot decode what we encode";
    else if (xdr_getpos(&in) != length)
        wrong = "they leave bytes over";
    else if (strcmp(print_theirs(ctx, peer, value), expected) != 0)
        wrong = "they decode another value";
    else if (!peer->code(&out, value) || xdr_getpos(&out) != length || memcmp(again, bytes, length) != 0)
        wrong = "they encode other bytes";
    xdr_free((xdrproc_t)peer->code, value);
    return wrong;
}

static const char *check_round(void *ctx, struct xdr_random *random, const struct xdr_functions *calls,
                               const struct peer_type *peer)
{
    void *value = talloc_zero_size(ctx, calls->type->size);
    struct xdr_arena arena;
    xdr_arena_init_talloc(&arena, value, NULL, 0);
    xdr_random_value(random, &arena, calls->type, 40, value);
    size_t length = (size_t)calls->size(value);
    uint8_t *bytes = talloc_size(ctx, length + 1);
    struct xdr_error error;
    struct xdr_encoder encoder = xdr_encode_into(bytes, length);
    encoder.error = &error;
    if (calls->encode(&encoder, value) != XDR_OK)
        return xdr_error_format(&error, error_text, sizeof error_text);
    if (encoder.at != encoder.end)
        return "the computed size is another one";
    char *expected = print_ours(ctx, calls->type, value);
    const char *wrong = check_theirs(ctx, peer, bytes, length, expected);
    return wrong ? wrong : decode_ours(ctx, calls, bytes, length, expected);
}

static bool check_type(const struct xdr_functions *calls, const struct peer_type *peer, uint64_t seed, unsigned rounds)
{
    for (unsigned i = 0; i < rounds; i++) {
        struct xdr_random random = {seed + i};
        void *ctx = talloc_new(NULL);
        const char *wrong = check_round(ctx, &random, calls, peer);
        talloc_free(ctx);
        if (wrong) {
            printf("FAILED %s, seed %llu: %s\n", calls->type->name, (unsigned long long)(seed + i), wrong);
            return false;
        }
    }
    return true;
}

int main(int argc, char **argv)
{
    unsigned rounds = 40;
    uint64_t seed = 1;
    size_t passed = 0, failed = 0;
    for (int option; (option = getopt(argc, argv, "n:s:")) != -1;) {
        if (option == '?')
            return 2;
        if (option == 'n')
            rounds = (unsigned)strtoul(optarg, NULL, 0);
        else
            seed = strtoull(optarg, NULL, 0);
    }
    printf("%u rounds of every type, seeds from %llu\n", rounds, (unsigned long long)seed);
    for (size_t i = 0; all_protocols[i]; i++) {
        for (const struct xdr_functions *const *calls = all_protocols[i]->types; *calls; calls++) {
            const char *name = (*calls)->type->name;
            const struct peer_type *peer = find_peer(name);
            if (optind < argc && strcmp(argv[optind], name) != 0)
                continue;
            if (!peer)
                printf("FAILED %s: rpcgen does not know it\n", name);
            bool good = peer && check_type(*calls, peer, seed, rounds);
            passed += good;
            failed += !good;
        }
    }
    printf("%zu passed, %zu failed\n", passed, failed);
    return failed > 0 || passed == 0;
}

/* samples.c -- random values of every type, and damaged ones, with what generated code makes of them; for decode.py.
 *
 *     samples [-n ROUNDS] [-s SEED] >LINES
 *
 * A line is PROTOCOL, TYPE, message in hex, and either `ok`, the bytes of the value and the value as xdr_print() prints it
 * on one line, or `error`, the offset and the error as xdr_error_format() says it; all with tabs between. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <talloc.h>
#include <unistd.h>

#include "calls.h"
#include "xdr_random.h"
#include "xdr_talloc.h"

enum { DAMAGES = 3, LENGTH_MAX = 20000 };

extern const struct protocol_calls shapes_calls, rules_calls, open_calls;

static void print_value(const struct xdr_type *type, const void *value)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    xdr_print(out, type, value);
    fclose(out);
    for (char *c = text; *c; c++)
        putchar(*c == '\n' ? ' ' : *c);
    free(text);
}

/* What our code says of the bytes. */
static void judge(const struct protocol_calls *protocol, const struct xdr_functions *calls, const uint8_t *bytes,
                  size_t length)
{
    void *value = talloc_zero_size(NULL, calls->type->size);
    char text[XDR_ERROR_SIZE];
    struct xdr_arena arena;
    struct xdr_error error;
    xdr_arena_init_talloc(&arena, value, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(bytes, length, &arena);
    d.error = &error;
    printf("%s\t%s\t", protocol->name, calls->type->name);
    for (size_t i = 0; i < length; i++)
        printf("%02x", bytes[i]);
    if (calls->decode(&d, value) == XDR_OK) {
        printf("\tok\t%zu\t", (size_t)(d.at - bytes));
        print_value(calls->type, value);
    } else {
        printf("\terror\t%zu\t%s", error.offset, xdr_error_format(&error, text, sizeof text));
    }
    putchar('\n');
    talloc_free(value);
}

/* One word, byte or bit is another, or the end is missing. */
static size_t damage(struct xdr_random *random, uint8_t *bytes, size_t length)
{
    static const uint8_t words[][4] = {{0}, {0, 0, 0, 1}, {0, 0, 0, 2}, {0xff, 0xff, 0xff, 0xff}, {0x80}, {0, 0, 1, 0}};
    if (length == 0)
        return 0;
    size_t at = (size_t)xdr_random_upto(random, length - 1), word = at / 4 * 4;
    switch (xdr_random_upto(random, 3)) {
    case 0: return at;
    case 1: bytes[at] ^= (uint8_t)(1 << xdr_random_upto(random, 7)); return length;
    case 2: bytes[at] = (uint8_t)xdr_random_next(random); return length;
    default: memcpy(bytes + word, words[xdr_random_upto(random, 5)], 4); return length;
    }
}

static void sample(const struct protocol_calls *protocol, const struct xdr_functions *calls, uint64_t seed)
{
    struct xdr_random random = {seed};
    void *value = talloc_zero_size(NULL, calls->type->size);
    struct xdr_arena arena;
    xdr_arena_init_talloc(&arena, value, NULL, 0);
    xdr_random_value(&random, &arena, calls->type, 4 + (unsigned)xdr_random_upto(&random, 30), value);
    size_t length = (size_t)calls->size(value);
    uint8_t *bytes = talloc_size(value, length + 4), *bad = talloc_size(value, length + 4);
    struct xdr_encoder e = xdr_encode_into(bytes, length);
    if (length <= LENGTH_MAX && calls->encode(&e, value) == XDR_OK) {
        judge(protocol, calls, bytes, length);
        for (int i = 0; i < DAMAGES; i++) {
            memcpy(bad, bytes, length);
            judge(protocol, calls, bad, damage(&random, bad, length));
        }
    }
    talloc_free(value);
}

static void sample_protocol(const struct protocol_calls *protocol, uint64_t seed, unsigned rounds)
{
    for (const struct xdr_functions *const *calls = protocol->types; *calls; calls++)
        for (unsigned i = 0; i < rounds; i++)
            sample(protocol, *calls, seed + i);
}

int main(int argc, char **argv)
{
    unsigned rounds = 10;
    uint64_t seed = 1;
    for (int option; (option = getopt(argc, argv, "n:s:")) != -1;) {
        if (option == '?')
            return 2;
        if (option == 'n')
            rounds = (unsigned)strtoul(optarg, NULL, 0);
        else
            seed = strtoull(optarg, NULL, 0);
    }
    for (size_t i = 0; all_protocols[i]; i++)
        sample_protocol(all_protocols[i], seed, rounds);
    sample_protocol(&shapes_calls, seed, 20 * rounds);
    sample_protocol(&rules_calls, seed, 20 * rounds);
    sample_protocol(&open_calls, seed, 20 * rounds);
    return ferror(stdout) != 0;
}

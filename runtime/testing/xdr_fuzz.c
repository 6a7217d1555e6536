/* xdr_fuzz.c -- inputs of a fuzzer to messages: see xdr_fuzz.h. */
#include "xdr_fuzz.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "xdr_random.h"

enum { HEAD = 3, SEED_SIZE = 1 << 16, VALUES = 3 };
enum { PATH_SIZE = 4096 + 1 }; /* what is cut to it is too long for fopen() */

/* How an input is judged: strictly, for the most part. */
static struct xdr_decoder choose_decoder(uint8_t choice, const uint8_t *wire, size_t length)
{
    struct xdr_decoder d = xdr_decode_from(wire, length, NULL);
    if (choice & 0x80)
        d.policy = choice & 0xf;
    if (choice & 0x40)
        d.depth = 1 + (choice & 7);
    if ((choice & 0xa0) == 0x20)
        d.budget = (size_t)(choice & 0xf) * 32;
    return d;
}

void xdr_fuzz_input(const struct xdr_fuzz *fuzz, const uint8_t *data, size_t size)
{
    struct xdr_agreement agreement = {.disagreement = "there is no memory for the message"};
    bool agrees = false;
    if (size < HEAD)
        return;
    size_t length = size - HEAD;
    const struct xdr_functions *functions = &fuzz->types[(data[0] * 256u + data[1]) % fuzz->count];
    uint8_t *wire = malloc(length + 1); /* of its own, so that a sanitizer sees a read beyond it */
    struct xdr_decoder d = choose_decoder(data[2], wire, length);
    if (wire) {
        memcpy(wire, data + HEAD, length);
        agrees = xdr_agree(functions, &d, &agreement);
    }
    free(wire);
    if (!agrees) {
        fprintf(stderr, "%s, policy %u, depth %u, budget %zu: %s\n", functions->type->name, d.policy, d.depth, d.budget,
                agreement.disagreement);
        abort();
    }
}

/* A value of the type as an input. 0 if it does not fit the room. */
static size_t put_value(const struct xdr_fuzz *fuzz, size_t type, struct xdr_random *random, unsigned size, uint8_t *data,
                        size_t room)
{
    const struct xdr_functions *functions = &fuzz->types[type];
    struct xdr_arena arena;
    size_t used = 0;
    xdr_arena_init_malloc(&arena, NULL, 0);
    void *value = calloc(1, functions->type->size);
    if (value && room > HEAD) {
        xdr_random_value(random, &arena, functions->type, size, value);
        struct xdr_encoder e = xdr_encode_into(data + HEAD, room - HEAD);
        if (functions->encode(&e, value) == XDR_OK) {
            data[0] = (uint8_t)(type >> 8);
            data[1] = (uint8_t)type;
            data[2] = 0;
            used = (size_t)(e.at - data);
        }
    }
    free(value);
    xdr_arena_free(&arena);
    return used;
}

size_t xdr_fuzz_value(const struct xdr_fuzz *fuzz, uint8_t *data, size_t room, unsigned seed)
{
    struct xdr_random random = {seed};
    size_t type = (size_t)xdr_random_upto(&random, fuzz->count - 1);
    return put_value(fuzz, type, &random, 1u << xdr_random_upto(&random, 6), data, room);
}

static bool write_file(const char *path, const uint8_t *data, size_t size)
{
    FILE *out = fopen(path, "wb");
    bool good = out && fwrite(data, 1, size, out) == size;
    if (out)
        good &= fclose(out) == 0;
    if (!good)
        fprintf(stderr, "%s: cannot write: %s\n", path, strerror(errno));
    return good;
}

bool xdr_fuzz_seeds(const struct xdr_fuzz *fuzz, const char *directory)
{
    uint8_t data[SEED_SIZE];
    bool good = true;
    for (size_t i = 0; good && i < fuzz->count * VALUES; i++) {
        char path[PATH_SIZE];
        struct xdr_random random = {i};
        const char *name = fuzz->types[i / VALUES].type->name;
        snprintf(path, sizeof path, "%s/%s-%zu", directory, name, i % VALUES);
        size_t size = put_value(fuzz, i / VALUES, &random, 4u << (2 * (i % VALUES)), data, SEED_SIZE);
        good = size == 0 || write_file(path, data, size);
    }
    return good;
}

static bool run_file(const struct xdr_fuzz *fuzz, const char *path)
{
    uint8_t data[SEED_SIZE];
    FILE *in = fopen(path, "rb");
    size_t size = in ? fread(data, 1, SEED_SIZE, in) : 0;
    bool good = in && !ferror(in);
    if (!good)
        fprintf(stderr, "%s: cannot read: %s\n", path, strerror(errno));
    if (in)
        fclose(in);
    if (good)
        xdr_fuzz_input(fuzz, data, size);
    return good;
}

int xdr_fuzz_main(const struct xdr_fuzz *fuzz, int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "-s") == 0)
        return xdr_fuzz_seeds(fuzz, argv[2]) ? 0 : 2;
    bool good = true;
    for (int i = 1; i < argc; i++)
        good &= run_file(fuzz, argv[i]);
    return good ? 0 : 2;
}

/* measure.c -- measure TYPE FILE...: decodes the message in each file as a value of the type, in turn, and prints how many
 * bytes it takes: the value itself, and what the decoder took from its arena. */
#include <stdio.h>
#include <stdlib.h>

#include "calls.h"

enum { MEMORY = 1 << 30 };

static uint8_t *read_file(const char *name, size_t *length)
{
    FILE *in = fopen(name, "rb");
    if (!in || fseek(in, 0, SEEK_END) != 0)
        return NULL;
    *length = (size_t)ftell(in);
    rewind(in);
    uint8_t *bytes = malloc(*length + 1);
    if (bytes && fread(bytes, 1, *length, in) != *length)
        *length = 0;
    fclose(in);
    return bytes;
}

/* Returns whether the whole of the message is a value. */
static bool measure(const char *name, const char *file, char *memory)
{
    char text[XDR_ERROR_SIZE];
    size_t length = 0;
    const struct xdr_functions *calls = find_type(name);
    uint8_t *bytes = read_file(file, &length);
    void *value = calls ? calloc(1, calls->type->size) : NULL;
    bool good = false;
    if (bytes && value) {
        struct xdr_arena arena;
        struct xdr_error error = {0};
        xdr_arena_init(&arena, memory, MEMORY);
        const char *begin = arena.next;
        struct xdr_decoder decoder = xdr_decode_from(bytes, length, &arena);
        decoder.error = &error;
        enum xdr_status status = calls->decode(&decoder, value);
        good = status == XDR_OK && decoder.at == bytes + length;
        if (good)
            printf("%s %zu %zu\n", name, length, calls->type->size + (size_t)(arena.next - begin));
        else
            printf("%s: %s\n", name, status == XDR_OK ? "bytes are left" : xdr_error_format(&error, text, sizeof text));
    }
    free(value);
    free(bytes);
    return good;
}

int main(int argc, char **argv)
{
    bool good = true;
    char *memory = malloc(MEMORY); /* what is not touched costs nothing */
    for (int i = 1; memory && i + 1 < argc; i += 2)
        good &= measure(argv[i], argv[i + 1], memory);
    free(memory);
    return good && memory ? 0 : 1;
}

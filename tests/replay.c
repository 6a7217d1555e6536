/* replay.c -- replays recorded messages: each is decoded and encoded again, and must be the same bytes.
 *
 *     replay [-q] [-p ID] FILE.tsv      -q: no line but the last and the failures; -p: print that message's value,
 *                                       or with `all` every one's, after a line with its id
 *
 * Would catch: any difference between our idea of libvirt's protocol and what libvirtd and virsh really say. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <talloc.h>
#include <unistd.h>

#include "messages.h"
#include "xdr_talloc.h"

static char text[XDR_ERROR_SIZE];

static const char *encode_again(const struct xdr_functions *calls, const void *value, const uint8_t *bytes, size_t length)
{
    uint8_t *again = talloc_size(value, length + 1);
    struct xdr_error error;
    struct xdr_encoder encoder = xdr_encode_into(again, length);
    encoder.error = &error;
    if (calls->size(value) != length)
        return "the computed size is another one";
    if (calls->encode(&encoder, value) != XDR_OK)
        return xdr_error_format(&error, text, sizeof text);
    return memcmp(again, bytes, length) == 0 ? NULL : "encoded again, the bytes differ";
}

static const char *check_value(void *ctx, const struct xdr_functions *calls, const uint8_t *bytes, size_t length, bool print)
{
    void *value = talloc_zero_size(ctx, calls->type->size);
    struct xdr_arena arena;
    struct xdr_error error;
    xdr_arena_init_talloc(&arena, value, NULL, 0);
    struct xdr_decoder decoder = xdr_decode_from(bytes, length, &arena);
    decoder.error = &error;
    if (calls->decode(&decoder, value) != XDR_OK)
        return xdr_error_format(&error, text, sizeof text);
    if (print)
        xdr_print(stdout, calls->type, value);
    return decoder.at == decoder.end ? encode_again(calls, value, bytes, length) : "bytes are left over";
}

static const char *check_message(void *ctx, const struct message *message, bool print)
{
    struct body body;
    const char *wrong = find_body(message, &body);
    const uint8_t *bytes = message->bytes + body.begin;
    size_t length = message->length - body.begin;
    if (wrong || body.is_raw)
        return wrong;
    if (body.value)
        return check_value(ctx, body.value, bytes, length, print);
    return length == 0 ? NULL : "a void body is not empty";
}

int main(int argc, char **argv)
{
    bool quiet = false;
    const char *printed = "";
    for (int option; (option = getopt(argc, argv, "qp:")) != -1;) {
        quiet |= option == 'q';
        if (option == 'p')
            printed = optarg;
        if (option == '?')
            return 2;
    }
    if (optind + 1 != argc) {
        fprintf(stderr, "Usage: replay [-q] [-p ID] FILE.tsv\n");
        return 2;
    }
    bool all = strcmp(printed, "all") == 0;
    void *ctx = talloc_new(NULL);
    size_t count, failed = 0;
    struct message *messages = read_messages(ctx, argv[optind], &count);
    for (size_t i = 0; i < count; i++) {
        void *work = talloc_new(ctx);
        if (all)
            printf("message %s\n", messages[i].id);
        const char *wrong = check_message(work, &messages[i], all || strcmp(messages[i].id, printed) == 0);
        failed += wrong != NULL;
        if (wrong)
            printf("FAILED %s %s: %s\n", messages[i].id, messages[i].name, wrong);
        talloc_free(work);
    }
    if (!quiet)
        printf("replayed %zu messages of %s\n", count, argv[optind]);
    printf("%zu passed, %zu failed\n", count - failed, failed);
    talloc_free(ctx);
    return failed > 0;
}

/* messages.c -- reads recorded messages and tells what their bodies are. */
#include "messages.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <talloc.h>

#include "virnetprotocol.h"

enum { COLUMNS = 10 };

static void die(const char *path, size_t line, const char *why)
{
    fprintf(stderr, "%s:%zu: %s\n", path, line, why);
    exit(2);
}

static int hex_digit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool read_hex(struct message *message, const char *hex)
{
    size_t length = strlen(hex) / 2;
    for (size_t i = 0; i < length; i++) {
        int high = hex_digit(hex[2 * i]), low = hex_digit(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        message->bytes[i] = (uint8_t)(high << 4 | low);
    }
    message->length = length;
    return hex[2 * length] == '\0';
}

static void read_line(void *ctx, const char *path, size_t number, char *line, struct message *message)
{
    char *columns[COLUMNS];
    line[strcspn(line, "\r\n")] = '\0';
    for (size_t i = 0; i < COLUMNS; i++) {
        columns[i] = strsep(&line, "\t");
        if (!columns[i])
            die(path, number, "expected ten columns");
    }
    message->id = talloc_strdup(ctx, columns[0]);
    message->name = talloc_strdup(ctx, columns[5]);
    message->to_client = strcmp(columns[1], "s2c") == 0;
    message->program = (uint32_t)strtoul(columns[2], NULL, 0);
    message->version = (uint32_t)strtoul(columns[3], NULL, 0);
    message->procedure = (uint32_t)strtoul(columns[4], NULL, 0);
    message->bytes = talloc_size(ctx, strlen(columns[9]) / 2 + 1);
    if (!read_hex(message, columns[9]) || message->length < HEADER_END)
        die(path, number, "the message is not hex, or shorter than a header");
}

struct message *read_messages(void *ctx, const char *path, size_t *count)
{
    struct message *messages = NULL;
    char *line = NULL;
    size_t room = 0, number = 0;
    FILE *in = fopen(path, "r");
    if (!in)
        die(path, 0, strerror(errno));
    *count = 0;
    while (getline(&line, &room, in) > 0) {
        if (++number == 1 && strncmp(line, "id\t", 3) == 0)
            continue;
        messages = talloc_realloc(ctx, messages, struct message, (unsigned)*count + 1);
        read_line(ctx, path, number, line, &messages[(*count)++]);
    }
    free(line);
    fclose(in);
    return messages;
}

/* By type and status; an error from the server has a value, a client's abort of a stream has none. */
static const char *choose_value(const struct message *message, const virNetMessageHeader *header, struct body *body)
{
    const struct procedure_calls *procedure = find_procedure(header->prog, header->vers, (uint32_t)header->proc);
    if (!procedure)
        return "unknown procedure";
    if (strcmp(procedure->name, message->name) != 0)
        return "the procedure has another name";
    if (header->status == VIR_NET_ERROR) {
        body->value = message->to_client ? find_type("virNetMessageError") : NULL;
        return NULL;
    }
    switch (header->type) {
    case VIR_NET_CALL:
    case VIR_NET_CALL_WITH_FDS: body->value = procedure->arguments; break;
    case VIR_NET_REPLY:
    case VIR_NET_REPLY_WITH_FDS: body->value = procedure->result; break;
    case VIR_NET_MESSAGE: body->value = procedure->event; break;
    case VIR_NET_STREAM: body->is_raw = header->status == VIR_NET_CONTINUE; break;
    case VIR_NET_STREAM_HOLE: body->value = find_type("virNetStreamHole"); break;
    }
    return NULL;
}

static const char *check_header(const struct message *message, const virNetMessageHeader *header)
{
    uint8_t again[HEADER_END - HEADER_BEGIN];
    struct xdr_encoder encoder = xdr_encode_into(again, sizeof again);
    if (xdr_load_uint(message->bytes) != message->length)
        return "the length word is not the length";
    if (header->prog != message->program || header->vers != message->version ||
        (uint32_t)header->proc != message->procedure)
        return "the header is another one than the file says";
    if (virNetMessageHeader_encode(&encoder, header) != XDR_OK ||
        memcmp(again, message->bytes + HEADER_BEGIN, sizeof again) != 0)
        return "the header is encoded differently";
    return NULL;
}

const char *find_body(const struct message *message, struct body *body)
{
    static char text[XDR_ERROR_SIZE];
    virNetMessageHeader header;
    struct xdr_error error;
    struct xdr_arena arena;
    xdr_arena_init(&arena, NULL, 0);
    struct xdr_decoder decoder = xdr_decode_from(message->bytes + HEADER_BEGIN, message->length - HEADER_BEGIN, &arena);
    decoder.error = &error;
    memset(body, 0, sizeof *body);
    if (virNetMessageHeader_decode(&decoder, &header) != XDR_OK)
        return xdr_error_format(&error, text, sizeof text);
    const char *wrong = check_header(message, &header);
    if (wrong)
        return wrong;
    bool has_fds = header.type == VIR_NET_CALL_WITH_FDS || header.type == VIR_NET_REPLY_WITH_FDS;
    body->begin = has_fds ? HEADER_END + 4 : HEADER_END;
    return body->begin <= message->length ? choose_value(message, &header, body) : "the count of descriptors is missing";
}

/* messages.h -- real messages, from a file of lines: id, direction, program, version, procedure, name, type, status,
 * command, and the whole message in hex. */
#ifndef MESSAGES_H
#define MESSAGES_H

#include "calls.h"

struct message {
    char *id, *name;
    bool to_client; /* direction s2c */
    uint32_t program, version, procedure;
    uint8_t *bytes; /* length word, header, body */
    size_t length;
};

/* What the body of a message is, by its header: descriptors' count, a value, or raw bytes. */
struct body {
    size_t begin;                   /* of the value or the raw bytes: behind the header and a count of descriptors */
    const struct xdr_functions *value; /* NULL: no value */
    bool is_raw;                    /* stream data; otherwise nothing may be left without a value */
};

enum { HEADER_BEGIN = 4, HEADER_END = 28 };

/* Reads a file under ctx; prints why and exits with 2 if it cannot. */
struct message *read_messages(void *ctx, const char *path, size_t *count);

/* Decodes the header and finds what the body is. NULL, or what is wrong (valid until the next call). */
const char *find_body(const struct message *message, struct body *body);

#endif

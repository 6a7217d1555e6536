/* listing.h -- a message as text for people, a line for each item. */
#ifndef XDRGEN_LISTING_H
#define XDRGEN_LISTING_H

#include "base/buffer.h"
#include "message/message.h"

struct listing {
    struct buffer *out;
    FILE *stream; /* where it goes when it is long; NULL: all is kept */
    const char *whole; /* the type's name, for the whole */
    int level;
    size_t flags; /* bytes that were read, and belong to the next line: an option's flag */
};

/* The sink that writes to a listing; the listing is all zero but for these three. */
struct message_sink listing_sink(struct listing *listing);

/* A line of bytes that are no value, and what they are. */
void listing_add_bytes(struct listing *listing, size_t offset, const uint8_t *bytes, size_t length, const char *what);

#endif

/* value.h -- a message as JSON, from which encode.h makes the same bytes again. */
#ifndef XDRGEN_VALUE_H
#define XDRGEN_VALUE_H

#include "base/buffer.h"
#include "message/message.h"

struct value_writer {
    struct buffer *out;
    FILE *stream;    /* where it goes when it is long; NULL: all is kept */
    bool is_compact; /* all on one line */
    int level;
    bool has_items;  /* of what is open now: a comma is due */
    bool has_key;    /* the next item's name is written already */
};

/* The sink that writes JSON; the writer is all zero but for these three. */
struct message_sink value_sink(struct value_writer *writer);

#endif

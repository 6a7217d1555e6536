/* collage.h -- a text that is put together from pieces of others, which knows of each where it is from. */
#ifndef XDRGEN_COLLAGE_H
#define XDRGEN_COLLAGE_H

#include "base/buffer.h"
#include "base/source.h"

struct collage {
    struct buffer text; /* its owner is to be set, and owns the pieces as well */
    struct piece *pieces;
    size_t count, room;
};

/* Adds bytes of a source as they are. */
void collage_copy(struct collage *collage, const struct source *source, struct span span, unsigned outputs);

/* Adds what a macro makes of a span of a source. */
void collage_put(struct collage *collage, const char *bytes, size_t length, const struct piece *piece);

/* The text as a source, under the name of another. */
struct source *collage_finish(struct collage *collage, const struct source *like) __attribute__((warn_unused_result));

#endif

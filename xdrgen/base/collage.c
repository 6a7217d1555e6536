/* collage.c -- a text that is put together from pieces of others. */
#include "base/collage.h"

#include <stdbool.h>

#include "base/alloc.h"
#include "base/large.h"

static void add_piece(struct collage *collage, const struct piece *piece)
{
    if (collage->count == collage->room) {
        collage->room = collage->room ? 2 * collage->room : 64;
        collage->pieces = large_resize(collage->text.owner, collage->pieces, collage->room * sizeof *piece);
    }
    collage->pieces[collage->count] = *piece;
    collage->pieces[collage->count++].begin = (uint32_t)collage->text.length;
}

/* Whether the last piece goes on there. */
static bool goes_on(const struct collage *collage, const struct source *source, uint32_t at, unsigned outputs)
{
    if (collage->count == 0)
        return false;
    const struct piece *last = &collage->pieces[collage->count - 1];
    return !last->macro && last->source == source && last->outputs == outputs && last->origin.end == at;
}

void collage_copy(struct collage *collage, const struct source *source, struct span span, unsigned outputs)
{
    if (span.begin == span.end)
        return;
    if (goes_on(collage, source, span.begin, outputs))
        collage->pieces[collage->count - 1].origin.end = span.end;
    else
        add_piece(collage, &(struct piece){.source = source, .origin = span, .outputs = outputs});
    buffer_add(&collage->text, source->text + span.begin, span.end - span.begin);
}

void collage_put(struct collage *collage, const char *bytes, size_t length, const struct piece *piece)
{
    if (length == 0)
        return;
    add_piece(collage, piece);
    buffer_add(&collage->text, bytes, length);
}

struct source *collage_finish(struct collage *collage, const struct source *like)
{
    buffer_add(&collage->text, "", 0); /* so that there is a text */
    return source_from_pieces(collage->text.owner, like, collage->text.data, collage->text.length, collage->pieces,
                              collage->count);
}

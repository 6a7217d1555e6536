/* xdr_talloc.c -- chunks from talloc. */
#include "xdr_talloc.h"

#include <talloc.h>

static void *allocate_chunk(void *owner, size_t size)
{
    return talloc_named_const(owner, size, "xdr chunk");
}

static void release_chunk(void *chunk)
{
    talloc_free(chunk);
}

void xdr_arena_init_talloc(struct xdr_arena *arena, void *ctx, void *buffer, size_t size)
{
    xdr_arena_init(arena, buffer, size);
    arena->allocate = allocate_chunk;
    arena->release = release_chunk;
    arena->owner = ctx;
}

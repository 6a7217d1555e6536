/* xdr_arena.c -- memory for decoded values: a pointer that moves through chunks. Taking memory is in xdr_marshal.c. */
#include <stdlib.h>
#include <string.h>

#include "xdr_runtime.h"

/* What a chunk begins with; 8 or 16 bytes, so what follows is aligned. */
struct chunk {
    struct chunk *older;
    size_t size; /* of what follows */
};

/* An arena without memory has an empty piece of itself: pointers that are NULL must not even have 0 added to them. */
static void empty(struct xdr_arena *arena)
{
    arena->next = arena->limit = arena->buffer = (char *)arena;
    arena->chunks = NULL;
    arena->chunk_size = 0;
}

void xdr_arena_init(struct xdr_arena *arena, void *buffer, size_t size)
{
    memset(arena, 0, sizeof *arena);
    empty(arena);
    if (!buffer)
        return;
    size_t skip = (size_t)(-(uintptr_t)buffer & 7); /* what is taken is aligned to 8 bytes */
    if (size < skip)
        skip = size;
    arena->next = arena->buffer = (char *)buffer + skip;
    arena->limit = (char *)buffer + size;
}

static void *allocate_chunk(void *owner, size_t size)
{
    (void)owner;
    return malloc(size);
}

void xdr_arena_init_malloc(struct xdr_arena *arena, void *buffer, size_t size)
{
    xdr_arena_init(arena, buffer, size);
    arena->allocate = allocate_chunk;
    arena->release = free;
}

bool xdr_arena_grow(struct xdr_arena *arena, size_t size)
{
    bool fits = arena->allocate && size <= SIZE_MAX - sizeof(struct chunk);
    struct chunk *chunk = fits ? arena->allocate(arena->owner, sizeof *chunk + size) : NULL;
    if (!chunk)
        return false;
    chunk->older = arena->chunks;
    chunk->size = size;
    arena->chunks = chunk;
    arena->chunk_size = size;
    arena->next = (char *)(chunk + 1);
    arena->limit = arena->next + size;
    return true;
}

/* Frees a chunk and those that are older, up to the one that stays. */
static void free_chunks(struct xdr_arena *arena, struct chunk *chunk, const struct chunk *stays)
{
    while (chunk != stays) {
        struct chunk *older = chunk->older;
        arena->release(chunk);
        chunk = older;
    }
}

void xdr_arena_shrink(struct xdr_arena *arena, void *chunks, char *next, char *limit)
{
    free_chunks(arena, arena->chunks, chunks);
    arena->chunks = chunks;
    arena->chunk_size = chunks ? ((struct chunk *)chunks)->size : 0;
    arena->next = next;
    arena->limit = limit;
}

void *xdr_arena_allocate(struct xdr_arena *arena, size_t size)
{
    if (size > SIZE_MAX / 2)
        return NULL;
    size = (size + 7) & ~(size_t)7;
    if (size > (size_t)(arena->limit - arena->next)) {
        size_t wanted = arena->chunk_size > 512 ? arena->chunk_size : 512;
        if (!xdr_arena_grow(arena, wanted > size ? wanted : size))
            return NULL;
    }
    void *memory = arena->next;
    arena->next += size;
    return memset(memory, 0, size);
}

void xdr_arena_free(struct xdr_arena *arena)
{
    free_chunks(arena, arena->chunks, NULL);
    empty(arena);
}

void xdr_arena_reset(struct xdr_arena *arena)
{
    struct chunk *newest = arena->chunks;
    if (!newest) {
        arena->next = arena->buffer;
        return;
    }
    free_chunks(arena, newest->older, NULL);
    newest->older = NULL;
    arena->next = (char *)(newest + 1);
}

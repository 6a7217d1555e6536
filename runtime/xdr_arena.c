/* xdr_arena.c -- memory for decoded values: a pointer that moves through chunks. Taking memory is in xdr_marshal.c. */
#include <string.h>

#include "xdr_runtime.h"

void xdr_arena_init(struct xdr_arena *arena, void *buffer, size_t size)
{
    memset(arena, 0, sizeof *arena);
    size_t skip = (size_t)(-(uintptr_t)buffer & 7); /* what is taken is aligned to 8 bytes */
    if (size < skip)
        skip = size;
    arena->next = (char *)buffer + skip;
    arena->limit = (char *)buffer + size;
    if (!buffer)
        arena->next = arena->limit = NULL;
}

/* Frees a chunk and all that are older. */
static void free_chunks(struct xdr_arena *arena, void *chunk)
{
    while (chunk) {
        void *older;
        memcpy(&older, chunk, sizeof older); /* a chunk begins with the address of the one before */
        arena->release(chunk);
        chunk = older;
    }
}

void xdr_arena_free(struct xdr_arena *arena)
{
    free_chunks(arena, arena->chunks);
    arena->chunks = NULL;
    arena->next = arena->limit = NULL;
}

void xdr_arena_reset(struct xdr_arena *arena)
{
    if (!arena->chunks)
        return;
    void *older;
    memcpy(&older, arena->chunks, sizeof older);
    free_chunks(arena, older);
    memset(arena->chunks, 0, sizeof older);
    arena->next = (char *)arena->chunks + 2 * sizeof(void *);
    arena->limit = arena->next + arena->chunk_size;
}

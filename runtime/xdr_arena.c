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
    arena->buffer = arena->next;
}

enum { CHUNK_HEAD = 2 * sizeof(void *) };

bool xdr_arena_grow(struct xdr_arena *arena, size_t size)
{
    bool fits = arena->allocate && size <= SIZE_MAX - CHUNK_HEAD;
    char *chunk = fits ? arena->allocate(arena->owner, CHUNK_HEAD + size) : NULL;
    if (!chunk)
        return false;
    memcpy(chunk, &arena->chunks, sizeof(void *));
    arena->chunks = chunk;
    arena->chunk_size = size;
    arena->next = chunk + CHUNK_HEAD;
    arena->limit = arena->next + size;
    return true;
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
    return memory ? memset(memory, 0, size) : NULL;
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
    arena->next = arena->limit = arena->buffer = NULL;
}

void xdr_arena_reset(struct xdr_arena *arena)
{
    if (!arena->chunks) {
        arena->next = arena->buffer;
        return;
    }
    void *older;
    memcpy(&older, arena->chunks, sizeof older);
    free_chunks(arena, older);
    memset(arena->chunks, 0, sizeof older);
    arena->next = (char *)arena->chunks + CHUNK_HEAD;
    arena->limit = arena->next + arena->chunk_size;
}

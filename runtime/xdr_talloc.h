/* xdr_talloc.h -- an arena that grows by talloc; for programs that have it. */
#ifndef XDR_TALLOC_H
#define XDR_TALLOC_H

#include "xdr_runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

/* An arena whose chunks are talloc children of ctx: freeing ctx frees all that was decoded. The arena itself is then
 * void. buffer (may be NULL), of size bytes, stays the caller's and serves first, so that a small message allocates
 * nothing. A decode that talloc has no memory for ends with XDR_NO_MEMORY. */
void xdr_arena_init_talloc(struct xdr_arena *arena, void *ctx, void *buffer, size_t size);

#ifdef __cplusplus
}
#endif
#endif

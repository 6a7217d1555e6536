/* large.h -- memory of any size that hangs on a talloc context; talloc itself gives less than 256 MiB a piece. */
#ifndef XDRGEN_LARGE_H
#define XDRGEN_LARGE_H

#include <stddef.h>

/* The same memory with room for size bytes; of NULL, new memory, which is freed with its owner. */
void *large_resize(void *owner, void *memory, size_t size) __attribute__((warn_unused_result));

/* Frees it before its owner is; of NULL nothing. */
void large_free(void *memory);

#endif

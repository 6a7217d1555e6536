/* failing_malloc.h -- memory that runs out, for a unit that is linked with --wrap for each of these (tests.mk). */
#ifndef FAILING_MALLOC_H
#define FAILING_MALLOC_H

#include <stdlib.h>

static struct {
    size_t calls, fail_at; /* fail_at 0: never */
    size_t live;           /* blocks that were given out and not taken back */
} memory;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void __real_free(void *block);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void __wrap_free(void *block);

void *__wrap_malloc(size_t size)
{
    if (++memory.calls == memory.fail_at || size == 0) /* as C allows */
        return NULL;
    memory.live++;
    return __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    if (++memory.calls == memory.fail_at || size == 0) /* as C allows */
        return NULL;
    memory.live++;
    return __real_calloc(count, size);
}

void __wrap_free(void *block)
{
    memory.live -= block != NULL;
    __real_free(block);
}

/* The allocation after the next calls - 1 fails; with 0 none does. */
static void fail_in(size_t calls)
{
    memory.fail_at = memory.calls + calls;
}

static void fail_no_more(void)
{
    memory.fail_at = 0;
}

#endif

/* large.c -- malloc's memory, held by a small piece of talloc's whose destructor frees it. */
#include "base/large.h"

#include <stdlib.h>

#include "base/alloc.h"

struct holder {
    union header *header;
};

/* What stands in front of the memory. */
union header {
    struct holder *holder;
    max_align_t align;
};

static int free_held(struct holder *holder)
{
    free(holder->header);
    return 0;
}

static struct holder *new_holder(void *owner)
{
    struct holder *holder = talloc_zero(owner, struct holder);
    talloc_set_destructor(holder, free_held);
    return holder;
}

static struct holder *holder_of(void *memory)
{
    return ((union header *)memory - 1)->holder;
}

void *large_resize(void *owner, void *memory, size_t size)
{
    struct holder *holder = memory ? holder_of(memory) : new_holder(owner);
    holder->header = alloc_checked(realloc(holder->header, sizeof *holder->header + size));
    holder->header->holder = holder;
    return holder->header + 1;
}

void large_free(void *memory)
{
    if (memory)
        talloc_free(holder_of(memory));
}

/* list.c -- a growing array of pointers. */
#include "base/list.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/large.h"

enum { ROOM_MIN = 4, ROOM_LARGE = 1 << 23 }; /* powers of two: the room doubles when the count reaches one */

/* From some size on the items are where talloc's limit on a piece does not hold. */
static void grow(void *owner, struct list *list, size_t room)
{
    if (room < ROOM_LARGE) {
        list->items = talloc_realloc_size(owner, list->items, room * sizeof *list->items);
        return;
    }
    void **old = room == ROOM_LARGE ? list->items : NULL;
    list->items = large_resize(owner, old ? NULL : list->items, room * sizeof *list->items);
    if (old)
        memcpy(list->items, old, list->count * sizeof *old);
    talloc_free(old);
}

void list_add(void *owner, struct list *list, void *item)
{
    bool is_full = list->count == 0 || (list->count >= ROOM_MIN && (list->count & (list->count - 1)) == 0);
    if (is_full)
        grow(owner, list, list->count ? list->count * 2 : ROOM_MIN);
    list->items[list->count++] = item;
}

void list_copy(void *owner, struct list *list, const struct list *from)
{
    for (size_t i = 0; i < from->count; i++)
        list_add(owner, list, from->items[i]);
}

void list_sort(struct list *list, int (*compare)(const void *left, const void *right))
{
    if (list->count > 0)
        qsort(list->items, list->count, sizeof *list->items, compare);
}

void list_free(struct list *list)
{
    if (list->count > ROOM_LARGE / 2)
        large_free(list->items);
    else
        talloc_free(list->items);
    *list = (struct list){0};
}

void *list_search(const struct list *list, const void *key, int (*compare)(const void *key, const void *item))
{
    size_t low = 0, high = list->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare(key, list->items[middle]);
        if (order == 0)
            return list->items[middle];
        if (order > 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

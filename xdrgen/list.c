/* list.c -- a growing array of pointers. */
#include "list.h"

#include <stdbool.h>

#include "alloc.h"

enum { ROOM_MIN = 4 }; /* a power of two: the room doubles when the count reaches one */

void list_add(void *owner, struct list *list, void *item)
{
    bool is_full = list->count == 0 || (list->count >= ROOM_MIN && (list->count & (list->count - 1)) == 0);
    if (is_full) {
        size_t room = list->count ? list->count * 2 : ROOM_MIN;
        list->items = talloc_realloc_size(owner, list->items, room * sizeof *list->items);
    }
    list->items[list->count++] = item;
}

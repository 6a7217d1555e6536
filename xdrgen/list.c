/* list.c -- a growing array of pointers. */
#include "list.h"

#include <talloc.h>

void list_add(void *owner, struct list *list, void *item)
{
    if ((list->count & (list->count - 1)) == 0) {
        size_t room = list->count ? list->count * 2 : 1;
        list->items = talloc_realloc_size(owner, list->items, room * sizeof *list->items);
    }
    list->items[list->count++] = item;
}

/* list.h -- a growing array of pointers, the one container of AST and model. */
#ifndef XDRGEN_LIST_H
#define XDRGEN_LIST_H

#include <stddef.h>

/* The items are not owned by the list: each hangs on its own talloc parent. */
struct list {
    void **items;
    size_t count;
};

/* Appends item. The array grows as a talloc child of owner, by doubling. */
void list_add(void *owner, struct list *list, void *item);

/* Appends all that another has. */
void list_copy(void *owner, struct list *list, const struct list *from);

/* Sorts as qsort() does, which is given pointers to items. */
void list_sort(struct list *list, int (*compare)(const void *left, const void *right));

/* Frees the array before its owner would. */
void list_free(struct list *list);

/* An item that compares as equal to the key, of a list that is sorted in that order; or NULL. */
void *list_search(const struct list *list, const void *key, int (*compare)(const void *key, const void *item));

/* for (struct type *type; LIST_NEXT(list, i, type); i++): reads items in order, i being a size_t that starts at 0. */
#define LIST_NEXT(list, i, item) ((i) < (list)->count && ((item) = (list)->items[i], 1))

#endif

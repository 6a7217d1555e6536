/* symbols.c -- a table of names over libc's balanced tree (tsearch). */
#define _GNU_SOURCE /* tdestroy */
#include "base/symbols.h"

#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

struct binding {
    const char *name;
    void *value;
};

struct symbols {
    void *root;
};

static int compare_entries(const void *left, const void *right)
{
    return strcmp(((const struct binding *)left)->name, ((const struct binding *)right)->name);
}

static void keep_binding(void *binding)
{
    (void)binding; /* entries are talloc children of the table */
}

static int free_tree(struct symbols *symbols)
{
    tdestroy(symbols->root, keep_binding);
    return 0;
}

struct symbols *symbols_new(void *ctx)
{
    struct symbols *symbols = talloc_zero(ctx, struct symbols);
    talloc_set_destructor(symbols, free_tree);
    return symbols;
}

void *symbols_find(struct symbols *symbols, const char *name)
{
    struct binding key = {name, NULL};
    struct binding **found = tfind(&key, &symbols->root, compare_entries);
    return found ? (*found)->value : NULL;
}

bool symbols_add(struct symbols *symbols, const char *name, void *value)
{
    struct binding *binding = talloc(symbols, struct binding);
    *binding = (struct binding){name, value};
    struct binding **found = alloc_checked(tsearch(binding, &symbols->root, compare_entries));
    bool is_new = *found == binding;
    if (!is_new)
        talloc_free(binding);
    return is_new;
}

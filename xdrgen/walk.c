/* walk.c -- ways through the graph of types. */
#include "walk.h"

#include <stdlib.h>

#include "alloc.h"

struct type *walk_strip(struct type *type)
{
    while (type->kind == TYPE_ALIAS && type->alias && type->alias->shape == SHAPE_SCALAR)
        type = type->alias->type;
    return type;
}

const struct member *walk_through(const struct member *member)
{
    while (member->shape == SHAPE_SCALAR && member->type->kind == TYPE_ALIAS)
        member = member->type->alias;
    return member;
}

bool walk_is_list(const struct type *type)
{
    if (type->kind != TYPE_STRUCT || type->members.count == 0)
        return false;
    const struct member *last = walk_through(type->members.items[type->members.count - 1]);
    return last->shape == SHAPE_OPTIONAL && last->type == type;
}

struct type *walk_edge(const struct type *type, size_t *at)
{
    const struct arm *arm;
    switch (type->kind) {
    case TYPE_ALIAS:
        return (*at)++ == 0 ? walk_through(type->alias)->type : NULL;
    case TYPE_STRUCT:
        if (*at >= type->members.count - type->is_list)
            return NULL;
        return walk_through(type->members.items[(*at)++])->type;
    case TYPE_UNION:
        while (LIST_NEXT(&type->arms, *at, arm)) {
            ++*at;
            if (arm->member)
                return walk_through(arm->member)->type;
        }
        return NULL;
    default:
        return NULL;
    }
}

bool walk_arm_is_reachable(const struct type *type, const struct arm *arm)
{
    const struct type *discriminant = walk_strip(type->discriminant->type);
    const struct arm *other;
    uint64_t labels = 0;
    if (!arm->is_default || arm->labels.count > 0)
        return true;
    for (size_t i = 0; LIST_NEXT(&type->arms, i, other); i++)
        labels += other->labels.count;
    if (discriminant->kind == TYPE_BOOL)
        return labels < 2;
    return discriminant->kind != TYPE_ENUM || discriminant->is_open || labels < discriminant->legal.count;
}

const struct enumerator *walk_find_legal(const struct type *type, int64_t value)
{
    size_t low = 0, high = type->legal.count;
    while (low < high) { /* they are sorted */
        size_t middle = low + (high - low) / 2;
        const struct enumerator *legal = type->legal.items[middle];
        if (legal->value == value)
            return legal;
        if (legal->value < value)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static int compare_labels(const void *left, const void *right)
{
    int64_t a = (*(const struct label *const *)left)->value, b = (*(const struct label *const *)right)->value;
    return a < b ? -1 : a > b;
}

/* All labels of a union, by their values. */
static struct list sort_labels(void *ctx, const struct type *type)
{
    struct list labels = {0};
    const struct arm *arm;
    struct label *label;
    for (size_t i = 0; LIST_NEXT(&type->arms, i, arm); i++)
        for (size_t k = 0; LIST_NEXT(&arm->labels, k, label); k++)
            list_add(ctx, &labels, label);
    if (labels.count > 0)
        qsort(labels.items, labels.count, sizeof(void *), compare_labels);
    return labels;
}

/* The first value that no arm has: of those that an enum has, or from 0 on. */
static int64_t find_unlabelled(const struct type *discriminant, const struct list *labels)
{
    const struct enumerator *legal;
    const struct label *label = NULL;
    size_t at = 0;
    int64_t value = 0;
    for (size_t i = 0; LIST_NEXT(&discriminant->legal, i, legal); i++) {
        while (LIST_NEXT(labels, at, label) && label->value < legal->value)
            at++;
        if (at == labels->count || label->value != legal->value)
            return legal->value;
    }
    for (at = 0; LIST_NEXT(labels, at, label); at++)
        value += label->value == value;
    return value;
}

int64_t walk_discriminant(const struct type *type, const struct arm *arm)
{
    if (arm->labels.count > 0)
        return ((const struct label *)arm->labels.items[0])->value;
    void *ctx = talloc_new(NULL);
    struct list labels = sort_labels(ctx, type);
    int64_t value = find_unlabelled(walk_strip(type->discriminant->type), &labels);
    talloc_free(ctx);
    return value;
}

void walk_lengths(const struct member *member, uint64_t *least, uint64_t *greatest)
{
    bool is_last = false;
    *least = 0;
    *greatest = walk_through(member)->bound;
    for (; !is_last; member = is_last ? member : member->type->alias) {
        if (member->has_least && (uint64_t)member->least > *least)
            *least = (uint64_t)member->least;
        if (member->has_greatest && member->greatest < *greatest)
            *greatest = member->greatest;
        is_last = member->shape != SHAPE_SCALAR || member->type->kind != TYPE_ALIAS;
    }
    if (*least > *greatest) /* no length is right, then; this one is there to be refused */
        *greatest = *least;
}

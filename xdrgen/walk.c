/* walk.c -- ways through the graph of types. */
#include "walk.h"

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

struct type *walk_edge(const struct type *type, size_t i)
{
    switch (type->kind) {
    case TYPE_ALIAS:
        return i == 0 ? walk_through(type->alias)->type : NULL;
    case TYPE_STRUCT:
        if (i >= type->members.count - type->is_list)
            return NULL;
        return walk_through(type->members.items[i])->type;
    case TYPE_UNION:
        for (size_t arm = i; arm < type->arms.count; arm++) {
            const struct arm *found = type->arms.items[arm];
            if (found->member)
                return walk_through(found->member)->type;
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

static bool is_labelled(const struct type *type, int64_t value)
{
    const struct arm *arm;
    const struct label *label;
    for (size_t i = 0; LIST_NEXT(&type->arms, i, arm); i++)
        for (size_t k = 0; LIST_NEXT(&arm->labels, k, label); k++)
            if (label->value == value)
                return true;
    return false;
}

int64_t walk_discriminant(const struct type *type, const struct arm *arm)
{
    const struct type *discriminant = walk_strip(type->discriminant->type);
    const struct enumerator *legal;
    int64_t value = 0;
    if (arm->labels.count > 0)
        return ((const struct label *)arm->labels.items[0])->value;
    for (size_t i = 0; LIST_NEXT(&discriminant->legal, i, legal); i++)
        if (!is_labelled(type, legal->value))
            return legal->value;
    while (is_labelled(type, value))
        value++;
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

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

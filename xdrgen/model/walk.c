/* walk.c -- ways through the graph of types. */
#include "model/walk.h"

#include <string.h>

struct type *walk_strip(struct type *type)
{
    while (type->kind == TYPE_ALIAS && type->alias && type->alias->shape == SHAPE_SCALAR)
        type = type->alias->type;
    return type;
}

const struct member *walk_through(const struct member *member)
{
    while (member->shape == SHAPE_SCALAR && !member->is_boxed && member->type->kind == TYPE_ALIAS)
        member = member->type->alias;
    return member;
}

bool walk_is_list(const struct type *type)
{
    if (type->kind != TYPE_STRUCT)
        return false;
    const struct member *last = walk_through(type->members.items[type->members.count - 1]);
    return last->shape == SHAPE_OPTIONAL && last->type == type;
}

struct member *walk_member(const struct type *type, size_t *at)
{
    const struct arm *arm;
    if (type->kind == TYPE_ALIAS)
        return (*at)++ == 0 ? type->alias : NULL;
    if (*at < type->members.count)
        return type->members.items[(*at)++];
    while (LIST_NEXT(&type->arms, *at, arm)) {
        ++*at;
        if (arm->member)
            return arm->member;
    }
    return NULL;
}

static bool next_version(const struct spec *spec, struct walk_place *place)
{
    place->procedures = 0;
    while (!place->program || !LIST_NEXT(&place->program->versions, place->versions, place->version)) {
        place->versions = 0;
        if (!LIST_NEXT(&spec->programs, place->programs, place->program))
            return false;
        place->programs++;
    }
    place->versions++;
    return true;
}

bool walk_procedure(const struct spec *spec, struct walk_place *place)
{
    while (!place->version || !LIST_NEXT(&place->version->procedures, place->procedures, place->procedure))
        if (!next_version(spec, place))
            return false;
    place->procedures++;
    return true;
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
    uint64_t labels = type->labels.count;
    if (!arm->is_default || arm->labels.count > 0)
        return true;
    if (discriminant->kind == TYPE_BOOL)
        return labels < 2;
    return discriminant->kind != TYPE_ENUM || discriminant->is_open || labels < discriminant->legal.count;
}

static int compare_legal(const void *key, const void *item)
{
    int64_t value = *(const int64_t *)key, other = ((const struct enumerator *)item)->value;
    return value < other ? -1 : value > other;
}

const struct enumerator *walk_find_legal(const struct type *type, int64_t value)
{
    return list_search(&type->legal, &value, compare_legal);
}

static int compare_name(const void *key, const void *item)
{
    return strcmp(key, ((const struct enumerator *)item)->name);
}

const struct enumerator *walk_find_name(const struct type *type, const char *name)
{
    return list_search(&type->by_name, name, compare_name);
}

static int compare_label(const void *key, const void *item)
{
    int64_t value = *(const int64_t *)key, other = ((const struct label *)item)->value;
    return value < other ? -1 : value > other;
}

const struct arm *walk_select_arm(const struct type *type, int64_t value)
{
    const struct label *label = list_search(&type->labels, &value, compare_label);
    return label ? label->arm : type->default_arm;
}

int64_t walk_discriminant(const struct type *type, const struct arm *arm)
{
    return arm->labels.count > 0 ? ((const struct label *)arm->labels.items[0])->value : type->default_label;
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

bool walk_is_signed(const struct member *member)
{
    static const bool signs[] = {[TYPE_INT] = true, [TYPE_HYPER] = true, [TYPE_CHAR] = true, [TYPE_SHORT] = true,
                                 [TYPE_INT8] = true, [TYPE_ENUM] = true, [TYPE_ALIAS] = false};
    member = walk_through(member);
    return member->shape == SHAPE_SCALAR && signs[member->type->kind];
}

/* What a plain use of a typedef stands for; NULL for any other member. */
static const struct member *next_name(const struct member *member)
{
    bool is_alias = member->shape == SHAPE_SCALAR && member->type->kind == TYPE_ALIAS;
    return is_alias ? member->type->alias : NULL;
}

int64_t walk_nearest_number(const struct member *member)
{
    bool is_signed = walk_is_signed(member);
    int64_t value = 0;
    for (; member; member = next_name(member)) {
        if (member->has_least && (!is_signed || member->least > value))
            value = member->least;
        else if (member->has_greatest && is_signed && (int64_t)member->greatest < value)
            value = (int64_t)member->greatest;
    }
    return value;
}

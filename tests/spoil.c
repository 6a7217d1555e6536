/* spoil.c -- breaks a value at one of the places where it can be broken: they are counted first, then one is met again. */
#include "spoil.h"

#include <string.h>

struct spoiler {
    uint64_t at, seen; /* the place to break, and the places so far */
    enum xdr_status status;
};

enum { NO_NUMBER = 0x5bad0bad }; /* of an enum or an arm, in any protocol of ours */

static char long_text[4096];

static void spoil_type(struct spoiler *spoiler, const struct xdr_type *type, void *value);

static bool is_here(struct spoiler *spoiler, enum xdr_status status)
{
    bool here = spoiler->seen++ == spoiler->at;
    if (here)
        spoiler->status = status;
    return here;
}

static void spoil_enum(struct spoiler *spoiler, const struct xdr_type *type, void *value)
{
    const int32_t word = NO_NUMBER;
    if (!xdr_enum_name(type, word) && is_here(spoiler, XDR_BAD_ENUM))
        memcpy(value, &word, sizeof word);
}

static void spoil_sequence(struct spoiler *spoiler, const struct xdr_member *member, struct xdr_array *array)
{
    if (member->bound < UINT32_MAX && is_here(spoiler, XDR_OVER_LIMIT)) {
        array->len = member->bound + 1;
        if (member->shape != XDR_SHAPE_VARIABLE && array->len <= sizeof long_text)
            array->data = memset(long_text, 'x', sizeof long_text); /* nothing else is wrong with it */
        return;
    }
    if (array->len > 0 && is_here(spoiler, XDR_NULL_DATA)) {
        array->data = NULL;
        return;
    }
    bool may_hold_nul = member->rule && member->rule->allows_nul;
    if (member->shape == XDR_SHAPE_STRING && !may_hold_nul && array->len > 0 && is_here(spoiler, XDR_EMBEDDED_NUL))
        ((char *)array->data)[spoiler->at % array->len] = '\0';
    for (uint32_t i = 0; member->shape == XDR_SHAPE_VARIABLE && i < array->len; i++)
        spoil_type(spoiler, member->type, (char *)array->data + i * member->type->size);
}

static void spoil_boxed(struct spoiler *spoiler, const struct xdr_member *member, void *value)
{
    char *target;
    memcpy(&target, value, sizeof target);
    if (is_here(spoiler, XDR_NULL_DATA)) {
        memset(value, 0, sizeof target);
        return;
    }
    for (uint32_t i = 0; i < xdr_boxed_count(member); i++)
        spoil_type(spoiler, member->type, target + i * member->type->size);
}

static void spoil_member(struct spoiler *spoiler, const struct xdr_member *member, void *value)
{
    switch (member->shape) {
    case XDR_SHAPE_SCALAR: spoil_type(spoiler, member->type, value); break;
    case XDR_SHAPE_FIXED:
        for (uint32_t i = 0; i < member->bound; i++)
            spoil_type(spoiler, member->type, (char *)value + i * member->type->size);
        break;
    case XDR_SHAPE_OPAQUE_FIXED: break;
    case XDR_SHAPE_VARIABLE:
    case XDR_SHAPE_STRING:
    case XDR_SHAPE_OPAQUE: spoil_sequence(spoiler, member, value); break;
    case XDR_SHAPE_BOXED: spoil_boxed(spoiler, member, value); break;
    case XDR_SHAPE_OPTIONAL: {
        void *target;
        memcpy(&target, value, sizeof target);
        if (target)
            spoil_type(spoiler, member->type, target);
        break;
    }
    }
}

/* A discriminant of a legal value that selects nothing. */
static bool find_no_arm(const struct xdr_type *type, const struct xdr_type *discriminant, int64_t *label)
{
    const struct xdr_member *arm;
    bool is_bool = discriminant->kind == XDR_BOOL, is_enum = discriminant->kind == XDR_ENUM;
    uint32_t count = is_enum ? discriminant->count : is_bool ? 2 : 1;
    for (uint32_t i = 0; i < count; i++) {
        *label = is_enum ? discriminant->values[i].value : is_bool ? (int64_t)i : NO_NUMBER;
        if (!xdr_select_arm(type, *label, &arm))
            return true;
    }
    return false;
}

static void spoil_union(struct spoiler *spoiler, const struct xdr_type *type, void *value)
{
    const struct xdr_member *member = &type->members[0], *arm = NULL;
    const struct xdr_type *discriminant = member->type;
    void *place = (char *)value + member->offset;
    int64_t label = xdr_word_value(discriminant, place), none;
    while (discriminant->kind == XDR_TYPEDEF)
        discriminant = discriminant->members[0].type;
    if (xdr_select_arm(type, label, &arm) && arm)
        spoil_member(spoiler, arm, (char *)value + arm->offset);
    spoil_member(spoiler, member, place);
    if (!find_no_arm(type, discriminant, &none) || !is_here(spoiler, XDR_BAD_DISCRIMINANT))
        return;
    if (discriminant->size == 1)
        *(bool *)place = none != 0;
    else
        *(uint32_t *)place = (uint32_t)none;
}

static void spoil_type(struct spoiler *spoiler, const struct xdr_type *type, void *value)
{
    switch (type->kind) {
    case XDR_STRUCT:
        for (uint32_t i = 0; i < type->count; i++)
            spoil_member(spoiler, &type->members[i], (char *)value + type->members[i].offset);
        break;
    case XDR_UNION: spoil_union(spoiler, type, value); break;
    case XDR_TYPEDEF: spoil_member(spoiler, &type->members[0], value); break;
    case XDR_ENUM: spoil_enum(spoiler, type, value); break;
    default: break;
    }
}

uint64_t spoil_places(const struct xdr_type *type, void *value)
{
    struct spoiler spoiler = {.at = UINT64_MAX};
    spoil_type(&spoiler, type, value);
    return spoiler.seen;
}

enum xdr_status spoil_value(uint64_t place, const struct xdr_type *type, void *value)
{
    struct spoiler spoiler = {.at = place};
    spoil_type(&spoiler, type, value);
    return spoiler.status;
}

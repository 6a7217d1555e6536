/* xdr_lowered.c -- whether a value keeps limits that an operator lowered.
 *
 * A value that was decoded, or encoded, is walked by its lengths, pointers and discriminants; all else about it is known to be
 * right, and what recurses nests no deeper than was allowed. */
#include <string.h>

#include "xdr_find.h"
#include "xdr_pass.h"

static bool keeps_type(struct xdr_lowered *lowered, const struct xdr_type *type, const void *value);

static bool keeps_elements(struct xdr_lowered *lowered, const struct xdr_type *type, const void *elements, uint32_t count)
{
    const char *element = elements;
    if (type->is_fixed)
        return true;
    for (; count > 0; count--, element += type->size)
        if (!keeps_type(lowered, type, element))
            return false;
    return true;
}

static bool keeps_array(struct xdr_lowered *lowered, const struct xdr_member *member, const struct xdr_array *array)
{
    return !xdr_is_over(lowered, member, array->len) && keeps_elements(lowered, member->type, array->data, array->len);
}

static const void *target_of(const void *optional)
{
    const void *target;
    memcpy(&target, optional, sizeof target);
    return target;
}

static bool keeps_optional(struct xdr_lowered *lowered, const struct xdr_type *type, const void *optional)
{
    const void *target = target_of(optional);
    return !target || keeps_type(lowered, type, target);
}

/* Of what is not a plain use of its type. */
static bool keeps_shape(struct xdr_lowered *lowered, const struct xdr_member *member, const void *value)
{
    switch (member->shape) {
    case XDR_SHAPE_FIXED: return keeps_elements(lowered, member->type, value, member->bound);
    case XDR_SHAPE_VARIABLE: return keeps_array(lowered, member, value);
    case XDR_SHAPE_OPTIONAL: return keeps_optional(lowered, member->type, value);
    case XDR_SHAPE_BOXED: return keeps_elements(lowered, member->type, target_of(value), xdr_boxed_count(member));
    case XDR_SHAPE_OPAQUE_FIXED: return true;
    default: return !xdr_is_over(lowered, member, ((const struct xdr_array *)value)->len);
    }
}

static inline bool keeps_member(struct xdr_lowered *lowered, const struct xdr_member *member, const void *holder)
{
    if (member->type->is_fixed && !member->limit)
        return true;
    const void *value = (const char *)holder + member->offset;
    member = xdr_look_through(member);
    return member->shape == XDR_SHAPE_SCALAR ? keeps_type(lowered, member->type, value) : keeps_shape(lowered, member, value);
}

static bool keeps_members(struct xdr_lowered *lowered, const struct xdr_type *type, uint32_t count, const void *value)
{
    const struct xdr_member *member = type->members;
    while (count > 0 && keeps_member(lowered, member, value))
        count--, member++;
    return count == 0;
}

static bool keeps_list(struct xdr_lowered *lowered, const struct xdr_type *type, const void *value)
{
    const struct xdr_member *next = &type->members[type->count - 1];
    for (; value; value = target_of((const char *)value + next->offset))
        if (!keeps_members(lowered, type, type->count - 1, value))
            return false;
    return true;
}

/* One of the arms is what the discriminant selects: otherwise there would be no value. */
static bool keeps_union(struct xdr_lowered *lowered, const struct xdr_type *type, const void *value)
{
    const struct xdr_member *discriminant = &type->members[0];
    const void *place = (const char *)value + discriminant->offset;
    const struct xdr_arm *arm = xdr_find_arm(type, xdr_word_value(discriminant->type, place));
    return !arm->member || keeps_member(lowered, arm->member, value);
}

static bool keeps_type(struct xdr_lowered *lowered, const struct xdr_type *type, const void *value)
{
    if (type->is_fixed)
        return true;
    if (type->kind == XDR_UNION)
        return keeps_union(lowered, type, value);
    return type->is_list ? keeps_list(lowered, type, value) : keeps_members(lowered, type, type->count, value);
}

bool xdr_value_keeps(const struct xdr_type *type, const void *value, const struct xdr_limit *limits)
{
    struct xdr_lowered lowered = {.limits = limits};
    return keeps_type(&lowered, type, value);
}

/* xdr_pass.c -- passes over a message by its lengths: see xdr_pass.h.
 *
 * The place travels by value and comes back, NULL when it cannot go on. */
#include "xdr_pass.h"

#include "xdr_marshal.h"

/* What is part of another function burdens each of its calls. */
#define SELDOM __attribute__((__noinline__))

static const uint8_t *pass_type(struct xdr_pass *pass, const struct xdr_type *type, const uint8_t *at);

static size_t left(const struct xdr_pass *pass, const uint8_t *at)
{
    return (size_t)(pass->end - at);
}

/* What a name's limit was lowered to; looked up once, as long as its place is not wanted for another. */
static inline uint32_t lowered_to(struct xdr_pass *pass, const char *name)
{
    size_t place = ((uintptr_t)name ^ (uintptr_t)name >> 4) % XDR_KNOWN_LIMITS;
    if (XDR_UNLIKELY(pass->known[place].name != name)) {
        pass->known[place].value = xdr_limit_value(pass->limits, name, UINT32_MAX);
        pass->known[place].name = name;
    }
    return pass->known[place].value;
}

uint32_t xdr_pass_bound(struct xdr_pass *pass, const struct xdr_member *member)
{
    uint32_t lowered = pass->limits && member->limit ? lowered_to(pass, member->limit) : UINT32_MAX;
    return lowered < member->bound ? lowered : member->bound;
}

/* A length; NULL if it is over a limit that was lowered. Of declared ones the decoder knows. */
static inline const uint8_t *pass_length(struct xdr_pass *pass, const struct xdr_member *member, const uint8_t *at,
                                         uint32_t *length)
{
    if (left(pass, at) < 4)
        return NULL;
    *length = xdr_load_uint(at);
    return pass->limits && member->limit && *length > lowered_to(pass, member->limit) ? NULL : at + 4;
}

static inline const uint8_t *pass_bytes(struct xdr_pass *pass, const struct xdr_member *member, const uint8_t *at)
{
    uint32_t length;
    at = pass_length(pass, member, at, &length);
    if (!at || xdr_pad(length) > left(pass, at))
        return NULL;
    if (length)
        pass->memory += ((uint64_t)length + (member->shape == XDR_SHAPE_STRING) + 7) & ~UINT64_C(7);
    return at + xdr_pad(length);
}

SELDOM static const uint8_t *pass_elements(struct xdr_pass *pass, const struct xdr_type *type, uint32_t count, const uint8_t *at)
{
    if (count > 0 && type->least > left(pass, at) / count)
        return NULL;
    if (type->is_fixed)
        return at + type->least * count;
    while (at && count-- > 0)
        at = pass_type(pass, type, at);
    return at;
}

SELDOM static const uint8_t *pass_array(struct xdr_pass *pass, const struct xdr_member *member, const uint8_t *at)
{
    uint32_t count;
    at = pass_length(pass, member, at, &count);
    if (!at || (count > 0 && member->type->least > left(pass, at) / count))
        return NULL;
    pass->memory = xdr_add_memory(pass->memory, count, member->type->size);
    return pass_elements(pass, member->type, count, at);
}

/* The flag of an optional; *type is NULL when it is absent. */
static const uint8_t *pass_flag(struct xdr_pass *pass, const struct xdr_type **type, const uint8_t *at)
{
    if (left(pass, at) < 4)
        return NULL;
    if (xdr_load_uint(at) == 0)
        *type = NULL;
    else
        pass->memory = xdr_add_memory(pass->memory, 1, (*type)->size);
    return at + 4;
}

SELDOM static const uint8_t *pass_optional(struct xdr_pass *pass, const struct xdr_type *type, const uint8_t *at)
{
    at = pass_flag(pass, &type, at);
    return at && type ? pass_type(pass, type, at) : at;
}

static const uint8_t *pass_member(struct xdr_pass *pass, const struct xdr_member *member, const uint8_t *at)
{
    const struct xdr_type *type = member->type;
    for (; member->shape == XDR_SHAPE_SCALAR && type->kind == XDR_TYPEDEF; type = member->type)
        member = type->members; /* a plain use of a typedef is no level of its own */
    switch (member->shape) {
    case XDR_SHAPE_SCALAR:
        if (type->is_fixed)
            return type->least > left(pass, at) ? NULL : at + type->least;
        return pass_type(pass, type, at);
    case XDR_SHAPE_FIXED: return pass_elements(pass, type, member->bound, at);
    case XDR_SHAPE_VARIABLE: return pass_array(pass, member, at);
    case XDR_SHAPE_STRING:
    case XDR_SHAPE_OPAQUE: return pass_bytes(pass, member, at);
    case XDR_SHAPE_OPAQUE_FIXED: return xdr_pad(member->bound) > left(pass, at) ? NULL : at + xdr_pad(member->bound);
    case XDR_SHAPE_OPTIONAL: break;
    }
    return pass_optional(pass, type, at);
}

static const uint8_t *pass_members(struct xdr_pass *pass, const struct xdr_type *type, uint32_t count, const uint8_t *at)
{
    for (uint32_t i = 0; at && i < count; i++)
        at = pass_member(pass, &type->members[i], at);
    return at;
}

SELDOM static const uint8_t *pass_list(struct xdr_pass *pass, const struct xdr_type *type, const uint8_t *at)
{
    const struct xdr_type *next;
    do {
        next = type;
        at = pass_members(pass, type, type->count - 1, at);
        at = at ? pass_flag(pass, &next, at) : NULL;
    } while (at && next);
    return at;
}

static int64_t label_of(const struct xdr_type *type, uint32_t word)
{
    const struct xdr_type *discriminant = type->members[0].type;
    while (discriminant->kind == XDR_TYPEDEF)
        discriminant = discriminant->members[0].type;
    if (discriminant->kind == XDR_BOOL)
        return word != 0;
    return discriminant->kind == XDR_UNSIGNED ? (int64_t)word : (int32_t)word;
}

static const uint8_t *pass_union(struct xdr_pass *pass, const struct xdr_type *type, const uint8_t *at)
{
    const struct xdr_arm *arm = left(pass, at) < 4 ? NULL : xdr_find_arm(type, label_of(type, xdr_load_uint(at)));
    if (!arm)
        return NULL;
    return arm->member ? pass_member(pass, arm->member, at + 4) : at + 4;
}

static const uint8_t *pass_body(struct xdr_pass *pass, const struct xdr_type *type, const uint8_t *at)
{
    switch (type->kind) {
    case XDR_UNION: return pass_union(pass, type, at);
    case XDR_STRUCT:
        return type->is_list ? pass_list(pass, type, at) : pass_members(pass, type, type->count, at);
    default: return pass_member(pass, type->members, at);
    }
}

static const uint8_t *pass_type(struct xdr_pass *pass, const struct xdr_type *type, const uint8_t *at)
{
    if (type->is_fixed)
        return type->least > left(pass, at) ? NULL : at + type->least;
    if (!type->is_recursive)
        return pass_body(pass, type, at);
    if (pass->levels == 0)
        return NULL;
    pass->levels--;
    at = pass_body(pass, type, at);
    pass->levels++;
    return at;
}

bool xdr_pass_value(struct xdr_pass *pass, const struct xdr_type *type)
{
    const uint8_t *at = pass_type(pass, type, pass->at);
    if (at)
        pass->at = at;
    return at != NULL;
}

bool xdr_keeps_limits(const uint8_t *at, const uint8_t *end, const struct xdr_type *type, unsigned levels,
                      const struct xdr_limit *limits)
{
    struct xdr_pass pass = {.at = at, .end = end, .levels = levels, .limits = limits};
    return xdr_pass_value(&pass, type);
}

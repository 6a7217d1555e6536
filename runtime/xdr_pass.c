/* xdr_pass.c -- passes over a message by its lengths: see xdr_pass.h.
 *
 * The place travels by value and comes back, NULL when it cannot go on. */
#include "xdr_pass.h"

#include "xdr_find.h"
#include "xdr_marshal.h"

/* What is part of another function burdens each of its calls. */
#define SELDOM __attribute__((__noinline__))

static const uint8_t *pass_type(struct xdr_pass *pass, const struct xdr_type *type, const uint8_t *at);

static size_t left(const struct xdr_pass *pass, const uint8_t *at)
{
    return (size_t)(pass->end - at);
}

/* A length; NULL if it is over a limit that was lowered. Of declared ones the decoder knows. */
static inline const uint8_t *pass_length(struct xdr_pass *pass, const struct xdr_member *member, const uint8_t *at,
                                         uint32_t *length)
{
    if (left(pass, at) < 4)
        return NULL;
    *length = xdr_load_uint(at);
    return xdr_is_over(&pass->lowered, member, *length) ? NULL : at + 4;
}

static inline const uint8_t *skip(const struct xdr_pass *pass, uint64_t bytes, const uint8_t *at)
{
    return bytes > left(pass, at) ? NULL : at + bytes;
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

static const uint8_t *pass_boxed(struct xdr_pass *pass, const struct xdr_member *member, const uint8_t *at)
{
    pass->memory = xdr_add_memory(pass->memory, xdr_boxed_count(member), member->type->size);
    return pass_elements(pass, member->type, xdr_boxed_count(member), at);
}

/* What is not a plain use of its type. */
SELDOM static const uint8_t *pass_shape(struct xdr_pass *pass, const struct xdr_member *member, const uint8_t *at)
{
    switch (member->shape) {
    case XDR_SHAPE_FIXED: return pass_elements(pass, member->type, member->bound, at);
    case XDR_SHAPE_VARIABLE: return pass_array(pass, member, at);
    case XDR_SHAPE_OPAQUE_FIXED: return skip(pass, xdr_pad(member->bound), at);
    case XDR_SHAPE_OPTIONAL: return pass_optional(pass, member->type, at);
    case XDR_SHAPE_BOXED: return pass_boxed(pass, member, at);
    default: return pass_bytes(pass, member, at);
    }
}

XDR_ALWAYS_INLINE const uint8_t *pass_member(struct xdr_pass *pass, const struct xdr_member *member, const uint8_t *at)
{
    member = xdr_look_through(member);
    if (member->shape == XDR_SHAPE_STRING)
        return pass_bytes(pass, member, at);
    if (member->shape != XDR_SHAPE_SCALAR)
        return pass_shape(pass, member, at);
    return member->type->is_fixed ? skip(pass, member->type->least, at) : pass_type(pass, member->type, at);
}

SELDOM static const uint8_t *pass_list(struct xdr_pass *pass, const struct xdr_type *type, const uint8_t *at)
{
    const struct xdr_type *next;
    do {
        next = type;
        for (uint32_t i = 0; at && i + 1 < type->count; i++)
            at = pass_member(pass, &type->members[i], at);
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

/* The last member of each type is passed here as well, by a loop: calls are what a pass costs. */
static const uint8_t *pass_body(struct xdr_pass *pass, const struct xdr_type *type, const uint8_t *at)
{
    const struct xdr_member *last;
    do {
        if (type->is_list)
            return pass_list(pass, type, at);
        if (type->kind == XDR_UNION) {
            const struct xdr_arm *arm = left(pass, at) < 4 ? NULL : xdr_find_arm(type, label_of(type, xdr_load_uint(at)));
            if (!arm || !arm->member)
                return arm ? at + 4 : NULL;
            at += 4;
            last = arm->member;
        } else {
            const struct xdr_member *member = type->members;
            for (last = member + type->count - 1; at && member < last; member++)
                at = pass_member(pass, member, at);
            if (!at)
                return NULL;
        }
        last = xdr_look_through(last);
        type = last->type;
    } while (last->shape == XDR_SHAPE_SCALAR && !type->is_fixed && !type->is_recursive);
    return pass_member(pass, last, at);
}

/* What recurses is a level. */
SELDOM static const uint8_t *pass_level(struct xdr_pass *pass, const struct xdr_type *type, const uint8_t *at)
{
    if (pass->levels == 0)
        return NULL;
    pass->levels--;
    at = pass_body(pass, type, at);
    pass->levels++;
    return at;
}

static const uint8_t *pass_type(struct xdr_pass *pass, const struct xdr_type *type, const uint8_t *at)
{
    if (type->is_fixed)
        return skip(pass, type->least, at);
    return type->is_recursive ? pass_level(pass, type, at) : pass_body(pass, type, at);
}

/* Moves to where a value ends, if that is still before the place that the pass is to come to. */
static inline bool move_to(struct xdr_pass *pass, const uint8_t *at, uint64_t memory)
{
    if (at && at < pass->end && pass->memory <= pass->most) {
        pass->at = at;
        return true;
    }
    pass->memory = memory;
    return false;
}

uint64_t xdr_pass_values(struct xdr_pass *pass, const struct xdr_type *type, uint64_t count)
{
    uint64_t passed = 0, memory;
    do
        memory = pass->memory;
    while (passed < count && move_to(pass, pass_type(pass, type, pass->at), memory) && ++passed);
    return passed;
}

/* Of fixed size, or as long as one length says. */
static bool is_quick(const struct xdr_member *member)
{
    member = xdr_look_through(member);
    const struct xdr_type *type = member->type;
    if (member->shape == XDR_SHAPE_STRING || member->shape == XDR_SHAPE_OPAQUE || member->shape == XDR_SHAPE_OPAQUE_FIXED)
        return true;
    if (member->shape == XDR_SHAPE_OPTIONAL && type->kind == XDR_TYPEDEF && !type->is_recursive)
        return is_quick(type->members);
    return type->is_fixed && member->shape != XDR_SHAPE_VARIABLE;
}

uint32_t xdr_pass_quick(struct xdr_pass *pass, const struct xdr_member *members, uint32_t count)
{
    uint32_t passed = 0;
    for (; passed < count && is_quick(&members[passed]); passed++) {
        uint64_t memory = pass->memory;
        if (!move_to(pass, pass_member(pass, &members[passed], pass->at), memory))
            break;
    }
    return passed;
}

uint64_t xdr_measure_memory(const struct xdr_decoder *d, const struct xdr_type *type)
{
    struct xdr_pass pass = {.end = d->end, .levels = xdr_depth(d->depth, type)};
    (void)pass_type(&pass, type, d->at);
    return pass.memory;
}

bool xdr_message_keeps(const struct xdr_decoder *d, const uint8_t *end, const struct xdr_type *type)
{
    struct xdr_pass pass = {.end = end, .levels = xdr_depth(d->depth, type), .lowered.limits = d->limits};
    return pass_type(&pass, type, d->at) != NULL;
}

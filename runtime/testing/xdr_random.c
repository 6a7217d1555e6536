/* xdr_random.c -- random values within the limits of a type. */
#include "xdr_random.h"

#include <limits.h>
#include <string.h>

uint64_t xdr_random_next(struct xdr_random *random)
{
    uint64_t z = random->state += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

uint64_t xdr_random_upto(struct xdr_random *random, uint64_t limit)
{
    return limit == UINT64_MAX ? xdr_random_next(random) : xdr_random_next(random) % (limit + 1);
}

/* Numbers near the edges more often than chance would have them. */
static uint64_t random_bits(struct xdr_random *random)
{
    static const uint64_t edges[] = {0, 1, 0x7f, 0x80, 0x7fffffff, 0x80000000, 0xffffffff, INT64_MAX, UINT64_MAX};
    if (xdr_random_upto(random, 3) == 0)
        return edges[xdr_random_upto(random, sizeof edges / sizeof *edges - 1)];
    return xdr_random_next(random);
}

static uint32_t random_length(struct xdr_random *random, uint32_t bound, unsigned size)
{
    uint32_t most = xdr_random_upto(random, 7) == 0 ? size : size / 4 + 1;
    return (uint32_t)xdr_random_upto(random, bound < most ? bound : most);
}

static void random_scalar(struct xdr_random *random, const struct xdr_type *type, void *value)
{
    uint64_t bits = random_bits(random);
    switch (type->kind) {
    case XDR_BOOL: *(bool *)value = bits & 1; break;
    case XDR_ENUM: {
        bool is_any = type->is_open && xdr_random_upto(random, 1) == 0;
        int32_t word = (int32_t)(is_any ? (int64_t)bits : type->values[xdr_random_upto(random, type->count - 1)].value);
        memcpy(value, &word, sizeof word);
        break;
    }
    case XDR_QUADRUPLE:
        memcpy(value, &bits, 8);
        memcpy((char *)value + 8, &bits, 8);
        break;
    case XDR_CHAR: /* ours is signed on the wire whatever the machine; libtirpc's is as the machine has it */
        *(uint8_t *)value = (uint8_t)(bits & (CHAR_MIN < 0 ? 0xff : 0x7f));
        break;
    default: /* the first bytes of a number do for a shorter one, on machines of either order */
        if (type->size == 4)
            *(uint32_t *)value = (uint32_t)bits;
        else if (type->size == 2)
            *(uint16_t *)value = (uint16_t)bits;
        else if (type->size == 1)
            *(uint8_t *)value = (uint8_t)bits;
        else
            *(uint64_t *)value = bits;
    }
}

/* Text has no NUL; a third of it is plain letters. */
static void random_text(struct xdr_random *random, char *text, uint32_t length)
{
    bool plain = xdr_random_upto(random, 2) == 0;
    for (uint32_t i = 0; i < length; i++)
        text[i] = (char)(plain ? 'a' + xdr_random_upto(random, 25) : 1 + xdr_random_upto(random, 254));
    text[length] = '\0';
}

static void random_sequence(struct xdr_random *random, struct xdr_arena *arena, const struct xdr_member *member, unsigned size,
                            void *value)
{
    bool is_array = member->shape == XDR_SHAPE_VARIABLE;
    bool ends = is_array && size == 0 && member->type->is_recursive; /* there must be an end to it */
    uint32_t length = ends ? 0 : random_length(random, member->bound, size);
    size_t element = is_array ? member->type->size : 1;
    char *data = xdr_arena_allocate(arena, element * length + 1);
    if (!data)
        return; /* it stays empty */
    memcpy(value, &data, sizeof data);
    ((struct xdr_array *)value)->len = length;
    if (member->shape == XDR_SHAPE_STRING)
        random_text(random, data, length);
    for (uint32_t i = 0; member->shape == XDR_SHAPE_OPAQUE && i < length; i++)
        data[i] = (char)xdr_random_next(random);
    for (uint32_t i = 0; is_array && i < length; i++)
        xdr_random_value(random, arena, member->type, size / 2, data + i * element);
}

static void random_optional(struct xdr_random *random, struct xdr_arena *arena, const struct xdr_type *type, unsigned size,
                            void *value)
{
    bool is_there = size > 0 && xdr_random_upto(random, 2) > 0;
    void *target = is_there ? xdr_arena_allocate(arena, type->size) : NULL;
    if (target)
        xdr_random_value(random, arena, type, size / 2, target);
    memcpy(value, &target, sizeof target);
}

static void random_boxed(struct xdr_random *random, struct xdr_arena *arena, const struct xdr_member *member, unsigned size,
                         void *value)
{
    uint32_t count = xdr_boxed_count(member);
    char *data = xdr_arena_allocate(arena, count * member->type->size);
    memcpy(value, &data, sizeof data);
    for (uint32_t i = 0; data && i < count; i++)
        xdr_random_value(random, arena, member->type, size / 2, data + i * member->type->size);
}

static void random_member(struct xdr_random *random, struct xdr_arena *arena, const struct xdr_member *member, unsigned size, void *value)
{
    switch (member->shape) {
    case XDR_SHAPE_SCALAR: xdr_random_value(random, arena, member->type, size, value); break;
    case XDR_SHAPE_FIXED:
        for (uint32_t i = 0; i < member->bound; i++)
            xdr_random_value(random, arena, member->type, size / 2, (char *)value + i * member->type->size);
        break;
    case XDR_SHAPE_OPAQUE_FIXED:
        for (uint32_t i = 0; i < member->bound; i++)
            ((uint8_t *)value)[i] = (uint8_t)xdr_random_next(random);
        break;
    case XDR_SHAPE_VARIABLE:
    case XDR_SHAPE_STRING:
    case XDR_SHAPE_OPAQUE: random_sequence(random, arena, member, size, value); break;
    case XDR_SHAPE_OPTIONAL: random_optional(random, arena, member->type, size, value); break;
    case XDR_SHAPE_BOXED: random_boxed(random, arena, member, size, value); break;
    }
}

/* A discriminant, and the arm that it selects. */
static const struct xdr_member *random_arm(struct xdr_random *random, struct xdr_arena *arena, const struct xdr_type *type, unsigned size,
                                           void *value)
{
    const struct xdr_member *discriminant = &type->members[0], *arm = NULL;
    void *place = (char *)value + discriminant->offset;
    random_member(random, arena, discriminant, size, place);
    if (type->count > 0 && (!type->default_arm || xdr_random_upto(random, 1))) {
        int64_t label = type->arms[xdr_random_upto(random, type->count - 1)].label;
        if (discriminant->type->size == 1)
            *(bool *)place = label != 0;
        else
            *(uint32_t *)place = (uint32_t)label;
    }
    (void)xdr_select_arm(type, xdr_word_value(discriminant->type, place), &arm); /* there is one */
    return arm;
}

/* What is to end, for want of size or of memory, tries for an arm that does not lead back. */
static void random_union(struct xdr_random *random, struct xdr_arena *arena, const struct xdr_type *type, unsigned size, void *value)
{
    enum { TRIES = 100 };
    const struct xdr_member *arm;
    const void *target = NULL;
    unsigned tries = 0;
    do
        arm = random_arm(random, arena, type, size, value);
    while (size == 0 && arm && arm->shape == XDR_SHAPE_BOXED && ++tries < TRIES);
    if (!arm)
        return;
    random_member(random, arena, arm, size, (char *)value + arm->offset);
    if (arm->shape != XDR_SHAPE_BOXED || size == 0)
        return;
    memcpy(&target, (char *)value + arm->offset, sizeof target);
    if (!target)
        random_union(random, arena, type, 0, value);
}

void xdr_random_value(struct xdr_random *random, struct xdr_arena *arena, const struct xdr_type *type, unsigned size, void *value)
{
    switch (type->kind) {
    case XDR_STRUCT:
        for (uint32_t i = 0; i < type->count; i++)
            random_member(random, arena, &type->members[i], size, (char *)value + type->members[i].offset);
        break;
    case XDR_UNION: random_union(random, arena, type, size, value); break;
    case XDR_TYPEDEF: random_member(random, arena, &type->members[0], size, value); break;
    default: random_scalar(random, type, value);
    }
}

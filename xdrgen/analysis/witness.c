/* witness.c -- writes the message that the bound on a body's memory (pricing.c) is about.
 *
 * At the higher of the bound's two prices the message that is worth most is within the cap, and the bytes that are left
 * are its slack. At the lower one it is too long. So the first is written, and wherever the second has more (a longer
 * text, more elements, an option, another arm) that is taken as long as there is slack. All of these are worth about what
 * they cost, so their order does not matter. What does not fit as a whole is taken in part: the least of it, and more
 * within that as before. */
#include "analysis/witness.h"

#include <string.h>

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/wire.h"
#include "model/walk.h"

enum { MESSAGE_MAX = 1 << 30, DEPTH_MAX = 60 /* of recursive types; decoders go to 64 unless told otherwise */ };

struct witness {
    const struct limits *limits;
    struct pricing *least, *high, *low; /* at a price that nothing is worth, and at the two of a body */
};

struct builder {
    struct buffer *out;
    const struct pricing *high, *low, *least;
    uint64_t slack;
    unsigned depth, depth_max;
};

static void build_type(struct builder *builder, const struct type *type);

/* --- bytes --- */

static void put_word(struct builder *builder, uint32_t word)
{
    const char bytes[] = {(char)(word >> 24), (char)(word >> 16), (char)(word >> 8), (char)word};
    buffer_add(builder->out, bytes, sizeof bytes);
}

static void put_bytes(struct builder *builder, uint64_t count, char byte)
{
    char block[1024];
    memset(block, byte, sizeof block);
    for (; count > sizeof block; count -= sizeof block)
        buffer_add(builder->out, block, sizeof block);
    buffer_add(builder->out, block, (size_t)count);
}

/* A word that was left open. */
static void set_word(struct builder *builder, size_t at, uint32_t word)
{
    for (int i = 0; i < 4; i++)
        builder->out->data[at + (size_t)i] = (char)(word >> (24 - 8 * i));
}

/* --- slack --- */

static bool take(struct builder *builder, uint64_t bytes)
{
    if (bytes > builder->slack)
        return false;
    builder->slack -= bytes;
    return true;
}

static uint64_t wire_of(const struct worth *worth)
{
    return worth->wire > UINT64_MAX ? UINT64_MAX : (uint64_t)worth->wire;
}

static bool take_at(struct builder *builder, const struct pricing *pricing, const struct type *type)
{
    struct worth worth = pricing_of_type(pricing, type);
    return take(builder, wire_of(&worth));
}

static bool is_too_deep(const struct builder *builder, const struct type *type)
{
    return type->is_recursive && builder->depth >= builder->depth_max;
}

/* Values that the price asks for, but that would nest too deep: none of them, and what they would take is slack. */
static uint64_t leave_out(struct builder *builder, const struct type *type, uint64_t count)
{
    struct worth worth = pricing_of_type(builder->high, type);
    builder->slack += wire_of(&worth) * count; /* all of a message, which is no longer than a cap in 64 bits */
    return 0;
}

/* Writes one more value of a type if there is slack for it. */
static bool add_value(struct builder *builder, const struct type *type)
{
    struct builder outer = *builder;
    if (is_too_deep(builder, type))
        return false;
    if (take_at(builder, builder->high, type)) {
        build_type(builder, type);
        return true;
    }
    if (!take_at(builder, builder->least, type))
        return false;
    builder->low = outer.high;
    builder->high = outer.least;
    build_type(builder, type);
    builder->low = outer.low;
    builder->high = outer.high;
    return true;
}

/* --- members --- */

static void build_text(struct builder *builder, uint64_t length, uint64_t wanted)
{
    if (wanted > length) {
        uint64_t more = wire_pad(wanted) - wire_pad(length);
        uint64_t part = more > builder->slack ? builder->slack / 4 * 4 : more;
        builder->slack -= part;
        length = part == more ? wanted : wire_pad(length) + part;
    }
    put_word(builder, (uint32_t)length);
    put_bytes(builder, length, 'a');
    put_bytes(builder, wire_pad(length) - length, '\0');
}

static void build_array(struct builder *builder, const struct member *member, uint64_t count, uint64_t wanted)
{
    size_t at = builder->out->length;
    uint64_t built = 0;
    put_word(builder, 0);
    if (is_too_deep(builder, member->type))
        count = leave_out(builder, member->type, count);
    for (; built < count; built++)
        build_type(builder, member->type);
    while (built < wanted && add_value(builder, member->type))
        built++;
    set_word(builder, at, (uint32_t)built);
}

static void build_option(struct builder *builder, const struct member *member, uint64_t present, uint64_t wanted)
{
    size_t at = builder->out->length;
    put_word(builder, 1);
    if (is_too_deep(builder, member->type))
        present = leave_out(builder, member->type, present);
    if (present)
        build_type(builder, member->type);
    else if (!wanted || !add_value(builder, member->type))
        set_word(builder, at, 0);
}

/* What the lower price makes of a member: all there can be, if that is worth endlessly much. */
static uint64_t wanted_of(const struct builder *builder, const struct member *named)
{
    struct worth worth = pricing_of_member(builder->low, named);
    uint64_t least, greatest;
    walk_lengths(named, &least, &greatest);
    if (!worth.is_infinite)
        return worth.choice;
    return walk_through(named)->shape == SHAPE_OPTIONAL ? 1 : greatest;
}

static void build_scalar(struct builder *builder, const struct member *named, const struct type *type)
{
    bool is_integer = type->kind <= TYPE_UNSIGNED_HYPER || type->kind >= TYPE_CHAR;
    int64_t value = walk_nearest_number(named);
    if (value == 0 || !is_integer || type->kind == TYPE_STRUCT || type->kind == TYPE_UNION) {
        build_type(builder, type);
        return;
    }
    if (type->wire_min.bytes == 8)
        put_word(builder, (uint32_t)((uint64_t)value >> 32));
    put_word(builder, (uint32_t)value);
}

static void build_member(struct builder *builder, const struct member *named)
{
    const struct member *member = walk_through(named);
    uint64_t choice = pricing_of_member(builder->high, named).choice, wanted = wanted_of(builder, named);
    switch (member->shape) {
    case SHAPE_SCALAR: build_scalar(builder, named, member->type); break;
    case SHAPE_FIXED:
        for (uint32_t i = 0; i < member->bound; i++)
            build_type(builder, member->type);
        break;
    case SHAPE_OPAQUE_FIXED:
        put_bytes(builder, member->bound, 'a');
        put_bytes(builder, wire_pad(member->bound) - member->bound, '\0');
        break;
    case SHAPE_STRING:
    case SHAPE_OPAQUE: build_text(builder, choice, wanted); break;
    case SHAPE_VARIABLE: build_array(builder, member, choice, wanted); break;
    case SHAPE_OPTIONAL: build_option(builder, member, choice, wanted); break;
    }
}

/* --- unions --- */

static uint64_t arm_wire(const struct builder *builder, const struct arm *arm)
{
    if (!arm->member)
        return 0;
    struct worth worth = pricing_of_member(builder->high, arm->member);
    return wire_of(&worth);
}

/* The arm that is worth most at a price, or the least one where that would nest too deep. */
static const struct arm *choose_arm(const struct builder *builder, const struct pricing *pricing, const struct type *type)
{
    const struct arm *arm = type->arms.items[pricing_of_arms(pricing, type).choice];
    const struct member *member = arm->member ? walk_through(arm->member) : NULL;
    bool is_value = member && (member->shape == SHAPE_SCALAR || member->shape == SHAPE_FIXED);
    if (is_value && is_too_deep(builder, member->type))
        arm = type->arms.items[pricing_of_arms(builder->least, type).choice];
    return arm;
}

static void build_union(struct builder *builder, const struct type *type)
{
    const struct arm *arm = choose_arm(builder, builder->high, type), *wanted = choose_arm(builder, builder->low, type);
    uint64_t now = arm_wire(builder, arm), then = arm_wire(builder, wanted);
    if (then <= now || take(builder, then - now)) {
        builder->slack += then < now ? now - then : 0;
        arm = wanted;
    }
    put_word(builder, (uint32_t)walk_discriminant(type, arm));
    if (arm->member)
        build_member(builder, arm->member);
}

/* --- types --- */

static void build_struct(struct builder *builder, const struct type *type)
{
    const struct member *member;
    for (size_t i = 0; LIST_NEXT(&type->members, i, member); i++)
        build_member(builder, member);
}

/* As they are decoded: round after round, however many there are. */
static void build_list(struct builder *builder, const struct type *type)
{
    const struct member *member, *next = walk_through(type->members.items[type->members.count - 1]);
    bool goes_on = true;
    while (goes_on) {
        for (size_t i = 0; i + 1 < type->members.count && LIST_NEXT(&type->members, i, member); i++)
            build_member(builder, member);
        goes_on = pricing_of_member(builder->high, next).choice != 0 ||
                  (wanted_of(builder, next) && take_at(builder, builder->high, type));
        put_word(builder, goes_on);
    }
}

static void build_type(struct builder *builder, const struct type *type)
{
    builder->depth += type->is_recursive;
    if (type->kind == TYPE_ALIAS)
        build_member(builder, type->alias);
    else if (type->kind == TYPE_UNION)
        build_union(builder, type);
    else if (type->kind == TYPE_ENUM)
        put_word(builder, (uint32_t)((const struct enumerator *)type->legal.items[0])->value);
    else if (type->kind == TYPE_STRUCT && type->is_list)
        build_list(builder, type);
    else if (type->kind == TYPE_STRUCT)
        build_struct(builder, type);
    else
        put_bytes(builder, type->wire_min.bytes, '\0');
    builder->depth -= type->is_recursive;
}

/* @depth holds for a witness, too. */
static unsigned depth_of(const struct type *type)
{
    return type->depth_limit != 0 && type->depth_limit < DEPTH_MAX ? type->depth_limit : DEPTH_MAX;
}

struct witness *witness_new(void *ctx, const struct limits *limits)
{
    struct witness *witness = talloc(ctx, struct witness);
    struct pricing *least = pricing_new(witness, limits->spec, MEASURE_BYTES);
    *witness = (struct witness){limits, least, pricing_new(witness, limits->spec, MEASURE_BYTES),
                                pricing_new(witness, limits->spec, MEASURE_BYTES)};
    pricing_set(least, &limits->spec->order, PRICING_DEAR);
    return witness;
}

/* Whether there is no cap, or none that counts: the least message will do. */
static bool is_endless(const struct worth *worth)
{
    return worth->is_infinite || wire_of(worth) > MESSAGE_MAX;
}

void witness_build(const struct witness *witness, const struct body *body, struct buffer *out)
{
    struct builder builder = {out, witness->high, witness->low, witness->least, 0, 0, depth_of(body->type)};
    const struct limits *limits = witness->limits;
    struct list reached = {0};
    pricing_reach(witness->high, body->type, &reached);
    pricing_set(witness->high, &reached, body->high);
    pricing_set(witness->low, &reached, body->low);
    list_free(&reached);
    struct worth worth = pricing_of_type(witness->high, body->type);
    if (is_endless(&worth))
        builder.high = builder.low = witness->least;
    worth = pricing_of_type(builder.high, body->type);
    uint64_t wire = wire_of(&worth);
    builder.slack = !limits->has_cap || wire > limits->cap || limits->cap > MESSAGE_MAX ? 0 : limits->cap - wire;
    build_type(&builder, body->type);
}

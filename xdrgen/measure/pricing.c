/* pricing.c -- a bound on what a decoded message holds, found by putting a price on bytes of the wire.
 *
 * Let each byte on the wire cost r. Of all messages, however long, one is worth most: what it holds less r times its
 * bytes, and that is found part by part, for nothing ties the parts together any more. A message of at most C bytes then
 * holds no more than that worth plus r * C. Any r gives a bound; the best r is where the message that is worth most has
 * just C bytes, and the bound as a function of r is convex, so it is found by steps between a price that is too low (the
 * message is longer than C) and one that is not. A recursive type's worth is infinite until r is what a round of its
 * cycle holds for each byte.
 *
 * To find the best price for each type is more than linear in the number of types, for each may lead to all the others.
 * What a specification may cost is limited by its size; when that is used up, the rest of the types get the best of a
 * few prices, which are tried for all of them at once: such a bound is at most twice as high.
 *
 * Prices are in 2^-24, so that all is done in whole numbers of 128 bits, which saturate. */
#include "measure/pricing.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/wire.h"
#include "model/walk.h"

#define ONE ((price)1 << 24)    /* a price of 1 */
#define MUCH ((price)1 << 100)  /* where what is held and what is sent saturate; times ONE it still fits */
#define WORST (-((price)1 << 125))
#define PRICE_NONE ((price)-1)

enum {
    LIGHT = 64,               /* parts: what such a type costs is no matter */
    CYCLE_WORK_MAX = 1 << 16, /* what takes longer is called endless */
    WORK_LEAST = 1 << 20,     /* of a whole specification; and more */
    WORK_MAX = 1 << 4,        /* for each of its parts */
    STEPS_MAX = 80,
    PRICE_BITS_MIN = 20,
    PRICE_BITS_MAX = 24 + 62,
    ROUNDING = 8
};

/* Of one type: the least bound so far, and the prices as in a bound. */
struct rough {
    price best, low, high;
    bool is_over; /* the price is too low by now */
};

static uint64_t count_parts(const struct type *type)
{
    return 1 + type->members.count + type->arms.count;
}

/* Adds what one type has in it, but for others of its component. */
static uint32_t add_weight(const struct pricing *pricing, const struct type *type, uint32_t component, uint32_t weight)
{
    const struct type *target;
    uint64_t sum = weight + count_parts(type);
    for (size_t i = 0; sum <= LIGHT && (target = walk_edge(type, &i)) != NULL;)
        if (target->kind >= TYPE_ENUM && target->component != component)
            sum += pricing->weights[target->index];
    return (uint32_t)sum;
}

/* What a type leads to comes first in the order, and the types of a component stand together. */
static void weigh_types(struct pricing *pricing)
{
    struct type **types = (struct type **)pricing->spec->order.items;
    size_t count = pricing->spec->order.count, end;
    for (size_t i = 0; i < count; i = end) {
        uint32_t weight = 0;
        for (end = i; end < count && types[end]->component == types[i]->component; end++)
            weight = add_weight(pricing, types[end], types[i]->component, weight);
        for (size_t k = i; k < end; k++)
            pricing->weights[k] = weight;
    }
}

static void forget_worths(struct pricing *pricing)
{
    for (size_t i = 0; i < pricing->spec->order.count; i++) {
        pricing->worths[i] = (struct worth){0};
        pricing->set_at[i] = PRICE_NONE;
    }
}

struct pricing *pricing_new(void *ctx, const struct spec *spec, enum measure measure)
{
    struct pricing *pricing = talloc_zero(ctx, struct pricing);
    unsigned count = (unsigned)spec->order.count;
    *pricing = (struct pricing){.spec = spec, .measure = measure};
    pricing->worths = talloc_array(pricing, struct worth, count);
    pricing->set_at = talloc_array(pricing, price, count);
    forget_worths(pricing);
    pricing->seen = talloc_zero_array(pricing, uint32_t, count);
    pricing->weights = talloc_zero_array(pricing, uint32_t, count);
    weigh_types(pricing);
    pricing->work_max = WORK_LEAST;
    const struct type *type;
    for (size_t i = 0; LIST_NEXT(&spec->order, i, type); i++)
        pricing->work_max += WORK_MAX * count_parts(type);
    return pricing;
}

/* --- what is taken from the arena (xdr_marshal.c) --- */

static price round_up(price size)
{
    return (size + ROUNDING - 1) / ROUNDING * ROUNDING;
}

/* So many things of a size; 64 bits need not hold it. */
static price block_size(enum measure measure, uint64_t count, uint64_t size)
{
    return measure == MEASURE_ALLOCATIONS ? count > 0 : round_up((price)count * size);
}

static price text_size(enum measure measure, enum shape shape, uint64_t length)
{
    if (measure == MEASURE_ALLOCATIONS || length == 0)
        return length > 0;
    return round_up((price)length + (shape == SHAPE_STRING)); /* a NUL behind it */
}

/* --- arithmetic of worths, saturating --- */

static price limit(price value, price least, price greatest)
{
    return value < least ? least : value > greatest ? greatest : value;
}

static price multiply(price a, price b, price least, price greatest)
{
    price product;
    if (__builtin_mul_overflow(a, b, &product))
        return (a < 0) == (b < 0) ? greatest : least;
    return limit(product, least, greatest);
}

static struct worth make(const struct pricing *pricing, price held, price wire, uint64_t choice)
{
    held = limit(held, 0, MUCH);
    wire = limit(wire, 0, MUCH);
    price cost = multiply(pricing->price, wire, 0, -WORST);
    return (struct worth){limit(held * ONE - cost, WORST, -WORST), held, wire, choice, false};
}

static struct worth add(struct worth a, struct worth b)
{
    return (struct worth){limit(a.gain + b.gain, WORST, -WORST), limit(a.held + b.held, 0, MUCH),
                          limit(a.wire + b.wire, 0, MUCH), a.choice, a.is_infinite || b.is_infinite};
}

static struct worth scale(struct worth a, uint64_t count)
{
    return (struct worth){multiply(a.gain, count, WORST, -WORST), multiply(a.held, count, 0, MUCH),
                          multiply(a.wire, count, 0, MUCH), a.choice, a.is_infinite && count > 0};
}

/* Of two that are worth the same, the shorter message. */
static struct worth better(struct worth a, struct worth b)
{
    if (a.is_infinite || b.is_infinite)
        return a.is_infinite ? a : b;
    return b.gain > a.gain || (b.gain == a.gain && b.wire < a.wire) ? b : a;
}

/* --- what is worth most: lengths and counts that can be, from how memory is rounded --- */

/* Padding is by 4, rounding by 8: for a word or two of text more is taken than sent, and then it goes up by eights. So the
 * best length is among the first or the last of those that fill a word. */
static struct worth text_worth(const struct pricing *pricing, const struct member *named)
{
    enum shape shape = walk_through(named)->shape;
    uint64_t least, greatest;
    walk_lengths(named, &least, &greatest);
    uint64_t first = wire_pad(least), whole = greatest & ~UINT64_C(3);
    const uint64_t lengths[] = {first, first + 4, first + 8, greatest, whole, whole - 4};
    struct worth best = make(pricing, text_size(pricing->measure, shape, least), 4 + wire_pad(least), least);
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        if (lengths[i] >= least && lengths[i] <= greatest)
            best = better(best, make(pricing, text_size(pricing->measure, shape, lengths[i]), 4 + wire_pad(lengths[i]),
                                     lengths[i]));
    return best;
}

static struct worth array_of(const struct pricing *pricing, const struct type *type, struct worth element, uint64_t count)
{
    struct worth block = make(pricing, block_size(pricing->measure, count, type->memory), 4, count);
    return count == 0 ? block : add(block, scale(element, count));
}

/* In steps of eight elements memory and bytes grow evenly, so one of the first or of the last eight counts is best; and
 * none at all, which takes no memory. */
static struct worth array_worth(const struct pricing *pricing, const struct member *named)
{
    const struct type *type = walk_through(named)->type;
    uint64_t least, greatest;
    walk_lengths(named, &least, &greatest);
    struct worth element = pricing_of_type(pricing, type), best = array_of(pricing, type, element, least);
    uint64_t steps = type->memory % ROUNDING ? ROUNDING : 1;
    for (uint64_t i = 0; i < steps && i < greatest - least; i++) {
        best = better(best, array_of(pricing, type, element, least + 1 + i));
        best = better(best, array_of(pricing, type, element, greatest - i));
    }
    return best;
}

static struct worth optional_worth(const struct pricing *pricing, const struct member *member)
{
    struct worth block = make(pricing, block_size(pricing->measure, 1, member->type->memory), 4, 1);
    return better(make(pricing, 0, 4, 0), add(block, pricing_of_type(pricing, member->type)));
}

/* All the elements that a pointer leads to, of which the message says nothing. */
static struct worth boxed_worth(const struct pricing *pricing, const struct member *member)
{
    uint64_t count = member->shape == SHAPE_FIXED ? member->bound : 1;
    struct worth block = make(pricing, block_size(pricing->measure, count, member->type->memory), 0, 0);
    return add(block, scale(pricing_of_type(pricing, member->type), count));
}

struct worth pricing_of_member(const struct pricing *pricing, const struct member *named)
{
    const struct member *member = walk_through(named);
    if (member->is_boxed)
        return boxed_worth(pricing, member);
    switch (member->shape) {
    case SHAPE_SCALAR: return pricing_of_type(pricing, member->type);
    case SHAPE_FIXED: return scale(pricing_of_type(pricing, member->type), member->bound);
    case SHAPE_OPAQUE_FIXED: return make(pricing, 0, wire_pad(member->bound), 0);
    case SHAPE_STRING:
    case SHAPE_OPAQUE: return text_worth(pricing, named);
    case SHAPE_VARIABLE: return array_worth(pricing, named);
    case SHAPE_OPTIONAL: return optional_worth(pricing, member);
    }
    return make(pricing, 0, 0, 0);
}

struct worth pricing_of_arms(const struct pricing *pricing, const struct type *type)
{
    struct worth best = {.gain = WORST, .wire = MUCH};
    const struct arm *arm;
    for (size_t i = 0; LIST_NEXT(&type->arms, i, arm); i++) {
        if (!walk_arm_is_reachable(type, arm))
            continue;
        struct worth worth = arm->member ? pricing_of_member(pricing, arm->member) : make(pricing, 0, 0, 0);
        worth.choice = i;
        best = better(best, worth);
    }
    return best;
}

struct worth pricing_of_type(const struct pricing *pricing, const struct type *type)
{
    if (type->kind >= TYPE_ENUM)
        return pricing->worths[type->index];
    return make(pricing, 0, type->wire_min.bytes, 0);
}

static struct worth compute(struct pricing *pricing, const struct type *type)
{
    pricing->work += count_parts(type);
    struct worth sum = make(pricing, 0, type->kind == TYPE_STRUCT ? 0 : 4, 0);
    const struct member *member;
    if (type->kind == TYPE_ALIAS)
        return pricing_of_member(pricing, type->alias);
    if (type->kind == TYPE_UNION)
        return add(sum, pricing_of_arms(pricing, type));
    for (size_t i = 0; LIST_NEXT(&type->members, i, member); i++)
        sum = add(sum, pricing_of_member(pricing, member));
    return sum;
}

/* --- all types that another one leads to --- */

static int compare_index(const void *left, const void *right)
{
    uint32_t a = (*(struct type *const *)left)->index, b = (*(struct type *const *)right)->index;
    return a < b ? -1 : a > b;
}

static void meet(struct pricing *pricing, const struct type *type, struct list *reached)
{
    if (type->kind < TYPE_ENUM || pricing->seen[type->index] == pricing->sight)
        return;
    pricing->seen[type->index] = pricing->sight;
    list_add(pricing, reached, (void *)(uintptr_t)type);
}

void pricing_reach(struct pricing *pricing, const struct type *type, struct list *reached)
{
    const struct type *target;
    pricing->sight++;
    meet(pricing, type, reached);
    for (size_t next = 0; next < reached->count; next++)
        for (size_t i = 0; (target = walk_edge(reached->items[next], &i)) != NULL;)
            meet(pricing, target, reached);
    list_sort(reached, compare_index);
}

static bool is_cyclic(const struct type *type)
{
    return type->is_recursive || type->is_list;
}

/* From the shortest messages upwards, until a round changes nothing. If that takes longer than there are types for a
 * message to pass by, there is a cycle that is worth going around, and no end. */
static void compute_cycle(struct pricing *pricing, struct type **types, size_t count)
{
    const struct worth nothing = {.gain = WORST, .wire = MUCH};
    bool changed = true;
    for (size_t i = 0; i < count; i++)
        pricing->worths[types[i]->index] = nothing;
    for (size_t round = 0; changed && round < 2 * count + 2 && round * count <= CYCLE_WORK_MAX; round++) {
        changed = false;
        for (size_t i = 0; i < count; i++) {
            struct worth worth = compute(pricing, types[i]), *old = &pricing->worths[types[i]->index];
            changed |= worth.gain != old->gain || worth.wire != old->wire || worth.is_infinite != old->is_infinite;
            *old = worth;
        }
    }
    for (size_t i = 0; i < count; i++)
        pricing->worths[types[i]->index].is_infinite |= changed;
}

/* How many types from here on are worth something only together: a component. */
static size_t count_together(struct type **types, size_t count)
{
    size_t together = 1;
    while (is_cyclic(types[0]) && together < count && types[together]->component == types[0]->component)
        together++;
    return together;
}

/* What was computed at this price already, for the sake of another type, is not computed again.
 * is_lower: than the price that was set before, for all these types. */
static void set_price(struct pricing *pricing, const struct list *reached, price p, bool is_lower)
{
    struct type **types = (struct type **)reached->items;
    pricing->price = p;
    pricing->work += reached->count;
    for (size_t i = 0, count; i < reached->count; i += count) {
        uint32_t first = types[i]->index;
        count = count_together(types + i, reached->count - i);
        if (pricing->set_at[first] == p)
            continue;
        if (!is_cyclic(types[i]))
            pricing->worths[first] = compute(pricing, types[i]);
        else if (!is_lower || !pricing->worths[first].is_infinite)
            compute_cycle(pricing, types + i, count);
        for (size_t k = i; k < i + count; k++)
            pricing->set_at[types[k]->index] = p;
    }
}

void pricing_set(struct pricing *pricing, const struct list *reached, price p)
{
    set_price(pricing, reached, p, false);
}

/* --- the bound --- */

struct search {
    struct pricing *pricing;
    const struct type *type;
    struct list reached;
    price cap, own; /* own: what the value itself is */
    price best;     /* the least bound so far */
};

/* The bound that a price gives. */
static void note_worth(struct search *search, const struct worth *worth, price p)
{
    if (worth->is_infinite)
        return;
    price bound = search->own + (worth->gain + multiply(p, (uint64_t)search->cap, 0, -WORST) + ONE - 1) / ONE;
    search->best = bound < search->best ? bound : search->best;
}

static struct worth try_price(struct search *search, price p)
{
    pricing_set(search->pricing, &search->reached, p);
    struct worth worth = pricing_of_type(search->pricing, search->type);
    note_worth(search, &worth, p);
    return worth;
}

static bool is_over(const struct search *search, const struct worth *worth)
{
    return worth->is_infinite || worth->wire > search->cap;
}

/* Where the lines of two messages cross: each holds so much, less the price of its bytes. */
static price crossing(const struct worth *low, const struct worth *high)
{
    if (low->is_infinite || low->wire >= MUCH || low->held >= MUCH || low->wire <= high->wire)
        return -1;
    return (low->held - high->held) * ONE / (low->wire - high->wire);
}

static bool may_work(const struct pricing *pricing)
{
    return pricing->work <= pricing->work_max;
}

/* Narrows the prices down to neighbours, or to where the bound gets no better. */
static void narrow(struct search *search, struct worth low_worth, struct worth high_worth, price *low, price *high)
{
    for (int step = 0; step < STEPS_MAX && *high - *low > 1 && may_work(search->pricing); step++) {
        price next = step % 4 == 3 ? -1 : crossing(&low_worth, &high_worth);
        if (next <= *low || next >= *high)
            next = *low + (*high - *low) / 2;
        struct worth worth = try_price(search, next);
        if (is_over(search, &worth)) {
            *low = next;
            low_worth = worth;
        } else {
            *high = next;
            high_worth = worth;
        }
    }
}

static struct figure make_figure(price value)
{
    if (value > (price)UINT64_MAX)
        return (struct figure){FIGURE_SATURATED, UINT64_MAX};
    return (struct figure){FIGURE_EXACT, value < 0 ? 0 : (uint64_t)value};
}

const char *figure_word(const struct figure *figure)
{
    static const char *const words[] = {
        [FIGURE_EXACT] = "",
        [FIGURE_SATURATED] = "saturated",
        [FIGURE_UNBOUNDED] = "unbounded",
        [FIGURE_EXTERNAL] = "external",
    };
    return words[figure->kind];
}

static struct search new_search(struct pricing *pricing, const struct type *type)
{
    const struct spec *spec = pricing->spec;
    struct search search = {.pricing = pricing, .type = type, .cap = UINT64_MAX, .best = -WORST};
    search.own = pricing->measure == MEASURE_BYTES ? (price)type->memory : 0;
    if (spec->has_cap && spec->cap < UINT64_MAX)
        search.cap = spec->cap;
    if (type->wire_max.bytes < (uint64_t)search.cap)
        search.cap = type->wire_max.bytes;
    return search;
}

/* The best price for one type. */
static void search_price(struct search *search, struct bound *bound)
{
    pricing_reach(search->pricing, search->type, &search->reached);
    struct worth low = try_price(search, 0), high = low;
    if (is_over(search, &low) && search->cap == UINT64_MAX) {
        search->best = low.is_infinite ? -WORST : search->own + low.held;
    } else if (is_over(search, &low)) {
        for (int bits = PRICE_BITS_MIN; is_over(search, &high) && bits < PRICE_BITS_MAX; bits++) {
            bound->high = (price)1 << bits;
            high = try_price(search, bound->high);
        }
        narrow(search, low, high, &bound->low, &bound->high);
    }
    list_free(&search->reached);
}

/* Looks at what one price, which was set for all types, says of one. */
static void note_rough(struct pricing *pricing, struct type *type, price p)
{
    struct rough *rough = &pricing->rough[type->index];
    struct search search = new_search(pricing, type);
    struct worth worth = pricing->worths[type->index];
    note_worth(&search, &worth, p);
    if (p == 0 && search.cap == UINT64_MAX && !worth.is_infinite)
        search.best = search.own + worth.held;
    rough->best = search.best < rough->best ? search.best : rough->best;
    if (rough->is_over)
        return;
    rough->is_over = is_over(&search, &worth);
    rough->low = p;
    if (!rough->is_over)
        rough->high = p;
}

/* The best of a few prices for every type, from the dearest down: where a cycle once is worth going around, it is so for
 * all the lower ones. Without a cap bytes cost nothing. */
static void find_rough(struct pricing *pricing)
{
    const struct list *order = &pricing->spec->order;
    struct type *type;
    pricing->rough = talloc_zero_array(pricing, struct rough, (unsigned)order->count);
    for (size_t i = 0; i < order->count; i++)
        pricing->rough[i].best = -WORST;
    forget_worths(pricing);
    for (int bits = pricing->spec->has_cap ? PRICE_BITS_MAX - 1 : PRICE_BITS_MIN - 1; bits >= PRICE_BITS_MIN - 1; bits--) {
        price p = bits < PRICE_BITS_MIN ? 0 : (price)1 << bits;
        set_price(pricing, order, p, true);
        for (size_t i = 0; LIST_NEXT(order, i, type); i++)
            note_rough(pricing, type, p);
    }
}

struct bound pricing_bound(struct pricing *pricing, const struct type *type)
{
    struct search search = new_search(pricing, type);
    struct bound bound = {.low = 0, .high = 0};
    bool is_light = type->kind < TYPE_ENUM || pricing->weights[type->index] <= LIGHT;
    uint64_t work = pricing->work;
    if (is_light || may_work(pricing)) {
        pricing->work = is_light ? 0 : work;
        search_price(&search, &bound);
        pricing->work = is_light ? work : pricing->work;
    } else {
        if (!pricing->rough)
            find_rough(pricing);
        const struct rough *rough = &pricing->rough[type->index];
        search.best = rough->best;
        bound.low = rough->low;
        bound.high = rough->high;
    }
    bound.figure = search.best == -WORST ? (struct figure){FIGURE_UNBOUNDED, UINT64_MAX} : make_figure(search.best);
    if (type->memory >= MEMORY_MOST && pricing->measure == MEASURE_BYTES)
        bound.figure = (struct figure){FIGURE_SATURATED, UINT64_MAX};
    return bound;
}

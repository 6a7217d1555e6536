/* reach.c -- every way from a body to a limit: what a message that reaches it costs, and which others it leaves no room.
 *
 * The least message of a body is the start. Going into an element of an array, an option or an arm adds the bytes that
 * this takes, and a full length adds the least elements. Ways are shared where they agree, so the least message that
 * reaches two limits costs both ways less what they share. A type that is met again on its way is a cycle: how much it
 * costs to go around tells how deep a message can be. */
#include <string.h>

#include "alloc.h"
#include "limits.h"
#include "sizes.h"
#include "walk.h"

enum { LIMITS_MAX = 1000, WAY_LENGTH_MAX = 1000, WAYS_MAX = 50000 }; /* ways can double with every type */

enum way_kind { WAY_MEMBER, WAY_ELEMENT, WAY_OPTION, WAY_ARM, WAY_NODE /* of a list */ };

struct way {
    const struct way *outer;
    enum way_kind kind;
    const struct member *member;
    const char *name; /* in a path; "" where there is none */
    uint64_t cost;    /* of the least message that goes this way */
    bool is_external; /* that is not known */
    bool holds_two;   /* of what it leads to */
    uint64_t without; /* then, the cost without this one */
    unsigned length;
};

/* A type that is being walked through; its cost and the recursive types so far tell what a cycle costs. */
struct visit {
    const struct visit *outer;
    const struct type *type;
    uint64_t cost;
    unsigned depth;
};

struct walker {
    void *ctx;
    const struct limits *limits;
    struct body *body;
    const bool *matters; /* by the type's index: a limit or a cycle is within */
    unsigned ways;
};

/* --- arithmetic --- */

static uint64_t plus(uint64_t a, uint64_t b)
{
    uint64_t sum;
    return __builtin_add_overflow(a, b, &sum) ? UINT64_MAX : sum;
}

static uint64_t times(uint64_t a, uint64_t b)
{
    uint64_t product;
    return __builtin_mul_overflow(a, b, &product) ? UINT64_MAX : product;
}

static uint64_t minus(uint64_t a, uint64_t b)
{
    return a == UINT64_MAX ? a : a > b ? a - b : 0;
}

static uint64_t pad(uint64_t length)
{
    return (length + 3) & ~UINT64_C(3);
}

/* --- what is worth walking through --- */

static bool is_limit(const struct member *member)
{
    return member->shape == SHAPE_VARIABLE || member->shape == SHAPE_STRING || member->shape == SHAPE_OPAQUE;
}

static bool member_matters(const bool *matters, const struct member *member)
{
    member = walk_through(member);
    return is_limit(member) || (member->type->kind >= TYPE_ENUM && matters[member->type->index]);
}

static bool type_matters(const bool *known, const struct type *type)
{
    const struct member *member;
    const struct arm *arm;
    bool matters = type->is_recursive || (type->alias && member_matters(known, type->alias));
    for (size_t i = 0; LIST_NEXT(&type->members, i, member); i++)
        matters |= member_matters(known, member);
    for (size_t i = 0; LIST_NEXT(&type->arms, i, arm); i++)
        matters |= arm->member && member_matters(known, arm->member);
    return matters;
}

const bool *reach_matters(void *ctx, const struct spec *spec)
{
    const struct type *type;
    bool *matters = talloc_zero_array(ctx, bool, (unsigned)spec->order.count);
    for (size_t i = 0; LIST_NEXT(&spec->order, i, type); i++)
        matters[i] = type_matters(matters, type);
    return matters;
}

/* --- ways --- */

static const struct size nothing = {0};

static struct way *go(struct walker *walker, const struct way *outer, enum way_kind kind, const struct member *member,
                      const char *name, struct size extra)
{
    struct way *way = talloc_zero(walker->ctx, struct way);
    *way = (struct way){.outer = outer, .kind = kind, .member = member, .name = name, .length = outer->length + 1};
    walker->ways++;
    way->cost = plus(outer->cost, extra.bytes);
    way->is_external = outer->is_external || extra.is_external;
    return way;
}

static char *path_text(void *ctx, const struct way *way, const char *last)
{
    if (!way->outer)
        return talloc_strdup(ctx, last);
    char *text = path_text(ctx, way->outer, way->name);
    const char *suffix = way->kind == WAY_ELEMENT ? "[]" : way->kind == WAY_OPTION ? "?" : "";
    const char *dot = last[0] && text[0] ? "." : "";
    return talloc_asprintf_append(text, "%s%s%s", suffix, dot, last);
}

static void add_limit(struct walker *walker, const struct way *way, const struct member *member, const char *name,
                      uint64_t offset)
{
    struct body *body = walker->body;
    uint64_t cap = walker->limits->cap, least = member->type->wire_min.bytes;
    bool is_array = member->shape == SHAPE_VARIABLE;
    if (body->limits.count >= LIMITS_MAX) {
        body->has_more = true;
        return;
    }
    struct occurrence *limit = talloc_zero(walker->ctx, struct occurrence);
    *limit = (struct occurrence){.member = member, .name = member->limit, .bound = member->bound, .way = way};
    limit->path = path_text(limit, way, name);
    limit->has_external_way = way->is_external || (is_array && member->type->wire_min.is_external);
    limit->is_external = limit->has_external_way || member->is_external;
    limit->reach = plus(way->cost, is_array ? times(limit->bound, least) : pad(limit->bound));
    limit->is_dead = !member->is_external && limit->reach > cap; /* if not all is known, it takes more yet */
    uint64_t room = way->cost < cap ? cap - way->cost : 0, most = is_array ? (least ? room / least : UINT64_MAX) : room / 4 * 4;
    limit->reach_max = most < limit->bound ? most : limit->bound;
    limit->share = limit->is_dead || limit->bound == 0 ? 0 : room / limit->bound;
    limit->claim = is_array ? times(limit->bound, member->type->memory) : limit->bound + (member->shape == SHAPE_STRING);
    limit->claim_at = plus(offset, 4);
    if (!body->claim || (!body->claim->is_external && (limit->is_external || limit->claim > body->claim->claim)))
        body->claim = limit;
    body->dead += limit->is_dead;
    list_add(walker->ctx, &body->limits, limit);
}

static void walk_type(struct walker *walker, const struct way *way, const struct visit *outer, const struct type *type,
                      uint64_t offset);

/* Goes into a member. named is it, or one whose typedef stands for it. Of the member that a typedef is there is no name,
 * unless that is where the way begins. */
static void walk_member(struct walker *walker, const struct way *way, const struct visit *visit,
                        const struct member *named, uint64_t offset)
{
    const char *name = visit->type->kind == TYPE_ALIAS && way->outer ? "" : named->name;
    const struct member *member = walk_through(named);
    const struct type *type = member->type;
    struct way *inner;
    if (is_limit(member))
        add_limit(walker, way, member, name, offset);
    if (type->kind < TYPE_ENUM || !walker->matters[type->index])
        return;
    switch (member->shape) {
    case SHAPE_SCALAR: walk_type(walker, go(walker, way, WAY_MEMBER, named, name, nothing), visit, type, offset); break;
    case SHAPE_OPTIONAL:
        walk_type(walker, go(walker, way, WAY_OPTION, named, name, type->wire_min), visit, type, plus(offset, 4));
        break;
    case SHAPE_FIXED:
    case SHAPE_VARIABLE:
        if (member->bound == 0 && !member->is_external)
            break;
        inner = go(walker, way, WAY_ELEMENT, named, name, member->shape == SHAPE_FIXED ? nothing : type->wire_min);
        inner->holds_two = member->bound > 1 && !member->is_external;
        inner->without = way->cost;
        walk_type(walker, inner, visit, type, plus(offset, member->shape == SHAPE_FIXED ? 0 : 4));
        break;
    case SHAPE_STRING:
    case SHAPE_OPAQUE:
    case SHAPE_OPAQUE_FIXED: break;
    }
}

/* An arm costs what it is longer than the shortest one. */
static void walk_arms(struct walker *walker, const struct way *way, const struct visit *visit, const struct type *type,
                      uint64_t offset)
{
    uint64_t shortest = minus(type->wire_min.bytes, 4);
    const struct arm *arm;
    for (size_t i = 0; LIST_NEXT(&type->arms, i, arm); i++) {
        if (!arm->member || !walk_arm_is_reachable(type, arm) || !member_matters(walker->matters, arm->member))
            continue;
        struct size longer = sizes_member_least(arm->member);
        longer.bytes = minus(longer.bytes, shortest);
        longer.is_external |= type->wire_min.is_external;
        const struct way *inner = go(walker, way, WAY_ARM, NULL, "", longer);
        walk_member(walker, inner, visit, arm->member, plus(offset, 4));
    }
}

/* Round after round of a cycle, as far as the cap goes. */
static void note_depth(struct walker *walker, const struct visit *first, uint64_t cost, unsigned depth)
{
    struct figure *figure = &walker->body->depth;
    uint64_t cap = walker->limits->cap, round = minus(cost, first->cost);
    uint64_t rounds = cost > cap || round == 0 ? 0 : (cap - first->cost) / round;
    uint64_t deepest = plus(first->depth, times(rounds, depth - first->depth));
    if (!walker->limits->has_cap)
        *figure = (struct figure){FIGURE_UNBOUNDED, UINT64_MAX};
    else if (deepest > figure->value)
        *figure = (struct figure){FIGURE_EXACT, deepest};
}

/* Into the first node of a list, behind which there may be another. */
static const struct way *go_into_list(struct walker *walker, const struct way *way, const struct type *type)
{
    struct way *node = go(walker, way, WAY_NODE, NULL, "", nothing);
    node->holds_two = true;
    node->without = minus(way->cost, type->wire_min.bytes);
    return node;
}

static void walk_type(struct walker *walker, const struct way *way, const struct visit *outer, const struct type *type,
                      uint64_t offset)
{
    const struct visit visit = {outer, type, way->cost, (outer ? outer->depth : 0) + type->is_recursive};
    const struct member *member;
    for (const struct visit *other = type->is_recursive || type->is_list ? outer : NULL; other; other = other->outer) {
        if (other->type != type)
            continue;
        if (type->is_recursive)
            note_depth(walker, other, way->cost, visit.depth);
        return;
    }
    if (way->length > WAY_LENGTH_MAX || walker->ways > WAYS_MAX || walker->body->has_more) {
        walker->body->has_more = true;
        return;
    }
    if (walker->body->depth.value < visit.depth)
        walker->body->depth.value = visit.depth;
    if (type->is_list)
        way = go_into_list(walker, way, type);
    if (type->kind == TYPE_ALIAS)
        walk_member(walker, way, &visit, type->alias, offset);
    else if (type->kind == TYPE_UNION)
        walk_arms(walker, way, &visit, type, offset);
    for (size_t i = 0; LIST_NEXT(&type->members, i, member); i++) {
        walk_member(walker, way, &visit, member, offset);
        offset = plus(offset, sizes_member_least(member).bytes);
    }
}

/* --- two at once --- */

/* The way from `top`, which is shorter, towards `way`: the first step of it; NULL if they are the same. */
static const struct way *step_below(const struct way *top, const struct way *way)
{
    const struct way *step = NULL;
    while (way != top) {
        step = way;
        way = way->outer;
    }
    return step;
}

static const struct way *common_way(const struct way *a, const struct way *b)
{
    while (a != b) {
        if (a->length >= b->length)
            a = a->outer;
        else
            b = b->outer;
    }
    return a;
}

/* Whether one of the elements of a full array is on the way to another limit. */
static bool leads_into(const struct way *step, const struct occurrence *limit, const struct way *top)
{
    return step && limit->way == top && step->kind == WAY_ELEMENT && walk_through(step->member) == limit->member;
}

/* The bytes of the least message that has both full; 0 if they are alternatives. */
static uint64_t cost_together(const struct occurrence *first, const struct occurrence *second)
{
    const struct way *top = common_way(first->way, second->way);
    const struct way *a = step_below(top, first->way), *b = step_below(top, second->way);
    uint64_t shared = top->cost;
    if (a && b && a->kind == WAY_ARM && b->kind == WAY_ARM) { /* only two elements have two arms */
        while (top && !top->holds_two)
            top = top->outer;
        if (!top)
            return 0;
        shared = top->without;
    } else if (leads_into(b, first, top)) {
        shared = b->cost;
    } else if (leads_into(a, second, top)) {
        shared = a->cost;
    }
    return minus(plus(first->reach, second->reach), shared);
}

/* By some message within the cap, for all that is known. */
static bool is_reached(const struct occurrence *limit)
{
    return !limit->is_dead && !limit->is_external;
}

static void find_exclusions(struct walker *walker)
{
    struct body *body = walker->body;
    struct occurrence *first, *second;
    for (size_t i = 0; LIST_NEXT(&body->limits, i, first); i++)
        for (size_t k = i + 1; is_reached(first) && LIST_NEXT(&body->limits, k, second); k++) {
            uint64_t together = is_reached(second) ? cost_together(first, second) : 0;
            if (together <= walker->limits->cap)
                continue;
            struct exclusion *exclusion = talloc(walker->ctx, struct exclusion);
            *exclusion = (struct exclusion){first, second, together};
            list_add(walker->ctx, &body->exclusions, exclusion);
        }
}

void reach_find(void *ctx, const struct limits *limits, struct body *body)
{
    struct walker walker = {.ctx = ctx, .limits = limits, .body = body, .matters = limits->matters};
    struct way *root = talloc_zero(ctx, struct way);
    root->cost = body->type->wire_min.bytes;
    root->is_external = body->type->wire_min.is_external;
    if (body->type->kind < TYPE_ENUM)
        return;
    walk_type(&walker, root, NULL, body->type, 0);
    if (limits->has_cap)
        find_exclusions(&walker);
}

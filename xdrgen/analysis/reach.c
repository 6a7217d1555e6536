/* reach.c -- every way from a body to a limit: what a message that reaches it costs, and which others it leaves no room.
 *
 * The least message of a body is the start. Going into an element of an array, an option or an arm adds the bytes that
 * this takes, and a full length adds the least elements. Ways are shared where they agree, so the least message that
 * reaches two limits costs both ways less what they share. A type that is met again on its way is a cycle: how much it
 * costs to go around tells how deep a message can be.
 *
 * Ways can double with every type, so the steps that a body may take are counted: fewer for each, the more bodies there
 * are. A way lives on the stack while it is gone; only one that leads to a limit is kept. */
#include <string.h>

#include "analysis/limits.h"
#include "base/alloc.h"
#include "base/buffer.h"
#include "base/wire.h"
#include "measure/sizes.h"
#include "model/walk.h"

enum {
    LIMITS_MAX = 1000,
    WAY_LENGTH_MAX = 1000,
    STEPS_MAX = 5000,    /* of one body */
    STEPS_MIN = 256,
    STEPS_ALL = 1 << 20, /* of all bodies, unless STEPS_MIN makes more */
    STEP_BYTES = 32,     /* of a path: it takes a step to write so many */
    PAIRS_PER_STEP = 8
};

enum way_kind { WAY_MEMBER, WAY_ELEMENT, WAY_OPTION, WAY_ARM, WAY_NODE /* of a list */ };

struct way {
    struct way *outer, *kept; /* kept: its copy that stays, once there is one */
    enum way_kind kind;
    const struct member *member;
    const char *name; /* in a path; "" where there is none */
    uint64_t cost;    /* of the least message that goes this way */
    bool is_external; /* that is not known */
    bool holds_two;   /* of what it leads to */
    uint64_t without; /* then, the cost without this one */
    unsigned length;
    size_t path_length; /* at most */
};

/* A type that is being walked through; its cost and the recursive types so far tell what a cycle costs. */
struct visit {
    const struct type *type;
    uint64_t cost;
    unsigned depth;
};

struct walker {
    void *ctx;
    const struct limits *limits;
    struct body *body;
    const bool *matters; /* by the type's index: a limit or a cycle is within */
    uint64_t steps;      /* that are left */
    struct buffer text;  /* room for a path */
};

static void take_steps(struct walker *walker, uint64_t steps)
{
    if (walker->steps < steps)
        walker->body->has_more = true;
    walker->steps -= walker->steps < steps ? walker->steps : steps;
}

/* --- arithmetic --- */

static uint64_t minus(uint64_t a, uint64_t b)
{
    return a == UINT64_MAX ? a : a > b ? a - b : 0;
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
    bool matters = type->is_recursive;
    for (size_t i = 0; (member = walk_member(type, &i)) != NULL;)
        matters |= member_matters(known, member);
    return matters;
}

static const bool *find_matters(void *ctx, const struct spec *spec)
{
    const struct type *type;
    bool *matters = talloc_zero_array(ctx, bool, (unsigned)spec->order.count);
    for (size_t i = 0; LIST_NEXT(&spec->order, i, type); i++)
        matters[i] = type_matters(matters, type);
    return matters;
}

/* How many bodies there can be: any type, and what procedures take, return and send. */
static uint64_t count_bodies(const struct spec *spec)
{
    struct walk_place place = {0};
    uint64_t count = spec->types.count;
    while (walk_procedure(spec, &place))
        count += 3;
    return count;
}

void reach_prepare(struct limits *limits)
{
    const struct spec *spec = limits->spec;
    limits->matters = find_matters(limits, spec);
    limits->visits = talloc_zero_array(limits, const struct visit *, (unsigned)spec->order.count);
    limits->steps = STEPS_ALL / (count_bodies(spec) + 1);
    limits->steps = limits->steps > STEPS_MAX ? STEPS_MAX : limits->steps < STEPS_MIN ? STEPS_MIN : limits->steps;
}

/* --- ways --- */

static const struct size nothing = {0};

static struct way go(struct walker *walker, struct way *outer, enum way_kind kind, const struct member *member,
                     const char *name, struct size extra)
{
    struct way way = {.outer = outer, .kind = kind, .member = member, .name = name, .length = outer->length + 1};
    take_steps(walker, 1);
    way.path_length = outer->path_length + strlen(name) + strlen("[].");
    way.cost = wire_add(outer->cost, extra.bytes);
    way.is_external = outer->is_external || extra.is_external;
    return way;
}

/* The copy of a way that outlives the walk; ways that agree share theirs. */
static struct way *keep(void *ctx, struct way *way)
{
    if (way->kept)
        return way->kept;
    way->kept = talloc(ctx, struct way);
    *way->kept = *way;
    if (way->outer)
        way->kept->outer = keep(ctx, way->outer);
    return way->kept;
}

static void add_path(struct buffer *text, const struct way *way, const char *last)
{
    if (way->outer) {
        add_path(text, way->outer, way->name);
        buffer_puts(text, way->kind == WAY_ELEMENT ? "[]" : way->kind == WAY_OPTION ? "?" : "");
        if (last[0] && text->length > 0)
            buffer_puts(text, ".");
    }
    buffer_puts(text, last);
}

/* text: room for it, to be used again. */
static char *path_text(void *ctx, struct buffer *text, const struct way *way, const char *last)
{
    text->length = 0;
    add_path(text, way, last);
    return talloc_strndup(ctx, text->length ? text->data : "", text->length);
}

static void add_limit(struct walker *walker, struct way *way, const struct member *member, const char *name,
                      uint64_t offset)
{
    struct body *body = walker->body;
    uint64_t cap = walker->limits->cap, least = member->type->wire_min.bytes;
    bool is_array = member->shape == SHAPE_VARIABLE;
    take_steps(walker, 1 + (way->path_length + strlen(name)) / STEP_BYTES);
    if (body->limits.count >= LIMITS_MAX)
        body->has_more = true;
    if (body->has_more)
        return;
    struct occurrence *limit = talloc_zero(walker->ctx, struct occurrence);
    *limit = (struct occurrence){.member = member, .name = member->limit, .bound = member->bound};
    limit->way = keep(walker->ctx, way);
    limit->path = path_text(limit, &walker->text, way, name);
    limit->has_external_way = way->is_external || (is_array && member->type->wire_min.is_external);
    limit->is_external = limit->has_external_way || member->is_external;
    limit->reach = wire_add(way->cost, is_array ? wire_multiply(limit->bound, least) : wire_pad(limit->bound));
    limit->is_dead = !member->is_external && limit->reach > cap; /* if not all is known, it takes more yet */
    uint64_t room = way->cost < cap ? cap - way->cost : 0;
    limit->cap_max = is_array ? (least ? room / least : UINT64_MAX) : room / 4 * 4;
    limit->reach_max = limit->cap_max < limit->bound ? limit->cap_max : limit->bound;
    limit->share = limit->is_dead || limit->bound == 0 ? 0 : room / limit->bound;
    limit->claim = is_array ? wire_multiply(limit->bound, member->type->memory) : limit->bound + (member->shape == SHAPE_STRING);
    limit->claim_at = wire_add(offset, 4);
    if (!body->claim || (!body->claim->is_external && (limit->is_external || limit->claim > body->claim->claim)))
        body->claim = limit;
    body->dead += limit->is_dead;
    list_add(walker->ctx, &body->limits, limit);
}

static void go_into_type(struct walker *walker, struct way *way, const struct visit *outer, const struct type *type,
                         uint64_t offset);

/* Goes into a member. named is it, or one whose typedef stands for it. Of the member that a typedef is there is no name,
 * unless that is where the way begins. */
static void go_into_member(struct walker *walker, struct way *way, const struct visit *visit,
                           const struct member *named, uint64_t offset)
{
    const char *name = visit->type->kind == TYPE_ALIAS && way->outer ? "" : named->name;
    const struct member *member = walk_through(named);
    const struct type *type = member->type;
    struct way inner;
    if (is_limit(member))
        add_limit(walker, way, member, name, offset);
    if (type->kind < TYPE_ENUM || !walker->matters[type->index])
        return;
    switch (member->shape) {
    case SHAPE_SCALAR:
        inner = go(walker, way, WAY_MEMBER, named, name, nothing);
        go_into_type(walker, &inner, visit, type, offset);
        break;
    case SHAPE_OPTIONAL:
        inner = go(walker, way, WAY_OPTION, named, name, type->wire_min);
        go_into_type(walker, &inner, visit, type, wire_add(offset, 4));
        break;
    case SHAPE_FIXED:
    case SHAPE_VARIABLE:
        if (member->bound == 0 && !member->is_external)
            break;
        inner = go(walker, way, WAY_ELEMENT, named, name, member->shape == SHAPE_FIXED ? nothing : type->wire_min);
        inner.holds_two = member->bound > 1 && !member->is_external;
        inner.without = way->cost;
        go_into_type(walker, &inner, visit, type, wire_add(offset, member->shape == SHAPE_FIXED ? 0 : 4));
        break;
    case SHAPE_STRING:
    case SHAPE_OPAQUE:
    case SHAPE_OPAQUE_FIXED: break;
    }
}

/* An arm costs what it is longer than the shortest one. */
static void go_into_arms(struct walker *walker, struct way *way, const struct visit *visit, const struct type *type,
                         uint64_t offset)
{
    uint64_t shortest = minus(type->wire_min.bytes, 4);
    const struct arm *arm;
    for (size_t i = 0; !walker->body->has_more && LIST_NEXT(&type->arms, i, arm); i++) {
        if (!arm->member || !walk_arm_is_reachable(type, arm) || !member_matters(walker->matters, arm->member))
            continue;
        struct size longer = sizes_member_least(arm->member);
        longer.bytes = minus(longer.bytes, shortest);
        longer.is_external |= type->wire_min.is_external;
        struct way inner = go(walker, way, WAY_ARM, NULL, "", longer);
        go_into_member(walker, &inner, visit, arm->member, wire_add(offset, 4));
    }
}

/* Round after round of a cycle, as far as the cap goes. */
static void note_depth(struct walker *walker, const struct visit *first, uint64_t cost, unsigned depth)
{
    struct figure *figure = &walker->body->depth;
    uint64_t cap = walker->limits->cap, round = minus(cost, first->cost);
    uint64_t rounds = cost > cap || round == 0 ? 0 : (cap - first->cost) / round;
    uint64_t deepest = wire_add(first->depth, wire_multiply(rounds, depth - first->depth));
    if (!walker->limits->has_cap)
        *figure = (struct figure){FIGURE_UNBOUNDED, UINT64_MAX};
    else if (deepest > figure->value)
        *figure = (struct figure){FIGURE_EXACT, deepest};
}

/* Into the first node of a list, behind which there may be another. */
static struct way go_into_list(struct walker *walker, struct way *way, const struct type *type)
{
    struct way node = go(walker, way, WAY_NODE, NULL, "", nothing);
    node.holds_two = true;
    node.without = minus(way->cost, type->wire_min.bytes);
    return node;
}

static void go_into_body(struct walker *walker, struct way *way, const struct visit *visit, uint64_t offset)
{
    const struct type *type = visit->type;
    const struct member *member;
    if (walker->body->depth.value < visit->depth)
        walker->body->depth.value = visit->depth;
    if (type->kind == TYPE_ALIAS)
        go_into_member(walker, way, visit, type->alias, offset);
    else if (type->kind == TYPE_UNION)
        go_into_arms(walker, way, visit, type, offset);
    for (size_t i = 0; !walker->body->has_more && LIST_NEXT(&type->members, i, member); i++) {
        go_into_member(walker, way, visit, member, offset);
        offset = wire_add(offset, sizes_member_least(member).bytes);
    }
}

static void go_into_type(struct walker *walker, struct way *way, const struct visit *outer, const struct type *type,
                         uint64_t offset)
{
    const struct visit visit = {type, way->cost, (outer ? outer->depth : 0) + type->is_recursive};
    const struct visit **met = &walker->limits->visits[type->index];
    if (*met) { /* a list goes on by itself, and is no cycle */
        if (type->is_recursive)
            note_depth(walker, *met, way->cost, visit.depth);
        return;
    }
    walker->body->has_more |= way->length > WAY_LENGTH_MAX;
    if (walker->body->has_more)
        return;
    *met = type->is_recursive || type->is_list ? &visit : NULL;
    struct way node = type->is_list ? go_into_list(walker, way, type) : (struct way){0};
    go_into_body(walker, type->is_list ? &node : way, &visit, offset);
    *met = NULL;
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
    if (a && b && a->kind == WAY_ARM) { /* so is the other; and only two elements have two arms */
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
    return minus(wire_add(first->reach, second->reach), shared);
}

/* By some message within the cap, for all that is known. */
static bool is_reached(const struct occurrence *limit)
{
    return !limit->is_dead && !limit->is_external;
}

static void add_exclusion(void *ctx, struct body *body, uint64_t together, const struct occurrence *first,
                          const struct occurrence *second)
{
    struct exclusion *exclusion = talloc(ctx, struct exclusion);
    *exclusion = (struct exclusion){first, second, together};
    list_add(ctx, &body->exclusions, exclusion);
}

/* Pairs that are looked at instead of it. */
static uint64_t price_of_telling(const struct occurrence *first, const struct occurrence *second)
{
    return PAIRS_PER_STEP * (1 + (strlen(first->path) + strlen(second->path)) / STEP_BYTES);
}

void reach_exclude(void *ctx, const struct limits *limits, struct body *body)
{
    uint64_t pairs = limits->steps * PAIRS_PER_STEP, cap = limits->cap;
    struct occurrence *first, *second;
    for (size_t i = 0; limits->has_cap && LIST_NEXT(&body->limits, i, first); i++)
        for (size_t k = i + 1; is_reached(first) && LIST_NEXT(&body->limits, k, second); k++) {
            if (!is_reached(second) || wire_add(first->reach, second->reach) <= cap) /* which is what they cost at most */
                continue;
            uint64_t together = cost_together(first, second);
            uint64_t work = together <= cap ? 1 : price_of_telling(first, second);
            body->has_more |= work > pairs;
            if (work > pairs)
                return;
            pairs -= work;
            if (together > cap)
                add_exclusion(ctx, body, together, first, second);
        }
}

void reach_find(void *ctx, const struct limits *limits, struct body *body)
{
    struct walker walker = {.ctx = ctx, .limits = limits, .body = body, .matters = limits->matters};
    struct way root = {.cost = body->type->wire_min.bytes, .is_external = body->type->wire_min.is_external};
    if (body->type->kind < TYPE_ENUM)
        return;
    walker.steps = limits->steps;
    walker.text.owner = ctx;
    go_into_type(&walker, &root, NULL, body->type, 0);
    buffer_free(&walker.text);
}

/* limits.c -- the bodies of a specification, and for each its figures: sizes, verdict, reach, memory, depth. */
#include "analysis/limits.h"

#include <ctype.h>
#include <string.h>

#include "base/alloc.h"
#include "base/wire.h"
#include "model/walk.h"

/* --- sizes --- */

static struct figure figure_of(struct size size)
{
    if (size.unbounded)
        return (struct figure){FIGURE_UNBOUNDED, UINT64_MAX};
    if (size.is_external)
        return (struct figure){FIGURE_EXTERNAL, size.bytes};
    return (struct figure){size.bytes == UINT64_MAX ? FIGURE_SATURATED : FIGURE_EXACT, size.bytes};
}

static enum fit find_fit(const struct limits *limits, const struct body *body)
{
    const struct figure *least = &body->wire_min, *greatest = &body->wire_max;
    if (limits->has_cap && least->value > limits->cap)
        return FIT_IMPOSSIBLE;
    if (body->type->wire_max.is_external)
        return FIT_EXTERNAL;
    if (greatest->kind == FIGURE_EXACT && least->value == greatest->value)
        return FIT_FIXED;
    if (!limits->has_cap)
        return FIT_UNKNOWN;
    return greatest->kind == FIGURE_EXACT && greatest->value <= limits->cap ? FIT_FITS : FIT_CAPPED;
}

/* --- the way to what is longest --- */

static uint64_t member_greatest(const struct member *member)
{
    member = walk_through(member);
    uint64_t element = member->type->wire_max.bytes;
    bool is_bytes = member->shape == SHAPE_STRING || member->shape == SHAPE_OPAQUE || member->shape == SHAPE_OPAQUE_FIXED;
    uint64_t count = member->shape == SHAPE_SCALAR || member->shape == SHAPE_OPTIONAL ? 1 : member->bound;
    return wire_multiply(is_bytes ? 1 : element, count);
}

static const struct member *longest_member(const struct type *type)
{
    const struct member *member, *longest = NULL;
    for (size_t i = 0; (member = walk_member(type, &i)) != NULL;)
        if (!longest || member_greatest(member) > member_greatest(longest))
            longest = member;
    return longest;
}

/* As the specification has it: in C the constant may have another name. */
static const char *written_bound(const struct member *member)
{
    bool is_number = isdigit((unsigned char)member->bound_text[0]);
    return is_number || !member->limit ? member->bound_text : member->limit;
}

/* From what is longest to what is longest in that, as far as it alone is over the cap. */
static const char *find_worst(void *ctx, const struct type *type, uint64_t cap)
{
    char *path = talloc_strdup(ctx, "");
    for (unsigned steps = 0; type->kind >= TYPE_ENUM && steps < 100; steps++) {
        const struct member *named = longest_member(type), *member = named ? walk_through(named) : NULL;
        if (!member)
            break;
        if (type->kind != TYPE_ALIAS)
            path = talloc_asprintf_append(path, "%s%s", path[0] ? "." : "", named->name);
        if (member->shape != SHAPE_SCALAR && member->shape != SHAPE_OPTIONAL)
            path = talloc_asprintf_append(path, "[%s]", written_bound(member));
        if (member->type->is_recursive || member->type->is_list || member->type->wire_max.bytes <= cap / 16)
            break;
        type = member->type;
    }
    return path;
}

/* --- bodies --- */

struct finder {
    void *ctx;
    struct limits *limits;
    struct pricing *bytes, *allocations;
    bool with_memory, with_types;
    bool only_sizes; /* nothing that takes long */
    bool *is_listed; /* by the type's index */
};

static void find_memory(struct finder *finder, struct body *body)
{
    if (body->type->wire_max.is_external) {
        body->memory = body->allocations = (struct figure){FIGURE_EXTERNAL, UINT64_MAX};
        return;
    }
    struct bound bound = pricing_bound(finder->bytes, body->type);
    body->memory = bound.figure;
    body->low = bound.low;
    body->high = bound.high;
    body->allocations = pricing_bound(finder->allocations, body->type).figure;
}

/* Not all ways were walked: each time around takes 4 bytes at least, and meets each type once at most. */
static struct figure deepest(const struct limits *limits)
{
    uint64_t depth;
    if (!limits->has_cap)
        return (struct figure){FIGURE_UNBOUNDED, UINT64_MAX};
    bool overflow = __builtin_mul_overflow(limits->cap / 4 + 1, limits->spec->order.count, &depth);
    return (struct figure){overflow ? FIGURE_SATURATED : FIGURE_EXACT, overflow ? UINT64_MAX : depth};
}

static void find_figures(struct finder *finder, struct body *body)
{
    struct limits *limits = finder->limits;
    if (body->fit == FIT_CAPPED || body->fit == FIT_IMPOSSIBLE)
        body->worst = find_worst(body, body->type, limits->cap);
    if (finder->with_memory)
        find_memory(finder, body);
    reach_find(body, limits, body);
    if (body->has_more && body->depth.value > 0)
        body->depth = deepest(limits);
    if (body->type->wire_max.is_external && body->depth.value > 0)
        body->depth = (struct figure){FIGURE_EXTERNAL, UINT64_MAX};
    reach_exclude(body, limits, body);
}

static void add_body(struct finder *finder, enum body_kind kind, const char *procedure, struct span span,
                     struct type *type)
{
    struct limits *limits = finder->limits;
    if (!type)
        return;
    struct body *body = talloc_zero(finder->ctx, struct body);
    *body = (struct body){.kind = kind, .procedure = procedure, .type = type};
    body->span = type->kind >= TYPE_ENUM ? type->span : span;
    body->wire_min = figure_of(type->wire_min);
    body->wire_max = figure_of(type->wire_max);
    body->fit = find_fit(limits, body);
    if (!finder->only_sizes)
        find_figures(finder, body);
    list_add(limits, &limits->bodies, body);
    if (type->kind >= TYPE_ENUM)
        finder->is_listed[type->index] = true;
}

static void add_procedure(struct finder *finder, const struct procedure *procedure)
{
    add_body(finder, BODY_ARGS, procedure->name, procedure->span, procedure->arguments);
    add_body(finder, BODY_RET, procedure->name, procedure->span, procedure->result);
    add_body(finder, BODY_MSG, procedure->name, procedure->span, procedure->event);
}

/* The type of a member and those that it is a typedef of are parts of others. */
static void strike_out(const struct spec *spec, bool *roots, const struct type *whole, const struct member *member)
{
    const struct type *type = member->type;
    for (; type && type->kind >= TYPE_ENUM; type = type->kind == TYPE_ALIAS ? type->alias->type : NULL)
        if (type != whole && spec->order.items[type->index] == type) /* one that is imported may not be there */
            roots[type->index] = false;
}

/* The types that no other refers to, by their index. */
static bool *find_roots(void *ctx, const struct spec *spec)
{
    bool *roots = talloc_zero_array(ctx, bool, (unsigned)spec->order.count);
    const struct type *type;
    const struct member *member;
    memset(roots, 1, spec->order.count);
    for (size_t i = 0; LIST_NEXT(&spec->order, i, type); i++)
        for (size_t k = 0; (member = walk_member(type, &k)) != NULL;)
            strike_out(spec, roots, type, member);
    return roots;
}

static bool says_what_is_sent(const struct spec *spec)
{
    const struct type *type;
    for (size_t i = 0; LIST_NEXT(&spec->types, i, type); i++)
        if (type->flow != FLOW_UNSTATED)
            return true;
    return false;
}

static bool has_root(const struct spec *spec, const bool *roots)
{
    const struct type *type;
    for (size_t i = 0; LIST_NEXT(&spec->types, i, type); i++)
        if (roots[type->index] && type->kind != TYPE_ENUM)
            return true;
    return false;
}

/* Types that are sent without a procedure: those that say so, or where nothing else is known, all that no other has, or
 * all. */
static void add_types(struct finder *finder)
{
    const struct spec *spec = finder->limits->spec;
    bool has_bodies = finder->limits->bodies.count > 0 || says_what_is_sent(spec);
    bool *roots = find_roots(finder->ctx, spec);
    bool all = finder->with_types || (!has_bodies && !has_root(spec, roots));
    struct type *type;
    for (size_t i = 0; LIST_NEXT(&spec->types, i, type); i++) {
        bool is_sent = type->flow != FLOW_UNSTATED;
        if (type->kind != TYPE_ENUM)
            is_sent |= all || (!has_bodies && roots[type->index]);
        if (is_sent && !finder->is_listed[type->index])
            add_body(finder, BODY_TYPE, "", type->span, type);
    }
    talloc_free(roots);
}

static struct limits *find(void *ctx, const struct spec *spec, struct finder finder)
{
    struct limits *limits = talloc_zero(ctx, struct limits);
    finder.ctx = finder.limits = limits;
    *limits = (struct limits){.spec = spec, .has_cap = spec->has_cap, .cap = spec->has_cap ? spec->cap : UINT64_MAX};
    reach_prepare(limits);
    finder.is_listed = talloc_zero_array(limits, bool, (unsigned)spec->order.count);
    finder.bytes = pricing_new(limits, spec, MEASURE_BYTES);
    finder.allocations = pricing_new(limits, spec, MEASURE_ALLOCATIONS);
    for (struct walk_place place = {0}; walk_procedure(spec, &place);)
        add_procedure(&finder, place.procedure);
    add_types(&finder);
    return limits;
}

struct limits *limits_find(void *ctx, const struct spec *spec, bool with_memory)
{
    return find(ctx, spec, (struct finder){.with_memory = with_memory});
}

struct limits *limits_find_types(void *ctx, const struct spec *spec)
{
    return find(ctx, spec, (struct finder){.with_memory = true, .with_types = true});
}

/* Whether some array of a body can hold so many elements. */
static bool has_room_for(const struct body *body, uint64_t count)
{
    const struct occurrence *limit;
    for (size_t i = 0; LIST_NEXT(&body->limits, i, limit); i++)
        if (limit->member->shape == SHAPE_VARIABLE && limit->bound >= count)
            return true;
    return body->has_more;
}

static void check_expectations(const struct limits *limits, const struct body *body, struct diag *diag)
{
    const struct expectation *expectation;
    for (size_t i = 0; LIST_NEXT(&body->type->expectations, i, expectation); i++) {
        uint64_t bytes;
        bool overflow = __builtin_mul_overflow(expectation->count, expectation->bytes, &bytes) ||
                        __builtin_add_overflow(bytes, body->wire_min.value, &bytes);
        if (overflow || bytes > limits->cap)
            diag_error(diag, limits->spec->source, body->span,
                       "'%s' has no room for %llu elements of %llu bytes: the cap is %llu", body->type->name,
                       (unsigned long long)expectation->count, (unsigned long long)expectation->bytes,
                       (unsigned long long)limits->cap);
        else if (!has_room_for(body, expectation->count))
            diag_error(diag, limits->spec->source, body->span, "'%s' has no array of %llu elements",
                       body->type->name, (unsigned long long)expectation->count);
    }
}

static void check_least(const struct limits *limits, const struct body *body, struct diag *diag)
{
    if (body->fit == FIT_IMPOSSIBLE)
        diag_error(diag, limits->spec->source, body->span, "the least '%s' takes %llu bytes, and the cap is %llu",
                   body->type->name, (unsigned long long)body->wire_min.value, (unsigned long long)limits->cap);
}

static void check_memory(const struct limits *limits, const struct body *body, struct diag *diag)
{
    const struct type *type = body->type;
    unsigned long long memory = body->memory.value, most = type->memory_limit;
    if (most == 0 || body->memory.kind == FIGURE_EXTERNAL || memory <= most)
        return;
    if (body->memory.kind != FIGURE_UNBOUNDED)
        diag_error(diag, limits->spec->source, body->span, "'%s' may take %llu bytes of memory, over its @mem of %llu",
                   type->name, memory, most);
    else
        diag_error(diag, limits->spec->source, body->span,
                   "'%s' may take memory without an end, over its @mem of %llu", type->name, most);
}

static void check_body(const struct limits *limits, const struct body *body, struct diag *diag)
{
    check_least(limits, body, diag);
    check_memory(limits, body, diag);
    check_expectations(limits, body, diag);
}

typedef void body_check(const struct limits *limits, const struct body *body, struct diag *diag);

static void check_bodies(const struct limits *limits, struct diag *diag, body_check *check)
{
    const struct body *body;
    for (size_t i = 0; LIST_NEXT(&limits->bodies, i, body); i++)
        if (!body->type->is_imported) /* which has been told when that file was looked at */
            check(limits, body, diag);
}

void limits_check(const struct limits *limits, struct diag *diag)
{
    check_bodies(limits, diag, check_body);
}

void limits_check_least(void *ctx, const struct spec *spec, struct diag *diag)
{
    struct limits *limits = find(ctx, spec, (struct finder){.only_sizes = true});
    check_bodies(limits, diag, check_least);
    talloc_free(limits);
}

size_t limits_failures(const struct spec *spec)
{
    const struct assertion *assertion;
    size_t count = 0;
    for (size_t i = 0; LIST_NEXT(&spec->assertions, i, assertion); i++)
        count += assertion->verdict == VERDICT_FAILS && !assertion->is_warning;
    return count;
}

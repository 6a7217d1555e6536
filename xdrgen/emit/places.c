/* places.c -- what a limit means at one place of a body, as a person would ask: how many, and does it or the cap come first?
 *
 * `reach` is of a message in which all else is as short as can be, and so is `share`: what an element may take on average.
 * One byte more of each is always over the cap, whatever is left of the division. */
#include "emit/places.h"

#include <string.h>

#include "base/alloc.h"
#include "emit/amounts.h"

static bool is_array(const struct occurrence *limit)
{
    return limit->member->shape == SHAPE_VARIABLE;
}

static bool ends_in(const char *word, const char *end)
{
    size_t length = strlen(word), tail = strlen(end);
    return length > tail && strcmp(word + length - tail, end) == 0;
}

/* One of what a word has many of, as English forms most of them: `entries` `boxes` `bytes`. */
static const char *singular(void *ctx, const char *many)
{
    static const char *const in_es[] = {"sses", "shes", "ches", "xes"};
    size_t length = strlen(many);
    if (ends_in(many, "ies"))
        return talloc_asprintf(ctx, "%.*sy", (int)length - 3, many);
    for (size_t i = 0; i < sizeof in_es / sizeof *in_es; i++)
        if (ends_in(many, in_es[i]))
            return talloc_strndup(ctx, many, length - 2);
    return ends_in(many, "s") && !ends_in(many, "ss") ? talloc_strndup(ctx, many, length - 1) : many;
}

static const char *count_words(void *ctx, uint64_t count, const char *unit)
{
    return talloc_asprintf(ctx, "%s %s", amount_groups(ctx, count), count == 1 ? singular(ctx, unit) : unit);
}

static const char *message_words(void *ctx, uint64_t bytes)
{
    return bytes == UINT64_MAX ? "a message of over 16 EiB"
                               : talloc_asprintf(ctx, "a message of %s or more", count_words(ctx, bytes, "bytes"));
}

/* `65,536 cpus` of 8,192 bytes that stand for 8 cpus each; NULL if that is not said. */
static const char *counts_words(void *ctx, const struct constant *constant, uint64_t count)
{
    uint64_t all;
    if (!constant || constant->counts_each == 0 || __builtin_mul_overflow(constant->counts_each, count, &all))
        return NULL;
    return count_words(ctx, all, constant->counts_unit);
}

static bool is_shared(const struct spec *spec, const struct occurrence *limit)
{
    return spec->has_cap && is_array(limit) && !limit->is_dead && limit->member->type->wire_max.bytes > limit->share;
}

/* What the cap has to do with a limit that can be reached. */
static const char *cap_words(void *ctx, const struct spec *spec, const struct body *body, const struct place *place)
{
    const struct occurrence *limit = &place->is;
    const char *share = count_words(ctx, limit->share, "bytes");
    if (!spec->has_cap)
        return "there is no cap";
    if (body->fit == FIT_FIXED || body->fit == FIT_FITS)
        return "the cap has room for that whatever else is there";
    if (!is_array(limit) || limit->bound == 0)
        return "the cap has room for that if all else is short";
    if (!place->is_shared)
        return talloc_asprintf(ctx, "the cap leaves at best %s for each, and none takes more than %s", share,
                               amount_groups(ctx, limit->member->type->wire_max.bytes));
    return talloc_asprintf(ctx, "the cap leaves at best %s for each: it comes first if they take %s on average, and would hold %s of "
                           "the shortest", share, amount_groups(ctx, limit->share + 1), amount_groups(ctx, limit->cap_max));
}

static const char *dead_words(void *ctx, const struct place *place)
{
    const struct occurrence *limit = &place->is;
    const char *most = count_words(ctx, limit->reach_max, place->unit);
    return talloc_asprintf(ctx, "%s%s, for the cap comes first: %s would take %s", limit->reach_max ? "at most " : "",
                           limit->reach_max ? most : "none", amount_groups(ctx, limit->bound),
                           message_words(ctx, limit->reach));
}

static const char *live_words(void *ctx, const struct spec *spec, const struct body *body, const struct place *place,
                              const struct constant *constant)
{
    const struct occurrence *limit = &place->is;
    const char *counts = counts_words(ctx, constant, limit->bound);
    return talloc_asprintf(ctx, "at most %s%s%s%s, in %s; %s", count_words(ctx, limit->bound, place->unit), counts ? " (" : "",
                           counts ? counts : "", counts ? ")" : "", message_words(ctx, limit->reach),
                           cap_words(ctx, spec, body, place));
}

struct place *place_find(void *ctx, const struct spec *spec, const struct body *body, const struct occurrence *limit,
                         const struct constant *constant)
{
    struct place *place = talloc(ctx, struct place);
    *place = (struct place){.is = *limit, .unit = is_array(limit) ? "elements" : "bytes"};
    if (constant && constant->unit)
        place->unit = constant->unit;
    place->is_shared = is_shared(spec, limit);
    place->says = limit->is_dead ? dead_words(place, place) : live_words(place, spec, body, place, constant);
    return place;
}

/* solve.c -- how far a constant may be raised: tries values, each in a model of its own.
 *
 * A value has a set of faults: assertions that fail, limits that are out of reach, bodies that are impossible; or the one
 * that the specification is wrong with it. What no value mends is not the constant's fault, and does not count. Of the
 * rest each is taken to begin, or to end, at some value: so between two values without a common fault, those below the
 * first fault of the upper one are found by halving. What comes and goes (`N % 8 == 0`) is looked for next to that. */
#include "analysis/solve.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/limits.h"
#include "base/alloc.h"
#include "base/nearest.h"
#include "base/symbols.h"

enum { STEPS_MAX = 64 }; /* downwards, for what comes and goes */

static const char no_model[] = "specification"; /* the fault with which none of the others can be told */

struct trial {
    int64_t value;
    struct list faults;    /* const char * */
    struct symbols *wrong; /* the same */
};

struct solver {
    void *ctx;
    const char *path, *name;
    bool is_external; /* a name that only -D gives a value */
    struct load_options options;
    struct symbols *mended; /* what some value has right, or what hangs on the value for all that is seen of it */
    struct symbols *seen;   /* of an assertion, by its key: what was compared when it was met first */
    struct list probes;     /* struct trial, ascending */
    struct list rivals;     /* int64_t: what assertions that fail compare the value with */
};

/* --- what is wrong with a value --- */

/* A fault that some value mends, or may, is the constant's. */
static void mend(struct solver *solver, const char *what)
{
    if (!symbols_find(solver->mended, what))
        symbols_add(solver->mended, talloc_strdup(solver->mended, what), solver);
}

static void note(struct solver *solver, struct trial *trial, const char *what, bool is_wrong)
{
    if (!is_wrong) {
        mend(solver, what);
    } else if (!symbols_find(trial->wrong, what)) {
        char *kept = talloc_strdup(trial->wrong, what);
        symbols_add(trial->wrong, kept, kept);
        list_add(trial, &trial->faults, kept);
    }
}

static void note_rival(struct solver *solver, const struct trial *trial, const char *self, const char *other)
{
    if (!self || strtoll(self, NULL, 10) != trial->value)
        return;
    int64_t *rival = talloc(solver->ctx, int64_t);
    *rival = strtoll(other, NULL, 10);
    if (*rival >= 0 && *rival <= UINT32_MAX)
        list_add(solver->ctx, &solver->rivals, rival);
}

/* An assertion that compares other numbers with another value is about the constant, though no value may mend it. */
static void note_comparison(struct solver *solver, const char *what, const struct assertion *assertion)
{
    if (!assertion->relation)
        return;
    char *compared = talloc_asprintf(solver->seen, "%s %s %s", assertion->left, assertion->relation, assertion->right);
    const char *first = symbols_find(solver->seen, what);
    if (!first)
        symbols_add(solver->seen, talloc_strdup(solver->seen, what), compared);
    else if (strcmp(first, compared) != 0)
        mend(solver, what);
}

static void note_assertions(void *ctx, struct solver *solver, struct trial *trial, const struct spec *spec)
{
    const struct assertion *assertion;
    for (size_t i = 0; LIST_NEXT(&spec->assertions, i, assertion); i++) {
        bool is_wrong = assertion->verdict == VERDICT_FAILS;
        if (assertion->is_warning || assertion->verdict == VERDICT_UNKNOWN)
            continue;
        const char *what = talloc_asprintf(ctx, "assertion %zu", i);
        note(solver, trial, what, is_wrong);
        note_comparison(solver, what, assertion);
        if (is_wrong) {
            note_rival(solver, trial, assertion->left, assertion->right);
            note_rival(solver, trial, assertion->right, assertion->left);
        }
    }
}

static void note_bodies(void *ctx, struct solver *solver, struct trial *trial, const struct limits *limits)
{
    const struct body *body;
    for (size_t i = 0; LIST_NEXT(&limits->bodies, i, body); i++)
        note(solver, trial, talloc_asprintf(ctx, "body %zu", i), body->fit == FIT_IMPOSSIBLE);
}

static void note_limits(void *ctx, struct solver *solver, struct trial *trial, const struct limits *limits)
{
    const struct body *body;
    const struct occurrence *limit;
    for (size_t i = 0; LIST_NEXT(&limits->bodies, i, body); i++)
        for (size_t k = 0; LIST_NEXT(&body->limits, k, limit); k++)
            note(solver, trial, talloc_asprintf(ctx, "limit %zu %s", i, limit->path), limit->is_dead);
}

static void note_spec(void *ctx, struct solver *solver, struct trial *trial, const struct spec *spec, bool is_wrong)
{
    note(solver, trial, no_model, is_wrong);
    if (is_wrong)
        return;
    const struct limits *limits = limits_find(ctx, spec, false);
    note_assertions(ctx, solver, trial, spec);
    note_bodies(ctx, solver, trial, limits);
    note_limits(ctx, solver, trial, limits);
}

static struct trial *new_trial(struct solver *solver, int64_t value)
{
    struct trial *trial = talloc_zero(solver->ctx, struct trial);
    trial->value = value;
    trial->wrong = symbols_new(trial);
    return trial;
}

static struct trial *try_value(struct solver *solver, int64_t value)
{
    void *ctx = talloc_new(NULL);
    struct trial *trial = new_trial(solver, value);
    struct diag *diag = diag_new(ctx);
    struct load_options options = solver->options;
    const struct list **given = solver->is_external ? &options.preprocess.defines : &options.sets;
    struct list all = {0};
    bool trouble;
    list_add(ctx, &all, talloc_asprintf(ctx, "%s=%lld", solver->name, (long long)value));
    for (size_t i = 0; i < (*given)->count; i++)
        list_add(ctx, &all, (*given)->items[i]);
    *given = &all;
    const struct spec *spec = load_spec(ctx, diag, solver->path, &options, &trouble);
    note_spec(ctx, solver, trial, spec, !spec || diag->errors > limits_failures(spec));
    talloc_free(ctx);
    return trial;
}

/* --- which values are tried --- */

static void add_probe(struct solver *solver, int64_t value)
{
    struct list *probes = &solver->probes;
    const struct trial *other;
    size_t at = 0;
    if (value < 0 || value > UINT32_MAX)
        return;
    for (; LIST_NEXT(probes, at, other) && other->value <= value; at++)
        if (other->value == value)
            return;
    list_add(solver->ctx, probes, try_value(solver, value));
    void *last = probes->items[probes->count - 1];
    memmove(probes->items + at + 1, probes->items + at, (probes->count - 1 - at) * sizeof *probes->items);
    probes->items[at] = last;
}

static bool is_readable(const struct trial *trial)
{
    return !symbols_find(trial->wrong, no_model);
}

/* The least value with which the specification is right, where that is not so with less. */
static void add_least(struct solver *solver)
{
    const struct trial *low = NULL, *high = NULL;
    for (size_t i = 0; LIST_NEXT(&solver->probes, i, high) && !is_readable(high); i++)
        low = high;
    while (low && is_readable(high) && high->value - low->value > 1) {
        const struct trial *middle = try_value(solver, low->value + (high->value - low->value) / 2);
        if (is_readable(middle))
            high = middle;
        else
            low = middle;
    }
    add_probe(solver, high->value);
}

/* The powers of two, and what failing assertions compare the value with: there they may begin to hold, or cease to. */
static void add_probes(struct solver *solver)
{
    const int64_t *rival;
    add_probe(solver, 0);
    for (int64_t value = 1; value <= UINT32_MAX; value *= 2)
        add_probe(solver, value);
    add_probe(solver, UINT32_MAX);
    add_least(solver);
    size_t count = solver->rivals.count; /* those of rivals would be others without end */
    for (size_t i = 0; i < count && LIST_NEXT(&solver->rivals, i, rival); i++)
        for (int64_t value = *rival - 1; value <= *rival + 1; value++)
            add_probe(solver, value);
}

static void refuse_name(struct solver *solver, struct diag *diag, const struct spec *spec)
{
    struct list names = {0};
    const struct constant *constant;
    for (size_t i = 0; LIST_NEXT(&spec->constants, i, constant); i++)
        list_add(solver->ctx, &names, (void *)(uintptr_t)constant->name);
    list_copy(solver->ctx, &names, &spec->externals);
    const char *near = nearest_in(solver->name, &names);
    diag_error_file(diag, "--solve", "'%s' is no constant of %s%s%s%s", solver->name, solver->path,
                    near ? "; did you mean '" : "", near ? near : "", near ? "'?" : "");
}

/* Whether there is something to try: the file can be read, and has the constant, or needs it. */
static bool can_try(struct solver *solver, struct diag *diag)
{
    bool trouble;
    const char *external;
    const struct constant *constant;
    struct spec *spec = load_spec(solver->ctx, diag, solver->path, &solver->options, &trouble);
    if (!spec || diag->errors > limits_failures(spec))
        return false;
    for (size_t i = 0; LIST_NEXT(&spec->constants, i, constant); i++)
        if (strcmp(constant->name, solver->name) == 0) {
            add_probe(solver, (int64_t)constant->value); /* what it could be has 32 bits */
            return true;
        }
    for (size_t i = 0; LIST_NEXT(&spec->externals, i, external); i++)
        solver->is_external |= strcmp(external, solver->name) == 0;
    if (!solver->is_external)
        refuse_name(solver, diag, spec);
    else /* a body that any value makes too long is too long by it */
        note_bodies(solver->ctx, solver, new_trial(solver, -1), limits_find(solver->ctx, spec, false));
    return solver->is_external;
}

/* --- the greatest of them --- */

static bool counts(const struct solver *solver, const char *fault)
{
    return symbols_find(solver->mended, fault) != NULL;
}

static bool is_good(const struct solver *solver, const struct trial *trial)
{
    const char *fault;
    for (size_t i = 0; LIST_NEXT(&trial->faults, i, fault); i++)
        if (counts(solver, fault))
            return false;
    return true;
}

static bool share_fault(const struct solver *solver, const struct trial *a, const struct trial *b)
{
    const char *fault;
    for (size_t i = 0; LIST_NEXT(&a->faults, i, fault); i++)
        if (counts(solver, fault) && symbols_find(b->wrong, fault))
            return true;
    return false;
}

/* The greatest value that has none of the faults of the upper one. */
static const struct trial *halve(struct solver *solver, const struct trial *low, const struct trial *high)
{
    const struct trial *top = high;
    while (high->value - low->value > 1) {
        const struct trial *middle = try_value(solver, low->value + (high->value - low->value) / 2);
        if (share_fault(solver, middle, top))
            high = middle;
        else
            low = middle;
    }
    return low;
}

/* The i-th place to look below a value: one less each, then the multiples of greater and greater powers of two. */
static int64_t place_below(int64_t value, unsigned i)
{
    unsigned bits = i <= STEPS_MAX ? 0 : i - STEPS_MAX;
    return bits ? value >> bits << bits : value - i;
}

static const struct trial *step_down(struct solver *solver, const struct trial *low, const struct trial *from)
{
    int64_t value;
    for (unsigned i = 1; (value = place_below(from->value, i)) > low->value; i++) {
        const struct trial *trial = try_value(solver, value);
        if (is_good(solver, trial))
            return trial;
    }
    return low;
}

/* The greatest good value from a probe up to the next; NULL if there is none. */
static const struct trial *search_gap(struct solver *solver, const struct trial *low, const struct trial *high)
{
    if (share_fault(solver, low, high))
        return NULL;
    const struct trial *found = halve(solver, low, high);
    if (!is_good(solver, found) && !share_fault(solver, found, low))
        found = step_down(solver, low, found);
    return is_good(solver, found) ? found : NULL;
}

static const struct trial *find_greatest(struct solver *solver)
{
    size_t i = solver->probes.count - 1;
    const struct trial *found = solver->probes.items[i];
    if (is_good(solver, found))
        return found;
    for (found = NULL; !found && i > 0; i--)
        found = search_gap(solver, solver->probes.items[i - 1], solver->probes.items[i]);
    return found;
}

bool solve_constant(void *ctx, struct diag *diag, const char *path, const struct load_options *options,
                    const char *name, int64_t *value)
{
    struct solver solver = {.ctx = ctx, .path = path, .name = name, .options = *options};
    solver.mended = symbols_new(ctx);
    solver.seen = symbols_new(ctx);
    if (!can_try(&solver, diag))
        return false;
    add_probes(&solver);
    const struct trial *found = find_greatest(&solver);
    if (!found) {
        diag_error_file(diag, "--solve",
                        "found no value of '%s' with which all limits are in reach and all assertions hold", name);
        return false;
    }
    *value = found->value;
    return true;
}

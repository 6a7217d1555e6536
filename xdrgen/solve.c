/* solve.c -- how far a constant may be raised: tries values, halving, each in a model of its own.
 *
 * The more a limit is raised the more is out of reach, so the values that leave all in reach are those up to one. */
#include "solve.h"

#include <string.h>

#include "alloc.h"
#include "limits.h"

struct trial {
    const char *path, *name;
    bool is_external; /* a name that only -D gives a value */
    struct load_options options;
};

/* How much is wrong when the constant has a value; SIZE_MAX if the specification is. */
static size_t count_faults(const struct trial *trial, int64_t value)
{
    void *ctx = talloc_new(NULL);
    struct diag *diag = diag_new(ctx);
    struct load_options options = trial->options;
    const struct list **given = trial->is_external ? &options.defines : &options.sets;
    struct list all = {0};
    const struct body *body;
    bool trouble;
    list_add(ctx, &all, talloc_asprintf(ctx, "%s=%lld", trial->name, (long long)value));
    for (size_t i = 0; i < (*given)->count; i++)
        list_add(ctx, &all, (*given)->items[i]);
    *given = &all;
    struct spec *spec = load_spec(ctx, diag, trial->path, &options, &trouble);
    size_t faults = spec ? limits_failures(spec) : 0;
    if (!spec || diag->errors > faults) {
        talloc_free(ctx);
        return SIZE_MAX;
    }
    const struct limits *limits = limits_find(ctx, spec, false);
    faults += limits->impossible;
    for (size_t i = 0; LIST_NEXT(&limits->bodies, i, body); i++)
        faults += body->dead;
    talloc_free(ctx);
    return faults;
}

/* Whether there is something to try: the file can be read, and has the constant, or needs it. */
static bool can_try(void *ctx, struct diag *diag, struct trial *trial)
{
    bool trouble;
    const char *external;
    const struct constant *constant;
    struct spec *spec = load_spec(ctx, diag, trial->path, &trial->options, &trouble);
    if (!spec || diag->errors > limits_failures(spec))
        return false;
    for (size_t i = 0; LIST_NEXT(&spec->constants, i, constant); i++)
        if (strcmp(constant->name, trial->name) == 0)
            return true;
    for (size_t i = 0; LIST_NEXT(&spec->externals, i, external); i++)
        trial->is_external |= strcmp(external, trial->name) == 0;
    if (trial->is_external)
        return true;
    diag_error_file(diag, "--solve", "'%s' is no constant of %s", trial->name, trial->path);
    return false;
}

bool solve_constant(void *ctx, struct diag *diag, const char *path, const struct load_options *options,
                    const char *name, int64_t *value)
{
    struct trial trial = {.path = path, .name = name, .options = *options};
    int64_t low = 1, high = (int64_t)UINT32_MAX + 1;
    if (!can_try(ctx, diag, &trial))
        return false;
    size_t allowed = count_faults(&trial, low);
    if (allowed == SIZE_MAX) {
        diag_error_file(diag, "--solve", "with %s = 1 the specification is wrong", name);
        return false;
    }
    while (high - low > 1) {
        int64_t middle = low + (high - low) / 2;
        if (count_faults(&trial, middle) <= allowed)
            low = middle;
        else
            high = middle;
    }
    *value = low;
    return true;
}

/* figures.c -- for each type its least and greatest size, and the most memory that one takes, as numbers in C. */
#include <inttypes.h>

#include "base/alloc.h"
#include "emit/emission.h"
#include "measure/pricing.h"

/* Bounds on memory, which take long; a template asks for each whether it is there, and then for it. */
struct figures {
    struct pricing *pricing;
    bool *is_known; /* by the type's index */
    const char **mem_max;
};

/* What an int does not hold is unsigned, and has 64 bits on any machine. */
static const char *number_text(void *ctx, uint64_t number)
{
    return talloc_asprintf(ctx, number > INT32_MAX ? "UINT64_C(%" PRIu64 ")" : "%" PRIu64, number);
}

const void *figures_wire_min(struct emission *emission, const void *object)
{
    const struct type *type = object;
    return number_text(emission, type->wire_min.bytes);
}

/* What 64 bits do not hold is their greatest number. */
const void *figures_wire_max(struct emission *emission, const void *object)
{
    const struct type *type = object;
    return type->wire_max.unbounded ? NULL : number_text(emission, type->wire_max.bytes);
}

static struct figures *new_figures(struct emission *emission)
{
    unsigned count = (unsigned)emission->spec->order.count;
    struct figures *figures = talloc(emission, struct figures);
    *figures = (struct figures){pricing_new(figures, emission->spec, MEASURE_BYTES),
                                talloc_zero_array(figures, bool, count), talloc_array(figures, const char *, count)};
    return figures;
}

const void *figures_mem_max(struct emission *emission, const void *object)
{
    const struct type *type = object;
    if (!emission->figures)
        emission->figures = new_figures(emission);
    struct figures *figures = emission->figures;
    if (!figures->is_known[type->index]) {
        struct bound bound = pricing_bound(figures->pricing, type);
        figures->is_known[type->index] = true;
        figures->mem_max[type->index] = bound.figure.kind == FIGURE_EXACT ? number_text(figures, bound.figure.value) : NULL;
    }
    return figures->mem_max[type->index];
}

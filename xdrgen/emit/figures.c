/* figures.c -- for each type its least and greatest size, and the most memory that one takes, as numbers in C. */
#include "emit/figures.h"

#include <inttypes.h>

#include "base/alloc.h"
#include "measure/pricing.h"

/* What an int does not hold is unsigned, and has 64 bits on any machine. */
static const char *number_text(void *ctx, uint64_t number)
{
    return talloc_asprintf(ctx, number > INT32_MAX ? "UINT64_C(%" PRIu64 ")" : "%" PRIu64, number);
}

void figures_spec(struct spec *spec)
{
    struct pricing *pricing = pricing_new(spec, spec, MEASURE_BYTES);
    struct type *type;
    for (size_t i = 0; LIST_NEXT(&spec->types, i, type); i++) {
        type->wire_min_text = number_text(type, type->wire_min.bytes);
        if (!type->wire_max.unbounded) /* what 64 bits do not hold is their greatest number */
            type->wire_max_text = number_text(type, type->wire_max.bytes);
        struct bound bound = pricing_bound(pricing, type);
        if (bound.figure.kind == FIGURE_EXACT)
            type->mem_max_text = number_text(type, bound.figure.value);
    }
    talloc_free(pricing);
}

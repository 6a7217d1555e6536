/* emission.c -- begins what the fields of one specification share. */
#include "emit/emission.h"

#include "base/alloc.h"

struct emission *emission_new(void *ctx, const struct spec *spec)
{
    struct emission *emission = talloc_zero(ctx, struct emission);
    emission->spec = spec;
    return emission;
}

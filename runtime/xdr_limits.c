/* xdr_limits.c -- limits that an operator lowers, by name. */
#include <string.h>

#include "xdr_runtime.h"

static const struct xdr_limit *find_limit(const struct xdr_limit *limits, const char *name)
{
    for (; limits->name; limits++)
        if (strcmp(limits->name, name) == 0)
            return limits;
    return NULL;
}

uint32_t xdr_limit_value(const struct xdr_limit *lowered, const char *name, uint32_t declared)
{
    const struct xdr_limit *limit = lowered && name ? find_limit(lowered, name) : NULL;
    return limit && limit->value < declared ? limit->value : declared;
}

const struct xdr_limit *xdr_limits_refused(const struct xdr_limit *lowered, const struct xdr_limit *declared)
{
    for (; lowered->name; lowered++) {
        const struct xdr_limit *known = find_limit(declared, lowered->name);
        if (!known || lowered->value > known->value)
            return lowered;
    }
    return NULL;
}

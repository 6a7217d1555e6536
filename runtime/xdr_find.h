/* xdr_find.h -- the place of a number in what a type's description lists in order: for the runtime's own files. */
#ifndef XDR_FIND_H
#define XDR_FIND_H

#include "xdr_describe.h"

/* Where a number stands among count, at least 1, that ascend, each `stride` bytes behind the one before; count if nowhere.
 * Most enums ascend in even steps: there the first guess is right. */
static inline uint32_t xdr_find_number(const int64_t *first, size_t stride, uint32_t count, int64_t wanted)
{
    const char *base = (const char *)first;
    int64_t last = *(const int64_t *)(const void *)(base + (count - 1) * stride);
    uint32_t low = 0, high = count; /* it is not before low, nor at high or behind */
    if (wanted < *first || wanted > last)
        return count;
    uint64_t ahead = (uint64_t)(wanted - *first), whole = (uint64_t)(last - *first);
    uint32_t at = (uint32_t)(whole == count - 1 ? ahead : ahead * (count - 1) / whole);
    for (; low < high; at = low + (high - low) / 2) {
        int64_t found = *(const int64_t *)(const void *)(base + at * stride);
        if (found == wanted)
            return at;
        if (found < wanted)
            low = at + 1;
        else
            high = at;
    }
    return count;
}

/* The arm of a union that a label selects, the default one if no other; NULL if there is none. */
static inline const struct xdr_arm *xdr_find_arm(const struct xdr_type *type, int64_t label)
{
    uint32_t at = type->count ? xdr_find_number(&type->arms->label, sizeof *type->arms, type->count, label) : 0;
    return at < type->count ? &type->arms[at] : type->default_arm;
}

#endif

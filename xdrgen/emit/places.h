/* places.h -- a limit at one place of a body, in words: how much may be there, and what comes first, it or the cap. */
#ifndef XDRGEN_PLACES_H
#define XDRGEN_PLACES_H

#include "analysis/limits.h"

struct place {
    struct occurrence is;
    const char *unit; /* what it counts: @unit of its constant, or `bytes`, or `elements` */
    const char *says;
    bool is_shared; /* elements may be so long that the cap comes before the limit, though the limit can be reached */
    bool matters;   /* it lets its body grow most, and is not the only one there */
};

/* constant: the one that bounds it, of this file; NULL if there is none. */
struct place *place_find(void *ctx, const struct spec *spec, const struct body *body, const struct occurrence *limit,
                         const struct constant *constant);

#endif

/* xdr_pass.h -- how the runtime passes over a message of which it knows, or only needs, little: for its own files.
 *
 * A pass follows the lengths, flags and discriminants of a message, whose bytes it counts, with the memory that a decode
 * takes; it judges nothing else. That is a small part of what a check costs, so what generated code has found well
 * formed is passed over: to come to the place of a fault, or to hold lengths against limits that were lowered. */
#ifndef XDR_PASS_H
#define XDR_PASS_H

#include "xdr_describe.h"

enum { XDR_KNOWN_LIMITS = 8 };

struct xdr_pass {
    const uint8_t *at, *end; /* where it stands, and what it does not pass */
    uint64_t memory;         /* of an arena that a decode would have taken so far */
    unsigned levels;         /* of depth that are left */
    const struct xdr_limit *limits; /* lowered; NULL: as declared */
    struct {
        const char *name; /* by its address, which is the same for all members of a type */
        uint32_t value;
    } known[XDR_KNOWN_LIMITS]; /* limits that were looked up, by their names' addresses */
};

/* Passes over a value. False, without moving, if it ends behind `end`, is nested too deep, has a discriminant that no arm has, or
 * breaks a limit that was lowered. */
bool xdr_pass_value(struct xdr_pass *pass, const struct xdr_type *type);

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

static inline const struct xdr_arm *xdr_find_arm(const struct xdr_type *type, int64_t label)
{
    uint32_t at = type->count ? xdr_find_number(&type->arms->label, sizeof *type->arms, type->count, label) : 0;
    return at < type->count ? &type->arms[at] : type->default_arm;
}

/* The bound of a member here: as declared, or as lowered. */
uint32_t xdr_pass_bound(struct xdr_pass *pass, const struct xdr_member *member);

/* Whether a message that is well formed up to `end` keeps limits that were lowered. */
bool xdr_keeps_limits(const uint8_t *at, const uint8_t *end, const struct xdr_type *type, unsigned levels,
                      const struct xdr_limit *limits);

/* Why a decode failed that found the message well formed up to d->well, or ran out of memory there: see
 * xdr_explain_wire(). More memory than the caller's budget is a fault as well. */
enum xdr_status xdr_explain_decode(const struct xdr_decoder *d, const struct xdr_type *type, size_t stop,
                                   struct xdr_error *error);

#endif

/* xdr_pass.h -- how the runtime passes over a message of which it knows, or only needs, little: for its own files.
 *
 * A pass follows the lengths, flags and discriminants of a message, whose bytes it counts, with the memory that a decode
 * takes; it judges nothing else. That is a small part of what a check costs, so what generated code has found well
 * formed is passed over: to come to the place of a fault, or to hold lengths against limits that were lowered. */
#ifndef XDR_PASS_H
#define XDR_PASS_H

#include "xdr_describe.h"

enum { XDR_KNOWN_LIMITS = 8 };

/* Limits that were lowered (NULL: as declared). Each is looked up once, as long as its place is not wanted for another. */
struct xdr_lowered {
    const struct xdr_limit *limits;
    struct {
        const char *name; /* by its address, which is the same for all members of a type */
        uint32_t value;
    } known[XDR_KNOWN_LIMITS];
};

/* What a limit was lowered to; UINT32_MAX if it was not. */
static inline uint32_t xdr_lowered_to(struct xdr_lowered *lowered, const char *name)
{
    size_t place = ((uintptr_t)name ^ (uintptr_t)name >> 4) % XDR_KNOWN_LIMITS;
    if (lowered->known[place].name != name) {
        lowered->known[place].value = xdr_limit_value(lowered->limits, name, UINT32_MAX);
        lowered->known[place].name = name;
    }
    return lowered->known[place].value;
}

/* Whether a length is over a limit that was lowered; of declared ones the marshallers know. */
static inline bool xdr_is_over(struct xdr_lowered *lowered, const struct xdr_member *member, uint32_t length)
{
    return lowered->limits && member->limit && length > xdr_lowered_to(lowered, member->limit);
}

/* A plain use of a typedef is looked through, as generated code does: it is no level of its own. */
static inline const struct xdr_member *xdr_look_through(const struct xdr_member *member)
{
    while (member->shape == XDR_SHAPE_SCALAR && member->type->kind == XDR_TYPEDEF)
        member = member->type->members;
    return member;
}

struct xdr_pass {
    const uint8_t *at, *end; /* where it stands, and what it does not pass */
    uint64_t memory, most;   /* of an arena: what a decode would have taken so far, and may take */
    unsigned levels;         /* of depth that are left */
    struct xdr_lowered lowered;
};

/* Passes over count values, or as many as end before `end`, are not nested too deep, have discriminants that have arms, take
 * no more memory than `most`, and keep limits that were lowered; returns how many. */
uint64_t xdr_pass_values(struct xdr_pass *pass, const struct xdr_type *type, uint64_t count);

/* The same for members, as many as one length tells how to pass, or none. */
uint32_t xdr_pass_quick(struct xdr_pass *pass, const struct xdr_member *members, uint32_t count);

/* What a message makes of memory, up to where a pass cannot go on: no decode comes further. */
uint64_t xdr_measure_memory(const struct xdr_decoder *d, const struct xdr_type *type);

/* Whether a message that is well formed up to `end` keeps the decoder's limits. */
bool xdr_message_keeps(const struct xdr_decoder *d, const uint8_t *end, const struct xdr_type *type);

/* Whether a value does, that a decode has made or an encode has taken: of a message that others write to, what was loaded is
 * judged, not what is there now (xdr_lowered.c). */
bool xdr_value_keeps(const struct xdr_type *type, const void *value, const struct xdr_limit *limits);

/* Why a decode failed that found the message well formed up to d->well, or ran out of memory there: see
 * xdr_explain_wire(). More memory than the caller's budget is a fault as well. */
enum xdr_status xdr_explain_decode(const struct xdr_decoder *d, const struct xdr_type *type, size_t stop,
                                   struct xdr_error *error);

#endif

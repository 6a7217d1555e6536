/* xdr_agree.h -- for tests and fuzzers: every way of judging a message must come to the same verdict.
 *
 * `xdrgen gen -e fuzz` writes a program that gives a fuzzer's messages to xdr_agree(); the tests of this project give it
 * damaged and adversarial ones. */
#ifndef XDR_AGREE_H
#define XDR_AGREE_H

#include "xdr_describe.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The functions of a type, without the type. */
struct xdr_functions {
    const struct xdr_type *type;
    enum xdr_status (*decode)(struct xdr_decoder *d, void *v);
    enum xdr_status (*encode)(struct xdr_encoder *e, const void *v);
    uint64_t (*size)(const void *v);
    enum xdr_status (*check)(struct xdr_decoder *d, struct xdr_extent *extent);
};

/* What they all said of a message. */
struct xdr_agreement {
    enum xdr_status status;    /* of T_check and T_decode */
    enum xdr_status value;     /* of T_validate, when it was decoded */
    struct xdr_extent extent;  /* when it was accepted */
    uint64_t held;             /* the most bytes that a decode held in chunks of its own, and their number */
    unsigned chunks;
    const char *disagreement;  /* NULL if there was none */
    struct xdr_error error;    /* why it was refused */
};

/* Judges the message of d (its policy, depth, budget and limits count; its arena does not) in every way:
 *
 * - T_check, T_decode and the walk over the type's description say the same, and find the same extent;
 * - an arena of as many bytes as T_check found is enough for T_decode, and one of 8 bytes less is not;
 * - what T_decode holds, whole chunks, is at every moment within the caller's budget; without one it is at most four times
 *   the message, or its type's ratio times the message if that is more, and a constant; nothing after a refusal;
 * - of an accepted message, budgets of at least what T_check found let it pass, smaller ones do not;
 * - strictly, what was accepted is what T_encode makes of the value, and T_wire_size says how long it is; and T_validate finds
 *   nothing, unless it is a rule of an annotation;
 * - a refusal leaves the decoder and a zeroed value, and names a path that begins with the type.
 *
 * Allocates with malloc. True if all agree; where there is no memory, they do not. */
bool xdr_agree(const struct xdr_functions *functions, const struct xdr_decoder *d, struct xdr_agreement *agreement);

#ifdef __cplusplus
}
#endif
#endif

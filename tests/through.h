/* through.h -- every procedure of a program without its types: see templates/through/through.t. */
#ifndef THROUGH_H
#define THROUGH_H

#include "xdr_dispatch.h"

typedef enum xdr_outcome through_call(struct xdr_client *client, const void *arguments, void *result);

struct through {
    const struct xdr_program *program;
    through_call *const *calls;                  /* by the place in program->procedures; NULL for an event */
    struct xdr_service (*serve)(bool is_served); /* by handle(), or without a handler */
    bool (*take)(bool is_taken, void *closure, const struct xdr_incoming *incoming, const struct xdr_decoder *how,
                 enum xdr_status *status);       /* by take_event(), or by nothing; NULL without events */
};

extern const struct through remote_through, mini_through, random_version_1_through, random_version_2_through;

/* The test's: what serves every procedure, of which the number is known, and what takes every event. */
enum xdr_verdict handle(struct xdr_call *call, uint32_t number, const void *arguments, void *result);
void take_event(void *closure, uint32_t number, const void *event);

#endif

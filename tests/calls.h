/* calls.h -- generated functions without their types, for tests that go over all types: see templates/calls/calls.t. */
#ifndef CALLS_H
#define CALLS_H

#include "xdr_describe.h"
#include "xdr_marshal.h"

struct type_calls {
    const struct xdr_type *type;
    enum xdr_status (*decode)(struct xdr_decoder *d, void *v);
    enum xdr_status (*encode)(struct xdr_encoder *e, const void *v);
    uint64_t (*size)(const void *v);
};

struct procedure_calls {
    uint32_t program, version, number;
    const char *name;
    const struct type_calls *arguments, *result, *event; /* NULL: void */
};

struct protocol_calls {
    const char *name;
    const struct type_calls *const *types;      /* NULL after the last */
    const struct procedure_calls *procedures;   /* name NULL after the last */
};

extern const struct protocol_calls remote_protocol_calls, virnetprotocol_calls, virkeepaliveprotocol_calls,
    qemu_protocol_calls, lxc_protocol_calls, admin_protocol_calls, lock_protocol_calls, log_protocol_calls,
    lxc_monitor_protocol_calls;

/* All of them; NULL after the last. */
extern const struct protocol_calls *const all_protocols[];

/* A procedure by its numbers, and a type of any protocol by its name; NULL if there is none. */
const struct procedure_calls *find_procedure(uint32_t program, uint32_t version, uint32_t number);
const struct type_calls *find_type(const char *name);

#endif

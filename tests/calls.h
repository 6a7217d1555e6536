/* calls.h -- generated functions without their types, for tests that go over all types: see templates/calls/calls.t. */
#ifndef CALLS_H
#define CALLS_H

#include "xdr_agree.h"
#include "xdr_marshal.h"

struct procedure_calls {
    uint32_t program, version, number;
    const char *name;
    const struct xdr_functions *arguments, *result, *event; /* NULL: void */
};

struct protocol_calls {
    const char *name;
    const struct xdr_functions *const *types;      /* NULL after the last */
    const struct procedure_calls *procedures;   /* name NULL after the last */
};

extern const struct protocol_calls remote_protocol_calls, virnetprotocol_calls, virkeepaliveprotocol_calls,
    qemu_protocol_calls, lxc_protocol_calls, admin_protocol_calls, lock_protocol_calls, log_protocol_calls,
    lxc_monitor_protocol_calls;

/* All of them; NULL after the last. */
extern const struct protocol_calls *const all_protocols[];

/* A procedure by its numbers, and a type of any protocol by its name; NULL if there is none. */
const struct procedure_calls *find_procedure(uint32_t program, uint32_t version, uint32_t number);
const struct xdr_functions *find_type(const char *name);

#endif

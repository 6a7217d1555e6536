/* calls.c -- the nine example protocols, and lookups in them. */
#include "calls.h"

#include <string.h>

#ifndef ALL_PROTOCOLS /* tests/mutate.py takes fewer */
#define ALL_PROTOCOLS                                                                                                  \
    &remote_protocol_calls, &virnetprotocol_calls, &virkeepaliveprotocol_calls, &qemu_protocol_calls,                  \
        &lxc_protocol_calls, &admin_protocol_calls, &lock_protocol_calls, &log_protocol_calls,                         \
        &lxc_monitor_protocol_calls
#endif

#ifdef ONE_PROTOCOL /* tests/corpus.py takes another */
extern const struct protocol_calls ONE_PROTOCOL;
#undef ALL_PROTOCOLS
#define ALL_PROTOCOLS &ONE_PROTOCOL
#endif

const struct protocol_calls *const all_protocols[] = {ALL_PROTOCOLS, NULL};

const struct procedure_calls *find_procedure(uint32_t program, uint32_t version, uint32_t number)
{
    for (size_t i = 0; all_protocols[i]; i++)
        for (const struct procedure_calls *p = all_protocols[i]->procedures; p->name; p++)
            if (p->program == program && p->version == version && p->number == number)
                return p;
    return NULL;
}

const struct xdr_functions *find_type(const char *name)
{
    for (size_t i = 0; all_protocols[i]; i++)
        for (const struct xdr_functions *const *t = all_protocols[i]->types; *t; t++)
            if (strcmp((*t)->type->name, name) == 0)
                return *t;
    return NULL;
}

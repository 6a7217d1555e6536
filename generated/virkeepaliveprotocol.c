/* virkeepaliveprotocol.c -- written by xdrgen from virkeepaliveprotocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (virkeepaliveprotocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "virkeepaliveprotocol.h"

/* --- keepalive_procedure --- */

bool keepalive_procedure_is_legal(uint32_t value, unsigned policy)
{
    int32_t i = (int32_t)value;
    return (i >= KEEPALIVE_PROC_PING && i <= KEEPALIVE_PROC_PONG) || (policy & XDR_ANY_ENUM);
}

uint64_t keepalive_procedure_size(const keepalive_procedure *v)
{
    (void)v;
    return 4;
}

bool keepalive_procedure_store(uint8_t *p, keepalive_procedure v)
{
    xdr_store_uint(p, (uint32_t)v);
    return keepalive_procedure_is_legal((uint32_t)v, XDR_STRICT);
}

bool keepalive_procedure_load(keepalive_procedure *v, const uint8_t *p, unsigned policy)
{
    uint32_t value = xdr_load_uint(p);
    *v = (keepalive_procedure)value;
    return keepalive_procedure_is_legal(value, policy);
}

uint8_t *keepalive_procedure_put(uint8_t *p, struct xdr_encoder *e, const keepalive_procedure *v)
{
    return xdr_room(p, e) >= 4 && keepalive_procedure_store(p, *v) ? p + 4 : NULL;
}

struct xdr_cursor keepalive_procedure_get(struct xdr_cursor c, struct xdr_decoder *d, keepalive_procedure *v)
{
    if (xdr_left(c, d) < 4 || !keepalive_procedure_load(v, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}

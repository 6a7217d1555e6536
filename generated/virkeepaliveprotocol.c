/* virkeepaliveprotocol.c -- written by xdrgen from virkeepaliveprotocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (virkeepaliveprotocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "virkeepaliveprotocol.h"

/* --- keepalive_procedure --- */

bool keepalive_procedure_is_legal(uint32_t _value, unsigned _policy)
{
    int32_t _i = (int32_t)_value;
    return (_i >= KEEPALIVE_PROC_PING && _i <= KEEPALIVE_PROC_PONG) || (_policy & XDR_ANY_ENUM);
}

uint64_t keepalive_procedure_wire_size(const keepalive_procedure *_v)
{
    (void)_v;
    return 4;
}

bool keepalive_procedure_store(uint8_t *_p, keepalive_procedure _v)
{
    xdr_store_uint(_p, (uint32_t)_v);
    return keepalive_procedure_is_legal((uint32_t)_v, XDR_STRICT);
}

bool keepalive_procedure_load(keepalive_procedure *_v, const uint8_t *_p, unsigned _policy)
{
    uint32_t _value = xdr_load_uint(_p);
    *_v = (keepalive_procedure)_value;
    return keepalive_procedure_is_legal(_value, _policy);
}

uint8_t *keepalive_procedure_put(uint8_t *_p, struct xdr_encoder *_e, const keepalive_procedure *_v)
{
    return xdr_room(_p, _e) >= 4 && keepalive_procedure_store(_p, *_v) ? _p + 4 : NULL;
}

struct xdr_cursor keepalive_procedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, keepalive_procedure *_v)
{
    if (xdr_left(_c, _d) < 4 || !keepalive_procedure_load(_v, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

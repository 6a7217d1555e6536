/* lxc_protocol.c -- written by xdrgen from lxc_protocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (lxc_protocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "lxc_protocol.h"

/* --- lxc_domain_open_namespace_args --- */

uint64_t lxc_domain_open_namespace_args_wire_size(const lxc_domain_open_namespace_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *lxc_domain_open_namespace_args_put(uint8_t *_p, struct xdr_encoder *_e, const lxc_domain_open_namespace_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor lxc_domain_open_namespace_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, lxc_domain_open_namespace_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- lxc_procedure --- */

bool lxc_procedure_is_legal(uint32_t _value, unsigned _policy)
{
    int32_t _i = (int32_t)_value;
    return (_i >= LXC_PROC_DOMAIN_OPEN_NAMESPACE && _i <= LXC_PROC_DOMAIN_OPEN_NAMESPACE) || (_policy & XDR_ANY_ENUM);
}

uint64_t lxc_procedure_wire_size(const lxc_procedure *_v)
{
    (void)_v;
    return 4;
}

bool lxc_procedure_store(uint8_t *_p, lxc_procedure _v)
{
    xdr_store_uint(_p, (uint32_t)_v);
    return lxc_procedure_is_legal((uint32_t)_v, XDR_STRICT);
}

bool lxc_procedure_load(lxc_procedure *_v, const uint8_t *_p, unsigned _policy)
{
    uint32_t _value = xdr_load_uint(_p);
    *_v = (lxc_procedure)_value;
    return lxc_procedure_is_legal(_value, _policy);
}

uint8_t *lxc_procedure_put(uint8_t *_p, struct xdr_encoder *_e, const lxc_procedure *_v)
{
    return xdr_room(_p, _e) >= 4 && lxc_procedure_store(_p, *_v) ? _p + 4 : NULL;
}

struct xdr_cursor lxc_procedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, lxc_procedure *_v)
{
    if (xdr_left(_c, _d) < 4 || !lxc_procedure_load(_v, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

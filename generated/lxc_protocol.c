/* lxc_protocol.c -- written by xdrgen from lxc_protocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (lxc_protocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "lxc_protocol.h"

/* --- lxc_domain_open_namespace_args --- */

uint64_t lxc_domain_open_namespace_args_size(const lxc_domain_open_namespace_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *lxc_domain_open_namespace_args_put(uint8_t *p, struct xdr_encoder *e, const lxc_domain_open_namespace_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor lxc_domain_open_namespace_args_get(struct xdr_cursor c, struct xdr_decoder *d, lxc_domain_open_namespace_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- lxc_procedure --- */

bool lxc_procedure_is_legal(uint32_t value, unsigned policy)
{
    int32_t i = (int32_t)value;
    return (i >= LXC_PROC_DOMAIN_OPEN_NAMESPACE && i <= LXC_PROC_DOMAIN_OPEN_NAMESPACE) || (policy & XDR_ANY_ENUM);
}

uint64_t lxc_procedure_size(const lxc_procedure *v)
{
    (void)v;
    return 4;
}

bool lxc_procedure_store(uint8_t *p, lxc_procedure v)
{
    xdr_store_uint(p, (uint32_t)v);
    return lxc_procedure_is_legal((uint32_t)v, XDR_STRICT);
}

bool lxc_procedure_load(lxc_procedure *v, const uint8_t *p, unsigned policy)
{
    uint32_t value = xdr_load_uint(p);
    *v = (lxc_procedure)value;
    return lxc_procedure_is_legal(value, policy);
}

uint8_t *lxc_procedure_put(uint8_t *p, struct xdr_encoder *e, const lxc_procedure *v)
{
    return xdr_room(p, e) >= 4 && lxc_procedure_store(p, *v) ? p + 4 : NULL;
}

struct xdr_cursor lxc_procedure_get(struct xdr_cursor c, struct xdr_decoder *d, lxc_procedure *v)
{
    if (xdr_left(c, d) < 4 || !lxc_procedure_load(v, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}

/* virkeepaliveprotocol_check.c -- written by xdrgen from virkeepaliveprotocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "virkeepaliveprotocol.h"

/* --- keepalive_procedure --- */

struct xdr_measure keepalive_procedure_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4 || !keepalive_procedure_is_legal(xdr_load_uint(c.at), d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status keepalive_procedure_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(keepalive_procedure_scan(xdr_check_begin(d, &keepalive_procedure_xdr), d), d, &keepalive_procedure_xdr, size);
}

enum xdr_status keepalive_procedure_validate(const keepalive_procedure *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&keepalive_procedure_xdr, v, p, e);
}

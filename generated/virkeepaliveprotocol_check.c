/* virkeepaliveprotocol_check.c -- written by xdrgen from virkeepaliveprotocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "virkeepaliveprotocol.h"

/* --- keepalive_procedure --- */

struct xdr_measure keepalive_procedure_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4 || !keepalive_procedure_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status keepalive_procedure_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(keepalive_procedure_scan(xdr_check_begin(_d, &keepalive_procedure_xdr), _d), _d, &keepalive_procedure_xdr, _size);
}

enum xdr_status keepalive_procedure_validate(const keepalive_procedure *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&keepalive_procedure_xdr, _v, _p, _e);
}

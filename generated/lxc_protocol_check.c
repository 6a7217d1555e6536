/* lxc_protocol_check.c -- written by xdrgen from lxc_protocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "lxc_protocol.h"

/* --- lxc_domain_open_namespace_args --- */

struct xdr_measure lxc_domain_open_namespace_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status lxc_domain_open_namespace_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(lxc_domain_open_namespace_args_scan(xdr_check_begin(_d, &lxc_domain_open_namespace_args_xdr), _d), _d, &lxc_domain_open_namespace_args_xdr, _size);
}

enum xdr_status lxc_domain_open_namespace_args_validate(const lxc_domain_open_namespace_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&lxc_domain_open_namespace_args_xdr, _v, _p, _e);
}

/* --- lxc_procedure --- */

struct xdr_measure lxc_procedure_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4 || !lxc_procedure_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status lxc_procedure_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(lxc_procedure_scan(xdr_check_begin(_d, &lxc_procedure_xdr), _d), _d, &lxc_procedure_xdr, _size);
}

enum xdr_status lxc_procedure_validate(const lxc_procedure *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&lxc_procedure_xdr, _v, _p, _e);
}

/* lxc_protocol_check.c -- written by xdrgen from lxc_protocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "lxc_protocol.h"

/* --- lxc_domain_open_namespace_args --- */

struct xdr_measure lxc_domain_open_namespace_args_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    c = remote_nonnull_domain_scan(c, d);
    if (!c.at)
        return c;
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status lxc_domain_open_namespace_args_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(lxc_domain_open_namespace_args_scan(xdr_check_begin(d, &lxc_domain_open_namespace_args_xdr), d), d, &lxc_domain_open_namespace_args_xdr, size);
}

enum xdr_status lxc_domain_open_namespace_args_validate(const lxc_domain_open_namespace_args *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&lxc_domain_open_namespace_args_xdr, v, p, e);
}

/* --- lxc_procedure --- */

struct xdr_measure lxc_procedure_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4 || !lxc_procedure_is_legal(xdr_load_uint(c.at), d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status lxc_procedure_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(lxc_procedure_scan(xdr_check_begin(d, &lxc_procedure_xdr), d), d, &lxc_procedure_xdr, size);
}

enum xdr_status lxc_procedure_validate(const lxc_procedure *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&lxc_procedure_xdr, v, p, e);
}

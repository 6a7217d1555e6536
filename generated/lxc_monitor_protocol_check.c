/* lxc_monitor_protocol_check.c -- written by xdrgen from lxc_monitor_protocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "lxc_monitor_protocol.h"

/* --- virLXCMonitorExitStatus --- */

struct xdr_measure virLXCMonitorExitStatus_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4 || !virLXCMonitorExitStatus_is_legal(xdr_load_uint(c.at), d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status virLXCMonitorExitStatus_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLXCMonitorExitStatus_scan(xdr_check_begin(d, &virLXCMonitorExitStatus_xdr), d), d, &virLXCMonitorExitStatus_xdr, size);
}

enum xdr_status virLXCMonitorExitStatus_validate(const virLXCMonitorExitStatus *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLXCMonitorExitStatus_xdr, v, p, e);
}

/* --- virLXCMonitorExitEventMsg --- */

struct xdr_measure virLXCMonitorExitEventMsg_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    if (!virLXCMonitorExitStatus_is_legal(xdr_load_uint(c.at), d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status virLXCMonitorExitEventMsg_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLXCMonitorExitEventMsg_scan(xdr_check_begin(d, &virLXCMonitorExitEventMsg_xdr), d), d, &virLXCMonitorExitEventMsg_xdr, size);
}

enum xdr_status virLXCMonitorExitEventMsg_validate(const virLXCMonitorExitEventMsg *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLXCMonitorExitEventMsg_xdr, v, p, e);
}

/* --- virLXCMonitorInitEventMsg --- */

struct xdr_measure virLXCMonitorInitEventMsg_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 8)
        return xdr_scan_refuse(c, d);
    c.at += 8;
    return c;
}

enum xdr_status virLXCMonitorInitEventMsg_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLXCMonitorInitEventMsg_scan(xdr_check_begin(d, &virLXCMonitorInitEventMsg_xdr), d), d, &virLXCMonitorInitEventMsg_xdr, size);
}

enum xdr_status virLXCMonitorInitEventMsg_validate(const virLXCMonitorInitEventMsg *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLXCMonitorInitEventMsg_xdr, v, p, e);
}

/* --- virLXCMonitorProcedure --- */

struct xdr_measure virLXCMonitorProcedure_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4 || !virLXCMonitorProcedure_is_legal(xdr_load_uint(c.at), d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status virLXCMonitorProcedure_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLXCMonitorProcedure_scan(xdr_check_begin(d, &virLXCMonitorProcedure_xdr), d), d, &virLXCMonitorProcedure_xdr, size);
}

enum xdr_status virLXCMonitorProcedure_validate(const virLXCMonitorProcedure *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLXCMonitorProcedure_xdr, v, p, e);
}

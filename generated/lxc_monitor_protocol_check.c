/* lxc_monitor_protocol_check.c -- written by xdrgen from lxc_monitor_protocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "lxc_monitor_protocol.h"

/* --- virLXCMonitorExitStatus --- */

struct xdr_measure virLXCMonitorExitStatus_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4 || !virLXCMonitorExitStatus_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status virLXCMonitorExitStatus_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLXCMonitorExitStatus_scan(xdr_check_begin(_d, &virLXCMonitorExitStatus_xdr), _d), _d, &virLXCMonitorExitStatus_xdr, _size);
}

enum xdr_status virLXCMonitorExitStatus_validate(const virLXCMonitorExitStatus *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLXCMonitorExitStatus_xdr, _v, _p, _e);
}

/* --- virLXCMonitorExitEventMsg --- */

struct xdr_measure virLXCMonitorExitEventMsg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    if (!virLXCMonitorExitStatus_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status virLXCMonitorExitEventMsg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLXCMonitorExitEventMsg_scan(xdr_check_begin(_d, &virLXCMonitorExitEventMsg_xdr), _d), _d, &virLXCMonitorExitEventMsg_xdr, _size);
}

enum xdr_status virLXCMonitorExitEventMsg_validate(const virLXCMonitorExitEventMsg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLXCMonitorExitEventMsg_xdr, _v, _p, _e);
}

/* --- virLXCMonitorInitEventMsg --- */

struct xdr_measure virLXCMonitorInitEventMsg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status virLXCMonitorInitEventMsg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLXCMonitorInitEventMsg_scan(xdr_check_begin(_d, &virLXCMonitorInitEventMsg_xdr), _d), _d, &virLXCMonitorInitEventMsg_xdr, _size);
}

enum xdr_status virLXCMonitorInitEventMsg_validate(const virLXCMonitorInitEventMsg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLXCMonitorInitEventMsg_xdr, _v, _p, _e);
}

/* --- virLXCMonitorProcedure --- */

struct xdr_measure virLXCMonitorProcedure_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4 || !virLXCMonitorProcedure_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status virLXCMonitorProcedure_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLXCMonitorProcedure_scan(xdr_check_begin(_d, &virLXCMonitorProcedure_xdr), _d), _d, &virLXCMonitorProcedure_xdr, _size);
}

enum xdr_status virLXCMonitorProcedure_validate(const virLXCMonitorProcedure *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLXCMonitorProcedure_xdr, _v, _p, _e);
}

/* lxc_monitor_protocol.c -- written by xdrgen from lxc_monitor_protocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (lxc_monitor_protocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "lxc_monitor_protocol.h"

/* --- virLXCMonitorExitStatus --- */

bool virLXCMonitorExitStatus_is_legal(uint32_t _value, unsigned _policy)
{
    int32_t _i = (int32_t)_value;
    return (_i >= VIR_LXC_MONITOR_EXIT_STATUS_ERROR && _i <= VIR_LXC_MONITOR_EXIT_STATUS_REBOOT) || (_policy & XDR_ANY_ENUM);
}

uint64_t virLXCMonitorExitStatus_wire_size(const virLXCMonitorExitStatus *_v)
{
    (void)_v;
    return 4;
}

bool virLXCMonitorExitStatus_store(uint8_t *_p, virLXCMonitorExitStatus _v)
{
    xdr_store_uint(_p, (uint32_t)_v);
    return virLXCMonitorExitStatus_is_legal((uint32_t)_v, XDR_STRICT);
}

bool virLXCMonitorExitStatus_load(virLXCMonitorExitStatus *_v, const uint8_t *_p, unsigned _policy)
{
    uint32_t _value = xdr_load_uint(_p);
    *_v = (virLXCMonitorExitStatus)_value;
    return virLXCMonitorExitStatus_is_legal(_value, _policy);
}

uint8_t *virLXCMonitorExitStatus_put(uint8_t *_p, struct xdr_encoder *_e, const virLXCMonitorExitStatus *_v)
{
    return xdr_room(_p, _e) >= 4 && virLXCMonitorExitStatus_store(_p, *_v) ? _p + 4 : NULL;
}

struct xdr_cursor virLXCMonitorExitStatus_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLXCMonitorExitStatus *_v)
{
    if (xdr_left(_c, _d) < 4 || !virLXCMonitorExitStatus_load(_v, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

/* --- virLXCMonitorExitEventMsg --- */

uint64_t virLXCMonitorExitEventMsg_wire_size(const virLXCMonitorExitEventMsg *_v)
{
    (void)_v;
    return 4;
}

uint8_t *virLXCMonitorExitEventMsg_put(uint8_t *_p, struct xdr_encoder *_e, const virLXCMonitorExitEventMsg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    if (!virLXCMonitorExitStatus_store(_p, _v->status))
        return NULL;
    _p += 4;
    return _p;
}

struct xdr_cursor virLXCMonitorExitEventMsg_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLXCMonitorExitEventMsg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    if (!virLXCMonitorExitStatus_load(&_v->status, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

/* --- virLXCMonitorInitEventMsg --- */

uint64_t virLXCMonitorInitEventMsg_wire_size(const virLXCMonitorInitEventMsg *_v)
{
    (void)_v;
    return 8;
}

uint8_t *virLXCMonitorInitEventMsg_put(uint8_t *_p, struct xdr_encoder *_e, const virLXCMonitorInitEventMsg *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->initpid);
    _p += 8;
    return _p;
}

struct xdr_cursor virLXCMonitorInitEventMsg_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLXCMonitorInitEventMsg *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->initpid = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- virLXCMonitorProcedure --- */

bool virLXCMonitorProcedure_is_legal(uint32_t _value, unsigned _policy)
{
    int32_t _i = (int32_t)_value;
    return (_i >= VIR_LXC_MONITOR_PROC_EXIT_EVENT && _i <= VIR_LXC_MONITOR_PROC_INIT_EVENT) || (_policy & XDR_ANY_ENUM);
}

uint64_t virLXCMonitorProcedure_wire_size(const virLXCMonitorProcedure *_v)
{
    (void)_v;
    return 4;
}

bool virLXCMonitorProcedure_store(uint8_t *_p, virLXCMonitorProcedure _v)
{
    xdr_store_uint(_p, (uint32_t)_v);
    return virLXCMonitorProcedure_is_legal((uint32_t)_v, XDR_STRICT);
}

bool virLXCMonitorProcedure_load(virLXCMonitorProcedure *_v, const uint8_t *_p, unsigned _policy)
{
    uint32_t _value = xdr_load_uint(_p);
    *_v = (virLXCMonitorProcedure)_value;
    return virLXCMonitorProcedure_is_legal(_value, _policy);
}

uint8_t *virLXCMonitorProcedure_put(uint8_t *_p, struct xdr_encoder *_e, const virLXCMonitorProcedure *_v)
{
    return xdr_room(_p, _e) >= 4 && virLXCMonitorProcedure_store(_p, *_v) ? _p + 4 : NULL;
}

struct xdr_cursor virLXCMonitorProcedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLXCMonitorProcedure *_v)
{
    if (xdr_left(_c, _d) < 4 || !virLXCMonitorProcedure_load(_v, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

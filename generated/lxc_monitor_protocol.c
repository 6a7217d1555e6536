/* lxc_monitor_protocol.c -- written by xdrgen from lxc_monitor_protocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (lxc_monitor_protocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "lxc_monitor_protocol.h"

/* --- virLXCMonitorExitStatus --- */

bool virLXCMonitorExitStatus_is_legal(uint32_t value, unsigned policy)
{
    int32_t i = (int32_t)value;
    return (i >= VIR_LXC_MONITOR_EXIT_STATUS_ERROR && i <= VIR_LXC_MONITOR_EXIT_STATUS_REBOOT) || (policy & XDR_ANY_ENUM);
}

uint64_t virLXCMonitorExitStatus_size(const virLXCMonitorExitStatus *v)
{
    (void)v;
    return 4;
}

bool virLXCMonitorExitStatus_store(uint8_t *p, virLXCMonitorExitStatus v)
{
    xdr_store_uint(p, (uint32_t)v);
    return virLXCMonitorExitStatus_is_legal((uint32_t)v, XDR_STRICT);
}

bool virLXCMonitorExitStatus_load(virLXCMonitorExitStatus *v, const uint8_t *p, unsigned policy)
{
    uint32_t value = xdr_load_uint(p);
    *v = (virLXCMonitorExitStatus)value;
    return virLXCMonitorExitStatus_is_legal(value, policy);
}

uint8_t *virLXCMonitorExitStatus_put(uint8_t *p, struct xdr_encoder *e, const virLXCMonitorExitStatus *v)
{
    return xdr_room(p, e) >= 4 && virLXCMonitorExitStatus_store(p, *v) ? p + 4 : NULL;
}

struct xdr_cursor virLXCMonitorExitStatus_get(struct xdr_cursor c, struct xdr_decoder *d, virLXCMonitorExitStatus *v)
{
    if (xdr_left(c, d) < 4 || !virLXCMonitorExitStatus_load(v, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}

/* --- virLXCMonitorExitEventMsg --- */

uint64_t virLXCMonitorExitEventMsg_size(const virLXCMonitorExitEventMsg *v)
{
    (void)v;
    return 4;
}

uint8_t *virLXCMonitorExitEventMsg_put(uint8_t *p, struct xdr_encoder *e, const virLXCMonitorExitEventMsg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    if (!virLXCMonitorExitStatus_store(p, v->status))
        return NULL;
    p += 4;
    return p;
}

struct xdr_cursor virLXCMonitorExitEventMsg_get(struct xdr_cursor c, struct xdr_decoder *d, virLXCMonitorExitEventMsg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    if (!virLXCMonitorExitStatus_load(&v->status, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}

/* --- virLXCMonitorInitEventMsg --- */

uint64_t virLXCMonitorInitEventMsg_size(const virLXCMonitorInitEventMsg *v)
{
    (void)v;
    return 8;
}

uint8_t *virLXCMonitorInitEventMsg_put(uint8_t *p, struct xdr_encoder *e, const virLXCMonitorInitEventMsg *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->initpid);
    p += 8;
    return p;
}

struct xdr_cursor virLXCMonitorInitEventMsg_get(struct xdr_cursor c, struct xdr_decoder *d, virLXCMonitorInitEventMsg *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->initpid = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- virLXCMonitorProcedure --- */

bool virLXCMonitorProcedure_is_legal(uint32_t value, unsigned policy)
{
    int32_t i = (int32_t)value;
    return (i >= VIR_LXC_MONITOR_PROC_EXIT_EVENT && i <= VIR_LXC_MONITOR_PROC_INIT_EVENT) || (policy & XDR_ANY_ENUM);
}

uint64_t virLXCMonitorProcedure_size(const virLXCMonitorProcedure *v)
{
    (void)v;
    return 4;
}

bool virLXCMonitorProcedure_store(uint8_t *p, virLXCMonitorProcedure v)
{
    xdr_store_uint(p, (uint32_t)v);
    return virLXCMonitorProcedure_is_legal((uint32_t)v, XDR_STRICT);
}

bool virLXCMonitorProcedure_load(virLXCMonitorProcedure *v, const uint8_t *p, unsigned policy)
{
    uint32_t value = xdr_load_uint(p);
    *v = (virLXCMonitorProcedure)value;
    return virLXCMonitorProcedure_is_legal(value, policy);
}

uint8_t *virLXCMonitorProcedure_put(uint8_t *p, struct xdr_encoder *e, const virLXCMonitorProcedure *v)
{
    return xdr_room(p, e) >= 4 && virLXCMonitorProcedure_store(p, *v) ? p + 4 : NULL;
}

struct xdr_cursor virLXCMonitorProcedure_get(struct xdr_cursor c, struct xdr_decoder *d, virLXCMonitorProcedure *v)
{
    if (xdr_left(c, d) < 4 || !virLXCMonitorProcedure_load(v, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}

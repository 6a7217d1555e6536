/* lxc_monitor_protocol_types.c -- written by xdrgen from lxc_monitor_protocol.x; do not edit.
 *
 * The descriptions of the types, and the functions that encode and decode whole values: when a marshaller
 * (lxc_monitor_protocol.c) gives up, they find out why by the description. */
#include "xdr_marshal.h"

#include "lxc_monitor_protocol.h"

/* Bounds on memory rest on the sizes of these types, here and on other machines. */
XDR_ASSERT_SIZE(virLXCMonitorExitStatus, 4, 4, 4);
XDR_ASSERT_SIZE(virLXCMonitorExitEventMsg, 4, 4, 4);
XDR_ASSERT_SIZE(virLXCMonitorInitEventMsg, 8, 8, 8);
XDR_ASSERT_SIZE(virLXCMonitorProcedure, 4, 4, 4);

static const struct xdr_enumerator virLXCMonitorExitStatus_values[] = {
    {"VIR_LXC_MONITOR_EXIT_STATUS_ERROR", VIR_LXC_MONITOR_EXIT_STATUS_ERROR},
    {"VIR_LXC_MONITOR_EXIT_STATUS_SHUTDOWN", VIR_LXC_MONITOR_EXIT_STATUS_SHUTDOWN},
    {"VIR_LXC_MONITOR_EXIT_STATUS_REBOOT", VIR_LXC_MONITOR_EXIT_STATUS_REBOOT},
};

const struct xdr_type virLXCMonitorExitStatus_xdr = {
    .name = "virLXCMonitorExitStatus",
    .size = sizeof(virLXCMonitorExitStatus),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_ENUM,
    .values = virLXCMonitorExitStatus_values,
    .count = sizeof virLXCMonitorExitStatus_values / sizeof *virLXCMonitorExitStatus_values,
};

enum xdr_status virLXCMonitorExitStatus_encode(struct xdr_encoder *_e, const virLXCMonitorExitStatus *_v)
{
    return xdr_encode_end(virLXCMonitorExitStatus_put(xdr_encode_begin(_e, &virLXCMonitorExitStatus_xdr), _e, _v), _e, &virLXCMonitorExitStatus_xdr, _v);
}

enum xdr_status virLXCMonitorExitStatus_decode(struct xdr_decoder *_d, virLXCMonitorExitStatus *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLXCMonitorExitStatus_xdr);
    do
        _c = virLXCMonitorExitStatus_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLXCMonitorExitStatus_xdr));
    return xdr_decode_end(_c, _d, &virLXCMonitorExitStatus_xdr, _v);
}

static const struct xdr_member virLXCMonitorExitEventMsg_members[] = {
    {"status", &virLXCMonitorExitStatus_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLXCMonitorExitEventMsg, status), NULL},
};

const struct xdr_type virLXCMonitorExitEventMsg_xdr = {
    .name = "virLXCMonitorExitEventMsg",
    .size = sizeof(virLXCMonitorExitEventMsg),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = virLXCMonitorExitEventMsg_members,
    .count = sizeof virLXCMonitorExitEventMsg_members / sizeof *virLXCMonitorExitEventMsg_members,
};

enum xdr_status virLXCMonitorExitEventMsg_encode(struct xdr_encoder *_e, const virLXCMonitorExitEventMsg *_v)
{
    return xdr_encode_end(virLXCMonitorExitEventMsg_put(xdr_encode_begin(_e, &virLXCMonitorExitEventMsg_xdr), _e, _v), _e, &virLXCMonitorExitEventMsg_xdr, _v);
}

enum xdr_status virLXCMonitorExitEventMsg_decode(struct xdr_decoder *_d, virLXCMonitorExitEventMsg *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLXCMonitorExitEventMsg_xdr);
    do
        _c = virLXCMonitorExitEventMsg_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLXCMonitorExitEventMsg_xdr));
    return xdr_decode_end(_c, _d, &virLXCMonitorExitEventMsg_xdr, _v);
}

static const struct xdr_member virLXCMonitorInitEventMsg_members[] = {
    {"initpid", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLXCMonitorInitEventMsg, initpid), NULL},
};

const struct xdr_type virLXCMonitorInitEventMsg_xdr = {
    .name = "virLXCMonitorInitEventMsg",
    .size = sizeof(virLXCMonitorInitEventMsg),
    .least = 8,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = virLXCMonitorInitEventMsg_members,
    .count = sizeof virLXCMonitorInitEventMsg_members / sizeof *virLXCMonitorInitEventMsg_members,
};

enum xdr_status virLXCMonitorInitEventMsg_encode(struct xdr_encoder *_e, const virLXCMonitorInitEventMsg *_v)
{
    return xdr_encode_end(virLXCMonitorInitEventMsg_put(xdr_encode_begin(_e, &virLXCMonitorInitEventMsg_xdr), _e, _v), _e, &virLXCMonitorInitEventMsg_xdr, _v);
}

enum xdr_status virLXCMonitorInitEventMsg_decode(struct xdr_decoder *_d, virLXCMonitorInitEventMsg *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLXCMonitorInitEventMsg_xdr);
    do
        _c = virLXCMonitorInitEventMsg_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLXCMonitorInitEventMsg_xdr));
    return xdr_decode_end(_c, _d, &virLXCMonitorInitEventMsg_xdr, _v);
}

static const struct xdr_enumerator virLXCMonitorProcedure_values[] = {
    {"VIR_LXC_MONITOR_PROC_EXIT_EVENT", VIR_LXC_MONITOR_PROC_EXIT_EVENT},
    {"VIR_LXC_MONITOR_PROC_INIT_EVENT", VIR_LXC_MONITOR_PROC_INIT_EVENT},
};

const struct xdr_type virLXCMonitorProcedure_xdr = {
    .name = "virLXCMonitorProcedure",
    .size = sizeof(virLXCMonitorProcedure),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_ENUM,
    .values = virLXCMonitorProcedure_values,
    .count = sizeof virLXCMonitorProcedure_values / sizeof *virLXCMonitorProcedure_values,
};

enum xdr_status virLXCMonitorProcedure_encode(struct xdr_encoder *_e, const virLXCMonitorProcedure *_v)
{
    return xdr_encode_end(virLXCMonitorProcedure_put(xdr_encode_begin(_e, &virLXCMonitorProcedure_xdr), _e, _v), _e, &virLXCMonitorProcedure_xdr, _v);
}

enum xdr_status virLXCMonitorProcedure_decode(struct xdr_decoder *_d, virLXCMonitorProcedure *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLXCMonitorProcedure_xdr);
    do
        _c = virLXCMonitorProcedure_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLXCMonitorProcedure_xdr));
    return xdr_decode_end(_c, _d, &virLXCMonitorProcedure_xdr, _v);
}

/* qemu_protocol_check.c -- written by xdrgen from qemu_protocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "qemu_protocol.h"

/* --- qemu_domain_monitor_command_args --- */

struct xdr_measure qemu_domain_monitor_command_args_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    c = remote_nonnull_domain_scan(c, d);
    if (!c.at)
        return c;
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c.at += 4;
    return c;
}

enum xdr_status qemu_domain_monitor_command_args_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(qemu_domain_monitor_command_args_scan(xdr_check_begin(d, &qemu_domain_monitor_command_args_xdr), d), d, &qemu_domain_monitor_command_args_xdr, size);
}

enum xdr_status qemu_domain_monitor_command_args_validate(const qemu_domain_monitor_command_args *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&qemu_domain_monitor_command_args_xdr, v, p, e);
}

/* --- qemu_domain_monitor_command_ret --- */

struct xdr_measure qemu_domain_monitor_command_ret_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

enum xdr_status qemu_domain_monitor_command_ret_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(qemu_domain_monitor_command_ret_scan(xdr_check_begin(d, &qemu_domain_monitor_command_ret_xdr), d), d, &qemu_domain_monitor_command_ret_xdr, size);
}

enum xdr_status qemu_domain_monitor_command_ret_validate(const qemu_domain_monitor_command_ret *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&qemu_domain_monitor_command_ret_xdr, v, p, e);
}

/* --- qemu_domain_attach_args --- */

struct xdr_measure qemu_domain_attach_args_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 8)
        return xdr_scan_refuse(c, d);
    c.at += 8;
    return c;
}

enum xdr_status qemu_domain_attach_args_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(qemu_domain_attach_args_scan(xdr_check_begin(d, &qemu_domain_attach_args_xdr), d), d, &qemu_domain_attach_args_xdr, size);
}

enum xdr_status qemu_domain_attach_args_validate(const qemu_domain_attach_args *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&qemu_domain_attach_args_xdr, v, p, e);
}

/* --- qemu_domain_attach_ret --- */

struct xdr_measure qemu_domain_attach_ret_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    c = remote_nonnull_domain_scan(c, d);
    if (!c.at)
        return c;
    return c;
}

enum xdr_status qemu_domain_attach_ret_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(qemu_domain_attach_ret_scan(xdr_check_begin(d, &qemu_domain_attach_ret_xdr), d), d, &qemu_domain_attach_ret_xdr, size);
}

enum xdr_status qemu_domain_attach_ret_validate(const qemu_domain_attach_ret *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&qemu_domain_attach_ret_xdr, v, p, e);
}

/* --- qemu_domain_agent_command_args --- */

struct xdr_measure qemu_domain_agent_command_args_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    c = remote_nonnull_domain_scan(c, d);
    if (!c.at)
        return c;
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    c.at += 8;
    return c;
}

enum xdr_status qemu_domain_agent_command_args_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(qemu_domain_agent_command_args_scan(xdr_check_begin(d, &qemu_domain_agent_command_args_xdr), d), d, &qemu_domain_agent_command_args_xdr, size);
}

enum xdr_status qemu_domain_agent_command_args_validate(const qemu_domain_agent_command_args *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&qemu_domain_agent_command_args_xdr, v, p, e);
}

/* --- qemu_domain_agent_command_ret --- */

struct xdr_measure qemu_domain_agent_command_ret_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_optional(c, d, 4, sizeof(remote_nonnull_string));
    if (!c.at)
        return c;
    if (d->count) {
        c = remote_nonnull_string_scan(c, d);
        if (!c.at)
            return c;
    }
    return c;
}

enum xdr_status qemu_domain_agent_command_ret_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(qemu_domain_agent_command_ret_scan(xdr_check_begin(d, &qemu_domain_agent_command_ret_xdr), d), d, &qemu_domain_agent_command_ret_xdr, size);
}

enum xdr_status qemu_domain_agent_command_ret_validate(const qemu_domain_agent_command_ret *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&qemu_domain_agent_command_ret_xdr, v, p, e);
}

/* --- qemu_connect_domain_monitor_event_register_args --- */

struct xdr_measure qemu_connect_domain_monitor_event_register_args_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_optional(c, d, 24, sizeof(remote_nonnull_domain));
    if (!c.at)
        return c;
    if (d->count) {
        c = remote_nonnull_domain_scan(c, d);
        if (!c.at)
            return c;
    }
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_optional(c, d, 4, sizeof(remote_nonnull_string));
    if (!c.at)
        return c;
    if (d->count) {
        c = remote_nonnull_string_scan(c, d);
        if (!c.at)
            return c;
    }
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status qemu_connect_domain_monitor_event_register_args_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(qemu_connect_domain_monitor_event_register_args_scan(xdr_check_begin(d, &qemu_connect_domain_monitor_event_register_args_xdr), d), d, &qemu_connect_domain_monitor_event_register_args_xdr, size);
}

enum xdr_status qemu_connect_domain_monitor_event_register_args_validate(const qemu_connect_domain_monitor_event_register_args *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&qemu_connect_domain_monitor_event_register_args_xdr, v, p, e);
}

/* --- qemu_connect_domain_monitor_event_register_ret --- */

struct xdr_measure qemu_connect_domain_monitor_event_register_ret_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status qemu_connect_domain_monitor_event_register_ret_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(qemu_connect_domain_monitor_event_register_ret_scan(xdr_check_begin(d, &qemu_connect_domain_monitor_event_register_ret_xdr), d), d, &qemu_connect_domain_monitor_event_register_ret_xdr, size);
}

enum xdr_status qemu_connect_domain_monitor_event_register_ret_validate(const qemu_connect_domain_monitor_event_register_ret *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&qemu_connect_domain_monitor_event_register_ret_xdr, v, p, e);
}

/* --- qemu_connect_domain_monitor_event_deregister_args --- */

struct xdr_measure qemu_connect_domain_monitor_event_deregister_args_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status qemu_connect_domain_monitor_event_deregister_args_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(qemu_connect_domain_monitor_event_deregister_args_scan(xdr_check_begin(d, &qemu_connect_domain_monitor_event_deregister_args_xdr), d), d, &qemu_connect_domain_monitor_event_deregister_args_xdr, size);
}

enum xdr_status qemu_connect_domain_monitor_event_deregister_args_validate(const qemu_connect_domain_monitor_event_deregister_args *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&qemu_connect_domain_monitor_event_deregister_args_xdr, v, p, e);
}

/* --- qemu_domain_monitor_event_msg --- */

struct xdr_measure qemu_domain_monitor_event_msg_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c.at += 4;
    c = remote_nonnull_domain_scan(c, d);
    if (!c.at)
        return c;
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, REMOTE_STRING_MAX, 16);
    if (!c.at)
        return c;
    c.at += 12;
    c = xdr_scan_optional(c, d, 4, sizeof(remote_nonnull_string));
    if (!c.at)
        return c;
    if (d->count) {
        c = remote_nonnull_string_scan(c, d);
        if (!c.at)
            return c;
    }
    return c;
}

enum xdr_status qemu_domain_monitor_event_msg_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(qemu_domain_monitor_event_msg_scan(xdr_check_begin(d, &qemu_domain_monitor_event_msg_xdr), d), d, &qemu_domain_monitor_event_msg_xdr, size);
}

enum xdr_status qemu_domain_monitor_event_msg_validate(const qemu_domain_monitor_event_msg *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&qemu_domain_monitor_event_msg_xdr, v, p, e);
}

/* --- qemu_domain_monitor_command_with_files_args --- */

struct xdr_measure qemu_domain_monitor_command_with_files_args_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    c = remote_nonnull_domain_scan(c, d);
    if (!c.at)
        return c;
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c.at += 4;
    return c;
}

enum xdr_status qemu_domain_monitor_command_with_files_args_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(qemu_domain_monitor_command_with_files_args_scan(xdr_check_begin(d, &qemu_domain_monitor_command_with_files_args_xdr), d), d, &qemu_domain_monitor_command_with_files_args_xdr, size);
}

enum xdr_status qemu_domain_monitor_command_with_files_args_validate(const qemu_domain_monitor_command_with_files_args *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&qemu_domain_monitor_command_with_files_args_xdr, v, p, e);
}

/* --- qemu_domain_monitor_command_with_files_ret --- */

struct xdr_measure qemu_domain_monitor_command_with_files_ret_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

enum xdr_status qemu_domain_monitor_command_with_files_ret_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(qemu_domain_monitor_command_with_files_ret_scan(xdr_check_begin(d, &qemu_domain_monitor_command_with_files_ret_xdr), d), d, &qemu_domain_monitor_command_with_files_ret_xdr, size);
}

enum xdr_status qemu_domain_monitor_command_with_files_ret_validate(const qemu_domain_monitor_command_with_files_ret *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&qemu_domain_monitor_command_with_files_ret_xdr, v, p, e);
}

/* --- qemu_procedure --- */

struct xdr_measure qemu_procedure_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4 || !qemu_procedure_is_legal(xdr_load_uint(c.at), d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status qemu_procedure_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(qemu_procedure_scan(xdr_check_begin(d, &qemu_procedure_xdr), d), d, &qemu_procedure_xdr, size);
}

enum xdr_status qemu_procedure_validate(const qemu_procedure *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&qemu_procedure_xdr, v, p, e);
}

/* qemu_protocol_check.c -- written by xdrgen from qemu_protocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "qemu_protocol.h"

/* --- qemu_domain_monitor_command_args --- */

struct xdr_measure qemu_domain_monitor_command_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status qemu_domain_monitor_command_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(qemu_domain_monitor_command_args_scan(xdr_check_begin(_d, &qemu_domain_monitor_command_args_xdr), _d), _d, &qemu_domain_monitor_command_args_xdr, _size);
}

enum xdr_status qemu_domain_monitor_command_args_validate(const qemu_domain_monitor_command_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&qemu_domain_monitor_command_args_xdr, _v, _p, _e);
}

/* --- qemu_domain_monitor_command_ret --- */

struct xdr_measure qemu_domain_monitor_command_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status qemu_domain_monitor_command_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(qemu_domain_monitor_command_ret_scan(xdr_check_begin(_d, &qemu_domain_monitor_command_ret_xdr), _d), _d, &qemu_domain_monitor_command_ret_xdr, _size);
}

enum xdr_status qemu_domain_monitor_command_ret_validate(const qemu_domain_monitor_command_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&qemu_domain_monitor_command_ret_xdr, _v, _p, _e);
}

/* --- qemu_domain_attach_args --- */

struct xdr_measure qemu_domain_attach_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status qemu_domain_attach_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(qemu_domain_attach_args_scan(xdr_check_begin(_d, &qemu_domain_attach_args_xdr), _d), _d, &qemu_domain_attach_args_xdr, _size);
}

enum xdr_status qemu_domain_attach_args_validate(const qemu_domain_attach_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&qemu_domain_attach_args_xdr, _v, _p, _e);
}

/* --- qemu_domain_attach_ret --- */

struct xdr_measure qemu_domain_attach_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status qemu_domain_attach_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(qemu_domain_attach_ret_scan(xdr_check_begin(_d, &qemu_domain_attach_ret_xdr), _d), _d, &qemu_domain_attach_ret_xdr, _size);
}

enum xdr_status qemu_domain_attach_ret_validate(const qemu_domain_attach_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&qemu_domain_attach_ret_xdr, _v, _p, _e);
}

/* --- qemu_domain_agent_command_args --- */

struct xdr_measure qemu_domain_agent_command_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status qemu_domain_agent_command_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(qemu_domain_agent_command_args_scan(xdr_check_begin(_d, &qemu_domain_agent_command_args_xdr), _d), _d, &qemu_domain_agent_command_args_xdr, _size);
}

enum xdr_status qemu_domain_agent_command_args_validate(const qemu_domain_agent_command_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&qemu_domain_agent_command_args_xdr, _v, _p, _e);
}

/* --- qemu_domain_agent_command_ret --- */

struct xdr_measure qemu_domain_agent_command_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status qemu_domain_agent_command_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(qemu_domain_agent_command_ret_scan(xdr_check_begin(_d, &qemu_domain_agent_command_ret_xdr), _d), _d, &qemu_domain_agent_command_ret_xdr, _size);
}

enum xdr_status qemu_domain_agent_command_ret_validate(const qemu_domain_agent_command_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&qemu_domain_agent_command_ret_xdr, _v, _p, _e);
}

/* --- qemu_connect_domain_monitor_event_register_args --- */

struct xdr_measure qemu_connect_domain_monitor_event_register_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 24, sizeof(remote_nonnull_domain));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_domain_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status qemu_connect_domain_monitor_event_register_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(qemu_connect_domain_monitor_event_register_args_scan(xdr_check_begin(_d, &qemu_connect_domain_monitor_event_register_args_xdr), _d), _d, &qemu_connect_domain_monitor_event_register_args_xdr, _size);
}

enum xdr_status qemu_connect_domain_monitor_event_register_args_validate(const qemu_connect_domain_monitor_event_register_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&qemu_connect_domain_monitor_event_register_args_xdr, _v, _p, _e);
}

/* --- qemu_connect_domain_monitor_event_register_ret --- */

struct xdr_measure qemu_connect_domain_monitor_event_register_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status qemu_connect_domain_monitor_event_register_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(qemu_connect_domain_monitor_event_register_ret_scan(xdr_check_begin(_d, &qemu_connect_domain_monitor_event_register_ret_xdr), _d), _d, &qemu_connect_domain_monitor_event_register_ret_xdr, _size);
}

enum xdr_status qemu_connect_domain_monitor_event_register_ret_validate(const qemu_connect_domain_monitor_event_register_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&qemu_connect_domain_monitor_event_register_ret_xdr, _v, _p, _e);
}

/* --- qemu_connect_domain_monitor_event_deregister_args --- */

struct xdr_measure qemu_connect_domain_monitor_event_deregister_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status qemu_connect_domain_monitor_event_deregister_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(qemu_connect_domain_monitor_event_deregister_args_scan(xdr_check_begin(_d, &qemu_connect_domain_monitor_event_deregister_args_xdr), _d), _d, &qemu_connect_domain_monitor_event_deregister_args_xdr, _size);
}

enum xdr_status qemu_connect_domain_monitor_event_deregister_args_validate(const qemu_connect_domain_monitor_event_deregister_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&qemu_connect_domain_monitor_event_deregister_args_xdr, _v, _p, _e);
}

/* --- qemu_domain_monitor_event_msg --- */

struct xdr_measure qemu_domain_monitor_event_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    _c.at += 12;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status qemu_domain_monitor_event_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(qemu_domain_monitor_event_msg_scan(xdr_check_begin(_d, &qemu_domain_monitor_event_msg_xdr), _d), _d, &qemu_domain_monitor_event_msg_xdr, _size);
}

enum xdr_status qemu_domain_monitor_event_msg_validate(const qemu_domain_monitor_event_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&qemu_domain_monitor_event_msg_xdr, _v, _p, _e);
}

/* --- qemu_domain_monitor_command_with_files_args --- */

struct xdr_measure qemu_domain_monitor_command_with_files_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status qemu_domain_monitor_command_with_files_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(qemu_domain_monitor_command_with_files_args_scan(xdr_check_begin(_d, &qemu_domain_monitor_command_with_files_args_xdr), _d), _d, &qemu_domain_monitor_command_with_files_args_xdr, _size);
}

enum xdr_status qemu_domain_monitor_command_with_files_args_validate(const qemu_domain_monitor_command_with_files_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&qemu_domain_monitor_command_with_files_args_xdr, _v, _p, _e);
}

/* --- qemu_domain_monitor_command_with_files_ret --- */

struct xdr_measure qemu_domain_monitor_command_with_files_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status qemu_domain_monitor_command_with_files_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(qemu_domain_monitor_command_with_files_ret_scan(xdr_check_begin(_d, &qemu_domain_monitor_command_with_files_ret_xdr), _d), _d, &qemu_domain_monitor_command_with_files_ret_xdr, _size);
}

enum xdr_status qemu_domain_monitor_command_with_files_ret_validate(const qemu_domain_monitor_command_with_files_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&qemu_domain_monitor_command_with_files_ret_xdr, _v, _p, _e);
}

/* --- qemu_procedure --- */

struct xdr_measure qemu_procedure_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4 || !qemu_procedure_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status qemu_procedure_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(qemu_procedure_scan(xdr_check_begin(_d, &qemu_procedure_xdr), _d), _d, &qemu_procedure_xdr, _size);
}

enum xdr_status qemu_procedure_validate(const qemu_procedure *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&qemu_procedure_xdr, _v, _p, _e);
}

/* qemu_protocol.c -- written by xdrgen from qemu_protocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (qemu_protocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "qemu_protocol.h"

/* --- qemu_domain_monitor_command_args --- */

uint64_t qemu_domain_monitor_command_args_wire_size(const qemu_domain_monitor_command_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->cmd.len);
    return _size;
}

uint8_t *qemu_domain_monitor_command_args_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_monitor_command_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->cmd, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor qemu_domain_monitor_command_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_monitor_command_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->cmd, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- qemu_domain_monitor_command_ret --- */

uint64_t qemu_domain_monitor_command_ret_wire_size(const qemu_domain_monitor_command_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->result.len);
    return _size;
}

uint8_t *qemu_domain_monitor_command_ret_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_monitor_command_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->result, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor qemu_domain_monitor_command_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_monitor_command_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->result, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- qemu_domain_attach_args --- */

uint64_t qemu_domain_attach_args_wire_size(const qemu_domain_attach_args *_v)
{
    (void)_v;
    return 8;
}

uint8_t *qemu_domain_attach_args_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_attach_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->pid_value);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor qemu_domain_attach_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_attach_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->pid_value = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- qemu_domain_attach_ret --- */

uint64_t qemu_domain_attach_ret_wire_size(const qemu_domain_attach_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *qemu_domain_attach_ret_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_attach_ret *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor qemu_domain_attach_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_attach_ret *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- qemu_domain_agent_command_args --- */

uint64_t qemu_domain_agent_command_args_wire_size(const qemu_domain_agent_command_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->cmd.len);
    return _size;
}

uint8_t *qemu_domain_agent_command_args_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_agent_command_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->cmd, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->timeout);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor qemu_domain_agent_command_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_agent_command_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->cmd, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->timeout = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- qemu_domain_agent_command_ret --- */

uint64_t qemu_domain_agent_command_ret_wire_size(const qemu_domain_agent_command_ret *_v)
{
    uint64_t _size = 4;
    if (_v->result)
        _size += remote_nonnull_string_wire_size(_v->result);
    return _size;
}

uint8_t *qemu_domain_agent_command_ret_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_agent_command_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->result);
    if (_v->result) {
        _p = remote_nonnull_string_put(_p, _e, _v->result);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor qemu_domain_agent_command_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_agent_command_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->result);
    if (!_c.at)
        return _c;
    _v->result = _d->block;
    if (_v->result) {
        _c = remote_nonnull_string_get(_c, _d, _v->result);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- qemu_connect_domain_monitor_event_register_args --- */

uint64_t qemu_connect_domain_monitor_event_register_args_wire_size(const qemu_connect_domain_monitor_event_register_args *_v)
{
    uint64_t _size = 12;
    if (_v->dom)
        _size += remote_nonnull_domain_wire_size(_v->dom);
    if (_v->event)
        _size += remote_nonnull_string_wire_size(_v->event);
    return _size;
}

uint8_t *qemu_connect_domain_monitor_event_register_args_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_connect_domain_monitor_event_register_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->dom);
    if (_v->dom) {
        _p = remote_nonnull_domain_put(_p, _e, _v->dom);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->event);
    if (_v->event) {
        _p = remote_nonnull_string_put(_p, _e, _v->event);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor qemu_connect_domain_monitor_event_register_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_connect_domain_monitor_event_register_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 24, sizeof *_v->dom);
    if (!_c.at)
        return _c;
    _v->dom = _d->block;
    if (_v->dom) {
        _c = remote_nonnull_domain_get(_c, _d, _v->dom);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->event);
    if (!_c.at)
        return _c;
    _v->event = _d->block;
    if (_v->event) {
        _c = remote_nonnull_string_get(_c, _d, _v->event);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- qemu_connect_domain_monitor_event_register_ret --- */

uint64_t qemu_connect_domain_monitor_event_register_ret_wire_size(const qemu_connect_domain_monitor_event_register_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *qemu_connect_domain_monitor_event_register_ret_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_connect_domain_monitor_event_register_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    return _p;
}

struct xdr_cursor qemu_connect_domain_monitor_event_register_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_connect_domain_monitor_event_register_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- qemu_connect_domain_monitor_event_deregister_args --- */

uint64_t qemu_connect_domain_monitor_event_deregister_args_wire_size(const qemu_connect_domain_monitor_event_deregister_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *qemu_connect_domain_monitor_event_deregister_args_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_connect_domain_monitor_event_deregister_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    return _p;
}

struct xdr_cursor qemu_connect_domain_monitor_event_deregister_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_connect_domain_monitor_event_deregister_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- qemu_domain_monitor_event_msg --- */

uint64_t qemu_domain_monitor_event_msg_wire_size(const qemu_domain_monitor_event_msg *_v)
{
    uint64_t _size = 24;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->event.len);
    if (_v->details)
        _size += remote_nonnull_string_wire_size(_v->details);
    return _size;
}

uint8_t *qemu_domain_monitor_event_msg_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_monitor_event_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->event, REMOTE_STRING_MAX, 16);
    if (!_p)
        return NULL;
    xdr_store_hyper(_p, _v->seconds);
    xdr_store_uint(_p + 8, _v->micros);
    _p += 12;
    _p = xdr_put_flag(_p, _v->details);
    if (_v->details) {
        _p = remote_nonnull_string_put(_p, _e, _v->details);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor qemu_domain_monitor_event_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_monitor_event_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->event, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    _v->seconds = xdr_load_hyper(_c.at);
    _v->micros = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->details);
    if (!_c.at)
        return _c;
    _v->details = _d->block;
    if (_v->details) {
        _c = remote_nonnull_string_get(_c, _d, _v->details);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- qemu_domain_monitor_command_with_files_args --- */

uint64_t qemu_domain_monitor_command_with_files_args_wire_size(const qemu_domain_monitor_command_with_files_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->cmd.len);
    return _size;
}

uint8_t *qemu_domain_monitor_command_with_files_args_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_monitor_command_with_files_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->cmd, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor qemu_domain_monitor_command_with_files_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_monitor_command_with_files_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->cmd, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- qemu_domain_monitor_command_with_files_ret --- */

uint64_t qemu_domain_monitor_command_with_files_ret_wire_size(const qemu_domain_monitor_command_with_files_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->result.len);
    return _size;
}

uint8_t *qemu_domain_monitor_command_with_files_ret_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_monitor_command_with_files_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->result, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor qemu_domain_monitor_command_with_files_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_monitor_command_with_files_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->result, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- qemu_procedure --- */

bool qemu_procedure_is_legal(uint32_t _value, unsigned _policy)
{
    int32_t _i = (int32_t)_value;
    return (_i >= QEMU_PROC_DOMAIN_MONITOR_COMMAND && _i <= QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES) || (_policy & XDR_ANY_ENUM);
}

uint64_t qemu_procedure_wire_size(const qemu_procedure *_v)
{
    (void)_v;
    return 4;
}

bool qemu_procedure_store(uint8_t *_p, qemu_procedure _v)
{
    xdr_store_uint(_p, (uint32_t)_v);
    return qemu_procedure_is_legal((uint32_t)_v, XDR_STRICT);
}

bool qemu_procedure_load(qemu_procedure *_v, const uint8_t *_p, unsigned _policy)
{
    uint32_t _value = xdr_load_uint(_p);
    *_v = (qemu_procedure)_value;
    return qemu_procedure_is_legal(_value, _policy);
}

uint8_t *qemu_procedure_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_procedure *_v)
{
    return xdr_room(_p, _e) >= 4 && qemu_procedure_store(_p, *_v) ? _p + 4 : NULL;
}

struct xdr_cursor qemu_procedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_procedure *_v)
{
    if (xdr_left(_c, _d) < 4 || !qemu_procedure_load(_v, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

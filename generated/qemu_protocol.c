/* qemu_protocol.c -- written by xdrgen from qemu_protocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (qemu_protocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "qemu_protocol.h"

/* --- qemu_domain_monitor_command_args --- */

uint64_t qemu_domain_monitor_command_args_size(const qemu_domain_monitor_command_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->cmd.len);
    return size;
}

uint8_t *qemu_domain_monitor_command_args_put(uint8_t *p, struct xdr_encoder *e, const qemu_domain_monitor_command_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->cmd, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor qemu_domain_monitor_command_args_get(struct xdr_cursor c, struct xdr_decoder *d, qemu_domain_monitor_command_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->cmd, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- qemu_domain_monitor_command_ret --- */

uint64_t qemu_domain_monitor_command_ret_size(const qemu_domain_monitor_command_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->result.len);
    return size;
}

uint8_t *qemu_domain_monitor_command_ret_put(uint8_t *p, struct xdr_encoder *e, const qemu_domain_monitor_command_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->result, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor qemu_domain_monitor_command_ret_get(struct xdr_cursor c, struct xdr_decoder *d, qemu_domain_monitor_command_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->result, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- qemu_domain_attach_args --- */

uint64_t qemu_domain_attach_args_size(const qemu_domain_attach_args *v)
{
    (void)v;
    return 8;
}

uint8_t *qemu_domain_attach_args_put(uint8_t *p, struct xdr_encoder *e, const qemu_domain_attach_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->pid_value);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor qemu_domain_attach_args_get(struct xdr_cursor c, struct xdr_decoder *d, qemu_domain_attach_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->pid_value = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- qemu_domain_attach_ret --- */

uint64_t qemu_domain_attach_ret_size(const qemu_domain_attach_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *qemu_domain_attach_ret_put(uint8_t *p, struct xdr_encoder *e, const qemu_domain_attach_ret *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor qemu_domain_attach_ret_get(struct xdr_cursor c, struct xdr_decoder *d, qemu_domain_attach_ret *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- qemu_domain_agent_command_args --- */

uint64_t qemu_domain_agent_command_args_size(const qemu_domain_agent_command_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->cmd.len);
    return size;
}

uint8_t *qemu_domain_agent_command_args_put(uint8_t *p, struct xdr_encoder *e, const qemu_domain_agent_command_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->cmd, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_int(p, v->timeout);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor qemu_domain_agent_command_args_get(struct xdr_cursor c, struct xdr_decoder *d, qemu_domain_agent_command_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->cmd, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->timeout = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- qemu_domain_agent_command_ret --- */

uint64_t qemu_domain_agent_command_ret_size(const qemu_domain_agent_command_ret *v)
{
    uint64_t size = 4;
    if (v->result)
        size += remote_nonnull_string_size(v->result);
    return size;
}

uint8_t *qemu_domain_agent_command_ret_put(uint8_t *p, struct xdr_encoder *e, const qemu_domain_agent_command_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->result);
    if (v->result) {
        p = remote_nonnull_string_put(p, e, v->result);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor qemu_domain_agent_command_ret_get(struct xdr_cursor c, struct xdr_decoder *d, qemu_domain_agent_command_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->result);
    if (!c.at)
        return c;
    v->result = d->block;
    if (v->result) {
        c = remote_nonnull_string_get(c, d, v->result);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- qemu_connect_domain_monitor_event_register_args --- */

uint64_t qemu_connect_domain_monitor_event_register_args_size(const qemu_connect_domain_monitor_event_register_args *v)
{
    uint64_t size = 12;
    if (v->dom)
        size += remote_nonnull_domain_size(v->dom);
    if (v->event)
        size += remote_nonnull_string_size(v->event);
    return size;
}

uint8_t *qemu_connect_domain_monitor_event_register_args_put(uint8_t *p, struct xdr_encoder *e, const qemu_connect_domain_monitor_event_register_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->dom);
    if (v->dom) {
        p = remote_nonnull_domain_put(p, e, v->dom);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->event);
    if (v->event) {
        p = remote_nonnull_string_put(p, e, v->event);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor qemu_connect_domain_monitor_event_register_args_get(struct xdr_cursor c, struct xdr_decoder *d, qemu_connect_domain_monitor_event_register_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 24, sizeof *v->dom);
    if (!c.at)
        return c;
    v->dom = d->block;
    if (v->dom) {
        c = remote_nonnull_domain_get(c, d, v->dom);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->event);
    if (!c.at)
        return c;
    v->event = d->block;
    if (v->event) {
        c = remote_nonnull_string_get(c, d, v->event);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- qemu_connect_domain_monitor_event_register_ret --- */

uint64_t qemu_connect_domain_monitor_event_register_ret_size(const qemu_connect_domain_monitor_event_register_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *qemu_connect_domain_monitor_event_register_ret_put(uint8_t *p, struct xdr_encoder *e, const qemu_connect_domain_monitor_event_register_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    return p;
}

struct xdr_cursor qemu_connect_domain_monitor_event_register_ret_get(struct xdr_cursor c, struct xdr_decoder *d, qemu_connect_domain_monitor_event_register_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- qemu_connect_domain_monitor_event_deregister_args --- */

uint64_t qemu_connect_domain_monitor_event_deregister_args_size(const qemu_connect_domain_monitor_event_deregister_args *v)
{
    (void)v;
    return 4;
}

uint8_t *qemu_connect_domain_monitor_event_deregister_args_put(uint8_t *p, struct xdr_encoder *e, const qemu_connect_domain_monitor_event_deregister_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    return p;
}

struct xdr_cursor qemu_connect_domain_monitor_event_deregister_args_get(struct xdr_cursor c, struct xdr_decoder *d, qemu_connect_domain_monitor_event_deregister_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- qemu_domain_monitor_event_msg --- */

uint64_t qemu_domain_monitor_event_msg_size(const qemu_domain_monitor_event_msg *v)
{
    uint64_t size = 24;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->event.len);
    if (v->details)
        size += remote_nonnull_string_size(v->details);
    return size;
}

uint8_t *qemu_domain_monitor_event_msg_put(uint8_t *p, struct xdr_encoder *e, const qemu_domain_monitor_event_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->event, REMOTE_STRING_MAX, 16);
    if (!p)
        return NULL;
    xdr_store_hyper(p, v->seconds);
    xdr_store_uint(p + 8, v->micros);
    p += 12;
    p = xdr_put_flag(p, v->details);
    if (v->details) {
        p = remote_nonnull_string_put(p, e, v->details);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor qemu_domain_monitor_event_msg_get(struct xdr_cursor c, struct xdr_decoder *d, qemu_domain_monitor_event_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->event, REMOTE_STRING_MAX, 16);
    if (!c.at)
        return c;
    v->seconds = xdr_load_hyper(c.at);
    v->micros = xdr_load_uint(c.at + 8);
    c.at += 12;
    c = xdr_get_optional(c, d, 4, sizeof *v->details);
    if (!c.at)
        return c;
    v->details = d->block;
    if (v->details) {
        c = remote_nonnull_string_get(c, d, v->details);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- qemu_domain_monitor_command_with_files_args --- */

uint64_t qemu_domain_monitor_command_with_files_args_size(const qemu_domain_monitor_command_with_files_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->cmd.len);
    return size;
}

uint8_t *qemu_domain_monitor_command_with_files_args_put(uint8_t *p, struct xdr_encoder *e, const qemu_domain_monitor_command_with_files_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->cmd, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor qemu_domain_monitor_command_with_files_args_get(struct xdr_cursor c, struct xdr_decoder *d, qemu_domain_monitor_command_with_files_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->cmd, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- qemu_domain_monitor_command_with_files_ret --- */

uint64_t qemu_domain_monitor_command_with_files_ret_size(const qemu_domain_monitor_command_with_files_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->result.len);
    return size;
}

uint8_t *qemu_domain_monitor_command_with_files_ret_put(uint8_t *p, struct xdr_encoder *e, const qemu_domain_monitor_command_with_files_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->result, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor qemu_domain_monitor_command_with_files_ret_get(struct xdr_cursor c, struct xdr_decoder *d, qemu_domain_monitor_command_with_files_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->result, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- qemu_procedure --- */

bool qemu_procedure_is_legal(uint32_t value, unsigned policy)
{
    int32_t i = (int32_t)value;
    return (i >= QEMU_PROC_DOMAIN_MONITOR_COMMAND && i <= QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES) || (policy & XDR_ANY_ENUM);
}

uint64_t qemu_procedure_size(const qemu_procedure *v)
{
    (void)v;
    return 4;
}

bool qemu_procedure_store(uint8_t *p, qemu_procedure v)
{
    xdr_store_uint(p, (uint32_t)v);
    return qemu_procedure_is_legal((uint32_t)v, XDR_STRICT);
}

bool qemu_procedure_load(qemu_procedure *v, const uint8_t *p, unsigned policy)
{
    uint32_t value = xdr_load_uint(p);
    *v = (qemu_procedure)value;
    return qemu_procedure_is_legal(value, policy);
}

uint8_t *qemu_procedure_put(uint8_t *p, struct xdr_encoder *e, const qemu_procedure *v)
{
    return xdr_room(p, e) >= 4 && qemu_procedure_store(p, *v) ? p + 4 : NULL;
}

struct xdr_cursor qemu_procedure_get(struct xdr_cursor c, struct xdr_decoder *d, qemu_procedure *v)
{
    if (xdr_left(c, d) < 4 || !qemu_procedure_load(v, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}

/* admin_protocol.c -- written by xdrgen from admin_protocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (admin_protocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "admin_protocol.h"

/* --- admin_nonnull_string --- */

uint64_t admin_nonnull_string_size(const admin_nonnull_string *v)
{
    uint64_t size = 4;
    size += xdr_pad((*v).len);
    return size;
}

uint8_t *admin_nonnull_string_put(uint8_t *p, struct xdr_encoder *e, const admin_nonnull_string *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &(*v), ADMIN_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor admin_nonnull_string_get(struct xdr_cursor c, struct xdr_decoder *d, admin_nonnull_string *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &(*v), ADMIN_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- admin_string --- */

uint64_t admin_string_size(const admin_string *v)
{
    uint64_t size = 4;
    if ((*v))
        size += admin_nonnull_string_size((*v));
    return size;
}

uint8_t *admin_string_put(uint8_t *p, struct xdr_encoder *e, const admin_string *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = admin_nonnull_string_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor admin_string_get(struct xdr_cursor c, struct xdr_decoder *d, admin_string *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = admin_nonnull_string_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- admin_typed_param_value --- */

uint64_t admin_typed_param_value_size(const admin_typed_param_value *v)
{
    uint64_t size = 4;
    switch (v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        size += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        size += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        size += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        size += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        size += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        size += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        size += 4;
        size += xdr_pad(v->u.s.len);
        break;
    default:
        break;
    }
    return size;
}

XDR_ALWAYS_INLINE uint8_t *admin_typed_param_value_put_inline(uint8_t *p, struct xdr_encoder *e, const admin_typed_param_value *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->type);
    p += 4;
    switch (v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        xdr_store_int(p, v->u.i);
        p += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        xdr_store_uint(p, v->u.ui);
        p += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_room(p, e) < 8)
            return NULL;
        xdr_store_hyper(p, v->u.l);
        p += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_room(p, e) < 8)
            return NULL;
        xdr_store_uhyper(p, v->u.ul);
        p += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_room(p, e) < 8)
            return NULL;
        xdr_store_double(p, &v->u.d);
        p += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        xdr_store_int(p, v->u.b);
        p += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        p = xdr_put_short_string(p, e, &v->u.s, ADMIN_STRING_MAX, 0);
        if (!p)
            return NULL;
        break;
    default:
        return NULL;
    }
    return p;
}

uint8_t *admin_typed_param_value_put(uint8_t *p, struct xdr_encoder *e, const admin_typed_param_value *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->type);
    p += 4;
    switch (v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        xdr_store_int(p, v->u.i);
        p += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        xdr_store_uint(p, v->u.ui);
        p += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_room(p, e) < 8)
            return NULL;
        xdr_store_hyper(p, v->u.l);
        p += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_room(p, e) < 8)
            return NULL;
        xdr_store_uhyper(p, v->u.ul);
        p += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_room(p, e) < 8)
            return NULL;
        xdr_store_double(p, &v->u.d);
        p += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        xdr_store_int(p, v->u.b);
        p += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        p = xdr_put_string(p, e, &v->u.s, ADMIN_STRING_MAX, 0);
        if (!p)
            return NULL;
        break;
    default:
        return NULL;
    }
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor admin_typed_param_value_get_inline(struct xdr_cursor c, struct xdr_decoder *d, admin_typed_param_value *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->type = xdr_load_int(c.at);
    c.at += 4;
    switch (v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        v->u.i = xdr_load_int(c.at);
        c.at += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        v->u.ui = xdr_load_uint(c.at);
        c.at += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_left(c, d) < 8)
            return xdr_refuse(c, d);
        v->u.l = xdr_load_hyper(c.at);
        c.at += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_left(c, d) < 8)
            return xdr_refuse(c, d);
        v->u.ul = xdr_load_uhyper(c.at);
        c.at += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_left(c, d) < 8)
            return xdr_refuse(c, d);
        xdr_load_double(&v->u.d, c.at);
        c.at += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        v->u.b = xdr_load_int(c.at);
        c.at += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        c = xdr_get_short_string(c, d, &v->u.s, ADMIN_STRING_MAX, 0);
        if (!c.at)
            return c;
        break;
    default:
        return xdr_refuse(c, d);
    }
    return c;
}

struct xdr_cursor admin_typed_param_value_get(struct xdr_cursor c, struct xdr_decoder *d, admin_typed_param_value *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->type = xdr_load_int(c.at);
    c.at += 4;
    switch (v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        v->u.i = xdr_load_int(c.at);
        c.at += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        v->u.ui = xdr_load_uint(c.at);
        c.at += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_left(c, d) < 8)
            return xdr_refuse(c, d);
        v->u.l = xdr_load_hyper(c.at);
        c.at += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_left(c, d) < 8)
            return xdr_refuse(c, d);
        v->u.ul = xdr_load_uhyper(c.at);
        c.at += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_left(c, d) < 8)
            return xdr_refuse(c, d);
        xdr_load_double(&v->u.d, c.at);
        c.at += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        v->u.b = xdr_load_int(c.at);
        c.at += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        c = xdr_get_string(c, d, &v->u.s, ADMIN_STRING_MAX, 0);
        if (!c.at)
            return c;
        break;
    default:
        return xdr_refuse(c, d);
    }
    return c;
}

/* --- admin_typed_param --- */

uint64_t admin_typed_param_size(const admin_typed_param *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->field.len);
    size += admin_typed_param_value_size(&v->value);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *admin_typed_param_put_inline(uint8_t *p, struct xdr_encoder *e, const admin_typed_param *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->field, ADMIN_STRING_MAX, 0);
    if (!p)
        return NULL;
    p = admin_typed_param_value_put_inline(p, e, &v->value);
    if (!p)
        return NULL;
    return p;
}

uint8_t *admin_typed_param_put(uint8_t *p, struct xdr_encoder *e, const admin_typed_param *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->field, ADMIN_STRING_MAX, 0);
    if (!p)
        return NULL;
    p = admin_typed_param_value_put(p, e, &v->value);
    if (!p)
        return NULL;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor admin_typed_param_get_inline(struct xdr_cursor c, struct xdr_decoder *d, admin_typed_param *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->field, ADMIN_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = admin_typed_param_value_get_inline(c, d, &v->value);
    if (!c.at)
        return c;
    return c;
}

struct xdr_cursor admin_typed_param_get(struct xdr_cursor c, struct xdr_decoder *d, admin_typed_param *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->field, ADMIN_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = admin_typed_param_value_get(c, d, &v->value);
    if (!c.at)
        return c;
    return c;
}

/* --- admin_nonnull_server --- */

uint64_t admin_nonnull_server_size(const admin_nonnull_server *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *admin_nonnull_server_put_inline(uint8_t *p, struct xdr_encoder *e, const admin_nonnull_server *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->name, ADMIN_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

uint8_t *admin_nonnull_server_put(uint8_t *p, struct xdr_encoder *e, const admin_nonnull_server *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, ADMIN_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor admin_nonnull_server_get_inline(struct xdr_cursor c, struct xdr_decoder *d, admin_nonnull_server *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->name, ADMIN_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

struct xdr_cursor admin_nonnull_server_get(struct xdr_cursor c, struct xdr_decoder *d, admin_nonnull_server *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, ADMIN_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- admin_nonnull_client --- */

uint64_t admin_nonnull_client_size(const admin_nonnull_client *v)
{
    uint64_t size = 20;
    size += admin_nonnull_server_size(&v->srv);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *admin_nonnull_client_put_inline(uint8_t *p, struct xdr_encoder *e, const admin_nonnull_client *v)
{
    p = admin_nonnull_server_put_inline(p, e, &v->srv);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 20)
        return NULL;
    xdr_store_uhyper(p, v->id);
    xdr_store_hyper(p + 8, v->timestamp);
    xdr_store_uint(p + 16, v->transport);
    p += 20;
    return p;
}

uint8_t *admin_nonnull_client_put(uint8_t *p, struct xdr_encoder *e, const admin_nonnull_client *v)
{
    p = admin_nonnull_server_put(p, e, &v->srv);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 20)
        return NULL;
    xdr_store_uhyper(p, v->id);
    xdr_store_hyper(p + 8, v->timestamp);
    xdr_store_uint(p + 16, v->transport);
    p += 20;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor admin_nonnull_client_get_inline(struct xdr_cursor c, struct xdr_decoder *d, admin_nonnull_client *v)
{
    c = admin_nonnull_server_get_inline(c, d, &v->srv);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 20)
        return xdr_refuse(c, d);
    v->id = xdr_load_uhyper(c.at);
    v->timestamp = xdr_load_hyper(c.at + 8);
    v->transport = xdr_load_uint(c.at + 16);
    c.at += 20;
    return c;
}

struct xdr_cursor admin_nonnull_client_get(struct xdr_cursor c, struct xdr_decoder *d, admin_nonnull_client *v)
{
    c = admin_nonnull_server_get(c, d, &v->srv);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 20)
        return xdr_refuse(c, d);
    v->id = xdr_load_uhyper(c.at);
    v->timestamp = xdr_load_hyper(c.at + 8);
    v->transport = xdr_load_uint(c.at + 16);
    c.at += 20;
    return c;
}

/* --- admin_connect_open_args --- */

uint64_t admin_connect_open_args_size(const admin_connect_open_args *v)
{
    (void)v;
    return 4;
}

uint8_t *admin_connect_open_args_put(uint8_t *p, struct xdr_encoder *e, const admin_connect_open_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor admin_connect_open_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_connect_open_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_connect_get_lib_version_ret --- */

uint64_t admin_connect_get_lib_version_ret_size(const admin_connect_get_lib_version_ret *v)
{
    (void)v;
    return 8;
}

uint8_t *admin_connect_get_lib_version_ret_put(uint8_t *p, struct xdr_encoder *e, const admin_connect_get_lib_version_ret *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->libVer);
    p += 8;
    return p;
}

struct xdr_cursor admin_connect_get_lib_version_ret_get(struct xdr_cursor c, struct xdr_decoder *d, admin_connect_get_lib_version_ret *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->libVer = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- admin_connect_list_servers_args --- */

uint64_t admin_connect_list_servers_args_size(const admin_connect_list_servers_args *v)
{
    (void)v;
    return 8;
}

uint8_t *admin_connect_list_servers_args_put(uint8_t *p, struct xdr_encoder *e, const admin_connect_list_servers_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor admin_connect_list_servers_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_connect_list_servers_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- admin_connect_list_servers_ret --- */

uint64_t admin_connect_list_servers_ret_size(const admin_connect_list_servers_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->servers.data && i < v->servers.len; i++)
        size += admin_nonnull_server_size(&v->servers.data[i]);
    return size;
}

uint8_t *admin_connect_list_servers_ret_put(uint8_t *p, struct xdr_encoder *e, const admin_connect_list_servers_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->servers.data, v->servers.len, ADMIN_SERVER_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->servers.len; i++) {
        p = admin_nonnull_server_put_inline(p, e, &v->servers.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor admin_connect_list_servers_ret_get(struct xdr_cursor c, struct xdr_decoder *d, admin_connect_list_servers_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->servers.len, ADMIN_SERVER_LIST_MAX, 4, sizeof *v->servers.data);
    if (!c.at)
        return c;
    v->servers.data = d->block;
    for (uint32_t i = 0; i < v->servers.len; i++) {
        c = admin_nonnull_server_get_inline(c, d, &v->servers.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_connect_lookup_server_args --- */

uint64_t admin_connect_lookup_server_args_size(const admin_connect_lookup_server_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *admin_connect_lookup_server_args_put(uint8_t *p, struct xdr_encoder *e, const admin_connect_lookup_server_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, ADMIN_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor admin_connect_lookup_server_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_connect_lookup_server_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, ADMIN_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_connect_lookup_server_ret --- */

uint64_t admin_connect_lookup_server_ret_size(const admin_connect_lookup_server_ret *v)
{
    uint64_t size = 0;
    size += admin_nonnull_server_size(&v->srv);
    return size;
}

uint8_t *admin_connect_lookup_server_ret_put(uint8_t *p, struct xdr_encoder *e, const admin_connect_lookup_server_ret *v)
{
    p = admin_nonnull_server_put(p, e, &v->srv);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor admin_connect_lookup_server_ret_get(struct xdr_cursor c, struct xdr_decoder *d, admin_connect_lookup_server_ret *v)
{
    c = admin_nonnull_server_get(c, d, &v->srv);
    if (!c.at)
        return c;
    return c;
}

/* --- admin_server_get_threadpool_parameters_args --- */

uint64_t admin_server_get_threadpool_parameters_args_size(const admin_server_get_threadpool_parameters_args *v)
{
    uint64_t size = 4;
    size += admin_nonnull_server_size(&v->srv);
    return size;
}

uint8_t *admin_server_get_threadpool_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const admin_server_get_threadpool_parameters_args *v)
{
    p = admin_nonnull_server_put(p, e, &v->srv);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor admin_server_get_threadpool_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_server_get_threadpool_parameters_args *v)
{
    c = admin_nonnull_server_get(c, d, &v->srv);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_server_get_threadpool_parameters_ret --- */

uint64_t admin_server_get_threadpool_parameters_ret_size(const admin_server_get_threadpool_parameters_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += admin_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *admin_server_get_threadpool_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const admin_server_get_threadpool_parameters_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = admin_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor admin_server_get_threadpool_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, admin_server_get_threadpool_parameters_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = admin_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- admin_server_set_threadpool_parameters_args --- */

uint64_t admin_server_set_threadpool_parameters_args_size(const admin_server_set_threadpool_parameters_args *v)
{
    uint64_t size = 8;
    size += admin_nonnull_server_size(&v->srv);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += admin_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *admin_server_set_threadpool_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const admin_server_set_threadpool_parameters_args *v)
{
    p = admin_nonnull_server_put(p, e, &v->srv);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = admin_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor admin_server_set_threadpool_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_server_set_threadpool_parameters_args *v)
{
    c = admin_nonnull_server_get(c, d, &v->srv);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = admin_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_server_list_clients_args --- */

uint64_t admin_server_list_clients_args_size(const admin_server_list_clients_args *v)
{
    uint64_t size = 8;
    size += admin_nonnull_server_size(&v->srv);
    return size;
}

uint8_t *admin_server_list_clients_args_put(uint8_t *p, struct xdr_encoder *e, const admin_server_list_clients_args *v)
{
    p = admin_nonnull_server_put(p, e, &v->srv);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor admin_server_list_clients_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_server_list_clients_args *v)
{
    c = admin_nonnull_server_get(c, d, &v->srv);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- admin_server_list_clients_ret --- */

uint64_t admin_server_list_clients_ret_size(const admin_server_list_clients_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->clients.data && i < v->clients.len; i++)
        size += admin_nonnull_client_size(&v->clients.data[i]);
    return size;
}

uint8_t *admin_server_list_clients_ret_put(uint8_t *p, struct xdr_encoder *e, const admin_server_list_clients_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->clients.data, v->clients.len, ADMIN_CLIENT_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->clients.len; i++) {
        p = admin_nonnull_client_put_inline(p, e, &v->clients.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor admin_server_list_clients_ret_get(struct xdr_cursor c, struct xdr_decoder *d, admin_server_list_clients_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->clients.len, ADMIN_CLIENT_LIST_MAX, 24, sizeof *v->clients.data);
    if (!c.at)
        return c;
    v->clients.data = d->block;
    for (uint32_t i = 0; i < v->clients.len; i++) {
        c = admin_nonnull_client_get_inline(c, d, &v->clients.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_server_lookup_client_args --- */

uint64_t admin_server_lookup_client_args_size(const admin_server_lookup_client_args *v)
{
    uint64_t size = 12;
    size += admin_nonnull_server_size(&v->srv);
    return size;
}

uint8_t *admin_server_lookup_client_args_put(uint8_t *p, struct xdr_encoder *e, const admin_server_lookup_client_args *v)
{
    p = admin_nonnull_server_put(p, e, &v->srv);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->id);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor admin_server_lookup_client_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_server_lookup_client_args *v)
{
    c = admin_nonnull_server_get(c, d, &v->srv);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->id = xdr_load_uhyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- admin_server_lookup_client_ret --- */

uint64_t admin_server_lookup_client_ret_size(const admin_server_lookup_client_ret *v)
{
    uint64_t size = 0;
    size += admin_nonnull_client_size(&v->clnt);
    return size;
}

uint8_t *admin_server_lookup_client_ret_put(uint8_t *p, struct xdr_encoder *e, const admin_server_lookup_client_ret *v)
{
    p = admin_nonnull_client_put(p, e, &v->clnt);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor admin_server_lookup_client_ret_get(struct xdr_cursor c, struct xdr_decoder *d, admin_server_lookup_client_ret *v)
{
    c = admin_nonnull_client_get(c, d, &v->clnt);
    if (!c.at)
        return c;
    return c;
}

/* --- admin_client_get_info_args --- */

uint64_t admin_client_get_info_args_size(const admin_client_get_info_args *v)
{
    uint64_t size = 4;
    size += admin_nonnull_client_size(&v->clnt);
    return size;
}

uint8_t *admin_client_get_info_args_put(uint8_t *p, struct xdr_encoder *e, const admin_client_get_info_args *v)
{
    p = admin_nonnull_client_put(p, e, &v->clnt);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor admin_client_get_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_client_get_info_args *v)
{
    c = admin_nonnull_client_get(c, d, &v->clnt);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_client_get_info_ret --- */

uint64_t admin_client_get_info_ret_size(const admin_client_get_info_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += admin_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *admin_client_get_info_ret_put(uint8_t *p, struct xdr_encoder *e, const admin_client_get_info_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, ADMIN_CLIENT_INFO_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = admin_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor admin_client_get_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, admin_client_get_info_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, ADMIN_CLIENT_INFO_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = admin_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- admin_client_close_args --- */

uint64_t admin_client_close_args_size(const admin_client_close_args *v)
{
    uint64_t size = 4;
    size += admin_nonnull_client_size(&v->clnt);
    return size;
}

uint8_t *admin_client_close_args_put(uint8_t *p, struct xdr_encoder *e, const admin_client_close_args *v)
{
    p = admin_nonnull_client_put(p, e, &v->clnt);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor admin_client_close_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_client_close_args *v)
{
    c = admin_nonnull_client_get(c, d, &v->clnt);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_server_get_client_limits_args --- */

uint64_t admin_server_get_client_limits_args_size(const admin_server_get_client_limits_args *v)
{
    uint64_t size = 4;
    size += admin_nonnull_server_size(&v->srv);
    return size;
}

uint8_t *admin_server_get_client_limits_args_put(uint8_t *p, struct xdr_encoder *e, const admin_server_get_client_limits_args *v)
{
    p = admin_nonnull_server_put(p, e, &v->srv);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor admin_server_get_client_limits_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_server_get_client_limits_args *v)
{
    c = admin_nonnull_server_get(c, d, &v->srv);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_server_get_client_limits_ret --- */

uint64_t admin_server_get_client_limits_ret_size(const admin_server_get_client_limits_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += admin_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *admin_server_get_client_limits_ret_put(uint8_t *p, struct xdr_encoder *e, const admin_server_get_client_limits_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, ADMIN_SERVER_CLIENT_LIMITS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = admin_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor admin_server_get_client_limits_ret_get(struct xdr_cursor c, struct xdr_decoder *d, admin_server_get_client_limits_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, ADMIN_SERVER_CLIENT_LIMITS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = admin_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- admin_server_set_client_limits_args --- */

uint64_t admin_server_set_client_limits_args_size(const admin_server_set_client_limits_args *v)
{
    uint64_t size = 8;
    size += admin_nonnull_server_size(&v->srv);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += admin_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *admin_server_set_client_limits_args_put(uint8_t *p, struct xdr_encoder *e, const admin_server_set_client_limits_args *v)
{
    p = admin_nonnull_server_put(p, e, &v->srv);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, ADMIN_SERVER_CLIENT_LIMITS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = admin_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor admin_server_set_client_limits_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_server_set_client_limits_args *v)
{
    c = admin_nonnull_server_get(c, d, &v->srv);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, ADMIN_SERVER_CLIENT_LIMITS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = admin_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_server_update_tls_files_args --- */

uint64_t admin_server_update_tls_files_args_size(const admin_server_update_tls_files_args *v)
{
    uint64_t size = 4;
    size += admin_nonnull_server_size(&v->srv);
    return size;
}

uint8_t *admin_server_update_tls_files_args_put(uint8_t *p, struct xdr_encoder *e, const admin_server_update_tls_files_args *v)
{
    p = admin_nonnull_server_put(p, e, &v->srv);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor admin_server_update_tls_files_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_server_update_tls_files_args *v)
{
    c = admin_nonnull_server_get(c, d, &v->srv);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_connect_get_logging_outputs_args --- */

uint64_t admin_connect_get_logging_outputs_args_size(const admin_connect_get_logging_outputs_args *v)
{
    (void)v;
    return 4;
}

uint8_t *admin_connect_get_logging_outputs_args_put(uint8_t *p, struct xdr_encoder *e, const admin_connect_get_logging_outputs_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor admin_connect_get_logging_outputs_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_connect_get_logging_outputs_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_connect_get_logging_outputs_ret --- */

uint64_t admin_connect_get_logging_outputs_ret_size(const admin_connect_get_logging_outputs_ret *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->outputs.len);
    return size;
}

uint8_t *admin_connect_get_logging_outputs_ret_put(uint8_t *p, struct xdr_encoder *e, const admin_connect_get_logging_outputs_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->outputs, ADMIN_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->noutputs);
    p += 4;
    return p;
}

struct xdr_cursor admin_connect_get_logging_outputs_ret_get(struct xdr_cursor c, struct xdr_decoder *d, admin_connect_get_logging_outputs_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->outputs, ADMIN_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->noutputs = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_connect_get_logging_filters_args --- */

uint64_t admin_connect_get_logging_filters_args_size(const admin_connect_get_logging_filters_args *v)
{
    (void)v;
    return 4;
}

uint8_t *admin_connect_get_logging_filters_args_put(uint8_t *p, struct xdr_encoder *e, const admin_connect_get_logging_filters_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor admin_connect_get_logging_filters_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_connect_get_logging_filters_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_connect_get_logging_filters_ret --- */

uint64_t admin_connect_get_logging_filters_ret_size(const admin_connect_get_logging_filters_ret *v)
{
    uint64_t size = 8;
    if (v->filters)
        size += admin_nonnull_string_size(v->filters);
    return size;
}

uint8_t *admin_connect_get_logging_filters_ret_put(uint8_t *p, struct xdr_encoder *e, const admin_connect_get_logging_filters_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->filters);
    if (v->filters) {
        p = admin_nonnull_string_put(p, e, v->filters);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->nfilters);
    p += 4;
    return p;
}

struct xdr_cursor admin_connect_get_logging_filters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, admin_connect_get_logging_filters_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->filters);
    if (!c.at)
        return c;
    v->filters = d->block;
    if (v->filters) {
        c = admin_nonnull_string_get(c, d, v->filters);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nfilters = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_connect_set_logging_outputs_args --- */

uint64_t admin_connect_set_logging_outputs_args_size(const admin_connect_set_logging_outputs_args *v)
{
    uint64_t size = 8;
    if (v->outputs)
        size += admin_nonnull_string_size(v->outputs);
    return size;
}

uint8_t *admin_connect_set_logging_outputs_args_put(uint8_t *p, struct xdr_encoder *e, const admin_connect_set_logging_outputs_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->outputs);
    if (v->outputs) {
        p = admin_nonnull_string_put(p, e, v->outputs);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor admin_connect_set_logging_outputs_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_connect_set_logging_outputs_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->outputs);
    if (!c.at)
        return c;
    v->outputs = d->block;
    if (v->outputs) {
        c = admin_nonnull_string_get(c, d, v->outputs);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_connect_set_logging_filters_args --- */

uint64_t admin_connect_set_logging_filters_args_size(const admin_connect_set_logging_filters_args *v)
{
    uint64_t size = 8;
    if (v->filters)
        size += admin_nonnull_string_size(v->filters);
    return size;
}

uint8_t *admin_connect_set_logging_filters_args_put(uint8_t *p, struct xdr_encoder *e, const admin_connect_set_logging_filters_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->filters);
    if (v->filters) {
        p = admin_nonnull_string_put(p, e, v->filters);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor admin_connect_set_logging_filters_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_connect_set_logging_filters_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->filters);
    if (!c.at)
        return c;
    v->filters = d->block;
    if (v->filters) {
        c = admin_nonnull_string_get(c, d, v->filters);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- admin_connect_set_daemon_timeout_args --- */

uint64_t admin_connect_set_daemon_timeout_args_size(const admin_connect_set_daemon_timeout_args *v)
{
    (void)v;
    return 8;
}

uint8_t *admin_connect_set_daemon_timeout_args_put(uint8_t *p, struct xdr_encoder *e, const admin_connect_set_daemon_timeout_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->timeout);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor admin_connect_set_daemon_timeout_args_get(struct xdr_cursor c, struct xdr_decoder *d, admin_connect_set_daemon_timeout_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->timeout = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- admin_procedure --- */

bool admin_procedure_is_legal(uint32_t value, unsigned policy)
{
    int32_t i = (int32_t)value;
    return (i >= ADMIN_PROC_CONNECT_OPEN && i <= ADMIN_PROC_CONNECT_SET_DAEMON_TIMEOUT) || (policy & XDR_ANY_ENUM);
}

uint64_t admin_procedure_size(const admin_procedure *v)
{
    (void)v;
    return 4;
}

bool admin_procedure_store(uint8_t *p, admin_procedure v)
{
    xdr_store_uint(p, (uint32_t)v);
    return admin_procedure_is_legal((uint32_t)v, XDR_STRICT);
}

bool admin_procedure_load(admin_procedure *v, const uint8_t *p, unsigned policy)
{
    uint32_t value = xdr_load_uint(p);
    *v = (admin_procedure)value;
    return admin_procedure_is_legal(value, policy);
}

uint8_t *admin_procedure_put(uint8_t *p, struct xdr_encoder *e, const admin_procedure *v)
{
    return xdr_room(p, e) >= 4 && admin_procedure_store(p, *v) ? p + 4 : NULL;
}

struct xdr_cursor admin_procedure_get(struct xdr_cursor c, struct xdr_decoder *d, admin_procedure *v)
{
    if (xdr_left(c, d) < 4 || !admin_procedure_load(v, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}

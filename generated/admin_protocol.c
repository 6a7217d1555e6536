/* admin_protocol.c -- written by xdrgen from admin_protocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (admin_protocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "admin_protocol.h"

/* --- admin_nonnull_string --- */

uint64_t admin_nonnull_string_wire_size(const admin_nonnull_string *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad((*_v).len);
    return _size;
}

uint8_t *admin_nonnull_string_put(uint8_t *_p, struct xdr_encoder *_e, const admin_nonnull_string *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &(*_v), ADMIN_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor admin_nonnull_string_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_nonnull_string *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &(*_v), ADMIN_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- admin_string --- */

uint64_t admin_string_wire_size(const admin_string *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += admin_nonnull_string_wire_size((*_v));
    return _size;
}

uint8_t *admin_string_put(uint8_t *_p, struct xdr_encoder *_e, const admin_string *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = admin_nonnull_string_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor admin_string_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_string *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = admin_nonnull_string_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- admin_typed_param_value --- */

uint64_t admin_typed_param_value_wire_size(const admin_typed_param_value *_v)
{
    uint64_t _size = 4;
    switch (_v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        _size += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        _size += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        _size += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        _size += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        _size += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        _size += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        _size += 4;
        _size += xdr_pad(_v->u.s.len);
        break;
    default:
        break;
    }
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *admin_typed_param_value_put_inline(uint8_t *_p, struct xdr_encoder *_e, const admin_typed_param_value *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->type);
    _p += 4;
    switch (_v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        xdr_store_int(_p, _v->u.i);
        _p += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        xdr_store_uint(_p, _v->u.ui);
        _p += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_room(_p, _e) < 8)
            return NULL;
        xdr_store_hyper(_p, _v->u.l);
        _p += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_room(_p, _e) < 8)
            return NULL;
        xdr_store_uhyper(_p, _v->u.ul);
        _p += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_room(_p, _e) < 8)
            return NULL;
        xdr_store_double(_p, &_v->u.d);
        _p += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        xdr_store_int(_p, _v->u.b);
        _p += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        _p = xdr_put_short_string(_p, _e, &_v->u.s, ADMIN_STRING_MAX, 0);
        if (!_p)
            return NULL;
        break;
    default:
        return NULL;
    }
    return _p;
}

uint8_t *admin_typed_param_value_put(uint8_t *_p, struct xdr_encoder *_e, const admin_typed_param_value *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->type);
    _p += 4;
    switch (_v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        xdr_store_int(_p, _v->u.i);
        _p += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        xdr_store_uint(_p, _v->u.ui);
        _p += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_room(_p, _e) < 8)
            return NULL;
        xdr_store_hyper(_p, _v->u.l);
        _p += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_room(_p, _e) < 8)
            return NULL;
        xdr_store_uhyper(_p, _v->u.ul);
        _p += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_room(_p, _e) < 8)
            return NULL;
        xdr_store_double(_p, &_v->u.d);
        _p += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        xdr_store_int(_p, _v->u.b);
        _p += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        _p = xdr_put_string(_p, _e, &_v->u.s, ADMIN_STRING_MAX, 0);
        if (!_p)
            return NULL;
        break;
    default:
        return NULL;
    }
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor admin_typed_param_value_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, admin_typed_param_value *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_int(_c.at);
    _c.at += 4;
    switch (_v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        _v->u.i = xdr_load_int(_c.at);
        _c.at += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        _v->u.ui = xdr_load_uint(_c.at);
        _c.at += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_left(_c, _d) < 8)
            return xdr_refuse(_c, _d);
        _v->u.l = xdr_load_hyper(_c.at);
        _c.at += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_left(_c, _d) < 8)
            return xdr_refuse(_c, _d);
        _v->u.ul = xdr_load_uhyper(_c.at);
        _c.at += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_left(_c, _d) < 8)
            return xdr_refuse(_c, _d);
        xdr_load_double(&_v->u.d, _c.at);
        _c.at += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        _v->u.b = xdr_load_int(_c.at);
        _c.at += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        _c = xdr_get_short_string(_c, _d, &_v->u.s, ADMIN_STRING_MAX, 0);
        if (!_c.at)
            return _c;
        break;
    default:
        return xdr_refuse(_c, _d);
    }
    return _c;
}

struct xdr_cursor admin_typed_param_value_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_typed_param_value *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_int(_c.at);
    _c.at += 4;
    switch (_v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        _v->u.i = xdr_load_int(_c.at);
        _c.at += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        _v->u.ui = xdr_load_uint(_c.at);
        _c.at += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_left(_c, _d) < 8)
            return xdr_refuse(_c, _d);
        _v->u.l = xdr_load_hyper(_c.at);
        _c.at += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_left(_c, _d) < 8)
            return xdr_refuse(_c, _d);
        _v->u.ul = xdr_load_uhyper(_c.at);
        _c.at += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_left(_c, _d) < 8)
            return xdr_refuse(_c, _d);
        xdr_load_double(&_v->u.d, _c.at);
        _c.at += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        _v->u.b = xdr_load_int(_c.at);
        _c.at += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        _c = xdr_get_string(_c, _d, &_v->u.s, ADMIN_STRING_MAX, 0);
        if (!_c.at)
            return _c;
        break;
    default:
        return xdr_refuse(_c, _d);
    }
    return _c;
}

/* --- admin_typed_param --- */

uint64_t admin_typed_param_wire_size(const admin_typed_param *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->field.len);
    _size += admin_typed_param_value_wire_size(&_v->value);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *admin_typed_param_put_inline(uint8_t *_p, struct xdr_encoder *_e, const admin_typed_param *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->field, ADMIN_STRING_MAX, 0);
    if (!_p)
        return NULL;
    _p = admin_typed_param_value_put_inline(_p, _e, &_v->value);
    if (!_p)
        return NULL;
    return _p;
}

uint8_t *admin_typed_param_put(uint8_t *_p, struct xdr_encoder *_e, const admin_typed_param *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->field, ADMIN_STRING_MAX, 0);
    if (!_p)
        return NULL;
    _p = admin_typed_param_value_put(_p, _e, &_v->value);
    if (!_p)
        return NULL;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor admin_typed_param_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, admin_typed_param *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->field, ADMIN_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = admin_typed_param_value_get_inline(_c, _d, &_v->value);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_cursor admin_typed_param_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_typed_param *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->field, ADMIN_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = admin_typed_param_value_get(_c, _d, &_v->value);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- admin_nonnull_server --- */

uint64_t admin_nonnull_server_wire_size(const admin_nonnull_server *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *admin_nonnull_server_put_inline(uint8_t *_p, struct xdr_encoder *_e, const admin_nonnull_server *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->name, ADMIN_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

uint8_t *admin_nonnull_server_put(uint8_t *_p, struct xdr_encoder *_e, const admin_nonnull_server *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, ADMIN_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor admin_nonnull_server_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, admin_nonnull_server *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->name, ADMIN_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_cursor admin_nonnull_server_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_nonnull_server *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, ADMIN_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- admin_nonnull_client --- */

uint64_t admin_nonnull_client_wire_size(const admin_nonnull_client *_v)
{
    uint64_t _size = 20;
    _size += admin_nonnull_server_wire_size(&_v->srv);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *admin_nonnull_client_put_inline(uint8_t *_p, struct xdr_encoder *_e, const admin_nonnull_client *_v)
{
    _p = admin_nonnull_server_put_inline(_p, _e, &_v->srv);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 20)
        return NULL;
    xdr_store_uhyper(_p, _v->id);
    xdr_store_hyper(_p + 8, _v->timestamp);
    xdr_store_uint(_p + 16, _v->transport);
    _p += 20;
    return _p;
}

uint8_t *admin_nonnull_client_put(uint8_t *_p, struct xdr_encoder *_e, const admin_nonnull_client *_v)
{
    _p = admin_nonnull_server_put(_p, _e, &_v->srv);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 20)
        return NULL;
    xdr_store_uhyper(_p, _v->id);
    xdr_store_hyper(_p + 8, _v->timestamp);
    xdr_store_uint(_p + 16, _v->transport);
    _p += 20;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor admin_nonnull_client_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, admin_nonnull_client *_v)
{
    _c = admin_nonnull_server_get_inline(_c, _d, &_v->srv);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 20)
        return xdr_refuse(_c, _d);
    _v->id = xdr_load_uhyper(_c.at);
    _v->timestamp = xdr_load_hyper(_c.at + 8);
    _v->transport = xdr_load_uint(_c.at + 16);
    _c.at += 20;
    return _c;
}

struct xdr_cursor admin_nonnull_client_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_nonnull_client *_v)
{
    _c = admin_nonnull_server_get(_c, _d, &_v->srv);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 20)
        return xdr_refuse(_c, _d);
    _v->id = xdr_load_uhyper(_c.at);
    _v->timestamp = xdr_load_hyper(_c.at + 8);
    _v->transport = xdr_load_uint(_c.at + 16);
    _c.at += 20;
    return _c;
}

/* --- admin_connect_open_args --- */

uint64_t admin_connect_open_args_wire_size(const admin_connect_open_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *admin_connect_open_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_open_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_connect_open_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_open_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_connect_get_lib_version_ret --- */

uint64_t admin_connect_get_lib_version_ret_wire_size(const admin_connect_get_lib_version_ret *_v)
{
    (void)_v;
    return 8;
}

uint8_t *admin_connect_get_lib_version_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_get_lib_version_ret *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->libVer);
    _p += 8;
    return _p;
}

struct xdr_cursor admin_connect_get_lib_version_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_get_lib_version_ret *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->libVer = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- admin_connect_list_servers_args --- */

uint64_t admin_connect_list_servers_args_wire_size(const admin_connect_list_servers_args *_v)
{
    (void)_v;
    return 8;
}

uint8_t *admin_connect_list_servers_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_list_servers_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor admin_connect_list_servers_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_list_servers_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- admin_connect_list_servers_ret --- */

uint64_t admin_connect_list_servers_ret_wire_size(const admin_connect_list_servers_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->servers.data && _i < _v->servers.len; _i++)
        _size += admin_nonnull_server_wire_size(&_v->servers.data[_i]);
    return _size;
}

uint8_t *admin_connect_list_servers_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_list_servers_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->servers.data, _v->servers.len, ADMIN_SERVER_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->servers.len; _i++) {
        _p = admin_nonnull_server_put_inline(_p, _e, &_v->servers.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_connect_list_servers_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_list_servers_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->servers.len, ADMIN_SERVER_LIST_MAX, 4, sizeof *_v->servers.data);
    if (!_c.at)
        return _c;
    _v->servers.data = _d->block;
    for (uint32_t _i = 0; _i < _v->servers.len; _i++) {
        _c = admin_nonnull_server_get_inline(_c, _d, &_v->servers.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_connect_lookup_server_args --- */

uint64_t admin_connect_lookup_server_args_wire_size(const admin_connect_lookup_server_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *admin_connect_lookup_server_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_lookup_server_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, ADMIN_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_connect_lookup_server_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_lookup_server_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, ADMIN_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_connect_lookup_server_ret --- */

uint64_t admin_connect_lookup_server_ret_wire_size(const admin_connect_lookup_server_ret *_v)
{
    uint64_t _size = 0;
    _size += admin_nonnull_server_wire_size(&_v->srv);
    return _size;
}

uint8_t *admin_connect_lookup_server_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_lookup_server_ret *_v)
{
    _p = admin_nonnull_server_put(_p, _e, &_v->srv);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor admin_connect_lookup_server_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_lookup_server_ret *_v)
{
    _c = admin_nonnull_server_get(_c, _d, &_v->srv);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- admin_server_get_threadpool_parameters_args --- */

uint64_t admin_server_get_threadpool_parameters_args_wire_size(const admin_server_get_threadpool_parameters_args *_v)
{
    uint64_t _size = 4;
    _size += admin_nonnull_server_wire_size(&_v->srv);
    return _size;
}

uint8_t *admin_server_get_threadpool_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_get_threadpool_parameters_args *_v)
{
    _p = admin_nonnull_server_put(_p, _e, &_v->srv);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_server_get_threadpool_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_get_threadpool_parameters_args *_v)
{
    _c = admin_nonnull_server_get(_c, _d, &_v->srv);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_server_get_threadpool_parameters_ret --- */

uint64_t admin_server_get_threadpool_parameters_ret_wire_size(const admin_server_get_threadpool_parameters_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += admin_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *admin_server_get_threadpool_parameters_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_get_threadpool_parameters_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = admin_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor admin_server_get_threadpool_parameters_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_get_threadpool_parameters_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = admin_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- admin_server_set_threadpool_parameters_args --- */

uint64_t admin_server_set_threadpool_parameters_args_wire_size(const admin_server_set_threadpool_parameters_args *_v)
{
    uint64_t _size = 8;
    _size += admin_nonnull_server_wire_size(&_v->srv);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += admin_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *admin_server_set_threadpool_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_set_threadpool_parameters_args *_v)
{
    _p = admin_nonnull_server_put(_p, _e, &_v->srv);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = admin_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_server_set_threadpool_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_set_threadpool_parameters_args *_v)
{
    _c = admin_nonnull_server_get(_c, _d, &_v->srv);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = admin_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_server_list_clients_args --- */

uint64_t admin_server_list_clients_args_wire_size(const admin_server_list_clients_args *_v)
{
    uint64_t _size = 8;
    _size += admin_nonnull_server_wire_size(&_v->srv);
    return _size;
}

uint8_t *admin_server_list_clients_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_list_clients_args *_v)
{
    _p = admin_nonnull_server_put(_p, _e, &_v->srv);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor admin_server_list_clients_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_list_clients_args *_v)
{
    _c = admin_nonnull_server_get(_c, _d, &_v->srv);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- admin_server_list_clients_ret --- */

uint64_t admin_server_list_clients_ret_wire_size(const admin_server_list_clients_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->clients.data && _i < _v->clients.len; _i++)
        _size += admin_nonnull_client_wire_size(&_v->clients.data[_i]);
    return _size;
}

uint8_t *admin_server_list_clients_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_list_clients_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->clients.data, _v->clients.len, ADMIN_CLIENT_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->clients.len; _i++) {
        _p = admin_nonnull_client_put_inline(_p, _e, &_v->clients.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_server_list_clients_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_list_clients_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->clients.len, ADMIN_CLIENT_LIST_MAX, 24, sizeof *_v->clients.data);
    if (!_c.at)
        return _c;
    _v->clients.data = _d->block;
    for (uint32_t _i = 0; _i < _v->clients.len; _i++) {
        _c = admin_nonnull_client_get_inline(_c, _d, &_v->clients.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_server_lookup_client_args --- */

uint64_t admin_server_lookup_client_args_wire_size(const admin_server_lookup_client_args *_v)
{
    uint64_t _size = 12;
    _size += admin_nonnull_server_wire_size(&_v->srv);
    return _size;
}

uint8_t *admin_server_lookup_client_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_lookup_client_args *_v)
{
    _p = admin_nonnull_server_put(_p, _e, &_v->srv);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->id);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor admin_server_lookup_client_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_lookup_client_args *_v)
{
    _c = admin_nonnull_server_get(_c, _d, &_v->srv);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->id = xdr_load_uhyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- admin_server_lookup_client_ret --- */

uint64_t admin_server_lookup_client_ret_wire_size(const admin_server_lookup_client_ret *_v)
{
    uint64_t _size = 0;
    _size += admin_nonnull_client_wire_size(&_v->clnt);
    return _size;
}

uint8_t *admin_server_lookup_client_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_lookup_client_ret *_v)
{
    _p = admin_nonnull_client_put(_p, _e, &_v->clnt);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor admin_server_lookup_client_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_lookup_client_ret *_v)
{
    _c = admin_nonnull_client_get(_c, _d, &_v->clnt);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- admin_client_get_info_args --- */

uint64_t admin_client_get_info_args_wire_size(const admin_client_get_info_args *_v)
{
    uint64_t _size = 4;
    _size += admin_nonnull_client_wire_size(&_v->clnt);
    return _size;
}

uint8_t *admin_client_get_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_client_get_info_args *_v)
{
    _p = admin_nonnull_client_put(_p, _e, &_v->clnt);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_client_get_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_client_get_info_args *_v)
{
    _c = admin_nonnull_client_get(_c, _d, &_v->clnt);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_client_get_info_ret --- */

uint64_t admin_client_get_info_ret_wire_size(const admin_client_get_info_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += admin_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *admin_client_get_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_client_get_info_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, ADMIN_CLIENT_INFO_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = admin_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor admin_client_get_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_client_get_info_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, ADMIN_CLIENT_INFO_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = admin_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- admin_client_close_args --- */

uint64_t admin_client_close_args_wire_size(const admin_client_close_args *_v)
{
    uint64_t _size = 4;
    _size += admin_nonnull_client_wire_size(&_v->clnt);
    return _size;
}

uint8_t *admin_client_close_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_client_close_args *_v)
{
    _p = admin_nonnull_client_put(_p, _e, &_v->clnt);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_client_close_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_client_close_args *_v)
{
    _c = admin_nonnull_client_get(_c, _d, &_v->clnt);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_server_get_client_limits_args --- */

uint64_t admin_server_get_client_limits_args_wire_size(const admin_server_get_client_limits_args *_v)
{
    uint64_t _size = 4;
    _size += admin_nonnull_server_wire_size(&_v->srv);
    return _size;
}

uint8_t *admin_server_get_client_limits_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_get_client_limits_args *_v)
{
    _p = admin_nonnull_server_put(_p, _e, &_v->srv);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_server_get_client_limits_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_get_client_limits_args *_v)
{
    _c = admin_nonnull_server_get(_c, _d, &_v->srv);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_server_get_client_limits_ret --- */

uint64_t admin_server_get_client_limits_ret_wire_size(const admin_server_get_client_limits_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += admin_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *admin_server_get_client_limits_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_get_client_limits_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, ADMIN_SERVER_CLIENT_LIMITS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = admin_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor admin_server_get_client_limits_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_get_client_limits_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, ADMIN_SERVER_CLIENT_LIMITS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = admin_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- admin_server_set_client_limits_args --- */

uint64_t admin_server_set_client_limits_args_wire_size(const admin_server_set_client_limits_args *_v)
{
    uint64_t _size = 8;
    _size += admin_nonnull_server_wire_size(&_v->srv);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += admin_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *admin_server_set_client_limits_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_set_client_limits_args *_v)
{
    _p = admin_nonnull_server_put(_p, _e, &_v->srv);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, ADMIN_SERVER_CLIENT_LIMITS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = admin_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_server_set_client_limits_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_set_client_limits_args *_v)
{
    _c = admin_nonnull_server_get(_c, _d, &_v->srv);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, ADMIN_SERVER_CLIENT_LIMITS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = admin_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_server_update_tls_files_args --- */

uint64_t admin_server_update_tls_files_args_wire_size(const admin_server_update_tls_files_args *_v)
{
    uint64_t _size = 4;
    _size += admin_nonnull_server_wire_size(&_v->srv);
    return _size;
}

uint8_t *admin_server_update_tls_files_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_update_tls_files_args *_v)
{
    _p = admin_nonnull_server_put(_p, _e, &_v->srv);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_server_update_tls_files_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_update_tls_files_args *_v)
{
    _c = admin_nonnull_server_get(_c, _d, &_v->srv);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_connect_get_logging_outputs_args --- */

uint64_t admin_connect_get_logging_outputs_args_wire_size(const admin_connect_get_logging_outputs_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *admin_connect_get_logging_outputs_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_get_logging_outputs_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_connect_get_logging_outputs_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_get_logging_outputs_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_connect_get_logging_outputs_ret --- */

uint64_t admin_connect_get_logging_outputs_ret_wire_size(const admin_connect_get_logging_outputs_ret *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->outputs.len);
    return _size;
}

uint8_t *admin_connect_get_logging_outputs_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_get_logging_outputs_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->outputs, ADMIN_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->noutputs);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_connect_get_logging_outputs_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_get_logging_outputs_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->outputs, ADMIN_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->noutputs = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_connect_get_logging_filters_args --- */

uint64_t admin_connect_get_logging_filters_args_wire_size(const admin_connect_get_logging_filters_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *admin_connect_get_logging_filters_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_get_logging_filters_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_connect_get_logging_filters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_get_logging_filters_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_connect_get_logging_filters_ret --- */

uint64_t admin_connect_get_logging_filters_ret_wire_size(const admin_connect_get_logging_filters_ret *_v)
{
    uint64_t _size = 8;
    if (_v->filters)
        _size += admin_nonnull_string_wire_size(_v->filters);
    return _size;
}

uint8_t *admin_connect_get_logging_filters_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_get_logging_filters_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->filters);
    if (_v->filters) {
        _p = admin_nonnull_string_put(_p, _e, _v->filters);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->nfilters);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_connect_get_logging_filters_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_get_logging_filters_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->filters);
    if (!_c.at)
        return _c;
    _v->filters = _d->block;
    if (_v->filters) {
        _c = admin_nonnull_string_get(_c, _d, _v->filters);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nfilters = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_connect_set_logging_outputs_args --- */

uint64_t admin_connect_set_logging_outputs_args_wire_size(const admin_connect_set_logging_outputs_args *_v)
{
    uint64_t _size = 8;
    if (_v->outputs)
        _size += admin_nonnull_string_wire_size(_v->outputs);
    return _size;
}

uint8_t *admin_connect_set_logging_outputs_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_set_logging_outputs_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->outputs);
    if (_v->outputs) {
        _p = admin_nonnull_string_put(_p, _e, _v->outputs);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_connect_set_logging_outputs_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_set_logging_outputs_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->outputs);
    if (!_c.at)
        return _c;
    _v->outputs = _d->block;
    if (_v->outputs) {
        _c = admin_nonnull_string_get(_c, _d, _v->outputs);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_connect_set_logging_filters_args --- */

uint64_t admin_connect_set_logging_filters_args_wire_size(const admin_connect_set_logging_filters_args *_v)
{
    uint64_t _size = 8;
    if (_v->filters)
        _size += admin_nonnull_string_wire_size(_v->filters);
    return _size;
}

uint8_t *admin_connect_set_logging_filters_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_set_logging_filters_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->filters);
    if (_v->filters) {
        _p = admin_nonnull_string_put(_p, _e, _v->filters);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor admin_connect_set_logging_filters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_set_logging_filters_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->filters);
    if (!_c.at)
        return _c;
    _v->filters = _d->block;
    if (_v->filters) {
        _c = admin_nonnull_string_get(_c, _d, _v->filters);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- admin_connect_set_daemon_timeout_args --- */

uint64_t admin_connect_set_daemon_timeout_args_wire_size(const admin_connect_set_daemon_timeout_args *_v)
{
    (void)_v;
    return 8;
}

uint8_t *admin_connect_set_daemon_timeout_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_set_daemon_timeout_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->timeout);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor admin_connect_set_daemon_timeout_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_set_daemon_timeout_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->timeout = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- admin_procedure --- */

bool admin_procedure_is_legal(uint32_t _value, unsigned _policy)
{
    int32_t _i = (int32_t)_value;
    return (_i >= ADMIN_PROC_CONNECT_OPEN && _i <= ADMIN_PROC_CONNECT_SET_DAEMON_TIMEOUT) || (_policy & XDR_ANY_ENUM);
}

uint64_t admin_procedure_wire_size(const admin_procedure *_v)
{
    (void)_v;
    return 4;
}

bool admin_procedure_store(uint8_t *_p, admin_procedure _v)
{
    xdr_store_uint(_p, (uint32_t)_v);
    return admin_procedure_is_legal((uint32_t)_v, XDR_STRICT);
}

bool admin_procedure_load(admin_procedure *_v, const uint8_t *_p, unsigned _policy)
{
    uint32_t _value = xdr_load_uint(_p);
    *_v = (admin_procedure)_value;
    return admin_procedure_is_legal(_value, _policy);
}

uint8_t *admin_procedure_put(uint8_t *_p, struct xdr_encoder *_e, const admin_procedure *_v)
{
    return xdr_room(_p, _e) >= 4 && admin_procedure_store(_p, *_v) ? _p + 4 : NULL;
}

struct xdr_cursor admin_procedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_procedure *_v)
{
    if (xdr_left(_c, _d) < 4 || !admin_procedure_load(_v, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

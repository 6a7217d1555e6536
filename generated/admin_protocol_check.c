/* admin_protocol_check.c -- written by xdrgen from admin_protocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "admin_protocol.h"

/* --- admin_nonnull_string --- */

struct xdr_measure admin_nonnull_string_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, ADMIN_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status admin_nonnull_string_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_nonnull_string_scan(xdr_check_begin(_d, &admin_nonnull_string_xdr), _d), _d, &admin_nonnull_string_xdr, _size);
}

enum xdr_status admin_nonnull_string_validate(const admin_nonnull_string *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_nonnull_string_xdr, _v, _p, _e);
}

/* --- admin_string --- */

struct xdr_measure admin_string_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(admin_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = admin_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status admin_string_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_string_scan(xdr_check_begin(_d, &admin_string_xdr), _d), _d, &admin_string_xdr, _size);
}

enum xdr_status admin_string_validate(const admin_string *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_string_xdr, _v, _p, _e);
}

/* --- admin_typed_param_value --- */

XDR_ALWAYS_INLINE struct xdr_measure admin_typed_param_value_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    int32_t _value = xdr_load_int(_c.at);
    _c.at += 4;
    switch (_value) {
    case 1: /* VIR_TYPED_PARAM_INT */
        _c.at += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        _c.at += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_scan_left(_c, _d) < 8)
            return xdr_scan_refuse(_c, _d);
        _c.at += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_scan_left(_c, _d) < 8)
            return xdr_scan_refuse(_c, _d);
        _c.at += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_scan_left(_c, _d) < 8)
            return xdr_scan_refuse(_c, _d);
        _c.at += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        _c.at += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        _c = xdr_scan_short_string(_c, _d, ADMIN_STRING_MAX, 0);
        if (!_c.at)
            return _c;
        break;
    default:
        return xdr_scan_refuse(_c, _d);
    }
    return _c;
}

struct xdr_measure admin_typed_param_value_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    int32_t _value = xdr_load_int(_c.at);
    _c.at += 4;
    switch (_value) {
    case 1: /* VIR_TYPED_PARAM_INT */
        _c.at += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        _c.at += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_scan_left(_c, _d) < 8)
            return xdr_scan_refuse(_c, _d);
        _c.at += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_scan_left(_c, _d) < 8)
            return xdr_scan_refuse(_c, _d);
        _c.at += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_scan_left(_c, _d) < 8)
            return xdr_scan_refuse(_c, _d);
        _c.at += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        _c.at += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        _c = xdr_scan_string(_c, _d, ADMIN_STRING_MAX, 0);
        if (!_c.at)
            return _c;
        break;
    default:
        return xdr_scan_refuse(_c, _d);
    }
    return _c;
}

enum xdr_status admin_typed_param_value_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_typed_param_value_scan(xdr_check_begin(_d, &admin_typed_param_value_xdr), _d), _d, &admin_typed_param_value_xdr, _size);
}

enum xdr_status admin_typed_param_value_validate(const admin_typed_param_value *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_typed_param_value_xdr, _v, _p, _e);
}

/* --- admin_typed_param --- */

XDR_ALWAYS_INLINE struct xdr_measure admin_typed_param_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, ADMIN_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = admin_typed_param_value_scan_inline(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_measure admin_typed_param_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, ADMIN_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = admin_typed_param_value_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status admin_typed_param_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_typed_param_scan(xdr_check_begin(_d, &admin_typed_param_xdr), _d), _d, &admin_typed_param_xdr, _size);
}

enum xdr_status admin_typed_param_validate(const admin_typed_param *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_typed_param_xdr, _v, _p, _e);
}

/* --- admin_nonnull_server --- */

XDR_ALWAYS_INLINE struct xdr_measure admin_nonnull_server_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, ADMIN_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_measure admin_nonnull_server_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, ADMIN_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status admin_nonnull_server_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_nonnull_server_scan(xdr_check_begin(_d, &admin_nonnull_server_xdr), _d), _d, &admin_nonnull_server_xdr, _size);
}

enum xdr_status admin_nonnull_server_validate(const admin_nonnull_server *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_nonnull_server_xdr, _v, _p, _e);
}

/* --- admin_nonnull_client --- */

XDR_ALWAYS_INLINE struct xdr_measure admin_nonnull_client_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = admin_nonnull_server_scan_inline(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 20)
        return xdr_scan_refuse(_c, _d);
    _c.at += 20;
    return _c;
}

struct xdr_measure admin_nonnull_client_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = admin_nonnull_server_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 20)
        return xdr_scan_refuse(_c, _d);
    _c.at += 20;
    return _c;
}

enum xdr_status admin_nonnull_client_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_nonnull_client_scan(xdr_check_begin(_d, &admin_nonnull_client_xdr), _d), _d, &admin_nonnull_client_xdr, _size);
}

enum xdr_status admin_nonnull_client_validate(const admin_nonnull_client *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_nonnull_client_xdr, _v, _p, _e);
}

/* --- admin_connect_open_args --- */

struct xdr_measure admin_connect_open_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_connect_open_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_connect_open_args_scan(xdr_check_begin(_d, &admin_connect_open_args_xdr), _d), _d, &admin_connect_open_args_xdr, _size);
}

enum xdr_status admin_connect_open_args_validate(const admin_connect_open_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_connect_open_args_xdr, _v, _p, _e);
}

/* --- admin_connect_get_lib_version_ret --- */

struct xdr_measure admin_connect_get_lib_version_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status admin_connect_get_lib_version_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_connect_get_lib_version_ret_scan(xdr_check_begin(_d, &admin_connect_get_lib_version_ret_xdr), _d), _d, &admin_connect_get_lib_version_ret_xdr, _size);
}

enum xdr_status admin_connect_get_lib_version_ret_validate(const admin_connect_get_lib_version_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_connect_get_lib_version_ret_xdr, _v, _p, _e);
}

/* --- admin_connect_list_servers_args --- */

struct xdr_measure admin_connect_list_servers_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status admin_connect_list_servers_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_connect_list_servers_args_scan(xdr_check_begin(_d, &admin_connect_list_servers_args_xdr), _d), _d, &admin_connect_list_servers_args_xdr, _size);
}

enum xdr_status admin_connect_list_servers_args_validate(const admin_connect_list_servers_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_connect_list_servers_args_xdr, _v, _p, _e);
}

/* --- admin_connect_list_servers_ret --- */

struct xdr_measure admin_connect_list_servers_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, ADMIN_SERVER_LIST_MAX, 4, sizeof(admin_nonnull_server));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = admin_nonnull_server_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_connect_list_servers_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_connect_list_servers_ret_scan(xdr_check_begin(_d, &admin_connect_list_servers_ret_xdr), _d), _d, &admin_connect_list_servers_ret_xdr, _size);
}

enum xdr_status admin_connect_list_servers_ret_validate(const admin_connect_list_servers_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_connect_list_servers_ret_xdr, _v, _p, _e);
}

/* --- admin_connect_lookup_server_args --- */

struct xdr_measure admin_connect_lookup_server_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, ADMIN_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status admin_connect_lookup_server_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_connect_lookup_server_args_scan(xdr_check_begin(_d, &admin_connect_lookup_server_args_xdr), _d), _d, &admin_connect_lookup_server_args_xdr, _size);
}

enum xdr_status admin_connect_lookup_server_args_validate(const admin_connect_lookup_server_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_connect_lookup_server_args_xdr, _v, _p, _e);
}

/* --- admin_connect_lookup_server_ret --- */

struct xdr_measure admin_connect_lookup_server_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = admin_nonnull_server_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status admin_connect_lookup_server_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_connect_lookup_server_ret_scan(xdr_check_begin(_d, &admin_connect_lookup_server_ret_xdr), _d), _d, &admin_connect_lookup_server_ret_xdr, _size);
}

enum xdr_status admin_connect_lookup_server_ret_validate(const admin_connect_lookup_server_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_connect_lookup_server_ret_xdr, _v, _p, _e);
}

/* --- admin_server_get_threadpool_parameters_args --- */

struct xdr_measure admin_server_get_threadpool_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = admin_nonnull_server_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_server_get_threadpool_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_server_get_threadpool_parameters_args_scan(xdr_check_begin(_d, &admin_server_get_threadpool_parameters_args_xdr), _d), _d, &admin_server_get_threadpool_parameters_args_xdr, _size);
}

enum xdr_status admin_server_get_threadpool_parameters_args_validate(const admin_server_get_threadpool_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_server_get_threadpool_parameters_args_xdr, _v, _p, _e);
}

/* --- admin_server_get_threadpool_parameters_ret --- */

struct xdr_measure admin_server_get_threadpool_parameters_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX, 12, sizeof(admin_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = admin_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status admin_server_get_threadpool_parameters_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_server_get_threadpool_parameters_ret_scan(xdr_check_begin(_d, &admin_server_get_threadpool_parameters_ret_xdr), _d), _d, &admin_server_get_threadpool_parameters_ret_xdr, _size);
}

enum xdr_status admin_server_get_threadpool_parameters_ret_validate(const admin_server_get_threadpool_parameters_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_server_get_threadpool_parameters_ret_xdr, _v, _p, _e);
}

/* --- admin_server_set_threadpool_parameters_args --- */

struct xdr_measure admin_server_set_threadpool_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = admin_nonnull_server_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX, 12, sizeof(admin_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = admin_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_server_set_threadpool_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_server_set_threadpool_parameters_args_scan(xdr_check_begin(_d, &admin_server_set_threadpool_parameters_args_xdr), _d), _d, &admin_server_set_threadpool_parameters_args_xdr, _size);
}

enum xdr_status admin_server_set_threadpool_parameters_args_validate(const admin_server_set_threadpool_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_server_set_threadpool_parameters_args_xdr, _v, _p, _e);
}

/* --- admin_server_list_clients_args --- */

struct xdr_measure admin_server_list_clients_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = admin_nonnull_server_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status admin_server_list_clients_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_server_list_clients_args_scan(xdr_check_begin(_d, &admin_server_list_clients_args_xdr), _d), _d, &admin_server_list_clients_args_xdr, _size);
}

enum xdr_status admin_server_list_clients_args_validate(const admin_server_list_clients_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_server_list_clients_args_xdr, _v, _p, _e);
}

/* --- admin_server_list_clients_ret --- */

struct xdr_measure admin_server_list_clients_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, ADMIN_CLIENT_LIST_MAX, 24, sizeof(admin_nonnull_client));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = admin_nonnull_client_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_server_list_clients_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_server_list_clients_ret_scan(xdr_check_begin(_d, &admin_server_list_clients_ret_xdr), _d), _d, &admin_server_list_clients_ret_xdr, _size);
}

enum xdr_status admin_server_list_clients_ret_validate(const admin_server_list_clients_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_server_list_clients_ret_xdr, _v, _p, _e);
}

/* --- admin_server_lookup_client_args --- */

struct xdr_measure admin_server_lookup_client_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = admin_nonnull_server_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status admin_server_lookup_client_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_server_lookup_client_args_scan(xdr_check_begin(_d, &admin_server_lookup_client_args_xdr), _d), _d, &admin_server_lookup_client_args_xdr, _size);
}

enum xdr_status admin_server_lookup_client_args_validate(const admin_server_lookup_client_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_server_lookup_client_args_xdr, _v, _p, _e);
}

/* --- admin_server_lookup_client_ret --- */

struct xdr_measure admin_server_lookup_client_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = admin_nonnull_client_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status admin_server_lookup_client_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_server_lookup_client_ret_scan(xdr_check_begin(_d, &admin_server_lookup_client_ret_xdr), _d), _d, &admin_server_lookup_client_ret_xdr, _size);
}

enum xdr_status admin_server_lookup_client_ret_validate(const admin_server_lookup_client_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_server_lookup_client_ret_xdr, _v, _p, _e);
}

/* --- admin_client_get_info_args --- */

struct xdr_measure admin_client_get_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = admin_nonnull_client_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_client_get_info_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_client_get_info_args_scan(xdr_check_begin(_d, &admin_client_get_info_args_xdr), _d), _d, &admin_client_get_info_args_xdr, _size);
}

enum xdr_status admin_client_get_info_args_validate(const admin_client_get_info_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_client_get_info_args_xdr, _v, _p, _e);
}

/* --- admin_client_get_info_ret --- */

struct xdr_measure admin_client_get_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, ADMIN_CLIENT_INFO_PARAMETERS_MAX, 12, sizeof(admin_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = admin_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status admin_client_get_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_client_get_info_ret_scan(xdr_check_begin(_d, &admin_client_get_info_ret_xdr), _d), _d, &admin_client_get_info_ret_xdr, _size);
}

enum xdr_status admin_client_get_info_ret_validate(const admin_client_get_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_client_get_info_ret_xdr, _v, _p, _e);
}

/* --- admin_client_close_args --- */

struct xdr_measure admin_client_close_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = admin_nonnull_client_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_client_close_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_client_close_args_scan(xdr_check_begin(_d, &admin_client_close_args_xdr), _d), _d, &admin_client_close_args_xdr, _size);
}

enum xdr_status admin_client_close_args_validate(const admin_client_close_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_client_close_args_xdr, _v, _p, _e);
}

/* --- admin_server_get_client_limits_args --- */

struct xdr_measure admin_server_get_client_limits_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = admin_nonnull_server_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_server_get_client_limits_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_server_get_client_limits_args_scan(xdr_check_begin(_d, &admin_server_get_client_limits_args_xdr), _d), _d, &admin_server_get_client_limits_args_xdr, _size);
}

enum xdr_status admin_server_get_client_limits_args_validate(const admin_server_get_client_limits_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_server_get_client_limits_args_xdr, _v, _p, _e);
}

/* --- admin_server_get_client_limits_ret --- */

struct xdr_measure admin_server_get_client_limits_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, ADMIN_SERVER_CLIENT_LIMITS_MAX, 12, sizeof(admin_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = admin_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status admin_server_get_client_limits_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_server_get_client_limits_ret_scan(xdr_check_begin(_d, &admin_server_get_client_limits_ret_xdr), _d), _d, &admin_server_get_client_limits_ret_xdr, _size);
}

enum xdr_status admin_server_get_client_limits_ret_validate(const admin_server_get_client_limits_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_server_get_client_limits_ret_xdr, _v, _p, _e);
}

/* --- admin_server_set_client_limits_args --- */

struct xdr_measure admin_server_set_client_limits_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = admin_nonnull_server_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, ADMIN_SERVER_CLIENT_LIMITS_MAX, 12, sizeof(admin_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = admin_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_server_set_client_limits_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_server_set_client_limits_args_scan(xdr_check_begin(_d, &admin_server_set_client_limits_args_xdr), _d), _d, &admin_server_set_client_limits_args_xdr, _size);
}

enum xdr_status admin_server_set_client_limits_args_validate(const admin_server_set_client_limits_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_server_set_client_limits_args_xdr, _v, _p, _e);
}

/* --- admin_server_update_tls_files_args --- */

struct xdr_measure admin_server_update_tls_files_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = admin_nonnull_server_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_server_update_tls_files_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_server_update_tls_files_args_scan(xdr_check_begin(_d, &admin_server_update_tls_files_args_xdr), _d), _d, &admin_server_update_tls_files_args_xdr, _size);
}

enum xdr_status admin_server_update_tls_files_args_validate(const admin_server_update_tls_files_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_server_update_tls_files_args_xdr, _v, _p, _e);
}

/* --- admin_connect_get_logging_outputs_args --- */

struct xdr_measure admin_connect_get_logging_outputs_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_connect_get_logging_outputs_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_connect_get_logging_outputs_args_scan(xdr_check_begin(_d, &admin_connect_get_logging_outputs_args_xdr), _d), _d, &admin_connect_get_logging_outputs_args_xdr, _size);
}

enum xdr_status admin_connect_get_logging_outputs_args_validate(const admin_connect_get_logging_outputs_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_connect_get_logging_outputs_args_xdr, _v, _p, _e);
}

/* --- admin_connect_get_logging_outputs_ret --- */

struct xdr_measure admin_connect_get_logging_outputs_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, ADMIN_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status admin_connect_get_logging_outputs_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_connect_get_logging_outputs_ret_scan(xdr_check_begin(_d, &admin_connect_get_logging_outputs_ret_xdr), _d), _d, &admin_connect_get_logging_outputs_ret_xdr, _size);
}

enum xdr_status admin_connect_get_logging_outputs_ret_validate(const admin_connect_get_logging_outputs_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_connect_get_logging_outputs_ret_xdr, _v, _p, _e);
}

/* --- admin_connect_get_logging_filters_args --- */

struct xdr_measure admin_connect_get_logging_filters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_connect_get_logging_filters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_connect_get_logging_filters_args_scan(xdr_check_begin(_d, &admin_connect_get_logging_filters_args_xdr), _d), _d, &admin_connect_get_logging_filters_args_xdr, _size);
}

enum xdr_status admin_connect_get_logging_filters_args_validate(const admin_connect_get_logging_filters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_connect_get_logging_filters_args_xdr, _v, _p, _e);
}

/* --- admin_connect_get_logging_filters_ret --- */

struct xdr_measure admin_connect_get_logging_filters_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(admin_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = admin_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_connect_get_logging_filters_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_connect_get_logging_filters_ret_scan(xdr_check_begin(_d, &admin_connect_get_logging_filters_ret_xdr), _d), _d, &admin_connect_get_logging_filters_ret_xdr, _size);
}

enum xdr_status admin_connect_get_logging_filters_ret_validate(const admin_connect_get_logging_filters_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_connect_get_logging_filters_ret_xdr, _v, _p, _e);
}

/* --- admin_connect_set_logging_outputs_args --- */

struct xdr_measure admin_connect_set_logging_outputs_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(admin_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = admin_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_connect_set_logging_outputs_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_connect_set_logging_outputs_args_scan(xdr_check_begin(_d, &admin_connect_set_logging_outputs_args_xdr), _d), _d, &admin_connect_set_logging_outputs_args_xdr, _size);
}

enum xdr_status admin_connect_set_logging_outputs_args_validate(const admin_connect_set_logging_outputs_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_connect_set_logging_outputs_args_xdr, _v, _p, _e);
}

/* --- admin_connect_set_logging_filters_args --- */

struct xdr_measure admin_connect_set_logging_filters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(admin_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = admin_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_connect_set_logging_filters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_connect_set_logging_filters_args_scan(xdr_check_begin(_d, &admin_connect_set_logging_filters_args_xdr), _d), _d, &admin_connect_set_logging_filters_args_xdr, _size);
}

enum xdr_status admin_connect_set_logging_filters_args_validate(const admin_connect_set_logging_filters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_connect_set_logging_filters_args_xdr, _v, _p, _e);
}

/* --- admin_connect_set_daemon_timeout_args --- */

struct xdr_measure admin_connect_set_daemon_timeout_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status admin_connect_set_daemon_timeout_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_connect_set_daemon_timeout_args_scan(xdr_check_begin(_d, &admin_connect_set_daemon_timeout_args_xdr), _d), _d, &admin_connect_set_daemon_timeout_args_xdr, _size);
}

enum xdr_status admin_connect_set_daemon_timeout_args_validate(const admin_connect_set_daemon_timeout_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_connect_set_daemon_timeout_args_xdr, _v, _p, _e);
}

/* --- admin_procedure --- */

struct xdr_measure admin_procedure_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4 || !admin_procedure_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status admin_procedure_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(admin_procedure_scan(xdr_check_begin(_d, &admin_procedure_xdr), _d), _d, &admin_procedure_xdr, _size);
}

enum xdr_status admin_procedure_validate(const admin_procedure *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&admin_procedure_xdr, _v, _p, _e);
}

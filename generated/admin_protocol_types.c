/* admin_protocol_types.c -- written by xdrgen from admin_protocol.x; do not edit.
 *
 * The descriptions of the types, and the functions that encode and decode whole values: when a marshaller
 * (admin_protocol.c) gives up, they find out why by the description. */
#include "xdr_marshal.h"

#include "admin_protocol.h"

const struct xdr_limit admin_protocol_limits[] = {
    {"ADMIN_STRING_MAX", 4194304},
    {"ADMIN_SERVER_LIST_MAX", 16384},
    {"ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX", 32},
    {"ADMIN_CLIENT_LIST_MAX", 16384},
    {"ADMIN_CLIENT_INFO_PARAMETERS_MAX", 64},
    {"ADMIN_SERVER_CLIENT_LIMITS_MAX", 32},
    {NULL, 0},
};

/* What the specification was told of constants of C, where their header is included and has them as macros. */
#ifdef VIR_TYPED_PARAM_INT
_Static_assert(VIR_TYPED_PARAM_INT == 1, "VIR_TYPED_PARAM_INT is not 1, as the specification was told");
#endif
#ifdef VIR_TYPED_PARAM_UINT
_Static_assert(VIR_TYPED_PARAM_UINT == 2, "VIR_TYPED_PARAM_UINT is not 2, as the specification was told");
#endif
#ifdef VIR_TYPED_PARAM_LLONG
_Static_assert(VIR_TYPED_PARAM_LLONG == 3, "VIR_TYPED_PARAM_LLONG is not 3, as the specification was told");
#endif
#ifdef VIR_TYPED_PARAM_ULLONG
_Static_assert(VIR_TYPED_PARAM_ULLONG == 4, "VIR_TYPED_PARAM_ULLONG is not 4, as the specification was told");
#endif
#ifdef VIR_TYPED_PARAM_DOUBLE
_Static_assert(VIR_TYPED_PARAM_DOUBLE == 5, "VIR_TYPED_PARAM_DOUBLE is not 5, as the specification was told");
#endif
#ifdef VIR_TYPED_PARAM_BOOLEAN
_Static_assert(VIR_TYPED_PARAM_BOOLEAN == 6, "VIR_TYPED_PARAM_BOOLEAN is not 6, as the specification was told");
#endif
#ifdef VIR_TYPED_PARAM_STRING
_Static_assert(VIR_TYPED_PARAM_STRING == 7, "VIR_TYPED_PARAM_STRING is not 7, as the specification was told");
#endif

/* Bounds on memory rest on the sizes of these types, here and on other machines. */
XDR_ASSERT_SIZE(admin_nonnull_string, 16, 8, 8);
XDR_ASSERT_SIZE(admin_string, 8, 4, 4);
XDR_ASSERT_SIZE(admin_typed_param_value, 24, 16, 12);
XDR_ASSERT_SIZE(admin_typed_param, 40, 24, 20);
XDR_ASSERT_SIZE(admin_nonnull_server, 16, 8, 8);
XDR_ASSERT_SIZE(admin_nonnull_client, 40, 32, 28);
XDR_ASSERT_SIZE(admin_connect_open_args, 4, 4, 4);
XDR_ASSERT_SIZE(admin_connect_get_lib_version_ret, 8, 8, 8);
XDR_ASSERT_SIZE(admin_connect_list_servers_args, 8, 8, 8);
XDR_ASSERT_SIZE(admin_connect_list_servers_ret, 24, 12, 12);
XDR_ASSERT_SIZE(admin_connect_lookup_server_args, 24, 12, 12);
XDR_ASSERT_SIZE(admin_connect_lookup_server_ret, 16, 8, 8);
XDR_ASSERT_SIZE(admin_server_get_threadpool_parameters_args, 24, 12, 12);
XDR_ASSERT_SIZE(admin_server_get_threadpool_parameters_ret, 16, 8, 8);
XDR_ASSERT_SIZE(admin_server_set_threadpool_parameters_args, 40, 20, 20);
XDR_ASSERT_SIZE(admin_server_list_clients_args, 24, 16, 16);
XDR_ASSERT_SIZE(admin_server_list_clients_ret, 24, 12, 12);
XDR_ASSERT_SIZE(admin_server_lookup_client_args, 32, 24, 20);
XDR_ASSERT_SIZE(admin_server_lookup_client_ret, 40, 32, 28);
XDR_ASSERT_SIZE(admin_client_get_info_args, 48, 40, 32);
XDR_ASSERT_SIZE(admin_client_get_info_ret, 16, 8, 8);
XDR_ASSERT_SIZE(admin_client_close_args, 48, 40, 32);
XDR_ASSERT_SIZE(admin_server_get_client_limits_args, 24, 12, 12);
XDR_ASSERT_SIZE(admin_server_get_client_limits_ret, 16, 8, 8);
XDR_ASSERT_SIZE(admin_server_set_client_limits_args, 40, 20, 20);
XDR_ASSERT_SIZE(admin_server_update_tls_files_args, 24, 12, 12);
XDR_ASSERT_SIZE(admin_connect_get_logging_outputs_args, 4, 4, 4);
XDR_ASSERT_SIZE(admin_connect_get_logging_outputs_ret, 24, 12, 12);
XDR_ASSERT_SIZE(admin_connect_get_logging_filters_args, 4, 4, 4);
XDR_ASSERT_SIZE(admin_connect_get_logging_filters_ret, 16, 8, 8);
XDR_ASSERT_SIZE(admin_connect_set_logging_outputs_args, 16, 8, 8);
XDR_ASSERT_SIZE(admin_connect_set_logging_filters_args, 16, 8, 8);
XDR_ASSERT_SIZE(admin_connect_set_daemon_timeout_args, 8, 8, 8);
XDR_ASSERT_SIZE(admin_procedure, 4, 4, 4);

static const struct xdr_member admin_nonnull_string_members[] = {
    {"", &xdr_builtin_types[XDR_STRING], XDR_SHAPE_STRING, 4194304, "ADMIN_STRING_MAX", 0, NULL},
};

const struct xdr_type admin_nonnull_string_xdr = {
    .name = "admin_nonnull_string",
    .size = sizeof(admin_nonnull_string),
    .least = 4,
    .ratio = 2,
    .kind = XDR_TYPEDEF,
    .members = admin_nonnull_string_members,
    .count = 1,
};

enum xdr_status admin_nonnull_string_encode(struct xdr_encoder *_e, const admin_nonnull_string *_v)
{
    return xdr_encode_end(admin_nonnull_string_put(xdr_encode_begin(_e, &admin_nonnull_string_xdr), _e, _v), _e, &admin_nonnull_string_xdr, _v);
}

enum xdr_status admin_nonnull_string_decode(struct xdr_decoder *_d, admin_nonnull_string *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_nonnull_string_xdr);
    do
        _c = admin_nonnull_string_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_nonnull_string_xdr));
    return xdr_decode_end(_c, _d, &admin_nonnull_string_xdr, _v);
}

static const struct xdr_member admin_string_members[] = {
    {"", &admin_nonnull_string_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0, NULL},
};

const struct xdr_type admin_string_xdr = {
    .name = "admin_string",
    .size = sizeof(admin_string),
    .least = 4,
    .ratio = 4,
    .kind = XDR_TYPEDEF,
    .members = admin_string_members,
    .count = 1,
};

enum xdr_status admin_string_encode(struct xdr_encoder *_e, const admin_string *_v)
{
    return xdr_encode_end(admin_string_put(xdr_encode_begin(_e, &admin_string_xdr), _e, _v), _e, &admin_string_xdr, _v);
}

enum xdr_status admin_string_decode(struct xdr_decoder *_d, admin_string *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_string_xdr);
    do
        _c = admin_string_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_string_xdr));
    return xdr_decode_end(_c, _d, &admin_string_xdr, _v);
}

static const struct xdr_member admin_typed_param_value_members[] = {
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_typed_param_value, type), NULL},
    {"i", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_typed_param_value, u.i), NULL},
    {"ui", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_typed_param_value, u.ui), NULL},
    {"l", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_typed_param_value, u.l), NULL},
    {"ul", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_typed_param_value, u.ul), NULL},
    {"d", &xdr_builtin_types[XDR_DOUBLE], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_typed_param_value, u.d), NULL},
    {"b", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_typed_param_value, u.b), NULL},
    {"s", &admin_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_typed_param_value, u.s), NULL},
};

static const struct xdr_arm admin_typed_param_value_arms[] = {
    {1, &admin_typed_param_value_members[1]},
    {2, &admin_typed_param_value_members[2]},
    {3, &admin_typed_param_value_members[3]},
    {4, &admin_typed_param_value_members[4]},
    {5, &admin_typed_param_value_members[5]},
    {6, &admin_typed_param_value_members[6]},
    {7, &admin_typed_param_value_members[7]},
};

const struct xdr_type admin_typed_param_value_xdr = {
    .name = "admin_typed_param_value",
    .size = sizeof(admin_typed_param_value),
    .least = 8,
    .ratio = 2,
    .kind = XDR_UNION,
    .members = admin_typed_param_value_members,
    .arms = admin_typed_param_value_arms,
    .count = sizeof admin_typed_param_value_arms / sizeof *admin_typed_param_value_arms,
};

enum xdr_status admin_typed_param_value_encode(struct xdr_encoder *_e, const admin_typed_param_value *_v)
{
    return xdr_encode_end(admin_typed_param_value_put(xdr_encode_begin(_e, &admin_typed_param_value_xdr), _e, _v), _e, &admin_typed_param_value_xdr, _v);
}

enum xdr_status admin_typed_param_value_decode(struct xdr_decoder *_d, admin_typed_param_value *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_typed_param_value_xdr);
    do
        _c = admin_typed_param_value_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_typed_param_value_xdr));
    return xdr_decode_end(_c, _d, &admin_typed_param_value_xdr, _v);
}

static const struct xdr_member admin_typed_param_members[] = {
    {"field", &admin_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_typed_param, field), NULL},
    {"value", &admin_typed_param_value_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_typed_param, value), NULL},
};

const struct xdr_type admin_typed_param_xdr = {
    .name = "admin_typed_param",
    .size = sizeof(admin_typed_param),
    .least = 12,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_typed_param_members,
    .count = sizeof admin_typed_param_members / sizeof *admin_typed_param_members,
};

enum xdr_status admin_typed_param_encode(struct xdr_encoder *_e, const admin_typed_param *_v)
{
    return xdr_encode_end(admin_typed_param_put(xdr_encode_begin(_e, &admin_typed_param_xdr), _e, _v), _e, &admin_typed_param_xdr, _v);
}

enum xdr_status admin_typed_param_decode(struct xdr_decoder *_d, admin_typed_param *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_typed_param_xdr);
    do
        _c = admin_typed_param_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_typed_param_xdr));
    return xdr_decode_end(_c, _d, &admin_typed_param_xdr, _v);
}

static const struct xdr_member admin_nonnull_server_members[] = {
    {"name", &admin_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_nonnull_server, name), NULL},
};

const struct xdr_type admin_nonnull_server_xdr = {
    .name = "admin_nonnull_server",
    .size = sizeof(admin_nonnull_server),
    .least = 4,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_nonnull_server_members,
    .count = sizeof admin_nonnull_server_members / sizeof *admin_nonnull_server_members,
};

enum xdr_status admin_nonnull_server_encode(struct xdr_encoder *_e, const admin_nonnull_server *_v)
{
    return xdr_encode_end(admin_nonnull_server_put(xdr_encode_begin(_e, &admin_nonnull_server_xdr), _e, _v), _e, &admin_nonnull_server_xdr, _v);
}

enum xdr_status admin_nonnull_server_decode(struct xdr_decoder *_d, admin_nonnull_server *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_nonnull_server_xdr);
    do
        _c = admin_nonnull_server_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_nonnull_server_xdr));
    return xdr_decode_end(_c, _d, &admin_nonnull_server_xdr, _v);
}

static const struct xdr_member admin_nonnull_client_members[] = {
    {"srv", &admin_nonnull_server_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_nonnull_client, srv), NULL},
    {"id", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_nonnull_client, id), NULL},
    {"timestamp", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_nonnull_client, timestamp), NULL},
    {"transport", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_nonnull_client, transport), NULL},
};

const struct xdr_type admin_nonnull_client_xdr = {
    .name = "admin_nonnull_client",
    .size = sizeof(admin_nonnull_client),
    .least = 24,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_nonnull_client_members,
    .count = sizeof admin_nonnull_client_members / sizeof *admin_nonnull_client_members,
};

enum xdr_status admin_nonnull_client_encode(struct xdr_encoder *_e, const admin_nonnull_client *_v)
{
    return xdr_encode_end(admin_nonnull_client_put(xdr_encode_begin(_e, &admin_nonnull_client_xdr), _e, _v), _e, &admin_nonnull_client_xdr, _v);
}

enum xdr_status admin_nonnull_client_decode(struct xdr_decoder *_d, admin_nonnull_client *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_nonnull_client_xdr);
    do
        _c = admin_nonnull_client_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_nonnull_client_xdr));
    return xdr_decode_end(_c, _d, &admin_nonnull_client_xdr, _v);
}

static const struct xdr_member admin_connect_open_args_members[] = {
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_open_args, flags), NULL},
};

const struct xdr_type admin_connect_open_args_xdr = {
    .name = "admin_connect_open_args",
    .size = sizeof(admin_connect_open_args),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = admin_connect_open_args_members,
    .count = sizeof admin_connect_open_args_members / sizeof *admin_connect_open_args_members,
};

enum xdr_status admin_connect_open_args_encode(struct xdr_encoder *_e, const admin_connect_open_args *_v)
{
    return xdr_encode_end(admin_connect_open_args_put(xdr_encode_begin(_e, &admin_connect_open_args_xdr), _e, _v), _e, &admin_connect_open_args_xdr, _v);
}

enum xdr_status admin_connect_open_args_decode(struct xdr_decoder *_d, admin_connect_open_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_connect_open_args_xdr);
    do
        _c = admin_connect_open_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_connect_open_args_xdr));
    return xdr_decode_end(_c, _d, &admin_connect_open_args_xdr, _v);
}

static const struct xdr_member admin_connect_get_lib_version_ret_members[] = {
    {"libVer", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_get_lib_version_ret, libVer), NULL},
};

const struct xdr_type admin_connect_get_lib_version_ret_xdr = {
    .name = "admin_connect_get_lib_version_ret",
    .size = sizeof(admin_connect_get_lib_version_ret),
    .least = 8,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = admin_connect_get_lib_version_ret_members,
    .count = sizeof admin_connect_get_lib_version_ret_members / sizeof *admin_connect_get_lib_version_ret_members,
};

enum xdr_status admin_connect_get_lib_version_ret_encode(struct xdr_encoder *_e, const admin_connect_get_lib_version_ret *_v)
{
    return xdr_encode_end(admin_connect_get_lib_version_ret_put(xdr_encode_begin(_e, &admin_connect_get_lib_version_ret_xdr), _e, _v), _e, &admin_connect_get_lib_version_ret_xdr, _v);
}

enum xdr_status admin_connect_get_lib_version_ret_decode(struct xdr_decoder *_d, admin_connect_get_lib_version_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_connect_get_lib_version_ret_xdr);
    do
        _c = admin_connect_get_lib_version_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_connect_get_lib_version_ret_xdr));
    return xdr_decode_end(_c, _d, &admin_connect_get_lib_version_ret_xdr, _v);
}

static const struct xdr_member admin_connect_list_servers_args_members[] = {
    {"need_results", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_list_servers_args, need_results), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_list_servers_args, flags), NULL},
};

const struct xdr_type admin_connect_list_servers_args_xdr = {
    .name = "admin_connect_list_servers_args",
    .size = sizeof(admin_connect_list_servers_args),
    .least = 8,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = admin_connect_list_servers_args_members,
    .count = sizeof admin_connect_list_servers_args_members / sizeof *admin_connect_list_servers_args_members,
};

enum xdr_status admin_connect_list_servers_args_encode(struct xdr_encoder *_e, const admin_connect_list_servers_args *_v)
{
    return xdr_encode_end(admin_connect_list_servers_args_put(xdr_encode_begin(_e, &admin_connect_list_servers_args_xdr), _e, _v), _e, &admin_connect_list_servers_args_xdr, _v);
}

enum xdr_status admin_connect_list_servers_args_decode(struct xdr_decoder *_d, admin_connect_list_servers_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_connect_list_servers_args_xdr);
    do
        _c = admin_connect_list_servers_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_connect_list_servers_args_xdr));
    return xdr_decode_end(_c, _d, &admin_connect_list_servers_args_xdr, _v);
}

static const struct xdr_member admin_connect_list_servers_ret_members[] = {
    {"servers", &admin_nonnull_server_xdr, XDR_SHAPE_VARIABLE, 16384, "ADMIN_SERVER_LIST_MAX",
     offsetof(admin_connect_list_servers_ret, servers), NULL},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_list_servers_ret, ret), NULL},
};

const struct xdr_type admin_connect_list_servers_ret_xdr = {
    .name = "admin_connect_list_servers_ret",
    .size = sizeof(admin_connect_list_servers_ret),
    .least = 8,
    .ratio = 4,
    .kind = XDR_STRUCT,
    .members = admin_connect_list_servers_ret_members,
    .count = sizeof admin_connect_list_servers_ret_members / sizeof *admin_connect_list_servers_ret_members,
};

enum xdr_status admin_connect_list_servers_ret_encode(struct xdr_encoder *_e, const admin_connect_list_servers_ret *_v)
{
    return xdr_encode_end(admin_connect_list_servers_ret_put(xdr_encode_begin(_e, &admin_connect_list_servers_ret_xdr), _e, _v), _e, &admin_connect_list_servers_ret_xdr, _v);
}

enum xdr_status admin_connect_list_servers_ret_decode(struct xdr_decoder *_d, admin_connect_list_servers_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_connect_list_servers_ret_xdr);
    do
        _c = admin_connect_list_servers_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_connect_list_servers_ret_xdr));
    return xdr_decode_end(_c, _d, &admin_connect_list_servers_ret_xdr, _v);
}

static const struct xdr_member admin_connect_lookup_server_args_members[] = {
    {"name", &admin_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_lookup_server_args, name), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_lookup_server_args, flags), NULL},
};

const struct xdr_type admin_connect_lookup_server_args_xdr = {
    .name = "admin_connect_lookup_server_args",
    .size = sizeof(admin_connect_lookup_server_args),
    .least = 8,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_connect_lookup_server_args_members,
    .count = sizeof admin_connect_lookup_server_args_members / sizeof *admin_connect_lookup_server_args_members,
};

enum xdr_status admin_connect_lookup_server_args_encode(struct xdr_encoder *_e, const admin_connect_lookup_server_args *_v)
{
    return xdr_encode_end(admin_connect_lookup_server_args_put(xdr_encode_begin(_e, &admin_connect_lookup_server_args_xdr), _e, _v), _e, &admin_connect_lookup_server_args_xdr, _v);
}

enum xdr_status admin_connect_lookup_server_args_decode(struct xdr_decoder *_d, admin_connect_lookup_server_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_connect_lookup_server_args_xdr);
    do
        _c = admin_connect_lookup_server_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_connect_lookup_server_args_xdr));
    return xdr_decode_end(_c, _d, &admin_connect_lookup_server_args_xdr, _v);
}

static const struct xdr_member admin_connect_lookup_server_ret_members[] = {
    {"srv", &admin_nonnull_server_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_lookup_server_ret, srv), NULL},
};

const struct xdr_type admin_connect_lookup_server_ret_xdr = {
    .name = "admin_connect_lookup_server_ret",
    .size = sizeof(admin_connect_lookup_server_ret),
    .least = 4,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_connect_lookup_server_ret_members,
    .count = sizeof admin_connect_lookup_server_ret_members / sizeof *admin_connect_lookup_server_ret_members,
};

enum xdr_status admin_connect_lookup_server_ret_encode(struct xdr_encoder *_e, const admin_connect_lookup_server_ret *_v)
{
    return xdr_encode_end(admin_connect_lookup_server_ret_put(xdr_encode_begin(_e, &admin_connect_lookup_server_ret_xdr), _e, _v), _e, &admin_connect_lookup_server_ret_xdr, _v);
}

enum xdr_status admin_connect_lookup_server_ret_decode(struct xdr_decoder *_d, admin_connect_lookup_server_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_connect_lookup_server_ret_xdr);
    do
        _c = admin_connect_lookup_server_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_connect_lookup_server_ret_xdr));
    return xdr_decode_end(_c, _d, &admin_connect_lookup_server_ret_xdr, _v);
}

static const struct xdr_member admin_server_get_threadpool_parameters_args_members[] = {
    {"srv", &admin_nonnull_server_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_get_threadpool_parameters_args, srv), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_get_threadpool_parameters_args, flags), NULL},
};

const struct xdr_type admin_server_get_threadpool_parameters_args_xdr = {
    .name = "admin_server_get_threadpool_parameters_args",
    .size = sizeof(admin_server_get_threadpool_parameters_args),
    .least = 8,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_server_get_threadpool_parameters_args_members,
    .count = sizeof admin_server_get_threadpool_parameters_args_members / sizeof *admin_server_get_threadpool_parameters_args_members,
};

enum xdr_status admin_server_get_threadpool_parameters_args_encode(struct xdr_encoder *_e, const admin_server_get_threadpool_parameters_args *_v)
{
    return xdr_encode_end(admin_server_get_threadpool_parameters_args_put(xdr_encode_begin(_e, &admin_server_get_threadpool_parameters_args_xdr), _e, _v), _e, &admin_server_get_threadpool_parameters_args_xdr, _v);
}

enum xdr_status admin_server_get_threadpool_parameters_args_decode(struct xdr_decoder *_d, admin_server_get_threadpool_parameters_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_server_get_threadpool_parameters_args_xdr);
    do
        _c = admin_server_get_threadpool_parameters_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_server_get_threadpool_parameters_args_xdr));
    return xdr_decode_end(_c, _d, &admin_server_get_threadpool_parameters_args_xdr, _v);
}

static const struct xdr_member admin_server_get_threadpool_parameters_ret_members[] = {
    {"params", &admin_typed_param_xdr, XDR_SHAPE_VARIABLE, 32, "ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX",
     offsetof(admin_server_get_threadpool_parameters_ret, params), NULL},
};

const struct xdr_type admin_server_get_threadpool_parameters_ret_xdr = {
    .name = "admin_server_get_threadpool_parameters_ret",
    .size = sizeof(admin_server_get_threadpool_parameters_ret),
    .least = 4,
    .ratio = 4,
    .kind = XDR_STRUCT,
    .members = admin_server_get_threadpool_parameters_ret_members,
    .count = sizeof admin_server_get_threadpool_parameters_ret_members / sizeof *admin_server_get_threadpool_parameters_ret_members,
};

enum xdr_status admin_server_get_threadpool_parameters_ret_encode(struct xdr_encoder *_e, const admin_server_get_threadpool_parameters_ret *_v)
{
    return xdr_encode_end(admin_server_get_threadpool_parameters_ret_put(xdr_encode_begin(_e, &admin_server_get_threadpool_parameters_ret_xdr), _e, _v), _e, &admin_server_get_threadpool_parameters_ret_xdr, _v);
}

enum xdr_status admin_server_get_threadpool_parameters_ret_decode(struct xdr_decoder *_d, admin_server_get_threadpool_parameters_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_server_get_threadpool_parameters_ret_xdr);
    do
        _c = admin_server_get_threadpool_parameters_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_server_get_threadpool_parameters_ret_xdr));
    return xdr_decode_end(_c, _d, &admin_server_get_threadpool_parameters_ret_xdr, _v);
}

static const struct xdr_member admin_server_set_threadpool_parameters_args_members[] = {
    {"srv", &admin_nonnull_server_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_set_threadpool_parameters_args, srv), NULL},
    {"params", &admin_typed_param_xdr, XDR_SHAPE_VARIABLE, 32, "ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX",
     offsetof(admin_server_set_threadpool_parameters_args, params), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_set_threadpool_parameters_args, flags), NULL},
};

const struct xdr_type admin_server_set_threadpool_parameters_args_xdr = {
    .name = "admin_server_set_threadpool_parameters_args",
    .size = sizeof(admin_server_set_threadpool_parameters_args),
    .least = 12,
    .ratio = 4,
    .kind = XDR_STRUCT,
    .members = admin_server_set_threadpool_parameters_args_members,
    .count = sizeof admin_server_set_threadpool_parameters_args_members / sizeof *admin_server_set_threadpool_parameters_args_members,
};

enum xdr_status admin_server_set_threadpool_parameters_args_encode(struct xdr_encoder *_e, const admin_server_set_threadpool_parameters_args *_v)
{
    return xdr_encode_end(admin_server_set_threadpool_parameters_args_put(xdr_encode_begin(_e, &admin_server_set_threadpool_parameters_args_xdr), _e, _v), _e, &admin_server_set_threadpool_parameters_args_xdr, _v);
}

enum xdr_status admin_server_set_threadpool_parameters_args_decode(struct xdr_decoder *_d, admin_server_set_threadpool_parameters_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_server_set_threadpool_parameters_args_xdr);
    do
        _c = admin_server_set_threadpool_parameters_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_server_set_threadpool_parameters_args_xdr));
    return xdr_decode_end(_c, _d, &admin_server_set_threadpool_parameters_args_xdr, _v);
}

static const struct xdr_member admin_server_list_clients_args_members[] = {
    {"srv", &admin_nonnull_server_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_list_clients_args, srv), NULL},
    {"need_results", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_list_clients_args, need_results), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_list_clients_args, flags), NULL},
};

const struct xdr_type admin_server_list_clients_args_xdr = {
    .name = "admin_server_list_clients_args",
    .size = sizeof(admin_server_list_clients_args),
    .least = 12,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_server_list_clients_args_members,
    .count = sizeof admin_server_list_clients_args_members / sizeof *admin_server_list_clients_args_members,
};

enum xdr_status admin_server_list_clients_args_encode(struct xdr_encoder *_e, const admin_server_list_clients_args *_v)
{
    return xdr_encode_end(admin_server_list_clients_args_put(xdr_encode_begin(_e, &admin_server_list_clients_args_xdr), _e, _v), _e, &admin_server_list_clients_args_xdr, _v);
}

enum xdr_status admin_server_list_clients_args_decode(struct xdr_decoder *_d, admin_server_list_clients_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_server_list_clients_args_xdr);
    do
        _c = admin_server_list_clients_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_server_list_clients_args_xdr));
    return xdr_decode_end(_c, _d, &admin_server_list_clients_args_xdr, _v);
}

static const struct xdr_member admin_server_list_clients_ret_members[] = {
    {"clients", &admin_nonnull_client_xdr, XDR_SHAPE_VARIABLE, 16384, "ADMIN_CLIENT_LIST_MAX",
     offsetof(admin_server_list_clients_ret, clients), NULL},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_list_clients_ret, ret), NULL},
};

const struct xdr_type admin_server_list_clients_ret_xdr = {
    .name = "admin_server_list_clients_ret",
    .size = sizeof(admin_server_list_clients_ret),
    .least = 8,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_server_list_clients_ret_members,
    .count = sizeof admin_server_list_clients_ret_members / sizeof *admin_server_list_clients_ret_members,
};

enum xdr_status admin_server_list_clients_ret_encode(struct xdr_encoder *_e, const admin_server_list_clients_ret *_v)
{
    return xdr_encode_end(admin_server_list_clients_ret_put(xdr_encode_begin(_e, &admin_server_list_clients_ret_xdr), _e, _v), _e, &admin_server_list_clients_ret_xdr, _v);
}

enum xdr_status admin_server_list_clients_ret_decode(struct xdr_decoder *_d, admin_server_list_clients_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_server_list_clients_ret_xdr);
    do
        _c = admin_server_list_clients_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_server_list_clients_ret_xdr));
    return xdr_decode_end(_c, _d, &admin_server_list_clients_ret_xdr, _v);
}

static const struct xdr_member admin_server_lookup_client_args_members[] = {
    {"srv", &admin_nonnull_server_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_lookup_client_args, srv), NULL},
    {"id", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_lookup_client_args, id), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_lookup_client_args, flags), NULL},
};

const struct xdr_type admin_server_lookup_client_args_xdr = {
    .name = "admin_server_lookup_client_args",
    .size = sizeof(admin_server_lookup_client_args),
    .least = 16,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_server_lookup_client_args_members,
    .count = sizeof admin_server_lookup_client_args_members / sizeof *admin_server_lookup_client_args_members,
};

enum xdr_status admin_server_lookup_client_args_encode(struct xdr_encoder *_e, const admin_server_lookup_client_args *_v)
{
    return xdr_encode_end(admin_server_lookup_client_args_put(xdr_encode_begin(_e, &admin_server_lookup_client_args_xdr), _e, _v), _e, &admin_server_lookup_client_args_xdr, _v);
}

enum xdr_status admin_server_lookup_client_args_decode(struct xdr_decoder *_d, admin_server_lookup_client_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_server_lookup_client_args_xdr);
    do
        _c = admin_server_lookup_client_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_server_lookup_client_args_xdr));
    return xdr_decode_end(_c, _d, &admin_server_lookup_client_args_xdr, _v);
}

static const struct xdr_member admin_server_lookup_client_ret_members[] = {
    {"clnt", &admin_nonnull_client_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_lookup_client_ret, clnt), NULL},
};

const struct xdr_type admin_server_lookup_client_ret_xdr = {
    .name = "admin_server_lookup_client_ret",
    .size = sizeof(admin_server_lookup_client_ret),
    .least = 24,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_server_lookup_client_ret_members,
    .count = sizeof admin_server_lookup_client_ret_members / sizeof *admin_server_lookup_client_ret_members,
};

enum xdr_status admin_server_lookup_client_ret_encode(struct xdr_encoder *_e, const admin_server_lookup_client_ret *_v)
{
    return xdr_encode_end(admin_server_lookup_client_ret_put(xdr_encode_begin(_e, &admin_server_lookup_client_ret_xdr), _e, _v), _e, &admin_server_lookup_client_ret_xdr, _v);
}

enum xdr_status admin_server_lookup_client_ret_decode(struct xdr_decoder *_d, admin_server_lookup_client_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_server_lookup_client_ret_xdr);
    do
        _c = admin_server_lookup_client_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_server_lookup_client_ret_xdr));
    return xdr_decode_end(_c, _d, &admin_server_lookup_client_ret_xdr, _v);
}

static const struct xdr_member admin_client_get_info_args_members[] = {
    {"clnt", &admin_nonnull_client_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_client_get_info_args, clnt), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_client_get_info_args, flags), NULL},
};

const struct xdr_type admin_client_get_info_args_xdr = {
    .name = "admin_client_get_info_args",
    .size = sizeof(admin_client_get_info_args),
    .least = 28,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_client_get_info_args_members,
    .count = sizeof admin_client_get_info_args_members / sizeof *admin_client_get_info_args_members,
};

enum xdr_status admin_client_get_info_args_encode(struct xdr_encoder *_e, const admin_client_get_info_args *_v)
{
    return xdr_encode_end(admin_client_get_info_args_put(xdr_encode_begin(_e, &admin_client_get_info_args_xdr), _e, _v), _e, &admin_client_get_info_args_xdr, _v);
}

enum xdr_status admin_client_get_info_args_decode(struct xdr_decoder *_d, admin_client_get_info_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_client_get_info_args_xdr);
    do
        _c = admin_client_get_info_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_client_get_info_args_xdr));
    return xdr_decode_end(_c, _d, &admin_client_get_info_args_xdr, _v);
}

static const struct xdr_member admin_client_get_info_ret_members[] = {
    {"params", &admin_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "ADMIN_CLIENT_INFO_PARAMETERS_MAX",
     offsetof(admin_client_get_info_ret, params), NULL},
};

const struct xdr_type admin_client_get_info_ret_xdr = {
    .name = "admin_client_get_info_ret",
    .size = sizeof(admin_client_get_info_ret),
    .least = 4,
    .ratio = 4,
    .kind = XDR_STRUCT,
    .members = admin_client_get_info_ret_members,
    .count = sizeof admin_client_get_info_ret_members / sizeof *admin_client_get_info_ret_members,
};

enum xdr_status admin_client_get_info_ret_encode(struct xdr_encoder *_e, const admin_client_get_info_ret *_v)
{
    return xdr_encode_end(admin_client_get_info_ret_put(xdr_encode_begin(_e, &admin_client_get_info_ret_xdr), _e, _v), _e, &admin_client_get_info_ret_xdr, _v);
}

enum xdr_status admin_client_get_info_ret_decode(struct xdr_decoder *_d, admin_client_get_info_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_client_get_info_ret_xdr);
    do
        _c = admin_client_get_info_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_client_get_info_ret_xdr));
    return xdr_decode_end(_c, _d, &admin_client_get_info_ret_xdr, _v);
}

static const struct xdr_member admin_client_close_args_members[] = {
    {"clnt", &admin_nonnull_client_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_client_close_args, clnt), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_client_close_args, flags), NULL},
};

const struct xdr_type admin_client_close_args_xdr = {
    .name = "admin_client_close_args",
    .size = sizeof(admin_client_close_args),
    .least = 28,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_client_close_args_members,
    .count = sizeof admin_client_close_args_members / sizeof *admin_client_close_args_members,
};

enum xdr_status admin_client_close_args_encode(struct xdr_encoder *_e, const admin_client_close_args *_v)
{
    return xdr_encode_end(admin_client_close_args_put(xdr_encode_begin(_e, &admin_client_close_args_xdr), _e, _v), _e, &admin_client_close_args_xdr, _v);
}

enum xdr_status admin_client_close_args_decode(struct xdr_decoder *_d, admin_client_close_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_client_close_args_xdr);
    do
        _c = admin_client_close_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_client_close_args_xdr));
    return xdr_decode_end(_c, _d, &admin_client_close_args_xdr, _v);
}

static const struct xdr_member admin_server_get_client_limits_args_members[] = {
    {"srv", &admin_nonnull_server_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_get_client_limits_args, srv), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_get_client_limits_args, flags), NULL},
};

const struct xdr_type admin_server_get_client_limits_args_xdr = {
    .name = "admin_server_get_client_limits_args",
    .size = sizeof(admin_server_get_client_limits_args),
    .least = 8,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_server_get_client_limits_args_members,
    .count = sizeof admin_server_get_client_limits_args_members / sizeof *admin_server_get_client_limits_args_members,
};

enum xdr_status admin_server_get_client_limits_args_encode(struct xdr_encoder *_e, const admin_server_get_client_limits_args *_v)
{
    return xdr_encode_end(admin_server_get_client_limits_args_put(xdr_encode_begin(_e, &admin_server_get_client_limits_args_xdr), _e, _v), _e, &admin_server_get_client_limits_args_xdr, _v);
}

enum xdr_status admin_server_get_client_limits_args_decode(struct xdr_decoder *_d, admin_server_get_client_limits_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_server_get_client_limits_args_xdr);
    do
        _c = admin_server_get_client_limits_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_server_get_client_limits_args_xdr));
    return xdr_decode_end(_c, _d, &admin_server_get_client_limits_args_xdr, _v);
}

static const struct xdr_member admin_server_get_client_limits_ret_members[] = {
    {"params", &admin_typed_param_xdr, XDR_SHAPE_VARIABLE, 32, "ADMIN_SERVER_CLIENT_LIMITS_MAX",
     offsetof(admin_server_get_client_limits_ret, params), NULL},
};

const struct xdr_type admin_server_get_client_limits_ret_xdr = {
    .name = "admin_server_get_client_limits_ret",
    .size = sizeof(admin_server_get_client_limits_ret),
    .least = 4,
    .ratio = 4,
    .kind = XDR_STRUCT,
    .members = admin_server_get_client_limits_ret_members,
    .count = sizeof admin_server_get_client_limits_ret_members / sizeof *admin_server_get_client_limits_ret_members,
};

enum xdr_status admin_server_get_client_limits_ret_encode(struct xdr_encoder *_e, const admin_server_get_client_limits_ret *_v)
{
    return xdr_encode_end(admin_server_get_client_limits_ret_put(xdr_encode_begin(_e, &admin_server_get_client_limits_ret_xdr), _e, _v), _e, &admin_server_get_client_limits_ret_xdr, _v);
}

enum xdr_status admin_server_get_client_limits_ret_decode(struct xdr_decoder *_d, admin_server_get_client_limits_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_server_get_client_limits_ret_xdr);
    do
        _c = admin_server_get_client_limits_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_server_get_client_limits_ret_xdr));
    return xdr_decode_end(_c, _d, &admin_server_get_client_limits_ret_xdr, _v);
}

static const struct xdr_member admin_server_set_client_limits_args_members[] = {
    {"srv", &admin_nonnull_server_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_set_client_limits_args, srv), NULL},
    {"params", &admin_typed_param_xdr, XDR_SHAPE_VARIABLE, 32, "ADMIN_SERVER_CLIENT_LIMITS_MAX",
     offsetof(admin_server_set_client_limits_args, params), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_set_client_limits_args, flags), NULL},
};

const struct xdr_type admin_server_set_client_limits_args_xdr = {
    .name = "admin_server_set_client_limits_args",
    .size = sizeof(admin_server_set_client_limits_args),
    .least = 12,
    .ratio = 4,
    .kind = XDR_STRUCT,
    .members = admin_server_set_client_limits_args_members,
    .count = sizeof admin_server_set_client_limits_args_members / sizeof *admin_server_set_client_limits_args_members,
};

enum xdr_status admin_server_set_client_limits_args_encode(struct xdr_encoder *_e, const admin_server_set_client_limits_args *_v)
{
    return xdr_encode_end(admin_server_set_client_limits_args_put(xdr_encode_begin(_e, &admin_server_set_client_limits_args_xdr), _e, _v), _e, &admin_server_set_client_limits_args_xdr, _v);
}

enum xdr_status admin_server_set_client_limits_args_decode(struct xdr_decoder *_d, admin_server_set_client_limits_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_server_set_client_limits_args_xdr);
    do
        _c = admin_server_set_client_limits_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_server_set_client_limits_args_xdr));
    return xdr_decode_end(_c, _d, &admin_server_set_client_limits_args_xdr, _v);
}

static const struct xdr_member admin_server_update_tls_files_args_members[] = {
    {"srv", &admin_nonnull_server_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_update_tls_files_args, srv), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_server_update_tls_files_args, flags), NULL},
};

const struct xdr_type admin_server_update_tls_files_args_xdr = {
    .name = "admin_server_update_tls_files_args",
    .size = sizeof(admin_server_update_tls_files_args),
    .least = 8,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_server_update_tls_files_args_members,
    .count = sizeof admin_server_update_tls_files_args_members / sizeof *admin_server_update_tls_files_args_members,
};

enum xdr_status admin_server_update_tls_files_args_encode(struct xdr_encoder *_e, const admin_server_update_tls_files_args *_v)
{
    return xdr_encode_end(admin_server_update_tls_files_args_put(xdr_encode_begin(_e, &admin_server_update_tls_files_args_xdr), _e, _v), _e, &admin_server_update_tls_files_args_xdr, _v);
}

enum xdr_status admin_server_update_tls_files_args_decode(struct xdr_decoder *_d, admin_server_update_tls_files_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_server_update_tls_files_args_xdr);
    do
        _c = admin_server_update_tls_files_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_server_update_tls_files_args_xdr));
    return xdr_decode_end(_c, _d, &admin_server_update_tls_files_args_xdr, _v);
}

static const struct xdr_member admin_connect_get_logging_outputs_args_members[] = {
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_get_logging_outputs_args, flags), NULL},
};

const struct xdr_type admin_connect_get_logging_outputs_args_xdr = {
    .name = "admin_connect_get_logging_outputs_args",
    .size = sizeof(admin_connect_get_logging_outputs_args),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = admin_connect_get_logging_outputs_args_members,
    .count = sizeof admin_connect_get_logging_outputs_args_members / sizeof *admin_connect_get_logging_outputs_args_members,
};

enum xdr_status admin_connect_get_logging_outputs_args_encode(struct xdr_encoder *_e, const admin_connect_get_logging_outputs_args *_v)
{
    return xdr_encode_end(admin_connect_get_logging_outputs_args_put(xdr_encode_begin(_e, &admin_connect_get_logging_outputs_args_xdr), _e, _v), _e, &admin_connect_get_logging_outputs_args_xdr, _v);
}

enum xdr_status admin_connect_get_logging_outputs_args_decode(struct xdr_decoder *_d, admin_connect_get_logging_outputs_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_connect_get_logging_outputs_args_xdr);
    do
        _c = admin_connect_get_logging_outputs_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_connect_get_logging_outputs_args_xdr));
    return xdr_decode_end(_c, _d, &admin_connect_get_logging_outputs_args_xdr, _v);
}

static const struct xdr_member admin_connect_get_logging_outputs_ret_members[] = {
    {"outputs", &admin_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_get_logging_outputs_ret, outputs), NULL},
    {"noutputs", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_get_logging_outputs_ret, noutputs), NULL},
};

const struct xdr_type admin_connect_get_logging_outputs_ret_xdr = {
    .name = "admin_connect_get_logging_outputs_ret",
    .size = sizeof(admin_connect_get_logging_outputs_ret),
    .least = 8,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = admin_connect_get_logging_outputs_ret_members,
    .count = sizeof admin_connect_get_logging_outputs_ret_members / sizeof *admin_connect_get_logging_outputs_ret_members,
};

enum xdr_status admin_connect_get_logging_outputs_ret_encode(struct xdr_encoder *_e, const admin_connect_get_logging_outputs_ret *_v)
{
    return xdr_encode_end(admin_connect_get_logging_outputs_ret_put(xdr_encode_begin(_e, &admin_connect_get_logging_outputs_ret_xdr), _e, _v), _e, &admin_connect_get_logging_outputs_ret_xdr, _v);
}

enum xdr_status admin_connect_get_logging_outputs_ret_decode(struct xdr_decoder *_d, admin_connect_get_logging_outputs_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_connect_get_logging_outputs_ret_xdr);
    do
        _c = admin_connect_get_logging_outputs_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_connect_get_logging_outputs_ret_xdr));
    return xdr_decode_end(_c, _d, &admin_connect_get_logging_outputs_ret_xdr, _v);
}

static const struct xdr_member admin_connect_get_logging_filters_args_members[] = {
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_get_logging_filters_args, flags), NULL},
};

const struct xdr_type admin_connect_get_logging_filters_args_xdr = {
    .name = "admin_connect_get_logging_filters_args",
    .size = sizeof(admin_connect_get_logging_filters_args),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = admin_connect_get_logging_filters_args_members,
    .count = sizeof admin_connect_get_logging_filters_args_members / sizeof *admin_connect_get_logging_filters_args_members,
};

enum xdr_status admin_connect_get_logging_filters_args_encode(struct xdr_encoder *_e, const admin_connect_get_logging_filters_args *_v)
{
    return xdr_encode_end(admin_connect_get_logging_filters_args_put(xdr_encode_begin(_e, &admin_connect_get_logging_filters_args_xdr), _e, _v), _e, &admin_connect_get_logging_filters_args_xdr, _v);
}

enum xdr_status admin_connect_get_logging_filters_args_decode(struct xdr_decoder *_d, admin_connect_get_logging_filters_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_connect_get_logging_filters_args_xdr);
    do
        _c = admin_connect_get_logging_filters_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_connect_get_logging_filters_args_xdr));
    return xdr_decode_end(_c, _d, &admin_connect_get_logging_filters_args_xdr, _v);
}

static const struct xdr_member admin_connect_get_logging_filters_ret_members[] = {
    {"filters", &admin_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_get_logging_filters_ret, filters), NULL},
    {"nfilters", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_get_logging_filters_ret, nfilters), NULL},
};

const struct xdr_type admin_connect_get_logging_filters_ret_xdr = {
    .name = "admin_connect_get_logging_filters_ret",
    .size = sizeof(admin_connect_get_logging_filters_ret),
    .least = 8,
    .ratio = 4,
    .kind = XDR_STRUCT,
    .members = admin_connect_get_logging_filters_ret_members,
    .count = sizeof admin_connect_get_logging_filters_ret_members / sizeof *admin_connect_get_logging_filters_ret_members,
};

enum xdr_status admin_connect_get_logging_filters_ret_encode(struct xdr_encoder *_e, const admin_connect_get_logging_filters_ret *_v)
{
    return xdr_encode_end(admin_connect_get_logging_filters_ret_put(xdr_encode_begin(_e, &admin_connect_get_logging_filters_ret_xdr), _e, _v), _e, &admin_connect_get_logging_filters_ret_xdr, _v);
}

enum xdr_status admin_connect_get_logging_filters_ret_decode(struct xdr_decoder *_d, admin_connect_get_logging_filters_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_connect_get_logging_filters_ret_xdr);
    do
        _c = admin_connect_get_logging_filters_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_connect_get_logging_filters_ret_xdr));
    return xdr_decode_end(_c, _d, &admin_connect_get_logging_filters_ret_xdr, _v);
}

static const struct xdr_member admin_connect_set_logging_outputs_args_members[] = {
    {"outputs", &admin_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_set_logging_outputs_args, outputs), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_set_logging_outputs_args, flags), NULL},
};

const struct xdr_type admin_connect_set_logging_outputs_args_xdr = {
    .name = "admin_connect_set_logging_outputs_args",
    .size = sizeof(admin_connect_set_logging_outputs_args),
    .least = 8,
    .ratio = 4,
    .kind = XDR_STRUCT,
    .members = admin_connect_set_logging_outputs_args_members,
    .count = sizeof admin_connect_set_logging_outputs_args_members / sizeof *admin_connect_set_logging_outputs_args_members,
};

enum xdr_status admin_connect_set_logging_outputs_args_encode(struct xdr_encoder *_e, const admin_connect_set_logging_outputs_args *_v)
{
    return xdr_encode_end(admin_connect_set_logging_outputs_args_put(xdr_encode_begin(_e, &admin_connect_set_logging_outputs_args_xdr), _e, _v), _e, &admin_connect_set_logging_outputs_args_xdr, _v);
}

enum xdr_status admin_connect_set_logging_outputs_args_decode(struct xdr_decoder *_d, admin_connect_set_logging_outputs_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_connect_set_logging_outputs_args_xdr);
    do
        _c = admin_connect_set_logging_outputs_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_connect_set_logging_outputs_args_xdr));
    return xdr_decode_end(_c, _d, &admin_connect_set_logging_outputs_args_xdr, _v);
}

static const struct xdr_member admin_connect_set_logging_filters_args_members[] = {
    {"filters", &admin_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_set_logging_filters_args, filters), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_set_logging_filters_args, flags), NULL},
};

const struct xdr_type admin_connect_set_logging_filters_args_xdr = {
    .name = "admin_connect_set_logging_filters_args",
    .size = sizeof(admin_connect_set_logging_filters_args),
    .least = 8,
    .ratio = 4,
    .kind = XDR_STRUCT,
    .members = admin_connect_set_logging_filters_args_members,
    .count = sizeof admin_connect_set_logging_filters_args_members / sizeof *admin_connect_set_logging_filters_args_members,
};

enum xdr_status admin_connect_set_logging_filters_args_encode(struct xdr_encoder *_e, const admin_connect_set_logging_filters_args *_v)
{
    return xdr_encode_end(admin_connect_set_logging_filters_args_put(xdr_encode_begin(_e, &admin_connect_set_logging_filters_args_xdr), _e, _v), _e, &admin_connect_set_logging_filters_args_xdr, _v);
}

enum xdr_status admin_connect_set_logging_filters_args_decode(struct xdr_decoder *_d, admin_connect_set_logging_filters_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_connect_set_logging_filters_args_xdr);
    do
        _c = admin_connect_set_logging_filters_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_connect_set_logging_filters_args_xdr));
    return xdr_decode_end(_c, _d, &admin_connect_set_logging_filters_args_xdr, _v);
}

static const struct xdr_member admin_connect_set_daemon_timeout_args_members[] = {
    {"timeout", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_set_daemon_timeout_args, timeout), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(admin_connect_set_daemon_timeout_args, flags), NULL},
};

const struct xdr_type admin_connect_set_daemon_timeout_args_xdr = {
    .name = "admin_connect_set_daemon_timeout_args",
    .size = sizeof(admin_connect_set_daemon_timeout_args),
    .least = 8,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = admin_connect_set_daemon_timeout_args_members,
    .count = sizeof admin_connect_set_daemon_timeout_args_members / sizeof *admin_connect_set_daemon_timeout_args_members,
};

enum xdr_status admin_connect_set_daemon_timeout_args_encode(struct xdr_encoder *_e, const admin_connect_set_daemon_timeout_args *_v)
{
    return xdr_encode_end(admin_connect_set_daemon_timeout_args_put(xdr_encode_begin(_e, &admin_connect_set_daemon_timeout_args_xdr), _e, _v), _e, &admin_connect_set_daemon_timeout_args_xdr, _v);
}

enum xdr_status admin_connect_set_daemon_timeout_args_decode(struct xdr_decoder *_d, admin_connect_set_daemon_timeout_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_connect_set_daemon_timeout_args_xdr);
    do
        _c = admin_connect_set_daemon_timeout_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_connect_set_daemon_timeout_args_xdr));
    return xdr_decode_end(_c, _d, &admin_connect_set_daemon_timeout_args_xdr, _v);
}

static const struct xdr_enumerator admin_procedure_values[] = {
    {"ADMIN_PROC_CONNECT_OPEN", ADMIN_PROC_CONNECT_OPEN},
    {"ADMIN_PROC_CONNECT_CLOSE", ADMIN_PROC_CONNECT_CLOSE},
    {"ADMIN_PROC_CONNECT_GET_LIB_VERSION", ADMIN_PROC_CONNECT_GET_LIB_VERSION},
    {"ADMIN_PROC_CONNECT_LIST_SERVERS", ADMIN_PROC_CONNECT_LIST_SERVERS},
    {"ADMIN_PROC_CONNECT_LOOKUP_SERVER", ADMIN_PROC_CONNECT_LOOKUP_SERVER},
    {"ADMIN_PROC_SERVER_GET_THREADPOOL_PARAMETERS", ADMIN_PROC_SERVER_GET_THREADPOOL_PARAMETERS},
    {"ADMIN_PROC_SERVER_SET_THREADPOOL_PARAMETERS", ADMIN_PROC_SERVER_SET_THREADPOOL_PARAMETERS},
    {"ADMIN_PROC_SERVER_LIST_CLIENTS", ADMIN_PROC_SERVER_LIST_CLIENTS},
    {"ADMIN_PROC_SERVER_LOOKUP_CLIENT", ADMIN_PROC_SERVER_LOOKUP_CLIENT},
    {"ADMIN_PROC_CLIENT_GET_INFO", ADMIN_PROC_CLIENT_GET_INFO},
    {"ADMIN_PROC_CLIENT_CLOSE", ADMIN_PROC_CLIENT_CLOSE},
    {"ADMIN_PROC_SERVER_GET_CLIENT_LIMITS", ADMIN_PROC_SERVER_GET_CLIENT_LIMITS},
    {"ADMIN_PROC_SERVER_SET_CLIENT_LIMITS", ADMIN_PROC_SERVER_SET_CLIENT_LIMITS},
    {"ADMIN_PROC_CONNECT_GET_LOGGING_OUTPUTS", ADMIN_PROC_CONNECT_GET_LOGGING_OUTPUTS},
    {"ADMIN_PROC_CONNECT_GET_LOGGING_FILTERS", ADMIN_PROC_CONNECT_GET_LOGGING_FILTERS},
    {"ADMIN_PROC_CONNECT_SET_LOGGING_OUTPUTS", ADMIN_PROC_CONNECT_SET_LOGGING_OUTPUTS},
    {"ADMIN_PROC_CONNECT_SET_LOGGING_FILTERS", ADMIN_PROC_CONNECT_SET_LOGGING_FILTERS},
    {"ADMIN_PROC_SERVER_UPDATE_TLS_FILES", ADMIN_PROC_SERVER_UPDATE_TLS_FILES},
    {"ADMIN_PROC_CONNECT_SET_DAEMON_TIMEOUT", ADMIN_PROC_CONNECT_SET_DAEMON_TIMEOUT},
};

const struct xdr_type admin_procedure_xdr = {
    .name = "admin_procedure",
    .size = sizeof(admin_procedure),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_ENUM,
    .values = admin_procedure_values,
    .count = sizeof admin_procedure_values / sizeof *admin_procedure_values,
};

enum xdr_status admin_procedure_encode(struct xdr_encoder *_e, const admin_procedure *_v)
{
    return xdr_encode_end(admin_procedure_put(xdr_encode_begin(_e, &admin_procedure_xdr), _e, _v), _e, &admin_procedure_xdr, _v);
}

enum xdr_status admin_procedure_decode(struct xdr_decoder *_d, admin_procedure *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &admin_procedure_xdr);
    do
        _c = admin_procedure_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &admin_procedure_xdr));
    return xdr_decode_end(_c, _d, &admin_procedure_xdr, _v);
}

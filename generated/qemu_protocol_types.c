/* qemu_protocol_types.c -- written by xdrgen from qemu_protocol.x; do not edit.
 *
 * The descriptions of the types, and the functions that encode and decode whole values: when a marshaller
 * (qemu_protocol.c) gives up, they find out why by the description. */
#include "xdr_marshal.h"

#include "qemu_protocol.h"

/* What the specification was told of constants of C, where their header is included and has them as macros. */
#ifdef VIR_UUID_BUFLEN
_Static_assert(VIR_UUID_BUFLEN == 16, "VIR_UUID_BUFLEN is not 16, as the specification was told");
#endif
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
#ifdef VIR_SECURITY_LABEL_BUFLEN
_Static_assert(VIR_SECURITY_LABEL_BUFLEN == 4097, "VIR_SECURITY_LABEL_BUFLEN is not 4097, as the specification was told");
#endif
#ifdef VIR_SECURITY_MODEL_BUFLEN
_Static_assert(VIR_SECURITY_MODEL_BUFLEN == 257, "VIR_SECURITY_MODEL_BUFLEN is not 257, as the specification was told");
#endif
#ifdef VIR_SECURITY_DOI_BUFLEN
_Static_assert(VIR_SECURITY_DOI_BUFLEN == 257, "VIR_SECURITY_DOI_BUFLEN is not 257, as the specification was told");
#endif

/* Bounds on memory rest on the sizes of these types, here and on other machines. */
XDR_ASSERT_SIZE(qemu_domain_monitor_command_args, 64, 40, 40);
XDR_ASSERT_SIZE(qemu_domain_monitor_command_ret, 16, 8, 8);
XDR_ASSERT_SIZE(qemu_domain_attach_args, 8, 8, 8);
XDR_ASSERT_SIZE(qemu_domain_attach_ret, 40, 28, 28);
XDR_ASSERT_SIZE(qemu_domain_agent_command_args, 64, 44, 44);
XDR_ASSERT_SIZE(qemu_domain_agent_command_ret, 8, 4, 4);
XDR_ASSERT_SIZE(qemu_connect_domain_monitor_event_register_args, 24, 12, 12);
XDR_ASSERT_SIZE(qemu_connect_domain_monitor_event_register_ret, 4, 4, 4);
XDR_ASSERT_SIZE(qemu_connect_domain_monitor_event_deregister_args, 4, 4, 4);
XDR_ASSERT_SIZE(qemu_domain_monitor_event_msg, 88, 56, 56);
XDR_ASSERT_SIZE(qemu_domain_monitor_command_with_files_args, 64, 40, 40);
XDR_ASSERT_SIZE(qemu_domain_monitor_command_with_files_ret, 16, 8, 8);
XDR_ASSERT_SIZE(qemu_procedure, 4, 4, 4);

static const struct xdr_member qemu_domain_monitor_command_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_monitor_command_args, dom), NULL},
    {"cmd", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_monitor_command_args, cmd), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_monitor_command_args, flags), NULL},
};

const struct xdr_type qemu_domain_monitor_command_args_xdr = {
    .name = "qemu_domain_monitor_command_args",
    .size = sizeof(qemu_domain_monitor_command_args),
    .least = 32,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = qemu_domain_monitor_command_args_members,
    .count = sizeof qemu_domain_monitor_command_args_members / sizeof *qemu_domain_monitor_command_args_members,
};

enum xdr_status qemu_domain_monitor_command_args_encode(struct xdr_encoder *_e, const qemu_domain_monitor_command_args *_v)
{
    return xdr_encode_end(qemu_domain_monitor_command_args_put(xdr_encode_begin(_e, &qemu_domain_monitor_command_args_xdr), _e, _v), _e, &qemu_domain_monitor_command_args_xdr, _v);
}

enum xdr_status qemu_domain_monitor_command_args_decode(struct xdr_decoder *_d, qemu_domain_monitor_command_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &qemu_domain_monitor_command_args_xdr);
    do
        _c = qemu_domain_monitor_command_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &qemu_domain_monitor_command_args_xdr));
    return xdr_decode_end(_c, _d, &qemu_domain_monitor_command_args_xdr, _v);
}

static const struct xdr_member qemu_domain_monitor_command_ret_members[] = {
    {"result", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_monitor_command_ret, result), NULL},
};

const struct xdr_type qemu_domain_monitor_command_ret_xdr = {
    .name = "qemu_domain_monitor_command_ret",
    .size = sizeof(qemu_domain_monitor_command_ret),
    .least = 4,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = qemu_domain_monitor_command_ret_members,
    .count = sizeof qemu_domain_monitor_command_ret_members / sizeof *qemu_domain_monitor_command_ret_members,
};

enum xdr_status qemu_domain_monitor_command_ret_encode(struct xdr_encoder *_e, const qemu_domain_monitor_command_ret *_v)
{
    return xdr_encode_end(qemu_domain_monitor_command_ret_put(xdr_encode_begin(_e, &qemu_domain_monitor_command_ret_xdr), _e, _v), _e, &qemu_domain_monitor_command_ret_xdr, _v);
}

enum xdr_status qemu_domain_monitor_command_ret_decode(struct xdr_decoder *_d, qemu_domain_monitor_command_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &qemu_domain_monitor_command_ret_xdr);
    do
        _c = qemu_domain_monitor_command_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &qemu_domain_monitor_command_ret_xdr));
    return xdr_decode_end(_c, _d, &qemu_domain_monitor_command_ret_xdr, _v);
}

static const struct xdr_member qemu_domain_attach_args_members[] = {
    {"pid_value", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_attach_args, pid_value), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_attach_args, flags), NULL},
};

const struct xdr_type qemu_domain_attach_args_xdr = {
    .name = "qemu_domain_attach_args",
    .size = sizeof(qemu_domain_attach_args),
    .least = 8,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = qemu_domain_attach_args_members,
    .count = sizeof qemu_domain_attach_args_members / sizeof *qemu_domain_attach_args_members,
};

enum xdr_status qemu_domain_attach_args_encode(struct xdr_encoder *_e, const qemu_domain_attach_args *_v)
{
    return xdr_encode_end(qemu_domain_attach_args_put(xdr_encode_begin(_e, &qemu_domain_attach_args_xdr), _e, _v), _e, &qemu_domain_attach_args_xdr, _v);
}

enum xdr_status qemu_domain_attach_args_decode(struct xdr_decoder *_d, qemu_domain_attach_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &qemu_domain_attach_args_xdr);
    do
        _c = qemu_domain_attach_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &qemu_domain_attach_args_xdr));
    return xdr_decode_end(_c, _d, &qemu_domain_attach_args_xdr, _v);
}

static const struct xdr_member qemu_domain_attach_ret_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_attach_ret, dom), NULL},
};

const struct xdr_type qemu_domain_attach_ret_xdr = {
    .name = "qemu_domain_attach_ret",
    .size = sizeof(qemu_domain_attach_ret),
    .least = 24,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = qemu_domain_attach_ret_members,
    .count = sizeof qemu_domain_attach_ret_members / sizeof *qemu_domain_attach_ret_members,
};

enum xdr_status qemu_domain_attach_ret_encode(struct xdr_encoder *_e, const qemu_domain_attach_ret *_v)
{
    return xdr_encode_end(qemu_domain_attach_ret_put(xdr_encode_begin(_e, &qemu_domain_attach_ret_xdr), _e, _v), _e, &qemu_domain_attach_ret_xdr, _v);
}

enum xdr_status qemu_domain_attach_ret_decode(struct xdr_decoder *_d, qemu_domain_attach_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &qemu_domain_attach_ret_xdr);
    do
        _c = qemu_domain_attach_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &qemu_domain_attach_ret_xdr));
    return xdr_decode_end(_c, _d, &qemu_domain_attach_ret_xdr, _v);
}

static const struct xdr_member qemu_domain_agent_command_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_agent_command_args, dom), NULL},
    {"cmd", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_agent_command_args, cmd), NULL},
    {"timeout", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_agent_command_args, timeout), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_agent_command_args, flags), NULL},
};

const struct xdr_type qemu_domain_agent_command_args_xdr = {
    .name = "qemu_domain_agent_command_args",
    .size = sizeof(qemu_domain_agent_command_args),
    .least = 36,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = qemu_domain_agent_command_args_members,
    .count = sizeof qemu_domain_agent_command_args_members / sizeof *qemu_domain_agent_command_args_members,
};

enum xdr_status qemu_domain_agent_command_args_encode(struct xdr_encoder *_e, const qemu_domain_agent_command_args *_v)
{
    return xdr_encode_end(qemu_domain_agent_command_args_put(xdr_encode_begin(_e, &qemu_domain_agent_command_args_xdr), _e, _v), _e, &qemu_domain_agent_command_args_xdr, _v);
}

enum xdr_status qemu_domain_agent_command_args_decode(struct xdr_decoder *_d, qemu_domain_agent_command_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &qemu_domain_agent_command_args_xdr);
    do
        _c = qemu_domain_agent_command_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &qemu_domain_agent_command_args_xdr));
    return xdr_decode_end(_c, _d, &qemu_domain_agent_command_args_xdr, _v);
}

static const struct xdr_member qemu_domain_agent_command_ret_members[] = {
    {"result", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_agent_command_ret, result), NULL},
};

const struct xdr_type qemu_domain_agent_command_ret_xdr = {
    .name = "qemu_domain_agent_command_ret",
    .size = sizeof(qemu_domain_agent_command_ret),
    .least = 4,
    .ratio = 4,
    .kind = XDR_STRUCT,
    .members = qemu_domain_agent_command_ret_members,
    .count = sizeof qemu_domain_agent_command_ret_members / sizeof *qemu_domain_agent_command_ret_members,
};

enum xdr_status qemu_domain_agent_command_ret_encode(struct xdr_encoder *_e, const qemu_domain_agent_command_ret *_v)
{
    return xdr_encode_end(qemu_domain_agent_command_ret_put(xdr_encode_begin(_e, &qemu_domain_agent_command_ret_xdr), _e, _v), _e, &qemu_domain_agent_command_ret_xdr, _v);
}

enum xdr_status qemu_domain_agent_command_ret_decode(struct xdr_decoder *_d, qemu_domain_agent_command_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &qemu_domain_agent_command_ret_xdr);
    do
        _c = qemu_domain_agent_command_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &qemu_domain_agent_command_ret_xdr));
    return xdr_decode_end(_c, _d, &qemu_domain_agent_command_ret_xdr, _v);
}

static const struct xdr_member qemu_connect_domain_monitor_event_register_args_members[] = {
    {"dom", &remote_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_connect_domain_monitor_event_register_args, dom), NULL},
    {"event", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_connect_domain_monitor_event_register_args, event), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_connect_domain_monitor_event_register_args, flags), NULL},
};

const struct xdr_type qemu_connect_domain_monitor_event_register_args_xdr = {
    .name = "qemu_connect_domain_monitor_event_register_args",
    .size = sizeof(qemu_connect_domain_monitor_event_register_args),
    .least = 12,
    .ratio = 4,
    .kind = XDR_STRUCT,
    .members = qemu_connect_domain_monitor_event_register_args_members,
    .count = sizeof qemu_connect_domain_monitor_event_register_args_members / sizeof *qemu_connect_domain_monitor_event_register_args_members,
};

enum xdr_status qemu_connect_domain_monitor_event_register_args_encode(struct xdr_encoder *_e, const qemu_connect_domain_monitor_event_register_args *_v)
{
    return xdr_encode_end(qemu_connect_domain_monitor_event_register_args_put(xdr_encode_begin(_e, &qemu_connect_domain_monitor_event_register_args_xdr), _e, _v), _e, &qemu_connect_domain_monitor_event_register_args_xdr, _v);
}

enum xdr_status qemu_connect_domain_monitor_event_register_args_decode(struct xdr_decoder *_d, qemu_connect_domain_monitor_event_register_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &qemu_connect_domain_monitor_event_register_args_xdr);
    do
        _c = qemu_connect_domain_monitor_event_register_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &qemu_connect_domain_monitor_event_register_args_xdr));
    return xdr_decode_end(_c, _d, &qemu_connect_domain_monitor_event_register_args_xdr, _v);
}

static const struct xdr_member qemu_connect_domain_monitor_event_register_ret_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_connect_domain_monitor_event_register_ret, callbackID), NULL},
};

const struct xdr_type qemu_connect_domain_monitor_event_register_ret_xdr = {
    .name = "qemu_connect_domain_monitor_event_register_ret",
    .size = sizeof(qemu_connect_domain_monitor_event_register_ret),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = qemu_connect_domain_monitor_event_register_ret_members,
    .count = sizeof qemu_connect_domain_monitor_event_register_ret_members / sizeof *qemu_connect_domain_monitor_event_register_ret_members,
};

enum xdr_status qemu_connect_domain_monitor_event_register_ret_encode(struct xdr_encoder *_e, const qemu_connect_domain_monitor_event_register_ret *_v)
{
    return xdr_encode_end(qemu_connect_domain_monitor_event_register_ret_put(xdr_encode_begin(_e, &qemu_connect_domain_monitor_event_register_ret_xdr), _e, _v), _e, &qemu_connect_domain_monitor_event_register_ret_xdr, _v);
}

enum xdr_status qemu_connect_domain_monitor_event_register_ret_decode(struct xdr_decoder *_d, qemu_connect_domain_monitor_event_register_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &qemu_connect_domain_monitor_event_register_ret_xdr);
    do
        _c = qemu_connect_domain_monitor_event_register_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &qemu_connect_domain_monitor_event_register_ret_xdr));
    return xdr_decode_end(_c, _d, &qemu_connect_domain_monitor_event_register_ret_xdr, _v);
}

static const struct xdr_member qemu_connect_domain_monitor_event_deregister_args_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_connect_domain_monitor_event_deregister_args, callbackID), NULL},
};

const struct xdr_type qemu_connect_domain_monitor_event_deregister_args_xdr = {
    .name = "qemu_connect_domain_monitor_event_deregister_args",
    .size = sizeof(qemu_connect_domain_monitor_event_deregister_args),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = qemu_connect_domain_monitor_event_deregister_args_members,
    .count = sizeof qemu_connect_domain_monitor_event_deregister_args_members / sizeof *qemu_connect_domain_monitor_event_deregister_args_members,
};

enum xdr_status qemu_connect_domain_monitor_event_deregister_args_encode(struct xdr_encoder *_e, const qemu_connect_domain_monitor_event_deregister_args *_v)
{
    return xdr_encode_end(qemu_connect_domain_monitor_event_deregister_args_put(xdr_encode_begin(_e, &qemu_connect_domain_monitor_event_deregister_args_xdr), _e, _v), _e, &qemu_connect_domain_monitor_event_deregister_args_xdr, _v);
}

enum xdr_status qemu_connect_domain_monitor_event_deregister_args_decode(struct xdr_decoder *_d, qemu_connect_domain_monitor_event_deregister_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &qemu_connect_domain_monitor_event_deregister_args_xdr);
    do
        _c = qemu_connect_domain_monitor_event_deregister_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &qemu_connect_domain_monitor_event_deregister_args_xdr));
    return xdr_decode_end(_c, _d, &qemu_connect_domain_monitor_event_deregister_args_xdr, _v);
}

static const struct xdr_member qemu_domain_monitor_event_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_monitor_event_msg, callbackID), NULL},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_monitor_event_msg, dom), NULL},
    {"event", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_monitor_event_msg, event), NULL},
    {"seconds", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_monitor_event_msg, seconds), NULL},
    {"micros", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_monitor_event_msg, micros), NULL},
    {"details", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_monitor_event_msg, details), NULL},
};

const struct xdr_type qemu_domain_monitor_event_msg_xdr = {
    .name = "qemu_domain_monitor_event_msg",
    .size = sizeof(qemu_domain_monitor_event_msg),
    .least = 48,
    .ratio = 4,
    .kind = XDR_STRUCT,
    .members = qemu_domain_monitor_event_msg_members,
    .count = sizeof qemu_domain_monitor_event_msg_members / sizeof *qemu_domain_monitor_event_msg_members,
};

enum xdr_status qemu_domain_monitor_event_msg_encode(struct xdr_encoder *_e, const qemu_domain_monitor_event_msg *_v)
{
    return xdr_encode_end(qemu_domain_monitor_event_msg_put(xdr_encode_begin(_e, &qemu_domain_monitor_event_msg_xdr), _e, _v), _e, &qemu_domain_monitor_event_msg_xdr, _v);
}

enum xdr_status qemu_domain_monitor_event_msg_decode(struct xdr_decoder *_d, qemu_domain_monitor_event_msg *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &qemu_domain_monitor_event_msg_xdr);
    do
        _c = qemu_domain_monitor_event_msg_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &qemu_domain_monitor_event_msg_xdr));
    return xdr_decode_end(_c, _d, &qemu_domain_monitor_event_msg_xdr, _v);
}

static const struct xdr_member qemu_domain_monitor_command_with_files_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_monitor_command_with_files_args, dom), NULL},
    {"cmd", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_monitor_command_with_files_args, cmd), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_monitor_command_with_files_args, flags), NULL},
};

const struct xdr_type qemu_domain_monitor_command_with_files_args_xdr = {
    .name = "qemu_domain_monitor_command_with_files_args",
    .size = sizeof(qemu_domain_monitor_command_with_files_args),
    .least = 32,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = qemu_domain_monitor_command_with_files_args_members,
    .count = sizeof qemu_domain_monitor_command_with_files_args_members / sizeof *qemu_domain_monitor_command_with_files_args_members,
};

enum xdr_status qemu_domain_monitor_command_with_files_args_encode(struct xdr_encoder *_e, const qemu_domain_monitor_command_with_files_args *_v)
{
    return xdr_encode_end(qemu_domain_monitor_command_with_files_args_put(xdr_encode_begin(_e, &qemu_domain_monitor_command_with_files_args_xdr), _e, _v), _e, &qemu_domain_monitor_command_with_files_args_xdr, _v);
}

enum xdr_status qemu_domain_monitor_command_with_files_args_decode(struct xdr_decoder *_d, qemu_domain_monitor_command_with_files_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &qemu_domain_monitor_command_with_files_args_xdr);
    do
        _c = qemu_domain_monitor_command_with_files_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &qemu_domain_monitor_command_with_files_args_xdr));
    return xdr_decode_end(_c, _d, &qemu_domain_monitor_command_with_files_args_xdr, _v);
}

static const struct xdr_member qemu_domain_monitor_command_with_files_ret_members[] = {
    {"result", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(qemu_domain_monitor_command_with_files_ret, result), NULL},
};

const struct xdr_type qemu_domain_monitor_command_with_files_ret_xdr = {
    .name = "qemu_domain_monitor_command_with_files_ret",
    .size = sizeof(qemu_domain_monitor_command_with_files_ret),
    .least = 4,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = qemu_domain_monitor_command_with_files_ret_members,
    .count = sizeof qemu_domain_monitor_command_with_files_ret_members / sizeof *qemu_domain_monitor_command_with_files_ret_members,
};

enum xdr_status qemu_domain_monitor_command_with_files_ret_encode(struct xdr_encoder *_e, const qemu_domain_monitor_command_with_files_ret *_v)
{
    return xdr_encode_end(qemu_domain_monitor_command_with_files_ret_put(xdr_encode_begin(_e, &qemu_domain_monitor_command_with_files_ret_xdr), _e, _v), _e, &qemu_domain_monitor_command_with_files_ret_xdr, _v);
}

enum xdr_status qemu_domain_monitor_command_with_files_ret_decode(struct xdr_decoder *_d, qemu_domain_monitor_command_with_files_ret *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &qemu_domain_monitor_command_with_files_ret_xdr);
    do
        _c = qemu_domain_monitor_command_with_files_ret_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &qemu_domain_monitor_command_with_files_ret_xdr));
    return xdr_decode_end(_c, _d, &qemu_domain_monitor_command_with_files_ret_xdr, _v);
}

static const struct xdr_enumerator qemu_procedure_values[] = {
    {"QEMU_PROC_DOMAIN_MONITOR_COMMAND", QEMU_PROC_DOMAIN_MONITOR_COMMAND},
    {"QEMU_PROC_DOMAIN_ATTACH", QEMU_PROC_DOMAIN_ATTACH},
    {"QEMU_PROC_DOMAIN_AGENT_COMMAND", QEMU_PROC_DOMAIN_AGENT_COMMAND},
    {"QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_REGISTER", QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_REGISTER},
    {"QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER", QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER},
    {"QEMU_PROC_DOMAIN_MONITOR_EVENT", QEMU_PROC_DOMAIN_MONITOR_EVENT},
    {"QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES", QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES},
};

const struct xdr_type qemu_procedure_xdr = {
    .name = "qemu_procedure",
    .size = sizeof(qemu_procedure),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_ENUM,
    .values = qemu_procedure_values,
    .count = sizeof qemu_procedure_values / sizeof *qemu_procedure_values,
};

enum xdr_status qemu_procedure_encode(struct xdr_encoder *_e, const qemu_procedure *_v)
{
    return xdr_encode_end(qemu_procedure_put(xdr_encode_begin(_e, &qemu_procedure_xdr), _e, _v), _e, &qemu_procedure_xdr, _v);
}

enum xdr_status qemu_procedure_decode(struct xdr_decoder *_d, qemu_procedure *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &qemu_procedure_xdr);
    do
        _c = qemu_procedure_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &qemu_procedure_xdr));
    return xdr_decode_end(_c, _d, &qemu_procedure_xdr, _v);
}

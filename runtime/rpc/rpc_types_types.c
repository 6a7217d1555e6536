/* rpc_types_types.c -- written by xdrgen from rpc_types.x; do not edit.
 *
 * The descriptions of the types, and the functions that encode and decode whole values: when a marshaller
 * (rpc_types.c) gives up, they find out why by the description. */
#include "xdr_marshal.h"

#include "rpc_types.h"

const struct xdr_limit rpc_types_limits[] = {
    {"MAX_NETOBJ_SZ", 1024},
    {"MAX_AUTH_BYTES", 400},
    {"MAX_MACHINE_NAME", 255},
    {"NGRPS", 16},
    {NULL, 0},
};

/* Bounds on memory rest on the sizes of these types, here and on other machines. */
XDR_ASSERT_SIZE(rpc_program_number, 4, 4, 4);
XDR_ASSERT_SIZE(rpc_version_number, 4, 4, 4);
XDR_ASSERT_SIZE(rpc_procedure_number, 4, 4, 4);
XDR_ASSERT_SIZE(rpc_protocol_number, 4, 4, 4);
XDR_ASSERT_SIZE(rpc_port_number, 4, 4, 4);
XDR_ASSERT_SIZE(rpc_bool, 1, 1, 1);
XDR_ASSERT_SIZE(rpc_enum, 4, 4, 4);
XDR_ASSERT_SIZE(rpc_netobj, 16, 8, 8);
XDR_ASSERT_SIZE(rpc_netbuf, 24, 12, 12);
XDR_ASSERT_SIZE(rpc_des_block, 8, 8, 8);
XDR_ASSERT_SIZE(rpc_opaque_auth, 24, 12, 12);
XDR_ASSERT_SIZE(rpc_authsys_parms, 48, 28, 28);
XDR_ASSERT_SIZE(rpc_authunix_parms, 48, 28, 28);
XDR_ASSERT_SIZE(rpc_pmap, 16, 16, 16);

static const struct xdr_member rpc_program_number_members[] = {
    {"", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL, 0, NULL},
};

const struct xdr_type rpc_program_number_xdr = {
    .name = "rpcprog_t",
    .size = sizeof(rpc_program_number),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_TYPEDEF,
    .members = rpc_program_number_members,
    .count = 1,
};

enum xdr_status rpc_program_number_encode(struct xdr_encoder *_e, const rpc_program_number *_v)
{
    return xdr_encode_end(rpc_program_number_put(xdr_encode_begin(_e, &rpc_program_number_xdr), _e, _v), _e, &rpc_program_number_xdr, _v);
}

enum xdr_status rpc_program_number_decode(struct xdr_decoder *_d, rpc_program_number *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &rpc_program_number_xdr);
    do
        _c = rpc_program_number_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &rpc_program_number_xdr));
    return xdr_decode_end(_c, _d, &rpc_program_number_xdr, _v);
}

static const struct xdr_member rpc_version_number_members[] = {
    {"", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL, 0, NULL},
};

const struct xdr_type rpc_version_number_xdr = {
    .name = "rpcvers_t",
    .size = sizeof(rpc_version_number),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_TYPEDEF,
    .members = rpc_version_number_members,
    .count = 1,
};

enum xdr_status rpc_version_number_encode(struct xdr_encoder *_e, const rpc_version_number *_v)
{
    return xdr_encode_end(rpc_version_number_put(xdr_encode_begin(_e, &rpc_version_number_xdr), _e, _v), _e, &rpc_version_number_xdr, _v);
}

enum xdr_status rpc_version_number_decode(struct xdr_decoder *_d, rpc_version_number *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &rpc_version_number_xdr);
    do
        _c = rpc_version_number_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &rpc_version_number_xdr));
    return xdr_decode_end(_c, _d, &rpc_version_number_xdr, _v);
}

static const struct xdr_member rpc_procedure_number_members[] = {
    {"", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL, 0, NULL},
};

const struct xdr_type rpc_procedure_number_xdr = {
    .name = "rpcproc_t",
    .size = sizeof(rpc_procedure_number),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_TYPEDEF,
    .members = rpc_procedure_number_members,
    .count = 1,
};

enum xdr_status rpc_procedure_number_encode(struct xdr_encoder *_e, const rpc_procedure_number *_v)
{
    return xdr_encode_end(rpc_procedure_number_put(xdr_encode_begin(_e, &rpc_procedure_number_xdr), _e, _v), _e, &rpc_procedure_number_xdr, _v);
}

enum xdr_status rpc_procedure_number_decode(struct xdr_decoder *_d, rpc_procedure_number *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &rpc_procedure_number_xdr);
    do
        _c = rpc_procedure_number_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &rpc_procedure_number_xdr));
    return xdr_decode_end(_c, _d, &rpc_procedure_number_xdr, _v);
}

static const struct xdr_member rpc_protocol_number_members[] = {
    {"", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL, 0, NULL},
};

const struct xdr_type rpc_protocol_number_xdr = {
    .name = "rpcprot_t",
    .size = sizeof(rpc_protocol_number),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_TYPEDEF,
    .members = rpc_protocol_number_members,
    .count = 1,
};

enum xdr_status rpc_protocol_number_encode(struct xdr_encoder *_e, const rpc_protocol_number *_v)
{
    return xdr_encode_end(rpc_protocol_number_put(xdr_encode_begin(_e, &rpc_protocol_number_xdr), _e, _v), _e, &rpc_protocol_number_xdr, _v);
}

enum xdr_status rpc_protocol_number_decode(struct xdr_decoder *_d, rpc_protocol_number *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &rpc_protocol_number_xdr);
    do
        _c = rpc_protocol_number_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &rpc_protocol_number_xdr));
    return xdr_decode_end(_c, _d, &rpc_protocol_number_xdr, _v);
}

static const struct xdr_member rpc_port_number_members[] = {
    {"", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL, 0, NULL},
};

const struct xdr_type rpc_port_number_xdr = {
    .name = "rpcport_t",
    .size = sizeof(rpc_port_number),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_TYPEDEF,
    .members = rpc_port_number_members,
    .count = 1,
};

enum xdr_status rpc_port_number_encode(struct xdr_encoder *_e, const rpc_port_number *_v)
{
    return xdr_encode_end(rpc_port_number_put(xdr_encode_begin(_e, &rpc_port_number_xdr), _e, _v), _e, &rpc_port_number_xdr, _v);
}

enum xdr_status rpc_port_number_decode(struct xdr_decoder *_d, rpc_port_number *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &rpc_port_number_xdr);
    do
        _c = rpc_port_number_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &rpc_port_number_xdr));
    return xdr_decode_end(_c, _d, &rpc_port_number_xdr, _v);
}

static const struct xdr_member rpc_bool_members[] = {
    {"", &xdr_builtin_types[XDR_BOOL], XDR_SHAPE_SCALAR, 0, NULL, 0, NULL},
};

const struct xdr_type rpc_bool_xdr = {
    .name = "bool_t",
    .size = sizeof(rpc_bool),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_TYPEDEF,
    .members = rpc_bool_members,
    .count = 1,
};

enum xdr_status rpc_bool_encode(struct xdr_encoder *_e, const rpc_bool *_v)
{
    return xdr_encode_end(rpc_bool_put(xdr_encode_begin(_e, &rpc_bool_xdr), _e, _v), _e, &rpc_bool_xdr, _v);
}

enum xdr_status rpc_bool_decode(struct xdr_decoder *_d, rpc_bool *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &rpc_bool_xdr);
    do
        _c = rpc_bool_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &rpc_bool_xdr));
    return xdr_decode_end(_c, _d, &rpc_bool_xdr, _v);
}

static const struct xdr_member rpc_enum_members[] = {
    {"", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL, 0, NULL},
};

const struct xdr_type rpc_enum_xdr = {
    .name = "enum_t",
    .size = sizeof(rpc_enum),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_TYPEDEF,
    .members = rpc_enum_members,
    .count = 1,
};

enum xdr_status rpc_enum_encode(struct xdr_encoder *_e, const rpc_enum *_v)
{
    return xdr_encode_end(rpc_enum_put(xdr_encode_begin(_e, &rpc_enum_xdr), _e, _v), _e, &rpc_enum_xdr, _v);
}

enum xdr_status rpc_enum_decode(struct xdr_decoder *_d, rpc_enum *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &rpc_enum_xdr);
    do
        _c = rpc_enum_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &rpc_enum_xdr));
    return xdr_decode_end(_c, _d, &rpc_enum_xdr, _v);
}

static const struct xdr_member rpc_netobj_members[] = {
    {"", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 1024, "MAX_NETOBJ_SZ", 0, NULL},
};

const struct xdr_type rpc_netobj_xdr = {
    .name = "netobj",
    .size = sizeof(rpc_netobj),
    .least = 4,
    .ratio = 2,
    .kind = XDR_TYPEDEF,
    .members = rpc_netobj_members,
    .count = 1,
};

enum xdr_status rpc_netobj_encode(struct xdr_encoder *_e, const rpc_netobj *_v)
{
    return xdr_encode_end(rpc_netobj_put(xdr_encode_begin(_e, &rpc_netobj_xdr), _e, _v), _e, &rpc_netobj_xdr, _v);
}

enum xdr_status rpc_netobj_decode(struct xdr_decoder *_d, rpc_netobj *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &rpc_netobj_xdr);
    do
        _c = rpc_netobj_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &rpc_netobj_xdr));
    return xdr_decode_end(_c, _d, &rpc_netobj_xdr, _v);
}

static const struct xdr_member rpc_netbuf_members[] = {
    {"maxlen", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(rpc_netbuf, maxlen), NULL},
    {"buf", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4294967295, NULL,
     offsetof(rpc_netbuf, buf), NULL},
};

const struct xdr_type rpc_netbuf_xdr = {
    .name = "netbuf",
    .size = sizeof(rpc_netbuf),
    .least = 8,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = rpc_netbuf_members,
    .count = sizeof rpc_netbuf_members / sizeof *rpc_netbuf_members,
};

enum xdr_status rpc_netbuf_encode(struct xdr_encoder *_e, const rpc_netbuf *_v)
{
    return xdr_encode_end(rpc_netbuf_put(xdr_encode_begin(_e, &rpc_netbuf_xdr), _e, _v), _e, &rpc_netbuf_xdr, _v);
}

enum xdr_status rpc_netbuf_decode(struct xdr_decoder *_d, rpc_netbuf *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &rpc_netbuf_xdr);
    do
        _c = rpc_netbuf_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &rpc_netbuf_xdr));
    return xdr_decode_end(_c, _d, &rpc_netbuf_xdr, _v);
}

static const struct xdr_member rpc_des_block_members[] = {
    {"", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE_FIXED, 8, NULL, 0, NULL},
};

const struct xdr_type rpc_des_block_xdr = {
    .name = "des_block",
    .size = sizeof(rpc_des_block),
    .least = 8,
    .ratio = 2,
    .is_fixed = true,
    .kind = XDR_TYPEDEF,
    .members = rpc_des_block_members,
    .count = 1,
};

enum xdr_status rpc_des_block_encode(struct xdr_encoder *_e, const rpc_des_block *_v)
{
    return xdr_encode_end(rpc_des_block_put(xdr_encode_begin(_e, &rpc_des_block_xdr), _e, _v), _e, &rpc_des_block_xdr, _v);
}

enum xdr_status rpc_des_block_decode(struct xdr_decoder *_d, rpc_des_block *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &rpc_des_block_xdr);
    do
        _c = rpc_des_block_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &rpc_des_block_xdr));
    return xdr_decode_end(_c, _d, &rpc_des_block_xdr, _v);
}

static const struct xdr_member rpc_opaque_auth_members[] = {
    {"oa_flavor", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(rpc_opaque_auth, oa_flavor), NULL},
    {"oa_base", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 400, "MAX_AUTH_BYTES",
     offsetof(rpc_opaque_auth, oa_base), NULL},
};

const struct xdr_type rpc_opaque_auth_xdr = {
    .name = "opaque_auth",
    .size = sizeof(rpc_opaque_auth),
    .least = 8,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = rpc_opaque_auth_members,
    .count = sizeof rpc_opaque_auth_members / sizeof *rpc_opaque_auth_members,
};

enum xdr_status rpc_opaque_auth_encode(struct xdr_encoder *_e, const rpc_opaque_auth *_v)
{
    return xdr_encode_end(rpc_opaque_auth_put(xdr_encode_begin(_e, &rpc_opaque_auth_xdr), _e, _v), _e, &rpc_opaque_auth_xdr, _v);
}

enum xdr_status rpc_opaque_auth_decode(struct xdr_decoder *_d, rpc_opaque_auth *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &rpc_opaque_auth_xdr);
    do
        _c = rpc_opaque_auth_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &rpc_opaque_auth_xdr));
    return xdr_decode_end(_c, _d, &rpc_opaque_auth_xdr, _v);
}

static const struct xdr_member rpc_authsys_parms_members[] = {
    {"aup_time", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(rpc_authsys_parms, aup_time), NULL},
    {"aup_machname", &xdr_builtin_types[XDR_STRING], XDR_SHAPE_STRING, 255, "MAX_MACHINE_NAME",
     offsetof(rpc_authsys_parms, aup_machname), NULL},
    {"aup_uid", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(rpc_authsys_parms, aup_uid), NULL},
    {"aup_gid", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(rpc_authsys_parms, aup_gid), NULL},
    {"aup_gids", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_VARIABLE, 16, "NGRPS",
     offsetof(rpc_authsys_parms, aup_gids), NULL},
};

const struct xdr_type rpc_authsys_parms_xdr = {
    .name = "authsys_parms",
    .size = sizeof(rpc_authsys_parms),
    .least = 20,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = rpc_authsys_parms_members,
    .count = sizeof rpc_authsys_parms_members / sizeof *rpc_authsys_parms_members,
};

enum xdr_status rpc_authsys_parms_encode(struct xdr_encoder *_e, const rpc_authsys_parms *_v)
{
    return xdr_encode_end(rpc_authsys_parms_put(xdr_encode_begin(_e, &rpc_authsys_parms_xdr), _e, _v), _e, &rpc_authsys_parms_xdr, _v);
}

enum xdr_status rpc_authsys_parms_decode(struct xdr_decoder *_d, rpc_authsys_parms *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &rpc_authsys_parms_xdr);
    do
        _c = rpc_authsys_parms_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &rpc_authsys_parms_xdr));
    return xdr_decode_end(_c, _d, &rpc_authsys_parms_xdr, _v);
}

static const struct xdr_member rpc_authunix_parms_members[] = {
    {"aup_time", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(rpc_authunix_parms, aup_time), NULL},
    {"aup_machname", &xdr_builtin_types[XDR_STRING], XDR_SHAPE_STRING, 255, "MAX_MACHINE_NAME",
     offsetof(rpc_authunix_parms, aup_machname), NULL},
    {"aup_uid", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(rpc_authunix_parms, aup_uid), NULL},
    {"aup_gid", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(rpc_authunix_parms, aup_gid), NULL},
    {"aup_gids", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_VARIABLE, 16, "NGRPS",
     offsetof(rpc_authunix_parms, aup_gids), NULL},
};

const struct xdr_type rpc_authunix_parms_xdr = {
    .name = "authunix_parms",
    .size = sizeof(rpc_authunix_parms),
    .least = 20,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = rpc_authunix_parms_members,
    .count = sizeof rpc_authunix_parms_members / sizeof *rpc_authunix_parms_members,
};

enum xdr_status rpc_authunix_parms_encode(struct xdr_encoder *_e, const rpc_authunix_parms *_v)
{
    return xdr_encode_end(rpc_authunix_parms_put(xdr_encode_begin(_e, &rpc_authunix_parms_xdr), _e, _v), _e, &rpc_authunix_parms_xdr, _v);
}

enum xdr_status rpc_authunix_parms_decode(struct xdr_decoder *_d, rpc_authunix_parms *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &rpc_authunix_parms_xdr);
    do
        _c = rpc_authunix_parms_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &rpc_authunix_parms_xdr));
    return xdr_decode_end(_c, _d, &rpc_authunix_parms_xdr, _v);
}

static const struct xdr_member rpc_pmap_members[] = {
    {"pm_prog", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(rpc_pmap, pm_prog), NULL},
    {"pm_vers", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(rpc_pmap, pm_vers), NULL},
    {"pm_prot", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(rpc_pmap, pm_prot), NULL},
    {"pm_port", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(rpc_pmap, pm_port), NULL},
};

const struct xdr_type rpc_pmap_xdr = {
    .name = "pmap",
    .size = sizeof(rpc_pmap),
    .least = 16,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = rpc_pmap_members,
    .count = sizeof rpc_pmap_members / sizeof *rpc_pmap_members,
};

enum xdr_status rpc_pmap_encode(struct xdr_encoder *_e, const rpc_pmap *_v)
{
    return xdr_encode_end(rpc_pmap_put(xdr_encode_begin(_e, &rpc_pmap_xdr), _e, _v), _e, &rpc_pmap_xdr, _v);
}

enum xdr_status rpc_pmap_decode(struct xdr_decoder *_d, rpc_pmap *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &rpc_pmap_xdr);
    do
        _c = rpc_pmap_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &rpc_pmap_xdr));
    return xdr_decode_end(_c, _d, &rpc_pmap_xdr, _v);
}

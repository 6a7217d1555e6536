/* lock_protocol_types.c -- written by xdrgen from lock_protocol.x; do not edit.
 *
 * The descriptions of the types, and the functions that encode and decode whole values: when a marshaller
 * (lock_protocol.c) gives up, they find out why by the description. */
#include "xdr_marshal.h"

#include "lock_protocol.h"

const struct xdr_limit lock_protocol_limits[] = {
    {"VIR_LOCK_SPACE_PROTOCOL_STRING_MAX", 65536},
    {NULL, 0},
};

/* What the specification was told of constants of C, where their header is included and has them as macros. */
#ifdef VIR_UUID_BUFLEN
_Static_assert(VIR_UUID_BUFLEN == 16, "VIR_UUID_BUFLEN is not 16, as the specification was told");
#endif

/* Bounds on memory rest on the sizes of these types, here and on other machines. */
XDR_ASSERT_SIZE(virLockSpaceProtocolUUID, 16, 16, 16);
XDR_ASSERT_SIZE(virLockSpaceProtocolNonNullString, 16, 8, 8);
XDR_ASSERT_SIZE(virLockSpaceProtocolString, 8, 4, 4);
XDR_ASSERT_SIZE(virLockSpaceProtocolOwner, 40, 32, 32);
XDR_ASSERT_SIZE(virLockSpaceProtocolRegisterArgs, 48, 36, 36);
XDR_ASSERT_SIZE(virLockSpaceProtocolRestrictArgs, 4, 4, 4);
XDR_ASSERT_SIZE(virLockSpaceProtocolNewArgs, 24, 12, 12);
XDR_ASSERT_SIZE(virLockSpaceProtocolCreateResourceArgs, 40, 20, 20);
XDR_ASSERT_SIZE(virLockSpaceProtocolDeleteResourceArgs, 40, 20, 20);
XDR_ASSERT_SIZE(virLockSpaceProtocolAcquireResourceArgs, 40, 20, 20);
XDR_ASSERT_SIZE(virLockSpaceProtocolReleaseResourceArgs, 40, 20, 20);
XDR_ASSERT_SIZE(virLockSpaceProtocolCreateLockSpaceArgs, 16, 8, 8);
XDR_ASSERT_SIZE(virLockSpaceProtocolProcedure, 4, 4, 4);

static const struct xdr_member virLockSpaceProtocolUUID_members[] = {
    {"", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE_FIXED, 16, "VIR_UUID_BUFLEN", 0, NULL},
};

const struct xdr_type virLockSpaceProtocolUUID_xdr = {
    .name = "virLockSpaceProtocolUUID",
    .size = sizeof(virLockSpaceProtocolUUID),
    .least = 16,
    .ratio = 2,
    .is_fixed = true,
    .kind = XDR_TYPEDEF,
    .members = virLockSpaceProtocolUUID_members,
    .count = 1,
};

enum xdr_status virLockSpaceProtocolUUID_encode(struct xdr_encoder *_e, const virLockSpaceProtocolUUID *_v)
{
    return xdr_encode_end(virLockSpaceProtocolUUID_put(xdr_encode_begin(_e, &virLockSpaceProtocolUUID_xdr), _e, _v), _e, &virLockSpaceProtocolUUID_xdr, _v);
}

enum xdr_status virLockSpaceProtocolUUID_decode(struct xdr_decoder *_d, virLockSpaceProtocolUUID *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLockSpaceProtocolUUID_xdr);
    do
        _c = virLockSpaceProtocolUUID_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLockSpaceProtocolUUID_xdr));
    return xdr_decode_end(_c, _d, &virLockSpaceProtocolUUID_xdr, _v);
}

static const struct xdr_member virLockSpaceProtocolNonNullString_members[] = {
    {"", &xdr_builtin_types[XDR_STRING], XDR_SHAPE_STRING, 65536, "VIR_LOCK_SPACE_PROTOCOL_STRING_MAX", 0, NULL},
};

const struct xdr_type virLockSpaceProtocolNonNullString_xdr = {
    .name = "virLockSpaceProtocolNonNullString",
    .size = sizeof(virLockSpaceProtocolNonNullString),
    .least = 4,
    .ratio = 2,
    .kind = XDR_TYPEDEF,
    .members = virLockSpaceProtocolNonNullString_members,
    .count = 1,
};

enum xdr_status virLockSpaceProtocolNonNullString_encode(struct xdr_encoder *_e, const virLockSpaceProtocolNonNullString *_v)
{
    return xdr_encode_end(virLockSpaceProtocolNonNullString_put(xdr_encode_begin(_e, &virLockSpaceProtocolNonNullString_xdr), _e, _v), _e, &virLockSpaceProtocolNonNullString_xdr, _v);
}

enum xdr_status virLockSpaceProtocolNonNullString_decode(struct xdr_decoder *_d, virLockSpaceProtocolNonNullString *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLockSpaceProtocolNonNullString_xdr);
    do
        _c = virLockSpaceProtocolNonNullString_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLockSpaceProtocolNonNullString_xdr));
    return xdr_decode_end(_c, _d, &virLockSpaceProtocolNonNullString_xdr, _v);
}

static const struct xdr_member virLockSpaceProtocolString_members[] = {
    {"", &virLockSpaceProtocolNonNullString_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0, NULL},
};

const struct xdr_type virLockSpaceProtocolString_xdr = {
    .name = "virLockSpaceProtocolString",
    .size = sizeof(virLockSpaceProtocolString),
    .least = 4,
    .ratio = 4,
    .kind = XDR_TYPEDEF,
    .members = virLockSpaceProtocolString_members,
    .count = 1,
};

enum xdr_status virLockSpaceProtocolString_encode(struct xdr_encoder *_e, const virLockSpaceProtocolString *_v)
{
    return xdr_encode_end(virLockSpaceProtocolString_put(xdr_encode_begin(_e, &virLockSpaceProtocolString_xdr), _e, _v), _e, &virLockSpaceProtocolString_xdr, _v);
}

enum xdr_status virLockSpaceProtocolString_decode(struct xdr_decoder *_d, virLockSpaceProtocolString *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLockSpaceProtocolString_xdr);
    do
        _c = virLockSpaceProtocolString_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLockSpaceProtocolString_xdr));
    return xdr_decode_end(_c, _d, &virLockSpaceProtocolString_xdr, _v);
}

static const struct xdr_member virLockSpaceProtocolOwner_members[] = {
    {"uuid", &virLockSpaceProtocolUUID_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolOwner, uuid), NULL},
    {"name", &virLockSpaceProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolOwner, name), NULL},
    {"id", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolOwner, id), NULL},
    {"pid", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolOwner, pid), NULL},
};

const struct xdr_type virLockSpaceProtocolOwner_xdr = {
    .name = "virLockSpaceProtocolOwner",
    .size = sizeof(virLockSpaceProtocolOwner),
    .least = 28,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virLockSpaceProtocolOwner_members,
    .count = sizeof virLockSpaceProtocolOwner_members / sizeof *virLockSpaceProtocolOwner_members,
};

enum xdr_status virLockSpaceProtocolOwner_encode(struct xdr_encoder *_e, const virLockSpaceProtocolOwner *_v)
{
    return xdr_encode_end(virLockSpaceProtocolOwner_put(xdr_encode_begin(_e, &virLockSpaceProtocolOwner_xdr), _e, _v), _e, &virLockSpaceProtocolOwner_xdr, _v);
}

enum xdr_status virLockSpaceProtocolOwner_decode(struct xdr_decoder *_d, virLockSpaceProtocolOwner *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLockSpaceProtocolOwner_xdr);
    do
        _c = virLockSpaceProtocolOwner_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLockSpaceProtocolOwner_xdr));
    return xdr_decode_end(_c, _d, &virLockSpaceProtocolOwner_xdr, _v);
}

static const struct xdr_member virLockSpaceProtocolRegisterArgs_members[] = {
    {"owner", &virLockSpaceProtocolOwner_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolRegisterArgs, owner), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolRegisterArgs, flags), NULL},
};

const struct xdr_type virLockSpaceProtocolRegisterArgs_xdr = {
    .name = "virLockSpaceProtocolRegisterArgs",
    .size = sizeof(virLockSpaceProtocolRegisterArgs),
    .least = 32,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virLockSpaceProtocolRegisterArgs_members,
    .count = sizeof virLockSpaceProtocolRegisterArgs_members / sizeof *virLockSpaceProtocolRegisterArgs_members,
};

enum xdr_status virLockSpaceProtocolRegisterArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolRegisterArgs *_v)
{
    return xdr_encode_end(virLockSpaceProtocolRegisterArgs_put(xdr_encode_begin(_e, &virLockSpaceProtocolRegisterArgs_xdr), _e, _v), _e, &virLockSpaceProtocolRegisterArgs_xdr, _v);
}

enum xdr_status virLockSpaceProtocolRegisterArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolRegisterArgs *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLockSpaceProtocolRegisterArgs_xdr);
    do
        _c = virLockSpaceProtocolRegisterArgs_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLockSpaceProtocolRegisterArgs_xdr));
    return xdr_decode_end(_c, _d, &virLockSpaceProtocolRegisterArgs_xdr, _v);
}

static const struct xdr_member virLockSpaceProtocolRestrictArgs_members[] = {
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolRestrictArgs, flags), NULL},
};

const struct xdr_type virLockSpaceProtocolRestrictArgs_xdr = {
    .name = "virLockSpaceProtocolRestrictArgs",
    .size = sizeof(virLockSpaceProtocolRestrictArgs),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = virLockSpaceProtocolRestrictArgs_members,
    .count = sizeof virLockSpaceProtocolRestrictArgs_members / sizeof *virLockSpaceProtocolRestrictArgs_members,
};

enum xdr_status virLockSpaceProtocolRestrictArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolRestrictArgs *_v)
{
    return xdr_encode_end(virLockSpaceProtocolRestrictArgs_put(xdr_encode_begin(_e, &virLockSpaceProtocolRestrictArgs_xdr), _e, _v), _e, &virLockSpaceProtocolRestrictArgs_xdr, _v);
}

enum xdr_status virLockSpaceProtocolRestrictArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolRestrictArgs *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLockSpaceProtocolRestrictArgs_xdr);
    do
        _c = virLockSpaceProtocolRestrictArgs_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLockSpaceProtocolRestrictArgs_xdr));
    return xdr_decode_end(_c, _d, &virLockSpaceProtocolRestrictArgs_xdr, _v);
}

static const struct xdr_member virLockSpaceProtocolNewArgs_members[] = {
    {"path", &virLockSpaceProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolNewArgs, path), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolNewArgs, flags), NULL},
};

const struct xdr_type virLockSpaceProtocolNewArgs_xdr = {
    .name = "virLockSpaceProtocolNewArgs",
    .size = sizeof(virLockSpaceProtocolNewArgs),
    .least = 8,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virLockSpaceProtocolNewArgs_members,
    .count = sizeof virLockSpaceProtocolNewArgs_members / sizeof *virLockSpaceProtocolNewArgs_members,
};

enum xdr_status virLockSpaceProtocolNewArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolNewArgs *_v)
{
    return xdr_encode_end(virLockSpaceProtocolNewArgs_put(xdr_encode_begin(_e, &virLockSpaceProtocolNewArgs_xdr), _e, _v), _e, &virLockSpaceProtocolNewArgs_xdr, _v);
}

enum xdr_status virLockSpaceProtocolNewArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolNewArgs *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLockSpaceProtocolNewArgs_xdr);
    do
        _c = virLockSpaceProtocolNewArgs_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLockSpaceProtocolNewArgs_xdr));
    return xdr_decode_end(_c, _d, &virLockSpaceProtocolNewArgs_xdr, _v);
}

static const struct xdr_member virLockSpaceProtocolCreateResourceArgs_members[] = {
    {"path", &virLockSpaceProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolCreateResourceArgs, path), NULL},
    {"name", &virLockSpaceProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolCreateResourceArgs, name), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolCreateResourceArgs, flags), NULL},
};

const struct xdr_type virLockSpaceProtocolCreateResourceArgs_xdr = {
    .name = "virLockSpaceProtocolCreateResourceArgs",
    .size = sizeof(virLockSpaceProtocolCreateResourceArgs),
    .least = 12,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virLockSpaceProtocolCreateResourceArgs_members,
    .count = sizeof virLockSpaceProtocolCreateResourceArgs_members / sizeof *virLockSpaceProtocolCreateResourceArgs_members,
};

enum xdr_status virLockSpaceProtocolCreateResourceArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolCreateResourceArgs *_v)
{
    return xdr_encode_end(virLockSpaceProtocolCreateResourceArgs_put(xdr_encode_begin(_e, &virLockSpaceProtocolCreateResourceArgs_xdr), _e, _v), _e, &virLockSpaceProtocolCreateResourceArgs_xdr, _v);
}

enum xdr_status virLockSpaceProtocolCreateResourceArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolCreateResourceArgs *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLockSpaceProtocolCreateResourceArgs_xdr);
    do
        _c = virLockSpaceProtocolCreateResourceArgs_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLockSpaceProtocolCreateResourceArgs_xdr));
    return xdr_decode_end(_c, _d, &virLockSpaceProtocolCreateResourceArgs_xdr, _v);
}

static const struct xdr_member virLockSpaceProtocolDeleteResourceArgs_members[] = {
    {"path", &virLockSpaceProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolDeleteResourceArgs, path), NULL},
    {"name", &virLockSpaceProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolDeleteResourceArgs, name), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolDeleteResourceArgs, flags), NULL},
};

const struct xdr_type virLockSpaceProtocolDeleteResourceArgs_xdr = {
    .name = "virLockSpaceProtocolDeleteResourceArgs",
    .size = sizeof(virLockSpaceProtocolDeleteResourceArgs),
    .least = 12,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virLockSpaceProtocolDeleteResourceArgs_members,
    .count = sizeof virLockSpaceProtocolDeleteResourceArgs_members / sizeof *virLockSpaceProtocolDeleteResourceArgs_members,
};

enum xdr_status virLockSpaceProtocolDeleteResourceArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolDeleteResourceArgs *_v)
{
    return xdr_encode_end(virLockSpaceProtocolDeleteResourceArgs_put(xdr_encode_begin(_e, &virLockSpaceProtocolDeleteResourceArgs_xdr), _e, _v), _e, &virLockSpaceProtocolDeleteResourceArgs_xdr, _v);
}

enum xdr_status virLockSpaceProtocolDeleteResourceArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolDeleteResourceArgs *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLockSpaceProtocolDeleteResourceArgs_xdr);
    do
        _c = virLockSpaceProtocolDeleteResourceArgs_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLockSpaceProtocolDeleteResourceArgs_xdr));
    return xdr_decode_end(_c, _d, &virLockSpaceProtocolDeleteResourceArgs_xdr, _v);
}

static const struct xdr_member virLockSpaceProtocolAcquireResourceArgs_members[] = {
    {"path", &virLockSpaceProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolAcquireResourceArgs, path), NULL},
    {"name", &virLockSpaceProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolAcquireResourceArgs, name), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolAcquireResourceArgs, flags), NULL},
};

const struct xdr_type virLockSpaceProtocolAcquireResourceArgs_xdr = {
    .name = "virLockSpaceProtocolAcquireResourceArgs",
    .size = sizeof(virLockSpaceProtocolAcquireResourceArgs),
    .least = 12,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virLockSpaceProtocolAcquireResourceArgs_members,
    .count = sizeof virLockSpaceProtocolAcquireResourceArgs_members / sizeof *virLockSpaceProtocolAcquireResourceArgs_members,
};

enum xdr_status virLockSpaceProtocolAcquireResourceArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolAcquireResourceArgs *_v)
{
    return xdr_encode_end(virLockSpaceProtocolAcquireResourceArgs_put(xdr_encode_begin(_e, &virLockSpaceProtocolAcquireResourceArgs_xdr), _e, _v), _e, &virLockSpaceProtocolAcquireResourceArgs_xdr, _v);
}

enum xdr_status virLockSpaceProtocolAcquireResourceArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolAcquireResourceArgs *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLockSpaceProtocolAcquireResourceArgs_xdr);
    do
        _c = virLockSpaceProtocolAcquireResourceArgs_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLockSpaceProtocolAcquireResourceArgs_xdr));
    return xdr_decode_end(_c, _d, &virLockSpaceProtocolAcquireResourceArgs_xdr, _v);
}

static const struct xdr_member virLockSpaceProtocolReleaseResourceArgs_members[] = {
    {"path", &virLockSpaceProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolReleaseResourceArgs, path), NULL},
    {"name", &virLockSpaceProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolReleaseResourceArgs, name), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolReleaseResourceArgs, flags), NULL},
};

const struct xdr_type virLockSpaceProtocolReleaseResourceArgs_xdr = {
    .name = "virLockSpaceProtocolReleaseResourceArgs",
    .size = sizeof(virLockSpaceProtocolReleaseResourceArgs),
    .least = 12,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virLockSpaceProtocolReleaseResourceArgs_members,
    .count = sizeof virLockSpaceProtocolReleaseResourceArgs_members / sizeof *virLockSpaceProtocolReleaseResourceArgs_members,
};

enum xdr_status virLockSpaceProtocolReleaseResourceArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolReleaseResourceArgs *_v)
{
    return xdr_encode_end(virLockSpaceProtocolReleaseResourceArgs_put(xdr_encode_begin(_e, &virLockSpaceProtocolReleaseResourceArgs_xdr), _e, _v), _e, &virLockSpaceProtocolReleaseResourceArgs_xdr, _v);
}

enum xdr_status virLockSpaceProtocolReleaseResourceArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolReleaseResourceArgs *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLockSpaceProtocolReleaseResourceArgs_xdr);
    do
        _c = virLockSpaceProtocolReleaseResourceArgs_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLockSpaceProtocolReleaseResourceArgs_xdr));
    return xdr_decode_end(_c, _d, &virLockSpaceProtocolReleaseResourceArgs_xdr, _v);
}

static const struct xdr_member virLockSpaceProtocolCreateLockSpaceArgs_members[] = {
    {"path", &virLockSpaceProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLockSpaceProtocolCreateLockSpaceArgs, path), NULL},
};

const struct xdr_type virLockSpaceProtocolCreateLockSpaceArgs_xdr = {
    .name = "virLockSpaceProtocolCreateLockSpaceArgs",
    .size = sizeof(virLockSpaceProtocolCreateLockSpaceArgs),
    .least = 4,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virLockSpaceProtocolCreateLockSpaceArgs_members,
    .count = sizeof virLockSpaceProtocolCreateLockSpaceArgs_members / sizeof *virLockSpaceProtocolCreateLockSpaceArgs_members,
};

enum xdr_status virLockSpaceProtocolCreateLockSpaceArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolCreateLockSpaceArgs *_v)
{
    return xdr_encode_end(virLockSpaceProtocolCreateLockSpaceArgs_put(xdr_encode_begin(_e, &virLockSpaceProtocolCreateLockSpaceArgs_xdr), _e, _v), _e, &virLockSpaceProtocolCreateLockSpaceArgs_xdr, _v);
}

enum xdr_status virLockSpaceProtocolCreateLockSpaceArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolCreateLockSpaceArgs *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLockSpaceProtocolCreateLockSpaceArgs_xdr);
    do
        _c = virLockSpaceProtocolCreateLockSpaceArgs_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLockSpaceProtocolCreateLockSpaceArgs_xdr));
    return xdr_decode_end(_c, _d, &virLockSpaceProtocolCreateLockSpaceArgs_xdr, _v);
}

static const struct xdr_enumerator virLockSpaceProtocolProcedure_values[] = {
    {"VIR_LOCK_SPACE_PROTOCOL_PROC_REGISTER", VIR_LOCK_SPACE_PROTOCOL_PROC_REGISTER},
    {"VIR_LOCK_SPACE_PROTOCOL_PROC_RESTRICT", VIR_LOCK_SPACE_PROTOCOL_PROC_RESTRICT},
    {"VIR_LOCK_SPACE_PROTOCOL_PROC_NEW", VIR_LOCK_SPACE_PROTOCOL_PROC_NEW},
    {"VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_RESOURCE", VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_RESOURCE},
    {"VIR_LOCK_SPACE_PROTOCOL_PROC_DELETE_RESOURCE", VIR_LOCK_SPACE_PROTOCOL_PROC_DELETE_RESOURCE},
    {"VIR_LOCK_SPACE_PROTOCOL_PROC_ACQUIRE_RESOURCE", VIR_LOCK_SPACE_PROTOCOL_PROC_ACQUIRE_RESOURCE},
    {"VIR_LOCK_SPACE_PROTOCOL_PROC_RELEASE_RESOURCE", VIR_LOCK_SPACE_PROTOCOL_PROC_RELEASE_RESOURCE},
    {"VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_LOCKSPACE", VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_LOCKSPACE},
};

const struct xdr_type virLockSpaceProtocolProcedure_xdr = {
    .name = "virLockSpaceProtocolProcedure",
    .size = sizeof(virLockSpaceProtocolProcedure),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_ENUM,
    .values = virLockSpaceProtocolProcedure_values,
    .count = sizeof virLockSpaceProtocolProcedure_values / sizeof *virLockSpaceProtocolProcedure_values,
};

enum xdr_status virLockSpaceProtocolProcedure_encode(struct xdr_encoder *_e, const virLockSpaceProtocolProcedure *_v)
{
    return xdr_encode_end(virLockSpaceProtocolProcedure_put(xdr_encode_begin(_e, &virLockSpaceProtocolProcedure_xdr), _e, _v), _e, &virLockSpaceProtocolProcedure_xdr, _v);
}

enum xdr_status virLockSpaceProtocolProcedure_decode(struct xdr_decoder *_d, virLockSpaceProtocolProcedure *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLockSpaceProtocolProcedure_xdr);
    do
        _c = virLockSpaceProtocolProcedure_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLockSpaceProtocolProcedure_xdr));
    return xdr_decode_end(_c, _d, &virLockSpaceProtocolProcedure_xdr, _v);
}

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

enum xdr_status virLockSpaceProtocolUUID_encode(struct xdr_encoder *e, const virLockSpaceProtocolUUID *v)
{
    return xdr_encode_end(virLockSpaceProtocolUUID_put(xdr_encode_begin(e, &virLockSpaceProtocolUUID_xdr), e, v), e, &virLockSpaceProtocolUUID_xdr, v);
}

enum xdr_status virLockSpaceProtocolUUID_decode(struct xdr_decoder *d, virLockSpaceProtocolUUID *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLockSpaceProtocolUUID_xdr);
    do
        c = virLockSpaceProtocolUUID_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLockSpaceProtocolUUID_xdr));
    return xdr_decode_end(c, d, &virLockSpaceProtocolUUID_xdr, v);
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

enum xdr_status virLockSpaceProtocolNonNullString_encode(struct xdr_encoder *e, const virLockSpaceProtocolNonNullString *v)
{
    return xdr_encode_end(virLockSpaceProtocolNonNullString_put(xdr_encode_begin(e, &virLockSpaceProtocolNonNullString_xdr), e, v), e, &virLockSpaceProtocolNonNullString_xdr, v);
}

enum xdr_status virLockSpaceProtocolNonNullString_decode(struct xdr_decoder *d, virLockSpaceProtocolNonNullString *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLockSpaceProtocolNonNullString_xdr);
    do
        c = virLockSpaceProtocolNonNullString_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLockSpaceProtocolNonNullString_xdr));
    return xdr_decode_end(c, d, &virLockSpaceProtocolNonNullString_xdr, v);
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

enum xdr_status virLockSpaceProtocolString_encode(struct xdr_encoder *e, const virLockSpaceProtocolString *v)
{
    return xdr_encode_end(virLockSpaceProtocolString_put(xdr_encode_begin(e, &virLockSpaceProtocolString_xdr), e, v), e, &virLockSpaceProtocolString_xdr, v);
}

enum xdr_status virLockSpaceProtocolString_decode(struct xdr_decoder *d, virLockSpaceProtocolString *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLockSpaceProtocolString_xdr);
    do
        c = virLockSpaceProtocolString_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLockSpaceProtocolString_xdr));
    return xdr_decode_end(c, d, &virLockSpaceProtocolString_xdr, v);
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

enum xdr_status virLockSpaceProtocolOwner_encode(struct xdr_encoder *e, const virLockSpaceProtocolOwner *v)
{
    return xdr_encode_end(virLockSpaceProtocolOwner_put(xdr_encode_begin(e, &virLockSpaceProtocolOwner_xdr), e, v), e, &virLockSpaceProtocolOwner_xdr, v);
}

enum xdr_status virLockSpaceProtocolOwner_decode(struct xdr_decoder *d, virLockSpaceProtocolOwner *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLockSpaceProtocolOwner_xdr);
    do
        c = virLockSpaceProtocolOwner_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLockSpaceProtocolOwner_xdr));
    return xdr_decode_end(c, d, &virLockSpaceProtocolOwner_xdr, v);
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

enum xdr_status virLockSpaceProtocolRegisterArgs_encode(struct xdr_encoder *e, const virLockSpaceProtocolRegisterArgs *v)
{
    return xdr_encode_end(virLockSpaceProtocolRegisterArgs_put(xdr_encode_begin(e, &virLockSpaceProtocolRegisterArgs_xdr), e, v), e, &virLockSpaceProtocolRegisterArgs_xdr, v);
}

enum xdr_status virLockSpaceProtocolRegisterArgs_decode(struct xdr_decoder *d, virLockSpaceProtocolRegisterArgs *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLockSpaceProtocolRegisterArgs_xdr);
    do
        c = virLockSpaceProtocolRegisterArgs_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLockSpaceProtocolRegisterArgs_xdr));
    return xdr_decode_end(c, d, &virLockSpaceProtocolRegisterArgs_xdr, v);
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

enum xdr_status virLockSpaceProtocolRestrictArgs_encode(struct xdr_encoder *e, const virLockSpaceProtocolRestrictArgs *v)
{
    return xdr_encode_end(virLockSpaceProtocolRestrictArgs_put(xdr_encode_begin(e, &virLockSpaceProtocolRestrictArgs_xdr), e, v), e, &virLockSpaceProtocolRestrictArgs_xdr, v);
}

enum xdr_status virLockSpaceProtocolRestrictArgs_decode(struct xdr_decoder *d, virLockSpaceProtocolRestrictArgs *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLockSpaceProtocolRestrictArgs_xdr);
    do
        c = virLockSpaceProtocolRestrictArgs_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLockSpaceProtocolRestrictArgs_xdr));
    return xdr_decode_end(c, d, &virLockSpaceProtocolRestrictArgs_xdr, v);
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

enum xdr_status virLockSpaceProtocolNewArgs_encode(struct xdr_encoder *e, const virLockSpaceProtocolNewArgs *v)
{
    return xdr_encode_end(virLockSpaceProtocolNewArgs_put(xdr_encode_begin(e, &virLockSpaceProtocolNewArgs_xdr), e, v), e, &virLockSpaceProtocolNewArgs_xdr, v);
}

enum xdr_status virLockSpaceProtocolNewArgs_decode(struct xdr_decoder *d, virLockSpaceProtocolNewArgs *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLockSpaceProtocolNewArgs_xdr);
    do
        c = virLockSpaceProtocolNewArgs_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLockSpaceProtocolNewArgs_xdr));
    return xdr_decode_end(c, d, &virLockSpaceProtocolNewArgs_xdr, v);
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

enum xdr_status virLockSpaceProtocolCreateResourceArgs_encode(struct xdr_encoder *e, const virLockSpaceProtocolCreateResourceArgs *v)
{
    return xdr_encode_end(virLockSpaceProtocolCreateResourceArgs_put(xdr_encode_begin(e, &virLockSpaceProtocolCreateResourceArgs_xdr), e, v), e, &virLockSpaceProtocolCreateResourceArgs_xdr, v);
}

enum xdr_status virLockSpaceProtocolCreateResourceArgs_decode(struct xdr_decoder *d, virLockSpaceProtocolCreateResourceArgs *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLockSpaceProtocolCreateResourceArgs_xdr);
    do
        c = virLockSpaceProtocolCreateResourceArgs_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLockSpaceProtocolCreateResourceArgs_xdr));
    return xdr_decode_end(c, d, &virLockSpaceProtocolCreateResourceArgs_xdr, v);
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

enum xdr_status virLockSpaceProtocolDeleteResourceArgs_encode(struct xdr_encoder *e, const virLockSpaceProtocolDeleteResourceArgs *v)
{
    return xdr_encode_end(virLockSpaceProtocolDeleteResourceArgs_put(xdr_encode_begin(e, &virLockSpaceProtocolDeleteResourceArgs_xdr), e, v), e, &virLockSpaceProtocolDeleteResourceArgs_xdr, v);
}

enum xdr_status virLockSpaceProtocolDeleteResourceArgs_decode(struct xdr_decoder *d, virLockSpaceProtocolDeleteResourceArgs *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLockSpaceProtocolDeleteResourceArgs_xdr);
    do
        c = virLockSpaceProtocolDeleteResourceArgs_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLockSpaceProtocolDeleteResourceArgs_xdr));
    return xdr_decode_end(c, d, &virLockSpaceProtocolDeleteResourceArgs_xdr, v);
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

enum xdr_status virLockSpaceProtocolAcquireResourceArgs_encode(struct xdr_encoder *e, const virLockSpaceProtocolAcquireResourceArgs *v)
{
    return xdr_encode_end(virLockSpaceProtocolAcquireResourceArgs_put(xdr_encode_begin(e, &virLockSpaceProtocolAcquireResourceArgs_xdr), e, v), e, &virLockSpaceProtocolAcquireResourceArgs_xdr, v);
}

enum xdr_status virLockSpaceProtocolAcquireResourceArgs_decode(struct xdr_decoder *d, virLockSpaceProtocolAcquireResourceArgs *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLockSpaceProtocolAcquireResourceArgs_xdr);
    do
        c = virLockSpaceProtocolAcquireResourceArgs_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLockSpaceProtocolAcquireResourceArgs_xdr));
    return xdr_decode_end(c, d, &virLockSpaceProtocolAcquireResourceArgs_xdr, v);
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

enum xdr_status virLockSpaceProtocolReleaseResourceArgs_encode(struct xdr_encoder *e, const virLockSpaceProtocolReleaseResourceArgs *v)
{
    return xdr_encode_end(virLockSpaceProtocolReleaseResourceArgs_put(xdr_encode_begin(e, &virLockSpaceProtocolReleaseResourceArgs_xdr), e, v), e, &virLockSpaceProtocolReleaseResourceArgs_xdr, v);
}

enum xdr_status virLockSpaceProtocolReleaseResourceArgs_decode(struct xdr_decoder *d, virLockSpaceProtocolReleaseResourceArgs *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLockSpaceProtocolReleaseResourceArgs_xdr);
    do
        c = virLockSpaceProtocolReleaseResourceArgs_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLockSpaceProtocolReleaseResourceArgs_xdr));
    return xdr_decode_end(c, d, &virLockSpaceProtocolReleaseResourceArgs_xdr, v);
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

enum xdr_status virLockSpaceProtocolCreateLockSpaceArgs_encode(struct xdr_encoder *e, const virLockSpaceProtocolCreateLockSpaceArgs *v)
{
    return xdr_encode_end(virLockSpaceProtocolCreateLockSpaceArgs_put(xdr_encode_begin(e, &virLockSpaceProtocolCreateLockSpaceArgs_xdr), e, v), e, &virLockSpaceProtocolCreateLockSpaceArgs_xdr, v);
}

enum xdr_status virLockSpaceProtocolCreateLockSpaceArgs_decode(struct xdr_decoder *d, virLockSpaceProtocolCreateLockSpaceArgs *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLockSpaceProtocolCreateLockSpaceArgs_xdr);
    do
        c = virLockSpaceProtocolCreateLockSpaceArgs_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLockSpaceProtocolCreateLockSpaceArgs_xdr));
    return xdr_decode_end(c, d, &virLockSpaceProtocolCreateLockSpaceArgs_xdr, v);
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

enum xdr_status virLockSpaceProtocolProcedure_encode(struct xdr_encoder *e, const virLockSpaceProtocolProcedure *v)
{
    return xdr_encode_end(virLockSpaceProtocolProcedure_put(xdr_encode_begin(e, &virLockSpaceProtocolProcedure_xdr), e, v), e, &virLockSpaceProtocolProcedure_xdr, v);
}

enum xdr_status virLockSpaceProtocolProcedure_decode(struct xdr_decoder *d, virLockSpaceProtocolProcedure *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLockSpaceProtocolProcedure_xdr);
    do
        c = virLockSpaceProtocolProcedure_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLockSpaceProtocolProcedure_xdr));
    return xdr_decode_end(c, d, &virLockSpaceProtocolProcedure_xdr, v);
}

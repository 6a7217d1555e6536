/* log_protocol_types.c -- written by xdrgen from log_protocol.x; do not edit.
 *
 * The descriptions of the types, and the functions that encode and decode whole values: when a marshaller
 * (log_protocol.c) gives up, they find out why by the description. */
#include "xdr_marshal.h"

#include "log_protocol.h"

const struct xdr_limit log_protocol_limits[] = {
    {"VIR_LOG_MANAGER_PROTOCOL_STRING_MAX", 4194304},
    {NULL, 0},
};

/* What the specification was told of constants of C, where their header is included and has them as macros. */
#ifdef VIR_UUID_BUFLEN
_Static_assert(VIR_UUID_BUFLEN == 16, "VIR_UUID_BUFLEN is not 16, as the specification was told");
#endif

/* Bounds on memory rest on the sizes of these types, here and on other machines. */
XDR_ASSERT_SIZE(virLogManagerProtocolUUID, 16, 16, 16);
XDR_ASSERT_SIZE(virLogManagerProtocolNonNullString, 16, 8, 8);
XDR_ASSERT_SIZE(virLogManagerProtocolString, 8, 4, 4);
XDR_ASSERT_SIZE(virLogManagerProtocolDomain, 32, 24, 24);
XDR_ASSERT_SIZE(virLogManagerProtocolLogFilePosition, 16, 16, 16);
XDR_ASSERT_SIZE(virLogManagerProtocolDomainOpenLogFileFlags, 4, 4, 4);
XDR_ASSERT_SIZE(virLogManagerProtocolDomainOpenLogFileArgs, 72, 44, 44);
XDR_ASSERT_SIZE(virLogManagerProtocolDomainOpenLogFileRet, 16, 16, 16);
XDR_ASSERT_SIZE(virLogManagerProtocolDomainGetLogFilePositionArgs, 24, 12, 12);
XDR_ASSERT_SIZE(virLogManagerProtocolDomainGetLogFilePositionRet, 16, 16, 16);
XDR_ASSERT_SIZE(virLogManagerProtocolDomainReadLogFileArgs, 48, 40, 36);
XDR_ASSERT_SIZE(virLogManagerProtocolDomainReadLogFileRet, 16, 8, 8);
XDR_ASSERT_SIZE(virLogManagerProtocolDomainAppendLogFileArgs, 88, 52, 52);
XDR_ASSERT_SIZE(virLogManagerProtocolDomainAppendLogFileRet, 4, 4, 4);
XDR_ASSERT_SIZE(virLogManagerProtocolProcedure, 4, 4, 4);

static const struct xdr_member virLogManagerProtocolUUID_members[] = {
    {"", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE_FIXED, 16, "VIR_UUID_BUFLEN", 0, NULL},
};

const struct xdr_type virLogManagerProtocolUUID_xdr = {
    .name = "virLogManagerProtocolUUID",
    .size = sizeof(virLogManagerProtocolUUID),
    .least = 16,
    .ratio = 2,
    .is_fixed = true,
    .kind = XDR_TYPEDEF,
    .members = virLogManagerProtocolUUID_members,
    .count = 1,
};

enum xdr_status virLogManagerProtocolUUID_encode(struct xdr_encoder *e, const virLogManagerProtocolUUID *v)
{
    return xdr_encode_end(virLogManagerProtocolUUID_put(xdr_encode_begin(e, &virLogManagerProtocolUUID_xdr), e, v), e, &virLogManagerProtocolUUID_xdr, v);
}

enum xdr_status virLogManagerProtocolUUID_decode(struct xdr_decoder *d, virLogManagerProtocolUUID *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolUUID_xdr);
    do
        c = virLogManagerProtocolUUID_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolUUID_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolUUID_xdr, v);
}

static const struct xdr_member virLogManagerProtocolNonNullString_members[] = {
    {"", &xdr_builtin_types[XDR_STRING], XDR_SHAPE_STRING, 4194304, "VIR_LOG_MANAGER_PROTOCOL_STRING_MAX", 0, NULL},
};

const struct xdr_type virLogManagerProtocolNonNullString_xdr = {
    .name = "virLogManagerProtocolNonNullString",
    .size = sizeof(virLogManagerProtocolNonNullString),
    .least = 4,
    .ratio = 2,
    .kind = XDR_TYPEDEF,
    .members = virLogManagerProtocolNonNullString_members,
    .count = 1,
};

enum xdr_status virLogManagerProtocolNonNullString_encode(struct xdr_encoder *e, const virLogManagerProtocolNonNullString *v)
{
    return xdr_encode_end(virLogManagerProtocolNonNullString_put(xdr_encode_begin(e, &virLogManagerProtocolNonNullString_xdr), e, v), e, &virLogManagerProtocolNonNullString_xdr, v);
}

enum xdr_status virLogManagerProtocolNonNullString_decode(struct xdr_decoder *d, virLogManagerProtocolNonNullString *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolNonNullString_xdr);
    do
        c = virLogManagerProtocolNonNullString_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolNonNullString_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolNonNullString_xdr, v);
}

static const struct xdr_member virLogManagerProtocolString_members[] = {
    {"", &virLogManagerProtocolNonNullString_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0, NULL},
};

const struct xdr_type virLogManagerProtocolString_xdr = {
    .name = "virLogManagerProtocolString",
    .size = sizeof(virLogManagerProtocolString),
    .least = 4,
    .ratio = 4,
    .kind = XDR_TYPEDEF,
    .members = virLogManagerProtocolString_members,
    .count = 1,
};

enum xdr_status virLogManagerProtocolString_encode(struct xdr_encoder *e, const virLogManagerProtocolString *v)
{
    return xdr_encode_end(virLogManagerProtocolString_put(xdr_encode_begin(e, &virLogManagerProtocolString_xdr), e, v), e, &virLogManagerProtocolString_xdr, v);
}

enum xdr_status virLogManagerProtocolString_decode(struct xdr_decoder *d, virLogManagerProtocolString *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolString_xdr);
    do
        c = virLogManagerProtocolString_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolString_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolString_xdr, v);
}

static const struct xdr_member virLogManagerProtocolDomain_members[] = {
    {"uuid", &virLogManagerProtocolUUID_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomain, uuid), NULL},
    {"name", &virLogManagerProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomain, name), NULL},
};

const struct xdr_type virLogManagerProtocolDomain_xdr = {
    .name = "virLogManagerProtocolDomain",
    .size = sizeof(virLogManagerProtocolDomain),
    .least = 20,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virLogManagerProtocolDomain_members,
    .count = sizeof virLogManagerProtocolDomain_members / sizeof *virLogManagerProtocolDomain_members,
};

enum xdr_status virLogManagerProtocolDomain_encode(struct xdr_encoder *e, const virLogManagerProtocolDomain *v)
{
    return xdr_encode_end(virLogManagerProtocolDomain_put(xdr_encode_begin(e, &virLogManagerProtocolDomain_xdr), e, v), e, &virLogManagerProtocolDomain_xdr, v);
}

enum xdr_status virLogManagerProtocolDomain_decode(struct xdr_decoder *d, virLogManagerProtocolDomain *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolDomain_xdr);
    do
        c = virLogManagerProtocolDomain_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolDomain_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolDomain_xdr, v);
}

static const struct xdr_member virLogManagerProtocolLogFilePosition_members[] = {
    {"inode", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolLogFilePosition, inode), NULL},
    {"offset", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolLogFilePosition, offset), NULL},
};

const struct xdr_type virLogManagerProtocolLogFilePosition_xdr = {
    .name = "virLogManagerProtocolLogFilePosition",
    .size = sizeof(virLogManagerProtocolLogFilePosition),
    .least = 16,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = virLogManagerProtocolLogFilePosition_members,
    .count = sizeof virLogManagerProtocolLogFilePosition_members / sizeof *virLogManagerProtocolLogFilePosition_members,
};

enum xdr_status virLogManagerProtocolLogFilePosition_encode(struct xdr_encoder *e, const virLogManagerProtocolLogFilePosition *v)
{
    return xdr_encode_end(virLogManagerProtocolLogFilePosition_put(xdr_encode_begin(e, &virLogManagerProtocolLogFilePosition_xdr), e, v), e, &virLogManagerProtocolLogFilePosition_xdr, v);
}

enum xdr_status virLogManagerProtocolLogFilePosition_decode(struct xdr_decoder *d, virLogManagerProtocolLogFilePosition *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolLogFilePosition_xdr);
    do
        c = virLogManagerProtocolLogFilePosition_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolLogFilePosition_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolLogFilePosition_xdr, v);
}

static const struct xdr_enumerator virLogManagerProtocolDomainOpenLogFileFlags_values[] = {
    {"VIR_LOG_MANAGER_PROTOCOL_DOMAIN_OPEN_LOG_FILE_TRUNCATE", VIR_LOG_MANAGER_PROTOCOL_DOMAIN_OPEN_LOG_FILE_TRUNCATE},
};

const struct xdr_type virLogManagerProtocolDomainOpenLogFileFlags_xdr = {
    .name = "virLogManagerProtocolDomainOpenLogFileFlags",
    .size = sizeof(virLogManagerProtocolDomainOpenLogFileFlags),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_ENUM,
    .values = virLogManagerProtocolDomainOpenLogFileFlags_values,
    .count = sizeof virLogManagerProtocolDomainOpenLogFileFlags_values / sizeof *virLogManagerProtocolDomainOpenLogFileFlags_values,
};

enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainOpenLogFileFlags *v)
{
    return xdr_encode_end(virLogManagerProtocolDomainOpenLogFileFlags_put(xdr_encode_begin(e, &virLogManagerProtocolDomainOpenLogFileFlags_xdr), e, v), e, &virLogManagerProtocolDomainOpenLogFileFlags_xdr, v);
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_decode(struct xdr_decoder *d, virLogManagerProtocolDomainOpenLogFileFlags *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolDomainOpenLogFileFlags_xdr);
    do
        c = virLogManagerProtocolDomainOpenLogFileFlags_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolDomainOpenLogFileFlags_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolDomainOpenLogFileFlags_xdr, v);
}

static const struct xdr_member virLogManagerProtocolDomainOpenLogFileArgs_members[] = {
    {"driver", &virLogManagerProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainOpenLogFileArgs, driver), NULL},
    {"dom", &virLogManagerProtocolDomain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainOpenLogFileArgs, dom), NULL},
    {"path", &virLogManagerProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainOpenLogFileArgs, path), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainOpenLogFileArgs, flags), NULL},
};

const struct xdr_type virLogManagerProtocolDomainOpenLogFileArgs_xdr = {
    .name = "virLogManagerProtocolDomainOpenLogFileArgs",
    .size = sizeof(virLogManagerProtocolDomainOpenLogFileArgs),
    .least = 32,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virLogManagerProtocolDomainOpenLogFileArgs_members,
    .count = sizeof virLogManagerProtocolDomainOpenLogFileArgs_members / sizeof *virLogManagerProtocolDomainOpenLogFileArgs_members,
};

enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainOpenLogFileArgs *v)
{
    return xdr_encode_end(virLogManagerProtocolDomainOpenLogFileArgs_put(xdr_encode_begin(e, &virLogManagerProtocolDomainOpenLogFileArgs_xdr), e, v), e, &virLogManagerProtocolDomainOpenLogFileArgs_xdr, v);
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_decode(struct xdr_decoder *d, virLogManagerProtocolDomainOpenLogFileArgs *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolDomainOpenLogFileArgs_xdr);
    do
        c = virLogManagerProtocolDomainOpenLogFileArgs_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolDomainOpenLogFileArgs_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolDomainOpenLogFileArgs_xdr, v);
}

static const struct xdr_member virLogManagerProtocolDomainOpenLogFileRet_members[] = {
    {"pos", &virLogManagerProtocolLogFilePosition_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainOpenLogFileRet, pos), NULL},
};

const struct xdr_type virLogManagerProtocolDomainOpenLogFileRet_xdr = {
    .name = "virLogManagerProtocolDomainOpenLogFileRet",
    .size = sizeof(virLogManagerProtocolDomainOpenLogFileRet),
    .least = 16,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = virLogManagerProtocolDomainOpenLogFileRet_members,
    .count = sizeof virLogManagerProtocolDomainOpenLogFileRet_members / sizeof *virLogManagerProtocolDomainOpenLogFileRet_members,
};

enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainOpenLogFileRet *v)
{
    return xdr_encode_end(virLogManagerProtocolDomainOpenLogFileRet_put(xdr_encode_begin(e, &virLogManagerProtocolDomainOpenLogFileRet_xdr), e, v), e, &virLogManagerProtocolDomainOpenLogFileRet_xdr, v);
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_decode(struct xdr_decoder *d, virLogManagerProtocolDomainOpenLogFileRet *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolDomainOpenLogFileRet_xdr);
    do
        c = virLogManagerProtocolDomainOpenLogFileRet_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolDomainOpenLogFileRet_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolDomainOpenLogFileRet_xdr, v);
}

static const struct xdr_member virLogManagerProtocolDomainGetLogFilePositionArgs_members[] = {
    {"path", &virLogManagerProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainGetLogFilePositionArgs, path), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainGetLogFilePositionArgs, flags), NULL},
};

const struct xdr_type virLogManagerProtocolDomainGetLogFilePositionArgs_xdr = {
    .name = "virLogManagerProtocolDomainGetLogFilePositionArgs",
    .size = sizeof(virLogManagerProtocolDomainGetLogFilePositionArgs),
    .least = 8,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virLogManagerProtocolDomainGetLogFilePositionArgs_members,
    .count = sizeof virLogManagerProtocolDomainGetLogFilePositionArgs_members / sizeof *virLogManagerProtocolDomainGetLogFilePositionArgs_members,
};

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainGetLogFilePositionArgs *v)
{
    return xdr_encode_end(virLogManagerProtocolDomainGetLogFilePositionArgs_put(xdr_encode_begin(e, &virLogManagerProtocolDomainGetLogFilePositionArgs_xdr), e, v), e, &virLogManagerProtocolDomainGetLogFilePositionArgs_xdr, v);
}

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_decode(struct xdr_decoder *d, virLogManagerProtocolDomainGetLogFilePositionArgs *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolDomainGetLogFilePositionArgs_xdr);
    do
        c = virLogManagerProtocolDomainGetLogFilePositionArgs_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolDomainGetLogFilePositionArgs_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolDomainGetLogFilePositionArgs_xdr, v);
}

static const struct xdr_member virLogManagerProtocolDomainGetLogFilePositionRet_members[] = {
    {"pos", &virLogManagerProtocolLogFilePosition_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainGetLogFilePositionRet, pos), NULL},
};

const struct xdr_type virLogManagerProtocolDomainGetLogFilePositionRet_xdr = {
    .name = "virLogManagerProtocolDomainGetLogFilePositionRet",
    .size = sizeof(virLogManagerProtocolDomainGetLogFilePositionRet),
    .least = 16,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = virLogManagerProtocolDomainGetLogFilePositionRet_members,
    .count = sizeof virLogManagerProtocolDomainGetLogFilePositionRet_members / sizeof *virLogManagerProtocolDomainGetLogFilePositionRet_members,
};

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainGetLogFilePositionRet *v)
{
    return xdr_encode_end(virLogManagerProtocolDomainGetLogFilePositionRet_put(xdr_encode_begin(e, &virLogManagerProtocolDomainGetLogFilePositionRet_xdr), e, v), e, &virLogManagerProtocolDomainGetLogFilePositionRet_xdr, v);
}

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_decode(struct xdr_decoder *d, virLogManagerProtocolDomainGetLogFilePositionRet *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolDomainGetLogFilePositionRet_xdr);
    do
        c = virLogManagerProtocolDomainGetLogFilePositionRet_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolDomainGetLogFilePositionRet_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolDomainGetLogFilePositionRet_xdr, v);
}

static const struct xdr_member virLogManagerProtocolDomainReadLogFileArgs_members[] = {
    {"path", &virLogManagerProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainReadLogFileArgs, path), NULL},
    {"pos", &virLogManagerProtocolLogFilePosition_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainReadLogFileArgs, pos), NULL},
    {"maxlen", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainReadLogFileArgs, maxlen), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainReadLogFileArgs, flags), NULL},
};

const struct xdr_type virLogManagerProtocolDomainReadLogFileArgs_xdr = {
    .name = "virLogManagerProtocolDomainReadLogFileArgs",
    .size = sizeof(virLogManagerProtocolDomainReadLogFileArgs),
    .least = 32,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virLogManagerProtocolDomainReadLogFileArgs_members,
    .count = sizeof virLogManagerProtocolDomainReadLogFileArgs_members / sizeof *virLogManagerProtocolDomainReadLogFileArgs_members,
};

enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainReadLogFileArgs *v)
{
    return xdr_encode_end(virLogManagerProtocolDomainReadLogFileArgs_put(xdr_encode_begin(e, &virLogManagerProtocolDomainReadLogFileArgs_xdr), e, v), e, &virLogManagerProtocolDomainReadLogFileArgs_xdr, v);
}

enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_decode(struct xdr_decoder *d, virLogManagerProtocolDomainReadLogFileArgs *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolDomainReadLogFileArgs_xdr);
    do
        c = virLogManagerProtocolDomainReadLogFileArgs_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolDomainReadLogFileArgs_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolDomainReadLogFileArgs_xdr, v);
}

static const struct xdr_member virLogManagerProtocolDomainReadLogFileRet_members[] = {
    {"data", &virLogManagerProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainReadLogFileRet, data), NULL},
};

const struct xdr_type virLogManagerProtocolDomainReadLogFileRet_xdr = {
    .name = "virLogManagerProtocolDomainReadLogFileRet",
    .size = sizeof(virLogManagerProtocolDomainReadLogFileRet),
    .least = 4,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virLogManagerProtocolDomainReadLogFileRet_members,
    .count = sizeof virLogManagerProtocolDomainReadLogFileRet_members / sizeof *virLogManagerProtocolDomainReadLogFileRet_members,
};

enum xdr_status virLogManagerProtocolDomainReadLogFileRet_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainReadLogFileRet *v)
{
    return xdr_encode_end(virLogManagerProtocolDomainReadLogFileRet_put(xdr_encode_begin(e, &virLogManagerProtocolDomainReadLogFileRet_xdr), e, v), e, &virLogManagerProtocolDomainReadLogFileRet_xdr, v);
}

enum xdr_status virLogManagerProtocolDomainReadLogFileRet_decode(struct xdr_decoder *d, virLogManagerProtocolDomainReadLogFileRet *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolDomainReadLogFileRet_xdr);
    do
        c = virLogManagerProtocolDomainReadLogFileRet_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolDomainReadLogFileRet_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolDomainReadLogFileRet_xdr, v);
}

static const struct xdr_member virLogManagerProtocolDomainAppendLogFileArgs_members[] = {
    {"driver", &virLogManagerProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainAppendLogFileArgs, driver), NULL},
    {"dom", &virLogManagerProtocolDomain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainAppendLogFileArgs, dom), NULL},
    {"path", &virLogManagerProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainAppendLogFileArgs, path), NULL},
    {"message", &virLogManagerProtocolNonNullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainAppendLogFileArgs, message), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainAppendLogFileArgs, flags), NULL},
};

const struct xdr_type virLogManagerProtocolDomainAppendLogFileArgs_xdr = {
    .name = "virLogManagerProtocolDomainAppendLogFileArgs",
    .size = sizeof(virLogManagerProtocolDomainAppendLogFileArgs),
    .least = 36,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virLogManagerProtocolDomainAppendLogFileArgs_members,
    .count = sizeof virLogManagerProtocolDomainAppendLogFileArgs_members / sizeof *virLogManagerProtocolDomainAppendLogFileArgs_members,
};

enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainAppendLogFileArgs *v)
{
    return xdr_encode_end(virLogManagerProtocolDomainAppendLogFileArgs_put(xdr_encode_begin(e, &virLogManagerProtocolDomainAppendLogFileArgs_xdr), e, v), e, &virLogManagerProtocolDomainAppendLogFileArgs_xdr, v);
}

enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_decode(struct xdr_decoder *d, virLogManagerProtocolDomainAppendLogFileArgs *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolDomainAppendLogFileArgs_xdr);
    do
        c = virLogManagerProtocolDomainAppendLogFileArgs_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolDomainAppendLogFileArgs_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolDomainAppendLogFileArgs_xdr, v);
}

static const struct xdr_member virLogManagerProtocolDomainAppendLogFileRet_members[] = {
    {"ret", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virLogManagerProtocolDomainAppendLogFileRet, ret), NULL},
};

const struct xdr_type virLogManagerProtocolDomainAppendLogFileRet_xdr = {
    .name = "virLogManagerProtocolDomainAppendLogFileRet",
    .size = sizeof(virLogManagerProtocolDomainAppendLogFileRet),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = virLogManagerProtocolDomainAppendLogFileRet_members,
    .count = sizeof virLogManagerProtocolDomainAppendLogFileRet_members / sizeof *virLogManagerProtocolDomainAppendLogFileRet_members,
};

enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainAppendLogFileRet *v)
{
    return xdr_encode_end(virLogManagerProtocolDomainAppendLogFileRet_put(xdr_encode_begin(e, &virLogManagerProtocolDomainAppendLogFileRet_xdr), e, v), e, &virLogManagerProtocolDomainAppendLogFileRet_xdr, v);
}

enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_decode(struct xdr_decoder *d, virLogManagerProtocolDomainAppendLogFileRet *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolDomainAppendLogFileRet_xdr);
    do
        c = virLogManagerProtocolDomainAppendLogFileRet_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolDomainAppendLogFileRet_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolDomainAppendLogFileRet_xdr, v);
}

static const struct xdr_enumerator virLogManagerProtocolProcedure_values[] = {
    {"VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_OPEN_LOG_FILE", VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_OPEN_LOG_FILE},
    {"VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_GET_LOG_FILE_POSITION", VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_GET_LOG_FILE_POSITION},
    {"VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_READ_LOG_FILE", VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_READ_LOG_FILE},
    {"VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_APPEND_LOG_FILE", VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_APPEND_LOG_FILE},
};

const struct xdr_type virLogManagerProtocolProcedure_xdr = {
    .name = "virLogManagerProtocolProcedure",
    .size = sizeof(virLogManagerProtocolProcedure),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_ENUM,
    .values = virLogManagerProtocolProcedure_values,
    .count = sizeof virLogManagerProtocolProcedure_values / sizeof *virLogManagerProtocolProcedure_values,
};

enum xdr_status virLogManagerProtocolProcedure_encode(struct xdr_encoder *e, const virLogManagerProtocolProcedure *v)
{
    return xdr_encode_end(virLogManagerProtocolProcedure_put(xdr_encode_begin(e, &virLogManagerProtocolProcedure_xdr), e, v), e, &virLogManagerProtocolProcedure_xdr, v);
}

enum xdr_status virLogManagerProtocolProcedure_decode(struct xdr_decoder *d, virLogManagerProtocolProcedure *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virLogManagerProtocolProcedure_xdr);
    do
        c = virLogManagerProtocolProcedure_get(c, d, v);
    while (xdr_decode_again(&c, d, &virLogManagerProtocolProcedure_xdr));
    return xdr_decode_end(c, d, &virLogManagerProtocolProcedure_xdr, v);
}

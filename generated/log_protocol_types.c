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

enum xdr_status virLogManagerProtocolUUID_encode(struct xdr_encoder *_e, const virLogManagerProtocolUUID *_v)
{
    return xdr_encode_end(virLogManagerProtocolUUID_put(xdr_encode_begin(_e, &virLogManagerProtocolUUID_xdr), _e, _v), _e, &virLogManagerProtocolUUID_xdr, _v);
}

enum xdr_status virLogManagerProtocolUUID_decode(struct xdr_decoder *_d, virLogManagerProtocolUUID *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolUUID_xdr);
    do
        _c = virLogManagerProtocolUUID_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolUUID_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolUUID_xdr, _v);
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

enum xdr_status virLogManagerProtocolNonNullString_encode(struct xdr_encoder *_e, const virLogManagerProtocolNonNullString *_v)
{
    return xdr_encode_end(virLogManagerProtocolNonNullString_put(xdr_encode_begin(_e, &virLogManagerProtocolNonNullString_xdr), _e, _v), _e, &virLogManagerProtocolNonNullString_xdr, _v);
}

enum xdr_status virLogManagerProtocolNonNullString_decode(struct xdr_decoder *_d, virLogManagerProtocolNonNullString *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolNonNullString_xdr);
    do
        _c = virLogManagerProtocolNonNullString_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolNonNullString_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolNonNullString_xdr, _v);
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

enum xdr_status virLogManagerProtocolString_encode(struct xdr_encoder *_e, const virLogManagerProtocolString *_v)
{
    return xdr_encode_end(virLogManagerProtocolString_put(xdr_encode_begin(_e, &virLogManagerProtocolString_xdr), _e, _v), _e, &virLogManagerProtocolString_xdr, _v);
}

enum xdr_status virLogManagerProtocolString_decode(struct xdr_decoder *_d, virLogManagerProtocolString *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolString_xdr);
    do
        _c = virLogManagerProtocolString_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolString_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolString_xdr, _v);
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

enum xdr_status virLogManagerProtocolDomain_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomain *_v)
{
    return xdr_encode_end(virLogManagerProtocolDomain_put(xdr_encode_begin(_e, &virLogManagerProtocolDomain_xdr), _e, _v), _e, &virLogManagerProtocolDomain_xdr, _v);
}

enum xdr_status virLogManagerProtocolDomain_decode(struct xdr_decoder *_d, virLogManagerProtocolDomain *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolDomain_xdr);
    do
        _c = virLogManagerProtocolDomain_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolDomain_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolDomain_xdr, _v);
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

enum xdr_status virLogManagerProtocolLogFilePosition_encode(struct xdr_encoder *_e, const virLogManagerProtocolLogFilePosition *_v)
{
    return xdr_encode_end(virLogManagerProtocolLogFilePosition_put(xdr_encode_begin(_e, &virLogManagerProtocolLogFilePosition_xdr), _e, _v), _e, &virLogManagerProtocolLogFilePosition_xdr, _v);
}

enum xdr_status virLogManagerProtocolLogFilePosition_decode(struct xdr_decoder *_d, virLogManagerProtocolLogFilePosition *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolLogFilePosition_xdr);
    do
        _c = virLogManagerProtocolLogFilePosition_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolLogFilePosition_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolLogFilePosition_xdr, _v);
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

enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainOpenLogFileFlags *_v)
{
    return xdr_encode_end(virLogManagerProtocolDomainOpenLogFileFlags_put(xdr_encode_begin(_e, &virLogManagerProtocolDomainOpenLogFileFlags_xdr), _e, _v), _e, &virLogManagerProtocolDomainOpenLogFileFlags_xdr, _v);
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainOpenLogFileFlags *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolDomainOpenLogFileFlags_xdr);
    do
        _c = virLogManagerProtocolDomainOpenLogFileFlags_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolDomainOpenLogFileFlags_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolDomainOpenLogFileFlags_xdr, _v);
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

enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainOpenLogFileArgs *_v)
{
    return xdr_encode_end(virLogManagerProtocolDomainOpenLogFileArgs_put(xdr_encode_begin(_e, &virLogManagerProtocolDomainOpenLogFileArgs_xdr), _e, _v), _e, &virLogManagerProtocolDomainOpenLogFileArgs_xdr, _v);
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainOpenLogFileArgs *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolDomainOpenLogFileArgs_xdr);
    do
        _c = virLogManagerProtocolDomainOpenLogFileArgs_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolDomainOpenLogFileArgs_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolDomainOpenLogFileArgs_xdr, _v);
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

enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainOpenLogFileRet *_v)
{
    return xdr_encode_end(virLogManagerProtocolDomainOpenLogFileRet_put(xdr_encode_begin(_e, &virLogManagerProtocolDomainOpenLogFileRet_xdr), _e, _v), _e, &virLogManagerProtocolDomainOpenLogFileRet_xdr, _v);
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainOpenLogFileRet *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolDomainOpenLogFileRet_xdr);
    do
        _c = virLogManagerProtocolDomainOpenLogFileRet_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolDomainOpenLogFileRet_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolDomainOpenLogFileRet_xdr, _v);
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

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainGetLogFilePositionArgs *_v)
{
    return xdr_encode_end(virLogManagerProtocolDomainGetLogFilePositionArgs_put(xdr_encode_begin(_e, &virLogManagerProtocolDomainGetLogFilePositionArgs_xdr), _e, _v), _e, &virLogManagerProtocolDomainGetLogFilePositionArgs_xdr, _v);
}

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainGetLogFilePositionArgs *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolDomainGetLogFilePositionArgs_xdr);
    do
        _c = virLogManagerProtocolDomainGetLogFilePositionArgs_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolDomainGetLogFilePositionArgs_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolDomainGetLogFilePositionArgs_xdr, _v);
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

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainGetLogFilePositionRet *_v)
{
    return xdr_encode_end(virLogManagerProtocolDomainGetLogFilePositionRet_put(xdr_encode_begin(_e, &virLogManagerProtocolDomainGetLogFilePositionRet_xdr), _e, _v), _e, &virLogManagerProtocolDomainGetLogFilePositionRet_xdr, _v);
}

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainGetLogFilePositionRet *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolDomainGetLogFilePositionRet_xdr);
    do
        _c = virLogManagerProtocolDomainGetLogFilePositionRet_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolDomainGetLogFilePositionRet_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolDomainGetLogFilePositionRet_xdr, _v);
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

enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainReadLogFileArgs *_v)
{
    return xdr_encode_end(virLogManagerProtocolDomainReadLogFileArgs_put(xdr_encode_begin(_e, &virLogManagerProtocolDomainReadLogFileArgs_xdr), _e, _v), _e, &virLogManagerProtocolDomainReadLogFileArgs_xdr, _v);
}

enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainReadLogFileArgs *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolDomainReadLogFileArgs_xdr);
    do
        _c = virLogManagerProtocolDomainReadLogFileArgs_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolDomainReadLogFileArgs_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolDomainReadLogFileArgs_xdr, _v);
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

enum xdr_status virLogManagerProtocolDomainReadLogFileRet_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainReadLogFileRet *_v)
{
    return xdr_encode_end(virLogManagerProtocolDomainReadLogFileRet_put(xdr_encode_begin(_e, &virLogManagerProtocolDomainReadLogFileRet_xdr), _e, _v), _e, &virLogManagerProtocolDomainReadLogFileRet_xdr, _v);
}

enum xdr_status virLogManagerProtocolDomainReadLogFileRet_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainReadLogFileRet *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolDomainReadLogFileRet_xdr);
    do
        _c = virLogManagerProtocolDomainReadLogFileRet_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolDomainReadLogFileRet_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolDomainReadLogFileRet_xdr, _v);
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

enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainAppendLogFileArgs *_v)
{
    return xdr_encode_end(virLogManagerProtocolDomainAppendLogFileArgs_put(xdr_encode_begin(_e, &virLogManagerProtocolDomainAppendLogFileArgs_xdr), _e, _v), _e, &virLogManagerProtocolDomainAppendLogFileArgs_xdr, _v);
}

enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainAppendLogFileArgs *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolDomainAppendLogFileArgs_xdr);
    do
        _c = virLogManagerProtocolDomainAppendLogFileArgs_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolDomainAppendLogFileArgs_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolDomainAppendLogFileArgs_xdr, _v);
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

enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainAppendLogFileRet *_v)
{
    return xdr_encode_end(virLogManagerProtocolDomainAppendLogFileRet_put(xdr_encode_begin(_e, &virLogManagerProtocolDomainAppendLogFileRet_xdr), _e, _v), _e, &virLogManagerProtocolDomainAppendLogFileRet_xdr, _v);
}

enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainAppendLogFileRet *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolDomainAppendLogFileRet_xdr);
    do
        _c = virLogManagerProtocolDomainAppendLogFileRet_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolDomainAppendLogFileRet_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolDomainAppendLogFileRet_xdr, _v);
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

enum xdr_status virLogManagerProtocolProcedure_encode(struct xdr_encoder *_e, const virLogManagerProtocolProcedure *_v)
{
    return xdr_encode_end(virLogManagerProtocolProcedure_put(xdr_encode_begin(_e, &virLogManagerProtocolProcedure_xdr), _e, _v), _e, &virLogManagerProtocolProcedure_xdr, _v);
}

enum xdr_status virLogManagerProtocolProcedure_decode(struct xdr_decoder *_d, virLogManagerProtocolProcedure *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virLogManagerProtocolProcedure_xdr);
    do
        _c = virLogManagerProtocolProcedure_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virLogManagerProtocolProcedure_xdr));
    return xdr_decode_end(_c, _d, &virLogManagerProtocolProcedure_xdr, _v);
}

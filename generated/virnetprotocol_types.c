/* virnetprotocol_types.c -- written by xdrgen from virnetprotocol.x; do not edit.
 *
 * The descriptions of the types, and the functions that encode and decode whole values: when a marshaller
 * (virnetprotocol.c) gives up, they find out why by the description. */
#include "xdr_marshal.h"

#include "virnetprotocol.h"

const struct xdr_limit virnetprotocol_limits[] = {
    {"VIR_NET_MESSAGE_STRING_MAX", 4194304},
    {NULL, 0},
};

/* What the specification was told of constants of C, where their header is included and has them as macros. */
#ifdef VIR_UUID_BUFLEN
_Static_assert(VIR_UUID_BUFLEN == 16, "VIR_UUID_BUFLEN is not 16, as the specification was told");
#endif

/* Bounds on memory rest on the sizes of these types, here and on other machines. */
XDR_ASSERT_SIZE(virNetMessageType, 4, 4, 4);
XDR_ASSERT_SIZE(virNetMessageStatus, 4, 4, 4);
XDR_ASSERT_SIZE(virNetMessageHeader, 24, 24, 24);
XDR_ASSERT_SIZE(virNetMessageUUID, 16, 16, 16);
XDR_ASSERT_SIZE(virNetMessageNonnullString, 16, 8, 8);
XDR_ASSERT_SIZE(virNetMessageString, 8, 4, 4);
XDR_ASSERT_SIZE(virNetMessageNonnullDomain, 40, 28, 28);
XDR_ASSERT_SIZE(virNetMessageNonnullNetwork, 32, 24, 24);
XDR_ASSERT_SIZE(virNetMessageDomain, 8, 4, 4);
XDR_ASSERT_SIZE(virNetMessageNetwork, 8, 4, 4);
XDR_ASSERT_SIZE(virNetMessageError, 72, 44, 44);
XDR_ASSERT_SIZE(virNetStreamHole, 16, 16, 12);

static const struct xdr_enumerator virNetMessageType_values[] = {
    {"VIR_NET_CALL", VIR_NET_CALL},
    {"VIR_NET_REPLY", VIR_NET_REPLY},
    {"VIR_NET_MESSAGE", VIR_NET_MESSAGE},
    {"VIR_NET_STREAM", VIR_NET_STREAM},
    {"VIR_NET_CALL_WITH_FDS", VIR_NET_CALL_WITH_FDS},
    {"VIR_NET_REPLY_WITH_FDS", VIR_NET_REPLY_WITH_FDS},
    {"VIR_NET_STREAM_HOLE", VIR_NET_STREAM_HOLE},
};

const struct xdr_type virNetMessageType_xdr = {
    .name = "virNetMessageType",
    .size = sizeof(virNetMessageType),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_ENUM,
    .values = virNetMessageType_values,
    .count = sizeof virNetMessageType_values / sizeof *virNetMessageType_values,
};

enum xdr_status virNetMessageType_encode(struct xdr_encoder *_e, const virNetMessageType *_v)
{
    return xdr_encode_end(virNetMessageType_put(xdr_encode_begin(_e, &virNetMessageType_xdr), _e, _v), _e, &virNetMessageType_xdr, _v);
}

enum xdr_status virNetMessageType_decode(struct xdr_decoder *_d, virNetMessageType *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virNetMessageType_xdr);
    do
        _c = virNetMessageType_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virNetMessageType_xdr));
    return xdr_decode_end(_c, _d, &virNetMessageType_xdr, _v);
}

static const struct xdr_enumerator virNetMessageStatus_values[] = {
    {"VIR_NET_OK", VIR_NET_OK},
    {"VIR_NET_ERROR", VIR_NET_ERROR},
    {"VIR_NET_CONTINUE", VIR_NET_CONTINUE},
};

const struct xdr_type virNetMessageStatus_xdr = {
    .name = "virNetMessageStatus",
    .size = sizeof(virNetMessageStatus),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_ENUM,
    .values = virNetMessageStatus_values,
    .count = sizeof virNetMessageStatus_values / sizeof *virNetMessageStatus_values,
};

enum xdr_status virNetMessageStatus_encode(struct xdr_encoder *_e, const virNetMessageStatus *_v)
{
    return xdr_encode_end(virNetMessageStatus_put(xdr_encode_begin(_e, &virNetMessageStatus_xdr), _e, _v), _e, &virNetMessageStatus_xdr, _v);
}

enum xdr_status virNetMessageStatus_decode(struct xdr_decoder *_d, virNetMessageStatus *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virNetMessageStatus_xdr);
    do
        _c = virNetMessageStatus_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virNetMessageStatus_xdr));
    return xdr_decode_end(_c, _d, &virNetMessageStatus_xdr, _v);
}

static const struct xdr_member virNetMessageHeader_members[] = {
    {"prog", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageHeader, prog), NULL},
    {"vers", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageHeader, vers), NULL},
    {"proc", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageHeader, proc), NULL},
    {"type", &virNetMessageType_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageHeader, type), NULL},
    {"serial", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageHeader, serial), NULL},
    {"status", &virNetMessageStatus_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageHeader, status), NULL},
};

const struct xdr_type virNetMessageHeader_xdr = {
    .name = "virNetMessageHeader",
    .size = sizeof(virNetMessageHeader),
    .least = 24,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = virNetMessageHeader_members,
    .count = sizeof virNetMessageHeader_members / sizeof *virNetMessageHeader_members,
};

enum xdr_status virNetMessageHeader_encode(struct xdr_encoder *_e, const virNetMessageHeader *_v)
{
    return xdr_encode_end(virNetMessageHeader_put(xdr_encode_begin(_e, &virNetMessageHeader_xdr), _e, _v), _e, &virNetMessageHeader_xdr, _v);
}

enum xdr_status virNetMessageHeader_decode(struct xdr_decoder *_d, virNetMessageHeader *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virNetMessageHeader_xdr);
    do
        _c = virNetMessageHeader_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virNetMessageHeader_xdr));
    return xdr_decode_end(_c, _d, &virNetMessageHeader_xdr, _v);
}

static const struct xdr_member virNetMessageUUID_members[] = {
    {"", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE_FIXED, 16, "VIR_UUID_BUFLEN", 0, NULL},
};

const struct xdr_type virNetMessageUUID_xdr = {
    .name = "virNetMessageUUID",
    .size = sizeof(virNetMessageUUID),
    .least = 16,
    .ratio = 2,
    .is_fixed = true,
    .kind = XDR_TYPEDEF,
    .members = virNetMessageUUID_members,
    .count = 1,
};

enum xdr_status virNetMessageUUID_encode(struct xdr_encoder *_e, const virNetMessageUUID *_v)
{
    return xdr_encode_end(virNetMessageUUID_put(xdr_encode_begin(_e, &virNetMessageUUID_xdr), _e, _v), _e, &virNetMessageUUID_xdr, _v);
}

enum xdr_status virNetMessageUUID_decode(struct xdr_decoder *_d, virNetMessageUUID *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virNetMessageUUID_xdr);
    do
        _c = virNetMessageUUID_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virNetMessageUUID_xdr));
    return xdr_decode_end(_c, _d, &virNetMessageUUID_xdr, _v);
}

static const struct xdr_member virNetMessageNonnullString_members[] = {
    {"", &xdr_builtin_types[XDR_STRING], XDR_SHAPE_STRING, 4194304, "VIR_NET_MESSAGE_STRING_MAX", 0, NULL},
};

const struct xdr_type virNetMessageNonnullString_xdr = {
    .name = "virNetMessageNonnullString",
    .size = sizeof(virNetMessageNonnullString),
    .least = 4,
    .ratio = 2,
    .kind = XDR_TYPEDEF,
    .members = virNetMessageNonnullString_members,
    .count = 1,
};

enum xdr_status virNetMessageNonnullString_encode(struct xdr_encoder *_e, const virNetMessageNonnullString *_v)
{
    return xdr_encode_end(virNetMessageNonnullString_put(xdr_encode_begin(_e, &virNetMessageNonnullString_xdr), _e, _v), _e, &virNetMessageNonnullString_xdr, _v);
}

enum xdr_status virNetMessageNonnullString_decode(struct xdr_decoder *_d, virNetMessageNonnullString *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virNetMessageNonnullString_xdr);
    do
        _c = virNetMessageNonnullString_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virNetMessageNonnullString_xdr));
    return xdr_decode_end(_c, _d, &virNetMessageNonnullString_xdr, _v);
}

static const struct xdr_member virNetMessageString_members[] = {
    {"", &virNetMessageNonnullString_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0, NULL},
};

const struct xdr_type virNetMessageString_xdr = {
    .name = "virNetMessageString",
    .size = sizeof(virNetMessageString),
    .least = 4,
    .ratio = 4,
    .kind = XDR_TYPEDEF,
    .members = virNetMessageString_members,
    .count = 1,
};

enum xdr_status virNetMessageString_encode(struct xdr_encoder *_e, const virNetMessageString *_v)
{
    return xdr_encode_end(virNetMessageString_put(xdr_encode_begin(_e, &virNetMessageString_xdr), _e, _v), _e, &virNetMessageString_xdr, _v);
}

enum xdr_status virNetMessageString_decode(struct xdr_decoder *_d, virNetMessageString *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virNetMessageString_xdr);
    do
        _c = virNetMessageString_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virNetMessageString_xdr));
    return xdr_decode_end(_c, _d, &virNetMessageString_xdr, _v);
}

static const struct xdr_member virNetMessageNonnullDomain_members[] = {
    {"name", &virNetMessageNonnullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageNonnullDomain, name), NULL},
    {"uuid", &virNetMessageUUID_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageNonnullDomain, uuid), NULL},
    {"id", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageNonnullDomain, id), NULL},
};

const struct xdr_type virNetMessageNonnullDomain_xdr = {
    .name = "virNetMessageNonnullDomain",
    .size = sizeof(virNetMessageNonnullDomain),
    .least = 24,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virNetMessageNonnullDomain_members,
    .count = sizeof virNetMessageNonnullDomain_members / sizeof *virNetMessageNonnullDomain_members,
};

enum xdr_status virNetMessageNonnullDomain_encode(struct xdr_encoder *_e, const virNetMessageNonnullDomain *_v)
{
    return xdr_encode_end(virNetMessageNonnullDomain_put(xdr_encode_begin(_e, &virNetMessageNonnullDomain_xdr), _e, _v), _e, &virNetMessageNonnullDomain_xdr, _v);
}

enum xdr_status virNetMessageNonnullDomain_decode(struct xdr_decoder *_d, virNetMessageNonnullDomain *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virNetMessageNonnullDomain_xdr);
    do
        _c = virNetMessageNonnullDomain_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virNetMessageNonnullDomain_xdr));
    return xdr_decode_end(_c, _d, &virNetMessageNonnullDomain_xdr, _v);
}

static const struct xdr_member virNetMessageNonnullNetwork_members[] = {
    {"name", &virNetMessageNonnullString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageNonnullNetwork, name), NULL},
    {"uuid", &virNetMessageUUID_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageNonnullNetwork, uuid), NULL},
};

const struct xdr_type virNetMessageNonnullNetwork_xdr = {
    .name = "virNetMessageNonnullNetwork",
    .size = sizeof(virNetMessageNonnullNetwork),
    .least = 20,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = virNetMessageNonnullNetwork_members,
    .count = sizeof virNetMessageNonnullNetwork_members / sizeof *virNetMessageNonnullNetwork_members,
};

enum xdr_status virNetMessageNonnullNetwork_encode(struct xdr_encoder *_e, const virNetMessageNonnullNetwork *_v)
{
    return xdr_encode_end(virNetMessageNonnullNetwork_put(xdr_encode_begin(_e, &virNetMessageNonnullNetwork_xdr), _e, _v), _e, &virNetMessageNonnullNetwork_xdr, _v);
}

enum xdr_status virNetMessageNonnullNetwork_decode(struct xdr_decoder *_d, virNetMessageNonnullNetwork *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virNetMessageNonnullNetwork_xdr);
    do
        _c = virNetMessageNonnullNetwork_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virNetMessageNonnullNetwork_xdr));
    return xdr_decode_end(_c, _d, &virNetMessageNonnullNetwork_xdr, _v);
}

static const struct xdr_member virNetMessageDomain_members[] = {
    {"", &virNetMessageNonnullDomain_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0, NULL},
};

const struct xdr_type virNetMessageDomain_xdr = {
    .name = "virNetMessageDomain",
    .size = sizeof(virNetMessageDomain),
    .least = 4,
    .ratio = 2,
    .kind = XDR_TYPEDEF,
    .members = virNetMessageDomain_members,
    .count = 1,
};

enum xdr_status virNetMessageDomain_encode(struct xdr_encoder *_e, const virNetMessageDomain *_v)
{
    return xdr_encode_end(virNetMessageDomain_put(xdr_encode_begin(_e, &virNetMessageDomain_xdr), _e, _v), _e, &virNetMessageDomain_xdr, _v);
}

enum xdr_status virNetMessageDomain_decode(struct xdr_decoder *_d, virNetMessageDomain *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virNetMessageDomain_xdr);
    do
        _c = virNetMessageDomain_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virNetMessageDomain_xdr));
    return xdr_decode_end(_c, _d, &virNetMessageDomain_xdr, _v);
}

static const struct xdr_member virNetMessageNetwork_members[] = {
    {"", &virNetMessageNonnullNetwork_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0, NULL},
};

const struct xdr_type virNetMessageNetwork_xdr = {
    .name = "virNetMessageNetwork",
    .size = sizeof(virNetMessageNetwork),
    .least = 4,
    .ratio = 2,
    .kind = XDR_TYPEDEF,
    .members = virNetMessageNetwork_members,
    .count = 1,
};

enum xdr_status virNetMessageNetwork_encode(struct xdr_encoder *_e, const virNetMessageNetwork *_v)
{
    return xdr_encode_end(virNetMessageNetwork_put(xdr_encode_begin(_e, &virNetMessageNetwork_xdr), _e, _v), _e, &virNetMessageNetwork_xdr, _v);
}

enum xdr_status virNetMessageNetwork_decode(struct xdr_decoder *_d, virNetMessageNetwork *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virNetMessageNetwork_xdr);
    do
        _c = virNetMessageNetwork_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virNetMessageNetwork_xdr));
    return xdr_decode_end(_c, _d, &virNetMessageNetwork_xdr, _v);
}

static const struct xdr_member virNetMessageError_members[] = {
    {"code", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageError, code), NULL},
    {"domain", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageError, domain), NULL},
    {"message", &virNetMessageString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageError, message), NULL},
    {"level", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageError, level), NULL},
    {"dom", &virNetMessageDomain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageError, dom), NULL},
    {"str1", &virNetMessageString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageError, str1), NULL},
    {"str2", &virNetMessageString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageError, str2), NULL},
    {"str3", &virNetMessageString_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageError, str3), NULL},
    {"int1", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageError, int1), NULL},
    {"int2", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageError, int2), NULL},
    {"net", &virNetMessageNetwork_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetMessageError, net), NULL},
};

const struct xdr_type virNetMessageError_xdr = {
    .name = "virNetMessageError",
    .size = sizeof(virNetMessageError),
    .least = 44,
    .ratio = 4,
    .kind = XDR_STRUCT,
    .members = virNetMessageError_members,
    .count = sizeof virNetMessageError_members / sizeof *virNetMessageError_members,
};

enum xdr_status virNetMessageError_encode(struct xdr_encoder *_e, const virNetMessageError *_v)
{
    return xdr_encode_end(virNetMessageError_put(xdr_encode_begin(_e, &virNetMessageError_xdr), _e, _v), _e, &virNetMessageError_xdr, _v);
}

enum xdr_status virNetMessageError_decode(struct xdr_decoder *_d, virNetMessageError *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virNetMessageError_xdr);
    do
        _c = virNetMessageError_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virNetMessageError_xdr));
    return xdr_decode_end(_c, _d, &virNetMessageError_xdr, _v);
}

static const struct xdr_member virNetStreamHole_members[] = {
    {"length", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetStreamHole, length), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(virNetStreamHole, flags), NULL},
};

const struct xdr_type virNetStreamHole_xdr = {
    .name = "virNetStreamHole",
    .size = sizeof(virNetStreamHole),
    .least = 12,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_STRUCT,
    .members = virNetStreamHole_members,
    .count = sizeof virNetStreamHole_members / sizeof *virNetStreamHole_members,
};

enum xdr_status virNetStreamHole_encode(struct xdr_encoder *_e, const virNetStreamHole *_v)
{
    return xdr_encode_end(virNetStreamHole_put(xdr_encode_begin(_e, &virNetStreamHole_xdr), _e, _v), _e, &virNetStreamHole_xdr, _v);
}

enum xdr_status virNetStreamHole_decode(struct xdr_decoder *_d, virNetStreamHole *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &virNetStreamHole_xdr);
    do
        _c = virNetStreamHole_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &virNetStreamHole_xdr));
    return xdr_decode_end(_c, _d, &virNetStreamHole_xdr, _v);
}

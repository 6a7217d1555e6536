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

enum xdr_status virNetMessageType_encode(struct xdr_encoder *e, const virNetMessageType *v)
{
    return xdr_encode_end(virNetMessageType_put(xdr_encode_begin(e, &virNetMessageType_xdr), e, v), e, &virNetMessageType_xdr, v);
}

enum xdr_status virNetMessageType_decode(struct xdr_decoder *d, virNetMessageType *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virNetMessageType_xdr);
    do
        c = virNetMessageType_get(c, d, v);
    while (xdr_decode_again(&c, d, &virNetMessageType_xdr));
    return xdr_decode_end(c, d, &virNetMessageType_xdr, v);
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

enum xdr_status virNetMessageStatus_encode(struct xdr_encoder *e, const virNetMessageStatus *v)
{
    return xdr_encode_end(virNetMessageStatus_put(xdr_encode_begin(e, &virNetMessageStatus_xdr), e, v), e, &virNetMessageStatus_xdr, v);
}

enum xdr_status virNetMessageStatus_decode(struct xdr_decoder *d, virNetMessageStatus *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virNetMessageStatus_xdr);
    do
        c = virNetMessageStatus_get(c, d, v);
    while (xdr_decode_again(&c, d, &virNetMessageStatus_xdr));
    return xdr_decode_end(c, d, &virNetMessageStatus_xdr, v);
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

enum xdr_status virNetMessageHeader_encode(struct xdr_encoder *e, const virNetMessageHeader *v)
{
    return xdr_encode_end(virNetMessageHeader_put(xdr_encode_begin(e, &virNetMessageHeader_xdr), e, v), e, &virNetMessageHeader_xdr, v);
}

enum xdr_status virNetMessageHeader_decode(struct xdr_decoder *d, virNetMessageHeader *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virNetMessageHeader_xdr);
    do
        c = virNetMessageHeader_get(c, d, v);
    while (xdr_decode_again(&c, d, &virNetMessageHeader_xdr));
    return xdr_decode_end(c, d, &virNetMessageHeader_xdr, v);
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

enum xdr_status virNetMessageUUID_encode(struct xdr_encoder *e, const virNetMessageUUID *v)
{
    return xdr_encode_end(virNetMessageUUID_put(xdr_encode_begin(e, &virNetMessageUUID_xdr), e, v), e, &virNetMessageUUID_xdr, v);
}

enum xdr_status virNetMessageUUID_decode(struct xdr_decoder *d, virNetMessageUUID *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virNetMessageUUID_xdr);
    do
        c = virNetMessageUUID_get(c, d, v);
    while (xdr_decode_again(&c, d, &virNetMessageUUID_xdr));
    return xdr_decode_end(c, d, &virNetMessageUUID_xdr, v);
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

enum xdr_status virNetMessageNonnullString_encode(struct xdr_encoder *e, const virNetMessageNonnullString *v)
{
    return xdr_encode_end(virNetMessageNonnullString_put(xdr_encode_begin(e, &virNetMessageNonnullString_xdr), e, v), e, &virNetMessageNonnullString_xdr, v);
}

enum xdr_status virNetMessageNonnullString_decode(struct xdr_decoder *d, virNetMessageNonnullString *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virNetMessageNonnullString_xdr);
    do
        c = virNetMessageNonnullString_get(c, d, v);
    while (xdr_decode_again(&c, d, &virNetMessageNonnullString_xdr));
    return xdr_decode_end(c, d, &virNetMessageNonnullString_xdr, v);
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

enum xdr_status virNetMessageString_encode(struct xdr_encoder *e, const virNetMessageString *v)
{
    return xdr_encode_end(virNetMessageString_put(xdr_encode_begin(e, &virNetMessageString_xdr), e, v), e, &virNetMessageString_xdr, v);
}

enum xdr_status virNetMessageString_decode(struct xdr_decoder *d, virNetMessageString *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virNetMessageString_xdr);
    do
        c = virNetMessageString_get(c, d, v);
    while (xdr_decode_again(&c, d, &virNetMessageString_xdr));
    return xdr_decode_end(c, d, &virNetMessageString_xdr, v);
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

enum xdr_status virNetMessageNonnullDomain_encode(struct xdr_encoder *e, const virNetMessageNonnullDomain *v)
{
    return xdr_encode_end(virNetMessageNonnullDomain_put(xdr_encode_begin(e, &virNetMessageNonnullDomain_xdr), e, v), e, &virNetMessageNonnullDomain_xdr, v);
}

enum xdr_status virNetMessageNonnullDomain_decode(struct xdr_decoder *d, virNetMessageNonnullDomain *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virNetMessageNonnullDomain_xdr);
    do
        c = virNetMessageNonnullDomain_get(c, d, v);
    while (xdr_decode_again(&c, d, &virNetMessageNonnullDomain_xdr));
    return xdr_decode_end(c, d, &virNetMessageNonnullDomain_xdr, v);
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

enum xdr_status virNetMessageNonnullNetwork_encode(struct xdr_encoder *e, const virNetMessageNonnullNetwork *v)
{
    return xdr_encode_end(virNetMessageNonnullNetwork_put(xdr_encode_begin(e, &virNetMessageNonnullNetwork_xdr), e, v), e, &virNetMessageNonnullNetwork_xdr, v);
}

enum xdr_status virNetMessageNonnullNetwork_decode(struct xdr_decoder *d, virNetMessageNonnullNetwork *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virNetMessageNonnullNetwork_xdr);
    do
        c = virNetMessageNonnullNetwork_get(c, d, v);
    while (xdr_decode_again(&c, d, &virNetMessageNonnullNetwork_xdr));
    return xdr_decode_end(c, d, &virNetMessageNonnullNetwork_xdr, v);
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

enum xdr_status virNetMessageDomain_encode(struct xdr_encoder *e, const virNetMessageDomain *v)
{
    return xdr_encode_end(virNetMessageDomain_put(xdr_encode_begin(e, &virNetMessageDomain_xdr), e, v), e, &virNetMessageDomain_xdr, v);
}

enum xdr_status virNetMessageDomain_decode(struct xdr_decoder *d, virNetMessageDomain *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virNetMessageDomain_xdr);
    do
        c = virNetMessageDomain_get(c, d, v);
    while (xdr_decode_again(&c, d, &virNetMessageDomain_xdr));
    return xdr_decode_end(c, d, &virNetMessageDomain_xdr, v);
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

enum xdr_status virNetMessageNetwork_encode(struct xdr_encoder *e, const virNetMessageNetwork *v)
{
    return xdr_encode_end(virNetMessageNetwork_put(xdr_encode_begin(e, &virNetMessageNetwork_xdr), e, v), e, &virNetMessageNetwork_xdr, v);
}

enum xdr_status virNetMessageNetwork_decode(struct xdr_decoder *d, virNetMessageNetwork *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virNetMessageNetwork_xdr);
    do
        c = virNetMessageNetwork_get(c, d, v);
    while (xdr_decode_again(&c, d, &virNetMessageNetwork_xdr));
    return xdr_decode_end(c, d, &virNetMessageNetwork_xdr, v);
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

enum xdr_status virNetMessageError_encode(struct xdr_encoder *e, const virNetMessageError *v)
{
    return xdr_encode_end(virNetMessageError_put(xdr_encode_begin(e, &virNetMessageError_xdr), e, v), e, &virNetMessageError_xdr, v);
}

enum xdr_status virNetMessageError_decode(struct xdr_decoder *d, virNetMessageError *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virNetMessageError_xdr);
    do
        c = virNetMessageError_get(c, d, v);
    while (xdr_decode_again(&c, d, &virNetMessageError_xdr));
    return xdr_decode_end(c, d, &virNetMessageError_xdr, v);
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

enum xdr_status virNetStreamHole_encode(struct xdr_encoder *e, const virNetStreamHole *v)
{
    return xdr_encode_end(virNetStreamHole_put(xdr_encode_begin(e, &virNetStreamHole_xdr), e, v), e, &virNetStreamHole_xdr, v);
}

enum xdr_status virNetStreamHole_decode(struct xdr_decoder *d, virNetStreamHole *v)
{
    struct xdr_cursor c = xdr_decode_begin(d, &virNetStreamHole_xdr);
    do
        c = virNetStreamHole_get(c, d, v);
    while (xdr_decode_again(&c, d, &virNetStreamHole_xdr));
    return xdr_decode_end(c, d, &virNetStreamHole_xdr, v);
}

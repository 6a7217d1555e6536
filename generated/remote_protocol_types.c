/* remote_protocol_types.c -- written by xdrgen from remote_protocol.x; do not edit.
 *
 * The descriptions of the types, and the functions that encode and decode whole values: when a marshaller
 * (remote_protocol.c) gives up, they find out why by the description. */
#include "xdr_marshal.h"

#include "remote_protocol.h"

static const struct xdr_member remote_nonnull_string_members[] = {
    {"", &xdr_builtin_types[XDR_STRING], XDR_SHAPE_STRING, 4194304, "REMOTE_STRING_MAX", 0},
};

const struct xdr_type remote_nonnull_string_xdr = {
    .name = "remote_nonnull_string",
    .size = sizeof(remote_nonnull_string),
    .least = 4,
    .kind = XDR_TYPEDEF,
    .members = remote_nonnull_string_members,
    .count = 1,
};

enum xdr_status remote_nonnull_string_encode(struct xdr_encoder *e, const remote_nonnull_string *v)
{
    return xdr_encode_end(remote_nonnull_string_put(xdr_encode_begin(e), e, v), e, &remote_nonnull_string_xdr, v);
}

enum xdr_status remote_nonnull_string_decode(struct xdr_decoder *d, remote_nonnull_string *v)
{
    return xdr_decode_end(remote_nonnull_string_get(xdr_decode_begin(d), d, v), d, &remote_nonnull_string_xdr, v);
}

static const struct xdr_member remote_string_members[] = {
    {"", &remote_nonnull_string_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0},
};

const struct xdr_type remote_string_xdr = {
    .name = "remote_string",
    .size = sizeof(remote_string),
    .least = 4,
    .kind = XDR_TYPEDEF,
    .members = remote_string_members,
    .count = 1,
};

enum xdr_status remote_string_encode(struct xdr_encoder *e, const remote_string *v)
{
    return xdr_encode_end(remote_string_put(xdr_encode_begin(e), e, v), e, &remote_string_xdr, v);
}

enum xdr_status remote_string_decode(struct xdr_decoder *d, remote_string *v)
{
    return xdr_decode_end(remote_string_get(xdr_decode_begin(d), d, v), d, &remote_string_xdr, v);
}

static const struct xdr_member remote_uuid_members[] = {
    {"", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE_FIXED, 16, "VIR_UUID_BUFLEN", 0},
};

const struct xdr_type remote_uuid_xdr = {
    .name = "remote_uuid",
    .size = sizeof(remote_uuid),
    .least = 16,
    .kind = XDR_TYPEDEF,
    .members = remote_uuid_members,
    .count = 1,
};

enum xdr_status remote_uuid_encode(struct xdr_encoder *e, const remote_uuid *v)
{
    return xdr_encode_end(remote_uuid_put(xdr_encode_begin(e), e, v), e, &remote_uuid_xdr, v);
}

enum xdr_status remote_uuid_decode(struct xdr_decoder *d, remote_uuid *v)
{
    return xdr_decode_end(remote_uuid_get(xdr_decode_begin(d), d, v), d, &remote_uuid_xdr, v);
}

static const struct xdr_member remote_nonnull_domain_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_domain, name)},
    {"uuid", &remote_uuid_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_domain, uuid)},
    {"id", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_domain, id)},
};

const struct xdr_type remote_nonnull_domain_xdr = {
    .name = "remote_nonnull_domain",
    .size = sizeof(remote_nonnull_domain),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_nonnull_domain_members,
    .count = sizeof remote_nonnull_domain_members / sizeof *remote_nonnull_domain_members,
};

enum xdr_status remote_nonnull_domain_encode(struct xdr_encoder *e, const remote_nonnull_domain *v)
{
    return xdr_encode_end(remote_nonnull_domain_put(xdr_encode_begin(e), e, v), e, &remote_nonnull_domain_xdr, v);
}

enum xdr_status remote_nonnull_domain_decode(struct xdr_decoder *d, remote_nonnull_domain *v)
{
    return xdr_decode_end(remote_nonnull_domain_get(xdr_decode_begin(d), d, v), d, &remote_nonnull_domain_xdr, v);
}

static const struct xdr_member remote_nonnull_network_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_network, name)},
    {"uuid", &remote_uuid_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_network, uuid)},
};

const struct xdr_type remote_nonnull_network_xdr = {
    .name = "remote_nonnull_network",
    .size = sizeof(remote_nonnull_network),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_nonnull_network_members,
    .count = sizeof remote_nonnull_network_members / sizeof *remote_nonnull_network_members,
};

enum xdr_status remote_nonnull_network_encode(struct xdr_encoder *e, const remote_nonnull_network *v)
{
    return xdr_encode_end(remote_nonnull_network_put(xdr_encode_begin(e), e, v), e, &remote_nonnull_network_xdr, v);
}

enum xdr_status remote_nonnull_network_decode(struct xdr_decoder *d, remote_nonnull_network *v)
{
    return xdr_decode_end(remote_nonnull_network_get(xdr_decode_begin(d), d, v), d, &remote_nonnull_network_xdr, v);
}

static const struct xdr_member remote_nonnull_network_port_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_network_port, net)},
    {"uuid", &remote_uuid_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_network_port, uuid)},
};

const struct xdr_type remote_nonnull_network_port_xdr = {
    .name = "remote_nonnull_network_port",
    .size = sizeof(remote_nonnull_network_port),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_nonnull_network_port_members,
    .count = sizeof remote_nonnull_network_port_members / sizeof *remote_nonnull_network_port_members,
};

enum xdr_status remote_nonnull_network_port_encode(struct xdr_encoder *e, const remote_nonnull_network_port *v)
{
    return xdr_encode_end(remote_nonnull_network_port_put(xdr_encode_begin(e), e, v), e, &remote_nonnull_network_port_xdr, v);
}

enum xdr_status remote_nonnull_network_port_decode(struct xdr_decoder *d, remote_nonnull_network_port *v)
{
    return xdr_decode_end(remote_nonnull_network_port_get(xdr_decode_begin(d), d, v), d, &remote_nonnull_network_port_xdr, v);
}

static const struct xdr_member remote_nonnull_nwfilter_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_nwfilter, name)},
    {"uuid", &remote_uuid_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_nwfilter, uuid)},
};

const struct xdr_type remote_nonnull_nwfilter_xdr = {
    .name = "remote_nonnull_nwfilter",
    .size = sizeof(remote_nonnull_nwfilter),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_nonnull_nwfilter_members,
    .count = sizeof remote_nonnull_nwfilter_members / sizeof *remote_nonnull_nwfilter_members,
};

enum xdr_status remote_nonnull_nwfilter_encode(struct xdr_encoder *e, const remote_nonnull_nwfilter *v)
{
    return xdr_encode_end(remote_nonnull_nwfilter_put(xdr_encode_begin(e), e, v), e, &remote_nonnull_nwfilter_xdr, v);
}

enum xdr_status remote_nonnull_nwfilter_decode(struct xdr_decoder *d, remote_nonnull_nwfilter *v)
{
    return xdr_decode_end(remote_nonnull_nwfilter_get(xdr_decode_begin(d), d, v), d, &remote_nonnull_nwfilter_xdr, v);
}

static const struct xdr_member remote_nonnull_nwfilter_binding_members[] = {
    {"portdev", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_nwfilter_binding, portdev)},
    {"filtername", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_nwfilter_binding, filtername)},
};

const struct xdr_type remote_nonnull_nwfilter_binding_xdr = {
    .name = "remote_nonnull_nwfilter_binding",
    .size = sizeof(remote_nonnull_nwfilter_binding),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_nonnull_nwfilter_binding_members,
    .count = sizeof remote_nonnull_nwfilter_binding_members / sizeof *remote_nonnull_nwfilter_binding_members,
};

enum xdr_status remote_nonnull_nwfilter_binding_encode(struct xdr_encoder *e, const remote_nonnull_nwfilter_binding *v)
{
    return xdr_encode_end(remote_nonnull_nwfilter_binding_put(xdr_encode_begin(e), e, v), e, &remote_nonnull_nwfilter_binding_xdr, v);
}

enum xdr_status remote_nonnull_nwfilter_binding_decode(struct xdr_decoder *d, remote_nonnull_nwfilter_binding *v)
{
    return xdr_decode_end(remote_nonnull_nwfilter_binding_get(xdr_decode_begin(d), d, v), d, &remote_nonnull_nwfilter_binding_xdr, v);
}

static const struct xdr_member remote_nonnull_interface_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_interface, name)},
    {"mac", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_interface, mac)},
};

const struct xdr_type remote_nonnull_interface_xdr = {
    .name = "remote_nonnull_interface",
    .size = sizeof(remote_nonnull_interface),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_nonnull_interface_members,
    .count = sizeof remote_nonnull_interface_members / sizeof *remote_nonnull_interface_members,
};

enum xdr_status remote_nonnull_interface_encode(struct xdr_encoder *e, const remote_nonnull_interface *v)
{
    return xdr_encode_end(remote_nonnull_interface_put(xdr_encode_begin(e), e, v), e, &remote_nonnull_interface_xdr, v);
}

enum xdr_status remote_nonnull_interface_decode(struct xdr_decoder *d, remote_nonnull_interface *v)
{
    return xdr_decode_end(remote_nonnull_interface_get(xdr_decode_begin(d), d, v), d, &remote_nonnull_interface_xdr, v);
}

static const struct xdr_member remote_nonnull_storage_pool_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_storage_pool, name)},
    {"uuid", &remote_uuid_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_storage_pool, uuid)},
};

const struct xdr_type remote_nonnull_storage_pool_xdr = {
    .name = "remote_nonnull_storage_pool",
    .size = sizeof(remote_nonnull_storage_pool),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_nonnull_storage_pool_members,
    .count = sizeof remote_nonnull_storage_pool_members / sizeof *remote_nonnull_storage_pool_members,
};

enum xdr_status remote_nonnull_storage_pool_encode(struct xdr_encoder *e, const remote_nonnull_storage_pool *v)
{
    return xdr_encode_end(remote_nonnull_storage_pool_put(xdr_encode_begin(e), e, v), e, &remote_nonnull_storage_pool_xdr, v);
}

enum xdr_status remote_nonnull_storage_pool_decode(struct xdr_decoder *d, remote_nonnull_storage_pool *v)
{
    return xdr_decode_end(remote_nonnull_storage_pool_get(xdr_decode_begin(d), d, v), d, &remote_nonnull_storage_pool_xdr, v);
}

static const struct xdr_member remote_nonnull_storage_vol_members[] = {
    {"pool", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_storage_vol, pool)},
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_storage_vol, name)},
    {"key", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_storage_vol, key)},
};

const struct xdr_type remote_nonnull_storage_vol_xdr = {
    .name = "remote_nonnull_storage_vol",
    .size = sizeof(remote_nonnull_storage_vol),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_nonnull_storage_vol_members,
    .count = sizeof remote_nonnull_storage_vol_members / sizeof *remote_nonnull_storage_vol_members,
};

enum xdr_status remote_nonnull_storage_vol_encode(struct xdr_encoder *e, const remote_nonnull_storage_vol *v)
{
    return xdr_encode_end(remote_nonnull_storage_vol_put(xdr_encode_begin(e), e, v), e, &remote_nonnull_storage_vol_xdr, v);
}

enum xdr_status remote_nonnull_storage_vol_decode(struct xdr_decoder *d, remote_nonnull_storage_vol *v)
{
    return xdr_decode_end(remote_nonnull_storage_vol_get(xdr_decode_begin(d), d, v), d, &remote_nonnull_storage_vol_xdr, v);
}

static const struct xdr_member remote_nonnull_node_device_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_node_device, name)},
};

const struct xdr_type remote_nonnull_node_device_xdr = {
    .name = "remote_nonnull_node_device",
    .size = sizeof(remote_nonnull_node_device),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_nonnull_node_device_members,
    .count = sizeof remote_nonnull_node_device_members / sizeof *remote_nonnull_node_device_members,
};

enum xdr_status remote_nonnull_node_device_encode(struct xdr_encoder *e, const remote_nonnull_node_device *v)
{
    return xdr_encode_end(remote_nonnull_node_device_put(xdr_encode_begin(e), e, v), e, &remote_nonnull_node_device_xdr, v);
}

enum xdr_status remote_nonnull_node_device_decode(struct xdr_decoder *d, remote_nonnull_node_device *v)
{
    return xdr_decode_end(remote_nonnull_node_device_get(xdr_decode_begin(d), d, v), d, &remote_nonnull_node_device_xdr, v);
}

static const struct xdr_member remote_nonnull_secret_members[] = {
    {"uuid", &remote_uuid_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_secret, uuid)},
    {"usageType", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_secret, usageType)},
    {"usageID", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_secret, usageID)},
};

const struct xdr_type remote_nonnull_secret_xdr = {
    .name = "remote_nonnull_secret",
    .size = sizeof(remote_nonnull_secret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_nonnull_secret_members,
    .count = sizeof remote_nonnull_secret_members / sizeof *remote_nonnull_secret_members,
};

enum xdr_status remote_nonnull_secret_encode(struct xdr_encoder *e, const remote_nonnull_secret *v)
{
    return xdr_encode_end(remote_nonnull_secret_put(xdr_encode_begin(e), e, v), e, &remote_nonnull_secret_xdr, v);
}

enum xdr_status remote_nonnull_secret_decode(struct xdr_decoder *d, remote_nonnull_secret *v)
{
    return xdr_decode_end(remote_nonnull_secret_get(xdr_decode_begin(d), d, v), d, &remote_nonnull_secret_xdr, v);
}

static const struct xdr_member remote_nonnull_domain_checkpoint_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_domain_checkpoint, name)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_domain_checkpoint, dom)},
};

const struct xdr_type remote_nonnull_domain_checkpoint_xdr = {
    .name = "remote_nonnull_domain_checkpoint",
    .size = sizeof(remote_nonnull_domain_checkpoint),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_nonnull_domain_checkpoint_members,
    .count = sizeof remote_nonnull_domain_checkpoint_members / sizeof *remote_nonnull_domain_checkpoint_members,
};

enum xdr_status remote_nonnull_domain_checkpoint_encode(struct xdr_encoder *e, const remote_nonnull_domain_checkpoint *v)
{
    return xdr_encode_end(remote_nonnull_domain_checkpoint_put(xdr_encode_begin(e), e, v), e, &remote_nonnull_domain_checkpoint_xdr, v);
}

enum xdr_status remote_nonnull_domain_checkpoint_decode(struct xdr_decoder *d, remote_nonnull_domain_checkpoint *v)
{
    return xdr_decode_end(remote_nonnull_domain_checkpoint_get(xdr_decode_begin(d), d, v), d, &remote_nonnull_domain_checkpoint_xdr, v);
}

static const struct xdr_member remote_nonnull_domain_snapshot_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_domain_snapshot, name)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nonnull_domain_snapshot, dom)},
};

const struct xdr_type remote_nonnull_domain_snapshot_xdr = {
    .name = "remote_nonnull_domain_snapshot",
    .size = sizeof(remote_nonnull_domain_snapshot),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_nonnull_domain_snapshot_members,
    .count = sizeof remote_nonnull_domain_snapshot_members / sizeof *remote_nonnull_domain_snapshot_members,
};

enum xdr_status remote_nonnull_domain_snapshot_encode(struct xdr_encoder *e, const remote_nonnull_domain_snapshot *v)
{
    return xdr_encode_end(remote_nonnull_domain_snapshot_put(xdr_encode_begin(e), e, v), e, &remote_nonnull_domain_snapshot_xdr, v);
}

enum xdr_status remote_nonnull_domain_snapshot_decode(struct xdr_decoder *d, remote_nonnull_domain_snapshot *v)
{
    return xdr_decode_end(remote_nonnull_domain_snapshot_get(xdr_decode_begin(d), d, v), d, &remote_nonnull_domain_snapshot_xdr, v);
}

static const struct xdr_member remote_domain_members[] = {
    {"", &remote_nonnull_domain_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0},
};

const struct xdr_type remote_domain_xdr = {
    .name = "remote_domain",
    .size = sizeof(remote_domain),
    .least = 4,
    .kind = XDR_TYPEDEF,
    .members = remote_domain_members,
    .count = 1,
};

enum xdr_status remote_domain_encode(struct xdr_encoder *e, const remote_domain *v)
{
    return xdr_encode_end(remote_domain_put(xdr_encode_begin(e), e, v), e, &remote_domain_xdr, v);
}

enum xdr_status remote_domain_decode(struct xdr_decoder *d, remote_domain *v)
{
    return xdr_decode_end(remote_domain_get(xdr_decode_begin(d), d, v), d, &remote_domain_xdr, v);
}

static const struct xdr_member remote_network_members[] = {
    {"", &remote_nonnull_network_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0},
};

const struct xdr_type remote_network_xdr = {
    .name = "remote_network",
    .size = sizeof(remote_network),
    .least = 4,
    .kind = XDR_TYPEDEF,
    .members = remote_network_members,
    .count = 1,
};

enum xdr_status remote_network_encode(struct xdr_encoder *e, const remote_network *v)
{
    return xdr_encode_end(remote_network_put(xdr_encode_begin(e), e, v), e, &remote_network_xdr, v);
}

enum xdr_status remote_network_decode(struct xdr_decoder *d, remote_network *v)
{
    return xdr_decode_end(remote_network_get(xdr_decode_begin(d), d, v), d, &remote_network_xdr, v);
}

static const struct xdr_member remote_network_port_members[] = {
    {"", &remote_nonnull_network_port_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0},
};

const struct xdr_type remote_network_port_xdr = {
    .name = "remote_network_port",
    .size = sizeof(remote_network_port),
    .least = 4,
    .kind = XDR_TYPEDEF,
    .members = remote_network_port_members,
    .count = 1,
};

enum xdr_status remote_network_port_encode(struct xdr_encoder *e, const remote_network_port *v)
{
    return xdr_encode_end(remote_network_port_put(xdr_encode_begin(e), e, v), e, &remote_network_port_xdr, v);
}

enum xdr_status remote_network_port_decode(struct xdr_decoder *d, remote_network_port *v)
{
    return xdr_decode_end(remote_network_port_get(xdr_decode_begin(d), d, v), d, &remote_network_port_xdr, v);
}

static const struct xdr_member remote_nwfilter_members[] = {
    {"", &remote_nonnull_nwfilter_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0},
};

const struct xdr_type remote_nwfilter_xdr = {
    .name = "remote_nwfilter",
    .size = sizeof(remote_nwfilter),
    .least = 4,
    .kind = XDR_TYPEDEF,
    .members = remote_nwfilter_members,
    .count = 1,
};

enum xdr_status remote_nwfilter_encode(struct xdr_encoder *e, const remote_nwfilter *v)
{
    return xdr_encode_end(remote_nwfilter_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_xdr, v);
}

enum xdr_status remote_nwfilter_decode(struct xdr_decoder *d, remote_nwfilter *v)
{
    return xdr_decode_end(remote_nwfilter_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_xdr, v);
}

static const struct xdr_member remote_nwfilter_binding_members[] = {
    {"", &remote_nonnull_nwfilter_binding_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0},
};

const struct xdr_type remote_nwfilter_binding_xdr = {
    .name = "remote_nwfilter_binding",
    .size = sizeof(remote_nwfilter_binding),
    .least = 4,
    .kind = XDR_TYPEDEF,
    .members = remote_nwfilter_binding_members,
    .count = 1,
};

enum xdr_status remote_nwfilter_binding_encode(struct xdr_encoder *e, const remote_nwfilter_binding *v)
{
    return xdr_encode_end(remote_nwfilter_binding_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_binding_xdr, v);
}

enum xdr_status remote_nwfilter_binding_decode(struct xdr_decoder *d, remote_nwfilter_binding *v)
{
    return xdr_decode_end(remote_nwfilter_binding_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_binding_xdr, v);
}

static const struct xdr_member remote_storage_pool_members[] = {
    {"", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0},
};

const struct xdr_type remote_storage_pool_xdr = {
    .name = "remote_storage_pool",
    .size = sizeof(remote_storage_pool),
    .least = 4,
    .kind = XDR_TYPEDEF,
    .members = remote_storage_pool_members,
    .count = 1,
};

enum xdr_status remote_storage_pool_encode(struct xdr_encoder *e, const remote_storage_pool *v)
{
    return xdr_encode_end(remote_storage_pool_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_xdr, v);
}

enum xdr_status remote_storage_pool_decode(struct xdr_decoder *d, remote_storage_pool *v)
{
    return xdr_decode_end(remote_storage_pool_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_xdr, v);
}

static const struct xdr_member remote_storage_vol_members[] = {
    {"", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0},
};

const struct xdr_type remote_storage_vol_xdr = {
    .name = "remote_storage_vol",
    .size = sizeof(remote_storage_vol),
    .least = 4,
    .kind = XDR_TYPEDEF,
    .members = remote_storage_vol_members,
    .count = 1,
};

enum xdr_status remote_storage_vol_encode(struct xdr_encoder *e, const remote_storage_vol *v)
{
    return xdr_encode_end(remote_storage_vol_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_xdr, v);
}

enum xdr_status remote_storage_vol_decode(struct xdr_decoder *d, remote_storage_vol *v)
{
    return xdr_decode_end(remote_storage_vol_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_xdr, v);
}

static const struct xdr_member remote_node_device_members[] = {
    {"", &remote_nonnull_node_device_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0},
};

const struct xdr_type remote_node_device_xdr = {
    .name = "remote_node_device",
    .size = sizeof(remote_node_device),
    .least = 4,
    .kind = XDR_TYPEDEF,
    .members = remote_node_device_members,
    .count = 1,
};

enum xdr_status remote_node_device_encode(struct xdr_encoder *e, const remote_node_device *v)
{
    return xdr_encode_end(remote_node_device_put(xdr_encode_begin(e), e, v), e, &remote_node_device_xdr, v);
}

enum xdr_status remote_node_device_decode(struct xdr_decoder *d, remote_node_device *v)
{
    return xdr_decode_end(remote_node_device_get(xdr_decode_begin(d), d, v), d, &remote_node_device_xdr, v);
}

static const struct xdr_member remote_secret_members[] = {
    {"", &remote_nonnull_secret_xdr, XDR_SHAPE_OPTIONAL, 0, NULL, 0},
};

const struct xdr_type remote_secret_xdr = {
    .name = "remote_secret",
    .size = sizeof(remote_secret),
    .least = 4,
    .kind = XDR_TYPEDEF,
    .members = remote_secret_members,
    .count = 1,
};

enum xdr_status remote_secret_encode(struct xdr_encoder *e, const remote_secret *v)
{
    return xdr_encode_end(remote_secret_put(xdr_encode_begin(e), e, v), e, &remote_secret_xdr, v);
}

enum xdr_status remote_secret_decode(struct xdr_decoder *d, remote_secret *v)
{
    return xdr_decode_end(remote_secret_get(xdr_decode_begin(d), d, v), d, &remote_secret_xdr, v);
}

static const struct xdr_member remote_error_members[] = {
    {"code", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_error, code)},
    {"domain", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_error, domain)},
    {"message", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_error, message)},
    {"level", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_error, level)},
    {"dom", &remote_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_error, dom)},
    {"str1", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_error, str1)},
    {"str2", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_error, str2)},
    {"str3", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_error, str3)},
    {"int1", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_error, int1)},
    {"int2", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_error, int2)},
    {"net", &remote_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_error, net)},
};

const struct xdr_type remote_error_xdr = {
    .name = "remote_error",
    .size = sizeof(remote_error),
    .least = 44,
    .kind = XDR_STRUCT,
    .members = remote_error_members,
    .count = sizeof remote_error_members / sizeof *remote_error_members,
};

enum xdr_status remote_error_encode(struct xdr_encoder *e, const remote_error *v)
{
    return xdr_encode_end(remote_error_put(xdr_encode_begin(e), e, v), e, &remote_error_xdr, v);
}

enum xdr_status remote_error_decode(struct xdr_decoder *d, remote_error *v)
{
    return xdr_decode_end(remote_error_get(xdr_decode_begin(d), d, v), d, &remote_error_xdr, v);
}

static const struct xdr_enumerator remote_auth_type_values[] = {
    {"REMOTE_AUTH_NONE", REMOTE_AUTH_NONE},
    {"REMOTE_AUTH_SASL", REMOTE_AUTH_SASL},
    {"REMOTE_AUTH_POLKIT", REMOTE_AUTH_POLKIT},
};

const struct xdr_type remote_auth_type_xdr = {
    .name = "remote_auth_type",
    .size = sizeof(remote_auth_type),
    .least = 4,
    .kind = XDR_ENUM,
    .values = remote_auth_type_values,
    .count = sizeof remote_auth_type_values / sizeof *remote_auth_type_values,
};

enum xdr_status remote_auth_type_encode(struct xdr_encoder *e, const remote_auth_type *v)
{
    return xdr_encode_end(remote_auth_type_put(xdr_encode_begin(e), e, v), e, &remote_auth_type_xdr, v);
}

enum xdr_status remote_auth_type_decode(struct xdr_decoder *d, remote_auth_type *v)
{
    return xdr_decode_end(remote_auth_type_get(xdr_decode_begin(d), d, v), d, &remote_auth_type_xdr, v);
}

static const struct xdr_member remote_vcpu_info_members[] = {
    {"number", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_vcpu_info, number)},
    {"state", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_vcpu_info, state)},
    {"cpu_time", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_vcpu_info, cpu_time)},
    {"cpu", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_vcpu_info, cpu)},
};

const struct xdr_type remote_vcpu_info_xdr = {
    .name = "remote_vcpu_info",
    .size = sizeof(remote_vcpu_info),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_vcpu_info_members,
    .count = sizeof remote_vcpu_info_members / sizeof *remote_vcpu_info_members,
};

enum xdr_status remote_vcpu_info_encode(struct xdr_encoder *e, const remote_vcpu_info *v)
{
    return xdr_encode_end(remote_vcpu_info_put(xdr_encode_begin(e), e, v), e, &remote_vcpu_info_xdr, v);
}

enum xdr_status remote_vcpu_info_decode(struct xdr_decoder *d, remote_vcpu_info *v)
{
    return xdr_decode_end(remote_vcpu_info_get(xdr_decode_begin(d), d, v), d, &remote_vcpu_info_xdr, v);
}

static const struct xdr_member remote_typed_param_value_members[] = {
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_typed_param_value, type)},
    {"i", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_typed_param_value, u.i)},
    {"ui", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_typed_param_value, u.ui)},
    {"l", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_typed_param_value, u.l)},
    {"ul", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_typed_param_value, u.ul)},
    {"d", &xdr_builtin_types[XDR_DOUBLE], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_typed_param_value, u.d)},
    {"b", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_typed_param_value, u.b)},
    {"s", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_typed_param_value, u.s)},
};

static const struct xdr_arm remote_typed_param_value_arms[] = {
    {1, &remote_typed_param_value_members[1]},
    {2, &remote_typed_param_value_members[2]},
    {3, &remote_typed_param_value_members[3]},
    {4, &remote_typed_param_value_members[4]},
    {5, &remote_typed_param_value_members[5]},
    {6, &remote_typed_param_value_members[6]},
    {7, &remote_typed_param_value_members[7]},
};

const struct xdr_type remote_typed_param_value_xdr = {
    .name = "remote_typed_param_value",
    .size = sizeof(remote_typed_param_value),
    .least = 8,
    .kind = XDR_UNION,
    .members = remote_typed_param_value_members,
    .arms = remote_typed_param_value_arms,
    .count = sizeof remote_typed_param_value_arms / sizeof *remote_typed_param_value_arms,
};

enum xdr_status remote_typed_param_value_encode(struct xdr_encoder *e, const remote_typed_param_value *v)
{
    return xdr_encode_end(remote_typed_param_value_put(xdr_encode_begin(e), e, v), e, &remote_typed_param_value_xdr, v);
}

enum xdr_status remote_typed_param_value_decode(struct xdr_decoder *d, remote_typed_param_value *v)
{
    return xdr_decode_end(remote_typed_param_value_get(xdr_decode_begin(d), d, v), d, &remote_typed_param_value_xdr, v);
}

static const struct xdr_member remote_typed_param_members[] = {
    {"field", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_typed_param, field)},
    {"value", &remote_typed_param_value_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_typed_param, value)},
};

const struct xdr_type remote_typed_param_xdr = {
    .name = "remote_typed_param",
    .size = sizeof(remote_typed_param),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_typed_param_members,
    .count = sizeof remote_typed_param_members / sizeof *remote_typed_param_members,
};

enum xdr_status remote_typed_param_encode(struct xdr_encoder *e, const remote_typed_param *v)
{
    return xdr_encode_end(remote_typed_param_put(xdr_encode_begin(e), e, v), e, &remote_typed_param_xdr, v);
}

enum xdr_status remote_typed_param_decode(struct xdr_decoder *d, remote_typed_param *v)
{
    return xdr_decode_end(remote_typed_param_get(xdr_decode_begin(d), d, v), d, &remote_typed_param_xdr, v);
}

static const struct xdr_member remote_node_get_cpu_stats_members[] = {
    {"field", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_cpu_stats, field)},
    {"value", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_cpu_stats, value)},
};

const struct xdr_type remote_node_get_cpu_stats_xdr = {
    .name = "remote_node_get_cpu_stats",
    .size = sizeof(remote_node_get_cpu_stats),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_node_get_cpu_stats_members,
    .count = sizeof remote_node_get_cpu_stats_members / sizeof *remote_node_get_cpu_stats_members,
};

enum xdr_status remote_node_get_cpu_stats_encode(struct xdr_encoder *e, const remote_node_get_cpu_stats *v)
{
    return xdr_encode_end(remote_node_get_cpu_stats_put(xdr_encode_begin(e), e, v), e, &remote_node_get_cpu_stats_xdr, v);
}

enum xdr_status remote_node_get_cpu_stats_decode(struct xdr_decoder *d, remote_node_get_cpu_stats *v)
{
    return xdr_decode_end(remote_node_get_cpu_stats_get(xdr_decode_begin(d), d, v), d, &remote_node_get_cpu_stats_xdr, v);
}

static const struct xdr_member remote_node_get_memory_stats_members[] = {
    {"field", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_memory_stats, field)},
    {"value", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_memory_stats, value)},
};

const struct xdr_type remote_node_get_memory_stats_xdr = {
    .name = "remote_node_get_memory_stats",
    .size = sizeof(remote_node_get_memory_stats),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_node_get_memory_stats_members,
    .count = sizeof remote_node_get_memory_stats_members / sizeof *remote_node_get_memory_stats_members,
};

enum xdr_status remote_node_get_memory_stats_encode(struct xdr_encoder *e, const remote_node_get_memory_stats *v)
{
    return xdr_encode_end(remote_node_get_memory_stats_put(xdr_encode_begin(e), e, v), e, &remote_node_get_memory_stats_xdr, v);
}

enum xdr_status remote_node_get_memory_stats_decode(struct xdr_decoder *d, remote_node_get_memory_stats *v)
{
    return xdr_decode_end(remote_node_get_memory_stats_get(xdr_decode_begin(d), d, v), d, &remote_node_get_memory_stats_xdr, v);
}

static const struct xdr_member remote_domain_disk_error_members[] = {
    {"disk", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_disk_error, disk)},
    {"error", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_disk_error, error)},
};

const struct xdr_type remote_domain_disk_error_xdr = {
    .name = "remote_domain_disk_error",
    .size = sizeof(remote_domain_disk_error),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_disk_error_members,
    .count = sizeof remote_domain_disk_error_members / sizeof *remote_domain_disk_error_members,
};

enum xdr_status remote_domain_disk_error_encode(struct xdr_encoder *e, const remote_domain_disk_error *v)
{
    return xdr_encode_end(remote_domain_disk_error_put(xdr_encode_begin(e), e, v), e, &remote_domain_disk_error_xdr, v);
}

enum xdr_status remote_domain_disk_error_decode(struct xdr_decoder *d, remote_domain_disk_error *v)
{
    return xdr_decode_end(remote_domain_disk_error_get(xdr_decode_begin(d), d, v), d, &remote_domain_disk_error_xdr, v);
}

static const struct xdr_member remote_connect_open_args_members[] = {
    {"name", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_open_args, name)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_open_args, flags)},
};

const struct xdr_type remote_connect_open_args_xdr = {
    .name = "remote_connect_open_args",
    .size = sizeof(remote_connect_open_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_open_args_members,
    .count = sizeof remote_connect_open_args_members / sizeof *remote_connect_open_args_members,
};

enum xdr_status remote_connect_open_args_encode(struct xdr_encoder *e, const remote_connect_open_args *v)
{
    return xdr_encode_end(remote_connect_open_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_open_args_xdr, v);
}

enum xdr_status remote_connect_open_args_decode(struct xdr_decoder *d, remote_connect_open_args *v)
{
    return xdr_decode_end(remote_connect_open_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_open_args_xdr, v);
}

static const struct xdr_member remote_connect_supports_feature_args_members[] = {
    {"feature", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_supports_feature_args, feature)},
};

const struct xdr_type remote_connect_supports_feature_args_xdr = {
    .name = "remote_connect_supports_feature_args",
    .size = sizeof(remote_connect_supports_feature_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_supports_feature_args_members,
    .count = sizeof remote_connect_supports_feature_args_members / sizeof *remote_connect_supports_feature_args_members,
};

enum xdr_status remote_connect_supports_feature_args_encode(struct xdr_encoder *e, const remote_connect_supports_feature_args *v)
{
    return xdr_encode_end(remote_connect_supports_feature_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_supports_feature_args_xdr, v);
}

enum xdr_status remote_connect_supports_feature_args_decode(struct xdr_decoder *d, remote_connect_supports_feature_args *v)
{
    return xdr_decode_end(remote_connect_supports_feature_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_supports_feature_args_xdr, v);
}

static const struct xdr_member remote_connect_supports_feature_ret_members[] = {
    {"supported", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_supports_feature_ret, supported)},
};

const struct xdr_type remote_connect_supports_feature_ret_xdr = {
    .name = "remote_connect_supports_feature_ret",
    .size = sizeof(remote_connect_supports_feature_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_supports_feature_ret_members,
    .count = sizeof remote_connect_supports_feature_ret_members / sizeof *remote_connect_supports_feature_ret_members,
};

enum xdr_status remote_connect_supports_feature_ret_encode(struct xdr_encoder *e, const remote_connect_supports_feature_ret *v)
{
    return xdr_encode_end(remote_connect_supports_feature_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_supports_feature_ret_xdr, v);
}

enum xdr_status remote_connect_supports_feature_ret_decode(struct xdr_decoder *d, remote_connect_supports_feature_ret *v)
{
    return xdr_decode_end(remote_connect_supports_feature_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_supports_feature_ret_xdr, v);
}

static const struct xdr_member remote_connect_get_type_ret_members[] = {
    {"type", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_type_ret, type)},
};

const struct xdr_type remote_connect_get_type_ret_xdr = {
    .name = "remote_connect_get_type_ret",
    .size = sizeof(remote_connect_get_type_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_type_ret_members,
    .count = sizeof remote_connect_get_type_ret_members / sizeof *remote_connect_get_type_ret_members,
};

enum xdr_status remote_connect_get_type_ret_encode(struct xdr_encoder *e, const remote_connect_get_type_ret *v)
{
    return xdr_encode_end(remote_connect_get_type_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_type_ret_xdr, v);
}

enum xdr_status remote_connect_get_type_ret_decode(struct xdr_decoder *d, remote_connect_get_type_ret *v)
{
    return xdr_decode_end(remote_connect_get_type_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_type_ret_xdr, v);
}

static const struct xdr_member remote_connect_get_version_ret_members[] = {
    {"hv_ver", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_version_ret, hv_ver)},
};

const struct xdr_type remote_connect_get_version_ret_xdr = {
    .name = "remote_connect_get_version_ret",
    .size = sizeof(remote_connect_get_version_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_version_ret_members,
    .count = sizeof remote_connect_get_version_ret_members / sizeof *remote_connect_get_version_ret_members,
};

enum xdr_status remote_connect_get_version_ret_encode(struct xdr_encoder *e, const remote_connect_get_version_ret *v)
{
    return xdr_encode_end(remote_connect_get_version_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_version_ret_xdr, v);
}

enum xdr_status remote_connect_get_version_ret_decode(struct xdr_decoder *d, remote_connect_get_version_ret *v)
{
    return xdr_decode_end(remote_connect_get_version_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_version_ret_xdr, v);
}

static const struct xdr_member remote_connect_get_lib_version_ret_members[] = {
    {"lib_ver", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_lib_version_ret, lib_ver)},
};

const struct xdr_type remote_connect_get_lib_version_ret_xdr = {
    .name = "remote_connect_get_lib_version_ret",
    .size = sizeof(remote_connect_get_lib_version_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_lib_version_ret_members,
    .count = sizeof remote_connect_get_lib_version_ret_members / sizeof *remote_connect_get_lib_version_ret_members,
};

enum xdr_status remote_connect_get_lib_version_ret_encode(struct xdr_encoder *e, const remote_connect_get_lib_version_ret *v)
{
    return xdr_encode_end(remote_connect_get_lib_version_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_lib_version_ret_xdr, v);
}

enum xdr_status remote_connect_get_lib_version_ret_decode(struct xdr_decoder *d, remote_connect_get_lib_version_ret *v)
{
    return xdr_decode_end(remote_connect_get_lib_version_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_lib_version_ret_xdr, v);
}

static const struct xdr_member remote_connect_get_hostname_ret_members[] = {
    {"hostname", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_hostname_ret, hostname)},
};

const struct xdr_type remote_connect_get_hostname_ret_xdr = {
    .name = "remote_connect_get_hostname_ret",
    .size = sizeof(remote_connect_get_hostname_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_hostname_ret_members,
    .count = sizeof remote_connect_get_hostname_ret_members / sizeof *remote_connect_get_hostname_ret_members,
};

enum xdr_status remote_connect_get_hostname_ret_encode(struct xdr_encoder *e, const remote_connect_get_hostname_ret *v)
{
    return xdr_encode_end(remote_connect_get_hostname_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_hostname_ret_xdr, v);
}

enum xdr_status remote_connect_get_hostname_ret_decode(struct xdr_decoder *d, remote_connect_get_hostname_ret *v)
{
    return xdr_decode_end(remote_connect_get_hostname_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_hostname_ret_xdr, v);
}

static const struct xdr_member remote_connect_get_sysinfo_args_members[] = {
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_sysinfo_args, flags)},
};

const struct xdr_type remote_connect_get_sysinfo_args_xdr = {
    .name = "remote_connect_get_sysinfo_args",
    .size = sizeof(remote_connect_get_sysinfo_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_sysinfo_args_members,
    .count = sizeof remote_connect_get_sysinfo_args_members / sizeof *remote_connect_get_sysinfo_args_members,
};

enum xdr_status remote_connect_get_sysinfo_args_encode(struct xdr_encoder *e, const remote_connect_get_sysinfo_args *v)
{
    return xdr_encode_end(remote_connect_get_sysinfo_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_sysinfo_args_xdr, v);
}

enum xdr_status remote_connect_get_sysinfo_args_decode(struct xdr_decoder *d, remote_connect_get_sysinfo_args *v)
{
    return xdr_decode_end(remote_connect_get_sysinfo_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_sysinfo_args_xdr, v);
}

static const struct xdr_member remote_connect_get_sysinfo_ret_members[] = {
    {"sysinfo", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_sysinfo_ret, sysinfo)},
};

const struct xdr_type remote_connect_get_sysinfo_ret_xdr = {
    .name = "remote_connect_get_sysinfo_ret",
    .size = sizeof(remote_connect_get_sysinfo_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_sysinfo_ret_members,
    .count = sizeof remote_connect_get_sysinfo_ret_members / sizeof *remote_connect_get_sysinfo_ret_members,
};

enum xdr_status remote_connect_get_sysinfo_ret_encode(struct xdr_encoder *e, const remote_connect_get_sysinfo_ret *v)
{
    return xdr_encode_end(remote_connect_get_sysinfo_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_sysinfo_ret_xdr, v);
}

enum xdr_status remote_connect_get_sysinfo_ret_decode(struct xdr_decoder *d, remote_connect_get_sysinfo_ret *v)
{
    return xdr_decode_end(remote_connect_get_sysinfo_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_sysinfo_ret_xdr, v);
}

static const struct xdr_member remote_connect_get_uri_ret_members[] = {
    {"uri", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_uri_ret, uri)},
};

const struct xdr_type remote_connect_get_uri_ret_xdr = {
    .name = "remote_connect_get_uri_ret",
    .size = sizeof(remote_connect_get_uri_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_uri_ret_members,
    .count = sizeof remote_connect_get_uri_ret_members / sizeof *remote_connect_get_uri_ret_members,
};

enum xdr_status remote_connect_get_uri_ret_encode(struct xdr_encoder *e, const remote_connect_get_uri_ret *v)
{
    return xdr_encode_end(remote_connect_get_uri_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_uri_ret_xdr, v);
}

enum xdr_status remote_connect_get_uri_ret_decode(struct xdr_decoder *d, remote_connect_get_uri_ret *v)
{
    return xdr_decode_end(remote_connect_get_uri_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_uri_ret_xdr, v);
}

static const struct xdr_member remote_connect_get_max_vcpus_args_members[] = {
    {"type", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_max_vcpus_args, type)},
};

const struct xdr_type remote_connect_get_max_vcpus_args_xdr = {
    .name = "remote_connect_get_max_vcpus_args",
    .size = sizeof(remote_connect_get_max_vcpus_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_max_vcpus_args_members,
    .count = sizeof remote_connect_get_max_vcpus_args_members / sizeof *remote_connect_get_max_vcpus_args_members,
};

enum xdr_status remote_connect_get_max_vcpus_args_encode(struct xdr_encoder *e, const remote_connect_get_max_vcpus_args *v)
{
    return xdr_encode_end(remote_connect_get_max_vcpus_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_max_vcpus_args_xdr, v);
}

enum xdr_status remote_connect_get_max_vcpus_args_decode(struct xdr_decoder *d, remote_connect_get_max_vcpus_args *v)
{
    return xdr_decode_end(remote_connect_get_max_vcpus_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_max_vcpus_args_xdr, v);
}

static const struct xdr_member remote_connect_get_max_vcpus_ret_members[] = {
    {"max_vcpus", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_max_vcpus_ret, max_vcpus)},
};

const struct xdr_type remote_connect_get_max_vcpus_ret_xdr = {
    .name = "remote_connect_get_max_vcpus_ret",
    .size = sizeof(remote_connect_get_max_vcpus_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_max_vcpus_ret_members,
    .count = sizeof remote_connect_get_max_vcpus_ret_members / sizeof *remote_connect_get_max_vcpus_ret_members,
};

enum xdr_status remote_connect_get_max_vcpus_ret_encode(struct xdr_encoder *e, const remote_connect_get_max_vcpus_ret *v)
{
    return xdr_encode_end(remote_connect_get_max_vcpus_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_max_vcpus_ret_xdr, v);
}

enum xdr_status remote_connect_get_max_vcpus_ret_decode(struct xdr_decoder *d, remote_connect_get_max_vcpus_ret *v)
{
    return xdr_decode_end(remote_connect_get_max_vcpus_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_max_vcpus_ret_xdr, v);
}

static const struct xdr_member remote_node_get_info_ret_members[] = {
    {"model", &xdr_builtin_types[XDR_CHAR], XDR_SHAPE_FIXED, 32, NULL,
     offsetof(remote_node_get_info_ret, model)},
    {"memory", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_info_ret, memory)},
    {"cpus", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_info_ret, cpus)},
    {"mhz", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_info_ret, mhz)},
    {"nodes", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_info_ret, nodes)},
    {"sockets", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_info_ret, sockets)},
    {"cores", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_info_ret, cores)},
    {"threads", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_info_ret, threads)},
};

const struct xdr_type remote_node_get_info_ret_xdr = {
    .name = "remote_node_get_info_ret",
    .size = sizeof(remote_node_get_info_ret),
    .least = 160,
    .kind = XDR_STRUCT,
    .members = remote_node_get_info_ret_members,
    .count = sizeof remote_node_get_info_ret_members / sizeof *remote_node_get_info_ret_members,
};

enum xdr_status remote_node_get_info_ret_encode(struct xdr_encoder *e, const remote_node_get_info_ret *v)
{
    return xdr_encode_end(remote_node_get_info_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_get_info_ret_xdr, v);
}

enum xdr_status remote_node_get_info_ret_decode(struct xdr_decoder *d, remote_node_get_info_ret *v)
{
    return xdr_decode_end(remote_node_get_info_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_get_info_ret_xdr, v);
}

static const struct xdr_member remote_connect_get_capabilities_ret_members[] = {
    {"capabilities", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_capabilities_ret, capabilities)},
};

const struct xdr_type remote_connect_get_capabilities_ret_xdr = {
    .name = "remote_connect_get_capabilities_ret",
    .size = sizeof(remote_connect_get_capabilities_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_capabilities_ret_members,
    .count = sizeof remote_connect_get_capabilities_ret_members / sizeof *remote_connect_get_capabilities_ret_members,
};

enum xdr_status remote_connect_get_capabilities_ret_encode(struct xdr_encoder *e, const remote_connect_get_capabilities_ret *v)
{
    return xdr_encode_end(remote_connect_get_capabilities_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_capabilities_ret_xdr, v);
}

enum xdr_status remote_connect_get_capabilities_ret_decode(struct xdr_decoder *d, remote_connect_get_capabilities_ret *v)
{
    return xdr_decode_end(remote_connect_get_capabilities_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_capabilities_ret_xdr, v);
}

static const struct xdr_member remote_connect_get_domain_capabilities_args_members[] = {
    {"emulatorbin", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_domain_capabilities_args, emulatorbin)},
    {"arch", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_domain_capabilities_args, arch)},
    {"machine", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_domain_capabilities_args, machine)},
    {"virttype", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_domain_capabilities_args, virttype)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_domain_capabilities_args, flags)},
};

const struct xdr_type remote_connect_get_domain_capabilities_args_xdr = {
    .name = "remote_connect_get_domain_capabilities_args",
    .size = sizeof(remote_connect_get_domain_capabilities_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_domain_capabilities_args_members,
    .count = sizeof remote_connect_get_domain_capabilities_args_members / sizeof *remote_connect_get_domain_capabilities_args_members,
};

enum xdr_status remote_connect_get_domain_capabilities_args_encode(struct xdr_encoder *e, const remote_connect_get_domain_capabilities_args *v)
{
    return xdr_encode_end(remote_connect_get_domain_capabilities_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_domain_capabilities_args_xdr, v);
}

enum xdr_status remote_connect_get_domain_capabilities_args_decode(struct xdr_decoder *d, remote_connect_get_domain_capabilities_args *v)
{
    return xdr_decode_end(remote_connect_get_domain_capabilities_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_domain_capabilities_args_xdr, v);
}

static const struct xdr_member remote_connect_get_domain_capabilities_ret_members[] = {
    {"capabilities", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_domain_capabilities_ret, capabilities)},
};

const struct xdr_type remote_connect_get_domain_capabilities_ret_xdr = {
    .name = "remote_connect_get_domain_capabilities_ret",
    .size = sizeof(remote_connect_get_domain_capabilities_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_domain_capabilities_ret_members,
    .count = sizeof remote_connect_get_domain_capabilities_ret_members / sizeof *remote_connect_get_domain_capabilities_ret_members,
};

enum xdr_status remote_connect_get_domain_capabilities_ret_encode(struct xdr_encoder *e, const remote_connect_get_domain_capabilities_ret *v)
{
    return xdr_encode_end(remote_connect_get_domain_capabilities_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_domain_capabilities_ret_xdr, v);
}

enum xdr_status remote_connect_get_domain_capabilities_ret_decode(struct xdr_decoder *d, remote_connect_get_domain_capabilities_ret *v)
{
    return xdr_decode_end(remote_connect_get_domain_capabilities_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_domain_capabilities_ret_xdr, v);
}

static const struct xdr_member remote_node_get_cpu_stats_args_members[] = {
    {"cpuNum", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_cpu_stats_args, cpuNum)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_cpu_stats_args, nparams)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_cpu_stats_args, flags)},
};

const struct xdr_type remote_node_get_cpu_stats_args_xdr = {
    .name = "remote_node_get_cpu_stats_args",
    .size = sizeof(remote_node_get_cpu_stats_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_node_get_cpu_stats_args_members,
    .count = sizeof remote_node_get_cpu_stats_args_members / sizeof *remote_node_get_cpu_stats_args_members,
};

enum xdr_status remote_node_get_cpu_stats_args_encode(struct xdr_encoder *e, const remote_node_get_cpu_stats_args *v)
{
    return xdr_encode_end(remote_node_get_cpu_stats_args_put(xdr_encode_begin(e), e, v), e, &remote_node_get_cpu_stats_args_xdr, v);
}

enum xdr_status remote_node_get_cpu_stats_args_decode(struct xdr_decoder *d, remote_node_get_cpu_stats_args *v)
{
    return xdr_decode_end(remote_node_get_cpu_stats_args_get(xdr_decode_begin(d), d, v), d, &remote_node_get_cpu_stats_args_xdr, v);
}

static const struct xdr_member remote_node_get_cpu_stats_ret_members[] = {
    {"params", &remote_node_get_cpu_stats_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_NODE_CPU_STATS_MAX",
     offsetof(remote_node_get_cpu_stats_ret, params)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_cpu_stats_ret, nparams)},
};

const struct xdr_type remote_node_get_cpu_stats_ret_xdr = {
    .name = "remote_node_get_cpu_stats_ret",
    .size = sizeof(remote_node_get_cpu_stats_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_get_cpu_stats_ret_members,
    .count = sizeof remote_node_get_cpu_stats_ret_members / sizeof *remote_node_get_cpu_stats_ret_members,
};

enum xdr_status remote_node_get_cpu_stats_ret_encode(struct xdr_encoder *e, const remote_node_get_cpu_stats_ret *v)
{
    return xdr_encode_end(remote_node_get_cpu_stats_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_get_cpu_stats_ret_xdr, v);
}

enum xdr_status remote_node_get_cpu_stats_ret_decode(struct xdr_decoder *d, remote_node_get_cpu_stats_ret *v)
{
    return xdr_decode_end(remote_node_get_cpu_stats_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_get_cpu_stats_ret_xdr, v);
}

static const struct xdr_member remote_node_get_memory_stats_args_members[] = {
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_memory_stats_args, nparams)},
    {"cellNum", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_memory_stats_args, cellNum)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_memory_stats_args, flags)},
};

const struct xdr_type remote_node_get_memory_stats_args_xdr = {
    .name = "remote_node_get_memory_stats_args",
    .size = sizeof(remote_node_get_memory_stats_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_node_get_memory_stats_args_members,
    .count = sizeof remote_node_get_memory_stats_args_members / sizeof *remote_node_get_memory_stats_args_members,
};

enum xdr_status remote_node_get_memory_stats_args_encode(struct xdr_encoder *e, const remote_node_get_memory_stats_args *v)
{
    return xdr_encode_end(remote_node_get_memory_stats_args_put(xdr_encode_begin(e), e, v), e, &remote_node_get_memory_stats_args_xdr, v);
}

enum xdr_status remote_node_get_memory_stats_args_decode(struct xdr_decoder *d, remote_node_get_memory_stats_args *v)
{
    return xdr_decode_end(remote_node_get_memory_stats_args_get(xdr_decode_begin(d), d, v), d, &remote_node_get_memory_stats_args_xdr, v);
}

static const struct xdr_member remote_node_get_memory_stats_ret_members[] = {
    {"params", &remote_node_get_memory_stats_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_NODE_MEMORY_STATS_MAX",
     offsetof(remote_node_get_memory_stats_ret, params)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_memory_stats_ret, nparams)},
};

const struct xdr_type remote_node_get_memory_stats_ret_xdr = {
    .name = "remote_node_get_memory_stats_ret",
    .size = sizeof(remote_node_get_memory_stats_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_get_memory_stats_ret_members,
    .count = sizeof remote_node_get_memory_stats_ret_members / sizeof *remote_node_get_memory_stats_ret_members,
};

enum xdr_status remote_node_get_memory_stats_ret_encode(struct xdr_encoder *e, const remote_node_get_memory_stats_ret *v)
{
    return xdr_encode_end(remote_node_get_memory_stats_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_get_memory_stats_ret_xdr, v);
}

enum xdr_status remote_node_get_memory_stats_ret_decode(struct xdr_decoder *d, remote_node_get_memory_stats_ret *v)
{
    return xdr_decode_end(remote_node_get_memory_stats_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_get_memory_stats_ret_xdr, v);
}

static const struct xdr_member remote_node_get_cells_free_memory_args_members[] = {
    {"startCell", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_cells_free_memory_args, startCell)},
    {"maxcells", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_cells_free_memory_args, maxcells)},
};

const struct xdr_type remote_node_get_cells_free_memory_args_xdr = {
    .name = "remote_node_get_cells_free_memory_args",
    .size = sizeof(remote_node_get_cells_free_memory_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_get_cells_free_memory_args_members,
    .count = sizeof remote_node_get_cells_free_memory_args_members / sizeof *remote_node_get_cells_free_memory_args_members,
};

enum xdr_status remote_node_get_cells_free_memory_args_encode(struct xdr_encoder *e, const remote_node_get_cells_free_memory_args *v)
{
    return xdr_encode_end(remote_node_get_cells_free_memory_args_put(xdr_encode_begin(e), e, v), e, &remote_node_get_cells_free_memory_args_xdr, v);
}

enum xdr_status remote_node_get_cells_free_memory_args_decode(struct xdr_decoder *d, remote_node_get_cells_free_memory_args *v)
{
    return xdr_decode_end(remote_node_get_cells_free_memory_args_get(xdr_decode_begin(d), d, v), d, &remote_node_get_cells_free_memory_args_xdr, v);
}

static const struct xdr_member remote_node_get_cells_free_memory_ret_members[] = {
    {"cells", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_VARIABLE, 1024, "REMOTE_NODE_MAX_CELLS",
     offsetof(remote_node_get_cells_free_memory_ret, cells)},
};

const struct xdr_type remote_node_get_cells_free_memory_ret_xdr = {
    .name = "remote_node_get_cells_free_memory_ret",
    .size = sizeof(remote_node_get_cells_free_memory_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_get_cells_free_memory_ret_members,
    .count = sizeof remote_node_get_cells_free_memory_ret_members / sizeof *remote_node_get_cells_free_memory_ret_members,
};

enum xdr_status remote_node_get_cells_free_memory_ret_encode(struct xdr_encoder *e, const remote_node_get_cells_free_memory_ret *v)
{
    return xdr_encode_end(remote_node_get_cells_free_memory_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_get_cells_free_memory_ret_xdr, v);
}

enum xdr_status remote_node_get_cells_free_memory_ret_decode(struct xdr_decoder *d, remote_node_get_cells_free_memory_ret *v)
{
    return xdr_decode_end(remote_node_get_cells_free_memory_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_get_cells_free_memory_ret_xdr, v);
}

static const struct xdr_member remote_node_get_free_memory_ret_members[] = {
    {"freeMem", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_free_memory_ret, freeMem)},
};

const struct xdr_type remote_node_get_free_memory_ret_xdr = {
    .name = "remote_node_get_free_memory_ret",
    .size = sizeof(remote_node_get_free_memory_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_get_free_memory_ret_members,
    .count = sizeof remote_node_get_free_memory_ret_members / sizeof *remote_node_get_free_memory_ret_members,
};

enum xdr_status remote_node_get_free_memory_ret_encode(struct xdr_encoder *e, const remote_node_get_free_memory_ret *v)
{
    return xdr_encode_end(remote_node_get_free_memory_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_get_free_memory_ret_xdr, v);
}

enum xdr_status remote_node_get_free_memory_ret_decode(struct xdr_decoder *d, remote_node_get_free_memory_ret *v)
{
    return xdr_decode_end(remote_node_get_free_memory_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_get_free_memory_ret_xdr, v);
}

static const struct xdr_member remote_domain_get_scheduler_type_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_scheduler_type_args, dom)},
};

const struct xdr_type remote_domain_get_scheduler_type_args_xdr = {
    .name = "remote_domain_get_scheduler_type_args",
    .size = sizeof(remote_domain_get_scheduler_type_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_scheduler_type_args_members,
    .count = sizeof remote_domain_get_scheduler_type_args_members / sizeof *remote_domain_get_scheduler_type_args_members,
};

enum xdr_status remote_domain_get_scheduler_type_args_encode(struct xdr_encoder *e, const remote_domain_get_scheduler_type_args *v)
{
    return xdr_encode_end(remote_domain_get_scheduler_type_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_scheduler_type_args_xdr, v);
}

enum xdr_status remote_domain_get_scheduler_type_args_decode(struct xdr_decoder *d, remote_domain_get_scheduler_type_args *v)
{
    return xdr_decode_end(remote_domain_get_scheduler_type_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_scheduler_type_args_xdr, v);
}

static const struct xdr_member remote_domain_get_scheduler_type_ret_members[] = {
    {"type", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_scheduler_type_ret, type)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_scheduler_type_ret, nparams)},
};

const struct xdr_type remote_domain_get_scheduler_type_ret_xdr = {
    .name = "remote_domain_get_scheduler_type_ret",
    .size = sizeof(remote_domain_get_scheduler_type_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_scheduler_type_ret_members,
    .count = sizeof remote_domain_get_scheduler_type_ret_members / sizeof *remote_domain_get_scheduler_type_ret_members,
};

enum xdr_status remote_domain_get_scheduler_type_ret_encode(struct xdr_encoder *e, const remote_domain_get_scheduler_type_ret *v)
{
    return xdr_encode_end(remote_domain_get_scheduler_type_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_scheduler_type_ret_xdr, v);
}

enum xdr_status remote_domain_get_scheduler_type_ret_decode(struct xdr_decoder *d, remote_domain_get_scheduler_type_ret *v)
{
    return xdr_decode_end(remote_domain_get_scheduler_type_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_scheduler_type_ret_xdr, v);
}

static const struct xdr_member remote_domain_get_scheduler_parameters_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_scheduler_parameters_args, dom)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_scheduler_parameters_args, nparams)},
};

const struct xdr_type remote_domain_get_scheduler_parameters_args_xdr = {
    .name = "remote_domain_get_scheduler_parameters_args",
    .size = sizeof(remote_domain_get_scheduler_parameters_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_scheduler_parameters_args_members,
    .count = sizeof remote_domain_get_scheduler_parameters_args_members / sizeof *remote_domain_get_scheduler_parameters_args_members,
};

enum xdr_status remote_domain_get_scheduler_parameters_args_encode(struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_args *v)
{
    return xdr_encode_end(remote_domain_get_scheduler_parameters_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_scheduler_parameters_args_xdr, v);
}

enum xdr_status remote_domain_get_scheduler_parameters_args_decode(struct xdr_decoder *d, remote_domain_get_scheduler_parameters_args *v)
{
    return xdr_decode_end(remote_domain_get_scheduler_parameters_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_scheduler_parameters_args_xdr, v);
}

static const struct xdr_member remote_domain_get_scheduler_parameters_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX",
     offsetof(remote_domain_get_scheduler_parameters_ret, params)},
};

const struct xdr_type remote_domain_get_scheduler_parameters_ret_xdr = {
    .name = "remote_domain_get_scheduler_parameters_ret",
    .size = sizeof(remote_domain_get_scheduler_parameters_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_scheduler_parameters_ret_members,
    .count = sizeof remote_domain_get_scheduler_parameters_ret_members / sizeof *remote_domain_get_scheduler_parameters_ret_members,
};

enum xdr_status remote_domain_get_scheduler_parameters_ret_encode(struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_ret *v)
{
    return xdr_encode_end(remote_domain_get_scheduler_parameters_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_scheduler_parameters_ret_xdr, v);
}

enum xdr_status remote_domain_get_scheduler_parameters_ret_decode(struct xdr_decoder *d, remote_domain_get_scheduler_parameters_ret *v)
{
    return xdr_decode_end(remote_domain_get_scheduler_parameters_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_scheduler_parameters_ret_xdr, v);
}

static const struct xdr_member remote_domain_get_scheduler_parameters_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_scheduler_parameters_flags_args, dom)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_scheduler_parameters_flags_args, nparams)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_scheduler_parameters_flags_args, flags)},
};

const struct xdr_type remote_domain_get_scheduler_parameters_flags_args_xdr = {
    .name = "remote_domain_get_scheduler_parameters_flags_args",
    .size = sizeof(remote_domain_get_scheduler_parameters_flags_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_scheduler_parameters_flags_args_members,
    .count = sizeof remote_domain_get_scheduler_parameters_flags_args_members / sizeof *remote_domain_get_scheduler_parameters_flags_args_members,
};

enum xdr_status remote_domain_get_scheduler_parameters_flags_args_encode(struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_flags_args *v)
{
    return xdr_encode_end(remote_domain_get_scheduler_parameters_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_scheduler_parameters_flags_args_xdr, v);
}

enum xdr_status remote_domain_get_scheduler_parameters_flags_args_decode(struct xdr_decoder *d, remote_domain_get_scheduler_parameters_flags_args *v)
{
    return xdr_decode_end(remote_domain_get_scheduler_parameters_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_scheduler_parameters_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_get_scheduler_parameters_flags_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX",
     offsetof(remote_domain_get_scheduler_parameters_flags_ret, params)},
};

const struct xdr_type remote_domain_get_scheduler_parameters_flags_ret_xdr = {
    .name = "remote_domain_get_scheduler_parameters_flags_ret",
    .size = sizeof(remote_domain_get_scheduler_parameters_flags_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_scheduler_parameters_flags_ret_members,
    .count = sizeof remote_domain_get_scheduler_parameters_flags_ret_members / sizeof *remote_domain_get_scheduler_parameters_flags_ret_members,
};

enum xdr_status remote_domain_get_scheduler_parameters_flags_ret_encode(struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_flags_ret *v)
{
    return xdr_encode_end(remote_domain_get_scheduler_parameters_flags_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_scheduler_parameters_flags_ret_xdr, v);
}

enum xdr_status remote_domain_get_scheduler_parameters_flags_ret_decode(struct xdr_decoder *d, remote_domain_get_scheduler_parameters_flags_ret *v)
{
    return xdr_decode_end(remote_domain_get_scheduler_parameters_flags_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_scheduler_parameters_flags_ret_xdr, v);
}

static const struct xdr_member remote_domain_set_scheduler_parameters_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_scheduler_parameters_args, dom)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX",
     offsetof(remote_domain_set_scheduler_parameters_args, params)},
};

const struct xdr_type remote_domain_set_scheduler_parameters_args_xdr = {
    .name = "remote_domain_set_scheduler_parameters_args",
    .size = sizeof(remote_domain_set_scheduler_parameters_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_scheduler_parameters_args_members,
    .count = sizeof remote_domain_set_scheduler_parameters_args_members / sizeof *remote_domain_set_scheduler_parameters_args_members,
};

enum xdr_status remote_domain_set_scheduler_parameters_args_encode(struct xdr_encoder *e, const remote_domain_set_scheduler_parameters_args *v)
{
    return xdr_encode_end(remote_domain_set_scheduler_parameters_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_scheduler_parameters_args_xdr, v);
}

enum xdr_status remote_domain_set_scheduler_parameters_args_decode(struct xdr_decoder *d, remote_domain_set_scheduler_parameters_args *v)
{
    return xdr_decode_end(remote_domain_set_scheduler_parameters_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_scheduler_parameters_args_xdr, v);
}

static const struct xdr_member remote_domain_set_scheduler_parameters_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_scheduler_parameters_flags_args, dom)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX",
     offsetof(remote_domain_set_scheduler_parameters_flags_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_scheduler_parameters_flags_args, flags)},
};

const struct xdr_type remote_domain_set_scheduler_parameters_flags_args_xdr = {
    .name = "remote_domain_set_scheduler_parameters_flags_args",
    .size = sizeof(remote_domain_set_scheduler_parameters_flags_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_scheduler_parameters_flags_args_members,
    .count = sizeof remote_domain_set_scheduler_parameters_flags_args_members / sizeof *remote_domain_set_scheduler_parameters_flags_args_members,
};

enum xdr_status remote_domain_set_scheduler_parameters_flags_args_encode(struct xdr_encoder *e, const remote_domain_set_scheduler_parameters_flags_args *v)
{
    return xdr_encode_end(remote_domain_set_scheduler_parameters_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_scheduler_parameters_flags_args_xdr, v);
}

enum xdr_status remote_domain_set_scheduler_parameters_flags_args_decode(struct xdr_decoder *d, remote_domain_set_scheduler_parameters_flags_args *v)
{
    return xdr_decode_end(remote_domain_set_scheduler_parameters_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_scheduler_parameters_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_set_blkio_parameters_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_blkio_parameters_args, dom)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX",
     offsetof(remote_domain_set_blkio_parameters_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_blkio_parameters_args, flags)},
};

const struct xdr_type remote_domain_set_blkio_parameters_args_xdr = {
    .name = "remote_domain_set_blkio_parameters_args",
    .size = sizeof(remote_domain_set_blkio_parameters_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_blkio_parameters_args_members,
    .count = sizeof remote_domain_set_blkio_parameters_args_members / sizeof *remote_domain_set_blkio_parameters_args_members,
};

enum xdr_status remote_domain_set_blkio_parameters_args_encode(struct xdr_encoder *e, const remote_domain_set_blkio_parameters_args *v)
{
    return xdr_encode_end(remote_domain_set_blkio_parameters_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_blkio_parameters_args_xdr, v);
}

enum xdr_status remote_domain_set_blkio_parameters_args_decode(struct xdr_decoder *d, remote_domain_set_blkio_parameters_args *v)
{
    return xdr_decode_end(remote_domain_set_blkio_parameters_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_blkio_parameters_args_xdr, v);
}

static const struct xdr_member remote_domain_get_blkio_parameters_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_blkio_parameters_args, dom)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_blkio_parameters_args, nparams)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_blkio_parameters_args, flags)},
};

const struct xdr_type remote_domain_get_blkio_parameters_args_xdr = {
    .name = "remote_domain_get_blkio_parameters_args",
    .size = sizeof(remote_domain_get_blkio_parameters_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_blkio_parameters_args_members,
    .count = sizeof remote_domain_get_blkio_parameters_args_members / sizeof *remote_domain_get_blkio_parameters_args_members,
};

enum xdr_status remote_domain_get_blkio_parameters_args_encode(struct xdr_encoder *e, const remote_domain_get_blkio_parameters_args *v)
{
    return xdr_encode_end(remote_domain_get_blkio_parameters_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_blkio_parameters_args_xdr, v);
}

enum xdr_status remote_domain_get_blkio_parameters_args_decode(struct xdr_decoder *d, remote_domain_get_blkio_parameters_args *v)
{
    return xdr_decode_end(remote_domain_get_blkio_parameters_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_blkio_parameters_args_xdr, v);
}

static const struct xdr_member remote_domain_get_blkio_parameters_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX",
     offsetof(remote_domain_get_blkio_parameters_ret, params)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_blkio_parameters_ret, nparams)},
};

const struct xdr_type remote_domain_get_blkio_parameters_ret_xdr = {
    .name = "remote_domain_get_blkio_parameters_ret",
    .size = sizeof(remote_domain_get_blkio_parameters_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_blkio_parameters_ret_members,
    .count = sizeof remote_domain_get_blkio_parameters_ret_members / sizeof *remote_domain_get_blkio_parameters_ret_members,
};

enum xdr_status remote_domain_get_blkio_parameters_ret_encode(struct xdr_encoder *e, const remote_domain_get_blkio_parameters_ret *v)
{
    return xdr_encode_end(remote_domain_get_blkio_parameters_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_blkio_parameters_ret_xdr, v);
}

enum xdr_status remote_domain_get_blkio_parameters_ret_decode(struct xdr_decoder *d, remote_domain_get_blkio_parameters_ret *v)
{
    return xdr_decode_end(remote_domain_get_blkio_parameters_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_blkio_parameters_ret_xdr, v);
}

static const struct xdr_member remote_domain_set_memory_parameters_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_memory_parameters_args, dom)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX",
     offsetof(remote_domain_set_memory_parameters_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_memory_parameters_args, flags)},
};

const struct xdr_type remote_domain_set_memory_parameters_args_xdr = {
    .name = "remote_domain_set_memory_parameters_args",
    .size = sizeof(remote_domain_set_memory_parameters_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_memory_parameters_args_members,
    .count = sizeof remote_domain_set_memory_parameters_args_members / sizeof *remote_domain_set_memory_parameters_args_members,
};

enum xdr_status remote_domain_set_memory_parameters_args_encode(struct xdr_encoder *e, const remote_domain_set_memory_parameters_args *v)
{
    return xdr_encode_end(remote_domain_set_memory_parameters_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_memory_parameters_args_xdr, v);
}

enum xdr_status remote_domain_set_memory_parameters_args_decode(struct xdr_decoder *d, remote_domain_set_memory_parameters_args *v)
{
    return xdr_decode_end(remote_domain_set_memory_parameters_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_memory_parameters_args_xdr, v);
}

static const struct xdr_member remote_domain_get_memory_parameters_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_memory_parameters_args, dom)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_memory_parameters_args, nparams)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_memory_parameters_args, flags)},
};

const struct xdr_type remote_domain_get_memory_parameters_args_xdr = {
    .name = "remote_domain_get_memory_parameters_args",
    .size = sizeof(remote_domain_get_memory_parameters_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_memory_parameters_args_members,
    .count = sizeof remote_domain_get_memory_parameters_args_members / sizeof *remote_domain_get_memory_parameters_args_members,
};

enum xdr_status remote_domain_get_memory_parameters_args_encode(struct xdr_encoder *e, const remote_domain_get_memory_parameters_args *v)
{
    return xdr_encode_end(remote_domain_get_memory_parameters_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_memory_parameters_args_xdr, v);
}

enum xdr_status remote_domain_get_memory_parameters_args_decode(struct xdr_decoder *d, remote_domain_get_memory_parameters_args *v)
{
    return xdr_decode_end(remote_domain_get_memory_parameters_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_memory_parameters_args_xdr, v);
}

static const struct xdr_member remote_domain_get_memory_parameters_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX",
     offsetof(remote_domain_get_memory_parameters_ret, params)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_memory_parameters_ret, nparams)},
};

const struct xdr_type remote_domain_get_memory_parameters_ret_xdr = {
    .name = "remote_domain_get_memory_parameters_ret",
    .size = sizeof(remote_domain_get_memory_parameters_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_memory_parameters_ret_members,
    .count = sizeof remote_domain_get_memory_parameters_ret_members / sizeof *remote_domain_get_memory_parameters_ret_members,
};

enum xdr_status remote_domain_get_memory_parameters_ret_encode(struct xdr_encoder *e, const remote_domain_get_memory_parameters_ret *v)
{
    return xdr_encode_end(remote_domain_get_memory_parameters_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_memory_parameters_ret_xdr, v);
}

enum xdr_status remote_domain_get_memory_parameters_ret_decode(struct xdr_decoder *d, remote_domain_get_memory_parameters_ret *v)
{
    return xdr_decode_end(remote_domain_get_memory_parameters_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_memory_parameters_ret_xdr, v);
}

static const struct xdr_member remote_domain_block_resize_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_resize_args, dom)},
    {"disk", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_resize_args, disk)},
    {"size", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_resize_args, size)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_resize_args, flags)},
};

const struct xdr_type remote_domain_block_resize_args_xdr = {
    .name = "remote_domain_block_resize_args",
    .size = sizeof(remote_domain_block_resize_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_block_resize_args_members,
    .count = sizeof remote_domain_block_resize_args_members / sizeof *remote_domain_block_resize_args_members,
};

enum xdr_status remote_domain_block_resize_args_encode(struct xdr_encoder *e, const remote_domain_block_resize_args *v)
{
    return xdr_encode_end(remote_domain_block_resize_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_block_resize_args_xdr, v);
}

enum xdr_status remote_domain_block_resize_args_decode(struct xdr_decoder *d, remote_domain_block_resize_args *v)
{
    return xdr_decode_end(remote_domain_block_resize_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_block_resize_args_xdr, v);
}

static const struct xdr_member remote_domain_set_numa_parameters_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_numa_parameters_args, dom)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_NUMA_PARAMETERS_MAX",
     offsetof(remote_domain_set_numa_parameters_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_numa_parameters_args, flags)},
};

const struct xdr_type remote_domain_set_numa_parameters_args_xdr = {
    .name = "remote_domain_set_numa_parameters_args",
    .size = sizeof(remote_domain_set_numa_parameters_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_numa_parameters_args_members,
    .count = sizeof remote_domain_set_numa_parameters_args_members / sizeof *remote_domain_set_numa_parameters_args_members,
};

enum xdr_status remote_domain_set_numa_parameters_args_encode(struct xdr_encoder *e, const remote_domain_set_numa_parameters_args *v)
{
    return xdr_encode_end(remote_domain_set_numa_parameters_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_numa_parameters_args_xdr, v);
}

enum xdr_status remote_domain_set_numa_parameters_args_decode(struct xdr_decoder *d, remote_domain_set_numa_parameters_args *v)
{
    return xdr_decode_end(remote_domain_set_numa_parameters_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_numa_parameters_args_xdr, v);
}

static const struct xdr_member remote_domain_get_numa_parameters_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_numa_parameters_args, dom)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_numa_parameters_args, nparams)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_numa_parameters_args, flags)},
};

const struct xdr_type remote_domain_get_numa_parameters_args_xdr = {
    .name = "remote_domain_get_numa_parameters_args",
    .size = sizeof(remote_domain_get_numa_parameters_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_numa_parameters_args_members,
    .count = sizeof remote_domain_get_numa_parameters_args_members / sizeof *remote_domain_get_numa_parameters_args_members,
};

enum xdr_status remote_domain_get_numa_parameters_args_encode(struct xdr_encoder *e, const remote_domain_get_numa_parameters_args *v)
{
    return xdr_encode_end(remote_domain_get_numa_parameters_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_numa_parameters_args_xdr, v);
}

enum xdr_status remote_domain_get_numa_parameters_args_decode(struct xdr_decoder *d, remote_domain_get_numa_parameters_args *v)
{
    return xdr_decode_end(remote_domain_get_numa_parameters_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_numa_parameters_args_xdr, v);
}

static const struct xdr_member remote_domain_get_numa_parameters_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_NUMA_PARAMETERS_MAX",
     offsetof(remote_domain_get_numa_parameters_ret, params)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_numa_parameters_ret, nparams)},
};

const struct xdr_type remote_domain_get_numa_parameters_ret_xdr = {
    .name = "remote_domain_get_numa_parameters_ret",
    .size = sizeof(remote_domain_get_numa_parameters_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_numa_parameters_ret_members,
    .count = sizeof remote_domain_get_numa_parameters_ret_members / sizeof *remote_domain_get_numa_parameters_ret_members,
};

enum xdr_status remote_domain_get_numa_parameters_ret_encode(struct xdr_encoder *e, const remote_domain_get_numa_parameters_ret *v)
{
    return xdr_encode_end(remote_domain_get_numa_parameters_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_numa_parameters_ret_xdr, v);
}

enum xdr_status remote_domain_get_numa_parameters_ret_decode(struct xdr_decoder *d, remote_domain_get_numa_parameters_ret *v)
{
    return xdr_decode_end(remote_domain_get_numa_parameters_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_numa_parameters_ret_xdr, v);
}

static const struct xdr_member remote_domain_set_perf_events_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_perf_events_args, dom)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_PERF_EVENTS_MAX",
     offsetof(remote_domain_set_perf_events_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_perf_events_args, flags)},
};

const struct xdr_type remote_domain_set_perf_events_args_xdr = {
    .name = "remote_domain_set_perf_events_args",
    .size = sizeof(remote_domain_set_perf_events_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_perf_events_args_members,
    .count = sizeof remote_domain_set_perf_events_args_members / sizeof *remote_domain_set_perf_events_args_members,
};

enum xdr_status remote_domain_set_perf_events_args_encode(struct xdr_encoder *e, const remote_domain_set_perf_events_args *v)
{
    return xdr_encode_end(remote_domain_set_perf_events_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_perf_events_args_xdr, v);
}

enum xdr_status remote_domain_set_perf_events_args_decode(struct xdr_decoder *d, remote_domain_set_perf_events_args *v)
{
    return xdr_decode_end(remote_domain_set_perf_events_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_perf_events_args_xdr, v);
}

static const struct xdr_member remote_domain_get_perf_events_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_perf_events_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_perf_events_args, flags)},
};

const struct xdr_type remote_domain_get_perf_events_args_xdr = {
    .name = "remote_domain_get_perf_events_args",
    .size = sizeof(remote_domain_get_perf_events_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_perf_events_args_members,
    .count = sizeof remote_domain_get_perf_events_args_members / sizeof *remote_domain_get_perf_events_args_members,
};

enum xdr_status remote_domain_get_perf_events_args_encode(struct xdr_encoder *e, const remote_domain_get_perf_events_args *v)
{
    return xdr_encode_end(remote_domain_get_perf_events_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_perf_events_args_xdr, v);
}

enum xdr_status remote_domain_get_perf_events_args_decode(struct xdr_decoder *d, remote_domain_get_perf_events_args *v)
{
    return xdr_decode_end(remote_domain_get_perf_events_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_perf_events_args_xdr, v);
}

static const struct xdr_member remote_domain_get_perf_events_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_PERF_EVENTS_MAX",
     offsetof(remote_domain_get_perf_events_ret, params)},
};

const struct xdr_type remote_domain_get_perf_events_ret_xdr = {
    .name = "remote_domain_get_perf_events_ret",
    .size = sizeof(remote_domain_get_perf_events_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_perf_events_ret_members,
    .count = sizeof remote_domain_get_perf_events_ret_members / sizeof *remote_domain_get_perf_events_ret_members,
};

enum xdr_status remote_domain_get_perf_events_ret_encode(struct xdr_encoder *e, const remote_domain_get_perf_events_ret *v)
{
    return xdr_encode_end(remote_domain_get_perf_events_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_perf_events_ret_xdr, v);
}

enum xdr_status remote_domain_get_perf_events_ret_decode(struct xdr_decoder *d, remote_domain_get_perf_events_ret *v)
{
    return xdr_decode_end(remote_domain_get_perf_events_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_perf_events_ret_xdr, v);
}

static const struct xdr_member remote_domain_block_stats_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_stats_args, dom)},
    {"path", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_stats_args, path)},
};

const struct xdr_type remote_domain_block_stats_args_xdr = {
    .name = "remote_domain_block_stats_args",
    .size = sizeof(remote_domain_block_stats_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_block_stats_args_members,
    .count = sizeof remote_domain_block_stats_args_members / sizeof *remote_domain_block_stats_args_members,
};

enum xdr_status remote_domain_block_stats_args_encode(struct xdr_encoder *e, const remote_domain_block_stats_args *v)
{
    return xdr_encode_end(remote_domain_block_stats_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_block_stats_args_xdr, v);
}

enum xdr_status remote_domain_block_stats_args_decode(struct xdr_decoder *d, remote_domain_block_stats_args *v)
{
    return xdr_decode_end(remote_domain_block_stats_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_block_stats_args_xdr, v);
}

static const struct xdr_member remote_domain_block_stats_ret_members[] = {
    {"rd_req", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_stats_ret, rd_req)},
    {"rd_bytes", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_stats_ret, rd_bytes)},
    {"wr_req", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_stats_ret, wr_req)},
    {"wr_bytes", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_stats_ret, wr_bytes)},
    {"errs", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_stats_ret, errs)},
};

const struct xdr_type remote_domain_block_stats_ret_xdr = {
    .name = "remote_domain_block_stats_ret",
    .size = sizeof(remote_domain_block_stats_ret),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_block_stats_ret_members,
    .count = sizeof remote_domain_block_stats_ret_members / sizeof *remote_domain_block_stats_ret_members,
};

enum xdr_status remote_domain_block_stats_ret_encode(struct xdr_encoder *e, const remote_domain_block_stats_ret *v)
{
    return xdr_encode_end(remote_domain_block_stats_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_block_stats_ret_xdr, v);
}

enum xdr_status remote_domain_block_stats_ret_decode(struct xdr_decoder *d, remote_domain_block_stats_ret *v)
{
    return xdr_decode_end(remote_domain_block_stats_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_block_stats_ret_xdr, v);
}

static const struct xdr_member remote_domain_block_stats_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_stats_flags_args, dom)},
    {"path", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_stats_flags_args, path)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_stats_flags_args, nparams)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_stats_flags_args, flags)},
};

const struct xdr_type remote_domain_block_stats_flags_args_xdr = {
    .name = "remote_domain_block_stats_flags_args",
    .size = sizeof(remote_domain_block_stats_flags_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_block_stats_flags_args_members,
    .count = sizeof remote_domain_block_stats_flags_args_members / sizeof *remote_domain_block_stats_flags_args_members,
};

enum xdr_status remote_domain_block_stats_flags_args_encode(struct xdr_encoder *e, const remote_domain_block_stats_flags_args *v)
{
    return xdr_encode_end(remote_domain_block_stats_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_block_stats_flags_args_xdr, v);
}

enum xdr_status remote_domain_block_stats_flags_args_decode(struct xdr_decoder *d, remote_domain_block_stats_flags_args *v)
{
    return xdr_decode_end(remote_domain_block_stats_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_block_stats_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_block_stats_flags_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX",
     offsetof(remote_domain_block_stats_flags_ret, params)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_stats_flags_ret, nparams)},
};

const struct xdr_type remote_domain_block_stats_flags_ret_xdr = {
    .name = "remote_domain_block_stats_flags_ret",
    .size = sizeof(remote_domain_block_stats_flags_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_block_stats_flags_ret_members,
    .count = sizeof remote_domain_block_stats_flags_ret_members / sizeof *remote_domain_block_stats_flags_ret_members,
};

enum xdr_status remote_domain_block_stats_flags_ret_encode(struct xdr_encoder *e, const remote_domain_block_stats_flags_ret *v)
{
    return xdr_encode_end(remote_domain_block_stats_flags_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_block_stats_flags_ret_xdr, v);
}

enum xdr_status remote_domain_block_stats_flags_ret_decode(struct xdr_decoder *d, remote_domain_block_stats_flags_ret *v)
{
    return xdr_decode_end(remote_domain_block_stats_flags_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_block_stats_flags_ret_xdr, v);
}

static const struct xdr_member remote_domain_interface_stats_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface_stats_args, dom)},
    {"device", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface_stats_args, device)},
};

const struct xdr_type remote_domain_interface_stats_args_xdr = {
    .name = "remote_domain_interface_stats_args",
    .size = sizeof(remote_domain_interface_stats_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_interface_stats_args_members,
    .count = sizeof remote_domain_interface_stats_args_members / sizeof *remote_domain_interface_stats_args_members,
};

enum xdr_status remote_domain_interface_stats_args_encode(struct xdr_encoder *e, const remote_domain_interface_stats_args *v)
{
    return xdr_encode_end(remote_domain_interface_stats_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_interface_stats_args_xdr, v);
}

enum xdr_status remote_domain_interface_stats_args_decode(struct xdr_decoder *d, remote_domain_interface_stats_args *v)
{
    return xdr_decode_end(remote_domain_interface_stats_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_interface_stats_args_xdr, v);
}

static const struct xdr_member remote_domain_interface_stats_ret_members[] = {
    {"rx_bytes", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface_stats_ret, rx_bytes)},
    {"rx_packets", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface_stats_ret, rx_packets)},
    {"rx_errs", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface_stats_ret, rx_errs)},
    {"rx_drop", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface_stats_ret, rx_drop)},
    {"tx_bytes", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface_stats_ret, tx_bytes)},
    {"tx_packets", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface_stats_ret, tx_packets)},
    {"tx_errs", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface_stats_ret, tx_errs)},
    {"tx_drop", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface_stats_ret, tx_drop)},
};

const struct xdr_type remote_domain_interface_stats_ret_xdr = {
    .name = "remote_domain_interface_stats_ret",
    .size = sizeof(remote_domain_interface_stats_ret),
    .least = 64,
    .kind = XDR_STRUCT,
    .members = remote_domain_interface_stats_ret_members,
    .count = sizeof remote_domain_interface_stats_ret_members / sizeof *remote_domain_interface_stats_ret_members,
};

enum xdr_status remote_domain_interface_stats_ret_encode(struct xdr_encoder *e, const remote_domain_interface_stats_ret *v)
{
    return xdr_encode_end(remote_domain_interface_stats_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_interface_stats_ret_xdr, v);
}

enum xdr_status remote_domain_interface_stats_ret_decode(struct xdr_decoder *d, remote_domain_interface_stats_ret *v)
{
    return xdr_decode_end(remote_domain_interface_stats_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_interface_stats_ret_xdr, v);
}

static const struct xdr_member remote_domain_set_interface_parameters_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_interface_parameters_args, dom)},
    {"device", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_interface_parameters_args, device)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX",
     offsetof(remote_domain_set_interface_parameters_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_interface_parameters_args, flags)},
};

const struct xdr_type remote_domain_set_interface_parameters_args_xdr = {
    .name = "remote_domain_set_interface_parameters_args",
    .size = sizeof(remote_domain_set_interface_parameters_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_interface_parameters_args_members,
    .count = sizeof remote_domain_set_interface_parameters_args_members / sizeof *remote_domain_set_interface_parameters_args_members,
};

enum xdr_status remote_domain_set_interface_parameters_args_encode(struct xdr_encoder *e, const remote_domain_set_interface_parameters_args *v)
{
    return xdr_encode_end(remote_domain_set_interface_parameters_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_interface_parameters_args_xdr, v);
}

enum xdr_status remote_domain_set_interface_parameters_args_decode(struct xdr_decoder *d, remote_domain_set_interface_parameters_args *v)
{
    return xdr_decode_end(remote_domain_set_interface_parameters_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_interface_parameters_args_xdr, v);
}

static const struct xdr_member remote_domain_get_interface_parameters_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_interface_parameters_args, dom)},
    {"device", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_interface_parameters_args, device)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_interface_parameters_args, nparams)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_interface_parameters_args, flags)},
};

const struct xdr_type remote_domain_get_interface_parameters_args_xdr = {
    .name = "remote_domain_get_interface_parameters_args",
    .size = sizeof(remote_domain_get_interface_parameters_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_interface_parameters_args_members,
    .count = sizeof remote_domain_get_interface_parameters_args_members / sizeof *remote_domain_get_interface_parameters_args_members,
};

enum xdr_status remote_domain_get_interface_parameters_args_encode(struct xdr_encoder *e, const remote_domain_get_interface_parameters_args *v)
{
    return xdr_encode_end(remote_domain_get_interface_parameters_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_interface_parameters_args_xdr, v);
}

enum xdr_status remote_domain_get_interface_parameters_args_decode(struct xdr_decoder *d, remote_domain_get_interface_parameters_args *v)
{
    return xdr_decode_end(remote_domain_get_interface_parameters_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_interface_parameters_args_xdr, v);
}

static const struct xdr_member remote_domain_get_interface_parameters_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX",
     offsetof(remote_domain_get_interface_parameters_ret, params)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_interface_parameters_ret, nparams)},
};

const struct xdr_type remote_domain_get_interface_parameters_ret_xdr = {
    .name = "remote_domain_get_interface_parameters_ret",
    .size = sizeof(remote_domain_get_interface_parameters_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_interface_parameters_ret_members,
    .count = sizeof remote_domain_get_interface_parameters_ret_members / sizeof *remote_domain_get_interface_parameters_ret_members,
};

enum xdr_status remote_domain_get_interface_parameters_ret_encode(struct xdr_encoder *e, const remote_domain_get_interface_parameters_ret *v)
{
    return xdr_encode_end(remote_domain_get_interface_parameters_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_interface_parameters_ret_xdr, v);
}

enum xdr_status remote_domain_get_interface_parameters_ret_decode(struct xdr_decoder *d, remote_domain_get_interface_parameters_ret *v)
{
    return xdr_decode_end(remote_domain_get_interface_parameters_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_interface_parameters_ret_xdr, v);
}

static const struct xdr_member remote_domain_memory_stats_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_memory_stats_args, dom)},
    {"maxStats", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_memory_stats_args, maxStats)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_memory_stats_args, flags)},
};

const struct xdr_type remote_domain_memory_stats_args_xdr = {
    .name = "remote_domain_memory_stats_args",
    .size = sizeof(remote_domain_memory_stats_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_memory_stats_args_members,
    .count = sizeof remote_domain_memory_stats_args_members / sizeof *remote_domain_memory_stats_args_members,
};

enum xdr_status remote_domain_memory_stats_args_encode(struct xdr_encoder *e, const remote_domain_memory_stats_args *v)
{
    return xdr_encode_end(remote_domain_memory_stats_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_memory_stats_args_xdr, v);
}

enum xdr_status remote_domain_memory_stats_args_decode(struct xdr_decoder *d, remote_domain_memory_stats_args *v)
{
    return xdr_decode_end(remote_domain_memory_stats_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_memory_stats_args_xdr, v);
}

static const struct xdr_member remote_domain_memory_stat_members[] = {
    {"tag", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_memory_stat, tag)},
    {"val", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_memory_stat, val)},
};

const struct xdr_type remote_domain_memory_stat_xdr = {
    .name = "remote_domain_memory_stat",
    .size = sizeof(remote_domain_memory_stat),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_domain_memory_stat_members,
    .count = sizeof remote_domain_memory_stat_members / sizeof *remote_domain_memory_stat_members,
};

enum xdr_status remote_domain_memory_stat_encode(struct xdr_encoder *e, const remote_domain_memory_stat *v)
{
    return xdr_encode_end(remote_domain_memory_stat_put(xdr_encode_begin(e), e, v), e, &remote_domain_memory_stat_xdr, v);
}

enum xdr_status remote_domain_memory_stat_decode(struct xdr_decoder *d, remote_domain_memory_stat *v)
{
    return xdr_decode_end(remote_domain_memory_stat_get(xdr_decode_begin(d), d, v), d, &remote_domain_memory_stat_xdr, v);
}

static const struct xdr_member remote_domain_memory_stats_ret_members[] = {
    {"stats", &remote_domain_memory_stat_xdr, XDR_SHAPE_VARIABLE, 1024, "REMOTE_DOMAIN_MEMORY_STATS_MAX",
     offsetof(remote_domain_memory_stats_ret, stats)},
};

const struct xdr_type remote_domain_memory_stats_ret_xdr = {
    .name = "remote_domain_memory_stats_ret",
    .size = sizeof(remote_domain_memory_stats_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_memory_stats_ret_members,
    .count = sizeof remote_domain_memory_stats_ret_members / sizeof *remote_domain_memory_stats_ret_members,
};

enum xdr_status remote_domain_memory_stats_ret_encode(struct xdr_encoder *e, const remote_domain_memory_stats_ret *v)
{
    return xdr_encode_end(remote_domain_memory_stats_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_memory_stats_ret_xdr, v);
}

enum xdr_status remote_domain_memory_stats_ret_decode(struct xdr_decoder *d, remote_domain_memory_stats_ret *v)
{
    return xdr_decode_end(remote_domain_memory_stats_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_memory_stats_ret_xdr, v);
}

static const struct xdr_member remote_domain_block_peek_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_peek_args, dom)},
    {"path", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_peek_args, path)},
    {"offset", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_peek_args, offset)},
    {"size", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_peek_args, size)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_peek_args, flags)},
};

const struct xdr_type remote_domain_block_peek_args_xdr = {
    .name = "remote_domain_block_peek_args",
    .size = sizeof(remote_domain_block_peek_args),
    .least = 44,
    .kind = XDR_STRUCT,
    .members = remote_domain_block_peek_args_members,
    .count = sizeof remote_domain_block_peek_args_members / sizeof *remote_domain_block_peek_args_members,
};

enum xdr_status remote_domain_block_peek_args_encode(struct xdr_encoder *e, const remote_domain_block_peek_args *v)
{
    return xdr_encode_end(remote_domain_block_peek_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_block_peek_args_xdr, v);
}

enum xdr_status remote_domain_block_peek_args_decode(struct xdr_decoder *d, remote_domain_block_peek_args *v)
{
    return xdr_decode_end(remote_domain_block_peek_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_block_peek_args_xdr, v);
}

static const struct xdr_member remote_domain_block_peek_ret_members[] = {
    {"buffer", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX",
     offsetof(remote_domain_block_peek_ret, buffer)},
};

const struct xdr_type remote_domain_block_peek_ret_xdr = {
    .name = "remote_domain_block_peek_ret",
    .size = sizeof(remote_domain_block_peek_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_block_peek_ret_members,
    .count = sizeof remote_domain_block_peek_ret_members / sizeof *remote_domain_block_peek_ret_members,
};

enum xdr_status remote_domain_block_peek_ret_encode(struct xdr_encoder *e, const remote_domain_block_peek_ret *v)
{
    return xdr_encode_end(remote_domain_block_peek_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_block_peek_ret_xdr, v);
}

enum xdr_status remote_domain_block_peek_ret_decode(struct xdr_decoder *d, remote_domain_block_peek_ret *v)
{
    return xdr_decode_end(remote_domain_block_peek_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_block_peek_ret_xdr, v);
}

static const struct xdr_member remote_domain_memory_peek_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_memory_peek_args, dom)},
    {"offset", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_memory_peek_args, offset)},
    {"size", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_memory_peek_args, size)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_memory_peek_args, flags)},
};

const struct xdr_type remote_domain_memory_peek_args_xdr = {
    .name = "remote_domain_memory_peek_args",
    .size = sizeof(remote_domain_memory_peek_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_memory_peek_args_members,
    .count = sizeof remote_domain_memory_peek_args_members / sizeof *remote_domain_memory_peek_args_members,
};

enum xdr_status remote_domain_memory_peek_args_encode(struct xdr_encoder *e, const remote_domain_memory_peek_args *v)
{
    return xdr_encode_end(remote_domain_memory_peek_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_memory_peek_args_xdr, v);
}

enum xdr_status remote_domain_memory_peek_args_decode(struct xdr_decoder *d, remote_domain_memory_peek_args *v)
{
    return xdr_decode_end(remote_domain_memory_peek_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_memory_peek_args_xdr, v);
}

static const struct xdr_member remote_domain_memory_peek_ret_members[] = {
    {"buffer", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX",
     offsetof(remote_domain_memory_peek_ret, buffer)},
};

const struct xdr_type remote_domain_memory_peek_ret_xdr = {
    .name = "remote_domain_memory_peek_ret",
    .size = sizeof(remote_domain_memory_peek_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_memory_peek_ret_members,
    .count = sizeof remote_domain_memory_peek_ret_members / sizeof *remote_domain_memory_peek_ret_members,
};

enum xdr_status remote_domain_memory_peek_ret_encode(struct xdr_encoder *e, const remote_domain_memory_peek_ret *v)
{
    return xdr_encode_end(remote_domain_memory_peek_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_memory_peek_ret_xdr, v);
}

enum xdr_status remote_domain_memory_peek_ret_decode(struct xdr_decoder *d, remote_domain_memory_peek_ret *v)
{
    return xdr_decode_end(remote_domain_memory_peek_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_memory_peek_ret_xdr, v);
}

static const struct xdr_member remote_domain_get_block_info_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_info_args, dom)},
    {"path", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_info_args, path)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_info_args, flags)},
};

const struct xdr_type remote_domain_get_block_info_args_xdr = {
    .name = "remote_domain_get_block_info_args",
    .size = sizeof(remote_domain_get_block_info_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_block_info_args_members,
    .count = sizeof remote_domain_get_block_info_args_members / sizeof *remote_domain_get_block_info_args_members,
};

enum xdr_status remote_domain_get_block_info_args_encode(struct xdr_encoder *e, const remote_domain_get_block_info_args *v)
{
    return xdr_encode_end(remote_domain_get_block_info_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_block_info_args_xdr, v);
}

enum xdr_status remote_domain_get_block_info_args_decode(struct xdr_decoder *d, remote_domain_get_block_info_args *v)
{
    return xdr_decode_end(remote_domain_get_block_info_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_block_info_args_xdr, v);
}

static const struct xdr_member remote_domain_get_block_info_ret_members[] = {
    {"allocation", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_info_ret, allocation)},
    {"capacity", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_info_ret, capacity)},
    {"physical", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_info_ret, physical)},
};

const struct xdr_type remote_domain_get_block_info_ret_xdr = {
    .name = "remote_domain_get_block_info_ret",
    .size = sizeof(remote_domain_get_block_info_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_block_info_ret_members,
    .count = sizeof remote_domain_get_block_info_ret_members / sizeof *remote_domain_get_block_info_ret_members,
};

enum xdr_status remote_domain_get_block_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_block_info_ret *v)
{
    return xdr_encode_end(remote_domain_get_block_info_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_block_info_ret_xdr, v);
}

enum xdr_status remote_domain_get_block_info_ret_decode(struct xdr_decoder *d, remote_domain_get_block_info_ret *v)
{
    return xdr_decode_end(remote_domain_get_block_info_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_block_info_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_domains_args_members[] = {
    {"maxids", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_domains_args, maxids)},
};

const struct xdr_type remote_connect_list_domains_args_xdr = {
    .name = "remote_connect_list_domains_args",
    .size = sizeof(remote_connect_list_domains_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_domains_args_members,
    .count = sizeof remote_connect_list_domains_args_members / sizeof *remote_connect_list_domains_args_members,
};

enum xdr_status remote_connect_list_domains_args_encode(struct xdr_encoder *e, const remote_connect_list_domains_args *v)
{
    return xdr_encode_end(remote_connect_list_domains_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_domains_args_xdr, v);
}

enum xdr_status remote_connect_list_domains_args_decode(struct xdr_decoder *d, remote_connect_list_domains_args *v)
{
    return xdr_decode_end(remote_connect_list_domains_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_domains_args_xdr, v);
}

static const struct xdr_member remote_connect_list_domains_ret_members[] = {
    {"ids", &xdr_builtin_types[XDR_INT], XDR_SHAPE_VARIABLE, 16384, "REMOTE_DOMAIN_LIST_MAX",
     offsetof(remote_connect_list_domains_ret, ids)},
};

const struct xdr_type remote_connect_list_domains_ret_xdr = {
    .name = "remote_connect_list_domains_ret",
    .size = sizeof(remote_connect_list_domains_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_domains_ret_members,
    .count = sizeof remote_connect_list_domains_ret_members / sizeof *remote_connect_list_domains_ret_members,
};

enum xdr_status remote_connect_list_domains_ret_encode(struct xdr_encoder *e, const remote_connect_list_domains_ret *v)
{
    return xdr_encode_end(remote_connect_list_domains_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_domains_ret_xdr, v);
}

enum xdr_status remote_connect_list_domains_ret_decode(struct xdr_decoder *d, remote_connect_list_domains_ret *v)
{
    return xdr_decode_end(remote_connect_list_domains_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_domains_ret_xdr, v);
}

static const struct xdr_member remote_connect_num_of_domains_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_num_of_domains_ret, num)},
};

const struct xdr_type remote_connect_num_of_domains_ret_xdr = {
    .name = "remote_connect_num_of_domains_ret",
    .size = sizeof(remote_connect_num_of_domains_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_num_of_domains_ret_members,
    .count = sizeof remote_connect_num_of_domains_ret_members / sizeof *remote_connect_num_of_domains_ret_members,
};

enum xdr_status remote_connect_num_of_domains_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_domains_ret *v)
{
    return xdr_encode_end(remote_connect_num_of_domains_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_num_of_domains_ret_xdr, v);
}

enum xdr_status remote_connect_num_of_domains_ret_decode(struct xdr_decoder *d, remote_connect_num_of_domains_ret *v)
{
    return xdr_decode_end(remote_connect_num_of_domains_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_num_of_domains_ret_xdr, v);
}

static const struct xdr_member remote_domain_create_xml_args_members[] = {
    {"xml_desc", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_create_xml_args, xml_desc)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_create_xml_args, flags)},
};

const struct xdr_type remote_domain_create_xml_args_xdr = {
    .name = "remote_domain_create_xml_args",
    .size = sizeof(remote_domain_create_xml_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_create_xml_args_members,
    .count = sizeof remote_domain_create_xml_args_members / sizeof *remote_domain_create_xml_args_members,
};

enum xdr_status remote_domain_create_xml_args_encode(struct xdr_encoder *e, const remote_domain_create_xml_args *v)
{
    return xdr_encode_end(remote_domain_create_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_create_xml_args_xdr, v);
}

enum xdr_status remote_domain_create_xml_args_decode(struct xdr_decoder *d, remote_domain_create_xml_args *v)
{
    return xdr_decode_end(remote_domain_create_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_create_xml_args_xdr, v);
}

static const struct xdr_member remote_domain_create_xml_ret_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_create_xml_ret, dom)},
};

const struct xdr_type remote_domain_create_xml_ret_xdr = {
    .name = "remote_domain_create_xml_ret",
    .size = sizeof(remote_domain_create_xml_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_create_xml_ret_members,
    .count = sizeof remote_domain_create_xml_ret_members / sizeof *remote_domain_create_xml_ret_members,
};

enum xdr_status remote_domain_create_xml_ret_encode(struct xdr_encoder *e, const remote_domain_create_xml_ret *v)
{
    return xdr_encode_end(remote_domain_create_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_create_xml_ret_xdr, v);
}

enum xdr_status remote_domain_create_xml_ret_decode(struct xdr_decoder *d, remote_domain_create_xml_ret *v)
{
    return xdr_decode_end(remote_domain_create_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_create_xml_ret_xdr, v);
}

static const struct xdr_member remote_domain_create_xml_with_files_args_members[] = {
    {"xml_desc", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_create_xml_with_files_args, xml_desc)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_create_xml_with_files_args, flags)},
};

const struct xdr_type remote_domain_create_xml_with_files_args_xdr = {
    .name = "remote_domain_create_xml_with_files_args",
    .size = sizeof(remote_domain_create_xml_with_files_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_create_xml_with_files_args_members,
    .count = sizeof remote_domain_create_xml_with_files_args_members / sizeof *remote_domain_create_xml_with_files_args_members,
};

enum xdr_status remote_domain_create_xml_with_files_args_encode(struct xdr_encoder *e, const remote_domain_create_xml_with_files_args *v)
{
    return xdr_encode_end(remote_domain_create_xml_with_files_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_create_xml_with_files_args_xdr, v);
}

enum xdr_status remote_domain_create_xml_with_files_args_decode(struct xdr_decoder *d, remote_domain_create_xml_with_files_args *v)
{
    return xdr_decode_end(remote_domain_create_xml_with_files_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_create_xml_with_files_args_xdr, v);
}

static const struct xdr_member remote_domain_create_xml_with_files_ret_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_create_xml_with_files_ret, dom)},
};

const struct xdr_type remote_domain_create_xml_with_files_ret_xdr = {
    .name = "remote_domain_create_xml_with_files_ret",
    .size = sizeof(remote_domain_create_xml_with_files_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_create_xml_with_files_ret_members,
    .count = sizeof remote_domain_create_xml_with_files_ret_members / sizeof *remote_domain_create_xml_with_files_ret_members,
};

enum xdr_status remote_domain_create_xml_with_files_ret_encode(struct xdr_encoder *e, const remote_domain_create_xml_with_files_ret *v)
{
    return xdr_encode_end(remote_domain_create_xml_with_files_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_create_xml_with_files_ret_xdr, v);
}

enum xdr_status remote_domain_create_xml_with_files_ret_decode(struct xdr_decoder *d, remote_domain_create_xml_with_files_ret *v)
{
    return xdr_decode_end(remote_domain_create_xml_with_files_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_create_xml_with_files_ret_xdr, v);
}

static const struct xdr_member remote_domain_lookup_by_id_args_members[] = {
    {"id", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_lookup_by_id_args, id)},
};

const struct xdr_type remote_domain_lookup_by_id_args_xdr = {
    .name = "remote_domain_lookup_by_id_args",
    .size = sizeof(remote_domain_lookup_by_id_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_lookup_by_id_args_members,
    .count = sizeof remote_domain_lookup_by_id_args_members / sizeof *remote_domain_lookup_by_id_args_members,
};

enum xdr_status remote_domain_lookup_by_id_args_encode(struct xdr_encoder *e, const remote_domain_lookup_by_id_args *v)
{
    return xdr_encode_end(remote_domain_lookup_by_id_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_lookup_by_id_args_xdr, v);
}

enum xdr_status remote_domain_lookup_by_id_args_decode(struct xdr_decoder *d, remote_domain_lookup_by_id_args *v)
{
    return xdr_decode_end(remote_domain_lookup_by_id_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_lookup_by_id_args_xdr, v);
}

static const struct xdr_member remote_domain_lookup_by_id_ret_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_lookup_by_id_ret, dom)},
};

const struct xdr_type remote_domain_lookup_by_id_ret_xdr = {
    .name = "remote_domain_lookup_by_id_ret",
    .size = sizeof(remote_domain_lookup_by_id_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_lookup_by_id_ret_members,
    .count = sizeof remote_domain_lookup_by_id_ret_members / sizeof *remote_domain_lookup_by_id_ret_members,
};

enum xdr_status remote_domain_lookup_by_id_ret_encode(struct xdr_encoder *e, const remote_domain_lookup_by_id_ret *v)
{
    return xdr_encode_end(remote_domain_lookup_by_id_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_lookup_by_id_ret_xdr, v);
}

enum xdr_status remote_domain_lookup_by_id_ret_decode(struct xdr_decoder *d, remote_domain_lookup_by_id_ret *v)
{
    return xdr_decode_end(remote_domain_lookup_by_id_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_lookup_by_id_ret_xdr, v);
}

static const struct xdr_member remote_domain_lookup_by_uuid_args_members[] = {
    {"uuid", &remote_uuid_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_lookup_by_uuid_args, uuid)},
};

const struct xdr_type remote_domain_lookup_by_uuid_args_xdr = {
    .name = "remote_domain_lookup_by_uuid_args",
    .size = sizeof(remote_domain_lookup_by_uuid_args),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_domain_lookup_by_uuid_args_members,
    .count = sizeof remote_domain_lookup_by_uuid_args_members / sizeof *remote_domain_lookup_by_uuid_args_members,
};

enum xdr_status remote_domain_lookup_by_uuid_args_encode(struct xdr_encoder *e, const remote_domain_lookup_by_uuid_args *v)
{
    return xdr_encode_end(remote_domain_lookup_by_uuid_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_lookup_by_uuid_args_xdr, v);
}

enum xdr_status remote_domain_lookup_by_uuid_args_decode(struct xdr_decoder *d, remote_domain_lookup_by_uuid_args *v)
{
    return xdr_decode_end(remote_domain_lookup_by_uuid_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_lookup_by_uuid_args_xdr, v);
}

static const struct xdr_member remote_domain_lookup_by_uuid_ret_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_lookup_by_uuid_ret, dom)},
};

const struct xdr_type remote_domain_lookup_by_uuid_ret_xdr = {
    .name = "remote_domain_lookup_by_uuid_ret",
    .size = sizeof(remote_domain_lookup_by_uuid_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_lookup_by_uuid_ret_members,
    .count = sizeof remote_domain_lookup_by_uuid_ret_members / sizeof *remote_domain_lookup_by_uuid_ret_members,
};

enum xdr_status remote_domain_lookup_by_uuid_ret_encode(struct xdr_encoder *e, const remote_domain_lookup_by_uuid_ret *v)
{
    return xdr_encode_end(remote_domain_lookup_by_uuid_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_lookup_by_uuid_ret_xdr, v);
}

enum xdr_status remote_domain_lookup_by_uuid_ret_decode(struct xdr_decoder *d, remote_domain_lookup_by_uuid_ret *v)
{
    return xdr_decode_end(remote_domain_lookup_by_uuid_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_lookup_by_uuid_ret_xdr, v);
}

static const struct xdr_member remote_domain_lookup_by_name_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_lookup_by_name_args, name)},
};

const struct xdr_type remote_domain_lookup_by_name_args_xdr = {
    .name = "remote_domain_lookup_by_name_args",
    .size = sizeof(remote_domain_lookup_by_name_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_lookup_by_name_args_members,
    .count = sizeof remote_domain_lookup_by_name_args_members / sizeof *remote_domain_lookup_by_name_args_members,
};

enum xdr_status remote_domain_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_domain_lookup_by_name_args *v)
{
    return xdr_encode_end(remote_domain_lookup_by_name_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_lookup_by_name_args_xdr, v);
}

enum xdr_status remote_domain_lookup_by_name_args_decode(struct xdr_decoder *d, remote_domain_lookup_by_name_args *v)
{
    return xdr_decode_end(remote_domain_lookup_by_name_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_lookup_by_name_args_xdr, v);
}

static const struct xdr_member remote_domain_lookup_by_name_ret_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_lookup_by_name_ret, dom)},
};

const struct xdr_type remote_domain_lookup_by_name_ret_xdr = {
    .name = "remote_domain_lookup_by_name_ret",
    .size = sizeof(remote_domain_lookup_by_name_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_lookup_by_name_ret_members,
    .count = sizeof remote_domain_lookup_by_name_ret_members / sizeof *remote_domain_lookup_by_name_ret_members,
};

enum xdr_status remote_domain_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_domain_lookup_by_name_ret *v)
{
    return xdr_encode_end(remote_domain_lookup_by_name_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_lookup_by_name_ret_xdr, v);
}

enum xdr_status remote_domain_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_domain_lookup_by_name_ret *v)
{
    return xdr_decode_end(remote_domain_lookup_by_name_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_lookup_by_name_ret_xdr, v);
}

static const struct xdr_member remote_domain_suspend_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_suspend_args, dom)},
};

const struct xdr_type remote_domain_suspend_args_xdr = {
    .name = "remote_domain_suspend_args",
    .size = sizeof(remote_domain_suspend_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_suspend_args_members,
    .count = sizeof remote_domain_suspend_args_members / sizeof *remote_domain_suspend_args_members,
};

enum xdr_status remote_domain_suspend_args_encode(struct xdr_encoder *e, const remote_domain_suspend_args *v)
{
    return xdr_encode_end(remote_domain_suspend_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_suspend_args_xdr, v);
}

enum xdr_status remote_domain_suspend_args_decode(struct xdr_decoder *d, remote_domain_suspend_args *v)
{
    return xdr_decode_end(remote_domain_suspend_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_suspend_args_xdr, v);
}

static const struct xdr_member remote_domain_resume_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_resume_args, dom)},
};

const struct xdr_type remote_domain_resume_args_xdr = {
    .name = "remote_domain_resume_args",
    .size = sizeof(remote_domain_resume_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_resume_args_members,
    .count = sizeof remote_domain_resume_args_members / sizeof *remote_domain_resume_args_members,
};

enum xdr_status remote_domain_resume_args_encode(struct xdr_encoder *e, const remote_domain_resume_args *v)
{
    return xdr_encode_end(remote_domain_resume_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_resume_args_xdr, v);
}

enum xdr_status remote_domain_resume_args_decode(struct xdr_decoder *d, remote_domain_resume_args *v)
{
    return xdr_decode_end(remote_domain_resume_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_resume_args_xdr, v);
}

static const struct xdr_member remote_domain_pm_suspend_for_duration_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pm_suspend_for_duration_args, dom)},
    {"target", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pm_suspend_for_duration_args, target)},
    {"duration", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pm_suspend_for_duration_args, duration)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pm_suspend_for_duration_args, flags)},
};

const struct xdr_type remote_domain_pm_suspend_for_duration_args_xdr = {
    .name = "remote_domain_pm_suspend_for_duration_args",
    .size = sizeof(remote_domain_pm_suspend_for_duration_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_pm_suspend_for_duration_args_members,
    .count = sizeof remote_domain_pm_suspend_for_duration_args_members / sizeof *remote_domain_pm_suspend_for_duration_args_members,
};

enum xdr_status remote_domain_pm_suspend_for_duration_args_encode(struct xdr_encoder *e, const remote_domain_pm_suspend_for_duration_args *v)
{
    return xdr_encode_end(remote_domain_pm_suspend_for_duration_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_pm_suspend_for_duration_args_xdr, v);
}

enum xdr_status remote_domain_pm_suspend_for_duration_args_decode(struct xdr_decoder *d, remote_domain_pm_suspend_for_duration_args *v)
{
    return xdr_decode_end(remote_domain_pm_suspend_for_duration_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_pm_suspend_for_duration_args_xdr, v);
}

static const struct xdr_member remote_domain_pm_wakeup_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pm_wakeup_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pm_wakeup_args, flags)},
};

const struct xdr_type remote_domain_pm_wakeup_args_xdr = {
    .name = "remote_domain_pm_wakeup_args",
    .size = sizeof(remote_domain_pm_wakeup_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_pm_wakeup_args_members,
    .count = sizeof remote_domain_pm_wakeup_args_members / sizeof *remote_domain_pm_wakeup_args_members,
};

enum xdr_status remote_domain_pm_wakeup_args_encode(struct xdr_encoder *e, const remote_domain_pm_wakeup_args *v)
{
    return xdr_encode_end(remote_domain_pm_wakeup_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_pm_wakeup_args_xdr, v);
}

enum xdr_status remote_domain_pm_wakeup_args_decode(struct xdr_decoder *d, remote_domain_pm_wakeup_args *v)
{
    return xdr_decode_end(remote_domain_pm_wakeup_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_pm_wakeup_args_xdr, v);
}

static const struct xdr_member remote_domain_shutdown_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_shutdown_args, dom)},
};

const struct xdr_type remote_domain_shutdown_args_xdr = {
    .name = "remote_domain_shutdown_args",
    .size = sizeof(remote_domain_shutdown_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_shutdown_args_members,
    .count = sizeof remote_domain_shutdown_args_members / sizeof *remote_domain_shutdown_args_members,
};

enum xdr_status remote_domain_shutdown_args_encode(struct xdr_encoder *e, const remote_domain_shutdown_args *v)
{
    return xdr_encode_end(remote_domain_shutdown_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_shutdown_args_xdr, v);
}

enum xdr_status remote_domain_shutdown_args_decode(struct xdr_decoder *d, remote_domain_shutdown_args *v)
{
    return xdr_decode_end(remote_domain_shutdown_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_shutdown_args_xdr, v);
}

static const struct xdr_member remote_domain_reboot_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_reboot_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_reboot_args, flags)},
};

const struct xdr_type remote_domain_reboot_args_xdr = {
    .name = "remote_domain_reboot_args",
    .size = sizeof(remote_domain_reboot_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_reboot_args_members,
    .count = sizeof remote_domain_reboot_args_members / sizeof *remote_domain_reboot_args_members,
};

enum xdr_status remote_domain_reboot_args_encode(struct xdr_encoder *e, const remote_domain_reboot_args *v)
{
    return xdr_encode_end(remote_domain_reboot_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_reboot_args_xdr, v);
}

enum xdr_status remote_domain_reboot_args_decode(struct xdr_decoder *d, remote_domain_reboot_args *v)
{
    return xdr_decode_end(remote_domain_reboot_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_reboot_args_xdr, v);
}

static const struct xdr_member remote_domain_reset_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_reset_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_reset_args, flags)},
};

const struct xdr_type remote_domain_reset_args_xdr = {
    .name = "remote_domain_reset_args",
    .size = sizeof(remote_domain_reset_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_reset_args_members,
    .count = sizeof remote_domain_reset_args_members / sizeof *remote_domain_reset_args_members,
};

enum xdr_status remote_domain_reset_args_encode(struct xdr_encoder *e, const remote_domain_reset_args *v)
{
    return xdr_encode_end(remote_domain_reset_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_reset_args_xdr, v);
}

enum xdr_status remote_domain_reset_args_decode(struct xdr_decoder *d, remote_domain_reset_args *v)
{
    return xdr_decode_end(remote_domain_reset_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_reset_args_xdr, v);
}

static const struct xdr_member remote_domain_destroy_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_destroy_args, dom)},
};

const struct xdr_type remote_domain_destroy_args_xdr = {
    .name = "remote_domain_destroy_args",
    .size = sizeof(remote_domain_destroy_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_destroy_args_members,
    .count = sizeof remote_domain_destroy_args_members / sizeof *remote_domain_destroy_args_members,
};

enum xdr_status remote_domain_destroy_args_encode(struct xdr_encoder *e, const remote_domain_destroy_args *v)
{
    return xdr_encode_end(remote_domain_destroy_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_destroy_args_xdr, v);
}

enum xdr_status remote_domain_destroy_args_decode(struct xdr_decoder *d, remote_domain_destroy_args *v)
{
    return xdr_decode_end(remote_domain_destroy_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_destroy_args_xdr, v);
}

static const struct xdr_member remote_domain_destroy_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_destroy_flags_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_destroy_flags_args, flags)},
};

const struct xdr_type remote_domain_destroy_flags_args_xdr = {
    .name = "remote_domain_destroy_flags_args",
    .size = sizeof(remote_domain_destroy_flags_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_destroy_flags_args_members,
    .count = sizeof remote_domain_destroy_flags_args_members / sizeof *remote_domain_destroy_flags_args_members,
};

enum xdr_status remote_domain_destroy_flags_args_encode(struct xdr_encoder *e, const remote_domain_destroy_flags_args *v)
{
    return xdr_encode_end(remote_domain_destroy_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_destroy_flags_args_xdr, v);
}

enum xdr_status remote_domain_destroy_flags_args_decode(struct xdr_decoder *d, remote_domain_destroy_flags_args *v)
{
    return xdr_decode_end(remote_domain_destroy_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_destroy_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_get_os_type_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_os_type_args, dom)},
};

const struct xdr_type remote_domain_get_os_type_args_xdr = {
    .name = "remote_domain_get_os_type_args",
    .size = sizeof(remote_domain_get_os_type_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_os_type_args_members,
    .count = sizeof remote_domain_get_os_type_args_members / sizeof *remote_domain_get_os_type_args_members,
};

enum xdr_status remote_domain_get_os_type_args_encode(struct xdr_encoder *e, const remote_domain_get_os_type_args *v)
{
    return xdr_encode_end(remote_domain_get_os_type_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_os_type_args_xdr, v);
}

enum xdr_status remote_domain_get_os_type_args_decode(struct xdr_decoder *d, remote_domain_get_os_type_args *v)
{
    return xdr_decode_end(remote_domain_get_os_type_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_os_type_args_xdr, v);
}

static const struct xdr_member remote_domain_get_os_type_ret_members[] = {
    {"type", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_os_type_ret, type)},
};

const struct xdr_type remote_domain_get_os_type_ret_xdr = {
    .name = "remote_domain_get_os_type_ret",
    .size = sizeof(remote_domain_get_os_type_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_os_type_ret_members,
    .count = sizeof remote_domain_get_os_type_ret_members / sizeof *remote_domain_get_os_type_ret_members,
};

enum xdr_status remote_domain_get_os_type_ret_encode(struct xdr_encoder *e, const remote_domain_get_os_type_ret *v)
{
    return xdr_encode_end(remote_domain_get_os_type_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_os_type_ret_xdr, v);
}

enum xdr_status remote_domain_get_os_type_ret_decode(struct xdr_decoder *d, remote_domain_get_os_type_ret *v)
{
    return xdr_decode_end(remote_domain_get_os_type_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_os_type_ret_xdr, v);
}

static const struct xdr_member remote_domain_get_max_memory_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_max_memory_args, dom)},
};

const struct xdr_type remote_domain_get_max_memory_args_xdr = {
    .name = "remote_domain_get_max_memory_args",
    .size = sizeof(remote_domain_get_max_memory_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_max_memory_args_members,
    .count = sizeof remote_domain_get_max_memory_args_members / sizeof *remote_domain_get_max_memory_args_members,
};

enum xdr_status remote_domain_get_max_memory_args_encode(struct xdr_encoder *e, const remote_domain_get_max_memory_args *v)
{
    return xdr_encode_end(remote_domain_get_max_memory_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_max_memory_args_xdr, v);
}

enum xdr_status remote_domain_get_max_memory_args_decode(struct xdr_decoder *d, remote_domain_get_max_memory_args *v)
{
    return xdr_decode_end(remote_domain_get_max_memory_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_max_memory_args_xdr, v);
}

static const struct xdr_member remote_domain_get_max_memory_ret_members[] = {
    {"memory", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_max_memory_ret, memory)},
};

const struct xdr_type remote_domain_get_max_memory_ret_xdr = {
    .name = "remote_domain_get_max_memory_ret",
    .size = sizeof(remote_domain_get_max_memory_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_max_memory_ret_members,
    .count = sizeof remote_domain_get_max_memory_ret_members / sizeof *remote_domain_get_max_memory_ret_members,
};

enum xdr_status remote_domain_get_max_memory_ret_encode(struct xdr_encoder *e, const remote_domain_get_max_memory_ret *v)
{
    return xdr_encode_end(remote_domain_get_max_memory_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_max_memory_ret_xdr, v);
}

enum xdr_status remote_domain_get_max_memory_ret_decode(struct xdr_decoder *d, remote_domain_get_max_memory_ret *v)
{
    return xdr_decode_end(remote_domain_get_max_memory_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_max_memory_ret_xdr, v);
}

static const struct xdr_member remote_domain_set_max_memory_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_max_memory_args, dom)},
    {"memory", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_max_memory_args, memory)},
};

const struct xdr_type remote_domain_set_max_memory_args_xdr = {
    .name = "remote_domain_set_max_memory_args",
    .size = sizeof(remote_domain_set_max_memory_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_max_memory_args_members,
    .count = sizeof remote_domain_set_max_memory_args_members / sizeof *remote_domain_set_max_memory_args_members,
};

enum xdr_status remote_domain_set_max_memory_args_encode(struct xdr_encoder *e, const remote_domain_set_max_memory_args *v)
{
    return xdr_encode_end(remote_domain_set_max_memory_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_max_memory_args_xdr, v);
}

enum xdr_status remote_domain_set_max_memory_args_decode(struct xdr_decoder *d, remote_domain_set_max_memory_args *v)
{
    return xdr_decode_end(remote_domain_set_max_memory_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_max_memory_args_xdr, v);
}

static const struct xdr_member remote_domain_set_memory_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_memory_args, dom)},
    {"memory", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_memory_args, memory)},
};

const struct xdr_type remote_domain_set_memory_args_xdr = {
    .name = "remote_domain_set_memory_args",
    .size = sizeof(remote_domain_set_memory_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_memory_args_members,
    .count = sizeof remote_domain_set_memory_args_members / sizeof *remote_domain_set_memory_args_members,
};

enum xdr_status remote_domain_set_memory_args_encode(struct xdr_encoder *e, const remote_domain_set_memory_args *v)
{
    return xdr_encode_end(remote_domain_set_memory_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_memory_args_xdr, v);
}

enum xdr_status remote_domain_set_memory_args_decode(struct xdr_decoder *d, remote_domain_set_memory_args *v)
{
    return xdr_decode_end(remote_domain_set_memory_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_memory_args_xdr, v);
}

static const struct xdr_member remote_domain_set_memory_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_memory_flags_args, dom)},
    {"memory", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_memory_flags_args, memory)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_memory_flags_args, flags)},
};

const struct xdr_type remote_domain_set_memory_flags_args_xdr = {
    .name = "remote_domain_set_memory_flags_args",
    .size = sizeof(remote_domain_set_memory_flags_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_memory_flags_args_members,
    .count = sizeof remote_domain_set_memory_flags_args_members / sizeof *remote_domain_set_memory_flags_args_members,
};

enum xdr_status remote_domain_set_memory_flags_args_encode(struct xdr_encoder *e, const remote_domain_set_memory_flags_args *v)
{
    return xdr_encode_end(remote_domain_set_memory_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_memory_flags_args_xdr, v);
}

enum xdr_status remote_domain_set_memory_flags_args_decode(struct xdr_decoder *d, remote_domain_set_memory_flags_args *v)
{
    return xdr_decode_end(remote_domain_set_memory_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_memory_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_set_memory_stats_period_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_memory_stats_period_args, dom)},
    {"period", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_memory_stats_period_args, period)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_memory_stats_period_args, flags)},
};

const struct xdr_type remote_domain_set_memory_stats_period_args_xdr = {
    .name = "remote_domain_set_memory_stats_period_args",
    .size = sizeof(remote_domain_set_memory_stats_period_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_memory_stats_period_args_members,
    .count = sizeof remote_domain_set_memory_stats_period_args_members / sizeof *remote_domain_set_memory_stats_period_args_members,
};

enum xdr_status remote_domain_set_memory_stats_period_args_encode(struct xdr_encoder *e, const remote_domain_set_memory_stats_period_args *v)
{
    return xdr_encode_end(remote_domain_set_memory_stats_period_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_memory_stats_period_args_xdr, v);
}

enum xdr_status remote_domain_set_memory_stats_period_args_decode(struct xdr_decoder *d, remote_domain_set_memory_stats_period_args *v)
{
    return xdr_decode_end(remote_domain_set_memory_stats_period_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_memory_stats_period_args_xdr, v);
}

static const struct xdr_member remote_domain_get_info_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_info_args, dom)},
};

const struct xdr_type remote_domain_get_info_args_xdr = {
    .name = "remote_domain_get_info_args",
    .size = sizeof(remote_domain_get_info_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_info_args_members,
    .count = sizeof remote_domain_get_info_args_members / sizeof *remote_domain_get_info_args_members,
};

enum xdr_status remote_domain_get_info_args_encode(struct xdr_encoder *e, const remote_domain_get_info_args *v)
{
    return xdr_encode_end(remote_domain_get_info_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_info_args_xdr, v);
}

enum xdr_status remote_domain_get_info_args_decode(struct xdr_decoder *d, remote_domain_get_info_args *v)
{
    return xdr_decode_end(remote_domain_get_info_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_info_args_xdr, v);
}

static const struct xdr_member remote_domain_get_info_ret_members[] = {
    {"state", &xdr_builtin_types[XDR_UNSIGNED_CHAR], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_info_ret, state)},
    {"maxMem", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_info_ret, maxMem)},
    {"memory", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_info_ret, memory)},
    {"nrVirtCpu", &xdr_builtin_types[XDR_UNSIGNED_SHORT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_info_ret, nrVirtCpu)},
    {"cpuTime", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_info_ret, cpuTime)},
};

const struct xdr_type remote_domain_get_info_ret_xdr = {
    .name = "remote_domain_get_info_ret",
    .size = sizeof(remote_domain_get_info_ret),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_info_ret_members,
    .count = sizeof remote_domain_get_info_ret_members / sizeof *remote_domain_get_info_ret_members,
};

enum xdr_status remote_domain_get_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_info_ret *v)
{
    return xdr_encode_end(remote_domain_get_info_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_info_ret_xdr, v);
}

enum xdr_status remote_domain_get_info_ret_decode(struct xdr_decoder *d, remote_domain_get_info_ret *v)
{
    return xdr_decode_end(remote_domain_get_info_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_info_ret_xdr, v);
}

static const struct xdr_member remote_domain_save_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_save_args, dom)},
    {"to", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_save_args, to)},
};

const struct xdr_type remote_domain_save_args_xdr = {
    .name = "remote_domain_save_args",
    .size = sizeof(remote_domain_save_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_save_args_members,
    .count = sizeof remote_domain_save_args_members / sizeof *remote_domain_save_args_members,
};

enum xdr_status remote_domain_save_args_encode(struct xdr_encoder *e, const remote_domain_save_args *v)
{
    return xdr_encode_end(remote_domain_save_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_save_args_xdr, v);
}

enum xdr_status remote_domain_save_args_decode(struct xdr_decoder *d, remote_domain_save_args *v)
{
    return xdr_decode_end(remote_domain_save_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_save_args_xdr, v);
}

static const struct xdr_member remote_domain_save_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_save_flags_args, dom)},
    {"to", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_save_flags_args, to)},
    {"dxml", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_save_flags_args, dxml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_save_flags_args, flags)},
};

const struct xdr_type remote_domain_save_flags_args_xdr = {
    .name = "remote_domain_save_flags_args",
    .size = sizeof(remote_domain_save_flags_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_save_flags_args_members,
    .count = sizeof remote_domain_save_flags_args_members / sizeof *remote_domain_save_flags_args_members,
};

enum xdr_status remote_domain_save_flags_args_encode(struct xdr_encoder *e, const remote_domain_save_flags_args *v)
{
    return xdr_encode_end(remote_domain_save_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_save_flags_args_xdr, v);
}

enum xdr_status remote_domain_save_flags_args_decode(struct xdr_decoder *d, remote_domain_save_flags_args *v)
{
    return xdr_decode_end(remote_domain_save_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_save_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_save_params_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_save_params_args, dom)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_SAVE_PARAMS_MAX",
     offsetof(remote_domain_save_params_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_save_params_args, flags)},
};

const struct xdr_type remote_domain_save_params_args_xdr = {
    .name = "remote_domain_save_params_args",
    .size = sizeof(remote_domain_save_params_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_save_params_args_members,
    .count = sizeof remote_domain_save_params_args_members / sizeof *remote_domain_save_params_args_members,
};

enum xdr_status remote_domain_save_params_args_encode(struct xdr_encoder *e, const remote_domain_save_params_args *v)
{
    return xdr_encode_end(remote_domain_save_params_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_save_params_args_xdr, v);
}

enum xdr_status remote_domain_save_params_args_decode(struct xdr_decoder *d, remote_domain_save_params_args *v)
{
    return xdr_decode_end(remote_domain_save_params_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_save_params_args_xdr, v);
}

static const struct xdr_member remote_domain_restore_args_members[] = {
    {"from", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_restore_args, from)},
};

const struct xdr_type remote_domain_restore_args_xdr = {
    .name = "remote_domain_restore_args",
    .size = sizeof(remote_domain_restore_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_restore_args_members,
    .count = sizeof remote_domain_restore_args_members / sizeof *remote_domain_restore_args_members,
};

enum xdr_status remote_domain_restore_args_encode(struct xdr_encoder *e, const remote_domain_restore_args *v)
{
    return xdr_encode_end(remote_domain_restore_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_restore_args_xdr, v);
}

enum xdr_status remote_domain_restore_args_decode(struct xdr_decoder *d, remote_domain_restore_args *v)
{
    return xdr_decode_end(remote_domain_restore_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_restore_args_xdr, v);
}

static const struct xdr_member remote_domain_restore_flags_args_members[] = {
    {"from", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_restore_flags_args, from)},
    {"dxml", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_restore_flags_args, dxml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_restore_flags_args, flags)},
};

const struct xdr_type remote_domain_restore_flags_args_xdr = {
    .name = "remote_domain_restore_flags_args",
    .size = sizeof(remote_domain_restore_flags_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_domain_restore_flags_args_members,
    .count = sizeof remote_domain_restore_flags_args_members / sizeof *remote_domain_restore_flags_args_members,
};

enum xdr_status remote_domain_restore_flags_args_encode(struct xdr_encoder *e, const remote_domain_restore_flags_args *v)
{
    return xdr_encode_end(remote_domain_restore_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_restore_flags_args_xdr, v);
}

enum xdr_status remote_domain_restore_flags_args_decode(struct xdr_decoder *d, remote_domain_restore_flags_args *v)
{
    return xdr_decode_end(remote_domain_restore_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_restore_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_restore_params_args_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_SAVE_PARAMS_MAX",
     offsetof(remote_domain_restore_params_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_restore_params_args, flags)},
};

const struct xdr_type remote_domain_restore_params_args_xdr = {
    .name = "remote_domain_restore_params_args",
    .size = sizeof(remote_domain_restore_params_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_restore_params_args_members,
    .count = sizeof remote_domain_restore_params_args_members / sizeof *remote_domain_restore_params_args_members,
};

enum xdr_status remote_domain_restore_params_args_encode(struct xdr_encoder *e, const remote_domain_restore_params_args *v)
{
    return xdr_encode_end(remote_domain_restore_params_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_restore_params_args_xdr, v);
}

enum xdr_status remote_domain_restore_params_args_decode(struct xdr_decoder *d, remote_domain_restore_params_args *v)
{
    return xdr_decode_end(remote_domain_restore_params_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_restore_params_args_xdr, v);
}

static const struct xdr_member remote_domain_save_image_get_xml_desc_args_members[] = {
    {"file", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_save_image_get_xml_desc_args, file)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_save_image_get_xml_desc_args, flags)},
};

const struct xdr_type remote_domain_save_image_get_xml_desc_args_xdr = {
    .name = "remote_domain_save_image_get_xml_desc_args",
    .size = sizeof(remote_domain_save_image_get_xml_desc_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_save_image_get_xml_desc_args_members,
    .count = sizeof remote_domain_save_image_get_xml_desc_args_members / sizeof *remote_domain_save_image_get_xml_desc_args_members,
};

enum xdr_status remote_domain_save_image_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_domain_save_image_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_domain_save_image_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_save_image_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_domain_save_image_get_xml_desc_args_decode(struct xdr_decoder *d, remote_domain_save_image_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_domain_save_image_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_save_image_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_domain_save_image_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_save_image_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_domain_save_image_get_xml_desc_ret_xdr = {
    .name = "remote_domain_save_image_get_xml_desc_ret",
    .size = sizeof(remote_domain_save_image_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_save_image_get_xml_desc_ret_members,
    .count = sizeof remote_domain_save_image_get_xml_desc_ret_members / sizeof *remote_domain_save_image_get_xml_desc_ret_members,
};

enum xdr_status remote_domain_save_image_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_domain_save_image_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_domain_save_image_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_save_image_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_domain_save_image_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_domain_save_image_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_domain_save_image_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_save_image_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_domain_save_image_define_xml_args_members[] = {
    {"file", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_save_image_define_xml_args, file)},
    {"dxml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_save_image_define_xml_args, dxml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_save_image_define_xml_args, flags)},
};

const struct xdr_type remote_domain_save_image_define_xml_args_xdr = {
    .name = "remote_domain_save_image_define_xml_args",
    .size = sizeof(remote_domain_save_image_define_xml_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_domain_save_image_define_xml_args_members,
    .count = sizeof remote_domain_save_image_define_xml_args_members / sizeof *remote_domain_save_image_define_xml_args_members,
};

enum xdr_status remote_domain_save_image_define_xml_args_encode(struct xdr_encoder *e, const remote_domain_save_image_define_xml_args *v)
{
    return xdr_encode_end(remote_domain_save_image_define_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_save_image_define_xml_args_xdr, v);
}

enum xdr_status remote_domain_save_image_define_xml_args_decode(struct xdr_decoder *d, remote_domain_save_image_define_xml_args *v)
{
    return xdr_decode_end(remote_domain_save_image_define_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_save_image_define_xml_args_xdr, v);
}

static const struct xdr_member remote_domain_core_dump_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_core_dump_args, dom)},
    {"to", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_core_dump_args, to)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_core_dump_args, flags)},
};

const struct xdr_type remote_domain_core_dump_args_xdr = {
    .name = "remote_domain_core_dump_args",
    .size = sizeof(remote_domain_core_dump_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_core_dump_args_members,
    .count = sizeof remote_domain_core_dump_args_members / sizeof *remote_domain_core_dump_args_members,
};

enum xdr_status remote_domain_core_dump_args_encode(struct xdr_encoder *e, const remote_domain_core_dump_args *v)
{
    return xdr_encode_end(remote_domain_core_dump_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_core_dump_args_xdr, v);
}

enum xdr_status remote_domain_core_dump_args_decode(struct xdr_decoder *d, remote_domain_core_dump_args *v)
{
    return xdr_decode_end(remote_domain_core_dump_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_core_dump_args_xdr, v);
}

static const struct xdr_member remote_domain_core_dump_with_format_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_core_dump_with_format_args, dom)},
    {"to", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_core_dump_with_format_args, to)},
    {"dumpformat", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_core_dump_with_format_args, dumpformat)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_core_dump_with_format_args, flags)},
};

const struct xdr_type remote_domain_core_dump_with_format_args_xdr = {
    .name = "remote_domain_core_dump_with_format_args",
    .size = sizeof(remote_domain_core_dump_with_format_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_core_dump_with_format_args_members,
    .count = sizeof remote_domain_core_dump_with_format_args_members / sizeof *remote_domain_core_dump_with_format_args_members,
};

enum xdr_status remote_domain_core_dump_with_format_args_encode(struct xdr_encoder *e, const remote_domain_core_dump_with_format_args *v)
{
    return xdr_encode_end(remote_domain_core_dump_with_format_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_core_dump_with_format_args_xdr, v);
}

enum xdr_status remote_domain_core_dump_with_format_args_decode(struct xdr_decoder *d, remote_domain_core_dump_with_format_args *v)
{
    return xdr_decode_end(remote_domain_core_dump_with_format_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_core_dump_with_format_args_xdr, v);
}

static const struct xdr_member remote_domain_screenshot_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_screenshot_args, dom)},
    {"screen", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_screenshot_args, screen)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_screenshot_args, flags)},
};

const struct xdr_type remote_domain_screenshot_args_xdr = {
    .name = "remote_domain_screenshot_args",
    .size = sizeof(remote_domain_screenshot_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_screenshot_args_members,
    .count = sizeof remote_domain_screenshot_args_members / sizeof *remote_domain_screenshot_args_members,
};

enum xdr_status remote_domain_screenshot_args_encode(struct xdr_encoder *e, const remote_domain_screenshot_args *v)
{
    return xdr_encode_end(remote_domain_screenshot_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_screenshot_args_xdr, v);
}

enum xdr_status remote_domain_screenshot_args_decode(struct xdr_decoder *d, remote_domain_screenshot_args *v)
{
    return xdr_decode_end(remote_domain_screenshot_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_screenshot_args_xdr, v);
}

static const struct xdr_member remote_domain_screenshot_ret_members[] = {
    {"mime", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_screenshot_ret, mime)},
};

const struct xdr_type remote_domain_screenshot_ret_xdr = {
    .name = "remote_domain_screenshot_ret",
    .size = sizeof(remote_domain_screenshot_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_screenshot_ret_members,
    .count = sizeof remote_domain_screenshot_ret_members / sizeof *remote_domain_screenshot_ret_members,
};

enum xdr_status remote_domain_screenshot_ret_encode(struct xdr_encoder *e, const remote_domain_screenshot_ret *v)
{
    return xdr_encode_end(remote_domain_screenshot_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_screenshot_ret_xdr, v);
}

enum xdr_status remote_domain_screenshot_ret_decode(struct xdr_decoder *d, remote_domain_screenshot_ret *v)
{
    return xdr_decode_end(remote_domain_screenshot_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_screenshot_ret_xdr, v);
}

static const struct xdr_member remote_domain_get_xml_desc_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_xml_desc_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_xml_desc_args, flags)},
};

const struct xdr_type remote_domain_get_xml_desc_args_xdr = {
    .name = "remote_domain_get_xml_desc_args",
    .size = sizeof(remote_domain_get_xml_desc_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_xml_desc_args_members,
    .count = sizeof remote_domain_get_xml_desc_args_members / sizeof *remote_domain_get_xml_desc_args_members,
};

enum xdr_status remote_domain_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_domain_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_domain_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_domain_get_xml_desc_args_decode(struct xdr_decoder *d, remote_domain_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_domain_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_domain_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_domain_get_xml_desc_ret_xdr = {
    .name = "remote_domain_get_xml_desc_ret",
    .size = sizeof(remote_domain_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_xml_desc_ret_members,
    .count = sizeof remote_domain_get_xml_desc_ret_members / sizeof *remote_domain_get_xml_desc_ret_members,
};

enum xdr_status remote_domain_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_domain_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_domain_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_domain_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_domain_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_domain_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_prepare_args_members[] = {
    {"uri_in", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare_args, uri_in)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare_args, flags)},
    {"dname", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare_args, dname)},
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare_args, bandwidth)},
};

const struct xdr_type remote_domain_migrate_prepare_args_xdr = {
    .name = "remote_domain_migrate_prepare_args",
    .size = sizeof(remote_domain_migrate_prepare_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_prepare_args_members,
    .count = sizeof remote_domain_migrate_prepare_args_members / sizeof *remote_domain_migrate_prepare_args_members,
};

enum xdr_status remote_domain_migrate_prepare_args_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare_args *v)
{
    return xdr_encode_end(remote_domain_migrate_prepare_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_prepare_args_xdr, v);
}

enum xdr_status remote_domain_migrate_prepare_args_decode(struct xdr_decoder *d, remote_domain_migrate_prepare_args *v)
{
    return xdr_decode_end(remote_domain_migrate_prepare_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_prepare_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_prepare_ret_members[] = {
    {"cookie", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_prepare_ret, cookie)},
    {"uri_out", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare_ret, uri_out)},
};

const struct xdr_type remote_domain_migrate_prepare_ret_xdr = {
    .name = "remote_domain_migrate_prepare_ret",
    .size = sizeof(remote_domain_migrate_prepare_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_prepare_ret_members,
    .count = sizeof remote_domain_migrate_prepare_ret_members / sizeof *remote_domain_migrate_prepare_ret_members,
};

enum xdr_status remote_domain_migrate_prepare_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_prepare_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_prepare_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_prepare_ret_decode(struct xdr_decoder *d, remote_domain_migrate_prepare_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_prepare_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_prepare_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_perform_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform_args, dom)},
    {"cookie", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_perform_args, cookie)},
    {"uri", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform_args, uri)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform_args, flags)},
    {"dname", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform_args, dname)},
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform_args, bandwidth)},
};

const struct xdr_type remote_domain_migrate_perform_args_xdr = {
    .name = "remote_domain_migrate_perform_args",
    .size = sizeof(remote_domain_migrate_perform_args),
    .least = 52,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_perform_args_members,
    .count = sizeof remote_domain_migrate_perform_args_members / sizeof *remote_domain_migrate_perform_args_members,
};

enum xdr_status remote_domain_migrate_perform_args_encode(struct xdr_encoder *e, const remote_domain_migrate_perform_args *v)
{
    return xdr_encode_end(remote_domain_migrate_perform_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_perform_args_xdr, v);
}

enum xdr_status remote_domain_migrate_perform_args_decode(struct xdr_decoder *d, remote_domain_migrate_perform_args *v)
{
    return xdr_decode_end(remote_domain_migrate_perform_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_perform_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_finish_args_members[] = {
    {"dname", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish_args, dname)},
    {"cookie", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_finish_args, cookie)},
    {"uri", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish_args, uri)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish_args, flags)},
};

const struct xdr_type remote_domain_migrate_finish_args_xdr = {
    .name = "remote_domain_migrate_finish_args",
    .size = sizeof(remote_domain_migrate_finish_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_finish_args_members,
    .count = sizeof remote_domain_migrate_finish_args_members / sizeof *remote_domain_migrate_finish_args_members,
};

enum xdr_status remote_domain_migrate_finish_args_encode(struct xdr_encoder *e, const remote_domain_migrate_finish_args *v)
{
    return xdr_encode_end(remote_domain_migrate_finish_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_finish_args_xdr, v);
}

enum xdr_status remote_domain_migrate_finish_args_decode(struct xdr_decoder *d, remote_domain_migrate_finish_args *v)
{
    return xdr_decode_end(remote_domain_migrate_finish_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_finish_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_finish_ret_members[] = {
    {"ddom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish_ret, ddom)},
};

const struct xdr_type remote_domain_migrate_finish_ret_xdr = {
    .name = "remote_domain_migrate_finish_ret",
    .size = sizeof(remote_domain_migrate_finish_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_finish_ret_members,
    .count = sizeof remote_domain_migrate_finish_ret_members / sizeof *remote_domain_migrate_finish_ret_members,
};

enum xdr_status remote_domain_migrate_finish_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_finish_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_finish_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_finish_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_finish_ret_decode(struct xdr_decoder *d, remote_domain_migrate_finish_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_finish_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_finish_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_prepare2_args_members[] = {
    {"uri_in", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare2_args, uri_in)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare2_args, flags)},
    {"dname", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare2_args, dname)},
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare2_args, bandwidth)},
    {"dom_xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare2_args, dom_xml)},
};

const struct xdr_type remote_domain_migrate_prepare2_args_xdr = {
    .name = "remote_domain_migrate_prepare2_args",
    .size = sizeof(remote_domain_migrate_prepare2_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_prepare2_args_members,
    .count = sizeof remote_domain_migrate_prepare2_args_members / sizeof *remote_domain_migrate_prepare2_args_members,
};

enum xdr_status remote_domain_migrate_prepare2_args_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare2_args *v)
{
    return xdr_encode_end(remote_domain_migrate_prepare2_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_prepare2_args_xdr, v);
}

enum xdr_status remote_domain_migrate_prepare2_args_decode(struct xdr_decoder *d, remote_domain_migrate_prepare2_args *v)
{
    return xdr_decode_end(remote_domain_migrate_prepare2_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_prepare2_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_prepare2_ret_members[] = {
    {"cookie", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_prepare2_ret, cookie)},
    {"uri_out", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare2_ret, uri_out)},
};

const struct xdr_type remote_domain_migrate_prepare2_ret_xdr = {
    .name = "remote_domain_migrate_prepare2_ret",
    .size = sizeof(remote_domain_migrate_prepare2_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_prepare2_ret_members,
    .count = sizeof remote_domain_migrate_prepare2_ret_members / sizeof *remote_domain_migrate_prepare2_ret_members,
};

enum xdr_status remote_domain_migrate_prepare2_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare2_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_prepare2_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_prepare2_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_prepare2_ret_decode(struct xdr_decoder *d, remote_domain_migrate_prepare2_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_prepare2_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_prepare2_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_finish2_args_members[] = {
    {"dname", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish2_args, dname)},
    {"cookie", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_finish2_args, cookie)},
    {"uri", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish2_args, uri)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish2_args, flags)},
    {"retcode", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish2_args, retcode)},
};

const struct xdr_type remote_domain_migrate_finish2_args_xdr = {
    .name = "remote_domain_migrate_finish2_args",
    .size = sizeof(remote_domain_migrate_finish2_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_finish2_args_members,
    .count = sizeof remote_domain_migrate_finish2_args_members / sizeof *remote_domain_migrate_finish2_args_members,
};

enum xdr_status remote_domain_migrate_finish2_args_encode(struct xdr_encoder *e, const remote_domain_migrate_finish2_args *v)
{
    return xdr_encode_end(remote_domain_migrate_finish2_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_finish2_args_xdr, v);
}

enum xdr_status remote_domain_migrate_finish2_args_decode(struct xdr_decoder *d, remote_domain_migrate_finish2_args *v)
{
    return xdr_decode_end(remote_domain_migrate_finish2_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_finish2_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_finish2_ret_members[] = {
    {"ddom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish2_ret, ddom)},
};

const struct xdr_type remote_domain_migrate_finish2_ret_xdr = {
    .name = "remote_domain_migrate_finish2_ret",
    .size = sizeof(remote_domain_migrate_finish2_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_finish2_ret_members,
    .count = sizeof remote_domain_migrate_finish2_ret_members / sizeof *remote_domain_migrate_finish2_ret_members,
};

enum xdr_status remote_domain_migrate_finish2_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_finish2_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_finish2_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_finish2_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_finish2_ret_decode(struct xdr_decoder *d, remote_domain_migrate_finish2_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_finish2_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_finish2_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_defined_domains_args_members[] = {
    {"maxnames", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_defined_domains_args, maxnames)},
};

const struct xdr_type remote_connect_list_defined_domains_args_xdr = {
    .name = "remote_connect_list_defined_domains_args",
    .size = sizeof(remote_connect_list_defined_domains_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_defined_domains_args_members,
    .count = sizeof remote_connect_list_defined_domains_args_members / sizeof *remote_connect_list_defined_domains_args_members,
};

enum xdr_status remote_connect_list_defined_domains_args_encode(struct xdr_encoder *e, const remote_connect_list_defined_domains_args *v)
{
    return xdr_encode_end(remote_connect_list_defined_domains_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_defined_domains_args_xdr, v);
}

enum xdr_status remote_connect_list_defined_domains_args_decode(struct xdr_decoder *d, remote_connect_list_defined_domains_args *v)
{
    return xdr_decode_end(remote_connect_list_defined_domains_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_defined_domains_args_xdr, v);
}

static const struct xdr_member remote_connect_list_defined_domains_ret_members[] = {
    {"names", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_DOMAIN_LIST_MAX",
     offsetof(remote_connect_list_defined_domains_ret, names)},
};

const struct xdr_type remote_connect_list_defined_domains_ret_xdr = {
    .name = "remote_connect_list_defined_domains_ret",
    .size = sizeof(remote_connect_list_defined_domains_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_defined_domains_ret_members,
    .count = sizeof remote_connect_list_defined_domains_ret_members / sizeof *remote_connect_list_defined_domains_ret_members,
};

enum xdr_status remote_connect_list_defined_domains_ret_encode(struct xdr_encoder *e, const remote_connect_list_defined_domains_ret *v)
{
    return xdr_encode_end(remote_connect_list_defined_domains_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_defined_domains_ret_xdr, v);
}

enum xdr_status remote_connect_list_defined_domains_ret_decode(struct xdr_decoder *d, remote_connect_list_defined_domains_ret *v)
{
    return xdr_decode_end(remote_connect_list_defined_domains_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_defined_domains_ret_xdr, v);
}

static const struct xdr_member remote_connect_num_of_defined_domains_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_num_of_defined_domains_ret, num)},
};

const struct xdr_type remote_connect_num_of_defined_domains_ret_xdr = {
    .name = "remote_connect_num_of_defined_domains_ret",
    .size = sizeof(remote_connect_num_of_defined_domains_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_num_of_defined_domains_ret_members,
    .count = sizeof remote_connect_num_of_defined_domains_ret_members / sizeof *remote_connect_num_of_defined_domains_ret_members,
};

enum xdr_status remote_connect_num_of_defined_domains_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_defined_domains_ret *v)
{
    return xdr_encode_end(remote_connect_num_of_defined_domains_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_num_of_defined_domains_ret_xdr, v);
}

enum xdr_status remote_connect_num_of_defined_domains_ret_decode(struct xdr_decoder *d, remote_connect_num_of_defined_domains_ret *v)
{
    return xdr_decode_end(remote_connect_num_of_defined_domains_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_num_of_defined_domains_ret_xdr, v);
}

static const struct xdr_member remote_domain_create_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_create_args, dom)},
};

const struct xdr_type remote_domain_create_args_xdr = {
    .name = "remote_domain_create_args",
    .size = sizeof(remote_domain_create_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_create_args_members,
    .count = sizeof remote_domain_create_args_members / sizeof *remote_domain_create_args_members,
};

enum xdr_status remote_domain_create_args_encode(struct xdr_encoder *e, const remote_domain_create_args *v)
{
    return xdr_encode_end(remote_domain_create_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_create_args_xdr, v);
}

enum xdr_status remote_domain_create_args_decode(struct xdr_decoder *d, remote_domain_create_args *v)
{
    return xdr_decode_end(remote_domain_create_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_create_args_xdr, v);
}

static const struct xdr_member remote_domain_create_with_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_create_with_flags_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_create_with_flags_args, flags)},
};

const struct xdr_type remote_domain_create_with_flags_args_xdr = {
    .name = "remote_domain_create_with_flags_args",
    .size = sizeof(remote_domain_create_with_flags_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_create_with_flags_args_members,
    .count = sizeof remote_domain_create_with_flags_args_members / sizeof *remote_domain_create_with_flags_args_members,
};

enum xdr_status remote_domain_create_with_flags_args_encode(struct xdr_encoder *e, const remote_domain_create_with_flags_args *v)
{
    return xdr_encode_end(remote_domain_create_with_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_create_with_flags_args_xdr, v);
}

enum xdr_status remote_domain_create_with_flags_args_decode(struct xdr_decoder *d, remote_domain_create_with_flags_args *v)
{
    return xdr_decode_end(remote_domain_create_with_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_create_with_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_create_with_flags_ret_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_create_with_flags_ret, dom)},
};

const struct xdr_type remote_domain_create_with_flags_ret_xdr = {
    .name = "remote_domain_create_with_flags_ret",
    .size = sizeof(remote_domain_create_with_flags_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_create_with_flags_ret_members,
    .count = sizeof remote_domain_create_with_flags_ret_members / sizeof *remote_domain_create_with_flags_ret_members,
};

enum xdr_status remote_domain_create_with_flags_ret_encode(struct xdr_encoder *e, const remote_domain_create_with_flags_ret *v)
{
    return xdr_encode_end(remote_domain_create_with_flags_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_create_with_flags_ret_xdr, v);
}

enum xdr_status remote_domain_create_with_flags_ret_decode(struct xdr_decoder *d, remote_domain_create_with_flags_ret *v)
{
    return xdr_decode_end(remote_domain_create_with_flags_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_create_with_flags_ret_xdr, v);
}

static const struct xdr_member remote_domain_create_with_files_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_create_with_files_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_create_with_files_args, flags)},
};

const struct xdr_type remote_domain_create_with_files_args_xdr = {
    .name = "remote_domain_create_with_files_args",
    .size = sizeof(remote_domain_create_with_files_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_create_with_files_args_members,
    .count = sizeof remote_domain_create_with_files_args_members / sizeof *remote_domain_create_with_files_args_members,
};

enum xdr_status remote_domain_create_with_files_args_encode(struct xdr_encoder *e, const remote_domain_create_with_files_args *v)
{
    return xdr_encode_end(remote_domain_create_with_files_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_create_with_files_args_xdr, v);
}

enum xdr_status remote_domain_create_with_files_args_decode(struct xdr_decoder *d, remote_domain_create_with_files_args *v)
{
    return xdr_decode_end(remote_domain_create_with_files_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_create_with_files_args_xdr, v);
}

static const struct xdr_member remote_domain_create_with_files_ret_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_create_with_files_ret, dom)},
};

const struct xdr_type remote_domain_create_with_files_ret_xdr = {
    .name = "remote_domain_create_with_files_ret",
    .size = sizeof(remote_domain_create_with_files_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_create_with_files_ret_members,
    .count = sizeof remote_domain_create_with_files_ret_members / sizeof *remote_domain_create_with_files_ret_members,
};

enum xdr_status remote_domain_create_with_files_ret_encode(struct xdr_encoder *e, const remote_domain_create_with_files_ret *v)
{
    return xdr_encode_end(remote_domain_create_with_files_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_create_with_files_ret_xdr, v);
}

enum xdr_status remote_domain_create_with_files_ret_decode(struct xdr_decoder *d, remote_domain_create_with_files_ret *v)
{
    return xdr_decode_end(remote_domain_create_with_files_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_create_with_files_ret_xdr, v);
}

static const struct xdr_member remote_domain_define_xml_args_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_define_xml_args, xml)},
};

const struct xdr_type remote_domain_define_xml_args_xdr = {
    .name = "remote_domain_define_xml_args",
    .size = sizeof(remote_domain_define_xml_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_define_xml_args_members,
    .count = sizeof remote_domain_define_xml_args_members / sizeof *remote_domain_define_xml_args_members,
};

enum xdr_status remote_domain_define_xml_args_encode(struct xdr_encoder *e, const remote_domain_define_xml_args *v)
{
    return xdr_encode_end(remote_domain_define_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_define_xml_args_xdr, v);
}

enum xdr_status remote_domain_define_xml_args_decode(struct xdr_decoder *d, remote_domain_define_xml_args *v)
{
    return xdr_decode_end(remote_domain_define_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_define_xml_args_xdr, v);
}

static const struct xdr_member remote_domain_define_xml_ret_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_define_xml_ret, dom)},
};

const struct xdr_type remote_domain_define_xml_ret_xdr = {
    .name = "remote_domain_define_xml_ret",
    .size = sizeof(remote_domain_define_xml_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_define_xml_ret_members,
    .count = sizeof remote_domain_define_xml_ret_members / sizeof *remote_domain_define_xml_ret_members,
};

enum xdr_status remote_domain_define_xml_ret_encode(struct xdr_encoder *e, const remote_domain_define_xml_ret *v)
{
    return xdr_encode_end(remote_domain_define_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_define_xml_ret_xdr, v);
}

enum xdr_status remote_domain_define_xml_ret_decode(struct xdr_decoder *d, remote_domain_define_xml_ret *v)
{
    return xdr_decode_end(remote_domain_define_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_define_xml_ret_xdr, v);
}

static const struct xdr_member remote_domain_define_xml_flags_args_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_define_xml_flags_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_define_xml_flags_args, flags)},
};

const struct xdr_type remote_domain_define_xml_flags_args_xdr = {
    .name = "remote_domain_define_xml_flags_args",
    .size = sizeof(remote_domain_define_xml_flags_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_define_xml_flags_args_members,
    .count = sizeof remote_domain_define_xml_flags_args_members / sizeof *remote_domain_define_xml_flags_args_members,
};

enum xdr_status remote_domain_define_xml_flags_args_encode(struct xdr_encoder *e, const remote_domain_define_xml_flags_args *v)
{
    return xdr_encode_end(remote_domain_define_xml_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_define_xml_flags_args_xdr, v);
}

enum xdr_status remote_domain_define_xml_flags_args_decode(struct xdr_decoder *d, remote_domain_define_xml_flags_args *v)
{
    return xdr_decode_end(remote_domain_define_xml_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_define_xml_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_define_xml_flags_ret_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_define_xml_flags_ret, dom)},
};

const struct xdr_type remote_domain_define_xml_flags_ret_xdr = {
    .name = "remote_domain_define_xml_flags_ret",
    .size = sizeof(remote_domain_define_xml_flags_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_define_xml_flags_ret_members,
    .count = sizeof remote_domain_define_xml_flags_ret_members / sizeof *remote_domain_define_xml_flags_ret_members,
};

enum xdr_status remote_domain_define_xml_flags_ret_encode(struct xdr_encoder *e, const remote_domain_define_xml_flags_ret *v)
{
    return xdr_encode_end(remote_domain_define_xml_flags_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_define_xml_flags_ret_xdr, v);
}

enum xdr_status remote_domain_define_xml_flags_ret_decode(struct xdr_decoder *d, remote_domain_define_xml_flags_ret *v)
{
    return xdr_decode_end(remote_domain_define_xml_flags_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_define_xml_flags_ret_xdr, v);
}

static const struct xdr_member remote_domain_undefine_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_undefine_args, dom)},
};

const struct xdr_type remote_domain_undefine_args_xdr = {
    .name = "remote_domain_undefine_args",
    .size = sizeof(remote_domain_undefine_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_undefine_args_members,
    .count = sizeof remote_domain_undefine_args_members / sizeof *remote_domain_undefine_args_members,
};

enum xdr_status remote_domain_undefine_args_encode(struct xdr_encoder *e, const remote_domain_undefine_args *v)
{
    return xdr_encode_end(remote_domain_undefine_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_undefine_args_xdr, v);
}

enum xdr_status remote_domain_undefine_args_decode(struct xdr_decoder *d, remote_domain_undefine_args *v)
{
    return xdr_decode_end(remote_domain_undefine_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_undefine_args_xdr, v);
}

static const struct xdr_member remote_domain_undefine_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_undefine_flags_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_undefine_flags_args, flags)},
};

const struct xdr_type remote_domain_undefine_flags_args_xdr = {
    .name = "remote_domain_undefine_flags_args",
    .size = sizeof(remote_domain_undefine_flags_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_undefine_flags_args_members,
    .count = sizeof remote_domain_undefine_flags_args_members / sizeof *remote_domain_undefine_flags_args_members,
};

enum xdr_status remote_domain_undefine_flags_args_encode(struct xdr_encoder *e, const remote_domain_undefine_flags_args *v)
{
    return xdr_encode_end(remote_domain_undefine_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_undefine_flags_args_xdr, v);
}

enum xdr_status remote_domain_undefine_flags_args_decode(struct xdr_decoder *d, remote_domain_undefine_flags_args *v)
{
    return xdr_decode_end(remote_domain_undefine_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_undefine_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_inject_nmi_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_inject_nmi_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_inject_nmi_args, flags)},
};

const struct xdr_type remote_domain_inject_nmi_args_xdr = {
    .name = "remote_domain_inject_nmi_args",
    .size = sizeof(remote_domain_inject_nmi_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_inject_nmi_args_members,
    .count = sizeof remote_domain_inject_nmi_args_members / sizeof *remote_domain_inject_nmi_args_members,
};

enum xdr_status remote_domain_inject_nmi_args_encode(struct xdr_encoder *e, const remote_domain_inject_nmi_args *v)
{
    return xdr_encode_end(remote_domain_inject_nmi_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_inject_nmi_args_xdr, v);
}

enum xdr_status remote_domain_inject_nmi_args_decode(struct xdr_decoder *d, remote_domain_inject_nmi_args *v)
{
    return xdr_decode_end(remote_domain_inject_nmi_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_inject_nmi_args_xdr, v);
}

static const struct xdr_member remote_domain_send_key_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_send_key_args, dom)},
    {"codeset", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_send_key_args, codeset)},
    {"holdtime", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_send_key_args, holdtime)},
    {"keycodes", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_SEND_KEY_MAX",
     offsetof(remote_domain_send_key_args, keycodes)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_send_key_args, flags)},
};

const struct xdr_type remote_domain_send_key_args_xdr = {
    .name = "remote_domain_send_key_args",
    .size = sizeof(remote_domain_send_key_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_send_key_args_members,
    .count = sizeof remote_domain_send_key_args_members / sizeof *remote_domain_send_key_args_members,
};

enum xdr_status remote_domain_send_key_args_encode(struct xdr_encoder *e, const remote_domain_send_key_args *v)
{
    return xdr_encode_end(remote_domain_send_key_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_send_key_args_xdr, v);
}

enum xdr_status remote_domain_send_key_args_decode(struct xdr_decoder *d, remote_domain_send_key_args *v)
{
    return xdr_decode_end(remote_domain_send_key_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_send_key_args_xdr, v);
}

static const struct xdr_member remote_domain_send_process_signal_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_send_process_signal_args, dom)},
    {"pid_value", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_send_process_signal_args, pid_value)},
    {"signum", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_send_process_signal_args, signum)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_send_process_signal_args, flags)},
};

const struct xdr_type remote_domain_send_process_signal_args_xdr = {
    .name = "remote_domain_send_process_signal_args",
    .size = sizeof(remote_domain_send_process_signal_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_send_process_signal_args_members,
    .count = sizeof remote_domain_send_process_signal_args_members / sizeof *remote_domain_send_process_signal_args_members,
};

enum xdr_status remote_domain_send_process_signal_args_encode(struct xdr_encoder *e, const remote_domain_send_process_signal_args *v)
{
    return xdr_encode_end(remote_domain_send_process_signal_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_send_process_signal_args_xdr, v);
}

enum xdr_status remote_domain_send_process_signal_args_decode(struct xdr_decoder *d, remote_domain_send_process_signal_args *v)
{
    return xdr_decode_end(remote_domain_send_process_signal_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_send_process_signal_args_xdr, v);
}

static const struct xdr_member remote_domain_set_vcpus_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_vcpus_args, dom)},
    {"nvcpus", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_vcpus_args, nvcpus)},
};

const struct xdr_type remote_domain_set_vcpus_args_xdr = {
    .name = "remote_domain_set_vcpus_args",
    .size = sizeof(remote_domain_set_vcpus_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_vcpus_args_members,
    .count = sizeof remote_domain_set_vcpus_args_members / sizeof *remote_domain_set_vcpus_args_members,
};

enum xdr_status remote_domain_set_vcpus_args_encode(struct xdr_encoder *e, const remote_domain_set_vcpus_args *v)
{
    return xdr_encode_end(remote_domain_set_vcpus_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_vcpus_args_xdr, v);
}

enum xdr_status remote_domain_set_vcpus_args_decode(struct xdr_decoder *d, remote_domain_set_vcpus_args *v)
{
    return xdr_decode_end(remote_domain_set_vcpus_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_vcpus_args_xdr, v);
}

static const struct xdr_member remote_domain_set_vcpus_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_vcpus_flags_args, dom)},
    {"nvcpus", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_vcpus_flags_args, nvcpus)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_vcpus_flags_args, flags)},
};

const struct xdr_type remote_domain_set_vcpus_flags_args_xdr = {
    .name = "remote_domain_set_vcpus_flags_args",
    .size = sizeof(remote_domain_set_vcpus_flags_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_vcpus_flags_args_members,
    .count = sizeof remote_domain_set_vcpus_flags_args_members / sizeof *remote_domain_set_vcpus_flags_args_members,
};

enum xdr_status remote_domain_set_vcpus_flags_args_encode(struct xdr_encoder *e, const remote_domain_set_vcpus_flags_args *v)
{
    return xdr_encode_end(remote_domain_set_vcpus_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_vcpus_flags_args_xdr, v);
}

enum xdr_status remote_domain_set_vcpus_flags_args_decode(struct xdr_decoder *d, remote_domain_set_vcpus_flags_args *v)
{
    return xdr_decode_end(remote_domain_set_vcpus_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_vcpus_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_get_vcpus_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_vcpus_flags_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_vcpus_flags_args, flags)},
};

const struct xdr_type remote_domain_get_vcpus_flags_args_xdr = {
    .name = "remote_domain_get_vcpus_flags_args",
    .size = sizeof(remote_domain_get_vcpus_flags_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_vcpus_flags_args_members,
    .count = sizeof remote_domain_get_vcpus_flags_args_members / sizeof *remote_domain_get_vcpus_flags_args_members,
};

enum xdr_status remote_domain_get_vcpus_flags_args_encode(struct xdr_encoder *e, const remote_domain_get_vcpus_flags_args *v)
{
    return xdr_encode_end(remote_domain_get_vcpus_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_vcpus_flags_args_xdr, v);
}

enum xdr_status remote_domain_get_vcpus_flags_args_decode(struct xdr_decoder *d, remote_domain_get_vcpus_flags_args *v)
{
    return xdr_decode_end(remote_domain_get_vcpus_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_vcpus_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_get_vcpus_flags_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_vcpus_flags_ret, num)},
};

const struct xdr_type remote_domain_get_vcpus_flags_ret_xdr = {
    .name = "remote_domain_get_vcpus_flags_ret",
    .size = sizeof(remote_domain_get_vcpus_flags_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_vcpus_flags_ret_members,
    .count = sizeof remote_domain_get_vcpus_flags_ret_members / sizeof *remote_domain_get_vcpus_flags_ret_members,
};

enum xdr_status remote_domain_get_vcpus_flags_ret_encode(struct xdr_encoder *e, const remote_domain_get_vcpus_flags_ret *v)
{
    return xdr_encode_end(remote_domain_get_vcpus_flags_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_vcpus_flags_ret_xdr, v);
}

enum xdr_status remote_domain_get_vcpus_flags_ret_decode(struct xdr_decoder *d, remote_domain_get_vcpus_flags_ret *v)
{
    return xdr_decode_end(remote_domain_get_vcpus_flags_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_vcpus_flags_ret_xdr, v);
}

static const struct xdr_member remote_domain_pin_vcpu_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pin_vcpu_args, dom)},
    {"vcpu", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pin_vcpu_args, vcpu)},
    {"cpumap", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 2048, "REMOTE_CPUMAP_MAX",
     offsetof(remote_domain_pin_vcpu_args, cpumap)},
};

const struct xdr_type remote_domain_pin_vcpu_args_xdr = {
    .name = "remote_domain_pin_vcpu_args",
    .size = sizeof(remote_domain_pin_vcpu_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_pin_vcpu_args_members,
    .count = sizeof remote_domain_pin_vcpu_args_members / sizeof *remote_domain_pin_vcpu_args_members,
};

enum xdr_status remote_domain_pin_vcpu_args_encode(struct xdr_encoder *e, const remote_domain_pin_vcpu_args *v)
{
    return xdr_encode_end(remote_domain_pin_vcpu_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_pin_vcpu_args_xdr, v);
}

enum xdr_status remote_domain_pin_vcpu_args_decode(struct xdr_decoder *d, remote_domain_pin_vcpu_args *v)
{
    return xdr_decode_end(remote_domain_pin_vcpu_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_pin_vcpu_args_xdr, v);
}

static const struct xdr_member remote_domain_pin_vcpu_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pin_vcpu_flags_args, dom)},
    {"vcpu", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pin_vcpu_flags_args, vcpu)},
    {"cpumap", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 2048, "REMOTE_CPUMAP_MAX",
     offsetof(remote_domain_pin_vcpu_flags_args, cpumap)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pin_vcpu_flags_args, flags)},
};

const struct xdr_type remote_domain_pin_vcpu_flags_args_xdr = {
    .name = "remote_domain_pin_vcpu_flags_args",
    .size = sizeof(remote_domain_pin_vcpu_flags_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_pin_vcpu_flags_args_members,
    .count = sizeof remote_domain_pin_vcpu_flags_args_members / sizeof *remote_domain_pin_vcpu_flags_args_members,
};

enum xdr_status remote_domain_pin_vcpu_flags_args_encode(struct xdr_encoder *e, const remote_domain_pin_vcpu_flags_args *v)
{
    return xdr_encode_end(remote_domain_pin_vcpu_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_pin_vcpu_flags_args_xdr, v);
}

enum xdr_status remote_domain_pin_vcpu_flags_args_decode(struct xdr_decoder *d, remote_domain_pin_vcpu_flags_args *v)
{
    return xdr_decode_end(remote_domain_pin_vcpu_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_pin_vcpu_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_get_vcpu_pin_info_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_vcpu_pin_info_args, dom)},
    {"ncpumaps", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_vcpu_pin_info_args, ncpumaps)},
    {"maplen", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_vcpu_pin_info_args, maplen)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_vcpu_pin_info_args, flags)},
};

const struct xdr_type remote_domain_get_vcpu_pin_info_args_xdr = {
    .name = "remote_domain_get_vcpu_pin_info_args",
    .size = sizeof(remote_domain_get_vcpu_pin_info_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_vcpu_pin_info_args_members,
    .count = sizeof remote_domain_get_vcpu_pin_info_args_members / sizeof *remote_domain_get_vcpu_pin_info_args_members,
};

enum xdr_status remote_domain_get_vcpu_pin_info_args_encode(struct xdr_encoder *e, const remote_domain_get_vcpu_pin_info_args *v)
{
    return xdr_encode_end(remote_domain_get_vcpu_pin_info_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_vcpu_pin_info_args_xdr, v);
}

enum xdr_status remote_domain_get_vcpu_pin_info_args_decode(struct xdr_decoder *d, remote_domain_get_vcpu_pin_info_args *v)
{
    return xdr_decode_end(remote_domain_get_vcpu_pin_info_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_vcpu_pin_info_args_xdr, v);
}

static const struct xdr_member remote_domain_get_vcpu_pin_info_ret_members[] = {
    {"cpumaps", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 8388608, "REMOTE_CPUMAPS_MAX",
     offsetof(remote_domain_get_vcpu_pin_info_ret, cpumaps)},
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_vcpu_pin_info_ret, num)},
};

const struct xdr_type remote_domain_get_vcpu_pin_info_ret_xdr = {
    .name = "remote_domain_get_vcpu_pin_info_ret",
    .size = sizeof(remote_domain_get_vcpu_pin_info_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_vcpu_pin_info_ret_members,
    .count = sizeof remote_domain_get_vcpu_pin_info_ret_members / sizeof *remote_domain_get_vcpu_pin_info_ret_members,
};

enum xdr_status remote_domain_get_vcpu_pin_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_vcpu_pin_info_ret *v)
{
    return xdr_encode_end(remote_domain_get_vcpu_pin_info_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_vcpu_pin_info_ret_xdr, v);
}

enum xdr_status remote_domain_get_vcpu_pin_info_ret_decode(struct xdr_decoder *d, remote_domain_get_vcpu_pin_info_ret *v)
{
    return xdr_decode_end(remote_domain_get_vcpu_pin_info_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_vcpu_pin_info_ret_xdr, v);
}

static const struct xdr_member remote_domain_pin_emulator_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pin_emulator_args, dom)},
    {"cpumap", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 2048, "REMOTE_CPUMAP_MAX",
     offsetof(remote_domain_pin_emulator_args, cpumap)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pin_emulator_args, flags)},
};

const struct xdr_type remote_domain_pin_emulator_args_xdr = {
    .name = "remote_domain_pin_emulator_args",
    .size = sizeof(remote_domain_pin_emulator_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_pin_emulator_args_members,
    .count = sizeof remote_domain_pin_emulator_args_members / sizeof *remote_domain_pin_emulator_args_members,
};

enum xdr_status remote_domain_pin_emulator_args_encode(struct xdr_encoder *e, const remote_domain_pin_emulator_args *v)
{
    return xdr_encode_end(remote_domain_pin_emulator_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_pin_emulator_args_xdr, v);
}

enum xdr_status remote_domain_pin_emulator_args_decode(struct xdr_decoder *d, remote_domain_pin_emulator_args *v)
{
    return xdr_decode_end(remote_domain_pin_emulator_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_pin_emulator_args_xdr, v);
}

static const struct xdr_member remote_domain_get_emulator_pin_info_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_emulator_pin_info_args, dom)},
    {"maplen", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_emulator_pin_info_args, maplen)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_emulator_pin_info_args, flags)},
};

const struct xdr_type remote_domain_get_emulator_pin_info_args_xdr = {
    .name = "remote_domain_get_emulator_pin_info_args",
    .size = sizeof(remote_domain_get_emulator_pin_info_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_emulator_pin_info_args_members,
    .count = sizeof remote_domain_get_emulator_pin_info_args_members / sizeof *remote_domain_get_emulator_pin_info_args_members,
};

enum xdr_status remote_domain_get_emulator_pin_info_args_encode(struct xdr_encoder *e, const remote_domain_get_emulator_pin_info_args *v)
{
    return xdr_encode_end(remote_domain_get_emulator_pin_info_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_emulator_pin_info_args_xdr, v);
}

enum xdr_status remote_domain_get_emulator_pin_info_args_decode(struct xdr_decoder *d, remote_domain_get_emulator_pin_info_args *v)
{
    return xdr_decode_end(remote_domain_get_emulator_pin_info_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_emulator_pin_info_args_xdr, v);
}

static const struct xdr_member remote_domain_get_emulator_pin_info_ret_members[] = {
    {"cpumaps", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 8388608, "REMOTE_CPUMAPS_MAX",
     offsetof(remote_domain_get_emulator_pin_info_ret, cpumaps)},
    {"ret", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_emulator_pin_info_ret, ret)},
};

const struct xdr_type remote_domain_get_emulator_pin_info_ret_xdr = {
    .name = "remote_domain_get_emulator_pin_info_ret",
    .size = sizeof(remote_domain_get_emulator_pin_info_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_emulator_pin_info_ret_members,
    .count = sizeof remote_domain_get_emulator_pin_info_ret_members / sizeof *remote_domain_get_emulator_pin_info_ret_members,
};

enum xdr_status remote_domain_get_emulator_pin_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_emulator_pin_info_ret *v)
{
    return xdr_encode_end(remote_domain_get_emulator_pin_info_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_emulator_pin_info_ret_xdr, v);
}

enum xdr_status remote_domain_get_emulator_pin_info_ret_decode(struct xdr_decoder *d, remote_domain_get_emulator_pin_info_ret *v)
{
    return xdr_decode_end(remote_domain_get_emulator_pin_info_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_emulator_pin_info_ret_xdr, v);
}

static const struct xdr_member remote_domain_get_vcpus_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_vcpus_args, dom)},
    {"maxinfo", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_vcpus_args, maxinfo)},
    {"maplen", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_vcpus_args, maplen)},
};

const struct xdr_type remote_domain_get_vcpus_args_xdr = {
    .name = "remote_domain_get_vcpus_args",
    .size = sizeof(remote_domain_get_vcpus_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_vcpus_args_members,
    .count = sizeof remote_domain_get_vcpus_args_members / sizeof *remote_domain_get_vcpus_args_members,
};

enum xdr_status remote_domain_get_vcpus_args_encode(struct xdr_encoder *e, const remote_domain_get_vcpus_args *v)
{
    return xdr_encode_end(remote_domain_get_vcpus_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_vcpus_args_xdr, v);
}

enum xdr_status remote_domain_get_vcpus_args_decode(struct xdr_decoder *d, remote_domain_get_vcpus_args *v)
{
    return xdr_decode_end(remote_domain_get_vcpus_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_vcpus_args_xdr, v);
}

static const struct xdr_member remote_domain_get_vcpus_ret_members[] = {
    {"info", &remote_vcpu_info_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_VCPUINFO_MAX",
     offsetof(remote_domain_get_vcpus_ret, info)},
    {"cpumaps", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 8388608, "REMOTE_CPUMAPS_MAX",
     offsetof(remote_domain_get_vcpus_ret, cpumaps)},
};

const struct xdr_type remote_domain_get_vcpus_ret_xdr = {
    .name = "remote_domain_get_vcpus_ret",
    .size = sizeof(remote_domain_get_vcpus_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_vcpus_ret_members,
    .count = sizeof remote_domain_get_vcpus_ret_members / sizeof *remote_domain_get_vcpus_ret_members,
};

enum xdr_status remote_domain_get_vcpus_ret_encode(struct xdr_encoder *e, const remote_domain_get_vcpus_ret *v)
{
    return xdr_encode_end(remote_domain_get_vcpus_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_vcpus_ret_xdr, v);
}

enum xdr_status remote_domain_get_vcpus_ret_decode(struct xdr_decoder *d, remote_domain_get_vcpus_ret *v)
{
    return xdr_decode_end(remote_domain_get_vcpus_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_vcpus_ret_xdr, v);
}

static const struct xdr_member remote_domain_get_max_vcpus_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_max_vcpus_args, dom)},
};

const struct xdr_type remote_domain_get_max_vcpus_args_xdr = {
    .name = "remote_domain_get_max_vcpus_args",
    .size = sizeof(remote_domain_get_max_vcpus_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_max_vcpus_args_members,
    .count = sizeof remote_domain_get_max_vcpus_args_members / sizeof *remote_domain_get_max_vcpus_args_members,
};

enum xdr_status remote_domain_get_max_vcpus_args_encode(struct xdr_encoder *e, const remote_domain_get_max_vcpus_args *v)
{
    return xdr_encode_end(remote_domain_get_max_vcpus_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_max_vcpus_args_xdr, v);
}

enum xdr_status remote_domain_get_max_vcpus_args_decode(struct xdr_decoder *d, remote_domain_get_max_vcpus_args *v)
{
    return xdr_decode_end(remote_domain_get_max_vcpus_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_max_vcpus_args_xdr, v);
}

static const struct xdr_member remote_domain_get_max_vcpus_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_max_vcpus_ret, num)},
};

const struct xdr_type remote_domain_get_max_vcpus_ret_xdr = {
    .name = "remote_domain_get_max_vcpus_ret",
    .size = sizeof(remote_domain_get_max_vcpus_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_max_vcpus_ret_members,
    .count = sizeof remote_domain_get_max_vcpus_ret_members / sizeof *remote_domain_get_max_vcpus_ret_members,
};

enum xdr_status remote_domain_get_max_vcpus_ret_encode(struct xdr_encoder *e, const remote_domain_get_max_vcpus_ret *v)
{
    return xdr_encode_end(remote_domain_get_max_vcpus_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_max_vcpus_ret_xdr, v);
}

enum xdr_status remote_domain_get_max_vcpus_ret_decode(struct xdr_decoder *d, remote_domain_get_max_vcpus_ret *v)
{
    return xdr_decode_end(remote_domain_get_max_vcpus_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_max_vcpus_ret_xdr, v);
}

static const struct xdr_member remote_domain_iothread_info_members[] = {
    {"iothread_id", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_iothread_info, iothread_id)},
    {"cpumap", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 2048, "REMOTE_CPUMAP_MAX",
     offsetof(remote_domain_iothread_info, cpumap)},
};

const struct xdr_type remote_domain_iothread_info_xdr = {
    .name = "remote_domain_iothread_info",
    .size = sizeof(remote_domain_iothread_info),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_iothread_info_members,
    .count = sizeof remote_domain_iothread_info_members / sizeof *remote_domain_iothread_info_members,
};

enum xdr_status remote_domain_iothread_info_encode(struct xdr_encoder *e, const remote_domain_iothread_info *v)
{
    return xdr_encode_end(remote_domain_iothread_info_put(xdr_encode_begin(e), e, v), e, &remote_domain_iothread_info_xdr, v);
}

enum xdr_status remote_domain_iothread_info_decode(struct xdr_decoder *d, remote_domain_iothread_info *v)
{
    return xdr_decode_end(remote_domain_iothread_info_get(xdr_decode_begin(d), d, v), d, &remote_domain_iothread_info_xdr, v);
}

static const struct xdr_member remote_domain_get_iothread_info_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_iothread_info_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_iothread_info_args, flags)},
};

const struct xdr_type remote_domain_get_iothread_info_args_xdr = {
    .name = "remote_domain_get_iothread_info_args",
    .size = sizeof(remote_domain_get_iothread_info_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_iothread_info_args_members,
    .count = sizeof remote_domain_get_iothread_info_args_members / sizeof *remote_domain_get_iothread_info_args_members,
};

enum xdr_status remote_domain_get_iothread_info_args_encode(struct xdr_encoder *e, const remote_domain_get_iothread_info_args *v)
{
    return xdr_encode_end(remote_domain_get_iothread_info_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_iothread_info_args_xdr, v);
}

enum xdr_status remote_domain_get_iothread_info_args_decode(struct xdr_decoder *d, remote_domain_get_iothread_info_args *v)
{
    return xdr_decode_end(remote_domain_get_iothread_info_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_iothread_info_args_xdr, v);
}

static const struct xdr_member remote_domain_get_iothread_info_ret_members[] = {
    {"info", &remote_domain_iothread_info_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_IOTHREAD_INFO_MAX",
     offsetof(remote_domain_get_iothread_info_ret, info)},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_iothread_info_ret, ret)},
};

const struct xdr_type remote_domain_get_iothread_info_ret_xdr = {
    .name = "remote_domain_get_iothread_info_ret",
    .size = sizeof(remote_domain_get_iothread_info_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_iothread_info_ret_members,
    .count = sizeof remote_domain_get_iothread_info_ret_members / sizeof *remote_domain_get_iothread_info_ret_members,
};

enum xdr_status remote_domain_get_iothread_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_iothread_info_ret *v)
{
    return xdr_encode_end(remote_domain_get_iothread_info_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_iothread_info_ret_xdr, v);
}

enum xdr_status remote_domain_get_iothread_info_ret_decode(struct xdr_decoder *d, remote_domain_get_iothread_info_ret *v)
{
    return xdr_decode_end(remote_domain_get_iothread_info_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_iothread_info_ret_xdr, v);
}

static const struct xdr_member remote_domain_pin_iothread_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pin_iothread_args, dom)},
    {"iothreads_id", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pin_iothread_args, iothreads_id)},
    {"cpumap", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 2048, "REMOTE_CPUMAP_MAX",
     offsetof(remote_domain_pin_iothread_args, cpumap)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_pin_iothread_args, flags)},
};

const struct xdr_type remote_domain_pin_iothread_args_xdr = {
    .name = "remote_domain_pin_iothread_args",
    .size = sizeof(remote_domain_pin_iothread_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_pin_iothread_args_members,
    .count = sizeof remote_domain_pin_iothread_args_members / sizeof *remote_domain_pin_iothread_args_members,
};

enum xdr_status remote_domain_pin_iothread_args_encode(struct xdr_encoder *e, const remote_domain_pin_iothread_args *v)
{
    return xdr_encode_end(remote_domain_pin_iothread_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_pin_iothread_args_xdr, v);
}

enum xdr_status remote_domain_pin_iothread_args_decode(struct xdr_decoder *d, remote_domain_pin_iothread_args *v)
{
    return xdr_decode_end(remote_domain_pin_iothread_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_pin_iothread_args_xdr, v);
}

static const struct xdr_member remote_domain_add_iothread_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_add_iothread_args, dom)},
    {"iothread_id", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_add_iothread_args, iothread_id)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_add_iothread_args, flags)},
};

const struct xdr_type remote_domain_add_iothread_args_xdr = {
    .name = "remote_domain_add_iothread_args",
    .size = sizeof(remote_domain_add_iothread_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_add_iothread_args_members,
    .count = sizeof remote_domain_add_iothread_args_members / sizeof *remote_domain_add_iothread_args_members,
};

enum xdr_status remote_domain_add_iothread_args_encode(struct xdr_encoder *e, const remote_domain_add_iothread_args *v)
{
    return xdr_encode_end(remote_domain_add_iothread_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_add_iothread_args_xdr, v);
}

enum xdr_status remote_domain_add_iothread_args_decode(struct xdr_decoder *d, remote_domain_add_iothread_args *v)
{
    return xdr_decode_end(remote_domain_add_iothread_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_add_iothread_args_xdr, v);
}

static const struct xdr_member remote_domain_del_iothread_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_del_iothread_args, dom)},
    {"iothread_id", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_del_iothread_args, iothread_id)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_del_iothread_args, flags)},
};

const struct xdr_type remote_domain_del_iothread_args_xdr = {
    .name = "remote_domain_del_iothread_args",
    .size = sizeof(remote_domain_del_iothread_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_del_iothread_args_members,
    .count = sizeof remote_domain_del_iothread_args_members / sizeof *remote_domain_del_iothread_args_members,
};

enum xdr_status remote_domain_del_iothread_args_encode(struct xdr_encoder *e, const remote_domain_del_iothread_args *v)
{
    return xdr_encode_end(remote_domain_del_iothread_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_del_iothread_args_xdr, v);
}

enum xdr_status remote_domain_del_iothread_args_decode(struct xdr_decoder *d, remote_domain_del_iothread_args *v)
{
    return xdr_decode_end(remote_domain_del_iothread_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_del_iothread_args_xdr, v);
}

static const struct xdr_member remote_domain_set_iothread_params_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_iothread_params_args, dom)},
    {"iothread_id", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_iothread_params_args, iothread_id)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_IOTHREAD_PARAMS_MAX",
     offsetof(remote_domain_set_iothread_params_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_iothread_params_args, flags)},
};

const struct xdr_type remote_domain_set_iothread_params_args_xdr = {
    .name = "remote_domain_set_iothread_params_args",
    .size = sizeof(remote_domain_set_iothread_params_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_iothread_params_args_members,
    .count = sizeof remote_domain_set_iothread_params_args_members / sizeof *remote_domain_set_iothread_params_args_members,
};

enum xdr_status remote_domain_set_iothread_params_args_encode(struct xdr_encoder *e, const remote_domain_set_iothread_params_args *v)
{
    return xdr_encode_end(remote_domain_set_iothread_params_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_iothread_params_args_xdr, v);
}

enum xdr_status remote_domain_set_iothread_params_args_decode(struct xdr_decoder *d, remote_domain_set_iothread_params_args *v)
{
    return xdr_decode_end(remote_domain_set_iothread_params_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_iothread_params_args_xdr, v);
}

static const struct xdr_member remote_domain_get_security_label_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_security_label_args, dom)},
};

const struct xdr_type remote_domain_get_security_label_args_xdr = {
    .name = "remote_domain_get_security_label_args",
    .size = sizeof(remote_domain_get_security_label_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_security_label_args_members,
    .count = sizeof remote_domain_get_security_label_args_members / sizeof *remote_domain_get_security_label_args_members,
};

enum xdr_status remote_domain_get_security_label_args_encode(struct xdr_encoder *e, const remote_domain_get_security_label_args *v)
{
    return xdr_encode_end(remote_domain_get_security_label_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_security_label_args_xdr, v);
}

enum xdr_status remote_domain_get_security_label_args_decode(struct xdr_decoder *d, remote_domain_get_security_label_args *v)
{
    return xdr_decode_end(remote_domain_get_security_label_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_security_label_args_xdr, v);
}

static const struct xdr_member remote_domain_get_security_label_ret_members[] = {
    {"label", &xdr_builtin_types[XDR_CHAR], XDR_SHAPE_VARIABLE, 4097, "REMOTE_SECURITY_LABEL_MAX",
     offsetof(remote_domain_get_security_label_ret, label)},
    {"enforcing", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_security_label_ret, enforcing)},
};

const struct xdr_type remote_domain_get_security_label_ret_xdr = {
    .name = "remote_domain_get_security_label_ret",
    .size = sizeof(remote_domain_get_security_label_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_security_label_ret_members,
    .count = sizeof remote_domain_get_security_label_ret_members / sizeof *remote_domain_get_security_label_ret_members,
};

enum xdr_status remote_domain_get_security_label_ret_encode(struct xdr_encoder *e, const remote_domain_get_security_label_ret *v)
{
    return xdr_encode_end(remote_domain_get_security_label_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_security_label_ret_xdr, v);
}

enum xdr_status remote_domain_get_security_label_ret_decode(struct xdr_decoder *d, remote_domain_get_security_label_ret *v)
{
    return xdr_decode_end(remote_domain_get_security_label_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_security_label_ret_xdr, v);
}

static const struct xdr_member remote_domain_get_security_label_list_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_security_label_list_args, dom)},
};

const struct xdr_type remote_domain_get_security_label_list_args_xdr = {
    .name = "remote_domain_get_security_label_list_args",
    .size = sizeof(remote_domain_get_security_label_list_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_security_label_list_args_members,
    .count = sizeof remote_domain_get_security_label_list_args_members / sizeof *remote_domain_get_security_label_list_args_members,
};

enum xdr_status remote_domain_get_security_label_list_args_encode(struct xdr_encoder *e, const remote_domain_get_security_label_list_args *v)
{
    return xdr_encode_end(remote_domain_get_security_label_list_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_security_label_list_args_xdr, v);
}

enum xdr_status remote_domain_get_security_label_list_args_decode(struct xdr_decoder *d, remote_domain_get_security_label_list_args *v)
{
    return xdr_decode_end(remote_domain_get_security_label_list_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_security_label_list_args_xdr, v);
}

static const struct xdr_member remote_domain_get_security_label_list_ret_members[] = {
    {"labels", &remote_domain_get_security_label_ret_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_SECURITY_LABEL_LIST_MAX",
     offsetof(remote_domain_get_security_label_list_ret, labels)},
    {"ret", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_security_label_list_ret, ret)},
};

const struct xdr_type remote_domain_get_security_label_list_ret_xdr = {
    .name = "remote_domain_get_security_label_list_ret",
    .size = sizeof(remote_domain_get_security_label_list_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_security_label_list_ret_members,
    .count = sizeof remote_domain_get_security_label_list_ret_members / sizeof *remote_domain_get_security_label_list_ret_members,
};

enum xdr_status remote_domain_get_security_label_list_ret_encode(struct xdr_encoder *e, const remote_domain_get_security_label_list_ret *v)
{
    return xdr_encode_end(remote_domain_get_security_label_list_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_security_label_list_ret_xdr, v);
}

enum xdr_status remote_domain_get_security_label_list_ret_decode(struct xdr_decoder *d, remote_domain_get_security_label_list_ret *v)
{
    return xdr_decode_end(remote_domain_get_security_label_list_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_security_label_list_ret_xdr, v);
}

static const struct xdr_member remote_node_get_security_model_ret_members[] = {
    {"model", &xdr_builtin_types[XDR_CHAR], XDR_SHAPE_VARIABLE, 257, "REMOTE_SECURITY_MODEL_MAX",
     offsetof(remote_node_get_security_model_ret, model)},
    {"doi", &xdr_builtin_types[XDR_CHAR], XDR_SHAPE_VARIABLE, 257, "REMOTE_SECURITY_DOI_MAX",
     offsetof(remote_node_get_security_model_ret, doi)},
};

const struct xdr_type remote_node_get_security_model_ret_xdr = {
    .name = "remote_node_get_security_model_ret",
    .size = sizeof(remote_node_get_security_model_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_get_security_model_ret_members,
    .count = sizeof remote_node_get_security_model_ret_members / sizeof *remote_node_get_security_model_ret_members,
};

enum xdr_status remote_node_get_security_model_ret_encode(struct xdr_encoder *e, const remote_node_get_security_model_ret *v)
{
    return xdr_encode_end(remote_node_get_security_model_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_get_security_model_ret_xdr, v);
}

enum xdr_status remote_node_get_security_model_ret_decode(struct xdr_decoder *d, remote_node_get_security_model_ret *v)
{
    return xdr_decode_end(remote_node_get_security_model_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_get_security_model_ret_xdr, v);
}

static const struct xdr_member remote_domain_attach_device_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_attach_device_args, dom)},
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_attach_device_args, xml)},
};

const struct xdr_type remote_domain_attach_device_args_xdr = {
    .name = "remote_domain_attach_device_args",
    .size = sizeof(remote_domain_attach_device_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_attach_device_args_members,
    .count = sizeof remote_domain_attach_device_args_members / sizeof *remote_domain_attach_device_args_members,
};

enum xdr_status remote_domain_attach_device_args_encode(struct xdr_encoder *e, const remote_domain_attach_device_args *v)
{
    return xdr_encode_end(remote_domain_attach_device_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_attach_device_args_xdr, v);
}

enum xdr_status remote_domain_attach_device_args_decode(struct xdr_decoder *d, remote_domain_attach_device_args *v)
{
    return xdr_decode_end(remote_domain_attach_device_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_attach_device_args_xdr, v);
}

static const struct xdr_member remote_domain_attach_device_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_attach_device_flags_args, dom)},
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_attach_device_flags_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_attach_device_flags_args, flags)},
};

const struct xdr_type remote_domain_attach_device_flags_args_xdr = {
    .name = "remote_domain_attach_device_flags_args",
    .size = sizeof(remote_domain_attach_device_flags_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_attach_device_flags_args_members,
    .count = sizeof remote_domain_attach_device_flags_args_members / sizeof *remote_domain_attach_device_flags_args_members,
};

enum xdr_status remote_domain_attach_device_flags_args_encode(struct xdr_encoder *e, const remote_domain_attach_device_flags_args *v)
{
    return xdr_encode_end(remote_domain_attach_device_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_attach_device_flags_args_xdr, v);
}

enum xdr_status remote_domain_attach_device_flags_args_decode(struct xdr_decoder *d, remote_domain_attach_device_flags_args *v)
{
    return xdr_decode_end(remote_domain_attach_device_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_attach_device_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_detach_device_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_detach_device_args, dom)},
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_detach_device_args, xml)},
};

const struct xdr_type remote_domain_detach_device_args_xdr = {
    .name = "remote_domain_detach_device_args",
    .size = sizeof(remote_domain_detach_device_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_detach_device_args_members,
    .count = sizeof remote_domain_detach_device_args_members / sizeof *remote_domain_detach_device_args_members,
};

enum xdr_status remote_domain_detach_device_args_encode(struct xdr_encoder *e, const remote_domain_detach_device_args *v)
{
    return xdr_encode_end(remote_domain_detach_device_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_detach_device_args_xdr, v);
}

enum xdr_status remote_domain_detach_device_args_decode(struct xdr_decoder *d, remote_domain_detach_device_args *v)
{
    return xdr_decode_end(remote_domain_detach_device_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_detach_device_args_xdr, v);
}

static const struct xdr_member remote_domain_detach_device_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_detach_device_flags_args, dom)},
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_detach_device_flags_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_detach_device_flags_args, flags)},
};

const struct xdr_type remote_domain_detach_device_flags_args_xdr = {
    .name = "remote_domain_detach_device_flags_args",
    .size = sizeof(remote_domain_detach_device_flags_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_detach_device_flags_args_members,
    .count = sizeof remote_domain_detach_device_flags_args_members / sizeof *remote_domain_detach_device_flags_args_members,
};

enum xdr_status remote_domain_detach_device_flags_args_encode(struct xdr_encoder *e, const remote_domain_detach_device_flags_args *v)
{
    return xdr_encode_end(remote_domain_detach_device_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_detach_device_flags_args_xdr, v);
}

enum xdr_status remote_domain_detach_device_flags_args_decode(struct xdr_decoder *d, remote_domain_detach_device_flags_args *v)
{
    return xdr_decode_end(remote_domain_detach_device_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_detach_device_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_update_device_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_update_device_flags_args, dom)},
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_update_device_flags_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_update_device_flags_args, flags)},
};

const struct xdr_type remote_domain_update_device_flags_args_xdr = {
    .name = "remote_domain_update_device_flags_args",
    .size = sizeof(remote_domain_update_device_flags_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_update_device_flags_args_members,
    .count = sizeof remote_domain_update_device_flags_args_members / sizeof *remote_domain_update_device_flags_args_members,
};

enum xdr_status remote_domain_update_device_flags_args_encode(struct xdr_encoder *e, const remote_domain_update_device_flags_args *v)
{
    return xdr_encode_end(remote_domain_update_device_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_update_device_flags_args_xdr, v);
}

enum xdr_status remote_domain_update_device_flags_args_decode(struct xdr_decoder *d, remote_domain_update_device_flags_args *v)
{
    return xdr_decode_end(remote_domain_update_device_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_update_device_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_detach_device_alias_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_detach_device_alias_args, dom)},
    {"alias", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_detach_device_alias_args, alias)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_detach_device_alias_args, flags)},
};

const struct xdr_type remote_domain_detach_device_alias_args_xdr = {
    .name = "remote_domain_detach_device_alias_args",
    .size = sizeof(remote_domain_detach_device_alias_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_detach_device_alias_args_members,
    .count = sizeof remote_domain_detach_device_alias_args_members / sizeof *remote_domain_detach_device_alias_args_members,
};

enum xdr_status remote_domain_detach_device_alias_args_encode(struct xdr_encoder *e, const remote_domain_detach_device_alias_args *v)
{
    return xdr_encode_end(remote_domain_detach_device_alias_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_detach_device_alias_args_xdr, v);
}

enum xdr_status remote_domain_detach_device_alias_args_decode(struct xdr_decoder *d, remote_domain_detach_device_alias_args *v)
{
    return xdr_decode_end(remote_domain_detach_device_alias_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_detach_device_alias_args_xdr, v);
}

static const struct xdr_member remote_domain_get_autostart_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_autostart_args, dom)},
};

const struct xdr_type remote_domain_get_autostart_args_xdr = {
    .name = "remote_domain_get_autostart_args",
    .size = sizeof(remote_domain_get_autostart_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_autostart_args_members,
    .count = sizeof remote_domain_get_autostart_args_members / sizeof *remote_domain_get_autostart_args_members,
};

enum xdr_status remote_domain_get_autostart_args_encode(struct xdr_encoder *e, const remote_domain_get_autostart_args *v)
{
    return xdr_encode_end(remote_domain_get_autostart_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_autostart_args_xdr, v);
}

enum xdr_status remote_domain_get_autostart_args_decode(struct xdr_decoder *d, remote_domain_get_autostart_args *v)
{
    return xdr_decode_end(remote_domain_get_autostart_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_autostart_args_xdr, v);
}

static const struct xdr_member remote_domain_get_autostart_ret_members[] = {
    {"autostart", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_autostart_ret, autostart)},
};

const struct xdr_type remote_domain_get_autostart_ret_xdr = {
    .name = "remote_domain_get_autostart_ret",
    .size = sizeof(remote_domain_get_autostart_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_autostart_ret_members,
    .count = sizeof remote_domain_get_autostart_ret_members / sizeof *remote_domain_get_autostart_ret_members,
};

enum xdr_status remote_domain_get_autostart_ret_encode(struct xdr_encoder *e, const remote_domain_get_autostart_ret *v)
{
    return xdr_encode_end(remote_domain_get_autostart_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_autostart_ret_xdr, v);
}

enum xdr_status remote_domain_get_autostart_ret_decode(struct xdr_decoder *d, remote_domain_get_autostart_ret *v)
{
    return xdr_decode_end(remote_domain_get_autostart_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_autostart_ret_xdr, v);
}

static const struct xdr_member remote_domain_set_autostart_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_autostart_args, dom)},
    {"autostart", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_autostart_args, autostart)},
};

const struct xdr_type remote_domain_set_autostart_args_xdr = {
    .name = "remote_domain_set_autostart_args",
    .size = sizeof(remote_domain_set_autostart_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_autostart_args_members,
    .count = sizeof remote_domain_set_autostart_args_members / sizeof *remote_domain_set_autostart_args_members,
};

enum xdr_status remote_domain_set_autostart_args_encode(struct xdr_encoder *e, const remote_domain_set_autostart_args *v)
{
    return xdr_encode_end(remote_domain_set_autostart_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_autostart_args_xdr, v);
}

enum xdr_status remote_domain_set_autostart_args_decode(struct xdr_decoder *d, remote_domain_set_autostart_args *v)
{
    return xdr_decode_end(remote_domain_set_autostart_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_autostart_args_xdr, v);
}

static const struct xdr_member remote_domain_set_metadata_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_metadata_args, dom)},
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_metadata_args, type)},
    {"metadata", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_metadata_args, metadata)},
    {"key", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_metadata_args, key)},
    {"uri", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_metadata_args, uri)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_metadata_args, flags)},
};

const struct xdr_type remote_domain_set_metadata_args_xdr = {
    .name = "remote_domain_set_metadata_args",
    .size = sizeof(remote_domain_set_metadata_args),
    .least = 44,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_metadata_args_members,
    .count = sizeof remote_domain_set_metadata_args_members / sizeof *remote_domain_set_metadata_args_members,
};

enum xdr_status remote_domain_set_metadata_args_encode(struct xdr_encoder *e, const remote_domain_set_metadata_args *v)
{
    return xdr_encode_end(remote_domain_set_metadata_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_metadata_args_xdr, v);
}

enum xdr_status remote_domain_set_metadata_args_decode(struct xdr_decoder *d, remote_domain_set_metadata_args *v)
{
    return xdr_decode_end(remote_domain_set_metadata_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_metadata_args_xdr, v);
}

static const struct xdr_member remote_domain_get_metadata_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_metadata_args, dom)},
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_metadata_args, type)},
    {"uri", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_metadata_args, uri)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_metadata_args, flags)},
};

const struct xdr_type remote_domain_get_metadata_args_xdr = {
    .name = "remote_domain_get_metadata_args",
    .size = sizeof(remote_domain_get_metadata_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_metadata_args_members,
    .count = sizeof remote_domain_get_metadata_args_members / sizeof *remote_domain_get_metadata_args_members,
};

enum xdr_status remote_domain_get_metadata_args_encode(struct xdr_encoder *e, const remote_domain_get_metadata_args *v)
{
    return xdr_encode_end(remote_domain_get_metadata_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_metadata_args_xdr, v);
}

enum xdr_status remote_domain_get_metadata_args_decode(struct xdr_decoder *d, remote_domain_get_metadata_args *v)
{
    return xdr_decode_end(remote_domain_get_metadata_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_metadata_args_xdr, v);
}

static const struct xdr_member remote_domain_get_metadata_ret_members[] = {
    {"metadata", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_metadata_ret, metadata)},
};

const struct xdr_type remote_domain_get_metadata_ret_xdr = {
    .name = "remote_domain_get_metadata_ret",
    .size = sizeof(remote_domain_get_metadata_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_metadata_ret_members,
    .count = sizeof remote_domain_get_metadata_ret_members / sizeof *remote_domain_get_metadata_ret_members,
};

enum xdr_status remote_domain_get_metadata_ret_encode(struct xdr_encoder *e, const remote_domain_get_metadata_ret *v)
{
    return xdr_encode_end(remote_domain_get_metadata_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_metadata_ret_xdr, v);
}

enum xdr_status remote_domain_get_metadata_ret_decode(struct xdr_decoder *d, remote_domain_get_metadata_ret *v)
{
    return xdr_decode_end(remote_domain_get_metadata_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_metadata_ret_xdr, v);
}

static const struct xdr_member remote_domain_block_job_abort_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_job_abort_args, dom)},
    {"path", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_job_abort_args, path)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_job_abort_args, flags)},
};

const struct xdr_type remote_domain_block_job_abort_args_xdr = {
    .name = "remote_domain_block_job_abort_args",
    .size = sizeof(remote_domain_block_job_abort_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_block_job_abort_args_members,
    .count = sizeof remote_domain_block_job_abort_args_members / sizeof *remote_domain_block_job_abort_args_members,
};

enum xdr_status remote_domain_block_job_abort_args_encode(struct xdr_encoder *e, const remote_domain_block_job_abort_args *v)
{
    return xdr_encode_end(remote_domain_block_job_abort_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_block_job_abort_args_xdr, v);
}

enum xdr_status remote_domain_block_job_abort_args_decode(struct xdr_decoder *d, remote_domain_block_job_abort_args *v)
{
    return xdr_decode_end(remote_domain_block_job_abort_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_block_job_abort_args_xdr, v);
}

static const struct xdr_member remote_domain_get_block_job_info_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_job_info_args, dom)},
    {"path", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_job_info_args, path)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_job_info_args, flags)},
};

const struct xdr_type remote_domain_get_block_job_info_args_xdr = {
    .name = "remote_domain_get_block_job_info_args",
    .size = sizeof(remote_domain_get_block_job_info_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_block_job_info_args_members,
    .count = sizeof remote_domain_get_block_job_info_args_members / sizeof *remote_domain_get_block_job_info_args_members,
};

enum xdr_status remote_domain_get_block_job_info_args_encode(struct xdr_encoder *e, const remote_domain_get_block_job_info_args *v)
{
    return xdr_encode_end(remote_domain_get_block_job_info_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_block_job_info_args_xdr, v);
}

enum xdr_status remote_domain_get_block_job_info_args_decode(struct xdr_decoder *d, remote_domain_get_block_job_info_args *v)
{
    return xdr_decode_end(remote_domain_get_block_job_info_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_block_job_info_args_xdr, v);
}

static const struct xdr_member remote_domain_get_block_job_info_ret_members[] = {
    {"found", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_job_info_ret, found)},
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_job_info_ret, type)},
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_job_info_ret, bandwidth)},
    {"cur", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_job_info_ret, cur)},
    {"end", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_job_info_ret, end)},
};

const struct xdr_type remote_domain_get_block_job_info_ret_xdr = {
    .name = "remote_domain_get_block_job_info_ret",
    .size = sizeof(remote_domain_get_block_job_info_ret),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_block_job_info_ret_members,
    .count = sizeof remote_domain_get_block_job_info_ret_members / sizeof *remote_domain_get_block_job_info_ret_members,
};

enum xdr_status remote_domain_get_block_job_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_block_job_info_ret *v)
{
    return xdr_encode_end(remote_domain_get_block_job_info_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_block_job_info_ret_xdr, v);
}

enum xdr_status remote_domain_get_block_job_info_ret_decode(struct xdr_decoder *d, remote_domain_get_block_job_info_ret *v)
{
    return xdr_decode_end(remote_domain_get_block_job_info_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_block_job_info_ret_xdr, v);
}

static const struct xdr_member remote_domain_block_job_set_speed_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_job_set_speed_args, dom)},
    {"path", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_job_set_speed_args, path)},
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_job_set_speed_args, bandwidth)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_job_set_speed_args, flags)},
};

const struct xdr_type remote_domain_block_job_set_speed_args_xdr = {
    .name = "remote_domain_block_job_set_speed_args",
    .size = sizeof(remote_domain_block_job_set_speed_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_block_job_set_speed_args_members,
    .count = sizeof remote_domain_block_job_set_speed_args_members / sizeof *remote_domain_block_job_set_speed_args_members,
};

enum xdr_status remote_domain_block_job_set_speed_args_encode(struct xdr_encoder *e, const remote_domain_block_job_set_speed_args *v)
{
    return xdr_encode_end(remote_domain_block_job_set_speed_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_block_job_set_speed_args_xdr, v);
}

enum xdr_status remote_domain_block_job_set_speed_args_decode(struct xdr_decoder *d, remote_domain_block_job_set_speed_args *v)
{
    return xdr_decode_end(remote_domain_block_job_set_speed_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_block_job_set_speed_args_xdr, v);
}

static const struct xdr_member remote_domain_block_pull_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_pull_args, dom)},
    {"path", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_pull_args, path)},
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_pull_args, bandwidth)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_pull_args, flags)},
};

const struct xdr_type remote_domain_block_pull_args_xdr = {
    .name = "remote_domain_block_pull_args",
    .size = sizeof(remote_domain_block_pull_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_block_pull_args_members,
    .count = sizeof remote_domain_block_pull_args_members / sizeof *remote_domain_block_pull_args_members,
};

enum xdr_status remote_domain_block_pull_args_encode(struct xdr_encoder *e, const remote_domain_block_pull_args *v)
{
    return xdr_encode_end(remote_domain_block_pull_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_block_pull_args_xdr, v);
}

enum xdr_status remote_domain_block_pull_args_decode(struct xdr_decoder *d, remote_domain_block_pull_args *v)
{
    return xdr_decode_end(remote_domain_block_pull_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_block_pull_args_xdr, v);
}

static const struct xdr_member remote_domain_block_rebase_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_rebase_args, dom)},
    {"path", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_rebase_args, path)},
    {"base", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_rebase_args, base)},
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_rebase_args, bandwidth)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_rebase_args, flags)},
};

const struct xdr_type remote_domain_block_rebase_args_xdr = {
    .name = "remote_domain_block_rebase_args",
    .size = sizeof(remote_domain_block_rebase_args),
    .least = 44,
    .kind = XDR_STRUCT,
    .members = remote_domain_block_rebase_args_members,
    .count = sizeof remote_domain_block_rebase_args_members / sizeof *remote_domain_block_rebase_args_members,
};

enum xdr_status remote_domain_block_rebase_args_encode(struct xdr_encoder *e, const remote_domain_block_rebase_args *v)
{
    return xdr_encode_end(remote_domain_block_rebase_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_block_rebase_args_xdr, v);
}

enum xdr_status remote_domain_block_rebase_args_decode(struct xdr_decoder *d, remote_domain_block_rebase_args *v)
{
    return xdr_decode_end(remote_domain_block_rebase_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_block_rebase_args_xdr, v);
}

static const struct xdr_member remote_domain_block_copy_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_copy_args, dom)},
    {"path", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_copy_args, path)},
    {"destxml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_copy_args, destxml)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_BLOCK_COPY_PARAMETERS_MAX",
     offsetof(remote_domain_block_copy_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_copy_args, flags)},
};

const struct xdr_type remote_domain_block_copy_args_xdr = {
    .name = "remote_domain_block_copy_args",
    .size = sizeof(remote_domain_block_copy_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_block_copy_args_members,
    .count = sizeof remote_domain_block_copy_args_members / sizeof *remote_domain_block_copy_args_members,
};

enum xdr_status remote_domain_block_copy_args_encode(struct xdr_encoder *e, const remote_domain_block_copy_args *v)
{
    return xdr_encode_end(remote_domain_block_copy_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_block_copy_args_xdr, v);
}

enum xdr_status remote_domain_block_copy_args_decode(struct xdr_decoder *d, remote_domain_block_copy_args *v)
{
    return xdr_decode_end(remote_domain_block_copy_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_block_copy_args_xdr, v);
}

static const struct xdr_member remote_domain_block_commit_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_commit_args, dom)},
    {"disk", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_commit_args, disk)},
    {"base", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_commit_args, base)},
    {"top", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_commit_args, top)},
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_commit_args, bandwidth)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_block_commit_args, flags)},
};

const struct xdr_type remote_domain_block_commit_args_xdr = {
    .name = "remote_domain_block_commit_args",
    .size = sizeof(remote_domain_block_commit_args),
    .least = 48,
    .kind = XDR_STRUCT,
    .members = remote_domain_block_commit_args_members,
    .count = sizeof remote_domain_block_commit_args_members / sizeof *remote_domain_block_commit_args_members,
};

enum xdr_status remote_domain_block_commit_args_encode(struct xdr_encoder *e, const remote_domain_block_commit_args *v)
{
    return xdr_encode_end(remote_domain_block_commit_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_block_commit_args_xdr, v);
}

enum xdr_status remote_domain_block_commit_args_decode(struct xdr_decoder *d, remote_domain_block_commit_args *v)
{
    return xdr_decode_end(remote_domain_block_commit_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_block_commit_args_xdr, v);
}

static const struct xdr_member remote_domain_set_block_io_tune_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_block_io_tune_args, dom)},
    {"disk", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_block_io_tune_args, disk)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 32, "REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX",
     offsetof(remote_domain_set_block_io_tune_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_block_io_tune_args, flags)},
};

const struct xdr_type remote_domain_set_block_io_tune_args_xdr = {
    .name = "remote_domain_set_block_io_tune_args",
    .size = sizeof(remote_domain_set_block_io_tune_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_block_io_tune_args_members,
    .count = sizeof remote_domain_set_block_io_tune_args_members / sizeof *remote_domain_set_block_io_tune_args_members,
};

enum xdr_status remote_domain_set_block_io_tune_args_encode(struct xdr_encoder *e, const remote_domain_set_block_io_tune_args *v)
{
    return xdr_encode_end(remote_domain_set_block_io_tune_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_block_io_tune_args_xdr, v);
}

enum xdr_status remote_domain_set_block_io_tune_args_decode(struct xdr_decoder *d, remote_domain_set_block_io_tune_args *v)
{
    return xdr_decode_end(remote_domain_set_block_io_tune_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_block_io_tune_args_xdr, v);
}

static const struct xdr_member remote_domain_get_block_io_tune_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_io_tune_args, dom)},
    {"disk", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_io_tune_args, disk)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_io_tune_args, nparams)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_io_tune_args, flags)},
};

const struct xdr_type remote_domain_get_block_io_tune_args_xdr = {
    .name = "remote_domain_get_block_io_tune_args",
    .size = sizeof(remote_domain_get_block_io_tune_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_block_io_tune_args_members,
    .count = sizeof remote_domain_get_block_io_tune_args_members / sizeof *remote_domain_get_block_io_tune_args_members,
};

enum xdr_status remote_domain_get_block_io_tune_args_encode(struct xdr_encoder *e, const remote_domain_get_block_io_tune_args *v)
{
    return xdr_encode_end(remote_domain_get_block_io_tune_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_block_io_tune_args_xdr, v);
}

enum xdr_status remote_domain_get_block_io_tune_args_decode(struct xdr_decoder *d, remote_domain_get_block_io_tune_args *v)
{
    return xdr_decode_end(remote_domain_get_block_io_tune_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_block_io_tune_args_xdr, v);
}

static const struct xdr_member remote_domain_get_block_io_tune_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 32, "REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX",
     offsetof(remote_domain_get_block_io_tune_ret, params)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_block_io_tune_ret, nparams)},
};

const struct xdr_type remote_domain_get_block_io_tune_ret_xdr = {
    .name = "remote_domain_get_block_io_tune_ret",
    .size = sizeof(remote_domain_get_block_io_tune_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_block_io_tune_ret_members,
    .count = sizeof remote_domain_get_block_io_tune_ret_members / sizeof *remote_domain_get_block_io_tune_ret_members,
};

enum xdr_status remote_domain_get_block_io_tune_ret_encode(struct xdr_encoder *e, const remote_domain_get_block_io_tune_ret *v)
{
    return xdr_encode_end(remote_domain_get_block_io_tune_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_block_io_tune_ret_xdr, v);
}

enum xdr_status remote_domain_get_block_io_tune_ret_decode(struct xdr_decoder *d, remote_domain_get_block_io_tune_ret *v)
{
    return xdr_decode_end(remote_domain_get_block_io_tune_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_block_io_tune_ret_xdr, v);
}

static const struct xdr_member remote_domain_set_throttle_group_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_throttle_group_args, dom)},
    {"group", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_throttle_group_args, group)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 32, "REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX",
     offsetof(remote_domain_set_throttle_group_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_throttle_group_args, flags)},
};

const struct xdr_type remote_domain_set_throttle_group_args_xdr = {
    .name = "remote_domain_set_throttle_group_args",
    .size = sizeof(remote_domain_set_throttle_group_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_throttle_group_args_members,
    .count = sizeof remote_domain_set_throttle_group_args_members / sizeof *remote_domain_set_throttle_group_args_members,
};

enum xdr_status remote_domain_set_throttle_group_args_encode(struct xdr_encoder *e, const remote_domain_set_throttle_group_args *v)
{
    return xdr_encode_end(remote_domain_set_throttle_group_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_throttle_group_args_xdr, v);
}

enum xdr_status remote_domain_set_throttle_group_args_decode(struct xdr_decoder *d, remote_domain_set_throttle_group_args *v)
{
    return xdr_decode_end(remote_domain_set_throttle_group_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_throttle_group_args_xdr, v);
}

static const struct xdr_member remote_domain_del_throttle_group_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_del_throttle_group_args, dom)},
    {"group", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_del_throttle_group_args, group)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_del_throttle_group_args, flags)},
};

const struct xdr_type remote_domain_del_throttle_group_args_xdr = {
    .name = "remote_domain_del_throttle_group_args",
    .size = sizeof(remote_domain_del_throttle_group_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_del_throttle_group_args_members,
    .count = sizeof remote_domain_del_throttle_group_args_members / sizeof *remote_domain_del_throttle_group_args_members,
};

enum xdr_status remote_domain_del_throttle_group_args_encode(struct xdr_encoder *e, const remote_domain_del_throttle_group_args *v)
{
    return xdr_encode_end(remote_domain_del_throttle_group_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_del_throttle_group_args_xdr, v);
}

enum xdr_status remote_domain_del_throttle_group_args_decode(struct xdr_decoder *d, remote_domain_del_throttle_group_args *v)
{
    return xdr_decode_end(remote_domain_del_throttle_group_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_del_throttle_group_args_xdr, v);
}

static const struct xdr_member remote_domain_get_cpu_stats_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_cpu_stats_args, dom)},
    {"nparams", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_cpu_stats_args, nparams)},
    {"start_cpu", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_cpu_stats_args, start_cpu)},
    {"ncpus", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_cpu_stats_args, ncpus)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_cpu_stats_args, flags)},
};

const struct xdr_type remote_domain_get_cpu_stats_args_xdr = {
    .name = "remote_domain_get_cpu_stats_args",
    .size = sizeof(remote_domain_get_cpu_stats_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_cpu_stats_args_members,
    .count = sizeof remote_domain_get_cpu_stats_args_members / sizeof *remote_domain_get_cpu_stats_args_members,
};

enum xdr_status remote_domain_get_cpu_stats_args_encode(struct xdr_encoder *e, const remote_domain_get_cpu_stats_args *v)
{
    return xdr_encode_end(remote_domain_get_cpu_stats_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_cpu_stats_args_xdr, v);
}

enum xdr_status remote_domain_get_cpu_stats_args_decode(struct xdr_decoder *d, remote_domain_get_cpu_stats_args *v)
{
    return xdr_decode_end(remote_domain_get_cpu_stats_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_cpu_stats_args_xdr, v);
}

static const struct xdr_member remote_domain_get_cpu_stats_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 2048, "REMOTE_DOMAIN_GET_CPU_STATS_MAX",
     offsetof(remote_domain_get_cpu_stats_ret, params)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_cpu_stats_ret, nparams)},
};

const struct xdr_type remote_domain_get_cpu_stats_ret_xdr = {
    .name = "remote_domain_get_cpu_stats_ret",
    .size = sizeof(remote_domain_get_cpu_stats_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_cpu_stats_ret_members,
    .count = sizeof remote_domain_get_cpu_stats_ret_members / sizeof *remote_domain_get_cpu_stats_ret_members,
};

enum xdr_status remote_domain_get_cpu_stats_ret_encode(struct xdr_encoder *e, const remote_domain_get_cpu_stats_ret *v)
{
    return xdr_encode_end(remote_domain_get_cpu_stats_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_cpu_stats_ret_xdr, v);
}

enum xdr_status remote_domain_get_cpu_stats_ret_decode(struct xdr_decoder *d, remote_domain_get_cpu_stats_ret *v)
{
    return xdr_decode_end(remote_domain_get_cpu_stats_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_cpu_stats_ret_xdr, v);
}

static const struct xdr_member remote_domain_get_hostname_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_hostname_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_hostname_args, flags)},
};

const struct xdr_type remote_domain_get_hostname_args_xdr = {
    .name = "remote_domain_get_hostname_args",
    .size = sizeof(remote_domain_get_hostname_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_hostname_args_members,
    .count = sizeof remote_domain_get_hostname_args_members / sizeof *remote_domain_get_hostname_args_members,
};

enum xdr_status remote_domain_get_hostname_args_encode(struct xdr_encoder *e, const remote_domain_get_hostname_args *v)
{
    return xdr_encode_end(remote_domain_get_hostname_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_hostname_args_xdr, v);
}

enum xdr_status remote_domain_get_hostname_args_decode(struct xdr_decoder *d, remote_domain_get_hostname_args *v)
{
    return xdr_decode_end(remote_domain_get_hostname_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_hostname_args_xdr, v);
}

static const struct xdr_member remote_domain_get_hostname_ret_members[] = {
    {"hostname", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_hostname_ret, hostname)},
};

const struct xdr_type remote_domain_get_hostname_ret_xdr = {
    .name = "remote_domain_get_hostname_ret",
    .size = sizeof(remote_domain_get_hostname_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_hostname_ret_members,
    .count = sizeof remote_domain_get_hostname_ret_members / sizeof *remote_domain_get_hostname_ret_members,
};

enum xdr_status remote_domain_get_hostname_ret_encode(struct xdr_encoder *e, const remote_domain_get_hostname_ret *v)
{
    return xdr_encode_end(remote_domain_get_hostname_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_hostname_ret_xdr, v);
}

enum xdr_status remote_domain_get_hostname_ret_decode(struct xdr_decoder *d, remote_domain_get_hostname_ret *v)
{
    return xdr_decode_end(remote_domain_get_hostname_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_hostname_ret_xdr, v);
}

static const struct xdr_member remote_connect_num_of_networks_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_num_of_networks_ret, num)},
};

const struct xdr_type remote_connect_num_of_networks_ret_xdr = {
    .name = "remote_connect_num_of_networks_ret",
    .size = sizeof(remote_connect_num_of_networks_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_num_of_networks_ret_members,
    .count = sizeof remote_connect_num_of_networks_ret_members / sizeof *remote_connect_num_of_networks_ret_members,
};

enum xdr_status remote_connect_num_of_networks_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_networks_ret *v)
{
    return xdr_encode_end(remote_connect_num_of_networks_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_num_of_networks_ret_xdr, v);
}

enum xdr_status remote_connect_num_of_networks_ret_decode(struct xdr_decoder *d, remote_connect_num_of_networks_ret *v)
{
    return xdr_decode_end(remote_connect_num_of_networks_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_num_of_networks_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_networks_args_members[] = {
    {"maxnames", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_networks_args, maxnames)},
};

const struct xdr_type remote_connect_list_networks_args_xdr = {
    .name = "remote_connect_list_networks_args",
    .size = sizeof(remote_connect_list_networks_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_networks_args_members,
    .count = sizeof remote_connect_list_networks_args_members / sizeof *remote_connect_list_networks_args_members,
};

enum xdr_status remote_connect_list_networks_args_encode(struct xdr_encoder *e, const remote_connect_list_networks_args *v)
{
    return xdr_encode_end(remote_connect_list_networks_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_networks_args_xdr, v);
}

enum xdr_status remote_connect_list_networks_args_decode(struct xdr_decoder *d, remote_connect_list_networks_args *v)
{
    return xdr_decode_end(remote_connect_list_networks_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_networks_args_xdr, v);
}

static const struct xdr_member remote_connect_list_networks_ret_members[] = {
    {"names", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_NETWORK_LIST_MAX",
     offsetof(remote_connect_list_networks_ret, names)},
};

const struct xdr_type remote_connect_list_networks_ret_xdr = {
    .name = "remote_connect_list_networks_ret",
    .size = sizeof(remote_connect_list_networks_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_networks_ret_members,
    .count = sizeof remote_connect_list_networks_ret_members / sizeof *remote_connect_list_networks_ret_members,
};

enum xdr_status remote_connect_list_networks_ret_encode(struct xdr_encoder *e, const remote_connect_list_networks_ret *v)
{
    return xdr_encode_end(remote_connect_list_networks_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_networks_ret_xdr, v);
}

enum xdr_status remote_connect_list_networks_ret_decode(struct xdr_decoder *d, remote_connect_list_networks_ret *v)
{
    return xdr_decode_end(remote_connect_list_networks_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_networks_ret_xdr, v);
}

static const struct xdr_member remote_connect_num_of_defined_networks_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_num_of_defined_networks_ret, num)},
};

const struct xdr_type remote_connect_num_of_defined_networks_ret_xdr = {
    .name = "remote_connect_num_of_defined_networks_ret",
    .size = sizeof(remote_connect_num_of_defined_networks_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_num_of_defined_networks_ret_members,
    .count = sizeof remote_connect_num_of_defined_networks_ret_members / sizeof *remote_connect_num_of_defined_networks_ret_members,
};

enum xdr_status remote_connect_num_of_defined_networks_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_defined_networks_ret *v)
{
    return xdr_encode_end(remote_connect_num_of_defined_networks_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_num_of_defined_networks_ret_xdr, v);
}

enum xdr_status remote_connect_num_of_defined_networks_ret_decode(struct xdr_decoder *d, remote_connect_num_of_defined_networks_ret *v)
{
    return xdr_decode_end(remote_connect_num_of_defined_networks_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_num_of_defined_networks_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_defined_networks_args_members[] = {
    {"maxnames", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_defined_networks_args, maxnames)},
};

const struct xdr_type remote_connect_list_defined_networks_args_xdr = {
    .name = "remote_connect_list_defined_networks_args",
    .size = sizeof(remote_connect_list_defined_networks_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_defined_networks_args_members,
    .count = sizeof remote_connect_list_defined_networks_args_members / sizeof *remote_connect_list_defined_networks_args_members,
};

enum xdr_status remote_connect_list_defined_networks_args_encode(struct xdr_encoder *e, const remote_connect_list_defined_networks_args *v)
{
    return xdr_encode_end(remote_connect_list_defined_networks_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_defined_networks_args_xdr, v);
}

enum xdr_status remote_connect_list_defined_networks_args_decode(struct xdr_decoder *d, remote_connect_list_defined_networks_args *v)
{
    return xdr_decode_end(remote_connect_list_defined_networks_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_defined_networks_args_xdr, v);
}

static const struct xdr_member remote_connect_list_defined_networks_ret_members[] = {
    {"names", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_NETWORK_LIST_MAX",
     offsetof(remote_connect_list_defined_networks_ret, names)},
};

const struct xdr_type remote_connect_list_defined_networks_ret_xdr = {
    .name = "remote_connect_list_defined_networks_ret",
    .size = sizeof(remote_connect_list_defined_networks_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_defined_networks_ret_members,
    .count = sizeof remote_connect_list_defined_networks_ret_members / sizeof *remote_connect_list_defined_networks_ret_members,
};

enum xdr_status remote_connect_list_defined_networks_ret_encode(struct xdr_encoder *e, const remote_connect_list_defined_networks_ret *v)
{
    return xdr_encode_end(remote_connect_list_defined_networks_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_defined_networks_ret_xdr, v);
}

enum xdr_status remote_connect_list_defined_networks_ret_decode(struct xdr_decoder *d, remote_connect_list_defined_networks_ret *v)
{
    return xdr_decode_end(remote_connect_list_defined_networks_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_defined_networks_ret_xdr, v);
}

static const struct xdr_member remote_network_lookup_by_uuid_args_members[] = {
    {"uuid", &remote_uuid_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_lookup_by_uuid_args, uuid)},
};

const struct xdr_type remote_network_lookup_by_uuid_args_xdr = {
    .name = "remote_network_lookup_by_uuid_args",
    .size = sizeof(remote_network_lookup_by_uuid_args),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_network_lookup_by_uuid_args_members,
    .count = sizeof remote_network_lookup_by_uuid_args_members / sizeof *remote_network_lookup_by_uuid_args_members,
};

enum xdr_status remote_network_lookup_by_uuid_args_encode(struct xdr_encoder *e, const remote_network_lookup_by_uuid_args *v)
{
    return xdr_encode_end(remote_network_lookup_by_uuid_args_put(xdr_encode_begin(e), e, v), e, &remote_network_lookup_by_uuid_args_xdr, v);
}

enum xdr_status remote_network_lookup_by_uuid_args_decode(struct xdr_decoder *d, remote_network_lookup_by_uuid_args *v)
{
    return xdr_decode_end(remote_network_lookup_by_uuid_args_get(xdr_decode_begin(d), d, v), d, &remote_network_lookup_by_uuid_args_xdr, v);
}

static const struct xdr_member remote_network_lookup_by_uuid_ret_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_lookup_by_uuid_ret, net)},
};

const struct xdr_type remote_network_lookup_by_uuid_ret_xdr = {
    .name = "remote_network_lookup_by_uuid_ret",
    .size = sizeof(remote_network_lookup_by_uuid_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_network_lookup_by_uuid_ret_members,
    .count = sizeof remote_network_lookup_by_uuid_ret_members / sizeof *remote_network_lookup_by_uuid_ret_members,
};

enum xdr_status remote_network_lookup_by_uuid_ret_encode(struct xdr_encoder *e, const remote_network_lookup_by_uuid_ret *v)
{
    return xdr_encode_end(remote_network_lookup_by_uuid_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_lookup_by_uuid_ret_xdr, v);
}

enum xdr_status remote_network_lookup_by_uuid_ret_decode(struct xdr_decoder *d, remote_network_lookup_by_uuid_ret *v)
{
    return xdr_decode_end(remote_network_lookup_by_uuid_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_lookup_by_uuid_ret_xdr, v);
}

static const struct xdr_member remote_network_lookup_by_name_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_lookup_by_name_args, name)},
};

const struct xdr_type remote_network_lookup_by_name_args_xdr = {
    .name = "remote_network_lookup_by_name_args",
    .size = sizeof(remote_network_lookup_by_name_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_network_lookup_by_name_args_members,
    .count = sizeof remote_network_lookup_by_name_args_members / sizeof *remote_network_lookup_by_name_args_members,
};

enum xdr_status remote_network_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_network_lookup_by_name_args *v)
{
    return xdr_encode_end(remote_network_lookup_by_name_args_put(xdr_encode_begin(e), e, v), e, &remote_network_lookup_by_name_args_xdr, v);
}

enum xdr_status remote_network_lookup_by_name_args_decode(struct xdr_decoder *d, remote_network_lookup_by_name_args *v)
{
    return xdr_decode_end(remote_network_lookup_by_name_args_get(xdr_decode_begin(d), d, v), d, &remote_network_lookup_by_name_args_xdr, v);
}

static const struct xdr_member remote_network_lookup_by_name_ret_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_lookup_by_name_ret, net)},
};

const struct xdr_type remote_network_lookup_by_name_ret_xdr = {
    .name = "remote_network_lookup_by_name_ret",
    .size = sizeof(remote_network_lookup_by_name_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_network_lookup_by_name_ret_members,
    .count = sizeof remote_network_lookup_by_name_ret_members / sizeof *remote_network_lookup_by_name_ret_members,
};

enum xdr_status remote_network_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_network_lookup_by_name_ret *v)
{
    return xdr_encode_end(remote_network_lookup_by_name_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_lookup_by_name_ret_xdr, v);
}

enum xdr_status remote_network_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_network_lookup_by_name_ret *v)
{
    return xdr_decode_end(remote_network_lookup_by_name_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_lookup_by_name_ret_xdr, v);
}

static const struct xdr_member remote_network_create_xml_args_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_create_xml_args, xml)},
};

const struct xdr_type remote_network_create_xml_args_xdr = {
    .name = "remote_network_create_xml_args",
    .size = sizeof(remote_network_create_xml_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_network_create_xml_args_members,
    .count = sizeof remote_network_create_xml_args_members / sizeof *remote_network_create_xml_args_members,
};

enum xdr_status remote_network_create_xml_args_encode(struct xdr_encoder *e, const remote_network_create_xml_args *v)
{
    return xdr_encode_end(remote_network_create_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_network_create_xml_args_xdr, v);
}

enum xdr_status remote_network_create_xml_args_decode(struct xdr_decoder *d, remote_network_create_xml_args *v)
{
    return xdr_decode_end(remote_network_create_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_network_create_xml_args_xdr, v);
}

static const struct xdr_member remote_network_create_xml_ret_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_create_xml_ret, net)},
};

const struct xdr_type remote_network_create_xml_ret_xdr = {
    .name = "remote_network_create_xml_ret",
    .size = sizeof(remote_network_create_xml_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_network_create_xml_ret_members,
    .count = sizeof remote_network_create_xml_ret_members / sizeof *remote_network_create_xml_ret_members,
};

enum xdr_status remote_network_create_xml_ret_encode(struct xdr_encoder *e, const remote_network_create_xml_ret *v)
{
    return xdr_encode_end(remote_network_create_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_create_xml_ret_xdr, v);
}

enum xdr_status remote_network_create_xml_ret_decode(struct xdr_decoder *d, remote_network_create_xml_ret *v)
{
    return xdr_decode_end(remote_network_create_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_create_xml_ret_xdr, v);
}

static const struct xdr_member remote_network_create_xml_flags_args_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_create_xml_flags_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_create_xml_flags_args, flags)},
};

const struct xdr_type remote_network_create_xml_flags_args_xdr = {
    .name = "remote_network_create_xml_flags_args",
    .size = sizeof(remote_network_create_xml_flags_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_network_create_xml_flags_args_members,
    .count = sizeof remote_network_create_xml_flags_args_members / sizeof *remote_network_create_xml_flags_args_members,
};

enum xdr_status remote_network_create_xml_flags_args_encode(struct xdr_encoder *e, const remote_network_create_xml_flags_args *v)
{
    return xdr_encode_end(remote_network_create_xml_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_network_create_xml_flags_args_xdr, v);
}

enum xdr_status remote_network_create_xml_flags_args_decode(struct xdr_decoder *d, remote_network_create_xml_flags_args *v)
{
    return xdr_decode_end(remote_network_create_xml_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_network_create_xml_flags_args_xdr, v);
}

static const struct xdr_member remote_network_create_xml_flags_ret_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_create_xml_flags_ret, net)},
};

const struct xdr_type remote_network_create_xml_flags_ret_xdr = {
    .name = "remote_network_create_xml_flags_ret",
    .size = sizeof(remote_network_create_xml_flags_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_network_create_xml_flags_ret_members,
    .count = sizeof remote_network_create_xml_flags_ret_members / sizeof *remote_network_create_xml_flags_ret_members,
};

enum xdr_status remote_network_create_xml_flags_ret_encode(struct xdr_encoder *e, const remote_network_create_xml_flags_ret *v)
{
    return xdr_encode_end(remote_network_create_xml_flags_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_create_xml_flags_ret_xdr, v);
}

enum xdr_status remote_network_create_xml_flags_ret_decode(struct xdr_decoder *d, remote_network_create_xml_flags_ret *v)
{
    return xdr_decode_end(remote_network_create_xml_flags_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_create_xml_flags_ret_xdr, v);
}

static const struct xdr_member remote_network_define_xml_args_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_define_xml_args, xml)},
};

const struct xdr_type remote_network_define_xml_args_xdr = {
    .name = "remote_network_define_xml_args",
    .size = sizeof(remote_network_define_xml_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_network_define_xml_args_members,
    .count = sizeof remote_network_define_xml_args_members / sizeof *remote_network_define_xml_args_members,
};

enum xdr_status remote_network_define_xml_args_encode(struct xdr_encoder *e, const remote_network_define_xml_args *v)
{
    return xdr_encode_end(remote_network_define_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_network_define_xml_args_xdr, v);
}

enum xdr_status remote_network_define_xml_args_decode(struct xdr_decoder *d, remote_network_define_xml_args *v)
{
    return xdr_decode_end(remote_network_define_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_network_define_xml_args_xdr, v);
}

static const struct xdr_member remote_network_define_xml_ret_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_define_xml_ret, net)},
};

const struct xdr_type remote_network_define_xml_ret_xdr = {
    .name = "remote_network_define_xml_ret",
    .size = sizeof(remote_network_define_xml_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_network_define_xml_ret_members,
    .count = sizeof remote_network_define_xml_ret_members / sizeof *remote_network_define_xml_ret_members,
};

enum xdr_status remote_network_define_xml_ret_encode(struct xdr_encoder *e, const remote_network_define_xml_ret *v)
{
    return xdr_encode_end(remote_network_define_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_define_xml_ret_xdr, v);
}

enum xdr_status remote_network_define_xml_ret_decode(struct xdr_decoder *d, remote_network_define_xml_ret *v)
{
    return xdr_decode_end(remote_network_define_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_define_xml_ret_xdr, v);
}

static const struct xdr_member remote_network_define_xml_flags_args_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_define_xml_flags_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_define_xml_flags_args, flags)},
};

const struct xdr_type remote_network_define_xml_flags_args_xdr = {
    .name = "remote_network_define_xml_flags_args",
    .size = sizeof(remote_network_define_xml_flags_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_network_define_xml_flags_args_members,
    .count = sizeof remote_network_define_xml_flags_args_members / sizeof *remote_network_define_xml_flags_args_members,
};

enum xdr_status remote_network_define_xml_flags_args_encode(struct xdr_encoder *e, const remote_network_define_xml_flags_args *v)
{
    return xdr_encode_end(remote_network_define_xml_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_network_define_xml_flags_args_xdr, v);
}

enum xdr_status remote_network_define_xml_flags_args_decode(struct xdr_decoder *d, remote_network_define_xml_flags_args *v)
{
    return xdr_decode_end(remote_network_define_xml_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_network_define_xml_flags_args_xdr, v);
}

static const struct xdr_member remote_network_define_xml_flags_ret_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_define_xml_flags_ret, net)},
};

const struct xdr_type remote_network_define_xml_flags_ret_xdr = {
    .name = "remote_network_define_xml_flags_ret",
    .size = sizeof(remote_network_define_xml_flags_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_network_define_xml_flags_ret_members,
    .count = sizeof remote_network_define_xml_flags_ret_members / sizeof *remote_network_define_xml_flags_ret_members,
};

enum xdr_status remote_network_define_xml_flags_ret_encode(struct xdr_encoder *e, const remote_network_define_xml_flags_ret *v)
{
    return xdr_encode_end(remote_network_define_xml_flags_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_define_xml_flags_ret_xdr, v);
}

enum xdr_status remote_network_define_xml_flags_ret_decode(struct xdr_decoder *d, remote_network_define_xml_flags_ret *v)
{
    return xdr_decode_end(remote_network_define_xml_flags_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_define_xml_flags_ret_xdr, v);
}

static const struct xdr_member remote_network_undefine_args_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_undefine_args, net)},
};

const struct xdr_type remote_network_undefine_args_xdr = {
    .name = "remote_network_undefine_args",
    .size = sizeof(remote_network_undefine_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_network_undefine_args_members,
    .count = sizeof remote_network_undefine_args_members / sizeof *remote_network_undefine_args_members,
};

enum xdr_status remote_network_undefine_args_encode(struct xdr_encoder *e, const remote_network_undefine_args *v)
{
    return xdr_encode_end(remote_network_undefine_args_put(xdr_encode_begin(e), e, v), e, &remote_network_undefine_args_xdr, v);
}

enum xdr_status remote_network_undefine_args_decode(struct xdr_decoder *d, remote_network_undefine_args *v)
{
    return xdr_decode_end(remote_network_undefine_args_get(xdr_decode_begin(d), d, v), d, &remote_network_undefine_args_xdr, v);
}

static const struct xdr_member remote_network_update_args_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_update_args, net)},
    {"command", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_update_args, command)},
    {"section", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_update_args, section)},
    {"parentIndex", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_update_args, parentIndex)},
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_update_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_update_args, flags)},
};

const struct xdr_type remote_network_update_args_xdr = {
    .name = "remote_network_update_args",
    .size = sizeof(remote_network_update_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_network_update_args_members,
    .count = sizeof remote_network_update_args_members / sizeof *remote_network_update_args_members,
};

enum xdr_status remote_network_update_args_encode(struct xdr_encoder *e, const remote_network_update_args *v)
{
    return xdr_encode_end(remote_network_update_args_put(xdr_encode_begin(e), e, v), e, &remote_network_update_args_xdr, v);
}

enum xdr_status remote_network_update_args_decode(struct xdr_decoder *d, remote_network_update_args *v)
{
    return xdr_decode_end(remote_network_update_args_get(xdr_decode_begin(d), d, v), d, &remote_network_update_args_xdr, v);
}

static const struct xdr_member remote_network_create_args_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_create_args, net)},
};

const struct xdr_type remote_network_create_args_xdr = {
    .name = "remote_network_create_args",
    .size = sizeof(remote_network_create_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_network_create_args_members,
    .count = sizeof remote_network_create_args_members / sizeof *remote_network_create_args_members,
};

enum xdr_status remote_network_create_args_encode(struct xdr_encoder *e, const remote_network_create_args *v)
{
    return xdr_encode_end(remote_network_create_args_put(xdr_encode_begin(e), e, v), e, &remote_network_create_args_xdr, v);
}

enum xdr_status remote_network_create_args_decode(struct xdr_decoder *d, remote_network_create_args *v)
{
    return xdr_decode_end(remote_network_create_args_get(xdr_decode_begin(d), d, v), d, &remote_network_create_args_xdr, v);
}

static const struct xdr_member remote_network_destroy_args_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_destroy_args, net)},
};

const struct xdr_type remote_network_destroy_args_xdr = {
    .name = "remote_network_destroy_args",
    .size = sizeof(remote_network_destroy_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_network_destroy_args_members,
    .count = sizeof remote_network_destroy_args_members / sizeof *remote_network_destroy_args_members,
};

enum xdr_status remote_network_destroy_args_encode(struct xdr_encoder *e, const remote_network_destroy_args *v)
{
    return xdr_encode_end(remote_network_destroy_args_put(xdr_encode_begin(e), e, v), e, &remote_network_destroy_args_xdr, v);
}

enum xdr_status remote_network_destroy_args_decode(struct xdr_decoder *d, remote_network_destroy_args *v)
{
    return xdr_decode_end(remote_network_destroy_args_get(xdr_decode_begin(d), d, v), d, &remote_network_destroy_args_xdr, v);
}

static const struct xdr_member remote_network_get_xml_desc_args_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_xml_desc_args, net)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_xml_desc_args, flags)},
};

const struct xdr_type remote_network_get_xml_desc_args_xdr = {
    .name = "remote_network_get_xml_desc_args",
    .size = sizeof(remote_network_get_xml_desc_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_network_get_xml_desc_args_members,
    .count = sizeof remote_network_get_xml_desc_args_members / sizeof *remote_network_get_xml_desc_args_members,
};

enum xdr_status remote_network_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_network_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_network_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_network_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_network_get_xml_desc_args_decode(struct xdr_decoder *d, remote_network_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_network_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_network_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_network_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_network_get_xml_desc_ret_xdr = {
    .name = "remote_network_get_xml_desc_ret",
    .size = sizeof(remote_network_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_network_get_xml_desc_ret_members,
    .count = sizeof remote_network_get_xml_desc_ret_members / sizeof *remote_network_get_xml_desc_ret_members,
};

enum xdr_status remote_network_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_network_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_network_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_network_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_network_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_network_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_network_get_bridge_name_args_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_bridge_name_args, net)},
};

const struct xdr_type remote_network_get_bridge_name_args_xdr = {
    .name = "remote_network_get_bridge_name_args",
    .size = sizeof(remote_network_get_bridge_name_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_network_get_bridge_name_args_members,
    .count = sizeof remote_network_get_bridge_name_args_members / sizeof *remote_network_get_bridge_name_args_members,
};

enum xdr_status remote_network_get_bridge_name_args_encode(struct xdr_encoder *e, const remote_network_get_bridge_name_args *v)
{
    return xdr_encode_end(remote_network_get_bridge_name_args_put(xdr_encode_begin(e), e, v), e, &remote_network_get_bridge_name_args_xdr, v);
}

enum xdr_status remote_network_get_bridge_name_args_decode(struct xdr_decoder *d, remote_network_get_bridge_name_args *v)
{
    return xdr_decode_end(remote_network_get_bridge_name_args_get(xdr_decode_begin(d), d, v), d, &remote_network_get_bridge_name_args_xdr, v);
}

static const struct xdr_member remote_network_get_bridge_name_ret_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_bridge_name_ret, name)},
};

const struct xdr_type remote_network_get_bridge_name_ret_xdr = {
    .name = "remote_network_get_bridge_name_ret",
    .size = sizeof(remote_network_get_bridge_name_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_network_get_bridge_name_ret_members,
    .count = sizeof remote_network_get_bridge_name_ret_members / sizeof *remote_network_get_bridge_name_ret_members,
};

enum xdr_status remote_network_get_bridge_name_ret_encode(struct xdr_encoder *e, const remote_network_get_bridge_name_ret *v)
{
    return xdr_encode_end(remote_network_get_bridge_name_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_get_bridge_name_ret_xdr, v);
}

enum xdr_status remote_network_get_bridge_name_ret_decode(struct xdr_decoder *d, remote_network_get_bridge_name_ret *v)
{
    return xdr_decode_end(remote_network_get_bridge_name_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_get_bridge_name_ret_xdr, v);
}

static const struct xdr_member remote_network_get_autostart_args_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_autostart_args, net)},
};

const struct xdr_type remote_network_get_autostart_args_xdr = {
    .name = "remote_network_get_autostart_args",
    .size = sizeof(remote_network_get_autostart_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_network_get_autostart_args_members,
    .count = sizeof remote_network_get_autostart_args_members / sizeof *remote_network_get_autostart_args_members,
};

enum xdr_status remote_network_get_autostart_args_encode(struct xdr_encoder *e, const remote_network_get_autostart_args *v)
{
    return xdr_encode_end(remote_network_get_autostart_args_put(xdr_encode_begin(e), e, v), e, &remote_network_get_autostart_args_xdr, v);
}

enum xdr_status remote_network_get_autostart_args_decode(struct xdr_decoder *d, remote_network_get_autostart_args *v)
{
    return xdr_decode_end(remote_network_get_autostart_args_get(xdr_decode_begin(d), d, v), d, &remote_network_get_autostart_args_xdr, v);
}

static const struct xdr_member remote_network_get_autostart_ret_members[] = {
    {"autostart", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_autostart_ret, autostart)},
};

const struct xdr_type remote_network_get_autostart_ret_xdr = {
    .name = "remote_network_get_autostart_ret",
    .size = sizeof(remote_network_get_autostart_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_network_get_autostart_ret_members,
    .count = sizeof remote_network_get_autostart_ret_members / sizeof *remote_network_get_autostart_ret_members,
};

enum xdr_status remote_network_get_autostart_ret_encode(struct xdr_encoder *e, const remote_network_get_autostart_ret *v)
{
    return xdr_encode_end(remote_network_get_autostart_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_get_autostart_ret_xdr, v);
}

enum xdr_status remote_network_get_autostart_ret_decode(struct xdr_decoder *d, remote_network_get_autostart_ret *v)
{
    return xdr_decode_end(remote_network_get_autostart_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_get_autostart_ret_xdr, v);
}

static const struct xdr_member remote_network_set_autostart_args_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_set_autostart_args, net)},
    {"autostart", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_set_autostart_args, autostart)},
};

const struct xdr_type remote_network_set_autostart_args_xdr = {
    .name = "remote_network_set_autostart_args",
    .size = sizeof(remote_network_set_autostart_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_network_set_autostart_args_members,
    .count = sizeof remote_network_set_autostart_args_members / sizeof *remote_network_set_autostart_args_members,
};

enum xdr_status remote_network_set_autostart_args_encode(struct xdr_encoder *e, const remote_network_set_autostart_args *v)
{
    return xdr_encode_end(remote_network_set_autostart_args_put(xdr_encode_begin(e), e, v), e, &remote_network_set_autostart_args_xdr, v);
}

enum xdr_status remote_network_set_autostart_args_decode(struct xdr_decoder *d, remote_network_set_autostart_args *v)
{
    return xdr_decode_end(remote_network_set_autostart_args_get(xdr_decode_begin(d), d, v), d, &remote_network_set_autostart_args_xdr, v);
}

static const struct xdr_member remote_connect_num_of_nwfilters_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_num_of_nwfilters_ret, num)},
};

const struct xdr_type remote_connect_num_of_nwfilters_ret_xdr = {
    .name = "remote_connect_num_of_nwfilters_ret",
    .size = sizeof(remote_connect_num_of_nwfilters_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_num_of_nwfilters_ret_members,
    .count = sizeof remote_connect_num_of_nwfilters_ret_members / sizeof *remote_connect_num_of_nwfilters_ret_members,
};

enum xdr_status remote_connect_num_of_nwfilters_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_nwfilters_ret *v)
{
    return xdr_encode_end(remote_connect_num_of_nwfilters_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_num_of_nwfilters_ret_xdr, v);
}

enum xdr_status remote_connect_num_of_nwfilters_ret_decode(struct xdr_decoder *d, remote_connect_num_of_nwfilters_ret *v)
{
    return xdr_decode_end(remote_connect_num_of_nwfilters_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_num_of_nwfilters_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_nwfilters_args_members[] = {
    {"maxnames", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_nwfilters_args, maxnames)},
};

const struct xdr_type remote_connect_list_nwfilters_args_xdr = {
    .name = "remote_connect_list_nwfilters_args",
    .size = sizeof(remote_connect_list_nwfilters_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_nwfilters_args_members,
    .count = sizeof remote_connect_list_nwfilters_args_members / sizeof *remote_connect_list_nwfilters_args_members,
};

enum xdr_status remote_connect_list_nwfilters_args_encode(struct xdr_encoder *e, const remote_connect_list_nwfilters_args *v)
{
    return xdr_encode_end(remote_connect_list_nwfilters_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_nwfilters_args_xdr, v);
}

enum xdr_status remote_connect_list_nwfilters_args_decode(struct xdr_decoder *d, remote_connect_list_nwfilters_args *v)
{
    return xdr_decode_end(remote_connect_list_nwfilters_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_nwfilters_args_xdr, v);
}

static const struct xdr_member remote_connect_list_nwfilters_ret_members[] = {
    {"names", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_NWFILTER_LIST_MAX",
     offsetof(remote_connect_list_nwfilters_ret, names)},
};

const struct xdr_type remote_connect_list_nwfilters_ret_xdr = {
    .name = "remote_connect_list_nwfilters_ret",
    .size = sizeof(remote_connect_list_nwfilters_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_nwfilters_ret_members,
    .count = sizeof remote_connect_list_nwfilters_ret_members / sizeof *remote_connect_list_nwfilters_ret_members,
};

enum xdr_status remote_connect_list_nwfilters_ret_encode(struct xdr_encoder *e, const remote_connect_list_nwfilters_ret *v)
{
    return xdr_encode_end(remote_connect_list_nwfilters_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_nwfilters_ret_xdr, v);
}

enum xdr_status remote_connect_list_nwfilters_ret_decode(struct xdr_decoder *d, remote_connect_list_nwfilters_ret *v)
{
    return xdr_decode_end(remote_connect_list_nwfilters_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_nwfilters_ret_xdr, v);
}

static const struct xdr_member remote_nwfilter_lookup_by_uuid_args_members[] = {
    {"uuid", &remote_uuid_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_lookup_by_uuid_args, uuid)},
};

const struct xdr_type remote_nwfilter_lookup_by_uuid_args_xdr = {
    .name = "remote_nwfilter_lookup_by_uuid_args",
    .size = sizeof(remote_nwfilter_lookup_by_uuid_args),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_lookup_by_uuid_args_members,
    .count = sizeof remote_nwfilter_lookup_by_uuid_args_members / sizeof *remote_nwfilter_lookup_by_uuid_args_members,
};

enum xdr_status remote_nwfilter_lookup_by_uuid_args_encode(struct xdr_encoder *e, const remote_nwfilter_lookup_by_uuid_args *v)
{
    return xdr_encode_end(remote_nwfilter_lookup_by_uuid_args_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_lookup_by_uuid_args_xdr, v);
}

enum xdr_status remote_nwfilter_lookup_by_uuid_args_decode(struct xdr_decoder *d, remote_nwfilter_lookup_by_uuid_args *v)
{
    return xdr_decode_end(remote_nwfilter_lookup_by_uuid_args_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_lookup_by_uuid_args_xdr, v);
}

static const struct xdr_member remote_nwfilter_lookup_by_uuid_ret_members[] = {
    {"nwfilter", &remote_nonnull_nwfilter_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_lookup_by_uuid_ret, nwfilter)},
};

const struct xdr_type remote_nwfilter_lookup_by_uuid_ret_xdr = {
    .name = "remote_nwfilter_lookup_by_uuid_ret",
    .size = sizeof(remote_nwfilter_lookup_by_uuid_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_lookup_by_uuid_ret_members,
    .count = sizeof remote_nwfilter_lookup_by_uuid_ret_members / sizeof *remote_nwfilter_lookup_by_uuid_ret_members,
};

enum xdr_status remote_nwfilter_lookup_by_uuid_ret_encode(struct xdr_encoder *e, const remote_nwfilter_lookup_by_uuid_ret *v)
{
    return xdr_encode_end(remote_nwfilter_lookup_by_uuid_ret_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_lookup_by_uuid_ret_xdr, v);
}

enum xdr_status remote_nwfilter_lookup_by_uuid_ret_decode(struct xdr_decoder *d, remote_nwfilter_lookup_by_uuid_ret *v)
{
    return xdr_decode_end(remote_nwfilter_lookup_by_uuid_ret_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_lookup_by_uuid_ret_xdr, v);
}

static const struct xdr_member remote_nwfilter_lookup_by_name_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_lookup_by_name_args, name)},
};

const struct xdr_type remote_nwfilter_lookup_by_name_args_xdr = {
    .name = "remote_nwfilter_lookup_by_name_args",
    .size = sizeof(remote_nwfilter_lookup_by_name_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_lookup_by_name_args_members,
    .count = sizeof remote_nwfilter_lookup_by_name_args_members / sizeof *remote_nwfilter_lookup_by_name_args_members,
};

enum xdr_status remote_nwfilter_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_nwfilter_lookup_by_name_args *v)
{
    return xdr_encode_end(remote_nwfilter_lookup_by_name_args_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_lookup_by_name_args_xdr, v);
}

enum xdr_status remote_nwfilter_lookup_by_name_args_decode(struct xdr_decoder *d, remote_nwfilter_lookup_by_name_args *v)
{
    return xdr_decode_end(remote_nwfilter_lookup_by_name_args_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_lookup_by_name_args_xdr, v);
}

static const struct xdr_member remote_nwfilter_lookup_by_name_ret_members[] = {
    {"nwfilter", &remote_nonnull_nwfilter_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_lookup_by_name_ret, nwfilter)},
};

const struct xdr_type remote_nwfilter_lookup_by_name_ret_xdr = {
    .name = "remote_nwfilter_lookup_by_name_ret",
    .size = sizeof(remote_nwfilter_lookup_by_name_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_lookup_by_name_ret_members,
    .count = sizeof remote_nwfilter_lookup_by_name_ret_members / sizeof *remote_nwfilter_lookup_by_name_ret_members,
};

enum xdr_status remote_nwfilter_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_nwfilter_lookup_by_name_ret *v)
{
    return xdr_encode_end(remote_nwfilter_lookup_by_name_ret_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_lookup_by_name_ret_xdr, v);
}

enum xdr_status remote_nwfilter_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_nwfilter_lookup_by_name_ret *v)
{
    return xdr_decode_end(remote_nwfilter_lookup_by_name_ret_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_lookup_by_name_ret_xdr, v);
}

static const struct xdr_member remote_nwfilter_define_xml_args_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_define_xml_args, xml)},
};

const struct xdr_type remote_nwfilter_define_xml_args_xdr = {
    .name = "remote_nwfilter_define_xml_args",
    .size = sizeof(remote_nwfilter_define_xml_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_define_xml_args_members,
    .count = sizeof remote_nwfilter_define_xml_args_members / sizeof *remote_nwfilter_define_xml_args_members,
};

enum xdr_status remote_nwfilter_define_xml_args_encode(struct xdr_encoder *e, const remote_nwfilter_define_xml_args *v)
{
    return xdr_encode_end(remote_nwfilter_define_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_define_xml_args_xdr, v);
}

enum xdr_status remote_nwfilter_define_xml_args_decode(struct xdr_decoder *d, remote_nwfilter_define_xml_args *v)
{
    return xdr_decode_end(remote_nwfilter_define_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_define_xml_args_xdr, v);
}

static const struct xdr_member remote_nwfilter_define_xml_ret_members[] = {
    {"nwfilter", &remote_nonnull_nwfilter_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_define_xml_ret, nwfilter)},
};

const struct xdr_type remote_nwfilter_define_xml_ret_xdr = {
    .name = "remote_nwfilter_define_xml_ret",
    .size = sizeof(remote_nwfilter_define_xml_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_define_xml_ret_members,
    .count = sizeof remote_nwfilter_define_xml_ret_members / sizeof *remote_nwfilter_define_xml_ret_members,
};

enum xdr_status remote_nwfilter_define_xml_ret_encode(struct xdr_encoder *e, const remote_nwfilter_define_xml_ret *v)
{
    return xdr_encode_end(remote_nwfilter_define_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_define_xml_ret_xdr, v);
}

enum xdr_status remote_nwfilter_define_xml_ret_decode(struct xdr_decoder *d, remote_nwfilter_define_xml_ret *v)
{
    return xdr_decode_end(remote_nwfilter_define_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_define_xml_ret_xdr, v);
}

static const struct xdr_member remote_nwfilter_define_xml_flags_args_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_define_xml_flags_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_define_xml_flags_args, flags)},
};

const struct xdr_type remote_nwfilter_define_xml_flags_args_xdr = {
    .name = "remote_nwfilter_define_xml_flags_args",
    .size = sizeof(remote_nwfilter_define_xml_flags_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_define_xml_flags_args_members,
    .count = sizeof remote_nwfilter_define_xml_flags_args_members / sizeof *remote_nwfilter_define_xml_flags_args_members,
};

enum xdr_status remote_nwfilter_define_xml_flags_args_encode(struct xdr_encoder *e, const remote_nwfilter_define_xml_flags_args *v)
{
    return xdr_encode_end(remote_nwfilter_define_xml_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_define_xml_flags_args_xdr, v);
}

enum xdr_status remote_nwfilter_define_xml_flags_args_decode(struct xdr_decoder *d, remote_nwfilter_define_xml_flags_args *v)
{
    return xdr_decode_end(remote_nwfilter_define_xml_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_define_xml_flags_args_xdr, v);
}

static const struct xdr_member remote_nwfilter_define_xml_flags_ret_members[] = {
    {"nwfilter", &remote_nonnull_nwfilter_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_define_xml_flags_ret, nwfilter)},
};

const struct xdr_type remote_nwfilter_define_xml_flags_ret_xdr = {
    .name = "remote_nwfilter_define_xml_flags_ret",
    .size = sizeof(remote_nwfilter_define_xml_flags_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_define_xml_flags_ret_members,
    .count = sizeof remote_nwfilter_define_xml_flags_ret_members / sizeof *remote_nwfilter_define_xml_flags_ret_members,
};

enum xdr_status remote_nwfilter_define_xml_flags_ret_encode(struct xdr_encoder *e, const remote_nwfilter_define_xml_flags_ret *v)
{
    return xdr_encode_end(remote_nwfilter_define_xml_flags_ret_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_define_xml_flags_ret_xdr, v);
}

enum xdr_status remote_nwfilter_define_xml_flags_ret_decode(struct xdr_decoder *d, remote_nwfilter_define_xml_flags_ret *v)
{
    return xdr_decode_end(remote_nwfilter_define_xml_flags_ret_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_define_xml_flags_ret_xdr, v);
}

static const struct xdr_member remote_nwfilter_undefine_args_members[] = {
    {"nwfilter", &remote_nonnull_nwfilter_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_undefine_args, nwfilter)},
};

const struct xdr_type remote_nwfilter_undefine_args_xdr = {
    .name = "remote_nwfilter_undefine_args",
    .size = sizeof(remote_nwfilter_undefine_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_undefine_args_members,
    .count = sizeof remote_nwfilter_undefine_args_members / sizeof *remote_nwfilter_undefine_args_members,
};

enum xdr_status remote_nwfilter_undefine_args_encode(struct xdr_encoder *e, const remote_nwfilter_undefine_args *v)
{
    return xdr_encode_end(remote_nwfilter_undefine_args_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_undefine_args_xdr, v);
}

enum xdr_status remote_nwfilter_undefine_args_decode(struct xdr_decoder *d, remote_nwfilter_undefine_args *v)
{
    return xdr_decode_end(remote_nwfilter_undefine_args_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_undefine_args_xdr, v);
}

static const struct xdr_member remote_nwfilter_get_xml_desc_args_members[] = {
    {"nwfilter", &remote_nonnull_nwfilter_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_get_xml_desc_args, nwfilter)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_get_xml_desc_args, flags)},
};

const struct xdr_type remote_nwfilter_get_xml_desc_args_xdr = {
    .name = "remote_nwfilter_get_xml_desc_args",
    .size = sizeof(remote_nwfilter_get_xml_desc_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_get_xml_desc_args_members,
    .count = sizeof remote_nwfilter_get_xml_desc_args_members / sizeof *remote_nwfilter_get_xml_desc_args_members,
};

enum xdr_status remote_nwfilter_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_nwfilter_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_nwfilter_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_nwfilter_get_xml_desc_args_decode(struct xdr_decoder *d, remote_nwfilter_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_nwfilter_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_nwfilter_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_nwfilter_get_xml_desc_ret_xdr = {
    .name = "remote_nwfilter_get_xml_desc_ret",
    .size = sizeof(remote_nwfilter_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_get_xml_desc_ret_members,
    .count = sizeof remote_nwfilter_get_xml_desc_ret_members / sizeof *remote_nwfilter_get_xml_desc_ret_members,
};

enum xdr_status remote_nwfilter_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_nwfilter_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_nwfilter_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_nwfilter_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_nwfilter_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_nwfilter_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_connect_num_of_interfaces_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_num_of_interfaces_ret, num)},
};

const struct xdr_type remote_connect_num_of_interfaces_ret_xdr = {
    .name = "remote_connect_num_of_interfaces_ret",
    .size = sizeof(remote_connect_num_of_interfaces_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_num_of_interfaces_ret_members,
    .count = sizeof remote_connect_num_of_interfaces_ret_members / sizeof *remote_connect_num_of_interfaces_ret_members,
};

enum xdr_status remote_connect_num_of_interfaces_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_interfaces_ret *v)
{
    return xdr_encode_end(remote_connect_num_of_interfaces_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_num_of_interfaces_ret_xdr, v);
}

enum xdr_status remote_connect_num_of_interfaces_ret_decode(struct xdr_decoder *d, remote_connect_num_of_interfaces_ret *v)
{
    return xdr_decode_end(remote_connect_num_of_interfaces_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_num_of_interfaces_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_interfaces_args_members[] = {
    {"maxnames", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_interfaces_args, maxnames)},
};

const struct xdr_type remote_connect_list_interfaces_args_xdr = {
    .name = "remote_connect_list_interfaces_args",
    .size = sizeof(remote_connect_list_interfaces_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_interfaces_args_members,
    .count = sizeof remote_connect_list_interfaces_args_members / sizeof *remote_connect_list_interfaces_args_members,
};

enum xdr_status remote_connect_list_interfaces_args_encode(struct xdr_encoder *e, const remote_connect_list_interfaces_args *v)
{
    return xdr_encode_end(remote_connect_list_interfaces_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_interfaces_args_xdr, v);
}

enum xdr_status remote_connect_list_interfaces_args_decode(struct xdr_decoder *d, remote_connect_list_interfaces_args *v)
{
    return xdr_decode_end(remote_connect_list_interfaces_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_interfaces_args_xdr, v);
}

static const struct xdr_member remote_connect_list_interfaces_ret_members[] = {
    {"names", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_INTERFACE_LIST_MAX",
     offsetof(remote_connect_list_interfaces_ret, names)},
};

const struct xdr_type remote_connect_list_interfaces_ret_xdr = {
    .name = "remote_connect_list_interfaces_ret",
    .size = sizeof(remote_connect_list_interfaces_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_interfaces_ret_members,
    .count = sizeof remote_connect_list_interfaces_ret_members / sizeof *remote_connect_list_interfaces_ret_members,
};

enum xdr_status remote_connect_list_interfaces_ret_encode(struct xdr_encoder *e, const remote_connect_list_interfaces_ret *v)
{
    return xdr_encode_end(remote_connect_list_interfaces_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_interfaces_ret_xdr, v);
}

enum xdr_status remote_connect_list_interfaces_ret_decode(struct xdr_decoder *d, remote_connect_list_interfaces_ret *v)
{
    return xdr_decode_end(remote_connect_list_interfaces_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_interfaces_ret_xdr, v);
}

static const struct xdr_member remote_connect_num_of_defined_interfaces_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_num_of_defined_interfaces_ret, num)},
};

const struct xdr_type remote_connect_num_of_defined_interfaces_ret_xdr = {
    .name = "remote_connect_num_of_defined_interfaces_ret",
    .size = sizeof(remote_connect_num_of_defined_interfaces_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_num_of_defined_interfaces_ret_members,
    .count = sizeof remote_connect_num_of_defined_interfaces_ret_members / sizeof *remote_connect_num_of_defined_interfaces_ret_members,
};

enum xdr_status remote_connect_num_of_defined_interfaces_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_defined_interfaces_ret *v)
{
    return xdr_encode_end(remote_connect_num_of_defined_interfaces_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_num_of_defined_interfaces_ret_xdr, v);
}

enum xdr_status remote_connect_num_of_defined_interfaces_ret_decode(struct xdr_decoder *d, remote_connect_num_of_defined_interfaces_ret *v)
{
    return xdr_decode_end(remote_connect_num_of_defined_interfaces_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_num_of_defined_interfaces_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_defined_interfaces_args_members[] = {
    {"maxnames", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_defined_interfaces_args, maxnames)},
};

const struct xdr_type remote_connect_list_defined_interfaces_args_xdr = {
    .name = "remote_connect_list_defined_interfaces_args",
    .size = sizeof(remote_connect_list_defined_interfaces_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_defined_interfaces_args_members,
    .count = sizeof remote_connect_list_defined_interfaces_args_members / sizeof *remote_connect_list_defined_interfaces_args_members,
};

enum xdr_status remote_connect_list_defined_interfaces_args_encode(struct xdr_encoder *e, const remote_connect_list_defined_interfaces_args *v)
{
    return xdr_encode_end(remote_connect_list_defined_interfaces_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_defined_interfaces_args_xdr, v);
}

enum xdr_status remote_connect_list_defined_interfaces_args_decode(struct xdr_decoder *d, remote_connect_list_defined_interfaces_args *v)
{
    return xdr_decode_end(remote_connect_list_defined_interfaces_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_defined_interfaces_args_xdr, v);
}

static const struct xdr_member remote_connect_list_defined_interfaces_ret_members[] = {
    {"names", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_INTERFACE_LIST_MAX",
     offsetof(remote_connect_list_defined_interfaces_ret, names)},
};

const struct xdr_type remote_connect_list_defined_interfaces_ret_xdr = {
    .name = "remote_connect_list_defined_interfaces_ret",
    .size = sizeof(remote_connect_list_defined_interfaces_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_defined_interfaces_ret_members,
    .count = sizeof remote_connect_list_defined_interfaces_ret_members / sizeof *remote_connect_list_defined_interfaces_ret_members,
};

enum xdr_status remote_connect_list_defined_interfaces_ret_encode(struct xdr_encoder *e, const remote_connect_list_defined_interfaces_ret *v)
{
    return xdr_encode_end(remote_connect_list_defined_interfaces_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_defined_interfaces_ret_xdr, v);
}

enum xdr_status remote_connect_list_defined_interfaces_ret_decode(struct xdr_decoder *d, remote_connect_list_defined_interfaces_ret *v)
{
    return xdr_decode_end(remote_connect_list_defined_interfaces_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_defined_interfaces_ret_xdr, v);
}

static const struct xdr_member remote_interface_lookup_by_name_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_lookup_by_name_args, name)},
};

const struct xdr_type remote_interface_lookup_by_name_args_xdr = {
    .name = "remote_interface_lookup_by_name_args",
    .size = sizeof(remote_interface_lookup_by_name_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_interface_lookup_by_name_args_members,
    .count = sizeof remote_interface_lookup_by_name_args_members / sizeof *remote_interface_lookup_by_name_args_members,
};

enum xdr_status remote_interface_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_interface_lookup_by_name_args *v)
{
    return xdr_encode_end(remote_interface_lookup_by_name_args_put(xdr_encode_begin(e), e, v), e, &remote_interface_lookup_by_name_args_xdr, v);
}

enum xdr_status remote_interface_lookup_by_name_args_decode(struct xdr_decoder *d, remote_interface_lookup_by_name_args *v)
{
    return xdr_decode_end(remote_interface_lookup_by_name_args_get(xdr_decode_begin(d), d, v), d, &remote_interface_lookup_by_name_args_xdr, v);
}

static const struct xdr_member remote_interface_lookup_by_name_ret_members[] = {
    {"iface", &remote_nonnull_interface_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_lookup_by_name_ret, iface)},
};

const struct xdr_type remote_interface_lookup_by_name_ret_xdr = {
    .name = "remote_interface_lookup_by_name_ret",
    .size = sizeof(remote_interface_lookup_by_name_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_interface_lookup_by_name_ret_members,
    .count = sizeof remote_interface_lookup_by_name_ret_members / sizeof *remote_interface_lookup_by_name_ret_members,
};

enum xdr_status remote_interface_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_interface_lookup_by_name_ret *v)
{
    return xdr_encode_end(remote_interface_lookup_by_name_ret_put(xdr_encode_begin(e), e, v), e, &remote_interface_lookup_by_name_ret_xdr, v);
}

enum xdr_status remote_interface_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_interface_lookup_by_name_ret *v)
{
    return xdr_decode_end(remote_interface_lookup_by_name_ret_get(xdr_decode_begin(d), d, v), d, &remote_interface_lookup_by_name_ret_xdr, v);
}

static const struct xdr_member remote_interface_lookup_by_mac_string_args_members[] = {
    {"mac", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_lookup_by_mac_string_args, mac)},
};

const struct xdr_type remote_interface_lookup_by_mac_string_args_xdr = {
    .name = "remote_interface_lookup_by_mac_string_args",
    .size = sizeof(remote_interface_lookup_by_mac_string_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_interface_lookup_by_mac_string_args_members,
    .count = sizeof remote_interface_lookup_by_mac_string_args_members / sizeof *remote_interface_lookup_by_mac_string_args_members,
};

enum xdr_status remote_interface_lookup_by_mac_string_args_encode(struct xdr_encoder *e, const remote_interface_lookup_by_mac_string_args *v)
{
    return xdr_encode_end(remote_interface_lookup_by_mac_string_args_put(xdr_encode_begin(e), e, v), e, &remote_interface_lookup_by_mac_string_args_xdr, v);
}

enum xdr_status remote_interface_lookup_by_mac_string_args_decode(struct xdr_decoder *d, remote_interface_lookup_by_mac_string_args *v)
{
    return xdr_decode_end(remote_interface_lookup_by_mac_string_args_get(xdr_decode_begin(d), d, v), d, &remote_interface_lookup_by_mac_string_args_xdr, v);
}

static const struct xdr_member remote_interface_lookup_by_mac_string_ret_members[] = {
    {"iface", &remote_nonnull_interface_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_lookup_by_mac_string_ret, iface)},
};

const struct xdr_type remote_interface_lookup_by_mac_string_ret_xdr = {
    .name = "remote_interface_lookup_by_mac_string_ret",
    .size = sizeof(remote_interface_lookup_by_mac_string_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_interface_lookup_by_mac_string_ret_members,
    .count = sizeof remote_interface_lookup_by_mac_string_ret_members / sizeof *remote_interface_lookup_by_mac_string_ret_members,
};

enum xdr_status remote_interface_lookup_by_mac_string_ret_encode(struct xdr_encoder *e, const remote_interface_lookup_by_mac_string_ret *v)
{
    return xdr_encode_end(remote_interface_lookup_by_mac_string_ret_put(xdr_encode_begin(e), e, v), e, &remote_interface_lookup_by_mac_string_ret_xdr, v);
}

enum xdr_status remote_interface_lookup_by_mac_string_ret_decode(struct xdr_decoder *d, remote_interface_lookup_by_mac_string_ret *v)
{
    return xdr_decode_end(remote_interface_lookup_by_mac_string_ret_get(xdr_decode_begin(d), d, v), d, &remote_interface_lookup_by_mac_string_ret_xdr, v);
}

static const struct xdr_member remote_interface_get_xml_desc_args_members[] = {
    {"iface", &remote_nonnull_interface_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_get_xml_desc_args, iface)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_get_xml_desc_args, flags)},
};

const struct xdr_type remote_interface_get_xml_desc_args_xdr = {
    .name = "remote_interface_get_xml_desc_args",
    .size = sizeof(remote_interface_get_xml_desc_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_interface_get_xml_desc_args_members,
    .count = sizeof remote_interface_get_xml_desc_args_members / sizeof *remote_interface_get_xml_desc_args_members,
};

enum xdr_status remote_interface_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_interface_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_interface_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_interface_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_interface_get_xml_desc_args_decode(struct xdr_decoder *d, remote_interface_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_interface_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_interface_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_interface_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_interface_get_xml_desc_ret_xdr = {
    .name = "remote_interface_get_xml_desc_ret",
    .size = sizeof(remote_interface_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_interface_get_xml_desc_ret_members,
    .count = sizeof remote_interface_get_xml_desc_ret_members / sizeof *remote_interface_get_xml_desc_ret_members,
};

enum xdr_status remote_interface_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_interface_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_interface_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_interface_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_interface_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_interface_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_interface_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_interface_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_interface_define_xml_args_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_define_xml_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_define_xml_args, flags)},
};

const struct xdr_type remote_interface_define_xml_args_xdr = {
    .name = "remote_interface_define_xml_args",
    .size = sizeof(remote_interface_define_xml_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_interface_define_xml_args_members,
    .count = sizeof remote_interface_define_xml_args_members / sizeof *remote_interface_define_xml_args_members,
};

enum xdr_status remote_interface_define_xml_args_encode(struct xdr_encoder *e, const remote_interface_define_xml_args *v)
{
    return xdr_encode_end(remote_interface_define_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_interface_define_xml_args_xdr, v);
}

enum xdr_status remote_interface_define_xml_args_decode(struct xdr_decoder *d, remote_interface_define_xml_args *v)
{
    return xdr_decode_end(remote_interface_define_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_interface_define_xml_args_xdr, v);
}

static const struct xdr_member remote_interface_define_xml_ret_members[] = {
    {"iface", &remote_nonnull_interface_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_define_xml_ret, iface)},
};

const struct xdr_type remote_interface_define_xml_ret_xdr = {
    .name = "remote_interface_define_xml_ret",
    .size = sizeof(remote_interface_define_xml_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_interface_define_xml_ret_members,
    .count = sizeof remote_interface_define_xml_ret_members / sizeof *remote_interface_define_xml_ret_members,
};

enum xdr_status remote_interface_define_xml_ret_encode(struct xdr_encoder *e, const remote_interface_define_xml_ret *v)
{
    return xdr_encode_end(remote_interface_define_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_interface_define_xml_ret_xdr, v);
}

enum xdr_status remote_interface_define_xml_ret_decode(struct xdr_decoder *d, remote_interface_define_xml_ret *v)
{
    return xdr_decode_end(remote_interface_define_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_interface_define_xml_ret_xdr, v);
}

static const struct xdr_member remote_interface_undefine_args_members[] = {
    {"iface", &remote_nonnull_interface_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_undefine_args, iface)},
};

const struct xdr_type remote_interface_undefine_args_xdr = {
    .name = "remote_interface_undefine_args",
    .size = sizeof(remote_interface_undefine_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_interface_undefine_args_members,
    .count = sizeof remote_interface_undefine_args_members / sizeof *remote_interface_undefine_args_members,
};

enum xdr_status remote_interface_undefine_args_encode(struct xdr_encoder *e, const remote_interface_undefine_args *v)
{
    return xdr_encode_end(remote_interface_undefine_args_put(xdr_encode_begin(e), e, v), e, &remote_interface_undefine_args_xdr, v);
}

enum xdr_status remote_interface_undefine_args_decode(struct xdr_decoder *d, remote_interface_undefine_args *v)
{
    return xdr_decode_end(remote_interface_undefine_args_get(xdr_decode_begin(d), d, v), d, &remote_interface_undefine_args_xdr, v);
}

static const struct xdr_member remote_interface_create_args_members[] = {
    {"iface", &remote_nonnull_interface_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_create_args, iface)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_create_args, flags)},
};

const struct xdr_type remote_interface_create_args_xdr = {
    .name = "remote_interface_create_args",
    .size = sizeof(remote_interface_create_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_interface_create_args_members,
    .count = sizeof remote_interface_create_args_members / sizeof *remote_interface_create_args_members,
};

enum xdr_status remote_interface_create_args_encode(struct xdr_encoder *e, const remote_interface_create_args *v)
{
    return xdr_encode_end(remote_interface_create_args_put(xdr_encode_begin(e), e, v), e, &remote_interface_create_args_xdr, v);
}

enum xdr_status remote_interface_create_args_decode(struct xdr_decoder *d, remote_interface_create_args *v)
{
    return xdr_decode_end(remote_interface_create_args_get(xdr_decode_begin(d), d, v), d, &remote_interface_create_args_xdr, v);
}

static const struct xdr_member remote_interface_destroy_args_members[] = {
    {"iface", &remote_nonnull_interface_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_destroy_args, iface)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_destroy_args, flags)},
};

const struct xdr_type remote_interface_destroy_args_xdr = {
    .name = "remote_interface_destroy_args",
    .size = sizeof(remote_interface_destroy_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_interface_destroy_args_members,
    .count = sizeof remote_interface_destroy_args_members / sizeof *remote_interface_destroy_args_members,
};

enum xdr_status remote_interface_destroy_args_encode(struct xdr_encoder *e, const remote_interface_destroy_args *v)
{
    return xdr_encode_end(remote_interface_destroy_args_put(xdr_encode_begin(e), e, v), e, &remote_interface_destroy_args_xdr, v);
}

enum xdr_status remote_interface_destroy_args_decode(struct xdr_decoder *d, remote_interface_destroy_args *v)
{
    return xdr_decode_end(remote_interface_destroy_args_get(xdr_decode_begin(d), d, v), d, &remote_interface_destroy_args_xdr, v);
}

static const struct xdr_member remote_interface_change_begin_args_members[] = {
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_change_begin_args, flags)},
};

const struct xdr_type remote_interface_change_begin_args_xdr = {
    .name = "remote_interface_change_begin_args",
    .size = sizeof(remote_interface_change_begin_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_interface_change_begin_args_members,
    .count = sizeof remote_interface_change_begin_args_members / sizeof *remote_interface_change_begin_args_members,
};

enum xdr_status remote_interface_change_begin_args_encode(struct xdr_encoder *e, const remote_interface_change_begin_args *v)
{
    return xdr_encode_end(remote_interface_change_begin_args_put(xdr_encode_begin(e), e, v), e, &remote_interface_change_begin_args_xdr, v);
}

enum xdr_status remote_interface_change_begin_args_decode(struct xdr_decoder *d, remote_interface_change_begin_args *v)
{
    return xdr_decode_end(remote_interface_change_begin_args_get(xdr_decode_begin(d), d, v), d, &remote_interface_change_begin_args_xdr, v);
}

static const struct xdr_member remote_interface_change_commit_args_members[] = {
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_change_commit_args, flags)},
};

const struct xdr_type remote_interface_change_commit_args_xdr = {
    .name = "remote_interface_change_commit_args",
    .size = sizeof(remote_interface_change_commit_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_interface_change_commit_args_members,
    .count = sizeof remote_interface_change_commit_args_members / sizeof *remote_interface_change_commit_args_members,
};

enum xdr_status remote_interface_change_commit_args_encode(struct xdr_encoder *e, const remote_interface_change_commit_args *v)
{
    return xdr_encode_end(remote_interface_change_commit_args_put(xdr_encode_begin(e), e, v), e, &remote_interface_change_commit_args_xdr, v);
}

enum xdr_status remote_interface_change_commit_args_decode(struct xdr_decoder *d, remote_interface_change_commit_args *v)
{
    return xdr_decode_end(remote_interface_change_commit_args_get(xdr_decode_begin(d), d, v), d, &remote_interface_change_commit_args_xdr, v);
}

static const struct xdr_member remote_interface_change_rollback_args_members[] = {
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_change_rollback_args, flags)},
};

const struct xdr_type remote_interface_change_rollback_args_xdr = {
    .name = "remote_interface_change_rollback_args",
    .size = sizeof(remote_interface_change_rollback_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_interface_change_rollback_args_members,
    .count = sizeof remote_interface_change_rollback_args_members / sizeof *remote_interface_change_rollback_args_members,
};

enum xdr_status remote_interface_change_rollback_args_encode(struct xdr_encoder *e, const remote_interface_change_rollback_args *v)
{
    return xdr_encode_end(remote_interface_change_rollback_args_put(xdr_encode_begin(e), e, v), e, &remote_interface_change_rollback_args_xdr, v);
}

enum xdr_status remote_interface_change_rollback_args_decode(struct xdr_decoder *d, remote_interface_change_rollback_args *v)
{
    return xdr_decode_end(remote_interface_change_rollback_args_get(xdr_decode_begin(d), d, v), d, &remote_interface_change_rollback_args_xdr, v);
}

static const struct xdr_member remote_auth_list_ret_members[] = {
    {"types", &remote_auth_type_xdr, XDR_SHAPE_VARIABLE, 20, "REMOTE_AUTH_TYPE_LIST_MAX",
     offsetof(remote_auth_list_ret, types)},
};

const struct xdr_type remote_auth_list_ret_xdr = {
    .name = "remote_auth_list_ret",
    .size = sizeof(remote_auth_list_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_auth_list_ret_members,
    .count = sizeof remote_auth_list_ret_members / sizeof *remote_auth_list_ret_members,
};

enum xdr_status remote_auth_list_ret_encode(struct xdr_encoder *e, const remote_auth_list_ret *v)
{
    return xdr_encode_end(remote_auth_list_ret_put(xdr_encode_begin(e), e, v), e, &remote_auth_list_ret_xdr, v);
}

enum xdr_status remote_auth_list_ret_decode(struct xdr_decoder *d, remote_auth_list_ret *v)
{
    return xdr_decode_end(remote_auth_list_ret_get(xdr_decode_begin(d), d, v), d, &remote_auth_list_ret_xdr, v);
}

static const struct xdr_member remote_auth_sasl_init_ret_members[] = {
    {"mechlist", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_auth_sasl_init_ret, mechlist)},
};

const struct xdr_type remote_auth_sasl_init_ret_xdr = {
    .name = "remote_auth_sasl_init_ret",
    .size = sizeof(remote_auth_sasl_init_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_auth_sasl_init_ret_members,
    .count = sizeof remote_auth_sasl_init_ret_members / sizeof *remote_auth_sasl_init_ret_members,
};

enum xdr_status remote_auth_sasl_init_ret_encode(struct xdr_encoder *e, const remote_auth_sasl_init_ret *v)
{
    return xdr_encode_end(remote_auth_sasl_init_ret_put(xdr_encode_begin(e), e, v), e, &remote_auth_sasl_init_ret_xdr, v);
}

enum xdr_status remote_auth_sasl_init_ret_decode(struct xdr_decoder *d, remote_auth_sasl_init_ret *v)
{
    return xdr_decode_end(remote_auth_sasl_init_ret_get(xdr_decode_begin(d), d, v), d, &remote_auth_sasl_init_ret_xdr, v);
}

static const struct xdr_member remote_auth_sasl_start_args_members[] = {
    {"mech", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_auth_sasl_start_args, mech)},
    {"nil", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_auth_sasl_start_args, nil)},
    {"data", &xdr_builtin_types[XDR_CHAR], XDR_SHAPE_VARIABLE, 65536, "REMOTE_AUTH_SASL_DATA_MAX",
     offsetof(remote_auth_sasl_start_args, data)},
};

const struct xdr_type remote_auth_sasl_start_args_xdr = {
    .name = "remote_auth_sasl_start_args",
    .size = sizeof(remote_auth_sasl_start_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_auth_sasl_start_args_members,
    .count = sizeof remote_auth_sasl_start_args_members / sizeof *remote_auth_sasl_start_args_members,
};

enum xdr_status remote_auth_sasl_start_args_encode(struct xdr_encoder *e, const remote_auth_sasl_start_args *v)
{
    return xdr_encode_end(remote_auth_sasl_start_args_put(xdr_encode_begin(e), e, v), e, &remote_auth_sasl_start_args_xdr, v);
}

enum xdr_status remote_auth_sasl_start_args_decode(struct xdr_decoder *d, remote_auth_sasl_start_args *v)
{
    return xdr_decode_end(remote_auth_sasl_start_args_get(xdr_decode_begin(d), d, v), d, &remote_auth_sasl_start_args_xdr, v);
}

static const struct xdr_member remote_auth_sasl_start_ret_members[] = {
    {"complete", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_auth_sasl_start_ret, complete)},
    {"nil", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_auth_sasl_start_ret, nil)},
    {"data", &xdr_builtin_types[XDR_CHAR], XDR_SHAPE_VARIABLE, 65536, "REMOTE_AUTH_SASL_DATA_MAX",
     offsetof(remote_auth_sasl_start_ret, data)},
};

const struct xdr_type remote_auth_sasl_start_ret_xdr = {
    .name = "remote_auth_sasl_start_ret",
    .size = sizeof(remote_auth_sasl_start_ret),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_auth_sasl_start_ret_members,
    .count = sizeof remote_auth_sasl_start_ret_members / sizeof *remote_auth_sasl_start_ret_members,
};

enum xdr_status remote_auth_sasl_start_ret_encode(struct xdr_encoder *e, const remote_auth_sasl_start_ret *v)
{
    return xdr_encode_end(remote_auth_sasl_start_ret_put(xdr_encode_begin(e), e, v), e, &remote_auth_sasl_start_ret_xdr, v);
}

enum xdr_status remote_auth_sasl_start_ret_decode(struct xdr_decoder *d, remote_auth_sasl_start_ret *v)
{
    return xdr_decode_end(remote_auth_sasl_start_ret_get(xdr_decode_begin(d), d, v), d, &remote_auth_sasl_start_ret_xdr, v);
}

static const struct xdr_member remote_auth_sasl_step_args_members[] = {
    {"nil", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_auth_sasl_step_args, nil)},
    {"data", &xdr_builtin_types[XDR_CHAR], XDR_SHAPE_VARIABLE, 65536, "REMOTE_AUTH_SASL_DATA_MAX",
     offsetof(remote_auth_sasl_step_args, data)},
};

const struct xdr_type remote_auth_sasl_step_args_xdr = {
    .name = "remote_auth_sasl_step_args",
    .size = sizeof(remote_auth_sasl_step_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_auth_sasl_step_args_members,
    .count = sizeof remote_auth_sasl_step_args_members / sizeof *remote_auth_sasl_step_args_members,
};

enum xdr_status remote_auth_sasl_step_args_encode(struct xdr_encoder *e, const remote_auth_sasl_step_args *v)
{
    return xdr_encode_end(remote_auth_sasl_step_args_put(xdr_encode_begin(e), e, v), e, &remote_auth_sasl_step_args_xdr, v);
}

enum xdr_status remote_auth_sasl_step_args_decode(struct xdr_decoder *d, remote_auth_sasl_step_args *v)
{
    return xdr_decode_end(remote_auth_sasl_step_args_get(xdr_decode_begin(d), d, v), d, &remote_auth_sasl_step_args_xdr, v);
}

static const struct xdr_member remote_auth_sasl_step_ret_members[] = {
    {"complete", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_auth_sasl_step_ret, complete)},
    {"nil", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_auth_sasl_step_ret, nil)},
    {"data", &xdr_builtin_types[XDR_CHAR], XDR_SHAPE_VARIABLE, 65536, "REMOTE_AUTH_SASL_DATA_MAX",
     offsetof(remote_auth_sasl_step_ret, data)},
};

const struct xdr_type remote_auth_sasl_step_ret_xdr = {
    .name = "remote_auth_sasl_step_ret",
    .size = sizeof(remote_auth_sasl_step_ret),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_auth_sasl_step_ret_members,
    .count = sizeof remote_auth_sasl_step_ret_members / sizeof *remote_auth_sasl_step_ret_members,
};

enum xdr_status remote_auth_sasl_step_ret_encode(struct xdr_encoder *e, const remote_auth_sasl_step_ret *v)
{
    return xdr_encode_end(remote_auth_sasl_step_ret_put(xdr_encode_begin(e), e, v), e, &remote_auth_sasl_step_ret_xdr, v);
}

enum xdr_status remote_auth_sasl_step_ret_decode(struct xdr_decoder *d, remote_auth_sasl_step_ret *v)
{
    return xdr_decode_end(remote_auth_sasl_step_ret_get(xdr_decode_begin(d), d, v), d, &remote_auth_sasl_step_ret_xdr, v);
}

static const struct xdr_member remote_auth_polkit_ret_members[] = {
    {"complete", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_auth_polkit_ret, complete)},
};

const struct xdr_type remote_auth_polkit_ret_xdr = {
    .name = "remote_auth_polkit_ret",
    .size = sizeof(remote_auth_polkit_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_auth_polkit_ret_members,
    .count = sizeof remote_auth_polkit_ret_members / sizeof *remote_auth_polkit_ret_members,
};

enum xdr_status remote_auth_polkit_ret_encode(struct xdr_encoder *e, const remote_auth_polkit_ret *v)
{
    return xdr_encode_end(remote_auth_polkit_ret_put(xdr_encode_begin(e), e, v), e, &remote_auth_polkit_ret_xdr, v);
}

enum xdr_status remote_auth_polkit_ret_decode(struct xdr_decoder *d, remote_auth_polkit_ret *v)
{
    return xdr_decode_end(remote_auth_polkit_ret_get(xdr_decode_begin(d), d, v), d, &remote_auth_polkit_ret_xdr, v);
}

static const struct xdr_member remote_connect_num_of_storage_pools_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_num_of_storage_pools_ret, num)},
};

const struct xdr_type remote_connect_num_of_storage_pools_ret_xdr = {
    .name = "remote_connect_num_of_storage_pools_ret",
    .size = sizeof(remote_connect_num_of_storage_pools_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_num_of_storage_pools_ret_members,
    .count = sizeof remote_connect_num_of_storage_pools_ret_members / sizeof *remote_connect_num_of_storage_pools_ret_members,
};

enum xdr_status remote_connect_num_of_storage_pools_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_storage_pools_ret *v)
{
    return xdr_encode_end(remote_connect_num_of_storage_pools_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_num_of_storage_pools_ret_xdr, v);
}

enum xdr_status remote_connect_num_of_storage_pools_ret_decode(struct xdr_decoder *d, remote_connect_num_of_storage_pools_ret *v)
{
    return xdr_decode_end(remote_connect_num_of_storage_pools_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_num_of_storage_pools_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_storage_pools_args_members[] = {
    {"maxnames", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_storage_pools_args, maxnames)},
};

const struct xdr_type remote_connect_list_storage_pools_args_xdr = {
    .name = "remote_connect_list_storage_pools_args",
    .size = sizeof(remote_connect_list_storage_pools_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_storage_pools_args_members,
    .count = sizeof remote_connect_list_storage_pools_args_members / sizeof *remote_connect_list_storage_pools_args_members,
};

enum xdr_status remote_connect_list_storage_pools_args_encode(struct xdr_encoder *e, const remote_connect_list_storage_pools_args *v)
{
    return xdr_encode_end(remote_connect_list_storage_pools_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_storage_pools_args_xdr, v);
}

enum xdr_status remote_connect_list_storage_pools_args_decode(struct xdr_decoder *d, remote_connect_list_storage_pools_args *v)
{
    return xdr_decode_end(remote_connect_list_storage_pools_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_storage_pools_args_xdr, v);
}

static const struct xdr_member remote_connect_list_storage_pools_ret_members[] = {
    {"names", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_STORAGE_POOL_LIST_MAX",
     offsetof(remote_connect_list_storage_pools_ret, names)},
};

const struct xdr_type remote_connect_list_storage_pools_ret_xdr = {
    .name = "remote_connect_list_storage_pools_ret",
    .size = sizeof(remote_connect_list_storage_pools_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_storage_pools_ret_members,
    .count = sizeof remote_connect_list_storage_pools_ret_members / sizeof *remote_connect_list_storage_pools_ret_members,
};

enum xdr_status remote_connect_list_storage_pools_ret_encode(struct xdr_encoder *e, const remote_connect_list_storage_pools_ret *v)
{
    return xdr_encode_end(remote_connect_list_storage_pools_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_storage_pools_ret_xdr, v);
}

enum xdr_status remote_connect_list_storage_pools_ret_decode(struct xdr_decoder *d, remote_connect_list_storage_pools_ret *v)
{
    return xdr_decode_end(remote_connect_list_storage_pools_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_storage_pools_ret_xdr, v);
}

static const struct xdr_member remote_connect_num_of_defined_storage_pools_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_num_of_defined_storage_pools_ret, num)},
};

const struct xdr_type remote_connect_num_of_defined_storage_pools_ret_xdr = {
    .name = "remote_connect_num_of_defined_storage_pools_ret",
    .size = sizeof(remote_connect_num_of_defined_storage_pools_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_num_of_defined_storage_pools_ret_members,
    .count = sizeof remote_connect_num_of_defined_storage_pools_ret_members / sizeof *remote_connect_num_of_defined_storage_pools_ret_members,
};

enum xdr_status remote_connect_num_of_defined_storage_pools_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_defined_storage_pools_ret *v)
{
    return xdr_encode_end(remote_connect_num_of_defined_storage_pools_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_num_of_defined_storage_pools_ret_xdr, v);
}

enum xdr_status remote_connect_num_of_defined_storage_pools_ret_decode(struct xdr_decoder *d, remote_connect_num_of_defined_storage_pools_ret *v)
{
    return xdr_decode_end(remote_connect_num_of_defined_storage_pools_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_num_of_defined_storage_pools_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_defined_storage_pools_args_members[] = {
    {"maxnames", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_defined_storage_pools_args, maxnames)},
};

const struct xdr_type remote_connect_list_defined_storage_pools_args_xdr = {
    .name = "remote_connect_list_defined_storage_pools_args",
    .size = sizeof(remote_connect_list_defined_storage_pools_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_defined_storage_pools_args_members,
    .count = sizeof remote_connect_list_defined_storage_pools_args_members / sizeof *remote_connect_list_defined_storage_pools_args_members,
};

enum xdr_status remote_connect_list_defined_storage_pools_args_encode(struct xdr_encoder *e, const remote_connect_list_defined_storage_pools_args *v)
{
    return xdr_encode_end(remote_connect_list_defined_storage_pools_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_defined_storage_pools_args_xdr, v);
}

enum xdr_status remote_connect_list_defined_storage_pools_args_decode(struct xdr_decoder *d, remote_connect_list_defined_storage_pools_args *v)
{
    return xdr_decode_end(remote_connect_list_defined_storage_pools_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_defined_storage_pools_args_xdr, v);
}

static const struct xdr_member remote_connect_list_defined_storage_pools_ret_members[] = {
    {"names", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_STORAGE_POOL_LIST_MAX",
     offsetof(remote_connect_list_defined_storage_pools_ret, names)},
};

const struct xdr_type remote_connect_list_defined_storage_pools_ret_xdr = {
    .name = "remote_connect_list_defined_storage_pools_ret",
    .size = sizeof(remote_connect_list_defined_storage_pools_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_defined_storage_pools_ret_members,
    .count = sizeof remote_connect_list_defined_storage_pools_ret_members / sizeof *remote_connect_list_defined_storage_pools_ret_members,
};

enum xdr_status remote_connect_list_defined_storage_pools_ret_encode(struct xdr_encoder *e, const remote_connect_list_defined_storage_pools_ret *v)
{
    return xdr_encode_end(remote_connect_list_defined_storage_pools_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_defined_storage_pools_ret_xdr, v);
}

enum xdr_status remote_connect_list_defined_storage_pools_ret_decode(struct xdr_decoder *d, remote_connect_list_defined_storage_pools_ret *v)
{
    return xdr_decode_end(remote_connect_list_defined_storage_pools_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_defined_storage_pools_ret_xdr, v);
}

static const struct xdr_member remote_connect_find_storage_pool_sources_args_members[] = {
    {"type", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_find_storage_pool_sources_args, type)},
    {"srcSpec", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_find_storage_pool_sources_args, srcSpec)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_find_storage_pool_sources_args, flags)},
};

const struct xdr_type remote_connect_find_storage_pool_sources_args_xdr = {
    .name = "remote_connect_find_storage_pool_sources_args",
    .size = sizeof(remote_connect_find_storage_pool_sources_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_connect_find_storage_pool_sources_args_members,
    .count = sizeof remote_connect_find_storage_pool_sources_args_members / sizeof *remote_connect_find_storage_pool_sources_args_members,
};

enum xdr_status remote_connect_find_storage_pool_sources_args_encode(struct xdr_encoder *e, const remote_connect_find_storage_pool_sources_args *v)
{
    return xdr_encode_end(remote_connect_find_storage_pool_sources_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_find_storage_pool_sources_args_xdr, v);
}

enum xdr_status remote_connect_find_storage_pool_sources_args_decode(struct xdr_decoder *d, remote_connect_find_storage_pool_sources_args *v)
{
    return xdr_decode_end(remote_connect_find_storage_pool_sources_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_find_storage_pool_sources_args_xdr, v);
}

static const struct xdr_member remote_connect_find_storage_pool_sources_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_find_storage_pool_sources_ret, xml)},
};

const struct xdr_type remote_connect_find_storage_pool_sources_ret_xdr = {
    .name = "remote_connect_find_storage_pool_sources_ret",
    .size = sizeof(remote_connect_find_storage_pool_sources_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_find_storage_pool_sources_ret_members,
    .count = sizeof remote_connect_find_storage_pool_sources_ret_members / sizeof *remote_connect_find_storage_pool_sources_ret_members,
};

enum xdr_status remote_connect_find_storage_pool_sources_ret_encode(struct xdr_encoder *e, const remote_connect_find_storage_pool_sources_ret *v)
{
    return xdr_encode_end(remote_connect_find_storage_pool_sources_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_find_storage_pool_sources_ret_xdr, v);
}

enum xdr_status remote_connect_find_storage_pool_sources_ret_decode(struct xdr_decoder *d, remote_connect_find_storage_pool_sources_ret *v)
{
    return xdr_decode_end(remote_connect_find_storage_pool_sources_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_find_storage_pool_sources_ret_xdr, v);
}

static const struct xdr_member remote_storage_pool_lookup_by_uuid_args_members[] = {
    {"uuid", &remote_uuid_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_lookup_by_uuid_args, uuid)},
};

const struct xdr_type remote_storage_pool_lookup_by_uuid_args_xdr = {
    .name = "remote_storage_pool_lookup_by_uuid_args",
    .size = sizeof(remote_storage_pool_lookup_by_uuid_args),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_lookup_by_uuid_args_members,
    .count = sizeof remote_storage_pool_lookup_by_uuid_args_members / sizeof *remote_storage_pool_lookup_by_uuid_args_members,
};

enum xdr_status remote_storage_pool_lookup_by_uuid_args_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_uuid_args *v)
{
    return xdr_encode_end(remote_storage_pool_lookup_by_uuid_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_lookup_by_uuid_args_xdr, v);
}

enum xdr_status remote_storage_pool_lookup_by_uuid_args_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_uuid_args *v)
{
    return xdr_decode_end(remote_storage_pool_lookup_by_uuid_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_lookup_by_uuid_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_lookup_by_uuid_ret_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_lookup_by_uuid_ret, pool)},
};

const struct xdr_type remote_storage_pool_lookup_by_uuid_ret_xdr = {
    .name = "remote_storage_pool_lookup_by_uuid_ret",
    .size = sizeof(remote_storage_pool_lookup_by_uuid_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_lookup_by_uuid_ret_members,
    .count = sizeof remote_storage_pool_lookup_by_uuid_ret_members / sizeof *remote_storage_pool_lookup_by_uuid_ret_members,
};

enum xdr_status remote_storage_pool_lookup_by_uuid_ret_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_uuid_ret *v)
{
    return xdr_encode_end(remote_storage_pool_lookup_by_uuid_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_lookup_by_uuid_ret_xdr, v);
}

enum xdr_status remote_storage_pool_lookup_by_uuid_ret_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_uuid_ret *v)
{
    return xdr_decode_end(remote_storage_pool_lookup_by_uuid_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_lookup_by_uuid_ret_xdr, v);
}

static const struct xdr_member remote_storage_pool_lookup_by_name_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_lookup_by_name_args, name)},
};

const struct xdr_type remote_storage_pool_lookup_by_name_args_xdr = {
    .name = "remote_storage_pool_lookup_by_name_args",
    .size = sizeof(remote_storage_pool_lookup_by_name_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_lookup_by_name_args_members,
    .count = sizeof remote_storage_pool_lookup_by_name_args_members / sizeof *remote_storage_pool_lookup_by_name_args_members,
};

enum xdr_status remote_storage_pool_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_name_args *v)
{
    return xdr_encode_end(remote_storage_pool_lookup_by_name_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_lookup_by_name_args_xdr, v);
}

enum xdr_status remote_storage_pool_lookup_by_name_args_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_name_args *v)
{
    return xdr_decode_end(remote_storage_pool_lookup_by_name_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_lookup_by_name_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_lookup_by_name_ret_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_lookup_by_name_ret, pool)},
};

const struct xdr_type remote_storage_pool_lookup_by_name_ret_xdr = {
    .name = "remote_storage_pool_lookup_by_name_ret",
    .size = sizeof(remote_storage_pool_lookup_by_name_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_lookup_by_name_ret_members,
    .count = sizeof remote_storage_pool_lookup_by_name_ret_members / sizeof *remote_storage_pool_lookup_by_name_ret_members,
};

enum xdr_status remote_storage_pool_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_name_ret *v)
{
    return xdr_encode_end(remote_storage_pool_lookup_by_name_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_lookup_by_name_ret_xdr, v);
}

enum xdr_status remote_storage_pool_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_name_ret *v)
{
    return xdr_decode_end(remote_storage_pool_lookup_by_name_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_lookup_by_name_ret_xdr, v);
}

static const struct xdr_member remote_storage_pool_lookup_by_volume_args_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_lookup_by_volume_args, vol)},
};

const struct xdr_type remote_storage_pool_lookup_by_volume_args_xdr = {
    .name = "remote_storage_pool_lookup_by_volume_args",
    .size = sizeof(remote_storage_pool_lookup_by_volume_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_lookup_by_volume_args_members,
    .count = sizeof remote_storage_pool_lookup_by_volume_args_members / sizeof *remote_storage_pool_lookup_by_volume_args_members,
};

enum xdr_status remote_storage_pool_lookup_by_volume_args_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_volume_args *v)
{
    return xdr_encode_end(remote_storage_pool_lookup_by_volume_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_lookup_by_volume_args_xdr, v);
}

enum xdr_status remote_storage_pool_lookup_by_volume_args_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_volume_args *v)
{
    return xdr_decode_end(remote_storage_pool_lookup_by_volume_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_lookup_by_volume_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_lookup_by_volume_ret_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_lookup_by_volume_ret, pool)},
};

const struct xdr_type remote_storage_pool_lookup_by_volume_ret_xdr = {
    .name = "remote_storage_pool_lookup_by_volume_ret",
    .size = sizeof(remote_storage_pool_lookup_by_volume_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_lookup_by_volume_ret_members,
    .count = sizeof remote_storage_pool_lookup_by_volume_ret_members / sizeof *remote_storage_pool_lookup_by_volume_ret_members,
};

enum xdr_status remote_storage_pool_lookup_by_volume_ret_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_volume_ret *v)
{
    return xdr_encode_end(remote_storage_pool_lookup_by_volume_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_lookup_by_volume_ret_xdr, v);
}

enum xdr_status remote_storage_pool_lookup_by_volume_ret_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_volume_ret *v)
{
    return xdr_decode_end(remote_storage_pool_lookup_by_volume_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_lookup_by_volume_ret_xdr, v);
}

static const struct xdr_member remote_storage_pool_lookup_by_target_path_args_members[] = {
    {"path", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_lookup_by_target_path_args, path)},
};

const struct xdr_type remote_storage_pool_lookup_by_target_path_args_xdr = {
    .name = "remote_storage_pool_lookup_by_target_path_args",
    .size = sizeof(remote_storage_pool_lookup_by_target_path_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_lookup_by_target_path_args_members,
    .count = sizeof remote_storage_pool_lookup_by_target_path_args_members / sizeof *remote_storage_pool_lookup_by_target_path_args_members,
};

enum xdr_status remote_storage_pool_lookup_by_target_path_args_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_target_path_args *v)
{
    return xdr_encode_end(remote_storage_pool_lookup_by_target_path_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_lookup_by_target_path_args_xdr, v);
}

enum xdr_status remote_storage_pool_lookup_by_target_path_args_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_target_path_args *v)
{
    return xdr_decode_end(remote_storage_pool_lookup_by_target_path_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_lookup_by_target_path_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_lookup_by_target_path_ret_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_lookup_by_target_path_ret, pool)},
};

const struct xdr_type remote_storage_pool_lookup_by_target_path_ret_xdr = {
    .name = "remote_storage_pool_lookup_by_target_path_ret",
    .size = sizeof(remote_storage_pool_lookup_by_target_path_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_lookup_by_target_path_ret_members,
    .count = sizeof remote_storage_pool_lookup_by_target_path_ret_members / sizeof *remote_storage_pool_lookup_by_target_path_ret_members,
};

enum xdr_status remote_storage_pool_lookup_by_target_path_ret_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_target_path_ret *v)
{
    return xdr_encode_end(remote_storage_pool_lookup_by_target_path_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_lookup_by_target_path_ret_xdr, v);
}

enum xdr_status remote_storage_pool_lookup_by_target_path_ret_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_target_path_ret *v)
{
    return xdr_decode_end(remote_storage_pool_lookup_by_target_path_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_lookup_by_target_path_ret_xdr, v);
}

static const struct xdr_member remote_storage_pool_create_xml_args_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_create_xml_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_create_xml_args, flags)},
};

const struct xdr_type remote_storage_pool_create_xml_args_xdr = {
    .name = "remote_storage_pool_create_xml_args",
    .size = sizeof(remote_storage_pool_create_xml_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_create_xml_args_members,
    .count = sizeof remote_storage_pool_create_xml_args_members / sizeof *remote_storage_pool_create_xml_args_members,
};

enum xdr_status remote_storage_pool_create_xml_args_encode(struct xdr_encoder *e, const remote_storage_pool_create_xml_args *v)
{
    return xdr_encode_end(remote_storage_pool_create_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_create_xml_args_xdr, v);
}

enum xdr_status remote_storage_pool_create_xml_args_decode(struct xdr_decoder *d, remote_storage_pool_create_xml_args *v)
{
    return xdr_decode_end(remote_storage_pool_create_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_create_xml_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_create_xml_ret_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_create_xml_ret, pool)},
};

const struct xdr_type remote_storage_pool_create_xml_ret_xdr = {
    .name = "remote_storage_pool_create_xml_ret",
    .size = sizeof(remote_storage_pool_create_xml_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_create_xml_ret_members,
    .count = sizeof remote_storage_pool_create_xml_ret_members / sizeof *remote_storage_pool_create_xml_ret_members,
};

enum xdr_status remote_storage_pool_create_xml_ret_encode(struct xdr_encoder *e, const remote_storage_pool_create_xml_ret *v)
{
    return xdr_encode_end(remote_storage_pool_create_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_create_xml_ret_xdr, v);
}

enum xdr_status remote_storage_pool_create_xml_ret_decode(struct xdr_decoder *d, remote_storage_pool_create_xml_ret *v)
{
    return xdr_decode_end(remote_storage_pool_create_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_create_xml_ret_xdr, v);
}

static const struct xdr_member remote_storage_pool_define_xml_args_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_define_xml_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_define_xml_args, flags)},
};

const struct xdr_type remote_storage_pool_define_xml_args_xdr = {
    .name = "remote_storage_pool_define_xml_args",
    .size = sizeof(remote_storage_pool_define_xml_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_define_xml_args_members,
    .count = sizeof remote_storage_pool_define_xml_args_members / sizeof *remote_storage_pool_define_xml_args_members,
};

enum xdr_status remote_storage_pool_define_xml_args_encode(struct xdr_encoder *e, const remote_storage_pool_define_xml_args *v)
{
    return xdr_encode_end(remote_storage_pool_define_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_define_xml_args_xdr, v);
}

enum xdr_status remote_storage_pool_define_xml_args_decode(struct xdr_decoder *d, remote_storage_pool_define_xml_args *v)
{
    return xdr_decode_end(remote_storage_pool_define_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_define_xml_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_define_xml_ret_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_define_xml_ret, pool)},
};

const struct xdr_type remote_storage_pool_define_xml_ret_xdr = {
    .name = "remote_storage_pool_define_xml_ret",
    .size = sizeof(remote_storage_pool_define_xml_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_define_xml_ret_members,
    .count = sizeof remote_storage_pool_define_xml_ret_members / sizeof *remote_storage_pool_define_xml_ret_members,
};

enum xdr_status remote_storage_pool_define_xml_ret_encode(struct xdr_encoder *e, const remote_storage_pool_define_xml_ret *v)
{
    return xdr_encode_end(remote_storage_pool_define_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_define_xml_ret_xdr, v);
}

enum xdr_status remote_storage_pool_define_xml_ret_decode(struct xdr_decoder *d, remote_storage_pool_define_xml_ret *v)
{
    return xdr_decode_end(remote_storage_pool_define_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_define_xml_ret_xdr, v);
}

static const struct xdr_member remote_storage_pool_build_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_build_args, pool)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_build_args, flags)},
};

const struct xdr_type remote_storage_pool_build_args_xdr = {
    .name = "remote_storage_pool_build_args",
    .size = sizeof(remote_storage_pool_build_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_build_args_members,
    .count = sizeof remote_storage_pool_build_args_members / sizeof *remote_storage_pool_build_args_members,
};

enum xdr_status remote_storage_pool_build_args_encode(struct xdr_encoder *e, const remote_storage_pool_build_args *v)
{
    return xdr_encode_end(remote_storage_pool_build_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_build_args_xdr, v);
}

enum xdr_status remote_storage_pool_build_args_decode(struct xdr_decoder *d, remote_storage_pool_build_args *v)
{
    return xdr_decode_end(remote_storage_pool_build_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_build_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_undefine_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_undefine_args, pool)},
};

const struct xdr_type remote_storage_pool_undefine_args_xdr = {
    .name = "remote_storage_pool_undefine_args",
    .size = sizeof(remote_storage_pool_undefine_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_undefine_args_members,
    .count = sizeof remote_storage_pool_undefine_args_members / sizeof *remote_storage_pool_undefine_args_members,
};

enum xdr_status remote_storage_pool_undefine_args_encode(struct xdr_encoder *e, const remote_storage_pool_undefine_args *v)
{
    return xdr_encode_end(remote_storage_pool_undefine_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_undefine_args_xdr, v);
}

enum xdr_status remote_storage_pool_undefine_args_decode(struct xdr_decoder *d, remote_storage_pool_undefine_args *v)
{
    return xdr_decode_end(remote_storage_pool_undefine_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_undefine_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_create_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_create_args, pool)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_create_args, flags)},
};

const struct xdr_type remote_storage_pool_create_args_xdr = {
    .name = "remote_storage_pool_create_args",
    .size = sizeof(remote_storage_pool_create_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_create_args_members,
    .count = sizeof remote_storage_pool_create_args_members / sizeof *remote_storage_pool_create_args_members,
};

enum xdr_status remote_storage_pool_create_args_encode(struct xdr_encoder *e, const remote_storage_pool_create_args *v)
{
    return xdr_encode_end(remote_storage_pool_create_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_create_args_xdr, v);
}

enum xdr_status remote_storage_pool_create_args_decode(struct xdr_decoder *d, remote_storage_pool_create_args *v)
{
    return xdr_decode_end(remote_storage_pool_create_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_create_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_destroy_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_destroy_args, pool)},
};

const struct xdr_type remote_storage_pool_destroy_args_xdr = {
    .name = "remote_storage_pool_destroy_args",
    .size = sizeof(remote_storage_pool_destroy_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_destroy_args_members,
    .count = sizeof remote_storage_pool_destroy_args_members / sizeof *remote_storage_pool_destroy_args_members,
};

enum xdr_status remote_storage_pool_destroy_args_encode(struct xdr_encoder *e, const remote_storage_pool_destroy_args *v)
{
    return xdr_encode_end(remote_storage_pool_destroy_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_destroy_args_xdr, v);
}

enum xdr_status remote_storage_pool_destroy_args_decode(struct xdr_decoder *d, remote_storage_pool_destroy_args *v)
{
    return xdr_decode_end(remote_storage_pool_destroy_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_destroy_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_delete_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_delete_args, pool)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_delete_args, flags)},
};

const struct xdr_type remote_storage_pool_delete_args_xdr = {
    .name = "remote_storage_pool_delete_args",
    .size = sizeof(remote_storage_pool_delete_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_delete_args_members,
    .count = sizeof remote_storage_pool_delete_args_members / sizeof *remote_storage_pool_delete_args_members,
};

enum xdr_status remote_storage_pool_delete_args_encode(struct xdr_encoder *e, const remote_storage_pool_delete_args *v)
{
    return xdr_encode_end(remote_storage_pool_delete_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_delete_args_xdr, v);
}

enum xdr_status remote_storage_pool_delete_args_decode(struct xdr_decoder *d, remote_storage_pool_delete_args *v)
{
    return xdr_decode_end(remote_storage_pool_delete_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_delete_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_refresh_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_refresh_args, pool)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_refresh_args, flags)},
};

const struct xdr_type remote_storage_pool_refresh_args_xdr = {
    .name = "remote_storage_pool_refresh_args",
    .size = sizeof(remote_storage_pool_refresh_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_refresh_args_members,
    .count = sizeof remote_storage_pool_refresh_args_members / sizeof *remote_storage_pool_refresh_args_members,
};

enum xdr_status remote_storage_pool_refresh_args_encode(struct xdr_encoder *e, const remote_storage_pool_refresh_args *v)
{
    return xdr_encode_end(remote_storage_pool_refresh_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_refresh_args_xdr, v);
}

enum xdr_status remote_storage_pool_refresh_args_decode(struct xdr_decoder *d, remote_storage_pool_refresh_args *v)
{
    return xdr_decode_end(remote_storage_pool_refresh_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_refresh_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_get_xml_desc_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_get_xml_desc_args, pool)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_get_xml_desc_args, flags)},
};

const struct xdr_type remote_storage_pool_get_xml_desc_args_xdr = {
    .name = "remote_storage_pool_get_xml_desc_args",
    .size = sizeof(remote_storage_pool_get_xml_desc_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_get_xml_desc_args_members,
    .count = sizeof remote_storage_pool_get_xml_desc_args_members / sizeof *remote_storage_pool_get_xml_desc_args_members,
};

enum xdr_status remote_storage_pool_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_storage_pool_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_storage_pool_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_storage_pool_get_xml_desc_args_decode(struct xdr_decoder *d, remote_storage_pool_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_storage_pool_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_storage_pool_get_xml_desc_ret_xdr = {
    .name = "remote_storage_pool_get_xml_desc_ret",
    .size = sizeof(remote_storage_pool_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_get_xml_desc_ret_members,
    .count = sizeof remote_storage_pool_get_xml_desc_ret_members / sizeof *remote_storage_pool_get_xml_desc_ret_members,
};

enum xdr_status remote_storage_pool_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_storage_pool_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_storage_pool_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_storage_pool_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_storage_pool_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_storage_pool_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_storage_pool_get_info_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_get_info_args, pool)},
};

const struct xdr_type remote_storage_pool_get_info_args_xdr = {
    .name = "remote_storage_pool_get_info_args",
    .size = sizeof(remote_storage_pool_get_info_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_get_info_args_members,
    .count = sizeof remote_storage_pool_get_info_args_members / sizeof *remote_storage_pool_get_info_args_members,
};

enum xdr_status remote_storage_pool_get_info_args_encode(struct xdr_encoder *e, const remote_storage_pool_get_info_args *v)
{
    return xdr_encode_end(remote_storage_pool_get_info_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_get_info_args_xdr, v);
}

enum xdr_status remote_storage_pool_get_info_args_decode(struct xdr_decoder *d, remote_storage_pool_get_info_args *v)
{
    return xdr_decode_end(remote_storage_pool_get_info_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_get_info_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_get_info_ret_members[] = {
    {"state", &xdr_builtin_types[XDR_UNSIGNED_CHAR], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_get_info_ret, state)},
    {"capacity", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_get_info_ret, capacity)},
    {"allocation", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_get_info_ret, allocation)},
    {"available", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_get_info_ret, available)},
};

const struct xdr_type remote_storage_pool_get_info_ret_xdr = {
    .name = "remote_storage_pool_get_info_ret",
    .size = sizeof(remote_storage_pool_get_info_ret),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_get_info_ret_members,
    .count = sizeof remote_storage_pool_get_info_ret_members / sizeof *remote_storage_pool_get_info_ret_members,
};

enum xdr_status remote_storage_pool_get_info_ret_encode(struct xdr_encoder *e, const remote_storage_pool_get_info_ret *v)
{
    return xdr_encode_end(remote_storage_pool_get_info_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_get_info_ret_xdr, v);
}

enum xdr_status remote_storage_pool_get_info_ret_decode(struct xdr_decoder *d, remote_storage_pool_get_info_ret *v)
{
    return xdr_decode_end(remote_storage_pool_get_info_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_get_info_ret_xdr, v);
}

static const struct xdr_member remote_storage_pool_get_autostart_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_get_autostart_args, pool)},
};

const struct xdr_type remote_storage_pool_get_autostart_args_xdr = {
    .name = "remote_storage_pool_get_autostart_args",
    .size = sizeof(remote_storage_pool_get_autostart_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_get_autostart_args_members,
    .count = sizeof remote_storage_pool_get_autostart_args_members / sizeof *remote_storage_pool_get_autostart_args_members,
};

enum xdr_status remote_storage_pool_get_autostart_args_encode(struct xdr_encoder *e, const remote_storage_pool_get_autostart_args *v)
{
    return xdr_encode_end(remote_storage_pool_get_autostart_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_get_autostart_args_xdr, v);
}

enum xdr_status remote_storage_pool_get_autostart_args_decode(struct xdr_decoder *d, remote_storage_pool_get_autostart_args *v)
{
    return xdr_decode_end(remote_storage_pool_get_autostart_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_get_autostart_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_get_autostart_ret_members[] = {
    {"autostart", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_get_autostart_ret, autostart)},
};

const struct xdr_type remote_storage_pool_get_autostart_ret_xdr = {
    .name = "remote_storage_pool_get_autostart_ret",
    .size = sizeof(remote_storage_pool_get_autostart_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_get_autostart_ret_members,
    .count = sizeof remote_storage_pool_get_autostart_ret_members / sizeof *remote_storage_pool_get_autostart_ret_members,
};

enum xdr_status remote_storage_pool_get_autostart_ret_encode(struct xdr_encoder *e, const remote_storage_pool_get_autostart_ret *v)
{
    return xdr_encode_end(remote_storage_pool_get_autostart_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_get_autostart_ret_xdr, v);
}

enum xdr_status remote_storage_pool_get_autostart_ret_decode(struct xdr_decoder *d, remote_storage_pool_get_autostart_ret *v)
{
    return xdr_decode_end(remote_storage_pool_get_autostart_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_get_autostart_ret_xdr, v);
}

static const struct xdr_member remote_storage_pool_set_autostart_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_set_autostart_args, pool)},
    {"autostart", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_set_autostart_args, autostart)},
};

const struct xdr_type remote_storage_pool_set_autostart_args_xdr = {
    .name = "remote_storage_pool_set_autostart_args",
    .size = sizeof(remote_storage_pool_set_autostart_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_set_autostart_args_members,
    .count = sizeof remote_storage_pool_set_autostart_args_members / sizeof *remote_storage_pool_set_autostart_args_members,
};

enum xdr_status remote_storage_pool_set_autostart_args_encode(struct xdr_encoder *e, const remote_storage_pool_set_autostart_args *v)
{
    return xdr_encode_end(remote_storage_pool_set_autostart_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_set_autostart_args_xdr, v);
}

enum xdr_status remote_storage_pool_set_autostart_args_decode(struct xdr_decoder *d, remote_storage_pool_set_autostart_args *v)
{
    return xdr_decode_end(remote_storage_pool_set_autostart_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_set_autostart_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_num_of_volumes_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_num_of_volumes_args, pool)},
};

const struct xdr_type remote_storage_pool_num_of_volumes_args_xdr = {
    .name = "remote_storage_pool_num_of_volumes_args",
    .size = sizeof(remote_storage_pool_num_of_volumes_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_num_of_volumes_args_members,
    .count = sizeof remote_storage_pool_num_of_volumes_args_members / sizeof *remote_storage_pool_num_of_volumes_args_members,
};

enum xdr_status remote_storage_pool_num_of_volumes_args_encode(struct xdr_encoder *e, const remote_storage_pool_num_of_volumes_args *v)
{
    return xdr_encode_end(remote_storage_pool_num_of_volumes_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_num_of_volumes_args_xdr, v);
}

enum xdr_status remote_storage_pool_num_of_volumes_args_decode(struct xdr_decoder *d, remote_storage_pool_num_of_volumes_args *v)
{
    return xdr_decode_end(remote_storage_pool_num_of_volumes_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_num_of_volumes_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_num_of_volumes_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_num_of_volumes_ret, num)},
};

const struct xdr_type remote_storage_pool_num_of_volumes_ret_xdr = {
    .name = "remote_storage_pool_num_of_volumes_ret",
    .size = sizeof(remote_storage_pool_num_of_volumes_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_num_of_volumes_ret_members,
    .count = sizeof remote_storage_pool_num_of_volumes_ret_members / sizeof *remote_storage_pool_num_of_volumes_ret_members,
};

enum xdr_status remote_storage_pool_num_of_volumes_ret_encode(struct xdr_encoder *e, const remote_storage_pool_num_of_volumes_ret *v)
{
    return xdr_encode_end(remote_storage_pool_num_of_volumes_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_num_of_volumes_ret_xdr, v);
}

enum xdr_status remote_storage_pool_num_of_volumes_ret_decode(struct xdr_decoder *d, remote_storage_pool_num_of_volumes_ret *v)
{
    return xdr_decode_end(remote_storage_pool_num_of_volumes_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_num_of_volumes_ret_xdr, v);
}

static const struct xdr_member remote_storage_pool_list_volumes_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_list_volumes_args, pool)},
    {"maxnames", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_list_volumes_args, maxnames)},
};

const struct xdr_type remote_storage_pool_list_volumes_args_xdr = {
    .name = "remote_storage_pool_list_volumes_args",
    .size = sizeof(remote_storage_pool_list_volumes_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_list_volumes_args_members,
    .count = sizeof remote_storage_pool_list_volumes_args_members / sizeof *remote_storage_pool_list_volumes_args_members,
};

enum xdr_status remote_storage_pool_list_volumes_args_encode(struct xdr_encoder *e, const remote_storage_pool_list_volumes_args *v)
{
    return xdr_encode_end(remote_storage_pool_list_volumes_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_list_volumes_args_xdr, v);
}

enum xdr_status remote_storage_pool_list_volumes_args_decode(struct xdr_decoder *d, remote_storage_pool_list_volumes_args *v)
{
    return xdr_decode_end(remote_storage_pool_list_volumes_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_list_volumes_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_list_volumes_ret_members[] = {
    {"names", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_STORAGE_VOL_LIST_MAX",
     offsetof(remote_storage_pool_list_volumes_ret, names)},
};

const struct xdr_type remote_storage_pool_list_volumes_ret_xdr = {
    .name = "remote_storage_pool_list_volumes_ret",
    .size = sizeof(remote_storage_pool_list_volumes_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_list_volumes_ret_members,
    .count = sizeof remote_storage_pool_list_volumes_ret_members / sizeof *remote_storage_pool_list_volumes_ret_members,
};

enum xdr_status remote_storage_pool_list_volumes_ret_encode(struct xdr_encoder *e, const remote_storage_pool_list_volumes_ret *v)
{
    return xdr_encode_end(remote_storage_pool_list_volumes_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_list_volumes_ret_xdr, v);
}

enum xdr_status remote_storage_pool_list_volumes_ret_decode(struct xdr_decoder *d, remote_storage_pool_list_volumes_ret *v)
{
    return xdr_decode_end(remote_storage_pool_list_volumes_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_list_volumes_ret_xdr, v);
}

static const struct xdr_member remote_storage_vol_lookup_by_name_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_lookup_by_name_args, pool)},
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_lookup_by_name_args, name)},
};

const struct xdr_type remote_storage_vol_lookup_by_name_args_xdr = {
    .name = "remote_storage_vol_lookup_by_name_args",
    .size = sizeof(remote_storage_vol_lookup_by_name_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_lookup_by_name_args_members,
    .count = sizeof remote_storage_vol_lookup_by_name_args_members / sizeof *remote_storage_vol_lookup_by_name_args_members,
};

enum xdr_status remote_storage_vol_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_storage_vol_lookup_by_name_args *v)
{
    return xdr_encode_end(remote_storage_vol_lookup_by_name_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_lookup_by_name_args_xdr, v);
}

enum xdr_status remote_storage_vol_lookup_by_name_args_decode(struct xdr_decoder *d, remote_storage_vol_lookup_by_name_args *v)
{
    return xdr_decode_end(remote_storage_vol_lookup_by_name_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_lookup_by_name_args_xdr, v);
}

static const struct xdr_member remote_storage_vol_lookup_by_name_ret_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_lookup_by_name_ret, vol)},
};

const struct xdr_type remote_storage_vol_lookup_by_name_ret_xdr = {
    .name = "remote_storage_vol_lookup_by_name_ret",
    .size = sizeof(remote_storage_vol_lookup_by_name_ret),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_lookup_by_name_ret_members,
    .count = sizeof remote_storage_vol_lookup_by_name_ret_members / sizeof *remote_storage_vol_lookup_by_name_ret_members,
};

enum xdr_status remote_storage_vol_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_storage_vol_lookup_by_name_ret *v)
{
    return xdr_encode_end(remote_storage_vol_lookup_by_name_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_lookup_by_name_ret_xdr, v);
}

enum xdr_status remote_storage_vol_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_storage_vol_lookup_by_name_ret *v)
{
    return xdr_decode_end(remote_storage_vol_lookup_by_name_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_lookup_by_name_ret_xdr, v);
}

static const struct xdr_member remote_storage_vol_lookup_by_key_args_members[] = {
    {"key", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_lookup_by_key_args, key)},
};

const struct xdr_type remote_storage_vol_lookup_by_key_args_xdr = {
    .name = "remote_storage_vol_lookup_by_key_args",
    .size = sizeof(remote_storage_vol_lookup_by_key_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_lookup_by_key_args_members,
    .count = sizeof remote_storage_vol_lookup_by_key_args_members / sizeof *remote_storage_vol_lookup_by_key_args_members,
};

enum xdr_status remote_storage_vol_lookup_by_key_args_encode(struct xdr_encoder *e, const remote_storage_vol_lookup_by_key_args *v)
{
    return xdr_encode_end(remote_storage_vol_lookup_by_key_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_lookup_by_key_args_xdr, v);
}

enum xdr_status remote_storage_vol_lookup_by_key_args_decode(struct xdr_decoder *d, remote_storage_vol_lookup_by_key_args *v)
{
    return xdr_decode_end(remote_storage_vol_lookup_by_key_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_lookup_by_key_args_xdr, v);
}

static const struct xdr_member remote_storage_vol_lookup_by_key_ret_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_lookup_by_key_ret, vol)},
};

const struct xdr_type remote_storage_vol_lookup_by_key_ret_xdr = {
    .name = "remote_storage_vol_lookup_by_key_ret",
    .size = sizeof(remote_storage_vol_lookup_by_key_ret),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_lookup_by_key_ret_members,
    .count = sizeof remote_storage_vol_lookup_by_key_ret_members / sizeof *remote_storage_vol_lookup_by_key_ret_members,
};

enum xdr_status remote_storage_vol_lookup_by_key_ret_encode(struct xdr_encoder *e, const remote_storage_vol_lookup_by_key_ret *v)
{
    return xdr_encode_end(remote_storage_vol_lookup_by_key_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_lookup_by_key_ret_xdr, v);
}

enum xdr_status remote_storage_vol_lookup_by_key_ret_decode(struct xdr_decoder *d, remote_storage_vol_lookup_by_key_ret *v)
{
    return xdr_decode_end(remote_storage_vol_lookup_by_key_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_lookup_by_key_ret_xdr, v);
}

static const struct xdr_member remote_storage_vol_lookup_by_path_args_members[] = {
    {"path", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_lookup_by_path_args, path)},
};

const struct xdr_type remote_storage_vol_lookup_by_path_args_xdr = {
    .name = "remote_storage_vol_lookup_by_path_args",
    .size = sizeof(remote_storage_vol_lookup_by_path_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_lookup_by_path_args_members,
    .count = sizeof remote_storage_vol_lookup_by_path_args_members / sizeof *remote_storage_vol_lookup_by_path_args_members,
};

enum xdr_status remote_storage_vol_lookup_by_path_args_encode(struct xdr_encoder *e, const remote_storage_vol_lookup_by_path_args *v)
{
    return xdr_encode_end(remote_storage_vol_lookup_by_path_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_lookup_by_path_args_xdr, v);
}

enum xdr_status remote_storage_vol_lookup_by_path_args_decode(struct xdr_decoder *d, remote_storage_vol_lookup_by_path_args *v)
{
    return xdr_decode_end(remote_storage_vol_lookup_by_path_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_lookup_by_path_args_xdr, v);
}

static const struct xdr_member remote_storage_vol_lookup_by_path_ret_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_lookup_by_path_ret, vol)},
};

const struct xdr_type remote_storage_vol_lookup_by_path_ret_xdr = {
    .name = "remote_storage_vol_lookup_by_path_ret",
    .size = sizeof(remote_storage_vol_lookup_by_path_ret),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_lookup_by_path_ret_members,
    .count = sizeof remote_storage_vol_lookup_by_path_ret_members / sizeof *remote_storage_vol_lookup_by_path_ret_members,
};

enum xdr_status remote_storage_vol_lookup_by_path_ret_encode(struct xdr_encoder *e, const remote_storage_vol_lookup_by_path_ret *v)
{
    return xdr_encode_end(remote_storage_vol_lookup_by_path_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_lookup_by_path_ret_xdr, v);
}

enum xdr_status remote_storage_vol_lookup_by_path_ret_decode(struct xdr_decoder *d, remote_storage_vol_lookup_by_path_ret *v)
{
    return xdr_decode_end(remote_storage_vol_lookup_by_path_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_lookup_by_path_ret_xdr, v);
}

static const struct xdr_member remote_storage_vol_create_xml_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_create_xml_args, pool)},
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_create_xml_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_create_xml_args, flags)},
};

const struct xdr_type remote_storage_vol_create_xml_args_xdr = {
    .name = "remote_storage_vol_create_xml_args",
    .size = sizeof(remote_storage_vol_create_xml_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_create_xml_args_members,
    .count = sizeof remote_storage_vol_create_xml_args_members / sizeof *remote_storage_vol_create_xml_args_members,
};

enum xdr_status remote_storage_vol_create_xml_args_encode(struct xdr_encoder *e, const remote_storage_vol_create_xml_args *v)
{
    return xdr_encode_end(remote_storage_vol_create_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_create_xml_args_xdr, v);
}

enum xdr_status remote_storage_vol_create_xml_args_decode(struct xdr_decoder *d, remote_storage_vol_create_xml_args *v)
{
    return xdr_decode_end(remote_storage_vol_create_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_create_xml_args_xdr, v);
}

static const struct xdr_member remote_storage_vol_create_xml_ret_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_create_xml_ret, vol)},
};

const struct xdr_type remote_storage_vol_create_xml_ret_xdr = {
    .name = "remote_storage_vol_create_xml_ret",
    .size = sizeof(remote_storage_vol_create_xml_ret),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_create_xml_ret_members,
    .count = sizeof remote_storage_vol_create_xml_ret_members / sizeof *remote_storage_vol_create_xml_ret_members,
};

enum xdr_status remote_storage_vol_create_xml_ret_encode(struct xdr_encoder *e, const remote_storage_vol_create_xml_ret *v)
{
    return xdr_encode_end(remote_storage_vol_create_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_create_xml_ret_xdr, v);
}

enum xdr_status remote_storage_vol_create_xml_ret_decode(struct xdr_decoder *d, remote_storage_vol_create_xml_ret *v)
{
    return xdr_decode_end(remote_storage_vol_create_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_create_xml_ret_xdr, v);
}

static const struct xdr_member remote_storage_vol_create_xml_from_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_create_xml_from_args, pool)},
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_create_xml_from_args, xml)},
    {"clonevol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_create_xml_from_args, clonevol)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_create_xml_from_args, flags)},
};

const struct xdr_type remote_storage_vol_create_xml_from_args_xdr = {
    .name = "remote_storage_vol_create_xml_from_args",
    .size = sizeof(remote_storage_vol_create_xml_from_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_create_xml_from_args_members,
    .count = sizeof remote_storage_vol_create_xml_from_args_members / sizeof *remote_storage_vol_create_xml_from_args_members,
};

enum xdr_status remote_storage_vol_create_xml_from_args_encode(struct xdr_encoder *e, const remote_storage_vol_create_xml_from_args *v)
{
    return xdr_encode_end(remote_storage_vol_create_xml_from_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_create_xml_from_args_xdr, v);
}

enum xdr_status remote_storage_vol_create_xml_from_args_decode(struct xdr_decoder *d, remote_storage_vol_create_xml_from_args *v)
{
    return xdr_decode_end(remote_storage_vol_create_xml_from_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_create_xml_from_args_xdr, v);
}

static const struct xdr_member remote_storage_vol_create_xml_from_ret_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_create_xml_from_ret, vol)},
};

const struct xdr_type remote_storage_vol_create_xml_from_ret_xdr = {
    .name = "remote_storage_vol_create_xml_from_ret",
    .size = sizeof(remote_storage_vol_create_xml_from_ret),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_create_xml_from_ret_members,
    .count = sizeof remote_storage_vol_create_xml_from_ret_members / sizeof *remote_storage_vol_create_xml_from_ret_members,
};

enum xdr_status remote_storage_vol_create_xml_from_ret_encode(struct xdr_encoder *e, const remote_storage_vol_create_xml_from_ret *v)
{
    return xdr_encode_end(remote_storage_vol_create_xml_from_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_create_xml_from_ret_xdr, v);
}

enum xdr_status remote_storage_vol_create_xml_from_ret_decode(struct xdr_decoder *d, remote_storage_vol_create_xml_from_ret *v)
{
    return xdr_decode_end(remote_storage_vol_create_xml_from_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_create_xml_from_ret_xdr, v);
}

static const struct xdr_member remote_storage_vol_delete_args_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_delete_args, vol)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_delete_args, flags)},
};

const struct xdr_type remote_storage_vol_delete_args_xdr = {
    .name = "remote_storage_vol_delete_args",
    .size = sizeof(remote_storage_vol_delete_args),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_delete_args_members,
    .count = sizeof remote_storage_vol_delete_args_members / sizeof *remote_storage_vol_delete_args_members,
};

enum xdr_status remote_storage_vol_delete_args_encode(struct xdr_encoder *e, const remote_storage_vol_delete_args *v)
{
    return xdr_encode_end(remote_storage_vol_delete_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_delete_args_xdr, v);
}

enum xdr_status remote_storage_vol_delete_args_decode(struct xdr_decoder *d, remote_storage_vol_delete_args *v)
{
    return xdr_decode_end(remote_storage_vol_delete_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_delete_args_xdr, v);
}

static const struct xdr_member remote_storage_vol_wipe_args_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_wipe_args, vol)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_wipe_args, flags)},
};

const struct xdr_type remote_storage_vol_wipe_args_xdr = {
    .name = "remote_storage_vol_wipe_args",
    .size = sizeof(remote_storage_vol_wipe_args),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_wipe_args_members,
    .count = sizeof remote_storage_vol_wipe_args_members / sizeof *remote_storage_vol_wipe_args_members,
};

enum xdr_status remote_storage_vol_wipe_args_encode(struct xdr_encoder *e, const remote_storage_vol_wipe_args *v)
{
    return xdr_encode_end(remote_storage_vol_wipe_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_wipe_args_xdr, v);
}

enum xdr_status remote_storage_vol_wipe_args_decode(struct xdr_decoder *d, remote_storage_vol_wipe_args *v)
{
    return xdr_decode_end(remote_storage_vol_wipe_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_wipe_args_xdr, v);
}

static const struct xdr_member remote_storage_vol_wipe_pattern_args_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_wipe_pattern_args, vol)},
    {"algorithm", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_wipe_pattern_args, algorithm)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_wipe_pattern_args, flags)},
};

const struct xdr_type remote_storage_vol_wipe_pattern_args_xdr = {
    .name = "remote_storage_vol_wipe_pattern_args",
    .size = sizeof(remote_storage_vol_wipe_pattern_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_wipe_pattern_args_members,
    .count = sizeof remote_storage_vol_wipe_pattern_args_members / sizeof *remote_storage_vol_wipe_pattern_args_members,
};

enum xdr_status remote_storage_vol_wipe_pattern_args_encode(struct xdr_encoder *e, const remote_storage_vol_wipe_pattern_args *v)
{
    return xdr_encode_end(remote_storage_vol_wipe_pattern_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_wipe_pattern_args_xdr, v);
}

enum xdr_status remote_storage_vol_wipe_pattern_args_decode(struct xdr_decoder *d, remote_storage_vol_wipe_pattern_args *v)
{
    return xdr_decode_end(remote_storage_vol_wipe_pattern_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_wipe_pattern_args_xdr, v);
}

static const struct xdr_member remote_storage_vol_get_xml_desc_args_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_get_xml_desc_args, vol)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_get_xml_desc_args, flags)},
};

const struct xdr_type remote_storage_vol_get_xml_desc_args_xdr = {
    .name = "remote_storage_vol_get_xml_desc_args",
    .size = sizeof(remote_storage_vol_get_xml_desc_args),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_get_xml_desc_args_members,
    .count = sizeof remote_storage_vol_get_xml_desc_args_members / sizeof *remote_storage_vol_get_xml_desc_args_members,
};

enum xdr_status remote_storage_vol_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_storage_vol_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_storage_vol_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_storage_vol_get_xml_desc_args_decode(struct xdr_decoder *d, remote_storage_vol_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_storage_vol_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_storage_vol_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_storage_vol_get_xml_desc_ret_xdr = {
    .name = "remote_storage_vol_get_xml_desc_ret",
    .size = sizeof(remote_storage_vol_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_get_xml_desc_ret_members,
    .count = sizeof remote_storage_vol_get_xml_desc_ret_members / sizeof *remote_storage_vol_get_xml_desc_ret_members,
};

enum xdr_status remote_storage_vol_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_storage_vol_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_storage_vol_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_storage_vol_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_storage_vol_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_storage_vol_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_storage_vol_get_info_args_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_get_info_args, vol)},
};

const struct xdr_type remote_storage_vol_get_info_args_xdr = {
    .name = "remote_storage_vol_get_info_args",
    .size = sizeof(remote_storage_vol_get_info_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_get_info_args_members,
    .count = sizeof remote_storage_vol_get_info_args_members / sizeof *remote_storage_vol_get_info_args_members,
};

enum xdr_status remote_storage_vol_get_info_args_encode(struct xdr_encoder *e, const remote_storage_vol_get_info_args *v)
{
    return xdr_encode_end(remote_storage_vol_get_info_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_get_info_args_xdr, v);
}

enum xdr_status remote_storage_vol_get_info_args_decode(struct xdr_decoder *d, remote_storage_vol_get_info_args *v)
{
    return xdr_decode_end(remote_storage_vol_get_info_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_get_info_args_xdr, v);
}

static const struct xdr_member remote_storage_vol_get_info_ret_members[] = {
    {"type", &xdr_builtin_types[XDR_CHAR], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_get_info_ret, type)},
    {"capacity", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_get_info_ret, capacity)},
    {"allocation", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_get_info_ret, allocation)},
};

const struct xdr_type remote_storage_vol_get_info_ret_xdr = {
    .name = "remote_storage_vol_get_info_ret",
    .size = sizeof(remote_storage_vol_get_info_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_get_info_ret_members,
    .count = sizeof remote_storage_vol_get_info_ret_members / sizeof *remote_storage_vol_get_info_ret_members,
};

enum xdr_status remote_storage_vol_get_info_ret_encode(struct xdr_encoder *e, const remote_storage_vol_get_info_ret *v)
{
    return xdr_encode_end(remote_storage_vol_get_info_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_get_info_ret_xdr, v);
}

enum xdr_status remote_storage_vol_get_info_ret_decode(struct xdr_decoder *d, remote_storage_vol_get_info_ret *v)
{
    return xdr_decode_end(remote_storage_vol_get_info_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_get_info_ret_xdr, v);
}

static const struct xdr_member remote_storage_vol_get_info_flags_args_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_get_info_flags_args, vol)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_get_info_flags_args, flags)},
};

const struct xdr_type remote_storage_vol_get_info_flags_args_xdr = {
    .name = "remote_storage_vol_get_info_flags_args",
    .size = sizeof(remote_storage_vol_get_info_flags_args),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_get_info_flags_args_members,
    .count = sizeof remote_storage_vol_get_info_flags_args_members / sizeof *remote_storage_vol_get_info_flags_args_members,
};

enum xdr_status remote_storage_vol_get_info_flags_args_encode(struct xdr_encoder *e, const remote_storage_vol_get_info_flags_args *v)
{
    return xdr_encode_end(remote_storage_vol_get_info_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_get_info_flags_args_xdr, v);
}

enum xdr_status remote_storage_vol_get_info_flags_args_decode(struct xdr_decoder *d, remote_storage_vol_get_info_flags_args *v)
{
    return xdr_decode_end(remote_storage_vol_get_info_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_get_info_flags_args_xdr, v);
}

static const struct xdr_member remote_storage_vol_get_info_flags_ret_members[] = {
    {"type", &xdr_builtin_types[XDR_CHAR], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_get_info_flags_ret, type)},
    {"capacity", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_get_info_flags_ret, capacity)},
    {"allocation", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_get_info_flags_ret, allocation)},
};

const struct xdr_type remote_storage_vol_get_info_flags_ret_xdr = {
    .name = "remote_storage_vol_get_info_flags_ret",
    .size = sizeof(remote_storage_vol_get_info_flags_ret),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_get_info_flags_ret_members,
    .count = sizeof remote_storage_vol_get_info_flags_ret_members / sizeof *remote_storage_vol_get_info_flags_ret_members,
};

enum xdr_status remote_storage_vol_get_info_flags_ret_encode(struct xdr_encoder *e, const remote_storage_vol_get_info_flags_ret *v)
{
    return xdr_encode_end(remote_storage_vol_get_info_flags_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_get_info_flags_ret_xdr, v);
}

enum xdr_status remote_storage_vol_get_info_flags_ret_decode(struct xdr_decoder *d, remote_storage_vol_get_info_flags_ret *v)
{
    return xdr_decode_end(remote_storage_vol_get_info_flags_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_get_info_flags_ret_xdr, v);
}

static const struct xdr_member remote_storage_vol_get_path_args_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_get_path_args, vol)},
};

const struct xdr_type remote_storage_vol_get_path_args_xdr = {
    .name = "remote_storage_vol_get_path_args",
    .size = sizeof(remote_storage_vol_get_path_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_get_path_args_members,
    .count = sizeof remote_storage_vol_get_path_args_members / sizeof *remote_storage_vol_get_path_args_members,
};

enum xdr_status remote_storage_vol_get_path_args_encode(struct xdr_encoder *e, const remote_storage_vol_get_path_args *v)
{
    return xdr_encode_end(remote_storage_vol_get_path_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_get_path_args_xdr, v);
}

enum xdr_status remote_storage_vol_get_path_args_decode(struct xdr_decoder *d, remote_storage_vol_get_path_args *v)
{
    return xdr_decode_end(remote_storage_vol_get_path_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_get_path_args_xdr, v);
}

static const struct xdr_member remote_storage_vol_get_path_ret_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_get_path_ret, name)},
};

const struct xdr_type remote_storage_vol_get_path_ret_xdr = {
    .name = "remote_storage_vol_get_path_ret",
    .size = sizeof(remote_storage_vol_get_path_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_get_path_ret_members,
    .count = sizeof remote_storage_vol_get_path_ret_members / sizeof *remote_storage_vol_get_path_ret_members,
};

enum xdr_status remote_storage_vol_get_path_ret_encode(struct xdr_encoder *e, const remote_storage_vol_get_path_ret *v)
{
    return xdr_encode_end(remote_storage_vol_get_path_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_get_path_ret_xdr, v);
}

enum xdr_status remote_storage_vol_get_path_ret_decode(struct xdr_decoder *d, remote_storage_vol_get_path_ret *v)
{
    return xdr_decode_end(remote_storage_vol_get_path_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_get_path_ret_xdr, v);
}

static const struct xdr_member remote_storage_vol_resize_args_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_resize_args, vol)},
    {"capacity", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_resize_args, capacity)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_resize_args, flags)},
};

const struct xdr_type remote_storage_vol_resize_args_xdr = {
    .name = "remote_storage_vol_resize_args",
    .size = sizeof(remote_storage_vol_resize_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_resize_args_members,
    .count = sizeof remote_storage_vol_resize_args_members / sizeof *remote_storage_vol_resize_args_members,
};

enum xdr_status remote_storage_vol_resize_args_encode(struct xdr_encoder *e, const remote_storage_vol_resize_args *v)
{
    return xdr_encode_end(remote_storage_vol_resize_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_resize_args_xdr, v);
}

enum xdr_status remote_storage_vol_resize_args_decode(struct xdr_decoder *d, remote_storage_vol_resize_args *v)
{
    return xdr_decode_end(remote_storage_vol_resize_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_resize_args_xdr, v);
}

static const struct xdr_member remote_node_num_of_devices_args_members[] = {
    {"cap", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_num_of_devices_args, cap)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_num_of_devices_args, flags)},
};

const struct xdr_type remote_node_num_of_devices_args_xdr = {
    .name = "remote_node_num_of_devices_args",
    .size = sizeof(remote_node_num_of_devices_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_num_of_devices_args_members,
    .count = sizeof remote_node_num_of_devices_args_members / sizeof *remote_node_num_of_devices_args_members,
};

enum xdr_status remote_node_num_of_devices_args_encode(struct xdr_encoder *e, const remote_node_num_of_devices_args *v)
{
    return xdr_encode_end(remote_node_num_of_devices_args_put(xdr_encode_begin(e), e, v), e, &remote_node_num_of_devices_args_xdr, v);
}

enum xdr_status remote_node_num_of_devices_args_decode(struct xdr_decoder *d, remote_node_num_of_devices_args *v)
{
    return xdr_decode_end(remote_node_num_of_devices_args_get(xdr_decode_begin(d), d, v), d, &remote_node_num_of_devices_args_xdr, v);
}

static const struct xdr_member remote_node_num_of_devices_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_num_of_devices_ret, num)},
};

const struct xdr_type remote_node_num_of_devices_ret_xdr = {
    .name = "remote_node_num_of_devices_ret",
    .size = sizeof(remote_node_num_of_devices_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_num_of_devices_ret_members,
    .count = sizeof remote_node_num_of_devices_ret_members / sizeof *remote_node_num_of_devices_ret_members,
};

enum xdr_status remote_node_num_of_devices_ret_encode(struct xdr_encoder *e, const remote_node_num_of_devices_ret *v)
{
    return xdr_encode_end(remote_node_num_of_devices_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_num_of_devices_ret_xdr, v);
}

enum xdr_status remote_node_num_of_devices_ret_decode(struct xdr_decoder *d, remote_node_num_of_devices_ret *v)
{
    return xdr_decode_end(remote_node_num_of_devices_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_num_of_devices_ret_xdr, v);
}

static const struct xdr_member remote_node_list_devices_args_members[] = {
    {"cap", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_list_devices_args, cap)},
    {"maxnames", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_list_devices_args, maxnames)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_list_devices_args, flags)},
};

const struct xdr_type remote_node_list_devices_args_xdr = {
    .name = "remote_node_list_devices_args",
    .size = sizeof(remote_node_list_devices_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_node_list_devices_args_members,
    .count = sizeof remote_node_list_devices_args_members / sizeof *remote_node_list_devices_args_members,
};

enum xdr_status remote_node_list_devices_args_encode(struct xdr_encoder *e, const remote_node_list_devices_args *v)
{
    return xdr_encode_end(remote_node_list_devices_args_put(xdr_encode_begin(e), e, v), e, &remote_node_list_devices_args_xdr, v);
}

enum xdr_status remote_node_list_devices_args_decode(struct xdr_decoder *d, remote_node_list_devices_args *v)
{
    return xdr_decode_end(remote_node_list_devices_args_get(xdr_decode_begin(d), d, v), d, &remote_node_list_devices_args_xdr, v);
}

static const struct xdr_member remote_node_list_devices_ret_members[] = {
    {"names", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 65536, "REMOTE_NODE_DEVICE_LIST_MAX",
     offsetof(remote_node_list_devices_ret, names)},
};

const struct xdr_type remote_node_list_devices_ret_xdr = {
    .name = "remote_node_list_devices_ret",
    .size = sizeof(remote_node_list_devices_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_list_devices_ret_members,
    .count = sizeof remote_node_list_devices_ret_members / sizeof *remote_node_list_devices_ret_members,
};

enum xdr_status remote_node_list_devices_ret_encode(struct xdr_encoder *e, const remote_node_list_devices_ret *v)
{
    return xdr_encode_end(remote_node_list_devices_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_list_devices_ret_xdr, v);
}

enum xdr_status remote_node_list_devices_ret_decode(struct xdr_decoder *d, remote_node_list_devices_ret *v)
{
    return xdr_decode_end(remote_node_list_devices_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_list_devices_ret_xdr, v);
}

static const struct xdr_member remote_node_device_lookup_by_name_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_lookup_by_name_args, name)},
};

const struct xdr_type remote_node_device_lookup_by_name_args_xdr = {
    .name = "remote_node_device_lookup_by_name_args",
    .size = sizeof(remote_node_device_lookup_by_name_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_lookup_by_name_args_members,
    .count = sizeof remote_node_device_lookup_by_name_args_members / sizeof *remote_node_device_lookup_by_name_args_members,
};

enum xdr_status remote_node_device_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_node_device_lookup_by_name_args *v)
{
    return xdr_encode_end(remote_node_device_lookup_by_name_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_lookup_by_name_args_xdr, v);
}

enum xdr_status remote_node_device_lookup_by_name_args_decode(struct xdr_decoder *d, remote_node_device_lookup_by_name_args *v)
{
    return xdr_decode_end(remote_node_device_lookup_by_name_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_lookup_by_name_args_xdr, v);
}

static const struct xdr_member remote_node_device_lookup_by_name_ret_members[] = {
    {"dev", &remote_nonnull_node_device_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_lookup_by_name_ret, dev)},
};

const struct xdr_type remote_node_device_lookup_by_name_ret_xdr = {
    .name = "remote_node_device_lookup_by_name_ret",
    .size = sizeof(remote_node_device_lookup_by_name_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_lookup_by_name_ret_members,
    .count = sizeof remote_node_device_lookup_by_name_ret_members / sizeof *remote_node_device_lookup_by_name_ret_members,
};

enum xdr_status remote_node_device_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_node_device_lookup_by_name_ret *v)
{
    return xdr_encode_end(remote_node_device_lookup_by_name_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_device_lookup_by_name_ret_xdr, v);
}

enum xdr_status remote_node_device_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_node_device_lookup_by_name_ret *v)
{
    return xdr_decode_end(remote_node_device_lookup_by_name_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_device_lookup_by_name_ret_xdr, v);
}

static const struct xdr_member remote_node_device_lookup_scsi_host_by_wwn_args_members[] = {
    {"wwnn", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_lookup_scsi_host_by_wwn_args, wwnn)},
    {"wwpn", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_lookup_scsi_host_by_wwn_args, wwpn)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_lookup_scsi_host_by_wwn_args, flags)},
};

const struct xdr_type remote_node_device_lookup_scsi_host_by_wwn_args_xdr = {
    .name = "remote_node_device_lookup_scsi_host_by_wwn_args",
    .size = sizeof(remote_node_device_lookup_scsi_host_by_wwn_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_node_device_lookup_scsi_host_by_wwn_args_members,
    .count = sizeof remote_node_device_lookup_scsi_host_by_wwn_args_members / sizeof *remote_node_device_lookup_scsi_host_by_wwn_args_members,
};

enum xdr_status remote_node_device_lookup_scsi_host_by_wwn_args_encode(struct xdr_encoder *e, const remote_node_device_lookup_scsi_host_by_wwn_args *v)
{
    return xdr_encode_end(remote_node_device_lookup_scsi_host_by_wwn_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_lookup_scsi_host_by_wwn_args_xdr, v);
}

enum xdr_status remote_node_device_lookup_scsi_host_by_wwn_args_decode(struct xdr_decoder *d, remote_node_device_lookup_scsi_host_by_wwn_args *v)
{
    return xdr_decode_end(remote_node_device_lookup_scsi_host_by_wwn_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_lookup_scsi_host_by_wwn_args_xdr, v);
}

static const struct xdr_member remote_node_device_lookup_scsi_host_by_wwn_ret_members[] = {
    {"dev", &remote_nonnull_node_device_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_lookup_scsi_host_by_wwn_ret, dev)},
};

const struct xdr_type remote_node_device_lookup_scsi_host_by_wwn_ret_xdr = {
    .name = "remote_node_device_lookup_scsi_host_by_wwn_ret",
    .size = sizeof(remote_node_device_lookup_scsi_host_by_wwn_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_lookup_scsi_host_by_wwn_ret_members,
    .count = sizeof remote_node_device_lookup_scsi_host_by_wwn_ret_members / sizeof *remote_node_device_lookup_scsi_host_by_wwn_ret_members,
};

enum xdr_status remote_node_device_lookup_scsi_host_by_wwn_ret_encode(struct xdr_encoder *e, const remote_node_device_lookup_scsi_host_by_wwn_ret *v)
{
    return xdr_encode_end(remote_node_device_lookup_scsi_host_by_wwn_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_device_lookup_scsi_host_by_wwn_ret_xdr, v);
}

enum xdr_status remote_node_device_lookup_scsi_host_by_wwn_ret_decode(struct xdr_decoder *d, remote_node_device_lookup_scsi_host_by_wwn_ret *v)
{
    return xdr_decode_end(remote_node_device_lookup_scsi_host_by_wwn_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_device_lookup_scsi_host_by_wwn_ret_xdr, v);
}

static const struct xdr_member remote_node_device_get_xml_desc_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_get_xml_desc_args, name)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_get_xml_desc_args, flags)},
};

const struct xdr_type remote_node_device_get_xml_desc_args_xdr = {
    .name = "remote_node_device_get_xml_desc_args",
    .size = sizeof(remote_node_device_get_xml_desc_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_device_get_xml_desc_args_members,
    .count = sizeof remote_node_device_get_xml_desc_args_members / sizeof *remote_node_device_get_xml_desc_args_members,
};

enum xdr_status remote_node_device_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_node_device_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_node_device_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_node_device_get_xml_desc_args_decode(struct xdr_decoder *d, remote_node_device_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_node_device_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_node_device_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_node_device_get_xml_desc_ret_xdr = {
    .name = "remote_node_device_get_xml_desc_ret",
    .size = sizeof(remote_node_device_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_get_xml_desc_ret_members,
    .count = sizeof remote_node_device_get_xml_desc_ret_members / sizeof *remote_node_device_get_xml_desc_ret_members,
};

enum xdr_status remote_node_device_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_node_device_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_node_device_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_device_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_node_device_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_node_device_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_node_device_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_device_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_node_device_get_parent_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_get_parent_args, name)},
};

const struct xdr_type remote_node_device_get_parent_args_xdr = {
    .name = "remote_node_device_get_parent_args",
    .size = sizeof(remote_node_device_get_parent_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_get_parent_args_members,
    .count = sizeof remote_node_device_get_parent_args_members / sizeof *remote_node_device_get_parent_args_members,
};

enum xdr_status remote_node_device_get_parent_args_encode(struct xdr_encoder *e, const remote_node_device_get_parent_args *v)
{
    return xdr_encode_end(remote_node_device_get_parent_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_get_parent_args_xdr, v);
}

enum xdr_status remote_node_device_get_parent_args_decode(struct xdr_decoder *d, remote_node_device_get_parent_args *v)
{
    return xdr_decode_end(remote_node_device_get_parent_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_get_parent_args_xdr, v);
}

static const struct xdr_member remote_node_device_get_parent_ret_members[] = {
    {"parentName", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_get_parent_ret, parentName)},
};

const struct xdr_type remote_node_device_get_parent_ret_xdr = {
    .name = "remote_node_device_get_parent_ret",
    .size = sizeof(remote_node_device_get_parent_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_get_parent_ret_members,
    .count = sizeof remote_node_device_get_parent_ret_members / sizeof *remote_node_device_get_parent_ret_members,
};

enum xdr_status remote_node_device_get_parent_ret_encode(struct xdr_encoder *e, const remote_node_device_get_parent_ret *v)
{
    return xdr_encode_end(remote_node_device_get_parent_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_device_get_parent_ret_xdr, v);
}

enum xdr_status remote_node_device_get_parent_ret_decode(struct xdr_decoder *d, remote_node_device_get_parent_ret *v)
{
    return xdr_decode_end(remote_node_device_get_parent_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_device_get_parent_ret_xdr, v);
}

static const struct xdr_member remote_node_device_num_of_caps_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_num_of_caps_args, name)},
};

const struct xdr_type remote_node_device_num_of_caps_args_xdr = {
    .name = "remote_node_device_num_of_caps_args",
    .size = sizeof(remote_node_device_num_of_caps_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_num_of_caps_args_members,
    .count = sizeof remote_node_device_num_of_caps_args_members / sizeof *remote_node_device_num_of_caps_args_members,
};

enum xdr_status remote_node_device_num_of_caps_args_encode(struct xdr_encoder *e, const remote_node_device_num_of_caps_args *v)
{
    return xdr_encode_end(remote_node_device_num_of_caps_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_num_of_caps_args_xdr, v);
}

enum xdr_status remote_node_device_num_of_caps_args_decode(struct xdr_decoder *d, remote_node_device_num_of_caps_args *v)
{
    return xdr_decode_end(remote_node_device_num_of_caps_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_num_of_caps_args_xdr, v);
}

static const struct xdr_member remote_node_device_num_of_caps_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_num_of_caps_ret, num)},
};

const struct xdr_type remote_node_device_num_of_caps_ret_xdr = {
    .name = "remote_node_device_num_of_caps_ret",
    .size = sizeof(remote_node_device_num_of_caps_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_num_of_caps_ret_members,
    .count = sizeof remote_node_device_num_of_caps_ret_members / sizeof *remote_node_device_num_of_caps_ret_members,
};

enum xdr_status remote_node_device_num_of_caps_ret_encode(struct xdr_encoder *e, const remote_node_device_num_of_caps_ret *v)
{
    return xdr_encode_end(remote_node_device_num_of_caps_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_device_num_of_caps_ret_xdr, v);
}

enum xdr_status remote_node_device_num_of_caps_ret_decode(struct xdr_decoder *d, remote_node_device_num_of_caps_ret *v)
{
    return xdr_decode_end(remote_node_device_num_of_caps_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_device_num_of_caps_ret_xdr, v);
}

static const struct xdr_member remote_node_device_list_caps_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_list_caps_args, name)},
    {"maxnames", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_list_caps_args, maxnames)},
};

const struct xdr_type remote_node_device_list_caps_args_xdr = {
    .name = "remote_node_device_list_caps_args",
    .size = sizeof(remote_node_device_list_caps_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_device_list_caps_args_members,
    .count = sizeof remote_node_device_list_caps_args_members / sizeof *remote_node_device_list_caps_args_members,
};

enum xdr_status remote_node_device_list_caps_args_encode(struct xdr_encoder *e, const remote_node_device_list_caps_args *v)
{
    return xdr_encode_end(remote_node_device_list_caps_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_list_caps_args_xdr, v);
}

enum xdr_status remote_node_device_list_caps_args_decode(struct xdr_decoder *d, remote_node_device_list_caps_args *v)
{
    return xdr_decode_end(remote_node_device_list_caps_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_list_caps_args_xdr, v);
}

static const struct xdr_member remote_node_device_list_caps_ret_members[] = {
    {"names", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 65536, "REMOTE_NODE_DEVICE_CAPS_LIST_MAX",
     offsetof(remote_node_device_list_caps_ret, names)},
};

const struct xdr_type remote_node_device_list_caps_ret_xdr = {
    .name = "remote_node_device_list_caps_ret",
    .size = sizeof(remote_node_device_list_caps_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_list_caps_ret_members,
    .count = sizeof remote_node_device_list_caps_ret_members / sizeof *remote_node_device_list_caps_ret_members,
};

enum xdr_status remote_node_device_list_caps_ret_encode(struct xdr_encoder *e, const remote_node_device_list_caps_ret *v)
{
    return xdr_encode_end(remote_node_device_list_caps_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_device_list_caps_ret_xdr, v);
}

enum xdr_status remote_node_device_list_caps_ret_decode(struct xdr_decoder *d, remote_node_device_list_caps_ret *v)
{
    return xdr_decode_end(remote_node_device_list_caps_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_device_list_caps_ret_xdr, v);
}

static const struct xdr_member remote_node_device_dettach_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_dettach_args, name)},
};

const struct xdr_type remote_node_device_dettach_args_xdr = {
    .name = "remote_node_device_dettach_args",
    .size = sizeof(remote_node_device_dettach_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_dettach_args_members,
    .count = sizeof remote_node_device_dettach_args_members / sizeof *remote_node_device_dettach_args_members,
};

enum xdr_status remote_node_device_dettach_args_encode(struct xdr_encoder *e, const remote_node_device_dettach_args *v)
{
    return xdr_encode_end(remote_node_device_dettach_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_dettach_args_xdr, v);
}

enum xdr_status remote_node_device_dettach_args_decode(struct xdr_decoder *d, remote_node_device_dettach_args *v)
{
    return xdr_decode_end(remote_node_device_dettach_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_dettach_args_xdr, v);
}

static const struct xdr_member remote_node_device_detach_flags_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_detach_flags_args, name)},
    {"driverName", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_detach_flags_args, driverName)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_detach_flags_args, flags)},
};

const struct xdr_type remote_node_device_detach_flags_args_xdr = {
    .name = "remote_node_device_detach_flags_args",
    .size = sizeof(remote_node_device_detach_flags_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_node_device_detach_flags_args_members,
    .count = sizeof remote_node_device_detach_flags_args_members / sizeof *remote_node_device_detach_flags_args_members,
};

enum xdr_status remote_node_device_detach_flags_args_encode(struct xdr_encoder *e, const remote_node_device_detach_flags_args *v)
{
    return xdr_encode_end(remote_node_device_detach_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_detach_flags_args_xdr, v);
}

enum xdr_status remote_node_device_detach_flags_args_decode(struct xdr_decoder *d, remote_node_device_detach_flags_args *v)
{
    return xdr_decode_end(remote_node_device_detach_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_detach_flags_args_xdr, v);
}

static const struct xdr_member remote_node_device_re_attach_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_re_attach_args, name)},
};

const struct xdr_type remote_node_device_re_attach_args_xdr = {
    .name = "remote_node_device_re_attach_args",
    .size = sizeof(remote_node_device_re_attach_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_re_attach_args_members,
    .count = sizeof remote_node_device_re_attach_args_members / sizeof *remote_node_device_re_attach_args_members,
};

enum xdr_status remote_node_device_re_attach_args_encode(struct xdr_encoder *e, const remote_node_device_re_attach_args *v)
{
    return xdr_encode_end(remote_node_device_re_attach_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_re_attach_args_xdr, v);
}

enum xdr_status remote_node_device_re_attach_args_decode(struct xdr_decoder *d, remote_node_device_re_attach_args *v)
{
    return xdr_decode_end(remote_node_device_re_attach_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_re_attach_args_xdr, v);
}

static const struct xdr_member remote_node_device_reset_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_reset_args, name)},
};

const struct xdr_type remote_node_device_reset_args_xdr = {
    .name = "remote_node_device_reset_args",
    .size = sizeof(remote_node_device_reset_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_reset_args_members,
    .count = sizeof remote_node_device_reset_args_members / sizeof *remote_node_device_reset_args_members,
};

enum xdr_status remote_node_device_reset_args_encode(struct xdr_encoder *e, const remote_node_device_reset_args *v)
{
    return xdr_encode_end(remote_node_device_reset_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_reset_args_xdr, v);
}

enum xdr_status remote_node_device_reset_args_decode(struct xdr_decoder *d, remote_node_device_reset_args *v)
{
    return xdr_decode_end(remote_node_device_reset_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_reset_args_xdr, v);
}

static const struct xdr_member remote_node_device_create_xml_args_members[] = {
    {"xml_desc", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_create_xml_args, xml_desc)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_create_xml_args, flags)},
};

const struct xdr_type remote_node_device_create_xml_args_xdr = {
    .name = "remote_node_device_create_xml_args",
    .size = sizeof(remote_node_device_create_xml_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_device_create_xml_args_members,
    .count = sizeof remote_node_device_create_xml_args_members / sizeof *remote_node_device_create_xml_args_members,
};

enum xdr_status remote_node_device_create_xml_args_encode(struct xdr_encoder *e, const remote_node_device_create_xml_args *v)
{
    return xdr_encode_end(remote_node_device_create_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_create_xml_args_xdr, v);
}

enum xdr_status remote_node_device_create_xml_args_decode(struct xdr_decoder *d, remote_node_device_create_xml_args *v)
{
    return xdr_decode_end(remote_node_device_create_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_create_xml_args_xdr, v);
}

static const struct xdr_member remote_node_device_create_xml_ret_members[] = {
    {"dev", &remote_nonnull_node_device_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_create_xml_ret, dev)},
};

const struct xdr_type remote_node_device_create_xml_ret_xdr = {
    .name = "remote_node_device_create_xml_ret",
    .size = sizeof(remote_node_device_create_xml_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_create_xml_ret_members,
    .count = sizeof remote_node_device_create_xml_ret_members / sizeof *remote_node_device_create_xml_ret_members,
};

enum xdr_status remote_node_device_create_xml_ret_encode(struct xdr_encoder *e, const remote_node_device_create_xml_ret *v)
{
    return xdr_encode_end(remote_node_device_create_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_device_create_xml_ret_xdr, v);
}

enum xdr_status remote_node_device_create_xml_ret_decode(struct xdr_decoder *d, remote_node_device_create_xml_ret *v)
{
    return xdr_decode_end(remote_node_device_create_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_device_create_xml_ret_xdr, v);
}

static const struct xdr_member remote_node_device_destroy_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_destroy_args, name)},
};

const struct xdr_type remote_node_device_destroy_args_xdr = {
    .name = "remote_node_device_destroy_args",
    .size = sizeof(remote_node_device_destroy_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_destroy_args_members,
    .count = sizeof remote_node_device_destroy_args_members / sizeof *remote_node_device_destroy_args_members,
};

enum xdr_status remote_node_device_destroy_args_encode(struct xdr_encoder *e, const remote_node_device_destroy_args *v)
{
    return xdr_encode_end(remote_node_device_destroy_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_destroy_args_xdr, v);
}

enum xdr_status remote_node_device_destroy_args_decode(struct xdr_decoder *d, remote_node_device_destroy_args *v)
{
    return xdr_decode_end(remote_node_device_destroy_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_destroy_args_xdr, v);
}

static const struct xdr_member remote_node_device_define_xml_args_members[] = {
    {"xml_desc", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_define_xml_args, xml_desc)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_define_xml_args, flags)},
};

const struct xdr_type remote_node_device_define_xml_args_xdr = {
    .name = "remote_node_device_define_xml_args",
    .size = sizeof(remote_node_device_define_xml_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_device_define_xml_args_members,
    .count = sizeof remote_node_device_define_xml_args_members / sizeof *remote_node_device_define_xml_args_members,
};

enum xdr_status remote_node_device_define_xml_args_encode(struct xdr_encoder *e, const remote_node_device_define_xml_args *v)
{
    return xdr_encode_end(remote_node_device_define_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_define_xml_args_xdr, v);
}

enum xdr_status remote_node_device_define_xml_args_decode(struct xdr_decoder *d, remote_node_device_define_xml_args *v)
{
    return xdr_decode_end(remote_node_device_define_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_define_xml_args_xdr, v);
}

static const struct xdr_member remote_node_device_define_xml_ret_members[] = {
    {"dev", &remote_nonnull_node_device_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_define_xml_ret, dev)},
};

const struct xdr_type remote_node_device_define_xml_ret_xdr = {
    .name = "remote_node_device_define_xml_ret",
    .size = sizeof(remote_node_device_define_xml_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_define_xml_ret_members,
    .count = sizeof remote_node_device_define_xml_ret_members / sizeof *remote_node_device_define_xml_ret_members,
};

enum xdr_status remote_node_device_define_xml_ret_encode(struct xdr_encoder *e, const remote_node_device_define_xml_ret *v)
{
    return xdr_encode_end(remote_node_device_define_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_device_define_xml_ret_xdr, v);
}

enum xdr_status remote_node_device_define_xml_ret_decode(struct xdr_decoder *d, remote_node_device_define_xml_ret *v)
{
    return xdr_decode_end(remote_node_device_define_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_device_define_xml_ret_xdr, v);
}

static const struct xdr_member remote_node_device_undefine_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_undefine_args, name)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_undefine_args, flags)},
};

const struct xdr_type remote_node_device_undefine_args_xdr = {
    .name = "remote_node_device_undefine_args",
    .size = sizeof(remote_node_device_undefine_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_device_undefine_args_members,
    .count = sizeof remote_node_device_undefine_args_members / sizeof *remote_node_device_undefine_args_members,
};

enum xdr_status remote_node_device_undefine_args_encode(struct xdr_encoder *e, const remote_node_device_undefine_args *v)
{
    return xdr_encode_end(remote_node_device_undefine_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_undefine_args_xdr, v);
}

enum xdr_status remote_node_device_undefine_args_decode(struct xdr_decoder *d, remote_node_device_undefine_args *v)
{
    return xdr_decode_end(remote_node_device_undefine_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_undefine_args_xdr, v);
}

static const struct xdr_member remote_node_device_create_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_create_args, name)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_create_args, flags)},
};

const struct xdr_type remote_node_device_create_args_xdr = {
    .name = "remote_node_device_create_args",
    .size = sizeof(remote_node_device_create_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_device_create_args_members,
    .count = sizeof remote_node_device_create_args_members / sizeof *remote_node_device_create_args_members,
};

enum xdr_status remote_node_device_create_args_encode(struct xdr_encoder *e, const remote_node_device_create_args *v)
{
    return xdr_encode_end(remote_node_device_create_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_create_args_xdr, v);
}

enum xdr_status remote_node_device_create_args_decode(struct xdr_decoder *d, remote_node_device_create_args *v)
{
    return xdr_decode_end(remote_node_device_create_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_create_args_xdr, v);
}

static const struct xdr_member remote_node_device_get_autostart_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_get_autostart_args, name)},
};

const struct xdr_type remote_node_device_get_autostart_args_xdr = {
    .name = "remote_node_device_get_autostart_args",
    .size = sizeof(remote_node_device_get_autostart_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_get_autostart_args_members,
    .count = sizeof remote_node_device_get_autostart_args_members / sizeof *remote_node_device_get_autostart_args_members,
};

enum xdr_status remote_node_device_get_autostart_args_encode(struct xdr_encoder *e, const remote_node_device_get_autostart_args *v)
{
    return xdr_encode_end(remote_node_device_get_autostart_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_get_autostart_args_xdr, v);
}

enum xdr_status remote_node_device_get_autostart_args_decode(struct xdr_decoder *d, remote_node_device_get_autostart_args *v)
{
    return xdr_decode_end(remote_node_device_get_autostart_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_get_autostart_args_xdr, v);
}

static const struct xdr_member remote_node_device_get_autostart_ret_members[] = {
    {"autostart", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_get_autostart_ret, autostart)},
};

const struct xdr_type remote_node_device_get_autostart_ret_xdr = {
    .name = "remote_node_device_get_autostart_ret",
    .size = sizeof(remote_node_device_get_autostart_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_get_autostart_ret_members,
    .count = sizeof remote_node_device_get_autostart_ret_members / sizeof *remote_node_device_get_autostart_ret_members,
};

enum xdr_status remote_node_device_get_autostart_ret_encode(struct xdr_encoder *e, const remote_node_device_get_autostart_ret *v)
{
    return xdr_encode_end(remote_node_device_get_autostart_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_device_get_autostart_ret_xdr, v);
}

enum xdr_status remote_node_device_get_autostart_ret_decode(struct xdr_decoder *d, remote_node_device_get_autostart_ret *v)
{
    return xdr_decode_end(remote_node_device_get_autostart_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_device_get_autostart_ret_xdr, v);
}

static const struct xdr_member remote_node_device_set_autostart_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_set_autostart_args, name)},
    {"autostart", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_set_autostart_args, autostart)},
};

const struct xdr_type remote_node_device_set_autostart_args_xdr = {
    .name = "remote_node_device_set_autostart_args",
    .size = sizeof(remote_node_device_set_autostart_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_device_set_autostart_args_members,
    .count = sizeof remote_node_device_set_autostart_args_members / sizeof *remote_node_device_set_autostart_args_members,
};

enum xdr_status remote_node_device_set_autostart_args_encode(struct xdr_encoder *e, const remote_node_device_set_autostart_args *v)
{
    return xdr_encode_end(remote_node_device_set_autostart_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_set_autostart_args_xdr, v);
}

enum xdr_status remote_node_device_set_autostart_args_decode(struct xdr_decoder *d, remote_node_device_set_autostart_args *v)
{
    return xdr_decode_end(remote_node_device_set_autostart_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_set_autostart_args_xdr, v);
}

static const struct xdr_member remote_node_device_is_persistent_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_is_persistent_args, name)},
};

const struct xdr_type remote_node_device_is_persistent_args_xdr = {
    .name = "remote_node_device_is_persistent_args",
    .size = sizeof(remote_node_device_is_persistent_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_is_persistent_args_members,
    .count = sizeof remote_node_device_is_persistent_args_members / sizeof *remote_node_device_is_persistent_args_members,
};

enum xdr_status remote_node_device_is_persistent_args_encode(struct xdr_encoder *e, const remote_node_device_is_persistent_args *v)
{
    return xdr_encode_end(remote_node_device_is_persistent_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_is_persistent_args_xdr, v);
}

enum xdr_status remote_node_device_is_persistent_args_decode(struct xdr_decoder *d, remote_node_device_is_persistent_args *v)
{
    return xdr_decode_end(remote_node_device_is_persistent_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_is_persistent_args_xdr, v);
}

static const struct xdr_member remote_node_device_is_persistent_ret_members[] = {
    {"persistent", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_is_persistent_ret, persistent)},
};

const struct xdr_type remote_node_device_is_persistent_ret_xdr = {
    .name = "remote_node_device_is_persistent_ret",
    .size = sizeof(remote_node_device_is_persistent_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_is_persistent_ret_members,
    .count = sizeof remote_node_device_is_persistent_ret_members / sizeof *remote_node_device_is_persistent_ret_members,
};

enum xdr_status remote_node_device_is_persistent_ret_encode(struct xdr_encoder *e, const remote_node_device_is_persistent_ret *v)
{
    return xdr_encode_end(remote_node_device_is_persistent_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_device_is_persistent_ret_xdr, v);
}

enum xdr_status remote_node_device_is_persistent_ret_decode(struct xdr_decoder *d, remote_node_device_is_persistent_ret *v)
{
    return xdr_decode_end(remote_node_device_is_persistent_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_device_is_persistent_ret_xdr, v);
}

static const struct xdr_member remote_node_device_is_active_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_is_active_args, name)},
};

const struct xdr_type remote_node_device_is_active_args_xdr = {
    .name = "remote_node_device_is_active_args",
    .size = sizeof(remote_node_device_is_active_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_is_active_args_members,
    .count = sizeof remote_node_device_is_active_args_members / sizeof *remote_node_device_is_active_args_members,
};

enum xdr_status remote_node_device_is_active_args_encode(struct xdr_encoder *e, const remote_node_device_is_active_args *v)
{
    return xdr_encode_end(remote_node_device_is_active_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_is_active_args_xdr, v);
}

enum xdr_status remote_node_device_is_active_args_decode(struct xdr_decoder *d, remote_node_device_is_active_args *v)
{
    return xdr_decode_end(remote_node_device_is_active_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_is_active_args_xdr, v);
}

static const struct xdr_member remote_node_device_is_active_ret_members[] = {
    {"active", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_is_active_ret, active)},
};

const struct xdr_type remote_node_device_is_active_ret_xdr = {
    .name = "remote_node_device_is_active_ret",
    .size = sizeof(remote_node_device_is_active_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_device_is_active_ret_members,
    .count = sizeof remote_node_device_is_active_ret_members / sizeof *remote_node_device_is_active_ret_members,
};

enum xdr_status remote_node_device_is_active_ret_encode(struct xdr_encoder *e, const remote_node_device_is_active_ret *v)
{
    return xdr_encode_end(remote_node_device_is_active_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_device_is_active_ret_xdr, v);
}

enum xdr_status remote_node_device_is_active_ret_decode(struct xdr_decoder *d, remote_node_device_is_active_ret *v)
{
    return xdr_decode_end(remote_node_device_is_active_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_device_is_active_ret_xdr, v);
}

static const struct xdr_member remote_node_device_update_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_update_args, name)},
    {"xml_desc", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_update_args, xml_desc)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_update_args, flags)},
};

const struct xdr_type remote_node_device_update_args_xdr = {
    .name = "remote_node_device_update_args",
    .size = sizeof(remote_node_device_update_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_node_device_update_args_members,
    .count = sizeof remote_node_device_update_args_members / sizeof *remote_node_device_update_args_members,
};

enum xdr_status remote_node_device_update_args_encode(struct xdr_encoder *e, const remote_node_device_update_args *v)
{
    return xdr_encode_end(remote_node_device_update_args_put(xdr_encode_begin(e), e, v), e, &remote_node_device_update_args_xdr, v);
}

enum xdr_status remote_node_device_update_args_decode(struct xdr_decoder *d, remote_node_device_update_args *v)
{
    return xdr_decode_end(remote_node_device_update_args_get(xdr_decode_begin(d), d, v), d, &remote_node_device_update_args_xdr, v);
}

static const struct xdr_member remote_connect_domain_event_register_ret_members[] = {
    {"cb_registered", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_event_register_ret, cb_registered)},
};

const struct xdr_type remote_connect_domain_event_register_ret_xdr = {
    .name = "remote_connect_domain_event_register_ret",
    .size = sizeof(remote_connect_domain_event_register_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_domain_event_register_ret_members,
    .count = sizeof remote_connect_domain_event_register_ret_members / sizeof *remote_connect_domain_event_register_ret_members,
};

enum xdr_status remote_connect_domain_event_register_ret_encode(struct xdr_encoder *e, const remote_connect_domain_event_register_ret *v)
{
    return xdr_encode_end(remote_connect_domain_event_register_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_domain_event_register_ret_xdr, v);
}

enum xdr_status remote_connect_domain_event_register_ret_decode(struct xdr_decoder *d, remote_connect_domain_event_register_ret *v)
{
    return xdr_decode_end(remote_connect_domain_event_register_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_domain_event_register_ret_xdr, v);
}

static const struct xdr_member remote_connect_domain_event_deregister_ret_members[] = {
    {"cb_registered", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_event_deregister_ret, cb_registered)},
};

const struct xdr_type remote_connect_domain_event_deregister_ret_xdr = {
    .name = "remote_connect_domain_event_deregister_ret",
    .size = sizeof(remote_connect_domain_event_deregister_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_domain_event_deregister_ret_members,
    .count = sizeof remote_connect_domain_event_deregister_ret_members / sizeof *remote_connect_domain_event_deregister_ret_members,
};

enum xdr_status remote_connect_domain_event_deregister_ret_encode(struct xdr_encoder *e, const remote_connect_domain_event_deregister_ret *v)
{
    return xdr_encode_end(remote_connect_domain_event_deregister_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_domain_event_deregister_ret_xdr, v);
}

enum xdr_status remote_connect_domain_event_deregister_ret_decode(struct xdr_decoder *d, remote_connect_domain_event_deregister_ret *v)
{
    return xdr_decode_end(remote_connect_domain_event_deregister_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_domain_event_deregister_ret_xdr, v);
}

static const struct xdr_member remote_domain_event_lifecycle_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_lifecycle_msg, dom)},
    {"event", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_lifecycle_msg, event)},
    {"detail", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_lifecycle_msg, detail)},
};

const struct xdr_type remote_domain_event_lifecycle_msg_xdr = {
    .name = "remote_domain_event_lifecycle_msg",
    .size = sizeof(remote_domain_event_lifecycle_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_lifecycle_msg_members,
    .count = sizeof remote_domain_event_lifecycle_msg_members / sizeof *remote_domain_event_lifecycle_msg_members,
};

enum xdr_status remote_domain_event_lifecycle_msg_encode(struct xdr_encoder *e, const remote_domain_event_lifecycle_msg *v)
{
    return xdr_encode_end(remote_domain_event_lifecycle_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_lifecycle_msg_xdr, v);
}

enum xdr_status remote_domain_event_lifecycle_msg_decode(struct xdr_decoder *d, remote_domain_event_lifecycle_msg *v)
{
    return xdr_decode_end(remote_domain_event_lifecycle_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_lifecycle_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_lifecycle_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_lifecycle_msg, callbackID)},
    {"msg", &remote_domain_event_lifecycle_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_lifecycle_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_lifecycle_msg_xdr = {
    .name = "remote_domain_event_callback_lifecycle_msg",
    .size = sizeof(remote_domain_event_callback_lifecycle_msg),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_lifecycle_msg_members,
    .count = sizeof remote_domain_event_callback_lifecycle_msg_members / sizeof *remote_domain_event_callback_lifecycle_msg_members,
};

enum xdr_status remote_domain_event_callback_lifecycle_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_lifecycle_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_lifecycle_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_lifecycle_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_lifecycle_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_lifecycle_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_lifecycle_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_lifecycle_msg_xdr, v);
}

static const struct xdr_member remote_connect_domain_xml_from_native_args_members[] = {
    {"nativeFormat", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_xml_from_native_args, nativeFormat)},
    {"nativeConfig", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_xml_from_native_args, nativeConfig)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_xml_from_native_args, flags)},
};

const struct xdr_type remote_connect_domain_xml_from_native_args_xdr = {
    .name = "remote_connect_domain_xml_from_native_args",
    .size = sizeof(remote_connect_domain_xml_from_native_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_connect_domain_xml_from_native_args_members,
    .count = sizeof remote_connect_domain_xml_from_native_args_members / sizeof *remote_connect_domain_xml_from_native_args_members,
};

enum xdr_status remote_connect_domain_xml_from_native_args_encode(struct xdr_encoder *e, const remote_connect_domain_xml_from_native_args *v)
{
    return xdr_encode_end(remote_connect_domain_xml_from_native_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_domain_xml_from_native_args_xdr, v);
}

enum xdr_status remote_connect_domain_xml_from_native_args_decode(struct xdr_decoder *d, remote_connect_domain_xml_from_native_args *v)
{
    return xdr_decode_end(remote_connect_domain_xml_from_native_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_domain_xml_from_native_args_xdr, v);
}

static const struct xdr_member remote_connect_domain_xml_from_native_ret_members[] = {
    {"domainXml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_xml_from_native_ret, domainXml)},
};

const struct xdr_type remote_connect_domain_xml_from_native_ret_xdr = {
    .name = "remote_connect_domain_xml_from_native_ret",
    .size = sizeof(remote_connect_domain_xml_from_native_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_domain_xml_from_native_ret_members,
    .count = sizeof remote_connect_domain_xml_from_native_ret_members / sizeof *remote_connect_domain_xml_from_native_ret_members,
};

enum xdr_status remote_connect_domain_xml_from_native_ret_encode(struct xdr_encoder *e, const remote_connect_domain_xml_from_native_ret *v)
{
    return xdr_encode_end(remote_connect_domain_xml_from_native_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_domain_xml_from_native_ret_xdr, v);
}

enum xdr_status remote_connect_domain_xml_from_native_ret_decode(struct xdr_decoder *d, remote_connect_domain_xml_from_native_ret *v)
{
    return xdr_decode_end(remote_connect_domain_xml_from_native_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_domain_xml_from_native_ret_xdr, v);
}

static const struct xdr_member remote_connect_domain_xml_to_native_args_members[] = {
    {"nativeFormat", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_xml_to_native_args, nativeFormat)},
    {"domainXml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_xml_to_native_args, domainXml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_xml_to_native_args, flags)},
};

const struct xdr_type remote_connect_domain_xml_to_native_args_xdr = {
    .name = "remote_connect_domain_xml_to_native_args",
    .size = sizeof(remote_connect_domain_xml_to_native_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_connect_domain_xml_to_native_args_members,
    .count = sizeof remote_connect_domain_xml_to_native_args_members / sizeof *remote_connect_domain_xml_to_native_args_members,
};

enum xdr_status remote_connect_domain_xml_to_native_args_encode(struct xdr_encoder *e, const remote_connect_domain_xml_to_native_args *v)
{
    return xdr_encode_end(remote_connect_domain_xml_to_native_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_domain_xml_to_native_args_xdr, v);
}

enum xdr_status remote_connect_domain_xml_to_native_args_decode(struct xdr_decoder *d, remote_connect_domain_xml_to_native_args *v)
{
    return xdr_decode_end(remote_connect_domain_xml_to_native_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_domain_xml_to_native_args_xdr, v);
}

static const struct xdr_member remote_connect_domain_xml_to_native_ret_members[] = {
    {"nativeConfig", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_xml_to_native_ret, nativeConfig)},
};

const struct xdr_type remote_connect_domain_xml_to_native_ret_xdr = {
    .name = "remote_connect_domain_xml_to_native_ret",
    .size = sizeof(remote_connect_domain_xml_to_native_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_domain_xml_to_native_ret_members,
    .count = sizeof remote_connect_domain_xml_to_native_ret_members / sizeof *remote_connect_domain_xml_to_native_ret_members,
};

enum xdr_status remote_connect_domain_xml_to_native_ret_encode(struct xdr_encoder *e, const remote_connect_domain_xml_to_native_ret *v)
{
    return xdr_encode_end(remote_connect_domain_xml_to_native_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_domain_xml_to_native_ret_xdr, v);
}

enum xdr_status remote_connect_domain_xml_to_native_ret_decode(struct xdr_decoder *d, remote_connect_domain_xml_to_native_ret *v)
{
    return xdr_decode_end(remote_connect_domain_xml_to_native_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_domain_xml_to_native_ret_xdr, v);
}

static const struct xdr_member remote_connect_num_of_secrets_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_num_of_secrets_ret, num)},
};

const struct xdr_type remote_connect_num_of_secrets_ret_xdr = {
    .name = "remote_connect_num_of_secrets_ret",
    .size = sizeof(remote_connect_num_of_secrets_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_num_of_secrets_ret_members,
    .count = sizeof remote_connect_num_of_secrets_ret_members / sizeof *remote_connect_num_of_secrets_ret_members,
};

enum xdr_status remote_connect_num_of_secrets_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_secrets_ret *v)
{
    return xdr_encode_end(remote_connect_num_of_secrets_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_num_of_secrets_ret_xdr, v);
}

enum xdr_status remote_connect_num_of_secrets_ret_decode(struct xdr_decoder *d, remote_connect_num_of_secrets_ret *v)
{
    return xdr_decode_end(remote_connect_num_of_secrets_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_num_of_secrets_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_secrets_args_members[] = {
    {"maxuuids", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_secrets_args, maxuuids)},
};

const struct xdr_type remote_connect_list_secrets_args_xdr = {
    .name = "remote_connect_list_secrets_args",
    .size = sizeof(remote_connect_list_secrets_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_secrets_args_members,
    .count = sizeof remote_connect_list_secrets_args_members / sizeof *remote_connect_list_secrets_args_members,
};

enum xdr_status remote_connect_list_secrets_args_encode(struct xdr_encoder *e, const remote_connect_list_secrets_args *v)
{
    return xdr_encode_end(remote_connect_list_secrets_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_secrets_args_xdr, v);
}

enum xdr_status remote_connect_list_secrets_args_decode(struct xdr_decoder *d, remote_connect_list_secrets_args *v)
{
    return xdr_decode_end(remote_connect_list_secrets_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_secrets_args_xdr, v);
}

static const struct xdr_member remote_connect_list_secrets_ret_members[] = {
    {"uuids", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_SECRET_LIST_MAX",
     offsetof(remote_connect_list_secrets_ret, uuids)},
};

const struct xdr_type remote_connect_list_secrets_ret_xdr = {
    .name = "remote_connect_list_secrets_ret",
    .size = sizeof(remote_connect_list_secrets_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_secrets_ret_members,
    .count = sizeof remote_connect_list_secrets_ret_members / sizeof *remote_connect_list_secrets_ret_members,
};

enum xdr_status remote_connect_list_secrets_ret_encode(struct xdr_encoder *e, const remote_connect_list_secrets_ret *v)
{
    return xdr_encode_end(remote_connect_list_secrets_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_secrets_ret_xdr, v);
}

enum xdr_status remote_connect_list_secrets_ret_decode(struct xdr_decoder *d, remote_connect_list_secrets_ret *v)
{
    return xdr_decode_end(remote_connect_list_secrets_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_secrets_ret_xdr, v);
}

static const struct xdr_member remote_secret_lookup_by_uuid_args_members[] = {
    {"uuid", &remote_uuid_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_lookup_by_uuid_args, uuid)},
};

const struct xdr_type remote_secret_lookup_by_uuid_args_xdr = {
    .name = "remote_secret_lookup_by_uuid_args",
    .size = sizeof(remote_secret_lookup_by_uuid_args),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_secret_lookup_by_uuid_args_members,
    .count = sizeof remote_secret_lookup_by_uuid_args_members / sizeof *remote_secret_lookup_by_uuid_args_members,
};

enum xdr_status remote_secret_lookup_by_uuid_args_encode(struct xdr_encoder *e, const remote_secret_lookup_by_uuid_args *v)
{
    return xdr_encode_end(remote_secret_lookup_by_uuid_args_put(xdr_encode_begin(e), e, v), e, &remote_secret_lookup_by_uuid_args_xdr, v);
}

enum xdr_status remote_secret_lookup_by_uuid_args_decode(struct xdr_decoder *d, remote_secret_lookup_by_uuid_args *v)
{
    return xdr_decode_end(remote_secret_lookup_by_uuid_args_get(xdr_decode_begin(d), d, v), d, &remote_secret_lookup_by_uuid_args_xdr, v);
}

static const struct xdr_member remote_secret_lookup_by_uuid_ret_members[] = {
    {"secret", &remote_nonnull_secret_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_lookup_by_uuid_ret, secret)},
};

const struct xdr_type remote_secret_lookup_by_uuid_ret_xdr = {
    .name = "remote_secret_lookup_by_uuid_ret",
    .size = sizeof(remote_secret_lookup_by_uuid_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_secret_lookup_by_uuid_ret_members,
    .count = sizeof remote_secret_lookup_by_uuid_ret_members / sizeof *remote_secret_lookup_by_uuid_ret_members,
};

enum xdr_status remote_secret_lookup_by_uuid_ret_encode(struct xdr_encoder *e, const remote_secret_lookup_by_uuid_ret *v)
{
    return xdr_encode_end(remote_secret_lookup_by_uuid_ret_put(xdr_encode_begin(e), e, v), e, &remote_secret_lookup_by_uuid_ret_xdr, v);
}

enum xdr_status remote_secret_lookup_by_uuid_ret_decode(struct xdr_decoder *d, remote_secret_lookup_by_uuid_ret *v)
{
    return xdr_decode_end(remote_secret_lookup_by_uuid_ret_get(xdr_decode_begin(d), d, v), d, &remote_secret_lookup_by_uuid_ret_xdr, v);
}

static const struct xdr_member remote_secret_define_xml_args_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_define_xml_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_define_xml_args, flags)},
};

const struct xdr_type remote_secret_define_xml_args_xdr = {
    .name = "remote_secret_define_xml_args",
    .size = sizeof(remote_secret_define_xml_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_secret_define_xml_args_members,
    .count = sizeof remote_secret_define_xml_args_members / sizeof *remote_secret_define_xml_args_members,
};

enum xdr_status remote_secret_define_xml_args_encode(struct xdr_encoder *e, const remote_secret_define_xml_args *v)
{
    return xdr_encode_end(remote_secret_define_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_secret_define_xml_args_xdr, v);
}

enum xdr_status remote_secret_define_xml_args_decode(struct xdr_decoder *d, remote_secret_define_xml_args *v)
{
    return xdr_decode_end(remote_secret_define_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_secret_define_xml_args_xdr, v);
}

static const struct xdr_member remote_secret_define_xml_ret_members[] = {
    {"secret", &remote_nonnull_secret_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_define_xml_ret, secret)},
};

const struct xdr_type remote_secret_define_xml_ret_xdr = {
    .name = "remote_secret_define_xml_ret",
    .size = sizeof(remote_secret_define_xml_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_secret_define_xml_ret_members,
    .count = sizeof remote_secret_define_xml_ret_members / sizeof *remote_secret_define_xml_ret_members,
};

enum xdr_status remote_secret_define_xml_ret_encode(struct xdr_encoder *e, const remote_secret_define_xml_ret *v)
{
    return xdr_encode_end(remote_secret_define_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_secret_define_xml_ret_xdr, v);
}

enum xdr_status remote_secret_define_xml_ret_decode(struct xdr_decoder *d, remote_secret_define_xml_ret *v)
{
    return xdr_decode_end(remote_secret_define_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_secret_define_xml_ret_xdr, v);
}

static const struct xdr_member remote_secret_get_xml_desc_args_members[] = {
    {"secret", &remote_nonnull_secret_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_get_xml_desc_args, secret)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_get_xml_desc_args, flags)},
};

const struct xdr_type remote_secret_get_xml_desc_args_xdr = {
    .name = "remote_secret_get_xml_desc_args",
    .size = sizeof(remote_secret_get_xml_desc_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_secret_get_xml_desc_args_members,
    .count = sizeof remote_secret_get_xml_desc_args_members / sizeof *remote_secret_get_xml_desc_args_members,
};

enum xdr_status remote_secret_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_secret_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_secret_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_secret_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_secret_get_xml_desc_args_decode(struct xdr_decoder *d, remote_secret_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_secret_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_secret_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_secret_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_secret_get_xml_desc_ret_xdr = {
    .name = "remote_secret_get_xml_desc_ret",
    .size = sizeof(remote_secret_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_secret_get_xml_desc_ret_members,
    .count = sizeof remote_secret_get_xml_desc_ret_members / sizeof *remote_secret_get_xml_desc_ret_members,
};

enum xdr_status remote_secret_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_secret_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_secret_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_secret_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_secret_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_secret_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_secret_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_secret_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_secret_set_value_args_members[] = {
    {"secret", &remote_nonnull_secret_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_set_value_args, secret)},
    {"value", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 65536, "REMOTE_SECRET_VALUE_MAX",
     offsetof(remote_secret_set_value_args, value)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_set_value_args, flags)},
};

const struct xdr_type remote_secret_set_value_args_xdr = {
    .name = "remote_secret_set_value_args",
    .size = sizeof(remote_secret_set_value_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_secret_set_value_args_members,
    .count = sizeof remote_secret_set_value_args_members / sizeof *remote_secret_set_value_args_members,
};

enum xdr_status remote_secret_set_value_args_encode(struct xdr_encoder *e, const remote_secret_set_value_args *v)
{
    return xdr_encode_end(remote_secret_set_value_args_put(xdr_encode_begin(e), e, v), e, &remote_secret_set_value_args_xdr, v);
}

enum xdr_status remote_secret_set_value_args_decode(struct xdr_decoder *d, remote_secret_set_value_args *v)
{
    return xdr_decode_end(remote_secret_set_value_args_get(xdr_decode_begin(d), d, v), d, &remote_secret_set_value_args_xdr, v);
}

static const struct xdr_member remote_secret_get_value_args_members[] = {
    {"secret", &remote_nonnull_secret_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_get_value_args, secret)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_get_value_args, flags)},
};

const struct xdr_type remote_secret_get_value_args_xdr = {
    .name = "remote_secret_get_value_args",
    .size = sizeof(remote_secret_get_value_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_secret_get_value_args_members,
    .count = sizeof remote_secret_get_value_args_members / sizeof *remote_secret_get_value_args_members,
};

enum xdr_status remote_secret_get_value_args_encode(struct xdr_encoder *e, const remote_secret_get_value_args *v)
{
    return xdr_encode_end(remote_secret_get_value_args_put(xdr_encode_begin(e), e, v), e, &remote_secret_get_value_args_xdr, v);
}

enum xdr_status remote_secret_get_value_args_decode(struct xdr_decoder *d, remote_secret_get_value_args *v)
{
    return xdr_decode_end(remote_secret_get_value_args_get(xdr_decode_begin(d), d, v), d, &remote_secret_get_value_args_xdr, v);
}

static const struct xdr_member remote_secret_get_value_ret_members[] = {
    {"value", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 65536, "REMOTE_SECRET_VALUE_MAX",
     offsetof(remote_secret_get_value_ret, value)},
};

const struct xdr_type remote_secret_get_value_ret_xdr = {
    .name = "remote_secret_get_value_ret",
    .size = sizeof(remote_secret_get_value_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_secret_get_value_ret_members,
    .count = sizeof remote_secret_get_value_ret_members / sizeof *remote_secret_get_value_ret_members,
};

enum xdr_status remote_secret_get_value_ret_encode(struct xdr_encoder *e, const remote_secret_get_value_ret *v)
{
    return xdr_encode_end(remote_secret_get_value_ret_put(xdr_encode_begin(e), e, v), e, &remote_secret_get_value_ret_xdr, v);
}

enum xdr_status remote_secret_get_value_ret_decode(struct xdr_decoder *d, remote_secret_get_value_ret *v)
{
    return xdr_decode_end(remote_secret_get_value_ret_get(xdr_decode_begin(d), d, v), d, &remote_secret_get_value_ret_xdr, v);
}

static const struct xdr_member remote_secret_undefine_args_members[] = {
    {"secret", &remote_nonnull_secret_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_undefine_args, secret)},
};

const struct xdr_type remote_secret_undefine_args_xdr = {
    .name = "remote_secret_undefine_args",
    .size = sizeof(remote_secret_undefine_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_secret_undefine_args_members,
    .count = sizeof remote_secret_undefine_args_members / sizeof *remote_secret_undefine_args_members,
};

enum xdr_status remote_secret_undefine_args_encode(struct xdr_encoder *e, const remote_secret_undefine_args *v)
{
    return xdr_encode_end(remote_secret_undefine_args_put(xdr_encode_begin(e), e, v), e, &remote_secret_undefine_args_xdr, v);
}

enum xdr_status remote_secret_undefine_args_decode(struct xdr_decoder *d, remote_secret_undefine_args *v)
{
    return xdr_decode_end(remote_secret_undefine_args_get(xdr_decode_begin(d), d, v), d, &remote_secret_undefine_args_xdr, v);
}

static const struct xdr_member remote_secret_lookup_by_usage_args_members[] = {
    {"usageType", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_lookup_by_usage_args, usageType)},
    {"usageID", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_lookup_by_usage_args, usageID)},
};

const struct xdr_type remote_secret_lookup_by_usage_args_xdr = {
    .name = "remote_secret_lookup_by_usage_args",
    .size = sizeof(remote_secret_lookup_by_usage_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_secret_lookup_by_usage_args_members,
    .count = sizeof remote_secret_lookup_by_usage_args_members / sizeof *remote_secret_lookup_by_usage_args_members,
};

enum xdr_status remote_secret_lookup_by_usage_args_encode(struct xdr_encoder *e, const remote_secret_lookup_by_usage_args *v)
{
    return xdr_encode_end(remote_secret_lookup_by_usage_args_put(xdr_encode_begin(e), e, v), e, &remote_secret_lookup_by_usage_args_xdr, v);
}

enum xdr_status remote_secret_lookup_by_usage_args_decode(struct xdr_decoder *d, remote_secret_lookup_by_usage_args *v)
{
    return xdr_decode_end(remote_secret_lookup_by_usage_args_get(xdr_decode_begin(d), d, v), d, &remote_secret_lookup_by_usage_args_xdr, v);
}

static const struct xdr_member remote_secret_lookup_by_usage_ret_members[] = {
    {"secret", &remote_nonnull_secret_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_lookup_by_usage_ret, secret)},
};

const struct xdr_type remote_secret_lookup_by_usage_ret_xdr = {
    .name = "remote_secret_lookup_by_usage_ret",
    .size = sizeof(remote_secret_lookup_by_usage_ret),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_secret_lookup_by_usage_ret_members,
    .count = sizeof remote_secret_lookup_by_usage_ret_members / sizeof *remote_secret_lookup_by_usage_ret_members,
};

enum xdr_status remote_secret_lookup_by_usage_ret_encode(struct xdr_encoder *e, const remote_secret_lookup_by_usage_ret *v)
{
    return xdr_encode_end(remote_secret_lookup_by_usage_ret_put(xdr_encode_begin(e), e, v), e, &remote_secret_lookup_by_usage_ret_xdr, v);
}

enum xdr_status remote_secret_lookup_by_usage_ret_decode(struct xdr_decoder *d, remote_secret_lookup_by_usage_ret *v)
{
    return xdr_decode_end(remote_secret_lookup_by_usage_ret_get(xdr_decode_begin(d), d, v), d, &remote_secret_lookup_by_usage_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_prepare_tunnel_args_members[] = {
    {"flags", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare_tunnel_args, flags)},
    {"dname", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare_tunnel_args, dname)},
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare_tunnel_args, bandwidth)},
    {"dom_xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare_tunnel_args, dom_xml)},
};

const struct xdr_type remote_domain_migrate_prepare_tunnel_args_xdr = {
    .name = "remote_domain_migrate_prepare_tunnel_args",
    .size = sizeof(remote_domain_migrate_prepare_tunnel_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_prepare_tunnel_args_members,
    .count = sizeof remote_domain_migrate_prepare_tunnel_args_members / sizeof *remote_domain_migrate_prepare_tunnel_args_members,
};

enum xdr_status remote_domain_migrate_prepare_tunnel_args_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel_args *v)
{
    return xdr_encode_end(remote_domain_migrate_prepare_tunnel_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_prepare_tunnel_args_xdr, v);
}

enum xdr_status remote_domain_migrate_prepare_tunnel_args_decode(struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel_args *v)
{
    return xdr_decode_end(remote_domain_migrate_prepare_tunnel_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_prepare_tunnel_args_xdr, v);
}

static const struct xdr_member remote_connect_is_secure_ret_members[] = {
    {"secure", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_is_secure_ret, secure)},
};

const struct xdr_type remote_connect_is_secure_ret_xdr = {
    .name = "remote_connect_is_secure_ret",
    .size = sizeof(remote_connect_is_secure_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_is_secure_ret_members,
    .count = sizeof remote_connect_is_secure_ret_members / sizeof *remote_connect_is_secure_ret_members,
};

enum xdr_status remote_connect_is_secure_ret_encode(struct xdr_encoder *e, const remote_connect_is_secure_ret *v)
{
    return xdr_encode_end(remote_connect_is_secure_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_is_secure_ret_xdr, v);
}

enum xdr_status remote_connect_is_secure_ret_decode(struct xdr_decoder *d, remote_connect_is_secure_ret *v)
{
    return xdr_decode_end(remote_connect_is_secure_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_is_secure_ret_xdr, v);
}

static const struct xdr_member remote_domain_is_active_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_is_active_args, dom)},
};

const struct xdr_type remote_domain_is_active_args_xdr = {
    .name = "remote_domain_is_active_args",
    .size = sizeof(remote_domain_is_active_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_is_active_args_members,
    .count = sizeof remote_domain_is_active_args_members / sizeof *remote_domain_is_active_args_members,
};

enum xdr_status remote_domain_is_active_args_encode(struct xdr_encoder *e, const remote_domain_is_active_args *v)
{
    return xdr_encode_end(remote_domain_is_active_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_is_active_args_xdr, v);
}

enum xdr_status remote_domain_is_active_args_decode(struct xdr_decoder *d, remote_domain_is_active_args *v)
{
    return xdr_decode_end(remote_domain_is_active_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_is_active_args_xdr, v);
}

static const struct xdr_member remote_domain_is_active_ret_members[] = {
    {"active", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_is_active_ret, active)},
};

const struct xdr_type remote_domain_is_active_ret_xdr = {
    .name = "remote_domain_is_active_ret",
    .size = sizeof(remote_domain_is_active_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_is_active_ret_members,
    .count = sizeof remote_domain_is_active_ret_members / sizeof *remote_domain_is_active_ret_members,
};

enum xdr_status remote_domain_is_active_ret_encode(struct xdr_encoder *e, const remote_domain_is_active_ret *v)
{
    return xdr_encode_end(remote_domain_is_active_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_is_active_ret_xdr, v);
}

enum xdr_status remote_domain_is_active_ret_decode(struct xdr_decoder *d, remote_domain_is_active_ret *v)
{
    return xdr_decode_end(remote_domain_is_active_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_is_active_ret_xdr, v);
}

static const struct xdr_member remote_domain_is_persistent_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_is_persistent_args, dom)},
};

const struct xdr_type remote_domain_is_persistent_args_xdr = {
    .name = "remote_domain_is_persistent_args",
    .size = sizeof(remote_domain_is_persistent_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_is_persistent_args_members,
    .count = sizeof remote_domain_is_persistent_args_members / sizeof *remote_domain_is_persistent_args_members,
};

enum xdr_status remote_domain_is_persistent_args_encode(struct xdr_encoder *e, const remote_domain_is_persistent_args *v)
{
    return xdr_encode_end(remote_domain_is_persistent_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_is_persistent_args_xdr, v);
}

enum xdr_status remote_domain_is_persistent_args_decode(struct xdr_decoder *d, remote_domain_is_persistent_args *v)
{
    return xdr_decode_end(remote_domain_is_persistent_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_is_persistent_args_xdr, v);
}

static const struct xdr_member remote_domain_is_persistent_ret_members[] = {
    {"persistent", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_is_persistent_ret, persistent)},
};

const struct xdr_type remote_domain_is_persistent_ret_xdr = {
    .name = "remote_domain_is_persistent_ret",
    .size = sizeof(remote_domain_is_persistent_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_is_persistent_ret_members,
    .count = sizeof remote_domain_is_persistent_ret_members / sizeof *remote_domain_is_persistent_ret_members,
};

enum xdr_status remote_domain_is_persistent_ret_encode(struct xdr_encoder *e, const remote_domain_is_persistent_ret *v)
{
    return xdr_encode_end(remote_domain_is_persistent_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_is_persistent_ret_xdr, v);
}

enum xdr_status remote_domain_is_persistent_ret_decode(struct xdr_decoder *d, remote_domain_is_persistent_ret *v)
{
    return xdr_decode_end(remote_domain_is_persistent_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_is_persistent_ret_xdr, v);
}

static const struct xdr_member remote_domain_is_updated_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_is_updated_args, dom)},
};

const struct xdr_type remote_domain_is_updated_args_xdr = {
    .name = "remote_domain_is_updated_args",
    .size = sizeof(remote_domain_is_updated_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_is_updated_args_members,
    .count = sizeof remote_domain_is_updated_args_members / sizeof *remote_domain_is_updated_args_members,
};

enum xdr_status remote_domain_is_updated_args_encode(struct xdr_encoder *e, const remote_domain_is_updated_args *v)
{
    return xdr_encode_end(remote_domain_is_updated_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_is_updated_args_xdr, v);
}

enum xdr_status remote_domain_is_updated_args_decode(struct xdr_decoder *d, remote_domain_is_updated_args *v)
{
    return xdr_decode_end(remote_domain_is_updated_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_is_updated_args_xdr, v);
}

static const struct xdr_member remote_domain_is_updated_ret_members[] = {
    {"updated", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_is_updated_ret, updated)},
};

const struct xdr_type remote_domain_is_updated_ret_xdr = {
    .name = "remote_domain_is_updated_ret",
    .size = sizeof(remote_domain_is_updated_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_is_updated_ret_members,
    .count = sizeof remote_domain_is_updated_ret_members / sizeof *remote_domain_is_updated_ret_members,
};

enum xdr_status remote_domain_is_updated_ret_encode(struct xdr_encoder *e, const remote_domain_is_updated_ret *v)
{
    return xdr_encode_end(remote_domain_is_updated_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_is_updated_ret_xdr, v);
}

enum xdr_status remote_domain_is_updated_ret_decode(struct xdr_decoder *d, remote_domain_is_updated_ret *v)
{
    return xdr_decode_end(remote_domain_is_updated_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_is_updated_ret_xdr, v);
}

static const struct xdr_member remote_network_is_active_args_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_is_active_args, net)},
};

const struct xdr_type remote_network_is_active_args_xdr = {
    .name = "remote_network_is_active_args",
    .size = sizeof(remote_network_is_active_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_network_is_active_args_members,
    .count = sizeof remote_network_is_active_args_members / sizeof *remote_network_is_active_args_members,
};

enum xdr_status remote_network_is_active_args_encode(struct xdr_encoder *e, const remote_network_is_active_args *v)
{
    return xdr_encode_end(remote_network_is_active_args_put(xdr_encode_begin(e), e, v), e, &remote_network_is_active_args_xdr, v);
}

enum xdr_status remote_network_is_active_args_decode(struct xdr_decoder *d, remote_network_is_active_args *v)
{
    return xdr_decode_end(remote_network_is_active_args_get(xdr_decode_begin(d), d, v), d, &remote_network_is_active_args_xdr, v);
}

static const struct xdr_member remote_network_is_active_ret_members[] = {
    {"active", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_is_active_ret, active)},
};

const struct xdr_type remote_network_is_active_ret_xdr = {
    .name = "remote_network_is_active_ret",
    .size = sizeof(remote_network_is_active_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_network_is_active_ret_members,
    .count = sizeof remote_network_is_active_ret_members / sizeof *remote_network_is_active_ret_members,
};

enum xdr_status remote_network_is_active_ret_encode(struct xdr_encoder *e, const remote_network_is_active_ret *v)
{
    return xdr_encode_end(remote_network_is_active_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_is_active_ret_xdr, v);
}

enum xdr_status remote_network_is_active_ret_decode(struct xdr_decoder *d, remote_network_is_active_ret *v)
{
    return xdr_decode_end(remote_network_is_active_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_is_active_ret_xdr, v);
}

static const struct xdr_member remote_network_is_persistent_args_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_is_persistent_args, net)},
};

const struct xdr_type remote_network_is_persistent_args_xdr = {
    .name = "remote_network_is_persistent_args",
    .size = sizeof(remote_network_is_persistent_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_network_is_persistent_args_members,
    .count = sizeof remote_network_is_persistent_args_members / sizeof *remote_network_is_persistent_args_members,
};

enum xdr_status remote_network_is_persistent_args_encode(struct xdr_encoder *e, const remote_network_is_persistent_args *v)
{
    return xdr_encode_end(remote_network_is_persistent_args_put(xdr_encode_begin(e), e, v), e, &remote_network_is_persistent_args_xdr, v);
}

enum xdr_status remote_network_is_persistent_args_decode(struct xdr_decoder *d, remote_network_is_persistent_args *v)
{
    return xdr_decode_end(remote_network_is_persistent_args_get(xdr_decode_begin(d), d, v), d, &remote_network_is_persistent_args_xdr, v);
}

static const struct xdr_member remote_network_is_persistent_ret_members[] = {
    {"persistent", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_is_persistent_ret, persistent)},
};

const struct xdr_type remote_network_is_persistent_ret_xdr = {
    .name = "remote_network_is_persistent_ret",
    .size = sizeof(remote_network_is_persistent_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_network_is_persistent_ret_members,
    .count = sizeof remote_network_is_persistent_ret_members / sizeof *remote_network_is_persistent_ret_members,
};

enum xdr_status remote_network_is_persistent_ret_encode(struct xdr_encoder *e, const remote_network_is_persistent_ret *v)
{
    return xdr_encode_end(remote_network_is_persistent_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_is_persistent_ret_xdr, v);
}

enum xdr_status remote_network_is_persistent_ret_decode(struct xdr_decoder *d, remote_network_is_persistent_ret *v)
{
    return xdr_decode_end(remote_network_is_persistent_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_is_persistent_ret_xdr, v);
}

static const struct xdr_member remote_storage_pool_is_active_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_is_active_args, pool)},
};

const struct xdr_type remote_storage_pool_is_active_args_xdr = {
    .name = "remote_storage_pool_is_active_args",
    .size = sizeof(remote_storage_pool_is_active_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_is_active_args_members,
    .count = sizeof remote_storage_pool_is_active_args_members / sizeof *remote_storage_pool_is_active_args_members,
};

enum xdr_status remote_storage_pool_is_active_args_encode(struct xdr_encoder *e, const remote_storage_pool_is_active_args *v)
{
    return xdr_encode_end(remote_storage_pool_is_active_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_is_active_args_xdr, v);
}

enum xdr_status remote_storage_pool_is_active_args_decode(struct xdr_decoder *d, remote_storage_pool_is_active_args *v)
{
    return xdr_decode_end(remote_storage_pool_is_active_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_is_active_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_is_active_ret_members[] = {
    {"active", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_is_active_ret, active)},
};

const struct xdr_type remote_storage_pool_is_active_ret_xdr = {
    .name = "remote_storage_pool_is_active_ret",
    .size = sizeof(remote_storage_pool_is_active_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_is_active_ret_members,
    .count = sizeof remote_storage_pool_is_active_ret_members / sizeof *remote_storage_pool_is_active_ret_members,
};

enum xdr_status remote_storage_pool_is_active_ret_encode(struct xdr_encoder *e, const remote_storage_pool_is_active_ret *v)
{
    return xdr_encode_end(remote_storage_pool_is_active_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_is_active_ret_xdr, v);
}

enum xdr_status remote_storage_pool_is_active_ret_decode(struct xdr_decoder *d, remote_storage_pool_is_active_ret *v)
{
    return xdr_decode_end(remote_storage_pool_is_active_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_is_active_ret_xdr, v);
}

static const struct xdr_member remote_storage_pool_is_persistent_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_is_persistent_args, pool)},
};

const struct xdr_type remote_storage_pool_is_persistent_args_xdr = {
    .name = "remote_storage_pool_is_persistent_args",
    .size = sizeof(remote_storage_pool_is_persistent_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_is_persistent_args_members,
    .count = sizeof remote_storage_pool_is_persistent_args_members / sizeof *remote_storage_pool_is_persistent_args_members,
};

enum xdr_status remote_storage_pool_is_persistent_args_encode(struct xdr_encoder *e, const remote_storage_pool_is_persistent_args *v)
{
    return xdr_encode_end(remote_storage_pool_is_persistent_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_is_persistent_args_xdr, v);
}

enum xdr_status remote_storage_pool_is_persistent_args_decode(struct xdr_decoder *d, remote_storage_pool_is_persistent_args *v)
{
    return xdr_decode_end(remote_storage_pool_is_persistent_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_is_persistent_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_is_persistent_ret_members[] = {
    {"persistent", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_is_persistent_ret, persistent)},
};

const struct xdr_type remote_storage_pool_is_persistent_ret_xdr = {
    .name = "remote_storage_pool_is_persistent_ret",
    .size = sizeof(remote_storage_pool_is_persistent_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_is_persistent_ret_members,
    .count = sizeof remote_storage_pool_is_persistent_ret_members / sizeof *remote_storage_pool_is_persistent_ret_members,
};

enum xdr_status remote_storage_pool_is_persistent_ret_encode(struct xdr_encoder *e, const remote_storage_pool_is_persistent_ret *v)
{
    return xdr_encode_end(remote_storage_pool_is_persistent_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_is_persistent_ret_xdr, v);
}

enum xdr_status remote_storage_pool_is_persistent_ret_decode(struct xdr_decoder *d, remote_storage_pool_is_persistent_ret *v)
{
    return xdr_decode_end(remote_storage_pool_is_persistent_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_is_persistent_ret_xdr, v);
}

static const struct xdr_member remote_interface_is_active_args_members[] = {
    {"iface", &remote_nonnull_interface_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_is_active_args, iface)},
};

const struct xdr_type remote_interface_is_active_args_xdr = {
    .name = "remote_interface_is_active_args",
    .size = sizeof(remote_interface_is_active_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_interface_is_active_args_members,
    .count = sizeof remote_interface_is_active_args_members / sizeof *remote_interface_is_active_args_members,
};

enum xdr_status remote_interface_is_active_args_encode(struct xdr_encoder *e, const remote_interface_is_active_args *v)
{
    return xdr_encode_end(remote_interface_is_active_args_put(xdr_encode_begin(e), e, v), e, &remote_interface_is_active_args_xdr, v);
}

enum xdr_status remote_interface_is_active_args_decode(struct xdr_decoder *d, remote_interface_is_active_args *v)
{
    return xdr_decode_end(remote_interface_is_active_args_get(xdr_decode_begin(d), d, v), d, &remote_interface_is_active_args_xdr, v);
}

static const struct xdr_member remote_interface_is_active_ret_members[] = {
    {"active", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_interface_is_active_ret, active)},
};

const struct xdr_type remote_interface_is_active_ret_xdr = {
    .name = "remote_interface_is_active_ret",
    .size = sizeof(remote_interface_is_active_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_interface_is_active_ret_members,
    .count = sizeof remote_interface_is_active_ret_members / sizeof *remote_interface_is_active_ret_members,
};

enum xdr_status remote_interface_is_active_ret_encode(struct xdr_encoder *e, const remote_interface_is_active_ret *v)
{
    return xdr_encode_end(remote_interface_is_active_ret_put(xdr_encode_begin(e), e, v), e, &remote_interface_is_active_ret_xdr, v);
}

enum xdr_status remote_interface_is_active_ret_decode(struct xdr_decoder *d, remote_interface_is_active_ret *v)
{
    return xdr_decode_end(remote_interface_is_active_ret_get(xdr_decode_begin(d), d, v), d, &remote_interface_is_active_ret_xdr, v);
}

static const struct xdr_member remote_connect_compare_cpu_args_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_compare_cpu_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_compare_cpu_args, flags)},
};

const struct xdr_type remote_connect_compare_cpu_args_xdr = {
    .name = "remote_connect_compare_cpu_args",
    .size = sizeof(remote_connect_compare_cpu_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_compare_cpu_args_members,
    .count = sizeof remote_connect_compare_cpu_args_members / sizeof *remote_connect_compare_cpu_args_members,
};

enum xdr_status remote_connect_compare_cpu_args_encode(struct xdr_encoder *e, const remote_connect_compare_cpu_args *v)
{
    return xdr_encode_end(remote_connect_compare_cpu_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_compare_cpu_args_xdr, v);
}

enum xdr_status remote_connect_compare_cpu_args_decode(struct xdr_decoder *d, remote_connect_compare_cpu_args *v)
{
    return xdr_decode_end(remote_connect_compare_cpu_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_compare_cpu_args_xdr, v);
}

static const struct xdr_member remote_connect_compare_cpu_ret_members[] = {
    {"result", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_compare_cpu_ret, result)},
};

const struct xdr_type remote_connect_compare_cpu_ret_xdr = {
    .name = "remote_connect_compare_cpu_ret",
    .size = sizeof(remote_connect_compare_cpu_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_compare_cpu_ret_members,
    .count = sizeof remote_connect_compare_cpu_ret_members / sizeof *remote_connect_compare_cpu_ret_members,
};

enum xdr_status remote_connect_compare_cpu_ret_encode(struct xdr_encoder *e, const remote_connect_compare_cpu_ret *v)
{
    return xdr_encode_end(remote_connect_compare_cpu_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_compare_cpu_ret_xdr, v);
}

enum xdr_status remote_connect_compare_cpu_ret_decode(struct xdr_decoder *d, remote_connect_compare_cpu_ret *v)
{
    return xdr_decode_end(remote_connect_compare_cpu_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_compare_cpu_ret_xdr, v);
}

static const struct xdr_member remote_connect_baseline_cpu_args_members[] = {
    {"xmlCPUs", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 256, "REMOTE_CPU_BASELINE_MAX",
     offsetof(remote_connect_baseline_cpu_args, xmlCPUs)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_baseline_cpu_args, flags)},
};

const struct xdr_type remote_connect_baseline_cpu_args_xdr = {
    .name = "remote_connect_baseline_cpu_args",
    .size = sizeof(remote_connect_baseline_cpu_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_baseline_cpu_args_members,
    .count = sizeof remote_connect_baseline_cpu_args_members / sizeof *remote_connect_baseline_cpu_args_members,
};

enum xdr_status remote_connect_baseline_cpu_args_encode(struct xdr_encoder *e, const remote_connect_baseline_cpu_args *v)
{
    return xdr_encode_end(remote_connect_baseline_cpu_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_baseline_cpu_args_xdr, v);
}

enum xdr_status remote_connect_baseline_cpu_args_decode(struct xdr_decoder *d, remote_connect_baseline_cpu_args *v)
{
    return xdr_decode_end(remote_connect_baseline_cpu_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_baseline_cpu_args_xdr, v);
}

static const struct xdr_member remote_connect_baseline_cpu_ret_members[] = {
    {"cpu", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_baseline_cpu_ret, cpu)},
};

const struct xdr_type remote_connect_baseline_cpu_ret_xdr = {
    .name = "remote_connect_baseline_cpu_ret",
    .size = sizeof(remote_connect_baseline_cpu_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_baseline_cpu_ret_members,
    .count = sizeof remote_connect_baseline_cpu_ret_members / sizeof *remote_connect_baseline_cpu_ret_members,
};

enum xdr_status remote_connect_baseline_cpu_ret_encode(struct xdr_encoder *e, const remote_connect_baseline_cpu_ret *v)
{
    return xdr_encode_end(remote_connect_baseline_cpu_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_baseline_cpu_ret_xdr, v);
}

enum xdr_status remote_connect_baseline_cpu_ret_decode(struct xdr_decoder *d, remote_connect_baseline_cpu_ret *v)
{
    return xdr_decode_end(remote_connect_baseline_cpu_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_baseline_cpu_ret_xdr, v);
}

static const struct xdr_member remote_domain_get_job_info_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_info_args, dom)},
};

const struct xdr_type remote_domain_get_job_info_args_xdr = {
    .name = "remote_domain_get_job_info_args",
    .size = sizeof(remote_domain_get_job_info_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_job_info_args_members,
    .count = sizeof remote_domain_get_job_info_args_members / sizeof *remote_domain_get_job_info_args_members,
};

enum xdr_status remote_domain_get_job_info_args_encode(struct xdr_encoder *e, const remote_domain_get_job_info_args *v)
{
    return xdr_encode_end(remote_domain_get_job_info_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_job_info_args_xdr, v);
}

enum xdr_status remote_domain_get_job_info_args_decode(struct xdr_decoder *d, remote_domain_get_job_info_args *v)
{
    return xdr_decode_end(remote_domain_get_job_info_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_job_info_args_xdr, v);
}

static const struct xdr_member remote_domain_get_job_info_ret_members[] = {
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_info_ret, type)},
    {"timeElapsed", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_info_ret, timeElapsed)},
    {"timeRemaining", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_info_ret, timeRemaining)},
    {"dataTotal", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_info_ret, dataTotal)},
    {"dataProcessed", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_info_ret, dataProcessed)},
    {"dataRemaining", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_info_ret, dataRemaining)},
    {"memTotal", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_info_ret, memTotal)},
    {"memProcessed", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_info_ret, memProcessed)},
    {"memRemaining", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_info_ret, memRemaining)},
    {"fileTotal", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_info_ret, fileTotal)},
    {"fileProcessed", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_info_ret, fileProcessed)},
    {"fileRemaining", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_info_ret, fileRemaining)},
};

const struct xdr_type remote_domain_get_job_info_ret_xdr = {
    .name = "remote_domain_get_job_info_ret",
    .size = sizeof(remote_domain_get_job_info_ret),
    .least = 92,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_job_info_ret_members,
    .count = sizeof remote_domain_get_job_info_ret_members / sizeof *remote_domain_get_job_info_ret_members,
};

enum xdr_status remote_domain_get_job_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_job_info_ret *v)
{
    return xdr_encode_end(remote_domain_get_job_info_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_job_info_ret_xdr, v);
}

enum xdr_status remote_domain_get_job_info_ret_decode(struct xdr_decoder *d, remote_domain_get_job_info_ret *v)
{
    return xdr_decode_end(remote_domain_get_job_info_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_job_info_ret_xdr, v);
}

static const struct xdr_member remote_domain_get_job_stats_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_stats_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_stats_args, flags)},
};

const struct xdr_type remote_domain_get_job_stats_args_xdr = {
    .name = "remote_domain_get_job_stats_args",
    .size = sizeof(remote_domain_get_job_stats_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_job_stats_args_members,
    .count = sizeof remote_domain_get_job_stats_args_members / sizeof *remote_domain_get_job_stats_args_members,
};

enum xdr_status remote_domain_get_job_stats_args_encode(struct xdr_encoder *e, const remote_domain_get_job_stats_args *v)
{
    return xdr_encode_end(remote_domain_get_job_stats_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_job_stats_args_xdr, v);
}

enum xdr_status remote_domain_get_job_stats_args_decode(struct xdr_decoder *d, remote_domain_get_job_stats_args *v)
{
    return xdr_decode_end(remote_domain_get_job_stats_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_job_stats_args_xdr, v);
}

static const struct xdr_member remote_domain_get_job_stats_ret_members[] = {
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_job_stats_ret, type)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_JOB_STATS_MAX",
     offsetof(remote_domain_get_job_stats_ret, params)},
};

const struct xdr_type remote_domain_get_job_stats_ret_xdr = {
    .name = "remote_domain_get_job_stats_ret",
    .size = sizeof(remote_domain_get_job_stats_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_job_stats_ret_members,
    .count = sizeof remote_domain_get_job_stats_ret_members / sizeof *remote_domain_get_job_stats_ret_members,
};

enum xdr_status remote_domain_get_job_stats_ret_encode(struct xdr_encoder *e, const remote_domain_get_job_stats_ret *v)
{
    return xdr_encode_end(remote_domain_get_job_stats_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_job_stats_ret_xdr, v);
}

enum xdr_status remote_domain_get_job_stats_ret_decode(struct xdr_decoder *d, remote_domain_get_job_stats_ret *v)
{
    return xdr_decode_end(remote_domain_get_job_stats_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_job_stats_ret_xdr, v);
}

static const struct xdr_member remote_domain_abort_job_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_abort_job_args, dom)},
};

const struct xdr_type remote_domain_abort_job_args_xdr = {
    .name = "remote_domain_abort_job_args",
    .size = sizeof(remote_domain_abort_job_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_abort_job_args_members,
    .count = sizeof remote_domain_abort_job_args_members / sizeof *remote_domain_abort_job_args_members,
};

enum xdr_status remote_domain_abort_job_args_encode(struct xdr_encoder *e, const remote_domain_abort_job_args *v)
{
    return xdr_encode_end(remote_domain_abort_job_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_abort_job_args_xdr, v);
}

enum xdr_status remote_domain_abort_job_args_decode(struct xdr_decoder *d, remote_domain_abort_job_args *v)
{
    return xdr_decode_end(remote_domain_abort_job_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_abort_job_args_xdr, v);
}

static const struct xdr_member remote_domain_abort_job_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_abort_job_flags_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_abort_job_flags_args, flags)},
};

const struct xdr_type remote_domain_abort_job_flags_args_xdr = {
    .name = "remote_domain_abort_job_flags_args",
    .size = sizeof(remote_domain_abort_job_flags_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_abort_job_flags_args_members,
    .count = sizeof remote_domain_abort_job_flags_args_members / sizeof *remote_domain_abort_job_flags_args_members,
};

enum xdr_status remote_domain_abort_job_flags_args_encode(struct xdr_encoder *e, const remote_domain_abort_job_flags_args *v)
{
    return xdr_encode_end(remote_domain_abort_job_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_abort_job_flags_args_xdr, v);
}

enum xdr_status remote_domain_abort_job_flags_args_decode(struct xdr_decoder *d, remote_domain_abort_job_flags_args *v)
{
    return xdr_decode_end(remote_domain_abort_job_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_abort_job_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_get_max_downtime_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_get_max_downtime_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_get_max_downtime_args, flags)},
};

const struct xdr_type remote_domain_migrate_get_max_downtime_args_xdr = {
    .name = "remote_domain_migrate_get_max_downtime_args",
    .size = sizeof(remote_domain_migrate_get_max_downtime_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_get_max_downtime_args_members,
    .count = sizeof remote_domain_migrate_get_max_downtime_args_members / sizeof *remote_domain_migrate_get_max_downtime_args_members,
};

enum xdr_status remote_domain_migrate_get_max_downtime_args_encode(struct xdr_encoder *e, const remote_domain_migrate_get_max_downtime_args *v)
{
    return xdr_encode_end(remote_domain_migrate_get_max_downtime_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_get_max_downtime_args_xdr, v);
}

enum xdr_status remote_domain_migrate_get_max_downtime_args_decode(struct xdr_decoder *d, remote_domain_migrate_get_max_downtime_args *v)
{
    return xdr_decode_end(remote_domain_migrate_get_max_downtime_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_get_max_downtime_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_get_max_downtime_ret_members[] = {
    {"downtime", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_get_max_downtime_ret, downtime)},
};

const struct xdr_type remote_domain_migrate_get_max_downtime_ret_xdr = {
    .name = "remote_domain_migrate_get_max_downtime_ret",
    .size = sizeof(remote_domain_migrate_get_max_downtime_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_get_max_downtime_ret_members,
    .count = sizeof remote_domain_migrate_get_max_downtime_ret_members / sizeof *remote_domain_migrate_get_max_downtime_ret_members,
};

enum xdr_status remote_domain_migrate_get_max_downtime_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_get_max_downtime_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_get_max_downtime_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_get_max_downtime_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_get_max_downtime_ret_decode(struct xdr_decoder *d, remote_domain_migrate_get_max_downtime_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_get_max_downtime_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_get_max_downtime_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_set_max_downtime_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_set_max_downtime_args, dom)},
    {"downtime", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_set_max_downtime_args, downtime)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_set_max_downtime_args, flags)},
};

const struct xdr_type remote_domain_migrate_set_max_downtime_args_xdr = {
    .name = "remote_domain_migrate_set_max_downtime_args",
    .size = sizeof(remote_domain_migrate_set_max_downtime_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_set_max_downtime_args_members,
    .count = sizeof remote_domain_migrate_set_max_downtime_args_members / sizeof *remote_domain_migrate_set_max_downtime_args_members,
};

enum xdr_status remote_domain_migrate_set_max_downtime_args_encode(struct xdr_encoder *e, const remote_domain_migrate_set_max_downtime_args *v)
{
    return xdr_encode_end(remote_domain_migrate_set_max_downtime_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_set_max_downtime_args_xdr, v);
}

enum xdr_status remote_domain_migrate_set_max_downtime_args_decode(struct xdr_decoder *d, remote_domain_migrate_set_max_downtime_args *v)
{
    return xdr_decode_end(remote_domain_migrate_set_max_downtime_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_set_max_downtime_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_get_compression_cache_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_get_compression_cache_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_get_compression_cache_args, flags)},
};

const struct xdr_type remote_domain_migrate_get_compression_cache_args_xdr = {
    .name = "remote_domain_migrate_get_compression_cache_args",
    .size = sizeof(remote_domain_migrate_get_compression_cache_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_get_compression_cache_args_members,
    .count = sizeof remote_domain_migrate_get_compression_cache_args_members / sizeof *remote_domain_migrate_get_compression_cache_args_members,
};

enum xdr_status remote_domain_migrate_get_compression_cache_args_encode(struct xdr_encoder *e, const remote_domain_migrate_get_compression_cache_args *v)
{
    return xdr_encode_end(remote_domain_migrate_get_compression_cache_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_get_compression_cache_args_xdr, v);
}

enum xdr_status remote_domain_migrate_get_compression_cache_args_decode(struct xdr_decoder *d, remote_domain_migrate_get_compression_cache_args *v)
{
    return xdr_decode_end(remote_domain_migrate_get_compression_cache_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_get_compression_cache_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_get_compression_cache_ret_members[] = {
    {"cacheSize", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_get_compression_cache_ret, cacheSize)},
};

const struct xdr_type remote_domain_migrate_get_compression_cache_ret_xdr = {
    .name = "remote_domain_migrate_get_compression_cache_ret",
    .size = sizeof(remote_domain_migrate_get_compression_cache_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_get_compression_cache_ret_members,
    .count = sizeof remote_domain_migrate_get_compression_cache_ret_members / sizeof *remote_domain_migrate_get_compression_cache_ret_members,
};

enum xdr_status remote_domain_migrate_get_compression_cache_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_get_compression_cache_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_get_compression_cache_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_get_compression_cache_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_get_compression_cache_ret_decode(struct xdr_decoder *d, remote_domain_migrate_get_compression_cache_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_get_compression_cache_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_get_compression_cache_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_set_compression_cache_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_set_compression_cache_args, dom)},
    {"cacheSize", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_set_compression_cache_args, cacheSize)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_set_compression_cache_args, flags)},
};

const struct xdr_type remote_domain_migrate_set_compression_cache_args_xdr = {
    .name = "remote_domain_migrate_set_compression_cache_args",
    .size = sizeof(remote_domain_migrate_set_compression_cache_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_set_compression_cache_args_members,
    .count = sizeof remote_domain_migrate_set_compression_cache_args_members / sizeof *remote_domain_migrate_set_compression_cache_args_members,
};

enum xdr_status remote_domain_migrate_set_compression_cache_args_encode(struct xdr_encoder *e, const remote_domain_migrate_set_compression_cache_args *v)
{
    return xdr_encode_end(remote_domain_migrate_set_compression_cache_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_set_compression_cache_args_xdr, v);
}

enum xdr_status remote_domain_migrate_set_compression_cache_args_decode(struct xdr_decoder *d, remote_domain_migrate_set_compression_cache_args *v)
{
    return xdr_decode_end(remote_domain_migrate_set_compression_cache_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_set_compression_cache_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_set_max_speed_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_set_max_speed_args, dom)},
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_set_max_speed_args, bandwidth)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_set_max_speed_args, flags)},
};

const struct xdr_type remote_domain_migrate_set_max_speed_args_xdr = {
    .name = "remote_domain_migrate_set_max_speed_args",
    .size = sizeof(remote_domain_migrate_set_max_speed_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_set_max_speed_args_members,
    .count = sizeof remote_domain_migrate_set_max_speed_args_members / sizeof *remote_domain_migrate_set_max_speed_args_members,
};

enum xdr_status remote_domain_migrate_set_max_speed_args_encode(struct xdr_encoder *e, const remote_domain_migrate_set_max_speed_args *v)
{
    return xdr_encode_end(remote_domain_migrate_set_max_speed_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_set_max_speed_args_xdr, v);
}

enum xdr_status remote_domain_migrate_set_max_speed_args_decode(struct xdr_decoder *d, remote_domain_migrate_set_max_speed_args *v)
{
    return xdr_decode_end(remote_domain_migrate_set_max_speed_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_set_max_speed_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_get_max_speed_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_get_max_speed_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_get_max_speed_args, flags)},
};

const struct xdr_type remote_domain_migrate_get_max_speed_args_xdr = {
    .name = "remote_domain_migrate_get_max_speed_args",
    .size = sizeof(remote_domain_migrate_get_max_speed_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_get_max_speed_args_members,
    .count = sizeof remote_domain_migrate_get_max_speed_args_members / sizeof *remote_domain_migrate_get_max_speed_args_members,
};

enum xdr_status remote_domain_migrate_get_max_speed_args_encode(struct xdr_encoder *e, const remote_domain_migrate_get_max_speed_args *v)
{
    return xdr_encode_end(remote_domain_migrate_get_max_speed_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_get_max_speed_args_xdr, v);
}

enum xdr_status remote_domain_migrate_get_max_speed_args_decode(struct xdr_decoder *d, remote_domain_migrate_get_max_speed_args *v)
{
    return xdr_decode_end(remote_domain_migrate_get_max_speed_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_get_max_speed_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_get_max_speed_ret_members[] = {
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_get_max_speed_ret, bandwidth)},
};

const struct xdr_type remote_domain_migrate_get_max_speed_ret_xdr = {
    .name = "remote_domain_migrate_get_max_speed_ret",
    .size = sizeof(remote_domain_migrate_get_max_speed_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_get_max_speed_ret_members,
    .count = sizeof remote_domain_migrate_get_max_speed_ret_members / sizeof *remote_domain_migrate_get_max_speed_ret_members,
};

enum xdr_status remote_domain_migrate_get_max_speed_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_get_max_speed_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_get_max_speed_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_get_max_speed_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_get_max_speed_ret_decode(struct xdr_decoder *d, remote_domain_migrate_get_max_speed_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_get_max_speed_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_get_max_speed_ret_xdr, v);
}

static const struct xdr_member remote_connect_domain_event_register_any_args_members[] = {
    {"eventID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_event_register_any_args, eventID)},
};

const struct xdr_type remote_connect_domain_event_register_any_args_xdr = {
    .name = "remote_connect_domain_event_register_any_args",
    .size = sizeof(remote_connect_domain_event_register_any_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_domain_event_register_any_args_members,
    .count = sizeof remote_connect_domain_event_register_any_args_members / sizeof *remote_connect_domain_event_register_any_args_members,
};

enum xdr_status remote_connect_domain_event_register_any_args_encode(struct xdr_encoder *e, const remote_connect_domain_event_register_any_args *v)
{
    return xdr_encode_end(remote_connect_domain_event_register_any_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_domain_event_register_any_args_xdr, v);
}

enum xdr_status remote_connect_domain_event_register_any_args_decode(struct xdr_decoder *d, remote_connect_domain_event_register_any_args *v)
{
    return xdr_decode_end(remote_connect_domain_event_register_any_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_domain_event_register_any_args_xdr, v);
}

static const struct xdr_member remote_connect_domain_event_deregister_any_args_members[] = {
    {"eventID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_event_deregister_any_args, eventID)},
};

const struct xdr_type remote_connect_domain_event_deregister_any_args_xdr = {
    .name = "remote_connect_domain_event_deregister_any_args",
    .size = sizeof(remote_connect_domain_event_deregister_any_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_domain_event_deregister_any_args_members,
    .count = sizeof remote_connect_domain_event_deregister_any_args_members / sizeof *remote_connect_domain_event_deregister_any_args_members,
};

enum xdr_status remote_connect_domain_event_deregister_any_args_encode(struct xdr_encoder *e, const remote_connect_domain_event_deregister_any_args *v)
{
    return xdr_encode_end(remote_connect_domain_event_deregister_any_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_domain_event_deregister_any_args_xdr, v);
}

enum xdr_status remote_connect_domain_event_deregister_any_args_decode(struct xdr_decoder *d, remote_connect_domain_event_deregister_any_args *v)
{
    return xdr_decode_end(remote_connect_domain_event_deregister_any_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_domain_event_deregister_any_args_xdr, v);
}

static const struct xdr_member remote_connect_domain_event_callback_register_any_args_members[] = {
    {"eventID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_event_callback_register_any_args, eventID)},
    {"dom", &remote_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_event_callback_register_any_args, dom)},
};

const struct xdr_type remote_connect_domain_event_callback_register_any_args_xdr = {
    .name = "remote_connect_domain_event_callback_register_any_args",
    .size = sizeof(remote_connect_domain_event_callback_register_any_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_domain_event_callback_register_any_args_members,
    .count = sizeof remote_connect_domain_event_callback_register_any_args_members / sizeof *remote_connect_domain_event_callback_register_any_args_members,
};

enum xdr_status remote_connect_domain_event_callback_register_any_args_encode(struct xdr_encoder *e, const remote_connect_domain_event_callback_register_any_args *v)
{
    return xdr_encode_end(remote_connect_domain_event_callback_register_any_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_domain_event_callback_register_any_args_xdr, v);
}

enum xdr_status remote_connect_domain_event_callback_register_any_args_decode(struct xdr_decoder *d, remote_connect_domain_event_callback_register_any_args *v)
{
    return xdr_decode_end(remote_connect_domain_event_callback_register_any_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_domain_event_callback_register_any_args_xdr, v);
}

static const struct xdr_member remote_connect_domain_event_callback_register_any_ret_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_event_callback_register_any_ret, callbackID)},
};

const struct xdr_type remote_connect_domain_event_callback_register_any_ret_xdr = {
    .name = "remote_connect_domain_event_callback_register_any_ret",
    .size = sizeof(remote_connect_domain_event_callback_register_any_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_domain_event_callback_register_any_ret_members,
    .count = sizeof remote_connect_domain_event_callback_register_any_ret_members / sizeof *remote_connect_domain_event_callback_register_any_ret_members,
};

enum xdr_status remote_connect_domain_event_callback_register_any_ret_encode(struct xdr_encoder *e, const remote_connect_domain_event_callback_register_any_ret *v)
{
    return xdr_encode_end(remote_connect_domain_event_callback_register_any_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_domain_event_callback_register_any_ret_xdr, v);
}

enum xdr_status remote_connect_domain_event_callback_register_any_ret_decode(struct xdr_decoder *d, remote_connect_domain_event_callback_register_any_ret *v)
{
    return xdr_decode_end(remote_connect_domain_event_callback_register_any_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_domain_event_callback_register_any_ret_xdr, v);
}

static const struct xdr_member remote_connect_domain_event_callback_deregister_any_args_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_domain_event_callback_deregister_any_args, callbackID)},
};

const struct xdr_type remote_connect_domain_event_callback_deregister_any_args_xdr = {
    .name = "remote_connect_domain_event_callback_deregister_any_args",
    .size = sizeof(remote_connect_domain_event_callback_deregister_any_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_domain_event_callback_deregister_any_args_members,
    .count = sizeof remote_connect_domain_event_callback_deregister_any_args_members / sizeof *remote_connect_domain_event_callback_deregister_any_args_members,
};

enum xdr_status remote_connect_domain_event_callback_deregister_any_args_encode(struct xdr_encoder *e, const remote_connect_domain_event_callback_deregister_any_args *v)
{
    return xdr_encode_end(remote_connect_domain_event_callback_deregister_any_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_domain_event_callback_deregister_any_args_xdr, v);
}

enum xdr_status remote_connect_domain_event_callback_deregister_any_args_decode(struct xdr_decoder *d, remote_connect_domain_event_callback_deregister_any_args *v)
{
    return xdr_decode_end(remote_connect_domain_event_callback_deregister_any_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_domain_event_callback_deregister_any_args_xdr, v);
}

static const struct xdr_member remote_domain_event_reboot_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_reboot_msg, dom)},
};

const struct xdr_type remote_domain_event_reboot_msg_xdr = {
    .name = "remote_domain_event_reboot_msg",
    .size = sizeof(remote_domain_event_reboot_msg),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_reboot_msg_members,
    .count = sizeof remote_domain_event_reboot_msg_members / sizeof *remote_domain_event_reboot_msg_members,
};

enum xdr_status remote_domain_event_reboot_msg_encode(struct xdr_encoder *e, const remote_domain_event_reboot_msg *v)
{
    return xdr_encode_end(remote_domain_event_reboot_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_reboot_msg_xdr, v);
}

enum xdr_status remote_domain_event_reboot_msg_decode(struct xdr_decoder *d, remote_domain_event_reboot_msg *v)
{
    return xdr_decode_end(remote_domain_event_reboot_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_reboot_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_reboot_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_reboot_msg, callbackID)},
    {"msg", &remote_domain_event_reboot_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_reboot_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_reboot_msg_xdr = {
    .name = "remote_domain_event_callback_reboot_msg",
    .size = sizeof(remote_domain_event_callback_reboot_msg),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_reboot_msg_members,
    .count = sizeof remote_domain_event_callback_reboot_msg_members / sizeof *remote_domain_event_callback_reboot_msg_members,
};

enum xdr_status remote_domain_event_callback_reboot_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_reboot_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_reboot_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_reboot_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_reboot_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_reboot_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_reboot_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_reboot_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_rtc_change_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_rtc_change_msg, dom)},
    {"offset", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_rtc_change_msg, offset)},
};

const struct xdr_type remote_domain_event_rtc_change_msg_xdr = {
    .name = "remote_domain_event_rtc_change_msg",
    .size = sizeof(remote_domain_event_rtc_change_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_rtc_change_msg_members,
    .count = sizeof remote_domain_event_rtc_change_msg_members / sizeof *remote_domain_event_rtc_change_msg_members,
};

enum xdr_status remote_domain_event_rtc_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_rtc_change_msg *v)
{
    return xdr_encode_end(remote_domain_event_rtc_change_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_rtc_change_msg_xdr, v);
}

enum xdr_status remote_domain_event_rtc_change_msg_decode(struct xdr_decoder *d, remote_domain_event_rtc_change_msg *v)
{
    return xdr_decode_end(remote_domain_event_rtc_change_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_rtc_change_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_rtc_change_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_rtc_change_msg, callbackID)},
    {"msg", &remote_domain_event_rtc_change_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_rtc_change_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_rtc_change_msg_xdr = {
    .name = "remote_domain_event_callback_rtc_change_msg",
    .size = sizeof(remote_domain_event_callback_rtc_change_msg),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_rtc_change_msg_members,
    .count = sizeof remote_domain_event_callback_rtc_change_msg_members / sizeof *remote_domain_event_callback_rtc_change_msg_members,
};

enum xdr_status remote_domain_event_callback_rtc_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_rtc_change_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_rtc_change_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_rtc_change_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_rtc_change_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_rtc_change_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_rtc_change_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_rtc_change_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_watchdog_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_watchdog_msg, dom)},
    {"action", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_watchdog_msg, action)},
};

const struct xdr_type remote_domain_event_watchdog_msg_xdr = {
    .name = "remote_domain_event_watchdog_msg",
    .size = sizeof(remote_domain_event_watchdog_msg),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_watchdog_msg_members,
    .count = sizeof remote_domain_event_watchdog_msg_members / sizeof *remote_domain_event_watchdog_msg_members,
};

enum xdr_status remote_domain_event_watchdog_msg_encode(struct xdr_encoder *e, const remote_domain_event_watchdog_msg *v)
{
    return xdr_encode_end(remote_domain_event_watchdog_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_watchdog_msg_xdr, v);
}

enum xdr_status remote_domain_event_watchdog_msg_decode(struct xdr_decoder *d, remote_domain_event_watchdog_msg *v)
{
    return xdr_decode_end(remote_domain_event_watchdog_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_watchdog_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_watchdog_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_watchdog_msg, callbackID)},
    {"msg", &remote_domain_event_watchdog_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_watchdog_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_watchdog_msg_xdr = {
    .name = "remote_domain_event_callback_watchdog_msg",
    .size = sizeof(remote_domain_event_callback_watchdog_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_watchdog_msg_members,
    .count = sizeof remote_domain_event_callback_watchdog_msg_members / sizeof *remote_domain_event_callback_watchdog_msg_members,
};

enum xdr_status remote_domain_event_callback_watchdog_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_watchdog_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_watchdog_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_watchdog_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_watchdog_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_watchdog_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_watchdog_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_watchdog_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_io_error_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_io_error_msg, dom)},
    {"srcPath", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_io_error_msg, srcPath)},
    {"devAlias", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_io_error_msg, devAlias)},
    {"action", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_io_error_msg, action)},
};

const struct xdr_type remote_domain_event_io_error_msg_xdr = {
    .name = "remote_domain_event_io_error_msg",
    .size = sizeof(remote_domain_event_io_error_msg),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_io_error_msg_members,
    .count = sizeof remote_domain_event_io_error_msg_members / sizeof *remote_domain_event_io_error_msg_members,
};

enum xdr_status remote_domain_event_io_error_msg_encode(struct xdr_encoder *e, const remote_domain_event_io_error_msg *v)
{
    return xdr_encode_end(remote_domain_event_io_error_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_io_error_msg_xdr, v);
}

enum xdr_status remote_domain_event_io_error_msg_decode(struct xdr_decoder *d, remote_domain_event_io_error_msg *v)
{
    return xdr_decode_end(remote_domain_event_io_error_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_io_error_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_io_error_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_io_error_msg, callbackID)},
    {"msg", &remote_domain_event_io_error_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_io_error_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_io_error_msg_xdr = {
    .name = "remote_domain_event_callback_io_error_msg",
    .size = sizeof(remote_domain_event_callback_io_error_msg),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_io_error_msg_members,
    .count = sizeof remote_domain_event_callback_io_error_msg_members / sizeof *remote_domain_event_callback_io_error_msg_members,
};

enum xdr_status remote_domain_event_callback_io_error_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_io_error_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_io_error_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_io_error_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_io_error_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_io_error_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_io_error_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_io_error_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_io_error_reason_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_io_error_reason_msg, dom)},
    {"srcPath", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_io_error_reason_msg, srcPath)},
    {"devAlias", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_io_error_reason_msg, devAlias)},
    {"action", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_io_error_reason_msg, action)},
    {"reason", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_io_error_reason_msg, reason)},
};

const struct xdr_type remote_domain_event_io_error_reason_msg_xdr = {
    .name = "remote_domain_event_io_error_reason_msg",
    .size = sizeof(remote_domain_event_io_error_reason_msg),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_io_error_reason_msg_members,
    .count = sizeof remote_domain_event_io_error_reason_msg_members / sizeof *remote_domain_event_io_error_reason_msg_members,
};

enum xdr_status remote_domain_event_io_error_reason_msg_encode(struct xdr_encoder *e, const remote_domain_event_io_error_reason_msg *v)
{
    return xdr_encode_end(remote_domain_event_io_error_reason_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_io_error_reason_msg_xdr, v);
}

enum xdr_status remote_domain_event_io_error_reason_msg_decode(struct xdr_decoder *d, remote_domain_event_io_error_reason_msg *v)
{
    return xdr_decode_end(remote_domain_event_io_error_reason_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_io_error_reason_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_io_error_reason_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_io_error_reason_msg, callbackID)},
    {"msg", &remote_domain_event_io_error_reason_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_io_error_reason_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_io_error_reason_msg_xdr = {
    .name = "remote_domain_event_callback_io_error_reason_msg",
    .size = sizeof(remote_domain_event_callback_io_error_reason_msg),
    .least = 44,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_io_error_reason_msg_members,
    .count = sizeof remote_domain_event_callback_io_error_reason_msg_members / sizeof *remote_domain_event_callback_io_error_reason_msg_members,
};

enum xdr_status remote_domain_event_callback_io_error_reason_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_io_error_reason_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_io_error_reason_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_io_error_reason_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_io_error_reason_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_io_error_reason_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_io_error_reason_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_io_error_reason_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_graphics_address_members[] = {
    {"family", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_graphics_address, family)},
    {"node", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_graphics_address, node)},
    {"service", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_graphics_address, service)},
};

const struct xdr_type remote_domain_event_graphics_address_xdr = {
    .name = "remote_domain_event_graphics_address",
    .size = sizeof(remote_domain_event_graphics_address),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_graphics_address_members,
    .count = sizeof remote_domain_event_graphics_address_members / sizeof *remote_domain_event_graphics_address_members,
};

enum xdr_status remote_domain_event_graphics_address_encode(struct xdr_encoder *e, const remote_domain_event_graphics_address *v)
{
    return xdr_encode_end(remote_domain_event_graphics_address_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_graphics_address_xdr, v);
}

enum xdr_status remote_domain_event_graphics_address_decode(struct xdr_decoder *d, remote_domain_event_graphics_address *v)
{
    return xdr_decode_end(remote_domain_event_graphics_address_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_graphics_address_xdr, v);
}

static const struct xdr_member remote_domain_event_graphics_identity_members[] = {
    {"type", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_graphics_identity, type)},
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_graphics_identity, name)},
};

const struct xdr_type remote_domain_event_graphics_identity_xdr = {
    .name = "remote_domain_event_graphics_identity",
    .size = sizeof(remote_domain_event_graphics_identity),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_graphics_identity_members,
    .count = sizeof remote_domain_event_graphics_identity_members / sizeof *remote_domain_event_graphics_identity_members,
};

enum xdr_status remote_domain_event_graphics_identity_encode(struct xdr_encoder *e, const remote_domain_event_graphics_identity *v)
{
    return xdr_encode_end(remote_domain_event_graphics_identity_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_graphics_identity_xdr, v);
}

enum xdr_status remote_domain_event_graphics_identity_decode(struct xdr_decoder *d, remote_domain_event_graphics_identity *v)
{
    return xdr_decode_end(remote_domain_event_graphics_identity_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_graphics_identity_xdr, v);
}

static const struct xdr_member remote_domain_event_graphics_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_graphics_msg, dom)},
    {"phase", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_graphics_msg, phase)},
    {"local", &remote_domain_event_graphics_address_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_graphics_msg, local)},
    {"remote", &remote_domain_event_graphics_address_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_graphics_msg, remote)},
    {"authScheme", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_graphics_msg, authScheme)},
    {"subject", &remote_domain_event_graphics_identity_xdr, XDR_SHAPE_VARIABLE, 20, "REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX",
     offsetof(remote_domain_event_graphics_msg, subject)},
};

const struct xdr_type remote_domain_event_graphics_msg_xdr = {
    .name = "remote_domain_event_graphics_msg",
    .size = sizeof(remote_domain_event_graphics_msg),
    .least = 60,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_graphics_msg_members,
    .count = sizeof remote_domain_event_graphics_msg_members / sizeof *remote_domain_event_graphics_msg_members,
};

enum xdr_status remote_domain_event_graphics_msg_encode(struct xdr_encoder *e, const remote_domain_event_graphics_msg *v)
{
    return xdr_encode_end(remote_domain_event_graphics_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_graphics_msg_xdr, v);
}

enum xdr_status remote_domain_event_graphics_msg_decode(struct xdr_decoder *d, remote_domain_event_graphics_msg *v)
{
    return xdr_decode_end(remote_domain_event_graphics_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_graphics_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_graphics_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_graphics_msg, callbackID)},
    {"msg", &remote_domain_event_graphics_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_graphics_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_graphics_msg_xdr = {
    .name = "remote_domain_event_callback_graphics_msg",
    .size = sizeof(remote_domain_event_callback_graphics_msg),
    .least = 64,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_graphics_msg_members,
    .count = sizeof remote_domain_event_callback_graphics_msg_members / sizeof *remote_domain_event_callback_graphics_msg_members,
};

enum xdr_status remote_domain_event_callback_graphics_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_graphics_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_graphics_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_graphics_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_graphics_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_graphics_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_graphics_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_graphics_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_block_job_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_job_msg, dom)},
    {"path", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_job_msg, path)},
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_job_msg, type)},
    {"status", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_job_msg, status)},
};

const struct xdr_type remote_domain_event_block_job_msg_xdr = {
    .name = "remote_domain_event_block_job_msg",
    .size = sizeof(remote_domain_event_block_job_msg),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_block_job_msg_members,
    .count = sizeof remote_domain_event_block_job_msg_members / sizeof *remote_domain_event_block_job_msg_members,
};

enum xdr_status remote_domain_event_block_job_msg_encode(struct xdr_encoder *e, const remote_domain_event_block_job_msg *v)
{
    return xdr_encode_end(remote_domain_event_block_job_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_block_job_msg_xdr, v);
}

enum xdr_status remote_domain_event_block_job_msg_decode(struct xdr_decoder *d, remote_domain_event_block_job_msg *v)
{
    return xdr_decode_end(remote_domain_event_block_job_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_block_job_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_block_job_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_block_job_msg, callbackID)},
    {"msg", &remote_domain_event_block_job_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_block_job_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_block_job_msg_xdr = {
    .name = "remote_domain_event_callback_block_job_msg",
    .size = sizeof(remote_domain_event_callback_block_job_msg),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_block_job_msg_members,
    .count = sizeof remote_domain_event_callback_block_job_msg_members / sizeof *remote_domain_event_callback_block_job_msg_members,
};

enum xdr_status remote_domain_event_callback_block_job_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_block_job_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_block_job_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_block_job_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_block_job_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_block_job_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_block_job_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_block_job_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_disk_change_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_disk_change_msg, dom)},
    {"oldSrcPath", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_disk_change_msg, oldSrcPath)},
    {"newSrcPath", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_disk_change_msg, newSrcPath)},
    {"devAlias", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_disk_change_msg, devAlias)},
    {"reason", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_disk_change_msg, reason)},
};

const struct xdr_type remote_domain_event_disk_change_msg_xdr = {
    .name = "remote_domain_event_disk_change_msg",
    .size = sizeof(remote_domain_event_disk_change_msg),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_disk_change_msg_members,
    .count = sizeof remote_domain_event_disk_change_msg_members / sizeof *remote_domain_event_disk_change_msg_members,
};

enum xdr_status remote_domain_event_disk_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_disk_change_msg *v)
{
    return xdr_encode_end(remote_domain_event_disk_change_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_disk_change_msg_xdr, v);
}

enum xdr_status remote_domain_event_disk_change_msg_decode(struct xdr_decoder *d, remote_domain_event_disk_change_msg *v)
{
    return xdr_decode_end(remote_domain_event_disk_change_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_disk_change_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_disk_change_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_disk_change_msg, callbackID)},
    {"msg", &remote_domain_event_disk_change_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_disk_change_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_disk_change_msg_xdr = {
    .name = "remote_domain_event_callback_disk_change_msg",
    .size = sizeof(remote_domain_event_callback_disk_change_msg),
    .least = 44,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_disk_change_msg_members,
    .count = sizeof remote_domain_event_callback_disk_change_msg_members / sizeof *remote_domain_event_callback_disk_change_msg_members,
};

enum xdr_status remote_domain_event_callback_disk_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_disk_change_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_disk_change_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_disk_change_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_disk_change_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_disk_change_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_disk_change_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_disk_change_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_tray_change_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_tray_change_msg, dom)},
    {"devAlias", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_tray_change_msg, devAlias)},
    {"reason", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_tray_change_msg, reason)},
};

const struct xdr_type remote_domain_event_tray_change_msg_xdr = {
    .name = "remote_domain_event_tray_change_msg",
    .size = sizeof(remote_domain_event_tray_change_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_tray_change_msg_members,
    .count = sizeof remote_domain_event_tray_change_msg_members / sizeof *remote_domain_event_tray_change_msg_members,
};

enum xdr_status remote_domain_event_tray_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_tray_change_msg *v)
{
    return xdr_encode_end(remote_domain_event_tray_change_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_tray_change_msg_xdr, v);
}

enum xdr_status remote_domain_event_tray_change_msg_decode(struct xdr_decoder *d, remote_domain_event_tray_change_msg *v)
{
    return xdr_decode_end(remote_domain_event_tray_change_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_tray_change_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_tray_change_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_tray_change_msg, callbackID)},
    {"msg", &remote_domain_event_tray_change_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_tray_change_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_tray_change_msg_xdr = {
    .name = "remote_domain_event_callback_tray_change_msg",
    .size = sizeof(remote_domain_event_callback_tray_change_msg),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_tray_change_msg_members,
    .count = sizeof remote_domain_event_callback_tray_change_msg_members / sizeof *remote_domain_event_callback_tray_change_msg_members,
};

enum xdr_status remote_domain_event_callback_tray_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_tray_change_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_tray_change_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_tray_change_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_tray_change_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_tray_change_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_tray_change_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_tray_change_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_pmwakeup_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_pmwakeup_msg, dom)},
};

const struct xdr_type remote_domain_event_pmwakeup_msg_xdr = {
    .name = "remote_domain_event_pmwakeup_msg",
    .size = sizeof(remote_domain_event_pmwakeup_msg),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_pmwakeup_msg_members,
    .count = sizeof remote_domain_event_pmwakeup_msg_members / sizeof *remote_domain_event_pmwakeup_msg_members,
};

enum xdr_status remote_domain_event_pmwakeup_msg_encode(struct xdr_encoder *e, const remote_domain_event_pmwakeup_msg *v)
{
    return xdr_encode_end(remote_domain_event_pmwakeup_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_pmwakeup_msg_xdr, v);
}

enum xdr_status remote_domain_event_pmwakeup_msg_decode(struct xdr_decoder *d, remote_domain_event_pmwakeup_msg *v)
{
    return xdr_decode_end(remote_domain_event_pmwakeup_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_pmwakeup_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_pmwakeup_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_pmwakeup_msg, callbackID)},
    {"reason", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_pmwakeup_msg, reason)},
    {"msg", &remote_domain_event_pmwakeup_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_pmwakeup_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_pmwakeup_msg_xdr = {
    .name = "remote_domain_event_callback_pmwakeup_msg",
    .size = sizeof(remote_domain_event_callback_pmwakeup_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_pmwakeup_msg_members,
    .count = sizeof remote_domain_event_callback_pmwakeup_msg_members / sizeof *remote_domain_event_callback_pmwakeup_msg_members,
};

enum xdr_status remote_domain_event_callback_pmwakeup_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_pmwakeup_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_pmwakeup_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_pmwakeup_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_pmwakeup_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_pmwakeup_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_pmwakeup_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_pmwakeup_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_pmsuspend_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_pmsuspend_msg, dom)},
};

const struct xdr_type remote_domain_event_pmsuspend_msg_xdr = {
    .name = "remote_domain_event_pmsuspend_msg",
    .size = sizeof(remote_domain_event_pmsuspend_msg),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_pmsuspend_msg_members,
    .count = sizeof remote_domain_event_pmsuspend_msg_members / sizeof *remote_domain_event_pmsuspend_msg_members,
};

enum xdr_status remote_domain_event_pmsuspend_msg_encode(struct xdr_encoder *e, const remote_domain_event_pmsuspend_msg *v)
{
    return xdr_encode_end(remote_domain_event_pmsuspend_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_pmsuspend_msg_xdr, v);
}

enum xdr_status remote_domain_event_pmsuspend_msg_decode(struct xdr_decoder *d, remote_domain_event_pmsuspend_msg *v)
{
    return xdr_decode_end(remote_domain_event_pmsuspend_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_pmsuspend_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_pmsuspend_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_pmsuspend_msg, callbackID)},
    {"reason", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_pmsuspend_msg, reason)},
    {"msg", &remote_domain_event_pmsuspend_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_pmsuspend_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_pmsuspend_msg_xdr = {
    .name = "remote_domain_event_callback_pmsuspend_msg",
    .size = sizeof(remote_domain_event_callback_pmsuspend_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_pmsuspend_msg_members,
    .count = sizeof remote_domain_event_callback_pmsuspend_msg_members / sizeof *remote_domain_event_callback_pmsuspend_msg_members,
};

enum xdr_status remote_domain_event_callback_pmsuspend_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_pmsuspend_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_pmsuspend_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_pmsuspend_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_pmsuspend_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_pmsuspend_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_pmsuspend_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_pmsuspend_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_balloon_change_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_balloon_change_msg, dom)},
    {"actual", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_balloon_change_msg, actual)},
};

const struct xdr_type remote_domain_event_balloon_change_msg_xdr = {
    .name = "remote_domain_event_balloon_change_msg",
    .size = sizeof(remote_domain_event_balloon_change_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_balloon_change_msg_members,
    .count = sizeof remote_domain_event_balloon_change_msg_members / sizeof *remote_domain_event_balloon_change_msg_members,
};

enum xdr_status remote_domain_event_balloon_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_balloon_change_msg *v)
{
    return xdr_encode_end(remote_domain_event_balloon_change_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_balloon_change_msg_xdr, v);
}

enum xdr_status remote_domain_event_balloon_change_msg_decode(struct xdr_decoder *d, remote_domain_event_balloon_change_msg *v)
{
    return xdr_decode_end(remote_domain_event_balloon_change_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_balloon_change_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_balloon_change_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_balloon_change_msg, callbackID)},
    {"msg", &remote_domain_event_balloon_change_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_balloon_change_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_balloon_change_msg_xdr = {
    .name = "remote_domain_event_callback_balloon_change_msg",
    .size = sizeof(remote_domain_event_callback_balloon_change_msg),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_balloon_change_msg_members,
    .count = sizeof remote_domain_event_callback_balloon_change_msg_members / sizeof *remote_domain_event_callback_balloon_change_msg_members,
};

enum xdr_status remote_domain_event_callback_balloon_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_balloon_change_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_balloon_change_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_balloon_change_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_balloon_change_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_balloon_change_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_balloon_change_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_balloon_change_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_pmsuspend_disk_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_pmsuspend_disk_msg, dom)},
};

const struct xdr_type remote_domain_event_pmsuspend_disk_msg_xdr = {
    .name = "remote_domain_event_pmsuspend_disk_msg",
    .size = sizeof(remote_domain_event_pmsuspend_disk_msg),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_pmsuspend_disk_msg_members,
    .count = sizeof remote_domain_event_pmsuspend_disk_msg_members / sizeof *remote_domain_event_pmsuspend_disk_msg_members,
};

enum xdr_status remote_domain_event_pmsuspend_disk_msg_encode(struct xdr_encoder *e, const remote_domain_event_pmsuspend_disk_msg *v)
{
    return xdr_encode_end(remote_domain_event_pmsuspend_disk_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_pmsuspend_disk_msg_xdr, v);
}

enum xdr_status remote_domain_event_pmsuspend_disk_msg_decode(struct xdr_decoder *d, remote_domain_event_pmsuspend_disk_msg *v)
{
    return xdr_decode_end(remote_domain_event_pmsuspend_disk_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_pmsuspend_disk_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_pmsuspend_disk_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_pmsuspend_disk_msg, callbackID)},
    {"reason", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_pmsuspend_disk_msg, reason)},
    {"msg", &remote_domain_event_pmsuspend_disk_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_pmsuspend_disk_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_pmsuspend_disk_msg_xdr = {
    .name = "remote_domain_event_callback_pmsuspend_disk_msg",
    .size = sizeof(remote_domain_event_callback_pmsuspend_disk_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_pmsuspend_disk_msg_members,
    .count = sizeof remote_domain_event_callback_pmsuspend_disk_msg_members / sizeof *remote_domain_event_callback_pmsuspend_disk_msg_members,
};

enum xdr_status remote_domain_event_callback_pmsuspend_disk_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_pmsuspend_disk_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_pmsuspend_disk_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_pmsuspend_disk_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_pmsuspend_disk_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_pmsuspend_disk_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_pmsuspend_disk_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_pmsuspend_disk_msg_xdr, v);
}

static const struct xdr_member remote_domain_managed_save_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_managed_save_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_managed_save_args, flags)},
};

const struct xdr_type remote_domain_managed_save_args_xdr = {
    .name = "remote_domain_managed_save_args",
    .size = sizeof(remote_domain_managed_save_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_managed_save_args_members,
    .count = sizeof remote_domain_managed_save_args_members / sizeof *remote_domain_managed_save_args_members,
};

enum xdr_status remote_domain_managed_save_args_encode(struct xdr_encoder *e, const remote_domain_managed_save_args *v)
{
    return xdr_encode_end(remote_domain_managed_save_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_managed_save_args_xdr, v);
}

enum xdr_status remote_domain_managed_save_args_decode(struct xdr_decoder *d, remote_domain_managed_save_args *v)
{
    return xdr_decode_end(remote_domain_managed_save_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_managed_save_args_xdr, v);
}

static const struct xdr_member remote_domain_has_managed_save_image_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_has_managed_save_image_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_has_managed_save_image_args, flags)},
};

const struct xdr_type remote_domain_has_managed_save_image_args_xdr = {
    .name = "remote_domain_has_managed_save_image_args",
    .size = sizeof(remote_domain_has_managed_save_image_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_has_managed_save_image_args_members,
    .count = sizeof remote_domain_has_managed_save_image_args_members / sizeof *remote_domain_has_managed_save_image_args_members,
};

enum xdr_status remote_domain_has_managed_save_image_args_encode(struct xdr_encoder *e, const remote_domain_has_managed_save_image_args *v)
{
    return xdr_encode_end(remote_domain_has_managed_save_image_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_has_managed_save_image_args_xdr, v);
}

enum xdr_status remote_domain_has_managed_save_image_args_decode(struct xdr_decoder *d, remote_domain_has_managed_save_image_args *v)
{
    return xdr_decode_end(remote_domain_has_managed_save_image_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_has_managed_save_image_args_xdr, v);
}

static const struct xdr_member remote_domain_has_managed_save_image_ret_members[] = {
    {"result", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_has_managed_save_image_ret, result)},
};

const struct xdr_type remote_domain_has_managed_save_image_ret_xdr = {
    .name = "remote_domain_has_managed_save_image_ret",
    .size = sizeof(remote_domain_has_managed_save_image_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_has_managed_save_image_ret_members,
    .count = sizeof remote_domain_has_managed_save_image_ret_members / sizeof *remote_domain_has_managed_save_image_ret_members,
};

enum xdr_status remote_domain_has_managed_save_image_ret_encode(struct xdr_encoder *e, const remote_domain_has_managed_save_image_ret *v)
{
    return xdr_encode_end(remote_domain_has_managed_save_image_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_has_managed_save_image_ret_xdr, v);
}

enum xdr_status remote_domain_has_managed_save_image_ret_decode(struct xdr_decoder *d, remote_domain_has_managed_save_image_ret *v)
{
    return xdr_decode_end(remote_domain_has_managed_save_image_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_has_managed_save_image_ret_xdr, v);
}

static const struct xdr_member remote_domain_managed_save_remove_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_managed_save_remove_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_managed_save_remove_args, flags)},
};

const struct xdr_type remote_domain_managed_save_remove_args_xdr = {
    .name = "remote_domain_managed_save_remove_args",
    .size = sizeof(remote_domain_managed_save_remove_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_managed_save_remove_args_members,
    .count = sizeof remote_domain_managed_save_remove_args_members / sizeof *remote_domain_managed_save_remove_args_members,
};

enum xdr_status remote_domain_managed_save_remove_args_encode(struct xdr_encoder *e, const remote_domain_managed_save_remove_args *v)
{
    return xdr_encode_end(remote_domain_managed_save_remove_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_managed_save_remove_args_xdr, v);
}

enum xdr_status remote_domain_managed_save_remove_args_decode(struct xdr_decoder *d, remote_domain_managed_save_remove_args *v)
{
    return xdr_decode_end(remote_domain_managed_save_remove_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_managed_save_remove_args_xdr, v);
}

static const struct xdr_member remote_domain_managed_save_get_xml_desc_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_managed_save_get_xml_desc_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_managed_save_get_xml_desc_args, flags)},
};

const struct xdr_type remote_domain_managed_save_get_xml_desc_args_xdr = {
    .name = "remote_domain_managed_save_get_xml_desc_args",
    .size = sizeof(remote_domain_managed_save_get_xml_desc_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_managed_save_get_xml_desc_args_members,
    .count = sizeof remote_domain_managed_save_get_xml_desc_args_members / sizeof *remote_domain_managed_save_get_xml_desc_args_members,
};

enum xdr_status remote_domain_managed_save_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_domain_managed_save_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_domain_managed_save_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_managed_save_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_domain_managed_save_get_xml_desc_args_decode(struct xdr_decoder *d, remote_domain_managed_save_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_domain_managed_save_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_managed_save_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_domain_managed_save_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_managed_save_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_domain_managed_save_get_xml_desc_ret_xdr = {
    .name = "remote_domain_managed_save_get_xml_desc_ret",
    .size = sizeof(remote_domain_managed_save_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_managed_save_get_xml_desc_ret_members,
    .count = sizeof remote_domain_managed_save_get_xml_desc_ret_members / sizeof *remote_domain_managed_save_get_xml_desc_ret_members,
};

enum xdr_status remote_domain_managed_save_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_domain_managed_save_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_domain_managed_save_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_managed_save_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_domain_managed_save_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_domain_managed_save_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_domain_managed_save_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_managed_save_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_domain_managed_save_define_xml_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_managed_save_define_xml_args, dom)},
    {"dxml", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_managed_save_define_xml_args, dxml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_managed_save_define_xml_args, flags)},
};

const struct xdr_type remote_domain_managed_save_define_xml_args_xdr = {
    .name = "remote_domain_managed_save_define_xml_args",
    .size = sizeof(remote_domain_managed_save_define_xml_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_managed_save_define_xml_args_members,
    .count = sizeof remote_domain_managed_save_define_xml_args_members / sizeof *remote_domain_managed_save_define_xml_args_members,
};

enum xdr_status remote_domain_managed_save_define_xml_args_encode(struct xdr_encoder *e, const remote_domain_managed_save_define_xml_args *v)
{
    return xdr_encode_end(remote_domain_managed_save_define_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_managed_save_define_xml_args_xdr, v);
}

enum xdr_status remote_domain_managed_save_define_xml_args_decode(struct xdr_decoder *d, remote_domain_managed_save_define_xml_args *v)
{
    return xdr_decode_end(remote_domain_managed_save_define_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_managed_save_define_xml_args_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_create_xml_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_create_xml_args, dom)},
    {"xml_desc", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_create_xml_args, xml_desc)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_create_xml_args, flags)},
};

const struct xdr_type remote_domain_snapshot_create_xml_args_xdr = {
    .name = "remote_domain_snapshot_create_xml_args",
    .size = sizeof(remote_domain_snapshot_create_xml_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_create_xml_args_members,
    .count = sizeof remote_domain_snapshot_create_xml_args_members / sizeof *remote_domain_snapshot_create_xml_args_members,
};

enum xdr_status remote_domain_snapshot_create_xml_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_create_xml_args *v)
{
    return xdr_encode_end(remote_domain_snapshot_create_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_create_xml_args_xdr, v);
}

enum xdr_status remote_domain_snapshot_create_xml_args_decode(struct xdr_decoder *d, remote_domain_snapshot_create_xml_args *v)
{
    return xdr_decode_end(remote_domain_snapshot_create_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_create_xml_args_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_create_xml_ret_members[] = {
    {"snap", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_create_xml_ret, snap)},
};

const struct xdr_type remote_domain_snapshot_create_xml_ret_xdr = {
    .name = "remote_domain_snapshot_create_xml_ret",
    .size = sizeof(remote_domain_snapshot_create_xml_ret),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_create_xml_ret_members,
    .count = sizeof remote_domain_snapshot_create_xml_ret_members / sizeof *remote_domain_snapshot_create_xml_ret_members,
};

enum xdr_status remote_domain_snapshot_create_xml_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_create_xml_ret *v)
{
    return xdr_encode_end(remote_domain_snapshot_create_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_create_xml_ret_xdr, v);
}

enum xdr_status remote_domain_snapshot_create_xml_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_create_xml_ret *v)
{
    return xdr_decode_end(remote_domain_snapshot_create_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_create_xml_ret_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_get_xml_desc_args_members[] = {
    {"snap", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_get_xml_desc_args, snap)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_get_xml_desc_args, flags)},
};

const struct xdr_type remote_domain_snapshot_get_xml_desc_args_xdr = {
    .name = "remote_domain_snapshot_get_xml_desc_args",
    .size = sizeof(remote_domain_snapshot_get_xml_desc_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_get_xml_desc_args_members,
    .count = sizeof remote_domain_snapshot_get_xml_desc_args_members / sizeof *remote_domain_snapshot_get_xml_desc_args_members,
};

enum xdr_status remote_domain_snapshot_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_domain_snapshot_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_domain_snapshot_get_xml_desc_args_decode(struct xdr_decoder *d, remote_domain_snapshot_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_domain_snapshot_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_domain_snapshot_get_xml_desc_ret_xdr = {
    .name = "remote_domain_snapshot_get_xml_desc_ret",
    .size = sizeof(remote_domain_snapshot_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_get_xml_desc_ret_members,
    .count = sizeof remote_domain_snapshot_get_xml_desc_ret_members / sizeof *remote_domain_snapshot_get_xml_desc_ret_members,
};

enum xdr_status remote_domain_snapshot_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_domain_snapshot_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_domain_snapshot_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_domain_snapshot_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_num_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_num_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_num_args, flags)},
};

const struct xdr_type remote_domain_snapshot_num_args_xdr = {
    .name = "remote_domain_snapshot_num_args",
    .size = sizeof(remote_domain_snapshot_num_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_num_args_members,
    .count = sizeof remote_domain_snapshot_num_args_members / sizeof *remote_domain_snapshot_num_args_members,
};

enum xdr_status remote_domain_snapshot_num_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_num_args *v)
{
    return xdr_encode_end(remote_domain_snapshot_num_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_num_args_xdr, v);
}

enum xdr_status remote_domain_snapshot_num_args_decode(struct xdr_decoder *d, remote_domain_snapshot_num_args *v)
{
    return xdr_decode_end(remote_domain_snapshot_num_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_num_args_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_num_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_num_ret, num)},
};

const struct xdr_type remote_domain_snapshot_num_ret_xdr = {
    .name = "remote_domain_snapshot_num_ret",
    .size = sizeof(remote_domain_snapshot_num_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_num_ret_members,
    .count = sizeof remote_domain_snapshot_num_ret_members / sizeof *remote_domain_snapshot_num_ret_members,
};

enum xdr_status remote_domain_snapshot_num_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_num_ret *v)
{
    return xdr_encode_end(remote_domain_snapshot_num_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_num_ret_xdr, v);
}

enum xdr_status remote_domain_snapshot_num_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_num_ret *v)
{
    return xdr_decode_end(remote_domain_snapshot_num_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_num_ret_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_list_names_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_list_names_args, dom)},
    {"maxnames", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_list_names_args, maxnames)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_list_names_args, flags)},
};

const struct xdr_type remote_domain_snapshot_list_names_args_xdr = {
    .name = "remote_domain_snapshot_list_names_args",
    .size = sizeof(remote_domain_snapshot_list_names_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_list_names_args_members,
    .count = sizeof remote_domain_snapshot_list_names_args_members / sizeof *remote_domain_snapshot_list_names_args_members,
};

enum xdr_status remote_domain_snapshot_list_names_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_list_names_args *v)
{
    return xdr_encode_end(remote_domain_snapshot_list_names_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_list_names_args_xdr, v);
}

enum xdr_status remote_domain_snapshot_list_names_args_decode(struct xdr_decoder *d, remote_domain_snapshot_list_names_args *v)
{
    return xdr_decode_end(remote_domain_snapshot_list_names_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_list_names_args_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_list_names_ret_members[] = {
    {"names", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_DOMAIN_SNAPSHOT_LIST_MAX",
     offsetof(remote_domain_snapshot_list_names_ret, names)},
};

const struct xdr_type remote_domain_snapshot_list_names_ret_xdr = {
    .name = "remote_domain_snapshot_list_names_ret",
    .size = sizeof(remote_domain_snapshot_list_names_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_list_names_ret_members,
    .count = sizeof remote_domain_snapshot_list_names_ret_members / sizeof *remote_domain_snapshot_list_names_ret_members,
};

enum xdr_status remote_domain_snapshot_list_names_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_list_names_ret *v)
{
    return xdr_encode_end(remote_domain_snapshot_list_names_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_list_names_ret_xdr, v);
}

enum xdr_status remote_domain_snapshot_list_names_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_list_names_ret *v)
{
    return xdr_decode_end(remote_domain_snapshot_list_names_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_list_names_ret_xdr, v);
}

static const struct xdr_member remote_domain_list_all_snapshots_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_list_all_snapshots_args, dom)},
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_list_all_snapshots_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_list_all_snapshots_args, flags)},
};

const struct xdr_type remote_domain_list_all_snapshots_args_xdr = {
    .name = "remote_domain_list_all_snapshots_args",
    .size = sizeof(remote_domain_list_all_snapshots_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_list_all_snapshots_args_members,
    .count = sizeof remote_domain_list_all_snapshots_args_members / sizeof *remote_domain_list_all_snapshots_args_members,
};

enum xdr_status remote_domain_list_all_snapshots_args_encode(struct xdr_encoder *e, const remote_domain_list_all_snapshots_args *v)
{
    return xdr_encode_end(remote_domain_list_all_snapshots_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_list_all_snapshots_args_xdr, v);
}

enum xdr_status remote_domain_list_all_snapshots_args_decode(struct xdr_decoder *d, remote_domain_list_all_snapshots_args *v)
{
    return xdr_decode_end(remote_domain_list_all_snapshots_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_list_all_snapshots_args_xdr, v);
}

static const struct xdr_member remote_domain_list_all_snapshots_ret_members[] = {
    {"snapshots", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_DOMAIN_SNAPSHOT_LIST_MAX",
     offsetof(remote_domain_list_all_snapshots_ret, snapshots)},
    {"ret", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_list_all_snapshots_ret, ret)},
};

const struct xdr_type remote_domain_list_all_snapshots_ret_xdr = {
    .name = "remote_domain_list_all_snapshots_ret",
    .size = sizeof(remote_domain_list_all_snapshots_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_list_all_snapshots_ret_members,
    .count = sizeof remote_domain_list_all_snapshots_ret_members / sizeof *remote_domain_list_all_snapshots_ret_members,
};

enum xdr_status remote_domain_list_all_snapshots_ret_encode(struct xdr_encoder *e, const remote_domain_list_all_snapshots_ret *v)
{
    return xdr_encode_end(remote_domain_list_all_snapshots_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_list_all_snapshots_ret_xdr, v);
}

enum xdr_status remote_domain_list_all_snapshots_ret_decode(struct xdr_decoder *d, remote_domain_list_all_snapshots_ret *v)
{
    return xdr_decode_end(remote_domain_list_all_snapshots_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_list_all_snapshots_ret_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_num_children_args_members[] = {
    {"snap", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_num_children_args, snap)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_num_children_args, flags)},
};

const struct xdr_type remote_domain_snapshot_num_children_args_xdr = {
    .name = "remote_domain_snapshot_num_children_args",
    .size = sizeof(remote_domain_snapshot_num_children_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_num_children_args_members,
    .count = sizeof remote_domain_snapshot_num_children_args_members / sizeof *remote_domain_snapshot_num_children_args_members,
};

enum xdr_status remote_domain_snapshot_num_children_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_num_children_args *v)
{
    return xdr_encode_end(remote_domain_snapshot_num_children_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_num_children_args_xdr, v);
}

enum xdr_status remote_domain_snapshot_num_children_args_decode(struct xdr_decoder *d, remote_domain_snapshot_num_children_args *v)
{
    return xdr_decode_end(remote_domain_snapshot_num_children_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_num_children_args_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_num_children_ret_members[] = {
    {"num", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_num_children_ret, num)},
};

const struct xdr_type remote_domain_snapshot_num_children_ret_xdr = {
    .name = "remote_domain_snapshot_num_children_ret",
    .size = sizeof(remote_domain_snapshot_num_children_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_num_children_ret_members,
    .count = sizeof remote_domain_snapshot_num_children_ret_members / sizeof *remote_domain_snapshot_num_children_ret_members,
};

enum xdr_status remote_domain_snapshot_num_children_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_num_children_ret *v)
{
    return xdr_encode_end(remote_domain_snapshot_num_children_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_num_children_ret_xdr, v);
}

enum xdr_status remote_domain_snapshot_num_children_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_num_children_ret *v)
{
    return xdr_decode_end(remote_domain_snapshot_num_children_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_num_children_ret_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_list_children_names_args_members[] = {
    {"snap", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_list_children_names_args, snap)},
    {"maxnames", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_list_children_names_args, maxnames)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_list_children_names_args, flags)},
};

const struct xdr_type remote_domain_snapshot_list_children_names_args_xdr = {
    .name = "remote_domain_snapshot_list_children_names_args",
    .size = sizeof(remote_domain_snapshot_list_children_names_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_list_children_names_args_members,
    .count = sizeof remote_domain_snapshot_list_children_names_args_members / sizeof *remote_domain_snapshot_list_children_names_args_members,
};

enum xdr_status remote_domain_snapshot_list_children_names_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_list_children_names_args *v)
{
    return xdr_encode_end(remote_domain_snapshot_list_children_names_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_list_children_names_args_xdr, v);
}

enum xdr_status remote_domain_snapshot_list_children_names_args_decode(struct xdr_decoder *d, remote_domain_snapshot_list_children_names_args *v)
{
    return xdr_decode_end(remote_domain_snapshot_list_children_names_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_list_children_names_args_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_list_children_names_ret_members[] = {
    {"names", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_DOMAIN_SNAPSHOT_LIST_MAX",
     offsetof(remote_domain_snapshot_list_children_names_ret, names)},
};

const struct xdr_type remote_domain_snapshot_list_children_names_ret_xdr = {
    .name = "remote_domain_snapshot_list_children_names_ret",
    .size = sizeof(remote_domain_snapshot_list_children_names_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_list_children_names_ret_members,
    .count = sizeof remote_domain_snapshot_list_children_names_ret_members / sizeof *remote_domain_snapshot_list_children_names_ret_members,
};

enum xdr_status remote_domain_snapshot_list_children_names_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_list_children_names_ret *v)
{
    return xdr_encode_end(remote_domain_snapshot_list_children_names_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_list_children_names_ret_xdr, v);
}

enum xdr_status remote_domain_snapshot_list_children_names_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_list_children_names_ret *v)
{
    return xdr_decode_end(remote_domain_snapshot_list_children_names_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_list_children_names_ret_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_list_all_children_args_members[] = {
    {"snapshot", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_list_all_children_args, snapshot)},
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_list_all_children_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_list_all_children_args, flags)},
};

const struct xdr_type remote_domain_snapshot_list_all_children_args_xdr = {
    .name = "remote_domain_snapshot_list_all_children_args",
    .size = sizeof(remote_domain_snapshot_list_all_children_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_list_all_children_args_members,
    .count = sizeof remote_domain_snapshot_list_all_children_args_members / sizeof *remote_domain_snapshot_list_all_children_args_members,
};

enum xdr_status remote_domain_snapshot_list_all_children_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_list_all_children_args *v)
{
    return xdr_encode_end(remote_domain_snapshot_list_all_children_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_list_all_children_args_xdr, v);
}

enum xdr_status remote_domain_snapshot_list_all_children_args_decode(struct xdr_decoder *d, remote_domain_snapshot_list_all_children_args *v)
{
    return xdr_decode_end(remote_domain_snapshot_list_all_children_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_list_all_children_args_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_list_all_children_ret_members[] = {
    {"snapshots", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_DOMAIN_SNAPSHOT_LIST_MAX",
     offsetof(remote_domain_snapshot_list_all_children_ret, snapshots)},
    {"ret", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_list_all_children_ret, ret)},
};

const struct xdr_type remote_domain_snapshot_list_all_children_ret_xdr = {
    .name = "remote_domain_snapshot_list_all_children_ret",
    .size = sizeof(remote_domain_snapshot_list_all_children_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_list_all_children_ret_members,
    .count = sizeof remote_domain_snapshot_list_all_children_ret_members / sizeof *remote_domain_snapshot_list_all_children_ret_members,
};

enum xdr_status remote_domain_snapshot_list_all_children_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_list_all_children_ret *v)
{
    return xdr_encode_end(remote_domain_snapshot_list_all_children_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_list_all_children_ret_xdr, v);
}

enum xdr_status remote_domain_snapshot_list_all_children_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_list_all_children_ret *v)
{
    return xdr_decode_end(remote_domain_snapshot_list_all_children_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_list_all_children_ret_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_lookup_by_name_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_lookup_by_name_args, dom)},
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_lookup_by_name_args, name)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_lookup_by_name_args, flags)},
};

const struct xdr_type remote_domain_snapshot_lookup_by_name_args_xdr = {
    .name = "remote_domain_snapshot_lookup_by_name_args",
    .size = sizeof(remote_domain_snapshot_lookup_by_name_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_lookup_by_name_args_members,
    .count = sizeof remote_domain_snapshot_lookup_by_name_args_members / sizeof *remote_domain_snapshot_lookup_by_name_args_members,
};

enum xdr_status remote_domain_snapshot_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_lookup_by_name_args *v)
{
    return xdr_encode_end(remote_domain_snapshot_lookup_by_name_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_lookup_by_name_args_xdr, v);
}

enum xdr_status remote_domain_snapshot_lookup_by_name_args_decode(struct xdr_decoder *d, remote_domain_snapshot_lookup_by_name_args *v)
{
    return xdr_decode_end(remote_domain_snapshot_lookup_by_name_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_lookup_by_name_args_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_lookup_by_name_ret_members[] = {
    {"snap", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_lookup_by_name_ret, snap)},
};

const struct xdr_type remote_domain_snapshot_lookup_by_name_ret_xdr = {
    .name = "remote_domain_snapshot_lookup_by_name_ret",
    .size = sizeof(remote_domain_snapshot_lookup_by_name_ret),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_lookup_by_name_ret_members,
    .count = sizeof remote_domain_snapshot_lookup_by_name_ret_members / sizeof *remote_domain_snapshot_lookup_by_name_ret_members,
};

enum xdr_status remote_domain_snapshot_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_lookup_by_name_ret *v)
{
    return xdr_encode_end(remote_domain_snapshot_lookup_by_name_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_lookup_by_name_ret_xdr, v);
}

enum xdr_status remote_domain_snapshot_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_lookup_by_name_ret *v)
{
    return xdr_decode_end(remote_domain_snapshot_lookup_by_name_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_lookup_by_name_ret_xdr, v);
}

static const struct xdr_member remote_domain_has_current_snapshot_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_has_current_snapshot_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_has_current_snapshot_args, flags)},
};

const struct xdr_type remote_domain_has_current_snapshot_args_xdr = {
    .name = "remote_domain_has_current_snapshot_args",
    .size = sizeof(remote_domain_has_current_snapshot_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_has_current_snapshot_args_members,
    .count = sizeof remote_domain_has_current_snapshot_args_members / sizeof *remote_domain_has_current_snapshot_args_members,
};

enum xdr_status remote_domain_has_current_snapshot_args_encode(struct xdr_encoder *e, const remote_domain_has_current_snapshot_args *v)
{
    return xdr_encode_end(remote_domain_has_current_snapshot_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_has_current_snapshot_args_xdr, v);
}

enum xdr_status remote_domain_has_current_snapshot_args_decode(struct xdr_decoder *d, remote_domain_has_current_snapshot_args *v)
{
    return xdr_decode_end(remote_domain_has_current_snapshot_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_has_current_snapshot_args_xdr, v);
}

static const struct xdr_member remote_domain_has_current_snapshot_ret_members[] = {
    {"result", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_has_current_snapshot_ret, result)},
};

const struct xdr_type remote_domain_has_current_snapshot_ret_xdr = {
    .name = "remote_domain_has_current_snapshot_ret",
    .size = sizeof(remote_domain_has_current_snapshot_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_has_current_snapshot_ret_members,
    .count = sizeof remote_domain_has_current_snapshot_ret_members / sizeof *remote_domain_has_current_snapshot_ret_members,
};

enum xdr_status remote_domain_has_current_snapshot_ret_encode(struct xdr_encoder *e, const remote_domain_has_current_snapshot_ret *v)
{
    return xdr_encode_end(remote_domain_has_current_snapshot_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_has_current_snapshot_ret_xdr, v);
}

enum xdr_status remote_domain_has_current_snapshot_ret_decode(struct xdr_decoder *d, remote_domain_has_current_snapshot_ret *v)
{
    return xdr_decode_end(remote_domain_has_current_snapshot_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_has_current_snapshot_ret_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_get_parent_args_members[] = {
    {"snap", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_get_parent_args, snap)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_get_parent_args, flags)},
};

const struct xdr_type remote_domain_snapshot_get_parent_args_xdr = {
    .name = "remote_domain_snapshot_get_parent_args",
    .size = sizeof(remote_domain_snapshot_get_parent_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_get_parent_args_members,
    .count = sizeof remote_domain_snapshot_get_parent_args_members / sizeof *remote_domain_snapshot_get_parent_args_members,
};

enum xdr_status remote_domain_snapshot_get_parent_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_get_parent_args *v)
{
    return xdr_encode_end(remote_domain_snapshot_get_parent_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_get_parent_args_xdr, v);
}

enum xdr_status remote_domain_snapshot_get_parent_args_decode(struct xdr_decoder *d, remote_domain_snapshot_get_parent_args *v)
{
    return xdr_decode_end(remote_domain_snapshot_get_parent_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_get_parent_args_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_get_parent_ret_members[] = {
    {"snap", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_get_parent_ret, snap)},
};

const struct xdr_type remote_domain_snapshot_get_parent_ret_xdr = {
    .name = "remote_domain_snapshot_get_parent_ret",
    .size = sizeof(remote_domain_snapshot_get_parent_ret),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_get_parent_ret_members,
    .count = sizeof remote_domain_snapshot_get_parent_ret_members / sizeof *remote_domain_snapshot_get_parent_ret_members,
};

enum xdr_status remote_domain_snapshot_get_parent_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_get_parent_ret *v)
{
    return xdr_encode_end(remote_domain_snapshot_get_parent_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_get_parent_ret_xdr, v);
}

enum xdr_status remote_domain_snapshot_get_parent_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_get_parent_ret *v)
{
    return xdr_decode_end(remote_domain_snapshot_get_parent_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_get_parent_ret_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_current_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_current_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_current_args, flags)},
};

const struct xdr_type remote_domain_snapshot_current_args_xdr = {
    .name = "remote_domain_snapshot_current_args",
    .size = sizeof(remote_domain_snapshot_current_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_current_args_members,
    .count = sizeof remote_domain_snapshot_current_args_members / sizeof *remote_domain_snapshot_current_args_members,
};

enum xdr_status remote_domain_snapshot_current_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_current_args *v)
{
    return xdr_encode_end(remote_domain_snapshot_current_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_current_args_xdr, v);
}

enum xdr_status remote_domain_snapshot_current_args_decode(struct xdr_decoder *d, remote_domain_snapshot_current_args *v)
{
    return xdr_decode_end(remote_domain_snapshot_current_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_current_args_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_current_ret_members[] = {
    {"snap", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_current_ret, snap)},
};

const struct xdr_type remote_domain_snapshot_current_ret_xdr = {
    .name = "remote_domain_snapshot_current_ret",
    .size = sizeof(remote_domain_snapshot_current_ret),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_current_ret_members,
    .count = sizeof remote_domain_snapshot_current_ret_members / sizeof *remote_domain_snapshot_current_ret_members,
};

enum xdr_status remote_domain_snapshot_current_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_current_ret *v)
{
    return xdr_encode_end(remote_domain_snapshot_current_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_current_ret_xdr, v);
}

enum xdr_status remote_domain_snapshot_current_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_current_ret *v)
{
    return xdr_decode_end(remote_domain_snapshot_current_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_current_ret_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_is_current_args_members[] = {
    {"snap", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_is_current_args, snap)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_is_current_args, flags)},
};

const struct xdr_type remote_domain_snapshot_is_current_args_xdr = {
    .name = "remote_domain_snapshot_is_current_args",
    .size = sizeof(remote_domain_snapshot_is_current_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_is_current_args_members,
    .count = sizeof remote_domain_snapshot_is_current_args_members / sizeof *remote_domain_snapshot_is_current_args_members,
};

enum xdr_status remote_domain_snapshot_is_current_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_is_current_args *v)
{
    return xdr_encode_end(remote_domain_snapshot_is_current_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_is_current_args_xdr, v);
}

enum xdr_status remote_domain_snapshot_is_current_args_decode(struct xdr_decoder *d, remote_domain_snapshot_is_current_args *v)
{
    return xdr_decode_end(remote_domain_snapshot_is_current_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_is_current_args_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_is_current_ret_members[] = {
    {"current", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_is_current_ret, current)},
};

const struct xdr_type remote_domain_snapshot_is_current_ret_xdr = {
    .name = "remote_domain_snapshot_is_current_ret",
    .size = sizeof(remote_domain_snapshot_is_current_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_is_current_ret_members,
    .count = sizeof remote_domain_snapshot_is_current_ret_members / sizeof *remote_domain_snapshot_is_current_ret_members,
};

enum xdr_status remote_domain_snapshot_is_current_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_is_current_ret *v)
{
    return xdr_encode_end(remote_domain_snapshot_is_current_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_is_current_ret_xdr, v);
}

enum xdr_status remote_domain_snapshot_is_current_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_is_current_ret *v)
{
    return xdr_decode_end(remote_domain_snapshot_is_current_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_is_current_ret_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_has_metadata_args_members[] = {
    {"snap", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_has_metadata_args, snap)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_has_metadata_args, flags)},
};

const struct xdr_type remote_domain_snapshot_has_metadata_args_xdr = {
    .name = "remote_domain_snapshot_has_metadata_args",
    .size = sizeof(remote_domain_snapshot_has_metadata_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_has_metadata_args_members,
    .count = sizeof remote_domain_snapshot_has_metadata_args_members / sizeof *remote_domain_snapshot_has_metadata_args_members,
};

enum xdr_status remote_domain_snapshot_has_metadata_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_has_metadata_args *v)
{
    return xdr_encode_end(remote_domain_snapshot_has_metadata_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_has_metadata_args_xdr, v);
}

enum xdr_status remote_domain_snapshot_has_metadata_args_decode(struct xdr_decoder *d, remote_domain_snapshot_has_metadata_args *v)
{
    return xdr_decode_end(remote_domain_snapshot_has_metadata_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_has_metadata_args_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_has_metadata_ret_members[] = {
    {"metadata", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_has_metadata_ret, metadata)},
};

const struct xdr_type remote_domain_snapshot_has_metadata_ret_xdr = {
    .name = "remote_domain_snapshot_has_metadata_ret",
    .size = sizeof(remote_domain_snapshot_has_metadata_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_has_metadata_ret_members,
    .count = sizeof remote_domain_snapshot_has_metadata_ret_members / sizeof *remote_domain_snapshot_has_metadata_ret_members,
};

enum xdr_status remote_domain_snapshot_has_metadata_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_has_metadata_ret *v)
{
    return xdr_encode_end(remote_domain_snapshot_has_metadata_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_has_metadata_ret_xdr, v);
}

enum xdr_status remote_domain_snapshot_has_metadata_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_has_metadata_ret *v)
{
    return xdr_decode_end(remote_domain_snapshot_has_metadata_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_has_metadata_ret_xdr, v);
}

static const struct xdr_member remote_domain_revert_to_snapshot_args_members[] = {
    {"snap", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_revert_to_snapshot_args, snap)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_revert_to_snapshot_args, flags)},
};

const struct xdr_type remote_domain_revert_to_snapshot_args_xdr = {
    .name = "remote_domain_revert_to_snapshot_args",
    .size = sizeof(remote_domain_revert_to_snapshot_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_revert_to_snapshot_args_members,
    .count = sizeof remote_domain_revert_to_snapshot_args_members / sizeof *remote_domain_revert_to_snapshot_args_members,
};

enum xdr_status remote_domain_revert_to_snapshot_args_encode(struct xdr_encoder *e, const remote_domain_revert_to_snapshot_args *v)
{
    return xdr_encode_end(remote_domain_revert_to_snapshot_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_revert_to_snapshot_args_xdr, v);
}

enum xdr_status remote_domain_revert_to_snapshot_args_decode(struct xdr_decoder *d, remote_domain_revert_to_snapshot_args *v)
{
    return xdr_decode_end(remote_domain_revert_to_snapshot_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_revert_to_snapshot_args_xdr, v);
}

static const struct xdr_member remote_domain_snapshot_delete_args_members[] = {
    {"snap", &remote_nonnull_domain_snapshot_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_delete_args, snap)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_snapshot_delete_args, flags)},
};

const struct xdr_type remote_domain_snapshot_delete_args_xdr = {
    .name = "remote_domain_snapshot_delete_args",
    .size = sizeof(remote_domain_snapshot_delete_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_snapshot_delete_args_members,
    .count = sizeof remote_domain_snapshot_delete_args_members / sizeof *remote_domain_snapshot_delete_args_members,
};

enum xdr_status remote_domain_snapshot_delete_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_delete_args *v)
{
    return xdr_encode_end(remote_domain_snapshot_delete_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_snapshot_delete_args_xdr, v);
}

enum xdr_status remote_domain_snapshot_delete_args_decode(struct xdr_decoder *d, remote_domain_snapshot_delete_args *v)
{
    return xdr_decode_end(remote_domain_snapshot_delete_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_snapshot_delete_args_xdr, v);
}

static const struct xdr_member remote_domain_open_console_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_open_console_args, dom)},
    {"dev_name", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_open_console_args, dev_name)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_open_console_args, flags)},
};

const struct xdr_type remote_domain_open_console_args_xdr = {
    .name = "remote_domain_open_console_args",
    .size = sizeof(remote_domain_open_console_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_open_console_args_members,
    .count = sizeof remote_domain_open_console_args_members / sizeof *remote_domain_open_console_args_members,
};

enum xdr_status remote_domain_open_console_args_encode(struct xdr_encoder *e, const remote_domain_open_console_args *v)
{
    return xdr_encode_end(remote_domain_open_console_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_open_console_args_xdr, v);
}

enum xdr_status remote_domain_open_console_args_decode(struct xdr_decoder *d, remote_domain_open_console_args *v)
{
    return xdr_decode_end(remote_domain_open_console_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_open_console_args_xdr, v);
}

static const struct xdr_member remote_domain_open_channel_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_open_channel_args, dom)},
    {"name", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_open_channel_args, name)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_open_channel_args, flags)},
};

const struct xdr_type remote_domain_open_channel_args_xdr = {
    .name = "remote_domain_open_channel_args",
    .size = sizeof(remote_domain_open_channel_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_open_channel_args_members,
    .count = sizeof remote_domain_open_channel_args_members / sizeof *remote_domain_open_channel_args_members,
};

enum xdr_status remote_domain_open_channel_args_encode(struct xdr_encoder *e, const remote_domain_open_channel_args *v)
{
    return xdr_encode_end(remote_domain_open_channel_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_open_channel_args_xdr, v);
}

enum xdr_status remote_domain_open_channel_args_decode(struct xdr_decoder *d, remote_domain_open_channel_args *v)
{
    return xdr_decode_end(remote_domain_open_channel_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_open_channel_args_xdr, v);
}

static const struct xdr_member remote_storage_vol_upload_args_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_upload_args, vol)},
    {"offset", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_upload_args, offset)},
    {"length", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_upload_args, length)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_upload_args, flags)},
};

const struct xdr_type remote_storage_vol_upload_args_xdr = {
    .name = "remote_storage_vol_upload_args",
    .size = sizeof(remote_storage_vol_upload_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_upload_args_members,
    .count = sizeof remote_storage_vol_upload_args_members / sizeof *remote_storage_vol_upload_args_members,
};

enum xdr_status remote_storage_vol_upload_args_encode(struct xdr_encoder *e, const remote_storage_vol_upload_args *v)
{
    return xdr_encode_end(remote_storage_vol_upload_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_upload_args_xdr, v);
}

enum xdr_status remote_storage_vol_upload_args_decode(struct xdr_decoder *d, remote_storage_vol_upload_args *v)
{
    return xdr_decode_end(remote_storage_vol_upload_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_upload_args_xdr, v);
}

static const struct xdr_member remote_storage_vol_download_args_members[] = {
    {"vol", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_download_args, vol)},
    {"offset", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_download_args, offset)},
    {"length", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_download_args, length)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_vol_download_args, flags)},
};

const struct xdr_type remote_storage_vol_download_args_xdr = {
    .name = "remote_storage_vol_download_args",
    .size = sizeof(remote_storage_vol_download_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_storage_vol_download_args_members,
    .count = sizeof remote_storage_vol_download_args_members / sizeof *remote_storage_vol_download_args_members,
};

enum xdr_status remote_storage_vol_download_args_encode(struct xdr_encoder *e, const remote_storage_vol_download_args *v)
{
    return xdr_encode_end(remote_storage_vol_download_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_vol_download_args_xdr, v);
}

enum xdr_status remote_storage_vol_download_args_decode(struct xdr_decoder *d, remote_storage_vol_download_args *v)
{
    return xdr_decode_end(remote_storage_vol_download_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_vol_download_args_xdr, v);
}

static const struct xdr_member remote_domain_get_state_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_state_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_state_args, flags)},
};

const struct xdr_type remote_domain_get_state_args_xdr = {
    .name = "remote_domain_get_state_args",
    .size = sizeof(remote_domain_get_state_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_state_args_members,
    .count = sizeof remote_domain_get_state_args_members / sizeof *remote_domain_get_state_args_members,
};

enum xdr_status remote_domain_get_state_args_encode(struct xdr_encoder *e, const remote_domain_get_state_args *v)
{
    return xdr_encode_end(remote_domain_get_state_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_state_args_xdr, v);
}

enum xdr_status remote_domain_get_state_args_decode(struct xdr_decoder *d, remote_domain_get_state_args *v)
{
    return xdr_decode_end(remote_domain_get_state_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_state_args_xdr, v);
}

static const struct xdr_member remote_domain_get_state_ret_members[] = {
    {"state", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_state_ret, state)},
    {"reason", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_state_ret, reason)},
};

const struct xdr_type remote_domain_get_state_ret_xdr = {
    .name = "remote_domain_get_state_ret",
    .size = sizeof(remote_domain_get_state_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_state_ret_members,
    .count = sizeof remote_domain_get_state_ret_members / sizeof *remote_domain_get_state_ret_members,
};

enum xdr_status remote_domain_get_state_ret_encode(struct xdr_encoder *e, const remote_domain_get_state_ret *v)
{
    return xdr_encode_end(remote_domain_get_state_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_state_ret_xdr, v);
}

enum xdr_status remote_domain_get_state_ret_decode(struct xdr_decoder *d, remote_domain_get_state_ret *v)
{
    return xdr_decode_end(remote_domain_get_state_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_state_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_begin3_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_begin3_args, dom)},
    {"xmlin", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_begin3_args, xmlin)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_begin3_args, flags)},
    {"dname", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_begin3_args, dname)},
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_begin3_args, bandwidth)},
};

const struct xdr_type remote_domain_migrate_begin3_args_xdr = {
    .name = "remote_domain_migrate_begin3_args",
    .size = sizeof(remote_domain_migrate_begin3_args),
    .least = 48,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_begin3_args_members,
    .count = sizeof remote_domain_migrate_begin3_args_members / sizeof *remote_domain_migrate_begin3_args_members,
};

enum xdr_status remote_domain_migrate_begin3_args_encode(struct xdr_encoder *e, const remote_domain_migrate_begin3_args *v)
{
    return xdr_encode_end(remote_domain_migrate_begin3_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_begin3_args_xdr, v);
}

enum xdr_status remote_domain_migrate_begin3_args_decode(struct xdr_decoder *d, remote_domain_migrate_begin3_args *v)
{
    return xdr_decode_end(remote_domain_migrate_begin3_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_begin3_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_begin3_ret_members[] = {
    {"cookie_out", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_begin3_ret, cookie_out)},
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_begin3_ret, xml)},
};

const struct xdr_type remote_domain_migrate_begin3_ret_xdr = {
    .name = "remote_domain_migrate_begin3_ret",
    .size = sizeof(remote_domain_migrate_begin3_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_begin3_ret_members,
    .count = sizeof remote_domain_migrate_begin3_ret_members / sizeof *remote_domain_migrate_begin3_ret_members,
};

enum xdr_status remote_domain_migrate_begin3_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_begin3_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_begin3_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_begin3_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_begin3_ret_decode(struct xdr_decoder *d, remote_domain_migrate_begin3_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_begin3_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_begin3_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_prepare3_args_members[] = {
    {"cookie_in", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_prepare3_args, cookie_in)},
    {"uri_in", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare3_args, uri_in)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare3_args, flags)},
    {"dname", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare3_args, dname)},
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare3_args, bandwidth)},
    {"dom_xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare3_args, dom_xml)},
};

const struct xdr_type remote_domain_migrate_prepare3_args_xdr = {
    .name = "remote_domain_migrate_prepare3_args",
    .size = sizeof(remote_domain_migrate_prepare3_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_prepare3_args_members,
    .count = sizeof remote_domain_migrate_prepare3_args_members / sizeof *remote_domain_migrate_prepare3_args_members,
};

enum xdr_status remote_domain_migrate_prepare3_args_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare3_args *v)
{
    return xdr_encode_end(remote_domain_migrate_prepare3_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_prepare3_args_xdr, v);
}

enum xdr_status remote_domain_migrate_prepare3_args_decode(struct xdr_decoder *d, remote_domain_migrate_prepare3_args *v)
{
    return xdr_decode_end(remote_domain_migrate_prepare3_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_prepare3_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_prepare3_ret_members[] = {
    {"cookie_out", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_prepare3_ret, cookie_out)},
    {"uri_out", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare3_ret, uri_out)},
};

const struct xdr_type remote_domain_migrate_prepare3_ret_xdr = {
    .name = "remote_domain_migrate_prepare3_ret",
    .size = sizeof(remote_domain_migrate_prepare3_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_prepare3_ret_members,
    .count = sizeof remote_domain_migrate_prepare3_ret_members / sizeof *remote_domain_migrate_prepare3_ret_members,
};

enum xdr_status remote_domain_migrate_prepare3_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare3_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_prepare3_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_prepare3_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_prepare3_ret_decode(struct xdr_decoder *d, remote_domain_migrate_prepare3_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_prepare3_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_prepare3_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_prepare_tunnel3_args_members[] = {
    {"cookie_in", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_prepare_tunnel3_args, cookie_in)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare_tunnel3_args, flags)},
    {"dname", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare_tunnel3_args, dname)},
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare_tunnel3_args, bandwidth)},
    {"dom_xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare_tunnel3_args, dom_xml)},
};

const struct xdr_type remote_domain_migrate_prepare_tunnel3_args_xdr = {
    .name = "remote_domain_migrate_prepare_tunnel3_args",
    .size = sizeof(remote_domain_migrate_prepare_tunnel3_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_prepare_tunnel3_args_members,
    .count = sizeof remote_domain_migrate_prepare_tunnel3_args_members / sizeof *remote_domain_migrate_prepare_tunnel3_args_members,
};

enum xdr_status remote_domain_migrate_prepare_tunnel3_args_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_args *v)
{
    return xdr_encode_end(remote_domain_migrate_prepare_tunnel3_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_prepare_tunnel3_args_xdr, v);
}

enum xdr_status remote_domain_migrate_prepare_tunnel3_args_decode(struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_args *v)
{
    return xdr_decode_end(remote_domain_migrate_prepare_tunnel3_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_prepare_tunnel3_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_prepare_tunnel3_ret_members[] = {
    {"cookie_out", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_prepare_tunnel3_ret, cookie_out)},
};

const struct xdr_type remote_domain_migrate_prepare_tunnel3_ret_xdr = {
    .name = "remote_domain_migrate_prepare_tunnel3_ret",
    .size = sizeof(remote_domain_migrate_prepare_tunnel3_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_prepare_tunnel3_ret_members,
    .count = sizeof remote_domain_migrate_prepare_tunnel3_ret_members / sizeof *remote_domain_migrate_prepare_tunnel3_ret_members,
};

enum xdr_status remote_domain_migrate_prepare_tunnel3_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_prepare_tunnel3_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_prepare_tunnel3_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_prepare_tunnel3_ret_decode(struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_prepare_tunnel3_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_prepare_tunnel3_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_perform3_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform3_args, dom)},
    {"xmlin", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform3_args, xmlin)},
    {"cookie_in", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_perform3_args, cookie_in)},
    {"dconnuri", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform3_args, dconnuri)},
    {"uri", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform3_args, uri)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform3_args, flags)},
    {"dname", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform3_args, dname)},
    {"bandwidth", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform3_args, bandwidth)},
};

const struct xdr_type remote_domain_migrate_perform3_args_xdr = {
    .name = "remote_domain_migrate_perform3_args",
    .size = sizeof(remote_domain_migrate_perform3_args),
    .least = 60,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_perform3_args_members,
    .count = sizeof remote_domain_migrate_perform3_args_members / sizeof *remote_domain_migrate_perform3_args_members,
};

enum xdr_status remote_domain_migrate_perform3_args_encode(struct xdr_encoder *e, const remote_domain_migrate_perform3_args *v)
{
    return xdr_encode_end(remote_domain_migrate_perform3_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_perform3_args_xdr, v);
}

enum xdr_status remote_domain_migrate_perform3_args_decode(struct xdr_decoder *d, remote_domain_migrate_perform3_args *v)
{
    return xdr_decode_end(remote_domain_migrate_perform3_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_perform3_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_perform3_ret_members[] = {
    {"cookie_out", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_perform3_ret, cookie_out)},
};

const struct xdr_type remote_domain_migrate_perform3_ret_xdr = {
    .name = "remote_domain_migrate_perform3_ret",
    .size = sizeof(remote_domain_migrate_perform3_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_perform3_ret_members,
    .count = sizeof remote_domain_migrate_perform3_ret_members / sizeof *remote_domain_migrate_perform3_ret_members,
};

enum xdr_status remote_domain_migrate_perform3_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_perform3_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_perform3_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_perform3_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_perform3_ret_decode(struct xdr_decoder *d, remote_domain_migrate_perform3_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_perform3_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_perform3_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_finish3_args_members[] = {
    {"dname", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish3_args, dname)},
    {"cookie_in", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_finish3_args, cookie_in)},
    {"dconnuri", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish3_args, dconnuri)},
    {"uri", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish3_args, uri)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish3_args, flags)},
    {"cancelled", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish3_args, cancelled)},
};

const struct xdr_type remote_domain_migrate_finish3_args_xdr = {
    .name = "remote_domain_migrate_finish3_args",
    .size = sizeof(remote_domain_migrate_finish3_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_finish3_args_members,
    .count = sizeof remote_domain_migrate_finish3_args_members / sizeof *remote_domain_migrate_finish3_args_members,
};

enum xdr_status remote_domain_migrate_finish3_args_encode(struct xdr_encoder *e, const remote_domain_migrate_finish3_args *v)
{
    return xdr_encode_end(remote_domain_migrate_finish3_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_finish3_args_xdr, v);
}

enum xdr_status remote_domain_migrate_finish3_args_decode(struct xdr_decoder *d, remote_domain_migrate_finish3_args *v)
{
    return xdr_decode_end(remote_domain_migrate_finish3_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_finish3_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_finish3_ret_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish3_ret, dom)},
    {"cookie_out", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_finish3_ret, cookie_out)},
};

const struct xdr_type remote_domain_migrate_finish3_ret_xdr = {
    .name = "remote_domain_migrate_finish3_ret",
    .size = sizeof(remote_domain_migrate_finish3_ret),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_finish3_ret_members,
    .count = sizeof remote_domain_migrate_finish3_ret_members / sizeof *remote_domain_migrate_finish3_ret_members,
};

enum xdr_status remote_domain_migrate_finish3_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_finish3_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_finish3_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_finish3_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_finish3_ret_decode(struct xdr_decoder *d, remote_domain_migrate_finish3_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_finish3_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_finish3_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_confirm3_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_confirm3_args, dom)},
    {"cookie_in", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_confirm3_args, cookie_in)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_confirm3_args, flags)},
    {"cancelled", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_confirm3_args, cancelled)},
};

const struct xdr_type remote_domain_migrate_confirm3_args_xdr = {
    .name = "remote_domain_migrate_confirm3_args",
    .size = sizeof(remote_domain_migrate_confirm3_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_confirm3_args_members,
    .count = sizeof remote_domain_migrate_confirm3_args_members / sizeof *remote_domain_migrate_confirm3_args_members,
};

enum xdr_status remote_domain_migrate_confirm3_args_encode(struct xdr_encoder *e, const remote_domain_migrate_confirm3_args *v)
{
    return xdr_encode_end(remote_domain_migrate_confirm3_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_confirm3_args_xdr, v);
}

enum xdr_status remote_domain_migrate_confirm3_args_decode(struct xdr_decoder *d, remote_domain_migrate_confirm3_args *v)
{
    return xdr_decode_end(remote_domain_migrate_confirm3_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_confirm3_args_xdr, v);
}

static const struct xdr_member remote_domain_event_control_error_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_control_error_msg, dom)},
};

const struct xdr_type remote_domain_event_control_error_msg_xdr = {
    .name = "remote_domain_event_control_error_msg",
    .size = sizeof(remote_domain_event_control_error_msg),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_control_error_msg_members,
    .count = sizeof remote_domain_event_control_error_msg_members / sizeof *remote_domain_event_control_error_msg_members,
};

enum xdr_status remote_domain_event_control_error_msg_encode(struct xdr_encoder *e, const remote_domain_event_control_error_msg *v)
{
    return xdr_encode_end(remote_domain_event_control_error_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_control_error_msg_xdr, v);
}

enum xdr_status remote_domain_event_control_error_msg_decode(struct xdr_decoder *d, remote_domain_event_control_error_msg *v)
{
    return xdr_decode_end(remote_domain_event_control_error_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_control_error_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_control_error_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_control_error_msg, callbackID)},
    {"msg", &remote_domain_event_control_error_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_control_error_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_control_error_msg_xdr = {
    .name = "remote_domain_event_callback_control_error_msg",
    .size = sizeof(remote_domain_event_callback_control_error_msg),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_control_error_msg_members,
    .count = sizeof remote_domain_event_callback_control_error_msg_members / sizeof *remote_domain_event_callback_control_error_msg_members,
};

enum xdr_status remote_domain_event_callback_control_error_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_control_error_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_control_error_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_control_error_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_control_error_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_control_error_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_control_error_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_control_error_msg_xdr, v);
}

static const struct xdr_member remote_domain_get_control_info_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_control_info_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_control_info_args, flags)},
};

const struct xdr_type remote_domain_get_control_info_args_xdr = {
    .name = "remote_domain_get_control_info_args",
    .size = sizeof(remote_domain_get_control_info_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_control_info_args_members,
    .count = sizeof remote_domain_get_control_info_args_members / sizeof *remote_domain_get_control_info_args_members,
};

enum xdr_status remote_domain_get_control_info_args_encode(struct xdr_encoder *e, const remote_domain_get_control_info_args *v)
{
    return xdr_encode_end(remote_domain_get_control_info_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_control_info_args_xdr, v);
}

enum xdr_status remote_domain_get_control_info_args_decode(struct xdr_decoder *d, remote_domain_get_control_info_args *v)
{
    return xdr_decode_end(remote_domain_get_control_info_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_control_info_args_xdr, v);
}

static const struct xdr_member remote_domain_get_control_info_ret_members[] = {
    {"state", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_control_info_ret, state)},
    {"details", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_control_info_ret, details)},
    {"stateTime", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_control_info_ret, stateTime)},
};

const struct xdr_type remote_domain_get_control_info_ret_xdr = {
    .name = "remote_domain_get_control_info_ret",
    .size = sizeof(remote_domain_get_control_info_ret),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_control_info_ret_members,
    .count = sizeof remote_domain_get_control_info_ret_members / sizeof *remote_domain_get_control_info_ret_members,
};

enum xdr_status remote_domain_get_control_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_control_info_ret *v)
{
    return xdr_encode_end(remote_domain_get_control_info_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_control_info_ret_xdr, v);
}

enum xdr_status remote_domain_get_control_info_ret_decode(struct xdr_decoder *d, remote_domain_get_control_info_ret *v)
{
    return xdr_decode_end(remote_domain_get_control_info_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_control_info_ret_xdr, v);
}

static const struct xdr_member remote_domain_open_graphics_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_open_graphics_args, dom)},
    {"idx", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_open_graphics_args, idx)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_open_graphics_args, flags)},
};

const struct xdr_type remote_domain_open_graphics_args_xdr = {
    .name = "remote_domain_open_graphics_args",
    .size = sizeof(remote_domain_open_graphics_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_open_graphics_args_members,
    .count = sizeof remote_domain_open_graphics_args_members / sizeof *remote_domain_open_graphics_args_members,
};

enum xdr_status remote_domain_open_graphics_args_encode(struct xdr_encoder *e, const remote_domain_open_graphics_args *v)
{
    return xdr_encode_end(remote_domain_open_graphics_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_open_graphics_args_xdr, v);
}

enum xdr_status remote_domain_open_graphics_args_decode(struct xdr_decoder *d, remote_domain_open_graphics_args *v)
{
    return xdr_decode_end(remote_domain_open_graphics_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_open_graphics_args_xdr, v);
}

static const struct xdr_member remote_domain_open_graphics_fd_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_open_graphics_fd_args, dom)},
    {"idx", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_open_graphics_fd_args, idx)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_open_graphics_fd_args, flags)},
};

const struct xdr_type remote_domain_open_graphics_fd_args_xdr = {
    .name = "remote_domain_open_graphics_fd_args",
    .size = sizeof(remote_domain_open_graphics_fd_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_open_graphics_fd_args_members,
    .count = sizeof remote_domain_open_graphics_fd_args_members / sizeof *remote_domain_open_graphics_fd_args_members,
};

enum xdr_status remote_domain_open_graphics_fd_args_encode(struct xdr_encoder *e, const remote_domain_open_graphics_fd_args *v)
{
    return xdr_encode_end(remote_domain_open_graphics_fd_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_open_graphics_fd_args_xdr, v);
}

enum xdr_status remote_domain_open_graphics_fd_args_decode(struct xdr_decoder *d, remote_domain_open_graphics_fd_args *v)
{
    return xdr_decode_end(remote_domain_open_graphics_fd_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_open_graphics_fd_args_xdr, v);
}

static const struct xdr_member remote_node_suspend_for_duration_args_members[] = {
    {"target", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_suspend_for_duration_args, target)},
    {"duration", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_suspend_for_duration_args, duration)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_suspend_for_duration_args, flags)},
};

const struct xdr_type remote_node_suspend_for_duration_args_xdr = {
    .name = "remote_node_suspend_for_duration_args",
    .size = sizeof(remote_node_suspend_for_duration_args),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_node_suspend_for_duration_args_members,
    .count = sizeof remote_node_suspend_for_duration_args_members / sizeof *remote_node_suspend_for_duration_args_members,
};

enum xdr_status remote_node_suspend_for_duration_args_encode(struct xdr_encoder *e, const remote_node_suspend_for_duration_args *v)
{
    return xdr_encode_end(remote_node_suspend_for_duration_args_put(xdr_encode_begin(e), e, v), e, &remote_node_suspend_for_duration_args_xdr, v);
}

enum xdr_status remote_node_suspend_for_duration_args_decode(struct xdr_decoder *d, remote_node_suspend_for_duration_args *v)
{
    return xdr_decode_end(remote_node_suspend_for_duration_args_get(xdr_decode_begin(d), d, v), d, &remote_node_suspend_for_duration_args_xdr, v);
}

static const struct xdr_member remote_domain_shutdown_flags_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_shutdown_flags_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_shutdown_flags_args, flags)},
};

const struct xdr_type remote_domain_shutdown_flags_args_xdr = {
    .name = "remote_domain_shutdown_flags_args",
    .size = sizeof(remote_domain_shutdown_flags_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_shutdown_flags_args_members,
    .count = sizeof remote_domain_shutdown_flags_args_members / sizeof *remote_domain_shutdown_flags_args_members,
};

enum xdr_status remote_domain_shutdown_flags_args_encode(struct xdr_encoder *e, const remote_domain_shutdown_flags_args *v)
{
    return xdr_encode_end(remote_domain_shutdown_flags_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_shutdown_flags_args_xdr, v);
}

enum xdr_status remote_domain_shutdown_flags_args_decode(struct xdr_decoder *d, remote_domain_shutdown_flags_args *v)
{
    return xdr_decode_end(remote_domain_shutdown_flags_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_shutdown_flags_args_xdr, v);
}

static const struct xdr_member remote_domain_get_disk_errors_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_disk_errors_args, dom)},
    {"maxerrors", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_disk_errors_args, maxerrors)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_disk_errors_args, flags)},
};

const struct xdr_type remote_domain_get_disk_errors_args_xdr = {
    .name = "remote_domain_get_disk_errors_args",
    .size = sizeof(remote_domain_get_disk_errors_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_disk_errors_args_members,
    .count = sizeof remote_domain_get_disk_errors_args_members / sizeof *remote_domain_get_disk_errors_args_members,
};

enum xdr_status remote_domain_get_disk_errors_args_encode(struct xdr_encoder *e, const remote_domain_get_disk_errors_args *v)
{
    return xdr_encode_end(remote_domain_get_disk_errors_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_disk_errors_args_xdr, v);
}

enum xdr_status remote_domain_get_disk_errors_args_decode(struct xdr_decoder *d, remote_domain_get_disk_errors_args *v)
{
    return xdr_decode_end(remote_domain_get_disk_errors_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_disk_errors_args_xdr, v);
}

static const struct xdr_member remote_domain_get_disk_errors_ret_members[] = {
    {"errors", &remote_domain_disk_error_xdr, XDR_SHAPE_VARIABLE, 256, "REMOTE_DOMAIN_DISK_ERRORS_MAX",
     offsetof(remote_domain_get_disk_errors_ret, errors)},
    {"nerrors", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_disk_errors_ret, nerrors)},
};

const struct xdr_type remote_domain_get_disk_errors_ret_xdr = {
    .name = "remote_domain_get_disk_errors_ret",
    .size = sizeof(remote_domain_get_disk_errors_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_disk_errors_ret_members,
    .count = sizeof remote_domain_get_disk_errors_ret_members / sizeof *remote_domain_get_disk_errors_ret_members,
};

enum xdr_status remote_domain_get_disk_errors_ret_encode(struct xdr_encoder *e, const remote_domain_get_disk_errors_ret *v)
{
    return xdr_encode_end(remote_domain_get_disk_errors_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_disk_errors_ret_xdr, v);
}

enum xdr_status remote_domain_get_disk_errors_ret_decode(struct xdr_decoder *d, remote_domain_get_disk_errors_ret *v)
{
    return xdr_decode_end(remote_domain_get_disk_errors_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_disk_errors_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_all_domains_args_members[] = {
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_domains_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_domains_args, flags)},
};

const struct xdr_type remote_connect_list_all_domains_args_xdr = {
    .name = "remote_connect_list_all_domains_args",
    .size = sizeof(remote_connect_list_all_domains_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_domains_args_members,
    .count = sizeof remote_connect_list_all_domains_args_members / sizeof *remote_connect_list_all_domains_args_members,
};

enum xdr_status remote_connect_list_all_domains_args_encode(struct xdr_encoder *e, const remote_connect_list_all_domains_args *v)
{
    return xdr_encode_end(remote_connect_list_all_domains_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_domains_args_xdr, v);
}

enum xdr_status remote_connect_list_all_domains_args_decode(struct xdr_decoder *d, remote_connect_list_all_domains_args *v)
{
    return xdr_decode_end(remote_connect_list_all_domains_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_domains_args_xdr, v);
}

static const struct xdr_member remote_connect_list_all_domains_ret_members[] = {
    {"domains", &remote_nonnull_domain_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_DOMAIN_LIST_MAX",
     offsetof(remote_connect_list_all_domains_ret, domains)},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_domains_ret, ret)},
};

const struct xdr_type remote_connect_list_all_domains_ret_xdr = {
    .name = "remote_connect_list_all_domains_ret",
    .size = sizeof(remote_connect_list_all_domains_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_domains_ret_members,
    .count = sizeof remote_connect_list_all_domains_ret_members / sizeof *remote_connect_list_all_domains_ret_members,
};

enum xdr_status remote_connect_list_all_domains_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_domains_ret *v)
{
    return xdr_encode_end(remote_connect_list_all_domains_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_domains_ret_xdr, v);
}

enum xdr_status remote_connect_list_all_domains_ret_decode(struct xdr_decoder *d, remote_connect_list_all_domains_ret *v)
{
    return xdr_decode_end(remote_connect_list_all_domains_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_domains_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_all_storage_pools_args_members[] = {
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_storage_pools_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_storage_pools_args, flags)},
};

const struct xdr_type remote_connect_list_all_storage_pools_args_xdr = {
    .name = "remote_connect_list_all_storage_pools_args",
    .size = sizeof(remote_connect_list_all_storage_pools_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_storage_pools_args_members,
    .count = sizeof remote_connect_list_all_storage_pools_args_members / sizeof *remote_connect_list_all_storage_pools_args_members,
};

enum xdr_status remote_connect_list_all_storage_pools_args_encode(struct xdr_encoder *e, const remote_connect_list_all_storage_pools_args *v)
{
    return xdr_encode_end(remote_connect_list_all_storage_pools_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_storage_pools_args_xdr, v);
}

enum xdr_status remote_connect_list_all_storage_pools_args_decode(struct xdr_decoder *d, remote_connect_list_all_storage_pools_args *v)
{
    return xdr_decode_end(remote_connect_list_all_storage_pools_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_storage_pools_args_xdr, v);
}

static const struct xdr_member remote_connect_list_all_storage_pools_ret_members[] = {
    {"pools", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_STORAGE_POOL_LIST_MAX",
     offsetof(remote_connect_list_all_storage_pools_ret, pools)},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_storage_pools_ret, ret)},
};

const struct xdr_type remote_connect_list_all_storage_pools_ret_xdr = {
    .name = "remote_connect_list_all_storage_pools_ret",
    .size = sizeof(remote_connect_list_all_storage_pools_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_storage_pools_ret_members,
    .count = sizeof remote_connect_list_all_storage_pools_ret_members / sizeof *remote_connect_list_all_storage_pools_ret_members,
};

enum xdr_status remote_connect_list_all_storage_pools_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_storage_pools_ret *v)
{
    return xdr_encode_end(remote_connect_list_all_storage_pools_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_storage_pools_ret_xdr, v);
}

enum xdr_status remote_connect_list_all_storage_pools_ret_decode(struct xdr_decoder *d, remote_connect_list_all_storage_pools_ret *v)
{
    return xdr_decode_end(remote_connect_list_all_storage_pools_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_storage_pools_ret_xdr, v);
}

static const struct xdr_member remote_storage_pool_list_all_volumes_args_members[] = {
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_list_all_volumes_args, pool)},
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_list_all_volumes_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_list_all_volumes_args, flags)},
};

const struct xdr_type remote_storage_pool_list_all_volumes_args_xdr = {
    .name = "remote_storage_pool_list_all_volumes_args",
    .size = sizeof(remote_storage_pool_list_all_volumes_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_list_all_volumes_args_members,
    .count = sizeof remote_storage_pool_list_all_volumes_args_members / sizeof *remote_storage_pool_list_all_volumes_args_members,
};

enum xdr_status remote_storage_pool_list_all_volumes_args_encode(struct xdr_encoder *e, const remote_storage_pool_list_all_volumes_args *v)
{
    return xdr_encode_end(remote_storage_pool_list_all_volumes_args_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_list_all_volumes_args_xdr, v);
}

enum xdr_status remote_storage_pool_list_all_volumes_args_decode(struct xdr_decoder *d, remote_storage_pool_list_all_volumes_args *v)
{
    return xdr_decode_end(remote_storage_pool_list_all_volumes_args_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_list_all_volumes_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_list_all_volumes_ret_members[] = {
    {"vols", &remote_nonnull_storage_vol_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_STORAGE_VOL_LIST_MAX",
     offsetof(remote_storage_pool_list_all_volumes_ret, vols)},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_list_all_volumes_ret, ret)},
};

const struct xdr_type remote_storage_pool_list_all_volumes_ret_xdr = {
    .name = "remote_storage_pool_list_all_volumes_ret",
    .size = sizeof(remote_storage_pool_list_all_volumes_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_list_all_volumes_ret_members,
    .count = sizeof remote_storage_pool_list_all_volumes_ret_members / sizeof *remote_storage_pool_list_all_volumes_ret_members,
};

enum xdr_status remote_storage_pool_list_all_volumes_ret_encode(struct xdr_encoder *e, const remote_storage_pool_list_all_volumes_ret *v)
{
    return xdr_encode_end(remote_storage_pool_list_all_volumes_ret_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_list_all_volumes_ret_xdr, v);
}

enum xdr_status remote_storage_pool_list_all_volumes_ret_decode(struct xdr_decoder *d, remote_storage_pool_list_all_volumes_ret *v)
{
    return xdr_decode_end(remote_storage_pool_list_all_volumes_ret_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_list_all_volumes_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_all_networks_args_members[] = {
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_networks_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_networks_args, flags)},
};

const struct xdr_type remote_connect_list_all_networks_args_xdr = {
    .name = "remote_connect_list_all_networks_args",
    .size = sizeof(remote_connect_list_all_networks_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_networks_args_members,
    .count = sizeof remote_connect_list_all_networks_args_members / sizeof *remote_connect_list_all_networks_args_members,
};

enum xdr_status remote_connect_list_all_networks_args_encode(struct xdr_encoder *e, const remote_connect_list_all_networks_args *v)
{
    return xdr_encode_end(remote_connect_list_all_networks_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_networks_args_xdr, v);
}

enum xdr_status remote_connect_list_all_networks_args_decode(struct xdr_decoder *d, remote_connect_list_all_networks_args *v)
{
    return xdr_decode_end(remote_connect_list_all_networks_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_networks_args_xdr, v);
}

static const struct xdr_member remote_connect_list_all_networks_ret_members[] = {
    {"nets", &remote_nonnull_network_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_NETWORK_LIST_MAX",
     offsetof(remote_connect_list_all_networks_ret, nets)},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_networks_ret, ret)},
};

const struct xdr_type remote_connect_list_all_networks_ret_xdr = {
    .name = "remote_connect_list_all_networks_ret",
    .size = sizeof(remote_connect_list_all_networks_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_networks_ret_members,
    .count = sizeof remote_connect_list_all_networks_ret_members / sizeof *remote_connect_list_all_networks_ret_members,
};

enum xdr_status remote_connect_list_all_networks_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_networks_ret *v)
{
    return xdr_encode_end(remote_connect_list_all_networks_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_networks_ret_xdr, v);
}

enum xdr_status remote_connect_list_all_networks_ret_decode(struct xdr_decoder *d, remote_connect_list_all_networks_ret *v)
{
    return xdr_decode_end(remote_connect_list_all_networks_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_networks_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_all_interfaces_args_members[] = {
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_interfaces_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_interfaces_args, flags)},
};

const struct xdr_type remote_connect_list_all_interfaces_args_xdr = {
    .name = "remote_connect_list_all_interfaces_args",
    .size = sizeof(remote_connect_list_all_interfaces_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_interfaces_args_members,
    .count = sizeof remote_connect_list_all_interfaces_args_members / sizeof *remote_connect_list_all_interfaces_args_members,
};

enum xdr_status remote_connect_list_all_interfaces_args_encode(struct xdr_encoder *e, const remote_connect_list_all_interfaces_args *v)
{
    return xdr_encode_end(remote_connect_list_all_interfaces_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_interfaces_args_xdr, v);
}

enum xdr_status remote_connect_list_all_interfaces_args_decode(struct xdr_decoder *d, remote_connect_list_all_interfaces_args *v)
{
    return xdr_decode_end(remote_connect_list_all_interfaces_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_interfaces_args_xdr, v);
}

static const struct xdr_member remote_connect_list_all_interfaces_ret_members[] = {
    {"ifaces", &remote_nonnull_interface_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_INTERFACE_LIST_MAX",
     offsetof(remote_connect_list_all_interfaces_ret, ifaces)},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_interfaces_ret, ret)},
};

const struct xdr_type remote_connect_list_all_interfaces_ret_xdr = {
    .name = "remote_connect_list_all_interfaces_ret",
    .size = sizeof(remote_connect_list_all_interfaces_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_interfaces_ret_members,
    .count = sizeof remote_connect_list_all_interfaces_ret_members / sizeof *remote_connect_list_all_interfaces_ret_members,
};

enum xdr_status remote_connect_list_all_interfaces_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_interfaces_ret *v)
{
    return xdr_encode_end(remote_connect_list_all_interfaces_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_interfaces_ret_xdr, v);
}

enum xdr_status remote_connect_list_all_interfaces_ret_decode(struct xdr_decoder *d, remote_connect_list_all_interfaces_ret *v)
{
    return xdr_decode_end(remote_connect_list_all_interfaces_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_interfaces_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_all_node_devices_args_members[] = {
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_node_devices_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_node_devices_args, flags)},
};

const struct xdr_type remote_connect_list_all_node_devices_args_xdr = {
    .name = "remote_connect_list_all_node_devices_args",
    .size = sizeof(remote_connect_list_all_node_devices_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_node_devices_args_members,
    .count = sizeof remote_connect_list_all_node_devices_args_members / sizeof *remote_connect_list_all_node_devices_args_members,
};

enum xdr_status remote_connect_list_all_node_devices_args_encode(struct xdr_encoder *e, const remote_connect_list_all_node_devices_args *v)
{
    return xdr_encode_end(remote_connect_list_all_node_devices_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_node_devices_args_xdr, v);
}

enum xdr_status remote_connect_list_all_node_devices_args_decode(struct xdr_decoder *d, remote_connect_list_all_node_devices_args *v)
{
    return xdr_decode_end(remote_connect_list_all_node_devices_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_node_devices_args_xdr, v);
}

static const struct xdr_member remote_connect_list_all_node_devices_ret_members[] = {
    {"devices", &remote_nonnull_node_device_xdr, XDR_SHAPE_VARIABLE, 65536, "REMOTE_NODE_DEVICE_LIST_MAX",
     offsetof(remote_connect_list_all_node_devices_ret, devices)},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_node_devices_ret, ret)},
};

const struct xdr_type remote_connect_list_all_node_devices_ret_xdr = {
    .name = "remote_connect_list_all_node_devices_ret",
    .size = sizeof(remote_connect_list_all_node_devices_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_node_devices_ret_members,
    .count = sizeof remote_connect_list_all_node_devices_ret_members / sizeof *remote_connect_list_all_node_devices_ret_members,
};

enum xdr_status remote_connect_list_all_node_devices_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_node_devices_ret *v)
{
    return xdr_encode_end(remote_connect_list_all_node_devices_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_node_devices_ret_xdr, v);
}

enum xdr_status remote_connect_list_all_node_devices_ret_decode(struct xdr_decoder *d, remote_connect_list_all_node_devices_ret *v)
{
    return xdr_decode_end(remote_connect_list_all_node_devices_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_node_devices_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_all_nwfilters_args_members[] = {
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_nwfilters_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_nwfilters_args, flags)},
};

const struct xdr_type remote_connect_list_all_nwfilters_args_xdr = {
    .name = "remote_connect_list_all_nwfilters_args",
    .size = sizeof(remote_connect_list_all_nwfilters_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_nwfilters_args_members,
    .count = sizeof remote_connect_list_all_nwfilters_args_members / sizeof *remote_connect_list_all_nwfilters_args_members,
};

enum xdr_status remote_connect_list_all_nwfilters_args_encode(struct xdr_encoder *e, const remote_connect_list_all_nwfilters_args *v)
{
    return xdr_encode_end(remote_connect_list_all_nwfilters_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_nwfilters_args_xdr, v);
}

enum xdr_status remote_connect_list_all_nwfilters_args_decode(struct xdr_decoder *d, remote_connect_list_all_nwfilters_args *v)
{
    return xdr_decode_end(remote_connect_list_all_nwfilters_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_nwfilters_args_xdr, v);
}

static const struct xdr_member remote_connect_list_all_nwfilters_ret_members[] = {
    {"filters", &remote_nonnull_nwfilter_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_NWFILTER_LIST_MAX",
     offsetof(remote_connect_list_all_nwfilters_ret, filters)},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_nwfilters_ret, ret)},
};

const struct xdr_type remote_connect_list_all_nwfilters_ret_xdr = {
    .name = "remote_connect_list_all_nwfilters_ret",
    .size = sizeof(remote_connect_list_all_nwfilters_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_nwfilters_ret_members,
    .count = sizeof remote_connect_list_all_nwfilters_ret_members / sizeof *remote_connect_list_all_nwfilters_ret_members,
};

enum xdr_status remote_connect_list_all_nwfilters_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_nwfilters_ret *v)
{
    return xdr_encode_end(remote_connect_list_all_nwfilters_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_nwfilters_ret_xdr, v);
}

enum xdr_status remote_connect_list_all_nwfilters_ret_decode(struct xdr_decoder *d, remote_connect_list_all_nwfilters_ret *v)
{
    return xdr_decode_end(remote_connect_list_all_nwfilters_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_nwfilters_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_all_secrets_args_members[] = {
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_secrets_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_secrets_args, flags)},
};

const struct xdr_type remote_connect_list_all_secrets_args_xdr = {
    .name = "remote_connect_list_all_secrets_args",
    .size = sizeof(remote_connect_list_all_secrets_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_secrets_args_members,
    .count = sizeof remote_connect_list_all_secrets_args_members / sizeof *remote_connect_list_all_secrets_args_members,
};

enum xdr_status remote_connect_list_all_secrets_args_encode(struct xdr_encoder *e, const remote_connect_list_all_secrets_args *v)
{
    return xdr_encode_end(remote_connect_list_all_secrets_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_secrets_args_xdr, v);
}

enum xdr_status remote_connect_list_all_secrets_args_decode(struct xdr_decoder *d, remote_connect_list_all_secrets_args *v)
{
    return xdr_decode_end(remote_connect_list_all_secrets_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_secrets_args_xdr, v);
}

static const struct xdr_member remote_connect_list_all_secrets_ret_members[] = {
    {"secrets", &remote_nonnull_secret_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_SECRET_LIST_MAX",
     offsetof(remote_connect_list_all_secrets_ret, secrets)},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_secrets_ret, ret)},
};

const struct xdr_type remote_connect_list_all_secrets_ret_xdr = {
    .name = "remote_connect_list_all_secrets_ret",
    .size = sizeof(remote_connect_list_all_secrets_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_secrets_ret_members,
    .count = sizeof remote_connect_list_all_secrets_ret_members / sizeof *remote_connect_list_all_secrets_ret_members,
};

enum xdr_status remote_connect_list_all_secrets_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_secrets_ret *v)
{
    return xdr_encode_end(remote_connect_list_all_secrets_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_secrets_ret_xdr, v);
}

enum xdr_status remote_connect_list_all_secrets_ret_decode(struct xdr_decoder *d, remote_connect_list_all_secrets_ret *v)
{
    return xdr_decode_end(remote_connect_list_all_secrets_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_secrets_ret_xdr, v);
}

static const struct xdr_member remote_node_set_memory_parameters_args_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_NODE_MEMORY_PARAMETERS_MAX",
     offsetof(remote_node_set_memory_parameters_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_set_memory_parameters_args, flags)},
};

const struct xdr_type remote_node_set_memory_parameters_args_xdr = {
    .name = "remote_node_set_memory_parameters_args",
    .size = sizeof(remote_node_set_memory_parameters_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_set_memory_parameters_args_members,
    .count = sizeof remote_node_set_memory_parameters_args_members / sizeof *remote_node_set_memory_parameters_args_members,
};

enum xdr_status remote_node_set_memory_parameters_args_encode(struct xdr_encoder *e, const remote_node_set_memory_parameters_args *v)
{
    return xdr_encode_end(remote_node_set_memory_parameters_args_put(xdr_encode_begin(e), e, v), e, &remote_node_set_memory_parameters_args_xdr, v);
}

enum xdr_status remote_node_set_memory_parameters_args_decode(struct xdr_decoder *d, remote_node_set_memory_parameters_args *v)
{
    return xdr_decode_end(remote_node_set_memory_parameters_args_get(xdr_decode_begin(d), d, v), d, &remote_node_set_memory_parameters_args_xdr, v);
}

static const struct xdr_member remote_node_get_memory_parameters_args_members[] = {
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_memory_parameters_args, nparams)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_memory_parameters_args, flags)},
};

const struct xdr_type remote_node_get_memory_parameters_args_xdr = {
    .name = "remote_node_get_memory_parameters_args",
    .size = sizeof(remote_node_get_memory_parameters_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_get_memory_parameters_args_members,
    .count = sizeof remote_node_get_memory_parameters_args_members / sizeof *remote_node_get_memory_parameters_args_members,
};

enum xdr_status remote_node_get_memory_parameters_args_encode(struct xdr_encoder *e, const remote_node_get_memory_parameters_args *v)
{
    return xdr_encode_end(remote_node_get_memory_parameters_args_put(xdr_encode_begin(e), e, v), e, &remote_node_get_memory_parameters_args_xdr, v);
}

enum xdr_status remote_node_get_memory_parameters_args_decode(struct xdr_decoder *d, remote_node_get_memory_parameters_args *v)
{
    return xdr_decode_end(remote_node_get_memory_parameters_args_get(xdr_decode_begin(d), d, v), d, &remote_node_get_memory_parameters_args_xdr, v);
}

static const struct xdr_member remote_node_get_memory_parameters_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_NODE_MEMORY_PARAMETERS_MAX",
     offsetof(remote_node_get_memory_parameters_ret, params)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_memory_parameters_ret, nparams)},
};

const struct xdr_type remote_node_get_memory_parameters_ret_xdr = {
    .name = "remote_node_get_memory_parameters_ret",
    .size = sizeof(remote_node_get_memory_parameters_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_get_memory_parameters_ret_members,
    .count = sizeof remote_node_get_memory_parameters_ret_members / sizeof *remote_node_get_memory_parameters_ret_members,
};

enum xdr_status remote_node_get_memory_parameters_ret_encode(struct xdr_encoder *e, const remote_node_get_memory_parameters_ret *v)
{
    return xdr_encode_end(remote_node_get_memory_parameters_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_get_memory_parameters_ret_xdr, v);
}

enum xdr_status remote_node_get_memory_parameters_ret_decode(struct xdr_decoder *d, remote_node_get_memory_parameters_ret *v)
{
    return xdr_decode_end(remote_node_get_memory_parameters_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_get_memory_parameters_ret_xdr, v);
}

static const struct xdr_member remote_node_get_cpu_map_args_members[] = {
    {"need_map", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_cpu_map_args, need_map)},
    {"need_online", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_cpu_map_args, need_online)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_cpu_map_args, flags)},
};

const struct xdr_type remote_node_get_cpu_map_args_xdr = {
    .name = "remote_node_get_cpu_map_args",
    .size = sizeof(remote_node_get_cpu_map_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_node_get_cpu_map_args_members,
    .count = sizeof remote_node_get_cpu_map_args_members / sizeof *remote_node_get_cpu_map_args_members,
};

enum xdr_status remote_node_get_cpu_map_args_encode(struct xdr_encoder *e, const remote_node_get_cpu_map_args *v)
{
    return xdr_encode_end(remote_node_get_cpu_map_args_put(xdr_encode_begin(e), e, v), e, &remote_node_get_cpu_map_args_xdr, v);
}

enum xdr_status remote_node_get_cpu_map_args_decode(struct xdr_decoder *d, remote_node_get_cpu_map_args *v)
{
    return xdr_decode_end(remote_node_get_cpu_map_args_get(xdr_decode_begin(d), d, v), d, &remote_node_get_cpu_map_args_xdr, v);
}

static const struct xdr_member remote_node_get_cpu_map_ret_members[] = {
    {"cpumap", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 2048, "REMOTE_CPUMAP_MAX",
     offsetof(remote_node_get_cpu_map_ret, cpumap)},
    {"online", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_cpu_map_ret, online)},
    {"ret", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_cpu_map_ret, ret)},
};

const struct xdr_type remote_node_get_cpu_map_ret_xdr = {
    .name = "remote_node_get_cpu_map_ret",
    .size = sizeof(remote_node_get_cpu_map_ret),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_node_get_cpu_map_ret_members,
    .count = sizeof remote_node_get_cpu_map_ret_members / sizeof *remote_node_get_cpu_map_ret_members,
};

enum xdr_status remote_node_get_cpu_map_ret_encode(struct xdr_encoder *e, const remote_node_get_cpu_map_ret *v)
{
    return xdr_encode_end(remote_node_get_cpu_map_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_get_cpu_map_ret_xdr, v);
}

enum xdr_status remote_node_get_cpu_map_ret_decode(struct xdr_decoder *d, remote_node_get_cpu_map_ret *v)
{
    return xdr_decode_end(remote_node_get_cpu_map_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_get_cpu_map_ret_xdr, v);
}

static const struct xdr_member remote_domain_fstrim_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fstrim_args, dom)},
    {"mountPoint", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fstrim_args, mountPoint)},
    {"minimum", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fstrim_args, minimum)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fstrim_args, flags)},
};

const struct xdr_type remote_domain_fstrim_args_xdr = {
    .name = "remote_domain_fstrim_args",
    .size = sizeof(remote_domain_fstrim_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_fstrim_args_members,
    .count = sizeof remote_domain_fstrim_args_members / sizeof *remote_domain_fstrim_args_members,
};

enum xdr_status remote_domain_fstrim_args_encode(struct xdr_encoder *e, const remote_domain_fstrim_args *v)
{
    return xdr_encode_end(remote_domain_fstrim_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_fstrim_args_xdr, v);
}

enum xdr_status remote_domain_fstrim_args_decode(struct xdr_decoder *d, remote_domain_fstrim_args *v)
{
    return xdr_decode_end(remote_domain_fstrim_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_fstrim_args_xdr, v);
}

static const struct xdr_member remote_domain_get_time_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_time_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_time_args, flags)},
};

const struct xdr_type remote_domain_get_time_args_xdr = {
    .name = "remote_domain_get_time_args",
    .size = sizeof(remote_domain_get_time_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_time_args_members,
    .count = sizeof remote_domain_get_time_args_members / sizeof *remote_domain_get_time_args_members,
};

enum xdr_status remote_domain_get_time_args_encode(struct xdr_encoder *e, const remote_domain_get_time_args *v)
{
    return xdr_encode_end(remote_domain_get_time_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_time_args_xdr, v);
}

enum xdr_status remote_domain_get_time_args_decode(struct xdr_decoder *d, remote_domain_get_time_args *v)
{
    return xdr_decode_end(remote_domain_get_time_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_time_args_xdr, v);
}

static const struct xdr_member remote_domain_get_time_ret_members[] = {
    {"seconds", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_time_ret, seconds)},
    {"nseconds", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_time_ret, nseconds)},
};

const struct xdr_type remote_domain_get_time_ret_xdr = {
    .name = "remote_domain_get_time_ret",
    .size = sizeof(remote_domain_get_time_ret),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_time_ret_members,
    .count = sizeof remote_domain_get_time_ret_members / sizeof *remote_domain_get_time_ret_members,
};

enum xdr_status remote_domain_get_time_ret_encode(struct xdr_encoder *e, const remote_domain_get_time_ret *v)
{
    return xdr_encode_end(remote_domain_get_time_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_time_ret_xdr, v);
}

enum xdr_status remote_domain_get_time_ret_decode(struct xdr_decoder *d, remote_domain_get_time_ret *v)
{
    return xdr_decode_end(remote_domain_get_time_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_time_ret_xdr, v);
}

static const struct xdr_member remote_domain_set_time_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_time_args, dom)},
    {"seconds", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_time_args, seconds)},
    {"nseconds", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_time_args, nseconds)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_time_args, flags)},
};

const struct xdr_type remote_domain_set_time_args_xdr = {
    .name = "remote_domain_set_time_args",
    .size = sizeof(remote_domain_set_time_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_time_args_members,
    .count = sizeof remote_domain_set_time_args_members / sizeof *remote_domain_set_time_args_members,
};

enum xdr_status remote_domain_set_time_args_encode(struct xdr_encoder *e, const remote_domain_set_time_args *v)
{
    return xdr_encode_end(remote_domain_set_time_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_time_args_xdr, v);
}

enum xdr_status remote_domain_set_time_args_decode(struct xdr_decoder *d, remote_domain_set_time_args *v)
{
    return xdr_decode_end(remote_domain_set_time_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_time_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_begin3_params_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_begin3_params_args, dom)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX",
     offsetof(remote_domain_migrate_begin3_params_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_begin3_params_args, flags)},
};

const struct xdr_type remote_domain_migrate_begin3_params_args_xdr = {
    .name = "remote_domain_migrate_begin3_params_args",
    .size = sizeof(remote_domain_migrate_begin3_params_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_begin3_params_args_members,
    .count = sizeof remote_domain_migrate_begin3_params_args_members / sizeof *remote_domain_migrate_begin3_params_args_members,
};

enum xdr_status remote_domain_migrate_begin3_params_args_encode(struct xdr_encoder *e, const remote_domain_migrate_begin3_params_args *v)
{
    return xdr_encode_end(remote_domain_migrate_begin3_params_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_begin3_params_args_xdr, v);
}

enum xdr_status remote_domain_migrate_begin3_params_args_decode(struct xdr_decoder *d, remote_domain_migrate_begin3_params_args *v)
{
    return xdr_decode_end(remote_domain_migrate_begin3_params_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_begin3_params_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_begin3_params_ret_members[] = {
    {"cookie_out", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_begin3_params_ret, cookie_out)},
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_begin3_params_ret, xml)},
};

const struct xdr_type remote_domain_migrate_begin3_params_ret_xdr = {
    .name = "remote_domain_migrate_begin3_params_ret",
    .size = sizeof(remote_domain_migrate_begin3_params_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_begin3_params_ret_members,
    .count = sizeof remote_domain_migrate_begin3_params_ret_members / sizeof *remote_domain_migrate_begin3_params_ret_members,
};

enum xdr_status remote_domain_migrate_begin3_params_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_begin3_params_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_begin3_params_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_begin3_params_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_begin3_params_ret_decode(struct xdr_decoder *d, remote_domain_migrate_begin3_params_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_begin3_params_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_begin3_params_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_prepare3_params_args_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX",
     offsetof(remote_domain_migrate_prepare3_params_args, params)},
    {"cookie_in", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_prepare3_params_args, cookie_in)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare3_params_args, flags)},
};

const struct xdr_type remote_domain_migrate_prepare3_params_args_xdr = {
    .name = "remote_domain_migrate_prepare3_params_args",
    .size = sizeof(remote_domain_migrate_prepare3_params_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_prepare3_params_args_members,
    .count = sizeof remote_domain_migrate_prepare3_params_args_members / sizeof *remote_domain_migrate_prepare3_params_args_members,
};

enum xdr_status remote_domain_migrate_prepare3_params_args_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare3_params_args *v)
{
    return xdr_encode_end(remote_domain_migrate_prepare3_params_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_prepare3_params_args_xdr, v);
}

enum xdr_status remote_domain_migrate_prepare3_params_args_decode(struct xdr_decoder *d, remote_domain_migrate_prepare3_params_args *v)
{
    return xdr_decode_end(remote_domain_migrate_prepare3_params_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_prepare3_params_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_prepare3_params_ret_members[] = {
    {"cookie_out", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_prepare3_params_ret, cookie_out)},
    {"uri_out", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare3_params_ret, uri_out)},
};

const struct xdr_type remote_domain_migrate_prepare3_params_ret_xdr = {
    .name = "remote_domain_migrate_prepare3_params_ret",
    .size = sizeof(remote_domain_migrate_prepare3_params_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_prepare3_params_ret_members,
    .count = sizeof remote_domain_migrate_prepare3_params_ret_members / sizeof *remote_domain_migrate_prepare3_params_ret_members,
};

enum xdr_status remote_domain_migrate_prepare3_params_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare3_params_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_prepare3_params_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_prepare3_params_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_prepare3_params_ret_decode(struct xdr_decoder *d, remote_domain_migrate_prepare3_params_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_prepare3_params_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_prepare3_params_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_prepare_tunnel3_params_args_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX",
     offsetof(remote_domain_migrate_prepare_tunnel3_params_args, params)},
    {"cookie_in", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_prepare_tunnel3_params_args, cookie_in)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_prepare_tunnel3_params_args, flags)},
};

const struct xdr_type remote_domain_migrate_prepare_tunnel3_params_args_xdr = {
    .name = "remote_domain_migrate_prepare_tunnel3_params_args",
    .size = sizeof(remote_domain_migrate_prepare_tunnel3_params_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_prepare_tunnel3_params_args_members,
    .count = sizeof remote_domain_migrate_prepare_tunnel3_params_args_members / sizeof *remote_domain_migrate_prepare_tunnel3_params_args_members,
};

enum xdr_status remote_domain_migrate_prepare_tunnel3_params_args_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_params_args *v)
{
    return xdr_encode_end(remote_domain_migrate_prepare_tunnel3_params_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_prepare_tunnel3_params_args_xdr, v);
}

enum xdr_status remote_domain_migrate_prepare_tunnel3_params_args_decode(struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_params_args *v)
{
    return xdr_decode_end(remote_domain_migrate_prepare_tunnel3_params_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_prepare_tunnel3_params_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_prepare_tunnel3_params_ret_members[] = {
    {"cookie_out", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_prepare_tunnel3_params_ret, cookie_out)},
};

const struct xdr_type remote_domain_migrate_prepare_tunnel3_params_ret_xdr = {
    .name = "remote_domain_migrate_prepare_tunnel3_params_ret",
    .size = sizeof(remote_domain_migrate_prepare_tunnel3_params_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_prepare_tunnel3_params_ret_members,
    .count = sizeof remote_domain_migrate_prepare_tunnel3_params_ret_members / sizeof *remote_domain_migrate_prepare_tunnel3_params_ret_members,
};

enum xdr_status remote_domain_migrate_prepare_tunnel3_params_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_params_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_prepare_tunnel3_params_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_prepare_tunnel3_params_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_prepare_tunnel3_params_ret_decode(struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_params_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_prepare_tunnel3_params_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_prepare_tunnel3_params_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_perform3_params_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform3_params_args, dom)},
    {"dconnuri", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform3_params_args, dconnuri)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX",
     offsetof(remote_domain_migrate_perform3_params_args, params)},
    {"cookie_in", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_perform3_params_args, cookie_in)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_perform3_params_args, flags)},
};

const struct xdr_type remote_domain_migrate_perform3_params_args_xdr = {
    .name = "remote_domain_migrate_perform3_params_args",
    .size = sizeof(remote_domain_migrate_perform3_params_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_perform3_params_args_members,
    .count = sizeof remote_domain_migrate_perform3_params_args_members / sizeof *remote_domain_migrate_perform3_params_args_members,
};

enum xdr_status remote_domain_migrate_perform3_params_args_encode(struct xdr_encoder *e, const remote_domain_migrate_perform3_params_args *v)
{
    return xdr_encode_end(remote_domain_migrate_perform3_params_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_perform3_params_args_xdr, v);
}

enum xdr_status remote_domain_migrate_perform3_params_args_decode(struct xdr_decoder *d, remote_domain_migrate_perform3_params_args *v)
{
    return xdr_decode_end(remote_domain_migrate_perform3_params_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_perform3_params_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_perform3_params_ret_members[] = {
    {"cookie_out", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_perform3_params_ret, cookie_out)},
};

const struct xdr_type remote_domain_migrate_perform3_params_ret_xdr = {
    .name = "remote_domain_migrate_perform3_params_ret",
    .size = sizeof(remote_domain_migrate_perform3_params_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_perform3_params_ret_members,
    .count = sizeof remote_domain_migrate_perform3_params_ret_members / sizeof *remote_domain_migrate_perform3_params_ret_members,
};

enum xdr_status remote_domain_migrate_perform3_params_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_perform3_params_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_perform3_params_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_perform3_params_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_perform3_params_ret_decode(struct xdr_decoder *d, remote_domain_migrate_perform3_params_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_perform3_params_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_perform3_params_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_finish3_params_args_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX",
     offsetof(remote_domain_migrate_finish3_params_args, params)},
    {"cookie_in", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_finish3_params_args, cookie_in)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish3_params_args, flags)},
    {"cancelled", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish3_params_args, cancelled)},
};

const struct xdr_type remote_domain_migrate_finish3_params_args_xdr = {
    .name = "remote_domain_migrate_finish3_params_args",
    .size = sizeof(remote_domain_migrate_finish3_params_args),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_finish3_params_args_members,
    .count = sizeof remote_domain_migrate_finish3_params_args_members / sizeof *remote_domain_migrate_finish3_params_args_members,
};

enum xdr_status remote_domain_migrate_finish3_params_args_encode(struct xdr_encoder *e, const remote_domain_migrate_finish3_params_args *v)
{
    return xdr_encode_end(remote_domain_migrate_finish3_params_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_finish3_params_args_xdr, v);
}

enum xdr_status remote_domain_migrate_finish3_params_args_decode(struct xdr_decoder *d, remote_domain_migrate_finish3_params_args *v)
{
    return xdr_decode_end(remote_domain_migrate_finish3_params_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_finish3_params_args_xdr, v);
}

static const struct xdr_member remote_domain_migrate_finish3_params_ret_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_finish3_params_ret, dom)},
    {"cookie_out", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_finish3_params_ret, cookie_out)},
};

const struct xdr_type remote_domain_migrate_finish3_params_ret_xdr = {
    .name = "remote_domain_migrate_finish3_params_ret",
    .size = sizeof(remote_domain_migrate_finish3_params_ret),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_finish3_params_ret_members,
    .count = sizeof remote_domain_migrate_finish3_params_ret_members / sizeof *remote_domain_migrate_finish3_params_ret_members,
};

enum xdr_status remote_domain_migrate_finish3_params_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_finish3_params_ret *v)
{
    return xdr_encode_end(remote_domain_migrate_finish3_params_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_finish3_params_ret_xdr, v);
}

enum xdr_status remote_domain_migrate_finish3_params_ret_decode(struct xdr_decoder *d, remote_domain_migrate_finish3_params_ret *v)
{
    return xdr_decode_end(remote_domain_migrate_finish3_params_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_finish3_params_ret_xdr, v);
}

static const struct xdr_member remote_domain_migrate_confirm3_params_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_confirm3_params_args, dom)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX",
     offsetof(remote_domain_migrate_confirm3_params_args, params)},
    {"cookie_in", &xdr_builtin_types[XDR_OPAQUE], XDR_SHAPE_OPAQUE, 4194304, "REMOTE_MIGRATE_COOKIE_MAX",
     offsetof(remote_domain_migrate_confirm3_params_args, cookie_in)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_confirm3_params_args, flags)},
    {"cancelled", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_confirm3_params_args, cancelled)},
};

const struct xdr_type remote_domain_migrate_confirm3_params_args_xdr = {
    .name = "remote_domain_migrate_confirm3_params_args",
    .size = sizeof(remote_domain_migrate_confirm3_params_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_confirm3_params_args_members,
    .count = sizeof remote_domain_migrate_confirm3_params_args_members / sizeof *remote_domain_migrate_confirm3_params_args_members,
};

enum xdr_status remote_domain_migrate_confirm3_params_args_encode(struct xdr_encoder *e, const remote_domain_migrate_confirm3_params_args *v)
{
    return xdr_encode_end(remote_domain_migrate_confirm3_params_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_confirm3_params_args_xdr, v);
}

enum xdr_status remote_domain_migrate_confirm3_params_args_decode(struct xdr_decoder *d, remote_domain_migrate_confirm3_params_args *v)
{
    return xdr_decode_end(remote_domain_migrate_confirm3_params_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_confirm3_params_args_xdr, v);
}

static const struct xdr_member remote_domain_event_device_removed_msg_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_device_removed_msg, dom)},
    {"devAlias", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_device_removed_msg, devAlias)},
};

const struct xdr_type remote_domain_event_device_removed_msg_xdr = {
    .name = "remote_domain_event_device_removed_msg",
    .size = sizeof(remote_domain_event_device_removed_msg),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_device_removed_msg_members,
    .count = sizeof remote_domain_event_device_removed_msg_members / sizeof *remote_domain_event_device_removed_msg_members,
};

enum xdr_status remote_domain_event_device_removed_msg_encode(struct xdr_encoder *e, const remote_domain_event_device_removed_msg *v)
{
    return xdr_encode_end(remote_domain_event_device_removed_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_device_removed_msg_xdr, v);
}

enum xdr_status remote_domain_event_device_removed_msg_decode(struct xdr_decoder *d, remote_domain_event_device_removed_msg *v)
{
    return xdr_decode_end(remote_domain_event_device_removed_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_device_removed_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_device_removed_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_device_removed_msg, callbackID)},
    {"msg", &remote_domain_event_device_removed_msg_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_device_removed_msg, msg)},
};

const struct xdr_type remote_domain_event_callback_device_removed_msg_xdr = {
    .name = "remote_domain_event_callback_device_removed_msg",
    .size = sizeof(remote_domain_event_callback_device_removed_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_device_removed_msg_members,
    .count = sizeof remote_domain_event_callback_device_removed_msg_members / sizeof *remote_domain_event_callback_device_removed_msg_members,
};

enum xdr_status remote_domain_event_callback_device_removed_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_device_removed_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_device_removed_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_device_removed_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_device_removed_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_device_removed_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_device_removed_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_device_removed_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_block_job_2_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_job_2_msg, callbackID)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_job_2_msg, dom)},
    {"dst", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_job_2_msg, dst)},
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_job_2_msg, type)},
    {"status", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_job_2_msg, status)},
};

const struct xdr_type remote_domain_event_block_job_2_msg_xdr = {
    .name = "remote_domain_event_block_job_2_msg",
    .size = sizeof(remote_domain_event_block_job_2_msg),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_block_job_2_msg_members,
    .count = sizeof remote_domain_event_block_job_2_msg_members / sizeof *remote_domain_event_block_job_2_msg_members,
};

enum xdr_status remote_domain_event_block_job_2_msg_encode(struct xdr_encoder *e, const remote_domain_event_block_job_2_msg *v)
{
    return xdr_encode_end(remote_domain_event_block_job_2_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_block_job_2_msg_xdr, v);
}

enum xdr_status remote_domain_event_block_job_2_msg_decode(struct xdr_decoder *d, remote_domain_event_block_job_2_msg *v)
{
    return xdr_decode_end(remote_domain_event_block_job_2_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_block_job_2_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_block_threshold_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_threshold_msg, callbackID)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_threshold_msg, dom)},
    {"dev", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_threshold_msg, dev)},
    {"path", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_threshold_msg, path)},
    {"threshold", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_threshold_msg, threshold)},
    {"excess", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_block_threshold_msg, excess)},
};

const struct xdr_type remote_domain_event_block_threshold_msg_xdr = {
    .name = "remote_domain_event_block_threshold_msg",
    .size = sizeof(remote_domain_event_block_threshold_msg),
    .least = 52,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_block_threshold_msg_members,
    .count = sizeof remote_domain_event_block_threshold_msg_members / sizeof *remote_domain_event_block_threshold_msg_members,
};

enum xdr_status remote_domain_event_block_threshold_msg_encode(struct xdr_encoder *e, const remote_domain_event_block_threshold_msg *v)
{
    return xdr_encode_end(remote_domain_event_block_threshold_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_block_threshold_msg_xdr, v);
}

enum xdr_status remote_domain_event_block_threshold_msg_decode(struct xdr_decoder *d, remote_domain_event_block_threshold_msg *v)
{
    return xdr_decode_end(remote_domain_event_block_threshold_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_block_threshold_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_tunable_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_tunable_msg, callbackID)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_tunable_msg, dom)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 2048, "REMOTE_DOMAIN_EVENT_TUNABLE_MAX",
     offsetof(remote_domain_event_callback_tunable_msg, params)},
};

const struct xdr_type remote_domain_event_callback_tunable_msg_xdr = {
    .name = "remote_domain_event_callback_tunable_msg",
    .size = sizeof(remote_domain_event_callback_tunable_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_tunable_msg_members,
    .count = sizeof remote_domain_event_callback_tunable_msg_members / sizeof *remote_domain_event_callback_tunable_msg_members,
};

enum xdr_status remote_domain_event_callback_tunable_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_tunable_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_tunable_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_tunable_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_tunable_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_tunable_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_tunable_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_tunable_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_device_added_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_device_added_msg, callbackID)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_device_added_msg, dom)},
    {"devAlias", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_device_added_msg, devAlias)},
};

const struct xdr_type remote_domain_event_callback_device_added_msg_xdr = {
    .name = "remote_domain_event_callback_device_added_msg",
    .size = sizeof(remote_domain_event_callback_device_added_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_device_added_msg_members,
    .count = sizeof remote_domain_event_callback_device_added_msg_members / sizeof *remote_domain_event_callback_device_added_msg_members,
};

enum xdr_status remote_domain_event_callback_device_added_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_device_added_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_device_added_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_device_added_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_device_added_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_device_added_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_device_added_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_device_added_msg_xdr, v);
}

static const struct xdr_member remote_connect_event_connection_closed_msg_members[] = {
    {"reason", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_event_connection_closed_msg, reason)},
};

const struct xdr_type remote_connect_event_connection_closed_msg_xdr = {
    .name = "remote_connect_event_connection_closed_msg",
    .size = sizeof(remote_connect_event_connection_closed_msg),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_event_connection_closed_msg_members,
    .count = sizeof remote_connect_event_connection_closed_msg_members / sizeof *remote_connect_event_connection_closed_msg_members,
};

enum xdr_status remote_connect_event_connection_closed_msg_encode(struct xdr_encoder *e, const remote_connect_event_connection_closed_msg *v)
{
    return xdr_encode_end(remote_connect_event_connection_closed_msg_put(xdr_encode_begin(e), e, v), e, &remote_connect_event_connection_closed_msg_xdr, v);
}

enum xdr_status remote_connect_event_connection_closed_msg_decode(struct xdr_decoder *d, remote_connect_event_connection_closed_msg *v)
{
    return xdr_decode_end(remote_connect_event_connection_closed_msg_get(xdr_decode_begin(d), d, v), d, &remote_connect_event_connection_closed_msg_xdr, v);
}

static const struct xdr_member remote_connect_get_cpu_model_names_args_members[] = {
    {"arch", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_cpu_model_names_args, arch)},
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_cpu_model_names_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_cpu_model_names_args, flags)},
};

const struct xdr_type remote_connect_get_cpu_model_names_args_xdr = {
    .name = "remote_connect_get_cpu_model_names_args",
    .size = sizeof(remote_connect_get_cpu_model_names_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_cpu_model_names_args_members,
    .count = sizeof remote_connect_get_cpu_model_names_args_members / sizeof *remote_connect_get_cpu_model_names_args_members,
};

enum xdr_status remote_connect_get_cpu_model_names_args_encode(struct xdr_encoder *e, const remote_connect_get_cpu_model_names_args *v)
{
    return xdr_encode_end(remote_connect_get_cpu_model_names_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_cpu_model_names_args_xdr, v);
}

enum xdr_status remote_connect_get_cpu_model_names_args_decode(struct xdr_decoder *d, remote_connect_get_cpu_model_names_args *v)
{
    return xdr_decode_end(remote_connect_get_cpu_model_names_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_cpu_model_names_args_xdr, v);
}

static const struct xdr_member remote_connect_get_cpu_model_names_ret_members[] = {
    {"models", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 8192, "REMOTE_CONNECT_CPU_MODELS_MAX",
     offsetof(remote_connect_get_cpu_model_names_ret, models)},
    {"ret", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_cpu_model_names_ret, ret)},
};

const struct xdr_type remote_connect_get_cpu_model_names_ret_xdr = {
    .name = "remote_connect_get_cpu_model_names_ret",
    .size = sizeof(remote_connect_get_cpu_model_names_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_cpu_model_names_ret_members,
    .count = sizeof remote_connect_get_cpu_model_names_ret_members / sizeof *remote_connect_get_cpu_model_names_ret_members,
};

enum xdr_status remote_connect_get_cpu_model_names_ret_encode(struct xdr_encoder *e, const remote_connect_get_cpu_model_names_ret *v)
{
    return xdr_encode_end(remote_connect_get_cpu_model_names_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_cpu_model_names_ret_xdr, v);
}

enum xdr_status remote_connect_get_cpu_model_names_ret_decode(struct xdr_decoder *d, remote_connect_get_cpu_model_names_ret *v)
{
    return xdr_decode_end(remote_connect_get_cpu_model_names_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_cpu_model_names_ret_xdr, v);
}

static const struct xdr_member remote_connect_network_event_register_any_args_members[] = {
    {"eventID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_network_event_register_any_args, eventID)},
    {"net", &remote_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_network_event_register_any_args, net)},
};

const struct xdr_type remote_connect_network_event_register_any_args_xdr = {
    .name = "remote_connect_network_event_register_any_args",
    .size = sizeof(remote_connect_network_event_register_any_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_network_event_register_any_args_members,
    .count = sizeof remote_connect_network_event_register_any_args_members / sizeof *remote_connect_network_event_register_any_args_members,
};

enum xdr_status remote_connect_network_event_register_any_args_encode(struct xdr_encoder *e, const remote_connect_network_event_register_any_args *v)
{
    return xdr_encode_end(remote_connect_network_event_register_any_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_network_event_register_any_args_xdr, v);
}

enum xdr_status remote_connect_network_event_register_any_args_decode(struct xdr_decoder *d, remote_connect_network_event_register_any_args *v)
{
    return xdr_decode_end(remote_connect_network_event_register_any_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_network_event_register_any_args_xdr, v);
}

static const struct xdr_member remote_connect_network_event_register_any_ret_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_network_event_register_any_ret, callbackID)},
};

const struct xdr_type remote_connect_network_event_register_any_ret_xdr = {
    .name = "remote_connect_network_event_register_any_ret",
    .size = sizeof(remote_connect_network_event_register_any_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_network_event_register_any_ret_members,
    .count = sizeof remote_connect_network_event_register_any_ret_members / sizeof *remote_connect_network_event_register_any_ret_members,
};

enum xdr_status remote_connect_network_event_register_any_ret_encode(struct xdr_encoder *e, const remote_connect_network_event_register_any_ret *v)
{
    return xdr_encode_end(remote_connect_network_event_register_any_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_network_event_register_any_ret_xdr, v);
}

enum xdr_status remote_connect_network_event_register_any_ret_decode(struct xdr_decoder *d, remote_connect_network_event_register_any_ret *v)
{
    return xdr_decode_end(remote_connect_network_event_register_any_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_network_event_register_any_ret_xdr, v);
}

static const struct xdr_member remote_connect_network_event_deregister_any_args_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_network_event_deregister_any_args, callbackID)},
};

const struct xdr_type remote_connect_network_event_deregister_any_args_xdr = {
    .name = "remote_connect_network_event_deregister_any_args",
    .size = sizeof(remote_connect_network_event_deregister_any_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_network_event_deregister_any_args_members,
    .count = sizeof remote_connect_network_event_deregister_any_args_members / sizeof *remote_connect_network_event_deregister_any_args_members,
};

enum xdr_status remote_connect_network_event_deregister_any_args_encode(struct xdr_encoder *e, const remote_connect_network_event_deregister_any_args *v)
{
    return xdr_encode_end(remote_connect_network_event_deregister_any_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_network_event_deregister_any_args_xdr, v);
}

enum xdr_status remote_connect_network_event_deregister_any_args_decode(struct xdr_decoder *d, remote_connect_network_event_deregister_any_args *v)
{
    return xdr_decode_end(remote_connect_network_event_deregister_any_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_network_event_deregister_any_args_xdr, v);
}

static const struct xdr_member remote_network_event_lifecycle_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_event_lifecycle_msg, callbackID)},
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_event_lifecycle_msg, net)},
    {"event", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_event_lifecycle_msg, event)},
    {"detail", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_event_lifecycle_msg, detail)},
};

const struct xdr_type remote_network_event_lifecycle_msg_xdr = {
    .name = "remote_network_event_lifecycle_msg",
    .size = sizeof(remote_network_event_lifecycle_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_network_event_lifecycle_msg_members,
    .count = sizeof remote_network_event_lifecycle_msg_members / sizeof *remote_network_event_lifecycle_msg_members,
};

enum xdr_status remote_network_event_lifecycle_msg_encode(struct xdr_encoder *e, const remote_network_event_lifecycle_msg *v)
{
    return xdr_encode_end(remote_network_event_lifecycle_msg_put(xdr_encode_begin(e), e, v), e, &remote_network_event_lifecycle_msg_xdr, v);
}

enum xdr_status remote_network_event_lifecycle_msg_decode(struct xdr_decoder *d, remote_network_event_lifecycle_msg *v)
{
    return xdr_decode_end(remote_network_event_lifecycle_msg_get(xdr_decode_begin(d), d, v), d, &remote_network_event_lifecycle_msg_xdr, v);
}

static const struct xdr_member remote_network_event_callback_metadata_change_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_event_callback_metadata_change_msg, callbackID)},
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_event_callback_metadata_change_msg, net)},
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_event_callback_metadata_change_msg, type)},
    {"nsuri", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_event_callback_metadata_change_msg, nsuri)},
};

const struct xdr_type remote_network_event_callback_metadata_change_msg_xdr = {
    .name = "remote_network_event_callback_metadata_change_msg",
    .size = sizeof(remote_network_event_callback_metadata_change_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_network_event_callback_metadata_change_msg_members,
    .count = sizeof remote_network_event_callback_metadata_change_msg_members / sizeof *remote_network_event_callback_metadata_change_msg_members,
};

enum xdr_status remote_network_event_callback_metadata_change_msg_encode(struct xdr_encoder *e, const remote_network_event_callback_metadata_change_msg *v)
{
    return xdr_encode_end(remote_network_event_callback_metadata_change_msg_put(xdr_encode_begin(e), e, v), e, &remote_network_event_callback_metadata_change_msg_xdr, v);
}

enum xdr_status remote_network_event_callback_metadata_change_msg_decode(struct xdr_decoder *d, remote_network_event_callback_metadata_change_msg *v)
{
    return xdr_decode_end(remote_network_event_callback_metadata_change_msg_get(xdr_decode_begin(d), d, v), d, &remote_network_event_callback_metadata_change_msg_xdr, v);
}

static const struct xdr_member remote_network_set_metadata_args_members[] = {
    {"network", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_set_metadata_args, network)},
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_set_metadata_args, type)},
    {"metadata", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_set_metadata_args, metadata)},
    {"key", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_set_metadata_args, key)},
    {"uri", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_set_metadata_args, uri)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_set_metadata_args, flags)},
};

const struct xdr_type remote_network_set_metadata_args_xdr = {
    .name = "remote_network_set_metadata_args",
    .size = sizeof(remote_network_set_metadata_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_network_set_metadata_args_members,
    .count = sizeof remote_network_set_metadata_args_members / sizeof *remote_network_set_metadata_args_members,
};

enum xdr_status remote_network_set_metadata_args_encode(struct xdr_encoder *e, const remote_network_set_metadata_args *v)
{
    return xdr_encode_end(remote_network_set_metadata_args_put(xdr_encode_begin(e), e, v), e, &remote_network_set_metadata_args_xdr, v);
}

enum xdr_status remote_network_set_metadata_args_decode(struct xdr_decoder *d, remote_network_set_metadata_args *v)
{
    return xdr_decode_end(remote_network_set_metadata_args_get(xdr_decode_begin(d), d, v), d, &remote_network_set_metadata_args_xdr, v);
}

static const struct xdr_member remote_network_get_metadata_args_members[] = {
    {"network", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_metadata_args, network)},
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_metadata_args, type)},
    {"uri", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_metadata_args, uri)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_metadata_args, flags)},
};

const struct xdr_type remote_network_get_metadata_args_xdr = {
    .name = "remote_network_get_metadata_args",
    .size = sizeof(remote_network_get_metadata_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_network_get_metadata_args_members,
    .count = sizeof remote_network_get_metadata_args_members / sizeof *remote_network_get_metadata_args_members,
};

enum xdr_status remote_network_get_metadata_args_encode(struct xdr_encoder *e, const remote_network_get_metadata_args *v)
{
    return xdr_encode_end(remote_network_get_metadata_args_put(xdr_encode_begin(e), e, v), e, &remote_network_get_metadata_args_xdr, v);
}

enum xdr_status remote_network_get_metadata_args_decode(struct xdr_decoder *d, remote_network_get_metadata_args *v)
{
    return xdr_decode_end(remote_network_get_metadata_args_get(xdr_decode_begin(d), d, v), d, &remote_network_get_metadata_args_xdr, v);
}

static const struct xdr_member remote_network_get_metadata_ret_members[] = {
    {"metadata", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_metadata_ret, metadata)},
};

const struct xdr_type remote_network_get_metadata_ret_xdr = {
    .name = "remote_network_get_metadata_ret",
    .size = sizeof(remote_network_get_metadata_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_network_get_metadata_ret_members,
    .count = sizeof remote_network_get_metadata_ret_members / sizeof *remote_network_get_metadata_ret_members,
};

enum xdr_status remote_network_get_metadata_ret_encode(struct xdr_encoder *e, const remote_network_get_metadata_ret *v)
{
    return xdr_encode_end(remote_network_get_metadata_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_get_metadata_ret_xdr, v);
}

enum xdr_status remote_network_get_metadata_ret_decode(struct xdr_decoder *d, remote_network_get_metadata_ret *v)
{
    return xdr_decode_end(remote_network_get_metadata_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_get_metadata_ret_xdr, v);
}

static const struct xdr_member remote_connect_storage_pool_event_register_any_args_members[] = {
    {"eventID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_storage_pool_event_register_any_args, eventID)},
    {"pool", &remote_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_storage_pool_event_register_any_args, pool)},
};

const struct xdr_type remote_connect_storage_pool_event_register_any_args_xdr = {
    .name = "remote_connect_storage_pool_event_register_any_args",
    .size = sizeof(remote_connect_storage_pool_event_register_any_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_storage_pool_event_register_any_args_members,
    .count = sizeof remote_connect_storage_pool_event_register_any_args_members / sizeof *remote_connect_storage_pool_event_register_any_args_members,
};

enum xdr_status remote_connect_storage_pool_event_register_any_args_encode(struct xdr_encoder *e, const remote_connect_storage_pool_event_register_any_args *v)
{
    return xdr_encode_end(remote_connect_storage_pool_event_register_any_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_storage_pool_event_register_any_args_xdr, v);
}

enum xdr_status remote_connect_storage_pool_event_register_any_args_decode(struct xdr_decoder *d, remote_connect_storage_pool_event_register_any_args *v)
{
    return xdr_decode_end(remote_connect_storage_pool_event_register_any_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_storage_pool_event_register_any_args_xdr, v);
}

static const struct xdr_member remote_connect_storage_pool_event_register_any_ret_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_storage_pool_event_register_any_ret, callbackID)},
};

const struct xdr_type remote_connect_storage_pool_event_register_any_ret_xdr = {
    .name = "remote_connect_storage_pool_event_register_any_ret",
    .size = sizeof(remote_connect_storage_pool_event_register_any_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_storage_pool_event_register_any_ret_members,
    .count = sizeof remote_connect_storage_pool_event_register_any_ret_members / sizeof *remote_connect_storage_pool_event_register_any_ret_members,
};

enum xdr_status remote_connect_storage_pool_event_register_any_ret_encode(struct xdr_encoder *e, const remote_connect_storage_pool_event_register_any_ret *v)
{
    return xdr_encode_end(remote_connect_storage_pool_event_register_any_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_storage_pool_event_register_any_ret_xdr, v);
}

enum xdr_status remote_connect_storage_pool_event_register_any_ret_decode(struct xdr_decoder *d, remote_connect_storage_pool_event_register_any_ret *v)
{
    return xdr_decode_end(remote_connect_storage_pool_event_register_any_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_storage_pool_event_register_any_ret_xdr, v);
}

static const struct xdr_member remote_connect_storage_pool_event_deregister_any_args_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_storage_pool_event_deregister_any_args, callbackID)},
};

const struct xdr_type remote_connect_storage_pool_event_deregister_any_args_xdr = {
    .name = "remote_connect_storage_pool_event_deregister_any_args",
    .size = sizeof(remote_connect_storage_pool_event_deregister_any_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_storage_pool_event_deregister_any_args_members,
    .count = sizeof remote_connect_storage_pool_event_deregister_any_args_members / sizeof *remote_connect_storage_pool_event_deregister_any_args_members,
};

enum xdr_status remote_connect_storage_pool_event_deregister_any_args_encode(struct xdr_encoder *e, const remote_connect_storage_pool_event_deregister_any_args *v)
{
    return xdr_encode_end(remote_connect_storage_pool_event_deregister_any_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_storage_pool_event_deregister_any_args_xdr, v);
}

enum xdr_status remote_connect_storage_pool_event_deregister_any_args_decode(struct xdr_decoder *d, remote_connect_storage_pool_event_deregister_any_args *v)
{
    return xdr_decode_end(remote_connect_storage_pool_event_deregister_any_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_storage_pool_event_deregister_any_args_xdr, v);
}

static const struct xdr_member remote_storage_pool_event_lifecycle_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_event_lifecycle_msg, callbackID)},
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_event_lifecycle_msg, pool)},
    {"event", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_event_lifecycle_msg, event)},
    {"detail", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_event_lifecycle_msg, detail)},
};

const struct xdr_type remote_storage_pool_event_lifecycle_msg_xdr = {
    .name = "remote_storage_pool_event_lifecycle_msg",
    .size = sizeof(remote_storage_pool_event_lifecycle_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_event_lifecycle_msg_members,
    .count = sizeof remote_storage_pool_event_lifecycle_msg_members / sizeof *remote_storage_pool_event_lifecycle_msg_members,
};

enum xdr_status remote_storage_pool_event_lifecycle_msg_encode(struct xdr_encoder *e, const remote_storage_pool_event_lifecycle_msg *v)
{
    return xdr_encode_end(remote_storage_pool_event_lifecycle_msg_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_event_lifecycle_msg_xdr, v);
}

enum xdr_status remote_storage_pool_event_lifecycle_msg_decode(struct xdr_decoder *d, remote_storage_pool_event_lifecycle_msg *v)
{
    return xdr_decode_end(remote_storage_pool_event_lifecycle_msg_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_event_lifecycle_msg_xdr, v);
}

static const struct xdr_member remote_storage_pool_event_refresh_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_event_refresh_msg, callbackID)},
    {"pool", &remote_nonnull_storage_pool_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_storage_pool_event_refresh_msg, pool)},
};

const struct xdr_type remote_storage_pool_event_refresh_msg_xdr = {
    .name = "remote_storage_pool_event_refresh_msg",
    .size = sizeof(remote_storage_pool_event_refresh_msg),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_storage_pool_event_refresh_msg_members,
    .count = sizeof remote_storage_pool_event_refresh_msg_members / sizeof *remote_storage_pool_event_refresh_msg_members,
};

enum xdr_status remote_storage_pool_event_refresh_msg_encode(struct xdr_encoder *e, const remote_storage_pool_event_refresh_msg *v)
{
    return xdr_encode_end(remote_storage_pool_event_refresh_msg_put(xdr_encode_begin(e), e, v), e, &remote_storage_pool_event_refresh_msg_xdr, v);
}

enum xdr_status remote_storage_pool_event_refresh_msg_decode(struct xdr_decoder *d, remote_storage_pool_event_refresh_msg *v)
{
    return xdr_decode_end(remote_storage_pool_event_refresh_msg_get(xdr_decode_begin(d), d, v), d, &remote_storage_pool_event_refresh_msg_xdr, v);
}

static const struct xdr_member remote_connect_node_device_event_register_any_args_members[] = {
    {"eventID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_node_device_event_register_any_args, eventID)},
    {"dev", &remote_node_device_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_node_device_event_register_any_args, dev)},
};

const struct xdr_type remote_connect_node_device_event_register_any_args_xdr = {
    .name = "remote_connect_node_device_event_register_any_args",
    .size = sizeof(remote_connect_node_device_event_register_any_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_node_device_event_register_any_args_members,
    .count = sizeof remote_connect_node_device_event_register_any_args_members / sizeof *remote_connect_node_device_event_register_any_args_members,
};

enum xdr_status remote_connect_node_device_event_register_any_args_encode(struct xdr_encoder *e, const remote_connect_node_device_event_register_any_args *v)
{
    return xdr_encode_end(remote_connect_node_device_event_register_any_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_node_device_event_register_any_args_xdr, v);
}

enum xdr_status remote_connect_node_device_event_register_any_args_decode(struct xdr_decoder *d, remote_connect_node_device_event_register_any_args *v)
{
    return xdr_decode_end(remote_connect_node_device_event_register_any_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_node_device_event_register_any_args_xdr, v);
}

static const struct xdr_member remote_connect_node_device_event_register_any_ret_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_node_device_event_register_any_ret, callbackID)},
};

const struct xdr_type remote_connect_node_device_event_register_any_ret_xdr = {
    .name = "remote_connect_node_device_event_register_any_ret",
    .size = sizeof(remote_connect_node_device_event_register_any_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_node_device_event_register_any_ret_members,
    .count = sizeof remote_connect_node_device_event_register_any_ret_members / sizeof *remote_connect_node_device_event_register_any_ret_members,
};

enum xdr_status remote_connect_node_device_event_register_any_ret_encode(struct xdr_encoder *e, const remote_connect_node_device_event_register_any_ret *v)
{
    return xdr_encode_end(remote_connect_node_device_event_register_any_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_node_device_event_register_any_ret_xdr, v);
}

enum xdr_status remote_connect_node_device_event_register_any_ret_decode(struct xdr_decoder *d, remote_connect_node_device_event_register_any_ret *v)
{
    return xdr_decode_end(remote_connect_node_device_event_register_any_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_node_device_event_register_any_ret_xdr, v);
}

static const struct xdr_member remote_connect_node_device_event_deregister_any_args_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_node_device_event_deregister_any_args, callbackID)},
};

const struct xdr_type remote_connect_node_device_event_deregister_any_args_xdr = {
    .name = "remote_connect_node_device_event_deregister_any_args",
    .size = sizeof(remote_connect_node_device_event_deregister_any_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_node_device_event_deregister_any_args_members,
    .count = sizeof remote_connect_node_device_event_deregister_any_args_members / sizeof *remote_connect_node_device_event_deregister_any_args_members,
};

enum xdr_status remote_connect_node_device_event_deregister_any_args_encode(struct xdr_encoder *e, const remote_connect_node_device_event_deregister_any_args *v)
{
    return xdr_encode_end(remote_connect_node_device_event_deregister_any_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_node_device_event_deregister_any_args_xdr, v);
}

enum xdr_status remote_connect_node_device_event_deregister_any_args_decode(struct xdr_decoder *d, remote_connect_node_device_event_deregister_any_args *v)
{
    return xdr_decode_end(remote_connect_node_device_event_deregister_any_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_node_device_event_deregister_any_args_xdr, v);
}

static const struct xdr_member remote_node_device_event_lifecycle_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_event_lifecycle_msg, callbackID)},
    {"dev", &remote_nonnull_node_device_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_event_lifecycle_msg, dev)},
    {"event", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_event_lifecycle_msg, event)},
    {"detail", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_event_lifecycle_msg, detail)},
};

const struct xdr_type remote_node_device_event_lifecycle_msg_xdr = {
    .name = "remote_node_device_event_lifecycle_msg",
    .size = sizeof(remote_node_device_event_lifecycle_msg),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_node_device_event_lifecycle_msg_members,
    .count = sizeof remote_node_device_event_lifecycle_msg_members / sizeof *remote_node_device_event_lifecycle_msg_members,
};

enum xdr_status remote_node_device_event_lifecycle_msg_encode(struct xdr_encoder *e, const remote_node_device_event_lifecycle_msg *v)
{
    return xdr_encode_end(remote_node_device_event_lifecycle_msg_put(xdr_encode_begin(e), e, v), e, &remote_node_device_event_lifecycle_msg_xdr, v);
}

enum xdr_status remote_node_device_event_lifecycle_msg_decode(struct xdr_decoder *d, remote_node_device_event_lifecycle_msg *v)
{
    return xdr_decode_end(remote_node_device_event_lifecycle_msg_get(xdr_decode_begin(d), d, v), d, &remote_node_device_event_lifecycle_msg_xdr, v);
}

static const struct xdr_member remote_node_device_event_update_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_event_update_msg, callbackID)},
    {"dev", &remote_nonnull_node_device_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_device_event_update_msg, dev)},
};

const struct xdr_type remote_node_device_event_update_msg_xdr = {
    .name = "remote_node_device_event_update_msg",
    .size = sizeof(remote_node_device_event_update_msg),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_device_event_update_msg_members,
    .count = sizeof remote_node_device_event_update_msg_members / sizeof *remote_node_device_event_update_msg_members,
};

enum xdr_status remote_node_device_event_update_msg_encode(struct xdr_encoder *e, const remote_node_device_event_update_msg *v)
{
    return xdr_encode_end(remote_node_device_event_update_msg_put(xdr_encode_begin(e), e, v), e, &remote_node_device_event_update_msg_xdr, v);
}

enum xdr_status remote_node_device_event_update_msg_decode(struct xdr_decoder *d, remote_node_device_event_update_msg *v)
{
    return xdr_decode_end(remote_node_device_event_update_msg_get(xdr_decode_begin(d), d, v), d, &remote_node_device_event_update_msg_xdr, v);
}

static const struct xdr_member remote_domain_fsfreeze_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fsfreeze_args, dom)},
    {"mountpoints", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 256, "REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX",
     offsetof(remote_domain_fsfreeze_args, mountpoints)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fsfreeze_args, flags)},
};

const struct xdr_type remote_domain_fsfreeze_args_xdr = {
    .name = "remote_domain_fsfreeze_args",
    .size = sizeof(remote_domain_fsfreeze_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_fsfreeze_args_members,
    .count = sizeof remote_domain_fsfreeze_args_members / sizeof *remote_domain_fsfreeze_args_members,
};

enum xdr_status remote_domain_fsfreeze_args_encode(struct xdr_encoder *e, const remote_domain_fsfreeze_args *v)
{
    return xdr_encode_end(remote_domain_fsfreeze_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_fsfreeze_args_xdr, v);
}

enum xdr_status remote_domain_fsfreeze_args_decode(struct xdr_decoder *d, remote_domain_fsfreeze_args *v)
{
    return xdr_decode_end(remote_domain_fsfreeze_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_fsfreeze_args_xdr, v);
}

static const struct xdr_member remote_domain_fsfreeze_ret_members[] = {
    {"filesystems", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fsfreeze_ret, filesystems)},
};

const struct xdr_type remote_domain_fsfreeze_ret_xdr = {
    .name = "remote_domain_fsfreeze_ret",
    .size = sizeof(remote_domain_fsfreeze_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_fsfreeze_ret_members,
    .count = sizeof remote_domain_fsfreeze_ret_members / sizeof *remote_domain_fsfreeze_ret_members,
};

enum xdr_status remote_domain_fsfreeze_ret_encode(struct xdr_encoder *e, const remote_domain_fsfreeze_ret *v)
{
    return xdr_encode_end(remote_domain_fsfreeze_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_fsfreeze_ret_xdr, v);
}

enum xdr_status remote_domain_fsfreeze_ret_decode(struct xdr_decoder *d, remote_domain_fsfreeze_ret *v)
{
    return xdr_decode_end(remote_domain_fsfreeze_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_fsfreeze_ret_xdr, v);
}

static const struct xdr_member remote_domain_fsthaw_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fsthaw_args, dom)},
    {"mountpoints", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 256, "REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX",
     offsetof(remote_domain_fsthaw_args, mountpoints)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fsthaw_args, flags)},
};

const struct xdr_type remote_domain_fsthaw_args_xdr = {
    .name = "remote_domain_fsthaw_args",
    .size = sizeof(remote_domain_fsthaw_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_fsthaw_args_members,
    .count = sizeof remote_domain_fsthaw_args_members / sizeof *remote_domain_fsthaw_args_members,
};

enum xdr_status remote_domain_fsthaw_args_encode(struct xdr_encoder *e, const remote_domain_fsthaw_args *v)
{
    return xdr_encode_end(remote_domain_fsthaw_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_fsthaw_args_xdr, v);
}

enum xdr_status remote_domain_fsthaw_args_decode(struct xdr_decoder *d, remote_domain_fsthaw_args *v)
{
    return xdr_decode_end(remote_domain_fsthaw_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_fsthaw_args_xdr, v);
}

static const struct xdr_member remote_domain_fsthaw_ret_members[] = {
    {"filesystems", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fsthaw_ret, filesystems)},
};

const struct xdr_type remote_domain_fsthaw_ret_xdr = {
    .name = "remote_domain_fsthaw_ret",
    .size = sizeof(remote_domain_fsthaw_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_fsthaw_ret_members,
    .count = sizeof remote_domain_fsthaw_ret_members / sizeof *remote_domain_fsthaw_ret_members,
};

enum xdr_status remote_domain_fsthaw_ret_encode(struct xdr_encoder *e, const remote_domain_fsthaw_ret *v)
{
    return xdr_encode_end(remote_domain_fsthaw_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_fsthaw_ret_xdr, v);
}

enum xdr_status remote_domain_fsthaw_ret_decode(struct xdr_decoder *d, remote_domain_fsthaw_ret *v)
{
    return xdr_decode_end(remote_domain_fsthaw_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_fsthaw_ret_xdr, v);
}

static const struct xdr_member remote_node_get_free_pages_args_members[] = {
    {"pages", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_VARIABLE, 1024, "REMOTE_NODE_MAX_CELLS",
     offsetof(remote_node_get_free_pages_args, pages)},
    {"startCell", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_free_pages_args, startCell)},
    {"cellCount", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_free_pages_args, cellCount)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_free_pages_args, flags)},
};

const struct xdr_type remote_node_get_free_pages_args_xdr = {
    .name = "remote_node_get_free_pages_args",
    .size = sizeof(remote_node_get_free_pages_args),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_node_get_free_pages_args_members,
    .count = sizeof remote_node_get_free_pages_args_members / sizeof *remote_node_get_free_pages_args_members,
};

enum xdr_status remote_node_get_free_pages_args_encode(struct xdr_encoder *e, const remote_node_get_free_pages_args *v)
{
    return xdr_encode_end(remote_node_get_free_pages_args_put(xdr_encode_begin(e), e, v), e, &remote_node_get_free_pages_args_xdr, v);
}

enum xdr_status remote_node_get_free_pages_args_decode(struct xdr_decoder *d, remote_node_get_free_pages_args *v)
{
    return xdr_decode_end(remote_node_get_free_pages_args_get(xdr_decode_begin(d), d, v), d, &remote_node_get_free_pages_args_xdr, v);
}

static const struct xdr_member remote_node_get_free_pages_ret_members[] = {
    {"counts", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_VARIABLE, 1024, "REMOTE_NODE_MAX_CELLS",
     offsetof(remote_node_get_free_pages_ret, counts)},
};

const struct xdr_type remote_node_get_free_pages_ret_xdr = {
    .name = "remote_node_get_free_pages_ret",
    .size = sizeof(remote_node_get_free_pages_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_get_free_pages_ret_members,
    .count = sizeof remote_node_get_free_pages_ret_members / sizeof *remote_node_get_free_pages_ret_members,
};

enum xdr_status remote_node_get_free_pages_ret_encode(struct xdr_encoder *e, const remote_node_get_free_pages_ret *v)
{
    return xdr_encode_end(remote_node_get_free_pages_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_get_free_pages_ret_xdr, v);
}

enum xdr_status remote_node_get_free_pages_ret_decode(struct xdr_decoder *d, remote_node_get_free_pages_ret *v)
{
    return xdr_decode_end(remote_node_get_free_pages_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_get_free_pages_ret_xdr, v);
}

static const struct xdr_member remote_node_alloc_pages_args_members[] = {
    {"pageSizes", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_VARIABLE, 1024, "REMOTE_NODE_MAX_CELLS",
     offsetof(remote_node_alloc_pages_args, pageSizes)},
    {"pageCounts", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_VARIABLE, 1024, "REMOTE_NODE_MAX_CELLS",
     offsetof(remote_node_alloc_pages_args, pageCounts)},
    {"startCell", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_alloc_pages_args, startCell)},
    {"cellCount", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_alloc_pages_args, cellCount)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_alloc_pages_args, flags)},
};

const struct xdr_type remote_node_alloc_pages_args_xdr = {
    .name = "remote_node_alloc_pages_args",
    .size = sizeof(remote_node_alloc_pages_args),
    .least = 20,
    .kind = XDR_STRUCT,
    .members = remote_node_alloc_pages_args_members,
    .count = sizeof remote_node_alloc_pages_args_members / sizeof *remote_node_alloc_pages_args_members,
};

enum xdr_status remote_node_alloc_pages_args_encode(struct xdr_encoder *e, const remote_node_alloc_pages_args *v)
{
    return xdr_encode_end(remote_node_alloc_pages_args_put(xdr_encode_begin(e), e, v), e, &remote_node_alloc_pages_args_xdr, v);
}

enum xdr_status remote_node_alloc_pages_args_decode(struct xdr_decoder *d, remote_node_alloc_pages_args *v)
{
    return xdr_decode_end(remote_node_alloc_pages_args_get(xdr_decode_begin(d), d, v), d, &remote_node_alloc_pages_args_xdr, v);
}

static const struct xdr_member remote_node_alloc_pages_ret_members[] = {
    {"ret", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_alloc_pages_ret, ret)},
};

const struct xdr_type remote_node_alloc_pages_ret_xdr = {
    .name = "remote_node_alloc_pages_ret",
    .size = sizeof(remote_node_alloc_pages_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_node_alloc_pages_ret_members,
    .count = sizeof remote_node_alloc_pages_ret_members / sizeof *remote_node_alloc_pages_ret_members,
};

enum xdr_status remote_node_alloc_pages_ret_encode(struct xdr_encoder *e, const remote_node_alloc_pages_ret *v)
{
    return xdr_encode_end(remote_node_alloc_pages_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_alloc_pages_ret_xdr, v);
}

enum xdr_status remote_node_alloc_pages_ret_decode(struct xdr_decoder *d, remote_node_alloc_pages_ret *v)
{
    return xdr_decode_end(remote_node_alloc_pages_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_alloc_pages_ret_xdr, v);
}

static const struct xdr_member remote_network_dhcp_lease_members[] = {
    {"iface", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_dhcp_lease, iface)},
    {"expirytime", &xdr_builtin_types[XDR_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_dhcp_lease, expirytime)},
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_dhcp_lease, type)},
    {"mac", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_dhcp_lease, mac)},
    {"iaid", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_dhcp_lease, iaid)},
    {"ipaddr", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_dhcp_lease, ipaddr)},
    {"prefix", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_dhcp_lease, prefix)},
    {"hostname", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_dhcp_lease, hostname)},
    {"clientid", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_dhcp_lease, clientid)},
};

const struct xdr_type remote_network_dhcp_lease_xdr = {
    .name = "remote_network_dhcp_lease",
    .size = sizeof(remote_network_dhcp_lease),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_network_dhcp_lease_members,
    .count = sizeof remote_network_dhcp_lease_members / sizeof *remote_network_dhcp_lease_members,
};

enum xdr_status remote_network_dhcp_lease_encode(struct xdr_encoder *e, const remote_network_dhcp_lease *v)
{
    return xdr_encode_end(remote_network_dhcp_lease_put(xdr_encode_begin(e), e, v), e, &remote_network_dhcp_lease_xdr, v);
}

enum xdr_status remote_network_dhcp_lease_decode(struct xdr_decoder *d, remote_network_dhcp_lease *v)
{
    return xdr_decode_end(remote_network_dhcp_lease_get(xdr_decode_begin(d), d, v), d, &remote_network_dhcp_lease_xdr, v);
}

static const struct xdr_member remote_network_get_dhcp_leases_args_members[] = {
    {"net", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_dhcp_leases_args, net)},
    {"mac", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_dhcp_leases_args, mac)},
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_dhcp_leases_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_dhcp_leases_args, flags)},
};

const struct xdr_type remote_network_get_dhcp_leases_args_xdr = {
    .name = "remote_network_get_dhcp_leases_args",
    .size = sizeof(remote_network_get_dhcp_leases_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_network_get_dhcp_leases_args_members,
    .count = sizeof remote_network_get_dhcp_leases_args_members / sizeof *remote_network_get_dhcp_leases_args_members,
};

enum xdr_status remote_network_get_dhcp_leases_args_encode(struct xdr_encoder *e, const remote_network_get_dhcp_leases_args *v)
{
    return xdr_encode_end(remote_network_get_dhcp_leases_args_put(xdr_encode_begin(e), e, v), e, &remote_network_get_dhcp_leases_args_xdr, v);
}

enum xdr_status remote_network_get_dhcp_leases_args_decode(struct xdr_decoder *d, remote_network_get_dhcp_leases_args *v)
{
    return xdr_decode_end(remote_network_get_dhcp_leases_args_get(xdr_decode_begin(d), d, v), d, &remote_network_get_dhcp_leases_args_xdr, v);
}

static const struct xdr_member remote_network_get_dhcp_leases_ret_members[] = {
    {"leases", &remote_network_dhcp_lease_xdr, XDR_SHAPE_VARIABLE, 65536, "REMOTE_NETWORK_DHCP_LEASES_MAX",
     offsetof(remote_network_get_dhcp_leases_ret, leases)},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_get_dhcp_leases_ret, ret)},
};

const struct xdr_type remote_network_get_dhcp_leases_ret_xdr = {
    .name = "remote_network_get_dhcp_leases_ret",
    .size = sizeof(remote_network_get_dhcp_leases_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_network_get_dhcp_leases_ret_members,
    .count = sizeof remote_network_get_dhcp_leases_ret_members / sizeof *remote_network_get_dhcp_leases_ret_members,
};

enum xdr_status remote_network_get_dhcp_leases_ret_encode(struct xdr_encoder *e, const remote_network_get_dhcp_leases_ret *v)
{
    return xdr_encode_end(remote_network_get_dhcp_leases_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_get_dhcp_leases_ret_xdr, v);
}

enum xdr_status remote_network_get_dhcp_leases_ret_decode(struct xdr_decoder *d, remote_network_get_dhcp_leases_ret *v)
{
    return xdr_decode_end(remote_network_get_dhcp_leases_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_get_dhcp_leases_ret_xdr, v);
}

static const struct xdr_member remote_domain_stats_record_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_stats_record, dom)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 262144, "REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX",
     offsetof(remote_domain_stats_record, params)},
};

const struct xdr_type remote_domain_stats_record_xdr = {
    .name = "remote_domain_stats_record",
    .size = sizeof(remote_domain_stats_record),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_stats_record_members,
    .count = sizeof remote_domain_stats_record_members / sizeof *remote_domain_stats_record_members,
};

enum xdr_status remote_domain_stats_record_encode(struct xdr_encoder *e, const remote_domain_stats_record *v)
{
    return xdr_encode_end(remote_domain_stats_record_put(xdr_encode_begin(e), e, v), e, &remote_domain_stats_record_xdr, v);
}

enum xdr_status remote_domain_stats_record_decode(struct xdr_decoder *d, remote_domain_stats_record *v)
{
    return xdr_decode_end(remote_domain_stats_record_get(xdr_decode_begin(d), d, v), d, &remote_domain_stats_record_xdr, v);
}

static const struct xdr_member remote_connect_get_all_domain_stats_args_members[] = {
    {"doms", &remote_nonnull_domain_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_DOMAIN_LIST_MAX",
     offsetof(remote_connect_get_all_domain_stats_args, doms)},
    {"stats", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_all_domain_stats_args, stats)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_all_domain_stats_args, flags)},
};

const struct xdr_type remote_connect_get_all_domain_stats_args_xdr = {
    .name = "remote_connect_get_all_domain_stats_args",
    .size = sizeof(remote_connect_get_all_domain_stats_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_all_domain_stats_args_members,
    .count = sizeof remote_connect_get_all_domain_stats_args_members / sizeof *remote_connect_get_all_domain_stats_args_members,
};

enum xdr_status remote_connect_get_all_domain_stats_args_encode(struct xdr_encoder *e, const remote_connect_get_all_domain_stats_args *v)
{
    return xdr_encode_end(remote_connect_get_all_domain_stats_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_all_domain_stats_args_xdr, v);
}

enum xdr_status remote_connect_get_all_domain_stats_args_decode(struct xdr_decoder *d, remote_connect_get_all_domain_stats_args *v)
{
    return xdr_decode_end(remote_connect_get_all_domain_stats_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_all_domain_stats_args_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_agent_lifecycle_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_agent_lifecycle_msg, callbackID)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_agent_lifecycle_msg, dom)},
    {"state", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_agent_lifecycle_msg, state)},
    {"reason", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_agent_lifecycle_msg, reason)},
};

const struct xdr_type remote_domain_event_callback_agent_lifecycle_msg_xdr = {
    .name = "remote_domain_event_callback_agent_lifecycle_msg",
    .size = sizeof(remote_domain_event_callback_agent_lifecycle_msg),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_agent_lifecycle_msg_members,
    .count = sizeof remote_domain_event_callback_agent_lifecycle_msg_members / sizeof *remote_domain_event_callback_agent_lifecycle_msg_members,
};

enum xdr_status remote_domain_event_callback_agent_lifecycle_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_agent_lifecycle_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_agent_lifecycle_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_agent_lifecycle_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_agent_lifecycle_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_agent_lifecycle_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_agent_lifecycle_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_agent_lifecycle_msg_xdr, v);
}

static const struct xdr_member remote_connect_get_all_domain_stats_ret_members[] = {
    {"retStats", &remote_domain_stats_record_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_DOMAIN_LIST_MAX",
     offsetof(remote_connect_get_all_domain_stats_ret, retStats)},
};

const struct xdr_type remote_connect_get_all_domain_stats_ret_xdr = {
    .name = "remote_connect_get_all_domain_stats_ret",
    .size = sizeof(remote_connect_get_all_domain_stats_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_all_domain_stats_ret_members,
    .count = sizeof remote_connect_get_all_domain_stats_ret_members / sizeof *remote_connect_get_all_domain_stats_ret_members,
};

enum xdr_status remote_connect_get_all_domain_stats_ret_encode(struct xdr_encoder *e, const remote_connect_get_all_domain_stats_ret *v)
{
    return xdr_encode_end(remote_connect_get_all_domain_stats_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_all_domain_stats_ret_xdr, v);
}

enum xdr_status remote_connect_get_all_domain_stats_ret_decode(struct xdr_decoder *d, remote_connect_get_all_domain_stats_ret *v)
{
    return xdr_decode_end(remote_connect_get_all_domain_stats_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_all_domain_stats_ret_xdr, v);
}

static const struct xdr_member remote_domain_fsinfo_members[] = {
    {"mountpoint", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fsinfo, mountpoint)},
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fsinfo, name)},
    {"fstype", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fsinfo, fstype)},
    {"dev_aliases", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 256, "REMOTE_DOMAIN_FSINFO_DISKS_MAX",
     offsetof(remote_domain_fsinfo, dev_aliases)},
};

const struct xdr_type remote_domain_fsinfo_xdr = {
    .name = "remote_domain_fsinfo",
    .size = sizeof(remote_domain_fsinfo),
    .least = 16,
    .kind = XDR_STRUCT,
    .members = remote_domain_fsinfo_members,
    .count = sizeof remote_domain_fsinfo_members / sizeof *remote_domain_fsinfo_members,
};

enum xdr_status remote_domain_fsinfo_encode(struct xdr_encoder *e, const remote_domain_fsinfo *v)
{
    return xdr_encode_end(remote_domain_fsinfo_put(xdr_encode_begin(e), e, v), e, &remote_domain_fsinfo_xdr, v);
}

enum xdr_status remote_domain_fsinfo_decode(struct xdr_decoder *d, remote_domain_fsinfo *v)
{
    return xdr_decode_end(remote_domain_fsinfo_get(xdr_decode_begin(d), d, v), d, &remote_domain_fsinfo_xdr, v);
}

static const struct xdr_member remote_domain_get_fsinfo_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_fsinfo_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_fsinfo_args, flags)},
};

const struct xdr_type remote_domain_get_fsinfo_args_xdr = {
    .name = "remote_domain_get_fsinfo_args",
    .size = sizeof(remote_domain_get_fsinfo_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_fsinfo_args_members,
    .count = sizeof remote_domain_get_fsinfo_args_members / sizeof *remote_domain_get_fsinfo_args_members,
};

enum xdr_status remote_domain_get_fsinfo_args_encode(struct xdr_encoder *e, const remote_domain_get_fsinfo_args *v)
{
    return xdr_encode_end(remote_domain_get_fsinfo_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_fsinfo_args_xdr, v);
}

enum xdr_status remote_domain_get_fsinfo_args_decode(struct xdr_decoder *d, remote_domain_get_fsinfo_args *v)
{
    return xdr_decode_end(remote_domain_get_fsinfo_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_fsinfo_args_xdr, v);
}

static const struct xdr_member remote_domain_get_fsinfo_ret_members[] = {
    {"info", &remote_domain_fsinfo_xdr, XDR_SHAPE_VARIABLE, 256, "REMOTE_DOMAIN_FSINFO_MAX",
     offsetof(remote_domain_get_fsinfo_ret, info)},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_fsinfo_ret, ret)},
};

const struct xdr_type remote_domain_get_fsinfo_ret_xdr = {
    .name = "remote_domain_get_fsinfo_ret",
    .size = sizeof(remote_domain_get_fsinfo_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_fsinfo_ret_members,
    .count = sizeof remote_domain_get_fsinfo_ret_members / sizeof *remote_domain_get_fsinfo_ret_members,
};

enum xdr_status remote_domain_get_fsinfo_ret_encode(struct xdr_encoder *e, const remote_domain_get_fsinfo_ret *v)
{
    return xdr_encode_end(remote_domain_get_fsinfo_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_fsinfo_ret_xdr, v);
}

enum xdr_status remote_domain_get_fsinfo_ret_decode(struct xdr_decoder *d, remote_domain_get_fsinfo_ret *v)
{
    return xdr_decode_end(remote_domain_get_fsinfo_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_fsinfo_ret_xdr, v);
}

static const struct xdr_member remote_domain_ip_addr_members[] = {
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_ip_addr, type)},
    {"addr", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_ip_addr, addr)},
    {"prefix", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_ip_addr, prefix)},
};

const struct xdr_type remote_domain_ip_addr_xdr = {
    .name = "remote_domain_ip_addr",
    .size = sizeof(remote_domain_ip_addr),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_domain_ip_addr_members,
    .count = sizeof remote_domain_ip_addr_members / sizeof *remote_domain_ip_addr_members,
};

enum xdr_status remote_domain_ip_addr_encode(struct xdr_encoder *e, const remote_domain_ip_addr *v)
{
    return xdr_encode_end(remote_domain_ip_addr_put(xdr_encode_begin(e), e, v), e, &remote_domain_ip_addr_xdr, v);
}

enum xdr_status remote_domain_ip_addr_decode(struct xdr_decoder *d, remote_domain_ip_addr *v)
{
    return xdr_decode_end(remote_domain_ip_addr_get(xdr_decode_begin(d), d, v), d, &remote_domain_ip_addr_xdr, v);
}

static const struct xdr_member remote_domain_interface_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface, name)},
    {"hwaddr", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface, hwaddr)},
    {"addrs", &remote_domain_ip_addr_xdr, XDR_SHAPE_VARIABLE, 2048, "REMOTE_DOMAIN_IP_ADDR_MAX",
     offsetof(remote_domain_interface, addrs)},
};

const struct xdr_type remote_domain_interface_xdr = {
    .name = "remote_domain_interface",
    .size = sizeof(remote_domain_interface),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_domain_interface_members,
    .count = sizeof remote_domain_interface_members / sizeof *remote_domain_interface_members,
};

enum xdr_status remote_domain_interface_encode(struct xdr_encoder *e, const remote_domain_interface *v)
{
    return xdr_encode_end(remote_domain_interface_put(xdr_encode_begin(e), e, v), e, &remote_domain_interface_xdr, v);
}

enum xdr_status remote_domain_interface_decode(struct xdr_decoder *d, remote_domain_interface *v)
{
    return xdr_decode_end(remote_domain_interface_get(xdr_decode_begin(d), d, v), d, &remote_domain_interface_xdr, v);
}

static const struct xdr_member remote_domain_interface_addresses_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface_addresses_args, dom)},
    {"source", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface_addresses_args, source)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_interface_addresses_args, flags)},
};

const struct xdr_type remote_domain_interface_addresses_args_xdr = {
    .name = "remote_domain_interface_addresses_args",
    .size = sizeof(remote_domain_interface_addresses_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_interface_addresses_args_members,
    .count = sizeof remote_domain_interface_addresses_args_members / sizeof *remote_domain_interface_addresses_args_members,
};

enum xdr_status remote_domain_interface_addresses_args_encode(struct xdr_encoder *e, const remote_domain_interface_addresses_args *v)
{
    return xdr_encode_end(remote_domain_interface_addresses_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_interface_addresses_args_xdr, v);
}

enum xdr_status remote_domain_interface_addresses_args_decode(struct xdr_decoder *d, remote_domain_interface_addresses_args *v)
{
    return xdr_decode_end(remote_domain_interface_addresses_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_interface_addresses_args_xdr, v);
}

static const struct xdr_member remote_domain_interface_addresses_ret_members[] = {
    {"ifaces", &remote_domain_interface_xdr, XDR_SHAPE_VARIABLE, 2048, "REMOTE_DOMAIN_INTERFACE_MAX",
     offsetof(remote_domain_interface_addresses_ret, ifaces)},
};

const struct xdr_type remote_domain_interface_addresses_ret_xdr = {
    .name = "remote_domain_interface_addresses_ret",
    .size = sizeof(remote_domain_interface_addresses_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_interface_addresses_ret_members,
    .count = sizeof remote_domain_interface_addresses_ret_members / sizeof *remote_domain_interface_addresses_ret_members,
};

enum xdr_status remote_domain_interface_addresses_ret_encode(struct xdr_encoder *e, const remote_domain_interface_addresses_ret *v)
{
    return xdr_encode_end(remote_domain_interface_addresses_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_interface_addresses_ret_xdr, v);
}

enum xdr_status remote_domain_interface_addresses_ret_decode(struct xdr_decoder *d, remote_domain_interface_addresses_ret *v)
{
    return xdr_decode_end(remote_domain_interface_addresses_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_interface_addresses_ret_xdr, v);
}

static const struct xdr_member remote_domain_set_user_password_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_user_password_args, dom)},
    {"user", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_user_password_args, user)},
    {"password", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_user_password_args, password)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_user_password_args, flags)},
};

const struct xdr_type remote_domain_set_user_password_args_xdr = {
    .name = "remote_domain_set_user_password_args",
    .size = sizeof(remote_domain_set_user_password_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_user_password_args_members,
    .count = sizeof remote_domain_set_user_password_args_members / sizeof *remote_domain_set_user_password_args_members,
};

enum xdr_status remote_domain_set_user_password_args_encode(struct xdr_encoder *e, const remote_domain_set_user_password_args *v)
{
    return xdr_encode_end(remote_domain_set_user_password_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_user_password_args_xdr, v);
}

enum xdr_status remote_domain_set_user_password_args_decode(struct xdr_decoder *d, remote_domain_set_user_password_args *v)
{
    return xdr_decode_end(remote_domain_set_user_password_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_user_password_args_xdr, v);
}

static const struct xdr_member remote_domain_rename_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_rename_args, dom)},
    {"new_name", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_rename_args, new_name)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_rename_args, flags)},
};

const struct xdr_type remote_domain_rename_args_xdr = {
    .name = "remote_domain_rename_args",
    .size = sizeof(remote_domain_rename_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_rename_args_members,
    .count = sizeof remote_domain_rename_args_members / sizeof *remote_domain_rename_args_members,
};

enum xdr_status remote_domain_rename_args_encode(struct xdr_encoder *e, const remote_domain_rename_args *v)
{
    return xdr_encode_end(remote_domain_rename_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_rename_args_xdr, v);
}

enum xdr_status remote_domain_rename_args_decode(struct xdr_decoder *d, remote_domain_rename_args *v)
{
    return xdr_decode_end(remote_domain_rename_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_rename_args_xdr, v);
}

static const struct xdr_member remote_domain_rename_ret_members[] = {
    {"retcode", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_rename_ret, retcode)},
};

const struct xdr_type remote_domain_rename_ret_xdr = {
    .name = "remote_domain_rename_ret",
    .size = sizeof(remote_domain_rename_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_rename_ret_members,
    .count = sizeof remote_domain_rename_ret_members / sizeof *remote_domain_rename_ret_members,
};

enum xdr_status remote_domain_rename_ret_encode(struct xdr_encoder *e, const remote_domain_rename_ret *v)
{
    return xdr_encode_end(remote_domain_rename_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_rename_ret_xdr, v);
}

enum xdr_status remote_domain_rename_ret_decode(struct xdr_decoder *d, remote_domain_rename_ret *v)
{
    return xdr_decode_end(remote_domain_rename_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_rename_ret_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_migration_iteration_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_migration_iteration_msg, callbackID)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_migration_iteration_msg, dom)},
    {"iteration", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_migration_iteration_msg, iteration)},
};

const struct xdr_type remote_domain_event_callback_migration_iteration_msg_xdr = {
    .name = "remote_domain_event_callback_migration_iteration_msg",
    .size = sizeof(remote_domain_event_callback_migration_iteration_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_migration_iteration_msg_members,
    .count = sizeof remote_domain_event_callback_migration_iteration_msg_members / sizeof *remote_domain_event_callback_migration_iteration_msg_members,
};

enum xdr_status remote_domain_event_callback_migration_iteration_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_migration_iteration_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_migration_iteration_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_migration_iteration_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_migration_iteration_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_migration_iteration_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_migration_iteration_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_migration_iteration_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_job_completed_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_job_completed_msg, callbackID)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_job_completed_msg, dom)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_JOB_STATS_MAX",
     offsetof(remote_domain_event_callback_job_completed_msg, params)},
};

const struct xdr_type remote_domain_event_callback_job_completed_msg_xdr = {
    .name = "remote_domain_event_callback_job_completed_msg",
    .size = sizeof(remote_domain_event_callback_job_completed_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_job_completed_msg_members,
    .count = sizeof remote_domain_event_callback_job_completed_msg_members / sizeof *remote_domain_event_callback_job_completed_msg_members,
};

enum xdr_status remote_domain_event_callback_job_completed_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_job_completed_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_job_completed_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_job_completed_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_job_completed_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_job_completed_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_job_completed_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_job_completed_msg_xdr, v);
}

static const struct xdr_member remote_domain_migrate_start_post_copy_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_start_post_copy_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_migrate_start_post_copy_args, flags)},
};

const struct xdr_type remote_domain_migrate_start_post_copy_args_xdr = {
    .name = "remote_domain_migrate_start_post_copy_args",
    .size = sizeof(remote_domain_migrate_start_post_copy_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_migrate_start_post_copy_args_members,
    .count = sizeof remote_domain_migrate_start_post_copy_args_members / sizeof *remote_domain_migrate_start_post_copy_args_members,
};

enum xdr_status remote_domain_migrate_start_post_copy_args_encode(struct xdr_encoder *e, const remote_domain_migrate_start_post_copy_args *v)
{
    return xdr_encode_end(remote_domain_migrate_start_post_copy_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_migrate_start_post_copy_args_xdr, v);
}

enum xdr_status remote_domain_migrate_start_post_copy_args_decode(struct xdr_decoder *d, remote_domain_migrate_start_post_copy_args *v)
{
    return xdr_decode_end(remote_domain_migrate_start_post_copy_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_migrate_start_post_copy_args_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_device_removal_failed_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_device_removal_failed_msg, callbackID)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_device_removal_failed_msg, dom)},
    {"devAlias", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_device_removal_failed_msg, devAlias)},
};

const struct xdr_type remote_domain_event_callback_device_removal_failed_msg_xdr = {
    .name = "remote_domain_event_callback_device_removal_failed_msg",
    .size = sizeof(remote_domain_event_callback_device_removal_failed_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_device_removal_failed_msg_members,
    .count = sizeof remote_domain_event_callback_device_removal_failed_msg_members / sizeof *remote_domain_event_callback_device_removal_failed_msg_members,
};

enum xdr_status remote_domain_event_callback_device_removal_failed_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_device_removal_failed_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_device_removal_failed_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_device_removal_failed_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_device_removal_failed_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_device_removal_failed_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_device_removal_failed_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_device_removal_failed_msg_xdr, v);
}

static const struct xdr_member remote_domain_get_guest_vcpus_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_guest_vcpus_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_guest_vcpus_args, flags)},
};

const struct xdr_type remote_domain_get_guest_vcpus_args_xdr = {
    .name = "remote_domain_get_guest_vcpus_args",
    .size = sizeof(remote_domain_get_guest_vcpus_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_guest_vcpus_args_members,
    .count = sizeof remote_domain_get_guest_vcpus_args_members / sizeof *remote_domain_get_guest_vcpus_args_members,
};

enum xdr_status remote_domain_get_guest_vcpus_args_encode(struct xdr_encoder *e, const remote_domain_get_guest_vcpus_args *v)
{
    return xdr_encode_end(remote_domain_get_guest_vcpus_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_guest_vcpus_args_xdr, v);
}

enum xdr_status remote_domain_get_guest_vcpus_args_decode(struct xdr_decoder *d, remote_domain_get_guest_vcpus_args *v)
{
    return xdr_decode_end(remote_domain_get_guest_vcpus_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_guest_vcpus_args_xdr, v);
}

static const struct xdr_member remote_domain_get_guest_vcpus_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_GUEST_VCPU_PARAMS_MAX",
     offsetof(remote_domain_get_guest_vcpus_ret, params)},
};

const struct xdr_type remote_domain_get_guest_vcpus_ret_xdr = {
    .name = "remote_domain_get_guest_vcpus_ret",
    .size = sizeof(remote_domain_get_guest_vcpus_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_guest_vcpus_ret_members,
    .count = sizeof remote_domain_get_guest_vcpus_ret_members / sizeof *remote_domain_get_guest_vcpus_ret_members,
};

enum xdr_status remote_domain_get_guest_vcpus_ret_encode(struct xdr_encoder *e, const remote_domain_get_guest_vcpus_ret *v)
{
    return xdr_encode_end(remote_domain_get_guest_vcpus_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_guest_vcpus_ret_xdr, v);
}

enum xdr_status remote_domain_get_guest_vcpus_ret_decode(struct xdr_decoder *d, remote_domain_get_guest_vcpus_ret *v)
{
    return xdr_decode_end(remote_domain_get_guest_vcpus_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_guest_vcpus_ret_xdr, v);
}

static const struct xdr_member remote_domain_set_guest_vcpus_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_guest_vcpus_args, dom)},
    {"cpumap", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_guest_vcpus_args, cpumap)},
    {"state", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_guest_vcpus_args, state)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_guest_vcpus_args, flags)},
};

const struct xdr_type remote_domain_set_guest_vcpus_args_xdr = {
    .name = "remote_domain_set_guest_vcpus_args",
    .size = sizeof(remote_domain_set_guest_vcpus_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_guest_vcpus_args_members,
    .count = sizeof remote_domain_set_guest_vcpus_args_members / sizeof *remote_domain_set_guest_vcpus_args_members,
};

enum xdr_status remote_domain_set_guest_vcpus_args_encode(struct xdr_encoder *e, const remote_domain_set_guest_vcpus_args *v)
{
    return xdr_encode_end(remote_domain_set_guest_vcpus_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_guest_vcpus_args_xdr, v);
}

enum xdr_status remote_domain_set_guest_vcpus_args_decode(struct xdr_decoder *d, remote_domain_set_guest_vcpus_args *v)
{
    return xdr_decode_end(remote_domain_set_guest_vcpus_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_guest_vcpus_args_xdr, v);
}

static const struct xdr_member remote_domain_set_vcpu_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_vcpu_args, dom)},
    {"cpumap", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_vcpu_args, cpumap)},
    {"state", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_vcpu_args, state)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_vcpu_args, flags)},
};

const struct xdr_type remote_domain_set_vcpu_args_xdr = {
    .name = "remote_domain_set_vcpu_args",
    .size = sizeof(remote_domain_set_vcpu_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_vcpu_args_members,
    .count = sizeof remote_domain_set_vcpu_args_members / sizeof *remote_domain_set_vcpu_args_members,
};

enum xdr_status remote_domain_set_vcpu_args_encode(struct xdr_encoder *e, const remote_domain_set_vcpu_args *v)
{
    return xdr_encode_end(remote_domain_set_vcpu_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_vcpu_args_xdr, v);
}

enum xdr_status remote_domain_set_vcpu_args_decode(struct xdr_decoder *d, remote_domain_set_vcpu_args *v)
{
    return xdr_decode_end(remote_domain_set_vcpu_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_vcpu_args_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_metadata_change_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_metadata_change_msg, callbackID)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_metadata_change_msg, dom)},
    {"type", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_metadata_change_msg, type)},
    {"nsuri", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_metadata_change_msg, nsuri)},
};

const struct xdr_type remote_domain_event_callback_metadata_change_msg_xdr = {
    .name = "remote_domain_event_callback_metadata_change_msg",
    .size = sizeof(remote_domain_event_callback_metadata_change_msg),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_metadata_change_msg_members,
    .count = sizeof remote_domain_event_callback_metadata_change_msg_members / sizeof *remote_domain_event_callback_metadata_change_msg_members,
};

enum xdr_status remote_domain_event_callback_metadata_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_metadata_change_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_metadata_change_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_metadata_change_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_metadata_change_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_metadata_change_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_metadata_change_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_metadata_change_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_memory_failure_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_memory_failure_msg, callbackID)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_memory_failure_msg, dom)},
    {"recipient", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_memory_failure_msg, recipient)},
    {"action", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_memory_failure_msg, action)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_memory_failure_msg, flags)},
};

const struct xdr_type remote_domain_event_memory_failure_msg_xdr = {
    .name = "remote_domain_event_memory_failure_msg",
    .size = sizeof(remote_domain_event_memory_failure_msg),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_memory_failure_msg_members,
    .count = sizeof remote_domain_event_memory_failure_msg_members / sizeof *remote_domain_event_memory_failure_msg_members,
};

enum xdr_status remote_domain_event_memory_failure_msg_encode(struct xdr_encoder *e, const remote_domain_event_memory_failure_msg *v)
{
    return xdr_encode_end(remote_domain_event_memory_failure_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_memory_failure_msg_xdr, v);
}

enum xdr_status remote_domain_event_memory_failure_msg_decode(struct xdr_decoder *d, remote_domain_event_memory_failure_msg *v)
{
    return xdr_decode_end(remote_domain_event_memory_failure_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_memory_failure_msg_xdr, v);
}

static const struct xdr_member remote_connect_secret_event_register_any_args_members[] = {
    {"eventID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_secret_event_register_any_args, eventID)},
    {"secret", &remote_secret_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_secret_event_register_any_args, secret)},
};

const struct xdr_type remote_connect_secret_event_register_any_args_xdr = {
    .name = "remote_connect_secret_event_register_any_args",
    .size = sizeof(remote_connect_secret_event_register_any_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_secret_event_register_any_args_members,
    .count = sizeof remote_connect_secret_event_register_any_args_members / sizeof *remote_connect_secret_event_register_any_args_members,
};

enum xdr_status remote_connect_secret_event_register_any_args_encode(struct xdr_encoder *e, const remote_connect_secret_event_register_any_args *v)
{
    return xdr_encode_end(remote_connect_secret_event_register_any_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_secret_event_register_any_args_xdr, v);
}

enum xdr_status remote_connect_secret_event_register_any_args_decode(struct xdr_decoder *d, remote_connect_secret_event_register_any_args *v)
{
    return xdr_decode_end(remote_connect_secret_event_register_any_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_secret_event_register_any_args_xdr, v);
}

static const struct xdr_member remote_connect_secret_event_register_any_ret_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_secret_event_register_any_ret, callbackID)},
};

const struct xdr_type remote_connect_secret_event_register_any_ret_xdr = {
    .name = "remote_connect_secret_event_register_any_ret",
    .size = sizeof(remote_connect_secret_event_register_any_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_secret_event_register_any_ret_members,
    .count = sizeof remote_connect_secret_event_register_any_ret_members / sizeof *remote_connect_secret_event_register_any_ret_members,
};

enum xdr_status remote_connect_secret_event_register_any_ret_encode(struct xdr_encoder *e, const remote_connect_secret_event_register_any_ret *v)
{
    return xdr_encode_end(remote_connect_secret_event_register_any_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_secret_event_register_any_ret_xdr, v);
}

enum xdr_status remote_connect_secret_event_register_any_ret_decode(struct xdr_decoder *d, remote_connect_secret_event_register_any_ret *v)
{
    return xdr_decode_end(remote_connect_secret_event_register_any_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_secret_event_register_any_ret_xdr, v);
}

static const struct xdr_member remote_connect_secret_event_deregister_any_args_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_secret_event_deregister_any_args, callbackID)},
};

const struct xdr_type remote_connect_secret_event_deregister_any_args_xdr = {
    .name = "remote_connect_secret_event_deregister_any_args",
    .size = sizeof(remote_connect_secret_event_deregister_any_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_secret_event_deregister_any_args_members,
    .count = sizeof remote_connect_secret_event_deregister_any_args_members / sizeof *remote_connect_secret_event_deregister_any_args_members,
};

enum xdr_status remote_connect_secret_event_deregister_any_args_encode(struct xdr_encoder *e, const remote_connect_secret_event_deregister_any_args *v)
{
    return xdr_encode_end(remote_connect_secret_event_deregister_any_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_secret_event_deregister_any_args_xdr, v);
}

enum xdr_status remote_connect_secret_event_deregister_any_args_decode(struct xdr_decoder *d, remote_connect_secret_event_deregister_any_args *v)
{
    return xdr_decode_end(remote_connect_secret_event_deregister_any_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_secret_event_deregister_any_args_xdr, v);
}

static const struct xdr_member remote_secret_event_lifecycle_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_event_lifecycle_msg, callbackID)},
    {"secret", &remote_nonnull_secret_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_event_lifecycle_msg, secret)},
    {"event", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_event_lifecycle_msg, event)},
    {"detail", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_event_lifecycle_msg, detail)},
};

const struct xdr_type remote_secret_event_lifecycle_msg_xdr = {
    .name = "remote_secret_event_lifecycle_msg",
    .size = sizeof(remote_secret_event_lifecycle_msg),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_secret_event_lifecycle_msg_members,
    .count = sizeof remote_secret_event_lifecycle_msg_members / sizeof *remote_secret_event_lifecycle_msg_members,
};

enum xdr_status remote_secret_event_lifecycle_msg_encode(struct xdr_encoder *e, const remote_secret_event_lifecycle_msg *v)
{
    return xdr_encode_end(remote_secret_event_lifecycle_msg_put(xdr_encode_begin(e), e, v), e, &remote_secret_event_lifecycle_msg_xdr, v);
}

enum xdr_status remote_secret_event_lifecycle_msg_decode(struct xdr_decoder *d, remote_secret_event_lifecycle_msg *v)
{
    return xdr_decode_end(remote_secret_event_lifecycle_msg_get(xdr_decode_begin(d), d, v), d, &remote_secret_event_lifecycle_msg_xdr, v);
}

static const struct xdr_member remote_secret_event_value_changed_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_event_value_changed_msg, callbackID)},
    {"secret", &remote_nonnull_secret_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_secret_event_value_changed_msg, secret)},
};

const struct xdr_type remote_secret_event_value_changed_msg_xdr = {
    .name = "remote_secret_event_value_changed_msg",
    .size = sizeof(remote_secret_event_value_changed_msg),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_secret_event_value_changed_msg_members,
    .count = sizeof remote_secret_event_value_changed_msg_members / sizeof *remote_secret_event_value_changed_msg_members,
};

enum xdr_status remote_secret_event_value_changed_msg_encode(struct xdr_encoder *e, const remote_secret_event_value_changed_msg *v)
{
    return xdr_encode_end(remote_secret_event_value_changed_msg_put(xdr_encode_begin(e), e, v), e, &remote_secret_event_value_changed_msg_xdr, v);
}

enum xdr_status remote_secret_event_value_changed_msg_decode(struct xdr_decoder *d, remote_secret_event_value_changed_msg *v)
{
    return xdr_decode_end(remote_secret_event_value_changed_msg_get(xdr_decode_begin(d), d, v), d, &remote_secret_event_value_changed_msg_xdr, v);
}

static const struct xdr_member remote_domain_set_block_threshold_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_block_threshold_args, dom)},
    {"dev", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_block_threshold_args, dev)},
    {"threshold", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_block_threshold_args, threshold)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_block_threshold_args, flags)},
};

const struct xdr_type remote_domain_set_block_threshold_args_xdr = {
    .name = "remote_domain_set_block_threshold_args",
    .size = sizeof(remote_domain_set_block_threshold_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_block_threshold_args_members,
    .count = sizeof remote_domain_set_block_threshold_args_members / sizeof *remote_domain_set_block_threshold_args_members,
};

enum xdr_status remote_domain_set_block_threshold_args_encode(struct xdr_encoder *e, const remote_domain_set_block_threshold_args *v)
{
    return xdr_encode_end(remote_domain_set_block_threshold_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_block_threshold_args_xdr, v);
}

enum xdr_status remote_domain_set_block_threshold_args_decode(struct xdr_decoder *d, remote_domain_set_block_threshold_args *v)
{
    return xdr_decode_end(remote_domain_set_block_threshold_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_block_threshold_args_xdr, v);
}

static const struct xdr_member remote_domain_set_lifecycle_action_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_lifecycle_action_args, dom)},
    {"type", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_lifecycle_action_args, type)},
    {"action", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_lifecycle_action_args, action)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_lifecycle_action_args, flags)},
};

const struct xdr_type remote_domain_set_lifecycle_action_args_xdr = {
    .name = "remote_domain_set_lifecycle_action_args",
    .size = sizeof(remote_domain_set_lifecycle_action_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_lifecycle_action_args_members,
    .count = sizeof remote_domain_set_lifecycle_action_args_members / sizeof *remote_domain_set_lifecycle_action_args_members,
};

enum xdr_status remote_domain_set_lifecycle_action_args_encode(struct xdr_encoder *e, const remote_domain_set_lifecycle_action_args *v)
{
    return xdr_encode_end(remote_domain_set_lifecycle_action_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_lifecycle_action_args_xdr, v);
}

enum xdr_status remote_domain_set_lifecycle_action_args_decode(struct xdr_decoder *d, remote_domain_set_lifecycle_action_args *v)
{
    return xdr_decode_end(remote_domain_set_lifecycle_action_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_lifecycle_action_args_xdr, v);
}

static const struct xdr_member remote_connect_compare_hypervisor_cpu_args_members[] = {
    {"emulator", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_compare_hypervisor_cpu_args, emulator)},
    {"arch", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_compare_hypervisor_cpu_args, arch)},
    {"machine", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_compare_hypervisor_cpu_args, machine)},
    {"virttype", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_compare_hypervisor_cpu_args, virttype)},
    {"xmlCPU", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_compare_hypervisor_cpu_args, xmlCPU)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_compare_hypervisor_cpu_args, flags)},
};

const struct xdr_type remote_connect_compare_hypervisor_cpu_args_xdr = {
    .name = "remote_connect_compare_hypervisor_cpu_args",
    .size = sizeof(remote_connect_compare_hypervisor_cpu_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_connect_compare_hypervisor_cpu_args_members,
    .count = sizeof remote_connect_compare_hypervisor_cpu_args_members / sizeof *remote_connect_compare_hypervisor_cpu_args_members,
};

enum xdr_status remote_connect_compare_hypervisor_cpu_args_encode(struct xdr_encoder *e, const remote_connect_compare_hypervisor_cpu_args *v)
{
    return xdr_encode_end(remote_connect_compare_hypervisor_cpu_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_compare_hypervisor_cpu_args_xdr, v);
}

enum xdr_status remote_connect_compare_hypervisor_cpu_args_decode(struct xdr_decoder *d, remote_connect_compare_hypervisor_cpu_args *v)
{
    return xdr_decode_end(remote_connect_compare_hypervisor_cpu_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_compare_hypervisor_cpu_args_xdr, v);
}

static const struct xdr_member remote_connect_compare_hypervisor_cpu_ret_members[] = {
    {"result", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_compare_hypervisor_cpu_ret, result)},
};

const struct xdr_type remote_connect_compare_hypervisor_cpu_ret_xdr = {
    .name = "remote_connect_compare_hypervisor_cpu_ret",
    .size = sizeof(remote_connect_compare_hypervisor_cpu_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_compare_hypervisor_cpu_ret_members,
    .count = sizeof remote_connect_compare_hypervisor_cpu_ret_members / sizeof *remote_connect_compare_hypervisor_cpu_ret_members,
};

enum xdr_status remote_connect_compare_hypervisor_cpu_ret_encode(struct xdr_encoder *e, const remote_connect_compare_hypervisor_cpu_ret *v)
{
    return xdr_encode_end(remote_connect_compare_hypervisor_cpu_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_compare_hypervisor_cpu_ret_xdr, v);
}

enum xdr_status remote_connect_compare_hypervisor_cpu_ret_decode(struct xdr_decoder *d, remote_connect_compare_hypervisor_cpu_ret *v)
{
    return xdr_decode_end(remote_connect_compare_hypervisor_cpu_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_compare_hypervisor_cpu_ret_xdr, v);
}

static const struct xdr_member remote_connect_baseline_hypervisor_cpu_args_members[] = {
    {"emulator", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_baseline_hypervisor_cpu_args, emulator)},
    {"arch", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_baseline_hypervisor_cpu_args, arch)},
    {"machine", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_baseline_hypervisor_cpu_args, machine)},
    {"virttype", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_baseline_hypervisor_cpu_args, virttype)},
    {"xmlCPUs", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 256, "REMOTE_CPU_BASELINE_MAX",
     offsetof(remote_connect_baseline_hypervisor_cpu_args, xmlCPUs)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_baseline_hypervisor_cpu_args, flags)},
};

const struct xdr_type remote_connect_baseline_hypervisor_cpu_args_xdr = {
    .name = "remote_connect_baseline_hypervisor_cpu_args",
    .size = sizeof(remote_connect_baseline_hypervisor_cpu_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_connect_baseline_hypervisor_cpu_args_members,
    .count = sizeof remote_connect_baseline_hypervisor_cpu_args_members / sizeof *remote_connect_baseline_hypervisor_cpu_args_members,
};

enum xdr_status remote_connect_baseline_hypervisor_cpu_args_encode(struct xdr_encoder *e, const remote_connect_baseline_hypervisor_cpu_args *v)
{
    return xdr_encode_end(remote_connect_baseline_hypervisor_cpu_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_baseline_hypervisor_cpu_args_xdr, v);
}

enum xdr_status remote_connect_baseline_hypervisor_cpu_args_decode(struct xdr_decoder *d, remote_connect_baseline_hypervisor_cpu_args *v)
{
    return xdr_decode_end(remote_connect_baseline_hypervisor_cpu_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_baseline_hypervisor_cpu_args_xdr, v);
}

static const struct xdr_member remote_connect_baseline_hypervisor_cpu_ret_members[] = {
    {"cpu", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_baseline_hypervisor_cpu_ret, cpu)},
};

const struct xdr_type remote_connect_baseline_hypervisor_cpu_ret_xdr = {
    .name = "remote_connect_baseline_hypervisor_cpu_ret",
    .size = sizeof(remote_connect_baseline_hypervisor_cpu_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_baseline_hypervisor_cpu_ret_members,
    .count = sizeof remote_connect_baseline_hypervisor_cpu_ret_members / sizeof *remote_connect_baseline_hypervisor_cpu_ret_members,
};

enum xdr_status remote_connect_baseline_hypervisor_cpu_ret_encode(struct xdr_encoder *e, const remote_connect_baseline_hypervisor_cpu_ret *v)
{
    return xdr_encode_end(remote_connect_baseline_hypervisor_cpu_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_baseline_hypervisor_cpu_ret_xdr, v);
}

enum xdr_status remote_connect_baseline_hypervisor_cpu_ret_decode(struct xdr_decoder *d, remote_connect_baseline_hypervisor_cpu_ret *v)
{
    return xdr_decode_end(remote_connect_baseline_hypervisor_cpu_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_baseline_hypervisor_cpu_ret_xdr, v);
}

static const struct xdr_member remote_node_get_sev_info_args_members[] = {
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_sev_info_args, nparams)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_sev_info_args, flags)},
};

const struct xdr_type remote_node_get_sev_info_args_xdr = {
    .name = "remote_node_get_sev_info_args",
    .size = sizeof(remote_node_get_sev_info_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_get_sev_info_args_members,
    .count = sizeof remote_node_get_sev_info_args_members / sizeof *remote_node_get_sev_info_args_members,
};

enum xdr_status remote_node_get_sev_info_args_encode(struct xdr_encoder *e, const remote_node_get_sev_info_args *v)
{
    return xdr_encode_end(remote_node_get_sev_info_args_put(xdr_encode_begin(e), e, v), e, &remote_node_get_sev_info_args_xdr, v);
}

enum xdr_status remote_node_get_sev_info_args_decode(struct xdr_decoder *d, remote_node_get_sev_info_args *v)
{
    return xdr_decode_end(remote_node_get_sev_info_args_get(xdr_decode_begin(d), d, v), d, &remote_node_get_sev_info_args_xdr, v);
}

static const struct xdr_member remote_node_get_sev_info_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_NODE_SEV_INFO_MAX",
     offsetof(remote_node_get_sev_info_ret, params)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_node_get_sev_info_ret, nparams)},
};

const struct xdr_type remote_node_get_sev_info_ret_xdr = {
    .name = "remote_node_get_sev_info_ret",
    .size = sizeof(remote_node_get_sev_info_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_node_get_sev_info_ret_members,
    .count = sizeof remote_node_get_sev_info_ret_members / sizeof *remote_node_get_sev_info_ret_members,
};

enum xdr_status remote_node_get_sev_info_ret_encode(struct xdr_encoder *e, const remote_node_get_sev_info_ret *v)
{
    return xdr_encode_end(remote_node_get_sev_info_ret_put(xdr_encode_begin(e), e, v), e, &remote_node_get_sev_info_ret_xdr, v);
}

enum xdr_status remote_node_get_sev_info_ret_decode(struct xdr_decoder *d, remote_node_get_sev_info_ret *v)
{
    return xdr_decode_end(remote_node_get_sev_info_ret_get(xdr_decode_begin(d), d, v), d, &remote_node_get_sev_info_ret_xdr, v);
}

static const struct xdr_member remote_domain_get_launch_security_info_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_launch_security_info_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_launch_security_info_args, flags)},
};

const struct xdr_type remote_domain_get_launch_security_info_args_xdr = {
    .name = "remote_domain_get_launch_security_info_args",
    .size = sizeof(remote_domain_get_launch_security_info_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_launch_security_info_args_members,
    .count = sizeof remote_domain_get_launch_security_info_args_members / sizeof *remote_domain_get_launch_security_info_args_members,
};

enum xdr_status remote_domain_get_launch_security_info_args_encode(struct xdr_encoder *e, const remote_domain_get_launch_security_info_args *v)
{
    return xdr_encode_end(remote_domain_get_launch_security_info_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_launch_security_info_args_xdr, v);
}

enum xdr_status remote_domain_get_launch_security_info_args_decode(struct xdr_decoder *d, remote_domain_get_launch_security_info_args *v)
{
    return xdr_decode_end(remote_domain_get_launch_security_info_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_launch_security_info_args_xdr, v);
}

static const struct xdr_member remote_domain_get_launch_security_info_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX",
     offsetof(remote_domain_get_launch_security_info_ret, params)},
};

const struct xdr_type remote_domain_get_launch_security_info_ret_xdr = {
    .name = "remote_domain_get_launch_security_info_ret",
    .size = sizeof(remote_domain_get_launch_security_info_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_launch_security_info_ret_members,
    .count = sizeof remote_domain_get_launch_security_info_ret_members / sizeof *remote_domain_get_launch_security_info_ret_members,
};

enum xdr_status remote_domain_get_launch_security_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_launch_security_info_ret *v)
{
    return xdr_encode_end(remote_domain_get_launch_security_info_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_launch_security_info_ret_xdr, v);
}

enum xdr_status remote_domain_get_launch_security_info_ret_decode(struct xdr_decoder *d, remote_domain_get_launch_security_info_ret *v)
{
    return xdr_decode_end(remote_domain_get_launch_security_info_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_launch_security_info_ret_xdr, v);
}

static const struct xdr_member remote_domain_set_launch_security_state_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_launch_security_state_args, dom)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 64, "REMOTE_DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX",
     offsetof(remote_domain_set_launch_security_state_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_launch_security_state_args, flags)},
};

const struct xdr_type remote_domain_set_launch_security_state_args_xdr = {
    .name = "remote_domain_set_launch_security_state_args",
    .size = sizeof(remote_domain_set_launch_security_state_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_launch_security_state_args_members,
    .count = sizeof remote_domain_set_launch_security_state_args_members / sizeof *remote_domain_set_launch_security_state_args_members,
};

enum xdr_status remote_domain_set_launch_security_state_args_encode(struct xdr_encoder *e, const remote_domain_set_launch_security_state_args *v)
{
    return xdr_encode_end(remote_domain_set_launch_security_state_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_launch_security_state_args_xdr, v);
}

enum xdr_status remote_domain_set_launch_security_state_args_decode(struct xdr_decoder *d, remote_domain_set_launch_security_state_args *v)
{
    return xdr_decode_end(remote_domain_set_launch_security_state_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_launch_security_state_args_xdr, v);
}

static const struct xdr_member remote_nwfilter_binding_lookup_by_port_dev_args_members[] = {
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_binding_lookup_by_port_dev_args, name)},
};

const struct xdr_type remote_nwfilter_binding_lookup_by_port_dev_args_xdr = {
    .name = "remote_nwfilter_binding_lookup_by_port_dev_args",
    .size = sizeof(remote_nwfilter_binding_lookup_by_port_dev_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_binding_lookup_by_port_dev_args_members,
    .count = sizeof remote_nwfilter_binding_lookup_by_port_dev_args_members / sizeof *remote_nwfilter_binding_lookup_by_port_dev_args_members,
};

enum xdr_status remote_nwfilter_binding_lookup_by_port_dev_args_encode(struct xdr_encoder *e, const remote_nwfilter_binding_lookup_by_port_dev_args *v)
{
    return xdr_encode_end(remote_nwfilter_binding_lookup_by_port_dev_args_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_binding_lookup_by_port_dev_args_xdr, v);
}

enum xdr_status remote_nwfilter_binding_lookup_by_port_dev_args_decode(struct xdr_decoder *d, remote_nwfilter_binding_lookup_by_port_dev_args *v)
{
    return xdr_decode_end(remote_nwfilter_binding_lookup_by_port_dev_args_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_binding_lookup_by_port_dev_args_xdr, v);
}

static const struct xdr_member remote_nwfilter_binding_lookup_by_port_dev_ret_members[] = {
    {"nwfilter", &remote_nonnull_nwfilter_binding_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_binding_lookup_by_port_dev_ret, nwfilter)},
};

const struct xdr_type remote_nwfilter_binding_lookup_by_port_dev_ret_xdr = {
    .name = "remote_nwfilter_binding_lookup_by_port_dev_ret",
    .size = sizeof(remote_nwfilter_binding_lookup_by_port_dev_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_binding_lookup_by_port_dev_ret_members,
    .count = sizeof remote_nwfilter_binding_lookup_by_port_dev_ret_members / sizeof *remote_nwfilter_binding_lookup_by_port_dev_ret_members,
};

enum xdr_status remote_nwfilter_binding_lookup_by_port_dev_ret_encode(struct xdr_encoder *e, const remote_nwfilter_binding_lookup_by_port_dev_ret *v)
{
    return xdr_encode_end(remote_nwfilter_binding_lookup_by_port_dev_ret_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_binding_lookup_by_port_dev_ret_xdr, v);
}

enum xdr_status remote_nwfilter_binding_lookup_by_port_dev_ret_decode(struct xdr_decoder *d, remote_nwfilter_binding_lookup_by_port_dev_ret *v)
{
    return xdr_decode_end(remote_nwfilter_binding_lookup_by_port_dev_ret_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_binding_lookup_by_port_dev_ret_xdr, v);
}

static const struct xdr_member remote_nwfilter_binding_create_xml_args_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_binding_create_xml_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_binding_create_xml_args, flags)},
};

const struct xdr_type remote_nwfilter_binding_create_xml_args_xdr = {
    .name = "remote_nwfilter_binding_create_xml_args",
    .size = sizeof(remote_nwfilter_binding_create_xml_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_binding_create_xml_args_members,
    .count = sizeof remote_nwfilter_binding_create_xml_args_members / sizeof *remote_nwfilter_binding_create_xml_args_members,
};

enum xdr_status remote_nwfilter_binding_create_xml_args_encode(struct xdr_encoder *e, const remote_nwfilter_binding_create_xml_args *v)
{
    return xdr_encode_end(remote_nwfilter_binding_create_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_binding_create_xml_args_xdr, v);
}

enum xdr_status remote_nwfilter_binding_create_xml_args_decode(struct xdr_decoder *d, remote_nwfilter_binding_create_xml_args *v)
{
    return xdr_decode_end(remote_nwfilter_binding_create_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_binding_create_xml_args_xdr, v);
}

static const struct xdr_member remote_nwfilter_binding_create_xml_ret_members[] = {
    {"nwfilter", &remote_nonnull_nwfilter_binding_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_binding_create_xml_ret, nwfilter)},
};

const struct xdr_type remote_nwfilter_binding_create_xml_ret_xdr = {
    .name = "remote_nwfilter_binding_create_xml_ret",
    .size = sizeof(remote_nwfilter_binding_create_xml_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_binding_create_xml_ret_members,
    .count = sizeof remote_nwfilter_binding_create_xml_ret_members / sizeof *remote_nwfilter_binding_create_xml_ret_members,
};

enum xdr_status remote_nwfilter_binding_create_xml_ret_encode(struct xdr_encoder *e, const remote_nwfilter_binding_create_xml_ret *v)
{
    return xdr_encode_end(remote_nwfilter_binding_create_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_binding_create_xml_ret_xdr, v);
}

enum xdr_status remote_nwfilter_binding_create_xml_ret_decode(struct xdr_decoder *d, remote_nwfilter_binding_create_xml_ret *v)
{
    return xdr_decode_end(remote_nwfilter_binding_create_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_binding_create_xml_ret_xdr, v);
}

static const struct xdr_member remote_nwfilter_binding_delete_args_members[] = {
    {"nwfilter", &remote_nonnull_nwfilter_binding_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_binding_delete_args, nwfilter)},
};

const struct xdr_type remote_nwfilter_binding_delete_args_xdr = {
    .name = "remote_nwfilter_binding_delete_args",
    .size = sizeof(remote_nwfilter_binding_delete_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_binding_delete_args_members,
    .count = sizeof remote_nwfilter_binding_delete_args_members / sizeof *remote_nwfilter_binding_delete_args_members,
};

enum xdr_status remote_nwfilter_binding_delete_args_encode(struct xdr_encoder *e, const remote_nwfilter_binding_delete_args *v)
{
    return xdr_encode_end(remote_nwfilter_binding_delete_args_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_binding_delete_args_xdr, v);
}

enum xdr_status remote_nwfilter_binding_delete_args_decode(struct xdr_decoder *d, remote_nwfilter_binding_delete_args *v)
{
    return xdr_decode_end(remote_nwfilter_binding_delete_args_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_binding_delete_args_xdr, v);
}

static const struct xdr_member remote_nwfilter_binding_get_xml_desc_args_members[] = {
    {"nwfilter", &remote_nonnull_nwfilter_binding_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_binding_get_xml_desc_args, nwfilter)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_binding_get_xml_desc_args, flags)},
};

const struct xdr_type remote_nwfilter_binding_get_xml_desc_args_xdr = {
    .name = "remote_nwfilter_binding_get_xml_desc_args",
    .size = sizeof(remote_nwfilter_binding_get_xml_desc_args),
    .least = 12,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_binding_get_xml_desc_args_members,
    .count = sizeof remote_nwfilter_binding_get_xml_desc_args_members / sizeof *remote_nwfilter_binding_get_xml_desc_args_members,
};

enum xdr_status remote_nwfilter_binding_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_nwfilter_binding_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_nwfilter_binding_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_binding_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_nwfilter_binding_get_xml_desc_args_decode(struct xdr_decoder *d, remote_nwfilter_binding_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_nwfilter_binding_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_binding_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_nwfilter_binding_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_nwfilter_binding_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_nwfilter_binding_get_xml_desc_ret_xdr = {
    .name = "remote_nwfilter_binding_get_xml_desc_ret",
    .size = sizeof(remote_nwfilter_binding_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_nwfilter_binding_get_xml_desc_ret_members,
    .count = sizeof remote_nwfilter_binding_get_xml_desc_ret_members / sizeof *remote_nwfilter_binding_get_xml_desc_ret_members,
};

enum xdr_status remote_nwfilter_binding_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_nwfilter_binding_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_nwfilter_binding_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_nwfilter_binding_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_nwfilter_binding_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_nwfilter_binding_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_nwfilter_binding_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_nwfilter_binding_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_connect_list_all_nwfilter_bindings_args_members[] = {
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_nwfilter_bindings_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_nwfilter_bindings_args, flags)},
};

const struct xdr_type remote_connect_list_all_nwfilter_bindings_args_xdr = {
    .name = "remote_connect_list_all_nwfilter_bindings_args",
    .size = sizeof(remote_connect_list_all_nwfilter_bindings_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_nwfilter_bindings_args_members,
    .count = sizeof remote_connect_list_all_nwfilter_bindings_args_members / sizeof *remote_connect_list_all_nwfilter_bindings_args_members,
};

enum xdr_status remote_connect_list_all_nwfilter_bindings_args_encode(struct xdr_encoder *e, const remote_connect_list_all_nwfilter_bindings_args *v)
{
    return xdr_encode_end(remote_connect_list_all_nwfilter_bindings_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_nwfilter_bindings_args_xdr, v);
}

enum xdr_status remote_connect_list_all_nwfilter_bindings_args_decode(struct xdr_decoder *d, remote_connect_list_all_nwfilter_bindings_args *v)
{
    return xdr_decode_end(remote_connect_list_all_nwfilter_bindings_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_nwfilter_bindings_args_xdr, v);
}

static const struct xdr_member remote_connect_list_all_nwfilter_bindings_ret_members[] = {
    {"bindings", &remote_nonnull_nwfilter_binding_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_NWFILTER_BINDING_LIST_MAX",
     offsetof(remote_connect_list_all_nwfilter_bindings_ret, bindings)},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_list_all_nwfilter_bindings_ret, ret)},
};

const struct xdr_type remote_connect_list_all_nwfilter_bindings_ret_xdr = {
    .name = "remote_connect_list_all_nwfilter_bindings_ret",
    .size = sizeof(remote_connect_list_all_nwfilter_bindings_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_list_all_nwfilter_bindings_ret_members,
    .count = sizeof remote_connect_list_all_nwfilter_bindings_ret_members / sizeof *remote_connect_list_all_nwfilter_bindings_ret_members,
};

enum xdr_status remote_connect_list_all_nwfilter_bindings_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_nwfilter_bindings_ret *v)
{
    return xdr_encode_end(remote_connect_list_all_nwfilter_bindings_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_list_all_nwfilter_bindings_ret_xdr, v);
}

enum xdr_status remote_connect_list_all_nwfilter_bindings_ret_decode(struct xdr_decoder *d, remote_connect_list_all_nwfilter_bindings_ret *v)
{
    return xdr_decode_end(remote_connect_list_all_nwfilter_bindings_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_list_all_nwfilter_bindings_ret_xdr, v);
}

static const struct xdr_member remote_connect_get_storage_pool_capabilities_args_members[] = {
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_storage_pool_capabilities_args, flags)},
};

const struct xdr_type remote_connect_get_storage_pool_capabilities_args_xdr = {
    .name = "remote_connect_get_storage_pool_capabilities_args",
    .size = sizeof(remote_connect_get_storage_pool_capabilities_args),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_storage_pool_capabilities_args_members,
    .count = sizeof remote_connect_get_storage_pool_capabilities_args_members / sizeof *remote_connect_get_storage_pool_capabilities_args_members,
};

enum xdr_status remote_connect_get_storage_pool_capabilities_args_encode(struct xdr_encoder *e, const remote_connect_get_storage_pool_capabilities_args *v)
{
    return xdr_encode_end(remote_connect_get_storage_pool_capabilities_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_storage_pool_capabilities_args_xdr, v);
}

enum xdr_status remote_connect_get_storage_pool_capabilities_args_decode(struct xdr_decoder *d, remote_connect_get_storage_pool_capabilities_args *v)
{
    return xdr_decode_end(remote_connect_get_storage_pool_capabilities_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_storage_pool_capabilities_args_xdr, v);
}

static const struct xdr_member remote_connect_get_storage_pool_capabilities_ret_members[] = {
    {"capabilities", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_get_storage_pool_capabilities_ret, capabilities)},
};

const struct xdr_type remote_connect_get_storage_pool_capabilities_ret_xdr = {
    .name = "remote_connect_get_storage_pool_capabilities_ret",
    .size = sizeof(remote_connect_get_storage_pool_capabilities_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_connect_get_storage_pool_capabilities_ret_members,
    .count = sizeof remote_connect_get_storage_pool_capabilities_ret_members / sizeof *remote_connect_get_storage_pool_capabilities_ret_members,
};

enum xdr_status remote_connect_get_storage_pool_capabilities_ret_encode(struct xdr_encoder *e, const remote_connect_get_storage_pool_capabilities_ret *v)
{
    return xdr_encode_end(remote_connect_get_storage_pool_capabilities_ret_put(xdr_encode_begin(e), e, v), e, &remote_connect_get_storage_pool_capabilities_ret_xdr, v);
}

enum xdr_status remote_connect_get_storage_pool_capabilities_ret_decode(struct xdr_decoder *d, remote_connect_get_storage_pool_capabilities_ret *v)
{
    return xdr_decode_end(remote_connect_get_storage_pool_capabilities_ret_get(xdr_decode_begin(d), d, v), d, &remote_connect_get_storage_pool_capabilities_ret_xdr, v);
}

static const struct xdr_member remote_network_list_all_ports_args_members[] = {
    {"network", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_list_all_ports_args, network)},
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_list_all_ports_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_list_all_ports_args, flags)},
};

const struct xdr_type remote_network_list_all_ports_args_xdr = {
    .name = "remote_network_list_all_ports_args",
    .size = sizeof(remote_network_list_all_ports_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_network_list_all_ports_args_members,
    .count = sizeof remote_network_list_all_ports_args_members / sizeof *remote_network_list_all_ports_args_members,
};

enum xdr_status remote_network_list_all_ports_args_encode(struct xdr_encoder *e, const remote_network_list_all_ports_args *v)
{
    return xdr_encode_end(remote_network_list_all_ports_args_put(xdr_encode_begin(e), e, v), e, &remote_network_list_all_ports_args_xdr, v);
}

enum xdr_status remote_network_list_all_ports_args_decode(struct xdr_decoder *d, remote_network_list_all_ports_args *v)
{
    return xdr_decode_end(remote_network_list_all_ports_args_get(xdr_decode_begin(d), d, v), d, &remote_network_list_all_ports_args_xdr, v);
}

static const struct xdr_member remote_network_list_all_ports_ret_members[] = {
    {"ports", &remote_nonnull_network_port_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_NETWORK_PORT_LIST_MAX",
     offsetof(remote_network_list_all_ports_ret, ports)},
    {"ret", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_list_all_ports_ret, ret)},
};

const struct xdr_type remote_network_list_all_ports_ret_xdr = {
    .name = "remote_network_list_all_ports_ret",
    .size = sizeof(remote_network_list_all_ports_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_network_list_all_ports_ret_members,
    .count = sizeof remote_network_list_all_ports_ret_members / sizeof *remote_network_list_all_ports_ret_members,
};

enum xdr_status remote_network_list_all_ports_ret_encode(struct xdr_encoder *e, const remote_network_list_all_ports_ret *v)
{
    return xdr_encode_end(remote_network_list_all_ports_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_list_all_ports_ret_xdr, v);
}

enum xdr_status remote_network_list_all_ports_ret_decode(struct xdr_decoder *d, remote_network_list_all_ports_ret *v)
{
    return xdr_decode_end(remote_network_list_all_ports_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_list_all_ports_ret_xdr, v);
}

static const struct xdr_member remote_network_port_lookup_by_uuid_args_members[] = {
    {"network", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_lookup_by_uuid_args, network)},
    {"uuid", &remote_uuid_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_lookup_by_uuid_args, uuid)},
};

const struct xdr_type remote_network_port_lookup_by_uuid_args_xdr = {
    .name = "remote_network_port_lookup_by_uuid_args",
    .size = sizeof(remote_network_port_lookup_by_uuid_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_network_port_lookup_by_uuid_args_members,
    .count = sizeof remote_network_port_lookup_by_uuid_args_members / sizeof *remote_network_port_lookup_by_uuid_args_members,
};

enum xdr_status remote_network_port_lookup_by_uuid_args_encode(struct xdr_encoder *e, const remote_network_port_lookup_by_uuid_args *v)
{
    return xdr_encode_end(remote_network_port_lookup_by_uuid_args_put(xdr_encode_begin(e), e, v), e, &remote_network_port_lookup_by_uuid_args_xdr, v);
}

enum xdr_status remote_network_port_lookup_by_uuid_args_decode(struct xdr_decoder *d, remote_network_port_lookup_by_uuid_args *v)
{
    return xdr_decode_end(remote_network_port_lookup_by_uuid_args_get(xdr_decode_begin(d), d, v), d, &remote_network_port_lookup_by_uuid_args_xdr, v);
}

static const struct xdr_member remote_network_port_lookup_by_uuid_ret_members[] = {
    {"port", &remote_nonnull_network_port_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_lookup_by_uuid_ret, port)},
};

const struct xdr_type remote_network_port_lookup_by_uuid_ret_xdr = {
    .name = "remote_network_port_lookup_by_uuid_ret",
    .size = sizeof(remote_network_port_lookup_by_uuid_ret),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_network_port_lookup_by_uuid_ret_members,
    .count = sizeof remote_network_port_lookup_by_uuid_ret_members / sizeof *remote_network_port_lookup_by_uuid_ret_members,
};

enum xdr_status remote_network_port_lookup_by_uuid_ret_encode(struct xdr_encoder *e, const remote_network_port_lookup_by_uuid_ret *v)
{
    return xdr_encode_end(remote_network_port_lookup_by_uuid_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_port_lookup_by_uuid_ret_xdr, v);
}

enum xdr_status remote_network_port_lookup_by_uuid_ret_decode(struct xdr_decoder *d, remote_network_port_lookup_by_uuid_ret *v)
{
    return xdr_decode_end(remote_network_port_lookup_by_uuid_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_port_lookup_by_uuid_ret_xdr, v);
}

static const struct xdr_member remote_network_port_create_xml_args_members[] = {
    {"network", &remote_nonnull_network_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_create_xml_args, network)},
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_create_xml_args, xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_create_xml_args, flags)},
};

const struct xdr_type remote_network_port_create_xml_args_xdr = {
    .name = "remote_network_port_create_xml_args",
    .size = sizeof(remote_network_port_create_xml_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_network_port_create_xml_args_members,
    .count = sizeof remote_network_port_create_xml_args_members / sizeof *remote_network_port_create_xml_args_members,
};

enum xdr_status remote_network_port_create_xml_args_encode(struct xdr_encoder *e, const remote_network_port_create_xml_args *v)
{
    return xdr_encode_end(remote_network_port_create_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_network_port_create_xml_args_xdr, v);
}

enum xdr_status remote_network_port_create_xml_args_decode(struct xdr_decoder *d, remote_network_port_create_xml_args *v)
{
    return xdr_decode_end(remote_network_port_create_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_network_port_create_xml_args_xdr, v);
}

static const struct xdr_member remote_network_port_create_xml_ret_members[] = {
    {"port", &remote_nonnull_network_port_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_create_xml_ret, port)},
};

const struct xdr_type remote_network_port_create_xml_ret_xdr = {
    .name = "remote_network_port_create_xml_ret",
    .size = sizeof(remote_network_port_create_xml_ret),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_network_port_create_xml_ret_members,
    .count = sizeof remote_network_port_create_xml_ret_members / sizeof *remote_network_port_create_xml_ret_members,
};

enum xdr_status remote_network_port_create_xml_ret_encode(struct xdr_encoder *e, const remote_network_port_create_xml_ret *v)
{
    return xdr_encode_end(remote_network_port_create_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_port_create_xml_ret_xdr, v);
}

enum xdr_status remote_network_port_create_xml_ret_decode(struct xdr_decoder *d, remote_network_port_create_xml_ret *v)
{
    return xdr_decode_end(remote_network_port_create_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_port_create_xml_ret_xdr, v);
}

static const struct xdr_member remote_network_port_set_parameters_args_members[] = {
    {"port", &remote_nonnull_network_port_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_set_parameters_args, port)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_NETWORK_PORT_PARAMETERS_MAX",
     offsetof(remote_network_port_set_parameters_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_set_parameters_args, flags)},
};

const struct xdr_type remote_network_port_set_parameters_args_xdr = {
    .name = "remote_network_port_set_parameters_args",
    .size = sizeof(remote_network_port_set_parameters_args),
    .least = 44,
    .kind = XDR_STRUCT,
    .members = remote_network_port_set_parameters_args_members,
    .count = sizeof remote_network_port_set_parameters_args_members / sizeof *remote_network_port_set_parameters_args_members,
};

enum xdr_status remote_network_port_set_parameters_args_encode(struct xdr_encoder *e, const remote_network_port_set_parameters_args *v)
{
    return xdr_encode_end(remote_network_port_set_parameters_args_put(xdr_encode_begin(e), e, v), e, &remote_network_port_set_parameters_args_xdr, v);
}

enum xdr_status remote_network_port_set_parameters_args_decode(struct xdr_decoder *d, remote_network_port_set_parameters_args *v)
{
    return xdr_decode_end(remote_network_port_set_parameters_args_get(xdr_decode_begin(d), d, v), d, &remote_network_port_set_parameters_args_xdr, v);
}

static const struct xdr_member remote_network_port_get_parameters_args_members[] = {
    {"port", &remote_nonnull_network_port_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_get_parameters_args, port)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_get_parameters_args, nparams)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_get_parameters_args, flags)},
};

const struct xdr_type remote_network_port_get_parameters_args_xdr = {
    .name = "remote_network_port_get_parameters_args",
    .size = sizeof(remote_network_port_get_parameters_args),
    .least = 44,
    .kind = XDR_STRUCT,
    .members = remote_network_port_get_parameters_args_members,
    .count = sizeof remote_network_port_get_parameters_args_members / sizeof *remote_network_port_get_parameters_args_members,
};

enum xdr_status remote_network_port_get_parameters_args_encode(struct xdr_encoder *e, const remote_network_port_get_parameters_args *v)
{
    return xdr_encode_end(remote_network_port_get_parameters_args_put(xdr_encode_begin(e), e, v), e, &remote_network_port_get_parameters_args_xdr, v);
}

enum xdr_status remote_network_port_get_parameters_args_decode(struct xdr_decoder *d, remote_network_port_get_parameters_args *v)
{
    return xdr_decode_end(remote_network_port_get_parameters_args_get(xdr_decode_begin(d), d, v), d, &remote_network_port_get_parameters_args_xdr, v);
}

static const struct xdr_member remote_network_port_get_parameters_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_NETWORK_PORT_PARAMETERS_MAX",
     offsetof(remote_network_port_get_parameters_ret, params)},
    {"nparams", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_get_parameters_ret, nparams)},
};

const struct xdr_type remote_network_port_get_parameters_ret_xdr = {
    .name = "remote_network_port_get_parameters_ret",
    .size = sizeof(remote_network_port_get_parameters_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_network_port_get_parameters_ret_members,
    .count = sizeof remote_network_port_get_parameters_ret_members / sizeof *remote_network_port_get_parameters_ret_members,
};

enum xdr_status remote_network_port_get_parameters_ret_encode(struct xdr_encoder *e, const remote_network_port_get_parameters_ret *v)
{
    return xdr_encode_end(remote_network_port_get_parameters_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_port_get_parameters_ret_xdr, v);
}

enum xdr_status remote_network_port_get_parameters_ret_decode(struct xdr_decoder *d, remote_network_port_get_parameters_ret *v)
{
    return xdr_decode_end(remote_network_port_get_parameters_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_port_get_parameters_ret_xdr, v);
}

static const struct xdr_member remote_network_port_get_xml_desc_args_members[] = {
    {"port", &remote_nonnull_network_port_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_get_xml_desc_args, port)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_get_xml_desc_args, flags)},
};

const struct xdr_type remote_network_port_get_xml_desc_args_xdr = {
    .name = "remote_network_port_get_xml_desc_args",
    .size = sizeof(remote_network_port_get_xml_desc_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_network_port_get_xml_desc_args_members,
    .count = sizeof remote_network_port_get_xml_desc_args_members / sizeof *remote_network_port_get_xml_desc_args_members,
};

enum xdr_status remote_network_port_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_network_port_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_network_port_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_network_port_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_network_port_get_xml_desc_args_decode(struct xdr_decoder *d, remote_network_port_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_network_port_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_network_port_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_network_port_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_network_port_get_xml_desc_ret_xdr = {
    .name = "remote_network_port_get_xml_desc_ret",
    .size = sizeof(remote_network_port_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_network_port_get_xml_desc_ret_members,
    .count = sizeof remote_network_port_get_xml_desc_ret_members / sizeof *remote_network_port_get_xml_desc_ret_members,
};

enum xdr_status remote_network_port_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_network_port_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_network_port_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_network_port_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_network_port_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_network_port_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_network_port_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_network_port_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_network_port_delete_args_members[] = {
    {"port", &remote_nonnull_network_port_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_delete_args, port)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_network_port_delete_args, flags)},
};

const struct xdr_type remote_network_port_delete_args_xdr = {
    .name = "remote_network_port_delete_args",
    .size = sizeof(remote_network_port_delete_args),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_network_port_delete_args_members,
    .count = sizeof remote_network_port_delete_args_members / sizeof *remote_network_port_delete_args_members,
};

enum xdr_status remote_network_port_delete_args_encode(struct xdr_encoder *e, const remote_network_port_delete_args *v)
{
    return xdr_encode_end(remote_network_port_delete_args_put(xdr_encode_begin(e), e, v), e, &remote_network_port_delete_args_xdr, v);
}

enum xdr_status remote_network_port_delete_args_decode(struct xdr_decoder *d, remote_network_port_delete_args *v)
{
    return xdr_decode_end(remote_network_port_delete_args_get(xdr_decode_begin(d), d, v), d, &remote_network_port_delete_args_xdr, v);
}

static const struct xdr_member remote_domain_checkpoint_create_xml_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_create_xml_args, dom)},
    {"xml_desc", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_create_xml_args, xml_desc)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_create_xml_args, flags)},
};

const struct xdr_type remote_domain_checkpoint_create_xml_args_xdr = {
    .name = "remote_domain_checkpoint_create_xml_args",
    .size = sizeof(remote_domain_checkpoint_create_xml_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_checkpoint_create_xml_args_members,
    .count = sizeof remote_domain_checkpoint_create_xml_args_members / sizeof *remote_domain_checkpoint_create_xml_args_members,
};

enum xdr_status remote_domain_checkpoint_create_xml_args_encode(struct xdr_encoder *e, const remote_domain_checkpoint_create_xml_args *v)
{
    return xdr_encode_end(remote_domain_checkpoint_create_xml_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_checkpoint_create_xml_args_xdr, v);
}

enum xdr_status remote_domain_checkpoint_create_xml_args_decode(struct xdr_decoder *d, remote_domain_checkpoint_create_xml_args *v)
{
    return xdr_decode_end(remote_domain_checkpoint_create_xml_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_checkpoint_create_xml_args_xdr, v);
}

static const struct xdr_member remote_domain_checkpoint_create_xml_ret_members[] = {
    {"checkpoint", &remote_nonnull_domain_checkpoint_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_create_xml_ret, checkpoint)},
};

const struct xdr_type remote_domain_checkpoint_create_xml_ret_xdr = {
    .name = "remote_domain_checkpoint_create_xml_ret",
    .size = sizeof(remote_domain_checkpoint_create_xml_ret),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_checkpoint_create_xml_ret_members,
    .count = sizeof remote_domain_checkpoint_create_xml_ret_members / sizeof *remote_domain_checkpoint_create_xml_ret_members,
};

enum xdr_status remote_domain_checkpoint_create_xml_ret_encode(struct xdr_encoder *e, const remote_domain_checkpoint_create_xml_ret *v)
{
    return xdr_encode_end(remote_domain_checkpoint_create_xml_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_checkpoint_create_xml_ret_xdr, v);
}

enum xdr_status remote_domain_checkpoint_create_xml_ret_decode(struct xdr_decoder *d, remote_domain_checkpoint_create_xml_ret *v)
{
    return xdr_decode_end(remote_domain_checkpoint_create_xml_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_checkpoint_create_xml_ret_xdr, v);
}

static const struct xdr_member remote_domain_checkpoint_get_xml_desc_args_members[] = {
    {"checkpoint", &remote_nonnull_domain_checkpoint_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_get_xml_desc_args, checkpoint)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_get_xml_desc_args, flags)},
};

const struct xdr_type remote_domain_checkpoint_get_xml_desc_args_xdr = {
    .name = "remote_domain_checkpoint_get_xml_desc_args",
    .size = sizeof(remote_domain_checkpoint_get_xml_desc_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_checkpoint_get_xml_desc_args_members,
    .count = sizeof remote_domain_checkpoint_get_xml_desc_args_members / sizeof *remote_domain_checkpoint_get_xml_desc_args_members,
};

enum xdr_status remote_domain_checkpoint_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_domain_checkpoint_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_domain_checkpoint_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_checkpoint_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_domain_checkpoint_get_xml_desc_args_decode(struct xdr_decoder *d, remote_domain_checkpoint_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_domain_checkpoint_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_checkpoint_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_domain_checkpoint_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_domain_checkpoint_get_xml_desc_ret_xdr = {
    .name = "remote_domain_checkpoint_get_xml_desc_ret",
    .size = sizeof(remote_domain_checkpoint_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_checkpoint_get_xml_desc_ret_members,
    .count = sizeof remote_domain_checkpoint_get_xml_desc_ret_members / sizeof *remote_domain_checkpoint_get_xml_desc_ret_members,
};

enum xdr_status remote_domain_checkpoint_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_domain_checkpoint_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_domain_checkpoint_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_checkpoint_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_domain_checkpoint_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_domain_checkpoint_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_domain_checkpoint_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_checkpoint_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_domain_list_all_checkpoints_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_list_all_checkpoints_args, dom)},
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_list_all_checkpoints_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_list_all_checkpoints_args, flags)},
};

const struct xdr_type remote_domain_list_all_checkpoints_args_xdr = {
    .name = "remote_domain_list_all_checkpoints_args",
    .size = sizeof(remote_domain_list_all_checkpoints_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_list_all_checkpoints_args_members,
    .count = sizeof remote_domain_list_all_checkpoints_args_members / sizeof *remote_domain_list_all_checkpoints_args_members,
};

enum xdr_status remote_domain_list_all_checkpoints_args_encode(struct xdr_encoder *e, const remote_domain_list_all_checkpoints_args *v)
{
    return xdr_encode_end(remote_domain_list_all_checkpoints_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_list_all_checkpoints_args_xdr, v);
}

enum xdr_status remote_domain_list_all_checkpoints_args_decode(struct xdr_decoder *d, remote_domain_list_all_checkpoints_args *v)
{
    return xdr_decode_end(remote_domain_list_all_checkpoints_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_list_all_checkpoints_args_xdr, v);
}

static const struct xdr_member remote_domain_list_all_checkpoints_ret_members[] = {
    {"checkpoints", &remote_nonnull_domain_checkpoint_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_DOMAIN_CHECKPOINT_LIST_MAX",
     offsetof(remote_domain_list_all_checkpoints_ret, checkpoints)},
    {"ret", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_list_all_checkpoints_ret, ret)},
};

const struct xdr_type remote_domain_list_all_checkpoints_ret_xdr = {
    .name = "remote_domain_list_all_checkpoints_ret",
    .size = sizeof(remote_domain_list_all_checkpoints_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_list_all_checkpoints_ret_members,
    .count = sizeof remote_domain_list_all_checkpoints_ret_members / sizeof *remote_domain_list_all_checkpoints_ret_members,
};

enum xdr_status remote_domain_list_all_checkpoints_ret_encode(struct xdr_encoder *e, const remote_domain_list_all_checkpoints_ret *v)
{
    return xdr_encode_end(remote_domain_list_all_checkpoints_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_list_all_checkpoints_ret_xdr, v);
}

enum xdr_status remote_domain_list_all_checkpoints_ret_decode(struct xdr_decoder *d, remote_domain_list_all_checkpoints_ret *v)
{
    return xdr_decode_end(remote_domain_list_all_checkpoints_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_list_all_checkpoints_ret_xdr, v);
}

static const struct xdr_member remote_domain_checkpoint_list_all_children_args_members[] = {
    {"checkpoint", &remote_nonnull_domain_checkpoint_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_list_all_children_args, checkpoint)},
    {"need_results", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_list_all_children_args, need_results)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_list_all_children_args, flags)},
};

const struct xdr_type remote_domain_checkpoint_list_all_children_args_xdr = {
    .name = "remote_domain_checkpoint_list_all_children_args",
    .size = sizeof(remote_domain_checkpoint_list_all_children_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_checkpoint_list_all_children_args_members,
    .count = sizeof remote_domain_checkpoint_list_all_children_args_members / sizeof *remote_domain_checkpoint_list_all_children_args_members,
};

enum xdr_status remote_domain_checkpoint_list_all_children_args_encode(struct xdr_encoder *e, const remote_domain_checkpoint_list_all_children_args *v)
{
    return xdr_encode_end(remote_domain_checkpoint_list_all_children_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_checkpoint_list_all_children_args_xdr, v);
}

enum xdr_status remote_domain_checkpoint_list_all_children_args_decode(struct xdr_decoder *d, remote_domain_checkpoint_list_all_children_args *v)
{
    return xdr_decode_end(remote_domain_checkpoint_list_all_children_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_checkpoint_list_all_children_args_xdr, v);
}

static const struct xdr_member remote_domain_checkpoint_list_all_children_ret_members[] = {
    {"checkpoints", &remote_nonnull_domain_checkpoint_xdr, XDR_SHAPE_VARIABLE, 16384, "REMOTE_DOMAIN_CHECKPOINT_LIST_MAX",
     offsetof(remote_domain_checkpoint_list_all_children_ret, checkpoints)},
    {"ret", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_list_all_children_ret, ret)},
};

const struct xdr_type remote_domain_checkpoint_list_all_children_ret_xdr = {
    .name = "remote_domain_checkpoint_list_all_children_ret",
    .size = sizeof(remote_domain_checkpoint_list_all_children_ret),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_domain_checkpoint_list_all_children_ret_members,
    .count = sizeof remote_domain_checkpoint_list_all_children_ret_members / sizeof *remote_domain_checkpoint_list_all_children_ret_members,
};

enum xdr_status remote_domain_checkpoint_list_all_children_ret_encode(struct xdr_encoder *e, const remote_domain_checkpoint_list_all_children_ret *v)
{
    return xdr_encode_end(remote_domain_checkpoint_list_all_children_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_checkpoint_list_all_children_ret_xdr, v);
}

enum xdr_status remote_domain_checkpoint_list_all_children_ret_decode(struct xdr_decoder *d, remote_domain_checkpoint_list_all_children_ret *v)
{
    return xdr_decode_end(remote_domain_checkpoint_list_all_children_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_checkpoint_list_all_children_ret_xdr, v);
}

static const struct xdr_member remote_domain_checkpoint_lookup_by_name_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_lookup_by_name_args, dom)},
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_lookup_by_name_args, name)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_lookup_by_name_args, flags)},
};

const struct xdr_type remote_domain_checkpoint_lookup_by_name_args_xdr = {
    .name = "remote_domain_checkpoint_lookup_by_name_args",
    .size = sizeof(remote_domain_checkpoint_lookup_by_name_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_checkpoint_lookup_by_name_args_members,
    .count = sizeof remote_domain_checkpoint_lookup_by_name_args_members / sizeof *remote_domain_checkpoint_lookup_by_name_args_members,
};

enum xdr_status remote_domain_checkpoint_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_domain_checkpoint_lookup_by_name_args *v)
{
    return xdr_encode_end(remote_domain_checkpoint_lookup_by_name_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_checkpoint_lookup_by_name_args_xdr, v);
}

enum xdr_status remote_domain_checkpoint_lookup_by_name_args_decode(struct xdr_decoder *d, remote_domain_checkpoint_lookup_by_name_args *v)
{
    return xdr_decode_end(remote_domain_checkpoint_lookup_by_name_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_checkpoint_lookup_by_name_args_xdr, v);
}

static const struct xdr_member remote_domain_checkpoint_lookup_by_name_ret_members[] = {
    {"checkpoint", &remote_nonnull_domain_checkpoint_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_lookup_by_name_ret, checkpoint)},
};

const struct xdr_type remote_domain_checkpoint_lookup_by_name_ret_xdr = {
    .name = "remote_domain_checkpoint_lookup_by_name_ret",
    .size = sizeof(remote_domain_checkpoint_lookup_by_name_ret),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_checkpoint_lookup_by_name_ret_members,
    .count = sizeof remote_domain_checkpoint_lookup_by_name_ret_members / sizeof *remote_domain_checkpoint_lookup_by_name_ret_members,
};

enum xdr_status remote_domain_checkpoint_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_domain_checkpoint_lookup_by_name_ret *v)
{
    return xdr_encode_end(remote_domain_checkpoint_lookup_by_name_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_checkpoint_lookup_by_name_ret_xdr, v);
}

enum xdr_status remote_domain_checkpoint_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_domain_checkpoint_lookup_by_name_ret *v)
{
    return xdr_decode_end(remote_domain_checkpoint_lookup_by_name_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_checkpoint_lookup_by_name_ret_xdr, v);
}

static const struct xdr_member remote_domain_checkpoint_get_parent_args_members[] = {
    {"checkpoint", &remote_nonnull_domain_checkpoint_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_get_parent_args, checkpoint)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_get_parent_args, flags)},
};

const struct xdr_type remote_domain_checkpoint_get_parent_args_xdr = {
    .name = "remote_domain_checkpoint_get_parent_args",
    .size = sizeof(remote_domain_checkpoint_get_parent_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_checkpoint_get_parent_args_members,
    .count = sizeof remote_domain_checkpoint_get_parent_args_members / sizeof *remote_domain_checkpoint_get_parent_args_members,
};

enum xdr_status remote_domain_checkpoint_get_parent_args_encode(struct xdr_encoder *e, const remote_domain_checkpoint_get_parent_args *v)
{
    return xdr_encode_end(remote_domain_checkpoint_get_parent_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_checkpoint_get_parent_args_xdr, v);
}

enum xdr_status remote_domain_checkpoint_get_parent_args_decode(struct xdr_decoder *d, remote_domain_checkpoint_get_parent_args *v)
{
    return xdr_decode_end(remote_domain_checkpoint_get_parent_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_checkpoint_get_parent_args_xdr, v);
}

static const struct xdr_member remote_domain_checkpoint_get_parent_ret_members[] = {
    {"parent", &remote_nonnull_domain_checkpoint_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_get_parent_ret, parent)},
};

const struct xdr_type remote_domain_checkpoint_get_parent_ret_xdr = {
    .name = "remote_domain_checkpoint_get_parent_ret",
    .size = sizeof(remote_domain_checkpoint_get_parent_ret),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_checkpoint_get_parent_ret_members,
    .count = sizeof remote_domain_checkpoint_get_parent_ret_members / sizeof *remote_domain_checkpoint_get_parent_ret_members,
};

enum xdr_status remote_domain_checkpoint_get_parent_ret_encode(struct xdr_encoder *e, const remote_domain_checkpoint_get_parent_ret *v)
{
    return xdr_encode_end(remote_domain_checkpoint_get_parent_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_checkpoint_get_parent_ret_xdr, v);
}

enum xdr_status remote_domain_checkpoint_get_parent_ret_decode(struct xdr_decoder *d, remote_domain_checkpoint_get_parent_ret *v)
{
    return xdr_decode_end(remote_domain_checkpoint_get_parent_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_checkpoint_get_parent_ret_xdr, v);
}

static const struct xdr_member remote_domain_checkpoint_delete_args_members[] = {
    {"checkpoint", &remote_nonnull_domain_checkpoint_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_delete_args, checkpoint)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_checkpoint_delete_args, flags)},
};

const struct xdr_type remote_domain_checkpoint_delete_args_xdr = {
    .name = "remote_domain_checkpoint_delete_args",
    .size = sizeof(remote_domain_checkpoint_delete_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_checkpoint_delete_args_members,
    .count = sizeof remote_domain_checkpoint_delete_args_members / sizeof *remote_domain_checkpoint_delete_args_members,
};

enum xdr_status remote_domain_checkpoint_delete_args_encode(struct xdr_encoder *e, const remote_domain_checkpoint_delete_args *v)
{
    return xdr_encode_end(remote_domain_checkpoint_delete_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_checkpoint_delete_args_xdr, v);
}

enum xdr_status remote_domain_checkpoint_delete_args_decode(struct xdr_decoder *d, remote_domain_checkpoint_delete_args *v)
{
    return xdr_decode_end(remote_domain_checkpoint_delete_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_checkpoint_delete_args_xdr, v);
}

static const struct xdr_member remote_domain_get_guest_info_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_guest_info_args, dom)},
    {"types", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_guest_info_args, types)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_guest_info_args, flags)},
};

const struct xdr_type remote_domain_get_guest_info_args_xdr = {
    .name = "remote_domain_get_guest_info_args",
    .size = sizeof(remote_domain_get_guest_info_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_guest_info_args_members,
    .count = sizeof remote_domain_get_guest_info_args_members / sizeof *remote_domain_get_guest_info_args_members,
};

enum xdr_status remote_domain_get_guest_info_args_encode(struct xdr_encoder *e, const remote_domain_get_guest_info_args *v)
{
    return xdr_encode_end(remote_domain_get_guest_info_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_guest_info_args_xdr, v);
}

enum xdr_status remote_domain_get_guest_info_args_decode(struct xdr_decoder *d, remote_domain_get_guest_info_args *v)
{
    return xdr_decode_end(remote_domain_get_guest_info_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_guest_info_args_xdr, v);
}

static const struct xdr_member remote_domain_get_guest_info_ret_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 2048, "REMOTE_DOMAIN_GUEST_INFO_PARAMS_MAX",
     offsetof(remote_domain_get_guest_info_ret, params)},
};

const struct xdr_type remote_domain_get_guest_info_ret_xdr = {
    .name = "remote_domain_get_guest_info_ret",
    .size = sizeof(remote_domain_get_guest_info_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_guest_info_ret_members,
    .count = sizeof remote_domain_get_guest_info_ret_members / sizeof *remote_domain_get_guest_info_ret_members,
};

enum xdr_status remote_domain_get_guest_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_guest_info_ret *v)
{
    return xdr_encode_end(remote_domain_get_guest_info_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_guest_info_ret_xdr, v);
}

enum xdr_status remote_domain_get_guest_info_ret_decode(struct xdr_decoder *d, remote_domain_get_guest_info_ret *v)
{
    return xdr_decode_end(remote_domain_get_guest_info_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_guest_info_ret_xdr, v);
}

static const struct xdr_member remote_connect_set_identity_args_members[] = {
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 20, "REMOTE_CONNECT_IDENTITY_PARAMS_MAX",
     offsetof(remote_connect_set_identity_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_connect_set_identity_args, flags)},
};

const struct xdr_type remote_connect_set_identity_args_xdr = {
    .name = "remote_connect_set_identity_args",
    .size = sizeof(remote_connect_set_identity_args),
    .least = 8,
    .kind = XDR_STRUCT,
    .members = remote_connect_set_identity_args_members,
    .count = sizeof remote_connect_set_identity_args_members / sizeof *remote_connect_set_identity_args_members,
};

enum xdr_status remote_connect_set_identity_args_encode(struct xdr_encoder *e, const remote_connect_set_identity_args *v)
{
    return xdr_encode_end(remote_connect_set_identity_args_put(xdr_encode_begin(e), e, v), e, &remote_connect_set_identity_args_xdr, v);
}

enum xdr_status remote_connect_set_identity_args_decode(struct xdr_decoder *d, remote_connect_set_identity_args *v)
{
    return xdr_decode_end(remote_connect_set_identity_args_get(xdr_decode_begin(d), d, v), d, &remote_connect_set_identity_args_xdr, v);
}

static const struct xdr_member remote_domain_agent_set_response_timeout_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_agent_set_response_timeout_args, dom)},
    {"timeout", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_agent_set_response_timeout_args, timeout)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_agent_set_response_timeout_args, flags)},
};

const struct xdr_type remote_domain_agent_set_response_timeout_args_xdr = {
    .name = "remote_domain_agent_set_response_timeout_args",
    .size = sizeof(remote_domain_agent_set_response_timeout_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_agent_set_response_timeout_args_members,
    .count = sizeof remote_domain_agent_set_response_timeout_args_members / sizeof *remote_domain_agent_set_response_timeout_args_members,
};

enum xdr_status remote_domain_agent_set_response_timeout_args_encode(struct xdr_encoder *e, const remote_domain_agent_set_response_timeout_args *v)
{
    return xdr_encode_end(remote_domain_agent_set_response_timeout_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_agent_set_response_timeout_args_xdr, v);
}

enum xdr_status remote_domain_agent_set_response_timeout_args_decode(struct xdr_decoder *d, remote_domain_agent_set_response_timeout_args *v)
{
    return xdr_decode_end(remote_domain_agent_set_response_timeout_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_agent_set_response_timeout_args_xdr, v);
}

static const struct xdr_member remote_domain_agent_set_response_timeout_ret_members[] = {
    {"result", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_agent_set_response_timeout_ret, result)},
};

const struct xdr_type remote_domain_agent_set_response_timeout_ret_xdr = {
    .name = "remote_domain_agent_set_response_timeout_ret",
    .size = sizeof(remote_domain_agent_set_response_timeout_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_agent_set_response_timeout_ret_members,
    .count = sizeof remote_domain_agent_set_response_timeout_ret_members / sizeof *remote_domain_agent_set_response_timeout_ret_members,
};

enum xdr_status remote_domain_agent_set_response_timeout_ret_encode(struct xdr_encoder *e, const remote_domain_agent_set_response_timeout_ret *v)
{
    return xdr_encode_end(remote_domain_agent_set_response_timeout_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_agent_set_response_timeout_ret_xdr, v);
}

enum xdr_status remote_domain_agent_set_response_timeout_ret_decode(struct xdr_decoder *d, remote_domain_agent_set_response_timeout_ret *v)
{
    return xdr_decode_end(remote_domain_agent_set_response_timeout_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_agent_set_response_timeout_ret_xdr, v);
}

static const struct xdr_member remote_domain_backup_begin_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_backup_begin_args, dom)},
    {"backup_xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_backup_begin_args, backup_xml)},
    {"checkpoint_xml", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_backup_begin_args, checkpoint_xml)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_backup_begin_args, flags)},
};

const struct xdr_type remote_domain_backup_begin_args_xdr = {
    .name = "remote_domain_backup_begin_args",
    .size = sizeof(remote_domain_backup_begin_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_backup_begin_args_members,
    .count = sizeof remote_domain_backup_begin_args_members / sizeof *remote_domain_backup_begin_args_members,
};

enum xdr_status remote_domain_backup_begin_args_encode(struct xdr_encoder *e, const remote_domain_backup_begin_args *v)
{
    return xdr_encode_end(remote_domain_backup_begin_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_backup_begin_args_xdr, v);
}

enum xdr_status remote_domain_backup_begin_args_decode(struct xdr_decoder *d, remote_domain_backup_begin_args *v)
{
    return xdr_decode_end(remote_domain_backup_begin_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_backup_begin_args_xdr, v);
}

static const struct xdr_member remote_domain_backup_get_xml_desc_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_backup_get_xml_desc_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_backup_get_xml_desc_args, flags)},
};

const struct xdr_type remote_domain_backup_get_xml_desc_args_xdr = {
    .name = "remote_domain_backup_get_xml_desc_args",
    .size = sizeof(remote_domain_backup_get_xml_desc_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_backup_get_xml_desc_args_members,
    .count = sizeof remote_domain_backup_get_xml_desc_args_members / sizeof *remote_domain_backup_get_xml_desc_args_members,
};

enum xdr_status remote_domain_backup_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_domain_backup_get_xml_desc_args *v)
{
    return xdr_encode_end(remote_domain_backup_get_xml_desc_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_backup_get_xml_desc_args_xdr, v);
}

enum xdr_status remote_domain_backup_get_xml_desc_args_decode(struct xdr_decoder *d, remote_domain_backup_get_xml_desc_args *v)
{
    return xdr_decode_end(remote_domain_backup_get_xml_desc_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_backup_get_xml_desc_args_xdr, v);
}

static const struct xdr_member remote_domain_backup_get_xml_desc_ret_members[] = {
    {"xml", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_backup_get_xml_desc_ret, xml)},
};

const struct xdr_type remote_domain_backup_get_xml_desc_ret_xdr = {
    .name = "remote_domain_backup_get_xml_desc_ret",
    .size = sizeof(remote_domain_backup_get_xml_desc_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_backup_get_xml_desc_ret_members,
    .count = sizeof remote_domain_backup_get_xml_desc_ret_members / sizeof *remote_domain_backup_get_xml_desc_ret_members,
};

enum xdr_status remote_domain_backup_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_domain_backup_get_xml_desc_ret *v)
{
    return xdr_encode_end(remote_domain_backup_get_xml_desc_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_backup_get_xml_desc_ret_xdr, v);
}

enum xdr_status remote_domain_backup_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_domain_backup_get_xml_desc_ret *v)
{
    return xdr_decode_end(remote_domain_backup_get_xml_desc_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_backup_get_xml_desc_ret_xdr, v);
}

static const struct xdr_member remote_domain_authorized_ssh_keys_get_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_authorized_ssh_keys_get_args, dom)},
    {"user", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_authorized_ssh_keys_get_args, user)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_authorized_ssh_keys_get_args, flags)},
};

const struct xdr_type remote_domain_authorized_ssh_keys_get_args_xdr = {
    .name = "remote_domain_authorized_ssh_keys_get_args",
    .size = sizeof(remote_domain_authorized_ssh_keys_get_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_authorized_ssh_keys_get_args_members,
    .count = sizeof remote_domain_authorized_ssh_keys_get_args_members / sizeof *remote_domain_authorized_ssh_keys_get_args_members,
};

enum xdr_status remote_domain_authorized_ssh_keys_get_args_encode(struct xdr_encoder *e, const remote_domain_authorized_ssh_keys_get_args *v)
{
    return xdr_encode_end(remote_domain_authorized_ssh_keys_get_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_authorized_ssh_keys_get_args_xdr, v);
}

enum xdr_status remote_domain_authorized_ssh_keys_get_args_decode(struct xdr_decoder *d, remote_domain_authorized_ssh_keys_get_args *v)
{
    return xdr_decode_end(remote_domain_authorized_ssh_keys_get_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_authorized_ssh_keys_get_args_xdr, v);
}

static const struct xdr_member remote_domain_authorized_ssh_keys_get_ret_members[] = {
    {"keys", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 2048, "REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX",
     offsetof(remote_domain_authorized_ssh_keys_get_ret, keys)},
};

const struct xdr_type remote_domain_authorized_ssh_keys_get_ret_xdr = {
    .name = "remote_domain_authorized_ssh_keys_get_ret",
    .size = sizeof(remote_domain_authorized_ssh_keys_get_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_authorized_ssh_keys_get_ret_members,
    .count = sizeof remote_domain_authorized_ssh_keys_get_ret_members / sizeof *remote_domain_authorized_ssh_keys_get_ret_members,
};

enum xdr_status remote_domain_authorized_ssh_keys_get_ret_encode(struct xdr_encoder *e, const remote_domain_authorized_ssh_keys_get_ret *v)
{
    return xdr_encode_end(remote_domain_authorized_ssh_keys_get_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_authorized_ssh_keys_get_ret_xdr, v);
}

enum xdr_status remote_domain_authorized_ssh_keys_get_ret_decode(struct xdr_decoder *d, remote_domain_authorized_ssh_keys_get_ret *v)
{
    return xdr_decode_end(remote_domain_authorized_ssh_keys_get_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_authorized_ssh_keys_get_ret_xdr, v);
}

static const struct xdr_member remote_domain_authorized_ssh_keys_set_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_authorized_ssh_keys_set_args, dom)},
    {"user", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_authorized_ssh_keys_set_args, user)},
    {"keys", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 2048, "REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX",
     offsetof(remote_domain_authorized_ssh_keys_set_args, keys)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_authorized_ssh_keys_set_args, flags)},
};

const struct xdr_type remote_domain_authorized_ssh_keys_set_args_xdr = {
    .name = "remote_domain_authorized_ssh_keys_set_args",
    .size = sizeof(remote_domain_authorized_ssh_keys_set_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_authorized_ssh_keys_set_args_members,
    .count = sizeof remote_domain_authorized_ssh_keys_set_args_members / sizeof *remote_domain_authorized_ssh_keys_set_args_members,
};

enum xdr_status remote_domain_authorized_ssh_keys_set_args_encode(struct xdr_encoder *e, const remote_domain_authorized_ssh_keys_set_args *v)
{
    return xdr_encode_end(remote_domain_authorized_ssh_keys_set_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_authorized_ssh_keys_set_args_xdr, v);
}

enum xdr_status remote_domain_authorized_ssh_keys_set_args_decode(struct xdr_decoder *d, remote_domain_authorized_ssh_keys_set_args *v)
{
    return xdr_decode_end(remote_domain_authorized_ssh_keys_set_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_authorized_ssh_keys_set_args_xdr, v);
}

static const struct xdr_member remote_domain_get_messages_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_messages_args, dom)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_messages_args, flags)},
};

const struct xdr_type remote_domain_get_messages_args_xdr = {
    .name = "remote_domain_get_messages_args",
    .size = sizeof(remote_domain_get_messages_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_messages_args_members,
    .count = sizeof remote_domain_get_messages_args_members / sizeof *remote_domain_get_messages_args_members,
};

enum xdr_status remote_domain_get_messages_args_encode(struct xdr_encoder *e, const remote_domain_get_messages_args *v)
{
    return xdr_encode_end(remote_domain_get_messages_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_messages_args_xdr, v);
}

enum xdr_status remote_domain_get_messages_args_decode(struct xdr_decoder *d, remote_domain_get_messages_args *v)
{
    return xdr_decode_end(remote_domain_get_messages_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_messages_args_xdr, v);
}

static const struct xdr_member remote_domain_get_messages_ret_members[] = {
    {"msgs", &remote_nonnull_string_xdr, XDR_SHAPE_VARIABLE, 2048, "REMOTE_DOMAIN_MESSAGES_MAX",
     offsetof(remote_domain_get_messages_ret, msgs)},
};

const struct xdr_type remote_domain_get_messages_ret_xdr = {
    .name = "remote_domain_get_messages_ret",
    .size = sizeof(remote_domain_get_messages_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_messages_ret_members,
    .count = sizeof remote_domain_get_messages_ret_members / sizeof *remote_domain_get_messages_ret_members,
};

enum xdr_status remote_domain_get_messages_ret_encode(struct xdr_encoder *e, const remote_domain_get_messages_ret *v)
{
    return xdr_encode_end(remote_domain_get_messages_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_messages_ret_xdr, v);
}

enum xdr_status remote_domain_get_messages_ret_decode(struct xdr_decoder *d, remote_domain_get_messages_ret *v)
{
    return xdr_decode_end(remote_domain_get_messages_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_messages_ret_xdr, v);
}

static const struct xdr_member remote_domain_start_dirty_rate_calc_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_start_dirty_rate_calc_args, dom)},
    {"seconds", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_start_dirty_rate_calc_args, seconds)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_start_dirty_rate_calc_args, flags)},
};

const struct xdr_type remote_domain_start_dirty_rate_calc_args_xdr = {
    .name = "remote_domain_start_dirty_rate_calc_args",
    .size = sizeof(remote_domain_start_dirty_rate_calc_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_start_dirty_rate_calc_args_members,
    .count = sizeof remote_domain_start_dirty_rate_calc_args_members / sizeof *remote_domain_start_dirty_rate_calc_args_members,
};

enum xdr_status remote_domain_start_dirty_rate_calc_args_encode(struct xdr_encoder *e, const remote_domain_start_dirty_rate_calc_args *v)
{
    return xdr_encode_end(remote_domain_start_dirty_rate_calc_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_start_dirty_rate_calc_args_xdr, v);
}

enum xdr_status remote_domain_start_dirty_rate_calc_args_decode(struct xdr_decoder *d, remote_domain_start_dirty_rate_calc_args *v)
{
    return xdr_decode_end(remote_domain_start_dirty_rate_calc_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_start_dirty_rate_calc_args_xdr, v);
}

static const struct xdr_member remote_domain_graphics_reload_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_graphics_reload_args, dom)},
    {"type", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_graphics_reload_args, type)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_graphics_reload_args, flags)},
};

const struct xdr_type remote_domain_graphics_reload_args_xdr = {
    .name = "remote_domain_graphics_reload_args",
    .size = sizeof(remote_domain_graphics_reload_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_graphics_reload_args_members,
    .count = sizeof remote_domain_graphics_reload_args_members / sizeof *remote_domain_graphics_reload_args_members,
};

enum xdr_status remote_domain_graphics_reload_args_encode(struct xdr_encoder *e, const remote_domain_graphics_reload_args *v)
{
    return xdr_encode_end(remote_domain_graphics_reload_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_graphics_reload_args_xdr, v);
}

enum xdr_status remote_domain_graphics_reload_args_decode(struct xdr_decoder *d, remote_domain_graphics_reload_args *v)
{
    return xdr_decode_end(remote_domain_graphics_reload_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_graphics_reload_args_xdr, v);
}

static const struct xdr_member remote_domain_event_memory_device_size_change_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_memory_device_size_change_msg, callbackID)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_memory_device_size_change_msg, dom)},
    {"alias", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_memory_device_size_change_msg, alias)},
    {"size", &xdr_builtin_types[XDR_UNSIGNED_HYPER], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_memory_device_size_change_msg, size)},
};

const struct xdr_type remote_domain_event_memory_device_size_change_msg_xdr = {
    .name = "remote_domain_event_memory_device_size_change_msg",
    .size = sizeof(remote_domain_event_memory_device_size_change_msg),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_memory_device_size_change_msg_members,
    .count = sizeof remote_domain_event_memory_device_size_change_msg_members / sizeof *remote_domain_event_memory_device_size_change_msg_members,
};

enum xdr_status remote_domain_event_memory_device_size_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_memory_device_size_change_msg *v)
{
    return xdr_encode_end(remote_domain_event_memory_device_size_change_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_memory_device_size_change_msg_xdr, v);
}

enum xdr_status remote_domain_event_memory_device_size_change_msg_decode(struct xdr_decoder *d, remote_domain_event_memory_device_size_change_msg *v)
{
    return xdr_decode_end(remote_domain_event_memory_device_size_change_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_memory_device_size_change_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_vcpu_removed_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_vcpu_removed_msg, callbackID)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_vcpu_removed_msg, dom)},
    {"vcpuid", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_vcpu_removed_msg, vcpuid)},
};

const struct xdr_type remote_domain_event_vcpu_removed_msg_xdr = {
    .name = "remote_domain_event_vcpu_removed_msg",
    .size = sizeof(remote_domain_event_vcpu_removed_msg),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_vcpu_removed_msg_members,
    .count = sizeof remote_domain_event_vcpu_removed_msg_members / sizeof *remote_domain_event_vcpu_removed_msg_members,
};

enum xdr_status remote_domain_event_vcpu_removed_msg_encode(struct xdr_encoder *e, const remote_domain_event_vcpu_removed_msg *v)
{
    return xdr_encode_end(remote_domain_event_vcpu_removed_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_vcpu_removed_msg_xdr, v);
}

enum xdr_status remote_domain_event_vcpu_removed_msg_decode(struct xdr_decoder *d, remote_domain_event_vcpu_removed_msg *v)
{
    return xdr_decode_end(remote_domain_event_vcpu_removed_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_vcpu_removed_msg_xdr, v);
}

static const struct xdr_member remote_domain_fd_associate_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fd_associate_args, dom)},
    {"name", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fd_associate_args, name)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_fd_associate_args, flags)},
};

const struct xdr_type remote_domain_fd_associate_args_xdr = {
    .name = "remote_domain_fd_associate_args",
    .size = sizeof(remote_domain_fd_associate_args),
    .least = 32,
    .kind = XDR_STRUCT,
    .members = remote_domain_fd_associate_args_members,
    .count = sizeof remote_domain_fd_associate_args_members / sizeof *remote_domain_fd_associate_args_members,
};

enum xdr_status remote_domain_fd_associate_args_encode(struct xdr_encoder *e, const remote_domain_fd_associate_args *v)
{
    return xdr_encode_end(remote_domain_fd_associate_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_fd_associate_args_xdr, v);
}

enum xdr_status remote_domain_fd_associate_args_decode(struct xdr_decoder *d, remote_domain_fd_associate_args *v)
{
    return xdr_decode_end(remote_domain_fd_associate_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_fd_associate_args_xdr, v);
}

static const struct xdr_member remote_domain_get_autostart_once_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_autostart_once_args, dom)},
};

const struct xdr_type remote_domain_get_autostart_once_args_xdr = {
    .name = "remote_domain_get_autostart_once_args",
    .size = sizeof(remote_domain_get_autostart_once_args),
    .least = 24,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_autostart_once_args_members,
    .count = sizeof remote_domain_get_autostart_once_args_members / sizeof *remote_domain_get_autostart_once_args_members,
};

enum xdr_status remote_domain_get_autostart_once_args_encode(struct xdr_encoder *e, const remote_domain_get_autostart_once_args *v)
{
    return xdr_encode_end(remote_domain_get_autostart_once_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_autostart_once_args_xdr, v);
}

enum xdr_status remote_domain_get_autostart_once_args_decode(struct xdr_decoder *d, remote_domain_get_autostart_once_args *v)
{
    return xdr_decode_end(remote_domain_get_autostart_once_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_autostart_once_args_xdr, v);
}

static const struct xdr_member remote_domain_get_autostart_once_ret_members[] = {
    {"autostart", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_get_autostart_once_ret, autostart)},
};

const struct xdr_type remote_domain_get_autostart_once_ret_xdr = {
    .name = "remote_domain_get_autostart_once_ret",
    .size = sizeof(remote_domain_get_autostart_once_ret),
    .least = 4,
    .kind = XDR_STRUCT,
    .members = remote_domain_get_autostart_once_ret_members,
    .count = sizeof remote_domain_get_autostart_once_ret_members / sizeof *remote_domain_get_autostart_once_ret_members,
};

enum xdr_status remote_domain_get_autostart_once_ret_encode(struct xdr_encoder *e, const remote_domain_get_autostart_once_ret *v)
{
    return xdr_encode_end(remote_domain_get_autostart_once_ret_put(xdr_encode_begin(e), e, v), e, &remote_domain_get_autostart_once_ret_xdr, v);
}

enum xdr_status remote_domain_get_autostart_once_ret_decode(struct xdr_decoder *d, remote_domain_get_autostart_once_ret *v)
{
    return xdr_decode_end(remote_domain_get_autostart_once_ret_get(xdr_decode_begin(d), d, v), d, &remote_domain_get_autostart_once_ret_xdr, v);
}

static const struct xdr_member remote_domain_set_autostart_once_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_autostart_once_args, dom)},
    {"autostart", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_set_autostart_once_args, autostart)},
};

const struct xdr_type remote_domain_set_autostart_once_args_xdr = {
    .name = "remote_domain_set_autostart_once_args",
    .size = sizeof(remote_domain_set_autostart_once_args),
    .least = 28,
    .kind = XDR_STRUCT,
    .members = remote_domain_set_autostart_once_args_members,
    .count = sizeof remote_domain_set_autostart_once_args_members / sizeof *remote_domain_set_autostart_once_args_members,
};

enum xdr_status remote_domain_set_autostart_once_args_encode(struct xdr_encoder *e, const remote_domain_set_autostart_once_args *v)
{
    return xdr_encode_end(remote_domain_set_autostart_once_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_set_autostart_once_args_xdr, v);
}

enum xdr_status remote_domain_set_autostart_once_args_decode(struct xdr_decoder *d, remote_domain_set_autostart_once_args *v)
{
    return xdr_decode_end(remote_domain_set_autostart_once_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_set_autostart_once_args_xdr, v);
}

static const struct xdr_member remote_domain_event_nic_mac_change_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_nic_mac_change_msg, callbackID)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_nic_mac_change_msg, dom)},
    {"alias", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_nic_mac_change_msg, alias)},
    {"oldMAC", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_nic_mac_change_msg, oldMAC)},
    {"newMAC", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_nic_mac_change_msg, newMAC)},
};

const struct xdr_type remote_domain_event_nic_mac_change_msg_xdr = {
    .name = "remote_domain_event_nic_mac_change_msg",
    .size = sizeof(remote_domain_event_nic_mac_change_msg),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_nic_mac_change_msg_members,
    .count = sizeof remote_domain_event_nic_mac_change_msg_members / sizeof *remote_domain_event_nic_mac_change_msg_members,
};

enum xdr_status remote_domain_event_nic_mac_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_nic_mac_change_msg *v)
{
    return xdr_encode_end(remote_domain_event_nic_mac_change_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_nic_mac_change_msg_xdr, v);
}

enum xdr_status remote_domain_event_nic_mac_change_msg_decode(struct xdr_decoder *d, remote_domain_event_nic_mac_change_msg *v)
{
    return xdr_decode_end(remote_domain_event_nic_mac_change_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_nic_mac_change_msg_xdr, v);
}

static const struct xdr_member remote_domain_event_callback_channel_lifecycle_msg_members[] = {
    {"callbackID", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_channel_lifecycle_msg, callbackID)},
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_channel_lifecycle_msg, dom)},
    {"channelName", &remote_nonnull_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_channel_lifecycle_msg, channelName)},
    {"state", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_channel_lifecycle_msg, state)},
    {"reason", &xdr_builtin_types[XDR_INT], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_event_callback_channel_lifecycle_msg, reason)},
};

const struct xdr_type remote_domain_event_callback_channel_lifecycle_msg_xdr = {
    .name = "remote_domain_event_callback_channel_lifecycle_msg",
    .size = sizeof(remote_domain_event_callback_channel_lifecycle_msg),
    .least = 40,
    .kind = XDR_STRUCT,
    .members = remote_domain_event_callback_channel_lifecycle_msg_members,
    .count = sizeof remote_domain_event_callback_channel_lifecycle_msg_members / sizeof *remote_domain_event_callback_channel_lifecycle_msg_members,
};

enum xdr_status remote_domain_event_callback_channel_lifecycle_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_channel_lifecycle_msg *v)
{
    return xdr_encode_end(remote_domain_event_callback_channel_lifecycle_msg_put(xdr_encode_begin(e), e, v), e, &remote_domain_event_callback_channel_lifecycle_msg_xdr, v);
}

enum xdr_status remote_domain_event_callback_channel_lifecycle_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_channel_lifecycle_msg *v)
{
    return xdr_decode_end(remote_domain_event_callback_channel_lifecycle_msg_get(xdr_decode_begin(d), d, v), d, &remote_domain_event_callback_channel_lifecycle_msg_xdr, v);
}

static const struct xdr_member remote_domain_announce_interface_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_announce_interface_args, dom)},
    {"device", &remote_string_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_announce_interface_args, device)},
    {"params", &remote_typed_param_xdr, XDR_SHAPE_VARIABLE, 16, "REMOTE_DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX",
     offsetof(remote_domain_announce_interface_args, params)},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(remote_domain_announce_interface_args, flags)},
};

const struct xdr_type remote_domain_announce_interface_args_xdr = {
    .name = "remote_domain_announce_interface_args",
    .size = sizeof(remote_domain_announce_interface_args),
    .least = 36,
    .kind = XDR_STRUCT,
    .members = remote_domain_announce_interface_args_members,
    .count = sizeof remote_domain_announce_interface_args_members / sizeof *remote_domain_announce_interface_args_members,
};

enum xdr_status remote_domain_announce_interface_args_encode(struct xdr_encoder *e, const remote_domain_announce_interface_args *v)
{
    return xdr_encode_end(remote_domain_announce_interface_args_put(xdr_encode_begin(e), e, v), e, &remote_domain_announce_interface_args_xdr, v);
}

enum xdr_status remote_domain_announce_interface_args_decode(struct xdr_decoder *d, remote_domain_announce_interface_args *v)
{
    return xdr_decode_end(remote_domain_announce_interface_args_get(xdr_decode_begin(d), d, v), d, &remote_domain_announce_interface_args_xdr, v);
}

static const struct xdr_enumerator remote_procedure_values[] = {
    {"REMOTE_PROC_CONNECT_OPEN", REMOTE_PROC_CONNECT_OPEN},
    {"REMOTE_PROC_CONNECT_CLOSE", REMOTE_PROC_CONNECT_CLOSE},
    {"REMOTE_PROC_CONNECT_GET_TYPE", REMOTE_PROC_CONNECT_GET_TYPE},
    {"REMOTE_PROC_CONNECT_GET_VERSION", REMOTE_PROC_CONNECT_GET_VERSION},
    {"REMOTE_PROC_CONNECT_GET_MAX_VCPUS", REMOTE_PROC_CONNECT_GET_MAX_VCPUS},
    {"REMOTE_PROC_NODE_GET_INFO", REMOTE_PROC_NODE_GET_INFO},
    {"REMOTE_PROC_CONNECT_GET_CAPABILITIES", REMOTE_PROC_CONNECT_GET_CAPABILITIES},
    {"REMOTE_PROC_DOMAIN_ATTACH_DEVICE", REMOTE_PROC_DOMAIN_ATTACH_DEVICE},
    {"REMOTE_PROC_DOMAIN_CREATE", REMOTE_PROC_DOMAIN_CREATE},
    {"REMOTE_PROC_DOMAIN_CREATE_XML", REMOTE_PROC_DOMAIN_CREATE_XML},
    {"REMOTE_PROC_DOMAIN_DEFINE_XML", REMOTE_PROC_DOMAIN_DEFINE_XML},
    {"REMOTE_PROC_DOMAIN_DESTROY", REMOTE_PROC_DOMAIN_DESTROY},
    {"REMOTE_PROC_DOMAIN_DETACH_DEVICE", REMOTE_PROC_DOMAIN_DETACH_DEVICE},
    {"REMOTE_PROC_DOMAIN_GET_XML_DESC", REMOTE_PROC_DOMAIN_GET_XML_DESC},
    {"REMOTE_PROC_DOMAIN_GET_AUTOSTART", REMOTE_PROC_DOMAIN_GET_AUTOSTART},
    {"REMOTE_PROC_DOMAIN_GET_INFO", REMOTE_PROC_DOMAIN_GET_INFO},
    {"REMOTE_PROC_DOMAIN_GET_MAX_MEMORY", REMOTE_PROC_DOMAIN_GET_MAX_MEMORY},
    {"REMOTE_PROC_DOMAIN_GET_MAX_VCPUS", REMOTE_PROC_DOMAIN_GET_MAX_VCPUS},
    {"REMOTE_PROC_DOMAIN_GET_OS_TYPE", REMOTE_PROC_DOMAIN_GET_OS_TYPE},
    {"REMOTE_PROC_DOMAIN_GET_VCPUS", REMOTE_PROC_DOMAIN_GET_VCPUS},
    {"REMOTE_PROC_CONNECT_LIST_DEFINED_DOMAINS", REMOTE_PROC_CONNECT_LIST_DEFINED_DOMAINS},
    {"REMOTE_PROC_DOMAIN_LOOKUP_BY_ID", REMOTE_PROC_DOMAIN_LOOKUP_BY_ID},
    {"REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME", REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME},
    {"REMOTE_PROC_DOMAIN_LOOKUP_BY_UUID", REMOTE_PROC_DOMAIN_LOOKUP_BY_UUID},
    {"REMOTE_PROC_CONNECT_NUM_OF_DEFINED_DOMAINS", REMOTE_PROC_CONNECT_NUM_OF_DEFINED_DOMAINS},
    {"REMOTE_PROC_DOMAIN_PIN_VCPU", REMOTE_PROC_DOMAIN_PIN_VCPU},
    {"REMOTE_PROC_DOMAIN_REBOOT", REMOTE_PROC_DOMAIN_REBOOT},
    {"REMOTE_PROC_DOMAIN_RESUME", REMOTE_PROC_DOMAIN_RESUME},
    {"REMOTE_PROC_DOMAIN_SET_AUTOSTART", REMOTE_PROC_DOMAIN_SET_AUTOSTART},
    {"REMOTE_PROC_DOMAIN_SET_MAX_MEMORY", REMOTE_PROC_DOMAIN_SET_MAX_MEMORY},
    {"REMOTE_PROC_DOMAIN_SET_MEMORY", REMOTE_PROC_DOMAIN_SET_MEMORY},
    {"REMOTE_PROC_DOMAIN_SET_VCPUS", REMOTE_PROC_DOMAIN_SET_VCPUS},
    {"REMOTE_PROC_DOMAIN_SHUTDOWN", REMOTE_PROC_DOMAIN_SHUTDOWN},
    {"REMOTE_PROC_DOMAIN_SUSPEND", REMOTE_PROC_DOMAIN_SUSPEND},
    {"REMOTE_PROC_DOMAIN_UNDEFINE", REMOTE_PROC_DOMAIN_UNDEFINE},
    {"REMOTE_PROC_CONNECT_LIST_DEFINED_NETWORKS", REMOTE_PROC_CONNECT_LIST_DEFINED_NETWORKS},
    {"REMOTE_PROC_CONNECT_LIST_DOMAINS", REMOTE_PROC_CONNECT_LIST_DOMAINS},
    {"REMOTE_PROC_CONNECT_LIST_NETWORKS", REMOTE_PROC_CONNECT_LIST_NETWORKS},
    {"REMOTE_PROC_NETWORK_CREATE", REMOTE_PROC_NETWORK_CREATE},
    {"REMOTE_PROC_NETWORK_CREATE_XML", REMOTE_PROC_NETWORK_CREATE_XML},
    {"REMOTE_PROC_NETWORK_DEFINE_XML", REMOTE_PROC_NETWORK_DEFINE_XML},
    {"REMOTE_PROC_NETWORK_DESTROY", REMOTE_PROC_NETWORK_DESTROY},
    {"REMOTE_PROC_NETWORK_GET_XML_DESC", REMOTE_PROC_NETWORK_GET_XML_DESC},
    {"REMOTE_PROC_NETWORK_GET_AUTOSTART", REMOTE_PROC_NETWORK_GET_AUTOSTART},
    {"REMOTE_PROC_NETWORK_GET_BRIDGE_NAME", REMOTE_PROC_NETWORK_GET_BRIDGE_NAME},
    {"REMOTE_PROC_NETWORK_LOOKUP_BY_NAME", REMOTE_PROC_NETWORK_LOOKUP_BY_NAME},
    {"REMOTE_PROC_NETWORK_LOOKUP_BY_UUID", REMOTE_PROC_NETWORK_LOOKUP_BY_UUID},
    {"REMOTE_PROC_NETWORK_SET_AUTOSTART", REMOTE_PROC_NETWORK_SET_AUTOSTART},
    {"REMOTE_PROC_NETWORK_UNDEFINE", REMOTE_PROC_NETWORK_UNDEFINE},
    {"REMOTE_PROC_CONNECT_NUM_OF_DEFINED_NETWORKS", REMOTE_PROC_CONNECT_NUM_OF_DEFINED_NETWORKS},
    {"REMOTE_PROC_CONNECT_NUM_OF_DOMAINS", REMOTE_PROC_CONNECT_NUM_OF_DOMAINS},
    {"REMOTE_PROC_CONNECT_NUM_OF_NETWORKS", REMOTE_PROC_CONNECT_NUM_OF_NETWORKS},
    {"REMOTE_PROC_DOMAIN_CORE_DUMP", REMOTE_PROC_DOMAIN_CORE_DUMP},
    {"REMOTE_PROC_DOMAIN_RESTORE", REMOTE_PROC_DOMAIN_RESTORE},
    {"REMOTE_PROC_DOMAIN_SAVE", REMOTE_PROC_DOMAIN_SAVE},
    {"REMOTE_PROC_DOMAIN_GET_SCHEDULER_TYPE", REMOTE_PROC_DOMAIN_GET_SCHEDULER_TYPE},
    {"REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS", REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS},
    {"REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS", REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS},
    {"REMOTE_PROC_CONNECT_GET_HOSTNAME", REMOTE_PROC_CONNECT_GET_HOSTNAME},
    {"REMOTE_PROC_CONNECT_SUPPORTS_FEATURE", REMOTE_PROC_CONNECT_SUPPORTS_FEATURE},
    {"REMOTE_PROC_DOMAIN_MIGRATE_PREPARE", REMOTE_PROC_DOMAIN_MIGRATE_PREPARE},
    {"REMOTE_PROC_DOMAIN_MIGRATE_PERFORM", REMOTE_PROC_DOMAIN_MIGRATE_PERFORM},
    {"REMOTE_PROC_DOMAIN_MIGRATE_FINISH", REMOTE_PROC_DOMAIN_MIGRATE_FINISH},
    {"REMOTE_PROC_DOMAIN_BLOCK_STATS", REMOTE_PROC_DOMAIN_BLOCK_STATS},
    {"REMOTE_PROC_DOMAIN_INTERFACE_STATS", REMOTE_PROC_DOMAIN_INTERFACE_STATS},
    {"REMOTE_PROC_AUTH_LIST", REMOTE_PROC_AUTH_LIST},
    {"REMOTE_PROC_AUTH_SASL_INIT", REMOTE_PROC_AUTH_SASL_INIT},
    {"REMOTE_PROC_AUTH_SASL_START", REMOTE_PROC_AUTH_SASL_START},
    {"REMOTE_PROC_AUTH_SASL_STEP", REMOTE_PROC_AUTH_SASL_STEP},
    {"REMOTE_PROC_AUTH_POLKIT", REMOTE_PROC_AUTH_POLKIT},
    {"REMOTE_PROC_CONNECT_NUM_OF_STORAGE_POOLS", REMOTE_PROC_CONNECT_NUM_OF_STORAGE_POOLS},
    {"REMOTE_PROC_CONNECT_LIST_STORAGE_POOLS", REMOTE_PROC_CONNECT_LIST_STORAGE_POOLS},
    {"REMOTE_PROC_CONNECT_NUM_OF_DEFINED_STORAGE_POOLS", REMOTE_PROC_CONNECT_NUM_OF_DEFINED_STORAGE_POOLS},
    {"REMOTE_PROC_CONNECT_LIST_DEFINED_STORAGE_POOLS", REMOTE_PROC_CONNECT_LIST_DEFINED_STORAGE_POOLS},
    {"REMOTE_PROC_CONNECT_FIND_STORAGE_POOL_SOURCES", REMOTE_PROC_CONNECT_FIND_STORAGE_POOL_SOURCES},
    {"REMOTE_PROC_STORAGE_POOL_CREATE_XML", REMOTE_PROC_STORAGE_POOL_CREATE_XML},
    {"REMOTE_PROC_STORAGE_POOL_DEFINE_XML", REMOTE_PROC_STORAGE_POOL_DEFINE_XML},
    {"REMOTE_PROC_STORAGE_POOL_CREATE", REMOTE_PROC_STORAGE_POOL_CREATE},
    {"REMOTE_PROC_STORAGE_POOL_BUILD", REMOTE_PROC_STORAGE_POOL_BUILD},
    {"REMOTE_PROC_STORAGE_POOL_DESTROY", REMOTE_PROC_STORAGE_POOL_DESTROY},
    {"REMOTE_PROC_STORAGE_POOL_DELETE", REMOTE_PROC_STORAGE_POOL_DELETE},
    {"REMOTE_PROC_STORAGE_POOL_UNDEFINE", REMOTE_PROC_STORAGE_POOL_UNDEFINE},
    {"REMOTE_PROC_STORAGE_POOL_REFRESH", REMOTE_PROC_STORAGE_POOL_REFRESH},
    {"REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_NAME", REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_NAME},
    {"REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_UUID", REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_UUID},
    {"REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_VOLUME", REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_VOLUME},
    {"REMOTE_PROC_STORAGE_POOL_GET_INFO", REMOTE_PROC_STORAGE_POOL_GET_INFO},
    {"REMOTE_PROC_STORAGE_POOL_GET_XML_DESC", REMOTE_PROC_STORAGE_POOL_GET_XML_DESC},
    {"REMOTE_PROC_STORAGE_POOL_GET_AUTOSTART", REMOTE_PROC_STORAGE_POOL_GET_AUTOSTART},
    {"REMOTE_PROC_STORAGE_POOL_SET_AUTOSTART", REMOTE_PROC_STORAGE_POOL_SET_AUTOSTART},
    {"REMOTE_PROC_STORAGE_POOL_NUM_OF_VOLUMES", REMOTE_PROC_STORAGE_POOL_NUM_OF_VOLUMES},
    {"REMOTE_PROC_STORAGE_POOL_LIST_VOLUMES", REMOTE_PROC_STORAGE_POOL_LIST_VOLUMES},
    {"REMOTE_PROC_STORAGE_VOL_CREATE_XML", REMOTE_PROC_STORAGE_VOL_CREATE_XML},
    {"REMOTE_PROC_STORAGE_VOL_DELETE", REMOTE_PROC_STORAGE_VOL_DELETE},
    {"REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_NAME", REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_NAME},
    {"REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_KEY", REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_KEY},
    {"REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_PATH", REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_PATH},
    {"REMOTE_PROC_STORAGE_VOL_GET_INFO", REMOTE_PROC_STORAGE_VOL_GET_INFO},
    {"REMOTE_PROC_STORAGE_VOL_GET_XML_DESC", REMOTE_PROC_STORAGE_VOL_GET_XML_DESC},
    {"REMOTE_PROC_STORAGE_VOL_GET_PATH", REMOTE_PROC_STORAGE_VOL_GET_PATH},
    {"REMOTE_PROC_NODE_GET_CELLS_FREE_MEMORY", REMOTE_PROC_NODE_GET_CELLS_FREE_MEMORY},
    {"REMOTE_PROC_NODE_GET_FREE_MEMORY", REMOTE_PROC_NODE_GET_FREE_MEMORY},
    {"REMOTE_PROC_DOMAIN_BLOCK_PEEK", REMOTE_PROC_DOMAIN_BLOCK_PEEK},
    {"REMOTE_PROC_DOMAIN_MEMORY_PEEK", REMOTE_PROC_DOMAIN_MEMORY_PEEK},
    {"REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER", REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER},
    {"REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER", REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER},
    {"REMOTE_PROC_DOMAIN_EVENT_LIFECYCLE", REMOTE_PROC_DOMAIN_EVENT_LIFECYCLE},
    {"REMOTE_PROC_DOMAIN_MIGRATE_PREPARE2", REMOTE_PROC_DOMAIN_MIGRATE_PREPARE2},
    {"REMOTE_PROC_DOMAIN_MIGRATE_FINISH2", REMOTE_PROC_DOMAIN_MIGRATE_FINISH2},
    {"REMOTE_PROC_CONNECT_GET_URI", REMOTE_PROC_CONNECT_GET_URI},
    {"REMOTE_PROC_NODE_NUM_OF_DEVICES", REMOTE_PROC_NODE_NUM_OF_DEVICES},
    {"REMOTE_PROC_NODE_LIST_DEVICES", REMOTE_PROC_NODE_LIST_DEVICES},
    {"REMOTE_PROC_NODE_DEVICE_LOOKUP_BY_NAME", REMOTE_PROC_NODE_DEVICE_LOOKUP_BY_NAME},
    {"REMOTE_PROC_NODE_DEVICE_GET_XML_DESC", REMOTE_PROC_NODE_DEVICE_GET_XML_DESC},
    {"REMOTE_PROC_NODE_DEVICE_GET_PARENT", REMOTE_PROC_NODE_DEVICE_GET_PARENT},
    {"REMOTE_PROC_NODE_DEVICE_NUM_OF_CAPS", REMOTE_PROC_NODE_DEVICE_NUM_OF_CAPS},
    {"REMOTE_PROC_NODE_DEVICE_LIST_CAPS", REMOTE_PROC_NODE_DEVICE_LIST_CAPS},
    {"REMOTE_PROC_NODE_DEVICE_DETTACH", REMOTE_PROC_NODE_DEVICE_DETTACH},
    {"REMOTE_PROC_NODE_DEVICE_RE_ATTACH", REMOTE_PROC_NODE_DEVICE_RE_ATTACH},
    {"REMOTE_PROC_NODE_DEVICE_RESET", REMOTE_PROC_NODE_DEVICE_RESET},
    {"REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL", REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL},
    {"REMOTE_PROC_NODE_GET_SECURITY_MODEL", REMOTE_PROC_NODE_GET_SECURITY_MODEL},
    {"REMOTE_PROC_NODE_DEVICE_CREATE_XML", REMOTE_PROC_NODE_DEVICE_CREATE_XML},
    {"REMOTE_PROC_NODE_DEVICE_DESTROY", REMOTE_PROC_NODE_DEVICE_DESTROY},
    {"REMOTE_PROC_STORAGE_VOL_CREATE_XML_FROM", REMOTE_PROC_STORAGE_VOL_CREATE_XML_FROM},
    {"REMOTE_PROC_CONNECT_NUM_OF_INTERFACES", REMOTE_PROC_CONNECT_NUM_OF_INTERFACES},
    {"REMOTE_PROC_CONNECT_LIST_INTERFACES", REMOTE_PROC_CONNECT_LIST_INTERFACES},
    {"REMOTE_PROC_INTERFACE_LOOKUP_BY_NAME", REMOTE_PROC_INTERFACE_LOOKUP_BY_NAME},
    {"REMOTE_PROC_INTERFACE_LOOKUP_BY_MAC_STRING", REMOTE_PROC_INTERFACE_LOOKUP_BY_MAC_STRING},
    {"REMOTE_PROC_INTERFACE_GET_XML_DESC", REMOTE_PROC_INTERFACE_GET_XML_DESC},
    {"REMOTE_PROC_INTERFACE_DEFINE_XML", REMOTE_PROC_INTERFACE_DEFINE_XML},
    {"REMOTE_PROC_INTERFACE_UNDEFINE", REMOTE_PROC_INTERFACE_UNDEFINE},
    {"REMOTE_PROC_INTERFACE_CREATE", REMOTE_PROC_INTERFACE_CREATE},
    {"REMOTE_PROC_INTERFACE_DESTROY", REMOTE_PROC_INTERFACE_DESTROY},
    {"REMOTE_PROC_CONNECT_DOMAIN_XML_FROM_NATIVE", REMOTE_PROC_CONNECT_DOMAIN_XML_FROM_NATIVE},
    {"REMOTE_PROC_CONNECT_DOMAIN_XML_TO_NATIVE", REMOTE_PROC_CONNECT_DOMAIN_XML_TO_NATIVE},
    {"REMOTE_PROC_CONNECT_NUM_OF_DEFINED_INTERFACES", REMOTE_PROC_CONNECT_NUM_OF_DEFINED_INTERFACES},
    {"REMOTE_PROC_CONNECT_LIST_DEFINED_INTERFACES", REMOTE_PROC_CONNECT_LIST_DEFINED_INTERFACES},
    {"REMOTE_PROC_CONNECT_NUM_OF_SECRETS", REMOTE_PROC_CONNECT_NUM_OF_SECRETS},
    {"REMOTE_PROC_CONNECT_LIST_SECRETS", REMOTE_PROC_CONNECT_LIST_SECRETS},
    {"REMOTE_PROC_SECRET_LOOKUP_BY_UUID", REMOTE_PROC_SECRET_LOOKUP_BY_UUID},
    {"REMOTE_PROC_SECRET_DEFINE_XML", REMOTE_PROC_SECRET_DEFINE_XML},
    {"REMOTE_PROC_SECRET_GET_XML_DESC", REMOTE_PROC_SECRET_GET_XML_DESC},
    {"REMOTE_PROC_SECRET_SET_VALUE", REMOTE_PROC_SECRET_SET_VALUE},
    {"REMOTE_PROC_SECRET_GET_VALUE", REMOTE_PROC_SECRET_GET_VALUE},
    {"REMOTE_PROC_SECRET_UNDEFINE", REMOTE_PROC_SECRET_UNDEFINE},
    {"REMOTE_PROC_SECRET_LOOKUP_BY_USAGE", REMOTE_PROC_SECRET_LOOKUP_BY_USAGE},
    {"REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL", REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL},
    {"REMOTE_PROC_CONNECT_IS_SECURE", REMOTE_PROC_CONNECT_IS_SECURE},
    {"REMOTE_PROC_DOMAIN_IS_ACTIVE", REMOTE_PROC_DOMAIN_IS_ACTIVE},
    {"REMOTE_PROC_DOMAIN_IS_PERSISTENT", REMOTE_PROC_DOMAIN_IS_PERSISTENT},
    {"REMOTE_PROC_NETWORK_IS_ACTIVE", REMOTE_PROC_NETWORK_IS_ACTIVE},
    {"REMOTE_PROC_NETWORK_IS_PERSISTENT", REMOTE_PROC_NETWORK_IS_PERSISTENT},
    {"REMOTE_PROC_STORAGE_POOL_IS_ACTIVE", REMOTE_PROC_STORAGE_POOL_IS_ACTIVE},
    {"REMOTE_PROC_STORAGE_POOL_IS_PERSISTENT", REMOTE_PROC_STORAGE_POOL_IS_PERSISTENT},
    {"REMOTE_PROC_INTERFACE_IS_ACTIVE", REMOTE_PROC_INTERFACE_IS_ACTIVE},
    {"REMOTE_PROC_CONNECT_GET_LIB_VERSION", REMOTE_PROC_CONNECT_GET_LIB_VERSION},
    {"REMOTE_PROC_CONNECT_COMPARE_CPU", REMOTE_PROC_CONNECT_COMPARE_CPU},
    {"REMOTE_PROC_DOMAIN_MEMORY_STATS", REMOTE_PROC_DOMAIN_MEMORY_STATS},
    {"REMOTE_PROC_DOMAIN_ATTACH_DEVICE_FLAGS", REMOTE_PROC_DOMAIN_ATTACH_DEVICE_FLAGS},
    {"REMOTE_PROC_DOMAIN_DETACH_DEVICE_FLAGS", REMOTE_PROC_DOMAIN_DETACH_DEVICE_FLAGS},
    {"REMOTE_PROC_CONNECT_BASELINE_CPU", REMOTE_PROC_CONNECT_BASELINE_CPU},
    {"REMOTE_PROC_DOMAIN_GET_JOB_INFO", REMOTE_PROC_DOMAIN_GET_JOB_INFO},
    {"REMOTE_PROC_DOMAIN_ABORT_JOB", REMOTE_PROC_DOMAIN_ABORT_JOB},
    {"REMOTE_PROC_STORAGE_VOL_WIPE", REMOTE_PROC_STORAGE_VOL_WIPE},
    {"REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_DOWNTIME", REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_DOWNTIME},
    {"REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER_ANY", REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER_ANY},
    {"REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER_ANY", REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER_ANY},
    {"REMOTE_PROC_DOMAIN_EVENT_REBOOT", REMOTE_PROC_DOMAIN_EVENT_REBOOT},
    {"REMOTE_PROC_DOMAIN_EVENT_RTC_CHANGE", REMOTE_PROC_DOMAIN_EVENT_RTC_CHANGE},
    {"REMOTE_PROC_DOMAIN_EVENT_WATCHDOG", REMOTE_PROC_DOMAIN_EVENT_WATCHDOG},
    {"REMOTE_PROC_DOMAIN_EVENT_IO_ERROR", REMOTE_PROC_DOMAIN_EVENT_IO_ERROR},
    {"REMOTE_PROC_DOMAIN_EVENT_GRAPHICS", REMOTE_PROC_DOMAIN_EVENT_GRAPHICS},
    {"REMOTE_PROC_DOMAIN_UPDATE_DEVICE_FLAGS", REMOTE_PROC_DOMAIN_UPDATE_DEVICE_FLAGS},
    {"REMOTE_PROC_NWFILTER_LOOKUP_BY_NAME", REMOTE_PROC_NWFILTER_LOOKUP_BY_NAME},
    {"REMOTE_PROC_NWFILTER_LOOKUP_BY_UUID", REMOTE_PROC_NWFILTER_LOOKUP_BY_UUID},
    {"REMOTE_PROC_NWFILTER_GET_XML_DESC", REMOTE_PROC_NWFILTER_GET_XML_DESC},
    {"REMOTE_PROC_CONNECT_NUM_OF_NWFILTERS", REMOTE_PROC_CONNECT_NUM_OF_NWFILTERS},
    {"REMOTE_PROC_CONNECT_LIST_NWFILTERS", REMOTE_PROC_CONNECT_LIST_NWFILTERS},
    {"REMOTE_PROC_NWFILTER_DEFINE_XML", REMOTE_PROC_NWFILTER_DEFINE_XML},
    {"REMOTE_PROC_NWFILTER_UNDEFINE", REMOTE_PROC_NWFILTER_UNDEFINE},
    {"REMOTE_PROC_DOMAIN_MANAGED_SAVE", REMOTE_PROC_DOMAIN_MANAGED_SAVE},
    {"REMOTE_PROC_DOMAIN_HAS_MANAGED_SAVE_IMAGE", REMOTE_PROC_DOMAIN_HAS_MANAGED_SAVE_IMAGE},
    {"REMOTE_PROC_DOMAIN_MANAGED_SAVE_REMOVE", REMOTE_PROC_DOMAIN_MANAGED_SAVE_REMOVE},
    {"REMOTE_PROC_DOMAIN_SNAPSHOT_CREATE_XML", REMOTE_PROC_DOMAIN_SNAPSHOT_CREATE_XML},
    {"REMOTE_PROC_DOMAIN_SNAPSHOT_GET_XML_DESC", REMOTE_PROC_DOMAIN_SNAPSHOT_GET_XML_DESC},
    {"REMOTE_PROC_DOMAIN_SNAPSHOT_NUM", REMOTE_PROC_DOMAIN_SNAPSHOT_NUM},
    {"REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_NAMES", REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_NAMES},
    {"REMOTE_PROC_DOMAIN_SNAPSHOT_LOOKUP_BY_NAME", REMOTE_PROC_DOMAIN_SNAPSHOT_LOOKUP_BY_NAME},
    {"REMOTE_PROC_DOMAIN_HAS_CURRENT_SNAPSHOT", REMOTE_PROC_DOMAIN_HAS_CURRENT_SNAPSHOT},
    {"REMOTE_PROC_DOMAIN_SNAPSHOT_CURRENT", REMOTE_PROC_DOMAIN_SNAPSHOT_CURRENT},
    {"REMOTE_PROC_DOMAIN_REVERT_TO_SNAPSHOT", REMOTE_PROC_DOMAIN_REVERT_TO_SNAPSHOT},
    {"REMOTE_PROC_DOMAIN_SNAPSHOT_DELETE", REMOTE_PROC_DOMAIN_SNAPSHOT_DELETE},
    {"REMOTE_PROC_DOMAIN_GET_BLOCK_INFO", REMOTE_PROC_DOMAIN_GET_BLOCK_INFO},
    {"REMOTE_PROC_DOMAIN_EVENT_IO_ERROR_REASON", REMOTE_PROC_DOMAIN_EVENT_IO_ERROR_REASON},
    {"REMOTE_PROC_DOMAIN_CREATE_WITH_FLAGS", REMOTE_PROC_DOMAIN_CREATE_WITH_FLAGS},
    {"REMOTE_PROC_DOMAIN_SET_MEMORY_PARAMETERS", REMOTE_PROC_DOMAIN_SET_MEMORY_PARAMETERS},
    {"REMOTE_PROC_DOMAIN_GET_MEMORY_PARAMETERS", REMOTE_PROC_DOMAIN_GET_MEMORY_PARAMETERS},
    {"REMOTE_PROC_DOMAIN_SET_VCPUS_FLAGS", REMOTE_PROC_DOMAIN_SET_VCPUS_FLAGS},
    {"REMOTE_PROC_DOMAIN_GET_VCPUS_FLAGS", REMOTE_PROC_DOMAIN_GET_VCPUS_FLAGS},
    {"REMOTE_PROC_DOMAIN_OPEN_CONSOLE", REMOTE_PROC_DOMAIN_OPEN_CONSOLE},
    {"REMOTE_PROC_DOMAIN_IS_UPDATED", REMOTE_PROC_DOMAIN_IS_UPDATED},
    {"REMOTE_PROC_CONNECT_GET_SYSINFO", REMOTE_PROC_CONNECT_GET_SYSINFO},
    {"REMOTE_PROC_DOMAIN_SET_MEMORY_FLAGS", REMOTE_PROC_DOMAIN_SET_MEMORY_FLAGS},
    {"REMOTE_PROC_DOMAIN_SET_BLKIO_PARAMETERS", REMOTE_PROC_DOMAIN_SET_BLKIO_PARAMETERS},
    {"REMOTE_PROC_DOMAIN_GET_BLKIO_PARAMETERS", REMOTE_PROC_DOMAIN_GET_BLKIO_PARAMETERS},
    {"REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_SPEED", REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_SPEED},
    {"REMOTE_PROC_STORAGE_VOL_UPLOAD", REMOTE_PROC_STORAGE_VOL_UPLOAD},
    {"REMOTE_PROC_STORAGE_VOL_DOWNLOAD", REMOTE_PROC_STORAGE_VOL_DOWNLOAD},
    {"REMOTE_PROC_DOMAIN_INJECT_NMI", REMOTE_PROC_DOMAIN_INJECT_NMI},
    {"REMOTE_PROC_DOMAIN_SCREENSHOT", REMOTE_PROC_DOMAIN_SCREENSHOT},
    {"REMOTE_PROC_DOMAIN_GET_STATE", REMOTE_PROC_DOMAIN_GET_STATE},
    {"REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3", REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3},
    {"REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3", REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3},
    {"REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3", REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3},
    {"REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3", REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3},
    {"REMOTE_PROC_DOMAIN_MIGRATE_FINISH3", REMOTE_PROC_DOMAIN_MIGRATE_FINISH3},
    {"REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3", REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3},
    {"REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS", REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS},
    {"REMOTE_PROC_INTERFACE_CHANGE_BEGIN", REMOTE_PROC_INTERFACE_CHANGE_BEGIN},
    {"REMOTE_PROC_INTERFACE_CHANGE_COMMIT", REMOTE_PROC_INTERFACE_CHANGE_COMMIT},
    {"REMOTE_PROC_INTERFACE_CHANGE_ROLLBACK", REMOTE_PROC_INTERFACE_CHANGE_ROLLBACK},
    {"REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS", REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS},
    {"REMOTE_PROC_DOMAIN_EVENT_CONTROL_ERROR", REMOTE_PROC_DOMAIN_EVENT_CONTROL_ERROR},
    {"REMOTE_PROC_DOMAIN_PIN_VCPU_FLAGS", REMOTE_PROC_DOMAIN_PIN_VCPU_FLAGS},
    {"REMOTE_PROC_DOMAIN_SEND_KEY", REMOTE_PROC_DOMAIN_SEND_KEY},
    {"REMOTE_PROC_NODE_GET_CPU_STATS", REMOTE_PROC_NODE_GET_CPU_STATS},
    {"REMOTE_PROC_NODE_GET_MEMORY_STATS", REMOTE_PROC_NODE_GET_MEMORY_STATS},
    {"REMOTE_PROC_DOMAIN_GET_CONTROL_INFO", REMOTE_PROC_DOMAIN_GET_CONTROL_INFO},
    {"REMOTE_PROC_DOMAIN_GET_VCPU_PIN_INFO", REMOTE_PROC_DOMAIN_GET_VCPU_PIN_INFO},
    {"REMOTE_PROC_DOMAIN_UNDEFINE_FLAGS", REMOTE_PROC_DOMAIN_UNDEFINE_FLAGS},
    {"REMOTE_PROC_DOMAIN_SAVE_FLAGS", REMOTE_PROC_DOMAIN_SAVE_FLAGS},
    {"REMOTE_PROC_DOMAIN_RESTORE_FLAGS", REMOTE_PROC_DOMAIN_RESTORE_FLAGS},
    {"REMOTE_PROC_DOMAIN_DESTROY_FLAGS", REMOTE_PROC_DOMAIN_DESTROY_FLAGS},
    {"REMOTE_PROC_DOMAIN_SAVE_IMAGE_GET_XML_DESC", REMOTE_PROC_DOMAIN_SAVE_IMAGE_GET_XML_DESC},
    {"REMOTE_PROC_DOMAIN_SAVE_IMAGE_DEFINE_XML", REMOTE_PROC_DOMAIN_SAVE_IMAGE_DEFINE_XML},
    {"REMOTE_PROC_DOMAIN_BLOCK_JOB_ABORT", REMOTE_PROC_DOMAIN_BLOCK_JOB_ABORT},
    {"REMOTE_PROC_DOMAIN_GET_BLOCK_JOB_INFO", REMOTE_PROC_DOMAIN_GET_BLOCK_JOB_INFO},
    {"REMOTE_PROC_DOMAIN_BLOCK_JOB_SET_SPEED", REMOTE_PROC_DOMAIN_BLOCK_JOB_SET_SPEED},
    {"REMOTE_PROC_DOMAIN_BLOCK_PULL", REMOTE_PROC_DOMAIN_BLOCK_PULL},
    {"REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB", REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB},
    {"REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_SPEED", REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_SPEED},
    {"REMOTE_PROC_DOMAIN_BLOCK_STATS_FLAGS", REMOTE_PROC_DOMAIN_BLOCK_STATS_FLAGS},
    {"REMOTE_PROC_DOMAIN_SNAPSHOT_GET_PARENT", REMOTE_PROC_DOMAIN_SNAPSHOT_GET_PARENT},
    {"REMOTE_PROC_DOMAIN_RESET", REMOTE_PROC_DOMAIN_RESET},
    {"REMOTE_PROC_DOMAIN_SNAPSHOT_NUM_CHILDREN", REMOTE_PROC_DOMAIN_SNAPSHOT_NUM_CHILDREN},
    {"REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES", REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES},
    {"REMOTE_PROC_DOMAIN_EVENT_DISK_CHANGE", REMOTE_PROC_DOMAIN_EVENT_DISK_CHANGE},
    {"REMOTE_PROC_DOMAIN_OPEN_GRAPHICS", REMOTE_PROC_DOMAIN_OPEN_GRAPHICS},
    {"REMOTE_PROC_NODE_SUSPEND_FOR_DURATION", REMOTE_PROC_NODE_SUSPEND_FOR_DURATION},
    {"REMOTE_PROC_DOMAIN_BLOCK_RESIZE", REMOTE_PROC_DOMAIN_BLOCK_RESIZE},
    {"REMOTE_PROC_DOMAIN_SET_BLOCK_IO_TUNE", REMOTE_PROC_DOMAIN_SET_BLOCK_IO_TUNE},
    {"REMOTE_PROC_DOMAIN_GET_BLOCK_IO_TUNE", REMOTE_PROC_DOMAIN_GET_BLOCK_IO_TUNE},
    {"REMOTE_PROC_DOMAIN_SET_NUMA_PARAMETERS", REMOTE_PROC_DOMAIN_SET_NUMA_PARAMETERS},
    {"REMOTE_PROC_DOMAIN_GET_NUMA_PARAMETERS", REMOTE_PROC_DOMAIN_GET_NUMA_PARAMETERS},
    {"REMOTE_PROC_DOMAIN_SET_INTERFACE_PARAMETERS", REMOTE_PROC_DOMAIN_SET_INTERFACE_PARAMETERS},
    {"REMOTE_PROC_DOMAIN_GET_INTERFACE_PARAMETERS", REMOTE_PROC_DOMAIN_GET_INTERFACE_PARAMETERS},
    {"REMOTE_PROC_DOMAIN_SHUTDOWN_FLAGS", REMOTE_PROC_DOMAIN_SHUTDOWN_FLAGS},
    {"REMOTE_PROC_STORAGE_VOL_WIPE_PATTERN", REMOTE_PROC_STORAGE_VOL_WIPE_PATTERN},
    {"REMOTE_PROC_STORAGE_VOL_RESIZE", REMOTE_PROC_STORAGE_VOL_RESIZE},
    {"REMOTE_PROC_DOMAIN_PM_SUSPEND_FOR_DURATION", REMOTE_PROC_DOMAIN_PM_SUSPEND_FOR_DURATION},
    {"REMOTE_PROC_DOMAIN_GET_CPU_STATS", REMOTE_PROC_DOMAIN_GET_CPU_STATS},
    {"REMOTE_PROC_DOMAIN_GET_DISK_ERRORS", REMOTE_PROC_DOMAIN_GET_DISK_ERRORS},
    {"REMOTE_PROC_DOMAIN_SET_METADATA", REMOTE_PROC_DOMAIN_SET_METADATA},
    {"REMOTE_PROC_DOMAIN_GET_METADATA", REMOTE_PROC_DOMAIN_GET_METADATA},
    {"REMOTE_PROC_DOMAIN_BLOCK_REBASE", REMOTE_PROC_DOMAIN_BLOCK_REBASE},
    {"REMOTE_PROC_DOMAIN_PM_WAKEUP", REMOTE_PROC_DOMAIN_PM_WAKEUP},
    {"REMOTE_PROC_DOMAIN_EVENT_TRAY_CHANGE", REMOTE_PROC_DOMAIN_EVENT_TRAY_CHANGE},
    {"REMOTE_PROC_DOMAIN_EVENT_PMWAKEUP", REMOTE_PROC_DOMAIN_EVENT_PMWAKEUP},
    {"REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND", REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND},
    {"REMOTE_PROC_DOMAIN_SNAPSHOT_IS_CURRENT", REMOTE_PROC_DOMAIN_SNAPSHOT_IS_CURRENT},
    {"REMOTE_PROC_DOMAIN_SNAPSHOT_HAS_METADATA", REMOTE_PROC_DOMAIN_SNAPSHOT_HAS_METADATA},
    {"REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS", REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS},
    {"REMOTE_PROC_DOMAIN_LIST_ALL_SNAPSHOTS", REMOTE_PROC_DOMAIN_LIST_ALL_SNAPSHOTS},
    {"REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN", REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN},
    {"REMOTE_PROC_DOMAIN_EVENT_BALLOON_CHANGE", REMOTE_PROC_DOMAIN_EVENT_BALLOON_CHANGE},
    {"REMOTE_PROC_DOMAIN_GET_HOSTNAME", REMOTE_PROC_DOMAIN_GET_HOSTNAME},
    {"REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL_LIST", REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL_LIST},
    {"REMOTE_PROC_DOMAIN_PIN_EMULATOR", REMOTE_PROC_DOMAIN_PIN_EMULATOR},
    {"REMOTE_PROC_DOMAIN_GET_EMULATOR_PIN_INFO", REMOTE_PROC_DOMAIN_GET_EMULATOR_PIN_INFO},
    {"REMOTE_PROC_CONNECT_LIST_ALL_STORAGE_POOLS", REMOTE_PROC_CONNECT_LIST_ALL_STORAGE_POOLS},
    {"REMOTE_PROC_STORAGE_POOL_LIST_ALL_VOLUMES", REMOTE_PROC_STORAGE_POOL_LIST_ALL_VOLUMES},
    {"REMOTE_PROC_CONNECT_LIST_ALL_NETWORKS", REMOTE_PROC_CONNECT_LIST_ALL_NETWORKS},
    {"REMOTE_PROC_CONNECT_LIST_ALL_INTERFACES", REMOTE_PROC_CONNECT_LIST_ALL_INTERFACES},
    {"REMOTE_PROC_CONNECT_LIST_ALL_NODE_DEVICES", REMOTE_PROC_CONNECT_LIST_ALL_NODE_DEVICES},
    {"REMOTE_PROC_CONNECT_LIST_ALL_NWFILTERS", REMOTE_PROC_CONNECT_LIST_ALL_NWFILTERS},
    {"REMOTE_PROC_CONNECT_LIST_ALL_SECRETS", REMOTE_PROC_CONNECT_LIST_ALL_SECRETS},
    {"REMOTE_PROC_NODE_SET_MEMORY_PARAMETERS", REMOTE_PROC_NODE_SET_MEMORY_PARAMETERS},
    {"REMOTE_PROC_NODE_GET_MEMORY_PARAMETERS", REMOTE_PROC_NODE_GET_MEMORY_PARAMETERS},
    {"REMOTE_PROC_DOMAIN_BLOCK_COMMIT", REMOTE_PROC_DOMAIN_BLOCK_COMMIT},
    {"REMOTE_PROC_NETWORK_UPDATE", REMOTE_PROC_NETWORK_UPDATE},
    {"REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND_DISK", REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND_DISK},
    {"REMOTE_PROC_NODE_GET_CPU_MAP", REMOTE_PROC_NODE_GET_CPU_MAP},
    {"REMOTE_PROC_DOMAIN_FSTRIM", REMOTE_PROC_DOMAIN_FSTRIM},
    {"REMOTE_PROC_DOMAIN_SEND_PROCESS_SIGNAL", REMOTE_PROC_DOMAIN_SEND_PROCESS_SIGNAL},
    {"REMOTE_PROC_DOMAIN_OPEN_CHANNEL", REMOTE_PROC_DOMAIN_OPEN_CHANNEL},
    {"REMOTE_PROC_NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN", REMOTE_PROC_NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN},
    {"REMOTE_PROC_DOMAIN_GET_JOB_STATS", REMOTE_PROC_DOMAIN_GET_JOB_STATS},
    {"REMOTE_PROC_DOMAIN_MIGRATE_GET_COMPRESSION_CACHE", REMOTE_PROC_DOMAIN_MIGRATE_GET_COMPRESSION_CACHE},
    {"REMOTE_PROC_DOMAIN_MIGRATE_SET_COMPRESSION_CACHE", REMOTE_PROC_DOMAIN_MIGRATE_SET_COMPRESSION_CACHE},
    {"REMOTE_PROC_NODE_DEVICE_DETACH_FLAGS", REMOTE_PROC_NODE_DEVICE_DETACH_FLAGS},
    {"REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3_PARAMS", REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3_PARAMS},
    {"REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3_PARAMS", REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3_PARAMS},
    {"REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS", REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS},
    {"REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3_PARAMS", REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3_PARAMS},
    {"REMOTE_PROC_DOMAIN_MIGRATE_FINISH3_PARAMS", REMOTE_PROC_DOMAIN_MIGRATE_FINISH3_PARAMS},
    {"REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3_PARAMS", REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3_PARAMS},
    {"REMOTE_PROC_DOMAIN_SET_MEMORY_STATS_PERIOD", REMOTE_PROC_DOMAIN_SET_MEMORY_STATS_PERIOD},
    {"REMOTE_PROC_DOMAIN_CREATE_XML_WITH_FILES", REMOTE_PROC_DOMAIN_CREATE_XML_WITH_FILES},
    {"REMOTE_PROC_DOMAIN_CREATE_WITH_FILES", REMOTE_PROC_DOMAIN_CREATE_WITH_FILES},
    {"REMOTE_PROC_DOMAIN_EVENT_DEVICE_REMOVED", REMOTE_PROC_DOMAIN_EVENT_DEVICE_REMOVED},
    {"REMOTE_PROC_CONNECT_GET_CPU_MODEL_NAMES", REMOTE_PROC_CONNECT_GET_CPU_MODEL_NAMES},
    {"REMOTE_PROC_CONNECT_NETWORK_EVENT_REGISTER_ANY", REMOTE_PROC_CONNECT_NETWORK_EVENT_REGISTER_ANY},
    {"REMOTE_PROC_CONNECT_NETWORK_EVENT_DEREGISTER_ANY", REMOTE_PROC_CONNECT_NETWORK_EVENT_DEREGISTER_ANY},
    {"REMOTE_PROC_NETWORK_EVENT_LIFECYCLE", REMOTE_PROC_NETWORK_EVENT_LIFECYCLE},
    {"REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY", REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY},
    {"REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY", REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_REBOOT", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_REBOOT},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_RTC_CHANGE", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_RTC_CHANGE},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_WATCHDOG", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_WATCHDOG},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_GRAPHICS", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_GRAPHICS},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CONTROL_ERROR", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CONTROL_ERROR},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BLOCK_JOB", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BLOCK_JOB},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DISK_CHANGE", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DISK_CHANGE},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TRAY_CHANGE", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TRAY_CHANGE},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMWAKEUP", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMWAKEUP},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED},
    {"REMOTE_PROC_DOMAIN_CORE_DUMP_WITH_FORMAT", REMOTE_PROC_DOMAIN_CORE_DUMP_WITH_FORMAT},
    {"REMOTE_PROC_DOMAIN_FSFREEZE", REMOTE_PROC_DOMAIN_FSFREEZE},
    {"REMOTE_PROC_DOMAIN_FSTHAW", REMOTE_PROC_DOMAIN_FSTHAW},
    {"REMOTE_PROC_DOMAIN_GET_TIME", REMOTE_PROC_DOMAIN_GET_TIME},
    {"REMOTE_PROC_DOMAIN_SET_TIME", REMOTE_PROC_DOMAIN_SET_TIME},
    {"REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB_2", REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB_2},
    {"REMOTE_PROC_NODE_GET_FREE_PAGES", REMOTE_PROC_NODE_GET_FREE_PAGES},
    {"REMOTE_PROC_NETWORK_GET_DHCP_LEASES", REMOTE_PROC_NETWORK_GET_DHCP_LEASES},
    {"REMOTE_PROC_CONNECT_GET_DOMAIN_CAPABILITIES", REMOTE_PROC_CONNECT_GET_DOMAIN_CAPABILITIES},
    {"REMOTE_PROC_DOMAIN_OPEN_GRAPHICS_FD", REMOTE_PROC_DOMAIN_OPEN_GRAPHICS_FD},
    {"REMOTE_PROC_CONNECT_GET_ALL_DOMAIN_STATS", REMOTE_PROC_CONNECT_GET_ALL_DOMAIN_STATS},
    {"REMOTE_PROC_DOMAIN_BLOCK_COPY", REMOTE_PROC_DOMAIN_BLOCK_COPY},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TUNABLE", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TUNABLE},
    {"REMOTE_PROC_NODE_ALLOC_PAGES", REMOTE_PROC_NODE_ALLOC_PAGES},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE},
    {"REMOTE_PROC_DOMAIN_GET_FSINFO", REMOTE_PROC_DOMAIN_GET_FSINFO},
    {"REMOTE_PROC_DOMAIN_DEFINE_XML_FLAGS", REMOTE_PROC_DOMAIN_DEFINE_XML_FLAGS},
    {"REMOTE_PROC_DOMAIN_GET_IOTHREAD_INFO", REMOTE_PROC_DOMAIN_GET_IOTHREAD_INFO},
    {"REMOTE_PROC_DOMAIN_PIN_IOTHREAD", REMOTE_PROC_DOMAIN_PIN_IOTHREAD},
    {"REMOTE_PROC_DOMAIN_INTERFACE_ADDRESSES", REMOTE_PROC_DOMAIN_INTERFACE_ADDRESSES},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_ADDED", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_ADDED},
    {"REMOTE_PROC_DOMAIN_ADD_IOTHREAD", REMOTE_PROC_DOMAIN_ADD_IOTHREAD},
    {"REMOTE_PROC_DOMAIN_DEL_IOTHREAD", REMOTE_PROC_DOMAIN_DEL_IOTHREAD},
    {"REMOTE_PROC_DOMAIN_SET_USER_PASSWORD", REMOTE_PROC_DOMAIN_SET_USER_PASSWORD},
    {"REMOTE_PROC_DOMAIN_RENAME", REMOTE_PROC_DOMAIN_RENAME},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION},
    {"REMOTE_PROC_CONNECT_REGISTER_CLOSE_CALLBACK", REMOTE_PROC_CONNECT_REGISTER_CLOSE_CALLBACK},
    {"REMOTE_PROC_CONNECT_UNREGISTER_CLOSE_CALLBACK", REMOTE_PROC_CONNECT_UNREGISTER_CLOSE_CALLBACK},
    {"REMOTE_PROC_CONNECT_EVENT_CONNECTION_CLOSED", REMOTE_PROC_CONNECT_EVENT_CONNECTION_CLOSED},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_JOB_COMPLETED", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_JOB_COMPLETED},
    {"REMOTE_PROC_DOMAIN_MIGRATE_START_POST_COPY", REMOTE_PROC_DOMAIN_MIGRATE_START_POST_COPY},
    {"REMOTE_PROC_DOMAIN_GET_PERF_EVENTS", REMOTE_PROC_DOMAIN_GET_PERF_EVENTS},
    {"REMOTE_PROC_DOMAIN_SET_PERF_EVENTS", REMOTE_PROC_DOMAIN_SET_PERF_EVENTS},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED},
    {"REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY", REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY},
    {"REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY", REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY},
    {"REMOTE_PROC_STORAGE_POOL_EVENT_LIFECYCLE", REMOTE_PROC_STORAGE_POOL_EVENT_LIFECYCLE},
    {"REMOTE_PROC_DOMAIN_GET_GUEST_VCPUS", REMOTE_PROC_DOMAIN_GET_GUEST_VCPUS},
    {"REMOTE_PROC_DOMAIN_SET_GUEST_VCPUS", REMOTE_PROC_DOMAIN_SET_GUEST_VCPUS},
    {"REMOTE_PROC_STORAGE_POOL_EVENT_REFRESH", REMOTE_PROC_STORAGE_POOL_EVENT_REFRESH},
    {"REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY", REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY},
    {"REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY", REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY},
    {"REMOTE_PROC_NODE_DEVICE_EVENT_LIFECYCLE", REMOTE_PROC_NODE_DEVICE_EVENT_LIFECYCLE},
    {"REMOTE_PROC_NODE_DEVICE_EVENT_UPDATE", REMOTE_PROC_NODE_DEVICE_EVENT_UPDATE},
    {"REMOTE_PROC_STORAGE_VOL_GET_INFO_FLAGS", REMOTE_PROC_STORAGE_VOL_GET_INFO_FLAGS},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_METADATA_CHANGE", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_METADATA_CHANGE},
    {"REMOTE_PROC_CONNECT_SECRET_EVENT_REGISTER_ANY", REMOTE_PROC_CONNECT_SECRET_EVENT_REGISTER_ANY},
    {"REMOTE_PROC_CONNECT_SECRET_EVENT_DEREGISTER_ANY", REMOTE_PROC_CONNECT_SECRET_EVENT_DEREGISTER_ANY},
    {"REMOTE_PROC_SECRET_EVENT_LIFECYCLE", REMOTE_PROC_SECRET_EVENT_LIFECYCLE},
    {"REMOTE_PROC_SECRET_EVENT_VALUE_CHANGED", REMOTE_PROC_SECRET_EVENT_VALUE_CHANGED},
    {"REMOTE_PROC_DOMAIN_SET_VCPU", REMOTE_PROC_DOMAIN_SET_VCPU},
    {"REMOTE_PROC_DOMAIN_EVENT_BLOCK_THRESHOLD", REMOTE_PROC_DOMAIN_EVENT_BLOCK_THRESHOLD},
    {"REMOTE_PROC_DOMAIN_SET_BLOCK_THRESHOLD", REMOTE_PROC_DOMAIN_SET_BLOCK_THRESHOLD},
    {"REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_DOWNTIME", REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_DOWNTIME},
    {"REMOTE_PROC_DOMAIN_MANAGED_SAVE_GET_XML_DESC", REMOTE_PROC_DOMAIN_MANAGED_SAVE_GET_XML_DESC},
    {"REMOTE_PROC_DOMAIN_MANAGED_SAVE_DEFINE_XML", REMOTE_PROC_DOMAIN_MANAGED_SAVE_DEFINE_XML},
    {"REMOTE_PROC_DOMAIN_SET_LIFECYCLE_ACTION", REMOTE_PROC_DOMAIN_SET_LIFECYCLE_ACTION},
    {"REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_TARGET_PATH", REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_TARGET_PATH},
    {"REMOTE_PROC_DOMAIN_DETACH_DEVICE_ALIAS", REMOTE_PROC_DOMAIN_DETACH_DEVICE_ALIAS},
    {"REMOTE_PROC_CONNECT_COMPARE_HYPERVISOR_CPU", REMOTE_PROC_CONNECT_COMPARE_HYPERVISOR_CPU},
    {"REMOTE_PROC_CONNECT_BASELINE_HYPERVISOR_CPU", REMOTE_PROC_CONNECT_BASELINE_HYPERVISOR_CPU},
    {"REMOTE_PROC_NODE_GET_SEV_INFO", REMOTE_PROC_NODE_GET_SEV_INFO},
    {"REMOTE_PROC_DOMAIN_GET_LAUNCH_SECURITY_INFO", REMOTE_PROC_DOMAIN_GET_LAUNCH_SECURITY_INFO},
    {"REMOTE_PROC_NWFILTER_BINDING_LOOKUP_BY_PORT_DEV", REMOTE_PROC_NWFILTER_BINDING_LOOKUP_BY_PORT_DEV},
    {"REMOTE_PROC_NWFILTER_BINDING_GET_XML_DESC", REMOTE_PROC_NWFILTER_BINDING_GET_XML_DESC},
    {"REMOTE_PROC_NWFILTER_BINDING_CREATE_XML", REMOTE_PROC_NWFILTER_BINDING_CREATE_XML},
    {"REMOTE_PROC_NWFILTER_BINDING_DELETE", REMOTE_PROC_NWFILTER_BINDING_DELETE},
    {"REMOTE_PROC_CONNECT_LIST_ALL_NWFILTER_BINDINGS", REMOTE_PROC_CONNECT_LIST_ALL_NWFILTER_BINDINGS},
    {"REMOTE_PROC_DOMAIN_SET_IOTHREAD_PARAMS", REMOTE_PROC_DOMAIN_SET_IOTHREAD_PARAMS},
    {"REMOTE_PROC_CONNECT_GET_STORAGE_POOL_CAPABILITIES", REMOTE_PROC_CONNECT_GET_STORAGE_POOL_CAPABILITIES},
    {"REMOTE_PROC_NETWORK_LIST_ALL_PORTS", REMOTE_PROC_NETWORK_LIST_ALL_PORTS},
    {"REMOTE_PROC_NETWORK_PORT_LOOKUP_BY_UUID", REMOTE_PROC_NETWORK_PORT_LOOKUP_BY_UUID},
    {"REMOTE_PROC_NETWORK_PORT_CREATE_XML", REMOTE_PROC_NETWORK_PORT_CREATE_XML},
    {"REMOTE_PROC_NETWORK_PORT_GET_PARAMETERS", REMOTE_PROC_NETWORK_PORT_GET_PARAMETERS},
    {"REMOTE_PROC_NETWORK_PORT_SET_PARAMETERS", REMOTE_PROC_NETWORK_PORT_SET_PARAMETERS},
    {"REMOTE_PROC_NETWORK_PORT_GET_XML_DESC", REMOTE_PROC_NETWORK_PORT_GET_XML_DESC},
    {"REMOTE_PROC_NETWORK_PORT_DELETE", REMOTE_PROC_NETWORK_PORT_DELETE},
    {"REMOTE_PROC_DOMAIN_CHECKPOINT_CREATE_XML", REMOTE_PROC_DOMAIN_CHECKPOINT_CREATE_XML},
    {"REMOTE_PROC_DOMAIN_CHECKPOINT_GET_XML_DESC", REMOTE_PROC_DOMAIN_CHECKPOINT_GET_XML_DESC},
    {"REMOTE_PROC_DOMAIN_LIST_ALL_CHECKPOINTS", REMOTE_PROC_DOMAIN_LIST_ALL_CHECKPOINTS},
    {"REMOTE_PROC_DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN", REMOTE_PROC_DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN},
    {"REMOTE_PROC_DOMAIN_CHECKPOINT_LOOKUP_BY_NAME", REMOTE_PROC_DOMAIN_CHECKPOINT_LOOKUP_BY_NAME},
    {"REMOTE_PROC_DOMAIN_CHECKPOINT_GET_PARENT", REMOTE_PROC_DOMAIN_CHECKPOINT_GET_PARENT},
    {"REMOTE_PROC_DOMAIN_CHECKPOINT_DELETE", REMOTE_PROC_DOMAIN_CHECKPOINT_DELETE},
    {"REMOTE_PROC_DOMAIN_GET_GUEST_INFO", REMOTE_PROC_DOMAIN_GET_GUEST_INFO},
    {"REMOTE_PROC_CONNECT_SET_IDENTITY", REMOTE_PROC_CONNECT_SET_IDENTITY},
    {"REMOTE_PROC_DOMAIN_AGENT_SET_RESPONSE_TIMEOUT", REMOTE_PROC_DOMAIN_AGENT_SET_RESPONSE_TIMEOUT},
    {"REMOTE_PROC_DOMAIN_BACKUP_BEGIN", REMOTE_PROC_DOMAIN_BACKUP_BEGIN},
    {"REMOTE_PROC_DOMAIN_BACKUP_GET_XML_DESC", REMOTE_PROC_DOMAIN_BACKUP_GET_XML_DESC},
    {"REMOTE_PROC_DOMAIN_EVENT_MEMORY_FAILURE", REMOTE_PROC_DOMAIN_EVENT_MEMORY_FAILURE},
    {"REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_GET", REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_GET},
    {"REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_SET", REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_SET},
    {"REMOTE_PROC_DOMAIN_GET_MESSAGES", REMOTE_PROC_DOMAIN_GET_MESSAGES},
    {"REMOTE_PROC_DOMAIN_START_DIRTY_RATE_CALC", REMOTE_PROC_DOMAIN_START_DIRTY_RATE_CALC},
    {"REMOTE_PROC_NODE_DEVICE_DEFINE_XML", REMOTE_PROC_NODE_DEVICE_DEFINE_XML},
    {"REMOTE_PROC_NODE_DEVICE_UNDEFINE", REMOTE_PROC_NODE_DEVICE_UNDEFINE},
    {"REMOTE_PROC_NODE_DEVICE_CREATE", REMOTE_PROC_NODE_DEVICE_CREATE},
    {"REMOTE_PROC_NWFILTER_DEFINE_XML_FLAGS", REMOTE_PROC_NWFILTER_DEFINE_XML_FLAGS},
    {"REMOTE_PROC_NETWORK_DEFINE_XML_FLAGS", REMOTE_PROC_NETWORK_DEFINE_XML_FLAGS},
    {"REMOTE_PROC_NODE_DEVICE_GET_AUTOSTART", REMOTE_PROC_NODE_DEVICE_GET_AUTOSTART},
    {"REMOTE_PROC_NODE_DEVICE_SET_AUTOSTART", REMOTE_PROC_NODE_DEVICE_SET_AUTOSTART},
    {"REMOTE_PROC_NODE_DEVICE_IS_PERSISTENT", REMOTE_PROC_NODE_DEVICE_IS_PERSISTENT},
    {"REMOTE_PROC_NODE_DEVICE_IS_ACTIVE", REMOTE_PROC_NODE_DEVICE_IS_ACTIVE},
    {"REMOTE_PROC_NETWORK_CREATE_XML_FLAGS", REMOTE_PROC_NETWORK_CREATE_XML_FLAGS},
    {"REMOTE_PROC_DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE", REMOTE_PROC_DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE},
    {"REMOTE_PROC_DOMAIN_SET_LAUNCH_SECURITY_STATE", REMOTE_PROC_DOMAIN_SET_LAUNCH_SECURITY_STATE},
    {"REMOTE_PROC_DOMAIN_SAVE_PARAMS", REMOTE_PROC_DOMAIN_SAVE_PARAMS},
    {"REMOTE_PROC_DOMAIN_RESTORE_PARAMS", REMOTE_PROC_DOMAIN_RESTORE_PARAMS},
    {"REMOTE_PROC_DOMAIN_ABORT_JOB_FLAGS", REMOTE_PROC_DOMAIN_ABORT_JOB_FLAGS},
    {"REMOTE_PROC_DOMAIN_FD_ASSOCIATE", REMOTE_PROC_DOMAIN_FD_ASSOCIATE},
    {"REMOTE_PROC_NETWORK_SET_METADATA", REMOTE_PROC_NETWORK_SET_METADATA},
    {"REMOTE_PROC_NETWORK_GET_METADATA", REMOTE_PROC_NETWORK_GET_METADATA},
    {"REMOTE_PROC_NETWORK_EVENT_CALLBACK_METADATA_CHANGE", REMOTE_PROC_NETWORK_EVENT_CALLBACK_METADATA_CHANGE},
    {"REMOTE_PROC_NODE_DEVICE_UPDATE", REMOTE_PROC_NODE_DEVICE_UPDATE},
    {"REMOTE_PROC_DOMAIN_GRAPHICS_RELOAD", REMOTE_PROC_DOMAIN_GRAPHICS_RELOAD},
    {"REMOTE_PROC_DOMAIN_GET_AUTOSTART_ONCE", REMOTE_PROC_DOMAIN_GET_AUTOSTART_ONCE},
    {"REMOTE_PROC_DOMAIN_SET_AUTOSTART_ONCE", REMOTE_PROC_DOMAIN_SET_AUTOSTART_ONCE},
    {"REMOTE_PROC_DOMAIN_SET_THROTTLE_GROUP", REMOTE_PROC_DOMAIN_SET_THROTTLE_GROUP},
    {"REMOTE_PROC_DOMAIN_DEL_THROTTLE_GROUP", REMOTE_PROC_DOMAIN_DEL_THROTTLE_GROUP},
    {"REMOTE_PROC_DOMAIN_EVENT_NIC_MAC_CHANGE", REMOTE_PROC_DOMAIN_EVENT_NIC_MAC_CHANGE},
    {"REMOTE_PROC_DOMAIN_EVENT_VCPU_REMOVED", REMOTE_PROC_DOMAIN_EVENT_VCPU_REMOVED},
    {"REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE", REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE},
    {"REMOTE_PROC_DOMAIN_ANNOUNCE_INTERFACE", REMOTE_PROC_DOMAIN_ANNOUNCE_INTERFACE},
};

const struct xdr_type remote_procedure_xdr = {
    .name = "remote_procedure",
    .size = sizeof(remote_procedure),
    .least = 4,
    .kind = XDR_ENUM,
    .values = remote_procedure_values,
    .count = sizeof remote_procedure_values / sizeof *remote_procedure_values,
};

enum xdr_status remote_procedure_encode(struct xdr_encoder *e, const remote_procedure *v)
{
    return xdr_encode_end(remote_procedure_put(xdr_encode_begin(e), e, v), e, &remote_procedure_xdr, v);
}

enum xdr_status remote_procedure_decode(struct xdr_decoder *d, remote_procedure *v)
{
    return xdr_decode_end(remote_procedure_get(xdr_decode_begin(d), d, v), d, &remote_procedure_xdr, v);
}

/* remote_protocol.c -- written by xdrgen from remote_protocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (remote_protocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "remote_protocol.h"

/* --- remote_nonnull_string --- */

uint64_t remote_nonnull_string_size(const remote_nonnull_string *v)
{
    uint64_t size = 4;
    size += xdr_pad((*v).len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_string_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_string *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &(*v), REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

uint8_t *remote_nonnull_string_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_string *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &(*v), REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_string_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_string *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &(*v), REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

struct xdr_cursor remote_nonnull_string_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_string *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &(*v), REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_string --- */

uint64_t remote_string_size(const remote_string *v)
{
    uint64_t size = 4;
    if ((*v))
        size += remote_nonnull_string_size((*v));
    return size;
}

uint8_t *remote_string_put(uint8_t *p, struct xdr_encoder *e, const remote_string *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = remote_nonnull_string_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_string_get(struct xdr_cursor c, struct xdr_decoder *d, remote_string *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = remote_nonnull_string_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_uuid --- */

uint64_t remote_uuid_size(const remote_uuid *v)
{
    (void)v;
    return 16;
}

uint8_t *remote_uuid_put(uint8_t *p, struct xdr_encoder *e, const remote_uuid *v)
{
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_bytes(p, (*v), 16);
    p += 16;
    return p;
}

struct xdr_cursor remote_uuid_get(struct xdr_cursor c, struct xdr_decoder *d, remote_uuid *v)
{
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes((*v), c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- remote_nonnull_domain --- */

uint64_t remote_nonnull_domain_size(const remote_nonnull_domain *v)
{
    uint64_t size = 24;
    size += xdr_pad(v->name.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_domain_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_domain *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->name, REMOTE_STRING_MAX, 20);
    if (!p)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    xdr_store_int(p + 16, v->id);
    p += 20;
    return p;
}

uint8_t *remote_nonnull_domain_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_domain *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 20);
    if (!p)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    xdr_store_int(p + 16, v->id);
    p += 20;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_domain_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_domain *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->name, REMOTE_STRING_MAX, 20);
    if (!c.at)
        return c;
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    v->id = xdr_load_int(c.at + 16);
    c.at += 20;
    return c;
}

struct xdr_cursor remote_nonnull_domain_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_domain *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 20);
    if (!c.at)
        return c;
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    v->id = xdr_load_int(c.at + 16);
    c.at += 20;
    return c;
}

/* --- remote_nonnull_network --- */

uint64_t remote_nonnull_network_size(const remote_nonnull_network *v)
{
    uint64_t size = 20;
    size += xdr_pad(v->name.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_network_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_network *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->name, REMOTE_STRING_MAX, 16);
    if (!p)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

uint8_t *remote_nonnull_network_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_network *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 16);
    if (!p)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_network_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_network *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->name, REMOTE_STRING_MAX, 16);
    if (!c.at)
        return c;
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

struct xdr_cursor remote_nonnull_network_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_network *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 16);
    if (!c.at)
        return c;
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- remote_nonnull_network_port --- */

uint64_t remote_nonnull_network_port_size(const remote_nonnull_network_port *v)
{
    uint64_t size = 16;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_network_port_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_network_port *v)
{
    p = remote_nonnull_network_put_inline(p, e, &v->net);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

uint8_t *remote_nonnull_network_port_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_network_port *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_network_port_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_network_port *v)
{
    c = remote_nonnull_network_get_inline(c, d, &v->net);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

struct xdr_cursor remote_nonnull_network_port_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_network_port *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- remote_nonnull_nwfilter --- */

uint64_t remote_nonnull_nwfilter_size(const remote_nonnull_nwfilter *v)
{
    uint64_t size = 20;
    size += xdr_pad(v->name.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_nwfilter_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_nwfilter *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->name, REMOTE_STRING_MAX, 16);
    if (!p)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

uint8_t *remote_nonnull_nwfilter_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_nwfilter *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 16);
    if (!p)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_nwfilter_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_nwfilter *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->name, REMOTE_STRING_MAX, 16);
    if (!c.at)
        return c;
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

struct xdr_cursor remote_nonnull_nwfilter_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_nwfilter *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 16);
    if (!c.at)
        return c;
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- remote_nonnull_nwfilter_binding --- */

uint64_t remote_nonnull_nwfilter_binding_size(const remote_nonnull_nwfilter_binding *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->portdev.len);
    size += xdr_pad(v->filtername.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_nwfilter_binding_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_nwfilter_binding *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->portdev, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_short_string(p, e, &v->filtername, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

uint8_t *remote_nonnull_nwfilter_binding_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_nwfilter_binding *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->portdev, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->filtername, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_nwfilter_binding_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_nwfilter_binding *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->portdev, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_short_string(c, d, &v->filtername, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

struct xdr_cursor remote_nonnull_nwfilter_binding_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_nwfilter_binding *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->portdev, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->filtername, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nonnull_interface --- */

uint64_t remote_nonnull_interface_size(const remote_nonnull_interface *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->name.len);
    size += xdr_pad(v->mac.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_interface_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_interface *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_short_string(p, e, &v->mac, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

uint8_t *remote_nonnull_interface_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_interface *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->mac, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_interface_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_interface *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_short_string(c, d, &v->mac, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

struct xdr_cursor remote_nonnull_interface_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_interface *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->mac, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nonnull_storage_pool --- */

uint64_t remote_nonnull_storage_pool_size(const remote_nonnull_storage_pool *v)
{
    uint64_t size = 20;
    size += xdr_pad(v->name.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_storage_pool_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_storage_pool *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->name, REMOTE_STRING_MAX, 16);
    if (!p)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

uint8_t *remote_nonnull_storage_pool_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_storage_pool *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 16);
    if (!p)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_storage_pool_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_storage_pool *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->name, REMOTE_STRING_MAX, 16);
    if (!c.at)
        return c;
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

struct xdr_cursor remote_nonnull_storage_pool_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_storage_pool *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 16);
    if (!c.at)
        return c;
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- remote_nonnull_storage_vol --- */

uint64_t remote_nonnull_storage_vol_size(const remote_nonnull_storage_vol *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->pool.len);
    size += xdr_pad(v->name.len);
    size += xdr_pad(v->key.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_storage_vol_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_storage_vol *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->pool, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_short_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_short_string(p, e, &v->key, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

uint8_t *remote_nonnull_storage_vol_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_storage_vol *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->pool, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->key, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_storage_vol_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_storage_vol *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->pool, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_short_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_short_string(c, d, &v->key, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

struct xdr_cursor remote_nonnull_storage_vol_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_storage_vol *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->pool, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->key, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nonnull_node_device --- */

uint64_t remote_nonnull_node_device_size(const remote_nonnull_node_device *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_node_device_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_node_device *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

uint8_t *remote_nonnull_node_device_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_node_device *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_node_device_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_node_device *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

struct xdr_cursor remote_nonnull_node_device_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_node_device *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nonnull_secret --- */

uint64_t remote_nonnull_secret_size(const remote_nonnull_secret *v)
{
    uint64_t size = 24;
    size += xdr_pad(v->usageID.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_secret_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_secret *v)
{
    if (xdr_room(p, e) < 24)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    xdr_store_int(p + 16, v->usageType);
    p += 20;
    p = xdr_put_short_string(p, e, &v->usageID, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

uint8_t *remote_nonnull_secret_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_secret *v)
{
    if (xdr_room(p, e) < 24)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    xdr_store_int(p + 16, v->usageType);
    p += 20;
    p = xdr_put_string(p, e, &v->usageID, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_secret_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_secret *v)
{
    if (xdr_left(c, d) < 24)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    v->usageType = xdr_load_int(c.at + 16);
    c.at += 20;
    c = xdr_get_short_string(c, d, &v->usageID, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

struct xdr_cursor remote_nonnull_secret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_secret *v)
{
    if (xdr_left(c, d) < 24)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    v->usageType = xdr_load_int(c.at + 16);
    c.at += 20;
    c = xdr_get_string(c, d, &v->usageID, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nonnull_domain_checkpoint --- */

uint64_t remote_nonnull_domain_checkpoint_size(const remote_nonnull_domain_checkpoint *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_domain_checkpoint_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_domain_checkpoint *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    p = remote_nonnull_domain_put_inline(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

uint8_t *remote_nonnull_domain_checkpoint_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_domain_checkpoint *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_domain_checkpoint_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_domain_checkpoint *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = remote_nonnull_domain_get_inline(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

struct xdr_cursor remote_nonnull_domain_checkpoint_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_domain_checkpoint *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nonnull_domain_snapshot --- */

uint64_t remote_nonnull_domain_snapshot_size(const remote_nonnull_domain_snapshot *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_domain_snapshot_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_domain_snapshot *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    p = remote_nonnull_domain_put_inline(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

uint8_t *remote_nonnull_domain_snapshot_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_domain_snapshot *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_domain_snapshot_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_domain_snapshot *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = remote_nonnull_domain_get_inline(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

struct xdr_cursor remote_nonnull_domain_snapshot_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_domain_snapshot *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain --- */

uint64_t remote_domain_size(const remote_domain *v)
{
    uint64_t size = 4;
    if ((*v))
        size += remote_nonnull_domain_size((*v));
    return size;
}

uint8_t *remote_domain_put(uint8_t *p, struct xdr_encoder *e, const remote_domain *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = remote_nonnull_domain_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 24, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = remote_nonnull_domain_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_network --- */

uint64_t remote_network_size(const remote_network *v)
{
    uint64_t size = 4;
    if ((*v))
        size += remote_nonnull_network_size((*v));
    return size;
}

uint8_t *remote_network_put(uint8_t *p, struct xdr_encoder *e, const remote_network *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = remote_nonnull_network_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_network_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 20, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = remote_nonnull_network_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_network_port --- */

uint64_t remote_network_port_size(const remote_network_port *v)
{
    uint64_t size = 4;
    if ((*v))
        size += remote_nonnull_network_port_size((*v));
    return size;
}

uint8_t *remote_network_port_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = remote_nonnull_network_port_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_network_port_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 36, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = remote_nonnull_network_port_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_nwfilter --- */

uint64_t remote_nwfilter_size(const remote_nwfilter *v)
{
    uint64_t size = 4;
    if ((*v))
        size += remote_nonnull_nwfilter_size((*v));
    return size;
}

uint8_t *remote_nwfilter_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = remote_nonnull_nwfilter_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_nwfilter_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 20, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = remote_nonnull_nwfilter_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_nwfilter_binding --- */

uint64_t remote_nwfilter_binding_size(const remote_nwfilter_binding *v)
{
    uint64_t size = 4;
    if ((*v))
        size += remote_nonnull_nwfilter_binding_size((*v));
    return size;
}

uint8_t *remote_nwfilter_binding_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = remote_nonnull_nwfilter_binding_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_nwfilter_binding_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 8, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = remote_nonnull_nwfilter_binding_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_storage_pool --- */

uint64_t remote_storage_pool_size(const remote_storage_pool *v)
{
    uint64_t size = 4;
    if ((*v))
        size += remote_nonnull_storage_pool_size((*v));
    return size;
}

uint8_t *remote_storage_pool_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = remote_nonnull_storage_pool_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_storage_pool_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 20, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = remote_nonnull_storage_pool_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_storage_vol --- */

uint64_t remote_storage_vol_size(const remote_storage_vol *v)
{
    uint64_t size = 4;
    if ((*v))
        size += remote_nonnull_storage_vol_size((*v));
    return size;
}

uint8_t *remote_storage_vol_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = remote_nonnull_storage_vol_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_storage_vol_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 12, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = remote_nonnull_storage_vol_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_node_device --- */

uint64_t remote_node_device_size(const remote_node_device *v)
{
    uint64_t size = 4;
    if ((*v))
        size += remote_nonnull_node_device_size((*v));
    return size;
}

uint8_t *remote_node_device_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = remote_nonnull_node_device_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_node_device_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = remote_nonnull_node_device_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_secret --- */

uint64_t remote_secret_size(const remote_secret *v)
{
    uint64_t size = 4;
    if ((*v))
        size += remote_nonnull_secret_size((*v));
    return size;
}

uint8_t *remote_secret_put(uint8_t *p, struct xdr_encoder *e, const remote_secret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = remote_nonnull_secret_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_secret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 24, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = remote_nonnull_secret_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_error --- */

uint64_t remote_error_size(const remote_error *v)
{
    uint64_t size = 44;
    if (v->message)
        size += remote_nonnull_string_size(v->message);
    if (v->dom)
        size += remote_nonnull_domain_size(v->dom);
    if (v->str1)
        size += remote_nonnull_string_size(v->str1);
    if (v->str2)
        size += remote_nonnull_string_size(v->str2);
    if (v->str3)
        size += remote_nonnull_string_size(v->str3);
    if (v->net)
        size += remote_nonnull_network_size(v->net);
    return size;
}

uint8_t *remote_error_put(uint8_t *p, struct xdr_encoder *e, const remote_error *v)
{
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->code);
    xdr_store_int(p + 4, v->domain);
    p += 8;
    p = xdr_put_flag(p, v->message);
    if (v->message) {
        p = remote_nonnull_string_put(p, e, v->message);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->level);
    p += 4;
    p = xdr_put_flag(p, v->dom);
    if (v->dom) {
        p = remote_nonnull_domain_put(p, e, v->dom);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->str1);
    if (v->str1) {
        p = remote_nonnull_string_put(p, e, v->str1);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->str2);
    if (v->str2) {
        p = remote_nonnull_string_put(p, e, v->str2);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->str3);
    if (v->str3) {
        p = remote_nonnull_string_put(p, e, v->str3);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->int1);
    xdr_store_int(p + 4, v->int2);
    p += 8;
    p = xdr_put_flag(p, v->net);
    if (v->net) {
        p = remote_nonnull_network_put(p, e, v->net);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_error_get(struct xdr_cursor c, struct xdr_decoder *d, remote_error *v)
{
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->code = xdr_load_int(c.at);
    v->domain = xdr_load_int(c.at + 4);
    c.at += 8;
    c = xdr_get_optional(c, d, 4, sizeof *v->message);
    if (!c.at)
        return c;
    v->message = d->block;
    if (v->message) {
        c = remote_nonnull_string_get(c, d, v->message);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->level = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 24, sizeof *v->dom);
    if (!c.at)
        return c;
    v->dom = d->block;
    if (v->dom) {
        c = remote_nonnull_domain_get(c, d, v->dom);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->str1);
    if (!c.at)
        return c;
    v->str1 = d->block;
    if (v->str1) {
        c = remote_nonnull_string_get(c, d, v->str1);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->str2);
    if (!c.at)
        return c;
    v->str2 = d->block;
    if (v->str2) {
        c = remote_nonnull_string_get(c, d, v->str2);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->str3);
    if (!c.at)
        return c;
    v->str3 = d->block;
    if (v->str3) {
        c = remote_nonnull_string_get(c, d, v->str3);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->int1 = xdr_load_int(c.at);
    v->int2 = xdr_load_int(c.at + 4);
    c.at += 8;
    c = xdr_get_optional(c, d, 20, sizeof *v->net);
    if (!c.at)
        return c;
    v->net = d->block;
    if (v->net) {
        c = remote_nonnull_network_get(c, d, v->net);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_auth_type --- */

bool remote_auth_type_is_legal(uint32_t value, unsigned policy)
{
    int32_t i = (int32_t)value;
    return (i >= REMOTE_AUTH_NONE && i <= REMOTE_AUTH_POLKIT) || (policy & XDR_ANY_ENUM);
}

uint64_t remote_auth_type_size(const remote_auth_type *v)
{
    (void)v;
    return 4;
}

bool remote_auth_type_store(uint8_t *p, remote_auth_type v)
{
    xdr_store_uint(p, (uint32_t)v);
    return remote_auth_type_is_legal((uint32_t)v, XDR_STRICT);
}

bool remote_auth_type_load(remote_auth_type *v, const uint8_t *p, unsigned policy)
{
    uint32_t value = xdr_load_uint(p);
    *v = (remote_auth_type)value;
    return remote_auth_type_is_legal(value, policy);
}

uint8_t *remote_auth_type_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_type *v)
{
    return xdr_room(p, e) >= 4 && remote_auth_type_store(p, *v) ? p + 4 : NULL;
}

struct xdr_cursor remote_auth_type_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_type *v)
{
    if (xdr_left(c, d) < 4 || !remote_auth_type_load(v, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}

/* --- remote_vcpu_info --- */

uint64_t remote_vcpu_info_size(const remote_vcpu_info *v)
{
    (void)v;
    return 20;
}

XDR_ALWAYS_INLINE uint8_t *remote_vcpu_info_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_vcpu_info *v)
{
    if (xdr_room(p, e) < 20)
        return NULL;
    xdr_store_uint(p, v->number);
    xdr_store_int(p + 4, v->state);
    xdr_store_uhyper(p + 8, v->cpu_time);
    xdr_store_int(p + 16, v->cpu);
    p += 20;
    return p;
}

uint8_t *remote_vcpu_info_put(uint8_t *p, struct xdr_encoder *e, const remote_vcpu_info *v)
{
    if (xdr_room(p, e) < 20)
        return NULL;
    xdr_store_uint(p, v->number);
    xdr_store_int(p + 4, v->state);
    xdr_store_uhyper(p + 8, v->cpu_time);
    xdr_store_int(p + 16, v->cpu);
    p += 20;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_vcpu_info_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_vcpu_info *v)
{
    if (xdr_left(c, d) < 20)
        return xdr_refuse(c, d);
    v->number = xdr_load_uint(c.at);
    v->state = xdr_load_int(c.at + 4);
    v->cpu_time = xdr_load_uhyper(c.at + 8);
    v->cpu = xdr_load_int(c.at + 16);
    c.at += 20;
    return c;
}

struct xdr_cursor remote_vcpu_info_get(struct xdr_cursor c, struct xdr_decoder *d, remote_vcpu_info *v)
{
    if (xdr_left(c, d) < 20)
        return xdr_refuse(c, d);
    v->number = xdr_load_uint(c.at);
    v->state = xdr_load_int(c.at + 4);
    v->cpu_time = xdr_load_uhyper(c.at + 8);
    v->cpu = xdr_load_int(c.at + 16);
    c.at += 20;
    return c;
}

/* --- remote_typed_param_value --- */

uint64_t remote_typed_param_value_size(const remote_typed_param_value *v)
{
    uint64_t size = 4;
    switch (v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        size += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        size += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        size += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        size += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        size += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        size += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        size += 4;
        size += xdr_pad(v->u.s.len);
        break;
    default:
        break;
    }
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_typed_param_value_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_typed_param_value *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->type);
    p += 4;
    switch (v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        xdr_store_int(p, v->u.i);
        p += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        xdr_store_uint(p, v->u.ui);
        p += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_room(p, e) < 8)
            return NULL;
        xdr_store_hyper(p, v->u.l);
        p += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_room(p, e) < 8)
            return NULL;
        xdr_store_uhyper(p, v->u.ul);
        p += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_room(p, e) < 8)
            return NULL;
        xdr_store_double(p, &v->u.d);
        p += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        xdr_store_int(p, v->u.b);
        p += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        p = xdr_put_short_string(p, e, &v->u.s, REMOTE_STRING_MAX, 0);
        if (!p)
            return NULL;
        break;
    default:
        return NULL;
    }
    return p;
}

uint8_t *remote_typed_param_value_put(uint8_t *p, struct xdr_encoder *e, const remote_typed_param_value *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->type);
    p += 4;
    switch (v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        xdr_store_int(p, v->u.i);
        p += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        xdr_store_uint(p, v->u.ui);
        p += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_room(p, e) < 8)
            return NULL;
        xdr_store_hyper(p, v->u.l);
        p += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_room(p, e) < 8)
            return NULL;
        xdr_store_uhyper(p, v->u.ul);
        p += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_room(p, e) < 8)
            return NULL;
        xdr_store_double(p, &v->u.d);
        p += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        xdr_store_int(p, v->u.b);
        p += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        p = xdr_put_string(p, e, &v->u.s, REMOTE_STRING_MAX, 0);
        if (!p)
            return NULL;
        break;
    default:
        return NULL;
    }
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_typed_param_value_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_typed_param_value *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->type = xdr_load_int(c.at);
    c.at += 4;
    switch (v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        v->u.i = xdr_load_int(c.at);
        c.at += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        v->u.ui = xdr_load_uint(c.at);
        c.at += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_left(c, d) < 8)
            return xdr_refuse(c, d);
        v->u.l = xdr_load_hyper(c.at);
        c.at += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_left(c, d) < 8)
            return xdr_refuse(c, d);
        v->u.ul = xdr_load_uhyper(c.at);
        c.at += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_left(c, d) < 8)
            return xdr_refuse(c, d);
        xdr_load_double(&v->u.d, c.at);
        c.at += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        v->u.b = xdr_load_int(c.at);
        c.at += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        c = xdr_get_short_string(c, d, &v->u.s, REMOTE_STRING_MAX, 0);
        if (!c.at)
            return c;
        break;
    default:
        return xdr_refuse(c, d);
    }
    return c;
}

struct xdr_cursor remote_typed_param_value_get(struct xdr_cursor c, struct xdr_decoder *d, remote_typed_param_value *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->type = xdr_load_int(c.at);
    c.at += 4;
    switch (v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        v->u.i = xdr_load_int(c.at);
        c.at += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        v->u.ui = xdr_load_uint(c.at);
        c.at += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_left(c, d) < 8)
            return xdr_refuse(c, d);
        v->u.l = xdr_load_hyper(c.at);
        c.at += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_left(c, d) < 8)
            return xdr_refuse(c, d);
        v->u.ul = xdr_load_uhyper(c.at);
        c.at += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_left(c, d) < 8)
            return xdr_refuse(c, d);
        xdr_load_double(&v->u.d, c.at);
        c.at += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        v->u.b = xdr_load_int(c.at);
        c.at += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        c = xdr_get_string(c, d, &v->u.s, REMOTE_STRING_MAX, 0);
        if (!c.at)
            return c;
        break;
    default:
        return xdr_refuse(c, d);
    }
    return c;
}

/* --- remote_typed_param --- */

uint64_t remote_typed_param_size(const remote_typed_param *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->field.len);
    size += remote_typed_param_value_size(&v->value);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_typed_param_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_typed_param *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->field, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    p = remote_typed_param_value_put_inline(p, e, &v->value);
    if (!p)
        return NULL;
    return p;
}

uint8_t *remote_typed_param_put(uint8_t *p, struct xdr_encoder *e, const remote_typed_param *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->field, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    p = remote_typed_param_value_put(p, e, &v->value);
    if (!p)
        return NULL;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_typed_param_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_typed_param *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->field, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = remote_typed_param_value_get_inline(c, d, &v->value);
    if (!c.at)
        return c;
    return c;
}

struct xdr_cursor remote_typed_param_get(struct xdr_cursor c, struct xdr_decoder *d, remote_typed_param *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->field, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = remote_typed_param_value_get(c, d, &v->value);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_get_cpu_stats --- */

uint64_t remote_node_get_cpu_stats_size(const remote_node_get_cpu_stats *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->field.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_node_get_cpu_stats_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cpu_stats *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->field, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->value);
    p += 8;
    return p;
}

uint8_t *remote_node_get_cpu_stats_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cpu_stats *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->field, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->value);
    p += 8;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_node_get_cpu_stats_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cpu_stats *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->field, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->value = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

struct xdr_cursor remote_node_get_cpu_stats_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cpu_stats *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->field, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->value = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_node_get_memory_stats --- */

uint64_t remote_node_get_memory_stats_size(const remote_node_get_memory_stats *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->field.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_node_get_memory_stats_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_node_get_memory_stats *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->field, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->value);
    p += 8;
    return p;
}

uint8_t *remote_node_get_memory_stats_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_memory_stats *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->field, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->value);
    p += 8;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_node_get_memory_stats_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_memory_stats *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->field, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->value = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

struct xdr_cursor remote_node_get_memory_stats_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_memory_stats *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->field, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->value = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_disk_error --- */

uint64_t remote_domain_disk_error_size(const remote_domain_disk_error *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->disk.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_disk_error_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_domain_disk_error *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->disk, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_int(p, v->error);
    p += 4;
    return p;
}

uint8_t *remote_domain_disk_error_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_disk_error *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->disk, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_int(p, v->error);
    p += 4;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_disk_error_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_disk_error *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->disk, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->error = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

struct xdr_cursor remote_domain_disk_error_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_disk_error *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->disk, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->error = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_open_args --- */

uint64_t remote_connect_open_args_size(const remote_connect_open_args *v)
{
    uint64_t size = 8;
    if (v->name)
        size += remote_nonnull_string_size(v->name);
    return size;
}

uint8_t *remote_connect_open_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_open_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->name);
    if (v->name) {
        p = remote_nonnull_string_put(p, e, v->name);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_open_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_open_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->name);
    if (!c.at)
        return c;
    v->name = d->block;
    if (v->name) {
        c = remote_nonnull_string_get(c, d, v->name);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_supports_feature_args --- */

uint64_t remote_connect_supports_feature_args_size(const remote_connect_supports_feature_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_supports_feature_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_supports_feature_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->feature);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_supports_feature_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_supports_feature_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->feature = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_supports_feature_ret --- */

uint64_t remote_connect_supports_feature_ret_size(const remote_connect_supports_feature_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_supports_feature_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_supports_feature_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->supported);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_supports_feature_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_supports_feature_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->supported = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_get_type_ret --- */

uint64_t remote_connect_get_type_ret_size(const remote_connect_get_type_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->type.len);
    return size;
}

uint8_t *remote_connect_get_type_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_type_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->type, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_connect_get_type_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_type_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->type, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_get_version_ret --- */

uint64_t remote_connect_get_version_ret_size(const remote_connect_get_version_ret *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_connect_get_version_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_version_ret *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->hv_ver);
    p += 8;
    return p;
}

struct xdr_cursor remote_connect_get_version_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_version_ret *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->hv_ver = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_connect_get_lib_version_ret --- */

uint64_t remote_connect_get_lib_version_ret_size(const remote_connect_get_lib_version_ret *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_connect_get_lib_version_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_lib_version_ret *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->lib_ver);
    p += 8;
    return p;
}

struct xdr_cursor remote_connect_get_lib_version_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_lib_version_ret *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->lib_ver = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_connect_get_hostname_ret --- */

uint64_t remote_connect_get_hostname_ret_size(const remote_connect_get_hostname_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->hostname.len);
    return size;
}

uint8_t *remote_connect_get_hostname_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_hostname_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->hostname, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_connect_get_hostname_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_hostname_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->hostname, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_get_sysinfo_args --- */

uint64_t remote_connect_get_sysinfo_args_size(const remote_connect_get_sysinfo_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_get_sysinfo_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_sysinfo_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_get_sysinfo_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_sysinfo_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_get_sysinfo_ret --- */

uint64_t remote_connect_get_sysinfo_ret_size(const remote_connect_get_sysinfo_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->sysinfo.len);
    return size;
}

uint8_t *remote_connect_get_sysinfo_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_sysinfo_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->sysinfo, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_connect_get_sysinfo_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_sysinfo_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->sysinfo, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_get_uri_ret --- */

uint64_t remote_connect_get_uri_ret_size(const remote_connect_get_uri_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->uri.len);
    return size;
}

uint8_t *remote_connect_get_uri_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_uri_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->uri, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_connect_get_uri_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_uri_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->uri, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_get_max_vcpus_args --- */

uint64_t remote_connect_get_max_vcpus_args_size(const remote_connect_get_max_vcpus_args *v)
{
    uint64_t size = 4;
    if (v->type)
        size += remote_nonnull_string_size(v->type);
    return size;
}

uint8_t *remote_connect_get_max_vcpus_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_max_vcpus_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->type);
    if (v->type) {
        p = remote_nonnull_string_put(p, e, v->type);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_get_max_vcpus_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_max_vcpus_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->type);
    if (!c.at)
        return c;
    v->type = d->block;
    if (v->type) {
        c = remote_nonnull_string_get(c, d, v->type);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_connect_get_max_vcpus_ret --- */

uint64_t remote_connect_get_max_vcpus_ret_size(const remote_connect_get_max_vcpus_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_get_max_vcpus_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_max_vcpus_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->max_vcpus);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_get_max_vcpus_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_max_vcpus_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->max_vcpus = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_get_info_ret --- */

uint64_t remote_node_get_info_ret_size(const remote_node_get_info_ret *v)
{
    (void)v;
    return 160;
}

uint8_t *remote_node_get_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_info_ret *v)
{
    for (uint32_t i = 0; i < 32; i++) {
        p = xdr_char_put(p, e, &v->model[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 32)
        return NULL;
    xdr_store_uhyper(p, v->memory);
    xdr_store_int(p + 8, v->cpus);
    xdr_store_int(p + 12, v->mhz);
    xdr_store_int(p + 16, v->nodes);
    xdr_store_int(p + 20, v->sockets);
    xdr_store_int(p + 24, v->cores);
    xdr_store_int(p + 28, v->threads);
    p += 32;
    return p;
}

struct xdr_cursor remote_node_get_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_info_ret *v)
{
    for (uint32_t i = 0; i < 32; i++) {
        c = xdr_char_get(c, d, &v->model[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 32)
        return xdr_refuse(c, d);
    v->memory = xdr_load_uhyper(c.at);
    v->cpus = xdr_load_int(c.at + 8);
    v->mhz = xdr_load_int(c.at + 12);
    v->nodes = xdr_load_int(c.at + 16);
    v->sockets = xdr_load_int(c.at + 20);
    v->cores = xdr_load_int(c.at + 24);
    v->threads = xdr_load_int(c.at + 28);
    c.at += 32;
    return c;
}

/* --- remote_connect_get_capabilities_ret --- */

uint64_t remote_connect_get_capabilities_ret_size(const remote_connect_get_capabilities_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->capabilities.len);
    return size;
}

uint8_t *remote_connect_get_capabilities_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_capabilities_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->capabilities, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_connect_get_capabilities_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_capabilities_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->capabilities, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_get_domain_capabilities_args --- */

uint64_t remote_connect_get_domain_capabilities_args_size(const remote_connect_get_domain_capabilities_args *v)
{
    uint64_t size = 20;
    if (v->emulatorbin)
        size += remote_nonnull_string_size(v->emulatorbin);
    if (v->arch)
        size += remote_nonnull_string_size(v->arch);
    if (v->machine)
        size += remote_nonnull_string_size(v->machine);
    if (v->virttype)
        size += remote_nonnull_string_size(v->virttype);
    return size;
}

uint8_t *remote_connect_get_domain_capabilities_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_domain_capabilities_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->emulatorbin);
    if (v->emulatorbin) {
        p = remote_nonnull_string_put(p, e, v->emulatorbin);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->arch);
    if (v->arch) {
        p = remote_nonnull_string_put(p, e, v->arch);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->machine);
    if (v->machine) {
        p = remote_nonnull_string_put(p, e, v->machine);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->virttype);
    if (v->virttype) {
        p = remote_nonnull_string_put(p, e, v->virttype);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_get_domain_capabilities_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_domain_capabilities_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->emulatorbin);
    if (!c.at)
        return c;
    v->emulatorbin = d->block;
    if (v->emulatorbin) {
        c = remote_nonnull_string_get(c, d, v->emulatorbin);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->arch);
    if (!c.at)
        return c;
    v->arch = d->block;
    if (v->arch) {
        c = remote_nonnull_string_get(c, d, v->arch);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->machine);
    if (!c.at)
        return c;
    v->machine = d->block;
    if (v->machine) {
        c = remote_nonnull_string_get(c, d, v->machine);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->virttype);
    if (!c.at)
        return c;
    v->virttype = d->block;
    if (v->virttype) {
        c = remote_nonnull_string_get(c, d, v->virttype);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_get_domain_capabilities_ret --- */

uint64_t remote_connect_get_domain_capabilities_ret_size(const remote_connect_get_domain_capabilities_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->capabilities.len);
    return size;
}

uint8_t *remote_connect_get_domain_capabilities_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_domain_capabilities_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->capabilities, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_connect_get_domain_capabilities_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_domain_capabilities_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->capabilities, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_get_cpu_stats_args --- */

uint64_t remote_node_get_cpu_stats_args_size(const remote_node_get_cpu_stats_args *v)
{
    (void)v;
    return 12;
}

uint8_t *remote_node_get_cpu_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cpu_stats_args *v)
{
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->cpuNum);
    xdr_store_int(p + 4, v->nparams);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_node_get_cpu_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cpu_stats_args *v)
{
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->cpuNum = xdr_load_int(c.at);
    v->nparams = xdr_load_int(c.at + 4);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_node_get_cpu_stats_ret --- */

uint64_t remote_node_get_cpu_stats_ret_size(const remote_node_get_cpu_stats_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_node_get_cpu_stats_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_node_get_cpu_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cpu_stats_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_NODE_CPU_STATS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_node_get_cpu_stats_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->nparams);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_get_cpu_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cpu_stats_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_NODE_CPU_STATS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_node_get_cpu_stats_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_get_memory_stats_args --- */

uint64_t remote_node_get_memory_stats_args_size(const remote_node_get_memory_stats_args *v)
{
    (void)v;
    return 12;
}

uint8_t *remote_node_get_memory_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_memory_stats_args *v)
{
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->nparams);
    xdr_store_int(p + 4, v->cellNum);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_node_get_memory_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_memory_stats_args *v)
{
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    v->cellNum = xdr_load_int(c.at + 4);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_node_get_memory_stats_ret --- */

uint64_t remote_node_get_memory_stats_ret_size(const remote_node_get_memory_stats_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_node_get_memory_stats_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_node_get_memory_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_memory_stats_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_NODE_MEMORY_STATS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_node_get_memory_stats_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->nparams);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_get_memory_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_memory_stats_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_NODE_MEMORY_STATS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_node_get_memory_stats_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_get_cells_free_memory_args --- */

uint64_t remote_node_get_cells_free_memory_args_size(const remote_node_get_cells_free_memory_args *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_node_get_cells_free_memory_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cells_free_memory_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->startCell);
    xdr_store_int(p + 4, v->maxcells);
    p += 8;
    return p;
}

struct xdr_cursor remote_node_get_cells_free_memory_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cells_free_memory_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->startCell = xdr_load_int(c.at);
    v->maxcells = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_node_get_cells_free_memory_ret --- */

uint64_t remote_node_get_cells_free_memory_ret_size(const remote_node_get_cells_free_memory_ret *v)
{
    uint64_t size = 4;
    size += UINT64_C(8) * v->cells.len;
    return size;
}

uint8_t *remote_node_get_cells_free_memory_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cells_free_memory_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_dwords(p, e, v->cells.data, v->cells.len, REMOTE_NODE_MAX_CELLS);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_get_cells_free_memory_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cells_free_memory_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_dwords(c, d, &v->cells.len, REMOTE_NODE_MAX_CELLS);
    if (!c.at)
        return c;
    v->cells.data = d->block;
    return c;
}

/* --- remote_node_get_free_memory_ret --- */

uint64_t remote_node_get_free_memory_ret_size(const remote_node_get_free_memory_ret *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_node_get_free_memory_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_free_memory_ret *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->freeMem);
    p += 8;
    return p;
}

struct xdr_cursor remote_node_get_free_memory_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_free_memory_ret *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->freeMem = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_get_scheduler_type_args --- */

uint64_t remote_domain_get_scheduler_type_args_size(const remote_domain_get_scheduler_type_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_scheduler_type_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_scheduler_type_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_scheduler_type_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_scheduler_type_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_scheduler_type_ret --- */

uint64_t remote_domain_get_scheduler_type_ret_size(const remote_domain_get_scheduler_type_ret *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->type.len);
    return size;
}

uint8_t *remote_domain_get_scheduler_type_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_scheduler_type_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->type, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_int(p, v->nparams);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_scheduler_type_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_scheduler_type_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->type, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->nparams = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_scheduler_parameters_args --- */

uint64_t remote_domain_get_scheduler_parameters_args_size(const remote_domain_get_scheduler_parameters_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_scheduler_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->nparams);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_scheduler_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_scheduler_parameters_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_scheduler_parameters_ret --- */

uint64_t remote_domain_get_scheduler_parameters_ret_size(const remote_domain_get_scheduler_parameters_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_get_scheduler_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_get_scheduler_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_scheduler_parameters_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_get_scheduler_parameters_flags_args --- */

uint64_t remote_domain_get_scheduler_parameters_flags_args_size(const remote_domain_get_scheduler_parameters_flags_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_scheduler_parameters_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->nparams);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_get_scheduler_parameters_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_scheduler_parameters_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_get_scheduler_parameters_flags_ret --- */

uint64_t remote_domain_get_scheduler_parameters_flags_ret_size(const remote_domain_get_scheduler_parameters_flags_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_get_scheduler_parameters_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_flags_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_get_scheduler_parameters_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_scheduler_parameters_flags_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_set_scheduler_parameters_args --- */

uint64_t remote_domain_set_scheduler_parameters_args_size(const remote_domain_set_scheduler_parameters_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_set_scheduler_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_scheduler_parameters_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_set_scheduler_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_scheduler_parameters_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_set_scheduler_parameters_flags_args --- */

uint64_t remote_domain_set_scheduler_parameters_flags_args_size(const remote_domain_set_scheduler_parameters_flags_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_set_scheduler_parameters_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_scheduler_parameters_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_scheduler_parameters_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_scheduler_parameters_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_set_blkio_parameters_args --- */

uint64_t remote_domain_set_blkio_parameters_args_size(const remote_domain_set_blkio_parameters_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_set_blkio_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_blkio_parameters_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_blkio_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_blkio_parameters_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_blkio_parameters_args --- */

uint64_t remote_domain_get_blkio_parameters_args_size(const remote_domain_get_blkio_parameters_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_blkio_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_blkio_parameters_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->nparams);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_get_blkio_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_blkio_parameters_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_get_blkio_parameters_ret --- */

uint64_t remote_domain_get_blkio_parameters_ret_size(const remote_domain_get_blkio_parameters_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_get_blkio_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_blkio_parameters_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->nparams);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_blkio_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_blkio_parameters_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_set_memory_parameters_args --- */

uint64_t remote_domain_set_memory_parameters_args_size(const remote_domain_set_memory_parameters_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_set_memory_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_memory_parameters_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_memory_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_memory_parameters_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_memory_parameters_args --- */

uint64_t remote_domain_get_memory_parameters_args_size(const remote_domain_get_memory_parameters_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_memory_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_memory_parameters_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->nparams);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_get_memory_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_memory_parameters_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_get_memory_parameters_ret --- */

uint64_t remote_domain_get_memory_parameters_ret_size(const remote_domain_get_memory_parameters_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_get_memory_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_memory_parameters_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->nparams);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_memory_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_memory_parameters_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_block_resize_args --- */

uint64_t remote_domain_block_resize_args_size(const remote_domain_block_resize_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->disk.len);
    return size;
}

uint8_t *remote_domain_block_resize_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_resize_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->disk, REMOTE_STRING_MAX, 12);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->size);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_block_resize_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_resize_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->disk, REMOTE_STRING_MAX, 12);
    if (!c.at)
        return c;
    v->size = xdr_load_uhyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_set_numa_parameters_args --- */

uint64_t remote_domain_set_numa_parameters_args_size(const remote_domain_set_numa_parameters_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_set_numa_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_numa_parameters_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_NUMA_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_numa_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_numa_parameters_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_NUMA_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_numa_parameters_args --- */

uint64_t remote_domain_get_numa_parameters_args_size(const remote_domain_get_numa_parameters_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_numa_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_numa_parameters_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->nparams);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_get_numa_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_numa_parameters_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_get_numa_parameters_ret --- */

uint64_t remote_domain_get_numa_parameters_ret_size(const remote_domain_get_numa_parameters_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_get_numa_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_numa_parameters_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_NUMA_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->nparams);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_numa_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_numa_parameters_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_NUMA_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_set_perf_events_args --- */

uint64_t remote_domain_set_perf_events_args_size(const remote_domain_set_perf_events_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_set_perf_events_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_perf_events_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_PERF_EVENTS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_perf_events_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_perf_events_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_PERF_EVENTS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_perf_events_args --- */

uint64_t remote_domain_get_perf_events_args_size(const remote_domain_get_perf_events_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_perf_events_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_perf_events_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_perf_events_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_perf_events_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_perf_events_ret --- */

uint64_t remote_domain_get_perf_events_ret_size(const remote_domain_get_perf_events_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_get_perf_events_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_perf_events_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_PERF_EVENTS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_get_perf_events_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_perf_events_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_PERF_EVENTS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_block_stats_args --- */

uint64_t remote_domain_block_stats_args_size(const remote_domain_block_stats_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *remote_domain_block_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_stats_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_block_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_stats_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_block_stats_ret --- */

uint64_t remote_domain_block_stats_ret_size(const remote_domain_block_stats_ret *v)
{
    (void)v;
    return 40;
}

uint8_t *remote_domain_block_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_stats_ret *v)
{
    if (xdr_room(p, e) < 40)
        return NULL;
    xdr_store_hyper(p, v->rd_req);
    xdr_store_hyper(p + 8, v->rd_bytes);
    xdr_store_hyper(p + 16, v->wr_req);
    xdr_store_hyper(p + 24, v->wr_bytes);
    xdr_store_hyper(p + 32, v->errs);
    p += 40;
    return p;
}

struct xdr_cursor remote_domain_block_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_stats_ret *v)
{
    if (xdr_left(c, d) < 40)
        return xdr_refuse(c, d);
    v->rd_req = xdr_load_hyper(c.at);
    v->rd_bytes = xdr_load_hyper(c.at + 8);
    v->wr_req = xdr_load_hyper(c.at + 16);
    v->wr_bytes = xdr_load_hyper(c.at + 24);
    v->errs = xdr_load_hyper(c.at + 32);
    c.at += 40;
    return c;
}

/* --- remote_domain_block_stats_flags_args --- */

uint64_t remote_domain_block_stats_flags_args_size(const remote_domain_block_stats_flags_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *remote_domain_block_stats_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_stats_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_int(p, v->nparams);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_block_stats_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_stats_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->nparams = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_block_stats_flags_ret --- */

uint64_t remote_domain_block_stats_flags_ret_size(const remote_domain_block_stats_flags_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_block_stats_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_stats_flags_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->nparams);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_block_stats_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_stats_flags_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_interface_stats_args --- */

uint64_t remote_domain_interface_stats_args_size(const remote_domain_interface_stats_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->device.len);
    return size;
}

uint8_t *remote_domain_interface_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_interface_stats_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->device, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_interface_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_interface_stats_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->device, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_interface_stats_ret --- */

uint64_t remote_domain_interface_stats_ret_size(const remote_domain_interface_stats_ret *v)
{
    (void)v;
    return 64;
}

uint8_t *remote_domain_interface_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_interface_stats_ret *v)
{
    if (xdr_room(p, e) < 64)
        return NULL;
    xdr_store_hyper(p, v->rx_bytes);
    xdr_store_hyper(p + 8, v->rx_packets);
    xdr_store_hyper(p + 16, v->rx_errs);
    xdr_store_hyper(p + 24, v->rx_drop);
    xdr_store_hyper(p + 32, v->tx_bytes);
    xdr_store_hyper(p + 40, v->tx_packets);
    xdr_store_hyper(p + 48, v->tx_errs);
    xdr_store_hyper(p + 56, v->tx_drop);
    p += 64;
    return p;
}

struct xdr_cursor remote_domain_interface_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_interface_stats_ret *v)
{
    if (xdr_left(c, d) < 64)
        return xdr_refuse(c, d);
    v->rx_bytes = xdr_load_hyper(c.at);
    v->rx_packets = xdr_load_hyper(c.at + 8);
    v->rx_errs = xdr_load_hyper(c.at + 16);
    v->rx_drop = xdr_load_hyper(c.at + 24);
    v->tx_bytes = xdr_load_hyper(c.at + 32);
    v->tx_packets = xdr_load_hyper(c.at + 40);
    v->tx_errs = xdr_load_hyper(c.at + 48);
    v->tx_drop = xdr_load_hyper(c.at + 56);
    c.at += 64;
    return c;
}

/* --- remote_domain_set_interface_parameters_args --- */

uint64_t remote_domain_set_interface_parameters_args_size(const remote_domain_set_interface_parameters_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->device.len);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_set_interface_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_interface_parameters_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->device, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_interface_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_interface_parameters_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->device, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_interface_parameters_args --- */

uint64_t remote_domain_get_interface_parameters_args_size(const remote_domain_get_interface_parameters_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->device.len);
    return size;
}

uint8_t *remote_domain_get_interface_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_interface_parameters_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->device, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_int(p, v->nparams);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_get_interface_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_interface_parameters_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->device, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->nparams = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_get_interface_parameters_ret --- */

uint64_t remote_domain_get_interface_parameters_ret_size(const remote_domain_get_interface_parameters_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_get_interface_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_interface_parameters_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->nparams);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_interface_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_interface_parameters_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_memory_stats_args --- */

uint64_t remote_domain_memory_stats_args_size(const remote_domain_memory_stats_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_memory_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_memory_stats_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->maxStats);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_memory_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_memory_stats_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->maxStats = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_memory_stat --- */

uint64_t remote_domain_memory_stat_size(const remote_domain_memory_stat *v)
{
    (void)v;
    return 12;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_memory_stat_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_domain_memory_stat *v)
{
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->tag);
    xdr_store_uhyper(p + 4, v->val);
    p += 12;
    return p;
}

uint8_t *remote_domain_memory_stat_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_memory_stat *v)
{
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->tag);
    xdr_store_uhyper(p + 4, v->val);
    p += 12;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_memory_stat_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_memory_stat *v)
{
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->tag = xdr_load_int(c.at);
    v->val = xdr_load_uhyper(c.at + 4);
    c.at += 12;
    return c;
}

struct xdr_cursor remote_domain_memory_stat_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_memory_stat *v)
{
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->tag = xdr_load_int(c.at);
    v->val = xdr_load_uhyper(c.at + 4);
    c.at += 12;
    return c;
}

/* --- remote_domain_memory_stats_ret --- */

uint64_t remote_domain_memory_stats_ret_size(const remote_domain_memory_stats_ret *v)
{
    uint64_t size = 4;
    size += UINT64_C(12) * v->stats.len;
    return size;
}

uint8_t *remote_domain_memory_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_memory_stats_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->stats.data, v->stats.len, REMOTE_DOMAIN_MEMORY_STATS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->stats.len; i++) {
        p = remote_domain_memory_stat_put_inline(p, e, &v->stats.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_memory_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_memory_stats_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->stats.len, REMOTE_DOMAIN_MEMORY_STATS_MAX, 12, sizeof *v->stats.data);
    if (!c.at)
        return c;
    v->stats.data = d->block;
    for (uint32_t i = 0; i < v->stats.len; i++) {
        c = remote_domain_memory_stat_get_inline(c, d, &v->stats.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_block_peek_args --- */

uint64_t remote_domain_block_peek_args_size(const remote_domain_block_peek_args *v)
{
    uint64_t size = 20;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *remote_domain_block_peek_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_peek_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, REMOTE_STRING_MAX, 16);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->offset);
    xdr_store_uint(p + 8, v->size);
    xdr_store_uint(p + 12, v->flags);
    p += 16;
    return p;
}

struct xdr_cursor remote_domain_block_peek_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_peek_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, REMOTE_STRING_MAX, 16);
    if (!c.at)
        return c;
    v->offset = xdr_load_uhyper(c.at);
    v->size = xdr_load_uint(c.at + 8);
    v->flags = xdr_load_uint(c.at + 12);
    c.at += 16;
    return c;
}

/* --- remote_domain_block_peek_ret --- */

uint64_t remote_domain_block_peek_ret_size(const remote_domain_block_peek_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->buffer.len);
    return size;
}

uint8_t *remote_domain_block_peek_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_peek_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->buffer, REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_block_peek_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_peek_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->buffer, REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_memory_peek_args --- */

uint64_t remote_domain_memory_peek_args_size(const remote_domain_memory_peek_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_memory_peek_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_memory_peek_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_uhyper(p, v->offset);
    xdr_store_uint(p + 8, v->size);
    xdr_store_uint(p + 12, v->flags);
    p += 16;
    return p;
}

struct xdr_cursor remote_domain_memory_peek_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_memory_peek_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    v->offset = xdr_load_uhyper(c.at);
    v->size = xdr_load_uint(c.at + 8);
    v->flags = xdr_load_uint(c.at + 12);
    c.at += 16;
    return c;
}

/* --- remote_domain_memory_peek_ret --- */

uint64_t remote_domain_memory_peek_ret_size(const remote_domain_memory_peek_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->buffer.len);
    return size;
}

uint8_t *remote_domain_memory_peek_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_memory_peek_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->buffer, REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_memory_peek_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_memory_peek_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->buffer, REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_block_info_args --- */

uint64_t remote_domain_get_block_info_args_size(const remote_domain_get_block_info_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *remote_domain_get_block_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_block_info_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_block_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_block_info_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_block_info_ret --- */

uint64_t remote_domain_get_block_info_ret_size(const remote_domain_get_block_info_ret *v)
{
    (void)v;
    return 24;
}

uint8_t *remote_domain_get_block_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_block_info_ret *v)
{
    if (xdr_room(p, e) < 24)
        return NULL;
    xdr_store_uhyper(p, v->allocation);
    xdr_store_uhyper(p + 8, v->capacity);
    xdr_store_uhyper(p + 16, v->physical);
    p += 24;
    return p;
}

struct xdr_cursor remote_domain_get_block_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_block_info_ret *v)
{
    if (xdr_left(c, d) < 24)
        return xdr_refuse(c, d);
    v->allocation = xdr_load_uhyper(c.at);
    v->capacity = xdr_load_uhyper(c.at + 8);
    v->physical = xdr_load_uhyper(c.at + 16);
    c.at += 24;
    return c;
}

/* --- remote_connect_list_domains_args --- */

uint64_t remote_connect_list_domains_args_size(const remote_connect_list_domains_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_list_domains_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_domains_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->maxids);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_domains_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_domains_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->maxids = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_domains_ret --- */

uint64_t remote_connect_list_domains_ret_size(const remote_connect_list_domains_ret *v)
{
    uint64_t size = 4;
    size += UINT64_C(4) * v->ids.len;
    return size;
}

uint8_t *remote_connect_list_domains_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_domains_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_words(p, e, v->ids.data, v->ids.len, REMOTE_DOMAIN_LIST_MAX);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_connect_list_domains_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_domains_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_words(c, d, &v->ids.len, REMOTE_DOMAIN_LIST_MAX);
    if (!c.at)
        return c;
    v->ids.data = d->block;
    return c;
}

/* --- remote_connect_num_of_domains_ret --- */

uint64_t remote_connect_num_of_domains_ret_size(const remote_connect_num_of_domains_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_num_of_domains_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_domains_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_num_of_domains_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_domains_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_create_xml_args --- */

uint64_t remote_domain_create_xml_args_size(const remote_domain_create_xml_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->xml_desc.len);
    return size;
}

uint8_t *remote_domain_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_xml_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_xml_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_create_xml_ret --- */

uint64_t remote_domain_create_xml_ret_size(const remote_domain_create_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_xml_ret *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_xml_ret *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_create_xml_with_files_args --- */

uint64_t remote_domain_create_xml_with_files_args_size(const remote_domain_create_xml_with_files_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->xml_desc.len);
    return size;
}

uint8_t *remote_domain_create_xml_with_files_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_xml_with_files_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_create_xml_with_files_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_xml_with_files_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_create_xml_with_files_ret --- */

uint64_t remote_domain_create_xml_with_files_ret_size(const remote_domain_create_xml_with_files_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_create_xml_with_files_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_xml_with_files_ret *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_create_xml_with_files_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_xml_with_files_ret *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_lookup_by_id_args --- */

uint64_t remote_domain_lookup_by_id_args_size(const remote_domain_lookup_by_id_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_lookup_by_id_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_lookup_by_id_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->id);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_lookup_by_id_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_lookup_by_id_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->id = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_lookup_by_id_ret --- */

uint64_t remote_domain_lookup_by_id_ret_size(const remote_domain_lookup_by_id_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_lookup_by_id_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_lookup_by_id_ret *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_lookup_by_id_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_lookup_by_id_ret *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_lookup_by_uuid_args --- */

uint64_t remote_domain_lookup_by_uuid_args_size(const remote_domain_lookup_by_uuid_args *v)
{
    (void)v;
    return 16;
}

uint8_t *remote_domain_lookup_by_uuid_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_lookup_by_uuid_args *v)
{
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

struct xdr_cursor remote_domain_lookup_by_uuid_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_lookup_by_uuid_args *v)
{
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- remote_domain_lookup_by_uuid_ret --- */

uint64_t remote_domain_lookup_by_uuid_ret_size(const remote_domain_lookup_by_uuid_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_lookup_by_uuid_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_lookup_by_uuid_ret *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_lookup_by_uuid_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_lookup_by_uuid_ret *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_lookup_by_name_args --- */

uint64_t remote_domain_lookup_by_name_args_size(const remote_domain_lookup_by_name_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_domain_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_lookup_by_name_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_lookup_by_name_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_lookup_by_name_ret --- */

uint64_t remote_domain_lookup_by_name_ret_size(const remote_domain_lookup_by_name_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_lookup_by_name_ret *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_lookup_by_name_ret *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_suspend_args --- */

uint64_t remote_domain_suspend_args_size(const remote_domain_suspend_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_suspend_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_suspend_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_suspend_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_suspend_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_resume_args --- */

uint64_t remote_domain_resume_args_size(const remote_domain_resume_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_resume_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_resume_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_resume_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_resume_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_pm_suspend_for_duration_args --- */

uint64_t remote_domain_pm_suspend_for_duration_args_size(const remote_domain_pm_suspend_for_duration_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_pm_suspend_for_duration_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_pm_suspend_for_duration_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_uint(p, v->target);
    xdr_store_uhyper(p + 4, v->duration);
    xdr_store_uint(p + 12, v->flags);
    p += 16;
    return p;
}

struct xdr_cursor remote_domain_pm_suspend_for_duration_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_pm_suspend_for_duration_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    v->target = xdr_load_uint(c.at);
    v->duration = xdr_load_uhyper(c.at + 4);
    v->flags = xdr_load_uint(c.at + 12);
    c.at += 16;
    return c;
}

/* --- remote_domain_pm_wakeup_args --- */

uint64_t remote_domain_pm_wakeup_args_size(const remote_domain_pm_wakeup_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_pm_wakeup_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_pm_wakeup_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_pm_wakeup_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_pm_wakeup_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_shutdown_args --- */

uint64_t remote_domain_shutdown_args_size(const remote_domain_shutdown_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_shutdown_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_shutdown_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_shutdown_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_shutdown_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_reboot_args --- */

uint64_t remote_domain_reboot_args_size(const remote_domain_reboot_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_reboot_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_reboot_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_reboot_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_reboot_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_reset_args --- */

uint64_t remote_domain_reset_args_size(const remote_domain_reset_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_reset_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_reset_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_reset_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_reset_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_destroy_args --- */

uint64_t remote_domain_destroy_args_size(const remote_domain_destroy_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_destroy_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_destroy_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_destroy_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_destroy_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_destroy_flags_args --- */

uint64_t remote_domain_destroy_flags_args_size(const remote_domain_destroy_flags_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_destroy_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_destroy_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_destroy_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_destroy_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_os_type_args --- */

uint64_t remote_domain_get_os_type_args_size(const remote_domain_get_os_type_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_os_type_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_os_type_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_os_type_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_os_type_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_os_type_ret --- */

uint64_t remote_domain_get_os_type_ret_size(const remote_domain_get_os_type_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->type.len);
    return size;
}

uint8_t *remote_domain_get_os_type_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_os_type_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->type, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_os_type_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_os_type_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->type, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_max_memory_args --- */

uint64_t remote_domain_get_max_memory_args_size(const remote_domain_get_max_memory_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_max_memory_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_max_memory_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_max_memory_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_max_memory_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_max_memory_ret --- */

uint64_t remote_domain_get_max_memory_ret_size(const remote_domain_get_max_memory_ret *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_domain_get_max_memory_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_max_memory_ret *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->memory);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_get_max_memory_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_max_memory_ret *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->memory = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_set_max_memory_args --- */

uint64_t remote_domain_set_max_memory_args_size(const remote_domain_set_max_memory_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_set_max_memory_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_max_memory_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->memory);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_set_max_memory_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_max_memory_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->memory = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_set_memory_args --- */

uint64_t remote_domain_set_memory_args_size(const remote_domain_set_memory_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_set_memory_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_memory_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->memory);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_set_memory_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_memory_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->memory = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_set_memory_flags_args --- */

uint64_t remote_domain_set_memory_flags_args_size(const remote_domain_set_memory_flags_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_set_memory_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_memory_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->memory);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_set_memory_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_memory_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->memory = xdr_load_uhyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_set_memory_stats_period_args --- */

uint64_t remote_domain_set_memory_stats_period_args_size(const remote_domain_set_memory_stats_period_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_set_memory_stats_period_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_memory_stats_period_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->period);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_set_memory_stats_period_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_memory_stats_period_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->period = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_get_info_args --- */

uint64_t remote_domain_get_info_args_size(const remote_domain_get_info_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_info_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_info_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_info_ret --- */

uint64_t remote_domain_get_info_ret_size(const remote_domain_get_info_ret *v)
{
    (void)v;
    return 32;
}

uint8_t *remote_domain_get_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_info_ret *v)
{
    if (xdr_room(p, e) < 32)
        return NULL;
    if (!xdr_uchar_store(p, v->state))
        return NULL;
    xdr_store_uhyper(p + 4, v->maxMem);
    xdr_store_uhyper(p + 12, v->memory);
    if (!xdr_ushort_store(p + 20, v->nrVirtCpu))
        return NULL;
    xdr_store_uhyper(p + 24, v->cpuTime);
    p += 32;
    return p;
}

struct xdr_cursor remote_domain_get_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_info_ret *v)
{
    if (xdr_left(c, d) < 32)
        return xdr_refuse(c, d);
    if (!xdr_uchar_load(&v->state, c.at, d->policy))
        return xdr_refuse(c, d);
    v->maxMem = xdr_load_uhyper(c.at + 4);
    v->memory = xdr_load_uhyper(c.at + 12);
    if (!xdr_ushort_load(&v->nrVirtCpu, c.at + 20, d->policy))
        return xdr_refuse(c, d);
    v->cpuTime = xdr_load_uhyper(c.at + 24);
    c.at += 32;
    return c;
}

/* --- remote_domain_save_args --- */

uint64_t remote_domain_save_args_size(const remote_domain_save_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->to.len);
    return size;
}

uint8_t *remote_domain_save_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_save_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->to, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_save_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_save_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->to, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_save_flags_args --- */

uint64_t remote_domain_save_flags_args_size(const remote_domain_save_flags_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->to.len);
    if (v->dxml)
        size += remote_nonnull_string_size(v->dxml);
    return size;
}

uint8_t *remote_domain_save_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_save_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->to, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->dxml);
    if (v->dxml) {
        p = remote_nonnull_string_put(p, e, v->dxml);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_save_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_save_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->to, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->dxml);
    if (!c.at)
        return c;
    v->dxml = d->block;
    if (v->dxml) {
        c = remote_nonnull_string_get(c, d, v->dxml);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_save_params_args --- */

uint64_t remote_domain_save_params_args_size(const remote_domain_save_params_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_save_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_save_params_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_SAVE_PARAMS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_save_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_save_params_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_SAVE_PARAMS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_restore_args --- */

uint64_t remote_domain_restore_args_size(const remote_domain_restore_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->from.len);
    return size;
}

uint8_t *remote_domain_restore_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_restore_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->from, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_restore_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_restore_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->from, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_restore_flags_args --- */

uint64_t remote_domain_restore_flags_args_size(const remote_domain_restore_flags_args *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->from.len);
    if (v->dxml)
        size += remote_nonnull_string_size(v->dxml);
    return size;
}

uint8_t *remote_domain_restore_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_restore_flags_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->from, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->dxml);
    if (v->dxml) {
        p = remote_nonnull_string_put(p, e, v->dxml);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_restore_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_restore_flags_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->from, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->dxml);
    if (!c.at)
        return c;
    v->dxml = d->block;
    if (v->dxml) {
        c = remote_nonnull_string_get(c, d, v->dxml);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_restore_params_args --- */

uint64_t remote_domain_restore_params_args_size(const remote_domain_restore_params_args *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_restore_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_restore_params_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_SAVE_PARAMS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_restore_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_restore_params_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_SAVE_PARAMS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_save_image_get_xml_desc_args --- */

uint64_t remote_domain_save_image_get_xml_desc_args_size(const remote_domain_save_image_get_xml_desc_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->file.len);
    return size;
}

uint8_t *remote_domain_save_image_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_save_image_get_xml_desc_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->file, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_save_image_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_save_image_get_xml_desc_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->file, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_save_image_get_xml_desc_ret --- */

uint64_t remote_domain_save_image_get_xml_desc_ret_size(const remote_domain_save_image_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_save_image_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_save_image_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_save_image_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_save_image_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_save_image_define_xml_args --- */

uint64_t remote_domain_save_image_define_xml_args_size(const remote_domain_save_image_define_xml_args *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->file.len);
    size += xdr_pad(v->dxml.len);
    return size;
}

uint8_t *remote_domain_save_image_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_save_image_define_xml_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->file, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->dxml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_save_image_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_save_image_define_xml_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->file, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->dxml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_core_dump_args --- */

uint64_t remote_domain_core_dump_args_size(const remote_domain_core_dump_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->to.len);
    return size;
}

uint8_t *remote_domain_core_dump_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_core_dump_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->to, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_core_dump_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_core_dump_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->to, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_core_dump_with_format_args --- */

uint64_t remote_domain_core_dump_with_format_args_size(const remote_domain_core_dump_with_format_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->to.len);
    return size;
}

uint8_t *remote_domain_core_dump_with_format_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_core_dump_with_format_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->to, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->dumpformat);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_core_dump_with_format_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_core_dump_with_format_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->to, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->dumpformat = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_screenshot_args --- */

uint64_t remote_domain_screenshot_args_size(const remote_domain_screenshot_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_screenshot_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_screenshot_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->screen);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_screenshot_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_screenshot_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->screen = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_screenshot_ret --- */

uint64_t remote_domain_screenshot_ret_size(const remote_domain_screenshot_ret *v)
{
    uint64_t size = 4;
    if (v->mime)
        size += remote_nonnull_string_size(v->mime);
    return size;
}

uint8_t *remote_domain_screenshot_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_screenshot_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->mime);
    if (v->mime) {
        p = remote_nonnull_string_put(p, e, v->mime);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_screenshot_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_screenshot_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->mime);
    if (!c.at)
        return c;
    v->mime = d->block;
    if (v->mime) {
        c = remote_nonnull_string_get(c, d, v->mime);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_get_xml_desc_args --- */

uint64_t remote_domain_get_xml_desc_args_size(const remote_domain_get_xml_desc_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_xml_desc_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_xml_desc_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_xml_desc_ret --- */

uint64_t remote_domain_get_xml_desc_ret_size(const remote_domain_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_migrate_prepare_args --- */

uint64_t remote_domain_migrate_prepare_args_size(const remote_domain_migrate_prepare_args *v)
{
    uint64_t size = 24;
    if (v->uri_in)
        size += remote_nonnull_string_size(v->uri_in);
    if (v->dname)
        size += remote_nonnull_string_size(v->dname);
    return size;
}

uint8_t *remote_domain_migrate_prepare_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->uri_in);
    if (v->uri_in) {
        p = remote_nonnull_string_put(p, e, v->uri_in);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->flags);
    p += 8;
    p = xdr_put_flag(p, v->dname);
    if (v->dname) {
        p = remote_nonnull_string_put(p, e, v->dname);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->bandwidth);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_migrate_prepare_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->uri_in);
    if (!c.at)
        return c;
    v->uri_in = d->block;
    if (v->uri_in) {
        c = remote_nonnull_string_get(c, d, v->uri_in);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uhyper(c.at);
    c.at += 8;
    c = xdr_get_optional(c, d, 4, sizeof *v->dname);
    if (!c.at)
        return c;
    v->dname = d->block;
    if (v->dname) {
        c = remote_nonnull_string_get(c, d, v->dname);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->bandwidth = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_migrate_prepare_ret --- */

uint64_t remote_domain_migrate_prepare_ret_size(const remote_domain_migrate_prepare_ret *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->cookie.len);
    if (v->uri_out)
        size += remote_nonnull_string_size(v->uri_out);
    return size;
}

uint8_t *remote_domain_migrate_prepare_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->uri_out);
    if (v->uri_out) {
        p = remote_nonnull_string_put(p, e, v->uri_out);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_migrate_prepare_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->uri_out);
    if (!c.at)
        return c;
    v->uri_out = d->block;
    if (v->uri_out) {
        c = remote_nonnull_string_get(c, d, v->uri_out);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_migrate_perform_args --- */

uint64_t remote_domain_migrate_perform_args_size(const remote_domain_migrate_perform_args *v)
{
    uint64_t size = 28;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->cookie.len);
    size += xdr_pad(v->uri.len);
    if (v->dname)
        size += remote_nonnull_string_size(v->dname);
    return size;
}

uint8_t *remote_domain_migrate_perform_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_perform_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->uri, REMOTE_STRING_MAX, 12);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->flags);
    p += 8;
    p = xdr_put_flag(p, v->dname);
    if (v->dname) {
        p = remote_nonnull_string_put(p, e, v->dname);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->bandwidth);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_migrate_perform_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_perform_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->uri, REMOTE_STRING_MAX, 12);
    if (!c.at)
        return c;
    v->flags = xdr_load_uhyper(c.at);
    c.at += 8;
    c = xdr_get_optional(c, d, 4, sizeof *v->dname);
    if (!c.at)
        return c;
    v->dname = d->block;
    if (v->dname) {
        c = remote_nonnull_string_get(c, d, v->dname);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->bandwidth = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_migrate_finish_args --- */

uint64_t remote_domain_migrate_finish_args_size(const remote_domain_migrate_finish_args *v)
{
    uint64_t size = 20;
    size += xdr_pad(v->dname.len);
    size += xdr_pad(v->cookie.len);
    size += xdr_pad(v->uri.len);
    return size;
}

uint8_t *remote_domain_migrate_finish_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->dname, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->uri, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_migrate_finish_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->dname, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_opaque(c, d, &v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->uri, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->flags = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_migrate_finish_ret --- */

uint64_t remote_domain_migrate_finish_ret_size(const remote_domain_migrate_finish_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->ddom);
    return size;
}

uint8_t *remote_domain_migrate_finish_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish_ret *v)
{
    p = remote_nonnull_domain_put(p, e, &v->ddom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_migrate_finish_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish_ret *v)
{
    c = remote_nonnull_domain_get(c, d, &v->ddom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_migrate_prepare2_args --- */

uint64_t remote_domain_migrate_prepare2_args_size(const remote_domain_migrate_prepare2_args *v)
{
    uint64_t size = 28;
    if (v->uri_in)
        size += remote_nonnull_string_size(v->uri_in);
    if (v->dname)
        size += remote_nonnull_string_size(v->dname);
    size += xdr_pad(v->dom_xml.len);
    return size;
}

uint8_t *remote_domain_migrate_prepare2_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare2_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->uri_in);
    if (v->uri_in) {
        p = remote_nonnull_string_put(p, e, v->uri_in);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->flags);
    p += 8;
    p = xdr_put_flag(p, v->dname);
    if (v->dname) {
        p = remote_nonnull_string_put(p, e, v->dname);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->bandwidth);
    p += 8;
    p = xdr_put_string(p, e, &v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_migrate_prepare2_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare2_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->uri_in);
    if (!c.at)
        return c;
    v->uri_in = d->block;
    if (v->uri_in) {
        c = remote_nonnull_string_get(c, d, v->uri_in);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uhyper(c.at);
    c.at += 8;
    c = xdr_get_optional(c, d, 4, sizeof *v->dname);
    if (!c.at)
        return c;
    v->dname = d->block;
    if (v->dname) {
        c = remote_nonnull_string_get(c, d, v->dname);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->bandwidth = xdr_load_uhyper(c.at);
    c.at += 8;
    c = xdr_get_string(c, d, &v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_migrate_prepare2_ret --- */

uint64_t remote_domain_migrate_prepare2_ret_size(const remote_domain_migrate_prepare2_ret *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->cookie.len);
    if (v->uri_out)
        size += remote_nonnull_string_size(v->uri_out);
    return size;
}

uint8_t *remote_domain_migrate_prepare2_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare2_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->uri_out);
    if (v->uri_out) {
        p = remote_nonnull_string_put(p, e, v->uri_out);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_migrate_prepare2_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare2_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->uri_out);
    if (!c.at)
        return c;
    v->uri_out = d->block;
    if (v->uri_out) {
        c = remote_nonnull_string_get(c, d, v->uri_out);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_migrate_finish2_args --- */

uint64_t remote_domain_migrate_finish2_args_size(const remote_domain_migrate_finish2_args *v)
{
    uint64_t size = 24;
    size += xdr_pad(v->dname.len);
    size += xdr_pad(v->cookie.len);
    size += xdr_pad(v->uri.len);
    return size;
}

uint8_t *remote_domain_migrate_finish2_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish2_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->dname, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->uri, REMOTE_STRING_MAX, 12);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->flags);
    xdr_store_int(p + 8, v->retcode);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_migrate_finish2_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish2_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->dname, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_opaque(c, d, &v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->uri, REMOTE_STRING_MAX, 12);
    if (!c.at)
        return c;
    v->flags = xdr_load_uhyper(c.at);
    v->retcode = xdr_load_int(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_migrate_finish2_ret --- */

uint64_t remote_domain_migrate_finish2_ret_size(const remote_domain_migrate_finish2_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->ddom);
    return size;
}

uint8_t *remote_domain_migrate_finish2_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish2_ret *v)
{
    p = remote_nonnull_domain_put(p, e, &v->ddom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_migrate_finish2_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish2_ret *v)
{
    c = remote_nonnull_domain_get(c, d, &v->ddom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_list_defined_domains_args --- */

uint64_t remote_connect_list_defined_domains_args_size(const remote_connect_list_defined_domains_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_list_defined_domains_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_domains_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->maxnames);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_defined_domains_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_domains_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->maxnames = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_defined_domains_ret --- */

uint64_t remote_connect_list_defined_domains_ret_size(const remote_connect_list_defined_domains_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->names.data && i < v->names.len; i++)
        size += remote_nonnull_string_size(&v->names.data[i]);
    return size;
}

uint8_t *remote_connect_list_defined_domains_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_domains_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->names.data, v->names.len, REMOTE_DOMAIN_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->names.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->names.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_list_defined_domains_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_domains_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->names.len, REMOTE_DOMAIN_LIST_MAX, 4, sizeof *v->names.data);
    if (!c.at)
        return c;
    v->names.data = d->block;
    for (uint32_t i = 0; i < v->names.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->names.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_connect_num_of_defined_domains_ret --- */

uint64_t remote_connect_num_of_defined_domains_ret_size(const remote_connect_num_of_defined_domains_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_num_of_defined_domains_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_defined_domains_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_num_of_defined_domains_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_defined_domains_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_create_args --- */

uint64_t remote_domain_create_args_size(const remote_domain_create_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_create_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_create_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_create_with_flags_args --- */

uint64_t remote_domain_create_with_flags_args_size(const remote_domain_create_with_flags_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_create_with_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_with_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_create_with_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_with_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_create_with_flags_ret --- */

uint64_t remote_domain_create_with_flags_ret_size(const remote_domain_create_with_flags_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_create_with_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_with_flags_ret *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_create_with_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_with_flags_ret *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_create_with_files_args --- */

uint64_t remote_domain_create_with_files_args_size(const remote_domain_create_with_files_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_create_with_files_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_with_files_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_create_with_files_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_with_files_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_create_with_files_ret --- */

uint64_t remote_domain_create_with_files_ret_size(const remote_domain_create_with_files_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_create_with_files_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_with_files_ret *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_create_with_files_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_with_files_ret *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_define_xml_args --- */

uint64_t remote_domain_define_xml_args_size(const remote_domain_define_xml_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_define_xml_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_define_xml_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_define_xml_ret --- */

uint64_t remote_domain_define_xml_ret_size(const remote_domain_define_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_define_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_define_xml_ret *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_define_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_define_xml_ret *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_define_xml_flags_args --- */

uint64_t remote_domain_define_xml_flags_args_size(const remote_domain_define_xml_flags_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_define_xml_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_define_xml_flags_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_define_xml_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_define_xml_flags_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_define_xml_flags_ret --- */

uint64_t remote_domain_define_xml_flags_ret_size(const remote_domain_define_xml_flags_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_define_xml_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_define_xml_flags_ret *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_define_xml_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_define_xml_flags_ret *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_undefine_args --- */

uint64_t remote_domain_undefine_args_size(const remote_domain_undefine_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_undefine_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_undefine_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_undefine_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_undefine_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_undefine_flags_args --- */

uint64_t remote_domain_undefine_flags_args_size(const remote_domain_undefine_flags_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_undefine_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_undefine_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_undefine_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_undefine_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_inject_nmi_args --- */

uint64_t remote_domain_inject_nmi_args_size(const remote_domain_inject_nmi_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_inject_nmi_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_inject_nmi_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_inject_nmi_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_inject_nmi_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_send_key_args --- */

uint64_t remote_domain_send_key_args_size(const remote_domain_send_key_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    size += UINT64_C(4) * v->keycodes.len;
    return size;
}

uint8_t *remote_domain_send_key_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_send_key_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uint(p, v->codeset);
    xdr_store_uint(p + 4, v->holdtime);
    p += 8;
    p = xdr_put_words(p, e, v->keycodes.data, v->keycodes.len, REMOTE_DOMAIN_SEND_KEY_MAX);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_send_key_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_send_key_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->codeset = xdr_load_uint(c.at);
    v->holdtime = xdr_load_uint(c.at + 4);
    c.at += 8;
    c = xdr_get_words(c, d, &v->keycodes.len, REMOTE_DOMAIN_SEND_KEY_MAX);
    if (!c.at)
        return c;
    v->keycodes.data = d->block;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_send_process_signal_args --- */

uint64_t remote_domain_send_process_signal_args_size(const remote_domain_send_process_signal_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_send_process_signal_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_send_process_signal_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_hyper(p, v->pid_value);
    xdr_store_uint(p + 8, v->signum);
    xdr_store_uint(p + 12, v->flags);
    p += 16;
    return p;
}

struct xdr_cursor remote_domain_send_process_signal_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_send_process_signal_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    v->pid_value = xdr_load_hyper(c.at);
    v->signum = xdr_load_uint(c.at + 8);
    v->flags = xdr_load_uint(c.at + 12);
    c.at += 16;
    return c;
}

/* --- remote_domain_set_vcpus_args --- */

uint64_t remote_domain_set_vcpus_args_size(const remote_domain_set_vcpus_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_set_vcpus_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_vcpus_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->nvcpus);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_vcpus_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_vcpus_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nvcpus = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_set_vcpus_flags_args --- */

uint64_t remote_domain_set_vcpus_flags_args_size(const remote_domain_set_vcpus_flags_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_set_vcpus_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_vcpus_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->nvcpus);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_set_vcpus_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_vcpus_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->nvcpus = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_get_vcpus_flags_args --- */

uint64_t remote_domain_get_vcpus_flags_args_size(const remote_domain_get_vcpus_flags_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_vcpus_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_vcpus_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_vcpus_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_vcpus_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_vcpus_flags_ret --- */

uint64_t remote_domain_get_vcpus_flags_ret_size(const remote_domain_get_vcpus_flags_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_get_vcpus_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_vcpus_flags_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_vcpus_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_vcpus_flags_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_pin_vcpu_args --- */

uint64_t remote_domain_pin_vcpu_args_size(const remote_domain_pin_vcpu_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->cpumap.len);
    return size;
}

uint8_t *remote_domain_pin_vcpu_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_pin_vcpu_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->vcpu);
    p += 4;
    p = xdr_put_opaque(p, e, &v->cpumap, REMOTE_CPUMAP_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_pin_vcpu_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_pin_vcpu_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->vcpu = xdr_load_uint(c.at);
    c.at += 4;
    c = xdr_get_opaque(c, d, &v->cpumap, REMOTE_CPUMAP_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_pin_vcpu_flags_args --- */

uint64_t remote_domain_pin_vcpu_flags_args_size(const remote_domain_pin_vcpu_flags_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->cpumap.len);
    return size;
}

uint8_t *remote_domain_pin_vcpu_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_pin_vcpu_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->vcpu);
    p += 4;
    p = xdr_put_opaque(p, e, &v->cpumap, REMOTE_CPUMAP_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_pin_vcpu_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_pin_vcpu_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->vcpu = xdr_load_uint(c.at);
    c.at += 4;
    c = xdr_get_opaque(c, d, &v->cpumap, REMOTE_CPUMAP_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_vcpu_pin_info_args --- */

uint64_t remote_domain_get_vcpu_pin_info_args_size(const remote_domain_get_vcpu_pin_info_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_vcpu_pin_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_vcpu_pin_info_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->ncpumaps);
    xdr_store_int(p + 4, v->maplen);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_get_vcpu_pin_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_vcpu_pin_info_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->ncpumaps = xdr_load_int(c.at);
    v->maplen = xdr_load_int(c.at + 4);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_get_vcpu_pin_info_ret --- */

uint64_t remote_domain_get_vcpu_pin_info_ret_size(const remote_domain_get_vcpu_pin_info_ret *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->cpumaps.len);
    return size;
}

uint8_t *remote_domain_get_vcpu_pin_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_vcpu_pin_info_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cpumaps, REMOTE_CPUMAPS_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_vcpu_pin_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_vcpu_pin_info_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cpumaps, REMOTE_CPUMAPS_MAX, 4);
    if (!c.at)
        return c;
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_pin_emulator_args --- */

uint64_t remote_domain_pin_emulator_args_size(const remote_domain_pin_emulator_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->cpumap.len);
    return size;
}

uint8_t *remote_domain_pin_emulator_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_pin_emulator_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cpumap, REMOTE_CPUMAP_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_pin_emulator_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_pin_emulator_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cpumap, REMOTE_CPUMAP_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_emulator_pin_info_args --- */

uint64_t remote_domain_get_emulator_pin_info_args_size(const remote_domain_get_emulator_pin_info_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_emulator_pin_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_emulator_pin_info_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->maplen);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_get_emulator_pin_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_emulator_pin_info_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->maplen = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_get_emulator_pin_info_ret --- */

uint64_t remote_domain_get_emulator_pin_info_ret_size(const remote_domain_get_emulator_pin_info_ret *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->cpumaps.len);
    return size;
}

uint8_t *remote_domain_get_emulator_pin_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_emulator_pin_info_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cpumaps, REMOTE_CPUMAPS_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_int(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_emulator_pin_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_emulator_pin_info_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cpumaps, REMOTE_CPUMAPS_MAX, 4);
    if (!c.at)
        return c;
    v->ret = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_vcpus_args --- */

uint64_t remote_domain_get_vcpus_args_size(const remote_domain_get_vcpus_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_vcpus_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_vcpus_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->maxinfo);
    xdr_store_int(p + 4, v->maplen);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_get_vcpus_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_vcpus_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->maxinfo = xdr_load_int(c.at);
    v->maplen = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_get_vcpus_ret --- */

uint64_t remote_domain_get_vcpus_ret_size(const remote_domain_get_vcpus_ret *v)
{
    uint64_t size = 8;
    size += UINT64_C(20) * v->info.len;
    size += xdr_pad(v->cpumaps.len);
    return size;
}

uint8_t *remote_domain_get_vcpus_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_vcpus_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->info.data, v->info.len, REMOTE_VCPUINFO_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->info.len; i++) {
        p = remote_vcpu_info_put_inline(p, e, &v->info.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cpumaps, REMOTE_CPUMAPS_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_vcpus_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_vcpus_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->info.len, REMOTE_VCPUINFO_MAX, 20, sizeof *v->info.data);
    if (!c.at)
        return c;
    v->info.data = d->block;
    for (uint32_t i = 0; i < v->info.len; i++) {
        c = remote_vcpu_info_get_inline(c, d, &v->info.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cpumaps, REMOTE_CPUMAPS_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_max_vcpus_args --- */

uint64_t remote_domain_get_max_vcpus_args_size(const remote_domain_get_max_vcpus_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_max_vcpus_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_max_vcpus_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_max_vcpus_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_max_vcpus_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_max_vcpus_ret --- */

uint64_t remote_domain_get_max_vcpus_ret_size(const remote_domain_get_max_vcpus_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_get_max_vcpus_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_max_vcpus_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_max_vcpus_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_max_vcpus_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_iothread_info --- */

uint64_t remote_domain_iothread_info_size(const remote_domain_iothread_info *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->cpumap.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_iothread_info_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_domain_iothread_info *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->iothread_id);
    p += 4;
    p = xdr_put_opaque(p, e, &v->cpumap, REMOTE_CPUMAP_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

uint8_t *remote_domain_iothread_info_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_iothread_info *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->iothread_id);
    p += 4;
    p = xdr_put_opaque(p, e, &v->cpumap, REMOTE_CPUMAP_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_iothread_info_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_iothread_info *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->iothread_id = xdr_load_uint(c.at);
    c.at += 4;
    c = xdr_get_opaque(c, d, &v->cpumap, REMOTE_CPUMAP_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

struct xdr_cursor remote_domain_iothread_info_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_iothread_info *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->iothread_id = xdr_load_uint(c.at);
    c.at += 4;
    c = xdr_get_opaque(c, d, &v->cpumap, REMOTE_CPUMAP_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_iothread_info_args --- */

uint64_t remote_domain_get_iothread_info_args_size(const remote_domain_get_iothread_info_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_iothread_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_iothread_info_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_iothread_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_iothread_info_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_iothread_info_ret --- */

uint64_t remote_domain_get_iothread_info_ret_size(const remote_domain_get_iothread_info_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->info.data && i < v->info.len; i++)
        size += remote_domain_iothread_info_size(&v->info.data[i]);
    return size;
}

uint8_t *remote_domain_get_iothread_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_iothread_info_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->info.data, v->info.len, REMOTE_IOTHREAD_INFO_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->info.len; i++) {
        p = remote_domain_iothread_info_put_inline(p, e, &v->info.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_iothread_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_iothread_info_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->info.len, REMOTE_IOTHREAD_INFO_MAX, 8, sizeof *v->info.data);
    if (!c.at)
        return c;
    v->info.data = d->block;
    for (uint32_t i = 0; i < v->info.len; i++) {
        c = remote_domain_iothread_info_get_inline(c, d, &v->info.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_pin_iothread_args --- */

uint64_t remote_domain_pin_iothread_args_size(const remote_domain_pin_iothread_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->cpumap.len);
    return size;
}

uint8_t *remote_domain_pin_iothread_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_pin_iothread_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->iothreads_id);
    p += 4;
    p = xdr_put_opaque(p, e, &v->cpumap, REMOTE_CPUMAP_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_pin_iothread_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_pin_iothread_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->iothreads_id = xdr_load_uint(c.at);
    c.at += 4;
    c = xdr_get_opaque(c, d, &v->cpumap, REMOTE_CPUMAP_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_add_iothread_args --- */

uint64_t remote_domain_add_iothread_args_size(const remote_domain_add_iothread_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_add_iothread_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_add_iothread_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->iothread_id);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_add_iothread_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_add_iothread_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->iothread_id = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_del_iothread_args --- */

uint64_t remote_domain_del_iothread_args_size(const remote_domain_del_iothread_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_del_iothread_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_del_iothread_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->iothread_id);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_del_iothread_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_del_iothread_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->iothread_id = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_set_iothread_params_args --- */

uint64_t remote_domain_set_iothread_params_args_size(const remote_domain_set_iothread_params_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_set_iothread_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_iothread_params_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->iothread_id);
    p += 4;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_IOTHREAD_PARAMS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_iothread_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_iothread_params_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->iothread_id = xdr_load_uint(c.at);
    c.at += 4;
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_IOTHREAD_PARAMS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_security_label_args --- */

uint64_t remote_domain_get_security_label_args_size(const remote_domain_get_security_label_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_security_label_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_security_label_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_security_label_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_security_label_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_security_label_ret --- */

uint64_t remote_domain_get_security_label_ret_size(const remote_domain_get_security_label_ret *v)
{
    uint64_t size = 8;
    size += UINT64_C(4) * v->label.len;
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_get_security_label_ret_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_security_label_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->label.data, v->label.len, REMOTE_SECURITY_LABEL_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->label.len; i++) {
        p = xdr_char_put(p, e, &v->label.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->enforcing);
    p += 4;
    return p;
}

uint8_t *remote_domain_get_security_label_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_security_label_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->label.data, v->label.len, REMOTE_SECURITY_LABEL_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->label.len; i++) {
        p = xdr_char_put(p, e, &v->label.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->enforcing);
    p += 4;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_get_security_label_ret_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_security_label_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->label.len, REMOTE_SECURITY_LABEL_MAX, 4, sizeof *v->label.data);
    if (!c.at)
        return c;
    v->label.data = d->block;
    for (uint32_t i = 0; i < v->label.len; i++) {
        c = xdr_char_get(c, d, &v->label.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->enforcing = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

struct xdr_cursor remote_domain_get_security_label_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_security_label_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->label.len, REMOTE_SECURITY_LABEL_MAX, 4, sizeof *v->label.data);
    if (!c.at)
        return c;
    v->label.data = d->block;
    for (uint32_t i = 0; i < v->label.len; i++) {
        c = xdr_char_get(c, d, &v->label.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->enforcing = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_security_label_list_args --- */

uint64_t remote_domain_get_security_label_list_args_size(const remote_domain_get_security_label_list_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_security_label_list_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_security_label_list_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_security_label_list_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_security_label_list_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_security_label_list_ret --- */

uint64_t remote_domain_get_security_label_list_ret_size(const remote_domain_get_security_label_list_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->labels.data && i < v->labels.len; i++)
        size += remote_domain_get_security_label_ret_size(&v->labels.data[i]);
    return size;
}

uint8_t *remote_domain_get_security_label_list_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_security_label_list_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->labels.data, v->labels.len, REMOTE_SECURITY_LABEL_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->labels.len; i++) {
        p = remote_domain_get_security_label_ret_put_inline(p, e, &v->labels.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_security_label_list_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_security_label_list_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->labels.len, REMOTE_SECURITY_LABEL_LIST_MAX, 8, sizeof *v->labels.data);
    if (!c.at)
        return c;
    v->labels.data = d->block;
    for (uint32_t i = 0; i < v->labels.len; i++) {
        c = remote_domain_get_security_label_ret_get_inline(c, d, &v->labels.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_get_security_model_ret --- */

uint64_t remote_node_get_security_model_ret_size(const remote_node_get_security_model_ret *v)
{
    uint64_t size = 8;
    size += UINT64_C(4) * v->model.len;
    size += UINT64_C(4) * v->doi.len;
    return size;
}

uint8_t *remote_node_get_security_model_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_security_model_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->model.data, v->model.len, REMOTE_SECURITY_MODEL_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->model.len; i++) {
        p = xdr_char_put(p, e, &v->model.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->doi.data, v->doi.len, REMOTE_SECURITY_DOI_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->doi.len; i++) {
        p = xdr_char_put(p, e, &v->doi.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_node_get_security_model_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_security_model_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->model.len, REMOTE_SECURITY_MODEL_MAX, 4, sizeof *v->model.data);
    if (!c.at)
        return c;
    v->model.data = d->block;
    for (uint32_t i = 0; i < v->model.len; i++) {
        c = xdr_char_get(c, d, &v->model.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->doi.len, REMOTE_SECURITY_DOI_MAX, 4, sizeof *v->doi.data);
    if (!c.at)
        return c;
    v->doi.data = d->block;
    for (uint32_t i = 0; i < v->doi.len; i++) {
        c = xdr_char_get(c, d, &v->doi.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_attach_device_args --- */

uint64_t remote_domain_attach_device_args_size(const remote_domain_attach_device_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_attach_device_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_attach_device_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_attach_device_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_attach_device_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_attach_device_flags_args --- */

uint64_t remote_domain_attach_device_flags_args_size(const remote_domain_attach_device_flags_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_attach_device_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_attach_device_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_attach_device_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_attach_device_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_detach_device_args --- */

uint64_t remote_domain_detach_device_args_size(const remote_domain_detach_device_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_detach_device_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_detach_device_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_detach_device_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_detach_device_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_detach_device_flags_args --- */

uint64_t remote_domain_detach_device_flags_args_size(const remote_domain_detach_device_flags_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_detach_device_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_detach_device_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_detach_device_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_detach_device_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_update_device_flags_args --- */

uint64_t remote_domain_update_device_flags_args_size(const remote_domain_update_device_flags_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_update_device_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_update_device_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_update_device_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_update_device_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_detach_device_alias_args --- */

uint64_t remote_domain_detach_device_alias_args_size(const remote_domain_detach_device_alias_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->alias.len);
    return size;
}

uint8_t *remote_domain_detach_device_alias_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_detach_device_alias_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->alias, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_detach_device_alias_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_detach_device_alias_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->alias, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_autostart_args --- */

uint64_t remote_domain_get_autostart_args_size(const remote_domain_get_autostart_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_autostart_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_autostart_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_autostart_ret --- */

uint64_t remote_domain_get_autostart_ret_size(const remote_domain_get_autostart_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_get_autostart_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_autostart_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->autostart);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_autostart_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_autostart_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->autostart = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_set_autostart_args --- */

uint64_t remote_domain_set_autostart_args_size(const remote_domain_set_autostart_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_set_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_autostart_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->autostart);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_autostart_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->autostart = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_set_metadata_args --- */

uint64_t remote_domain_set_metadata_args_size(const remote_domain_set_metadata_args *v)
{
    uint64_t size = 20;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->metadata)
        size += remote_nonnull_string_size(v->metadata);
    if (v->key)
        size += remote_nonnull_string_size(v->key);
    if (v->uri)
        size += remote_nonnull_string_size(v->uri);
    return size;
}

uint8_t *remote_domain_set_metadata_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_metadata_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->type);
    p += 4;
    p = xdr_put_flag(p, v->metadata);
    if (v->metadata) {
        p = remote_nonnull_string_put(p, e, v->metadata);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->key);
    if (v->key) {
        p = remote_nonnull_string_put(p, e, v->key);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->uri);
    if (v->uri) {
        p = remote_nonnull_string_put(p, e, v->uri);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_metadata_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_metadata_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->type = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 4, sizeof *v->metadata);
    if (!c.at)
        return c;
    v->metadata = d->block;
    if (v->metadata) {
        c = remote_nonnull_string_get(c, d, v->metadata);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->key);
    if (!c.at)
        return c;
    v->key = d->block;
    if (v->key) {
        c = remote_nonnull_string_get(c, d, v->key);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->uri);
    if (!c.at)
        return c;
    v->uri = d->block;
    if (v->uri) {
        c = remote_nonnull_string_get(c, d, v->uri);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_metadata_args --- */

uint64_t remote_domain_get_metadata_args_size(const remote_domain_get_metadata_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->uri)
        size += remote_nonnull_string_size(v->uri);
    return size;
}

uint8_t *remote_domain_get_metadata_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_metadata_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->type);
    p += 4;
    p = xdr_put_flag(p, v->uri);
    if (v->uri) {
        p = remote_nonnull_string_put(p, e, v->uri);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_metadata_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_metadata_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->type = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 4, sizeof *v->uri);
    if (!c.at)
        return c;
    v->uri = d->block;
    if (v->uri) {
        c = remote_nonnull_string_get(c, d, v->uri);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_metadata_ret --- */

uint64_t remote_domain_get_metadata_ret_size(const remote_domain_get_metadata_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->metadata.len);
    return size;
}

uint8_t *remote_domain_get_metadata_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_metadata_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->metadata, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_metadata_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_metadata_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->metadata, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_block_job_abort_args --- */

uint64_t remote_domain_block_job_abort_args_size(const remote_domain_block_job_abort_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *remote_domain_block_job_abort_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_job_abort_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_block_job_abort_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_job_abort_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_block_job_info_args --- */

uint64_t remote_domain_get_block_job_info_args_size(const remote_domain_get_block_job_info_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *remote_domain_get_block_job_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_block_job_info_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_block_job_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_block_job_info_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_block_job_info_ret --- */

uint64_t remote_domain_get_block_job_info_ret_size(const remote_domain_get_block_job_info_ret *v)
{
    (void)v;
    return 32;
}

uint8_t *remote_domain_get_block_job_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_block_job_info_ret *v)
{
    if (xdr_room(p, e) < 32)
        return NULL;
    xdr_store_int(p, v->found);
    xdr_store_int(p + 4, v->type);
    xdr_store_uhyper(p + 8, v->bandwidth);
    xdr_store_uhyper(p + 16, v->cur);
    xdr_store_uhyper(p + 24, v->end);
    p += 32;
    return p;
}

struct xdr_cursor remote_domain_get_block_job_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_block_job_info_ret *v)
{
    if (xdr_left(c, d) < 32)
        return xdr_refuse(c, d);
    v->found = xdr_load_int(c.at);
    v->type = xdr_load_int(c.at + 4);
    v->bandwidth = xdr_load_uhyper(c.at + 8);
    v->cur = xdr_load_uhyper(c.at + 16);
    v->end = xdr_load_uhyper(c.at + 24);
    c.at += 32;
    return c;
}

/* --- remote_domain_block_job_set_speed_args --- */

uint64_t remote_domain_block_job_set_speed_args_size(const remote_domain_block_job_set_speed_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *remote_domain_block_job_set_speed_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_job_set_speed_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, REMOTE_STRING_MAX, 12);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->bandwidth);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_block_job_set_speed_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_job_set_speed_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, REMOTE_STRING_MAX, 12);
    if (!c.at)
        return c;
    v->bandwidth = xdr_load_uhyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_block_pull_args --- */

uint64_t remote_domain_block_pull_args_size(const remote_domain_block_pull_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *remote_domain_block_pull_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_pull_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, REMOTE_STRING_MAX, 12);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->bandwidth);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_block_pull_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_pull_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, REMOTE_STRING_MAX, 12);
    if (!c.at)
        return c;
    v->bandwidth = xdr_load_uhyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_block_rebase_args --- */

uint64_t remote_domain_block_rebase_args_size(const remote_domain_block_rebase_args *v)
{
    uint64_t size = 20;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->path.len);
    if (v->base)
        size += remote_nonnull_string_size(v->base);
    return size;
}

uint8_t *remote_domain_block_rebase_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_rebase_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->base);
    if (v->base) {
        p = remote_nonnull_string_put(p, e, v->base);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->bandwidth);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_block_rebase_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_rebase_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->base);
    if (!c.at)
        return c;
    v->base = d->block;
    if (v->base) {
        c = remote_nonnull_string_get(c, d, v->base);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->bandwidth = xdr_load_uhyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_block_copy_args --- */

uint64_t remote_domain_block_copy_args_size(const remote_domain_block_copy_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->path.len);
    size += xdr_pad(v->destxml.len);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_block_copy_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_copy_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->destxml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_BLOCK_COPY_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_block_copy_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_copy_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->destxml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_BLOCK_COPY_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_block_commit_args --- */

uint64_t remote_domain_block_commit_args_size(const remote_domain_block_commit_args *v)
{
    uint64_t size = 24;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->disk.len);
    if (v->base)
        size += remote_nonnull_string_size(v->base);
    if (v->top)
        size += remote_nonnull_string_size(v->top);
    return size;
}

uint8_t *remote_domain_block_commit_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_commit_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->disk, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->base);
    if (v->base) {
        p = remote_nonnull_string_put(p, e, v->base);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->top);
    if (v->top) {
        p = remote_nonnull_string_put(p, e, v->top);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->bandwidth);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_block_commit_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_commit_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->disk, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->base);
    if (!c.at)
        return c;
    v->base = d->block;
    if (v->base) {
        c = remote_nonnull_string_get(c, d, v->base);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->top);
    if (!c.at)
        return c;
    v->top = d->block;
    if (v->top) {
        c = remote_nonnull_string_get(c, d, v->top);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->bandwidth = xdr_load_uhyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_set_block_io_tune_args --- */

uint64_t remote_domain_set_block_io_tune_args_size(const remote_domain_set_block_io_tune_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->disk.len);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_set_block_io_tune_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_block_io_tune_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->disk, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_block_io_tune_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_block_io_tune_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->disk, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_block_io_tune_args --- */

uint64_t remote_domain_get_block_io_tune_args_size(const remote_domain_get_block_io_tune_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->disk)
        size += remote_nonnull_string_size(v->disk);
    return size;
}

uint8_t *remote_domain_get_block_io_tune_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_block_io_tune_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->disk);
    if (v->disk) {
        p = remote_nonnull_string_put(p, e, v->disk);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->nparams);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_get_block_io_tune_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_block_io_tune_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->disk);
    if (!c.at)
        return c;
    v->disk = d->block;
    if (v->disk) {
        c = remote_nonnull_string_get(c, d, v->disk);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_get_block_io_tune_ret --- */

uint64_t remote_domain_get_block_io_tune_ret_size(const remote_domain_get_block_io_tune_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_get_block_io_tune_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_block_io_tune_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->nparams);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_block_io_tune_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_block_io_tune_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_set_throttle_group_args --- */

uint64_t remote_domain_set_throttle_group_args_size(const remote_domain_set_throttle_group_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->group.len);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_set_throttle_group_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_throttle_group_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->group, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_throttle_group_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_throttle_group_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->group, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_del_throttle_group_args --- */

uint64_t remote_domain_del_throttle_group_args_size(const remote_domain_del_throttle_group_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->group)
        size += remote_nonnull_string_size(v->group);
    return size;
}

uint8_t *remote_domain_del_throttle_group_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_del_throttle_group_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->group);
    if (v->group) {
        p = remote_nonnull_string_put(p, e, v->group);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_del_throttle_group_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_del_throttle_group_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->group);
    if (!c.at)
        return c;
    v->group = d->block;
    if (v->group) {
        c = remote_nonnull_string_get(c, d, v->group);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_cpu_stats_args --- */

uint64_t remote_domain_get_cpu_stats_args_size(const remote_domain_get_cpu_stats_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_cpu_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_cpu_stats_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_uint(p, v->nparams);
    xdr_store_int(p + 4, v->start_cpu);
    xdr_store_uint(p + 8, v->ncpus);
    xdr_store_uint(p + 12, v->flags);
    p += 16;
    return p;
}

struct xdr_cursor remote_domain_get_cpu_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_cpu_stats_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_uint(c.at);
    v->start_cpu = xdr_load_int(c.at + 4);
    v->ncpus = xdr_load_uint(c.at + 8);
    v->flags = xdr_load_uint(c.at + 12);
    c.at += 16;
    return c;
}

/* --- remote_domain_get_cpu_stats_ret --- */

uint64_t remote_domain_get_cpu_stats_ret_size(const remote_domain_get_cpu_stats_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_get_cpu_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_cpu_stats_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_GET_CPU_STATS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->nparams);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_cpu_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_cpu_stats_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_GET_CPU_STATS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_hostname_args --- */

uint64_t remote_domain_get_hostname_args_size(const remote_domain_get_hostname_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_hostname_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_hostname_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_hostname_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_hostname_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_hostname_ret --- */

uint64_t remote_domain_get_hostname_ret_size(const remote_domain_get_hostname_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->hostname.len);
    return size;
}

uint8_t *remote_domain_get_hostname_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_hostname_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->hostname, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_hostname_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_hostname_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->hostname, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_num_of_networks_ret --- */

uint64_t remote_connect_num_of_networks_ret_size(const remote_connect_num_of_networks_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_num_of_networks_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_networks_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_num_of_networks_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_networks_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_networks_args --- */

uint64_t remote_connect_list_networks_args_size(const remote_connect_list_networks_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_list_networks_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_networks_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->maxnames);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_networks_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_networks_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->maxnames = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_networks_ret --- */

uint64_t remote_connect_list_networks_ret_size(const remote_connect_list_networks_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->names.data && i < v->names.len; i++)
        size += remote_nonnull_string_size(&v->names.data[i]);
    return size;
}

uint8_t *remote_connect_list_networks_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_networks_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->names.data, v->names.len, REMOTE_NETWORK_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->names.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->names.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_list_networks_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_networks_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->names.len, REMOTE_NETWORK_LIST_MAX, 4, sizeof *v->names.data);
    if (!c.at)
        return c;
    v->names.data = d->block;
    for (uint32_t i = 0; i < v->names.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->names.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_connect_num_of_defined_networks_ret --- */

uint64_t remote_connect_num_of_defined_networks_ret_size(const remote_connect_num_of_defined_networks_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_num_of_defined_networks_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_defined_networks_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_num_of_defined_networks_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_defined_networks_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_defined_networks_args --- */

uint64_t remote_connect_list_defined_networks_args_size(const remote_connect_list_defined_networks_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_list_defined_networks_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_networks_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->maxnames);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_defined_networks_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_networks_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->maxnames = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_defined_networks_ret --- */

uint64_t remote_connect_list_defined_networks_ret_size(const remote_connect_list_defined_networks_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->names.data && i < v->names.len; i++)
        size += remote_nonnull_string_size(&v->names.data[i]);
    return size;
}

uint8_t *remote_connect_list_defined_networks_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_networks_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->names.data, v->names.len, REMOTE_NETWORK_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->names.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->names.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_list_defined_networks_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_networks_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->names.len, REMOTE_NETWORK_LIST_MAX, 4, sizeof *v->names.data);
    if (!c.at)
        return c;
    v->names.data = d->block;
    for (uint32_t i = 0; i < v->names.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->names.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_network_lookup_by_uuid_args --- */

uint64_t remote_network_lookup_by_uuid_args_size(const remote_network_lookup_by_uuid_args *v)
{
    (void)v;
    return 16;
}

uint8_t *remote_network_lookup_by_uuid_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_lookup_by_uuid_args *v)
{
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

struct xdr_cursor remote_network_lookup_by_uuid_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_lookup_by_uuid_args *v)
{
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- remote_network_lookup_by_uuid_ret --- */

uint64_t remote_network_lookup_by_uuid_ret_size(const remote_network_lookup_by_uuid_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_lookup_by_uuid_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_lookup_by_uuid_ret *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_lookup_by_uuid_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_lookup_by_uuid_ret *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_lookup_by_name_args --- */

uint64_t remote_network_lookup_by_name_args_size(const remote_network_lookup_by_name_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_network_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_lookup_by_name_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_lookup_by_name_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_lookup_by_name_ret --- */

uint64_t remote_network_lookup_by_name_ret_size(const remote_network_lookup_by_name_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_lookup_by_name_ret *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_lookup_by_name_ret *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_create_xml_args --- */

uint64_t remote_network_create_xml_args_size(const remote_network_create_xml_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_network_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_create_xml_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_create_xml_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_create_xml_ret --- */

uint64_t remote_network_create_xml_ret_size(const remote_network_create_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_create_xml_ret *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_create_xml_ret *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_create_xml_flags_args --- */

uint64_t remote_network_create_xml_flags_args_size(const remote_network_create_xml_flags_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_network_create_xml_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_create_xml_flags_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_create_xml_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_create_xml_flags_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_create_xml_flags_ret --- */

uint64_t remote_network_create_xml_flags_ret_size(const remote_network_create_xml_flags_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_create_xml_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_create_xml_flags_ret *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_create_xml_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_create_xml_flags_ret *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_define_xml_args --- */

uint64_t remote_network_define_xml_args_size(const remote_network_define_xml_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_network_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_define_xml_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_define_xml_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_define_xml_ret --- */

uint64_t remote_network_define_xml_ret_size(const remote_network_define_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_define_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_define_xml_ret *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_define_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_define_xml_ret *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_define_xml_flags_args --- */

uint64_t remote_network_define_xml_flags_args_size(const remote_network_define_xml_flags_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_network_define_xml_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_define_xml_flags_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_define_xml_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_define_xml_flags_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_define_xml_flags_ret --- */

uint64_t remote_network_define_xml_flags_ret_size(const remote_network_define_xml_flags_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_define_xml_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_define_xml_flags_ret *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_define_xml_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_define_xml_flags_ret *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_undefine_args --- */

uint64_t remote_network_undefine_args_size(const remote_network_undefine_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_undefine_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_undefine_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_undefine_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_undefine_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_update_args --- */

uint64_t remote_network_update_args_size(const remote_network_update_args *v)
{
    uint64_t size = 20;
    size += remote_nonnull_network_size(&v->net);
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_network_update_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_update_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_uint(p, v->command);
    xdr_store_uint(p + 4, v->section);
    xdr_store_int(p + 8, v->parentIndex);
    p += 12;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_update_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_update_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    v->command = xdr_load_uint(c.at);
    v->section = xdr_load_uint(c.at + 4);
    v->parentIndex = xdr_load_int(c.at + 8);
    c.at += 12;
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_create_args --- */

uint64_t remote_network_create_args_size(const remote_network_create_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_create_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_create_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_create_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_create_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_destroy_args --- */

uint64_t remote_network_destroy_args_size(const remote_network_destroy_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_destroy_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_destroy_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_destroy_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_destroy_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_get_xml_desc_args --- */

uint64_t remote_network_get_xml_desc_args_size(const remote_network_get_xml_desc_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_xml_desc_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_xml_desc_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_get_xml_desc_ret --- */

uint64_t remote_network_get_xml_desc_ret_size(const remote_network_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_network_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_get_bridge_name_args --- */

uint64_t remote_network_get_bridge_name_args_size(const remote_network_get_bridge_name_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_get_bridge_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_bridge_name_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_get_bridge_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_bridge_name_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_get_bridge_name_ret --- */

uint64_t remote_network_get_bridge_name_ret_size(const remote_network_get_bridge_name_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_network_get_bridge_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_bridge_name_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_get_bridge_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_bridge_name_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_get_autostart_args --- */

uint64_t remote_network_get_autostart_args_size(const remote_network_get_autostart_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_get_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_autostart_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_get_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_autostart_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_get_autostart_ret --- */

uint64_t remote_network_get_autostart_ret_size(const remote_network_get_autostart_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_network_get_autostart_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_autostart_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->autostart);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_get_autostart_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_autostart_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->autostart = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_set_autostart_args --- */

uint64_t remote_network_set_autostart_args_size(const remote_network_set_autostart_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_set_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_set_autostart_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->autostart);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_set_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_set_autostart_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->autostart = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_num_of_nwfilters_ret --- */

uint64_t remote_connect_num_of_nwfilters_ret_size(const remote_connect_num_of_nwfilters_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_num_of_nwfilters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_nwfilters_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_num_of_nwfilters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_nwfilters_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_nwfilters_args --- */

uint64_t remote_connect_list_nwfilters_args_size(const remote_connect_list_nwfilters_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_list_nwfilters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_nwfilters_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->maxnames);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_nwfilters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_nwfilters_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->maxnames = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_nwfilters_ret --- */

uint64_t remote_connect_list_nwfilters_ret_size(const remote_connect_list_nwfilters_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->names.data && i < v->names.len; i++)
        size += remote_nonnull_string_size(&v->names.data[i]);
    return size;
}

uint8_t *remote_connect_list_nwfilters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_nwfilters_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->names.data, v->names.len, REMOTE_NWFILTER_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->names.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->names.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_list_nwfilters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_nwfilters_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->names.len, REMOTE_NWFILTER_LIST_MAX, 4, sizeof *v->names.data);
    if (!c.at)
        return c;
    v->names.data = d->block;
    for (uint32_t i = 0; i < v->names.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->names.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_nwfilter_lookup_by_uuid_args --- */

uint64_t remote_nwfilter_lookup_by_uuid_args_size(const remote_nwfilter_lookup_by_uuid_args *v)
{
    (void)v;
    return 16;
}

uint8_t *remote_nwfilter_lookup_by_uuid_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_lookup_by_uuid_args *v)
{
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

struct xdr_cursor remote_nwfilter_lookup_by_uuid_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_lookup_by_uuid_args *v)
{
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- remote_nwfilter_lookup_by_uuid_ret --- */

uint64_t remote_nwfilter_lookup_by_uuid_ret_size(const remote_nwfilter_lookup_by_uuid_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_nwfilter_size(&v->nwfilter);
    return size;
}

uint8_t *remote_nwfilter_lookup_by_uuid_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_lookup_by_uuid_ret *v)
{
    p = remote_nonnull_nwfilter_put(p, e, &v->nwfilter);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_nwfilter_lookup_by_uuid_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_lookup_by_uuid_ret *v)
{
    c = remote_nonnull_nwfilter_get(c, d, &v->nwfilter);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nwfilter_lookup_by_name_args --- */

uint64_t remote_nwfilter_lookup_by_name_args_size(const remote_nwfilter_lookup_by_name_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_nwfilter_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_lookup_by_name_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_nwfilter_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_lookup_by_name_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nwfilter_lookup_by_name_ret --- */

uint64_t remote_nwfilter_lookup_by_name_ret_size(const remote_nwfilter_lookup_by_name_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_nwfilter_size(&v->nwfilter);
    return size;
}

uint8_t *remote_nwfilter_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_lookup_by_name_ret *v)
{
    p = remote_nonnull_nwfilter_put(p, e, &v->nwfilter);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_nwfilter_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_lookup_by_name_ret *v)
{
    c = remote_nonnull_nwfilter_get(c, d, &v->nwfilter);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nwfilter_define_xml_args --- */

uint64_t remote_nwfilter_define_xml_args_size(const remote_nwfilter_define_xml_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_nwfilter_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_define_xml_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_nwfilter_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_define_xml_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nwfilter_define_xml_ret --- */

uint64_t remote_nwfilter_define_xml_ret_size(const remote_nwfilter_define_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_nwfilter_size(&v->nwfilter);
    return size;
}

uint8_t *remote_nwfilter_define_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_define_xml_ret *v)
{
    p = remote_nonnull_nwfilter_put(p, e, &v->nwfilter);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_nwfilter_define_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_define_xml_ret *v)
{
    c = remote_nonnull_nwfilter_get(c, d, &v->nwfilter);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nwfilter_define_xml_flags_args --- */

uint64_t remote_nwfilter_define_xml_flags_args_size(const remote_nwfilter_define_xml_flags_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_nwfilter_define_xml_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_define_xml_flags_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_nwfilter_define_xml_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_define_xml_flags_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_nwfilter_define_xml_flags_ret --- */

uint64_t remote_nwfilter_define_xml_flags_ret_size(const remote_nwfilter_define_xml_flags_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_nwfilter_size(&v->nwfilter);
    return size;
}

uint8_t *remote_nwfilter_define_xml_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_define_xml_flags_ret *v)
{
    p = remote_nonnull_nwfilter_put(p, e, &v->nwfilter);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_nwfilter_define_xml_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_define_xml_flags_ret *v)
{
    c = remote_nonnull_nwfilter_get(c, d, &v->nwfilter);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nwfilter_undefine_args --- */

uint64_t remote_nwfilter_undefine_args_size(const remote_nwfilter_undefine_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_nwfilter_size(&v->nwfilter);
    return size;
}

uint8_t *remote_nwfilter_undefine_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_undefine_args *v)
{
    p = remote_nonnull_nwfilter_put(p, e, &v->nwfilter);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_nwfilter_undefine_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_undefine_args *v)
{
    c = remote_nonnull_nwfilter_get(c, d, &v->nwfilter);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nwfilter_get_xml_desc_args --- */

uint64_t remote_nwfilter_get_xml_desc_args_size(const remote_nwfilter_get_xml_desc_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_nwfilter_size(&v->nwfilter);
    return size;
}

uint8_t *remote_nwfilter_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_get_xml_desc_args *v)
{
    p = remote_nonnull_nwfilter_put(p, e, &v->nwfilter);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_nwfilter_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_get_xml_desc_args *v)
{
    c = remote_nonnull_nwfilter_get(c, d, &v->nwfilter);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_nwfilter_get_xml_desc_ret --- */

uint64_t remote_nwfilter_get_xml_desc_ret_size(const remote_nwfilter_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_nwfilter_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_nwfilter_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_num_of_interfaces_ret --- */

uint64_t remote_connect_num_of_interfaces_ret_size(const remote_connect_num_of_interfaces_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_num_of_interfaces_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_interfaces_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_num_of_interfaces_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_interfaces_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_interfaces_args --- */

uint64_t remote_connect_list_interfaces_args_size(const remote_connect_list_interfaces_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_list_interfaces_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_interfaces_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->maxnames);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_interfaces_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_interfaces_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->maxnames = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_interfaces_ret --- */

uint64_t remote_connect_list_interfaces_ret_size(const remote_connect_list_interfaces_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->names.data && i < v->names.len; i++)
        size += remote_nonnull_string_size(&v->names.data[i]);
    return size;
}

uint8_t *remote_connect_list_interfaces_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_interfaces_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->names.data, v->names.len, REMOTE_INTERFACE_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->names.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->names.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_list_interfaces_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_interfaces_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->names.len, REMOTE_INTERFACE_LIST_MAX, 4, sizeof *v->names.data);
    if (!c.at)
        return c;
    v->names.data = d->block;
    for (uint32_t i = 0; i < v->names.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->names.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_connect_num_of_defined_interfaces_ret --- */

uint64_t remote_connect_num_of_defined_interfaces_ret_size(const remote_connect_num_of_defined_interfaces_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_num_of_defined_interfaces_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_defined_interfaces_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_num_of_defined_interfaces_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_defined_interfaces_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_defined_interfaces_args --- */

uint64_t remote_connect_list_defined_interfaces_args_size(const remote_connect_list_defined_interfaces_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_list_defined_interfaces_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_interfaces_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->maxnames);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_defined_interfaces_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_interfaces_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->maxnames = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_defined_interfaces_ret --- */

uint64_t remote_connect_list_defined_interfaces_ret_size(const remote_connect_list_defined_interfaces_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->names.data && i < v->names.len; i++)
        size += remote_nonnull_string_size(&v->names.data[i]);
    return size;
}

uint8_t *remote_connect_list_defined_interfaces_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_interfaces_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->names.data, v->names.len, REMOTE_INTERFACE_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->names.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->names.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_list_defined_interfaces_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_interfaces_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->names.len, REMOTE_INTERFACE_LIST_MAX, 4, sizeof *v->names.data);
    if (!c.at)
        return c;
    v->names.data = d->block;
    for (uint32_t i = 0; i < v->names.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->names.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_interface_lookup_by_name_args --- */

uint64_t remote_interface_lookup_by_name_args_size(const remote_interface_lookup_by_name_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_interface_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_lookup_by_name_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_interface_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_lookup_by_name_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_interface_lookup_by_name_ret --- */

uint64_t remote_interface_lookup_by_name_ret_size(const remote_interface_lookup_by_name_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_interface_size(&v->iface);
    return size;
}

uint8_t *remote_interface_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_lookup_by_name_ret *v)
{
    p = remote_nonnull_interface_put(p, e, &v->iface);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_interface_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_lookup_by_name_ret *v)
{
    c = remote_nonnull_interface_get(c, d, &v->iface);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_interface_lookup_by_mac_string_args --- */

uint64_t remote_interface_lookup_by_mac_string_args_size(const remote_interface_lookup_by_mac_string_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->mac.len);
    return size;
}

uint8_t *remote_interface_lookup_by_mac_string_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_lookup_by_mac_string_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->mac, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_interface_lookup_by_mac_string_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_lookup_by_mac_string_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->mac, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_interface_lookup_by_mac_string_ret --- */

uint64_t remote_interface_lookup_by_mac_string_ret_size(const remote_interface_lookup_by_mac_string_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_interface_size(&v->iface);
    return size;
}

uint8_t *remote_interface_lookup_by_mac_string_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_lookup_by_mac_string_ret *v)
{
    p = remote_nonnull_interface_put(p, e, &v->iface);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_interface_lookup_by_mac_string_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_lookup_by_mac_string_ret *v)
{
    c = remote_nonnull_interface_get(c, d, &v->iface);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_interface_get_xml_desc_args --- */

uint64_t remote_interface_get_xml_desc_args_size(const remote_interface_get_xml_desc_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_interface_size(&v->iface);
    return size;
}

uint8_t *remote_interface_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_get_xml_desc_args *v)
{
    p = remote_nonnull_interface_put(p, e, &v->iface);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_interface_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_get_xml_desc_args *v)
{
    c = remote_nonnull_interface_get(c, d, &v->iface);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_interface_get_xml_desc_ret --- */

uint64_t remote_interface_get_xml_desc_ret_size(const remote_interface_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_interface_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_interface_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_interface_define_xml_args --- */

uint64_t remote_interface_define_xml_args_size(const remote_interface_define_xml_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_interface_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_define_xml_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_interface_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_define_xml_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_interface_define_xml_ret --- */

uint64_t remote_interface_define_xml_ret_size(const remote_interface_define_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_interface_size(&v->iface);
    return size;
}

uint8_t *remote_interface_define_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_define_xml_ret *v)
{
    p = remote_nonnull_interface_put(p, e, &v->iface);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_interface_define_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_define_xml_ret *v)
{
    c = remote_nonnull_interface_get(c, d, &v->iface);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_interface_undefine_args --- */

uint64_t remote_interface_undefine_args_size(const remote_interface_undefine_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_interface_size(&v->iface);
    return size;
}

uint8_t *remote_interface_undefine_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_undefine_args *v)
{
    p = remote_nonnull_interface_put(p, e, &v->iface);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_interface_undefine_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_undefine_args *v)
{
    c = remote_nonnull_interface_get(c, d, &v->iface);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_interface_create_args --- */

uint64_t remote_interface_create_args_size(const remote_interface_create_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_interface_size(&v->iface);
    return size;
}

uint8_t *remote_interface_create_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_create_args *v)
{
    p = remote_nonnull_interface_put(p, e, &v->iface);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_interface_create_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_create_args *v)
{
    c = remote_nonnull_interface_get(c, d, &v->iface);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_interface_destroy_args --- */

uint64_t remote_interface_destroy_args_size(const remote_interface_destroy_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_interface_size(&v->iface);
    return size;
}

uint8_t *remote_interface_destroy_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_destroy_args *v)
{
    p = remote_nonnull_interface_put(p, e, &v->iface);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_interface_destroy_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_destroy_args *v)
{
    c = remote_nonnull_interface_get(c, d, &v->iface);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_interface_change_begin_args --- */

uint64_t remote_interface_change_begin_args_size(const remote_interface_change_begin_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_interface_change_begin_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_change_begin_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_interface_change_begin_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_change_begin_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_interface_change_commit_args --- */

uint64_t remote_interface_change_commit_args_size(const remote_interface_change_commit_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_interface_change_commit_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_change_commit_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_interface_change_commit_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_change_commit_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_interface_change_rollback_args --- */

uint64_t remote_interface_change_rollback_args_size(const remote_interface_change_rollback_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_interface_change_rollback_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_change_rollback_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_interface_change_rollback_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_change_rollback_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_auth_list_ret --- */

uint64_t remote_auth_list_ret_size(const remote_auth_list_ret *v)
{
    uint64_t size = 4;
    size += UINT64_C(4) * v->types.len;
    return size;
}

uint8_t *remote_auth_list_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_list_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->types.data, v->types.len, REMOTE_AUTH_TYPE_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->types.len; i++) {
        p = remote_auth_type_put(p, e, &v->types.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_auth_list_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_list_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->types.len, REMOTE_AUTH_TYPE_LIST_MAX, 4, sizeof *v->types.data);
    if (!c.at)
        return c;
    v->types.data = d->block;
    for (uint32_t i = 0; i < v->types.len; i++) {
        c = remote_auth_type_get(c, d, &v->types.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_auth_sasl_init_ret --- */

uint64_t remote_auth_sasl_init_ret_size(const remote_auth_sasl_init_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->mechlist.len);
    return size;
}

uint8_t *remote_auth_sasl_init_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_sasl_init_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->mechlist, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_auth_sasl_init_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_sasl_init_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->mechlist, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_auth_sasl_start_args --- */

uint64_t remote_auth_sasl_start_args_size(const remote_auth_sasl_start_args *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->mech.len);
    size += UINT64_C(4) * v->data.len;
    return size;
}

uint8_t *remote_auth_sasl_start_args_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_sasl_start_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->mech, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_int(p, v->nil);
    p += 4;
    p = xdr_put_array(p, e, v->data.data, v->data.len, REMOTE_AUTH_SASL_DATA_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->data.len; i++) {
        p = xdr_char_put(p, e, &v->data.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_auth_sasl_start_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_sasl_start_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->mech, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->nil = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_array(c, d, &v->data.len, REMOTE_AUTH_SASL_DATA_MAX, 4, sizeof *v->data.data);
    if (!c.at)
        return c;
    v->data.data = d->block;
    for (uint32_t i = 0; i < v->data.len; i++) {
        c = xdr_char_get(c, d, &v->data.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_auth_sasl_start_ret --- */

uint64_t remote_auth_sasl_start_ret_size(const remote_auth_sasl_start_ret *v)
{
    uint64_t size = 12;
    size += UINT64_C(4) * v->data.len;
    return size;
}

uint8_t *remote_auth_sasl_start_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_sasl_start_ret *v)
{
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->complete);
    xdr_store_int(p + 4, v->nil);
    p += 8;
    p = xdr_put_array(p, e, v->data.data, v->data.len, REMOTE_AUTH_SASL_DATA_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->data.len; i++) {
        p = xdr_char_put(p, e, &v->data.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_auth_sasl_start_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_sasl_start_ret *v)
{
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->complete = xdr_load_int(c.at);
    v->nil = xdr_load_int(c.at + 4);
    c.at += 8;
    c = xdr_get_array(c, d, &v->data.len, REMOTE_AUTH_SASL_DATA_MAX, 4, sizeof *v->data.data);
    if (!c.at)
        return c;
    v->data.data = d->block;
    for (uint32_t i = 0; i < v->data.len; i++) {
        c = xdr_char_get(c, d, &v->data.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_auth_sasl_step_args --- */

uint64_t remote_auth_sasl_step_args_size(const remote_auth_sasl_step_args *v)
{
    uint64_t size = 8;
    size += UINT64_C(4) * v->data.len;
    return size;
}

uint8_t *remote_auth_sasl_step_args_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_sasl_step_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->nil);
    p += 4;
    p = xdr_put_array(p, e, v->data.data, v->data.len, REMOTE_AUTH_SASL_DATA_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->data.len; i++) {
        p = xdr_char_put(p, e, &v->data.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_auth_sasl_step_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_sasl_step_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->nil = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_array(c, d, &v->data.len, REMOTE_AUTH_SASL_DATA_MAX, 4, sizeof *v->data.data);
    if (!c.at)
        return c;
    v->data.data = d->block;
    for (uint32_t i = 0; i < v->data.len; i++) {
        c = xdr_char_get(c, d, &v->data.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_auth_sasl_step_ret --- */

uint64_t remote_auth_sasl_step_ret_size(const remote_auth_sasl_step_ret *v)
{
    uint64_t size = 12;
    size += UINT64_C(4) * v->data.len;
    return size;
}

uint8_t *remote_auth_sasl_step_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_sasl_step_ret *v)
{
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->complete);
    xdr_store_int(p + 4, v->nil);
    p += 8;
    p = xdr_put_array(p, e, v->data.data, v->data.len, REMOTE_AUTH_SASL_DATA_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->data.len; i++) {
        p = xdr_char_put(p, e, &v->data.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_auth_sasl_step_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_sasl_step_ret *v)
{
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->complete = xdr_load_int(c.at);
    v->nil = xdr_load_int(c.at + 4);
    c.at += 8;
    c = xdr_get_array(c, d, &v->data.len, REMOTE_AUTH_SASL_DATA_MAX, 4, sizeof *v->data.data);
    if (!c.at)
        return c;
    v->data.data = d->block;
    for (uint32_t i = 0; i < v->data.len; i++) {
        c = xdr_char_get(c, d, &v->data.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_auth_polkit_ret --- */

uint64_t remote_auth_polkit_ret_size(const remote_auth_polkit_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_auth_polkit_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_polkit_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->complete);
    p += 4;
    return p;
}

struct xdr_cursor remote_auth_polkit_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_polkit_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->complete = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_num_of_storage_pools_ret --- */

uint64_t remote_connect_num_of_storage_pools_ret_size(const remote_connect_num_of_storage_pools_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_num_of_storage_pools_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_storage_pools_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_num_of_storage_pools_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_storage_pools_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_storage_pools_args --- */

uint64_t remote_connect_list_storage_pools_args_size(const remote_connect_list_storage_pools_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_list_storage_pools_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_storage_pools_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->maxnames);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_storage_pools_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_storage_pools_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->maxnames = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_storage_pools_ret --- */

uint64_t remote_connect_list_storage_pools_ret_size(const remote_connect_list_storage_pools_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->names.data && i < v->names.len; i++)
        size += remote_nonnull_string_size(&v->names.data[i]);
    return size;
}

uint8_t *remote_connect_list_storage_pools_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_storage_pools_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->names.data, v->names.len, REMOTE_STORAGE_POOL_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->names.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->names.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_list_storage_pools_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_storage_pools_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->names.len, REMOTE_STORAGE_POOL_LIST_MAX, 4, sizeof *v->names.data);
    if (!c.at)
        return c;
    v->names.data = d->block;
    for (uint32_t i = 0; i < v->names.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->names.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_connect_num_of_defined_storage_pools_ret --- */

uint64_t remote_connect_num_of_defined_storage_pools_ret_size(const remote_connect_num_of_defined_storage_pools_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_num_of_defined_storage_pools_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_defined_storage_pools_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_num_of_defined_storage_pools_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_defined_storage_pools_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_defined_storage_pools_args --- */

uint64_t remote_connect_list_defined_storage_pools_args_size(const remote_connect_list_defined_storage_pools_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_list_defined_storage_pools_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_storage_pools_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->maxnames);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_defined_storage_pools_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_storage_pools_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->maxnames = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_defined_storage_pools_ret --- */

uint64_t remote_connect_list_defined_storage_pools_ret_size(const remote_connect_list_defined_storage_pools_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->names.data && i < v->names.len; i++)
        size += remote_nonnull_string_size(&v->names.data[i]);
    return size;
}

uint8_t *remote_connect_list_defined_storage_pools_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_storage_pools_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->names.data, v->names.len, REMOTE_STORAGE_POOL_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->names.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->names.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_list_defined_storage_pools_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_storage_pools_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->names.len, REMOTE_STORAGE_POOL_LIST_MAX, 4, sizeof *v->names.data);
    if (!c.at)
        return c;
    v->names.data = d->block;
    for (uint32_t i = 0; i < v->names.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->names.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_connect_find_storage_pool_sources_args --- */

uint64_t remote_connect_find_storage_pool_sources_args_size(const remote_connect_find_storage_pool_sources_args *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->type.len);
    if (v->srcSpec)
        size += remote_nonnull_string_size(v->srcSpec);
    return size;
}

uint8_t *remote_connect_find_storage_pool_sources_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_find_storage_pool_sources_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->type, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->srcSpec);
    if (v->srcSpec) {
        p = remote_nonnull_string_put(p, e, v->srcSpec);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_find_storage_pool_sources_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_find_storage_pool_sources_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->type, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->srcSpec);
    if (!c.at)
        return c;
    v->srcSpec = d->block;
    if (v->srcSpec) {
        c = remote_nonnull_string_get(c, d, v->srcSpec);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_find_storage_pool_sources_ret --- */

uint64_t remote_connect_find_storage_pool_sources_ret_size(const remote_connect_find_storage_pool_sources_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_connect_find_storage_pool_sources_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_find_storage_pool_sources_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_connect_find_storage_pool_sources_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_find_storage_pool_sources_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_lookup_by_uuid_args --- */

uint64_t remote_storage_pool_lookup_by_uuid_args_size(const remote_storage_pool_lookup_by_uuid_args *v)
{
    (void)v;
    return 16;
}

uint8_t *remote_storage_pool_lookup_by_uuid_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_uuid_args *v)
{
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

struct xdr_cursor remote_storage_pool_lookup_by_uuid_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_uuid_args *v)
{
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- remote_storage_pool_lookup_by_uuid_ret --- */

uint64_t remote_storage_pool_lookup_by_uuid_ret_size(const remote_storage_pool_lookup_by_uuid_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_lookup_by_uuid_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_uuid_ret *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_lookup_by_uuid_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_uuid_ret *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_lookup_by_name_args --- */

uint64_t remote_storage_pool_lookup_by_name_args_size(const remote_storage_pool_lookup_by_name_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_storage_pool_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_name_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_name_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_lookup_by_name_ret --- */

uint64_t remote_storage_pool_lookup_by_name_ret_size(const remote_storage_pool_lookup_by_name_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_name_ret *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_name_ret *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_lookup_by_volume_args --- */

uint64_t remote_storage_pool_lookup_by_volume_args_size(const remote_storage_pool_lookup_by_volume_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_pool_lookup_by_volume_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_volume_args *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_lookup_by_volume_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_volume_args *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_lookup_by_volume_ret --- */

uint64_t remote_storage_pool_lookup_by_volume_ret_size(const remote_storage_pool_lookup_by_volume_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_lookup_by_volume_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_volume_ret *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_lookup_by_volume_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_volume_ret *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_lookup_by_target_path_args --- */

uint64_t remote_storage_pool_lookup_by_target_path_args_size(const remote_storage_pool_lookup_by_target_path_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *remote_storage_pool_lookup_by_target_path_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_target_path_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_lookup_by_target_path_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_target_path_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_lookup_by_target_path_ret --- */

uint64_t remote_storage_pool_lookup_by_target_path_ret_size(const remote_storage_pool_lookup_by_target_path_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_lookup_by_target_path_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_target_path_ret *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_lookup_by_target_path_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_target_path_ret *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_create_xml_args --- */

uint64_t remote_storage_pool_create_xml_args_size(const remote_storage_pool_create_xml_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_storage_pool_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_create_xml_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_pool_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_create_xml_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_create_xml_ret --- */

uint64_t remote_storage_pool_create_xml_ret_size(const remote_storage_pool_create_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_create_xml_ret *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_create_xml_ret *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_define_xml_args --- */

uint64_t remote_storage_pool_define_xml_args_size(const remote_storage_pool_define_xml_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_storage_pool_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_define_xml_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_pool_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_define_xml_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_define_xml_ret --- */

uint64_t remote_storage_pool_define_xml_ret_size(const remote_storage_pool_define_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_define_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_define_xml_ret *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_define_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_define_xml_ret *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_build_args --- */

uint64_t remote_storage_pool_build_args_size(const remote_storage_pool_build_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_build_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_build_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_pool_build_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_build_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_undefine_args --- */

uint64_t remote_storage_pool_undefine_args_size(const remote_storage_pool_undefine_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_undefine_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_undefine_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_undefine_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_undefine_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_create_args --- */

uint64_t remote_storage_pool_create_args_size(const remote_storage_pool_create_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_create_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_create_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_pool_create_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_create_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_destroy_args --- */

uint64_t remote_storage_pool_destroy_args_size(const remote_storage_pool_destroy_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_destroy_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_destroy_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_destroy_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_destroy_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_delete_args --- */

uint64_t remote_storage_pool_delete_args_size(const remote_storage_pool_delete_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_delete_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_delete_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_pool_delete_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_delete_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_refresh_args --- */

uint64_t remote_storage_pool_refresh_args_size(const remote_storage_pool_refresh_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_refresh_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_refresh_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_pool_refresh_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_refresh_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_get_xml_desc_args --- */

uint64_t remote_storage_pool_get_xml_desc_args_size(const remote_storage_pool_get_xml_desc_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_get_xml_desc_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_pool_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_get_xml_desc_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_get_xml_desc_ret --- */

uint64_t remote_storage_pool_get_xml_desc_ret_size(const remote_storage_pool_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_storage_pool_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_get_info_args --- */

uint64_t remote_storage_pool_get_info_args_size(const remote_storage_pool_get_info_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_get_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_get_info_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_get_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_get_info_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_get_info_ret --- */

uint64_t remote_storage_pool_get_info_ret_size(const remote_storage_pool_get_info_ret *v)
{
    (void)v;
    return 28;
}

uint8_t *remote_storage_pool_get_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_get_info_ret *v)
{
    if (xdr_room(p, e) < 28)
        return NULL;
    if (!xdr_uchar_store(p, v->state))
        return NULL;
    xdr_store_uhyper(p + 4, v->capacity);
    xdr_store_uhyper(p + 12, v->allocation);
    xdr_store_uhyper(p + 20, v->available);
    p += 28;
    return p;
}

struct xdr_cursor remote_storage_pool_get_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_get_info_ret *v)
{
    if (xdr_left(c, d) < 28)
        return xdr_refuse(c, d);
    if (!xdr_uchar_load(&v->state, c.at, d->policy))
        return xdr_refuse(c, d);
    v->capacity = xdr_load_uhyper(c.at + 4);
    v->allocation = xdr_load_uhyper(c.at + 12);
    v->available = xdr_load_uhyper(c.at + 20);
    c.at += 28;
    return c;
}

/* --- remote_storage_pool_get_autostart_args --- */

uint64_t remote_storage_pool_get_autostart_args_size(const remote_storage_pool_get_autostart_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_get_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_get_autostart_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_get_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_get_autostart_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_get_autostart_ret --- */

uint64_t remote_storage_pool_get_autostart_ret_size(const remote_storage_pool_get_autostart_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_storage_pool_get_autostart_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_get_autostart_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->autostart);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_pool_get_autostart_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_get_autostart_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->autostart = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_set_autostart_args --- */

uint64_t remote_storage_pool_set_autostart_args_size(const remote_storage_pool_set_autostart_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_set_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_set_autostart_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->autostart);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_pool_set_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_set_autostart_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->autostart = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_num_of_volumes_args --- */

uint64_t remote_storage_pool_num_of_volumes_args_size(const remote_storage_pool_num_of_volumes_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_num_of_volumes_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_num_of_volumes_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_num_of_volumes_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_num_of_volumes_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_num_of_volumes_ret --- */

uint64_t remote_storage_pool_num_of_volumes_ret_size(const remote_storage_pool_num_of_volumes_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_storage_pool_num_of_volumes_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_num_of_volumes_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_pool_num_of_volumes_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_num_of_volumes_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_list_volumes_args --- */

uint64_t remote_storage_pool_list_volumes_args_size(const remote_storage_pool_list_volumes_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_list_volumes_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_list_volumes_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->maxnames);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_pool_list_volumes_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_list_volumes_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->maxnames = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_list_volumes_ret --- */

uint64_t remote_storage_pool_list_volumes_ret_size(const remote_storage_pool_list_volumes_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->names.data && i < v->names.len; i++)
        size += remote_nonnull_string_size(&v->names.data[i]);
    return size;
}

uint8_t *remote_storage_pool_list_volumes_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_list_volumes_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->names.data, v->names.len, REMOTE_STORAGE_VOL_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->names.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->names.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_storage_pool_list_volumes_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_list_volumes_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->names.len, REMOTE_STORAGE_VOL_LIST_MAX, 4, sizeof *v->names.data);
    if (!c.at)
        return c;
    v->names.data = d->block;
    for (uint32_t i = 0; i < v->names.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->names.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_storage_vol_lookup_by_name_args --- */

uint64_t remote_storage_vol_lookup_by_name_args_size(const remote_storage_vol_lookup_by_name_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_storage_pool_size(&v->pool);
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_storage_vol_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_lookup_by_name_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_vol_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_lookup_by_name_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_vol_lookup_by_name_ret --- */

uint64_t remote_storage_vol_lookup_by_name_ret_size(const remote_storage_vol_lookup_by_name_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_lookup_by_name_ret *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_vol_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_lookup_by_name_ret *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_vol_lookup_by_key_args --- */

uint64_t remote_storage_vol_lookup_by_key_args_size(const remote_storage_vol_lookup_by_key_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->key.len);
    return size;
}

uint8_t *remote_storage_vol_lookup_by_key_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_lookup_by_key_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->key, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_vol_lookup_by_key_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_lookup_by_key_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->key, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_vol_lookup_by_key_ret --- */

uint64_t remote_storage_vol_lookup_by_key_ret_size(const remote_storage_vol_lookup_by_key_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_lookup_by_key_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_lookup_by_key_ret *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_vol_lookup_by_key_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_lookup_by_key_ret *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_vol_lookup_by_path_args --- */

uint64_t remote_storage_vol_lookup_by_path_args_size(const remote_storage_vol_lookup_by_path_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *remote_storage_vol_lookup_by_path_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_lookup_by_path_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_vol_lookup_by_path_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_lookup_by_path_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_vol_lookup_by_path_ret --- */

uint64_t remote_storage_vol_lookup_by_path_ret_size(const remote_storage_vol_lookup_by_path_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_lookup_by_path_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_lookup_by_path_ret *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_vol_lookup_by_path_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_lookup_by_path_ret *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_vol_create_xml_args --- */

uint64_t remote_storage_vol_create_xml_args_size(const remote_storage_vol_create_xml_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_storage_pool_size(&v->pool);
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_storage_vol_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_create_xml_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_vol_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_create_xml_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_vol_create_xml_ret --- */

uint64_t remote_storage_vol_create_xml_ret_size(const remote_storage_vol_create_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_create_xml_ret *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_vol_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_create_xml_ret *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_vol_create_xml_from_args --- */

uint64_t remote_storage_vol_create_xml_from_args_size(const remote_storage_vol_create_xml_from_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_storage_pool_size(&v->pool);
    size += xdr_pad(v->xml.len);
    size += remote_nonnull_storage_vol_size(&v->clonevol);
    return size;
}

uint8_t *remote_storage_vol_create_xml_from_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_create_xml_from_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    p = remote_nonnull_storage_vol_put(p, e, &v->clonevol);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_vol_create_xml_from_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_create_xml_from_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = remote_nonnull_storage_vol_get(c, d, &v->clonevol);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_vol_create_xml_from_ret --- */

uint64_t remote_storage_vol_create_xml_from_ret_size(const remote_storage_vol_create_xml_from_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_create_xml_from_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_create_xml_from_ret *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_vol_create_xml_from_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_create_xml_from_ret *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_vol_delete_args --- */

uint64_t remote_storage_vol_delete_args_size(const remote_storage_vol_delete_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_delete_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_delete_args *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_vol_delete_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_delete_args *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_vol_wipe_args --- */

uint64_t remote_storage_vol_wipe_args_size(const remote_storage_vol_wipe_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_wipe_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_wipe_args *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_vol_wipe_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_wipe_args *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_vol_wipe_pattern_args --- */

uint64_t remote_storage_vol_wipe_pattern_args_size(const remote_storage_vol_wipe_pattern_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_wipe_pattern_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_wipe_pattern_args *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->algorithm);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_storage_vol_wipe_pattern_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_wipe_pattern_args *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->algorithm = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_storage_vol_get_xml_desc_args --- */

uint64_t remote_storage_vol_get_xml_desc_args_size(const remote_storage_vol_get_xml_desc_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_xml_desc_args *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_vol_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_xml_desc_args *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_vol_get_xml_desc_ret --- */

uint64_t remote_storage_vol_get_xml_desc_ret_size(const remote_storage_vol_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_storage_vol_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_vol_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_vol_get_info_args --- */

uint64_t remote_storage_vol_get_info_args_size(const remote_storage_vol_get_info_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_get_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_info_args *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_vol_get_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_info_args *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_vol_get_info_ret --- */

uint64_t remote_storage_vol_get_info_ret_size(const remote_storage_vol_get_info_ret *v)
{
    (void)v;
    return 20;
}

uint8_t *remote_storage_vol_get_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_info_ret *v)
{
    if (xdr_room(p, e) < 20)
        return NULL;
    if (!xdr_char_store(p, v->type))
        return NULL;
    xdr_store_uhyper(p + 4, v->capacity);
    xdr_store_uhyper(p + 12, v->allocation);
    p += 20;
    return p;
}

struct xdr_cursor remote_storage_vol_get_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_info_ret *v)
{
    if (xdr_left(c, d) < 20)
        return xdr_refuse(c, d);
    if (!xdr_char_load(&v->type, c.at, d->policy))
        return xdr_refuse(c, d);
    v->capacity = xdr_load_uhyper(c.at + 4);
    v->allocation = xdr_load_uhyper(c.at + 12);
    c.at += 20;
    return c;
}

/* --- remote_storage_vol_get_info_flags_args --- */

uint64_t remote_storage_vol_get_info_flags_args_size(const remote_storage_vol_get_info_flags_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_get_info_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_info_flags_args *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_vol_get_info_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_info_flags_args *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_vol_get_info_flags_ret --- */

uint64_t remote_storage_vol_get_info_flags_ret_size(const remote_storage_vol_get_info_flags_ret *v)
{
    (void)v;
    return 20;
}

uint8_t *remote_storage_vol_get_info_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_info_flags_ret *v)
{
    if (xdr_room(p, e) < 20)
        return NULL;
    if (!xdr_char_store(p, v->type))
        return NULL;
    xdr_store_uhyper(p + 4, v->capacity);
    xdr_store_uhyper(p + 12, v->allocation);
    p += 20;
    return p;
}

struct xdr_cursor remote_storage_vol_get_info_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_info_flags_ret *v)
{
    if (xdr_left(c, d) < 20)
        return xdr_refuse(c, d);
    if (!xdr_char_load(&v->type, c.at, d->policy))
        return xdr_refuse(c, d);
    v->capacity = xdr_load_uhyper(c.at + 4);
    v->allocation = xdr_load_uhyper(c.at + 12);
    c.at += 20;
    return c;
}

/* --- remote_storage_vol_get_path_args --- */

uint64_t remote_storage_vol_get_path_args_size(const remote_storage_vol_get_path_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_get_path_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_path_args *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_vol_get_path_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_path_args *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_vol_get_path_ret --- */

uint64_t remote_storage_vol_get_path_ret_size(const remote_storage_vol_get_path_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_storage_vol_get_path_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_path_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_vol_get_path_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_path_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_vol_resize_args --- */

uint64_t remote_storage_vol_resize_args_size(const remote_storage_vol_resize_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_resize_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_resize_args *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->capacity);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_storage_vol_resize_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_resize_args *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->capacity = xdr_load_uhyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_node_num_of_devices_args --- */

uint64_t remote_node_num_of_devices_args_size(const remote_node_num_of_devices_args *v)
{
    uint64_t size = 8;
    if (v->cap)
        size += remote_nonnull_string_size(v->cap);
    return size;
}

uint8_t *remote_node_num_of_devices_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_num_of_devices_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->cap);
    if (v->cap) {
        p = remote_nonnull_string_put(p, e, v->cap);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_num_of_devices_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_num_of_devices_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->cap);
    if (!c.at)
        return c;
    v->cap = d->block;
    if (v->cap) {
        c = remote_nonnull_string_get(c, d, v->cap);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_num_of_devices_ret --- */

uint64_t remote_node_num_of_devices_ret_size(const remote_node_num_of_devices_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_node_num_of_devices_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_num_of_devices_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_num_of_devices_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_num_of_devices_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_list_devices_args --- */

uint64_t remote_node_list_devices_args_size(const remote_node_list_devices_args *v)
{
    uint64_t size = 12;
    if (v->cap)
        size += remote_nonnull_string_size(v->cap);
    return size;
}

uint8_t *remote_node_list_devices_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_list_devices_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->cap);
    if (v->cap) {
        p = remote_nonnull_string_put(p, e, v->cap);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->maxnames);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_node_list_devices_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_list_devices_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->cap);
    if (!c.at)
        return c;
    v->cap = d->block;
    if (v->cap) {
        c = remote_nonnull_string_get(c, d, v->cap);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->maxnames = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_node_list_devices_ret --- */

uint64_t remote_node_list_devices_ret_size(const remote_node_list_devices_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->names.data && i < v->names.len; i++)
        size += remote_nonnull_string_size(&v->names.data[i]);
    return size;
}

uint8_t *remote_node_list_devices_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_list_devices_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->names.data, v->names.len, REMOTE_NODE_DEVICE_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->names.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->names.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_node_list_devices_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_list_devices_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->names.len, REMOTE_NODE_DEVICE_LIST_MAX, 4, sizeof *v->names.data);
    if (!c.at)
        return c;
    v->names.data = d->block;
    for (uint32_t i = 0; i < v->names.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->names.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_node_device_lookup_by_name_args --- */

uint64_t remote_node_device_lookup_by_name_args_size(const remote_node_device_lookup_by_name_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_lookup_by_name_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_lookup_by_name_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_lookup_by_name_ret --- */

uint64_t remote_node_device_lookup_by_name_ret_size(const remote_node_device_lookup_by_name_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_node_device_size(&v->dev);
    return size;
}

uint8_t *remote_node_device_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_lookup_by_name_ret *v)
{
    p = remote_nonnull_node_device_put(p, e, &v->dev);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_lookup_by_name_ret *v)
{
    c = remote_nonnull_node_device_get(c, d, &v->dev);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_lookup_scsi_host_by_wwn_args --- */

uint64_t remote_node_device_lookup_scsi_host_by_wwn_args_size(const remote_node_device_lookup_scsi_host_by_wwn_args *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->wwnn.len);
    size += xdr_pad(v->wwpn.len);
    return size;
}

uint8_t *remote_node_device_lookup_scsi_host_by_wwn_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_lookup_scsi_host_by_wwn_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->wwnn, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->wwpn, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_device_lookup_scsi_host_by_wwn_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_lookup_scsi_host_by_wwn_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->wwnn, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->wwpn, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_device_lookup_scsi_host_by_wwn_ret --- */

uint64_t remote_node_device_lookup_scsi_host_by_wwn_ret_size(const remote_node_device_lookup_scsi_host_by_wwn_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_node_device_size(&v->dev);
    return size;
}

uint8_t *remote_node_device_lookup_scsi_host_by_wwn_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_lookup_scsi_host_by_wwn_ret *v)
{
    p = remote_nonnull_node_device_put(p, e, &v->dev);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_lookup_scsi_host_by_wwn_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_lookup_scsi_host_by_wwn_ret *v)
{
    c = remote_nonnull_node_device_get(c, d, &v->dev);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_get_xml_desc_args --- */

uint64_t remote_node_device_get_xml_desc_args_size(const remote_node_device_get_xml_desc_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_get_xml_desc_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_device_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_get_xml_desc_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_device_get_xml_desc_ret --- */

uint64_t remote_node_device_get_xml_desc_ret_size(const remote_node_device_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_node_device_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_get_parent_args --- */

uint64_t remote_node_device_get_parent_args_size(const remote_node_device_get_parent_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_get_parent_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_get_parent_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_get_parent_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_get_parent_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_get_parent_ret --- */

uint64_t remote_node_device_get_parent_ret_size(const remote_node_device_get_parent_ret *v)
{
    uint64_t size = 4;
    if (v->parentName)
        size += remote_nonnull_string_size(v->parentName);
    return size;
}

uint8_t *remote_node_device_get_parent_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_get_parent_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->parentName);
    if (v->parentName) {
        p = remote_nonnull_string_put(p, e, v->parentName);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_node_device_get_parent_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_get_parent_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->parentName);
    if (!c.at)
        return c;
    v->parentName = d->block;
    if (v->parentName) {
        c = remote_nonnull_string_get(c, d, v->parentName);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_node_device_num_of_caps_args --- */

uint64_t remote_node_device_num_of_caps_args_size(const remote_node_device_num_of_caps_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_num_of_caps_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_num_of_caps_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_num_of_caps_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_num_of_caps_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_num_of_caps_ret --- */

uint64_t remote_node_device_num_of_caps_ret_size(const remote_node_device_num_of_caps_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_node_device_num_of_caps_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_num_of_caps_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_device_num_of_caps_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_num_of_caps_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_device_list_caps_args --- */

uint64_t remote_node_device_list_caps_args_size(const remote_node_device_list_caps_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_list_caps_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_list_caps_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_int(p, v->maxnames);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_device_list_caps_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_list_caps_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->maxnames = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_device_list_caps_ret --- */

uint64_t remote_node_device_list_caps_ret_size(const remote_node_device_list_caps_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->names.data && i < v->names.len; i++)
        size += remote_nonnull_string_size(&v->names.data[i]);
    return size;
}

uint8_t *remote_node_device_list_caps_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_list_caps_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->names.data, v->names.len, REMOTE_NODE_DEVICE_CAPS_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->names.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->names.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_node_device_list_caps_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_list_caps_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->names.len, REMOTE_NODE_DEVICE_CAPS_LIST_MAX, 4, sizeof *v->names.data);
    if (!c.at)
        return c;
    v->names.data = d->block;
    for (uint32_t i = 0; i < v->names.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->names.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_node_device_dettach_args --- */

uint64_t remote_node_device_dettach_args_size(const remote_node_device_dettach_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_dettach_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_dettach_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_dettach_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_dettach_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_detach_flags_args --- */

uint64_t remote_node_device_detach_flags_args_size(const remote_node_device_detach_flags_args *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->name.len);
    if (v->driverName)
        size += remote_nonnull_string_size(v->driverName);
    return size;
}

uint8_t *remote_node_device_detach_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_detach_flags_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->driverName);
    if (v->driverName) {
        p = remote_nonnull_string_put(p, e, v->driverName);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_device_detach_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_detach_flags_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->driverName);
    if (!c.at)
        return c;
    v->driverName = d->block;
    if (v->driverName) {
        c = remote_nonnull_string_get(c, d, v->driverName);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_device_re_attach_args --- */

uint64_t remote_node_device_re_attach_args_size(const remote_node_device_re_attach_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_re_attach_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_re_attach_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_re_attach_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_re_attach_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_reset_args --- */

uint64_t remote_node_device_reset_args_size(const remote_node_device_reset_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_reset_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_reset_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_reset_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_reset_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_create_xml_args --- */

uint64_t remote_node_device_create_xml_args_size(const remote_node_device_create_xml_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->xml_desc.len);
    return size;
}

uint8_t *remote_node_device_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_create_xml_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_device_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_create_xml_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_device_create_xml_ret --- */

uint64_t remote_node_device_create_xml_ret_size(const remote_node_device_create_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_node_device_size(&v->dev);
    return size;
}

uint8_t *remote_node_device_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_create_xml_ret *v)
{
    p = remote_nonnull_node_device_put(p, e, &v->dev);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_create_xml_ret *v)
{
    c = remote_nonnull_node_device_get(c, d, &v->dev);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_destroy_args --- */

uint64_t remote_node_device_destroy_args_size(const remote_node_device_destroy_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_destroy_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_destroy_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_destroy_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_destroy_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_define_xml_args --- */

uint64_t remote_node_device_define_xml_args_size(const remote_node_device_define_xml_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->xml_desc.len);
    return size;
}

uint8_t *remote_node_device_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_define_xml_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_device_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_define_xml_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_device_define_xml_ret --- */

uint64_t remote_node_device_define_xml_ret_size(const remote_node_device_define_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_node_device_size(&v->dev);
    return size;
}

uint8_t *remote_node_device_define_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_define_xml_ret *v)
{
    p = remote_nonnull_node_device_put(p, e, &v->dev);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_define_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_define_xml_ret *v)
{
    c = remote_nonnull_node_device_get(c, d, &v->dev);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_undefine_args --- */

uint64_t remote_node_device_undefine_args_size(const remote_node_device_undefine_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_undefine_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_undefine_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_device_undefine_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_undefine_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_device_create_args --- */

uint64_t remote_node_device_create_args_size(const remote_node_device_create_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_create_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_create_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_device_create_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_create_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_device_get_autostart_args --- */

uint64_t remote_node_device_get_autostart_args_size(const remote_node_device_get_autostart_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_get_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_get_autostart_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_get_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_get_autostart_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_get_autostart_ret --- */

uint64_t remote_node_device_get_autostart_ret_size(const remote_node_device_get_autostart_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_node_device_get_autostart_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_get_autostart_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->autostart);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_device_get_autostart_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_get_autostart_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->autostart = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_device_set_autostart_args --- */

uint64_t remote_node_device_set_autostart_args_size(const remote_node_device_set_autostart_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_set_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_set_autostart_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_int(p, v->autostart);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_device_set_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_set_autostart_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->autostart = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_device_is_persistent_args --- */

uint64_t remote_node_device_is_persistent_args_size(const remote_node_device_is_persistent_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_is_persistent_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_is_persistent_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_is_persistent_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_is_persistent_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_is_persistent_ret --- */

uint64_t remote_node_device_is_persistent_ret_size(const remote_node_device_is_persistent_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_node_device_is_persistent_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_is_persistent_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->persistent);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_device_is_persistent_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_is_persistent_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->persistent = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_device_is_active_args --- */

uint64_t remote_node_device_is_active_args_size(const remote_node_device_is_active_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_node_device_is_active_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_is_active_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_is_active_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_is_active_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_device_is_active_ret --- */

uint64_t remote_node_device_is_active_ret_size(const remote_node_device_is_active_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_node_device_is_active_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_is_active_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->active);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_device_is_active_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_is_active_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->active = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_device_update_args --- */

uint64_t remote_node_device_update_args_size(const remote_node_device_update_args *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->name.len);
    size += xdr_pad(v->xml_desc.len);
    return size;
}

uint8_t *remote_node_device_update_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_update_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_device_update_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_update_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_domain_event_register_ret --- */

uint64_t remote_connect_domain_event_register_ret_size(const remote_connect_domain_event_register_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_domain_event_register_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_event_register_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->cb_registered);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_domain_event_register_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_event_register_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->cb_registered = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_domain_event_deregister_ret --- */

uint64_t remote_connect_domain_event_deregister_ret_size(const remote_connect_domain_event_deregister_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_domain_event_deregister_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_event_deregister_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->cb_registered);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_domain_event_deregister_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_event_deregister_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->cb_registered = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_event_lifecycle_msg --- */

uint64_t remote_domain_event_lifecycle_msg_size(const remote_domain_event_lifecycle_msg *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_event_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_lifecycle_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->event);
    xdr_store_int(p + 4, v->detail);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_event_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_lifecycle_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->event = xdr_load_int(c.at);
    v->detail = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_event_callback_lifecycle_msg --- */

uint64_t remote_domain_event_callback_lifecycle_msg_size(const remote_domain_event_callback_lifecycle_msg *v)
{
    uint64_t size = 4;
    size += remote_domain_event_lifecycle_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_lifecycle_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_domain_event_lifecycle_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_lifecycle_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_domain_event_lifecycle_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_domain_xml_from_native_args --- */

uint64_t remote_connect_domain_xml_from_native_args_size(const remote_connect_domain_xml_from_native_args *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->nativeFormat.len);
    size += xdr_pad(v->nativeConfig.len);
    return size;
}

uint8_t *remote_connect_domain_xml_from_native_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_xml_from_native_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->nativeFormat, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->nativeConfig, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_domain_xml_from_native_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_xml_from_native_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->nativeFormat, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->nativeConfig, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_domain_xml_from_native_ret --- */

uint64_t remote_connect_domain_xml_from_native_ret_size(const remote_connect_domain_xml_from_native_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->domainXml.len);
    return size;
}

uint8_t *remote_connect_domain_xml_from_native_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_xml_from_native_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->domainXml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_connect_domain_xml_from_native_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_xml_from_native_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->domainXml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_domain_xml_to_native_args --- */

uint64_t remote_connect_domain_xml_to_native_args_size(const remote_connect_domain_xml_to_native_args *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->nativeFormat.len);
    size += xdr_pad(v->domainXml.len);
    return size;
}

uint8_t *remote_connect_domain_xml_to_native_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_xml_to_native_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->nativeFormat, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->domainXml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_domain_xml_to_native_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_xml_to_native_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->nativeFormat, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->domainXml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_domain_xml_to_native_ret --- */

uint64_t remote_connect_domain_xml_to_native_ret_size(const remote_connect_domain_xml_to_native_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->nativeConfig.len);
    return size;
}

uint8_t *remote_connect_domain_xml_to_native_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_xml_to_native_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->nativeConfig, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_connect_domain_xml_to_native_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_xml_to_native_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->nativeConfig, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_num_of_secrets_ret --- */

uint64_t remote_connect_num_of_secrets_ret_size(const remote_connect_num_of_secrets_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_num_of_secrets_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_secrets_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_num_of_secrets_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_secrets_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_secrets_args --- */

uint64_t remote_connect_list_secrets_args_size(const remote_connect_list_secrets_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_list_secrets_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_secrets_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->maxuuids);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_secrets_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_secrets_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->maxuuids = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_secrets_ret --- */

uint64_t remote_connect_list_secrets_ret_size(const remote_connect_list_secrets_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->uuids.data && i < v->uuids.len; i++)
        size += remote_nonnull_string_size(&v->uuids.data[i]);
    return size;
}

uint8_t *remote_connect_list_secrets_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_secrets_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->uuids.data, v->uuids.len, REMOTE_SECRET_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->uuids.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->uuids.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_list_secrets_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_secrets_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->uuids.len, REMOTE_SECRET_LIST_MAX, 4, sizeof *v->uuids.data);
    if (!c.at)
        return c;
    v->uuids.data = d->block;
    for (uint32_t i = 0; i < v->uuids.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->uuids.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_secret_lookup_by_uuid_args --- */

uint64_t remote_secret_lookup_by_uuid_args_size(const remote_secret_lookup_by_uuid_args *v)
{
    (void)v;
    return 16;
}

uint8_t *remote_secret_lookup_by_uuid_args_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_lookup_by_uuid_args *v)
{
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

struct xdr_cursor remote_secret_lookup_by_uuid_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_lookup_by_uuid_args *v)
{
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- remote_secret_lookup_by_uuid_ret --- */

uint64_t remote_secret_lookup_by_uuid_ret_size(const remote_secret_lookup_by_uuid_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_secret_size(&v->secret);
    return size;
}

uint8_t *remote_secret_lookup_by_uuid_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_lookup_by_uuid_ret *v)
{
    p = remote_nonnull_secret_put(p, e, &v->secret);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_secret_lookup_by_uuid_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_lookup_by_uuid_ret *v)
{
    c = remote_nonnull_secret_get(c, d, &v->secret);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_secret_define_xml_args --- */

uint64_t remote_secret_define_xml_args_size(const remote_secret_define_xml_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_secret_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_define_xml_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_secret_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_define_xml_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_secret_define_xml_ret --- */

uint64_t remote_secret_define_xml_ret_size(const remote_secret_define_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_secret_size(&v->secret);
    return size;
}

uint8_t *remote_secret_define_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_define_xml_ret *v)
{
    p = remote_nonnull_secret_put(p, e, &v->secret);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_secret_define_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_define_xml_ret *v)
{
    c = remote_nonnull_secret_get(c, d, &v->secret);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_secret_get_xml_desc_args --- */

uint64_t remote_secret_get_xml_desc_args_size(const remote_secret_get_xml_desc_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_secret_size(&v->secret);
    return size;
}

uint8_t *remote_secret_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_get_xml_desc_args *v)
{
    p = remote_nonnull_secret_put(p, e, &v->secret);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_secret_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_get_xml_desc_args *v)
{
    c = remote_nonnull_secret_get(c, d, &v->secret);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_secret_get_xml_desc_ret --- */

uint64_t remote_secret_get_xml_desc_ret_size(const remote_secret_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_secret_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_secret_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_secret_set_value_args --- */

uint64_t remote_secret_set_value_args_size(const remote_secret_set_value_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_secret_size(&v->secret);
    size += xdr_pad(v->value.len);
    return size;
}

uint8_t *remote_secret_set_value_args_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_set_value_args *v)
{
    p = remote_nonnull_secret_put(p, e, &v->secret);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->value, REMOTE_SECRET_VALUE_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_secret_set_value_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_set_value_args *v)
{
    c = remote_nonnull_secret_get(c, d, &v->secret);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->value, REMOTE_SECRET_VALUE_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_secret_get_value_args --- */

uint64_t remote_secret_get_value_args_size(const remote_secret_get_value_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_secret_size(&v->secret);
    return size;
}

uint8_t *remote_secret_get_value_args_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_get_value_args *v)
{
    p = remote_nonnull_secret_put(p, e, &v->secret);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_secret_get_value_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_get_value_args *v)
{
    c = remote_nonnull_secret_get(c, d, &v->secret);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_secret_get_value_ret --- */

uint64_t remote_secret_get_value_ret_size(const remote_secret_get_value_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->value.len);
    return size;
}

uint8_t *remote_secret_get_value_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_get_value_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->value, REMOTE_SECRET_VALUE_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_secret_get_value_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_get_value_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->value, REMOTE_SECRET_VALUE_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_secret_undefine_args --- */

uint64_t remote_secret_undefine_args_size(const remote_secret_undefine_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_secret_size(&v->secret);
    return size;
}

uint8_t *remote_secret_undefine_args_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_undefine_args *v)
{
    p = remote_nonnull_secret_put(p, e, &v->secret);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_secret_undefine_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_undefine_args *v)
{
    c = remote_nonnull_secret_get(c, d, &v->secret);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_secret_lookup_by_usage_args --- */

uint64_t remote_secret_lookup_by_usage_args_size(const remote_secret_lookup_by_usage_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->usageID.len);
    return size;
}

uint8_t *remote_secret_lookup_by_usage_args_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_lookup_by_usage_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->usageType);
    p += 4;
    p = xdr_put_string(p, e, &v->usageID, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_secret_lookup_by_usage_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_lookup_by_usage_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->usageType = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_string(c, d, &v->usageID, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_secret_lookup_by_usage_ret --- */

uint64_t remote_secret_lookup_by_usage_ret_size(const remote_secret_lookup_by_usage_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_secret_size(&v->secret);
    return size;
}

uint8_t *remote_secret_lookup_by_usage_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_lookup_by_usage_ret *v)
{
    p = remote_nonnull_secret_put(p, e, &v->secret);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_secret_lookup_by_usage_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_lookup_by_usage_ret *v)
{
    c = remote_nonnull_secret_get(c, d, &v->secret);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_migrate_prepare_tunnel_args --- */

uint64_t remote_domain_migrate_prepare_tunnel_args_size(const remote_domain_migrate_prepare_tunnel_args *v)
{
    uint64_t size = 24;
    if (v->dname)
        size += remote_nonnull_string_size(v->dname);
    size += xdr_pad(v->dom_xml.len);
    return size;
}

uint8_t *remote_domain_migrate_prepare_tunnel_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel_args *v)
{
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->flags);
    p += 8;
    p = xdr_put_flag(p, v->dname);
    if (v->dname) {
        p = remote_nonnull_string_put(p, e, v->dname);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->bandwidth);
    p += 8;
    p = xdr_put_string(p, e, &v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_migrate_prepare_tunnel_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel_args *v)
{
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uhyper(c.at);
    c.at += 8;
    c = xdr_get_optional(c, d, 4, sizeof *v->dname);
    if (!c.at)
        return c;
    v->dname = d->block;
    if (v->dname) {
        c = remote_nonnull_string_get(c, d, v->dname);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->bandwidth = xdr_load_uhyper(c.at);
    c.at += 8;
    c = xdr_get_string(c, d, &v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_is_secure_ret --- */

uint64_t remote_connect_is_secure_ret_size(const remote_connect_is_secure_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_is_secure_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_is_secure_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->secure);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_is_secure_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_is_secure_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->secure = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_is_active_args --- */

uint64_t remote_domain_is_active_args_size(const remote_domain_is_active_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_is_active_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_is_active_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_is_active_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_is_active_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_is_active_ret --- */

uint64_t remote_domain_is_active_ret_size(const remote_domain_is_active_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_is_active_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_is_active_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->active);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_is_active_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_is_active_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->active = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_is_persistent_args --- */

uint64_t remote_domain_is_persistent_args_size(const remote_domain_is_persistent_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_is_persistent_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_is_persistent_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_is_persistent_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_is_persistent_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_is_persistent_ret --- */

uint64_t remote_domain_is_persistent_ret_size(const remote_domain_is_persistent_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_is_persistent_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_is_persistent_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->persistent);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_is_persistent_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_is_persistent_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->persistent = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_is_updated_args --- */

uint64_t remote_domain_is_updated_args_size(const remote_domain_is_updated_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_is_updated_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_is_updated_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_is_updated_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_is_updated_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_is_updated_ret --- */

uint64_t remote_domain_is_updated_ret_size(const remote_domain_is_updated_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_is_updated_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_is_updated_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->updated);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_is_updated_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_is_updated_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->updated = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_is_active_args --- */

uint64_t remote_network_is_active_args_size(const remote_network_is_active_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_is_active_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_is_active_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_is_active_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_is_active_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_is_active_ret --- */

uint64_t remote_network_is_active_ret_size(const remote_network_is_active_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_network_is_active_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_is_active_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->active);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_is_active_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_is_active_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->active = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_is_persistent_args --- */

uint64_t remote_network_is_persistent_args_size(const remote_network_is_persistent_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_is_persistent_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_is_persistent_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_is_persistent_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_is_persistent_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_is_persistent_ret --- */

uint64_t remote_network_is_persistent_ret_size(const remote_network_is_persistent_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_network_is_persistent_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_is_persistent_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->persistent);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_is_persistent_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_is_persistent_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->persistent = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_is_active_args --- */

uint64_t remote_storage_pool_is_active_args_size(const remote_storage_pool_is_active_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_is_active_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_is_active_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_is_active_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_is_active_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_is_active_ret --- */

uint64_t remote_storage_pool_is_active_ret_size(const remote_storage_pool_is_active_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_storage_pool_is_active_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_is_active_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->active);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_pool_is_active_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_is_active_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->active = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_is_persistent_args --- */

uint64_t remote_storage_pool_is_persistent_args_size(const remote_storage_pool_is_persistent_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_is_persistent_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_is_persistent_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_is_persistent_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_is_persistent_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_storage_pool_is_persistent_ret --- */

uint64_t remote_storage_pool_is_persistent_ret_size(const remote_storage_pool_is_persistent_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_storage_pool_is_persistent_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_is_persistent_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->persistent);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_pool_is_persistent_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_is_persistent_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->persistent = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_interface_is_active_args --- */

uint64_t remote_interface_is_active_args_size(const remote_interface_is_active_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_interface_size(&v->iface);
    return size;
}

uint8_t *remote_interface_is_active_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_is_active_args *v)
{
    p = remote_nonnull_interface_put(p, e, &v->iface);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_interface_is_active_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_is_active_args *v)
{
    c = remote_nonnull_interface_get(c, d, &v->iface);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_interface_is_active_ret --- */

uint64_t remote_interface_is_active_ret_size(const remote_interface_is_active_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_interface_is_active_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_is_active_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->active);
    p += 4;
    return p;
}

struct xdr_cursor remote_interface_is_active_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_is_active_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->active = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_compare_cpu_args --- */

uint64_t remote_connect_compare_cpu_args_size(const remote_connect_compare_cpu_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_connect_compare_cpu_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_compare_cpu_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_compare_cpu_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_compare_cpu_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_compare_cpu_ret --- */

uint64_t remote_connect_compare_cpu_ret_size(const remote_connect_compare_cpu_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_compare_cpu_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_compare_cpu_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->result);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_compare_cpu_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_compare_cpu_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->result = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_baseline_cpu_args --- */

uint64_t remote_connect_baseline_cpu_args_size(const remote_connect_baseline_cpu_args *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->xmlCPUs.data && i < v->xmlCPUs.len; i++)
        size += remote_nonnull_string_size(&v->xmlCPUs.data[i]);
    return size;
}

uint8_t *remote_connect_baseline_cpu_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_baseline_cpu_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->xmlCPUs.data, v->xmlCPUs.len, REMOTE_CPU_BASELINE_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->xmlCPUs.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->xmlCPUs.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_baseline_cpu_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_baseline_cpu_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->xmlCPUs.len, REMOTE_CPU_BASELINE_MAX, 4, sizeof *v->xmlCPUs.data);
    if (!c.at)
        return c;
    v->xmlCPUs.data = d->block;
    for (uint32_t i = 0; i < v->xmlCPUs.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->xmlCPUs.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_baseline_cpu_ret --- */

uint64_t remote_connect_baseline_cpu_ret_size(const remote_connect_baseline_cpu_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->cpu.len);
    return size;
}

uint8_t *remote_connect_baseline_cpu_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_baseline_cpu_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->cpu, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_connect_baseline_cpu_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_baseline_cpu_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->cpu, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_job_info_args --- */

uint64_t remote_domain_get_job_info_args_size(const remote_domain_get_job_info_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_job_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_job_info_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_job_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_job_info_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_job_info_ret --- */

uint64_t remote_domain_get_job_info_ret_size(const remote_domain_get_job_info_ret *v)
{
    (void)v;
    return 92;
}

uint8_t *remote_domain_get_job_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_job_info_ret *v)
{
    if (xdr_room(p, e) < 92)
        return NULL;
    xdr_store_int(p, v->type);
    xdr_store_uhyper(p + 4, v->timeElapsed);
    xdr_store_uhyper(p + 12, v->timeRemaining);
    xdr_store_uhyper(p + 20, v->dataTotal);
    xdr_store_uhyper(p + 28, v->dataProcessed);
    xdr_store_uhyper(p + 36, v->dataRemaining);
    xdr_store_uhyper(p + 44, v->memTotal);
    xdr_store_uhyper(p + 52, v->memProcessed);
    xdr_store_uhyper(p + 60, v->memRemaining);
    xdr_store_uhyper(p + 68, v->fileTotal);
    xdr_store_uhyper(p + 76, v->fileProcessed);
    xdr_store_uhyper(p + 84, v->fileRemaining);
    p += 92;
    return p;
}

struct xdr_cursor remote_domain_get_job_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_job_info_ret *v)
{
    if (xdr_left(c, d) < 92)
        return xdr_refuse(c, d);
    v->type = xdr_load_int(c.at);
    v->timeElapsed = xdr_load_uhyper(c.at + 4);
    v->timeRemaining = xdr_load_uhyper(c.at + 12);
    v->dataTotal = xdr_load_uhyper(c.at + 20);
    v->dataProcessed = xdr_load_uhyper(c.at + 28);
    v->dataRemaining = xdr_load_uhyper(c.at + 36);
    v->memTotal = xdr_load_uhyper(c.at + 44);
    v->memProcessed = xdr_load_uhyper(c.at + 52);
    v->memRemaining = xdr_load_uhyper(c.at + 60);
    v->fileTotal = xdr_load_uhyper(c.at + 68);
    v->fileProcessed = xdr_load_uhyper(c.at + 76);
    v->fileRemaining = xdr_load_uhyper(c.at + 84);
    c.at += 92;
    return c;
}

/* --- remote_domain_get_job_stats_args --- */

uint64_t remote_domain_get_job_stats_args_size(const remote_domain_get_job_stats_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_job_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_job_stats_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_job_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_job_stats_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_job_stats_ret --- */

uint64_t remote_domain_get_job_stats_ret_size(const remote_domain_get_job_stats_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_get_job_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_job_stats_ret *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->type);
    p += 4;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_JOB_STATS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_get_job_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_job_stats_ret *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->type = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_JOB_STATS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_abort_job_args --- */

uint64_t remote_domain_abort_job_args_size(const remote_domain_abort_job_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_abort_job_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_abort_job_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_abort_job_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_abort_job_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_abort_job_flags_args --- */

uint64_t remote_domain_abort_job_flags_args_size(const remote_domain_abort_job_flags_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_abort_job_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_abort_job_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_abort_job_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_abort_job_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_migrate_get_max_downtime_args --- */

uint64_t remote_domain_migrate_get_max_downtime_args_size(const remote_domain_migrate_get_max_downtime_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_migrate_get_max_downtime_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_get_max_downtime_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_migrate_get_max_downtime_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_get_max_downtime_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_migrate_get_max_downtime_ret --- */

uint64_t remote_domain_migrate_get_max_downtime_ret_size(const remote_domain_migrate_get_max_downtime_ret *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_domain_migrate_get_max_downtime_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_get_max_downtime_ret *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->downtime);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_migrate_get_max_downtime_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_get_max_downtime_ret *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->downtime = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_migrate_set_max_downtime_args --- */

uint64_t remote_domain_migrate_set_max_downtime_args_size(const remote_domain_migrate_set_max_downtime_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_migrate_set_max_downtime_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_set_max_downtime_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->downtime);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_migrate_set_max_downtime_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_set_max_downtime_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->downtime = xdr_load_uhyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_migrate_get_compression_cache_args --- */

uint64_t remote_domain_migrate_get_compression_cache_args_size(const remote_domain_migrate_get_compression_cache_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_migrate_get_compression_cache_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_get_compression_cache_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_migrate_get_compression_cache_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_get_compression_cache_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_migrate_get_compression_cache_ret --- */

uint64_t remote_domain_migrate_get_compression_cache_ret_size(const remote_domain_migrate_get_compression_cache_ret *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_domain_migrate_get_compression_cache_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_get_compression_cache_ret *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->cacheSize);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_migrate_get_compression_cache_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_get_compression_cache_ret *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->cacheSize = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_migrate_set_compression_cache_args --- */

uint64_t remote_domain_migrate_set_compression_cache_args_size(const remote_domain_migrate_set_compression_cache_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_migrate_set_compression_cache_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_set_compression_cache_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->cacheSize);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_migrate_set_compression_cache_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_set_compression_cache_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->cacheSize = xdr_load_uhyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_migrate_set_max_speed_args --- */

uint64_t remote_domain_migrate_set_max_speed_args_size(const remote_domain_migrate_set_max_speed_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_migrate_set_max_speed_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_set_max_speed_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->bandwidth);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_migrate_set_max_speed_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_set_max_speed_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->bandwidth = xdr_load_uhyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_migrate_get_max_speed_args --- */

uint64_t remote_domain_migrate_get_max_speed_args_size(const remote_domain_migrate_get_max_speed_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_migrate_get_max_speed_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_get_max_speed_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_migrate_get_max_speed_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_get_max_speed_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_migrate_get_max_speed_ret --- */

uint64_t remote_domain_migrate_get_max_speed_ret_size(const remote_domain_migrate_get_max_speed_ret *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_domain_migrate_get_max_speed_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_get_max_speed_ret *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->bandwidth);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_migrate_get_max_speed_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_get_max_speed_ret *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->bandwidth = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_connect_domain_event_register_any_args --- */

uint64_t remote_connect_domain_event_register_any_args_size(const remote_connect_domain_event_register_any_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_domain_event_register_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_event_register_any_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->eventID);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_domain_event_register_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_event_register_any_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->eventID = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_domain_event_deregister_any_args --- */

uint64_t remote_connect_domain_event_deregister_any_args_size(const remote_connect_domain_event_deregister_any_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_domain_event_deregister_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_event_deregister_any_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->eventID);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_domain_event_deregister_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_event_deregister_any_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->eventID = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_domain_event_callback_register_any_args --- */

uint64_t remote_connect_domain_event_callback_register_any_args_size(const remote_connect_domain_event_callback_register_any_args *v)
{
    uint64_t size = 8;
    if (v->dom)
        size += remote_nonnull_domain_size(v->dom);
    return size;
}

uint8_t *remote_connect_domain_event_callback_register_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_event_callback_register_any_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->eventID);
    p += 4;
    p = xdr_put_flag(p, v->dom);
    if (v->dom) {
        p = remote_nonnull_domain_put(p, e, v->dom);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_domain_event_callback_register_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_event_callback_register_any_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->eventID = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 24, sizeof *v->dom);
    if (!c.at)
        return c;
    v->dom = d->block;
    if (v->dom) {
        c = remote_nonnull_domain_get(c, d, v->dom);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_connect_domain_event_callback_register_any_ret --- */

uint64_t remote_connect_domain_event_callback_register_any_ret_size(const remote_connect_domain_event_callback_register_any_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_domain_event_callback_register_any_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_event_callback_register_any_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_domain_event_callback_register_any_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_event_callback_register_any_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_domain_event_callback_deregister_any_args --- */

uint64_t remote_connect_domain_event_callback_deregister_any_args_size(const remote_connect_domain_event_callback_deregister_any_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_domain_event_callback_deregister_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_event_callback_deregister_any_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_domain_event_callback_deregister_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_event_callback_deregister_any_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_event_reboot_msg --- */

uint64_t remote_domain_event_reboot_msg_size(const remote_domain_event_reboot_msg *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_event_reboot_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_reboot_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_reboot_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_reboot_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_callback_reboot_msg --- */

uint64_t remote_domain_event_callback_reboot_msg_size(const remote_domain_event_callback_reboot_msg *v)
{
    uint64_t size = 4;
    size += remote_domain_event_reboot_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_reboot_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_reboot_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_domain_event_reboot_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_reboot_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_reboot_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_domain_event_reboot_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_rtc_change_msg --- */

uint64_t remote_domain_event_rtc_change_msg_size(const remote_domain_event_rtc_change_msg *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_event_rtc_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_rtc_change_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_hyper(p, v->offset);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_event_rtc_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_rtc_change_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->offset = xdr_load_hyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_event_callback_rtc_change_msg --- */

uint64_t remote_domain_event_callback_rtc_change_msg_size(const remote_domain_event_callback_rtc_change_msg *v)
{
    uint64_t size = 4;
    size += remote_domain_event_rtc_change_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_rtc_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_rtc_change_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_domain_event_rtc_change_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_rtc_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_rtc_change_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_domain_event_rtc_change_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_watchdog_msg --- */

uint64_t remote_domain_event_watchdog_msg_size(const remote_domain_event_watchdog_msg *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_event_watchdog_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_watchdog_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->action);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_event_watchdog_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_watchdog_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->action = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_event_callback_watchdog_msg --- */

uint64_t remote_domain_event_callback_watchdog_msg_size(const remote_domain_event_callback_watchdog_msg *v)
{
    uint64_t size = 4;
    size += remote_domain_event_watchdog_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_watchdog_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_watchdog_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_domain_event_watchdog_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_watchdog_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_watchdog_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_domain_event_watchdog_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_io_error_msg --- */

uint64_t remote_domain_event_io_error_msg_size(const remote_domain_event_io_error_msg *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->srcPath.len);
    size += xdr_pad(v->devAlias.len);
    return size;
}

uint8_t *remote_domain_event_io_error_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_io_error_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->srcPath, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->devAlias, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_int(p, v->action);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_event_io_error_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_io_error_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->srcPath, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->devAlias, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->action = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_event_callback_io_error_msg --- */

uint64_t remote_domain_event_callback_io_error_msg_size(const remote_domain_event_callback_io_error_msg *v)
{
    uint64_t size = 4;
    size += remote_domain_event_io_error_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_io_error_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_io_error_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_domain_event_io_error_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_io_error_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_io_error_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_domain_event_io_error_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_io_error_reason_msg --- */

uint64_t remote_domain_event_io_error_reason_msg_size(const remote_domain_event_io_error_reason_msg *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->srcPath.len);
    size += xdr_pad(v->devAlias.len);
    size += xdr_pad(v->reason.len);
    return size;
}

uint8_t *remote_domain_event_io_error_reason_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_io_error_reason_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->srcPath, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->devAlias, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_int(p, v->action);
    p += 4;
    p = xdr_put_string(p, e, &v->reason, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_io_error_reason_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_io_error_reason_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->srcPath, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->devAlias, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->action = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_string(c, d, &v->reason, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_callback_io_error_reason_msg --- */

uint64_t remote_domain_event_callback_io_error_reason_msg_size(const remote_domain_event_callback_io_error_reason_msg *v)
{
    uint64_t size = 4;
    size += remote_domain_event_io_error_reason_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_io_error_reason_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_io_error_reason_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_domain_event_io_error_reason_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_io_error_reason_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_io_error_reason_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_domain_event_io_error_reason_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_graphics_address --- */

uint64_t remote_domain_event_graphics_address_size(const remote_domain_event_graphics_address *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->node.len);
    size += xdr_pad(v->service.len);
    return size;
}

uint8_t *remote_domain_event_graphics_address_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_graphics_address *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->family);
    p += 4;
    p = xdr_put_string(p, e, &v->node, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->service, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_graphics_address_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_graphics_address *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->family = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_string(c, d, &v->node, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->service, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_graphics_identity --- */

uint64_t remote_domain_event_graphics_identity_size(const remote_domain_event_graphics_identity *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->type.len);
    size += xdr_pad(v->name.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_event_graphics_identity_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_graphics_identity *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->type, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_short_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

uint8_t *remote_domain_event_graphics_identity_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_graphics_identity *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->type, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_event_graphics_identity_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_graphics_identity *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->type, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_short_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

struct xdr_cursor remote_domain_event_graphics_identity_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_graphics_identity *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->type, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_graphics_msg --- */

uint64_t remote_domain_event_graphics_msg_size(const remote_domain_event_graphics_msg *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += remote_domain_event_graphics_address_size(&v->local);
    size += remote_domain_event_graphics_address_size(&v->remote);
    size += xdr_pad(v->authScheme.len);
    for (uint32_t i = 0; v->subject.data && i < v->subject.len; i++)
        size += remote_domain_event_graphics_identity_size(&v->subject.data[i]);
    return size;
}

uint8_t *remote_domain_event_graphics_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_graphics_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->phase);
    p += 4;
    p = remote_domain_event_graphics_address_put(p, e, &v->local);
    if (!p)
        return NULL;
    p = remote_domain_event_graphics_address_put(p, e, &v->remote);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->authScheme, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_array(p, e, v->subject.data, v->subject.len, REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->subject.len; i++) {
        p = remote_domain_event_graphics_identity_put_inline(p, e, &v->subject.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_event_graphics_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_graphics_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->phase = xdr_load_int(c.at);
    c.at += 4;
    c = remote_domain_event_graphics_address_get(c, d, &v->local);
    if (!c.at)
        return c;
    c = remote_domain_event_graphics_address_get(c, d, &v->remote);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->authScheme, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_array(c, d, &v->subject.len, REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX, 8, sizeof *v->subject.data);
    if (!c.at)
        return c;
    v->subject.data = d->block;
    for (uint32_t i = 0; i < v->subject.len; i++) {
        c = remote_domain_event_graphics_identity_get_inline(c, d, &v->subject.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_event_callback_graphics_msg --- */

uint64_t remote_domain_event_callback_graphics_msg_size(const remote_domain_event_callback_graphics_msg *v)
{
    uint64_t size = 4;
    size += remote_domain_event_graphics_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_graphics_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_graphics_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_domain_event_graphics_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_graphics_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_graphics_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_domain_event_graphics_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_block_job_msg --- */

uint64_t remote_domain_event_block_job_msg_size(const remote_domain_event_block_job_msg *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *remote_domain_event_block_job_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_block_job_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_int(p, v->type);
    xdr_store_int(p + 4, v->status);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_event_block_job_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_block_job_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->type = xdr_load_int(c.at);
    v->status = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_event_callback_block_job_msg --- */

uint64_t remote_domain_event_callback_block_job_msg_size(const remote_domain_event_callback_block_job_msg *v)
{
    uint64_t size = 4;
    size += remote_domain_event_block_job_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_block_job_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_block_job_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_domain_event_block_job_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_block_job_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_block_job_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_domain_event_block_job_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_disk_change_msg --- */

uint64_t remote_domain_event_disk_change_msg_size(const remote_domain_event_disk_change_msg *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->oldSrcPath)
        size += remote_nonnull_string_size(v->oldSrcPath);
    if (v->newSrcPath)
        size += remote_nonnull_string_size(v->newSrcPath);
    size += xdr_pad(v->devAlias.len);
    return size;
}

uint8_t *remote_domain_event_disk_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_disk_change_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->oldSrcPath);
    if (v->oldSrcPath) {
        p = remote_nonnull_string_put(p, e, v->oldSrcPath);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->newSrcPath);
    if (v->newSrcPath) {
        p = remote_nonnull_string_put(p, e, v->newSrcPath);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->devAlias, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_int(p, v->reason);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_event_disk_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_disk_change_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->oldSrcPath);
    if (!c.at)
        return c;
    v->oldSrcPath = d->block;
    if (v->oldSrcPath) {
        c = remote_nonnull_string_get(c, d, v->oldSrcPath);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->newSrcPath);
    if (!c.at)
        return c;
    v->newSrcPath = d->block;
    if (v->newSrcPath) {
        c = remote_nonnull_string_get(c, d, v->newSrcPath);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->devAlias, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->reason = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_event_callback_disk_change_msg --- */

uint64_t remote_domain_event_callback_disk_change_msg_size(const remote_domain_event_callback_disk_change_msg *v)
{
    uint64_t size = 4;
    size += remote_domain_event_disk_change_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_disk_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_disk_change_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_domain_event_disk_change_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_disk_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_disk_change_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_domain_event_disk_change_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_tray_change_msg --- */

uint64_t remote_domain_event_tray_change_msg_size(const remote_domain_event_tray_change_msg *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->devAlias.len);
    return size;
}

uint8_t *remote_domain_event_tray_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_tray_change_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->devAlias, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_int(p, v->reason);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_event_tray_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_tray_change_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->devAlias, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->reason = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_event_callback_tray_change_msg --- */

uint64_t remote_domain_event_callback_tray_change_msg_size(const remote_domain_event_callback_tray_change_msg *v)
{
    uint64_t size = 4;
    size += remote_domain_event_tray_change_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_tray_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_tray_change_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_domain_event_tray_change_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_tray_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_tray_change_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_domain_event_tray_change_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_pmwakeup_msg --- */

uint64_t remote_domain_event_pmwakeup_msg_size(const remote_domain_event_pmwakeup_msg *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_event_pmwakeup_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_pmwakeup_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_pmwakeup_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_pmwakeup_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_callback_pmwakeup_msg --- */

uint64_t remote_domain_event_callback_pmwakeup_msg_size(const remote_domain_event_callback_pmwakeup_msg *v)
{
    uint64_t size = 8;
    size += remote_domain_event_pmwakeup_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_pmwakeup_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_pmwakeup_msg *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->callbackID);
    xdr_store_int(p + 4, v->reason);
    p += 8;
    p = remote_domain_event_pmwakeup_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_pmwakeup_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_pmwakeup_msg *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    v->reason = xdr_load_int(c.at + 4);
    c.at += 8;
    c = remote_domain_event_pmwakeup_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_pmsuspend_msg --- */

uint64_t remote_domain_event_pmsuspend_msg_size(const remote_domain_event_pmsuspend_msg *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_event_pmsuspend_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_pmsuspend_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_pmsuspend_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_pmsuspend_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_callback_pmsuspend_msg --- */

uint64_t remote_domain_event_callback_pmsuspend_msg_size(const remote_domain_event_callback_pmsuspend_msg *v)
{
    uint64_t size = 8;
    size += remote_domain_event_pmsuspend_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_pmsuspend_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_pmsuspend_msg *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->callbackID);
    xdr_store_int(p + 4, v->reason);
    p += 8;
    p = remote_domain_event_pmsuspend_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_pmsuspend_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_pmsuspend_msg *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    v->reason = xdr_load_int(c.at + 4);
    c.at += 8;
    c = remote_domain_event_pmsuspend_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_balloon_change_msg --- */

uint64_t remote_domain_event_balloon_change_msg_size(const remote_domain_event_balloon_change_msg *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_event_balloon_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_balloon_change_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->actual);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_event_balloon_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_balloon_change_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->actual = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_event_callback_balloon_change_msg --- */

uint64_t remote_domain_event_callback_balloon_change_msg_size(const remote_domain_event_callback_balloon_change_msg *v)
{
    uint64_t size = 4;
    size += remote_domain_event_balloon_change_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_balloon_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_balloon_change_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_domain_event_balloon_change_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_balloon_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_balloon_change_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_domain_event_balloon_change_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_pmsuspend_disk_msg --- */

uint64_t remote_domain_event_pmsuspend_disk_msg_size(const remote_domain_event_pmsuspend_disk_msg *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_event_pmsuspend_disk_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_pmsuspend_disk_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_pmsuspend_disk_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_pmsuspend_disk_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_callback_pmsuspend_disk_msg --- */

uint64_t remote_domain_event_callback_pmsuspend_disk_msg_size(const remote_domain_event_callback_pmsuspend_disk_msg *v)
{
    uint64_t size = 8;
    size += remote_domain_event_pmsuspend_disk_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_pmsuspend_disk_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_pmsuspend_disk_msg *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->callbackID);
    xdr_store_int(p + 4, v->reason);
    p += 8;
    p = remote_domain_event_pmsuspend_disk_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_pmsuspend_disk_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_pmsuspend_disk_msg *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    v->reason = xdr_load_int(c.at + 4);
    c.at += 8;
    c = remote_domain_event_pmsuspend_disk_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_managed_save_args --- */

uint64_t remote_domain_managed_save_args_size(const remote_domain_managed_save_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_managed_save_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_managed_save_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_managed_save_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_managed_save_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_has_managed_save_image_args --- */

uint64_t remote_domain_has_managed_save_image_args_size(const remote_domain_has_managed_save_image_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_has_managed_save_image_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_has_managed_save_image_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_has_managed_save_image_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_has_managed_save_image_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_has_managed_save_image_ret --- */

uint64_t remote_domain_has_managed_save_image_ret_size(const remote_domain_has_managed_save_image_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_has_managed_save_image_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_has_managed_save_image_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->result);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_has_managed_save_image_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_has_managed_save_image_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->result = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_managed_save_remove_args --- */

uint64_t remote_domain_managed_save_remove_args_size(const remote_domain_managed_save_remove_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_managed_save_remove_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_managed_save_remove_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_managed_save_remove_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_managed_save_remove_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_managed_save_get_xml_desc_args --- */

uint64_t remote_domain_managed_save_get_xml_desc_args_size(const remote_domain_managed_save_get_xml_desc_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_managed_save_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_managed_save_get_xml_desc_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_managed_save_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_managed_save_get_xml_desc_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_managed_save_get_xml_desc_ret --- */

uint64_t remote_domain_managed_save_get_xml_desc_ret_size(const remote_domain_managed_save_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_managed_save_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_managed_save_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_managed_save_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_managed_save_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_managed_save_define_xml_args --- */

uint64_t remote_domain_managed_save_define_xml_args_size(const remote_domain_managed_save_define_xml_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->dxml)
        size += remote_nonnull_string_size(v->dxml);
    return size;
}

uint8_t *remote_domain_managed_save_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_managed_save_define_xml_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->dxml);
    if (v->dxml) {
        p = remote_nonnull_string_put(p, e, v->dxml);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_managed_save_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_managed_save_define_xml_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->dxml);
    if (!c.at)
        return c;
    v->dxml = d->block;
    if (v->dxml) {
        c = remote_nonnull_string_get(c, d, v->dxml);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_create_xml_args --- */

uint64_t remote_domain_snapshot_create_xml_args_size(const remote_domain_snapshot_create_xml_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->xml_desc.len);
    return size;
}

uint8_t *remote_domain_snapshot_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_create_xml_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_create_xml_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_create_xml_ret --- */

uint64_t remote_domain_snapshot_create_xml_ret_size(const remote_domain_snapshot_create_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_snapshot_size(&v->snap);
    return size;
}

uint8_t *remote_domain_snapshot_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_create_xml_ret *v)
{
    p = remote_nonnull_domain_snapshot_put(p, e, &v->snap);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_snapshot_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_create_xml_ret *v)
{
    c = remote_nonnull_domain_snapshot_get(c, d, &v->snap);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_snapshot_get_xml_desc_args --- */

uint64_t remote_domain_snapshot_get_xml_desc_args_size(const remote_domain_snapshot_get_xml_desc_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_snapshot_size(&v->snap);
    return size;
}

uint8_t *remote_domain_snapshot_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_get_xml_desc_args *v)
{
    p = remote_nonnull_domain_snapshot_put(p, e, &v->snap);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_get_xml_desc_args *v)
{
    c = remote_nonnull_domain_snapshot_get(c, d, &v->snap);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_get_xml_desc_ret --- */

uint64_t remote_domain_snapshot_get_xml_desc_ret_size(const remote_domain_snapshot_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_snapshot_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_snapshot_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_snapshot_num_args --- */

uint64_t remote_domain_snapshot_num_args_size(const remote_domain_snapshot_num_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_snapshot_num_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_num_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_num_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_num_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_num_ret --- */

uint64_t remote_domain_snapshot_num_ret_size(const remote_domain_snapshot_num_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_snapshot_num_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_num_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_num_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_num_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_list_names_args --- */

uint64_t remote_domain_snapshot_list_names_args_size(const remote_domain_snapshot_list_names_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_snapshot_list_names_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_list_names_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->maxnames);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_snapshot_list_names_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_list_names_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->maxnames = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_snapshot_list_names_ret --- */

uint64_t remote_domain_snapshot_list_names_ret_size(const remote_domain_snapshot_list_names_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->names.data && i < v->names.len; i++)
        size += remote_nonnull_string_size(&v->names.data[i]);
    return size;
}

uint8_t *remote_domain_snapshot_list_names_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_list_names_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->names.data, v->names.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->names.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->names.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_snapshot_list_names_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_list_names_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->names.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX, 4, sizeof *v->names.data);
    if (!c.at)
        return c;
    v->names.data = d->block;
    for (uint32_t i = 0; i < v->names.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->names.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_list_all_snapshots_args --- */

uint64_t remote_domain_list_all_snapshots_args_size(const remote_domain_list_all_snapshots_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_list_all_snapshots_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_list_all_snapshots_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_list_all_snapshots_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_list_all_snapshots_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_list_all_snapshots_ret --- */

uint64_t remote_domain_list_all_snapshots_ret_size(const remote_domain_list_all_snapshots_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->snapshots.data && i < v->snapshots.len; i++)
        size += remote_nonnull_domain_snapshot_size(&v->snapshots.data[i]);
    return size;
}

uint8_t *remote_domain_list_all_snapshots_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_list_all_snapshots_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->snapshots.data, v->snapshots.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->snapshots.len; i++) {
        p = remote_nonnull_domain_snapshot_put_inline(p, e, &v->snapshots.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_list_all_snapshots_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_list_all_snapshots_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->snapshots.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX, 28, sizeof *v->snapshots.data);
    if (!c.at)
        return c;
    v->snapshots.data = d->block;
    for (uint32_t i = 0; i < v->snapshots.len; i++) {
        c = remote_nonnull_domain_snapshot_get_inline(c, d, &v->snapshots.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_num_children_args --- */

uint64_t remote_domain_snapshot_num_children_args_size(const remote_domain_snapshot_num_children_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_snapshot_size(&v->snap);
    return size;
}

uint8_t *remote_domain_snapshot_num_children_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_num_children_args *v)
{
    p = remote_nonnull_domain_snapshot_put(p, e, &v->snap);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_num_children_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_num_children_args *v)
{
    c = remote_nonnull_domain_snapshot_get(c, d, &v->snap);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_num_children_ret --- */

uint64_t remote_domain_snapshot_num_children_ret_size(const remote_domain_snapshot_num_children_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_snapshot_num_children_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_num_children_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->num);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_num_children_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_num_children_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->num = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_list_children_names_args --- */

uint64_t remote_domain_snapshot_list_children_names_args_size(const remote_domain_snapshot_list_children_names_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_snapshot_size(&v->snap);
    return size;
}

uint8_t *remote_domain_snapshot_list_children_names_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_list_children_names_args *v)
{
    p = remote_nonnull_domain_snapshot_put(p, e, &v->snap);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->maxnames);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_snapshot_list_children_names_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_list_children_names_args *v)
{
    c = remote_nonnull_domain_snapshot_get(c, d, &v->snap);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->maxnames = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_snapshot_list_children_names_ret --- */

uint64_t remote_domain_snapshot_list_children_names_ret_size(const remote_domain_snapshot_list_children_names_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->names.data && i < v->names.len; i++)
        size += remote_nonnull_string_size(&v->names.data[i]);
    return size;
}

uint8_t *remote_domain_snapshot_list_children_names_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_list_children_names_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->names.data, v->names.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->names.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->names.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_snapshot_list_children_names_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_list_children_names_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->names.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX, 4, sizeof *v->names.data);
    if (!c.at)
        return c;
    v->names.data = d->block;
    for (uint32_t i = 0; i < v->names.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->names.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_snapshot_list_all_children_args --- */

uint64_t remote_domain_snapshot_list_all_children_args_size(const remote_domain_snapshot_list_all_children_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_snapshot_size(&v->snapshot);
    return size;
}

uint8_t *remote_domain_snapshot_list_all_children_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_list_all_children_args *v)
{
    p = remote_nonnull_domain_snapshot_put(p, e, &v->snapshot);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_snapshot_list_all_children_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_list_all_children_args *v)
{
    c = remote_nonnull_domain_snapshot_get(c, d, &v->snapshot);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_snapshot_list_all_children_ret --- */

uint64_t remote_domain_snapshot_list_all_children_ret_size(const remote_domain_snapshot_list_all_children_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->snapshots.data && i < v->snapshots.len; i++)
        size += remote_nonnull_domain_snapshot_size(&v->snapshots.data[i]);
    return size;
}

uint8_t *remote_domain_snapshot_list_all_children_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_list_all_children_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->snapshots.data, v->snapshots.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->snapshots.len; i++) {
        p = remote_nonnull_domain_snapshot_put_inline(p, e, &v->snapshots.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_list_all_children_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_list_all_children_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->snapshots.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX, 28, sizeof *v->snapshots.data);
    if (!c.at)
        return c;
    v->snapshots.data = d->block;
    for (uint32_t i = 0; i < v->snapshots.len; i++) {
        c = remote_nonnull_domain_snapshot_get_inline(c, d, &v->snapshots.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_lookup_by_name_args --- */

uint64_t remote_domain_snapshot_lookup_by_name_args_size(const remote_domain_snapshot_lookup_by_name_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_domain_snapshot_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_lookup_by_name_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_lookup_by_name_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_lookup_by_name_ret --- */

uint64_t remote_domain_snapshot_lookup_by_name_ret_size(const remote_domain_snapshot_lookup_by_name_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_snapshot_size(&v->snap);
    return size;
}

uint8_t *remote_domain_snapshot_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_lookup_by_name_ret *v)
{
    p = remote_nonnull_domain_snapshot_put(p, e, &v->snap);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_snapshot_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_lookup_by_name_ret *v)
{
    c = remote_nonnull_domain_snapshot_get(c, d, &v->snap);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_has_current_snapshot_args --- */

uint64_t remote_domain_has_current_snapshot_args_size(const remote_domain_has_current_snapshot_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_has_current_snapshot_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_has_current_snapshot_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_has_current_snapshot_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_has_current_snapshot_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_has_current_snapshot_ret --- */

uint64_t remote_domain_has_current_snapshot_ret_size(const remote_domain_has_current_snapshot_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_has_current_snapshot_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_has_current_snapshot_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->result);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_has_current_snapshot_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_has_current_snapshot_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->result = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_get_parent_args --- */

uint64_t remote_domain_snapshot_get_parent_args_size(const remote_domain_snapshot_get_parent_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_snapshot_size(&v->snap);
    return size;
}

uint8_t *remote_domain_snapshot_get_parent_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_get_parent_args *v)
{
    p = remote_nonnull_domain_snapshot_put(p, e, &v->snap);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_get_parent_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_get_parent_args *v)
{
    c = remote_nonnull_domain_snapshot_get(c, d, &v->snap);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_get_parent_ret --- */

uint64_t remote_domain_snapshot_get_parent_ret_size(const remote_domain_snapshot_get_parent_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_snapshot_size(&v->snap);
    return size;
}

uint8_t *remote_domain_snapshot_get_parent_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_get_parent_ret *v)
{
    p = remote_nonnull_domain_snapshot_put(p, e, &v->snap);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_snapshot_get_parent_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_get_parent_ret *v)
{
    c = remote_nonnull_domain_snapshot_get(c, d, &v->snap);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_snapshot_current_args --- */

uint64_t remote_domain_snapshot_current_args_size(const remote_domain_snapshot_current_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_snapshot_current_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_current_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_current_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_current_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_current_ret --- */

uint64_t remote_domain_snapshot_current_ret_size(const remote_domain_snapshot_current_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_snapshot_size(&v->snap);
    return size;
}

uint8_t *remote_domain_snapshot_current_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_current_ret *v)
{
    p = remote_nonnull_domain_snapshot_put(p, e, &v->snap);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_snapshot_current_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_current_ret *v)
{
    c = remote_nonnull_domain_snapshot_get(c, d, &v->snap);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_snapshot_is_current_args --- */

uint64_t remote_domain_snapshot_is_current_args_size(const remote_domain_snapshot_is_current_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_snapshot_size(&v->snap);
    return size;
}

uint8_t *remote_domain_snapshot_is_current_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_is_current_args *v)
{
    p = remote_nonnull_domain_snapshot_put(p, e, &v->snap);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_is_current_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_is_current_args *v)
{
    c = remote_nonnull_domain_snapshot_get(c, d, &v->snap);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_is_current_ret --- */

uint64_t remote_domain_snapshot_is_current_ret_size(const remote_domain_snapshot_is_current_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_snapshot_is_current_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_is_current_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->current);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_is_current_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_is_current_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->current = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_has_metadata_args --- */

uint64_t remote_domain_snapshot_has_metadata_args_size(const remote_domain_snapshot_has_metadata_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_snapshot_size(&v->snap);
    return size;
}

uint8_t *remote_domain_snapshot_has_metadata_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_has_metadata_args *v)
{
    p = remote_nonnull_domain_snapshot_put(p, e, &v->snap);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_has_metadata_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_has_metadata_args *v)
{
    c = remote_nonnull_domain_snapshot_get(c, d, &v->snap);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_has_metadata_ret --- */

uint64_t remote_domain_snapshot_has_metadata_ret_size(const remote_domain_snapshot_has_metadata_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_snapshot_has_metadata_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_has_metadata_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->metadata);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_has_metadata_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_has_metadata_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->metadata = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_revert_to_snapshot_args --- */

uint64_t remote_domain_revert_to_snapshot_args_size(const remote_domain_revert_to_snapshot_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_snapshot_size(&v->snap);
    return size;
}

uint8_t *remote_domain_revert_to_snapshot_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_revert_to_snapshot_args *v)
{
    p = remote_nonnull_domain_snapshot_put(p, e, &v->snap);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_revert_to_snapshot_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_revert_to_snapshot_args *v)
{
    c = remote_nonnull_domain_snapshot_get(c, d, &v->snap);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_snapshot_delete_args --- */

uint64_t remote_domain_snapshot_delete_args_size(const remote_domain_snapshot_delete_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_snapshot_size(&v->snap);
    return size;
}

uint8_t *remote_domain_snapshot_delete_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_delete_args *v)
{
    p = remote_nonnull_domain_snapshot_put(p, e, &v->snap);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_snapshot_delete_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_delete_args *v)
{
    c = remote_nonnull_domain_snapshot_get(c, d, &v->snap);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_open_console_args --- */

uint64_t remote_domain_open_console_args_size(const remote_domain_open_console_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->dev_name)
        size += remote_nonnull_string_size(v->dev_name);
    return size;
}

uint8_t *remote_domain_open_console_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_open_console_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->dev_name);
    if (v->dev_name) {
        p = remote_nonnull_string_put(p, e, v->dev_name);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_open_console_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_open_console_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->dev_name);
    if (!c.at)
        return c;
    v->dev_name = d->block;
    if (v->dev_name) {
        c = remote_nonnull_string_get(c, d, v->dev_name);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_open_channel_args --- */

uint64_t remote_domain_open_channel_args_size(const remote_domain_open_channel_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->name)
        size += remote_nonnull_string_size(v->name);
    return size;
}

uint8_t *remote_domain_open_channel_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_open_channel_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->name);
    if (v->name) {
        p = remote_nonnull_string_put(p, e, v->name);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_open_channel_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_open_channel_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->name);
    if (!c.at)
        return c;
    v->name = d->block;
    if (v->name) {
        c = remote_nonnull_string_get(c, d, v->name);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_vol_upload_args --- */

uint64_t remote_storage_vol_upload_args_size(const remote_storage_vol_upload_args *v)
{
    uint64_t size = 20;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_upload_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_upload_args *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 20)
        return NULL;
    xdr_store_uhyper(p, v->offset);
    xdr_store_uhyper(p + 8, v->length);
    xdr_store_uint(p + 16, v->flags);
    p += 20;
    return p;
}

struct xdr_cursor remote_storage_vol_upload_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_upload_args *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 20)
        return xdr_refuse(c, d);
    v->offset = xdr_load_uhyper(c.at);
    v->length = xdr_load_uhyper(c.at + 8);
    v->flags = xdr_load_uint(c.at + 16);
    c.at += 20;
    return c;
}

/* --- remote_storage_vol_download_args --- */

uint64_t remote_storage_vol_download_args_size(const remote_storage_vol_download_args *v)
{
    uint64_t size = 20;
    size += remote_nonnull_storage_vol_size(&v->vol);
    return size;
}

uint8_t *remote_storage_vol_download_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_download_args *v)
{
    p = remote_nonnull_storage_vol_put(p, e, &v->vol);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 20)
        return NULL;
    xdr_store_uhyper(p, v->offset);
    xdr_store_uhyper(p + 8, v->length);
    xdr_store_uint(p + 16, v->flags);
    p += 20;
    return p;
}

struct xdr_cursor remote_storage_vol_download_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_download_args *v)
{
    c = remote_nonnull_storage_vol_get(c, d, &v->vol);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 20)
        return xdr_refuse(c, d);
    v->offset = xdr_load_uhyper(c.at);
    v->length = xdr_load_uhyper(c.at + 8);
    v->flags = xdr_load_uint(c.at + 16);
    c.at += 20;
    return c;
}

/* --- remote_domain_get_state_args --- */

uint64_t remote_domain_get_state_args_size(const remote_domain_get_state_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_state_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_state_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_state_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_state_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_state_ret --- */

uint64_t remote_domain_get_state_ret_size(const remote_domain_get_state_ret *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_domain_get_state_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_state_ret *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->state);
    xdr_store_int(p + 4, v->reason);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_get_state_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_state_ret *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->state = xdr_load_int(c.at);
    v->reason = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_migrate_begin3_args --- */

uint64_t remote_domain_migrate_begin3_args_size(const remote_domain_migrate_begin3_args *v)
{
    uint64_t size = 24;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->xmlin)
        size += remote_nonnull_string_size(v->xmlin);
    if (v->dname)
        size += remote_nonnull_string_size(v->dname);
    return size;
}

uint8_t *remote_domain_migrate_begin3_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_begin3_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->xmlin);
    if (v->xmlin) {
        p = remote_nonnull_string_put(p, e, v->xmlin);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->flags);
    p += 8;
    p = xdr_put_flag(p, v->dname);
    if (v->dname) {
        p = remote_nonnull_string_put(p, e, v->dname);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->bandwidth);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_migrate_begin3_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_begin3_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->xmlin);
    if (!c.at)
        return c;
    v->xmlin = d->block;
    if (v->xmlin) {
        c = remote_nonnull_string_get(c, d, v->xmlin);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uhyper(c.at);
    c.at += 8;
    c = xdr_get_optional(c, d, 4, sizeof *v->dname);
    if (!c.at)
        return c;
    v->dname = d->block;
    if (v->dname) {
        c = remote_nonnull_string_get(c, d, v->dname);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->bandwidth = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_migrate_begin3_ret --- */

uint64_t remote_domain_migrate_begin3_ret_size(const remote_domain_migrate_begin3_ret *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->cookie_out.len);
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_migrate_begin3_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_begin3_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_migrate_begin3_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_begin3_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_migrate_prepare3_args --- */

uint64_t remote_domain_migrate_prepare3_args_size(const remote_domain_migrate_prepare3_args *v)
{
    uint64_t size = 32;
    size += xdr_pad(v->cookie_in.len);
    if (v->uri_in)
        size += remote_nonnull_string_size(v->uri_in);
    if (v->dname)
        size += remote_nonnull_string_size(v->dname);
    size += xdr_pad(v->dom_xml.len);
    return size;
}

uint8_t *remote_domain_migrate_prepare3_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare3_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->uri_in);
    if (v->uri_in) {
        p = remote_nonnull_string_put(p, e, v->uri_in);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->flags);
    p += 8;
    p = xdr_put_flag(p, v->dname);
    if (v->dname) {
        p = remote_nonnull_string_put(p, e, v->dname);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->bandwidth);
    p += 8;
    p = xdr_put_string(p, e, &v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_migrate_prepare3_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare3_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->uri_in);
    if (!c.at)
        return c;
    v->uri_in = d->block;
    if (v->uri_in) {
        c = remote_nonnull_string_get(c, d, v->uri_in);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uhyper(c.at);
    c.at += 8;
    c = xdr_get_optional(c, d, 4, sizeof *v->dname);
    if (!c.at)
        return c;
    v->dname = d->block;
    if (v->dname) {
        c = remote_nonnull_string_get(c, d, v->dname);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->bandwidth = xdr_load_uhyper(c.at);
    c.at += 8;
    c = xdr_get_string(c, d, &v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_migrate_prepare3_ret --- */

uint64_t remote_domain_migrate_prepare3_ret_size(const remote_domain_migrate_prepare3_ret *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->cookie_out.len);
    if (v->uri_out)
        size += remote_nonnull_string_size(v->uri_out);
    return size;
}

uint8_t *remote_domain_migrate_prepare3_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare3_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->uri_out);
    if (v->uri_out) {
        p = remote_nonnull_string_put(p, e, v->uri_out);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_migrate_prepare3_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare3_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->uri_out);
    if (!c.at)
        return c;
    v->uri_out = d->block;
    if (v->uri_out) {
        c = remote_nonnull_string_get(c, d, v->uri_out);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_migrate_prepare_tunnel3_args --- */

uint64_t remote_domain_migrate_prepare_tunnel3_args_size(const remote_domain_migrate_prepare_tunnel3_args *v)
{
    uint64_t size = 28;
    size += xdr_pad(v->cookie_in.len);
    if (v->dname)
        size += remote_nonnull_string_size(v->dname);
    size += xdr_pad(v->dom_xml.len);
    return size;
}

uint8_t *remote_domain_migrate_prepare_tunnel3_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 12);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->flags);
    p += 8;
    p = xdr_put_flag(p, v->dname);
    if (v->dname) {
        p = remote_nonnull_string_put(p, e, v->dname);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->bandwidth);
    p += 8;
    p = xdr_put_string(p, e, &v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_migrate_prepare_tunnel3_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 12);
    if (!c.at)
        return c;
    v->flags = xdr_load_uhyper(c.at);
    c.at += 8;
    c = xdr_get_optional(c, d, 4, sizeof *v->dname);
    if (!c.at)
        return c;
    v->dname = d->block;
    if (v->dname) {
        c = remote_nonnull_string_get(c, d, v->dname);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->bandwidth = xdr_load_uhyper(c.at);
    c.at += 8;
    c = xdr_get_string(c, d, &v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_migrate_prepare_tunnel3_ret --- */

uint64_t remote_domain_migrate_prepare_tunnel3_ret_size(const remote_domain_migrate_prepare_tunnel3_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->cookie_out.len);
    return size;
}

uint8_t *remote_domain_migrate_prepare_tunnel3_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_migrate_prepare_tunnel3_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_migrate_perform3_args --- */

uint64_t remote_domain_migrate_perform3_args_size(const remote_domain_migrate_perform3_args *v)
{
    uint64_t size = 36;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->xmlin)
        size += remote_nonnull_string_size(v->xmlin);
    size += xdr_pad(v->cookie_in.len);
    if (v->dconnuri)
        size += remote_nonnull_string_size(v->dconnuri);
    if (v->uri)
        size += remote_nonnull_string_size(v->uri);
    if (v->dname)
        size += remote_nonnull_string_size(v->dname);
    return size;
}

uint8_t *remote_domain_migrate_perform3_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_perform3_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->xmlin);
    if (v->xmlin) {
        p = remote_nonnull_string_put(p, e, v->xmlin);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->dconnuri);
    if (v->dconnuri) {
        p = remote_nonnull_string_put(p, e, v->dconnuri);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->uri);
    if (v->uri) {
        p = remote_nonnull_string_put(p, e, v->uri);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->flags);
    p += 8;
    p = xdr_put_flag(p, v->dname);
    if (v->dname) {
        p = remote_nonnull_string_put(p, e, v->dname);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uhyper(p, v->bandwidth);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_migrate_perform3_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_perform3_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->xmlin);
    if (!c.at)
        return c;
    v->xmlin = d->block;
    if (v->xmlin) {
        c = remote_nonnull_string_get(c, d, v->xmlin);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->dconnuri);
    if (!c.at)
        return c;
    v->dconnuri = d->block;
    if (v->dconnuri) {
        c = remote_nonnull_string_get(c, d, v->dconnuri);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->uri);
    if (!c.at)
        return c;
    v->uri = d->block;
    if (v->uri) {
        c = remote_nonnull_string_get(c, d, v->uri);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uhyper(c.at);
    c.at += 8;
    c = xdr_get_optional(c, d, 4, sizeof *v->dname);
    if (!c.at)
        return c;
    v->dname = d->block;
    if (v->dname) {
        c = remote_nonnull_string_get(c, d, v->dname);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->bandwidth = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_migrate_perform3_ret --- */

uint64_t remote_domain_migrate_perform3_ret_size(const remote_domain_migrate_perform3_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->cookie_out.len);
    return size;
}

uint8_t *remote_domain_migrate_perform3_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_perform3_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_migrate_perform3_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_perform3_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_migrate_finish3_args --- */

uint64_t remote_domain_migrate_finish3_args_size(const remote_domain_migrate_finish3_args *v)
{
    uint64_t size = 28;
    size += xdr_pad(v->dname.len);
    size += xdr_pad(v->cookie_in.len);
    if (v->dconnuri)
        size += remote_nonnull_string_size(v->dconnuri);
    if (v->uri)
        size += remote_nonnull_string_size(v->uri);
    return size;
}

uint8_t *remote_domain_migrate_finish3_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish3_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->dname, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->dconnuri);
    if (v->dconnuri) {
        p = remote_nonnull_string_put(p, e, v->dconnuri);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->uri);
    if (v->uri) {
        p = remote_nonnull_string_put(p, e, v->uri);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->flags);
    xdr_store_int(p + 8, v->cancelled);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_migrate_finish3_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish3_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->dname, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_opaque(c, d, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->dconnuri);
    if (!c.at)
        return c;
    v->dconnuri = d->block;
    if (v->dconnuri) {
        c = remote_nonnull_string_get(c, d, v->dconnuri);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->uri);
    if (!c.at)
        return c;
    v->uri = d->block;
    if (v->uri) {
        c = remote_nonnull_string_get(c, d, v->uri);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uhyper(c.at);
    v->cancelled = xdr_load_int(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_migrate_finish3_ret --- */

uint64_t remote_domain_migrate_finish3_ret_size(const remote_domain_migrate_finish3_ret *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->cookie_out.len);
    return size;
}

uint8_t *remote_domain_migrate_finish3_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish3_ret *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_migrate_finish3_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish3_ret *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_migrate_confirm3_args --- */

uint64_t remote_domain_migrate_confirm3_args_size(const remote_domain_migrate_confirm3_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->cookie_in.len);
    return size;
}

uint8_t *remote_domain_migrate_confirm3_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_confirm3_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 12);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->flags);
    xdr_store_int(p + 8, v->cancelled);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_migrate_confirm3_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_confirm3_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 12);
    if (!c.at)
        return c;
    v->flags = xdr_load_uhyper(c.at);
    v->cancelled = xdr_load_int(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_event_control_error_msg --- */

uint64_t remote_domain_event_control_error_msg_size(const remote_domain_event_control_error_msg *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_event_control_error_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_control_error_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_control_error_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_control_error_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_callback_control_error_msg --- */

uint64_t remote_domain_event_callback_control_error_msg_size(const remote_domain_event_callback_control_error_msg *v)
{
    uint64_t size = 4;
    size += remote_domain_event_control_error_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_control_error_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_control_error_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_domain_event_control_error_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_control_error_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_control_error_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_domain_event_control_error_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_control_info_args --- */

uint64_t remote_domain_get_control_info_args_size(const remote_domain_get_control_info_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_control_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_control_info_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_control_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_control_info_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_control_info_ret --- */

uint64_t remote_domain_get_control_info_ret_size(const remote_domain_get_control_info_ret *v)
{
    (void)v;
    return 16;
}

uint8_t *remote_domain_get_control_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_control_info_ret *v)
{
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_uint(p, v->state);
    xdr_store_uint(p + 4, v->details);
    xdr_store_uhyper(p + 8, v->stateTime);
    p += 16;
    return p;
}

struct xdr_cursor remote_domain_get_control_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_control_info_ret *v)
{
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    v->state = xdr_load_uint(c.at);
    v->details = xdr_load_uint(c.at + 4);
    v->stateTime = xdr_load_uhyper(c.at + 8);
    c.at += 16;
    return c;
}

/* --- remote_domain_open_graphics_args --- */

uint64_t remote_domain_open_graphics_args_size(const remote_domain_open_graphics_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_open_graphics_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_open_graphics_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->idx);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_open_graphics_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_open_graphics_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->idx = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_open_graphics_fd_args --- */

uint64_t remote_domain_open_graphics_fd_args_size(const remote_domain_open_graphics_fd_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_open_graphics_fd_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_open_graphics_fd_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->idx);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_open_graphics_fd_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_open_graphics_fd_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->idx = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_node_suspend_for_duration_args --- */

uint64_t remote_node_suspend_for_duration_args_size(const remote_node_suspend_for_duration_args *v)
{
    (void)v;
    return 16;
}

uint8_t *remote_node_suspend_for_duration_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_suspend_for_duration_args *v)
{
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_uint(p, v->target);
    xdr_store_uhyper(p + 4, v->duration);
    xdr_store_uint(p + 12, v->flags);
    p += 16;
    return p;
}

struct xdr_cursor remote_node_suspend_for_duration_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_suspend_for_duration_args *v)
{
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    v->target = xdr_load_uint(c.at);
    v->duration = xdr_load_uhyper(c.at + 4);
    v->flags = xdr_load_uint(c.at + 12);
    c.at += 16;
    return c;
}

/* --- remote_domain_shutdown_flags_args --- */

uint64_t remote_domain_shutdown_flags_args_size(const remote_domain_shutdown_flags_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_shutdown_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_shutdown_flags_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_shutdown_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_shutdown_flags_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_disk_errors_args --- */

uint64_t remote_domain_get_disk_errors_args_size(const remote_domain_get_disk_errors_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_disk_errors_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_disk_errors_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->maxerrors);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_get_disk_errors_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_disk_errors_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->maxerrors = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_get_disk_errors_ret --- */

uint64_t remote_domain_get_disk_errors_ret_size(const remote_domain_get_disk_errors_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->errors.data && i < v->errors.len; i++)
        size += remote_domain_disk_error_size(&v->errors.data[i]);
    return size;
}

uint8_t *remote_domain_get_disk_errors_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_disk_errors_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->errors.data, v->errors.len, REMOTE_DOMAIN_DISK_ERRORS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->errors.len; i++) {
        p = remote_domain_disk_error_put_inline(p, e, &v->errors.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->nerrors);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_disk_errors_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_disk_errors_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->errors.len, REMOTE_DOMAIN_DISK_ERRORS_MAX, 8, sizeof *v->errors.data);
    if (!c.at)
        return c;
    v->errors.data = d->block;
    for (uint32_t i = 0; i < v->errors.len; i++) {
        c = remote_domain_disk_error_get_inline(c, d, &v->errors.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nerrors = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_all_domains_args --- */

uint64_t remote_connect_list_all_domains_args_size(const remote_connect_list_all_domains_args *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_connect_list_all_domains_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_domains_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_connect_list_all_domains_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_domains_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_connect_list_all_domains_ret --- */

uint64_t remote_connect_list_all_domains_ret_size(const remote_connect_list_all_domains_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->domains.data && i < v->domains.len; i++)
        size += remote_nonnull_domain_size(&v->domains.data[i]);
    return size;
}

uint8_t *remote_connect_list_all_domains_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_domains_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->domains.data, v->domains.len, REMOTE_DOMAIN_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->domains.len; i++) {
        p = remote_nonnull_domain_put_inline(p, e, &v->domains.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_all_domains_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_domains_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->domains.len, REMOTE_DOMAIN_LIST_MAX, 24, sizeof *v->domains.data);
    if (!c.at)
        return c;
    v->domains.data = d->block;
    for (uint32_t i = 0; i < v->domains.len; i++) {
        c = remote_nonnull_domain_get_inline(c, d, &v->domains.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_all_storage_pools_args --- */

uint64_t remote_connect_list_all_storage_pools_args_size(const remote_connect_list_all_storage_pools_args *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_connect_list_all_storage_pools_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_storage_pools_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_connect_list_all_storage_pools_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_storage_pools_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_connect_list_all_storage_pools_ret --- */

uint64_t remote_connect_list_all_storage_pools_ret_size(const remote_connect_list_all_storage_pools_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->pools.data && i < v->pools.len; i++)
        size += remote_nonnull_storage_pool_size(&v->pools.data[i]);
    return size;
}

uint8_t *remote_connect_list_all_storage_pools_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_storage_pools_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->pools.data, v->pools.len, REMOTE_STORAGE_POOL_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->pools.len; i++) {
        p = remote_nonnull_storage_pool_put_inline(p, e, &v->pools.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_all_storage_pools_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_storage_pools_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->pools.len, REMOTE_STORAGE_POOL_LIST_MAX, 20, sizeof *v->pools.data);
    if (!c.at)
        return c;
    v->pools.data = d->block;
    for (uint32_t i = 0; i < v->pools.len; i++) {
        c = remote_nonnull_storage_pool_get_inline(c, d, &v->pools.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_list_all_volumes_args --- */

uint64_t remote_storage_pool_list_all_volumes_args_size(const remote_storage_pool_list_all_volumes_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_list_all_volumes_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_list_all_volumes_args *v)
{
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_storage_pool_list_all_volumes_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_list_all_volumes_args *v)
{
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_storage_pool_list_all_volumes_ret --- */

uint64_t remote_storage_pool_list_all_volumes_ret_size(const remote_storage_pool_list_all_volumes_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->vols.data && i < v->vols.len; i++)
        size += remote_nonnull_storage_vol_size(&v->vols.data[i]);
    return size;
}

uint8_t *remote_storage_pool_list_all_volumes_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_list_all_volumes_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->vols.data, v->vols.len, REMOTE_STORAGE_VOL_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->vols.len; i++) {
        p = remote_nonnull_storage_vol_put_inline(p, e, &v->vols.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_storage_pool_list_all_volumes_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_list_all_volumes_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->vols.len, REMOTE_STORAGE_VOL_LIST_MAX, 12, sizeof *v->vols.data);
    if (!c.at)
        return c;
    v->vols.data = d->block;
    for (uint32_t i = 0; i < v->vols.len; i++) {
        c = remote_nonnull_storage_vol_get_inline(c, d, &v->vols.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_all_networks_args --- */

uint64_t remote_connect_list_all_networks_args_size(const remote_connect_list_all_networks_args *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_connect_list_all_networks_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_networks_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_connect_list_all_networks_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_networks_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_connect_list_all_networks_ret --- */

uint64_t remote_connect_list_all_networks_ret_size(const remote_connect_list_all_networks_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->nets.data && i < v->nets.len; i++)
        size += remote_nonnull_network_size(&v->nets.data[i]);
    return size;
}

uint8_t *remote_connect_list_all_networks_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_networks_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->nets.data, v->nets.len, REMOTE_NETWORK_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->nets.len; i++) {
        p = remote_nonnull_network_put_inline(p, e, &v->nets.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_all_networks_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_networks_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->nets.len, REMOTE_NETWORK_LIST_MAX, 20, sizeof *v->nets.data);
    if (!c.at)
        return c;
    v->nets.data = d->block;
    for (uint32_t i = 0; i < v->nets.len; i++) {
        c = remote_nonnull_network_get_inline(c, d, &v->nets.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_all_interfaces_args --- */

uint64_t remote_connect_list_all_interfaces_args_size(const remote_connect_list_all_interfaces_args *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_connect_list_all_interfaces_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_interfaces_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_connect_list_all_interfaces_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_interfaces_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_connect_list_all_interfaces_ret --- */

uint64_t remote_connect_list_all_interfaces_ret_size(const remote_connect_list_all_interfaces_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->ifaces.data && i < v->ifaces.len; i++)
        size += remote_nonnull_interface_size(&v->ifaces.data[i]);
    return size;
}

uint8_t *remote_connect_list_all_interfaces_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_interfaces_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->ifaces.data, v->ifaces.len, REMOTE_INTERFACE_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->ifaces.len; i++) {
        p = remote_nonnull_interface_put_inline(p, e, &v->ifaces.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_all_interfaces_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_interfaces_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->ifaces.len, REMOTE_INTERFACE_LIST_MAX, 8, sizeof *v->ifaces.data);
    if (!c.at)
        return c;
    v->ifaces.data = d->block;
    for (uint32_t i = 0; i < v->ifaces.len; i++) {
        c = remote_nonnull_interface_get_inline(c, d, &v->ifaces.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_all_node_devices_args --- */

uint64_t remote_connect_list_all_node_devices_args_size(const remote_connect_list_all_node_devices_args *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_connect_list_all_node_devices_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_node_devices_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_connect_list_all_node_devices_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_node_devices_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_connect_list_all_node_devices_ret --- */

uint64_t remote_connect_list_all_node_devices_ret_size(const remote_connect_list_all_node_devices_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->devices.data && i < v->devices.len; i++)
        size += remote_nonnull_node_device_size(&v->devices.data[i]);
    return size;
}

uint8_t *remote_connect_list_all_node_devices_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_node_devices_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->devices.data, v->devices.len, REMOTE_NODE_DEVICE_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->devices.len; i++) {
        p = remote_nonnull_node_device_put_inline(p, e, &v->devices.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_all_node_devices_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_node_devices_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->devices.len, REMOTE_NODE_DEVICE_LIST_MAX, 4, sizeof *v->devices.data);
    if (!c.at)
        return c;
    v->devices.data = d->block;
    for (uint32_t i = 0; i < v->devices.len; i++) {
        c = remote_nonnull_node_device_get_inline(c, d, &v->devices.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_all_nwfilters_args --- */

uint64_t remote_connect_list_all_nwfilters_args_size(const remote_connect_list_all_nwfilters_args *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_connect_list_all_nwfilters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_nwfilters_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_connect_list_all_nwfilters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_nwfilters_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_connect_list_all_nwfilters_ret --- */

uint64_t remote_connect_list_all_nwfilters_ret_size(const remote_connect_list_all_nwfilters_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->filters.data && i < v->filters.len; i++)
        size += remote_nonnull_nwfilter_size(&v->filters.data[i]);
    return size;
}

uint8_t *remote_connect_list_all_nwfilters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_nwfilters_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->filters.data, v->filters.len, REMOTE_NWFILTER_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->filters.len; i++) {
        p = remote_nonnull_nwfilter_put_inline(p, e, &v->filters.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_all_nwfilters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_nwfilters_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->filters.len, REMOTE_NWFILTER_LIST_MAX, 20, sizeof *v->filters.data);
    if (!c.at)
        return c;
    v->filters.data = d->block;
    for (uint32_t i = 0; i < v->filters.len; i++) {
        c = remote_nonnull_nwfilter_get_inline(c, d, &v->filters.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_list_all_secrets_args --- */

uint64_t remote_connect_list_all_secrets_args_size(const remote_connect_list_all_secrets_args *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_connect_list_all_secrets_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_secrets_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_connect_list_all_secrets_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_secrets_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_connect_list_all_secrets_ret --- */

uint64_t remote_connect_list_all_secrets_ret_size(const remote_connect_list_all_secrets_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->secrets.data && i < v->secrets.len; i++)
        size += remote_nonnull_secret_size(&v->secrets.data[i]);
    return size;
}

uint8_t *remote_connect_list_all_secrets_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_secrets_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->secrets.data, v->secrets.len, REMOTE_SECRET_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->secrets.len; i++) {
        p = remote_nonnull_secret_put_inline(p, e, &v->secrets.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_all_secrets_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_secrets_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->secrets.len, REMOTE_SECRET_LIST_MAX, 24, sizeof *v->secrets.data);
    if (!c.at)
        return c;
    v->secrets.data = d->block;
    for (uint32_t i = 0; i < v->secrets.len; i++) {
        c = remote_nonnull_secret_get_inline(c, d, &v->secrets.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_set_memory_parameters_args --- */

uint64_t remote_node_set_memory_parameters_args_size(const remote_node_set_memory_parameters_args *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_node_set_memory_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_set_memory_parameters_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_NODE_MEMORY_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_set_memory_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_set_memory_parameters_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_NODE_MEMORY_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_get_memory_parameters_args --- */

uint64_t remote_node_get_memory_parameters_args_size(const remote_node_get_memory_parameters_args *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_node_get_memory_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_memory_parameters_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->nparams);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_node_get_memory_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_memory_parameters_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_node_get_memory_parameters_ret --- */

uint64_t remote_node_get_memory_parameters_ret_size(const remote_node_get_memory_parameters_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_node_get_memory_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_memory_parameters_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_NODE_MEMORY_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->nparams);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_get_memory_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_memory_parameters_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_NODE_MEMORY_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_get_cpu_map_args --- */

uint64_t remote_node_get_cpu_map_args_size(const remote_node_get_cpu_map_args *v)
{
    (void)v;
    return 12;
}

uint8_t *remote_node_get_cpu_map_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cpu_map_args *v)
{
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->need_map);
    xdr_store_int(p + 4, v->need_online);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_node_get_cpu_map_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cpu_map_args *v)
{
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->need_map = xdr_load_int(c.at);
    v->need_online = xdr_load_int(c.at + 4);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_node_get_cpu_map_ret --- */

uint64_t remote_node_get_cpu_map_ret_size(const remote_node_get_cpu_map_ret *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->cpumap.len);
    return size;
}

uint8_t *remote_node_get_cpu_map_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cpu_map_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cpumap, REMOTE_CPUMAP_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->online);
    xdr_store_int(p + 4, v->ret);
    p += 8;
    return p;
}

struct xdr_cursor remote_node_get_cpu_map_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cpu_map_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cpumap, REMOTE_CPUMAP_MAX, 8);
    if (!c.at)
        return c;
    v->online = xdr_load_uint(c.at);
    v->ret = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_fstrim_args --- */

uint64_t remote_domain_fstrim_args_size(const remote_domain_fstrim_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->mountPoint)
        size += remote_nonnull_string_size(v->mountPoint);
    return size;
}

uint8_t *remote_domain_fstrim_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_fstrim_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->mountPoint);
    if (v->mountPoint) {
        p = remote_nonnull_string_put(p, e, v->mountPoint);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->minimum);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_fstrim_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fstrim_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->mountPoint);
    if (!c.at)
        return c;
    v->mountPoint = d->block;
    if (v->mountPoint) {
        c = remote_nonnull_string_get(c, d, v->mountPoint);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->minimum = xdr_load_uhyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_get_time_args --- */

uint64_t remote_domain_get_time_args_size(const remote_domain_get_time_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_time_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_time_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_time_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_time_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_time_ret --- */

uint64_t remote_domain_get_time_ret_size(const remote_domain_get_time_ret *v)
{
    (void)v;
    return 12;
}

uint8_t *remote_domain_get_time_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_time_ret *v)
{
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_hyper(p, v->seconds);
    xdr_store_uint(p + 8, v->nseconds);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_get_time_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_time_ret *v)
{
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->seconds = xdr_load_hyper(c.at);
    v->nseconds = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_set_time_args --- */

uint64_t remote_domain_set_time_args_size(const remote_domain_set_time_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_set_time_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_time_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_hyper(p, v->seconds);
    xdr_store_uint(p + 8, v->nseconds);
    xdr_store_uint(p + 12, v->flags);
    p += 16;
    return p;
}

struct xdr_cursor remote_domain_set_time_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_time_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    v->seconds = xdr_load_hyper(c.at);
    v->nseconds = xdr_load_uint(c.at + 8);
    v->flags = xdr_load_uint(c.at + 12);
    c.at += 16;
    return c;
}

/* --- remote_domain_migrate_begin3_params_args --- */

uint64_t remote_domain_migrate_begin3_params_args_size(const remote_domain_migrate_begin3_params_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_migrate_begin3_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_begin3_params_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_migrate_begin3_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_begin3_params_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_migrate_begin3_params_ret --- */

uint64_t remote_domain_migrate_begin3_params_ret_size(const remote_domain_migrate_begin3_params_ret *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->cookie_out.len);
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_migrate_begin3_params_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_begin3_params_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_migrate_begin3_params_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_begin3_params_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_migrate_prepare3_params_args --- */

uint64_t remote_domain_migrate_prepare3_params_args_size(const remote_domain_migrate_prepare3_params_args *v)
{
    uint64_t size = 12;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    size += xdr_pad(v->cookie_in.len);
    return size;
}

uint8_t *remote_domain_migrate_prepare3_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare3_params_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_migrate_prepare3_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare3_params_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_migrate_prepare3_params_ret --- */

uint64_t remote_domain_migrate_prepare3_params_ret_size(const remote_domain_migrate_prepare3_params_ret *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->cookie_out.len);
    if (v->uri_out)
        size += remote_nonnull_string_size(v->uri_out);
    return size;
}

uint8_t *remote_domain_migrate_prepare3_params_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare3_params_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->uri_out);
    if (v->uri_out) {
        p = remote_nonnull_string_put(p, e, v->uri_out);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_migrate_prepare3_params_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare3_params_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->uri_out);
    if (!c.at)
        return c;
    v->uri_out = d->block;
    if (v->uri_out) {
        c = remote_nonnull_string_get(c, d, v->uri_out);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_migrate_prepare_tunnel3_params_args --- */

uint64_t remote_domain_migrate_prepare_tunnel3_params_args_size(const remote_domain_migrate_prepare_tunnel3_params_args *v)
{
    uint64_t size = 12;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    size += xdr_pad(v->cookie_in.len);
    return size;
}

uint8_t *remote_domain_migrate_prepare_tunnel3_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_params_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_migrate_prepare_tunnel3_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_params_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_migrate_prepare_tunnel3_params_ret --- */

uint64_t remote_domain_migrate_prepare_tunnel3_params_ret_size(const remote_domain_migrate_prepare_tunnel3_params_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->cookie_out.len);
    return size;
}

uint8_t *remote_domain_migrate_prepare_tunnel3_params_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_params_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_migrate_prepare_tunnel3_params_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_params_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_migrate_perform3_params_args --- */

uint64_t remote_domain_migrate_perform3_params_args_size(const remote_domain_migrate_perform3_params_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->dconnuri)
        size += remote_nonnull_string_size(v->dconnuri);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    size += xdr_pad(v->cookie_in.len);
    return size;
}

uint8_t *remote_domain_migrate_perform3_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_perform3_params_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->dconnuri);
    if (v->dconnuri) {
        p = remote_nonnull_string_put(p, e, v->dconnuri);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_migrate_perform3_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_perform3_params_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->dconnuri);
    if (!c.at)
        return c;
    v->dconnuri = d->block;
    if (v->dconnuri) {
        c = remote_nonnull_string_get(c, d, v->dconnuri);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_migrate_perform3_params_ret --- */

uint64_t remote_domain_migrate_perform3_params_ret_size(const remote_domain_migrate_perform3_params_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->cookie_out.len);
    return size;
}

uint8_t *remote_domain_migrate_perform3_params_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_perform3_params_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_migrate_perform3_params_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_perform3_params_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_migrate_finish3_params_args --- */

uint64_t remote_domain_migrate_finish3_params_args_size(const remote_domain_migrate_finish3_params_args *v)
{
    uint64_t size = 16;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    size += xdr_pad(v->cookie_in.len);
    return size;
}

uint8_t *remote_domain_migrate_finish3_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish3_params_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    xdr_store_int(p + 4, v->cancelled);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_migrate_finish3_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish3_params_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 8);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    v->cancelled = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_migrate_finish3_params_ret --- */

uint64_t remote_domain_migrate_finish3_params_ret_size(const remote_domain_migrate_finish3_params_ret *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->cookie_out.len);
    return size;
}

uint8_t *remote_domain_migrate_finish3_params_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish3_params_ret *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_migrate_finish3_params_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish3_params_ret *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_migrate_confirm3_params_args --- */

uint64_t remote_domain_migrate_confirm3_params_args_size(const remote_domain_migrate_confirm3_params_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    size += xdr_pad(v->cookie_in.len);
    return size;
}

uint8_t *remote_domain_migrate_confirm3_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_confirm3_params_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_opaque(p, e, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    xdr_store_int(p + 4, v->cancelled);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_migrate_confirm3_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_confirm3_params_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_opaque(c, d, &v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 8);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    v->cancelled = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_event_device_removed_msg --- */

uint64_t remote_domain_event_device_removed_msg_size(const remote_domain_event_device_removed_msg *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->devAlias.len);
    return size;
}

uint8_t *remote_domain_event_device_removed_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_device_removed_msg *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->devAlias, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_device_removed_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_device_removed_msg *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->devAlias, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_callback_device_removed_msg --- */

uint64_t remote_domain_event_callback_device_removed_msg_size(const remote_domain_event_callback_device_removed_msg *v)
{
    uint64_t size = 4;
    size += remote_domain_event_device_removed_msg_size(&v->msg);
    return size;
}

uint8_t *remote_domain_event_callback_device_removed_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_device_removed_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_domain_event_device_removed_msg_put(p, e, &v->msg);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_device_removed_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_device_removed_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_domain_event_device_removed_msg_get(c, d, &v->msg);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_block_job_2_msg --- */

uint64_t remote_domain_event_block_job_2_msg_size(const remote_domain_event_block_job_2_msg *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->dst.len);
    return size;
}

uint8_t *remote_domain_event_block_job_2_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_block_job_2_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->dst, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_int(p, v->type);
    xdr_store_int(p + 4, v->status);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_event_block_job_2_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_block_job_2_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->dst, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->type = xdr_load_int(c.at);
    v->status = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_event_block_threshold_msg --- */

uint64_t remote_domain_event_block_threshold_msg_size(const remote_domain_event_block_threshold_msg *v)
{
    uint64_t size = 28;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->dev.len);
    if (v->path)
        size += remote_nonnull_string_size(v->path);
    return size;
}

uint8_t *remote_domain_event_block_threshold_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_block_threshold_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->dev, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->path);
    if (v->path) {
        p = remote_nonnull_string_put(p, e, v->path);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_uhyper(p, v->threshold);
    xdr_store_uhyper(p + 8, v->excess);
    p += 16;
    return p;
}

struct xdr_cursor remote_domain_event_block_threshold_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_block_threshold_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->dev, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->path);
    if (!c.at)
        return c;
    v->path = d->block;
    if (v->path) {
        c = remote_nonnull_string_get(c, d, v->path);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    v->threshold = xdr_load_uhyper(c.at);
    v->excess = xdr_load_uhyper(c.at + 8);
    c.at += 16;
    return c;
}

/* --- remote_domain_event_callback_tunable_msg --- */

uint64_t remote_domain_event_callback_tunable_msg_size(const remote_domain_event_callback_tunable_msg *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_event_callback_tunable_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_tunable_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_EVENT_TUNABLE_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_event_callback_tunable_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_tunable_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_EVENT_TUNABLE_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_event_callback_device_added_msg --- */

uint64_t remote_domain_event_callback_device_added_msg_size(const remote_domain_event_callback_device_added_msg *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->devAlias.len);
    return size;
}

uint8_t *remote_domain_event_callback_device_added_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_device_added_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->devAlias, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_device_added_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_device_added_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->devAlias, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_event_connection_closed_msg --- */

uint64_t remote_connect_event_connection_closed_msg_size(const remote_connect_event_connection_closed_msg *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_event_connection_closed_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_event_connection_closed_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->reason);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_event_connection_closed_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_event_connection_closed_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->reason = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_get_cpu_model_names_args --- */

uint64_t remote_connect_get_cpu_model_names_args_size(const remote_connect_get_cpu_model_names_args *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->arch.len);
    return size;
}

uint8_t *remote_connect_get_cpu_model_names_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_cpu_model_names_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->arch, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_connect_get_cpu_model_names_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_cpu_model_names_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->arch, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_connect_get_cpu_model_names_ret --- */

uint64_t remote_connect_get_cpu_model_names_ret_size(const remote_connect_get_cpu_model_names_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->models.data && i < v->models.len; i++)
        size += remote_nonnull_string_size(&v->models.data[i]);
    return size;
}

uint8_t *remote_connect_get_cpu_model_names_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_cpu_model_names_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->models.data, v->models.len, REMOTE_CONNECT_CPU_MODELS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->models.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->models.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_get_cpu_model_names_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_cpu_model_names_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->models.len, REMOTE_CONNECT_CPU_MODELS_MAX, 4, sizeof *v->models.data);
    if (!c.at)
        return c;
    v->models.data = d->block;
    for (uint32_t i = 0; i < v->models.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->models.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_network_event_register_any_args --- */

uint64_t remote_connect_network_event_register_any_args_size(const remote_connect_network_event_register_any_args *v)
{
    uint64_t size = 8;
    if (v->net)
        size += remote_nonnull_network_size(v->net);
    return size;
}

uint8_t *remote_connect_network_event_register_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_network_event_register_any_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->eventID);
    p += 4;
    p = xdr_put_flag(p, v->net);
    if (v->net) {
        p = remote_nonnull_network_put(p, e, v->net);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_network_event_register_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_network_event_register_any_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->eventID = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 20, sizeof *v->net);
    if (!c.at)
        return c;
    v->net = d->block;
    if (v->net) {
        c = remote_nonnull_network_get(c, d, v->net);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_connect_network_event_register_any_ret --- */

uint64_t remote_connect_network_event_register_any_ret_size(const remote_connect_network_event_register_any_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_network_event_register_any_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_network_event_register_any_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_network_event_register_any_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_network_event_register_any_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_network_event_deregister_any_args --- */

uint64_t remote_connect_network_event_deregister_any_args_size(const remote_connect_network_event_deregister_any_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_network_event_deregister_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_network_event_deregister_any_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_network_event_deregister_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_network_event_deregister_any_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_event_lifecycle_msg --- */

uint64_t remote_network_event_lifecycle_msg_size(const remote_network_event_lifecycle_msg *v)
{
    uint64_t size = 12;
    size += remote_nonnull_network_size(&v->net);
    return size;
}

uint8_t *remote_network_event_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_network_event_lifecycle_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->event);
    xdr_store_int(p + 4, v->detail);
    p += 8;
    return p;
}

struct xdr_cursor remote_network_event_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_event_lifecycle_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->event = xdr_load_int(c.at);
    v->detail = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_network_event_callback_metadata_change_msg --- */

uint64_t remote_network_event_callback_metadata_change_msg_size(const remote_network_event_callback_metadata_change_msg *v)
{
    uint64_t size = 12;
    size += remote_nonnull_network_size(&v->net);
    if (v->nsuri)
        size += remote_nonnull_string_size(v->nsuri);
    return size;
}

uint8_t *remote_network_event_callback_metadata_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_network_event_callback_metadata_change_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->type);
    p += 4;
    p = xdr_put_flag(p, v->nsuri);
    if (v->nsuri) {
        p = remote_nonnull_string_put(p, e, v->nsuri);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_network_event_callback_metadata_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_event_callback_metadata_change_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->type = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 4, sizeof *v->nsuri);
    if (!c.at)
        return c;
    v->nsuri = d->block;
    if (v->nsuri) {
        c = remote_nonnull_string_get(c, d, v->nsuri);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_network_set_metadata_args --- */

uint64_t remote_network_set_metadata_args_size(const remote_network_set_metadata_args *v)
{
    uint64_t size = 20;
    size += remote_nonnull_network_size(&v->network);
    if (v->metadata)
        size += remote_nonnull_string_size(v->metadata);
    if (v->key)
        size += remote_nonnull_string_size(v->key);
    if (v->uri)
        size += remote_nonnull_string_size(v->uri);
    return size;
}

uint8_t *remote_network_set_metadata_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_set_metadata_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->network);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->type);
    p += 4;
    p = xdr_put_flag(p, v->metadata);
    if (v->metadata) {
        p = remote_nonnull_string_put(p, e, v->metadata);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->key);
    if (v->key) {
        p = remote_nonnull_string_put(p, e, v->key);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->uri);
    if (v->uri) {
        p = remote_nonnull_string_put(p, e, v->uri);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_set_metadata_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_set_metadata_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->network);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->type = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 4, sizeof *v->metadata);
    if (!c.at)
        return c;
    v->metadata = d->block;
    if (v->metadata) {
        c = remote_nonnull_string_get(c, d, v->metadata);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->key);
    if (!c.at)
        return c;
    v->key = d->block;
    if (v->key) {
        c = remote_nonnull_string_get(c, d, v->key);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->uri);
    if (!c.at)
        return c;
    v->uri = d->block;
    if (v->uri) {
        c = remote_nonnull_string_get(c, d, v->uri);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_get_metadata_args --- */

uint64_t remote_network_get_metadata_args_size(const remote_network_get_metadata_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_network_size(&v->network);
    if (v->uri)
        size += remote_nonnull_string_size(v->uri);
    return size;
}

uint8_t *remote_network_get_metadata_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_metadata_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->network);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->type);
    p += 4;
    p = xdr_put_flag(p, v->uri);
    if (v->uri) {
        p = remote_nonnull_string_put(p, e, v->uri);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_get_metadata_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_metadata_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->network);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->type = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 4, sizeof *v->uri);
    if (!c.at)
        return c;
    v->uri = d->block;
    if (v->uri) {
        c = remote_nonnull_string_get(c, d, v->uri);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_get_metadata_ret --- */

uint64_t remote_network_get_metadata_ret_size(const remote_network_get_metadata_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->metadata.len);
    return size;
}

uint8_t *remote_network_get_metadata_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_metadata_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->metadata, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_get_metadata_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_metadata_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->metadata, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_storage_pool_event_register_any_args --- */

uint64_t remote_connect_storage_pool_event_register_any_args_size(const remote_connect_storage_pool_event_register_any_args *v)
{
    uint64_t size = 8;
    if (v->pool)
        size += remote_nonnull_storage_pool_size(v->pool);
    return size;
}

uint8_t *remote_connect_storage_pool_event_register_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_storage_pool_event_register_any_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->eventID);
    p += 4;
    p = xdr_put_flag(p, v->pool);
    if (v->pool) {
        p = remote_nonnull_storage_pool_put(p, e, v->pool);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_storage_pool_event_register_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_storage_pool_event_register_any_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->eventID = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 20, sizeof *v->pool);
    if (!c.at)
        return c;
    v->pool = d->block;
    if (v->pool) {
        c = remote_nonnull_storage_pool_get(c, d, v->pool);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_connect_storage_pool_event_register_any_ret --- */

uint64_t remote_connect_storage_pool_event_register_any_ret_size(const remote_connect_storage_pool_event_register_any_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_storage_pool_event_register_any_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_storage_pool_event_register_any_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_storage_pool_event_register_any_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_storage_pool_event_register_any_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_storage_pool_event_deregister_any_args --- */

uint64_t remote_connect_storage_pool_event_deregister_any_args_size(const remote_connect_storage_pool_event_deregister_any_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_storage_pool_event_deregister_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_storage_pool_event_deregister_any_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_storage_pool_event_deregister_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_storage_pool_event_deregister_any_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_storage_pool_event_lifecycle_msg --- */

uint64_t remote_storage_pool_event_lifecycle_msg_size(const remote_storage_pool_event_lifecycle_msg *v)
{
    uint64_t size = 12;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_event_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_event_lifecycle_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->event);
    xdr_store_int(p + 4, v->detail);
    p += 8;
    return p;
}

struct xdr_cursor remote_storage_pool_event_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_event_lifecycle_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->event = xdr_load_int(c.at);
    v->detail = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_storage_pool_event_refresh_msg --- */

uint64_t remote_storage_pool_event_refresh_msg_size(const remote_storage_pool_event_refresh_msg *v)
{
    uint64_t size = 4;
    size += remote_nonnull_storage_pool_size(&v->pool);
    return size;
}

uint8_t *remote_storage_pool_event_refresh_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_event_refresh_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_storage_pool_put(p, e, &v->pool);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_storage_pool_event_refresh_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_event_refresh_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_storage_pool_get(c, d, &v->pool);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_node_device_event_register_any_args --- */

uint64_t remote_connect_node_device_event_register_any_args_size(const remote_connect_node_device_event_register_any_args *v)
{
    uint64_t size = 8;
    if (v->dev)
        size += remote_nonnull_node_device_size(v->dev);
    return size;
}

uint8_t *remote_connect_node_device_event_register_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_node_device_event_register_any_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->eventID);
    p += 4;
    p = xdr_put_flag(p, v->dev);
    if (v->dev) {
        p = remote_nonnull_node_device_put(p, e, v->dev);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_node_device_event_register_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_node_device_event_register_any_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->eventID = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 4, sizeof *v->dev);
    if (!c.at)
        return c;
    v->dev = d->block;
    if (v->dev) {
        c = remote_nonnull_node_device_get(c, d, v->dev);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_connect_node_device_event_register_any_ret --- */

uint64_t remote_connect_node_device_event_register_any_ret_size(const remote_connect_node_device_event_register_any_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_node_device_event_register_any_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_node_device_event_register_any_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_node_device_event_register_any_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_node_device_event_register_any_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_node_device_event_deregister_any_args --- */

uint64_t remote_connect_node_device_event_deregister_any_args_size(const remote_connect_node_device_event_deregister_any_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_node_device_event_deregister_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_node_device_event_deregister_any_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_node_device_event_deregister_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_node_device_event_deregister_any_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_device_event_lifecycle_msg --- */

uint64_t remote_node_device_event_lifecycle_msg_size(const remote_node_device_event_lifecycle_msg *v)
{
    uint64_t size = 12;
    size += remote_nonnull_node_device_size(&v->dev);
    return size;
}

uint8_t *remote_node_device_event_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_event_lifecycle_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_node_device_put(p, e, &v->dev);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->event);
    xdr_store_int(p + 4, v->detail);
    p += 8;
    return p;
}

struct xdr_cursor remote_node_device_event_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_event_lifecycle_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_node_device_get(c, d, &v->dev);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->event = xdr_load_int(c.at);
    v->detail = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_node_device_event_update_msg --- */

uint64_t remote_node_device_event_update_msg_size(const remote_node_device_event_update_msg *v)
{
    uint64_t size = 4;
    size += remote_nonnull_node_device_size(&v->dev);
    return size;
}

uint8_t *remote_node_device_event_update_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_event_update_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_node_device_put(p, e, &v->dev);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_device_event_update_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_event_update_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_node_device_get(c, d, &v->dev);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_fsfreeze_args --- */

uint64_t remote_domain_fsfreeze_args_size(const remote_domain_fsfreeze_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->mountpoints.data && i < v->mountpoints.len; i++)
        size += remote_nonnull_string_size(&v->mountpoints.data[i]);
    return size;
}

uint8_t *remote_domain_fsfreeze_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_fsfreeze_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->mountpoints.data, v->mountpoints.len, REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->mountpoints.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->mountpoints.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_fsfreeze_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fsfreeze_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->mountpoints.len, REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX, 4, sizeof *v->mountpoints.data);
    if (!c.at)
        return c;
    v->mountpoints.data = d->block;
    for (uint32_t i = 0; i < v->mountpoints.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->mountpoints.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_fsfreeze_ret --- */

uint64_t remote_domain_fsfreeze_ret_size(const remote_domain_fsfreeze_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_fsfreeze_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_fsfreeze_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->filesystems);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_fsfreeze_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fsfreeze_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->filesystems = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_fsthaw_args --- */

uint64_t remote_domain_fsthaw_args_size(const remote_domain_fsthaw_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->mountpoints.data && i < v->mountpoints.len; i++)
        size += remote_nonnull_string_size(&v->mountpoints.data[i]);
    return size;
}

uint8_t *remote_domain_fsthaw_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_fsthaw_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->mountpoints.data, v->mountpoints.len, REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->mountpoints.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->mountpoints.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_fsthaw_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fsthaw_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->mountpoints.len, REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX, 4, sizeof *v->mountpoints.data);
    if (!c.at)
        return c;
    v->mountpoints.data = d->block;
    for (uint32_t i = 0; i < v->mountpoints.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->mountpoints.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_fsthaw_ret --- */

uint64_t remote_domain_fsthaw_ret_size(const remote_domain_fsthaw_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_fsthaw_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_fsthaw_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->filesystems);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_fsthaw_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fsthaw_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->filesystems = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_node_get_free_pages_args --- */

uint64_t remote_node_get_free_pages_args_size(const remote_node_get_free_pages_args *v)
{
    uint64_t size = 16;
    size += UINT64_C(4) * v->pages.len;
    return size;
}

uint8_t *remote_node_get_free_pages_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_free_pages_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_words(p, e, v->pages.data, v->pages.len, REMOTE_NODE_MAX_CELLS);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->startCell);
    xdr_store_uint(p + 4, v->cellCount);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_node_get_free_pages_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_free_pages_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_words(c, d, &v->pages.len, REMOTE_NODE_MAX_CELLS);
    if (!c.at)
        return c;
    v->pages.data = d->block;
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->startCell = xdr_load_int(c.at);
    v->cellCount = xdr_load_uint(c.at + 4);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_node_get_free_pages_ret --- */

uint64_t remote_node_get_free_pages_ret_size(const remote_node_get_free_pages_ret *v)
{
    uint64_t size = 4;
    size += UINT64_C(8) * v->counts.len;
    return size;
}

uint8_t *remote_node_get_free_pages_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_free_pages_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_dwords(p, e, v->counts.data, v->counts.len, REMOTE_NODE_MAX_CELLS);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_node_get_free_pages_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_free_pages_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_dwords(c, d, &v->counts.len, REMOTE_NODE_MAX_CELLS);
    if (!c.at)
        return c;
    v->counts.data = d->block;
    return c;
}

/* --- remote_node_alloc_pages_args --- */

uint64_t remote_node_alloc_pages_args_size(const remote_node_alloc_pages_args *v)
{
    uint64_t size = 20;
    size += UINT64_C(4) * v->pageSizes.len;
    size += UINT64_C(8) * v->pageCounts.len;
    return size;
}

uint8_t *remote_node_alloc_pages_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_alloc_pages_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_words(p, e, v->pageSizes.data, v->pageSizes.len, REMOTE_NODE_MAX_CELLS);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_dwords(p, e, v->pageCounts.data, v->pageCounts.len, REMOTE_NODE_MAX_CELLS);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->startCell);
    xdr_store_uint(p + 4, v->cellCount);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_node_alloc_pages_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_alloc_pages_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_words(c, d, &v->pageSizes.len, REMOTE_NODE_MAX_CELLS);
    if (!c.at)
        return c;
    v->pageSizes.data = d->block;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_dwords(c, d, &v->pageCounts.len, REMOTE_NODE_MAX_CELLS);
    if (!c.at)
        return c;
    v->pageCounts.data = d->block;
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->startCell = xdr_load_int(c.at);
    v->cellCount = xdr_load_uint(c.at + 4);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_node_alloc_pages_ret --- */

uint64_t remote_node_alloc_pages_ret_size(const remote_node_alloc_pages_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_node_alloc_pages_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_alloc_pages_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_alloc_pages_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_alloc_pages_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_dhcp_lease --- */

uint64_t remote_network_dhcp_lease_size(const remote_network_dhcp_lease *v)
{
    uint64_t size = 40;
    size += xdr_pad(v->iface.len);
    if (v->mac)
        size += remote_nonnull_string_size(v->mac);
    if (v->iaid)
        size += remote_nonnull_string_size(v->iaid);
    size += xdr_pad(v->ipaddr.len);
    if (v->hostname)
        size += remote_nonnull_string_size(v->hostname);
    if (v->clientid)
        size += remote_nonnull_string_size(v->clientid);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_network_dhcp_lease_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_network_dhcp_lease *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->iface, REMOTE_STRING_MAX, 16);
    if (!p)
        return NULL;
    xdr_store_hyper(p, v->expirytime);
    xdr_store_int(p + 8, v->type);
    p += 12;
    p = xdr_put_flag(p, v->mac);
    if (v->mac) {
        p = remote_nonnull_string_put(p, e, v->mac);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->iaid);
    if (v->iaid) {
        p = remote_nonnull_string_put(p, e, v->iaid);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->ipaddr, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->prefix);
    p += 4;
    p = xdr_put_flag(p, v->hostname);
    if (v->hostname) {
        p = remote_nonnull_string_put(p, e, v->hostname);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->clientid);
    if (v->clientid) {
        p = remote_nonnull_string_put(p, e, v->clientid);
        if (!p)
            return NULL;
    }
    return p;
}

uint8_t *remote_network_dhcp_lease_put(uint8_t *p, struct xdr_encoder *e, const remote_network_dhcp_lease *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->iface, REMOTE_STRING_MAX, 16);
    if (!p)
        return NULL;
    xdr_store_hyper(p, v->expirytime);
    xdr_store_int(p + 8, v->type);
    p += 12;
    p = xdr_put_flag(p, v->mac);
    if (v->mac) {
        p = remote_nonnull_string_put(p, e, v->mac);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->iaid);
    if (v->iaid) {
        p = remote_nonnull_string_put(p, e, v->iaid);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->ipaddr, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->prefix);
    p += 4;
    p = xdr_put_flag(p, v->hostname);
    if (v->hostname) {
        p = remote_nonnull_string_put(p, e, v->hostname);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->clientid);
    if (v->clientid) {
        p = remote_nonnull_string_put(p, e, v->clientid);
        if (!p)
            return NULL;
    }
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_network_dhcp_lease_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_network_dhcp_lease *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->iface, REMOTE_STRING_MAX, 16);
    if (!c.at)
        return c;
    v->expirytime = xdr_load_hyper(c.at);
    v->type = xdr_load_int(c.at + 8);
    c.at += 12;
    c = xdr_get_optional(c, d, 4, sizeof *v->mac);
    if (!c.at)
        return c;
    v->mac = d->block;
    if (v->mac) {
        c = remote_nonnull_string_get(c, d, v->mac);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->iaid);
    if (!c.at)
        return c;
    v->iaid = d->block;
    if (v->iaid) {
        c = remote_nonnull_string_get(c, d, v->iaid);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->ipaddr, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->prefix = xdr_load_uint(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 4, sizeof *v->hostname);
    if (!c.at)
        return c;
    v->hostname = d->block;
    if (v->hostname) {
        c = remote_nonnull_string_get(c, d, v->hostname);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->clientid);
    if (!c.at)
        return c;
    v->clientid = d->block;
    if (v->clientid) {
        c = remote_nonnull_string_get(c, d, v->clientid);
        if (!c.at)
            return c;
    }
    return c;
}

struct xdr_cursor remote_network_dhcp_lease_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_dhcp_lease *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->iface, REMOTE_STRING_MAX, 16);
    if (!c.at)
        return c;
    v->expirytime = xdr_load_hyper(c.at);
    v->type = xdr_load_int(c.at + 8);
    c.at += 12;
    c = xdr_get_optional(c, d, 4, sizeof *v->mac);
    if (!c.at)
        return c;
    v->mac = d->block;
    if (v->mac) {
        c = remote_nonnull_string_get(c, d, v->mac);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->iaid);
    if (!c.at)
        return c;
    v->iaid = d->block;
    if (v->iaid) {
        c = remote_nonnull_string_get(c, d, v->iaid);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->ipaddr, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->prefix = xdr_load_uint(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 4, sizeof *v->hostname);
    if (!c.at)
        return c;
    v->hostname = d->block;
    if (v->hostname) {
        c = remote_nonnull_string_get(c, d, v->hostname);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->clientid);
    if (!c.at)
        return c;
    v->clientid = d->block;
    if (v->clientid) {
        c = remote_nonnull_string_get(c, d, v->clientid);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_network_get_dhcp_leases_args --- */

uint64_t remote_network_get_dhcp_leases_args_size(const remote_network_get_dhcp_leases_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_network_size(&v->net);
    if (v->mac)
        size += remote_nonnull_string_size(v->mac);
    return size;
}

uint8_t *remote_network_get_dhcp_leases_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_dhcp_leases_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->net);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->mac);
    if (v->mac) {
        p = remote_nonnull_string_put(p, e, v->mac);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_network_get_dhcp_leases_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_dhcp_leases_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->net);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->mac);
    if (!c.at)
        return c;
    v->mac = d->block;
    if (v->mac) {
        c = remote_nonnull_string_get(c, d, v->mac);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_network_get_dhcp_leases_ret --- */

uint64_t remote_network_get_dhcp_leases_ret_size(const remote_network_get_dhcp_leases_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->leases.data && i < v->leases.len; i++)
        size += remote_network_dhcp_lease_size(&v->leases.data[i]);
    return size;
}

uint8_t *remote_network_get_dhcp_leases_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_dhcp_leases_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->leases.data, v->leases.len, REMOTE_NETWORK_DHCP_LEASES_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->leases.len; i++) {
        p = remote_network_dhcp_lease_put_inline(p, e, &v->leases.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_get_dhcp_leases_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_dhcp_leases_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->leases.len, REMOTE_NETWORK_DHCP_LEASES_MAX, 40, sizeof *v->leases.data);
    if (!c.at)
        return c;
    v->leases.data = d->block;
    for (uint32_t i = 0; i < v->leases.len; i++) {
        c = remote_network_dhcp_lease_get_inline(c, d, &v->leases.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_stats_record --- */

uint64_t remote_domain_stats_record_size(const remote_domain_stats_record *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_stats_record_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_domain_stats_record *v)
{
    p = remote_nonnull_domain_put_inline(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

uint8_t *remote_domain_stats_record_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_stats_record *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_stats_record_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_stats_record *v)
{
    c = remote_nonnull_domain_get_inline(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

struct xdr_cursor remote_domain_stats_record_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_stats_record *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_connect_get_all_domain_stats_args --- */

uint64_t remote_connect_get_all_domain_stats_args_size(const remote_connect_get_all_domain_stats_args *v)
{
    uint64_t size = 12;
    for (uint32_t i = 0; v->doms.data && i < v->doms.len; i++)
        size += remote_nonnull_domain_size(&v->doms.data[i]);
    return size;
}

uint8_t *remote_connect_get_all_domain_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_all_domain_stats_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->doms.data, v->doms.len, REMOTE_DOMAIN_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->doms.len; i++) {
        p = remote_nonnull_domain_put_inline(p, e, &v->doms.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->stats);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_connect_get_all_domain_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_all_domain_stats_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->doms.len, REMOTE_DOMAIN_LIST_MAX, 24, sizeof *v->doms.data);
    if (!c.at)
        return c;
    v->doms.data = d->block;
    for (uint32_t i = 0; i < v->doms.len; i++) {
        c = remote_nonnull_domain_get_inline(c, d, &v->doms.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->stats = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_event_callback_agent_lifecycle_msg --- */

uint64_t remote_domain_event_callback_agent_lifecycle_msg_size(const remote_domain_event_callback_agent_lifecycle_msg *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_event_callback_agent_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_agent_lifecycle_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->state);
    xdr_store_int(p + 4, v->reason);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_event_callback_agent_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_agent_lifecycle_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->state = xdr_load_int(c.at);
    v->reason = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_connect_get_all_domain_stats_ret --- */

uint64_t remote_connect_get_all_domain_stats_ret_size(const remote_connect_get_all_domain_stats_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->retStats.data && i < v->retStats.len; i++)
        size += remote_domain_stats_record_size(&v->retStats.data[i]);
    return size;
}

uint8_t *remote_connect_get_all_domain_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_all_domain_stats_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->retStats.data, v->retStats.len, REMOTE_DOMAIN_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->retStats.len; i++) {
        p = remote_domain_stats_record_put_inline(p, e, &v->retStats.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_get_all_domain_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_all_domain_stats_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->retStats.len, REMOTE_DOMAIN_LIST_MAX, 28, sizeof *v->retStats.data);
    if (!c.at)
        return c;
    v->retStats.data = d->block;
    for (uint32_t i = 0; i < v->retStats.len; i++) {
        c = remote_domain_stats_record_get_inline(c, d, &v->retStats.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_fsinfo --- */

uint64_t remote_domain_fsinfo_size(const remote_domain_fsinfo *v)
{
    uint64_t size = 16;
    size += xdr_pad(v->mountpoint.len);
    size += xdr_pad(v->name.len);
    size += xdr_pad(v->fstype.len);
    for (uint32_t i = 0; v->dev_aliases.data && i < v->dev_aliases.len; i++)
        size += remote_nonnull_string_size(&v->dev_aliases.data[i]);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_fsinfo_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_domain_fsinfo *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->mountpoint, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_short_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_short_string(p, e, &v->fstype, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_array(p, e, v->dev_aliases.data, v->dev_aliases.len, REMOTE_DOMAIN_FSINFO_DISKS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->dev_aliases.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->dev_aliases.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

uint8_t *remote_domain_fsinfo_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_fsinfo *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->mountpoint, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->fstype, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_array(p, e, v->dev_aliases.data, v->dev_aliases.len, REMOTE_DOMAIN_FSINFO_DISKS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->dev_aliases.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->dev_aliases.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_fsinfo_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fsinfo *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->mountpoint, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_short_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_short_string(c, d, &v->fstype, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_array(c, d, &v->dev_aliases.len, REMOTE_DOMAIN_FSINFO_DISKS_MAX, 4, sizeof *v->dev_aliases.data);
    if (!c.at)
        return c;
    v->dev_aliases.data = d->block;
    for (uint32_t i = 0; i < v->dev_aliases.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->dev_aliases.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

struct xdr_cursor remote_domain_fsinfo_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fsinfo *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->mountpoint, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->fstype, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_array(c, d, &v->dev_aliases.len, REMOTE_DOMAIN_FSINFO_DISKS_MAX, 4, sizeof *v->dev_aliases.data);
    if (!c.at)
        return c;
    v->dev_aliases.data = d->block;
    for (uint32_t i = 0; i < v->dev_aliases.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->dev_aliases.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_get_fsinfo_args --- */

uint64_t remote_domain_get_fsinfo_args_size(const remote_domain_get_fsinfo_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_fsinfo_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_fsinfo_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_fsinfo_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_fsinfo_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_fsinfo_ret --- */

uint64_t remote_domain_get_fsinfo_ret_size(const remote_domain_get_fsinfo_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->info.data && i < v->info.len; i++)
        size += remote_domain_fsinfo_size(&v->info.data[i]);
    return size;
}

uint8_t *remote_domain_get_fsinfo_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_fsinfo_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->info.data, v->info.len, REMOTE_DOMAIN_FSINFO_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->info.len; i++) {
        p = remote_domain_fsinfo_put_inline(p, e, &v->info.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_fsinfo_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_fsinfo_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->info.len, REMOTE_DOMAIN_FSINFO_MAX, 16, sizeof *v->info.data);
    if (!c.at)
        return c;
    v->info.data = d->block;
    for (uint32_t i = 0; i < v->info.len; i++) {
        c = remote_domain_fsinfo_get_inline(c, d, &v->info.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_ip_addr --- */

uint64_t remote_domain_ip_addr_size(const remote_domain_ip_addr *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->addr.len);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_ip_addr_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_domain_ip_addr *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->type);
    p += 4;
    p = xdr_put_short_string(p, e, &v->addr, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->prefix);
    p += 4;
    return p;
}

uint8_t *remote_domain_ip_addr_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_ip_addr *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->type);
    p += 4;
    p = xdr_put_string(p, e, &v->addr, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->prefix);
    p += 4;
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_ip_addr_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_ip_addr *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->type = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_short_string(c, d, &v->addr, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->prefix = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

struct xdr_cursor remote_domain_ip_addr_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_ip_addr *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->type = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_string(c, d, &v->addr, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->prefix = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_interface --- */

uint64_t remote_domain_interface_size(const remote_domain_interface *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->name.len);
    if (v->hwaddr)
        size += remote_nonnull_string_size(v->hwaddr);
    for (uint32_t i = 0; v->addrs.data && i < v->addrs.len; i++)
        size += remote_domain_ip_addr_size(&v->addrs.data[i]);
    return size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_interface_put_inline(uint8_t *p, struct xdr_encoder *e, const remote_domain_interface *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_short_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->hwaddr);
    if (v->hwaddr) {
        p = remote_nonnull_string_put(p, e, v->hwaddr);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->addrs.data, v->addrs.len, REMOTE_DOMAIN_IP_ADDR_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->addrs.len; i++) {
        p = remote_domain_ip_addr_put_inline(p, e, &v->addrs.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

uint8_t *remote_domain_interface_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_interface *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->hwaddr);
    if (v->hwaddr) {
        p = remote_nonnull_string_put(p, e, v->hwaddr);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->addrs.data, v->addrs.len, REMOTE_DOMAIN_IP_ADDR_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->addrs.len; i++) {
        p = remote_domain_ip_addr_put_inline(p, e, &v->addrs.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_interface_get_inline(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_interface *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_short_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->hwaddr);
    if (!c.at)
        return c;
    v->hwaddr = d->block;
    if (v->hwaddr) {
        c = remote_nonnull_string_get(c, d, v->hwaddr);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->addrs.len, REMOTE_DOMAIN_IP_ADDR_MAX, 12, sizeof *v->addrs.data);
    if (!c.at)
        return c;
    v->addrs.data = d->block;
    for (uint32_t i = 0; i < v->addrs.len; i++) {
        c = remote_domain_ip_addr_get_inline(c, d, &v->addrs.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

struct xdr_cursor remote_domain_interface_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_interface *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->hwaddr);
    if (!c.at)
        return c;
    v->hwaddr = d->block;
    if (v->hwaddr) {
        c = remote_nonnull_string_get(c, d, v->hwaddr);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->addrs.len, REMOTE_DOMAIN_IP_ADDR_MAX, 12, sizeof *v->addrs.data);
    if (!c.at)
        return c;
    v->addrs.data = d->block;
    for (uint32_t i = 0; i < v->addrs.len; i++) {
        c = remote_domain_ip_addr_get_inline(c, d, &v->addrs.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_interface_addresses_args --- */

uint64_t remote_domain_interface_addresses_args_size(const remote_domain_interface_addresses_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_interface_addresses_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_interface_addresses_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->source);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_interface_addresses_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_interface_addresses_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->source = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_interface_addresses_ret --- */

uint64_t remote_domain_interface_addresses_ret_size(const remote_domain_interface_addresses_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->ifaces.data && i < v->ifaces.len; i++)
        size += remote_domain_interface_size(&v->ifaces.data[i]);
    return size;
}

uint8_t *remote_domain_interface_addresses_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_interface_addresses_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->ifaces.data, v->ifaces.len, REMOTE_DOMAIN_INTERFACE_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->ifaces.len; i++) {
        p = remote_domain_interface_put_inline(p, e, &v->ifaces.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_interface_addresses_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_interface_addresses_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->ifaces.len, REMOTE_DOMAIN_INTERFACE_MAX, 12, sizeof *v->ifaces.data);
    if (!c.at)
        return c;
    v->ifaces.data = d->block;
    for (uint32_t i = 0; i < v->ifaces.len; i++) {
        c = remote_domain_interface_get_inline(c, d, &v->ifaces.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_set_user_password_args --- */

uint64_t remote_domain_set_user_password_args_size(const remote_domain_set_user_password_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->user)
        size += remote_nonnull_string_size(v->user);
    if (v->password)
        size += remote_nonnull_string_size(v->password);
    return size;
}

uint8_t *remote_domain_set_user_password_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_user_password_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->user);
    if (v->user) {
        p = remote_nonnull_string_put(p, e, v->user);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->password);
    if (v->password) {
        p = remote_nonnull_string_put(p, e, v->password);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_user_password_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_user_password_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->user);
    if (!c.at)
        return c;
    v->user = d->block;
    if (v->user) {
        c = remote_nonnull_string_get(c, d, v->user);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->password);
    if (!c.at)
        return c;
    v->password = d->block;
    if (v->password) {
        c = remote_nonnull_string_get(c, d, v->password);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_rename_args --- */

uint64_t remote_domain_rename_args_size(const remote_domain_rename_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->new_name)
        size += remote_nonnull_string_size(v->new_name);
    return size;
}

uint8_t *remote_domain_rename_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_rename_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->new_name);
    if (v->new_name) {
        p = remote_nonnull_string_put(p, e, v->new_name);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_rename_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_rename_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->new_name);
    if (!c.at)
        return c;
    v->new_name = d->block;
    if (v->new_name) {
        c = remote_nonnull_string_get(c, d, v->new_name);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_rename_ret --- */

uint64_t remote_domain_rename_ret_size(const remote_domain_rename_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_rename_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_rename_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->retcode);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_rename_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_rename_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->retcode = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_event_callback_migration_iteration_msg --- */

uint64_t remote_domain_event_callback_migration_iteration_msg_size(const remote_domain_event_callback_migration_iteration_msg *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_event_callback_migration_iteration_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_migration_iteration_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->iteration);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_event_callback_migration_iteration_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_migration_iteration_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->iteration = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_event_callback_job_completed_msg --- */

uint64_t remote_domain_event_callback_job_completed_msg_size(const remote_domain_event_callback_job_completed_msg *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_event_callback_job_completed_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_job_completed_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_JOB_STATS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_event_callback_job_completed_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_job_completed_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_JOB_STATS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_migrate_start_post_copy_args --- */

uint64_t remote_domain_migrate_start_post_copy_args_size(const remote_domain_migrate_start_post_copy_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_migrate_start_post_copy_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_start_post_copy_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_migrate_start_post_copy_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_start_post_copy_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_event_callback_device_removal_failed_msg --- */

uint64_t remote_domain_event_callback_device_removal_failed_msg_size(const remote_domain_event_callback_device_removal_failed_msg *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->devAlias.len);
    return size;
}

uint8_t *remote_domain_event_callback_device_removal_failed_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_device_removal_failed_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->devAlias, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_callback_device_removal_failed_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_device_removal_failed_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->devAlias, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_guest_vcpus_args --- */

uint64_t remote_domain_get_guest_vcpus_args_size(const remote_domain_get_guest_vcpus_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_guest_vcpus_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_guest_vcpus_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_guest_vcpus_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_guest_vcpus_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_guest_vcpus_ret --- */

uint64_t remote_domain_get_guest_vcpus_ret_size(const remote_domain_get_guest_vcpus_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_get_guest_vcpus_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_guest_vcpus_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_GUEST_VCPU_PARAMS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_get_guest_vcpus_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_guest_vcpus_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_GUEST_VCPU_PARAMS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_set_guest_vcpus_args --- */

uint64_t remote_domain_set_guest_vcpus_args_size(const remote_domain_set_guest_vcpus_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->cpumap.len);
    return size;
}

uint8_t *remote_domain_set_guest_vcpus_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_guest_vcpus_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->cpumap, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_int(p, v->state);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_set_guest_vcpus_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_guest_vcpus_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->cpumap, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->state = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_set_vcpu_args --- */

uint64_t remote_domain_set_vcpu_args_size(const remote_domain_set_vcpu_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->cpumap.len);
    return size;
}

uint8_t *remote_domain_set_vcpu_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_vcpu_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->cpumap, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_int(p, v->state);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_set_vcpu_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_vcpu_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->cpumap, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->state = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_event_callback_metadata_change_msg --- */

uint64_t remote_domain_event_callback_metadata_change_msg_size(const remote_domain_event_callback_metadata_change_msg *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->nsuri)
        size += remote_nonnull_string_size(v->nsuri);
    return size;
}

uint8_t *remote_domain_event_callback_metadata_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_metadata_change_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->type);
    p += 4;
    p = xdr_put_flag(p, v->nsuri);
    if (v->nsuri) {
        p = remote_nonnull_string_put(p, e, v->nsuri);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_event_callback_metadata_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_metadata_change_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->type = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 4, sizeof *v->nsuri);
    if (!c.at)
        return c;
    v->nsuri = d->block;
    if (v->nsuri) {
        c = remote_nonnull_string_get(c, d, v->nsuri);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_event_memory_failure_msg --- */

uint64_t remote_domain_event_memory_failure_msg_size(const remote_domain_event_memory_failure_msg *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_event_memory_failure_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_memory_failure_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->recipient);
    xdr_store_int(p + 4, v->action);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_event_memory_failure_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_memory_failure_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->recipient = xdr_load_int(c.at);
    v->action = xdr_load_int(c.at + 4);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_connect_secret_event_register_any_args --- */

uint64_t remote_connect_secret_event_register_any_args_size(const remote_connect_secret_event_register_any_args *v)
{
    uint64_t size = 8;
    if (v->secret)
        size += remote_nonnull_secret_size(v->secret);
    return size;
}

uint8_t *remote_connect_secret_event_register_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_secret_event_register_any_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->eventID);
    p += 4;
    p = xdr_put_flag(p, v->secret);
    if (v->secret) {
        p = remote_nonnull_secret_put(p, e, v->secret);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_connect_secret_event_register_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_secret_event_register_any_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->eventID = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 24, sizeof *v->secret);
    if (!c.at)
        return c;
    v->secret = d->block;
    if (v->secret) {
        c = remote_nonnull_secret_get(c, d, v->secret);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_connect_secret_event_register_any_ret --- */

uint64_t remote_connect_secret_event_register_any_ret_size(const remote_connect_secret_event_register_any_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_secret_event_register_any_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_secret_event_register_any_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_secret_event_register_any_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_secret_event_register_any_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_secret_event_deregister_any_args --- */

uint64_t remote_connect_secret_event_deregister_any_args_size(const remote_connect_secret_event_deregister_any_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_secret_event_deregister_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_secret_event_deregister_any_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_secret_event_deregister_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_secret_event_deregister_any_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_secret_event_lifecycle_msg --- */

uint64_t remote_secret_event_lifecycle_msg_size(const remote_secret_event_lifecycle_msg *v)
{
    uint64_t size = 12;
    size += remote_nonnull_secret_size(&v->secret);
    return size;
}

uint8_t *remote_secret_event_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_event_lifecycle_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_secret_put(p, e, &v->secret);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->event);
    xdr_store_int(p + 4, v->detail);
    p += 8;
    return p;
}

struct xdr_cursor remote_secret_event_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_event_lifecycle_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_secret_get(c, d, &v->secret);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->event = xdr_load_int(c.at);
    v->detail = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_secret_event_value_changed_msg --- */

uint64_t remote_secret_event_value_changed_msg_size(const remote_secret_event_value_changed_msg *v)
{
    uint64_t size = 4;
    size += remote_nonnull_secret_size(&v->secret);
    return size;
}

uint8_t *remote_secret_event_value_changed_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_event_value_changed_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_secret_put(p, e, &v->secret);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_secret_event_value_changed_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_event_value_changed_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_secret_get(c, d, &v->secret);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_set_block_threshold_args --- */

uint64_t remote_domain_set_block_threshold_args_size(const remote_domain_set_block_threshold_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->dev.len);
    return size;
}

uint8_t *remote_domain_set_block_threshold_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_block_threshold_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->dev, REMOTE_STRING_MAX, 12);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->threshold);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_set_block_threshold_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_block_threshold_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->dev, REMOTE_STRING_MAX, 12);
    if (!c.at)
        return c;
    v->threshold = xdr_load_uhyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_domain_set_lifecycle_action_args --- */

uint64_t remote_domain_set_lifecycle_action_args_size(const remote_domain_set_lifecycle_action_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_set_lifecycle_action_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_lifecycle_action_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uint(p, v->type);
    xdr_store_uint(p + 4, v->action);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor remote_domain_set_lifecycle_action_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_lifecycle_action_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->type = xdr_load_uint(c.at);
    v->action = xdr_load_uint(c.at + 4);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- remote_connect_compare_hypervisor_cpu_args --- */

uint64_t remote_connect_compare_hypervisor_cpu_args_size(const remote_connect_compare_hypervisor_cpu_args *v)
{
    uint64_t size = 24;
    if (v->emulator)
        size += remote_nonnull_string_size(v->emulator);
    if (v->arch)
        size += remote_nonnull_string_size(v->arch);
    if (v->machine)
        size += remote_nonnull_string_size(v->machine);
    if (v->virttype)
        size += remote_nonnull_string_size(v->virttype);
    size += xdr_pad(v->xmlCPU.len);
    return size;
}

uint8_t *remote_connect_compare_hypervisor_cpu_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_compare_hypervisor_cpu_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->emulator);
    if (v->emulator) {
        p = remote_nonnull_string_put(p, e, v->emulator);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->arch);
    if (v->arch) {
        p = remote_nonnull_string_put(p, e, v->arch);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->machine);
    if (v->machine) {
        p = remote_nonnull_string_put(p, e, v->machine);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->virttype);
    if (v->virttype) {
        p = remote_nonnull_string_put(p, e, v->virttype);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xmlCPU, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_compare_hypervisor_cpu_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_compare_hypervisor_cpu_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->emulator);
    if (!c.at)
        return c;
    v->emulator = d->block;
    if (v->emulator) {
        c = remote_nonnull_string_get(c, d, v->emulator);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->arch);
    if (!c.at)
        return c;
    v->arch = d->block;
    if (v->arch) {
        c = remote_nonnull_string_get(c, d, v->arch);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->machine);
    if (!c.at)
        return c;
    v->machine = d->block;
    if (v->machine) {
        c = remote_nonnull_string_get(c, d, v->machine);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->virttype);
    if (!c.at)
        return c;
    v->virttype = d->block;
    if (v->virttype) {
        c = remote_nonnull_string_get(c, d, v->virttype);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xmlCPU, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_compare_hypervisor_cpu_ret --- */

uint64_t remote_connect_compare_hypervisor_cpu_ret_size(const remote_connect_compare_hypervisor_cpu_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_compare_hypervisor_cpu_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_compare_hypervisor_cpu_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->result);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_compare_hypervisor_cpu_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_compare_hypervisor_cpu_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->result = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_baseline_hypervisor_cpu_args --- */

uint64_t remote_connect_baseline_hypervisor_cpu_args_size(const remote_connect_baseline_hypervisor_cpu_args *v)
{
    uint64_t size = 24;
    if (v->emulator)
        size += remote_nonnull_string_size(v->emulator);
    if (v->arch)
        size += remote_nonnull_string_size(v->arch);
    if (v->machine)
        size += remote_nonnull_string_size(v->machine);
    if (v->virttype)
        size += remote_nonnull_string_size(v->virttype);
    for (uint32_t i = 0; v->xmlCPUs.data && i < v->xmlCPUs.len; i++)
        size += remote_nonnull_string_size(&v->xmlCPUs.data[i]);
    return size;
}

uint8_t *remote_connect_baseline_hypervisor_cpu_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_baseline_hypervisor_cpu_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->emulator);
    if (v->emulator) {
        p = remote_nonnull_string_put(p, e, v->emulator);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->arch);
    if (v->arch) {
        p = remote_nonnull_string_put(p, e, v->arch);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->machine);
    if (v->machine) {
        p = remote_nonnull_string_put(p, e, v->machine);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->virttype);
    if (v->virttype) {
        p = remote_nonnull_string_put(p, e, v->virttype);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->xmlCPUs.data, v->xmlCPUs.len, REMOTE_CPU_BASELINE_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->xmlCPUs.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->xmlCPUs.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_baseline_hypervisor_cpu_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_baseline_hypervisor_cpu_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->emulator);
    if (!c.at)
        return c;
    v->emulator = d->block;
    if (v->emulator) {
        c = remote_nonnull_string_get(c, d, v->emulator);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->arch);
    if (!c.at)
        return c;
    v->arch = d->block;
    if (v->arch) {
        c = remote_nonnull_string_get(c, d, v->arch);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->machine);
    if (!c.at)
        return c;
    v->machine = d->block;
    if (v->machine) {
        c = remote_nonnull_string_get(c, d, v->machine);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->virttype);
    if (!c.at)
        return c;
    v->virttype = d->block;
    if (v->virttype) {
        c = remote_nonnull_string_get(c, d, v->virttype);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->xmlCPUs.len, REMOTE_CPU_BASELINE_MAX, 4, sizeof *v->xmlCPUs.data);
    if (!c.at)
        return c;
    v->xmlCPUs.data = d->block;
    for (uint32_t i = 0; i < v->xmlCPUs.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->xmlCPUs.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_baseline_hypervisor_cpu_ret --- */

uint64_t remote_connect_baseline_hypervisor_cpu_ret_size(const remote_connect_baseline_hypervisor_cpu_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->cpu.len);
    return size;
}

uint8_t *remote_connect_baseline_hypervisor_cpu_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_baseline_hypervisor_cpu_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->cpu, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_connect_baseline_hypervisor_cpu_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_baseline_hypervisor_cpu_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->cpu, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_node_get_sev_info_args --- */

uint64_t remote_node_get_sev_info_args_size(const remote_node_get_sev_info_args *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_node_get_sev_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_sev_info_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->nparams);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_node_get_sev_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_sev_info_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_node_get_sev_info_ret --- */

uint64_t remote_node_get_sev_info_ret_size(const remote_node_get_sev_info_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_node_get_sev_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_sev_info_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_NODE_SEV_INFO_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->nparams);
    p += 4;
    return p;
}

struct xdr_cursor remote_node_get_sev_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_sev_info_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_NODE_SEV_INFO_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_launch_security_info_args --- */

uint64_t remote_domain_get_launch_security_info_args_size(const remote_domain_get_launch_security_info_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_launch_security_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_launch_security_info_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_launch_security_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_launch_security_info_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_launch_security_info_ret --- */

uint64_t remote_domain_get_launch_security_info_ret_size(const remote_domain_get_launch_security_info_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_get_launch_security_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_launch_security_info_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_get_launch_security_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_launch_security_info_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_set_launch_security_state_args --- */

uint64_t remote_domain_set_launch_security_state_args_size(const remote_domain_set_launch_security_state_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_set_launch_security_state_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_launch_security_state_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_launch_security_state_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_launch_security_state_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_nwfilter_binding_lookup_by_port_dev_args --- */

uint64_t remote_nwfilter_binding_lookup_by_port_dev_args_size(const remote_nwfilter_binding_lookup_by_port_dev_args *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_nwfilter_binding_lookup_by_port_dev_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding_lookup_by_port_dev_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_nwfilter_binding_lookup_by_port_dev_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding_lookup_by_port_dev_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nwfilter_binding_lookup_by_port_dev_ret --- */

uint64_t remote_nwfilter_binding_lookup_by_port_dev_ret_size(const remote_nwfilter_binding_lookup_by_port_dev_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_nwfilter_binding_size(&v->nwfilter);
    return size;
}

uint8_t *remote_nwfilter_binding_lookup_by_port_dev_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding_lookup_by_port_dev_ret *v)
{
    p = remote_nonnull_nwfilter_binding_put(p, e, &v->nwfilter);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_nwfilter_binding_lookup_by_port_dev_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding_lookup_by_port_dev_ret *v)
{
    c = remote_nonnull_nwfilter_binding_get(c, d, &v->nwfilter);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nwfilter_binding_create_xml_args --- */

uint64_t remote_nwfilter_binding_create_xml_args_size(const remote_nwfilter_binding_create_xml_args *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_nwfilter_binding_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding_create_xml_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_nwfilter_binding_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding_create_xml_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_nwfilter_binding_create_xml_ret --- */

uint64_t remote_nwfilter_binding_create_xml_ret_size(const remote_nwfilter_binding_create_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_nwfilter_binding_size(&v->nwfilter);
    return size;
}

uint8_t *remote_nwfilter_binding_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding_create_xml_ret *v)
{
    p = remote_nonnull_nwfilter_binding_put(p, e, &v->nwfilter);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_nwfilter_binding_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding_create_xml_ret *v)
{
    c = remote_nonnull_nwfilter_binding_get(c, d, &v->nwfilter);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nwfilter_binding_delete_args --- */

uint64_t remote_nwfilter_binding_delete_args_size(const remote_nwfilter_binding_delete_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_nwfilter_binding_size(&v->nwfilter);
    return size;
}

uint8_t *remote_nwfilter_binding_delete_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding_delete_args *v)
{
    p = remote_nonnull_nwfilter_binding_put(p, e, &v->nwfilter);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_nwfilter_binding_delete_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding_delete_args *v)
{
    c = remote_nonnull_nwfilter_binding_get(c, d, &v->nwfilter);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_nwfilter_binding_get_xml_desc_args --- */

uint64_t remote_nwfilter_binding_get_xml_desc_args_size(const remote_nwfilter_binding_get_xml_desc_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_nwfilter_binding_size(&v->nwfilter);
    return size;
}

uint8_t *remote_nwfilter_binding_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding_get_xml_desc_args *v)
{
    p = remote_nonnull_nwfilter_binding_put(p, e, &v->nwfilter);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_nwfilter_binding_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding_get_xml_desc_args *v)
{
    c = remote_nonnull_nwfilter_binding_get(c, d, &v->nwfilter);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_nwfilter_binding_get_xml_desc_ret --- */

uint64_t remote_nwfilter_binding_get_xml_desc_ret_size(const remote_nwfilter_binding_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_nwfilter_binding_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_nwfilter_binding_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_connect_list_all_nwfilter_bindings_args --- */

uint64_t remote_connect_list_all_nwfilter_bindings_args_size(const remote_connect_list_all_nwfilter_bindings_args *v)
{
    (void)v;
    return 8;
}

uint8_t *remote_connect_list_all_nwfilter_bindings_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_nwfilter_bindings_args *v)
{
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_connect_list_all_nwfilter_bindings_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_nwfilter_bindings_args *v)
{
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_connect_list_all_nwfilter_bindings_ret --- */

uint64_t remote_connect_list_all_nwfilter_bindings_ret_size(const remote_connect_list_all_nwfilter_bindings_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->bindings.data && i < v->bindings.len; i++)
        size += remote_nonnull_nwfilter_binding_size(&v->bindings.data[i]);
    return size;
}

uint8_t *remote_connect_list_all_nwfilter_bindings_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_nwfilter_bindings_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->bindings.data, v->bindings.len, REMOTE_NWFILTER_BINDING_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->bindings.len; i++) {
        p = remote_nonnull_nwfilter_binding_put_inline(p, e, &v->bindings.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_list_all_nwfilter_bindings_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_nwfilter_bindings_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->bindings.len, REMOTE_NWFILTER_BINDING_LIST_MAX, 8, sizeof *v->bindings.data);
    if (!c.at)
        return c;
    v->bindings.data = d->block;
    for (uint32_t i = 0; i < v->bindings.len; i++) {
        c = remote_nonnull_nwfilter_binding_get_inline(c, d, &v->bindings.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_get_storage_pool_capabilities_args --- */

uint64_t remote_connect_get_storage_pool_capabilities_args_size(const remote_connect_get_storage_pool_capabilities_args *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_connect_get_storage_pool_capabilities_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_storage_pool_capabilities_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_get_storage_pool_capabilities_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_storage_pool_capabilities_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_connect_get_storage_pool_capabilities_ret --- */

uint64_t remote_connect_get_storage_pool_capabilities_ret_size(const remote_connect_get_storage_pool_capabilities_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->capabilities.len);
    return size;
}

uint8_t *remote_connect_get_storage_pool_capabilities_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_storage_pool_capabilities_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->capabilities, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_connect_get_storage_pool_capabilities_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_storage_pool_capabilities_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->capabilities, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_list_all_ports_args --- */

uint64_t remote_network_list_all_ports_args_size(const remote_network_list_all_ports_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_network_size(&v->network);
    return size;
}

uint8_t *remote_network_list_all_ports_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_list_all_ports_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->network);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_network_list_all_ports_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_list_all_ports_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->network);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_network_list_all_ports_ret --- */

uint64_t remote_network_list_all_ports_ret_size(const remote_network_list_all_ports_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->ports.data && i < v->ports.len; i++)
        size += remote_nonnull_network_port_size(&v->ports.data[i]);
    return size;
}

uint8_t *remote_network_list_all_ports_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_list_all_ports_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->ports.data, v->ports.len, REMOTE_NETWORK_PORT_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->ports.len; i++) {
        p = remote_nonnull_network_port_put_inline(p, e, &v->ports.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_list_all_ports_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_list_all_ports_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->ports.len, REMOTE_NETWORK_PORT_LIST_MAX, 36, sizeof *v->ports.data);
    if (!c.at)
        return c;
    v->ports.data = d->block;
    for (uint32_t i = 0; i < v->ports.len; i++) {
        c = remote_nonnull_network_port_get_inline(c, d, &v->ports.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_port_lookup_by_uuid_args --- */

uint64_t remote_network_port_lookup_by_uuid_args_size(const remote_network_port_lookup_by_uuid_args *v)
{
    uint64_t size = 16;
    size += remote_nonnull_network_size(&v->network);
    return size;
}

uint8_t *remote_network_port_lookup_by_uuid_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_lookup_by_uuid_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->network);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

struct xdr_cursor remote_network_port_lookup_by_uuid_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_lookup_by_uuid_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->network);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- remote_network_port_lookup_by_uuid_ret --- */

uint64_t remote_network_port_lookup_by_uuid_ret_size(const remote_network_port_lookup_by_uuid_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_port_size(&v->port);
    return size;
}

uint8_t *remote_network_port_lookup_by_uuid_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_lookup_by_uuid_ret *v)
{
    p = remote_nonnull_network_port_put(p, e, &v->port);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_port_lookup_by_uuid_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_lookup_by_uuid_ret *v)
{
    c = remote_nonnull_network_port_get(c, d, &v->port);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_port_create_xml_args --- */

uint64_t remote_network_port_create_xml_args_size(const remote_network_port_create_xml_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_network_size(&v->network);
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_network_port_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_create_xml_args *v)
{
    p = remote_nonnull_network_put(p, e, &v->network);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_port_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_create_xml_args *v)
{
    c = remote_nonnull_network_get(c, d, &v->network);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_port_create_xml_ret --- */

uint64_t remote_network_port_create_xml_ret_size(const remote_network_port_create_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_network_port_size(&v->port);
    return size;
}

uint8_t *remote_network_port_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_create_xml_ret *v)
{
    p = remote_nonnull_network_port_put(p, e, &v->port);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_port_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_create_xml_ret *v)
{
    c = remote_nonnull_network_port_get(c, d, &v->port);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_port_set_parameters_args --- */

uint64_t remote_network_port_set_parameters_args_size(const remote_network_port_set_parameters_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_network_port_size(&v->port);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_network_port_set_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_set_parameters_args *v)
{
    p = remote_nonnull_network_port_put(p, e, &v->port);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_NETWORK_PORT_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_port_set_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_set_parameters_args *v)
{
    c = remote_nonnull_network_port_get(c, d, &v->port);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_NETWORK_PORT_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_port_get_parameters_args --- */

uint64_t remote_network_port_get_parameters_args_size(const remote_network_port_get_parameters_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_network_port_size(&v->port);
    return size;
}

uint8_t *remote_network_port_get_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_get_parameters_args *v)
{
    p = remote_nonnull_network_port_put(p, e, &v->port);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->nparams);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_network_port_get_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_get_parameters_args *v)
{
    c = remote_nonnull_network_port_get(c, d, &v->port);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_network_port_get_parameters_ret --- */

uint64_t remote_network_port_get_parameters_ret_size(const remote_network_port_get_parameters_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_network_port_get_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_get_parameters_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_NETWORK_PORT_PARAMETERS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->nparams);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_port_get_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_get_parameters_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_NETWORK_PORT_PARAMETERS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->nparams = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_port_get_xml_desc_args --- */

uint64_t remote_network_port_get_xml_desc_args_size(const remote_network_port_get_xml_desc_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_network_port_size(&v->port);
    return size;
}

uint8_t *remote_network_port_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_get_xml_desc_args *v)
{
    p = remote_nonnull_network_port_put(p, e, &v->port);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_port_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_get_xml_desc_args *v)
{
    c = remote_nonnull_network_port_get(c, d, &v->port);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_network_port_get_xml_desc_ret --- */

uint64_t remote_network_port_get_xml_desc_ret_size(const remote_network_port_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_network_port_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_network_port_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_network_port_delete_args --- */

uint64_t remote_network_port_delete_args_size(const remote_network_port_delete_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_network_port_size(&v->port);
    return size;
}

uint8_t *remote_network_port_delete_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_delete_args *v)
{
    p = remote_nonnull_network_port_put(p, e, &v->port);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_network_port_delete_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_delete_args *v)
{
    c = remote_nonnull_network_port_get(c, d, &v->port);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_checkpoint_create_xml_args --- */

uint64_t remote_domain_checkpoint_create_xml_args_size(const remote_domain_checkpoint_create_xml_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->xml_desc.len);
    return size;
}

uint8_t *remote_domain_checkpoint_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_create_xml_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_checkpoint_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_create_xml_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_checkpoint_create_xml_ret --- */

uint64_t remote_domain_checkpoint_create_xml_ret_size(const remote_domain_checkpoint_create_xml_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_checkpoint_size(&v->checkpoint);
    return size;
}

uint8_t *remote_domain_checkpoint_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_create_xml_ret *v)
{
    p = remote_nonnull_domain_checkpoint_put(p, e, &v->checkpoint);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_checkpoint_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_create_xml_ret *v)
{
    c = remote_nonnull_domain_checkpoint_get(c, d, &v->checkpoint);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_checkpoint_get_xml_desc_args --- */

uint64_t remote_domain_checkpoint_get_xml_desc_args_size(const remote_domain_checkpoint_get_xml_desc_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_checkpoint_size(&v->checkpoint);
    return size;
}

uint8_t *remote_domain_checkpoint_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_get_xml_desc_args *v)
{
    p = remote_nonnull_domain_checkpoint_put(p, e, &v->checkpoint);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_checkpoint_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_get_xml_desc_args *v)
{
    c = remote_nonnull_domain_checkpoint_get(c, d, &v->checkpoint);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_checkpoint_get_xml_desc_ret --- */

uint64_t remote_domain_checkpoint_get_xml_desc_ret_size(const remote_domain_checkpoint_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_checkpoint_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_checkpoint_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_list_all_checkpoints_args --- */

uint64_t remote_domain_list_all_checkpoints_args_size(const remote_domain_list_all_checkpoints_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_list_all_checkpoints_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_list_all_checkpoints_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_list_all_checkpoints_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_list_all_checkpoints_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_list_all_checkpoints_ret --- */

uint64_t remote_domain_list_all_checkpoints_ret_size(const remote_domain_list_all_checkpoints_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->checkpoints.data && i < v->checkpoints.len; i++)
        size += remote_nonnull_domain_checkpoint_size(&v->checkpoints.data[i]);
    return size;
}

uint8_t *remote_domain_list_all_checkpoints_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_list_all_checkpoints_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->checkpoints.data, v->checkpoints.len, REMOTE_DOMAIN_CHECKPOINT_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->checkpoints.len; i++) {
        p = remote_nonnull_domain_checkpoint_put_inline(p, e, &v->checkpoints.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_list_all_checkpoints_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_list_all_checkpoints_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->checkpoints.len, REMOTE_DOMAIN_CHECKPOINT_LIST_MAX, 28, sizeof *v->checkpoints.data);
    if (!c.at)
        return c;
    v->checkpoints.data = d->block;
    for (uint32_t i = 0; i < v->checkpoints.len; i++) {
        c = remote_nonnull_domain_checkpoint_get_inline(c, d, &v->checkpoints.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_checkpoint_list_all_children_args --- */

uint64_t remote_domain_checkpoint_list_all_children_args_size(const remote_domain_checkpoint_list_all_children_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_checkpoint_size(&v->checkpoint);
    return size;
}

uint8_t *remote_domain_checkpoint_list_all_children_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_list_all_children_args *v)
{
    p = remote_nonnull_domain_checkpoint_put(p, e, &v->checkpoint);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->need_results);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_checkpoint_list_all_children_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_list_all_children_args *v)
{
    c = remote_nonnull_domain_checkpoint_get(c, d, &v->checkpoint);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->need_results = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_checkpoint_list_all_children_ret --- */

uint64_t remote_domain_checkpoint_list_all_children_ret_size(const remote_domain_checkpoint_list_all_children_ret *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->checkpoints.data && i < v->checkpoints.len; i++)
        size += remote_nonnull_domain_checkpoint_size(&v->checkpoints.data[i]);
    return size;
}

uint8_t *remote_domain_checkpoint_list_all_children_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_list_all_children_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->checkpoints.data, v->checkpoints.len, REMOTE_DOMAIN_CHECKPOINT_LIST_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->checkpoints.len; i++) {
        p = remote_nonnull_domain_checkpoint_put_inline(p, e, &v->checkpoints.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_checkpoint_list_all_children_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_list_all_children_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->checkpoints.len, REMOTE_DOMAIN_CHECKPOINT_LIST_MAX, 28, sizeof *v->checkpoints.data);
    if (!c.at)
        return c;
    v->checkpoints.data = d->block;
    for (uint32_t i = 0; i < v->checkpoints.len; i++) {
        c = remote_nonnull_domain_checkpoint_get_inline(c, d, &v->checkpoints.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_checkpoint_lookup_by_name_args --- */

uint64_t remote_domain_checkpoint_lookup_by_name_args_size(const remote_domain_checkpoint_lookup_by_name_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_domain_checkpoint_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_lookup_by_name_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_checkpoint_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_lookup_by_name_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_checkpoint_lookup_by_name_ret --- */

uint64_t remote_domain_checkpoint_lookup_by_name_ret_size(const remote_domain_checkpoint_lookup_by_name_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_checkpoint_size(&v->checkpoint);
    return size;
}

uint8_t *remote_domain_checkpoint_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_lookup_by_name_ret *v)
{
    p = remote_nonnull_domain_checkpoint_put(p, e, &v->checkpoint);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_checkpoint_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_lookup_by_name_ret *v)
{
    c = remote_nonnull_domain_checkpoint_get(c, d, &v->checkpoint);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_checkpoint_get_parent_args --- */

uint64_t remote_domain_checkpoint_get_parent_args_size(const remote_domain_checkpoint_get_parent_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_checkpoint_size(&v->checkpoint);
    return size;
}

uint8_t *remote_domain_checkpoint_get_parent_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_get_parent_args *v)
{
    p = remote_nonnull_domain_checkpoint_put(p, e, &v->checkpoint);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_checkpoint_get_parent_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_get_parent_args *v)
{
    c = remote_nonnull_domain_checkpoint_get(c, d, &v->checkpoint);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_checkpoint_get_parent_ret --- */

uint64_t remote_domain_checkpoint_get_parent_ret_size(const remote_domain_checkpoint_get_parent_ret *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_checkpoint_size(&v->parent);
    return size;
}

uint8_t *remote_domain_checkpoint_get_parent_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_get_parent_ret *v)
{
    p = remote_nonnull_domain_checkpoint_put(p, e, &v->parent);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_checkpoint_get_parent_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_get_parent_ret *v)
{
    c = remote_nonnull_domain_checkpoint_get(c, d, &v->parent);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_checkpoint_delete_args --- */

uint64_t remote_domain_checkpoint_delete_args_size(const remote_domain_checkpoint_delete_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_checkpoint_size(&v->checkpoint);
    return size;
}

uint8_t *remote_domain_checkpoint_delete_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_delete_args *v)
{
    p = remote_nonnull_domain_checkpoint_put(p, e, &v->checkpoint);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_checkpoint_delete_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_delete_args *v)
{
    c = remote_nonnull_domain_checkpoint_get(c, d, &v->checkpoint);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_guest_info_args --- */

uint64_t remote_domain_get_guest_info_args_size(const remote_domain_get_guest_info_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_guest_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_guest_info_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->types);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_get_guest_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_guest_info_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->types = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_get_guest_info_ret --- */

uint64_t remote_domain_get_guest_info_ret_size(const remote_domain_get_guest_info_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_get_guest_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_guest_info_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_GUEST_INFO_PARAMS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_get_guest_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_guest_info_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_GUEST_INFO_PARAMS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_connect_set_identity_args --- */

uint64_t remote_connect_set_identity_args_size(const remote_connect_set_identity_args *v)
{
    uint64_t size = 8;
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_connect_set_identity_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_set_identity_args *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_CONNECT_IDENTITY_PARAMS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_connect_set_identity_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_set_identity_args *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_CONNECT_IDENTITY_PARAMS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_agent_set_response_timeout_args --- */

uint64_t remote_domain_agent_set_response_timeout_args_size(const remote_domain_agent_set_response_timeout_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_agent_set_response_timeout_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_agent_set_response_timeout_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->timeout);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_agent_set_response_timeout_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_agent_set_response_timeout_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->timeout = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_agent_set_response_timeout_ret --- */

uint64_t remote_domain_agent_set_response_timeout_ret_size(const remote_domain_agent_set_response_timeout_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_agent_set_response_timeout_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_agent_set_response_timeout_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->result);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_agent_set_response_timeout_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_agent_set_response_timeout_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->result = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_backup_begin_args --- */

uint64_t remote_domain_backup_begin_args_size(const remote_domain_backup_begin_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->backup_xml.len);
    if (v->checkpoint_xml)
        size += remote_nonnull_string_size(v->checkpoint_xml);
    return size;
}

uint8_t *remote_domain_backup_begin_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_backup_begin_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->backup_xml, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_flag(p, v->checkpoint_xml);
    if (v->checkpoint_xml) {
        p = remote_nonnull_string_put(p, e, v->checkpoint_xml);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_backup_begin_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_backup_begin_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->backup_xml, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_optional(c, d, 4, sizeof *v->checkpoint_xml);
    if (!c.at)
        return c;
    v->checkpoint_xml = d->block;
    if (v->checkpoint_xml) {
        c = remote_nonnull_string_get(c, d, v->checkpoint_xml);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_backup_get_xml_desc_args --- */

uint64_t remote_domain_backup_get_xml_desc_args_size(const remote_domain_backup_get_xml_desc_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_backup_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_backup_get_xml_desc_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_backup_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_backup_get_xml_desc_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_backup_get_xml_desc_ret --- */

uint64_t remote_domain_backup_get_xml_desc_ret_size(const remote_domain_backup_get_xml_desc_ret *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->xml.len);
    return size;
}

uint8_t *remote_domain_backup_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_backup_get_xml_desc_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->xml, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_backup_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_backup_get_xml_desc_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->xml, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_authorized_ssh_keys_get_args --- */

uint64_t remote_domain_authorized_ssh_keys_get_args_size(const remote_domain_authorized_ssh_keys_get_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->user.len);
    return size;
}

uint8_t *remote_domain_authorized_ssh_keys_get_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_authorized_ssh_keys_get_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->user, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_authorized_ssh_keys_get_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_authorized_ssh_keys_get_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->user, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_authorized_ssh_keys_get_ret --- */

uint64_t remote_domain_authorized_ssh_keys_get_ret_size(const remote_domain_authorized_ssh_keys_get_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->keys.data && i < v->keys.len; i++)
        size += remote_nonnull_string_size(&v->keys.data[i]);
    return size;
}

uint8_t *remote_domain_authorized_ssh_keys_get_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_authorized_ssh_keys_get_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->keys.data, v->keys.len, REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->keys.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->keys.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_authorized_ssh_keys_get_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_authorized_ssh_keys_get_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->keys.len, REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX, 4, sizeof *v->keys.data);
    if (!c.at)
        return c;
    v->keys.data = d->block;
    for (uint32_t i = 0; i < v->keys.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->keys.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_authorized_ssh_keys_set_args --- */

uint64_t remote_domain_authorized_ssh_keys_set_args_size(const remote_domain_authorized_ssh_keys_set_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->user.len);
    for (uint32_t i = 0; v->keys.data && i < v->keys.len; i++)
        size += remote_nonnull_string_size(&v->keys.data[i]);
    return size;
}

uint8_t *remote_domain_authorized_ssh_keys_set_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_authorized_ssh_keys_set_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->user, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_array(p, e, v->keys.data, v->keys.len, REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->keys.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->keys.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_authorized_ssh_keys_set_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_authorized_ssh_keys_set_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->user, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_array(c, d, &v->keys.len, REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX, 4, sizeof *v->keys.data);
    if (!c.at)
        return c;
    v->keys.data = d->block;
    for (uint32_t i = 0; i < v->keys.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->keys.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_messages_args --- */

uint64_t remote_domain_get_messages_args_size(const remote_domain_get_messages_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_messages_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_messages_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_messages_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_messages_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_messages_ret --- */

uint64_t remote_domain_get_messages_ret_size(const remote_domain_get_messages_ret *v)
{
    uint64_t size = 4;
    for (uint32_t i = 0; v->msgs.data && i < v->msgs.len; i++)
        size += remote_nonnull_string_size(&v->msgs.data[i]);
    return size;
}

uint8_t *remote_domain_get_messages_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_messages_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->msgs.data, v->msgs.len, REMOTE_DOMAIN_MESSAGES_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->msgs.len; i++) {
        p = remote_nonnull_string_put_inline(p, e, &v->msgs.data[i]);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor remote_domain_get_messages_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_messages_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->msgs.len, REMOTE_DOMAIN_MESSAGES_MAX, 4, sizeof *v->msgs.data);
    if (!c.at)
        return c;
    v->msgs.data = d->block;
    for (uint32_t i = 0; i < v->msgs.len; i++) {
        c = remote_nonnull_string_get_inline(c, d, &v->msgs.data[i]);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- remote_domain_start_dirty_rate_calc_args --- */

uint64_t remote_domain_start_dirty_rate_calc_args_size(const remote_domain_start_dirty_rate_calc_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_start_dirty_rate_calc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_start_dirty_rate_calc_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->seconds);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_start_dirty_rate_calc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_start_dirty_rate_calc_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->seconds = xdr_load_int(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_graphics_reload_args --- */

uint64_t remote_domain_graphics_reload_args_size(const remote_domain_graphics_reload_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_graphics_reload_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_graphics_reload_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_uint(p, v->type);
    xdr_store_uint(p + 4, v->flags);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_graphics_reload_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_graphics_reload_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->type = xdr_load_uint(c.at);
    v->flags = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_event_memory_device_size_change_msg --- */

uint64_t remote_domain_event_memory_device_size_change_msg_size(const remote_domain_event_memory_device_size_change_msg *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->alias.len);
    return size;
}

uint8_t *remote_domain_event_memory_device_size_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_memory_device_size_change_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->alias, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_uhyper(p, v->size);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_event_memory_device_size_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_memory_device_size_change_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->alias, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->size = xdr_load_uhyper(c.at);
    c.at += 8;
    return c;
}

/* --- remote_domain_event_vcpu_removed_msg --- */

uint64_t remote_domain_event_vcpu_removed_msg_size(const remote_domain_event_vcpu_removed_msg *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_event_vcpu_removed_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_vcpu_removed_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->vcpuid);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_event_vcpu_removed_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_vcpu_removed_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->vcpuid = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_fd_associate_args --- */

uint64_t remote_domain_fd_associate_args_size(const remote_domain_fd_associate_args *v)
{
    uint64_t size = 8;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *remote_domain_fd_associate_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_fd_associate_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_fd_associate_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fd_associate_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_get_autostart_once_args --- */

uint64_t remote_domain_get_autostart_once_args_size(const remote_domain_get_autostart_once_args *v)
{
    uint64_t size = 0;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_get_autostart_once_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_autostart_once_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_get_autostart_once_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_autostart_once_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_get_autostart_once_ret --- */

uint64_t remote_domain_get_autostart_once_ret_size(const remote_domain_get_autostart_once_ret *v)
{
    (void)v;
    return 4;
}

uint8_t *remote_domain_get_autostart_once_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_autostart_once_ret *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->autostart);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_get_autostart_once_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_autostart_once_ret *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->autostart = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_set_autostart_once_args --- */

uint64_t remote_domain_set_autostart_once_args_size(const remote_domain_set_autostart_once_args *v)
{
    uint64_t size = 4;
    size += remote_nonnull_domain_size(&v->dom);
    return size;
}

uint8_t *remote_domain_set_autostart_once_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_autostart_once_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->autostart);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_set_autostart_once_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_autostart_once_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->autostart = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- remote_domain_event_nic_mac_change_msg --- */

uint64_t remote_domain_event_nic_mac_change_msg_size(const remote_domain_event_nic_mac_change_msg *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->alias.len);
    size += xdr_pad(v->oldMAC.len);
    size += xdr_pad(v->newMAC.len);
    return size;
}

uint8_t *remote_domain_event_nic_mac_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_nic_mac_change_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->alias, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->oldMAC, REMOTE_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->newMAC, REMOTE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor remote_domain_event_nic_mac_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_nic_mac_change_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->alias, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->oldMAC, REMOTE_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->newMAC, REMOTE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- remote_domain_event_callback_channel_lifecycle_msg --- */

uint64_t remote_domain_event_callback_channel_lifecycle_msg_size(const remote_domain_event_callback_channel_lifecycle_msg *v)
{
    uint64_t size = 16;
    size += remote_nonnull_domain_size(&v->dom);
    size += xdr_pad(v->channelName.len);
    return size;
}

uint8_t *remote_domain_event_callback_channel_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_channel_lifecycle_msg *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->callbackID);
    p += 4;
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->channelName, REMOTE_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_int(p, v->state);
    xdr_store_int(p + 4, v->reason);
    p += 8;
    return p;
}

struct xdr_cursor remote_domain_event_callback_channel_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_channel_lifecycle_msg *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->callbackID = xdr_load_int(c.at);
    c.at += 4;
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->channelName, REMOTE_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->state = xdr_load_int(c.at);
    v->reason = xdr_load_int(c.at + 4);
    c.at += 8;
    return c;
}

/* --- remote_domain_announce_interface_args --- */

uint64_t remote_domain_announce_interface_args_size(const remote_domain_announce_interface_args *v)
{
    uint64_t size = 12;
    size += remote_nonnull_domain_size(&v->dom);
    if (v->device)
        size += remote_nonnull_string_size(v->device);
    for (uint32_t i = 0; v->params.data && i < v->params.len; i++)
        size += remote_typed_param_size(&v->params.data[i]);
    return size;
}

uint8_t *remote_domain_announce_interface_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_announce_interface_args *v)
{
    p = remote_nonnull_domain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->device);
    if (v->device) {
        p = remote_nonnull_string_put(p, e, v->device);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_array(p, e, v->params.data, v->params.len, REMOTE_DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX);
    if (!p)
        return NULL;
    for (uint32_t i = 0; i < v->params.len; i++) {
        p = remote_typed_param_put_inline(p, e, &v->params.data[i]);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor remote_domain_announce_interface_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_announce_interface_args *v)
{
    c = remote_nonnull_domain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->device);
    if (!c.at)
        return c;
    v->device = d->block;
    if (v->device) {
        c = remote_nonnull_string_get(c, d, v->device);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_array(c, d, &v->params.len, REMOTE_DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX, 12, sizeof *v->params.data);
    if (!c.at)
        return c;
    v->params.data = d->block;
    for (uint32_t i = 0; i < v->params.len; i++) {
        c = remote_typed_param_get_inline(c, d, &v->params.data[i]);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- remote_procedure --- */

bool remote_procedure_is_legal(uint32_t value, unsigned policy)
{
    int32_t i = (int32_t)value;
    return (i >= REMOTE_PROC_CONNECT_OPEN && i <= REMOTE_PROC_DOMAIN_ANNOUNCE_INTERFACE) || (policy & XDR_ANY_ENUM);
}

uint64_t remote_procedure_size(const remote_procedure *v)
{
    (void)v;
    return 4;
}

bool remote_procedure_store(uint8_t *p, remote_procedure v)
{
    xdr_store_uint(p, (uint32_t)v);
    return remote_procedure_is_legal((uint32_t)v, XDR_STRICT);
}

bool remote_procedure_load(remote_procedure *v, const uint8_t *p, unsigned policy)
{
    uint32_t value = xdr_load_uint(p);
    *v = (remote_procedure)value;
    return remote_procedure_is_legal(value, policy);
}

uint8_t *remote_procedure_put(uint8_t *p, struct xdr_encoder *e, const remote_procedure *v)
{
    return xdr_room(p, e) >= 4 && remote_procedure_store(p, *v) ? p + 4 : NULL;
}

struct xdr_cursor remote_procedure_get(struct xdr_cursor c, struct xdr_decoder *d, remote_procedure *v)
{
    if (xdr_left(c, d) < 4 || !remote_procedure_load(v, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}

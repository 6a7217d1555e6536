/* remote_protocol.c -- written by xdrgen from remote_protocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (remote_protocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "remote_protocol.h"

/* --- remote_nonnull_string --- */

uint64_t remote_nonnull_string_wire_size(const remote_nonnull_string *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad((*_v).len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_string_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_string *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &(*_v), REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

uint8_t *remote_nonnull_string_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_string *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &(*_v), REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_string_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_string *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &(*_v), REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_cursor remote_nonnull_string_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_string *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &(*_v), REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_string --- */

uint64_t remote_string_wire_size(const remote_string *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += remote_nonnull_string_wire_size((*_v));
    return _size;
}

uint8_t *remote_string_put(uint8_t *_p, struct xdr_encoder *_e, const remote_string *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = remote_nonnull_string_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_string_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_string *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = remote_nonnull_string_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_uuid --- */

uint64_t remote_uuid_wire_size(const remote_uuid *_v)
{
    (void)_v;
    return 16;
}

uint8_t *remote_uuid_put(uint8_t *_p, struct xdr_encoder *_e, const remote_uuid *_v)
{
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_bytes(_p, (*_v), 16);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_uuid_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_uuid *_v)
{
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes((*_v), _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- remote_nonnull_domain --- */

uint64_t remote_nonnull_domain_wire_size(const remote_nonnull_domain *_v)
{
    uint64_t _size = 24;
    _size += xdr_pad(_v->name.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_domain_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_domain *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 20);
    if (!_p)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    xdr_store_int(_p + 16, _v->id);
    _p += 20;
    return _p;
}

uint8_t *remote_nonnull_domain_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_domain *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 20);
    if (!_p)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    xdr_store_int(_p + 16, _v->id);
    _p += 20;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_domain_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_domain *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 20);
    if (!_c.at)
        return _c;
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _v->id = xdr_load_int(_c.at + 16);
    _c.at += 20;
    return _c;
}

struct xdr_cursor remote_nonnull_domain_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_domain *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 20);
    if (!_c.at)
        return _c;
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _v->id = xdr_load_int(_c.at + 16);
    _c.at += 20;
    return _c;
}

/* --- remote_nonnull_network --- */

uint64_t remote_nonnull_network_wire_size(const remote_nonnull_network *_v)
{
    uint64_t _size = 20;
    _size += xdr_pad(_v->name.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_network_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_network *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 16);
    if (!_p)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

uint8_t *remote_nonnull_network_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_network *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 16);
    if (!_p)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_network_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_network *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

struct xdr_cursor remote_nonnull_network_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_network *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- remote_nonnull_network_port --- */

uint64_t remote_nonnull_network_port_wire_size(const remote_nonnull_network_port *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_network_port_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_network_port *_v)
{
    _p = remote_nonnull_network_put_inline(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

uint8_t *remote_nonnull_network_port_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_network_port *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_network_port_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_network_port *_v)
{
    _c = remote_nonnull_network_get_inline(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

struct xdr_cursor remote_nonnull_network_port_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_network_port *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- remote_nonnull_nwfilter --- */

uint64_t remote_nonnull_nwfilter_wire_size(const remote_nonnull_nwfilter *_v)
{
    uint64_t _size = 20;
    _size += xdr_pad(_v->name.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_nwfilter_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_nwfilter *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 16);
    if (!_p)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

uint8_t *remote_nonnull_nwfilter_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_nwfilter *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 16);
    if (!_p)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_nwfilter_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_nwfilter *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

struct xdr_cursor remote_nonnull_nwfilter_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_nwfilter *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- remote_nonnull_nwfilter_binding --- */

uint64_t remote_nonnull_nwfilter_binding_wire_size(const remote_nonnull_nwfilter_binding *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->portdev.len);
    _size += xdr_pad(_v->filtername.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_nwfilter_binding_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_nwfilter_binding *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->portdev, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->filtername, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

uint8_t *remote_nonnull_nwfilter_binding_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_nwfilter_binding *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->portdev, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->filtername, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_nwfilter_binding_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_nwfilter_binding *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->portdev, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_short_string(_c, _d, &_v->filtername, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_cursor remote_nonnull_nwfilter_binding_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_nwfilter_binding *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->portdev, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->filtername, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nonnull_interface --- */

uint64_t remote_nonnull_interface_wire_size(const remote_nonnull_interface *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->name.len);
    _size += xdr_pad(_v->mac.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_interface_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_interface *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->mac, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

uint8_t *remote_nonnull_interface_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_interface *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->mac, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_interface_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_interface *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_short_string(_c, _d, &_v->mac, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_cursor remote_nonnull_interface_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_interface *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->mac, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nonnull_storage_pool --- */

uint64_t remote_nonnull_storage_pool_wire_size(const remote_nonnull_storage_pool *_v)
{
    uint64_t _size = 20;
    _size += xdr_pad(_v->name.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_storage_pool_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_storage_pool *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 16);
    if (!_p)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

uint8_t *remote_nonnull_storage_pool_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_storage_pool *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 16);
    if (!_p)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_storage_pool_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_storage_pool *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

struct xdr_cursor remote_nonnull_storage_pool_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_storage_pool *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- remote_nonnull_storage_vol --- */

uint64_t remote_nonnull_storage_vol_wire_size(const remote_nonnull_storage_vol *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->pool.len);
    _size += xdr_pad(_v->name.len);
    _size += xdr_pad(_v->key.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_storage_vol_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_storage_vol *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->pool, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->key, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

uint8_t *remote_nonnull_storage_vol_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_storage_vol *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->pool, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->key, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_storage_vol_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_storage_vol *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->pool, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_short_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_short_string(_c, _d, &_v->key, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_cursor remote_nonnull_storage_vol_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_storage_vol *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->pool, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->key, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nonnull_node_device --- */

uint64_t remote_nonnull_node_device_wire_size(const remote_nonnull_node_device *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_node_device_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_node_device *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

uint8_t *remote_nonnull_node_device_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_node_device *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_node_device_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_node_device *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_cursor remote_nonnull_node_device_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_node_device *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nonnull_secret --- */

uint64_t remote_nonnull_secret_wire_size(const remote_nonnull_secret *_v)
{
    uint64_t _size = 24;
    _size += xdr_pad(_v->usageID.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_secret_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_secret *_v)
{
    if (xdr_room(_p, _e) < 24)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    xdr_store_int(_p + 16, _v->usageType);
    _p += 20;
    _p = xdr_put_short_string(_p, _e, &_v->usageID, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

uint8_t *remote_nonnull_secret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_secret *_v)
{
    if (xdr_room(_p, _e) < 24)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    xdr_store_int(_p + 16, _v->usageType);
    _p += 20;
    _p = xdr_put_string(_p, _e, &_v->usageID, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_secret_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_secret *_v)
{
    if (xdr_left(_c, _d) < 24)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _v->usageType = xdr_load_int(_c.at + 16);
    _c.at += 20;
    _c = xdr_get_short_string(_c, _d, &_v->usageID, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_cursor remote_nonnull_secret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_secret *_v)
{
    if (xdr_left(_c, _d) < 24)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _v->usageType = xdr_load_int(_c.at + 16);
    _c.at += 20;
    _c = xdr_get_string(_c, _d, &_v->usageID, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nonnull_domain_checkpoint --- */

uint64_t remote_nonnull_domain_checkpoint_wire_size(const remote_nonnull_domain_checkpoint *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_domain_checkpoint_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_domain_checkpoint *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    _p = remote_nonnull_domain_put_inline(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

uint8_t *remote_nonnull_domain_checkpoint_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_domain_checkpoint *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_domain_checkpoint_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_domain_checkpoint *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = remote_nonnull_domain_get_inline(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_cursor remote_nonnull_domain_checkpoint_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_domain_checkpoint *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nonnull_domain_snapshot --- */

uint64_t remote_nonnull_domain_snapshot_wire_size(const remote_nonnull_domain_snapshot *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_nonnull_domain_snapshot_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_domain_snapshot *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    _p = remote_nonnull_domain_put_inline(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

uint8_t *remote_nonnull_domain_snapshot_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nonnull_domain_snapshot *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_nonnull_domain_snapshot_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_domain_snapshot *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = remote_nonnull_domain_get_inline(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_cursor remote_nonnull_domain_snapshot_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nonnull_domain_snapshot *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain --- */

uint64_t remote_domain_wire_size(const remote_domain *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += remote_nonnull_domain_wire_size((*_v));
    return _size;
}

uint8_t *remote_domain_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = remote_nonnull_domain_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 24, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = remote_nonnull_domain_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_network --- */

uint64_t remote_network_wire_size(const remote_network *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += remote_nonnull_network_wire_size((*_v));
    return _size;
}

uint8_t *remote_network_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = remote_nonnull_network_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_network_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 20, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = remote_nonnull_network_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_network_port --- */

uint64_t remote_network_port_wire_size(const remote_network_port *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += remote_nonnull_network_port_wire_size((*_v));
    return _size;
}

uint8_t *remote_network_port_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_port *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = remote_nonnull_network_port_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_network_port_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_port *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 36, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = remote_nonnull_network_port_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_nwfilter --- */

uint64_t remote_nwfilter_wire_size(const remote_nwfilter *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += remote_nonnull_nwfilter_wire_size((*_v));
    return _size;
}

uint8_t *remote_nwfilter_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = remote_nonnull_nwfilter_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_nwfilter_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 20, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = remote_nonnull_nwfilter_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_nwfilter_binding --- */

uint64_t remote_nwfilter_binding_wire_size(const remote_nwfilter_binding *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += remote_nonnull_nwfilter_binding_wire_size((*_v));
    return _size;
}

uint8_t *remote_nwfilter_binding_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_binding *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = remote_nonnull_nwfilter_binding_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_nwfilter_binding_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_binding *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 8, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = remote_nonnull_nwfilter_binding_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_storage_pool --- */

uint64_t remote_storage_pool_wire_size(const remote_storage_pool *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += remote_nonnull_storage_pool_wire_size((*_v));
    return _size;
}

uint8_t *remote_storage_pool_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = remote_nonnull_storage_pool_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_storage_pool_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 20, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = remote_nonnull_storage_pool_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_storage_vol --- */

uint64_t remote_storage_vol_wire_size(const remote_storage_vol *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += remote_nonnull_storage_vol_wire_size((*_v));
    return _size;
}

uint8_t *remote_storage_vol_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = remote_nonnull_storage_vol_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_storage_vol_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 12, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = remote_nonnull_storage_vol_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_node_device --- */

uint64_t remote_node_device_wire_size(const remote_node_device *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += remote_nonnull_node_device_wire_size((*_v));
    return _size;
}

uint8_t *remote_node_device_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = remote_nonnull_node_device_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_node_device_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = remote_nonnull_node_device_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_secret --- */

uint64_t remote_secret_wire_size(const remote_secret *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += remote_nonnull_secret_wire_size((*_v));
    return _size;
}

uint8_t *remote_secret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = remote_nonnull_secret_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_secret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 24, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = remote_nonnull_secret_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_error --- */

uint64_t remote_error_wire_size(const remote_error *_v)
{
    uint64_t _size = 44;
    if (_v->message)
        _size += remote_nonnull_string_wire_size(_v->message);
    if (_v->dom)
        _size += remote_nonnull_domain_wire_size(_v->dom);
    if (_v->str1)
        _size += remote_nonnull_string_wire_size(_v->str1);
    if (_v->str2)
        _size += remote_nonnull_string_wire_size(_v->str2);
    if (_v->str3)
        _size += remote_nonnull_string_wire_size(_v->str3);
    if (_v->net)
        _size += remote_nonnull_network_wire_size(_v->net);
    return _size;
}

uint8_t *remote_error_put(uint8_t *_p, struct xdr_encoder *_e, const remote_error *_v)
{
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->code);
    xdr_store_int(_p + 4, _v->domain);
    _p += 8;
    _p = xdr_put_flag(_p, _v->message);
    if (_v->message) {
        _p = remote_nonnull_string_put(_p, _e, _v->message);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->level);
    _p += 4;
    _p = xdr_put_flag(_p, _v->dom);
    if (_v->dom) {
        _p = remote_nonnull_domain_put(_p, _e, _v->dom);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->str1);
    if (_v->str1) {
        _p = remote_nonnull_string_put(_p, _e, _v->str1);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->str2);
    if (_v->str2) {
        _p = remote_nonnull_string_put(_p, _e, _v->str2);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->str3);
    if (_v->str3) {
        _p = remote_nonnull_string_put(_p, _e, _v->str3);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->int1);
    xdr_store_int(_p + 4, _v->int2);
    _p += 8;
    _p = xdr_put_flag(_p, _v->net);
    if (_v->net) {
        _p = remote_nonnull_network_put(_p, _e, _v->net);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_error_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_error *_v)
{
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->code = xdr_load_int(_c.at);
    _v->domain = xdr_load_int(_c.at + 4);
    _c.at += 8;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->message);
    if (!_c.at)
        return _c;
    _v->message = _d->block;
    if (_v->message) {
        _c = remote_nonnull_string_get(_c, _d, _v->message);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->level = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 24, sizeof *_v->dom);
    if (!_c.at)
        return _c;
    _v->dom = _d->block;
    if (_v->dom) {
        _c = remote_nonnull_domain_get(_c, _d, _v->dom);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->str1);
    if (!_c.at)
        return _c;
    _v->str1 = _d->block;
    if (_v->str1) {
        _c = remote_nonnull_string_get(_c, _d, _v->str1);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->str2);
    if (!_c.at)
        return _c;
    _v->str2 = _d->block;
    if (_v->str2) {
        _c = remote_nonnull_string_get(_c, _d, _v->str2);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->str3);
    if (!_c.at)
        return _c;
    _v->str3 = _d->block;
    if (_v->str3) {
        _c = remote_nonnull_string_get(_c, _d, _v->str3);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->int1 = xdr_load_int(_c.at);
    _v->int2 = xdr_load_int(_c.at + 4);
    _c.at += 8;
    _c = xdr_get_optional(_c, _d, 20, sizeof *_v->net);
    if (!_c.at)
        return _c;
    _v->net = _d->block;
    if (_v->net) {
        _c = remote_nonnull_network_get(_c, _d, _v->net);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_auth_type --- */

bool remote_auth_type_is_legal(uint32_t _value, unsigned _policy)
{
    int32_t _i = (int32_t)_value;
    return (_i >= REMOTE_AUTH_NONE && _i <= REMOTE_AUTH_POLKIT) || (_policy & XDR_ANY_ENUM);
}

uint64_t remote_auth_type_wire_size(const remote_auth_type *_v)
{
    (void)_v;
    return 4;
}

bool remote_auth_type_store(uint8_t *_p, remote_auth_type _v)
{
    xdr_store_uint(_p, (uint32_t)_v);
    return remote_auth_type_is_legal((uint32_t)_v, XDR_STRICT);
}

bool remote_auth_type_load(remote_auth_type *_v, const uint8_t *_p, unsigned _policy)
{
    uint32_t _value = xdr_load_uint(_p);
    *_v = (remote_auth_type)_value;
    return remote_auth_type_is_legal(_value, _policy);
}

uint8_t *remote_auth_type_put(uint8_t *_p, struct xdr_encoder *_e, const remote_auth_type *_v)
{
    return xdr_room(_p, _e) >= 4 && remote_auth_type_store(_p, *_v) ? _p + 4 : NULL;
}

struct xdr_cursor remote_auth_type_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_auth_type *_v)
{
    if (xdr_left(_c, _d) < 4 || !remote_auth_type_load(_v, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

/* --- remote_vcpu_info --- */

uint64_t remote_vcpu_info_wire_size(const remote_vcpu_info *_v)
{
    (void)_v;
    return 20;
}

XDR_ALWAYS_INLINE uint8_t *remote_vcpu_info_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_vcpu_info *_v)
{
    if (xdr_room(_p, _e) < 20)
        return NULL;
    xdr_store_uint(_p, _v->number);
    xdr_store_int(_p + 4, _v->state);
    xdr_store_uhyper(_p + 8, _v->cpu_time);
    xdr_store_int(_p + 16, _v->cpu);
    _p += 20;
    return _p;
}

uint8_t *remote_vcpu_info_put(uint8_t *_p, struct xdr_encoder *_e, const remote_vcpu_info *_v)
{
    if (xdr_room(_p, _e) < 20)
        return NULL;
    xdr_store_uint(_p, _v->number);
    xdr_store_int(_p + 4, _v->state);
    xdr_store_uhyper(_p + 8, _v->cpu_time);
    xdr_store_int(_p + 16, _v->cpu);
    _p += 20;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_vcpu_info_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_vcpu_info *_v)
{
    if (xdr_left(_c, _d) < 20)
        return xdr_refuse(_c, _d);
    _v->number = xdr_load_uint(_c.at);
    _v->state = xdr_load_int(_c.at + 4);
    _v->cpu_time = xdr_load_uhyper(_c.at + 8);
    _v->cpu = xdr_load_int(_c.at + 16);
    _c.at += 20;
    return _c;
}

struct xdr_cursor remote_vcpu_info_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_vcpu_info *_v)
{
    if (xdr_left(_c, _d) < 20)
        return xdr_refuse(_c, _d);
    _v->number = xdr_load_uint(_c.at);
    _v->state = xdr_load_int(_c.at + 4);
    _v->cpu_time = xdr_load_uhyper(_c.at + 8);
    _v->cpu = xdr_load_int(_c.at + 16);
    _c.at += 20;
    return _c;
}

/* --- remote_typed_param_value --- */

uint64_t remote_typed_param_value_wire_size(const remote_typed_param_value *_v)
{
    uint64_t _size = 4;
    switch (_v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        _size += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        _size += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        _size += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        _size += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        _size += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        _size += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        _size += 4;
        _size += xdr_pad(_v->u.s.len);
        break;
    default:
        break;
    }
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_typed_param_value_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_typed_param_value *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->type);
    _p += 4;
    switch (_v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        xdr_store_int(_p, _v->u.i);
        _p += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        xdr_store_uint(_p, _v->u.ui);
        _p += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_room(_p, _e) < 8)
            return NULL;
        xdr_store_hyper(_p, _v->u.l);
        _p += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_room(_p, _e) < 8)
            return NULL;
        xdr_store_uhyper(_p, _v->u.ul);
        _p += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_room(_p, _e) < 8)
            return NULL;
        xdr_store_double(_p, &_v->u.d);
        _p += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        xdr_store_int(_p, _v->u.b);
        _p += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        _p = xdr_put_short_string(_p, _e, &_v->u.s, REMOTE_STRING_MAX, 0);
        if (!_p)
            return NULL;
        break;
    default:
        return NULL;
    }
    return _p;
}

uint8_t *remote_typed_param_value_put(uint8_t *_p, struct xdr_encoder *_e, const remote_typed_param_value *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->type);
    _p += 4;
    switch (_v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        xdr_store_int(_p, _v->u.i);
        _p += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        xdr_store_uint(_p, _v->u.ui);
        _p += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_room(_p, _e) < 8)
            return NULL;
        xdr_store_hyper(_p, _v->u.l);
        _p += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_room(_p, _e) < 8)
            return NULL;
        xdr_store_uhyper(_p, _v->u.ul);
        _p += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_room(_p, _e) < 8)
            return NULL;
        xdr_store_double(_p, &_v->u.d);
        _p += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        xdr_store_int(_p, _v->u.b);
        _p += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        _p = xdr_put_string(_p, _e, &_v->u.s, REMOTE_STRING_MAX, 0);
        if (!_p)
            return NULL;
        break;
    default:
        return NULL;
    }
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_typed_param_value_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_typed_param_value *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_int(_c.at);
    _c.at += 4;
    switch (_v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        _v->u.i = xdr_load_int(_c.at);
        _c.at += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        _v->u.ui = xdr_load_uint(_c.at);
        _c.at += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_left(_c, _d) < 8)
            return xdr_refuse(_c, _d);
        _v->u.l = xdr_load_hyper(_c.at);
        _c.at += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_left(_c, _d) < 8)
            return xdr_refuse(_c, _d);
        _v->u.ul = xdr_load_uhyper(_c.at);
        _c.at += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_left(_c, _d) < 8)
            return xdr_refuse(_c, _d);
        xdr_load_double(&_v->u.d, _c.at);
        _c.at += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        _v->u.b = xdr_load_int(_c.at);
        _c.at += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        _c = xdr_get_short_string(_c, _d, &_v->u.s, REMOTE_STRING_MAX, 0);
        if (!_c.at)
            return _c;
        break;
    default:
        return xdr_refuse(_c, _d);
    }
    return _c;
}

struct xdr_cursor remote_typed_param_value_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_typed_param_value *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_int(_c.at);
    _c.at += 4;
    switch (_v->type) {
    case 1: /* VIR_TYPED_PARAM_INT */
        _v->u.i = xdr_load_int(_c.at);
        _c.at += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        _v->u.ui = xdr_load_uint(_c.at);
        _c.at += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_left(_c, _d) < 8)
            return xdr_refuse(_c, _d);
        _v->u.l = xdr_load_hyper(_c.at);
        _c.at += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_left(_c, _d) < 8)
            return xdr_refuse(_c, _d);
        _v->u.ul = xdr_load_uhyper(_c.at);
        _c.at += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_left(_c, _d) < 8)
            return xdr_refuse(_c, _d);
        xdr_load_double(&_v->u.d, _c.at);
        _c.at += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        _v->u.b = xdr_load_int(_c.at);
        _c.at += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        _c = xdr_get_string(_c, _d, &_v->u.s, REMOTE_STRING_MAX, 0);
        if (!_c.at)
            return _c;
        break;
    default:
        return xdr_refuse(_c, _d);
    }
    return _c;
}

/* --- remote_typed_param --- */

uint64_t remote_typed_param_wire_size(const remote_typed_param *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->field.len);
    _size += remote_typed_param_value_wire_size(&_v->value);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_typed_param_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_typed_param *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->field, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    _p = remote_typed_param_value_put_inline(_p, _e, &_v->value);
    if (!_p)
        return NULL;
    return _p;
}

uint8_t *remote_typed_param_put(uint8_t *_p, struct xdr_encoder *_e, const remote_typed_param *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->field, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    _p = remote_typed_param_value_put(_p, _e, &_v->value);
    if (!_p)
        return NULL;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_typed_param_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_typed_param *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->field, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = remote_typed_param_value_get_inline(_c, _d, &_v->value);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_cursor remote_typed_param_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_typed_param *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->field, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = remote_typed_param_value_get(_c, _d, &_v->value);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_get_cpu_stats --- */

uint64_t remote_node_get_cpu_stats_wire_size(const remote_node_get_cpu_stats *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->field.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_node_get_cpu_stats_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_cpu_stats *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->field, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->value);
    _p += 8;
    return _p;
}

uint8_t *remote_node_get_cpu_stats_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_cpu_stats *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->field, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->value);
    _p += 8;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_node_get_cpu_stats_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_cpu_stats *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->field, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->value = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

struct xdr_cursor remote_node_get_cpu_stats_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_cpu_stats *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->field, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->value = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_node_get_memory_stats --- */

uint64_t remote_node_get_memory_stats_wire_size(const remote_node_get_memory_stats *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->field.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_node_get_memory_stats_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_memory_stats *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->field, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->value);
    _p += 8;
    return _p;
}

uint8_t *remote_node_get_memory_stats_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_memory_stats *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->field, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->value);
    _p += 8;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_node_get_memory_stats_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_memory_stats *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->field, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->value = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

struct xdr_cursor remote_node_get_memory_stats_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_memory_stats *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->field, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->value = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_disk_error --- */

uint64_t remote_domain_disk_error_wire_size(const remote_domain_disk_error *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->disk.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_disk_error_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_disk_error *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->disk, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->error);
    _p += 4;
    return _p;
}

uint8_t *remote_domain_disk_error_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_disk_error *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->disk, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->error);
    _p += 4;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_disk_error_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_disk_error *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->disk, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->error = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

struct xdr_cursor remote_domain_disk_error_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_disk_error *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->disk, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->error = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_open_args --- */

uint64_t remote_connect_open_args_wire_size(const remote_connect_open_args *_v)
{
    uint64_t _size = 8;
    if (_v->name)
        _size += remote_nonnull_string_wire_size(_v->name);
    return _size;
}

uint8_t *remote_connect_open_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_open_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->name);
    if (_v->name) {
        _p = remote_nonnull_string_put(_p, _e, _v->name);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_open_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_open_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->name);
    if (!_c.at)
        return _c;
    _v->name = _d->block;
    if (_v->name) {
        _c = remote_nonnull_string_get(_c, _d, _v->name);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_supports_feature_args --- */

uint64_t remote_connect_supports_feature_args_wire_size(const remote_connect_supports_feature_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_supports_feature_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_supports_feature_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->feature);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_supports_feature_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_supports_feature_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->feature = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_supports_feature_ret --- */

uint64_t remote_connect_supports_feature_ret_wire_size(const remote_connect_supports_feature_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_supports_feature_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_supports_feature_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->supported);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_supports_feature_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_supports_feature_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->supported = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_get_type_ret --- */

uint64_t remote_connect_get_type_ret_wire_size(const remote_connect_get_type_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->type.len);
    return _size;
}

uint8_t *remote_connect_get_type_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_type_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->type, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_connect_get_type_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_type_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->type, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_get_version_ret --- */

uint64_t remote_connect_get_version_ret_wire_size(const remote_connect_get_version_ret *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_connect_get_version_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_version_ret *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->hv_ver);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_connect_get_version_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_version_ret *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->hv_ver = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_connect_get_lib_version_ret --- */

uint64_t remote_connect_get_lib_version_ret_wire_size(const remote_connect_get_lib_version_ret *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_connect_get_lib_version_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_lib_version_ret *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->lib_ver);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_connect_get_lib_version_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_lib_version_ret *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->lib_ver = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_connect_get_hostname_ret --- */

uint64_t remote_connect_get_hostname_ret_wire_size(const remote_connect_get_hostname_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->hostname.len);
    return _size;
}

uint8_t *remote_connect_get_hostname_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_hostname_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->hostname, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_connect_get_hostname_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_hostname_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->hostname, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_get_sysinfo_args --- */

uint64_t remote_connect_get_sysinfo_args_wire_size(const remote_connect_get_sysinfo_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_get_sysinfo_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_sysinfo_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_get_sysinfo_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_sysinfo_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_get_sysinfo_ret --- */

uint64_t remote_connect_get_sysinfo_ret_wire_size(const remote_connect_get_sysinfo_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->sysinfo.len);
    return _size;
}

uint8_t *remote_connect_get_sysinfo_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_sysinfo_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->sysinfo, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_connect_get_sysinfo_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_sysinfo_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->sysinfo, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_get_uri_ret --- */

uint64_t remote_connect_get_uri_ret_wire_size(const remote_connect_get_uri_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->uri.len);
    return _size;
}

uint8_t *remote_connect_get_uri_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_uri_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->uri, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_connect_get_uri_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_uri_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->uri, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_get_max_vcpus_args --- */

uint64_t remote_connect_get_max_vcpus_args_wire_size(const remote_connect_get_max_vcpus_args *_v)
{
    uint64_t _size = 4;
    if (_v->type)
        _size += remote_nonnull_string_wire_size(_v->type);
    return _size;
}

uint8_t *remote_connect_get_max_vcpus_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_max_vcpus_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->type);
    if (_v->type) {
        _p = remote_nonnull_string_put(_p, _e, _v->type);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_get_max_vcpus_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_max_vcpus_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->type);
    if (!_c.at)
        return _c;
    _v->type = _d->block;
    if (_v->type) {
        _c = remote_nonnull_string_get(_c, _d, _v->type);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_connect_get_max_vcpus_ret --- */

uint64_t remote_connect_get_max_vcpus_ret_wire_size(const remote_connect_get_max_vcpus_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_get_max_vcpus_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_max_vcpus_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->max_vcpus);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_get_max_vcpus_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_max_vcpus_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->max_vcpus = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_get_info_ret --- */

uint64_t remote_node_get_info_ret_wire_size(const remote_node_get_info_ret *_v)
{
    (void)_v;
    return 160;
}

uint8_t *remote_node_get_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_info_ret *_v)
{
    for (uint32_t _i = 0; _i < 32; _i++) {
        _p = xdr_char_put(_p, _e, &_v->model[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 32)
        return NULL;
    xdr_store_uhyper(_p, _v->memory);
    xdr_store_int(_p + 8, _v->cpus);
    xdr_store_int(_p + 12, _v->mhz);
    xdr_store_int(_p + 16, _v->nodes);
    xdr_store_int(_p + 20, _v->sockets);
    xdr_store_int(_p + 24, _v->cores);
    xdr_store_int(_p + 28, _v->threads);
    _p += 32;
    return _p;
}

struct xdr_cursor remote_node_get_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_info_ret *_v)
{
    for (uint32_t _i = 0; _i < 32; _i++) {
        _c = xdr_char_get(_c, _d, &_v->model[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 32)
        return xdr_refuse(_c, _d);
    _v->memory = xdr_load_uhyper(_c.at);
    _v->cpus = xdr_load_int(_c.at + 8);
    _v->mhz = xdr_load_int(_c.at + 12);
    _v->nodes = xdr_load_int(_c.at + 16);
    _v->sockets = xdr_load_int(_c.at + 20);
    _v->cores = xdr_load_int(_c.at + 24);
    _v->threads = xdr_load_int(_c.at + 28);
    _c.at += 32;
    return _c;
}

/* --- remote_connect_get_capabilities_ret --- */

uint64_t remote_connect_get_capabilities_ret_wire_size(const remote_connect_get_capabilities_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->capabilities.len);
    return _size;
}

uint8_t *remote_connect_get_capabilities_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_capabilities_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->capabilities, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_connect_get_capabilities_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_capabilities_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->capabilities, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_get_domain_capabilities_args --- */

uint64_t remote_connect_get_domain_capabilities_args_wire_size(const remote_connect_get_domain_capabilities_args *_v)
{
    uint64_t _size = 20;
    if (_v->emulatorbin)
        _size += remote_nonnull_string_wire_size(_v->emulatorbin);
    if (_v->arch)
        _size += remote_nonnull_string_wire_size(_v->arch);
    if (_v->machine)
        _size += remote_nonnull_string_wire_size(_v->machine);
    if (_v->virttype)
        _size += remote_nonnull_string_wire_size(_v->virttype);
    return _size;
}

uint8_t *remote_connect_get_domain_capabilities_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_domain_capabilities_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->emulatorbin);
    if (_v->emulatorbin) {
        _p = remote_nonnull_string_put(_p, _e, _v->emulatorbin);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->arch);
    if (_v->arch) {
        _p = remote_nonnull_string_put(_p, _e, _v->arch);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->machine);
    if (_v->machine) {
        _p = remote_nonnull_string_put(_p, _e, _v->machine);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->virttype);
    if (_v->virttype) {
        _p = remote_nonnull_string_put(_p, _e, _v->virttype);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_get_domain_capabilities_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_domain_capabilities_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->emulatorbin);
    if (!_c.at)
        return _c;
    _v->emulatorbin = _d->block;
    if (_v->emulatorbin) {
        _c = remote_nonnull_string_get(_c, _d, _v->emulatorbin);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->arch);
    if (!_c.at)
        return _c;
    _v->arch = _d->block;
    if (_v->arch) {
        _c = remote_nonnull_string_get(_c, _d, _v->arch);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->machine);
    if (!_c.at)
        return _c;
    _v->machine = _d->block;
    if (_v->machine) {
        _c = remote_nonnull_string_get(_c, _d, _v->machine);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->virttype);
    if (!_c.at)
        return _c;
    _v->virttype = _d->block;
    if (_v->virttype) {
        _c = remote_nonnull_string_get(_c, _d, _v->virttype);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_get_domain_capabilities_ret --- */

uint64_t remote_connect_get_domain_capabilities_ret_wire_size(const remote_connect_get_domain_capabilities_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->capabilities.len);
    return _size;
}

uint8_t *remote_connect_get_domain_capabilities_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_domain_capabilities_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->capabilities, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_connect_get_domain_capabilities_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_domain_capabilities_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->capabilities, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_get_cpu_stats_args --- */

uint64_t remote_node_get_cpu_stats_args_wire_size(const remote_node_get_cpu_stats_args *_v)
{
    (void)_v;
    return 12;
}

uint8_t *remote_node_get_cpu_stats_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_cpu_stats_args *_v)
{
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->cpuNum);
    xdr_store_int(_p + 4, _v->nparams);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_node_get_cpu_stats_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_cpu_stats_args *_v)
{
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->cpuNum = xdr_load_int(_c.at);
    _v->nparams = xdr_load_int(_c.at + 4);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_node_get_cpu_stats_ret --- */

uint64_t remote_node_get_cpu_stats_ret_wire_size(const remote_node_get_cpu_stats_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_node_get_cpu_stats_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_node_get_cpu_stats_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_cpu_stats_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_NODE_CPU_STATS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_node_get_cpu_stats_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_get_cpu_stats_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_cpu_stats_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_NODE_CPU_STATS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_node_get_cpu_stats_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_get_memory_stats_args --- */

uint64_t remote_node_get_memory_stats_args_wire_size(const remote_node_get_memory_stats_args *_v)
{
    (void)_v;
    return 12;
}

uint8_t *remote_node_get_memory_stats_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_memory_stats_args *_v)
{
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    xdr_store_int(_p + 4, _v->cellNum);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_node_get_memory_stats_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_memory_stats_args *_v)
{
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _v->cellNum = xdr_load_int(_c.at + 4);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_node_get_memory_stats_ret --- */

uint64_t remote_node_get_memory_stats_ret_wire_size(const remote_node_get_memory_stats_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_node_get_memory_stats_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_node_get_memory_stats_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_memory_stats_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_NODE_MEMORY_STATS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_node_get_memory_stats_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_get_memory_stats_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_memory_stats_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_NODE_MEMORY_STATS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_node_get_memory_stats_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_get_cells_free_memory_args --- */

uint64_t remote_node_get_cells_free_memory_args_wire_size(const remote_node_get_cells_free_memory_args *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_node_get_cells_free_memory_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_cells_free_memory_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->startCell);
    xdr_store_int(_p + 4, _v->maxcells);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_node_get_cells_free_memory_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_cells_free_memory_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->startCell = xdr_load_int(_c.at);
    _v->maxcells = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_node_get_cells_free_memory_ret --- */

uint64_t remote_node_get_cells_free_memory_ret_wire_size(const remote_node_get_cells_free_memory_ret *_v)
{
    uint64_t _size = 4;
    _size += UINT64_C(8) * _v->cells.len;
    return _size;
}

uint8_t *remote_node_get_cells_free_memory_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_cells_free_memory_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_dwords(_p, _e, _v->cells.data, _v->cells.len, REMOTE_NODE_MAX_CELLS);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_get_cells_free_memory_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_cells_free_memory_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_dwords(_c, _d, &_v->cells.len, REMOTE_NODE_MAX_CELLS);
    if (!_c.at)
        return _c;
    _v->cells.data = _d->block;
    return _c;
}

/* --- remote_node_get_free_memory_ret --- */

uint64_t remote_node_get_free_memory_ret_wire_size(const remote_node_get_free_memory_ret *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_node_get_free_memory_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_free_memory_ret *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->freeMem);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_node_get_free_memory_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_free_memory_ret *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->freeMem = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_get_scheduler_type_args --- */

uint64_t remote_domain_get_scheduler_type_args_wire_size(const remote_domain_get_scheduler_type_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_scheduler_type_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_scheduler_type_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_scheduler_type_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_scheduler_type_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_scheduler_type_ret --- */

uint64_t remote_domain_get_scheduler_type_ret_wire_size(const remote_domain_get_scheduler_type_ret *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->type.len);
    return _size;
}

uint8_t *remote_domain_get_scheduler_type_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_scheduler_type_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->type, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_scheduler_type_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_scheduler_type_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->type, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->nparams = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_scheduler_parameters_args --- */

uint64_t remote_domain_get_scheduler_parameters_args_wire_size(const remote_domain_get_scheduler_parameters_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_scheduler_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_scheduler_parameters_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_scheduler_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_scheduler_parameters_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_scheduler_parameters_ret --- */

uint64_t remote_domain_get_scheduler_parameters_ret_wire_size(const remote_domain_get_scheduler_parameters_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_scheduler_parameters_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_scheduler_parameters_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_get_scheduler_parameters_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_scheduler_parameters_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_get_scheduler_parameters_flags_args --- */

uint64_t remote_domain_get_scheduler_parameters_flags_args_wire_size(const remote_domain_get_scheduler_parameters_flags_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_scheduler_parameters_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_scheduler_parameters_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_get_scheduler_parameters_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_scheduler_parameters_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_get_scheduler_parameters_flags_ret --- */

uint64_t remote_domain_get_scheduler_parameters_flags_ret_wire_size(const remote_domain_get_scheduler_parameters_flags_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_scheduler_parameters_flags_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_scheduler_parameters_flags_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_get_scheduler_parameters_flags_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_scheduler_parameters_flags_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_set_scheduler_parameters_args --- */

uint64_t remote_domain_set_scheduler_parameters_args_wire_size(const remote_domain_set_scheduler_parameters_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_set_scheduler_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_scheduler_parameters_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_set_scheduler_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_scheduler_parameters_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_set_scheduler_parameters_flags_args --- */

uint64_t remote_domain_set_scheduler_parameters_flags_args_wire_size(const remote_domain_set_scheduler_parameters_flags_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_set_scheduler_parameters_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_scheduler_parameters_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_scheduler_parameters_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_scheduler_parameters_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_set_blkio_parameters_args --- */

uint64_t remote_domain_set_blkio_parameters_args_wire_size(const remote_domain_set_blkio_parameters_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_set_blkio_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_blkio_parameters_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_blkio_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_blkio_parameters_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_blkio_parameters_args --- */

uint64_t remote_domain_get_blkio_parameters_args_wire_size(const remote_domain_get_blkio_parameters_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_blkio_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_blkio_parameters_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_get_blkio_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_blkio_parameters_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_get_blkio_parameters_ret --- */

uint64_t remote_domain_get_blkio_parameters_ret_wire_size(const remote_domain_get_blkio_parameters_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_blkio_parameters_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_blkio_parameters_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_blkio_parameters_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_blkio_parameters_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_set_memory_parameters_args --- */

uint64_t remote_domain_set_memory_parameters_args_wire_size(const remote_domain_set_memory_parameters_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_set_memory_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_memory_parameters_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_memory_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_memory_parameters_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_memory_parameters_args --- */

uint64_t remote_domain_get_memory_parameters_args_wire_size(const remote_domain_get_memory_parameters_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_memory_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_memory_parameters_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_get_memory_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_memory_parameters_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_get_memory_parameters_ret --- */

uint64_t remote_domain_get_memory_parameters_ret_wire_size(const remote_domain_get_memory_parameters_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_memory_parameters_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_memory_parameters_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_memory_parameters_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_memory_parameters_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_block_resize_args --- */

uint64_t remote_domain_block_resize_args_wire_size(const remote_domain_block_resize_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->disk.len);
    return _size;
}

uint8_t *remote_domain_block_resize_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_block_resize_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->disk, REMOTE_STRING_MAX, 12);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->size);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_block_resize_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_block_resize_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->disk, REMOTE_STRING_MAX, 12);
    if (!_c.at)
        return _c;
    _v->size = xdr_load_uhyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_set_numa_parameters_args --- */

uint64_t remote_domain_set_numa_parameters_args_wire_size(const remote_domain_set_numa_parameters_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_set_numa_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_numa_parameters_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_NUMA_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_numa_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_numa_parameters_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_NUMA_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_numa_parameters_args --- */

uint64_t remote_domain_get_numa_parameters_args_wire_size(const remote_domain_get_numa_parameters_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_numa_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_numa_parameters_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_get_numa_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_numa_parameters_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_get_numa_parameters_ret --- */

uint64_t remote_domain_get_numa_parameters_ret_wire_size(const remote_domain_get_numa_parameters_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_numa_parameters_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_numa_parameters_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_NUMA_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_numa_parameters_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_numa_parameters_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_NUMA_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_set_perf_events_args --- */

uint64_t remote_domain_set_perf_events_args_wire_size(const remote_domain_set_perf_events_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_set_perf_events_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_perf_events_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_PERF_EVENTS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_perf_events_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_perf_events_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_PERF_EVENTS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_perf_events_args --- */

uint64_t remote_domain_get_perf_events_args_wire_size(const remote_domain_get_perf_events_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_perf_events_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_perf_events_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_perf_events_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_perf_events_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_perf_events_ret --- */

uint64_t remote_domain_get_perf_events_ret_wire_size(const remote_domain_get_perf_events_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_perf_events_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_perf_events_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_PERF_EVENTS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_get_perf_events_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_perf_events_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_PERF_EVENTS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_block_stats_args --- */

uint64_t remote_domain_block_stats_args_wire_size(const remote_domain_block_stats_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *remote_domain_block_stats_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_block_stats_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_block_stats_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_block_stats_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_block_stats_ret --- */

uint64_t remote_domain_block_stats_ret_wire_size(const remote_domain_block_stats_ret *_v)
{
    (void)_v;
    return 40;
}

uint8_t *remote_domain_block_stats_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_block_stats_ret *_v)
{
    if (xdr_room(_p, _e) < 40)
        return NULL;
    xdr_store_hyper(_p, _v->rd_req);
    xdr_store_hyper(_p + 8, _v->rd_bytes);
    xdr_store_hyper(_p + 16, _v->wr_req);
    xdr_store_hyper(_p + 24, _v->wr_bytes);
    xdr_store_hyper(_p + 32, _v->errs);
    _p += 40;
    return _p;
}

struct xdr_cursor remote_domain_block_stats_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_block_stats_ret *_v)
{
    if (xdr_left(_c, _d) < 40)
        return xdr_refuse(_c, _d);
    _v->rd_req = xdr_load_hyper(_c.at);
    _v->rd_bytes = xdr_load_hyper(_c.at + 8);
    _v->wr_req = xdr_load_hyper(_c.at + 16);
    _v->wr_bytes = xdr_load_hyper(_c.at + 24);
    _v->errs = xdr_load_hyper(_c.at + 32);
    _c.at += 40;
    return _c;
}

/* --- remote_domain_block_stats_flags_args --- */

uint64_t remote_domain_block_stats_flags_args_wire_size(const remote_domain_block_stats_flags_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *remote_domain_block_stats_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_block_stats_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_block_stats_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_block_stats_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->nparams = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_block_stats_flags_ret --- */

uint64_t remote_domain_block_stats_flags_ret_wire_size(const remote_domain_block_stats_flags_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_block_stats_flags_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_block_stats_flags_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_block_stats_flags_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_block_stats_flags_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_interface_stats_args --- */

uint64_t remote_domain_interface_stats_args_wire_size(const remote_domain_interface_stats_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->device.len);
    return _size;
}

uint8_t *remote_domain_interface_stats_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_interface_stats_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->device, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_interface_stats_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_interface_stats_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->device, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_interface_stats_ret --- */

uint64_t remote_domain_interface_stats_ret_wire_size(const remote_domain_interface_stats_ret *_v)
{
    (void)_v;
    return 64;
}

uint8_t *remote_domain_interface_stats_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_interface_stats_ret *_v)
{
    if (xdr_room(_p, _e) < 64)
        return NULL;
    xdr_store_hyper(_p, _v->rx_bytes);
    xdr_store_hyper(_p + 8, _v->rx_packets);
    xdr_store_hyper(_p + 16, _v->rx_errs);
    xdr_store_hyper(_p + 24, _v->rx_drop);
    xdr_store_hyper(_p + 32, _v->tx_bytes);
    xdr_store_hyper(_p + 40, _v->tx_packets);
    xdr_store_hyper(_p + 48, _v->tx_errs);
    xdr_store_hyper(_p + 56, _v->tx_drop);
    _p += 64;
    return _p;
}

struct xdr_cursor remote_domain_interface_stats_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_interface_stats_ret *_v)
{
    if (xdr_left(_c, _d) < 64)
        return xdr_refuse(_c, _d);
    _v->rx_bytes = xdr_load_hyper(_c.at);
    _v->rx_packets = xdr_load_hyper(_c.at + 8);
    _v->rx_errs = xdr_load_hyper(_c.at + 16);
    _v->rx_drop = xdr_load_hyper(_c.at + 24);
    _v->tx_bytes = xdr_load_hyper(_c.at + 32);
    _v->tx_packets = xdr_load_hyper(_c.at + 40);
    _v->tx_errs = xdr_load_hyper(_c.at + 48);
    _v->tx_drop = xdr_load_hyper(_c.at + 56);
    _c.at += 64;
    return _c;
}

/* --- remote_domain_set_interface_parameters_args --- */

uint64_t remote_domain_set_interface_parameters_args_wire_size(const remote_domain_set_interface_parameters_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->device.len);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_set_interface_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_interface_parameters_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->device, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_interface_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_interface_parameters_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->device, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_interface_parameters_args --- */

uint64_t remote_domain_get_interface_parameters_args_wire_size(const remote_domain_get_interface_parameters_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->device.len);
    return _size;
}

uint8_t *remote_domain_get_interface_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_interface_parameters_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->device, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_get_interface_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_interface_parameters_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->device, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->nparams = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_get_interface_parameters_ret --- */

uint64_t remote_domain_get_interface_parameters_ret_wire_size(const remote_domain_get_interface_parameters_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_interface_parameters_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_interface_parameters_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_interface_parameters_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_interface_parameters_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_memory_stats_args --- */

uint64_t remote_domain_memory_stats_args_wire_size(const remote_domain_memory_stats_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_memory_stats_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_memory_stats_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->maxStats);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_memory_stats_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_memory_stats_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->maxStats = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_memory_stat --- */

uint64_t remote_domain_memory_stat_wire_size(const remote_domain_memory_stat *_v)
{
    (void)_v;
    return 12;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_memory_stat_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_memory_stat *_v)
{
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->tag);
    xdr_store_uhyper(_p + 4, _v->val);
    _p += 12;
    return _p;
}

uint8_t *remote_domain_memory_stat_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_memory_stat *_v)
{
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->tag);
    xdr_store_uhyper(_p + 4, _v->val);
    _p += 12;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_memory_stat_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_memory_stat *_v)
{
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->tag = xdr_load_int(_c.at);
    _v->val = xdr_load_uhyper(_c.at + 4);
    _c.at += 12;
    return _c;
}

struct xdr_cursor remote_domain_memory_stat_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_memory_stat *_v)
{
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->tag = xdr_load_int(_c.at);
    _v->val = xdr_load_uhyper(_c.at + 4);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_memory_stats_ret --- */

uint64_t remote_domain_memory_stats_ret_wire_size(const remote_domain_memory_stats_ret *_v)
{
    uint64_t _size = 4;
    _size += UINT64_C(12) * _v->stats.len;
    return _size;
}

uint8_t *remote_domain_memory_stats_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_memory_stats_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->stats.data, _v->stats.len, REMOTE_DOMAIN_MEMORY_STATS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->stats.len; _i++) {
        _p = remote_domain_memory_stat_put_inline(_p, _e, &_v->stats.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_memory_stats_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_memory_stats_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->stats.len, REMOTE_DOMAIN_MEMORY_STATS_MAX, 12, sizeof *_v->stats.data);
    if (!_c.at)
        return _c;
    _v->stats.data = _d->block;
    for (uint32_t _i = 0; _i < _v->stats.len; _i++) {
        _c = remote_domain_memory_stat_get_inline(_c, _d, &_v->stats.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_block_peek_args --- */

uint64_t remote_domain_block_peek_args_wire_size(const remote_domain_block_peek_args *_v)
{
    uint64_t _size = 20;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *remote_domain_block_peek_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_block_peek_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, REMOTE_STRING_MAX, 16);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->offset);
    xdr_store_uint(_p + 8, _v->size);
    xdr_store_uint(_p + 12, _v->flags);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_domain_block_peek_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_block_peek_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    _v->offset = xdr_load_uhyper(_c.at);
    _v->size = xdr_load_uint(_c.at + 8);
    _v->flags = xdr_load_uint(_c.at + 12);
    _c.at += 16;
    return _c;
}

/* --- remote_domain_block_peek_ret --- */

uint64_t remote_domain_block_peek_ret_wire_size(const remote_domain_block_peek_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->buffer.len);
    return _size;
}

uint8_t *remote_domain_block_peek_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_block_peek_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->buffer, REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_block_peek_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_block_peek_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->buffer, REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_memory_peek_args --- */

uint64_t remote_domain_memory_peek_args_wire_size(const remote_domain_memory_peek_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_memory_peek_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_memory_peek_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_uhyper(_p, _v->offset);
    xdr_store_uint(_p + 8, _v->size);
    xdr_store_uint(_p + 12, _v->flags);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_domain_memory_peek_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_memory_peek_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    _v->offset = xdr_load_uhyper(_c.at);
    _v->size = xdr_load_uint(_c.at + 8);
    _v->flags = xdr_load_uint(_c.at + 12);
    _c.at += 16;
    return _c;
}

/* --- remote_domain_memory_peek_ret --- */

uint64_t remote_domain_memory_peek_ret_wire_size(const remote_domain_memory_peek_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->buffer.len);
    return _size;
}

uint8_t *remote_domain_memory_peek_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_memory_peek_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->buffer, REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_memory_peek_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_memory_peek_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->buffer, REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_block_info_args --- */

uint64_t remote_domain_get_block_info_args_wire_size(const remote_domain_get_block_info_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *remote_domain_get_block_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_block_info_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_block_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_block_info_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_block_info_ret --- */

uint64_t remote_domain_get_block_info_ret_wire_size(const remote_domain_get_block_info_ret *_v)
{
    (void)_v;
    return 24;
}

uint8_t *remote_domain_get_block_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_block_info_ret *_v)
{
    if (xdr_room(_p, _e) < 24)
        return NULL;
    xdr_store_uhyper(_p, _v->allocation);
    xdr_store_uhyper(_p + 8, _v->capacity);
    xdr_store_uhyper(_p + 16, _v->physical);
    _p += 24;
    return _p;
}

struct xdr_cursor remote_domain_get_block_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_block_info_ret *_v)
{
    if (xdr_left(_c, _d) < 24)
        return xdr_refuse(_c, _d);
    _v->allocation = xdr_load_uhyper(_c.at);
    _v->capacity = xdr_load_uhyper(_c.at + 8);
    _v->physical = xdr_load_uhyper(_c.at + 16);
    _c.at += 24;
    return _c;
}

/* --- remote_connect_list_domains_args --- */

uint64_t remote_connect_list_domains_args_wire_size(const remote_connect_list_domains_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_list_domains_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_domains_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->maxids);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_domains_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_domains_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->maxids = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_domains_ret --- */

uint64_t remote_connect_list_domains_ret_wire_size(const remote_connect_list_domains_ret *_v)
{
    uint64_t _size = 4;
    _size += UINT64_C(4) * _v->ids.len;
    return _size;
}

uint8_t *remote_connect_list_domains_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_domains_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_words(_p, _e, _v->ids.data, _v->ids.len, REMOTE_DOMAIN_LIST_MAX);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_connect_list_domains_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_domains_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_words(_c, _d, &_v->ids.len, REMOTE_DOMAIN_LIST_MAX);
    if (!_c.at)
        return _c;
    _v->ids.data = _d->block;
    return _c;
}

/* --- remote_connect_num_of_domains_ret --- */

uint64_t remote_connect_num_of_domains_ret_wire_size(const remote_connect_num_of_domains_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_num_of_domains_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_num_of_domains_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_num_of_domains_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_num_of_domains_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_create_xml_args --- */

uint64_t remote_domain_create_xml_args_wire_size(const remote_domain_create_xml_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->xml_desc.len);
    return _size;
}

uint8_t *remote_domain_create_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_create_xml_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_create_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_create_xml_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_create_xml_ret --- */

uint64_t remote_domain_create_xml_ret_wire_size(const remote_domain_create_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_create_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_create_xml_ret *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_create_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_create_xml_ret *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_create_xml_with_files_args --- */

uint64_t remote_domain_create_xml_with_files_args_wire_size(const remote_domain_create_xml_with_files_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->xml_desc.len);
    return _size;
}

uint8_t *remote_domain_create_xml_with_files_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_create_xml_with_files_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_create_xml_with_files_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_create_xml_with_files_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_create_xml_with_files_ret --- */

uint64_t remote_domain_create_xml_with_files_ret_wire_size(const remote_domain_create_xml_with_files_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_create_xml_with_files_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_create_xml_with_files_ret *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_create_xml_with_files_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_create_xml_with_files_ret *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_lookup_by_id_args --- */

uint64_t remote_domain_lookup_by_id_args_wire_size(const remote_domain_lookup_by_id_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_lookup_by_id_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_lookup_by_id_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->id);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_lookup_by_id_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_lookup_by_id_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->id = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_lookup_by_id_ret --- */

uint64_t remote_domain_lookup_by_id_ret_wire_size(const remote_domain_lookup_by_id_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_lookup_by_id_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_lookup_by_id_ret *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_lookup_by_id_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_lookup_by_id_ret *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_lookup_by_uuid_args --- */

uint64_t remote_domain_lookup_by_uuid_args_wire_size(const remote_domain_lookup_by_uuid_args *_v)
{
    (void)_v;
    return 16;
}

uint8_t *remote_domain_lookup_by_uuid_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_lookup_by_uuid_args *_v)
{
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_domain_lookup_by_uuid_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_lookup_by_uuid_args *_v)
{
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- remote_domain_lookup_by_uuid_ret --- */

uint64_t remote_domain_lookup_by_uuid_ret_wire_size(const remote_domain_lookup_by_uuid_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_lookup_by_uuid_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_lookup_by_uuid_ret *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_lookup_by_uuid_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_lookup_by_uuid_ret *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_lookup_by_name_args --- */

uint64_t remote_domain_lookup_by_name_args_wire_size(const remote_domain_lookup_by_name_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_domain_lookup_by_name_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_lookup_by_name_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_lookup_by_name_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_lookup_by_name_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_lookup_by_name_ret --- */

uint64_t remote_domain_lookup_by_name_ret_wire_size(const remote_domain_lookup_by_name_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_lookup_by_name_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_lookup_by_name_ret *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_lookup_by_name_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_lookup_by_name_ret *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_suspend_args --- */

uint64_t remote_domain_suspend_args_wire_size(const remote_domain_suspend_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_suspend_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_suspend_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_suspend_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_suspend_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_resume_args --- */

uint64_t remote_domain_resume_args_wire_size(const remote_domain_resume_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_resume_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_resume_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_resume_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_resume_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_pm_suspend_for_duration_args --- */

uint64_t remote_domain_pm_suspend_for_duration_args_wire_size(const remote_domain_pm_suspend_for_duration_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_pm_suspend_for_duration_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_pm_suspend_for_duration_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_uint(_p, _v->target);
    xdr_store_uhyper(_p + 4, _v->duration);
    xdr_store_uint(_p + 12, _v->flags);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_domain_pm_suspend_for_duration_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_pm_suspend_for_duration_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    _v->target = xdr_load_uint(_c.at);
    _v->duration = xdr_load_uhyper(_c.at + 4);
    _v->flags = xdr_load_uint(_c.at + 12);
    _c.at += 16;
    return _c;
}

/* --- remote_domain_pm_wakeup_args --- */

uint64_t remote_domain_pm_wakeup_args_wire_size(const remote_domain_pm_wakeup_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_pm_wakeup_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_pm_wakeup_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_pm_wakeup_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_pm_wakeup_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_shutdown_args --- */

uint64_t remote_domain_shutdown_args_wire_size(const remote_domain_shutdown_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_shutdown_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_shutdown_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_shutdown_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_shutdown_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_reboot_args --- */

uint64_t remote_domain_reboot_args_wire_size(const remote_domain_reboot_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_reboot_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_reboot_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_reboot_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_reboot_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_reset_args --- */

uint64_t remote_domain_reset_args_wire_size(const remote_domain_reset_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_reset_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_reset_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_reset_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_reset_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_destroy_args --- */

uint64_t remote_domain_destroy_args_wire_size(const remote_domain_destroy_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_destroy_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_destroy_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_destroy_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_destroy_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_destroy_flags_args --- */

uint64_t remote_domain_destroy_flags_args_wire_size(const remote_domain_destroy_flags_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_destroy_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_destroy_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_destroy_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_destroy_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_os_type_args --- */

uint64_t remote_domain_get_os_type_args_wire_size(const remote_domain_get_os_type_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_os_type_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_os_type_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_os_type_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_os_type_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_os_type_ret --- */

uint64_t remote_domain_get_os_type_ret_wire_size(const remote_domain_get_os_type_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->type.len);
    return _size;
}

uint8_t *remote_domain_get_os_type_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_os_type_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->type, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_os_type_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_os_type_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->type, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_max_memory_args --- */

uint64_t remote_domain_get_max_memory_args_wire_size(const remote_domain_get_max_memory_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_max_memory_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_max_memory_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_max_memory_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_max_memory_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_max_memory_ret --- */

uint64_t remote_domain_get_max_memory_ret_wire_size(const remote_domain_get_max_memory_ret *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_domain_get_max_memory_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_max_memory_ret *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->memory);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_get_max_memory_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_max_memory_ret *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->memory = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_set_max_memory_args --- */

uint64_t remote_domain_set_max_memory_args_wire_size(const remote_domain_set_max_memory_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_set_max_memory_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_max_memory_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->memory);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_set_max_memory_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_max_memory_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->memory = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_set_memory_args --- */

uint64_t remote_domain_set_memory_args_wire_size(const remote_domain_set_memory_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_set_memory_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_memory_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->memory);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_set_memory_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_memory_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->memory = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_set_memory_flags_args --- */

uint64_t remote_domain_set_memory_flags_args_wire_size(const remote_domain_set_memory_flags_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_set_memory_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_memory_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->memory);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_set_memory_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_memory_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->memory = xdr_load_uhyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_set_memory_stats_period_args --- */

uint64_t remote_domain_set_memory_stats_period_args_wire_size(const remote_domain_set_memory_stats_period_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_set_memory_stats_period_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_memory_stats_period_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->period);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_set_memory_stats_period_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_memory_stats_period_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->period = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_get_info_args --- */

uint64_t remote_domain_get_info_args_wire_size(const remote_domain_get_info_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_info_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_info_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_info_ret --- */

uint64_t remote_domain_get_info_ret_wire_size(const remote_domain_get_info_ret *_v)
{
    (void)_v;
    return 32;
}

uint8_t *remote_domain_get_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_info_ret *_v)
{
    if (xdr_room(_p, _e) < 32)
        return NULL;
    if (!xdr_uchar_store(_p, _v->state))
        return NULL;
    xdr_store_uhyper(_p + 4, _v->maxMem);
    xdr_store_uhyper(_p + 12, _v->memory);
    if (!xdr_ushort_store(_p + 20, _v->nrVirtCpu))
        return NULL;
    xdr_store_uhyper(_p + 24, _v->cpuTime);
    _p += 32;
    return _p;
}

struct xdr_cursor remote_domain_get_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_info_ret *_v)
{
    if (xdr_left(_c, _d) < 32)
        return xdr_refuse(_c, _d);
    if (!xdr_uchar_load(&_v->state, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _v->maxMem = xdr_load_uhyper(_c.at + 4);
    _v->memory = xdr_load_uhyper(_c.at + 12);
    if (!xdr_ushort_load(&_v->nrVirtCpu, _c.at + 20, _d->policy))
        return xdr_refuse(_c, _d);
    _v->cpuTime = xdr_load_uhyper(_c.at + 24);
    _c.at += 32;
    return _c;
}

/* --- remote_domain_save_args --- */

uint64_t remote_domain_save_args_wire_size(const remote_domain_save_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->to.len);
    return _size;
}

uint8_t *remote_domain_save_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_save_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->to, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_save_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_save_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->to, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_save_flags_args --- */

uint64_t remote_domain_save_flags_args_wire_size(const remote_domain_save_flags_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->to.len);
    if (_v->dxml)
        _size += remote_nonnull_string_wire_size(_v->dxml);
    return _size;
}

uint8_t *remote_domain_save_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_save_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->to, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->dxml);
    if (_v->dxml) {
        _p = remote_nonnull_string_put(_p, _e, _v->dxml);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_save_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_save_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->to, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dxml);
    if (!_c.at)
        return _c;
    _v->dxml = _d->block;
    if (_v->dxml) {
        _c = remote_nonnull_string_get(_c, _d, _v->dxml);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_save_params_args --- */

uint64_t remote_domain_save_params_args_wire_size(const remote_domain_save_params_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_save_params_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_save_params_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_SAVE_PARAMS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_save_params_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_save_params_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_SAVE_PARAMS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_restore_args --- */

uint64_t remote_domain_restore_args_wire_size(const remote_domain_restore_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->from.len);
    return _size;
}

uint8_t *remote_domain_restore_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_restore_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->from, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_restore_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_restore_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->from, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_restore_flags_args --- */

uint64_t remote_domain_restore_flags_args_wire_size(const remote_domain_restore_flags_args *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->from.len);
    if (_v->dxml)
        _size += remote_nonnull_string_wire_size(_v->dxml);
    return _size;
}

uint8_t *remote_domain_restore_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_restore_flags_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->from, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->dxml);
    if (_v->dxml) {
        _p = remote_nonnull_string_put(_p, _e, _v->dxml);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_restore_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_restore_flags_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->from, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dxml);
    if (!_c.at)
        return _c;
    _v->dxml = _d->block;
    if (_v->dxml) {
        _c = remote_nonnull_string_get(_c, _d, _v->dxml);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_restore_params_args --- */

uint64_t remote_domain_restore_params_args_wire_size(const remote_domain_restore_params_args *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_restore_params_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_restore_params_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_SAVE_PARAMS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_restore_params_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_restore_params_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_SAVE_PARAMS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_save_image_get_xml_desc_args --- */

uint64_t remote_domain_save_image_get_xml_desc_args_wire_size(const remote_domain_save_image_get_xml_desc_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->file.len);
    return _size;
}

uint8_t *remote_domain_save_image_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_save_image_get_xml_desc_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->file, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_save_image_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_save_image_get_xml_desc_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->file, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_save_image_get_xml_desc_ret --- */

uint64_t remote_domain_save_image_get_xml_desc_ret_wire_size(const remote_domain_save_image_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_save_image_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_save_image_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_save_image_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_save_image_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_save_image_define_xml_args --- */

uint64_t remote_domain_save_image_define_xml_args_wire_size(const remote_domain_save_image_define_xml_args *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->file.len);
    _size += xdr_pad(_v->dxml.len);
    return _size;
}

uint8_t *remote_domain_save_image_define_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_save_image_define_xml_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->file, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->dxml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_save_image_define_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_save_image_define_xml_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->file, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->dxml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_core_dump_args --- */

uint64_t remote_domain_core_dump_args_wire_size(const remote_domain_core_dump_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->to.len);
    return _size;
}

uint8_t *remote_domain_core_dump_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_core_dump_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->to, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_core_dump_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_core_dump_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->to, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_core_dump_with_format_args --- */

uint64_t remote_domain_core_dump_with_format_args_wire_size(const remote_domain_core_dump_with_format_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->to.len);
    return _size;
}

uint8_t *remote_domain_core_dump_with_format_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_core_dump_with_format_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->to, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->dumpformat);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_core_dump_with_format_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_core_dump_with_format_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->to, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->dumpformat = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_screenshot_args --- */

uint64_t remote_domain_screenshot_args_wire_size(const remote_domain_screenshot_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_screenshot_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_screenshot_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->screen);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_screenshot_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_screenshot_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->screen = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_screenshot_ret --- */

uint64_t remote_domain_screenshot_ret_wire_size(const remote_domain_screenshot_ret *_v)
{
    uint64_t _size = 4;
    if (_v->mime)
        _size += remote_nonnull_string_wire_size(_v->mime);
    return _size;
}

uint8_t *remote_domain_screenshot_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_screenshot_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->mime);
    if (_v->mime) {
        _p = remote_nonnull_string_put(_p, _e, _v->mime);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_screenshot_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_screenshot_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->mime);
    if (!_c.at)
        return _c;
    _v->mime = _d->block;
    if (_v->mime) {
        _c = remote_nonnull_string_get(_c, _d, _v->mime);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_get_xml_desc_args --- */

uint64_t remote_domain_get_xml_desc_args_wire_size(const remote_domain_get_xml_desc_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_xml_desc_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_xml_desc_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_xml_desc_ret --- */

uint64_t remote_domain_get_xml_desc_ret_wire_size(const remote_domain_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_migrate_prepare_args --- */

uint64_t remote_domain_migrate_prepare_args_wire_size(const remote_domain_migrate_prepare_args *_v)
{
    uint64_t _size = 24;
    if (_v->uri_in)
        _size += remote_nonnull_string_wire_size(_v->uri_in);
    if (_v->dname)
        _size += remote_nonnull_string_wire_size(_v->dname);
    return _size;
}

uint8_t *remote_domain_migrate_prepare_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_prepare_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->uri_in);
    if (_v->uri_in) {
        _p = remote_nonnull_string_put(_p, _e, _v->uri_in);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->flags);
    _p += 8;
    _p = xdr_put_flag(_p, _v->dname);
    if (_v->dname) {
        _p = remote_nonnull_string_put(_p, _e, _v->dname);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->bandwidth);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_migrate_prepare_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_prepare_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->uri_in);
    if (!_c.at)
        return _c;
    _v->uri_in = _d->block;
    if (_v->uri_in) {
        _c = remote_nonnull_string_get(_c, _d, _v->uri_in);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uhyper(_c.at);
    _c.at += 8;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dname);
    if (!_c.at)
        return _c;
    _v->dname = _d->block;
    if (_v->dname) {
        _c = remote_nonnull_string_get(_c, _d, _v->dname);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->bandwidth = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_migrate_prepare_ret --- */

uint64_t remote_domain_migrate_prepare_ret_wire_size(const remote_domain_migrate_prepare_ret *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->cookie.len);
    if (_v->uri_out)
        _size += remote_nonnull_string_wire_size(_v->uri_out);
    return _size;
}

uint8_t *remote_domain_migrate_prepare_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_prepare_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->uri_out);
    if (_v->uri_out) {
        _p = remote_nonnull_string_put(_p, _e, _v->uri_out);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_migrate_prepare_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_prepare_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->uri_out);
    if (!_c.at)
        return _c;
    _v->uri_out = _d->block;
    if (_v->uri_out) {
        _c = remote_nonnull_string_get(_c, _d, _v->uri_out);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_migrate_perform_args --- */

uint64_t remote_domain_migrate_perform_args_wire_size(const remote_domain_migrate_perform_args *_v)
{
    uint64_t _size = 28;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->cookie.len);
    _size += xdr_pad(_v->uri.len);
    if (_v->dname)
        _size += remote_nonnull_string_wire_size(_v->dname);
    return _size;
}

uint8_t *remote_domain_migrate_perform_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_perform_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->uri, REMOTE_STRING_MAX, 12);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->flags);
    _p += 8;
    _p = xdr_put_flag(_p, _v->dname);
    if (_v->dname) {
        _p = remote_nonnull_string_put(_p, _e, _v->dname);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->bandwidth);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_migrate_perform_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_perform_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->uri, REMOTE_STRING_MAX, 12);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uhyper(_c.at);
    _c.at += 8;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dname);
    if (!_c.at)
        return _c;
    _v->dname = _d->block;
    if (_v->dname) {
        _c = remote_nonnull_string_get(_c, _d, _v->dname);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->bandwidth = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_migrate_finish_args --- */

uint64_t remote_domain_migrate_finish_args_wire_size(const remote_domain_migrate_finish_args *_v)
{
    uint64_t _size = 20;
    _size += xdr_pad(_v->dname.len);
    _size += xdr_pad(_v->cookie.len);
    _size += xdr_pad(_v->uri.len);
    return _size;
}

uint8_t *remote_domain_migrate_finish_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_finish_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->dname, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->uri, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_migrate_finish_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_finish_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->dname, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_opaque(_c, _d, &_v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->uri, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_migrate_finish_ret --- */

uint64_t remote_domain_migrate_finish_ret_wire_size(const remote_domain_migrate_finish_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->ddom);
    return _size;
}

uint8_t *remote_domain_migrate_finish_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_finish_ret *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->ddom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_migrate_finish_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_finish_ret *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->ddom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_migrate_prepare2_args --- */

uint64_t remote_domain_migrate_prepare2_args_wire_size(const remote_domain_migrate_prepare2_args *_v)
{
    uint64_t _size = 28;
    if (_v->uri_in)
        _size += remote_nonnull_string_wire_size(_v->uri_in);
    if (_v->dname)
        _size += remote_nonnull_string_wire_size(_v->dname);
    _size += xdr_pad(_v->dom_xml.len);
    return _size;
}

uint8_t *remote_domain_migrate_prepare2_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_prepare2_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->uri_in);
    if (_v->uri_in) {
        _p = remote_nonnull_string_put(_p, _e, _v->uri_in);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->flags);
    _p += 8;
    _p = xdr_put_flag(_p, _v->dname);
    if (_v->dname) {
        _p = remote_nonnull_string_put(_p, _e, _v->dname);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->bandwidth);
    _p += 8;
    _p = xdr_put_string(_p, _e, &_v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_migrate_prepare2_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_prepare2_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->uri_in);
    if (!_c.at)
        return _c;
    _v->uri_in = _d->block;
    if (_v->uri_in) {
        _c = remote_nonnull_string_get(_c, _d, _v->uri_in);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uhyper(_c.at);
    _c.at += 8;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dname);
    if (!_c.at)
        return _c;
    _v->dname = _d->block;
    if (_v->dname) {
        _c = remote_nonnull_string_get(_c, _d, _v->dname);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->bandwidth = xdr_load_uhyper(_c.at);
    _c.at += 8;
    _c = xdr_get_string(_c, _d, &_v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_migrate_prepare2_ret --- */

uint64_t remote_domain_migrate_prepare2_ret_wire_size(const remote_domain_migrate_prepare2_ret *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->cookie.len);
    if (_v->uri_out)
        _size += remote_nonnull_string_wire_size(_v->uri_out);
    return _size;
}

uint8_t *remote_domain_migrate_prepare2_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_prepare2_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->uri_out);
    if (_v->uri_out) {
        _p = remote_nonnull_string_put(_p, _e, _v->uri_out);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_migrate_prepare2_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_prepare2_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->uri_out);
    if (!_c.at)
        return _c;
    _v->uri_out = _d->block;
    if (_v->uri_out) {
        _c = remote_nonnull_string_get(_c, _d, _v->uri_out);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_migrate_finish2_args --- */

uint64_t remote_domain_migrate_finish2_args_wire_size(const remote_domain_migrate_finish2_args *_v)
{
    uint64_t _size = 24;
    _size += xdr_pad(_v->dname.len);
    _size += xdr_pad(_v->cookie.len);
    _size += xdr_pad(_v->uri.len);
    return _size;
}

uint8_t *remote_domain_migrate_finish2_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_finish2_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->dname, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->uri, REMOTE_STRING_MAX, 12);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->flags);
    xdr_store_int(_p + 8, _v->retcode);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_migrate_finish2_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_finish2_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->dname, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_opaque(_c, _d, &_v->cookie, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->uri, REMOTE_STRING_MAX, 12);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uhyper(_c.at);
    _v->retcode = xdr_load_int(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_migrate_finish2_ret --- */

uint64_t remote_domain_migrate_finish2_ret_wire_size(const remote_domain_migrate_finish2_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->ddom);
    return _size;
}

uint8_t *remote_domain_migrate_finish2_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_finish2_ret *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->ddom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_migrate_finish2_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_finish2_ret *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->ddom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_list_defined_domains_args --- */

uint64_t remote_connect_list_defined_domains_args_wire_size(const remote_connect_list_defined_domains_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_list_defined_domains_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_defined_domains_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->maxnames);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_defined_domains_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_defined_domains_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->maxnames = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_defined_domains_ret --- */

uint64_t remote_connect_list_defined_domains_ret_wire_size(const remote_connect_list_defined_domains_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->names.data && _i < _v->names.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->names.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_defined_domains_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_defined_domains_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->names.data, _v->names.len, REMOTE_DOMAIN_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->names.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_list_defined_domains_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_defined_domains_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->names.len, REMOTE_DOMAIN_LIST_MAX, 4, sizeof *_v->names.data);
    if (!_c.at)
        return _c;
    _v->names.data = _d->block;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->names.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_connect_num_of_defined_domains_ret --- */

uint64_t remote_connect_num_of_defined_domains_ret_wire_size(const remote_connect_num_of_defined_domains_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_num_of_defined_domains_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_num_of_defined_domains_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_num_of_defined_domains_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_num_of_defined_domains_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_create_args --- */

uint64_t remote_domain_create_args_wire_size(const remote_domain_create_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_create_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_create_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_create_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_create_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_create_with_flags_args --- */

uint64_t remote_domain_create_with_flags_args_wire_size(const remote_domain_create_with_flags_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_create_with_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_create_with_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_create_with_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_create_with_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_create_with_flags_ret --- */

uint64_t remote_domain_create_with_flags_ret_wire_size(const remote_domain_create_with_flags_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_create_with_flags_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_create_with_flags_ret *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_create_with_flags_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_create_with_flags_ret *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_create_with_files_args --- */

uint64_t remote_domain_create_with_files_args_wire_size(const remote_domain_create_with_files_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_create_with_files_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_create_with_files_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_create_with_files_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_create_with_files_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_create_with_files_ret --- */

uint64_t remote_domain_create_with_files_ret_wire_size(const remote_domain_create_with_files_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_create_with_files_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_create_with_files_ret *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_create_with_files_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_create_with_files_ret *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_define_xml_args --- */

uint64_t remote_domain_define_xml_args_wire_size(const remote_domain_define_xml_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_define_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_define_xml_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_define_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_define_xml_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_define_xml_ret --- */

uint64_t remote_domain_define_xml_ret_wire_size(const remote_domain_define_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_define_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_define_xml_ret *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_define_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_define_xml_ret *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_define_xml_flags_args --- */

uint64_t remote_domain_define_xml_flags_args_wire_size(const remote_domain_define_xml_flags_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_define_xml_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_define_xml_flags_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_define_xml_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_define_xml_flags_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_define_xml_flags_ret --- */

uint64_t remote_domain_define_xml_flags_ret_wire_size(const remote_domain_define_xml_flags_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_define_xml_flags_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_define_xml_flags_ret *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_define_xml_flags_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_define_xml_flags_ret *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_undefine_args --- */

uint64_t remote_domain_undefine_args_wire_size(const remote_domain_undefine_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_undefine_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_undefine_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_undefine_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_undefine_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_undefine_flags_args --- */

uint64_t remote_domain_undefine_flags_args_wire_size(const remote_domain_undefine_flags_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_undefine_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_undefine_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_undefine_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_undefine_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_inject_nmi_args --- */

uint64_t remote_domain_inject_nmi_args_wire_size(const remote_domain_inject_nmi_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_inject_nmi_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_inject_nmi_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_inject_nmi_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_inject_nmi_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_send_key_args --- */

uint64_t remote_domain_send_key_args_wire_size(const remote_domain_send_key_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += UINT64_C(4) * _v->keycodes.len;
    return _size;
}

uint8_t *remote_domain_send_key_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_send_key_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uint(_p, _v->codeset);
    xdr_store_uint(_p + 4, _v->holdtime);
    _p += 8;
    _p = xdr_put_words(_p, _e, _v->keycodes.data, _v->keycodes.len, REMOTE_DOMAIN_SEND_KEY_MAX);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_send_key_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_send_key_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->codeset = xdr_load_uint(_c.at);
    _v->holdtime = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    _c = xdr_get_words(_c, _d, &_v->keycodes.len, REMOTE_DOMAIN_SEND_KEY_MAX);
    if (!_c.at)
        return _c;
    _v->keycodes.data = _d->block;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_send_process_signal_args --- */

uint64_t remote_domain_send_process_signal_args_wire_size(const remote_domain_send_process_signal_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_send_process_signal_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_send_process_signal_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_hyper(_p, _v->pid_value);
    xdr_store_uint(_p + 8, _v->signum);
    xdr_store_uint(_p + 12, _v->flags);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_domain_send_process_signal_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_send_process_signal_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    _v->pid_value = xdr_load_hyper(_c.at);
    _v->signum = xdr_load_uint(_c.at + 8);
    _v->flags = xdr_load_uint(_c.at + 12);
    _c.at += 16;
    return _c;
}

/* --- remote_domain_set_vcpus_args --- */

uint64_t remote_domain_set_vcpus_args_wire_size(const remote_domain_set_vcpus_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_set_vcpus_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_vcpus_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->nvcpus);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_vcpus_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_vcpus_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nvcpus = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_set_vcpus_flags_args --- */

uint64_t remote_domain_set_vcpus_flags_args_wire_size(const remote_domain_set_vcpus_flags_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_set_vcpus_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_vcpus_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->nvcpus);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_set_vcpus_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_vcpus_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->nvcpus = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_get_vcpus_flags_args --- */

uint64_t remote_domain_get_vcpus_flags_args_wire_size(const remote_domain_get_vcpus_flags_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_vcpus_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_vcpus_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_vcpus_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_vcpus_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_vcpus_flags_ret --- */

uint64_t remote_domain_get_vcpus_flags_ret_wire_size(const remote_domain_get_vcpus_flags_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_get_vcpus_flags_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_vcpus_flags_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_vcpus_flags_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_vcpus_flags_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_pin_vcpu_args --- */

uint64_t remote_domain_pin_vcpu_args_wire_size(const remote_domain_pin_vcpu_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->cpumap.len);
    return _size;
}

uint8_t *remote_domain_pin_vcpu_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_pin_vcpu_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->vcpu);
    _p += 4;
    _p = xdr_put_opaque(_p, _e, &_v->cpumap, REMOTE_CPUMAP_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_pin_vcpu_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_pin_vcpu_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->vcpu = xdr_load_uint(_c.at);
    _c.at += 4;
    _c = xdr_get_opaque(_c, _d, &_v->cpumap, REMOTE_CPUMAP_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_pin_vcpu_flags_args --- */

uint64_t remote_domain_pin_vcpu_flags_args_wire_size(const remote_domain_pin_vcpu_flags_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->cpumap.len);
    return _size;
}

uint8_t *remote_domain_pin_vcpu_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_pin_vcpu_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->vcpu);
    _p += 4;
    _p = xdr_put_opaque(_p, _e, &_v->cpumap, REMOTE_CPUMAP_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_pin_vcpu_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_pin_vcpu_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->vcpu = xdr_load_uint(_c.at);
    _c.at += 4;
    _c = xdr_get_opaque(_c, _d, &_v->cpumap, REMOTE_CPUMAP_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_vcpu_pin_info_args --- */

uint64_t remote_domain_get_vcpu_pin_info_args_wire_size(const remote_domain_get_vcpu_pin_info_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_vcpu_pin_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_vcpu_pin_info_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->ncpumaps);
    xdr_store_int(_p + 4, _v->maplen);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_get_vcpu_pin_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_vcpu_pin_info_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->ncpumaps = xdr_load_int(_c.at);
    _v->maplen = xdr_load_int(_c.at + 4);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_get_vcpu_pin_info_ret --- */

uint64_t remote_domain_get_vcpu_pin_info_ret_wire_size(const remote_domain_get_vcpu_pin_info_ret *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->cpumaps.len);
    return _size;
}

uint8_t *remote_domain_get_vcpu_pin_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_vcpu_pin_info_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cpumaps, REMOTE_CPUMAPS_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_vcpu_pin_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_vcpu_pin_info_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cpumaps, REMOTE_CPUMAPS_MAX, 4);
    if (!_c.at)
        return _c;
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_pin_emulator_args --- */

uint64_t remote_domain_pin_emulator_args_wire_size(const remote_domain_pin_emulator_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->cpumap.len);
    return _size;
}

uint8_t *remote_domain_pin_emulator_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_pin_emulator_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cpumap, REMOTE_CPUMAP_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_pin_emulator_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_pin_emulator_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cpumap, REMOTE_CPUMAP_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_emulator_pin_info_args --- */

uint64_t remote_domain_get_emulator_pin_info_args_wire_size(const remote_domain_get_emulator_pin_info_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_emulator_pin_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_emulator_pin_info_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->maplen);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_get_emulator_pin_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_emulator_pin_info_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->maplen = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_get_emulator_pin_info_ret --- */

uint64_t remote_domain_get_emulator_pin_info_ret_wire_size(const remote_domain_get_emulator_pin_info_ret *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->cpumaps.len);
    return _size;
}

uint8_t *remote_domain_get_emulator_pin_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_emulator_pin_info_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cpumaps, REMOTE_CPUMAPS_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_emulator_pin_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_emulator_pin_info_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cpumaps, REMOTE_CPUMAPS_MAX, 4);
    if (!_c.at)
        return _c;
    _v->ret = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_vcpus_args --- */

uint64_t remote_domain_get_vcpus_args_wire_size(const remote_domain_get_vcpus_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_vcpus_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_vcpus_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->maxinfo);
    xdr_store_int(_p + 4, _v->maplen);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_get_vcpus_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_vcpus_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->maxinfo = xdr_load_int(_c.at);
    _v->maplen = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_get_vcpus_ret --- */

uint64_t remote_domain_get_vcpus_ret_wire_size(const remote_domain_get_vcpus_ret *_v)
{
    uint64_t _size = 8;
    _size += UINT64_C(20) * _v->info.len;
    _size += xdr_pad(_v->cpumaps.len);
    return _size;
}

uint8_t *remote_domain_get_vcpus_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_vcpus_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->info.data, _v->info.len, REMOTE_VCPUINFO_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->info.len; _i++) {
        _p = remote_vcpu_info_put_inline(_p, _e, &_v->info.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cpumaps, REMOTE_CPUMAPS_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_vcpus_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_vcpus_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->info.len, REMOTE_VCPUINFO_MAX, 20, sizeof *_v->info.data);
    if (!_c.at)
        return _c;
    _v->info.data = _d->block;
    for (uint32_t _i = 0; _i < _v->info.len; _i++) {
        _c = remote_vcpu_info_get_inline(_c, _d, &_v->info.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cpumaps, REMOTE_CPUMAPS_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_max_vcpus_args --- */

uint64_t remote_domain_get_max_vcpus_args_wire_size(const remote_domain_get_max_vcpus_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_max_vcpus_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_max_vcpus_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_max_vcpus_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_max_vcpus_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_max_vcpus_ret --- */

uint64_t remote_domain_get_max_vcpus_ret_wire_size(const remote_domain_get_max_vcpus_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_get_max_vcpus_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_max_vcpus_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_max_vcpus_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_max_vcpus_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_iothread_info --- */

uint64_t remote_domain_iothread_info_wire_size(const remote_domain_iothread_info *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->cpumap.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_iothread_info_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_iothread_info *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->iothread_id);
    _p += 4;
    _p = xdr_put_opaque(_p, _e, &_v->cpumap, REMOTE_CPUMAP_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

uint8_t *remote_domain_iothread_info_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_iothread_info *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->iothread_id);
    _p += 4;
    _p = xdr_put_opaque(_p, _e, &_v->cpumap, REMOTE_CPUMAP_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_iothread_info_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_iothread_info *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->iothread_id = xdr_load_uint(_c.at);
    _c.at += 4;
    _c = xdr_get_opaque(_c, _d, &_v->cpumap, REMOTE_CPUMAP_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_cursor remote_domain_iothread_info_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_iothread_info *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->iothread_id = xdr_load_uint(_c.at);
    _c.at += 4;
    _c = xdr_get_opaque(_c, _d, &_v->cpumap, REMOTE_CPUMAP_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_iothread_info_args --- */

uint64_t remote_domain_get_iothread_info_args_wire_size(const remote_domain_get_iothread_info_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_iothread_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_iothread_info_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_iothread_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_iothread_info_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_iothread_info_ret --- */

uint64_t remote_domain_get_iothread_info_ret_wire_size(const remote_domain_get_iothread_info_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->info.data && _i < _v->info.len; _i++)
        _size += remote_domain_iothread_info_wire_size(&_v->info.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_iothread_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_iothread_info_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->info.data, _v->info.len, REMOTE_IOTHREAD_INFO_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->info.len; _i++) {
        _p = remote_domain_iothread_info_put_inline(_p, _e, &_v->info.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_iothread_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_iothread_info_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->info.len, REMOTE_IOTHREAD_INFO_MAX, 8, sizeof *_v->info.data);
    if (!_c.at)
        return _c;
    _v->info.data = _d->block;
    for (uint32_t _i = 0; _i < _v->info.len; _i++) {
        _c = remote_domain_iothread_info_get_inline(_c, _d, &_v->info.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_pin_iothread_args --- */

uint64_t remote_domain_pin_iothread_args_wire_size(const remote_domain_pin_iothread_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->cpumap.len);
    return _size;
}

uint8_t *remote_domain_pin_iothread_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_pin_iothread_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->iothreads_id);
    _p += 4;
    _p = xdr_put_opaque(_p, _e, &_v->cpumap, REMOTE_CPUMAP_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_pin_iothread_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_pin_iothread_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->iothreads_id = xdr_load_uint(_c.at);
    _c.at += 4;
    _c = xdr_get_opaque(_c, _d, &_v->cpumap, REMOTE_CPUMAP_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_add_iothread_args --- */

uint64_t remote_domain_add_iothread_args_wire_size(const remote_domain_add_iothread_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_add_iothread_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_add_iothread_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->iothread_id);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_add_iothread_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_add_iothread_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->iothread_id = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_del_iothread_args --- */

uint64_t remote_domain_del_iothread_args_wire_size(const remote_domain_del_iothread_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_del_iothread_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_del_iothread_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->iothread_id);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_del_iothread_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_del_iothread_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->iothread_id = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_set_iothread_params_args --- */

uint64_t remote_domain_set_iothread_params_args_wire_size(const remote_domain_set_iothread_params_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_set_iothread_params_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_iothread_params_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->iothread_id);
    _p += 4;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_IOTHREAD_PARAMS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_iothread_params_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_iothread_params_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->iothread_id = xdr_load_uint(_c.at);
    _c.at += 4;
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_IOTHREAD_PARAMS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_security_label_args --- */

uint64_t remote_domain_get_security_label_args_wire_size(const remote_domain_get_security_label_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_security_label_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_security_label_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_security_label_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_security_label_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_security_label_ret --- */

uint64_t remote_domain_get_security_label_ret_wire_size(const remote_domain_get_security_label_ret *_v)
{
    uint64_t _size = 8;
    _size += UINT64_C(4) * _v->label.len;
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_get_security_label_ret_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_security_label_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->label.data, _v->label.len, REMOTE_SECURITY_LABEL_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->label.len; _i++) {
        _p = xdr_char_put(_p, _e, &_v->label.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->enforcing);
    _p += 4;
    return _p;
}

uint8_t *remote_domain_get_security_label_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_security_label_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->label.data, _v->label.len, REMOTE_SECURITY_LABEL_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->label.len; _i++) {
        _p = xdr_char_put(_p, _e, &_v->label.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->enforcing);
    _p += 4;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_get_security_label_ret_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_security_label_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->label.len, REMOTE_SECURITY_LABEL_MAX, 4, sizeof *_v->label.data);
    if (!_c.at)
        return _c;
    _v->label.data = _d->block;
    for (uint32_t _i = 0; _i < _v->label.len; _i++) {
        _c = xdr_char_get(_c, _d, &_v->label.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->enforcing = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

struct xdr_cursor remote_domain_get_security_label_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_security_label_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->label.len, REMOTE_SECURITY_LABEL_MAX, 4, sizeof *_v->label.data);
    if (!_c.at)
        return _c;
    _v->label.data = _d->block;
    for (uint32_t _i = 0; _i < _v->label.len; _i++) {
        _c = xdr_char_get(_c, _d, &_v->label.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->enforcing = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_security_label_list_args --- */

uint64_t remote_domain_get_security_label_list_args_wire_size(const remote_domain_get_security_label_list_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_security_label_list_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_security_label_list_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_security_label_list_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_security_label_list_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_security_label_list_ret --- */

uint64_t remote_domain_get_security_label_list_ret_wire_size(const remote_domain_get_security_label_list_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->labels.data && _i < _v->labels.len; _i++)
        _size += remote_domain_get_security_label_ret_wire_size(&_v->labels.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_security_label_list_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_security_label_list_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->labels.data, _v->labels.len, REMOTE_SECURITY_LABEL_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->labels.len; _i++) {
        _p = remote_domain_get_security_label_ret_put_inline(_p, _e, &_v->labels.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_security_label_list_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_security_label_list_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->labels.len, REMOTE_SECURITY_LABEL_LIST_MAX, 8, sizeof *_v->labels.data);
    if (!_c.at)
        return _c;
    _v->labels.data = _d->block;
    for (uint32_t _i = 0; _i < _v->labels.len; _i++) {
        _c = remote_domain_get_security_label_ret_get_inline(_c, _d, &_v->labels.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_get_security_model_ret --- */

uint64_t remote_node_get_security_model_ret_wire_size(const remote_node_get_security_model_ret *_v)
{
    uint64_t _size = 8;
    _size += UINT64_C(4) * _v->model.len;
    _size += UINT64_C(4) * _v->doi.len;
    return _size;
}

uint8_t *remote_node_get_security_model_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_security_model_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->model.data, _v->model.len, REMOTE_SECURITY_MODEL_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->model.len; _i++) {
        _p = xdr_char_put(_p, _e, &_v->model.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->doi.data, _v->doi.len, REMOTE_SECURITY_DOI_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->doi.len; _i++) {
        _p = xdr_char_put(_p, _e, &_v->doi.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_node_get_security_model_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_security_model_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->model.len, REMOTE_SECURITY_MODEL_MAX, 4, sizeof *_v->model.data);
    if (!_c.at)
        return _c;
    _v->model.data = _d->block;
    for (uint32_t _i = 0; _i < _v->model.len; _i++) {
        _c = xdr_char_get(_c, _d, &_v->model.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->doi.len, REMOTE_SECURITY_DOI_MAX, 4, sizeof *_v->doi.data);
    if (!_c.at)
        return _c;
    _v->doi.data = _d->block;
    for (uint32_t _i = 0; _i < _v->doi.len; _i++) {
        _c = xdr_char_get(_c, _d, &_v->doi.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_attach_device_args --- */

uint64_t remote_domain_attach_device_args_wire_size(const remote_domain_attach_device_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_attach_device_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_attach_device_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_attach_device_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_attach_device_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_attach_device_flags_args --- */

uint64_t remote_domain_attach_device_flags_args_wire_size(const remote_domain_attach_device_flags_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_attach_device_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_attach_device_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_attach_device_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_attach_device_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_detach_device_args --- */

uint64_t remote_domain_detach_device_args_wire_size(const remote_domain_detach_device_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_detach_device_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_detach_device_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_detach_device_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_detach_device_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_detach_device_flags_args --- */

uint64_t remote_domain_detach_device_flags_args_wire_size(const remote_domain_detach_device_flags_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_detach_device_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_detach_device_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_detach_device_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_detach_device_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_update_device_flags_args --- */

uint64_t remote_domain_update_device_flags_args_wire_size(const remote_domain_update_device_flags_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_update_device_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_update_device_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_update_device_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_update_device_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_detach_device_alias_args --- */

uint64_t remote_domain_detach_device_alias_args_wire_size(const remote_domain_detach_device_alias_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->alias.len);
    return _size;
}

uint8_t *remote_domain_detach_device_alias_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_detach_device_alias_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->alias, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_detach_device_alias_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_detach_device_alias_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->alias, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_autostart_args --- */

uint64_t remote_domain_get_autostart_args_wire_size(const remote_domain_get_autostart_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_autostart_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_autostart_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_autostart_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_autostart_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_autostart_ret --- */

uint64_t remote_domain_get_autostart_ret_wire_size(const remote_domain_get_autostart_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_get_autostart_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_autostart_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->autostart);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_autostart_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_autostart_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->autostart = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_set_autostart_args --- */

uint64_t remote_domain_set_autostart_args_wire_size(const remote_domain_set_autostart_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_set_autostart_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_autostart_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->autostart);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_autostart_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_autostart_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->autostart = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_set_metadata_args --- */

uint64_t remote_domain_set_metadata_args_wire_size(const remote_domain_set_metadata_args *_v)
{
    uint64_t _size = 20;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->metadata)
        _size += remote_nonnull_string_wire_size(_v->metadata);
    if (_v->key)
        _size += remote_nonnull_string_wire_size(_v->key);
    if (_v->uri)
        _size += remote_nonnull_string_wire_size(_v->uri);
    return _size;
}

uint8_t *remote_domain_set_metadata_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_metadata_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->type);
    _p += 4;
    _p = xdr_put_flag(_p, _v->metadata);
    if (_v->metadata) {
        _p = remote_nonnull_string_put(_p, _e, _v->metadata);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->key);
    if (_v->key) {
        _p = remote_nonnull_string_put(_p, _e, _v->key);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->uri);
    if (_v->uri) {
        _p = remote_nonnull_string_put(_p, _e, _v->uri);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_metadata_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_metadata_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->metadata);
    if (!_c.at)
        return _c;
    _v->metadata = _d->block;
    if (_v->metadata) {
        _c = remote_nonnull_string_get(_c, _d, _v->metadata);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->key);
    if (!_c.at)
        return _c;
    _v->key = _d->block;
    if (_v->key) {
        _c = remote_nonnull_string_get(_c, _d, _v->key);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->uri);
    if (!_c.at)
        return _c;
    _v->uri = _d->block;
    if (_v->uri) {
        _c = remote_nonnull_string_get(_c, _d, _v->uri);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_metadata_args --- */

uint64_t remote_domain_get_metadata_args_wire_size(const remote_domain_get_metadata_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->uri)
        _size += remote_nonnull_string_wire_size(_v->uri);
    return _size;
}

uint8_t *remote_domain_get_metadata_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_metadata_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->type);
    _p += 4;
    _p = xdr_put_flag(_p, _v->uri);
    if (_v->uri) {
        _p = remote_nonnull_string_put(_p, _e, _v->uri);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_metadata_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_metadata_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->uri);
    if (!_c.at)
        return _c;
    _v->uri = _d->block;
    if (_v->uri) {
        _c = remote_nonnull_string_get(_c, _d, _v->uri);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_metadata_ret --- */

uint64_t remote_domain_get_metadata_ret_wire_size(const remote_domain_get_metadata_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->metadata.len);
    return _size;
}

uint8_t *remote_domain_get_metadata_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_metadata_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->metadata, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_metadata_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_metadata_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->metadata, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_block_job_abort_args --- */

uint64_t remote_domain_block_job_abort_args_wire_size(const remote_domain_block_job_abort_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *remote_domain_block_job_abort_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_block_job_abort_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_block_job_abort_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_block_job_abort_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_block_job_info_args --- */

uint64_t remote_domain_get_block_job_info_args_wire_size(const remote_domain_get_block_job_info_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *remote_domain_get_block_job_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_block_job_info_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_block_job_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_block_job_info_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_block_job_info_ret --- */

uint64_t remote_domain_get_block_job_info_ret_wire_size(const remote_domain_get_block_job_info_ret *_v)
{
    (void)_v;
    return 32;
}

uint8_t *remote_domain_get_block_job_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_block_job_info_ret *_v)
{
    if (xdr_room(_p, _e) < 32)
        return NULL;
    xdr_store_int(_p, _v->found);
    xdr_store_int(_p + 4, _v->type);
    xdr_store_uhyper(_p + 8, _v->bandwidth);
    xdr_store_uhyper(_p + 16, _v->cur);
    xdr_store_uhyper(_p + 24, _v->end);
    _p += 32;
    return _p;
}

struct xdr_cursor remote_domain_get_block_job_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_block_job_info_ret *_v)
{
    if (xdr_left(_c, _d) < 32)
        return xdr_refuse(_c, _d);
    _v->found = xdr_load_int(_c.at);
    _v->type = xdr_load_int(_c.at + 4);
    _v->bandwidth = xdr_load_uhyper(_c.at + 8);
    _v->cur = xdr_load_uhyper(_c.at + 16);
    _v->end = xdr_load_uhyper(_c.at + 24);
    _c.at += 32;
    return _c;
}

/* --- remote_domain_block_job_set_speed_args --- */

uint64_t remote_domain_block_job_set_speed_args_wire_size(const remote_domain_block_job_set_speed_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *remote_domain_block_job_set_speed_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_block_job_set_speed_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, REMOTE_STRING_MAX, 12);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->bandwidth);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_block_job_set_speed_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_block_job_set_speed_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, REMOTE_STRING_MAX, 12);
    if (!_c.at)
        return _c;
    _v->bandwidth = xdr_load_uhyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_block_pull_args --- */

uint64_t remote_domain_block_pull_args_wire_size(const remote_domain_block_pull_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *remote_domain_block_pull_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_block_pull_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, REMOTE_STRING_MAX, 12);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->bandwidth);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_block_pull_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_block_pull_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, REMOTE_STRING_MAX, 12);
    if (!_c.at)
        return _c;
    _v->bandwidth = xdr_load_uhyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_block_rebase_args --- */

uint64_t remote_domain_block_rebase_args_wire_size(const remote_domain_block_rebase_args *_v)
{
    uint64_t _size = 20;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->path.len);
    if (_v->base)
        _size += remote_nonnull_string_wire_size(_v->base);
    return _size;
}

uint8_t *remote_domain_block_rebase_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_block_rebase_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->base);
    if (_v->base) {
        _p = remote_nonnull_string_put(_p, _e, _v->base);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->bandwidth);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_block_rebase_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_block_rebase_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->base);
    if (!_c.at)
        return _c;
    _v->base = _d->block;
    if (_v->base) {
        _c = remote_nonnull_string_get(_c, _d, _v->base);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->bandwidth = xdr_load_uhyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_block_copy_args --- */

uint64_t remote_domain_block_copy_args_wire_size(const remote_domain_block_copy_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->path.len);
    _size += xdr_pad(_v->destxml.len);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_block_copy_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_block_copy_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->destxml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_BLOCK_COPY_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_block_copy_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_block_copy_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->destxml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_BLOCK_COPY_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_block_commit_args --- */

uint64_t remote_domain_block_commit_args_wire_size(const remote_domain_block_commit_args *_v)
{
    uint64_t _size = 24;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->disk.len);
    if (_v->base)
        _size += remote_nonnull_string_wire_size(_v->base);
    if (_v->top)
        _size += remote_nonnull_string_wire_size(_v->top);
    return _size;
}

uint8_t *remote_domain_block_commit_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_block_commit_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->disk, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->base);
    if (_v->base) {
        _p = remote_nonnull_string_put(_p, _e, _v->base);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->top);
    if (_v->top) {
        _p = remote_nonnull_string_put(_p, _e, _v->top);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->bandwidth);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_block_commit_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_block_commit_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->disk, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->base);
    if (!_c.at)
        return _c;
    _v->base = _d->block;
    if (_v->base) {
        _c = remote_nonnull_string_get(_c, _d, _v->base);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->top);
    if (!_c.at)
        return _c;
    _v->top = _d->block;
    if (_v->top) {
        _c = remote_nonnull_string_get(_c, _d, _v->top);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->bandwidth = xdr_load_uhyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_set_block_io_tune_args --- */

uint64_t remote_domain_set_block_io_tune_args_wire_size(const remote_domain_set_block_io_tune_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->disk.len);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_set_block_io_tune_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_block_io_tune_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->disk, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_block_io_tune_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_block_io_tune_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->disk, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_block_io_tune_args --- */

uint64_t remote_domain_get_block_io_tune_args_wire_size(const remote_domain_get_block_io_tune_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->disk)
        _size += remote_nonnull_string_wire_size(_v->disk);
    return _size;
}

uint8_t *remote_domain_get_block_io_tune_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_block_io_tune_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->disk);
    if (_v->disk) {
        _p = remote_nonnull_string_put(_p, _e, _v->disk);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_get_block_io_tune_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_block_io_tune_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->disk);
    if (!_c.at)
        return _c;
    _v->disk = _d->block;
    if (_v->disk) {
        _c = remote_nonnull_string_get(_c, _d, _v->disk);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_get_block_io_tune_ret --- */

uint64_t remote_domain_get_block_io_tune_ret_wire_size(const remote_domain_get_block_io_tune_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_block_io_tune_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_block_io_tune_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_block_io_tune_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_block_io_tune_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_set_throttle_group_args --- */

uint64_t remote_domain_set_throttle_group_args_wire_size(const remote_domain_set_throttle_group_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->group.len);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_set_throttle_group_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_throttle_group_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->group, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_throttle_group_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_throttle_group_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->group, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_del_throttle_group_args --- */

uint64_t remote_domain_del_throttle_group_args_wire_size(const remote_domain_del_throttle_group_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->group)
        _size += remote_nonnull_string_wire_size(_v->group);
    return _size;
}

uint8_t *remote_domain_del_throttle_group_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_del_throttle_group_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->group);
    if (_v->group) {
        _p = remote_nonnull_string_put(_p, _e, _v->group);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_del_throttle_group_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_del_throttle_group_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->group);
    if (!_c.at)
        return _c;
    _v->group = _d->block;
    if (_v->group) {
        _c = remote_nonnull_string_get(_c, _d, _v->group);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_cpu_stats_args --- */

uint64_t remote_domain_get_cpu_stats_args_wire_size(const remote_domain_get_cpu_stats_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_cpu_stats_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_cpu_stats_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_uint(_p, _v->nparams);
    xdr_store_int(_p + 4, _v->start_cpu);
    xdr_store_uint(_p + 8, _v->ncpus);
    xdr_store_uint(_p + 12, _v->flags);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_domain_get_cpu_stats_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_cpu_stats_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_uint(_c.at);
    _v->start_cpu = xdr_load_int(_c.at + 4);
    _v->ncpus = xdr_load_uint(_c.at + 8);
    _v->flags = xdr_load_uint(_c.at + 12);
    _c.at += 16;
    return _c;
}

/* --- remote_domain_get_cpu_stats_ret --- */

uint64_t remote_domain_get_cpu_stats_ret_wire_size(const remote_domain_get_cpu_stats_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_cpu_stats_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_cpu_stats_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_GET_CPU_STATS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_cpu_stats_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_cpu_stats_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_GET_CPU_STATS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_hostname_args --- */

uint64_t remote_domain_get_hostname_args_wire_size(const remote_domain_get_hostname_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_hostname_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_hostname_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_hostname_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_hostname_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_hostname_ret --- */

uint64_t remote_domain_get_hostname_ret_wire_size(const remote_domain_get_hostname_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->hostname.len);
    return _size;
}

uint8_t *remote_domain_get_hostname_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_hostname_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->hostname, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_hostname_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_hostname_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->hostname, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_num_of_networks_ret --- */

uint64_t remote_connect_num_of_networks_ret_wire_size(const remote_connect_num_of_networks_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_num_of_networks_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_num_of_networks_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_num_of_networks_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_num_of_networks_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_networks_args --- */

uint64_t remote_connect_list_networks_args_wire_size(const remote_connect_list_networks_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_list_networks_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_networks_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->maxnames);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_networks_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_networks_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->maxnames = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_networks_ret --- */

uint64_t remote_connect_list_networks_ret_wire_size(const remote_connect_list_networks_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->names.data && _i < _v->names.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->names.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_networks_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_networks_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->names.data, _v->names.len, REMOTE_NETWORK_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->names.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_list_networks_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_networks_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->names.len, REMOTE_NETWORK_LIST_MAX, 4, sizeof *_v->names.data);
    if (!_c.at)
        return _c;
    _v->names.data = _d->block;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->names.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_connect_num_of_defined_networks_ret --- */

uint64_t remote_connect_num_of_defined_networks_ret_wire_size(const remote_connect_num_of_defined_networks_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_num_of_defined_networks_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_num_of_defined_networks_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_num_of_defined_networks_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_num_of_defined_networks_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_defined_networks_args --- */

uint64_t remote_connect_list_defined_networks_args_wire_size(const remote_connect_list_defined_networks_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_list_defined_networks_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_defined_networks_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->maxnames);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_defined_networks_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_defined_networks_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->maxnames = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_defined_networks_ret --- */

uint64_t remote_connect_list_defined_networks_ret_wire_size(const remote_connect_list_defined_networks_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->names.data && _i < _v->names.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->names.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_defined_networks_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_defined_networks_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->names.data, _v->names.len, REMOTE_NETWORK_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->names.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_list_defined_networks_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_defined_networks_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->names.len, REMOTE_NETWORK_LIST_MAX, 4, sizeof *_v->names.data);
    if (!_c.at)
        return _c;
    _v->names.data = _d->block;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->names.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_network_lookup_by_uuid_args --- */

uint64_t remote_network_lookup_by_uuid_args_wire_size(const remote_network_lookup_by_uuid_args *_v)
{
    (void)_v;
    return 16;
}

uint8_t *remote_network_lookup_by_uuid_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_lookup_by_uuid_args *_v)
{
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_network_lookup_by_uuid_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_lookup_by_uuid_args *_v)
{
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- remote_network_lookup_by_uuid_ret --- */

uint64_t remote_network_lookup_by_uuid_ret_wire_size(const remote_network_lookup_by_uuid_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_lookup_by_uuid_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_lookup_by_uuid_ret *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_lookup_by_uuid_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_lookup_by_uuid_ret *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_lookup_by_name_args --- */

uint64_t remote_network_lookup_by_name_args_wire_size(const remote_network_lookup_by_name_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_network_lookup_by_name_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_lookup_by_name_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_lookup_by_name_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_lookup_by_name_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_lookup_by_name_ret --- */

uint64_t remote_network_lookup_by_name_ret_wire_size(const remote_network_lookup_by_name_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_lookup_by_name_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_lookup_by_name_ret *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_lookup_by_name_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_lookup_by_name_ret *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_create_xml_args --- */

uint64_t remote_network_create_xml_args_wire_size(const remote_network_create_xml_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_network_create_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_create_xml_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_create_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_create_xml_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_create_xml_ret --- */

uint64_t remote_network_create_xml_ret_wire_size(const remote_network_create_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_create_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_create_xml_ret *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_create_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_create_xml_ret *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_create_xml_flags_args --- */

uint64_t remote_network_create_xml_flags_args_wire_size(const remote_network_create_xml_flags_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_network_create_xml_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_create_xml_flags_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_create_xml_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_create_xml_flags_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_create_xml_flags_ret --- */

uint64_t remote_network_create_xml_flags_ret_wire_size(const remote_network_create_xml_flags_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_create_xml_flags_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_create_xml_flags_ret *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_create_xml_flags_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_create_xml_flags_ret *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_define_xml_args --- */

uint64_t remote_network_define_xml_args_wire_size(const remote_network_define_xml_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_network_define_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_define_xml_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_define_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_define_xml_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_define_xml_ret --- */

uint64_t remote_network_define_xml_ret_wire_size(const remote_network_define_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_define_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_define_xml_ret *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_define_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_define_xml_ret *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_define_xml_flags_args --- */

uint64_t remote_network_define_xml_flags_args_wire_size(const remote_network_define_xml_flags_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_network_define_xml_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_define_xml_flags_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_define_xml_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_define_xml_flags_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_define_xml_flags_ret --- */

uint64_t remote_network_define_xml_flags_ret_wire_size(const remote_network_define_xml_flags_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_define_xml_flags_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_define_xml_flags_ret *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_define_xml_flags_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_define_xml_flags_ret *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_undefine_args --- */

uint64_t remote_network_undefine_args_wire_size(const remote_network_undefine_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_undefine_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_undefine_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_undefine_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_undefine_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_update_args --- */

uint64_t remote_network_update_args_wire_size(const remote_network_update_args *_v)
{
    uint64_t _size = 20;
    _size += remote_nonnull_network_wire_size(&_v->net);
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_network_update_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_update_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_uint(_p, _v->command);
    xdr_store_uint(_p + 4, _v->section);
    xdr_store_int(_p + 8, _v->parentIndex);
    _p += 12;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_update_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_update_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    _v->command = xdr_load_uint(_c.at);
    _v->section = xdr_load_uint(_c.at + 4);
    _v->parentIndex = xdr_load_int(_c.at + 8);
    _c.at += 12;
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_create_args --- */

uint64_t remote_network_create_args_wire_size(const remote_network_create_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_create_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_create_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_create_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_create_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_destroy_args --- */

uint64_t remote_network_destroy_args_wire_size(const remote_network_destroy_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_destroy_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_destroy_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_destroy_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_destroy_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_get_xml_desc_args --- */

uint64_t remote_network_get_xml_desc_args_wire_size(const remote_network_get_xml_desc_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_get_xml_desc_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_get_xml_desc_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_get_xml_desc_ret --- */

uint64_t remote_network_get_xml_desc_ret_wire_size(const remote_network_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_network_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_get_bridge_name_args --- */

uint64_t remote_network_get_bridge_name_args_wire_size(const remote_network_get_bridge_name_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_get_bridge_name_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_get_bridge_name_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_get_bridge_name_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_get_bridge_name_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_get_bridge_name_ret --- */

uint64_t remote_network_get_bridge_name_ret_wire_size(const remote_network_get_bridge_name_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_network_get_bridge_name_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_get_bridge_name_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_get_bridge_name_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_get_bridge_name_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_get_autostart_args --- */

uint64_t remote_network_get_autostart_args_wire_size(const remote_network_get_autostart_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_get_autostart_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_get_autostart_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_get_autostart_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_get_autostart_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_get_autostart_ret --- */

uint64_t remote_network_get_autostart_ret_wire_size(const remote_network_get_autostart_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_network_get_autostart_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_get_autostart_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->autostart);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_get_autostart_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_get_autostart_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->autostart = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_set_autostart_args --- */

uint64_t remote_network_set_autostart_args_wire_size(const remote_network_set_autostart_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_set_autostart_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_set_autostart_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->autostart);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_set_autostart_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_set_autostart_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->autostart = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_num_of_nwfilters_ret --- */

uint64_t remote_connect_num_of_nwfilters_ret_wire_size(const remote_connect_num_of_nwfilters_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_num_of_nwfilters_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_num_of_nwfilters_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_num_of_nwfilters_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_num_of_nwfilters_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_nwfilters_args --- */

uint64_t remote_connect_list_nwfilters_args_wire_size(const remote_connect_list_nwfilters_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_list_nwfilters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_nwfilters_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->maxnames);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_nwfilters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_nwfilters_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->maxnames = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_nwfilters_ret --- */

uint64_t remote_connect_list_nwfilters_ret_wire_size(const remote_connect_list_nwfilters_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->names.data && _i < _v->names.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->names.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_nwfilters_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_nwfilters_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->names.data, _v->names.len, REMOTE_NWFILTER_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->names.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_list_nwfilters_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_nwfilters_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->names.len, REMOTE_NWFILTER_LIST_MAX, 4, sizeof *_v->names.data);
    if (!_c.at)
        return _c;
    _v->names.data = _d->block;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->names.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_nwfilter_lookup_by_uuid_args --- */

uint64_t remote_nwfilter_lookup_by_uuid_args_wire_size(const remote_nwfilter_lookup_by_uuid_args *_v)
{
    (void)_v;
    return 16;
}

uint8_t *remote_nwfilter_lookup_by_uuid_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_lookup_by_uuid_args *_v)
{
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_nwfilter_lookup_by_uuid_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_lookup_by_uuid_args *_v)
{
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- remote_nwfilter_lookup_by_uuid_ret --- */

uint64_t remote_nwfilter_lookup_by_uuid_ret_wire_size(const remote_nwfilter_lookup_by_uuid_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_nwfilter_wire_size(&_v->nwfilter);
    return _size;
}

uint8_t *remote_nwfilter_lookup_by_uuid_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_lookup_by_uuid_ret *_v)
{
    _p = remote_nonnull_nwfilter_put(_p, _e, &_v->nwfilter);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_nwfilter_lookup_by_uuid_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_lookup_by_uuid_ret *_v)
{
    _c = remote_nonnull_nwfilter_get(_c, _d, &_v->nwfilter);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nwfilter_lookup_by_name_args --- */

uint64_t remote_nwfilter_lookup_by_name_args_wire_size(const remote_nwfilter_lookup_by_name_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_nwfilter_lookup_by_name_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_lookup_by_name_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_nwfilter_lookup_by_name_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_lookup_by_name_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nwfilter_lookup_by_name_ret --- */

uint64_t remote_nwfilter_lookup_by_name_ret_wire_size(const remote_nwfilter_lookup_by_name_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_nwfilter_wire_size(&_v->nwfilter);
    return _size;
}

uint8_t *remote_nwfilter_lookup_by_name_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_lookup_by_name_ret *_v)
{
    _p = remote_nonnull_nwfilter_put(_p, _e, &_v->nwfilter);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_nwfilter_lookup_by_name_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_lookup_by_name_ret *_v)
{
    _c = remote_nonnull_nwfilter_get(_c, _d, &_v->nwfilter);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nwfilter_define_xml_args --- */

uint64_t remote_nwfilter_define_xml_args_wire_size(const remote_nwfilter_define_xml_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_nwfilter_define_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_define_xml_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_nwfilter_define_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_define_xml_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nwfilter_define_xml_ret --- */

uint64_t remote_nwfilter_define_xml_ret_wire_size(const remote_nwfilter_define_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_nwfilter_wire_size(&_v->nwfilter);
    return _size;
}

uint8_t *remote_nwfilter_define_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_define_xml_ret *_v)
{
    _p = remote_nonnull_nwfilter_put(_p, _e, &_v->nwfilter);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_nwfilter_define_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_define_xml_ret *_v)
{
    _c = remote_nonnull_nwfilter_get(_c, _d, &_v->nwfilter);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nwfilter_define_xml_flags_args --- */

uint64_t remote_nwfilter_define_xml_flags_args_wire_size(const remote_nwfilter_define_xml_flags_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_nwfilter_define_xml_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_define_xml_flags_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_nwfilter_define_xml_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_define_xml_flags_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_nwfilter_define_xml_flags_ret --- */

uint64_t remote_nwfilter_define_xml_flags_ret_wire_size(const remote_nwfilter_define_xml_flags_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_nwfilter_wire_size(&_v->nwfilter);
    return _size;
}

uint8_t *remote_nwfilter_define_xml_flags_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_define_xml_flags_ret *_v)
{
    _p = remote_nonnull_nwfilter_put(_p, _e, &_v->nwfilter);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_nwfilter_define_xml_flags_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_define_xml_flags_ret *_v)
{
    _c = remote_nonnull_nwfilter_get(_c, _d, &_v->nwfilter);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nwfilter_undefine_args --- */

uint64_t remote_nwfilter_undefine_args_wire_size(const remote_nwfilter_undefine_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_nwfilter_wire_size(&_v->nwfilter);
    return _size;
}

uint8_t *remote_nwfilter_undefine_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_undefine_args *_v)
{
    _p = remote_nonnull_nwfilter_put(_p, _e, &_v->nwfilter);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_nwfilter_undefine_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_undefine_args *_v)
{
    _c = remote_nonnull_nwfilter_get(_c, _d, &_v->nwfilter);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nwfilter_get_xml_desc_args --- */

uint64_t remote_nwfilter_get_xml_desc_args_wire_size(const remote_nwfilter_get_xml_desc_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_nwfilter_wire_size(&_v->nwfilter);
    return _size;
}

uint8_t *remote_nwfilter_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_get_xml_desc_args *_v)
{
    _p = remote_nonnull_nwfilter_put(_p, _e, &_v->nwfilter);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_nwfilter_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_get_xml_desc_args *_v)
{
    _c = remote_nonnull_nwfilter_get(_c, _d, &_v->nwfilter);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_nwfilter_get_xml_desc_ret --- */

uint64_t remote_nwfilter_get_xml_desc_ret_wire_size(const remote_nwfilter_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_nwfilter_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_nwfilter_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_num_of_interfaces_ret --- */

uint64_t remote_connect_num_of_interfaces_ret_wire_size(const remote_connect_num_of_interfaces_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_num_of_interfaces_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_num_of_interfaces_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_num_of_interfaces_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_num_of_interfaces_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_interfaces_args --- */

uint64_t remote_connect_list_interfaces_args_wire_size(const remote_connect_list_interfaces_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_list_interfaces_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_interfaces_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->maxnames);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_interfaces_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_interfaces_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->maxnames = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_interfaces_ret --- */

uint64_t remote_connect_list_interfaces_ret_wire_size(const remote_connect_list_interfaces_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->names.data && _i < _v->names.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->names.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_interfaces_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_interfaces_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->names.data, _v->names.len, REMOTE_INTERFACE_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->names.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_list_interfaces_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_interfaces_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->names.len, REMOTE_INTERFACE_LIST_MAX, 4, sizeof *_v->names.data);
    if (!_c.at)
        return _c;
    _v->names.data = _d->block;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->names.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_connect_num_of_defined_interfaces_ret --- */

uint64_t remote_connect_num_of_defined_interfaces_ret_wire_size(const remote_connect_num_of_defined_interfaces_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_num_of_defined_interfaces_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_num_of_defined_interfaces_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_num_of_defined_interfaces_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_num_of_defined_interfaces_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_defined_interfaces_args --- */

uint64_t remote_connect_list_defined_interfaces_args_wire_size(const remote_connect_list_defined_interfaces_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_list_defined_interfaces_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_defined_interfaces_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->maxnames);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_defined_interfaces_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_defined_interfaces_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->maxnames = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_defined_interfaces_ret --- */

uint64_t remote_connect_list_defined_interfaces_ret_wire_size(const remote_connect_list_defined_interfaces_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->names.data && _i < _v->names.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->names.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_defined_interfaces_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_defined_interfaces_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->names.data, _v->names.len, REMOTE_INTERFACE_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->names.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_list_defined_interfaces_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_defined_interfaces_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->names.len, REMOTE_INTERFACE_LIST_MAX, 4, sizeof *_v->names.data);
    if (!_c.at)
        return _c;
    _v->names.data = _d->block;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->names.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_interface_lookup_by_name_args --- */

uint64_t remote_interface_lookup_by_name_args_wire_size(const remote_interface_lookup_by_name_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_interface_lookup_by_name_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_lookup_by_name_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_interface_lookup_by_name_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_lookup_by_name_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_interface_lookup_by_name_ret --- */

uint64_t remote_interface_lookup_by_name_ret_wire_size(const remote_interface_lookup_by_name_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_interface_wire_size(&_v->iface);
    return _size;
}

uint8_t *remote_interface_lookup_by_name_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_lookup_by_name_ret *_v)
{
    _p = remote_nonnull_interface_put(_p, _e, &_v->iface);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_interface_lookup_by_name_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_lookup_by_name_ret *_v)
{
    _c = remote_nonnull_interface_get(_c, _d, &_v->iface);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_interface_lookup_by_mac_string_args --- */

uint64_t remote_interface_lookup_by_mac_string_args_wire_size(const remote_interface_lookup_by_mac_string_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->mac.len);
    return _size;
}

uint8_t *remote_interface_lookup_by_mac_string_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_lookup_by_mac_string_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->mac, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_interface_lookup_by_mac_string_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_lookup_by_mac_string_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->mac, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_interface_lookup_by_mac_string_ret --- */

uint64_t remote_interface_lookup_by_mac_string_ret_wire_size(const remote_interface_lookup_by_mac_string_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_interface_wire_size(&_v->iface);
    return _size;
}

uint8_t *remote_interface_lookup_by_mac_string_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_lookup_by_mac_string_ret *_v)
{
    _p = remote_nonnull_interface_put(_p, _e, &_v->iface);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_interface_lookup_by_mac_string_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_lookup_by_mac_string_ret *_v)
{
    _c = remote_nonnull_interface_get(_c, _d, &_v->iface);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_interface_get_xml_desc_args --- */

uint64_t remote_interface_get_xml_desc_args_wire_size(const remote_interface_get_xml_desc_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_interface_wire_size(&_v->iface);
    return _size;
}

uint8_t *remote_interface_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_get_xml_desc_args *_v)
{
    _p = remote_nonnull_interface_put(_p, _e, &_v->iface);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_interface_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_get_xml_desc_args *_v)
{
    _c = remote_nonnull_interface_get(_c, _d, &_v->iface);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_interface_get_xml_desc_ret --- */

uint64_t remote_interface_get_xml_desc_ret_wire_size(const remote_interface_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_interface_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_interface_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_interface_define_xml_args --- */

uint64_t remote_interface_define_xml_args_wire_size(const remote_interface_define_xml_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_interface_define_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_define_xml_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_interface_define_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_define_xml_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_interface_define_xml_ret --- */

uint64_t remote_interface_define_xml_ret_wire_size(const remote_interface_define_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_interface_wire_size(&_v->iface);
    return _size;
}

uint8_t *remote_interface_define_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_define_xml_ret *_v)
{
    _p = remote_nonnull_interface_put(_p, _e, &_v->iface);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_interface_define_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_define_xml_ret *_v)
{
    _c = remote_nonnull_interface_get(_c, _d, &_v->iface);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_interface_undefine_args --- */

uint64_t remote_interface_undefine_args_wire_size(const remote_interface_undefine_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_interface_wire_size(&_v->iface);
    return _size;
}

uint8_t *remote_interface_undefine_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_undefine_args *_v)
{
    _p = remote_nonnull_interface_put(_p, _e, &_v->iface);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_interface_undefine_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_undefine_args *_v)
{
    _c = remote_nonnull_interface_get(_c, _d, &_v->iface);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_interface_create_args --- */

uint64_t remote_interface_create_args_wire_size(const remote_interface_create_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_interface_wire_size(&_v->iface);
    return _size;
}

uint8_t *remote_interface_create_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_create_args *_v)
{
    _p = remote_nonnull_interface_put(_p, _e, &_v->iface);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_interface_create_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_create_args *_v)
{
    _c = remote_nonnull_interface_get(_c, _d, &_v->iface);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_interface_destroy_args --- */

uint64_t remote_interface_destroy_args_wire_size(const remote_interface_destroy_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_interface_wire_size(&_v->iface);
    return _size;
}

uint8_t *remote_interface_destroy_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_destroy_args *_v)
{
    _p = remote_nonnull_interface_put(_p, _e, &_v->iface);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_interface_destroy_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_destroy_args *_v)
{
    _c = remote_nonnull_interface_get(_c, _d, &_v->iface);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_interface_change_begin_args --- */

uint64_t remote_interface_change_begin_args_wire_size(const remote_interface_change_begin_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_interface_change_begin_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_change_begin_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_interface_change_begin_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_change_begin_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_interface_change_commit_args --- */

uint64_t remote_interface_change_commit_args_wire_size(const remote_interface_change_commit_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_interface_change_commit_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_change_commit_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_interface_change_commit_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_change_commit_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_interface_change_rollback_args --- */

uint64_t remote_interface_change_rollback_args_wire_size(const remote_interface_change_rollback_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_interface_change_rollback_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_change_rollback_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_interface_change_rollback_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_change_rollback_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_auth_list_ret --- */

uint64_t remote_auth_list_ret_wire_size(const remote_auth_list_ret *_v)
{
    uint64_t _size = 4;
    _size += UINT64_C(4) * _v->types.len;
    return _size;
}

uint8_t *remote_auth_list_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_auth_list_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->types.data, _v->types.len, REMOTE_AUTH_TYPE_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->types.len; _i++) {
        _p = remote_auth_type_put(_p, _e, &_v->types.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_auth_list_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_auth_list_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->types.len, REMOTE_AUTH_TYPE_LIST_MAX, 4, sizeof *_v->types.data);
    if (!_c.at)
        return _c;
    _v->types.data = _d->block;
    for (uint32_t _i = 0; _i < _v->types.len; _i++) {
        _c = remote_auth_type_get(_c, _d, &_v->types.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_auth_sasl_init_ret --- */

uint64_t remote_auth_sasl_init_ret_wire_size(const remote_auth_sasl_init_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->mechlist.len);
    return _size;
}

uint8_t *remote_auth_sasl_init_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_auth_sasl_init_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->mechlist, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_auth_sasl_init_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_auth_sasl_init_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->mechlist, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_auth_sasl_start_args --- */

uint64_t remote_auth_sasl_start_args_wire_size(const remote_auth_sasl_start_args *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->mech.len);
    _size += UINT64_C(4) * _v->data.len;
    return _size;
}

uint8_t *remote_auth_sasl_start_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_auth_sasl_start_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->mech, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->nil);
    _p += 4;
    _p = xdr_put_array(_p, _e, _v->data.data, _v->data.len, REMOTE_AUTH_SASL_DATA_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->data.len; _i++) {
        _p = xdr_char_put(_p, _e, &_v->data.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_auth_sasl_start_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_auth_sasl_start_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->mech, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->nil = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_array(_c, _d, &_v->data.len, REMOTE_AUTH_SASL_DATA_MAX, 4, sizeof *_v->data.data);
    if (!_c.at)
        return _c;
    _v->data.data = _d->block;
    for (uint32_t _i = 0; _i < _v->data.len; _i++) {
        _c = xdr_char_get(_c, _d, &_v->data.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_auth_sasl_start_ret --- */

uint64_t remote_auth_sasl_start_ret_wire_size(const remote_auth_sasl_start_ret *_v)
{
    uint64_t _size = 12;
    _size += UINT64_C(4) * _v->data.len;
    return _size;
}

uint8_t *remote_auth_sasl_start_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_auth_sasl_start_ret *_v)
{
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->complete);
    xdr_store_int(_p + 4, _v->nil);
    _p += 8;
    _p = xdr_put_array(_p, _e, _v->data.data, _v->data.len, REMOTE_AUTH_SASL_DATA_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->data.len; _i++) {
        _p = xdr_char_put(_p, _e, &_v->data.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_auth_sasl_start_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_auth_sasl_start_ret *_v)
{
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->complete = xdr_load_int(_c.at);
    _v->nil = xdr_load_int(_c.at + 4);
    _c.at += 8;
    _c = xdr_get_array(_c, _d, &_v->data.len, REMOTE_AUTH_SASL_DATA_MAX, 4, sizeof *_v->data.data);
    if (!_c.at)
        return _c;
    _v->data.data = _d->block;
    for (uint32_t _i = 0; _i < _v->data.len; _i++) {
        _c = xdr_char_get(_c, _d, &_v->data.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_auth_sasl_step_args --- */

uint64_t remote_auth_sasl_step_args_wire_size(const remote_auth_sasl_step_args *_v)
{
    uint64_t _size = 8;
    _size += UINT64_C(4) * _v->data.len;
    return _size;
}

uint8_t *remote_auth_sasl_step_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_auth_sasl_step_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->nil);
    _p += 4;
    _p = xdr_put_array(_p, _e, _v->data.data, _v->data.len, REMOTE_AUTH_SASL_DATA_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->data.len; _i++) {
        _p = xdr_char_put(_p, _e, &_v->data.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_auth_sasl_step_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_auth_sasl_step_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->nil = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_array(_c, _d, &_v->data.len, REMOTE_AUTH_SASL_DATA_MAX, 4, sizeof *_v->data.data);
    if (!_c.at)
        return _c;
    _v->data.data = _d->block;
    for (uint32_t _i = 0; _i < _v->data.len; _i++) {
        _c = xdr_char_get(_c, _d, &_v->data.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_auth_sasl_step_ret --- */

uint64_t remote_auth_sasl_step_ret_wire_size(const remote_auth_sasl_step_ret *_v)
{
    uint64_t _size = 12;
    _size += UINT64_C(4) * _v->data.len;
    return _size;
}

uint8_t *remote_auth_sasl_step_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_auth_sasl_step_ret *_v)
{
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->complete);
    xdr_store_int(_p + 4, _v->nil);
    _p += 8;
    _p = xdr_put_array(_p, _e, _v->data.data, _v->data.len, REMOTE_AUTH_SASL_DATA_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->data.len; _i++) {
        _p = xdr_char_put(_p, _e, &_v->data.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_auth_sasl_step_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_auth_sasl_step_ret *_v)
{
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->complete = xdr_load_int(_c.at);
    _v->nil = xdr_load_int(_c.at + 4);
    _c.at += 8;
    _c = xdr_get_array(_c, _d, &_v->data.len, REMOTE_AUTH_SASL_DATA_MAX, 4, sizeof *_v->data.data);
    if (!_c.at)
        return _c;
    _v->data.data = _d->block;
    for (uint32_t _i = 0; _i < _v->data.len; _i++) {
        _c = xdr_char_get(_c, _d, &_v->data.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_auth_polkit_ret --- */

uint64_t remote_auth_polkit_ret_wire_size(const remote_auth_polkit_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_auth_polkit_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_auth_polkit_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->complete);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_auth_polkit_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_auth_polkit_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->complete = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_num_of_storage_pools_ret --- */

uint64_t remote_connect_num_of_storage_pools_ret_wire_size(const remote_connect_num_of_storage_pools_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_num_of_storage_pools_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_num_of_storage_pools_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_num_of_storage_pools_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_num_of_storage_pools_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_storage_pools_args --- */

uint64_t remote_connect_list_storage_pools_args_wire_size(const remote_connect_list_storage_pools_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_list_storage_pools_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_storage_pools_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->maxnames);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_storage_pools_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_storage_pools_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->maxnames = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_storage_pools_ret --- */

uint64_t remote_connect_list_storage_pools_ret_wire_size(const remote_connect_list_storage_pools_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->names.data && _i < _v->names.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->names.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_storage_pools_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_storage_pools_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->names.data, _v->names.len, REMOTE_STORAGE_POOL_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->names.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_list_storage_pools_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_storage_pools_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->names.len, REMOTE_STORAGE_POOL_LIST_MAX, 4, sizeof *_v->names.data);
    if (!_c.at)
        return _c;
    _v->names.data = _d->block;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->names.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_connect_num_of_defined_storage_pools_ret --- */

uint64_t remote_connect_num_of_defined_storage_pools_ret_wire_size(const remote_connect_num_of_defined_storage_pools_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_num_of_defined_storage_pools_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_num_of_defined_storage_pools_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_num_of_defined_storage_pools_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_num_of_defined_storage_pools_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_defined_storage_pools_args --- */

uint64_t remote_connect_list_defined_storage_pools_args_wire_size(const remote_connect_list_defined_storage_pools_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_list_defined_storage_pools_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_defined_storage_pools_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->maxnames);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_defined_storage_pools_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_defined_storage_pools_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->maxnames = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_defined_storage_pools_ret --- */

uint64_t remote_connect_list_defined_storage_pools_ret_wire_size(const remote_connect_list_defined_storage_pools_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->names.data && _i < _v->names.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->names.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_defined_storage_pools_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_defined_storage_pools_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->names.data, _v->names.len, REMOTE_STORAGE_POOL_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->names.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_list_defined_storage_pools_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_defined_storage_pools_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->names.len, REMOTE_STORAGE_POOL_LIST_MAX, 4, sizeof *_v->names.data);
    if (!_c.at)
        return _c;
    _v->names.data = _d->block;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->names.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_connect_find_storage_pool_sources_args --- */

uint64_t remote_connect_find_storage_pool_sources_args_wire_size(const remote_connect_find_storage_pool_sources_args *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->type.len);
    if (_v->srcSpec)
        _size += remote_nonnull_string_wire_size(_v->srcSpec);
    return _size;
}

uint8_t *remote_connect_find_storage_pool_sources_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_find_storage_pool_sources_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->type, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->srcSpec);
    if (_v->srcSpec) {
        _p = remote_nonnull_string_put(_p, _e, _v->srcSpec);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_find_storage_pool_sources_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_find_storage_pool_sources_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->type, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->srcSpec);
    if (!_c.at)
        return _c;
    _v->srcSpec = _d->block;
    if (_v->srcSpec) {
        _c = remote_nonnull_string_get(_c, _d, _v->srcSpec);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_find_storage_pool_sources_ret --- */

uint64_t remote_connect_find_storage_pool_sources_ret_wire_size(const remote_connect_find_storage_pool_sources_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_connect_find_storage_pool_sources_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_find_storage_pool_sources_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_connect_find_storage_pool_sources_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_find_storage_pool_sources_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_lookup_by_uuid_args --- */

uint64_t remote_storage_pool_lookup_by_uuid_args_wire_size(const remote_storage_pool_lookup_by_uuid_args *_v)
{
    (void)_v;
    return 16;
}

uint8_t *remote_storage_pool_lookup_by_uuid_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_lookup_by_uuid_args *_v)
{
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_storage_pool_lookup_by_uuid_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_lookup_by_uuid_args *_v)
{
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- remote_storage_pool_lookup_by_uuid_ret --- */

uint64_t remote_storage_pool_lookup_by_uuid_ret_wire_size(const remote_storage_pool_lookup_by_uuid_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_lookup_by_uuid_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_lookup_by_uuid_ret *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_lookup_by_uuid_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_lookup_by_uuid_ret *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_lookup_by_name_args --- */

uint64_t remote_storage_pool_lookup_by_name_args_wire_size(const remote_storage_pool_lookup_by_name_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_storage_pool_lookup_by_name_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_lookup_by_name_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_lookup_by_name_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_lookup_by_name_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_lookup_by_name_ret --- */

uint64_t remote_storage_pool_lookup_by_name_ret_wire_size(const remote_storage_pool_lookup_by_name_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_lookup_by_name_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_lookup_by_name_ret *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_lookup_by_name_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_lookup_by_name_ret *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_lookup_by_volume_args --- */

uint64_t remote_storage_pool_lookup_by_volume_args_wire_size(const remote_storage_pool_lookup_by_volume_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_pool_lookup_by_volume_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_lookup_by_volume_args *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_lookup_by_volume_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_lookup_by_volume_args *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_lookup_by_volume_ret --- */

uint64_t remote_storage_pool_lookup_by_volume_ret_wire_size(const remote_storage_pool_lookup_by_volume_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_lookup_by_volume_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_lookup_by_volume_ret *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_lookup_by_volume_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_lookup_by_volume_ret *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_lookup_by_target_path_args --- */

uint64_t remote_storage_pool_lookup_by_target_path_args_wire_size(const remote_storage_pool_lookup_by_target_path_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *remote_storage_pool_lookup_by_target_path_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_lookup_by_target_path_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_lookup_by_target_path_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_lookup_by_target_path_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_lookup_by_target_path_ret --- */

uint64_t remote_storage_pool_lookup_by_target_path_ret_wire_size(const remote_storage_pool_lookup_by_target_path_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_lookup_by_target_path_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_lookup_by_target_path_ret *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_lookup_by_target_path_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_lookup_by_target_path_ret *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_create_xml_args --- */

uint64_t remote_storage_pool_create_xml_args_wire_size(const remote_storage_pool_create_xml_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_storage_pool_create_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_create_xml_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_pool_create_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_create_xml_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_create_xml_ret --- */

uint64_t remote_storage_pool_create_xml_ret_wire_size(const remote_storage_pool_create_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_create_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_create_xml_ret *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_create_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_create_xml_ret *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_define_xml_args --- */

uint64_t remote_storage_pool_define_xml_args_wire_size(const remote_storage_pool_define_xml_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_storage_pool_define_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_define_xml_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_pool_define_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_define_xml_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_define_xml_ret --- */

uint64_t remote_storage_pool_define_xml_ret_wire_size(const remote_storage_pool_define_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_define_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_define_xml_ret *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_define_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_define_xml_ret *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_build_args --- */

uint64_t remote_storage_pool_build_args_wire_size(const remote_storage_pool_build_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_build_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_build_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_pool_build_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_build_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_undefine_args --- */

uint64_t remote_storage_pool_undefine_args_wire_size(const remote_storage_pool_undefine_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_undefine_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_undefine_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_undefine_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_undefine_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_create_args --- */

uint64_t remote_storage_pool_create_args_wire_size(const remote_storage_pool_create_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_create_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_create_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_pool_create_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_create_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_destroy_args --- */

uint64_t remote_storage_pool_destroy_args_wire_size(const remote_storage_pool_destroy_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_destroy_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_destroy_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_destroy_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_destroy_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_delete_args --- */

uint64_t remote_storage_pool_delete_args_wire_size(const remote_storage_pool_delete_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_delete_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_delete_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_pool_delete_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_delete_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_refresh_args --- */

uint64_t remote_storage_pool_refresh_args_wire_size(const remote_storage_pool_refresh_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_refresh_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_refresh_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_pool_refresh_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_refresh_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_get_xml_desc_args --- */

uint64_t remote_storage_pool_get_xml_desc_args_wire_size(const remote_storage_pool_get_xml_desc_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_get_xml_desc_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_pool_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_get_xml_desc_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_get_xml_desc_ret --- */

uint64_t remote_storage_pool_get_xml_desc_ret_wire_size(const remote_storage_pool_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_storage_pool_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_get_info_args --- */

uint64_t remote_storage_pool_get_info_args_wire_size(const remote_storage_pool_get_info_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_get_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_get_info_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_get_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_get_info_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_get_info_ret --- */

uint64_t remote_storage_pool_get_info_ret_wire_size(const remote_storage_pool_get_info_ret *_v)
{
    (void)_v;
    return 28;
}

uint8_t *remote_storage_pool_get_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_get_info_ret *_v)
{
    if (xdr_room(_p, _e) < 28)
        return NULL;
    if (!xdr_uchar_store(_p, _v->state))
        return NULL;
    xdr_store_uhyper(_p + 4, _v->capacity);
    xdr_store_uhyper(_p + 12, _v->allocation);
    xdr_store_uhyper(_p + 20, _v->available);
    _p += 28;
    return _p;
}

struct xdr_cursor remote_storage_pool_get_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_get_info_ret *_v)
{
    if (xdr_left(_c, _d) < 28)
        return xdr_refuse(_c, _d);
    if (!xdr_uchar_load(&_v->state, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _v->capacity = xdr_load_uhyper(_c.at + 4);
    _v->allocation = xdr_load_uhyper(_c.at + 12);
    _v->available = xdr_load_uhyper(_c.at + 20);
    _c.at += 28;
    return _c;
}

/* --- remote_storage_pool_get_autostart_args --- */

uint64_t remote_storage_pool_get_autostart_args_wire_size(const remote_storage_pool_get_autostart_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_get_autostart_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_get_autostart_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_get_autostart_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_get_autostart_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_get_autostart_ret --- */

uint64_t remote_storage_pool_get_autostart_ret_wire_size(const remote_storage_pool_get_autostart_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_storage_pool_get_autostart_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_get_autostart_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->autostart);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_pool_get_autostart_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_get_autostart_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->autostart = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_set_autostart_args --- */

uint64_t remote_storage_pool_set_autostart_args_wire_size(const remote_storage_pool_set_autostart_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_set_autostart_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_set_autostart_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->autostart);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_pool_set_autostart_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_set_autostart_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->autostart = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_num_of_volumes_args --- */

uint64_t remote_storage_pool_num_of_volumes_args_wire_size(const remote_storage_pool_num_of_volumes_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_num_of_volumes_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_num_of_volumes_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_num_of_volumes_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_num_of_volumes_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_num_of_volumes_ret --- */

uint64_t remote_storage_pool_num_of_volumes_ret_wire_size(const remote_storage_pool_num_of_volumes_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_storage_pool_num_of_volumes_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_num_of_volumes_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_pool_num_of_volumes_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_num_of_volumes_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_list_volumes_args --- */

uint64_t remote_storage_pool_list_volumes_args_wire_size(const remote_storage_pool_list_volumes_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_list_volumes_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_list_volumes_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->maxnames);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_pool_list_volumes_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_list_volumes_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->maxnames = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_list_volumes_ret --- */

uint64_t remote_storage_pool_list_volumes_ret_wire_size(const remote_storage_pool_list_volumes_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->names.data && _i < _v->names.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->names.data[_i]);
    return _size;
}

uint8_t *remote_storage_pool_list_volumes_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_list_volumes_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->names.data, _v->names.len, REMOTE_STORAGE_VOL_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->names.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_storage_pool_list_volumes_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_list_volumes_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->names.len, REMOTE_STORAGE_VOL_LIST_MAX, 4, sizeof *_v->names.data);
    if (!_c.at)
        return _c;
    _v->names.data = _d->block;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->names.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_storage_vol_lookup_by_name_args --- */

uint64_t remote_storage_vol_lookup_by_name_args_wire_size(const remote_storage_vol_lookup_by_name_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_storage_vol_lookup_by_name_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_lookup_by_name_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_vol_lookup_by_name_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_lookup_by_name_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_vol_lookup_by_name_ret --- */

uint64_t remote_storage_vol_lookup_by_name_ret_wire_size(const remote_storage_vol_lookup_by_name_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_lookup_by_name_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_lookup_by_name_ret *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_vol_lookup_by_name_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_lookup_by_name_ret *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_vol_lookup_by_key_args --- */

uint64_t remote_storage_vol_lookup_by_key_args_wire_size(const remote_storage_vol_lookup_by_key_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->key.len);
    return _size;
}

uint8_t *remote_storage_vol_lookup_by_key_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_lookup_by_key_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->key, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_vol_lookup_by_key_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_lookup_by_key_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->key, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_vol_lookup_by_key_ret --- */

uint64_t remote_storage_vol_lookup_by_key_ret_wire_size(const remote_storage_vol_lookup_by_key_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_lookup_by_key_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_lookup_by_key_ret *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_vol_lookup_by_key_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_lookup_by_key_ret *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_vol_lookup_by_path_args --- */

uint64_t remote_storage_vol_lookup_by_path_args_wire_size(const remote_storage_vol_lookup_by_path_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *remote_storage_vol_lookup_by_path_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_lookup_by_path_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_vol_lookup_by_path_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_lookup_by_path_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_vol_lookup_by_path_ret --- */

uint64_t remote_storage_vol_lookup_by_path_ret_wire_size(const remote_storage_vol_lookup_by_path_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_lookup_by_path_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_lookup_by_path_ret *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_vol_lookup_by_path_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_lookup_by_path_ret *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_vol_create_xml_args --- */

uint64_t remote_storage_vol_create_xml_args_wire_size(const remote_storage_vol_create_xml_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_storage_vol_create_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_create_xml_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_vol_create_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_create_xml_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_vol_create_xml_ret --- */

uint64_t remote_storage_vol_create_xml_ret_wire_size(const remote_storage_vol_create_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_create_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_create_xml_ret *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_vol_create_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_create_xml_ret *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_vol_create_xml_from_args --- */

uint64_t remote_storage_vol_create_xml_from_args_wire_size(const remote_storage_vol_create_xml_from_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    _size += xdr_pad(_v->xml.len);
    _size += remote_nonnull_storage_vol_wire_size(&_v->clonevol);
    return _size;
}

uint8_t *remote_storage_vol_create_xml_from_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_create_xml_from_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->clonevol);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_vol_create_xml_from_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_create_xml_from_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->clonevol);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_vol_create_xml_from_ret --- */

uint64_t remote_storage_vol_create_xml_from_ret_wire_size(const remote_storage_vol_create_xml_from_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_create_xml_from_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_create_xml_from_ret *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_vol_create_xml_from_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_create_xml_from_ret *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_vol_delete_args --- */

uint64_t remote_storage_vol_delete_args_wire_size(const remote_storage_vol_delete_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_delete_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_delete_args *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_vol_delete_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_delete_args *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_vol_wipe_args --- */

uint64_t remote_storage_vol_wipe_args_wire_size(const remote_storage_vol_wipe_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_wipe_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_wipe_args *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_vol_wipe_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_wipe_args *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_vol_wipe_pattern_args --- */

uint64_t remote_storage_vol_wipe_pattern_args_wire_size(const remote_storage_vol_wipe_pattern_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_wipe_pattern_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_wipe_pattern_args *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->algorithm);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_storage_vol_wipe_pattern_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_wipe_pattern_args *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->algorithm = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_storage_vol_get_xml_desc_args --- */

uint64_t remote_storage_vol_get_xml_desc_args_wire_size(const remote_storage_vol_get_xml_desc_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_get_xml_desc_args *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_vol_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_get_xml_desc_args *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_vol_get_xml_desc_ret --- */

uint64_t remote_storage_vol_get_xml_desc_ret_wire_size(const remote_storage_vol_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_storage_vol_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_vol_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_vol_get_info_args --- */

uint64_t remote_storage_vol_get_info_args_wire_size(const remote_storage_vol_get_info_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_get_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_get_info_args *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_vol_get_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_get_info_args *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_vol_get_info_ret --- */

uint64_t remote_storage_vol_get_info_ret_wire_size(const remote_storage_vol_get_info_ret *_v)
{
    (void)_v;
    return 20;
}

uint8_t *remote_storage_vol_get_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_get_info_ret *_v)
{
    if (xdr_room(_p, _e) < 20)
        return NULL;
    if (!xdr_char_store(_p, _v->type))
        return NULL;
    xdr_store_uhyper(_p + 4, _v->capacity);
    xdr_store_uhyper(_p + 12, _v->allocation);
    _p += 20;
    return _p;
}

struct xdr_cursor remote_storage_vol_get_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_get_info_ret *_v)
{
    if (xdr_left(_c, _d) < 20)
        return xdr_refuse(_c, _d);
    if (!xdr_char_load(&_v->type, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _v->capacity = xdr_load_uhyper(_c.at + 4);
    _v->allocation = xdr_load_uhyper(_c.at + 12);
    _c.at += 20;
    return _c;
}

/* --- remote_storage_vol_get_info_flags_args --- */

uint64_t remote_storage_vol_get_info_flags_args_wire_size(const remote_storage_vol_get_info_flags_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_get_info_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_get_info_flags_args *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_vol_get_info_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_get_info_flags_args *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_vol_get_info_flags_ret --- */

uint64_t remote_storage_vol_get_info_flags_ret_wire_size(const remote_storage_vol_get_info_flags_ret *_v)
{
    (void)_v;
    return 20;
}

uint8_t *remote_storage_vol_get_info_flags_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_get_info_flags_ret *_v)
{
    if (xdr_room(_p, _e) < 20)
        return NULL;
    if (!xdr_char_store(_p, _v->type))
        return NULL;
    xdr_store_uhyper(_p + 4, _v->capacity);
    xdr_store_uhyper(_p + 12, _v->allocation);
    _p += 20;
    return _p;
}

struct xdr_cursor remote_storage_vol_get_info_flags_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_get_info_flags_ret *_v)
{
    if (xdr_left(_c, _d) < 20)
        return xdr_refuse(_c, _d);
    if (!xdr_char_load(&_v->type, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _v->capacity = xdr_load_uhyper(_c.at + 4);
    _v->allocation = xdr_load_uhyper(_c.at + 12);
    _c.at += 20;
    return _c;
}

/* --- remote_storage_vol_get_path_args --- */

uint64_t remote_storage_vol_get_path_args_wire_size(const remote_storage_vol_get_path_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_get_path_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_get_path_args *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_vol_get_path_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_get_path_args *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_vol_get_path_ret --- */

uint64_t remote_storage_vol_get_path_ret_wire_size(const remote_storage_vol_get_path_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_storage_vol_get_path_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_get_path_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_vol_get_path_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_get_path_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_vol_resize_args --- */

uint64_t remote_storage_vol_resize_args_wire_size(const remote_storage_vol_resize_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_resize_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_resize_args *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->capacity);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_storage_vol_resize_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_resize_args *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->capacity = xdr_load_uhyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_node_num_of_devices_args --- */

uint64_t remote_node_num_of_devices_args_wire_size(const remote_node_num_of_devices_args *_v)
{
    uint64_t _size = 8;
    if (_v->cap)
        _size += remote_nonnull_string_wire_size(_v->cap);
    return _size;
}

uint8_t *remote_node_num_of_devices_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_num_of_devices_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->cap);
    if (_v->cap) {
        _p = remote_nonnull_string_put(_p, _e, _v->cap);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_num_of_devices_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_num_of_devices_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->cap);
    if (!_c.at)
        return _c;
    _v->cap = _d->block;
    if (_v->cap) {
        _c = remote_nonnull_string_get(_c, _d, _v->cap);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_num_of_devices_ret --- */

uint64_t remote_node_num_of_devices_ret_wire_size(const remote_node_num_of_devices_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_node_num_of_devices_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_num_of_devices_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_num_of_devices_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_num_of_devices_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_list_devices_args --- */

uint64_t remote_node_list_devices_args_wire_size(const remote_node_list_devices_args *_v)
{
    uint64_t _size = 12;
    if (_v->cap)
        _size += remote_nonnull_string_wire_size(_v->cap);
    return _size;
}

uint8_t *remote_node_list_devices_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_list_devices_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->cap);
    if (_v->cap) {
        _p = remote_nonnull_string_put(_p, _e, _v->cap);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->maxnames);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_node_list_devices_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_list_devices_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->cap);
    if (!_c.at)
        return _c;
    _v->cap = _d->block;
    if (_v->cap) {
        _c = remote_nonnull_string_get(_c, _d, _v->cap);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->maxnames = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_node_list_devices_ret --- */

uint64_t remote_node_list_devices_ret_wire_size(const remote_node_list_devices_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->names.data && _i < _v->names.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->names.data[_i]);
    return _size;
}

uint8_t *remote_node_list_devices_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_list_devices_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->names.data, _v->names.len, REMOTE_NODE_DEVICE_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->names.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_node_list_devices_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_list_devices_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->names.len, REMOTE_NODE_DEVICE_LIST_MAX, 4, sizeof *_v->names.data);
    if (!_c.at)
        return _c;
    _v->names.data = _d->block;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->names.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_node_device_lookup_by_name_args --- */

uint64_t remote_node_device_lookup_by_name_args_wire_size(const remote_node_device_lookup_by_name_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_lookup_by_name_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_lookup_by_name_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_lookup_by_name_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_lookup_by_name_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_lookup_by_name_ret --- */

uint64_t remote_node_device_lookup_by_name_ret_wire_size(const remote_node_device_lookup_by_name_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_node_device_wire_size(&_v->dev);
    return _size;
}

uint8_t *remote_node_device_lookup_by_name_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_lookup_by_name_ret *_v)
{
    _p = remote_nonnull_node_device_put(_p, _e, &_v->dev);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_lookup_by_name_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_lookup_by_name_ret *_v)
{
    _c = remote_nonnull_node_device_get(_c, _d, &_v->dev);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_lookup_scsi_host_by_wwn_args --- */

uint64_t remote_node_device_lookup_scsi_host_by_wwn_args_wire_size(const remote_node_device_lookup_scsi_host_by_wwn_args *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->wwnn.len);
    _size += xdr_pad(_v->wwpn.len);
    return _size;
}

uint8_t *remote_node_device_lookup_scsi_host_by_wwn_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_lookup_scsi_host_by_wwn_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->wwnn, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->wwpn, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_device_lookup_scsi_host_by_wwn_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_lookup_scsi_host_by_wwn_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->wwnn, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->wwpn, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_device_lookup_scsi_host_by_wwn_ret --- */

uint64_t remote_node_device_lookup_scsi_host_by_wwn_ret_wire_size(const remote_node_device_lookup_scsi_host_by_wwn_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_node_device_wire_size(&_v->dev);
    return _size;
}

uint8_t *remote_node_device_lookup_scsi_host_by_wwn_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_lookup_scsi_host_by_wwn_ret *_v)
{
    _p = remote_nonnull_node_device_put(_p, _e, &_v->dev);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_lookup_scsi_host_by_wwn_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_lookup_scsi_host_by_wwn_ret *_v)
{
    _c = remote_nonnull_node_device_get(_c, _d, &_v->dev);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_get_xml_desc_args --- */

uint64_t remote_node_device_get_xml_desc_args_wire_size(const remote_node_device_get_xml_desc_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_get_xml_desc_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_device_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_get_xml_desc_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_device_get_xml_desc_ret --- */

uint64_t remote_node_device_get_xml_desc_ret_wire_size(const remote_node_device_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_node_device_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_get_parent_args --- */

uint64_t remote_node_device_get_parent_args_wire_size(const remote_node_device_get_parent_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_get_parent_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_get_parent_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_get_parent_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_get_parent_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_get_parent_ret --- */

uint64_t remote_node_device_get_parent_ret_wire_size(const remote_node_device_get_parent_ret *_v)
{
    uint64_t _size = 4;
    if (_v->parentName)
        _size += remote_nonnull_string_wire_size(_v->parentName);
    return _size;
}

uint8_t *remote_node_device_get_parent_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_get_parent_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->parentName);
    if (_v->parentName) {
        _p = remote_nonnull_string_put(_p, _e, _v->parentName);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_node_device_get_parent_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_get_parent_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->parentName);
    if (!_c.at)
        return _c;
    _v->parentName = _d->block;
    if (_v->parentName) {
        _c = remote_nonnull_string_get(_c, _d, _v->parentName);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_node_device_num_of_caps_args --- */

uint64_t remote_node_device_num_of_caps_args_wire_size(const remote_node_device_num_of_caps_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_num_of_caps_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_num_of_caps_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_num_of_caps_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_num_of_caps_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_num_of_caps_ret --- */

uint64_t remote_node_device_num_of_caps_ret_wire_size(const remote_node_device_num_of_caps_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_node_device_num_of_caps_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_num_of_caps_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_device_num_of_caps_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_num_of_caps_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_device_list_caps_args --- */

uint64_t remote_node_device_list_caps_args_wire_size(const remote_node_device_list_caps_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_list_caps_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_list_caps_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->maxnames);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_device_list_caps_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_list_caps_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->maxnames = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_device_list_caps_ret --- */

uint64_t remote_node_device_list_caps_ret_wire_size(const remote_node_device_list_caps_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->names.data && _i < _v->names.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->names.data[_i]);
    return _size;
}

uint8_t *remote_node_device_list_caps_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_list_caps_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->names.data, _v->names.len, REMOTE_NODE_DEVICE_CAPS_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->names.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_node_device_list_caps_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_list_caps_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->names.len, REMOTE_NODE_DEVICE_CAPS_LIST_MAX, 4, sizeof *_v->names.data);
    if (!_c.at)
        return _c;
    _v->names.data = _d->block;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->names.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_node_device_dettach_args --- */

uint64_t remote_node_device_dettach_args_wire_size(const remote_node_device_dettach_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_dettach_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_dettach_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_dettach_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_dettach_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_detach_flags_args --- */

uint64_t remote_node_device_detach_flags_args_wire_size(const remote_node_device_detach_flags_args *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->name.len);
    if (_v->driverName)
        _size += remote_nonnull_string_wire_size(_v->driverName);
    return _size;
}

uint8_t *remote_node_device_detach_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_detach_flags_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->driverName);
    if (_v->driverName) {
        _p = remote_nonnull_string_put(_p, _e, _v->driverName);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_device_detach_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_detach_flags_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->driverName);
    if (!_c.at)
        return _c;
    _v->driverName = _d->block;
    if (_v->driverName) {
        _c = remote_nonnull_string_get(_c, _d, _v->driverName);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_device_re_attach_args --- */

uint64_t remote_node_device_re_attach_args_wire_size(const remote_node_device_re_attach_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_re_attach_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_re_attach_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_re_attach_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_re_attach_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_reset_args --- */

uint64_t remote_node_device_reset_args_wire_size(const remote_node_device_reset_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_reset_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_reset_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_reset_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_reset_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_create_xml_args --- */

uint64_t remote_node_device_create_xml_args_wire_size(const remote_node_device_create_xml_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->xml_desc.len);
    return _size;
}

uint8_t *remote_node_device_create_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_create_xml_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_device_create_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_create_xml_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_device_create_xml_ret --- */

uint64_t remote_node_device_create_xml_ret_wire_size(const remote_node_device_create_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_node_device_wire_size(&_v->dev);
    return _size;
}

uint8_t *remote_node_device_create_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_create_xml_ret *_v)
{
    _p = remote_nonnull_node_device_put(_p, _e, &_v->dev);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_create_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_create_xml_ret *_v)
{
    _c = remote_nonnull_node_device_get(_c, _d, &_v->dev);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_destroy_args --- */

uint64_t remote_node_device_destroy_args_wire_size(const remote_node_device_destroy_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_destroy_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_destroy_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_destroy_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_destroy_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_define_xml_args --- */

uint64_t remote_node_device_define_xml_args_wire_size(const remote_node_device_define_xml_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->xml_desc.len);
    return _size;
}

uint8_t *remote_node_device_define_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_define_xml_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_device_define_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_define_xml_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_device_define_xml_ret --- */

uint64_t remote_node_device_define_xml_ret_wire_size(const remote_node_device_define_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_node_device_wire_size(&_v->dev);
    return _size;
}

uint8_t *remote_node_device_define_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_define_xml_ret *_v)
{
    _p = remote_nonnull_node_device_put(_p, _e, &_v->dev);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_define_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_define_xml_ret *_v)
{
    _c = remote_nonnull_node_device_get(_c, _d, &_v->dev);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_undefine_args --- */

uint64_t remote_node_device_undefine_args_wire_size(const remote_node_device_undefine_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_undefine_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_undefine_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_device_undefine_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_undefine_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_device_create_args --- */

uint64_t remote_node_device_create_args_wire_size(const remote_node_device_create_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_create_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_create_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_device_create_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_create_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_device_get_autostart_args --- */

uint64_t remote_node_device_get_autostart_args_wire_size(const remote_node_device_get_autostart_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_get_autostart_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_get_autostart_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_get_autostart_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_get_autostart_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_get_autostart_ret --- */

uint64_t remote_node_device_get_autostart_ret_wire_size(const remote_node_device_get_autostart_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_node_device_get_autostart_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_get_autostart_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->autostart);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_device_get_autostart_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_get_autostart_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->autostart = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_device_set_autostart_args --- */

uint64_t remote_node_device_set_autostart_args_wire_size(const remote_node_device_set_autostart_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_set_autostart_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_set_autostart_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->autostart);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_device_set_autostart_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_set_autostart_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->autostart = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_device_is_persistent_args --- */

uint64_t remote_node_device_is_persistent_args_wire_size(const remote_node_device_is_persistent_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_is_persistent_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_is_persistent_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_is_persistent_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_is_persistent_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_is_persistent_ret --- */

uint64_t remote_node_device_is_persistent_ret_wire_size(const remote_node_device_is_persistent_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_node_device_is_persistent_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_is_persistent_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->persistent);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_device_is_persistent_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_is_persistent_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->persistent = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_device_is_active_args --- */

uint64_t remote_node_device_is_active_args_wire_size(const remote_node_device_is_active_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_node_device_is_active_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_is_active_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_is_active_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_is_active_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_device_is_active_ret --- */

uint64_t remote_node_device_is_active_ret_wire_size(const remote_node_device_is_active_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_node_device_is_active_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_is_active_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->active);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_device_is_active_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_is_active_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->active = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_device_update_args --- */

uint64_t remote_node_device_update_args_wire_size(const remote_node_device_update_args *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->name.len);
    _size += xdr_pad(_v->xml_desc.len);
    return _size;
}

uint8_t *remote_node_device_update_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_update_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_device_update_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_update_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_domain_event_register_ret --- */

uint64_t remote_connect_domain_event_register_ret_wire_size(const remote_connect_domain_event_register_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_domain_event_register_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_domain_event_register_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->cb_registered);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_domain_event_register_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_domain_event_register_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->cb_registered = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_domain_event_deregister_ret --- */

uint64_t remote_connect_domain_event_deregister_ret_wire_size(const remote_connect_domain_event_deregister_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_domain_event_deregister_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_domain_event_deregister_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->cb_registered);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_domain_event_deregister_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_domain_event_deregister_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->cb_registered = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_event_lifecycle_msg --- */

uint64_t remote_domain_event_lifecycle_msg_wire_size(const remote_domain_event_lifecycle_msg *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_event_lifecycle_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_lifecycle_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->event);
    xdr_store_int(_p + 4, _v->detail);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_event_lifecycle_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_lifecycle_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->event = xdr_load_int(_c.at);
    _v->detail = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_event_callback_lifecycle_msg --- */

uint64_t remote_domain_event_callback_lifecycle_msg_wire_size(const remote_domain_event_callback_lifecycle_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_domain_event_lifecycle_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_lifecycle_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_lifecycle_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_domain_event_lifecycle_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_lifecycle_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_lifecycle_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_domain_event_lifecycle_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_domain_xml_from_native_args --- */

uint64_t remote_connect_domain_xml_from_native_args_wire_size(const remote_connect_domain_xml_from_native_args *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->nativeFormat.len);
    _size += xdr_pad(_v->nativeConfig.len);
    return _size;
}

uint8_t *remote_connect_domain_xml_from_native_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_domain_xml_from_native_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->nativeFormat, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->nativeConfig, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_domain_xml_from_native_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_domain_xml_from_native_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->nativeFormat, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->nativeConfig, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_domain_xml_from_native_ret --- */

uint64_t remote_connect_domain_xml_from_native_ret_wire_size(const remote_connect_domain_xml_from_native_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->domainXml.len);
    return _size;
}

uint8_t *remote_connect_domain_xml_from_native_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_domain_xml_from_native_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->domainXml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_connect_domain_xml_from_native_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_domain_xml_from_native_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->domainXml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_domain_xml_to_native_args --- */

uint64_t remote_connect_domain_xml_to_native_args_wire_size(const remote_connect_domain_xml_to_native_args *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->nativeFormat.len);
    _size += xdr_pad(_v->domainXml.len);
    return _size;
}

uint8_t *remote_connect_domain_xml_to_native_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_domain_xml_to_native_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->nativeFormat, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->domainXml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_domain_xml_to_native_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_domain_xml_to_native_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->nativeFormat, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->domainXml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_domain_xml_to_native_ret --- */

uint64_t remote_connect_domain_xml_to_native_ret_wire_size(const remote_connect_domain_xml_to_native_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->nativeConfig.len);
    return _size;
}

uint8_t *remote_connect_domain_xml_to_native_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_domain_xml_to_native_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->nativeConfig, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_connect_domain_xml_to_native_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_domain_xml_to_native_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->nativeConfig, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_num_of_secrets_ret --- */

uint64_t remote_connect_num_of_secrets_ret_wire_size(const remote_connect_num_of_secrets_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_num_of_secrets_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_num_of_secrets_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_num_of_secrets_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_num_of_secrets_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_secrets_args --- */

uint64_t remote_connect_list_secrets_args_wire_size(const remote_connect_list_secrets_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_list_secrets_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_secrets_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->maxuuids);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_secrets_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_secrets_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->maxuuids = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_secrets_ret --- */

uint64_t remote_connect_list_secrets_ret_wire_size(const remote_connect_list_secrets_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->uuids.data && _i < _v->uuids.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->uuids.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_secrets_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_secrets_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->uuids.data, _v->uuids.len, REMOTE_SECRET_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->uuids.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->uuids.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_list_secrets_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_secrets_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->uuids.len, REMOTE_SECRET_LIST_MAX, 4, sizeof *_v->uuids.data);
    if (!_c.at)
        return _c;
    _v->uuids.data = _d->block;
    for (uint32_t _i = 0; _i < _v->uuids.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->uuids.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_secret_lookup_by_uuid_args --- */

uint64_t remote_secret_lookup_by_uuid_args_wire_size(const remote_secret_lookup_by_uuid_args *_v)
{
    (void)_v;
    return 16;
}

uint8_t *remote_secret_lookup_by_uuid_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret_lookup_by_uuid_args *_v)
{
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_secret_lookup_by_uuid_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret_lookup_by_uuid_args *_v)
{
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- remote_secret_lookup_by_uuid_ret --- */

uint64_t remote_secret_lookup_by_uuid_ret_wire_size(const remote_secret_lookup_by_uuid_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_secret_wire_size(&_v->secret);
    return _size;
}

uint8_t *remote_secret_lookup_by_uuid_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret_lookup_by_uuid_ret *_v)
{
    _p = remote_nonnull_secret_put(_p, _e, &_v->secret);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_secret_lookup_by_uuid_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret_lookup_by_uuid_ret *_v)
{
    _c = remote_nonnull_secret_get(_c, _d, &_v->secret);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_secret_define_xml_args --- */

uint64_t remote_secret_define_xml_args_wire_size(const remote_secret_define_xml_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_secret_define_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret_define_xml_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_secret_define_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret_define_xml_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_secret_define_xml_ret --- */

uint64_t remote_secret_define_xml_ret_wire_size(const remote_secret_define_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_secret_wire_size(&_v->secret);
    return _size;
}

uint8_t *remote_secret_define_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret_define_xml_ret *_v)
{
    _p = remote_nonnull_secret_put(_p, _e, &_v->secret);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_secret_define_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret_define_xml_ret *_v)
{
    _c = remote_nonnull_secret_get(_c, _d, &_v->secret);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_secret_get_xml_desc_args --- */

uint64_t remote_secret_get_xml_desc_args_wire_size(const remote_secret_get_xml_desc_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_secret_wire_size(&_v->secret);
    return _size;
}

uint8_t *remote_secret_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret_get_xml_desc_args *_v)
{
    _p = remote_nonnull_secret_put(_p, _e, &_v->secret);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_secret_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret_get_xml_desc_args *_v)
{
    _c = remote_nonnull_secret_get(_c, _d, &_v->secret);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_secret_get_xml_desc_ret --- */

uint64_t remote_secret_get_xml_desc_ret_wire_size(const remote_secret_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_secret_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_secret_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_secret_set_value_args --- */

uint64_t remote_secret_set_value_args_wire_size(const remote_secret_set_value_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_secret_wire_size(&_v->secret);
    _size += xdr_pad(_v->value.len);
    return _size;
}

uint8_t *remote_secret_set_value_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret_set_value_args *_v)
{
    _p = remote_nonnull_secret_put(_p, _e, &_v->secret);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->value, REMOTE_SECRET_VALUE_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_secret_set_value_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret_set_value_args *_v)
{
    _c = remote_nonnull_secret_get(_c, _d, &_v->secret);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->value, REMOTE_SECRET_VALUE_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_secret_get_value_args --- */

uint64_t remote_secret_get_value_args_wire_size(const remote_secret_get_value_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_secret_wire_size(&_v->secret);
    return _size;
}

uint8_t *remote_secret_get_value_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret_get_value_args *_v)
{
    _p = remote_nonnull_secret_put(_p, _e, &_v->secret);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_secret_get_value_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret_get_value_args *_v)
{
    _c = remote_nonnull_secret_get(_c, _d, &_v->secret);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_secret_get_value_ret --- */

uint64_t remote_secret_get_value_ret_wire_size(const remote_secret_get_value_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->value.len);
    return _size;
}

uint8_t *remote_secret_get_value_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret_get_value_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->value, REMOTE_SECRET_VALUE_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_secret_get_value_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret_get_value_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->value, REMOTE_SECRET_VALUE_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_secret_undefine_args --- */

uint64_t remote_secret_undefine_args_wire_size(const remote_secret_undefine_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_secret_wire_size(&_v->secret);
    return _size;
}

uint8_t *remote_secret_undefine_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret_undefine_args *_v)
{
    _p = remote_nonnull_secret_put(_p, _e, &_v->secret);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_secret_undefine_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret_undefine_args *_v)
{
    _c = remote_nonnull_secret_get(_c, _d, &_v->secret);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_secret_lookup_by_usage_args --- */

uint64_t remote_secret_lookup_by_usage_args_wire_size(const remote_secret_lookup_by_usage_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->usageID.len);
    return _size;
}

uint8_t *remote_secret_lookup_by_usage_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret_lookup_by_usage_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->usageType);
    _p += 4;
    _p = xdr_put_string(_p, _e, &_v->usageID, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_secret_lookup_by_usage_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret_lookup_by_usage_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->usageType = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_string(_c, _d, &_v->usageID, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_secret_lookup_by_usage_ret --- */

uint64_t remote_secret_lookup_by_usage_ret_wire_size(const remote_secret_lookup_by_usage_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_secret_wire_size(&_v->secret);
    return _size;
}

uint8_t *remote_secret_lookup_by_usage_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret_lookup_by_usage_ret *_v)
{
    _p = remote_nonnull_secret_put(_p, _e, &_v->secret);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_secret_lookup_by_usage_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret_lookup_by_usage_ret *_v)
{
    _c = remote_nonnull_secret_get(_c, _d, &_v->secret);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_migrate_prepare_tunnel_args --- */

uint64_t remote_domain_migrate_prepare_tunnel_args_wire_size(const remote_domain_migrate_prepare_tunnel_args *_v)
{
    uint64_t _size = 24;
    if (_v->dname)
        _size += remote_nonnull_string_wire_size(_v->dname);
    _size += xdr_pad(_v->dom_xml.len);
    return _size;
}

uint8_t *remote_domain_migrate_prepare_tunnel_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_prepare_tunnel_args *_v)
{
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->flags);
    _p += 8;
    _p = xdr_put_flag(_p, _v->dname);
    if (_v->dname) {
        _p = remote_nonnull_string_put(_p, _e, _v->dname);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->bandwidth);
    _p += 8;
    _p = xdr_put_string(_p, _e, &_v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_migrate_prepare_tunnel_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_prepare_tunnel_args *_v)
{
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uhyper(_c.at);
    _c.at += 8;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dname);
    if (!_c.at)
        return _c;
    _v->dname = _d->block;
    if (_v->dname) {
        _c = remote_nonnull_string_get(_c, _d, _v->dname);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->bandwidth = xdr_load_uhyper(_c.at);
    _c.at += 8;
    _c = xdr_get_string(_c, _d, &_v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_is_secure_ret --- */

uint64_t remote_connect_is_secure_ret_wire_size(const remote_connect_is_secure_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_is_secure_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_is_secure_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->secure);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_is_secure_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_is_secure_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->secure = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_is_active_args --- */

uint64_t remote_domain_is_active_args_wire_size(const remote_domain_is_active_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_is_active_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_is_active_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_is_active_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_is_active_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_is_active_ret --- */

uint64_t remote_domain_is_active_ret_wire_size(const remote_domain_is_active_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_is_active_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_is_active_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->active);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_is_active_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_is_active_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->active = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_is_persistent_args --- */

uint64_t remote_domain_is_persistent_args_wire_size(const remote_domain_is_persistent_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_is_persistent_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_is_persistent_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_is_persistent_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_is_persistent_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_is_persistent_ret --- */

uint64_t remote_domain_is_persistent_ret_wire_size(const remote_domain_is_persistent_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_is_persistent_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_is_persistent_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->persistent);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_is_persistent_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_is_persistent_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->persistent = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_is_updated_args --- */

uint64_t remote_domain_is_updated_args_wire_size(const remote_domain_is_updated_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_is_updated_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_is_updated_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_is_updated_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_is_updated_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_is_updated_ret --- */

uint64_t remote_domain_is_updated_ret_wire_size(const remote_domain_is_updated_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_is_updated_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_is_updated_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->updated);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_is_updated_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_is_updated_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->updated = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_is_active_args --- */

uint64_t remote_network_is_active_args_wire_size(const remote_network_is_active_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_is_active_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_is_active_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_is_active_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_is_active_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_is_active_ret --- */

uint64_t remote_network_is_active_ret_wire_size(const remote_network_is_active_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_network_is_active_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_is_active_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->active);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_is_active_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_is_active_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->active = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_is_persistent_args --- */

uint64_t remote_network_is_persistent_args_wire_size(const remote_network_is_persistent_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_is_persistent_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_is_persistent_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_is_persistent_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_is_persistent_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_is_persistent_ret --- */

uint64_t remote_network_is_persistent_ret_wire_size(const remote_network_is_persistent_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_network_is_persistent_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_is_persistent_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->persistent);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_is_persistent_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_is_persistent_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->persistent = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_is_active_args --- */

uint64_t remote_storage_pool_is_active_args_wire_size(const remote_storage_pool_is_active_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_is_active_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_is_active_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_is_active_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_is_active_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_is_active_ret --- */

uint64_t remote_storage_pool_is_active_ret_wire_size(const remote_storage_pool_is_active_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_storage_pool_is_active_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_is_active_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->active);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_pool_is_active_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_is_active_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->active = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_is_persistent_args --- */

uint64_t remote_storage_pool_is_persistent_args_wire_size(const remote_storage_pool_is_persistent_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_is_persistent_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_is_persistent_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_is_persistent_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_is_persistent_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_storage_pool_is_persistent_ret --- */

uint64_t remote_storage_pool_is_persistent_ret_wire_size(const remote_storage_pool_is_persistent_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_storage_pool_is_persistent_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_is_persistent_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->persistent);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_pool_is_persistent_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_is_persistent_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->persistent = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_interface_is_active_args --- */

uint64_t remote_interface_is_active_args_wire_size(const remote_interface_is_active_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_interface_wire_size(&_v->iface);
    return _size;
}

uint8_t *remote_interface_is_active_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_is_active_args *_v)
{
    _p = remote_nonnull_interface_put(_p, _e, &_v->iface);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_interface_is_active_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_is_active_args *_v)
{
    _c = remote_nonnull_interface_get(_c, _d, &_v->iface);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_interface_is_active_ret --- */

uint64_t remote_interface_is_active_ret_wire_size(const remote_interface_is_active_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_interface_is_active_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_interface_is_active_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->active);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_interface_is_active_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_interface_is_active_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->active = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_compare_cpu_args --- */

uint64_t remote_connect_compare_cpu_args_wire_size(const remote_connect_compare_cpu_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_connect_compare_cpu_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_compare_cpu_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_compare_cpu_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_compare_cpu_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_compare_cpu_ret --- */

uint64_t remote_connect_compare_cpu_ret_wire_size(const remote_connect_compare_cpu_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_compare_cpu_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_compare_cpu_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->result);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_compare_cpu_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_compare_cpu_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->result = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_baseline_cpu_args --- */

uint64_t remote_connect_baseline_cpu_args_wire_size(const remote_connect_baseline_cpu_args *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->xmlCPUs.data && _i < _v->xmlCPUs.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->xmlCPUs.data[_i]);
    return _size;
}

uint8_t *remote_connect_baseline_cpu_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_baseline_cpu_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->xmlCPUs.data, _v->xmlCPUs.len, REMOTE_CPU_BASELINE_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->xmlCPUs.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->xmlCPUs.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_baseline_cpu_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_baseline_cpu_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->xmlCPUs.len, REMOTE_CPU_BASELINE_MAX, 4, sizeof *_v->xmlCPUs.data);
    if (!_c.at)
        return _c;
    _v->xmlCPUs.data = _d->block;
    for (uint32_t _i = 0; _i < _v->xmlCPUs.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->xmlCPUs.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_baseline_cpu_ret --- */

uint64_t remote_connect_baseline_cpu_ret_wire_size(const remote_connect_baseline_cpu_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->cpu.len);
    return _size;
}

uint8_t *remote_connect_baseline_cpu_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_baseline_cpu_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->cpu, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_connect_baseline_cpu_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_baseline_cpu_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->cpu, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_job_info_args --- */

uint64_t remote_domain_get_job_info_args_wire_size(const remote_domain_get_job_info_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_job_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_job_info_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_job_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_job_info_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_job_info_ret --- */

uint64_t remote_domain_get_job_info_ret_wire_size(const remote_domain_get_job_info_ret *_v)
{
    (void)_v;
    return 92;
}

uint8_t *remote_domain_get_job_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_job_info_ret *_v)
{
    if (xdr_room(_p, _e) < 92)
        return NULL;
    xdr_store_int(_p, _v->type);
    xdr_store_uhyper(_p + 4, _v->timeElapsed);
    xdr_store_uhyper(_p + 12, _v->timeRemaining);
    xdr_store_uhyper(_p + 20, _v->dataTotal);
    xdr_store_uhyper(_p + 28, _v->dataProcessed);
    xdr_store_uhyper(_p + 36, _v->dataRemaining);
    xdr_store_uhyper(_p + 44, _v->memTotal);
    xdr_store_uhyper(_p + 52, _v->memProcessed);
    xdr_store_uhyper(_p + 60, _v->memRemaining);
    xdr_store_uhyper(_p + 68, _v->fileTotal);
    xdr_store_uhyper(_p + 76, _v->fileProcessed);
    xdr_store_uhyper(_p + 84, _v->fileRemaining);
    _p += 92;
    return _p;
}

struct xdr_cursor remote_domain_get_job_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_job_info_ret *_v)
{
    if (xdr_left(_c, _d) < 92)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_int(_c.at);
    _v->timeElapsed = xdr_load_uhyper(_c.at + 4);
    _v->timeRemaining = xdr_load_uhyper(_c.at + 12);
    _v->dataTotal = xdr_load_uhyper(_c.at + 20);
    _v->dataProcessed = xdr_load_uhyper(_c.at + 28);
    _v->dataRemaining = xdr_load_uhyper(_c.at + 36);
    _v->memTotal = xdr_load_uhyper(_c.at + 44);
    _v->memProcessed = xdr_load_uhyper(_c.at + 52);
    _v->memRemaining = xdr_load_uhyper(_c.at + 60);
    _v->fileTotal = xdr_load_uhyper(_c.at + 68);
    _v->fileProcessed = xdr_load_uhyper(_c.at + 76);
    _v->fileRemaining = xdr_load_uhyper(_c.at + 84);
    _c.at += 92;
    return _c;
}

/* --- remote_domain_get_job_stats_args --- */

uint64_t remote_domain_get_job_stats_args_wire_size(const remote_domain_get_job_stats_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_job_stats_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_job_stats_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_job_stats_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_job_stats_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_job_stats_ret --- */

uint64_t remote_domain_get_job_stats_ret_wire_size(const remote_domain_get_job_stats_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_job_stats_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_job_stats_ret *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->type);
    _p += 4;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_JOB_STATS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_get_job_stats_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_job_stats_ret *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_JOB_STATS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_abort_job_args --- */

uint64_t remote_domain_abort_job_args_wire_size(const remote_domain_abort_job_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_abort_job_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_abort_job_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_abort_job_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_abort_job_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_abort_job_flags_args --- */

uint64_t remote_domain_abort_job_flags_args_wire_size(const remote_domain_abort_job_flags_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_abort_job_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_abort_job_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_abort_job_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_abort_job_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_migrate_get_max_downtime_args --- */

uint64_t remote_domain_migrate_get_max_downtime_args_wire_size(const remote_domain_migrate_get_max_downtime_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_migrate_get_max_downtime_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_get_max_downtime_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_migrate_get_max_downtime_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_get_max_downtime_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_migrate_get_max_downtime_ret --- */

uint64_t remote_domain_migrate_get_max_downtime_ret_wire_size(const remote_domain_migrate_get_max_downtime_ret *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_domain_migrate_get_max_downtime_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_get_max_downtime_ret *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->downtime);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_migrate_get_max_downtime_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_get_max_downtime_ret *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->downtime = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_migrate_set_max_downtime_args --- */

uint64_t remote_domain_migrate_set_max_downtime_args_wire_size(const remote_domain_migrate_set_max_downtime_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_migrate_set_max_downtime_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_set_max_downtime_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->downtime);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_migrate_set_max_downtime_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_set_max_downtime_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->downtime = xdr_load_uhyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_migrate_get_compression_cache_args --- */

uint64_t remote_domain_migrate_get_compression_cache_args_wire_size(const remote_domain_migrate_get_compression_cache_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_migrate_get_compression_cache_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_get_compression_cache_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_migrate_get_compression_cache_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_get_compression_cache_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_migrate_get_compression_cache_ret --- */

uint64_t remote_domain_migrate_get_compression_cache_ret_wire_size(const remote_domain_migrate_get_compression_cache_ret *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_domain_migrate_get_compression_cache_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_get_compression_cache_ret *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->cacheSize);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_migrate_get_compression_cache_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_get_compression_cache_ret *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->cacheSize = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_migrate_set_compression_cache_args --- */

uint64_t remote_domain_migrate_set_compression_cache_args_wire_size(const remote_domain_migrate_set_compression_cache_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_migrate_set_compression_cache_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_set_compression_cache_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->cacheSize);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_migrate_set_compression_cache_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_set_compression_cache_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->cacheSize = xdr_load_uhyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_migrate_set_max_speed_args --- */

uint64_t remote_domain_migrate_set_max_speed_args_wire_size(const remote_domain_migrate_set_max_speed_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_migrate_set_max_speed_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_set_max_speed_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->bandwidth);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_migrate_set_max_speed_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_set_max_speed_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->bandwidth = xdr_load_uhyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_migrate_get_max_speed_args --- */

uint64_t remote_domain_migrate_get_max_speed_args_wire_size(const remote_domain_migrate_get_max_speed_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_migrate_get_max_speed_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_get_max_speed_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_migrate_get_max_speed_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_get_max_speed_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_migrate_get_max_speed_ret --- */

uint64_t remote_domain_migrate_get_max_speed_ret_wire_size(const remote_domain_migrate_get_max_speed_ret *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_domain_migrate_get_max_speed_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_get_max_speed_ret *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->bandwidth);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_migrate_get_max_speed_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_get_max_speed_ret *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->bandwidth = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_connect_domain_event_register_any_args --- */

uint64_t remote_connect_domain_event_register_any_args_wire_size(const remote_connect_domain_event_register_any_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_domain_event_register_any_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_domain_event_register_any_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->eventID);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_domain_event_register_any_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_domain_event_register_any_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->eventID = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_domain_event_deregister_any_args --- */

uint64_t remote_connect_domain_event_deregister_any_args_wire_size(const remote_connect_domain_event_deregister_any_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_domain_event_deregister_any_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_domain_event_deregister_any_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->eventID);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_domain_event_deregister_any_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_domain_event_deregister_any_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->eventID = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_domain_event_callback_register_any_args --- */

uint64_t remote_connect_domain_event_callback_register_any_args_wire_size(const remote_connect_domain_event_callback_register_any_args *_v)
{
    uint64_t _size = 8;
    if (_v->dom)
        _size += remote_nonnull_domain_wire_size(_v->dom);
    return _size;
}

uint8_t *remote_connect_domain_event_callback_register_any_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_domain_event_callback_register_any_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->eventID);
    _p += 4;
    _p = xdr_put_flag(_p, _v->dom);
    if (_v->dom) {
        _p = remote_nonnull_domain_put(_p, _e, _v->dom);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_domain_event_callback_register_any_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_domain_event_callback_register_any_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->eventID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 24, sizeof *_v->dom);
    if (!_c.at)
        return _c;
    _v->dom = _d->block;
    if (_v->dom) {
        _c = remote_nonnull_domain_get(_c, _d, _v->dom);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_connect_domain_event_callback_register_any_ret --- */

uint64_t remote_connect_domain_event_callback_register_any_ret_wire_size(const remote_connect_domain_event_callback_register_any_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_domain_event_callback_register_any_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_domain_event_callback_register_any_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_domain_event_callback_register_any_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_domain_event_callback_register_any_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_domain_event_callback_deregister_any_args --- */

uint64_t remote_connect_domain_event_callback_deregister_any_args_wire_size(const remote_connect_domain_event_callback_deregister_any_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_domain_event_callback_deregister_any_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_domain_event_callback_deregister_any_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_domain_event_callback_deregister_any_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_domain_event_callback_deregister_any_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_event_reboot_msg --- */

uint64_t remote_domain_event_reboot_msg_wire_size(const remote_domain_event_reboot_msg *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_event_reboot_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_reboot_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_reboot_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_reboot_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_callback_reboot_msg --- */

uint64_t remote_domain_event_callback_reboot_msg_wire_size(const remote_domain_event_callback_reboot_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_domain_event_reboot_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_reboot_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_reboot_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_domain_event_reboot_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_reboot_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_reboot_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_domain_event_reboot_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_rtc_change_msg --- */

uint64_t remote_domain_event_rtc_change_msg_wire_size(const remote_domain_event_rtc_change_msg *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_event_rtc_change_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_rtc_change_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_hyper(_p, _v->offset);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_event_rtc_change_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_rtc_change_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->offset = xdr_load_hyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_event_callback_rtc_change_msg --- */

uint64_t remote_domain_event_callback_rtc_change_msg_wire_size(const remote_domain_event_callback_rtc_change_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_domain_event_rtc_change_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_rtc_change_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_rtc_change_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_domain_event_rtc_change_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_rtc_change_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_rtc_change_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_domain_event_rtc_change_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_watchdog_msg --- */

uint64_t remote_domain_event_watchdog_msg_wire_size(const remote_domain_event_watchdog_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_event_watchdog_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_watchdog_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->action);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_event_watchdog_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_watchdog_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->action = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_event_callback_watchdog_msg --- */

uint64_t remote_domain_event_callback_watchdog_msg_wire_size(const remote_domain_event_callback_watchdog_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_domain_event_watchdog_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_watchdog_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_watchdog_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_domain_event_watchdog_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_watchdog_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_watchdog_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_domain_event_watchdog_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_io_error_msg --- */

uint64_t remote_domain_event_io_error_msg_wire_size(const remote_domain_event_io_error_msg *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->srcPath.len);
    _size += xdr_pad(_v->devAlias.len);
    return _size;
}

uint8_t *remote_domain_event_io_error_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_io_error_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->srcPath, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->devAlias, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->action);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_event_io_error_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_io_error_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->srcPath, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->devAlias, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->action = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_event_callback_io_error_msg --- */

uint64_t remote_domain_event_callback_io_error_msg_wire_size(const remote_domain_event_callback_io_error_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_domain_event_io_error_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_io_error_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_io_error_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_domain_event_io_error_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_io_error_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_io_error_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_domain_event_io_error_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_io_error_reason_msg --- */

uint64_t remote_domain_event_io_error_reason_msg_wire_size(const remote_domain_event_io_error_reason_msg *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->srcPath.len);
    _size += xdr_pad(_v->devAlias.len);
    _size += xdr_pad(_v->reason.len);
    return _size;
}

uint8_t *remote_domain_event_io_error_reason_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_io_error_reason_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->srcPath, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->devAlias, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->action);
    _p += 4;
    _p = xdr_put_string(_p, _e, &_v->reason, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_io_error_reason_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_io_error_reason_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->srcPath, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->devAlias, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->action = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_string(_c, _d, &_v->reason, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_callback_io_error_reason_msg --- */

uint64_t remote_domain_event_callback_io_error_reason_msg_wire_size(const remote_domain_event_callback_io_error_reason_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_domain_event_io_error_reason_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_io_error_reason_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_io_error_reason_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_domain_event_io_error_reason_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_io_error_reason_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_io_error_reason_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_domain_event_io_error_reason_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_graphics_address --- */

uint64_t remote_domain_event_graphics_address_wire_size(const remote_domain_event_graphics_address *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->node.len);
    _size += xdr_pad(_v->service.len);
    return _size;
}

uint8_t *remote_domain_event_graphics_address_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_graphics_address *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->family);
    _p += 4;
    _p = xdr_put_string(_p, _e, &_v->node, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->service, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_graphics_address_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_graphics_address *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->family = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_string(_c, _d, &_v->node, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->service, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_graphics_identity --- */

uint64_t remote_domain_event_graphics_identity_wire_size(const remote_domain_event_graphics_identity *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->type.len);
    _size += xdr_pad(_v->name.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_event_graphics_identity_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_graphics_identity *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->type, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

uint8_t *remote_domain_event_graphics_identity_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_graphics_identity *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->type, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_event_graphics_identity_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_graphics_identity *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->type, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_short_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_cursor remote_domain_event_graphics_identity_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_graphics_identity *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->type, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_graphics_msg --- */

uint64_t remote_domain_event_graphics_msg_wire_size(const remote_domain_event_graphics_msg *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += remote_domain_event_graphics_address_wire_size(&_v->local);
    _size += remote_domain_event_graphics_address_wire_size(&_v->remote);
    _size += xdr_pad(_v->authScheme.len);
    for (uint32_t _i = 0; _v->subject.data && _i < _v->subject.len; _i++)
        _size += remote_domain_event_graphics_identity_wire_size(&_v->subject.data[_i]);
    return _size;
}

uint8_t *remote_domain_event_graphics_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_graphics_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->phase);
    _p += 4;
    _p = remote_domain_event_graphics_address_put(_p, _e, &_v->local);
    if (!_p)
        return NULL;
    _p = remote_domain_event_graphics_address_put(_p, _e, &_v->remote);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->authScheme, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->subject.data, _v->subject.len, REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->subject.len; _i++) {
        _p = remote_domain_event_graphics_identity_put_inline(_p, _e, &_v->subject.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_event_graphics_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_graphics_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->phase = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_domain_event_graphics_address_get(_c, _d, &_v->local);
    if (!_c.at)
        return _c;
    _c = remote_domain_event_graphics_address_get(_c, _d, &_v->remote);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->authScheme, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_array(_c, _d, &_v->subject.len, REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX, 8, sizeof *_v->subject.data);
    if (!_c.at)
        return _c;
    _v->subject.data = _d->block;
    for (uint32_t _i = 0; _i < _v->subject.len; _i++) {
        _c = remote_domain_event_graphics_identity_get_inline(_c, _d, &_v->subject.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_event_callback_graphics_msg --- */

uint64_t remote_domain_event_callback_graphics_msg_wire_size(const remote_domain_event_callback_graphics_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_domain_event_graphics_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_graphics_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_graphics_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_domain_event_graphics_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_graphics_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_graphics_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_domain_event_graphics_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_block_job_msg --- */

uint64_t remote_domain_event_block_job_msg_wire_size(const remote_domain_event_block_job_msg *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *remote_domain_event_block_job_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_block_job_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->type);
    xdr_store_int(_p + 4, _v->status);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_event_block_job_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_block_job_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->type = xdr_load_int(_c.at);
    _v->status = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_event_callback_block_job_msg --- */

uint64_t remote_domain_event_callback_block_job_msg_wire_size(const remote_domain_event_callback_block_job_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_domain_event_block_job_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_block_job_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_block_job_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_domain_event_block_job_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_block_job_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_block_job_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_domain_event_block_job_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_disk_change_msg --- */

uint64_t remote_domain_event_disk_change_msg_wire_size(const remote_domain_event_disk_change_msg *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->oldSrcPath)
        _size += remote_nonnull_string_wire_size(_v->oldSrcPath);
    if (_v->newSrcPath)
        _size += remote_nonnull_string_wire_size(_v->newSrcPath);
    _size += xdr_pad(_v->devAlias.len);
    return _size;
}

uint8_t *remote_domain_event_disk_change_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_disk_change_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->oldSrcPath);
    if (_v->oldSrcPath) {
        _p = remote_nonnull_string_put(_p, _e, _v->oldSrcPath);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->newSrcPath);
    if (_v->newSrcPath) {
        _p = remote_nonnull_string_put(_p, _e, _v->newSrcPath);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->devAlias, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->reason);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_event_disk_change_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_disk_change_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->oldSrcPath);
    if (!_c.at)
        return _c;
    _v->oldSrcPath = _d->block;
    if (_v->oldSrcPath) {
        _c = remote_nonnull_string_get(_c, _d, _v->oldSrcPath);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->newSrcPath);
    if (!_c.at)
        return _c;
    _v->newSrcPath = _d->block;
    if (_v->newSrcPath) {
        _c = remote_nonnull_string_get(_c, _d, _v->newSrcPath);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->devAlias, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->reason = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_event_callback_disk_change_msg --- */

uint64_t remote_domain_event_callback_disk_change_msg_wire_size(const remote_domain_event_callback_disk_change_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_domain_event_disk_change_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_disk_change_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_disk_change_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_domain_event_disk_change_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_disk_change_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_disk_change_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_domain_event_disk_change_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_tray_change_msg --- */

uint64_t remote_domain_event_tray_change_msg_wire_size(const remote_domain_event_tray_change_msg *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->devAlias.len);
    return _size;
}

uint8_t *remote_domain_event_tray_change_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_tray_change_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->devAlias, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->reason);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_event_tray_change_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_tray_change_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->devAlias, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->reason = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_event_callback_tray_change_msg --- */

uint64_t remote_domain_event_callback_tray_change_msg_wire_size(const remote_domain_event_callback_tray_change_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_domain_event_tray_change_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_tray_change_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_tray_change_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_domain_event_tray_change_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_tray_change_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_tray_change_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_domain_event_tray_change_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_pmwakeup_msg --- */

uint64_t remote_domain_event_pmwakeup_msg_wire_size(const remote_domain_event_pmwakeup_msg *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_event_pmwakeup_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_pmwakeup_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_pmwakeup_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_pmwakeup_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_callback_pmwakeup_msg --- */

uint64_t remote_domain_event_callback_pmwakeup_msg_wire_size(const remote_domain_event_callback_pmwakeup_msg *_v)
{
    uint64_t _size = 8;
    _size += remote_domain_event_pmwakeup_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_pmwakeup_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_pmwakeup_msg *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    xdr_store_int(_p + 4, _v->reason);
    _p += 8;
    _p = remote_domain_event_pmwakeup_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_pmwakeup_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_pmwakeup_msg *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _v->reason = xdr_load_int(_c.at + 4);
    _c.at += 8;
    _c = remote_domain_event_pmwakeup_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_pmsuspend_msg --- */

uint64_t remote_domain_event_pmsuspend_msg_wire_size(const remote_domain_event_pmsuspend_msg *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_event_pmsuspend_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_pmsuspend_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_pmsuspend_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_pmsuspend_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_callback_pmsuspend_msg --- */

uint64_t remote_domain_event_callback_pmsuspend_msg_wire_size(const remote_domain_event_callback_pmsuspend_msg *_v)
{
    uint64_t _size = 8;
    _size += remote_domain_event_pmsuspend_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_pmsuspend_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_pmsuspend_msg *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    xdr_store_int(_p + 4, _v->reason);
    _p += 8;
    _p = remote_domain_event_pmsuspend_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_pmsuspend_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_pmsuspend_msg *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _v->reason = xdr_load_int(_c.at + 4);
    _c.at += 8;
    _c = remote_domain_event_pmsuspend_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_balloon_change_msg --- */

uint64_t remote_domain_event_balloon_change_msg_wire_size(const remote_domain_event_balloon_change_msg *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_event_balloon_change_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_balloon_change_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->actual);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_event_balloon_change_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_balloon_change_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->actual = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_event_callback_balloon_change_msg --- */

uint64_t remote_domain_event_callback_balloon_change_msg_wire_size(const remote_domain_event_callback_balloon_change_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_domain_event_balloon_change_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_balloon_change_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_balloon_change_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_domain_event_balloon_change_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_balloon_change_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_balloon_change_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_domain_event_balloon_change_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_pmsuspend_disk_msg --- */

uint64_t remote_domain_event_pmsuspend_disk_msg_wire_size(const remote_domain_event_pmsuspend_disk_msg *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_event_pmsuspend_disk_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_pmsuspend_disk_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_pmsuspend_disk_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_pmsuspend_disk_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_callback_pmsuspend_disk_msg --- */

uint64_t remote_domain_event_callback_pmsuspend_disk_msg_wire_size(const remote_domain_event_callback_pmsuspend_disk_msg *_v)
{
    uint64_t _size = 8;
    _size += remote_domain_event_pmsuspend_disk_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_pmsuspend_disk_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_pmsuspend_disk_msg *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    xdr_store_int(_p + 4, _v->reason);
    _p += 8;
    _p = remote_domain_event_pmsuspend_disk_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_pmsuspend_disk_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_pmsuspend_disk_msg *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _v->reason = xdr_load_int(_c.at + 4);
    _c.at += 8;
    _c = remote_domain_event_pmsuspend_disk_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_managed_save_args --- */

uint64_t remote_domain_managed_save_args_wire_size(const remote_domain_managed_save_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_managed_save_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_managed_save_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_managed_save_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_managed_save_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_has_managed_save_image_args --- */

uint64_t remote_domain_has_managed_save_image_args_wire_size(const remote_domain_has_managed_save_image_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_has_managed_save_image_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_has_managed_save_image_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_has_managed_save_image_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_has_managed_save_image_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_has_managed_save_image_ret --- */

uint64_t remote_domain_has_managed_save_image_ret_wire_size(const remote_domain_has_managed_save_image_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_has_managed_save_image_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_has_managed_save_image_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->result);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_has_managed_save_image_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_has_managed_save_image_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->result = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_managed_save_remove_args --- */

uint64_t remote_domain_managed_save_remove_args_wire_size(const remote_domain_managed_save_remove_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_managed_save_remove_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_managed_save_remove_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_managed_save_remove_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_managed_save_remove_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_managed_save_get_xml_desc_args --- */

uint64_t remote_domain_managed_save_get_xml_desc_args_wire_size(const remote_domain_managed_save_get_xml_desc_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_managed_save_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_managed_save_get_xml_desc_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_managed_save_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_managed_save_get_xml_desc_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_managed_save_get_xml_desc_ret --- */

uint64_t remote_domain_managed_save_get_xml_desc_ret_wire_size(const remote_domain_managed_save_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_managed_save_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_managed_save_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_managed_save_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_managed_save_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_managed_save_define_xml_args --- */

uint64_t remote_domain_managed_save_define_xml_args_wire_size(const remote_domain_managed_save_define_xml_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->dxml)
        _size += remote_nonnull_string_wire_size(_v->dxml);
    return _size;
}

uint8_t *remote_domain_managed_save_define_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_managed_save_define_xml_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->dxml);
    if (_v->dxml) {
        _p = remote_nonnull_string_put(_p, _e, _v->dxml);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_managed_save_define_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_managed_save_define_xml_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dxml);
    if (!_c.at)
        return _c;
    _v->dxml = _d->block;
    if (_v->dxml) {
        _c = remote_nonnull_string_get(_c, _d, _v->dxml);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_create_xml_args --- */

uint64_t remote_domain_snapshot_create_xml_args_wire_size(const remote_domain_snapshot_create_xml_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->xml_desc.len);
    return _size;
}

uint8_t *remote_domain_snapshot_create_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_create_xml_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_create_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_create_xml_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_create_xml_ret --- */

uint64_t remote_domain_snapshot_create_xml_ret_wire_size(const remote_domain_snapshot_create_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_snapshot_wire_size(&_v->snap);
    return _size;
}

uint8_t *remote_domain_snapshot_create_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_create_xml_ret *_v)
{
    _p = remote_nonnull_domain_snapshot_put(_p, _e, &_v->snap);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_create_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_create_xml_ret *_v)
{
    _c = remote_nonnull_domain_snapshot_get(_c, _d, &_v->snap);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_snapshot_get_xml_desc_args --- */

uint64_t remote_domain_snapshot_get_xml_desc_args_wire_size(const remote_domain_snapshot_get_xml_desc_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_snapshot_wire_size(&_v->snap);
    return _size;
}

uint8_t *remote_domain_snapshot_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_get_xml_desc_args *_v)
{
    _p = remote_nonnull_domain_snapshot_put(_p, _e, &_v->snap);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_get_xml_desc_args *_v)
{
    _c = remote_nonnull_domain_snapshot_get(_c, _d, &_v->snap);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_get_xml_desc_ret --- */

uint64_t remote_domain_snapshot_get_xml_desc_ret_wire_size(const remote_domain_snapshot_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_snapshot_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_snapshot_num_args --- */

uint64_t remote_domain_snapshot_num_args_wire_size(const remote_domain_snapshot_num_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_snapshot_num_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_num_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_num_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_num_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_num_ret --- */

uint64_t remote_domain_snapshot_num_ret_wire_size(const remote_domain_snapshot_num_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_snapshot_num_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_num_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_num_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_num_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_list_names_args --- */

uint64_t remote_domain_snapshot_list_names_args_wire_size(const remote_domain_snapshot_list_names_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_snapshot_list_names_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_list_names_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->maxnames);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_list_names_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_list_names_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->maxnames = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_snapshot_list_names_ret --- */

uint64_t remote_domain_snapshot_list_names_ret_wire_size(const remote_domain_snapshot_list_names_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->names.data && _i < _v->names.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->names.data[_i]);
    return _size;
}

uint8_t *remote_domain_snapshot_list_names_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_list_names_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->names.data, _v->names.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->names.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_snapshot_list_names_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_list_names_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->names.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX, 4, sizeof *_v->names.data);
    if (!_c.at)
        return _c;
    _v->names.data = _d->block;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->names.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_list_all_snapshots_args --- */

uint64_t remote_domain_list_all_snapshots_args_wire_size(const remote_domain_list_all_snapshots_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_list_all_snapshots_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_list_all_snapshots_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_list_all_snapshots_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_list_all_snapshots_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_list_all_snapshots_ret --- */

uint64_t remote_domain_list_all_snapshots_ret_wire_size(const remote_domain_list_all_snapshots_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->snapshots.data && _i < _v->snapshots.len; _i++)
        _size += remote_nonnull_domain_snapshot_wire_size(&_v->snapshots.data[_i]);
    return _size;
}

uint8_t *remote_domain_list_all_snapshots_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_list_all_snapshots_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->snapshots.data, _v->snapshots.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->snapshots.len; _i++) {
        _p = remote_nonnull_domain_snapshot_put_inline(_p, _e, &_v->snapshots.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_list_all_snapshots_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_list_all_snapshots_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->snapshots.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX, 28, sizeof *_v->snapshots.data);
    if (!_c.at)
        return _c;
    _v->snapshots.data = _d->block;
    for (uint32_t _i = 0; _i < _v->snapshots.len; _i++) {
        _c = remote_nonnull_domain_snapshot_get_inline(_c, _d, &_v->snapshots.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_num_children_args --- */

uint64_t remote_domain_snapshot_num_children_args_wire_size(const remote_domain_snapshot_num_children_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_snapshot_wire_size(&_v->snap);
    return _size;
}

uint8_t *remote_domain_snapshot_num_children_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_num_children_args *_v)
{
    _p = remote_nonnull_domain_snapshot_put(_p, _e, &_v->snap);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_num_children_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_num_children_args *_v)
{
    _c = remote_nonnull_domain_snapshot_get(_c, _d, &_v->snap);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_num_children_ret --- */

uint64_t remote_domain_snapshot_num_children_ret_wire_size(const remote_domain_snapshot_num_children_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_snapshot_num_children_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_num_children_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->num);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_num_children_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_num_children_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->num = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_list_children_names_args --- */

uint64_t remote_domain_snapshot_list_children_names_args_wire_size(const remote_domain_snapshot_list_children_names_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_snapshot_wire_size(&_v->snap);
    return _size;
}

uint8_t *remote_domain_snapshot_list_children_names_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_list_children_names_args *_v)
{
    _p = remote_nonnull_domain_snapshot_put(_p, _e, &_v->snap);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->maxnames);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_list_children_names_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_list_children_names_args *_v)
{
    _c = remote_nonnull_domain_snapshot_get(_c, _d, &_v->snap);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->maxnames = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_snapshot_list_children_names_ret --- */

uint64_t remote_domain_snapshot_list_children_names_ret_wire_size(const remote_domain_snapshot_list_children_names_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->names.data && _i < _v->names.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->names.data[_i]);
    return _size;
}

uint8_t *remote_domain_snapshot_list_children_names_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_list_children_names_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->names.data, _v->names.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->names.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_snapshot_list_children_names_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_list_children_names_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->names.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX, 4, sizeof *_v->names.data);
    if (!_c.at)
        return _c;
    _v->names.data = _d->block;
    for (uint32_t _i = 0; _i < _v->names.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->names.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_snapshot_list_all_children_args --- */

uint64_t remote_domain_snapshot_list_all_children_args_wire_size(const remote_domain_snapshot_list_all_children_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_snapshot_wire_size(&_v->snapshot);
    return _size;
}

uint8_t *remote_domain_snapshot_list_all_children_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_list_all_children_args *_v)
{
    _p = remote_nonnull_domain_snapshot_put(_p, _e, &_v->snapshot);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_list_all_children_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_list_all_children_args *_v)
{
    _c = remote_nonnull_domain_snapshot_get(_c, _d, &_v->snapshot);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_snapshot_list_all_children_ret --- */

uint64_t remote_domain_snapshot_list_all_children_ret_wire_size(const remote_domain_snapshot_list_all_children_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->snapshots.data && _i < _v->snapshots.len; _i++)
        _size += remote_nonnull_domain_snapshot_wire_size(&_v->snapshots.data[_i]);
    return _size;
}

uint8_t *remote_domain_snapshot_list_all_children_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_list_all_children_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->snapshots.data, _v->snapshots.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->snapshots.len; _i++) {
        _p = remote_nonnull_domain_snapshot_put_inline(_p, _e, &_v->snapshots.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_list_all_children_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_list_all_children_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->snapshots.len, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX, 28, sizeof *_v->snapshots.data);
    if (!_c.at)
        return _c;
    _v->snapshots.data = _d->block;
    for (uint32_t _i = 0; _i < _v->snapshots.len; _i++) {
        _c = remote_nonnull_domain_snapshot_get_inline(_c, _d, &_v->snapshots.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_lookup_by_name_args --- */

uint64_t remote_domain_snapshot_lookup_by_name_args_wire_size(const remote_domain_snapshot_lookup_by_name_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_domain_snapshot_lookup_by_name_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_lookup_by_name_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_lookup_by_name_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_lookup_by_name_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_lookup_by_name_ret --- */

uint64_t remote_domain_snapshot_lookup_by_name_ret_wire_size(const remote_domain_snapshot_lookup_by_name_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_snapshot_wire_size(&_v->snap);
    return _size;
}

uint8_t *remote_domain_snapshot_lookup_by_name_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_lookup_by_name_ret *_v)
{
    _p = remote_nonnull_domain_snapshot_put(_p, _e, &_v->snap);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_lookup_by_name_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_lookup_by_name_ret *_v)
{
    _c = remote_nonnull_domain_snapshot_get(_c, _d, &_v->snap);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_has_current_snapshot_args --- */

uint64_t remote_domain_has_current_snapshot_args_wire_size(const remote_domain_has_current_snapshot_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_has_current_snapshot_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_has_current_snapshot_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_has_current_snapshot_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_has_current_snapshot_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_has_current_snapshot_ret --- */

uint64_t remote_domain_has_current_snapshot_ret_wire_size(const remote_domain_has_current_snapshot_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_has_current_snapshot_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_has_current_snapshot_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->result);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_has_current_snapshot_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_has_current_snapshot_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->result = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_get_parent_args --- */

uint64_t remote_domain_snapshot_get_parent_args_wire_size(const remote_domain_snapshot_get_parent_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_snapshot_wire_size(&_v->snap);
    return _size;
}

uint8_t *remote_domain_snapshot_get_parent_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_get_parent_args *_v)
{
    _p = remote_nonnull_domain_snapshot_put(_p, _e, &_v->snap);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_get_parent_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_get_parent_args *_v)
{
    _c = remote_nonnull_domain_snapshot_get(_c, _d, &_v->snap);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_get_parent_ret --- */

uint64_t remote_domain_snapshot_get_parent_ret_wire_size(const remote_domain_snapshot_get_parent_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_snapshot_wire_size(&_v->snap);
    return _size;
}

uint8_t *remote_domain_snapshot_get_parent_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_get_parent_ret *_v)
{
    _p = remote_nonnull_domain_snapshot_put(_p, _e, &_v->snap);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_get_parent_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_get_parent_ret *_v)
{
    _c = remote_nonnull_domain_snapshot_get(_c, _d, &_v->snap);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_snapshot_current_args --- */

uint64_t remote_domain_snapshot_current_args_wire_size(const remote_domain_snapshot_current_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_snapshot_current_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_current_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_current_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_current_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_current_ret --- */

uint64_t remote_domain_snapshot_current_ret_wire_size(const remote_domain_snapshot_current_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_snapshot_wire_size(&_v->snap);
    return _size;
}

uint8_t *remote_domain_snapshot_current_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_current_ret *_v)
{
    _p = remote_nonnull_domain_snapshot_put(_p, _e, &_v->snap);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_current_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_current_ret *_v)
{
    _c = remote_nonnull_domain_snapshot_get(_c, _d, &_v->snap);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_snapshot_is_current_args --- */

uint64_t remote_domain_snapshot_is_current_args_wire_size(const remote_domain_snapshot_is_current_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_snapshot_wire_size(&_v->snap);
    return _size;
}

uint8_t *remote_domain_snapshot_is_current_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_is_current_args *_v)
{
    _p = remote_nonnull_domain_snapshot_put(_p, _e, &_v->snap);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_is_current_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_is_current_args *_v)
{
    _c = remote_nonnull_domain_snapshot_get(_c, _d, &_v->snap);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_is_current_ret --- */

uint64_t remote_domain_snapshot_is_current_ret_wire_size(const remote_domain_snapshot_is_current_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_snapshot_is_current_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_is_current_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->current);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_is_current_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_is_current_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->current = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_has_metadata_args --- */

uint64_t remote_domain_snapshot_has_metadata_args_wire_size(const remote_domain_snapshot_has_metadata_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_snapshot_wire_size(&_v->snap);
    return _size;
}

uint8_t *remote_domain_snapshot_has_metadata_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_has_metadata_args *_v)
{
    _p = remote_nonnull_domain_snapshot_put(_p, _e, &_v->snap);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_has_metadata_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_has_metadata_args *_v)
{
    _c = remote_nonnull_domain_snapshot_get(_c, _d, &_v->snap);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_has_metadata_ret --- */

uint64_t remote_domain_snapshot_has_metadata_ret_wire_size(const remote_domain_snapshot_has_metadata_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_snapshot_has_metadata_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_has_metadata_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->metadata);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_has_metadata_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_has_metadata_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->metadata = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_revert_to_snapshot_args --- */

uint64_t remote_domain_revert_to_snapshot_args_wire_size(const remote_domain_revert_to_snapshot_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_snapshot_wire_size(&_v->snap);
    return _size;
}

uint8_t *remote_domain_revert_to_snapshot_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_revert_to_snapshot_args *_v)
{
    _p = remote_nonnull_domain_snapshot_put(_p, _e, &_v->snap);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_revert_to_snapshot_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_revert_to_snapshot_args *_v)
{
    _c = remote_nonnull_domain_snapshot_get(_c, _d, &_v->snap);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_snapshot_delete_args --- */

uint64_t remote_domain_snapshot_delete_args_wire_size(const remote_domain_snapshot_delete_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_snapshot_wire_size(&_v->snap);
    return _size;
}

uint8_t *remote_domain_snapshot_delete_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_snapshot_delete_args *_v)
{
    _p = remote_nonnull_domain_snapshot_put(_p, _e, &_v->snap);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_snapshot_delete_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_snapshot_delete_args *_v)
{
    _c = remote_nonnull_domain_snapshot_get(_c, _d, &_v->snap);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_open_console_args --- */

uint64_t remote_domain_open_console_args_wire_size(const remote_domain_open_console_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->dev_name)
        _size += remote_nonnull_string_wire_size(_v->dev_name);
    return _size;
}

uint8_t *remote_domain_open_console_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_open_console_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->dev_name);
    if (_v->dev_name) {
        _p = remote_nonnull_string_put(_p, _e, _v->dev_name);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_open_console_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_open_console_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dev_name);
    if (!_c.at)
        return _c;
    _v->dev_name = _d->block;
    if (_v->dev_name) {
        _c = remote_nonnull_string_get(_c, _d, _v->dev_name);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_open_channel_args --- */

uint64_t remote_domain_open_channel_args_wire_size(const remote_domain_open_channel_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->name)
        _size += remote_nonnull_string_wire_size(_v->name);
    return _size;
}

uint8_t *remote_domain_open_channel_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_open_channel_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->name);
    if (_v->name) {
        _p = remote_nonnull_string_put(_p, _e, _v->name);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_open_channel_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_open_channel_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->name);
    if (!_c.at)
        return _c;
    _v->name = _d->block;
    if (_v->name) {
        _c = remote_nonnull_string_get(_c, _d, _v->name);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_vol_upload_args --- */

uint64_t remote_storage_vol_upload_args_wire_size(const remote_storage_vol_upload_args *_v)
{
    uint64_t _size = 20;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_upload_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_upload_args *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 20)
        return NULL;
    xdr_store_uhyper(_p, _v->offset);
    xdr_store_uhyper(_p + 8, _v->length);
    xdr_store_uint(_p + 16, _v->flags);
    _p += 20;
    return _p;
}

struct xdr_cursor remote_storage_vol_upload_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_upload_args *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 20)
        return xdr_refuse(_c, _d);
    _v->offset = xdr_load_uhyper(_c.at);
    _v->length = xdr_load_uhyper(_c.at + 8);
    _v->flags = xdr_load_uint(_c.at + 16);
    _c.at += 20;
    return _c;
}

/* --- remote_storage_vol_download_args --- */

uint64_t remote_storage_vol_download_args_wire_size(const remote_storage_vol_download_args *_v)
{
    uint64_t _size = 20;
    _size += remote_nonnull_storage_vol_wire_size(&_v->vol);
    return _size;
}

uint8_t *remote_storage_vol_download_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_vol_download_args *_v)
{
    _p = remote_nonnull_storage_vol_put(_p, _e, &_v->vol);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 20)
        return NULL;
    xdr_store_uhyper(_p, _v->offset);
    xdr_store_uhyper(_p + 8, _v->length);
    xdr_store_uint(_p + 16, _v->flags);
    _p += 20;
    return _p;
}

struct xdr_cursor remote_storage_vol_download_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_vol_download_args *_v)
{
    _c = remote_nonnull_storage_vol_get(_c, _d, &_v->vol);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 20)
        return xdr_refuse(_c, _d);
    _v->offset = xdr_load_uhyper(_c.at);
    _v->length = xdr_load_uhyper(_c.at + 8);
    _v->flags = xdr_load_uint(_c.at + 16);
    _c.at += 20;
    return _c;
}

/* --- remote_domain_get_state_args --- */

uint64_t remote_domain_get_state_args_wire_size(const remote_domain_get_state_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_state_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_state_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_state_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_state_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_state_ret --- */

uint64_t remote_domain_get_state_ret_wire_size(const remote_domain_get_state_ret *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_domain_get_state_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_state_ret *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->state);
    xdr_store_int(_p + 4, _v->reason);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_get_state_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_state_ret *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->state = xdr_load_int(_c.at);
    _v->reason = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_migrate_begin3_args --- */

uint64_t remote_domain_migrate_begin3_args_wire_size(const remote_domain_migrate_begin3_args *_v)
{
    uint64_t _size = 24;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->xmlin)
        _size += remote_nonnull_string_wire_size(_v->xmlin);
    if (_v->dname)
        _size += remote_nonnull_string_wire_size(_v->dname);
    return _size;
}

uint8_t *remote_domain_migrate_begin3_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_begin3_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->xmlin);
    if (_v->xmlin) {
        _p = remote_nonnull_string_put(_p, _e, _v->xmlin);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->flags);
    _p += 8;
    _p = xdr_put_flag(_p, _v->dname);
    if (_v->dname) {
        _p = remote_nonnull_string_put(_p, _e, _v->dname);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->bandwidth);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_migrate_begin3_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_begin3_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->xmlin);
    if (!_c.at)
        return _c;
    _v->xmlin = _d->block;
    if (_v->xmlin) {
        _c = remote_nonnull_string_get(_c, _d, _v->xmlin);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uhyper(_c.at);
    _c.at += 8;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dname);
    if (!_c.at)
        return _c;
    _v->dname = _d->block;
    if (_v->dname) {
        _c = remote_nonnull_string_get(_c, _d, _v->dname);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->bandwidth = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_migrate_begin3_ret --- */

uint64_t remote_domain_migrate_begin3_ret_wire_size(const remote_domain_migrate_begin3_ret *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->cookie_out.len);
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_migrate_begin3_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_begin3_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_migrate_begin3_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_begin3_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_migrate_prepare3_args --- */

uint64_t remote_domain_migrate_prepare3_args_wire_size(const remote_domain_migrate_prepare3_args *_v)
{
    uint64_t _size = 32;
    _size += xdr_pad(_v->cookie_in.len);
    if (_v->uri_in)
        _size += remote_nonnull_string_wire_size(_v->uri_in);
    if (_v->dname)
        _size += remote_nonnull_string_wire_size(_v->dname);
    _size += xdr_pad(_v->dom_xml.len);
    return _size;
}

uint8_t *remote_domain_migrate_prepare3_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_prepare3_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->uri_in);
    if (_v->uri_in) {
        _p = remote_nonnull_string_put(_p, _e, _v->uri_in);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->flags);
    _p += 8;
    _p = xdr_put_flag(_p, _v->dname);
    if (_v->dname) {
        _p = remote_nonnull_string_put(_p, _e, _v->dname);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->bandwidth);
    _p += 8;
    _p = xdr_put_string(_p, _e, &_v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_migrate_prepare3_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_prepare3_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->uri_in);
    if (!_c.at)
        return _c;
    _v->uri_in = _d->block;
    if (_v->uri_in) {
        _c = remote_nonnull_string_get(_c, _d, _v->uri_in);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uhyper(_c.at);
    _c.at += 8;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dname);
    if (!_c.at)
        return _c;
    _v->dname = _d->block;
    if (_v->dname) {
        _c = remote_nonnull_string_get(_c, _d, _v->dname);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->bandwidth = xdr_load_uhyper(_c.at);
    _c.at += 8;
    _c = xdr_get_string(_c, _d, &_v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_migrate_prepare3_ret --- */

uint64_t remote_domain_migrate_prepare3_ret_wire_size(const remote_domain_migrate_prepare3_ret *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->cookie_out.len);
    if (_v->uri_out)
        _size += remote_nonnull_string_wire_size(_v->uri_out);
    return _size;
}

uint8_t *remote_domain_migrate_prepare3_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_prepare3_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->uri_out);
    if (_v->uri_out) {
        _p = remote_nonnull_string_put(_p, _e, _v->uri_out);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_migrate_prepare3_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_prepare3_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->uri_out);
    if (!_c.at)
        return _c;
    _v->uri_out = _d->block;
    if (_v->uri_out) {
        _c = remote_nonnull_string_get(_c, _d, _v->uri_out);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_migrate_prepare_tunnel3_args --- */

uint64_t remote_domain_migrate_prepare_tunnel3_args_wire_size(const remote_domain_migrate_prepare_tunnel3_args *_v)
{
    uint64_t _size = 28;
    _size += xdr_pad(_v->cookie_in.len);
    if (_v->dname)
        _size += remote_nonnull_string_wire_size(_v->dname);
    _size += xdr_pad(_v->dom_xml.len);
    return _size;
}

uint8_t *remote_domain_migrate_prepare_tunnel3_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_prepare_tunnel3_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 12);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->flags);
    _p += 8;
    _p = xdr_put_flag(_p, _v->dname);
    if (_v->dname) {
        _p = remote_nonnull_string_put(_p, _e, _v->dname);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->bandwidth);
    _p += 8;
    _p = xdr_put_string(_p, _e, &_v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_migrate_prepare_tunnel3_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_prepare_tunnel3_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 12);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uhyper(_c.at);
    _c.at += 8;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dname);
    if (!_c.at)
        return _c;
    _v->dname = _d->block;
    if (_v->dname) {
        _c = remote_nonnull_string_get(_c, _d, _v->dname);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->bandwidth = xdr_load_uhyper(_c.at);
    _c.at += 8;
    _c = xdr_get_string(_c, _d, &_v->dom_xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_migrate_prepare_tunnel3_ret --- */

uint64_t remote_domain_migrate_prepare_tunnel3_ret_wire_size(const remote_domain_migrate_prepare_tunnel3_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->cookie_out.len);
    return _size;
}

uint8_t *remote_domain_migrate_prepare_tunnel3_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_prepare_tunnel3_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_migrate_prepare_tunnel3_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_prepare_tunnel3_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_migrate_perform3_args --- */

uint64_t remote_domain_migrate_perform3_args_wire_size(const remote_domain_migrate_perform3_args *_v)
{
    uint64_t _size = 36;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->xmlin)
        _size += remote_nonnull_string_wire_size(_v->xmlin);
    _size += xdr_pad(_v->cookie_in.len);
    if (_v->dconnuri)
        _size += remote_nonnull_string_wire_size(_v->dconnuri);
    if (_v->uri)
        _size += remote_nonnull_string_wire_size(_v->uri);
    if (_v->dname)
        _size += remote_nonnull_string_wire_size(_v->dname);
    return _size;
}

uint8_t *remote_domain_migrate_perform3_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_perform3_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->xmlin);
    if (_v->xmlin) {
        _p = remote_nonnull_string_put(_p, _e, _v->xmlin);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->dconnuri);
    if (_v->dconnuri) {
        _p = remote_nonnull_string_put(_p, _e, _v->dconnuri);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->uri);
    if (_v->uri) {
        _p = remote_nonnull_string_put(_p, _e, _v->uri);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->flags);
    _p += 8;
    _p = xdr_put_flag(_p, _v->dname);
    if (_v->dname) {
        _p = remote_nonnull_string_put(_p, _e, _v->dname);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uhyper(_p, _v->bandwidth);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_migrate_perform3_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_perform3_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->xmlin);
    if (!_c.at)
        return _c;
    _v->xmlin = _d->block;
    if (_v->xmlin) {
        _c = remote_nonnull_string_get(_c, _d, _v->xmlin);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dconnuri);
    if (!_c.at)
        return _c;
    _v->dconnuri = _d->block;
    if (_v->dconnuri) {
        _c = remote_nonnull_string_get(_c, _d, _v->dconnuri);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->uri);
    if (!_c.at)
        return _c;
    _v->uri = _d->block;
    if (_v->uri) {
        _c = remote_nonnull_string_get(_c, _d, _v->uri);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uhyper(_c.at);
    _c.at += 8;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dname);
    if (!_c.at)
        return _c;
    _v->dname = _d->block;
    if (_v->dname) {
        _c = remote_nonnull_string_get(_c, _d, _v->dname);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->bandwidth = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_migrate_perform3_ret --- */

uint64_t remote_domain_migrate_perform3_ret_wire_size(const remote_domain_migrate_perform3_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->cookie_out.len);
    return _size;
}

uint8_t *remote_domain_migrate_perform3_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_perform3_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_migrate_perform3_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_perform3_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_migrate_finish3_args --- */

uint64_t remote_domain_migrate_finish3_args_wire_size(const remote_domain_migrate_finish3_args *_v)
{
    uint64_t _size = 28;
    _size += xdr_pad(_v->dname.len);
    _size += xdr_pad(_v->cookie_in.len);
    if (_v->dconnuri)
        _size += remote_nonnull_string_wire_size(_v->dconnuri);
    if (_v->uri)
        _size += remote_nonnull_string_wire_size(_v->uri);
    return _size;
}

uint8_t *remote_domain_migrate_finish3_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_finish3_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->dname, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->dconnuri);
    if (_v->dconnuri) {
        _p = remote_nonnull_string_put(_p, _e, _v->dconnuri);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->uri);
    if (_v->uri) {
        _p = remote_nonnull_string_put(_p, _e, _v->uri);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->flags);
    xdr_store_int(_p + 8, _v->cancelled);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_migrate_finish3_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_finish3_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->dname, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_opaque(_c, _d, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dconnuri);
    if (!_c.at)
        return _c;
    _v->dconnuri = _d->block;
    if (_v->dconnuri) {
        _c = remote_nonnull_string_get(_c, _d, _v->dconnuri);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->uri);
    if (!_c.at)
        return _c;
    _v->uri = _d->block;
    if (_v->uri) {
        _c = remote_nonnull_string_get(_c, _d, _v->uri);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uhyper(_c.at);
    _v->cancelled = xdr_load_int(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_migrate_finish3_ret --- */

uint64_t remote_domain_migrate_finish3_ret_wire_size(const remote_domain_migrate_finish3_ret *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->cookie_out.len);
    return _size;
}

uint8_t *remote_domain_migrate_finish3_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_finish3_ret *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_migrate_finish3_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_finish3_ret *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_migrate_confirm3_args --- */

uint64_t remote_domain_migrate_confirm3_args_wire_size(const remote_domain_migrate_confirm3_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->cookie_in.len);
    return _size;
}

uint8_t *remote_domain_migrate_confirm3_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_confirm3_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 12);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->flags);
    xdr_store_int(_p + 8, _v->cancelled);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_migrate_confirm3_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_confirm3_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 12);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uhyper(_c.at);
    _v->cancelled = xdr_load_int(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_event_control_error_msg --- */

uint64_t remote_domain_event_control_error_msg_wire_size(const remote_domain_event_control_error_msg *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_event_control_error_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_control_error_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_control_error_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_control_error_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_callback_control_error_msg --- */

uint64_t remote_domain_event_callback_control_error_msg_wire_size(const remote_domain_event_callback_control_error_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_domain_event_control_error_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_control_error_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_control_error_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_domain_event_control_error_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_control_error_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_control_error_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_domain_event_control_error_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_control_info_args --- */

uint64_t remote_domain_get_control_info_args_wire_size(const remote_domain_get_control_info_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_control_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_control_info_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_control_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_control_info_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_control_info_ret --- */

uint64_t remote_domain_get_control_info_ret_wire_size(const remote_domain_get_control_info_ret *_v)
{
    (void)_v;
    return 16;
}

uint8_t *remote_domain_get_control_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_control_info_ret *_v)
{
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_uint(_p, _v->state);
    xdr_store_uint(_p + 4, _v->details);
    xdr_store_uhyper(_p + 8, _v->stateTime);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_domain_get_control_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_control_info_ret *_v)
{
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    _v->state = xdr_load_uint(_c.at);
    _v->details = xdr_load_uint(_c.at + 4);
    _v->stateTime = xdr_load_uhyper(_c.at + 8);
    _c.at += 16;
    return _c;
}

/* --- remote_domain_open_graphics_args --- */

uint64_t remote_domain_open_graphics_args_wire_size(const remote_domain_open_graphics_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_open_graphics_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_open_graphics_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->idx);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_open_graphics_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_open_graphics_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->idx = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_open_graphics_fd_args --- */

uint64_t remote_domain_open_graphics_fd_args_wire_size(const remote_domain_open_graphics_fd_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_open_graphics_fd_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_open_graphics_fd_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->idx);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_open_graphics_fd_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_open_graphics_fd_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->idx = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_node_suspend_for_duration_args --- */

uint64_t remote_node_suspend_for_duration_args_wire_size(const remote_node_suspend_for_duration_args *_v)
{
    (void)_v;
    return 16;
}

uint8_t *remote_node_suspend_for_duration_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_suspend_for_duration_args *_v)
{
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_uint(_p, _v->target);
    xdr_store_uhyper(_p + 4, _v->duration);
    xdr_store_uint(_p + 12, _v->flags);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_node_suspend_for_duration_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_suspend_for_duration_args *_v)
{
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    _v->target = xdr_load_uint(_c.at);
    _v->duration = xdr_load_uhyper(_c.at + 4);
    _v->flags = xdr_load_uint(_c.at + 12);
    _c.at += 16;
    return _c;
}

/* --- remote_domain_shutdown_flags_args --- */

uint64_t remote_domain_shutdown_flags_args_wire_size(const remote_domain_shutdown_flags_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_shutdown_flags_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_shutdown_flags_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_shutdown_flags_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_shutdown_flags_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_disk_errors_args --- */

uint64_t remote_domain_get_disk_errors_args_wire_size(const remote_domain_get_disk_errors_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_disk_errors_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_disk_errors_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->maxerrors);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_get_disk_errors_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_disk_errors_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->maxerrors = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_get_disk_errors_ret --- */

uint64_t remote_domain_get_disk_errors_ret_wire_size(const remote_domain_get_disk_errors_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->errors.data && _i < _v->errors.len; _i++)
        _size += remote_domain_disk_error_wire_size(&_v->errors.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_disk_errors_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_disk_errors_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->errors.data, _v->errors.len, REMOTE_DOMAIN_DISK_ERRORS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->errors.len; _i++) {
        _p = remote_domain_disk_error_put_inline(_p, _e, &_v->errors.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->nerrors);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_disk_errors_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_disk_errors_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->errors.len, REMOTE_DOMAIN_DISK_ERRORS_MAX, 8, sizeof *_v->errors.data);
    if (!_c.at)
        return _c;
    _v->errors.data = _d->block;
    for (uint32_t _i = 0; _i < _v->errors.len; _i++) {
        _c = remote_domain_disk_error_get_inline(_c, _d, &_v->errors.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nerrors = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_all_domains_args --- */

uint64_t remote_connect_list_all_domains_args_wire_size(const remote_connect_list_all_domains_args *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_connect_list_all_domains_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_domains_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_connect_list_all_domains_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_domains_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_connect_list_all_domains_ret --- */

uint64_t remote_connect_list_all_domains_ret_wire_size(const remote_connect_list_all_domains_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->domains.data && _i < _v->domains.len; _i++)
        _size += remote_nonnull_domain_wire_size(&_v->domains.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_all_domains_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_domains_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->domains.data, _v->domains.len, REMOTE_DOMAIN_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->domains.len; _i++) {
        _p = remote_nonnull_domain_put_inline(_p, _e, &_v->domains.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_all_domains_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_domains_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->domains.len, REMOTE_DOMAIN_LIST_MAX, 24, sizeof *_v->domains.data);
    if (!_c.at)
        return _c;
    _v->domains.data = _d->block;
    for (uint32_t _i = 0; _i < _v->domains.len; _i++) {
        _c = remote_nonnull_domain_get_inline(_c, _d, &_v->domains.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_all_storage_pools_args --- */

uint64_t remote_connect_list_all_storage_pools_args_wire_size(const remote_connect_list_all_storage_pools_args *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_connect_list_all_storage_pools_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_storage_pools_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_connect_list_all_storage_pools_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_storage_pools_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_connect_list_all_storage_pools_ret --- */

uint64_t remote_connect_list_all_storage_pools_ret_wire_size(const remote_connect_list_all_storage_pools_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->pools.data && _i < _v->pools.len; _i++)
        _size += remote_nonnull_storage_pool_wire_size(&_v->pools.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_all_storage_pools_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_storage_pools_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->pools.data, _v->pools.len, REMOTE_STORAGE_POOL_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->pools.len; _i++) {
        _p = remote_nonnull_storage_pool_put_inline(_p, _e, &_v->pools.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_all_storage_pools_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_storage_pools_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->pools.len, REMOTE_STORAGE_POOL_LIST_MAX, 20, sizeof *_v->pools.data);
    if (!_c.at)
        return _c;
    _v->pools.data = _d->block;
    for (uint32_t _i = 0; _i < _v->pools.len; _i++) {
        _c = remote_nonnull_storage_pool_get_inline(_c, _d, &_v->pools.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_list_all_volumes_args --- */

uint64_t remote_storage_pool_list_all_volumes_args_wire_size(const remote_storage_pool_list_all_volumes_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_list_all_volumes_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_list_all_volumes_args *_v)
{
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_storage_pool_list_all_volumes_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_list_all_volumes_args *_v)
{
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_storage_pool_list_all_volumes_ret --- */

uint64_t remote_storage_pool_list_all_volumes_ret_wire_size(const remote_storage_pool_list_all_volumes_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->vols.data && _i < _v->vols.len; _i++)
        _size += remote_nonnull_storage_vol_wire_size(&_v->vols.data[_i]);
    return _size;
}

uint8_t *remote_storage_pool_list_all_volumes_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_list_all_volumes_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->vols.data, _v->vols.len, REMOTE_STORAGE_VOL_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->vols.len; _i++) {
        _p = remote_nonnull_storage_vol_put_inline(_p, _e, &_v->vols.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_storage_pool_list_all_volumes_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_list_all_volumes_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->vols.len, REMOTE_STORAGE_VOL_LIST_MAX, 12, sizeof *_v->vols.data);
    if (!_c.at)
        return _c;
    _v->vols.data = _d->block;
    for (uint32_t _i = 0; _i < _v->vols.len; _i++) {
        _c = remote_nonnull_storage_vol_get_inline(_c, _d, &_v->vols.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_all_networks_args --- */

uint64_t remote_connect_list_all_networks_args_wire_size(const remote_connect_list_all_networks_args *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_connect_list_all_networks_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_networks_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_connect_list_all_networks_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_networks_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_connect_list_all_networks_ret --- */

uint64_t remote_connect_list_all_networks_ret_wire_size(const remote_connect_list_all_networks_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->nets.data && _i < _v->nets.len; _i++)
        _size += remote_nonnull_network_wire_size(&_v->nets.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_all_networks_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_networks_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->nets.data, _v->nets.len, REMOTE_NETWORK_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->nets.len; _i++) {
        _p = remote_nonnull_network_put_inline(_p, _e, &_v->nets.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_all_networks_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_networks_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->nets.len, REMOTE_NETWORK_LIST_MAX, 20, sizeof *_v->nets.data);
    if (!_c.at)
        return _c;
    _v->nets.data = _d->block;
    for (uint32_t _i = 0; _i < _v->nets.len; _i++) {
        _c = remote_nonnull_network_get_inline(_c, _d, &_v->nets.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_all_interfaces_args --- */

uint64_t remote_connect_list_all_interfaces_args_wire_size(const remote_connect_list_all_interfaces_args *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_connect_list_all_interfaces_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_interfaces_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_connect_list_all_interfaces_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_interfaces_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_connect_list_all_interfaces_ret --- */

uint64_t remote_connect_list_all_interfaces_ret_wire_size(const remote_connect_list_all_interfaces_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->ifaces.data && _i < _v->ifaces.len; _i++)
        _size += remote_nonnull_interface_wire_size(&_v->ifaces.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_all_interfaces_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_interfaces_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->ifaces.data, _v->ifaces.len, REMOTE_INTERFACE_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->ifaces.len; _i++) {
        _p = remote_nonnull_interface_put_inline(_p, _e, &_v->ifaces.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_all_interfaces_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_interfaces_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->ifaces.len, REMOTE_INTERFACE_LIST_MAX, 8, sizeof *_v->ifaces.data);
    if (!_c.at)
        return _c;
    _v->ifaces.data = _d->block;
    for (uint32_t _i = 0; _i < _v->ifaces.len; _i++) {
        _c = remote_nonnull_interface_get_inline(_c, _d, &_v->ifaces.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_all_node_devices_args --- */

uint64_t remote_connect_list_all_node_devices_args_wire_size(const remote_connect_list_all_node_devices_args *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_connect_list_all_node_devices_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_node_devices_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_connect_list_all_node_devices_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_node_devices_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_connect_list_all_node_devices_ret --- */

uint64_t remote_connect_list_all_node_devices_ret_wire_size(const remote_connect_list_all_node_devices_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->devices.data && _i < _v->devices.len; _i++)
        _size += remote_nonnull_node_device_wire_size(&_v->devices.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_all_node_devices_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_node_devices_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->devices.data, _v->devices.len, REMOTE_NODE_DEVICE_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->devices.len; _i++) {
        _p = remote_nonnull_node_device_put_inline(_p, _e, &_v->devices.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_all_node_devices_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_node_devices_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->devices.len, REMOTE_NODE_DEVICE_LIST_MAX, 4, sizeof *_v->devices.data);
    if (!_c.at)
        return _c;
    _v->devices.data = _d->block;
    for (uint32_t _i = 0; _i < _v->devices.len; _i++) {
        _c = remote_nonnull_node_device_get_inline(_c, _d, &_v->devices.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_all_nwfilters_args --- */

uint64_t remote_connect_list_all_nwfilters_args_wire_size(const remote_connect_list_all_nwfilters_args *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_connect_list_all_nwfilters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_nwfilters_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_connect_list_all_nwfilters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_nwfilters_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_connect_list_all_nwfilters_ret --- */

uint64_t remote_connect_list_all_nwfilters_ret_wire_size(const remote_connect_list_all_nwfilters_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->filters.data && _i < _v->filters.len; _i++)
        _size += remote_nonnull_nwfilter_wire_size(&_v->filters.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_all_nwfilters_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_nwfilters_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->filters.data, _v->filters.len, REMOTE_NWFILTER_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->filters.len; _i++) {
        _p = remote_nonnull_nwfilter_put_inline(_p, _e, &_v->filters.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_all_nwfilters_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_nwfilters_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->filters.len, REMOTE_NWFILTER_LIST_MAX, 20, sizeof *_v->filters.data);
    if (!_c.at)
        return _c;
    _v->filters.data = _d->block;
    for (uint32_t _i = 0; _i < _v->filters.len; _i++) {
        _c = remote_nonnull_nwfilter_get_inline(_c, _d, &_v->filters.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_list_all_secrets_args --- */

uint64_t remote_connect_list_all_secrets_args_wire_size(const remote_connect_list_all_secrets_args *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_connect_list_all_secrets_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_secrets_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_connect_list_all_secrets_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_secrets_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_connect_list_all_secrets_ret --- */

uint64_t remote_connect_list_all_secrets_ret_wire_size(const remote_connect_list_all_secrets_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->secrets.data && _i < _v->secrets.len; _i++)
        _size += remote_nonnull_secret_wire_size(&_v->secrets.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_all_secrets_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_secrets_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->secrets.data, _v->secrets.len, REMOTE_SECRET_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->secrets.len; _i++) {
        _p = remote_nonnull_secret_put_inline(_p, _e, &_v->secrets.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_all_secrets_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_secrets_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->secrets.len, REMOTE_SECRET_LIST_MAX, 24, sizeof *_v->secrets.data);
    if (!_c.at)
        return _c;
    _v->secrets.data = _d->block;
    for (uint32_t _i = 0; _i < _v->secrets.len; _i++) {
        _c = remote_nonnull_secret_get_inline(_c, _d, &_v->secrets.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_set_memory_parameters_args --- */

uint64_t remote_node_set_memory_parameters_args_wire_size(const remote_node_set_memory_parameters_args *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_node_set_memory_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_set_memory_parameters_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_NODE_MEMORY_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_set_memory_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_set_memory_parameters_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_NODE_MEMORY_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_get_memory_parameters_args --- */

uint64_t remote_node_get_memory_parameters_args_wire_size(const remote_node_get_memory_parameters_args *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_node_get_memory_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_memory_parameters_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_node_get_memory_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_memory_parameters_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_node_get_memory_parameters_ret --- */

uint64_t remote_node_get_memory_parameters_ret_wire_size(const remote_node_get_memory_parameters_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_node_get_memory_parameters_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_memory_parameters_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_NODE_MEMORY_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_get_memory_parameters_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_memory_parameters_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_NODE_MEMORY_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_get_cpu_map_args --- */

uint64_t remote_node_get_cpu_map_args_wire_size(const remote_node_get_cpu_map_args *_v)
{
    (void)_v;
    return 12;
}

uint8_t *remote_node_get_cpu_map_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_cpu_map_args *_v)
{
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->need_map);
    xdr_store_int(_p + 4, _v->need_online);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_node_get_cpu_map_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_cpu_map_args *_v)
{
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->need_map = xdr_load_int(_c.at);
    _v->need_online = xdr_load_int(_c.at + 4);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_node_get_cpu_map_ret --- */

uint64_t remote_node_get_cpu_map_ret_wire_size(const remote_node_get_cpu_map_ret *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->cpumap.len);
    return _size;
}

uint8_t *remote_node_get_cpu_map_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_cpu_map_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cpumap, REMOTE_CPUMAP_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->online);
    xdr_store_int(_p + 4, _v->ret);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_node_get_cpu_map_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_cpu_map_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cpumap, REMOTE_CPUMAP_MAX, 8);
    if (!_c.at)
        return _c;
    _v->online = xdr_load_uint(_c.at);
    _v->ret = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_fstrim_args --- */

uint64_t remote_domain_fstrim_args_wire_size(const remote_domain_fstrim_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->mountPoint)
        _size += remote_nonnull_string_wire_size(_v->mountPoint);
    return _size;
}

uint8_t *remote_domain_fstrim_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_fstrim_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->mountPoint);
    if (_v->mountPoint) {
        _p = remote_nonnull_string_put(_p, _e, _v->mountPoint);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->minimum);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_fstrim_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_fstrim_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->mountPoint);
    if (!_c.at)
        return _c;
    _v->mountPoint = _d->block;
    if (_v->mountPoint) {
        _c = remote_nonnull_string_get(_c, _d, _v->mountPoint);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->minimum = xdr_load_uhyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_get_time_args --- */

uint64_t remote_domain_get_time_args_wire_size(const remote_domain_get_time_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_time_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_time_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_time_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_time_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_time_ret --- */

uint64_t remote_domain_get_time_ret_wire_size(const remote_domain_get_time_ret *_v)
{
    (void)_v;
    return 12;
}

uint8_t *remote_domain_get_time_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_time_ret *_v)
{
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_hyper(_p, _v->seconds);
    xdr_store_uint(_p + 8, _v->nseconds);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_get_time_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_time_ret *_v)
{
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->seconds = xdr_load_hyper(_c.at);
    _v->nseconds = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_set_time_args --- */

uint64_t remote_domain_set_time_args_wire_size(const remote_domain_set_time_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_set_time_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_time_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_hyper(_p, _v->seconds);
    xdr_store_uint(_p + 8, _v->nseconds);
    xdr_store_uint(_p + 12, _v->flags);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_domain_set_time_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_time_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    _v->seconds = xdr_load_hyper(_c.at);
    _v->nseconds = xdr_load_uint(_c.at + 8);
    _v->flags = xdr_load_uint(_c.at + 12);
    _c.at += 16;
    return _c;
}

/* --- remote_domain_migrate_begin3_params_args --- */

uint64_t remote_domain_migrate_begin3_params_args_wire_size(const remote_domain_migrate_begin3_params_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_migrate_begin3_params_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_begin3_params_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_migrate_begin3_params_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_begin3_params_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_migrate_begin3_params_ret --- */

uint64_t remote_domain_migrate_begin3_params_ret_wire_size(const remote_domain_migrate_begin3_params_ret *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->cookie_out.len);
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_migrate_begin3_params_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_begin3_params_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_migrate_begin3_params_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_begin3_params_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_migrate_prepare3_params_args --- */

uint64_t remote_domain_migrate_prepare3_params_args_wire_size(const remote_domain_migrate_prepare3_params_args *_v)
{
    uint64_t _size = 12;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    _size += xdr_pad(_v->cookie_in.len);
    return _size;
}

uint8_t *remote_domain_migrate_prepare3_params_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_prepare3_params_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_migrate_prepare3_params_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_prepare3_params_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_migrate_prepare3_params_ret --- */

uint64_t remote_domain_migrate_prepare3_params_ret_wire_size(const remote_domain_migrate_prepare3_params_ret *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->cookie_out.len);
    if (_v->uri_out)
        _size += remote_nonnull_string_wire_size(_v->uri_out);
    return _size;
}

uint8_t *remote_domain_migrate_prepare3_params_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_prepare3_params_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->uri_out);
    if (_v->uri_out) {
        _p = remote_nonnull_string_put(_p, _e, _v->uri_out);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_migrate_prepare3_params_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_prepare3_params_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->uri_out);
    if (!_c.at)
        return _c;
    _v->uri_out = _d->block;
    if (_v->uri_out) {
        _c = remote_nonnull_string_get(_c, _d, _v->uri_out);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_migrate_prepare_tunnel3_params_args --- */

uint64_t remote_domain_migrate_prepare_tunnel3_params_args_wire_size(const remote_domain_migrate_prepare_tunnel3_params_args *_v)
{
    uint64_t _size = 12;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    _size += xdr_pad(_v->cookie_in.len);
    return _size;
}

uint8_t *remote_domain_migrate_prepare_tunnel3_params_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_prepare_tunnel3_params_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_migrate_prepare_tunnel3_params_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_prepare_tunnel3_params_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_migrate_prepare_tunnel3_params_ret --- */

uint64_t remote_domain_migrate_prepare_tunnel3_params_ret_wire_size(const remote_domain_migrate_prepare_tunnel3_params_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->cookie_out.len);
    return _size;
}

uint8_t *remote_domain_migrate_prepare_tunnel3_params_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_prepare_tunnel3_params_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_migrate_prepare_tunnel3_params_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_prepare_tunnel3_params_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_migrate_perform3_params_args --- */

uint64_t remote_domain_migrate_perform3_params_args_wire_size(const remote_domain_migrate_perform3_params_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->dconnuri)
        _size += remote_nonnull_string_wire_size(_v->dconnuri);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    _size += xdr_pad(_v->cookie_in.len);
    return _size;
}

uint8_t *remote_domain_migrate_perform3_params_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_perform3_params_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->dconnuri);
    if (_v->dconnuri) {
        _p = remote_nonnull_string_put(_p, _e, _v->dconnuri);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_migrate_perform3_params_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_perform3_params_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dconnuri);
    if (!_c.at)
        return _c;
    _v->dconnuri = _d->block;
    if (_v->dconnuri) {
        _c = remote_nonnull_string_get(_c, _d, _v->dconnuri);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_migrate_perform3_params_ret --- */

uint64_t remote_domain_migrate_perform3_params_ret_wire_size(const remote_domain_migrate_perform3_params_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->cookie_out.len);
    return _size;
}

uint8_t *remote_domain_migrate_perform3_params_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_perform3_params_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_migrate_perform3_params_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_perform3_params_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_migrate_finish3_params_args --- */

uint64_t remote_domain_migrate_finish3_params_args_wire_size(const remote_domain_migrate_finish3_params_args *_v)
{
    uint64_t _size = 16;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    _size += xdr_pad(_v->cookie_in.len);
    return _size;
}

uint8_t *remote_domain_migrate_finish3_params_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_finish3_params_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    xdr_store_int(_p + 4, _v->cancelled);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_migrate_finish3_params_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_finish3_params_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 8);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _v->cancelled = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_migrate_finish3_params_ret --- */

uint64_t remote_domain_migrate_finish3_params_ret_wire_size(const remote_domain_migrate_finish3_params_ret *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->cookie_out.len);
    return _size;
}

uint8_t *remote_domain_migrate_finish3_params_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_finish3_params_ret *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_migrate_finish3_params_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_finish3_params_ret *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_out, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_migrate_confirm3_params_args --- */

uint64_t remote_domain_migrate_confirm3_params_args_wire_size(const remote_domain_migrate_confirm3_params_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    _size += xdr_pad(_v->cookie_in.len);
    return _size;
}

uint8_t *remote_domain_migrate_confirm3_params_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_confirm3_params_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    xdr_store_int(_p + 4, _v->cancelled);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_migrate_confirm3_params_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_confirm3_params_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &_v->cookie_in, REMOTE_MIGRATE_COOKIE_MAX, 8);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _v->cancelled = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_event_device_removed_msg --- */

uint64_t remote_domain_event_device_removed_msg_wire_size(const remote_domain_event_device_removed_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->devAlias.len);
    return _size;
}

uint8_t *remote_domain_event_device_removed_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_device_removed_msg *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->devAlias, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_device_removed_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_device_removed_msg *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->devAlias, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_callback_device_removed_msg --- */

uint64_t remote_domain_event_callback_device_removed_msg_wire_size(const remote_domain_event_callback_device_removed_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_domain_event_device_removed_msg_wire_size(&_v->msg);
    return _size;
}

uint8_t *remote_domain_event_callback_device_removed_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_device_removed_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_domain_event_device_removed_msg_put(_p, _e, &_v->msg);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_device_removed_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_device_removed_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_domain_event_device_removed_msg_get(_c, _d, &_v->msg);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_block_job_2_msg --- */

uint64_t remote_domain_event_block_job_2_msg_wire_size(const remote_domain_event_block_job_2_msg *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->dst.len);
    return _size;
}

uint8_t *remote_domain_event_block_job_2_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_block_job_2_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->dst, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->type);
    xdr_store_int(_p + 4, _v->status);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_event_block_job_2_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_block_job_2_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->dst, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->type = xdr_load_int(_c.at);
    _v->status = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_event_block_threshold_msg --- */

uint64_t remote_domain_event_block_threshold_msg_wire_size(const remote_domain_event_block_threshold_msg *_v)
{
    uint64_t _size = 28;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->dev.len);
    if (_v->path)
        _size += remote_nonnull_string_wire_size(_v->path);
    return _size;
}

uint8_t *remote_domain_event_block_threshold_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_block_threshold_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->dev, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->path);
    if (_v->path) {
        _p = remote_nonnull_string_put(_p, _e, _v->path);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_uhyper(_p, _v->threshold);
    xdr_store_uhyper(_p + 8, _v->excess);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_domain_event_block_threshold_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_block_threshold_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->dev, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->path);
    if (!_c.at)
        return _c;
    _v->path = _d->block;
    if (_v->path) {
        _c = remote_nonnull_string_get(_c, _d, _v->path);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    _v->threshold = xdr_load_uhyper(_c.at);
    _v->excess = xdr_load_uhyper(_c.at + 8);
    _c.at += 16;
    return _c;
}

/* --- remote_domain_event_callback_tunable_msg --- */

uint64_t remote_domain_event_callback_tunable_msg_wire_size(const remote_domain_event_callback_tunable_msg *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_event_callback_tunable_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_tunable_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_EVENT_TUNABLE_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_event_callback_tunable_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_tunable_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_EVENT_TUNABLE_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_event_callback_device_added_msg --- */

uint64_t remote_domain_event_callback_device_added_msg_wire_size(const remote_domain_event_callback_device_added_msg *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->devAlias.len);
    return _size;
}

uint8_t *remote_domain_event_callback_device_added_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_device_added_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->devAlias, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_device_added_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_device_added_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->devAlias, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_event_connection_closed_msg --- */

uint64_t remote_connect_event_connection_closed_msg_wire_size(const remote_connect_event_connection_closed_msg *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_event_connection_closed_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_event_connection_closed_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->reason);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_event_connection_closed_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_event_connection_closed_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->reason = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_get_cpu_model_names_args --- */

uint64_t remote_connect_get_cpu_model_names_args_wire_size(const remote_connect_get_cpu_model_names_args *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->arch.len);
    return _size;
}

uint8_t *remote_connect_get_cpu_model_names_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_cpu_model_names_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->arch, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_connect_get_cpu_model_names_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_cpu_model_names_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->arch, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_connect_get_cpu_model_names_ret --- */

uint64_t remote_connect_get_cpu_model_names_ret_wire_size(const remote_connect_get_cpu_model_names_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->models.data && _i < _v->models.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->models.data[_i]);
    return _size;
}

uint8_t *remote_connect_get_cpu_model_names_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_cpu_model_names_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->models.data, _v->models.len, REMOTE_CONNECT_CPU_MODELS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->models.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->models.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_get_cpu_model_names_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_cpu_model_names_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->models.len, REMOTE_CONNECT_CPU_MODELS_MAX, 4, sizeof *_v->models.data);
    if (!_c.at)
        return _c;
    _v->models.data = _d->block;
    for (uint32_t _i = 0; _i < _v->models.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->models.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_network_event_register_any_args --- */

uint64_t remote_connect_network_event_register_any_args_wire_size(const remote_connect_network_event_register_any_args *_v)
{
    uint64_t _size = 8;
    if (_v->net)
        _size += remote_nonnull_network_wire_size(_v->net);
    return _size;
}

uint8_t *remote_connect_network_event_register_any_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_network_event_register_any_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->eventID);
    _p += 4;
    _p = xdr_put_flag(_p, _v->net);
    if (_v->net) {
        _p = remote_nonnull_network_put(_p, _e, _v->net);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_network_event_register_any_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_network_event_register_any_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->eventID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 20, sizeof *_v->net);
    if (!_c.at)
        return _c;
    _v->net = _d->block;
    if (_v->net) {
        _c = remote_nonnull_network_get(_c, _d, _v->net);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_connect_network_event_register_any_ret --- */

uint64_t remote_connect_network_event_register_any_ret_wire_size(const remote_connect_network_event_register_any_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_network_event_register_any_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_network_event_register_any_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_network_event_register_any_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_network_event_register_any_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_network_event_deregister_any_args --- */

uint64_t remote_connect_network_event_deregister_any_args_wire_size(const remote_connect_network_event_deregister_any_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_network_event_deregister_any_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_network_event_deregister_any_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_network_event_deregister_any_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_network_event_deregister_any_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_event_lifecycle_msg --- */

uint64_t remote_network_event_lifecycle_msg_wire_size(const remote_network_event_lifecycle_msg *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_network_wire_size(&_v->net);
    return _size;
}

uint8_t *remote_network_event_lifecycle_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_event_lifecycle_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->event);
    xdr_store_int(_p + 4, _v->detail);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_network_event_lifecycle_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_event_lifecycle_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->event = xdr_load_int(_c.at);
    _v->detail = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_network_event_callback_metadata_change_msg --- */

uint64_t remote_network_event_callback_metadata_change_msg_wire_size(const remote_network_event_callback_metadata_change_msg *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_network_wire_size(&_v->net);
    if (_v->nsuri)
        _size += remote_nonnull_string_wire_size(_v->nsuri);
    return _size;
}

uint8_t *remote_network_event_callback_metadata_change_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_event_callback_metadata_change_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->type);
    _p += 4;
    _p = xdr_put_flag(_p, _v->nsuri);
    if (_v->nsuri) {
        _p = remote_nonnull_string_put(_p, _e, _v->nsuri);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_network_event_callback_metadata_change_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_event_callback_metadata_change_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->nsuri);
    if (!_c.at)
        return _c;
    _v->nsuri = _d->block;
    if (_v->nsuri) {
        _c = remote_nonnull_string_get(_c, _d, _v->nsuri);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_network_set_metadata_args --- */

uint64_t remote_network_set_metadata_args_wire_size(const remote_network_set_metadata_args *_v)
{
    uint64_t _size = 20;
    _size += remote_nonnull_network_wire_size(&_v->network);
    if (_v->metadata)
        _size += remote_nonnull_string_wire_size(_v->metadata);
    if (_v->key)
        _size += remote_nonnull_string_wire_size(_v->key);
    if (_v->uri)
        _size += remote_nonnull_string_wire_size(_v->uri);
    return _size;
}

uint8_t *remote_network_set_metadata_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_set_metadata_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->network);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->type);
    _p += 4;
    _p = xdr_put_flag(_p, _v->metadata);
    if (_v->metadata) {
        _p = remote_nonnull_string_put(_p, _e, _v->metadata);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->key);
    if (_v->key) {
        _p = remote_nonnull_string_put(_p, _e, _v->key);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->uri);
    if (_v->uri) {
        _p = remote_nonnull_string_put(_p, _e, _v->uri);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_set_metadata_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_set_metadata_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->network);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->metadata);
    if (!_c.at)
        return _c;
    _v->metadata = _d->block;
    if (_v->metadata) {
        _c = remote_nonnull_string_get(_c, _d, _v->metadata);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->key);
    if (!_c.at)
        return _c;
    _v->key = _d->block;
    if (_v->key) {
        _c = remote_nonnull_string_get(_c, _d, _v->key);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->uri);
    if (!_c.at)
        return _c;
    _v->uri = _d->block;
    if (_v->uri) {
        _c = remote_nonnull_string_get(_c, _d, _v->uri);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_get_metadata_args --- */

uint64_t remote_network_get_metadata_args_wire_size(const remote_network_get_metadata_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_network_wire_size(&_v->network);
    if (_v->uri)
        _size += remote_nonnull_string_wire_size(_v->uri);
    return _size;
}

uint8_t *remote_network_get_metadata_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_get_metadata_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->network);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->type);
    _p += 4;
    _p = xdr_put_flag(_p, _v->uri);
    if (_v->uri) {
        _p = remote_nonnull_string_put(_p, _e, _v->uri);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_get_metadata_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_get_metadata_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->network);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->uri);
    if (!_c.at)
        return _c;
    _v->uri = _d->block;
    if (_v->uri) {
        _c = remote_nonnull_string_get(_c, _d, _v->uri);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_get_metadata_ret --- */

uint64_t remote_network_get_metadata_ret_wire_size(const remote_network_get_metadata_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->metadata.len);
    return _size;
}

uint8_t *remote_network_get_metadata_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_get_metadata_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->metadata, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_get_metadata_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_get_metadata_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->metadata, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_storage_pool_event_register_any_args --- */

uint64_t remote_connect_storage_pool_event_register_any_args_wire_size(const remote_connect_storage_pool_event_register_any_args *_v)
{
    uint64_t _size = 8;
    if (_v->pool)
        _size += remote_nonnull_storage_pool_wire_size(_v->pool);
    return _size;
}

uint8_t *remote_connect_storage_pool_event_register_any_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_storage_pool_event_register_any_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->eventID);
    _p += 4;
    _p = xdr_put_flag(_p, _v->pool);
    if (_v->pool) {
        _p = remote_nonnull_storage_pool_put(_p, _e, _v->pool);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_storage_pool_event_register_any_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_storage_pool_event_register_any_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->eventID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 20, sizeof *_v->pool);
    if (!_c.at)
        return _c;
    _v->pool = _d->block;
    if (_v->pool) {
        _c = remote_nonnull_storage_pool_get(_c, _d, _v->pool);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_connect_storage_pool_event_register_any_ret --- */

uint64_t remote_connect_storage_pool_event_register_any_ret_wire_size(const remote_connect_storage_pool_event_register_any_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_storage_pool_event_register_any_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_storage_pool_event_register_any_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_storage_pool_event_register_any_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_storage_pool_event_register_any_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_storage_pool_event_deregister_any_args --- */

uint64_t remote_connect_storage_pool_event_deregister_any_args_wire_size(const remote_connect_storage_pool_event_deregister_any_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_storage_pool_event_deregister_any_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_storage_pool_event_deregister_any_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_storage_pool_event_deregister_any_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_storage_pool_event_deregister_any_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_storage_pool_event_lifecycle_msg --- */

uint64_t remote_storage_pool_event_lifecycle_msg_wire_size(const remote_storage_pool_event_lifecycle_msg *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_event_lifecycle_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_event_lifecycle_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->event);
    xdr_store_int(_p + 4, _v->detail);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_storage_pool_event_lifecycle_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_event_lifecycle_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->event = xdr_load_int(_c.at);
    _v->detail = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_storage_pool_event_refresh_msg --- */

uint64_t remote_storage_pool_event_refresh_msg_wire_size(const remote_storage_pool_event_refresh_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_storage_pool_wire_size(&_v->pool);
    return _size;
}

uint8_t *remote_storage_pool_event_refresh_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_storage_pool_event_refresh_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_storage_pool_put(_p, _e, &_v->pool);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_storage_pool_event_refresh_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_storage_pool_event_refresh_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_storage_pool_get(_c, _d, &_v->pool);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_node_device_event_register_any_args --- */

uint64_t remote_connect_node_device_event_register_any_args_wire_size(const remote_connect_node_device_event_register_any_args *_v)
{
    uint64_t _size = 8;
    if (_v->dev)
        _size += remote_nonnull_node_device_wire_size(_v->dev);
    return _size;
}

uint8_t *remote_connect_node_device_event_register_any_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_node_device_event_register_any_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->eventID);
    _p += 4;
    _p = xdr_put_flag(_p, _v->dev);
    if (_v->dev) {
        _p = remote_nonnull_node_device_put(_p, _e, _v->dev);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_node_device_event_register_any_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_node_device_event_register_any_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->eventID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->dev);
    if (!_c.at)
        return _c;
    _v->dev = _d->block;
    if (_v->dev) {
        _c = remote_nonnull_node_device_get(_c, _d, _v->dev);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_connect_node_device_event_register_any_ret --- */

uint64_t remote_connect_node_device_event_register_any_ret_wire_size(const remote_connect_node_device_event_register_any_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_node_device_event_register_any_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_node_device_event_register_any_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_node_device_event_register_any_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_node_device_event_register_any_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_node_device_event_deregister_any_args --- */

uint64_t remote_connect_node_device_event_deregister_any_args_wire_size(const remote_connect_node_device_event_deregister_any_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_node_device_event_deregister_any_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_node_device_event_deregister_any_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_node_device_event_deregister_any_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_node_device_event_deregister_any_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_device_event_lifecycle_msg --- */

uint64_t remote_node_device_event_lifecycle_msg_wire_size(const remote_node_device_event_lifecycle_msg *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_node_device_wire_size(&_v->dev);
    return _size;
}

uint8_t *remote_node_device_event_lifecycle_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_event_lifecycle_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_node_device_put(_p, _e, &_v->dev);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->event);
    xdr_store_int(_p + 4, _v->detail);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_node_device_event_lifecycle_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_event_lifecycle_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_node_device_get(_c, _d, &_v->dev);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->event = xdr_load_int(_c.at);
    _v->detail = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_node_device_event_update_msg --- */

uint64_t remote_node_device_event_update_msg_wire_size(const remote_node_device_event_update_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_node_device_wire_size(&_v->dev);
    return _size;
}

uint8_t *remote_node_device_event_update_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_device_event_update_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_node_device_put(_p, _e, &_v->dev);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_device_event_update_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_device_event_update_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_node_device_get(_c, _d, &_v->dev);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_fsfreeze_args --- */

uint64_t remote_domain_fsfreeze_args_wire_size(const remote_domain_fsfreeze_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->mountpoints.data && _i < _v->mountpoints.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->mountpoints.data[_i]);
    return _size;
}

uint8_t *remote_domain_fsfreeze_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_fsfreeze_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->mountpoints.data, _v->mountpoints.len, REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->mountpoints.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->mountpoints.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_fsfreeze_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_fsfreeze_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->mountpoints.len, REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX, 4, sizeof *_v->mountpoints.data);
    if (!_c.at)
        return _c;
    _v->mountpoints.data = _d->block;
    for (uint32_t _i = 0; _i < _v->mountpoints.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->mountpoints.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_fsfreeze_ret --- */

uint64_t remote_domain_fsfreeze_ret_wire_size(const remote_domain_fsfreeze_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_fsfreeze_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_fsfreeze_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->filesystems);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_fsfreeze_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_fsfreeze_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->filesystems = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_fsthaw_args --- */

uint64_t remote_domain_fsthaw_args_wire_size(const remote_domain_fsthaw_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->mountpoints.data && _i < _v->mountpoints.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->mountpoints.data[_i]);
    return _size;
}

uint8_t *remote_domain_fsthaw_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_fsthaw_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->mountpoints.data, _v->mountpoints.len, REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->mountpoints.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->mountpoints.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_fsthaw_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_fsthaw_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->mountpoints.len, REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX, 4, sizeof *_v->mountpoints.data);
    if (!_c.at)
        return _c;
    _v->mountpoints.data = _d->block;
    for (uint32_t _i = 0; _i < _v->mountpoints.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->mountpoints.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_fsthaw_ret --- */

uint64_t remote_domain_fsthaw_ret_wire_size(const remote_domain_fsthaw_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_fsthaw_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_fsthaw_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->filesystems);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_fsthaw_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_fsthaw_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->filesystems = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_node_get_free_pages_args --- */

uint64_t remote_node_get_free_pages_args_wire_size(const remote_node_get_free_pages_args *_v)
{
    uint64_t _size = 16;
    _size += UINT64_C(4) * _v->pages.len;
    return _size;
}

uint8_t *remote_node_get_free_pages_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_free_pages_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_words(_p, _e, _v->pages.data, _v->pages.len, REMOTE_NODE_MAX_CELLS);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->startCell);
    xdr_store_uint(_p + 4, _v->cellCount);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_node_get_free_pages_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_free_pages_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_words(_c, _d, &_v->pages.len, REMOTE_NODE_MAX_CELLS);
    if (!_c.at)
        return _c;
    _v->pages.data = _d->block;
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->startCell = xdr_load_int(_c.at);
    _v->cellCount = xdr_load_uint(_c.at + 4);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_node_get_free_pages_ret --- */

uint64_t remote_node_get_free_pages_ret_wire_size(const remote_node_get_free_pages_ret *_v)
{
    uint64_t _size = 4;
    _size += UINT64_C(8) * _v->counts.len;
    return _size;
}

uint8_t *remote_node_get_free_pages_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_free_pages_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_dwords(_p, _e, _v->counts.data, _v->counts.len, REMOTE_NODE_MAX_CELLS);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_node_get_free_pages_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_free_pages_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_dwords(_c, _d, &_v->counts.len, REMOTE_NODE_MAX_CELLS);
    if (!_c.at)
        return _c;
    _v->counts.data = _d->block;
    return _c;
}

/* --- remote_node_alloc_pages_args --- */

uint64_t remote_node_alloc_pages_args_wire_size(const remote_node_alloc_pages_args *_v)
{
    uint64_t _size = 20;
    _size += UINT64_C(4) * _v->pageSizes.len;
    _size += UINT64_C(8) * _v->pageCounts.len;
    return _size;
}

uint8_t *remote_node_alloc_pages_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_alloc_pages_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_words(_p, _e, _v->pageSizes.data, _v->pageSizes.len, REMOTE_NODE_MAX_CELLS);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_dwords(_p, _e, _v->pageCounts.data, _v->pageCounts.len, REMOTE_NODE_MAX_CELLS);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->startCell);
    xdr_store_uint(_p + 4, _v->cellCount);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_node_alloc_pages_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_alloc_pages_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_words(_c, _d, &_v->pageSizes.len, REMOTE_NODE_MAX_CELLS);
    if (!_c.at)
        return _c;
    _v->pageSizes.data = _d->block;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_dwords(_c, _d, &_v->pageCounts.len, REMOTE_NODE_MAX_CELLS);
    if (!_c.at)
        return _c;
    _v->pageCounts.data = _d->block;
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->startCell = xdr_load_int(_c.at);
    _v->cellCount = xdr_load_uint(_c.at + 4);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_node_alloc_pages_ret --- */

uint64_t remote_node_alloc_pages_ret_wire_size(const remote_node_alloc_pages_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_node_alloc_pages_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_alloc_pages_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_alloc_pages_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_alloc_pages_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_dhcp_lease --- */

uint64_t remote_network_dhcp_lease_wire_size(const remote_network_dhcp_lease *_v)
{
    uint64_t _size = 40;
    _size += xdr_pad(_v->iface.len);
    if (_v->mac)
        _size += remote_nonnull_string_wire_size(_v->mac);
    if (_v->iaid)
        _size += remote_nonnull_string_wire_size(_v->iaid);
    _size += xdr_pad(_v->ipaddr.len);
    if (_v->hostname)
        _size += remote_nonnull_string_wire_size(_v->hostname);
    if (_v->clientid)
        _size += remote_nonnull_string_wire_size(_v->clientid);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_network_dhcp_lease_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_network_dhcp_lease *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->iface, REMOTE_STRING_MAX, 16);
    if (!_p)
        return NULL;
    xdr_store_hyper(_p, _v->expirytime);
    xdr_store_int(_p + 8, _v->type);
    _p += 12;
    _p = xdr_put_flag(_p, _v->mac);
    if (_v->mac) {
        _p = remote_nonnull_string_put(_p, _e, _v->mac);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->iaid);
    if (_v->iaid) {
        _p = remote_nonnull_string_put(_p, _e, _v->iaid);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->ipaddr, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->prefix);
    _p += 4;
    _p = xdr_put_flag(_p, _v->hostname);
    if (_v->hostname) {
        _p = remote_nonnull_string_put(_p, _e, _v->hostname);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->clientid);
    if (_v->clientid) {
        _p = remote_nonnull_string_put(_p, _e, _v->clientid);
        if (!_p)
            return NULL;
    }
    return _p;
}

uint8_t *remote_network_dhcp_lease_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_dhcp_lease *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->iface, REMOTE_STRING_MAX, 16);
    if (!_p)
        return NULL;
    xdr_store_hyper(_p, _v->expirytime);
    xdr_store_int(_p + 8, _v->type);
    _p += 12;
    _p = xdr_put_flag(_p, _v->mac);
    if (_v->mac) {
        _p = remote_nonnull_string_put(_p, _e, _v->mac);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->iaid);
    if (_v->iaid) {
        _p = remote_nonnull_string_put(_p, _e, _v->iaid);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->ipaddr, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->prefix);
    _p += 4;
    _p = xdr_put_flag(_p, _v->hostname);
    if (_v->hostname) {
        _p = remote_nonnull_string_put(_p, _e, _v->hostname);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->clientid);
    if (_v->clientid) {
        _p = remote_nonnull_string_put(_p, _e, _v->clientid);
        if (!_p)
            return NULL;
    }
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_network_dhcp_lease_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_dhcp_lease *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->iface, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    _v->expirytime = xdr_load_hyper(_c.at);
    _v->type = xdr_load_int(_c.at + 8);
    _c.at += 12;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->mac);
    if (!_c.at)
        return _c;
    _v->mac = _d->block;
    if (_v->mac) {
        _c = remote_nonnull_string_get(_c, _d, _v->mac);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->iaid);
    if (!_c.at)
        return _c;
    _v->iaid = _d->block;
    if (_v->iaid) {
        _c = remote_nonnull_string_get(_c, _d, _v->iaid);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->ipaddr, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->prefix = xdr_load_uint(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->hostname);
    if (!_c.at)
        return _c;
    _v->hostname = _d->block;
    if (_v->hostname) {
        _c = remote_nonnull_string_get(_c, _d, _v->hostname);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->clientid);
    if (!_c.at)
        return _c;
    _v->clientid = _d->block;
    if (_v->clientid) {
        _c = remote_nonnull_string_get(_c, _d, _v->clientid);
        if (!_c.at)
            return _c;
    }
    return _c;
}

struct xdr_cursor remote_network_dhcp_lease_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_dhcp_lease *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->iface, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    _v->expirytime = xdr_load_hyper(_c.at);
    _v->type = xdr_load_int(_c.at + 8);
    _c.at += 12;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->mac);
    if (!_c.at)
        return _c;
    _v->mac = _d->block;
    if (_v->mac) {
        _c = remote_nonnull_string_get(_c, _d, _v->mac);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->iaid);
    if (!_c.at)
        return _c;
    _v->iaid = _d->block;
    if (_v->iaid) {
        _c = remote_nonnull_string_get(_c, _d, _v->iaid);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->ipaddr, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->prefix = xdr_load_uint(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->hostname);
    if (!_c.at)
        return _c;
    _v->hostname = _d->block;
    if (_v->hostname) {
        _c = remote_nonnull_string_get(_c, _d, _v->hostname);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->clientid);
    if (!_c.at)
        return _c;
    _v->clientid = _d->block;
    if (_v->clientid) {
        _c = remote_nonnull_string_get(_c, _d, _v->clientid);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_network_get_dhcp_leases_args --- */

uint64_t remote_network_get_dhcp_leases_args_wire_size(const remote_network_get_dhcp_leases_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_network_wire_size(&_v->net);
    if (_v->mac)
        _size += remote_nonnull_string_wire_size(_v->mac);
    return _size;
}

uint8_t *remote_network_get_dhcp_leases_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_get_dhcp_leases_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->net);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->mac);
    if (_v->mac) {
        _p = remote_nonnull_string_put(_p, _e, _v->mac);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_network_get_dhcp_leases_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_get_dhcp_leases_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->net);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->mac);
    if (!_c.at)
        return _c;
    _v->mac = _d->block;
    if (_v->mac) {
        _c = remote_nonnull_string_get(_c, _d, _v->mac);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_network_get_dhcp_leases_ret --- */

uint64_t remote_network_get_dhcp_leases_ret_wire_size(const remote_network_get_dhcp_leases_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->leases.data && _i < _v->leases.len; _i++)
        _size += remote_network_dhcp_lease_wire_size(&_v->leases.data[_i]);
    return _size;
}

uint8_t *remote_network_get_dhcp_leases_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_get_dhcp_leases_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->leases.data, _v->leases.len, REMOTE_NETWORK_DHCP_LEASES_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->leases.len; _i++) {
        _p = remote_network_dhcp_lease_put_inline(_p, _e, &_v->leases.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_get_dhcp_leases_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_get_dhcp_leases_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->leases.len, REMOTE_NETWORK_DHCP_LEASES_MAX, 40, sizeof *_v->leases.data);
    if (!_c.at)
        return _c;
    _v->leases.data = _d->block;
    for (uint32_t _i = 0; _i < _v->leases.len; _i++) {
        _c = remote_network_dhcp_lease_get_inline(_c, _d, &_v->leases.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_stats_record --- */

uint64_t remote_domain_stats_record_wire_size(const remote_domain_stats_record *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_stats_record_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_stats_record *_v)
{
    _p = remote_nonnull_domain_put_inline(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

uint8_t *remote_domain_stats_record_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_stats_record *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_stats_record_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_stats_record *_v)
{
    _c = remote_nonnull_domain_get_inline(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

struct xdr_cursor remote_domain_stats_record_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_stats_record *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_connect_get_all_domain_stats_args --- */

uint64_t remote_connect_get_all_domain_stats_args_wire_size(const remote_connect_get_all_domain_stats_args *_v)
{
    uint64_t _size = 12;
    for (uint32_t _i = 0; _v->doms.data && _i < _v->doms.len; _i++)
        _size += remote_nonnull_domain_wire_size(&_v->doms.data[_i]);
    return _size;
}

uint8_t *remote_connect_get_all_domain_stats_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_all_domain_stats_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->doms.data, _v->doms.len, REMOTE_DOMAIN_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->doms.len; _i++) {
        _p = remote_nonnull_domain_put_inline(_p, _e, &_v->doms.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->stats);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_connect_get_all_domain_stats_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_all_domain_stats_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->doms.len, REMOTE_DOMAIN_LIST_MAX, 24, sizeof *_v->doms.data);
    if (!_c.at)
        return _c;
    _v->doms.data = _d->block;
    for (uint32_t _i = 0; _i < _v->doms.len; _i++) {
        _c = remote_nonnull_domain_get_inline(_c, _d, &_v->doms.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->stats = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_event_callback_agent_lifecycle_msg --- */

uint64_t remote_domain_event_callback_agent_lifecycle_msg_wire_size(const remote_domain_event_callback_agent_lifecycle_msg *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_event_callback_agent_lifecycle_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_agent_lifecycle_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->state);
    xdr_store_int(_p + 4, _v->reason);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_agent_lifecycle_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_agent_lifecycle_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->state = xdr_load_int(_c.at);
    _v->reason = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_connect_get_all_domain_stats_ret --- */

uint64_t remote_connect_get_all_domain_stats_ret_wire_size(const remote_connect_get_all_domain_stats_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->retStats.data && _i < _v->retStats.len; _i++)
        _size += remote_domain_stats_record_wire_size(&_v->retStats.data[_i]);
    return _size;
}

uint8_t *remote_connect_get_all_domain_stats_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_all_domain_stats_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->retStats.data, _v->retStats.len, REMOTE_DOMAIN_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->retStats.len; _i++) {
        _p = remote_domain_stats_record_put_inline(_p, _e, &_v->retStats.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_get_all_domain_stats_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_all_domain_stats_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->retStats.len, REMOTE_DOMAIN_LIST_MAX, 28, sizeof *_v->retStats.data);
    if (!_c.at)
        return _c;
    _v->retStats.data = _d->block;
    for (uint32_t _i = 0; _i < _v->retStats.len; _i++) {
        _c = remote_domain_stats_record_get_inline(_c, _d, &_v->retStats.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_fsinfo --- */

uint64_t remote_domain_fsinfo_wire_size(const remote_domain_fsinfo *_v)
{
    uint64_t _size = 16;
    _size += xdr_pad(_v->mountpoint.len);
    _size += xdr_pad(_v->name.len);
    _size += xdr_pad(_v->fstype.len);
    for (uint32_t _i = 0; _v->dev_aliases.data && _i < _v->dev_aliases.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->dev_aliases.data[_i]);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_fsinfo_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_fsinfo *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->mountpoint, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->fstype, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->dev_aliases.data, _v->dev_aliases.len, REMOTE_DOMAIN_FSINFO_DISKS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->dev_aliases.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->dev_aliases.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

uint8_t *remote_domain_fsinfo_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_fsinfo *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->mountpoint, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->fstype, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->dev_aliases.data, _v->dev_aliases.len, REMOTE_DOMAIN_FSINFO_DISKS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->dev_aliases.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->dev_aliases.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_fsinfo_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_fsinfo *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->mountpoint, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_short_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_short_string(_c, _d, &_v->fstype, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_array(_c, _d, &_v->dev_aliases.len, REMOTE_DOMAIN_FSINFO_DISKS_MAX, 4, sizeof *_v->dev_aliases.data);
    if (!_c.at)
        return _c;
    _v->dev_aliases.data = _d->block;
    for (uint32_t _i = 0; _i < _v->dev_aliases.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->dev_aliases.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

struct xdr_cursor remote_domain_fsinfo_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_fsinfo *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->mountpoint, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->fstype, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_array(_c, _d, &_v->dev_aliases.len, REMOTE_DOMAIN_FSINFO_DISKS_MAX, 4, sizeof *_v->dev_aliases.data);
    if (!_c.at)
        return _c;
    _v->dev_aliases.data = _d->block;
    for (uint32_t _i = 0; _i < _v->dev_aliases.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->dev_aliases.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_get_fsinfo_args --- */

uint64_t remote_domain_get_fsinfo_args_wire_size(const remote_domain_get_fsinfo_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_fsinfo_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_fsinfo_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_fsinfo_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_fsinfo_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_fsinfo_ret --- */

uint64_t remote_domain_get_fsinfo_ret_wire_size(const remote_domain_get_fsinfo_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->info.data && _i < _v->info.len; _i++)
        _size += remote_domain_fsinfo_wire_size(&_v->info.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_fsinfo_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_fsinfo_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->info.data, _v->info.len, REMOTE_DOMAIN_FSINFO_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->info.len; _i++) {
        _p = remote_domain_fsinfo_put_inline(_p, _e, &_v->info.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_fsinfo_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_fsinfo_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->info.len, REMOTE_DOMAIN_FSINFO_MAX, 16, sizeof *_v->info.data);
    if (!_c.at)
        return _c;
    _v->info.data = _d->block;
    for (uint32_t _i = 0; _i < _v->info.len; _i++) {
        _c = remote_domain_fsinfo_get_inline(_c, _d, &_v->info.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_ip_addr --- */

uint64_t remote_domain_ip_addr_wire_size(const remote_domain_ip_addr *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->addr.len);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_ip_addr_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_ip_addr *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->type);
    _p += 4;
    _p = xdr_put_short_string(_p, _e, &_v->addr, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->prefix);
    _p += 4;
    return _p;
}

uint8_t *remote_domain_ip_addr_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_ip_addr *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->type);
    _p += 4;
    _p = xdr_put_string(_p, _e, &_v->addr, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->prefix);
    _p += 4;
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_ip_addr_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_ip_addr *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_short_string(_c, _d, &_v->addr, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->prefix = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

struct xdr_cursor remote_domain_ip_addr_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_ip_addr *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_string(_c, _d, &_v->addr, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->prefix = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_interface --- */

uint64_t remote_domain_interface_wire_size(const remote_domain_interface *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->name.len);
    if (_v->hwaddr)
        _size += remote_nonnull_string_wire_size(_v->hwaddr);
    for (uint32_t _i = 0; _v->addrs.data && _i < _v->addrs.len; _i++)
        _size += remote_domain_ip_addr_wire_size(&_v->addrs.data[_i]);
    return _size;
}

XDR_ALWAYS_INLINE uint8_t *remote_domain_interface_put_inline(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_interface *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_short_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->hwaddr);
    if (_v->hwaddr) {
        _p = remote_nonnull_string_put(_p, _e, _v->hwaddr);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->addrs.data, _v->addrs.len, REMOTE_DOMAIN_IP_ADDR_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->addrs.len; _i++) {
        _p = remote_domain_ip_addr_put_inline(_p, _e, &_v->addrs.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

uint8_t *remote_domain_interface_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_interface *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->hwaddr);
    if (_v->hwaddr) {
        _p = remote_nonnull_string_put(_p, _e, _v->hwaddr);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->addrs.data, _v->addrs.len, REMOTE_DOMAIN_IP_ADDR_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->addrs.len; _i++) {
        _p = remote_domain_ip_addr_put_inline(_p, _e, &_v->addrs.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

XDR_ALWAYS_INLINE struct xdr_cursor remote_domain_interface_get_inline(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_interface *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_short_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->hwaddr);
    if (!_c.at)
        return _c;
    _v->hwaddr = _d->block;
    if (_v->hwaddr) {
        _c = remote_nonnull_string_get(_c, _d, _v->hwaddr);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->addrs.len, REMOTE_DOMAIN_IP_ADDR_MAX, 12, sizeof *_v->addrs.data);
    if (!_c.at)
        return _c;
    _v->addrs.data = _d->block;
    for (uint32_t _i = 0; _i < _v->addrs.len; _i++) {
        _c = remote_domain_ip_addr_get_inline(_c, _d, &_v->addrs.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

struct xdr_cursor remote_domain_interface_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_interface *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->hwaddr);
    if (!_c.at)
        return _c;
    _v->hwaddr = _d->block;
    if (_v->hwaddr) {
        _c = remote_nonnull_string_get(_c, _d, _v->hwaddr);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->addrs.len, REMOTE_DOMAIN_IP_ADDR_MAX, 12, sizeof *_v->addrs.data);
    if (!_c.at)
        return _c;
    _v->addrs.data = _d->block;
    for (uint32_t _i = 0; _i < _v->addrs.len; _i++) {
        _c = remote_domain_ip_addr_get_inline(_c, _d, &_v->addrs.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_interface_addresses_args --- */

uint64_t remote_domain_interface_addresses_args_wire_size(const remote_domain_interface_addresses_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_interface_addresses_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_interface_addresses_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->source);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_interface_addresses_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_interface_addresses_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->source = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_interface_addresses_ret --- */

uint64_t remote_domain_interface_addresses_ret_wire_size(const remote_domain_interface_addresses_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->ifaces.data && _i < _v->ifaces.len; _i++)
        _size += remote_domain_interface_wire_size(&_v->ifaces.data[_i]);
    return _size;
}

uint8_t *remote_domain_interface_addresses_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_interface_addresses_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->ifaces.data, _v->ifaces.len, REMOTE_DOMAIN_INTERFACE_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->ifaces.len; _i++) {
        _p = remote_domain_interface_put_inline(_p, _e, &_v->ifaces.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_interface_addresses_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_interface_addresses_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->ifaces.len, REMOTE_DOMAIN_INTERFACE_MAX, 12, sizeof *_v->ifaces.data);
    if (!_c.at)
        return _c;
    _v->ifaces.data = _d->block;
    for (uint32_t _i = 0; _i < _v->ifaces.len; _i++) {
        _c = remote_domain_interface_get_inline(_c, _d, &_v->ifaces.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_set_user_password_args --- */

uint64_t remote_domain_set_user_password_args_wire_size(const remote_domain_set_user_password_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->user)
        _size += remote_nonnull_string_wire_size(_v->user);
    if (_v->password)
        _size += remote_nonnull_string_wire_size(_v->password);
    return _size;
}

uint8_t *remote_domain_set_user_password_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_user_password_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->user);
    if (_v->user) {
        _p = remote_nonnull_string_put(_p, _e, _v->user);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->password);
    if (_v->password) {
        _p = remote_nonnull_string_put(_p, _e, _v->password);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_user_password_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_user_password_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->user);
    if (!_c.at)
        return _c;
    _v->user = _d->block;
    if (_v->user) {
        _c = remote_nonnull_string_get(_c, _d, _v->user);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->password);
    if (!_c.at)
        return _c;
    _v->password = _d->block;
    if (_v->password) {
        _c = remote_nonnull_string_get(_c, _d, _v->password);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_rename_args --- */

uint64_t remote_domain_rename_args_wire_size(const remote_domain_rename_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->new_name)
        _size += remote_nonnull_string_wire_size(_v->new_name);
    return _size;
}

uint8_t *remote_domain_rename_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_rename_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->new_name);
    if (_v->new_name) {
        _p = remote_nonnull_string_put(_p, _e, _v->new_name);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_rename_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_rename_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->new_name);
    if (!_c.at)
        return _c;
    _v->new_name = _d->block;
    if (_v->new_name) {
        _c = remote_nonnull_string_get(_c, _d, _v->new_name);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_rename_ret --- */

uint64_t remote_domain_rename_ret_wire_size(const remote_domain_rename_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_rename_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_rename_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->retcode);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_rename_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_rename_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->retcode = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_event_callback_migration_iteration_msg --- */

uint64_t remote_domain_event_callback_migration_iteration_msg_wire_size(const remote_domain_event_callback_migration_iteration_msg *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_event_callback_migration_iteration_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_migration_iteration_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->iteration);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_migration_iteration_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_migration_iteration_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->iteration = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_event_callback_job_completed_msg --- */

uint64_t remote_domain_event_callback_job_completed_msg_wire_size(const remote_domain_event_callback_job_completed_msg *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_event_callback_job_completed_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_job_completed_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_JOB_STATS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_event_callback_job_completed_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_job_completed_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_JOB_STATS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_migrate_start_post_copy_args --- */

uint64_t remote_domain_migrate_start_post_copy_args_wire_size(const remote_domain_migrate_start_post_copy_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_migrate_start_post_copy_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_migrate_start_post_copy_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_migrate_start_post_copy_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_migrate_start_post_copy_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_event_callback_device_removal_failed_msg --- */

uint64_t remote_domain_event_callback_device_removal_failed_msg_wire_size(const remote_domain_event_callback_device_removal_failed_msg *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->devAlias.len);
    return _size;
}

uint8_t *remote_domain_event_callback_device_removal_failed_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_device_removal_failed_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->devAlias, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_device_removal_failed_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_device_removal_failed_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->devAlias, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_guest_vcpus_args --- */

uint64_t remote_domain_get_guest_vcpus_args_wire_size(const remote_domain_get_guest_vcpus_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_guest_vcpus_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_guest_vcpus_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_guest_vcpus_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_guest_vcpus_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_guest_vcpus_ret --- */

uint64_t remote_domain_get_guest_vcpus_ret_wire_size(const remote_domain_get_guest_vcpus_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_guest_vcpus_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_guest_vcpus_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_GUEST_VCPU_PARAMS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_get_guest_vcpus_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_guest_vcpus_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_GUEST_VCPU_PARAMS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_set_guest_vcpus_args --- */

uint64_t remote_domain_set_guest_vcpus_args_wire_size(const remote_domain_set_guest_vcpus_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->cpumap.len);
    return _size;
}

uint8_t *remote_domain_set_guest_vcpus_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_guest_vcpus_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->cpumap, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->state);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_set_guest_vcpus_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_guest_vcpus_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->cpumap, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->state = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_set_vcpu_args --- */

uint64_t remote_domain_set_vcpu_args_wire_size(const remote_domain_set_vcpu_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->cpumap.len);
    return _size;
}

uint8_t *remote_domain_set_vcpu_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_vcpu_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->cpumap, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->state);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_set_vcpu_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_vcpu_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->cpumap, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->state = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_event_callback_metadata_change_msg --- */

uint64_t remote_domain_event_callback_metadata_change_msg_wire_size(const remote_domain_event_callback_metadata_change_msg *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->nsuri)
        _size += remote_nonnull_string_wire_size(_v->nsuri);
    return _size;
}

uint8_t *remote_domain_event_callback_metadata_change_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_metadata_change_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->type);
    _p += 4;
    _p = xdr_put_flag(_p, _v->nsuri);
    if (_v->nsuri) {
        _p = remote_nonnull_string_put(_p, _e, _v->nsuri);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_event_callback_metadata_change_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_metadata_change_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->nsuri);
    if (!_c.at)
        return _c;
    _v->nsuri = _d->block;
    if (_v->nsuri) {
        _c = remote_nonnull_string_get(_c, _d, _v->nsuri);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_event_memory_failure_msg --- */

uint64_t remote_domain_event_memory_failure_msg_wire_size(const remote_domain_event_memory_failure_msg *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_event_memory_failure_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_memory_failure_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->recipient);
    xdr_store_int(_p + 4, _v->action);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_event_memory_failure_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_memory_failure_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->recipient = xdr_load_int(_c.at);
    _v->action = xdr_load_int(_c.at + 4);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_connect_secret_event_register_any_args --- */

uint64_t remote_connect_secret_event_register_any_args_wire_size(const remote_connect_secret_event_register_any_args *_v)
{
    uint64_t _size = 8;
    if (_v->secret)
        _size += remote_nonnull_secret_wire_size(_v->secret);
    return _size;
}

uint8_t *remote_connect_secret_event_register_any_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_secret_event_register_any_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->eventID);
    _p += 4;
    _p = xdr_put_flag(_p, _v->secret);
    if (_v->secret) {
        _p = remote_nonnull_secret_put(_p, _e, _v->secret);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_connect_secret_event_register_any_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_secret_event_register_any_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->eventID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 24, sizeof *_v->secret);
    if (!_c.at)
        return _c;
    _v->secret = _d->block;
    if (_v->secret) {
        _c = remote_nonnull_secret_get(_c, _d, _v->secret);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_connect_secret_event_register_any_ret --- */

uint64_t remote_connect_secret_event_register_any_ret_wire_size(const remote_connect_secret_event_register_any_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_secret_event_register_any_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_secret_event_register_any_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_secret_event_register_any_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_secret_event_register_any_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_secret_event_deregister_any_args --- */

uint64_t remote_connect_secret_event_deregister_any_args_wire_size(const remote_connect_secret_event_deregister_any_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_secret_event_deregister_any_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_secret_event_deregister_any_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_secret_event_deregister_any_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_secret_event_deregister_any_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_secret_event_lifecycle_msg --- */

uint64_t remote_secret_event_lifecycle_msg_wire_size(const remote_secret_event_lifecycle_msg *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_secret_wire_size(&_v->secret);
    return _size;
}

uint8_t *remote_secret_event_lifecycle_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret_event_lifecycle_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_secret_put(_p, _e, &_v->secret);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->event);
    xdr_store_int(_p + 4, _v->detail);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_secret_event_lifecycle_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret_event_lifecycle_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_secret_get(_c, _d, &_v->secret);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->event = xdr_load_int(_c.at);
    _v->detail = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_secret_event_value_changed_msg --- */

uint64_t remote_secret_event_value_changed_msg_wire_size(const remote_secret_event_value_changed_msg *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_secret_wire_size(&_v->secret);
    return _size;
}

uint8_t *remote_secret_event_value_changed_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_secret_event_value_changed_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_secret_put(_p, _e, &_v->secret);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_secret_event_value_changed_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_secret_event_value_changed_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_secret_get(_c, _d, &_v->secret);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_set_block_threshold_args --- */

uint64_t remote_domain_set_block_threshold_args_wire_size(const remote_domain_set_block_threshold_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->dev.len);
    return _size;
}

uint8_t *remote_domain_set_block_threshold_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_block_threshold_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->dev, REMOTE_STRING_MAX, 12);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->threshold);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_set_block_threshold_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_block_threshold_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->dev, REMOTE_STRING_MAX, 12);
    if (!_c.at)
        return _c;
    _v->threshold = xdr_load_uhyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_domain_set_lifecycle_action_args --- */

uint64_t remote_domain_set_lifecycle_action_args_wire_size(const remote_domain_set_lifecycle_action_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_set_lifecycle_action_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_lifecycle_action_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uint(_p, _v->type);
    xdr_store_uint(_p + 4, _v->action);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor remote_domain_set_lifecycle_action_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_lifecycle_action_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_uint(_c.at);
    _v->action = xdr_load_uint(_c.at + 4);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- remote_connect_compare_hypervisor_cpu_args --- */

uint64_t remote_connect_compare_hypervisor_cpu_args_wire_size(const remote_connect_compare_hypervisor_cpu_args *_v)
{
    uint64_t _size = 24;
    if (_v->emulator)
        _size += remote_nonnull_string_wire_size(_v->emulator);
    if (_v->arch)
        _size += remote_nonnull_string_wire_size(_v->arch);
    if (_v->machine)
        _size += remote_nonnull_string_wire_size(_v->machine);
    if (_v->virttype)
        _size += remote_nonnull_string_wire_size(_v->virttype);
    _size += xdr_pad(_v->xmlCPU.len);
    return _size;
}

uint8_t *remote_connect_compare_hypervisor_cpu_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_compare_hypervisor_cpu_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->emulator);
    if (_v->emulator) {
        _p = remote_nonnull_string_put(_p, _e, _v->emulator);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->arch);
    if (_v->arch) {
        _p = remote_nonnull_string_put(_p, _e, _v->arch);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->machine);
    if (_v->machine) {
        _p = remote_nonnull_string_put(_p, _e, _v->machine);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->virttype);
    if (_v->virttype) {
        _p = remote_nonnull_string_put(_p, _e, _v->virttype);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xmlCPU, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_compare_hypervisor_cpu_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_compare_hypervisor_cpu_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->emulator);
    if (!_c.at)
        return _c;
    _v->emulator = _d->block;
    if (_v->emulator) {
        _c = remote_nonnull_string_get(_c, _d, _v->emulator);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->arch);
    if (!_c.at)
        return _c;
    _v->arch = _d->block;
    if (_v->arch) {
        _c = remote_nonnull_string_get(_c, _d, _v->arch);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->machine);
    if (!_c.at)
        return _c;
    _v->machine = _d->block;
    if (_v->machine) {
        _c = remote_nonnull_string_get(_c, _d, _v->machine);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->virttype);
    if (!_c.at)
        return _c;
    _v->virttype = _d->block;
    if (_v->virttype) {
        _c = remote_nonnull_string_get(_c, _d, _v->virttype);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xmlCPU, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_compare_hypervisor_cpu_ret --- */

uint64_t remote_connect_compare_hypervisor_cpu_ret_wire_size(const remote_connect_compare_hypervisor_cpu_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_compare_hypervisor_cpu_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_compare_hypervisor_cpu_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->result);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_compare_hypervisor_cpu_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_compare_hypervisor_cpu_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->result = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_baseline_hypervisor_cpu_args --- */

uint64_t remote_connect_baseline_hypervisor_cpu_args_wire_size(const remote_connect_baseline_hypervisor_cpu_args *_v)
{
    uint64_t _size = 24;
    if (_v->emulator)
        _size += remote_nonnull_string_wire_size(_v->emulator);
    if (_v->arch)
        _size += remote_nonnull_string_wire_size(_v->arch);
    if (_v->machine)
        _size += remote_nonnull_string_wire_size(_v->machine);
    if (_v->virttype)
        _size += remote_nonnull_string_wire_size(_v->virttype);
    for (uint32_t _i = 0; _v->xmlCPUs.data && _i < _v->xmlCPUs.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->xmlCPUs.data[_i]);
    return _size;
}

uint8_t *remote_connect_baseline_hypervisor_cpu_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_baseline_hypervisor_cpu_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->emulator);
    if (_v->emulator) {
        _p = remote_nonnull_string_put(_p, _e, _v->emulator);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->arch);
    if (_v->arch) {
        _p = remote_nonnull_string_put(_p, _e, _v->arch);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->machine);
    if (_v->machine) {
        _p = remote_nonnull_string_put(_p, _e, _v->machine);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->virttype);
    if (_v->virttype) {
        _p = remote_nonnull_string_put(_p, _e, _v->virttype);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->xmlCPUs.data, _v->xmlCPUs.len, REMOTE_CPU_BASELINE_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->xmlCPUs.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->xmlCPUs.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_baseline_hypervisor_cpu_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_baseline_hypervisor_cpu_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->emulator);
    if (!_c.at)
        return _c;
    _v->emulator = _d->block;
    if (_v->emulator) {
        _c = remote_nonnull_string_get(_c, _d, _v->emulator);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->arch);
    if (!_c.at)
        return _c;
    _v->arch = _d->block;
    if (_v->arch) {
        _c = remote_nonnull_string_get(_c, _d, _v->arch);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->machine);
    if (!_c.at)
        return _c;
    _v->machine = _d->block;
    if (_v->machine) {
        _c = remote_nonnull_string_get(_c, _d, _v->machine);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->virttype);
    if (!_c.at)
        return _c;
    _v->virttype = _d->block;
    if (_v->virttype) {
        _c = remote_nonnull_string_get(_c, _d, _v->virttype);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->xmlCPUs.len, REMOTE_CPU_BASELINE_MAX, 4, sizeof *_v->xmlCPUs.data);
    if (!_c.at)
        return _c;
    _v->xmlCPUs.data = _d->block;
    for (uint32_t _i = 0; _i < _v->xmlCPUs.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->xmlCPUs.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_baseline_hypervisor_cpu_ret --- */

uint64_t remote_connect_baseline_hypervisor_cpu_ret_wire_size(const remote_connect_baseline_hypervisor_cpu_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->cpu.len);
    return _size;
}

uint8_t *remote_connect_baseline_hypervisor_cpu_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_baseline_hypervisor_cpu_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->cpu, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_connect_baseline_hypervisor_cpu_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_baseline_hypervisor_cpu_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->cpu, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_node_get_sev_info_args --- */

uint64_t remote_node_get_sev_info_args_wire_size(const remote_node_get_sev_info_args *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_node_get_sev_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_sev_info_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_node_get_sev_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_sev_info_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_node_get_sev_info_ret --- */

uint64_t remote_node_get_sev_info_ret_wire_size(const remote_node_get_sev_info_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_node_get_sev_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_node_get_sev_info_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_NODE_SEV_INFO_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_node_get_sev_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_node_get_sev_info_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_NODE_SEV_INFO_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_launch_security_info_args --- */

uint64_t remote_domain_get_launch_security_info_args_wire_size(const remote_domain_get_launch_security_info_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_launch_security_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_launch_security_info_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_launch_security_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_launch_security_info_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_launch_security_info_ret --- */

uint64_t remote_domain_get_launch_security_info_ret_wire_size(const remote_domain_get_launch_security_info_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_launch_security_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_launch_security_info_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_get_launch_security_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_launch_security_info_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_set_launch_security_state_args --- */

uint64_t remote_domain_set_launch_security_state_args_wire_size(const remote_domain_set_launch_security_state_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_set_launch_security_state_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_launch_security_state_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_launch_security_state_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_launch_security_state_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_nwfilter_binding_lookup_by_port_dev_args --- */

uint64_t remote_nwfilter_binding_lookup_by_port_dev_args_wire_size(const remote_nwfilter_binding_lookup_by_port_dev_args *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_nwfilter_binding_lookup_by_port_dev_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_binding_lookup_by_port_dev_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_nwfilter_binding_lookup_by_port_dev_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_binding_lookup_by_port_dev_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nwfilter_binding_lookup_by_port_dev_ret --- */

uint64_t remote_nwfilter_binding_lookup_by_port_dev_ret_wire_size(const remote_nwfilter_binding_lookup_by_port_dev_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_nwfilter_binding_wire_size(&_v->nwfilter);
    return _size;
}

uint8_t *remote_nwfilter_binding_lookup_by_port_dev_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_binding_lookup_by_port_dev_ret *_v)
{
    _p = remote_nonnull_nwfilter_binding_put(_p, _e, &_v->nwfilter);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_nwfilter_binding_lookup_by_port_dev_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_binding_lookup_by_port_dev_ret *_v)
{
    _c = remote_nonnull_nwfilter_binding_get(_c, _d, &_v->nwfilter);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nwfilter_binding_create_xml_args --- */

uint64_t remote_nwfilter_binding_create_xml_args_wire_size(const remote_nwfilter_binding_create_xml_args *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_nwfilter_binding_create_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_binding_create_xml_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_nwfilter_binding_create_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_binding_create_xml_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_nwfilter_binding_create_xml_ret --- */

uint64_t remote_nwfilter_binding_create_xml_ret_wire_size(const remote_nwfilter_binding_create_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_nwfilter_binding_wire_size(&_v->nwfilter);
    return _size;
}

uint8_t *remote_nwfilter_binding_create_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_binding_create_xml_ret *_v)
{
    _p = remote_nonnull_nwfilter_binding_put(_p, _e, &_v->nwfilter);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_nwfilter_binding_create_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_binding_create_xml_ret *_v)
{
    _c = remote_nonnull_nwfilter_binding_get(_c, _d, &_v->nwfilter);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nwfilter_binding_delete_args --- */

uint64_t remote_nwfilter_binding_delete_args_wire_size(const remote_nwfilter_binding_delete_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_nwfilter_binding_wire_size(&_v->nwfilter);
    return _size;
}

uint8_t *remote_nwfilter_binding_delete_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_binding_delete_args *_v)
{
    _p = remote_nonnull_nwfilter_binding_put(_p, _e, &_v->nwfilter);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_nwfilter_binding_delete_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_binding_delete_args *_v)
{
    _c = remote_nonnull_nwfilter_binding_get(_c, _d, &_v->nwfilter);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_nwfilter_binding_get_xml_desc_args --- */

uint64_t remote_nwfilter_binding_get_xml_desc_args_wire_size(const remote_nwfilter_binding_get_xml_desc_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_nwfilter_binding_wire_size(&_v->nwfilter);
    return _size;
}

uint8_t *remote_nwfilter_binding_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_binding_get_xml_desc_args *_v)
{
    _p = remote_nonnull_nwfilter_binding_put(_p, _e, &_v->nwfilter);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_nwfilter_binding_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_binding_get_xml_desc_args *_v)
{
    _c = remote_nonnull_nwfilter_binding_get(_c, _d, &_v->nwfilter);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_nwfilter_binding_get_xml_desc_ret --- */

uint64_t remote_nwfilter_binding_get_xml_desc_ret_wire_size(const remote_nwfilter_binding_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_nwfilter_binding_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_nwfilter_binding_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_nwfilter_binding_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_nwfilter_binding_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_connect_list_all_nwfilter_bindings_args --- */

uint64_t remote_connect_list_all_nwfilter_bindings_args_wire_size(const remote_connect_list_all_nwfilter_bindings_args *_v)
{
    (void)_v;
    return 8;
}

uint8_t *remote_connect_list_all_nwfilter_bindings_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_nwfilter_bindings_args *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_connect_list_all_nwfilter_bindings_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_nwfilter_bindings_args *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_connect_list_all_nwfilter_bindings_ret --- */

uint64_t remote_connect_list_all_nwfilter_bindings_ret_wire_size(const remote_connect_list_all_nwfilter_bindings_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->bindings.data && _i < _v->bindings.len; _i++)
        _size += remote_nonnull_nwfilter_binding_wire_size(&_v->bindings.data[_i]);
    return _size;
}

uint8_t *remote_connect_list_all_nwfilter_bindings_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_list_all_nwfilter_bindings_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->bindings.data, _v->bindings.len, REMOTE_NWFILTER_BINDING_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->bindings.len; _i++) {
        _p = remote_nonnull_nwfilter_binding_put_inline(_p, _e, &_v->bindings.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_list_all_nwfilter_bindings_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_list_all_nwfilter_bindings_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->bindings.len, REMOTE_NWFILTER_BINDING_LIST_MAX, 8, sizeof *_v->bindings.data);
    if (!_c.at)
        return _c;
    _v->bindings.data = _d->block;
    for (uint32_t _i = 0; _i < _v->bindings.len; _i++) {
        _c = remote_nonnull_nwfilter_binding_get_inline(_c, _d, &_v->bindings.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_get_storage_pool_capabilities_args --- */

uint64_t remote_connect_get_storage_pool_capabilities_args_wire_size(const remote_connect_get_storage_pool_capabilities_args *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_connect_get_storage_pool_capabilities_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_storage_pool_capabilities_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_get_storage_pool_capabilities_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_storage_pool_capabilities_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_connect_get_storage_pool_capabilities_ret --- */

uint64_t remote_connect_get_storage_pool_capabilities_ret_wire_size(const remote_connect_get_storage_pool_capabilities_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->capabilities.len);
    return _size;
}

uint8_t *remote_connect_get_storage_pool_capabilities_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_get_storage_pool_capabilities_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->capabilities, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_connect_get_storage_pool_capabilities_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_get_storage_pool_capabilities_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->capabilities, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_list_all_ports_args --- */

uint64_t remote_network_list_all_ports_args_wire_size(const remote_network_list_all_ports_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_network_wire_size(&_v->network);
    return _size;
}

uint8_t *remote_network_list_all_ports_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_list_all_ports_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->network);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_network_list_all_ports_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_list_all_ports_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->network);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_network_list_all_ports_ret --- */

uint64_t remote_network_list_all_ports_ret_wire_size(const remote_network_list_all_ports_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->ports.data && _i < _v->ports.len; _i++)
        _size += remote_nonnull_network_port_wire_size(&_v->ports.data[_i]);
    return _size;
}

uint8_t *remote_network_list_all_ports_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_list_all_ports_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->ports.data, _v->ports.len, REMOTE_NETWORK_PORT_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->ports.len; _i++) {
        _p = remote_nonnull_network_port_put_inline(_p, _e, &_v->ports.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_list_all_ports_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_list_all_ports_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->ports.len, REMOTE_NETWORK_PORT_LIST_MAX, 36, sizeof *_v->ports.data);
    if (!_c.at)
        return _c;
    _v->ports.data = _d->block;
    for (uint32_t _i = 0; _i < _v->ports.len; _i++) {
        _c = remote_nonnull_network_port_get_inline(_c, _d, &_v->ports.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_port_lookup_by_uuid_args --- */

uint64_t remote_network_port_lookup_by_uuid_args_wire_size(const remote_network_port_lookup_by_uuid_args *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_network_wire_size(&_v->network);
    return _size;
}

uint8_t *remote_network_port_lookup_by_uuid_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_port_lookup_by_uuid_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->network);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

struct xdr_cursor remote_network_port_lookup_by_uuid_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_port_lookup_by_uuid_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->network);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- remote_network_port_lookup_by_uuid_ret --- */

uint64_t remote_network_port_lookup_by_uuid_ret_wire_size(const remote_network_port_lookup_by_uuid_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_port_wire_size(&_v->port);
    return _size;
}

uint8_t *remote_network_port_lookup_by_uuid_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_port_lookup_by_uuid_ret *_v)
{
    _p = remote_nonnull_network_port_put(_p, _e, &_v->port);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_port_lookup_by_uuid_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_port_lookup_by_uuid_ret *_v)
{
    _c = remote_nonnull_network_port_get(_c, _d, &_v->port);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_port_create_xml_args --- */

uint64_t remote_network_port_create_xml_args_wire_size(const remote_network_port_create_xml_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_network_wire_size(&_v->network);
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_network_port_create_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_port_create_xml_args *_v)
{
    _p = remote_nonnull_network_put(_p, _e, &_v->network);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_port_create_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_port_create_xml_args *_v)
{
    _c = remote_nonnull_network_get(_c, _d, &_v->network);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_port_create_xml_ret --- */

uint64_t remote_network_port_create_xml_ret_wire_size(const remote_network_port_create_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_network_port_wire_size(&_v->port);
    return _size;
}

uint8_t *remote_network_port_create_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_port_create_xml_ret *_v)
{
    _p = remote_nonnull_network_port_put(_p, _e, &_v->port);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_port_create_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_port_create_xml_ret *_v)
{
    _c = remote_nonnull_network_port_get(_c, _d, &_v->port);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_port_set_parameters_args --- */

uint64_t remote_network_port_set_parameters_args_wire_size(const remote_network_port_set_parameters_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_network_port_wire_size(&_v->port);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_network_port_set_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_port_set_parameters_args *_v)
{
    _p = remote_nonnull_network_port_put(_p, _e, &_v->port);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_NETWORK_PORT_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_port_set_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_port_set_parameters_args *_v)
{
    _c = remote_nonnull_network_port_get(_c, _d, &_v->port);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_NETWORK_PORT_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_port_get_parameters_args --- */

uint64_t remote_network_port_get_parameters_args_wire_size(const remote_network_port_get_parameters_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_network_port_wire_size(&_v->port);
    return _size;
}

uint8_t *remote_network_port_get_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_port_get_parameters_args *_v)
{
    _p = remote_nonnull_network_port_put(_p, _e, &_v->port);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_network_port_get_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_port_get_parameters_args *_v)
{
    _c = remote_nonnull_network_port_get(_c, _d, &_v->port);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_network_port_get_parameters_ret --- */

uint64_t remote_network_port_get_parameters_ret_wire_size(const remote_network_port_get_parameters_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_network_port_get_parameters_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_port_get_parameters_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_NETWORK_PORT_PARAMETERS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->nparams);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_port_get_parameters_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_port_get_parameters_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_NETWORK_PORT_PARAMETERS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->nparams = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_port_get_xml_desc_args --- */

uint64_t remote_network_port_get_xml_desc_args_wire_size(const remote_network_port_get_xml_desc_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_network_port_wire_size(&_v->port);
    return _size;
}

uint8_t *remote_network_port_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_port_get_xml_desc_args *_v)
{
    _p = remote_nonnull_network_port_put(_p, _e, &_v->port);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_port_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_port_get_xml_desc_args *_v)
{
    _c = remote_nonnull_network_port_get(_c, _d, &_v->port);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_network_port_get_xml_desc_ret --- */

uint64_t remote_network_port_get_xml_desc_ret_wire_size(const remote_network_port_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_network_port_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_port_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_network_port_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_port_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_network_port_delete_args --- */

uint64_t remote_network_port_delete_args_wire_size(const remote_network_port_delete_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_network_port_wire_size(&_v->port);
    return _size;
}

uint8_t *remote_network_port_delete_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_network_port_delete_args *_v)
{
    _p = remote_nonnull_network_port_put(_p, _e, &_v->port);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_network_port_delete_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_network_port_delete_args *_v)
{
    _c = remote_nonnull_network_port_get(_c, _d, &_v->port);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_checkpoint_create_xml_args --- */

uint64_t remote_domain_checkpoint_create_xml_args_wire_size(const remote_domain_checkpoint_create_xml_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->xml_desc.len);
    return _size;
}

uint8_t *remote_domain_checkpoint_create_xml_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_checkpoint_create_xml_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_checkpoint_create_xml_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_checkpoint_create_xml_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml_desc, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_checkpoint_create_xml_ret --- */

uint64_t remote_domain_checkpoint_create_xml_ret_wire_size(const remote_domain_checkpoint_create_xml_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_checkpoint_wire_size(&_v->checkpoint);
    return _size;
}

uint8_t *remote_domain_checkpoint_create_xml_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_checkpoint_create_xml_ret *_v)
{
    _p = remote_nonnull_domain_checkpoint_put(_p, _e, &_v->checkpoint);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_checkpoint_create_xml_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_checkpoint_create_xml_ret *_v)
{
    _c = remote_nonnull_domain_checkpoint_get(_c, _d, &_v->checkpoint);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_checkpoint_get_xml_desc_args --- */

uint64_t remote_domain_checkpoint_get_xml_desc_args_wire_size(const remote_domain_checkpoint_get_xml_desc_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_checkpoint_wire_size(&_v->checkpoint);
    return _size;
}

uint8_t *remote_domain_checkpoint_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_checkpoint_get_xml_desc_args *_v)
{
    _p = remote_nonnull_domain_checkpoint_put(_p, _e, &_v->checkpoint);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_checkpoint_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_checkpoint_get_xml_desc_args *_v)
{
    _c = remote_nonnull_domain_checkpoint_get(_c, _d, &_v->checkpoint);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_checkpoint_get_xml_desc_ret --- */

uint64_t remote_domain_checkpoint_get_xml_desc_ret_wire_size(const remote_domain_checkpoint_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_checkpoint_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_checkpoint_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_checkpoint_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_checkpoint_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_list_all_checkpoints_args --- */

uint64_t remote_domain_list_all_checkpoints_args_wire_size(const remote_domain_list_all_checkpoints_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_list_all_checkpoints_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_list_all_checkpoints_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_list_all_checkpoints_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_list_all_checkpoints_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_list_all_checkpoints_ret --- */

uint64_t remote_domain_list_all_checkpoints_ret_wire_size(const remote_domain_list_all_checkpoints_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->checkpoints.data && _i < _v->checkpoints.len; _i++)
        _size += remote_nonnull_domain_checkpoint_wire_size(&_v->checkpoints.data[_i]);
    return _size;
}

uint8_t *remote_domain_list_all_checkpoints_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_list_all_checkpoints_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->checkpoints.data, _v->checkpoints.len, REMOTE_DOMAIN_CHECKPOINT_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->checkpoints.len; _i++) {
        _p = remote_nonnull_domain_checkpoint_put_inline(_p, _e, &_v->checkpoints.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_list_all_checkpoints_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_list_all_checkpoints_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->checkpoints.len, REMOTE_DOMAIN_CHECKPOINT_LIST_MAX, 28, sizeof *_v->checkpoints.data);
    if (!_c.at)
        return _c;
    _v->checkpoints.data = _d->block;
    for (uint32_t _i = 0; _i < _v->checkpoints.len; _i++) {
        _c = remote_nonnull_domain_checkpoint_get_inline(_c, _d, &_v->checkpoints.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_checkpoint_list_all_children_args --- */

uint64_t remote_domain_checkpoint_list_all_children_args_wire_size(const remote_domain_checkpoint_list_all_children_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_checkpoint_wire_size(&_v->checkpoint);
    return _size;
}

uint8_t *remote_domain_checkpoint_list_all_children_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_checkpoint_list_all_children_args *_v)
{
    _p = remote_nonnull_domain_checkpoint_put(_p, _e, &_v->checkpoint);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->need_results);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_checkpoint_list_all_children_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_checkpoint_list_all_children_args *_v)
{
    _c = remote_nonnull_domain_checkpoint_get(_c, _d, &_v->checkpoint);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->need_results = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_checkpoint_list_all_children_ret --- */

uint64_t remote_domain_checkpoint_list_all_children_ret_wire_size(const remote_domain_checkpoint_list_all_children_ret *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->checkpoints.data && _i < _v->checkpoints.len; _i++)
        _size += remote_nonnull_domain_checkpoint_wire_size(&_v->checkpoints.data[_i]);
    return _size;
}

uint8_t *remote_domain_checkpoint_list_all_children_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_checkpoint_list_all_children_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->checkpoints.data, _v->checkpoints.len, REMOTE_DOMAIN_CHECKPOINT_LIST_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->checkpoints.len; _i++) {
        _p = remote_nonnull_domain_checkpoint_put_inline(_p, _e, &_v->checkpoints.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_checkpoint_list_all_children_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_checkpoint_list_all_children_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->checkpoints.len, REMOTE_DOMAIN_CHECKPOINT_LIST_MAX, 28, sizeof *_v->checkpoints.data);
    if (!_c.at)
        return _c;
    _v->checkpoints.data = _d->block;
    for (uint32_t _i = 0; _i < _v->checkpoints.len; _i++) {
        _c = remote_nonnull_domain_checkpoint_get_inline(_c, _d, &_v->checkpoints.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_checkpoint_lookup_by_name_args --- */

uint64_t remote_domain_checkpoint_lookup_by_name_args_wire_size(const remote_domain_checkpoint_lookup_by_name_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_domain_checkpoint_lookup_by_name_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_checkpoint_lookup_by_name_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_checkpoint_lookup_by_name_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_checkpoint_lookup_by_name_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_checkpoint_lookup_by_name_ret --- */

uint64_t remote_domain_checkpoint_lookup_by_name_ret_wire_size(const remote_domain_checkpoint_lookup_by_name_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_checkpoint_wire_size(&_v->checkpoint);
    return _size;
}

uint8_t *remote_domain_checkpoint_lookup_by_name_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_checkpoint_lookup_by_name_ret *_v)
{
    _p = remote_nonnull_domain_checkpoint_put(_p, _e, &_v->checkpoint);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_checkpoint_lookup_by_name_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_checkpoint_lookup_by_name_ret *_v)
{
    _c = remote_nonnull_domain_checkpoint_get(_c, _d, &_v->checkpoint);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_checkpoint_get_parent_args --- */

uint64_t remote_domain_checkpoint_get_parent_args_wire_size(const remote_domain_checkpoint_get_parent_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_checkpoint_wire_size(&_v->checkpoint);
    return _size;
}

uint8_t *remote_domain_checkpoint_get_parent_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_checkpoint_get_parent_args *_v)
{
    _p = remote_nonnull_domain_checkpoint_put(_p, _e, &_v->checkpoint);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_checkpoint_get_parent_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_checkpoint_get_parent_args *_v)
{
    _c = remote_nonnull_domain_checkpoint_get(_c, _d, &_v->checkpoint);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_checkpoint_get_parent_ret --- */

uint64_t remote_domain_checkpoint_get_parent_ret_wire_size(const remote_domain_checkpoint_get_parent_ret *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_checkpoint_wire_size(&_v->parent);
    return _size;
}

uint8_t *remote_domain_checkpoint_get_parent_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_checkpoint_get_parent_ret *_v)
{
    _p = remote_nonnull_domain_checkpoint_put(_p, _e, &_v->parent);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_checkpoint_get_parent_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_checkpoint_get_parent_ret *_v)
{
    _c = remote_nonnull_domain_checkpoint_get(_c, _d, &_v->parent);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_checkpoint_delete_args --- */

uint64_t remote_domain_checkpoint_delete_args_wire_size(const remote_domain_checkpoint_delete_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_checkpoint_wire_size(&_v->checkpoint);
    return _size;
}

uint8_t *remote_domain_checkpoint_delete_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_checkpoint_delete_args *_v)
{
    _p = remote_nonnull_domain_checkpoint_put(_p, _e, &_v->checkpoint);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_checkpoint_delete_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_checkpoint_delete_args *_v)
{
    _c = remote_nonnull_domain_checkpoint_get(_c, _d, &_v->checkpoint);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_guest_info_args --- */

uint64_t remote_domain_get_guest_info_args_wire_size(const remote_domain_get_guest_info_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_guest_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_guest_info_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->types);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_get_guest_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_guest_info_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->types = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_get_guest_info_ret --- */

uint64_t remote_domain_get_guest_info_ret_wire_size(const remote_domain_get_guest_info_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_guest_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_guest_info_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_GUEST_INFO_PARAMS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_get_guest_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_guest_info_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_GUEST_INFO_PARAMS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_connect_set_identity_args --- */

uint64_t remote_connect_set_identity_args_wire_size(const remote_connect_set_identity_args *_v)
{
    uint64_t _size = 8;
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_connect_set_identity_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_connect_set_identity_args *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_CONNECT_IDENTITY_PARAMS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_connect_set_identity_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_connect_set_identity_args *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_CONNECT_IDENTITY_PARAMS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_agent_set_response_timeout_args --- */

uint64_t remote_domain_agent_set_response_timeout_args_wire_size(const remote_domain_agent_set_response_timeout_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_agent_set_response_timeout_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_agent_set_response_timeout_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->timeout);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_agent_set_response_timeout_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_agent_set_response_timeout_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->timeout = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_agent_set_response_timeout_ret --- */

uint64_t remote_domain_agent_set_response_timeout_ret_wire_size(const remote_domain_agent_set_response_timeout_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_agent_set_response_timeout_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_agent_set_response_timeout_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->result);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_agent_set_response_timeout_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_agent_set_response_timeout_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->result = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_backup_begin_args --- */

uint64_t remote_domain_backup_begin_args_wire_size(const remote_domain_backup_begin_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->backup_xml.len);
    if (_v->checkpoint_xml)
        _size += remote_nonnull_string_wire_size(_v->checkpoint_xml);
    return _size;
}

uint8_t *remote_domain_backup_begin_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_backup_begin_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->backup_xml, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_flag(_p, _v->checkpoint_xml);
    if (_v->checkpoint_xml) {
        _p = remote_nonnull_string_put(_p, _e, _v->checkpoint_xml);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_backup_begin_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_backup_begin_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->backup_xml, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->checkpoint_xml);
    if (!_c.at)
        return _c;
    _v->checkpoint_xml = _d->block;
    if (_v->checkpoint_xml) {
        _c = remote_nonnull_string_get(_c, _d, _v->checkpoint_xml);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_backup_get_xml_desc_args --- */

uint64_t remote_domain_backup_get_xml_desc_args_wire_size(const remote_domain_backup_get_xml_desc_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_backup_get_xml_desc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_backup_get_xml_desc_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_backup_get_xml_desc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_backup_get_xml_desc_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_backup_get_xml_desc_ret --- */

uint64_t remote_domain_backup_get_xml_desc_ret_wire_size(const remote_domain_backup_get_xml_desc_ret *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->xml.len);
    return _size;
}

uint8_t *remote_domain_backup_get_xml_desc_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_backup_get_xml_desc_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_backup_get_xml_desc_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_backup_get_xml_desc_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->xml, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_authorized_ssh_keys_get_args --- */

uint64_t remote_domain_authorized_ssh_keys_get_args_wire_size(const remote_domain_authorized_ssh_keys_get_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->user.len);
    return _size;
}

uint8_t *remote_domain_authorized_ssh_keys_get_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_authorized_ssh_keys_get_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->user, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_authorized_ssh_keys_get_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_authorized_ssh_keys_get_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->user, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_authorized_ssh_keys_get_ret --- */

uint64_t remote_domain_authorized_ssh_keys_get_ret_wire_size(const remote_domain_authorized_ssh_keys_get_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->keys.data && _i < _v->keys.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->keys.data[_i]);
    return _size;
}

uint8_t *remote_domain_authorized_ssh_keys_get_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_authorized_ssh_keys_get_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->keys.data, _v->keys.len, REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->keys.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->keys.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_authorized_ssh_keys_get_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_authorized_ssh_keys_get_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->keys.len, REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX, 4, sizeof *_v->keys.data);
    if (!_c.at)
        return _c;
    _v->keys.data = _d->block;
    for (uint32_t _i = 0; _i < _v->keys.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->keys.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_authorized_ssh_keys_set_args --- */

uint64_t remote_domain_authorized_ssh_keys_set_args_wire_size(const remote_domain_authorized_ssh_keys_set_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->user.len);
    for (uint32_t _i = 0; _v->keys.data && _i < _v->keys.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->keys.data[_i]);
    return _size;
}

uint8_t *remote_domain_authorized_ssh_keys_set_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_authorized_ssh_keys_set_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->user, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->keys.data, _v->keys.len, REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->keys.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->keys.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_authorized_ssh_keys_set_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_authorized_ssh_keys_set_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->user, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_array(_c, _d, &_v->keys.len, REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX, 4, sizeof *_v->keys.data);
    if (!_c.at)
        return _c;
    _v->keys.data = _d->block;
    for (uint32_t _i = 0; _i < _v->keys.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->keys.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_messages_args --- */

uint64_t remote_domain_get_messages_args_wire_size(const remote_domain_get_messages_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_messages_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_messages_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_messages_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_messages_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_messages_ret --- */

uint64_t remote_domain_get_messages_ret_wire_size(const remote_domain_get_messages_ret *_v)
{
    uint64_t _size = 4;
    for (uint32_t _i = 0; _v->msgs.data && _i < _v->msgs.len; _i++)
        _size += remote_nonnull_string_wire_size(&_v->msgs.data[_i]);
    return _size;
}

uint8_t *remote_domain_get_messages_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_messages_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->msgs.data, _v->msgs.len, REMOTE_DOMAIN_MESSAGES_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->msgs.len; _i++) {
        _p = remote_nonnull_string_put_inline(_p, _e, &_v->msgs.data[_i]);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor remote_domain_get_messages_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_messages_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->msgs.len, REMOTE_DOMAIN_MESSAGES_MAX, 4, sizeof *_v->msgs.data);
    if (!_c.at)
        return _c;
    _v->msgs.data = _d->block;
    for (uint32_t _i = 0; _i < _v->msgs.len; _i++) {
        _c = remote_nonnull_string_get_inline(_c, _d, &_v->msgs.data[_i]);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- remote_domain_start_dirty_rate_calc_args --- */

uint64_t remote_domain_start_dirty_rate_calc_args_wire_size(const remote_domain_start_dirty_rate_calc_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_start_dirty_rate_calc_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_start_dirty_rate_calc_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->seconds);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_start_dirty_rate_calc_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_start_dirty_rate_calc_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->seconds = xdr_load_int(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_graphics_reload_args --- */

uint64_t remote_domain_graphics_reload_args_wire_size(const remote_domain_graphics_reload_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_graphics_reload_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_graphics_reload_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->type);
    xdr_store_uint(_p + 4, _v->flags);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_graphics_reload_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_graphics_reload_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->type = xdr_load_uint(_c.at);
    _v->flags = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_event_memory_device_size_change_msg --- */

uint64_t remote_domain_event_memory_device_size_change_msg_wire_size(const remote_domain_event_memory_device_size_change_msg *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->alias.len);
    return _size;
}

uint8_t *remote_domain_event_memory_device_size_change_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_memory_device_size_change_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->alias, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_uhyper(_p, _v->size);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_event_memory_device_size_change_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_memory_device_size_change_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->alias, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->size = xdr_load_uhyper(_c.at);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_event_vcpu_removed_msg --- */

uint64_t remote_domain_event_vcpu_removed_msg_wire_size(const remote_domain_event_vcpu_removed_msg *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_event_vcpu_removed_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_vcpu_removed_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->vcpuid);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_event_vcpu_removed_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_vcpu_removed_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->vcpuid = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_fd_associate_args --- */

uint64_t remote_domain_fd_associate_args_wire_size(const remote_domain_fd_associate_args *_v)
{
    uint64_t _size = 8;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *remote_domain_fd_associate_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_fd_associate_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_fd_associate_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_fd_associate_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_get_autostart_once_args --- */

uint64_t remote_domain_get_autostart_once_args_wire_size(const remote_domain_get_autostart_once_args *_v)
{
    uint64_t _size = 0;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_get_autostart_once_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_autostart_once_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_get_autostart_once_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_autostart_once_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_get_autostart_once_ret --- */

uint64_t remote_domain_get_autostart_once_ret_wire_size(const remote_domain_get_autostart_once_ret *_v)
{
    (void)_v;
    return 4;
}

uint8_t *remote_domain_get_autostart_once_ret_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_get_autostart_once_ret *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->autostart);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_get_autostart_once_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_get_autostart_once_ret *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->autostart = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_set_autostart_once_args --- */

uint64_t remote_domain_set_autostart_once_args_wire_size(const remote_domain_set_autostart_once_args *_v)
{
    uint64_t _size = 4;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    return _size;
}

uint8_t *remote_domain_set_autostart_once_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_set_autostart_once_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->autostart);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_set_autostart_once_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_set_autostart_once_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->autostart = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_domain_event_nic_mac_change_msg --- */

uint64_t remote_domain_event_nic_mac_change_msg_wire_size(const remote_domain_event_nic_mac_change_msg *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->alias.len);
    _size += xdr_pad(_v->oldMAC.len);
    _size += xdr_pad(_v->newMAC.len);
    return _size;
}

uint8_t *remote_domain_event_nic_mac_change_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_nic_mac_change_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->alias, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->oldMAC, REMOTE_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->newMAC, REMOTE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor remote_domain_event_nic_mac_change_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_nic_mac_change_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->alias, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->oldMAC, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->newMAC, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- remote_domain_event_callback_channel_lifecycle_msg --- */

uint64_t remote_domain_event_callback_channel_lifecycle_msg_wire_size(const remote_domain_event_callback_channel_lifecycle_msg *_v)
{
    uint64_t _size = 16;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    _size += xdr_pad(_v->channelName.len);
    return _size;
}

uint8_t *remote_domain_event_callback_channel_lifecycle_msg_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_event_callback_channel_lifecycle_msg *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->callbackID);
    _p += 4;
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->channelName, REMOTE_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_int(_p, _v->state);
    xdr_store_int(_p + 4, _v->reason);
    _p += 8;
    return _p;
}

struct xdr_cursor remote_domain_event_callback_channel_lifecycle_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_event_callback_channel_lifecycle_msg *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->callbackID = xdr_load_int(_c.at);
    _c.at += 4;
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->channelName, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->state = xdr_load_int(_c.at);
    _v->reason = xdr_load_int(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- remote_domain_announce_interface_args --- */

uint64_t remote_domain_announce_interface_args_wire_size(const remote_domain_announce_interface_args *_v)
{
    uint64_t _size = 12;
    _size += remote_nonnull_domain_wire_size(&_v->dom);
    if (_v->device)
        _size += remote_nonnull_string_wire_size(_v->device);
    for (uint32_t _i = 0; _v->params.data && _i < _v->params.len; _i++)
        _size += remote_typed_param_wire_size(&_v->params.data[_i]);
    return _size;
}

uint8_t *remote_domain_announce_interface_args_put(uint8_t *_p, struct xdr_encoder *_e, const remote_domain_announce_interface_args *_v)
{
    _p = remote_nonnull_domain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->device);
    if (_v->device) {
        _p = remote_nonnull_string_put(_p, _e, _v->device);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_array(_p, _e, _v->params.data, _v->params.len, REMOTE_DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX);
    if (!_p)
        return NULL;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _p = remote_typed_param_put_inline(_p, _e, &_v->params.data[_i]);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor remote_domain_announce_interface_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_domain_announce_interface_args *_v)
{
    _c = remote_nonnull_domain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->device);
    if (!_c.at)
        return _c;
    _v->device = _d->block;
    if (_v->device) {
        _c = remote_nonnull_string_get(_c, _d, _v->device);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_array(_c, _d, &_v->params.len, REMOTE_DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX, 12, sizeof *_v->params.data);
    if (!_c.at)
        return _c;
    _v->params.data = _d->block;
    for (uint32_t _i = 0; _i < _v->params.len; _i++) {
        _c = remote_typed_param_get_inline(_c, _d, &_v->params.data[_i]);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- remote_procedure --- */

bool remote_procedure_is_legal(uint32_t _value, unsigned _policy)
{
    int32_t _i = (int32_t)_value;
    return (_i >= REMOTE_PROC_CONNECT_OPEN && _i <= REMOTE_PROC_DOMAIN_ANNOUNCE_INTERFACE) || (_policy & XDR_ANY_ENUM);
}

uint64_t remote_procedure_wire_size(const remote_procedure *_v)
{
    (void)_v;
    return 4;
}

bool remote_procedure_store(uint8_t *_p, remote_procedure _v)
{
    xdr_store_uint(_p, (uint32_t)_v);
    return remote_procedure_is_legal((uint32_t)_v, XDR_STRICT);
}

bool remote_procedure_load(remote_procedure *_v, const uint8_t *_p, unsigned _policy)
{
    uint32_t _value = xdr_load_uint(_p);
    *_v = (remote_procedure)_value;
    return remote_procedure_is_legal(_value, _policy);
}

uint8_t *remote_procedure_put(uint8_t *_p, struct xdr_encoder *_e, const remote_procedure *_v)
{
    return xdr_room(_p, _e) >= 4 && remote_procedure_store(_p, *_v) ? _p + 4 : NULL;
}

struct xdr_cursor remote_procedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, remote_procedure *_v)
{
    if (xdr_left(_c, _d) < 4 || !remote_procedure_load(_v, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

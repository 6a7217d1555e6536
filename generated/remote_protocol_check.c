/* remote_protocol_check.c -- written by xdrgen from remote_protocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "remote_protocol.h"

/* --- remote_nonnull_string --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_nonnull_string_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_measure remote_nonnull_string_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nonnull_string_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nonnull_string_scan(xdr_check_begin(_d, &remote_nonnull_string_xdr), _d), _d, &remote_nonnull_string_xdr, _size);
}

enum xdr_status remote_nonnull_string_validate(const remote_nonnull_string *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nonnull_string_xdr, _v, _p, _e);
}

/* --- remote_string --- */

struct xdr_measure remote_string_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_string_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_string_scan(xdr_check_begin(_d, &remote_string_xdr), _d), _d, &remote_string_xdr, _size);
}

enum xdr_status remote_string_validate(const remote_string *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_string_xdr, _v, _p, _e);
}

/* --- remote_uuid --- */

struct xdr_measure remote_uuid_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_uuid_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_uuid_scan(xdr_check_begin(_d, &remote_uuid_xdr), _d), _d, &remote_uuid_xdr, _size);
}

enum xdr_status remote_uuid_validate(const remote_uuid *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_uuid_xdr, _v, _p, _e);
}

/* --- remote_nonnull_domain --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_nonnull_domain_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 20);
    if (!_c.at)
        return _c;
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 20;
    return _c;
}

struct xdr_measure remote_nonnull_domain_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 20);
    if (!_c.at)
        return _c;
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 20;
    return _c;
}

enum xdr_status remote_nonnull_domain_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nonnull_domain_scan(xdr_check_begin(_d, &remote_nonnull_domain_xdr), _d), _d, &remote_nonnull_domain_xdr, _size);
}

enum xdr_status remote_nonnull_domain_validate(const remote_nonnull_domain *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nonnull_domain_xdr, _v, _p, _e);
}

/* --- remote_nonnull_network --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_nonnull_network_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

struct xdr_measure remote_nonnull_network_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_nonnull_network_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nonnull_network_scan(xdr_check_begin(_d, &remote_nonnull_network_xdr), _d), _d, &remote_nonnull_network_xdr, _size);
}

enum xdr_status remote_nonnull_network_validate(const remote_nonnull_network *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nonnull_network_xdr, _v, _p, _e);
}

/* --- remote_nonnull_network_port --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_nonnull_network_port_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan_inline(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

struct xdr_measure remote_nonnull_network_port_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_nonnull_network_port_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nonnull_network_port_scan(xdr_check_begin(_d, &remote_nonnull_network_port_xdr), _d), _d, &remote_nonnull_network_port_xdr, _size);
}

enum xdr_status remote_nonnull_network_port_validate(const remote_nonnull_network_port *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nonnull_network_port_xdr, _v, _p, _e);
}

/* --- remote_nonnull_nwfilter --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_nonnull_nwfilter_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

struct xdr_measure remote_nonnull_nwfilter_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_nonnull_nwfilter_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nonnull_nwfilter_scan(xdr_check_begin(_d, &remote_nonnull_nwfilter_xdr), _d), _d, &remote_nonnull_nwfilter_xdr, _size);
}

enum xdr_status remote_nonnull_nwfilter_validate(const remote_nonnull_nwfilter *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nonnull_nwfilter_xdr, _v, _p, _e);
}

/* --- remote_nonnull_nwfilter_binding --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_nonnull_nwfilter_binding_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_measure remote_nonnull_nwfilter_binding_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nonnull_nwfilter_binding_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nonnull_nwfilter_binding_scan(xdr_check_begin(_d, &remote_nonnull_nwfilter_binding_xdr), _d), _d, &remote_nonnull_nwfilter_binding_xdr, _size);
}

enum xdr_status remote_nonnull_nwfilter_binding_validate(const remote_nonnull_nwfilter_binding *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nonnull_nwfilter_binding_xdr, _v, _p, _e);
}

/* --- remote_nonnull_interface --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_nonnull_interface_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_measure remote_nonnull_interface_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nonnull_interface_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nonnull_interface_scan(xdr_check_begin(_d, &remote_nonnull_interface_xdr), _d), _d, &remote_nonnull_interface_xdr, _size);
}

enum xdr_status remote_nonnull_interface_validate(const remote_nonnull_interface *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nonnull_interface_xdr, _v, _p, _e);
}

/* --- remote_nonnull_storage_pool --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_nonnull_storage_pool_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

struct xdr_measure remote_nonnull_storage_pool_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_nonnull_storage_pool_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nonnull_storage_pool_scan(xdr_check_begin(_d, &remote_nonnull_storage_pool_xdr), _d), _d, &remote_nonnull_storage_pool_xdr, _size);
}

enum xdr_status remote_nonnull_storage_pool_validate(const remote_nonnull_storage_pool *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nonnull_storage_pool_xdr, _v, _p, _e);
}

/* --- remote_nonnull_storage_vol --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_nonnull_storage_vol_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_measure remote_nonnull_storage_vol_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nonnull_storage_vol_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nonnull_storage_vol_scan(xdr_check_begin(_d, &remote_nonnull_storage_vol_xdr), _d), _d, &remote_nonnull_storage_vol_xdr, _size);
}

enum xdr_status remote_nonnull_storage_vol_validate(const remote_nonnull_storage_vol *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nonnull_storage_vol_xdr, _v, _p, _e);
}

/* --- remote_nonnull_node_device --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_nonnull_node_device_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_measure remote_nonnull_node_device_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nonnull_node_device_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nonnull_node_device_scan(xdr_check_begin(_d, &remote_nonnull_node_device_xdr), _d), _d, &remote_nonnull_node_device_xdr, _size);
}

enum xdr_status remote_nonnull_node_device_validate(const remote_nonnull_node_device *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nonnull_node_device_xdr, _v, _p, _e);
}

/* --- remote_nonnull_secret --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_nonnull_secret_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 24)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 20;
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_measure remote_nonnull_secret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 24)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 20;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nonnull_secret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nonnull_secret_scan(xdr_check_begin(_d, &remote_nonnull_secret_xdr), _d), _d, &remote_nonnull_secret_xdr, _size);
}

enum xdr_status remote_nonnull_secret_validate(const remote_nonnull_secret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nonnull_secret_xdr, _v, _p, _e);
}

/* --- remote_nonnull_domain_checkpoint --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_nonnull_domain_checkpoint_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = remote_nonnull_domain_scan_inline(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_measure remote_nonnull_domain_checkpoint_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nonnull_domain_checkpoint_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nonnull_domain_checkpoint_scan(xdr_check_begin(_d, &remote_nonnull_domain_checkpoint_xdr), _d), _d, &remote_nonnull_domain_checkpoint_xdr, _size);
}

enum xdr_status remote_nonnull_domain_checkpoint_validate(const remote_nonnull_domain_checkpoint *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nonnull_domain_checkpoint_xdr, _v, _p, _e);
}

/* --- remote_nonnull_domain_snapshot --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_nonnull_domain_snapshot_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = remote_nonnull_domain_scan_inline(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_measure remote_nonnull_domain_snapshot_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nonnull_domain_snapshot_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nonnull_domain_snapshot_scan(xdr_check_begin(_d, &remote_nonnull_domain_snapshot_xdr), _d), _d, &remote_nonnull_domain_snapshot_xdr, _size);
}

enum xdr_status remote_nonnull_domain_snapshot_validate(const remote_nonnull_domain_snapshot *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nonnull_domain_snapshot_xdr, _v, _p, _e);
}

/* --- remote_domain --- */

struct xdr_measure remote_domain_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 24, sizeof(remote_nonnull_domain));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_domain_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_scan(xdr_check_begin(_d, &remote_domain_xdr), _d), _d, &remote_domain_xdr, _size);
}

enum xdr_status remote_domain_validate(const remote_domain *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_xdr, _v, _p, _e);
}

/* --- remote_network --- */

struct xdr_measure remote_network_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 20, sizeof(remote_nonnull_network));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_network_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_network_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_scan(xdr_check_begin(_d, &remote_network_xdr), _d), _d, &remote_network_xdr, _size);
}

enum xdr_status remote_network_validate(const remote_network *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_xdr, _v, _p, _e);
}

/* --- remote_network_port --- */

struct xdr_measure remote_network_port_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 36, sizeof(remote_nonnull_network_port));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_network_port_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_network_port_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_port_scan(xdr_check_begin(_d, &remote_network_port_xdr), _d), _d, &remote_network_port_xdr, _size);
}

enum xdr_status remote_network_port_validate(const remote_network_port *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_port_xdr, _v, _p, _e);
}

/* --- remote_nwfilter --- */

struct xdr_measure remote_nwfilter_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 20, sizeof(remote_nonnull_nwfilter));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_nwfilter_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_nwfilter_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_scan(xdr_check_begin(_d, &remote_nwfilter_xdr), _d), _d, &remote_nwfilter_xdr, _size);
}

enum xdr_status remote_nwfilter_validate(const remote_nwfilter *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_binding --- */

struct xdr_measure remote_nwfilter_binding_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 8, sizeof(remote_nonnull_nwfilter_binding));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_nwfilter_binding_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_nwfilter_binding_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_binding_scan(xdr_check_begin(_d, &remote_nwfilter_binding_xdr), _d), _d, &remote_nwfilter_binding_xdr, _size);
}

enum xdr_status remote_nwfilter_binding_validate(const remote_nwfilter_binding *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_binding_xdr, _v, _p, _e);
}

/* --- remote_storage_pool --- */

struct xdr_measure remote_storage_pool_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 20, sizeof(remote_nonnull_storage_pool));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_storage_pool_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_storage_pool_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_scan(xdr_check_begin(_d, &remote_storage_pool_xdr), _d), _d, &remote_storage_pool_xdr, _size);
}

enum xdr_status remote_storage_pool_validate(const remote_storage_pool *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_xdr, _v, _p, _e);
}

/* --- remote_storage_vol --- */

struct xdr_measure remote_storage_vol_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 12, sizeof(remote_nonnull_storage_vol));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_storage_vol_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_storage_vol_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_scan(xdr_check_begin(_d, &remote_storage_vol_xdr), _d), _d, &remote_storage_vol_xdr, _size);
}

enum xdr_status remote_storage_vol_validate(const remote_storage_vol *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_xdr, _v, _p, _e);
}

/* --- remote_node_device --- */

struct xdr_measure remote_node_device_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_node_device));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_node_device_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_node_device_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_scan(xdr_check_begin(_d, &remote_node_device_xdr), _d), _d, &remote_node_device_xdr, _size);
}

enum xdr_status remote_node_device_validate(const remote_node_device *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_xdr, _v, _p, _e);
}

/* --- remote_secret --- */

struct xdr_measure remote_secret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 24, sizeof(remote_nonnull_secret));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_secret_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_secret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_scan(xdr_check_begin(_d, &remote_secret_xdr), _d), _d, &remote_secret_xdr, _size);
}

enum xdr_status remote_secret_validate(const remote_secret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_xdr, _v, _p, _e);
}

/* --- remote_error --- */

struct xdr_measure remote_error_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 24, sizeof(remote_nonnull_domain));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_domain_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_optional(_c, _d, 20, sizeof(remote_nonnull_network));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_network_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_error_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_error_scan(xdr_check_begin(_d, &remote_error_xdr), _d), _d, &remote_error_xdr, _size);
}

enum xdr_status remote_error_validate(const remote_error *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_error_xdr, _v, _p, _e);
}

/* --- remote_auth_type --- */

struct xdr_measure remote_auth_type_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4 || !remote_auth_type_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_auth_type_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_auth_type_scan(xdr_check_begin(_d, &remote_auth_type_xdr), _d), _d, &remote_auth_type_xdr, _size);
}

enum xdr_status remote_auth_type_validate(const remote_auth_type *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_auth_type_xdr, _v, _p, _e);
}

/* --- remote_vcpu_info --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_vcpu_info_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 20)
        return xdr_scan_refuse(_c, _d);
    _c.at += 20;
    return _c;
}

struct xdr_measure remote_vcpu_info_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 20)
        return xdr_scan_refuse(_c, _d);
    _c.at += 20;
    return _c;
}

enum xdr_status remote_vcpu_info_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_vcpu_info_scan(xdr_check_begin(_d, &remote_vcpu_info_xdr), _d), _d, &remote_vcpu_info_xdr, _size);
}

enum xdr_status remote_vcpu_info_validate(const remote_vcpu_info *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_vcpu_info_xdr, _v, _p, _e);
}

/* --- remote_typed_param_value --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_typed_param_value_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    int32_t _value = xdr_load_int(_c.at);
    _c.at += 4;
    switch (_value) {
    case 1: /* VIR_TYPED_PARAM_INT */
        _c.at += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        _c.at += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_scan_left(_c, _d) < 8)
            return xdr_scan_refuse(_c, _d);
        _c.at += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_scan_left(_c, _d) < 8)
            return xdr_scan_refuse(_c, _d);
        _c.at += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_scan_left(_c, _d) < 8)
            return xdr_scan_refuse(_c, _d);
        _c.at += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        _c.at += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 0);
        if (!_c.at)
            return _c;
        break;
    default:
        return xdr_scan_refuse(_c, _d);
    }
    return _c;
}

struct xdr_measure remote_typed_param_value_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    int32_t _value = xdr_load_int(_c.at);
    _c.at += 4;
    switch (_value) {
    case 1: /* VIR_TYPED_PARAM_INT */
        _c.at += 4;
        break;
    case 2: /* VIR_TYPED_PARAM_UINT */
        _c.at += 4;
        break;
    case 3: /* VIR_TYPED_PARAM_LLONG */
        if (xdr_scan_left(_c, _d) < 8)
            return xdr_scan_refuse(_c, _d);
        _c.at += 8;
        break;
    case 4: /* VIR_TYPED_PARAM_ULLONG */
        if (xdr_scan_left(_c, _d) < 8)
            return xdr_scan_refuse(_c, _d);
        _c.at += 8;
        break;
    case 5: /* VIR_TYPED_PARAM_DOUBLE */
        if (xdr_scan_left(_c, _d) < 8)
            return xdr_scan_refuse(_c, _d);
        _c.at += 8;
        break;
    case 6: /* VIR_TYPED_PARAM_BOOLEAN */
        _c.at += 4;
        break;
    case 7: /* VIR_TYPED_PARAM_STRING */
        _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
        if (!_c.at)
            return _c;
        break;
    default:
        return xdr_scan_refuse(_c, _d);
    }
    return _c;
}

enum xdr_status remote_typed_param_value_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_typed_param_value_scan(xdr_check_begin(_d, &remote_typed_param_value_xdr), _d), _d, &remote_typed_param_value_xdr, _size);
}

enum xdr_status remote_typed_param_value_validate(const remote_typed_param_value *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_typed_param_value_xdr, _v, _p, _e);
}

/* --- remote_typed_param --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_typed_param_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = remote_typed_param_value_scan_inline(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_measure remote_typed_param_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = remote_typed_param_value_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_typed_param_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_typed_param_scan(xdr_check_begin(_d, &remote_typed_param_xdr), _d), _d, &remote_typed_param_xdr, _size);
}

enum xdr_status remote_typed_param_validate(const remote_typed_param *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_typed_param_xdr, _v, _p, _e);
}

/* --- remote_node_get_cpu_stats --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_node_get_cpu_stats_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

struct xdr_measure remote_node_get_cpu_stats_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_node_get_cpu_stats_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_cpu_stats_scan(xdr_check_begin(_d, &remote_node_get_cpu_stats_xdr), _d), _d, &remote_node_get_cpu_stats_xdr, _size);
}

enum xdr_status remote_node_get_cpu_stats_validate(const remote_node_get_cpu_stats *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_cpu_stats_xdr, _v, _p, _e);
}

/* --- remote_node_get_memory_stats --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_node_get_memory_stats_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

struct xdr_measure remote_node_get_memory_stats_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_node_get_memory_stats_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_memory_stats_scan(xdr_check_begin(_d, &remote_node_get_memory_stats_xdr), _d), _d, &remote_node_get_memory_stats_xdr, _size);
}

enum xdr_status remote_node_get_memory_stats_validate(const remote_node_get_memory_stats *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_memory_stats_xdr, _v, _p, _e);
}

/* --- remote_domain_disk_error --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_domain_disk_error_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

struct xdr_measure remote_domain_disk_error_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_disk_error_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_disk_error_scan(xdr_check_begin(_d, &remote_domain_disk_error_xdr), _d), _d, &remote_domain_disk_error_xdr, _size);
}

enum xdr_status remote_domain_disk_error_validate(const remote_domain_disk_error *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_disk_error_xdr, _v, _p, _e);
}

/* --- remote_connect_open_args --- */

struct xdr_measure remote_connect_open_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_open_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_open_args_scan(xdr_check_begin(_d, &remote_connect_open_args_xdr), _d), _d, &remote_connect_open_args_xdr, _size);
}

enum xdr_status remote_connect_open_args_validate(const remote_connect_open_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_open_args_xdr, _v, _p, _e);
}

/* --- remote_connect_supports_feature_args --- */

struct xdr_measure remote_connect_supports_feature_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_supports_feature_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_supports_feature_args_scan(xdr_check_begin(_d, &remote_connect_supports_feature_args_xdr), _d), _d, &remote_connect_supports_feature_args_xdr, _size);
}

enum xdr_status remote_connect_supports_feature_args_validate(const remote_connect_supports_feature_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_supports_feature_args_xdr, _v, _p, _e);
}

/* --- remote_connect_supports_feature_ret --- */

struct xdr_measure remote_connect_supports_feature_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_supports_feature_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_supports_feature_ret_scan(xdr_check_begin(_d, &remote_connect_supports_feature_ret_xdr), _d), _d, &remote_connect_supports_feature_ret_xdr, _size);
}

enum xdr_status remote_connect_supports_feature_ret_validate(const remote_connect_supports_feature_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_supports_feature_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_get_type_ret --- */

struct xdr_measure remote_connect_get_type_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_connect_get_type_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_type_ret_scan(xdr_check_begin(_d, &remote_connect_get_type_ret_xdr), _d), _d, &remote_connect_get_type_ret_xdr, _size);
}

enum xdr_status remote_connect_get_type_ret_validate(const remote_connect_get_type_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_type_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_get_version_ret --- */

struct xdr_measure remote_connect_get_version_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_connect_get_version_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_version_ret_scan(xdr_check_begin(_d, &remote_connect_get_version_ret_xdr), _d), _d, &remote_connect_get_version_ret_xdr, _size);
}

enum xdr_status remote_connect_get_version_ret_validate(const remote_connect_get_version_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_version_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_get_lib_version_ret --- */

struct xdr_measure remote_connect_get_lib_version_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_connect_get_lib_version_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_lib_version_ret_scan(xdr_check_begin(_d, &remote_connect_get_lib_version_ret_xdr), _d), _d, &remote_connect_get_lib_version_ret_xdr, _size);
}

enum xdr_status remote_connect_get_lib_version_ret_validate(const remote_connect_get_lib_version_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_lib_version_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_get_hostname_ret --- */

struct xdr_measure remote_connect_get_hostname_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_connect_get_hostname_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_hostname_ret_scan(xdr_check_begin(_d, &remote_connect_get_hostname_ret_xdr), _d), _d, &remote_connect_get_hostname_ret_xdr, _size);
}

enum xdr_status remote_connect_get_hostname_ret_validate(const remote_connect_get_hostname_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_hostname_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_get_sysinfo_args --- */

struct xdr_measure remote_connect_get_sysinfo_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_get_sysinfo_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_sysinfo_args_scan(xdr_check_begin(_d, &remote_connect_get_sysinfo_args_xdr), _d), _d, &remote_connect_get_sysinfo_args_xdr, _size);
}

enum xdr_status remote_connect_get_sysinfo_args_validate(const remote_connect_get_sysinfo_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_sysinfo_args_xdr, _v, _p, _e);
}

/* --- remote_connect_get_sysinfo_ret --- */

struct xdr_measure remote_connect_get_sysinfo_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_connect_get_sysinfo_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_sysinfo_ret_scan(xdr_check_begin(_d, &remote_connect_get_sysinfo_ret_xdr), _d), _d, &remote_connect_get_sysinfo_ret_xdr, _size);
}

enum xdr_status remote_connect_get_sysinfo_ret_validate(const remote_connect_get_sysinfo_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_sysinfo_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_get_uri_ret --- */

struct xdr_measure remote_connect_get_uri_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_connect_get_uri_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_uri_ret_scan(xdr_check_begin(_d, &remote_connect_get_uri_ret_xdr), _d), _d, &remote_connect_get_uri_ret_xdr, _size);
}

enum xdr_status remote_connect_get_uri_ret_validate(const remote_connect_get_uri_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_uri_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_get_max_vcpus_args --- */

struct xdr_measure remote_connect_get_max_vcpus_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_get_max_vcpus_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_max_vcpus_args_scan(xdr_check_begin(_d, &remote_connect_get_max_vcpus_args_xdr), _d), _d, &remote_connect_get_max_vcpus_args_xdr, _size);
}

enum xdr_status remote_connect_get_max_vcpus_args_validate(const remote_connect_get_max_vcpus_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_max_vcpus_args_xdr, _v, _p, _e);
}

/* --- remote_connect_get_max_vcpus_ret --- */

struct xdr_measure remote_connect_get_max_vcpus_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_get_max_vcpus_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_max_vcpus_ret_scan(xdr_check_begin(_d, &remote_connect_get_max_vcpus_ret_xdr), _d), _d, &remote_connect_get_max_vcpus_ret_xdr, _size);
}

enum xdr_status remote_connect_get_max_vcpus_ret_validate(const remote_connect_get_max_vcpus_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_max_vcpus_ret_xdr, _v, _p, _e);
}

/* --- remote_node_get_info_ret --- */

struct xdr_measure remote_node_get_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    for (uint32_t _i = 32; _i > 0; _i--) {
        _c = xdr_char_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 32)
        return xdr_scan_refuse(_c, _d);
    _c.at += 32;
    return _c;
}

enum xdr_status remote_node_get_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_info_ret_scan(xdr_check_begin(_d, &remote_node_get_info_ret_xdr), _d), _d, &remote_node_get_info_ret_xdr, _size);
}

enum xdr_status remote_node_get_info_ret_validate(const remote_node_get_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_info_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_get_capabilities_ret --- */

struct xdr_measure remote_connect_get_capabilities_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_connect_get_capabilities_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_capabilities_ret_scan(xdr_check_begin(_d, &remote_connect_get_capabilities_ret_xdr), _d), _d, &remote_connect_get_capabilities_ret_xdr, _size);
}

enum xdr_status remote_connect_get_capabilities_ret_validate(const remote_connect_get_capabilities_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_capabilities_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_get_domain_capabilities_args --- */

struct xdr_measure remote_connect_get_domain_capabilities_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_get_domain_capabilities_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_domain_capabilities_args_scan(xdr_check_begin(_d, &remote_connect_get_domain_capabilities_args_xdr), _d), _d, &remote_connect_get_domain_capabilities_args_xdr, _size);
}

enum xdr_status remote_connect_get_domain_capabilities_args_validate(const remote_connect_get_domain_capabilities_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_domain_capabilities_args_xdr, _v, _p, _e);
}

/* --- remote_connect_get_domain_capabilities_ret --- */

struct xdr_measure remote_connect_get_domain_capabilities_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_connect_get_domain_capabilities_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_domain_capabilities_ret_scan(xdr_check_begin(_d, &remote_connect_get_domain_capabilities_ret_xdr), _d), _d, &remote_connect_get_domain_capabilities_ret_xdr, _size);
}

enum xdr_status remote_connect_get_domain_capabilities_ret_validate(const remote_connect_get_domain_capabilities_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_domain_capabilities_ret_xdr, _v, _p, _e);
}

/* --- remote_node_get_cpu_stats_args --- */

struct xdr_measure remote_node_get_cpu_stats_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_node_get_cpu_stats_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_cpu_stats_args_scan(xdr_check_begin(_d, &remote_node_get_cpu_stats_args_xdr), _d), _d, &remote_node_get_cpu_stats_args_xdr, _size);
}

enum xdr_status remote_node_get_cpu_stats_args_validate(const remote_node_get_cpu_stats_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_cpu_stats_args_xdr, _v, _p, _e);
}

/* --- remote_node_get_cpu_stats_ret --- */

struct xdr_measure remote_node_get_cpu_stats_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NODE_CPU_STATS_MAX, 12, sizeof(remote_node_get_cpu_stats));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_node_get_cpu_stats_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_get_cpu_stats_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_cpu_stats_ret_scan(xdr_check_begin(_d, &remote_node_get_cpu_stats_ret_xdr), _d), _d, &remote_node_get_cpu_stats_ret_xdr, _size);
}

enum xdr_status remote_node_get_cpu_stats_ret_validate(const remote_node_get_cpu_stats_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_cpu_stats_ret_xdr, _v, _p, _e);
}

/* --- remote_node_get_memory_stats_args --- */

struct xdr_measure remote_node_get_memory_stats_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_node_get_memory_stats_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_memory_stats_args_scan(xdr_check_begin(_d, &remote_node_get_memory_stats_args_xdr), _d), _d, &remote_node_get_memory_stats_args_xdr, _size);
}

enum xdr_status remote_node_get_memory_stats_args_validate(const remote_node_get_memory_stats_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_memory_stats_args_xdr, _v, _p, _e);
}

/* --- remote_node_get_memory_stats_ret --- */

struct xdr_measure remote_node_get_memory_stats_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NODE_MEMORY_STATS_MAX, 12, sizeof(remote_node_get_memory_stats));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_node_get_memory_stats_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_get_memory_stats_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_memory_stats_ret_scan(xdr_check_begin(_d, &remote_node_get_memory_stats_ret_xdr), _d), _d, &remote_node_get_memory_stats_ret_xdr, _size);
}

enum xdr_status remote_node_get_memory_stats_ret_validate(const remote_node_get_memory_stats_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_memory_stats_ret_xdr, _v, _p, _e);
}

/* --- remote_node_get_cells_free_memory_args --- */

struct xdr_measure remote_node_get_cells_free_memory_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_node_get_cells_free_memory_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_cells_free_memory_args_scan(xdr_check_begin(_d, &remote_node_get_cells_free_memory_args_xdr), _d), _d, &remote_node_get_cells_free_memory_args_xdr, _size);
}

enum xdr_status remote_node_get_cells_free_memory_args_validate(const remote_node_get_cells_free_memory_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_cells_free_memory_args_xdr, _v, _p, _e);
}

/* --- remote_node_get_cells_free_memory_ret --- */

struct xdr_measure remote_node_get_cells_free_memory_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_plain_array(_c, _d, REMOTE_NODE_MAX_CELLS, 8, sizeof(uint64_t));
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_get_cells_free_memory_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_cells_free_memory_ret_scan(xdr_check_begin(_d, &remote_node_get_cells_free_memory_ret_xdr), _d), _d, &remote_node_get_cells_free_memory_ret_xdr, _size);
}

enum xdr_status remote_node_get_cells_free_memory_ret_validate(const remote_node_get_cells_free_memory_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_cells_free_memory_ret_xdr, _v, _p, _e);
}

/* --- remote_node_get_free_memory_ret --- */

struct xdr_measure remote_node_get_free_memory_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_node_get_free_memory_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_free_memory_ret_scan(xdr_check_begin(_d, &remote_node_get_free_memory_ret_xdr), _d), _d, &remote_node_get_free_memory_ret_xdr, _size);
}

enum xdr_status remote_node_get_free_memory_ret_validate(const remote_node_get_free_memory_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_free_memory_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_get_scheduler_type_args --- */

struct xdr_measure remote_domain_get_scheduler_type_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_scheduler_type_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_scheduler_type_args_scan(xdr_check_begin(_d, &remote_domain_get_scheduler_type_args_xdr), _d), _d, &remote_domain_get_scheduler_type_args_xdr, _size);
}

enum xdr_status remote_domain_get_scheduler_type_args_validate(const remote_domain_get_scheduler_type_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_scheduler_type_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_scheduler_type_ret --- */

struct xdr_measure remote_domain_get_scheduler_type_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_scheduler_type_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_scheduler_type_ret_scan(xdr_check_begin(_d, &remote_domain_get_scheduler_type_ret_xdr), _d), _d, &remote_domain_get_scheduler_type_ret_xdr, _size);
}

enum xdr_status remote_domain_get_scheduler_type_ret_validate(const remote_domain_get_scheduler_type_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_scheduler_type_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_get_scheduler_parameters_args --- */

struct xdr_measure remote_domain_get_scheduler_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_scheduler_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_scheduler_parameters_args_scan(xdr_check_begin(_d, &remote_domain_get_scheduler_parameters_args_xdr), _d), _d, &remote_domain_get_scheduler_parameters_args_xdr, _size);
}

enum xdr_status remote_domain_get_scheduler_parameters_args_validate(const remote_domain_get_scheduler_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_scheduler_parameters_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_scheduler_parameters_ret --- */

struct xdr_measure remote_domain_get_scheduler_parameters_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_get_scheduler_parameters_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_scheduler_parameters_ret_scan(xdr_check_begin(_d, &remote_domain_get_scheduler_parameters_ret_xdr), _d), _d, &remote_domain_get_scheduler_parameters_ret_xdr, _size);
}

enum xdr_status remote_domain_get_scheduler_parameters_ret_validate(const remote_domain_get_scheduler_parameters_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_scheduler_parameters_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_get_scheduler_parameters_flags_args --- */

struct xdr_measure remote_domain_get_scheduler_parameters_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_get_scheduler_parameters_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_scheduler_parameters_flags_args_scan(xdr_check_begin(_d, &remote_domain_get_scheduler_parameters_flags_args_xdr), _d), _d, &remote_domain_get_scheduler_parameters_flags_args_xdr, _size);
}

enum xdr_status remote_domain_get_scheduler_parameters_flags_args_validate(const remote_domain_get_scheduler_parameters_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_scheduler_parameters_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_scheduler_parameters_flags_ret --- */

struct xdr_measure remote_domain_get_scheduler_parameters_flags_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_get_scheduler_parameters_flags_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_scheduler_parameters_flags_ret_scan(xdr_check_begin(_d, &remote_domain_get_scheduler_parameters_flags_ret_xdr), _d), _d, &remote_domain_get_scheduler_parameters_flags_ret_xdr, _size);
}

enum xdr_status remote_domain_get_scheduler_parameters_flags_ret_validate(const remote_domain_get_scheduler_parameters_flags_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_scheduler_parameters_flags_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_set_scheduler_parameters_args --- */

struct xdr_measure remote_domain_set_scheduler_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_set_scheduler_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_scheduler_parameters_args_scan(xdr_check_begin(_d, &remote_domain_set_scheduler_parameters_args_xdr), _d), _d, &remote_domain_set_scheduler_parameters_args_xdr, _size);
}

enum xdr_status remote_domain_set_scheduler_parameters_args_validate(const remote_domain_set_scheduler_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_scheduler_parameters_args_xdr, _v, _p, _e);
}

/* --- remote_domain_set_scheduler_parameters_flags_args --- */

struct xdr_measure remote_domain_set_scheduler_parameters_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_scheduler_parameters_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_scheduler_parameters_flags_args_scan(xdr_check_begin(_d, &remote_domain_set_scheduler_parameters_flags_args_xdr), _d), _d, &remote_domain_set_scheduler_parameters_flags_args_xdr, _size);
}

enum xdr_status remote_domain_set_scheduler_parameters_flags_args_validate(const remote_domain_set_scheduler_parameters_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_scheduler_parameters_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_set_blkio_parameters_args --- */

struct xdr_measure remote_domain_set_blkio_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_blkio_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_blkio_parameters_args_scan(xdr_check_begin(_d, &remote_domain_set_blkio_parameters_args_xdr), _d), _d, &remote_domain_set_blkio_parameters_args_xdr, _size);
}

enum xdr_status remote_domain_set_blkio_parameters_args_validate(const remote_domain_set_blkio_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_blkio_parameters_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_blkio_parameters_args --- */

struct xdr_measure remote_domain_get_blkio_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_get_blkio_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_blkio_parameters_args_scan(xdr_check_begin(_d, &remote_domain_get_blkio_parameters_args_xdr), _d), _d, &remote_domain_get_blkio_parameters_args_xdr, _size);
}

enum xdr_status remote_domain_get_blkio_parameters_args_validate(const remote_domain_get_blkio_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_blkio_parameters_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_blkio_parameters_ret --- */

struct xdr_measure remote_domain_get_blkio_parameters_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_blkio_parameters_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_blkio_parameters_ret_scan(xdr_check_begin(_d, &remote_domain_get_blkio_parameters_ret_xdr), _d), _d, &remote_domain_get_blkio_parameters_ret_xdr, _size);
}

enum xdr_status remote_domain_get_blkio_parameters_ret_validate(const remote_domain_get_blkio_parameters_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_blkio_parameters_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_set_memory_parameters_args --- */

struct xdr_measure remote_domain_set_memory_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_memory_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_memory_parameters_args_scan(xdr_check_begin(_d, &remote_domain_set_memory_parameters_args_xdr), _d), _d, &remote_domain_set_memory_parameters_args_xdr, _size);
}

enum xdr_status remote_domain_set_memory_parameters_args_validate(const remote_domain_set_memory_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_memory_parameters_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_memory_parameters_args --- */

struct xdr_measure remote_domain_get_memory_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_get_memory_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_memory_parameters_args_scan(xdr_check_begin(_d, &remote_domain_get_memory_parameters_args_xdr), _d), _d, &remote_domain_get_memory_parameters_args_xdr, _size);
}

enum xdr_status remote_domain_get_memory_parameters_args_validate(const remote_domain_get_memory_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_memory_parameters_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_memory_parameters_ret --- */

struct xdr_measure remote_domain_get_memory_parameters_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_memory_parameters_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_memory_parameters_ret_scan(xdr_check_begin(_d, &remote_domain_get_memory_parameters_ret_xdr), _d), _d, &remote_domain_get_memory_parameters_ret_xdr, _size);
}

enum xdr_status remote_domain_get_memory_parameters_ret_validate(const remote_domain_get_memory_parameters_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_memory_parameters_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_block_resize_args --- */

struct xdr_measure remote_domain_block_resize_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 12);
    if (!_c.at)
        return _c;
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_block_resize_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_block_resize_args_scan(xdr_check_begin(_d, &remote_domain_block_resize_args_xdr), _d), _d, &remote_domain_block_resize_args_xdr, _size);
}

enum xdr_status remote_domain_block_resize_args_validate(const remote_domain_block_resize_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_block_resize_args_xdr, _v, _p, _e);
}

/* --- remote_domain_set_numa_parameters_args --- */

struct xdr_measure remote_domain_set_numa_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_NUMA_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_numa_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_numa_parameters_args_scan(xdr_check_begin(_d, &remote_domain_set_numa_parameters_args_xdr), _d), _d, &remote_domain_set_numa_parameters_args_xdr, _size);
}

enum xdr_status remote_domain_set_numa_parameters_args_validate(const remote_domain_set_numa_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_numa_parameters_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_numa_parameters_args --- */

struct xdr_measure remote_domain_get_numa_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_get_numa_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_numa_parameters_args_scan(xdr_check_begin(_d, &remote_domain_get_numa_parameters_args_xdr), _d), _d, &remote_domain_get_numa_parameters_args_xdr, _size);
}

enum xdr_status remote_domain_get_numa_parameters_args_validate(const remote_domain_get_numa_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_numa_parameters_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_numa_parameters_ret --- */

struct xdr_measure remote_domain_get_numa_parameters_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_NUMA_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_numa_parameters_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_numa_parameters_ret_scan(xdr_check_begin(_d, &remote_domain_get_numa_parameters_ret_xdr), _d), _d, &remote_domain_get_numa_parameters_ret_xdr, _size);
}

enum xdr_status remote_domain_get_numa_parameters_ret_validate(const remote_domain_get_numa_parameters_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_numa_parameters_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_set_perf_events_args --- */

struct xdr_measure remote_domain_set_perf_events_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_PERF_EVENTS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_perf_events_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_perf_events_args_scan(xdr_check_begin(_d, &remote_domain_set_perf_events_args_xdr), _d), _d, &remote_domain_set_perf_events_args_xdr, _size);
}

enum xdr_status remote_domain_set_perf_events_args_validate(const remote_domain_set_perf_events_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_perf_events_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_perf_events_args --- */

struct xdr_measure remote_domain_get_perf_events_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_perf_events_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_perf_events_args_scan(xdr_check_begin(_d, &remote_domain_get_perf_events_args_xdr), _d), _d, &remote_domain_get_perf_events_args_xdr, _size);
}

enum xdr_status remote_domain_get_perf_events_args_validate(const remote_domain_get_perf_events_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_perf_events_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_perf_events_ret --- */

struct xdr_measure remote_domain_get_perf_events_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_PERF_EVENTS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_get_perf_events_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_perf_events_ret_scan(xdr_check_begin(_d, &remote_domain_get_perf_events_ret_xdr), _d), _d, &remote_domain_get_perf_events_ret_xdr, _size);
}

enum xdr_status remote_domain_get_perf_events_ret_validate(const remote_domain_get_perf_events_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_perf_events_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_block_stats_args --- */

struct xdr_measure remote_domain_block_stats_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_block_stats_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_block_stats_args_scan(xdr_check_begin(_d, &remote_domain_block_stats_args_xdr), _d), _d, &remote_domain_block_stats_args_xdr, _size);
}

enum xdr_status remote_domain_block_stats_args_validate(const remote_domain_block_stats_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_block_stats_args_xdr, _v, _p, _e);
}

/* --- remote_domain_block_stats_ret --- */

struct xdr_measure remote_domain_block_stats_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 40)
        return xdr_scan_refuse(_c, _d);
    _c.at += 40;
    return _c;
}

enum xdr_status remote_domain_block_stats_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_block_stats_ret_scan(xdr_check_begin(_d, &remote_domain_block_stats_ret_xdr), _d), _d, &remote_domain_block_stats_ret_xdr, _size);
}

enum xdr_status remote_domain_block_stats_ret_validate(const remote_domain_block_stats_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_block_stats_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_block_stats_flags_args --- */

struct xdr_measure remote_domain_block_stats_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_block_stats_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_block_stats_flags_args_scan(xdr_check_begin(_d, &remote_domain_block_stats_flags_args_xdr), _d), _d, &remote_domain_block_stats_flags_args_xdr, _size);
}

enum xdr_status remote_domain_block_stats_flags_args_validate(const remote_domain_block_stats_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_block_stats_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_block_stats_flags_ret --- */

struct xdr_measure remote_domain_block_stats_flags_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_block_stats_flags_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_block_stats_flags_ret_scan(xdr_check_begin(_d, &remote_domain_block_stats_flags_ret_xdr), _d), _d, &remote_domain_block_stats_flags_ret_xdr, _size);
}

enum xdr_status remote_domain_block_stats_flags_ret_validate(const remote_domain_block_stats_flags_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_block_stats_flags_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_interface_stats_args --- */

struct xdr_measure remote_domain_interface_stats_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_interface_stats_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_interface_stats_args_scan(xdr_check_begin(_d, &remote_domain_interface_stats_args_xdr), _d), _d, &remote_domain_interface_stats_args_xdr, _size);
}

enum xdr_status remote_domain_interface_stats_args_validate(const remote_domain_interface_stats_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_interface_stats_args_xdr, _v, _p, _e);
}

/* --- remote_domain_interface_stats_ret --- */

struct xdr_measure remote_domain_interface_stats_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 64)
        return xdr_scan_refuse(_c, _d);
    _c.at += 64;
    return _c;
}

enum xdr_status remote_domain_interface_stats_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_interface_stats_ret_scan(xdr_check_begin(_d, &remote_domain_interface_stats_ret_xdr), _d), _d, &remote_domain_interface_stats_ret_xdr, _size);
}

enum xdr_status remote_domain_interface_stats_ret_validate(const remote_domain_interface_stats_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_interface_stats_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_set_interface_parameters_args --- */

struct xdr_measure remote_domain_set_interface_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_interface_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_interface_parameters_args_scan(xdr_check_begin(_d, &remote_domain_set_interface_parameters_args_xdr), _d), _d, &remote_domain_set_interface_parameters_args_xdr, _size);
}

enum xdr_status remote_domain_set_interface_parameters_args_validate(const remote_domain_set_interface_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_interface_parameters_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_interface_parameters_args --- */

struct xdr_measure remote_domain_get_interface_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_get_interface_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_interface_parameters_args_scan(xdr_check_begin(_d, &remote_domain_get_interface_parameters_args_xdr), _d), _d, &remote_domain_get_interface_parameters_args_xdr, _size);
}

enum xdr_status remote_domain_get_interface_parameters_args_validate(const remote_domain_get_interface_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_interface_parameters_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_interface_parameters_ret --- */

struct xdr_measure remote_domain_get_interface_parameters_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_interface_parameters_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_interface_parameters_ret_scan(xdr_check_begin(_d, &remote_domain_get_interface_parameters_ret_xdr), _d), _d, &remote_domain_get_interface_parameters_ret_xdr, _size);
}

enum xdr_status remote_domain_get_interface_parameters_ret_validate(const remote_domain_get_interface_parameters_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_interface_parameters_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_memory_stats_args --- */

struct xdr_measure remote_domain_memory_stats_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_memory_stats_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_memory_stats_args_scan(xdr_check_begin(_d, &remote_domain_memory_stats_args_xdr), _d), _d, &remote_domain_memory_stats_args_xdr, _size);
}

enum xdr_status remote_domain_memory_stats_args_validate(const remote_domain_memory_stats_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_memory_stats_args_xdr, _v, _p, _e);
}

/* --- remote_domain_memory_stat --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_domain_memory_stat_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

struct xdr_measure remote_domain_memory_stat_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_memory_stat_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_memory_stat_scan(xdr_check_begin(_d, &remote_domain_memory_stat_xdr), _d), _d, &remote_domain_memory_stat_xdr, _size);
}

enum xdr_status remote_domain_memory_stat_validate(const remote_domain_memory_stat *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_memory_stat_xdr, _v, _p, _e);
}

/* --- remote_domain_memory_stats_ret --- */

struct xdr_measure remote_domain_memory_stats_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_plain_array(_c, _d, REMOTE_DOMAIN_MEMORY_STATS_MAX, 12, sizeof(remote_domain_memory_stat));
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_memory_stats_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_memory_stats_ret_scan(xdr_check_begin(_d, &remote_domain_memory_stats_ret_xdr), _d), _d, &remote_domain_memory_stats_ret_xdr, _size);
}

enum xdr_status remote_domain_memory_stats_ret_validate(const remote_domain_memory_stats_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_memory_stats_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_block_peek_args --- */

struct xdr_measure remote_domain_block_peek_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    _c.at += 16;
    return _c;
}

enum xdr_status remote_domain_block_peek_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_block_peek_args_scan(xdr_check_begin(_d, &remote_domain_block_peek_args_xdr), _d), _d, &remote_domain_block_peek_args_xdr, _size);
}

enum xdr_status remote_domain_block_peek_args_validate(const remote_domain_block_peek_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_block_peek_args_xdr, _v, _p, _e);
}

/* --- remote_domain_block_peek_ret --- */

struct xdr_measure remote_domain_block_peek_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_block_peek_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_block_peek_ret_scan(xdr_check_begin(_d, &remote_domain_block_peek_ret_xdr), _d), _d, &remote_domain_block_peek_ret_xdr, _size);
}

enum xdr_status remote_domain_block_peek_ret_validate(const remote_domain_block_peek_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_block_peek_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_memory_peek_args --- */

struct xdr_measure remote_domain_memory_peek_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_domain_memory_peek_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_memory_peek_args_scan(xdr_check_begin(_d, &remote_domain_memory_peek_args_xdr), _d), _d, &remote_domain_memory_peek_args_xdr, _size);
}

enum xdr_status remote_domain_memory_peek_args_validate(const remote_domain_memory_peek_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_memory_peek_args_xdr, _v, _p, _e);
}

/* --- remote_domain_memory_peek_ret --- */

struct xdr_measure remote_domain_memory_peek_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_memory_peek_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_memory_peek_ret_scan(xdr_check_begin(_d, &remote_domain_memory_peek_ret_xdr), _d), _d, &remote_domain_memory_peek_ret_xdr, _size);
}

enum xdr_status remote_domain_memory_peek_ret_validate(const remote_domain_memory_peek_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_memory_peek_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_get_block_info_args --- */

struct xdr_measure remote_domain_get_block_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_block_info_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_block_info_args_scan(xdr_check_begin(_d, &remote_domain_get_block_info_args_xdr), _d), _d, &remote_domain_get_block_info_args_xdr, _size);
}

enum xdr_status remote_domain_get_block_info_args_validate(const remote_domain_get_block_info_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_block_info_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_block_info_ret --- */

struct xdr_measure remote_domain_get_block_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 24)
        return xdr_scan_refuse(_c, _d);
    _c.at += 24;
    return _c;
}

enum xdr_status remote_domain_get_block_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_block_info_ret_scan(xdr_check_begin(_d, &remote_domain_get_block_info_ret_xdr), _d), _d, &remote_domain_get_block_info_ret_xdr, _size);
}

enum xdr_status remote_domain_get_block_info_ret_validate(const remote_domain_get_block_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_block_info_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_domains_args --- */

struct xdr_measure remote_connect_list_domains_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_domains_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_domains_args_scan(xdr_check_begin(_d, &remote_connect_list_domains_args_xdr), _d), _d, &remote_connect_list_domains_args_xdr, _size);
}

enum xdr_status remote_connect_list_domains_args_validate(const remote_connect_list_domains_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_domains_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_domains_ret --- */

struct xdr_measure remote_connect_list_domains_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_plain_array(_c, _d, REMOTE_DOMAIN_LIST_MAX, 4, sizeof(int32_t));
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_connect_list_domains_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_domains_ret_scan(xdr_check_begin(_d, &remote_connect_list_domains_ret_xdr), _d), _d, &remote_connect_list_domains_ret_xdr, _size);
}

enum xdr_status remote_connect_list_domains_ret_validate(const remote_connect_list_domains_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_domains_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_num_of_domains_ret --- */

struct xdr_measure remote_connect_num_of_domains_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_num_of_domains_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_num_of_domains_ret_scan(xdr_check_begin(_d, &remote_connect_num_of_domains_ret_xdr), _d), _d, &remote_connect_num_of_domains_ret_xdr, _size);
}

enum xdr_status remote_connect_num_of_domains_ret_validate(const remote_connect_num_of_domains_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_num_of_domains_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_create_xml_args --- */

struct xdr_measure remote_domain_create_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_create_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_create_xml_args_scan(xdr_check_begin(_d, &remote_domain_create_xml_args_xdr), _d), _d, &remote_domain_create_xml_args_xdr, _size);
}

enum xdr_status remote_domain_create_xml_args_validate(const remote_domain_create_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_create_xml_args_xdr, _v, _p, _e);
}

/* --- remote_domain_create_xml_ret --- */

struct xdr_measure remote_domain_create_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_create_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_create_xml_ret_scan(xdr_check_begin(_d, &remote_domain_create_xml_ret_xdr), _d), _d, &remote_domain_create_xml_ret_xdr, _size);
}

enum xdr_status remote_domain_create_xml_ret_validate(const remote_domain_create_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_create_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_create_xml_with_files_args --- */

struct xdr_measure remote_domain_create_xml_with_files_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_create_xml_with_files_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_create_xml_with_files_args_scan(xdr_check_begin(_d, &remote_domain_create_xml_with_files_args_xdr), _d), _d, &remote_domain_create_xml_with_files_args_xdr, _size);
}

enum xdr_status remote_domain_create_xml_with_files_args_validate(const remote_domain_create_xml_with_files_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_create_xml_with_files_args_xdr, _v, _p, _e);
}

/* --- remote_domain_create_xml_with_files_ret --- */

struct xdr_measure remote_domain_create_xml_with_files_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_create_xml_with_files_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_create_xml_with_files_ret_scan(xdr_check_begin(_d, &remote_domain_create_xml_with_files_ret_xdr), _d), _d, &remote_domain_create_xml_with_files_ret_xdr, _size);
}

enum xdr_status remote_domain_create_xml_with_files_ret_validate(const remote_domain_create_xml_with_files_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_create_xml_with_files_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_lookup_by_id_args --- */

struct xdr_measure remote_domain_lookup_by_id_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_lookup_by_id_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_lookup_by_id_args_scan(xdr_check_begin(_d, &remote_domain_lookup_by_id_args_xdr), _d), _d, &remote_domain_lookup_by_id_args_xdr, _size);
}

enum xdr_status remote_domain_lookup_by_id_args_validate(const remote_domain_lookup_by_id_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_lookup_by_id_args_xdr, _v, _p, _e);
}

/* --- remote_domain_lookup_by_id_ret --- */

struct xdr_measure remote_domain_lookup_by_id_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_lookup_by_id_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_lookup_by_id_ret_scan(xdr_check_begin(_d, &remote_domain_lookup_by_id_ret_xdr), _d), _d, &remote_domain_lookup_by_id_ret_xdr, _size);
}

enum xdr_status remote_domain_lookup_by_id_ret_validate(const remote_domain_lookup_by_id_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_lookup_by_id_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_lookup_by_uuid_args --- */

struct xdr_measure remote_domain_lookup_by_uuid_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_domain_lookup_by_uuid_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_lookup_by_uuid_args_scan(xdr_check_begin(_d, &remote_domain_lookup_by_uuid_args_xdr), _d), _d, &remote_domain_lookup_by_uuid_args_xdr, _size);
}

enum xdr_status remote_domain_lookup_by_uuid_args_validate(const remote_domain_lookup_by_uuid_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_lookup_by_uuid_args_xdr, _v, _p, _e);
}

/* --- remote_domain_lookup_by_uuid_ret --- */

struct xdr_measure remote_domain_lookup_by_uuid_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_lookup_by_uuid_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_lookup_by_uuid_ret_scan(xdr_check_begin(_d, &remote_domain_lookup_by_uuid_ret_xdr), _d), _d, &remote_domain_lookup_by_uuid_ret_xdr, _size);
}

enum xdr_status remote_domain_lookup_by_uuid_ret_validate(const remote_domain_lookup_by_uuid_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_lookup_by_uuid_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_lookup_by_name_args --- */

struct xdr_measure remote_domain_lookup_by_name_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_lookup_by_name_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_lookup_by_name_args_scan(xdr_check_begin(_d, &remote_domain_lookup_by_name_args_xdr), _d), _d, &remote_domain_lookup_by_name_args_xdr, _size);
}

enum xdr_status remote_domain_lookup_by_name_args_validate(const remote_domain_lookup_by_name_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_lookup_by_name_args_xdr, _v, _p, _e);
}

/* --- remote_domain_lookup_by_name_ret --- */

struct xdr_measure remote_domain_lookup_by_name_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_lookup_by_name_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_lookup_by_name_ret_scan(xdr_check_begin(_d, &remote_domain_lookup_by_name_ret_xdr), _d), _d, &remote_domain_lookup_by_name_ret_xdr, _size);
}

enum xdr_status remote_domain_lookup_by_name_ret_validate(const remote_domain_lookup_by_name_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_lookup_by_name_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_suspend_args --- */

struct xdr_measure remote_domain_suspend_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_suspend_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_suspend_args_scan(xdr_check_begin(_d, &remote_domain_suspend_args_xdr), _d), _d, &remote_domain_suspend_args_xdr, _size);
}

enum xdr_status remote_domain_suspend_args_validate(const remote_domain_suspend_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_suspend_args_xdr, _v, _p, _e);
}

/* --- remote_domain_resume_args --- */

struct xdr_measure remote_domain_resume_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_resume_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_resume_args_scan(xdr_check_begin(_d, &remote_domain_resume_args_xdr), _d), _d, &remote_domain_resume_args_xdr, _size);
}

enum xdr_status remote_domain_resume_args_validate(const remote_domain_resume_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_resume_args_xdr, _v, _p, _e);
}

/* --- remote_domain_pm_suspend_for_duration_args --- */

struct xdr_measure remote_domain_pm_suspend_for_duration_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_domain_pm_suspend_for_duration_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_pm_suspend_for_duration_args_scan(xdr_check_begin(_d, &remote_domain_pm_suspend_for_duration_args_xdr), _d), _d, &remote_domain_pm_suspend_for_duration_args_xdr, _size);
}

enum xdr_status remote_domain_pm_suspend_for_duration_args_validate(const remote_domain_pm_suspend_for_duration_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_pm_suspend_for_duration_args_xdr, _v, _p, _e);
}

/* --- remote_domain_pm_wakeup_args --- */

struct xdr_measure remote_domain_pm_wakeup_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_pm_wakeup_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_pm_wakeup_args_scan(xdr_check_begin(_d, &remote_domain_pm_wakeup_args_xdr), _d), _d, &remote_domain_pm_wakeup_args_xdr, _size);
}

enum xdr_status remote_domain_pm_wakeup_args_validate(const remote_domain_pm_wakeup_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_pm_wakeup_args_xdr, _v, _p, _e);
}

/* --- remote_domain_shutdown_args --- */

struct xdr_measure remote_domain_shutdown_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_shutdown_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_shutdown_args_scan(xdr_check_begin(_d, &remote_domain_shutdown_args_xdr), _d), _d, &remote_domain_shutdown_args_xdr, _size);
}

enum xdr_status remote_domain_shutdown_args_validate(const remote_domain_shutdown_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_shutdown_args_xdr, _v, _p, _e);
}

/* --- remote_domain_reboot_args --- */

struct xdr_measure remote_domain_reboot_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_reboot_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_reboot_args_scan(xdr_check_begin(_d, &remote_domain_reboot_args_xdr), _d), _d, &remote_domain_reboot_args_xdr, _size);
}

enum xdr_status remote_domain_reboot_args_validate(const remote_domain_reboot_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_reboot_args_xdr, _v, _p, _e);
}

/* --- remote_domain_reset_args --- */

struct xdr_measure remote_domain_reset_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_reset_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_reset_args_scan(xdr_check_begin(_d, &remote_domain_reset_args_xdr), _d), _d, &remote_domain_reset_args_xdr, _size);
}

enum xdr_status remote_domain_reset_args_validate(const remote_domain_reset_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_reset_args_xdr, _v, _p, _e);
}

/* --- remote_domain_destroy_args --- */

struct xdr_measure remote_domain_destroy_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_destroy_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_destroy_args_scan(xdr_check_begin(_d, &remote_domain_destroy_args_xdr), _d), _d, &remote_domain_destroy_args_xdr, _size);
}

enum xdr_status remote_domain_destroy_args_validate(const remote_domain_destroy_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_destroy_args_xdr, _v, _p, _e);
}

/* --- remote_domain_destroy_flags_args --- */

struct xdr_measure remote_domain_destroy_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_destroy_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_destroy_flags_args_scan(xdr_check_begin(_d, &remote_domain_destroy_flags_args_xdr), _d), _d, &remote_domain_destroy_flags_args_xdr, _size);
}

enum xdr_status remote_domain_destroy_flags_args_validate(const remote_domain_destroy_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_destroy_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_os_type_args --- */

struct xdr_measure remote_domain_get_os_type_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_os_type_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_os_type_args_scan(xdr_check_begin(_d, &remote_domain_get_os_type_args_xdr), _d), _d, &remote_domain_get_os_type_args_xdr, _size);
}

enum xdr_status remote_domain_get_os_type_args_validate(const remote_domain_get_os_type_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_os_type_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_os_type_ret --- */

struct xdr_measure remote_domain_get_os_type_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_os_type_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_os_type_ret_scan(xdr_check_begin(_d, &remote_domain_get_os_type_ret_xdr), _d), _d, &remote_domain_get_os_type_ret_xdr, _size);
}

enum xdr_status remote_domain_get_os_type_ret_validate(const remote_domain_get_os_type_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_os_type_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_get_max_memory_args --- */

struct xdr_measure remote_domain_get_max_memory_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_max_memory_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_max_memory_args_scan(xdr_check_begin(_d, &remote_domain_get_max_memory_args_xdr), _d), _d, &remote_domain_get_max_memory_args_xdr, _size);
}

enum xdr_status remote_domain_get_max_memory_args_validate(const remote_domain_get_max_memory_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_max_memory_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_max_memory_ret --- */

struct xdr_measure remote_domain_get_max_memory_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_get_max_memory_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_max_memory_ret_scan(xdr_check_begin(_d, &remote_domain_get_max_memory_ret_xdr), _d), _d, &remote_domain_get_max_memory_ret_xdr, _size);
}

enum xdr_status remote_domain_get_max_memory_ret_validate(const remote_domain_get_max_memory_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_max_memory_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_set_max_memory_args --- */

struct xdr_measure remote_domain_set_max_memory_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_set_max_memory_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_max_memory_args_scan(xdr_check_begin(_d, &remote_domain_set_max_memory_args_xdr), _d), _d, &remote_domain_set_max_memory_args_xdr, _size);
}

enum xdr_status remote_domain_set_max_memory_args_validate(const remote_domain_set_max_memory_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_max_memory_args_xdr, _v, _p, _e);
}

/* --- remote_domain_set_memory_args --- */

struct xdr_measure remote_domain_set_memory_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_set_memory_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_memory_args_scan(xdr_check_begin(_d, &remote_domain_set_memory_args_xdr), _d), _d, &remote_domain_set_memory_args_xdr, _size);
}

enum xdr_status remote_domain_set_memory_args_validate(const remote_domain_set_memory_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_memory_args_xdr, _v, _p, _e);
}

/* --- remote_domain_set_memory_flags_args --- */

struct xdr_measure remote_domain_set_memory_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_set_memory_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_memory_flags_args_scan(xdr_check_begin(_d, &remote_domain_set_memory_flags_args_xdr), _d), _d, &remote_domain_set_memory_flags_args_xdr, _size);
}

enum xdr_status remote_domain_set_memory_flags_args_validate(const remote_domain_set_memory_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_memory_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_set_memory_stats_period_args --- */

struct xdr_measure remote_domain_set_memory_stats_period_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_set_memory_stats_period_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_memory_stats_period_args_scan(xdr_check_begin(_d, &remote_domain_set_memory_stats_period_args_xdr), _d), _d, &remote_domain_set_memory_stats_period_args_xdr, _size);
}

enum xdr_status remote_domain_set_memory_stats_period_args_validate(const remote_domain_set_memory_stats_period_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_memory_stats_period_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_info_args --- */

struct xdr_measure remote_domain_get_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_info_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_info_args_scan(xdr_check_begin(_d, &remote_domain_get_info_args_xdr), _d), _d, &remote_domain_get_info_args_xdr, _size);
}

enum xdr_status remote_domain_get_info_args_validate(const remote_domain_get_info_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_info_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_info_ret --- */

struct xdr_measure remote_domain_get_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 32)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_uchar_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    if (!xdr_ushort_is_legal(xdr_load_uint(_c.at + 20), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 32;
    return _c;
}

enum xdr_status remote_domain_get_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_info_ret_scan(xdr_check_begin(_d, &remote_domain_get_info_ret_xdr), _d), _d, &remote_domain_get_info_ret_xdr, _size);
}

enum xdr_status remote_domain_get_info_ret_validate(const remote_domain_get_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_info_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_save_args --- */

struct xdr_measure remote_domain_save_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_save_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_save_args_scan(xdr_check_begin(_d, &remote_domain_save_args_xdr), _d), _d, &remote_domain_save_args_xdr, _size);
}

enum xdr_status remote_domain_save_args_validate(const remote_domain_save_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_save_args_xdr, _v, _p, _e);
}

/* --- remote_domain_save_flags_args --- */

struct xdr_measure remote_domain_save_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_save_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_save_flags_args_scan(xdr_check_begin(_d, &remote_domain_save_flags_args_xdr), _d), _d, &remote_domain_save_flags_args_xdr, _size);
}

enum xdr_status remote_domain_save_flags_args_validate(const remote_domain_save_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_save_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_save_params_args --- */

struct xdr_measure remote_domain_save_params_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_SAVE_PARAMS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_save_params_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_save_params_args_scan(xdr_check_begin(_d, &remote_domain_save_params_args_xdr), _d), _d, &remote_domain_save_params_args_xdr, _size);
}

enum xdr_status remote_domain_save_params_args_validate(const remote_domain_save_params_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_save_params_args_xdr, _v, _p, _e);
}

/* --- remote_domain_restore_args --- */

struct xdr_measure remote_domain_restore_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_restore_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_restore_args_scan(xdr_check_begin(_d, &remote_domain_restore_args_xdr), _d), _d, &remote_domain_restore_args_xdr, _size);
}

enum xdr_status remote_domain_restore_args_validate(const remote_domain_restore_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_restore_args_xdr, _v, _p, _e);
}

/* --- remote_domain_restore_flags_args --- */

struct xdr_measure remote_domain_restore_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_restore_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_restore_flags_args_scan(xdr_check_begin(_d, &remote_domain_restore_flags_args_xdr), _d), _d, &remote_domain_restore_flags_args_xdr, _size);
}

enum xdr_status remote_domain_restore_flags_args_validate(const remote_domain_restore_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_restore_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_restore_params_args --- */

struct xdr_measure remote_domain_restore_params_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_SAVE_PARAMS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_restore_params_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_restore_params_args_scan(xdr_check_begin(_d, &remote_domain_restore_params_args_xdr), _d), _d, &remote_domain_restore_params_args_xdr, _size);
}

enum xdr_status remote_domain_restore_params_args_validate(const remote_domain_restore_params_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_restore_params_args_xdr, _v, _p, _e);
}

/* --- remote_domain_save_image_get_xml_desc_args --- */

struct xdr_measure remote_domain_save_image_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_save_image_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_save_image_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_domain_save_image_get_xml_desc_args_xdr), _d), _d, &remote_domain_save_image_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_domain_save_image_get_xml_desc_args_validate(const remote_domain_save_image_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_save_image_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_domain_save_image_get_xml_desc_ret --- */

struct xdr_measure remote_domain_save_image_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_save_image_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_save_image_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_domain_save_image_get_xml_desc_ret_xdr), _d), _d, &remote_domain_save_image_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_domain_save_image_get_xml_desc_ret_validate(const remote_domain_save_image_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_save_image_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_save_image_define_xml_args --- */

struct xdr_measure remote_domain_save_image_define_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_save_image_define_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_save_image_define_xml_args_scan(xdr_check_begin(_d, &remote_domain_save_image_define_xml_args_xdr), _d), _d, &remote_domain_save_image_define_xml_args_xdr, _size);
}

enum xdr_status remote_domain_save_image_define_xml_args_validate(const remote_domain_save_image_define_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_save_image_define_xml_args_xdr, _v, _p, _e);
}

/* --- remote_domain_core_dump_args --- */

struct xdr_measure remote_domain_core_dump_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_core_dump_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_core_dump_args_scan(xdr_check_begin(_d, &remote_domain_core_dump_args_xdr), _d), _d, &remote_domain_core_dump_args_xdr, _size);
}

enum xdr_status remote_domain_core_dump_args_validate(const remote_domain_core_dump_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_core_dump_args_xdr, _v, _p, _e);
}

/* --- remote_domain_core_dump_with_format_args --- */

struct xdr_measure remote_domain_core_dump_with_format_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_core_dump_with_format_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_core_dump_with_format_args_scan(xdr_check_begin(_d, &remote_domain_core_dump_with_format_args_xdr), _d), _d, &remote_domain_core_dump_with_format_args_xdr, _size);
}

enum xdr_status remote_domain_core_dump_with_format_args_validate(const remote_domain_core_dump_with_format_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_core_dump_with_format_args_xdr, _v, _p, _e);
}

/* --- remote_domain_screenshot_args --- */

struct xdr_measure remote_domain_screenshot_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_screenshot_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_screenshot_args_scan(xdr_check_begin(_d, &remote_domain_screenshot_args_xdr), _d), _d, &remote_domain_screenshot_args_xdr, _size);
}

enum xdr_status remote_domain_screenshot_args_validate(const remote_domain_screenshot_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_screenshot_args_xdr, _v, _p, _e);
}

/* --- remote_domain_screenshot_ret --- */

struct xdr_measure remote_domain_screenshot_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_screenshot_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_screenshot_ret_scan(xdr_check_begin(_d, &remote_domain_screenshot_ret_xdr), _d), _d, &remote_domain_screenshot_ret_xdr, _size);
}

enum xdr_status remote_domain_screenshot_ret_validate(const remote_domain_screenshot_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_screenshot_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_get_xml_desc_args --- */

struct xdr_measure remote_domain_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_domain_get_xml_desc_args_xdr), _d), _d, &remote_domain_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_domain_get_xml_desc_args_validate(const remote_domain_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_xml_desc_ret --- */

struct xdr_measure remote_domain_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_domain_get_xml_desc_ret_xdr), _d), _d, &remote_domain_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_domain_get_xml_desc_ret_validate(const remote_domain_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_prepare_args --- */

struct xdr_measure remote_domain_migrate_prepare_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_migrate_prepare_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_prepare_args_scan(xdr_check_begin(_d, &remote_domain_migrate_prepare_args_xdr), _d), _d, &remote_domain_migrate_prepare_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_prepare_args_validate(const remote_domain_migrate_prepare_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_prepare_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_prepare_ret --- */

struct xdr_measure remote_domain_migrate_prepare_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_migrate_prepare_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_prepare_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_prepare_ret_xdr), _d), _d, &remote_domain_migrate_prepare_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_prepare_ret_validate(const remote_domain_migrate_prepare_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_prepare_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_perform_args --- */

struct xdr_measure remote_domain_migrate_perform_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 12);
    if (!_c.at)
        return _c;
    _c.at += 8;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_migrate_perform_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_perform_args_scan(xdr_check_begin(_d, &remote_domain_migrate_perform_args_xdr), _d), _d, &remote_domain_migrate_perform_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_perform_args_validate(const remote_domain_migrate_perform_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_perform_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_finish_args --- */

struct xdr_measure remote_domain_migrate_finish_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_migrate_finish_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_finish_args_scan(xdr_check_begin(_d, &remote_domain_migrate_finish_args_xdr), _d), _d, &remote_domain_migrate_finish_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_finish_args_validate(const remote_domain_migrate_finish_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_finish_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_finish_ret --- */

struct xdr_measure remote_domain_migrate_finish_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_migrate_finish_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_finish_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_finish_ret_xdr), _d), _d, &remote_domain_migrate_finish_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_finish_ret_validate(const remote_domain_migrate_finish_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_finish_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_prepare2_args --- */

struct xdr_measure remote_domain_migrate_prepare2_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_migrate_prepare2_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_prepare2_args_scan(xdr_check_begin(_d, &remote_domain_migrate_prepare2_args_xdr), _d), _d, &remote_domain_migrate_prepare2_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_prepare2_args_validate(const remote_domain_migrate_prepare2_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_prepare2_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_prepare2_ret --- */

struct xdr_measure remote_domain_migrate_prepare2_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_migrate_prepare2_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_prepare2_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_prepare2_ret_xdr), _d), _d, &remote_domain_migrate_prepare2_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_prepare2_ret_validate(const remote_domain_migrate_prepare2_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_prepare2_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_finish2_args --- */

struct xdr_measure remote_domain_migrate_finish2_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 12);
    if (!_c.at)
        return _c;
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_migrate_finish2_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_finish2_args_scan(xdr_check_begin(_d, &remote_domain_migrate_finish2_args_xdr), _d), _d, &remote_domain_migrate_finish2_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_finish2_args_validate(const remote_domain_migrate_finish2_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_finish2_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_finish2_ret --- */

struct xdr_measure remote_domain_migrate_finish2_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_migrate_finish2_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_finish2_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_finish2_ret_xdr), _d), _d, &remote_domain_migrate_finish2_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_finish2_ret_validate(const remote_domain_migrate_finish2_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_finish2_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_defined_domains_args --- */

struct xdr_measure remote_connect_list_defined_domains_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_defined_domains_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_defined_domains_args_scan(xdr_check_begin(_d, &remote_connect_list_defined_domains_args_xdr), _d), _d, &remote_connect_list_defined_domains_args_xdr, _size);
}

enum xdr_status remote_connect_list_defined_domains_args_validate(const remote_connect_list_defined_domains_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_defined_domains_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_defined_domains_ret --- */

struct xdr_measure remote_connect_list_defined_domains_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_LIST_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_list_defined_domains_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_defined_domains_ret_scan(xdr_check_begin(_d, &remote_connect_list_defined_domains_ret_xdr), _d), _d, &remote_connect_list_defined_domains_ret_xdr, _size);
}

enum xdr_status remote_connect_list_defined_domains_ret_validate(const remote_connect_list_defined_domains_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_defined_domains_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_num_of_defined_domains_ret --- */

struct xdr_measure remote_connect_num_of_defined_domains_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_num_of_defined_domains_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_num_of_defined_domains_ret_scan(xdr_check_begin(_d, &remote_connect_num_of_defined_domains_ret_xdr), _d), _d, &remote_connect_num_of_defined_domains_ret_xdr, _size);
}

enum xdr_status remote_connect_num_of_defined_domains_ret_validate(const remote_connect_num_of_defined_domains_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_num_of_defined_domains_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_create_args --- */

struct xdr_measure remote_domain_create_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_create_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_create_args_scan(xdr_check_begin(_d, &remote_domain_create_args_xdr), _d), _d, &remote_domain_create_args_xdr, _size);
}

enum xdr_status remote_domain_create_args_validate(const remote_domain_create_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_create_args_xdr, _v, _p, _e);
}

/* --- remote_domain_create_with_flags_args --- */

struct xdr_measure remote_domain_create_with_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_create_with_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_create_with_flags_args_scan(xdr_check_begin(_d, &remote_domain_create_with_flags_args_xdr), _d), _d, &remote_domain_create_with_flags_args_xdr, _size);
}

enum xdr_status remote_domain_create_with_flags_args_validate(const remote_domain_create_with_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_create_with_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_create_with_flags_ret --- */

struct xdr_measure remote_domain_create_with_flags_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_create_with_flags_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_create_with_flags_ret_scan(xdr_check_begin(_d, &remote_domain_create_with_flags_ret_xdr), _d), _d, &remote_domain_create_with_flags_ret_xdr, _size);
}

enum xdr_status remote_domain_create_with_flags_ret_validate(const remote_domain_create_with_flags_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_create_with_flags_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_create_with_files_args --- */

struct xdr_measure remote_domain_create_with_files_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_create_with_files_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_create_with_files_args_scan(xdr_check_begin(_d, &remote_domain_create_with_files_args_xdr), _d), _d, &remote_domain_create_with_files_args_xdr, _size);
}

enum xdr_status remote_domain_create_with_files_args_validate(const remote_domain_create_with_files_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_create_with_files_args_xdr, _v, _p, _e);
}

/* --- remote_domain_create_with_files_ret --- */

struct xdr_measure remote_domain_create_with_files_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_create_with_files_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_create_with_files_ret_scan(xdr_check_begin(_d, &remote_domain_create_with_files_ret_xdr), _d), _d, &remote_domain_create_with_files_ret_xdr, _size);
}

enum xdr_status remote_domain_create_with_files_ret_validate(const remote_domain_create_with_files_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_create_with_files_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_define_xml_args --- */

struct xdr_measure remote_domain_define_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_define_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_define_xml_args_scan(xdr_check_begin(_d, &remote_domain_define_xml_args_xdr), _d), _d, &remote_domain_define_xml_args_xdr, _size);
}

enum xdr_status remote_domain_define_xml_args_validate(const remote_domain_define_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_define_xml_args_xdr, _v, _p, _e);
}

/* --- remote_domain_define_xml_ret --- */

struct xdr_measure remote_domain_define_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_define_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_define_xml_ret_scan(xdr_check_begin(_d, &remote_domain_define_xml_ret_xdr), _d), _d, &remote_domain_define_xml_ret_xdr, _size);
}

enum xdr_status remote_domain_define_xml_ret_validate(const remote_domain_define_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_define_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_define_xml_flags_args --- */

struct xdr_measure remote_domain_define_xml_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_define_xml_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_define_xml_flags_args_scan(xdr_check_begin(_d, &remote_domain_define_xml_flags_args_xdr), _d), _d, &remote_domain_define_xml_flags_args_xdr, _size);
}

enum xdr_status remote_domain_define_xml_flags_args_validate(const remote_domain_define_xml_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_define_xml_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_define_xml_flags_ret --- */

struct xdr_measure remote_domain_define_xml_flags_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_define_xml_flags_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_define_xml_flags_ret_scan(xdr_check_begin(_d, &remote_domain_define_xml_flags_ret_xdr), _d), _d, &remote_domain_define_xml_flags_ret_xdr, _size);
}

enum xdr_status remote_domain_define_xml_flags_ret_validate(const remote_domain_define_xml_flags_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_define_xml_flags_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_undefine_args --- */

struct xdr_measure remote_domain_undefine_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_undefine_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_undefine_args_scan(xdr_check_begin(_d, &remote_domain_undefine_args_xdr), _d), _d, &remote_domain_undefine_args_xdr, _size);
}

enum xdr_status remote_domain_undefine_args_validate(const remote_domain_undefine_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_undefine_args_xdr, _v, _p, _e);
}

/* --- remote_domain_undefine_flags_args --- */

struct xdr_measure remote_domain_undefine_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_undefine_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_undefine_flags_args_scan(xdr_check_begin(_d, &remote_domain_undefine_flags_args_xdr), _d), _d, &remote_domain_undefine_flags_args_xdr, _size);
}

enum xdr_status remote_domain_undefine_flags_args_validate(const remote_domain_undefine_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_undefine_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_inject_nmi_args --- */

struct xdr_measure remote_domain_inject_nmi_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_inject_nmi_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_inject_nmi_args_scan(xdr_check_begin(_d, &remote_domain_inject_nmi_args_xdr), _d), _d, &remote_domain_inject_nmi_args_xdr, _size);
}

enum xdr_status remote_domain_inject_nmi_args_validate(const remote_domain_inject_nmi_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_inject_nmi_args_xdr, _v, _p, _e);
}

/* --- remote_domain_send_key_args --- */

struct xdr_measure remote_domain_send_key_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_plain_array(_c, _d, REMOTE_DOMAIN_SEND_KEY_MAX, 4, sizeof(uint32_t));
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_send_key_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_send_key_args_scan(xdr_check_begin(_d, &remote_domain_send_key_args_xdr), _d), _d, &remote_domain_send_key_args_xdr, _size);
}

enum xdr_status remote_domain_send_key_args_validate(const remote_domain_send_key_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_send_key_args_xdr, _v, _p, _e);
}

/* --- remote_domain_send_process_signal_args --- */

struct xdr_measure remote_domain_send_process_signal_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_domain_send_process_signal_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_send_process_signal_args_scan(xdr_check_begin(_d, &remote_domain_send_process_signal_args_xdr), _d), _d, &remote_domain_send_process_signal_args_xdr, _size);
}

enum xdr_status remote_domain_send_process_signal_args_validate(const remote_domain_send_process_signal_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_send_process_signal_args_xdr, _v, _p, _e);
}

/* --- remote_domain_set_vcpus_args --- */

struct xdr_measure remote_domain_set_vcpus_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_vcpus_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_vcpus_args_scan(xdr_check_begin(_d, &remote_domain_set_vcpus_args_xdr), _d), _d, &remote_domain_set_vcpus_args_xdr, _size);
}

enum xdr_status remote_domain_set_vcpus_args_validate(const remote_domain_set_vcpus_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_vcpus_args_xdr, _v, _p, _e);
}

/* --- remote_domain_set_vcpus_flags_args --- */

struct xdr_measure remote_domain_set_vcpus_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_set_vcpus_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_vcpus_flags_args_scan(xdr_check_begin(_d, &remote_domain_set_vcpus_flags_args_xdr), _d), _d, &remote_domain_set_vcpus_flags_args_xdr, _size);
}

enum xdr_status remote_domain_set_vcpus_flags_args_validate(const remote_domain_set_vcpus_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_vcpus_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_vcpus_flags_args --- */

struct xdr_measure remote_domain_get_vcpus_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_vcpus_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_vcpus_flags_args_scan(xdr_check_begin(_d, &remote_domain_get_vcpus_flags_args_xdr), _d), _d, &remote_domain_get_vcpus_flags_args_xdr, _size);
}

enum xdr_status remote_domain_get_vcpus_flags_args_validate(const remote_domain_get_vcpus_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_vcpus_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_vcpus_flags_ret --- */

struct xdr_measure remote_domain_get_vcpus_flags_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_vcpus_flags_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_vcpus_flags_ret_scan(xdr_check_begin(_d, &remote_domain_get_vcpus_flags_ret_xdr), _d), _d, &remote_domain_get_vcpus_flags_ret_xdr, _size);
}

enum xdr_status remote_domain_get_vcpus_flags_ret_validate(const remote_domain_get_vcpus_flags_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_vcpus_flags_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_pin_vcpu_args --- */

struct xdr_measure remote_domain_pin_vcpu_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_opaque(_c, _d, REMOTE_CPUMAP_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_pin_vcpu_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_pin_vcpu_args_scan(xdr_check_begin(_d, &remote_domain_pin_vcpu_args_xdr), _d), _d, &remote_domain_pin_vcpu_args_xdr, _size);
}

enum xdr_status remote_domain_pin_vcpu_args_validate(const remote_domain_pin_vcpu_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_pin_vcpu_args_xdr, _v, _p, _e);
}

/* --- remote_domain_pin_vcpu_flags_args --- */

struct xdr_measure remote_domain_pin_vcpu_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_opaque(_c, _d, REMOTE_CPUMAP_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_pin_vcpu_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_pin_vcpu_flags_args_scan(xdr_check_begin(_d, &remote_domain_pin_vcpu_flags_args_xdr), _d), _d, &remote_domain_pin_vcpu_flags_args_xdr, _size);
}

enum xdr_status remote_domain_pin_vcpu_flags_args_validate(const remote_domain_pin_vcpu_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_pin_vcpu_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_vcpu_pin_info_args --- */

struct xdr_measure remote_domain_get_vcpu_pin_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_get_vcpu_pin_info_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_vcpu_pin_info_args_scan(xdr_check_begin(_d, &remote_domain_get_vcpu_pin_info_args_xdr), _d), _d, &remote_domain_get_vcpu_pin_info_args_xdr, _size);
}

enum xdr_status remote_domain_get_vcpu_pin_info_args_validate(const remote_domain_get_vcpu_pin_info_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_vcpu_pin_info_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_vcpu_pin_info_ret --- */

struct xdr_measure remote_domain_get_vcpu_pin_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_CPUMAPS_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_vcpu_pin_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_vcpu_pin_info_ret_scan(xdr_check_begin(_d, &remote_domain_get_vcpu_pin_info_ret_xdr), _d), _d, &remote_domain_get_vcpu_pin_info_ret_xdr, _size);
}

enum xdr_status remote_domain_get_vcpu_pin_info_ret_validate(const remote_domain_get_vcpu_pin_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_vcpu_pin_info_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_pin_emulator_args --- */

struct xdr_measure remote_domain_pin_emulator_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_CPUMAP_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_pin_emulator_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_pin_emulator_args_scan(xdr_check_begin(_d, &remote_domain_pin_emulator_args_xdr), _d), _d, &remote_domain_pin_emulator_args_xdr, _size);
}

enum xdr_status remote_domain_pin_emulator_args_validate(const remote_domain_pin_emulator_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_pin_emulator_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_emulator_pin_info_args --- */

struct xdr_measure remote_domain_get_emulator_pin_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_get_emulator_pin_info_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_emulator_pin_info_args_scan(xdr_check_begin(_d, &remote_domain_get_emulator_pin_info_args_xdr), _d), _d, &remote_domain_get_emulator_pin_info_args_xdr, _size);
}

enum xdr_status remote_domain_get_emulator_pin_info_args_validate(const remote_domain_get_emulator_pin_info_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_emulator_pin_info_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_emulator_pin_info_ret --- */

struct xdr_measure remote_domain_get_emulator_pin_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_CPUMAPS_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_emulator_pin_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_emulator_pin_info_ret_scan(xdr_check_begin(_d, &remote_domain_get_emulator_pin_info_ret_xdr), _d), _d, &remote_domain_get_emulator_pin_info_ret_xdr, _size);
}

enum xdr_status remote_domain_get_emulator_pin_info_ret_validate(const remote_domain_get_emulator_pin_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_emulator_pin_info_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_get_vcpus_args --- */

struct xdr_measure remote_domain_get_vcpus_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_get_vcpus_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_vcpus_args_scan(xdr_check_begin(_d, &remote_domain_get_vcpus_args_xdr), _d), _d, &remote_domain_get_vcpus_args_xdr, _size);
}

enum xdr_status remote_domain_get_vcpus_args_validate(const remote_domain_get_vcpus_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_vcpus_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_vcpus_ret --- */

struct xdr_measure remote_domain_get_vcpus_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_plain_array(_c, _d, REMOTE_VCPUINFO_MAX, 20, sizeof(remote_vcpu_info));
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_CPUMAPS_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_vcpus_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_vcpus_ret_scan(xdr_check_begin(_d, &remote_domain_get_vcpus_ret_xdr), _d), _d, &remote_domain_get_vcpus_ret_xdr, _size);
}

enum xdr_status remote_domain_get_vcpus_ret_validate(const remote_domain_get_vcpus_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_vcpus_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_get_max_vcpus_args --- */

struct xdr_measure remote_domain_get_max_vcpus_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_max_vcpus_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_max_vcpus_args_scan(xdr_check_begin(_d, &remote_domain_get_max_vcpus_args_xdr), _d), _d, &remote_domain_get_max_vcpus_args_xdr, _size);
}

enum xdr_status remote_domain_get_max_vcpus_args_validate(const remote_domain_get_max_vcpus_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_max_vcpus_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_max_vcpus_ret --- */

struct xdr_measure remote_domain_get_max_vcpus_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_max_vcpus_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_max_vcpus_ret_scan(xdr_check_begin(_d, &remote_domain_get_max_vcpus_ret_xdr), _d), _d, &remote_domain_get_max_vcpus_ret_xdr, _size);
}

enum xdr_status remote_domain_get_max_vcpus_ret_validate(const remote_domain_get_max_vcpus_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_max_vcpus_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_iothread_info --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_domain_iothread_info_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_opaque(_c, _d, REMOTE_CPUMAP_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_measure remote_domain_iothread_info_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_opaque(_c, _d, REMOTE_CPUMAP_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_iothread_info_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_iothread_info_scan(xdr_check_begin(_d, &remote_domain_iothread_info_xdr), _d), _d, &remote_domain_iothread_info_xdr, _size);
}

enum xdr_status remote_domain_iothread_info_validate(const remote_domain_iothread_info *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_iothread_info_xdr, _v, _p, _e);
}

/* --- remote_domain_get_iothread_info_args --- */

struct xdr_measure remote_domain_get_iothread_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_iothread_info_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_iothread_info_args_scan(xdr_check_begin(_d, &remote_domain_get_iothread_info_args_xdr), _d), _d, &remote_domain_get_iothread_info_args_xdr, _size);
}

enum xdr_status remote_domain_get_iothread_info_args_validate(const remote_domain_get_iothread_info_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_iothread_info_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_iothread_info_ret --- */

struct xdr_measure remote_domain_get_iothread_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_IOTHREAD_INFO_MAX, 8, sizeof(remote_domain_iothread_info));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_domain_iothread_info_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_iothread_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_iothread_info_ret_scan(xdr_check_begin(_d, &remote_domain_get_iothread_info_ret_xdr), _d), _d, &remote_domain_get_iothread_info_ret_xdr, _size);
}

enum xdr_status remote_domain_get_iothread_info_ret_validate(const remote_domain_get_iothread_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_iothread_info_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_pin_iothread_args --- */

struct xdr_measure remote_domain_pin_iothread_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_opaque(_c, _d, REMOTE_CPUMAP_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_pin_iothread_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_pin_iothread_args_scan(xdr_check_begin(_d, &remote_domain_pin_iothread_args_xdr), _d), _d, &remote_domain_pin_iothread_args_xdr, _size);
}

enum xdr_status remote_domain_pin_iothread_args_validate(const remote_domain_pin_iothread_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_pin_iothread_args_xdr, _v, _p, _e);
}

/* --- remote_domain_add_iothread_args --- */

struct xdr_measure remote_domain_add_iothread_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_add_iothread_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_add_iothread_args_scan(xdr_check_begin(_d, &remote_domain_add_iothread_args_xdr), _d), _d, &remote_domain_add_iothread_args_xdr, _size);
}

enum xdr_status remote_domain_add_iothread_args_validate(const remote_domain_add_iothread_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_add_iothread_args_xdr, _v, _p, _e);
}

/* --- remote_domain_del_iothread_args --- */

struct xdr_measure remote_domain_del_iothread_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_del_iothread_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_del_iothread_args_scan(xdr_check_begin(_d, &remote_domain_del_iothread_args_xdr), _d), _d, &remote_domain_del_iothread_args_xdr, _size);
}

enum xdr_status remote_domain_del_iothread_args_validate(const remote_domain_del_iothread_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_del_iothread_args_xdr, _v, _p, _e);
}

/* --- remote_domain_set_iothread_params_args --- */

struct xdr_measure remote_domain_set_iothread_params_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_IOTHREAD_PARAMS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_iothread_params_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_iothread_params_args_scan(xdr_check_begin(_d, &remote_domain_set_iothread_params_args_xdr), _d), _d, &remote_domain_set_iothread_params_args_xdr, _size);
}

enum xdr_status remote_domain_set_iothread_params_args_validate(const remote_domain_set_iothread_params_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_iothread_params_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_security_label_args --- */

struct xdr_measure remote_domain_get_security_label_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_security_label_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_security_label_args_scan(xdr_check_begin(_d, &remote_domain_get_security_label_args_xdr), _d), _d, &remote_domain_get_security_label_args_xdr, _size);
}

enum xdr_status remote_domain_get_security_label_args_validate(const remote_domain_get_security_label_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_security_label_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_security_label_ret --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_domain_get_security_label_ret_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_SECURITY_LABEL_MAX, 4, sizeof(char));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = xdr_char_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

struct xdr_measure remote_domain_get_security_label_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_SECURITY_LABEL_MAX, 4, sizeof(char));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = xdr_char_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_security_label_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_security_label_ret_scan(xdr_check_begin(_d, &remote_domain_get_security_label_ret_xdr), _d), _d, &remote_domain_get_security_label_ret_xdr, _size);
}

enum xdr_status remote_domain_get_security_label_ret_validate(const remote_domain_get_security_label_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_security_label_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_get_security_label_list_args --- */

struct xdr_measure remote_domain_get_security_label_list_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_security_label_list_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_security_label_list_args_scan(xdr_check_begin(_d, &remote_domain_get_security_label_list_args_xdr), _d), _d, &remote_domain_get_security_label_list_args_xdr, _size);
}

enum xdr_status remote_domain_get_security_label_list_args_validate(const remote_domain_get_security_label_list_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_security_label_list_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_security_label_list_ret --- */

struct xdr_measure remote_domain_get_security_label_list_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_SECURITY_LABEL_LIST_MAX, 8, sizeof(remote_domain_get_security_label_ret));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_domain_get_security_label_ret_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_security_label_list_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_security_label_list_ret_scan(xdr_check_begin(_d, &remote_domain_get_security_label_list_ret_xdr), _d), _d, &remote_domain_get_security_label_list_ret_xdr, _size);
}

enum xdr_status remote_domain_get_security_label_list_ret_validate(const remote_domain_get_security_label_list_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_security_label_list_ret_xdr, _v, _p, _e);
}

/* --- remote_node_get_security_model_ret --- */

struct xdr_measure remote_node_get_security_model_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_SECURITY_MODEL_MAX, 4, sizeof(char));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = xdr_char_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_SECURITY_DOI_MAX, 4, sizeof(char));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = xdr_char_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_node_get_security_model_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_security_model_ret_scan(xdr_check_begin(_d, &remote_node_get_security_model_ret_xdr), _d), _d, &remote_node_get_security_model_ret_xdr, _size);
}

enum xdr_status remote_node_get_security_model_ret_validate(const remote_node_get_security_model_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_security_model_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_attach_device_args --- */

struct xdr_measure remote_domain_attach_device_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_attach_device_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_attach_device_args_scan(xdr_check_begin(_d, &remote_domain_attach_device_args_xdr), _d), _d, &remote_domain_attach_device_args_xdr, _size);
}

enum xdr_status remote_domain_attach_device_args_validate(const remote_domain_attach_device_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_attach_device_args_xdr, _v, _p, _e);
}

/* --- remote_domain_attach_device_flags_args --- */

struct xdr_measure remote_domain_attach_device_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_attach_device_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_attach_device_flags_args_scan(xdr_check_begin(_d, &remote_domain_attach_device_flags_args_xdr), _d), _d, &remote_domain_attach_device_flags_args_xdr, _size);
}

enum xdr_status remote_domain_attach_device_flags_args_validate(const remote_domain_attach_device_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_attach_device_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_detach_device_args --- */

struct xdr_measure remote_domain_detach_device_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_detach_device_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_detach_device_args_scan(xdr_check_begin(_d, &remote_domain_detach_device_args_xdr), _d), _d, &remote_domain_detach_device_args_xdr, _size);
}

enum xdr_status remote_domain_detach_device_args_validate(const remote_domain_detach_device_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_detach_device_args_xdr, _v, _p, _e);
}

/* --- remote_domain_detach_device_flags_args --- */

struct xdr_measure remote_domain_detach_device_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_detach_device_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_detach_device_flags_args_scan(xdr_check_begin(_d, &remote_domain_detach_device_flags_args_xdr), _d), _d, &remote_domain_detach_device_flags_args_xdr, _size);
}

enum xdr_status remote_domain_detach_device_flags_args_validate(const remote_domain_detach_device_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_detach_device_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_update_device_flags_args --- */

struct xdr_measure remote_domain_update_device_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_update_device_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_update_device_flags_args_scan(xdr_check_begin(_d, &remote_domain_update_device_flags_args_xdr), _d), _d, &remote_domain_update_device_flags_args_xdr, _size);
}

enum xdr_status remote_domain_update_device_flags_args_validate(const remote_domain_update_device_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_update_device_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_detach_device_alias_args --- */

struct xdr_measure remote_domain_detach_device_alias_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_detach_device_alias_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_detach_device_alias_args_scan(xdr_check_begin(_d, &remote_domain_detach_device_alias_args_xdr), _d), _d, &remote_domain_detach_device_alias_args_xdr, _size);
}

enum xdr_status remote_domain_detach_device_alias_args_validate(const remote_domain_detach_device_alias_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_detach_device_alias_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_autostart_args --- */

struct xdr_measure remote_domain_get_autostart_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_autostart_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_autostart_args_scan(xdr_check_begin(_d, &remote_domain_get_autostart_args_xdr), _d), _d, &remote_domain_get_autostart_args_xdr, _size);
}

enum xdr_status remote_domain_get_autostart_args_validate(const remote_domain_get_autostart_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_autostart_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_autostart_ret --- */

struct xdr_measure remote_domain_get_autostart_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_autostart_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_autostart_ret_scan(xdr_check_begin(_d, &remote_domain_get_autostart_ret_xdr), _d), _d, &remote_domain_get_autostart_ret_xdr, _size);
}

enum xdr_status remote_domain_get_autostart_ret_validate(const remote_domain_get_autostart_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_autostart_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_set_autostart_args --- */

struct xdr_measure remote_domain_set_autostart_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_autostart_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_autostart_args_scan(xdr_check_begin(_d, &remote_domain_set_autostart_args_xdr), _d), _d, &remote_domain_set_autostart_args_xdr, _size);
}

enum xdr_status remote_domain_set_autostart_args_validate(const remote_domain_set_autostart_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_autostart_args_xdr, _v, _p, _e);
}

/* --- remote_domain_set_metadata_args --- */

struct xdr_measure remote_domain_set_metadata_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_metadata_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_metadata_args_scan(xdr_check_begin(_d, &remote_domain_set_metadata_args_xdr), _d), _d, &remote_domain_set_metadata_args_xdr, _size);
}

enum xdr_status remote_domain_set_metadata_args_validate(const remote_domain_set_metadata_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_metadata_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_metadata_args --- */

struct xdr_measure remote_domain_get_metadata_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_metadata_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_metadata_args_scan(xdr_check_begin(_d, &remote_domain_get_metadata_args_xdr), _d), _d, &remote_domain_get_metadata_args_xdr, _size);
}

enum xdr_status remote_domain_get_metadata_args_validate(const remote_domain_get_metadata_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_metadata_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_metadata_ret --- */

struct xdr_measure remote_domain_get_metadata_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_metadata_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_metadata_ret_scan(xdr_check_begin(_d, &remote_domain_get_metadata_ret_xdr), _d), _d, &remote_domain_get_metadata_ret_xdr, _size);
}

enum xdr_status remote_domain_get_metadata_ret_validate(const remote_domain_get_metadata_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_metadata_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_block_job_abort_args --- */

struct xdr_measure remote_domain_block_job_abort_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_block_job_abort_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_block_job_abort_args_scan(xdr_check_begin(_d, &remote_domain_block_job_abort_args_xdr), _d), _d, &remote_domain_block_job_abort_args_xdr, _size);
}

enum xdr_status remote_domain_block_job_abort_args_validate(const remote_domain_block_job_abort_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_block_job_abort_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_block_job_info_args --- */

struct xdr_measure remote_domain_get_block_job_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_block_job_info_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_block_job_info_args_scan(xdr_check_begin(_d, &remote_domain_get_block_job_info_args_xdr), _d), _d, &remote_domain_get_block_job_info_args_xdr, _size);
}

enum xdr_status remote_domain_get_block_job_info_args_validate(const remote_domain_get_block_job_info_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_block_job_info_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_block_job_info_ret --- */

struct xdr_measure remote_domain_get_block_job_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 32)
        return xdr_scan_refuse(_c, _d);
    _c.at += 32;
    return _c;
}

enum xdr_status remote_domain_get_block_job_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_block_job_info_ret_scan(xdr_check_begin(_d, &remote_domain_get_block_job_info_ret_xdr), _d), _d, &remote_domain_get_block_job_info_ret_xdr, _size);
}

enum xdr_status remote_domain_get_block_job_info_ret_validate(const remote_domain_get_block_job_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_block_job_info_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_block_job_set_speed_args --- */

struct xdr_measure remote_domain_block_job_set_speed_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 12);
    if (!_c.at)
        return _c;
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_block_job_set_speed_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_block_job_set_speed_args_scan(xdr_check_begin(_d, &remote_domain_block_job_set_speed_args_xdr), _d), _d, &remote_domain_block_job_set_speed_args_xdr, _size);
}

enum xdr_status remote_domain_block_job_set_speed_args_validate(const remote_domain_block_job_set_speed_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_block_job_set_speed_args_xdr, _v, _p, _e);
}

/* --- remote_domain_block_pull_args --- */

struct xdr_measure remote_domain_block_pull_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 12);
    if (!_c.at)
        return _c;
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_block_pull_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_block_pull_args_scan(xdr_check_begin(_d, &remote_domain_block_pull_args_xdr), _d), _d, &remote_domain_block_pull_args_xdr, _size);
}

enum xdr_status remote_domain_block_pull_args_validate(const remote_domain_block_pull_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_block_pull_args_xdr, _v, _p, _e);
}

/* --- remote_domain_block_rebase_args --- */

struct xdr_measure remote_domain_block_rebase_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_block_rebase_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_block_rebase_args_scan(xdr_check_begin(_d, &remote_domain_block_rebase_args_xdr), _d), _d, &remote_domain_block_rebase_args_xdr, _size);
}

enum xdr_status remote_domain_block_rebase_args_validate(const remote_domain_block_rebase_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_block_rebase_args_xdr, _v, _p, _e);
}

/* --- remote_domain_block_copy_args --- */

struct xdr_measure remote_domain_block_copy_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_BLOCK_COPY_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_block_copy_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_block_copy_args_scan(xdr_check_begin(_d, &remote_domain_block_copy_args_xdr), _d), _d, &remote_domain_block_copy_args_xdr, _size);
}

enum xdr_status remote_domain_block_copy_args_validate(const remote_domain_block_copy_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_block_copy_args_xdr, _v, _p, _e);
}

/* --- remote_domain_block_commit_args --- */

struct xdr_measure remote_domain_block_commit_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_block_commit_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_block_commit_args_scan(xdr_check_begin(_d, &remote_domain_block_commit_args_xdr), _d), _d, &remote_domain_block_commit_args_xdr, _size);
}

enum xdr_status remote_domain_block_commit_args_validate(const remote_domain_block_commit_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_block_commit_args_xdr, _v, _p, _e);
}

/* --- remote_domain_set_block_io_tune_args --- */

struct xdr_measure remote_domain_set_block_io_tune_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_block_io_tune_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_block_io_tune_args_scan(xdr_check_begin(_d, &remote_domain_set_block_io_tune_args_xdr), _d), _d, &remote_domain_set_block_io_tune_args_xdr, _size);
}

enum xdr_status remote_domain_set_block_io_tune_args_validate(const remote_domain_set_block_io_tune_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_block_io_tune_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_block_io_tune_args --- */

struct xdr_measure remote_domain_get_block_io_tune_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_get_block_io_tune_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_block_io_tune_args_scan(xdr_check_begin(_d, &remote_domain_get_block_io_tune_args_xdr), _d), _d, &remote_domain_get_block_io_tune_args_xdr, _size);
}

enum xdr_status remote_domain_get_block_io_tune_args_validate(const remote_domain_get_block_io_tune_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_block_io_tune_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_block_io_tune_ret --- */

struct xdr_measure remote_domain_get_block_io_tune_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_block_io_tune_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_block_io_tune_ret_scan(xdr_check_begin(_d, &remote_domain_get_block_io_tune_ret_xdr), _d), _d, &remote_domain_get_block_io_tune_ret_xdr, _size);
}

enum xdr_status remote_domain_get_block_io_tune_ret_validate(const remote_domain_get_block_io_tune_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_block_io_tune_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_set_throttle_group_args --- */

struct xdr_measure remote_domain_set_throttle_group_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_throttle_group_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_throttle_group_args_scan(xdr_check_begin(_d, &remote_domain_set_throttle_group_args_xdr), _d), _d, &remote_domain_set_throttle_group_args_xdr, _size);
}

enum xdr_status remote_domain_set_throttle_group_args_validate(const remote_domain_set_throttle_group_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_throttle_group_args_xdr, _v, _p, _e);
}

/* --- remote_domain_del_throttle_group_args --- */

struct xdr_measure remote_domain_del_throttle_group_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_del_throttle_group_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_del_throttle_group_args_scan(xdr_check_begin(_d, &remote_domain_del_throttle_group_args_xdr), _d), _d, &remote_domain_del_throttle_group_args_xdr, _size);
}

enum xdr_status remote_domain_del_throttle_group_args_validate(const remote_domain_del_throttle_group_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_del_throttle_group_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_cpu_stats_args --- */

struct xdr_measure remote_domain_get_cpu_stats_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_domain_get_cpu_stats_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_cpu_stats_args_scan(xdr_check_begin(_d, &remote_domain_get_cpu_stats_args_xdr), _d), _d, &remote_domain_get_cpu_stats_args_xdr, _size);
}

enum xdr_status remote_domain_get_cpu_stats_args_validate(const remote_domain_get_cpu_stats_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_cpu_stats_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_cpu_stats_ret --- */

struct xdr_measure remote_domain_get_cpu_stats_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_GET_CPU_STATS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_cpu_stats_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_cpu_stats_ret_scan(xdr_check_begin(_d, &remote_domain_get_cpu_stats_ret_xdr), _d), _d, &remote_domain_get_cpu_stats_ret_xdr, _size);
}

enum xdr_status remote_domain_get_cpu_stats_ret_validate(const remote_domain_get_cpu_stats_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_cpu_stats_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_get_hostname_args --- */

struct xdr_measure remote_domain_get_hostname_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_hostname_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_hostname_args_scan(xdr_check_begin(_d, &remote_domain_get_hostname_args_xdr), _d), _d, &remote_domain_get_hostname_args_xdr, _size);
}

enum xdr_status remote_domain_get_hostname_args_validate(const remote_domain_get_hostname_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_hostname_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_hostname_ret --- */

struct xdr_measure remote_domain_get_hostname_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_hostname_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_hostname_ret_scan(xdr_check_begin(_d, &remote_domain_get_hostname_ret_xdr), _d), _d, &remote_domain_get_hostname_ret_xdr, _size);
}

enum xdr_status remote_domain_get_hostname_ret_validate(const remote_domain_get_hostname_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_hostname_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_num_of_networks_ret --- */

struct xdr_measure remote_connect_num_of_networks_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_num_of_networks_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_num_of_networks_ret_scan(xdr_check_begin(_d, &remote_connect_num_of_networks_ret_xdr), _d), _d, &remote_connect_num_of_networks_ret_xdr, _size);
}

enum xdr_status remote_connect_num_of_networks_ret_validate(const remote_connect_num_of_networks_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_num_of_networks_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_networks_args --- */

struct xdr_measure remote_connect_list_networks_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_networks_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_networks_args_scan(xdr_check_begin(_d, &remote_connect_list_networks_args_xdr), _d), _d, &remote_connect_list_networks_args_xdr, _size);
}

enum xdr_status remote_connect_list_networks_args_validate(const remote_connect_list_networks_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_networks_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_networks_ret --- */

struct xdr_measure remote_connect_list_networks_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NETWORK_LIST_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_list_networks_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_networks_ret_scan(xdr_check_begin(_d, &remote_connect_list_networks_ret_xdr), _d), _d, &remote_connect_list_networks_ret_xdr, _size);
}

enum xdr_status remote_connect_list_networks_ret_validate(const remote_connect_list_networks_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_networks_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_num_of_defined_networks_ret --- */

struct xdr_measure remote_connect_num_of_defined_networks_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_num_of_defined_networks_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_num_of_defined_networks_ret_scan(xdr_check_begin(_d, &remote_connect_num_of_defined_networks_ret_xdr), _d), _d, &remote_connect_num_of_defined_networks_ret_xdr, _size);
}

enum xdr_status remote_connect_num_of_defined_networks_ret_validate(const remote_connect_num_of_defined_networks_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_num_of_defined_networks_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_defined_networks_args --- */

struct xdr_measure remote_connect_list_defined_networks_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_defined_networks_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_defined_networks_args_scan(xdr_check_begin(_d, &remote_connect_list_defined_networks_args_xdr), _d), _d, &remote_connect_list_defined_networks_args_xdr, _size);
}

enum xdr_status remote_connect_list_defined_networks_args_validate(const remote_connect_list_defined_networks_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_defined_networks_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_defined_networks_ret --- */

struct xdr_measure remote_connect_list_defined_networks_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NETWORK_LIST_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_list_defined_networks_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_defined_networks_ret_scan(xdr_check_begin(_d, &remote_connect_list_defined_networks_ret_xdr), _d), _d, &remote_connect_list_defined_networks_ret_xdr, _size);
}

enum xdr_status remote_connect_list_defined_networks_ret_validate(const remote_connect_list_defined_networks_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_defined_networks_ret_xdr, _v, _p, _e);
}

/* --- remote_network_lookup_by_uuid_args --- */

struct xdr_measure remote_network_lookup_by_uuid_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_network_lookup_by_uuid_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_lookup_by_uuid_args_scan(xdr_check_begin(_d, &remote_network_lookup_by_uuid_args_xdr), _d), _d, &remote_network_lookup_by_uuid_args_xdr, _size);
}

enum xdr_status remote_network_lookup_by_uuid_args_validate(const remote_network_lookup_by_uuid_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_lookup_by_uuid_args_xdr, _v, _p, _e);
}

/* --- remote_network_lookup_by_uuid_ret --- */

struct xdr_measure remote_network_lookup_by_uuid_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_lookup_by_uuid_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_lookup_by_uuid_ret_scan(xdr_check_begin(_d, &remote_network_lookup_by_uuid_ret_xdr), _d), _d, &remote_network_lookup_by_uuid_ret_xdr, _size);
}

enum xdr_status remote_network_lookup_by_uuid_ret_validate(const remote_network_lookup_by_uuid_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_lookup_by_uuid_ret_xdr, _v, _p, _e);
}

/* --- remote_network_lookup_by_name_args --- */

struct xdr_measure remote_network_lookup_by_name_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_lookup_by_name_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_lookup_by_name_args_scan(xdr_check_begin(_d, &remote_network_lookup_by_name_args_xdr), _d), _d, &remote_network_lookup_by_name_args_xdr, _size);
}

enum xdr_status remote_network_lookup_by_name_args_validate(const remote_network_lookup_by_name_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_lookup_by_name_args_xdr, _v, _p, _e);
}

/* --- remote_network_lookup_by_name_ret --- */

struct xdr_measure remote_network_lookup_by_name_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_lookup_by_name_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_lookup_by_name_ret_scan(xdr_check_begin(_d, &remote_network_lookup_by_name_ret_xdr), _d), _d, &remote_network_lookup_by_name_ret_xdr, _size);
}

enum xdr_status remote_network_lookup_by_name_ret_validate(const remote_network_lookup_by_name_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_lookup_by_name_ret_xdr, _v, _p, _e);
}

/* --- remote_network_create_xml_args --- */

struct xdr_measure remote_network_create_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_create_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_create_xml_args_scan(xdr_check_begin(_d, &remote_network_create_xml_args_xdr), _d), _d, &remote_network_create_xml_args_xdr, _size);
}

enum xdr_status remote_network_create_xml_args_validate(const remote_network_create_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_create_xml_args_xdr, _v, _p, _e);
}

/* --- remote_network_create_xml_ret --- */

struct xdr_measure remote_network_create_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_create_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_create_xml_ret_scan(xdr_check_begin(_d, &remote_network_create_xml_ret_xdr), _d), _d, &remote_network_create_xml_ret_xdr, _size);
}

enum xdr_status remote_network_create_xml_ret_validate(const remote_network_create_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_create_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_network_create_xml_flags_args --- */

struct xdr_measure remote_network_create_xml_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_create_xml_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_create_xml_flags_args_scan(xdr_check_begin(_d, &remote_network_create_xml_flags_args_xdr), _d), _d, &remote_network_create_xml_flags_args_xdr, _size);
}

enum xdr_status remote_network_create_xml_flags_args_validate(const remote_network_create_xml_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_create_xml_flags_args_xdr, _v, _p, _e);
}

/* --- remote_network_create_xml_flags_ret --- */

struct xdr_measure remote_network_create_xml_flags_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_create_xml_flags_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_create_xml_flags_ret_scan(xdr_check_begin(_d, &remote_network_create_xml_flags_ret_xdr), _d), _d, &remote_network_create_xml_flags_ret_xdr, _size);
}

enum xdr_status remote_network_create_xml_flags_ret_validate(const remote_network_create_xml_flags_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_create_xml_flags_ret_xdr, _v, _p, _e);
}

/* --- remote_network_define_xml_args --- */

struct xdr_measure remote_network_define_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_define_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_define_xml_args_scan(xdr_check_begin(_d, &remote_network_define_xml_args_xdr), _d), _d, &remote_network_define_xml_args_xdr, _size);
}

enum xdr_status remote_network_define_xml_args_validate(const remote_network_define_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_define_xml_args_xdr, _v, _p, _e);
}

/* --- remote_network_define_xml_ret --- */

struct xdr_measure remote_network_define_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_define_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_define_xml_ret_scan(xdr_check_begin(_d, &remote_network_define_xml_ret_xdr), _d), _d, &remote_network_define_xml_ret_xdr, _size);
}

enum xdr_status remote_network_define_xml_ret_validate(const remote_network_define_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_define_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_network_define_xml_flags_args --- */

struct xdr_measure remote_network_define_xml_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_define_xml_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_define_xml_flags_args_scan(xdr_check_begin(_d, &remote_network_define_xml_flags_args_xdr), _d), _d, &remote_network_define_xml_flags_args_xdr, _size);
}

enum xdr_status remote_network_define_xml_flags_args_validate(const remote_network_define_xml_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_define_xml_flags_args_xdr, _v, _p, _e);
}

/* --- remote_network_define_xml_flags_ret --- */

struct xdr_measure remote_network_define_xml_flags_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_define_xml_flags_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_define_xml_flags_ret_scan(xdr_check_begin(_d, &remote_network_define_xml_flags_ret_xdr), _d), _d, &remote_network_define_xml_flags_ret_xdr, _size);
}

enum xdr_status remote_network_define_xml_flags_ret_validate(const remote_network_define_xml_flags_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_define_xml_flags_ret_xdr, _v, _p, _e);
}

/* --- remote_network_undefine_args --- */

struct xdr_measure remote_network_undefine_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_undefine_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_undefine_args_scan(xdr_check_begin(_d, &remote_network_undefine_args_xdr), _d), _d, &remote_network_undefine_args_xdr, _size);
}

enum xdr_status remote_network_undefine_args_validate(const remote_network_undefine_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_undefine_args_xdr, _v, _p, _e);
}

/* --- remote_network_update_args --- */

struct xdr_measure remote_network_update_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_update_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_update_args_scan(xdr_check_begin(_d, &remote_network_update_args_xdr), _d), _d, &remote_network_update_args_xdr, _size);
}

enum xdr_status remote_network_update_args_validate(const remote_network_update_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_update_args_xdr, _v, _p, _e);
}

/* --- remote_network_create_args --- */

struct xdr_measure remote_network_create_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_create_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_create_args_scan(xdr_check_begin(_d, &remote_network_create_args_xdr), _d), _d, &remote_network_create_args_xdr, _size);
}

enum xdr_status remote_network_create_args_validate(const remote_network_create_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_create_args_xdr, _v, _p, _e);
}

/* --- remote_network_destroy_args --- */

struct xdr_measure remote_network_destroy_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_destroy_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_destroy_args_scan(xdr_check_begin(_d, &remote_network_destroy_args_xdr), _d), _d, &remote_network_destroy_args_xdr, _size);
}

enum xdr_status remote_network_destroy_args_validate(const remote_network_destroy_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_destroy_args_xdr, _v, _p, _e);
}

/* --- remote_network_get_xml_desc_args --- */

struct xdr_measure remote_network_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_network_get_xml_desc_args_xdr), _d), _d, &remote_network_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_network_get_xml_desc_args_validate(const remote_network_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_network_get_xml_desc_ret --- */

struct xdr_measure remote_network_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_network_get_xml_desc_ret_xdr), _d), _d, &remote_network_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_network_get_xml_desc_ret_validate(const remote_network_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_network_get_bridge_name_args --- */

struct xdr_measure remote_network_get_bridge_name_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_get_bridge_name_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_get_bridge_name_args_scan(xdr_check_begin(_d, &remote_network_get_bridge_name_args_xdr), _d), _d, &remote_network_get_bridge_name_args_xdr, _size);
}

enum xdr_status remote_network_get_bridge_name_args_validate(const remote_network_get_bridge_name_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_get_bridge_name_args_xdr, _v, _p, _e);
}

/* --- remote_network_get_bridge_name_ret --- */

struct xdr_measure remote_network_get_bridge_name_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_get_bridge_name_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_get_bridge_name_ret_scan(xdr_check_begin(_d, &remote_network_get_bridge_name_ret_xdr), _d), _d, &remote_network_get_bridge_name_ret_xdr, _size);
}

enum xdr_status remote_network_get_bridge_name_ret_validate(const remote_network_get_bridge_name_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_get_bridge_name_ret_xdr, _v, _p, _e);
}

/* --- remote_network_get_autostart_args --- */

struct xdr_measure remote_network_get_autostart_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_get_autostart_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_get_autostart_args_scan(xdr_check_begin(_d, &remote_network_get_autostart_args_xdr), _d), _d, &remote_network_get_autostart_args_xdr, _size);
}

enum xdr_status remote_network_get_autostart_args_validate(const remote_network_get_autostart_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_get_autostart_args_xdr, _v, _p, _e);
}

/* --- remote_network_get_autostart_ret --- */

struct xdr_measure remote_network_get_autostart_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_get_autostart_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_get_autostart_ret_scan(xdr_check_begin(_d, &remote_network_get_autostart_ret_xdr), _d), _d, &remote_network_get_autostart_ret_xdr, _size);
}

enum xdr_status remote_network_get_autostart_ret_validate(const remote_network_get_autostart_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_get_autostart_ret_xdr, _v, _p, _e);
}

/* --- remote_network_set_autostart_args --- */

struct xdr_measure remote_network_set_autostart_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_set_autostart_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_set_autostart_args_scan(xdr_check_begin(_d, &remote_network_set_autostart_args_xdr), _d), _d, &remote_network_set_autostart_args_xdr, _size);
}

enum xdr_status remote_network_set_autostart_args_validate(const remote_network_set_autostart_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_set_autostart_args_xdr, _v, _p, _e);
}

/* --- remote_connect_num_of_nwfilters_ret --- */

struct xdr_measure remote_connect_num_of_nwfilters_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_num_of_nwfilters_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_num_of_nwfilters_ret_scan(xdr_check_begin(_d, &remote_connect_num_of_nwfilters_ret_xdr), _d), _d, &remote_connect_num_of_nwfilters_ret_xdr, _size);
}

enum xdr_status remote_connect_num_of_nwfilters_ret_validate(const remote_connect_num_of_nwfilters_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_num_of_nwfilters_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_nwfilters_args --- */

struct xdr_measure remote_connect_list_nwfilters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_nwfilters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_nwfilters_args_scan(xdr_check_begin(_d, &remote_connect_list_nwfilters_args_xdr), _d), _d, &remote_connect_list_nwfilters_args_xdr, _size);
}

enum xdr_status remote_connect_list_nwfilters_args_validate(const remote_connect_list_nwfilters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_nwfilters_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_nwfilters_ret --- */

struct xdr_measure remote_connect_list_nwfilters_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NWFILTER_LIST_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_list_nwfilters_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_nwfilters_ret_scan(xdr_check_begin(_d, &remote_connect_list_nwfilters_ret_xdr), _d), _d, &remote_connect_list_nwfilters_ret_xdr, _size);
}

enum xdr_status remote_connect_list_nwfilters_ret_validate(const remote_connect_list_nwfilters_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_nwfilters_ret_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_lookup_by_uuid_args --- */

struct xdr_measure remote_nwfilter_lookup_by_uuid_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_nwfilter_lookup_by_uuid_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_lookup_by_uuid_args_scan(xdr_check_begin(_d, &remote_nwfilter_lookup_by_uuid_args_xdr), _d), _d, &remote_nwfilter_lookup_by_uuid_args_xdr, _size);
}

enum xdr_status remote_nwfilter_lookup_by_uuid_args_validate(const remote_nwfilter_lookup_by_uuid_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_lookup_by_uuid_args_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_lookup_by_uuid_ret --- */

struct xdr_measure remote_nwfilter_lookup_by_uuid_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_nwfilter_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nwfilter_lookup_by_uuid_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_lookup_by_uuid_ret_scan(xdr_check_begin(_d, &remote_nwfilter_lookup_by_uuid_ret_xdr), _d), _d, &remote_nwfilter_lookup_by_uuid_ret_xdr, _size);
}

enum xdr_status remote_nwfilter_lookup_by_uuid_ret_validate(const remote_nwfilter_lookup_by_uuid_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_lookup_by_uuid_ret_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_lookup_by_name_args --- */

struct xdr_measure remote_nwfilter_lookup_by_name_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nwfilter_lookup_by_name_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_lookup_by_name_args_scan(xdr_check_begin(_d, &remote_nwfilter_lookup_by_name_args_xdr), _d), _d, &remote_nwfilter_lookup_by_name_args_xdr, _size);
}

enum xdr_status remote_nwfilter_lookup_by_name_args_validate(const remote_nwfilter_lookup_by_name_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_lookup_by_name_args_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_lookup_by_name_ret --- */

struct xdr_measure remote_nwfilter_lookup_by_name_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_nwfilter_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nwfilter_lookup_by_name_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_lookup_by_name_ret_scan(xdr_check_begin(_d, &remote_nwfilter_lookup_by_name_ret_xdr), _d), _d, &remote_nwfilter_lookup_by_name_ret_xdr, _size);
}

enum xdr_status remote_nwfilter_lookup_by_name_ret_validate(const remote_nwfilter_lookup_by_name_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_lookup_by_name_ret_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_define_xml_args --- */

struct xdr_measure remote_nwfilter_define_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nwfilter_define_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_define_xml_args_scan(xdr_check_begin(_d, &remote_nwfilter_define_xml_args_xdr), _d), _d, &remote_nwfilter_define_xml_args_xdr, _size);
}

enum xdr_status remote_nwfilter_define_xml_args_validate(const remote_nwfilter_define_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_define_xml_args_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_define_xml_ret --- */

struct xdr_measure remote_nwfilter_define_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_nwfilter_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nwfilter_define_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_define_xml_ret_scan(xdr_check_begin(_d, &remote_nwfilter_define_xml_ret_xdr), _d), _d, &remote_nwfilter_define_xml_ret_xdr, _size);
}

enum xdr_status remote_nwfilter_define_xml_ret_validate(const remote_nwfilter_define_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_define_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_define_xml_flags_args --- */

struct xdr_measure remote_nwfilter_define_xml_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_nwfilter_define_xml_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_define_xml_flags_args_scan(xdr_check_begin(_d, &remote_nwfilter_define_xml_flags_args_xdr), _d), _d, &remote_nwfilter_define_xml_flags_args_xdr, _size);
}

enum xdr_status remote_nwfilter_define_xml_flags_args_validate(const remote_nwfilter_define_xml_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_define_xml_flags_args_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_define_xml_flags_ret --- */

struct xdr_measure remote_nwfilter_define_xml_flags_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_nwfilter_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nwfilter_define_xml_flags_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_define_xml_flags_ret_scan(xdr_check_begin(_d, &remote_nwfilter_define_xml_flags_ret_xdr), _d), _d, &remote_nwfilter_define_xml_flags_ret_xdr, _size);
}

enum xdr_status remote_nwfilter_define_xml_flags_ret_validate(const remote_nwfilter_define_xml_flags_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_define_xml_flags_ret_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_undefine_args --- */

struct xdr_measure remote_nwfilter_undefine_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_nwfilter_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nwfilter_undefine_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_undefine_args_scan(xdr_check_begin(_d, &remote_nwfilter_undefine_args_xdr), _d), _d, &remote_nwfilter_undefine_args_xdr, _size);
}

enum xdr_status remote_nwfilter_undefine_args_validate(const remote_nwfilter_undefine_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_undefine_args_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_get_xml_desc_args --- */

struct xdr_measure remote_nwfilter_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_nwfilter_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_nwfilter_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_nwfilter_get_xml_desc_args_xdr), _d), _d, &remote_nwfilter_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_nwfilter_get_xml_desc_args_validate(const remote_nwfilter_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_get_xml_desc_ret --- */

struct xdr_measure remote_nwfilter_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nwfilter_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_nwfilter_get_xml_desc_ret_xdr), _d), _d, &remote_nwfilter_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_nwfilter_get_xml_desc_ret_validate(const remote_nwfilter_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_num_of_interfaces_ret --- */

struct xdr_measure remote_connect_num_of_interfaces_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_num_of_interfaces_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_num_of_interfaces_ret_scan(xdr_check_begin(_d, &remote_connect_num_of_interfaces_ret_xdr), _d), _d, &remote_connect_num_of_interfaces_ret_xdr, _size);
}

enum xdr_status remote_connect_num_of_interfaces_ret_validate(const remote_connect_num_of_interfaces_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_num_of_interfaces_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_interfaces_args --- */

struct xdr_measure remote_connect_list_interfaces_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_interfaces_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_interfaces_args_scan(xdr_check_begin(_d, &remote_connect_list_interfaces_args_xdr), _d), _d, &remote_connect_list_interfaces_args_xdr, _size);
}

enum xdr_status remote_connect_list_interfaces_args_validate(const remote_connect_list_interfaces_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_interfaces_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_interfaces_ret --- */

struct xdr_measure remote_connect_list_interfaces_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_INTERFACE_LIST_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_list_interfaces_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_interfaces_ret_scan(xdr_check_begin(_d, &remote_connect_list_interfaces_ret_xdr), _d), _d, &remote_connect_list_interfaces_ret_xdr, _size);
}

enum xdr_status remote_connect_list_interfaces_ret_validate(const remote_connect_list_interfaces_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_interfaces_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_num_of_defined_interfaces_ret --- */

struct xdr_measure remote_connect_num_of_defined_interfaces_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_num_of_defined_interfaces_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_num_of_defined_interfaces_ret_scan(xdr_check_begin(_d, &remote_connect_num_of_defined_interfaces_ret_xdr), _d), _d, &remote_connect_num_of_defined_interfaces_ret_xdr, _size);
}

enum xdr_status remote_connect_num_of_defined_interfaces_ret_validate(const remote_connect_num_of_defined_interfaces_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_num_of_defined_interfaces_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_defined_interfaces_args --- */

struct xdr_measure remote_connect_list_defined_interfaces_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_defined_interfaces_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_defined_interfaces_args_scan(xdr_check_begin(_d, &remote_connect_list_defined_interfaces_args_xdr), _d), _d, &remote_connect_list_defined_interfaces_args_xdr, _size);
}

enum xdr_status remote_connect_list_defined_interfaces_args_validate(const remote_connect_list_defined_interfaces_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_defined_interfaces_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_defined_interfaces_ret --- */

struct xdr_measure remote_connect_list_defined_interfaces_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_INTERFACE_LIST_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_list_defined_interfaces_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_defined_interfaces_ret_scan(xdr_check_begin(_d, &remote_connect_list_defined_interfaces_ret_xdr), _d), _d, &remote_connect_list_defined_interfaces_ret_xdr, _size);
}

enum xdr_status remote_connect_list_defined_interfaces_ret_validate(const remote_connect_list_defined_interfaces_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_defined_interfaces_ret_xdr, _v, _p, _e);
}

/* --- remote_interface_lookup_by_name_args --- */

struct xdr_measure remote_interface_lookup_by_name_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_interface_lookup_by_name_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_lookup_by_name_args_scan(xdr_check_begin(_d, &remote_interface_lookup_by_name_args_xdr), _d), _d, &remote_interface_lookup_by_name_args_xdr, _size);
}

enum xdr_status remote_interface_lookup_by_name_args_validate(const remote_interface_lookup_by_name_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_lookup_by_name_args_xdr, _v, _p, _e);
}

/* --- remote_interface_lookup_by_name_ret --- */

struct xdr_measure remote_interface_lookup_by_name_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_interface_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_interface_lookup_by_name_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_lookup_by_name_ret_scan(xdr_check_begin(_d, &remote_interface_lookup_by_name_ret_xdr), _d), _d, &remote_interface_lookup_by_name_ret_xdr, _size);
}

enum xdr_status remote_interface_lookup_by_name_ret_validate(const remote_interface_lookup_by_name_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_lookup_by_name_ret_xdr, _v, _p, _e);
}

/* --- remote_interface_lookup_by_mac_string_args --- */

struct xdr_measure remote_interface_lookup_by_mac_string_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_interface_lookup_by_mac_string_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_lookup_by_mac_string_args_scan(xdr_check_begin(_d, &remote_interface_lookup_by_mac_string_args_xdr), _d), _d, &remote_interface_lookup_by_mac_string_args_xdr, _size);
}

enum xdr_status remote_interface_lookup_by_mac_string_args_validate(const remote_interface_lookup_by_mac_string_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_lookup_by_mac_string_args_xdr, _v, _p, _e);
}

/* --- remote_interface_lookup_by_mac_string_ret --- */

struct xdr_measure remote_interface_lookup_by_mac_string_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_interface_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_interface_lookup_by_mac_string_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_lookup_by_mac_string_ret_scan(xdr_check_begin(_d, &remote_interface_lookup_by_mac_string_ret_xdr), _d), _d, &remote_interface_lookup_by_mac_string_ret_xdr, _size);
}

enum xdr_status remote_interface_lookup_by_mac_string_ret_validate(const remote_interface_lookup_by_mac_string_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_lookup_by_mac_string_ret_xdr, _v, _p, _e);
}

/* --- remote_interface_get_xml_desc_args --- */

struct xdr_measure remote_interface_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_interface_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_interface_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_interface_get_xml_desc_args_xdr), _d), _d, &remote_interface_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_interface_get_xml_desc_args_validate(const remote_interface_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_interface_get_xml_desc_ret --- */

struct xdr_measure remote_interface_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_interface_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_interface_get_xml_desc_ret_xdr), _d), _d, &remote_interface_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_interface_get_xml_desc_ret_validate(const remote_interface_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_interface_define_xml_args --- */

struct xdr_measure remote_interface_define_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_interface_define_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_define_xml_args_scan(xdr_check_begin(_d, &remote_interface_define_xml_args_xdr), _d), _d, &remote_interface_define_xml_args_xdr, _size);
}

enum xdr_status remote_interface_define_xml_args_validate(const remote_interface_define_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_define_xml_args_xdr, _v, _p, _e);
}

/* --- remote_interface_define_xml_ret --- */

struct xdr_measure remote_interface_define_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_interface_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_interface_define_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_define_xml_ret_scan(xdr_check_begin(_d, &remote_interface_define_xml_ret_xdr), _d), _d, &remote_interface_define_xml_ret_xdr, _size);
}

enum xdr_status remote_interface_define_xml_ret_validate(const remote_interface_define_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_define_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_interface_undefine_args --- */

struct xdr_measure remote_interface_undefine_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_interface_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_interface_undefine_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_undefine_args_scan(xdr_check_begin(_d, &remote_interface_undefine_args_xdr), _d), _d, &remote_interface_undefine_args_xdr, _size);
}

enum xdr_status remote_interface_undefine_args_validate(const remote_interface_undefine_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_undefine_args_xdr, _v, _p, _e);
}

/* --- remote_interface_create_args --- */

struct xdr_measure remote_interface_create_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_interface_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_interface_create_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_create_args_scan(xdr_check_begin(_d, &remote_interface_create_args_xdr), _d), _d, &remote_interface_create_args_xdr, _size);
}

enum xdr_status remote_interface_create_args_validate(const remote_interface_create_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_create_args_xdr, _v, _p, _e);
}

/* --- remote_interface_destroy_args --- */

struct xdr_measure remote_interface_destroy_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_interface_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_interface_destroy_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_destroy_args_scan(xdr_check_begin(_d, &remote_interface_destroy_args_xdr), _d), _d, &remote_interface_destroy_args_xdr, _size);
}

enum xdr_status remote_interface_destroy_args_validate(const remote_interface_destroy_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_destroy_args_xdr, _v, _p, _e);
}

/* --- remote_interface_change_begin_args --- */

struct xdr_measure remote_interface_change_begin_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_interface_change_begin_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_change_begin_args_scan(xdr_check_begin(_d, &remote_interface_change_begin_args_xdr), _d), _d, &remote_interface_change_begin_args_xdr, _size);
}

enum xdr_status remote_interface_change_begin_args_validate(const remote_interface_change_begin_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_change_begin_args_xdr, _v, _p, _e);
}

/* --- remote_interface_change_commit_args --- */

struct xdr_measure remote_interface_change_commit_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_interface_change_commit_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_change_commit_args_scan(xdr_check_begin(_d, &remote_interface_change_commit_args_xdr), _d), _d, &remote_interface_change_commit_args_xdr, _size);
}

enum xdr_status remote_interface_change_commit_args_validate(const remote_interface_change_commit_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_change_commit_args_xdr, _v, _p, _e);
}

/* --- remote_interface_change_rollback_args --- */

struct xdr_measure remote_interface_change_rollback_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_interface_change_rollback_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_change_rollback_args_scan(xdr_check_begin(_d, &remote_interface_change_rollback_args_xdr), _d), _d, &remote_interface_change_rollback_args_xdr, _size);
}

enum xdr_status remote_interface_change_rollback_args_validate(const remote_interface_change_rollback_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_change_rollback_args_xdr, _v, _p, _e);
}

/* --- remote_auth_list_ret --- */

struct xdr_measure remote_auth_list_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_AUTH_TYPE_LIST_MAX, 4, sizeof(remote_auth_type));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_auth_type_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_auth_list_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_auth_list_ret_scan(xdr_check_begin(_d, &remote_auth_list_ret_xdr), _d), _d, &remote_auth_list_ret_xdr, _size);
}

enum xdr_status remote_auth_list_ret_validate(const remote_auth_list_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_auth_list_ret_xdr, _v, _p, _e);
}

/* --- remote_auth_sasl_init_ret --- */

struct xdr_measure remote_auth_sasl_init_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_auth_sasl_init_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_auth_sasl_init_ret_scan(xdr_check_begin(_d, &remote_auth_sasl_init_ret_xdr), _d), _d, &remote_auth_sasl_init_ret_xdr, _size);
}

enum xdr_status remote_auth_sasl_init_ret_validate(const remote_auth_sasl_init_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_auth_sasl_init_ret_xdr, _v, _p, _e);
}

/* --- remote_auth_sasl_start_args --- */

struct xdr_measure remote_auth_sasl_start_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 4;
    _c = xdr_scan_array(_c, _d, REMOTE_AUTH_SASL_DATA_MAX, 4, sizeof(char));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = xdr_char_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_auth_sasl_start_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_auth_sasl_start_args_scan(xdr_check_begin(_d, &remote_auth_sasl_start_args_xdr), _d), _d, &remote_auth_sasl_start_args_xdr, _size);
}

enum xdr_status remote_auth_sasl_start_args_validate(const remote_auth_sasl_start_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_auth_sasl_start_args_xdr, _v, _p, _e);
}

/* --- remote_auth_sasl_start_ret --- */

struct xdr_measure remote_auth_sasl_start_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_array(_c, _d, REMOTE_AUTH_SASL_DATA_MAX, 4, sizeof(char));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = xdr_char_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_auth_sasl_start_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_auth_sasl_start_ret_scan(xdr_check_begin(_d, &remote_auth_sasl_start_ret_xdr), _d), _d, &remote_auth_sasl_start_ret_xdr, _size);
}

enum xdr_status remote_auth_sasl_start_ret_validate(const remote_auth_sasl_start_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_auth_sasl_start_ret_xdr, _v, _p, _e);
}

/* --- remote_auth_sasl_step_args --- */

struct xdr_measure remote_auth_sasl_step_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_array(_c, _d, REMOTE_AUTH_SASL_DATA_MAX, 4, sizeof(char));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = xdr_char_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_auth_sasl_step_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_auth_sasl_step_args_scan(xdr_check_begin(_d, &remote_auth_sasl_step_args_xdr), _d), _d, &remote_auth_sasl_step_args_xdr, _size);
}

enum xdr_status remote_auth_sasl_step_args_validate(const remote_auth_sasl_step_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_auth_sasl_step_args_xdr, _v, _p, _e);
}

/* --- remote_auth_sasl_step_ret --- */

struct xdr_measure remote_auth_sasl_step_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_array(_c, _d, REMOTE_AUTH_SASL_DATA_MAX, 4, sizeof(char));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = xdr_char_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_auth_sasl_step_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_auth_sasl_step_ret_scan(xdr_check_begin(_d, &remote_auth_sasl_step_ret_xdr), _d), _d, &remote_auth_sasl_step_ret_xdr, _size);
}

enum xdr_status remote_auth_sasl_step_ret_validate(const remote_auth_sasl_step_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_auth_sasl_step_ret_xdr, _v, _p, _e);
}

/* --- remote_auth_polkit_ret --- */

struct xdr_measure remote_auth_polkit_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_auth_polkit_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_auth_polkit_ret_scan(xdr_check_begin(_d, &remote_auth_polkit_ret_xdr), _d), _d, &remote_auth_polkit_ret_xdr, _size);
}

enum xdr_status remote_auth_polkit_ret_validate(const remote_auth_polkit_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_auth_polkit_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_num_of_storage_pools_ret --- */

struct xdr_measure remote_connect_num_of_storage_pools_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_num_of_storage_pools_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_num_of_storage_pools_ret_scan(xdr_check_begin(_d, &remote_connect_num_of_storage_pools_ret_xdr), _d), _d, &remote_connect_num_of_storage_pools_ret_xdr, _size);
}

enum xdr_status remote_connect_num_of_storage_pools_ret_validate(const remote_connect_num_of_storage_pools_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_num_of_storage_pools_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_storage_pools_args --- */

struct xdr_measure remote_connect_list_storage_pools_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_storage_pools_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_storage_pools_args_scan(xdr_check_begin(_d, &remote_connect_list_storage_pools_args_xdr), _d), _d, &remote_connect_list_storage_pools_args_xdr, _size);
}

enum xdr_status remote_connect_list_storage_pools_args_validate(const remote_connect_list_storage_pools_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_storage_pools_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_storage_pools_ret --- */

struct xdr_measure remote_connect_list_storage_pools_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_STORAGE_POOL_LIST_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_list_storage_pools_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_storage_pools_ret_scan(xdr_check_begin(_d, &remote_connect_list_storage_pools_ret_xdr), _d), _d, &remote_connect_list_storage_pools_ret_xdr, _size);
}

enum xdr_status remote_connect_list_storage_pools_ret_validate(const remote_connect_list_storage_pools_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_storage_pools_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_num_of_defined_storage_pools_ret --- */

struct xdr_measure remote_connect_num_of_defined_storage_pools_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_num_of_defined_storage_pools_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_num_of_defined_storage_pools_ret_scan(xdr_check_begin(_d, &remote_connect_num_of_defined_storage_pools_ret_xdr), _d), _d, &remote_connect_num_of_defined_storage_pools_ret_xdr, _size);
}

enum xdr_status remote_connect_num_of_defined_storage_pools_ret_validate(const remote_connect_num_of_defined_storage_pools_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_num_of_defined_storage_pools_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_defined_storage_pools_args --- */

struct xdr_measure remote_connect_list_defined_storage_pools_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_defined_storage_pools_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_defined_storage_pools_args_scan(xdr_check_begin(_d, &remote_connect_list_defined_storage_pools_args_xdr), _d), _d, &remote_connect_list_defined_storage_pools_args_xdr, _size);
}

enum xdr_status remote_connect_list_defined_storage_pools_args_validate(const remote_connect_list_defined_storage_pools_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_defined_storage_pools_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_defined_storage_pools_ret --- */

struct xdr_measure remote_connect_list_defined_storage_pools_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_STORAGE_POOL_LIST_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_list_defined_storage_pools_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_defined_storage_pools_ret_scan(xdr_check_begin(_d, &remote_connect_list_defined_storage_pools_ret_xdr), _d), _d, &remote_connect_list_defined_storage_pools_ret_xdr, _size);
}

enum xdr_status remote_connect_list_defined_storage_pools_ret_validate(const remote_connect_list_defined_storage_pools_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_defined_storage_pools_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_find_storage_pool_sources_args --- */

struct xdr_measure remote_connect_find_storage_pool_sources_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_find_storage_pool_sources_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_find_storage_pool_sources_args_scan(xdr_check_begin(_d, &remote_connect_find_storage_pool_sources_args_xdr), _d), _d, &remote_connect_find_storage_pool_sources_args_xdr, _size);
}

enum xdr_status remote_connect_find_storage_pool_sources_args_validate(const remote_connect_find_storage_pool_sources_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_find_storage_pool_sources_args_xdr, _v, _p, _e);
}

/* --- remote_connect_find_storage_pool_sources_ret --- */

struct xdr_measure remote_connect_find_storage_pool_sources_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_connect_find_storage_pool_sources_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_find_storage_pool_sources_ret_scan(xdr_check_begin(_d, &remote_connect_find_storage_pool_sources_ret_xdr), _d), _d, &remote_connect_find_storage_pool_sources_ret_xdr, _size);
}

enum xdr_status remote_connect_find_storage_pool_sources_ret_validate(const remote_connect_find_storage_pool_sources_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_find_storage_pool_sources_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_lookup_by_uuid_args --- */

struct xdr_measure remote_storage_pool_lookup_by_uuid_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_storage_pool_lookup_by_uuid_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_lookup_by_uuid_args_scan(xdr_check_begin(_d, &remote_storage_pool_lookup_by_uuid_args_xdr), _d), _d, &remote_storage_pool_lookup_by_uuid_args_xdr, _size);
}

enum xdr_status remote_storage_pool_lookup_by_uuid_args_validate(const remote_storage_pool_lookup_by_uuid_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_lookup_by_uuid_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_lookup_by_uuid_ret --- */

struct xdr_measure remote_storage_pool_lookup_by_uuid_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_lookup_by_uuid_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_lookup_by_uuid_ret_scan(xdr_check_begin(_d, &remote_storage_pool_lookup_by_uuid_ret_xdr), _d), _d, &remote_storage_pool_lookup_by_uuid_ret_xdr, _size);
}

enum xdr_status remote_storage_pool_lookup_by_uuid_ret_validate(const remote_storage_pool_lookup_by_uuid_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_lookup_by_uuid_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_lookup_by_name_args --- */

struct xdr_measure remote_storage_pool_lookup_by_name_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_lookup_by_name_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_lookup_by_name_args_scan(xdr_check_begin(_d, &remote_storage_pool_lookup_by_name_args_xdr), _d), _d, &remote_storage_pool_lookup_by_name_args_xdr, _size);
}

enum xdr_status remote_storage_pool_lookup_by_name_args_validate(const remote_storage_pool_lookup_by_name_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_lookup_by_name_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_lookup_by_name_ret --- */

struct xdr_measure remote_storage_pool_lookup_by_name_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_lookup_by_name_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_lookup_by_name_ret_scan(xdr_check_begin(_d, &remote_storage_pool_lookup_by_name_ret_xdr), _d), _d, &remote_storage_pool_lookup_by_name_ret_xdr, _size);
}

enum xdr_status remote_storage_pool_lookup_by_name_ret_validate(const remote_storage_pool_lookup_by_name_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_lookup_by_name_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_lookup_by_volume_args --- */

struct xdr_measure remote_storage_pool_lookup_by_volume_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_lookup_by_volume_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_lookup_by_volume_args_scan(xdr_check_begin(_d, &remote_storage_pool_lookup_by_volume_args_xdr), _d), _d, &remote_storage_pool_lookup_by_volume_args_xdr, _size);
}

enum xdr_status remote_storage_pool_lookup_by_volume_args_validate(const remote_storage_pool_lookup_by_volume_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_lookup_by_volume_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_lookup_by_volume_ret --- */

struct xdr_measure remote_storage_pool_lookup_by_volume_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_lookup_by_volume_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_lookup_by_volume_ret_scan(xdr_check_begin(_d, &remote_storage_pool_lookup_by_volume_ret_xdr), _d), _d, &remote_storage_pool_lookup_by_volume_ret_xdr, _size);
}

enum xdr_status remote_storage_pool_lookup_by_volume_ret_validate(const remote_storage_pool_lookup_by_volume_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_lookup_by_volume_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_lookup_by_target_path_args --- */

struct xdr_measure remote_storage_pool_lookup_by_target_path_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_lookup_by_target_path_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_lookup_by_target_path_args_scan(xdr_check_begin(_d, &remote_storage_pool_lookup_by_target_path_args_xdr), _d), _d, &remote_storage_pool_lookup_by_target_path_args_xdr, _size);
}

enum xdr_status remote_storage_pool_lookup_by_target_path_args_validate(const remote_storage_pool_lookup_by_target_path_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_lookup_by_target_path_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_lookup_by_target_path_ret --- */

struct xdr_measure remote_storage_pool_lookup_by_target_path_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_lookup_by_target_path_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_lookup_by_target_path_ret_scan(xdr_check_begin(_d, &remote_storage_pool_lookup_by_target_path_ret_xdr), _d), _d, &remote_storage_pool_lookup_by_target_path_ret_xdr, _size);
}

enum xdr_status remote_storage_pool_lookup_by_target_path_ret_validate(const remote_storage_pool_lookup_by_target_path_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_lookup_by_target_path_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_create_xml_args --- */

struct xdr_measure remote_storage_pool_create_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_pool_create_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_create_xml_args_scan(xdr_check_begin(_d, &remote_storage_pool_create_xml_args_xdr), _d), _d, &remote_storage_pool_create_xml_args_xdr, _size);
}

enum xdr_status remote_storage_pool_create_xml_args_validate(const remote_storage_pool_create_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_create_xml_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_create_xml_ret --- */

struct xdr_measure remote_storage_pool_create_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_create_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_create_xml_ret_scan(xdr_check_begin(_d, &remote_storage_pool_create_xml_ret_xdr), _d), _d, &remote_storage_pool_create_xml_ret_xdr, _size);
}

enum xdr_status remote_storage_pool_create_xml_ret_validate(const remote_storage_pool_create_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_create_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_define_xml_args --- */

struct xdr_measure remote_storage_pool_define_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_pool_define_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_define_xml_args_scan(xdr_check_begin(_d, &remote_storage_pool_define_xml_args_xdr), _d), _d, &remote_storage_pool_define_xml_args_xdr, _size);
}

enum xdr_status remote_storage_pool_define_xml_args_validate(const remote_storage_pool_define_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_define_xml_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_define_xml_ret --- */

struct xdr_measure remote_storage_pool_define_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_define_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_define_xml_ret_scan(xdr_check_begin(_d, &remote_storage_pool_define_xml_ret_xdr), _d), _d, &remote_storage_pool_define_xml_ret_xdr, _size);
}

enum xdr_status remote_storage_pool_define_xml_ret_validate(const remote_storage_pool_define_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_define_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_build_args --- */

struct xdr_measure remote_storage_pool_build_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_pool_build_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_build_args_scan(xdr_check_begin(_d, &remote_storage_pool_build_args_xdr), _d), _d, &remote_storage_pool_build_args_xdr, _size);
}

enum xdr_status remote_storage_pool_build_args_validate(const remote_storage_pool_build_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_build_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_undefine_args --- */

struct xdr_measure remote_storage_pool_undefine_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_undefine_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_undefine_args_scan(xdr_check_begin(_d, &remote_storage_pool_undefine_args_xdr), _d), _d, &remote_storage_pool_undefine_args_xdr, _size);
}

enum xdr_status remote_storage_pool_undefine_args_validate(const remote_storage_pool_undefine_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_undefine_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_create_args --- */

struct xdr_measure remote_storage_pool_create_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_pool_create_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_create_args_scan(xdr_check_begin(_d, &remote_storage_pool_create_args_xdr), _d), _d, &remote_storage_pool_create_args_xdr, _size);
}

enum xdr_status remote_storage_pool_create_args_validate(const remote_storage_pool_create_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_create_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_destroy_args --- */

struct xdr_measure remote_storage_pool_destroy_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_destroy_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_destroy_args_scan(xdr_check_begin(_d, &remote_storage_pool_destroy_args_xdr), _d), _d, &remote_storage_pool_destroy_args_xdr, _size);
}

enum xdr_status remote_storage_pool_destroy_args_validate(const remote_storage_pool_destroy_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_destroy_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_delete_args --- */

struct xdr_measure remote_storage_pool_delete_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_pool_delete_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_delete_args_scan(xdr_check_begin(_d, &remote_storage_pool_delete_args_xdr), _d), _d, &remote_storage_pool_delete_args_xdr, _size);
}

enum xdr_status remote_storage_pool_delete_args_validate(const remote_storage_pool_delete_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_delete_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_refresh_args --- */

struct xdr_measure remote_storage_pool_refresh_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_pool_refresh_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_refresh_args_scan(xdr_check_begin(_d, &remote_storage_pool_refresh_args_xdr), _d), _d, &remote_storage_pool_refresh_args_xdr, _size);
}

enum xdr_status remote_storage_pool_refresh_args_validate(const remote_storage_pool_refresh_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_refresh_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_get_xml_desc_args --- */

struct xdr_measure remote_storage_pool_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_pool_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_storage_pool_get_xml_desc_args_xdr), _d), _d, &remote_storage_pool_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_storage_pool_get_xml_desc_args_validate(const remote_storage_pool_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_get_xml_desc_ret --- */

struct xdr_measure remote_storage_pool_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_storage_pool_get_xml_desc_ret_xdr), _d), _d, &remote_storage_pool_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_storage_pool_get_xml_desc_ret_validate(const remote_storage_pool_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_get_info_args --- */

struct xdr_measure remote_storage_pool_get_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_get_info_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_get_info_args_scan(xdr_check_begin(_d, &remote_storage_pool_get_info_args_xdr), _d), _d, &remote_storage_pool_get_info_args_xdr, _size);
}

enum xdr_status remote_storage_pool_get_info_args_validate(const remote_storage_pool_get_info_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_get_info_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_get_info_ret --- */

struct xdr_measure remote_storage_pool_get_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 28)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_uchar_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 28;
    return _c;
}

enum xdr_status remote_storage_pool_get_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_get_info_ret_scan(xdr_check_begin(_d, &remote_storage_pool_get_info_ret_xdr), _d), _d, &remote_storage_pool_get_info_ret_xdr, _size);
}

enum xdr_status remote_storage_pool_get_info_ret_validate(const remote_storage_pool_get_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_get_info_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_get_autostart_args --- */

struct xdr_measure remote_storage_pool_get_autostart_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_get_autostart_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_get_autostart_args_scan(xdr_check_begin(_d, &remote_storage_pool_get_autostart_args_xdr), _d), _d, &remote_storage_pool_get_autostart_args_xdr, _size);
}

enum xdr_status remote_storage_pool_get_autostart_args_validate(const remote_storage_pool_get_autostart_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_get_autostart_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_get_autostart_ret --- */

struct xdr_measure remote_storage_pool_get_autostart_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_pool_get_autostart_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_get_autostart_ret_scan(xdr_check_begin(_d, &remote_storage_pool_get_autostart_ret_xdr), _d), _d, &remote_storage_pool_get_autostart_ret_xdr, _size);
}

enum xdr_status remote_storage_pool_get_autostart_ret_validate(const remote_storage_pool_get_autostart_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_get_autostart_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_set_autostart_args --- */

struct xdr_measure remote_storage_pool_set_autostart_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_pool_set_autostart_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_set_autostart_args_scan(xdr_check_begin(_d, &remote_storage_pool_set_autostart_args_xdr), _d), _d, &remote_storage_pool_set_autostart_args_xdr, _size);
}

enum xdr_status remote_storage_pool_set_autostart_args_validate(const remote_storage_pool_set_autostart_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_set_autostart_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_num_of_volumes_args --- */

struct xdr_measure remote_storage_pool_num_of_volumes_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_num_of_volumes_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_num_of_volumes_args_scan(xdr_check_begin(_d, &remote_storage_pool_num_of_volumes_args_xdr), _d), _d, &remote_storage_pool_num_of_volumes_args_xdr, _size);
}

enum xdr_status remote_storage_pool_num_of_volumes_args_validate(const remote_storage_pool_num_of_volumes_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_num_of_volumes_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_num_of_volumes_ret --- */

struct xdr_measure remote_storage_pool_num_of_volumes_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_pool_num_of_volumes_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_num_of_volumes_ret_scan(xdr_check_begin(_d, &remote_storage_pool_num_of_volumes_ret_xdr), _d), _d, &remote_storage_pool_num_of_volumes_ret_xdr, _size);
}

enum xdr_status remote_storage_pool_num_of_volumes_ret_validate(const remote_storage_pool_num_of_volumes_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_num_of_volumes_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_list_volumes_args --- */

struct xdr_measure remote_storage_pool_list_volumes_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_pool_list_volumes_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_list_volumes_args_scan(xdr_check_begin(_d, &remote_storage_pool_list_volumes_args_xdr), _d), _d, &remote_storage_pool_list_volumes_args_xdr, _size);
}

enum xdr_status remote_storage_pool_list_volumes_args_validate(const remote_storage_pool_list_volumes_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_list_volumes_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_list_volumes_ret --- */

struct xdr_measure remote_storage_pool_list_volumes_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_STORAGE_VOL_LIST_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_storage_pool_list_volumes_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_list_volumes_ret_scan(xdr_check_begin(_d, &remote_storage_pool_list_volumes_ret_xdr), _d), _d, &remote_storage_pool_list_volumes_ret_xdr, _size);
}

enum xdr_status remote_storage_pool_list_volumes_ret_validate(const remote_storage_pool_list_volumes_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_list_volumes_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_lookup_by_name_args --- */

struct xdr_measure remote_storage_vol_lookup_by_name_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_vol_lookup_by_name_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_lookup_by_name_args_scan(xdr_check_begin(_d, &remote_storage_vol_lookup_by_name_args_xdr), _d), _d, &remote_storage_vol_lookup_by_name_args_xdr, _size);
}

enum xdr_status remote_storage_vol_lookup_by_name_args_validate(const remote_storage_vol_lookup_by_name_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_lookup_by_name_args_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_lookup_by_name_ret --- */

struct xdr_measure remote_storage_vol_lookup_by_name_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_vol_lookup_by_name_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_lookup_by_name_ret_scan(xdr_check_begin(_d, &remote_storage_vol_lookup_by_name_ret_xdr), _d), _d, &remote_storage_vol_lookup_by_name_ret_xdr, _size);
}

enum xdr_status remote_storage_vol_lookup_by_name_ret_validate(const remote_storage_vol_lookup_by_name_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_lookup_by_name_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_lookup_by_key_args --- */

struct xdr_measure remote_storage_vol_lookup_by_key_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_vol_lookup_by_key_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_lookup_by_key_args_scan(xdr_check_begin(_d, &remote_storage_vol_lookup_by_key_args_xdr), _d), _d, &remote_storage_vol_lookup_by_key_args_xdr, _size);
}

enum xdr_status remote_storage_vol_lookup_by_key_args_validate(const remote_storage_vol_lookup_by_key_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_lookup_by_key_args_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_lookup_by_key_ret --- */

struct xdr_measure remote_storage_vol_lookup_by_key_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_vol_lookup_by_key_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_lookup_by_key_ret_scan(xdr_check_begin(_d, &remote_storage_vol_lookup_by_key_ret_xdr), _d), _d, &remote_storage_vol_lookup_by_key_ret_xdr, _size);
}

enum xdr_status remote_storage_vol_lookup_by_key_ret_validate(const remote_storage_vol_lookup_by_key_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_lookup_by_key_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_lookup_by_path_args --- */

struct xdr_measure remote_storage_vol_lookup_by_path_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_vol_lookup_by_path_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_lookup_by_path_args_scan(xdr_check_begin(_d, &remote_storage_vol_lookup_by_path_args_xdr), _d), _d, &remote_storage_vol_lookup_by_path_args_xdr, _size);
}

enum xdr_status remote_storage_vol_lookup_by_path_args_validate(const remote_storage_vol_lookup_by_path_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_lookup_by_path_args_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_lookup_by_path_ret --- */

struct xdr_measure remote_storage_vol_lookup_by_path_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_vol_lookup_by_path_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_lookup_by_path_ret_scan(xdr_check_begin(_d, &remote_storage_vol_lookup_by_path_ret_xdr), _d), _d, &remote_storage_vol_lookup_by_path_ret_xdr, _size);
}

enum xdr_status remote_storage_vol_lookup_by_path_ret_validate(const remote_storage_vol_lookup_by_path_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_lookup_by_path_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_create_xml_args --- */

struct xdr_measure remote_storage_vol_create_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_vol_create_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_create_xml_args_scan(xdr_check_begin(_d, &remote_storage_vol_create_xml_args_xdr), _d), _d, &remote_storage_vol_create_xml_args_xdr, _size);
}

enum xdr_status remote_storage_vol_create_xml_args_validate(const remote_storage_vol_create_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_create_xml_args_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_create_xml_ret --- */

struct xdr_measure remote_storage_vol_create_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_vol_create_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_create_xml_ret_scan(xdr_check_begin(_d, &remote_storage_vol_create_xml_ret_xdr), _d), _d, &remote_storage_vol_create_xml_ret_xdr, _size);
}

enum xdr_status remote_storage_vol_create_xml_ret_validate(const remote_storage_vol_create_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_create_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_create_xml_from_args --- */

struct xdr_measure remote_storage_vol_create_xml_from_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_vol_create_xml_from_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_create_xml_from_args_scan(xdr_check_begin(_d, &remote_storage_vol_create_xml_from_args_xdr), _d), _d, &remote_storage_vol_create_xml_from_args_xdr, _size);
}

enum xdr_status remote_storage_vol_create_xml_from_args_validate(const remote_storage_vol_create_xml_from_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_create_xml_from_args_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_create_xml_from_ret --- */

struct xdr_measure remote_storage_vol_create_xml_from_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_vol_create_xml_from_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_create_xml_from_ret_scan(xdr_check_begin(_d, &remote_storage_vol_create_xml_from_ret_xdr), _d), _d, &remote_storage_vol_create_xml_from_ret_xdr, _size);
}

enum xdr_status remote_storage_vol_create_xml_from_ret_validate(const remote_storage_vol_create_xml_from_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_create_xml_from_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_delete_args --- */

struct xdr_measure remote_storage_vol_delete_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_vol_delete_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_delete_args_scan(xdr_check_begin(_d, &remote_storage_vol_delete_args_xdr), _d), _d, &remote_storage_vol_delete_args_xdr, _size);
}

enum xdr_status remote_storage_vol_delete_args_validate(const remote_storage_vol_delete_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_delete_args_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_wipe_args --- */

struct xdr_measure remote_storage_vol_wipe_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_vol_wipe_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_wipe_args_scan(xdr_check_begin(_d, &remote_storage_vol_wipe_args_xdr), _d), _d, &remote_storage_vol_wipe_args_xdr, _size);
}

enum xdr_status remote_storage_vol_wipe_args_validate(const remote_storage_vol_wipe_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_wipe_args_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_wipe_pattern_args --- */

struct xdr_measure remote_storage_vol_wipe_pattern_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_storage_vol_wipe_pattern_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_wipe_pattern_args_scan(xdr_check_begin(_d, &remote_storage_vol_wipe_pattern_args_xdr), _d), _d, &remote_storage_vol_wipe_pattern_args_xdr, _size);
}

enum xdr_status remote_storage_vol_wipe_pattern_args_validate(const remote_storage_vol_wipe_pattern_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_wipe_pattern_args_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_get_xml_desc_args --- */

struct xdr_measure remote_storage_vol_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_vol_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_storage_vol_get_xml_desc_args_xdr), _d), _d, &remote_storage_vol_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_storage_vol_get_xml_desc_args_validate(const remote_storage_vol_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_get_xml_desc_ret --- */

struct xdr_measure remote_storage_vol_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_vol_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_storage_vol_get_xml_desc_ret_xdr), _d), _d, &remote_storage_vol_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_storage_vol_get_xml_desc_ret_validate(const remote_storage_vol_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_get_info_args --- */

struct xdr_measure remote_storage_vol_get_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_vol_get_info_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_get_info_args_scan(xdr_check_begin(_d, &remote_storage_vol_get_info_args_xdr), _d), _d, &remote_storage_vol_get_info_args_xdr, _size);
}

enum xdr_status remote_storage_vol_get_info_args_validate(const remote_storage_vol_get_info_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_get_info_args_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_get_info_ret --- */

struct xdr_measure remote_storage_vol_get_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 20)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_char_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 20;
    return _c;
}

enum xdr_status remote_storage_vol_get_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_get_info_ret_scan(xdr_check_begin(_d, &remote_storage_vol_get_info_ret_xdr), _d), _d, &remote_storage_vol_get_info_ret_xdr, _size);
}

enum xdr_status remote_storage_vol_get_info_ret_validate(const remote_storage_vol_get_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_get_info_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_get_info_flags_args --- */

struct xdr_measure remote_storage_vol_get_info_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_vol_get_info_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_get_info_flags_args_scan(xdr_check_begin(_d, &remote_storage_vol_get_info_flags_args_xdr), _d), _d, &remote_storage_vol_get_info_flags_args_xdr, _size);
}

enum xdr_status remote_storage_vol_get_info_flags_args_validate(const remote_storage_vol_get_info_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_get_info_flags_args_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_get_info_flags_ret --- */

struct xdr_measure remote_storage_vol_get_info_flags_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 20)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_char_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 20;
    return _c;
}

enum xdr_status remote_storage_vol_get_info_flags_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_get_info_flags_ret_scan(xdr_check_begin(_d, &remote_storage_vol_get_info_flags_ret_xdr), _d), _d, &remote_storage_vol_get_info_flags_ret_xdr, _size);
}

enum xdr_status remote_storage_vol_get_info_flags_ret_validate(const remote_storage_vol_get_info_flags_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_get_info_flags_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_get_path_args --- */

struct xdr_measure remote_storage_vol_get_path_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_vol_get_path_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_get_path_args_scan(xdr_check_begin(_d, &remote_storage_vol_get_path_args_xdr), _d), _d, &remote_storage_vol_get_path_args_xdr, _size);
}

enum xdr_status remote_storage_vol_get_path_args_validate(const remote_storage_vol_get_path_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_get_path_args_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_get_path_ret --- */

struct xdr_measure remote_storage_vol_get_path_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_vol_get_path_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_get_path_ret_scan(xdr_check_begin(_d, &remote_storage_vol_get_path_ret_xdr), _d), _d, &remote_storage_vol_get_path_ret_xdr, _size);
}

enum xdr_status remote_storage_vol_get_path_ret_validate(const remote_storage_vol_get_path_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_get_path_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_resize_args --- */

struct xdr_measure remote_storage_vol_resize_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_storage_vol_resize_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_resize_args_scan(xdr_check_begin(_d, &remote_storage_vol_resize_args_xdr), _d), _d, &remote_storage_vol_resize_args_xdr, _size);
}

enum xdr_status remote_storage_vol_resize_args_validate(const remote_storage_vol_resize_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_resize_args_xdr, _v, _p, _e);
}

/* --- remote_node_num_of_devices_args --- */

struct xdr_measure remote_node_num_of_devices_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_num_of_devices_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_num_of_devices_args_scan(xdr_check_begin(_d, &remote_node_num_of_devices_args_xdr), _d), _d, &remote_node_num_of_devices_args_xdr, _size);
}

enum xdr_status remote_node_num_of_devices_args_validate(const remote_node_num_of_devices_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_num_of_devices_args_xdr, _v, _p, _e);
}

/* --- remote_node_num_of_devices_ret --- */

struct xdr_measure remote_node_num_of_devices_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_num_of_devices_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_num_of_devices_ret_scan(xdr_check_begin(_d, &remote_node_num_of_devices_ret_xdr), _d), _d, &remote_node_num_of_devices_ret_xdr, _size);
}

enum xdr_status remote_node_num_of_devices_ret_validate(const remote_node_num_of_devices_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_num_of_devices_ret_xdr, _v, _p, _e);
}

/* --- remote_node_list_devices_args --- */

struct xdr_measure remote_node_list_devices_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_node_list_devices_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_list_devices_args_scan(xdr_check_begin(_d, &remote_node_list_devices_args_xdr), _d), _d, &remote_node_list_devices_args_xdr, _size);
}

enum xdr_status remote_node_list_devices_args_validate(const remote_node_list_devices_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_list_devices_args_xdr, _v, _p, _e);
}

/* --- remote_node_list_devices_ret --- */

struct xdr_measure remote_node_list_devices_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NODE_DEVICE_LIST_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_node_list_devices_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_list_devices_ret_scan(xdr_check_begin(_d, &remote_node_list_devices_ret_xdr), _d), _d, &remote_node_list_devices_ret_xdr, _size);
}

enum xdr_status remote_node_list_devices_ret_validate(const remote_node_list_devices_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_list_devices_ret_xdr, _v, _p, _e);
}

/* --- remote_node_device_lookup_by_name_args --- */

struct xdr_measure remote_node_device_lookup_by_name_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_lookup_by_name_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_lookup_by_name_args_scan(xdr_check_begin(_d, &remote_node_device_lookup_by_name_args_xdr), _d), _d, &remote_node_device_lookup_by_name_args_xdr, _size);
}

enum xdr_status remote_node_device_lookup_by_name_args_validate(const remote_node_device_lookup_by_name_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_lookup_by_name_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_lookup_by_name_ret --- */

struct xdr_measure remote_node_device_lookup_by_name_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_node_device_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_lookup_by_name_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_lookup_by_name_ret_scan(xdr_check_begin(_d, &remote_node_device_lookup_by_name_ret_xdr), _d), _d, &remote_node_device_lookup_by_name_ret_xdr, _size);
}

enum xdr_status remote_node_device_lookup_by_name_ret_validate(const remote_node_device_lookup_by_name_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_lookup_by_name_ret_xdr, _v, _p, _e);
}

/* --- remote_node_device_lookup_scsi_host_by_wwn_args --- */

struct xdr_measure remote_node_device_lookup_scsi_host_by_wwn_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_device_lookup_scsi_host_by_wwn_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_lookup_scsi_host_by_wwn_args_scan(xdr_check_begin(_d, &remote_node_device_lookup_scsi_host_by_wwn_args_xdr), _d), _d, &remote_node_device_lookup_scsi_host_by_wwn_args_xdr, _size);
}

enum xdr_status remote_node_device_lookup_scsi_host_by_wwn_args_validate(const remote_node_device_lookup_scsi_host_by_wwn_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_lookup_scsi_host_by_wwn_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_lookup_scsi_host_by_wwn_ret --- */

struct xdr_measure remote_node_device_lookup_scsi_host_by_wwn_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_node_device_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_lookup_scsi_host_by_wwn_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_lookup_scsi_host_by_wwn_ret_scan(xdr_check_begin(_d, &remote_node_device_lookup_scsi_host_by_wwn_ret_xdr), _d), _d, &remote_node_device_lookup_scsi_host_by_wwn_ret_xdr, _size);
}

enum xdr_status remote_node_device_lookup_scsi_host_by_wwn_ret_validate(const remote_node_device_lookup_scsi_host_by_wwn_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_lookup_scsi_host_by_wwn_ret_xdr, _v, _p, _e);
}

/* --- remote_node_device_get_xml_desc_args --- */

struct xdr_measure remote_node_device_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_device_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_node_device_get_xml_desc_args_xdr), _d), _d, &remote_node_device_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_node_device_get_xml_desc_args_validate(const remote_node_device_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_get_xml_desc_ret --- */

struct xdr_measure remote_node_device_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_node_device_get_xml_desc_ret_xdr), _d), _d, &remote_node_device_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_node_device_get_xml_desc_ret_validate(const remote_node_device_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_node_device_get_parent_args --- */

struct xdr_measure remote_node_device_get_parent_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_get_parent_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_get_parent_args_scan(xdr_check_begin(_d, &remote_node_device_get_parent_args_xdr), _d), _d, &remote_node_device_get_parent_args_xdr, _size);
}

enum xdr_status remote_node_device_get_parent_args_validate(const remote_node_device_get_parent_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_get_parent_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_get_parent_ret --- */

struct xdr_measure remote_node_device_get_parent_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_node_device_get_parent_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_get_parent_ret_scan(xdr_check_begin(_d, &remote_node_device_get_parent_ret_xdr), _d), _d, &remote_node_device_get_parent_ret_xdr, _size);
}

enum xdr_status remote_node_device_get_parent_ret_validate(const remote_node_device_get_parent_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_get_parent_ret_xdr, _v, _p, _e);
}

/* --- remote_node_device_num_of_caps_args --- */

struct xdr_measure remote_node_device_num_of_caps_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_num_of_caps_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_num_of_caps_args_scan(xdr_check_begin(_d, &remote_node_device_num_of_caps_args_xdr), _d), _d, &remote_node_device_num_of_caps_args_xdr, _size);
}

enum xdr_status remote_node_device_num_of_caps_args_validate(const remote_node_device_num_of_caps_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_num_of_caps_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_num_of_caps_ret --- */

struct xdr_measure remote_node_device_num_of_caps_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_device_num_of_caps_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_num_of_caps_ret_scan(xdr_check_begin(_d, &remote_node_device_num_of_caps_ret_xdr), _d), _d, &remote_node_device_num_of_caps_ret_xdr, _size);
}

enum xdr_status remote_node_device_num_of_caps_ret_validate(const remote_node_device_num_of_caps_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_num_of_caps_ret_xdr, _v, _p, _e);
}

/* --- remote_node_device_list_caps_args --- */

struct xdr_measure remote_node_device_list_caps_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_device_list_caps_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_list_caps_args_scan(xdr_check_begin(_d, &remote_node_device_list_caps_args_xdr), _d), _d, &remote_node_device_list_caps_args_xdr, _size);
}

enum xdr_status remote_node_device_list_caps_args_validate(const remote_node_device_list_caps_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_list_caps_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_list_caps_ret --- */

struct xdr_measure remote_node_device_list_caps_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NODE_DEVICE_CAPS_LIST_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_node_device_list_caps_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_list_caps_ret_scan(xdr_check_begin(_d, &remote_node_device_list_caps_ret_xdr), _d), _d, &remote_node_device_list_caps_ret_xdr, _size);
}

enum xdr_status remote_node_device_list_caps_ret_validate(const remote_node_device_list_caps_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_list_caps_ret_xdr, _v, _p, _e);
}

/* --- remote_node_device_dettach_args --- */

struct xdr_measure remote_node_device_dettach_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_dettach_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_dettach_args_scan(xdr_check_begin(_d, &remote_node_device_dettach_args_xdr), _d), _d, &remote_node_device_dettach_args_xdr, _size);
}

enum xdr_status remote_node_device_dettach_args_validate(const remote_node_device_dettach_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_dettach_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_detach_flags_args --- */

struct xdr_measure remote_node_device_detach_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_device_detach_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_detach_flags_args_scan(xdr_check_begin(_d, &remote_node_device_detach_flags_args_xdr), _d), _d, &remote_node_device_detach_flags_args_xdr, _size);
}

enum xdr_status remote_node_device_detach_flags_args_validate(const remote_node_device_detach_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_detach_flags_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_re_attach_args --- */

struct xdr_measure remote_node_device_re_attach_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_re_attach_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_re_attach_args_scan(xdr_check_begin(_d, &remote_node_device_re_attach_args_xdr), _d), _d, &remote_node_device_re_attach_args_xdr, _size);
}

enum xdr_status remote_node_device_re_attach_args_validate(const remote_node_device_re_attach_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_re_attach_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_reset_args --- */

struct xdr_measure remote_node_device_reset_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_reset_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_reset_args_scan(xdr_check_begin(_d, &remote_node_device_reset_args_xdr), _d), _d, &remote_node_device_reset_args_xdr, _size);
}

enum xdr_status remote_node_device_reset_args_validate(const remote_node_device_reset_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_reset_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_create_xml_args --- */

struct xdr_measure remote_node_device_create_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_device_create_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_create_xml_args_scan(xdr_check_begin(_d, &remote_node_device_create_xml_args_xdr), _d), _d, &remote_node_device_create_xml_args_xdr, _size);
}

enum xdr_status remote_node_device_create_xml_args_validate(const remote_node_device_create_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_create_xml_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_create_xml_ret --- */

struct xdr_measure remote_node_device_create_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_node_device_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_create_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_create_xml_ret_scan(xdr_check_begin(_d, &remote_node_device_create_xml_ret_xdr), _d), _d, &remote_node_device_create_xml_ret_xdr, _size);
}

enum xdr_status remote_node_device_create_xml_ret_validate(const remote_node_device_create_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_create_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_node_device_destroy_args --- */

struct xdr_measure remote_node_device_destroy_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_destroy_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_destroy_args_scan(xdr_check_begin(_d, &remote_node_device_destroy_args_xdr), _d), _d, &remote_node_device_destroy_args_xdr, _size);
}

enum xdr_status remote_node_device_destroy_args_validate(const remote_node_device_destroy_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_destroy_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_define_xml_args --- */

struct xdr_measure remote_node_device_define_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_device_define_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_define_xml_args_scan(xdr_check_begin(_d, &remote_node_device_define_xml_args_xdr), _d), _d, &remote_node_device_define_xml_args_xdr, _size);
}

enum xdr_status remote_node_device_define_xml_args_validate(const remote_node_device_define_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_define_xml_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_define_xml_ret --- */

struct xdr_measure remote_node_device_define_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_node_device_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_define_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_define_xml_ret_scan(xdr_check_begin(_d, &remote_node_device_define_xml_ret_xdr), _d), _d, &remote_node_device_define_xml_ret_xdr, _size);
}

enum xdr_status remote_node_device_define_xml_ret_validate(const remote_node_device_define_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_define_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_node_device_undefine_args --- */

struct xdr_measure remote_node_device_undefine_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_device_undefine_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_undefine_args_scan(xdr_check_begin(_d, &remote_node_device_undefine_args_xdr), _d), _d, &remote_node_device_undefine_args_xdr, _size);
}

enum xdr_status remote_node_device_undefine_args_validate(const remote_node_device_undefine_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_undefine_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_create_args --- */

struct xdr_measure remote_node_device_create_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_device_create_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_create_args_scan(xdr_check_begin(_d, &remote_node_device_create_args_xdr), _d), _d, &remote_node_device_create_args_xdr, _size);
}

enum xdr_status remote_node_device_create_args_validate(const remote_node_device_create_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_create_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_get_autostart_args --- */

struct xdr_measure remote_node_device_get_autostart_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_get_autostart_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_get_autostart_args_scan(xdr_check_begin(_d, &remote_node_device_get_autostart_args_xdr), _d), _d, &remote_node_device_get_autostart_args_xdr, _size);
}

enum xdr_status remote_node_device_get_autostart_args_validate(const remote_node_device_get_autostart_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_get_autostart_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_get_autostart_ret --- */

struct xdr_measure remote_node_device_get_autostart_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_device_get_autostart_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_get_autostart_ret_scan(xdr_check_begin(_d, &remote_node_device_get_autostart_ret_xdr), _d), _d, &remote_node_device_get_autostart_ret_xdr, _size);
}

enum xdr_status remote_node_device_get_autostart_ret_validate(const remote_node_device_get_autostart_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_get_autostart_ret_xdr, _v, _p, _e);
}

/* --- remote_node_device_set_autostart_args --- */

struct xdr_measure remote_node_device_set_autostart_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_device_set_autostart_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_set_autostart_args_scan(xdr_check_begin(_d, &remote_node_device_set_autostart_args_xdr), _d), _d, &remote_node_device_set_autostart_args_xdr, _size);
}

enum xdr_status remote_node_device_set_autostart_args_validate(const remote_node_device_set_autostart_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_set_autostart_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_is_persistent_args --- */

struct xdr_measure remote_node_device_is_persistent_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_is_persistent_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_is_persistent_args_scan(xdr_check_begin(_d, &remote_node_device_is_persistent_args_xdr), _d), _d, &remote_node_device_is_persistent_args_xdr, _size);
}

enum xdr_status remote_node_device_is_persistent_args_validate(const remote_node_device_is_persistent_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_is_persistent_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_is_persistent_ret --- */

struct xdr_measure remote_node_device_is_persistent_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_device_is_persistent_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_is_persistent_ret_scan(xdr_check_begin(_d, &remote_node_device_is_persistent_ret_xdr), _d), _d, &remote_node_device_is_persistent_ret_xdr, _size);
}

enum xdr_status remote_node_device_is_persistent_ret_validate(const remote_node_device_is_persistent_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_is_persistent_ret_xdr, _v, _p, _e);
}

/* --- remote_node_device_is_active_args --- */

struct xdr_measure remote_node_device_is_active_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_is_active_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_is_active_args_scan(xdr_check_begin(_d, &remote_node_device_is_active_args_xdr), _d), _d, &remote_node_device_is_active_args_xdr, _size);
}

enum xdr_status remote_node_device_is_active_args_validate(const remote_node_device_is_active_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_is_active_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_is_active_ret --- */

struct xdr_measure remote_node_device_is_active_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_device_is_active_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_is_active_ret_scan(xdr_check_begin(_d, &remote_node_device_is_active_ret_xdr), _d), _d, &remote_node_device_is_active_ret_xdr, _size);
}

enum xdr_status remote_node_device_is_active_ret_validate(const remote_node_device_is_active_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_is_active_ret_xdr, _v, _p, _e);
}

/* --- remote_node_device_update_args --- */

struct xdr_measure remote_node_device_update_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_device_update_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_update_args_scan(xdr_check_begin(_d, &remote_node_device_update_args_xdr), _d), _d, &remote_node_device_update_args_xdr, _size);
}

enum xdr_status remote_node_device_update_args_validate(const remote_node_device_update_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_update_args_xdr, _v, _p, _e);
}

/* --- remote_connect_domain_event_register_ret --- */

struct xdr_measure remote_connect_domain_event_register_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_domain_event_register_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_domain_event_register_ret_scan(xdr_check_begin(_d, &remote_connect_domain_event_register_ret_xdr), _d), _d, &remote_connect_domain_event_register_ret_xdr, _size);
}

enum xdr_status remote_connect_domain_event_register_ret_validate(const remote_connect_domain_event_register_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_domain_event_register_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_domain_event_deregister_ret --- */

struct xdr_measure remote_connect_domain_event_deregister_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_domain_event_deregister_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_domain_event_deregister_ret_scan(xdr_check_begin(_d, &remote_connect_domain_event_deregister_ret_xdr), _d), _d, &remote_connect_domain_event_deregister_ret_xdr, _size);
}

enum xdr_status remote_connect_domain_event_deregister_ret_validate(const remote_connect_domain_event_deregister_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_domain_event_deregister_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_event_lifecycle_msg --- */

struct xdr_measure remote_domain_event_lifecycle_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_event_lifecycle_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_lifecycle_msg_scan(xdr_check_begin(_d, &remote_domain_event_lifecycle_msg_xdr), _d), _d, &remote_domain_event_lifecycle_msg_xdr, _size);
}

enum xdr_status remote_domain_event_lifecycle_msg_validate(const remote_domain_event_lifecycle_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_lifecycle_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_lifecycle_msg --- */

struct xdr_measure remote_domain_event_callback_lifecycle_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_domain_event_lifecycle_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_lifecycle_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_lifecycle_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_lifecycle_msg_xdr), _d), _d, &remote_domain_event_callback_lifecycle_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_lifecycle_msg_validate(const remote_domain_event_callback_lifecycle_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_lifecycle_msg_xdr, _v, _p, _e);
}

/* --- remote_connect_domain_xml_from_native_args --- */

struct xdr_measure remote_connect_domain_xml_from_native_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_domain_xml_from_native_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_domain_xml_from_native_args_scan(xdr_check_begin(_d, &remote_connect_domain_xml_from_native_args_xdr), _d), _d, &remote_connect_domain_xml_from_native_args_xdr, _size);
}

enum xdr_status remote_connect_domain_xml_from_native_args_validate(const remote_connect_domain_xml_from_native_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_domain_xml_from_native_args_xdr, _v, _p, _e);
}

/* --- remote_connect_domain_xml_from_native_ret --- */

struct xdr_measure remote_connect_domain_xml_from_native_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_connect_domain_xml_from_native_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_domain_xml_from_native_ret_scan(xdr_check_begin(_d, &remote_connect_domain_xml_from_native_ret_xdr), _d), _d, &remote_connect_domain_xml_from_native_ret_xdr, _size);
}

enum xdr_status remote_connect_domain_xml_from_native_ret_validate(const remote_connect_domain_xml_from_native_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_domain_xml_from_native_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_domain_xml_to_native_args --- */

struct xdr_measure remote_connect_domain_xml_to_native_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_domain_xml_to_native_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_domain_xml_to_native_args_scan(xdr_check_begin(_d, &remote_connect_domain_xml_to_native_args_xdr), _d), _d, &remote_connect_domain_xml_to_native_args_xdr, _size);
}

enum xdr_status remote_connect_domain_xml_to_native_args_validate(const remote_connect_domain_xml_to_native_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_domain_xml_to_native_args_xdr, _v, _p, _e);
}

/* --- remote_connect_domain_xml_to_native_ret --- */

struct xdr_measure remote_connect_domain_xml_to_native_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_connect_domain_xml_to_native_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_domain_xml_to_native_ret_scan(xdr_check_begin(_d, &remote_connect_domain_xml_to_native_ret_xdr), _d), _d, &remote_connect_domain_xml_to_native_ret_xdr, _size);
}

enum xdr_status remote_connect_domain_xml_to_native_ret_validate(const remote_connect_domain_xml_to_native_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_domain_xml_to_native_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_num_of_secrets_ret --- */

struct xdr_measure remote_connect_num_of_secrets_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_num_of_secrets_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_num_of_secrets_ret_scan(xdr_check_begin(_d, &remote_connect_num_of_secrets_ret_xdr), _d), _d, &remote_connect_num_of_secrets_ret_xdr, _size);
}

enum xdr_status remote_connect_num_of_secrets_ret_validate(const remote_connect_num_of_secrets_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_num_of_secrets_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_secrets_args --- */

struct xdr_measure remote_connect_list_secrets_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_secrets_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_secrets_args_scan(xdr_check_begin(_d, &remote_connect_list_secrets_args_xdr), _d), _d, &remote_connect_list_secrets_args_xdr, _size);
}

enum xdr_status remote_connect_list_secrets_args_validate(const remote_connect_list_secrets_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_secrets_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_secrets_ret --- */

struct xdr_measure remote_connect_list_secrets_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_SECRET_LIST_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_list_secrets_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_secrets_ret_scan(xdr_check_begin(_d, &remote_connect_list_secrets_ret_xdr), _d), _d, &remote_connect_list_secrets_ret_xdr, _size);
}

enum xdr_status remote_connect_list_secrets_ret_validate(const remote_connect_list_secrets_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_secrets_ret_xdr, _v, _p, _e);
}

/* --- remote_secret_lookup_by_uuid_args --- */

struct xdr_measure remote_secret_lookup_by_uuid_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_secret_lookup_by_uuid_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_lookup_by_uuid_args_scan(xdr_check_begin(_d, &remote_secret_lookup_by_uuid_args_xdr), _d), _d, &remote_secret_lookup_by_uuid_args_xdr, _size);
}

enum xdr_status remote_secret_lookup_by_uuid_args_validate(const remote_secret_lookup_by_uuid_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_lookup_by_uuid_args_xdr, _v, _p, _e);
}

/* --- remote_secret_lookup_by_uuid_ret --- */

struct xdr_measure remote_secret_lookup_by_uuid_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_secret_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_secret_lookup_by_uuid_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_lookup_by_uuid_ret_scan(xdr_check_begin(_d, &remote_secret_lookup_by_uuid_ret_xdr), _d), _d, &remote_secret_lookup_by_uuid_ret_xdr, _size);
}

enum xdr_status remote_secret_lookup_by_uuid_ret_validate(const remote_secret_lookup_by_uuid_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_lookup_by_uuid_ret_xdr, _v, _p, _e);
}

/* --- remote_secret_define_xml_args --- */

struct xdr_measure remote_secret_define_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_secret_define_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_define_xml_args_scan(xdr_check_begin(_d, &remote_secret_define_xml_args_xdr), _d), _d, &remote_secret_define_xml_args_xdr, _size);
}

enum xdr_status remote_secret_define_xml_args_validate(const remote_secret_define_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_define_xml_args_xdr, _v, _p, _e);
}

/* --- remote_secret_define_xml_ret --- */

struct xdr_measure remote_secret_define_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_secret_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_secret_define_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_define_xml_ret_scan(xdr_check_begin(_d, &remote_secret_define_xml_ret_xdr), _d), _d, &remote_secret_define_xml_ret_xdr, _size);
}

enum xdr_status remote_secret_define_xml_ret_validate(const remote_secret_define_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_define_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_secret_get_xml_desc_args --- */

struct xdr_measure remote_secret_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_secret_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_secret_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_secret_get_xml_desc_args_xdr), _d), _d, &remote_secret_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_secret_get_xml_desc_args_validate(const remote_secret_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_secret_get_xml_desc_ret --- */

struct xdr_measure remote_secret_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_secret_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_secret_get_xml_desc_ret_xdr), _d), _d, &remote_secret_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_secret_get_xml_desc_ret_validate(const remote_secret_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_secret_set_value_args --- */

struct xdr_measure remote_secret_set_value_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_secret_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_SECRET_VALUE_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_secret_set_value_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_set_value_args_scan(xdr_check_begin(_d, &remote_secret_set_value_args_xdr), _d), _d, &remote_secret_set_value_args_xdr, _size);
}

enum xdr_status remote_secret_set_value_args_validate(const remote_secret_set_value_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_set_value_args_xdr, _v, _p, _e);
}

/* --- remote_secret_get_value_args --- */

struct xdr_measure remote_secret_get_value_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_secret_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_secret_get_value_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_get_value_args_scan(xdr_check_begin(_d, &remote_secret_get_value_args_xdr), _d), _d, &remote_secret_get_value_args_xdr, _size);
}

enum xdr_status remote_secret_get_value_args_validate(const remote_secret_get_value_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_get_value_args_xdr, _v, _p, _e);
}

/* --- remote_secret_get_value_ret --- */

struct xdr_measure remote_secret_get_value_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_SECRET_VALUE_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_secret_get_value_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_get_value_ret_scan(xdr_check_begin(_d, &remote_secret_get_value_ret_xdr), _d), _d, &remote_secret_get_value_ret_xdr, _size);
}

enum xdr_status remote_secret_get_value_ret_validate(const remote_secret_get_value_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_get_value_ret_xdr, _v, _p, _e);
}

/* --- remote_secret_undefine_args --- */

struct xdr_measure remote_secret_undefine_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_secret_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_secret_undefine_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_undefine_args_scan(xdr_check_begin(_d, &remote_secret_undefine_args_xdr), _d), _d, &remote_secret_undefine_args_xdr, _size);
}

enum xdr_status remote_secret_undefine_args_validate(const remote_secret_undefine_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_undefine_args_xdr, _v, _p, _e);
}

/* --- remote_secret_lookup_by_usage_args --- */

struct xdr_measure remote_secret_lookup_by_usage_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_secret_lookup_by_usage_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_lookup_by_usage_args_scan(xdr_check_begin(_d, &remote_secret_lookup_by_usage_args_xdr), _d), _d, &remote_secret_lookup_by_usage_args_xdr, _size);
}

enum xdr_status remote_secret_lookup_by_usage_args_validate(const remote_secret_lookup_by_usage_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_lookup_by_usage_args_xdr, _v, _p, _e);
}

/* --- remote_secret_lookup_by_usage_ret --- */

struct xdr_measure remote_secret_lookup_by_usage_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_secret_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_secret_lookup_by_usage_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_lookup_by_usage_ret_scan(xdr_check_begin(_d, &remote_secret_lookup_by_usage_ret_xdr), _d), _d, &remote_secret_lookup_by_usage_ret_xdr, _size);
}

enum xdr_status remote_secret_lookup_by_usage_ret_validate(const remote_secret_lookup_by_usage_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_lookup_by_usage_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_prepare_tunnel_args --- */

struct xdr_measure remote_domain_migrate_prepare_tunnel_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_migrate_prepare_tunnel_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_prepare_tunnel_args_scan(xdr_check_begin(_d, &remote_domain_migrate_prepare_tunnel_args_xdr), _d), _d, &remote_domain_migrate_prepare_tunnel_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_prepare_tunnel_args_validate(const remote_domain_migrate_prepare_tunnel_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_prepare_tunnel_args_xdr, _v, _p, _e);
}

/* --- remote_connect_is_secure_ret --- */

struct xdr_measure remote_connect_is_secure_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_is_secure_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_is_secure_ret_scan(xdr_check_begin(_d, &remote_connect_is_secure_ret_xdr), _d), _d, &remote_connect_is_secure_ret_xdr, _size);
}

enum xdr_status remote_connect_is_secure_ret_validate(const remote_connect_is_secure_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_is_secure_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_is_active_args --- */

struct xdr_measure remote_domain_is_active_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_is_active_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_is_active_args_scan(xdr_check_begin(_d, &remote_domain_is_active_args_xdr), _d), _d, &remote_domain_is_active_args_xdr, _size);
}

enum xdr_status remote_domain_is_active_args_validate(const remote_domain_is_active_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_is_active_args_xdr, _v, _p, _e);
}

/* --- remote_domain_is_active_ret --- */

struct xdr_measure remote_domain_is_active_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_is_active_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_is_active_ret_scan(xdr_check_begin(_d, &remote_domain_is_active_ret_xdr), _d), _d, &remote_domain_is_active_ret_xdr, _size);
}

enum xdr_status remote_domain_is_active_ret_validate(const remote_domain_is_active_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_is_active_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_is_persistent_args --- */

struct xdr_measure remote_domain_is_persistent_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_is_persistent_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_is_persistent_args_scan(xdr_check_begin(_d, &remote_domain_is_persistent_args_xdr), _d), _d, &remote_domain_is_persistent_args_xdr, _size);
}

enum xdr_status remote_domain_is_persistent_args_validate(const remote_domain_is_persistent_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_is_persistent_args_xdr, _v, _p, _e);
}

/* --- remote_domain_is_persistent_ret --- */

struct xdr_measure remote_domain_is_persistent_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_is_persistent_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_is_persistent_ret_scan(xdr_check_begin(_d, &remote_domain_is_persistent_ret_xdr), _d), _d, &remote_domain_is_persistent_ret_xdr, _size);
}

enum xdr_status remote_domain_is_persistent_ret_validate(const remote_domain_is_persistent_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_is_persistent_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_is_updated_args --- */

struct xdr_measure remote_domain_is_updated_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_is_updated_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_is_updated_args_scan(xdr_check_begin(_d, &remote_domain_is_updated_args_xdr), _d), _d, &remote_domain_is_updated_args_xdr, _size);
}

enum xdr_status remote_domain_is_updated_args_validate(const remote_domain_is_updated_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_is_updated_args_xdr, _v, _p, _e);
}

/* --- remote_domain_is_updated_ret --- */

struct xdr_measure remote_domain_is_updated_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_is_updated_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_is_updated_ret_scan(xdr_check_begin(_d, &remote_domain_is_updated_ret_xdr), _d), _d, &remote_domain_is_updated_ret_xdr, _size);
}

enum xdr_status remote_domain_is_updated_ret_validate(const remote_domain_is_updated_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_is_updated_ret_xdr, _v, _p, _e);
}

/* --- remote_network_is_active_args --- */

struct xdr_measure remote_network_is_active_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_is_active_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_is_active_args_scan(xdr_check_begin(_d, &remote_network_is_active_args_xdr), _d), _d, &remote_network_is_active_args_xdr, _size);
}

enum xdr_status remote_network_is_active_args_validate(const remote_network_is_active_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_is_active_args_xdr, _v, _p, _e);
}

/* --- remote_network_is_active_ret --- */

struct xdr_measure remote_network_is_active_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_is_active_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_is_active_ret_scan(xdr_check_begin(_d, &remote_network_is_active_ret_xdr), _d), _d, &remote_network_is_active_ret_xdr, _size);
}

enum xdr_status remote_network_is_active_ret_validate(const remote_network_is_active_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_is_active_ret_xdr, _v, _p, _e);
}

/* --- remote_network_is_persistent_args --- */

struct xdr_measure remote_network_is_persistent_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_is_persistent_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_is_persistent_args_scan(xdr_check_begin(_d, &remote_network_is_persistent_args_xdr), _d), _d, &remote_network_is_persistent_args_xdr, _size);
}

enum xdr_status remote_network_is_persistent_args_validate(const remote_network_is_persistent_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_is_persistent_args_xdr, _v, _p, _e);
}

/* --- remote_network_is_persistent_ret --- */

struct xdr_measure remote_network_is_persistent_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_is_persistent_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_is_persistent_ret_scan(xdr_check_begin(_d, &remote_network_is_persistent_ret_xdr), _d), _d, &remote_network_is_persistent_ret_xdr, _size);
}

enum xdr_status remote_network_is_persistent_ret_validate(const remote_network_is_persistent_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_is_persistent_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_is_active_args --- */

struct xdr_measure remote_storage_pool_is_active_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_is_active_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_is_active_args_scan(xdr_check_begin(_d, &remote_storage_pool_is_active_args_xdr), _d), _d, &remote_storage_pool_is_active_args_xdr, _size);
}

enum xdr_status remote_storage_pool_is_active_args_validate(const remote_storage_pool_is_active_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_is_active_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_is_active_ret --- */

struct xdr_measure remote_storage_pool_is_active_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_pool_is_active_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_is_active_ret_scan(xdr_check_begin(_d, &remote_storage_pool_is_active_ret_xdr), _d), _d, &remote_storage_pool_is_active_ret_xdr, _size);
}

enum xdr_status remote_storage_pool_is_active_ret_validate(const remote_storage_pool_is_active_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_is_active_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_is_persistent_args --- */

struct xdr_measure remote_storage_pool_is_persistent_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_is_persistent_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_is_persistent_args_scan(xdr_check_begin(_d, &remote_storage_pool_is_persistent_args_xdr), _d), _d, &remote_storage_pool_is_persistent_args_xdr, _size);
}

enum xdr_status remote_storage_pool_is_persistent_args_validate(const remote_storage_pool_is_persistent_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_is_persistent_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_is_persistent_ret --- */

struct xdr_measure remote_storage_pool_is_persistent_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_pool_is_persistent_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_is_persistent_ret_scan(xdr_check_begin(_d, &remote_storage_pool_is_persistent_ret_xdr), _d), _d, &remote_storage_pool_is_persistent_ret_xdr, _size);
}

enum xdr_status remote_storage_pool_is_persistent_ret_validate(const remote_storage_pool_is_persistent_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_is_persistent_ret_xdr, _v, _p, _e);
}

/* --- remote_interface_is_active_args --- */

struct xdr_measure remote_interface_is_active_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_interface_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_interface_is_active_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_is_active_args_scan(xdr_check_begin(_d, &remote_interface_is_active_args_xdr), _d), _d, &remote_interface_is_active_args_xdr, _size);
}

enum xdr_status remote_interface_is_active_args_validate(const remote_interface_is_active_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_is_active_args_xdr, _v, _p, _e);
}

/* --- remote_interface_is_active_ret --- */

struct xdr_measure remote_interface_is_active_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_interface_is_active_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_interface_is_active_ret_scan(xdr_check_begin(_d, &remote_interface_is_active_ret_xdr), _d), _d, &remote_interface_is_active_ret_xdr, _size);
}

enum xdr_status remote_interface_is_active_ret_validate(const remote_interface_is_active_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_interface_is_active_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_compare_cpu_args --- */

struct xdr_measure remote_connect_compare_cpu_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_compare_cpu_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_compare_cpu_args_scan(xdr_check_begin(_d, &remote_connect_compare_cpu_args_xdr), _d), _d, &remote_connect_compare_cpu_args_xdr, _size);
}

enum xdr_status remote_connect_compare_cpu_args_validate(const remote_connect_compare_cpu_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_compare_cpu_args_xdr, _v, _p, _e);
}

/* --- remote_connect_compare_cpu_ret --- */

struct xdr_measure remote_connect_compare_cpu_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_compare_cpu_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_compare_cpu_ret_scan(xdr_check_begin(_d, &remote_connect_compare_cpu_ret_xdr), _d), _d, &remote_connect_compare_cpu_ret_xdr, _size);
}

enum xdr_status remote_connect_compare_cpu_ret_validate(const remote_connect_compare_cpu_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_compare_cpu_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_baseline_cpu_args --- */

struct xdr_measure remote_connect_baseline_cpu_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_CPU_BASELINE_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_baseline_cpu_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_baseline_cpu_args_scan(xdr_check_begin(_d, &remote_connect_baseline_cpu_args_xdr), _d), _d, &remote_connect_baseline_cpu_args_xdr, _size);
}

enum xdr_status remote_connect_baseline_cpu_args_validate(const remote_connect_baseline_cpu_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_baseline_cpu_args_xdr, _v, _p, _e);
}

/* --- remote_connect_baseline_cpu_ret --- */

struct xdr_measure remote_connect_baseline_cpu_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_connect_baseline_cpu_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_baseline_cpu_ret_scan(xdr_check_begin(_d, &remote_connect_baseline_cpu_ret_xdr), _d), _d, &remote_connect_baseline_cpu_ret_xdr, _size);
}

enum xdr_status remote_connect_baseline_cpu_ret_validate(const remote_connect_baseline_cpu_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_baseline_cpu_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_get_job_info_args --- */

struct xdr_measure remote_domain_get_job_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_job_info_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_job_info_args_scan(xdr_check_begin(_d, &remote_domain_get_job_info_args_xdr), _d), _d, &remote_domain_get_job_info_args_xdr, _size);
}

enum xdr_status remote_domain_get_job_info_args_validate(const remote_domain_get_job_info_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_job_info_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_job_info_ret --- */

struct xdr_measure remote_domain_get_job_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 92)
        return xdr_scan_refuse(_c, _d);
    _c.at += 92;
    return _c;
}

enum xdr_status remote_domain_get_job_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_job_info_ret_scan(xdr_check_begin(_d, &remote_domain_get_job_info_ret_xdr), _d), _d, &remote_domain_get_job_info_ret_xdr, _size);
}

enum xdr_status remote_domain_get_job_info_ret_validate(const remote_domain_get_job_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_job_info_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_get_job_stats_args --- */

struct xdr_measure remote_domain_get_job_stats_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_job_stats_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_job_stats_args_scan(xdr_check_begin(_d, &remote_domain_get_job_stats_args_xdr), _d), _d, &remote_domain_get_job_stats_args_xdr, _size);
}

enum xdr_status remote_domain_get_job_stats_args_validate(const remote_domain_get_job_stats_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_job_stats_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_job_stats_ret --- */

struct xdr_measure remote_domain_get_job_stats_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_JOB_STATS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_get_job_stats_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_job_stats_ret_scan(xdr_check_begin(_d, &remote_domain_get_job_stats_ret_xdr), _d), _d, &remote_domain_get_job_stats_ret_xdr, _size);
}

enum xdr_status remote_domain_get_job_stats_ret_validate(const remote_domain_get_job_stats_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_job_stats_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_abort_job_args --- */

struct xdr_measure remote_domain_abort_job_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_abort_job_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_abort_job_args_scan(xdr_check_begin(_d, &remote_domain_abort_job_args_xdr), _d), _d, &remote_domain_abort_job_args_xdr, _size);
}

enum xdr_status remote_domain_abort_job_args_validate(const remote_domain_abort_job_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_abort_job_args_xdr, _v, _p, _e);
}

/* --- remote_domain_abort_job_flags_args --- */

struct xdr_measure remote_domain_abort_job_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_abort_job_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_abort_job_flags_args_scan(xdr_check_begin(_d, &remote_domain_abort_job_flags_args_xdr), _d), _d, &remote_domain_abort_job_flags_args_xdr, _size);
}

enum xdr_status remote_domain_abort_job_flags_args_validate(const remote_domain_abort_job_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_abort_job_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_get_max_downtime_args --- */

struct xdr_measure remote_domain_migrate_get_max_downtime_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_migrate_get_max_downtime_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_get_max_downtime_args_scan(xdr_check_begin(_d, &remote_domain_migrate_get_max_downtime_args_xdr), _d), _d, &remote_domain_migrate_get_max_downtime_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_get_max_downtime_args_validate(const remote_domain_migrate_get_max_downtime_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_get_max_downtime_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_get_max_downtime_ret --- */

struct xdr_measure remote_domain_migrate_get_max_downtime_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_migrate_get_max_downtime_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_get_max_downtime_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_get_max_downtime_ret_xdr), _d), _d, &remote_domain_migrate_get_max_downtime_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_get_max_downtime_ret_validate(const remote_domain_migrate_get_max_downtime_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_get_max_downtime_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_set_max_downtime_args --- */

struct xdr_measure remote_domain_migrate_set_max_downtime_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_migrate_set_max_downtime_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_set_max_downtime_args_scan(xdr_check_begin(_d, &remote_domain_migrate_set_max_downtime_args_xdr), _d), _d, &remote_domain_migrate_set_max_downtime_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_set_max_downtime_args_validate(const remote_domain_migrate_set_max_downtime_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_set_max_downtime_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_get_compression_cache_args --- */

struct xdr_measure remote_domain_migrate_get_compression_cache_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_migrate_get_compression_cache_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_get_compression_cache_args_scan(xdr_check_begin(_d, &remote_domain_migrate_get_compression_cache_args_xdr), _d), _d, &remote_domain_migrate_get_compression_cache_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_get_compression_cache_args_validate(const remote_domain_migrate_get_compression_cache_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_get_compression_cache_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_get_compression_cache_ret --- */

struct xdr_measure remote_domain_migrate_get_compression_cache_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_migrate_get_compression_cache_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_get_compression_cache_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_get_compression_cache_ret_xdr), _d), _d, &remote_domain_migrate_get_compression_cache_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_get_compression_cache_ret_validate(const remote_domain_migrate_get_compression_cache_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_get_compression_cache_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_set_compression_cache_args --- */

struct xdr_measure remote_domain_migrate_set_compression_cache_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_migrate_set_compression_cache_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_set_compression_cache_args_scan(xdr_check_begin(_d, &remote_domain_migrate_set_compression_cache_args_xdr), _d), _d, &remote_domain_migrate_set_compression_cache_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_set_compression_cache_args_validate(const remote_domain_migrate_set_compression_cache_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_set_compression_cache_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_set_max_speed_args --- */

struct xdr_measure remote_domain_migrate_set_max_speed_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_migrate_set_max_speed_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_set_max_speed_args_scan(xdr_check_begin(_d, &remote_domain_migrate_set_max_speed_args_xdr), _d), _d, &remote_domain_migrate_set_max_speed_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_set_max_speed_args_validate(const remote_domain_migrate_set_max_speed_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_set_max_speed_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_get_max_speed_args --- */

struct xdr_measure remote_domain_migrate_get_max_speed_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_migrate_get_max_speed_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_get_max_speed_args_scan(xdr_check_begin(_d, &remote_domain_migrate_get_max_speed_args_xdr), _d), _d, &remote_domain_migrate_get_max_speed_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_get_max_speed_args_validate(const remote_domain_migrate_get_max_speed_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_get_max_speed_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_get_max_speed_ret --- */

struct xdr_measure remote_domain_migrate_get_max_speed_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_migrate_get_max_speed_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_get_max_speed_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_get_max_speed_ret_xdr), _d), _d, &remote_domain_migrate_get_max_speed_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_get_max_speed_ret_validate(const remote_domain_migrate_get_max_speed_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_get_max_speed_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_domain_event_register_any_args --- */

struct xdr_measure remote_connect_domain_event_register_any_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_domain_event_register_any_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_domain_event_register_any_args_scan(xdr_check_begin(_d, &remote_connect_domain_event_register_any_args_xdr), _d), _d, &remote_connect_domain_event_register_any_args_xdr, _size);
}

enum xdr_status remote_connect_domain_event_register_any_args_validate(const remote_connect_domain_event_register_any_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_domain_event_register_any_args_xdr, _v, _p, _e);
}

/* --- remote_connect_domain_event_deregister_any_args --- */

struct xdr_measure remote_connect_domain_event_deregister_any_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_domain_event_deregister_any_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_domain_event_deregister_any_args_scan(xdr_check_begin(_d, &remote_connect_domain_event_deregister_any_args_xdr), _d), _d, &remote_connect_domain_event_deregister_any_args_xdr, _size);
}

enum xdr_status remote_connect_domain_event_deregister_any_args_validate(const remote_connect_domain_event_deregister_any_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_domain_event_deregister_any_args_xdr, _v, _p, _e);
}

/* --- remote_connect_domain_event_callback_register_any_args --- */

struct xdr_measure remote_connect_domain_event_callback_register_any_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 24, sizeof(remote_nonnull_domain));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_domain_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_domain_event_callback_register_any_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_domain_event_callback_register_any_args_scan(xdr_check_begin(_d, &remote_connect_domain_event_callback_register_any_args_xdr), _d), _d, &remote_connect_domain_event_callback_register_any_args_xdr, _size);
}

enum xdr_status remote_connect_domain_event_callback_register_any_args_validate(const remote_connect_domain_event_callback_register_any_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_domain_event_callback_register_any_args_xdr, _v, _p, _e);
}

/* --- remote_connect_domain_event_callback_register_any_ret --- */

struct xdr_measure remote_connect_domain_event_callback_register_any_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_domain_event_callback_register_any_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_domain_event_callback_register_any_ret_scan(xdr_check_begin(_d, &remote_connect_domain_event_callback_register_any_ret_xdr), _d), _d, &remote_connect_domain_event_callback_register_any_ret_xdr, _size);
}

enum xdr_status remote_connect_domain_event_callback_register_any_ret_validate(const remote_connect_domain_event_callback_register_any_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_domain_event_callback_register_any_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_domain_event_callback_deregister_any_args --- */

struct xdr_measure remote_connect_domain_event_callback_deregister_any_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_domain_event_callback_deregister_any_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_domain_event_callback_deregister_any_args_scan(xdr_check_begin(_d, &remote_connect_domain_event_callback_deregister_any_args_xdr), _d), _d, &remote_connect_domain_event_callback_deregister_any_args_xdr, _size);
}

enum xdr_status remote_connect_domain_event_callback_deregister_any_args_validate(const remote_connect_domain_event_callback_deregister_any_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_domain_event_callback_deregister_any_args_xdr, _v, _p, _e);
}

/* --- remote_domain_event_reboot_msg --- */

struct xdr_measure remote_domain_event_reboot_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_reboot_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_reboot_msg_scan(xdr_check_begin(_d, &remote_domain_event_reboot_msg_xdr), _d), _d, &remote_domain_event_reboot_msg_xdr, _size);
}

enum xdr_status remote_domain_event_reboot_msg_validate(const remote_domain_event_reboot_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_reboot_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_reboot_msg --- */

struct xdr_measure remote_domain_event_callback_reboot_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_domain_event_reboot_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_reboot_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_reboot_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_reboot_msg_xdr), _d), _d, &remote_domain_event_callback_reboot_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_reboot_msg_validate(const remote_domain_event_callback_reboot_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_reboot_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_rtc_change_msg --- */

struct xdr_measure remote_domain_event_rtc_change_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_event_rtc_change_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_rtc_change_msg_scan(xdr_check_begin(_d, &remote_domain_event_rtc_change_msg_xdr), _d), _d, &remote_domain_event_rtc_change_msg_xdr, _size);
}

enum xdr_status remote_domain_event_rtc_change_msg_validate(const remote_domain_event_rtc_change_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_rtc_change_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_rtc_change_msg --- */

struct xdr_measure remote_domain_event_callback_rtc_change_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_domain_event_rtc_change_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_rtc_change_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_rtc_change_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_rtc_change_msg_xdr), _d), _d, &remote_domain_event_callback_rtc_change_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_rtc_change_msg_validate(const remote_domain_event_callback_rtc_change_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_rtc_change_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_watchdog_msg --- */

struct xdr_measure remote_domain_event_watchdog_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_event_watchdog_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_watchdog_msg_scan(xdr_check_begin(_d, &remote_domain_event_watchdog_msg_xdr), _d), _d, &remote_domain_event_watchdog_msg_xdr, _size);
}

enum xdr_status remote_domain_event_watchdog_msg_validate(const remote_domain_event_watchdog_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_watchdog_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_watchdog_msg --- */

struct xdr_measure remote_domain_event_callback_watchdog_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_domain_event_watchdog_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_watchdog_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_watchdog_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_watchdog_msg_xdr), _d), _d, &remote_domain_event_callback_watchdog_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_watchdog_msg_validate(const remote_domain_event_callback_watchdog_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_watchdog_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_io_error_msg --- */

struct xdr_measure remote_domain_event_io_error_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_event_io_error_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_io_error_msg_scan(xdr_check_begin(_d, &remote_domain_event_io_error_msg_xdr), _d), _d, &remote_domain_event_io_error_msg_xdr, _size);
}

enum xdr_status remote_domain_event_io_error_msg_validate(const remote_domain_event_io_error_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_io_error_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_io_error_msg --- */

struct xdr_measure remote_domain_event_callback_io_error_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_domain_event_io_error_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_io_error_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_io_error_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_io_error_msg_xdr), _d), _d, &remote_domain_event_callback_io_error_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_io_error_msg_validate(const remote_domain_event_callback_io_error_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_io_error_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_io_error_reason_msg --- */

struct xdr_measure remote_domain_event_io_error_reason_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 4;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_io_error_reason_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_io_error_reason_msg_scan(xdr_check_begin(_d, &remote_domain_event_io_error_reason_msg_xdr), _d), _d, &remote_domain_event_io_error_reason_msg_xdr, _size);
}

enum xdr_status remote_domain_event_io_error_reason_msg_validate(const remote_domain_event_io_error_reason_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_io_error_reason_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_io_error_reason_msg --- */

struct xdr_measure remote_domain_event_callback_io_error_reason_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_domain_event_io_error_reason_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_io_error_reason_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_io_error_reason_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_io_error_reason_msg_xdr), _d), _d, &remote_domain_event_callback_io_error_reason_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_io_error_reason_msg_validate(const remote_domain_event_callback_io_error_reason_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_io_error_reason_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_graphics_address --- */

struct xdr_measure remote_domain_event_graphics_address_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_graphics_address_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_graphics_address_scan(xdr_check_begin(_d, &remote_domain_event_graphics_address_xdr), _d), _d, &remote_domain_event_graphics_address_xdr, _size);
}

enum xdr_status remote_domain_event_graphics_address_validate(const remote_domain_event_graphics_address *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_graphics_address_xdr, _v, _p, _e);
}

/* --- remote_domain_event_graphics_identity --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_domain_event_graphics_identity_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

struct xdr_measure remote_domain_event_graphics_identity_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_graphics_identity_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_graphics_identity_scan(xdr_check_begin(_d, &remote_domain_event_graphics_identity_xdr), _d), _d, &remote_domain_event_graphics_identity_xdr, _size);
}

enum xdr_status remote_domain_event_graphics_identity_validate(const remote_domain_event_graphics_identity *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_graphics_identity_xdr, _v, _p, _e);
}

/* --- remote_domain_event_graphics_msg --- */

struct xdr_measure remote_domain_event_graphics_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_domain_event_graphics_address_scan(_c, _d);
    if (!_c.at)
        return _c;
    _c = remote_domain_event_graphics_address_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX, 8, sizeof(remote_domain_event_graphics_identity));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_domain_event_graphics_identity_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_event_graphics_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_graphics_msg_scan(xdr_check_begin(_d, &remote_domain_event_graphics_msg_xdr), _d), _d, &remote_domain_event_graphics_msg_xdr, _size);
}

enum xdr_status remote_domain_event_graphics_msg_validate(const remote_domain_event_graphics_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_graphics_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_graphics_msg --- */

struct xdr_measure remote_domain_event_callback_graphics_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_domain_event_graphics_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_graphics_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_graphics_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_graphics_msg_xdr), _d), _d, &remote_domain_event_callback_graphics_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_graphics_msg_validate(const remote_domain_event_callback_graphics_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_graphics_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_block_job_msg --- */

struct xdr_measure remote_domain_event_block_job_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_event_block_job_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_block_job_msg_scan(xdr_check_begin(_d, &remote_domain_event_block_job_msg_xdr), _d), _d, &remote_domain_event_block_job_msg_xdr, _size);
}

enum xdr_status remote_domain_event_block_job_msg_validate(const remote_domain_event_block_job_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_block_job_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_block_job_msg --- */

struct xdr_measure remote_domain_event_callback_block_job_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_domain_event_block_job_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_block_job_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_block_job_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_block_job_msg_xdr), _d), _d, &remote_domain_event_callback_block_job_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_block_job_msg_validate(const remote_domain_event_callback_block_job_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_block_job_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_disk_change_msg --- */

struct xdr_measure remote_domain_event_disk_change_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_event_disk_change_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_disk_change_msg_scan(xdr_check_begin(_d, &remote_domain_event_disk_change_msg_xdr), _d), _d, &remote_domain_event_disk_change_msg_xdr, _size);
}

enum xdr_status remote_domain_event_disk_change_msg_validate(const remote_domain_event_disk_change_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_disk_change_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_disk_change_msg --- */

struct xdr_measure remote_domain_event_callback_disk_change_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_domain_event_disk_change_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_disk_change_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_disk_change_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_disk_change_msg_xdr), _d), _d, &remote_domain_event_callback_disk_change_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_disk_change_msg_validate(const remote_domain_event_callback_disk_change_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_disk_change_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_tray_change_msg --- */

struct xdr_measure remote_domain_event_tray_change_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_event_tray_change_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_tray_change_msg_scan(xdr_check_begin(_d, &remote_domain_event_tray_change_msg_xdr), _d), _d, &remote_domain_event_tray_change_msg_xdr, _size);
}

enum xdr_status remote_domain_event_tray_change_msg_validate(const remote_domain_event_tray_change_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_tray_change_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_tray_change_msg --- */

struct xdr_measure remote_domain_event_callback_tray_change_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_domain_event_tray_change_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_tray_change_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_tray_change_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_tray_change_msg_xdr), _d), _d, &remote_domain_event_callback_tray_change_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_tray_change_msg_validate(const remote_domain_event_callback_tray_change_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_tray_change_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_pmwakeup_msg --- */

struct xdr_measure remote_domain_event_pmwakeup_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_pmwakeup_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_pmwakeup_msg_scan(xdr_check_begin(_d, &remote_domain_event_pmwakeup_msg_xdr), _d), _d, &remote_domain_event_pmwakeup_msg_xdr, _size);
}

enum xdr_status remote_domain_event_pmwakeup_msg_validate(const remote_domain_event_pmwakeup_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_pmwakeup_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_pmwakeup_msg --- */

struct xdr_measure remote_domain_event_callback_pmwakeup_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = remote_domain_event_pmwakeup_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_pmwakeup_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_pmwakeup_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_pmwakeup_msg_xdr), _d), _d, &remote_domain_event_callback_pmwakeup_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_pmwakeup_msg_validate(const remote_domain_event_callback_pmwakeup_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_pmwakeup_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_pmsuspend_msg --- */

struct xdr_measure remote_domain_event_pmsuspend_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_pmsuspend_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_pmsuspend_msg_scan(xdr_check_begin(_d, &remote_domain_event_pmsuspend_msg_xdr), _d), _d, &remote_domain_event_pmsuspend_msg_xdr, _size);
}

enum xdr_status remote_domain_event_pmsuspend_msg_validate(const remote_domain_event_pmsuspend_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_pmsuspend_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_pmsuspend_msg --- */

struct xdr_measure remote_domain_event_callback_pmsuspend_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = remote_domain_event_pmsuspend_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_pmsuspend_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_pmsuspend_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_pmsuspend_msg_xdr), _d), _d, &remote_domain_event_callback_pmsuspend_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_pmsuspend_msg_validate(const remote_domain_event_callback_pmsuspend_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_pmsuspend_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_balloon_change_msg --- */

struct xdr_measure remote_domain_event_balloon_change_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_event_balloon_change_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_balloon_change_msg_scan(xdr_check_begin(_d, &remote_domain_event_balloon_change_msg_xdr), _d), _d, &remote_domain_event_balloon_change_msg_xdr, _size);
}

enum xdr_status remote_domain_event_balloon_change_msg_validate(const remote_domain_event_balloon_change_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_balloon_change_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_balloon_change_msg --- */

struct xdr_measure remote_domain_event_callback_balloon_change_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_domain_event_balloon_change_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_balloon_change_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_balloon_change_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_balloon_change_msg_xdr), _d), _d, &remote_domain_event_callback_balloon_change_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_balloon_change_msg_validate(const remote_domain_event_callback_balloon_change_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_balloon_change_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_pmsuspend_disk_msg --- */

struct xdr_measure remote_domain_event_pmsuspend_disk_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_pmsuspend_disk_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_pmsuspend_disk_msg_scan(xdr_check_begin(_d, &remote_domain_event_pmsuspend_disk_msg_xdr), _d), _d, &remote_domain_event_pmsuspend_disk_msg_xdr, _size);
}

enum xdr_status remote_domain_event_pmsuspend_disk_msg_validate(const remote_domain_event_pmsuspend_disk_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_pmsuspend_disk_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_pmsuspend_disk_msg --- */

struct xdr_measure remote_domain_event_callback_pmsuspend_disk_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = remote_domain_event_pmsuspend_disk_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_pmsuspend_disk_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_pmsuspend_disk_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_pmsuspend_disk_msg_xdr), _d), _d, &remote_domain_event_callback_pmsuspend_disk_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_pmsuspend_disk_msg_validate(const remote_domain_event_callback_pmsuspend_disk_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_pmsuspend_disk_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_managed_save_args --- */

struct xdr_measure remote_domain_managed_save_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_managed_save_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_managed_save_args_scan(xdr_check_begin(_d, &remote_domain_managed_save_args_xdr), _d), _d, &remote_domain_managed_save_args_xdr, _size);
}

enum xdr_status remote_domain_managed_save_args_validate(const remote_domain_managed_save_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_managed_save_args_xdr, _v, _p, _e);
}

/* --- remote_domain_has_managed_save_image_args --- */

struct xdr_measure remote_domain_has_managed_save_image_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_has_managed_save_image_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_has_managed_save_image_args_scan(xdr_check_begin(_d, &remote_domain_has_managed_save_image_args_xdr), _d), _d, &remote_domain_has_managed_save_image_args_xdr, _size);
}

enum xdr_status remote_domain_has_managed_save_image_args_validate(const remote_domain_has_managed_save_image_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_has_managed_save_image_args_xdr, _v, _p, _e);
}

/* --- remote_domain_has_managed_save_image_ret --- */

struct xdr_measure remote_domain_has_managed_save_image_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_has_managed_save_image_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_has_managed_save_image_ret_scan(xdr_check_begin(_d, &remote_domain_has_managed_save_image_ret_xdr), _d), _d, &remote_domain_has_managed_save_image_ret_xdr, _size);
}

enum xdr_status remote_domain_has_managed_save_image_ret_validate(const remote_domain_has_managed_save_image_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_has_managed_save_image_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_managed_save_remove_args --- */

struct xdr_measure remote_domain_managed_save_remove_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_managed_save_remove_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_managed_save_remove_args_scan(xdr_check_begin(_d, &remote_domain_managed_save_remove_args_xdr), _d), _d, &remote_domain_managed_save_remove_args_xdr, _size);
}

enum xdr_status remote_domain_managed_save_remove_args_validate(const remote_domain_managed_save_remove_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_managed_save_remove_args_xdr, _v, _p, _e);
}

/* --- remote_domain_managed_save_get_xml_desc_args --- */

struct xdr_measure remote_domain_managed_save_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_managed_save_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_managed_save_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_domain_managed_save_get_xml_desc_args_xdr), _d), _d, &remote_domain_managed_save_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_domain_managed_save_get_xml_desc_args_validate(const remote_domain_managed_save_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_managed_save_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_domain_managed_save_get_xml_desc_ret --- */

struct xdr_measure remote_domain_managed_save_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_managed_save_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_managed_save_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_domain_managed_save_get_xml_desc_ret_xdr), _d), _d, &remote_domain_managed_save_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_domain_managed_save_get_xml_desc_ret_validate(const remote_domain_managed_save_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_managed_save_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_managed_save_define_xml_args --- */

struct xdr_measure remote_domain_managed_save_define_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_managed_save_define_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_managed_save_define_xml_args_scan(xdr_check_begin(_d, &remote_domain_managed_save_define_xml_args_xdr), _d), _d, &remote_domain_managed_save_define_xml_args_xdr, _size);
}

enum xdr_status remote_domain_managed_save_define_xml_args_validate(const remote_domain_managed_save_define_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_managed_save_define_xml_args_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_create_xml_args --- */

struct xdr_measure remote_domain_snapshot_create_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_create_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_create_xml_args_scan(xdr_check_begin(_d, &remote_domain_snapshot_create_xml_args_xdr), _d), _d, &remote_domain_snapshot_create_xml_args_xdr, _size);
}

enum xdr_status remote_domain_snapshot_create_xml_args_validate(const remote_domain_snapshot_create_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_create_xml_args_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_create_xml_ret --- */

struct xdr_measure remote_domain_snapshot_create_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_snapshot_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_snapshot_create_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_create_xml_ret_scan(xdr_check_begin(_d, &remote_domain_snapshot_create_xml_ret_xdr), _d), _d, &remote_domain_snapshot_create_xml_ret_xdr, _size);
}

enum xdr_status remote_domain_snapshot_create_xml_ret_validate(const remote_domain_snapshot_create_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_create_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_get_xml_desc_args --- */

struct xdr_measure remote_domain_snapshot_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_snapshot_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_domain_snapshot_get_xml_desc_args_xdr), _d), _d, &remote_domain_snapshot_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_domain_snapshot_get_xml_desc_args_validate(const remote_domain_snapshot_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_get_xml_desc_ret --- */

struct xdr_measure remote_domain_snapshot_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_snapshot_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_domain_snapshot_get_xml_desc_ret_xdr), _d), _d, &remote_domain_snapshot_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_domain_snapshot_get_xml_desc_ret_validate(const remote_domain_snapshot_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_num_args --- */

struct xdr_measure remote_domain_snapshot_num_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_num_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_num_args_scan(xdr_check_begin(_d, &remote_domain_snapshot_num_args_xdr), _d), _d, &remote_domain_snapshot_num_args_xdr, _size);
}

enum xdr_status remote_domain_snapshot_num_args_validate(const remote_domain_snapshot_num_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_num_args_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_num_ret --- */

struct xdr_measure remote_domain_snapshot_num_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_num_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_num_ret_scan(xdr_check_begin(_d, &remote_domain_snapshot_num_ret_xdr), _d), _d, &remote_domain_snapshot_num_ret_xdr, _size);
}

enum xdr_status remote_domain_snapshot_num_ret_validate(const remote_domain_snapshot_num_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_num_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_list_names_args --- */

struct xdr_measure remote_domain_snapshot_list_names_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_snapshot_list_names_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_list_names_args_scan(xdr_check_begin(_d, &remote_domain_snapshot_list_names_args_xdr), _d), _d, &remote_domain_snapshot_list_names_args_xdr, _size);
}

enum xdr_status remote_domain_snapshot_list_names_args_validate(const remote_domain_snapshot_list_names_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_list_names_args_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_list_names_ret --- */

struct xdr_measure remote_domain_snapshot_list_names_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_snapshot_list_names_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_list_names_ret_scan(xdr_check_begin(_d, &remote_domain_snapshot_list_names_ret_xdr), _d), _d, &remote_domain_snapshot_list_names_ret_xdr, _size);
}

enum xdr_status remote_domain_snapshot_list_names_ret_validate(const remote_domain_snapshot_list_names_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_list_names_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_list_all_snapshots_args --- */

struct xdr_measure remote_domain_list_all_snapshots_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_list_all_snapshots_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_list_all_snapshots_args_scan(xdr_check_begin(_d, &remote_domain_list_all_snapshots_args_xdr), _d), _d, &remote_domain_list_all_snapshots_args_xdr, _size);
}

enum xdr_status remote_domain_list_all_snapshots_args_validate(const remote_domain_list_all_snapshots_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_list_all_snapshots_args_xdr, _v, _p, _e);
}

/* --- remote_domain_list_all_snapshots_ret --- */

struct xdr_measure remote_domain_list_all_snapshots_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX, 28, sizeof(remote_nonnull_domain_snapshot));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_domain_snapshot_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_list_all_snapshots_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_list_all_snapshots_ret_scan(xdr_check_begin(_d, &remote_domain_list_all_snapshots_ret_xdr), _d), _d, &remote_domain_list_all_snapshots_ret_xdr, _size);
}

enum xdr_status remote_domain_list_all_snapshots_ret_validate(const remote_domain_list_all_snapshots_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_list_all_snapshots_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_num_children_args --- */

struct xdr_measure remote_domain_snapshot_num_children_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_snapshot_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_num_children_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_num_children_args_scan(xdr_check_begin(_d, &remote_domain_snapshot_num_children_args_xdr), _d), _d, &remote_domain_snapshot_num_children_args_xdr, _size);
}

enum xdr_status remote_domain_snapshot_num_children_args_validate(const remote_domain_snapshot_num_children_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_num_children_args_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_num_children_ret --- */

struct xdr_measure remote_domain_snapshot_num_children_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_num_children_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_num_children_ret_scan(xdr_check_begin(_d, &remote_domain_snapshot_num_children_ret_xdr), _d), _d, &remote_domain_snapshot_num_children_ret_xdr, _size);
}

enum xdr_status remote_domain_snapshot_num_children_ret_validate(const remote_domain_snapshot_num_children_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_num_children_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_list_children_names_args --- */

struct xdr_measure remote_domain_snapshot_list_children_names_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_snapshot_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_snapshot_list_children_names_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_list_children_names_args_scan(xdr_check_begin(_d, &remote_domain_snapshot_list_children_names_args_xdr), _d), _d, &remote_domain_snapshot_list_children_names_args_xdr, _size);
}

enum xdr_status remote_domain_snapshot_list_children_names_args_validate(const remote_domain_snapshot_list_children_names_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_list_children_names_args_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_list_children_names_ret --- */

struct xdr_measure remote_domain_snapshot_list_children_names_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_snapshot_list_children_names_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_list_children_names_ret_scan(xdr_check_begin(_d, &remote_domain_snapshot_list_children_names_ret_xdr), _d), _d, &remote_domain_snapshot_list_children_names_ret_xdr, _size);
}

enum xdr_status remote_domain_snapshot_list_children_names_ret_validate(const remote_domain_snapshot_list_children_names_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_list_children_names_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_list_all_children_args --- */

struct xdr_measure remote_domain_snapshot_list_all_children_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_snapshot_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_snapshot_list_all_children_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_list_all_children_args_scan(xdr_check_begin(_d, &remote_domain_snapshot_list_all_children_args_xdr), _d), _d, &remote_domain_snapshot_list_all_children_args_xdr, _size);
}

enum xdr_status remote_domain_snapshot_list_all_children_args_validate(const remote_domain_snapshot_list_all_children_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_list_all_children_args_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_list_all_children_ret --- */

struct xdr_measure remote_domain_snapshot_list_all_children_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_SNAPSHOT_LIST_MAX, 28, sizeof(remote_nonnull_domain_snapshot));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_domain_snapshot_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_list_all_children_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_list_all_children_ret_scan(xdr_check_begin(_d, &remote_domain_snapshot_list_all_children_ret_xdr), _d), _d, &remote_domain_snapshot_list_all_children_ret_xdr, _size);
}

enum xdr_status remote_domain_snapshot_list_all_children_ret_validate(const remote_domain_snapshot_list_all_children_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_list_all_children_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_lookup_by_name_args --- */

struct xdr_measure remote_domain_snapshot_lookup_by_name_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_lookup_by_name_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_lookup_by_name_args_scan(xdr_check_begin(_d, &remote_domain_snapshot_lookup_by_name_args_xdr), _d), _d, &remote_domain_snapshot_lookup_by_name_args_xdr, _size);
}

enum xdr_status remote_domain_snapshot_lookup_by_name_args_validate(const remote_domain_snapshot_lookup_by_name_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_lookup_by_name_args_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_lookup_by_name_ret --- */

struct xdr_measure remote_domain_snapshot_lookup_by_name_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_snapshot_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_snapshot_lookup_by_name_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_lookup_by_name_ret_scan(xdr_check_begin(_d, &remote_domain_snapshot_lookup_by_name_ret_xdr), _d), _d, &remote_domain_snapshot_lookup_by_name_ret_xdr, _size);
}

enum xdr_status remote_domain_snapshot_lookup_by_name_ret_validate(const remote_domain_snapshot_lookup_by_name_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_lookup_by_name_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_has_current_snapshot_args --- */

struct xdr_measure remote_domain_has_current_snapshot_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_has_current_snapshot_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_has_current_snapshot_args_scan(xdr_check_begin(_d, &remote_domain_has_current_snapshot_args_xdr), _d), _d, &remote_domain_has_current_snapshot_args_xdr, _size);
}

enum xdr_status remote_domain_has_current_snapshot_args_validate(const remote_domain_has_current_snapshot_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_has_current_snapshot_args_xdr, _v, _p, _e);
}

/* --- remote_domain_has_current_snapshot_ret --- */

struct xdr_measure remote_domain_has_current_snapshot_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_has_current_snapshot_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_has_current_snapshot_ret_scan(xdr_check_begin(_d, &remote_domain_has_current_snapshot_ret_xdr), _d), _d, &remote_domain_has_current_snapshot_ret_xdr, _size);
}

enum xdr_status remote_domain_has_current_snapshot_ret_validate(const remote_domain_has_current_snapshot_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_has_current_snapshot_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_get_parent_args --- */

struct xdr_measure remote_domain_snapshot_get_parent_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_snapshot_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_get_parent_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_get_parent_args_scan(xdr_check_begin(_d, &remote_domain_snapshot_get_parent_args_xdr), _d), _d, &remote_domain_snapshot_get_parent_args_xdr, _size);
}

enum xdr_status remote_domain_snapshot_get_parent_args_validate(const remote_domain_snapshot_get_parent_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_get_parent_args_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_get_parent_ret --- */

struct xdr_measure remote_domain_snapshot_get_parent_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_snapshot_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_snapshot_get_parent_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_get_parent_ret_scan(xdr_check_begin(_d, &remote_domain_snapshot_get_parent_ret_xdr), _d), _d, &remote_domain_snapshot_get_parent_ret_xdr, _size);
}

enum xdr_status remote_domain_snapshot_get_parent_ret_validate(const remote_domain_snapshot_get_parent_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_get_parent_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_current_args --- */

struct xdr_measure remote_domain_snapshot_current_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_current_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_current_args_scan(xdr_check_begin(_d, &remote_domain_snapshot_current_args_xdr), _d), _d, &remote_domain_snapshot_current_args_xdr, _size);
}

enum xdr_status remote_domain_snapshot_current_args_validate(const remote_domain_snapshot_current_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_current_args_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_current_ret --- */

struct xdr_measure remote_domain_snapshot_current_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_snapshot_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_snapshot_current_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_current_ret_scan(xdr_check_begin(_d, &remote_domain_snapshot_current_ret_xdr), _d), _d, &remote_domain_snapshot_current_ret_xdr, _size);
}

enum xdr_status remote_domain_snapshot_current_ret_validate(const remote_domain_snapshot_current_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_current_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_is_current_args --- */

struct xdr_measure remote_domain_snapshot_is_current_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_snapshot_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_is_current_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_is_current_args_scan(xdr_check_begin(_d, &remote_domain_snapshot_is_current_args_xdr), _d), _d, &remote_domain_snapshot_is_current_args_xdr, _size);
}

enum xdr_status remote_domain_snapshot_is_current_args_validate(const remote_domain_snapshot_is_current_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_is_current_args_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_is_current_ret --- */

struct xdr_measure remote_domain_snapshot_is_current_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_is_current_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_is_current_ret_scan(xdr_check_begin(_d, &remote_domain_snapshot_is_current_ret_xdr), _d), _d, &remote_domain_snapshot_is_current_ret_xdr, _size);
}

enum xdr_status remote_domain_snapshot_is_current_ret_validate(const remote_domain_snapshot_is_current_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_is_current_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_has_metadata_args --- */

struct xdr_measure remote_domain_snapshot_has_metadata_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_snapshot_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_has_metadata_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_has_metadata_args_scan(xdr_check_begin(_d, &remote_domain_snapshot_has_metadata_args_xdr), _d), _d, &remote_domain_snapshot_has_metadata_args_xdr, _size);
}

enum xdr_status remote_domain_snapshot_has_metadata_args_validate(const remote_domain_snapshot_has_metadata_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_has_metadata_args_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_has_metadata_ret --- */

struct xdr_measure remote_domain_snapshot_has_metadata_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_has_metadata_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_has_metadata_ret_scan(xdr_check_begin(_d, &remote_domain_snapshot_has_metadata_ret_xdr), _d), _d, &remote_domain_snapshot_has_metadata_ret_xdr, _size);
}

enum xdr_status remote_domain_snapshot_has_metadata_ret_validate(const remote_domain_snapshot_has_metadata_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_has_metadata_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_revert_to_snapshot_args --- */

struct xdr_measure remote_domain_revert_to_snapshot_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_snapshot_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_revert_to_snapshot_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_revert_to_snapshot_args_scan(xdr_check_begin(_d, &remote_domain_revert_to_snapshot_args_xdr), _d), _d, &remote_domain_revert_to_snapshot_args_xdr, _size);
}

enum xdr_status remote_domain_revert_to_snapshot_args_validate(const remote_domain_revert_to_snapshot_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_revert_to_snapshot_args_xdr, _v, _p, _e);
}

/* --- remote_domain_snapshot_delete_args --- */

struct xdr_measure remote_domain_snapshot_delete_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_snapshot_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_snapshot_delete_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_snapshot_delete_args_scan(xdr_check_begin(_d, &remote_domain_snapshot_delete_args_xdr), _d), _d, &remote_domain_snapshot_delete_args_xdr, _size);
}

enum xdr_status remote_domain_snapshot_delete_args_validate(const remote_domain_snapshot_delete_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_snapshot_delete_args_xdr, _v, _p, _e);
}

/* --- remote_domain_open_console_args --- */

struct xdr_measure remote_domain_open_console_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_open_console_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_open_console_args_scan(xdr_check_begin(_d, &remote_domain_open_console_args_xdr), _d), _d, &remote_domain_open_console_args_xdr, _size);
}

enum xdr_status remote_domain_open_console_args_validate(const remote_domain_open_console_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_open_console_args_xdr, _v, _p, _e);
}

/* --- remote_domain_open_channel_args --- */

struct xdr_measure remote_domain_open_channel_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_open_channel_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_open_channel_args_scan(xdr_check_begin(_d, &remote_domain_open_channel_args_xdr), _d), _d, &remote_domain_open_channel_args_xdr, _size);
}

enum xdr_status remote_domain_open_channel_args_validate(const remote_domain_open_channel_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_open_channel_args_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_upload_args --- */

struct xdr_measure remote_storage_vol_upload_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 20)
        return xdr_scan_refuse(_c, _d);
    _c.at += 20;
    return _c;
}

enum xdr_status remote_storage_vol_upload_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_upload_args_scan(xdr_check_begin(_d, &remote_storage_vol_upload_args_xdr), _d), _d, &remote_storage_vol_upload_args_xdr, _size);
}

enum xdr_status remote_storage_vol_upload_args_validate(const remote_storage_vol_upload_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_upload_args_xdr, _v, _p, _e);
}

/* --- remote_storage_vol_download_args --- */

struct xdr_measure remote_storage_vol_download_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_vol_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 20)
        return xdr_scan_refuse(_c, _d);
    _c.at += 20;
    return _c;
}

enum xdr_status remote_storage_vol_download_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_vol_download_args_scan(xdr_check_begin(_d, &remote_storage_vol_download_args_xdr), _d), _d, &remote_storage_vol_download_args_xdr, _size);
}

enum xdr_status remote_storage_vol_download_args_validate(const remote_storage_vol_download_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_vol_download_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_state_args --- */

struct xdr_measure remote_domain_get_state_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_state_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_state_args_scan(xdr_check_begin(_d, &remote_domain_get_state_args_xdr), _d), _d, &remote_domain_get_state_args_xdr, _size);
}

enum xdr_status remote_domain_get_state_args_validate(const remote_domain_get_state_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_state_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_state_ret --- */

struct xdr_measure remote_domain_get_state_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_get_state_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_state_ret_scan(xdr_check_begin(_d, &remote_domain_get_state_ret_xdr), _d), _d, &remote_domain_get_state_ret_xdr, _size);
}

enum xdr_status remote_domain_get_state_ret_validate(const remote_domain_get_state_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_state_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_begin3_args --- */

struct xdr_measure remote_domain_migrate_begin3_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_migrate_begin3_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_begin3_args_scan(xdr_check_begin(_d, &remote_domain_migrate_begin3_args_xdr), _d), _d, &remote_domain_migrate_begin3_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_begin3_args_validate(const remote_domain_migrate_begin3_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_begin3_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_begin3_ret --- */

struct xdr_measure remote_domain_migrate_begin3_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_migrate_begin3_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_begin3_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_begin3_ret_xdr), _d), _d, &remote_domain_migrate_begin3_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_begin3_ret_validate(const remote_domain_migrate_begin3_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_begin3_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_prepare3_args --- */

struct xdr_measure remote_domain_migrate_prepare3_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_migrate_prepare3_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_prepare3_args_scan(xdr_check_begin(_d, &remote_domain_migrate_prepare3_args_xdr), _d), _d, &remote_domain_migrate_prepare3_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_prepare3_args_validate(const remote_domain_migrate_prepare3_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_prepare3_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_prepare3_ret --- */

struct xdr_measure remote_domain_migrate_prepare3_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_migrate_prepare3_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_prepare3_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_prepare3_ret_xdr), _d), _d, &remote_domain_migrate_prepare3_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_prepare3_ret_validate(const remote_domain_migrate_prepare3_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_prepare3_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_prepare_tunnel3_args --- */

struct xdr_measure remote_domain_migrate_prepare_tunnel3_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 12);
    if (!_c.at)
        return _c;
    _c.at += 8;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_migrate_prepare_tunnel3_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_prepare_tunnel3_args_scan(xdr_check_begin(_d, &remote_domain_migrate_prepare_tunnel3_args_xdr), _d), _d, &remote_domain_migrate_prepare_tunnel3_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_prepare_tunnel3_args_validate(const remote_domain_migrate_prepare_tunnel3_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_prepare_tunnel3_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_prepare_tunnel3_ret --- */

struct xdr_measure remote_domain_migrate_prepare_tunnel3_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_migrate_prepare_tunnel3_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_prepare_tunnel3_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_prepare_tunnel3_ret_xdr), _d), _d, &remote_domain_migrate_prepare_tunnel3_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_prepare_tunnel3_ret_validate(const remote_domain_migrate_prepare_tunnel3_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_prepare_tunnel3_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_perform3_args --- */

struct xdr_measure remote_domain_migrate_perform3_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_migrate_perform3_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_perform3_args_scan(xdr_check_begin(_d, &remote_domain_migrate_perform3_args_xdr), _d), _d, &remote_domain_migrate_perform3_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_perform3_args_validate(const remote_domain_migrate_perform3_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_perform3_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_perform3_ret --- */

struct xdr_measure remote_domain_migrate_perform3_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_migrate_perform3_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_perform3_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_perform3_ret_xdr), _d), _d, &remote_domain_migrate_perform3_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_perform3_ret_validate(const remote_domain_migrate_perform3_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_perform3_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_finish3_args --- */

struct xdr_measure remote_domain_migrate_finish3_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_migrate_finish3_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_finish3_args_scan(xdr_check_begin(_d, &remote_domain_migrate_finish3_args_xdr), _d), _d, &remote_domain_migrate_finish3_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_finish3_args_validate(const remote_domain_migrate_finish3_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_finish3_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_finish3_ret --- */

struct xdr_measure remote_domain_migrate_finish3_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_migrate_finish3_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_finish3_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_finish3_ret_xdr), _d), _d, &remote_domain_migrate_finish3_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_finish3_ret_validate(const remote_domain_migrate_finish3_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_finish3_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_confirm3_args --- */

struct xdr_measure remote_domain_migrate_confirm3_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 12);
    if (!_c.at)
        return _c;
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_migrate_confirm3_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_confirm3_args_scan(xdr_check_begin(_d, &remote_domain_migrate_confirm3_args_xdr), _d), _d, &remote_domain_migrate_confirm3_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_confirm3_args_validate(const remote_domain_migrate_confirm3_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_confirm3_args_xdr, _v, _p, _e);
}

/* --- remote_domain_event_control_error_msg --- */

struct xdr_measure remote_domain_event_control_error_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_control_error_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_control_error_msg_scan(xdr_check_begin(_d, &remote_domain_event_control_error_msg_xdr), _d), _d, &remote_domain_event_control_error_msg_xdr, _size);
}

enum xdr_status remote_domain_event_control_error_msg_validate(const remote_domain_event_control_error_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_control_error_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_control_error_msg --- */

struct xdr_measure remote_domain_event_callback_control_error_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_domain_event_control_error_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_control_error_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_control_error_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_control_error_msg_xdr), _d), _d, &remote_domain_event_callback_control_error_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_control_error_msg_validate(const remote_domain_event_callback_control_error_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_control_error_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_get_control_info_args --- */

struct xdr_measure remote_domain_get_control_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_control_info_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_control_info_args_scan(xdr_check_begin(_d, &remote_domain_get_control_info_args_xdr), _d), _d, &remote_domain_get_control_info_args_xdr, _size);
}

enum xdr_status remote_domain_get_control_info_args_validate(const remote_domain_get_control_info_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_control_info_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_control_info_ret --- */

struct xdr_measure remote_domain_get_control_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_domain_get_control_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_control_info_ret_scan(xdr_check_begin(_d, &remote_domain_get_control_info_ret_xdr), _d), _d, &remote_domain_get_control_info_ret_xdr, _size);
}

enum xdr_status remote_domain_get_control_info_ret_validate(const remote_domain_get_control_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_control_info_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_open_graphics_args --- */

struct xdr_measure remote_domain_open_graphics_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_open_graphics_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_open_graphics_args_scan(xdr_check_begin(_d, &remote_domain_open_graphics_args_xdr), _d), _d, &remote_domain_open_graphics_args_xdr, _size);
}

enum xdr_status remote_domain_open_graphics_args_validate(const remote_domain_open_graphics_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_open_graphics_args_xdr, _v, _p, _e);
}

/* --- remote_domain_open_graphics_fd_args --- */

struct xdr_measure remote_domain_open_graphics_fd_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_open_graphics_fd_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_open_graphics_fd_args_scan(xdr_check_begin(_d, &remote_domain_open_graphics_fd_args_xdr), _d), _d, &remote_domain_open_graphics_fd_args_xdr, _size);
}

enum xdr_status remote_domain_open_graphics_fd_args_validate(const remote_domain_open_graphics_fd_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_open_graphics_fd_args_xdr, _v, _p, _e);
}

/* --- remote_node_suspend_for_duration_args --- */

struct xdr_measure remote_node_suspend_for_duration_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_node_suspend_for_duration_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_suspend_for_duration_args_scan(xdr_check_begin(_d, &remote_node_suspend_for_duration_args_xdr), _d), _d, &remote_node_suspend_for_duration_args_xdr, _size);
}

enum xdr_status remote_node_suspend_for_duration_args_validate(const remote_node_suspend_for_duration_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_suspend_for_duration_args_xdr, _v, _p, _e);
}

/* --- remote_domain_shutdown_flags_args --- */

struct xdr_measure remote_domain_shutdown_flags_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_shutdown_flags_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_shutdown_flags_args_scan(xdr_check_begin(_d, &remote_domain_shutdown_flags_args_xdr), _d), _d, &remote_domain_shutdown_flags_args_xdr, _size);
}

enum xdr_status remote_domain_shutdown_flags_args_validate(const remote_domain_shutdown_flags_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_shutdown_flags_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_disk_errors_args --- */

struct xdr_measure remote_domain_get_disk_errors_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_get_disk_errors_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_disk_errors_args_scan(xdr_check_begin(_d, &remote_domain_get_disk_errors_args_xdr), _d), _d, &remote_domain_get_disk_errors_args_xdr, _size);
}

enum xdr_status remote_domain_get_disk_errors_args_validate(const remote_domain_get_disk_errors_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_disk_errors_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_disk_errors_ret --- */

struct xdr_measure remote_domain_get_disk_errors_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_DISK_ERRORS_MAX, 8, sizeof(remote_domain_disk_error));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_domain_disk_error_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_disk_errors_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_disk_errors_ret_scan(xdr_check_begin(_d, &remote_domain_get_disk_errors_ret_xdr), _d), _d, &remote_domain_get_disk_errors_ret_xdr, _size);
}

enum xdr_status remote_domain_get_disk_errors_ret_validate(const remote_domain_get_disk_errors_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_disk_errors_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_domains_args --- */

struct xdr_measure remote_connect_list_all_domains_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_connect_list_all_domains_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_domains_args_scan(xdr_check_begin(_d, &remote_connect_list_all_domains_args_xdr), _d), _d, &remote_connect_list_all_domains_args_xdr, _size);
}

enum xdr_status remote_connect_list_all_domains_args_validate(const remote_connect_list_all_domains_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_domains_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_domains_ret --- */

struct xdr_measure remote_connect_list_all_domains_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_LIST_MAX, 24, sizeof(remote_nonnull_domain));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_domain_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_all_domains_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_domains_ret_scan(xdr_check_begin(_d, &remote_connect_list_all_domains_ret_xdr), _d), _d, &remote_connect_list_all_domains_ret_xdr, _size);
}

enum xdr_status remote_connect_list_all_domains_ret_validate(const remote_connect_list_all_domains_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_domains_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_storage_pools_args --- */

struct xdr_measure remote_connect_list_all_storage_pools_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_connect_list_all_storage_pools_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_storage_pools_args_scan(xdr_check_begin(_d, &remote_connect_list_all_storage_pools_args_xdr), _d), _d, &remote_connect_list_all_storage_pools_args_xdr, _size);
}

enum xdr_status remote_connect_list_all_storage_pools_args_validate(const remote_connect_list_all_storage_pools_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_storage_pools_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_storage_pools_ret --- */

struct xdr_measure remote_connect_list_all_storage_pools_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_STORAGE_POOL_LIST_MAX, 20, sizeof(remote_nonnull_storage_pool));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_storage_pool_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_all_storage_pools_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_storage_pools_ret_scan(xdr_check_begin(_d, &remote_connect_list_all_storage_pools_ret_xdr), _d), _d, &remote_connect_list_all_storage_pools_ret_xdr, _size);
}

enum xdr_status remote_connect_list_all_storage_pools_ret_validate(const remote_connect_list_all_storage_pools_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_storage_pools_ret_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_list_all_volumes_args --- */

struct xdr_measure remote_storage_pool_list_all_volumes_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_storage_pool_list_all_volumes_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_list_all_volumes_args_scan(xdr_check_begin(_d, &remote_storage_pool_list_all_volumes_args_xdr), _d), _d, &remote_storage_pool_list_all_volumes_args_xdr, _size);
}

enum xdr_status remote_storage_pool_list_all_volumes_args_validate(const remote_storage_pool_list_all_volumes_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_list_all_volumes_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_list_all_volumes_ret --- */

struct xdr_measure remote_storage_pool_list_all_volumes_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_STORAGE_VOL_LIST_MAX, 12, sizeof(remote_nonnull_storage_vol));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_storage_vol_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_storage_pool_list_all_volumes_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_list_all_volumes_ret_scan(xdr_check_begin(_d, &remote_storage_pool_list_all_volumes_ret_xdr), _d), _d, &remote_storage_pool_list_all_volumes_ret_xdr, _size);
}

enum xdr_status remote_storage_pool_list_all_volumes_ret_validate(const remote_storage_pool_list_all_volumes_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_list_all_volumes_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_networks_args --- */

struct xdr_measure remote_connect_list_all_networks_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_connect_list_all_networks_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_networks_args_scan(xdr_check_begin(_d, &remote_connect_list_all_networks_args_xdr), _d), _d, &remote_connect_list_all_networks_args_xdr, _size);
}

enum xdr_status remote_connect_list_all_networks_args_validate(const remote_connect_list_all_networks_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_networks_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_networks_ret --- */

struct xdr_measure remote_connect_list_all_networks_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NETWORK_LIST_MAX, 20, sizeof(remote_nonnull_network));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_network_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_all_networks_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_networks_ret_scan(xdr_check_begin(_d, &remote_connect_list_all_networks_ret_xdr), _d), _d, &remote_connect_list_all_networks_ret_xdr, _size);
}

enum xdr_status remote_connect_list_all_networks_ret_validate(const remote_connect_list_all_networks_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_networks_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_interfaces_args --- */

struct xdr_measure remote_connect_list_all_interfaces_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_connect_list_all_interfaces_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_interfaces_args_scan(xdr_check_begin(_d, &remote_connect_list_all_interfaces_args_xdr), _d), _d, &remote_connect_list_all_interfaces_args_xdr, _size);
}

enum xdr_status remote_connect_list_all_interfaces_args_validate(const remote_connect_list_all_interfaces_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_interfaces_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_interfaces_ret --- */

struct xdr_measure remote_connect_list_all_interfaces_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_INTERFACE_LIST_MAX, 8, sizeof(remote_nonnull_interface));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_interface_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_all_interfaces_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_interfaces_ret_scan(xdr_check_begin(_d, &remote_connect_list_all_interfaces_ret_xdr), _d), _d, &remote_connect_list_all_interfaces_ret_xdr, _size);
}

enum xdr_status remote_connect_list_all_interfaces_ret_validate(const remote_connect_list_all_interfaces_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_interfaces_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_node_devices_args --- */

struct xdr_measure remote_connect_list_all_node_devices_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_connect_list_all_node_devices_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_node_devices_args_scan(xdr_check_begin(_d, &remote_connect_list_all_node_devices_args_xdr), _d), _d, &remote_connect_list_all_node_devices_args_xdr, _size);
}

enum xdr_status remote_connect_list_all_node_devices_args_validate(const remote_connect_list_all_node_devices_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_node_devices_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_node_devices_ret --- */

struct xdr_measure remote_connect_list_all_node_devices_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NODE_DEVICE_LIST_MAX, 4, sizeof(remote_nonnull_node_device));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_node_device_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_all_node_devices_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_node_devices_ret_scan(xdr_check_begin(_d, &remote_connect_list_all_node_devices_ret_xdr), _d), _d, &remote_connect_list_all_node_devices_ret_xdr, _size);
}

enum xdr_status remote_connect_list_all_node_devices_ret_validate(const remote_connect_list_all_node_devices_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_node_devices_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_nwfilters_args --- */

struct xdr_measure remote_connect_list_all_nwfilters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_connect_list_all_nwfilters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_nwfilters_args_scan(xdr_check_begin(_d, &remote_connect_list_all_nwfilters_args_xdr), _d), _d, &remote_connect_list_all_nwfilters_args_xdr, _size);
}

enum xdr_status remote_connect_list_all_nwfilters_args_validate(const remote_connect_list_all_nwfilters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_nwfilters_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_nwfilters_ret --- */

struct xdr_measure remote_connect_list_all_nwfilters_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NWFILTER_LIST_MAX, 20, sizeof(remote_nonnull_nwfilter));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_nwfilter_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_all_nwfilters_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_nwfilters_ret_scan(xdr_check_begin(_d, &remote_connect_list_all_nwfilters_ret_xdr), _d), _d, &remote_connect_list_all_nwfilters_ret_xdr, _size);
}

enum xdr_status remote_connect_list_all_nwfilters_ret_validate(const remote_connect_list_all_nwfilters_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_nwfilters_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_secrets_args --- */

struct xdr_measure remote_connect_list_all_secrets_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_connect_list_all_secrets_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_secrets_args_scan(xdr_check_begin(_d, &remote_connect_list_all_secrets_args_xdr), _d), _d, &remote_connect_list_all_secrets_args_xdr, _size);
}

enum xdr_status remote_connect_list_all_secrets_args_validate(const remote_connect_list_all_secrets_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_secrets_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_secrets_ret --- */

struct xdr_measure remote_connect_list_all_secrets_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_SECRET_LIST_MAX, 24, sizeof(remote_nonnull_secret));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_secret_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_all_secrets_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_secrets_ret_scan(xdr_check_begin(_d, &remote_connect_list_all_secrets_ret_xdr), _d), _d, &remote_connect_list_all_secrets_ret_xdr, _size);
}

enum xdr_status remote_connect_list_all_secrets_ret_validate(const remote_connect_list_all_secrets_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_secrets_ret_xdr, _v, _p, _e);
}

/* --- remote_node_set_memory_parameters_args --- */

struct xdr_measure remote_node_set_memory_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NODE_MEMORY_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_set_memory_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_set_memory_parameters_args_scan(xdr_check_begin(_d, &remote_node_set_memory_parameters_args_xdr), _d), _d, &remote_node_set_memory_parameters_args_xdr, _size);
}

enum xdr_status remote_node_set_memory_parameters_args_validate(const remote_node_set_memory_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_set_memory_parameters_args_xdr, _v, _p, _e);
}

/* --- remote_node_get_memory_parameters_args --- */

struct xdr_measure remote_node_get_memory_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_node_get_memory_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_memory_parameters_args_scan(xdr_check_begin(_d, &remote_node_get_memory_parameters_args_xdr), _d), _d, &remote_node_get_memory_parameters_args_xdr, _size);
}

enum xdr_status remote_node_get_memory_parameters_args_validate(const remote_node_get_memory_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_memory_parameters_args_xdr, _v, _p, _e);
}

/* --- remote_node_get_memory_parameters_ret --- */

struct xdr_measure remote_node_get_memory_parameters_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NODE_MEMORY_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_get_memory_parameters_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_memory_parameters_ret_scan(xdr_check_begin(_d, &remote_node_get_memory_parameters_ret_xdr), _d), _d, &remote_node_get_memory_parameters_ret_xdr, _size);
}

enum xdr_status remote_node_get_memory_parameters_ret_validate(const remote_node_get_memory_parameters_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_memory_parameters_ret_xdr, _v, _p, _e);
}

/* --- remote_node_get_cpu_map_args --- */

struct xdr_measure remote_node_get_cpu_map_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_node_get_cpu_map_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_cpu_map_args_scan(xdr_check_begin(_d, &remote_node_get_cpu_map_args_xdr), _d), _d, &remote_node_get_cpu_map_args_xdr, _size);
}

enum xdr_status remote_node_get_cpu_map_args_validate(const remote_node_get_cpu_map_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_cpu_map_args_xdr, _v, _p, _e);
}

/* --- remote_node_get_cpu_map_ret --- */

struct xdr_measure remote_node_get_cpu_map_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_CPUMAP_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_node_get_cpu_map_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_cpu_map_ret_scan(xdr_check_begin(_d, &remote_node_get_cpu_map_ret_xdr), _d), _d, &remote_node_get_cpu_map_ret_xdr, _size);
}

enum xdr_status remote_node_get_cpu_map_ret_validate(const remote_node_get_cpu_map_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_cpu_map_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_fstrim_args --- */

struct xdr_measure remote_domain_fstrim_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_fstrim_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_fstrim_args_scan(xdr_check_begin(_d, &remote_domain_fstrim_args_xdr), _d), _d, &remote_domain_fstrim_args_xdr, _size);
}

enum xdr_status remote_domain_fstrim_args_validate(const remote_domain_fstrim_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_fstrim_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_time_args --- */

struct xdr_measure remote_domain_get_time_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_time_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_time_args_scan(xdr_check_begin(_d, &remote_domain_get_time_args_xdr), _d), _d, &remote_domain_get_time_args_xdr, _size);
}

enum xdr_status remote_domain_get_time_args_validate(const remote_domain_get_time_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_time_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_time_ret --- */

struct xdr_measure remote_domain_get_time_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_get_time_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_time_ret_scan(xdr_check_begin(_d, &remote_domain_get_time_ret_xdr), _d), _d, &remote_domain_get_time_ret_xdr, _size);
}

enum xdr_status remote_domain_get_time_ret_validate(const remote_domain_get_time_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_time_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_set_time_args --- */

struct xdr_measure remote_domain_set_time_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_domain_set_time_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_time_args_scan(xdr_check_begin(_d, &remote_domain_set_time_args_xdr), _d), _d, &remote_domain_set_time_args_xdr, _size);
}

enum xdr_status remote_domain_set_time_args_validate(const remote_domain_set_time_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_time_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_begin3_params_args --- */

struct xdr_measure remote_domain_migrate_begin3_params_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_migrate_begin3_params_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_begin3_params_args_scan(xdr_check_begin(_d, &remote_domain_migrate_begin3_params_args_xdr), _d), _d, &remote_domain_migrate_begin3_params_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_begin3_params_args_validate(const remote_domain_migrate_begin3_params_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_begin3_params_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_begin3_params_ret --- */

struct xdr_measure remote_domain_migrate_begin3_params_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_migrate_begin3_params_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_begin3_params_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_begin3_params_ret_xdr), _d), _d, &remote_domain_migrate_begin3_params_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_begin3_params_ret_validate(const remote_domain_migrate_begin3_params_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_begin3_params_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_prepare3_params_args --- */

struct xdr_measure remote_domain_migrate_prepare3_params_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_migrate_prepare3_params_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_prepare3_params_args_scan(xdr_check_begin(_d, &remote_domain_migrate_prepare3_params_args_xdr), _d), _d, &remote_domain_migrate_prepare3_params_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_prepare3_params_args_validate(const remote_domain_migrate_prepare3_params_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_prepare3_params_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_prepare3_params_ret --- */

struct xdr_measure remote_domain_migrate_prepare3_params_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_migrate_prepare3_params_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_prepare3_params_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_prepare3_params_ret_xdr), _d), _d, &remote_domain_migrate_prepare3_params_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_prepare3_params_ret_validate(const remote_domain_migrate_prepare3_params_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_prepare3_params_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_prepare_tunnel3_params_args --- */

struct xdr_measure remote_domain_migrate_prepare_tunnel3_params_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_migrate_prepare_tunnel3_params_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_prepare_tunnel3_params_args_scan(xdr_check_begin(_d, &remote_domain_migrate_prepare_tunnel3_params_args_xdr), _d), _d, &remote_domain_migrate_prepare_tunnel3_params_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_prepare_tunnel3_params_args_validate(const remote_domain_migrate_prepare_tunnel3_params_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_prepare_tunnel3_params_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_prepare_tunnel3_params_ret --- */

struct xdr_measure remote_domain_migrate_prepare_tunnel3_params_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_migrate_prepare_tunnel3_params_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_prepare_tunnel3_params_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_prepare_tunnel3_params_ret_xdr), _d), _d, &remote_domain_migrate_prepare_tunnel3_params_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_prepare_tunnel3_params_ret_validate(const remote_domain_migrate_prepare_tunnel3_params_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_prepare_tunnel3_params_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_perform3_params_args --- */

struct xdr_measure remote_domain_migrate_perform3_params_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_migrate_perform3_params_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_perform3_params_args_scan(xdr_check_begin(_d, &remote_domain_migrate_perform3_params_args_xdr), _d), _d, &remote_domain_migrate_perform3_params_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_perform3_params_args_validate(const remote_domain_migrate_perform3_params_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_perform3_params_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_perform3_params_ret --- */

struct xdr_measure remote_domain_migrate_perform3_params_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_migrate_perform3_params_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_perform3_params_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_perform3_params_ret_xdr), _d), _d, &remote_domain_migrate_perform3_params_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_perform3_params_ret_validate(const remote_domain_migrate_perform3_params_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_perform3_params_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_finish3_params_args --- */

struct xdr_measure remote_domain_migrate_finish3_params_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_migrate_finish3_params_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_finish3_params_args_scan(xdr_check_begin(_d, &remote_domain_migrate_finish3_params_args_xdr), _d), _d, &remote_domain_migrate_finish3_params_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_finish3_params_args_validate(const remote_domain_migrate_finish3_params_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_finish3_params_args_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_finish3_params_ret --- */

struct xdr_measure remote_domain_migrate_finish3_params_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_migrate_finish3_params_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_finish3_params_ret_scan(xdr_check_begin(_d, &remote_domain_migrate_finish3_params_ret_xdr), _d), _d, &remote_domain_migrate_finish3_params_ret_xdr, _size);
}

enum xdr_status remote_domain_migrate_finish3_params_ret_validate(const remote_domain_migrate_finish3_params_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_finish3_params_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_confirm3_params_args --- */

struct xdr_measure remote_domain_migrate_confirm3_params_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, REMOTE_MIGRATE_COOKIE_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_migrate_confirm3_params_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_confirm3_params_args_scan(xdr_check_begin(_d, &remote_domain_migrate_confirm3_params_args_xdr), _d), _d, &remote_domain_migrate_confirm3_params_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_confirm3_params_args_validate(const remote_domain_migrate_confirm3_params_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_confirm3_params_args_xdr, _v, _p, _e);
}

/* --- remote_domain_event_device_removed_msg --- */

struct xdr_measure remote_domain_event_device_removed_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_device_removed_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_device_removed_msg_scan(xdr_check_begin(_d, &remote_domain_event_device_removed_msg_xdr), _d), _d, &remote_domain_event_device_removed_msg_xdr, _size);
}

enum xdr_status remote_domain_event_device_removed_msg_validate(const remote_domain_event_device_removed_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_device_removed_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_device_removed_msg --- */

struct xdr_measure remote_domain_event_callback_device_removed_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_domain_event_device_removed_msg_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_device_removed_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_device_removed_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_device_removed_msg_xdr), _d), _d, &remote_domain_event_callback_device_removed_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_device_removed_msg_validate(const remote_domain_event_callback_device_removed_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_device_removed_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_block_job_2_msg --- */

struct xdr_measure remote_domain_event_block_job_2_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_event_block_job_2_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_block_job_2_msg_scan(xdr_check_begin(_d, &remote_domain_event_block_job_2_msg_xdr), _d), _d, &remote_domain_event_block_job_2_msg_xdr, _size);
}

enum xdr_status remote_domain_event_block_job_2_msg_validate(const remote_domain_event_block_job_2_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_block_job_2_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_block_threshold_msg --- */

struct xdr_measure remote_domain_event_block_threshold_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_domain_event_block_threshold_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_block_threshold_msg_scan(xdr_check_begin(_d, &remote_domain_event_block_threshold_msg_xdr), _d), _d, &remote_domain_event_block_threshold_msg_xdr, _size);
}

enum xdr_status remote_domain_event_block_threshold_msg_validate(const remote_domain_event_block_threshold_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_block_threshold_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_tunable_msg --- */

struct xdr_measure remote_domain_event_callback_tunable_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_EVENT_TUNABLE_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_event_callback_tunable_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_tunable_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_tunable_msg_xdr), _d), _d, &remote_domain_event_callback_tunable_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_tunable_msg_validate(const remote_domain_event_callback_tunable_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_tunable_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_device_added_msg --- */

struct xdr_measure remote_domain_event_callback_device_added_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_device_added_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_device_added_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_device_added_msg_xdr), _d), _d, &remote_domain_event_callback_device_added_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_device_added_msg_validate(const remote_domain_event_callback_device_added_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_device_added_msg_xdr, _v, _p, _e);
}

/* --- remote_connect_event_connection_closed_msg --- */

struct xdr_measure remote_connect_event_connection_closed_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_event_connection_closed_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_event_connection_closed_msg_scan(xdr_check_begin(_d, &remote_connect_event_connection_closed_msg_xdr), _d), _d, &remote_connect_event_connection_closed_msg_xdr, _size);
}

enum xdr_status remote_connect_event_connection_closed_msg_validate(const remote_connect_event_connection_closed_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_event_connection_closed_msg_xdr, _v, _p, _e);
}

/* --- remote_connect_get_cpu_model_names_args --- */

struct xdr_measure remote_connect_get_cpu_model_names_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_connect_get_cpu_model_names_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_cpu_model_names_args_scan(xdr_check_begin(_d, &remote_connect_get_cpu_model_names_args_xdr), _d), _d, &remote_connect_get_cpu_model_names_args_xdr, _size);
}

enum xdr_status remote_connect_get_cpu_model_names_args_validate(const remote_connect_get_cpu_model_names_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_cpu_model_names_args_xdr, _v, _p, _e);
}

/* --- remote_connect_get_cpu_model_names_ret --- */

struct xdr_measure remote_connect_get_cpu_model_names_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_CONNECT_CPU_MODELS_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_get_cpu_model_names_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_cpu_model_names_ret_scan(xdr_check_begin(_d, &remote_connect_get_cpu_model_names_ret_xdr), _d), _d, &remote_connect_get_cpu_model_names_ret_xdr, _size);
}

enum xdr_status remote_connect_get_cpu_model_names_ret_validate(const remote_connect_get_cpu_model_names_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_cpu_model_names_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_network_event_register_any_args --- */

struct xdr_measure remote_connect_network_event_register_any_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 20, sizeof(remote_nonnull_network));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_network_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_network_event_register_any_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_network_event_register_any_args_scan(xdr_check_begin(_d, &remote_connect_network_event_register_any_args_xdr), _d), _d, &remote_connect_network_event_register_any_args_xdr, _size);
}

enum xdr_status remote_connect_network_event_register_any_args_validate(const remote_connect_network_event_register_any_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_network_event_register_any_args_xdr, _v, _p, _e);
}

/* --- remote_connect_network_event_register_any_ret --- */

struct xdr_measure remote_connect_network_event_register_any_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_network_event_register_any_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_network_event_register_any_ret_scan(xdr_check_begin(_d, &remote_connect_network_event_register_any_ret_xdr), _d), _d, &remote_connect_network_event_register_any_ret_xdr, _size);
}

enum xdr_status remote_connect_network_event_register_any_ret_validate(const remote_connect_network_event_register_any_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_network_event_register_any_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_network_event_deregister_any_args --- */

struct xdr_measure remote_connect_network_event_deregister_any_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_network_event_deregister_any_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_network_event_deregister_any_args_scan(xdr_check_begin(_d, &remote_connect_network_event_deregister_any_args_xdr), _d), _d, &remote_connect_network_event_deregister_any_args_xdr, _size);
}

enum xdr_status remote_connect_network_event_deregister_any_args_validate(const remote_connect_network_event_deregister_any_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_network_event_deregister_any_args_xdr, _v, _p, _e);
}

/* --- remote_network_event_lifecycle_msg --- */

struct xdr_measure remote_network_event_lifecycle_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_network_event_lifecycle_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_event_lifecycle_msg_scan(xdr_check_begin(_d, &remote_network_event_lifecycle_msg_xdr), _d), _d, &remote_network_event_lifecycle_msg_xdr, _size);
}

enum xdr_status remote_network_event_lifecycle_msg_validate(const remote_network_event_lifecycle_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_event_lifecycle_msg_xdr, _v, _p, _e);
}

/* --- remote_network_event_callback_metadata_change_msg --- */

struct xdr_measure remote_network_event_callback_metadata_change_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_network_event_callback_metadata_change_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_event_callback_metadata_change_msg_scan(xdr_check_begin(_d, &remote_network_event_callback_metadata_change_msg_xdr), _d), _d, &remote_network_event_callback_metadata_change_msg_xdr, _size);
}

enum xdr_status remote_network_event_callback_metadata_change_msg_validate(const remote_network_event_callback_metadata_change_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_event_callback_metadata_change_msg_xdr, _v, _p, _e);
}

/* --- remote_network_set_metadata_args --- */

struct xdr_measure remote_network_set_metadata_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_set_metadata_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_set_metadata_args_scan(xdr_check_begin(_d, &remote_network_set_metadata_args_xdr), _d), _d, &remote_network_set_metadata_args_xdr, _size);
}

enum xdr_status remote_network_set_metadata_args_validate(const remote_network_set_metadata_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_set_metadata_args_xdr, _v, _p, _e);
}

/* --- remote_network_get_metadata_args --- */

struct xdr_measure remote_network_get_metadata_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_get_metadata_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_get_metadata_args_scan(xdr_check_begin(_d, &remote_network_get_metadata_args_xdr), _d), _d, &remote_network_get_metadata_args_xdr, _size);
}

enum xdr_status remote_network_get_metadata_args_validate(const remote_network_get_metadata_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_get_metadata_args_xdr, _v, _p, _e);
}

/* --- remote_network_get_metadata_ret --- */

struct xdr_measure remote_network_get_metadata_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_get_metadata_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_get_metadata_ret_scan(xdr_check_begin(_d, &remote_network_get_metadata_ret_xdr), _d), _d, &remote_network_get_metadata_ret_xdr, _size);
}

enum xdr_status remote_network_get_metadata_ret_validate(const remote_network_get_metadata_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_get_metadata_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_storage_pool_event_register_any_args --- */

struct xdr_measure remote_connect_storage_pool_event_register_any_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 20, sizeof(remote_nonnull_storage_pool));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_storage_pool_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_storage_pool_event_register_any_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_storage_pool_event_register_any_args_scan(xdr_check_begin(_d, &remote_connect_storage_pool_event_register_any_args_xdr), _d), _d, &remote_connect_storage_pool_event_register_any_args_xdr, _size);
}

enum xdr_status remote_connect_storage_pool_event_register_any_args_validate(const remote_connect_storage_pool_event_register_any_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_storage_pool_event_register_any_args_xdr, _v, _p, _e);
}

/* --- remote_connect_storage_pool_event_register_any_ret --- */

struct xdr_measure remote_connect_storage_pool_event_register_any_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_storage_pool_event_register_any_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_storage_pool_event_register_any_ret_scan(xdr_check_begin(_d, &remote_connect_storage_pool_event_register_any_ret_xdr), _d), _d, &remote_connect_storage_pool_event_register_any_ret_xdr, _size);
}

enum xdr_status remote_connect_storage_pool_event_register_any_ret_validate(const remote_connect_storage_pool_event_register_any_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_storage_pool_event_register_any_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_storage_pool_event_deregister_any_args --- */

struct xdr_measure remote_connect_storage_pool_event_deregister_any_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_storage_pool_event_deregister_any_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_storage_pool_event_deregister_any_args_scan(xdr_check_begin(_d, &remote_connect_storage_pool_event_deregister_any_args_xdr), _d), _d, &remote_connect_storage_pool_event_deregister_any_args_xdr, _size);
}

enum xdr_status remote_connect_storage_pool_event_deregister_any_args_validate(const remote_connect_storage_pool_event_deregister_any_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_storage_pool_event_deregister_any_args_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_event_lifecycle_msg --- */

struct xdr_measure remote_storage_pool_event_lifecycle_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_storage_pool_event_lifecycle_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_event_lifecycle_msg_scan(xdr_check_begin(_d, &remote_storage_pool_event_lifecycle_msg_xdr), _d), _d, &remote_storage_pool_event_lifecycle_msg_xdr, _size);
}

enum xdr_status remote_storage_pool_event_lifecycle_msg_validate(const remote_storage_pool_event_lifecycle_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_event_lifecycle_msg_xdr, _v, _p, _e);
}

/* --- remote_storage_pool_event_refresh_msg --- */

struct xdr_measure remote_storage_pool_event_refresh_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_storage_pool_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_storage_pool_event_refresh_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_storage_pool_event_refresh_msg_scan(xdr_check_begin(_d, &remote_storage_pool_event_refresh_msg_xdr), _d), _d, &remote_storage_pool_event_refresh_msg_xdr, _size);
}

enum xdr_status remote_storage_pool_event_refresh_msg_validate(const remote_storage_pool_event_refresh_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_storage_pool_event_refresh_msg_xdr, _v, _p, _e);
}

/* --- remote_connect_node_device_event_register_any_args --- */

struct xdr_measure remote_connect_node_device_event_register_any_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_node_device));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_node_device_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_node_device_event_register_any_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_node_device_event_register_any_args_scan(xdr_check_begin(_d, &remote_connect_node_device_event_register_any_args_xdr), _d), _d, &remote_connect_node_device_event_register_any_args_xdr, _size);
}

enum xdr_status remote_connect_node_device_event_register_any_args_validate(const remote_connect_node_device_event_register_any_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_node_device_event_register_any_args_xdr, _v, _p, _e);
}

/* --- remote_connect_node_device_event_register_any_ret --- */

struct xdr_measure remote_connect_node_device_event_register_any_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_node_device_event_register_any_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_node_device_event_register_any_ret_scan(xdr_check_begin(_d, &remote_connect_node_device_event_register_any_ret_xdr), _d), _d, &remote_connect_node_device_event_register_any_ret_xdr, _size);
}

enum xdr_status remote_connect_node_device_event_register_any_ret_validate(const remote_connect_node_device_event_register_any_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_node_device_event_register_any_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_node_device_event_deregister_any_args --- */

struct xdr_measure remote_connect_node_device_event_deregister_any_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_node_device_event_deregister_any_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_node_device_event_deregister_any_args_scan(xdr_check_begin(_d, &remote_connect_node_device_event_deregister_any_args_xdr), _d), _d, &remote_connect_node_device_event_deregister_any_args_xdr, _size);
}

enum xdr_status remote_connect_node_device_event_deregister_any_args_validate(const remote_connect_node_device_event_deregister_any_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_node_device_event_deregister_any_args_xdr, _v, _p, _e);
}

/* --- remote_node_device_event_lifecycle_msg --- */

struct xdr_measure remote_node_device_event_lifecycle_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_node_device_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_node_device_event_lifecycle_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_event_lifecycle_msg_scan(xdr_check_begin(_d, &remote_node_device_event_lifecycle_msg_xdr), _d), _d, &remote_node_device_event_lifecycle_msg_xdr, _size);
}

enum xdr_status remote_node_device_event_lifecycle_msg_validate(const remote_node_device_event_lifecycle_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_event_lifecycle_msg_xdr, _v, _p, _e);
}

/* --- remote_node_device_event_update_msg --- */

struct xdr_measure remote_node_device_event_update_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_node_device_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_device_event_update_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_device_event_update_msg_scan(xdr_check_begin(_d, &remote_node_device_event_update_msg_xdr), _d), _d, &remote_node_device_event_update_msg_xdr, _size);
}

enum xdr_status remote_node_device_event_update_msg_validate(const remote_node_device_event_update_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_device_event_update_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_fsfreeze_args --- */

struct xdr_measure remote_domain_fsfreeze_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_fsfreeze_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_fsfreeze_args_scan(xdr_check_begin(_d, &remote_domain_fsfreeze_args_xdr), _d), _d, &remote_domain_fsfreeze_args_xdr, _size);
}

enum xdr_status remote_domain_fsfreeze_args_validate(const remote_domain_fsfreeze_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_fsfreeze_args_xdr, _v, _p, _e);
}

/* --- remote_domain_fsfreeze_ret --- */

struct xdr_measure remote_domain_fsfreeze_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_fsfreeze_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_fsfreeze_ret_scan(xdr_check_begin(_d, &remote_domain_fsfreeze_ret_xdr), _d), _d, &remote_domain_fsfreeze_ret_xdr, _size);
}

enum xdr_status remote_domain_fsfreeze_ret_validate(const remote_domain_fsfreeze_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_fsfreeze_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_fsthaw_args --- */

struct xdr_measure remote_domain_fsthaw_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_fsthaw_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_fsthaw_args_scan(xdr_check_begin(_d, &remote_domain_fsthaw_args_xdr), _d), _d, &remote_domain_fsthaw_args_xdr, _size);
}

enum xdr_status remote_domain_fsthaw_args_validate(const remote_domain_fsthaw_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_fsthaw_args_xdr, _v, _p, _e);
}

/* --- remote_domain_fsthaw_ret --- */

struct xdr_measure remote_domain_fsthaw_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_fsthaw_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_fsthaw_ret_scan(xdr_check_begin(_d, &remote_domain_fsthaw_ret_xdr), _d), _d, &remote_domain_fsthaw_ret_xdr, _size);
}

enum xdr_status remote_domain_fsthaw_ret_validate(const remote_domain_fsthaw_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_fsthaw_ret_xdr, _v, _p, _e);
}

/* --- remote_node_get_free_pages_args --- */

struct xdr_measure remote_node_get_free_pages_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_plain_array(_c, _d, REMOTE_NODE_MAX_CELLS, 4, sizeof(uint32_t));
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_node_get_free_pages_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_free_pages_args_scan(xdr_check_begin(_d, &remote_node_get_free_pages_args_xdr), _d), _d, &remote_node_get_free_pages_args_xdr, _size);
}

enum xdr_status remote_node_get_free_pages_args_validate(const remote_node_get_free_pages_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_free_pages_args_xdr, _v, _p, _e);
}

/* --- remote_node_get_free_pages_ret --- */

struct xdr_measure remote_node_get_free_pages_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_plain_array(_c, _d, REMOTE_NODE_MAX_CELLS, 8, sizeof(uint64_t));
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_node_get_free_pages_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_free_pages_ret_scan(xdr_check_begin(_d, &remote_node_get_free_pages_ret_xdr), _d), _d, &remote_node_get_free_pages_ret_xdr, _size);
}

enum xdr_status remote_node_get_free_pages_ret_validate(const remote_node_get_free_pages_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_free_pages_ret_xdr, _v, _p, _e);
}

/* --- remote_node_alloc_pages_args --- */

struct xdr_measure remote_node_alloc_pages_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_plain_array(_c, _d, REMOTE_NODE_MAX_CELLS, 4, sizeof(uint32_t));
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_plain_array(_c, _d, REMOTE_NODE_MAX_CELLS, 8, sizeof(uint64_t));
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_node_alloc_pages_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_alloc_pages_args_scan(xdr_check_begin(_d, &remote_node_alloc_pages_args_xdr), _d), _d, &remote_node_alloc_pages_args_xdr, _size);
}

enum xdr_status remote_node_alloc_pages_args_validate(const remote_node_alloc_pages_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_alloc_pages_args_xdr, _v, _p, _e);
}

/* --- remote_node_alloc_pages_ret --- */

struct xdr_measure remote_node_alloc_pages_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_alloc_pages_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_alloc_pages_ret_scan(xdr_check_begin(_d, &remote_node_alloc_pages_ret_xdr), _d), _d, &remote_node_alloc_pages_ret_xdr, _size);
}

enum xdr_status remote_node_alloc_pages_ret_validate(const remote_node_alloc_pages_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_alloc_pages_ret_xdr, _v, _p, _e);
}

/* --- remote_network_dhcp_lease --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_network_dhcp_lease_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    _c.at += 12;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

struct xdr_measure remote_network_dhcp_lease_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    _c.at += 12;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_network_dhcp_lease_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_dhcp_lease_scan(xdr_check_begin(_d, &remote_network_dhcp_lease_xdr), _d), _d, &remote_network_dhcp_lease_xdr, _size);
}

enum xdr_status remote_network_dhcp_lease_validate(const remote_network_dhcp_lease *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_dhcp_lease_xdr, _v, _p, _e);
}

/* --- remote_network_get_dhcp_leases_args --- */

struct xdr_measure remote_network_get_dhcp_leases_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_network_get_dhcp_leases_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_get_dhcp_leases_args_scan(xdr_check_begin(_d, &remote_network_get_dhcp_leases_args_xdr), _d), _d, &remote_network_get_dhcp_leases_args_xdr, _size);
}

enum xdr_status remote_network_get_dhcp_leases_args_validate(const remote_network_get_dhcp_leases_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_get_dhcp_leases_args_xdr, _v, _p, _e);
}

/* --- remote_network_get_dhcp_leases_ret --- */

struct xdr_measure remote_network_get_dhcp_leases_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NETWORK_DHCP_LEASES_MAX, 40, sizeof(remote_network_dhcp_lease));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_network_dhcp_lease_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_get_dhcp_leases_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_get_dhcp_leases_ret_scan(xdr_check_begin(_d, &remote_network_get_dhcp_leases_ret_xdr), _d), _d, &remote_network_get_dhcp_leases_ret_xdr, _size);
}

enum xdr_status remote_network_get_dhcp_leases_ret_validate(const remote_network_get_dhcp_leases_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_get_dhcp_leases_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_stats_record --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_domain_stats_record_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan_inline(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

struct xdr_measure remote_domain_stats_record_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_stats_record_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_stats_record_scan(xdr_check_begin(_d, &remote_domain_stats_record_xdr), _d), _d, &remote_domain_stats_record_xdr, _size);
}

enum xdr_status remote_domain_stats_record_validate(const remote_domain_stats_record *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_stats_record_xdr, _v, _p, _e);
}

/* --- remote_connect_get_all_domain_stats_args --- */

struct xdr_measure remote_connect_get_all_domain_stats_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_LIST_MAX, 24, sizeof(remote_nonnull_domain));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_domain_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_connect_get_all_domain_stats_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_all_domain_stats_args_scan(xdr_check_begin(_d, &remote_connect_get_all_domain_stats_args_xdr), _d), _d, &remote_connect_get_all_domain_stats_args_xdr, _size);
}

enum xdr_status remote_connect_get_all_domain_stats_args_validate(const remote_connect_get_all_domain_stats_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_all_domain_stats_args_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_agent_lifecycle_msg --- */

struct xdr_measure remote_domain_event_callback_agent_lifecycle_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_event_callback_agent_lifecycle_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_agent_lifecycle_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_agent_lifecycle_msg_xdr), _d), _d, &remote_domain_event_callback_agent_lifecycle_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_agent_lifecycle_msg_validate(const remote_domain_event_callback_agent_lifecycle_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_agent_lifecycle_msg_xdr, _v, _p, _e);
}

/* --- remote_connect_get_all_domain_stats_ret --- */

struct xdr_measure remote_connect_get_all_domain_stats_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_LIST_MAX, 28, sizeof(remote_domain_stats_record));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_domain_stats_record_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_get_all_domain_stats_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_all_domain_stats_ret_scan(xdr_check_begin(_d, &remote_connect_get_all_domain_stats_ret_xdr), _d), _d, &remote_connect_get_all_domain_stats_ret_xdr, _size);
}

enum xdr_status remote_connect_get_all_domain_stats_ret_validate(const remote_connect_get_all_domain_stats_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_all_domain_stats_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_fsinfo --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_domain_fsinfo_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_FSINFO_DISKS_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

struct xdr_measure remote_domain_fsinfo_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_FSINFO_DISKS_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_fsinfo_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_fsinfo_scan(xdr_check_begin(_d, &remote_domain_fsinfo_xdr), _d), _d, &remote_domain_fsinfo_xdr, _size);
}

enum xdr_status remote_domain_fsinfo_validate(const remote_domain_fsinfo *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_fsinfo_xdr, _v, _p, _e);
}

/* --- remote_domain_get_fsinfo_args --- */

struct xdr_measure remote_domain_get_fsinfo_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_fsinfo_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_fsinfo_args_scan(xdr_check_begin(_d, &remote_domain_get_fsinfo_args_xdr), _d), _d, &remote_domain_get_fsinfo_args_xdr, _size);
}

enum xdr_status remote_domain_get_fsinfo_args_validate(const remote_domain_get_fsinfo_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_fsinfo_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_fsinfo_ret --- */

struct xdr_measure remote_domain_get_fsinfo_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_FSINFO_MAX, 16, sizeof(remote_domain_fsinfo));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_domain_fsinfo_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_fsinfo_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_fsinfo_ret_scan(xdr_check_begin(_d, &remote_domain_get_fsinfo_ret_xdr), _d), _d, &remote_domain_get_fsinfo_ret_xdr, _size);
}

enum xdr_status remote_domain_get_fsinfo_ret_validate(const remote_domain_get_fsinfo_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_fsinfo_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_ip_addr --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_domain_ip_addr_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

struct xdr_measure remote_domain_ip_addr_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_ip_addr_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_ip_addr_scan(xdr_check_begin(_d, &remote_domain_ip_addr_xdr), _d), _d, &remote_domain_ip_addr_xdr, _size);
}

enum xdr_status remote_domain_ip_addr_validate(const remote_domain_ip_addr *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_ip_addr_xdr, _v, _p, _e);
}

/* --- remote_domain_interface --- */

XDR_ALWAYS_INLINE struct xdr_measure remote_domain_interface_scan_inline(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_short_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_IP_ADDR_MAX, 12, sizeof(remote_domain_ip_addr));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_domain_ip_addr_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

struct xdr_measure remote_domain_interface_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_IP_ADDR_MAX, 12, sizeof(remote_domain_ip_addr));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_domain_ip_addr_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_interface_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_interface_scan(xdr_check_begin(_d, &remote_domain_interface_xdr), _d), _d, &remote_domain_interface_xdr, _size);
}

enum xdr_status remote_domain_interface_validate(const remote_domain_interface *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_interface_xdr, _v, _p, _e);
}

/* --- remote_domain_interface_addresses_args --- */

struct xdr_measure remote_domain_interface_addresses_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_interface_addresses_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_interface_addresses_args_scan(xdr_check_begin(_d, &remote_domain_interface_addresses_args_xdr), _d), _d, &remote_domain_interface_addresses_args_xdr, _size);
}

enum xdr_status remote_domain_interface_addresses_args_validate(const remote_domain_interface_addresses_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_interface_addresses_args_xdr, _v, _p, _e);
}

/* --- remote_domain_interface_addresses_ret --- */

struct xdr_measure remote_domain_interface_addresses_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_INTERFACE_MAX, 12, sizeof(remote_domain_interface));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_domain_interface_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_interface_addresses_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_interface_addresses_ret_scan(xdr_check_begin(_d, &remote_domain_interface_addresses_ret_xdr), _d), _d, &remote_domain_interface_addresses_ret_xdr, _size);
}

enum xdr_status remote_domain_interface_addresses_ret_validate(const remote_domain_interface_addresses_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_interface_addresses_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_set_user_password_args --- */

struct xdr_measure remote_domain_set_user_password_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_user_password_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_user_password_args_scan(xdr_check_begin(_d, &remote_domain_set_user_password_args_xdr), _d), _d, &remote_domain_set_user_password_args_xdr, _size);
}

enum xdr_status remote_domain_set_user_password_args_validate(const remote_domain_set_user_password_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_user_password_args_xdr, _v, _p, _e);
}

/* --- remote_domain_rename_args --- */

struct xdr_measure remote_domain_rename_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_rename_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_rename_args_scan(xdr_check_begin(_d, &remote_domain_rename_args_xdr), _d), _d, &remote_domain_rename_args_xdr, _size);
}

enum xdr_status remote_domain_rename_args_validate(const remote_domain_rename_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_rename_args_xdr, _v, _p, _e);
}

/* --- remote_domain_rename_ret --- */

struct xdr_measure remote_domain_rename_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_rename_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_rename_ret_scan(xdr_check_begin(_d, &remote_domain_rename_ret_xdr), _d), _d, &remote_domain_rename_ret_xdr, _size);
}

enum xdr_status remote_domain_rename_ret_validate(const remote_domain_rename_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_rename_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_migration_iteration_msg --- */

struct xdr_measure remote_domain_event_callback_migration_iteration_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_event_callback_migration_iteration_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_migration_iteration_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_migration_iteration_msg_xdr), _d), _d, &remote_domain_event_callback_migration_iteration_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_migration_iteration_msg_validate(const remote_domain_event_callback_migration_iteration_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_migration_iteration_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_job_completed_msg --- */

struct xdr_measure remote_domain_event_callback_job_completed_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_JOB_STATS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_event_callback_job_completed_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_job_completed_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_job_completed_msg_xdr), _d), _d, &remote_domain_event_callback_job_completed_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_job_completed_msg_validate(const remote_domain_event_callback_job_completed_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_job_completed_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_migrate_start_post_copy_args --- */

struct xdr_measure remote_domain_migrate_start_post_copy_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_migrate_start_post_copy_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_migrate_start_post_copy_args_scan(xdr_check_begin(_d, &remote_domain_migrate_start_post_copy_args_xdr), _d), _d, &remote_domain_migrate_start_post_copy_args_xdr, _size);
}

enum xdr_status remote_domain_migrate_start_post_copy_args_validate(const remote_domain_migrate_start_post_copy_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_migrate_start_post_copy_args_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_device_removal_failed_msg --- */

struct xdr_measure remote_domain_event_callback_device_removal_failed_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_callback_device_removal_failed_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_device_removal_failed_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_device_removal_failed_msg_xdr), _d), _d, &remote_domain_event_callback_device_removal_failed_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_device_removal_failed_msg_validate(const remote_domain_event_callback_device_removal_failed_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_device_removal_failed_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_get_guest_vcpus_args --- */

struct xdr_measure remote_domain_get_guest_vcpus_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_guest_vcpus_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_guest_vcpus_args_scan(xdr_check_begin(_d, &remote_domain_get_guest_vcpus_args_xdr), _d), _d, &remote_domain_get_guest_vcpus_args_xdr, _size);
}

enum xdr_status remote_domain_get_guest_vcpus_args_validate(const remote_domain_get_guest_vcpus_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_guest_vcpus_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_guest_vcpus_ret --- */

struct xdr_measure remote_domain_get_guest_vcpus_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_GUEST_VCPU_PARAMS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_get_guest_vcpus_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_guest_vcpus_ret_scan(xdr_check_begin(_d, &remote_domain_get_guest_vcpus_ret_xdr), _d), _d, &remote_domain_get_guest_vcpus_ret_xdr, _size);
}

enum xdr_status remote_domain_get_guest_vcpus_ret_validate(const remote_domain_get_guest_vcpus_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_guest_vcpus_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_set_guest_vcpus_args --- */

struct xdr_measure remote_domain_set_guest_vcpus_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_set_guest_vcpus_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_guest_vcpus_args_scan(xdr_check_begin(_d, &remote_domain_set_guest_vcpus_args_xdr), _d), _d, &remote_domain_set_guest_vcpus_args_xdr, _size);
}

enum xdr_status remote_domain_set_guest_vcpus_args_validate(const remote_domain_set_guest_vcpus_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_guest_vcpus_args_xdr, _v, _p, _e);
}

/* --- remote_domain_set_vcpu_args --- */

struct xdr_measure remote_domain_set_vcpu_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_set_vcpu_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_vcpu_args_scan(xdr_check_begin(_d, &remote_domain_set_vcpu_args_xdr), _d), _d, &remote_domain_set_vcpu_args_xdr, _size);
}

enum xdr_status remote_domain_set_vcpu_args_validate(const remote_domain_set_vcpu_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_vcpu_args_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_metadata_change_msg --- */

struct xdr_measure remote_domain_event_callback_metadata_change_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_event_callback_metadata_change_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_metadata_change_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_metadata_change_msg_xdr), _d), _d, &remote_domain_event_callback_metadata_change_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_metadata_change_msg_validate(const remote_domain_event_callback_metadata_change_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_metadata_change_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_memory_failure_msg --- */

struct xdr_measure remote_domain_event_memory_failure_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_event_memory_failure_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_memory_failure_msg_scan(xdr_check_begin(_d, &remote_domain_event_memory_failure_msg_xdr), _d), _d, &remote_domain_event_memory_failure_msg_xdr, _size);
}

enum xdr_status remote_domain_event_memory_failure_msg_validate(const remote_domain_event_memory_failure_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_memory_failure_msg_xdr, _v, _p, _e);
}

/* --- remote_connect_secret_event_register_any_args --- */

struct xdr_measure remote_connect_secret_event_register_any_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 24, sizeof(remote_nonnull_secret));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_secret_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_connect_secret_event_register_any_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_secret_event_register_any_args_scan(xdr_check_begin(_d, &remote_connect_secret_event_register_any_args_xdr), _d), _d, &remote_connect_secret_event_register_any_args_xdr, _size);
}

enum xdr_status remote_connect_secret_event_register_any_args_validate(const remote_connect_secret_event_register_any_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_secret_event_register_any_args_xdr, _v, _p, _e);
}

/* --- remote_connect_secret_event_register_any_ret --- */

struct xdr_measure remote_connect_secret_event_register_any_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_secret_event_register_any_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_secret_event_register_any_ret_scan(xdr_check_begin(_d, &remote_connect_secret_event_register_any_ret_xdr), _d), _d, &remote_connect_secret_event_register_any_ret_xdr, _size);
}

enum xdr_status remote_connect_secret_event_register_any_ret_validate(const remote_connect_secret_event_register_any_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_secret_event_register_any_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_secret_event_deregister_any_args --- */

struct xdr_measure remote_connect_secret_event_deregister_any_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_secret_event_deregister_any_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_secret_event_deregister_any_args_scan(xdr_check_begin(_d, &remote_connect_secret_event_deregister_any_args_xdr), _d), _d, &remote_connect_secret_event_deregister_any_args_xdr, _size);
}

enum xdr_status remote_connect_secret_event_deregister_any_args_validate(const remote_connect_secret_event_deregister_any_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_secret_event_deregister_any_args_xdr, _v, _p, _e);
}

/* --- remote_secret_event_lifecycle_msg --- */

struct xdr_measure remote_secret_event_lifecycle_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_secret_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_secret_event_lifecycle_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_event_lifecycle_msg_scan(xdr_check_begin(_d, &remote_secret_event_lifecycle_msg_xdr), _d), _d, &remote_secret_event_lifecycle_msg_xdr, _size);
}

enum xdr_status remote_secret_event_lifecycle_msg_validate(const remote_secret_event_lifecycle_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_event_lifecycle_msg_xdr, _v, _p, _e);
}

/* --- remote_secret_event_value_changed_msg --- */

struct xdr_measure remote_secret_event_value_changed_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_secret_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_secret_event_value_changed_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_secret_event_value_changed_msg_scan(xdr_check_begin(_d, &remote_secret_event_value_changed_msg_xdr), _d), _d, &remote_secret_event_value_changed_msg_xdr, _size);
}

enum xdr_status remote_secret_event_value_changed_msg_validate(const remote_secret_event_value_changed_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_secret_event_value_changed_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_set_block_threshold_args --- */

struct xdr_measure remote_domain_set_block_threshold_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 12);
    if (!_c.at)
        return _c;
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_set_block_threshold_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_block_threshold_args_scan(xdr_check_begin(_d, &remote_domain_set_block_threshold_args_xdr), _d), _d, &remote_domain_set_block_threshold_args_xdr, _size);
}

enum xdr_status remote_domain_set_block_threshold_args_validate(const remote_domain_set_block_threshold_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_block_threshold_args_xdr, _v, _p, _e);
}

/* --- remote_domain_set_lifecycle_action_args --- */

struct xdr_measure remote_domain_set_lifecycle_action_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status remote_domain_set_lifecycle_action_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_lifecycle_action_args_scan(xdr_check_begin(_d, &remote_domain_set_lifecycle_action_args_xdr), _d), _d, &remote_domain_set_lifecycle_action_args_xdr, _size);
}

enum xdr_status remote_domain_set_lifecycle_action_args_validate(const remote_domain_set_lifecycle_action_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_lifecycle_action_args_xdr, _v, _p, _e);
}

/* --- remote_connect_compare_hypervisor_cpu_args --- */

struct xdr_measure remote_connect_compare_hypervisor_cpu_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_compare_hypervisor_cpu_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_compare_hypervisor_cpu_args_scan(xdr_check_begin(_d, &remote_connect_compare_hypervisor_cpu_args_xdr), _d), _d, &remote_connect_compare_hypervisor_cpu_args_xdr, _size);
}

enum xdr_status remote_connect_compare_hypervisor_cpu_args_validate(const remote_connect_compare_hypervisor_cpu_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_compare_hypervisor_cpu_args_xdr, _v, _p, _e);
}

/* --- remote_connect_compare_hypervisor_cpu_ret --- */

struct xdr_measure remote_connect_compare_hypervisor_cpu_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_compare_hypervisor_cpu_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_compare_hypervisor_cpu_ret_scan(xdr_check_begin(_d, &remote_connect_compare_hypervisor_cpu_ret_xdr), _d), _d, &remote_connect_compare_hypervisor_cpu_ret_xdr, _size);
}

enum xdr_status remote_connect_compare_hypervisor_cpu_ret_validate(const remote_connect_compare_hypervisor_cpu_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_compare_hypervisor_cpu_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_baseline_hypervisor_cpu_args --- */

struct xdr_measure remote_connect_baseline_hypervisor_cpu_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_CPU_BASELINE_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_baseline_hypervisor_cpu_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_baseline_hypervisor_cpu_args_scan(xdr_check_begin(_d, &remote_connect_baseline_hypervisor_cpu_args_xdr), _d), _d, &remote_connect_baseline_hypervisor_cpu_args_xdr, _size);
}

enum xdr_status remote_connect_baseline_hypervisor_cpu_args_validate(const remote_connect_baseline_hypervisor_cpu_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_baseline_hypervisor_cpu_args_xdr, _v, _p, _e);
}

/* --- remote_connect_baseline_hypervisor_cpu_ret --- */

struct xdr_measure remote_connect_baseline_hypervisor_cpu_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_connect_baseline_hypervisor_cpu_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_baseline_hypervisor_cpu_ret_scan(xdr_check_begin(_d, &remote_connect_baseline_hypervisor_cpu_ret_xdr), _d), _d, &remote_connect_baseline_hypervisor_cpu_ret_xdr, _size);
}

enum xdr_status remote_connect_baseline_hypervisor_cpu_ret_validate(const remote_connect_baseline_hypervisor_cpu_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_baseline_hypervisor_cpu_ret_xdr, _v, _p, _e);
}

/* --- remote_node_get_sev_info_args --- */

struct xdr_measure remote_node_get_sev_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_node_get_sev_info_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_sev_info_args_scan(xdr_check_begin(_d, &remote_node_get_sev_info_args_xdr), _d), _d, &remote_node_get_sev_info_args_xdr, _size);
}

enum xdr_status remote_node_get_sev_info_args_validate(const remote_node_get_sev_info_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_sev_info_args_xdr, _v, _p, _e);
}

/* --- remote_node_get_sev_info_ret --- */

struct xdr_measure remote_node_get_sev_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NODE_SEV_INFO_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_node_get_sev_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_node_get_sev_info_ret_scan(xdr_check_begin(_d, &remote_node_get_sev_info_ret_xdr), _d), _d, &remote_node_get_sev_info_ret_xdr, _size);
}

enum xdr_status remote_node_get_sev_info_ret_validate(const remote_node_get_sev_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_node_get_sev_info_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_get_launch_security_info_args --- */

struct xdr_measure remote_domain_get_launch_security_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_launch_security_info_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_launch_security_info_args_scan(xdr_check_begin(_d, &remote_domain_get_launch_security_info_args_xdr), _d), _d, &remote_domain_get_launch_security_info_args_xdr, _size);
}

enum xdr_status remote_domain_get_launch_security_info_args_validate(const remote_domain_get_launch_security_info_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_launch_security_info_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_launch_security_info_ret --- */

struct xdr_measure remote_domain_get_launch_security_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_get_launch_security_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_launch_security_info_ret_scan(xdr_check_begin(_d, &remote_domain_get_launch_security_info_ret_xdr), _d), _d, &remote_domain_get_launch_security_info_ret_xdr, _size);
}

enum xdr_status remote_domain_get_launch_security_info_ret_validate(const remote_domain_get_launch_security_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_launch_security_info_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_set_launch_security_state_args --- */

struct xdr_measure remote_domain_set_launch_security_state_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_launch_security_state_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_launch_security_state_args_scan(xdr_check_begin(_d, &remote_domain_set_launch_security_state_args_xdr), _d), _d, &remote_domain_set_launch_security_state_args_xdr, _size);
}

enum xdr_status remote_domain_set_launch_security_state_args_validate(const remote_domain_set_launch_security_state_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_launch_security_state_args_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_binding_lookup_by_port_dev_args --- */

struct xdr_measure remote_nwfilter_binding_lookup_by_port_dev_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nwfilter_binding_lookup_by_port_dev_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_binding_lookup_by_port_dev_args_scan(xdr_check_begin(_d, &remote_nwfilter_binding_lookup_by_port_dev_args_xdr), _d), _d, &remote_nwfilter_binding_lookup_by_port_dev_args_xdr, _size);
}

enum xdr_status remote_nwfilter_binding_lookup_by_port_dev_args_validate(const remote_nwfilter_binding_lookup_by_port_dev_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_binding_lookup_by_port_dev_args_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_binding_lookup_by_port_dev_ret --- */

struct xdr_measure remote_nwfilter_binding_lookup_by_port_dev_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_nwfilter_binding_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nwfilter_binding_lookup_by_port_dev_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_binding_lookup_by_port_dev_ret_scan(xdr_check_begin(_d, &remote_nwfilter_binding_lookup_by_port_dev_ret_xdr), _d), _d, &remote_nwfilter_binding_lookup_by_port_dev_ret_xdr, _size);
}

enum xdr_status remote_nwfilter_binding_lookup_by_port_dev_ret_validate(const remote_nwfilter_binding_lookup_by_port_dev_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_binding_lookup_by_port_dev_ret_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_binding_create_xml_args --- */

struct xdr_measure remote_nwfilter_binding_create_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_nwfilter_binding_create_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_binding_create_xml_args_scan(xdr_check_begin(_d, &remote_nwfilter_binding_create_xml_args_xdr), _d), _d, &remote_nwfilter_binding_create_xml_args_xdr, _size);
}

enum xdr_status remote_nwfilter_binding_create_xml_args_validate(const remote_nwfilter_binding_create_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_binding_create_xml_args_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_binding_create_xml_ret --- */

struct xdr_measure remote_nwfilter_binding_create_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_nwfilter_binding_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nwfilter_binding_create_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_binding_create_xml_ret_scan(xdr_check_begin(_d, &remote_nwfilter_binding_create_xml_ret_xdr), _d), _d, &remote_nwfilter_binding_create_xml_ret_xdr, _size);
}

enum xdr_status remote_nwfilter_binding_create_xml_ret_validate(const remote_nwfilter_binding_create_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_binding_create_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_binding_delete_args --- */

struct xdr_measure remote_nwfilter_binding_delete_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_nwfilter_binding_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nwfilter_binding_delete_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_binding_delete_args_scan(xdr_check_begin(_d, &remote_nwfilter_binding_delete_args_xdr), _d), _d, &remote_nwfilter_binding_delete_args_xdr, _size);
}

enum xdr_status remote_nwfilter_binding_delete_args_validate(const remote_nwfilter_binding_delete_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_binding_delete_args_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_binding_get_xml_desc_args --- */

struct xdr_measure remote_nwfilter_binding_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_nwfilter_binding_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_nwfilter_binding_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_binding_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_nwfilter_binding_get_xml_desc_args_xdr), _d), _d, &remote_nwfilter_binding_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_nwfilter_binding_get_xml_desc_args_validate(const remote_nwfilter_binding_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_binding_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_nwfilter_binding_get_xml_desc_ret --- */

struct xdr_measure remote_nwfilter_binding_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_nwfilter_binding_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_nwfilter_binding_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_nwfilter_binding_get_xml_desc_ret_xdr), _d), _d, &remote_nwfilter_binding_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_nwfilter_binding_get_xml_desc_ret_validate(const remote_nwfilter_binding_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_nwfilter_binding_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_nwfilter_bindings_args --- */

struct xdr_measure remote_connect_list_all_nwfilter_bindings_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_connect_list_all_nwfilter_bindings_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_nwfilter_bindings_args_scan(xdr_check_begin(_d, &remote_connect_list_all_nwfilter_bindings_args_xdr), _d), _d, &remote_connect_list_all_nwfilter_bindings_args_xdr, _size);
}

enum xdr_status remote_connect_list_all_nwfilter_bindings_args_validate(const remote_connect_list_all_nwfilter_bindings_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_nwfilter_bindings_args_xdr, _v, _p, _e);
}

/* --- remote_connect_list_all_nwfilter_bindings_ret --- */

struct xdr_measure remote_connect_list_all_nwfilter_bindings_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NWFILTER_BINDING_LIST_MAX, 8, sizeof(remote_nonnull_nwfilter_binding));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_nwfilter_binding_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_list_all_nwfilter_bindings_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_list_all_nwfilter_bindings_ret_scan(xdr_check_begin(_d, &remote_connect_list_all_nwfilter_bindings_ret_xdr), _d), _d, &remote_connect_list_all_nwfilter_bindings_ret_xdr, _size);
}

enum xdr_status remote_connect_list_all_nwfilter_bindings_ret_validate(const remote_connect_list_all_nwfilter_bindings_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_list_all_nwfilter_bindings_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_get_storage_pool_capabilities_args --- */

struct xdr_measure remote_connect_get_storage_pool_capabilities_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_get_storage_pool_capabilities_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_storage_pool_capabilities_args_scan(xdr_check_begin(_d, &remote_connect_get_storage_pool_capabilities_args_xdr), _d), _d, &remote_connect_get_storage_pool_capabilities_args_xdr, _size);
}

enum xdr_status remote_connect_get_storage_pool_capabilities_args_validate(const remote_connect_get_storage_pool_capabilities_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_storage_pool_capabilities_args_xdr, _v, _p, _e);
}

/* --- remote_connect_get_storage_pool_capabilities_ret --- */

struct xdr_measure remote_connect_get_storage_pool_capabilities_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_connect_get_storage_pool_capabilities_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_get_storage_pool_capabilities_ret_scan(xdr_check_begin(_d, &remote_connect_get_storage_pool_capabilities_ret_xdr), _d), _d, &remote_connect_get_storage_pool_capabilities_ret_xdr, _size);
}

enum xdr_status remote_connect_get_storage_pool_capabilities_ret_validate(const remote_connect_get_storage_pool_capabilities_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_get_storage_pool_capabilities_ret_xdr, _v, _p, _e);
}

/* --- remote_network_list_all_ports_args --- */

struct xdr_measure remote_network_list_all_ports_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_network_list_all_ports_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_list_all_ports_args_scan(xdr_check_begin(_d, &remote_network_list_all_ports_args_xdr), _d), _d, &remote_network_list_all_ports_args_xdr, _size);
}

enum xdr_status remote_network_list_all_ports_args_validate(const remote_network_list_all_ports_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_list_all_ports_args_xdr, _v, _p, _e);
}

/* --- remote_network_list_all_ports_ret --- */

struct xdr_measure remote_network_list_all_ports_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NETWORK_PORT_LIST_MAX, 36, sizeof(remote_nonnull_network_port));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_network_port_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_list_all_ports_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_list_all_ports_ret_scan(xdr_check_begin(_d, &remote_network_list_all_ports_ret_xdr), _d), _d, &remote_network_list_all_ports_ret_xdr, _size);
}

enum xdr_status remote_network_list_all_ports_ret_validate(const remote_network_list_all_ports_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_list_all_ports_ret_xdr, _v, _p, _e);
}

/* --- remote_network_port_lookup_by_uuid_args --- */

struct xdr_measure remote_network_port_lookup_by_uuid_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status remote_network_port_lookup_by_uuid_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_port_lookup_by_uuid_args_scan(xdr_check_begin(_d, &remote_network_port_lookup_by_uuid_args_xdr), _d), _d, &remote_network_port_lookup_by_uuid_args_xdr, _size);
}

enum xdr_status remote_network_port_lookup_by_uuid_args_validate(const remote_network_port_lookup_by_uuid_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_port_lookup_by_uuid_args_xdr, _v, _p, _e);
}

/* --- remote_network_port_lookup_by_uuid_ret --- */

struct xdr_measure remote_network_port_lookup_by_uuid_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_port_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_port_lookup_by_uuid_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_port_lookup_by_uuid_ret_scan(xdr_check_begin(_d, &remote_network_port_lookup_by_uuid_ret_xdr), _d), _d, &remote_network_port_lookup_by_uuid_ret_xdr, _size);
}

enum xdr_status remote_network_port_lookup_by_uuid_ret_validate(const remote_network_port_lookup_by_uuid_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_port_lookup_by_uuid_ret_xdr, _v, _p, _e);
}

/* --- remote_network_port_create_xml_args --- */

struct xdr_measure remote_network_port_create_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_port_create_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_port_create_xml_args_scan(xdr_check_begin(_d, &remote_network_port_create_xml_args_xdr), _d), _d, &remote_network_port_create_xml_args_xdr, _size);
}

enum xdr_status remote_network_port_create_xml_args_validate(const remote_network_port_create_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_port_create_xml_args_xdr, _v, _p, _e);
}

/* --- remote_network_port_create_xml_ret --- */

struct xdr_measure remote_network_port_create_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_port_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_port_create_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_port_create_xml_ret_scan(xdr_check_begin(_d, &remote_network_port_create_xml_ret_xdr), _d), _d, &remote_network_port_create_xml_ret_xdr, _size);
}

enum xdr_status remote_network_port_create_xml_ret_validate(const remote_network_port_create_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_port_create_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_network_port_set_parameters_args --- */

struct xdr_measure remote_network_port_set_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_port_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NETWORK_PORT_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_port_set_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_port_set_parameters_args_scan(xdr_check_begin(_d, &remote_network_port_set_parameters_args_xdr), _d), _d, &remote_network_port_set_parameters_args_xdr, _size);
}

enum xdr_status remote_network_port_set_parameters_args_validate(const remote_network_port_set_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_port_set_parameters_args_xdr, _v, _p, _e);
}

/* --- remote_network_port_get_parameters_args --- */

struct xdr_measure remote_network_port_get_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_port_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_network_port_get_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_port_get_parameters_args_scan(xdr_check_begin(_d, &remote_network_port_get_parameters_args_xdr), _d), _d, &remote_network_port_get_parameters_args_xdr, _size);
}

enum xdr_status remote_network_port_get_parameters_args_validate(const remote_network_port_get_parameters_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_port_get_parameters_args_xdr, _v, _p, _e);
}

/* --- remote_network_port_get_parameters_ret --- */

struct xdr_measure remote_network_port_get_parameters_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_NETWORK_PORT_PARAMETERS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_port_get_parameters_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_port_get_parameters_ret_scan(xdr_check_begin(_d, &remote_network_port_get_parameters_ret_xdr), _d), _d, &remote_network_port_get_parameters_ret_xdr, _size);
}

enum xdr_status remote_network_port_get_parameters_ret_validate(const remote_network_port_get_parameters_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_port_get_parameters_ret_xdr, _v, _p, _e);
}

/* --- remote_network_port_get_xml_desc_args --- */

struct xdr_measure remote_network_port_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_port_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_port_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_port_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_network_port_get_xml_desc_args_xdr), _d), _d, &remote_network_port_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_network_port_get_xml_desc_args_validate(const remote_network_port_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_port_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_network_port_get_xml_desc_ret --- */

struct xdr_measure remote_network_port_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_network_port_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_port_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_network_port_get_xml_desc_ret_xdr), _d), _d, &remote_network_port_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_network_port_get_xml_desc_ret_validate(const remote_network_port_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_port_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_network_port_delete_args --- */

struct xdr_measure remote_network_port_delete_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_network_port_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_network_port_delete_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_network_port_delete_args_scan(xdr_check_begin(_d, &remote_network_port_delete_args_xdr), _d), _d, &remote_network_port_delete_args_xdr, _size);
}

enum xdr_status remote_network_port_delete_args_validate(const remote_network_port_delete_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_network_port_delete_args_xdr, _v, _p, _e);
}

/* --- remote_domain_checkpoint_create_xml_args --- */

struct xdr_measure remote_domain_checkpoint_create_xml_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_checkpoint_create_xml_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_checkpoint_create_xml_args_scan(xdr_check_begin(_d, &remote_domain_checkpoint_create_xml_args_xdr), _d), _d, &remote_domain_checkpoint_create_xml_args_xdr, _size);
}

enum xdr_status remote_domain_checkpoint_create_xml_args_validate(const remote_domain_checkpoint_create_xml_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_checkpoint_create_xml_args_xdr, _v, _p, _e);
}

/* --- remote_domain_checkpoint_create_xml_ret --- */

struct xdr_measure remote_domain_checkpoint_create_xml_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_checkpoint_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_checkpoint_create_xml_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_checkpoint_create_xml_ret_scan(xdr_check_begin(_d, &remote_domain_checkpoint_create_xml_ret_xdr), _d), _d, &remote_domain_checkpoint_create_xml_ret_xdr, _size);
}

enum xdr_status remote_domain_checkpoint_create_xml_ret_validate(const remote_domain_checkpoint_create_xml_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_checkpoint_create_xml_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_checkpoint_get_xml_desc_args --- */

struct xdr_measure remote_domain_checkpoint_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_checkpoint_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_checkpoint_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_checkpoint_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_domain_checkpoint_get_xml_desc_args_xdr), _d), _d, &remote_domain_checkpoint_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_domain_checkpoint_get_xml_desc_args_validate(const remote_domain_checkpoint_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_checkpoint_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_domain_checkpoint_get_xml_desc_ret --- */

struct xdr_measure remote_domain_checkpoint_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_checkpoint_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_checkpoint_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_domain_checkpoint_get_xml_desc_ret_xdr), _d), _d, &remote_domain_checkpoint_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_domain_checkpoint_get_xml_desc_ret_validate(const remote_domain_checkpoint_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_checkpoint_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_list_all_checkpoints_args --- */

struct xdr_measure remote_domain_list_all_checkpoints_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_list_all_checkpoints_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_list_all_checkpoints_args_scan(xdr_check_begin(_d, &remote_domain_list_all_checkpoints_args_xdr), _d), _d, &remote_domain_list_all_checkpoints_args_xdr, _size);
}

enum xdr_status remote_domain_list_all_checkpoints_args_validate(const remote_domain_list_all_checkpoints_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_list_all_checkpoints_args_xdr, _v, _p, _e);
}

/* --- remote_domain_list_all_checkpoints_ret --- */

struct xdr_measure remote_domain_list_all_checkpoints_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_CHECKPOINT_LIST_MAX, 28, sizeof(remote_nonnull_domain_checkpoint));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_domain_checkpoint_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_list_all_checkpoints_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_list_all_checkpoints_ret_scan(xdr_check_begin(_d, &remote_domain_list_all_checkpoints_ret_xdr), _d), _d, &remote_domain_list_all_checkpoints_ret_xdr, _size);
}

enum xdr_status remote_domain_list_all_checkpoints_ret_validate(const remote_domain_list_all_checkpoints_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_list_all_checkpoints_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_checkpoint_list_all_children_args --- */

struct xdr_measure remote_domain_checkpoint_list_all_children_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_checkpoint_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_checkpoint_list_all_children_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_checkpoint_list_all_children_args_scan(xdr_check_begin(_d, &remote_domain_checkpoint_list_all_children_args_xdr), _d), _d, &remote_domain_checkpoint_list_all_children_args_xdr, _size);
}

enum xdr_status remote_domain_checkpoint_list_all_children_args_validate(const remote_domain_checkpoint_list_all_children_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_checkpoint_list_all_children_args_xdr, _v, _p, _e);
}

/* --- remote_domain_checkpoint_list_all_children_ret --- */

struct xdr_measure remote_domain_checkpoint_list_all_children_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_CHECKPOINT_LIST_MAX, 28, sizeof(remote_nonnull_domain_checkpoint));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_domain_checkpoint_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_checkpoint_list_all_children_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_checkpoint_list_all_children_ret_scan(xdr_check_begin(_d, &remote_domain_checkpoint_list_all_children_ret_xdr), _d), _d, &remote_domain_checkpoint_list_all_children_ret_xdr, _size);
}

enum xdr_status remote_domain_checkpoint_list_all_children_ret_validate(const remote_domain_checkpoint_list_all_children_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_checkpoint_list_all_children_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_checkpoint_lookup_by_name_args --- */

struct xdr_measure remote_domain_checkpoint_lookup_by_name_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_checkpoint_lookup_by_name_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_checkpoint_lookup_by_name_args_scan(xdr_check_begin(_d, &remote_domain_checkpoint_lookup_by_name_args_xdr), _d), _d, &remote_domain_checkpoint_lookup_by_name_args_xdr, _size);
}

enum xdr_status remote_domain_checkpoint_lookup_by_name_args_validate(const remote_domain_checkpoint_lookup_by_name_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_checkpoint_lookup_by_name_args_xdr, _v, _p, _e);
}

/* --- remote_domain_checkpoint_lookup_by_name_ret --- */

struct xdr_measure remote_domain_checkpoint_lookup_by_name_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_checkpoint_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_checkpoint_lookup_by_name_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_checkpoint_lookup_by_name_ret_scan(xdr_check_begin(_d, &remote_domain_checkpoint_lookup_by_name_ret_xdr), _d), _d, &remote_domain_checkpoint_lookup_by_name_ret_xdr, _size);
}

enum xdr_status remote_domain_checkpoint_lookup_by_name_ret_validate(const remote_domain_checkpoint_lookup_by_name_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_checkpoint_lookup_by_name_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_checkpoint_get_parent_args --- */

struct xdr_measure remote_domain_checkpoint_get_parent_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_checkpoint_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_checkpoint_get_parent_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_checkpoint_get_parent_args_scan(xdr_check_begin(_d, &remote_domain_checkpoint_get_parent_args_xdr), _d), _d, &remote_domain_checkpoint_get_parent_args_xdr, _size);
}

enum xdr_status remote_domain_checkpoint_get_parent_args_validate(const remote_domain_checkpoint_get_parent_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_checkpoint_get_parent_args_xdr, _v, _p, _e);
}

/* --- remote_domain_checkpoint_get_parent_ret --- */

struct xdr_measure remote_domain_checkpoint_get_parent_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_checkpoint_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_checkpoint_get_parent_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_checkpoint_get_parent_ret_scan(xdr_check_begin(_d, &remote_domain_checkpoint_get_parent_ret_xdr), _d), _d, &remote_domain_checkpoint_get_parent_ret_xdr, _size);
}

enum xdr_status remote_domain_checkpoint_get_parent_ret_validate(const remote_domain_checkpoint_get_parent_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_checkpoint_get_parent_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_checkpoint_delete_args --- */

struct xdr_measure remote_domain_checkpoint_delete_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_checkpoint_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_checkpoint_delete_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_checkpoint_delete_args_scan(xdr_check_begin(_d, &remote_domain_checkpoint_delete_args_xdr), _d), _d, &remote_domain_checkpoint_delete_args_xdr, _size);
}

enum xdr_status remote_domain_checkpoint_delete_args_validate(const remote_domain_checkpoint_delete_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_checkpoint_delete_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_guest_info_args --- */

struct xdr_measure remote_domain_get_guest_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_get_guest_info_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_guest_info_args_scan(xdr_check_begin(_d, &remote_domain_get_guest_info_args_xdr), _d), _d, &remote_domain_get_guest_info_args_xdr, _size);
}

enum xdr_status remote_domain_get_guest_info_args_validate(const remote_domain_get_guest_info_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_guest_info_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_guest_info_ret --- */

struct xdr_measure remote_domain_get_guest_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_GUEST_INFO_PARAMS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_get_guest_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_guest_info_ret_scan(xdr_check_begin(_d, &remote_domain_get_guest_info_ret_xdr), _d), _d, &remote_domain_get_guest_info_ret_xdr, _size);
}

enum xdr_status remote_domain_get_guest_info_ret_validate(const remote_domain_get_guest_info_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_guest_info_ret_xdr, _v, _p, _e);
}

/* --- remote_connect_set_identity_args --- */

struct xdr_measure remote_connect_set_identity_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_CONNECT_IDENTITY_PARAMS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_connect_set_identity_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_connect_set_identity_args_scan(xdr_check_begin(_d, &remote_connect_set_identity_args_xdr), _d), _d, &remote_connect_set_identity_args_xdr, _size);
}

enum xdr_status remote_connect_set_identity_args_validate(const remote_connect_set_identity_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_connect_set_identity_args_xdr, _v, _p, _e);
}

/* --- remote_domain_agent_set_response_timeout_args --- */

struct xdr_measure remote_domain_agent_set_response_timeout_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_agent_set_response_timeout_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_agent_set_response_timeout_args_scan(xdr_check_begin(_d, &remote_domain_agent_set_response_timeout_args_xdr), _d), _d, &remote_domain_agent_set_response_timeout_args_xdr, _size);
}

enum xdr_status remote_domain_agent_set_response_timeout_args_validate(const remote_domain_agent_set_response_timeout_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_agent_set_response_timeout_args_xdr, _v, _p, _e);
}

/* --- remote_domain_agent_set_response_timeout_ret --- */

struct xdr_measure remote_domain_agent_set_response_timeout_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_agent_set_response_timeout_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_agent_set_response_timeout_ret_scan(xdr_check_begin(_d, &remote_domain_agent_set_response_timeout_ret_xdr), _d), _d, &remote_domain_agent_set_response_timeout_ret_xdr, _size);
}

enum xdr_status remote_domain_agent_set_response_timeout_ret_validate(const remote_domain_agent_set_response_timeout_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_agent_set_response_timeout_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_backup_begin_args --- */

struct xdr_measure remote_domain_backup_begin_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_backup_begin_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_backup_begin_args_scan(xdr_check_begin(_d, &remote_domain_backup_begin_args_xdr), _d), _d, &remote_domain_backup_begin_args_xdr, _size);
}

enum xdr_status remote_domain_backup_begin_args_validate(const remote_domain_backup_begin_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_backup_begin_args_xdr, _v, _p, _e);
}

/* --- remote_domain_backup_get_xml_desc_args --- */

struct xdr_measure remote_domain_backup_get_xml_desc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_backup_get_xml_desc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_backup_get_xml_desc_args_scan(xdr_check_begin(_d, &remote_domain_backup_get_xml_desc_args_xdr), _d), _d, &remote_domain_backup_get_xml_desc_args_xdr, _size);
}

enum xdr_status remote_domain_backup_get_xml_desc_args_validate(const remote_domain_backup_get_xml_desc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_backup_get_xml_desc_args_xdr, _v, _p, _e);
}

/* --- remote_domain_backup_get_xml_desc_ret --- */

struct xdr_measure remote_domain_backup_get_xml_desc_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_backup_get_xml_desc_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_backup_get_xml_desc_ret_scan(xdr_check_begin(_d, &remote_domain_backup_get_xml_desc_ret_xdr), _d), _d, &remote_domain_backup_get_xml_desc_ret_xdr, _size);
}

enum xdr_status remote_domain_backup_get_xml_desc_ret_validate(const remote_domain_backup_get_xml_desc_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_backup_get_xml_desc_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_authorized_ssh_keys_get_args --- */

struct xdr_measure remote_domain_authorized_ssh_keys_get_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_authorized_ssh_keys_get_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_authorized_ssh_keys_get_args_scan(xdr_check_begin(_d, &remote_domain_authorized_ssh_keys_get_args_xdr), _d), _d, &remote_domain_authorized_ssh_keys_get_args_xdr, _size);
}

enum xdr_status remote_domain_authorized_ssh_keys_get_args_validate(const remote_domain_authorized_ssh_keys_get_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_authorized_ssh_keys_get_args_xdr, _v, _p, _e);
}

/* --- remote_domain_authorized_ssh_keys_get_ret --- */

struct xdr_measure remote_domain_authorized_ssh_keys_get_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_authorized_ssh_keys_get_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_authorized_ssh_keys_get_ret_scan(xdr_check_begin(_d, &remote_domain_authorized_ssh_keys_get_ret_xdr), _d), _d, &remote_domain_authorized_ssh_keys_get_ret_xdr, _size);
}

enum xdr_status remote_domain_authorized_ssh_keys_get_ret_validate(const remote_domain_authorized_ssh_keys_get_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_authorized_ssh_keys_get_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_authorized_ssh_keys_set_args --- */

struct xdr_measure remote_domain_authorized_ssh_keys_set_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_authorized_ssh_keys_set_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_authorized_ssh_keys_set_args_scan(xdr_check_begin(_d, &remote_domain_authorized_ssh_keys_set_args_xdr), _d), _d, &remote_domain_authorized_ssh_keys_set_args_xdr, _size);
}

enum xdr_status remote_domain_authorized_ssh_keys_set_args_validate(const remote_domain_authorized_ssh_keys_set_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_authorized_ssh_keys_set_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_messages_args --- */

struct xdr_measure remote_domain_get_messages_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_messages_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_messages_args_scan(xdr_check_begin(_d, &remote_domain_get_messages_args_xdr), _d), _d, &remote_domain_get_messages_args_xdr, _size);
}

enum xdr_status remote_domain_get_messages_args_validate(const remote_domain_get_messages_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_messages_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_messages_ret --- */

struct xdr_measure remote_domain_get_messages_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_MESSAGES_MAX, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_nonnull_string_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status remote_domain_get_messages_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_messages_ret_scan(xdr_check_begin(_d, &remote_domain_get_messages_ret_xdr), _d), _d, &remote_domain_get_messages_ret_xdr, _size);
}

enum xdr_status remote_domain_get_messages_ret_validate(const remote_domain_get_messages_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_messages_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_start_dirty_rate_calc_args --- */

struct xdr_measure remote_domain_start_dirty_rate_calc_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_start_dirty_rate_calc_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_start_dirty_rate_calc_args_scan(xdr_check_begin(_d, &remote_domain_start_dirty_rate_calc_args_xdr), _d), _d, &remote_domain_start_dirty_rate_calc_args_xdr, _size);
}

enum xdr_status remote_domain_start_dirty_rate_calc_args_validate(const remote_domain_start_dirty_rate_calc_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_start_dirty_rate_calc_args_xdr, _v, _p, _e);
}

/* --- remote_domain_graphics_reload_args --- */

struct xdr_measure remote_domain_graphics_reload_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_graphics_reload_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_graphics_reload_args_scan(xdr_check_begin(_d, &remote_domain_graphics_reload_args_xdr), _d), _d, &remote_domain_graphics_reload_args_xdr, _size);
}

enum xdr_status remote_domain_graphics_reload_args_validate(const remote_domain_graphics_reload_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_graphics_reload_args_xdr, _v, _p, _e);
}

/* --- remote_domain_event_memory_device_size_change_msg --- */

struct xdr_measure remote_domain_event_memory_device_size_change_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_event_memory_device_size_change_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_memory_device_size_change_msg_scan(xdr_check_begin(_d, &remote_domain_event_memory_device_size_change_msg_xdr), _d), _d, &remote_domain_event_memory_device_size_change_msg_xdr, _size);
}

enum xdr_status remote_domain_event_memory_device_size_change_msg_validate(const remote_domain_event_memory_device_size_change_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_memory_device_size_change_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_vcpu_removed_msg --- */

struct xdr_measure remote_domain_event_vcpu_removed_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_event_vcpu_removed_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_vcpu_removed_msg_scan(xdr_check_begin(_d, &remote_domain_event_vcpu_removed_msg_xdr), _d), _d, &remote_domain_event_vcpu_removed_msg_xdr, _size);
}

enum xdr_status remote_domain_event_vcpu_removed_msg_validate(const remote_domain_event_vcpu_removed_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_vcpu_removed_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_fd_associate_args --- */

struct xdr_measure remote_domain_fd_associate_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_fd_associate_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_fd_associate_args_scan(xdr_check_begin(_d, &remote_domain_fd_associate_args_xdr), _d), _d, &remote_domain_fd_associate_args_xdr, _size);
}

enum xdr_status remote_domain_fd_associate_args_validate(const remote_domain_fd_associate_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_fd_associate_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_autostart_once_args --- */

struct xdr_measure remote_domain_get_autostart_once_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_get_autostart_once_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_autostart_once_args_scan(xdr_check_begin(_d, &remote_domain_get_autostart_once_args_xdr), _d), _d, &remote_domain_get_autostart_once_args_xdr, _size);
}

enum xdr_status remote_domain_get_autostart_once_args_validate(const remote_domain_get_autostart_once_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_autostart_once_args_xdr, _v, _p, _e);
}

/* --- remote_domain_get_autostart_once_ret --- */

struct xdr_measure remote_domain_get_autostart_once_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_get_autostart_once_ret_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_get_autostart_once_ret_scan(xdr_check_begin(_d, &remote_domain_get_autostart_once_ret_xdr), _d), _d, &remote_domain_get_autostart_once_ret_xdr, _size);
}

enum xdr_status remote_domain_get_autostart_once_ret_validate(const remote_domain_get_autostart_once_ret *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_get_autostart_once_ret_xdr, _v, _p, _e);
}

/* --- remote_domain_set_autostart_once_args --- */

struct xdr_measure remote_domain_set_autostart_once_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_set_autostart_once_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_set_autostart_once_args_scan(xdr_check_begin(_d, &remote_domain_set_autostart_once_args_xdr), _d), _d, &remote_domain_set_autostart_once_args_xdr, _size);
}

enum xdr_status remote_domain_set_autostart_once_args_validate(const remote_domain_set_autostart_once_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_set_autostart_once_args_xdr, _v, _p, _e);
}

/* --- remote_domain_event_nic_mac_change_msg --- */

struct xdr_measure remote_domain_event_nic_mac_change_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status remote_domain_event_nic_mac_change_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_nic_mac_change_msg_scan(xdr_check_begin(_d, &remote_domain_event_nic_mac_change_msg_xdr), _d), _d, &remote_domain_event_nic_mac_change_msg_xdr, _size);
}

enum xdr_status remote_domain_event_nic_mac_change_msg_validate(const remote_domain_event_nic_mac_change_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_nic_mac_change_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_event_callback_channel_lifecycle_msg --- */

struct xdr_measure remote_domain_event_callback_channel_lifecycle_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, REMOTE_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status remote_domain_event_callback_channel_lifecycle_msg_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_event_callback_channel_lifecycle_msg_scan(xdr_check_begin(_d, &remote_domain_event_callback_channel_lifecycle_msg_xdr), _d), _d, &remote_domain_event_callback_channel_lifecycle_msg_xdr, _size);
}

enum xdr_status remote_domain_event_callback_channel_lifecycle_msg_validate(const remote_domain_event_callback_channel_lifecycle_msg *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_event_callback_channel_lifecycle_msg_xdr, _v, _p, _e);
}

/* --- remote_domain_announce_interface_args --- */

struct xdr_measure remote_domain_announce_interface_args_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = remote_nonnull_domain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(remote_nonnull_string));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = remote_nonnull_string_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_array(_c, _d, REMOTE_DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX, 12, sizeof(remote_typed_param));
    if (!_c.at)
        return _c;
    for (uint32_t _i = _d->count; _i > 0; _i--) {
        _c = remote_typed_param_scan_inline(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_domain_announce_interface_args_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_domain_announce_interface_args_scan(xdr_check_begin(_d, &remote_domain_announce_interface_args_xdr), _d), _d, &remote_domain_announce_interface_args_xdr, _size);
}

enum xdr_status remote_domain_announce_interface_args_validate(const remote_domain_announce_interface_args *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_domain_announce_interface_args_xdr, _v, _p, _e);
}

/* --- remote_procedure --- */

struct xdr_measure remote_procedure_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4 || !remote_procedure_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status remote_procedure_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(remote_procedure_scan(xdr_check_begin(_d, &remote_procedure_xdr), _d), _d, &remote_procedure_xdr, _size);
}

enum xdr_status remote_procedure_validate(const remote_procedure *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&remote_procedure_xdr, _v, _p, _e);
}

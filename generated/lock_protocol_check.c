/* lock_protocol_check.c -- written by xdrgen from lock_protocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "lock_protocol.h"

/* --- virLockSpaceProtocolUUID --- */

struct xdr_measure virLockSpaceProtocolUUID_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status virLockSpaceProtocolUUID_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLockSpaceProtocolUUID_scan(xdr_check_begin(_d, &virLockSpaceProtocolUUID_xdr), _d), _d, &virLockSpaceProtocolUUID_xdr, _size);
}

enum xdr_status virLockSpaceProtocolUUID_validate(const virLockSpaceProtocolUUID *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLockSpaceProtocolUUID_xdr, _v, _p, _e);
}

/* --- virLockSpaceProtocolNonNullString --- */

struct xdr_measure virLockSpaceProtocolNonNullString_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status virLockSpaceProtocolNonNullString_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLockSpaceProtocolNonNullString_scan(xdr_check_begin(_d, &virLockSpaceProtocolNonNullString_xdr), _d), _d, &virLockSpaceProtocolNonNullString_xdr, _size);
}

enum xdr_status virLockSpaceProtocolNonNullString_validate(const virLockSpaceProtocolNonNullString *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLockSpaceProtocolNonNullString_xdr, _v, _p, _e);
}

/* --- virLockSpaceProtocolString --- */

struct xdr_measure virLockSpaceProtocolString_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(virLockSpaceProtocolNonNullString));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = virLockSpaceProtocolNonNullString_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status virLockSpaceProtocolString_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLockSpaceProtocolString_scan(xdr_check_begin(_d, &virLockSpaceProtocolString_xdr), _d), _d, &virLockSpaceProtocolString_xdr, _size);
}

enum xdr_status virLockSpaceProtocolString_validate(const virLockSpaceProtocolString *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLockSpaceProtocolString_xdr, _v, _p, _e);
}

/* --- virLockSpaceProtocolOwner --- */

struct xdr_measure virLockSpaceProtocolOwner_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 20)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    _c = xdr_scan_string(_c, _d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _c.at += 8;
    return _c;
}

enum xdr_status virLockSpaceProtocolOwner_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLockSpaceProtocolOwner_scan(xdr_check_begin(_d, &virLockSpaceProtocolOwner_xdr), _d), _d, &virLockSpaceProtocolOwner_xdr, _size);
}

enum xdr_status virLockSpaceProtocolOwner_validate(const virLockSpaceProtocolOwner *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLockSpaceProtocolOwner_xdr, _v, _p, _e);
}

/* --- virLockSpaceProtocolRegisterArgs --- */

struct xdr_measure virLockSpaceProtocolRegisterArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = virLockSpaceProtocolOwner_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status virLockSpaceProtocolRegisterArgs_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLockSpaceProtocolRegisterArgs_scan(xdr_check_begin(_d, &virLockSpaceProtocolRegisterArgs_xdr), _d), _d, &virLockSpaceProtocolRegisterArgs_xdr, _size);
}

enum xdr_status virLockSpaceProtocolRegisterArgs_validate(const virLockSpaceProtocolRegisterArgs *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLockSpaceProtocolRegisterArgs_xdr, _v, _p, _e);
}

/* --- virLockSpaceProtocolRestrictArgs --- */

struct xdr_measure virLockSpaceProtocolRestrictArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status virLockSpaceProtocolRestrictArgs_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLockSpaceProtocolRestrictArgs_scan(xdr_check_begin(_d, &virLockSpaceProtocolRestrictArgs_xdr), _d), _d, &virLockSpaceProtocolRestrictArgs_xdr, _size);
}

enum xdr_status virLockSpaceProtocolRestrictArgs_validate(const virLockSpaceProtocolRestrictArgs *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLockSpaceProtocolRestrictArgs_xdr, _v, _p, _e);
}

/* --- virLockSpaceProtocolNewArgs --- */

struct xdr_measure virLockSpaceProtocolNewArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status virLockSpaceProtocolNewArgs_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLockSpaceProtocolNewArgs_scan(xdr_check_begin(_d, &virLockSpaceProtocolNewArgs_xdr), _d), _d, &virLockSpaceProtocolNewArgs_xdr, _size);
}

enum xdr_status virLockSpaceProtocolNewArgs_validate(const virLockSpaceProtocolNewArgs *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLockSpaceProtocolNewArgs_xdr, _v, _p, _e);
}

/* --- virLockSpaceProtocolCreateResourceArgs --- */

struct xdr_measure virLockSpaceProtocolCreateResourceArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status virLockSpaceProtocolCreateResourceArgs_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLockSpaceProtocolCreateResourceArgs_scan(xdr_check_begin(_d, &virLockSpaceProtocolCreateResourceArgs_xdr), _d), _d, &virLockSpaceProtocolCreateResourceArgs_xdr, _size);
}

enum xdr_status virLockSpaceProtocolCreateResourceArgs_validate(const virLockSpaceProtocolCreateResourceArgs *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLockSpaceProtocolCreateResourceArgs_xdr, _v, _p, _e);
}

/* --- virLockSpaceProtocolDeleteResourceArgs --- */

struct xdr_measure virLockSpaceProtocolDeleteResourceArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status virLockSpaceProtocolDeleteResourceArgs_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLockSpaceProtocolDeleteResourceArgs_scan(xdr_check_begin(_d, &virLockSpaceProtocolDeleteResourceArgs_xdr), _d), _d, &virLockSpaceProtocolDeleteResourceArgs_xdr, _size);
}

enum xdr_status virLockSpaceProtocolDeleteResourceArgs_validate(const virLockSpaceProtocolDeleteResourceArgs *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLockSpaceProtocolDeleteResourceArgs_xdr, _v, _p, _e);
}

/* --- virLockSpaceProtocolAcquireResourceArgs --- */

struct xdr_measure virLockSpaceProtocolAcquireResourceArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status virLockSpaceProtocolAcquireResourceArgs_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLockSpaceProtocolAcquireResourceArgs_scan(xdr_check_begin(_d, &virLockSpaceProtocolAcquireResourceArgs_xdr), _d), _d, &virLockSpaceProtocolAcquireResourceArgs_xdr, _size);
}

enum xdr_status virLockSpaceProtocolAcquireResourceArgs_validate(const virLockSpaceProtocolAcquireResourceArgs *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLockSpaceProtocolAcquireResourceArgs_xdr, _v, _p, _e);
}

/* --- virLockSpaceProtocolReleaseResourceArgs --- */

struct xdr_measure virLockSpaceProtocolReleaseResourceArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status virLockSpaceProtocolReleaseResourceArgs_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLockSpaceProtocolReleaseResourceArgs_scan(xdr_check_begin(_d, &virLockSpaceProtocolReleaseResourceArgs_xdr), _d), _d, &virLockSpaceProtocolReleaseResourceArgs_xdr, _size);
}

enum xdr_status virLockSpaceProtocolReleaseResourceArgs_validate(const virLockSpaceProtocolReleaseResourceArgs *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLockSpaceProtocolReleaseResourceArgs_xdr, _v, _p, _e);
}

/* --- virLockSpaceProtocolCreateLockSpaceArgs --- */

struct xdr_measure virLockSpaceProtocolCreateLockSpaceArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status virLockSpaceProtocolCreateLockSpaceArgs_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLockSpaceProtocolCreateLockSpaceArgs_scan(xdr_check_begin(_d, &virLockSpaceProtocolCreateLockSpaceArgs_xdr), _d), _d, &virLockSpaceProtocolCreateLockSpaceArgs_xdr, _size);
}

enum xdr_status virLockSpaceProtocolCreateLockSpaceArgs_validate(const virLockSpaceProtocolCreateLockSpaceArgs *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLockSpaceProtocolCreateLockSpaceArgs_xdr, _v, _p, _e);
}

/* --- virLockSpaceProtocolProcedure --- */

struct xdr_measure virLockSpaceProtocolProcedure_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4 || !virLockSpaceProtocolProcedure_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status virLockSpaceProtocolProcedure_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLockSpaceProtocolProcedure_scan(xdr_check_begin(_d, &virLockSpaceProtocolProcedure_xdr), _d), _d, &virLockSpaceProtocolProcedure_xdr, _size);
}

enum xdr_status virLockSpaceProtocolProcedure_validate(const virLockSpaceProtocolProcedure *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLockSpaceProtocolProcedure_xdr, _v, _p, _e);
}

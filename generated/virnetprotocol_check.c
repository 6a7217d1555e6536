/* virnetprotocol_check.c -- written by xdrgen from virnetprotocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "virnetprotocol.h"

/* --- virNetMessageType --- */

struct xdr_measure virNetMessageType_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4 || !virNetMessageType_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status virNetMessageType_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virNetMessageType_scan(xdr_check_begin(_d, &virNetMessageType_xdr), _d), _d, &virNetMessageType_xdr, _size);
}

enum xdr_status virNetMessageType_validate(const virNetMessageType *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virNetMessageType_xdr, _v, _p, _e);
}

/* --- virNetMessageStatus --- */

struct xdr_measure virNetMessageStatus_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4 || !virNetMessageStatus_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status virNetMessageStatus_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virNetMessageStatus_scan(xdr_check_begin(_d, &virNetMessageStatus_xdr), _d), _d, &virNetMessageStatus_xdr, _size);
}

enum xdr_status virNetMessageStatus_validate(const virNetMessageStatus *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virNetMessageStatus_xdr, _v, _p, _e);
}

/* --- virNetMessageHeader --- */

struct xdr_measure virNetMessageHeader_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 24)
        return xdr_scan_refuse(_c, _d);
    if (!virNetMessageType_is_legal(xdr_load_uint(_c.at + 12), _d->policy))
        return xdr_scan_refuse(_c, _d);
    if (!virNetMessageStatus_is_legal(xdr_load_uint(_c.at + 20), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 24;
    return _c;
}

enum xdr_status virNetMessageHeader_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virNetMessageHeader_scan(xdr_check_begin(_d, &virNetMessageHeader_xdr), _d), _d, &virNetMessageHeader_xdr, _size);
}

enum xdr_status virNetMessageHeader_validate(const virNetMessageHeader *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virNetMessageHeader_xdr, _v, _p, _e);
}

/* --- virNetMessageUUID --- */

struct xdr_measure virNetMessageUUID_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status virNetMessageUUID_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virNetMessageUUID_scan(xdr_check_begin(_d, &virNetMessageUUID_xdr), _d), _d, &virNetMessageUUID_xdr, _size);
}

enum xdr_status virNetMessageUUID_validate(const virNetMessageUUID *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virNetMessageUUID_xdr, _v, _p, _e);
}

/* --- virNetMessageNonnullString --- */

struct xdr_measure virNetMessageNonnullString_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_NET_MESSAGE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status virNetMessageNonnullString_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virNetMessageNonnullString_scan(xdr_check_begin(_d, &virNetMessageNonnullString_xdr), _d), _d, &virNetMessageNonnullString_xdr, _size);
}

enum xdr_status virNetMessageNonnullString_validate(const virNetMessageNonnullString *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virNetMessageNonnullString_xdr, _v, _p, _e);
}

/* --- virNetMessageString --- */

struct xdr_measure virNetMessageString_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(virNetMessageNonnullString));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = virNetMessageNonnullString_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status virNetMessageString_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virNetMessageString_scan(xdr_check_begin(_d, &virNetMessageString_xdr), _d), _d, &virNetMessageString_xdr, _size);
}

enum xdr_status virNetMessageString_validate(const virNetMessageString *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virNetMessageString_xdr, _v, _p, _e);
}

/* --- virNetMessageNonnullDomain --- */

struct xdr_measure virNetMessageNonnullDomain_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_NET_MESSAGE_STRING_MAX, 20);
    if (!_c.at)
        return _c;
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 20;
    return _c;
}

enum xdr_status virNetMessageNonnullDomain_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virNetMessageNonnullDomain_scan(xdr_check_begin(_d, &virNetMessageNonnullDomain_xdr), _d), _d, &virNetMessageNonnullDomain_xdr, _size);
}

enum xdr_status virNetMessageNonnullDomain_validate(const virNetMessageNonnullDomain *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virNetMessageNonnullDomain_xdr, _v, _p, _e);
}

/* --- virNetMessageNonnullNetwork --- */

struct xdr_measure virNetMessageNonnullNetwork_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_NET_MESSAGE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status virNetMessageNonnullNetwork_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virNetMessageNonnullNetwork_scan(xdr_check_begin(_d, &virNetMessageNonnullNetwork_xdr), _d), _d, &virNetMessageNonnullNetwork_xdr, _size);
}

enum xdr_status virNetMessageNonnullNetwork_validate(const virNetMessageNonnullNetwork *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virNetMessageNonnullNetwork_xdr, _v, _p, _e);
}

/* --- virNetMessageDomain --- */

struct xdr_measure virNetMessageDomain_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 24, sizeof(virNetMessageNonnullDomain));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = virNetMessageNonnullDomain_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status virNetMessageDomain_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virNetMessageDomain_scan(xdr_check_begin(_d, &virNetMessageDomain_xdr), _d), _d, &virNetMessageDomain_xdr, _size);
}

enum xdr_status virNetMessageDomain_validate(const virNetMessageDomain *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virNetMessageDomain_xdr, _v, _p, _e);
}

/* --- virNetMessageNetwork --- */

struct xdr_measure virNetMessageNetwork_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 20, sizeof(virNetMessageNonnullNetwork));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = virNetMessageNonnullNetwork_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status virNetMessageNetwork_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virNetMessageNetwork_scan(xdr_check_begin(_d, &virNetMessageNetwork_xdr), _d), _d, &virNetMessageNetwork_xdr, _size);
}

enum xdr_status virNetMessageNetwork_validate(const virNetMessageNetwork *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virNetMessageNetwork_xdr, _v, _p, _e);
}

/* --- virNetMessageError --- */

struct xdr_measure virNetMessageError_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_optional(_c, _d, 4, sizeof(virNetMessageNonnullString));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = virNetMessageNonnullString_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_optional(_c, _d, 24, sizeof(virNetMessageNonnullDomain));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = virNetMessageNonnullDomain_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(virNetMessageNonnullString));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = virNetMessageNonnullString_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(virNetMessageNonnullString));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = virNetMessageNonnullString_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(virNetMessageNonnullString));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = virNetMessageNonnullString_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    _c = xdr_scan_optional(_c, _d, 20, sizeof(virNetMessageNonnullNetwork));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = virNetMessageNonnullNetwork_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status virNetMessageError_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virNetMessageError_scan(xdr_check_begin(_d, &virNetMessageError_xdr), _d), _d, &virNetMessageError_xdr, _size);
}

enum xdr_status virNetMessageError_validate(const virNetMessageError *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virNetMessageError_xdr, _v, _p, _e);
}

/* --- virNetStreamHole --- */

struct xdr_measure virNetStreamHole_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status virNetStreamHole_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virNetStreamHole_scan(xdr_check_begin(_d, &virNetStreamHole_xdr), _d), _d, &virNetStreamHole_xdr, _size);
}

enum xdr_status virNetStreamHole_validate(const virNetStreamHole *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virNetStreamHole_xdr, _v, _p, _e);
}

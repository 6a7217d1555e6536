/* log_protocol_check.c -- written by xdrgen from log_protocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "log_protocol.h"

/* --- virLogManagerProtocolUUID --- */

struct xdr_measure virLogManagerProtocolUUID_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status virLogManagerProtocolUUID_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolUUID_scan(xdr_check_begin(_d, &virLogManagerProtocolUUID_xdr), _d), _d, &virLogManagerProtocolUUID_xdr, _size);
}

enum xdr_status virLogManagerProtocolUUID_validate(const virLogManagerProtocolUUID *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolUUID_xdr, _v, _p, _e);
}

/* --- virLogManagerProtocolNonNullString --- */

struct xdr_measure virLogManagerProtocolNonNullString_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status virLogManagerProtocolNonNullString_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolNonNullString_scan(xdr_check_begin(_d, &virLogManagerProtocolNonNullString_xdr), _d), _d, &virLogManagerProtocolNonNullString_xdr, _size);
}

enum xdr_status virLogManagerProtocolNonNullString_validate(const virLogManagerProtocolNonNullString *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolNonNullString_xdr, _v, _p, _e);
}

/* --- virLogManagerProtocolString --- */

struct xdr_measure virLogManagerProtocolString_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_optional(_c, _d, 4, sizeof(virLogManagerProtocolNonNullString));
    if (!_c.at)
        return _c;
    if (_d->count) {
        _c = virLogManagerProtocolNonNullString_scan(_c, _d);
        if (!_c.at)
            return _c;
    }
    return _c;
}

enum xdr_status virLogManagerProtocolString_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolString_scan(xdr_check_begin(_d, &virLogManagerProtocolString_xdr), _d), _d, &virLogManagerProtocolString_xdr, _size);
}

enum xdr_status virLogManagerProtocolString_validate(const virLogManagerProtocolString *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolString_xdr, _v, _p, _e);
}

/* --- virLogManagerProtocolDomain --- */

struct xdr_measure virLogManagerProtocolDomain_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 20)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 16, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    _c = xdr_scan_string(_c, _d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status virLogManagerProtocolDomain_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolDomain_scan(xdr_check_begin(_d, &virLogManagerProtocolDomain_xdr), _d), _d, &virLogManagerProtocolDomain_xdr, _size);
}

enum xdr_status virLogManagerProtocolDomain_validate(const virLogManagerProtocolDomain *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolDomain_xdr, _v, _p, _e);
}

/* --- virLogManagerProtocolLogFilePosition --- */

struct xdr_measure virLogManagerProtocolLogFilePosition_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status virLogManagerProtocolLogFilePosition_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolLogFilePosition_scan(xdr_check_begin(_d, &virLogManagerProtocolLogFilePosition_xdr), _d), _d, &virLogManagerProtocolLogFilePosition_xdr, _size);
}

enum xdr_status virLogManagerProtocolLogFilePosition_validate(const virLogManagerProtocolLogFilePosition *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolLogFilePosition_xdr, _v, _p, _e);
}

/* --- virLogManagerProtocolDomainOpenLogFileFlags --- */

struct xdr_measure virLogManagerProtocolDomainOpenLogFileFlags_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4 || !virLogManagerProtocolDomainOpenLogFileFlags_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolDomainOpenLogFileFlags_scan(xdr_check_begin(_d, &virLogManagerProtocolDomainOpenLogFileFlags_xdr), _d), _d, &virLogManagerProtocolDomainOpenLogFileFlags_xdr, _size);
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_validate(const virLogManagerProtocolDomainOpenLogFileFlags *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainOpenLogFileFlags_xdr, _v, _p, _e);
}

/* --- virLogManagerProtocolDomainOpenLogFileArgs --- */

struct xdr_measure virLogManagerProtocolDomainOpenLogFileArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = virLogManagerProtocolDomain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolDomainOpenLogFileArgs_scan(xdr_check_begin(_d, &virLogManagerProtocolDomainOpenLogFileArgs_xdr), _d), _d, &virLogManagerProtocolDomainOpenLogFileArgs_xdr, _size);
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_validate(const virLogManagerProtocolDomainOpenLogFileArgs *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainOpenLogFileArgs_xdr, _v, _p, _e);
}

/* --- virLogManagerProtocolDomainOpenLogFileRet --- */

struct xdr_measure virLogManagerProtocolDomainOpenLogFileRet_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = xdr_scan_skip(_c, _d, 16);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolDomainOpenLogFileRet_scan(xdr_check_begin(_d, &virLogManagerProtocolDomainOpenLogFileRet_xdr), _d), _d, &virLogManagerProtocolDomainOpenLogFileRet_xdr, _size);
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_validate(const virLogManagerProtocolDomainOpenLogFileRet *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainOpenLogFileRet_xdr, _v, _p, _e);
}

/* --- virLogManagerProtocolDomainGetLogFilePositionArgs --- */

struct xdr_measure virLogManagerProtocolDomainGetLogFilePositionArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolDomainGetLogFilePositionArgs_scan(xdr_check_begin(_d, &virLogManagerProtocolDomainGetLogFilePositionArgs_xdr), _d), _d, &virLogManagerProtocolDomainGetLogFilePositionArgs_xdr, _size);
}

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_validate(const virLogManagerProtocolDomainGetLogFilePositionArgs *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainGetLogFilePositionArgs_xdr, _v, _p, _e);
}

/* --- virLogManagerProtocolDomainGetLogFilePositionRet --- */

struct xdr_measure virLogManagerProtocolDomainGetLogFilePositionRet_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    _c = xdr_scan_skip(_c, _d, 16);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolDomainGetLogFilePositionRet_scan(xdr_check_begin(_d, &virLogManagerProtocolDomainGetLogFilePositionRet_xdr), _d), _d, &virLogManagerProtocolDomainGetLogFilePositionRet_xdr, _size);
}

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_validate(const virLogManagerProtocolDomainGetLogFilePositionRet *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainGetLogFilePositionRet_xdr, _v, _p, _e);
}

/* --- virLogManagerProtocolDomainReadLogFileArgs --- */

struct xdr_measure virLogManagerProtocolDomainReadLogFileArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = xdr_scan_skip(_c, _d, 16);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 12)
        return xdr_scan_refuse(_c, _d);
    _c.at += 12;
    return _c;
}

enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolDomainReadLogFileArgs_scan(xdr_check_begin(_d, &virLogManagerProtocolDomainReadLogFileArgs_xdr), _d), _d, &virLogManagerProtocolDomainReadLogFileArgs_xdr, _size);
}

enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_validate(const virLogManagerProtocolDomainReadLogFileArgs *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainReadLogFileArgs_xdr, _v, _p, _e);
}

/* --- virLogManagerProtocolDomainReadLogFileRet --- */

struct xdr_measure virLogManagerProtocolDomainReadLogFileRet_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status virLogManagerProtocolDomainReadLogFileRet_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolDomainReadLogFileRet_scan(xdr_check_begin(_d, &virLogManagerProtocolDomainReadLogFileRet_xdr), _d), _d, &virLogManagerProtocolDomainReadLogFileRet_xdr, _size);
}

enum xdr_status virLogManagerProtocolDomainReadLogFileRet_validate(const virLogManagerProtocolDomainReadLogFileRet *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainReadLogFileRet_xdr, _v, _p, _e);
}

/* --- virLogManagerProtocolDomainAppendLogFileArgs --- */

struct xdr_measure virLogManagerProtocolDomainAppendLogFileArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = virLogManagerProtocolDomain_scan(_c, _d);
    if (!_c.at)
        return _c;
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_string(_c, _d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_scan_string(_c, _d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c.at += 4;
    return _c;
}

enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolDomainAppendLogFileArgs_scan(xdr_check_begin(_d, &virLogManagerProtocolDomainAppendLogFileArgs_xdr), _d), _d, &virLogManagerProtocolDomainAppendLogFileArgs_xdr, _size);
}

enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_validate(const virLogManagerProtocolDomainAppendLogFileArgs *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainAppendLogFileArgs_xdr, _v, _p, _e);
}

/* --- virLogManagerProtocolDomainAppendLogFileRet --- */

struct xdr_measure virLogManagerProtocolDomainAppendLogFileRet_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolDomainAppendLogFileRet_scan(xdr_check_begin(_d, &virLogManagerProtocolDomainAppendLogFileRet_xdr), _d), _d, &virLogManagerProtocolDomainAppendLogFileRet_xdr, _size);
}

enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_validate(const virLogManagerProtocolDomainAppendLogFileRet *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainAppendLogFileRet_xdr, _v, _p, _e);
}

/* --- virLogManagerProtocolProcedure --- */

struct xdr_measure virLogManagerProtocolProcedure_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4 || !virLogManagerProtocolProcedure_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status virLogManagerProtocolProcedure_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(virLogManagerProtocolProcedure_scan(xdr_check_begin(_d, &virLogManagerProtocolProcedure_xdr), _d), _d, &virLogManagerProtocolProcedure_xdr, _size);
}

enum xdr_status virLogManagerProtocolProcedure_validate(const virLogManagerProtocolProcedure *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&virLogManagerProtocolProcedure_xdr, _v, _p, _e);
}

/* log_protocol_check.c -- written by xdrgen from log_protocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "log_protocol.h"

/* --- virLogManagerProtocolUUID --- */

struct xdr_measure virLogManagerProtocolUUID_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 16)
        return xdr_scan_refuse(c, d);
    if (!xdr_scan_bytes(c.at, 16, d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 16;
    return c;
}

enum xdr_status virLogManagerProtocolUUID_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolUUID_scan(xdr_check_begin(d, &virLogManagerProtocolUUID_xdr), d), d, &virLogManagerProtocolUUID_xdr, size);
}

enum xdr_status virLogManagerProtocolUUID_validate(const virLogManagerProtocolUUID *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolUUID_xdr, v, p, e);
}

/* --- virLogManagerProtocolNonNullString --- */

struct xdr_measure virLogManagerProtocolNonNullString_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

enum xdr_status virLogManagerProtocolNonNullString_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolNonNullString_scan(xdr_check_begin(d, &virLogManagerProtocolNonNullString_xdr), d), d, &virLogManagerProtocolNonNullString_xdr, size);
}

enum xdr_status virLogManagerProtocolNonNullString_validate(const virLogManagerProtocolNonNullString *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolNonNullString_xdr, v, p, e);
}

/* --- virLogManagerProtocolString --- */

struct xdr_measure virLogManagerProtocolString_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_optional(c, d, 4, sizeof(virLogManagerProtocolNonNullString));
    if (!c.at)
        return c;
    if (d->count) {
        c = virLogManagerProtocolNonNullString_scan(c, d);
        if (!c.at)
            return c;
    }
    return c;
}

enum xdr_status virLogManagerProtocolString_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolString_scan(xdr_check_begin(d, &virLogManagerProtocolString_xdr), d), d, &virLogManagerProtocolString_xdr, size);
}

enum xdr_status virLogManagerProtocolString_validate(const virLogManagerProtocolString *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolString_xdr, v, p, e);
}

/* --- virLogManagerProtocolDomain --- */

struct xdr_measure virLogManagerProtocolDomain_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 20)
        return xdr_scan_refuse(c, d);
    if (!xdr_scan_bytes(c.at, 16, d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 16;
    c = xdr_scan_string(c, d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

enum xdr_status virLogManagerProtocolDomain_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolDomain_scan(xdr_check_begin(d, &virLogManagerProtocolDomain_xdr), d), d, &virLogManagerProtocolDomain_xdr, size);
}

enum xdr_status virLogManagerProtocolDomain_validate(const virLogManagerProtocolDomain *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolDomain_xdr, v, p, e);
}

/* --- virLogManagerProtocolLogFilePosition --- */

struct xdr_measure virLogManagerProtocolLogFilePosition_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 16)
        return xdr_scan_refuse(c, d);
    c.at += 16;
    return c;
}

enum xdr_status virLogManagerProtocolLogFilePosition_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolLogFilePosition_scan(xdr_check_begin(d, &virLogManagerProtocolLogFilePosition_xdr), d), d, &virLogManagerProtocolLogFilePosition_xdr, size);
}

enum xdr_status virLogManagerProtocolLogFilePosition_validate(const virLogManagerProtocolLogFilePosition *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolLogFilePosition_xdr, v, p, e);
}

/* --- virLogManagerProtocolDomainOpenLogFileFlags --- */

struct xdr_measure virLogManagerProtocolDomainOpenLogFileFlags_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4 || !virLogManagerProtocolDomainOpenLogFileFlags_is_legal(xdr_load_uint(c.at), d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolDomainOpenLogFileFlags_scan(xdr_check_begin(d, &virLogManagerProtocolDomainOpenLogFileFlags_xdr), d), d, &virLogManagerProtocolDomainOpenLogFileFlags_xdr, size);
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_validate(const virLogManagerProtocolDomainOpenLogFileFlags *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainOpenLogFileFlags_xdr, v, p, e);
}

/* --- virLogManagerProtocolDomainOpenLogFileArgs --- */

struct xdr_measure virLogManagerProtocolDomainOpenLogFileArgs_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = virLogManagerProtocolDomain_scan(c, d);
    if (!c.at)
        return c;
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c.at += 4;
    return c;
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolDomainOpenLogFileArgs_scan(xdr_check_begin(d, &virLogManagerProtocolDomainOpenLogFileArgs_xdr), d), d, &virLogManagerProtocolDomainOpenLogFileArgs_xdr, size);
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_validate(const virLogManagerProtocolDomainOpenLogFileArgs *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainOpenLogFileArgs_xdr, v, p, e);
}

/* --- virLogManagerProtocolDomainOpenLogFileRet --- */

struct xdr_measure virLogManagerProtocolDomainOpenLogFileRet_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    c = xdr_scan_skip(c, d, 16);
    if (!c.at)
        return c;
    return c;
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolDomainOpenLogFileRet_scan(xdr_check_begin(d, &virLogManagerProtocolDomainOpenLogFileRet_xdr), d), d, &virLogManagerProtocolDomainOpenLogFileRet_xdr, size);
}

enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_validate(const virLogManagerProtocolDomainOpenLogFileRet *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainOpenLogFileRet_xdr, v, p, e);
}

/* --- virLogManagerProtocolDomainGetLogFilePositionArgs --- */

struct xdr_measure virLogManagerProtocolDomainGetLogFilePositionArgs_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c.at += 4;
    return c;
}

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolDomainGetLogFilePositionArgs_scan(xdr_check_begin(d, &virLogManagerProtocolDomainGetLogFilePositionArgs_xdr), d), d, &virLogManagerProtocolDomainGetLogFilePositionArgs_xdr, size);
}

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_validate(const virLogManagerProtocolDomainGetLogFilePositionArgs *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainGetLogFilePositionArgs_xdr, v, p, e);
}

/* --- virLogManagerProtocolDomainGetLogFilePositionRet --- */

struct xdr_measure virLogManagerProtocolDomainGetLogFilePositionRet_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    c = xdr_scan_skip(c, d, 16);
    if (!c.at)
        return c;
    return c;
}

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolDomainGetLogFilePositionRet_scan(xdr_check_begin(d, &virLogManagerProtocolDomainGetLogFilePositionRet_xdr), d), d, &virLogManagerProtocolDomainGetLogFilePositionRet_xdr, size);
}

enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_validate(const virLogManagerProtocolDomainGetLogFilePositionRet *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainGetLogFilePositionRet_xdr, v, p, e);
}

/* --- virLogManagerProtocolDomainReadLogFileArgs --- */

struct xdr_measure virLogManagerProtocolDomainReadLogFileArgs_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = xdr_scan_skip(c, d, 16);
    if (!c.at)
        return c;
    if (xdr_scan_left(c, d) < 12)
        return xdr_scan_refuse(c, d);
    c.at += 12;
    return c;
}

enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolDomainReadLogFileArgs_scan(xdr_check_begin(d, &virLogManagerProtocolDomainReadLogFileArgs_xdr), d), d, &virLogManagerProtocolDomainReadLogFileArgs_xdr, size);
}

enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_validate(const virLogManagerProtocolDomainReadLogFileArgs *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainReadLogFileArgs_xdr, v, p, e);
}

/* --- virLogManagerProtocolDomainReadLogFileRet --- */

struct xdr_measure virLogManagerProtocolDomainReadLogFileRet_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

enum xdr_status virLogManagerProtocolDomainReadLogFileRet_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolDomainReadLogFileRet_scan(xdr_check_begin(d, &virLogManagerProtocolDomainReadLogFileRet_xdr), d), d, &virLogManagerProtocolDomainReadLogFileRet_xdr, size);
}

enum xdr_status virLogManagerProtocolDomainReadLogFileRet_validate(const virLogManagerProtocolDomainReadLogFileRet *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainReadLogFileRet_xdr, v, p, e);
}

/* --- virLogManagerProtocolDomainAppendLogFileArgs --- */

struct xdr_measure virLogManagerProtocolDomainAppendLogFileArgs_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = virLogManagerProtocolDomain_scan(c, d);
    if (!c.at)
        return c;
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_scan_string(c, d, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c.at += 4;
    return c;
}

enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolDomainAppendLogFileArgs_scan(xdr_check_begin(d, &virLogManagerProtocolDomainAppendLogFileArgs_xdr), d), d, &virLogManagerProtocolDomainAppendLogFileArgs_xdr, size);
}

enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_validate(const virLogManagerProtocolDomainAppendLogFileArgs *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainAppendLogFileArgs_xdr, v, p, e);
}

/* --- virLogManagerProtocolDomainAppendLogFileRet --- */

struct xdr_measure virLogManagerProtocolDomainAppendLogFileRet_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolDomainAppendLogFileRet_scan(xdr_check_begin(d, &virLogManagerProtocolDomainAppendLogFileRet_xdr), d), d, &virLogManagerProtocolDomainAppendLogFileRet_xdr, size);
}

enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_validate(const virLogManagerProtocolDomainAppendLogFileRet *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolDomainAppendLogFileRet_xdr, v, p, e);
}

/* --- virLogManagerProtocolProcedure --- */

struct xdr_measure virLogManagerProtocolProcedure_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4 || !virLogManagerProtocolProcedure_is_legal(xdr_load_uint(c.at), d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status virLogManagerProtocolProcedure_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLogManagerProtocolProcedure_scan(xdr_check_begin(d, &virLogManagerProtocolProcedure_xdr), d), d, &virLogManagerProtocolProcedure_xdr, size);
}

enum xdr_status virLogManagerProtocolProcedure_validate(const virLogManagerProtocolProcedure *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLogManagerProtocolProcedure_xdr, v, p, e);
}

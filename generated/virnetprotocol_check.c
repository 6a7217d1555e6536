/* virnetprotocol_check.c -- written by xdrgen from virnetprotocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "virnetprotocol.h"

/* --- virNetMessageType --- */

struct xdr_measure virNetMessageType_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4 || !virNetMessageType_is_legal(xdr_load_uint(c.at), d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status virNetMessageType_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virNetMessageType_scan(xdr_check_begin(d, &virNetMessageType_xdr), d), d, &virNetMessageType_xdr, size);
}

enum xdr_status virNetMessageType_validate(const virNetMessageType *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virNetMessageType_xdr, v, p, e);
}

/* --- virNetMessageStatus --- */

struct xdr_measure virNetMessageStatus_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4 || !virNetMessageStatus_is_legal(xdr_load_uint(c.at), d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status virNetMessageStatus_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virNetMessageStatus_scan(xdr_check_begin(d, &virNetMessageStatus_xdr), d), d, &virNetMessageStatus_xdr, size);
}

enum xdr_status virNetMessageStatus_validate(const virNetMessageStatus *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virNetMessageStatus_xdr, v, p, e);
}

/* --- virNetMessageHeader --- */

struct xdr_measure virNetMessageHeader_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 24)
        return xdr_scan_refuse(c, d);
    if (!virNetMessageType_is_legal(xdr_load_uint(c.at + 12), d->policy))
        return xdr_scan_refuse(c, d);
    if (!virNetMessageStatus_is_legal(xdr_load_uint(c.at + 20), d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 24;
    return c;
}

enum xdr_status virNetMessageHeader_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virNetMessageHeader_scan(xdr_check_begin(d, &virNetMessageHeader_xdr), d), d, &virNetMessageHeader_xdr, size);
}

enum xdr_status virNetMessageHeader_validate(const virNetMessageHeader *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virNetMessageHeader_xdr, v, p, e);
}

/* --- virNetMessageUUID --- */

struct xdr_measure virNetMessageUUID_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 16)
        return xdr_scan_refuse(c, d);
    if (!xdr_scan_bytes(c.at, 16, d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 16;
    return c;
}

enum xdr_status virNetMessageUUID_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virNetMessageUUID_scan(xdr_check_begin(d, &virNetMessageUUID_xdr), d), d, &virNetMessageUUID_xdr, size);
}

enum xdr_status virNetMessageUUID_validate(const virNetMessageUUID *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virNetMessageUUID_xdr, v, p, e);
}

/* --- virNetMessageNonnullString --- */

struct xdr_measure virNetMessageNonnullString_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_NET_MESSAGE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

enum xdr_status virNetMessageNonnullString_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virNetMessageNonnullString_scan(xdr_check_begin(d, &virNetMessageNonnullString_xdr), d), d, &virNetMessageNonnullString_xdr, size);
}

enum xdr_status virNetMessageNonnullString_validate(const virNetMessageNonnullString *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virNetMessageNonnullString_xdr, v, p, e);
}

/* --- virNetMessageString --- */

struct xdr_measure virNetMessageString_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_optional(c, d, 4, sizeof(virNetMessageNonnullString));
    if (!c.at)
        return c;
    if (d->count) {
        c = virNetMessageNonnullString_scan(c, d);
        if (!c.at)
            return c;
    }
    return c;
}

enum xdr_status virNetMessageString_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virNetMessageString_scan(xdr_check_begin(d, &virNetMessageString_xdr), d), d, &virNetMessageString_xdr, size);
}

enum xdr_status virNetMessageString_validate(const virNetMessageString *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virNetMessageString_xdr, v, p, e);
}

/* --- virNetMessageNonnullDomain --- */

struct xdr_measure virNetMessageNonnullDomain_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_NET_MESSAGE_STRING_MAX, 20);
    if (!c.at)
        return c;
    if (!xdr_scan_bytes(c.at, 16, d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 20;
    return c;
}

enum xdr_status virNetMessageNonnullDomain_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virNetMessageNonnullDomain_scan(xdr_check_begin(d, &virNetMessageNonnullDomain_xdr), d), d, &virNetMessageNonnullDomain_xdr, size);
}

enum xdr_status virNetMessageNonnullDomain_validate(const virNetMessageNonnullDomain *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virNetMessageNonnullDomain_xdr, v, p, e);
}

/* --- virNetMessageNonnullNetwork --- */

struct xdr_measure virNetMessageNonnullNetwork_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_NET_MESSAGE_STRING_MAX, 16);
    if (!c.at)
        return c;
    if (!xdr_scan_bytes(c.at, 16, d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 16;
    return c;
}

enum xdr_status virNetMessageNonnullNetwork_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virNetMessageNonnullNetwork_scan(xdr_check_begin(d, &virNetMessageNonnullNetwork_xdr), d), d, &virNetMessageNonnullNetwork_xdr, size);
}

enum xdr_status virNetMessageNonnullNetwork_validate(const virNetMessageNonnullNetwork *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virNetMessageNonnullNetwork_xdr, v, p, e);
}

/* --- virNetMessageDomain --- */

struct xdr_measure virNetMessageDomain_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_optional(c, d, 24, sizeof(virNetMessageNonnullDomain));
    if (!c.at)
        return c;
    if (d->count) {
        c = virNetMessageNonnullDomain_scan(c, d);
        if (!c.at)
            return c;
    }
    return c;
}

enum xdr_status virNetMessageDomain_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virNetMessageDomain_scan(xdr_check_begin(d, &virNetMessageDomain_xdr), d), d, &virNetMessageDomain_xdr, size);
}

enum xdr_status virNetMessageDomain_validate(const virNetMessageDomain *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virNetMessageDomain_xdr, v, p, e);
}

/* --- virNetMessageNetwork --- */

struct xdr_measure virNetMessageNetwork_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_optional(c, d, 20, sizeof(virNetMessageNonnullNetwork));
    if (!c.at)
        return c;
    if (d->count) {
        c = virNetMessageNonnullNetwork_scan(c, d);
        if (!c.at)
            return c;
    }
    return c;
}

enum xdr_status virNetMessageNetwork_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virNetMessageNetwork_scan(xdr_check_begin(d, &virNetMessageNetwork_xdr), d), d, &virNetMessageNetwork_xdr, size);
}

enum xdr_status virNetMessageNetwork_validate(const virNetMessageNetwork *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virNetMessageNetwork_xdr, v, p, e);
}

/* --- virNetMessageError --- */

struct xdr_measure virNetMessageError_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 12)
        return xdr_scan_refuse(c, d);
    c.at += 8;
    c = xdr_scan_optional(c, d, 4, sizeof(virNetMessageNonnullString));
    if (!c.at)
        return c;
    if (d->count) {
        c = virNetMessageNonnullString_scan(c, d);
        if (!c.at)
            return c;
    }
    if (xdr_scan_left(c, d) < 8)
        return xdr_scan_refuse(c, d);
    c.at += 4;
    c = xdr_scan_optional(c, d, 24, sizeof(virNetMessageNonnullDomain));
    if (!c.at)
        return c;
    if (d->count) {
        c = virNetMessageNonnullDomain_scan(c, d);
        if (!c.at)
            return c;
    }
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_optional(c, d, 4, sizeof(virNetMessageNonnullString));
    if (!c.at)
        return c;
    if (d->count) {
        c = virNetMessageNonnullString_scan(c, d);
        if (!c.at)
            return c;
    }
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_optional(c, d, 4, sizeof(virNetMessageNonnullString));
    if (!c.at)
        return c;
    if (d->count) {
        c = virNetMessageNonnullString_scan(c, d);
        if (!c.at)
            return c;
    }
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_optional(c, d, 4, sizeof(virNetMessageNonnullString));
    if (!c.at)
        return c;
    if (d->count) {
        c = virNetMessageNonnullString_scan(c, d);
        if (!c.at)
            return c;
    }
    if (xdr_scan_left(c, d) < 12)
        return xdr_scan_refuse(c, d);
    c.at += 8;
    c = xdr_scan_optional(c, d, 20, sizeof(virNetMessageNonnullNetwork));
    if (!c.at)
        return c;
    if (d->count) {
        c = virNetMessageNonnullNetwork_scan(c, d);
        if (!c.at)
            return c;
    }
    return c;
}

enum xdr_status virNetMessageError_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virNetMessageError_scan(xdr_check_begin(d, &virNetMessageError_xdr), d), d, &virNetMessageError_xdr, size);
}

enum xdr_status virNetMessageError_validate(const virNetMessageError *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virNetMessageError_xdr, v, p, e);
}

/* --- virNetStreamHole --- */

struct xdr_measure virNetStreamHole_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 12)
        return xdr_scan_refuse(c, d);
    c.at += 12;
    return c;
}

enum xdr_status virNetStreamHole_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virNetStreamHole_scan(xdr_check_begin(d, &virNetStreamHole_xdr), d), d, &virNetStreamHole_xdr, size);
}

enum xdr_status virNetStreamHole_validate(const virNetStreamHole *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virNetStreamHole_xdr, v, p, e);
}

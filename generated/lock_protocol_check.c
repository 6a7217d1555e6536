/* lock_protocol_check.c -- written by xdrgen from lock_protocol.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "lock_protocol.h"

/* --- virLockSpaceProtocolUUID --- */

struct xdr_measure virLockSpaceProtocolUUID_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 16)
        return xdr_scan_refuse(c, d);
    if (!xdr_scan_bytes(c.at, 16, d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 16;
    return c;
}

enum xdr_status virLockSpaceProtocolUUID_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLockSpaceProtocolUUID_scan(xdr_check_begin(d, &virLockSpaceProtocolUUID_xdr), d), d, &virLockSpaceProtocolUUID_xdr, size);
}

enum xdr_status virLockSpaceProtocolUUID_validate(const virLockSpaceProtocolUUID *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLockSpaceProtocolUUID_xdr, v, p, e);
}

/* --- virLockSpaceProtocolNonNullString --- */

struct xdr_measure virLockSpaceProtocolNonNullString_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

enum xdr_status virLockSpaceProtocolNonNullString_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLockSpaceProtocolNonNullString_scan(xdr_check_begin(d, &virLockSpaceProtocolNonNullString_xdr), d), d, &virLockSpaceProtocolNonNullString_xdr, size);
}

enum xdr_status virLockSpaceProtocolNonNullString_validate(const virLockSpaceProtocolNonNullString *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLockSpaceProtocolNonNullString_xdr, v, p, e);
}

/* --- virLockSpaceProtocolString --- */

struct xdr_measure virLockSpaceProtocolString_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_optional(c, d, 4, sizeof(virLockSpaceProtocolNonNullString));
    if (!c.at)
        return c;
    if (d->count) {
        c = virLockSpaceProtocolNonNullString_scan(c, d);
        if (!c.at)
            return c;
    }
    return c;
}

enum xdr_status virLockSpaceProtocolString_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLockSpaceProtocolString_scan(xdr_check_begin(d, &virLockSpaceProtocolString_xdr), d), d, &virLockSpaceProtocolString_xdr, size);
}

enum xdr_status virLockSpaceProtocolString_validate(const virLockSpaceProtocolString *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLockSpaceProtocolString_xdr, v, p, e);
}

/* --- virLockSpaceProtocolOwner --- */

struct xdr_measure virLockSpaceProtocolOwner_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 20)
        return xdr_scan_refuse(c, d);
    if (!xdr_scan_bytes(c.at, 16, d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 16;
    c = xdr_scan_string(c, d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 8);
    if (!c.at)
        return c;
    c.at += 8;
    return c;
}

enum xdr_status virLockSpaceProtocolOwner_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLockSpaceProtocolOwner_scan(xdr_check_begin(d, &virLockSpaceProtocolOwner_xdr), d), d, &virLockSpaceProtocolOwner_xdr, size);
}

enum xdr_status virLockSpaceProtocolOwner_validate(const virLockSpaceProtocolOwner *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLockSpaceProtocolOwner_xdr, v, p, e);
}

/* --- virLockSpaceProtocolRegisterArgs --- */

struct xdr_measure virLockSpaceProtocolRegisterArgs_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    c = virLockSpaceProtocolOwner_scan(c, d);
    if (!c.at)
        return c;
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status virLockSpaceProtocolRegisterArgs_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLockSpaceProtocolRegisterArgs_scan(xdr_check_begin(d, &virLockSpaceProtocolRegisterArgs_xdr), d), d, &virLockSpaceProtocolRegisterArgs_xdr, size);
}

enum xdr_status virLockSpaceProtocolRegisterArgs_validate(const virLockSpaceProtocolRegisterArgs *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLockSpaceProtocolRegisterArgs_xdr, v, p, e);
}

/* --- virLockSpaceProtocolRestrictArgs --- */

struct xdr_measure virLockSpaceProtocolRestrictArgs_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status virLockSpaceProtocolRestrictArgs_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLockSpaceProtocolRestrictArgs_scan(xdr_check_begin(d, &virLockSpaceProtocolRestrictArgs_xdr), d), d, &virLockSpaceProtocolRestrictArgs_xdr, size);
}

enum xdr_status virLockSpaceProtocolRestrictArgs_validate(const virLockSpaceProtocolRestrictArgs *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLockSpaceProtocolRestrictArgs_xdr, v, p, e);
}

/* --- virLockSpaceProtocolNewArgs --- */

struct xdr_measure virLockSpaceProtocolNewArgs_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c.at += 4;
    return c;
}

enum xdr_status virLockSpaceProtocolNewArgs_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLockSpaceProtocolNewArgs_scan(xdr_check_begin(d, &virLockSpaceProtocolNewArgs_xdr), d), d, &virLockSpaceProtocolNewArgs_xdr, size);
}

enum xdr_status virLockSpaceProtocolNewArgs_validate(const virLockSpaceProtocolNewArgs *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLockSpaceProtocolNewArgs_xdr, v, p, e);
}

/* --- virLockSpaceProtocolCreateResourceArgs --- */

struct xdr_measure virLockSpaceProtocolCreateResourceArgs_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_scan_string(c, d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c.at += 4;
    return c;
}

enum xdr_status virLockSpaceProtocolCreateResourceArgs_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLockSpaceProtocolCreateResourceArgs_scan(xdr_check_begin(d, &virLockSpaceProtocolCreateResourceArgs_xdr), d), d, &virLockSpaceProtocolCreateResourceArgs_xdr, size);
}

enum xdr_status virLockSpaceProtocolCreateResourceArgs_validate(const virLockSpaceProtocolCreateResourceArgs *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLockSpaceProtocolCreateResourceArgs_xdr, v, p, e);
}

/* --- virLockSpaceProtocolDeleteResourceArgs --- */

struct xdr_measure virLockSpaceProtocolDeleteResourceArgs_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_scan_string(c, d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c.at += 4;
    return c;
}

enum xdr_status virLockSpaceProtocolDeleteResourceArgs_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLockSpaceProtocolDeleteResourceArgs_scan(xdr_check_begin(d, &virLockSpaceProtocolDeleteResourceArgs_xdr), d), d, &virLockSpaceProtocolDeleteResourceArgs_xdr, size);
}

enum xdr_status virLockSpaceProtocolDeleteResourceArgs_validate(const virLockSpaceProtocolDeleteResourceArgs *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLockSpaceProtocolDeleteResourceArgs_xdr, v, p, e);
}

/* --- virLockSpaceProtocolAcquireResourceArgs --- */

struct xdr_measure virLockSpaceProtocolAcquireResourceArgs_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_scan_string(c, d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c.at += 4;
    return c;
}

enum xdr_status virLockSpaceProtocolAcquireResourceArgs_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLockSpaceProtocolAcquireResourceArgs_scan(xdr_check_begin(d, &virLockSpaceProtocolAcquireResourceArgs_xdr), d), d, &virLockSpaceProtocolAcquireResourceArgs_xdr, size);
}

enum xdr_status virLockSpaceProtocolAcquireResourceArgs_validate(const virLockSpaceProtocolAcquireResourceArgs *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLockSpaceProtocolAcquireResourceArgs_xdr, v, p, e);
}

/* --- virLockSpaceProtocolReleaseResourceArgs --- */

struct xdr_measure virLockSpaceProtocolReleaseResourceArgs_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_scan_string(c, d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c.at += 4;
    return c;
}

enum xdr_status virLockSpaceProtocolReleaseResourceArgs_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLockSpaceProtocolReleaseResourceArgs_scan(xdr_check_begin(d, &virLockSpaceProtocolReleaseResourceArgs_xdr), d), d, &virLockSpaceProtocolReleaseResourceArgs_xdr, size);
}

enum xdr_status virLockSpaceProtocolReleaseResourceArgs_validate(const virLockSpaceProtocolReleaseResourceArgs *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLockSpaceProtocolReleaseResourceArgs_xdr, v, p, e);
}

/* --- virLockSpaceProtocolCreateLockSpaceArgs --- */

struct xdr_measure virLockSpaceProtocolCreateLockSpaceArgs_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4)
        return xdr_scan_refuse(c, d);
    c = xdr_scan_string(c, d, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

enum xdr_status virLockSpaceProtocolCreateLockSpaceArgs_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLockSpaceProtocolCreateLockSpaceArgs_scan(xdr_check_begin(d, &virLockSpaceProtocolCreateLockSpaceArgs_xdr), d), d, &virLockSpaceProtocolCreateLockSpaceArgs_xdr, size);
}

enum xdr_status virLockSpaceProtocolCreateLockSpaceArgs_validate(const virLockSpaceProtocolCreateLockSpaceArgs *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLockSpaceProtocolCreateLockSpaceArgs_xdr, v, p, e);
}

/* --- virLockSpaceProtocolProcedure --- */

struct xdr_measure virLockSpaceProtocolProcedure_scan(struct xdr_measure c, struct xdr_decoder *d)
{
    if (xdr_scan_left(c, d) < 4 || !virLockSpaceProtocolProcedure_is_legal(xdr_load_uint(c.at), d->policy))
        return xdr_scan_refuse(c, d);
    c.at += 4;
    return c;
}

enum xdr_status virLockSpaceProtocolProcedure_check(struct xdr_decoder *d, struct xdr_extent *size)
{
    return xdr_check_end(virLockSpaceProtocolProcedure_scan(xdr_check_begin(d, &virLockSpaceProtocolProcedure_xdr), d), d, &virLockSpaceProtocolProcedure_xdr, size);
}

enum xdr_status virLockSpaceProtocolProcedure_validate(const virLockSpaceProtocolProcedure *v, const struct xdr_limit *p, struct xdr_error *e)
{
    return xdr_validate_value(&virLockSpaceProtocolProcedure_xdr, v, p, e);
}

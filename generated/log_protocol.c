/* log_protocol.c -- written by xdrgen from log_protocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (log_protocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "log_protocol.h"

/* --- virLogManagerProtocolUUID --- */

uint64_t virLogManagerProtocolUUID_size(const virLogManagerProtocolUUID *v)
{
    (void)v;
    return 16;
}

uint8_t *virLogManagerProtocolUUID_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolUUID *v)
{
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_bytes(p, (*v), 16);
    p += 16;
    return p;
}

struct xdr_cursor virLogManagerProtocolUUID_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolUUID *v)
{
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes((*v), c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- virLogManagerProtocolNonNullString --- */

uint64_t virLogManagerProtocolNonNullString_size(const virLogManagerProtocolNonNullString *v)
{
    uint64_t size = 4;
    size += xdr_pad((*v).len);
    return size;
}

uint8_t *virLogManagerProtocolNonNullString_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolNonNullString *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &(*v), VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor virLogManagerProtocolNonNullString_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolNonNullString *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &(*v), VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- virLogManagerProtocolString --- */

uint64_t virLogManagerProtocolString_size(const virLogManagerProtocolString *v)
{
    uint64_t size = 4;
    if ((*v))
        size += virLogManagerProtocolNonNullString_size((*v));
    return size;
}

uint8_t *virLogManagerProtocolString_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolString *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = virLogManagerProtocolNonNullString_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor virLogManagerProtocolString_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolString *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = virLogManagerProtocolNonNullString_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- virLogManagerProtocolDomain --- */

uint64_t virLogManagerProtocolDomain_size(const virLogManagerProtocolDomain *v)
{
    uint64_t size = 20;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *virLogManagerProtocolDomain_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomain *v)
{
    if (xdr_room(p, e) < 20)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    p = xdr_put_string(p, e, &v->name, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor virLogManagerProtocolDomain_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomain *v)
{
    if (xdr_left(c, d) < 20)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    c = xdr_get_string(c, d, &v->name, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- virLogManagerProtocolLogFilePosition --- */

uint64_t virLogManagerProtocolLogFilePosition_size(const virLogManagerProtocolLogFilePosition *v)
{
    (void)v;
    return 16;
}

uint8_t *virLogManagerProtocolLogFilePosition_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolLogFilePosition *v)
{
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_uhyper(p, v->inode);
    xdr_store_uhyper(p + 8, v->offset);
    p += 16;
    return p;
}

struct xdr_cursor virLogManagerProtocolLogFilePosition_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolLogFilePosition *v)
{
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    v->inode = xdr_load_uhyper(c.at);
    v->offset = xdr_load_uhyper(c.at + 8);
    c.at += 16;
    return c;
}

/* --- virLogManagerProtocolDomainOpenLogFileFlags --- */

bool virLogManagerProtocolDomainOpenLogFileFlags_is_legal(uint32_t value, unsigned policy)
{
    int32_t i = (int32_t)value;
    return (i >= VIR_LOG_MANAGER_PROTOCOL_DOMAIN_OPEN_LOG_FILE_TRUNCATE && i <= VIR_LOG_MANAGER_PROTOCOL_DOMAIN_OPEN_LOG_FILE_TRUNCATE) || (policy & XDR_ANY_ENUM);
}

uint64_t virLogManagerProtocolDomainOpenLogFileFlags_size(const virLogManagerProtocolDomainOpenLogFileFlags *v)
{
    (void)v;
    return 4;
}

bool virLogManagerProtocolDomainOpenLogFileFlags_store(uint8_t *p, virLogManagerProtocolDomainOpenLogFileFlags v)
{
    xdr_store_uint(p, (uint32_t)v);
    return virLogManagerProtocolDomainOpenLogFileFlags_is_legal((uint32_t)v, XDR_STRICT);
}

bool virLogManagerProtocolDomainOpenLogFileFlags_load(virLogManagerProtocolDomainOpenLogFileFlags *v, const uint8_t *p, unsigned policy)
{
    uint32_t value = xdr_load_uint(p);
    *v = (virLogManagerProtocolDomainOpenLogFileFlags)value;
    return virLogManagerProtocolDomainOpenLogFileFlags_is_legal(value, policy);
}

uint8_t *virLogManagerProtocolDomainOpenLogFileFlags_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainOpenLogFileFlags *v)
{
    return xdr_room(p, e) >= 4 && virLogManagerProtocolDomainOpenLogFileFlags_store(p, *v) ? p + 4 : NULL;
}

struct xdr_cursor virLogManagerProtocolDomainOpenLogFileFlags_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainOpenLogFileFlags *v)
{
    if (xdr_left(c, d) < 4 || !virLogManagerProtocolDomainOpenLogFileFlags_load(v, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}

/* --- virLogManagerProtocolDomainOpenLogFileArgs --- */

uint64_t virLogManagerProtocolDomainOpenLogFileArgs_size(const virLogManagerProtocolDomainOpenLogFileArgs *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->driver.len);
    size += virLogManagerProtocolDomain_size(&v->dom);
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *virLogManagerProtocolDomainOpenLogFileArgs_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainOpenLogFileArgs *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->driver, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!p)
        return NULL;
    p = virLogManagerProtocolDomain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor virLogManagerProtocolDomainOpenLogFileArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainOpenLogFileArgs *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->driver, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = virLogManagerProtocolDomain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- virLogManagerProtocolDomainOpenLogFileRet --- */

uint64_t virLogManagerProtocolDomainOpenLogFileRet_size(const virLogManagerProtocolDomainOpenLogFileRet *v)
{
    (void)v;
    return 16;
}

uint8_t *virLogManagerProtocolDomainOpenLogFileRet_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainOpenLogFileRet *v)
{
    p = virLogManagerProtocolLogFilePosition_put(p, e, &v->pos);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor virLogManagerProtocolDomainOpenLogFileRet_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainOpenLogFileRet *v)
{
    c = virLogManagerProtocolLogFilePosition_get(c, d, &v->pos);
    if (!c.at)
        return c;
    return c;
}

/* --- virLogManagerProtocolDomainGetLogFilePositionArgs --- */

uint64_t virLogManagerProtocolDomainGetLogFilePositionArgs_size(const virLogManagerProtocolDomainGetLogFilePositionArgs *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *virLogManagerProtocolDomainGetLogFilePositionArgs_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainGetLogFilePositionArgs *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor virLogManagerProtocolDomainGetLogFilePositionArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainGetLogFilePositionArgs *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- virLogManagerProtocolDomainGetLogFilePositionRet --- */

uint64_t virLogManagerProtocolDomainGetLogFilePositionRet_size(const virLogManagerProtocolDomainGetLogFilePositionRet *v)
{
    (void)v;
    return 16;
}

uint8_t *virLogManagerProtocolDomainGetLogFilePositionRet_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainGetLogFilePositionRet *v)
{
    p = virLogManagerProtocolLogFilePosition_put(p, e, &v->pos);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor virLogManagerProtocolDomainGetLogFilePositionRet_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainGetLogFilePositionRet *v)
{
    c = virLogManagerProtocolLogFilePosition_get(c, d, &v->pos);
    if (!c.at)
        return c;
    return c;
}

/* --- virLogManagerProtocolDomainReadLogFileArgs --- */

uint64_t virLogManagerProtocolDomainReadLogFileArgs_size(const virLogManagerProtocolDomainReadLogFileArgs *v)
{
    uint64_t size = 16;
    size += xdr_pad(v->path.len);
    size += virLogManagerProtocolLogFilePosition_size(&v->pos);
    return size;
}

uint8_t *virLogManagerProtocolDomainReadLogFileArgs_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainReadLogFileArgs *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!p)
        return NULL;
    p = virLogManagerProtocolLogFilePosition_put(p, e, &v->pos);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_uhyper(p, v->maxlen);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor virLogManagerProtocolDomainReadLogFileArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainReadLogFileArgs *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = virLogManagerProtocolLogFilePosition_get(c, d, &v->pos);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->maxlen = xdr_load_uhyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

/* --- virLogManagerProtocolDomainReadLogFileRet --- */

uint64_t virLogManagerProtocolDomainReadLogFileRet_size(const virLogManagerProtocolDomainReadLogFileRet *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->data.len);
    return size;
}

uint8_t *virLogManagerProtocolDomainReadLogFileRet_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainReadLogFileRet *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->data, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor virLogManagerProtocolDomainReadLogFileRet_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainReadLogFileRet *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->data, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- virLogManagerProtocolDomainAppendLogFileArgs --- */

uint64_t virLogManagerProtocolDomainAppendLogFileArgs_size(const virLogManagerProtocolDomainAppendLogFileArgs *v)
{
    uint64_t size = 16;
    size += xdr_pad(v->driver.len);
    size += virLogManagerProtocolDomain_size(&v->dom);
    size += xdr_pad(v->path.len);
    size += xdr_pad(v->message.len);
    return size;
}

uint8_t *virLogManagerProtocolDomainAppendLogFileArgs_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainAppendLogFileArgs *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->driver, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!p)
        return NULL;
    p = virLogManagerProtocolDomain_put(p, e, &v->dom);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->message, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor virLogManagerProtocolDomainAppendLogFileArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainAppendLogFileArgs *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->driver, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    c = virLogManagerProtocolDomain_get(c, d, &v->dom);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->message, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- virLogManagerProtocolDomainAppendLogFileRet --- */

uint64_t virLogManagerProtocolDomainAppendLogFileRet_size(const virLogManagerProtocolDomainAppendLogFileRet *v)
{
    (void)v;
    return 4;
}

uint8_t *virLogManagerProtocolDomainAppendLogFileRet_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainAppendLogFileRet *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_int(p, v->ret);
    p += 4;
    return p;
}

struct xdr_cursor virLogManagerProtocolDomainAppendLogFileRet_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainAppendLogFileRet *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->ret = xdr_load_int(c.at);
    c.at += 4;
    return c;
}

/* --- virLogManagerProtocolProcedure --- */

bool virLogManagerProtocolProcedure_is_legal(uint32_t value, unsigned policy)
{
    int32_t i = (int32_t)value;
    return (i >= VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_OPEN_LOG_FILE && i <= VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_APPEND_LOG_FILE) || (policy & XDR_ANY_ENUM);
}

uint64_t virLogManagerProtocolProcedure_size(const virLogManagerProtocolProcedure *v)
{
    (void)v;
    return 4;
}

bool virLogManagerProtocolProcedure_store(uint8_t *p, virLogManagerProtocolProcedure v)
{
    xdr_store_uint(p, (uint32_t)v);
    return virLogManagerProtocolProcedure_is_legal((uint32_t)v, XDR_STRICT);
}

bool virLogManagerProtocolProcedure_load(virLogManagerProtocolProcedure *v, const uint8_t *p, unsigned policy)
{
    uint32_t value = xdr_load_uint(p);
    *v = (virLogManagerProtocolProcedure)value;
    return virLogManagerProtocolProcedure_is_legal(value, policy);
}

uint8_t *virLogManagerProtocolProcedure_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolProcedure *v)
{
    return xdr_room(p, e) >= 4 && virLogManagerProtocolProcedure_store(p, *v) ? p + 4 : NULL;
}

struct xdr_cursor virLogManagerProtocolProcedure_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolProcedure *v)
{
    if (xdr_left(c, d) < 4 || !virLogManagerProtocolProcedure_load(v, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}

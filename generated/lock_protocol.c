/* lock_protocol.c -- written by xdrgen from lock_protocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (lock_protocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "lock_protocol.h"

/* --- virLockSpaceProtocolUUID --- */

uint64_t virLockSpaceProtocolUUID_size(const virLockSpaceProtocolUUID *v)
{
    (void)v;
    return 16;
}

uint8_t *virLockSpaceProtocolUUID_put(uint8_t *p, struct xdr_encoder *e, const virLockSpaceProtocolUUID *v)
{
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_bytes(p, (*v), 16);
    p += 16;
    return p;
}

struct xdr_cursor virLockSpaceProtocolUUID_get(struct xdr_cursor c, struct xdr_decoder *d, virLockSpaceProtocolUUID *v)
{
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes((*v), c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- virLockSpaceProtocolNonNullString --- */

uint64_t virLockSpaceProtocolNonNullString_size(const virLockSpaceProtocolNonNullString *v)
{
    uint64_t size = 4;
    size += xdr_pad((*v).len);
    return size;
}

uint8_t *virLockSpaceProtocolNonNullString_put(uint8_t *p, struct xdr_encoder *e, const virLockSpaceProtocolNonNullString *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &(*v), VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor virLockSpaceProtocolNonNullString_get(struct xdr_cursor c, struct xdr_decoder *d, virLockSpaceProtocolNonNullString *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &(*v), VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- virLockSpaceProtocolString --- */

uint64_t virLockSpaceProtocolString_size(const virLockSpaceProtocolString *v)
{
    uint64_t size = 4;
    if ((*v))
        size += virLockSpaceProtocolNonNullString_size((*v));
    return size;
}

uint8_t *virLockSpaceProtocolString_put(uint8_t *p, struct xdr_encoder *e, const virLockSpaceProtocolString *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = virLockSpaceProtocolNonNullString_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor virLockSpaceProtocolString_get(struct xdr_cursor c, struct xdr_decoder *d, virLockSpaceProtocolString *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = virLockSpaceProtocolNonNullString_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- virLockSpaceProtocolOwner --- */

uint64_t virLockSpaceProtocolOwner_size(const virLockSpaceProtocolOwner *v)
{
    uint64_t size = 28;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *virLockSpaceProtocolOwner_put(uint8_t *p, struct xdr_encoder *e, const virLockSpaceProtocolOwner *v)
{
    if (xdr_room(p, e) < 20)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    p = xdr_put_string(p, e, &v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 8);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->id);
    xdr_store_uint(p + 4, v->pid);
    p += 8;
    return p;
}

struct xdr_cursor virLockSpaceProtocolOwner_get(struct xdr_cursor c, struct xdr_decoder *d, virLockSpaceProtocolOwner *v)
{
    if (xdr_left(c, d) < 20)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    c = xdr_get_string(c, d, &v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 8);
    if (!c.at)
        return c;
    v->id = xdr_load_uint(c.at);
    v->pid = xdr_load_uint(c.at + 4);
    c.at += 8;
    return c;
}

/* --- virLockSpaceProtocolRegisterArgs --- */

uint64_t virLockSpaceProtocolRegisterArgs_size(const virLockSpaceProtocolRegisterArgs *v)
{
    uint64_t size = 4;
    size += virLockSpaceProtocolOwner_size(&v->owner);
    return size;
}

uint8_t *virLockSpaceProtocolRegisterArgs_put(uint8_t *p, struct xdr_encoder *e, const virLockSpaceProtocolRegisterArgs *v)
{
    p = virLockSpaceProtocolOwner_put(p, e, &v->owner);
    if (!p)
        return NULL;
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor virLockSpaceProtocolRegisterArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLockSpaceProtocolRegisterArgs *v)
{
    c = virLockSpaceProtocolOwner_get(c, d, &v->owner);
    if (!c.at)
        return c;
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- virLockSpaceProtocolRestrictArgs --- */

uint64_t virLockSpaceProtocolRestrictArgs_size(const virLockSpaceProtocolRestrictArgs *v)
{
    (void)v;
    return 4;
}

uint8_t *virLockSpaceProtocolRestrictArgs_put(uint8_t *p, struct xdr_encoder *e, const virLockSpaceProtocolRestrictArgs *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor virLockSpaceProtocolRestrictArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLockSpaceProtocolRestrictArgs *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- virLockSpaceProtocolNewArgs --- */

uint64_t virLockSpaceProtocolNewArgs_size(const virLockSpaceProtocolNewArgs *v)
{
    uint64_t size = 8;
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *virLockSpaceProtocolNewArgs_put(uint8_t *p, struct xdr_encoder *e, const virLockSpaceProtocolNewArgs *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor virLockSpaceProtocolNewArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLockSpaceProtocolNewArgs *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- virLockSpaceProtocolCreateResourceArgs --- */

uint64_t virLockSpaceProtocolCreateResourceArgs_size(const virLockSpaceProtocolCreateResourceArgs *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->path.len);
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *virLockSpaceProtocolCreateResourceArgs_put(uint8_t *p, struct xdr_encoder *e, const virLockSpaceProtocolCreateResourceArgs *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor virLockSpaceProtocolCreateResourceArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLockSpaceProtocolCreateResourceArgs *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- virLockSpaceProtocolDeleteResourceArgs --- */

uint64_t virLockSpaceProtocolDeleteResourceArgs_size(const virLockSpaceProtocolDeleteResourceArgs *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->path.len);
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *virLockSpaceProtocolDeleteResourceArgs_put(uint8_t *p, struct xdr_encoder *e, const virLockSpaceProtocolDeleteResourceArgs *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor virLockSpaceProtocolDeleteResourceArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLockSpaceProtocolDeleteResourceArgs *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- virLockSpaceProtocolAcquireResourceArgs --- */

uint64_t virLockSpaceProtocolAcquireResourceArgs_size(const virLockSpaceProtocolAcquireResourceArgs *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->path.len);
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *virLockSpaceProtocolAcquireResourceArgs_put(uint8_t *p, struct xdr_encoder *e, const virLockSpaceProtocolAcquireResourceArgs *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor virLockSpaceProtocolAcquireResourceArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLockSpaceProtocolAcquireResourceArgs *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- virLockSpaceProtocolReleaseResourceArgs --- */

uint64_t virLockSpaceProtocolReleaseResourceArgs_size(const virLockSpaceProtocolReleaseResourceArgs *v)
{
    uint64_t size = 12;
    size += xdr_pad(v->path.len);
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *virLockSpaceProtocolReleaseResourceArgs_put(uint8_t *p, struct xdr_encoder *e, const virLockSpaceProtocolReleaseResourceArgs *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!p)
        return NULL;
    p = xdr_put_string(p, e, &v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!p)
        return NULL;
    xdr_store_uint(p, v->flags);
    p += 4;
    return p;
}

struct xdr_cursor virLockSpaceProtocolReleaseResourceArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLockSpaceProtocolReleaseResourceArgs *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    c = xdr_get_string(c, d, &v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!c.at)
        return c;
    v->flags = xdr_load_uint(c.at);
    c.at += 4;
    return c;
}

/* --- virLockSpaceProtocolCreateLockSpaceArgs --- */

uint64_t virLockSpaceProtocolCreateLockSpaceArgs_size(const virLockSpaceProtocolCreateLockSpaceArgs *v)
{
    uint64_t size = 4;
    size += xdr_pad(v->path.len);
    return size;
}

uint8_t *virLockSpaceProtocolCreateLockSpaceArgs_put(uint8_t *p, struct xdr_encoder *e, const virLockSpaceProtocolCreateLockSpaceArgs *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor virLockSpaceProtocolCreateLockSpaceArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLockSpaceProtocolCreateLockSpaceArgs *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- virLockSpaceProtocolProcedure --- */

bool virLockSpaceProtocolProcedure_is_legal(uint32_t value, unsigned policy)
{
    int32_t i = (int32_t)value;
    return (i >= VIR_LOCK_SPACE_PROTOCOL_PROC_REGISTER && i <= VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_LOCKSPACE) || (policy & XDR_ANY_ENUM);
}

uint64_t virLockSpaceProtocolProcedure_size(const virLockSpaceProtocolProcedure *v)
{
    (void)v;
    return 4;
}

bool virLockSpaceProtocolProcedure_store(uint8_t *p, virLockSpaceProtocolProcedure v)
{
    xdr_store_uint(p, (uint32_t)v);
    return virLockSpaceProtocolProcedure_is_legal((uint32_t)v, XDR_STRICT);
}

bool virLockSpaceProtocolProcedure_load(virLockSpaceProtocolProcedure *v, const uint8_t *p, unsigned policy)
{
    uint32_t value = xdr_load_uint(p);
    *v = (virLockSpaceProtocolProcedure)value;
    return virLockSpaceProtocolProcedure_is_legal(value, policy);
}

uint8_t *virLockSpaceProtocolProcedure_put(uint8_t *p, struct xdr_encoder *e, const virLockSpaceProtocolProcedure *v)
{
    return xdr_room(p, e) >= 4 && virLockSpaceProtocolProcedure_store(p, *v) ? p + 4 : NULL;
}

struct xdr_cursor virLockSpaceProtocolProcedure_get(struct xdr_cursor c, struct xdr_decoder *d, virLockSpaceProtocolProcedure *v)
{
    if (xdr_left(c, d) < 4 || !virLockSpaceProtocolProcedure_load(v, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}

/* lock_protocol.c -- written by xdrgen from lock_protocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (lock_protocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "lock_protocol.h"

/* --- virLockSpaceProtocolUUID --- */

uint64_t virLockSpaceProtocolUUID_wire_size(const virLockSpaceProtocolUUID *_v)
{
    (void)_v;
    return 16;
}

uint8_t *virLockSpaceProtocolUUID_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolUUID *_v)
{
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_bytes(_p, (*_v), 16);
    _p += 16;
    return _p;
}

struct xdr_cursor virLockSpaceProtocolUUID_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolUUID *_v)
{
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes((*_v), _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- virLockSpaceProtocolNonNullString --- */

uint64_t virLockSpaceProtocolNonNullString_wire_size(const virLockSpaceProtocolNonNullString *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad((*_v).len);
    return _size;
}

uint8_t *virLockSpaceProtocolNonNullString_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolNonNullString *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &(*_v), VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor virLockSpaceProtocolNonNullString_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolNonNullString *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &(*_v), VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- virLockSpaceProtocolString --- */

uint64_t virLockSpaceProtocolString_wire_size(const virLockSpaceProtocolString *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += virLockSpaceProtocolNonNullString_wire_size((*_v));
    return _size;
}

uint8_t *virLockSpaceProtocolString_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolString *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = virLockSpaceProtocolNonNullString_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor virLockSpaceProtocolString_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolString *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = virLockSpaceProtocolNonNullString_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- virLockSpaceProtocolOwner --- */

uint64_t virLockSpaceProtocolOwner_wire_size(const virLockSpaceProtocolOwner *_v)
{
    uint64_t _size = 28;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *virLockSpaceProtocolOwner_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolOwner *_v)
{
    if (xdr_room(_p, _e) < 20)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    _p = xdr_put_string(_p, _e, &_v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 8);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->id);
    xdr_store_uint(_p + 4, _v->pid);
    _p += 8;
    return _p;
}

struct xdr_cursor virLockSpaceProtocolOwner_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolOwner *_v)
{
    if (xdr_left(_c, _d) < 20)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    _c = xdr_get_string(_c, _d, &_v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 8);
    if (!_c.at)
        return _c;
    _v->id = xdr_load_uint(_c.at);
    _v->pid = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    return _c;
}

/* --- virLockSpaceProtocolRegisterArgs --- */

uint64_t virLockSpaceProtocolRegisterArgs_wire_size(const virLockSpaceProtocolRegisterArgs *_v)
{
    uint64_t _size = 4;
    _size += virLockSpaceProtocolOwner_wire_size(&_v->owner);
    return _size;
}

uint8_t *virLockSpaceProtocolRegisterArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolRegisterArgs *_v)
{
    _p = virLockSpaceProtocolOwner_put(_p, _e, &_v->owner);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor virLockSpaceProtocolRegisterArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolRegisterArgs *_v)
{
    _c = virLockSpaceProtocolOwner_get(_c, _d, &_v->owner);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- virLockSpaceProtocolRestrictArgs --- */

uint64_t virLockSpaceProtocolRestrictArgs_wire_size(const virLockSpaceProtocolRestrictArgs *_v)
{
    (void)_v;
    return 4;
}

uint8_t *virLockSpaceProtocolRestrictArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolRestrictArgs *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor virLockSpaceProtocolRestrictArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolRestrictArgs *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- virLockSpaceProtocolNewArgs --- */

uint64_t virLockSpaceProtocolNewArgs_wire_size(const virLockSpaceProtocolNewArgs *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *virLockSpaceProtocolNewArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolNewArgs *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor virLockSpaceProtocolNewArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolNewArgs *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- virLockSpaceProtocolCreateResourceArgs --- */

uint64_t virLockSpaceProtocolCreateResourceArgs_wire_size(const virLockSpaceProtocolCreateResourceArgs *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->path.len);
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *virLockSpaceProtocolCreateResourceArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolCreateResourceArgs *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor virLockSpaceProtocolCreateResourceArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolCreateResourceArgs *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- virLockSpaceProtocolDeleteResourceArgs --- */

uint64_t virLockSpaceProtocolDeleteResourceArgs_wire_size(const virLockSpaceProtocolDeleteResourceArgs *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->path.len);
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *virLockSpaceProtocolDeleteResourceArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolDeleteResourceArgs *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor virLockSpaceProtocolDeleteResourceArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolDeleteResourceArgs *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- virLockSpaceProtocolAcquireResourceArgs --- */

uint64_t virLockSpaceProtocolAcquireResourceArgs_wire_size(const virLockSpaceProtocolAcquireResourceArgs *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->path.len);
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *virLockSpaceProtocolAcquireResourceArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolAcquireResourceArgs *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor virLockSpaceProtocolAcquireResourceArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolAcquireResourceArgs *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- virLockSpaceProtocolReleaseResourceArgs --- */

uint64_t virLockSpaceProtocolReleaseResourceArgs_wire_size(const virLockSpaceProtocolReleaseResourceArgs *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->path.len);
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *virLockSpaceProtocolReleaseResourceArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolReleaseResourceArgs *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor virLockSpaceProtocolReleaseResourceArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolReleaseResourceArgs *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->name, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- virLockSpaceProtocolCreateLockSpaceArgs --- */

uint64_t virLockSpaceProtocolCreateLockSpaceArgs_wire_size(const virLockSpaceProtocolCreateLockSpaceArgs *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *virLockSpaceProtocolCreateLockSpaceArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolCreateLockSpaceArgs *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor virLockSpaceProtocolCreateLockSpaceArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolCreateLockSpaceArgs *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, VIR_LOCK_SPACE_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- virLockSpaceProtocolProcedure --- */

bool virLockSpaceProtocolProcedure_is_legal(uint32_t _value, unsigned _policy)
{
    int32_t _i = (int32_t)_value;
    return (_i >= VIR_LOCK_SPACE_PROTOCOL_PROC_REGISTER && _i <= VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_LOCKSPACE) || (_policy & XDR_ANY_ENUM);
}

uint64_t virLockSpaceProtocolProcedure_wire_size(const virLockSpaceProtocolProcedure *_v)
{
    (void)_v;
    return 4;
}

bool virLockSpaceProtocolProcedure_store(uint8_t *_p, virLockSpaceProtocolProcedure _v)
{
    xdr_store_uint(_p, (uint32_t)_v);
    return virLockSpaceProtocolProcedure_is_legal((uint32_t)_v, XDR_STRICT);
}

bool virLockSpaceProtocolProcedure_load(virLockSpaceProtocolProcedure *_v, const uint8_t *_p, unsigned _policy)
{
    uint32_t _value = xdr_load_uint(_p);
    *_v = (virLockSpaceProtocolProcedure)_value;
    return virLockSpaceProtocolProcedure_is_legal(_value, _policy);
}

uint8_t *virLockSpaceProtocolProcedure_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolProcedure *_v)
{
    return xdr_room(_p, _e) >= 4 && virLockSpaceProtocolProcedure_store(_p, *_v) ? _p + 4 : NULL;
}

struct xdr_cursor virLockSpaceProtocolProcedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolProcedure *_v)
{
    if (xdr_left(_c, _d) < 4 || !virLockSpaceProtocolProcedure_load(_v, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

/* log_protocol.c -- written by xdrgen from log_protocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (log_protocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "log_protocol.h"

/* --- virLogManagerProtocolUUID --- */

uint64_t virLogManagerProtocolUUID_wire_size(const virLogManagerProtocolUUID *_v)
{
    (void)_v;
    return 16;
}

uint8_t *virLogManagerProtocolUUID_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolUUID *_v)
{
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_bytes(_p, (*_v), 16);
    _p += 16;
    return _p;
}

struct xdr_cursor virLogManagerProtocolUUID_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolUUID *_v)
{
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes((*_v), _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- virLogManagerProtocolNonNullString --- */

uint64_t virLogManagerProtocolNonNullString_wire_size(const virLogManagerProtocolNonNullString *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad((*_v).len);
    return _size;
}

uint8_t *virLogManagerProtocolNonNullString_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolNonNullString *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &(*_v), VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor virLogManagerProtocolNonNullString_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolNonNullString *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &(*_v), VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- virLogManagerProtocolString --- */

uint64_t virLogManagerProtocolString_wire_size(const virLogManagerProtocolString *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += virLogManagerProtocolNonNullString_wire_size((*_v));
    return _size;
}

uint8_t *virLogManagerProtocolString_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolString *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = virLogManagerProtocolNonNullString_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor virLogManagerProtocolString_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolString *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = virLogManagerProtocolNonNullString_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- virLogManagerProtocolDomain --- */

uint64_t virLogManagerProtocolDomain_wire_size(const virLogManagerProtocolDomain *_v)
{
    uint64_t _size = 20;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *virLogManagerProtocolDomain_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomain *_v)
{
    if (xdr_room(_p, _e) < 20)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    _p = xdr_put_string(_p, _e, &_v->name, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor virLogManagerProtocolDomain_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomain *_v)
{
    if (xdr_left(_c, _d) < 20)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    _c = xdr_get_string(_c, _d, &_v->name, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- virLogManagerProtocolLogFilePosition --- */

uint64_t virLogManagerProtocolLogFilePosition_wire_size(const virLogManagerProtocolLogFilePosition *_v)
{
    (void)_v;
    return 16;
}

uint8_t *virLogManagerProtocolLogFilePosition_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolLogFilePosition *_v)
{
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_uhyper(_p, _v->inode);
    xdr_store_uhyper(_p + 8, _v->offset);
    _p += 16;
    return _p;
}

struct xdr_cursor virLogManagerProtocolLogFilePosition_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolLogFilePosition *_v)
{
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    _v->inode = xdr_load_uhyper(_c.at);
    _v->offset = xdr_load_uhyper(_c.at + 8);
    _c.at += 16;
    return _c;
}

/* --- virLogManagerProtocolDomainOpenLogFileFlags --- */

bool virLogManagerProtocolDomainOpenLogFileFlags_is_legal(uint32_t _value, unsigned _policy)
{
    int32_t _i = (int32_t)_value;
    return (_i >= VIR_LOG_MANAGER_PROTOCOL_DOMAIN_OPEN_LOG_FILE_TRUNCATE && _i <= VIR_LOG_MANAGER_PROTOCOL_DOMAIN_OPEN_LOG_FILE_TRUNCATE) || (_policy & XDR_ANY_ENUM);
}

uint64_t virLogManagerProtocolDomainOpenLogFileFlags_wire_size(const virLogManagerProtocolDomainOpenLogFileFlags *_v)
{
    (void)_v;
    return 4;
}

bool virLogManagerProtocolDomainOpenLogFileFlags_store(uint8_t *_p, virLogManagerProtocolDomainOpenLogFileFlags _v)
{
    xdr_store_uint(_p, (uint32_t)_v);
    return virLogManagerProtocolDomainOpenLogFileFlags_is_legal((uint32_t)_v, XDR_STRICT);
}

bool virLogManagerProtocolDomainOpenLogFileFlags_load(virLogManagerProtocolDomainOpenLogFileFlags *_v, const uint8_t *_p, unsigned _policy)
{
    uint32_t _value = xdr_load_uint(_p);
    *_v = (virLogManagerProtocolDomainOpenLogFileFlags)_value;
    return virLogManagerProtocolDomainOpenLogFileFlags_is_legal(_value, _policy);
}

uint8_t *virLogManagerProtocolDomainOpenLogFileFlags_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainOpenLogFileFlags *_v)
{
    return xdr_room(_p, _e) >= 4 && virLogManagerProtocolDomainOpenLogFileFlags_store(_p, *_v) ? _p + 4 : NULL;
}

struct xdr_cursor virLogManagerProtocolDomainOpenLogFileFlags_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainOpenLogFileFlags *_v)
{
    if (xdr_left(_c, _d) < 4 || !virLogManagerProtocolDomainOpenLogFileFlags_load(_v, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

/* --- virLogManagerProtocolDomainOpenLogFileArgs --- */

uint64_t virLogManagerProtocolDomainOpenLogFileArgs_wire_size(const virLogManagerProtocolDomainOpenLogFileArgs *_v)
{
    uint64_t _size = 12;
    _size += xdr_pad(_v->driver.len);
    _size += virLogManagerProtocolDomain_wire_size(&_v->dom);
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *virLogManagerProtocolDomainOpenLogFileArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainOpenLogFileArgs *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->driver, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_p)
        return NULL;
    _p = virLogManagerProtocolDomain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor virLogManagerProtocolDomainOpenLogFileArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainOpenLogFileArgs *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->driver, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = virLogManagerProtocolDomain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- virLogManagerProtocolDomainOpenLogFileRet --- */

uint64_t virLogManagerProtocolDomainOpenLogFileRet_wire_size(const virLogManagerProtocolDomainOpenLogFileRet *_v)
{
    (void)_v;
    return 16;
}

uint8_t *virLogManagerProtocolDomainOpenLogFileRet_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainOpenLogFileRet *_v)
{
    _p = virLogManagerProtocolLogFilePosition_put(_p, _e, &_v->pos);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor virLogManagerProtocolDomainOpenLogFileRet_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainOpenLogFileRet *_v)
{
    _c = virLogManagerProtocolLogFilePosition_get(_c, _d, &_v->pos);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- virLogManagerProtocolDomainGetLogFilePositionArgs --- */

uint64_t virLogManagerProtocolDomainGetLogFilePositionArgs_wire_size(const virLogManagerProtocolDomainGetLogFilePositionArgs *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->path.len);
    return _size;
}

uint8_t *virLogManagerProtocolDomainGetLogFilePositionArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainGetLogFilePositionArgs *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor virLogManagerProtocolDomainGetLogFilePositionArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainGetLogFilePositionArgs *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- virLogManagerProtocolDomainGetLogFilePositionRet --- */

uint64_t virLogManagerProtocolDomainGetLogFilePositionRet_wire_size(const virLogManagerProtocolDomainGetLogFilePositionRet *_v)
{
    (void)_v;
    return 16;
}

uint8_t *virLogManagerProtocolDomainGetLogFilePositionRet_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainGetLogFilePositionRet *_v)
{
    _p = virLogManagerProtocolLogFilePosition_put(_p, _e, &_v->pos);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor virLogManagerProtocolDomainGetLogFilePositionRet_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainGetLogFilePositionRet *_v)
{
    _c = virLogManagerProtocolLogFilePosition_get(_c, _d, &_v->pos);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- virLogManagerProtocolDomainReadLogFileArgs --- */

uint64_t virLogManagerProtocolDomainReadLogFileArgs_wire_size(const virLogManagerProtocolDomainReadLogFileArgs *_v)
{
    uint64_t _size = 16;
    _size += xdr_pad(_v->path.len);
    _size += virLogManagerProtocolLogFilePosition_wire_size(&_v->pos);
    return _size;
}

uint8_t *virLogManagerProtocolDomainReadLogFileArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainReadLogFileArgs *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_p)
        return NULL;
    _p = virLogManagerProtocolLogFilePosition_put(_p, _e, &_v->pos);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_uhyper(_p, _v->maxlen);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor virLogManagerProtocolDomainReadLogFileArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainReadLogFileArgs *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = virLogManagerProtocolLogFilePosition_get(_c, _d, &_v->pos);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->maxlen = xdr_load_uhyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

/* --- virLogManagerProtocolDomainReadLogFileRet --- */

uint64_t virLogManagerProtocolDomainReadLogFileRet_wire_size(const virLogManagerProtocolDomainReadLogFileRet *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad(_v->data.len);
    return _size;
}

uint8_t *virLogManagerProtocolDomainReadLogFileRet_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainReadLogFileRet *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->data, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor virLogManagerProtocolDomainReadLogFileRet_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainReadLogFileRet *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->data, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- virLogManagerProtocolDomainAppendLogFileArgs --- */

uint64_t virLogManagerProtocolDomainAppendLogFileArgs_wire_size(const virLogManagerProtocolDomainAppendLogFileArgs *_v)
{
    uint64_t _size = 16;
    _size += xdr_pad(_v->driver.len);
    _size += virLogManagerProtocolDomain_wire_size(&_v->dom);
    _size += xdr_pad(_v->path.len);
    _size += xdr_pad(_v->message.len);
    return _size;
}

uint8_t *virLogManagerProtocolDomainAppendLogFileArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainAppendLogFileArgs *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->driver, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_p)
        return NULL;
    _p = virLogManagerProtocolDomain_put(_p, _e, &_v->dom);
    if (!_p)
        return NULL;
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!_p)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->message, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->flags);
    _p += 4;
    return _p;
}

struct xdr_cursor virLogManagerProtocolDomainAppendLogFileArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainAppendLogFileArgs *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->driver, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    _c = virLogManagerProtocolDomain_get(_c, _d, &_v->dom);
    if (!_c.at)
        return _c;
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->path, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _c = xdr_get_string(_c, _d, &_v->message, VIR_LOG_MANAGER_PROTOCOL_STRING_MAX, 4);
    if (!_c.at)
        return _c;
    _v->flags = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- virLogManagerProtocolDomainAppendLogFileRet --- */

uint64_t virLogManagerProtocolDomainAppendLogFileRet_wire_size(const virLogManagerProtocolDomainAppendLogFileRet *_v)
{
    (void)_v;
    return 4;
}

uint8_t *virLogManagerProtocolDomainAppendLogFileRet_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainAppendLogFileRet *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, _v->ret);
    _p += 4;
    return _p;
}

struct xdr_cursor virLogManagerProtocolDomainAppendLogFileRet_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainAppendLogFileRet *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _v->ret = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- virLogManagerProtocolProcedure --- */

bool virLogManagerProtocolProcedure_is_legal(uint32_t _value, unsigned _policy)
{
    int32_t _i = (int32_t)_value;
    return (_i >= VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_OPEN_LOG_FILE && _i <= VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_APPEND_LOG_FILE) || (_policy & XDR_ANY_ENUM);
}

uint64_t virLogManagerProtocolProcedure_wire_size(const virLogManagerProtocolProcedure *_v)
{
    (void)_v;
    return 4;
}

bool virLogManagerProtocolProcedure_store(uint8_t *_p, virLogManagerProtocolProcedure _v)
{
    xdr_store_uint(_p, (uint32_t)_v);
    return virLogManagerProtocolProcedure_is_legal((uint32_t)_v, XDR_STRICT);
}

bool virLogManagerProtocolProcedure_load(virLogManagerProtocolProcedure *_v, const uint8_t *_p, unsigned _policy)
{
    uint32_t _value = xdr_load_uint(_p);
    *_v = (virLogManagerProtocolProcedure)_value;
    return virLogManagerProtocolProcedure_is_legal(_value, _policy);
}

uint8_t *virLogManagerProtocolProcedure_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolProcedure *_v)
{
    return xdr_room(_p, _e) >= 4 && virLogManagerProtocolProcedure_store(_p, *_v) ? _p + 4 : NULL;
}

struct xdr_cursor virLogManagerProtocolProcedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolProcedure *_v)
{
    if (xdr_left(_c, _d) < 4 || !virLogManagerProtocolProcedure_load(_v, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

/* virnetprotocol.c -- written by xdrgen from virnetprotocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (virnetprotocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "virnetprotocol.h"

/* --- virNetMessageType --- */

bool virNetMessageType_is_legal(uint32_t _value, unsigned _policy)
{
    int32_t _i = (int32_t)_value;
    return (_i >= VIR_NET_CALL && _i <= VIR_NET_STREAM_HOLE) || (_policy & XDR_ANY_ENUM);
}

uint64_t virNetMessageType_wire_size(const virNetMessageType *_v)
{
    (void)_v;
    return 4;
}

bool virNetMessageType_store(uint8_t *_p, virNetMessageType _v)
{
    xdr_store_uint(_p, (uint32_t)_v);
    return virNetMessageType_is_legal((uint32_t)_v, XDR_STRICT);
}

bool virNetMessageType_load(virNetMessageType *_v, const uint8_t *_p, unsigned _policy)
{
    uint32_t _value = xdr_load_uint(_p);
    *_v = (virNetMessageType)_value;
    return virNetMessageType_is_legal(_value, _policy);
}

uint8_t *virNetMessageType_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageType *_v)
{
    return xdr_room(_p, _e) >= 4 && virNetMessageType_store(_p, *_v) ? _p + 4 : NULL;
}

struct xdr_cursor virNetMessageType_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageType *_v)
{
    if (xdr_left(_c, _d) < 4 || !virNetMessageType_load(_v, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

/* --- virNetMessageStatus --- */

bool virNetMessageStatus_is_legal(uint32_t _value, unsigned _policy)
{
    int32_t _i = (int32_t)_value;
    return (_i >= VIR_NET_OK && _i <= VIR_NET_CONTINUE) || (_policy & XDR_ANY_ENUM);
}

uint64_t virNetMessageStatus_wire_size(const virNetMessageStatus *_v)
{
    (void)_v;
    return 4;
}

bool virNetMessageStatus_store(uint8_t *_p, virNetMessageStatus _v)
{
    xdr_store_uint(_p, (uint32_t)_v);
    return virNetMessageStatus_is_legal((uint32_t)_v, XDR_STRICT);
}

bool virNetMessageStatus_load(virNetMessageStatus *_v, const uint8_t *_p, unsigned _policy)
{
    uint32_t _value = xdr_load_uint(_p);
    *_v = (virNetMessageStatus)_value;
    return virNetMessageStatus_is_legal(_value, _policy);
}

uint8_t *virNetMessageStatus_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageStatus *_v)
{
    return xdr_room(_p, _e) >= 4 && virNetMessageStatus_store(_p, *_v) ? _p + 4 : NULL;
}

struct xdr_cursor virNetMessageStatus_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageStatus *_v)
{
    if (xdr_left(_c, _d) < 4 || !virNetMessageStatus_load(_v, _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

/* --- virNetMessageHeader --- */

uint64_t virNetMessageHeader_wire_size(const virNetMessageHeader *_v)
{
    (void)_v;
    return 24;
}

uint8_t *virNetMessageHeader_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageHeader *_v)
{
    if (xdr_room(_p, _e) < 24)
        return NULL;
    xdr_store_uint(_p, _v->prog);
    xdr_store_uint(_p + 4, _v->vers);
    xdr_store_int(_p + 8, _v->proc);
    if (!virNetMessageType_store(_p + 12, _v->type))
        return NULL;
    xdr_store_uint(_p + 16, _v->serial);
    if (!virNetMessageStatus_store(_p + 20, _v->status))
        return NULL;
    _p += 24;
    return _p;
}

struct xdr_cursor virNetMessageHeader_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageHeader *_v)
{
    if (xdr_left(_c, _d) < 24)
        return xdr_refuse(_c, _d);
    _v->prog = xdr_load_uint(_c.at);
    _v->vers = xdr_load_uint(_c.at + 4);
    _v->proc = xdr_load_int(_c.at + 8);
    if (!virNetMessageType_load(&_v->type, _c.at + 12, _d->policy))
        return xdr_refuse(_c, _d);
    _v->serial = xdr_load_uint(_c.at + 16);
    if (!virNetMessageStatus_load(&_v->status, _c.at + 20, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 24;
    return _c;
}

/* --- virNetMessageUUID --- */

uint64_t virNetMessageUUID_wire_size(const virNetMessageUUID *_v)
{
    (void)_v;
    return 16;
}

uint8_t *virNetMessageUUID_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageUUID *_v)
{
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_bytes(_p, (*_v), 16);
    _p += 16;
    return _p;
}

struct xdr_cursor virNetMessageUUID_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageUUID *_v)
{
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes((*_v), _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- virNetMessageNonnullString --- */

uint64_t virNetMessageNonnullString_wire_size(const virNetMessageNonnullString *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad((*_v).len);
    return _size;
}

uint8_t *virNetMessageNonnullString_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageNonnullString *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &(*_v), VIR_NET_MESSAGE_STRING_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor virNetMessageNonnullString_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageNonnullString *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &(*_v), VIR_NET_MESSAGE_STRING_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- virNetMessageString --- */

uint64_t virNetMessageString_wire_size(const virNetMessageString *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += virNetMessageNonnullString_wire_size((*_v));
    return _size;
}

uint8_t *virNetMessageString_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageString *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = virNetMessageNonnullString_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor virNetMessageString_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageString *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = virNetMessageNonnullString_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- virNetMessageNonnullDomain --- */

uint64_t virNetMessageNonnullDomain_wire_size(const virNetMessageNonnullDomain *_v)
{
    uint64_t _size = 24;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *virNetMessageNonnullDomain_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageNonnullDomain *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, VIR_NET_MESSAGE_STRING_MAX, 20);
    if (!_p)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    xdr_store_int(_p + 16, _v->id);
    _p += 20;
    return _p;
}

struct xdr_cursor virNetMessageNonnullDomain_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageNonnullDomain *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, VIR_NET_MESSAGE_STRING_MAX, 20);
    if (!_c.at)
        return _c;
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _v->id = xdr_load_int(_c.at + 16);
    _c.at += 20;
    return _c;
}

/* --- virNetMessageNonnullNetwork --- */

uint64_t virNetMessageNonnullNetwork_wire_size(const virNetMessageNonnullNetwork *_v)
{
    uint64_t _size = 20;
    _size += xdr_pad(_v->name.len);
    return _size;
}

uint8_t *virNetMessageNonnullNetwork_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageNonnullNetwork *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_string(_p, _e, &_v->name, VIR_NET_MESSAGE_STRING_MAX, 16);
    if (!_p)
        return NULL;
    xdr_store_bytes(_p, _v->uuid, 16);
    _p += 16;
    return _p;
}

struct xdr_cursor virNetMessageNonnullNetwork_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageNonnullNetwork *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_string(_c, _d, &_v->name, VIR_NET_MESSAGE_STRING_MAX, 16);
    if (!_c.at)
        return _c;
    if (!xdr_load_bytes(_v->uuid, _c.at, 16, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

/* --- virNetMessageDomain --- */

uint64_t virNetMessageDomain_wire_size(const virNetMessageDomain *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += virNetMessageNonnullDomain_wire_size((*_v));
    return _size;
}

uint8_t *virNetMessageDomain_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageDomain *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = virNetMessageNonnullDomain_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor virNetMessageDomain_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageDomain *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 24, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = virNetMessageNonnullDomain_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- virNetMessageNetwork --- */

uint64_t virNetMessageNetwork_wire_size(const virNetMessageNetwork *_v)
{
    uint64_t _size = 4;
    if ((*_v))
        _size += virNetMessageNonnullNetwork_wire_size((*_v));
    return _size;
}

uint8_t *virNetMessageNetwork_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageNetwork *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, (*_v));
    if ((*_v)) {
        _p = virNetMessageNonnullNetwork_put(_p, _e, (*_v));
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor virNetMessageNetwork_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageNetwork *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 20, sizeof *(*_v));
    if (!_c.at)
        return _c;
    (*_v) = _d->block;
    if ((*_v)) {
        _c = virNetMessageNonnullNetwork_get(_c, _d, (*_v));
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- virNetMessageError --- */

uint64_t virNetMessageError_wire_size(const virNetMessageError *_v)
{
    uint64_t _size = 44;
    if (_v->message)
        _size += virNetMessageNonnullString_wire_size(_v->message);
    if (_v->dom)
        _size += virNetMessageNonnullDomain_wire_size(_v->dom);
    if (_v->str1)
        _size += virNetMessageNonnullString_wire_size(_v->str1);
    if (_v->str2)
        _size += virNetMessageNonnullString_wire_size(_v->str2);
    if (_v->str3)
        _size += virNetMessageNonnullString_wire_size(_v->str3);
    if (_v->net)
        _size += virNetMessageNonnullNetwork_wire_size(_v->net);
    return _size;
}

uint8_t *virNetMessageError_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageError *_v)
{
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->code);
    xdr_store_int(_p + 4, _v->domain);
    _p += 8;
    _p = xdr_put_flag(_p, _v->message);
    if (_v->message) {
        _p = virNetMessageNonnullString_put(_p, _e, _v->message);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->level);
    _p += 4;
    _p = xdr_put_flag(_p, _v->dom);
    if (_v->dom) {
        _p = virNetMessageNonnullDomain_put(_p, _e, _v->dom);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->str1);
    if (_v->str1) {
        _p = virNetMessageNonnullString_put(_p, _e, _v->str1);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->str2);
    if (_v->str2) {
        _p = virNetMessageNonnullString_put(_p, _e, _v->str2);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_flag(_p, _v->str3);
    if (_v->str3) {
        _p = virNetMessageNonnullString_put(_p, _e, _v->str3);
        if (!_p)
            return NULL;
    }
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_int(_p, _v->int1);
    xdr_store_int(_p + 4, _v->int2);
    _p += 8;
    _p = xdr_put_flag(_p, _v->net);
    if (_v->net) {
        _p = virNetMessageNonnullNetwork_put(_p, _e, _v->net);
        if (!_p)
            return NULL;
    }
    return _p;
}

struct xdr_cursor virNetMessageError_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageError *_v)
{
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->code = xdr_load_int(_c.at);
    _v->domain = xdr_load_int(_c.at + 4);
    _c.at += 8;
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->message);
    if (!_c.at)
        return _c;
    _v->message = _d->block;
    if (_v->message) {
        _c = virNetMessageNonnullString_get(_c, _d, _v->message);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->level = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_optional(_c, _d, 24, sizeof *_v->dom);
    if (!_c.at)
        return _c;
    _v->dom = _d->block;
    if (_v->dom) {
        _c = virNetMessageNonnullDomain_get(_c, _d, _v->dom);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->str1);
    if (!_c.at)
        return _c;
    _v->str1 = _d->block;
    if (_v->str1) {
        _c = virNetMessageNonnullString_get(_c, _d, _v->str1);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->str2);
    if (!_c.at)
        return _c;
    _v->str2 = _d->block;
    if (_v->str2) {
        _c = virNetMessageNonnullString_get(_c, _d, _v->str2);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_optional(_c, _d, 4, sizeof *_v->str3);
    if (!_c.at)
        return _c;
    _v->str3 = _d->block;
    if (_v->str3) {
        _c = virNetMessageNonnullString_get(_c, _d, _v->str3);
        if (!_c.at)
            return _c;
    }
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->int1 = xdr_load_int(_c.at);
    _v->int2 = xdr_load_int(_c.at + 4);
    _c.at += 8;
    _c = xdr_get_optional(_c, _d, 20, sizeof *_v->net);
    if (!_c.at)
        return _c;
    _v->net = _d->block;
    if (_v->net) {
        _c = virNetMessageNonnullNetwork_get(_c, _d, _v->net);
        if (!_c.at)
            return _c;
    }
    return _c;
}

/* --- virNetStreamHole --- */

uint64_t virNetStreamHole_wire_size(const virNetStreamHole *_v)
{
    (void)_v;
    return 12;
}

uint8_t *virNetStreamHole_put(uint8_t *_p, struct xdr_encoder *_e, const virNetStreamHole *_v)
{
    if (xdr_room(_p, _e) < 12)
        return NULL;
    xdr_store_hyper(_p, _v->length);
    xdr_store_uint(_p + 8, _v->flags);
    _p += 12;
    return _p;
}

struct xdr_cursor virNetStreamHole_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetStreamHole *_v)
{
    if (xdr_left(_c, _d) < 12)
        return xdr_refuse(_c, _d);
    _v->length = xdr_load_hyper(_c.at);
    _v->flags = xdr_load_uint(_c.at + 8);
    _c.at += 12;
    return _c;
}

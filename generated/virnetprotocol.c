/* virnetprotocol.c -- written by xdrgen from virnetprotocol.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (virnetprotocol_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "virnetprotocol.h"

/* --- virNetMessageType --- */

bool virNetMessageType_is_legal(uint32_t value, unsigned policy)
{
    int32_t i = (int32_t)value;
    return (i >= VIR_NET_CALL && i <= VIR_NET_STREAM_HOLE) || (policy & XDR_ANY_ENUM);
}

uint64_t virNetMessageType_size(const virNetMessageType *v)
{
    (void)v;
    return 4;
}

bool virNetMessageType_store(uint8_t *p, virNetMessageType v)
{
    xdr_store_uint(p, (uint32_t)v);
    return virNetMessageType_is_legal((uint32_t)v, XDR_STRICT);
}

bool virNetMessageType_load(virNetMessageType *v, const uint8_t *p, unsigned policy)
{
    uint32_t value = xdr_load_uint(p);
    *v = (virNetMessageType)value;
    return virNetMessageType_is_legal(value, policy);
}

uint8_t *virNetMessageType_put(uint8_t *p, struct xdr_encoder *e, const virNetMessageType *v)
{
    return xdr_room(p, e) >= 4 && virNetMessageType_store(p, *v) ? p + 4 : NULL;
}

struct xdr_cursor virNetMessageType_get(struct xdr_cursor c, struct xdr_decoder *d, virNetMessageType *v)
{
    if (xdr_left(c, d) < 4 || !virNetMessageType_load(v, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}

/* --- virNetMessageStatus --- */

bool virNetMessageStatus_is_legal(uint32_t value, unsigned policy)
{
    int32_t i = (int32_t)value;
    return (i >= VIR_NET_OK && i <= VIR_NET_CONTINUE) || (policy & XDR_ANY_ENUM);
}

uint64_t virNetMessageStatus_size(const virNetMessageStatus *v)
{
    (void)v;
    return 4;
}

bool virNetMessageStatus_store(uint8_t *p, virNetMessageStatus v)
{
    xdr_store_uint(p, (uint32_t)v);
    return virNetMessageStatus_is_legal((uint32_t)v, XDR_STRICT);
}

bool virNetMessageStatus_load(virNetMessageStatus *v, const uint8_t *p, unsigned policy)
{
    uint32_t value = xdr_load_uint(p);
    *v = (virNetMessageStatus)value;
    return virNetMessageStatus_is_legal(value, policy);
}

uint8_t *virNetMessageStatus_put(uint8_t *p, struct xdr_encoder *e, const virNetMessageStatus *v)
{
    return xdr_room(p, e) >= 4 && virNetMessageStatus_store(p, *v) ? p + 4 : NULL;
}

struct xdr_cursor virNetMessageStatus_get(struct xdr_cursor c, struct xdr_decoder *d, virNetMessageStatus *v)
{
    if (xdr_left(c, d) < 4 || !virNetMessageStatus_load(v, c.at, d->policy))
        return xdr_refuse(c, d);
    c.at += 4;
    return c;
}

/* --- virNetMessageHeader --- */

uint64_t virNetMessageHeader_size(const virNetMessageHeader *v)
{
    (void)v;
    return 24;
}

uint8_t *virNetMessageHeader_put(uint8_t *p, struct xdr_encoder *e, const virNetMessageHeader *v)
{
    if (xdr_room(p, e) < 24)
        return NULL;
    xdr_store_uint(p, v->prog);
    xdr_store_uint(p + 4, v->vers);
    xdr_store_int(p + 8, v->proc);
    if (!virNetMessageType_store(p + 12, v->type))
        return NULL;
    xdr_store_uint(p + 16, v->serial);
    if (!virNetMessageStatus_store(p + 20, v->status))
        return NULL;
    p += 24;
    return p;
}

struct xdr_cursor virNetMessageHeader_get(struct xdr_cursor c, struct xdr_decoder *d, virNetMessageHeader *v)
{
    if (xdr_left(c, d) < 24)
        return xdr_refuse(c, d);
    v->prog = xdr_load_uint(c.at);
    v->vers = xdr_load_uint(c.at + 4);
    v->proc = xdr_load_int(c.at + 8);
    if (!virNetMessageType_load(&v->type, c.at + 12, d->policy))
        return xdr_refuse(c, d);
    v->serial = xdr_load_uint(c.at + 16);
    if (!virNetMessageStatus_load(&v->status, c.at + 20, d->policy))
        return xdr_refuse(c, d);
    c.at += 24;
    return c;
}

/* --- virNetMessageUUID --- */

uint64_t virNetMessageUUID_size(const virNetMessageUUID *v)
{
    (void)v;
    return 16;
}

uint8_t *virNetMessageUUID_put(uint8_t *p, struct xdr_encoder *e, const virNetMessageUUID *v)
{
    if (xdr_room(p, e) < 16)
        return NULL;
    xdr_store_bytes(p, (*v), 16);
    p += 16;
    return p;
}

struct xdr_cursor virNetMessageUUID_get(struct xdr_cursor c, struct xdr_decoder *d, virNetMessageUUID *v)
{
    if (xdr_left(c, d) < 16)
        return xdr_refuse(c, d);
    if (!xdr_load_bytes((*v), c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- virNetMessageNonnullString --- */

uint64_t virNetMessageNonnullString_size(const virNetMessageNonnullString *v)
{
    uint64_t size = 4;
    size += xdr_pad((*v).len);
    return size;
}

uint8_t *virNetMessageNonnullString_put(uint8_t *p, struct xdr_encoder *e, const virNetMessageNonnullString *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &(*v), VIR_NET_MESSAGE_STRING_MAX, 0);
    if (!p)
        return NULL;
    return p;
}

struct xdr_cursor virNetMessageNonnullString_get(struct xdr_cursor c, struct xdr_decoder *d, virNetMessageNonnullString *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &(*v), VIR_NET_MESSAGE_STRING_MAX, 0);
    if (!c.at)
        return c;
    return c;
}

/* --- virNetMessageString --- */

uint64_t virNetMessageString_size(const virNetMessageString *v)
{
    uint64_t size = 4;
    if ((*v))
        size += virNetMessageNonnullString_size((*v));
    return size;
}

uint8_t *virNetMessageString_put(uint8_t *p, struct xdr_encoder *e, const virNetMessageString *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = virNetMessageNonnullString_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor virNetMessageString_get(struct xdr_cursor c, struct xdr_decoder *d, virNetMessageString *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = virNetMessageNonnullString_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- virNetMessageNonnullDomain --- */

uint64_t virNetMessageNonnullDomain_size(const virNetMessageNonnullDomain *v)
{
    uint64_t size = 24;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *virNetMessageNonnullDomain_put(uint8_t *p, struct xdr_encoder *e, const virNetMessageNonnullDomain *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, VIR_NET_MESSAGE_STRING_MAX, 20);
    if (!p)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    xdr_store_int(p + 16, v->id);
    p += 20;
    return p;
}

struct xdr_cursor virNetMessageNonnullDomain_get(struct xdr_cursor c, struct xdr_decoder *d, virNetMessageNonnullDomain *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, VIR_NET_MESSAGE_STRING_MAX, 20);
    if (!c.at)
        return c;
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    v->id = xdr_load_int(c.at + 16);
    c.at += 20;
    return c;
}

/* --- virNetMessageNonnullNetwork --- */

uint64_t virNetMessageNonnullNetwork_size(const virNetMessageNonnullNetwork *v)
{
    uint64_t size = 20;
    size += xdr_pad(v->name.len);
    return size;
}

uint8_t *virNetMessageNonnullNetwork_put(uint8_t *p, struct xdr_encoder *e, const virNetMessageNonnullNetwork *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_string(p, e, &v->name, VIR_NET_MESSAGE_STRING_MAX, 16);
    if (!p)
        return NULL;
    xdr_store_bytes(p, v->uuid, 16);
    p += 16;
    return p;
}

struct xdr_cursor virNetMessageNonnullNetwork_get(struct xdr_cursor c, struct xdr_decoder *d, virNetMessageNonnullNetwork *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_string(c, d, &v->name, VIR_NET_MESSAGE_STRING_MAX, 16);
    if (!c.at)
        return c;
    if (!xdr_load_bytes(v->uuid, c.at, 16, d->policy))
        return xdr_refuse(c, d);
    c.at += 16;
    return c;
}

/* --- virNetMessageDomain --- */

uint64_t virNetMessageDomain_size(const virNetMessageDomain *v)
{
    uint64_t size = 4;
    if ((*v))
        size += virNetMessageNonnullDomain_size((*v));
    return size;
}

uint8_t *virNetMessageDomain_put(uint8_t *p, struct xdr_encoder *e, const virNetMessageDomain *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = virNetMessageNonnullDomain_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor virNetMessageDomain_get(struct xdr_cursor c, struct xdr_decoder *d, virNetMessageDomain *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 24, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = virNetMessageNonnullDomain_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- virNetMessageNetwork --- */

uint64_t virNetMessageNetwork_size(const virNetMessageNetwork *v)
{
    uint64_t size = 4;
    if ((*v))
        size += virNetMessageNonnullNetwork_size((*v));
    return size;
}

uint8_t *virNetMessageNetwork_put(uint8_t *p, struct xdr_encoder *e, const virNetMessageNetwork *v)
{
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, (*v));
    if ((*v)) {
        p = virNetMessageNonnullNetwork_put(p, e, (*v));
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor virNetMessageNetwork_get(struct xdr_cursor c, struct xdr_decoder *d, virNetMessageNetwork *v)
{
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 20, sizeof *(*v));
    if (!c.at)
        return c;
    (*v) = d->block;
    if ((*v)) {
        c = virNetMessageNonnullNetwork_get(c, d, (*v));
        if (!c.at)
            return c;
    }
    return c;
}

/* --- virNetMessageError --- */

uint64_t virNetMessageError_size(const virNetMessageError *v)
{
    uint64_t size = 44;
    if (v->message)
        size += virNetMessageNonnullString_size(v->message);
    if (v->dom)
        size += virNetMessageNonnullDomain_size(v->dom);
    if (v->str1)
        size += virNetMessageNonnullString_size(v->str1);
    if (v->str2)
        size += virNetMessageNonnullString_size(v->str2);
    if (v->str3)
        size += virNetMessageNonnullString_size(v->str3);
    if (v->net)
        size += virNetMessageNonnullNetwork_size(v->net);
    return size;
}

uint8_t *virNetMessageError_put(uint8_t *p, struct xdr_encoder *e, const virNetMessageError *v)
{
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->code);
    xdr_store_int(p + 4, v->domain);
    p += 8;
    p = xdr_put_flag(p, v->message);
    if (v->message) {
        p = virNetMessageNonnullString_put(p, e, v->message);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 8)
        return NULL;
    xdr_store_int(p, v->level);
    p += 4;
    p = xdr_put_flag(p, v->dom);
    if (v->dom) {
        p = virNetMessageNonnullDomain_put(p, e, v->dom);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->str1);
    if (v->str1) {
        p = virNetMessageNonnullString_put(p, e, v->str1);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->str2);
    if (v->str2) {
        p = virNetMessageNonnullString_put(p, e, v->str2);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 4)
        return NULL;
    p = xdr_put_flag(p, v->str3);
    if (v->str3) {
        p = virNetMessageNonnullString_put(p, e, v->str3);
        if (!p)
            return NULL;
    }
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_int(p, v->int1);
    xdr_store_int(p + 4, v->int2);
    p += 8;
    p = xdr_put_flag(p, v->net);
    if (v->net) {
        p = virNetMessageNonnullNetwork_put(p, e, v->net);
        if (!p)
            return NULL;
    }
    return p;
}

struct xdr_cursor virNetMessageError_get(struct xdr_cursor c, struct xdr_decoder *d, virNetMessageError *v)
{
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->code = xdr_load_int(c.at);
    v->domain = xdr_load_int(c.at + 4);
    c.at += 8;
    c = xdr_get_optional(c, d, 4, sizeof *v->message);
    if (!c.at)
        return c;
    v->message = d->block;
    if (v->message) {
        c = virNetMessageNonnullString_get(c, d, v->message);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 8)
        return xdr_refuse(c, d);
    v->level = xdr_load_int(c.at);
    c.at += 4;
    c = xdr_get_optional(c, d, 24, sizeof *v->dom);
    if (!c.at)
        return c;
    v->dom = d->block;
    if (v->dom) {
        c = virNetMessageNonnullDomain_get(c, d, v->dom);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->str1);
    if (!c.at)
        return c;
    v->str1 = d->block;
    if (v->str1) {
        c = virNetMessageNonnullString_get(c, d, v->str1);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->str2);
    if (!c.at)
        return c;
    v->str2 = d->block;
    if (v->str2) {
        c = virNetMessageNonnullString_get(c, d, v->str2);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 4)
        return xdr_refuse(c, d);
    c = xdr_get_optional(c, d, 4, sizeof *v->str3);
    if (!c.at)
        return c;
    v->str3 = d->block;
    if (v->str3) {
        c = virNetMessageNonnullString_get(c, d, v->str3);
        if (!c.at)
            return c;
    }
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->int1 = xdr_load_int(c.at);
    v->int2 = xdr_load_int(c.at + 4);
    c.at += 8;
    c = xdr_get_optional(c, d, 20, sizeof *v->net);
    if (!c.at)
        return c;
    v->net = d->block;
    if (v->net) {
        c = virNetMessageNonnullNetwork_get(c, d, v->net);
        if (!c.at)
            return c;
    }
    return c;
}

/* --- virNetStreamHole --- */

uint64_t virNetStreamHole_size(const virNetStreamHole *v)
{
    (void)v;
    return 12;
}

uint8_t *virNetStreamHole_put(uint8_t *p, struct xdr_encoder *e, const virNetStreamHole *v)
{
    if (xdr_room(p, e) < 12)
        return NULL;
    xdr_store_hyper(p, v->length);
    xdr_store_uint(p + 8, v->flags);
    p += 12;
    return p;
}

struct xdr_cursor virNetStreamHole_get(struct xdr_cursor c, struct xdr_decoder *d, virNetStreamHole *v)
{
    if (xdr_left(c, d) < 12)
        return xdr_refuse(c, d);
    v->length = xdr_load_hyper(c.at);
    v->flags = xdr_load_uint(c.at + 8);
    c.at += 12;
    return c;
}

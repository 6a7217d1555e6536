/* rpc_types.c -- written by xdrgen from rpc_types.x; do not edit.
 *
 * Each function takes the steps of its type in the order of the wire. A check of room covers all steps up to the next
 * check; a check inside a string covers the `tail` bytes behind it. Why a step failed is not said here, but found by
 * T_decode and T_encode (rpc_types_types.c) with the descriptions of the types. */
#include "xdr_marshal.h"

#include "rpc_types.h"

/* --- rpcprog_t --- */

uint64_t rpc_program_number_wire_size(const rpc_program_number *_v)
{
    (void)_v;
    return 4;
}

uint8_t *rpc_program_number_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_program_number *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, (*_v));
    _p += 4;
    return _p;
}

struct xdr_cursor rpc_program_number_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_program_number *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    (*_v) = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- rpcvers_t --- */

uint64_t rpc_version_number_wire_size(const rpc_version_number *_v)
{
    (void)_v;
    return 4;
}

uint8_t *rpc_version_number_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_version_number *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, (*_v));
    _p += 4;
    return _p;
}

struct xdr_cursor rpc_version_number_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_version_number *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    (*_v) = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- rpcproc_t --- */

uint64_t rpc_procedure_number_wire_size(const rpc_procedure_number *_v)
{
    (void)_v;
    return 4;
}

uint8_t *rpc_procedure_number_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_procedure_number *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, (*_v));
    _p += 4;
    return _p;
}

struct xdr_cursor rpc_procedure_number_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_procedure_number *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    (*_v) = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- rpcprot_t --- */

uint64_t rpc_protocol_number_wire_size(const rpc_protocol_number *_v)
{
    (void)_v;
    return 4;
}

uint8_t *rpc_protocol_number_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_protocol_number *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, (*_v));
    _p += 4;
    return _p;
}

struct xdr_cursor rpc_protocol_number_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_protocol_number *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    (*_v) = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- rpcport_t --- */

uint64_t rpc_port_number_wire_size(const rpc_port_number *_v)
{
    (void)_v;
    return 4;
}

uint8_t *rpc_port_number_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_port_number *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_uint(_p, (*_v));
    _p += 4;
    return _p;
}

struct xdr_cursor rpc_port_number_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_port_number *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    (*_v) = xdr_load_uint(_c.at);
    _c.at += 4;
    return _c;
}

/* --- bool_t --- */

uint64_t rpc_bool_wire_size(const rpc_bool *_v)
{
    (void)_v;
    return 4;
}

uint8_t *rpc_bool_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_bool *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    if (!xdr_bool_store(_p, (*_v)))
        return NULL;
    _p += 4;
    return _p;
}

struct xdr_cursor rpc_bool_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_bool *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    if (!xdr_bool_load(&(*_v), _c.at, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

/* --- enum_t --- */

uint64_t rpc_enum_wire_size(const rpc_enum *_v)
{
    (void)_v;
    return 4;
}

uint8_t *rpc_enum_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_enum *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    xdr_store_int(_p, (*_v));
    _p += 4;
    return _p;
}

struct xdr_cursor rpc_enum_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_enum *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    (*_v) = xdr_load_int(_c.at);
    _c.at += 4;
    return _c;
}

/* --- netobj --- */

uint64_t rpc_netobj_wire_size(const rpc_netobj *_v)
{
    uint64_t _size = 4;
    _size += xdr_pad((*_v).len);
    return _size;
}

uint8_t *rpc_netobj_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_netobj *_v)
{
    if (xdr_room(_p, _e) < 4)
        return NULL;
    _p = xdr_put_opaque(_p, _e, &(*_v), RPC_MAX_NETOBJ_SZ, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor rpc_netobj_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_netobj *_v)
{
    if (xdr_left(_c, _d) < 4)
        return xdr_refuse(_c, _d);
    _c = xdr_get_opaque(_c, _d, &(*_v), RPC_MAX_NETOBJ_SZ, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- netbuf --- */

uint64_t rpc_netbuf_wire_size(const rpc_netbuf *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->buf.len);
    return _size;
}

uint8_t *rpc_netbuf_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_netbuf *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->maxlen);
    _p += 4;
    _p = xdr_put_opaque(_p, _e, &_v->buf, UINT32_MAX, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor rpc_netbuf_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_netbuf *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->maxlen = xdr_load_uint(_c.at);
    _c.at += 4;
    _c = xdr_get_opaque(_c, _d, &_v->buf, UINT32_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- des_block --- */

uint64_t rpc_des_block_wire_size(const rpc_des_block *_v)
{
    (void)_v;
    return 8;
}

uint8_t *rpc_des_block_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_des_block *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_bytes(_p, (*_v), 8);
    _p += 8;
    return _p;
}

struct xdr_cursor rpc_des_block_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_des_block *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    if (!xdr_load_bytes((*_v), _c.at, 8, _d->policy))
        return xdr_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

/* --- opaque_auth --- */

uint64_t rpc_opaque_auth_wire_size(const rpc_opaque_auth *_v)
{
    uint64_t _size = 8;
    _size += xdr_pad(_v->oa_base.len);
    return _size;
}

uint8_t *rpc_opaque_auth_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_opaque_auth *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_int(_p, _v->oa_flavor);
    _p += 4;
    _p = xdr_put_opaque(_p, _e, &_v->oa_base, RPC_MAX_AUTH_BYTES, 0);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor rpc_opaque_auth_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_opaque_auth *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->oa_flavor = xdr_load_int(_c.at);
    _c.at += 4;
    _c = xdr_get_opaque(_c, _d, &_v->oa_base, RPC_MAX_AUTH_BYTES, 0);
    if (!_c.at)
        return _c;
    return _c;
}

/* --- authsys_parms --- */

uint64_t rpc_authsys_parms_wire_size(const rpc_authsys_parms *_v)
{
    uint64_t _size = 20;
    _size += xdr_pad(_v->aup_machname.len);
    _size += UINT64_C(4) * _v->aup_gids.len;
    return _size;
}

uint8_t *rpc_authsys_parms_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_authsys_parms *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->aup_time);
    _p += 4;
    _p = xdr_put_string(_p, _e, &_v->aup_machname, RPC_MAX_MACHINE_NAME, 12);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->aup_uid);
    xdr_store_uint(_p + 4, _v->aup_gid);
    _p += 8;
    _p = xdr_put_words(_p, _e, _v->aup_gids.data, _v->aup_gids.len, RPC_NGRPS);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor rpc_authsys_parms_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_authsys_parms *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->aup_time = xdr_load_uint(_c.at);
    _c.at += 4;
    _c = xdr_get_string(_c, _d, &_v->aup_machname, RPC_MAX_MACHINE_NAME, 12);
    if (!_c.at)
        return _c;
    _v->aup_uid = xdr_load_uint(_c.at);
    _v->aup_gid = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    _c = xdr_get_words(_c, _d, &_v->aup_gids.len, RPC_NGRPS);
    if (!_c.at)
        return _c;
    _v->aup_gids.data = _d->block;
    return _c;
}

/* --- authunix_parms --- */

uint64_t rpc_authunix_parms_wire_size(const rpc_authunix_parms *_v)
{
    uint64_t _size = 20;
    _size += xdr_pad(_v->aup_machname.len);
    _size += UINT64_C(4) * _v->aup_gids.len;
    return _size;
}

uint8_t *rpc_authunix_parms_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_authunix_parms *_v)
{
    if (xdr_room(_p, _e) < 8)
        return NULL;
    xdr_store_uint(_p, _v->aup_time);
    _p += 4;
    _p = xdr_put_string(_p, _e, &_v->aup_machname, RPC_MAX_MACHINE_NAME, 12);
    if (!_p)
        return NULL;
    xdr_store_uint(_p, _v->aup_uid);
    xdr_store_uint(_p + 4, _v->aup_gid);
    _p += 8;
    _p = xdr_put_words(_p, _e, _v->aup_gids.data, _v->aup_gids.len, RPC_NGRPS);
    if (!_p)
        return NULL;
    return _p;
}

struct xdr_cursor rpc_authunix_parms_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_authunix_parms *_v)
{
    if (xdr_left(_c, _d) < 8)
        return xdr_refuse(_c, _d);
    _v->aup_time = xdr_load_uint(_c.at);
    _c.at += 4;
    _c = xdr_get_string(_c, _d, &_v->aup_machname, RPC_MAX_MACHINE_NAME, 12);
    if (!_c.at)
        return _c;
    _v->aup_uid = xdr_load_uint(_c.at);
    _v->aup_gid = xdr_load_uint(_c.at + 4);
    _c.at += 8;
    _c = xdr_get_words(_c, _d, &_v->aup_gids.len, RPC_NGRPS);
    if (!_c.at)
        return _c;
    _v->aup_gids.data = _d->block;
    return _c;
}

/* --- pmap --- */

uint64_t rpc_pmap_wire_size(const rpc_pmap *_v)
{
    (void)_v;
    return 16;
}

uint8_t *rpc_pmap_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_pmap *_v)
{
    if (xdr_room(_p, _e) < 16)
        return NULL;
    xdr_store_uint(_p, _v->pm_prog);
    xdr_store_uint(_p + 4, _v->pm_vers);
    xdr_store_uint(_p + 8, _v->pm_prot);
    xdr_store_uint(_p + 12, _v->pm_port);
    _p += 16;
    return _p;
}

struct xdr_cursor rpc_pmap_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_pmap *_v)
{
    if (xdr_left(_c, _d) < 16)
        return xdr_refuse(_c, _d);
    _v->pm_prog = xdr_load_uint(_c.at);
    _v->pm_vers = xdr_load_uint(_c.at + 4);
    _v->pm_prot = xdr_load_uint(_c.at + 8);
    _v->pm_port = xdr_load_uint(_c.at + 12);
    _c.at += 16;
    return _c;
}

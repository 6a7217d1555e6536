/* rpc_types_check.c -- written by xdrgen from rpc_types.x; do not edit.
 *
 * T_scan walks over a message as the decoder of its type would, with the same checks in the same order; it keeps nothing,
 * and adds up the memory that a decode would take. T_validate walks over a value in memory. */
#include "xdr_scan.h"

#include "rpc_types.h"

/* --- rpcprog_t --- */

struct xdr_measure rpc_program_number_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status rpc_program_number_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(rpc_program_number_scan(xdr_check_begin(_d, &rpc_program_number_xdr), _d), _d, &rpc_program_number_xdr, _size);
}

enum xdr_status rpc_program_number_validate(const rpc_program_number *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&rpc_program_number_xdr, _v, _p, _e);
}

/* --- rpcvers_t --- */

struct xdr_measure rpc_version_number_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status rpc_version_number_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(rpc_version_number_scan(xdr_check_begin(_d, &rpc_version_number_xdr), _d), _d, &rpc_version_number_xdr, _size);
}

enum xdr_status rpc_version_number_validate(const rpc_version_number *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&rpc_version_number_xdr, _v, _p, _e);
}

/* --- rpcproc_t --- */

struct xdr_measure rpc_procedure_number_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status rpc_procedure_number_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(rpc_procedure_number_scan(xdr_check_begin(_d, &rpc_procedure_number_xdr), _d), _d, &rpc_procedure_number_xdr, _size);
}

enum xdr_status rpc_procedure_number_validate(const rpc_procedure_number *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&rpc_procedure_number_xdr, _v, _p, _e);
}

/* --- rpcprot_t --- */

struct xdr_measure rpc_protocol_number_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status rpc_protocol_number_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(rpc_protocol_number_scan(xdr_check_begin(_d, &rpc_protocol_number_xdr), _d), _d, &rpc_protocol_number_xdr, _size);
}

enum xdr_status rpc_protocol_number_validate(const rpc_protocol_number *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&rpc_protocol_number_xdr, _v, _p, _e);
}

/* --- rpcport_t --- */

struct xdr_measure rpc_port_number_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status rpc_port_number_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(rpc_port_number_scan(xdr_check_begin(_d, &rpc_port_number_xdr), _d), _d, &rpc_port_number_xdr, _size);
}

enum xdr_status rpc_port_number_validate(const rpc_port_number *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&rpc_port_number_xdr, _v, _p, _e);
}

/* --- bool_t --- */

struct xdr_measure rpc_bool_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_bool_is_legal(xdr_load_uint(_c.at), _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status rpc_bool_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(rpc_bool_scan(xdr_check_begin(_d, &rpc_bool_xdr), _d), _d, &rpc_bool_xdr, _size);
}

enum xdr_status rpc_bool_validate(const rpc_bool *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&rpc_bool_xdr, _v, _p, _e);
}

/* --- enum_t --- */

struct xdr_measure rpc_enum_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    return _c;
}

enum xdr_status rpc_enum_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(rpc_enum_scan(xdr_check_begin(_d, &rpc_enum_xdr), _d), _d, &rpc_enum_xdr, _size);
}

enum xdr_status rpc_enum_validate(const rpc_enum *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&rpc_enum_xdr, _v, _p, _e);
}

/* --- netobj --- */

struct xdr_measure rpc_netobj_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 4)
        return xdr_scan_refuse(_c, _d);
    _c = xdr_scan_opaque(_c, _d, RPC_MAX_NETOBJ_SZ, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status rpc_netobj_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(rpc_netobj_scan(xdr_check_begin(_d, &rpc_netobj_xdr), _d), _d, &rpc_netobj_xdr, _size);
}

enum xdr_status rpc_netobj_validate(const rpc_netobj *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&rpc_netobj_xdr, _v, _p, _e);
}

/* --- netbuf --- */

struct xdr_measure rpc_netbuf_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_opaque(_c, _d, UINT32_MAX, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status rpc_netbuf_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(rpc_netbuf_scan(xdr_check_begin(_d, &rpc_netbuf_xdr), _d), _d, &rpc_netbuf_xdr, _size);
}

enum xdr_status rpc_netbuf_validate(const rpc_netbuf *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&rpc_netbuf_xdr, _v, _p, _e);
}

/* --- des_block --- */

struct xdr_measure rpc_des_block_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    if (!xdr_scan_bytes(_c.at, 8, _d->policy))
        return xdr_scan_refuse(_c, _d);
    _c.at += 8;
    return _c;
}

enum xdr_status rpc_des_block_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(rpc_des_block_scan(xdr_check_begin(_d, &rpc_des_block_xdr), _d), _d, &rpc_des_block_xdr, _size);
}

enum xdr_status rpc_des_block_validate(const rpc_des_block *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&rpc_des_block_xdr, _v, _p, _e);
}

/* --- opaque_auth --- */

struct xdr_measure rpc_opaque_auth_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_opaque(_c, _d, RPC_MAX_AUTH_BYTES, 0);
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status rpc_opaque_auth_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(rpc_opaque_auth_scan(xdr_check_begin(_d, &rpc_opaque_auth_xdr), _d), _d, &rpc_opaque_auth_xdr, _size);
}

enum xdr_status rpc_opaque_auth_validate(const rpc_opaque_auth *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&rpc_opaque_auth_xdr, _v, _p, _e);
}

/* --- authsys_parms --- */

struct xdr_measure rpc_authsys_parms_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_string(_c, _d, RPC_MAX_MACHINE_NAME, 12);
    if (!_c.at)
        return _c;
    _c.at += 8;
    _c = xdr_scan_plain_array(_c, _d, RPC_NGRPS, 4, sizeof(uint32_t));
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status rpc_authsys_parms_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(rpc_authsys_parms_scan(xdr_check_begin(_d, &rpc_authsys_parms_xdr), _d), _d, &rpc_authsys_parms_xdr, _size);
}

enum xdr_status rpc_authsys_parms_validate(const rpc_authsys_parms *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&rpc_authsys_parms_xdr, _v, _p, _e);
}

/* --- authunix_parms --- */

struct xdr_measure rpc_authunix_parms_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 8)
        return xdr_scan_refuse(_c, _d);
    _c.at += 4;
    _c = xdr_scan_string(_c, _d, RPC_MAX_MACHINE_NAME, 12);
    if (!_c.at)
        return _c;
    _c.at += 8;
    _c = xdr_scan_plain_array(_c, _d, RPC_NGRPS, 4, sizeof(uint32_t));
    if (!_c.at)
        return _c;
    return _c;
}

enum xdr_status rpc_authunix_parms_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(rpc_authunix_parms_scan(xdr_check_begin(_d, &rpc_authunix_parms_xdr), _d), _d, &rpc_authunix_parms_xdr, _size);
}

enum xdr_status rpc_authunix_parms_validate(const rpc_authunix_parms *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&rpc_authunix_parms_xdr, _v, _p, _e);
}

/* --- pmap --- */

struct xdr_measure rpc_pmap_scan(struct xdr_measure _c, struct xdr_decoder *_d)
{
    if (xdr_scan_left(_c, _d) < 16)
        return xdr_scan_refuse(_c, _d);
    _c.at += 16;
    return _c;
}

enum xdr_status rpc_pmap_check(struct xdr_decoder *_d, struct xdr_extent *_size)
{
    return xdr_check_end(rpc_pmap_scan(xdr_check_begin(_d, &rpc_pmap_xdr), _d), _d, &rpc_pmap_xdr, _size);
}

enum xdr_status rpc_pmap_validate(const rpc_pmap *_v, const struct xdr_limit *_p, struct xdr_error *_e)
{
    return xdr_validate_value(&rpc_pmap_xdr, _v, _p, _e);
}

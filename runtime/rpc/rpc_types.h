/* rpc_types.h -- written by xdrgen from rpc_types.x; do not edit. */
#ifndef RPC_TYPES_H
#define RPC_TYPES_H

#include "xdr_describe.h"
#include "xdr_runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What the headers of an ONC RPC library declare, which rpcgen's output includes always: types and constants for specifications
 * that use them and do not declare them.
 *
 * In C they have names of their own, for those headers may be there as well. */

/* The greatest length of a network name. */
#define RPC_MAXNETNAMELEN 255

/* Of an object. */
#define RPC_MAX_NETOBJ_SZ 1024

/* Of what tells who somebody is. */
#define RPC_MAX_AUTH_BYTES 400

/* Of the name of a machine. */
#define RPC_MAX_MACHINE_NAME 255

/* How many groups a user may tell of. */
#define RPC_NGRPS 16

/* What tells who somebody is: nothing (RFC 5531 section 8.2). */
#define RPC_AUTH_NONE 0

/* The same. */
#define RPC_AUTH_NULL 0

/* A user of Unix. */
#define RPC_AUTH_SYS 1

/* The same. */
#define RPC_AUTH_UNIX 1

/* What stands for that. */
#define RPC_AUTH_SHORT 2

/* A key that two have agreed on. */
#define RPC_AUTH_DH 3

/* The same. */
#define RPC_AUTH_DES 3

/* What RFC 2203 has. */
#define RPC_SEC_GSS 6

/* The number of a program (RFC 5531 section 9). */
typedef uint32_t rpc_program_number;

/* Of a version of it. */
typedef uint32_t rpc_version_number;

/* Of a procedure. */
typedef uint32_t rpc_procedure_number;

/* Of a protocol of transport, as IP has them. */
typedef uint32_t rpc_protocol_number;

/* Of a port of such a protocol. */
typedef uint32_t rpc_port_number;

typedef bool rpc_bool;

typedef int32_t rpc_enum;

/* Bytes that mean something to who made them. */
typedef struct xdr_opaque rpc_netobj; /* at most RPC_MAX_NETOBJ_SZ bytes */

/* An address of a transport: how long it may be, and what it is. */
typedef struct rpc_netbuf rpc_netbuf;
struct rpc_netbuf {
    uint32_t maxlen;
    struct xdr_opaque buf; /* of any length */
};

/* A key of DES. */
typedef uint8_t rpc_des_block[8];

/* Who a message is from, or the answer to that (RFC 5531 section 8.2). */
typedef struct rpc_opaque_auth rpc_opaque_auth;
struct rpc_opaque_auth {
    int32_t oa_flavor;
    struct xdr_opaque oa_base; /* at most RPC_MAX_AUTH_BYTES bytes */
};

/* Who a user of Unix is (RFC 5531, appendix A). */
typedef struct rpc_authsys_parms rpc_authsys_parms;
struct rpc_authsys_parms {
    uint32_t aup_time;
    struct xdr_string aup_machname; /* at most RPC_MAX_MACHINE_NAME bytes */
    uint32_t aup_uid;
    uint32_t aup_gid;
    struct {
        uint32_t *data;
        uint32_t len;
    } aup_gids; /* at most RPC_NGRPS */
};

/* The older name of that. */
typedef struct rpc_authunix_parms rpc_authunix_parms;
struct rpc_authunix_parms {
    uint32_t aup_time;
    struct xdr_string aup_machname; /* at most RPC_MAX_MACHINE_NAME bytes */
    uint32_t aup_uid;
    uint32_t aup_gid;
    struct {
        uint32_t *data;
        uint32_t len;
    } aup_gids; /* at most RPC_NGRPS */
};

/* A program's port, as version 2 of the port mapper has it (RFC 1833 section 3). */
typedef struct rpc_pmap rpc_pmap;
struct rpc_pmap {
    uint32_t pm_prog;
    uint32_t pm_vers;
    uint32_t pm_prot;
    uint32_t pm_port;
};

/* --- functions ---
 *
 * For each type T, and v a value of it:
 *
 *   T_wire_size(v)  the bytes that T_encode writes; 0 of a value that is nested too deep for it
 *   T_encode(e, v)  writes v at e->at and moves it on; see xdr_encode_into()
 *   T_decode(d, v)  reads v at d->at and moves it on, what v points to being put into d->arena; see xdr_decode_from()
 *   T_check(d, x)   whether T_decode would accept what is at d->at, without decoding or moving: the bytes that it takes of
 *                   the message and of an arena go into x
 *   T_validate(v, limits, error)  whether v keeps to the specification, and to lower limits if there are; see xdr_validate_value()
 *   T_xdr           describes T, for xdr_print()
 *
 * After a failure d and its arena, or e, are as they were, and a value that was to be read is zero; d->error or
 * e->error then says where and why. T_check and T_validate are in rpc_types_check.c.
 *
 * T_m_max is the greatest length of a member m that is bounded by a number; what is bounded by a constant says so there.
 * T_WIRE_MIN and T_WIRE_MAX are the least and the greatest bytes of a T in a message, T_MEM_MAX the most memory that a
 * decoded one takes: the value, and its part of an arena. What has no end is not defined; what 64 bits do not hold is
 * UINT64_MAX.
 */

extern const struct xdr_limit rpc_types_limits[]; /* by name, those that bound something */

#define rpc_program_number_WIRE_MIN 4
#define rpc_program_number_WIRE_MAX 4
#define rpc_program_number_MEM_MAX 4
extern const struct xdr_type rpc_program_number_xdr;
uint64_t rpc_program_number_wire_size(const rpc_program_number *_v) XDR_CHECKED;
enum xdr_status rpc_program_number_encode(struct xdr_encoder *_e, const rpc_program_number *_v) XDR_CHECKED;
enum xdr_status rpc_program_number_decode(struct xdr_decoder *_d, rpc_program_number *_v) XDR_CHECKED;
enum xdr_status rpc_program_number_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status rpc_program_number_validate(const rpc_program_number *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define rpc_version_number_WIRE_MIN 4
#define rpc_version_number_WIRE_MAX 4
#define rpc_version_number_MEM_MAX 4
extern const struct xdr_type rpc_version_number_xdr;
uint64_t rpc_version_number_wire_size(const rpc_version_number *_v) XDR_CHECKED;
enum xdr_status rpc_version_number_encode(struct xdr_encoder *_e, const rpc_version_number *_v) XDR_CHECKED;
enum xdr_status rpc_version_number_decode(struct xdr_decoder *_d, rpc_version_number *_v) XDR_CHECKED;
enum xdr_status rpc_version_number_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status rpc_version_number_validate(const rpc_version_number *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define rpc_procedure_number_WIRE_MIN 4
#define rpc_procedure_number_WIRE_MAX 4
#define rpc_procedure_number_MEM_MAX 4
extern const struct xdr_type rpc_procedure_number_xdr;
uint64_t rpc_procedure_number_wire_size(const rpc_procedure_number *_v) XDR_CHECKED;
enum xdr_status rpc_procedure_number_encode(struct xdr_encoder *_e, const rpc_procedure_number *_v) XDR_CHECKED;
enum xdr_status rpc_procedure_number_decode(struct xdr_decoder *_d, rpc_procedure_number *_v) XDR_CHECKED;
enum xdr_status rpc_procedure_number_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status rpc_procedure_number_validate(const rpc_procedure_number *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define rpc_protocol_number_WIRE_MIN 4
#define rpc_protocol_number_WIRE_MAX 4
#define rpc_protocol_number_MEM_MAX 4
extern const struct xdr_type rpc_protocol_number_xdr;
uint64_t rpc_protocol_number_wire_size(const rpc_protocol_number *_v) XDR_CHECKED;
enum xdr_status rpc_protocol_number_encode(struct xdr_encoder *_e, const rpc_protocol_number *_v) XDR_CHECKED;
enum xdr_status rpc_protocol_number_decode(struct xdr_decoder *_d, rpc_protocol_number *_v) XDR_CHECKED;
enum xdr_status rpc_protocol_number_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status rpc_protocol_number_validate(const rpc_protocol_number *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define rpc_port_number_WIRE_MIN 4
#define rpc_port_number_WIRE_MAX 4
#define rpc_port_number_MEM_MAX 4
extern const struct xdr_type rpc_port_number_xdr;
uint64_t rpc_port_number_wire_size(const rpc_port_number *_v) XDR_CHECKED;
enum xdr_status rpc_port_number_encode(struct xdr_encoder *_e, const rpc_port_number *_v) XDR_CHECKED;
enum xdr_status rpc_port_number_decode(struct xdr_decoder *_d, rpc_port_number *_v) XDR_CHECKED;
enum xdr_status rpc_port_number_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status rpc_port_number_validate(const rpc_port_number *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define rpc_bool_WIRE_MIN 4
#define rpc_bool_WIRE_MAX 4
#define rpc_bool_MEM_MAX 1
extern const struct xdr_type rpc_bool_xdr;
uint64_t rpc_bool_wire_size(const rpc_bool *_v) XDR_CHECKED;
enum xdr_status rpc_bool_encode(struct xdr_encoder *_e, const rpc_bool *_v) XDR_CHECKED;
enum xdr_status rpc_bool_decode(struct xdr_decoder *_d, rpc_bool *_v) XDR_CHECKED;
enum xdr_status rpc_bool_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status rpc_bool_validate(const rpc_bool *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define rpc_enum_WIRE_MIN 4
#define rpc_enum_WIRE_MAX 4
#define rpc_enum_MEM_MAX 4
extern const struct xdr_type rpc_enum_xdr;
uint64_t rpc_enum_wire_size(const rpc_enum *_v) XDR_CHECKED;
enum xdr_status rpc_enum_encode(struct xdr_encoder *_e, const rpc_enum *_v) XDR_CHECKED;
enum xdr_status rpc_enum_decode(struct xdr_decoder *_d, rpc_enum *_v) XDR_CHECKED;
enum xdr_status rpc_enum_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status rpc_enum_validate(const rpc_enum *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define rpc_netobj_WIRE_MIN 4
#define rpc_netobj_WIRE_MAX 1028
#define rpc_netobj_MEM_MAX 1040
extern const struct xdr_type rpc_netobj_xdr;
uint64_t rpc_netobj_wire_size(const rpc_netobj *_v) XDR_CHECKED;
enum xdr_status rpc_netobj_encode(struct xdr_encoder *_e, const rpc_netobj *_v) XDR_CHECKED;
enum xdr_status rpc_netobj_decode(struct xdr_decoder *_d, rpc_netobj *_v) XDR_CHECKED;
enum xdr_status rpc_netobj_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status rpc_netobj_validate(const rpc_netobj *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define rpc_netbuf_WIRE_MIN 8
#define rpc_netbuf_WIRE_MAX UINT64_C(4294967304)
#define rpc_netbuf_MEM_MAX UINT64_C(4294967320)
extern const struct xdr_type rpc_netbuf_xdr;
uint64_t rpc_netbuf_wire_size(const rpc_netbuf *_v) XDR_CHECKED;
enum xdr_status rpc_netbuf_encode(struct xdr_encoder *_e, const rpc_netbuf *_v) XDR_CHECKED;
enum xdr_status rpc_netbuf_decode(struct xdr_decoder *_d, rpc_netbuf *_v) XDR_CHECKED;
enum xdr_status rpc_netbuf_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status rpc_netbuf_validate(const rpc_netbuf *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define rpc_des_block_WIRE_MIN 8
#define rpc_des_block_WIRE_MAX 8
#define rpc_des_block_MEM_MAX 8
extern const struct xdr_type rpc_des_block_xdr;
uint64_t rpc_des_block_wire_size(const rpc_des_block *_v) XDR_CHECKED;
enum xdr_status rpc_des_block_encode(struct xdr_encoder *_e, const rpc_des_block *_v) XDR_CHECKED;
enum xdr_status rpc_des_block_decode(struct xdr_decoder *_d, rpc_des_block *_v) XDR_CHECKED;
enum xdr_status rpc_des_block_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status rpc_des_block_validate(const rpc_des_block *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define rpc_opaque_auth_WIRE_MIN 8
#define rpc_opaque_auth_WIRE_MAX 408
#define rpc_opaque_auth_MEM_MAX 424
extern const struct xdr_type rpc_opaque_auth_xdr;
uint64_t rpc_opaque_auth_wire_size(const rpc_opaque_auth *_v) XDR_CHECKED;
enum xdr_status rpc_opaque_auth_encode(struct xdr_encoder *_e, const rpc_opaque_auth *_v) XDR_CHECKED;
enum xdr_status rpc_opaque_auth_decode(struct xdr_decoder *_d, rpc_opaque_auth *_v) XDR_CHECKED;
enum xdr_status rpc_opaque_auth_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status rpc_opaque_auth_validate(const rpc_opaque_auth *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define rpc_authsys_parms_WIRE_MIN 20
#define rpc_authsys_parms_WIRE_MAX 340
#define rpc_authsys_parms_MEM_MAX 368
extern const struct xdr_type rpc_authsys_parms_xdr;
uint64_t rpc_authsys_parms_wire_size(const rpc_authsys_parms *_v) XDR_CHECKED;
enum xdr_status rpc_authsys_parms_encode(struct xdr_encoder *_e, const rpc_authsys_parms *_v) XDR_CHECKED;
enum xdr_status rpc_authsys_parms_decode(struct xdr_decoder *_d, rpc_authsys_parms *_v) XDR_CHECKED;
enum xdr_status rpc_authsys_parms_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status rpc_authsys_parms_validate(const rpc_authsys_parms *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define rpc_authunix_parms_WIRE_MIN 20
#define rpc_authunix_parms_WIRE_MAX 340
#define rpc_authunix_parms_MEM_MAX 368
extern const struct xdr_type rpc_authunix_parms_xdr;
uint64_t rpc_authunix_parms_wire_size(const rpc_authunix_parms *_v) XDR_CHECKED;
enum xdr_status rpc_authunix_parms_encode(struct xdr_encoder *_e, const rpc_authunix_parms *_v) XDR_CHECKED;
enum xdr_status rpc_authunix_parms_decode(struct xdr_decoder *_d, rpc_authunix_parms *_v) XDR_CHECKED;
enum xdr_status rpc_authunix_parms_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status rpc_authunix_parms_validate(const rpc_authunix_parms *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define rpc_pmap_WIRE_MIN 16
#define rpc_pmap_WIRE_MAX 16
#define rpc_pmap_MEM_MAX 16
extern const struct xdr_type rpc_pmap_xdr;
uint64_t rpc_pmap_wire_size(const rpc_pmap *_v) XDR_CHECKED;
enum xdr_status rpc_pmap_encode(struct xdr_encoder *_e, const rpc_pmap *_v) XDR_CHECKED;
enum xdr_status rpc_pmap_decode(struct xdr_decoder *_d, rpc_pmap *_v) XDR_CHECKED;
enum xdr_status rpc_pmap_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status rpc_pmap_validate(const rpc_pmap *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

/* --- what generated code calls, and programs do not ---
 *
 * T_put, T_get and T_scan are T_encode, T_decode and T_check as steps of other marshallers (xdr_marshal.h, xdr_scan.h);
 * T_load and T_store are the word of an enum. */

uint8_t *rpc_program_number_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_program_number *_v) XDR_CHECKED;
struct xdr_cursor rpc_program_number_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_program_number *_v) XDR_CHECKED;
struct xdr_measure rpc_program_number_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *rpc_version_number_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_version_number *_v) XDR_CHECKED;
struct xdr_cursor rpc_version_number_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_version_number *_v) XDR_CHECKED;
struct xdr_measure rpc_version_number_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *rpc_procedure_number_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_procedure_number *_v) XDR_CHECKED;
struct xdr_cursor rpc_procedure_number_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_procedure_number *_v) XDR_CHECKED;
struct xdr_measure rpc_procedure_number_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *rpc_protocol_number_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_protocol_number *_v) XDR_CHECKED;
struct xdr_cursor rpc_protocol_number_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_protocol_number *_v) XDR_CHECKED;
struct xdr_measure rpc_protocol_number_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *rpc_port_number_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_port_number *_v) XDR_CHECKED;
struct xdr_cursor rpc_port_number_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_port_number *_v) XDR_CHECKED;
struct xdr_measure rpc_port_number_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *rpc_bool_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_bool *_v) XDR_CHECKED;
struct xdr_cursor rpc_bool_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_bool *_v) XDR_CHECKED;
struct xdr_measure rpc_bool_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *rpc_enum_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_enum *_v) XDR_CHECKED;
struct xdr_cursor rpc_enum_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_enum *_v) XDR_CHECKED;
struct xdr_measure rpc_enum_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *rpc_netobj_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_netobj *_v) XDR_CHECKED;
struct xdr_cursor rpc_netobj_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_netobj *_v) XDR_CHECKED;
struct xdr_measure rpc_netobj_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *rpc_netbuf_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_netbuf *_v) XDR_CHECKED;
struct xdr_cursor rpc_netbuf_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_netbuf *_v) XDR_CHECKED;
struct xdr_measure rpc_netbuf_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *rpc_des_block_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_des_block *_v) XDR_CHECKED;
struct xdr_cursor rpc_des_block_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_des_block *_v) XDR_CHECKED;
struct xdr_measure rpc_des_block_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *rpc_opaque_auth_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_opaque_auth *_v) XDR_CHECKED;
struct xdr_cursor rpc_opaque_auth_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_opaque_auth *_v) XDR_CHECKED;
struct xdr_measure rpc_opaque_auth_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *rpc_authsys_parms_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_authsys_parms *_v) XDR_CHECKED;
struct xdr_cursor rpc_authsys_parms_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_authsys_parms *_v) XDR_CHECKED;
struct xdr_measure rpc_authsys_parms_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *rpc_authunix_parms_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_authunix_parms *_v) XDR_CHECKED;
struct xdr_cursor rpc_authunix_parms_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_authunix_parms *_v) XDR_CHECKED;
struct xdr_measure rpc_authunix_parms_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *rpc_pmap_put(uint8_t *_p, struct xdr_encoder *_e, const rpc_pmap *_v) XDR_CHECKED;
struct xdr_cursor rpc_pmap_get(struct xdr_cursor _c, struct xdr_decoder *_d, rpc_pmap *_v) XDR_CHECKED;
struct xdr_measure rpc_pmap_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

#ifdef __cplusplus
}
#endif
#endif

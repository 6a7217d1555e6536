/* lxc_protocol.h -- written by xdrgen from lxc_protocol.x; do not edit. */
#ifndef LXC_PROTOCOL_H
#define LXC_PROTOCOL_H

#include "xdr_describe.h"
#include "xdr_runtime.h"
#include "remote_protocol.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The LXC protocol of libvirt: the one call that makes sense for LXC containers only.
 *
 * A client of libvirt-lxc speaks it to the daemon on the connection that also carries the remote
 * protocol, after it has opened an LXC driver there. The type of a domain comes from
 * remote_protocol.x, framing and errors from virnetprotocol.x. The arguments of LXC_PROC_X are the
 * struct lxc_x_args. */

/* Asks for file descriptors of the kernel namespaces of a running container. */
typedef struct lxc_domain_open_namespace_args lxc_domain_open_namespace_args;
struct lxc_domain_open_namespace_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Program number of the LXC protocol. */
#define LXC_PROGRAM 0x68000

/* Version of the LXC protocol. */
#define LXC_PROTOCOL_VERSION 1

/* The calls of the LXC protocol. */
typedef enum lxc_procedure {
    /* Opens a container's namespaces; the reply is void, its file descriptors are the result. */
    LXC_PROC_DOMAIN_OPEN_NAMESPACE = 1,
} lxc_procedure;

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
 * e->error then says where and why. T_check and T_validate are in lxc_protocol_check.c.
 *
 * T_m_max is the greatest length of a member m that is bounded by a number; what is bounded by a constant says so there.
 * T_WIRE_MIN and T_WIRE_MAX are the least and the greatest bytes of a T in a message, T_MEM_MAX the most memory that a
 * decoded one takes: the value, and its part of an arena. What has no end is not defined; what 64 bits do not hold is
 * UINT64_MAX.
 * A message is taken to have at most 33554408 bytes. */


#define lxc_domain_open_namespace_args_WIRE_MIN 28
#define lxc_domain_open_namespace_args_WIRE_MAX 4194332
#define lxc_domain_open_namespace_args_MEM_MAX 4194360
extern const struct xdr_type lxc_domain_open_namespace_args_xdr;
uint64_t lxc_domain_open_namespace_args_wire_size(const lxc_domain_open_namespace_args *_v) XDR_CHECKED;
enum xdr_status lxc_domain_open_namespace_args_encode(struct xdr_encoder *_e, const lxc_domain_open_namespace_args *_v) XDR_CHECKED;
enum xdr_status lxc_domain_open_namespace_args_decode(struct xdr_decoder *_d, lxc_domain_open_namespace_args *_v) XDR_CHECKED;
enum xdr_status lxc_domain_open_namespace_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status lxc_domain_open_namespace_args_validate(const lxc_domain_open_namespace_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define lxc_procedure_WIRE_MIN 4
#define lxc_procedure_WIRE_MAX 4
#define lxc_procedure_MEM_MAX 4
extern const struct xdr_type lxc_procedure_xdr;
uint64_t lxc_procedure_wire_size(const lxc_procedure *_v) XDR_CHECKED;
enum xdr_status lxc_procedure_encode(struct xdr_encoder *_e, const lxc_procedure *_v) XDR_CHECKED;
enum xdr_status lxc_procedure_decode(struct xdr_decoder *_d, lxc_procedure *_v) XDR_CHECKED;
enum xdr_status lxc_procedure_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status lxc_procedure_validate(const lxc_procedure *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;
bool lxc_procedure_is_legal(uint32_t _value, unsigned _policy) XDR_CHECKED;

/* --- what generated code calls, and programs do not ---
 *
 * T_put, T_get and T_scan are T_encode, T_decode and T_check as steps of other marshallers (xdr_marshal.h, xdr_scan.h);
 * T_load and T_store are the word of an enum. */

uint8_t *lxc_domain_open_namespace_args_put(uint8_t *_p, struct xdr_encoder *_e, const lxc_domain_open_namespace_args *_v) XDR_CHECKED;
struct xdr_cursor lxc_domain_open_namespace_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, lxc_domain_open_namespace_args *_v) XDR_CHECKED;
struct xdr_measure lxc_domain_open_namespace_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *lxc_procedure_put(uint8_t *_p, struct xdr_encoder *_e, const lxc_procedure *_v) XDR_CHECKED;
struct xdr_cursor lxc_procedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, lxc_procedure *_v) XDR_CHECKED;
struct xdr_measure lxc_procedure_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;
bool lxc_procedure_load(lxc_procedure *_v, const uint8_t *_p, unsigned _policy) XDR_CHECKED;
bool lxc_procedure_store(uint8_t *_p, lxc_procedure _v) XDR_CHECKED;

#ifdef __cplusplus
}
#endif
#endif

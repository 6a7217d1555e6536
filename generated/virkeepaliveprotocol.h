/* virkeepaliveprotocol.h -- written by xdrgen from virkeepaliveprotocol.x; do not edit. */
#ifndef VIRKEEPALIVEPROTOCOL_H
#define VIRKEEPALIVEPROTOCOL_H

#include "xdr_describe.h"
#include "xdr_runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The keepalive protocol of libvirt: a side that has heard nothing for a while asks the other for a
 * sign of life.
 *
 * It runs on the same connections as the other programs, under its own program number. Client and
 * server may both ask. Each message is an event (VIR_NET_MESSAGE) with serial 0 and no body, so
 * there are no types here; a connection on which too many pings stay unanswered is closed. Framing
 * is in virnetprotocol.x. */

/* Program number of keepalive messages: the letters of "keep" in ASCII. */
#define KEEPALIVE_PROGRAM 0x6b656570

/* Version of the keepalive protocol. */
#define KEEPALIVE_PROTOCOL_VERSION 1

/* The two messages of the keepalive protocol; neither has a body. */
typedef enum keepalive_procedure {
    /* Asks whether the other side is still there; a pong must follow. */
    KEEPALIVE_PROC_PING = 1,
    /* Answers a ping. */
    KEEPALIVE_PROC_PONG = 2,
} keepalive_procedure;

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
 * e->error then says where and why. T_check and T_validate are in virkeepaliveprotocol_check.c.
 *
 * T_m_max is the greatest length of a member m that is bounded by a number; what is bounded by a constant says so there.
 * T_WIRE_MIN and T_WIRE_MAX are the least and the greatest bytes of a T in a message, T_MEM_MAX the most memory that a
 * decoded one takes: the value, and its part of an arena. What has no end is not defined; what 64 bits do not hold is
 * UINT64_MAX.
 * A message is taken to have at most 33554408 bytes. */


#define keepalive_procedure_WIRE_MIN 4
#define keepalive_procedure_WIRE_MAX 4
#define keepalive_procedure_MEM_MAX 4
extern const struct xdr_type keepalive_procedure_xdr;
uint64_t keepalive_procedure_wire_size(const keepalive_procedure *_v) XDR_CHECKED;
enum xdr_status keepalive_procedure_encode(struct xdr_encoder *_e, const keepalive_procedure *_v) XDR_CHECKED;
enum xdr_status keepalive_procedure_decode(struct xdr_decoder *_d, keepalive_procedure *_v) XDR_CHECKED;
enum xdr_status keepalive_procedure_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status keepalive_procedure_validate(const keepalive_procedure *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;
bool keepalive_procedure_is_legal(uint32_t _value, unsigned _policy) XDR_CHECKED;

/* --- what generated code calls, and programs do not ---
 *
 * T_put, T_get and T_scan are T_encode, T_decode and T_check as steps of other marshallers (xdr_marshal.h, xdr_scan.h);
 * T_load and T_store are the word of an enum. */

uint8_t *keepalive_procedure_put(uint8_t *_p, struct xdr_encoder *_e, const keepalive_procedure *_v) XDR_CHECKED;
struct xdr_cursor keepalive_procedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, keepalive_procedure *_v) XDR_CHECKED;
struct xdr_measure keepalive_procedure_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;
bool keepalive_procedure_load(keepalive_procedure *_v, const uint8_t *_p, unsigned _policy) XDR_CHECKED;
bool keepalive_procedure_store(uint8_t *_p, keepalive_procedure _v) XDR_CHECKED;

#ifdef __cplusplus
}
#endif
#endif

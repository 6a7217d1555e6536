/* lxc_monitor_protocol.h -- written by xdrgen from lxc_monitor_protocol.x; do not edit. */
#ifndef LXC_MONITOR_PROTOCOL_H
#define LXC_MONITOR_PROTOCOL_H

#include "xdr_describe.h"
#include "xdr_runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The LXC monitor protocol of libvirt: the controller process of a container reports to the LXC
 * driver.
 *
 * Each container has a controller of its own, which is the server of a private UNIX socket; the
 * driver is its client and only listens. All messages are events (VIR_NET_MESSAGE), with the body
 * virLXCMonitorXEventMsg, in CamelCase, for VIR_LXC_MONITOR_PROC_X_EVENT. Framing is in
 * virnetprotocol.x. */

/* How a container came to its end. */
typedef enum virLXCMonitorExitStatus {
    /* It failed. */
    VIR_LXC_MONITOR_EXIT_STATUS_ERROR = 0,
    /* It shut down by itself. */
    VIR_LXC_MONITOR_EXIT_STATUS_SHUTDOWN = 1,
    /* It asked to be started again. */
    VIR_LXC_MONITOR_EXIT_STATUS_REBOOT = 2,
} virLXCMonitorExitStatus;

/* Tells that the container has ended, and how. */
typedef struct virLXCMonitorExitEventMsg virLXCMonitorExitEventMsg;
struct virLXCMonitorExitEventMsg {
    virLXCMonitorExitStatus status;
};

/* Tells that the container's first process runs, and its process number as the host sees it. */
typedef struct virLXCMonitorInitEventMsg virLXCMonitorInitEventMsg;
struct virLXCMonitorInitEventMsg {
    uint64_t initpid;
};

/* Program number of the LXC monitor protocol. */
#define VIR_LXC_MONITOR_PROGRAM 0x12341234

/* Version of the LXC monitor protocol. */
#define VIR_LXC_MONITOR_PROGRAM_VERSION 1

/* The events of the LXC monitor protocol; there are no calls. */
typedef enum virLXCMonitorProcedure {
    /* Event: the container has ended. */
    VIR_LXC_MONITOR_PROC_EXIT_EVENT = 1,
    /* Event: the container's init process has started. */
    VIR_LXC_MONITOR_PROC_INIT_EVENT = 2,
} virLXCMonitorProcedure;

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
 * e->error then says where and why. T_check and T_validate are in lxc_monitor_protocol_check.c.
 *
 * T_m_max is the greatest length of a member m that is bounded by a number; what is bounded by a constant says so there.
 * T_WIRE_MIN and T_WIRE_MAX are the least and the greatest bytes of a T in a message, T_MEM_MAX the most memory that a
 * decoded one takes: the value, and its part of an arena. What has no end is not defined; what 64 bits do not hold is
 * UINT64_MAX.
 * A message is taken to have at most 33554408 bytes. */


#define virLXCMonitorExitStatus_WIRE_MIN 4
#define virLXCMonitorExitStatus_WIRE_MAX 4
#define virLXCMonitorExitStatus_MEM_MAX 4
extern const struct xdr_type virLXCMonitorExitStatus_xdr;
uint64_t virLXCMonitorExitStatus_wire_size(const virLXCMonitorExitStatus *_v) XDR_CHECKED;
enum xdr_status virLXCMonitorExitStatus_encode(struct xdr_encoder *_e, const virLXCMonitorExitStatus *_v) XDR_CHECKED;
enum xdr_status virLXCMonitorExitStatus_decode(struct xdr_decoder *_d, virLXCMonitorExitStatus *_v) XDR_CHECKED;
enum xdr_status virLXCMonitorExitStatus_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLXCMonitorExitStatus_validate(const virLXCMonitorExitStatus *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;
bool virLXCMonitorExitStatus_is_legal(uint32_t _value, unsigned _policy) XDR_CHECKED;

#define virLXCMonitorExitEventMsg_WIRE_MIN 4
#define virLXCMonitorExitEventMsg_WIRE_MAX 4
#define virLXCMonitorExitEventMsg_MEM_MAX 4
extern const struct xdr_type virLXCMonitorExitEventMsg_xdr;
uint64_t virLXCMonitorExitEventMsg_wire_size(const virLXCMonitorExitEventMsg *_v) XDR_CHECKED;
enum xdr_status virLXCMonitorExitEventMsg_encode(struct xdr_encoder *_e, const virLXCMonitorExitEventMsg *_v) XDR_CHECKED;
enum xdr_status virLXCMonitorExitEventMsg_decode(struct xdr_decoder *_d, virLXCMonitorExitEventMsg *_v) XDR_CHECKED;
enum xdr_status virLXCMonitorExitEventMsg_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLXCMonitorExitEventMsg_validate(const virLXCMonitorExitEventMsg *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLXCMonitorInitEventMsg_WIRE_MIN 8
#define virLXCMonitorInitEventMsg_WIRE_MAX 8
#define virLXCMonitorInitEventMsg_MEM_MAX 8
extern const struct xdr_type virLXCMonitorInitEventMsg_xdr;
uint64_t virLXCMonitorInitEventMsg_wire_size(const virLXCMonitorInitEventMsg *_v) XDR_CHECKED;
enum xdr_status virLXCMonitorInitEventMsg_encode(struct xdr_encoder *_e, const virLXCMonitorInitEventMsg *_v) XDR_CHECKED;
enum xdr_status virLXCMonitorInitEventMsg_decode(struct xdr_decoder *_d, virLXCMonitorInitEventMsg *_v) XDR_CHECKED;
enum xdr_status virLXCMonitorInitEventMsg_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLXCMonitorInitEventMsg_validate(const virLXCMonitorInitEventMsg *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLXCMonitorProcedure_WIRE_MIN 4
#define virLXCMonitorProcedure_WIRE_MAX 4
#define virLXCMonitorProcedure_MEM_MAX 4
extern const struct xdr_type virLXCMonitorProcedure_xdr;
uint64_t virLXCMonitorProcedure_wire_size(const virLXCMonitorProcedure *_v) XDR_CHECKED;
enum xdr_status virLXCMonitorProcedure_encode(struct xdr_encoder *_e, const virLXCMonitorProcedure *_v) XDR_CHECKED;
enum xdr_status virLXCMonitorProcedure_decode(struct xdr_decoder *_d, virLXCMonitorProcedure *_v) XDR_CHECKED;
enum xdr_status virLXCMonitorProcedure_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLXCMonitorProcedure_validate(const virLXCMonitorProcedure *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;
bool virLXCMonitorProcedure_is_legal(uint32_t _value, unsigned _policy) XDR_CHECKED;

/* --- what generated code calls, and programs do not ---
 *
 * T_put, T_get and T_scan are T_encode, T_decode and T_check as steps of other marshallers (xdr_marshal.h, xdr_scan.h);
 * T_load and T_store are the word of an enum. */

uint8_t *virLXCMonitorExitStatus_put(uint8_t *_p, struct xdr_encoder *_e, const virLXCMonitorExitStatus *_v) XDR_CHECKED;
struct xdr_cursor virLXCMonitorExitStatus_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLXCMonitorExitStatus *_v) XDR_CHECKED;
struct xdr_measure virLXCMonitorExitStatus_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;
bool virLXCMonitorExitStatus_load(virLXCMonitorExitStatus *_v, const uint8_t *_p, unsigned _policy) XDR_CHECKED;
bool virLXCMonitorExitStatus_store(uint8_t *_p, virLXCMonitorExitStatus _v) XDR_CHECKED;

uint8_t *virLXCMonitorExitEventMsg_put(uint8_t *_p, struct xdr_encoder *_e, const virLXCMonitorExitEventMsg *_v) XDR_CHECKED;
struct xdr_cursor virLXCMonitorExitEventMsg_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLXCMonitorExitEventMsg *_v) XDR_CHECKED;
struct xdr_measure virLXCMonitorExitEventMsg_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLXCMonitorInitEventMsg_put(uint8_t *_p, struct xdr_encoder *_e, const virLXCMonitorInitEventMsg *_v) XDR_CHECKED;
struct xdr_cursor virLXCMonitorInitEventMsg_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLXCMonitorInitEventMsg *_v) XDR_CHECKED;
struct xdr_measure virLXCMonitorInitEventMsg_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLXCMonitorProcedure_put(uint8_t *_p, struct xdr_encoder *_e, const virLXCMonitorProcedure *_v) XDR_CHECKED;
struct xdr_cursor virLXCMonitorProcedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLXCMonitorProcedure *_v) XDR_CHECKED;
struct xdr_measure virLXCMonitorProcedure_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;
bool virLXCMonitorProcedure_load(virLXCMonitorProcedure *_v, const uint8_t *_p, unsigned _policy) XDR_CHECKED;
bool virLXCMonitorProcedure_store(uint8_t *_p, virLXCMonitorProcedure _v) XDR_CHECKED;

#ifdef __cplusplus
}
#endif
#endif

/* qemu_protocol.h -- written by xdrgen from qemu_protocol.x; do not edit. */
#ifndef QEMU_PROTOCOL_H
#define QEMU_PROTOCOL_H

#include "xdr_describe.h"
#include "xdr_runtime.h"
#include "remote_protocol.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The QEMU protocol of libvirt: calls and events that make sense for QEMU domains only.
 *
 * A client of libvirt-qemu speaks it to the daemon on the connection that also carries the remote
 * protocol, after it has opened a QEMU driver there. Commands go to QEMU or its guest agent as they
 * are, so what they mean and do is up to these, not to libvirt. Types of domains and texts come
 * from remote_protocol.x, framing and errors from virnetprotocol.x. The arguments and results of
 * QEMU_PROC_X are the structs qemu_x_args and qemu_x_ret; the body of an event is qemu_x_msg. */

/* Asks to pass cmd, as JSON or (by flag) in the human form, to the monitor of a running domain. */
typedef struct qemu_domain_monitor_command_args qemu_domain_monitor_command_args;
struct qemu_domain_monitor_command_args {
    remote_nonnull_domain dom;
    remote_nonnull_string cmd;
    uint32_t flags;
};

/* Answers with what the monitor said, word for word. */
typedef struct qemu_domain_monitor_command_ret qemu_domain_monitor_command_ret;
struct qemu_domain_monitor_command_ret {
    remote_nonnull_string result;
};

/* Asks to adopt the QEMU process pid_value, which was started without libvirt. */
typedef struct qemu_domain_attach_args qemu_domain_attach_args;
struct qemu_domain_attach_args {
    uint32_t pid_value;
    uint32_t flags;
};

/* Answers with the domain that the adopted process has become. */
typedef struct qemu_domain_attach_ret qemu_domain_attach_ret;
struct qemu_domain_attach_ret {
    remote_nonnull_domain dom;
};

/* Asks to pass the JSON text cmd to the guest agent, waiting timeout seconds (-2: without limit,
 * -1: the default time, 0: not at all). */
typedef struct qemu_domain_agent_command_args qemu_domain_agent_command_args;
struct qemu_domain_agent_command_args {
    remote_nonnull_domain dom;
    remote_nonnull_string cmd;
    int32_t timeout;
    uint32_t flags;
};

/* Answers with the guest agent's own reply, which may be missing. */
typedef struct qemu_domain_agent_command_ret qemu_domain_agent_command_ret;
struct qemu_domain_agent_command_ret {
    remote_string result;
};

/* Asks to be told of monitor events: of one domain or of all when dom is missing, with a matching
 * name or any when event is missing. */
typedef struct qemu_connect_domain_monitor_event_register_args qemu_connect_domain_monitor_event_register_args;
struct qemu_connect_domain_monitor_event_register_args {
    remote_domain dom;
    remote_string event;
    uint32_t flags;
};

/* Answers with the number under which the events will arrive. */
typedef struct qemu_connect_domain_monitor_event_register_ret qemu_connect_domain_monitor_event_register_ret;
struct qemu_connect_domain_monitor_event_register_ret {
    int32_t callbackID;
};

/* Asks to end the registration with this number. */
typedef struct qemu_connect_domain_monitor_event_deregister_args qemu_connect_domain_monitor_event_deregister_args;
struct qemu_connect_domain_monitor_event_deregister_args {
    int32_t callbackID;
};

/* Tells of an event of the QEMU monitor: its name, its time by QEMU's clock (seconds and micros),
 * and its data as JSON if it has any. */
typedef struct qemu_domain_monitor_event_msg qemu_domain_monitor_event_msg;
struct qemu_domain_monitor_event_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    remote_nonnull_string event;
    int64_t seconds;
    uint32_t micros;
    remote_string details;
};

/* Asks to pass cmd to the monitor together with the file descriptors of the call. */
typedef struct qemu_domain_monitor_command_with_files_args qemu_domain_monitor_command_with_files_args;
struct qemu_domain_monitor_command_with_files_args {
    remote_nonnull_domain dom;
    remote_nonnull_string cmd;
    uint32_t flags;
};

/* Answers with what the monitor said; file descriptors that it returned come with the reply. */
typedef struct qemu_domain_monitor_command_with_files_ret qemu_domain_monitor_command_with_files_ret;
struct qemu_domain_monitor_command_with_files_ret {
    remote_nonnull_string result;
};

/* Program number of the QEMU protocol, the next after that of the remote protocol. */
#define QEMU_PROGRAM 0x20008087

/* Version of the QEMU protocol. */
#define QEMU_PROTOCOL_VERSION 1

/* The calls and the one event of the QEMU protocol. */
typedef enum qemu_procedure {
    /* Runs a command in the QEMU monitor of a domain. */
    QEMU_PROC_DOMAIN_MONITOR_COMMAND = 1,
    /* Turns a QEMU process that libvirt did not start into a domain. */
    QEMU_PROC_DOMAIN_ATTACH = 2,
    /* Runs a command in the guest agent of a domain. */
    QEMU_PROC_DOMAIN_AGENT_COMMAND = 3,
    /* Starts the delivery of QEMU monitor events to this connection. */
    QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_REGISTER = 4,
    /* Stops the delivery that a registration started. */
    QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER = 5,
    /* Event: the QEMU monitor of a domain has reported something a client registered for. */
    QEMU_PROC_DOMAIN_MONITOR_EVENT = 6,
    /* Runs a monitor command that takes or gives file descriptors, on a UNIX socket only. */
    QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES = 7,
} qemu_procedure;

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
 * e->error then says where and why. T_check and T_validate are in qemu_protocol_check.c.
 *
 * T_m_max is the greatest length of a member m that is bounded by a number; what is bounded by a constant says so there.
 * T_WIRE_MIN and T_WIRE_MAX are the least and the greatest bytes of a T in a message, T_MEM_MAX the most memory that a
 * decoded one takes: the value, and its part of an arena. What has no end is not defined; what 64 bits do not hold is
 * UINT64_MAX.
 * A message is taken to have at most 33554408 bytes. */


#define qemu_domain_monitor_command_args_WIRE_MIN 32
#define qemu_domain_monitor_command_args_WIRE_MAX 8388640
#define qemu_domain_monitor_command_args_MEM_MAX 8388688
extern const struct xdr_type qemu_domain_monitor_command_args_xdr;
uint64_t qemu_domain_monitor_command_args_wire_size(const qemu_domain_monitor_command_args *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_args_encode(struct xdr_encoder *_e, const qemu_domain_monitor_command_args *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_args_decode(struct xdr_decoder *_d, qemu_domain_monitor_command_args *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_args_validate(const qemu_domain_monitor_command_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define qemu_domain_monitor_command_ret_WIRE_MIN 4
#define qemu_domain_monitor_command_ret_WIRE_MAX 4194308
#define qemu_domain_monitor_command_ret_MEM_MAX 4194328
extern const struct xdr_type qemu_domain_monitor_command_ret_xdr;
uint64_t qemu_domain_monitor_command_ret_wire_size(const qemu_domain_monitor_command_ret *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_ret_encode(struct xdr_encoder *_e, const qemu_domain_monitor_command_ret *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_ret_decode(struct xdr_decoder *_d, qemu_domain_monitor_command_ret *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_ret_validate(const qemu_domain_monitor_command_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define qemu_domain_attach_args_WIRE_MIN 8
#define qemu_domain_attach_args_WIRE_MAX 8
#define qemu_domain_attach_args_MEM_MAX 8
extern const struct xdr_type qemu_domain_attach_args_xdr;
uint64_t qemu_domain_attach_args_wire_size(const qemu_domain_attach_args *_v) XDR_CHECKED;
enum xdr_status qemu_domain_attach_args_encode(struct xdr_encoder *_e, const qemu_domain_attach_args *_v) XDR_CHECKED;
enum xdr_status qemu_domain_attach_args_decode(struct xdr_decoder *_d, qemu_domain_attach_args *_v) XDR_CHECKED;
enum xdr_status qemu_domain_attach_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status qemu_domain_attach_args_validate(const qemu_domain_attach_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define qemu_domain_attach_ret_WIRE_MIN 24
#define qemu_domain_attach_ret_WIRE_MAX 4194328
#define qemu_domain_attach_ret_MEM_MAX 4194352
extern const struct xdr_type qemu_domain_attach_ret_xdr;
uint64_t qemu_domain_attach_ret_wire_size(const qemu_domain_attach_ret *_v) XDR_CHECKED;
enum xdr_status qemu_domain_attach_ret_encode(struct xdr_encoder *_e, const qemu_domain_attach_ret *_v) XDR_CHECKED;
enum xdr_status qemu_domain_attach_ret_decode(struct xdr_decoder *_d, qemu_domain_attach_ret *_v) XDR_CHECKED;
enum xdr_status qemu_domain_attach_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status qemu_domain_attach_ret_validate(const qemu_domain_attach_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define qemu_domain_agent_command_args_WIRE_MIN 36
#define qemu_domain_agent_command_args_WIRE_MAX 8388644
#define qemu_domain_agent_command_args_MEM_MAX 8388688
extern const struct xdr_type qemu_domain_agent_command_args_xdr;
uint64_t qemu_domain_agent_command_args_wire_size(const qemu_domain_agent_command_args *_v) XDR_CHECKED;
enum xdr_status qemu_domain_agent_command_args_encode(struct xdr_encoder *_e, const qemu_domain_agent_command_args *_v) XDR_CHECKED;
enum xdr_status qemu_domain_agent_command_args_decode(struct xdr_decoder *_d, qemu_domain_agent_command_args *_v) XDR_CHECKED;
enum xdr_status qemu_domain_agent_command_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status qemu_domain_agent_command_args_validate(const qemu_domain_agent_command_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define qemu_domain_agent_command_ret_WIRE_MIN 4
#define qemu_domain_agent_command_ret_WIRE_MAX 4194312
#define qemu_domain_agent_command_ret_MEM_MAX 4194336
extern const struct xdr_type qemu_domain_agent_command_ret_xdr;
uint64_t qemu_domain_agent_command_ret_wire_size(const qemu_domain_agent_command_ret *_v) XDR_CHECKED;
enum xdr_status qemu_domain_agent_command_ret_encode(struct xdr_encoder *_e, const qemu_domain_agent_command_ret *_v) XDR_CHECKED;
enum xdr_status qemu_domain_agent_command_ret_decode(struct xdr_decoder *_d, qemu_domain_agent_command_ret *_v) XDR_CHECKED;
enum xdr_status qemu_domain_agent_command_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status qemu_domain_agent_command_ret_validate(const qemu_domain_agent_command_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define qemu_connect_domain_monitor_event_register_args_WIRE_MIN 12
#define qemu_connect_domain_monitor_event_register_args_WIRE_MAX 8388648
#define qemu_connect_domain_monitor_event_register_args_MEM_MAX 8388704
extern const struct xdr_type qemu_connect_domain_monitor_event_register_args_xdr;
uint64_t qemu_connect_domain_monitor_event_register_args_wire_size(const qemu_connect_domain_monitor_event_register_args *_v) XDR_CHECKED;
enum xdr_status qemu_connect_domain_monitor_event_register_args_encode(struct xdr_encoder *_e, const qemu_connect_domain_monitor_event_register_args *_v) XDR_CHECKED;
enum xdr_status qemu_connect_domain_monitor_event_register_args_decode(struct xdr_decoder *_d, qemu_connect_domain_monitor_event_register_args *_v) XDR_CHECKED;
enum xdr_status qemu_connect_domain_monitor_event_register_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status qemu_connect_domain_monitor_event_register_args_validate(const qemu_connect_domain_monitor_event_register_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define qemu_connect_domain_monitor_event_register_ret_WIRE_MIN 4
#define qemu_connect_domain_monitor_event_register_ret_WIRE_MAX 4
#define qemu_connect_domain_monitor_event_register_ret_MEM_MAX 4
extern const struct xdr_type qemu_connect_domain_monitor_event_register_ret_xdr;
uint64_t qemu_connect_domain_monitor_event_register_ret_wire_size(const qemu_connect_domain_monitor_event_register_ret *_v) XDR_CHECKED;
enum xdr_status qemu_connect_domain_monitor_event_register_ret_encode(struct xdr_encoder *_e, const qemu_connect_domain_monitor_event_register_ret *_v) XDR_CHECKED;
enum xdr_status qemu_connect_domain_monitor_event_register_ret_decode(struct xdr_decoder *_d, qemu_connect_domain_monitor_event_register_ret *_v) XDR_CHECKED;
enum xdr_status qemu_connect_domain_monitor_event_register_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status qemu_connect_domain_monitor_event_register_ret_validate(const qemu_connect_domain_monitor_event_register_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define qemu_connect_domain_monitor_event_deregister_args_WIRE_MIN 4
#define qemu_connect_domain_monitor_event_deregister_args_WIRE_MAX 4
#define qemu_connect_domain_monitor_event_deregister_args_MEM_MAX 4
extern const struct xdr_type qemu_connect_domain_monitor_event_deregister_args_xdr;
uint64_t qemu_connect_domain_monitor_event_deregister_args_wire_size(const qemu_connect_domain_monitor_event_deregister_args *_v) XDR_CHECKED;
enum xdr_status qemu_connect_domain_monitor_event_deregister_args_encode(struct xdr_encoder *_e, const qemu_connect_domain_monitor_event_deregister_args *_v) XDR_CHECKED;
enum xdr_status qemu_connect_domain_monitor_event_deregister_args_decode(struct xdr_decoder *_d, qemu_connect_domain_monitor_event_deregister_args *_v) XDR_CHECKED;
enum xdr_status qemu_connect_domain_monitor_event_deregister_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status qemu_connect_domain_monitor_event_deregister_args_validate(const qemu_connect_domain_monitor_event_deregister_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define qemu_domain_monitor_event_msg_WIRE_MIN 48
#define qemu_domain_monitor_event_msg_WIRE_MAX 12582964
#define qemu_domain_monitor_event_msg_MEM_MAX 12583040
extern const struct xdr_type qemu_domain_monitor_event_msg_xdr;
uint64_t qemu_domain_monitor_event_msg_wire_size(const qemu_domain_monitor_event_msg *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_event_msg_encode(struct xdr_encoder *_e, const qemu_domain_monitor_event_msg *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_event_msg_decode(struct xdr_decoder *_d, qemu_domain_monitor_event_msg *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_event_msg_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_event_msg_validate(const qemu_domain_monitor_event_msg *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define qemu_domain_monitor_command_with_files_args_WIRE_MIN 32
#define qemu_domain_monitor_command_with_files_args_WIRE_MAX 8388640
#define qemu_domain_monitor_command_with_files_args_MEM_MAX 8388688
extern const struct xdr_type qemu_domain_monitor_command_with_files_args_xdr;
uint64_t qemu_domain_monitor_command_with_files_args_wire_size(const qemu_domain_monitor_command_with_files_args *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_with_files_args_encode(struct xdr_encoder *_e, const qemu_domain_monitor_command_with_files_args *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_with_files_args_decode(struct xdr_decoder *_d, qemu_domain_monitor_command_with_files_args *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_with_files_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_with_files_args_validate(const qemu_domain_monitor_command_with_files_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define qemu_domain_monitor_command_with_files_ret_WIRE_MIN 4
#define qemu_domain_monitor_command_with_files_ret_WIRE_MAX 4194308
#define qemu_domain_monitor_command_with_files_ret_MEM_MAX 4194328
extern const struct xdr_type qemu_domain_monitor_command_with_files_ret_xdr;
uint64_t qemu_domain_monitor_command_with_files_ret_wire_size(const qemu_domain_monitor_command_with_files_ret *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_with_files_ret_encode(struct xdr_encoder *_e, const qemu_domain_monitor_command_with_files_ret *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_with_files_ret_decode(struct xdr_decoder *_d, qemu_domain_monitor_command_with_files_ret *_v) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_with_files_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status qemu_domain_monitor_command_with_files_ret_validate(const qemu_domain_monitor_command_with_files_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define qemu_procedure_WIRE_MIN 4
#define qemu_procedure_WIRE_MAX 4
#define qemu_procedure_MEM_MAX 4
extern const struct xdr_type qemu_procedure_xdr;
uint64_t qemu_procedure_wire_size(const qemu_procedure *_v) XDR_CHECKED;
enum xdr_status qemu_procedure_encode(struct xdr_encoder *_e, const qemu_procedure *_v) XDR_CHECKED;
enum xdr_status qemu_procedure_decode(struct xdr_decoder *_d, qemu_procedure *_v) XDR_CHECKED;
enum xdr_status qemu_procedure_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status qemu_procedure_validate(const qemu_procedure *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;
bool qemu_procedure_is_legal(uint32_t _value, unsigned _policy) XDR_CHECKED;

/* --- what generated code calls, and programs do not ---
 *
 * T_put, T_get and T_scan are T_encode, T_decode and T_check as steps of other marshallers (xdr_marshal.h, xdr_scan.h);
 * T_load and T_store are the word of an enum. */

uint8_t *qemu_domain_monitor_command_args_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_monitor_command_args *_v) XDR_CHECKED;
struct xdr_cursor qemu_domain_monitor_command_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_monitor_command_args *_v) XDR_CHECKED;
struct xdr_measure qemu_domain_monitor_command_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *qemu_domain_monitor_command_ret_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_monitor_command_ret *_v) XDR_CHECKED;
struct xdr_cursor qemu_domain_monitor_command_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_monitor_command_ret *_v) XDR_CHECKED;
struct xdr_measure qemu_domain_monitor_command_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *qemu_domain_attach_args_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_attach_args *_v) XDR_CHECKED;
struct xdr_cursor qemu_domain_attach_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_attach_args *_v) XDR_CHECKED;
struct xdr_measure qemu_domain_attach_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *qemu_domain_attach_ret_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_attach_ret *_v) XDR_CHECKED;
struct xdr_cursor qemu_domain_attach_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_attach_ret *_v) XDR_CHECKED;
struct xdr_measure qemu_domain_attach_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *qemu_domain_agent_command_args_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_agent_command_args *_v) XDR_CHECKED;
struct xdr_cursor qemu_domain_agent_command_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_agent_command_args *_v) XDR_CHECKED;
struct xdr_measure qemu_domain_agent_command_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *qemu_domain_agent_command_ret_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_agent_command_ret *_v) XDR_CHECKED;
struct xdr_cursor qemu_domain_agent_command_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_agent_command_ret *_v) XDR_CHECKED;
struct xdr_measure qemu_domain_agent_command_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *qemu_connect_domain_monitor_event_register_args_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_connect_domain_monitor_event_register_args *_v) XDR_CHECKED;
struct xdr_cursor qemu_connect_domain_monitor_event_register_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_connect_domain_monitor_event_register_args *_v) XDR_CHECKED;
struct xdr_measure qemu_connect_domain_monitor_event_register_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *qemu_connect_domain_monitor_event_register_ret_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_connect_domain_monitor_event_register_ret *_v) XDR_CHECKED;
struct xdr_cursor qemu_connect_domain_monitor_event_register_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_connect_domain_monitor_event_register_ret *_v) XDR_CHECKED;
struct xdr_measure qemu_connect_domain_monitor_event_register_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *qemu_connect_domain_monitor_event_deregister_args_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_connect_domain_monitor_event_deregister_args *_v) XDR_CHECKED;
struct xdr_cursor qemu_connect_domain_monitor_event_deregister_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_connect_domain_monitor_event_deregister_args *_v) XDR_CHECKED;
struct xdr_measure qemu_connect_domain_monitor_event_deregister_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *qemu_domain_monitor_event_msg_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_monitor_event_msg *_v) XDR_CHECKED;
struct xdr_cursor qemu_domain_monitor_event_msg_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_monitor_event_msg *_v) XDR_CHECKED;
struct xdr_measure qemu_domain_monitor_event_msg_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *qemu_domain_monitor_command_with_files_args_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_monitor_command_with_files_args *_v) XDR_CHECKED;
struct xdr_cursor qemu_domain_monitor_command_with_files_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_monitor_command_with_files_args *_v) XDR_CHECKED;
struct xdr_measure qemu_domain_monitor_command_with_files_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *qemu_domain_monitor_command_with_files_ret_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_domain_monitor_command_with_files_ret *_v) XDR_CHECKED;
struct xdr_cursor qemu_domain_monitor_command_with_files_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_domain_monitor_command_with_files_ret *_v) XDR_CHECKED;
struct xdr_measure qemu_domain_monitor_command_with_files_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *qemu_procedure_put(uint8_t *_p, struct xdr_encoder *_e, const qemu_procedure *_v) XDR_CHECKED;
struct xdr_cursor qemu_procedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, qemu_procedure *_v) XDR_CHECKED;
struct xdr_measure qemu_procedure_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;
bool qemu_procedure_load(qemu_procedure *_v, const uint8_t *_p, unsigned _policy) XDR_CHECKED;
bool qemu_procedure_store(uint8_t *_p, qemu_procedure _v) XDR_CHECKED;

#ifdef __cplusplus
}
#endif
#endif

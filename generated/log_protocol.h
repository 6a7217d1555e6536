/* log_protocol.h -- written by xdrgen from log_protocol.x; do not edit. */
#ifndef LOG_PROTOCOL_H
#define LOG_PROTOCOL_H

#include "xdr_describe.h"
#include "xdr_runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The log protocol of libvirt: a hypervisor driver has virtlogd write the logs of its domains.
 *
 * virtlogd hands out the writing end of a pipe for a domain's output and copies what comes through
 * it to a log file, which it rotates when it grows too large; so the log survives a restart of the
 * driver's daemon. Drivers speak the protocol on virtlogd's private socket. Framing and errors are
 * in virnetprotocol.x. The arguments and results of VIR_LOG_MANAGER_PROTOCOL_PROC_X are the structs
 * virLogManagerProtocolXArgs and virLogManagerProtocolXRet, in CamelCase; there are no events. */

/* UUID of the domain that a log is about, as raw bytes. */
typedef uint8_t virLogManagerProtocolUUID[16];

/* Longest name, path, log message or piece of a log that a call or a reply can carry, its
 * terminator not counted. */
#define VIR_LOG_MANAGER_PROTOCOL_STRING_MAX 4194304

/* A text that is always present, though it may be empty. */
typedef struct xdr_string virLogManagerProtocolNonNullString; /* at most VIR_LOG_MANAGER_PROTOCOL_STRING_MAX bytes */

/* A text that may be missing; no call uses it. */
typedef virLogManagerProtocolNonNullString *virLogManagerProtocolString;

/* The domain whose output or messages are logged.
 *
 * The domain of a log under its plain name, which C needs to do without the word struct. */
typedef struct virLogManagerProtocolDomain virLogManagerProtocolDomain;
struct virLogManagerProtocolDomain {
    virLogManagerProtocolUUID uuid;
    virLogManagerProtocolNonNullString name;
};

/* A place in a log that stays right when the file is rotated.
 *
 * The place in a log under its plain name, likewise for C. */
typedef struct virLogManagerProtocolLogFilePosition virLogManagerProtocolLogFilePosition;
struct virLogManagerProtocolLogFilePosition {
    /* which file, as rotation renames it */
    uint64_t inode;
    /* bytes from the start of that file */
    uint64_t offset;
};

/* Flags of the call that opens a log. */
typedef enum virLogManagerProtocolDomainOpenLogFileFlags {
    /* Empties the log file first instead of appending to it. */
    VIR_LOG_MANAGER_PROTOCOL_DOMAIN_OPEN_LOG_FILE_TRUNCATE = 1,
} virLogManagerProtocolDomainOpenLogFileFlags;

/* Asks to log a domain of the named driver to the file at path. */
typedef struct virLogManagerProtocolDomainOpenLogFileArgs virLogManagerProtocolDomainOpenLogFileArgs;
struct virLogManagerProtocolDomainOpenLogFileArgs {
    virLogManagerProtocolNonNullString driver;
    virLogManagerProtocolDomain dom;
    virLogManagerProtocolNonNullString path;
    uint32_t flags;
};

/* Answers with the place where output will begin; the pipe's descriptor comes with the reply. */
typedef struct virLogManagerProtocolDomainOpenLogFileRet virLogManagerProtocolDomainOpenLogFileRet;
struct virLogManagerProtocolDomainOpenLogFileRet {
    virLogManagerProtocolLogFilePosition pos;
};

/* Asks where the log at path ends for now. */
typedef struct virLogManagerProtocolDomainGetLogFilePositionArgs virLogManagerProtocolDomainGetLogFilePositionArgs;
struct virLogManagerProtocolDomainGetLogFilePositionArgs {
    virLogManagerProtocolNonNullString path;
    uint32_t flags;
};

/* Answers with the present end of the log. */
typedef struct virLogManagerProtocolDomainGetLogFilePositionRet virLogManagerProtocolDomainGetLogFilePositionRet;
struct virLogManagerProtocolDomainGetLogFilePositionRet {
    virLogManagerProtocolLogFilePosition pos;
};

/* Asks for at most maxlen bytes of the log at path, from the place pos on. */
typedef struct virLogManagerProtocolDomainReadLogFileArgs virLogManagerProtocolDomainReadLogFileArgs;
struct virLogManagerProtocolDomainReadLogFileArgs {
    virLogManagerProtocolNonNullString path;
    virLogManagerProtocolLogFilePosition pos;
    uint64_t maxlen;
    uint32_t flags;
};

/* Answers with the piece of the log, following it across rotated files. */
typedef struct virLogManagerProtocolDomainReadLogFileRet virLogManagerProtocolDomainReadLogFileRet;
struct virLogManagerProtocolDomainReadLogFileRet {
    virLogManagerProtocolNonNullString data;
};

/* Asks to add the driver's own message to a domain's log at path. */
typedef struct virLogManagerProtocolDomainAppendLogFileArgs virLogManagerProtocolDomainAppendLogFileArgs;
struct virLogManagerProtocolDomainAppendLogFileArgs {
    virLogManagerProtocolNonNullString driver;
    virLogManagerProtocolDomain dom;
    virLogManagerProtocolNonNullString path;
    virLogManagerProtocolNonNullString message;
    uint32_t flags;
};

/* Answers with the outcome of the write. */
typedef struct virLogManagerProtocolDomainAppendLogFileRet virLogManagerProtocolDomainAppendLogFileRet;
struct virLogManagerProtocolDomainAppendLogFileRet {
    int32_t ret;
};

/* Program number of the log protocol. */
#define VIR_LOG_MANAGER_PROTOCOL_PROGRAM 0x87539319

/* Version of the log protocol. */
#define VIR_LOG_MANAGER_PROTOCOL_PROGRAM_VERSION 1

/* The calls of the log protocol. */
typedef enum virLogManagerProtocolProcedure {
    /* Opens a domain's log; the reply carries the file descriptor of a pipe into it. */
    VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_OPEN_LOG_FILE = 1,
    /* Reports where a log ends, so that a reader can later continue from there. */
    VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_GET_LOG_FILE_POSITION = 2,
    /* Reads a piece of a log, such as the last words of a domain that failed to start. */
    VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_READ_LOG_FILE = 3,
    /* Writes a message to a log without opening a pipe. */
    VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_APPEND_LOG_FILE = 4,
} virLogManagerProtocolProcedure;

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
 * e->error then says where and why. T_check and T_validate are in log_protocol_check.c.
 *
 * T_m_max is the greatest length of a member m that is bounded by a number; what is bounded by a constant says so there.
 * T_WIRE_MIN and T_WIRE_MAX are the least and the greatest bytes of a T in a message, T_MEM_MAX the most memory that a
 * decoded one takes: the value, and its part of an arena. What has no end is not defined; what 64 bits do not hold is
 * UINT64_MAX.
 * A message is taken to have at most 33554408 bytes. */

extern const struct xdr_limit log_protocol_limits[]; /* by name, those that bound something */

#define virLogManagerProtocolUUID_WIRE_MIN 16
#define virLogManagerProtocolUUID_WIRE_MAX 16
#define virLogManagerProtocolUUID_MEM_MAX 16
extern const struct xdr_type virLogManagerProtocolUUID_xdr;
uint64_t virLogManagerProtocolUUID_wire_size(const virLogManagerProtocolUUID *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolUUID_encode(struct xdr_encoder *_e, const virLogManagerProtocolUUID *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolUUID_decode(struct xdr_decoder *_d, virLogManagerProtocolUUID *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolUUID_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolUUID_validate(const virLogManagerProtocolUUID *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolNonNullString_WIRE_MIN 4
#define virLogManagerProtocolNonNullString_WIRE_MAX 4194308
#define virLogManagerProtocolNonNullString_MEM_MAX 4194328
extern const struct xdr_type virLogManagerProtocolNonNullString_xdr;
uint64_t virLogManagerProtocolNonNullString_wire_size(const virLogManagerProtocolNonNullString *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolNonNullString_encode(struct xdr_encoder *_e, const virLogManagerProtocolNonNullString *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolNonNullString_decode(struct xdr_decoder *_d, virLogManagerProtocolNonNullString *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolNonNullString_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolNonNullString_validate(const virLogManagerProtocolNonNullString *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolString_WIRE_MIN 4
#define virLogManagerProtocolString_WIRE_MAX 4194312
#define virLogManagerProtocolString_MEM_MAX 4194336
extern const struct xdr_type virLogManagerProtocolString_xdr;
uint64_t virLogManagerProtocolString_wire_size(const virLogManagerProtocolString *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolString_encode(struct xdr_encoder *_e, const virLogManagerProtocolString *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolString_decode(struct xdr_decoder *_d, virLogManagerProtocolString *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolString_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolString_validate(const virLogManagerProtocolString *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomain_WIRE_MIN 20
#define virLogManagerProtocolDomain_WIRE_MAX 4194324
#define virLogManagerProtocolDomain_MEM_MAX 4194344
extern const struct xdr_type virLogManagerProtocolDomain_xdr;
uint64_t virLogManagerProtocolDomain_wire_size(const virLogManagerProtocolDomain *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomain_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomain *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomain_decode(struct xdr_decoder *_d, virLogManagerProtocolDomain *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomain_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomain_validate(const virLogManagerProtocolDomain *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolLogFilePosition_WIRE_MIN 16
#define virLogManagerProtocolLogFilePosition_WIRE_MAX 16
#define virLogManagerProtocolLogFilePosition_MEM_MAX 16
extern const struct xdr_type virLogManagerProtocolLogFilePosition_xdr;
uint64_t virLogManagerProtocolLogFilePosition_wire_size(const virLogManagerProtocolLogFilePosition *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolLogFilePosition_encode(struct xdr_encoder *_e, const virLogManagerProtocolLogFilePosition *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolLogFilePosition_decode(struct xdr_decoder *_d, virLogManagerProtocolLogFilePosition *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolLogFilePosition_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolLogFilePosition_validate(const virLogManagerProtocolLogFilePosition *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainOpenLogFileFlags_WIRE_MIN 4
#define virLogManagerProtocolDomainOpenLogFileFlags_WIRE_MAX 4
#define virLogManagerProtocolDomainOpenLogFileFlags_MEM_MAX 4
extern const struct xdr_type virLogManagerProtocolDomainOpenLogFileFlags_xdr;
uint64_t virLogManagerProtocolDomainOpenLogFileFlags_wire_size(const virLogManagerProtocolDomainOpenLogFileFlags *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainOpenLogFileFlags *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainOpenLogFileFlags *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_validate(const virLogManagerProtocolDomainOpenLogFileFlags *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;
bool virLogManagerProtocolDomainOpenLogFileFlags_is_legal(uint32_t _value, unsigned _policy) XDR_CHECKED;

#define virLogManagerProtocolDomainOpenLogFileArgs_WIRE_MIN 32
#define virLogManagerProtocolDomainOpenLogFileArgs_WIRE_MAX 12582944
#define virLogManagerProtocolDomainOpenLogFileArgs_MEM_MAX 12583008
extern const struct xdr_type virLogManagerProtocolDomainOpenLogFileArgs_xdr;
uint64_t virLogManagerProtocolDomainOpenLogFileArgs_wire_size(const virLogManagerProtocolDomainOpenLogFileArgs *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainOpenLogFileArgs *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainOpenLogFileArgs *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_validate(const virLogManagerProtocolDomainOpenLogFileArgs *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainOpenLogFileRet_WIRE_MIN 16
#define virLogManagerProtocolDomainOpenLogFileRet_WIRE_MAX 16
#define virLogManagerProtocolDomainOpenLogFileRet_MEM_MAX 16
extern const struct xdr_type virLogManagerProtocolDomainOpenLogFileRet_xdr;
uint64_t virLogManagerProtocolDomainOpenLogFileRet_wire_size(const virLogManagerProtocolDomainOpenLogFileRet *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainOpenLogFileRet *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainOpenLogFileRet *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_validate(const virLogManagerProtocolDomainOpenLogFileRet *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainGetLogFilePositionArgs_WIRE_MIN 8
#define virLogManagerProtocolDomainGetLogFilePositionArgs_WIRE_MAX 4194312
#define virLogManagerProtocolDomainGetLogFilePositionArgs_MEM_MAX 4194336
extern const struct xdr_type virLogManagerProtocolDomainGetLogFilePositionArgs_xdr;
uint64_t virLogManagerProtocolDomainGetLogFilePositionArgs_wire_size(const virLogManagerProtocolDomainGetLogFilePositionArgs *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainGetLogFilePositionArgs *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainGetLogFilePositionArgs *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_validate(const virLogManagerProtocolDomainGetLogFilePositionArgs *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainGetLogFilePositionRet_WIRE_MIN 16
#define virLogManagerProtocolDomainGetLogFilePositionRet_WIRE_MAX 16
#define virLogManagerProtocolDomainGetLogFilePositionRet_MEM_MAX 16
extern const struct xdr_type virLogManagerProtocolDomainGetLogFilePositionRet_xdr;
uint64_t virLogManagerProtocolDomainGetLogFilePositionRet_wire_size(const virLogManagerProtocolDomainGetLogFilePositionRet *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainGetLogFilePositionRet *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainGetLogFilePositionRet *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_validate(const virLogManagerProtocolDomainGetLogFilePositionRet *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainReadLogFileArgs_WIRE_MIN 32
#define virLogManagerProtocolDomainReadLogFileArgs_WIRE_MAX 4194336
#define virLogManagerProtocolDomainReadLogFileArgs_MEM_MAX 4194360
extern const struct xdr_type virLogManagerProtocolDomainReadLogFileArgs_xdr;
uint64_t virLogManagerProtocolDomainReadLogFileArgs_wire_size(const virLogManagerProtocolDomainReadLogFileArgs *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainReadLogFileArgs *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainReadLogFileArgs *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_validate(const virLogManagerProtocolDomainReadLogFileArgs *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainReadLogFileRet_WIRE_MIN 4
#define virLogManagerProtocolDomainReadLogFileRet_WIRE_MAX 4194308
#define virLogManagerProtocolDomainReadLogFileRet_MEM_MAX 4194328
extern const struct xdr_type virLogManagerProtocolDomainReadLogFileRet_xdr;
uint64_t virLogManagerProtocolDomainReadLogFileRet_wire_size(const virLogManagerProtocolDomainReadLogFileRet *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileRet_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainReadLogFileRet *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileRet_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainReadLogFileRet *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileRet_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileRet_validate(const virLogManagerProtocolDomainReadLogFileRet *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainAppendLogFileArgs_WIRE_MIN 36
#define virLogManagerProtocolDomainAppendLogFileArgs_WIRE_MAX 16777252
#define virLogManagerProtocolDomainAppendLogFileArgs_MEM_MAX 16777336
extern const struct xdr_type virLogManagerProtocolDomainAppendLogFileArgs_xdr;
uint64_t virLogManagerProtocolDomainAppendLogFileArgs_wire_size(const virLogManagerProtocolDomainAppendLogFileArgs *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainAppendLogFileArgs *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainAppendLogFileArgs *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_validate(const virLogManagerProtocolDomainAppendLogFileArgs *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainAppendLogFileRet_WIRE_MIN 4
#define virLogManagerProtocolDomainAppendLogFileRet_WIRE_MAX 4
#define virLogManagerProtocolDomainAppendLogFileRet_MEM_MAX 4
extern const struct xdr_type virLogManagerProtocolDomainAppendLogFileRet_xdr;
uint64_t virLogManagerProtocolDomainAppendLogFileRet_wire_size(const virLogManagerProtocolDomainAppendLogFileRet *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_encode(struct xdr_encoder *_e, const virLogManagerProtocolDomainAppendLogFileRet *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_decode(struct xdr_decoder *_d, virLogManagerProtocolDomainAppendLogFileRet *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_validate(const virLogManagerProtocolDomainAppendLogFileRet *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolProcedure_WIRE_MIN 4
#define virLogManagerProtocolProcedure_WIRE_MAX 4
#define virLogManagerProtocolProcedure_MEM_MAX 4
extern const struct xdr_type virLogManagerProtocolProcedure_xdr;
uint64_t virLogManagerProtocolProcedure_wire_size(const virLogManagerProtocolProcedure *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolProcedure_encode(struct xdr_encoder *_e, const virLogManagerProtocolProcedure *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolProcedure_decode(struct xdr_decoder *_d, virLogManagerProtocolProcedure *_v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolProcedure_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolProcedure_validate(const virLogManagerProtocolProcedure *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;
bool virLogManagerProtocolProcedure_is_legal(uint32_t _value, unsigned _policy) XDR_CHECKED;

/* --- what generated code calls, and programs do not ---
 *
 * T_put, T_get and T_scan are T_encode, T_decode and T_check as steps of other marshallers (xdr_marshal.h, xdr_scan.h);
 * T_load and T_store are the word of an enum. */

uint8_t *virLogManagerProtocolUUID_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolUUID *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolUUID_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolUUID *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolUUID_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLogManagerProtocolNonNullString_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolNonNullString *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolNonNullString_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolNonNullString *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolNonNullString_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLogManagerProtocolString_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolString *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolString_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolString *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolString_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomain_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomain *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomain_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomain *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomain_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLogManagerProtocolLogFilePosition_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolLogFilePosition *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolLogFilePosition_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolLogFilePosition *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolLogFilePosition_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainOpenLogFileFlags_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainOpenLogFileFlags *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainOpenLogFileFlags_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainOpenLogFileFlags *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainOpenLogFileFlags_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;
bool virLogManagerProtocolDomainOpenLogFileFlags_load(virLogManagerProtocolDomainOpenLogFileFlags *_v, const uint8_t *_p, unsigned _policy) XDR_CHECKED;
bool virLogManagerProtocolDomainOpenLogFileFlags_store(uint8_t *_p, virLogManagerProtocolDomainOpenLogFileFlags _v) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainOpenLogFileArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainOpenLogFileArgs *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainOpenLogFileArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainOpenLogFileArgs *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainOpenLogFileArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainOpenLogFileRet_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainOpenLogFileRet *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainOpenLogFileRet_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainOpenLogFileRet *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainOpenLogFileRet_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainGetLogFilePositionArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainGetLogFilePositionArgs *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainGetLogFilePositionArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainGetLogFilePositionArgs *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainGetLogFilePositionArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainGetLogFilePositionRet_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainGetLogFilePositionRet *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainGetLogFilePositionRet_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainGetLogFilePositionRet *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainGetLogFilePositionRet_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainReadLogFileArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainReadLogFileArgs *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainReadLogFileArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainReadLogFileArgs *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainReadLogFileArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainReadLogFileRet_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainReadLogFileRet *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainReadLogFileRet_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainReadLogFileRet *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainReadLogFileRet_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainAppendLogFileArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainAppendLogFileArgs *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainAppendLogFileArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainAppendLogFileArgs *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainAppendLogFileArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainAppendLogFileRet_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolDomainAppendLogFileRet *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainAppendLogFileRet_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolDomainAppendLogFileRet *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainAppendLogFileRet_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLogManagerProtocolProcedure_put(uint8_t *_p, struct xdr_encoder *_e, const virLogManagerProtocolProcedure *_v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolProcedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLogManagerProtocolProcedure *_v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolProcedure_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;
bool virLogManagerProtocolProcedure_load(virLogManagerProtocolProcedure *_v, const uint8_t *_p, unsigned _policy) XDR_CHECKED;
bool virLogManagerProtocolProcedure_store(uint8_t *_p, virLogManagerProtocolProcedure _v) XDR_CHECKED;

#ifdef __cplusplus
}
#endif
#endif

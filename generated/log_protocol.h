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
 *   T_size(v)       the bytes that T_encode writes; 0 of a value that is nested too deep for it
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
uint64_t virLogManagerProtocolUUID_size(const virLogManagerProtocolUUID *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolUUID_encode(struct xdr_encoder *e, const virLogManagerProtocolUUID *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolUUID_decode(struct xdr_decoder *d, virLogManagerProtocolUUID *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolUUID_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolUUID_validate(const virLogManagerProtocolUUID *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolNonNullString_WIRE_MIN 4
#define virLogManagerProtocolNonNullString_WIRE_MAX 4194308
#define virLogManagerProtocolNonNullString_MEM_MAX 4194328
extern const struct xdr_type virLogManagerProtocolNonNullString_xdr;
uint64_t virLogManagerProtocolNonNullString_size(const virLogManagerProtocolNonNullString *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolNonNullString_encode(struct xdr_encoder *e, const virLogManagerProtocolNonNullString *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolNonNullString_decode(struct xdr_decoder *d, virLogManagerProtocolNonNullString *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolNonNullString_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolNonNullString_validate(const virLogManagerProtocolNonNullString *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolString_WIRE_MIN 4
#define virLogManagerProtocolString_WIRE_MAX 4194312
#define virLogManagerProtocolString_MEM_MAX 4194336
extern const struct xdr_type virLogManagerProtocolString_xdr;
uint64_t virLogManagerProtocolString_size(const virLogManagerProtocolString *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolString_encode(struct xdr_encoder *e, const virLogManagerProtocolString *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolString_decode(struct xdr_decoder *d, virLogManagerProtocolString *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolString_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolString_validate(const virLogManagerProtocolString *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomain_WIRE_MIN 20
#define virLogManagerProtocolDomain_WIRE_MAX 4194324
#define virLogManagerProtocolDomain_MEM_MAX 4194344
extern const struct xdr_type virLogManagerProtocolDomain_xdr;
uint64_t virLogManagerProtocolDomain_size(const virLogManagerProtocolDomain *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomain_encode(struct xdr_encoder *e, const virLogManagerProtocolDomain *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomain_decode(struct xdr_decoder *d, virLogManagerProtocolDomain *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomain_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomain_validate(const virLogManagerProtocolDomain *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolLogFilePosition_WIRE_MIN 16
#define virLogManagerProtocolLogFilePosition_WIRE_MAX 16
#define virLogManagerProtocolLogFilePosition_MEM_MAX 16
extern const struct xdr_type virLogManagerProtocolLogFilePosition_xdr;
uint64_t virLogManagerProtocolLogFilePosition_size(const virLogManagerProtocolLogFilePosition *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolLogFilePosition_encode(struct xdr_encoder *e, const virLogManagerProtocolLogFilePosition *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolLogFilePosition_decode(struct xdr_decoder *d, virLogManagerProtocolLogFilePosition *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolLogFilePosition_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolLogFilePosition_validate(const virLogManagerProtocolLogFilePosition *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainOpenLogFileFlags_WIRE_MIN 4
#define virLogManagerProtocolDomainOpenLogFileFlags_WIRE_MAX 4
#define virLogManagerProtocolDomainOpenLogFileFlags_MEM_MAX 4
extern const struct xdr_type virLogManagerProtocolDomainOpenLogFileFlags_xdr;
uint64_t virLogManagerProtocolDomainOpenLogFileFlags_size(const virLogManagerProtocolDomainOpenLogFileFlags *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainOpenLogFileFlags *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_decode(struct xdr_decoder *d, virLogManagerProtocolDomainOpenLogFileFlags *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileFlags_validate(const virLogManagerProtocolDomainOpenLogFileFlags *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;
bool virLogManagerProtocolDomainOpenLogFileFlags_is_legal(uint32_t value, unsigned policy) XDR_CHECKED;

#define virLogManagerProtocolDomainOpenLogFileArgs_WIRE_MIN 32
#define virLogManagerProtocolDomainOpenLogFileArgs_WIRE_MAX 12582944
#define virLogManagerProtocolDomainOpenLogFileArgs_MEM_MAX 12583008
extern const struct xdr_type virLogManagerProtocolDomainOpenLogFileArgs_xdr;
uint64_t virLogManagerProtocolDomainOpenLogFileArgs_size(const virLogManagerProtocolDomainOpenLogFileArgs *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainOpenLogFileArgs *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_decode(struct xdr_decoder *d, virLogManagerProtocolDomainOpenLogFileArgs *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileArgs_validate(const virLogManagerProtocolDomainOpenLogFileArgs *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainOpenLogFileRet_WIRE_MIN 16
#define virLogManagerProtocolDomainOpenLogFileRet_WIRE_MAX 16
#define virLogManagerProtocolDomainOpenLogFileRet_MEM_MAX 16
extern const struct xdr_type virLogManagerProtocolDomainOpenLogFileRet_xdr;
uint64_t virLogManagerProtocolDomainOpenLogFileRet_size(const virLogManagerProtocolDomainOpenLogFileRet *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainOpenLogFileRet *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_decode(struct xdr_decoder *d, virLogManagerProtocolDomainOpenLogFileRet *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainOpenLogFileRet_validate(const virLogManagerProtocolDomainOpenLogFileRet *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainGetLogFilePositionArgs_WIRE_MIN 8
#define virLogManagerProtocolDomainGetLogFilePositionArgs_WIRE_MAX 4194312
#define virLogManagerProtocolDomainGetLogFilePositionArgs_MEM_MAX 4194336
extern const struct xdr_type virLogManagerProtocolDomainGetLogFilePositionArgs_xdr;
uint64_t virLogManagerProtocolDomainGetLogFilePositionArgs_size(const virLogManagerProtocolDomainGetLogFilePositionArgs *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainGetLogFilePositionArgs *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_decode(struct xdr_decoder *d, virLogManagerProtocolDomainGetLogFilePositionArgs *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionArgs_validate(const virLogManagerProtocolDomainGetLogFilePositionArgs *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainGetLogFilePositionRet_WIRE_MIN 16
#define virLogManagerProtocolDomainGetLogFilePositionRet_WIRE_MAX 16
#define virLogManagerProtocolDomainGetLogFilePositionRet_MEM_MAX 16
extern const struct xdr_type virLogManagerProtocolDomainGetLogFilePositionRet_xdr;
uint64_t virLogManagerProtocolDomainGetLogFilePositionRet_size(const virLogManagerProtocolDomainGetLogFilePositionRet *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainGetLogFilePositionRet *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_decode(struct xdr_decoder *d, virLogManagerProtocolDomainGetLogFilePositionRet *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainGetLogFilePositionRet_validate(const virLogManagerProtocolDomainGetLogFilePositionRet *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainReadLogFileArgs_WIRE_MIN 32
#define virLogManagerProtocolDomainReadLogFileArgs_WIRE_MAX 4194336
#define virLogManagerProtocolDomainReadLogFileArgs_MEM_MAX 4194360
extern const struct xdr_type virLogManagerProtocolDomainReadLogFileArgs_xdr;
uint64_t virLogManagerProtocolDomainReadLogFileArgs_size(const virLogManagerProtocolDomainReadLogFileArgs *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainReadLogFileArgs *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_decode(struct xdr_decoder *d, virLogManagerProtocolDomainReadLogFileArgs *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileArgs_validate(const virLogManagerProtocolDomainReadLogFileArgs *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainReadLogFileRet_WIRE_MIN 4
#define virLogManagerProtocolDomainReadLogFileRet_WIRE_MAX 4194308
#define virLogManagerProtocolDomainReadLogFileRet_MEM_MAX 4194328
extern const struct xdr_type virLogManagerProtocolDomainReadLogFileRet_xdr;
uint64_t virLogManagerProtocolDomainReadLogFileRet_size(const virLogManagerProtocolDomainReadLogFileRet *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileRet_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainReadLogFileRet *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileRet_decode(struct xdr_decoder *d, virLogManagerProtocolDomainReadLogFileRet *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileRet_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainReadLogFileRet_validate(const virLogManagerProtocolDomainReadLogFileRet *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainAppendLogFileArgs_WIRE_MIN 36
#define virLogManagerProtocolDomainAppendLogFileArgs_WIRE_MAX 16777252
#define virLogManagerProtocolDomainAppendLogFileArgs_MEM_MAX 16777336
extern const struct xdr_type virLogManagerProtocolDomainAppendLogFileArgs_xdr;
uint64_t virLogManagerProtocolDomainAppendLogFileArgs_size(const virLogManagerProtocolDomainAppendLogFileArgs *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainAppendLogFileArgs *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_decode(struct xdr_decoder *d, virLogManagerProtocolDomainAppendLogFileArgs *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileArgs_validate(const virLogManagerProtocolDomainAppendLogFileArgs *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolDomainAppendLogFileRet_WIRE_MIN 4
#define virLogManagerProtocolDomainAppendLogFileRet_WIRE_MAX 4
#define virLogManagerProtocolDomainAppendLogFileRet_MEM_MAX 4
extern const struct xdr_type virLogManagerProtocolDomainAppendLogFileRet_xdr;
uint64_t virLogManagerProtocolDomainAppendLogFileRet_size(const virLogManagerProtocolDomainAppendLogFileRet *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_encode(struct xdr_encoder *e, const virLogManagerProtocolDomainAppendLogFileRet *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_decode(struct xdr_decoder *d, virLogManagerProtocolDomainAppendLogFileRet *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolDomainAppendLogFileRet_validate(const virLogManagerProtocolDomainAppendLogFileRet *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLogManagerProtocolProcedure_WIRE_MIN 4
#define virLogManagerProtocolProcedure_WIRE_MAX 4
#define virLogManagerProtocolProcedure_MEM_MAX 4
extern const struct xdr_type virLogManagerProtocolProcedure_xdr;
uint64_t virLogManagerProtocolProcedure_size(const virLogManagerProtocolProcedure *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolProcedure_encode(struct xdr_encoder *e, const virLogManagerProtocolProcedure *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolProcedure_decode(struct xdr_decoder *d, virLogManagerProtocolProcedure *v) XDR_CHECKED;
enum xdr_status virLogManagerProtocolProcedure_check(struct xdr_decoder *d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLogManagerProtocolProcedure_validate(const virLogManagerProtocolProcedure *v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;
bool virLogManagerProtocolProcedure_is_legal(uint32_t value, unsigned policy) XDR_CHECKED;

/* --- what generated code calls, and programs do not ---
 *
 * T_put, T_get and T_scan are T_encode, T_decode and T_check as steps of other marshallers (xdr_marshal.h, xdr_scan.h);
 * T_load and T_store are the word of an enum. */

uint8_t *virLogManagerProtocolUUID_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolUUID *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolUUID_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolUUID *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolUUID_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;

uint8_t *virLogManagerProtocolNonNullString_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolNonNullString *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolNonNullString_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolNonNullString *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolNonNullString_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;

uint8_t *virLogManagerProtocolString_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolString *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolString_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolString *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolString_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomain_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomain *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomain_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomain *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomain_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;

uint8_t *virLogManagerProtocolLogFilePosition_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolLogFilePosition *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolLogFilePosition_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolLogFilePosition *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolLogFilePosition_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainOpenLogFileFlags_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainOpenLogFileFlags *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainOpenLogFileFlags_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainOpenLogFileFlags *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainOpenLogFileFlags_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;
bool virLogManagerProtocolDomainOpenLogFileFlags_load(virLogManagerProtocolDomainOpenLogFileFlags *v, const uint8_t *p, unsigned policy) XDR_CHECKED;
bool virLogManagerProtocolDomainOpenLogFileFlags_store(uint8_t *p, virLogManagerProtocolDomainOpenLogFileFlags v) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainOpenLogFileArgs_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainOpenLogFileArgs *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainOpenLogFileArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainOpenLogFileArgs *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainOpenLogFileArgs_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainOpenLogFileRet_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainOpenLogFileRet *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainOpenLogFileRet_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainOpenLogFileRet *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainOpenLogFileRet_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainGetLogFilePositionArgs_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainGetLogFilePositionArgs *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainGetLogFilePositionArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainGetLogFilePositionArgs *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainGetLogFilePositionArgs_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainGetLogFilePositionRet_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainGetLogFilePositionRet *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainGetLogFilePositionRet_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainGetLogFilePositionRet *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainGetLogFilePositionRet_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainReadLogFileArgs_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainReadLogFileArgs *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainReadLogFileArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainReadLogFileArgs *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainReadLogFileArgs_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainReadLogFileRet_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainReadLogFileRet *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainReadLogFileRet_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainReadLogFileRet *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainReadLogFileRet_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainAppendLogFileArgs_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainAppendLogFileArgs *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainAppendLogFileArgs_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainAppendLogFileArgs *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainAppendLogFileArgs_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;

uint8_t *virLogManagerProtocolDomainAppendLogFileRet_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolDomainAppendLogFileRet *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolDomainAppendLogFileRet_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolDomainAppendLogFileRet *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolDomainAppendLogFileRet_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;

uint8_t *virLogManagerProtocolProcedure_put(uint8_t *p, struct xdr_encoder *e, const virLogManagerProtocolProcedure *v) XDR_CHECKED;
struct xdr_cursor virLogManagerProtocolProcedure_get(struct xdr_cursor c, struct xdr_decoder *d, virLogManagerProtocolProcedure *v) XDR_CHECKED;
struct xdr_measure virLogManagerProtocolProcedure_scan(struct xdr_measure c, struct xdr_decoder *d) XDR_CHECKED;
bool virLogManagerProtocolProcedure_load(virLogManagerProtocolProcedure *v, const uint8_t *p, unsigned policy) XDR_CHECKED;
bool virLogManagerProtocolProcedure_store(uint8_t *p, virLogManagerProtocolProcedure v) XDR_CHECKED;

#ifdef __cplusplus
}
#endif
#endif

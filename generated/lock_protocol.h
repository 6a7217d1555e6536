/* lock_protocol.h -- written by xdrgen from lock_protocol.x; do not edit. */
#ifndef LOCK_PROTOCOL_H
#define LOCK_PROTOCOL_H

#include "xdr_describe.h"
#include "xdr_runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The lock protocol of libvirt: a hypervisor driver has virtlockd hold the locks of a domain's
 * disks.
 *
 * A driver connects to virtlockd's private socket once for each domain it starts, registers the
 * domain as owner, and acquires a lock for each disk. The locks last as long as the connection
 * does, so its socket is passed on to the domain's process. A lockspace is a directory of lock
 * files with one file for each resource; the empty path is the default lockspace, where a resource
 * is the disk's own path and the disk itself is locked. Framing and errors are in virnetprotocol.x.
 * The arguments of VIR_LOCK_SPACE_PROTOCOL_PROC_X are the struct virLockSpaceProtocolXArgs, in
 * CamelCase (CreateLockSpace for CREATE_LOCKSPACE); every result is void, and there are no events. */

/* UUID of the domain that owns locks, as raw bytes. */
typedef uint8_t virLockSpaceProtocolUUID[16];

/* Longest name or path of any call of this protocol, its terminator not counted. */
#define VIR_LOCK_SPACE_PROTOCOL_STRING_MAX 65536

/* A name or path that is always present, though it may be empty. */
typedef struct xdr_string virLockSpaceProtocolNonNullString; /* at most VIR_LOCK_SPACE_PROTOCOL_STRING_MAX bytes */

/* A name or path that may be missing; no call uses it. */
typedef virLockSpaceProtocolNonNullString *virLockSpaceProtocolString;

/* The domain on whose behalf locks are held. */
typedef struct virLockSpaceProtocolOwner virLockSpaceProtocolOwner;
struct virLockSpaceProtocolOwner {
    virLockSpaceProtocolUUID uuid;
    virLockSpaceProtocolNonNullString name;
    /* number of the running domain */
    uint32_t id;
    /* process that the locks are held for */
    uint32_t pid;
};

/* Names the domain that all later calls of this connection act for. */
typedef struct virLockSpaceProtocolRegisterArgs virLockSpaceProtocolRegisterArgs;
struct virLockSpaceProtocolRegisterArgs {
    virLockSpaceProtocolOwner owner;
    uint32_t flags;
};

/* Asks to take from this connection the right to change locks, for good. */
typedef struct virLockSpaceProtocolRestrictArgs virLockSpaceProtocolRestrictArgs;
struct virLockSpaceProtocolRestrictArgs {
    uint32_t flags;
};

/* Asks to add a lockspace that keeps its lock files in the directory path. */
typedef struct virLockSpaceProtocolNewArgs virLockSpaceProtocolNewArgs;
struct virLockSpaceProtocolNewArgs {
    virLockSpaceProtocolNonNullString path;
    uint32_t flags;
};

/* Asks to create the resource name, which can then be locked, in the lockspace at path. */
typedef struct virLockSpaceProtocolCreateResourceArgs virLockSpaceProtocolCreateResourceArgs;
struct virLockSpaceProtocolCreateResourceArgs {
    virLockSpaceProtocolNonNullString path;
    virLockSpaceProtocolNonNullString name;
    uint32_t flags;
};

/* Asks to remove the resource name, which nobody may hold, from the lockspace at path. */
typedef struct virLockSpaceProtocolDeleteResourceArgs virLockSpaceProtocolDeleteResourceArgs;
struct virLockSpaceProtocolDeleteResourceArgs {
    virLockSpaceProtocolNonNullString path;
    virLockSpaceProtocolNonNullString name;
    uint32_t flags;
};

/* Asks to lock the resource name in the lockspace at path; flags can make the lock shared (1) or
 * create a missing resource (2). */
typedef struct virLockSpaceProtocolAcquireResourceArgs virLockSpaceProtocolAcquireResourceArgs;
struct virLockSpaceProtocolAcquireResourceArgs {
    virLockSpaceProtocolNonNullString path;
    virLockSpaceProtocolNonNullString name;
    uint32_t flags;
};

/* Asks to give up this owner's lock on the resource name in the lockspace at path. */
typedef struct virLockSpaceProtocolReleaseResourceArgs virLockSpaceProtocolReleaseResourceArgs;
struct virLockSpaceProtocolReleaseResourceArgs {
    virLockSpaceProtocolNonNullString path;
    virLockSpaceProtocolNonNullString name;
    uint32_t flags;
};

/* Asks to set up the lockspace at path, as a driver does when it starts. */
typedef struct virLockSpaceProtocolCreateLockSpaceArgs virLockSpaceProtocolCreateLockSpaceArgs;
struct virLockSpaceProtocolCreateLockSpaceArgs {
    virLockSpaceProtocolNonNullString path;
};

/* Program number of the lock protocol. */
#define VIR_LOCK_SPACE_PROTOCOL_PROGRAM 0xea7beef

/* Version of the lock protocol. */
#define VIR_LOCK_SPACE_PROTOCOL_PROGRAM_VERSION 1

/* The calls of the lock protocol. */
typedef enum virLockSpaceProtocolProcedure {
    /* Registers the owner of the locks to come, before any is acquired. */
    VIR_LOCK_SPACE_PROTOCOL_PROC_REGISTER = 1,
    /* Freezes the connection's locks before its socket passes to the domain's process. */
    VIR_LOCK_SPACE_PROTOCOL_PROC_RESTRICT = 2,
    /* Adds a lockspace to those that the daemon serves. */
    VIR_LOCK_SPACE_PROTOCOL_PROC_NEW = 3,
    /* Creates a resource, not yet locked, in a lockspace. */
    VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_RESOURCE = 4,
    /* Removes a resource from a lockspace. */
    VIR_LOCK_SPACE_PROTOCOL_PROC_DELETE_RESOURCE = 5,
    /* Locks a resource for the registered owner, or fails at once if another's lock forbids it. */
    VIR_LOCK_SPACE_PROTOCOL_PROC_ACQUIRE_RESOURCE = 6,
    /* Unlocks a resource that the registered owner holds. */
    VIR_LOCK_SPACE_PROTOCOL_PROC_RELEASE_RESOURCE = 7,
    /* Sets up a lockspace for a driver that is starting. */
    VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_LOCKSPACE = 8,
} virLockSpaceProtocolProcedure;

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
 * e->error then says where and why. T_check and T_validate are in lock_protocol_check.c.
 *
 * T_m_max is the greatest length of a member m that is bounded by a number; what is bounded by a constant says so there.
 * T_WIRE_MIN and T_WIRE_MAX are the least and the greatest bytes of a T in a message, T_MEM_MAX the most memory that a
 * decoded one takes: the value, and its part of an arena. What has no end is not defined; what 64 bits do not hold is
 * UINT64_MAX.
 * A message is taken to have at most 33554408 bytes. */

extern const struct xdr_limit lock_protocol_limits[]; /* by name, those that bound something */

#define virLockSpaceProtocolUUID_WIRE_MIN 16
#define virLockSpaceProtocolUUID_WIRE_MAX 16
#define virLockSpaceProtocolUUID_MEM_MAX 16
extern const struct xdr_type virLockSpaceProtocolUUID_xdr;
uint64_t virLockSpaceProtocolUUID_wire_size(const virLockSpaceProtocolUUID *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolUUID_encode(struct xdr_encoder *_e, const virLockSpaceProtocolUUID *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolUUID_decode(struct xdr_decoder *_d, virLockSpaceProtocolUUID *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolUUID_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolUUID_validate(const virLockSpaceProtocolUUID *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLockSpaceProtocolNonNullString_WIRE_MIN 4
#define virLockSpaceProtocolNonNullString_WIRE_MAX 65540
#define virLockSpaceProtocolNonNullString_MEM_MAX 65560
extern const struct xdr_type virLockSpaceProtocolNonNullString_xdr;
uint64_t virLockSpaceProtocolNonNullString_wire_size(const virLockSpaceProtocolNonNullString *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolNonNullString_encode(struct xdr_encoder *_e, const virLockSpaceProtocolNonNullString *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolNonNullString_decode(struct xdr_decoder *_d, virLockSpaceProtocolNonNullString *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolNonNullString_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolNonNullString_validate(const virLockSpaceProtocolNonNullString *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLockSpaceProtocolString_WIRE_MIN 4
#define virLockSpaceProtocolString_WIRE_MAX 65544
#define virLockSpaceProtocolString_MEM_MAX 65568
extern const struct xdr_type virLockSpaceProtocolString_xdr;
uint64_t virLockSpaceProtocolString_wire_size(const virLockSpaceProtocolString *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolString_encode(struct xdr_encoder *_e, const virLockSpaceProtocolString *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolString_decode(struct xdr_decoder *_d, virLockSpaceProtocolString *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolString_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolString_validate(const virLockSpaceProtocolString *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLockSpaceProtocolOwner_WIRE_MIN 28
#define virLockSpaceProtocolOwner_WIRE_MAX 65564
#define virLockSpaceProtocolOwner_MEM_MAX 65584
extern const struct xdr_type virLockSpaceProtocolOwner_xdr;
uint64_t virLockSpaceProtocolOwner_wire_size(const virLockSpaceProtocolOwner *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolOwner_encode(struct xdr_encoder *_e, const virLockSpaceProtocolOwner *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolOwner_decode(struct xdr_decoder *_d, virLockSpaceProtocolOwner *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolOwner_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolOwner_validate(const virLockSpaceProtocolOwner *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLockSpaceProtocolRegisterArgs_WIRE_MIN 32
#define virLockSpaceProtocolRegisterArgs_WIRE_MAX 65568
#define virLockSpaceProtocolRegisterArgs_MEM_MAX 65592
extern const struct xdr_type virLockSpaceProtocolRegisterArgs_xdr;
uint64_t virLockSpaceProtocolRegisterArgs_wire_size(const virLockSpaceProtocolRegisterArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolRegisterArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolRegisterArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolRegisterArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolRegisterArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolRegisterArgs_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolRegisterArgs_validate(const virLockSpaceProtocolRegisterArgs *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLockSpaceProtocolRestrictArgs_WIRE_MIN 4
#define virLockSpaceProtocolRestrictArgs_WIRE_MAX 4
#define virLockSpaceProtocolRestrictArgs_MEM_MAX 4
extern const struct xdr_type virLockSpaceProtocolRestrictArgs_xdr;
uint64_t virLockSpaceProtocolRestrictArgs_wire_size(const virLockSpaceProtocolRestrictArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolRestrictArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolRestrictArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolRestrictArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolRestrictArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolRestrictArgs_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolRestrictArgs_validate(const virLockSpaceProtocolRestrictArgs *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLockSpaceProtocolNewArgs_WIRE_MIN 8
#define virLockSpaceProtocolNewArgs_WIRE_MAX 65544
#define virLockSpaceProtocolNewArgs_MEM_MAX 65568
extern const struct xdr_type virLockSpaceProtocolNewArgs_xdr;
uint64_t virLockSpaceProtocolNewArgs_wire_size(const virLockSpaceProtocolNewArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolNewArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolNewArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolNewArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolNewArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolNewArgs_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolNewArgs_validate(const virLockSpaceProtocolNewArgs *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLockSpaceProtocolCreateResourceArgs_WIRE_MIN 12
#define virLockSpaceProtocolCreateResourceArgs_WIRE_MAX 131084
#define virLockSpaceProtocolCreateResourceArgs_MEM_MAX 131128
extern const struct xdr_type virLockSpaceProtocolCreateResourceArgs_xdr;
uint64_t virLockSpaceProtocolCreateResourceArgs_wire_size(const virLockSpaceProtocolCreateResourceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolCreateResourceArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolCreateResourceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolCreateResourceArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolCreateResourceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolCreateResourceArgs_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolCreateResourceArgs_validate(const virLockSpaceProtocolCreateResourceArgs *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLockSpaceProtocolDeleteResourceArgs_WIRE_MIN 12
#define virLockSpaceProtocolDeleteResourceArgs_WIRE_MAX 131084
#define virLockSpaceProtocolDeleteResourceArgs_MEM_MAX 131128
extern const struct xdr_type virLockSpaceProtocolDeleteResourceArgs_xdr;
uint64_t virLockSpaceProtocolDeleteResourceArgs_wire_size(const virLockSpaceProtocolDeleteResourceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolDeleteResourceArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolDeleteResourceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolDeleteResourceArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolDeleteResourceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolDeleteResourceArgs_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolDeleteResourceArgs_validate(const virLockSpaceProtocolDeleteResourceArgs *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLockSpaceProtocolAcquireResourceArgs_WIRE_MIN 12
#define virLockSpaceProtocolAcquireResourceArgs_WIRE_MAX 131084
#define virLockSpaceProtocolAcquireResourceArgs_MEM_MAX 131128
extern const struct xdr_type virLockSpaceProtocolAcquireResourceArgs_xdr;
uint64_t virLockSpaceProtocolAcquireResourceArgs_wire_size(const virLockSpaceProtocolAcquireResourceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolAcquireResourceArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolAcquireResourceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolAcquireResourceArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolAcquireResourceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolAcquireResourceArgs_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolAcquireResourceArgs_validate(const virLockSpaceProtocolAcquireResourceArgs *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLockSpaceProtocolReleaseResourceArgs_WIRE_MIN 12
#define virLockSpaceProtocolReleaseResourceArgs_WIRE_MAX 131084
#define virLockSpaceProtocolReleaseResourceArgs_MEM_MAX 131128
extern const struct xdr_type virLockSpaceProtocolReleaseResourceArgs_xdr;
uint64_t virLockSpaceProtocolReleaseResourceArgs_wire_size(const virLockSpaceProtocolReleaseResourceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolReleaseResourceArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolReleaseResourceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolReleaseResourceArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolReleaseResourceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolReleaseResourceArgs_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolReleaseResourceArgs_validate(const virLockSpaceProtocolReleaseResourceArgs *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLockSpaceProtocolCreateLockSpaceArgs_WIRE_MIN 4
#define virLockSpaceProtocolCreateLockSpaceArgs_WIRE_MAX 65540
#define virLockSpaceProtocolCreateLockSpaceArgs_MEM_MAX 65560
extern const struct xdr_type virLockSpaceProtocolCreateLockSpaceArgs_xdr;
uint64_t virLockSpaceProtocolCreateLockSpaceArgs_wire_size(const virLockSpaceProtocolCreateLockSpaceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolCreateLockSpaceArgs_encode(struct xdr_encoder *_e, const virLockSpaceProtocolCreateLockSpaceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolCreateLockSpaceArgs_decode(struct xdr_decoder *_d, virLockSpaceProtocolCreateLockSpaceArgs *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolCreateLockSpaceArgs_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolCreateLockSpaceArgs_validate(const virLockSpaceProtocolCreateLockSpaceArgs *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virLockSpaceProtocolProcedure_WIRE_MIN 4
#define virLockSpaceProtocolProcedure_WIRE_MAX 4
#define virLockSpaceProtocolProcedure_MEM_MAX 4
extern const struct xdr_type virLockSpaceProtocolProcedure_xdr;
uint64_t virLockSpaceProtocolProcedure_wire_size(const virLockSpaceProtocolProcedure *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolProcedure_encode(struct xdr_encoder *_e, const virLockSpaceProtocolProcedure *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolProcedure_decode(struct xdr_decoder *_d, virLockSpaceProtocolProcedure *_v) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolProcedure_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virLockSpaceProtocolProcedure_validate(const virLockSpaceProtocolProcedure *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;
bool virLockSpaceProtocolProcedure_is_legal(uint32_t _value, unsigned _policy) XDR_CHECKED;

/* --- what generated code calls, and programs do not ---
 *
 * T_put, T_get and T_scan are T_encode, T_decode and T_check as steps of other marshallers (xdr_marshal.h, xdr_scan.h);
 * T_load and T_store are the word of an enum. */

uint8_t *virLockSpaceProtocolUUID_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolUUID *_v) XDR_CHECKED;
struct xdr_cursor virLockSpaceProtocolUUID_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolUUID *_v) XDR_CHECKED;
struct xdr_measure virLockSpaceProtocolUUID_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLockSpaceProtocolNonNullString_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolNonNullString *_v) XDR_CHECKED;
struct xdr_cursor virLockSpaceProtocolNonNullString_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolNonNullString *_v) XDR_CHECKED;
struct xdr_measure virLockSpaceProtocolNonNullString_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLockSpaceProtocolString_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolString *_v) XDR_CHECKED;
struct xdr_cursor virLockSpaceProtocolString_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolString *_v) XDR_CHECKED;
struct xdr_measure virLockSpaceProtocolString_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLockSpaceProtocolOwner_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolOwner *_v) XDR_CHECKED;
struct xdr_cursor virLockSpaceProtocolOwner_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolOwner *_v) XDR_CHECKED;
struct xdr_measure virLockSpaceProtocolOwner_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLockSpaceProtocolRegisterArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolRegisterArgs *_v) XDR_CHECKED;
struct xdr_cursor virLockSpaceProtocolRegisterArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolRegisterArgs *_v) XDR_CHECKED;
struct xdr_measure virLockSpaceProtocolRegisterArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLockSpaceProtocolRestrictArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolRestrictArgs *_v) XDR_CHECKED;
struct xdr_cursor virLockSpaceProtocolRestrictArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolRestrictArgs *_v) XDR_CHECKED;
struct xdr_measure virLockSpaceProtocolRestrictArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLockSpaceProtocolNewArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolNewArgs *_v) XDR_CHECKED;
struct xdr_cursor virLockSpaceProtocolNewArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolNewArgs *_v) XDR_CHECKED;
struct xdr_measure virLockSpaceProtocolNewArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLockSpaceProtocolCreateResourceArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolCreateResourceArgs *_v) XDR_CHECKED;
struct xdr_cursor virLockSpaceProtocolCreateResourceArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolCreateResourceArgs *_v) XDR_CHECKED;
struct xdr_measure virLockSpaceProtocolCreateResourceArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLockSpaceProtocolDeleteResourceArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolDeleteResourceArgs *_v) XDR_CHECKED;
struct xdr_cursor virLockSpaceProtocolDeleteResourceArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolDeleteResourceArgs *_v) XDR_CHECKED;
struct xdr_measure virLockSpaceProtocolDeleteResourceArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLockSpaceProtocolAcquireResourceArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolAcquireResourceArgs *_v) XDR_CHECKED;
struct xdr_cursor virLockSpaceProtocolAcquireResourceArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolAcquireResourceArgs *_v) XDR_CHECKED;
struct xdr_measure virLockSpaceProtocolAcquireResourceArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLockSpaceProtocolReleaseResourceArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolReleaseResourceArgs *_v) XDR_CHECKED;
struct xdr_cursor virLockSpaceProtocolReleaseResourceArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolReleaseResourceArgs *_v) XDR_CHECKED;
struct xdr_measure virLockSpaceProtocolReleaseResourceArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLockSpaceProtocolCreateLockSpaceArgs_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolCreateLockSpaceArgs *_v) XDR_CHECKED;
struct xdr_cursor virLockSpaceProtocolCreateLockSpaceArgs_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolCreateLockSpaceArgs *_v) XDR_CHECKED;
struct xdr_measure virLockSpaceProtocolCreateLockSpaceArgs_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virLockSpaceProtocolProcedure_put(uint8_t *_p, struct xdr_encoder *_e, const virLockSpaceProtocolProcedure *_v) XDR_CHECKED;
struct xdr_cursor virLockSpaceProtocolProcedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, virLockSpaceProtocolProcedure *_v) XDR_CHECKED;
struct xdr_measure virLockSpaceProtocolProcedure_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;
bool virLockSpaceProtocolProcedure_load(virLockSpaceProtocolProcedure *_v, const uint8_t *_p, unsigned _policy) XDR_CHECKED;
bool virLockSpaceProtocolProcedure_store(uint8_t *_p, virLockSpaceProtocolProcedure _v) XDR_CHECKED;

#ifdef __cplusplus
}
#endif
#endif

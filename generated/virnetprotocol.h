/* virnetprotocol.h -- written by xdrgen from virnetprotocol.x; do not edit. */
#ifndef VIRNETPROTOCOL_H
#define VIRNETPROTOCOL_H

#include "xdr_describe.h"
#include "xdr_runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The envelope of every libvirt protocol: message header, error, stream hole, message limits.
 *
 * A connection (UNIX socket, TCP, TLS, SSH tunnel) carries messages both ways, and each one is:
 *
 *     length word    4 bytes, big endian: the bytes of the whole message, these four included
 *     header        24 bytes: a virNetMessageHeader, six words of 4 bytes
 *     payload        0 to VIR_NET_MESSAGE_PAYLOAD_MAX bytes
 *
 * So a length word is at least 28 (header only) and at most VIR_NET_MESSAGE_MAX +
 * VIR_NET_MESSAGE_LEN_MAX = 33554436; a peer that receives any other value closes the connection
 * without a reply.
 *
 * What the payload holds depends on the header:
 *
 *     VIR_NET_CALL            the arguments of the procedure
 *     VIR_NET_REPLY           its results; a virNetMessageError when the status is VIR_NET_ERROR
 *     VIR_NET_MESSAGE         the body of an event
 *     VIR_NET_STREAM          raw bytes while the status is VIR_NET_CONTINUE, none at the end of the
 *                             data; nothing when the stream finishes (VIR_NET_OK) and in a client's
 *                             abort (VIR_NET_ERROR); a virNetMessageError in a server's abort
 *     VIR_NET_STREAM_HOLE     a virNetStreamHole
 *     VIR_NET_CALL_WITH_FDS   a 4-byte count of file descriptors, then the arguments
 *     VIR_NET_REPLY_WITH_FDS  a 4-byte count of file descriptors, then the results
 *
 * The descriptors themselves travel beside the bytes, as ancillary data of a UNIX socket. Replies
 * may come in another order than their calls; the serial tells which call a reply belongs to. */

/* Size of the buffer a peer first allocates for a message it builds: header and payload, not the
 * length word. It only saves memory and binds nobody; the buffer grows up to VIR_NET_MESSAGE_MAX. */
#define VIR_NET_MESSAGE_INITIAL 65536

/* Largest payload that peers with the original limit of 256 KiB a message accept: 262144 less the
 * header; neither header nor length word is counted. Senders still cut the data of a stream into
 * packets of at most this size. */
#define VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX 262120

/* Largest message, header and payload together; the length word is not counted. The value of the
 * length word, which counts itself, may thus be 4 greater. */
#define VIR_NET_MESSAGE_MAX 33554432

/* Size of an encoded virNetMessageHeader, always exactly this; the length word is not part of it. */
#define VIR_NET_MESSAGE_HEADER_MAX 24

/* Largest payload: all that follows the header, the count of file descriptors included where there
 * is one. It is VIR_NET_MESSAGE_MAX less VIR_NET_MESSAGE_HEADER_MAX; neither the header nor the
 * length word is counted. */
#define VIR_NET_MESSAGE_PAYLOAD_MAX 33554408

/* Size of the length word that starts every message. */
#define VIR_NET_MESSAGE_LEN_MAX 4

/* Longest text or name in an error. The 4 bytes of the text's own XDR length, the padding and any
 * terminator are not counted. */
#define VIR_NET_MESSAGE_STRING_MAX 4194304

/* Most file descriptors that may accompany one call or one reply; a greater count closes the
 * connection. */
#define VIR_NET_MESSAGE_NUM_FDS_MAX 32

/* What a message is, and with that what its payload holds. */
typedef enum virNetMessageType {
    /* A request to run a procedure; exactly one reply with the same serial answers it. */
    VIR_NET_CALL = 0,
    /* The answer to a call, with its results or its error. */
    VIR_NET_REPLY = 1,
    /* An event, or a sign of life: asks for no reply and has the serial 0. */
    VIR_NET_MESSAGE = 2,
    /* A packet of a stream, with the program, procedure and serial of the call that opened it. */
    VIR_NET_STREAM = 3,
    /* A call that hands file descriptors to the server. */
    VIR_NET_CALL_WITH_FDS = 4,
    /* A reply that hands file descriptors to the client. */
    VIR_NET_REPLY_WITH_FDS = 5,
    /* A packet of a sparse stream that stands for a run of zero bytes. */
    VIR_NET_STREAM_HOLE = 6,
} virNetMessageType;

/* How a reply or a stream stands; calls and events always say VIR_NET_OK. */
typedef enum virNetMessageStatus {
    /* The call succeeded, or the stream finishes as it should. */
    VIR_NET_OK = 0,
    /* The call failed, or the stream is aborted. */
    VIR_NET_ERROR = 1,
    /* The stream is still open: this packet has data of it, or none once the data has ended. */
    VIR_NET_CONTINUE = 2,
} virNetMessageStatus;

/* Size of the length word before the header: an older name for VIR_NET_MESSAGE_LEN_MAX, not the
 * size of the header. */
#define VIR_NET_MESSAGE_HEADER_XDR_LEN 4

/* Leads every message, right after the length word. */
typedef struct virNetMessageHeader virNetMessageHeader;
struct virNetMessageHeader {
    /* program the procedure belongs to */
    uint32_t prog;
    /* version of that program */
    uint32_t vers;
    /* procedure, or kind of event */
    int32_t proc;
    /* what the payload is */
    virNetMessageType type;
    /* chosen by the caller, repeated by the reply and the stream; 0 in events */
    uint32_t serial;
    /* success, failure or more to come */
    virNetMessageStatus status;
};

/* UUID of a domain or network, as raw bytes. */
typedef uint8_t virNetMessageUUID[16];

/* A text or name of an error, always present though it may be empty. */
typedef struct xdr_string virNetMessageNonnullString; /* at most VIR_NET_MESSAGE_STRING_MAX bytes */

/* A text or name of an error that may be missing. */
typedef virNetMessageNonnullString *virNetMessageString;

/* The domain that an error is about. */
typedef struct virNetMessageNonnullDomain virNetMessageNonnullDomain;
struct virNetMessageNonnullDomain {
    virNetMessageNonnullString name;
    virNetMessageUUID uuid;
    /* number of the running domain, -1 when it does not run */
    int32_t id;
};

/* The virtual network that an error is about. */
typedef struct virNetMessageNonnullNetwork virNetMessageNonnullNetwork;
struct virNetMessageNonnullNetwork {
    virNetMessageNonnullString name;
    virNetMessageUUID uuid;
};

/* The domain that an error is about, if there is one. */
typedef virNetMessageNonnullDomain *virNetMessageDomain;

/* The virtual network that an error is about, if there is one. */
typedef virNetMessageNonnullNetwork *virNetMessageNetwork;

/* Why a call failed or a stream was aborted; the wire form of a virError. */
typedef struct virNetMessageError virNetMessageError;
struct virNetMessageError {
    /* what went wrong: a virErrorNumber */
    int32_t code;
    /* part of libvirt that reports it: a virErrorDomain */
    int32_t domain;
    /* the error in words, for people */
    virNetMessageString message;
    /* severity: a virErrorLevel */
    int32_t level;
    virNetMessageDomain dom;
    /* extra text, its meaning set by the code */
    virNetMessageString str1;
    /* extra text, likewise */
    virNetMessageString str2;
    /* extra text, likewise */
    virNetMessageString str3;
    /* extra number, its meaning set by the code */
    int32_t int1;
    /* extra number, likewise */
    int32_t int2;
    virNetMessageNetwork net;
};

/* A gap in a sparse stream, which the receiver skips instead of writing zeros. */
typedef struct virNetStreamHole virNetStreamHole;
struct virNetStreamHole {
    /* bytes that the hole stands for */
    int64_t length;
    /* none defined: 0 */
    uint32_t flags;
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
 * e->error then says where and why. T_check and T_validate are in virnetprotocol_check.c.
 *
 * T_m_max is the greatest length of a member m that is bounded by a number; what is bounded by a constant says so there.
 * T_WIRE_MIN and T_WIRE_MAX are the least and the greatest bytes of a T in a message, T_MEM_MAX the most memory that a
 * decoded one takes: the value, and its part of an arena. What has no end is not defined; what 64 bits do not hold is
 * UINT64_MAX.
 * A message is taken to have at most 33554408 bytes. */

extern const struct xdr_limit virnetprotocol_limits[]; /* by name, those that bound something */

#define virNetMessageType_WIRE_MIN 4
#define virNetMessageType_WIRE_MAX 4
#define virNetMessageType_MEM_MAX 4
extern const struct xdr_type virNetMessageType_xdr;
uint64_t virNetMessageType_wire_size(const virNetMessageType *_v) XDR_CHECKED;
enum xdr_status virNetMessageType_encode(struct xdr_encoder *_e, const virNetMessageType *_v) XDR_CHECKED;
enum xdr_status virNetMessageType_decode(struct xdr_decoder *_d, virNetMessageType *_v) XDR_CHECKED;
enum xdr_status virNetMessageType_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virNetMessageType_validate(const virNetMessageType *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;
bool virNetMessageType_is_legal(uint32_t _value, unsigned _policy) XDR_CHECKED;

#define virNetMessageStatus_WIRE_MIN 4
#define virNetMessageStatus_WIRE_MAX 4
#define virNetMessageStatus_MEM_MAX 4
extern const struct xdr_type virNetMessageStatus_xdr;
uint64_t virNetMessageStatus_wire_size(const virNetMessageStatus *_v) XDR_CHECKED;
enum xdr_status virNetMessageStatus_encode(struct xdr_encoder *_e, const virNetMessageStatus *_v) XDR_CHECKED;
enum xdr_status virNetMessageStatus_decode(struct xdr_decoder *_d, virNetMessageStatus *_v) XDR_CHECKED;
enum xdr_status virNetMessageStatus_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virNetMessageStatus_validate(const virNetMessageStatus *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;
bool virNetMessageStatus_is_legal(uint32_t _value, unsigned _policy) XDR_CHECKED;

#define virNetMessageHeader_WIRE_MIN 24
#define virNetMessageHeader_WIRE_MAX 24
#define virNetMessageHeader_MEM_MAX 24
extern const struct xdr_type virNetMessageHeader_xdr;
uint64_t virNetMessageHeader_wire_size(const virNetMessageHeader *_v) XDR_CHECKED;
enum xdr_status virNetMessageHeader_encode(struct xdr_encoder *_e, const virNetMessageHeader *_v) XDR_CHECKED;
enum xdr_status virNetMessageHeader_decode(struct xdr_decoder *_d, virNetMessageHeader *_v) XDR_CHECKED;
enum xdr_status virNetMessageHeader_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virNetMessageHeader_validate(const virNetMessageHeader *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virNetMessageUUID_WIRE_MIN 16
#define virNetMessageUUID_WIRE_MAX 16
#define virNetMessageUUID_MEM_MAX 16
extern const struct xdr_type virNetMessageUUID_xdr;
uint64_t virNetMessageUUID_wire_size(const virNetMessageUUID *_v) XDR_CHECKED;
enum xdr_status virNetMessageUUID_encode(struct xdr_encoder *_e, const virNetMessageUUID *_v) XDR_CHECKED;
enum xdr_status virNetMessageUUID_decode(struct xdr_decoder *_d, virNetMessageUUID *_v) XDR_CHECKED;
enum xdr_status virNetMessageUUID_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virNetMessageUUID_validate(const virNetMessageUUID *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virNetMessageNonnullString_WIRE_MIN 4
#define virNetMessageNonnullString_WIRE_MAX 4194308
#define virNetMessageNonnullString_MEM_MAX 4194328
extern const struct xdr_type virNetMessageNonnullString_xdr;
uint64_t virNetMessageNonnullString_wire_size(const virNetMessageNonnullString *_v) XDR_CHECKED;
enum xdr_status virNetMessageNonnullString_encode(struct xdr_encoder *_e, const virNetMessageNonnullString *_v) XDR_CHECKED;
enum xdr_status virNetMessageNonnullString_decode(struct xdr_decoder *_d, virNetMessageNonnullString *_v) XDR_CHECKED;
enum xdr_status virNetMessageNonnullString_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virNetMessageNonnullString_validate(const virNetMessageNonnullString *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virNetMessageString_WIRE_MIN 4
#define virNetMessageString_WIRE_MAX 4194312
#define virNetMessageString_MEM_MAX 4194336
extern const struct xdr_type virNetMessageString_xdr;
uint64_t virNetMessageString_wire_size(const virNetMessageString *_v) XDR_CHECKED;
enum xdr_status virNetMessageString_encode(struct xdr_encoder *_e, const virNetMessageString *_v) XDR_CHECKED;
enum xdr_status virNetMessageString_decode(struct xdr_decoder *_d, virNetMessageString *_v) XDR_CHECKED;
enum xdr_status virNetMessageString_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virNetMessageString_validate(const virNetMessageString *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virNetMessageNonnullDomain_WIRE_MIN 24
#define virNetMessageNonnullDomain_WIRE_MAX 4194328
#define virNetMessageNonnullDomain_MEM_MAX 4194352
extern const struct xdr_type virNetMessageNonnullDomain_xdr;
uint64_t virNetMessageNonnullDomain_wire_size(const virNetMessageNonnullDomain *_v) XDR_CHECKED;
enum xdr_status virNetMessageNonnullDomain_encode(struct xdr_encoder *_e, const virNetMessageNonnullDomain *_v) XDR_CHECKED;
enum xdr_status virNetMessageNonnullDomain_decode(struct xdr_decoder *_d, virNetMessageNonnullDomain *_v) XDR_CHECKED;
enum xdr_status virNetMessageNonnullDomain_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virNetMessageNonnullDomain_validate(const virNetMessageNonnullDomain *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virNetMessageNonnullNetwork_WIRE_MIN 20
#define virNetMessageNonnullNetwork_WIRE_MAX 4194324
#define virNetMessageNonnullNetwork_MEM_MAX 4194344
extern const struct xdr_type virNetMessageNonnullNetwork_xdr;
uint64_t virNetMessageNonnullNetwork_wire_size(const virNetMessageNonnullNetwork *_v) XDR_CHECKED;
enum xdr_status virNetMessageNonnullNetwork_encode(struct xdr_encoder *_e, const virNetMessageNonnullNetwork *_v) XDR_CHECKED;
enum xdr_status virNetMessageNonnullNetwork_decode(struct xdr_decoder *_d, virNetMessageNonnullNetwork *_v) XDR_CHECKED;
enum xdr_status virNetMessageNonnullNetwork_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virNetMessageNonnullNetwork_validate(const virNetMessageNonnullNetwork *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virNetMessageDomain_WIRE_MIN 4
#define virNetMessageDomain_WIRE_MAX 4194332
#define virNetMessageDomain_MEM_MAX 4194360
extern const struct xdr_type virNetMessageDomain_xdr;
uint64_t virNetMessageDomain_wire_size(const virNetMessageDomain *_v) XDR_CHECKED;
enum xdr_status virNetMessageDomain_encode(struct xdr_encoder *_e, const virNetMessageDomain *_v) XDR_CHECKED;
enum xdr_status virNetMessageDomain_decode(struct xdr_decoder *_d, virNetMessageDomain *_v) XDR_CHECKED;
enum xdr_status virNetMessageDomain_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virNetMessageDomain_validate(const virNetMessageDomain *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virNetMessageNetwork_WIRE_MIN 4
#define virNetMessageNetwork_WIRE_MAX 4194328
#define virNetMessageNetwork_MEM_MAX 4194352
extern const struct xdr_type virNetMessageNetwork_xdr;
uint64_t virNetMessageNetwork_wire_size(const virNetMessageNetwork *_v) XDR_CHECKED;
enum xdr_status virNetMessageNetwork_encode(struct xdr_encoder *_e, const virNetMessageNetwork *_v) XDR_CHECKED;
enum xdr_status virNetMessageNetwork_decode(struct xdr_decoder *_d, virNetMessageNetwork *_v) XDR_CHECKED;
enum xdr_status virNetMessageNetwork_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virNetMessageNetwork_validate(const virNetMessageNetwork *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virNetMessageError_WIRE_MIN 44
#define virNetMessageError_WIRE_MAX 25165928
#define virNetMessageError_MEM_MAX 25166080
extern const struct xdr_type virNetMessageError_xdr;
uint64_t virNetMessageError_wire_size(const virNetMessageError *_v) XDR_CHECKED;
enum xdr_status virNetMessageError_encode(struct xdr_encoder *_e, const virNetMessageError *_v) XDR_CHECKED;
enum xdr_status virNetMessageError_decode(struct xdr_decoder *_d, virNetMessageError *_v) XDR_CHECKED;
enum xdr_status virNetMessageError_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virNetMessageError_validate(const virNetMessageError *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define virNetStreamHole_WIRE_MIN 12
#define virNetStreamHole_WIRE_MAX 12
#define virNetStreamHole_MEM_MAX 16
extern const struct xdr_type virNetStreamHole_xdr;
uint64_t virNetStreamHole_wire_size(const virNetStreamHole *_v) XDR_CHECKED;
enum xdr_status virNetStreamHole_encode(struct xdr_encoder *_e, const virNetStreamHole *_v) XDR_CHECKED;
enum xdr_status virNetStreamHole_decode(struct xdr_decoder *_d, virNetStreamHole *_v) XDR_CHECKED;
enum xdr_status virNetStreamHole_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status virNetStreamHole_validate(const virNetStreamHole *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

/* --- what generated code calls, and programs do not ---
 *
 * T_put, T_get and T_scan are T_encode, T_decode and T_check as steps of other marshallers (xdr_marshal.h, xdr_scan.h);
 * T_load and T_store are the word of an enum. */

uint8_t *virNetMessageType_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageType *_v) XDR_CHECKED;
struct xdr_cursor virNetMessageType_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageType *_v) XDR_CHECKED;
struct xdr_measure virNetMessageType_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;
bool virNetMessageType_load(virNetMessageType *_v, const uint8_t *_p, unsigned _policy) XDR_CHECKED;
bool virNetMessageType_store(uint8_t *_p, virNetMessageType _v) XDR_CHECKED;

uint8_t *virNetMessageStatus_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageStatus *_v) XDR_CHECKED;
struct xdr_cursor virNetMessageStatus_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageStatus *_v) XDR_CHECKED;
struct xdr_measure virNetMessageStatus_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;
bool virNetMessageStatus_load(virNetMessageStatus *_v, const uint8_t *_p, unsigned _policy) XDR_CHECKED;
bool virNetMessageStatus_store(uint8_t *_p, virNetMessageStatus _v) XDR_CHECKED;

uint8_t *virNetMessageHeader_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageHeader *_v) XDR_CHECKED;
struct xdr_cursor virNetMessageHeader_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageHeader *_v) XDR_CHECKED;
struct xdr_measure virNetMessageHeader_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virNetMessageUUID_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageUUID *_v) XDR_CHECKED;
struct xdr_cursor virNetMessageUUID_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageUUID *_v) XDR_CHECKED;
struct xdr_measure virNetMessageUUID_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virNetMessageNonnullString_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageNonnullString *_v) XDR_CHECKED;
struct xdr_cursor virNetMessageNonnullString_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageNonnullString *_v) XDR_CHECKED;
struct xdr_measure virNetMessageNonnullString_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virNetMessageString_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageString *_v) XDR_CHECKED;
struct xdr_cursor virNetMessageString_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageString *_v) XDR_CHECKED;
struct xdr_measure virNetMessageString_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virNetMessageNonnullDomain_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageNonnullDomain *_v) XDR_CHECKED;
struct xdr_cursor virNetMessageNonnullDomain_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageNonnullDomain *_v) XDR_CHECKED;
struct xdr_measure virNetMessageNonnullDomain_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virNetMessageNonnullNetwork_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageNonnullNetwork *_v) XDR_CHECKED;
struct xdr_cursor virNetMessageNonnullNetwork_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageNonnullNetwork *_v) XDR_CHECKED;
struct xdr_measure virNetMessageNonnullNetwork_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virNetMessageDomain_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageDomain *_v) XDR_CHECKED;
struct xdr_cursor virNetMessageDomain_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageDomain *_v) XDR_CHECKED;
struct xdr_measure virNetMessageDomain_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virNetMessageNetwork_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageNetwork *_v) XDR_CHECKED;
struct xdr_cursor virNetMessageNetwork_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageNetwork *_v) XDR_CHECKED;
struct xdr_measure virNetMessageNetwork_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virNetMessageError_put(uint8_t *_p, struct xdr_encoder *_e, const virNetMessageError *_v) XDR_CHECKED;
struct xdr_cursor virNetMessageError_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetMessageError *_v) XDR_CHECKED;
struct xdr_measure virNetMessageError_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *virNetStreamHole_put(uint8_t *_p, struct xdr_encoder *_e, const virNetStreamHole *_v) XDR_CHECKED;
struct xdr_cursor virNetStreamHole_get(struct xdr_cursor _c, struct xdr_decoder *_d, virNetStreamHole *_v) XDR_CHECKED;
struct xdr_measure virNetStreamHole_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

#ifdef __cplusplus
}
#endif
#endif

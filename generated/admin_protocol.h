/* admin_protocol.h -- written by xdrgen from admin_protocol.x; do not edit. */
#ifndef ADMIN_PROTOCOL_H
#define ADMIN_PROTOCOL_H

#include "xdr_describe.h"
#include "xdr_runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The administration protocol of libvirt: looks into a running daemon and changes how it works.
 *
 * virt-admin and other clients of libvirt-admin speak it to a daemon's own admin socket, not to the
 * socket of the remote protocol. A daemon runs one or more servers (say, one for hypervisor calls
 * and one for administration); a server has a pool of worker threads and a set of connected
 * clients. Framing and errors are in virnetprotocol.x. The arguments and results of ADMIN_PROC_X
 * are the structs admin_x_args and admin_x_ret; where there is none, nothing is sent. There are no
 * events. Every flags member is reserved and 0 unless its struct says otherwise. */

/* Longest text of any call or reply of this protocol, its terminator not counted. */
#define ADMIN_STRING_MAX 4194304

/* Most servers that the list of a daemon's servers can hold. */
#define ADMIN_SERVER_LIST_MAX 16384

/* Most parameters of a worker pool that one call can set or one reply report. */
#define ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX 32

/* Most clients that the list of a server's clients can hold. */
#define ADMIN_CLIENT_LIST_MAX 16384

/* Most facts about one client's identity that a reply can report. */
#define ADMIN_CLIENT_INFO_PARAMETERS_MAX 64

/* Most limits on a server's clients that one call can set or one reply report. */
#define ADMIN_SERVER_CLIENT_LIMITS_MAX 32

/* A text that is always present, though it may be empty. */
typedef struct xdr_string admin_nonnull_string; /* at most ADMIN_STRING_MAX bytes */

/* A text that may be missing. */
typedef admin_nonnull_string *admin_string;

/* The value of a typed parameter, in the type that its number names. */
typedef struct admin_typed_param_value admin_typed_param_value;
struct admin_typed_param_value {
    int32_t type;
    union {
        int32_t i;
        uint32_t ui;
        int64_t l;
        uint64_t ul;
        double d;
        /* a truth value, 0 or 1 */
        int32_t b;
        admin_nonnull_string s;
    } u;
};

/* A named setting or fact with a value of its own type. */
typedef struct admin_typed_param admin_typed_param;
struct admin_typed_param {
    /* name of the setting */
    admin_nonnull_string field;
    admin_typed_param_value value;
};

/* A server within the daemon, known by its name. */
typedef struct admin_nonnull_server admin_nonnull_server;
struct admin_nonnull_server {
    admin_nonnull_string name;
};

/* A client connected to a server. */
typedef struct admin_nonnull_client admin_nonnull_client;
struct admin_nonnull_client {
    /* server it is connected to */
    admin_nonnull_server srv;
    /* its number, unique within the server */
    uint64_t id;
    /* when it connected, in seconds since 1970 (UTC) */
    int64_t timestamp;
    /* 0 UNIX socket, 1 TCP, 2 TLS */
    uint32_t transport;
};

/* Asks to begin an administration session. */
typedef struct admin_connect_open_args admin_connect_open_args;
struct admin_connect_open_args {
    uint32_t flags;
};

/* Answers with the daemon's libvirt version as major * 1000000 + minor * 1000 + release. */
typedef struct admin_connect_get_lib_version_ret admin_connect_get_lib_version_ret;
struct admin_connect_get_lib_version_ret {
    uint64_t libVer;
};

/* Asks for the servers of the daemon, or with need_results 0 for their number alone. */
typedef struct admin_connect_list_servers_args admin_connect_list_servers_args;
struct admin_connect_list_servers_args {
    uint32_t need_results;
    uint32_t flags;
};

/* Answers with the servers, if they were wanted, and with their number in ret. */
typedef struct admin_connect_list_servers_ret admin_connect_list_servers_ret;
struct admin_connect_list_servers_ret {
    struct {
        admin_nonnull_server *data;
        uint32_t len;
    } servers; /* at most ADMIN_SERVER_LIST_MAX */
    uint32_t ret;
};

/* Asks whether the daemon has a server with this name. */
typedef struct admin_connect_lookup_server_args admin_connect_lookup_server_args;
struct admin_connect_lookup_server_args {
    admin_nonnull_string name;
    uint32_t flags;
};

/* Answers with the server that was found. */
typedef struct admin_connect_lookup_server_ret admin_connect_lookup_server_ret;
struct admin_connect_lookup_server_ret {
    admin_nonnull_server srv;
};

/* Asks how large a server's worker pool is and may become. */
typedef struct admin_server_get_threadpool_parameters_args admin_server_get_threadpool_parameters_args;
struct admin_server_get_threadpool_parameters_args {
    admin_nonnull_server srv;
    uint32_t flags;
};

/* Answers with the pool's bounds, its workers busy and free, and the jobs that wait. */
typedef struct admin_server_get_threadpool_parameters_ret admin_server_get_threadpool_parameters_ret;
struct admin_server_get_threadpool_parameters_ret {
    struct {
        admin_typed_param *data;
        uint32_t len;
    } params; /* at most ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX */
};

/* Asks to change the bounds of a server's worker pool; what params leaves out stays. */
typedef struct admin_server_set_threadpool_parameters_args admin_server_set_threadpool_parameters_args;
struct admin_server_set_threadpool_parameters_args {
    admin_nonnull_server srv;
    struct {
        admin_typed_param *data;
        uint32_t len;
    } params; /* at most ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX */
    uint32_t flags;
};

/* Asks for the clients of a server, or with need_results 0 for their number alone. */
typedef struct admin_server_list_clients_args admin_server_list_clients_args;
struct admin_server_list_clients_args {
    admin_nonnull_server srv;
    uint32_t need_results;
    uint32_t flags;
};

/* Answers with the clients, if they were wanted, and with their number in ret. */
typedef struct admin_server_list_clients_ret admin_server_list_clients_ret;
struct admin_server_list_clients_ret {
    struct {
        admin_nonnull_client *data;
        uint32_t len;
    } clients; /* at most ADMIN_CLIENT_LIST_MAX */
    uint32_t ret;
};

/* Asks for the client of a server that has this number. */
typedef struct admin_server_lookup_client_args admin_server_lookup_client_args;
struct admin_server_lookup_client_args {
    admin_nonnull_server srv;
    uint64_t id;
    uint32_t flags;
};

/* Answers with the client that was found. */
typedef struct admin_server_lookup_client_ret admin_server_lookup_client_ret;
struct admin_server_lookup_client_ret {
    admin_nonnull_client clnt;
};

/* Asks who a client is. */
typedef struct admin_client_get_info_args admin_client_get_info_args;
struct admin_client_get_info_args {
    admin_nonnull_client clnt;
    uint32_t flags;
};

/* Answers with what is known of the client: address, user, process, credentials, read-only. */
typedef struct admin_client_get_info_ret admin_client_get_info_ret;
struct admin_client_get_info_ret {
    struct {
        admin_typed_param *data;
        uint32_t len;
    } params; /* at most ADMIN_CLIENT_INFO_PARAMETERS_MAX */
};

/* Asks to cut off a client, whether it wants it or not. */
typedef struct admin_client_close_args admin_client_close_args;
struct admin_client_close_args {
    admin_nonnull_client clnt;
    uint32_t flags;
};

/* Asks how many clients a server has and accepts. */
typedef struct admin_server_get_client_limits_args admin_server_get_client_limits_args;
struct admin_server_get_client_limits_args {
    admin_nonnull_server srv;
    uint32_t flags;
};

/* Answers with the numbers of clients in all and before authentication, and the limit of each. */
typedef struct admin_server_get_client_limits_ret admin_server_get_client_limits_ret;
struct admin_server_get_client_limits_ret {
    struct {
        admin_typed_param *data;
        uint32_t len;
    } params; /* at most ADMIN_SERVER_CLIENT_LIMITS_MAX */
};

/* Asks to change how many clients a server accepts; what params leaves out stays. */
typedef struct admin_server_set_client_limits_args admin_server_set_client_limits_args;
struct admin_server_set_client_limits_args {
    admin_nonnull_server srv;
    struct {
        admin_typed_param *data;
        uint32_t len;
    } params; /* at most ADMIN_SERVER_CLIENT_LIMITS_MAX */
    uint32_t flags;
};

/* Asks a server to read its TLS certificates and keys again. */
typedef struct admin_server_update_tls_files_args admin_server_update_tls_files_args;
struct admin_server_update_tls_files_args {
    admin_nonnull_server srv;
    uint32_t flags;
};

/* Asks where the daemon's log goes. */
typedef struct admin_connect_get_logging_outputs_args admin_connect_get_logging_outputs_args;
struct admin_connect_get_logging_outputs_args {
    uint32_t flags;
};

/* Answers with the log outputs, in the notation of the configuration file, and their number. */
typedef struct admin_connect_get_logging_outputs_ret admin_connect_get_logging_outputs_ret;
struct admin_connect_get_logging_outputs_ret {
    admin_nonnull_string outputs;
    uint32_t noutputs;
};

/* Asks which parts of the daemon log at a level of their own. */
typedef struct admin_connect_get_logging_filters_args admin_connect_get_logging_filters_args;
struct admin_connect_get_logging_filters_args {
    uint32_t flags;
};

/* Answers with the log filters, in the same notation and missing if there are none, and their
 * number. */
typedef struct admin_connect_get_logging_filters_ret admin_connect_get_logging_filters_ret;
struct admin_connect_get_logging_filters_ret {
    admin_string filters;
    uint32_t nfilters;
};

/* Asks to replace all log outputs; none given restores the default one. */
typedef struct admin_connect_set_logging_outputs_args admin_connect_set_logging_outputs_args;
struct admin_connect_set_logging_outputs_args {
    admin_string outputs;
    uint32_t flags;
};

/* Asks to replace all log filters; none given removes them. */
typedef struct admin_connect_set_logging_filters_args admin_connect_set_logging_filters_args;
struct admin_connect_set_logging_filters_args {
    admin_string filters;
    uint32_t flags;
};

/* Asks the daemon to end after timeout idle seconds, or with 0 never. */
typedef struct admin_connect_set_daemon_timeout_args admin_connect_set_daemon_timeout_args;
struct admin_connect_set_daemon_timeout_args {
    uint32_t timeout;
    uint32_t flags;
};

/* Program number of the administration protocol. */
#define ADMIN_PROGRAM 0x6900690

/* Version of the administration protocol. */
#define ADMIN_PROTOCOL_VERSION 1

/* The calls of the administration protocol. */
typedef enum admin_procedure {
    /* Begins the session; the first call of a client. */
    ADMIN_PROC_CONNECT_OPEN = 1,
    /* Ends the session. */
    ADMIN_PROC_CONNECT_CLOSE = 2,
    /* Reports the version of libvirt that the daemon runs. */
    ADMIN_PROC_CONNECT_GET_LIB_VERSION = 3,
    /* Lists the servers of the daemon. */
    ADMIN_PROC_CONNECT_LIST_SERVERS = 4,
    /* Finds a server by its name. */
    ADMIN_PROC_CONNECT_LOOKUP_SERVER = 5,
    /* Reports the state and the bounds of a server's worker pool. */
    ADMIN_PROC_SERVER_GET_THREADPOOL_PARAMETERS = 6,
    /* Changes the bounds of a server's worker pool while it runs. */
    ADMIN_PROC_SERVER_SET_THREADPOOL_PARAMETERS = 7,
    /* Lists the clients connected to a server. */
    ADMIN_PROC_SERVER_LIST_CLIENTS = 8,
    /* Finds a client of a server by its number. */
    ADMIN_PROC_SERVER_LOOKUP_CLIENT = 9,
    /* Reports the identity of a client. */
    ADMIN_PROC_CLIENT_GET_INFO = 10,
    /* Disconnects a client by force. */
    ADMIN_PROC_CLIENT_CLOSE = 11,
    /* Reports how many clients a server has and how many it accepts. */
    ADMIN_PROC_SERVER_GET_CLIENT_LIMITS = 12,
    /* Changes how many clients a server accepts, in all and before authentication. */
    ADMIN_PROC_SERVER_SET_CLIENT_LIMITS = 13,
    /* Reports where log messages go. */
    ADMIN_PROC_CONNECT_GET_LOGGING_OUTPUTS = 14,
    /* Reports which parts of the daemon have a log level of their own. */
    ADMIN_PROC_CONNECT_GET_LOGGING_FILTERS = 15,
    /* Sends log messages elsewhere from now on. */
    ADMIN_PROC_CONNECT_SET_LOGGING_OUTPUTS = 16,
    /* Gives parts of the daemon a log level of their own. */
    ADMIN_PROC_CONNECT_SET_LOGGING_FILTERS = 17,
    /* Reloads a server's TLS files without a restart. */
    ADMIN_PROC_SERVER_UPDATE_TLS_FILES = 18,
    /* Sets how long the daemon may idle before it shuts itself down. */
    ADMIN_PROC_CONNECT_SET_DAEMON_TIMEOUT = 19,
} admin_procedure;

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
 * e->error then says where and why. T_check and T_validate are in admin_protocol_check.c.
 *
 * T_m_max is the greatest length of a member m that is bounded by a number; what is bounded by a constant says so there.
 * T_WIRE_MIN and T_WIRE_MAX are the least and the greatest bytes of a T in a message, T_MEM_MAX the most memory that a
 * decoded one takes: the value, and its part of an arena. What has no end is not defined; what 64 bits do not hold is
 * UINT64_MAX.
 * A message is taken to have at most 33554408 bytes. */

extern const struct xdr_limit admin_protocol_limits[]; /* by name, those that bound something */

#define admin_nonnull_string_WIRE_MIN 4
#define admin_nonnull_string_WIRE_MAX 4194308
#define admin_nonnull_string_MEM_MAX 4194328
extern const struct xdr_type admin_nonnull_string_xdr;
uint64_t admin_nonnull_string_wire_size(const admin_nonnull_string *_v) XDR_CHECKED;
enum xdr_status admin_nonnull_string_encode(struct xdr_encoder *_e, const admin_nonnull_string *_v) XDR_CHECKED;
enum xdr_status admin_nonnull_string_decode(struct xdr_decoder *_d, admin_nonnull_string *_v) XDR_CHECKED;
enum xdr_status admin_nonnull_string_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_nonnull_string_validate(const admin_nonnull_string *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_string_WIRE_MIN 4
#define admin_string_WIRE_MAX 4194312
#define admin_string_MEM_MAX 4194336
extern const struct xdr_type admin_string_xdr;
uint64_t admin_string_wire_size(const admin_string *_v) XDR_CHECKED;
enum xdr_status admin_string_encode(struct xdr_encoder *_e, const admin_string *_v) XDR_CHECKED;
enum xdr_status admin_string_decode(struct xdr_decoder *_d, admin_string *_v) XDR_CHECKED;
enum xdr_status admin_string_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_string_validate(const admin_string *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_typed_param_value_WIRE_MIN 8
#define admin_typed_param_value_WIRE_MAX 4194312
#define admin_typed_param_value_MEM_MAX 4194336
extern const struct xdr_type admin_typed_param_value_xdr;
uint64_t admin_typed_param_value_wire_size(const admin_typed_param_value *_v) XDR_CHECKED;
enum xdr_status admin_typed_param_value_encode(struct xdr_encoder *_e, const admin_typed_param_value *_v) XDR_CHECKED;
enum xdr_status admin_typed_param_value_decode(struct xdr_decoder *_d, admin_typed_param_value *_v) XDR_CHECKED;
enum xdr_status admin_typed_param_value_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_typed_param_value_validate(const admin_typed_param_value *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_typed_param_WIRE_MIN 12
#define admin_typed_param_WIRE_MAX 8388620
#define admin_typed_param_MEM_MAX 8388664
extern const struct xdr_type admin_typed_param_xdr;
uint64_t admin_typed_param_wire_size(const admin_typed_param *_v) XDR_CHECKED;
enum xdr_status admin_typed_param_encode(struct xdr_encoder *_e, const admin_typed_param *_v) XDR_CHECKED;
enum xdr_status admin_typed_param_decode(struct xdr_decoder *_d, admin_typed_param *_v) XDR_CHECKED;
enum xdr_status admin_typed_param_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_typed_param_validate(const admin_typed_param *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_nonnull_server_WIRE_MIN 4
#define admin_nonnull_server_WIRE_MAX 4194308
#define admin_nonnull_server_MEM_MAX 4194328
extern const struct xdr_type admin_nonnull_server_xdr;
uint64_t admin_nonnull_server_wire_size(const admin_nonnull_server *_v) XDR_CHECKED;
enum xdr_status admin_nonnull_server_encode(struct xdr_encoder *_e, const admin_nonnull_server *_v) XDR_CHECKED;
enum xdr_status admin_nonnull_server_decode(struct xdr_decoder *_d, admin_nonnull_server *_v) XDR_CHECKED;
enum xdr_status admin_nonnull_server_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_nonnull_server_validate(const admin_nonnull_server *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_nonnull_client_WIRE_MIN 24
#define admin_nonnull_client_WIRE_MAX 4194328
#define admin_nonnull_client_MEM_MAX 4194352
extern const struct xdr_type admin_nonnull_client_xdr;
uint64_t admin_nonnull_client_wire_size(const admin_nonnull_client *_v) XDR_CHECKED;
enum xdr_status admin_nonnull_client_encode(struct xdr_encoder *_e, const admin_nonnull_client *_v) XDR_CHECKED;
enum xdr_status admin_nonnull_client_decode(struct xdr_decoder *_d, admin_nonnull_client *_v) XDR_CHECKED;
enum xdr_status admin_nonnull_client_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_nonnull_client_validate(const admin_nonnull_client *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_connect_open_args_WIRE_MIN 4
#define admin_connect_open_args_WIRE_MAX 4
#define admin_connect_open_args_MEM_MAX 4
extern const struct xdr_type admin_connect_open_args_xdr;
uint64_t admin_connect_open_args_wire_size(const admin_connect_open_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_open_args_encode(struct xdr_encoder *_e, const admin_connect_open_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_open_args_decode(struct xdr_decoder *_d, admin_connect_open_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_open_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_connect_open_args_validate(const admin_connect_open_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_connect_get_lib_version_ret_WIRE_MIN 8
#define admin_connect_get_lib_version_ret_WIRE_MAX 8
#define admin_connect_get_lib_version_ret_MEM_MAX 8
extern const struct xdr_type admin_connect_get_lib_version_ret_xdr;
uint64_t admin_connect_get_lib_version_ret_wire_size(const admin_connect_get_lib_version_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_lib_version_ret_encode(struct xdr_encoder *_e, const admin_connect_get_lib_version_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_lib_version_ret_decode(struct xdr_decoder *_d, admin_connect_get_lib_version_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_lib_version_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_connect_get_lib_version_ret_validate(const admin_connect_get_lib_version_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_connect_list_servers_args_WIRE_MIN 8
#define admin_connect_list_servers_args_WIRE_MAX 8
#define admin_connect_list_servers_args_MEM_MAX 8
extern const struct xdr_type admin_connect_list_servers_args_xdr;
uint64_t admin_connect_list_servers_args_wire_size(const admin_connect_list_servers_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_list_servers_args_encode(struct xdr_encoder *_e, const admin_connect_list_servers_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_list_servers_args_decode(struct xdr_decoder *_d, admin_connect_list_servers_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_list_servers_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_connect_list_servers_args_validate(const admin_connect_list_servers_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_connect_list_servers_ret_WIRE_MIN 8
#define admin_connect_list_servers_ret_WIRE_MAX UINT64_C(68719542280)
#define admin_connect_list_servers_ret_MEM_MAX 33882104
extern const struct xdr_type admin_connect_list_servers_ret_xdr;
uint64_t admin_connect_list_servers_ret_wire_size(const admin_connect_list_servers_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_list_servers_ret_encode(struct xdr_encoder *_e, const admin_connect_list_servers_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_list_servers_ret_decode(struct xdr_decoder *_d, admin_connect_list_servers_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_list_servers_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_connect_list_servers_ret_validate(const admin_connect_list_servers_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_connect_lookup_server_args_WIRE_MIN 8
#define admin_connect_lookup_server_args_WIRE_MAX 4194312
#define admin_connect_lookup_server_args_MEM_MAX 4194336
extern const struct xdr_type admin_connect_lookup_server_args_xdr;
uint64_t admin_connect_lookup_server_args_wire_size(const admin_connect_lookup_server_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_lookup_server_args_encode(struct xdr_encoder *_e, const admin_connect_lookup_server_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_lookup_server_args_decode(struct xdr_decoder *_d, admin_connect_lookup_server_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_lookup_server_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_connect_lookup_server_args_validate(const admin_connect_lookup_server_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_connect_lookup_server_ret_WIRE_MIN 4
#define admin_connect_lookup_server_ret_WIRE_MAX 4194308
#define admin_connect_lookup_server_ret_MEM_MAX 4194328
extern const struct xdr_type admin_connect_lookup_server_ret_xdr;
uint64_t admin_connect_lookup_server_ret_wire_size(const admin_connect_lookup_server_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_lookup_server_ret_encode(struct xdr_encoder *_e, const admin_connect_lookup_server_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_lookup_server_ret_decode(struct xdr_decoder *_d, admin_connect_lookup_server_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_lookup_server_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_connect_lookup_server_ret_validate(const admin_connect_lookup_server_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_server_get_threadpool_parameters_args_WIRE_MIN 8
#define admin_server_get_threadpool_parameters_args_WIRE_MAX 4194312
#define admin_server_get_threadpool_parameters_args_MEM_MAX 4194336
extern const struct xdr_type admin_server_get_threadpool_parameters_args_xdr;
uint64_t admin_server_get_threadpool_parameters_args_wire_size(const admin_server_get_threadpool_parameters_args *_v) XDR_CHECKED;
enum xdr_status admin_server_get_threadpool_parameters_args_encode(struct xdr_encoder *_e, const admin_server_get_threadpool_parameters_args *_v) XDR_CHECKED;
enum xdr_status admin_server_get_threadpool_parameters_args_decode(struct xdr_decoder *_d, admin_server_get_threadpool_parameters_args *_v) XDR_CHECKED;
enum xdr_status admin_server_get_threadpool_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_server_get_threadpool_parameters_args_validate(const admin_server_get_threadpool_parameters_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_server_get_threadpool_parameters_ret_WIRE_MIN 4
#define admin_server_get_threadpool_parameters_ret_WIRE_MAX 268435844
#define admin_server_get_threadpool_parameters_ret_MEM_MAX 33555828
extern const struct xdr_type admin_server_get_threadpool_parameters_ret_xdr;
uint64_t admin_server_get_threadpool_parameters_ret_wire_size(const admin_server_get_threadpool_parameters_ret *_v) XDR_CHECKED;
enum xdr_status admin_server_get_threadpool_parameters_ret_encode(struct xdr_encoder *_e, const admin_server_get_threadpool_parameters_ret *_v) XDR_CHECKED;
enum xdr_status admin_server_get_threadpool_parameters_ret_decode(struct xdr_decoder *_d, admin_server_get_threadpool_parameters_ret *_v) XDR_CHECKED;
enum xdr_status admin_server_get_threadpool_parameters_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_server_get_threadpool_parameters_ret_validate(const admin_server_get_threadpool_parameters_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_server_set_threadpool_parameters_args_WIRE_MIN 12
#define admin_server_set_threadpool_parameters_args_WIRE_MAX 272630156
#define admin_server_set_threadpool_parameters_args_MEM_MAX 33555852
extern const struct xdr_type admin_server_set_threadpool_parameters_args_xdr;
uint64_t admin_server_set_threadpool_parameters_args_wire_size(const admin_server_set_threadpool_parameters_args *_v) XDR_CHECKED;
enum xdr_status admin_server_set_threadpool_parameters_args_encode(struct xdr_encoder *_e, const admin_server_set_threadpool_parameters_args *_v) XDR_CHECKED;
enum xdr_status admin_server_set_threadpool_parameters_args_decode(struct xdr_decoder *_d, admin_server_set_threadpool_parameters_args *_v) XDR_CHECKED;
enum xdr_status admin_server_set_threadpool_parameters_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_server_set_threadpool_parameters_args_validate(const admin_server_set_threadpool_parameters_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_server_list_clients_args_WIRE_MIN 12
#define admin_server_list_clients_args_WIRE_MAX 4194316
#define admin_server_list_clients_args_MEM_MAX 4194336
extern const struct xdr_type admin_server_list_clients_args_xdr;
uint64_t admin_server_list_clients_args_wire_size(const admin_server_list_clients_args *_v) XDR_CHECKED;
enum xdr_status admin_server_list_clients_args_encode(struct xdr_encoder *_e, const admin_server_list_clients_args *_v) XDR_CHECKED;
enum xdr_status admin_server_list_clients_args_decode(struct xdr_decoder *_d, admin_server_list_clients_args *_v) XDR_CHECKED;
enum xdr_status admin_server_list_clients_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_server_list_clients_args_validate(const admin_server_list_clients_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_server_list_clients_ret_WIRE_MIN 8
#define admin_server_list_clients_ret_WIRE_MAX UINT64_C(68719869960)
#define admin_server_list_clients_ret_MEM_MAX 33947640
extern const struct xdr_type admin_server_list_clients_ret_xdr;
uint64_t admin_server_list_clients_ret_wire_size(const admin_server_list_clients_ret *_v) XDR_CHECKED;
enum xdr_status admin_server_list_clients_ret_encode(struct xdr_encoder *_e, const admin_server_list_clients_ret *_v) XDR_CHECKED;
enum xdr_status admin_server_list_clients_ret_decode(struct xdr_decoder *_d, admin_server_list_clients_ret *_v) XDR_CHECKED;
enum xdr_status admin_server_list_clients_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_server_list_clients_ret_validate(const admin_server_list_clients_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_server_lookup_client_args_WIRE_MIN 16
#define admin_server_lookup_client_args_WIRE_MAX 4194320
#define admin_server_lookup_client_args_MEM_MAX 4194344
extern const struct xdr_type admin_server_lookup_client_args_xdr;
uint64_t admin_server_lookup_client_args_wire_size(const admin_server_lookup_client_args *_v) XDR_CHECKED;
enum xdr_status admin_server_lookup_client_args_encode(struct xdr_encoder *_e, const admin_server_lookup_client_args *_v) XDR_CHECKED;
enum xdr_status admin_server_lookup_client_args_decode(struct xdr_decoder *_d, admin_server_lookup_client_args *_v) XDR_CHECKED;
enum xdr_status admin_server_lookup_client_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_server_lookup_client_args_validate(const admin_server_lookup_client_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_server_lookup_client_ret_WIRE_MIN 24
#define admin_server_lookup_client_ret_WIRE_MAX 4194328
#define admin_server_lookup_client_ret_MEM_MAX 4194352
extern const struct xdr_type admin_server_lookup_client_ret_xdr;
uint64_t admin_server_lookup_client_ret_wire_size(const admin_server_lookup_client_ret *_v) XDR_CHECKED;
enum xdr_status admin_server_lookup_client_ret_encode(struct xdr_encoder *_e, const admin_server_lookup_client_ret *_v) XDR_CHECKED;
enum xdr_status admin_server_lookup_client_ret_decode(struct xdr_decoder *_d, admin_server_lookup_client_ret *_v) XDR_CHECKED;
enum xdr_status admin_server_lookup_client_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_server_lookup_client_ret_validate(const admin_server_lookup_client_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_client_get_info_args_WIRE_MIN 28
#define admin_client_get_info_args_WIRE_MAX 4194332
#define admin_client_get_info_args_MEM_MAX 4194360
extern const struct xdr_type admin_client_get_info_args_xdr;
uint64_t admin_client_get_info_args_wire_size(const admin_client_get_info_args *_v) XDR_CHECKED;
enum xdr_status admin_client_get_info_args_encode(struct xdr_encoder *_e, const admin_client_get_info_args *_v) XDR_CHECKED;
enum xdr_status admin_client_get_info_args_decode(struct xdr_decoder *_d, admin_client_get_info_args *_v) XDR_CHECKED;
enum xdr_status admin_client_get_info_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_client_get_info_args_validate(const admin_client_get_info_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_client_get_info_ret_WIRE_MIN 4
#define admin_client_get_info_ret_WIRE_MAX 536871684
#define admin_client_get_info_ret_MEM_MAX 33557236
extern const struct xdr_type admin_client_get_info_ret_xdr;
uint64_t admin_client_get_info_ret_wire_size(const admin_client_get_info_ret *_v) XDR_CHECKED;
enum xdr_status admin_client_get_info_ret_encode(struct xdr_encoder *_e, const admin_client_get_info_ret *_v) XDR_CHECKED;
enum xdr_status admin_client_get_info_ret_decode(struct xdr_decoder *_d, admin_client_get_info_ret *_v) XDR_CHECKED;
enum xdr_status admin_client_get_info_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_client_get_info_ret_validate(const admin_client_get_info_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_client_close_args_WIRE_MIN 28
#define admin_client_close_args_WIRE_MAX 4194332
#define admin_client_close_args_MEM_MAX 4194360
extern const struct xdr_type admin_client_close_args_xdr;
uint64_t admin_client_close_args_wire_size(const admin_client_close_args *_v) XDR_CHECKED;
enum xdr_status admin_client_close_args_encode(struct xdr_encoder *_e, const admin_client_close_args *_v) XDR_CHECKED;
enum xdr_status admin_client_close_args_decode(struct xdr_decoder *_d, admin_client_close_args *_v) XDR_CHECKED;
enum xdr_status admin_client_close_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_client_close_args_validate(const admin_client_close_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_server_get_client_limits_args_WIRE_MIN 8
#define admin_server_get_client_limits_args_WIRE_MAX 4194312
#define admin_server_get_client_limits_args_MEM_MAX 4194336
extern const struct xdr_type admin_server_get_client_limits_args_xdr;
uint64_t admin_server_get_client_limits_args_wire_size(const admin_server_get_client_limits_args *_v) XDR_CHECKED;
enum xdr_status admin_server_get_client_limits_args_encode(struct xdr_encoder *_e, const admin_server_get_client_limits_args *_v) XDR_CHECKED;
enum xdr_status admin_server_get_client_limits_args_decode(struct xdr_decoder *_d, admin_server_get_client_limits_args *_v) XDR_CHECKED;
enum xdr_status admin_server_get_client_limits_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_server_get_client_limits_args_validate(const admin_server_get_client_limits_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_server_get_client_limits_ret_WIRE_MIN 4
#define admin_server_get_client_limits_ret_WIRE_MAX 268435844
#define admin_server_get_client_limits_ret_MEM_MAX 33555828
extern const struct xdr_type admin_server_get_client_limits_ret_xdr;
uint64_t admin_server_get_client_limits_ret_wire_size(const admin_server_get_client_limits_ret *_v) XDR_CHECKED;
enum xdr_status admin_server_get_client_limits_ret_encode(struct xdr_encoder *_e, const admin_server_get_client_limits_ret *_v) XDR_CHECKED;
enum xdr_status admin_server_get_client_limits_ret_decode(struct xdr_decoder *_d, admin_server_get_client_limits_ret *_v) XDR_CHECKED;
enum xdr_status admin_server_get_client_limits_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_server_get_client_limits_ret_validate(const admin_server_get_client_limits_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_server_set_client_limits_args_WIRE_MIN 12
#define admin_server_set_client_limits_args_WIRE_MAX 272630156
#define admin_server_set_client_limits_args_MEM_MAX 33555852
extern const struct xdr_type admin_server_set_client_limits_args_xdr;
uint64_t admin_server_set_client_limits_args_wire_size(const admin_server_set_client_limits_args *_v) XDR_CHECKED;
enum xdr_status admin_server_set_client_limits_args_encode(struct xdr_encoder *_e, const admin_server_set_client_limits_args *_v) XDR_CHECKED;
enum xdr_status admin_server_set_client_limits_args_decode(struct xdr_decoder *_d, admin_server_set_client_limits_args *_v) XDR_CHECKED;
enum xdr_status admin_server_set_client_limits_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_server_set_client_limits_args_validate(const admin_server_set_client_limits_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_server_update_tls_files_args_WIRE_MIN 8
#define admin_server_update_tls_files_args_WIRE_MAX 4194312
#define admin_server_update_tls_files_args_MEM_MAX 4194336
extern const struct xdr_type admin_server_update_tls_files_args_xdr;
uint64_t admin_server_update_tls_files_args_wire_size(const admin_server_update_tls_files_args *_v) XDR_CHECKED;
enum xdr_status admin_server_update_tls_files_args_encode(struct xdr_encoder *_e, const admin_server_update_tls_files_args *_v) XDR_CHECKED;
enum xdr_status admin_server_update_tls_files_args_decode(struct xdr_decoder *_d, admin_server_update_tls_files_args *_v) XDR_CHECKED;
enum xdr_status admin_server_update_tls_files_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_server_update_tls_files_args_validate(const admin_server_update_tls_files_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_connect_get_logging_outputs_args_WIRE_MIN 4
#define admin_connect_get_logging_outputs_args_WIRE_MAX 4
#define admin_connect_get_logging_outputs_args_MEM_MAX 4
extern const struct xdr_type admin_connect_get_logging_outputs_args_xdr;
uint64_t admin_connect_get_logging_outputs_args_wire_size(const admin_connect_get_logging_outputs_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_outputs_args_encode(struct xdr_encoder *_e, const admin_connect_get_logging_outputs_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_outputs_args_decode(struct xdr_decoder *_d, admin_connect_get_logging_outputs_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_outputs_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_outputs_args_validate(const admin_connect_get_logging_outputs_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_connect_get_logging_outputs_ret_WIRE_MIN 8
#define admin_connect_get_logging_outputs_ret_WIRE_MAX 4194312
#define admin_connect_get_logging_outputs_ret_MEM_MAX 4194336
extern const struct xdr_type admin_connect_get_logging_outputs_ret_xdr;
uint64_t admin_connect_get_logging_outputs_ret_wire_size(const admin_connect_get_logging_outputs_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_outputs_ret_encode(struct xdr_encoder *_e, const admin_connect_get_logging_outputs_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_outputs_ret_decode(struct xdr_decoder *_d, admin_connect_get_logging_outputs_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_outputs_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_outputs_ret_validate(const admin_connect_get_logging_outputs_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_connect_get_logging_filters_args_WIRE_MIN 4
#define admin_connect_get_logging_filters_args_WIRE_MAX 4
#define admin_connect_get_logging_filters_args_MEM_MAX 4
extern const struct xdr_type admin_connect_get_logging_filters_args_xdr;
uint64_t admin_connect_get_logging_filters_args_wire_size(const admin_connect_get_logging_filters_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_filters_args_encode(struct xdr_encoder *_e, const admin_connect_get_logging_filters_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_filters_args_decode(struct xdr_decoder *_d, admin_connect_get_logging_filters_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_filters_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_filters_args_validate(const admin_connect_get_logging_filters_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_connect_get_logging_filters_ret_WIRE_MIN 8
#define admin_connect_get_logging_filters_ret_WIRE_MAX 4194316
#define admin_connect_get_logging_filters_ret_MEM_MAX 4194344
extern const struct xdr_type admin_connect_get_logging_filters_ret_xdr;
uint64_t admin_connect_get_logging_filters_ret_wire_size(const admin_connect_get_logging_filters_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_filters_ret_encode(struct xdr_encoder *_e, const admin_connect_get_logging_filters_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_filters_ret_decode(struct xdr_decoder *_d, admin_connect_get_logging_filters_ret *_v) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_filters_ret_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_connect_get_logging_filters_ret_validate(const admin_connect_get_logging_filters_ret *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_connect_set_logging_outputs_args_WIRE_MIN 8
#define admin_connect_set_logging_outputs_args_WIRE_MAX 4194316
#define admin_connect_set_logging_outputs_args_MEM_MAX 4194344
extern const struct xdr_type admin_connect_set_logging_outputs_args_xdr;
uint64_t admin_connect_set_logging_outputs_args_wire_size(const admin_connect_set_logging_outputs_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_set_logging_outputs_args_encode(struct xdr_encoder *_e, const admin_connect_set_logging_outputs_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_set_logging_outputs_args_decode(struct xdr_decoder *_d, admin_connect_set_logging_outputs_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_set_logging_outputs_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_connect_set_logging_outputs_args_validate(const admin_connect_set_logging_outputs_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_connect_set_logging_filters_args_WIRE_MIN 8
#define admin_connect_set_logging_filters_args_WIRE_MAX 4194316
#define admin_connect_set_logging_filters_args_MEM_MAX 4194344
extern const struct xdr_type admin_connect_set_logging_filters_args_xdr;
uint64_t admin_connect_set_logging_filters_args_wire_size(const admin_connect_set_logging_filters_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_set_logging_filters_args_encode(struct xdr_encoder *_e, const admin_connect_set_logging_filters_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_set_logging_filters_args_decode(struct xdr_decoder *_d, admin_connect_set_logging_filters_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_set_logging_filters_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_connect_set_logging_filters_args_validate(const admin_connect_set_logging_filters_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_connect_set_daemon_timeout_args_WIRE_MIN 8
#define admin_connect_set_daemon_timeout_args_WIRE_MAX 8
#define admin_connect_set_daemon_timeout_args_MEM_MAX 8
extern const struct xdr_type admin_connect_set_daemon_timeout_args_xdr;
uint64_t admin_connect_set_daemon_timeout_args_wire_size(const admin_connect_set_daemon_timeout_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_set_daemon_timeout_args_encode(struct xdr_encoder *_e, const admin_connect_set_daemon_timeout_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_set_daemon_timeout_args_decode(struct xdr_decoder *_d, admin_connect_set_daemon_timeout_args *_v) XDR_CHECKED;
enum xdr_status admin_connect_set_daemon_timeout_args_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_connect_set_daemon_timeout_args_validate(const admin_connect_set_daemon_timeout_args *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;

#define admin_procedure_WIRE_MIN 4
#define admin_procedure_WIRE_MAX 4
#define admin_procedure_MEM_MAX 4
extern const struct xdr_type admin_procedure_xdr;
uint64_t admin_procedure_wire_size(const admin_procedure *_v) XDR_CHECKED;
enum xdr_status admin_procedure_encode(struct xdr_encoder *_e, const admin_procedure *_v) XDR_CHECKED;
enum xdr_status admin_procedure_decode(struct xdr_decoder *_d, admin_procedure *_v) XDR_CHECKED;
enum xdr_status admin_procedure_check(struct xdr_decoder *_d, struct xdr_extent *) XDR_CHECKED;
enum xdr_status admin_procedure_validate(const admin_procedure *_v, const struct xdr_limit *, struct xdr_error *) XDR_CHECKED;
bool admin_procedure_is_legal(uint32_t _value, unsigned _policy) XDR_CHECKED;

/* --- what generated code calls, and programs do not ---
 *
 * T_put, T_get and T_scan are T_encode, T_decode and T_check as steps of other marshallers (xdr_marshal.h, xdr_scan.h);
 * T_load and T_store are the word of an enum. */

uint8_t *admin_nonnull_string_put(uint8_t *_p, struct xdr_encoder *_e, const admin_nonnull_string *_v) XDR_CHECKED;
struct xdr_cursor admin_nonnull_string_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_nonnull_string *_v) XDR_CHECKED;
struct xdr_measure admin_nonnull_string_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_string_put(uint8_t *_p, struct xdr_encoder *_e, const admin_string *_v) XDR_CHECKED;
struct xdr_cursor admin_string_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_string *_v) XDR_CHECKED;
struct xdr_measure admin_string_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_typed_param_value_put(uint8_t *_p, struct xdr_encoder *_e, const admin_typed_param_value *_v) XDR_CHECKED;
struct xdr_cursor admin_typed_param_value_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_typed_param_value *_v) XDR_CHECKED;
struct xdr_measure admin_typed_param_value_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_typed_param_put(uint8_t *_p, struct xdr_encoder *_e, const admin_typed_param *_v) XDR_CHECKED;
struct xdr_cursor admin_typed_param_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_typed_param *_v) XDR_CHECKED;
struct xdr_measure admin_typed_param_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_nonnull_server_put(uint8_t *_p, struct xdr_encoder *_e, const admin_nonnull_server *_v) XDR_CHECKED;
struct xdr_cursor admin_nonnull_server_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_nonnull_server *_v) XDR_CHECKED;
struct xdr_measure admin_nonnull_server_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_nonnull_client_put(uint8_t *_p, struct xdr_encoder *_e, const admin_nonnull_client *_v) XDR_CHECKED;
struct xdr_cursor admin_nonnull_client_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_nonnull_client *_v) XDR_CHECKED;
struct xdr_measure admin_nonnull_client_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_connect_open_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_open_args *_v) XDR_CHECKED;
struct xdr_cursor admin_connect_open_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_open_args *_v) XDR_CHECKED;
struct xdr_measure admin_connect_open_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_connect_get_lib_version_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_get_lib_version_ret *_v) XDR_CHECKED;
struct xdr_cursor admin_connect_get_lib_version_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_get_lib_version_ret *_v) XDR_CHECKED;
struct xdr_measure admin_connect_get_lib_version_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_connect_list_servers_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_list_servers_args *_v) XDR_CHECKED;
struct xdr_cursor admin_connect_list_servers_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_list_servers_args *_v) XDR_CHECKED;
struct xdr_measure admin_connect_list_servers_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_connect_list_servers_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_list_servers_ret *_v) XDR_CHECKED;
struct xdr_cursor admin_connect_list_servers_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_list_servers_ret *_v) XDR_CHECKED;
struct xdr_measure admin_connect_list_servers_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_connect_lookup_server_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_lookup_server_args *_v) XDR_CHECKED;
struct xdr_cursor admin_connect_lookup_server_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_lookup_server_args *_v) XDR_CHECKED;
struct xdr_measure admin_connect_lookup_server_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_connect_lookup_server_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_lookup_server_ret *_v) XDR_CHECKED;
struct xdr_cursor admin_connect_lookup_server_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_lookup_server_ret *_v) XDR_CHECKED;
struct xdr_measure admin_connect_lookup_server_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_server_get_threadpool_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_get_threadpool_parameters_args *_v) XDR_CHECKED;
struct xdr_cursor admin_server_get_threadpool_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_get_threadpool_parameters_args *_v) XDR_CHECKED;
struct xdr_measure admin_server_get_threadpool_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_server_get_threadpool_parameters_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_get_threadpool_parameters_ret *_v) XDR_CHECKED;
struct xdr_cursor admin_server_get_threadpool_parameters_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_get_threadpool_parameters_ret *_v) XDR_CHECKED;
struct xdr_measure admin_server_get_threadpool_parameters_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_server_set_threadpool_parameters_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_set_threadpool_parameters_args *_v) XDR_CHECKED;
struct xdr_cursor admin_server_set_threadpool_parameters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_set_threadpool_parameters_args *_v) XDR_CHECKED;
struct xdr_measure admin_server_set_threadpool_parameters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_server_list_clients_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_list_clients_args *_v) XDR_CHECKED;
struct xdr_cursor admin_server_list_clients_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_list_clients_args *_v) XDR_CHECKED;
struct xdr_measure admin_server_list_clients_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_server_list_clients_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_list_clients_ret *_v) XDR_CHECKED;
struct xdr_cursor admin_server_list_clients_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_list_clients_ret *_v) XDR_CHECKED;
struct xdr_measure admin_server_list_clients_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_server_lookup_client_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_lookup_client_args *_v) XDR_CHECKED;
struct xdr_cursor admin_server_lookup_client_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_lookup_client_args *_v) XDR_CHECKED;
struct xdr_measure admin_server_lookup_client_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_server_lookup_client_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_lookup_client_ret *_v) XDR_CHECKED;
struct xdr_cursor admin_server_lookup_client_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_lookup_client_ret *_v) XDR_CHECKED;
struct xdr_measure admin_server_lookup_client_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_client_get_info_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_client_get_info_args *_v) XDR_CHECKED;
struct xdr_cursor admin_client_get_info_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_client_get_info_args *_v) XDR_CHECKED;
struct xdr_measure admin_client_get_info_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_client_get_info_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_client_get_info_ret *_v) XDR_CHECKED;
struct xdr_cursor admin_client_get_info_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_client_get_info_ret *_v) XDR_CHECKED;
struct xdr_measure admin_client_get_info_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_client_close_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_client_close_args *_v) XDR_CHECKED;
struct xdr_cursor admin_client_close_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_client_close_args *_v) XDR_CHECKED;
struct xdr_measure admin_client_close_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_server_get_client_limits_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_get_client_limits_args *_v) XDR_CHECKED;
struct xdr_cursor admin_server_get_client_limits_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_get_client_limits_args *_v) XDR_CHECKED;
struct xdr_measure admin_server_get_client_limits_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_server_get_client_limits_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_get_client_limits_ret *_v) XDR_CHECKED;
struct xdr_cursor admin_server_get_client_limits_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_get_client_limits_ret *_v) XDR_CHECKED;
struct xdr_measure admin_server_get_client_limits_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_server_set_client_limits_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_set_client_limits_args *_v) XDR_CHECKED;
struct xdr_cursor admin_server_set_client_limits_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_set_client_limits_args *_v) XDR_CHECKED;
struct xdr_measure admin_server_set_client_limits_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_server_update_tls_files_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_server_update_tls_files_args *_v) XDR_CHECKED;
struct xdr_cursor admin_server_update_tls_files_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_server_update_tls_files_args *_v) XDR_CHECKED;
struct xdr_measure admin_server_update_tls_files_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_connect_get_logging_outputs_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_get_logging_outputs_args *_v) XDR_CHECKED;
struct xdr_cursor admin_connect_get_logging_outputs_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_get_logging_outputs_args *_v) XDR_CHECKED;
struct xdr_measure admin_connect_get_logging_outputs_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_connect_get_logging_outputs_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_get_logging_outputs_ret *_v) XDR_CHECKED;
struct xdr_cursor admin_connect_get_logging_outputs_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_get_logging_outputs_ret *_v) XDR_CHECKED;
struct xdr_measure admin_connect_get_logging_outputs_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_connect_get_logging_filters_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_get_logging_filters_args *_v) XDR_CHECKED;
struct xdr_cursor admin_connect_get_logging_filters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_get_logging_filters_args *_v) XDR_CHECKED;
struct xdr_measure admin_connect_get_logging_filters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_connect_get_logging_filters_ret_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_get_logging_filters_ret *_v) XDR_CHECKED;
struct xdr_cursor admin_connect_get_logging_filters_ret_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_get_logging_filters_ret *_v) XDR_CHECKED;
struct xdr_measure admin_connect_get_logging_filters_ret_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_connect_set_logging_outputs_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_set_logging_outputs_args *_v) XDR_CHECKED;
struct xdr_cursor admin_connect_set_logging_outputs_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_set_logging_outputs_args *_v) XDR_CHECKED;
struct xdr_measure admin_connect_set_logging_outputs_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_connect_set_logging_filters_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_set_logging_filters_args *_v) XDR_CHECKED;
struct xdr_cursor admin_connect_set_logging_filters_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_set_logging_filters_args *_v) XDR_CHECKED;
struct xdr_measure admin_connect_set_logging_filters_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_connect_set_daemon_timeout_args_put(uint8_t *_p, struct xdr_encoder *_e, const admin_connect_set_daemon_timeout_args *_v) XDR_CHECKED;
struct xdr_cursor admin_connect_set_daemon_timeout_args_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_connect_set_daemon_timeout_args *_v) XDR_CHECKED;
struct xdr_measure admin_connect_set_daemon_timeout_args_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;

uint8_t *admin_procedure_put(uint8_t *_p, struct xdr_encoder *_e, const admin_procedure *_v) XDR_CHECKED;
struct xdr_cursor admin_procedure_get(struct xdr_cursor _c, struct xdr_decoder *_d, admin_procedure *_v) XDR_CHECKED;
struct xdr_measure admin_procedure_scan(struct xdr_measure _c, struct xdr_decoder *_d) XDR_CHECKED;
bool admin_procedure_load(admin_procedure *_v, const uint8_t *_p, unsigned _policy) XDR_CHECKED;
bool admin_procedure_store(uint8_t *_p, admin_procedure _v) XDR_CHECKED;

#ifdef __cplusplus
}
#endif
#endif

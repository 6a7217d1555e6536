/* remote_protocol.h -- written by xdrgen from remote_protocol.x; do not edit. */
#ifndef REMOTE_PROTOCOL_H
#define REMOTE_PROTOCOL_H

#include "xdr_describe.h"
#include "xdr_runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The remote protocol of libvirt: how a client such as virsh calls the hypervisor drivers of a
 * libvirt daemon.
 *
 * The daemon (libvirtd, or virtqemud and its siblings) serves it on Unix sockets and, if so
 * configured, over TLS or TCP. The message header, errors and stream packets are those of
 * virnetprotocol.x; this file describes what comes after the header. There is no program block: the
 * arguments and results of REMOTE_PROC_X are found by name, as remote_x_args and remote_x_ret, and
 * a procedure without such a type carries nothing. A procedure that has a remote_x_msg is an event:
 * the server sends it by itself and nobody answers. A failed call is answered by an error in place
 * of its result. Some calls have a stream besides, whose packets bear the procedure and serial of
 * the call.
 *
 * Each limit counts what its unit says: bytes of one text or buffer, or elements of one list.
 * Within all its limits a message must still fit the cap below, which leaves the largest packet
 * room for its header. A call whose flags mean nothing yet sends 0 in them. Lists of named values
 * are typed parameters. */

/* Longest text that a call, a reply or an event can carry, its terminator not counted. */
#define REMOTE_STRING_MAX 4194304

/* Text that is always there, UTF-8 by custom; it may be empty. */
typedef struct xdr_string remote_nonnull_string;

/* Text that may be missing, which is not the same as empty. */
typedef remote_nonnull_string *remote_string;

/* Most attributes of a client that one daemon can tell another. */
#define REMOTE_CONNECT_IDENTITY_PARAMS_MAX 20

/* Most domains, names or ids of domains in one list, and most records of one statistics call. */
#define REMOTE_DOMAIN_LIST_MAX 16384

/* Longest map of host CPUs, one bit for each of them. */
#define REMOTE_CPUMAP_MAX 2048

/* Most vCPU records in one reply about the vCPUs of a domain. */
#define REMOTE_VCPUINFO_MAX 16384

/* Most bytes that the CPU maps of all vCPUs in one reply take together. */
#define REMOTE_CPUMAPS_MAX 8388608

/* Most I/O threads in one reply about a domain. */
#define REMOTE_IOTHREAD_INFO_MAX 16384

/* Longest cookie that the two hosts of a migration exchange in one step. */
#define REMOTE_MIGRATE_COOKIE_MAX 4194304

/* Most networks or names of networks in one list. */
#define REMOTE_NETWORK_LIST_MAX 16384

/* Most ports in the list of one network. */
#define REMOTE_NETWORK_PORT_LIST_MAX 16384

/* Most interfaces of the host, or names of them, in one list. */
#define REMOTE_INTERFACE_LIST_MAX 16384

/* Most storage pools or names of pools in one list. */
#define REMOTE_STORAGE_POOL_LIST_MAX 16384

/* Most volumes or names of volumes in the list of one pool. */
#define REMOTE_STORAGE_VOL_LIST_MAX 16384

/* Most host devices or names of devices in one list. */
#define REMOTE_NODE_DEVICE_LIST_MAX 65536

/* Most capabilities in the list of one host device. */
#define REMOTE_NODE_DEVICE_CAPS_LIST_MAX 65536

/* Most network filters or names of filters in one list. */
#define REMOTE_NWFILTER_LIST_MAX 16384

/* Most filter bindings in one list. */
#define REMOTE_NWFILTER_BINDING_LIST_MAX 16384

/* Most CPU scheduler parameters of a domain in one call or reply. */
#define REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX 16

/* Most disk I/O weights and limits of a whole domain in one call or reply. */
#define REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX 16

/* Most memory limits of a domain in one call or reply. */
#define REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX 16

/* Most I/O limits of one disk or of one throttle group in one call or reply. */
#define REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX 32

/* Most NUMA parameters of a domain in one call or reply. */
#define REMOTE_DOMAIN_NUMA_PARAMETERS_MAX 16

/* Most performance events of a domain in one call or reply. */
#define REMOTE_DOMAIN_PERF_EVENTS_MAX 64

/* Most parameters of one call that copies a disk. */
#define REMOTE_DOMAIN_BLOCK_COPY_PARAMETERS_MAX 16

/* Most named times in one reply about the host's CPUs. */
#define REMOTE_NODE_CPU_STATS_MAX 16

/* Most named amounts in one reply about the host's memory. */
#define REMOTE_NODE_MEMORY_STATS_MAX 16

/* Most named counters of one disk in one reply. */
#define REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX 16

/* Most NUMA cells in a reply about free memory; it limits page sizes and page counts, too. */
#define REMOTE_NODE_MAX_CELLS 1024

/* Most data of one SASL step; each byte of it takes four bytes in the message. */
#define REMOTE_AUTH_SASL_DATA_MAX 65536

/* Most ways to authenticate that a server can offer. */
#define REMOTE_AUTH_TYPE_LIST_MAX 20

/* Most memory statistics of a domain in one reply. */
#define REMOTE_DOMAIN_MEMORY_STATS_MAX 1024

/* Most checkpoints of a domain in one list. */
#define REMOTE_DOMAIN_CHECKPOINT_LIST_MAX 16384

/* Most snapshots or names of snapshots of a domain in one list. */
#define REMOTE_DOMAIN_SNAPSHOT_LIST_MAX 16384

/* Most bytes of a disk that one call can read. */
#define REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX 4194304

/* Most bytes of a guest's memory that one call can read. */
#define REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX 4194304

/* Most security labels of one domain in one reply. */
#define REMOTE_SECURITY_LABEL_LIST_MAX 64

/* Longest name of a security model, its terminator counted; a char takes four bytes in the message. */
#define REMOTE_SECURITY_MODEL_MAX 257 /* VIR_SECURITY_MODEL_BUFLEN */

/* Longest security label, its terminator counted; a char takes four bytes in the message. */
#define REMOTE_SECURITY_LABEL_MAX 4097 /* VIR_SECURITY_LABEL_BUFLEN */

/* Longest domain of interpretation of a security model, its terminator counted; a char takes four
 * bytes. */
#define REMOTE_SECURITY_DOI_MAX 257 /* VIR_SECURITY_DOI_BUFLEN */

/* Longest value of a secret, when it is set and when it is read. */
#define REMOTE_SECRET_VALUE_MAX 65536

/* Most secrets or UUIDs of secrets in one list. */
#define REMOTE_SECRET_LIST_MAX 16384

/* Most CPU descriptions that one call can reduce to what they share. */
#define REMOTE_CPU_BASELINE_MAX 256

/* Most keys that one call can press together. */
#define REMOTE_DOMAIN_SEND_KEY_MAX 16

/* Most bandwidth limits of a domain's interface in one call or reply. */
#define REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX 16

/* Most host CPUs that one call can ask about for a domain's CPU times; checked by code, no type uses
 * it. */
#define REMOTE_DOMAIN_GET_CPU_STATS_NCPUS_MAX 128

/* Most values in one reply with a domain's CPU times, those of all CPUs together. */
#define REMOTE_DOMAIN_GET_CPU_STATS_MAX 2048

/* Most disks with errors in one reply about a domain. */
#define REMOTE_DOMAIN_DISK_ERRORS_MAX 256

/* Most memory tuning parameters of the host in one call or reply. */
#define REMOTE_NODE_MEMORY_PARAMETERS_MAX 64

/* Most named parameters of one migration step. */
#define REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX 64

/* Most named parameters of one call that saves or restores a domain. */
#define REMOTE_DOMAIN_SAVE_PARAMS_MAX 64

/* Most statistics of a domain's job in one reply or event. */
#define REMOTE_DOMAIN_JOB_STATS_MAX 64

/* Most names of CPU models of one architecture in one list. */
#define REMOTE_CONNECT_CPU_MODELS_MAX 8192

/* Most mount points that one call can freeze or thaw. */
#define REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX 256

/* Most DHCP leases of a network in one list. */
#define REMOTE_NETWORK_DHCP_LEASES_MAX 65536

/* Most statistics of one domain in a reply about many domains. */
#define REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX 262144

/* Most changed parameters in one event about a domain's tuning. */
#define REMOTE_DOMAIN_EVENT_TUNABLE_MAX 2048

/* Most mounted file systems of a guest in one reply. */
#define REMOTE_DOMAIN_FSINFO_MAX 256

/* Most disks that one mounted file system of a guest can lie on. */
#define REMOTE_DOMAIN_FSINFO_DISKS_MAX 256

/* Most network interfaces of a guest in one reply. */
#define REMOTE_DOMAIN_INTERFACE_MAX 2048

/* Most addresses of one network interface of a guest. */
#define REMOTE_DOMAIN_IP_ADDR_MAX 2048

/* Most parameters in one reply about the vCPUs that a guest itself sees. */
#define REMOTE_DOMAIN_GUEST_VCPU_PARAMS_MAX 64

/* Most parameters of one call that tunes an I/O thread. */
#define REMOTE_DOMAIN_IOTHREAD_PARAMS_MAX 64

/* Most parameters in one reply about the host's AMD SEV. */
#define REMOTE_NODE_SEV_INFO_MAX 64

/* Most parameters in one reply about a guest's launch security. */
#define REMOTE_DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX 64

/* Most parameters of one call that sets a guest's launch security state. */
#define REMOTE_DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX 64

/* Most facts that a guest's agent can tell in one reply. */
#define REMOTE_DOMAIN_GUEST_INFO_PARAMS_MAX 2048

/* Most bandwidth limits of a network port in one call or reply. */
#define REMOTE_NETWORK_PORT_PARAMETERS_MAX 16

/* Most SSH keys of one user of a guest in one call or reply. */
#define REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX 2048

/* Most warnings about a domain in one reply. */
#define REMOTE_DOMAIN_MESSAGES_MAX 2048

/* Most parameters of one call that makes interfaces announce themselves. */
#define REMOTE_DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX 16

/* A UUID as its 16 raw bytes. */
typedef uint8_t remote_uuid[16];

/* A domain: a guest that runs or that is defined. */
typedef struct remote_nonnull_domain remote_nonnull_domain;
struct remote_nonnull_domain {
    /* unique on its host */
    remote_nonnull_string name;
    /* unique everywhere */
    remote_uuid uuid;
    /* the hypervisor's number while it runs, else -1 */
    int32_t id;
};

/* A virtual network of the host. */
typedef struct remote_nonnull_network remote_nonnull_network;
struct remote_nonnull_network {
    /* unique on its host */
    remote_nonnull_string name;
    /* unique everywhere */
    remote_uuid uuid;
};

/* A port of a virtual network: the place where one interface is plugged in. */
typedef struct remote_nonnull_network_port remote_nonnull_network_port;
struct remote_nonnull_network_port {
    /* the network it belongs to */
    remote_nonnull_network net;
    /* tells the ports of a network apart */
    remote_uuid uuid;
};

/* A network filter: rules for the traffic of guests' interfaces. */
typedef struct remote_nonnull_nwfilter remote_nonnull_nwfilter;
struct remote_nonnull_nwfilter {
    /* unique on its host */
    remote_nonnull_string name;
    /* unique everywhere */
    remote_uuid uuid;
};

/* The binding of a network filter to one device. */
typedef struct remote_nonnull_nwfilter_binding remote_nonnull_nwfilter_binding;
struct remote_nonnull_nwfilter_binding {
    /* the network device on the host, such as vnet0 */
    remote_nonnull_string portdev;
    /* the filter that it applies */
    remote_nonnull_string filtername;
};

/* A network interface of the host. */
typedef struct remote_nonnull_interface remote_nonnull_interface;
struct remote_nonnull_interface {
    /* such as eth0 */
    remote_nonnull_string name;
    /* its address as text; may be empty */
    remote_nonnull_string mac;
};

/* A storage pool: a place on the host that holds volumes. */
typedef struct remote_nonnull_storage_pool remote_nonnull_storage_pool;
struct remote_nonnull_storage_pool {
    /* unique on its host */
    remote_nonnull_string name;
    /* unique everywhere */
    remote_uuid uuid;
};

/* A volume: one disk image or block device in a storage pool. */
typedef struct remote_nonnull_storage_vol remote_nonnull_storage_vol;
struct remote_nonnull_storage_vol {
    /* name of the pool that holds it */
    remote_nonnull_string pool;
    /* unique in its pool */
    remote_nonnull_string name;
    /* identifies it across pools */
    remote_nonnull_string key;
};

/* A device of the host. */
typedef struct remote_nonnull_node_device remote_nonnull_node_device;
struct remote_nonnull_node_device {
    /* such as pci_0000_00_1f_2 */
    remote_nonnull_string name;
};

/* A secret, such as the passphrase of a volume; its value is not part of this. */
typedef struct remote_nonnull_secret remote_nonnull_secret;
struct remote_nonnull_secret {
    /* identifies it */
    remote_uuid uuid;
    /* what kind of object needs it */
    int32_t usageType;
    /* which object needs it; empty when none */
    remote_nonnull_string usageID;
};

/* A checkpoint: a moment from which on the changes of disks are tracked. */
typedef struct remote_nonnull_domain_checkpoint remote_nonnull_domain_checkpoint;
struct remote_nonnull_domain_checkpoint {
    /* unique among the checkpoints of its domain */
    remote_nonnull_string name;
    /* the domain it belongs to */
    remote_nonnull_domain dom;
};

/* A snapshot of a domain. */
typedef struct remote_nonnull_domain_snapshot remote_nonnull_domain_snapshot;
struct remote_nonnull_domain_snapshot {
    /* unique among the snapshots of its domain */
    remote_nonnull_string name;
    /* the domain it belongs to */
    remote_nonnull_domain dom;
};

/* A domain, or none where a call or an error concerns no certain one. */
typedef remote_nonnull_domain *remote_domain;

/* A network, or none where a call or an error concerns no certain one. */
typedef remote_nonnull_network *remote_network;

/* A network port, or none. */
typedef remote_nonnull_network_port *remote_network_port;

/* A network filter, or none. */
typedef remote_nonnull_nwfilter *remote_nwfilter;

/* A filter binding, or none. */
typedef remote_nonnull_nwfilter_binding *remote_nwfilter_binding;

/* A storage pool, or none where events of all pools are meant. */
typedef remote_nonnull_storage_pool *remote_storage_pool;

/* A volume, or none. */
typedef remote_nonnull_storage_vol *remote_storage_vol;

/* A host device, or none where events of all devices are meant. */
typedef remote_nonnull_node_device *remote_node_device;

/* A secret, or none where events of all secrets are meant. */
typedef remote_nonnull_secret *remote_secret;

/* What went wrong in a call; on the wire the same as virNetMessageError, which failed replies carry. */
typedef struct remote_error remote_error;
struct remote_error {
    /* the number of the error, from libvirt's list */
    int32_t code;
    /* the part of libvirt that raised it */
    int32_t domain;
    /* the whole text for the user */
    remote_string message;
    /* 1 is a warning, 2 an error */
    int32_t level;
    /* the domain concerned, if any */
    remote_domain dom;
    /* further detail */
    remote_string str1;
    /* further detail */
    remote_string str2;
    /* further detail */
    remote_string str3;
    /* further detail */
    int32_t int1;
    /* further detail */
    int32_t int2;
    /* the network concerned, if any */
    remote_network net;
};

/* The ways in which a client can authenticate. */
typedef enum remote_auth_type {
    /* No authentication: whoever can connect is let in. */
    REMOTE_AUTH_NONE = 0,
    /* A SASL exchange of one or more steps. */
    REMOTE_AUTH_SASL = 1,
    /* Polkit decides by the process at the other end of the Unix socket. */
    REMOTE_AUTH_POLKIT = 2,
} remote_auth_type;

/* What one vCPU of a running domain does. */
typedef struct remote_vcpu_info remote_vcpu_info;
struct remote_vcpu_info {
    /* counted from 0 */
    uint32_t number;
    /* 0 offline, 1 running, 2 blocked */
    int32_t state;
    /* nanoseconds used so far */
    uint64_t cpu_time;
    /* the host CPU it runs on, negative if none or unknown */
    int32_t cpu;
};

/* The value of a typed parameter, in one of seven types. */
typedef struct remote_typed_param_value remote_typed_param_value;
struct remote_typed_param_value {
    int32_t type;
    union {
        /* signed, 32 bits */
        int32_t i;
        /* unsigned, 32 bits */
        uint32_t ui;
        /* signed, 64 bits */
        int64_t l;
        /* unsigned, 64 bits */
        uint64_t ul;
        /* double precision */
        double d;
        /* a boolean: 0 is false, 1 is true */
        int32_t b;
        /* text */
        remote_nonnull_string s;
    } u;
};

/* A named value: the form of settings and statistics that may grow in number without a new call. */
typedef struct remote_typed_param remote_typed_param;
struct remote_typed_param {
    /* name, such as cpu_shares */
    remote_nonnull_string field;
    /* with its type */
    remote_typed_param_value value;
};

/* How long host CPUs have spent in one kind of work. */
typedef struct remote_node_get_cpu_stats remote_node_get_cpu_stats;
struct remote_node_get_cpu_stats {
    /* such as user, kernel, idle or iowait */
    remote_nonnull_string field;
    /* nanoseconds, or a percentage for utilization */
    uint64_t value;
};

/* How much memory of the host falls under one heading. */
typedef struct remote_node_get_memory_stats remote_node_get_memory_stats;
struct remote_node_get_memory_stats {
    /* such as total, free, buffers or cached */
    remote_nonnull_string field;
    /* KiB */
    uint64_t value;
};

/* A disk of a domain that is in trouble. */
typedef struct remote_domain_disk_error remote_domain_disk_error;
struct remote_domain_disk_error {
    /* its target, such as vda */
    remote_nonnull_string disk;
    /* 1 unspecified, 2 no space left */
    int32_t error;
};

/* Names the driver URI to open, or none for the server's default, and whether the connection is read-only. */
typedef struct remote_connect_open_args remote_connect_open_args;
struct remote_connect_open_args {
    remote_string name;
    uint32_t flags;
};

/* Gives the number of an optional driver feature, such as migration v3 or event callbacks. */
typedef struct remote_connect_supports_feature_args remote_connect_supports_feature_args;
struct remote_connect_supports_feature_args {
    int32_t feature;
};

/* Answers 1 when the feature is there, else 0. */
typedef struct remote_connect_supports_feature_ret remote_connect_supports_feature_ret;
struct remote_connect_supports_feature_ret {
    int32_t supported;
};

/* Answers with the driver's name, such as QEMU or Test. */
typedef struct remote_connect_get_type_ret remote_connect_get_type_ret;
struct remote_connect_get_type_ret {
    remote_nonnull_string type;
};

/* Answers with the version as major * 1000000 + minor * 1000 + release. */
typedef struct remote_connect_get_version_ret remote_connect_get_version_ret;
struct remote_connect_get_version_ret {
    uint64_t hv_ver;
};

/* Answers with the version as major * 1000000 + minor * 1000 + release. */
typedef struct remote_connect_get_lib_version_ret remote_connect_get_lib_version_ret;
struct remote_connect_get_lib_version_ret {
    uint64_t lib_ver;
};

/* Answers with the host's name. */
typedef struct remote_connect_get_hostname_ret remote_connect_get_hostname_ret;
struct remote_connect_get_hostname_ret {
    remote_nonnull_string hostname;
};

/* Carries only flags, which are reserved. */
typedef struct remote_connect_get_sysinfo_args remote_connect_get_sysinfo_args;
struct remote_connect_get_sysinfo_args {
    uint32_t flags;
};

/* Answers with the sysinfo document in XML. */
typedef struct remote_connect_get_sysinfo_ret remote_connect_get_sysinfo_ret;
struct remote_connect_get_sysinfo_ret {
    remote_nonnull_string sysinfo;
};

/* Answers with the canonical URI of the connection. */
typedef struct remote_connect_get_uri_ret remote_connect_get_uri_ret;
struct remote_connect_get_uri_ret {
    remote_nonnull_string uri;
};

/* Names the domain type that is meant, or none for the driver's default type. */
typedef struct remote_connect_get_max_vcpus_args remote_connect_get_max_vcpus_args;
struct remote_connect_get_max_vcpus_args {
    remote_string type;
};

/* Answers with the highest number of vCPUs for a domain of that type. */
typedef struct remote_connect_get_max_vcpus_ret remote_connect_get_max_vcpus_ret;
struct remote_connect_get_max_vcpus_ret {
    int32_t max_vcpus;
};

/* Answers with the CPU model, the memory in KiB and the CPU topology; each char of model takes four bytes. */
typedef struct remote_node_get_info_ret remote_node_get_info_ret;
struct remote_node_get_info_ret {
    char model[32];
    uint64_t memory;
    int32_t cpus;
    int32_t mhz;
    int32_t nodes;
    int32_t sockets;
    int32_t cores;
    int32_t threads;
};

/* Answers with the capabilities document in XML. */
typedef struct remote_connect_get_capabilities_ret remote_connect_get_capabilities_ret;
struct remote_connect_get_capabilities_ret {
    remote_nonnull_string capabilities;
};

/* Names emulator, architecture, machine type and virtualization type, each of them optional. */
typedef struct remote_connect_get_domain_capabilities_args remote_connect_get_domain_capabilities_args;
struct remote_connect_get_domain_capabilities_args {
    remote_string emulatorbin;
    remote_string arch;
    remote_string machine;
    remote_string virttype;
    uint32_t flags;
};

/* Answers with the domain capabilities document in XML. */
typedef struct remote_connect_get_domain_capabilities_ret remote_connect_get_domain_capabilities_ret;
struct remote_connect_get_domain_capabilities_ret {
    remote_nonnull_string capabilities;
};

/* Chooses one CPU, or -1 for all together, and says how many values fit; 0 asks only how many there are. */
typedef struct remote_node_get_cpu_stats_args remote_node_get_cpu_stats_args;
struct remote_node_get_cpu_stats_args {
    int32_t cpuNum;
    int32_t nparams;
    uint32_t flags;
};

/* Answers with times in nanoseconds, such as user and idle, or just with their number. */
typedef struct remote_node_get_cpu_stats_ret remote_node_get_cpu_stats_ret;
struct remote_node_get_cpu_stats_ret {
    struct {
        remote_node_get_cpu_stats *data;
        uint32_t len;
    } params;
    int32_t nparams;
};

/* Chooses one NUMA cell, or -1 for the whole host, and says how many values fit; 0 asks only how many. */
typedef struct remote_node_get_memory_stats_args remote_node_get_memory_stats_args;
struct remote_node_get_memory_stats_args {
    int32_t nparams;
    int32_t cellNum;
    uint32_t flags;
};

/* Answers with amounts in KiB, such as total and free, or just with their number. */
typedef struct remote_node_get_memory_stats_ret remote_node_get_memory_stats_ret;
struct remote_node_get_memory_stats_ret {
    struct {
        remote_node_get_memory_stats *data;
        uint32_t len;
    } params;
    int32_t nparams;
};

/* Gives the first cell and how many cells the caller has room for. */
typedef struct remote_node_get_cells_free_memory_args remote_node_get_cells_free_memory_args;
struct remote_node_get_cells_free_memory_args {
    int32_t startCell;
    int32_t maxcells;
};

/* Answers with the free bytes of each cell in turn. */
typedef struct remote_node_get_cells_free_memory_ret remote_node_get_cells_free_memory_ret;
struct remote_node_get_cells_free_memory_ret {
    struct {
        uint64_t *data;
        uint32_t len;
    } cells;
};

/* Answers with the free memory in bytes. */
typedef struct remote_node_get_free_memory_ret remote_node_get_free_memory_ret;
struct remote_node_get_free_memory_ret {
    uint64_t freeMem;
};

/* Names the domain whose scheduler is wanted. */
typedef struct remote_domain_get_scheduler_type_args remote_domain_get_scheduler_type_args;
struct remote_domain_get_scheduler_type_args {
    remote_nonnull_domain dom;
};

/* Answers with the scheduler's name and how many parameters it has. */
typedef struct remote_domain_get_scheduler_type_ret remote_domain_get_scheduler_type_ret;
struct remote_domain_get_scheduler_type_ret {
    remote_nonnull_string type;
    int32_t nparams;
};

/* Names the domain and says for how many parameters the caller has room. */
typedef struct remote_domain_get_scheduler_parameters_args remote_domain_get_scheduler_parameters_args;
struct remote_domain_get_scheduler_parameters_args {
    remote_nonnull_domain dom;
    int32_t nparams;
};

/* Answers with the scheduler parameters, such as cpu_shares. */
typedef struct remote_domain_get_scheduler_parameters_ret remote_domain_get_scheduler_parameters_ret;
struct remote_domain_get_scheduler_parameters_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
};

/* Names the domain, says for how many parameters there is room, and chooses the state by flags. */
typedef struct remote_domain_get_scheduler_parameters_flags_args remote_domain_get_scheduler_parameters_flags_args;
struct remote_domain_get_scheduler_parameters_flags_args {
    remote_nonnull_domain dom;
    int32_t nparams;
    uint32_t flags;
};

/* Answers with the scheduler parameters of the chosen state. */
typedef struct remote_domain_get_scheduler_parameters_flags_ret remote_domain_get_scheduler_parameters_flags_ret;
struct remote_domain_get_scheduler_parameters_flags_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
};

/* Names the domain and lists the parameters to change with their new values. */
typedef struct remote_domain_set_scheduler_parameters_args remote_domain_set_scheduler_parameters_args;
struct remote_domain_set_scheduler_parameters_args {
    remote_nonnull_domain dom;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
};

/* Names the domain, lists the parameters with their new values, and says which state changes. */
typedef struct remote_domain_set_scheduler_parameters_flags_args remote_domain_set_scheduler_parameters_flags_args;
struct remote_domain_set_scheduler_parameters_flags_args {
    remote_nonnull_domain dom;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Names the domain, lists parameters such as weight with their new values, and says which state changes. */
typedef struct remote_domain_set_blkio_parameters_args remote_domain_set_blkio_parameters_args;
struct remote_domain_set_blkio_parameters_args {
    remote_nonnull_domain dom;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Names the domain and says for how many parameters there is room; 0 asks only how many there are. */
typedef struct remote_domain_get_blkio_parameters_args remote_domain_get_blkio_parameters_args;
struct remote_domain_get_blkio_parameters_args {
    remote_nonnull_domain dom;
    int32_t nparams;
    uint32_t flags;
};

/* Answers with the I/O weights and limits, or just with their number. */
typedef struct remote_domain_get_blkio_parameters_ret remote_domain_get_blkio_parameters_ret;
struct remote_domain_get_blkio_parameters_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    int32_t nparams;
};

/* Names the domain, lists limits such as hard_limit with their new values, and says which state changes. */
typedef struct remote_domain_set_memory_parameters_args remote_domain_set_memory_parameters_args;
struct remote_domain_set_memory_parameters_args {
    remote_nonnull_domain dom;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Names the domain and says for how many parameters there is room; 0 asks only how many there are. */
typedef struct remote_domain_get_memory_parameters_args remote_domain_get_memory_parameters_args;
struct remote_domain_get_memory_parameters_args {
    remote_nonnull_domain dom;
    int32_t nparams;
    uint32_t flags;
};

/* Answers with the memory limits, or just with their number. */
typedef struct remote_domain_get_memory_parameters_ret remote_domain_get_memory_parameters_ret;
struct remote_domain_get_memory_parameters_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    int32_t nparams;
};

/* Names the domain and the disk, and gives the new size in KiB, or in bytes by a flag. */
typedef struct remote_domain_block_resize_args remote_domain_block_resize_args;
struct remote_domain_block_resize_args {
    remote_nonnull_domain dom;
    remote_nonnull_string disk;
    uint64_t size;
    uint32_t flags;
};

/* Names the domain, lists numa_mode and numa_nodeset as wanted, and says which state changes. */
typedef struct remote_domain_set_numa_parameters_args remote_domain_set_numa_parameters_args;
struct remote_domain_set_numa_parameters_args {
    remote_nonnull_domain dom;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Names the domain and says for how many parameters there is room; 0 asks only how many there are. */
typedef struct remote_domain_get_numa_parameters_args remote_domain_get_numa_parameters_args;
struct remote_domain_get_numa_parameters_args {
    remote_nonnull_domain dom;
    int32_t nparams;
    uint32_t flags;
};

/* Answers with the NUMA parameters, or just with their number. */
typedef struct remote_domain_get_numa_parameters_ret remote_domain_get_numa_parameters_ret;
struct remote_domain_get_numa_parameters_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    int32_t nparams;
};

/* Names the domain, lists events with a boolean each, and says which state changes. */
typedef struct remote_domain_set_perf_events_args remote_domain_set_perf_events_args;
struct remote_domain_set_perf_events_args {
    remote_nonnull_domain dom;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Names the domain and chooses the running or the stored state by flags. */
typedef struct remote_domain_get_perf_events_args remote_domain_get_perf_events_args;
struct remote_domain_get_perf_events_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with one boolean for each event. */
typedef struct remote_domain_get_perf_events_ret remote_domain_get_perf_events_ret;
struct remote_domain_get_perf_events_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
};

/* Names the domain and one of its disks. */
typedef struct remote_domain_block_stats_args remote_domain_block_stats_args;
struct remote_domain_block_stats_args {
    remote_nonnull_domain dom;
    remote_nonnull_string path;
};

/* Answers with requests and bytes, read and written, and errors; -1 stands for unknown. */
typedef struct remote_domain_block_stats_ret remote_domain_block_stats_ret;
struct remote_domain_block_stats_ret {
    int64_t rd_req;
    int64_t rd_bytes;
    int64_t wr_req;
    int64_t wr_bytes;
    int64_t errs;
};

/* Names the domain and the disk, and says how many counters fit; 0 asks only how many there are. */
typedef struct remote_domain_block_stats_flags_args remote_domain_block_stats_flags_args;
struct remote_domain_block_stats_flags_args {
    remote_nonnull_domain dom;
    remote_nonnull_string path;
    int32_t nparams;
    uint32_t flags;
};

/* Answers with the disk's counters, or just with their number. */
typedef struct remote_domain_block_stats_flags_ret remote_domain_block_stats_flags_ret;
struct remote_domain_block_stats_flags_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    int32_t nparams;
};

/* Names the domain and the interface by its host device name or its MAC address. */
typedef struct remote_domain_interface_stats_args remote_domain_interface_stats_args;
struct remote_domain_interface_stats_args {
    remote_nonnull_domain dom;
    remote_nonnull_string device;
};

/* Answers with bytes, packets, errors and drops in both directions; -1 stands for unknown. */
typedef struct remote_domain_interface_stats_ret remote_domain_interface_stats_ret;
struct remote_domain_interface_stats_ret {
    int64_t rx_bytes;
    int64_t rx_packets;
    int64_t rx_errs;
    int64_t rx_drop;
    int64_t tx_bytes;
    int64_t tx_packets;
    int64_t tx_errs;
    int64_t tx_drop;
};

/* Names the domain and the interface, lists limits such as inbound.average, and says which state changes. */
typedef struct remote_domain_set_interface_parameters_args remote_domain_set_interface_parameters_args;
struct remote_domain_set_interface_parameters_args {
    remote_nonnull_domain dom;
    remote_nonnull_string device;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Names the domain and the interface, and says how many limits fit; 0 asks only how many there are. */
typedef struct remote_domain_get_interface_parameters_args remote_domain_get_interface_parameters_args;
struct remote_domain_get_interface_parameters_args {
    remote_nonnull_domain dom;
    remote_nonnull_string device;
    int32_t nparams;
    uint32_t flags;
};

/* Answers with the interface's limits, or just with their number. */
typedef struct remote_domain_get_interface_parameters_ret remote_domain_get_interface_parameters_ret;
struct remote_domain_get_interface_parameters_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    int32_t nparams;
};

/* Names the domain and says how many statistics the caller has room for. */
typedef struct remote_domain_memory_stats_args remote_domain_memory_stats_args;
struct remote_domain_memory_stats_args {
    remote_nonnull_domain dom;
    uint32_t maxStats;
    uint32_t flags;
};

/* One statistic of a domain's memory. */
typedef struct remote_domain_memory_stat remote_domain_memory_stat;
struct remote_domain_memory_stat {
    /* which statistic */
    int32_t tag;
    /* most of them in KiB */
    uint64_t val;
};

/* Answers with one value for each statistic that the domain reports. */
typedef struct remote_domain_memory_stats_ret remote_domain_memory_stats_ret;
struct remote_domain_memory_stats_ret {
    struct {
        remote_domain_memory_stat *data;
        uint32_t len;
    } stats;
};

/* Names the domain and the disk, and gives the first byte and the number of bytes to read. */
typedef struct remote_domain_block_peek_args remote_domain_block_peek_args;
struct remote_domain_block_peek_args {
    remote_nonnull_domain dom;
    remote_nonnull_string path;
    uint64_t offset;
    uint32_t size;
    uint32_t flags;
};

/* Answers with the bytes that the disk holds there. */
typedef struct remote_domain_block_peek_ret remote_domain_block_peek_ret;
struct remote_domain_block_peek_ret {
    struct xdr_opaque buffer;
};

/* Names the domain, and gives the address and the number of bytes; a flag says virtual or physical. */
typedef struct remote_domain_memory_peek_args remote_domain_memory_peek_args;
struct remote_domain_memory_peek_args {
    remote_nonnull_domain dom;
    uint64_t offset;
    uint32_t size;
    uint32_t flags;
};

/* Answers with the bytes that the memory holds there. */
typedef struct remote_domain_memory_peek_ret remote_domain_memory_peek_ret;
struct remote_domain_memory_peek_ret {
    struct xdr_opaque buffer;
};

/* Names the domain and one of its disks; the flags are reserved. */
typedef struct remote_domain_get_block_info_args remote_domain_get_block_info_args;
struct remote_domain_get_block_info_args {
    remote_nonnull_domain dom;
    remote_nonnull_string path;
    uint32_t flags;
};

/* Answers with the allocated, the guest-visible and the physical size in bytes. */
typedef struct remote_domain_get_block_info_ret remote_domain_get_block_info_ret;
struct remote_domain_get_block_info_ret {
    uint64_t allocation;
    uint64_t capacity;
    uint64_t physical;
};

/* Says how many ids the caller has room for. */
typedef struct remote_connect_list_domains_args remote_connect_list_domains_args;
struct remote_connect_list_domains_args {
    int32_t maxids;
};

/* Answers with the ids of running domains, at most maxids of them. */
typedef struct remote_connect_list_domains_ret remote_connect_list_domains_ret;
struct remote_connect_list_domains_ret {
    struct {
        int32_t *data;
        uint32_t len;
    } ids;
};

/* Answers with the number of running domains. */
typedef struct remote_connect_num_of_domains_ret remote_connect_num_of_domains_ret;
struct remote_connect_num_of_domains_ret {
    int32_t num;
};

/* Describes the domain in XML; the flags ask for a paused start or for automatic destruction, for instance. */
typedef struct remote_domain_create_xml_args remote_domain_create_xml_args;
struct remote_domain_create_xml_args {
    remote_nonnull_string xml_desc;
    uint32_t flags;
};

/* Answers with the domain as it runs, its new id included. */
typedef struct remote_domain_create_xml_ret remote_domain_create_xml_ret;
struct remote_domain_create_xml_ret {
    remote_nonnull_domain dom;
};

/* Describes the domain in XML; its process inherits the descriptors that come with the call. */
typedef struct remote_domain_create_xml_with_files_args remote_domain_create_xml_with_files_args;
struct remote_domain_create_xml_with_files_args {
    remote_nonnull_string xml_desc;
    uint32_t flags;
};

/* Answers with the domain as it runs, its new id included. */
typedef struct remote_domain_create_xml_with_files_ret remote_domain_create_xml_with_files_ret;
struct remote_domain_create_xml_with_files_ret {
    remote_nonnull_domain dom;
};

/* Gives the hypervisor's number of a running domain. */
typedef struct remote_domain_lookup_by_id_args remote_domain_lookup_by_id_args;
struct remote_domain_lookup_by_id_args {
    int32_t id;
};

/* Answers with the domain that has this id. */
typedef struct remote_domain_lookup_by_id_ret remote_domain_lookup_by_id_ret;
struct remote_domain_lookup_by_id_ret {
    remote_nonnull_domain dom;
};

/* Gives the 16 raw bytes of a domain's UUID. */
typedef struct remote_domain_lookup_by_uuid_args remote_domain_lookup_by_uuid_args;
struct remote_domain_lookup_by_uuid_args {
    remote_uuid uuid;
};

/* Answers with the domain that has this UUID. */
typedef struct remote_domain_lookup_by_uuid_ret remote_domain_lookup_by_uuid_ret;
struct remote_domain_lookup_by_uuid_ret {
    remote_nonnull_domain dom;
};

/* Gives the name of a domain, running or not. */
typedef struct remote_domain_lookup_by_name_args remote_domain_lookup_by_name_args;
struct remote_domain_lookup_by_name_args {
    remote_nonnull_string name;
};

/* Answers with the domain that has this name. */
typedef struct remote_domain_lookup_by_name_ret remote_domain_lookup_by_name_ret;
struct remote_domain_lookup_by_name_ret {
    remote_nonnull_domain dom;
};

/* Names the running domain to pause. */
typedef struct remote_domain_suspend_args remote_domain_suspend_args;
struct remote_domain_suspend_args {
    remote_nonnull_domain dom;
};

/* Names the paused domain to continue. */
typedef struct remote_domain_resume_args remote_domain_resume_args;
struct remote_domain_resume_args {
    remote_nonnull_domain dom;
};

/* Names the domain, how it sleeps, and for how many seconds, of which only 0 is supported. */
typedef struct remote_domain_pm_suspend_for_duration_args remote_domain_pm_suspend_for_duration_args;
struct remote_domain_pm_suspend_for_duration_args {
    remote_nonnull_domain dom;
    uint32_t target;
    uint64_t duration;
    uint32_t flags;
};

/* Names the domain that sleeps; the flags are reserved. */
typedef struct remote_domain_pm_wakeup_args remote_domain_pm_wakeup_args;
struct remote_domain_pm_wakeup_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Names the domain to shut down; the reply does not wait for the guest. */
typedef struct remote_domain_shutdown_args remote_domain_shutdown_args;
struct remote_domain_shutdown_args {
    remote_nonnull_domain dom;
};

/* Names the domain; the flags choose the way, such as ACPI, the guest agent or a signal. */
typedef struct remote_domain_reboot_args remote_domain_reboot_args;
struct remote_domain_reboot_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Names the running domain; the flags are reserved. */
typedef struct remote_domain_reset_args remote_domain_reset_args;
struct remote_domain_reset_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Names the running domain to stop. */
typedef struct remote_domain_destroy_args remote_domain_destroy_args;
struct remote_domain_destroy_args {
    remote_nonnull_domain dom;
};

/* Names the domain; a flag forbids to kill a process that does not end by itself. */
typedef struct remote_domain_destroy_flags_args remote_domain_destroy_flags_args;
struct remote_domain_destroy_flags_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Names the domain whose OS type is wanted. */
typedef struct remote_domain_get_os_type_args remote_domain_get_os_type_args;
struct remote_domain_get_os_type_args {
    remote_nonnull_domain dom;
};

/* Answers with the OS type, such as hvm, exe or linux. */
typedef struct remote_domain_get_os_type_ret remote_domain_get_os_type_ret;
struct remote_domain_get_os_type_ret {
    remote_nonnull_string type;
};

/* Names the domain whose memory ceiling is wanted. */
typedef struct remote_domain_get_max_memory_args remote_domain_get_max_memory_args;
struct remote_domain_get_max_memory_args {
    remote_nonnull_domain dom;
};

/* Answers with the ceiling in KiB. */
typedef struct remote_domain_get_max_memory_ret remote_domain_get_max_memory_ret;
struct remote_domain_get_max_memory_ret {
    uint64_t memory;
};

/* Names the domain and gives its new ceiling in KiB. */
typedef struct remote_domain_set_max_memory_args remote_domain_set_max_memory_args;
struct remote_domain_set_max_memory_args {
    remote_nonnull_domain dom;
    uint64_t memory;
};

/* Names the domain and gives the amount it shall have, in KiB. */
typedef struct remote_domain_set_memory_args remote_domain_set_memory_args;
struct remote_domain_set_memory_args {
    remote_nonnull_domain dom;
    uint64_t memory;
};

/* Names the domain, gives the amount in KiB, and says by flags which amount and which state changes. */
typedef struct remote_domain_set_memory_flags_args remote_domain_set_memory_flags_args;
struct remote_domain_set_memory_flags_args {
    remote_nonnull_domain dom;
    uint64_t memory;
    uint32_t flags;
};

/* Names the domain and gives the period in seconds, 0 to stop collecting. */
typedef struct remote_domain_set_memory_stats_period_args remote_domain_set_memory_stats_period_args;
struct remote_domain_set_memory_stats_period_args {
    remote_nonnull_domain dom;
    int32_t period;
    uint32_t flags;
};

/* Names the domain to sum up. */
typedef struct remote_domain_get_info_args remote_domain_get_info_args;
struct remote_domain_get_info_args {
    remote_nonnull_domain dom;
};

/* Answers with the state, the greatest and the present memory in KiB, the vCPUs, and the CPU time in
 * nanoseconds. */
typedef struct remote_domain_get_info_ret remote_domain_get_info_ret;
struct remote_domain_get_info_ret {
    unsigned char state;
    uint64_t maxMem;
    uint64_t memory;
    uint16_t nrVirtCpu;
    uint64_t cpuTime;
};

/* Names the domain and the file on the server's host. */
typedef struct remote_domain_save_args remote_domain_save_args;
struct remote_domain_save_args {
    remote_nonnull_domain dom;
    remote_nonnull_string to;
};

/* Names the domain and the file, and gives other XML to store with it, if any. */
typedef struct remote_domain_save_flags_args remote_domain_save_flags_args;
struct remote_domain_save_flags_args {
    remote_nonnull_domain dom;
    remote_nonnull_string to;
    remote_string dxml;
    uint32_t flags;
};

/* Names the domain and lists parameters such as the file and other XML; the flags say how to write. */
typedef struct remote_domain_save_params_args remote_domain_save_params_args;
struct remote_domain_save_params_args {
    remote_nonnull_domain dom;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Names the file on the server's host to restore from. */
typedef struct remote_domain_restore_args remote_domain_restore_args;
struct remote_domain_restore_args {
    remote_nonnull_string from;
};

/* Names the file, and gives other XML to use in place of the stored one, if any. */
typedef struct remote_domain_restore_flags_args remote_domain_restore_flags_args;
struct remote_domain_restore_flags_args {
    remote_nonnull_string from;
    remote_string dxml;
    uint32_t flags;
};

/* Lists parameters such as the file and other XML; the flags say how it comes back. */
typedef struct remote_domain_restore_params_args remote_domain_restore_params_args;
struct remote_domain_restore_params_args {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Names the save file on the server's host; a flag asks for the secrets too. */
typedef struct remote_domain_save_image_get_xml_desc_args remote_domain_save_image_get_xml_desc_args;
struct remote_domain_save_image_get_xml_desc_args {
    remote_nonnull_string file;
    uint32_t flags;
};

/* Answers with the XML that a restore would use. */
typedef struct remote_domain_save_image_get_xml_desc_ret remote_domain_save_image_get_xml_desc_ret;
struct remote_domain_save_image_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Names the save file and carries the new XML; the flags say whether the domain resumes paused. */
typedef struct remote_domain_save_image_define_xml_args remote_domain_save_image_define_xml_args;
struct remote_domain_save_image_define_xml_args {
    remote_nonnull_string file;
    remote_nonnull_string dxml;
    uint32_t flags;
};

/* Names the domain and the file; the flags say whether it crashes, resets or keeps running, for instance. */
typedef struct remote_domain_core_dump_args remote_domain_core_dump_args;
struct remote_domain_core_dump_args {
    remote_nonnull_domain dom;
    remote_nonnull_string to;
    uint32_t flags;
};

/* Names the domain, the file and the format, such as raw or kdump with a compression. */
typedef struct remote_domain_core_dump_with_format_args remote_domain_core_dump_with_format_args;
struct remote_domain_core_dump_with_format_args {
    remote_nonnull_domain dom;
    remote_nonnull_string to;
    uint32_t dumpformat;
    uint32_t flags;
};

/* Names the domain and the number of the screen; the flags are reserved. */
typedef struct remote_domain_screenshot_args remote_domain_screenshot_args;
struct remote_domain_screenshot_args {
    remote_nonnull_domain dom;
    uint32_t screen;
    uint32_t flags;
};

/* Answers with the picture's MIME type; the picture itself comes through the stream. */
typedef struct remote_domain_screenshot_ret remote_domain_screenshot_ret;
struct remote_domain_screenshot_ret {
    remote_string mime;
};

/* Names the domain; the flags choose the stored or the running state, and whether secrets are shown. */
typedef struct remote_domain_get_xml_desc_args remote_domain_get_xml_desc_args;
struct remote_domain_get_xml_desc_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the domain's XML. */
typedef struct remote_domain_get_xml_desc_ret remote_domain_get_xml_desc_ret;
struct remote_domain_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Gives the incoming URI, the flags, the domain's new name if any, and the bandwidth in MiB/s. */
typedef struct remote_domain_migrate_prepare_args remote_domain_migrate_prepare_args;
struct remote_domain_migrate_prepare_args {
    remote_string uri_in;
    uint64_t flags;
    remote_string dname;
    uint64_t bandwidth;
};

/* Answers with a cookie for the source and the URI that it shall send to. */
typedef struct remote_domain_migrate_prepare_ret remote_domain_migrate_prepare_ret;
struct remote_domain_migrate_prepare_ret {
    struct xdr_opaque cookie;
    remote_string uri_out;
};

/* Names the domain and carries the target's cookie and URI, the flags, a new name and the bandwidth in
 * MiB/s. */
typedef struct remote_domain_migrate_perform_args remote_domain_migrate_perform_args;
struct remote_domain_migrate_perform_args {
    remote_nonnull_domain dom;
    struct xdr_opaque cookie;
    remote_nonnull_string uri;
    uint64_t flags;
    remote_string dname;
    uint64_t bandwidth;
};

/* Names the domain on the target and repeats the cookie, the URI and the flags. */
typedef struct remote_domain_migrate_finish_args remote_domain_migrate_finish_args;
struct remote_domain_migrate_finish_args {
    remote_nonnull_string dname;
    struct xdr_opaque cookie;
    remote_nonnull_string uri;
    uint64_t flags;
};

/* Answers with the domain as it runs on the target. */
typedef struct remote_domain_migrate_finish_ret remote_domain_migrate_finish_ret;
struct remote_domain_migrate_finish_ret {
    remote_nonnull_domain ddom;
};

/* Gives the incoming URI, the flags, a new name if any, the bandwidth in MiB/s and the domain's XML. */
typedef struct remote_domain_migrate_prepare2_args remote_domain_migrate_prepare2_args;
struct remote_domain_migrate_prepare2_args {
    remote_string uri_in;
    uint64_t flags;
    remote_string dname;
    uint64_t bandwidth;
    remote_nonnull_string dom_xml;
};

/* Answers with a cookie for the source and the URI that it shall send to. */
typedef struct remote_domain_migrate_prepare2_ret remote_domain_migrate_prepare2_ret;
struct remote_domain_migrate_prepare2_ret {
    struct xdr_opaque cookie;
    remote_string uri_out;
};

/* Names the domain, repeats cookie, URI and flags, and gives the source's outcome: 0 is success. */
typedef struct remote_domain_migrate_finish2_args remote_domain_migrate_finish2_args;
struct remote_domain_migrate_finish2_args {
    remote_nonnull_string dname;
    struct xdr_opaque cookie;
    remote_nonnull_string uri;
    uint64_t flags;
    int32_t retcode;
};

/* Answers with the domain as it runs on the target. */
typedef struct remote_domain_migrate_finish2_ret remote_domain_migrate_finish2_ret;
struct remote_domain_migrate_finish2_ret {
    remote_nonnull_domain ddom;
};

/* Says how many names the caller has room for. */
typedef struct remote_connect_list_defined_domains_args remote_connect_list_defined_domains_args;
struct remote_connect_list_defined_domains_args {
    int32_t maxnames;
};

/* Answers with the names of inactive domains, at most maxnames of them. */
typedef struct remote_connect_list_defined_domains_ret remote_connect_list_defined_domains_ret;
struct remote_connect_list_defined_domains_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } names;
};

/* Answers with the number of inactive domains. */
typedef struct remote_connect_num_of_defined_domains_ret remote_connect_num_of_defined_domains_ret;
struct remote_connect_num_of_defined_domains_ret {
    int32_t num;
};

/* Names the defined domain to start. */
typedef struct remote_domain_create_args remote_domain_create_args;
struct remote_domain_create_args {
    remote_nonnull_domain dom;
};

/* Names the domain; the flags ask for a paused start, a start without its saved state, and the like. */
typedef struct remote_domain_create_with_flags_args remote_domain_create_with_flags_args;
struct remote_domain_create_with_flags_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the domain as it runs, its new id included. */
typedef struct remote_domain_create_with_flags_ret remote_domain_create_with_flags_ret;
struct remote_domain_create_with_flags_ret {
    remote_nonnull_domain dom;
};

/* Names the domain; its process inherits the descriptors that come with the call. */
typedef struct remote_domain_create_with_files_args remote_domain_create_with_files_args;
struct remote_domain_create_with_files_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the domain as it runs, its new id included. */
typedef struct remote_domain_create_with_files_ret remote_domain_create_with_files_ret;
struct remote_domain_create_with_files_ret {
    remote_nonnull_domain dom;
};

/* Carries the XML of the domain to define or to redefine. */
typedef struct remote_domain_define_xml_args remote_domain_define_xml_args;
struct remote_domain_define_xml_args {
    remote_nonnull_string xml;
};

/* Answers with the domain that the XML now defines. */
typedef struct remote_domain_define_xml_ret remote_domain_define_xml_ret;
struct remote_domain_define_xml_ret {
    remote_nonnull_domain dom;
};

/* Carries the domain's XML; a flag asks to validate it against the schema. */
typedef struct remote_domain_define_xml_flags_args remote_domain_define_xml_flags_args;
struct remote_domain_define_xml_flags_args {
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Answers with the domain that the XML now defines. */
typedef struct remote_domain_define_xml_flags_ret remote_domain_define_xml_flags_ret;
struct remote_domain_define_xml_flags_ret {
    remote_nonnull_domain dom;
};

/* Names the domain; one that runs goes on as a transient domain. */
typedef struct remote_domain_undefine_args remote_domain_undefine_args;
struct remote_domain_undefine_args {
    remote_nonnull_domain dom;
};

/* Names the domain; the flags say what happens to its saved state, snapshots and NVRAM. */
typedef struct remote_domain_undefine_flags_args remote_domain_undefine_flags_args;
struct remote_domain_undefine_flags_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Names the running domain; the flags are reserved. */
typedef struct remote_domain_inject_nmi_args remote_domain_inject_nmi_args;
struct remote_domain_inject_nmi_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Names the domain, the code set, how many milliseconds to hold, and the key codes. */
typedef struct remote_domain_send_key_args remote_domain_send_key_args;
struct remote_domain_send_key_args {
    remote_nonnull_domain dom;
    uint32_t codeset;
    uint32_t holdtime;
    struct {
        uint32_t *data;
        uint32_t len;
    } keycodes;
    uint32_t flags;
};

/* Names the domain, the process in the guest's own numbering, and the signal. */
typedef struct remote_domain_send_process_signal_args remote_domain_send_process_signal_args;
struct remote_domain_send_process_signal_args {
    remote_nonnull_domain dom;
    int64_t pid_value;
    uint32_t signum;
    uint32_t flags;
};

/* Names the domain and gives the number of vCPUs it shall have. */
typedef struct remote_domain_set_vcpus_args remote_domain_set_vcpus_args;
struct remote_domain_set_vcpus_args {
    remote_nonnull_domain dom;
    uint32_t nvcpus;
};

/* Names the domain and the number, and says by flags which number and which state changes. */
typedef struct remote_domain_set_vcpus_flags_args remote_domain_set_vcpus_flags_args;
struct remote_domain_set_vcpus_flags_args {
    remote_nonnull_domain dom;
    uint32_t nvcpus;
    uint32_t flags;
};

/* Names the domain; the flags choose the number and the state that are meant. */
typedef struct remote_domain_get_vcpus_flags_args remote_domain_get_vcpus_flags_args;
struct remote_domain_get_vcpus_flags_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the number of vCPUs. */
typedef struct remote_domain_get_vcpus_flags_ret remote_domain_get_vcpus_flags_ret;
struct remote_domain_get_vcpus_flags_ret {
    int32_t num;
};

/* Names the domain and the vCPU, and sets a bit in cpumap for each host CPU it may run on. */
typedef struct remote_domain_pin_vcpu_args remote_domain_pin_vcpu_args;
struct remote_domain_pin_vcpu_args {
    remote_nonnull_domain dom;
    uint32_t vcpu;
    struct xdr_opaque cpumap;
};

/* Names the domain and the vCPU, carries the map of host CPUs, and says which state changes. */
typedef struct remote_domain_pin_vcpu_flags_args remote_domain_pin_vcpu_flags_args;
struct remote_domain_pin_vcpu_flags_args {
    remote_nonnull_domain dom;
    uint32_t vcpu;
    struct xdr_opaque cpumap;
    uint32_t flags;
};

/* Names the domain and says for how many CPU maps of maplen bytes there is room. */
typedef struct remote_domain_get_vcpu_pin_info_args remote_domain_get_vcpu_pin_info_args;
struct remote_domain_get_vcpu_pin_info_args {
    remote_nonnull_domain dom;
    int32_t ncpumaps;
    int32_t maplen;
    uint32_t flags;
};

/* Answers with the CPU maps one after another, and with how many vCPUs they cover. */
typedef struct remote_domain_get_vcpu_pin_info_ret remote_domain_get_vcpu_pin_info_ret;
struct remote_domain_get_vcpu_pin_info_ret {
    struct xdr_opaque cpumaps;
    int32_t num;
};

/* Names the domain, carries the map of host CPUs, and says which state changes. */
typedef struct remote_domain_pin_emulator_args remote_domain_pin_emulator_args;
struct remote_domain_pin_emulator_args {
    remote_nonnull_domain dom;
    struct xdr_opaque cpumap;
    uint32_t flags;
};

/* Names the domain, gives the room for the map in bytes, and chooses the state by flags. */
typedef struct remote_domain_get_emulator_pin_info_args remote_domain_get_emulator_pin_info_args;
struct remote_domain_get_emulator_pin_info_args {
    remote_nonnull_domain dom;
    int32_t maplen;
    uint32_t flags;
};

/* Answers with the CPU map, and with 1 when there is one, else 0. */
typedef struct remote_domain_get_emulator_pin_info_ret remote_domain_get_emulator_pin_info_ret;
struct remote_domain_get_emulator_pin_info_ret {
    struct xdr_opaque cpumaps;
    int32_t ret;
};

/* Asks for the vCPUs of a running domain, with at most maxinfo records and maplen bytes of CPU map each. */
typedef struct remote_domain_get_vcpus_args remote_domain_get_vcpus_args;
struct remote_domain_get_vcpus_args {
    remote_nonnull_domain dom;
    int32_t maxinfo;
    int32_t maplen;
};

/* Answers with one record for each vCPU and, one after another, their CPU maps. */
typedef struct remote_domain_get_vcpus_ret remote_domain_get_vcpus_ret;
struct remote_domain_get_vcpus_ret {
    struct {
        remote_vcpu_info *data;
        uint32_t len;
    } info;
    struct xdr_opaque cpumaps;
};

/* Names the domain whose vCPU ceiling is wanted. */
typedef struct remote_domain_get_max_vcpus_args remote_domain_get_max_vcpus_args;
struct remote_domain_get_max_vcpus_args {
    remote_nonnull_domain dom;
};

/* Answers with the number of vCPUs that the domain can grow to. */
typedef struct remote_domain_get_max_vcpus_ret remote_domain_get_max_vcpus_ret;
struct remote_domain_get_max_vcpus_ret {
    int32_t num;
};

/* One I/O thread of a domain. */
typedef struct remote_domain_iothread_info remote_domain_iothread_info;
struct remote_domain_iothread_info {
    /* its number within the domain */
    uint32_t iothread_id;
    /* the host CPUs that it may use */
    struct xdr_opaque cpumap;
};

/* Names the domain and chooses the running or the stored state by flags. */
typedef struct remote_domain_get_iothread_info_args remote_domain_get_iothread_info_args;
struct remote_domain_get_iothread_info_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the I/O threads, their CPU maps, and their number. */
typedef struct remote_domain_get_iothread_info_ret remote_domain_get_iothread_info_ret;
struct remote_domain_get_iothread_info_ret {
    struct {
        remote_domain_iothread_info *data;
        uint32_t len;
    } info;
    uint32_t ret;
};

/* Names the domain and the thread, carries the map of host CPUs, and says which state changes. */
typedef struct remote_domain_pin_iothread_args remote_domain_pin_iothread_args;
struct remote_domain_pin_iothread_args {
    remote_nonnull_domain dom;
    uint32_t iothreads_id;
    struct xdr_opaque cpumap;
    uint32_t flags;
};

/* Names the domain and the new thread's id, and says by flags which state changes. */
typedef struct remote_domain_add_iothread_args remote_domain_add_iothread_args;
struct remote_domain_add_iothread_args {
    remote_nonnull_domain dom;
    uint32_t iothread_id;
    uint32_t flags;
};

/* Names the domain and the id of the thread to remove, and says by flags which state changes. */
typedef struct remote_domain_del_iothread_args remote_domain_del_iothread_args;
struct remote_domain_del_iothread_args {
    remote_nonnull_domain dom;
    uint32_t iothread_id;
    uint32_t flags;
};

/* Names the domain and the thread, lists parameters such as poll_max_ns, and says which state changes. */
typedef struct remote_domain_set_iothread_params_args remote_domain_set_iothread_params_args;
struct remote_domain_set_iothread_params_args {
    remote_nonnull_domain dom;
    uint32_t iothread_id;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Names the domain whose label is wanted. */
typedef struct remote_domain_get_security_label_args remote_domain_get_security_label_args;
struct remote_domain_get_security_label_args {
    remote_nonnull_domain dom;
};

/* Answers with the label, four bytes for each char, and whether it is enforced. */
typedef struct remote_domain_get_security_label_ret remote_domain_get_security_label_ret;
struct remote_domain_get_security_label_ret {
    struct {
        char *data;
        uint32_t len;
    } label;
    int32_t enforcing;
};

/* Names the domain whose labels are wanted. */
typedef struct remote_domain_get_security_label_list_args remote_domain_get_security_label_list_args;
struct remote_domain_get_security_label_list_args {
    remote_nonnull_domain dom;
};

/* Answers with the labels and their number. */
typedef struct remote_domain_get_security_label_list_ret remote_domain_get_security_label_list_ret;
struct remote_domain_get_security_label_list_ret {
    struct {
        remote_domain_get_security_label_ret *data;
        uint32_t len;
    } labels;
    int32_t ret;
};

/* Answers with the model, such as selinux, and its domain of interpretation; each char takes four bytes. */
typedef struct remote_node_get_security_model_ret remote_node_get_security_model_ret;
struct remote_node_get_security_model_ret {
    struct {
        char *data;
        uint32_t len;
    } model;
    struct {
        char *data;
        uint32_t len;
    } doi;
};

/* Names the domain and describes the new device in XML. */
typedef struct remote_domain_attach_device_args remote_domain_attach_device_args;
struct remote_domain_attach_device_args {
    remote_nonnull_domain dom;
    remote_nonnull_string xml;
};

/* Names the domain, describes the device in XML, and says by flags which of the two states changes. */
typedef struct remote_domain_attach_device_flags_args remote_domain_attach_device_flags_args;
struct remote_domain_attach_device_flags_args {
    remote_nonnull_domain dom;
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Names the domain and describes in XML the device to take away. */
typedef struct remote_domain_detach_device_args remote_domain_detach_device_args;
struct remote_domain_detach_device_args {
    remote_nonnull_domain dom;
    remote_nonnull_string xml;
};

/* Names the domain, describes in XML the device to take away, and says by flags which state changes. */
typedef struct remote_domain_detach_device_flags_args remote_domain_detach_device_flags_args;
struct remote_domain_detach_device_flags_args {
    remote_nonnull_domain dom;
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Names the domain, describes the changed device in XML, and says by flags which state changes. */
typedef struct remote_domain_update_device_flags_args remote_domain_update_device_flags_args;
struct remote_domain_update_device_flags_args {
    remote_nonnull_domain dom;
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Names the domain and the device's alias; an event tells later when the device is gone. */
typedef struct remote_domain_detach_device_alias_args remote_domain_detach_device_alias_args;
struct remote_domain_detach_device_alias_args {
    remote_nonnull_domain dom;
    remote_nonnull_string alias;
    uint32_t flags;
};

/* Names the domain whose autostart setting is wanted. */
typedef struct remote_domain_get_autostart_args remote_domain_get_autostart_args;
struct remote_domain_get_autostart_args {
    remote_nonnull_domain dom;
};

/* Answers 1 when the domain starts with the host, else 0. */
typedef struct remote_domain_get_autostart_ret remote_domain_get_autostart_ret;
struct remote_domain_get_autostart_ret {
    int32_t autostart;
};

/* Names the domain and gives 1 to start it with the host, 0 to not do so. */
typedef struct remote_domain_set_autostart_args remote_domain_set_autostart_args;
struct remote_domain_set_autostart_args {
    remote_nonnull_domain dom;
    int32_t autostart;
};

/* Names the domain and the kind of metadata; no text deletes it, key and uri belong to an XML element. */
typedef struct remote_domain_set_metadata_args remote_domain_set_metadata_args;
struct remote_domain_set_metadata_args {
    remote_nonnull_domain dom;
    int32_t type;
    remote_string metadata;
    remote_string key;
    remote_string uri;
    uint32_t flags;
};

/* Names the domain, the kind of metadata and, for an XML element, its namespace URI. */
typedef struct remote_domain_get_metadata_args remote_domain_get_metadata_args;
struct remote_domain_get_metadata_args {
    remote_nonnull_domain dom;
    int32_t type;
    remote_string uri;
    uint32_t flags;
};

/* Answers with the text or the XML element. */
typedef struct remote_domain_get_metadata_ret remote_domain_get_metadata_ret;
struct remote_domain_get_metadata_ret {
    remote_nonnull_string metadata;
};

/* Names the domain and the disk; the flags choose to pivot and not to wait. */
typedef struct remote_domain_block_job_abort_args remote_domain_block_job_abort_args;
struct remote_domain_block_job_abort_args {
    remote_nonnull_domain dom;
    remote_nonnull_string path;
    uint32_t flags;
};

/* Names the domain and the disk; a flag chooses bytes/s for the bandwidth. */
typedef struct remote_domain_get_block_job_info_args remote_domain_get_block_job_info_args;
struct remote_domain_get_block_job_info_args {
    remote_nonnull_domain dom;
    remote_nonnull_string path;
    uint32_t flags;
};

/* Answers whether there is a job, and with its kind, its bandwidth, and where it is and where it ends. */
typedef struct remote_domain_get_block_job_info_ret remote_domain_get_block_job_info_ret;
struct remote_domain_get_block_job_info_ret {
    int32_t found;
    int32_t type;
    uint64_t bandwidth;
    uint64_t cur;
    uint64_t end;
};

/* Names the domain and the disk, and gives the bandwidth in MiB/s, or in bytes/s by a flag. */
typedef struct remote_domain_block_job_set_speed_args remote_domain_block_job_set_speed_args;
struct remote_domain_block_job_set_speed_args {
    remote_nonnull_domain dom;
    remote_nonnull_string path;
    uint64_t bandwidth;
    uint32_t flags;
};

/* Names the domain and the disk, and gives the bandwidth in MiB/s, or in bytes/s by a flag. */
typedef struct remote_domain_block_pull_args remote_domain_block_pull_args;
struct remote_domain_block_pull_args {
    remote_nonnull_domain dom;
    remote_nonnull_string path;
    uint64_t bandwidth;
    uint32_t flags;
};

/* Names the domain, the disk, the image that stays as backing file if any, and the bandwidth. */
typedef struct remote_domain_block_rebase_args remote_domain_block_rebase_args;
struct remote_domain_block_rebase_args {
    remote_nonnull_domain dom;
    remote_nonnull_string path;
    remote_string base;
    uint64_t bandwidth;
    uint32_t flags;
};

/* Names the domain and the disk, describes the target in XML and lists parameters such as bandwidth. */
typedef struct remote_domain_block_copy_args remote_domain_block_copy_args;
struct remote_domain_block_copy_args {
    remote_nonnull_domain dom;
    remote_nonnull_string path;
    remote_nonnull_string destxml;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Names the domain, the disk, the lowest and the top image of the part, and the bandwidth in MiB/s. */
typedef struct remote_domain_block_commit_args remote_domain_block_commit_args;
struct remote_domain_block_commit_args {
    remote_nonnull_domain dom;
    remote_nonnull_string disk;
    remote_string base;
    remote_string top;
    uint64_t bandwidth;
    uint32_t flags;
};

/* Names the domain and the disk, lists limits such as total_bytes_sec, and says which state changes. */
typedef struct remote_domain_set_block_io_tune_args remote_domain_set_block_io_tune_args;
struct remote_domain_set_block_io_tune_args {
    remote_nonnull_domain dom;
    remote_nonnull_string disk;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Names the domain and the disk, and says how many limits fit; 0 asks only how many there are. */
typedef struct remote_domain_get_block_io_tune_args remote_domain_get_block_io_tune_args;
struct remote_domain_get_block_io_tune_args {
    remote_nonnull_domain dom;
    remote_string disk;
    int32_t nparams;
    uint32_t flags;
};

/* Answers with the disk's I/O limits, or just with their number. */
typedef struct remote_domain_get_block_io_tune_ret remote_domain_get_block_io_tune_ret;
struct remote_domain_get_block_io_tune_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    int32_t nparams;
};

/* Names the domain and the group, lists the limits with their values, and says which state changes. */
typedef struct remote_domain_set_throttle_group_args remote_domain_set_throttle_group_args;
struct remote_domain_set_throttle_group_args {
    remote_nonnull_domain dom;
    remote_nonnull_string group;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Names the domain and the group to delete, and says by flags which state changes. */
typedef struct remote_domain_del_throttle_group_args remote_domain_del_throttle_group_args;
struct remote_domain_del_throttle_group_args {
    remote_nonnull_domain dom;
    remote_string group;
    uint32_t flags;
};

/* Gives the first CPU, or -1 for the total, how many CPUs, and how many values of each there is room for. */
typedef struct remote_domain_get_cpu_stats_args remote_domain_get_cpu_stats_args;
struct remote_domain_get_cpu_stats_args {
    remote_nonnull_domain dom;
    uint32_t nparams;
    int32_t start_cpu;
    uint32_t ncpus;
    uint32_t flags;
};

/* Answers with the values of one CPU after another, and with how many each CPU has. */
typedef struct remote_domain_get_cpu_stats_ret remote_domain_get_cpu_stats_ret;
struct remote_domain_get_cpu_stats_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    int32_t nparams;
};

/* Names the domain; the flags choose the source, DHCP leases or the guest agent. */
typedef struct remote_domain_get_hostname_args remote_domain_get_hostname_args;
struct remote_domain_get_hostname_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the guest's host name. */
typedef struct remote_domain_get_hostname_ret remote_domain_get_hostname_ret;
struct remote_domain_get_hostname_ret {
    remote_nonnull_string hostname;
};

/* Answers with the number of active networks. */
typedef struct remote_connect_num_of_networks_ret remote_connect_num_of_networks_ret;
struct remote_connect_num_of_networks_ret {
    int32_t num;
};

/* Says how many names of active networks the caller has room for. */
typedef struct remote_connect_list_networks_args remote_connect_list_networks_args;
struct remote_connect_list_networks_args {
    int32_t maxnames;
};

/* Answers with the names of active networks, at most maxnames of them. */
typedef struct remote_connect_list_networks_ret remote_connect_list_networks_ret;
struct remote_connect_list_networks_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } names;
};

/* Answers with the number of inactive networks. */
typedef struct remote_connect_num_of_defined_networks_ret remote_connect_num_of_defined_networks_ret;
struct remote_connect_num_of_defined_networks_ret {
    int32_t num;
};

/* Says how many network names the caller has room for. */
typedef struct remote_connect_list_defined_networks_args remote_connect_list_defined_networks_args;
struct remote_connect_list_defined_networks_args {
    int32_t maxnames;
};

/* Answers with the names of inactive networks, at most maxnames of them. */
typedef struct remote_connect_list_defined_networks_ret remote_connect_list_defined_networks_ret;
struct remote_connect_list_defined_networks_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } names;
};

/* Gives the 16 raw bytes of a network's UUID. */
typedef struct remote_network_lookup_by_uuid_args remote_network_lookup_by_uuid_args;
struct remote_network_lookup_by_uuid_args {
    remote_uuid uuid;
};

/* Answers with the network that has this UUID. */
typedef struct remote_network_lookup_by_uuid_ret remote_network_lookup_by_uuid_ret;
struct remote_network_lookup_by_uuid_ret {
    remote_nonnull_network net;
};

/* Gives the name of a network, active or not. */
typedef struct remote_network_lookup_by_name_args remote_network_lookup_by_name_args;
struct remote_network_lookup_by_name_args {
    remote_nonnull_string name;
};

/* Answers with the network that has this name. */
typedef struct remote_network_lookup_by_name_ret remote_network_lookup_by_name_ret;
struct remote_network_lookup_by_name_ret {
    remote_nonnull_network net;
};

/* Describes the transient network in XML. */
typedef struct remote_network_create_xml_args remote_network_create_xml_args;
struct remote_network_create_xml_args {
    remote_nonnull_string xml;
};

/* Answers with the network that was started. */
typedef struct remote_network_create_xml_ret remote_network_create_xml_ret;
struct remote_network_create_xml_ret {
    remote_nonnull_network net;
};

/* Carries the network's XML; a flag asks to validate it. */
typedef struct remote_network_create_xml_flags_args remote_network_create_xml_flags_args;
struct remote_network_create_xml_flags_args {
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Answers with the network that was started. */
typedef struct remote_network_create_xml_flags_ret remote_network_create_xml_flags_ret;
struct remote_network_create_xml_flags_ret {
    remote_nonnull_network net;
};

/* Carries the XML of the network to define or to redefine. */
typedef struct remote_network_define_xml_args remote_network_define_xml_args;
struct remote_network_define_xml_args {
    remote_nonnull_string xml;
};

/* Answers with the network that the XML now defines. */
typedef struct remote_network_define_xml_ret remote_network_define_xml_ret;
struct remote_network_define_xml_ret {
    remote_nonnull_network net;
};

/* Carries the network's XML; a flag asks to validate it. */
typedef struct remote_network_define_xml_flags_args remote_network_define_xml_flags_args;
struct remote_network_define_xml_flags_args {
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Answers with the network that the XML now defines. */
typedef struct remote_network_define_xml_flags_ret remote_network_define_xml_flags_ret;
struct remote_network_define_xml_flags_ret {
    remote_nonnull_network net;
};

/* Names the network whose definition goes. */
typedef struct remote_network_undefine_args remote_network_undefine_args;
struct remote_network_undefine_args {
    remote_nonnull_network net;
};

/* Names the network, the command and the section, and carries the XML of the element. */
typedef struct remote_network_update_args remote_network_update_args;
struct remote_network_update_args {
    remote_nonnull_network net;
    uint32_t command;
    uint32_t section;
    int32_t parentIndex;
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Names the defined network to start. */
typedef struct remote_network_create_args remote_network_create_args;
struct remote_network_create_args {
    remote_nonnull_network net;
};

/* Names the active network to stop; a persistent one stays defined. */
typedef struct remote_network_destroy_args remote_network_destroy_args;
struct remote_network_destroy_args {
    remote_nonnull_network net;
};

/* Names the network; a flag asks for its stored state in place of its live one. */
typedef struct remote_network_get_xml_desc_args remote_network_get_xml_desc_args;
struct remote_network_get_xml_desc_args {
    remote_nonnull_network net;
    uint32_t flags;
};

/* Answers with the network's XML. */
typedef struct remote_network_get_xml_desc_ret remote_network_get_xml_desc_ret;
struct remote_network_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Names the network whose bridge is wanted. */
typedef struct remote_network_get_bridge_name_args remote_network_get_bridge_name_args;
struct remote_network_get_bridge_name_args {
    remote_nonnull_network net;
};

/* Answers with the bridge's device name, such as virbr0. */
typedef struct remote_network_get_bridge_name_ret remote_network_get_bridge_name_ret;
struct remote_network_get_bridge_name_ret {
    remote_nonnull_string name;
};

/* Names the network whose autostart setting is wanted. */
typedef struct remote_network_get_autostart_args remote_network_get_autostart_args;
struct remote_network_get_autostart_args {
    remote_nonnull_network net;
};

/* Answers 1 when the network starts with the host, else 0. */
typedef struct remote_network_get_autostart_ret remote_network_get_autostart_ret;
struct remote_network_get_autostart_ret {
    int32_t autostart;
};

/* Names the network and gives 1 to start it with the host, 0 to not do so. */
typedef struct remote_network_set_autostart_args remote_network_set_autostart_args;
struct remote_network_set_autostart_args {
    remote_nonnull_network net;
    int32_t autostart;
};

/* Answers with the number of network filters. */
typedef struct remote_connect_num_of_nwfilters_ret remote_connect_num_of_nwfilters_ret;
struct remote_connect_num_of_nwfilters_ret {
    int32_t num;
};

/* Says how many filter names the caller has room for. */
typedef struct remote_connect_list_nwfilters_args remote_connect_list_nwfilters_args;
struct remote_connect_list_nwfilters_args {
    int32_t maxnames;
};

/* Answers with the names of filters, at most maxnames of them. */
typedef struct remote_connect_list_nwfilters_ret remote_connect_list_nwfilters_ret;
struct remote_connect_list_nwfilters_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } names;
};

/* Gives the 16 raw bytes of a filter's UUID. */
typedef struct remote_nwfilter_lookup_by_uuid_args remote_nwfilter_lookup_by_uuid_args;
struct remote_nwfilter_lookup_by_uuid_args {
    remote_uuid uuid;
};

/* Answers with the filter that has this UUID. */
typedef struct remote_nwfilter_lookup_by_uuid_ret remote_nwfilter_lookup_by_uuid_ret;
struct remote_nwfilter_lookup_by_uuid_ret {
    remote_nonnull_nwfilter nwfilter;
};

/* Gives the name of a network filter. */
typedef struct remote_nwfilter_lookup_by_name_args remote_nwfilter_lookup_by_name_args;
struct remote_nwfilter_lookup_by_name_args {
    remote_nonnull_string name;
};

/* Answers with the filter that has this name. */
typedef struct remote_nwfilter_lookup_by_name_ret remote_nwfilter_lookup_by_name_ret;
struct remote_nwfilter_lookup_by_name_ret {
    remote_nonnull_nwfilter nwfilter;
};

/* Carries the XML of the filter to define or to redefine. */
typedef struct remote_nwfilter_define_xml_args remote_nwfilter_define_xml_args;
struct remote_nwfilter_define_xml_args {
    remote_nonnull_string xml;
};

/* Answers with the filter that the XML now defines. */
typedef struct remote_nwfilter_define_xml_ret remote_nwfilter_define_xml_ret;
struct remote_nwfilter_define_xml_ret {
    remote_nonnull_nwfilter nwfilter;
};

/* Carries the filter's XML; a flag asks to validate it. */
typedef struct remote_nwfilter_define_xml_flags_args remote_nwfilter_define_xml_flags_args;
struct remote_nwfilter_define_xml_flags_args {
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Answers with the filter that the XML now defines. */
typedef struct remote_nwfilter_define_xml_flags_ret remote_nwfilter_define_xml_flags_ret;
struct remote_nwfilter_define_xml_flags_ret {
    remote_nonnull_nwfilter nwfilter;
};

/* Names the filter to forget. */
typedef struct remote_nwfilter_undefine_args remote_nwfilter_undefine_args;
struct remote_nwfilter_undefine_args {
    remote_nonnull_nwfilter nwfilter;
};

/* Names the filter; the flags are reserved. */
typedef struct remote_nwfilter_get_xml_desc_args remote_nwfilter_get_xml_desc_args;
struct remote_nwfilter_get_xml_desc_args {
    remote_nonnull_nwfilter nwfilter;
    uint32_t flags;
};

/* Answers with the filter's XML, its rules included. */
typedef struct remote_nwfilter_get_xml_desc_ret remote_nwfilter_get_xml_desc_ret;
struct remote_nwfilter_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Answers with the number of active interfaces. */
typedef struct remote_connect_num_of_interfaces_ret remote_connect_num_of_interfaces_ret;
struct remote_connect_num_of_interfaces_ret {
    int32_t num;
};

/* Says how many names of active interfaces the caller has room for. */
typedef struct remote_connect_list_interfaces_args remote_connect_list_interfaces_args;
struct remote_connect_list_interfaces_args {
    int32_t maxnames;
};

/* Answers with the names of active interfaces, at most maxnames of them. */
typedef struct remote_connect_list_interfaces_ret remote_connect_list_interfaces_ret;
struct remote_connect_list_interfaces_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } names;
};

/* Answers with the number of inactive interfaces. */
typedef struct remote_connect_num_of_defined_interfaces_ret remote_connect_num_of_defined_interfaces_ret;
struct remote_connect_num_of_defined_interfaces_ret {
    int32_t num;
};

/* Says how many names of inactive interfaces the caller has room for. */
typedef struct remote_connect_list_defined_interfaces_args remote_connect_list_defined_interfaces_args;
struct remote_connect_list_defined_interfaces_args {
    int32_t maxnames;
};

/* Answers with the names of inactive interfaces, at most maxnames of them. */
typedef struct remote_connect_list_defined_interfaces_ret remote_connect_list_defined_interfaces_ret;
struct remote_connect_list_defined_interfaces_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } names;
};

/* Gives the name of a host interface, such as eth0. */
typedef struct remote_interface_lookup_by_name_args remote_interface_lookup_by_name_args;
struct remote_interface_lookup_by_name_args {
    remote_nonnull_string name;
};

/* Answers with the interface that has this name. */
typedef struct remote_interface_lookup_by_name_ret remote_interface_lookup_by_name_ret;
struct remote_interface_lookup_by_name_ret {
    remote_nonnull_interface iface;
};

/* Gives the MAC address as text, its bytes separated by colons. */
typedef struct remote_interface_lookup_by_mac_string_args remote_interface_lookup_by_mac_string_args;
struct remote_interface_lookup_by_mac_string_args {
    remote_nonnull_string mac;
};

/* Answers with the interface that has this address. */
typedef struct remote_interface_lookup_by_mac_string_ret remote_interface_lookup_by_mac_string_ret;
struct remote_interface_lookup_by_mac_string_ret {
    remote_nonnull_interface iface;
};

/* Names the interface; a flag asks for its stored state in place of its live one. */
typedef struct remote_interface_get_xml_desc_args remote_interface_get_xml_desc_args;
struct remote_interface_get_xml_desc_args {
    remote_nonnull_interface iface;
    uint32_t flags;
};

/* Answers with the interface's XML. */
typedef struct remote_interface_get_xml_desc_ret remote_interface_get_xml_desc_ret;
struct remote_interface_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Carries the XML of the interface to define or to redefine. */
typedef struct remote_interface_define_xml_args remote_interface_define_xml_args;
struct remote_interface_define_xml_args {
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Answers with the interface that the XML now defines. */
typedef struct remote_interface_define_xml_ret remote_interface_define_xml_ret;
struct remote_interface_define_xml_ret {
    remote_nonnull_interface iface;
};

/* Names the interface whose configuration goes. */
typedef struct remote_interface_undefine_args remote_interface_undefine_args;
struct remote_interface_undefine_args {
    remote_nonnull_interface iface;
};

/* Names the configured interface to bring up; the flags are reserved. */
typedef struct remote_interface_create_args remote_interface_create_args;
struct remote_interface_create_args {
    remote_nonnull_interface iface;
    uint32_t flags;
};

/* Names the active interface to take down; the flags are reserved. */
typedef struct remote_interface_destroy_args remote_interface_destroy_args;
struct remote_interface_destroy_args {
    remote_nonnull_interface iface;
    uint32_t flags;
};

/* Carries only flags, which are reserved; from here on a rollback is possible. */
typedef struct remote_interface_change_begin_args remote_interface_change_begin_args;
struct remote_interface_change_begin_args {
    uint32_t flags;
};

/* Carries only flags, which are reserved; after it no rollback is possible. */
typedef struct remote_interface_change_commit_args remote_interface_change_commit_args;
struct remote_interface_change_commit_args {
    uint32_t flags;
};

/* Carries only flags, which are reserved; the old configuration comes back. */
typedef struct remote_interface_change_rollback_args remote_interface_change_rollback_args;
struct remote_interface_change_rollback_args {
    uint32_t flags;
};

/* Answers with the ways to authenticate that the server accepts. */
typedef struct remote_auth_list_ret remote_auth_list_ret;
struct remote_auth_list_ret {
    struct {
        remote_auth_type *data;
        uint32_t len;
    } types;
};

/* Answers with the SASL mechanisms that the server offers, separated by commas. */
typedef struct remote_auth_sasl_init_ret remote_auth_sasl_init_ret;
struct remote_auth_sasl_init_ret {
    remote_nonnull_string mechlist;
};

/* Names the mechanism and carries the first data; nil is 1 when there is none at all, not even an empty one. */
typedef struct remote_auth_sasl_start_args remote_auth_sasl_start_args;
struct remote_auth_sasl_start_args {
    remote_nonnull_string mech;
    int32_t nil;
    struct {
        char *data;
        uint32_t len;
    } data;
};

/* Answers whether the authentication is complete, and with the server's data for the next step. */
typedef struct remote_auth_sasl_start_ret remote_auth_sasl_start_ret;
struct remote_auth_sasl_start_ret {
    int32_t complete;
    int32_t nil;
    struct {
        char *data;
        uint32_t len;
    } data;
};

/* Carries the client's answer to the server's last data; nil is 1 when there is none. */
typedef struct remote_auth_sasl_step_args remote_auth_sasl_step_args;
struct remote_auth_sasl_step_args {
    int32_t nil;
    struct {
        char *data;
        uint32_t len;
    } data;
};

/* Answers whether the authentication is complete, and with the server's next data. */
typedef struct remote_auth_sasl_step_ret remote_auth_sasl_step_ret;
struct remote_auth_sasl_step_ret {
    int32_t complete;
    int32_t nil;
    struct {
        char *data;
        uint32_t len;
    } data;
};

/* Answers with 1 once polkit has let the client in. */
typedef struct remote_auth_polkit_ret remote_auth_polkit_ret;
struct remote_auth_polkit_ret {
    int32_t complete;
};

/* Answers with the number of active storage pools. */
typedef struct remote_connect_num_of_storage_pools_ret remote_connect_num_of_storage_pools_ret;
struct remote_connect_num_of_storage_pools_ret {
    int32_t num;
};

/* Says how many names of active pools the caller has room for. */
typedef struct remote_connect_list_storage_pools_args remote_connect_list_storage_pools_args;
struct remote_connect_list_storage_pools_args {
    int32_t maxnames;
};

/* Answers with the names of active pools, at most maxnames of them. */
typedef struct remote_connect_list_storage_pools_ret remote_connect_list_storage_pools_ret;
struct remote_connect_list_storage_pools_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } names;
};

/* Answers with the number of inactive storage pools. */
typedef struct remote_connect_num_of_defined_storage_pools_ret remote_connect_num_of_defined_storage_pools_ret;
struct remote_connect_num_of_defined_storage_pools_ret {
    int32_t num;
};

/* Says how many names of inactive pools the caller has room for. */
typedef struct remote_connect_list_defined_storage_pools_args remote_connect_list_defined_storage_pools_args;
struct remote_connect_list_defined_storage_pools_args {
    int32_t maxnames;
};

/* Answers with the names of inactive pools, at most maxnames of them. */
typedef struct remote_connect_list_defined_storage_pools_ret remote_connect_list_defined_storage_pools_ret;
struct remote_connect_list_defined_storage_pools_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } names;
};

/* Gives the pool type and, where the type needs it, XML that says where to look. */
typedef struct remote_connect_find_storage_pool_sources_args remote_connect_find_storage_pool_sources_args;
struct remote_connect_find_storage_pool_sources_args {
    remote_nonnull_string type;
    remote_string srcSpec;
    uint32_t flags;
};

/* Answers with XML that lists the sources found. */
typedef struct remote_connect_find_storage_pool_sources_ret remote_connect_find_storage_pool_sources_ret;
struct remote_connect_find_storage_pool_sources_ret {
    remote_nonnull_string xml;
};

/* Gives the 16 raw bytes of a pool's UUID. */
typedef struct remote_storage_pool_lookup_by_uuid_args remote_storage_pool_lookup_by_uuid_args;
struct remote_storage_pool_lookup_by_uuid_args {
    remote_uuid uuid;
};

/* Answers with the pool that has this UUID. */
typedef struct remote_storage_pool_lookup_by_uuid_ret remote_storage_pool_lookup_by_uuid_ret;
struct remote_storage_pool_lookup_by_uuid_ret {
    remote_nonnull_storage_pool pool;
};

/* Gives the name of a pool, active or not. */
typedef struct remote_storage_pool_lookup_by_name_args remote_storage_pool_lookup_by_name_args;
struct remote_storage_pool_lookup_by_name_args {
    remote_nonnull_string name;
};

/* Answers with the pool that has this name. */
typedef struct remote_storage_pool_lookup_by_name_ret remote_storage_pool_lookup_by_name_ret;
struct remote_storage_pool_lookup_by_name_ret {
    remote_nonnull_storage_pool pool;
};

/* Names the volume whose pool is wanted. */
typedef struct remote_storage_pool_lookup_by_volume_args remote_storage_pool_lookup_by_volume_args;
struct remote_storage_pool_lookup_by_volume_args {
    remote_nonnull_storage_vol vol;
};

/* Answers with the pool that holds the volume. */
typedef struct remote_storage_pool_lookup_by_volume_ret remote_storage_pool_lookup_by_volume_ret;
struct remote_storage_pool_lookup_by_volume_ret {
    remote_nonnull_storage_pool pool;
};

/* Gives the pool's target path on the server's host. */
typedef struct remote_storage_pool_lookup_by_target_path_args remote_storage_pool_lookup_by_target_path_args;
struct remote_storage_pool_lookup_by_target_path_args {
    remote_nonnull_string path;
};

/* Answers with the pool that serves this path. */
typedef struct remote_storage_pool_lookup_by_target_path_ret remote_storage_pool_lookup_by_target_path_ret;
struct remote_storage_pool_lookup_by_target_path_ret {
    remote_nonnull_storage_pool pool;
};

/* Describes the pool in XML; the flags may ask to build it first. */
typedef struct remote_storage_pool_create_xml_args remote_storage_pool_create_xml_args;
struct remote_storage_pool_create_xml_args {
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Answers with the pool that was started. */
typedef struct remote_storage_pool_create_xml_ret remote_storage_pool_create_xml_ret;
struct remote_storage_pool_create_xml_ret {
    remote_nonnull_storage_pool pool;
};

/* Carries the XML of the pool to define or to redefine. */
typedef struct remote_storage_pool_define_xml_args remote_storage_pool_define_xml_args;
struct remote_storage_pool_define_xml_args {
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Answers with the pool that the XML now defines. */
typedef struct remote_storage_pool_define_xml_ret remote_storage_pool_define_xml_ret;
struct remote_storage_pool_define_xml_ret {
    remote_nonnull_storage_pool pool;
};

/* Names the pool; the flags say whether existing data may be overwritten. */
typedef struct remote_storage_pool_build_args remote_storage_pool_build_args;
struct remote_storage_pool_build_args {
    remote_nonnull_storage_pool pool;
    uint32_t flags;
};

/* Names the inactive pool whose definition goes. */
typedef struct remote_storage_pool_undefine_args remote_storage_pool_undefine_args;
struct remote_storage_pool_undefine_args {
    remote_nonnull_storage_pool pool;
};

/* Names the defined pool; the flags may ask to build it first. */
typedef struct remote_storage_pool_create_args remote_storage_pool_create_args;
struct remote_storage_pool_create_args {
    remote_nonnull_storage_pool pool;
    uint32_t flags;
};

/* Names the active pool to stop. */
typedef struct remote_storage_pool_destroy_args remote_storage_pool_destroy_args;
struct remote_storage_pool_destroy_args {
    remote_nonnull_storage_pool pool;
};

/* Names the inactive pool; the flags say whether the data is zeroed as well. */
typedef struct remote_storage_pool_delete_args remote_storage_pool_delete_args;
struct remote_storage_pool_delete_args {
    remote_nonnull_storage_pool pool;
    uint32_t flags;
};

/* Names the active pool to scan; the flags are reserved. */
typedef struct remote_storage_pool_refresh_args remote_storage_pool_refresh_args;
struct remote_storage_pool_refresh_args {
    remote_nonnull_storage_pool pool;
    uint32_t flags;
};

/* Names the pool; a flag asks for its stored state in place of its live one. */
typedef struct remote_storage_pool_get_xml_desc_args remote_storage_pool_get_xml_desc_args;
struct remote_storage_pool_get_xml_desc_args {
    remote_nonnull_storage_pool pool;
    uint32_t flags;
};

/* Answers with the pool's XML. */
typedef struct remote_storage_pool_get_xml_desc_ret remote_storage_pool_get_xml_desc_ret;
struct remote_storage_pool_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Names the pool to sum up. */
typedef struct remote_storage_pool_get_info_args remote_storage_pool_get_info_args;
struct remote_storage_pool_get_info_args {
    remote_nonnull_storage_pool pool;
};

/* Answers with the state, and with capacity, used and free space in bytes. */
typedef struct remote_storage_pool_get_info_ret remote_storage_pool_get_info_ret;
struct remote_storage_pool_get_info_ret {
    unsigned char state;
    uint64_t capacity;
    uint64_t allocation;
    uint64_t available;
};

/* Names the pool whose autostart setting is wanted. */
typedef struct remote_storage_pool_get_autostart_args remote_storage_pool_get_autostart_args;
struct remote_storage_pool_get_autostart_args {
    remote_nonnull_storage_pool pool;
};

/* Answers 1 when the pool starts with the host, else 0. */
typedef struct remote_storage_pool_get_autostart_ret remote_storage_pool_get_autostart_ret;
struct remote_storage_pool_get_autostart_ret {
    int32_t autostart;
};

/* Names the pool and gives 1 to start it with the host, 0 to not do so. */
typedef struct remote_storage_pool_set_autostart_args remote_storage_pool_set_autostart_args;
struct remote_storage_pool_set_autostart_args {
    remote_nonnull_storage_pool pool;
    int32_t autostart;
};

/* Names the active pool whose volumes are counted. */
typedef struct remote_storage_pool_num_of_volumes_args remote_storage_pool_num_of_volumes_args;
struct remote_storage_pool_num_of_volumes_args {
    remote_nonnull_storage_pool pool;
};

/* Answers with the number of volumes in the pool. */
typedef struct remote_storage_pool_num_of_volumes_ret remote_storage_pool_num_of_volumes_ret;
struct remote_storage_pool_num_of_volumes_ret {
    int32_t num;
};

/* Names the pool and says how many names the caller has room for. */
typedef struct remote_storage_pool_list_volumes_args remote_storage_pool_list_volumes_args;
struct remote_storage_pool_list_volumes_args {
    remote_nonnull_storage_pool pool;
    int32_t maxnames;
};

/* Answers with the names of the pool's volumes, at most maxnames of them. */
typedef struct remote_storage_pool_list_volumes_ret remote_storage_pool_list_volumes_ret;
struct remote_storage_pool_list_volumes_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } names;
};

/* Gives the pool and the volume's name in it. */
typedef struct remote_storage_vol_lookup_by_name_args remote_storage_vol_lookup_by_name_args;
struct remote_storage_vol_lookup_by_name_args {
    remote_nonnull_storage_pool pool;
    remote_nonnull_string name;
};

/* Answers with the volume of this name. */
typedef struct remote_storage_vol_lookup_by_name_ret remote_storage_vol_lookup_by_name_ret;
struct remote_storage_vol_lookup_by_name_ret {
    remote_nonnull_storage_vol vol;
};

/* Gives the key that identifies the volume on the host. */
typedef struct remote_storage_vol_lookup_by_key_args remote_storage_vol_lookup_by_key_args;
struct remote_storage_vol_lookup_by_key_args {
    remote_nonnull_string key;
};

/* Answers with the volume that has this key. */
typedef struct remote_storage_vol_lookup_by_key_ret remote_storage_vol_lookup_by_key_ret;
struct remote_storage_vol_lookup_by_key_ret {
    remote_nonnull_storage_vol vol;
};

/* Gives the path of the volume's file or device on the server's host. */
typedef struct remote_storage_vol_lookup_by_path_args remote_storage_vol_lookup_by_path_args;
struct remote_storage_vol_lookup_by_path_args {
    remote_nonnull_string path;
};

/* Answers with the volume at this path. */
typedef struct remote_storage_vol_lookup_by_path_ret remote_storage_vol_lookup_by_path_ret;
struct remote_storage_vol_lookup_by_path_ret {
    remote_nonnull_storage_vol vol;
};

/* Names the pool and describes the volume in XML; the flags may ask to preallocate it. */
typedef struct remote_storage_vol_create_xml_args remote_storage_vol_create_xml_args;
struct remote_storage_vol_create_xml_args {
    remote_nonnull_storage_pool pool;
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Answers with the new volume. */
typedef struct remote_storage_vol_create_xml_ret remote_storage_vol_create_xml_ret;
struct remote_storage_vol_create_xml_ret {
    remote_nonnull_storage_vol vol;
};

/* Names the pool, describes the new volume in XML and names the volume whose data is copied. */
typedef struct remote_storage_vol_create_xml_from_args remote_storage_vol_create_xml_from_args;
struct remote_storage_vol_create_xml_from_args {
    remote_nonnull_storage_pool pool;
    remote_nonnull_string xml;
    remote_nonnull_storage_vol clonevol;
    uint32_t flags;
};

/* Answers with the new volume. */
typedef struct remote_storage_vol_create_xml_from_ret remote_storage_vol_create_xml_from_ret;
struct remote_storage_vol_create_xml_from_ret {
    remote_nonnull_storage_vol vol;
};

/* Names the volume; the flags may ask to zero it, or to drop its snapshots too. */
typedef struct remote_storage_vol_delete_args remote_storage_vol_delete_args;
struct remote_storage_vol_delete_args {
    remote_nonnull_storage_vol vol;
    uint32_t flags;
};

/* Names the volume to wipe; the flags are reserved. */
typedef struct remote_storage_vol_wipe_args remote_storage_vol_wipe_args;
struct remote_storage_vol_wipe_args {
    remote_nonnull_storage_vol vol;
    uint32_t flags;
};

/* Names the volume and the method, such as zeroes, random data or a trim. */
typedef struct remote_storage_vol_wipe_pattern_args remote_storage_vol_wipe_pattern_args;
struct remote_storage_vol_wipe_pattern_args {
    remote_nonnull_storage_vol vol;
    uint32_t algorithm;
    uint32_t flags;
};

/* Names the volume; the flags are reserved. */
typedef struct remote_storage_vol_get_xml_desc_args remote_storage_vol_get_xml_desc_args;
struct remote_storage_vol_get_xml_desc_args {
    remote_nonnull_storage_vol vol;
    uint32_t flags;
};

/* Answers with the volume's XML. */
typedef struct remote_storage_vol_get_xml_desc_ret remote_storage_vol_get_xml_desc_ret;
struct remote_storage_vol_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Names the volume to sum up. */
typedef struct remote_storage_vol_get_info_args remote_storage_vol_get_info_args;
struct remote_storage_vol_get_info_args {
    remote_nonnull_storage_vol vol;
};

/* Answers with the kind of volume, and with capacity and allocated space in bytes. */
typedef struct remote_storage_vol_get_info_ret remote_storage_vol_get_info_ret;
struct remote_storage_vol_get_info_ret {
    char type;
    uint64_t capacity;
    uint64_t allocation;
};

/* Names the volume; a flag asks for its physical size in place of the allocation. */
typedef struct remote_storage_vol_get_info_flags_args remote_storage_vol_get_info_flags_args;
struct remote_storage_vol_get_info_flags_args {
    remote_nonnull_storage_vol vol;
    uint32_t flags;
};

/* Answers with the kind of volume and two sizes in bytes, the second one as chosen. */
typedef struct remote_storage_vol_get_info_flags_ret remote_storage_vol_get_info_flags_ret;
struct remote_storage_vol_get_info_flags_ret {
    char type;
    uint64_t capacity;
    uint64_t allocation;
};

/* Names the volume whose path is wanted. */
typedef struct remote_storage_vol_get_path_args remote_storage_vol_get_path_args;
struct remote_storage_vol_get_path_args {
    remote_nonnull_storage_vol vol;
};

/* Answers with the volume's path on the server's host. */
typedef struct remote_storage_vol_get_path_ret remote_storage_vol_get_path_ret;
struct remote_storage_vol_get_path_ret {
    remote_nonnull_string name;
};

/* Names the volume and gives its capacity in bytes; the flags allow shrinking or make it a difference. */
typedef struct remote_storage_vol_resize_args remote_storage_vol_resize_args;
struct remote_storage_vol_resize_args {
    remote_nonnull_storage_vol vol;
    uint64_t capacity;
    uint32_t flags;
};

/* Names a capability that a device must have to count, or none for all devices. */
typedef struct remote_node_num_of_devices_args remote_node_num_of_devices_args;
struct remote_node_num_of_devices_args {
    remote_string cap;
    uint32_t flags;
};

/* Answers with the number of matching devices. */
typedef struct remote_node_num_of_devices_ret remote_node_num_of_devices_ret;
struct remote_node_num_of_devices_ret {
    int32_t num;
};

/* Names a capability, or none for all devices, and says how many names the caller has room for. */
typedef struct remote_node_list_devices_args remote_node_list_devices_args;
struct remote_node_list_devices_args {
    remote_string cap;
    int32_t maxnames;
    uint32_t flags;
};

/* Answers with the names of matching devices, at most maxnames of them. */
typedef struct remote_node_list_devices_ret remote_node_list_devices_ret;
struct remote_node_list_devices_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } names;
};

/* Gives the name of a host device, such as pci_0000_00_1f_2. */
typedef struct remote_node_device_lookup_by_name_args remote_node_device_lookup_by_name_args;
struct remote_node_device_lookup_by_name_args {
    remote_nonnull_string name;
};

/* Answers with the device that has this name. */
typedef struct remote_node_device_lookup_by_name_ret remote_node_device_lookup_by_name_ret;
struct remote_node_device_lookup_by_name_ret {
    remote_nonnull_node_device dev;
};

/* Gives the adapter's world wide node name and port name; the flags are reserved. */
typedef struct remote_node_device_lookup_scsi_host_by_wwn_args remote_node_device_lookup_scsi_host_by_wwn_args;
struct remote_node_device_lookup_scsi_host_by_wwn_args {
    remote_nonnull_string wwnn;
    remote_nonnull_string wwpn;
    uint32_t flags;
};

/* Answers with the adapter that has these names. */
typedef struct remote_node_device_lookup_scsi_host_by_wwn_ret remote_node_device_lookup_scsi_host_by_wwn_ret;
struct remote_node_device_lookup_scsi_host_by_wwn_ret {
    remote_nonnull_node_device dev;
};

/* Names the device; a flag asks for its stored state in place of its live one. */
typedef struct remote_node_device_get_xml_desc_args remote_node_device_get_xml_desc_args;
struct remote_node_device_get_xml_desc_args {
    remote_nonnull_string name;
    uint32_t flags;
};

/* Answers with the device's XML. */
typedef struct remote_node_device_get_xml_desc_ret remote_node_device_get_xml_desc_ret;
struct remote_node_device_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Names the device whose parent is wanted. */
typedef struct remote_node_device_get_parent_args remote_node_device_get_parent_args;
struct remote_node_device_get_parent_args {
    remote_nonnull_string name;
};

/* Answers with the parent's name, or none for the root of the tree. */
typedef struct remote_node_device_get_parent_ret remote_node_device_get_parent_ret;
struct remote_node_device_get_parent_ret {
    remote_string parentName;
};

/* Names the device whose capabilities are counted. */
typedef struct remote_node_device_num_of_caps_args remote_node_device_num_of_caps_args;
struct remote_node_device_num_of_caps_args {
    remote_nonnull_string name;
};

/* Answers with the number of the device's capabilities. */
typedef struct remote_node_device_num_of_caps_ret remote_node_device_num_of_caps_ret;
struct remote_node_device_num_of_caps_ret {
    int32_t num;
};

/* Names the device and says how many capability names the caller has room for. */
typedef struct remote_node_device_list_caps_args remote_node_device_list_caps_args;
struct remote_node_device_list_caps_args {
    remote_nonnull_string name;
    int32_t maxnames;
};

/* Answers with capability names such as pci or net, at most maxnames of them. */
typedef struct remote_node_device_list_caps_ret remote_node_device_list_caps_ret;
struct remote_node_device_list_caps_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } names;
};

/* Names the device to take from the host's driver. */
typedef struct remote_node_device_dettach_args remote_node_device_dettach_args;
struct remote_node_device_dettach_args {
    remote_nonnull_string name;
};

/* Names the device and the driver to bind it to, or none for the default; the flags are reserved. */
typedef struct remote_node_device_detach_flags_args remote_node_device_detach_flags_args;
struct remote_node_device_detach_flags_args {
    remote_nonnull_string name;
    remote_string driverName;
    uint32_t flags;
};

/* Names the device to give back to the host's driver. */
typedef struct remote_node_device_re_attach_args remote_node_device_re_attach_args;
struct remote_node_device_re_attach_args {
    remote_nonnull_string name;
};

/* Names the device to reset. */
typedef struct remote_node_device_reset_args remote_node_device_reset_args;
struct remote_node_device_reset_args {
    remote_nonnull_string name;
};

/* Describes the device in XML; the flags may ask to validate the XML. */
typedef struct remote_node_device_create_xml_args remote_node_device_create_xml_args;
struct remote_node_device_create_xml_args {
    remote_nonnull_string xml_desc;
    uint32_t flags;
};

/* Answers with the new device. */
typedef struct remote_node_device_create_xml_ret remote_node_device_create_xml_ret;
struct remote_node_device_create_xml_ret {
    remote_nonnull_node_device dev;
};

/* Names the virtual device to remove. */
typedef struct remote_node_device_destroy_args remote_node_device_destroy_args;
struct remote_node_device_destroy_args {
    remote_nonnull_string name;
};

/* Carries the device's XML; a flag asks to validate it. */
typedef struct remote_node_device_define_xml_args remote_node_device_define_xml_args;
struct remote_node_device_define_xml_args {
    remote_nonnull_string xml_desc;
    uint32_t flags;
};

/* Answers with the device that the XML now defines. */
typedef struct remote_node_device_define_xml_ret remote_node_device_define_xml_ret;
struct remote_node_device_define_xml_ret {
    remote_nonnull_node_device dev;
};

/* Names the device whose definition goes; the flags are reserved. */
typedef struct remote_node_device_undefine_args remote_node_device_undefine_args;
struct remote_node_device_undefine_args {
    remote_nonnull_string name;
    uint32_t flags;
};

/* Names the defined device to start; the flags are reserved. */
typedef struct remote_node_device_create_args remote_node_device_create_args;
struct remote_node_device_create_args {
    remote_nonnull_string name;
    uint32_t flags;
};

/* Names the device whose autostart setting is wanted. */
typedef struct remote_node_device_get_autostart_args remote_node_device_get_autostart_args;
struct remote_node_device_get_autostart_args {
    remote_nonnull_string name;
};

/* Answers 1 when the device starts by itself, else 0. */
typedef struct remote_node_device_get_autostart_ret remote_node_device_get_autostart_ret;
struct remote_node_device_get_autostart_ret {
    int32_t autostart;
};

/* Names the device and gives 1 to start it by itself, 0 to not do so. */
typedef struct remote_node_device_set_autostart_args remote_node_device_set_autostart_args;
struct remote_node_device_set_autostart_args {
    remote_nonnull_string name;
    int32_t autostart;
};

/* Names the device that may be persistent. */
typedef struct remote_node_device_is_persistent_args remote_node_device_is_persistent_args;
struct remote_node_device_is_persistent_args {
    remote_nonnull_string name;
};

/* Answers 1 when the device has a stored definition, else 0. */
typedef struct remote_node_device_is_persistent_ret remote_node_device_is_persistent_ret;
struct remote_node_device_is_persistent_ret {
    int32_t persistent;
};

/* Names the device that may be active. */
typedef struct remote_node_device_is_active_args remote_node_device_is_active_args;
struct remote_node_device_is_active_args {
    remote_nonnull_string name;
};

/* Answers 1 when the device is active, else 0. */
typedef struct remote_node_device_is_active_ret remote_node_device_is_active_ret;
struct remote_node_device_is_active_ret {
    int32_t active;
};

/* Names the device, carries its new XML, and says by flags which state changes. */
typedef struct remote_node_device_update_args remote_node_device_update_args;
struct remote_node_device_update_args {
    remote_nonnull_string name;
    remote_nonnull_string xml_desc;
    uint32_t flags;
};

/* Answers whether the client is registered now. */
typedef struct remote_connect_domain_event_register_ret remote_connect_domain_event_register_ret;
struct remote_connect_domain_event_register_ret {
    int32_t cb_registered;
};

/* Answers whether the client is still registered. */
typedef struct remote_connect_domain_event_deregister_ret remote_connect_domain_event_deregister_ret;
struct remote_connect_domain_event_deregister_ret {
    int32_t cb_registered;
};

/* Tells which domain changed, what happened to it, and why. */
typedef struct remote_domain_event_lifecycle_msg remote_domain_event_lifecycle_msg;
struct remote_domain_event_lifecycle_msg {
    remote_nonnull_domain dom;
    int32_t event;
    int32_t detail;
};

/* Adds the callback id to the lifecycle change of a domain. */
typedef struct remote_domain_event_callback_lifecycle_msg remote_domain_event_callback_lifecycle_msg;
struct remote_domain_event_callback_lifecycle_msg {
    int32_t callbackID;
    remote_domain_event_lifecycle_msg msg;
};

/* Names the native format and carries the configuration in it. */
typedef struct remote_connect_domain_xml_from_native_args remote_connect_domain_xml_from_native_args;
struct remote_connect_domain_xml_from_native_args {
    remote_nonnull_string nativeFormat;
    remote_nonnull_string nativeConfig;
    uint32_t flags;
};

/* Answers with the domain XML that says the same. */
typedef struct remote_connect_domain_xml_from_native_ret remote_connect_domain_xml_from_native_ret;
struct remote_connect_domain_xml_from_native_ret {
    remote_nonnull_string domainXml;
};

/* Names the native format and carries the domain XML. */
typedef struct remote_connect_domain_xml_to_native_args remote_connect_domain_xml_to_native_args;
struct remote_connect_domain_xml_to_native_args {
    remote_nonnull_string nativeFormat;
    remote_nonnull_string domainXml;
    uint32_t flags;
};

/* Answers with the configuration, for instance a command line. */
typedef struct remote_connect_domain_xml_to_native_ret remote_connect_domain_xml_to_native_ret;
struct remote_connect_domain_xml_to_native_ret {
    remote_nonnull_string nativeConfig;
};

/* Answers with the number of secrets. */
typedef struct remote_connect_num_of_secrets_ret remote_connect_num_of_secrets_ret;
struct remote_connect_num_of_secrets_ret {
    int32_t num;
};

/* Says how many UUIDs the caller has room for. */
typedef struct remote_connect_list_secrets_args remote_connect_list_secrets_args;
struct remote_connect_list_secrets_args {
    int32_t maxuuids;
};

/* Answers with the UUIDs as text, at most maxuuids of them. */
typedef struct remote_connect_list_secrets_ret remote_connect_list_secrets_ret;
struct remote_connect_list_secrets_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } uuids;
};

/* Gives the 16 raw bytes of a secret's UUID. */
typedef struct remote_secret_lookup_by_uuid_args remote_secret_lookup_by_uuid_args;
struct remote_secret_lookup_by_uuid_args {
    remote_uuid uuid;
};

/* Answers with the secret that has this UUID. */
typedef struct remote_secret_lookup_by_uuid_ret remote_secret_lookup_by_uuid_ret;
struct remote_secret_lookup_by_uuid_ret {
    remote_nonnull_secret secret;
};

/* Carries the XML of the secret; the flags may ask to validate it. */
typedef struct remote_secret_define_xml_args remote_secret_define_xml_args;
struct remote_secret_define_xml_args {
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Answers with the secret that the XML now defines. */
typedef struct remote_secret_define_xml_ret remote_secret_define_xml_ret;
struct remote_secret_define_xml_ret {
    remote_nonnull_secret secret;
};

/* Names the secret; the flags are reserved. */
typedef struct remote_secret_get_xml_desc_args remote_secret_get_xml_desc_args;
struct remote_secret_get_xml_desc_args {
    remote_nonnull_secret secret;
    uint32_t flags;
};

/* Answers with the secret's XML. */
typedef struct remote_secret_get_xml_desc_ret remote_secret_get_xml_desc_ret;
struct remote_secret_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Names the secret and carries its new value as raw bytes. */
typedef struct remote_secret_set_value_args remote_secret_set_value_args;
struct remote_secret_set_value_args {
    remote_nonnull_secret secret;
    struct xdr_opaque value;
    uint32_t flags;
};

/* Names the secret whose value is wanted; the flags are reserved. */
typedef struct remote_secret_get_value_args remote_secret_get_value_args;
struct remote_secret_get_value_args {
    remote_nonnull_secret secret;
    uint32_t flags;
};

/* Answers with the value as raw bytes. */
typedef struct remote_secret_get_value_ret remote_secret_get_value_ret;
struct remote_secret_get_value_ret {
    struct xdr_opaque value;
};

/* Names the secret to delete. */
typedef struct remote_secret_undefine_args remote_secret_undefine_args;
struct remote_secret_undefine_args {
    remote_nonnull_secret secret;
};

/* Gives the kind of use and the object it serves, such as a volume's path. */
typedef struct remote_secret_lookup_by_usage_args remote_secret_lookup_by_usage_args;
struct remote_secret_lookup_by_usage_args {
    int32_t usageType;
    remote_nonnull_string usageID;
};

/* Answers with the secret that serves this use. */
typedef struct remote_secret_lookup_by_usage_ret remote_secret_lookup_by_usage_ret;
struct remote_secret_lookup_by_usage_ret {
    remote_nonnull_secret secret;
};

/* Gives the flags, a new name if any, the bandwidth in MiB/s and the domain's XML. */
typedef struct remote_domain_migrate_prepare_tunnel_args remote_domain_migrate_prepare_tunnel_args;
struct remote_domain_migrate_prepare_tunnel_args {
    uint64_t flags;
    remote_string dname;
    uint64_t bandwidth;
    remote_nonnull_string dom_xml;
};

/* Answers 1 when the data is encrypted or never leaves the host, else 0. */
typedef struct remote_connect_is_secure_ret remote_connect_is_secure_ret;
struct remote_connect_is_secure_ret {
    int32_t secure;
};

/* Names the domain that may be running. */
typedef struct remote_domain_is_active_args remote_domain_is_active_args;
struct remote_domain_is_active_args {
    remote_nonnull_domain dom;
};

/* Answers 1 when the domain runs, else 0. */
typedef struct remote_domain_is_active_ret remote_domain_is_active_ret;
struct remote_domain_is_active_ret {
    int32_t active;
};

/* Names the domain that may be persistent. */
typedef struct remote_domain_is_persistent_args remote_domain_is_persistent_args;
struct remote_domain_is_persistent_args {
    remote_nonnull_domain dom;
};

/* Answers 1 when the domain outlives its shutdown, 0 when it is transient. */
typedef struct remote_domain_is_persistent_ret remote_domain_is_persistent_ret;
struct remote_domain_is_persistent_ret {
    int32_t persistent;
};

/* Names the domain that may have been changed. */
typedef struct remote_domain_is_updated_args remote_domain_is_updated_args;
struct remote_domain_is_updated_args {
    remote_nonnull_domain dom;
};

/* Answers 1 when the definition has changed, else 0. */
typedef struct remote_domain_is_updated_ret remote_domain_is_updated_ret;
struct remote_domain_is_updated_ret {
    int32_t updated;
};

/* Names the network that may be active. */
typedef struct remote_network_is_active_args remote_network_is_active_args;
struct remote_network_is_active_args {
    remote_nonnull_network net;
};

/* Answers 1 when the network is active, else 0. */
typedef struct remote_network_is_active_ret remote_network_is_active_ret;
struct remote_network_is_active_ret {
    int32_t active;
};

/* Names the network that may be persistent. */
typedef struct remote_network_is_persistent_args remote_network_is_persistent_args;
struct remote_network_is_persistent_args {
    remote_nonnull_network net;
};

/* Answers 1 when the network outlives its stop, 0 when it is transient. */
typedef struct remote_network_is_persistent_ret remote_network_is_persistent_ret;
struct remote_network_is_persistent_ret {
    int32_t persistent;
};

/* Names the pool that may be active. */
typedef struct remote_storage_pool_is_active_args remote_storage_pool_is_active_args;
struct remote_storage_pool_is_active_args {
    remote_nonnull_storage_pool pool;
};

/* Answers 1 when the pool is active, else 0. */
typedef struct remote_storage_pool_is_active_ret remote_storage_pool_is_active_ret;
struct remote_storage_pool_is_active_ret {
    int32_t active;
};

/* Names the pool that may be persistent. */
typedef struct remote_storage_pool_is_persistent_args remote_storage_pool_is_persistent_args;
struct remote_storage_pool_is_persistent_args {
    remote_nonnull_storage_pool pool;
};

/* Answers 1 when the pool outlives its stop, 0 when it is transient. */
typedef struct remote_storage_pool_is_persistent_ret remote_storage_pool_is_persistent_ret;
struct remote_storage_pool_is_persistent_ret {
    int32_t persistent;
};

/* Names the interface that may be up. */
typedef struct remote_interface_is_active_args remote_interface_is_active_args;
struct remote_interface_is_active_args {
    remote_nonnull_interface iface;
};

/* Answers 1 when the interface is up, else 0. */
typedef struct remote_interface_is_active_ret remote_interface_is_active_ret;
struct remote_interface_is_active_ret {
    int32_t active;
};

/* Carries the CPU in XML; a flag turns an incompatible CPU into an error. */
typedef struct remote_connect_compare_cpu_args remote_connect_compare_cpu_args;
struct remote_connect_compare_cpu_args {
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Answers 0 when the CPU does not fit the host, 1 when it is identical, 2 when the host offers more. */
typedef struct remote_connect_compare_cpu_ret remote_connect_compare_cpu_ret;
struct remote_connect_compare_cpu_ret {
    int32_t result;
};

/* Carries the CPU descriptions of several hosts in XML. */
typedef struct remote_connect_baseline_cpu_args remote_connect_baseline_cpu_args;
struct remote_connect_baseline_cpu_args {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } xmlCPUs;
    uint32_t flags;
};

/* Answers with the XML of the richest CPU that fits them all. */
typedef struct remote_connect_baseline_cpu_ret remote_connect_baseline_cpu_ret;
struct remote_connect_baseline_cpu_ret {
    remote_nonnull_string cpu;
};

/* Names the domain whose save, dump or migration is watched. */
typedef struct remote_domain_get_job_info_args remote_domain_get_job_info_args;
struct remote_domain_get_job_info_args {
    remote_nonnull_domain dom;
};

/* Answers with the kind of job, its times in milliseconds, and bytes in all, done and left. */
typedef struct remote_domain_get_job_info_ret remote_domain_get_job_info_ret;
struct remote_domain_get_job_info_ret {
    int32_t type;
    uint64_t timeElapsed;
    uint64_t timeRemaining;
    uint64_t dataTotal;
    uint64_t dataProcessed;
    uint64_t dataRemaining;
    uint64_t memTotal;
    uint64_t memProcessed;
    uint64_t memRemaining;
    uint64_t fileTotal;
    uint64_t fileProcessed;
    uint64_t fileRemaining;
};

/* Names the domain; the flags ask for the job that ended last, and to keep its figures. */
typedef struct remote_domain_get_job_stats_args remote_domain_get_job_stats_args;
struct remote_domain_get_job_stats_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the kind of job and its statistics. */
typedef struct remote_domain_get_job_stats_ret remote_domain_get_job_stats_ret;
struct remote_domain_get_job_stats_ret {
    int32_t type;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
};

/* Names the domain whose job shall end. */
typedef struct remote_domain_abort_job_args remote_domain_abort_job_args;
struct remote_domain_abort_job_args {
    remote_nonnull_domain dom;
};

/* Names the domain whose job shall end; a flag interrupts a migration that is in post-copy. */
typedef struct remote_domain_abort_job_flags_args remote_domain_abort_job_flags_args;
struct remote_domain_abort_job_flags_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Names the domain whose migration setting is meant; the flags are reserved. */
typedef struct remote_domain_migrate_get_max_downtime_args remote_domain_migrate_get_max_downtime_args;
struct remote_domain_migrate_get_max_downtime_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the longest pause in milliseconds. */
typedef struct remote_domain_migrate_get_max_downtime_ret remote_domain_migrate_get_max_downtime_ret;
struct remote_domain_migrate_get_max_downtime_ret {
    uint64_t downtime;
};

/* Names the domain and gives the longest pause in milliseconds. */
typedef struct remote_domain_migrate_set_max_downtime_args remote_domain_migrate_set_max_downtime_args;
struct remote_domain_migrate_set_max_downtime_args {
    remote_nonnull_domain dom;
    uint64_t downtime;
    uint32_t flags;
};

/* Names the domain whose migration cache is meant; the flags are reserved. */
typedef struct remote_domain_migrate_get_compression_cache_args remote_domain_migrate_get_compression_cache_args;
struct remote_domain_migrate_get_compression_cache_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the size in bytes. */
typedef struct remote_domain_migrate_get_compression_cache_ret remote_domain_migrate_get_compression_cache_ret;
struct remote_domain_migrate_get_compression_cache_ret {
    uint64_t cacheSize;
};

/* Names the domain and gives the cache's size in bytes; the flags are reserved. */
typedef struct remote_domain_migrate_set_compression_cache_args remote_domain_migrate_set_compression_cache_args;
struct remote_domain_migrate_set_compression_cache_args {
    remote_nonnull_domain dom;
    uint64_t cacheSize;
    uint32_t flags;
};

/* Names the domain and gives the bandwidth in MiB/s; a flag makes it that of post-copy. */
typedef struct remote_domain_migrate_set_max_speed_args remote_domain_migrate_set_max_speed_args;
struct remote_domain_migrate_set_max_speed_args {
    remote_nonnull_domain dom;
    uint64_t bandwidth;
    uint32_t flags;
};

/* Names the domain; a flag asks for the bandwidth of post-copy. */
typedef struct remote_domain_migrate_get_max_speed_args remote_domain_migrate_get_max_speed_args;
struct remote_domain_migrate_get_max_speed_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the bandwidth in MiB/s. */
typedef struct remote_domain_migrate_get_max_speed_ret remote_domain_migrate_get_max_speed_ret;
struct remote_domain_migrate_get_max_speed_ret {
    uint64_t bandwidth;
};

/* Gives the number of the event that the client wants from all domains. */
typedef struct remote_connect_domain_event_register_any_args remote_connect_domain_event_register_any_args;
struct remote_connect_domain_event_register_any_args {
    int32_t eventID;
};

/* Gives the number of the event that the client no longer wants. */
typedef struct remote_connect_domain_event_deregister_any_args remote_connect_domain_event_deregister_any_args;
struct remote_connect_domain_event_deregister_any_args {
    int32_t eventID;
};

/* Gives the event's number and one domain, or none for all domains. */
typedef struct remote_connect_domain_event_callback_register_any_args remote_connect_domain_event_callback_register_any_args;
struct remote_connect_domain_event_callback_register_any_args {
    int32_t eventID;
    remote_domain dom;
};

/* Answers with the id that will mark each such event, and that ends them. */
typedef struct remote_connect_domain_event_callback_register_any_ret remote_connect_domain_event_callback_register_any_ret;
struct remote_connect_domain_event_callback_register_any_ret {
    int32_t callbackID;
};

/* Gives the id from the registration of a domain event. */
typedef struct remote_connect_domain_event_callback_deregister_any_args remote_connect_domain_event_callback_deregister_any_args;
struct remote_connect_domain_event_callback_deregister_any_args {
    int32_t callbackID;
};

/* Tells which domain rebooted. */
typedef struct remote_domain_event_reboot_msg remote_domain_event_reboot_msg;
struct remote_domain_event_reboot_msg {
    remote_nonnull_domain dom;
};

/* Adds the callback id to the report of a reboot. */
typedef struct remote_domain_event_callback_reboot_msg remote_domain_event_callback_reboot_msg;
struct remote_domain_event_callback_reboot_msg {
    int32_t callbackID;
    remote_domain_event_reboot_msg msg;
};

/* Tells which guest did it, and its clock's new offset from UTC in seconds. */
typedef struct remote_domain_event_rtc_change_msg remote_domain_event_rtc_change_msg;
struct remote_domain_event_rtc_change_msg {
    remote_nonnull_domain dom;
    int64_t offset;
};

/* Adds the callback id to the report of a clock change. */
typedef struct remote_domain_event_callback_rtc_change_msg remote_domain_event_callback_rtc_change_msg;
struct remote_domain_event_callback_rtc_change_msg {
    int32_t callbackID;
    remote_domain_event_rtc_change_msg msg;
};

/* Tells for which domain it fired, and what was done about it. */
typedef struct remote_domain_event_watchdog_msg remote_domain_event_watchdog_msg;
struct remote_domain_event_watchdog_msg {
    remote_nonnull_domain dom;
    int32_t action;
};

/* Adds the callback id to the report of a watchdog. */
typedef struct remote_domain_event_callback_watchdog_msg remote_domain_event_callback_watchdog_msg;
struct remote_domain_event_callback_watchdog_msg {
    int32_t callbackID;
    remote_domain_event_watchdog_msg msg;
};

/* Tells the domain, the disk's source and device alias, and what was done, such as a pause. */
typedef struct remote_domain_event_io_error_msg remote_domain_event_io_error_msg;
struct remote_domain_event_io_error_msg {
    remote_nonnull_domain dom;
    remote_nonnull_string srcPath;
    remote_nonnull_string devAlias;
    int32_t action;
};

/* Adds the callback id to the report of an I/O error. */
typedef struct remote_domain_event_callback_io_error_msg remote_domain_event_callback_io_error_msg;
struct remote_domain_event_callback_io_error_msg {
    int32_t callbackID;
    remote_domain_event_io_error_msg msg;
};

/* Tells the domain, the disk's source and alias, what was done, and a reason such as enospc. */
typedef struct remote_domain_event_io_error_reason_msg remote_domain_event_io_error_reason_msg;
struct remote_domain_event_io_error_reason_msg {
    remote_nonnull_domain dom;
    remote_nonnull_string srcPath;
    remote_nonnull_string devAlias;
    int32_t action;
    remote_nonnull_string reason;
};

/* Adds the callback id to the report of an I/O error and its reason. */
typedef struct remote_domain_event_callback_io_error_reason_msg remote_domain_event_callback_io_error_reason_msg;
struct remote_domain_event_callback_io_error_reason_msg {
    int32_t callbackID;
    remote_domain_event_io_error_reason_msg msg;
};

/* One end of a graphics connection. */
typedef struct remote_domain_event_graphics_address remote_domain_event_graphics_address;
struct remote_domain_event_graphics_address {
    /* 0 IPv4, 1 IPv6, 2 Unix socket */
    int32_t family;
    /* host address or socket path */
    remote_nonnull_string node;
    /* port; empty for a Unix socket */
    remote_nonnull_string service;
};

/* Most identities of one graphics client in an event. */
#define REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX 20

/* One name under which a graphics client has authenticated. */
typedef struct remote_domain_event_graphics_identity remote_domain_event_graphics_identity;
struct remote_domain_event_graphics_identity {
    /* what sort of name, such as x509dname */
    remote_nonnull_string type;
    /* the name itself */
    remote_nonnull_string name;
};

/* Tells the domain, the phase, both addresses, how the client authenticated, and as whom. */
typedef struct remote_domain_event_graphics_msg remote_domain_event_graphics_msg;
struct remote_domain_event_graphics_msg {
    remote_nonnull_domain dom;
    int32_t phase;
    remote_domain_event_graphics_address local;
    remote_domain_event_graphics_address remote;
    remote_nonnull_string authScheme;
    struct {
        remote_domain_event_graphics_identity *data;
        uint32_t len;
    } subject;
};

/* Adds the callback id to the report about a graphics client. */
typedef struct remote_domain_event_callback_graphics_msg remote_domain_event_callback_graphics_msg;
struct remote_domain_event_callback_graphics_msg {
    int32_t callbackID;
    remote_domain_event_graphics_msg msg;
};

/* Tells the domain, the path of the disk, the kind of job and its new status. */
typedef struct remote_domain_event_block_job_msg remote_domain_event_block_job_msg;
struct remote_domain_event_block_job_msg {
    remote_nonnull_domain dom;
    remote_nonnull_string path;
    int32_t type;
    int32_t status;
};

/* Adds the callback id to the report about a block job, its disk named by path. */
typedef struct remote_domain_event_callback_block_job_msg remote_domain_event_callback_block_job_msg;
struct remote_domain_event_callback_block_job_msg {
    int32_t callbackID;
    remote_domain_event_block_job_msg msg;
};

/* Tells the domain, the old and the new source if any, the device alias, and why. */
typedef struct remote_domain_event_disk_change_msg remote_domain_event_disk_change_msg;
struct remote_domain_event_disk_change_msg {
    remote_nonnull_domain dom;
    remote_string oldSrcPath;
    remote_string newSrcPath;
    remote_nonnull_string devAlias;
    int32_t reason;
};

/* Adds the callback id to the report of a changed disk source. */
typedef struct remote_domain_event_callback_disk_change_msg remote_domain_event_callback_disk_change_msg;
struct remote_domain_event_callback_disk_change_msg {
    int32_t callbackID;
    remote_domain_event_disk_change_msg msg;
};

/* Tells the domain, the drive's device alias, and whether the tray is open or shut. */
typedef struct remote_domain_event_tray_change_msg remote_domain_event_tray_change_msg;
struct remote_domain_event_tray_change_msg {
    remote_nonnull_domain dom;
    remote_nonnull_string devAlias;
    int32_t reason;
};

/* Adds the callback id to the report of a moved tray. */
typedef struct remote_domain_event_callback_tray_change_msg remote_domain_event_callback_tray_change_msg;
struct remote_domain_event_callback_tray_change_msg {
    int32_t callbackID;
    remote_domain_event_tray_change_msg msg;
};

/* Tells which domain woke. */
typedef struct remote_domain_event_pmwakeup_msg remote_domain_event_pmwakeup_msg;
struct remote_domain_event_pmwakeup_msg {
    remote_nonnull_domain dom;
};

/* Adds the callback id and a reason to the report of a guest that woke. */
typedef struct remote_domain_event_callback_pmwakeup_msg remote_domain_event_callback_pmwakeup_msg;
struct remote_domain_event_callback_pmwakeup_msg {
    int32_t callbackID;
    int32_t reason;
    remote_domain_event_pmwakeup_msg msg;
};

/* Tells which domain sleeps. */
typedef struct remote_domain_event_pmsuspend_msg remote_domain_event_pmsuspend_msg;
struct remote_domain_event_pmsuspend_msg {
    remote_nonnull_domain dom;
};

/* Adds the callback id and a reason to the report of a guest that sleeps. */
typedef struct remote_domain_event_callback_pmsuspend_msg remote_domain_event_callback_pmsuspend_msg;
struct remote_domain_event_callback_pmsuspend_msg {
    int32_t callbackID;
    int32_t reason;
    remote_domain_event_pmsuspend_msg msg;
};

/* Tells which domain it is, and how much memory in KiB it has now. */
typedef struct remote_domain_event_balloon_change_msg remote_domain_event_balloon_change_msg;
struct remote_domain_event_balloon_change_msg {
    remote_nonnull_domain dom;
    uint64_t actual;
};

/* Adds the callback id to the report of a balloon's new size. */
typedef struct remote_domain_event_callback_balloon_change_msg remote_domain_event_callback_balloon_change_msg;
struct remote_domain_event_callback_balloon_change_msg {
    int32_t callbackID;
    remote_domain_event_balloon_change_msg msg;
};

/* Tells which domain sleeps on disk. */
typedef struct remote_domain_event_pmsuspend_disk_msg remote_domain_event_pmsuspend_disk_msg;
struct remote_domain_event_pmsuspend_disk_msg {
    remote_nonnull_domain dom;
};

/* Adds the callback id and a reason to the report of a guest that sleeps on disk. */
typedef struct remote_domain_event_callback_pmsuspend_disk_msg remote_domain_event_callback_pmsuspend_disk_msg;
struct remote_domain_event_callback_pmsuspend_disk_msg {
    int32_t callbackID;
    int32_t reason;
    remote_domain_event_pmsuspend_disk_msg msg;
};

/* Names the domain; the flags say how to write and whether it resumes paused. */
typedef struct remote_domain_managed_save_args remote_domain_managed_save_args;
struct remote_domain_managed_save_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Names the domain that may have a managed save image; the flags are reserved. */
typedef struct remote_domain_has_managed_save_image_args remote_domain_has_managed_save_image_args;
struct remote_domain_has_managed_save_image_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers 1 when there is such an image, else 0. */
typedef struct remote_domain_has_managed_save_image_ret remote_domain_has_managed_save_image_ret;
struct remote_domain_has_managed_save_image_ret {
    int32_t result;
};

/* Names the domain whose managed save image goes; the flags are reserved. */
typedef struct remote_domain_managed_save_remove_args remote_domain_managed_save_remove_args;
struct remote_domain_managed_save_remove_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Names the domain; a flag asks for the secrets too. */
typedef struct remote_domain_managed_save_get_xml_desc_args remote_domain_managed_save_get_xml_desc_args;
struct remote_domain_managed_save_get_xml_desc_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the XML that the next start would use. */
typedef struct remote_domain_managed_save_get_xml_desc_ret remote_domain_managed_save_get_xml_desc_ret;
struct remote_domain_managed_save_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Names the domain and carries the new XML; the flags say whether it resumes paused. */
typedef struct remote_domain_managed_save_define_xml_args remote_domain_managed_save_define_xml_args;
struct remote_domain_managed_save_define_xml_args {
    remote_nonnull_domain dom;
    remote_string dxml;
    uint32_t flags;
};

/* Names the domain and describes the snapshot in XML; the flags choose disks only, live, quiesce and more. */
typedef struct remote_domain_snapshot_create_xml_args remote_domain_snapshot_create_xml_args;
struct remote_domain_snapshot_create_xml_args {
    remote_nonnull_domain dom;
    remote_nonnull_string xml_desc;
    uint32_t flags;
};

/* Answers with the new snapshot. */
typedef struct remote_domain_snapshot_create_xml_ret remote_domain_snapshot_create_xml_ret;
struct remote_domain_snapshot_create_xml_ret {
    remote_nonnull_domain_snapshot snap;
};

/* Names the snapshot; a flag asks for its secrets too. */
typedef struct remote_domain_snapshot_get_xml_desc_args remote_domain_snapshot_get_xml_desc_args;
struct remote_domain_snapshot_get_xml_desc_args {
    remote_nonnull_domain_snapshot snap;
    uint32_t flags;
};

/* Answers with the snapshot's XML. */
typedef struct remote_domain_snapshot_get_xml_desc_ret remote_domain_snapshot_get_xml_desc_ret;
struct remote_domain_snapshot_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Names the domain; the flags choose roots, leaves or other kinds of snapshots. */
typedef struct remote_domain_snapshot_num_args remote_domain_snapshot_num_args;
struct remote_domain_snapshot_num_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the number of matching snapshots. */
typedef struct remote_domain_snapshot_num_ret remote_domain_snapshot_num_ret;
struct remote_domain_snapshot_num_ret {
    int32_t num;
};

/* Names the domain, says how many names the caller has room for, and chooses kinds by flags. */
typedef struct remote_domain_snapshot_list_names_args remote_domain_snapshot_list_names_args;
struct remote_domain_snapshot_list_names_args {
    remote_nonnull_domain dom;
    int32_t maxnames;
    uint32_t flags;
};

/* Answers with the names of matching snapshots, at most maxnames of them. */
typedef struct remote_domain_snapshot_list_names_ret remote_domain_snapshot_list_names_ret;
struct remote_domain_snapshot_list_names_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } names;
};

/* Names the domain and says whether the list or only its length is wanted. */
typedef struct remote_domain_list_all_snapshots_args remote_domain_list_all_snapshots_args;
struct remote_domain_list_all_snapshots_args {
    remote_nonnull_domain dom;
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the matching snapshots, if wanted, and their number. */
typedef struct remote_domain_list_all_snapshots_ret remote_domain_list_all_snapshots_ret;
struct remote_domain_list_all_snapshots_ret {
    struct {
        remote_nonnull_domain_snapshot *data;
        uint32_t len;
    } snapshots;
    int32_t ret;
};

/* Names the parent snapshot; the flags choose all descendants or certain kinds. */
typedef struct remote_domain_snapshot_num_children_args remote_domain_snapshot_num_children_args;
struct remote_domain_snapshot_num_children_args {
    remote_nonnull_domain_snapshot snap;
    uint32_t flags;
};

/* Answers with the number of matching children. */
typedef struct remote_domain_snapshot_num_children_ret remote_domain_snapshot_num_children_ret;
struct remote_domain_snapshot_num_children_ret {
    int32_t num;
};

/* Names the parent snapshot, says how many names fit, and chooses kinds by flags. */
typedef struct remote_domain_snapshot_list_children_names_args remote_domain_snapshot_list_children_names_args;
struct remote_domain_snapshot_list_children_names_args {
    remote_nonnull_domain_snapshot snap;
    int32_t maxnames;
    uint32_t flags;
};

/* Answers with the names of matching children, at most maxnames of them. */
typedef struct remote_domain_snapshot_list_children_names_ret remote_domain_snapshot_list_children_names_ret;
struct remote_domain_snapshot_list_children_names_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } names;
};

/* Names the parent snapshot and says whether the list or only its length is wanted. */
typedef struct remote_domain_snapshot_list_all_children_args remote_domain_snapshot_list_all_children_args;
struct remote_domain_snapshot_list_all_children_args {
    remote_nonnull_domain_snapshot snapshot;
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the matching children, if wanted, and their number. */
typedef struct remote_domain_snapshot_list_all_children_ret remote_domain_snapshot_list_all_children_ret;
struct remote_domain_snapshot_list_all_children_ret {
    struct {
        remote_nonnull_domain_snapshot *data;
        uint32_t len;
    } snapshots;
    int32_t ret;
};

/* Gives the domain and the snapshot's name; the flags are reserved. */
typedef struct remote_domain_snapshot_lookup_by_name_args remote_domain_snapshot_lookup_by_name_args;
struct remote_domain_snapshot_lookup_by_name_args {
    remote_nonnull_domain dom;
    remote_nonnull_string name;
    uint32_t flags;
};

/* Answers with the snapshot of this name. */
typedef struct remote_domain_snapshot_lookup_by_name_ret remote_domain_snapshot_lookup_by_name_ret;
struct remote_domain_snapshot_lookup_by_name_ret {
    remote_nonnull_domain_snapshot snap;
};

/* Names the domain that may have a current snapshot; the flags are reserved. */
typedef struct remote_domain_has_current_snapshot_args remote_domain_has_current_snapshot_args;
struct remote_domain_has_current_snapshot_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers 1 when there is a current snapshot, else 0. */
typedef struct remote_domain_has_current_snapshot_ret remote_domain_has_current_snapshot_ret;
struct remote_domain_has_current_snapshot_ret {
    int32_t result;
};

/* Names the snapshot whose parent is wanted; the flags are reserved. */
typedef struct remote_domain_snapshot_get_parent_args remote_domain_snapshot_get_parent_args;
struct remote_domain_snapshot_get_parent_args {
    remote_nonnull_domain_snapshot snap;
    uint32_t flags;
};

/* Answers with the parent snapshot. */
typedef struct remote_domain_snapshot_get_parent_ret remote_domain_snapshot_get_parent_ret;
struct remote_domain_snapshot_get_parent_ret {
    remote_nonnull_domain_snapshot snap;
};

/* Names the domain whose current snapshot is wanted; the flags are reserved. */
typedef struct remote_domain_snapshot_current_args remote_domain_snapshot_current_args;
struct remote_domain_snapshot_current_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the current snapshot. */
typedef struct remote_domain_snapshot_current_ret remote_domain_snapshot_current_ret;
struct remote_domain_snapshot_current_ret {
    remote_nonnull_domain_snapshot snap;
};

/* Names the snapshot that may be current; the flags are reserved. */
typedef struct remote_domain_snapshot_is_current_args remote_domain_snapshot_is_current_args;
struct remote_domain_snapshot_is_current_args {
    remote_nonnull_domain_snapshot snap;
    uint32_t flags;
};

/* Answers 1 when it is the current snapshot, else 0. */
typedef struct remote_domain_snapshot_is_current_ret remote_domain_snapshot_is_current_ret;
struct remote_domain_snapshot_is_current_ret {
    int32_t current;
};

/* Names the snapshot that may have such a record; the flags are reserved. */
typedef struct remote_domain_snapshot_has_metadata_args remote_domain_snapshot_has_metadata_args;
struct remote_domain_snapshot_has_metadata_args {
    remote_nonnull_domain_snapshot snap;
    uint32_t flags;
};

/* Answers 1 when libvirt keeps a record that blocks undefining, else 0. */
typedef struct remote_domain_snapshot_has_metadata_ret remote_domain_snapshot_has_metadata_ret;
struct remote_domain_snapshot_has_metadata_ret {
    int32_t metadata;
};

/* Names the snapshot; the flags say whether the domain then runs or pauses, and allow riskier ways. */
typedef struct remote_domain_revert_to_snapshot_args remote_domain_revert_to_snapshot_args;
struct remote_domain_revert_to_snapshot_args {
    remote_nonnull_domain_snapshot snap;
    uint32_t flags;
};

/* Names the snapshot; the flags choose its children too, its children only, or only libvirt's record. */
typedef struct remote_domain_snapshot_delete_args remote_domain_snapshot_delete_args;
struct remote_domain_snapshot_delete_args {
    remote_nonnull_domain_snapshot snap;
    uint32_t flags;
};

/* Names the domain and its console device, or none for the first; the flags may force others off. */
typedef struct remote_domain_open_console_args remote_domain_open_console_args;
struct remote_domain_open_console_args {
    remote_nonnull_domain dom;
    remote_string dev_name;
    uint32_t flags;
};

/* Names the domain and the channel, or none for the first; the flags may force others off. */
typedef struct remote_domain_open_channel_args remote_domain_open_channel_args;
struct remote_domain_open_channel_args {
    remote_nonnull_domain dom;
    remote_string name;
    uint32_t flags;
};

/* Names the volume, the first byte and the number of bytes to write, 0 for all that the stream brings. */
typedef struct remote_storage_vol_upload_args remote_storage_vol_upload_args;
struct remote_storage_vol_upload_args {
    remote_nonnull_storage_vol vol;
    uint64_t offset;
    uint64_t length;
    uint32_t flags;
};

/* Names the volume, the first byte and the number of bytes to read, 0 for all up to the end. */
typedef struct remote_storage_vol_download_args remote_storage_vol_download_args;
struct remote_storage_vol_download_args {
    remote_nonnull_storage_vol vol;
    uint64_t offset;
    uint64_t length;
    uint32_t flags;
};

/* Names the domain whose state is wanted; the flags are reserved. */
typedef struct remote_domain_get_state_args remote_domain_get_state_args;
struct remote_domain_get_state_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the state, such as running, and why it is so. */
typedef struct remote_domain_get_state_ret remote_domain_get_state_ret;
struct remote_domain_get_state_ret {
    int32_t state;
    int32_t reason;
};

/* Names the domain and gives changed XML and a new name, if any, the flags and the bandwidth in MiB/s. */
typedef struct remote_domain_migrate_begin3_args remote_domain_migrate_begin3_args;
struct remote_domain_migrate_begin3_args {
    remote_nonnull_domain dom;
    remote_string xmlin;
    uint64_t flags;
    remote_string dname;
    uint64_t bandwidth;
};

/* Answers with the source's cookie and the XML that the target shall use. */
typedef struct remote_domain_migrate_begin3_ret remote_domain_migrate_begin3_ret;
struct remote_domain_migrate_begin3_ret {
    struct xdr_opaque cookie_out;
    remote_nonnull_string xml;
};

/* Carries the source's cookie and XML, the incoming URI, the flags, a new name and the bandwidth in MiB/s. */
typedef struct remote_domain_migrate_prepare3_args remote_domain_migrate_prepare3_args;
struct remote_domain_migrate_prepare3_args {
    struct xdr_opaque cookie_in;
    remote_string uri_in;
    uint64_t flags;
    remote_string dname;
    uint64_t bandwidth;
    remote_nonnull_string dom_xml;
};

/* Answers with the target's cookie and the URI that the source shall send to. */
typedef struct remote_domain_migrate_prepare3_ret remote_domain_migrate_prepare3_ret;
struct remote_domain_migrate_prepare3_ret {
    struct xdr_opaque cookie_out;
    remote_string uri_out;
};

/* Carries the source's cookie and XML, the flags, a new name and the bandwidth in MiB/s. */
typedef struct remote_domain_migrate_prepare_tunnel3_args remote_domain_migrate_prepare_tunnel3_args;
struct remote_domain_migrate_prepare_tunnel3_args {
    struct xdr_opaque cookie_in;
    uint64_t flags;
    remote_string dname;
    uint64_t bandwidth;
    remote_nonnull_string dom_xml;
};

/* Answers with the target's cookie. */
typedef struct remote_domain_migrate_prepare_tunnel3_ret remote_domain_migrate_prepare_tunnel3_ret;
struct remote_domain_migrate_prepare_tunnel3_ret {
    struct xdr_opaque cookie_out;
};

/* Names the domain and carries the cookie, the target's connection and data URIs, the flags and the
 * bandwidth. */
typedef struct remote_domain_migrate_perform3_args remote_domain_migrate_perform3_args;
struct remote_domain_migrate_perform3_args {
    remote_nonnull_domain dom;
    remote_string xmlin;
    struct xdr_opaque cookie_in;
    remote_string dconnuri;
    remote_string uri;
    uint64_t flags;
    remote_string dname;
    uint64_t bandwidth;
};

/* Answers with the source's cookie for the finish. */
typedef struct remote_domain_migrate_perform3_ret remote_domain_migrate_perform3_ret;
struct remote_domain_migrate_perform3_ret {
    struct xdr_opaque cookie_out;
};

/* Names the domain, carries the source's cookie and says whether the sending failed or was cancelled. */
typedef struct remote_domain_migrate_finish3_args remote_domain_migrate_finish3_args;
struct remote_domain_migrate_finish3_args {
    remote_nonnull_string dname;
    struct xdr_opaque cookie_in;
    remote_string dconnuri;
    remote_string uri;
    uint64_t flags;
    int32_t cancelled;
};

/* Answers with the domain on the target and a cookie for the confirmation. */
typedef struct remote_domain_migrate_finish3_ret remote_domain_migrate_finish3_ret;
struct remote_domain_migrate_finish3_ret {
    remote_nonnull_domain dom;
    struct xdr_opaque cookie_out;
};

/* Names the domain, carries the target's cookie and says whether the domain must go on here. */
typedef struct remote_domain_migrate_confirm3_args remote_domain_migrate_confirm3_args;
struct remote_domain_migrate_confirm3_args {
    remote_nonnull_domain dom;
    struct xdr_opaque cookie_in;
    uint64_t flags;
    int32_t cancelled;
};

/* Tells which domain is out of control. */
typedef struct remote_domain_event_control_error_msg remote_domain_event_control_error_msg;
struct remote_domain_event_control_error_msg {
    remote_nonnull_domain dom;
};

/* Adds the callback id to the report of a domain out of control. */
typedef struct remote_domain_event_callback_control_error_msg remote_domain_event_callback_control_error_msg;
struct remote_domain_event_callback_control_error_msg {
    int32_t callbackID;
    remote_domain_event_control_error_msg msg;
};

/* Names the domain whose control channel is meant; the flags are reserved. */
typedef struct remote_domain_get_control_info_args remote_domain_get_control_info_args;
struct remote_domain_get_control_info_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the channel's state, its details, and for how many milliseconds it has been so. */
typedef struct remote_domain_get_control_info_ret remote_domain_get_control_info_ret;
struct remote_domain_get_control_info_ret {
    uint32_t state;
    uint32_t details;
    uint64_t stateTime;
};

/* Names the domain and the number of its graphics device; a flag skips the authentication. */
typedef struct remote_domain_open_graphics_args remote_domain_open_graphics_args;
struct remote_domain_open_graphics_args {
    remote_nonnull_domain dom;
    uint32_t idx;
    uint32_t flags;
};

/* Names the domain and its graphics device; the reply brings the socket as a descriptor. */
typedef struct remote_domain_open_graphics_fd_args remote_domain_open_graphics_fd_args;
struct remote_domain_open_graphics_fd_args {
    remote_nonnull_domain dom;
    uint32_t idx;
    uint32_t flags;
};

/* Says how to sleep, to memory, to disk or both, and for how many seconds. */
typedef struct remote_node_suspend_for_duration_args remote_node_suspend_for_duration_args;
struct remote_node_suspend_for_duration_args {
    uint32_t target;
    uint64_t duration;
    uint32_t flags;
};

/* Names the domain; the flags choose ACPI, the guest agent, init, a signal or a paravirtual request. */
typedef struct remote_domain_shutdown_flags_args remote_domain_shutdown_flags_args;
struct remote_domain_shutdown_flags_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Names the domain and says how many records fit; 0 asks only how many disks there are. */
typedef struct remote_domain_get_disk_errors_args remote_domain_get_disk_errors_args;
struct remote_domain_get_disk_errors_args {
    remote_nonnull_domain dom;
    uint32_t maxerrors;
    uint32_t flags;
};

/* Answers with one record for each disk in trouble, and with their number. */
typedef struct remote_domain_get_disk_errors_ret remote_domain_get_disk_errors_ret;
struct remote_domain_get_disk_errors_ret {
    struct {
        remote_domain_disk_error *data;
        uint32_t len;
    } errors;
    int32_t nerrors;
};

/* Says whether the list or only its length is wanted; the flags choose by state and by kind. */
typedef struct remote_connect_list_all_domains_args remote_connect_list_all_domains_args;
struct remote_connect_list_all_domains_args {
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the matching domains, if wanted, and their number. */
typedef struct remote_connect_list_all_domains_ret remote_connect_list_all_domains_ret;
struct remote_connect_list_all_domains_ret {
    struct {
        remote_nonnull_domain *data;
        uint32_t len;
    } domains;
    uint32_t ret;
};

/* Says whether the list or only its length is wanted; the flags choose by state and by type. */
typedef struct remote_connect_list_all_storage_pools_args remote_connect_list_all_storage_pools_args;
struct remote_connect_list_all_storage_pools_args {
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the matching pools, if wanted, and their number. */
typedef struct remote_connect_list_all_storage_pools_ret remote_connect_list_all_storage_pools_ret;
struct remote_connect_list_all_storage_pools_ret {
    struct {
        remote_nonnull_storage_pool *data;
        uint32_t len;
    } pools;
    uint32_t ret;
};

/* Names the pool and says whether the list or only its length is wanted. */
typedef struct remote_storage_pool_list_all_volumes_args remote_storage_pool_list_all_volumes_args;
struct remote_storage_pool_list_all_volumes_args {
    remote_nonnull_storage_pool pool;
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the pool's volumes, if wanted, and their number. */
typedef struct remote_storage_pool_list_all_volumes_ret remote_storage_pool_list_all_volumes_ret;
struct remote_storage_pool_list_all_volumes_ret {
    struct {
        remote_nonnull_storage_vol *data;
        uint32_t len;
    } vols;
    uint32_t ret;
};

/* Says whether the list or only its length is wanted; the flags choose by activity and autostart. */
typedef struct remote_connect_list_all_networks_args remote_connect_list_all_networks_args;
struct remote_connect_list_all_networks_args {
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the matching networks, if wanted, and their number. */
typedef struct remote_connect_list_all_networks_ret remote_connect_list_all_networks_ret;
struct remote_connect_list_all_networks_ret {
    struct {
        remote_nonnull_network *data;
        uint32_t len;
    } nets;
    uint32_t ret;
};

/* Says whether the list or only its length is wanted; the flags choose by activity. */
typedef struct remote_connect_list_all_interfaces_args remote_connect_list_all_interfaces_args;
struct remote_connect_list_all_interfaces_args {
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the matching interfaces, if wanted, and their number. */
typedef struct remote_connect_list_all_interfaces_ret remote_connect_list_all_interfaces_ret;
struct remote_connect_list_all_interfaces_ret {
    struct {
        remote_nonnull_interface *data;
        uint32_t len;
    } ifaces;
    uint32_t ret;
};

/* Says whether the list or only its length is wanted; the flags choose by capability and state. */
typedef struct remote_connect_list_all_node_devices_args remote_connect_list_all_node_devices_args;
struct remote_connect_list_all_node_devices_args {
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the matching devices, if wanted, and their number. */
typedef struct remote_connect_list_all_node_devices_ret remote_connect_list_all_node_devices_ret;
struct remote_connect_list_all_node_devices_ret {
    struct {
        remote_nonnull_node_device *data;
        uint32_t len;
    } devices;
    uint32_t ret;
};

/* Says whether the list or only its length is wanted; the flags are reserved. */
typedef struct remote_connect_list_all_nwfilters_args remote_connect_list_all_nwfilters_args;
struct remote_connect_list_all_nwfilters_args {
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the filters, if wanted, and their number. */
typedef struct remote_connect_list_all_nwfilters_ret remote_connect_list_all_nwfilters_ret;
struct remote_connect_list_all_nwfilters_ret {
    struct {
        remote_nonnull_nwfilter *data;
        uint32_t len;
    } filters;
    uint32_t ret;
};

/* Says whether the list or only its length is wanted; the flags choose ephemeral and private ones. */
typedef struct remote_connect_list_all_secrets_args remote_connect_list_all_secrets_args;
struct remote_connect_list_all_secrets_args {
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the matching secrets, if wanted, and their number. */
typedef struct remote_connect_list_all_secrets_ret remote_connect_list_all_secrets_ret;
struct remote_connect_list_all_secrets_ret {
    struct {
        remote_nonnull_secret *data;
        uint32_t len;
    } secrets;
    uint32_t ret;
};

/* Lists parameters such as shm_pages_to_scan with their new values. */
typedef struct remote_node_set_memory_parameters_args remote_node_set_memory_parameters_args;
struct remote_node_set_memory_parameters_args {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Says for how many parameters there is room; 0 asks only how many there are. */
typedef struct remote_node_get_memory_parameters_args remote_node_get_memory_parameters_args;
struct remote_node_get_memory_parameters_args {
    int32_t nparams;
    uint32_t flags;
};

/* Answers with the host's memory parameters, or just with their number. */
typedef struct remote_node_get_memory_parameters_ret remote_node_get_memory_parameters_ret;
struct remote_node_get_memory_parameters_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    int32_t nparams;
};

/* Says whether the map and the count of online CPUs are wanted. */
typedef struct remote_node_get_cpu_map_args remote_node_get_cpu_map_args;
struct remote_node_get_cpu_map_args {
    int32_t need_map;
    int32_t need_online;
    uint32_t flags;
};

/* Answers with the map of online CPUs, their number, and the number of all CPUs. */
typedef struct remote_node_get_cpu_map_ret remote_node_get_cpu_map_ret;
struct remote_node_get_cpu_map_ret {
    struct xdr_opaque cpumap;
    uint32_t online;
    int32_t ret;
};

/* Names the domain, one mount point or none for all, and the shortest free range in bytes to discard. */
typedef struct remote_domain_fstrim_args remote_domain_fstrim_args;
struct remote_domain_fstrim_args {
    remote_nonnull_domain dom;
    remote_string mountPoint;
    uint64_t minimum;
    uint32_t flags;
};

/* Names the domain whose time is wanted; the flags are reserved. */
typedef struct remote_domain_get_time_args remote_domain_get_time_args;
struct remote_domain_get_time_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the seconds since 1970 in UTC and the nanoseconds beyond them. */
typedef struct remote_domain_get_time_ret remote_domain_get_time_ret;
struct remote_domain_get_time_ret {
    int64_t seconds;
    uint32_t nseconds;
};

/* Names the domain and gives the time in UTC; a flag says to take it from the guest's hardware clock. */
typedef struct remote_domain_set_time_args remote_domain_set_time_args;
struct remote_domain_set_time_args {
    remote_nonnull_domain dom;
    int64_t seconds;
    uint32_t nseconds;
    uint32_t flags;
};

/* Names the domain and lists the migration's parameters, such as a new name or new XML. */
typedef struct remote_domain_migrate_begin3_params_args remote_domain_migrate_begin3_params_args;
struct remote_domain_migrate_begin3_params_args {
    remote_nonnull_domain dom;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Answers with the source's cookie and the XML that the target shall use. */
typedef struct remote_domain_migrate_begin3_params_ret remote_domain_migrate_begin3_params_ret;
struct remote_domain_migrate_begin3_params_ret {
    struct xdr_opaque cookie_out;
    remote_nonnull_string xml;
};

/* Lists the parameters, the domain's XML among them, and carries the source's cookie. */
typedef struct remote_domain_migrate_prepare3_params_args remote_domain_migrate_prepare3_params_args;
struct remote_domain_migrate_prepare3_params_args {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    struct xdr_opaque cookie_in;
    uint32_t flags;
};

/* Answers with the target's cookie and the URI that the source shall send to. */
typedef struct remote_domain_migrate_prepare3_params_ret remote_domain_migrate_prepare3_params_ret;
struct remote_domain_migrate_prepare3_params_ret {
    struct xdr_opaque cookie_out;
    remote_string uri_out;
};

/* Lists the parameters, the domain's XML among them, and carries the source's cookie. */
typedef struct remote_domain_migrate_prepare_tunnel3_params_args remote_domain_migrate_prepare_tunnel3_params_args;
struct remote_domain_migrate_prepare_tunnel3_params_args {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    struct xdr_opaque cookie_in;
    uint32_t flags;
};

/* Answers with the target's cookie; the migration's data follows in the stream. */
typedef struct remote_domain_migrate_prepare_tunnel3_params_ret remote_domain_migrate_prepare_tunnel3_params_ret;
struct remote_domain_migrate_prepare_tunnel3_params_ret {
    struct xdr_opaque cookie_out;
};

/* Names the domain and the target's connection, lists the parameters and carries the target's cookie. */
typedef struct remote_domain_migrate_perform3_params_args remote_domain_migrate_perform3_params_args;
struct remote_domain_migrate_perform3_params_args {
    remote_nonnull_domain dom;
    remote_string dconnuri;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    struct xdr_opaque cookie_in;
    uint32_t flags;
};

/* Answers with the source's cookie for the finish. */
typedef struct remote_domain_migrate_perform3_params_ret remote_domain_migrate_perform3_params_ret;
struct remote_domain_migrate_perform3_params_ret {
    struct xdr_opaque cookie_out;
};

/* Lists the parameters, carries the source's cookie and says whether the sending was cancelled. */
typedef struct remote_domain_migrate_finish3_params_args remote_domain_migrate_finish3_params_args;
struct remote_domain_migrate_finish3_params_args {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    struct xdr_opaque cookie_in;
    uint32_t flags;
    int32_t cancelled;
};

/* Answers with the domain on the target and a cookie for the confirmation. */
typedef struct remote_domain_migrate_finish3_params_ret remote_domain_migrate_finish3_params_ret;
struct remote_domain_migrate_finish3_params_ret {
    remote_nonnull_domain dom;
    struct xdr_opaque cookie_out;
};

/* Names the domain, carries the target's cookie and says whether the domain must go on here. */
typedef struct remote_domain_migrate_confirm3_params_args remote_domain_migrate_confirm3_params_args;
struct remote_domain_migrate_confirm3_params_args {
    remote_nonnull_domain dom;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    struct xdr_opaque cookie_in;
    uint32_t flags;
    int32_t cancelled;
};

/* Tells which domain it left, and the device's alias. */
typedef struct remote_domain_event_device_removed_msg remote_domain_event_device_removed_msg;
struct remote_domain_event_device_removed_msg {
    remote_nonnull_domain dom;
    remote_nonnull_string devAlias;
};

/* Adds the callback id to the report of a removed device. */
typedef struct remote_domain_event_callback_device_removed_msg remote_domain_event_callback_device_removed_msg;
struct remote_domain_event_callback_device_removed_msg {
    int32_t callbackID;
    remote_domain_event_device_removed_msg msg;
};

/* Tells the domain, the disk's target such as vda, the kind of job and its new status. */
typedef struct remote_domain_event_block_job_2_msg remote_domain_event_block_job_2_msg;
struct remote_domain_event_block_job_2_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    remote_nonnull_string dst;
    int32_t type;
    int32_t status;
};

/* Tells the domain, the device and its path, the threshold, and by how many bytes it was passed. */
typedef struct remote_domain_event_block_threshold_msg remote_domain_event_block_threshold_msg;
struct remote_domain_event_block_threshold_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    remote_nonnull_string dev;
    remote_string path;
    uint64_t threshold;
    uint64_t excess;
};

/* Tells which domain it is, and the parameters with their new values. */
typedef struct remote_domain_event_callback_tunable_msg remote_domain_event_callback_tunable_msg;
struct remote_domain_event_callback_tunable_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
};

/* Tells which domain got it, and the device's alias. */
typedef struct remote_domain_event_callback_device_added_msg remote_domain_event_callback_device_added_msg;
struct remote_domain_event_callback_device_added_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    remote_nonnull_string devAlias;
};

/* Tells why the connection closed, such as an error or the end of the file. */
typedef struct remote_connect_event_connection_closed_msg remote_connect_event_connection_closed_msg;
struct remote_connect_event_connection_closed_msg {
    int32_t reason;
};

/* Names the architecture and says whether the list or only its length is wanted. */
typedef struct remote_connect_get_cpu_model_names_args remote_connect_get_cpu_model_names_args;
struct remote_connect_get_cpu_model_names_args {
    remote_nonnull_string arch;
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the models' names, if wanted, and their number. */
typedef struct remote_connect_get_cpu_model_names_ret remote_connect_get_cpu_model_names_ret;
struct remote_connect_get_cpu_model_names_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } models;
    int32_t ret;
};

/* Gives the event's number and one network, or none for all networks. */
typedef struct remote_connect_network_event_register_any_args remote_connect_network_event_register_any_args;
struct remote_connect_network_event_register_any_args {
    int32_t eventID;
    remote_network net;
};

/* Answers with the id that will mark each such event, and that ends them. */
typedef struct remote_connect_network_event_register_any_ret remote_connect_network_event_register_any_ret;
struct remote_connect_network_event_register_any_ret {
    int32_t callbackID;
};

/* Gives the id from the registration of a network event. */
typedef struct remote_connect_network_event_deregister_any_args remote_connect_network_event_deregister_any_args;
struct remote_connect_network_event_deregister_any_args {
    int32_t callbackID;
};

/* Tells which network changed, what happened to it, and a detail. */
typedef struct remote_network_event_lifecycle_msg remote_network_event_lifecycle_msg;
struct remote_network_event_lifecycle_msg {
    int32_t callbackID;
    remote_nonnull_network net;
    int32_t event;
    int32_t detail;
};

/* Tells the network, the kind of metadata and, for an XML element, its namespace URI. */
typedef struct remote_network_event_callback_metadata_change_msg remote_network_event_callback_metadata_change_msg;
struct remote_network_event_callback_metadata_change_msg {
    int32_t callbackID;
    remote_nonnull_network net;
    int32_t type;
    remote_string nsuri;
};

/* Names the network and the kind of metadata; no text deletes it, key and uri belong to an XML element. */
typedef struct remote_network_set_metadata_args remote_network_set_metadata_args;
struct remote_network_set_metadata_args {
    remote_nonnull_network network;
    int32_t type;
    remote_string metadata;
    remote_string key;
    remote_string uri;
    uint32_t flags;
};

/* Names the network, the kind of metadata and, for an XML element, its namespace URI. */
typedef struct remote_network_get_metadata_args remote_network_get_metadata_args;
struct remote_network_get_metadata_args {
    remote_nonnull_network network;
    int32_t type;
    remote_string uri;
    uint32_t flags;
};

/* Answers with the text or the XML element of the network. */
typedef struct remote_network_get_metadata_ret remote_network_get_metadata_ret;
struct remote_network_get_metadata_ret {
    remote_nonnull_string metadata;
};

/* Gives the event's number and one pool, or none for all pools. */
typedef struct remote_connect_storage_pool_event_register_any_args remote_connect_storage_pool_event_register_any_args;
struct remote_connect_storage_pool_event_register_any_args {
    int32_t eventID;
    remote_storage_pool pool;
};

/* Answers with the id that will mark each such event, and that ends them. */
typedef struct remote_connect_storage_pool_event_register_any_ret remote_connect_storage_pool_event_register_any_ret;
struct remote_connect_storage_pool_event_register_any_ret {
    int32_t callbackID;
};

/* Gives the id from the registration of a storage pool event. */
typedef struct remote_connect_storage_pool_event_deregister_any_args remote_connect_storage_pool_event_deregister_any_args;
struct remote_connect_storage_pool_event_deregister_any_args {
    int32_t callbackID;
};

/* Tells which pool changed, what happened to it, and a detail. */
typedef struct remote_storage_pool_event_lifecycle_msg remote_storage_pool_event_lifecycle_msg;
struct remote_storage_pool_event_lifecycle_msg {
    int32_t callbackID;
    remote_nonnull_storage_pool pool;
    int32_t event;
    int32_t detail;
};

/* Tells which pool was refreshed. */
typedef struct remote_storage_pool_event_refresh_msg remote_storage_pool_event_refresh_msg;
struct remote_storage_pool_event_refresh_msg {
    int32_t callbackID;
    remote_nonnull_storage_pool pool;
};

/* Gives the event's number and one device, or none for all devices. */
typedef struct remote_connect_node_device_event_register_any_args remote_connect_node_device_event_register_any_args;
struct remote_connect_node_device_event_register_any_args {
    int32_t eventID;
    remote_node_device dev;
};

/* Answers with the id that will mark each such event, and that ends them. */
typedef struct remote_connect_node_device_event_register_any_ret remote_connect_node_device_event_register_any_ret;
struct remote_connect_node_device_event_register_any_ret {
    int32_t callbackID;
};

/* Gives the id from the registration of a host device event. */
typedef struct remote_connect_node_device_event_deregister_any_args remote_connect_node_device_event_deregister_any_args;
struct remote_connect_node_device_event_deregister_any_args {
    int32_t callbackID;
};

/* Tells which device changed, what happened to it, and a detail. */
typedef struct remote_node_device_event_lifecycle_msg remote_node_device_event_lifecycle_msg;
struct remote_node_device_event_lifecycle_msg {
    int32_t callbackID;
    remote_nonnull_node_device dev;
    int32_t event;
    int32_t detail;
};

/* Tells which device has changed. */
typedef struct remote_node_device_event_update_msg remote_node_device_event_update_msg;
struct remote_node_device_event_update_msg {
    int32_t callbackID;
    remote_nonnull_node_device dev;
};

/* Names the domain and the mount points to freeze, or no mount point for all. */
typedef struct remote_domain_fsfreeze_args remote_domain_fsfreeze_args;
struct remote_domain_fsfreeze_args {
    remote_nonnull_domain dom;
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } mountpoints;
    uint32_t flags;
};

/* Answers with how many file systems are frozen. */
typedef struct remote_domain_fsfreeze_ret remote_domain_fsfreeze_ret;
struct remote_domain_fsfreeze_ret {
    int32_t filesystems;
};

/* Names the domain and the mount points to thaw, or no mount point for all. */
typedef struct remote_domain_fsthaw_args remote_domain_fsthaw_args;
struct remote_domain_fsthaw_args {
    remote_nonnull_domain dom;
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } mountpoints;
    uint32_t flags;
};

/* Answers with how many file systems were thawed. */
typedef struct remote_domain_fsthaw_ret remote_domain_fsthaw_ret;
struct remote_domain_fsthaw_ret {
    int32_t filesystems;
};

/* Gives the page sizes in KiB, the first cell, and the number of cells. */
typedef struct remote_node_get_free_pages_args remote_node_get_free_pages_args;
struct remote_node_get_free_pages_args {
    struct {
        uint32_t *data;
        uint32_t len;
    } pages;
    int32_t startCell;
    uint32_t cellCount;
    uint32_t flags;
};

/* Answers with the free pages of each size, cell by cell. */
typedef struct remote_node_get_free_pages_ret remote_node_get_free_pages_ret;
struct remote_node_get_free_pages_ret {
    struct {
        uint64_t *data;
        uint32_t len;
    } counts;
};

/* Gives page sizes in KiB and a count for each, and the cells to change; a flag adds or sets. */
typedef struct remote_node_alloc_pages_args remote_node_alloc_pages_args;
struct remote_node_alloc_pages_args {
    struct {
        uint32_t *data;
        uint32_t len;
    } pageSizes;
    struct {
        uint64_t *data;
        uint32_t len;
    } pageCounts;
    int32_t startCell;
    uint32_t cellCount;
    uint32_t flags;
};

/* Answers with how many nodes were adjusted. */
typedef struct remote_node_alloc_pages_ret remote_node_alloc_pages_ret;
struct remote_node_alloc_pages_ret {
    int32_t ret;
};

/* One DHCP lease that a network has given out. */
typedef struct remote_network_dhcp_lease remote_network_dhcp_lease;
struct remote_network_dhcp_lease {
    /* the bridge of the network */
    remote_nonnull_string iface;
    /* seconds since 1970, in UTC */
    int64_t expirytime;
    /* 0 IPv4, 1 IPv6 */
    int32_t type;
    /* of the guest, if known */
    remote_string mac;
    /* identity association, for IPv6 */
    remote_string iaid;
    /* as text */
    remote_nonnull_string ipaddr;
    /* bits of the network part */
    uint32_t prefix;
    /* that the guest gave, if any */
    remote_string hostname;
    /* DHCP client id or DUID, if any */
    remote_string clientid;
};

/* Names the network and one MAC address, or none for all; says if the list or its length is wanted. */
typedef struct remote_network_get_dhcp_leases_args remote_network_get_dhcp_leases_args;
struct remote_network_get_dhcp_leases_args {
    remote_nonnull_network net;
    remote_string mac;
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the leases, if wanted, and their number. */
typedef struct remote_network_get_dhcp_leases_ret remote_network_get_dhcp_leases_ret;
struct remote_network_get_dhcp_leases_ret {
    struct {
        remote_network_dhcp_lease *data;
        uint32_t len;
    } leases;
    uint32_t ret;
};

/* The statistics of one domain: names such as vcpu.0.time and their values. */
typedef struct remote_domain_stats_record remote_domain_stats_record;
struct remote_domain_stats_record {
    /* the domain they belong to */
    remote_nonnull_domain dom;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
};

/* Names the domains, or none for all, and chooses groups of statistics by bits. */
typedef struct remote_connect_get_all_domain_stats_args remote_connect_get_all_domain_stats_args;
struct remote_connect_get_all_domain_stats_args {
    struct {
        remote_nonnull_domain *data;
        uint32_t len;
    } doms;
    uint32_t stats;
    uint32_t flags;
};

/* Tells which domain it is, whether its agent is there now, and why. */
typedef struct remote_domain_event_callback_agent_lifecycle_msg remote_domain_event_callback_agent_lifecycle_msg;
struct remote_domain_event_callback_agent_lifecycle_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    int32_t state;
    int32_t reason;
};

/* Answers with one record for each domain. */
typedef struct remote_connect_get_all_domain_stats_ret remote_connect_get_all_domain_stats_ret;
struct remote_connect_get_all_domain_stats_ret {
    struct {
        remote_domain_stats_record *data;
        uint32_t len;
    } retStats;
};

/* One file system that is mounted in a guest, and the targets, such as vda, of the disks that it lies on. */
typedef struct remote_domain_fsinfo remote_domain_fsinfo;
struct remote_domain_fsinfo {
    /* where the guest has mounted it */
    remote_nonnull_string mountpoint;
    /* the guest's device, such as sda1 */
    remote_nonnull_string name;
    /* such as ext4 */
    remote_nonnull_string fstype;
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } dev_aliases;
};

/* Names the domain whose file systems are wanted; the flags are reserved. */
typedef struct remote_domain_get_fsinfo_args remote_domain_get_fsinfo_args;
struct remote_domain_get_fsinfo_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the mounted file systems and their number. */
typedef struct remote_domain_get_fsinfo_ret remote_domain_get_fsinfo_ret;
struct remote_domain_get_fsinfo_ret {
    struct {
        remote_domain_fsinfo *data;
        uint32_t len;
    } info;
    uint32_t ret;
};

/* One address of a network interface of a guest. */
typedef struct remote_domain_ip_addr remote_domain_ip_addr;
struct remote_domain_ip_addr {
    /* 0 IPv4, 1 IPv6 */
    int32_t type;
    /* as text */
    remote_nonnull_string addr;
    /* bits of the network part */
    uint32_t prefix;
};

/* One network interface of a guest. */
typedef struct remote_domain_interface remote_domain_interface;
struct remote_domain_interface {
    /* as its source calls it, the guest or the host */
    remote_nonnull_string name;
    /* MAC address, if known */
    remote_string hwaddr;
    /* none, one or several */
    struct {
        remote_domain_ip_addr *data;
        uint32_t len;
    } addrs;
};

/* Names the domain and the source to ask: DHCP leases, the guest agent or the host's ARP table. */
typedef struct remote_domain_interface_addresses_args remote_domain_interface_addresses_args;
struct remote_domain_interface_addresses_args {
    remote_nonnull_domain dom;
    uint32_t source;
    uint32_t flags;
};

/* Answers with the interfaces and their addresses. */
typedef struct remote_domain_interface_addresses_ret remote_domain_interface_addresses_ret;
struct remote_domain_interface_addresses_ret {
    struct {
        remote_domain_interface *data;
        uint32_t len;
    } ifaces;
};

/* Names the domain, the user and the password; a flag says that it is encrypted already. */
typedef struct remote_domain_set_user_password_args remote_domain_set_user_password_args;
struct remote_domain_set_user_password_args {
    remote_nonnull_domain dom;
    remote_string user;
    remote_string password;
    uint32_t flags;
};

/* Names the domain and gives its new name; the flags are reserved. */
typedef struct remote_domain_rename_args remote_domain_rename_args;
struct remote_domain_rename_args {
    remote_nonnull_domain dom;
    remote_string new_name;
    uint32_t flags;
};

/* Answers with 0 once the domain has its new name. */
typedef struct remote_domain_rename_ret remote_domain_rename_ret;
struct remote_domain_rename_ret {
    int32_t retcode;
};

/* Tells which domain migrates, and the number of the pass. */
typedef struct remote_domain_event_callback_migration_iteration_msg remote_domain_event_callback_migration_iteration_msg;
struct remote_domain_event_callback_migration_iteration_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    int32_t iteration;
};

/* Tells which domain it is, and the final statistics of its job. */
typedef struct remote_domain_event_callback_job_completed_msg remote_domain_event_callback_job_completed_msg;
struct remote_domain_event_callback_job_completed_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
};

/* Names the domain that migrates; the flags are reserved. */
typedef struct remote_domain_migrate_start_post_copy_args remote_domain_migrate_start_post_copy_args;
struct remote_domain_migrate_start_post_copy_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Tells which domain kept the device, and the device's alias. */
typedef struct remote_domain_event_callback_device_removal_failed_msg remote_domain_event_callback_device_removal_failed_msg;
struct remote_domain_event_callback_device_removal_failed_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    remote_nonnull_string devAlias;
};

/* Names the domain whose guest is asked; the flags are reserved. */
typedef struct remote_domain_get_guest_vcpus_args remote_domain_get_guest_vcpus_args;
struct remote_domain_get_guest_vcpus_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with sets of vCPUs as text: known, online and those that can go offline. */
typedef struct remote_domain_get_guest_vcpus_ret remote_domain_get_guest_vcpus_ret;
struct remote_domain_get_guest_vcpus_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
};

/* Names the domain, the vCPUs as text such as 0-3,7, and 1 for online or 0 for offline. */
typedef struct remote_domain_set_guest_vcpus_args remote_domain_set_guest_vcpus_args;
struct remote_domain_set_guest_vcpus_args {
    remote_nonnull_domain dom;
    remote_nonnull_string cpumap;
    int32_t state;
    uint32_t flags;
};

/* Names the domain, the vCPUs as text such as 0-3,7, 1 for in or 0 for out, and which state changes. */
typedef struct remote_domain_set_vcpu_args remote_domain_set_vcpu_args;
struct remote_domain_set_vcpu_args {
    remote_nonnull_domain dom;
    remote_nonnull_string cpumap;
    int32_t state;
    uint32_t flags;
};

/* Tells the domain, the kind of metadata and, for an XML element, its namespace URI. */
typedef struct remote_domain_event_callback_metadata_change_msg remote_domain_event_callback_metadata_change_msg;
struct remote_domain_event_callback_metadata_change_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    int32_t type;
    remote_string nsuri;
};

/* Tells the domain, who was hit (guest or hypervisor), what was done, and whether it recurs. */
typedef struct remote_domain_event_memory_failure_msg remote_domain_event_memory_failure_msg;
struct remote_domain_event_memory_failure_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    int32_t recipient;
    int32_t action;
    uint32_t flags;
};

/* Gives the event's number and one secret, or none for all secrets. */
typedef struct remote_connect_secret_event_register_any_args remote_connect_secret_event_register_any_args;
struct remote_connect_secret_event_register_any_args {
    int32_t eventID;
    remote_secret secret;
};

/* Answers with the id that will mark each such event, and that ends them. */
typedef struct remote_connect_secret_event_register_any_ret remote_connect_secret_event_register_any_ret;
struct remote_connect_secret_event_register_any_ret {
    int32_t callbackID;
};

/* Gives the id from the registration of a secret event. */
typedef struct remote_connect_secret_event_deregister_any_args remote_connect_secret_event_deregister_any_args;
struct remote_connect_secret_event_deregister_any_args {
    int32_t callbackID;
};

/* Tells which secret changed, what happened to it, and a detail. */
typedef struct remote_secret_event_lifecycle_msg remote_secret_event_lifecycle_msg;
struct remote_secret_event_lifecycle_msg {
    int32_t callbackID;
    remote_nonnull_secret secret;
    int32_t event;
    int32_t detail;
};

/* Tells which secret it is, but not the value. */
typedef struct remote_secret_event_value_changed_msg remote_secret_event_value_changed_msg;
struct remote_secret_event_value_changed_msg {
    int32_t callbackID;
    remote_nonnull_secret secret;
};

/* Names the domain and the device, such as vda or vda[1], and gives the threshold in bytes. */
typedef struct remote_domain_set_block_threshold_args remote_domain_set_block_threshold_args;
struct remote_domain_set_block_threshold_args {
    remote_nonnull_domain dom;
    remote_nonnull_string dev;
    uint64_t threshold;
    uint32_t flags;
};

/* Names the domain, which of the three is meant, the action, and by flags which state changes. */
typedef struct remote_domain_set_lifecycle_action_args remote_domain_set_lifecycle_action_args;
struct remote_domain_set_lifecycle_action_args {
    remote_nonnull_domain dom;
    uint32_t type;
    uint32_t action;
    uint32_t flags;
};

/* Names emulator, architecture, machine and virtualization type, each optional, and carries the CPU's XML. */
typedef struct remote_connect_compare_hypervisor_cpu_args remote_connect_compare_hypervisor_cpu_args;
struct remote_connect_compare_hypervisor_cpu_args {
    remote_string emulator;
    remote_string arch;
    remote_string machine;
    remote_string virttype;
    remote_nonnull_string xmlCPU;
    uint32_t flags;
};

/* Answers 0 when the CPU does not fit, 1 when it is identical, 2 when the hypervisor offers more. */
typedef struct remote_connect_compare_hypervisor_cpu_ret remote_connect_compare_hypervisor_cpu_ret;
struct remote_connect_compare_hypervisor_cpu_ret {
    int32_t result;
};

/* Names emulator, architecture, machine and virtualization type, each optional, and carries the CPUs' XML. */
typedef struct remote_connect_baseline_hypervisor_cpu_args remote_connect_baseline_hypervisor_cpu_args;
struct remote_connect_baseline_hypervisor_cpu_args {
    remote_string emulator;
    remote_string arch;
    remote_string machine;
    remote_string virttype;
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } xmlCPUs;
    uint32_t flags;
};

/* Answers with the XML of the richest CPU that fits them all. */
typedef struct remote_connect_baseline_hypervisor_cpu_ret remote_connect_baseline_hypervisor_cpu_ret;
struct remote_connect_baseline_hypervisor_cpu_ret {
    remote_nonnull_string cpu;
};

/* Says for how many parameters there is room; 0 asks only how many there are. */
typedef struct remote_node_get_sev_info_args remote_node_get_sev_info_args;
struct remote_node_get_sev_info_args {
    int32_t nparams;
    uint32_t flags;
};

/* Answers with parameters such as the platform's certificate chain, or just with their number. */
typedef struct remote_node_get_sev_info_ret remote_node_get_sev_info_ret;
struct remote_node_get_sev_info_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    int32_t nparams;
};

/* Names the domain whose measurement is wanted; the flags are reserved. */
typedef struct remote_domain_get_launch_security_info_args remote_domain_get_launch_security_info_args;
struct remote_domain_get_launch_security_info_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with parameters such as the measurement and the firmware's version. */
typedef struct remote_domain_get_launch_security_info_ret remote_domain_get_launch_security_info_ret;
struct remote_domain_get_launch_security_info_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
};

/* Names the domain and lists the encrypted secret, its header and where it shall lie in memory. */
typedef struct remote_domain_set_launch_security_state_args remote_domain_set_launch_security_state_args;
struct remote_domain_set_launch_security_state_args {
    remote_nonnull_domain dom;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Gives the name of the host's end of the device, such as vnet0. */
typedef struct remote_nwfilter_binding_lookup_by_port_dev_args remote_nwfilter_binding_lookup_by_port_dev_args;
struct remote_nwfilter_binding_lookup_by_port_dev_args {
    remote_nonnull_string name;
};

/* Answers with the binding of this device. */
typedef struct remote_nwfilter_binding_lookup_by_port_dev_ret remote_nwfilter_binding_lookup_by_port_dev_ret;
struct remote_nwfilter_binding_lookup_by_port_dev_ret {
    remote_nonnull_nwfilter_binding nwfilter;
};

/* Carries the XML that binds the device to a filter; a flag asks to validate it. */
typedef struct remote_nwfilter_binding_create_xml_args remote_nwfilter_binding_create_xml_args;
struct remote_nwfilter_binding_create_xml_args {
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Answers with the binding that was made. */
typedef struct remote_nwfilter_binding_create_xml_ret remote_nwfilter_binding_create_xml_ret;
struct remote_nwfilter_binding_create_xml_ret {
    remote_nonnull_nwfilter_binding nwfilter;
};

/* Names the binding to delete. */
typedef struct remote_nwfilter_binding_delete_args remote_nwfilter_binding_delete_args;
struct remote_nwfilter_binding_delete_args {
    remote_nonnull_nwfilter_binding nwfilter;
};

/* Names the binding; the flags are reserved. */
typedef struct remote_nwfilter_binding_get_xml_desc_args remote_nwfilter_binding_get_xml_desc_args;
struct remote_nwfilter_binding_get_xml_desc_args {
    remote_nonnull_nwfilter_binding nwfilter;
    uint32_t flags;
};

/* Answers with the binding's XML, the filter's variables included. */
typedef struct remote_nwfilter_binding_get_xml_desc_ret remote_nwfilter_binding_get_xml_desc_ret;
struct remote_nwfilter_binding_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Says whether the list or only its length is wanted; the flags are reserved. */
typedef struct remote_connect_list_all_nwfilter_bindings_args remote_connect_list_all_nwfilter_bindings_args;
struct remote_connect_list_all_nwfilter_bindings_args {
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the bindings, if wanted, and their number. */
typedef struct remote_connect_list_all_nwfilter_bindings_ret remote_connect_list_all_nwfilter_bindings_ret;
struct remote_connect_list_all_nwfilter_bindings_ret {
    struct {
        remote_nonnull_nwfilter_binding *data;
        uint32_t len;
    } bindings;
    uint32_t ret;
};

/* Carries only flags, which are reserved. */
typedef struct remote_connect_get_storage_pool_capabilities_args remote_connect_get_storage_pool_capabilities_args;
struct remote_connect_get_storage_pool_capabilities_args {
    uint32_t flags;
};

/* Answers with the storage pool capabilities document in XML. */
typedef struct remote_connect_get_storage_pool_capabilities_ret remote_connect_get_storage_pool_capabilities_ret;
struct remote_connect_get_storage_pool_capabilities_ret {
    remote_nonnull_string capabilities;
};

/* Names the network and says whether the list or only its length is wanted. */
typedef struct remote_network_list_all_ports_args remote_network_list_all_ports_args;
struct remote_network_list_all_ports_args {
    remote_nonnull_network network;
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the network's ports, if wanted, and their number. */
typedef struct remote_network_list_all_ports_ret remote_network_list_all_ports_ret;
struct remote_network_list_all_ports_ret {
    struct {
        remote_nonnull_network_port *data;
        uint32_t len;
    } ports;
    uint32_t ret;
};

/* Gives the network and the 16 raw bytes of the port's UUID. */
typedef struct remote_network_port_lookup_by_uuid_args remote_network_port_lookup_by_uuid_args;
struct remote_network_port_lookup_by_uuid_args {
    remote_nonnull_network network;
    remote_uuid uuid;
};

/* Answers with the port that has this UUID. */
typedef struct remote_network_port_lookup_by_uuid_ret remote_network_port_lookup_by_uuid_ret;
struct remote_network_port_lookup_by_uuid_ret {
    remote_nonnull_network_port port;
};

/* Names the network and describes the port in XML; the flags may reclaim or validate. */
typedef struct remote_network_port_create_xml_args remote_network_port_create_xml_args;
struct remote_network_port_create_xml_args {
    remote_nonnull_network network;
    remote_nonnull_string xml;
    uint32_t flags;
};

/* Answers with the new port. */
typedef struct remote_network_port_create_xml_ret remote_network_port_create_xml_ret;
struct remote_network_port_create_xml_ret {
    remote_nonnull_network_port port;
};

/* Names the port and lists limits such as inbound.average with their new values. */
typedef struct remote_network_port_set_parameters_args remote_network_port_set_parameters_args;
struct remote_network_port_set_parameters_args {
    remote_nonnull_network_port port;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Names the port and says how many limits fit; 0 asks only how many there are. */
typedef struct remote_network_port_get_parameters_args remote_network_port_get_parameters_args;
struct remote_network_port_get_parameters_args {
    remote_nonnull_network_port port;
    int32_t nparams;
    uint32_t flags;
};

/* Answers with the port's limits, or just with their number. */
typedef struct remote_network_port_get_parameters_ret remote_network_port_get_parameters_ret;
struct remote_network_port_get_parameters_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    int32_t nparams;
};

/* Names the port; the flags are reserved. */
typedef struct remote_network_port_get_xml_desc_args remote_network_port_get_xml_desc_args;
struct remote_network_port_get_xml_desc_args {
    remote_nonnull_network_port port;
    uint32_t flags;
};

/* Answers with the port's XML. */
typedef struct remote_network_port_get_xml_desc_ret remote_network_port_get_xml_desc_ret;
struct remote_network_port_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Names the port to delete; the flags are reserved. */
typedef struct remote_network_port_delete_args remote_network_port_delete_args;
struct remote_network_port_delete_args {
    remote_nonnull_network_port port;
    uint32_t flags;
};

/* Names the domain and describes the checkpoint in XML; the flags may redefine one or quiesce the guest. */
typedef struct remote_domain_checkpoint_create_xml_args remote_domain_checkpoint_create_xml_args;
struct remote_domain_checkpoint_create_xml_args {
    remote_nonnull_domain dom;
    remote_nonnull_string xml_desc;
    uint32_t flags;
};

/* Answers with the new checkpoint. */
typedef struct remote_domain_checkpoint_create_xml_ret remote_domain_checkpoint_create_xml_ret;
struct remote_domain_checkpoint_create_xml_ret {
    remote_nonnull_domain_checkpoint checkpoint;
};

/* Names the checkpoint; the flags ask for secrets, for sizes, or to leave out the domain. */
typedef struct remote_domain_checkpoint_get_xml_desc_args remote_domain_checkpoint_get_xml_desc_args;
struct remote_domain_checkpoint_get_xml_desc_args {
    remote_nonnull_domain_checkpoint checkpoint;
    uint32_t flags;
};

/* Answers with the checkpoint's XML. */
typedef struct remote_domain_checkpoint_get_xml_desc_ret remote_domain_checkpoint_get_xml_desc_ret;
struct remote_domain_checkpoint_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Names the domain and says whether the list or only its length is wanted. */
typedef struct remote_domain_list_all_checkpoints_args remote_domain_list_all_checkpoints_args;
struct remote_domain_list_all_checkpoints_args {
    remote_nonnull_domain dom;
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the matching checkpoints, if wanted, and their number. */
typedef struct remote_domain_list_all_checkpoints_ret remote_domain_list_all_checkpoints_ret;
struct remote_domain_list_all_checkpoints_ret {
    struct {
        remote_nonnull_domain_checkpoint *data;
        uint32_t len;
    } checkpoints;
    int32_t ret;
};

/* Names the parent checkpoint and says whether the list or only its length is wanted. */
typedef struct remote_domain_checkpoint_list_all_children_args remote_domain_checkpoint_list_all_children_args;
struct remote_domain_checkpoint_list_all_children_args {
    remote_nonnull_domain_checkpoint checkpoint;
    int32_t need_results;
    uint32_t flags;
};

/* Answers with the matching children, if wanted, and their number. */
typedef struct remote_domain_checkpoint_list_all_children_ret remote_domain_checkpoint_list_all_children_ret;
struct remote_domain_checkpoint_list_all_children_ret {
    struct {
        remote_nonnull_domain_checkpoint *data;
        uint32_t len;
    } checkpoints;
    int32_t ret;
};

/* Gives the domain and the checkpoint's name; the flags are reserved. */
typedef struct remote_domain_checkpoint_lookup_by_name_args remote_domain_checkpoint_lookup_by_name_args;
struct remote_domain_checkpoint_lookup_by_name_args {
    remote_nonnull_domain dom;
    remote_nonnull_string name;
    uint32_t flags;
};

/* Answers with the checkpoint of this name. */
typedef struct remote_domain_checkpoint_lookup_by_name_ret remote_domain_checkpoint_lookup_by_name_ret;
struct remote_domain_checkpoint_lookup_by_name_ret {
    remote_nonnull_domain_checkpoint checkpoint;
};

/* Names the checkpoint whose parent is wanted; the flags are reserved. */
typedef struct remote_domain_checkpoint_get_parent_args remote_domain_checkpoint_get_parent_args;
struct remote_domain_checkpoint_get_parent_args {
    remote_nonnull_domain_checkpoint checkpoint;
    uint32_t flags;
};

/* Answers with the parent checkpoint. */
typedef struct remote_domain_checkpoint_get_parent_ret remote_domain_checkpoint_get_parent_ret;
struct remote_domain_checkpoint_get_parent_ret {
    remote_nonnull_domain_checkpoint parent;
};

/* Names the checkpoint; the flags choose its children too, its children only, or only libvirt's record. */
typedef struct remote_domain_checkpoint_delete_args remote_domain_checkpoint_delete_args;
struct remote_domain_checkpoint_delete_args {
    remote_nonnull_domain_checkpoint checkpoint;
    uint32_t flags;
};

/* Names the domain and chooses groups of facts by bits, 0 for all that are supported. */
typedef struct remote_domain_get_guest_info_args remote_domain_get_guest_info_args;
struct remote_domain_get_guest_info_args {
    remote_nonnull_domain dom;
    uint32_t types;
    uint32_t flags;
};

/* Answers with the facts as parameters whose names tell group and index. */
typedef struct remote_domain_get_guest_info_ret remote_domain_get_guest_info_ret;
struct remote_domain_get_guest_info_ret {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
};

/* Lists the original client's attributes, such as user and process id; the flags are reserved. */
typedef struct remote_connect_set_identity_args remote_connect_set_identity_args;
struct remote_connect_set_identity_args {
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Names the domain and gives the seconds; -2 waits for ever, -1 takes the default, 0 does not wait. */
typedef struct remote_domain_agent_set_response_timeout_args remote_domain_agent_set_response_timeout_args;
struct remote_domain_agent_set_response_timeout_args {
    remote_nonnull_domain dom;
    int32_t timeout;
    uint32_t flags;
};

/* Answers with 0 once the timeout is set. */
typedef struct remote_domain_agent_set_response_timeout_ret remote_domain_agent_set_response_timeout_ret;
struct remote_domain_agent_set_response_timeout_ret {
    int32_t result;
};

/* Names the domain and carries the backup's XML and, if any, the checkpoint's. */
typedef struct remote_domain_backup_begin_args remote_domain_backup_begin_args;
struct remote_domain_backup_begin_args {
    remote_nonnull_domain dom;
    remote_nonnull_string backup_xml;
    remote_string checkpoint_xml;
    uint32_t flags;
};

/* Names the domain whose backup is wanted; the flags are reserved. */
typedef struct remote_domain_backup_get_xml_desc_args remote_domain_backup_get_xml_desc_args;
struct remote_domain_backup_get_xml_desc_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the backup's XML, with the values that libvirt chose. */
typedef struct remote_domain_backup_get_xml_desc_ret remote_domain_backup_get_xml_desc_ret;
struct remote_domain_backup_get_xml_desc_ret {
    remote_nonnull_string xml;
};

/* Names the domain and the user inside its guest; the flags are reserved. */
typedef struct remote_domain_authorized_ssh_keys_get_args remote_domain_authorized_ssh_keys_get_args;
struct remote_domain_authorized_ssh_keys_get_args {
    remote_nonnull_domain dom;
    remote_nonnull_string user;
    uint32_t flags;
};

/* Answers with the keys, each as a line of authorized_keys. */
typedef struct remote_domain_authorized_ssh_keys_get_ret remote_domain_authorized_ssh_keys_get_ret;
struct remote_domain_authorized_ssh_keys_get_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } keys;
};

/* Names the domain, the user and the keys; the flags say to add or remove them, not to replace all. */
typedef struct remote_domain_authorized_ssh_keys_set_args remote_domain_authorized_ssh_keys_set_args;
struct remote_domain_authorized_ssh_keys_set_args {
    remote_nonnull_domain dom;
    remote_nonnull_string user;
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } keys;
    uint32_t flags;
};

/* Names the domain; the flags choose the kinds of messages. */
typedef struct remote_domain_get_messages_args remote_domain_get_messages_args;
struct remote_domain_get_messages_args {
    remote_nonnull_domain dom;
    uint32_t flags;
};

/* Answers with the messages as text. */
typedef struct remote_domain_get_messages_ret remote_domain_get_messages_ret;
struct remote_domain_get_messages_ret {
    struct {
        remote_nonnull_string *data;
        uint32_t len;
    } msgs;
};

/* Names the domain and gives the seconds to measure; the flags choose the method. */
typedef struct remote_domain_start_dirty_rate_calc_args remote_domain_start_dirty_rate_calc_args;
struct remote_domain_start_dirty_rate_calc_args {
    remote_nonnull_domain dom;
    int32_t seconds;
    uint32_t flags;
};

/* Names the domain and the kind of graphics, such as VNC; the flags are reserved. */
typedef struct remote_domain_graphics_reload_args remote_domain_graphics_reload_args;
struct remote_domain_graphics_reload_args {
    remote_nonnull_domain dom;
    uint32_t type;
    uint32_t flags;
};

/* Tells which domain it is, the memory device's alias and its new size. */
typedef struct remote_domain_event_memory_device_size_change_msg remote_domain_event_memory_device_size_change_msg;
struct remote_domain_event_memory_device_size_change_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    remote_nonnull_string alias;
    uint64_t size;
};

/* Tells which domain it left, and the number of the vCPU. */
typedef struct remote_domain_event_vcpu_removed_msg remote_domain_event_vcpu_removed_msg;
struct remote_domain_event_vcpu_removed_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    uint32_t vcpuid;
};

/* Names the domain and the group of descriptors that come with the call. */
typedef struct remote_domain_fd_associate_args remote_domain_fd_associate_args;
struct remote_domain_fd_associate_args {
    remote_nonnull_domain dom;
    remote_nonnull_string name;
    uint32_t flags;
};

/* Names the domain whose one-time autostart is wanted. */
typedef struct remote_domain_get_autostart_once_args remote_domain_get_autostart_once_args;
struct remote_domain_get_autostart_once_args {
    remote_nonnull_domain dom;
};

/* Answers 1 when the domain starts with the next boot, else 0. */
typedef struct remote_domain_get_autostart_once_ret remote_domain_get_autostart_once_ret;
struct remote_domain_get_autostart_once_ret {
    int32_t autostart;
};

/* Names the domain and gives 1 to start it with the next boot, 0 to not do so. */
typedef struct remote_domain_set_autostart_once_args remote_domain_set_autostart_once_args;
struct remote_domain_set_autostart_once_args {
    remote_nonnull_domain dom;
    int32_t autostart;
};

/* Tells which domain it is, the interface's alias, and the old and the new address as text. */
typedef struct remote_domain_event_nic_mac_change_msg remote_domain_event_nic_mac_change_msg;
struct remote_domain_event_nic_mac_change_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    remote_nonnull_string alias;
    remote_nonnull_string oldMAC;
    remote_nonnull_string newMAC;
};

/* Tells the domain, the channel's name, whether it is connected now, and why. */
typedef struct remote_domain_event_callback_channel_lifecycle_msg remote_domain_event_callback_channel_lifecycle_msg;
struct remote_domain_event_callback_channel_lifecycle_msg {
    int32_t callbackID;
    remote_nonnull_domain dom;
    remote_nonnull_string channelName;
    int32_t state;
    int32_t reason;
};

/* Names the domain, one interface or none for all, and lists parameters such as rounds and intervals. */
typedef struct remote_domain_announce_interface_args remote_domain_announce_interface_args;
struct remote_domain_announce_interface_args {
    remote_nonnull_domain dom;
    remote_string device;
    struct {
        remote_typed_param *data;
        uint32_t len;
    } params;
    uint32_t flags;
};

/* Number of this program in the header of every message. */
#define REMOTE_PROGRAM 0x20008086

/* Version of this program; new procedures are added without changing it. */
#define REMOTE_PROTOCOL_VERSION 1

/* The procedures of the program: calls, and events that the server sends by itself. */
typedef enum remote_procedure {
    /* Opens the hypervisor connection that all later calls on this socket use. */
    REMOTE_PROC_CONNECT_OPEN = 1,
    /* Closes the hypervisor connection; the server hangs up after its reply. */
    REMOTE_PROC_CONNECT_CLOSE = 2,
    /* Asks which hypervisor driver serves the connection. */
    REMOTE_PROC_CONNECT_GET_TYPE = 3,
    /* Asks for the version of the running hypervisor. */
    REMOTE_PROC_CONNECT_GET_VERSION = 4,
    /* Asks how many virtual CPUs one domain may have. */
    REMOTE_PROC_CONNECT_GET_MAX_VCPUS = 5,
    /* Asks for the basic hardware facts of the host. */
    REMOTE_PROC_NODE_GET_INFO = 6,
    /* Asks what the host and its hypervisor can do. */
    REMOTE_PROC_CONNECT_GET_CAPABILITIES = 7,
    /* Plugs a device into a running domain. */
    REMOTE_PROC_DOMAIN_ATTACH_DEVICE = 8,
    /* Starts a domain that is defined but not running. */
    REMOTE_PROC_DOMAIN_CREATE = 9,
    /* Starts a new transient domain from its XML. */
    REMOTE_PROC_DOMAIN_CREATE_XML = 10,
    /* Stores a persistent domain definition without starting it. */
    REMOTE_PROC_DOMAIN_DEFINE_XML = 11,
    /* Stops a domain at once, as if its power was cut. */
    REMOTE_PROC_DOMAIN_DESTROY = 12,
    /* Unplugs a device from a running domain. */
    REMOTE_PROC_DOMAIN_DETACH_DEVICE = 13,
    /* Asks for a domain's description. */
    REMOTE_PROC_DOMAIN_GET_XML_DESC = 14,
    /* Asks whether a domain starts together with the host. */
    REMOTE_PROC_DOMAIN_GET_AUTOSTART = 15,
    /* Asks for a domain's state, memory, vCPU count and CPU time. */
    REMOTE_PROC_DOMAIN_GET_INFO = 16,
    /* Asks how much memory a domain may ever use. */
    REMOTE_PROC_DOMAIN_GET_MAX_MEMORY = 17,
    /* Asks how many vCPUs a domain may have at most. */
    REMOTE_PROC_DOMAIN_GET_MAX_VCPUS = 18,
    /* Asks which kind of guest operating system interface a domain uses. */
    REMOTE_PROC_DOMAIN_GET_OS_TYPE = 19,
    /* Asks what each vCPU of a running domain does and where it may run. */
    REMOTE_PROC_DOMAIN_GET_VCPUS = 20,
    /* Lists the names of domains that are defined but not running. */
    REMOTE_PROC_CONNECT_LIST_DEFINED_DOMAINS = 21,
    /* Finds a running domain by its id. */
    REMOTE_PROC_DOMAIN_LOOKUP_BY_ID = 22,
    /* Finds a domain by its name. */
    REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME = 23,
    /* Finds a domain by its UUID. */
    REMOTE_PROC_DOMAIN_LOOKUP_BY_UUID = 24,
    /* Counts the domains that are defined but not running. */
    REMOTE_PROC_CONNECT_NUM_OF_DEFINED_DOMAINS = 25,
    /* Binds one vCPU of a running domain to chosen host CPUs. */
    REMOTE_PROC_DOMAIN_PIN_VCPU = 26,
    /* Asks the guest to reboot. */
    REMOTE_PROC_DOMAIN_REBOOT = 27,
    /* Lets a paused domain run again. */
    REMOTE_PROC_DOMAIN_RESUME = 28,
    /* Sets whether a domain starts together with the host. */
    REMOTE_PROC_DOMAIN_SET_AUTOSTART = 29,
    /* Sets how much memory a domain may ever use. */
    REMOTE_PROC_DOMAIN_SET_MAX_MEMORY = 30,
    /* Changes the present memory of a running domain. */
    REMOTE_PROC_DOMAIN_SET_MEMORY = 31,
    /* Changes the number of vCPUs of a running domain. */
    REMOTE_PROC_DOMAIN_SET_VCPUS = 32,
    /* Asks the guest to shut down on its own. */
    REMOTE_PROC_DOMAIN_SHUTDOWN = 33,
    /* Pauses a running domain and keeps its memory. */
    REMOTE_PROC_DOMAIN_SUSPEND = 34,
    /* Forgets a domain's persistent definition. */
    REMOTE_PROC_DOMAIN_UNDEFINE = 35,
    /* Lists the names of networks that are defined but not active. */
    REMOTE_PROC_CONNECT_LIST_DEFINED_NETWORKS = 36,
    /* Lists the ids of the running domains. */
    REMOTE_PROC_CONNECT_LIST_DOMAINS = 37,
    /* Lists the names of the active networks. */
    REMOTE_PROC_CONNECT_LIST_NETWORKS = 38,
    /* Starts a network that is defined but not active. */
    REMOTE_PROC_NETWORK_CREATE = 39,
    /* Starts a new transient network from its XML. */
    REMOTE_PROC_NETWORK_CREATE_XML = 40,
    /* Stores a persistent network definition without starting it. */
    REMOTE_PROC_NETWORK_DEFINE_XML = 41,
    /* Stops an active network. */
    REMOTE_PROC_NETWORK_DESTROY = 42,
    /* Asks for a network's description. */
    REMOTE_PROC_NETWORK_GET_XML_DESC = 43,
    /* Asks whether a network starts together with the host. */
    REMOTE_PROC_NETWORK_GET_AUTOSTART = 44,
    /* Asks which host bridge a network uses. */
    REMOTE_PROC_NETWORK_GET_BRIDGE_NAME = 45,
    /* Finds a network by its name. */
    REMOTE_PROC_NETWORK_LOOKUP_BY_NAME = 46,
    /* Finds a network by its UUID. */
    REMOTE_PROC_NETWORK_LOOKUP_BY_UUID = 47,
    /* Sets whether a network starts together with the host. */
    REMOTE_PROC_NETWORK_SET_AUTOSTART = 48,
    /* Forgets a network's persistent definition. */
    REMOTE_PROC_NETWORK_UNDEFINE = 49,
    /* Counts the networks that are defined but not active. */
    REMOTE_PROC_CONNECT_NUM_OF_DEFINED_NETWORKS = 50,
    /* Counts the running domains. */
    REMOTE_PROC_CONNECT_NUM_OF_DOMAINS = 51,
    /* Counts the active networks. */
    REMOTE_PROC_CONNECT_NUM_OF_NETWORKS = 52,
    /* Writes the memory of a domain to a file on the host for analysis. */
    REMOTE_PROC_DOMAIN_CORE_DUMP = 53,
    /* Brings back a domain from a file that a save wrote. */
    REMOTE_PROC_DOMAIN_RESTORE = 54,
    /* Saves a running domain's memory to a file and stops it. */
    REMOTE_PROC_DOMAIN_SAVE = 55,
    /* Asks which CPU scheduler a domain uses. */
    REMOTE_PROC_DOMAIN_GET_SCHEDULER_TYPE = 56,
    /* Asks for the CPU scheduler parameters of a domain. */
    REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS = 57,
    /* Changes CPU scheduler parameters of a domain. */
    REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS = 58,
    /* Asks for the name of the host that the hypervisor runs on. */
    REMOTE_PROC_CONNECT_GET_HOSTNAME = 59,
    /* Asks whether the server's driver has a certain feature. */
    REMOTE_PROC_CONNECT_SUPPORTS_FEATURE = 60,
    /* Gets the target host ready for a migration, protocol version 1. */
    REMOTE_PROC_DOMAIN_MIGRATE_PREPARE = 61,
    /* Sends the domain from the source host, protocol versions 1 and 2. */
    REMOTE_PROC_DOMAIN_MIGRATE_PERFORM = 62,
    /* Starts the domain on the target host, protocol version 1. */
    REMOTE_PROC_DOMAIN_MIGRATE_FINISH = 63,
    /* Asks how much a domain's disk was read and written. */
    REMOTE_PROC_DOMAIN_BLOCK_STATS = 64,
    /* Asks for the traffic counters of a domain's network interface. */
    REMOTE_PROC_DOMAIN_INTERFACE_STATS = 65,
    /* Asks how a client may authenticate; often the very first call. */
    REMOTE_PROC_AUTH_LIST = 66,
    /* Begins a SASL authentication. */
    REMOTE_PROC_AUTH_SASL_INIT = 67,
    /* Chooses a SASL mechanism and sends the client's first data. */
    REMOTE_PROC_AUTH_SASL_START = 68,
    /* Continues a SASL authentication by one step. */
    REMOTE_PROC_AUTH_SASL_STEP = 69,
    /* Asks the server to authenticate the client's process with polkit. */
    REMOTE_PROC_AUTH_POLKIT = 70,
    /* Counts the active storage pools. */
    REMOTE_PROC_CONNECT_NUM_OF_STORAGE_POOLS = 71,
    /* Lists the names of the active storage pools. */
    REMOTE_PROC_CONNECT_LIST_STORAGE_POOLS = 72,
    /* Counts the storage pools that are defined but not active. */
    REMOTE_PROC_CONNECT_NUM_OF_DEFINED_STORAGE_POOLS = 73,
    /* Lists the names of storage pools that are defined but not active. */
    REMOTE_PROC_CONNECT_LIST_DEFINED_STORAGE_POOLS = 74,
    /* Searches for places that could become a storage pool. */
    REMOTE_PROC_CONNECT_FIND_STORAGE_POOL_SOURCES = 75,
    /* Starts a new transient storage pool from its XML. */
    REMOTE_PROC_STORAGE_POOL_CREATE_XML = 76,
    /* Stores a persistent storage pool definition without starting it. */
    REMOTE_PROC_STORAGE_POOL_DEFINE_XML = 77,
    /* Starts a storage pool that is defined but not active. */
    REMOTE_PROC_STORAGE_POOL_CREATE = 78,
    /* Prepares the storage behind a pool, for instance by making its directory or file system. */
    REMOTE_PROC_STORAGE_POOL_BUILD = 79,
    /* Stops an active storage pool and leaves its data alone. */
    REMOTE_PROC_STORAGE_POOL_DESTROY = 80,
    /* Deletes the storage behind a pool for good. */
    REMOTE_PROC_STORAGE_POOL_DELETE = 81,
    /* Forgets a storage pool's persistent definition. */
    REMOTE_PROC_STORAGE_POOL_UNDEFINE = 82,
    /* Looks again which volumes a storage pool has. */
    REMOTE_PROC_STORAGE_POOL_REFRESH = 83,
    /* Finds a storage pool by its name. */
    REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_NAME = 84,
    /* Finds a storage pool by its UUID. */
    REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_UUID = 85,
    /* Finds the storage pool that a volume lies in. */
    REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_VOLUME = 86,
    /* Asks for a storage pool's state and how full it is. */
    REMOTE_PROC_STORAGE_POOL_GET_INFO = 87,
    /* Asks for a storage pool's description. */
    REMOTE_PROC_STORAGE_POOL_GET_XML_DESC = 88,
    /* Asks whether a storage pool starts together with the host. */
    REMOTE_PROC_STORAGE_POOL_GET_AUTOSTART = 89,
    /* Sets whether a storage pool starts together with the host. */
    REMOTE_PROC_STORAGE_POOL_SET_AUTOSTART = 90,
    /* Counts the volumes of a storage pool. */
    REMOTE_PROC_STORAGE_POOL_NUM_OF_VOLUMES = 91,
    /* Lists the names of a storage pool's volumes. */
    REMOTE_PROC_STORAGE_POOL_LIST_VOLUMES = 92,
    /* Makes a new volume in a storage pool. */
    REMOTE_PROC_STORAGE_VOL_CREATE_XML = 93,
    /* Deletes a volume from its storage pool. */
    REMOTE_PROC_STORAGE_VOL_DELETE = 94,
    /* Finds a volume by its name within a storage pool. */
    REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_NAME = 95,
    /* Finds a volume by its key, in whatever pool it lies. */
    REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_KEY = 96,
    /* Finds a volume by its path on the host. */
    REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_PATH = 97,
    /* Asks for a volume's kind and sizes. */
    REMOTE_PROC_STORAGE_VOL_GET_INFO = 98,
    /* Asks for a volume's description. */
    REMOTE_PROC_STORAGE_VOL_GET_XML_DESC = 99,
    /* Asks where a volume lies on the host. */
    REMOTE_PROC_STORAGE_VOL_GET_PATH = 100,
    /* Asks for the free memory of several NUMA cells of the host. */
    REMOTE_PROC_NODE_GET_CELLS_FREE_MEMORY = 101,
    /* Asks for the free memory of the whole host. */
    REMOTE_PROC_NODE_GET_FREE_MEMORY = 102,
    /* Reads a few bytes of a domain's disk. */
    REMOTE_PROC_DOMAIN_BLOCK_PEEK = 103,
    /* Reads a few bytes of a domain's memory. */
    REMOTE_PROC_DOMAIN_MEMORY_PEEK = 104,
    /* Asks for lifecycle events of all domains, in the oldest way. */
    REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER = 105,
    /* Ends the lifecycle events that the oldest way had asked for. */
    REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER = 106,
    /* Event: a domain was defined, started, paused, stopped or the like. */
    REMOTE_PROC_DOMAIN_EVENT_LIFECYCLE = 107,
    /* Gets the target host ready for a migration, protocol version 2. */
    REMOTE_PROC_DOMAIN_MIGRATE_PREPARE2 = 108,
    /* Starts the domain on the target, or cleans up there, protocol version 2. */
    REMOTE_PROC_DOMAIN_MIGRATE_FINISH2 = 109,
    /* Asks for the URI that the server has really opened. */
    REMOTE_PROC_CONNECT_GET_URI = 110,
    /* Counts the devices of the host. */
    REMOTE_PROC_NODE_NUM_OF_DEVICES = 111,
    /* Lists the names of the host's devices. */
    REMOTE_PROC_NODE_LIST_DEVICES = 112,
    /* Finds a host device by its name. */
    REMOTE_PROC_NODE_DEVICE_LOOKUP_BY_NAME = 113,
    /* Asks for a host device's description. */
    REMOTE_PROC_NODE_DEVICE_GET_XML_DESC = 114,
    /* Asks which device a host device hangs off. */
    REMOTE_PROC_NODE_DEVICE_GET_PARENT = 115,
    /* Counts the capabilities of a host device. */
    REMOTE_PROC_NODE_DEVICE_NUM_OF_CAPS = 116,
    /* Lists the capabilities of a host device. */
    REMOTE_PROC_NODE_DEVICE_LIST_CAPS = 117,
    /* Takes a device from the host's own driver, so that a guest can have it. */
    REMOTE_PROC_NODE_DEVICE_DETTACH = 118,
    /* Gives a device back to the host's own driver. */
    REMOTE_PROC_NODE_DEVICE_RE_ATTACH = 119,
    /* Resets a host device that no domain and no host driver uses. */
    REMOTE_PROC_NODE_DEVICE_RESET = 120,
    /* Asks under which security label a running domain is confined. */
    REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL = 121,
    /* Asks which security model the host uses to confine domains. */
    REMOTE_PROC_NODE_GET_SECURITY_MODEL = 122,
    /* Makes a new host device, such as a virtual HBA or a mediated device. */
    REMOTE_PROC_NODE_DEVICE_CREATE_XML = 123,
    /* Removes a host device that libvirt had made. */
    REMOTE_PROC_NODE_DEVICE_DESTROY = 124,
    /* Makes a new volume as a copy of another. */
    REMOTE_PROC_STORAGE_VOL_CREATE_XML_FROM = 125,
    /* Counts the active network interfaces of the host. */
    REMOTE_PROC_CONNECT_NUM_OF_INTERFACES = 126,
    /* Lists the names of the host's active network interfaces. */
    REMOTE_PROC_CONNECT_LIST_INTERFACES = 127,
    /* Finds a network interface of the host by its name. */
    REMOTE_PROC_INTERFACE_LOOKUP_BY_NAME = 128,
    /* Finds a network interface of the host by its MAC address. */
    REMOTE_PROC_INTERFACE_LOOKUP_BY_MAC_STRING = 129,
    /* Asks for the description of a host's network interface. */
    REMOTE_PROC_INTERFACE_GET_XML_DESC = 130,
    /* Stores the configuration of a host's network interface. */
    REMOTE_PROC_INTERFACE_DEFINE_XML = 131,
    /* Forgets the configuration of a host's network interface. */
    REMOTE_PROC_INTERFACE_UNDEFINE = 132,
    /* Brings a network interface of the host up. */
    REMOTE_PROC_INTERFACE_CREATE = 133,
    /* Takes a network interface of the host down. */
    REMOTE_PROC_INTERFACE_DESTROY = 134,
    /* Translates a hypervisor's own configuration into domain XML. */
    REMOTE_PROC_CONNECT_DOMAIN_XML_FROM_NATIVE = 135,
    /* Translates domain XML into a hypervisor's own configuration. */
    REMOTE_PROC_CONNECT_DOMAIN_XML_TO_NATIVE = 136,
    /* Counts the network interfaces of the host that are configured but down. */
    REMOTE_PROC_CONNECT_NUM_OF_DEFINED_INTERFACES = 137,
    /* Lists the names of host interfaces that are configured but down. */
    REMOTE_PROC_CONNECT_LIST_DEFINED_INTERFACES = 138,
    /* Counts the secrets that the server knows. */
    REMOTE_PROC_CONNECT_NUM_OF_SECRETS = 139,
    /* Lists the UUIDs of the server's secrets. */
    REMOTE_PROC_CONNECT_LIST_SECRETS = 140,
    /* Finds a secret by its UUID. */
    REMOTE_PROC_SECRET_LOOKUP_BY_UUID = 141,
    /* Defines a secret, still without its value, or changes its definition. */
    REMOTE_PROC_SECRET_DEFINE_XML = 142,
    /* Asks for a secret's description, which never holds the value. */
    REMOTE_PROC_SECRET_GET_XML_DESC = 143,
    /* Sets the value of a secret. */
    REMOTE_PROC_SECRET_SET_VALUE = 144,
    /* Asks for the value of a secret that is not private. */
    REMOTE_PROC_SECRET_GET_VALUE = 145,
    /* Deletes a secret and its value. */
    REMOTE_PROC_SECRET_UNDEFINE = 146,
    /* Finds a secret by what it is used for. */
    REMOTE_PROC_SECRET_LOOKUP_BY_USAGE = 147,
    /* Gets the target ready for a migration whose data comes through a stream, protocol version 2. */
    REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL = 148,
    /* Asks whether the server's own connection to its hypervisor is secure. */
    REMOTE_PROC_CONNECT_IS_SECURE = 149,
    /* Asks whether a domain runs. */
    REMOTE_PROC_DOMAIN_IS_ACTIVE = 150,
    /* Asks whether a domain has a stored definition. */
    REMOTE_PROC_DOMAIN_IS_PERSISTENT = 151,
    /* Asks whether a network is active. */
    REMOTE_PROC_NETWORK_IS_ACTIVE = 152,
    /* Asks whether a network has a stored definition. */
    REMOTE_PROC_NETWORK_IS_PERSISTENT = 153,
    /* Asks whether a storage pool is active. */
    REMOTE_PROC_STORAGE_POOL_IS_ACTIVE = 154,
    /* Asks whether a storage pool has a stored definition. */
    REMOTE_PROC_STORAGE_POOL_IS_PERSISTENT = 155,
    /* Asks whether a network interface of the host is up. */
    REMOTE_PROC_INTERFACE_IS_ACTIVE = 156,
    /* Asks for the version of libvirt that the server runs. */
    REMOTE_PROC_CONNECT_GET_LIB_VERSION = 157,
    /* Compares a CPU description with the host's CPU. */
    REMOTE_PROC_CONNECT_COMPARE_CPU = 158,
    /* Asks for the memory statistics of a running domain. */
    REMOTE_PROC_DOMAIN_MEMORY_STATS = 159,
    /* Plugs a device into a running domain, its definition, or both. */
    REMOTE_PROC_DOMAIN_ATTACH_DEVICE_FLAGS = 160,
    /* Takes a device out of a running domain, its definition, or both. */
    REMOTE_PROC_DOMAIN_DETACH_DEVICE_FLAGS = 161,
    /* Computes a CPU that all the given host CPUs can offer. */
    REMOTE_PROC_CONNECT_BASELINE_CPU = 162,
    /* Asks how far the long-running job of a domain has come. */
    REMOTE_PROC_DOMAIN_GET_JOB_INFO = 163,
    /* Ends the long-running job of a domain. */
    REMOTE_PROC_DOMAIN_ABORT_JOB = 164,
    /* Overwrites a volume, so that its old data can no longer be read. */
    REMOTE_PROC_STORAGE_VOL_WIPE = 165,
    /* Sets how long a live migration may stop the guest at its end. */
    REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_DOWNTIME = 166,
    /* Asks for one kind of domain event, without a callback id. */
    REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER_ANY = 167,
    /* Ends one kind of domain event that had been asked for without a callback id. */
    REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER_ANY = 168,
    /* Event: a guest has rebooted. */
    REMOTE_PROC_DOMAIN_EVENT_REBOOT = 169,
    /* Event: a guest has set its clock. */
    REMOTE_PROC_DOMAIN_EVENT_RTC_CHANGE = 170,
    /* Event: a guest's watchdog device has fired. */
    REMOTE_PROC_DOMAIN_EVENT_WATCHDOG = 171,
    /* Event: a disk of a domain had an I/O error. */
    REMOTE_PROC_DOMAIN_EVENT_IO_ERROR = 172,
    /* Event: a client connected to a guest's screen or left it. */
    REMOTE_PROC_DOMAIN_EVENT_GRAPHICS = 173,
    /* Changes a device that a domain already has, such as the medium in a CD drive. */
    REMOTE_PROC_DOMAIN_UPDATE_DEVICE_FLAGS = 174,
    /* Finds a network filter by its name. */
    REMOTE_PROC_NWFILTER_LOOKUP_BY_NAME = 175,
    /* Finds a network filter by its UUID. */
    REMOTE_PROC_NWFILTER_LOOKUP_BY_UUID = 176,
    /* Asks for a network filter's description. */
    REMOTE_PROC_NWFILTER_GET_XML_DESC = 177,
    /* Counts the network filters. */
    REMOTE_PROC_CONNECT_NUM_OF_NWFILTERS = 178,
    /* Lists the names of the network filters. */
    REMOTE_PROC_CONNECT_LIST_NWFILTERS = 179,
    /* Stores a network filter. */
    REMOTE_PROC_NWFILTER_DEFINE_XML = 180,
    /* Forgets a network filter that no interface uses. */
    REMOTE_PROC_NWFILTER_UNDEFINE = 181,
    /* Saves a domain's memory to a file that libvirt keeps, and stops it; its next start resumes there. */
    REMOTE_PROC_DOMAIN_MANAGED_SAVE = 182,
    /* Asks whether a domain has a saved state that libvirt keeps. */
    REMOTE_PROC_DOMAIN_HAS_MANAGED_SAVE_IMAGE = 183,
    /* Throws away the saved state that libvirt keeps for a domain. */
    REMOTE_PROC_DOMAIN_MANAGED_SAVE_REMOVE = 184,
    /* Takes a snapshot of a domain, or redefines the record of one. */
    REMOTE_PROC_DOMAIN_SNAPSHOT_CREATE_XML = 185,
    /* Asks for a snapshot's description. */
    REMOTE_PROC_DOMAIN_SNAPSHOT_GET_XML_DESC = 186,
    /* Counts the snapshots of a domain. */
    REMOTE_PROC_DOMAIN_SNAPSHOT_NUM = 187,
    /* Lists the names of a domain's snapshots. */
    REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_NAMES = 188,
    /* Finds a domain's snapshot by its name. */
    REMOTE_PROC_DOMAIN_SNAPSHOT_LOOKUP_BY_NAME = 189,
    /* Asks whether one of a domain's snapshots is the current one. */
    REMOTE_PROC_DOMAIN_HAS_CURRENT_SNAPSHOT = 190,
    /* Asks for the snapshot that a domain's state descends from. */
    REMOTE_PROC_DOMAIN_SNAPSHOT_CURRENT = 191,
    /* Takes a domain back to one of its snapshots. */
    REMOTE_PROC_DOMAIN_REVERT_TO_SNAPSHOT = 192,
    /* Deletes a snapshot of a domain. */
    REMOTE_PROC_DOMAIN_SNAPSHOT_DELETE = 193,
    /* Asks for the sizes of a domain's disk. */
    REMOTE_PROC_DOMAIN_GET_BLOCK_INFO = 194,
    /* Event: a disk of a domain had an I/O error, with its reason. */
    REMOTE_PROC_DOMAIN_EVENT_IO_ERROR_REASON = 195,
    /* Starts a defined domain in the way that the flags ask for. */
    REMOTE_PROC_DOMAIN_CREATE_WITH_FLAGS = 196,
    /* Changes the memory limits of a domain. */
    REMOTE_PROC_DOMAIN_SET_MEMORY_PARAMETERS = 197,
    /* Asks for the memory limits of a domain. */
    REMOTE_PROC_DOMAIN_GET_MEMORY_PARAMETERS = 198,
    /* Changes the present or the greatest number of a domain's vCPUs. */
    REMOTE_PROC_DOMAIN_SET_VCPUS_FLAGS = 199,
    /* Asks for the present or the greatest number of a domain's vCPUs. */
    REMOTE_PROC_DOMAIN_GET_VCPUS_FLAGS = 200,
    /* Connects a stream to a text console of a domain. */
    REMOTE_PROC_DOMAIN_OPEN_CONSOLE = 201,
    /* Asks whether a domain's definition was changed since the domain was defined. */
    REMOTE_PROC_DOMAIN_IS_UPDATED = 202,
    /* Asks for the host's SMBIOS data. */
    REMOTE_PROC_CONNECT_GET_SYSINFO = 203,
    /* Changes the present or the greatest memory of a domain. */
    REMOTE_PROC_DOMAIN_SET_MEMORY_FLAGS = 204,
    /* Changes the disk I/O weights and limits of a whole domain. */
    REMOTE_PROC_DOMAIN_SET_BLKIO_PARAMETERS = 205,
    /* Asks for the disk I/O weights and limits of a whole domain. */
    REMOTE_PROC_DOMAIN_GET_BLKIO_PARAMETERS = 206,
    /* Sets how much bandwidth a domain's migration may use. */
    REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_SPEED = 207,
    /* Opens a stream that writes into a volume. */
    REMOTE_PROC_STORAGE_VOL_UPLOAD = 208,
    /* Opens a stream that reads out of a volume. */
    REMOTE_PROC_STORAGE_VOL_DOWNLOAD = 209,
    /* Sends a non-maskable interrupt to the guest. */
    REMOTE_PROC_DOMAIN_INJECT_NMI = 210,
    /* Opens a stream that brings a picture of the guest's screen. */
    REMOTE_PROC_DOMAIN_SCREENSHOT = 211,
    /* Asks for a domain's state and the reason of it. */
    REMOTE_PROC_DOMAIN_GET_STATE = 212,
    /* Begins a migration on the source host, protocol version 3. */
    REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3 = 213,
    /* Gets the target host ready for a migration, protocol version 3. */
    REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3 = 214,
    /* Gets the target ready for a migration whose data comes through a stream, protocol version 3. */
    REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3 = 215,
    /* Sends the domain from the source host, protocol version 3. */
    REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3 = 216,
    /* Starts the domain on the target, or cleans up there, protocol version 3. */
    REMOTE_PROC_DOMAIN_MIGRATE_FINISH3 = 217,
    /* Ends a migration on the source host, protocol version 3. */
    REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3 = 218,
    /* Changes CPU scheduler parameters of a running domain, its definition, or both. */
    REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS = 219,
    /* Opens a set of changes to the host's network interfaces that can be undone. */
    REMOTE_PROC_INTERFACE_CHANGE_BEGIN = 220,
    /* Keeps the changes to the host's network interfaces since the begin. */
    REMOTE_PROC_INTERFACE_CHANGE_COMMIT = 221,
    /* Undoes the changes to the host's network interfaces since the begin. */
    REMOTE_PROC_INTERFACE_CHANGE_ROLLBACK = 222,
    /* Asks for the CPU scheduler parameters of a running domain or of its definition. */
    REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS = 223,
    /* Event: libvirt can no longer talk with a domain's hypervisor process. */
    REMOTE_PROC_DOMAIN_EVENT_CONTROL_ERROR = 224,
    /* Binds one vCPU of a running domain, of its definition, or both to chosen host CPUs. */
    REMOTE_PROC_DOMAIN_PIN_VCPU_FLAGS = 225,
    /* Presses keys on the guest's keyboard together. */
    REMOTE_PROC_DOMAIN_SEND_KEY = 226,
    /* Asks how the host's CPUs have spent their time. */
    REMOTE_PROC_NODE_GET_CPU_STATS = 227,
    /* Asks how the host's memory is used. */
    REMOTE_PROC_NODE_GET_MEMORY_STATS = 228,
    /* Asks whether libvirt can talk with a domain's hypervisor process right now. */
    REMOTE_PROC_DOMAIN_GET_CONTROL_INFO = 229,
    /* Asks which host CPUs each vCPU of a domain may use. */
    REMOTE_PROC_DOMAIN_GET_VCPU_PIN_INFO = 230,
    /* Forgets a domain's definition, along with what the flags name. */
    REMOTE_PROC_DOMAIN_UNDEFINE_FLAGS = 231,
    /* Saves a running domain to a file in the way that the flags ask for, and stops it. */
    REMOTE_PROC_DOMAIN_SAVE_FLAGS = 232,
    /* Brings back a saved domain in the way that the flags ask for. */
    REMOTE_PROC_DOMAIN_RESTORE_FLAGS = 233,
    /* Stops a domain at once, or only if it goes without force. */
    REMOTE_PROC_DOMAIN_DESTROY_FLAGS = 234,
    /* Asks for the domain XML within a save file. */
    REMOTE_PROC_DOMAIN_SAVE_IMAGE_GET_XML_DESC = 235,
    /* Replaces the domain XML within a save file. */
    REMOTE_PROC_DOMAIN_SAVE_IMAGE_DEFINE_XML = 236,
    /* Ends the block job of a disk, or lets the domain pivot to its copy. */
    REMOTE_PROC_DOMAIN_BLOCK_JOB_ABORT = 237,
    /* Asks how far the block job of a disk has come. */
    REMOTE_PROC_DOMAIN_GET_BLOCK_JOB_INFO = 238,
    /* Sets how fast a block job may run. */
    REMOTE_PROC_DOMAIN_BLOCK_JOB_SET_SPEED = 239,
    /* Copies a disk's whole backing chain into its top image. */
    REMOTE_PROC_DOMAIN_BLOCK_PULL = 240,
    /* Event: a block job has ended, failed or is ready; the disk is named by its path. */
    REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB = 241,
    /* Asks how much bandwidth a domain's migration may use. */
    REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_SPEED = 242,
    /* Asks for a disk's counters by name, flush requests and times included. */
    REMOTE_PROC_DOMAIN_BLOCK_STATS_FLAGS = 243,
    /* Asks which snapshot another one descends from. */
    REMOTE_PROC_DOMAIN_SNAPSHOT_GET_PARENT = 244,
    /* Resets a domain at once, as if its reset button was pressed. */
    REMOTE_PROC_DOMAIN_RESET = 245,
    /* Counts the snapshots that descend from another. */
    REMOTE_PROC_DOMAIN_SNAPSHOT_NUM_CHILDREN = 246,
    /* Lists the names of the snapshots that descend from another. */
    REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES = 247,
    /* Event: a removable disk got another source, or lost it. */
    REMOTE_PROC_DOMAIN_EVENT_DISK_CHANGE = 248,
    /* Hands the client's socket, sent along as a descriptor, to a guest's graphics server. */
    REMOTE_PROC_DOMAIN_OPEN_GRAPHICS = 249,
    /* Puts the whole host to sleep for a while. */
    REMOTE_PROC_NODE_SUSPEND_FOR_DURATION = 250,
    /* Changes the size of a disk while its domain runs. */
    REMOTE_PROC_DOMAIN_BLOCK_RESIZE = 251,
    /* Changes the I/O limits of one disk. */
    REMOTE_PROC_DOMAIN_SET_BLOCK_IO_TUNE = 252,
    /* Asks for the I/O limits of one disk. */
    REMOTE_PROC_DOMAIN_GET_BLOCK_IO_TUNE = 253,
    /* Changes on which NUMA nodes of the host a domain's memory may lie. */
    REMOTE_PROC_DOMAIN_SET_NUMA_PARAMETERS = 254,
    /* Asks on which NUMA nodes of the host a domain's memory may lie. */
    REMOTE_PROC_DOMAIN_GET_NUMA_PARAMETERS = 255,
    /* Changes the bandwidth limits of a domain's network interface. */
    REMOTE_PROC_DOMAIN_SET_INTERFACE_PARAMETERS = 256,
    /* Asks for the bandwidth limits of a domain's network interface. */
    REMOTE_PROC_DOMAIN_GET_INTERFACE_PARAMETERS = 257,
    /* Asks the guest to shut down, in a chosen way. */
    REMOTE_PROC_DOMAIN_SHUTDOWN_FLAGS = 258,
    /* Overwrites a volume by a chosen method. */
    REMOTE_PROC_STORAGE_VOL_WIPE_PATTERN = 259,
    /* Changes the capacity of a volume. */
    REMOTE_PROC_STORAGE_VOL_RESIZE = 260,
    /* Asks the guest to put itself to sleep. */
    REMOTE_PROC_DOMAIN_PM_SUSPEND_FOR_DURATION = 261,
    /* Asks how much time a domain has used on each host CPU. */
    REMOTE_PROC_DOMAIN_GET_CPU_STATS = 262,
    /* Asks which disks of a domain have had I/O errors. */
    REMOTE_PROC_DOMAIN_GET_DISK_ERRORS = 263,
    /* Sets the title, the description or an application's own XML of a domain. */
    REMOTE_PROC_DOMAIN_SET_METADATA = 264,
    /* Asks for the title, the description or an application's own XML of a domain. */
    REMOTE_PROC_DOMAIN_GET_METADATA = 265,
    /* Copies part of a disk's backing chain into its top image, or starts an older kind of copy. */
    REMOTE_PROC_DOMAIN_BLOCK_REBASE = 266,
    /* Wakes a sleeping guest. */
    REMOTE_PROC_DOMAIN_PM_WAKEUP = 267,
    /* Event: the tray of a removable drive was opened or closed. */
    REMOTE_PROC_DOMAIN_EVENT_TRAY_CHANGE = 268,
    /* Event: a guest woke from its sleep. */
    REMOTE_PROC_DOMAIN_EVENT_PMWAKEUP = 269,
    /* Event: a guest went to sleep with its memory kept. */
    REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND = 270,
    /* Asks whether a snapshot is its domain's current one. */
    REMOTE_PROC_DOMAIN_SNAPSHOT_IS_CURRENT = 271,
    /* Asks whether libvirt keeps its own record of a snapshot. */
    REMOTE_PROC_DOMAIN_SNAPSHOT_HAS_METADATA = 272,
    /* Lists domains of all kinds or of chosen ones. */
    REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS = 273,
    /* Lists the snapshots of a domain. */
    REMOTE_PROC_DOMAIN_LIST_ALL_SNAPSHOTS = 274,
    /* Lists the snapshots that descend from another. */
    REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN = 275,
    /* Event: the memory balloon of a guest has changed its size. */
    REMOTE_PROC_DOMAIN_EVENT_BALLOON_CHANGE = 276,
    /* Asks for the name that the guest gives itself. */
    REMOTE_PROC_DOMAIN_GET_HOSTNAME = 277,
    /* Asks for all security labels of a domain, one for each security model. */
    REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL_LIST = 278,
    /* Binds the emulator threads of a domain to chosen host CPUs. */
    REMOTE_PROC_DOMAIN_PIN_EMULATOR = 279,
    /* Asks which host CPUs the emulator threads of a domain may use. */
    REMOTE_PROC_DOMAIN_GET_EMULATOR_PIN_INFO = 280,
    /* Lists storage pools of all kinds or of chosen ones. */
    REMOTE_PROC_CONNECT_LIST_ALL_STORAGE_POOLS = 281,
    /* Lists the volumes of a storage pool. */
    REMOTE_PROC_STORAGE_POOL_LIST_ALL_VOLUMES = 282,
    /* Lists networks of all kinds or of chosen ones. */
    REMOTE_PROC_CONNECT_LIST_ALL_NETWORKS = 283,
    /* Lists network interfaces of the host, up, down or both. */
    REMOTE_PROC_CONNECT_LIST_ALL_INTERFACES = 284,
    /* Lists devices of the host, all or with chosen capabilities. */
    REMOTE_PROC_CONNECT_LIST_ALL_NODE_DEVICES = 285,
    /* Lists the network filters. */
    REMOTE_PROC_CONNECT_LIST_ALL_NWFILTERS = 286,
    /* Lists secrets of all kinds or of chosen ones. */
    REMOTE_PROC_CONNECT_LIST_ALL_SECRETS = 287,
    /* Tunes how the host merges equal memory pages. */
    REMOTE_PROC_NODE_SET_MEMORY_PARAMETERS = 288,
    /* Asks how the host merges equal memory pages, and how well it does. */
    REMOTE_PROC_NODE_GET_MEMORY_PARAMETERS = 289,
    /* Moves data from upper images of a disk's chain down into a lower one. */
    REMOTE_PROC_DOMAIN_BLOCK_COMMIT = 290,
    /* Changes one part of a network without redefining it. */
    REMOTE_PROC_NETWORK_UPDATE = 291,
    /* Event: a guest went to sleep with its memory on disk. */
    REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND_DISK = 292,
    /* Asks which CPUs the host has and which of them are online. */
    REMOTE_PROC_NODE_GET_CPU_MAP = 293,
    /* Asks the guest agent to discard unused blocks of the guest's file systems. */
    REMOTE_PROC_DOMAIN_FSTRIM = 294,
    /* Sends a signal to a process inside a guest. */
    REMOTE_PROC_DOMAIN_SEND_PROCESS_SIGNAL = 295,
    /* Connects a stream to a communication channel of a guest. */
    REMOTE_PROC_DOMAIN_OPEN_CHANNEL = 296,
    /* Finds a Fibre Channel host adapter by its world wide names. */
    REMOTE_PROC_NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN = 297,
    /* Asks for the named statistics of a domain's running or last job. */
    REMOTE_PROC_DOMAIN_GET_JOB_STATS = 298,
    /* Asks how large the cache for compressing repeated pages in a migration is. */
    REMOTE_PROC_DOMAIN_MIGRATE_GET_COMPRESSION_CACHE = 299,
    /* Sets how large the cache for compressing repeated pages in a migration is. */
    REMOTE_PROC_DOMAIN_MIGRATE_SET_COMPRESSION_CACHE = 300,
    /* Takes a device from the host's own driver and gives it to a chosen one. */
    REMOTE_PROC_NODE_DEVICE_DETACH_FLAGS = 301,
    /* Begins a migration on the source host, protocol version 3 with named parameters. */
    REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3_PARAMS = 302,
    /* Gets the target host ready for a migration, protocol version 3 with named parameters. */
    REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3_PARAMS = 303,
    /* Gets the target ready for a migration through a stream, version 3 with named parameters. */
    REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS = 304,
    /* Sends the domain from the source host, protocol version 3 with named parameters. */
    REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3_PARAMS = 305,
    /* Starts the domain on the target, or cleans up there, version 3 with named parameters. */
    REMOTE_PROC_DOMAIN_MIGRATE_FINISH3_PARAMS = 306,
    /* Ends a migration on the source host, protocol version 3 with named parameters. */
    REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3_PARAMS = 307,
    /* Sets how often a guest's balloon collects memory statistics. */
    REMOTE_PROC_DOMAIN_SET_MEMORY_STATS_PERIOD = 308,
    /* Starts a transient domain and passes it the descriptors sent along. */
    REMOTE_PROC_DOMAIN_CREATE_XML_WITH_FILES = 309,
    /* Starts a defined domain and passes it the descriptors sent along. */
    REMOTE_PROC_DOMAIN_CREATE_WITH_FILES = 310,
    /* Event: a device has really left a guest. */
    REMOTE_PROC_DOMAIN_EVENT_DEVICE_REMOVED = 311,
    /* Asks which CPU models libvirt knows for an architecture. */
    REMOTE_PROC_CONNECT_GET_CPU_MODEL_NAMES = 312,
    /* Asks for one kind of network event. */
    REMOTE_PROC_CONNECT_NETWORK_EVENT_REGISTER_ANY = 313,
    /* Ends network events that had been asked for. */
    REMOTE_PROC_CONNECT_NETWORK_EVENT_DEREGISTER_ANY = 314,
    /* Event: a network was defined, undefined, started or stopped. */
    REMOTE_PROC_NETWORK_EVENT_LIFECYCLE = 315,
    /* Asks for one kind of domain event, with a callback id. */
    REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY = 316,
    /* Ends domain events that had been asked for with a callback id. */
    REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY = 317,
    /* Event with callback id: a domain was defined, started, paused, stopped or the like. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE = 318,
    /* Event with callback id: a guest has rebooted. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_REBOOT = 319,
    /* Event with callback id: a guest has set its clock. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_RTC_CHANGE = 320,
    /* Event with callback id: a guest's watchdog device has fired. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_WATCHDOG = 321,
    /* Event with callback id: a disk of a domain had an I/O error. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR = 322,
    /* Event with callback id: a client connected to a guest's screen or left it. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_GRAPHICS = 323,
    /* Event with callback id: a disk of a domain had an I/O error, with its reason. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON = 324,
    /* Event with callback id: libvirt can no longer talk with a domain's process. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CONTROL_ERROR = 325,
    /* Event with callback id: a block job has ended, failed or is ready. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BLOCK_JOB = 326,
    /* Event with callback id: a removable disk got another source, or lost it. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DISK_CHANGE = 327,
    /* Event with callback id: the tray of a removable drive was opened or closed. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TRAY_CHANGE = 328,
    /* Event with callback id: a guest woke from its sleep. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMWAKEUP = 329,
    /* Event with callback id: a guest went to sleep with its memory kept. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND = 330,
    /* Event with callback id: the memory balloon of a guest has changed its size. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE = 331,
    /* Event with callback id: a guest went to sleep with its memory on disk. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK = 332,
    /* Event with callback id: a device has really left a guest. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED = 333,
    /* Writes the memory of a domain to a file on the host, in a chosen format. */
    REMOTE_PROC_DOMAIN_CORE_DUMP_WITH_FORMAT = 334,
    /* Asks the guest agent to freeze file systems, so that their disks are consistent. */
    REMOTE_PROC_DOMAIN_FSFREEZE = 335,
    /* Asks the guest agent to let frozen file systems go on. */
    REMOTE_PROC_DOMAIN_FSTHAW = 336,
    /* Asks the guest agent for the guest's time. */
    REMOTE_PROC_DOMAIN_GET_TIME = 337,
    /* Sets the guest's time through its agent. */
    REMOTE_PROC_DOMAIN_SET_TIME = 338,
    /* Event with callback id: a block job has changed; the disk is named by its target. */
    REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB_2 = 339,
    /* Asks how many free memory pages of given sizes NUMA cells of the host have. */
    REMOTE_PROC_NODE_GET_FREE_PAGES = 340,
    /* Asks which DHCP leases a network has given out. */
    REMOTE_PROC_NETWORK_GET_DHCP_LEASES = 341,
    /* Asks what a domain of a certain kind could have on this host. */
    REMOTE_PROC_CONNECT_GET_DOMAIN_CAPABILITIES = 342,
    /* Asks for a new socket that is connected to a guest's graphics server. */
    REMOTE_PROC_DOMAIN_OPEN_GRAPHICS_FD = 343,
    /* Asks for statistics of many domains at once. */
    REMOTE_PROC_CONNECT_GET_ALL_DOMAIN_STATS = 344,
    /* Starts copying a disk to another place while its domain runs. */
    REMOTE_PROC_DOMAIN_BLOCK_COPY = 345,
    /* Event: tuning parameters of a domain were changed. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TUNABLE = 346,
    /* Changes how many huge pages the host reserves. */
    REMOTE_PROC_NODE_ALLOC_PAGES = 347,
    /* Event: the agent inside a guest connected or went away. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE = 348,
    /* Asks the guest agent which file systems are mounted in the guest. */
    REMOTE_PROC_DOMAIN_GET_FSINFO = 349,
    /* Stores a persistent domain definition in the way that the flags ask for. */
    REMOTE_PROC_DOMAIN_DEFINE_XML_FLAGS = 350,
    /* Asks which I/O threads a domain has and where they may run. */
    REMOTE_PROC_DOMAIN_GET_IOTHREAD_INFO = 351,
    /* Binds one I/O thread of a domain to chosen host CPUs. */
    REMOTE_PROC_DOMAIN_PIN_IOTHREAD = 352,
    /* Asks which network interfaces and addresses a guest has. */
    REMOTE_PROC_DOMAIN_INTERFACE_ADDRESSES = 353,
    /* Event: a device was plugged into a domain. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_ADDED = 354,
    /* Adds an I/O thread to a domain. */
    REMOTE_PROC_DOMAIN_ADD_IOTHREAD = 355,
    /* Takes an I/O thread away from a domain. */
    REMOTE_PROC_DOMAIN_DEL_IOTHREAD = 356,
    /* Sets the password of a user inside a guest. */
    REMOTE_PROC_DOMAIN_SET_USER_PASSWORD = 357,
    /* Gives an inactive domain another name. */
    REMOTE_PROC_DOMAIN_RENAME = 358,
    /* Event: a migration has begun another pass over the guest's memory. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION = 359,
    /* Asks to be told when the server's own connection to its hypervisor closes. */
    REMOTE_PROC_CONNECT_REGISTER_CLOSE_CALLBACK = 360,
    /* No longer asks to be told when the server's own connection closes. */
    REMOTE_PROC_CONNECT_UNREGISTER_CLOSE_CALLBACK = 361,
    /* Event: the server's own connection to its hypervisor has closed. */
    REMOTE_PROC_CONNECT_EVENT_CONNECTION_CLOSED = 362,
    /* Event: a long-running job of a domain has completed. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_JOB_COMPLETED = 363,
    /* Switches a running migration to post-copy: the guest moves now, the rest of its memory later. */
    REMOTE_PROC_DOMAIN_MIGRATE_START_POST_COPY = 364,
    /* Asks which performance events are counted for a domain. */
    REMOTE_PROC_DOMAIN_GET_PERF_EVENTS = 365,
    /* Chooses which performance events are counted for a domain. */
    REMOTE_PROC_DOMAIN_SET_PERF_EVENTS = 366,
    /* Event: a guest has refused to let a device go. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED = 367,
    /* Asks for one kind of storage pool event. */
    REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY = 368,
    /* Ends storage pool events that had been asked for. */
    REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY = 369,
    /* Event: a storage pool was defined, undefined, started, stopped, created or deleted. */
    REMOTE_PROC_STORAGE_POOL_EVENT_LIFECYCLE = 370,
    /* Asks the guest agent which vCPUs the guest has online. */
    REMOTE_PROC_DOMAIN_GET_GUEST_VCPUS = 371,
    /* Has the guest agent take vCPUs online or offline. */
    REMOTE_PROC_DOMAIN_SET_GUEST_VCPUS = 372,
    /* Event: the list of a storage pool's volumes was read anew. */
    REMOTE_PROC_STORAGE_POOL_EVENT_REFRESH = 373,
    /* Asks for one kind of host device event. */
    REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY = 374,
    /* Ends host device events that had been asked for. */
    REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY = 375,
    /* Event: a host device appeared, went away, or was defined or undefined. */
    REMOTE_PROC_NODE_DEVICE_EVENT_LIFECYCLE = 376,
    /* Event: the properties of a host device have changed. */
    REMOTE_PROC_NODE_DEVICE_EVENT_UPDATE = 377,
    /* Asks for a volume's kind and sizes, as the flags want them. */
    REMOTE_PROC_STORAGE_VOL_GET_INFO_FLAGS = 378,
    /* Event: the metadata of a domain was changed. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_METADATA_CHANGE = 379,
    /* Asks for one kind of secret event. */
    REMOTE_PROC_CONNECT_SECRET_EVENT_REGISTER_ANY = 380,
    /* Ends secret events that had been asked for. */
    REMOTE_PROC_CONNECT_SECRET_EVENT_DEREGISTER_ANY = 381,
    /* Event: a secret was defined or deleted. */
    REMOTE_PROC_SECRET_EVENT_LIFECYCLE = 382,
    /* Event: a secret got another value. */
    REMOTE_PROC_SECRET_EVENT_VALUE_CHANGED = 383,
    /* Plugs certain vCPUs into a domain or takes them out. */
    REMOTE_PROC_DOMAIN_SET_VCPU = 384,
    /* Event: a guest has written to a disk beyond the threshold set for it. */
    REMOTE_PROC_DOMAIN_EVENT_BLOCK_THRESHOLD = 385,
    /* Asks for one event when a guest writes beyond a place on a disk. */
    REMOTE_PROC_DOMAIN_SET_BLOCK_THRESHOLD = 386,
    /* Asks how long a live migration may stop the guest at its end. */
    REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_DOWNTIME = 387,
    /* Asks for the domain XML within the saved state that libvirt keeps. */
    REMOTE_PROC_DOMAIN_MANAGED_SAVE_GET_XML_DESC = 388,
    /* Replaces the domain XML within the saved state that libvirt keeps. */
    REMOTE_PROC_DOMAIN_MANAGED_SAVE_DEFINE_XML = 389,
    /* Sets what shall happen when a guest powers off, reboots or crashes. */
    REMOTE_PROC_DOMAIN_SET_LIFECYCLE_ACTION = 390,
    /* Finds a storage pool by the directory or device path it serves. */
    REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_TARGET_PATH = 391,
    /* Asks the guest to let go of the device with a certain alias. */
    REMOTE_PROC_DOMAIN_DETACH_DEVICE_ALIAS = 392,
    /* Compares a CPU description with what a hypervisor can offer on this host. */
    REMOTE_PROC_CONNECT_COMPARE_HYPERVISOR_CPU = 393,
    /* Computes a CPU that a hypervisor can offer on all the given hosts. */
    REMOTE_PROC_CONNECT_BASELINE_HYPERVISOR_CPU = 394,
    /* Asks what an owner of encrypted guests must know about the host's AMD SEV. */
    REMOTE_PROC_NODE_GET_SEV_INFO = 395,
    /* Asks for the launch measurement and the like of a confidential guest. */
    REMOTE_PROC_DOMAIN_GET_LAUNCH_SECURITY_INFO = 396,
    /* Finds the filter binding of a guest's network device. */
    REMOTE_PROC_NWFILTER_BINDING_LOOKUP_BY_PORT_DEV = 397,
    /* Asks for a filter binding's description. */
    REMOTE_PROC_NWFILTER_BINDING_GET_XML_DESC = 398,
    /* Applies a network filter to a network device. */
    REMOTE_PROC_NWFILTER_BINDING_CREATE_XML = 399,
    /* Takes the network filter off a network device. */
    REMOTE_PROC_NWFILTER_BINDING_DELETE = 400,
    /* Lists the bindings of network filters to devices. */
    REMOTE_PROC_CONNECT_LIST_ALL_NWFILTER_BINDINGS = 401,
    /* Tunes an I/O thread of a domain. */
    REMOTE_PROC_DOMAIN_SET_IOTHREAD_PARAMS = 402,
    /* Asks which types of storage pools the server supports. */
    REMOTE_PROC_CONNECT_GET_STORAGE_POOL_CAPABILITIES = 403,
    /* Lists the ports of a network, one for each interface plugged into it. */
    REMOTE_PROC_NETWORK_LIST_ALL_PORTS = 404,
    /* Finds a port of a network by its UUID. */
    REMOTE_PROC_NETWORK_PORT_LOOKUP_BY_UUID = 405,
    /* Makes a new port on a network. */
    REMOTE_PROC_NETWORK_PORT_CREATE_XML = 406,
    /* Asks for the bandwidth limits of a network port. */
    REMOTE_PROC_NETWORK_PORT_GET_PARAMETERS = 407,
    /* Changes the bandwidth limits of a network port. */
    REMOTE_PROC_NETWORK_PORT_SET_PARAMETERS = 408,
    /* Asks for a network port's description. */
    REMOTE_PROC_NETWORK_PORT_GET_XML_DESC = 409,
    /* Takes a port away from its network. */
    REMOTE_PROC_NETWORK_PORT_DELETE = 410,
    /* Marks a point in time, from which on a domain's disks track their changes. */
    REMOTE_PROC_DOMAIN_CHECKPOINT_CREATE_XML = 411,
    /* Asks for a checkpoint's description. */
    REMOTE_PROC_DOMAIN_CHECKPOINT_GET_XML_DESC = 412,
    /* Lists the checkpoints of a domain. */
    REMOTE_PROC_DOMAIN_LIST_ALL_CHECKPOINTS = 413,
    /* Lists the checkpoints that descend from another. */
    REMOTE_PROC_DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN = 414,
    /* Finds a domain's checkpoint by its name. */
    REMOTE_PROC_DOMAIN_CHECKPOINT_LOOKUP_BY_NAME = 415,
    /* Asks which checkpoint another one descends from. */
    REMOTE_PROC_DOMAIN_CHECKPOINT_GET_PARENT = 416,
    /* Deletes a checkpoint; the changes it tracked merge into its parent's. */
    REMOTE_PROC_DOMAIN_CHECKPOINT_DELETE = 417,
    /* Asks the guest agent for many facts at once: users, system, time zone, disks and more. */
    REMOTE_PROC_DOMAIN_GET_GUEST_INFO = 418,
    /* Tells a server on whose behalf another libvirt daemon is calling. */
    REMOTE_PROC_CONNECT_SET_IDENTITY = 419,
    /* Sets how long the server waits for answers of a guest's agent. */
    REMOTE_PROC_DOMAIN_AGENT_SET_RESPONSE_TIMEOUT = 420,
    /* Starts a backup of a domain's disks, and a checkpoint at the same moment if wanted. */
    REMOTE_PROC_DOMAIN_BACKUP_BEGIN = 421,
    /* Asks for the description of the backup that runs. */
    REMOTE_PROC_DOMAIN_BACKUP_GET_XML_DESC = 422,
    /* Event: the host's memory failed under a guest. */
    REMOTE_PROC_DOMAIN_EVENT_MEMORY_FAILURE = 423,
    /* Asks the guest agent for the SSH keys that may log in as a user. */
    REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_GET = 424,
    /* Has the guest agent change which SSH keys may log in as a user. */
    REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_SET = 425,
    /* Asks for warnings about a domain, such as deprecated features in use. */
    REMOTE_PROC_DOMAIN_GET_MESSAGES = 426,
    /* Starts to measure how fast a guest changes its memory. */
    REMOTE_PROC_DOMAIN_START_DIRTY_RATE_CALC = 427,
    /* Stores a persistent host device definition, such as a mediated device. */
    REMOTE_PROC_NODE_DEVICE_DEFINE_XML = 428,
    /* Forgets the persistent definition of a host device. */
    REMOTE_PROC_NODE_DEVICE_UNDEFINE = 429,
    /* Starts a host device that is defined but not active. */
    REMOTE_PROC_NODE_DEVICE_CREATE = 430,
    /* Stores a network filter in the way that the flags ask for. */
    REMOTE_PROC_NWFILTER_DEFINE_XML_FLAGS = 431,
    /* Stores a persistent network definition in the way that the flags ask for. */
    REMOTE_PROC_NETWORK_DEFINE_XML_FLAGS = 432,
    /* Asks whether a defined host device starts with the host or with its parent device. */
    REMOTE_PROC_NODE_DEVICE_GET_AUTOSTART = 433,
    /* Sets whether a defined host device starts with the host or with its parent device. */
    REMOTE_PROC_NODE_DEVICE_SET_AUTOSTART = 434,
    /* Asks whether a host device has a stored definition. */
    REMOTE_PROC_NODE_DEVICE_IS_PERSISTENT = 435,
    /* Asks whether a host device is active. */
    REMOTE_PROC_NODE_DEVICE_IS_ACTIVE = 436,
    /* Starts a new transient network in the way that the flags ask for. */
    REMOTE_PROC_NETWORK_CREATE_XML_FLAGS = 437,
    /* Event: a memory device of a guest has changed its size. */
    REMOTE_PROC_DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE = 438,
    /* Puts an owner's secret into a confidential guest that has not started to run yet. */
    REMOTE_PROC_DOMAIN_SET_LAUNCH_SECURITY_STATE = 439,
    /* Saves a running domain as named parameters ask, and stops it. */
    REMOTE_PROC_DOMAIN_SAVE_PARAMS = 440,
    /* Brings back a saved domain as named parameters ask. */
    REMOTE_PROC_DOMAIN_RESTORE_PARAMS = 441,
    /* Ends the long-running job of a domain in the way that the flags ask for. */
    REMOTE_PROC_DOMAIN_ABORT_JOB_FLAGS = 442,
    /* Lends a domain the descriptors sent along, under a name that its XML can refer to. */
    REMOTE_PROC_DOMAIN_FD_ASSOCIATE = 443,
    /* Sets the title, the description or an application's own XML of a network. */
    REMOTE_PROC_NETWORK_SET_METADATA = 444,
    /* Asks for the title, the description or an application's own XML of a network. */
    REMOTE_PROC_NETWORK_GET_METADATA = 445,
    /* Event: the metadata of a network was changed. */
    REMOTE_PROC_NETWORK_EVENT_CALLBACK_METADATA_CHANGE = 446,
    /* Changes a host device, its stored definition, or both. */
    REMOTE_PROC_NODE_DEVICE_UPDATE = 447,
    /* Has a guest's graphics server load its TLS certificates anew. */
    REMOTE_PROC_DOMAIN_GRAPHICS_RELOAD = 448,
    /* Asks whether a domain starts with the host the next time, and only then. */
    REMOTE_PROC_DOMAIN_GET_AUTOSTART_ONCE = 449,
    /* Sets whether a domain starts with the host the next time, and only then. */
    REMOTE_PROC_DOMAIN_SET_AUTOSTART_ONCE = 450,
    /* Makes or changes a group of I/O limits that several disks of a domain can share. */
    REMOTE_PROC_DOMAIN_SET_THROTTLE_GROUP = 451,
    /* Deletes a group of I/O limits that no disk uses. */
    REMOTE_PROC_DOMAIN_DEL_THROTTLE_GROUP = 452,
    /* Event: a guest has changed the MAC address of its network interface. */
    REMOTE_PROC_DOMAIN_EVENT_NIC_MAC_CHANGE = 453,
    /* Event: a vCPU has really left a guest. */
    REMOTE_PROC_DOMAIN_EVENT_VCPU_REMOVED = 454,
    /* Event: the guest's end of a communication channel was opened or closed. */
    REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE = 455,
    /* Has a guest's network interface announce itself, so that switches learn where it is. */
    REMOTE_PROC_DOMAIN_ANNOUNCE_INTERFACE = 456,
} remote_procedure;

/* --- functions ---
 *
 * For each type T, and v a value of it:
 *
 *   T_size(v)       the bytes that T_encode writes
 *   T_encode(e, v)  writes v at e->at and moves it on; see xdr_encode_into()
 *   T_decode(d, v)  reads v at d->at and moves it on, what v points to being put into d->arena; see xdr_decode_from()
 *   T_xdr           describes T, for xdr_print()
 *
 * After a failure d and its arena, or e, are as they were, and a value that was to be read is zero; d->error or
 * e->error then says where and why. T_get and T_put are the same as steps of other marshallers (xdr_marshal.h). */

extern const struct xdr_type remote_nonnull_string_xdr;
uint64_t remote_nonnull_string_size(const remote_nonnull_string *v) XDR_CHECKED;
enum xdr_status remote_nonnull_string_encode(struct xdr_encoder *e, const remote_nonnull_string *v) XDR_CHECKED;
enum xdr_status remote_nonnull_string_decode(struct xdr_decoder *d, remote_nonnull_string *v) XDR_CHECKED;
uint8_t *remote_nonnull_string_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_string *v) XDR_CHECKED;
struct xdr_cursor remote_nonnull_string_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_string *v) XDR_CHECKED;

extern const struct xdr_type remote_string_xdr;
uint64_t remote_string_size(const remote_string *v) XDR_CHECKED;
enum xdr_status remote_string_encode(struct xdr_encoder *e, const remote_string *v) XDR_CHECKED;
enum xdr_status remote_string_decode(struct xdr_decoder *d, remote_string *v) XDR_CHECKED;
uint8_t *remote_string_put(uint8_t *p, struct xdr_encoder *e, const remote_string *v) XDR_CHECKED;
struct xdr_cursor remote_string_get(struct xdr_cursor c, struct xdr_decoder *d, remote_string *v) XDR_CHECKED;

extern const struct xdr_type remote_uuid_xdr;
uint64_t remote_uuid_size(const remote_uuid *v) XDR_CHECKED;
enum xdr_status remote_uuid_encode(struct xdr_encoder *e, const remote_uuid *v) XDR_CHECKED;
enum xdr_status remote_uuid_decode(struct xdr_decoder *d, remote_uuid *v) XDR_CHECKED;
uint8_t *remote_uuid_put(uint8_t *p, struct xdr_encoder *e, const remote_uuid *v) XDR_CHECKED;
struct xdr_cursor remote_uuid_get(struct xdr_cursor c, struct xdr_decoder *d, remote_uuid *v) XDR_CHECKED;

extern const struct xdr_type remote_nonnull_domain_xdr;
uint64_t remote_nonnull_domain_size(const remote_nonnull_domain *v) XDR_CHECKED;
enum xdr_status remote_nonnull_domain_encode(struct xdr_encoder *e, const remote_nonnull_domain *v) XDR_CHECKED;
enum xdr_status remote_nonnull_domain_decode(struct xdr_decoder *d, remote_nonnull_domain *v) XDR_CHECKED;
uint8_t *remote_nonnull_domain_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_domain *v) XDR_CHECKED;
struct xdr_cursor remote_nonnull_domain_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_domain *v) XDR_CHECKED;

extern const struct xdr_type remote_nonnull_network_xdr;
uint64_t remote_nonnull_network_size(const remote_nonnull_network *v) XDR_CHECKED;
enum xdr_status remote_nonnull_network_encode(struct xdr_encoder *e, const remote_nonnull_network *v) XDR_CHECKED;
enum xdr_status remote_nonnull_network_decode(struct xdr_decoder *d, remote_nonnull_network *v) XDR_CHECKED;
uint8_t *remote_nonnull_network_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_network *v) XDR_CHECKED;
struct xdr_cursor remote_nonnull_network_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_network *v) XDR_CHECKED;

extern const struct xdr_type remote_nonnull_network_port_xdr;
uint64_t remote_nonnull_network_port_size(const remote_nonnull_network_port *v) XDR_CHECKED;
enum xdr_status remote_nonnull_network_port_encode(struct xdr_encoder *e, const remote_nonnull_network_port *v) XDR_CHECKED;
enum xdr_status remote_nonnull_network_port_decode(struct xdr_decoder *d, remote_nonnull_network_port *v) XDR_CHECKED;
uint8_t *remote_nonnull_network_port_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_network_port *v) XDR_CHECKED;
struct xdr_cursor remote_nonnull_network_port_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_network_port *v) XDR_CHECKED;

extern const struct xdr_type remote_nonnull_nwfilter_xdr;
uint64_t remote_nonnull_nwfilter_size(const remote_nonnull_nwfilter *v) XDR_CHECKED;
enum xdr_status remote_nonnull_nwfilter_encode(struct xdr_encoder *e, const remote_nonnull_nwfilter *v) XDR_CHECKED;
enum xdr_status remote_nonnull_nwfilter_decode(struct xdr_decoder *d, remote_nonnull_nwfilter *v) XDR_CHECKED;
uint8_t *remote_nonnull_nwfilter_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_nwfilter *v) XDR_CHECKED;
struct xdr_cursor remote_nonnull_nwfilter_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_nwfilter *v) XDR_CHECKED;

extern const struct xdr_type remote_nonnull_nwfilter_binding_xdr;
uint64_t remote_nonnull_nwfilter_binding_size(const remote_nonnull_nwfilter_binding *v) XDR_CHECKED;
enum xdr_status remote_nonnull_nwfilter_binding_encode(struct xdr_encoder *e, const remote_nonnull_nwfilter_binding *v) XDR_CHECKED;
enum xdr_status remote_nonnull_nwfilter_binding_decode(struct xdr_decoder *d, remote_nonnull_nwfilter_binding *v) XDR_CHECKED;
uint8_t *remote_nonnull_nwfilter_binding_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_nwfilter_binding *v) XDR_CHECKED;
struct xdr_cursor remote_nonnull_nwfilter_binding_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_nwfilter_binding *v) XDR_CHECKED;

extern const struct xdr_type remote_nonnull_interface_xdr;
uint64_t remote_nonnull_interface_size(const remote_nonnull_interface *v) XDR_CHECKED;
enum xdr_status remote_nonnull_interface_encode(struct xdr_encoder *e, const remote_nonnull_interface *v) XDR_CHECKED;
enum xdr_status remote_nonnull_interface_decode(struct xdr_decoder *d, remote_nonnull_interface *v) XDR_CHECKED;
uint8_t *remote_nonnull_interface_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_interface *v) XDR_CHECKED;
struct xdr_cursor remote_nonnull_interface_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_interface *v) XDR_CHECKED;

extern const struct xdr_type remote_nonnull_storage_pool_xdr;
uint64_t remote_nonnull_storage_pool_size(const remote_nonnull_storage_pool *v) XDR_CHECKED;
enum xdr_status remote_nonnull_storage_pool_encode(struct xdr_encoder *e, const remote_nonnull_storage_pool *v) XDR_CHECKED;
enum xdr_status remote_nonnull_storage_pool_decode(struct xdr_decoder *d, remote_nonnull_storage_pool *v) XDR_CHECKED;
uint8_t *remote_nonnull_storage_pool_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_storage_pool *v) XDR_CHECKED;
struct xdr_cursor remote_nonnull_storage_pool_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_storage_pool *v) XDR_CHECKED;

extern const struct xdr_type remote_nonnull_storage_vol_xdr;
uint64_t remote_nonnull_storage_vol_size(const remote_nonnull_storage_vol *v) XDR_CHECKED;
enum xdr_status remote_nonnull_storage_vol_encode(struct xdr_encoder *e, const remote_nonnull_storage_vol *v) XDR_CHECKED;
enum xdr_status remote_nonnull_storage_vol_decode(struct xdr_decoder *d, remote_nonnull_storage_vol *v) XDR_CHECKED;
uint8_t *remote_nonnull_storage_vol_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_storage_vol *v) XDR_CHECKED;
struct xdr_cursor remote_nonnull_storage_vol_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_storage_vol *v) XDR_CHECKED;

extern const struct xdr_type remote_nonnull_node_device_xdr;
uint64_t remote_nonnull_node_device_size(const remote_nonnull_node_device *v) XDR_CHECKED;
enum xdr_status remote_nonnull_node_device_encode(struct xdr_encoder *e, const remote_nonnull_node_device *v) XDR_CHECKED;
enum xdr_status remote_nonnull_node_device_decode(struct xdr_decoder *d, remote_nonnull_node_device *v) XDR_CHECKED;
uint8_t *remote_nonnull_node_device_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_node_device *v) XDR_CHECKED;
struct xdr_cursor remote_nonnull_node_device_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_node_device *v) XDR_CHECKED;

extern const struct xdr_type remote_nonnull_secret_xdr;
uint64_t remote_nonnull_secret_size(const remote_nonnull_secret *v) XDR_CHECKED;
enum xdr_status remote_nonnull_secret_encode(struct xdr_encoder *e, const remote_nonnull_secret *v) XDR_CHECKED;
enum xdr_status remote_nonnull_secret_decode(struct xdr_decoder *d, remote_nonnull_secret *v) XDR_CHECKED;
uint8_t *remote_nonnull_secret_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_secret *v) XDR_CHECKED;
struct xdr_cursor remote_nonnull_secret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_secret *v) XDR_CHECKED;

extern const struct xdr_type remote_nonnull_domain_checkpoint_xdr;
uint64_t remote_nonnull_domain_checkpoint_size(const remote_nonnull_domain_checkpoint *v) XDR_CHECKED;
enum xdr_status remote_nonnull_domain_checkpoint_encode(struct xdr_encoder *e, const remote_nonnull_domain_checkpoint *v) XDR_CHECKED;
enum xdr_status remote_nonnull_domain_checkpoint_decode(struct xdr_decoder *d, remote_nonnull_domain_checkpoint *v) XDR_CHECKED;
uint8_t *remote_nonnull_domain_checkpoint_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_domain_checkpoint *v) XDR_CHECKED;
struct xdr_cursor remote_nonnull_domain_checkpoint_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_domain_checkpoint *v) XDR_CHECKED;

extern const struct xdr_type remote_nonnull_domain_snapshot_xdr;
uint64_t remote_nonnull_domain_snapshot_size(const remote_nonnull_domain_snapshot *v) XDR_CHECKED;
enum xdr_status remote_nonnull_domain_snapshot_encode(struct xdr_encoder *e, const remote_nonnull_domain_snapshot *v) XDR_CHECKED;
enum xdr_status remote_nonnull_domain_snapshot_decode(struct xdr_decoder *d, remote_nonnull_domain_snapshot *v) XDR_CHECKED;
uint8_t *remote_nonnull_domain_snapshot_put(uint8_t *p, struct xdr_encoder *e, const remote_nonnull_domain_snapshot *v) XDR_CHECKED;
struct xdr_cursor remote_nonnull_domain_snapshot_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nonnull_domain_snapshot *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_xdr;
uint64_t remote_domain_size(const remote_domain *v) XDR_CHECKED;
enum xdr_status remote_domain_encode(struct xdr_encoder *e, const remote_domain *v) XDR_CHECKED;
enum xdr_status remote_domain_decode(struct xdr_decoder *d, remote_domain *v) XDR_CHECKED;
uint8_t *remote_domain_put(uint8_t *p, struct xdr_encoder *e, const remote_domain *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain *v) XDR_CHECKED;

extern const struct xdr_type remote_network_xdr;
uint64_t remote_network_size(const remote_network *v) XDR_CHECKED;
enum xdr_status remote_network_encode(struct xdr_encoder *e, const remote_network *v) XDR_CHECKED;
enum xdr_status remote_network_decode(struct xdr_decoder *d, remote_network *v) XDR_CHECKED;
uint8_t *remote_network_put(uint8_t *p, struct xdr_encoder *e, const remote_network *v) XDR_CHECKED;
struct xdr_cursor remote_network_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network *v) XDR_CHECKED;

extern const struct xdr_type remote_network_port_xdr;
uint64_t remote_network_port_size(const remote_network_port *v) XDR_CHECKED;
enum xdr_status remote_network_port_encode(struct xdr_encoder *e, const remote_network_port *v) XDR_CHECKED;
enum xdr_status remote_network_port_decode(struct xdr_decoder *d, remote_network_port *v) XDR_CHECKED;
uint8_t *remote_network_port_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port *v) XDR_CHECKED;
struct xdr_cursor remote_network_port_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_xdr;
uint64_t remote_nwfilter_size(const remote_nwfilter *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_encode(struct xdr_encoder *e, const remote_nwfilter *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_decode(struct xdr_decoder *d, remote_nwfilter *v) XDR_CHECKED;
uint8_t *remote_nwfilter_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_binding_xdr;
uint64_t remote_nwfilter_binding_size(const remote_nwfilter_binding *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_encode(struct xdr_encoder *e, const remote_nwfilter_binding *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_decode(struct xdr_decoder *d, remote_nwfilter_binding *v) XDR_CHECKED;
uint8_t *remote_nwfilter_binding_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_binding_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_xdr;
uint64_t remote_storage_pool_size(const remote_storage_pool *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_encode(struct xdr_encoder *e, const remote_storage_pool *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_decode(struct xdr_decoder *d, remote_storage_pool *v) XDR_CHECKED;
uint8_t *remote_storage_pool_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_xdr;
uint64_t remote_storage_vol_size(const remote_storage_vol *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_encode(struct xdr_encoder *e, const remote_storage_vol *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_decode(struct xdr_decoder *d, remote_storage_vol *v) XDR_CHECKED;
uint8_t *remote_storage_vol_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_xdr;
uint64_t remote_node_device_size(const remote_node_device *v) XDR_CHECKED;
enum xdr_status remote_node_device_encode(struct xdr_encoder *e, const remote_node_device *v) XDR_CHECKED;
enum xdr_status remote_node_device_decode(struct xdr_decoder *d, remote_node_device *v) XDR_CHECKED;
uint8_t *remote_node_device_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_xdr;
uint64_t remote_secret_size(const remote_secret *v) XDR_CHECKED;
enum xdr_status remote_secret_encode(struct xdr_encoder *e, const remote_secret *v) XDR_CHECKED;
enum xdr_status remote_secret_decode(struct xdr_decoder *d, remote_secret *v) XDR_CHECKED;
uint8_t *remote_secret_put(uint8_t *p, struct xdr_encoder *e, const remote_secret *v) XDR_CHECKED;
struct xdr_cursor remote_secret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret *v) XDR_CHECKED;

extern const struct xdr_type remote_error_xdr;
uint64_t remote_error_size(const remote_error *v) XDR_CHECKED;
enum xdr_status remote_error_encode(struct xdr_encoder *e, const remote_error *v) XDR_CHECKED;
enum xdr_status remote_error_decode(struct xdr_decoder *d, remote_error *v) XDR_CHECKED;
uint8_t *remote_error_put(uint8_t *p, struct xdr_encoder *e, const remote_error *v) XDR_CHECKED;
struct xdr_cursor remote_error_get(struct xdr_cursor c, struct xdr_decoder *d, remote_error *v) XDR_CHECKED;

extern const struct xdr_type remote_auth_type_xdr;
uint64_t remote_auth_type_size(const remote_auth_type *v) XDR_CHECKED;
enum xdr_status remote_auth_type_encode(struct xdr_encoder *e, const remote_auth_type *v) XDR_CHECKED;
enum xdr_status remote_auth_type_decode(struct xdr_decoder *d, remote_auth_type *v) XDR_CHECKED;
uint8_t *remote_auth_type_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_type *v) XDR_CHECKED;
struct xdr_cursor remote_auth_type_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_type *v) XDR_CHECKED;
bool remote_auth_type_load(remote_auth_type *v, const uint8_t *p, unsigned policy) XDR_CHECKED;
bool remote_auth_type_store(uint8_t *p, remote_auth_type v) XDR_CHECKED;

extern const struct xdr_type remote_vcpu_info_xdr;
uint64_t remote_vcpu_info_size(const remote_vcpu_info *v) XDR_CHECKED;
enum xdr_status remote_vcpu_info_encode(struct xdr_encoder *e, const remote_vcpu_info *v) XDR_CHECKED;
enum xdr_status remote_vcpu_info_decode(struct xdr_decoder *d, remote_vcpu_info *v) XDR_CHECKED;
uint8_t *remote_vcpu_info_put(uint8_t *p, struct xdr_encoder *e, const remote_vcpu_info *v) XDR_CHECKED;
struct xdr_cursor remote_vcpu_info_get(struct xdr_cursor c, struct xdr_decoder *d, remote_vcpu_info *v) XDR_CHECKED;

extern const struct xdr_type remote_typed_param_value_xdr;
uint64_t remote_typed_param_value_size(const remote_typed_param_value *v) XDR_CHECKED;
enum xdr_status remote_typed_param_value_encode(struct xdr_encoder *e, const remote_typed_param_value *v) XDR_CHECKED;
enum xdr_status remote_typed_param_value_decode(struct xdr_decoder *d, remote_typed_param_value *v) XDR_CHECKED;
uint8_t *remote_typed_param_value_put(uint8_t *p, struct xdr_encoder *e, const remote_typed_param_value *v) XDR_CHECKED;
struct xdr_cursor remote_typed_param_value_get(struct xdr_cursor c, struct xdr_decoder *d, remote_typed_param_value *v) XDR_CHECKED;

extern const struct xdr_type remote_typed_param_xdr;
uint64_t remote_typed_param_size(const remote_typed_param *v) XDR_CHECKED;
enum xdr_status remote_typed_param_encode(struct xdr_encoder *e, const remote_typed_param *v) XDR_CHECKED;
enum xdr_status remote_typed_param_decode(struct xdr_decoder *d, remote_typed_param *v) XDR_CHECKED;
uint8_t *remote_typed_param_put(uint8_t *p, struct xdr_encoder *e, const remote_typed_param *v) XDR_CHECKED;
struct xdr_cursor remote_typed_param_get(struct xdr_cursor c, struct xdr_decoder *d, remote_typed_param *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_cpu_stats_xdr;
uint64_t remote_node_get_cpu_stats_size(const remote_node_get_cpu_stats *v) XDR_CHECKED;
enum xdr_status remote_node_get_cpu_stats_encode(struct xdr_encoder *e, const remote_node_get_cpu_stats *v) XDR_CHECKED;
enum xdr_status remote_node_get_cpu_stats_decode(struct xdr_decoder *d, remote_node_get_cpu_stats *v) XDR_CHECKED;
uint8_t *remote_node_get_cpu_stats_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cpu_stats *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_cpu_stats_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cpu_stats *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_memory_stats_xdr;
uint64_t remote_node_get_memory_stats_size(const remote_node_get_memory_stats *v) XDR_CHECKED;
enum xdr_status remote_node_get_memory_stats_encode(struct xdr_encoder *e, const remote_node_get_memory_stats *v) XDR_CHECKED;
enum xdr_status remote_node_get_memory_stats_decode(struct xdr_decoder *d, remote_node_get_memory_stats *v) XDR_CHECKED;
uint8_t *remote_node_get_memory_stats_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_memory_stats *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_memory_stats_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_memory_stats *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_disk_error_xdr;
uint64_t remote_domain_disk_error_size(const remote_domain_disk_error *v) XDR_CHECKED;
enum xdr_status remote_domain_disk_error_encode(struct xdr_encoder *e, const remote_domain_disk_error *v) XDR_CHECKED;
enum xdr_status remote_domain_disk_error_decode(struct xdr_decoder *d, remote_domain_disk_error *v) XDR_CHECKED;
uint8_t *remote_domain_disk_error_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_disk_error *v) XDR_CHECKED;
struct xdr_cursor remote_domain_disk_error_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_disk_error *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_open_args_xdr;
uint64_t remote_connect_open_args_size(const remote_connect_open_args *v) XDR_CHECKED;
enum xdr_status remote_connect_open_args_encode(struct xdr_encoder *e, const remote_connect_open_args *v) XDR_CHECKED;
enum xdr_status remote_connect_open_args_decode(struct xdr_decoder *d, remote_connect_open_args *v) XDR_CHECKED;
uint8_t *remote_connect_open_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_open_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_open_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_open_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_supports_feature_args_xdr;
uint64_t remote_connect_supports_feature_args_size(const remote_connect_supports_feature_args *v) XDR_CHECKED;
enum xdr_status remote_connect_supports_feature_args_encode(struct xdr_encoder *e, const remote_connect_supports_feature_args *v) XDR_CHECKED;
enum xdr_status remote_connect_supports_feature_args_decode(struct xdr_decoder *d, remote_connect_supports_feature_args *v) XDR_CHECKED;
uint8_t *remote_connect_supports_feature_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_supports_feature_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_supports_feature_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_supports_feature_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_supports_feature_ret_xdr;
uint64_t remote_connect_supports_feature_ret_size(const remote_connect_supports_feature_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_supports_feature_ret_encode(struct xdr_encoder *e, const remote_connect_supports_feature_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_supports_feature_ret_decode(struct xdr_decoder *d, remote_connect_supports_feature_ret *v) XDR_CHECKED;
uint8_t *remote_connect_supports_feature_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_supports_feature_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_supports_feature_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_supports_feature_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_type_ret_xdr;
uint64_t remote_connect_get_type_ret_size(const remote_connect_get_type_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_type_ret_encode(struct xdr_encoder *e, const remote_connect_get_type_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_type_ret_decode(struct xdr_decoder *d, remote_connect_get_type_ret *v) XDR_CHECKED;
uint8_t *remote_connect_get_type_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_type_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_type_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_type_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_version_ret_xdr;
uint64_t remote_connect_get_version_ret_size(const remote_connect_get_version_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_version_ret_encode(struct xdr_encoder *e, const remote_connect_get_version_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_version_ret_decode(struct xdr_decoder *d, remote_connect_get_version_ret *v) XDR_CHECKED;
uint8_t *remote_connect_get_version_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_version_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_version_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_version_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_lib_version_ret_xdr;
uint64_t remote_connect_get_lib_version_ret_size(const remote_connect_get_lib_version_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_lib_version_ret_encode(struct xdr_encoder *e, const remote_connect_get_lib_version_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_lib_version_ret_decode(struct xdr_decoder *d, remote_connect_get_lib_version_ret *v) XDR_CHECKED;
uint8_t *remote_connect_get_lib_version_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_lib_version_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_lib_version_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_lib_version_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_hostname_ret_xdr;
uint64_t remote_connect_get_hostname_ret_size(const remote_connect_get_hostname_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_hostname_ret_encode(struct xdr_encoder *e, const remote_connect_get_hostname_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_hostname_ret_decode(struct xdr_decoder *d, remote_connect_get_hostname_ret *v) XDR_CHECKED;
uint8_t *remote_connect_get_hostname_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_hostname_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_hostname_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_hostname_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_sysinfo_args_xdr;
uint64_t remote_connect_get_sysinfo_args_size(const remote_connect_get_sysinfo_args *v) XDR_CHECKED;
enum xdr_status remote_connect_get_sysinfo_args_encode(struct xdr_encoder *e, const remote_connect_get_sysinfo_args *v) XDR_CHECKED;
enum xdr_status remote_connect_get_sysinfo_args_decode(struct xdr_decoder *d, remote_connect_get_sysinfo_args *v) XDR_CHECKED;
uint8_t *remote_connect_get_sysinfo_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_sysinfo_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_sysinfo_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_sysinfo_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_sysinfo_ret_xdr;
uint64_t remote_connect_get_sysinfo_ret_size(const remote_connect_get_sysinfo_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_sysinfo_ret_encode(struct xdr_encoder *e, const remote_connect_get_sysinfo_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_sysinfo_ret_decode(struct xdr_decoder *d, remote_connect_get_sysinfo_ret *v) XDR_CHECKED;
uint8_t *remote_connect_get_sysinfo_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_sysinfo_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_sysinfo_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_sysinfo_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_uri_ret_xdr;
uint64_t remote_connect_get_uri_ret_size(const remote_connect_get_uri_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_uri_ret_encode(struct xdr_encoder *e, const remote_connect_get_uri_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_uri_ret_decode(struct xdr_decoder *d, remote_connect_get_uri_ret *v) XDR_CHECKED;
uint8_t *remote_connect_get_uri_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_uri_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_uri_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_uri_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_max_vcpus_args_xdr;
uint64_t remote_connect_get_max_vcpus_args_size(const remote_connect_get_max_vcpus_args *v) XDR_CHECKED;
enum xdr_status remote_connect_get_max_vcpus_args_encode(struct xdr_encoder *e, const remote_connect_get_max_vcpus_args *v) XDR_CHECKED;
enum xdr_status remote_connect_get_max_vcpus_args_decode(struct xdr_decoder *d, remote_connect_get_max_vcpus_args *v) XDR_CHECKED;
uint8_t *remote_connect_get_max_vcpus_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_max_vcpus_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_max_vcpus_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_max_vcpus_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_max_vcpus_ret_xdr;
uint64_t remote_connect_get_max_vcpus_ret_size(const remote_connect_get_max_vcpus_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_max_vcpus_ret_encode(struct xdr_encoder *e, const remote_connect_get_max_vcpus_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_max_vcpus_ret_decode(struct xdr_decoder *d, remote_connect_get_max_vcpus_ret *v) XDR_CHECKED;
uint8_t *remote_connect_get_max_vcpus_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_max_vcpus_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_max_vcpus_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_max_vcpus_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_info_ret_xdr;
uint64_t remote_node_get_info_ret_size(const remote_node_get_info_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_info_ret_encode(struct xdr_encoder *e, const remote_node_get_info_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_info_ret_decode(struct xdr_decoder *d, remote_node_get_info_ret *v) XDR_CHECKED;
uint8_t *remote_node_get_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_info_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_info_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_capabilities_ret_xdr;
uint64_t remote_connect_get_capabilities_ret_size(const remote_connect_get_capabilities_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_capabilities_ret_encode(struct xdr_encoder *e, const remote_connect_get_capabilities_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_capabilities_ret_decode(struct xdr_decoder *d, remote_connect_get_capabilities_ret *v) XDR_CHECKED;
uint8_t *remote_connect_get_capabilities_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_capabilities_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_capabilities_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_capabilities_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_domain_capabilities_args_xdr;
uint64_t remote_connect_get_domain_capabilities_args_size(const remote_connect_get_domain_capabilities_args *v) XDR_CHECKED;
enum xdr_status remote_connect_get_domain_capabilities_args_encode(struct xdr_encoder *e, const remote_connect_get_domain_capabilities_args *v) XDR_CHECKED;
enum xdr_status remote_connect_get_domain_capabilities_args_decode(struct xdr_decoder *d, remote_connect_get_domain_capabilities_args *v) XDR_CHECKED;
uint8_t *remote_connect_get_domain_capabilities_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_domain_capabilities_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_domain_capabilities_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_domain_capabilities_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_domain_capabilities_ret_xdr;
uint64_t remote_connect_get_domain_capabilities_ret_size(const remote_connect_get_domain_capabilities_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_domain_capabilities_ret_encode(struct xdr_encoder *e, const remote_connect_get_domain_capabilities_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_domain_capabilities_ret_decode(struct xdr_decoder *d, remote_connect_get_domain_capabilities_ret *v) XDR_CHECKED;
uint8_t *remote_connect_get_domain_capabilities_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_domain_capabilities_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_domain_capabilities_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_domain_capabilities_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_cpu_stats_args_xdr;
uint64_t remote_node_get_cpu_stats_args_size(const remote_node_get_cpu_stats_args *v) XDR_CHECKED;
enum xdr_status remote_node_get_cpu_stats_args_encode(struct xdr_encoder *e, const remote_node_get_cpu_stats_args *v) XDR_CHECKED;
enum xdr_status remote_node_get_cpu_stats_args_decode(struct xdr_decoder *d, remote_node_get_cpu_stats_args *v) XDR_CHECKED;
uint8_t *remote_node_get_cpu_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cpu_stats_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_cpu_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cpu_stats_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_cpu_stats_ret_xdr;
uint64_t remote_node_get_cpu_stats_ret_size(const remote_node_get_cpu_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_cpu_stats_ret_encode(struct xdr_encoder *e, const remote_node_get_cpu_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_cpu_stats_ret_decode(struct xdr_decoder *d, remote_node_get_cpu_stats_ret *v) XDR_CHECKED;
uint8_t *remote_node_get_cpu_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cpu_stats_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_cpu_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cpu_stats_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_memory_stats_args_xdr;
uint64_t remote_node_get_memory_stats_args_size(const remote_node_get_memory_stats_args *v) XDR_CHECKED;
enum xdr_status remote_node_get_memory_stats_args_encode(struct xdr_encoder *e, const remote_node_get_memory_stats_args *v) XDR_CHECKED;
enum xdr_status remote_node_get_memory_stats_args_decode(struct xdr_decoder *d, remote_node_get_memory_stats_args *v) XDR_CHECKED;
uint8_t *remote_node_get_memory_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_memory_stats_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_memory_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_memory_stats_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_memory_stats_ret_xdr;
uint64_t remote_node_get_memory_stats_ret_size(const remote_node_get_memory_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_memory_stats_ret_encode(struct xdr_encoder *e, const remote_node_get_memory_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_memory_stats_ret_decode(struct xdr_decoder *d, remote_node_get_memory_stats_ret *v) XDR_CHECKED;
uint8_t *remote_node_get_memory_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_memory_stats_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_memory_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_memory_stats_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_cells_free_memory_args_xdr;
uint64_t remote_node_get_cells_free_memory_args_size(const remote_node_get_cells_free_memory_args *v) XDR_CHECKED;
enum xdr_status remote_node_get_cells_free_memory_args_encode(struct xdr_encoder *e, const remote_node_get_cells_free_memory_args *v) XDR_CHECKED;
enum xdr_status remote_node_get_cells_free_memory_args_decode(struct xdr_decoder *d, remote_node_get_cells_free_memory_args *v) XDR_CHECKED;
uint8_t *remote_node_get_cells_free_memory_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cells_free_memory_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_cells_free_memory_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cells_free_memory_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_cells_free_memory_ret_xdr;
uint64_t remote_node_get_cells_free_memory_ret_size(const remote_node_get_cells_free_memory_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_cells_free_memory_ret_encode(struct xdr_encoder *e, const remote_node_get_cells_free_memory_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_cells_free_memory_ret_decode(struct xdr_decoder *d, remote_node_get_cells_free_memory_ret *v) XDR_CHECKED;
uint8_t *remote_node_get_cells_free_memory_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cells_free_memory_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_cells_free_memory_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cells_free_memory_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_free_memory_ret_xdr;
uint64_t remote_node_get_free_memory_ret_size(const remote_node_get_free_memory_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_free_memory_ret_encode(struct xdr_encoder *e, const remote_node_get_free_memory_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_free_memory_ret_decode(struct xdr_decoder *d, remote_node_get_free_memory_ret *v) XDR_CHECKED;
uint8_t *remote_node_get_free_memory_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_free_memory_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_free_memory_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_free_memory_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_scheduler_type_args_xdr;
uint64_t remote_domain_get_scheduler_type_args_size(const remote_domain_get_scheduler_type_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_scheduler_type_args_encode(struct xdr_encoder *e, const remote_domain_get_scheduler_type_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_scheduler_type_args_decode(struct xdr_decoder *d, remote_domain_get_scheduler_type_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_scheduler_type_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_scheduler_type_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_scheduler_type_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_scheduler_type_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_scheduler_type_ret_xdr;
uint64_t remote_domain_get_scheduler_type_ret_size(const remote_domain_get_scheduler_type_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_scheduler_type_ret_encode(struct xdr_encoder *e, const remote_domain_get_scheduler_type_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_scheduler_type_ret_decode(struct xdr_decoder *d, remote_domain_get_scheduler_type_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_scheduler_type_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_scheduler_type_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_scheduler_type_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_scheduler_type_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_scheduler_parameters_args_xdr;
uint64_t remote_domain_get_scheduler_parameters_args_size(const remote_domain_get_scheduler_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_scheduler_parameters_args_encode(struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_scheduler_parameters_args_decode(struct xdr_decoder *d, remote_domain_get_scheduler_parameters_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_scheduler_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_scheduler_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_scheduler_parameters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_scheduler_parameters_ret_xdr;
uint64_t remote_domain_get_scheduler_parameters_ret_size(const remote_domain_get_scheduler_parameters_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_scheduler_parameters_ret_encode(struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_scheduler_parameters_ret_decode(struct xdr_decoder *d, remote_domain_get_scheduler_parameters_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_scheduler_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_scheduler_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_scheduler_parameters_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_scheduler_parameters_flags_args_xdr;
uint64_t remote_domain_get_scheduler_parameters_flags_args_size(const remote_domain_get_scheduler_parameters_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_scheduler_parameters_flags_args_encode(struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_scheduler_parameters_flags_args_decode(struct xdr_decoder *d, remote_domain_get_scheduler_parameters_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_scheduler_parameters_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_scheduler_parameters_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_scheduler_parameters_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_scheduler_parameters_flags_ret_xdr;
uint64_t remote_domain_get_scheduler_parameters_flags_ret_size(const remote_domain_get_scheduler_parameters_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_scheduler_parameters_flags_ret_encode(struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_scheduler_parameters_flags_ret_decode(struct xdr_decoder *d, remote_domain_get_scheduler_parameters_flags_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_scheduler_parameters_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_scheduler_parameters_flags_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_scheduler_parameters_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_scheduler_parameters_flags_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_scheduler_parameters_args_xdr;
uint64_t remote_domain_set_scheduler_parameters_args_size(const remote_domain_set_scheduler_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_scheduler_parameters_args_encode(struct xdr_encoder *e, const remote_domain_set_scheduler_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_scheduler_parameters_args_decode(struct xdr_decoder *d, remote_domain_set_scheduler_parameters_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_scheduler_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_scheduler_parameters_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_scheduler_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_scheduler_parameters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_scheduler_parameters_flags_args_xdr;
uint64_t remote_domain_set_scheduler_parameters_flags_args_size(const remote_domain_set_scheduler_parameters_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_scheduler_parameters_flags_args_encode(struct xdr_encoder *e, const remote_domain_set_scheduler_parameters_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_scheduler_parameters_flags_args_decode(struct xdr_decoder *d, remote_domain_set_scheduler_parameters_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_scheduler_parameters_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_scheduler_parameters_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_scheduler_parameters_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_scheduler_parameters_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_blkio_parameters_args_xdr;
uint64_t remote_domain_set_blkio_parameters_args_size(const remote_domain_set_blkio_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_blkio_parameters_args_encode(struct xdr_encoder *e, const remote_domain_set_blkio_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_blkio_parameters_args_decode(struct xdr_decoder *d, remote_domain_set_blkio_parameters_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_blkio_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_blkio_parameters_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_blkio_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_blkio_parameters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_blkio_parameters_args_xdr;
uint64_t remote_domain_get_blkio_parameters_args_size(const remote_domain_get_blkio_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_blkio_parameters_args_encode(struct xdr_encoder *e, const remote_domain_get_blkio_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_blkio_parameters_args_decode(struct xdr_decoder *d, remote_domain_get_blkio_parameters_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_blkio_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_blkio_parameters_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_blkio_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_blkio_parameters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_blkio_parameters_ret_xdr;
uint64_t remote_domain_get_blkio_parameters_ret_size(const remote_domain_get_blkio_parameters_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_blkio_parameters_ret_encode(struct xdr_encoder *e, const remote_domain_get_blkio_parameters_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_blkio_parameters_ret_decode(struct xdr_decoder *d, remote_domain_get_blkio_parameters_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_blkio_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_blkio_parameters_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_blkio_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_blkio_parameters_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_memory_parameters_args_xdr;
uint64_t remote_domain_set_memory_parameters_args_size(const remote_domain_set_memory_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_memory_parameters_args_encode(struct xdr_encoder *e, const remote_domain_set_memory_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_memory_parameters_args_decode(struct xdr_decoder *d, remote_domain_set_memory_parameters_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_memory_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_memory_parameters_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_memory_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_memory_parameters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_memory_parameters_args_xdr;
uint64_t remote_domain_get_memory_parameters_args_size(const remote_domain_get_memory_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_memory_parameters_args_encode(struct xdr_encoder *e, const remote_domain_get_memory_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_memory_parameters_args_decode(struct xdr_decoder *d, remote_domain_get_memory_parameters_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_memory_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_memory_parameters_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_memory_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_memory_parameters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_memory_parameters_ret_xdr;
uint64_t remote_domain_get_memory_parameters_ret_size(const remote_domain_get_memory_parameters_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_memory_parameters_ret_encode(struct xdr_encoder *e, const remote_domain_get_memory_parameters_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_memory_parameters_ret_decode(struct xdr_decoder *d, remote_domain_get_memory_parameters_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_memory_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_memory_parameters_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_memory_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_memory_parameters_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_block_resize_args_xdr;
uint64_t remote_domain_block_resize_args_size(const remote_domain_block_resize_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_resize_args_encode(struct xdr_encoder *e, const remote_domain_block_resize_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_resize_args_decode(struct xdr_decoder *d, remote_domain_block_resize_args *v) XDR_CHECKED;
uint8_t *remote_domain_block_resize_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_resize_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_block_resize_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_resize_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_numa_parameters_args_xdr;
uint64_t remote_domain_set_numa_parameters_args_size(const remote_domain_set_numa_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_numa_parameters_args_encode(struct xdr_encoder *e, const remote_domain_set_numa_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_numa_parameters_args_decode(struct xdr_decoder *d, remote_domain_set_numa_parameters_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_numa_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_numa_parameters_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_numa_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_numa_parameters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_numa_parameters_args_xdr;
uint64_t remote_domain_get_numa_parameters_args_size(const remote_domain_get_numa_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_numa_parameters_args_encode(struct xdr_encoder *e, const remote_domain_get_numa_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_numa_parameters_args_decode(struct xdr_decoder *d, remote_domain_get_numa_parameters_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_numa_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_numa_parameters_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_numa_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_numa_parameters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_numa_parameters_ret_xdr;
uint64_t remote_domain_get_numa_parameters_ret_size(const remote_domain_get_numa_parameters_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_numa_parameters_ret_encode(struct xdr_encoder *e, const remote_domain_get_numa_parameters_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_numa_parameters_ret_decode(struct xdr_decoder *d, remote_domain_get_numa_parameters_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_numa_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_numa_parameters_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_numa_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_numa_parameters_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_perf_events_args_xdr;
uint64_t remote_domain_set_perf_events_args_size(const remote_domain_set_perf_events_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_perf_events_args_encode(struct xdr_encoder *e, const remote_domain_set_perf_events_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_perf_events_args_decode(struct xdr_decoder *d, remote_domain_set_perf_events_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_perf_events_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_perf_events_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_perf_events_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_perf_events_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_perf_events_args_xdr;
uint64_t remote_domain_get_perf_events_args_size(const remote_domain_get_perf_events_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_perf_events_args_encode(struct xdr_encoder *e, const remote_domain_get_perf_events_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_perf_events_args_decode(struct xdr_decoder *d, remote_domain_get_perf_events_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_perf_events_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_perf_events_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_perf_events_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_perf_events_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_perf_events_ret_xdr;
uint64_t remote_domain_get_perf_events_ret_size(const remote_domain_get_perf_events_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_perf_events_ret_encode(struct xdr_encoder *e, const remote_domain_get_perf_events_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_perf_events_ret_decode(struct xdr_decoder *d, remote_domain_get_perf_events_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_perf_events_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_perf_events_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_perf_events_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_perf_events_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_block_stats_args_xdr;
uint64_t remote_domain_block_stats_args_size(const remote_domain_block_stats_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_stats_args_encode(struct xdr_encoder *e, const remote_domain_block_stats_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_stats_args_decode(struct xdr_decoder *d, remote_domain_block_stats_args *v) XDR_CHECKED;
uint8_t *remote_domain_block_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_stats_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_block_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_stats_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_block_stats_ret_xdr;
uint64_t remote_domain_block_stats_ret_size(const remote_domain_block_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_block_stats_ret_encode(struct xdr_encoder *e, const remote_domain_block_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_block_stats_ret_decode(struct xdr_decoder *d, remote_domain_block_stats_ret *v) XDR_CHECKED;
uint8_t *remote_domain_block_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_stats_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_block_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_stats_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_block_stats_flags_args_xdr;
uint64_t remote_domain_block_stats_flags_args_size(const remote_domain_block_stats_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_stats_flags_args_encode(struct xdr_encoder *e, const remote_domain_block_stats_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_stats_flags_args_decode(struct xdr_decoder *d, remote_domain_block_stats_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_block_stats_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_stats_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_block_stats_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_stats_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_block_stats_flags_ret_xdr;
uint64_t remote_domain_block_stats_flags_ret_size(const remote_domain_block_stats_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_block_stats_flags_ret_encode(struct xdr_encoder *e, const remote_domain_block_stats_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_block_stats_flags_ret_decode(struct xdr_decoder *d, remote_domain_block_stats_flags_ret *v) XDR_CHECKED;
uint8_t *remote_domain_block_stats_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_stats_flags_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_block_stats_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_stats_flags_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_interface_stats_args_xdr;
uint64_t remote_domain_interface_stats_args_size(const remote_domain_interface_stats_args *v) XDR_CHECKED;
enum xdr_status remote_domain_interface_stats_args_encode(struct xdr_encoder *e, const remote_domain_interface_stats_args *v) XDR_CHECKED;
enum xdr_status remote_domain_interface_stats_args_decode(struct xdr_decoder *d, remote_domain_interface_stats_args *v) XDR_CHECKED;
uint8_t *remote_domain_interface_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_interface_stats_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_interface_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_interface_stats_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_interface_stats_ret_xdr;
uint64_t remote_domain_interface_stats_ret_size(const remote_domain_interface_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_interface_stats_ret_encode(struct xdr_encoder *e, const remote_domain_interface_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_interface_stats_ret_decode(struct xdr_decoder *d, remote_domain_interface_stats_ret *v) XDR_CHECKED;
uint8_t *remote_domain_interface_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_interface_stats_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_interface_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_interface_stats_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_interface_parameters_args_xdr;
uint64_t remote_domain_set_interface_parameters_args_size(const remote_domain_set_interface_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_interface_parameters_args_encode(struct xdr_encoder *e, const remote_domain_set_interface_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_interface_parameters_args_decode(struct xdr_decoder *d, remote_domain_set_interface_parameters_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_interface_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_interface_parameters_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_interface_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_interface_parameters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_interface_parameters_args_xdr;
uint64_t remote_domain_get_interface_parameters_args_size(const remote_domain_get_interface_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_interface_parameters_args_encode(struct xdr_encoder *e, const remote_domain_get_interface_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_interface_parameters_args_decode(struct xdr_decoder *d, remote_domain_get_interface_parameters_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_interface_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_interface_parameters_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_interface_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_interface_parameters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_interface_parameters_ret_xdr;
uint64_t remote_domain_get_interface_parameters_ret_size(const remote_domain_get_interface_parameters_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_interface_parameters_ret_encode(struct xdr_encoder *e, const remote_domain_get_interface_parameters_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_interface_parameters_ret_decode(struct xdr_decoder *d, remote_domain_get_interface_parameters_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_interface_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_interface_parameters_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_interface_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_interface_parameters_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_memory_stats_args_xdr;
uint64_t remote_domain_memory_stats_args_size(const remote_domain_memory_stats_args *v) XDR_CHECKED;
enum xdr_status remote_domain_memory_stats_args_encode(struct xdr_encoder *e, const remote_domain_memory_stats_args *v) XDR_CHECKED;
enum xdr_status remote_domain_memory_stats_args_decode(struct xdr_decoder *d, remote_domain_memory_stats_args *v) XDR_CHECKED;
uint8_t *remote_domain_memory_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_memory_stats_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_memory_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_memory_stats_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_memory_stat_xdr;
uint64_t remote_domain_memory_stat_size(const remote_domain_memory_stat *v) XDR_CHECKED;
enum xdr_status remote_domain_memory_stat_encode(struct xdr_encoder *e, const remote_domain_memory_stat *v) XDR_CHECKED;
enum xdr_status remote_domain_memory_stat_decode(struct xdr_decoder *d, remote_domain_memory_stat *v) XDR_CHECKED;
uint8_t *remote_domain_memory_stat_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_memory_stat *v) XDR_CHECKED;
struct xdr_cursor remote_domain_memory_stat_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_memory_stat *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_memory_stats_ret_xdr;
uint64_t remote_domain_memory_stats_ret_size(const remote_domain_memory_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_memory_stats_ret_encode(struct xdr_encoder *e, const remote_domain_memory_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_memory_stats_ret_decode(struct xdr_decoder *d, remote_domain_memory_stats_ret *v) XDR_CHECKED;
uint8_t *remote_domain_memory_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_memory_stats_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_memory_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_memory_stats_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_block_peek_args_xdr;
uint64_t remote_domain_block_peek_args_size(const remote_domain_block_peek_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_peek_args_encode(struct xdr_encoder *e, const remote_domain_block_peek_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_peek_args_decode(struct xdr_decoder *d, remote_domain_block_peek_args *v) XDR_CHECKED;
uint8_t *remote_domain_block_peek_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_peek_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_block_peek_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_peek_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_block_peek_ret_xdr;
uint64_t remote_domain_block_peek_ret_size(const remote_domain_block_peek_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_block_peek_ret_encode(struct xdr_encoder *e, const remote_domain_block_peek_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_block_peek_ret_decode(struct xdr_decoder *d, remote_domain_block_peek_ret *v) XDR_CHECKED;
uint8_t *remote_domain_block_peek_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_peek_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_block_peek_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_peek_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_memory_peek_args_xdr;
uint64_t remote_domain_memory_peek_args_size(const remote_domain_memory_peek_args *v) XDR_CHECKED;
enum xdr_status remote_domain_memory_peek_args_encode(struct xdr_encoder *e, const remote_domain_memory_peek_args *v) XDR_CHECKED;
enum xdr_status remote_domain_memory_peek_args_decode(struct xdr_decoder *d, remote_domain_memory_peek_args *v) XDR_CHECKED;
uint8_t *remote_domain_memory_peek_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_memory_peek_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_memory_peek_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_memory_peek_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_memory_peek_ret_xdr;
uint64_t remote_domain_memory_peek_ret_size(const remote_domain_memory_peek_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_memory_peek_ret_encode(struct xdr_encoder *e, const remote_domain_memory_peek_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_memory_peek_ret_decode(struct xdr_decoder *d, remote_domain_memory_peek_ret *v) XDR_CHECKED;
uint8_t *remote_domain_memory_peek_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_memory_peek_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_memory_peek_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_memory_peek_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_block_info_args_xdr;
uint64_t remote_domain_get_block_info_args_size(const remote_domain_get_block_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_block_info_args_encode(struct xdr_encoder *e, const remote_domain_get_block_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_block_info_args_decode(struct xdr_decoder *d, remote_domain_get_block_info_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_block_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_block_info_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_block_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_block_info_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_block_info_ret_xdr;
uint64_t remote_domain_get_block_info_ret_size(const remote_domain_get_block_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_block_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_block_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_block_info_ret_decode(struct xdr_decoder *d, remote_domain_get_block_info_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_block_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_block_info_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_block_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_block_info_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_domains_args_xdr;
uint64_t remote_connect_list_domains_args_size(const remote_connect_list_domains_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_domains_args_encode(struct xdr_encoder *e, const remote_connect_list_domains_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_domains_args_decode(struct xdr_decoder *d, remote_connect_list_domains_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_domains_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_domains_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_domains_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_domains_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_domains_ret_xdr;
uint64_t remote_connect_list_domains_ret_size(const remote_connect_list_domains_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_domains_ret_encode(struct xdr_encoder *e, const remote_connect_list_domains_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_domains_ret_decode(struct xdr_decoder *d, remote_connect_list_domains_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_domains_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_domains_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_domains_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_domains_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_num_of_domains_ret_xdr;
uint64_t remote_connect_num_of_domains_ret_size(const remote_connect_num_of_domains_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_domains_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_domains_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_domains_ret_decode(struct xdr_decoder *d, remote_connect_num_of_domains_ret *v) XDR_CHECKED;
uint8_t *remote_connect_num_of_domains_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_domains_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_num_of_domains_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_domains_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_create_xml_args_xdr;
uint64_t remote_domain_create_xml_args_size(const remote_domain_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_domain_create_xml_args_encode(struct xdr_encoder *e, const remote_domain_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_domain_create_xml_args_decode(struct xdr_decoder *d, remote_domain_create_xml_args *v) XDR_CHECKED;
uint8_t *remote_domain_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_create_xml_ret_xdr;
uint64_t remote_domain_create_xml_ret_size(const remote_domain_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_create_xml_ret_encode(struct xdr_encoder *e, const remote_domain_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_create_xml_ret_decode(struct xdr_decoder *d, remote_domain_create_xml_ret *v) XDR_CHECKED;
uint8_t *remote_domain_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_create_xml_with_files_args_xdr;
uint64_t remote_domain_create_xml_with_files_args_size(const remote_domain_create_xml_with_files_args *v) XDR_CHECKED;
enum xdr_status remote_domain_create_xml_with_files_args_encode(struct xdr_encoder *e, const remote_domain_create_xml_with_files_args *v) XDR_CHECKED;
enum xdr_status remote_domain_create_xml_with_files_args_decode(struct xdr_decoder *d, remote_domain_create_xml_with_files_args *v) XDR_CHECKED;
uint8_t *remote_domain_create_xml_with_files_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_xml_with_files_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_create_xml_with_files_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_xml_with_files_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_create_xml_with_files_ret_xdr;
uint64_t remote_domain_create_xml_with_files_ret_size(const remote_domain_create_xml_with_files_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_create_xml_with_files_ret_encode(struct xdr_encoder *e, const remote_domain_create_xml_with_files_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_create_xml_with_files_ret_decode(struct xdr_decoder *d, remote_domain_create_xml_with_files_ret *v) XDR_CHECKED;
uint8_t *remote_domain_create_xml_with_files_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_xml_with_files_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_create_xml_with_files_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_xml_with_files_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_lookup_by_id_args_xdr;
uint64_t remote_domain_lookup_by_id_args_size(const remote_domain_lookup_by_id_args *v) XDR_CHECKED;
enum xdr_status remote_domain_lookup_by_id_args_encode(struct xdr_encoder *e, const remote_domain_lookup_by_id_args *v) XDR_CHECKED;
enum xdr_status remote_domain_lookup_by_id_args_decode(struct xdr_decoder *d, remote_domain_lookup_by_id_args *v) XDR_CHECKED;
uint8_t *remote_domain_lookup_by_id_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_lookup_by_id_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_lookup_by_id_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_lookup_by_id_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_lookup_by_id_ret_xdr;
uint64_t remote_domain_lookup_by_id_ret_size(const remote_domain_lookup_by_id_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_lookup_by_id_ret_encode(struct xdr_encoder *e, const remote_domain_lookup_by_id_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_lookup_by_id_ret_decode(struct xdr_decoder *d, remote_domain_lookup_by_id_ret *v) XDR_CHECKED;
uint8_t *remote_domain_lookup_by_id_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_lookup_by_id_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_lookup_by_id_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_lookup_by_id_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_lookup_by_uuid_args_xdr;
uint64_t remote_domain_lookup_by_uuid_args_size(const remote_domain_lookup_by_uuid_args *v) XDR_CHECKED;
enum xdr_status remote_domain_lookup_by_uuid_args_encode(struct xdr_encoder *e, const remote_domain_lookup_by_uuid_args *v) XDR_CHECKED;
enum xdr_status remote_domain_lookup_by_uuid_args_decode(struct xdr_decoder *d, remote_domain_lookup_by_uuid_args *v) XDR_CHECKED;
uint8_t *remote_domain_lookup_by_uuid_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_lookup_by_uuid_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_lookup_by_uuid_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_lookup_by_uuid_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_lookup_by_uuid_ret_xdr;
uint64_t remote_domain_lookup_by_uuid_ret_size(const remote_domain_lookup_by_uuid_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_lookup_by_uuid_ret_encode(struct xdr_encoder *e, const remote_domain_lookup_by_uuid_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_lookup_by_uuid_ret_decode(struct xdr_decoder *d, remote_domain_lookup_by_uuid_ret *v) XDR_CHECKED;
uint8_t *remote_domain_lookup_by_uuid_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_lookup_by_uuid_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_lookup_by_uuid_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_lookup_by_uuid_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_lookup_by_name_args_xdr;
uint64_t remote_domain_lookup_by_name_args_size(const remote_domain_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_domain_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_domain_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_domain_lookup_by_name_args_decode(struct xdr_decoder *d, remote_domain_lookup_by_name_args *v) XDR_CHECKED;
uint8_t *remote_domain_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_lookup_by_name_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_lookup_by_name_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_lookup_by_name_ret_xdr;
uint64_t remote_domain_lookup_by_name_ret_size(const remote_domain_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_domain_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_domain_lookup_by_name_ret *v) XDR_CHECKED;
uint8_t *remote_domain_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_lookup_by_name_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_lookup_by_name_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_suspend_args_xdr;
uint64_t remote_domain_suspend_args_size(const remote_domain_suspend_args *v) XDR_CHECKED;
enum xdr_status remote_domain_suspend_args_encode(struct xdr_encoder *e, const remote_domain_suspend_args *v) XDR_CHECKED;
enum xdr_status remote_domain_suspend_args_decode(struct xdr_decoder *d, remote_domain_suspend_args *v) XDR_CHECKED;
uint8_t *remote_domain_suspend_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_suspend_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_suspend_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_suspend_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_resume_args_xdr;
uint64_t remote_domain_resume_args_size(const remote_domain_resume_args *v) XDR_CHECKED;
enum xdr_status remote_domain_resume_args_encode(struct xdr_encoder *e, const remote_domain_resume_args *v) XDR_CHECKED;
enum xdr_status remote_domain_resume_args_decode(struct xdr_decoder *d, remote_domain_resume_args *v) XDR_CHECKED;
uint8_t *remote_domain_resume_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_resume_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_resume_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_resume_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_pm_suspend_for_duration_args_xdr;
uint64_t remote_domain_pm_suspend_for_duration_args_size(const remote_domain_pm_suspend_for_duration_args *v) XDR_CHECKED;
enum xdr_status remote_domain_pm_suspend_for_duration_args_encode(struct xdr_encoder *e, const remote_domain_pm_suspend_for_duration_args *v) XDR_CHECKED;
enum xdr_status remote_domain_pm_suspend_for_duration_args_decode(struct xdr_decoder *d, remote_domain_pm_suspend_for_duration_args *v) XDR_CHECKED;
uint8_t *remote_domain_pm_suspend_for_duration_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_pm_suspend_for_duration_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_pm_suspend_for_duration_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_pm_suspend_for_duration_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_pm_wakeup_args_xdr;
uint64_t remote_domain_pm_wakeup_args_size(const remote_domain_pm_wakeup_args *v) XDR_CHECKED;
enum xdr_status remote_domain_pm_wakeup_args_encode(struct xdr_encoder *e, const remote_domain_pm_wakeup_args *v) XDR_CHECKED;
enum xdr_status remote_domain_pm_wakeup_args_decode(struct xdr_decoder *d, remote_domain_pm_wakeup_args *v) XDR_CHECKED;
uint8_t *remote_domain_pm_wakeup_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_pm_wakeup_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_pm_wakeup_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_pm_wakeup_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_shutdown_args_xdr;
uint64_t remote_domain_shutdown_args_size(const remote_domain_shutdown_args *v) XDR_CHECKED;
enum xdr_status remote_domain_shutdown_args_encode(struct xdr_encoder *e, const remote_domain_shutdown_args *v) XDR_CHECKED;
enum xdr_status remote_domain_shutdown_args_decode(struct xdr_decoder *d, remote_domain_shutdown_args *v) XDR_CHECKED;
uint8_t *remote_domain_shutdown_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_shutdown_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_shutdown_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_shutdown_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_reboot_args_xdr;
uint64_t remote_domain_reboot_args_size(const remote_domain_reboot_args *v) XDR_CHECKED;
enum xdr_status remote_domain_reboot_args_encode(struct xdr_encoder *e, const remote_domain_reboot_args *v) XDR_CHECKED;
enum xdr_status remote_domain_reboot_args_decode(struct xdr_decoder *d, remote_domain_reboot_args *v) XDR_CHECKED;
uint8_t *remote_domain_reboot_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_reboot_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_reboot_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_reboot_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_reset_args_xdr;
uint64_t remote_domain_reset_args_size(const remote_domain_reset_args *v) XDR_CHECKED;
enum xdr_status remote_domain_reset_args_encode(struct xdr_encoder *e, const remote_domain_reset_args *v) XDR_CHECKED;
enum xdr_status remote_domain_reset_args_decode(struct xdr_decoder *d, remote_domain_reset_args *v) XDR_CHECKED;
uint8_t *remote_domain_reset_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_reset_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_reset_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_reset_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_destroy_args_xdr;
uint64_t remote_domain_destroy_args_size(const remote_domain_destroy_args *v) XDR_CHECKED;
enum xdr_status remote_domain_destroy_args_encode(struct xdr_encoder *e, const remote_domain_destroy_args *v) XDR_CHECKED;
enum xdr_status remote_domain_destroy_args_decode(struct xdr_decoder *d, remote_domain_destroy_args *v) XDR_CHECKED;
uint8_t *remote_domain_destroy_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_destroy_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_destroy_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_destroy_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_destroy_flags_args_xdr;
uint64_t remote_domain_destroy_flags_args_size(const remote_domain_destroy_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_destroy_flags_args_encode(struct xdr_encoder *e, const remote_domain_destroy_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_destroy_flags_args_decode(struct xdr_decoder *d, remote_domain_destroy_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_destroy_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_destroy_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_destroy_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_destroy_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_os_type_args_xdr;
uint64_t remote_domain_get_os_type_args_size(const remote_domain_get_os_type_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_os_type_args_encode(struct xdr_encoder *e, const remote_domain_get_os_type_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_os_type_args_decode(struct xdr_decoder *d, remote_domain_get_os_type_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_os_type_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_os_type_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_os_type_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_os_type_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_os_type_ret_xdr;
uint64_t remote_domain_get_os_type_ret_size(const remote_domain_get_os_type_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_os_type_ret_encode(struct xdr_encoder *e, const remote_domain_get_os_type_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_os_type_ret_decode(struct xdr_decoder *d, remote_domain_get_os_type_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_os_type_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_os_type_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_os_type_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_os_type_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_max_memory_args_xdr;
uint64_t remote_domain_get_max_memory_args_size(const remote_domain_get_max_memory_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_max_memory_args_encode(struct xdr_encoder *e, const remote_domain_get_max_memory_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_max_memory_args_decode(struct xdr_decoder *d, remote_domain_get_max_memory_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_max_memory_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_max_memory_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_max_memory_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_max_memory_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_max_memory_ret_xdr;
uint64_t remote_domain_get_max_memory_ret_size(const remote_domain_get_max_memory_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_max_memory_ret_encode(struct xdr_encoder *e, const remote_domain_get_max_memory_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_max_memory_ret_decode(struct xdr_decoder *d, remote_domain_get_max_memory_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_max_memory_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_max_memory_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_max_memory_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_max_memory_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_max_memory_args_xdr;
uint64_t remote_domain_set_max_memory_args_size(const remote_domain_set_max_memory_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_max_memory_args_encode(struct xdr_encoder *e, const remote_domain_set_max_memory_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_max_memory_args_decode(struct xdr_decoder *d, remote_domain_set_max_memory_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_max_memory_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_max_memory_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_max_memory_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_max_memory_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_memory_args_xdr;
uint64_t remote_domain_set_memory_args_size(const remote_domain_set_memory_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_memory_args_encode(struct xdr_encoder *e, const remote_domain_set_memory_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_memory_args_decode(struct xdr_decoder *d, remote_domain_set_memory_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_memory_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_memory_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_memory_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_memory_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_memory_flags_args_xdr;
uint64_t remote_domain_set_memory_flags_args_size(const remote_domain_set_memory_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_memory_flags_args_encode(struct xdr_encoder *e, const remote_domain_set_memory_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_memory_flags_args_decode(struct xdr_decoder *d, remote_domain_set_memory_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_memory_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_memory_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_memory_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_memory_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_memory_stats_period_args_xdr;
uint64_t remote_domain_set_memory_stats_period_args_size(const remote_domain_set_memory_stats_period_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_memory_stats_period_args_encode(struct xdr_encoder *e, const remote_domain_set_memory_stats_period_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_memory_stats_period_args_decode(struct xdr_decoder *d, remote_domain_set_memory_stats_period_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_memory_stats_period_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_memory_stats_period_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_memory_stats_period_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_memory_stats_period_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_info_args_xdr;
uint64_t remote_domain_get_info_args_size(const remote_domain_get_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_info_args_encode(struct xdr_encoder *e, const remote_domain_get_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_info_args_decode(struct xdr_decoder *d, remote_domain_get_info_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_info_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_info_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_info_ret_xdr;
uint64_t remote_domain_get_info_ret_size(const remote_domain_get_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_info_ret_decode(struct xdr_decoder *d, remote_domain_get_info_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_info_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_info_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_save_args_xdr;
uint64_t remote_domain_save_args_size(const remote_domain_save_args *v) XDR_CHECKED;
enum xdr_status remote_domain_save_args_encode(struct xdr_encoder *e, const remote_domain_save_args *v) XDR_CHECKED;
enum xdr_status remote_domain_save_args_decode(struct xdr_decoder *d, remote_domain_save_args *v) XDR_CHECKED;
uint8_t *remote_domain_save_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_save_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_save_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_save_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_save_flags_args_xdr;
uint64_t remote_domain_save_flags_args_size(const remote_domain_save_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_save_flags_args_encode(struct xdr_encoder *e, const remote_domain_save_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_save_flags_args_decode(struct xdr_decoder *d, remote_domain_save_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_save_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_save_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_save_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_save_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_save_params_args_xdr;
uint64_t remote_domain_save_params_args_size(const remote_domain_save_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_save_params_args_encode(struct xdr_encoder *e, const remote_domain_save_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_save_params_args_decode(struct xdr_decoder *d, remote_domain_save_params_args *v) XDR_CHECKED;
uint8_t *remote_domain_save_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_save_params_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_save_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_save_params_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_restore_args_xdr;
uint64_t remote_domain_restore_args_size(const remote_domain_restore_args *v) XDR_CHECKED;
enum xdr_status remote_domain_restore_args_encode(struct xdr_encoder *e, const remote_domain_restore_args *v) XDR_CHECKED;
enum xdr_status remote_domain_restore_args_decode(struct xdr_decoder *d, remote_domain_restore_args *v) XDR_CHECKED;
uint8_t *remote_domain_restore_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_restore_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_restore_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_restore_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_restore_flags_args_xdr;
uint64_t remote_domain_restore_flags_args_size(const remote_domain_restore_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_restore_flags_args_encode(struct xdr_encoder *e, const remote_domain_restore_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_restore_flags_args_decode(struct xdr_decoder *d, remote_domain_restore_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_restore_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_restore_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_restore_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_restore_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_restore_params_args_xdr;
uint64_t remote_domain_restore_params_args_size(const remote_domain_restore_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_restore_params_args_encode(struct xdr_encoder *e, const remote_domain_restore_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_restore_params_args_decode(struct xdr_decoder *d, remote_domain_restore_params_args *v) XDR_CHECKED;
uint8_t *remote_domain_restore_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_restore_params_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_restore_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_restore_params_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_save_image_get_xml_desc_args_xdr;
uint64_t remote_domain_save_image_get_xml_desc_args_size(const remote_domain_save_image_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_domain_save_image_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_domain_save_image_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_domain_save_image_get_xml_desc_args_decode(struct xdr_decoder *d, remote_domain_save_image_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_domain_save_image_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_save_image_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_save_image_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_save_image_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_save_image_get_xml_desc_ret_xdr;
uint64_t remote_domain_save_image_get_xml_desc_ret_size(const remote_domain_save_image_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_save_image_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_domain_save_image_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_save_image_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_domain_save_image_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_domain_save_image_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_save_image_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_save_image_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_save_image_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_save_image_define_xml_args_xdr;
uint64_t remote_domain_save_image_define_xml_args_size(const remote_domain_save_image_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_domain_save_image_define_xml_args_encode(struct xdr_encoder *e, const remote_domain_save_image_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_domain_save_image_define_xml_args_decode(struct xdr_decoder *d, remote_domain_save_image_define_xml_args *v) XDR_CHECKED;
uint8_t *remote_domain_save_image_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_save_image_define_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_save_image_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_save_image_define_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_core_dump_args_xdr;
uint64_t remote_domain_core_dump_args_size(const remote_domain_core_dump_args *v) XDR_CHECKED;
enum xdr_status remote_domain_core_dump_args_encode(struct xdr_encoder *e, const remote_domain_core_dump_args *v) XDR_CHECKED;
enum xdr_status remote_domain_core_dump_args_decode(struct xdr_decoder *d, remote_domain_core_dump_args *v) XDR_CHECKED;
uint8_t *remote_domain_core_dump_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_core_dump_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_core_dump_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_core_dump_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_core_dump_with_format_args_xdr;
uint64_t remote_domain_core_dump_with_format_args_size(const remote_domain_core_dump_with_format_args *v) XDR_CHECKED;
enum xdr_status remote_domain_core_dump_with_format_args_encode(struct xdr_encoder *e, const remote_domain_core_dump_with_format_args *v) XDR_CHECKED;
enum xdr_status remote_domain_core_dump_with_format_args_decode(struct xdr_decoder *d, remote_domain_core_dump_with_format_args *v) XDR_CHECKED;
uint8_t *remote_domain_core_dump_with_format_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_core_dump_with_format_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_core_dump_with_format_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_core_dump_with_format_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_screenshot_args_xdr;
uint64_t remote_domain_screenshot_args_size(const remote_domain_screenshot_args *v) XDR_CHECKED;
enum xdr_status remote_domain_screenshot_args_encode(struct xdr_encoder *e, const remote_domain_screenshot_args *v) XDR_CHECKED;
enum xdr_status remote_domain_screenshot_args_decode(struct xdr_decoder *d, remote_domain_screenshot_args *v) XDR_CHECKED;
uint8_t *remote_domain_screenshot_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_screenshot_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_screenshot_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_screenshot_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_screenshot_ret_xdr;
uint64_t remote_domain_screenshot_ret_size(const remote_domain_screenshot_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_screenshot_ret_encode(struct xdr_encoder *e, const remote_domain_screenshot_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_screenshot_ret_decode(struct xdr_decoder *d, remote_domain_screenshot_ret *v) XDR_CHECKED;
uint8_t *remote_domain_screenshot_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_screenshot_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_screenshot_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_screenshot_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_xml_desc_args_xdr;
uint64_t remote_domain_get_xml_desc_args_size(const remote_domain_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_domain_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_xml_desc_args_decode(struct xdr_decoder *d, remote_domain_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_xml_desc_ret_xdr;
uint64_t remote_domain_get_xml_desc_ret_size(const remote_domain_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_domain_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_domain_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_prepare_args_xdr;
uint64_t remote_domain_migrate_prepare_args_size(const remote_domain_migrate_prepare_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare_args_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare_args_decode(struct xdr_decoder *d, remote_domain_migrate_prepare_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_prepare_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_prepare_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_prepare_ret_xdr;
uint64_t remote_domain_migrate_prepare_ret_size(const remote_domain_migrate_prepare_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare_ret_decode(struct xdr_decoder *d, remote_domain_migrate_prepare_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_prepare_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_prepare_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_perform_args_xdr;
uint64_t remote_domain_migrate_perform_args_size(const remote_domain_migrate_perform_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_perform_args_encode(struct xdr_encoder *e, const remote_domain_migrate_perform_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_perform_args_decode(struct xdr_decoder *d, remote_domain_migrate_perform_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_perform_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_perform_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_perform_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_perform_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_finish_args_xdr;
uint64_t remote_domain_migrate_finish_args_size(const remote_domain_migrate_finish_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish_args_encode(struct xdr_encoder *e, const remote_domain_migrate_finish_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish_args_decode(struct xdr_decoder *d, remote_domain_migrate_finish_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_finish_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_finish_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_finish_ret_xdr;
uint64_t remote_domain_migrate_finish_ret_size(const remote_domain_migrate_finish_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_finish_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish_ret_decode(struct xdr_decoder *d, remote_domain_migrate_finish_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_finish_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_finish_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_prepare2_args_xdr;
uint64_t remote_domain_migrate_prepare2_args_size(const remote_domain_migrate_prepare2_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare2_args_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare2_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare2_args_decode(struct xdr_decoder *d, remote_domain_migrate_prepare2_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_prepare2_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare2_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_prepare2_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare2_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_prepare2_ret_xdr;
uint64_t remote_domain_migrate_prepare2_ret_size(const remote_domain_migrate_prepare2_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare2_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare2_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare2_ret_decode(struct xdr_decoder *d, remote_domain_migrate_prepare2_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_prepare2_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare2_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_prepare2_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare2_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_finish2_args_xdr;
uint64_t remote_domain_migrate_finish2_args_size(const remote_domain_migrate_finish2_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish2_args_encode(struct xdr_encoder *e, const remote_domain_migrate_finish2_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish2_args_decode(struct xdr_decoder *d, remote_domain_migrate_finish2_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_finish2_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish2_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_finish2_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish2_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_finish2_ret_xdr;
uint64_t remote_domain_migrate_finish2_ret_size(const remote_domain_migrate_finish2_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish2_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_finish2_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish2_ret_decode(struct xdr_decoder *d, remote_domain_migrate_finish2_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_finish2_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish2_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_finish2_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish2_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_defined_domains_args_xdr;
uint64_t remote_connect_list_defined_domains_args_size(const remote_connect_list_defined_domains_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_domains_args_encode(struct xdr_encoder *e, const remote_connect_list_defined_domains_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_domains_args_decode(struct xdr_decoder *d, remote_connect_list_defined_domains_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_defined_domains_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_domains_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_defined_domains_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_domains_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_defined_domains_ret_xdr;
uint64_t remote_connect_list_defined_domains_ret_size(const remote_connect_list_defined_domains_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_domains_ret_encode(struct xdr_encoder *e, const remote_connect_list_defined_domains_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_domains_ret_decode(struct xdr_decoder *d, remote_connect_list_defined_domains_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_defined_domains_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_domains_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_defined_domains_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_domains_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_num_of_defined_domains_ret_xdr;
uint64_t remote_connect_num_of_defined_domains_ret_size(const remote_connect_num_of_defined_domains_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_defined_domains_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_defined_domains_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_defined_domains_ret_decode(struct xdr_decoder *d, remote_connect_num_of_defined_domains_ret *v) XDR_CHECKED;
uint8_t *remote_connect_num_of_defined_domains_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_defined_domains_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_num_of_defined_domains_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_defined_domains_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_create_args_xdr;
uint64_t remote_domain_create_args_size(const remote_domain_create_args *v) XDR_CHECKED;
enum xdr_status remote_domain_create_args_encode(struct xdr_encoder *e, const remote_domain_create_args *v) XDR_CHECKED;
enum xdr_status remote_domain_create_args_decode(struct xdr_decoder *d, remote_domain_create_args *v) XDR_CHECKED;
uint8_t *remote_domain_create_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_create_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_create_with_flags_args_xdr;
uint64_t remote_domain_create_with_flags_args_size(const remote_domain_create_with_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_create_with_flags_args_encode(struct xdr_encoder *e, const remote_domain_create_with_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_create_with_flags_args_decode(struct xdr_decoder *d, remote_domain_create_with_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_create_with_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_with_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_create_with_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_with_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_create_with_flags_ret_xdr;
uint64_t remote_domain_create_with_flags_ret_size(const remote_domain_create_with_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_create_with_flags_ret_encode(struct xdr_encoder *e, const remote_domain_create_with_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_create_with_flags_ret_decode(struct xdr_decoder *d, remote_domain_create_with_flags_ret *v) XDR_CHECKED;
uint8_t *remote_domain_create_with_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_with_flags_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_create_with_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_with_flags_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_create_with_files_args_xdr;
uint64_t remote_domain_create_with_files_args_size(const remote_domain_create_with_files_args *v) XDR_CHECKED;
enum xdr_status remote_domain_create_with_files_args_encode(struct xdr_encoder *e, const remote_domain_create_with_files_args *v) XDR_CHECKED;
enum xdr_status remote_domain_create_with_files_args_decode(struct xdr_decoder *d, remote_domain_create_with_files_args *v) XDR_CHECKED;
uint8_t *remote_domain_create_with_files_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_with_files_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_create_with_files_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_with_files_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_create_with_files_ret_xdr;
uint64_t remote_domain_create_with_files_ret_size(const remote_domain_create_with_files_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_create_with_files_ret_encode(struct xdr_encoder *e, const remote_domain_create_with_files_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_create_with_files_ret_decode(struct xdr_decoder *d, remote_domain_create_with_files_ret *v) XDR_CHECKED;
uint8_t *remote_domain_create_with_files_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_create_with_files_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_create_with_files_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_create_with_files_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_define_xml_args_xdr;
uint64_t remote_domain_define_xml_args_size(const remote_domain_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_domain_define_xml_args_encode(struct xdr_encoder *e, const remote_domain_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_domain_define_xml_args_decode(struct xdr_decoder *d, remote_domain_define_xml_args *v) XDR_CHECKED;
uint8_t *remote_domain_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_define_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_define_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_define_xml_ret_xdr;
uint64_t remote_domain_define_xml_ret_size(const remote_domain_define_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_define_xml_ret_encode(struct xdr_encoder *e, const remote_domain_define_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_define_xml_ret_decode(struct xdr_decoder *d, remote_domain_define_xml_ret *v) XDR_CHECKED;
uint8_t *remote_domain_define_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_define_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_define_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_define_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_define_xml_flags_args_xdr;
uint64_t remote_domain_define_xml_flags_args_size(const remote_domain_define_xml_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_define_xml_flags_args_encode(struct xdr_encoder *e, const remote_domain_define_xml_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_define_xml_flags_args_decode(struct xdr_decoder *d, remote_domain_define_xml_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_define_xml_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_define_xml_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_define_xml_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_define_xml_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_define_xml_flags_ret_xdr;
uint64_t remote_domain_define_xml_flags_ret_size(const remote_domain_define_xml_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_define_xml_flags_ret_encode(struct xdr_encoder *e, const remote_domain_define_xml_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_define_xml_flags_ret_decode(struct xdr_decoder *d, remote_domain_define_xml_flags_ret *v) XDR_CHECKED;
uint8_t *remote_domain_define_xml_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_define_xml_flags_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_define_xml_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_define_xml_flags_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_undefine_args_xdr;
uint64_t remote_domain_undefine_args_size(const remote_domain_undefine_args *v) XDR_CHECKED;
enum xdr_status remote_domain_undefine_args_encode(struct xdr_encoder *e, const remote_domain_undefine_args *v) XDR_CHECKED;
enum xdr_status remote_domain_undefine_args_decode(struct xdr_decoder *d, remote_domain_undefine_args *v) XDR_CHECKED;
uint8_t *remote_domain_undefine_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_undefine_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_undefine_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_undefine_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_undefine_flags_args_xdr;
uint64_t remote_domain_undefine_flags_args_size(const remote_domain_undefine_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_undefine_flags_args_encode(struct xdr_encoder *e, const remote_domain_undefine_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_undefine_flags_args_decode(struct xdr_decoder *d, remote_domain_undefine_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_undefine_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_undefine_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_undefine_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_undefine_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_inject_nmi_args_xdr;
uint64_t remote_domain_inject_nmi_args_size(const remote_domain_inject_nmi_args *v) XDR_CHECKED;
enum xdr_status remote_domain_inject_nmi_args_encode(struct xdr_encoder *e, const remote_domain_inject_nmi_args *v) XDR_CHECKED;
enum xdr_status remote_domain_inject_nmi_args_decode(struct xdr_decoder *d, remote_domain_inject_nmi_args *v) XDR_CHECKED;
uint8_t *remote_domain_inject_nmi_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_inject_nmi_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_inject_nmi_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_inject_nmi_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_send_key_args_xdr;
uint64_t remote_domain_send_key_args_size(const remote_domain_send_key_args *v) XDR_CHECKED;
enum xdr_status remote_domain_send_key_args_encode(struct xdr_encoder *e, const remote_domain_send_key_args *v) XDR_CHECKED;
enum xdr_status remote_domain_send_key_args_decode(struct xdr_decoder *d, remote_domain_send_key_args *v) XDR_CHECKED;
uint8_t *remote_domain_send_key_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_send_key_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_send_key_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_send_key_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_send_process_signal_args_xdr;
uint64_t remote_domain_send_process_signal_args_size(const remote_domain_send_process_signal_args *v) XDR_CHECKED;
enum xdr_status remote_domain_send_process_signal_args_encode(struct xdr_encoder *e, const remote_domain_send_process_signal_args *v) XDR_CHECKED;
enum xdr_status remote_domain_send_process_signal_args_decode(struct xdr_decoder *d, remote_domain_send_process_signal_args *v) XDR_CHECKED;
uint8_t *remote_domain_send_process_signal_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_send_process_signal_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_send_process_signal_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_send_process_signal_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_vcpus_args_xdr;
uint64_t remote_domain_set_vcpus_args_size(const remote_domain_set_vcpus_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_vcpus_args_encode(struct xdr_encoder *e, const remote_domain_set_vcpus_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_vcpus_args_decode(struct xdr_decoder *d, remote_domain_set_vcpus_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_vcpus_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_vcpus_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_vcpus_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_vcpus_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_vcpus_flags_args_xdr;
uint64_t remote_domain_set_vcpus_flags_args_size(const remote_domain_set_vcpus_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_vcpus_flags_args_encode(struct xdr_encoder *e, const remote_domain_set_vcpus_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_vcpus_flags_args_decode(struct xdr_decoder *d, remote_domain_set_vcpus_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_vcpus_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_vcpus_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_vcpus_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_vcpus_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_vcpus_flags_args_xdr;
uint64_t remote_domain_get_vcpus_flags_args_size(const remote_domain_get_vcpus_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_vcpus_flags_args_encode(struct xdr_encoder *e, const remote_domain_get_vcpus_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_vcpus_flags_args_decode(struct xdr_decoder *d, remote_domain_get_vcpus_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_vcpus_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_vcpus_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_vcpus_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_vcpus_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_vcpus_flags_ret_xdr;
uint64_t remote_domain_get_vcpus_flags_ret_size(const remote_domain_get_vcpus_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_vcpus_flags_ret_encode(struct xdr_encoder *e, const remote_domain_get_vcpus_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_vcpus_flags_ret_decode(struct xdr_decoder *d, remote_domain_get_vcpus_flags_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_vcpus_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_vcpus_flags_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_vcpus_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_vcpus_flags_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_pin_vcpu_args_xdr;
uint64_t remote_domain_pin_vcpu_args_size(const remote_domain_pin_vcpu_args *v) XDR_CHECKED;
enum xdr_status remote_domain_pin_vcpu_args_encode(struct xdr_encoder *e, const remote_domain_pin_vcpu_args *v) XDR_CHECKED;
enum xdr_status remote_domain_pin_vcpu_args_decode(struct xdr_decoder *d, remote_domain_pin_vcpu_args *v) XDR_CHECKED;
uint8_t *remote_domain_pin_vcpu_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_pin_vcpu_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_pin_vcpu_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_pin_vcpu_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_pin_vcpu_flags_args_xdr;
uint64_t remote_domain_pin_vcpu_flags_args_size(const remote_domain_pin_vcpu_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_pin_vcpu_flags_args_encode(struct xdr_encoder *e, const remote_domain_pin_vcpu_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_pin_vcpu_flags_args_decode(struct xdr_decoder *d, remote_domain_pin_vcpu_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_pin_vcpu_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_pin_vcpu_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_pin_vcpu_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_pin_vcpu_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_vcpu_pin_info_args_xdr;
uint64_t remote_domain_get_vcpu_pin_info_args_size(const remote_domain_get_vcpu_pin_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_vcpu_pin_info_args_encode(struct xdr_encoder *e, const remote_domain_get_vcpu_pin_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_vcpu_pin_info_args_decode(struct xdr_decoder *d, remote_domain_get_vcpu_pin_info_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_vcpu_pin_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_vcpu_pin_info_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_vcpu_pin_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_vcpu_pin_info_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_vcpu_pin_info_ret_xdr;
uint64_t remote_domain_get_vcpu_pin_info_ret_size(const remote_domain_get_vcpu_pin_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_vcpu_pin_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_vcpu_pin_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_vcpu_pin_info_ret_decode(struct xdr_decoder *d, remote_domain_get_vcpu_pin_info_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_vcpu_pin_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_vcpu_pin_info_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_vcpu_pin_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_vcpu_pin_info_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_pin_emulator_args_xdr;
uint64_t remote_domain_pin_emulator_args_size(const remote_domain_pin_emulator_args *v) XDR_CHECKED;
enum xdr_status remote_domain_pin_emulator_args_encode(struct xdr_encoder *e, const remote_domain_pin_emulator_args *v) XDR_CHECKED;
enum xdr_status remote_domain_pin_emulator_args_decode(struct xdr_decoder *d, remote_domain_pin_emulator_args *v) XDR_CHECKED;
uint8_t *remote_domain_pin_emulator_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_pin_emulator_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_pin_emulator_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_pin_emulator_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_emulator_pin_info_args_xdr;
uint64_t remote_domain_get_emulator_pin_info_args_size(const remote_domain_get_emulator_pin_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_emulator_pin_info_args_encode(struct xdr_encoder *e, const remote_domain_get_emulator_pin_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_emulator_pin_info_args_decode(struct xdr_decoder *d, remote_domain_get_emulator_pin_info_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_emulator_pin_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_emulator_pin_info_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_emulator_pin_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_emulator_pin_info_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_emulator_pin_info_ret_xdr;
uint64_t remote_domain_get_emulator_pin_info_ret_size(const remote_domain_get_emulator_pin_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_emulator_pin_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_emulator_pin_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_emulator_pin_info_ret_decode(struct xdr_decoder *d, remote_domain_get_emulator_pin_info_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_emulator_pin_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_emulator_pin_info_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_emulator_pin_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_emulator_pin_info_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_vcpus_args_xdr;
uint64_t remote_domain_get_vcpus_args_size(const remote_domain_get_vcpus_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_vcpus_args_encode(struct xdr_encoder *e, const remote_domain_get_vcpus_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_vcpus_args_decode(struct xdr_decoder *d, remote_domain_get_vcpus_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_vcpus_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_vcpus_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_vcpus_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_vcpus_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_vcpus_ret_xdr;
uint64_t remote_domain_get_vcpus_ret_size(const remote_domain_get_vcpus_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_vcpus_ret_encode(struct xdr_encoder *e, const remote_domain_get_vcpus_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_vcpus_ret_decode(struct xdr_decoder *d, remote_domain_get_vcpus_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_vcpus_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_vcpus_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_vcpus_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_vcpus_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_max_vcpus_args_xdr;
uint64_t remote_domain_get_max_vcpus_args_size(const remote_domain_get_max_vcpus_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_max_vcpus_args_encode(struct xdr_encoder *e, const remote_domain_get_max_vcpus_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_max_vcpus_args_decode(struct xdr_decoder *d, remote_domain_get_max_vcpus_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_max_vcpus_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_max_vcpus_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_max_vcpus_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_max_vcpus_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_max_vcpus_ret_xdr;
uint64_t remote_domain_get_max_vcpus_ret_size(const remote_domain_get_max_vcpus_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_max_vcpus_ret_encode(struct xdr_encoder *e, const remote_domain_get_max_vcpus_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_max_vcpus_ret_decode(struct xdr_decoder *d, remote_domain_get_max_vcpus_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_max_vcpus_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_max_vcpus_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_max_vcpus_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_max_vcpus_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_iothread_info_xdr;
uint64_t remote_domain_iothread_info_size(const remote_domain_iothread_info *v) XDR_CHECKED;
enum xdr_status remote_domain_iothread_info_encode(struct xdr_encoder *e, const remote_domain_iothread_info *v) XDR_CHECKED;
enum xdr_status remote_domain_iothread_info_decode(struct xdr_decoder *d, remote_domain_iothread_info *v) XDR_CHECKED;
uint8_t *remote_domain_iothread_info_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_iothread_info *v) XDR_CHECKED;
struct xdr_cursor remote_domain_iothread_info_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_iothread_info *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_iothread_info_args_xdr;
uint64_t remote_domain_get_iothread_info_args_size(const remote_domain_get_iothread_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_iothread_info_args_encode(struct xdr_encoder *e, const remote_domain_get_iothread_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_iothread_info_args_decode(struct xdr_decoder *d, remote_domain_get_iothread_info_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_iothread_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_iothread_info_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_iothread_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_iothread_info_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_iothread_info_ret_xdr;
uint64_t remote_domain_get_iothread_info_ret_size(const remote_domain_get_iothread_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_iothread_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_iothread_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_iothread_info_ret_decode(struct xdr_decoder *d, remote_domain_get_iothread_info_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_iothread_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_iothread_info_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_iothread_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_iothread_info_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_pin_iothread_args_xdr;
uint64_t remote_domain_pin_iothread_args_size(const remote_domain_pin_iothread_args *v) XDR_CHECKED;
enum xdr_status remote_domain_pin_iothread_args_encode(struct xdr_encoder *e, const remote_domain_pin_iothread_args *v) XDR_CHECKED;
enum xdr_status remote_domain_pin_iothread_args_decode(struct xdr_decoder *d, remote_domain_pin_iothread_args *v) XDR_CHECKED;
uint8_t *remote_domain_pin_iothread_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_pin_iothread_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_pin_iothread_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_pin_iothread_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_add_iothread_args_xdr;
uint64_t remote_domain_add_iothread_args_size(const remote_domain_add_iothread_args *v) XDR_CHECKED;
enum xdr_status remote_domain_add_iothread_args_encode(struct xdr_encoder *e, const remote_domain_add_iothread_args *v) XDR_CHECKED;
enum xdr_status remote_domain_add_iothread_args_decode(struct xdr_decoder *d, remote_domain_add_iothread_args *v) XDR_CHECKED;
uint8_t *remote_domain_add_iothread_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_add_iothread_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_add_iothread_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_add_iothread_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_del_iothread_args_xdr;
uint64_t remote_domain_del_iothread_args_size(const remote_domain_del_iothread_args *v) XDR_CHECKED;
enum xdr_status remote_domain_del_iothread_args_encode(struct xdr_encoder *e, const remote_domain_del_iothread_args *v) XDR_CHECKED;
enum xdr_status remote_domain_del_iothread_args_decode(struct xdr_decoder *d, remote_domain_del_iothread_args *v) XDR_CHECKED;
uint8_t *remote_domain_del_iothread_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_del_iothread_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_del_iothread_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_del_iothread_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_iothread_params_args_xdr;
uint64_t remote_domain_set_iothread_params_args_size(const remote_domain_set_iothread_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_iothread_params_args_encode(struct xdr_encoder *e, const remote_domain_set_iothread_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_iothread_params_args_decode(struct xdr_decoder *d, remote_domain_set_iothread_params_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_iothread_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_iothread_params_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_iothread_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_iothread_params_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_security_label_args_xdr;
uint64_t remote_domain_get_security_label_args_size(const remote_domain_get_security_label_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_security_label_args_encode(struct xdr_encoder *e, const remote_domain_get_security_label_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_security_label_args_decode(struct xdr_decoder *d, remote_domain_get_security_label_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_security_label_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_security_label_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_security_label_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_security_label_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_security_label_ret_xdr;
uint64_t remote_domain_get_security_label_ret_size(const remote_domain_get_security_label_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_security_label_ret_encode(struct xdr_encoder *e, const remote_domain_get_security_label_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_security_label_ret_decode(struct xdr_decoder *d, remote_domain_get_security_label_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_security_label_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_security_label_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_security_label_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_security_label_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_security_label_list_args_xdr;
uint64_t remote_domain_get_security_label_list_args_size(const remote_domain_get_security_label_list_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_security_label_list_args_encode(struct xdr_encoder *e, const remote_domain_get_security_label_list_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_security_label_list_args_decode(struct xdr_decoder *d, remote_domain_get_security_label_list_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_security_label_list_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_security_label_list_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_security_label_list_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_security_label_list_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_security_label_list_ret_xdr;
uint64_t remote_domain_get_security_label_list_ret_size(const remote_domain_get_security_label_list_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_security_label_list_ret_encode(struct xdr_encoder *e, const remote_domain_get_security_label_list_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_security_label_list_ret_decode(struct xdr_decoder *d, remote_domain_get_security_label_list_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_security_label_list_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_security_label_list_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_security_label_list_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_security_label_list_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_security_model_ret_xdr;
uint64_t remote_node_get_security_model_ret_size(const remote_node_get_security_model_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_security_model_ret_encode(struct xdr_encoder *e, const remote_node_get_security_model_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_security_model_ret_decode(struct xdr_decoder *d, remote_node_get_security_model_ret *v) XDR_CHECKED;
uint8_t *remote_node_get_security_model_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_security_model_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_security_model_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_security_model_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_attach_device_args_xdr;
uint64_t remote_domain_attach_device_args_size(const remote_domain_attach_device_args *v) XDR_CHECKED;
enum xdr_status remote_domain_attach_device_args_encode(struct xdr_encoder *e, const remote_domain_attach_device_args *v) XDR_CHECKED;
enum xdr_status remote_domain_attach_device_args_decode(struct xdr_decoder *d, remote_domain_attach_device_args *v) XDR_CHECKED;
uint8_t *remote_domain_attach_device_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_attach_device_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_attach_device_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_attach_device_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_attach_device_flags_args_xdr;
uint64_t remote_domain_attach_device_flags_args_size(const remote_domain_attach_device_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_attach_device_flags_args_encode(struct xdr_encoder *e, const remote_domain_attach_device_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_attach_device_flags_args_decode(struct xdr_decoder *d, remote_domain_attach_device_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_attach_device_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_attach_device_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_attach_device_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_attach_device_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_detach_device_args_xdr;
uint64_t remote_domain_detach_device_args_size(const remote_domain_detach_device_args *v) XDR_CHECKED;
enum xdr_status remote_domain_detach_device_args_encode(struct xdr_encoder *e, const remote_domain_detach_device_args *v) XDR_CHECKED;
enum xdr_status remote_domain_detach_device_args_decode(struct xdr_decoder *d, remote_domain_detach_device_args *v) XDR_CHECKED;
uint8_t *remote_domain_detach_device_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_detach_device_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_detach_device_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_detach_device_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_detach_device_flags_args_xdr;
uint64_t remote_domain_detach_device_flags_args_size(const remote_domain_detach_device_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_detach_device_flags_args_encode(struct xdr_encoder *e, const remote_domain_detach_device_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_detach_device_flags_args_decode(struct xdr_decoder *d, remote_domain_detach_device_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_detach_device_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_detach_device_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_detach_device_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_detach_device_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_update_device_flags_args_xdr;
uint64_t remote_domain_update_device_flags_args_size(const remote_domain_update_device_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_update_device_flags_args_encode(struct xdr_encoder *e, const remote_domain_update_device_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_update_device_flags_args_decode(struct xdr_decoder *d, remote_domain_update_device_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_update_device_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_update_device_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_update_device_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_update_device_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_detach_device_alias_args_xdr;
uint64_t remote_domain_detach_device_alias_args_size(const remote_domain_detach_device_alias_args *v) XDR_CHECKED;
enum xdr_status remote_domain_detach_device_alias_args_encode(struct xdr_encoder *e, const remote_domain_detach_device_alias_args *v) XDR_CHECKED;
enum xdr_status remote_domain_detach_device_alias_args_decode(struct xdr_decoder *d, remote_domain_detach_device_alias_args *v) XDR_CHECKED;
uint8_t *remote_domain_detach_device_alias_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_detach_device_alias_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_detach_device_alias_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_detach_device_alias_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_autostart_args_xdr;
uint64_t remote_domain_get_autostart_args_size(const remote_domain_get_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_autostart_args_encode(struct xdr_encoder *e, const remote_domain_get_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_autostart_args_decode(struct xdr_decoder *d, remote_domain_get_autostart_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_autostart_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_autostart_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_autostart_ret_xdr;
uint64_t remote_domain_get_autostart_ret_size(const remote_domain_get_autostart_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_autostart_ret_encode(struct xdr_encoder *e, const remote_domain_get_autostart_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_autostart_ret_decode(struct xdr_decoder *d, remote_domain_get_autostart_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_autostart_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_autostart_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_autostart_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_autostart_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_autostart_args_xdr;
uint64_t remote_domain_set_autostart_args_size(const remote_domain_set_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_autostart_args_encode(struct xdr_encoder *e, const remote_domain_set_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_autostart_args_decode(struct xdr_decoder *d, remote_domain_set_autostart_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_autostart_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_autostart_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_metadata_args_xdr;
uint64_t remote_domain_set_metadata_args_size(const remote_domain_set_metadata_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_metadata_args_encode(struct xdr_encoder *e, const remote_domain_set_metadata_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_metadata_args_decode(struct xdr_decoder *d, remote_domain_set_metadata_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_metadata_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_metadata_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_metadata_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_metadata_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_metadata_args_xdr;
uint64_t remote_domain_get_metadata_args_size(const remote_domain_get_metadata_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_metadata_args_encode(struct xdr_encoder *e, const remote_domain_get_metadata_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_metadata_args_decode(struct xdr_decoder *d, remote_domain_get_metadata_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_metadata_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_metadata_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_metadata_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_metadata_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_metadata_ret_xdr;
uint64_t remote_domain_get_metadata_ret_size(const remote_domain_get_metadata_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_metadata_ret_encode(struct xdr_encoder *e, const remote_domain_get_metadata_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_metadata_ret_decode(struct xdr_decoder *d, remote_domain_get_metadata_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_metadata_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_metadata_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_metadata_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_metadata_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_block_job_abort_args_xdr;
uint64_t remote_domain_block_job_abort_args_size(const remote_domain_block_job_abort_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_job_abort_args_encode(struct xdr_encoder *e, const remote_domain_block_job_abort_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_job_abort_args_decode(struct xdr_decoder *d, remote_domain_block_job_abort_args *v) XDR_CHECKED;
uint8_t *remote_domain_block_job_abort_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_job_abort_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_block_job_abort_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_job_abort_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_block_job_info_args_xdr;
uint64_t remote_domain_get_block_job_info_args_size(const remote_domain_get_block_job_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_block_job_info_args_encode(struct xdr_encoder *e, const remote_domain_get_block_job_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_block_job_info_args_decode(struct xdr_decoder *d, remote_domain_get_block_job_info_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_block_job_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_block_job_info_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_block_job_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_block_job_info_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_block_job_info_ret_xdr;
uint64_t remote_domain_get_block_job_info_ret_size(const remote_domain_get_block_job_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_block_job_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_block_job_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_block_job_info_ret_decode(struct xdr_decoder *d, remote_domain_get_block_job_info_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_block_job_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_block_job_info_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_block_job_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_block_job_info_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_block_job_set_speed_args_xdr;
uint64_t remote_domain_block_job_set_speed_args_size(const remote_domain_block_job_set_speed_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_job_set_speed_args_encode(struct xdr_encoder *e, const remote_domain_block_job_set_speed_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_job_set_speed_args_decode(struct xdr_decoder *d, remote_domain_block_job_set_speed_args *v) XDR_CHECKED;
uint8_t *remote_domain_block_job_set_speed_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_job_set_speed_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_block_job_set_speed_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_job_set_speed_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_block_pull_args_xdr;
uint64_t remote_domain_block_pull_args_size(const remote_domain_block_pull_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_pull_args_encode(struct xdr_encoder *e, const remote_domain_block_pull_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_pull_args_decode(struct xdr_decoder *d, remote_domain_block_pull_args *v) XDR_CHECKED;
uint8_t *remote_domain_block_pull_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_pull_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_block_pull_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_pull_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_block_rebase_args_xdr;
uint64_t remote_domain_block_rebase_args_size(const remote_domain_block_rebase_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_rebase_args_encode(struct xdr_encoder *e, const remote_domain_block_rebase_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_rebase_args_decode(struct xdr_decoder *d, remote_domain_block_rebase_args *v) XDR_CHECKED;
uint8_t *remote_domain_block_rebase_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_rebase_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_block_rebase_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_rebase_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_block_copy_args_xdr;
uint64_t remote_domain_block_copy_args_size(const remote_domain_block_copy_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_copy_args_encode(struct xdr_encoder *e, const remote_domain_block_copy_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_copy_args_decode(struct xdr_decoder *d, remote_domain_block_copy_args *v) XDR_CHECKED;
uint8_t *remote_domain_block_copy_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_copy_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_block_copy_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_copy_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_block_commit_args_xdr;
uint64_t remote_domain_block_commit_args_size(const remote_domain_block_commit_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_commit_args_encode(struct xdr_encoder *e, const remote_domain_block_commit_args *v) XDR_CHECKED;
enum xdr_status remote_domain_block_commit_args_decode(struct xdr_decoder *d, remote_domain_block_commit_args *v) XDR_CHECKED;
uint8_t *remote_domain_block_commit_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_block_commit_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_block_commit_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_block_commit_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_block_io_tune_args_xdr;
uint64_t remote_domain_set_block_io_tune_args_size(const remote_domain_set_block_io_tune_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_block_io_tune_args_encode(struct xdr_encoder *e, const remote_domain_set_block_io_tune_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_block_io_tune_args_decode(struct xdr_decoder *d, remote_domain_set_block_io_tune_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_block_io_tune_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_block_io_tune_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_block_io_tune_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_block_io_tune_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_block_io_tune_args_xdr;
uint64_t remote_domain_get_block_io_tune_args_size(const remote_domain_get_block_io_tune_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_block_io_tune_args_encode(struct xdr_encoder *e, const remote_domain_get_block_io_tune_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_block_io_tune_args_decode(struct xdr_decoder *d, remote_domain_get_block_io_tune_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_block_io_tune_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_block_io_tune_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_block_io_tune_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_block_io_tune_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_block_io_tune_ret_xdr;
uint64_t remote_domain_get_block_io_tune_ret_size(const remote_domain_get_block_io_tune_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_block_io_tune_ret_encode(struct xdr_encoder *e, const remote_domain_get_block_io_tune_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_block_io_tune_ret_decode(struct xdr_decoder *d, remote_domain_get_block_io_tune_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_block_io_tune_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_block_io_tune_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_block_io_tune_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_block_io_tune_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_throttle_group_args_xdr;
uint64_t remote_domain_set_throttle_group_args_size(const remote_domain_set_throttle_group_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_throttle_group_args_encode(struct xdr_encoder *e, const remote_domain_set_throttle_group_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_throttle_group_args_decode(struct xdr_decoder *d, remote_domain_set_throttle_group_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_throttle_group_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_throttle_group_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_throttle_group_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_throttle_group_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_del_throttle_group_args_xdr;
uint64_t remote_domain_del_throttle_group_args_size(const remote_domain_del_throttle_group_args *v) XDR_CHECKED;
enum xdr_status remote_domain_del_throttle_group_args_encode(struct xdr_encoder *e, const remote_domain_del_throttle_group_args *v) XDR_CHECKED;
enum xdr_status remote_domain_del_throttle_group_args_decode(struct xdr_decoder *d, remote_domain_del_throttle_group_args *v) XDR_CHECKED;
uint8_t *remote_domain_del_throttle_group_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_del_throttle_group_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_del_throttle_group_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_del_throttle_group_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_cpu_stats_args_xdr;
uint64_t remote_domain_get_cpu_stats_args_size(const remote_domain_get_cpu_stats_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_cpu_stats_args_encode(struct xdr_encoder *e, const remote_domain_get_cpu_stats_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_cpu_stats_args_decode(struct xdr_decoder *d, remote_domain_get_cpu_stats_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_cpu_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_cpu_stats_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_cpu_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_cpu_stats_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_cpu_stats_ret_xdr;
uint64_t remote_domain_get_cpu_stats_ret_size(const remote_domain_get_cpu_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_cpu_stats_ret_encode(struct xdr_encoder *e, const remote_domain_get_cpu_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_cpu_stats_ret_decode(struct xdr_decoder *d, remote_domain_get_cpu_stats_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_cpu_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_cpu_stats_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_cpu_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_cpu_stats_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_hostname_args_xdr;
uint64_t remote_domain_get_hostname_args_size(const remote_domain_get_hostname_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_hostname_args_encode(struct xdr_encoder *e, const remote_domain_get_hostname_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_hostname_args_decode(struct xdr_decoder *d, remote_domain_get_hostname_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_hostname_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_hostname_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_hostname_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_hostname_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_hostname_ret_xdr;
uint64_t remote_domain_get_hostname_ret_size(const remote_domain_get_hostname_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_hostname_ret_encode(struct xdr_encoder *e, const remote_domain_get_hostname_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_hostname_ret_decode(struct xdr_decoder *d, remote_domain_get_hostname_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_hostname_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_hostname_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_hostname_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_hostname_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_num_of_networks_ret_xdr;
uint64_t remote_connect_num_of_networks_ret_size(const remote_connect_num_of_networks_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_networks_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_networks_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_networks_ret_decode(struct xdr_decoder *d, remote_connect_num_of_networks_ret *v) XDR_CHECKED;
uint8_t *remote_connect_num_of_networks_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_networks_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_num_of_networks_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_networks_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_networks_args_xdr;
uint64_t remote_connect_list_networks_args_size(const remote_connect_list_networks_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_networks_args_encode(struct xdr_encoder *e, const remote_connect_list_networks_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_networks_args_decode(struct xdr_decoder *d, remote_connect_list_networks_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_networks_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_networks_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_networks_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_networks_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_networks_ret_xdr;
uint64_t remote_connect_list_networks_ret_size(const remote_connect_list_networks_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_networks_ret_encode(struct xdr_encoder *e, const remote_connect_list_networks_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_networks_ret_decode(struct xdr_decoder *d, remote_connect_list_networks_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_networks_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_networks_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_networks_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_networks_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_num_of_defined_networks_ret_xdr;
uint64_t remote_connect_num_of_defined_networks_ret_size(const remote_connect_num_of_defined_networks_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_defined_networks_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_defined_networks_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_defined_networks_ret_decode(struct xdr_decoder *d, remote_connect_num_of_defined_networks_ret *v) XDR_CHECKED;
uint8_t *remote_connect_num_of_defined_networks_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_defined_networks_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_num_of_defined_networks_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_defined_networks_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_defined_networks_args_xdr;
uint64_t remote_connect_list_defined_networks_args_size(const remote_connect_list_defined_networks_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_networks_args_encode(struct xdr_encoder *e, const remote_connect_list_defined_networks_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_networks_args_decode(struct xdr_decoder *d, remote_connect_list_defined_networks_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_defined_networks_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_networks_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_defined_networks_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_networks_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_defined_networks_ret_xdr;
uint64_t remote_connect_list_defined_networks_ret_size(const remote_connect_list_defined_networks_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_networks_ret_encode(struct xdr_encoder *e, const remote_connect_list_defined_networks_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_networks_ret_decode(struct xdr_decoder *d, remote_connect_list_defined_networks_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_defined_networks_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_networks_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_defined_networks_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_networks_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_lookup_by_uuid_args_xdr;
uint64_t remote_network_lookup_by_uuid_args_size(const remote_network_lookup_by_uuid_args *v) XDR_CHECKED;
enum xdr_status remote_network_lookup_by_uuid_args_encode(struct xdr_encoder *e, const remote_network_lookup_by_uuid_args *v) XDR_CHECKED;
enum xdr_status remote_network_lookup_by_uuid_args_decode(struct xdr_decoder *d, remote_network_lookup_by_uuid_args *v) XDR_CHECKED;
uint8_t *remote_network_lookup_by_uuid_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_lookup_by_uuid_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_lookup_by_uuid_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_lookup_by_uuid_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_lookup_by_uuid_ret_xdr;
uint64_t remote_network_lookup_by_uuid_ret_size(const remote_network_lookup_by_uuid_ret *v) XDR_CHECKED;
enum xdr_status remote_network_lookup_by_uuid_ret_encode(struct xdr_encoder *e, const remote_network_lookup_by_uuid_ret *v) XDR_CHECKED;
enum xdr_status remote_network_lookup_by_uuid_ret_decode(struct xdr_decoder *d, remote_network_lookup_by_uuid_ret *v) XDR_CHECKED;
uint8_t *remote_network_lookup_by_uuid_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_lookup_by_uuid_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_lookup_by_uuid_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_lookup_by_uuid_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_lookup_by_name_args_xdr;
uint64_t remote_network_lookup_by_name_args_size(const remote_network_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_network_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_network_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_network_lookup_by_name_args_decode(struct xdr_decoder *d, remote_network_lookup_by_name_args *v) XDR_CHECKED;
uint8_t *remote_network_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_lookup_by_name_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_lookup_by_name_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_lookup_by_name_ret_xdr;
uint64_t remote_network_lookup_by_name_ret_size(const remote_network_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_network_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_network_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_network_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_network_lookup_by_name_ret *v) XDR_CHECKED;
uint8_t *remote_network_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_lookup_by_name_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_lookup_by_name_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_create_xml_args_xdr;
uint64_t remote_network_create_xml_args_size(const remote_network_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_network_create_xml_args_encode(struct xdr_encoder *e, const remote_network_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_network_create_xml_args_decode(struct xdr_decoder *d, remote_network_create_xml_args *v) XDR_CHECKED;
uint8_t *remote_network_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_create_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_create_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_create_xml_ret_xdr;
uint64_t remote_network_create_xml_ret_size(const remote_network_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_network_create_xml_ret_encode(struct xdr_encoder *e, const remote_network_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_network_create_xml_ret_decode(struct xdr_decoder *d, remote_network_create_xml_ret *v) XDR_CHECKED;
uint8_t *remote_network_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_create_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_create_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_create_xml_flags_args_xdr;
uint64_t remote_network_create_xml_flags_args_size(const remote_network_create_xml_flags_args *v) XDR_CHECKED;
enum xdr_status remote_network_create_xml_flags_args_encode(struct xdr_encoder *e, const remote_network_create_xml_flags_args *v) XDR_CHECKED;
enum xdr_status remote_network_create_xml_flags_args_decode(struct xdr_decoder *d, remote_network_create_xml_flags_args *v) XDR_CHECKED;
uint8_t *remote_network_create_xml_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_create_xml_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_create_xml_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_create_xml_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_create_xml_flags_ret_xdr;
uint64_t remote_network_create_xml_flags_ret_size(const remote_network_create_xml_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_network_create_xml_flags_ret_encode(struct xdr_encoder *e, const remote_network_create_xml_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_network_create_xml_flags_ret_decode(struct xdr_decoder *d, remote_network_create_xml_flags_ret *v) XDR_CHECKED;
uint8_t *remote_network_create_xml_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_create_xml_flags_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_create_xml_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_create_xml_flags_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_define_xml_args_xdr;
uint64_t remote_network_define_xml_args_size(const remote_network_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_network_define_xml_args_encode(struct xdr_encoder *e, const remote_network_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_network_define_xml_args_decode(struct xdr_decoder *d, remote_network_define_xml_args *v) XDR_CHECKED;
uint8_t *remote_network_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_define_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_define_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_define_xml_ret_xdr;
uint64_t remote_network_define_xml_ret_size(const remote_network_define_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_network_define_xml_ret_encode(struct xdr_encoder *e, const remote_network_define_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_network_define_xml_ret_decode(struct xdr_decoder *d, remote_network_define_xml_ret *v) XDR_CHECKED;
uint8_t *remote_network_define_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_define_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_define_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_define_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_define_xml_flags_args_xdr;
uint64_t remote_network_define_xml_flags_args_size(const remote_network_define_xml_flags_args *v) XDR_CHECKED;
enum xdr_status remote_network_define_xml_flags_args_encode(struct xdr_encoder *e, const remote_network_define_xml_flags_args *v) XDR_CHECKED;
enum xdr_status remote_network_define_xml_flags_args_decode(struct xdr_decoder *d, remote_network_define_xml_flags_args *v) XDR_CHECKED;
uint8_t *remote_network_define_xml_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_define_xml_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_define_xml_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_define_xml_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_define_xml_flags_ret_xdr;
uint64_t remote_network_define_xml_flags_ret_size(const remote_network_define_xml_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_network_define_xml_flags_ret_encode(struct xdr_encoder *e, const remote_network_define_xml_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_network_define_xml_flags_ret_decode(struct xdr_decoder *d, remote_network_define_xml_flags_ret *v) XDR_CHECKED;
uint8_t *remote_network_define_xml_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_define_xml_flags_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_define_xml_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_define_xml_flags_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_undefine_args_xdr;
uint64_t remote_network_undefine_args_size(const remote_network_undefine_args *v) XDR_CHECKED;
enum xdr_status remote_network_undefine_args_encode(struct xdr_encoder *e, const remote_network_undefine_args *v) XDR_CHECKED;
enum xdr_status remote_network_undefine_args_decode(struct xdr_decoder *d, remote_network_undefine_args *v) XDR_CHECKED;
uint8_t *remote_network_undefine_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_undefine_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_undefine_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_undefine_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_update_args_xdr;
uint64_t remote_network_update_args_size(const remote_network_update_args *v) XDR_CHECKED;
enum xdr_status remote_network_update_args_encode(struct xdr_encoder *e, const remote_network_update_args *v) XDR_CHECKED;
enum xdr_status remote_network_update_args_decode(struct xdr_decoder *d, remote_network_update_args *v) XDR_CHECKED;
uint8_t *remote_network_update_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_update_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_update_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_update_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_create_args_xdr;
uint64_t remote_network_create_args_size(const remote_network_create_args *v) XDR_CHECKED;
enum xdr_status remote_network_create_args_encode(struct xdr_encoder *e, const remote_network_create_args *v) XDR_CHECKED;
enum xdr_status remote_network_create_args_decode(struct xdr_decoder *d, remote_network_create_args *v) XDR_CHECKED;
uint8_t *remote_network_create_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_create_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_create_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_create_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_destroy_args_xdr;
uint64_t remote_network_destroy_args_size(const remote_network_destroy_args *v) XDR_CHECKED;
enum xdr_status remote_network_destroy_args_encode(struct xdr_encoder *e, const remote_network_destroy_args *v) XDR_CHECKED;
enum xdr_status remote_network_destroy_args_decode(struct xdr_decoder *d, remote_network_destroy_args *v) XDR_CHECKED;
uint8_t *remote_network_destroy_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_destroy_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_destroy_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_destroy_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_get_xml_desc_args_xdr;
uint64_t remote_network_get_xml_desc_args_size(const remote_network_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_network_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_network_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_network_get_xml_desc_args_decode(struct xdr_decoder *d, remote_network_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_network_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_get_xml_desc_ret_xdr;
uint64_t remote_network_get_xml_desc_ret_size(const remote_network_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_network_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_network_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_network_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_network_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_network_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_get_bridge_name_args_xdr;
uint64_t remote_network_get_bridge_name_args_size(const remote_network_get_bridge_name_args *v) XDR_CHECKED;
enum xdr_status remote_network_get_bridge_name_args_encode(struct xdr_encoder *e, const remote_network_get_bridge_name_args *v) XDR_CHECKED;
enum xdr_status remote_network_get_bridge_name_args_decode(struct xdr_decoder *d, remote_network_get_bridge_name_args *v) XDR_CHECKED;
uint8_t *remote_network_get_bridge_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_bridge_name_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_get_bridge_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_bridge_name_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_get_bridge_name_ret_xdr;
uint64_t remote_network_get_bridge_name_ret_size(const remote_network_get_bridge_name_ret *v) XDR_CHECKED;
enum xdr_status remote_network_get_bridge_name_ret_encode(struct xdr_encoder *e, const remote_network_get_bridge_name_ret *v) XDR_CHECKED;
enum xdr_status remote_network_get_bridge_name_ret_decode(struct xdr_decoder *d, remote_network_get_bridge_name_ret *v) XDR_CHECKED;
uint8_t *remote_network_get_bridge_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_bridge_name_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_get_bridge_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_bridge_name_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_get_autostart_args_xdr;
uint64_t remote_network_get_autostart_args_size(const remote_network_get_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_network_get_autostart_args_encode(struct xdr_encoder *e, const remote_network_get_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_network_get_autostart_args_decode(struct xdr_decoder *d, remote_network_get_autostart_args *v) XDR_CHECKED;
uint8_t *remote_network_get_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_autostart_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_get_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_autostart_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_get_autostart_ret_xdr;
uint64_t remote_network_get_autostart_ret_size(const remote_network_get_autostart_ret *v) XDR_CHECKED;
enum xdr_status remote_network_get_autostart_ret_encode(struct xdr_encoder *e, const remote_network_get_autostart_ret *v) XDR_CHECKED;
enum xdr_status remote_network_get_autostart_ret_decode(struct xdr_decoder *d, remote_network_get_autostart_ret *v) XDR_CHECKED;
uint8_t *remote_network_get_autostart_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_autostart_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_get_autostart_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_autostart_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_set_autostart_args_xdr;
uint64_t remote_network_set_autostart_args_size(const remote_network_set_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_network_set_autostart_args_encode(struct xdr_encoder *e, const remote_network_set_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_network_set_autostart_args_decode(struct xdr_decoder *d, remote_network_set_autostart_args *v) XDR_CHECKED;
uint8_t *remote_network_set_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_set_autostart_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_set_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_set_autostart_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_num_of_nwfilters_ret_xdr;
uint64_t remote_connect_num_of_nwfilters_ret_size(const remote_connect_num_of_nwfilters_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_nwfilters_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_nwfilters_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_nwfilters_ret_decode(struct xdr_decoder *d, remote_connect_num_of_nwfilters_ret *v) XDR_CHECKED;
uint8_t *remote_connect_num_of_nwfilters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_nwfilters_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_num_of_nwfilters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_nwfilters_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_nwfilters_args_xdr;
uint64_t remote_connect_list_nwfilters_args_size(const remote_connect_list_nwfilters_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_nwfilters_args_encode(struct xdr_encoder *e, const remote_connect_list_nwfilters_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_nwfilters_args_decode(struct xdr_decoder *d, remote_connect_list_nwfilters_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_nwfilters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_nwfilters_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_nwfilters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_nwfilters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_nwfilters_ret_xdr;
uint64_t remote_connect_list_nwfilters_ret_size(const remote_connect_list_nwfilters_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_nwfilters_ret_encode(struct xdr_encoder *e, const remote_connect_list_nwfilters_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_nwfilters_ret_decode(struct xdr_decoder *d, remote_connect_list_nwfilters_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_nwfilters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_nwfilters_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_nwfilters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_nwfilters_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_lookup_by_uuid_args_xdr;
uint64_t remote_nwfilter_lookup_by_uuid_args_size(const remote_nwfilter_lookup_by_uuid_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_lookup_by_uuid_args_encode(struct xdr_encoder *e, const remote_nwfilter_lookup_by_uuid_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_lookup_by_uuid_args_decode(struct xdr_decoder *d, remote_nwfilter_lookup_by_uuid_args *v) XDR_CHECKED;
uint8_t *remote_nwfilter_lookup_by_uuid_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_lookup_by_uuid_args *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_lookup_by_uuid_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_lookup_by_uuid_args *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_lookup_by_uuid_ret_xdr;
uint64_t remote_nwfilter_lookup_by_uuid_ret_size(const remote_nwfilter_lookup_by_uuid_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_lookup_by_uuid_ret_encode(struct xdr_encoder *e, const remote_nwfilter_lookup_by_uuid_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_lookup_by_uuid_ret_decode(struct xdr_decoder *d, remote_nwfilter_lookup_by_uuid_ret *v) XDR_CHECKED;
uint8_t *remote_nwfilter_lookup_by_uuid_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_lookup_by_uuid_ret *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_lookup_by_uuid_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_lookup_by_uuid_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_lookup_by_name_args_xdr;
uint64_t remote_nwfilter_lookup_by_name_args_size(const remote_nwfilter_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_nwfilter_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_lookup_by_name_args_decode(struct xdr_decoder *d, remote_nwfilter_lookup_by_name_args *v) XDR_CHECKED;
uint8_t *remote_nwfilter_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_lookup_by_name_args *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_lookup_by_name_args *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_lookup_by_name_ret_xdr;
uint64_t remote_nwfilter_lookup_by_name_ret_size(const remote_nwfilter_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_nwfilter_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_nwfilter_lookup_by_name_ret *v) XDR_CHECKED;
uint8_t *remote_nwfilter_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_lookup_by_name_ret *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_lookup_by_name_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_define_xml_args_xdr;
uint64_t remote_nwfilter_define_xml_args_size(const remote_nwfilter_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_define_xml_args_encode(struct xdr_encoder *e, const remote_nwfilter_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_define_xml_args_decode(struct xdr_decoder *d, remote_nwfilter_define_xml_args *v) XDR_CHECKED;
uint8_t *remote_nwfilter_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_define_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_define_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_define_xml_ret_xdr;
uint64_t remote_nwfilter_define_xml_ret_size(const remote_nwfilter_define_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_define_xml_ret_encode(struct xdr_encoder *e, const remote_nwfilter_define_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_define_xml_ret_decode(struct xdr_decoder *d, remote_nwfilter_define_xml_ret *v) XDR_CHECKED;
uint8_t *remote_nwfilter_define_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_define_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_define_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_define_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_define_xml_flags_args_xdr;
uint64_t remote_nwfilter_define_xml_flags_args_size(const remote_nwfilter_define_xml_flags_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_define_xml_flags_args_encode(struct xdr_encoder *e, const remote_nwfilter_define_xml_flags_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_define_xml_flags_args_decode(struct xdr_decoder *d, remote_nwfilter_define_xml_flags_args *v) XDR_CHECKED;
uint8_t *remote_nwfilter_define_xml_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_define_xml_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_define_xml_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_define_xml_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_define_xml_flags_ret_xdr;
uint64_t remote_nwfilter_define_xml_flags_ret_size(const remote_nwfilter_define_xml_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_define_xml_flags_ret_encode(struct xdr_encoder *e, const remote_nwfilter_define_xml_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_define_xml_flags_ret_decode(struct xdr_decoder *d, remote_nwfilter_define_xml_flags_ret *v) XDR_CHECKED;
uint8_t *remote_nwfilter_define_xml_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_define_xml_flags_ret *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_define_xml_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_define_xml_flags_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_undefine_args_xdr;
uint64_t remote_nwfilter_undefine_args_size(const remote_nwfilter_undefine_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_undefine_args_encode(struct xdr_encoder *e, const remote_nwfilter_undefine_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_undefine_args_decode(struct xdr_decoder *d, remote_nwfilter_undefine_args *v) XDR_CHECKED;
uint8_t *remote_nwfilter_undefine_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_undefine_args *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_undefine_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_undefine_args *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_get_xml_desc_args_xdr;
uint64_t remote_nwfilter_get_xml_desc_args_size(const remote_nwfilter_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_nwfilter_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_get_xml_desc_args_decode(struct xdr_decoder *d, remote_nwfilter_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_nwfilter_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_get_xml_desc_ret_xdr;
uint64_t remote_nwfilter_get_xml_desc_ret_size(const remote_nwfilter_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_nwfilter_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_nwfilter_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_nwfilter_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_num_of_interfaces_ret_xdr;
uint64_t remote_connect_num_of_interfaces_ret_size(const remote_connect_num_of_interfaces_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_interfaces_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_interfaces_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_interfaces_ret_decode(struct xdr_decoder *d, remote_connect_num_of_interfaces_ret *v) XDR_CHECKED;
uint8_t *remote_connect_num_of_interfaces_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_interfaces_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_num_of_interfaces_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_interfaces_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_interfaces_args_xdr;
uint64_t remote_connect_list_interfaces_args_size(const remote_connect_list_interfaces_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_interfaces_args_encode(struct xdr_encoder *e, const remote_connect_list_interfaces_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_interfaces_args_decode(struct xdr_decoder *d, remote_connect_list_interfaces_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_interfaces_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_interfaces_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_interfaces_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_interfaces_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_interfaces_ret_xdr;
uint64_t remote_connect_list_interfaces_ret_size(const remote_connect_list_interfaces_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_interfaces_ret_encode(struct xdr_encoder *e, const remote_connect_list_interfaces_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_interfaces_ret_decode(struct xdr_decoder *d, remote_connect_list_interfaces_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_interfaces_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_interfaces_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_interfaces_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_interfaces_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_num_of_defined_interfaces_ret_xdr;
uint64_t remote_connect_num_of_defined_interfaces_ret_size(const remote_connect_num_of_defined_interfaces_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_defined_interfaces_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_defined_interfaces_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_defined_interfaces_ret_decode(struct xdr_decoder *d, remote_connect_num_of_defined_interfaces_ret *v) XDR_CHECKED;
uint8_t *remote_connect_num_of_defined_interfaces_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_defined_interfaces_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_num_of_defined_interfaces_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_defined_interfaces_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_defined_interfaces_args_xdr;
uint64_t remote_connect_list_defined_interfaces_args_size(const remote_connect_list_defined_interfaces_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_interfaces_args_encode(struct xdr_encoder *e, const remote_connect_list_defined_interfaces_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_interfaces_args_decode(struct xdr_decoder *d, remote_connect_list_defined_interfaces_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_defined_interfaces_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_interfaces_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_defined_interfaces_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_interfaces_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_defined_interfaces_ret_xdr;
uint64_t remote_connect_list_defined_interfaces_ret_size(const remote_connect_list_defined_interfaces_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_interfaces_ret_encode(struct xdr_encoder *e, const remote_connect_list_defined_interfaces_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_interfaces_ret_decode(struct xdr_decoder *d, remote_connect_list_defined_interfaces_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_defined_interfaces_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_interfaces_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_defined_interfaces_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_interfaces_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_lookup_by_name_args_xdr;
uint64_t remote_interface_lookup_by_name_args_size(const remote_interface_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_interface_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_interface_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_interface_lookup_by_name_args_decode(struct xdr_decoder *d, remote_interface_lookup_by_name_args *v) XDR_CHECKED;
uint8_t *remote_interface_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_lookup_by_name_args *v) XDR_CHECKED;
struct xdr_cursor remote_interface_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_lookup_by_name_args *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_lookup_by_name_ret_xdr;
uint64_t remote_interface_lookup_by_name_ret_size(const remote_interface_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_interface_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_interface_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_interface_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_interface_lookup_by_name_ret *v) XDR_CHECKED;
uint8_t *remote_interface_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_lookup_by_name_ret *v) XDR_CHECKED;
struct xdr_cursor remote_interface_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_lookup_by_name_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_lookup_by_mac_string_args_xdr;
uint64_t remote_interface_lookup_by_mac_string_args_size(const remote_interface_lookup_by_mac_string_args *v) XDR_CHECKED;
enum xdr_status remote_interface_lookup_by_mac_string_args_encode(struct xdr_encoder *e, const remote_interface_lookup_by_mac_string_args *v) XDR_CHECKED;
enum xdr_status remote_interface_lookup_by_mac_string_args_decode(struct xdr_decoder *d, remote_interface_lookup_by_mac_string_args *v) XDR_CHECKED;
uint8_t *remote_interface_lookup_by_mac_string_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_lookup_by_mac_string_args *v) XDR_CHECKED;
struct xdr_cursor remote_interface_lookup_by_mac_string_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_lookup_by_mac_string_args *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_lookup_by_mac_string_ret_xdr;
uint64_t remote_interface_lookup_by_mac_string_ret_size(const remote_interface_lookup_by_mac_string_ret *v) XDR_CHECKED;
enum xdr_status remote_interface_lookup_by_mac_string_ret_encode(struct xdr_encoder *e, const remote_interface_lookup_by_mac_string_ret *v) XDR_CHECKED;
enum xdr_status remote_interface_lookup_by_mac_string_ret_decode(struct xdr_decoder *d, remote_interface_lookup_by_mac_string_ret *v) XDR_CHECKED;
uint8_t *remote_interface_lookup_by_mac_string_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_lookup_by_mac_string_ret *v) XDR_CHECKED;
struct xdr_cursor remote_interface_lookup_by_mac_string_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_lookup_by_mac_string_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_get_xml_desc_args_xdr;
uint64_t remote_interface_get_xml_desc_args_size(const remote_interface_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_interface_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_interface_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_interface_get_xml_desc_args_decode(struct xdr_decoder *d, remote_interface_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_interface_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_interface_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_get_xml_desc_ret_xdr;
uint64_t remote_interface_get_xml_desc_ret_size(const remote_interface_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_interface_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_interface_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_interface_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_interface_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_interface_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_interface_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_define_xml_args_xdr;
uint64_t remote_interface_define_xml_args_size(const remote_interface_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_interface_define_xml_args_encode(struct xdr_encoder *e, const remote_interface_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_interface_define_xml_args_decode(struct xdr_decoder *d, remote_interface_define_xml_args *v) XDR_CHECKED;
uint8_t *remote_interface_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_define_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_interface_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_define_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_define_xml_ret_xdr;
uint64_t remote_interface_define_xml_ret_size(const remote_interface_define_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_interface_define_xml_ret_encode(struct xdr_encoder *e, const remote_interface_define_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_interface_define_xml_ret_decode(struct xdr_decoder *d, remote_interface_define_xml_ret *v) XDR_CHECKED;
uint8_t *remote_interface_define_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_define_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_interface_define_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_define_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_undefine_args_xdr;
uint64_t remote_interface_undefine_args_size(const remote_interface_undefine_args *v) XDR_CHECKED;
enum xdr_status remote_interface_undefine_args_encode(struct xdr_encoder *e, const remote_interface_undefine_args *v) XDR_CHECKED;
enum xdr_status remote_interface_undefine_args_decode(struct xdr_decoder *d, remote_interface_undefine_args *v) XDR_CHECKED;
uint8_t *remote_interface_undefine_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_undefine_args *v) XDR_CHECKED;
struct xdr_cursor remote_interface_undefine_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_undefine_args *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_create_args_xdr;
uint64_t remote_interface_create_args_size(const remote_interface_create_args *v) XDR_CHECKED;
enum xdr_status remote_interface_create_args_encode(struct xdr_encoder *e, const remote_interface_create_args *v) XDR_CHECKED;
enum xdr_status remote_interface_create_args_decode(struct xdr_decoder *d, remote_interface_create_args *v) XDR_CHECKED;
uint8_t *remote_interface_create_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_create_args *v) XDR_CHECKED;
struct xdr_cursor remote_interface_create_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_create_args *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_destroy_args_xdr;
uint64_t remote_interface_destroy_args_size(const remote_interface_destroy_args *v) XDR_CHECKED;
enum xdr_status remote_interface_destroy_args_encode(struct xdr_encoder *e, const remote_interface_destroy_args *v) XDR_CHECKED;
enum xdr_status remote_interface_destroy_args_decode(struct xdr_decoder *d, remote_interface_destroy_args *v) XDR_CHECKED;
uint8_t *remote_interface_destroy_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_destroy_args *v) XDR_CHECKED;
struct xdr_cursor remote_interface_destroy_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_destroy_args *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_change_begin_args_xdr;
uint64_t remote_interface_change_begin_args_size(const remote_interface_change_begin_args *v) XDR_CHECKED;
enum xdr_status remote_interface_change_begin_args_encode(struct xdr_encoder *e, const remote_interface_change_begin_args *v) XDR_CHECKED;
enum xdr_status remote_interface_change_begin_args_decode(struct xdr_decoder *d, remote_interface_change_begin_args *v) XDR_CHECKED;
uint8_t *remote_interface_change_begin_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_change_begin_args *v) XDR_CHECKED;
struct xdr_cursor remote_interface_change_begin_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_change_begin_args *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_change_commit_args_xdr;
uint64_t remote_interface_change_commit_args_size(const remote_interface_change_commit_args *v) XDR_CHECKED;
enum xdr_status remote_interface_change_commit_args_encode(struct xdr_encoder *e, const remote_interface_change_commit_args *v) XDR_CHECKED;
enum xdr_status remote_interface_change_commit_args_decode(struct xdr_decoder *d, remote_interface_change_commit_args *v) XDR_CHECKED;
uint8_t *remote_interface_change_commit_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_change_commit_args *v) XDR_CHECKED;
struct xdr_cursor remote_interface_change_commit_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_change_commit_args *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_change_rollback_args_xdr;
uint64_t remote_interface_change_rollback_args_size(const remote_interface_change_rollback_args *v) XDR_CHECKED;
enum xdr_status remote_interface_change_rollback_args_encode(struct xdr_encoder *e, const remote_interface_change_rollback_args *v) XDR_CHECKED;
enum xdr_status remote_interface_change_rollback_args_decode(struct xdr_decoder *d, remote_interface_change_rollback_args *v) XDR_CHECKED;
uint8_t *remote_interface_change_rollback_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_change_rollback_args *v) XDR_CHECKED;
struct xdr_cursor remote_interface_change_rollback_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_change_rollback_args *v) XDR_CHECKED;

extern const struct xdr_type remote_auth_list_ret_xdr;
uint64_t remote_auth_list_ret_size(const remote_auth_list_ret *v) XDR_CHECKED;
enum xdr_status remote_auth_list_ret_encode(struct xdr_encoder *e, const remote_auth_list_ret *v) XDR_CHECKED;
enum xdr_status remote_auth_list_ret_decode(struct xdr_decoder *d, remote_auth_list_ret *v) XDR_CHECKED;
uint8_t *remote_auth_list_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_list_ret *v) XDR_CHECKED;
struct xdr_cursor remote_auth_list_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_list_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_auth_sasl_init_ret_xdr;
uint64_t remote_auth_sasl_init_ret_size(const remote_auth_sasl_init_ret *v) XDR_CHECKED;
enum xdr_status remote_auth_sasl_init_ret_encode(struct xdr_encoder *e, const remote_auth_sasl_init_ret *v) XDR_CHECKED;
enum xdr_status remote_auth_sasl_init_ret_decode(struct xdr_decoder *d, remote_auth_sasl_init_ret *v) XDR_CHECKED;
uint8_t *remote_auth_sasl_init_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_sasl_init_ret *v) XDR_CHECKED;
struct xdr_cursor remote_auth_sasl_init_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_sasl_init_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_auth_sasl_start_args_xdr;
uint64_t remote_auth_sasl_start_args_size(const remote_auth_sasl_start_args *v) XDR_CHECKED;
enum xdr_status remote_auth_sasl_start_args_encode(struct xdr_encoder *e, const remote_auth_sasl_start_args *v) XDR_CHECKED;
enum xdr_status remote_auth_sasl_start_args_decode(struct xdr_decoder *d, remote_auth_sasl_start_args *v) XDR_CHECKED;
uint8_t *remote_auth_sasl_start_args_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_sasl_start_args *v) XDR_CHECKED;
struct xdr_cursor remote_auth_sasl_start_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_sasl_start_args *v) XDR_CHECKED;

extern const struct xdr_type remote_auth_sasl_start_ret_xdr;
uint64_t remote_auth_sasl_start_ret_size(const remote_auth_sasl_start_ret *v) XDR_CHECKED;
enum xdr_status remote_auth_sasl_start_ret_encode(struct xdr_encoder *e, const remote_auth_sasl_start_ret *v) XDR_CHECKED;
enum xdr_status remote_auth_sasl_start_ret_decode(struct xdr_decoder *d, remote_auth_sasl_start_ret *v) XDR_CHECKED;
uint8_t *remote_auth_sasl_start_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_sasl_start_ret *v) XDR_CHECKED;
struct xdr_cursor remote_auth_sasl_start_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_sasl_start_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_auth_sasl_step_args_xdr;
uint64_t remote_auth_sasl_step_args_size(const remote_auth_sasl_step_args *v) XDR_CHECKED;
enum xdr_status remote_auth_sasl_step_args_encode(struct xdr_encoder *e, const remote_auth_sasl_step_args *v) XDR_CHECKED;
enum xdr_status remote_auth_sasl_step_args_decode(struct xdr_decoder *d, remote_auth_sasl_step_args *v) XDR_CHECKED;
uint8_t *remote_auth_sasl_step_args_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_sasl_step_args *v) XDR_CHECKED;
struct xdr_cursor remote_auth_sasl_step_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_sasl_step_args *v) XDR_CHECKED;

extern const struct xdr_type remote_auth_sasl_step_ret_xdr;
uint64_t remote_auth_sasl_step_ret_size(const remote_auth_sasl_step_ret *v) XDR_CHECKED;
enum xdr_status remote_auth_sasl_step_ret_encode(struct xdr_encoder *e, const remote_auth_sasl_step_ret *v) XDR_CHECKED;
enum xdr_status remote_auth_sasl_step_ret_decode(struct xdr_decoder *d, remote_auth_sasl_step_ret *v) XDR_CHECKED;
uint8_t *remote_auth_sasl_step_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_sasl_step_ret *v) XDR_CHECKED;
struct xdr_cursor remote_auth_sasl_step_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_sasl_step_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_auth_polkit_ret_xdr;
uint64_t remote_auth_polkit_ret_size(const remote_auth_polkit_ret *v) XDR_CHECKED;
enum xdr_status remote_auth_polkit_ret_encode(struct xdr_encoder *e, const remote_auth_polkit_ret *v) XDR_CHECKED;
enum xdr_status remote_auth_polkit_ret_decode(struct xdr_decoder *d, remote_auth_polkit_ret *v) XDR_CHECKED;
uint8_t *remote_auth_polkit_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_auth_polkit_ret *v) XDR_CHECKED;
struct xdr_cursor remote_auth_polkit_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_auth_polkit_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_num_of_storage_pools_ret_xdr;
uint64_t remote_connect_num_of_storage_pools_ret_size(const remote_connect_num_of_storage_pools_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_storage_pools_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_storage_pools_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_storage_pools_ret_decode(struct xdr_decoder *d, remote_connect_num_of_storage_pools_ret *v) XDR_CHECKED;
uint8_t *remote_connect_num_of_storage_pools_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_storage_pools_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_num_of_storage_pools_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_storage_pools_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_storage_pools_args_xdr;
uint64_t remote_connect_list_storage_pools_args_size(const remote_connect_list_storage_pools_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_storage_pools_args_encode(struct xdr_encoder *e, const remote_connect_list_storage_pools_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_storage_pools_args_decode(struct xdr_decoder *d, remote_connect_list_storage_pools_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_storage_pools_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_storage_pools_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_storage_pools_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_storage_pools_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_storage_pools_ret_xdr;
uint64_t remote_connect_list_storage_pools_ret_size(const remote_connect_list_storage_pools_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_storage_pools_ret_encode(struct xdr_encoder *e, const remote_connect_list_storage_pools_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_storage_pools_ret_decode(struct xdr_decoder *d, remote_connect_list_storage_pools_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_storage_pools_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_storage_pools_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_storage_pools_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_storage_pools_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_num_of_defined_storage_pools_ret_xdr;
uint64_t remote_connect_num_of_defined_storage_pools_ret_size(const remote_connect_num_of_defined_storage_pools_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_defined_storage_pools_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_defined_storage_pools_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_defined_storage_pools_ret_decode(struct xdr_decoder *d, remote_connect_num_of_defined_storage_pools_ret *v) XDR_CHECKED;
uint8_t *remote_connect_num_of_defined_storage_pools_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_defined_storage_pools_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_num_of_defined_storage_pools_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_defined_storage_pools_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_defined_storage_pools_args_xdr;
uint64_t remote_connect_list_defined_storage_pools_args_size(const remote_connect_list_defined_storage_pools_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_storage_pools_args_encode(struct xdr_encoder *e, const remote_connect_list_defined_storage_pools_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_storage_pools_args_decode(struct xdr_decoder *d, remote_connect_list_defined_storage_pools_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_defined_storage_pools_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_storage_pools_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_defined_storage_pools_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_storage_pools_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_defined_storage_pools_ret_xdr;
uint64_t remote_connect_list_defined_storage_pools_ret_size(const remote_connect_list_defined_storage_pools_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_storage_pools_ret_encode(struct xdr_encoder *e, const remote_connect_list_defined_storage_pools_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_defined_storage_pools_ret_decode(struct xdr_decoder *d, remote_connect_list_defined_storage_pools_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_defined_storage_pools_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_defined_storage_pools_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_defined_storage_pools_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_defined_storage_pools_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_find_storage_pool_sources_args_xdr;
uint64_t remote_connect_find_storage_pool_sources_args_size(const remote_connect_find_storage_pool_sources_args *v) XDR_CHECKED;
enum xdr_status remote_connect_find_storage_pool_sources_args_encode(struct xdr_encoder *e, const remote_connect_find_storage_pool_sources_args *v) XDR_CHECKED;
enum xdr_status remote_connect_find_storage_pool_sources_args_decode(struct xdr_decoder *d, remote_connect_find_storage_pool_sources_args *v) XDR_CHECKED;
uint8_t *remote_connect_find_storage_pool_sources_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_find_storage_pool_sources_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_find_storage_pool_sources_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_find_storage_pool_sources_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_find_storage_pool_sources_ret_xdr;
uint64_t remote_connect_find_storage_pool_sources_ret_size(const remote_connect_find_storage_pool_sources_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_find_storage_pool_sources_ret_encode(struct xdr_encoder *e, const remote_connect_find_storage_pool_sources_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_find_storage_pool_sources_ret_decode(struct xdr_decoder *d, remote_connect_find_storage_pool_sources_ret *v) XDR_CHECKED;
uint8_t *remote_connect_find_storage_pool_sources_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_find_storage_pool_sources_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_find_storage_pool_sources_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_find_storage_pool_sources_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_lookup_by_uuid_args_xdr;
uint64_t remote_storage_pool_lookup_by_uuid_args_size(const remote_storage_pool_lookup_by_uuid_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_uuid_args_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_uuid_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_uuid_args_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_uuid_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_lookup_by_uuid_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_uuid_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_lookup_by_uuid_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_uuid_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_lookup_by_uuid_ret_xdr;
uint64_t remote_storage_pool_lookup_by_uuid_ret_size(const remote_storage_pool_lookup_by_uuid_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_uuid_ret_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_uuid_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_uuid_ret_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_uuid_ret *v) XDR_CHECKED;
uint8_t *remote_storage_pool_lookup_by_uuid_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_uuid_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_lookup_by_uuid_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_uuid_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_lookup_by_name_args_xdr;
uint64_t remote_storage_pool_lookup_by_name_args_size(const remote_storage_pool_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_name_args_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_name_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_name_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_name_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_lookup_by_name_ret_xdr;
uint64_t remote_storage_pool_lookup_by_name_ret_size(const remote_storage_pool_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_name_ret *v) XDR_CHECKED;
uint8_t *remote_storage_pool_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_name_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_name_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_lookup_by_volume_args_xdr;
uint64_t remote_storage_pool_lookup_by_volume_args_size(const remote_storage_pool_lookup_by_volume_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_volume_args_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_volume_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_volume_args_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_volume_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_lookup_by_volume_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_volume_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_lookup_by_volume_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_volume_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_lookup_by_volume_ret_xdr;
uint64_t remote_storage_pool_lookup_by_volume_ret_size(const remote_storage_pool_lookup_by_volume_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_volume_ret_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_volume_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_volume_ret_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_volume_ret *v) XDR_CHECKED;
uint8_t *remote_storage_pool_lookup_by_volume_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_volume_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_lookup_by_volume_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_volume_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_lookup_by_target_path_args_xdr;
uint64_t remote_storage_pool_lookup_by_target_path_args_size(const remote_storage_pool_lookup_by_target_path_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_target_path_args_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_target_path_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_target_path_args_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_target_path_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_lookup_by_target_path_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_target_path_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_lookup_by_target_path_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_target_path_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_lookup_by_target_path_ret_xdr;
uint64_t remote_storage_pool_lookup_by_target_path_ret_size(const remote_storage_pool_lookup_by_target_path_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_target_path_ret_encode(struct xdr_encoder *e, const remote_storage_pool_lookup_by_target_path_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_lookup_by_target_path_ret_decode(struct xdr_decoder *d, remote_storage_pool_lookup_by_target_path_ret *v) XDR_CHECKED;
uint8_t *remote_storage_pool_lookup_by_target_path_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_lookup_by_target_path_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_lookup_by_target_path_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_lookup_by_target_path_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_create_xml_args_xdr;
uint64_t remote_storage_pool_create_xml_args_size(const remote_storage_pool_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_create_xml_args_encode(struct xdr_encoder *e, const remote_storage_pool_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_create_xml_args_decode(struct xdr_decoder *d, remote_storage_pool_create_xml_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_create_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_create_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_create_xml_ret_xdr;
uint64_t remote_storage_pool_create_xml_ret_size(const remote_storage_pool_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_create_xml_ret_encode(struct xdr_encoder *e, const remote_storage_pool_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_create_xml_ret_decode(struct xdr_decoder *d, remote_storage_pool_create_xml_ret *v) XDR_CHECKED;
uint8_t *remote_storage_pool_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_create_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_create_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_define_xml_args_xdr;
uint64_t remote_storage_pool_define_xml_args_size(const remote_storage_pool_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_define_xml_args_encode(struct xdr_encoder *e, const remote_storage_pool_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_define_xml_args_decode(struct xdr_decoder *d, remote_storage_pool_define_xml_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_define_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_define_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_define_xml_ret_xdr;
uint64_t remote_storage_pool_define_xml_ret_size(const remote_storage_pool_define_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_define_xml_ret_encode(struct xdr_encoder *e, const remote_storage_pool_define_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_define_xml_ret_decode(struct xdr_decoder *d, remote_storage_pool_define_xml_ret *v) XDR_CHECKED;
uint8_t *remote_storage_pool_define_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_define_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_define_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_define_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_build_args_xdr;
uint64_t remote_storage_pool_build_args_size(const remote_storage_pool_build_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_build_args_encode(struct xdr_encoder *e, const remote_storage_pool_build_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_build_args_decode(struct xdr_decoder *d, remote_storage_pool_build_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_build_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_build_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_build_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_build_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_undefine_args_xdr;
uint64_t remote_storage_pool_undefine_args_size(const remote_storage_pool_undefine_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_undefine_args_encode(struct xdr_encoder *e, const remote_storage_pool_undefine_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_undefine_args_decode(struct xdr_decoder *d, remote_storage_pool_undefine_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_undefine_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_undefine_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_undefine_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_undefine_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_create_args_xdr;
uint64_t remote_storage_pool_create_args_size(const remote_storage_pool_create_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_create_args_encode(struct xdr_encoder *e, const remote_storage_pool_create_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_create_args_decode(struct xdr_decoder *d, remote_storage_pool_create_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_create_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_create_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_create_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_create_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_destroy_args_xdr;
uint64_t remote_storage_pool_destroy_args_size(const remote_storage_pool_destroy_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_destroy_args_encode(struct xdr_encoder *e, const remote_storage_pool_destroy_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_destroy_args_decode(struct xdr_decoder *d, remote_storage_pool_destroy_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_destroy_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_destroy_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_destroy_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_destroy_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_delete_args_xdr;
uint64_t remote_storage_pool_delete_args_size(const remote_storage_pool_delete_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_delete_args_encode(struct xdr_encoder *e, const remote_storage_pool_delete_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_delete_args_decode(struct xdr_decoder *d, remote_storage_pool_delete_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_delete_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_delete_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_delete_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_delete_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_refresh_args_xdr;
uint64_t remote_storage_pool_refresh_args_size(const remote_storage_pool_refresh_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_refresh_args_encode(struct xdr_encoder *e, const remote_storage_pool_refresh_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_refresh_args_decode(struct xdr_decoder *d, remote_storage_pool_refresh_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_refresh_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_refresh_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_refresh_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_refresh_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_get_xml_desc_args_xdr;
uint64_t remote_storage_pool_get_xml_desc_args_size(const remote_storage_pool_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_storage_pool_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_get_xml_desc_args_decode(struct xdr_decoder *d, remote_storage_pool_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_get_xml_desc_ret_xdr;
uint64_t remote_storage_pool_get_xml_desc_ret_size(const remote_storage_pool_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_storage_pool_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_storage_pool_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_storage_pool_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_get_info_args_xdr;
uint64_t remote_storage_pool_get_info_args_size(const remote_storage_pool_get_info_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_get_info_args_encode(struct xdr_encoder *e, const remote_storage_pool_get_info_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_get_info_args_decode(struct xdr_decoder *d, remote_storage_pool_get_info_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_get_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_get_info_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_get_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_get_info_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_get_info_ret_xdr;
uint64_t remote_storage_pool_get_info_ret_size(const remote_storage_pool_get_info_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_get_info_ret_encode(struct xdr_encoder *e, const remote_storage_pool_get_info_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_get_info_ret_decode(struct xdr_decoder *d, remote_storage_pool_get_info_ret *v) XDR_CHECKED;
uint8_t *remote_storage_pool_get_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_get_info_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_get_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_get_info_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_get_autostart_args_xdr;
uint64_t remote_storage_pool_get_autostart_args_size(const remote_storage_pool_get_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_get_autostart_args_encode(struct xdr_encoder *e, const remote_storage_pool_get_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_get_autostart_args_decode(struct xdr_decoder *d, remote_storage_pool_get_autostart_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_get_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_get_autostart_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_get_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_get_autostart_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_get_autostart_ret_xdr;
uint64_t remote_storage_pool_get_autostart_ret_size(const remote_storage_pool_get_autostart_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_get_autostart_ret_encode(struct xdr_encoder *e, const remote_storage_pool_get_autostart_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_get_autostart_ret_decode(struct xdr_decoder *d, remote_storage_pool_get_autostart_ret *v) XDR_CHECKED;
uint8_t *remote_storage_pool_get_autostart_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_get_autostart_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_get_autostart_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_get_autostart_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_set_autostart_args_xdr;
uint64_t remote_storage_pool_set_autostart_args_size(const remote_storage_pool_set_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_set_autostart_args_encode(struct xdr_encoder *e, const remote_storage_pool_set_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_set_autostart_args_decode(struct xdr_decoder *d, remote_storage_pool_set_autostart_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_set_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_set_autostart_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_set_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_set_autostart_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_num_of_volumes_args_xdr;
uint64_t remote_storage_pool_num_of_volumes_args_size(const remote_storage_pool_num_of_volumes_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_num_of_volumes_args_encode(struct xdr_encoder *e, const remote_storage_pool_num_of_volumes_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_num_of_volumes_args_decode(struct xdr_decoder *d, remote_storage_pool_num_of_volumes_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_num_of_volumes_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_num_of_volumes_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_num_of_volumes_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_num_of_volumes_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_num_of_volumes_ret_xdr;
uint64_t remote_storage_pool_num_of_volumes_ret_size(const remote_storage_pool_num_of_volumes_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_num_of_volumes_ret_encode(struct xdr_encoder *e, const remote_storage_pool_num_of_volumes_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_num_of_volumes_ret_decode(struct xdr_decoder *d, remote_storage_pool_num_of_volumes_ret *v) XDR_CHECKED;
uint8_t *remote_storage_pool_num_of_volumes_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_num_of_volumes_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_num_of_volumes_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_num_of_volumes_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_list_volumes_args_xdr;
uint64_t remote_storage_pool_list_volumes_args_size(const remote_storage_pool_list_volumes_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_list_volumes_args_encode(struct xdr_encoder *e, const remote_storage_pool_list_volumes_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_list_volumes_args_decode(struct xdr_decoder *d, remote_storage_pool_list_volumes_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_list_volumes_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_list_volumes_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_list_volumes_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_list_volumes_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_list_volumes_ret_xdr;
uint64_t remote_storage_pool_list_volumes_ret_size(const remote_storage_pool_list_volumes_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_list_volumes_ret_encode(struct xdr_encoder *e, const remote_storage_pool_list_volumes_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_list_volumes_ret_decode(struct xdr_decoder *d, remote_storage_pool_list_volumes_ret *v) XDR_CHECKED;
uint8_t *remote_storage_pool_list_volumes_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_list_volumes_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_list_volumes_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_list_volumes_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_lookup_by_name_args_xdr;
uint64_t remote_storage_vol_lookup_by_name_args_size(const remote_storage_vol_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_storage_vol_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_lookup_by_name_args_decode(struct xdr_decoder *d, remote_storage_vol_lookup_by_name_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_lookup_by_name_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_lookup_by_name_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_lookup_by_name_ret_xdr;
uint64_t remote_storage_vol_lookup_by_name_ret_size(const remote_storage_vol_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_storage_vol_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_storage_vol_lookup_by_name_ret *v) XDR_CHECKED;
uint8_t *remote_storage_vol_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_lookup_by_name_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_lookup_by_name_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_lookup_by_key_args_xdr;
uint64_t remote_storage_vol_lookup_by_key_args_size(const remote_storage_vol_lookup_by_key_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_lookup_by_key_args_encode(struct xdr_encoder *e, const remote_storage_vol_lookup_by_key_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_lookup_by_key_args_decode(struct xdr_decoder *d, remote_storage_vol_lookup_by_key_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_lookup_by_key_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_lookup_by_key_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_lookup_by_key_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_lookup_by_key_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_lookup_by_key_ret_xdr;
uint64_t remote_storage_vol_lookup_by_key_ret_size(const remote_storage_vol_lookup_by_key_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_lookup_by_key_ret_encode(struct xdr_encoder *e, const remote_storage_vol_lookup_by_key_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_lookup_by_key_ret_decode(struct xdr_decoder *d, remote_storage_vol_lookup_by_key_ret *v) XDR_CHECKED;
uint8_t *remote_storage_vol_lookup_by_key_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_lookup_by_key_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_lookup_by_key_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_lookup_by_key_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_lookup_by_path_args_xdr;
uint64_t remote_storage_vol_lookup_by_path_args_size(const remote_storage_vol_lookup_by_path_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_lookup_by_path_args_encode(struct xdr_encoder *e, const remote_storage_vol_lookup_by_path_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_lookup_by_path_args_decode(struct xdr_decoder *d, remote_storage_vol_lookup_by_path_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_lookup_by_path_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_lookup_by_path_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_lookup_by_path_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_lookup_by_path_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_lookup_by_path_ret_xdr;
uint64_t remote_storage_vol_lookup_by_path_ret_size(const remote_storage_vol_lookup_by_path_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_lookup_by_path_ret_encode(struct xdr_encoder *e, const remote_storage_vol_lookup_by_path_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_lookup_by_path_ret_decode(struct xdr_decoder *d, remote_storage_vol_lookup_by_path_ret *v) XDR_CHECKED;
uint8_t *remote_storage_vol_lookup_by_path_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_lookup_by_path_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_lookup_by_path_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_lookup_by_path_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_create_xml_args_xdr;
uint64_t remote_storage_vol_create_xml_args_size(const remote_storage_vol_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_create_xml_args_encode(struct xdr_encoder *e, const remote_storage_vol_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_create_xml_args_decode(struct xdr_decoder *d, remote_storage_vol_create_xml_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_create_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_create_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_create_xml_ret_xdr;
uint64_t remote_storage_vol_create_xml_ret_size(const remote_storage_vol_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_create_xml_ret_encode(struct xdr_encoder *e, const remote_storage_vol_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_create_xml_ret_decode(struct xdr_decoder *d, remote_storage_vol_create_xml_ret *v) XDR_CHECKED;
uint8_t *remote_storage_vol_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_create_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_create_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_create_xml_from_args_xdr;
uint64_t remote_storage_vol_create_xml_from_args_size(const remote_storage_vol_create_xml_from_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_create_xml_from_args_encode(struct xdr_encoder *e, const remote_storage_vol_create_xml_from_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_create_xml_from_args_decode(struct xdr_decoder *d, remote_storage_vol_create_xml_from_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_create_xml_from_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_create_xml_from_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_create_xml_from_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_create_xml_from_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_create_xml_from_ret_xdr;
uint64_t remote_storage_vol_create_xml_from_ret_size(const remote_storage_vol_create_xml_from_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_create_xml_from_ret_encode(struct xdr_encoder *e, const remote_storage_vol_create_xml_from_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_create_xml_from_ret_decode(struct xdr_decoder *d, remote_storage_vol_create_xml_from_ret *v) XDR_CHECKED;
uint8_t *remote_storage_vol_create_xml_from_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_create_xml_from_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_create_xml_from_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_create_xml_from_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_delete_args_xdr;
uint64_t remote_storage_vol_delete_args_size(const remote_storage_vol_delete_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_delete_args_encode(struct xdr_encoder *e, const remote_storage_vol_delete_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_delete_args_decode(struct xdr_decoder *d, remote_storage_vol_delete_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_delete_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_delete_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_delete_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_delete_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_wipe_args_xdr;
uint64_t remote_storage_vol_wipe_args_size(const remote_storage_vol_wipe_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_wipe_args_encode(struct xdr_encoder *e, const remote_storage_vol_wipe_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_wipe_args_decode(struct xdr_decoder *d, remote_storage_vol_wipe_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_wipe_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_wipe_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_wipe_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_wipe_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_wipe_pattern_args_xdr;
uint64_t remote_storage_vol_wipe_pattern_args_size(const remote_storage_vol_wipe_pattern_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_wipe_pattern_args_encode(struct xdr_encoder *e, const remote_storage_vol_wipe_pattern_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_wipe_pattern_args_decode(struct xdr_decoder *d, remote_storage_vol_wipe_pattern_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_wipe_pattern_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_wipe_pattern_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_wipe_pattern_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_wipe_pattern_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_get_xml_desc_args_xdr;
uint64_t remote_storage_vol_get_xml_desc_args_size(const remote_storage_vol_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_storage_vol_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_xml_desc_args_decode(struct xdr_decoder *d, remote_storage_vol_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_get_xml_desc_ret_xdr;
uint64_t remote_storage_vol_get_xml_desc_ret_size(const remote_storage_vol_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_storage_vol_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_storage_vol_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_storage_vol_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_get_info_args_xdr;
uint64_t remote_storage_vol_get_info_args_size(const remote_storage_vol_get_info_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_info_args_encode(struct xdr_encoder *e, const remote_storage_vol_get_info_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_info_args_decode(struct xdr_decoder *d, remote_storage_vol_get_info_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_get_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_info_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_get_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_info_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_get_info_ret_xdr;
uint64_t remote_storage_vol_get_info_ret_size(const remote_storage_vol_get_info_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_info_ret_encode(struct xdr_encoder *e, const remote_storage_vol_get_info_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_info_ret_decode(struct xdr_decoder *d, remote_storage_vol_get_info_ret *v) XDR_CHECKED;
uint8_t *remote_storage_vol_get_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_info_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_get_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_info_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_get_info_flags_args_xdr;
uint64_t remote_storage_vol_get_info_flags_args_size(const remote_storage_vol_get_info_flags_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_info_flags_args_encode(struct xdr_encoder *e, const remote_storage_vol_get_info_flags_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_info_flags_args_decode(struct xdr_decoder *d, remote_storage_vol_get_info_flags_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_get_info_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_info_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_get_info_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_info_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_get_info_flags_ret_xdr;
uint64_t remote_storage_vol_get_info_flags_ret_size(const remote_storage_vol_get_info_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_info_flags_ret_encode(struct xdr_encoder *e, const remote_storage_vol_get_info_flags_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_info_flags_ret_decode(struct xdr_decoder *d, remote_storage_vol_get_info_flags_ret *v) XDR_CHECKED;
uint8_t *remote_storage_vol_get_info_flags_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_info_flags_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_get_info_flags_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_info_flags_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_get_path_args_xdr;
uint64_t remote_storage_vol_get_path_args_size(const remote_storage_vol_get_path_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_path_args_encode(struct xdr_encoder *e, const remote_storage_vol_get_path_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_path_args_decode(struct xdr_decoder *d, remote_storage_vol_get_path_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_get_path_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_path_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_get_path_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_path_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_get_path_ret_xdr;
uint64_t remote_storage_vol_get_path_ret_size(const remote_storage_vol_get_path_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_path_ret_encode(struct xdr_encoder *e, const remote_storage_vol_get_path_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_get_path_ret_decode(struct xdr_decoder *d, remote_storage_vol_get_path_ret *v) XDR_CHECKED;
uint8_t *remote_storage_vol_get_path_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_get_path_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_get_path_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_get_path_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_resize_args_xdr;
uint64_t remote_storage_vol_resize_args_size(const remote_storage_vol_resize_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_resize_args_encode(struct xdr_encoder *e, const remote_storage_vol_resize_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_resize_args_decode(struct xdr_decoder *d, remote_storage_vol_resize_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_resize_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_resize_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_resize_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_resize_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_num_of_devices_args_xdr;
uint64_t remote_node_num_of_devices_args_size(const remote_node_num_of_devices_args *v) XDR_CHECKED;
enum xdr_status remote_node_num_of_devices_args_encode(struct xdr_encoder *e, const remote_node_num_of_devices_args *v) XDR_CHECKED;
enum xdr_status remote_node_num_of_devices_args_decode(struct xdr_decoder *d, remote_node_num_of_devices_args *v) XDR_CHECKED;
uint8_t *remote_node_num_of_devices_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_num_of_devices_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_num_of_devices_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_num_of_devices_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_num_of_devices_ret_xdr;
uint64_t remote_node_num_of_devices_ret_size(const remote_node_num_of_devices_ret *v) XDR_CHECKED;
enum xdr_status remote_node_num_of_devices_ret_encode(struct xdr_encoder *e, const remote_node_num_of_devices_ret *v) XDR_CHECKED;
enum xdr_status remote_node_num_of_devices_ret_decode(struct xdr_decoder *d, remote_node_num_of_devices_ret *v) XDR_CHECKED;
uint8_t *remote_node_num_of_devices_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_num_of_devices_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_num_of_devices_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_num_of_devices_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_list_devices_args_xdr;
uint64_t remote_node_list_devices_args_size(const remote_node_list_devices_args *v) XDR_CHECKED;
enum xdr_status remote_node_list_devices_args_encode(struct xdr_encoder *e, const remote_node_list_devices_args *v) XDR_CHECKED;
enum xdr_status remote_node_list_devices_args_decode(struct xdr_decoder *d, remote_node_list_devices_args *v) XDR_CHECKED;
uint8_t *remote_node_list_devices_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_list_devices_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_list_devices_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_list_devices_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_list_devices_ret_xdr;
uint64_t remote_node_list_devices_ret_size(const remote_node_list_devices_ret *v) XDR_CHECKED;
enum xdr_status remote_node_list_devices_ret_encode(struct xdr_encoder *e, const remote_node_list_devices_ret *v) XDR_CHECKED;
enum xdr_status remote_node_list_devices_ret_decode(struct xdr_decoder *d, remote_node_list_devices_ret *v) XDR_CHECKED;
uint8_t *remote_node_list_devices_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_list_devices_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_list_devices_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_list_devices_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_lookup_by_name_args_xdr;
uint64_t remote_node_device_lookup_by_name_args_size(const remote_node_device_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_node_device_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_lookup_by_name_args_decode(struct xdr_decoder *d, remote_node_device_lookup_by_name_args *v) XDR_CHECKED;
uint8_t *remote_node_device_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_lookup_by_name_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_lookup_by_name_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_lookup_by_name_ret_xdr;
uint64_t remote_node_device_lookup_by_name_ret_size(const remote_node_device_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_node_device_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_node_device_lookup_by_name_ret *v) XDR_CHECKED;
uint8_t *remote_node_device_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_lookup_by_name_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_lookup_by_name_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_lookup_scsi_host_by_wwn_args_xdr;
uint64_t remote_node_device_lookup_scsi_host_by_wwn_args_size(const remote_node_device_lookup_scsi_host_by_wwn_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_lookup_scsi_host_by_wwn_args_encode(struct xdr_encoder *e, const remote_node_device_lookup_scsi_host_by_wwn_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_lookup_scsi_host_by_wwn_args_decode(struct xdr_decoder *d, remote_node_device_lookup_scsi_host_by_wwn_args *v) XDR_CHECKED;
uint8_t *remote_node_device_lookup_scsi_host_by_wwn_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_lookup_scsi_host_by_wwn_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_lookup_scsi_host_by_wwn_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_lookup_scsi_host_by_wwn_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_lookup_scsi_host_by_wwn_ret_xdr;
uint64_t remote_node_device_lookup_scsi_host_by_wwn_ret_size(const remote_node_device_lookup_scsi_host_by_wwn_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_lookup_scsi_host_by_wwn_ret_encode(struct xdr_encoder *e, const remote_node_device_lookup_scsi_host_by_wwn_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_lookup_scsi_host_by_wwn_ret_decode(struct xdr_decoder *d, remote_node_device_lookup_scsi_host_by_wwn_ret *v) XDR_CHECKED;
uint8_t *remote_node_device_lookup_scsi_host_by_wwn_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_lookup_scsi_host_by_wwn_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_lookup_scsi_host_by_wwn_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_lookup_scsi_host_by_wwn_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_get_xml_desc_args_xdr;
uint64_t remote_node_device_get_xml_desc_args_size(const remote_node_device_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_node_device_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_get_xml_desc_args_decode(struct xdr_decoder *d, remote_node_device_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_node_device_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_get_xml_desc_ret_xdr;
uint64_t remote_node_device_get_xml_desc_ret_size(const remote_node_device_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_node_device_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_node_device_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_node_device_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_get_parent_args_xdr;
uint64_t remote_node_device_get_parent_args_size(const remote_node_device_get_parent_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_get_parent_args_encode(struct xdr_encoder *e, const remote_node_device_get_parent_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_get_parent_args_decode(struct xdr_decoder *d, remote_node_device_get_parent_args *v) XDR_CHECKED;
uint8_t *remote_node_device_get_parent_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_get_parent_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_get_parent_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_get_parent_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_get_parent_ret_xdr;
uint64_t remote_node_device_get_parent_ret_size(const remote_node_device_get_parent_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_get_parent_ret_encode(struct xdr_encoder *e, const remote_node_device_get_parent_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_get_parent_ret_decode(struct xdr_decoder *d, remote_node_device_get_parent_ret *v) XDR_CHECKED;
uint8_t *remote_node_device_get_parent_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_get_parent_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_get_parent_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_get_parent_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_num_of_caps_args_xdr;
uint64_t remote_node_device_num_of_caps_args_size(const remote_node_device_num_of_caps_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_num_of_caps_args_encode(struct xdr_encoder *e, const remote_node_device_num_of_caps_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_num_of_caps_args_decode(struct xdr_decoder *d, remote_node_device_num_of_caps_args *v) XDR_CHECKED;
uint8_t *remote_node_device_num_of_caps_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_num_of_caps_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_num_of_caps_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_num_of_caps_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_num_of_caps_ret_xdr;
uint64_t remote_node_device_num_of_caps_ret_size(const remote_node_device_num_of_caps_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_num_of_caps_ret_encode(struct xdr_encoder *e, const remote_node_device_num_of_caps_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_num_of_caps_ret_decode(struct xdr_decoder *d, remote_node_device_num_of_caps_ret *v) XDR_CHECKED;
uint8_t *remote_node_device_num_of_caps_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_num_of_caps_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_num_of_caps_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_num_of_caps_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_list_caps_args_xdr;
uint64_t remote_node_device_list_caps_args_size(const remote_node_device_list_caps_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_list_caps_args_encode(struct xdr_encoder *e, const remote_node_device_list_caps_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_list_caps_args_decode(struct xdr_decoder *d, remote_node_device_list_caps_args *v) XDR_CHECKED;
uint8_t *remote_node_device_list_caps_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_list_caps_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_list_caps_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_list_caps_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_list_caps_ret_xdr;
uint64_t remote_node_device_list_caps_ret_size(const remote_node_device_list_caps_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_list_caps_ret_encode(struct xdr_encoder *e, const remote_node_device_list_caps_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_list_caps_ret_decode(struct xdr_decoder *d, remote_node_device_list_caps_ret *v) XDR_CHECKED;
uint8_t *remote_node_device_list_caps_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_list_caps_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_list_caps_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_list_caps_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_dettach_args_xdr;
uint64_t remote_node_device_dettach_args_size(const remote_node_device_dettach_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_dettach_args_encode(struct xdr_encoder *e, const remote_node_device_dettach_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_dettach_args_decode(struct xdr_decoder *d, remote_node_device_dettach_args *v) XDR_CHECKED;
uint8_t *remote_node_device_dettach_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_dettach_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_dettach_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_dettach_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_detach_flags_args_xdr;
uint64_t remote_node_device_detach_flags_args_size(const remote_node_device_detach_flags_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_detach_flags_args_encode(struct xdr_encoder *e, const remote_node_device_detach_flags_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_detach_flags_args_decode(struct xdr_decoder *d, remote_node_device_detach_flags_args *v) XDR_CHECKED;
uint8_t *remote_node_device_detach_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_detach_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_detach_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_detach_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_re_attach_args_xdr;
uint64_t remote_node_device_re_attach_args_size(const remote_node_device_re_attach_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_re_attach_args_encode(struct xdr_encoder *e, const remote_node_device_re_attach_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_re_attach_args_decode(struct xdr_decoder *d, remote_node_device_re_attach_args *v) XDR_CHECKED;
uint8_t *remote_node_device_re_attach_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_re_attach_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_re_attach_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_re_attach_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_reset_args_xdr;
uint64_t remote_node_device_reset_args_size(const remote_node_device_reset_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_reset_args_encode(struct xdr_encoder *e, const remote_node_device_reset_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_reset_args_decode(struct xdr_decoder *d, remote_node_device_reset_args *v) XDR_CHECKED;
uint8_t *remote_node_device_reset_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_reset_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_reset_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_reset_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_create_xml_args_xdr;
uint64_t remote_node_device_create_xml_args_size(const remote_node_device_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_create_xml_args_encode(struct xdr_encoder *e, const remote_node_device_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_create_xml_args_decode(struct xdr_decoder *d, remote_node_device_create_xml_args *v) XDR_CHECKED;
uint8_t *remote_node_device_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_create_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_create_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_create_xml_ret_xdr;
uint64_t remote_node_device_create_xml_ret_size(const remote_node_device_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_create_xml_ret_encode(struct xdr_encoder *e, const remote_node_device_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_create_xml_ret_decode(struct xdr_decoder *d, remote_node_device_create_xml_ret *v) XDR_CHECKED;
uint8_t *remote_node_device_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_create_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_create_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_destroy_args_xdr;
uint64_t remote_node_device_destroy_args_size(const remote_node_device_destroy_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_destroy_args_encode(struct xdr_encoder *e, const remote_node_device_destroy_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_destroy_args_decode(struct xdr_decoder *d, remote_node_device_destroy_args *v) XDR_CHECKED;
uint8_t *remote_node_device_destroy_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_destroy_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_destroy_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_destroy_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_define_xml_args_xdr;
uint64_t remote_node_device_define_xml_args_size(const remote_node_device_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_define_xml_args_encode(struct xdr_encoder *e, const remote_node_device_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_define_xml_args_decode(struct xdr_decoder *d, remote_node_device_define_xml_args *v) XDR_CHECKED;
uint8_t *remote_node_device_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_define_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_define_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_define_xml_ret_xdr;
uint64_t remote_node_device_define_xml_ret_size(const remote_node_device_define_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_define_xml_ret_encode(struct xdr_encoder *e, const remote_node_device_define_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_define_xml_ret_decode(struct xdr_decoder *d, remote_node_device_define_xml_ret *v) XDR_CHECKED;
uint8_t *remote_node_device_define_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_define_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_define_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_define_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_undefine_args_xdr;
uint64_t remote_node_device_undefine_args_size(const remote_node_device_undefine_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_undefine_args_encode(struct xdr_encoder *e, const remote_node_device_undefine_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_undefine_args_decode(struct xdr_decoder *d, remote_node_device_undefine_args *v) XDR_CHECKED;
uint8_t *remote_node_device_undefine_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_undefine_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_undefine_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_undefine_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_create_args_xdr;
uint64_t remote_node_device_create_args_size(const remote_node_device_create_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_create_args_encode(struct xdr_encoder *e, const remote_node_device_create_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_create_args_decode(struct xdr_decoder *d, remote_node_device_create_args *v) XDR_CHECKED;
uint8_t *remote_node_device_create_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_create_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_create_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_create_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_get_autostart_args_xdr;
uint64_t remote_node_device_get_autostart_args_size(const remote_node_device_get_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_get_autostart_args_encode(struct xdr_encoder *e, const remote_node_device_get_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_get_autostart_args_decode(struct xdr_decoder *d, remote_node_device_get_autostart_args *v) XDR_CHECKED;
uint8_t *remote_node_device_get_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_get_autostart_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_get_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_get_autostart_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_get_autostart_ret_xdr;
uint64_t remote_node_device_get_autostart_ret_size(const remote_node_device_get_autostart_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_get_autostart_ret_encode(struct xdr_encoder *e, const remote_node_device_get_autostart_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_get_autostart_ret_decode(struct xdr_decoder *d, remote_node_device_get_autostart_ret *v) XDR_CHECKED;
uint8_t *remote_node_device_get_autostart_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_get_autostart_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_get_autostart_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_get_autostart_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_set_autostart_args_xdr;
uint64_t remote_node_device_set_autostart_args_size(const remote_node_device_set_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_set_autostart_args_encode(struct xdr_encoder *e, const remote_node_device_set_autostart_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_set_autostart_args_decode(struct xdr_decoder *d, remote_node_device_set_autostart_args *v) XDR_CHECKED;
uint8_t *remote_node_device_set_autostart_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_set_autostart_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_set_autostart_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_set_autostart_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_is_persistent_args_xdr;
uint64_t remote_node_device_is_persistent_args_size(const remote_node_device_is_persistent_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_is_persistent_args_encode(struct xdr_encoder *e, const remote_node_device_is_persistent_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_is_persistent_args_decode(struct xdr_decoder *d, remote_node_device_is_persistent_args *v) XDR_CHECKED;
uint8_t *remote_node_device_is_persistent_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_is_persistent_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_is_persistent_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_is_persistent_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_is_persistent_ret_xdr;
uint64_t remote_node_device_is_persistent_ret_size(const remote_node_device_is_persistent_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_is_persistent_ret_encode(struct xdr_encoder *e, const remote_node_device_is_persistent_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_is_persistent_ret_decode(struct xdr_decoder *d, remote_node_device_is_persistent_ret *v) XDR_CHECKED;
uint8_t *remote_node_device_is_persistent_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_is_persistent_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_is_persistent_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_is_persistent_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_is_active_args_xdr;
uint64_t remote_node_device_is_active_args_size(const remote_node_device_is_active_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_is_active_args_encode(struct xdr_encoder *e, const remote_node_device_is_active_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_is_active_args_decode(struct xdr_decoder *d, remote_node_device_is_active_args *v) XDR_CHECKED;
uint8_t *remote_node_device_is_active_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_is_active_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_is_active_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_is_active_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_is_active_ret_xdr;
uint64_t remote_node_device_is_active_ret_size(const remote_node_device_is_active_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_is_active_ret_encode(struct xdr_encoder *e, const remote_node_device_is_active_ret *v) XDR_CHECKED;
enum xdr_status remote_node_device_is_active_ret_decode(struct xdr_decoder *d, remote_node_device_is_active_ret *v) XDR_CHECKED;
uint8_t *remote_node_device_is_active_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_is_active_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_is_active_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_is_active_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_update_args_xdr;
uint64_t remote_node_device_update_args_size(const remote_node_device_update_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_update_args_encode(struct xdr_encoder *e, const remote_node_device_update_args *v) XDR_CHECKED;
enum xdr_status remote_node_device_update_args_decode(struct xdr_decoder *d, remote_node_device_update_args *v) XDR_CHECKED;
uint8_t *remote_node_device_update_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_update_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_update_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_update_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_domain_event_register_ret_xdr;
uint64_t remote_connect_domain_event_register_ret_size(const remote_connect_domain_event_register_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_event_register_ret_encode(struct xdr_encoder *e, const remote_connect_domain_event_register_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_event_register_ret_decode(struct xdr_decoder *d, remote_connect_domain_event_register_ret *v) XDR_CHECKED;
uint8_t *remote_connect_domain_event_register_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_event_register_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_domain_event_register_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_event_register_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_domain_event_deregister_ret_xdr;
uint64_t remote_connect_domain_event_deregister_ret_size(const remote_connect_domain_event_deregister_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_event_deregister_ret_encode(struct xdr_encoder *e, const remote_connect_domain_event_deregister_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_event_deregister_ret_decode(struct xdr_decoder *d, remote_connect_domain_event_deregister_ret *v) XDR_CHECKED;
uint8_t *remote_connect_domain_event_deregister_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_event_deregister_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_domain_event_deregister_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_event_deregister_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_lifecycle_msg_xdr;
uint64_t remote_domain_event_lifecycle_msg_size(const remote_domain_event_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_lifecycle_msg_encode(struct xdr_encoder *e, const remote_domain_event_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_lifecycle_msg_decode(struct xdr_decoder *d, remote_domain_event_lifecycle_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_lifecycle_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_lifecycle_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_lifecycle_msg_xdr;
uint64_t remote_domain_event_callback_lifecycle_msg_size(const remote_domain_event_callback_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_lifecycle_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_lifecycle_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_lifecycle_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_lifecycle_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_lifecycle_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_domain_xml_from_native_args_xdr;
uint64_t remote_connect_domain_xml_from_native_args_size(const remote_connect_domain_xml_from_native_args *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_xml_from_native_args_encode(struct xdr_encoder *e, const remote_connect_domain_xml_from_native_args *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_xml_from_native_args_decode(struct xdr_decoder *d, remote_connect_domain_xml_from_native_args *v) XDR_CHECKED;
uint8_t *remote_connect_domain_xml_from_native_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_xml_from_native_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_domain_xml_from_native_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_xml_from_native_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_domain_xml_from_native_ret_xdr;
uint64_t remote_connect_domain_xml_from_native_ret_size(const remote_connect_domain_xml_from_native_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_xml_from_native_ret_encode(struct xdr_encoder *e, const remote_connect_domain_xml_from_native_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_xml_from_native_ret_decode(struct xdr_decoder *d, remote_connect_domain_xml_from_native_ret *v) XDR_CHECKED;
uint8_t *remote_connect_domain_xml_from_native_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_xml_from_native_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_domain_xml_from_native_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_xml_from_native_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_domain_xml_to_native_args_xdr;
uint64_t remote_connect_domain_xml_to_native_args_size(const remote_connect_domain_xml_to_native_args *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_xml_to_native_args_encode(struct xdr_encoder *e, const remote_connect_domain_xml_to_native_args *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_xml_to_native_args_decode(struct xdr_decoder *d, remote_connect_domain_xml_to_native_args *v) XDR_CHECKED;
uint8_t *remote_connect_domain_xml_to_native_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_xml_to_native_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_domain_xml_to_native_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_xml_to_native_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_domain_xml_to_native_ret_xdr;
uint64_t remote_connect_domain_xml_to_native_ret_size(const remote_connect_domain_xml_to_native_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_xml_to_native_ret_encode(struct xdr_encoder *e, const remote_connect_domain_xml_to_native_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_xml_to_native_ret_decode(struct xdr_decoder *d, remote_connect_domain_xml_to_native_ret *v) XDR_CHECKED;
uint8_t *remote_connect_domain_xml_to_native_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_xml_to_native_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_domain_xml_to_native_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_xml_to_native_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_num_of_secrets_ret_xdr;
uint64_t remote_connect_num_of_secrets_ret_size(const remote_connect_num_of_secrets_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_secrets_ret_encode(struct xdr_encoder *e, const remote_connect_num_of_secrets_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_num_of_secrets_ret_decode(struct xdr_decoder *d, remote_connect_num_of_secrets_ret *v) XDR_CHECKED;
uint8_t *remote_connect_num_of_secrets_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_num_of_secrets_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_num_of_secrets_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_num_of_secrets_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_secrets_args_xdr;
uint64_t remote_connect_list_secrets_args_size(const remote_connect_list_secrets_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_secrets_args_encode(struct xdr_encoder *e, const remote_connect_list_secrets_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_secrets_args_decode(struct xdr_decoder *d, remote_connect_list_secrets_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_secrets_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_secrets_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_secrets_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_secrets_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_secrets_ret_xdr;
uint64_t remote_connect_list_secrets_ret_size(const remote_connect_list_secrets_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_secrets_ret_encode(struct xdr_encoder *e, const remote_connect_list_secrets_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_secrets_ret_decode(struct xdr_decoder *d, remote_connect_list_secrets_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_secrets_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_secrets_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_secrets_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_secrets_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_lookup_by_uuid_args_xdr;
uint64_t remote_secret_lookup_by_uuid_args_size(const remote_secret_lookup_by_uuid_args *v) XDR_CHECKED;
enum xdr_status remote_secret_lookup_by_uuid_args_encode(struct xdr_encoder *e, const remote_secret_lookup_by_uuid_args *v) XDR_CHECKED;
enum xdr_status remote_secret_lookup_by_uuid_args_decode(struct xdr_decoder *d, remote_secret_lookup_by_uuid_args *v) XDR_CHECKED;
uint8_t *remote_secret_lookup_by_uuid_args_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_lookup_by_uuid_args *v) XDR_CHECKED;
struct xdr_cursor remote_secret_lookup_by_uuid_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_lookup_by_uuid_args *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_lookup_by_uuid_ret_xdr;
uint64_t remote_secret_lookup_by_uuid_ret_size(const remote_secret_lookup_by_uuid_ret *v) XDR_CHECKED;
enum xdr_status remote_secret_lookup_by_uuid_ret_encode(struct xdr_encoder *e, const remote_secret_lookup_by_uuid_ret *v) XDR_CHECKED;
enum xdr_status remote_secret_lookup_by_uuid_ret_decode(struct xdr_decoder *d, remote_secret_lookup_by_uuid_ret *v) XDR_CHECKED;
uint8_t *remote_secret_lookup_by_uuid_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_lookup_by_uuid_ret *v) XDR_CHECKED;
struct xdr_cursor remote_secret_lookup_by_uuid_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_lookup_by_uuid_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_define_xml_args_xdr;
uint64_t remote_secret_define_xml_args_size(const remote_secret_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_secret_define_xml_args_encode(struct xdr_encoder *e, const remote_secret_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_secret_define_xml_args_decode(struct xdr_decoder *d, remote_secret_define_xml_args *v) XDR_CHECKED;
uint8_t *remote_secret_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_define_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_secret_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_define_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_define_xml_ret_xdr;
uint64_t remote_secret_define_xml_ret_size(const remote_secret_define_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_secret_define_xml_ret_encode(struct xdr_encoder *e, const remote_secret_define_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_secret_define_xml_ret_decode(struct xdr_decoder *d, remote_secret_define_xml_ret *v) XDR_CHECKED;
uint8_t *remote_secret_define_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_define_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_secret_define_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_define_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_get_xml_desc_args_xdr;
uint64_t remote_secret_get_xml_desc_args_size(const remote_secret_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_secret_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_secret_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_secret_get_xml_desc_args_decode(struct xdr_decoder *d, remote_secret_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_secret_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_secret_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_get_xml_desc_ret_xdr;
uint64_t remote_secret_get_xml_desc_ret_size(const remote_secret_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_secret_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_secret_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_secret_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_secret_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_secret_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_secret_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_set_value_args_xdr;
uint64_t remote_secret_set_value_args_size(const remote_secret_set_value_args *v) XDR_CHECKED;
enum xdr_status remote_secret_set_value_args_encode(struct xdr_encoder *e, const remote_secret_set_value_args *v) XDR_CHECKED;
enum xdr_status remote_secret_set_value_args_decode(struct xdr_decoder *d, remote_secret_set_value_args *v) XDR_CHECKED;
uint8_t *remote_secret_set_value_args_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_set_value_args *v) XDR_CHECKED;
struct xdr_cursor remote_secret_set_value_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_set_value_args *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_get_value_args_xdr;
uint64_t remote_secret_get_value_args_size(const remote_secret_get_value_args *v) XDR_CHECKED;
enum xdr_status remote_secret_get_value_args_encode(struct xdr_encoder *e, const remote_secret_get_value_args *v) XDR_CHECKED;
enum xdr_status remote_secret_get_value_args_decode(struct xdr_decoder *d, remote_secret_get_value_args *v) XDR_CHECKED;
uint8_t *remote_secret_get_value_args_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_get_value_args *v) XDR_CHECKED;
struct xdr_cursor remote_secret_get_value_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_get_value_args *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_get_value_ret_xdr;
uint64_t remote_secret_get_value_ret_size(const remote_secret_get_value_ret *v) XDR_CHECKED;
enum xdr_status remote_secret_get_value_ret_encode(struct xdr_encoder *e, const remote_secret_get_value_ret *v) XDR_CHECKED;
enum xdr_status remote_secret_get_value_ret_decode(struct xdr_decoder *d, remote_secret_get_value_ret *v) XDR_CHECKED;
uint8_t *remote_secret_get_value_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_get_value_ret *v) XDR_CHECKED;
struct xdr_cursor remote_secret_get_value_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_get_value_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_undefine_args_xdr;
uint64_t remote_secret_undefine_args_size(const remote_secret_undefine_args *v) XDR_CHECKED;
enum xdr_status remote_secret_undefine_args_encode(struct xdr_encoder *e, const remote_secret_undefine_args *v) XDR_CHECKED;
enum xdr_status remote_secret_undefine_args_decode(struct xdr_decoder *d, remote_secret_undefine_args *v) XDR_CHECKED;
uint8_t *remote_secret_undefine_args_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_undefine_args *v) XDR_CHECKED;
struct xdr_cursor remote_secret_undefine_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_undefine_args *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_lookup_by_usage_args_xdr;
uint64_t remote_secret_lookup_by_usage_args_size(const remote_secret_lookup_by_usage_args *v) XDR_CHECKED;
enum xdr_status remote_secret_lookup_by_usage_args_encode(struct xdr_encoder *e, const remote_secret_lookup_by_usage_args *v) XDR_CHECKED;
enum xdr_status remote_secret_lookup_by_usage_args_decode(struct xdr_decoder *d, remote_secret_lookup_by_usage_args *v) XDR_CHECKED;
uint8_t *remote_secret_lookup_by_usage_args_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_lookup_by_usage_args *v) XDR_CHECKED;
struct xdr_cursor remote_secret_lookup_by_usage_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_lookup_by_usage_args *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_lookup_by_usage_ret_xdr;
uint64_t remote_secret_lookup_by_usage_ret_size(const remote_secret_lookup_by_usage_ret *v) XDR_CHECKED;
enum xdr_status remote_secret_lookup_by_usage_ret_encode(struct xdr_encoder *e, const remote_secret_lookup_by_usage_ret *v) XDR_CHECKED;
enum xdr_status remote_secret_lookup_by_usage_ret_decode(struct xdr_decoder *d, remote_secret_lookup_by_usage_ret *v) XDR_CHECKED;
uint8_t *remote_secret_lookup_by_usage_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_lookup_by_usage_ret *v) XDR_CHECKED;
struct xdr_cursor remote_secret_lookup_by_usage_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_lookup_by_usage_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_prepare_tunnel_args_xdr;
uint64_t remote_domain_migrate_prepare_tunnel_args_size(const remote_domain_migrate_prepare_tunnel_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare_tunnel_args_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare_tunnel_args_decode(struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_prepare_tunnel_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_prepare_tunnel_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_is_secure_ret_xdr;
uint64_t remote_connect_is_secure_ret_size(const remote_connect_is_secure_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_is_secure_ret_encode(struct xdr_encoder *e, const remote_connect_is_secure_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_is_secure_ret_decode(struct xdr_decoder *d, remote_connect_is_secure_ret *v) XDR_CHECKED;
uint8_t *remote_connect_is_secure_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_is_secure_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_is_secure_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_is_secure_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_is_active_args_xdr;
uint64_t remote_domain_is_active_args_size(const remote_domain_is_active_args *v) XDR_CHECKED;
enum xdr_status remote_domain_is_active_args_encode(struct xdr_encoder *e, const remote_domain_is_active_args *v) XDR_CHECKED;
enum xdr_status remote_domain_is_active_args_decode(struct xdr_decoder *d, remote_domain_is_active_args *v) XDR_CHECKED;
uint8_t *remote_domain_is_active_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_is_active_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_is_active_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_is_active_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_is_active_ret_xdr;
uint64_t remote_domain_is_active_ret_size(const remote_domain_is_active_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_is_active_ret_encode(struct xdr_encoder *e, const remote_domain_is_active_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_is_active_ret_decode(struct xdr_decoder *d, remote_domain_is_active_ret *v) XDR_CHECKED;
uint8_t *remote_domain_is_active_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_is_active_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_is_active_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_is_active_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_is_persistent_args_xdr;
uint64_t remote_domain_is_persistent_args_size(const remote_domain_is_persistent_args *v) XDR_CHECKED;
enum xdr_status remote_domain_is_persistent_args_encode(struct xdr_encoder *e, const remote_domain_is_persistent_args *v) XDR_CHECKED;
enum xdr_status remote_domain_is_persistent_args_decode(struct xdr_decoder *d, remote_domain_is_persistent_args *v) XDR_CHECKED;
uint8_t *remote_domain_is_persistent_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_is_persistent_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_is_persistent_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_is_persistent_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_is_persistent_ret_xdr;
uint64_t remote_domain_is_persistent_ret_size(const remote_domain_is_persistent_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_is_persistent_ret_encode(struct xdr_encoder *e, const remote_domain_is_persistent_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_is_persistent_ret_decode(struct xdr_decoder *d, remote_domain_is_persistent_ret *v) XDR_CHECKED;
uint8_t *remote_domain_is_persistent_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_is_persistent_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_is_persistent_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_is_persistent_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_is_updated_args_xdr;
uint64_t remote_domain_is_updated_args_size(const remote_domain_is_updated_args *v) XDR_CHECKED;
enum xdr_status remote_domain_is_updated_args_encode(struct xdr_encoder *e, const remote_domain_is_updated_args *v) XDR_CHECKED;
enum xdr_status remote_domain_is_updated_args_decode(struct xdr_decoder *d, remote_domain_is_updated_args *v) XDR_CHECKED;
uint8_t *remote_domain_is_updated_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_is_updated_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_is_updated_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_is_updated_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_is_updated_ret_xdr;
uint64_t remote_domain_is_updated_ret_size(const remote_domain_is_updated_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_is_updated_ret_encode(struct xdr_encoder *e, const remote_domain_is_updated_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_is_updated_ret_decode(struct xdr_decoder *d, remote_domain_is_updated_ret *v) XDR_CHECKED;
uint8_t *remote_domain_is_updated_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_is_updated_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_is_updated_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_is_updated_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_is_active_args_xdr;
uint64_t remote_network_is_active_args_size(const remote_network_is_active_args *v) XDR_CHECKED;
enum xdr_status remote_network_is_active_args_encode(struct xdr_encoder *e, const remote_network_is_active_args *v) XDR_CHECKED;
enum xdr_status remote_network_is_active_args_decode(struct xdr_decoder *d, remote_network_is_active_args *v) XDR_CHECKED;
uint8_t *remote_network_is_active_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_is_active_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_is_active_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_is_active_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_is_active_ret_xdr;
uint64_t remote_network_is_active_ret_size(const remote_network_is_active_ret *v) XDR_CHECKED;
enum xdr_status remote_network_is_active_ret_encode(struct xdr_encoder *e, const remote_network_is_active_ret *v) XDR_CHECKED;
enum xdr_status remote_network_is_active_ret_decode(struct xdr_decoder *d, remote_network_is_active_ret *v) XDR_CHECKED;
uint8_t *remote_network_is_active_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_is_active_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_is_active_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_is_active_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_is_persistent_args_xdr;
uint64_t remote_network_is_persistent_args_size(const remote_network_is_persistent_args *v) XDR_CHECKED;
enum xdr_status remote_network_is_persistent_args_encode(struct xdr_encoder *e, const remote_network_is_persistent_args *v) XDR_CHECKED;
enum xdr_status remote_network_is_persistent_args_decode(struct xdr_decoder *d, remote_network_is_persistent_args *v) XDR_CHECKED;
uint8_t *remote_network_is_persistent_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_is_persistent_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_is_persistent_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_is_persistent_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_is_persistent_ret_xdr;
uint64_t remote_network_is_persistent_ret_size(const remote_network_is_persistent_ret *v) XDR_CHECKED;
enum xdr_status remote_network_is_persistent_ret_encode(struct xdr_encoder *e, const remote_network_is_persistent_ret *v) XDR_CHECKED;
enum xdr_status remote_network_is_persistent_ret_decode(struct xdr_decoder *d, remote_network_is_persistent_ret *v) XDR_CHECKED;
uint8_t *remote_network_is_persistent_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_is_persistent_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_is_persistent_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_is_persistent_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_is_active_args_xdr;
uint64_t remote_storage_pool_is_active_args_size(const remote_storage_pool_is_active_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_is_active_args_encode(struct xdr_encoder *e, const remote_storage_pool_is_active_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_is_active_args_decode(struct xdr_decoder *d, remote_storage_pool_is_active_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_is_active_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_is_active_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_is_active_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_is_active_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_is_active_ret_xdr;
uint64_t remote_storage_pool_is_active_ret_size(const remote_storage_pool_is_active_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_is_active_ret_encode(struct xdr_encoder *e, const remote_storage_pool_is_active_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_is_active_ret_decode(struct xdr_decoder *d, remote_storage_pool_is_active_ret *v) XDR_CHECKED;
uint8_t *remote_storage_pool_is_active_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_is_active_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_is_active_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_is_active_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_is_persistent_args_xdr;
uint64_t remote_storage_pool_is_persistent_args_size(const remote_storage_pool_is_persistent_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_is_persistent_args_encode(struct xdr_encoder *e, const remote_storage_pool_is_persistent_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_is_persistent_args_decode(struct xdr_decoder *d, remote_storage_pool_is_persistent_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_is_persistent_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_is_persistent_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_is_persistent_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_is_persistent_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_is_persistent_ret_xdr;
uint64_t remote_storage_pool_is_persistent_ret_size(const remote_storage_pool_is_persistent_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_is_persistent_ret_encode(struct xdr_encoder *e, const remote_storage_pool_is_persistent_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_is_persistent_ret_decode(struct xdr_decoder *d, remote_storage_pool_is_persistent_ret *v) XDR_CHECKED;
uint8_t *remote_storage_pool_is_persistent_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_is_persistent_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_is_persistent_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_is_persistent_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_is_active_args_xdr;
uint64_t remote_interface_is_active_args_size(const remote_interface_is_active_args *v) XDR_CHECKED;
enum xdr_status remote_interface_is_active_args_encode(struct xdr_encoder *e, const remote_interface_is_active_args *v) XDR_CHECKED;
enum xdr_status remote_interface_is_active_args_decode(struct xdr_decoder *d, remote_interface_is_active_args *v) XDR_CHECKED;
uint8_t *remote_interface_is_active_args_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_is_active_args *v) XDR_CHECKED;
struct xdr_cursor remote_interface_is_active_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_is_active_args *v) XDR_CHECKED;

extern const struct xdr_type remote_interface_is_active_ret_xdr;
uint64_t remote_interface_is_active_ret_size(const remote_interface_is_active_ret *v) XDR_CHECKED;
enum xdr_status remote_interface_is_active_ret_encode(struct xdr_encoder *e, const remote_interface_is_active_ret *v) XDR_CHECKED;
enum xdr_status remote_interface_is_active_ret_decode(struct xdr_decoder *d, remote_interface_is_active_ret *v) XDR_CHECKED;
uint8_t *remote_interface_is_active_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_interface_is_active_ret *v) XDR_CHECKED;
struct xdr_cursor remote_interface_is_active_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_interface_is_active_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_compare_cpu_args_xdr;
uint64_t remote_connect_compare_cpu_args_size(const remote_connect_compare_cpu_args *v) XDR_CHECKED;
enum xdr_status remote_connect_compare_cpu_args_encode(struct xdr_encoder *e, const remote_connect_compare_cpu_args *v) XDR_CHECKED;
enum xdr_status remote_connect_compare_cpu_args_decode(struct xdr_decoder *d, remote_connect_compare_cpu_args *v) XDR_CHECKED;
uint8_t *remote_connect_compare_cpu_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_compare_cpu_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_compare_cpu_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_compare_cpu_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_compare_cpu_ret_xdr;
uint64_t remote_connect_compare_cpu_ret_size(const remote_connect_compare_cpu_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_compare_cpu_ret_encode(struct xdr_encoder *e, const remote_connect_compare_cpu_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_compare_cpu_ret_decode(struct xdr_decoder *d, remote_connect_compare_cpu_ret *v) XDR_CHECKED;
uint8_t *remote_connect_compare_cpu_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_compare_cpu_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_compare_cpu_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_compare_cpu_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_baseline_cpu_args_xdr;
uint64_t remote_connect_baseline_cpu_args_size(const remote_connect_baseline_cpu_args *v) XDR_CHECKED;
enum xdr_status remote_connect_baseline_cpu_args_encode(struct xdr_encoder *e, const remote_connect_baseline_cpu_args *v) XDR_CHECKED;
enum xdr_status remote_connect_baseline_cpu_args_decode(struct xdr_decoder *d, remote_connect_baseline_cpu_args *v) XDR_CHECKED;
uint8_t *remote_connect_baseline_cpu_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_baseline_cpu_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_baseline_cpu_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_baseline_cpu_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_baseline_cpu_ret_xdr;
uint64_t remote_connect_baseline_cpu_ret_size(const remote_connect_baseline_cpu_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_baseline_cpu_ret_encode(struct xdr_encoder *e, const remote_connect_baseline_cpu_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_baseline_cpu_ret_decode(struct xdr_decoder *d, remote_connect_baseline_cpu_ret *v) XDR_CHECKED;
uint8_t *remote_connect_baseline_cpu_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_baseline_cpu_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_baseline_cpu_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_baseline_cpu_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_job_info_args_xdr;
uint64_t remote_domain_get_job_info_args_size(const remote_domain_get_job_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_job_info_args_encode(struct xdr_encoder *e, const remote_domain_get_job_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_job_info_args_decode(struct xdr_decoder *d, remote_domain_get_job_info_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_job_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_job_info_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_job_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_job_info_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_job_info_ret_xdr;
uint64_t remote_domain_get_job_info_ret_size(const remote_domain_get_job_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_job_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_job_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_job_info_ret_decode(struct xdr_decoder *d, remote_domain_get_job_info_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_job_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_job_info_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_job_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_job_info_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_job_stats_args_xdr;
uint64_t remote_domain_get_job_stats_args_size(const remote_domain_get_job_stats_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_job_stats_args_encode(struct xdr_encoder *e, const remote_domain_get_job_stats_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_job_stats_args_decode(struct xdr_decoder *d, remote_domain_get_job_stats_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_job_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_job_stats_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_job_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_job_stats_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_job_stats_ret_xdr;
uint64_t remote_domain_get_job_stats_ret_size(const remote_domain_get_job_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_job_stats_ret_encode(struct xdr_encoder *e, const remote_domain_get_job_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_job_stats_ret_decode(struct xdr_decoder *d, remote_domain_get_job_stats_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_job_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_job_stats_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_job_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_job_stats_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_abort_job_args_xdr;
uint64_t remote_domain_abort_job_args_size(const remote_domain_abort_job_args *v) XDR_CHECKED;
enum xdr_status remote_domain_abort_job_args_encode(struct xdr_encoder *e, const remote_domain_abort_job_args *v) XDR_CHECKED;
enum xdr_status remote_domain_abort_job_args_decode(struct xdr_decoder *d, remote_domain_abort_job_args *v) XDR_CHECKED;
uint8_t *remote_domain_abort_job_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_abort_job_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_abort_job_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_abort_job_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_abort_job_flags_args_xdr;
uint64_t remote_domain_abort_job_flags_args_size(const remote_domain_abort_job_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_abort_job_flags_args_encode(struct xdr_encoder *e, const remote_domain_abort_job_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_abort_job_flags_args_decode(struct xdr_decoder *d, remote_domain_abort_job_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_abort_job_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_abort_job_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_abort_job_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_abort_job_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_get_max_downtime_args_xdr;
uint64_t remote_domain_migrate_get_max_downtime_args_size(const remote_domain_migrate_get_max_downtime_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_get_max_downtime_args_encode(struct xdr_encoder *e, const remote_domain_migrate_get_max_downtime_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_get_max_downtime_args_decode(struct xdr_decoder *d, remote_domain_migrate_get_max_downtime_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_get_max_downtime_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_get_max_downtime_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_get_max_downtime_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_get_max_downtime_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_get_max_downtime_ret_xdr;
uint64_t remote_domain_migrate_get_max_downtime_ret_size(const remote_domain_migrate_get_max_downtime_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_get_max_downtime_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_get_max_downtime_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_get_max_downtime_ret_decode(struct xdr_decoder *d, remote_domain_migrate_get_max_downtime_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_get_max_downtime_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_get_max_downtime_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_get_max_downtime_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_get_max_downtime_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_set_max_downtime_args_xdr;
uint64_t remote_domain_migrate_set_max_downtime_args_size(const remote_domain_migrate_set_max_downtime_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_set_max_downtime_args_encode(struct xdr_encoder *e, const remote_domain_migrate_set_max_downtime_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_set_max_downtime_args_decode(struct xdr_decoder *d, remote_domain_migrate_set_max_downtime_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_set_max_downtime_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_set_max_downtime_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_set_max_downtime_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_set_max_downtime_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_get_compression_cache_args_xdr;
uint64_t remote_domain_migrate_get_compression_cache_args_size(const remote_domain_migrate_get_compression_cache_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_get_compression_cache_args_encode(struct xdr_encoder *e, const remote_domain_migrate_get_compression_cache_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_get_compression_cache_args_decode(struct xdr_decoder *d, remote_domain_migrate_get_compression_cache_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_get_compression_cache_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_get_compression_cache_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_get_compression_cache_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_get_compression_cache_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_get_compression_cache_ret_xdr;
uint64_t remote_domain_migrate_get_compression_cache_ret_size(const remote_domain_migrate_get_compression_cache_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_get_compression_cache_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_get_compression_cache_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_get_compression_cache_ret_decode(struct xdr_decoder *d, remote_domain_migrate_get_compression_cache_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_get_compression_cache_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_get_compression_cache_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_get_compression_cache_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_get_compression_cache_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_set_compression_cache_args_xdr;
uint64_t remote_domain_migrate_set_compression_cache_args_size(const remote_domain_migrate_set_compression_cache_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_set_compression_cache_args_encode(struct xdr_encoder *e, const remote_domain_migrate_set_compression_cache_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_set_compression_cache_args_decode(struct xdr_decoder *d, remote_domain_migrate_set_compression_cache_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_set_compression_cache_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_set_compression_cache_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_set_compression_cache_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_set_compression_cache_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_set_max_speed_args_xdr;
uint64_t remote_domain_migrate_set_max_speed_args_size(const remote_domain_migrate_set_max_speed_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_set_max_speed_args_encode(struct xdr_encoder *e, const remote_domain_migrate_set_max_speed_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_set_max_speed_args_decode(struct xdr_decoder *d, remote_domain_migrate_set_max_speed_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_set_max_speed_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_set_max_speed_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_set_max_speed_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_set_max_speed_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_get_max_speed_args_xdr;
uint64_t remote_domain_migrate_get_max_speed_args_size(const remote_domain_migrate_get_max_speed_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_get_max_speed_args_encode(struct xdr_encoder *e, const remote_domain_migrate_get_max_speed_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_get_max_speed_args_decode(struct xdr_decoder *d, remote_domain_migrate_get_max_speed_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_get_max_speed_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_get_max_speed_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_get_max_speed_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_get_max_speed_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_get_max_speed_ret_xdr;
uint64_t remote_domain_migrate_get_max_speed_ret_size(const remote_domain_migrate_get_max_speed_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_get_max_speed_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_get_max_speed_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_get_max_speed_ret_decode(struct xdr_decoder *d, remote_domain_migrate_get_max_speed_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_get_max_speed_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_get_max_speed_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_get_max_speed_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_get_max_speed_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_domain_event_register_any_args_xdr;
uint64_t remote_connect_domain_event_register_any_args_size(const remote_connect_domain_event_register_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_event_register_any_args_encode(struct xdr_encoder *e, const remote_connect_domain_event_register_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_event_register_any_args_decode(struct xdr_decoder *d, remote_connect_domain_event_register_any_args *v) XDR_CHECKED;
uint8_t *remote_connect_domain_event_register_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_event_register_any_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_domain_event_register_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_event_register_any_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_domain_event_deregister_any_args_xdr;
uint64_t remote_connect_domain_event_deregister_any_args_size(const remote_connect_domain_event_deregister_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_event_deregister_any_args_encode(struct xdr_encoder *e, const remote_connect_domain_event_deregister_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_event_deregister_any_args_decode(struct xdr_decoder *d, remote_connect_domain_event_deregister_any_args *v) XDR_CHECKED;
uint8_t *remote_connect_domain_event_deregister_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_event_deregister_any_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_domain_event_deregister_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_event_deregister_any_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_domain_event_callback_register_any_args_xdr;
uint64_t remote_connect_domain_event_callback_register_any_args_size(const remote_connect_domain_event_callback_register_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_event_callback_register_any_args_encode(struct xdr_encoder *e, const remote_connect_domain_event_callback_register_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_event_callback_register_any_args_decode(struct xdr_decoder *d, remote_connect_domain_event_callback_register_any_args *v) XDR_CHECKED;
uint8_t *remote_connect_domain_event_callback_register_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_event_callback_register_any_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_domain_event_callback_register_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_event_callback_register_any_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_domain_event_callback_register_any_ret_xdr;
uint64_t remote_connect_domain_event_callback_register_any_ret_size(const remote_connect_domain_event_callback_register_any_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_event_callback_register_any_ret_encode(struct xdr_encoder *e, const remote_connect_domain_event_callback_register_any_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_event_callback_register_any_ret_decode(struct xdr_decoder *d, remote_connect_domain_event_callback_register_any_ret *v) XDR_CHECKED;
uint8_t *remote_connect_domain_event_callback_register_any_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_event_callback_register_any_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_domain_event_callback_register_any_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_event_callback_register_any_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_domain_event_callback_deregister_any_args_xdr;
uint64_t remote_connect_domain_event_callback_deregister_any_args_size(const remote_connect_domain_event_callback_deregister_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_event_callback_deregister_any_args_encode(struct xdr_encoder *e, const remote_connect_domain_event_callback_deregister_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_domain_event_callback_deregister_any_args_decode(struct xdr_decoder *d, remote_connect_domain_event_callback_deregister_any_args *v) XDR_CHECKED;
uint8_t *remote_connect_domain_event_callback_deregister_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_domain_event_callback_deregister_any_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_domain_event_callback_deregister_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_domain_event_callback_deregister_any_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_reboot_msg_xdr;
uint64_t remote_domain_event_reboot_msg_size(const remote_domain_event_reboot_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_reboot_msg_encode(struct xdr_encoder *e, const remote_domain_event_reboot_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_reboot_msg_decode(struct xdr_decoder *d, remote_domain_event_reboot_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_reboot_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_reboot_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_reboot_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_reboot_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_reboot_msg_xdr;
uint64_t remote_domain_event_callback_reboot_msg_size(const remote_domain_event_callback_reboot_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_reboot_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_reboot_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_reboot_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_reboot_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_reboot_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_reboot_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_reboot_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_reboot_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_rtc_change_msg_xdr;
uint64_t remote_domain_event_rtc_change_msg_size(const remote_domain_event_rtc_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_rtc_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_rtc_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_rtc_change_msg_decode(struct xdr_decoder *d, remote_domain_event_rtc_change_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_rtc_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_rtc_change_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_rtc_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_rtc_change_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_rtc_change_msg_xdr;
uint64_t remote_domain_event_callback_rtc_change_msg_size(const remote_domain_event_callback_rtc_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_rtc_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_rtc_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_rtc_change_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_rtc_change_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_rtc_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_rtc_change_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_rtc_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_rtc_change_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_watchdog_msg_xdr;
uint64_t remote_domain_event_watchdog_msg_size(const remote_domain_event_watchdog_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_watchdog_msg_encode(struct xdr_encoder *e, const remote_domain_event_watchdog_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_watchdog_msg_decode(struct xdr_decoder *d, remote_domain_event_watchdog_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_watchdog_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_watchdog_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_watchdog_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_watchdog_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_watchdog_msg_xdr;
uint64_t remote_domain_event_callback_watchdog_msg_size(const remote_domain_event_callback_watchdog_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_watchdog_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_watchdog_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_watchdog_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_watchdog_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_watchdog_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_watchdog_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_watchdog_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_watchdog_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_io_error_msg_xdr;
uint64_t remote_domain_event_io_error_msg_size(const remote_domain_event_io_error_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_io_error_msg_encode(struct xdr_encoder *e, const remote_domain_event_io_error_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_io_error_msg_decode(struct xdr_decoder *d, remote_domain_event_io_error_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_io_error_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_io_error_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_io_error_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_io_error_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_io_error_msg_xdr;
uint64_t remote_domain_event_callback_io_error_msg_size(const remote_domain_event_callback_io_error_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_io_error_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_io_error_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_io_error_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_io_error_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_io_error_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_io_error_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_io_error_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_io_error_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_io_error_reason_msg_xdr;
uint64_t remote_domain_event_io_error_reason_msg_size(const remote_domain_event_io_error_reason_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_io_error_reason_msg_encode(struct xdr_encoder *e, const remote_domain_event_io_error_reason_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_io_error_reason_msg_decode(struct xdr_decoder *d, remote_domain_event_io_error_reason_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_io_error_reason_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_io_error_reason_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_io_error_reason_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_io_error_reason_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_io_error_reason_msg_xdr;
uint64_t remote_domain_event_callback_io_error_reason_msg_size(const remote_domain_event_callback_io_error_reason_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_io_error_reason_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_io_error_reason_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_io_error_reason_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_io_error_reason_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_io_error_reason_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_io_error_reason_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_io_error_reason_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_io_error_reason_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_graphics_address_xdr;
uint64_t remote_domain_event_graphics_address_size(const remote_domain_event_graphics_address *v) XDR_CHECKED;
enum xdr_status remote_domain_event_graphics_address_encode(struct xdr_encoder *e, const remote_domain_event_graphics_address *v) XDR_CHECKED;
enum xdr_status remote_domain_event_graphics_address_decode(struct xdr_decoder *d, remote_domain_event_graphics_address *v) XDR_CHECKED;
uint8_t *remote_domain_event_graphics_address_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_graphics_address *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_graphics_address_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_graphics_address *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_graphics_identity_xdr;
uint64_t remote_domain_event_graphics_identity_size(const remote_domain_event_graphics_identity *v) XDR_CHECKED;
enum xdr_status remote_domain_event_graphics_identity_encode(struct xdr_encoder *e, const remote_domain_event_graphics_identity *v) XDR_CHECKED;
enum xdr_status remote_domain_event_graphics_identity_decode(struct xdr_decoder *d, remote_domain_event_graphics_identity *v) XDR_CHECKED;
uint8_t *remote_domain_event_graphics_identity_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_graphics_identity *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_graphics_identity_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_graphics_identity *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_graphics_msg_xdr;
uint64_t remote_domain_event_graphics_msg_size(const remote_domain_event_graphics_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_graphics_msg_encode(struct xdr_encoder *e, const remote_domain_event_graphics_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_graphics_msg_decode(struct xdr_decoder *d, remote_domain_event_graphics_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_graphics_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_graphics_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_graphics_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_graphics_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_graphics_msg_xdr;
uint64_t remote_domain_event_callback_graphics_msg_size(const remote_domain_event_callback_graphics_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_graphics_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_graphics_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_graphics_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_graphics_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_graphics_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_graphics_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_graphics_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_graphics_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_block_job_msg_xdr;
uint64_t remote_domain_event_block_job_msg_size(const remote_domain_event_block_job_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_block_job_msg_encode(struct xdr_encoder *e, const remote_domain_event_block_job_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_block_job_msg_decode(struct xdr_decoder *d, remote_domain_event_block_job_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_block_job_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_block_job_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_block_job_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_block_job_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_block_job_msg_xdr;
uint64_t remote_domain_event_callback_block_job_msg_size(const remote_domain_event_callback_block_job_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_block_job_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_block_job_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_block_job_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_block_job_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_block_job_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_block_job_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_block_job_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_block_job_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_disk_change_msg_xdr;
uint64_t remote_domain_event_disk_change_msg_size(const remote_domain_event_disk_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_disk_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_disk_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_disk_change_msg_decode(struct xdr_decoder *d, remote_domain_event_disk_change_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_disk_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_disk_change_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_disk_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_disk_change_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_disk_change_msg_xdr;
uint64_t remote_domain_event_callback_disk_change_msg_size(const remote_domain_event_callback_disk_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_disk_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_disk_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_disk_change_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_disk_change_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_disk_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_disk_change_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_disk_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_disk_change_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_tray_change_msg_xdr;
uint64_t remote_domain_event_tray_change_msg_size(const remote_domain_event_tray_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_tray_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_tray_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_tray_change_msg_decode(struct xdr_decoder *d, remote_domain_event_tray_change_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_tray_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_tray_change_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_tray_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_tray_change_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_tray_change_msg_xdr;
uint64_t remote_domain_event_callback_tray_change_msg_size(const remote_domain_event_callback_tray_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_tray_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_tray_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_tray_change_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_tray_change_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_tray_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_tray_change_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_tray_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_tray_change_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_pmwakeup_msg_xdr;
uint64_t remote_domain_event_pmwakeup_msg_size(const remote_domain_event_pmwakeup_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_pmwakeup_msg_encode(struct xdr_encoder *e, const remote_domain_event_pmwakeup_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_pmwakeup_msg_decode(struct xdr_decoder *d, remote_domain_event_pmwakeup_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_pmwakeup_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_pmwakeup_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_pmwakeup_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_pmwakeup_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_pmwakeup_msg_xdr;
uint64_t remote_domain_event_callback_pmwakeup_msg_size(const remote_domain_event_callback_pmwakeup_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_pmwakeup_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_pmwakeup_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_pmwakeup_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_pmwakeup_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_pmwakeup_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_pmwakeup_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_pmwakeup_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_pmwakeup_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_pmsuspend_msg_xdr;
uint64_t remote_domain_event_pmsuspend_msg_size(const remote_domain_event_pmsuspend_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_pmsuspend_msg_encode(struct xdr_encoder *e, const remote_domain_event_pmsuspend_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_pmsuspend_msg_decode(struct xdr_decoder *d, remote_domain_event_pmsuspend_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_pmsuspend_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_pmsuspend_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_pmsuspend_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_pmsuspend_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_pmsuspend_msg_xdr;
uint64_t remote_domain_event_callback_pmsuspend_msg_size(const remote_domain_event_callback_pmsuspend_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_pmsuspend_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_pmsuspend_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_pmsuspend_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_pmsuspend_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_pmsuspend_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_pmsuspend_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_pmsuspend_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_pmsuspend_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_balloon_change_msg_xdr;
uint64_t remote_domain_event_balloon_change_msg_size(const remote_domain_event_balloon_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_balloon_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_balloon_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_balloon_change_msg_decode(struct xdr_decoder *d, remote_domain_event_balloon_change_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_balloon_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_balloon_change_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_balloon_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_balloon_change_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_balloon_change_msg_xdr;
uint64_t remote_domain_event_callback_balloon_change_msg_size(const remote_domain_event_callback_balloon_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_balloon_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_balloon_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_balloon_change_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_balloon_change_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_balloon_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_balloon_change_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_balloon_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_balloon_change_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_pmsuspend_disk_msg_xdr;
uint64_t remote_domain_event_pmsuspend_disk_msg_size(const remote_domain_event_pmsuspend_disk_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_pmsuspend_disk_msg_encode(struct xdr_encoder *e, const remote_domain_event_pmsuspend_disk_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_pmsuspend_disk_msg_decode(struct xdr_decoder *d, remote_domain_event_pmsuspend_disk_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_pmsuspend_disk_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_pmsuspend_disk_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_pmsuspend_disk_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_pmsuspend_disk_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_pmsuspend_disk_msg_xdr;
uint64_t remote_domain_event_callback_pmsuspend_disk_msg_size(const remote_domain_event_callback_pmsuspend_disk_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_pmsuspend_disk_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_pmsuspend_disk_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_pmsuspend_disk_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_pmsuspend_disk_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_pmsuspend_disk_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_pmsuspend_disk_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_pmsuspend_disk_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_pmsuspend_disk_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_managed_save_args_xdr;
uint64_t remote_domain_managed_save_args_size(const remote_domain_managed_save_args *v) XDR_CHECKED;
enum xdr_status remote_domain_managed_save_args_encode(struct xdr_encoder *e, const remote_domain_managed_save_args *v) XDR_CHECKED;
enum xdr_status remote_domain_managed_save_args_decode(struct xdr_decoder *d, remote_domain_managed_save_args *v) XDR_CHECKED;
uint8_t *remote_domain_managed_save_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_managed_save_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_managed_save_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_managed_save_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_has_managed_save_image_args_xdr;
uint64_t remote_domain_has_managed_save_image_args_size(const remote_domain_has_managed_save_image_args *v) XDR_CHECKED;
enum xdr_status remote_domain_has_managed_save_image_args_encode(struct xdr_encoder *e, const remote_domain_has_managed_save_image_args *v) XDR_CHECKED;
enum xdr_status remote_domain_has_managed_save_image_args_decode(struct xdr_decoder *d, remote_domain_has_managed_save_image_args *v) XDR_CHECKED;
uint8_t *remote_domain_has_managed_save_image_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_has_managed_save_image_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_has_managed_save_image_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_has_managed_save_image_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_has_managed_save_image_ret_xdr;
uint64_t remote_domain_has_managed_save_image_ret_size(const remote_domain_has_managed_save_image_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_has_managed_save_image_ret_encode(struct xdr_encoder *e, const remote_domain_has_managed_save_image_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_has_managed_save_image_ret_decode(struct xdr_decoder *d, remote_domain_has_managed_save_image_ret *v) XDR_CHECKED;
uint8_t *remote_domain_has_managed_save_image_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_has_managed_save_image_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_has_managed_save_image_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_has_managed_save_image_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_managed_save_remove_args_xdr;
uint64_t remote_domain_managed_save_remove_args_size(const remote_domain_managed_save_remove_args *v) XDR_CHECKED;
enum xdr_status remote_domain_managed_save_remove_args_encode(struct xdr_encoder *e, const remote_domain_managed_save_remove_args *v) XDR_CHECKED;
enum xdr_status remote_domain_managed_save_remove_args_decode(struct xdr_decoder *d, remote_domain_managed_save_remove_args *v) XDR_CHECKED;
uint8_t *remote_domain_managed_save_remove_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_managed_save_remove_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_managed_save_remove_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_managed_save_remove_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_managed_save_get_xml_desc_args_xdr;
uint64_t remote_domain_managed_save_get_xml_desc_args_size(const remote_domain_managed_save_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_domain_managed_save_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_domain_managed_save_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_domain_managed_save_get_xml_desc_args_decode(struct xdr_decoder *d, remote_domain_managed_save_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_domain_managed_save_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_managed_save_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_managed_save_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_managed_save_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_managed_save_get_xml_desc_ret_xdr;
uint64_t remote_domain_managed_save_get_xml_desc_ret_size(const remote_domain_managed_save_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_managed_save_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_domain_managed_save_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_managed_save_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_domain_managed_save_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_domain_managed_save_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_managed_save_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_managed_save_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_managed_save_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_managed_save_define_xml_args_xdr;
uint64_t remote_domain_managed_save_define_xml_args_size(const remote_domain_managed_save_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_domain_managed_save_define_xml_args_encode(struct xdr_encoder *e, const remote_domain_managed_save_define_xml_args *v) XDR_CHECKED;
enum xdr_status remote_domain_managed_save_define_xml_args_decode(struct xdr_decoder *d, remote_domain_managed_save_define_xml_args *v) XDR_CHECKED;
uint8_t *remote_domain_managed_save_define_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_managed_save_define_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_managed_save_define_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_managed_save_define_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_create_xml_args_xdr;
uint64_t remote_domain_snapshot_create_xml_args_size(const remote_domain_snapshot_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_create_xml_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_create_xml_args_decode(struct xdr_decoder *d, remote_domain_snapshot_create_xml_args *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_create_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_create_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_create_xml_ret_xdr;
uint64_t remote_domain_snapshot_create_xml_ret_size(const remote_domain_snapshot_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_create_xml_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_create_xml_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_create_xml_ret *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_create_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_create_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_get_xml_desc_args_xdr;
uint64_t remote_domain_snapshot_get_xml_desc_args_size(const remote_domain_snapshot_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_get_xml_desc_args_decode(struct xdr_decoder *d, remote_domain_snapshot_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_get_xml_desc_ret_xdr;
uint64_t remote_domain_snapshot_get_xml_desc_ret_size(const remote_domain_snapshot_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_num_args_xdr;
uint64_t remote_domain_snapshot_num_args_size(const remote_domain_snapshot_num_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_num_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_num_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_num_args_decode(struct xdr_decoder *d, remote_domain_snapshot_num_args *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_num_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_num_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_num_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_num_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_num_ret_xdr;
uint64_t remote_domain_snapshot_num_ret_size(const remote_domain_snapshot_num_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_num_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_num_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_num_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_num_ret *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_num_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_num_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_num_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_num_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_list_names_args_xdr;
uint64_t remote_domain_snapshot_list_names_args_size(const remote_domain_snapshot_list_names_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_list_names_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_list_names_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_list_names_args_decode(struct xdr_decoder *d, remote_domain_snapshot_list_names_args *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_list_names_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_list_names_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_list_names_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_list_names_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_list_names_ret_xdr;
uint64_t remote_domain_snapshot_list_names_ret_size(const remote_domain_snapshot_list_names_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_list_names_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_list_names_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_list_names_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_list_names_ret *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_list_names_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_list_names_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_list_names_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_list_names_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_list_all_snapshots_args_xdr;
uint64_t remote_domain_list_all_snapshots_args_size(const remote_domain_list_all_snapshots_args *v) XDR_CHECKED;
enum xdr_status remote_domain_list_all_snapshots_args_encode(struct xdr_encoder *e, const remote_domain_list_all_snapshots_args *v) XDR_CHECKED;
enum xdr_status remote_domain_list_all_snapshots_args_decode(struct xdr_decoder *d, remote_domain_list_all_snapshots_args *v) XDR_CHECKED;
uint8_t *remote_domain_list_all_snapshots_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_list_all_snapshots_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_list_all_snapshots_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_list_all_snapshots_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_list_all_snapshots_ret_xdr;
uint64_t remote_domain_list_all_snapshots_ret_size(const remote_domain_list_all_snapshots_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_list_all_snapshots_ret_encode(struct xdr_encoder *e, const remote_domain_list_all_snapshots_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_list_all_snapshots_ret_decode(struct xdr_decoder *d, remote_domain_list_all_snapshots_ret *v) XDR_CHECKED;
uint8_t *remote_domain_list_all_snapshots_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_list_all_snapshots_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_list_all_snapshots_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_list_all_snapshots_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_num_children_args_xdr;
uint64_t remote_domain_snapshot_num_children_args_size(const remote_domain_snapshot_num_children_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_num_children_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_num_children_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_num_children_args_decode(struct xdr_decoder *d, remote_domain_snapshot_num_children_args *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_num_children_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_num_children_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_num_children_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_num_children_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_num_children_ret_xdr;
uint64_t remote_domain_snapshot_num_children_ret_size(const remote_domain_snapshot_num_children_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_num_children_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_num_children_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_num_children_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_num_children_ret *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_num_children_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_num_children_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_num_children_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_num_children_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_list_children_names_args_xdr;
uint64_t remote_domain_snapshot_list_children_names_args_size(const remote_domain_snapshot_list_children_names_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_list_children_names_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_list_children_names_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_list_children_names_args_decode(struct xdr_decoder *d, remote_domain_snapshot_list_children_names_args *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_list_children_names_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_list_children_names_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_list_children_names_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_list_children_names_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_list_children_names_ret_xdr;
uint64_t remote_domain_snapshot_list_children_names_ret_size(const remote_domain_snapshot_list_children_names_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_list_children_names_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_list_children_names_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_list_children_names_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_list_children_names_ret *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_list_children_names_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_list_children_names_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_list_children_names_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_list_children_names_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_list_all_children_args_xdr;
uint64_t remote_domain_snapshot_list_all_children_args_size(const remote_domain_snapshot_list_all_children_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_list_all_children_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_list_all_children_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_list_all_children_args_decode(struct xdr_decoder *d, remote_domain_snapshot_list_all_children_args *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_list_all_children_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_list_all_children_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_list_all_children_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_list_all_children_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_list_all_children_ret_xdr;
uint64_t remote_domain_snapshot_list_all_children_ret_size(const remote_domain_snapshot_list_all_children_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_list_all_children_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_list_all_children_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_list_all_children_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_list_all_children_ret *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_list_all_children_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_list_all_children_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_list_all_children_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_list_all_children_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_lookup_by_name_args_xdr;
uint64_t remote_domain_snapshot_lookup_by_name_args_size(const remote_domain_snapshot_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_lookup_by_name_args_decode(struct xdr_decoder *d, remote_domain_snapshot_lookup_by_name_args *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_lookup_by_name_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_lookup_by_name_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_lookup_by_name_ret_xdr;
uint64_t remote_domain_snapshot_lookup_by_name_ret_size(const remote_domain_snapshot_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_lookup_by_name_ret *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_lookup_by_name_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_lookup_by_name_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_has_current_snapshot_args_xdr;
uint64_t remote_domain_has_current_snapshot_args_size(const remote_domain_has_current_snapshot_args *v) XDR_CHECKED;
enum xdr_status remote_domain_has_current_snapshot_args_encode(struct xdr_encoder *e, const remote_domain_has_current_snapshot_args *v) XDR_CHECKED;
enum xdr_status remote_domain_has_current_snapshot_args_decode(struct xdr_decoder *d, remote_domain_has_current_snapshot_args *v) XDR_CHECKED;
uint8_t *remote_domain_has_current_snapshot_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_has_current_snapshot_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_has_current_snapshot_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_has_current_snapshot_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_has_current_snapshot_ret_xdr;
uint64_t remote_domain_has_current_snapshot_ret_size(const remote_domain_has_current_snapshot_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_has_current_snapshot_ret_encode(struct xdr_encoder *e, const remote_domain_has_current_snapshot_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_has_current_snapshot_ret_decode(struct xdr_decoder *d, remote_domain_has_current_snapshot_ret *v) XDR_CHECKED;
uint8_t *remote_domain_has_current_snapshot_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_has_current_snapshot_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_has_current_snapshot_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_has_current_snapshot_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_get_parent_args_xdr;
uint64_t remote_domain_snapshot_get_parent_args_size(const remote_domain_snapshot_get_parent_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_get_parent_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_get_parent_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_get_parent_args_decode(struct xdr_decoder *d, remote_domain_snapshot_get_parent_args *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_get_parent_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_get_parent_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_get_parent_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_get_parent_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_get_parent_ret_xdr;
uint64_t remote_domain_snapshot_get_parent_ret_size(const remote_domain_snapshot_get_parent_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_get_parent_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_get_parent_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_get_parent_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_get_parent_ret *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_get_parent_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_get_parent_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_get_parent_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_get_parent_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_current_args_xdr;
uint64_t remote_domain_snapshot_current_args_size(const remote_domain_snapshot_current_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_current_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_current_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_current_args_decode(struct xdr_decoder *d, remote_domain_snapshot_current_args *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_current_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_current_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_current_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_current_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_current_ret_xdr;
uint64_t remote_domain_snapshot_current_ret_size(const remote_domain_snapshot_current_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_current_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_current_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_current_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_current_ret *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_current_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_current_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_current_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_current_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_is_current_args_xdr;
uint64_t remote_domain_snapshot_is_current_args_size(const remote_domain_snapshot_is_current_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_is_current_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_is_current_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_is_current_args_decode(struct xdr_decoder *d, remote_domain_snapshot_is_current_args *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_is_current_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_is_current_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_is_current_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_is_current_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_is_current_ret_xdr;
uint64_t remote_domain_snapshot_is_current_ret_size(const remote_domain_snapshot_is_current_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_is_current_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_is_current_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_is_current_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_is_current_ret *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_is_current_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_is_current_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_is_current_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_is_current_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_has_metadata_args_xdr;
uint64_t remote_domain_snapshot_has_metadata_args_size(const remote_domain_snapshot_has_metadata_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_has_metadata_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_has_metadata_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_has_metadata_args_decode(struct xdr_decoder *d, remote_domain_snapshot_has_metadata_args *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_has_metadata_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_has_metadata_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_has_metadata_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_has_metadata_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_has_metadata_ret_xdr;
uint64_t remote_domain_snapshot_has_metadata_ret_size(const remote_domain_snapshot_has_metadata_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_has_metadata_ret_encode(struct xdr_encoder *e, const remote_domain_snapshot_has_metadata_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_has_metadata_ret_decode(struct xdr_decoder *d, remote_domain_snapshot_has_metadata_ret *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_has_metadata_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_has_metadata_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_has_metadata_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_has_metadata_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_revert_to_snapshot_args_xdr;
uint64_t remote_domain_revert_to_snapshot_args_size(const remote_domain_revert_to_snapshot_args *v) XDR_CHECKED;
enum xdr_status remote_domain_revert_to_snapshot_args_encode(struct xdr_encoder *e, const remote_domain_revert_to_snapshot_args *v) XDR_CHECKED;
enum xdr_status remote_domain_revert_to_snapshot_args_decode(struct xdr_decoder *d, remote_domain_revert_to_snapshot_args *v) XDR_CHECKED;
uint8_t *remote_domain_revert_to_snapshot_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_revert_to_snapshot_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_revert_to_snapshot_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_revert_to_snapshot_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_snapshot_delete_args_xdr;
uint64_t remote_domain_snapshot_delete_args_size(const remote_domain_snapshot_delete_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_delete_args_encode(struct xdr_encoder *e, const remote_domain_snapshot_delete_args *v) XDR_CHECKED;
enum xdr_status remote_domain_snapshot_delete_args_decode(struct xdr_decoder *d, remote_domain_snapshot_delete_args *v) XDR_CHECKED;
uint8_t *remote_domain_snapshot_delete_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_snapshot_delete_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_snapshot_delete_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_snapshot_delete_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_open_console_args_xdr;
uint64_t remote_domain_open_console_args_size(const remote_domain_open_console_args *v) XDR_CHECKED;
enum xdr_status remote_domain_open_console_args_encode(struct xdr_encoder *e, const remote_domain_open_console_args *v) XDR_CHECKED;
enum xdr_status remote_domain_open_console_args_decode(struct xdr_decoder *d, remote_domain_open_console_args *v) XDR_CHECKED;
uint8_t *remote_domain_open_console_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_open_console_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_open_console_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_open_console_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_open_channel_args_xdr;
uint64_t remote_domain_open_channel_args_size(const remote_domain_open_channel_args *v) XDR_CHECKED;
enum xdr_status remote_domain_open_channel_args_encode(struct xdr_encoder *e, const remote_domain_open_channel_args *v) XDR_CHECKED;
enum xdr_status remote_domain_open_channel_args_decode(struct xdr_decoder *d, remote_domain_open_channel_args *v) XDR_CHECKED;
uint8_t *remote_domain_open_channel_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_open_channel_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_open_channel_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_open_channel_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_upload_args_xdr;
uint64_t remote_storage_vol_upload_args_size(const remote_storage_vol_upload_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_upload_args_encode(struct xdr_encoder *e, const remote_storage_vol_upload_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_upload_args_decode(struct xdr_decoder *d, remote_storage_vol_upload_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_upload_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_upload_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_upload_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_upload_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_vol_download_args_xdr;
uint64_t remote_storage_vol_download_args_size(const remote_storage_vol_download_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_download_args_encode(struct xdr_encoder *e, const remote_storage_vol_download_args *v) XDR_CHECKED;
enum xdr_status remote_storage_vol_download_args_decode(struct xdr_decoder *d, remote_storage_vol_download_args *v) XDR_CHECKED;
uint8_t *remote_storage_vol_download_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_vol_download_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_vol_download_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_vol_download_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_state_args_xdr;
uint64_t remote_domain_get_state_args_size(const remote_domain_get_state_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_state_args_encode(struct xdr_encoder *e, const remote_domain_get_state_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_state_args_decode(struct xdr_decoder *d, remote_domain_get_state_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_state_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_state_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_state_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_state_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_state_ret_xdr;
uint64_t remote_domain_get_state_ret_size(const remote_domain_get_state_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_state_ret_encode(struct xdr_encoder *e, const remote_domain_get_state_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_state_ret_decode(struct xdr_decoder *d, remote_domain_get_state_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_state_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_state_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_state_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_state_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_begin3_args_xdr;
uint64_t remote_domain_migrate_begin3_args_size(const remote_domain_migrate_begin3_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_begin3_args_encode(struct xdr_encoder *e, const remote_domain_migrate_begin3_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_begin3_args_decode(struct xdr_decoder *d, remote_domain_migrate_begin3_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_begin3_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_begin3_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_begin3_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_begin3_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_begin3_ret_xdr;
uint64_t remote_domain_migrate_begin3_ret_size(const remote_domain_migrate_begin3_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_begin3_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_begin3_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_begin3_ret_decode(struct xdr_decoder *d, remote_domain_migrate_begin3_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_begin3_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_begin3_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_begin3_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_begin3_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_prepare3_args_xdr;
uint64_t remote_domain_migrate_prepare3_args_size(const remote_domain_migrate_prepare3_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare3_args_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare3_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare3_args_decode(struct xdr_decoder *d, remote_domain_migrate_prepare3_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_prepare3_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare3_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_prepare3_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare3_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_prepare3_ret_xdr;
uint64_t remote_domain_migrate_prepare3_ret_size(const remote_domain_migrate_prepare3_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare3_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare3_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare3_ret_decode(struct xdr_decoder *d, remote_domain_migrate_prepare3_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_prepare3_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare3_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_prepare3_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare3_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_prepare_tunnel3_args_xdr;
uint64_t remote_domain_migrate_prepare_tunnel3_args_size(const remote_domain_migrate_prepare_tunnel3_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare_tunnel3_args_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare_tunnel3_args_decode(struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_prepare_tunnel3_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_prepare_tunnel3_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_prepare_tunnel3_ret_xdr;
uint64_t remote_domain_migrate_prepare_tunnel3_ret_size(const remote_domain_migrate_prepare_tunnel3_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare_tunnel3_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare_tunnel3_ret_decode(struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_prepare_tunnel3_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_prepare_tunnel3_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_perform3_args_xdr;
uint64_t remote_domain_migrate_perform3_args_size(const remote_domain_migrate_perform3_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_perform3_args_encode(struct xdr_encoder *e, const remote_domain_migrate_perform3_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_perform3_args_decode(struct xdr_decoder *d, remote_domain_migrate_perform3_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_perform3_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_perform3_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_perform3_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_perform3_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_perform3_ret_xdr;
uint64_t remote_domain_migrate_perform3_ret_size(const remote_domain_migrate_perform3_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_perform3_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_perform3_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_perform3_ret_decode(struct xdr_decoder *d, remote_domain_migrate_perform3_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_perform3_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_perform3_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_perform3_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_perform3_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_finish3_args_xdr;
uint64_t remote_domain_migrate_finish3_args_size(const remote_domain_migrate_finish3_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish3_args_encode(struct xdr_encoder *e, const remote_domain_migrate_finish3_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish3_args_decode(struct xdr_decoder *d, remote_domain_migrate_finish3_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_finish3_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish3_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_finish3_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish3_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_finish3_ret_xdr;
uint64_t remote_domain_migrate_finish3_ret_size(const remote_domain_migrate_finish3_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish3_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_finish3_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish3_ret_decode(struct xdr_decoder *d, remote_domain_migrate_finish3_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_finish3_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish3_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_finish3_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish3_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_confirm3_args_xdr;
uint64_t remote_domain_migrate_confirm3_args_size(const remote_domain_migrate_confirm3_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_confirm3_args_encode(struct xdr_encoder *e, const remote_domain_migrate_confirm3_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_confirm3_args_decode(struct xdr_decoder *d, remote_domain_migrate_confirm3_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_confirm3_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_confirm3_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_confirm3_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_confirm3_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_control_error_msg_xdr;
uint64_t remote_domain_event_control_error_msg_size(const remote_domain_event_control_error_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_control_error_msg_encode(struct xdr_encoder *e, const remote_domain_event_control_error_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_control_error_msg_decode(struct xdr_decoder *d, remote_domain_event_control_error_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_control_error_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_control_error_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_control_error_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_control_error_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_control_error_msg_xdr;
uint64_t remote_domain_event_callback_control_error_msg_size(const remote_domain_event_callback_control_error_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_control_error_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_control_error_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_control_error_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_control_error_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_control_error_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_control_error_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_control_error_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_control_error_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_control_info_args_xdr;
uint64_t remote_domain_get_control_info_args_size(const remote_domain_get_control_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_control_info_args_encode(struct xdr_encoder *e, const remote_domain_get_control_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_control_info_args_decode(struct xdr_decoder *d, remote_domain_get_control_info_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_control_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_control_info_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_control_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_control_info_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_control_info_ret_xdr;
uint64_t remote_domain_get_control_info_ret_size(const remote_domain_get_control_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_control_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_control_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_control_info_ret_decode(struct xdr_decoder *d, remote_domain_get_control_info_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_control_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_control_info_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_control_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_control_info_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_open_graphics_args_xdr;
uint64_t remote_domain_open_graphics_args_size(const remote_domain_open_graphics_args *v) XDR_CHECKED;
enum xdr_status remote_domain_open_graphics_args_encode(struct xdr_encoder *e, const remote_domain_open_graphics_args *v) XDR_CHECKED;
enum xdr_status remote_domain_open_graphics_args_decode(struct xdr_decoder *d, remote_domain_open_graphics_args *v) XDR_CHECKED;
uint8_t *remote_domain_open_graphics_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_open_graphics_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_open_graphics_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_open_graphics_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_open_graphics_fd_args_xdr;
uint64_t remote_domain_open_graphics_fd_args_size(const remote_domain_open_graphics_fd_args *v) XDR_CHECKED;
enum xdr_status remote_domain_open_graphics_fd_args_encode(struct xdr_encoder *e, const remote_domain_open_graphics_fd_args *v) XDR_CHECKED;
enum xdr_status remote_domain_open_graphics_fd_args_decode(struct xdr_decoder *d, remote_domain_open_graphics_fd_args *v) XDR_CHECKED;
uint8_t *remote_domain_open_graphics_fd_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_open_graphics_fd_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_open_graphics_fd_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_open_graphics_fd_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_suspend_for_duration_args_xdr;
uint64_t remote_node_suspend_for_duration_args_size(const remote_node_suspend_for_duration_args *v) XDR_CHECKED;
enum xdr_status remote_node_suspend_for_duration_args_encode(struct xdr_encoder *e, const remote_node_suspend_for_duration_args *v) XDR_CHECKED;
enum xdr_status remote_node_suspend_for_duration_args_decode(struct xdr_decoder *d, remote_node_suspend_for_duration_args *v) XDR_CHECKED;
uint8_t *remote_node_suspend_for_duration_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_suspend_for_duration_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_suspend_for_duration_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_suspend_for_duration_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_shutdown_flags_args_xdr;
uint64_t remote_domain_shutdown_flags_args_size(const remote_domain_shutdown_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_shutdown_flags_args_encode(struct xdr_encoder *e, const remote_domain_shutdown_flags_args *v) XDR_CHECKED;
enum xdr_status remote_domain_shutdown_flags_args_decode(struct xdr_decoder *d, remote_domain_shutdown_flags_args *v) XDR_CHECKED;
uint8_t *remote_domain_shutdown_flags_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_shutdown_flags_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_shutdown_flags_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_shutdown_flags_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_disk_errors_args_xdr;
uint64_t remote_domain_get_disk_errors_args_size(const remote_domain_get_disk_errors_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_disk_errors_args_encode(struct xdr_encoder *e, const remote_domain_get_disk_errors_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_disk_errors_args_decode(struct xdr_decoder *d, remote_domain_get_disk_errors_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_disk_errors_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_disk_errors_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_disk_errors_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_disk_errors_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_disk_errors_ret_xdr;
uint64_t remote_domain_get_disk_errors_ret_size(const remote_domain_get_disk_errors_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_disk_errors_ret_encode(struct xdr_encoder *e, const remote_domain_get_disk_errors_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_disk_errors_ret_decode(struct xdr_decoder *d, remote_domain_get_disk_errors_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_disk_errors_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_disk_errors_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_disk_errors_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_disk_errors_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_domains_args_xdr;
uint64_t remote_connect_list_all_domains_args_size(const remote_connect_list_all_domains_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_domains_args_encode(struct xdr_encoder *e, const remote_connect_list_all_domains_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_domains_args_decode(struct xdr_decoder *d, remote_connect_list_all_domains_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_domains_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_domains_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_domains_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_domains_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_domains_ret_xdr;
uint64_t remote_connect_list_all_domains_ret_size(const remote_connect_list_all_domains_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_domains_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_domains_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_domains_ret_decode(struct xdr_decoder *d, remote_connect_list_all_domains_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_domains_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_domains_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_domains_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_domains_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_storage_pools_args_xdr;
uint64_t remote_connect_list_all_storage_pools_args_size(const remote_connect_list_all_storage_pools_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_storage_pools_args_encode(struct xdr_encoder *e, const remote_connect_list_all_storage_pools_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_storage_pools_args_decode(struct xdr_decoder *d, remote_connect_list_all_storage_pools_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_storage_pools_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_storage_pools_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_storage_pools_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_storage_pools_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_storage_pools_ret_xdr;
uint64_t remote_connect_list_all_storage_pools_ret_size(const remote_connect_list_all_storage_pools_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_storage_pools_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_storage_pools_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_storage_pools_ret_decode(struct xdr_decoder *d, remote_connect_list_all_storage_pools_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_storage_pools_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_storage_pools_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_storage_pools_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_storage_pools_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_list_all_volumes_args_xdr;
uint64_t remote_storage_pool_list_all_volumes_args_size(const remote_storage_pool_list_all_volumes_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_list_all_volumes_args_encode(struct xdr_encoder *e, const remote_storage_pool_list_all_volumes_args *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_list_all_volumes_args_decode(struct xdr_decoder *d, remote_storage_pool_list_all_volumes_args *v) XDR_CHECKED;
uint8_t *remote_storage_pool_list_all_volumes_args_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_list_all_volumes_args *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_list_all_volumes_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_list_all_volumes_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_list_all_volumes_ret_xdr;
uint64_t remote_storage_pool_list_all_volumes_ret_size(const remote_storage_pool_list_all_volumes_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_list_all_volumes_ret_encode(struct xdr_encoder *e, const remote_storage_pool_list_all_volumes_ret *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_list_all_volumes_ret_decode(struct xdr_decoder *d, remote_storage_pool_list_all_volumes_ret *v) XDR_CHECKED;
uint8_t *remote_storage_pool_list_all_volumes_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_list_all_volumes_ret *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_list_all_volumes_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_list_all_volumes_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_networks_args_xdr;
uint64_t remote_connect_list_all_networks_args_size(const remote_connect_list_all_networks_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_networks_args_encode(struct xdr_encoder *e, const remote_connect_list_all_networks_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_networks_args_decode(struct xdr_decoder *d, remote_connect_list_all_networks_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_networks_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_networks_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_networks_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_networks_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_networks_ret_xdr;
uint64_t remote_connect_list_all_networks_ret_size(const remote_connect_list_all_networks_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_networks_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_networks_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_networks_ret_decode(struct xdr_decoder *d, remote_connect_list_all_networks_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_networks_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_networks_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_networks_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_networks_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_interfaces_args_xdr;
uint64_t remote_connect_list_all_interfaces_args_size(const remote_connect_list_all_interfaces_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_interfaces_args_encode(struct xdr_encoder *e, const remote_connect_list_all_interfaces_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_interfaces_args_decode(struct xdr_decoder *d, remote_connect_list_all_interfaces_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_interfaces_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_interfaces_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_interfaces_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_interfaces_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_interfaces_ret_xdr;
uint64_t remote_connect_list_all_interfaces_ret_size(const remote_connect_list_all_interfaces_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_interfaces_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_interfaces_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_interfaces_ret_decode(struct xdr_decoder *d, remote_connect_list_all_interfaces_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_interfaces_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_interfaces_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_interfaces_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_interfaces_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_node_devices_args_xdr;
uint64_t remote_connect_list_all_node_devices_args_size(const remote_connect_list_all_node_devices_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_node_devices_args_encode(struct xdr_encoder *e, const remote_connect_list_all_node_devices_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_node_devices_args_decode(struct xdr_decoder *d, remote_connect_list_all_node_devices_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_node_devices_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_node_devices_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_node_devices_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_node_devices_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_node_devices_ret_xdr;
uint64_t remote_connect_list_all_node_devices_ret_size(const remote_connect_list_all_node_devices_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_node_devices_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_node_devices_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_node_devices_ret_decode(struct xdr_decoder *d, remote_connect_list_all_node_devices_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_node_devices_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_node_devices_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_node_devices_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_node_devices_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_nwfilters_args_xdr;
uint64_t remote_connect_list_all_nwfilters_args_size(const remote_connect_list_all_nwfilters_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_nwfilters_args_encode(struct xdr_encoder *e, const remote_connect_list_all_nwfilters_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_nwfilters_args_decode(struct xdr_decoder *d, remote_connect_list_all_nwfilters_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_nwfilters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_nwfilters_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_nwfilters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_nwfilters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_nwfilters_ret_xdr;
uint64_t remote_connect_list_all_nwfilters_ret_size(const remote_connect_list_all_nwfilters_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_nwfilters_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_nwfilters_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_nwfilters_ret_decode(struct xdr_decoder *d, remote_connect_list_all_nwfilters_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_nwfilters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_nwfilters_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_nwfilters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_nwfilters_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_secrets_args_xdr;
uint64_t remote_connect_list_all_secrets_args_size(const remote_connect_list_all_secrets_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_secrets_args_encode(struct xdr_encoder *e, const remote_connect_list_all_secrets_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_secrets_args_decode(struct xdr_decoder *d, remote_connect_list_all_secrets_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_secrets_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_secrets_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_secrets_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_secrets_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_secrets_ret_xdr;
uint64_t remote_connect_list_all_secrets_ret_size(const remote_connect_list_all_secrets_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_secrets_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_secrets_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_secrets_ret_decode(struct xdr_decoder *d, remote_connect_list_all_secrets_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_secrets_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_secrets_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_secrets_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_secrets_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_set_memory_parameters_args_xdr;
uint64_t remote_node_set_memory_parameters_args_size(const remote_node_set_memory_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_node_set_memory_parameters_args_encode(struct xdr_encoder *e, const remote_node_set_memory_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_node_set_memory_parameters_args_decode(struct xdr_decoder *d, remote_node_set_memory_parameters_args *v) XDR_CHECKED;
uint8_t *remote_node_set_memory_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_set_memory_parameters_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_set_memory_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_set_memory_parameters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_memory_parameters_args_xdr;
uint64_t remote_node_get_memory_parameters_args_size(const remote_node_get_memory_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_node_get_memory_parameters_args_encode(struct xdr_encoder *e, const remote_node_get_memory_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_node_get_memory_parameters_args_decode(struct xdr_decoder *d, remote_node_get_memory_parameters_args *v) XDR_CHECKED;
uint8_t *remote_node_get_memory_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_memory_parameters_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_memory_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_memory_parameters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_memory_parameters_ret_xdr;
uint64_t remote_node_get_memory_parameters_ret_size(const remote_node_get_memory_parameters_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_memory_parameters_ret_encode(struct xdr_encoder *e, const remote_node_get_memory_parameters_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_memory_parameters_ret_decode(struct xdr_decoder *d, remote_node_get_memory_parameters_ret *v) XDR_CHECKED;
uint8_t *remote_node_get_memory_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_memory_parameters_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_memory_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_memory_parameters_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_cpu_map_args_xdr;
uint64_t remote_node_get_cpu_map_args_size(const remote_node_get_cpu_map_args *v) XDR_CHECKED;
enum xdr_status remote_node_get_cpu_map_args_encode(struct xdr_encoder *e, const remote_node_get_cpu_map_args *v) XDR_CHECKED;
enum xdr_status remote_node_get_cpu_map_args_decode(struct xdr_decoder *d, remote_node_get_cpu_map_args *v) XDR_CHECKED;
uint8_t *remote_node_get_cpu_map_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cpu_map_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_cpu_map_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cpu_map_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_cpu_map_ret_xdr;
uint64_t remote_node_get_cpu_map_ret_size(const remote_node_get_cpu_map_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_cpu_map_ret_encode(struct xdr_encoder *e, const remote_node_get_cpu_map_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_cpu_map_ret_decode(struct xdr_decoder *d, remote_node_get_cpu_map_ret *v) XDR_CHECKED;
uint8_t *remote_node_get_cpu_map_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_cpu_map_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_cpu_map_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_cpu_map_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_fstrim_args_xdr;
uint64_t remote_domain_fstrim_args_size(const remote_domain_fstrim_args *v) XDR_CHECKED;
enum xdr_status remote_domain_fstrim_args_encode(struct xdr_encoder *e, const remote_domain_fstrim_args *v) XDR_CHECKED;
enum xdr_status remote_domain_fstrim_args_decode(struct xdr_decoder *d, remote_domain_fstrim_args *v) XDR_CHECKED;
uint8_t *remote_domain_fstrim_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_fstrim_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_fstrim_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fstrim_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_time_args_xdr;
uint64_t remote_domain_get_time_args_size(const remote_domain_get_time_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_time_args_encode(struct xdr_encoder *e, const remote_domain_get_time_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_time_args_decode(struct xdr_decoder *d, remote_domain_get_time_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_time_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_time_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_time_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_time_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_time_ret_xdr;
uint64_t remote_domain_get_time_ret_size(const remote_domain_get_time_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_time_ret_encode(struct xdr_encoder *e, const remote_domain_get_time_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_time_ret_decode(struct xdr_decoder *d, remote_domain_get_time_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_time_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_time_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_time_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_time_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_time_args_xdr;
uint64_t remote_domain_set_time_args_size(const remote_domain_set_time_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_time_args_encode(struct xdr_encoder *e, const remote_domain_set_time_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_time_args_decode(struct xdr_decoder *d, remote_domain_set_time_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_time_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_time_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_time_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_time_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_begin3_params_args_xdr;
uint64_t remote_domain_migrate_begin3_params_args_size(const remote_domain_migrate_begin3_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_begin3_params_args_encode(struct xdr_encoder *e, const remote_domain_migrate_begin3_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_begin3_params_args_decode(struct xdr_decoder *d, remote_domain_migrate_begin3_params_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_begin3_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_begin3_params_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_begin3_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_begin3_params_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_begin3_params_ret_xdr;
uint64_t remote_domain_migrate_begin3_params_ret_size(const remote_domain_migrate_begin3_params_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_begin3_params_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_begin3_params_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_begin3_params_ret_decode(struct xdr_decoder *d, remote_domain_migrate_begin3_params_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_begin3_params_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_begin3_params_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_begin3_params_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_begin3_params_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_prepare3_params_args_xdr;
uint64_t remote_domain_migrate_prepare3_params_args_size(const remote_domain_migrate_prepare3_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare3_params_args_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare3_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare3_params_args_decode(struct xdr_decoder *d, remote_domain_migrate_prepare3_params_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_prepare3_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare3_params_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_prepare3_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare3_params_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_prepare3_params_ret_xdr;
uint64_t remote_domain_migrate_prepare3_params_ret_size(const remote_domain_migrate_prepare3_params_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare3_params_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare3_params_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare3_params_ret_decode(struct xdr_decoder *d, remote_domain_migrate_prepare3_params_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_prepare3_params_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare3_params_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_prepare3_params_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare3_params_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_prepare_tunnel3_params_args_xdr;
uint64_t remote_domain_migrate_prepare_tunnel3_params_args_size(const remote_domain_migrate_prepare_tunnel3_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare_tunnel3_params_args_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare_tunnel3_params_args_decode(struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_params_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_prepare_tunnel3_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_params_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_prepare_tunnel3_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_params_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_prepare_tunnel3_params_ret_xdr;
uint64_t remote_domain_migrate_prepare_tunnel3_params_ret_size(const remote_domain_migrate_prepare_tunnel3_params_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare_tunnel3_params_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_params_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_prepare_tunnel3_params_ret_decode(struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_params_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_prepare_tunnel3_params_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_prepare_tunnel3_params_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_prepare_tunnel3_params_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_prepare_tunnel3_params_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_perform3_params_args_xdr;
uint64_t remote_domain_migrate_perform3_params_args_size(const remote_domain_migrate_perform3_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_perform3_params_args_encode(struct xdr_encoder *e, const remote_domain_migrate_perform3_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_perform3_params_args_decode(struct xdr_decoder *d, remote_domain_migrate_perform3_params_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_perform3_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_perform3_params_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_perform3_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_perform3_params_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_perform3_params_ret_xdr;
uint64_t remote_domain_migrate_perform3_params_ret_size(const remote_domain_migrate_perform3_params_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_perform3_params_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_perform3_params_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_perform3_params_ret_decode(struct xdr_decoder *d, remote_domain_migrate_perform3_params_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_perform3_params_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_perform3_params_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_perform3_params_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_perform3_params_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_finish3_params_args_xdr;
uint64_t remote_domain_migrate_finish3_params_args_size(const remote_domain_migrate_finish3_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish3_params_args_encode(struct xdr_encoder *e, const remote_domain_migrate_finish3_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish3_params_args_decode(struct xdr_decoder *d, remote_domain_migrate_finish3_params_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_finish3_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish3_params_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_finish3_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish3_params_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_finish3_params_ret_xdr;
uint64_t remote_domain_migrate_finish3_params_ret_size(const remote_domain_migrate_finish3_params_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish3_params_ret_encode(struct xdr_encoder *e, const remote_domain_migrate_finish3_params_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_finish3_params_ret_decode(struct xdr_decoder *d, remote_domain_migrate_finish3_params_ret *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_finish3_params_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_finish3_params_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_finish3_params_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_finish3_params_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_confirm3_params_args_xdr;
uint64_t remote_domain_migrate_confirm3_params_args_size(const remote_domain_migrate_confirm3_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_confirm3_params_args_encode(struct xdr_encoder *e, const remote_domain_migrate_confirm3_params_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_confirm3_params_args_decode(struct xdr_decoder *d, remote_domain_migrate_confirm3_params_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_confirm3_params_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_confirm3_params_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_confirm3_params_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_confirm3_params_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_device_removed_msg_xdr;
uint64_t remote_domain_event_device_removed_msg_size(const remote_domain_event_device_removed_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_device_removed_msg_encode(struct xdr_encoder *e, const remote_domain_event_device_removed_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_device_removed_msg_decode(struct xdr_decoder *d, remote_domain_event_device_removed_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_device_removed_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_device_removed_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_device_removed_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_device_removed_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_device_removed_msg_xdr;
uint64_t remote_domain_event_callback_device_removed_msg_size(const remote_domain_event_callback_device_removed_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_device_removed_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_device_removed_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_device_removed_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_device_removed_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_device_removed_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_device_removed_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_device_removed_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_device_removed_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_block_job_2_msg_xdr;
uint64_t remote_domain_event_block_job_2_msg_size(const remote_domain_event_block_job_2_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_block_job_2_msg_encode(struct xdr_encoder *e, const remote_domain_event_block_job_2_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_block_job_2_msg_decode(struct xdr_decoder *d, remote_domain_event_block_job_2_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_block_job_2_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_block_job_2_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_block_job_2_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_block_job_2_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_block_threshold_msg_xdr;
uint64_t remote_domain_event_block_threshold_msg_size(const remote_domain_event_block_threshold_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_block_threshold_msg_encode(struct xdr_encoder *e, const remote_domain_event_block_threshold_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_block_threshold_msg_decode(struct xdr_decoder *d, remote_domain_event_block_threshold_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_block_threshold_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_block_threshold_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_block_threshold_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_block_threshold_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_tunable_msg_xdr;
uint64_t remote_domain_event_callback_tunable_msg_size(const remote_domain_event_callback_tunable_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_tunable_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_tunable_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_tunable_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_tunable_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_tunable_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_tunable_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_tunable_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_tunable_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_device_added_msg_xdr;
uint64_t remote_domain_event_callback_device_added_msg_size(const remote_domain_event_callback_device_added_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_device_added_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_device_added_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_device_added_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_device_added_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_device_added_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_device_added_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_device_added_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_device_added_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_event_connection_closed_msg_xdr;
uint64_t remote_connect_event_connection_closed_msg_size(const remote_connect_event_connection_closed_msg *v) XDR_CHECKED;
enum xdr_status remote_connect_event_connection_closed_msg_encode(struct xdr_encoder *e, const remote_connect_event_connection_closed_msg *v) XDR_CHECKED;
enum xdr_status remote_connect_event_connection_closed_msg_decode(struct xdr_decoder *d, remote_connect_event_connection_closed_msg *v) XDR_CHECKED;
uint8_t *remote_connect_event_connection_closed_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_event_connection_closed_msg *v) XDR_CHECKED;
struct xdr_cursor remote_connect_event_connection_closed_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_event_connection_closed_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_cpu_model_names_args_xdr;
uint64_t remote_connect_get_cpu_model_names_args_size(const remote_connect_get_cpu_model_names_args *v) XDR_CHECKED;
enum xdr_status remote_connect_get_cpu_model_names_args_encode(struct xdr_encoder *e, const remote_connect_get_cpu_model_names_args *v) XDR_CHECKED;
enum xdr_status remote_connect_get_cpu_model_names_args_decode(struct xdr_decoder *d, remote_connect_get_cpu_model_names_args *v) XDR_CHECKED;
uint8_t *remote_connect_get_cpu_model_names_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_cpu_model_names_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_cpu_model_names_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_cpu_model_names_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_cpu_model_names_ret_xdr;
uint64_t remote_connect_get_cpu_model_names_ret_size(const remote_connect_get_cpu_model_names_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_cpu_model_names_ret_encode(struct xdr_encoder *e, const remote_connect_get_cpu_model_names_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_cpu_model_names_ret_decode(struct xdr_decoder *d, remote_connect_get_cpu_model_names_ret *v) XDR_CHECKED;
uint8_t *remote_connect_get_cpu_model_names_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_cpu_model_names_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_cpu_model_names_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_cpu_model_names_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_network_event_register_any_args_xdr;
uint64_t remote_connect_network_event_register_any_args_size(const remote_connect_network_event_register_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_network_event_register_any_args_encode(struct xdr_encoder *e, const remote_connect_network_event_register_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_network_event_register_any_args_decode(struct xdr_decoder *d, remote_connect_network_event_register_any_args *v) XDR_CHECKED;
uint8_t *remote_connect_network_event_register_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_network_event_register_any_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_network_event_register_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_network_event_register_any_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_network_event_register_any_ret_xdr;
uint64_t remote_connect_network_event_register_any_ret_size(const remote_connect_network_event_register_any_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_network_event_register_any_ret_encode(struct xdr_encoder *e, const remote_connect_network_event_register_any_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_network_event_register_any_ret_decode(struct xdr_decoder *d, remote_connect_network_event_register_any_ret *v) XDR_CHECKED;
uint8_t *remote_connect_network_event_register_any_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_network_event_register_any_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_network_event_register_any_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_network_event_register_any_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_network_event_deregister_any_args_xdr;
uint64_t remote_connect_network_event_deregister_any_args_size(const remote_connect_network_event_deregister_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_network_event_deregister_any_args_encode(struct xdr_encoder *e, const remote_connect_network_event_deregister_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_network_event_deregister_any_args_decode(struct xdr_decoder *d, remote_connect_network_event_deregister_any_args *v) XDR_CHECKED;
uint8_t *remote_connect_network_event_deregister_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_network_event_deregister_any_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_network_event_deregister_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_network_event_deregister_any_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_event_lifecycle_msg_xdr;
uint64_t remote_network_event_lifecycle_msg_size(const remote_network_event_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_network_event_lifecycle_msg_encode(struct xdr_encoder *e, const remote_network_event_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_network_event_lifecycle_msg_decode(struct xdr_decoder *d, remote_network_event_lifecycle_msg *v) XDR_CHECKED;
uint8_t *remote_network_event_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_network_event_lifecycle_msg *v) XDR_CHECKED;
struct xdr_cursor remote_network_event_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_event_lifecycle_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_network_event_callback_metadata_change_msg_xdr;
uint64_t remote_network_event_callback_metadata_change_msg_size(const remote_network_event_callback_metadata_change_msg *v) XDR_CHECKED;
enum xdr_status remote_network_event_callback_metadata_change_msg_encode(struct xdr_encoder *e, const remote_network_event_callback_metadata_change_msg *v) XDR_CHECKED;
enum xdr_status remote_network_event_callback_metadata_change_msg_decode(struct xdr_decoder *d, remote_network_event_callback_metadata_change_msg *v) XDR_CHECKED;
uint8_t *remote_network_event_callback_metadata_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_network_event_callback_metadata_change_msg *v) XDR_CHECKED;
struct xdr_cursor remote_network_event_callback_metadata_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_event_callback_metadata_change_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_network_set_metadata_args_xdr;
uint64_t remote_network_set_metadata_args_size(const remote_network_set_metadata_args *v) XDR_CHECKED;
enum xdr_status remote_network_set_metadata_args_encode(struct xdr_encoder *e, const remote_network_set_metadata_args *v) XDR_CHECKED;
enum xdr_status remote_network_set_metadata_args_decode(struct xdr_decoder *d, remote_network_set_metadata_args *v) XDR_CHECKED;
uint8_t *remote_network_set_metadata_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_set_metadata_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_set_metadata_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_set_metadata_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_get_metadata_args_xdr;
uint64_t remote_network_get_metadata_args_size(const remote_network_get_metadata_args *v) XDR_CHECKED;
enum xdr_status remote_network_get_metadata_args_encode(struct xdr_encoder *e, const remote_network_get_metadata_args *v) XDR_CHECKED;
enum xdr_status remote_network_get_metadata_args_decode(struct xdr_decoder *d, remote_network_get_metadata_args *v) XDR_CHECKED;
uint8_t *remote_network_get_metadata_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_metadata_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_get_metadata_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_metadata_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_get_metadata_ret_xdr;
uint64_t remote_network_get_metadata_ret_size(const remote_network_get_metadata_ret *v) XDR_CHECKED;
enum xdr_status remote_network_get_metadata_ret_encode(struct xdr_encoder *e, const remote_network_get_metadata_ret *v) XDR_CHECKED;
enum xdr_status remote_network_get_metadata_ret_decode(struct xdr_decoder *d, remote_network_get_metadata_ret *v) XDR_CHECKED;
uint8_t *remote_network_get_metadata_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_metadata_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_get_metadata_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_metadata_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_storage_pool_event_register_any_args_xdr;
uint64_t remote_connect_storage_pool_event_register_any_args_size(const remote_connect_storage_pool_event_register_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_storage_pool_event_register_any_args_encode(struct xdr_encoder *e, const remote_connect_storage_pool_event_register_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_storage_pool_event_register_any_args_decode(struct xdr_decoder *d, remote_connect_storage_pool_event_register_any_args *v) XDR_CHECKED;
uint8_t *remote_connect_storage_pool_event_register_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_storage_pool_event_register_any_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_storage_pool_event_register_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_storage_pool_event_register_any_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_storage_pool_event_register_any_ret_xdr;
uint64_t remote_connect_storage_pool_event_register_any_ret_size(const remote_connect_storage_pool_event_register_any_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_storage_pool_event_register_any_ret_encode(struct xdr_encoder *e, const remote_connect_storage_pool_event_register_any_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_storage_pool_event_register_any_ret_decode(struct xdr_decoder *d, remote_connect_storage_pool_event_register_any_ret *v) XDR_CHECKED;
uint8_t *remote_connect_storage_pool_event_register_any_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_storage_pool_event_register_any_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_storage_pool_event_register_any_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_storage_pool_event_register_any_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_storage_pool_event_deregister_any_args_xdr;
uint64_t remote_connect_storage_pool_event_deregister_any_args_size(const remote_connect_storage_pool_event_deregister_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_storage_pool_event_deregister_any_args_encode(struct xdr_encoder *e, const remote_connect_storage_pool_event_deregister_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_storage_pool_event_deregister_any_args_decode(struct xdr_decoder *d, remote_connect_storage_pool_event_deregister_any_args *v) XDR_CHECKED;
uint8_t *remote_connect_storage_pool_event_deregister_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_storage_pool_event_deregister_any_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_storage_pool_event_deregister_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_storage_pool_event_deregister_any_args *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_event_lifecycle_msg_xdr;
uint64_t remote_storage_pool_event_lifecycle_msg_size(const remote_storage_pool_event_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_event_lifecycle_msg_encode(struct xdr_encoder *e, const remote_storage_pool_event_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_event_lifecycle_msg_decode(struct xdr_decoder *d, remote_storage_pool_event_lifecycle_msg *v) XDR_CHECKED;
uint8_t *remote_storage_pool_event_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_event_lifecycle_msg *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_event_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_event_lifecycle_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_storage_pool_event_refresh_msg_xdr;
uint64_t remote_storage_pool_event_refresh_msg_size(const remote_storage_pool_event_refresh_msg *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_event_refresh_msg_encode(struct xdr_encoder *e, const remote_storage_pool_event_refresh_msg *v) XDR_CHECKED;
enum xdr_status remote_storage_pool_event_refresh_msg_decode(struct xdr_decoder *d, remote_storage_pool_event_refresh_msg *v) XDR_CHECKED;
uint8_t *remote_storage_pool_event_refresh_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_storage_pool_event_refresh_msg *v) XDR_CHECKED;
struct xdr_cursor remote_storage_pool_event_refresh_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_storage_pool_event_refresh_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_node_device_event_register_any_args_xdr;
uint64_t remote_connect_node_device_event_register_any_args_size(const remote_connect_node_device_event_register_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_node_device_event_register_any_args_encode(struct xdr_encoder *e, const remote_connect_node_device_event_register_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_node_device_event_register_any_args_decode(struct xdr_decoder *d, remote_connect_node_device_event_register_any_args *v) XDR_CHECKED;
uint8_t *remote_connect_node_device_event_register_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_node_device_event_register_any_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_node_device_event_register_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_node_device_event_register_any_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_node_device_event_register_any_ret_xdr;
uint64_t remote_connect_node_device_event_register_any_ret_size(const remote_connect_node_device_event_register_any_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_node_device_event_register_any_ret_encode(struct xdr_encoder *e, const remote_connect_node_device_event_register_any_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_node_device_event_register_any_ret_decode(struct xdr_decoder *d, remote_connect_node_device_event_register_any_ret *v) XDR_CHECKED;
uint8_t *remote_connect_node_device_event_register_any_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_node_device_event_register_any_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_node_device_event_register_any_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_node_device_event_register_any_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_node_device_event_deregister_any_args_xdr;
uint64_t remote_connect_node_device_event_deregister_any_args_size(const remote_connect_node_device_event_deregister_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_node_device_event_deregister_any_args_encode(struct xdr_encoder *e, const remote_connect_node_device_event_deregister_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_node_device_event_deregister_any_args_decode(struct xdr_decoder *d, remote_connect_node_device_event_deregister_any_args *v) XDR_CHECKED;
uint8_t *remote_connect_node_device_event_deregister_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_node_device_event_deregister_any_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_node_device_event_deregister_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_node_device_event_deregister_any_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_event_lifecycle_msg_xdr;
uint64_t remote_node_device_event_lifecycle_msg_size(const remote_node_device_event_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_node_device_event_lifecycle_msg_encode(struct xdr_encoder *e, const remote_node_device_event_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_node_device_event_lifecycle_msg_decode(struct xdr_decoder *d, remote_node_device_event_lifecycle_msg *v) XDR_CHECKED;
uint8_t *remote_node_device_event_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_event_lifecycle_msg *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_event_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_event_lifecycle_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_node_device_event_update_msg_xdr;
uint64_t remote_node_device_event_update_msg_size(const remote_node_device_event_update_msg *v) XDR_CHECKED;
enum xdr_status remote_node_device_event_update_msg_encode(struct xdr_encoder *e, const remote_node_device_event_update_msg *v) XDR_CHECKED;
enum xdr_status remote_node_device_event_update_msg_decode(struct xdr_decoder *d, remote_node_device_event_update_msg *v) XDR_CHECKED;
uint8_t *remote_node_device_event_update_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_node_device_event_update_msg *v) XDR_CHECKED;
struct xdr_cursor remote_node_device_event_update_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_device_event_update_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_fsfreeze_args_xdr;
uint64_t remote_domain_fsfreeze_args_size(const remote_domain_fsfreeze_args *v) XDR_CHECKED;
enum xdr_status remote_domain_fsfreeze_args_encode(struct xdr_encoder *e, const remote_domain_fsfreeze_args *v) XDR_CHECKED;
enum xdr_status remote_domain_fsfreeze_args_decode(struct xdr_decoder *d, remote_domain_fsfreeze_args *v) XDR_CHECKED;
uint8_t *remote_domain_fsfreeze_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_fsfreeze_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_fsfreeze_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fsfreeze_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_fsfreeze_ret_xdr;
uint64_t remote_domain_fsfreeze_ret_size(const remote_domain_fsfreeze_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_fsfreeze_ret_encode(struct xdr_encoder *e, const remote_domain_fsfreeze_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_fsfreeze_ret_decode(struct xdr_decoder *d, remote_domain_fsfreeze_ret *v) XDR_CHECKED;
uint8_t *remote_domain_fsfreeze_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_fsfreeze_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_fsfreeze_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fsfreeze_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_fsthaw_args_xdr;
uint64_t remote_domain_fsthaw_args_size(const remote_domain_fsthaw_args *v) XDR_CHECKED;
enum xdr_status remote_domain_fsthaw_args_encode(struct xdr_encoder *e, const remote_domain_fsthaw_args *v) XDR_CHECKED;
enum xdr_status remote_domain_fsthaw_args_decode(struct xdr_decoder *d, remote_domain_fsthaw_args *v) XDR_CHECKED;
uint8_t *remote_domain_fsthaw_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_fsthaw_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_fsthaw_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fsthaw_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_fsthaw_ret_xdr;
uint64_t remote_domain_fsthaw_ret_size(const remote_domain_fsthaw_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_fsthaw_ret_encode(struct xdr_encoder *e, const remote_domain_fsthaw_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_fsthaw_ret_decode(struct xdr_decoder *d, remote_domain_fsthaw_ret *v) XDR_CHECKED;
uint8_t *remote_domain_fsthaw_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_fsthaw_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_fsthaw_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fsthaw_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_free_pages_args_xdr;
uint64_t remote_node_get_free_pages_args_size(const remote_node_get_free_pages_args *v) XDR_CHECKED;
enum xdr_status remote_node_get_free_pages_args_encode(struct xdr_encoder *e, const remote_node_get_free_pages_args *v) XDR_CHECKED;
enum xdr_status remote_node_get_free_pages_args_decode(struct xdr_decoder *d, remote_node_get_free_pages_args *v) XDR_CHECKED;
uint8_t *remote_node_get_free_pages_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_free_pages_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_free_pages_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_free_pages_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_free_pages_ret_xdr;
uint64_t remote_node_get_free_pages_ret_size(const remote_node_get_free_pages_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_free_pages_ret_encode(struct xdr_encoder *e, const remote_node_get_free_pages_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_free_pages_ret_decode(struct xdr_decoder *d, remote_node_get_free_pages_ret *v) XDR_CHECKED;
uint8_t *remote_node_get_free_pages_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_free_pages_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_free_pages_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_free_pages_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_alloc_pages_args_xdr;
uint64_t remote_node_alloc_pages_args_size(const remote_node_alloc_pages_args *v) XDR_CHECKED;
enum xdr_status remote_node_alloc_pages_args_encode(struct xdr_encoder *e, const remote_node_alloc_pages_args *v) XDR_CHECKED;
enum xdr_status remote_node_alloc_pages_args_decode(struct xdr_decoder *d, remote_node_alloc_pages_args *v) XDR_CHECKED;
uint8_t *remote_node_alloc_pages_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_alloc_pages_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_alloc_pages_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_alloc_pages_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_alloc_pages_ret_xdr;
uint64_t remote_node_alloc_pages_ret_size(const remote_node_alloc_pages_ret *v) XDR_CHECKED;
enum xdr_status remote_node_alloc_pages_ret_encode(struct xdr_encoder *e, const remote_node_alloc_pages_ret *v) XDR_CHECKED;
enum xdr_status remote_node_alloc_pages_ret_decode(struct xdr_decoder *d, remote_node_alloc_pages_ret *v) XDR_CHECKED;
uint8_t *remote_node_alloc_pages_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_alloc_pages_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_alloc_pages_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_alloc_pages_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_dhcp_lease_xdr;
uint64_t remote_network_dhcp_lease_size(const remote_network_dhcp_lease *v) XDR_CHECKED;
enum xdr_status remote_network_dhcp_lease_encode(struct xdr_encoder *e, const remote_network_dhcp_lease *v) XDR_CHECKED;
enum xdr_status remote_network_dhcp_lease_decode(struct xdr_decoder *d, remote_network_dhcp_lease *v) XDR_CHECKED;
uint8_t *remote_network_dhcp_lease_put(uint8_t *p, struct xdr_encoder *e, const remote_network_dhcp_lease *v) XDR_CHECKED;
struct xdr_cursor remote_network_dhcp_lease_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_dhcp_lease *v) XDR_CHECKED;

extern const struct xdr_type remote_network_get_dhcp_leases_args_xdr;
uint64_t remote_network_get_dhcp_leases_args_size(const remote_network_get_dhcp_leases_args *v) XDR_CHECKED;
enum xdr_status remote_network_get_dhcp_leases_args_encode(struct xdr_encoder *e, const remote_network_get_dhcp_leases_args *v) XDR_CHECKED;
enum xdr_status remote_network_get_dhcp_leases_args_decode(struct xdr_decoder *d, remote_network_get_dhcp_leases_args *v) XDR_CHECKED;
uint8_t *remote_network_get_dhcp_leases_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_dhcp_leases_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_get_dhcp_leases_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_dhcp_leases_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_get_dhcp_leases_ret_xdr;
uint64_t remote_network_get_dhcp_leases_ret_size(const remote_network_get_dhcp_leases_ret *v) XDR_CHECKED;
enum xdr_status remote_network_get_dhcp_leases_ret_encode(struct xdr_encoder *e, const remote_network_get_dhcp_leases_ret *v) XDR_CHECKED;
enum xdr_status remote_network_get_dhcp_leases_ret_decode(struct xdr_decoder *d, remote_network_get_dhcp_leases_ret *v) XDR_CHECKED;
uint8_t *remote_network_get_dhcp_leases_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_get_dhcp_leases_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_get_dhcp_leases_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_get_dhcp_leases_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_stats_record_xdr;
uint64_t remote_domain_stats_record_size(const remote_domain_stats_record *v) XDR_CHECKED;
enum xdr_status remote_domain_stats_record_encode(struct xdr_encoder *e, const remote_domain_stats_record *v) XDR_CHECKED;
enum xdr_status remote_domain_stats_record_decode(struct xdr_decoder *d, remote_domain_stats_record *v) XDR_CHECKED;
uint8_t *remote_domain_stats_record_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_stats_record *v) XDR_CHECKED;
struct xdr_cursor remote_domain_stats_record_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_stats_record *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_all_domain_stats_args_xdr;
uint64_t remote_connect_get_all_domain_stats_args_size(const remote_connect_get_all_domain_stats_args *v) XDR_CHECKED;
enum xdr_status remote_connect_get_all_domain_stats_args_encode(struct xdr_encoder *e, const remote_connect_get_all_domain_stats_args *v) XDR_CHECKED;
enum xdr_status remote_connect_get_all_domain_stats_args_decode(struct xdr_decoder *d, remote_connect_get_all_domain_stats_args *v) XDR_CHECKED;
uint8_t *remote_connect_get_all_domain_stats_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_all_domain_stats_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_all_domain_stats_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_all_domain_stats_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_agent_lifecycle_msg_xdr;
uint64_t remote_domain_event_callback_agent_lifecycle_msg_size(const remote_domain_event_callback_agent_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_agent_lifecycle_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_agent_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_agent_lifecycle_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_agent_lifecycle_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_agent_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_agent_lifecycle_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_agent_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_agent_lifecycle_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_all_domain_stats_ret_xdr;
uint64_t remote_connect_get_all_domain_stats_ret_size(const remote_connect_get_all_domain_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_all_domain_stats_ret_encode(struct xdr_encoder *e, const remote_connect_get_all_domain_stats_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_all_domain_stats_ret_decode(struct xdr_decoder *d, remote_connect_get_all_domain_stats_ret *v) XDR_CHECKED;
uint8_t *remote_connect_get_all_domain_stats_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_all_domain_stats_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_all_domain_stats_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_all_domain_stats_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_fsinfo_xdr;
uint64_t remote_domain_fsinfo_size(const remote_domain_fsinfo *v) XDR_CHECKED;
enum xdr_status remote_domain_fsinfo_encode(struct xdr_encoder *e, const remote_domain_fsinfo *v) XDR_CHECKED;
enum xdr_status remote_domain_fsinfo_decode(struct xdr_decoder *d, remote_domain_fsinfo *v) XDR_CHECKED;
uint8_t *remote_domain_fsinfo_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_fsinfo *v) XDR_CHECKED;
struct xdr_cursor remote_domain_fsinfo_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fsinfo *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_fsinfo_args_xdr;
uint64_t remote_domain_get_fsinfo_args_size(const remote_domain_get_fsinfo_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_fsinfo_args_encode(struct xdr_encoder *e, const remote_domain_get_fsinfo_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_fsinfo_args_decode(struct xdr_decoder *d, remote_domain_get_fsinfo_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_fsinfo_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_fsinfo_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_fsinfo_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_fsinfo_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_fsinfo_ret_xdr;
uint64_t remote_domain_get_fsinfo_ret_size(const remote_domain_get_fsinfo_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_fsinfo_ret_encode(struct xdr_encoder *e, const remote_domain_get_fsinfo_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_fsinfo_ret_decode(struct xdr_decoder *d, remote_domain_get_fsinfo_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_fsinfo_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_fsinfo_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_fsinfo_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_fsinfo_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_ip_addr_xdr;
uint64_t remote_domain_ip_addr_size(const remote_domain_ip_addr *v) XDR_CHECKED;
enum xdr_status remote_domain_ip_addr_encode(struct xdr_encoder *e, const remote_domain_ip_addr *v) XDR_CHECKED;
enum xdr_status remote_domain_ip_addr_decode(struct xdr_decoder *d, remote_domain_ip_addr *v) XDR_CHECKED;
uint8_t *remote_domain_ip_addr_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_ip_addr *v) XDR_CHECKED;
struct xdr_cursor remote_domain_ip_addr_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_ip_addr *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_interface_xdr;
uint64_t remote_domain_interface_size(const remote_domain_interface *v) XDR_CHECKED;
enum xdr_status remote_domain_interface_encode(struct xdr_encoder *e, const remote_domain_interface *v) XDR_CHECKED;
enum xdr_status remote_domain_interface_decode(struct xdr_decoder *d, remote_domain_interface *v) XDR_CHECKED;
uint8_t *remote_domain_interface_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_interface *v) XDR_CHECKED;
struct xdr_cursor remote_domain_interface_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_interface *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_interface_addresses_args_xdr;
uint64_t remote_domain_interface_addresses_args_size(const remote_domain_interface_addresses_args *v) XDR_CHECKED;
enum xdr_status remote_domain_interface_addresses_args_encode(struct xdr_encoder *e, const remote_domain_interface_addresses_args *v) XDR_CHECKED;
enum xdr_status remote_domain_interface_addresses_args_decode(struct xdr_decoder *d, remote_domain_interface_addresses_args *v) XDR_CHECKED;
uint8_t *remote_domain_interface_addresses_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_interface_addresses_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_interface_addresses_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_interface_addresses_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_interface_addresses_ret_xdr;
uint64_t remote_domain_interface_addresses_ret_size(const remote_domain_interface_addresses_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_interface_addresses_ret_encode(struct xdr_encoder *e, const remote_domain_interface_addresses_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_interface_addresses_ret_decode(struct xdr_decoder *d, remote_domain_interface_addresses_ret *v) XDR_CHECKED;
uint8_t *remote_domain_interface_addresses_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_interface_addresses_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_interface_addresses_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_interface_addresses_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_user_password_args_xdr;
uint64_t remote_domain_set_user_password_args_size(const remote_domain_set_user_password_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_user_password_args_encode(struct xdr_encoder *e, const remote_domain_set_user_password_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_user_password_args_decode(struct xdr_decoder *d, remote_domain_set_user_password_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_user_password_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_user_password_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_user_password_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_user_password_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_rename_args_xdr;
uint64_t remote_domain_rename_args_size(const remote_domain_rename_args *v) XDR_CHECKED;
enum xdr_status remote_domain_rename_args_encode(struct xdr_encoder *e, const remote_domain_rename_args *v) XDR_CHECKED;
enum xdr_status remote_domain_rename_args_decode(struct xdr_decoder *d, remote_domain_rename_args *v) XDR_CHECKED;
uint8_t *remote_domain_rename_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_rename_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_rename_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_rename_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_rename_ret_xdr;
uint64_t remote_domain_rename_ret_size(const remote_domain_rename_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_rename_ret_encode(struct xdr_encoder *e, const remote_domain_rename_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_rename_ret_decode(struct xdr_decoder *d, remote_domain_rename_ret *v) XDR_CHECKED;
uint8_t *remote_domain_rename_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_rename_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_rename_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_rename_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_migration_iteration_msg_xdr;
uint64_t remote_domain_event_callback_migration_iteration_msg_size(const remote_domain_event_callback_migration_iteration_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_migration_iteration_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_migration_iteration_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_migration_iteration_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_migration_iteration_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_migration_iteration_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_migration_iteration_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_migration_iteration_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_migration_iteration_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_job_completed_msg_xdr;
uint64_t remote_domain_event_callback_job_completed_msg_size(const remote_domain_event_callback_job_completed_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_job_completed_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_job_completed_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_job_completed_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_job_completed_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_job_completed_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_job_completed_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_job_completed_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_job_completed_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_migrate_start_post_copy_args_xdr;
uint64_t remote_domain_migrate_start_post_copy_args_size(const remote_domain_migrate_start_post_copy_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_start_post_copy_args_encode(struct xdr_encoder *e, const remote_domain_migrate_start_post_copy_args *v) XDR_CHECKED;
enum xdr_status remote_domain_migrate_start_post_copy_args_decode(struct xdr_decoder *d, remote_domain_migrate_start_post_copy_args *v) XDR_CHECKED;
uint8_t *remote_domain_migrate_start_post_copy_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_migrate_start_post_copy_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_migrate_start_post_copy_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_migrate_start_post_copy_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_device_removal_failed_msg_xdr;
uint64_t remote_domain_event_callback_device_removal_failed_msg_size(const remote_domain_event_callback_device_removal_failed_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_device_removal_failed_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_device_removal_failed_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_device_removal_failed_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_device_removal_failed_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_device_removal_failed_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_device_removal_failed_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_device_removal_failed_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_device_removal_failed_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_guest_vcpus_args_xdr;
uint64_t remote_domain_get_guest_vcpus_args_size(const remote_domain_get_guest_vcpus_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_guest_vcpus_args_encode(struct xdr_encoder *e, const remote_domain_get_guest_vcpus_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_guest_vcpus_args_decode(struct xdr_decoder *d, remote_domain_get_guest_vcpus_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_guest_vcpus_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_guest_vcpus_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_guest_vcpus_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_guest_vcpus_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_guest_vcpus_ret_xdr;
uint64_t remote_domain_get_guest_vcpus_ret_size(const remote_domain_get_guest_vcpus_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_guest_vcpus_ret_encode(struct xdr_encoder *e, const remote_domain_get_guest_vcpus_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_guest_vcpus_ret_decode(struct xdr_decoder *d, remote_domain_get_guest_vcpus_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_guest_vcpus_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_guest_vcpus_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_guest_vcpus_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_guest_vcpus_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_guest_vcpus_args_xdr;
uint64_t remote_domain_set_guest_vcpus_args_size(const remote_domain_set_guest_vcpus_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_guest_vcpus_args_encode(struct xdr_encoder *e, const remote_domain_set_guest_vcpus_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_guest_vcpus_args_decode(struct xdr_decoder *d, remote_domain_set_guest_vcpus_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_guest_vcpus_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_guest_vcpus_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_guest_vcpus_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_guest_vcpus_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_vcpu_args_xdr;
uint64_t remote_domain_set_vcpu_args_size(const remote_domain_set_vcpu_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_vcpu_args_encode(struct xdr_encoder *e, const remote_domain_set_vcpu_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_vcpu_args_decode(struct xdr_decoder *d, remote_domain_set_vcpu_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_vcpu_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_vcpu_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_vcpu_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_vcpu_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_metadata_change_msg_xdr;
uint64_t remote_domain_event_callback_metadata_change_msg_size(const remote_domain_event_callback_metadata_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_metadata_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_metadata_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_metadata_change_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_metadata_change_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_metadata_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_metadata_change_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_metadata_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_metadata_change_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_memory_failure_msg_xdr;
uint64_t remote_domain_event_memory_failure_msg_size(const remote_domain_event_memory_failure_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_memory_failure_msg_encode(struct xdr_encoder *e, const remote_domain_event_memory_failure_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_memory_failure_msg_decode(struct xdr_decoder *d, remote_domain_event_memory_failure_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_memory_failure_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_memory_failure_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_memory_failure_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_memory_failure_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_secret_event_register_any_args_xdr;
uint64_t remote_connect_secret_event_register_any_args_size(const remote_connect_secret_event_register_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_secret_event_register_any_args_encode(struct xdr_encoder *e, const remote_connect_secret_event_register_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_secret_event_register_any_args_decode(struct xdr_decoder *d, remote_connect_secret_event_register_any_args *v) XDR_CHECKED;
uint8_t *remote_connect_secret_event_register_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_secret_event_register_any_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_secret_event_register_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_secret_event_register_any_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_secret_event_register_any_ret_xdr;
uint64_t remote_connect_secret_event_register_any_ret_size(const remote_connect_secret_event_register_any_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_secret_event_register_any_ret_encode(struct xdr_encoder *e, const remote_connect_secret_event_register_any_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_secret_event_register_any_ret_decode(struct xdr_decoder *d, remote_connect_secret_event_register_any_ret *v) XDR_CHECKED;
uint8_t *remote_connect_secret_event_register_any_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_secret_event_register_any_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_secret_event_register_any_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_secret_event_register_any_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_secret_event_deregister_any_args_xdr;
uint64_t remote_connect_secret_event_deregister_any_args_size(const remote_connect_secret_event_deregister_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_secret_event_deregister_any_args_encode(struct xdr_encoder *e, const remote_connect_secret_event_deregister_any_args *v) XDR_CHECKED;
enum xdr_status remote_connect_secret_event_deregister_any_args_decode(struct xdr_decoder *d, remote_connect_secret_event_deregister_any_args *v) XDR_CHECKED;
uint8_t *remote_connect_secret_event_deregister_any_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_secret_event_deregister_any_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_secret_event_deregister_any_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_secret_event_deregister_any_args *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_event_lifecycle_msg_xdr;
uint64_t remote_secret_event_lifecycle_msg_size(const remote_secret_event_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_secret_event_lifecycle_msg_encode(struct xdr_encoder *e, const remote_secret_event_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_secret_event_lifecycle_msg_decode(struct xdr_decoder *d, remote_secret_event_lifecycle_msg *v) XDR_CHECKED;
uint8_t *remote_secret_event_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_event_lifecycle_msg *v) XDR_CHECKED;
struct xdr_cursor remote_secret_event_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_event_lifecycle_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_secret_event_value_changed_msg_xdr;
uint64_t remote_secret_event_value_changed_msg_size(const remote_secret_event_value_changed_msg *v) XDR_CHECKED;
enum xdr_status remote_secret_event_value_changed_msg_encode(struct xdr_encoder *e, const remote_secret_event_value_changed_msg *v) XDR_CHECKED;
enum xdr_status remote_secret_event_value_changed_msg_decode(struct xdr_decoder *d, remote_secret_event_value_changed_msg *v) XDR_CHECKED;
uint8_t *remote_secret_event_value_changed_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_secret_event_value_changed_msg *v) XDR_CHECKED;
struct xdr_cursor remote_secret_event_value_changed_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_secret_event_value_changed_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_block_threshold_args_xdr;
uint64_t remote_domain_set_block_threshold_args_size(const remote_domain_set_block_threshold_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_block_threshold_args_encode(struct xdr_encoder *e, const remote_domain_set_block_threshold_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_block_threshold_args_decode(struct xdr_decoder *d, remote_domain_set_block_threshold_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_block_threshold_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_block_threshold_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_block_threshold_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_block_threshold_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_lifecycle_action_args_xdr;
uint64_t remote_domain_set_lifecycle_action_args_size(const remote_domain_set_lifecycle_action_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_lifecycle_action_args_encode(struct xdr_encoder *e, const remote_domain_set_lifecycle_action_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_lifecycle_action_args_decode(struct xdr_decoder *d, remote_domain_set_lifecycle_action_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_lifecycle_action_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_lifecycle_action_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_lifecycle_action_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_lifecycle_action_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_compare_hypervisor_cpu_args_xdr;
uint64_t remote_connect_compare_hypervisor_cpu_args_size(const remote_connect_compare_hypervisor_cpu_args *v) XDR_CHECKED;
enum xdr_status remote_connect_compare_hypervisor_cpu_args_encode(struct xdr_encoder *e, const remote_connect_compare_hypervisor_cpu_args *v) XDR_CHECKED;
enum xdr_status remote_connect_compare_hypervisor_cpu_args_decode(struct xdr_decoder *d, remote_connect_compare_hypervisor_cpu_args *v) XDR_CHECKED;
uint8_t *remote_connect_compare_hypervisor_cpu_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_compare_hypervisor_cpu_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_compare_hypervisor_cpu_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_compare_hypervisor_cpu_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_compare_hypervisor_cpu_ret_xdr;
uint64_t remote_connect_compare_hypervisor_cpu_ret_size(const remote_connect_compare_hypervisor_cpu_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_compare_hypervisor_cpu_ret_encode(struct xdr_encoder *e, const remote_connect_compare_hypervisor_cpu_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_compare_hypervisor_cpu_ret_decode(struct xdr_decoder *d, remote_connect_compare_hypervisor_cpu_ret *v) XDR_CHECKED;
uint8_t *remote_connect_compare_hypervisor_cpu_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_compare_hypervisor_cpu_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_compare_hypervisor_cpu_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_compare_hypervisor_cpu_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_baseline_hypervisor_cpu_args_xdr;
uint64_t remote_connect_baseline_hypervisor_cpu_args_size(const remote_connect_baseline_hypervisor_cpu_args *v) XDR_CHECKED;
enum xdr_status remote_connect_baseline_hypervisor_cpu_args_encode(struct xdr_encoder *e, const remote_connect_baseline_hypervisor_cpu_args *v) XDR_CHECKED;
enum xdr_status remote_connect_baseline_hypervisor_cpu_args_decode(struct xdr_decoder *d, remote_connect_baseline_hypervisor_cpu_args *v) XDR_CHECKED;
uint8_t *remote_connect_baseline_hypervisor_cpu_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_baseline_hypervisor_cpu_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_baseline_hypervisor_cpu_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_baseline_hypervisor_cpu_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_baseline_hypervisor_cpu_ret_xdr;
uint64_t remote_connect_baseline_hypervisor_cpu_ret_size(const remote_connect_baseline_hypervisor_cpu_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_baseline_hypervisor_cpu_ret_encode(struct xdr_encoder *e, const remote_connect_baseline_hypervisor_cpu_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_baseline_hypervisor_cpu_ret_decode(struct xdr_decoder *d, remote_connect_baseline_hypervisor_cpu_ret *v) XDR_CHECKED;
uint8_t *remote_connect_baseline_hypervisor_cpu_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_baseline_hypervisor_cpu_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_baseline_hypervisor_cpu_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_baseline_hypervisor_cpu_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_sev_info_args_xdr;
uint64_t remote_node_get_sev_info_args_size(const remote_node_get_sev_info_args *v) XDR_CHECKED;
enum xdr_status remote_node_get_sev_info_args_encode(struct xdr_encoder *e, const remote_node_get_sev_info_args *v) XDR_CHECKED;
enum xdr_status remote_node_get_sev_info_args_decode(struct xdr_decoder *d, remote_node_get_sev_info_args *v) XDR_CHECKED;
uint8_t *remote_node_get_sev_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_sev_info_args *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_sev_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_sev_info_args *v) XDR_CHECKED;

extern const struct xdr_type remote_node_get_sev_info_ret_xdr;
uint64_t remote_node_get_sev_info_ret_size(const remote_node_get_sev_info_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_sev_info_ret_encode(struct xdr_encoder *e, const remote_node_get_sev_info_ret *v) XDR_CHECKED;
enum xdr_status remote_node_get_sev_info_ret_decode(struct xdr_decoder *d, remote_node_get_sev_info_ret *v) XDR_CHECKED;
uint8_t *remote_node_get_sev_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_node_get_sev_info_ret *v) XDR_CHECKED;
struct xdr_cursor remote_node_get_sev_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_node_get_sev_info_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_launch_security_info_args_xdr;
uint64_t remote_domain_get_launch_security_info_args_size(const remote_domain_get_launch_security_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_launch_security_info_args_encode(struct xdr_encoder *e, const remote_domain_get_launch_security_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_launch_security_info_args_decode(struct xdr_decoder *d, remote_domain_get_launch_security_info_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_launch_security_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_launch_security_info_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_launch_security_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_launch_security_info_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_launch_security_info_ret_xdr;
uint64_t remote_domain_get_launch_security_info_ret_size(const remote_domain_get_launch_security_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_launch_security_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_launch_security_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_launch_security_info_ret_decode(struct xdr_decoder *d, remote_domain_get_launch_security_info_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_launch_security_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_launch_security_info_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_launch_security_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_launch_security_info_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_launch_security_state_args_xdr;
uint64_t remote_domain_set_launch_security_state_args_size(const remote_domain_set_launch_security_state_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_launch_security_state_args_encode(struct xdr_encoder *e, const remote_domain_set_launch_security_state_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_launch_security_state_args_decode(struct xdr_decoder *d, remote_domain_set_launch_security_state_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_launch_security_state_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_launch_security_state_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_launch_security_state_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_launch_security_state_args *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_binding_lookup_by_port_dev_args_xdr;
uint64_t remote_nwfilter_binding_lookup_by_port_dev_args_size(const remote_nwfilter_binding_lookup_by_port_dev_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_lookup_by_port_dev_args_encode(struct xdr_encoder *e, const remote_nwfilter_binding_lookup_by_port_dev_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_lookup_by_port_dev_args_decode(struct xdr_decoder *d, remote_nwfilter_binding_lookup_by_port_dev_args *v) XDR_CHECKED;
uint8_t *remote_nwfilter_binding_lookup_by_port_dev_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding_lookup_by_port_dev_args *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_binding_lookup_by_port_dev_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding_lookup_by_port_dev_args *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_binding_lookup_by_port_dev_ret_xdr;
uint64_t remote_nwfilter_binding_lookup_by_port_dev_ret_size(const remote_nwfilter_binding_lookup_by_port_dev_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_lookup_by_port_dev_ret_encode(struct xdr_encoder *e, const remote_nwfilter_binding_lookup_by_port_dev_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_lookup_by_port_dev_ret_decode(struct xdr_decoder *d, remote_nwfilter_binding_lookup_by_port_dev_ret *v) XDR_CHECKED;
uint8_t *remote_nwfilter_binding_lookup_by_port_dev_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding_lookup_by_port_dev_ret *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_binding_lookup_by_port_dev_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding_lookup_by_port_dev_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_binding_create_xml_args_xdr;
uint64_t remote_nwfilter_binding_create_xml_args_size(const remote_nwfilter_binding_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_create_xml_args_encode(struct xdr_encoder *e, const remote_nwfilter_binding_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_create_xml_args_decode(struct xdr_decoder *d, remote_nwfilter_binding_create_xml_args *v) XDR_CHECKED;
uint8_t *remote_nwfilter_binding_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding_create_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_binding_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding_create_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_binding_create_xml_ret_xdr;
uint64_t remote_nwfilter_binding_create_xml_ret_size(const remote_nwfilter_binding_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_create_xml_ret_encode(struct xdr_encoder *e, const remote_nwfilter_binding_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_create_xml_ret_decode(struct xdr_decoder *d, remote_nwfilter_binding_create_xml_ret *v) XDR_CHECKED;
uint8_t *remote_nwfilter_binding_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding_create_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_binding_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding_create_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_binding_delete_args_xdr;
uint64_t remote_nwfilter_binding_delete_args_size(const remote_nwfilter_binding_delete_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_delete_args_encode(struct xdr_encoder *e, const remote_nwfilter_binding_delete_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_delete_args_decode(struct xdr_decoder *d, remote_nwfilter_binding_delete_args *v) XDR_CHECKED;
uint8_t *remote_nwfilter_binding_delete_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding_delete_args *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_binding_delete_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding_delete_args *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_binding_get_xml_desc_args_xdr;
uint64_t remote_nwfilter_binding_get_xml_desc_args_size(const remote_nwfilter_binding_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_nwfilter_binding_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_get_xml_desc_args_decode(struct xdr_decoder *d, remote_nwfilter_binding_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_nwfilter_binding_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_binding_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_nwfilter_binding_get_xml_desc_ret_xdr;
uint64_t remote_nwfilter_binding_get_xml_desc_ret_size(const remote_nwfilter_binding_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_nwfilter_binding_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_nwfilter_binding_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_nwfilter_binding_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_nwfilter_binding_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_nwfilter_binding_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_nwfilter_binding_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_nwfilter_binding_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_nwfilter_bindings_args_xdr;
uint64_t remote_connect_list_all_nwfilter_bindings_args_size(const remote_connect_list_all_nwfilter_bindings_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_nwfilter_bindings_args_encode(struct xdr_encoder *e, const remote_connect_list_all_nwfilter_bindings_args *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_nwfilter_bindings_args_decode(struct xdr_decoder *d, remote_connect_list_all_nwfilter_bindings_args *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_nwfilter_bindings_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_nwfilter_bindings_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_nwfilter_bindings_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_nwfilter_bindings_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_list_all_nwfilter_bindings_ret_xdr;
uint64_t remote_connect_list_all_nwfilter_bindings_ret_size(const remote_connect_list_all_nwfilter_bindings_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_nwfilter_bindings_ret_encode(struct xdr_encoder *e, const remote_connect_list_all_nwfilter_bindings_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_list_all_nwfilter_bindings_ret_decode(struct xdr_decoder *d, remote_connect_list_all_nwfilter_bindings_ret *v) XDR_CHECKED;
uint8_t *remote_connect_list_all_nwfilter_bindings_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_list_all_nwfilter_bindings_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_list_all_nwfilter_bindings_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_list_all_nwfilter_bindings_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_storage_pool_capabilities_args_xdr;
uint64_t remote_connect_get_storage_pool_capabilities_args_size(const remote_connect_get_storage_pool_capabilities_args *v) XDR_CHECKED;
enum xdr_status remote_connect_get_storage_pool_capabilities_args_encode(struct xdr_encoder *e, const remote_connect_get_storage_pool_capabilities_args *v) XDR_CHECKED;
enum xdr_status remote_connect_get_storage_pool_capabilities_args_decode(struct xdr_decoder *d, remote_connect_get_storage_pool_capabilities_args *v) XDR_CHECKED;
uint8_t *remote_connect_get_storage_pool_capabilities_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_storage_pool_capabilities_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_storage_pool_capabilities_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_storage_pool_capabilities_args *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_get_storage_pool_capabilities_ret_xdr;
uint64_t remote_connect_get_storage_pool_capabilities_ret_size(const remote_connect_get_storage_pool_capabilities_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_storage_pool_capabilities_ret_encode(struct xdr_encoder *e, const remote_connect_get_storage_pool_capabilities_ret *v) XDR_CHECKED;
enum xdr_status remote_connect_get_storage_pool_capabilities_ret_decode(struct xdr_decoder *d, remote_connect_get_storage_pool_capabilities_ret *v) XDR_CHECKED;
uint8_t *remote_connect_get_storage_pool_capabilities_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_get_storage_pool_capabilities_ret *v) XDR_CHECKED;
struct xdr_cursor remote_connect_get_storage_pool_capabilities_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_get_storage_pool_capabilities_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_list_all_ports_args_xdr;
uint64_t remote_network_list_all_ports_args_size(const remote_network_list_all_ports_args *v) XDR_CHECKED;
enum xdr_status remote_network_list_all_ports_args_encode(struct xdr_encoder *e, const remote_network_list_all_ports_args *v) XDR_CHECKED;
enum xdr_status remote_network_list_all_ports_args_decode(struct xdr_decoder *d, remote_network_list_all_ports_args *v) XDR_CHECKED;
uint8_t *remote_network_list_all_ports_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_list_all_ports_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_list_all_ports_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_list_all_ports_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_list_all_ports_ret_xdr;
uint64_t remote_network_list_all_ports_ret_size(const remote_network_list_all_ports_ret *v) XDR_CHECKED;
enum xdr_status remote_network_list_all_ports_ret_encode(struct xdr_encoder *e, const remote_network_list_all_ports_ret *v) XDR_CHECKED;
enum xdr_status remote_network_list_all_ports_ret_decode(struct xdr_decoder *d, remote_network_list_all_ports_ret *v) XDR_CHECKED;
uint8_t *remote_network_list_all_ports_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_list_all_ports_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_list_all_ports_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_list_all_ports_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_port_lookup_by_uuid_args_xdr;
uint64_t remote_network_port_lookup_by_uuid_args_size(const remote_network_port_lookup_by_uuid_args *v) XDR_CHECKED;
enum xdr_status remote_network_port_lookup_by_uuid_args_encode(struct xdr_encoder *e, const remote_network_port_lookup_by_uuid_args *v) XDR_CHECKED;
enum xdr_status remote_network_port_lookup_by_uuid_args_decode(struct xdr_decoder *d, remote_network_port_lookup_by_uuid_args *v) XDR_CHECKED;
uint8_t *remote_network_port_lookup_by_uuid_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_lookup_by_uuid_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_port_lookup_by_uuid_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_lookup_by_uuid_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_port_lookup_by_uuid_ret_xdr;
uint64_t remote_network_port_lookup_by_uuid_ret_size(const remote_network_port_lookup_by_uuid_ret *v) XDR_CHECKED;
enum xdr_status remote_network_port_lookup_by_uuid_ret_encode(struct xdr_encoder *e, const remote_network_port_lookup_by_uuid_ret *v) XDR_CHECKED;
enum xdr_status remote_network_port_lookup_by_uuid_ret_decode(struct xdr_decoder *d, remote_network_port_lookup_by_uuid_ret *v) XDR_CHECKED;
uint8_t *remote_network_port_lookup_by_uuid_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_lookup_by_uuid_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_port_lookup_by_uuid_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_lookup_by_uuid_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_port_create_xml_args_xdr;
uint64_t remote_network_port_create_xml_args_size(const remote_network_port_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_network_port_create_xml_args_encode(struct xdr_encoder *e, const remote_network_port_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_network_port_create_xml_args_decode(struct xdr_decoder *d, remote_network_port_create_xml_args *v) XDR_CHECKED;
uint8_t *remote_network_port_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_create_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_port_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_create_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_port_create_xml_ret_xdr;
uint64_t remote_network_port_create_xml_ret_size(const remote_network_port_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_network_port_create_xml_ret_encode(struct xdr_encoder *e, const remote_network_port_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_network_port_create_xml_ret_decode(struct xdr_decoder *d, remote_network_port_create_xml_ret *v) XDR_CHECKED;
uint8_t *remote_network_port_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_create_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_port_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_create_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_port_set_parameters_args_xdr;
uint64_t remote_network_port_set_parameters_args_size(const remote_network_port_set_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_network_port_set_parameters_args_encode(struct xdr_encoder *e, const remote_network_port_set_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_network_port_set_parameters_args_decode(struct xdr_decoder *d, remote_network_port_set_parameters_args *v) XDR_CHECKED;
uint8_t *remote_network_port_set_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_set_parameters_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_port_set_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_set_parameters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_port_get_parameters_args_xdr;
uint64_t remote_network_port_get_parameters_args_size(const remote_network_port_get_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_network_port_get_parameters_args_encode(struct xdr_encoder *e, const remote_network_port_get_parameters_args *v) XDR_CHECKED;
enum xdr_status remote_network_port_get_parameters_args_decode(struct xdr_decoder *d, remote_network_port_get_parameters_args *v) XDR_CHECKED;
uint8_t *remote_network_port_get_parameters_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_get_parameters_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_port_get_parameters_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_get_parameters_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_port_get_parameters_ret_xdr;
uint64_t remote_network_port_get_parameters_ret_size(const remote_network_port_get_parameters_ret *v) XDR_CHECKED;
enum xdr_status remote_network_port_get_parameters_ret_encode(struct xdr_encoder *e, const remote_network_port_get_parameters_ret *v) XDR_CHECKED;
enum xdr_status remote_network_port_get_parameters_ret_decode(struct xdr_decoder *d, remote_network_port_get_parameters_ret *v) XDR_CHECKED;
uint8_t *remote_network_port_get_parameters_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_get_parameters_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_port_get_parameters_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_get_parameters_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_port_get_xml_desc_args_xdr;
uint64_t remote_network_port_get_xml_desc_args_size(const remote_network_port_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_network_port_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_network_port_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_network_port_get_xml_desc_args_decode(struct xdr_decoder *d, remote_network_port_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_network_port_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_port_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_network_port_get_xml_desc_ret_xdr;
uint64_t remote_network_port_get_xml_desc_ret_size(const remote_network_port_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_network_port_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_network_port_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_network_port_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_network_port_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_network_port_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_network_port_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_network_port_delete_args_xdr;
uint64_t remote_network_port_delete_args_size(const remote_network_port_delete_args *v) XDR_CHECKED;
enum xdr_status remote_network_port_delete_args_encode(struct xdr_encoder *e, const remote_network_port_delete_args *v) XDR_CHECKED;
enum xdr_status remote_network_port_delete_args_decode(struct xdr_decoder *d, remote_network_port_delete_args *v) XDR_CHECKED;
uint8_t *remote_network_port_delete_args_put(uint8_t *p, struct xdr_encoder *e, const remote_network_port_delete_args *v) XDR_CHECKED;
struct xdr_cursor remote_network_port_delete_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_network_port_delete_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_checkpoint_create_xml_args_xdr;
uint64_t remote_domain_checkpoint_create_xml_args_size(const remote_domain_checkpoint_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_create_xml_args_encode(struct xdr_encoder *e, const remote_domain_checkpoint_create_xml_args *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_create_xml_args_decode(struct xdr_decoder *d, remote_domain_checkpoint_create_xml_args *v) XDR_CHECKED;
uint8_t *remote_domain_checkpoint_create_xml_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_create_xml_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_checkpoint_create_xml_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_create_xml_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_checkpoint_create_xml_ret_xdr;
uint64_t remote_domain_checkpoint_create_xml_ret_size(const remote_domain_checkpoint_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_create_xml_ret_encode(struct xdr_encoder *e, const remote_domain_checkpoint_create_xml_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_create_xml_ret_decode(struct xdr_decoder *d, remote_domain_checkpoint_create_xml_ret *v) XDR_CHECKED;
uint8_t *remote_domain_checkpoint_create_xml_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_create_xml_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_checkpoint_create_xml_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_create_xml_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_checkpoint_get_xml_desc_args_xdr;
uint64_t remote_domain_checkpoint_get_xml_desc_args_size(const remote_domain_checkpoint_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_domain_checkpoint_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_get_xml_desc_args_decode(struct xdr_decoder *d, remote_domain_checkpoint_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_domain_checkpoint_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_checkpoint_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_checkpoint_get_xml_desc_ret_xdr;
uint64_t remote_domain_checkpoint_get_xml_desc_ret_size(const remote_domain_checkpoint_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_domain_checkpoint_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_domain_checkpoint_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_domain_checkpoint_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_checkpoint_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_list_all_checkpoints_args_xdr;
uint64_t remote_domain_list_all_checkpoints_args_size(const remote_domain_list_all_checkpoints_args *v) XDR_CHECKED;
enum xdr_status remote_domain_list_all_checkpoints_args_encode(struct xdr_encoder *e, const remote_domain_list_all_checkpoints_args *v) XDR_CHECKED;
enum xdr_status remote_domain_list_all_checkpoints_args_decode(struct xdr_decoder *d, remote_domain_list_all_checkpoints_args *v) XDR_CHECKED;
uint8_t *remote_domain_list_all_checkpoints_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_list_all_checkpoints_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_list_all_checkpoints_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_list_all_checkpoints_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_list_all_checkpoints_ret_xdr;
uint64_t remote_domain_list_all_checkpoints_ret_size(const remote_domain_list_all_checkpoints_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_list_all_checkpoints_ret_encode(struct xdr_encoder *e, const remote_domain_list_all_checkpoints_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_list_all_checkpoints_ret_decode(struct xdr_decoder *d, remote_domain_list_all_checkpoints_ret *v) XDR_CHECKED;
uint8_t *remote_domain_list_all_checkpoints_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_list_all_checkpoints_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_list_all_checkpoints_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_list_all_checkpoints_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_checkpoint_list_all_children_args_xdr;
uint64_t remote_domain_checkpoint_list_all_children_args_size(const remote_domain_checkpoint_list_all_children_args *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_list_all_children_args_encode(struct xdr_encoder *e, const remote_domain_checkpoint_list_all_children_args *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_list_all_children_args_decode(struct xdr_decoder *d, remote_domain_checkpoint_list_all_children_args *v) XDR_CHECKED;
uint8_t *remote_domain_checkpoint_list_all_children_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_list_all_children_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_checkpoint_list_all_children_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_list_all_children_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_checkpoint_list_all_children_ret_xdr;
uint64_t remote_domain_checkpoint_list_all_children_ret_size(const remote_domain_checkpoint_list_all_children_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_list_all_children_ret_encode(struct xdr_encoder *e, const remote_domain_checkpoint_list_all_children_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_list_all_children_ret_decode(struct xdr_decoder *d, remote_domain_checkpoint_list_all_children_ret *v) XDR_CHECKED;
uint8_t *remote_domain_checkpoint_list_all_children_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_list_all_children_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_checkpoint_list_all_children_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_list_all_children_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_checkpoint_lookup_by_name_args_xdr;
uint64_t remote_domain_checkpoint_lookup_by_name_args_size(const remote_domain_checkpoint_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_lookup_by_name_args_encode(struct xdr_encoder *e, const remote_domain_checkpoint_lookup_by_name_args *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_lookup_by_name_args_decode(struct xdr_decoder *d, remote_domain_checkpoint_lookup_by_name_args *v) XDR_CHECKED;
uint8_t *remote_domain_checkpoint_lookup_by_name_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_lookup_by_name_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_checkpoint_lookup_by_name_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_lookup_by_name_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_checkpoint_lookup_by_name_ret_xdr;
uint64_t remote_domain_checkpoint_lookup_by_name_ret_size(const remote_domain_checkpoint_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_lookup_by_name_ret_encode(struct xdr_encoder *e, const remote_domain_checkpoint_lookup_by_name_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_lookup_by_name_ret_decode(struct xdr_decoder *d, remote_domain_checkpoint_lookup_by_name_ret *v) XDR_CHECKED;
uint8_t *remote_domain_checkpoint_lookup_by_name_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_lookup_by_name_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_checkpoint_lookup_by_name_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_lookup_by_name_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_checkpoint_get_parent_args_xdr;
uint64_t remote_domain_checkpoint_get_parent_args_size(const remote_domain_checkpoint_get_parent_args *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_get_parent_args_encode(struct xdr_encoder *e, const remote_domain_checkpoint_get_parent_args *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_get_parent_args_decode(struct xdr_decoder *d, remote_domain_checkpoint_get_parent_args *v) XDR_CHECKED;
uint8_t *remote_domain_checkpoint_get_parent_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_get_parent_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_checkpoint_get_parent_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_get_parent_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_checkpoint_get_parent_ret_xdr;
uint64_t remote_domain_checkpoint_get_parent_ret_size(const remote_domain_checkpoint_get_parent_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_get_parent_ret_encode(struct xdr_encoder *e, const remote_domain_checkpoint_get_parent_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_get_parent_ret_decode(struct xdr_decoder *d, remote_domain_checkpoint_get_parent_ret *v) XDR_CHECKED;
uint8_t *remote_domain_checkpoint_get_parent_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_get_parent_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_checkpoint_get_parent_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_get_parent_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_checkpoint_delete_args_xdr;
uint64_t remote_domain_checkpoint_delete_args_size(const remote_domain_checkpoint_delete_args *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_delete_args_encode(struct xdr_encoder *e, const remote_domain_checkpoint_delete_args *v) XDR_CHECKED;
enum xdr_status remote_domain_checkpoint_delete_args_decode(struct xdr_decoder *d, remote_domain_checkpoint_delete_args *v) XDR_CHECKED;
uint8_t *remote_domain_checkpoint_delete_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_checkpoint_delete_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_checkpoint_delete_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_checkpoint_delete_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_guest_info_args_xdr;
uint64_t remote_domain_get_guest_info_args_size(const remote_domain_get_guest_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_guest_info_args_encode(struct xdr_encoder *e, const remote_domain_get_guest_info_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_guest_info_args_decode(struct xdr_decoder *d, remote_domain_get_guest_info_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_guest_info_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_guest_info_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_guest_info_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_guest_info_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_guest_info_ret_xdr;
uint64_t remote_domain_get_guest_info_ret_size(const remote_domain_get_guest_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_guest_info_ret_encode(struct xdr_encoder *e, const remote_domain_get_guest_info_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_guest_info_ret_decode(struct xdr_decoder *d, remote_domain_get_guest_info_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_guest_info_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_guest_info_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_guest_info_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_guest_info_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_connect_set_identity_args_xdr;
uint64_t remote_connect_set_identity_args_size(const remote_connect_set_identity_args *v) XDR_CHECKED;
enum xdr_status remote_connect_set_identity_args_encode(struct xdr_encoder *e, const remote_connect_set_identity_args *v) XDR_CHECKED;
enum xdr_status remote_connect_set_identity_args_decode(struct xdr_decoder *d, remote_connect_set_identity_args *v) XDR_CHECKED;
uint8_t *remote_connect_set_identity_args_put(uint8_t *p, struct xdr_encoder *e, const remote_connect_set_identity_args *v) XDR_CHECKED;
struct xdr_cursor remote_connect_set_identity_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_connect_set_identity_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_agent_set_response_timeout_args_xdr;
uint64_t remote_domain_agent_set_response_timeout_args_size(const remote_domain_agent_set_response_timeout_args *v) XDR_CHECKED;
enum xdr_status remote_domain_agent_set_response_timeout_args_encode(struct xdr_encoder *e, const remote_domain_agent_set_response_timeout_args *v) XDR_CHECKED;
enum xdr_status remote_domain_agent_set_response_timeout_args_decode(struct xdr_decoder *d, remote_domain_agent_set_response_timeout_args *v) XDR_CHECKED;
uint8_t *remote_domain_agent_set_response_timeout_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_agent_set_response_timeout_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_agent_set_response_timeout_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_agent_set_response_timeout_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_agent_set_response_timeout_ret_xdr;
uint64_t remote_domain_agent_set_response_timeout_ret_size(const remote_domain_agent_set_response_timeout_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_agent_set_response_timeout_ret_encode(struct xdr_encoder *e, const remote_domain_agent_set_response_timeout_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_agent_set_response_timeout_ret_decode(struct xdr_decoder *d, remote_domain_agent_set_response_timeout_ret *v) XDR_CHECKED;
uint8_t *remote_domain_agent_set_response_timeout_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_agent_set_response_timeout_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_agent_set_response_timeout_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_agent_set_response_timeout_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_backup_begin_args_xdr;
uint64_t remote_domain_backup_begin_args_size(const remote_domain_backup_begin_args *v) XDR_CHECKED;
enum xdr_status remote_domain_backup_begin_args_encode(struct xdr_encoder *e, const remote_domain_backup_begin_args *v) XDR_CHECKED;
enum xdr_status remote_domain_backup_begin_args_decode(struct xdr_decoder *d, remote_domain_backup_begin_args *v) XDR_CHECKED;
uint8_t *remote_domain_backup_begin_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_backup_begin_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_backup_begin_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_backup_begin_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_backup_get_xml_desc_args_xdr;
uint64_t remote_domain_backup_get_xml_desc_args_size(const remote_domain_backup_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_domain_backup_get_xml_desc_args_encode(struct xdr_encoder *e, const remote_domain_backup_get_xml_desc_args *v) XDR_CHECKED;
enum xdr_status remote_domain_backup_get_xml_desc_args_decode(struct xdr_decoder *d, remote_domain_backup_get_xml_desc_args *v) XDR_CHECKED;
uint8_t *remote_domain_backup_get_xml_desc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_backup_get_xml_desc_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_backup_get_xml_desc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_backup_get_xml_desc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_backup_get_xml_desc_ret_xdr;
uint64_t remote_domain_backup_get_xml_desc_ret_size(const remote_domain_backup_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_backup_get_xml_desc_ret_encode(struct xdr_encoder *e, const remote_domain_backup_get_xml_desc_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_backup_get_xml_desc_ret_decode(struct xdr_decoder *d, remote_domain_backup_get_xml_desc_ret *v) XDR_CHECKED;
uint8_t *remote_domain_backup_get_xml_desc_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_backup_get_xml_desc_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_backup_get_xml_desc_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_backup_get_xml_desc_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_authorized_ssh_keys_get_args_xdr;
uint64_t remote_domain_authorized_ssh_keys_get_args_size(const remote_domain_authorized_ssh_keys_get_args *v) XDR_CHECKED;
enum xdr_status remote_domain_authorized_ssh_keys_get_args_encode(struct xdr_encoder *e, const remote_domain_authorized_ssh_keys_get_args *v) XDR_CHECKED;
enum xdr_status remote_domain_authorized_ssh_keys_get_args_decode(struct xdr_decoder *d, remote_domain_authorized_ssh_keys_get_args *v) XDR_CHECKED;
uint8_t *remote_domain_authorized_ssh_keys_get_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_authorized_ssh_keys_get_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_authorized_ssh_keys_get_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_authorized_ssh_keys_get_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_authorized_ssh_keys_get_ret_xdr;
uint64_t remote_domain_authorized_ssh_keys_get_ret_size(const remote_domain_authorized_ssh_keys_get_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_authorized_ssh_keys_get_ret_encode(struct xdr_encoder *e, const remote_domain_authorized_ssh_keys_get_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_authorized_ssh_keys_get_ret_decode(struct xdr_decoder *d, remote_domain_authorized_ssh_keys_get_ret *v) XDR_CHECKED;
uint8_t *remote_domain_authorized_ssh_keys_get_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_authorized_ssh_keys_get_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_authorized_ssh_keys_get_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_authorized_ssh_keys_get_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_authorized_ssh_keys_set_args_xdr;
uint64_t remote_domain_authorized_ssh_keys_set_args_size(const remote_domain_authorized_ssh_keys_set_args *v) XDR_CHECKED;
enum xdr_status remote_domain_authorized_ssh_keys_set_args_encode(struct xdr_encoder *e, const remote_domain_authorized_ssh_keys_set_args *v) XDR_CHECKED;
enum xdr_status remote_domain_authorized_ssh_keys_set_args_decode(struct xdr_decoder *d, remote_domain_authorized_ssh_keys_set_args *v) XDR_CHECKED;
uint8_t *remote_domain_authorized_ssh_keys_set_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_authorized_ssh_keys_set_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_authorized_ssh_keys_set_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_authorized_ssh_keys_set_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_messages_args_xdr;
uint64_t remote_domain_get_messages_args_size(const remote_domain_get_messages_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_messages_args_encode(struct xdr_encoder *e, const remote_domain_get_messages_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_messages_args_decode(struct xdr_decoder *d, remote_domain_get_messages_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_messages_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_messages_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_messages_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_messages_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_messages_ret_xdr;
uint64_t remote_domain_get_messages_ret_size(const remote_domain_get_messages_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_messages_ret_encode(struct xdr_encoder *e, const remote_domain_get_messages_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_messages_ret_decode(struct xdr_decoder *d, remote_domain_get_messages_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_messages_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_messages_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_messages_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_messages_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_start_dirty_rate_calc_args_xdr;
uint64_t remote_domain_start_dirty_rate_calc_args_size(const remote_domain_start_dirty_rate_calc_args *v) XDR_CHECKED;
enum xdr_status remote_domain_start_dirty_rate_calc_args_encode(struct xdr_encoder *e, const remote_domain_start_dirty_rate_calc_args *v) XDR_CHECKED;
enum xdr_status remote_domain_start_dirty_rate_calc_args_decode(struct xdr_decoder *d, remote_domain_start_dirty_rate_calc_args *v) XDR_CHECKED;
uint8_t *remote_domain_start_dirty_rate_calc_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_start_dirty_rate_calc_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_start_dirty_rate_calc_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_start_dirty_rate_calc_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_graphics_reload_args_xdr;
uint64_t remote_domain_graphics_reload_args_size(const remote_domain_graphics_reload_args *v) XDR_CHECKED;
enum xdr_status remote_domain_graphics_reload_args_encode(struct xdr_encoder *e, const remote_domain_graphics_reload_args *v) XDR_CHECKED;
enum xdr_status remote_domain_graphics_reload_args_decode(struct xdr_decoder *d, remote_domain_graphics_reload_args *v) XDR_CHECKED;
uint8_t *remote_domain_graphics_reload_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_graphics_reload_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_graphics_reload_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_graphics_reload_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_memory_device_size_change_msg_xdr;
uint64_t remote_domain_event_memory_device_size_change_msg_size(const remote_domain_event_memory_device_size_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_memory_device_size_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_memory_device_size_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_memory_device_size_change_msg_decode(struct xdr_decoder *d, remote_domain_event_memory_device_size_change_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_memory_device_size_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_memory_device_size_change_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_memory_device_size_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_memory_device_size_change_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_vcpu_removed_msg_xdr;
uint64_t remote_domain_event_vcpu_removed_msg_size(const remote_domain_event_vcpu_removed_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_vcpu_removed_msg_encode(struct xdr_encoder *e, const remote_domain_event_vcpu_removed_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_vcpu_removed_msg_decode(struct xdr_decoder *d, remote_domain_event_vcpu_removed_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_vcpu_removed_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_vcpu_removed_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_vcpu_removed_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_vcpu_removed_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_fd_associate_args_xdr;
uint64_t remote_domain_fd_associate_args_size(const remote_domain_fd_associate_args *v) XDR_CHECKED;
enum xdr_status remote_domain_fd_associate_args_encode(struct xdr_encoder *e, const remote_domain_fd_associate_args *v) XDR_CHECKED;
enum xdr_status remote_domain_fd_associate_args_decode(struct xdr_decoder *d, remote_domain_fd_associate_args *v) XDR_CHECKED;
uint8_t *remote_domain_fd_associate_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_fd_associate_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_fd_associate_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_fd_associate_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_autostart_once_args_xdr;
uint64_t remote_domain_get_autostart_once_args_size(const remote_domain_get_autostart_once_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_autostart_once_args_encode(struct xdr_encoder *e, const remote_domain_get_autostart_once_args *v) XDR_CHECKED;
enum xdr_status remote_domain_get_autostart_once_args_decode(struct xdr_decoder *d, remote_domain_get_autostart_once_args *v) XDR_CHECKED;
uint8_t *remote_domain_get_autostart_once_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_autostart_once_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_autostart_once_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_autostart_once_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_get_autostart_once_ret_xdr;
uint64_t remote_domain_get_autostart_once_ret_size(const remote_domain_get_autostart_once_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_autostart_once_ret_encode(struct xdr_encoder *e, const remote_domain_get_autostart_once_ret *v) XDR_CHECKED;
enum xdr_status remote_domain_get_autostart_once_ret_decode(struct xdr_decoder *d, remote_domain_get_autostart_once_ret *v) XDR_CHECKED;
uint8_t *remote_domain_get_autostart_once_ret_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_get_autostart_once_ret *v) XDR_CHECKED;
struct xdr_cursor remote_domain_get_autostart_once_ret_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_get_autostart_once_ret *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_set_autostart_once_args_xdr;
uint64_t remote_domain_set_autostart_once_args_size(const remote_domain_set_autostart_once_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_autostart_once_args_encode(struct xdr_encoder *e, const remote_domain_set_autostart_once_args *v) XDR_CHECKED;
enum xdr_status remote_domain_set_autostart_once_args_decode(struct xdr_decoder *d, remote_domain_set_autostart_once_args *v) XDR_CHECKED;
uint8_t *remote_domain_set_autostart_once_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_set_autostart_once_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_set_autostart_once_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_set_autostart_once_args *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_nic_mac_change_msg_xdr;
uint64_t remote_domain_event_nic_mac_change_msg_size(const remote_domain_event_nic_mac_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_nic_mac_change_msg_encode(struct xdr_encoder *e, const remote_domain_event_nic_mac_change_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_nic_mac_change_msg_decode(struct xdr_decoder *d, remote_domain_event_nic_mac_change_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_nic_mac_change_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_nic_mac_change_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_nic_mac_change_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_nic_mac_change_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_event_callback_channel_lifecycle_msg_xdr;
uint64_t remote_domain_event_callback_channel_lifecycle_msg_size(const remote_domain_event_callback_channel_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_channel_lifecycle_msg_encode(struct xdr_encoder *e, const remote_domain_event_callback_channel_lifecycle_msg *v) XDR_CHECKED;
enum xdr_status remote_domain_event_callback_channel_lifecycle_msg_decode(struct xdr_decoder *d, remote_domain_event_callback_channel_lifecycle_msg *v) XDR_CHECKED;
uint8_t *remote_domain_event_callback_channel_lifecycle_msg_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_event_callback_channel_lifecycle_msg *v) XDR_CHECKED;
struct xdr_cursor remote_domain_event_callback_channel_lifecycle_msg_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_event_callback_channel_lifecycle_msg *v) XDR_CHECKED;

extern const struct xdr_type remote_domain_announce_interface_args_xdr;
uint64_t remote_domain_announce_interface_args_size(const remote_domain_announce_interface_args *v) XDR_CHECKED;
enum xdr_status remote_domain_announce_interface_args_encode(struct xdr_encoder *e, const remote_domain_announce_interface_args *v) XDR_CHECKED;
enum xdr_status remote_domain_announce_interface_args_decode(struct xdr_decoder *d, remote_domain_announce_interface_args *v) XDR_CHECKED;
uint8_t *remote_domain_announce_interface_args_put(uint8_t *p, struct xdr_encoder *e, const remote_domain_announce_interface_args *v) XDR_CHECKED;
struct xdr_cursor remote_domain_announce_interface_args_get(struct xdr_cursor c, struct xdr_decoder *d, remote_domain_announce_interface_args *v) XDR_CHECKED;

extern const struct xdr_type remote_procedure_xdr;
uint64_t remote_procedure_size(const remote_procedure *v) XDR_CHECKED;
enum xdr_status remote_procedure_encode(struct xdr_encoder *e, const remote_procedure *v) XDR_CHECKED;
enum xdr_status remote_procedure_decode(struct xdr_decoder *d, remote_procedure *v) XDR_CHECKED;
uint8_t *remote_procedure_put(uint8_t *p, struct xdr_encoder *e, const remote_procedure *v) XDR_CHECKED;
struct xdr_cursor remote_procedure_get(struct xdr_cursor c, struct xdr_decoder *d, remote_procedure *v) XDR_CHECKED;
bool remote_procedure_load(remote_procedure *v, const uint8_t *p, unsigned policy) XDR_CHECKED;
bool remote_procedure_store(uint8_t *p, remote_procedure v) XDR_CHECKED;

#ifdef __cplusplus
}
#endif
#endif

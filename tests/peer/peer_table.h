/* peer_table.h -- rpcgen's functions for every type, without the types. */
#ifndef PEER_TABLE_H
#define PEER_TABLE_H

#include <stddef.h>
#include <stdio.h>

struct __rpc_xdr;

struct peer_type {
    const char *name;
    size_t size;
    int (*code)(struct __rpc_xdr *xdrs, void *v); /* encodes, decodes or frees */
    void (*print)(FILE *out, const void *v);
};

extern const struct peer_type remote_protocol_peers[], virnetprotocol_peers[], virkeepaliveprotocol_peers[], qemu_protocol_peers[],
    lxc_protocol_peers[], admin_protocol_peers[], lock_protocol_peers[], log_protocol_peers[],
    lxc_monitor_protocol_peers[];

/* Of a type of any of them; NULL if rpcgen knows none. */
const struct peer_type *find_peer(const char *name);

#endif

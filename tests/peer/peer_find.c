/* peer_find.c -- rpcgen's functions for a type of any of the examples' protocols. */
#include <string.h>

#include "peer_table.h"

#ifdef ONE_PEER /* tests/corpus.py takes one */
extern const struct peer_type ONE_PEER[];
#define ALL_PEERS ONE_PEER
#else
#define ALL_PEERS                                                                                                      \
    remote_protocol_peers, virnetprotocol_peers, virkeepaliveprotocol_peers, qemu_protocol_peers, lxc_protocol_peers,  \
        admin_protocol_peers, lock_protocol_peers, log_protocol_peers, lxc_monitor_protocol_peers
#endif

const struct peer_type *find_peer(const char *name)
{
    static const struct peer_type *const tables[] = {ALL_PEERS};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        for (const struct peer_type *peer = tables[i]; peer->name; peer++)
            if (strcmp(peer->name, name) == 0)
                return peer;
    return NULL;
}

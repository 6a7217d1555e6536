/* domains.h -- the host that virtd-mini pretends to be: domains, a network, a storage pool. No wire, no connections. */
#ifndef DOMAINS_H
#define DOMAINS_H

#include <stdbool.h>
#include <stddef.h>

#include "failure.h"

enum { UUID_SIZE = 16, UUID_TEXT = 37, HOST_CPUS = 16, HOST_DOMAINS_MAX = 1024, DOMAIN_VCPUS_MAX = 32 };

/* libvirt's virDomainState, and of its reasons those that occur. */
enum domain_state { DOMAIN_RUNNING = 1, DOMAIN_PAUSED = 3, DOMAIN_SHUTOFF = 5 };
enum domain_reason { REASON_UNKNOWN = 0, REASON_BOOTED = 1, REASON_SHUTDOWN = 1, REASON_DESTROYED = 2, REASON_USER = 1,
                     REASON_UNPAUSED = 5 };

/* libvirt's virDomainEventType with the detail that goes with it here. */
enum domain_event { EVENT_DEFINED, EVENT_UNDEFINED, EVENT_STARTED, EVENT_SUSPENDED, EVENT_RESUMED, EVENT_STOPPED };

struct domain {
    struct domain *next;
    char *name;
    uint8_t uuid[UUID_SIZE];
    int32_t id; /* -1 while it does not run */
    enum domain_state state;
    int32_t reason;
    bool is_persistent;
    uint64_t memory_max, memory; /* KiB */
    uint32_t vcpus;
    char *devices; /* XML, as it was given */
};

/* A network or a pool: all that is told of one. */
struct resource {
    const char *name;
    uint8_t uuid[UUID_SIZE];
};

typedef void host_watch(void *closure, const struct domain *domain, enum domain_event event, int32_t detail);

struct host {
    struct domain *domains; /* in the order of their definition */
    size_t count;
    int32_t last_id;
    struct resource network, pool;
    host_watch *watch; /* told of what happens to domains */
    void *closure;
};

/* A host with one running domain, as libvirt's test:///default begins; a talloc child of ctx. NULL: no memory. */
struct host *host_new(void *ctx, host_watch *watch, void *closure);

/* NULL if there is none. */
struct domain *host_find_name(const struct host *host, const char *name);
struct domain *host_find_uuid(const struct host *host, const uint8_t uuid[UUID_SIZE]);
struct domain *host_find_id(const struct host *host, int32_t id);

/* Each of these tells the watch what it has done, or says in failure why it has not. */
struct domain *host_define(struct host *host, const char *xml, size_t length, struct failure *failure);
bool host_undefine(struct host *host, struct domain *domain, struct failure *failure);
bool host_start(struct host *host, struct domain *domain, struct failure *failure);
bool host_suspend(struct host *host, struct domain *domain, struct failure *failure);
bool host_resume(struct host *host, struct domain *domain, struct failure *failure);
/* A stop is by DOMAIN's own will (shutdown) or not (destroy). */
bool host_stop(struct host *host, struct domain *domain, bool is_shutdown, struct failure *failure);

bool domain_is_active(const struct domain *domain);

/* --- domain_xml.c --- */

/* Reads a definition into a domain, a talloc child of ctx. NULL, and why in failure. */
struct domain *domain_read(void *ctx, const char *xml, size_t length, struct failure *failure);

/* The XML of a domain, a talloc child of ctx. NULL: no memory. */
char *domain_write(void *ctx, const struct domain *domain);

void uuid_write(const uint8_t uuid[UUID_SIZE], char text[UUID_TEXT]);
bool uuid_read(const char *text, uint8_t uuid[UUID_SIZE]);

#endif

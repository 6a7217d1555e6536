/* domains.c -- the host's domains and what may be done to them.
 *
 * The host begins as libvirt's test driver does (test:///default), and its domains go the same ways: a definition may
 * replace another of the same name and uuid, a domain without a definition ends when it stops. */
#include "domains.h"

#include <string.h>
#include <talloc.h>

static const char first_domain[] =
    "<domain type='test'>"
    "<name>test</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>"
    "<memory unit='KiB'>8388608</memory><currentMemory unit='KiB'>2097152</currentMemory><vcpu>2</vcpu>"
    "<os><type>hvm</type></os>"
    "<devices>\n"
    "    <disk type='file' device='disk'>\n"
    "      <source file='/guest/diskimage1'/>\n"
    "      <target dev='vda' bus='virtio'/>\n"
    "      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>\n"
    "    </disk>\n"
    "    <interface type='network'>\n"
    "      <mac address='aa:bb:cc:dd:ee:ff'/>\n"
    "      <source network='default'/>\n"
    "      <target dev='testnet0'/>\n"
    "      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>\n"
    "    </interface>\n"
    "    <memballoon model='virtio'>\n"
    "      <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>\n"
    "    </memballoon>\n"
    "  </devices>"
    "</domain>";

static const struct resource first_network = {
    "default", {0xdd, 0x8f, 0xe8, 0x84, 0x6c, 0x02, 0x60, 0x1e, 0x75, 0x51, 0xcc, 0xa9, 0x7d, 0xf1, 0xc5, 0xdf}};
static const struct resource first_pool = {
    "default-pool", {0xdf, 0xe2, 0x24, 0xcb, 0x28, 0xfb, 0x8d, 0xd0, 0xc4, 0xb2, 0x64, 0xeb, 0x3f, 0x0f, 0x45, 0x66}};

/* --- finding --- */

struct domain *host_find_name(const struct host *host, const char *name)
{
    struct domain *domain = host->domains;
    while (domain && strcmp(domain->name, name) != 0)
        domain = domain->next;
    return domain;
}

struct domain *host_find_uuid(const struct host *host, const uint8_t uuid[UUID_SIZE])
{
    struct domain *domain = host->domains;
    while (domain && memcmp(domain->uuid, uuid, UUID_SIZE) != 0)
        domain = domain->next;
    return domain;
}

struct domain *host_find_id(const struct host *host, int32_t id)
{
    struct domain *domain = host->domains;
    while (domain && (domain->id != id || !domain_is_active(domain)))
        domain = domain->next;
    return domain;
}

bool domain_is_active(const struct domain *domain)
{
    return domain->state != DOMAIN_SHUTOFF;
}

/* --- changing --- */

static void tell(const struct host *host, const struct domain *domain, enum domain_event event, int32_t detail)
{
    if (host->watch)
        host->watch(host->closure, domain, event, detail);
}

static bool require_active(const struct domain *domain, struct failure *failure)
{
    if (!domain_is_active(domain))
        failure_set(failure, FAILURE_OPERATION_INVALID, FROM_TEST,
                    "Requested operation is not valid: domain is not running");
    return domain_is_active(domain);
}

static void add_domain(struct host *host, struct domain *domain)
{
    struct domain **end = &host->domains;
    while (*end)
        end = &(*end)->next;
    *end = domain;
    host->count++;
}

static void remove_domain(struct host *host, struct domain *domain)
{
    struct domain **place = &host->domains;
    while (*place != domain)
        place = &(*place)->next;
    *place = domain->next;
    host->count--;
    talloc_free(domain);
}

/* A definition anew: the domain keeps its identity and its state. */
static struct domain *redefine(struct host *host, struct domain *old, struct domain *new)
{
    talloc_free(old->devices);
    old->devices = talloc_steal(old, new->devices);
    old->memory_max = new->memory_max;
    old->memory = new->memory;
    old->vcpus = new->vcpus;
    old->is_persistent = true;
    talloc_free(new);
    tell(host, old, EVENT_DEFINED, 1);
    return old;
}

/* True if a domain of that name or uuid is another one. */
static bool clashes(const struct host *host, const struct domain *new, struct failure *failure)
{
    char text[UUID_TEXT];
    const struct domain *same_name = host_find_name(host, new->name), *same_uuid = host_find_uuid(host, new->uuid);
    if (same_name == same_uuid)
        return false;
    uuid_write(same_uuid ? new->uuid : same_name->uuid, text);
    if (same_uuid)
        failure_set(failure, FAILURE_OPERATION, FROM_DOMAIN, "operation failed: domain '%.100s' is already defined with uuid %s",
                    same_uuid->name, text);
    else
        failure_set(failure, FAILURE_OPERATION, FROM_DOMAIN, "operation failed: domain '%.100s' already exists with uuid %s",
                    same_name->name, text);
    return true;
}

struct domain *host_define(struct host *host, const char *xml, size_t length, struct failure *failure)
{
    struct domain *new = domain_read(host, xml, length, failure);
    if (!new)
        return NULL;
    struct domain *old = host_find_uuid(host, new->uuid);
    bool is_full = !old && host->count >= HOST_DOMAINS_MAX;
    if (is_full)
        failure_set(failure, FAILURE_OPERATION, FROM_TEST, "operation failed: there are %zu domains already", host->count);
    if (is_full || clashes(host, new, failure)) {
        talloc_free(new);
        return NULL;
    }
    if (old)
        return redefine(host, old, new);
    add_domain(host, new);
    tell(host, new, EVENT_DEFINED, 0);
    return new;
}

bool host_undefine(struct host *host, struct domain *domain, struct failure *failure)
{
    (void)failure;
    tell(host, domain, EVENT_UNDEFINED, 0);
    domain->is_persistent = false;
    if (!domain_is_active(domain))
        remove_domain(host, domain);
    return true;
}

static void boot(struct host *host, struct domain *domain, int32_t reason)
{
    domain->id = ++host->last_id;
    domain->state = DOMAIN_RUNNING;
    domain->reason = reason;
}

bool host_start(struct host *host, struct domain *domain, struct failure *failure)
{
    if (domain_is_active(domain)) {
        failure_set(failure, FAILURE_INTERNAL, FROM_TEST, "internal error: Domain '%.200s' is already running", domain->name);
        return false;
    }
    boot(host, domain, REASON_BOOTED);
    tell(host, domain, EVENT_STARTED, 0);
    return true;
}

bool host_suspend(struct host *host, struct domain *domain, struct failure *failure)
{
    if (!require_active(domain, failure))
        return false;
    if (domain->state == DOMAIN_PAUSED)
        return true;
    domain->state = DOMAIN_PAUSED;
    domain->reason = REASON_USER;
    tell(host, domain, EVENT_SUSPENDED, 0);
    return true;
}

bool host_resume(struct host *host, struct domain *domain, struct failure *failure)
{
    if (!require_active(domain, failure))
        return false;
    if (domain->state == DOMAIN_RUNNING)
        return true;
    domain->state = DOMAIN_RUNNING;
    domain->reason = REASON_UNPAUSED;
    tell(host, domain, EVENT_RESUMED, 0);
    return true;
}

bool host_stop(struct host *host, struct domain *domain, bool is_shutdown, struct failure *failure)
{
    if (!require_active(domain, failure))
        return false;
    domain->state = DOMAIN_SHUTOFF;
    domain->reason = is_shutdown ? REASON_SHUTDOWN : REASON_DESTROYED;
    tell(host, domain, EVENT_STOPPED, is_shutdown ? 0 : 1);
    domain->id = -1;
    if (!domain->is_persistent)
        remove_domain(host, domain);
    return true;
}

struct host *host_new(void *ctx, host_watch *watch, void *closure)
{
    struct failure failure;
    struct host *host = talloc_zero(ctx, struct host);
    if (!host)
        return NULL;
    host->network = first_network;
    host->pool = first_pool;
    struct domain *domain = host_define(host, first_domain, sizeof first_domain - 1, &failure);
    if (!domain) {
        talloc_free(host);
        return NULL;
    }
    boot(host, domain, REASON_UNKNOWN);
    host->watch = watch;
    host->closure = closure;
    return host;
}

/* handlers.c -- the procedures that virtd-mini serves: between the wire's types and the host.
 *
 * Each handler is given decoded arguments and fills a result; the dispatcher does the rest. What a result points to is
 * the host's, static, or in the call's arena. What is constant here is what libvirt's test driver says. */
#include <string.h>
#include <talloc.h>
#include <time.h>
#include <unistd.h>

#include "session.h"

enum {
    MAP_CPUS = 8,            /* of the test driver's map, which is not its number of CPUs */
    LIBRARY_VERSION = 9000000, /* the libvirtd whose behaviour this is: 9.0.0 */
    DRIVER_VERSION = 2
};

static struct session *session_of(const struct xdr_call *call)
{
    return call->closure;
}

static struct host *host_of(const struct xdr_call *call)
{
    return session_of(call)->hub->host;
}

static enum xdr_verdict finish(bool is_done)
{
    return is_done ? XDR_SERVED : XDR_FAILED;
}

/* A copy of text in the call's arena; false: no memory. */
static bool copy_text(struct xdr_call *call, const char *text, struct xdr_string *copy)
{
    size_t length = strlen(text);
    char *data = xdr_call_allocate(call, length + 1);
    if (data)
        memcpy(data, text, length);
    *copy = (struct xdr_string){data, (uint32_t)length};
    return data != NULL;
}

static uint64_t nanoseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

/* --- the connection --- */

static enum xdr_verdict auth_list(struct xdr_call *call, remote_auth_list_ret *result)
{
    static remote_auth_type none = REMOTE_AUTH_NONE;
    (void)call;
    result->types.data = &none;
    result->types.len = 1;
    return XDR_SERVED;
}

static enum xdr_verdict connect_open(struct xdr_call *call, const remote_connect_open_args *arguments)
{
    struct session *session = session_of(call);
    const char *name = arguments->name ? arguments->name->data : "";
    if (session->is_open)
        return session_fail(session, FAILURE_INTERNAL, FROM_RPC, "internal error: connection already open");
    if (*name && strcmp(name, "test:///default") != 0)
        return session_fail(session, FAILURE_NO_CONNECT, FROM_NONE, "no connection driver available for %.200s", name);
    return session_open(session) ? XDR_SERVED : XDR_OUT_OF_MEMORY;
}

static enum xdr_verdict connect_close(struct xdr_call *call)
{
    session_leave(session_of(call));
    return XDR_SERVED;
}

static enum xdr_verdict connect_supports_feature(struct xdr_call *call,
                                                 const remote_connect_supports_feature_args *arguments,
                                                 remote_connect_supports_feature_ret *result)
{
    enum { KEEPALIVE = 10, EVENT_CALLBACK = 14, CLOSE_CALLBACK = 15 };
    struct session *session = session_of(call);
    result->supported = arguments->feature == KEEPALIVE || arguments->feature == EVENT_CALLBACK ||
                        arguments->feature == CLOSE_CALLBACK;
    session->client->is_keepalive |= arguments->feature == KEEPALIVE;
    return XDR_SERVED;
}

/* The host is never lost while the server lives, so there is nobody to call. */
static enum xdr_verdict accept_close_callback(struct xdr_call *call)
{
    (void)call;
    return XDR_SERVED;
}

static enum xdr_verdict connect_get_type(struct xdr_call *call, remote_connect_get_type_ret *result)
{
    (void)call;
    result->type = xdr_text("TEST");
    return XDR_SERVED;
}

static enum xdr_verdict connect_get_version(struct xdr_call *call, remote_connect_get_version_ret *result)
{
    (void)call;
    result->hv_ver = DRIVER_VERSION;
    return XDR_SERVED;
}

static enum xdr_verdict connect_get_lib_version(struct xdr_call *call, remote_connect_get_lib_version_ret *result)
{
    (void)call;
    result->lib_ver = LIBRARY_VERSION;
    return XDR_SERVED;
}

static enum xdr_verdict connect_get_uri(struct xdr_call *call, remote_connect_get_uri_ret *result)
{
    (void)call;
    result->uri = xdr_text("test:///default");
    return XDR_SERVED;
}

static enum xdr_verdict connect_get_hostname(struct xdr_call *call, remote_connect_get_hostname_ret *result)
{
    char name[256] = "";
    if (gethostname(name, sizeof name - 1) != 0)
        return session_fail(session_of(call), FAILURE_INTERNAL, FROM_TEST, "internal error: the host has no name");
    return copy_text(call, name, &result->hostname) ? XDR_SERVED : XDR_OUT_OF_MEMORY;
}

static enum xdr_verdict connect_get_max_vcpus(struct xdr_call *call, const remote_connect_get_max_vcpus_args *arguments,
                                              remote_connect_get_max_vcpus_ret *result)
{
    (void)call;
    (void)arguments;
    result->max_vcpus = DOMAIN_VCPUS_MAX;
    return XDR_SERVED;
}

/* --- the node --- */

static enum xdr_verdict node_get_info(struct xdr_call *call, remote_node_get_info_ret *result)
{
    (void)call;
    *result = (remote_node_get_info_ret){.model = "i686", .memory = 3145728, .cpus = HOST_CPUS, .mhz = 1400, .nodes = 2,
                                         .sockets = 2, .cores = 2, .threads = 2};
    return XDR_SERVED;
}

static enum xdr_verdict node_get_cpu_map(struct xdr_call *call, const remote_node_get_cpu_map_args *arguments,
                                         remote_node_get_cpu_map_ret *result)
{
    static const uint8_t map[] = {0xff};
    (void)call;
    if (arguments->need_map)
        result->cpumap = (struct xdr_opaque){map, sizeof map};
    result->online = arguments->need_online ? MAP_CPUS : 0;
    result->ret = MAP_CPUS;
    return XDR_SERVED;
}

static enum xdr_verdict node_get_security_model(struct xdr_call *call, remote_node_get_security_model_ret *result)
{
    static char model[] = "testSecurity", doi[] = "";
    (void)call;
    result->model.data = model;
    result->model.len = sizeof model; /* with their NULs, as libvirt sends them */
    result->doi.data = doi;
    result->doi.len = sizeof doi;
    return XDR_SERVED;
}

/* --- finding domains --- */

static enum xdr_verdict give_domain(struct xdr_call *call, const struct domain *domain, remote_nonnull_domain *result)
{
    if (!domain)
        return session_fail(session_of(call), FAILURE_NO_DOMAIN, FROM_TEST, "Domain not found");
    result->name = xdr_text(domain->name);
    memcpy(result->uuid, domain->uuid, UUID_SIZE);
    result->id = domain->id;
    return XDR_SERVED;
}

/* The domain that a client means, which may be gone: NULL, and the call fails. */
static struct domain *find_domain(struct xdr_call *call, const remote_nonnull_domain *wanted)
{
    struct domain *domain = host_find_uuid(host_of(call), wanted->uuid);
    if (!domain)
        session_fail(session_of(call), FAILURE_NO_DOMAIN, FROM_TEST, "Domain not found");
    return domain;
}

static enum xdr_verdict domain_lookup_by_name(struct xdr_call *call, const remote_domain_lookup_by_name_args *arguments,
                                              remote_domain_lookup_by_name_ret *result)
{
    return give_domain(call, host_find_name(host_of(call), arguments->name.data), &result->dom);
}

static enum xdr_verdict domain_lookup_by_uuid(struct xdr_call *call, const remote_domain_lookup_by_uuid_args *arguments,
                                              remote_domain_lookup_by_uuid_ret *result)
{
    return give_domain(call, host_find_uuid(host_of(call), arguments->uuid), &result->dom);
}

static enum xdr_verdict domain_lookup_by_id(struct xdr_call *call, const remote_domain_lookup_by_id_args *arguments,
                                            remote_domain_lookup_by_id_ret *result)
{
    return give_domain(call, host_find_id(host_of(call), arguments->id), &result->dom);
}

/* Whether a domain passes libvirt's virConnectListAllDomainsFlags: of each group of flags, one that holds, if any is set. */
static bool passes(const struct domain *domain, uint32_t flags)
{
    static const uint32_t groups[] = {3u << 0, 3u << 2, 15u << 4, 3u << 8, 3u << 10, 3u << 12, 3u << 14};
    uint32_t is = 1u << 9 | 1u << 11 | 1u << 13 | 1u << 15; /* no managed save, autostart, snapshot, checkpoint */
    is |= domain_is_active(domain) ? 1u << 0 : 1u << 1;
    is |= domain->is_persistent ? 1u << 2 : 1u << 3;
    is |= domain->state == DOMAIN_RUNNING ? 1u << 4 : domain->state == DOMAIN_PAUSED ? 1u << 5 : 1u << 6;
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
        if ((flags & groups[i]) && !(flags & groups[i] & is))
            return false;
    return true;
}

static uint32_t count_domains(const struct host *host, uint32_t flags)
{
    uint32_t count = 0;
    for (const struct domain *domain = host->domains; domain; domain = domain->next)
        count += passes(domain, flags);
    return count;
}

static enum xdr_verdict connect_list_all_domains(struct xdr_call *call,
                                                 const remote_connect_list_all_domains_args *arguments,
                                                 remote_connect_list_all_domains_ret *result)
{
    const struct host *host = host_of(call);
    result->ret = count_domains(host, arguments->flags);
    if (!arguments->need_results)
        return XDR_SERVED;
    result->domains.data = xdr_call_allocate(call, result->ret * sizeof *result->domains.data);
    if (!result->domains.data)
        return XDR_OUT_OF_MEMORY;
    for (const struct domain *domain = host->domains; domain; domain = domain->next)
        if (passes(domain, arguments->flags) &&
            give_domain(call, domain, &result->domains.data[result->domains.len++]) != XDR_SERVED)
            return XDR_FAILED;
    return XDR_SERVED;
}

static enum xdr_verdict connect_num_of_domains(struct xdr_call *call, remote_connect_num_of_domains_ret *result)
{
    result->num = (int32_t)count_domains(host_of(call), 1);
    return XDR_SERVED;
}

static enum xdr_verdict connect_num_of_defined_domains(struct xdr_call *call,
                                                       remote_connect_num_of_defined_domains_ret *result)
{
    result->num = (int32_t)count_domains(host_of(call), 2);
    return XDR_SERVED;
}

/* The words are libvirt's, which do not say "internal error" of this limit. */
static bool check_list(struct xdr_call *call, const char *name, int32_t count)
{
    if (count > REMOTE_DOMAIN_LIST_MAX)
        session_fail(session_of(call), FAILURE_RPC, FROM_RPC, "%s > REMOTE_DOMAIN_LIST_MAX", name);
    else if (count < 0)
        session_fail(session_of(call), FAILURE_RPC, FROM_RPC, "%s must be non-negative", name);
    return count >= 0 && count <= REMOTE_DOMAIN_LIST_MAX;
}

static enum xdr_verdict connect_list_domains(struct xdr_call *call, const remote_connect_list_domains_args *arguments,
                                             remote_connect_list_domains_ret *result)
{
    const struct host *host = host_of(call);
    if (!check_list(call, "maxids", arguments->maxids))
        return XDR_FAILED;
    result->ids.data = xdr_call_allocate(call, (host->count + 1) * sizeof *result->ids.data);
    if (!result->ids.data)
        return XDR_OUT_OF_MEMORY;
    for (const struct domain *domain = host->domains; domain; domain = domain->next)
        if (domain_is_active(domain) && result->ids.len < (uint32_t)arguments->maxids)
            result->ids.data[result->ids.len++] = domain->id;
    return XDR_SERVED;
}

static enum xdr_verdict connect_list_defined_domains(struct xdr_call *call,
                                                     const remote_connect_list_defined_domains_args *arguments,
                                                     remote_connect_list_defined_domains_ret *result)
{
    const struct host *host = host_of(call);
    if (!check_list(call, "maxnames", arguments->maxnames))
        return XDR_FAILED;
    result->names.data = xdr_call_allocate(call, (host->count + 1) * sizeof *result->names.data);
    if (!result->names.data)
        return XDR_OUT_OF_MEMORY;
    for (const struct domain *domain = host->domains; domain; domain = domain->next)
        if (!domain_is_active(domain) && result->names.len < (uint32_t)arguments->maxnames)
            result->names.data[result->names.len++] = xdr_text(domain->name);
    return XDR_SERVED;
}

/* --- what a domain is like --- */

static enum xdr_verdict domain_get_state(struct xdr_call *call, const remote_domain_get_state_args *arguments,
                                         remote_domain_get_state_ret *result)
{
    const struct domain *domain = find_domain(call, &arguments->dom);
    if (domain) {
        result->state = (int32_t)domain->state;
        result->reason = domain->reason;
    }
    return finish(domain);
}

static enum xdr_verdict domain_get_info(struct xdr_call *call, const remote_domain_get_info_args *arguments,
                                        remote_domain_get_info_ret *result)
{
    const struct domain *domain = find_domain(call, &arguments->dom);
    if (domain)
        *result = (remote_domain_get_info_ret){.state = (unsigned char)domain->state, .maxMem = domain->memory_max,
                                               .memory = domain->memory, .nrVirtCpu = (uint16_t)domain->vcpus,
                                               .cpuTime = nanoseconds()};
    return finish(domain);
}

/* The test driver looks for no domain here, and neither do we. */
static enum xdr_verdict domain_get_os_type(struct xdr_call *call, const remote_domain_get_os_type_args *arguments,
                                           remote_domain_get_os_type_ret *result)
{
    (void)call;
    (void)arguments;
    result->type = xdr_text("linux");
    return XDR_SERVED;
}

static enum xdr_verdict domain_get_autostart(struct xdr_call *call, const remote_domain_get_autostart_args *arguments,
                                             remote_domain_get_autostart_ret *result)
{
    result->autostart = 0;
    return finish(find_domain(call, &arguments->dom));
}

static enum xdr_verdict domain_is_persistent(struct xdr_call *call, const remote_domain_is_persistent_args *arguments,
                                             remote_domain_is_persistent_ret *result)
{
    const struct domain *domain = find_domain(call, &arguments->dom);
    result->persistent = domain && domain->is_persistent;
    return finish(domain);
}

static enum xdr_verdict get_active(struct xdr_call *call, const remote_domain_is_active_args *arguments,
                                   remote_domain_is_active_ret *result)
{
    const struct domain *domain = find_domain(call, &arguments->dom);
    result->active = domain && domain_is_active(domain);
    return finish(domain);
}

static enum xdr_verdict domain_has_managed_save_image(struct xdr_call *call,
                                                      const remote_domain_has_managed_save_image_args *arguments,
                                                      remote_domain_has_managed_save_image_ret *result)
{
    result->result = 0;
    return finish(find_domain(call, &arguments->dom));
}

static enum xdr_verdict domain_snapshot_num(struct xdr_call *call, const remote_domain_snapshot_num_args *arguments,
                                            remote_domain_snapshot_num_ret *result)
{
    result->num = 0;
    return finish(find_domain(call, &arguments->dom));
}

static enum xdr_verdict domain_get_messages(struct xdr_call *call, const remote_domain_get_messages_args *arguments,
                                            remote_domain_get_messages_ret *result)
{
    (void)result;
    return finish(find_domain(call, &arguments->dom));
}

static enum xdr_verdict domain_get_security_label(struct xdr_call *call,
                                                  const remote_domain_get_security_label_args *arguments,
                                                  remote_domain_get_security_label_ret *result)
{
    static char label[] = "libvirt-test", none[] = "";
    const struct domain *domain = find_domain(call, &arguments->dom);
    result->enforcing = domain && domain_is_active(domain);
    result->label.data = result->enforcing ? label : none;
    result->label.len = result->enforcing ? sizeof label : sizeof none;
    return finish(domain);
}

static enum xdr_verdict domain_get_xml_desc(struct xdr_call *call, const remote_domain_get_xml_desc_args *arguments,
                                            remote_domain_get_xml_desc_ret *result)
{
    const struct domain *domain = find_domain(call, &arguments->dom);
    if (!domain)
        return XDR_FAILED;
    void *ctx = talloc_new(session_of(call));
    const char *xml = domain_write(ctx, domain);
    bool is_copied = xml && copy_text(call, xml, &result->xml);
    talloc_free(ctx);
    return is_copied ? XDR_SERVED : XDR_OUT_OF_MEMORY;
}

/* --- vcpus --- */

/* Limits that the types do not show: of a number of vcpus, and of the bytes of all their maps. */
static bool check_vcpus(struct xdr_call *call, const char *name, int32_t count, int32_t width)
{
    struct session *session = session_of(call);
    if (count > REMOTE_VCPUINFO_MAX)
        session_fail(session, FAILURE_INTERNAL, FROM_RPC, "internal error: %s > REMOTE_VCPUINFO_MAX", name);
    else if (count < 0 || width < 0)
        session_fail(session, FAILURE_INTERNAL, FROM_RPC, "internal error: %s must be non-negative",
                     count < 0 ? name : "maplen");
    else if ((int64_t)count * width > (int64_t)REMOTE_CPUMAPS_MAX)
        session_fail(session, FAILURE_INTERNAL, FROM_RPC, "internal error: %s * maplen > REMOTE_CPUMAPS_MAX", name);
    else
        return true;
    return false;
}

/* Maps of width bytes each for count vcpus, which may run anywhere. */
static bool fill_maps(struct xdr_call *call, uint32_t count, size_t width, struct xdr_opaque *maps)
{
    size_t known = width < HOST_CPUS / 8 ? width : HOST_CPUS / 8;
    uint8_t *map = xdr_call_allocate(call, count * width);
    if (!map)
        return false;
    *maps = (struct xdr_opaque){map, (uint32_t)(count * width)};
    for (uint32_t i = 0; i < count; i++)
        memset(map + i * width, 0xff, known);
    return true;
}

static uint32_t least(uint32_t a, int32_t b)
{
    return a < (uint32_t)b ? a : (uint32_t)b;
}

static enum xdr_verdict domain_get_vcpus(struct xdr_call *call, const remote_domain_get_vcpus_args *arguments,
                                         remote_domain_get_vcpus_ret *result)
{
    const struct domain *domain = find_domain(call, &arguments->dom);
    if (!domain || !check_vcpus(call, "maxinfo", arguments->maxinfo, arguments->maplen))
        return XDR_FAILED;
    if (!domain_is_active(domain))
        return session_fail(session_of(call), FAILURE_OPERATION_INVALID, FROM_TEST,
                            "Requested operation is not valid: cannot list vcpus for an inactive domain");
    uint32_t count = least(domain->vcpus, arguments->maxinfo);
    result->info.data = xdr_call_allocate(call, count * sizeof *result->info.data);
    if (!result->info.data || !fill_maps(call, count, (size_t)arguments->maplen, &result->cpumaps))
        return XDR_OUT_OF_MEMORY;
    for (uint32_t i = 0; i < count; i++)
        result->info.data[i] = (remote_vcpu_info){.number = i, .state = 1, .cpu_time = nanoseconds() / 10000,
                                                  .cpu = HOST_CPUS - 1};
    result->info.len = count;
    return XDR_SERVED;
}

static enum xdr_verdict domain_get_vcpu_pin_info(struct xdr_call *call,
                                                 const remote_domain_get_vcpu_pin_info_args *arguments,
                                                 remote_domain_get_vcpu_pin_info_ret *result)
{
    const struct domain *domain = find_domain(call, &arguments->dom);
    if (!domain || !check_vcpus(call, "ncpumaps", arguments->ncpumaps, arguments->maplen))
        return XDR_FAILED;
    uint32_t count = least(domain->vcpus, arguments->ncpumaps);
    result->num = (int32_t)count;
    return fill_maps(call, count, (size_t)arguments->maplen, &result->cpumaps) ? XDR_SERVED : XDR_OUT_OF_MEMORY;
}

/* --- statistics --- */

static bool wants_stats(const remote_connect_get_all_domain_stats_args *arguments, const struct domain *domain)
{
    if (arguments->doms.len == 0)
        return passes(domain, arguments->flags & 0xff);
    for (uint32_t i = 0; i < arguments->doms.len; i++)
        if (memcmp(arguments->doms.data[i].uuid, domain->uuid, UUID_SIZE) == 0)
            return true;
    return false;
}

static enum xdr_verdict fill_stats(struct xdr_call *call, uint32_t groups, const struct domain *domain,
                                   remote_domain_stats_record *record)
{
    enum { STATE = 1, TYPE_INT = 1 };
    if (groups == 0 || (groups & STATE)) {
        remote_typed_param *params = xdr_call_allocate(call, 2 * sizeof *params);
        if (!params)
            return XDR_OUT_OF_MEMORY;
        params[0] = (remote_typed_param){xdr_text("state.state"), {TYPE_INT, {.i = (int32_t)domain->state}}};
        params[1] = (remote_typed_param){xdr_text("state.reason"), {TYPE_INT, {.i = domain->reason}}};
        record->params.data = params;
        record->params.len = 2;
    }
    return give_domain(call, domain, &record->dom);
}

static enum xdr_verdict connect_get_all_domain_stats(struct xdr_call *call,
                                                     const remote_connect_get_all_domain_stats_args *arguments,
                                                     remote_connect_get_all_domain_stats_ret *result)
{
    const struct host *host = host_of(call);
    enum xdr_verdict verdict = XDR_SERVED;
    result->retStats.data = xdr_call_allocate(call, host->count * sizeof *result->retStats.data);
    if (!result->retStats.data)
        return XDR_OUT_OF_MEMORY;
    for (const struct domain *domain = host->domains; domain && verdict == XDR_SERVED; domain = domain->next)
        if (wants_stats(arguments, domain))
            verdict = fill_stats(call, arguments->stats, domain, &result->retStats.data[result->retStats.len++]);
    return verdict;
}

/* --- what is done to domains --- */

static enum xdr_verdict define(struct xdr_call *call, const struct xdr_string *xml, remote_nonnull_domain *result)
{
    const struct domain *domain = host_define(host_of(call), xml->data, xml->len, &session_of(call)->failure);
    return domain ? give_domain(call, domain, result) : XDR_FAILED;
}

static enum xdr_verdict domain_define_xml(struct xdr_call *call, const remote_domain_define_xml_args *arguments,
                                          remote_domain_define_xml_ret *result)
{
    return define(call, &arguments->xml, &result->dom);
}

static enum xdr_verdict domain_define_xml_flags(struct xdr_call *call, const remote_domain_define_xml_flags_args *arguments,
                                                remote_domain_define_xml_flags_ret *result)
{
    return define(call, &arguments->xml, &result->dom);
}

typedef bool host_change(struct host *host, struct domain *domain, struct failure *failure);

static enum xdr_verdict change(struct xdr_call *call, const remote_nonnull_domain *wanted, host_change *what)
{
    struct domain *domain = find_domain(call, wanted);
    return finish(domain && what(host_of(call), domain, &session_of(call)->failure));
}

static bool host_destroy(struct host *host, struct domain *domain, struct failure *failure)
{
    return host_stop(host, domain, false, failure);
}

static bool host_shutdown(struct host *host, struct domain *domain, struct failure *failure)
{
    return host_stop(host, domain, true, failure);
}

static enum xdr_verdict domain_undefine(struct xdr_call *call, const remote_domain_undefine_args *arguments)
{
    return change(call, &arguments->dom, host_undefine);
}

static enum xdr_verdict domain_undefine_flags(struct xdr_call *call, const remote_domain_undefine_flags_args *arguments)
{
    return change(call, &arguments->dom, host_undefine);
}

static enum xdr_verdict domain_create(struct xdr_call *call, const remote_domain_create_args *arguments)
{
    return change(call, &arguments->dom, host_start);
}

static enum xdr_verdict domain_create_with_flags(struct xdr_call *call,
                                                 const remote_domain_create_with_flags_args *arguments,
                                                 remote_domain_create_with_flags_ret *result)
{
    enum xdr_verdict verdict = change(call, &arguments->dom, host_start);
    return verdict == XDR_SERVED ? give_domain(call, find_domain(call, &arguments->dom), &result->dom) : verdict;
}

static enum xdr_verdict domain_destroy(struct xdr_call *call, const remote_domain_destroy_args *arguments)
{
    return change(call, &arguments->dom, host_destroy);
}

static enum xdr_verdict domain_destroy_flags(struct xdr_call *call, const remote_domain_destroy_flags_args *arguments)
{
    return change(call, &arguments->dom, host_destroy);
}

static enum xdr_verdict domain_shutdown(struct xdr_call *call, const remote_domain_shutdown_args *arguments)
{
    return change(call, &arguments->dom, host_shutdown);
}

static enum xdr_verdict domain_suspend(struct xdr_call *call, const remote_domain_suspend_args *arguments)
{
    return change(call, &arguments->dom, host_suspend);
}

static enum xdr_verdict domain_resume(struct xdr_call *call, const remote_domain_resume_args *arguments)
{
    return change(call, &arguments->dom, host_resume);
}

/* --- events and streams --- */

static enum xdr_verdict register_event(struct xdr_call *call,
                                       const remote_connect_domain_event_callback_register_any_args *arguments,
                                       remote_connect_domain_event_callback_register_any_ret *result)
{
    enum { EVENT_KINDS = 26 }; /* of libvirt 9.0.0 */
    struct session *session = session_of(call);
    if (arguments->eventID < 0 || arguments->eventID >= EVENT_KINDS)
        return session_fail(session, FAILURE_INTERNAL, FROM_RPC, "internal error: unsupported event ID %d",
                            (int)arguments->eventID);
    result->callbackID =
        session_add_callback(session, arguments->eventID, arguments->dom ? arguments->dom->uuid : NULL);
    return finish(result->callbackID >= 0);
}

static enum xdr_verdict deregister_event(struct xdr_call *call,
                                         const remote_connect_domain_event_callback_deregister_any_args *arguments)
{
    struct session *session = session_of(call);
    if (session_remove_callback(session, arguments->callbackID))
        return XDR_SERVED;
    return session_fail(session, FAILURE_INTERNAL, FROM_RPC, "internal error: domain event callback %d not registered",
                        (int)arguments->callbackID);
}

static enum xdr_verdict domain_screenshot(struct xdr_call *call, const remote_domain_screenshot_args *arguments,
                                          remote_domain_screenshot_ret *result)
{
    struct session *session = session_of(call);
    const struct hub *hub = session->hub;
    if (!find_domain(call, &arguments->dom))
        return XDR_FAILED;
    result->mime = xdr_call_allocate(call, sizeof *result->mime);
    if (!result->mime)
        return XDR_OUT_OF_MEMORY;
    *result->mime = xdr_text(hub->picture_type);
    if (session_add_stream(session, REMOTE_PROC_DOMAIN_SCREENSHOT, hub->picture, hub->picture_size))
        return XDR_SERVED;
    return session_fail(session, FAILURE_OPERATION, FROM_RPC, "operation failed: more than %d streams", STREAMS_MAX);
}

/* --- the network and the pool --- */

static bool is_resource(struct xdr_call *call, const struct resource *resource, const uint8_t uuid[UUID_SIZE],
                        enum failure_code code, const char *kind)
{
    bool is_it = memcmp(resource->uuid, uuid, UUID_SIZE) == 0;
    if (!is_it)
        session_fail(session_of(call), code, FROM_TEST, "%s not found", kind);
    return is_it;
}

static enum xdr_verdict check_network(struct xdr_call *call, const remote_nonnull_network *wanted)
{
    return finish(is_resource(call, &host_of(call)->network, wanted->uuid, FAILURE_NO_NETWORK, "Network"));
}

static enum xdr_verdict check_pool(struct xdr_call *call, const remote_nonnull_storage_pool *wanted)
{
    return finish(is_resource(call, &host_of(call)->pool, wanted->uuid, FAILURE_NO_STORAGE_POOL, "Storage pool"));
}

/* Both are active; of the flags of a list, only the first two matter: active, and not. */
static bool is_listed(uint32_t flags)
{
    return (flags & 3) != 1u;
}

static enum xdr_verdict connect_list_all_networks(struct xdr_call *call,
                                                  const remote_connect_list_all_networks_args *arguments,
                                                  remote_connect_list_all_networks_ret *result)
{
    const struct resource *network = &host_of(call)->network;
    result->ret = is_listed(arguments->flags);
    if (!arguments->need_results || !result->ret)
        return XDR_SERVED;
    result->nets.data = xdr_call_allocate(call, sizeof *result->nets.data);
    if (!result->nets.data)
        return XDR_OUT_OF_MEMORY;
    result->nets.data->name = xdr_text(network->name);
    memcpy(result->nets.data->uuid, network->uuid, UUID_SIZE);
    result->nets.len = 1;
    return XDR_SERVED;
}

static enum xdr_verdict network_get_autostart(struct xdr_call *call, const remote_network_get_autostart_args *arguments,
                                              remote_network_get_autostart_ret *result)
{
    result->autostart = 0;
    return check_network(call, &arguments->net);
}

static enum xdr_verdict network_is_active(struct xdr_call *call, const remote_network_is_active_args *arguments,
                                          remote_network_is_active_ret *result)
{
    result->active = 1;
    return check_network(call, &arguments->net);
}

static enum xdr_verdict network_is_persistent(struct xdr_call *call, const remote_network_is_persistent_args *arguments,
                                              remote_network_is_persistent_ret *result)
{
    result->persistent = 1;
    return check_network(call, &arguments->net);
}

static enum xdr_verdict connect_list_all_storage_pools(struct xdr_call *call,
                                                       const remote_connect_list_all_storage_pools_args *arguments,
                                                       remote_connect_list_all_storage_pools_ret *result)
{
    const struct resource *pool = &host_of(call)->pool;
    result->ret = is_listed(arguments->flags);
    if (!arguments->need_results || !result->ret)
        return XDR_SERVED;
    result->pools.data = xdr_call_allocate(call, sizeof *result->pools.data);
    if (!result->pools.data)
        return XDR_OUT_OF_MEMORY;
    result->pools.data->name = xdr_text(pool->name);
    memcpy(result->pools.data->uuid, pool->uuid, UUID_SIZE);
    result->pools.len = 1;
    return XDR_SERVED;
}

static enum xdr_verdict storage_pool_get_autostart(struct xdr_call *call,
                                                   const remote_storage_pool_get_autostart_args *arguments,
                                                   remote_storage_pool_get_autostart_ret *result)
{
    result->autostart = 0;
    return check_pool(call, &arguments->pool);
}

static enum xdr_verdict storage_pool_is_active(struct xdr_call *call, const remote_storage_pool_is_active_args *arguments,
                                               remote_storage_pool_is_active_ret *result)
{
    result->active = 1;
    return check_pool(call, &arguments->pool);
}

static enum xdr_verdict storage_pool_is_persistent(struct xdr_call *call,
                                                   const remote_storage_pool_is_persistent_args *arguments,
                                                   remote_storage_pool_is_persistent_ret *result)
{
    result->persistent = 1;
    return check_pool(call, &arguments->pool);
}

static enum xdr_verdict storage_pool_get_info(struct xdr_call *call, const remote_storage_pool_get_info_args *arguments,
                                              remote_storage_pool_get_info_ret *result)
{
    enum { RUNNING = 2 };
    const uint64_t size = UINT64_C(100) << 30;
    *result = (remote_storage_pool_get_info_ret){.state = RUNNING, .capacity = size, .available = size};
    return check_pool(call, &arguments->pool);
}

const struct remote_handlers handlers = {
    .auth_list = auth_list,
    .connect_open = connect_open,
    .connect_close = connect_close,
    .connect_supports_feature = connect_supports_feature,
    .connect_register_close_callback = accept_close_callback,
    .connect_unregister_close_callback = accept_close_callback,
    .connect_get_type = connect_get_type,
    .connect_get_version = connect_get_version,
    .connect_get_lib_version = connect_get_lib_version,
    .connect_get_uri = connect_get_uri,
    .connect_get_hostname = connect_get_hostname,
    .connect_get_max_vcpus = connect_get_max_vcpus,
    .node_get_info = node_get_info,
    .node_get_cpu_map = node_get_cpu_map,
    .node_get_security_model = node_get_security_model,
    .domain_lookup_by_name = domain_lookup_by_name,
    .domain_lookup_by_uuid = domain_lookup_by_uuid,
    .domain_lookup_by_id = domain_lookup_by_id,
    .connect_list_all_domains = connect_list_all_domains,
    .connect_num_of_domains = connect_num_of_domains,
    .connect_num_of_defined_domains = connect_num_of_defined_domains,
    .connect_list_domains = connect_list_domains,
    .connect_list_defined_domains = connect_list_defined_domains,
    .domain_get_state = domain_get_state,
    .domain_get_info = domain_get_info,
    .domain_get_os_type = domain_get_os_type,
    .domain_get_autostart = domain_get_autostart,
    .domain_is_persistent = domain_is_persistent,
    .domain_is_active = get_active,
    .domain_has_managed_save_image = domain_has_managed_save_image,
    .domain_snapshot_num = domain_snapshot_num,
    .domain_get_messages = domain_get_messages,
    .domain_get_security_label = domain_get_security_label,
    .domain_get_xml_desc = domain_get_xml_desc,
    .domain_get_vcpus = domain_get_vcpus,
    .domain_get_vcpu_pin_info = domain_get_vcpu_pin_info,
    .connect_get_all_domain_stats = connect_get_all_domain_stats,
    .domain_define_xml = domain_define_xml,
    .domain_define_xml_flags = domain_define_xml_flags,
    .domain_undefine = domain_undefine,
    .domain_undefine_flags = domain_undefine_flags,
    .domain_create = domain_create,
    .domain_create_with_flags = domain_create_with_flags,
    .domain_destroy = domain_destroy,
    .domain_destroy_flags = domain_destroy_flags,
    .domain_shutdown = domain_shutdown,
    .domain_suspend = domain_suspend,
    .domain_resume = domain_resume,
    .connect_domain_event_callback_register_any = register_event,
    .connect_domain_event_callback_deregister_any = deregister_event,
    .domain_screenshot = domain_screenshot,
    .connect_list_all_networks = connect_list_all_networks,
    .network_get_autostart = network_get_autostart,
    .network_is_active = network_is_active,
    .network_is_persistent = network_is_persistent,
    .connect_list_all_storage_pools = connect_list_all_storage_pools,
    .storage_pool_get_autostart = storage_pool_get_autostart,
    .storage_pool_is_active = storage_pool_is_active,
    .storage_pool_is_persistent = storage_pool_is_persistent,
    .storage_pool_get_info = storage_pool_get_info,
};

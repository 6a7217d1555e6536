/* virt-mini.c -- a command-line client of libvirt's daemon, on the functions that xdrgen generates.
 *
 * A command is a few typed calls (remote_..._call) and one JSON value made of their results, which is printed as it is
 * or as a table (show.c). Everything that a server sends is checked twice before it is believed: its envelope by the
 * transport (transport.c), its body by the generated decoders. The first thing that is wrong is said on standard error,
 * with the peer's own message, or with the path, offset and limit of what could not be decoded; the status is then 1,
 * and nothing half-made is printed.
 *
 * What the calls decode lives in one arena until the program ends; events, which may come for days, have their own. */
#include <errno.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <talloc.h>
#include <unistd.h>

#include "remote_protocol_dispatch.h"
#include "show.h"
#include "transport.h"
#include "virnetprotocol.h"
#include "xdr_talloc.h"

enum {
    IN_FLIGHT_MAX = 32,             /* calls at once */
    TIMEOUT_DEFAULT = 30,           /* seconds */
    TIMEOUT_MAX = 24 * 60 * 60,
    STREAM_MAX = 64 * 1024 * 1024,  /* bytes of a picture */
    LIST_ACTIVE_AND_INACTIVE = 3,   /* flags of LIST_ALL_DOMAINS */
    EVENT_LIFECYCLE = 0,            /* VIR_DOMAIN_EVENT_ID_LIFECYCLE */
    FEATURE_KEEPALIVE = 10,         /* VIR_DRV_FEATURE_PROGRAM_KEEPALIVE */
    CALLBACK_UNKNOWN = -1
};

struct session {
    const char *address, *uri;
    unsigned timeout;
    bool json;
    unsigned long count; /* of events; 0: without end */
    struct transport *transport;
    struct xdr_arena arena, event_arena;
    struct xdr_client client;
    virNetMessageError failure;
    unsigned long events; /* printed */
    int32_t callback;
    bool broken; /* by an event */
};

/* --- failures: said, and false for the caller to return --- */

static bool complain(const char *format, ...) __attribute__((format(printf, 1, 2)));
static bool complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("virt-mini: ", stderr);
    vfprintf(stderr, format, arguments);
    putc('\n', stderr);
    va_end(arguments);
    return false;
}

static bool complain_refused(const struct session *s, const char *what)
{
    const struct xdr_string *message = s->failure.message;
    char *text = message ? printable_text(NULL, message->data, message->len) : NULL;
    complain("cannot %s: %s (libvirt's error %d of part %d)", what, text ? text : "the server gives no reason",
             s->failure.code, s->failure.domain);
    talloc_free(text);
    return false;
}

static bool complain_broken(const char *what, const char *whose, const struct xdr_error *error)
{
    char text[XDR_ERROR_SIZE];
    if (error->status == XDR_OK)
        return complain("cannot %s: %s has bytes behind its end", what, whose);
    xdr_error_format(error, text, sizeof text);
    char *printable = printable_text(NULL, text, strlen(text));
    complain("cannot %s: %s is broken: %s", what, whose, printable ? printable : text);
    talloc_free(printable);
    return false;
}

/* True if the call was answered and no event was broken meanwhile. */
static bool check(struct session *s, enum xdr_outcome outcome, const char *what)
{
    if (s->broken)
        return false;
    switch (outcome) {
    case XDR_ANSWERED: return true;
    case XDR_REFUSED_BY_PEER: return complain_refused(s, what);
    case XDR_NOT_SENT: return complain_broken(what, "the request", &s->client.error);
    case XDR_BAD_ANSWER: return complain_broken(what, "the answer", &s->client.error);
    case XDR_TRANSPORT_FAILED: break;
    }
    return complain("cannot %s: %s", what, transport_error(s->transport));
}

/* Prints value, which it takes, as JSON or by show. */
static bool emit(const struct session *s, json_t *value, size_t json_flags, void (*show)(FILE *, const json_t *))
{
    if (!value)
        return complain("out of memory");
    if (!s->json)
        show(stdout, value);
    else if (json_dumpf(value, stdout, json_flags | JSON_ENSURE_ASCII) == 0)
        putchar('\n');
    json_decref(value);
    if (fflush(stdout) != 0 || ferror(stdout))
        return complain("cannot write: %s", strerror(errno));
    return true;
}

/* --- the connection --- */

static enum xdr_status decode_failure(struct xdr_decoder *d, void *v)
{
    return virNetMessageError_decode(d, v);
}

static void take_event(void *closure, const struct xdr_incoming *incoming);

static bool open_session(struct session *s)
{
    static const struct xdr_codec failure = {.type = &virNetMessageError_xdr, .decode = decode_failure};
    char *error;
    s->transport = transport_open(s, s->address, s->timeout, &error);
    if (!s->transport)
        return complain("%s", error);
    xdr_arena_init_talloc(&s->arena, s, NULL, 0);
    xdr_arena_init_talloc(&s->event_arena, s, NULL, 0);
    s->client = (struct xdr_client){.transport = transport_functions(s->transport), .arena = &s->arena,
                                    .error_type = &failure, .failure = &s->failure, .on_event = take_event,
                                    .event_closure = s};
    struct xdr_string name = xdr_text(s->uri);
    const remote_connect_open_args arguments = {.name = &name};
    return check(s, remote_connect_open_call(&s->client, &arguments), "open the connection");
}

static bool close_session(struct session *s)
{
    return check(s, remote_connect_close_call(&s->client), "close the connection");
}

static bool find_domain(struct session *s, const char *name, remote_nonnull_domain *domain)
{
    const remote_domain_lookup_by_name_args arguments = {xdr_text(name)};
    remote_domain_lookup_by_name_ret result = {0};
    if (!check(s, remote_domain_lookup_by_name_call(&s->client, &arguments, &result), "find the domain"))
        return false;
    *domain = result.dom;
    return true;
}

/* --- list --- */

/* As virsh does: those that run by id, then the others by name. */
static int compare_domains(const void *left, const void *right)
{
    const remote_nonnull_domain *a = left, *b = right;
    if (a->id >= 0 && b->id >= 0)
        return (a->id > b->id) - (a->id < b->id);
    if (a->id >= 0 || b->id >= 0)
        return a->id >= 0 ? -1 : 1;
    return strcasecmp(a->name.data, b->name.data);
}

/* Asks for the states of all, IN_FLIGHT_MAX questions at once; the answers may come in any order. */
static bool get_states(struct session *s, const remote_nonnull_domain *domains, uint32_t count,
                       remote_domain_get_state_ret *states)
{
    const struct xdr_procedure *procedure = xdr_find_procedure(&remote_program, REMOTE_PROC_DOMAIN_GET_STATE);
    uint32_t serials[IN_FLIGHT_MAX];
    for (uint32_t sent = 0, answered = 0; answered < count;) {
        enum xdr_outcome outcome;
        if (sent < count && sent - answered < IN_FLIGHT_MAX) {
            const remote_domain_get_state_args arguments = {.dom = domains[sent]};
            outcome = xdr_client_send(&s->client, &remote_program, procedure, &arguments,
                                      &serials[sent % IN_FLIGHT_MAX]);
            sent++;
        } else {
            outcome = xdr_client_receive(&s->client, &remote_program, procedure, serials[answered % IN_FLIGHT_MAX],
                                         &states[answered]);
            answered++;
        }
        if (!check(s, outcome, "get the state of a domain"))
            return false;
    }
    return true;
}

static json_t *json_of_list(const remote_nonnull_domain *domains, uint32_t count,
                            const remote_domain_get_state_ret *states)
{
    json_t *rows = json_array();
    for (uint32_t i = 0; i < count; i++) {
        json_t *row = json_pack("{s:o, s:o, s:o, s:o}", "id", json_of_id(domains[i].id), "name",
                                json_of_text(&domains[i].name), "uuid", json_of_uuid(domains[i].uuid), "state",
                                json_of_state(states[i].state));
        if (json_array_append_new(rows, row) == 0)
            continue;
        json_decref(rows);
        return NULL;
    }
    return rows;
}

static bool run_list(struct session *s, char **arguments)
{
    const remote_connect_list_all_domains_args all = {1, LIST_ACTIVE_AND_INACTIVE};
    remote_connect_list_all_domains_ret list = {0};
    (void)arguments;
    if (!check(s, remote_connect_list_all_domains_call(&s->client, &all, &list), "list the domains"))
        return false;
    uint32_t count = list.domains.len;
    remote_domain_get_state_ret *states = talloc_zero_array(s, remote_domain_get_state_ret, count);
    if (count)
        qsort(list.domains.data, count, sizeof *list.domains.data, compare_domains);
    return get_states(s, list.domains.data, count, states) &&
           emit(s, json_of_list(list.domains.data, count, states), JSON_INDENT(2), show_list);
}

/* --- info --- */

/* What info asks for. */
struct info {
    remote_nonnull_domain domain;
    remote_domain_get_os_type_ret os;
    remote_domain_get_info_ret numbers;
    remote_domain_is_persistent_ret persistent;
    remote_domain_get_autostart_ret autostart;
    remote_domain_has_managed_save_image_ret saved;
};

static bool get_info(struct session *s, struct info *i)
{
    struct xdr_client *c = &s->client;
    const remote_domain_get_os_type_args os = {i->domain};
    const remote_domain_get_info_args numbers = {i->domain};
    const remote_domain_is_persistent_args persistent = {i->domain};
    const remote_domain_get_autostart_args autostart = {i->domain};
    const remote_domain_has_managed_save_image_args saved = {.dom = i->domain};
    return check(s, remote_domain_get_os_type_call(c, &os, &i->os), "get the OS type") &&
           check(s, remote_domain_get_info_call(c, &numbers, &i->numbers), "get the domain's numbers") &&
           check(s, remote_domain_is_persistent_call(c, &persistent, &i->persistent), "ask if it is persistent") &&
           check(s, remote_domain_get_autostart_call(c, &autostart, &i->autostart), "ask if it starts by itself") &&
           check(s, remote_domain_has_managed_save_image_call(c, &saved, &i->saved), "ask for a managed save");
}

static json_t *json_of_info(const struct info *i)
{
    const remote_domain_get_info_ret *n = &i->numbers;
    return json_pack("{s:o, s:o, s:o, s:o, s:o, s:i, s:o, s:o, s:o, s:b, s:b, s:b}", "id", json_of_id(i->domain.id),
                     "name", json_of_text(&i->domain.name), "uuid", json_of_uuid(i->domain.uuid), "os_type",
                     json_of_text(&i->os.type), "state", json_of_state(n->state), "vcpus", (int)n->nrVirtCpu,
                     "cpu_time_ns", json_of_unsigned(n->cpuTime), "max_memory_kib", json_of_unsigned(n->maxMem),
                     "memory_kib", json_of_unsigned(n->memory), "persistent", i->persistent.persistent, "autostart",
                     i->autostart.autostart, "managed_save", i->saved.result);
}

static bool run_info(struct session *s, char **arguments)
{
    struct info info = {0};
    return find_domain(s, arguments[0], &info.domain) && get_info(s, &info) &&
           emit(s, json_of_info(&info), JSON_INDENT(2), show_info);
}

/* --- stats --- */

static json_t *json_of_record(const remote_domain_stats_record *record)
{
    json_t *stats = json_object();
    for (uint32_t i = 0; i < record->params.len; i++) {
        const remote_typed_param *param = &record->params.data[i];
        char *name = printable_text(NULL, param->field.data, param->field.len);
        int status = json_object_set_new(stats, name, json_of_param(&param->value));
        talloc_free(name);
        if (status == 0)
            continue;
        json_decref(stats);
        return NULL;
    }
    return json_pack("{s:o, s:o}", "domain", json_of_text(&record->dom.name), "stats", stats);
}

static json_t *json_of_stats(const remote_connect_get_all_domain_stats_ret *stats)
{
    json_t *records = json_array();
    for (uint32_t i = 0; i < stats->retStats.len; i++) {
        if (json_array_append_new(records, json_of_record(&stats->retStats.data[i])) == 0)
            continue;
        json_decref(records);
        return NULL;
    }
    return records;
}

static bool run_stats(struct session *s, char **arguments)
{
    remote_nonnull_domain domain;
    remote_connect_get_all_domain_stats_args some = {.stats = 0};
    remote_connect_get_all_domain_stats_ret stats = {0};
    if (arguments[0]) {
        if (!find_domain(s, arguments[0], &domain))
            return false;
        some.doms.data = &domain;
        some.doms.len = 1;
    }
    return check(s, remote_connect_get_all_domain_stats_call(&s->client, &some, &stats), "get statistics") &&
           emit(s, json_of_stats(&stats), JSON_INDENT(2), show_stats);
}

/* --- define, start, destroy --- */

static bool emit_done(const struct session *s, const remote_nonnull_domain *domain, const char *done)
{
    return emit(s, json_pack("{s:o, s:o, s:s}", "domain", json_of_text(&domain->name), "uuid",
                             json_of_uuid(domain->uuid), "done", done), JSON_INDENT(2), show_done);
}

/* The whole file, or a byte more than may be sent. */
static bool read_file(void *ctx, const char *path, struct xdr_string *text)
{
    FILE *file = fopen(path, "rb");
    char *data = file ? talloc_size(ctx, REMOTE_STRING_MAX + 1) : NULL;
    if (!data && file)
        fclose(file);
    if (!data)
        return complain("cannot read %s: %s", path, strerror(errno));
    text->data = data;
    text->len = (uint32_t)fread(data, 1, REMOTE_STRING_MAX + 1, file);
    bool failed = ferror(file);
    int reason = errno;
    fclose(file);
    return failed ? complain("cannot read %s: %s", path, strerror(reason)) : true;
}

static bool run_define(struct session *s, char **arguments)
{
    remote_domain_define_xml_args definition = {.xml = {0}};
    remote_domain_define_xml_ret result = {0};
    return read_file(s, arguments[0], &definition.xml) &&
           check(s, remote_domain_define_xml_call(&s->client, &definition, &result), "define the domain") &&
           emit_done(s, &result.dom, "defined");
}

static bool run_start(struct session *s, char **arguments)
{
    remote_domain_create_args which = {.dom = {.id = 0}};
    return find_domain(s, arguments[0], &which.dom) &&
           check(s, remote_domain_create_call(&s->client, &which), "start the domain") &&
           emit_done(s, &which.dom, "started");
}

static bool run_destroy(struct session *s, char **arguments)
{
    remote_domain_destroy_args which = {.dom = {.id = 0}};
    return find_domain(s, arguments[0], &which.dom) &&
           check(s, remote_domain_destroy_call(&s->client, &which), "destroy the domain") &&
           emit_done(s, &which.dom, "destroyed");
}

/* --- events --- */

static bool is_enough(const struct session *s)
{
    return s->count && s->events >= s->count;
}

static void print_lifecycle(void *closure, const remote_domain_event_callback_lifecycle_msg *event)
{
    struct session *s = closure;
    const remote_domain_event_lifecycle_msg *msg = &event->msg;
    if (s->callback != CALLBACK_UNKNOWN && s->callback != event->callbackID) {
        s->broken = !complain("an event for callback %d, expected %d", event->callbackID, s->callback);
    } else if (!is_enough(s)) { /* some may be under way when it is */
        s->events++;
        s->broken = !emit(s, json_pack("{s:s, s:s, s:o, s:o}", "event", lifecycle_event_text(msg->event), "detail",
                                       lifecycle_detail_text(msg->event, msg->detail), "domain",
                                       json_of_text(&msg->dom.name), "uuid", json_of_uuid(msg->dom.uuid)),
                          JSON_COMPACT, show_event);
    }
}

static void take_event(void *closure, const struct xdr_incoming *incoming)
{
    static const struct remote_events events = {.domain_event_callback_lifecycle = print_lifecycle};
    struct session *s = closure;
    struct xdr_error error;
    struct xdr_decoder how = xdr_decode_from(NULL, 0, &s->event_arena);
    enum xdr_status status = XDR_OK;
    how.error = &error;
    if (s->broken)
        return;
    if (incoming->procedure != REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE ||
        !remote_deliver(&events, s, incoming, &how, &status))
        s->broken = !complain("an event that nobody registered for: program 0x%08x, procedure %u", incoming->program,
                              incoming->procedure);
    else if (status != XDR_OK)
        s->broken = !complain_broken("follow the events", "an event", &error);
    xdr_arena_reset(&s->event_arena);
}

/* Who asks for keepalive is pinged from then on, so that a server notices when we are gone. */
static bool ask_for_keepalive(struct session *s)
{
    const remote_connect_supports_feature_args arguments = {FEATURE_KEEPALIVE};
    remote_connect_supports_feature_ret result = {0};
    return check(s, remote_connect_supports_feature_call(&s->client, &arguments, &result), "ask for keepalive");
}

static bool run_events(struct session *s, char **arguments)
{
    const remote_connect_domain_event_callback_register_any_args what = {.eventID = EVENT_LIFECYCLE};
    remote_connect_domain_event_callback_register_any_ret registered = {0};
    (void)arguments;
    s->callback = CALLBACK_UNKNOWN;
    if (!ask_for_keepalive(s))
        return false;
    transport_expect_events(s->transport);
    if (!check(s, remote_connect_domain_event_callback_register_any_call(&s->client, &what, &registered),
               "register for events"))
        return false;
    s->callback = registered.callbackID;
    while (!is_enough(s))
        if (!check(s, xdr_client_wait(&s->client), "follow the events"))
            return false;
    const remote_connect_domain_event_callback_deregister_any_args which = {s->callback};
    return check(s, remote_connect_domain_event_callback_deregister_any_call(&s->client, &which), "end the events");
}

/* --- screenshot --- */

/* The body of a stream's error, which says why it was aborted. */
static bool complain_aborted(struct session *s, const struct xdr_incoming *incoming, const char *what)
{
    struct xdr_decoder d = xdr_decode_from(incoming->body, incoming->length, &s->arena);
    d.error = &s->client.error;
    bool whole = virNetMessageError_decode(&d, &s->failure) == XDR_OK;
    return check(s, whole ? XDR_REFUSED_BY_PEER : XDR_BAD_ANSWER, what);
}

/* Writes what the stream brings to file. */
static bool download(struct session *s, FILE *file, size_t *total)
{
    static const char what[] = "download the picture";
    struct xdr_incoming packet;
    for (;;) {
        if (transport_receive_stream(s->transport, &packet))
            return check(s, XDR_TRANSPORT_FAILED, what);
        if (packet.kind == XDR_ERROR_REPLY)
            return complain_aborted(s, &packet, what);
        if (packet.length == 0)
            break;
        *total += packet.length;
        if (*total > STREAM_MAX)
            return complain("cannot %s: it is over %d bytes", what, STREAM_MAX);
        if (fwrite(packet.body, 1, packet.length, file) != packet.length)
            return complain("cannot write the picture: %s", strerror(errno));
    }
    if (transport_finish_stream(s->transport, &packet))
        return check(s, XDR_TRANSPORT_FAILED, what);
    return packet.kind == XDR_ERROR_REPLY ? complain_aborted(s, &packet, what) : true;
}

/* The picture is written aside, so that the file is whole or what it was. */
static bool download_file(struct session *s, const char *path, size_t *total)
{
    char *aside = talloc_asprintf(s, "%s.new", path);
    FILE *file = fopen(aside, "wb");
    if (!file)
        return complain("cannot write %s: %s", aside, strerror(errno));
    bool whole = download(s, file, total);
    if (fclose(file) != 0 && whole)
        whole = complain("cannot write %s: %s", aside, strerror(errno));
    if (whole && rename(aside, path) != 0)
        whole = complain("cannot write %s: %s", path, strerror(errno));
    if (!whole)
        unlink(aside);
    return whole;
}

static bool run_screenshot(struct session *s, char **arguments)
{
    remote_domain_screenshot_args which = {.screen = 0};
    remote_domain_screenshot_ret picture = {0};
    const struct xdr_string unnamed = xdr_text("an unnamed type");
    size_t total = 0;
    return find_domain(s, arguments[0], &which.dom) &&
           check(s, remote_domain_screenshot_call(&s->client, &which, &picture), "take a screenshot") &&
           download_file(s, arguments[1], &total) &&
           emit(s, json_pack("{s:o, s:s, s:o, s:I}", "domain", json_of_text(&which.dom.name), "file", arguments[1],
                             "mime", json_of_text(picture.mime ? picture.mime : &unnamed), "bytes",
                             (json_int_t)total), JSON_INDENT(2), show_screenshot);
}

/* --- the command line --- */

struct command {
    const char *name, *parameters, *summary;
    int least, most;
    bool (*run)(struct session *s, char **arguments); /* a NULL follows them */
};

static const struct command commands[] = {
    {"list", "", "all domains and their states", 0, 0, run_list},
    {"info", "DOMAIN", "what is known of a domain", 1, 1, run_info},
    {"stats", "[DOMAIN]", "statistics of all domains, or of one", 0, 1, run_stats},
    {"define", "FILE", "defines the domain that the XML in a file describes", 1, 1, run_define},
    {"start", "DOMAIN", "starts a domain", 1, 1, run_start},
    {"destroy", "DOMAIN", "stops a domain at once", 1, 1, run_destroy},
    {"events", "[--count N]", "follows what happens to domains, for N events or without end", 0, 0, run_events},
    {"screenshot", "DOMAIN FILE", "writes a picture of a domain's screen to a file", 2, 2, run_screenshot},
};

static void print_usage(FILE *out)
{
    fprintf(out, "usage: virt-mini [OPTION]... COMMAND\n\n"
            "  -c unix:PATH|tcp:HOST:PORT   the server (unix:/run/libvirt/libvirt-sock)\n"
            "  --uri URI                    the driver to open there (test:///default)\n"
            "  --json                       output for programs\n"
            "  --timeout SECONDS            how long the server may think (%d)\n\n", TIMEOUT_DEFAULT);
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        fprintf(out, "  %-10s %-12s %s\n", commands[i].name, commands[i].parameters, commands[i].summary);
}

static const struct command *find_command(const char *name)
{
    for (size_t i = 0; name && i < sizeof commands / sizeof *commands; i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

static bool parse_number(const char *text, unsigned long most, unsigned long *number)
{
    char *end;
    errno = 0;
    *number = strtoul(text, &end, 10);
    if (text[0] < '0' || text[0] > '9' || *end || errno || *number == 0 || *number > most)
        return complain("expected a number from 1 to %lu, found '%s'", most, text);
    return true;
}

static bool parse_option(struct session *s, int option)
{
    unsigned long number;
    switch (option) {
    case 'c': s->address = optarg; return true;
    case 'u': s->uri = optarg; return true;
    case 'j': s->json = true; return true;
    case 'n': return parse_number(optarg, 1000000000, &s->count);
    case 't':
        if (!parse_number(optarg, TIMEOUT_MAX, &number))
            return false;
        s->timeout = (unsigned)number;
        return true;
    }
    return false;
}

/* The command; its arguments follow arguments[optind]. NULL: there is nothing to run, and *status is the program's. */
static const struct command *parse_arguments(struct session *s, int count, char **arguments, int *status)
{
    static const struct option options[] = {
        {"connect", required_argument, NULL, 'c'}, {"count", required_argument, NULL, 'n'},
        {"help", no_argument, NULL, 'h'},          {"json", no_argument, NULL, 'j'},
        {"timeout", required_argument, NULL, 't'}, {"uri", required_argument, NULL, 'u'},
        {0},
    };
    int option;
    *status = 2;
    while ((option = getopt_long(count, arguments, "c:h", options, NULL)) != -1) {
        if (option == 'h') {
            print_usage(stdout);
            *status = 0;
            return NULL;
        }
        if (!parse_option(s, option))
            return NULL;
    }
    const struct command *command = find_command(arguments[optind]);
    int given = count - optind - 1;
    if (command && given >= command->least && given <= command->most)
        return command;
    print_usage(stderr);
    return NULL;
}

int main(int count, char **arguments)
{
    int status;
    struct session *s = talloc_zero(NULL, struct session);
    s->address = "unix:/run/libvirt/libvirt-sock";
    s->uri = "test:///default";
    s->timeout = TIMEOUT_DEFAULT;
    const struct command *command = parse_arguments(s, count, arguments, &status);
    if (command)
        status = open_session(s) && command->run(s, arguments + optind + 1) && close_session(s) ? 0 : 1;
    xdr_client_free(&s->client);
    talloc_free(s);
    return status;
}

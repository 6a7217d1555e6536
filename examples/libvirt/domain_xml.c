/* domain_xml.c -- definitions of domains: as much of libvirt's XML as the host knows.
 *
 * A reader walks over the tags and keeps the path to where it stands ("domain/os/type"), four names deep. Of the
 * elements that the host knows it takes the text; the devices are kept as they were written. What is written is what
 * libvirt's test driver would write, device defaults aside. */
#include "domains.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <talloc.h>

enum { PATH_SIZE = 128, DEPTH_MAX = 64, DEVICES_MAX = 65536 };

struct span {
    const char *at;
    size_t length;
};

/* One tag, and what is between it and the next one. */
struct tag {
    struct span name, attributes, text;
    bool is_end, is_empty;
    const char *begin; /* the '<' */
};

struct reader {
    const char *at, *end;
    char path[PATH_SIZE];
    size_t depth;
    size_t lengths[DEPTH_MAX]; /* of path, at each depth */
    bool failed;
};

/* What a definition says. */
struct definition {
    struct span root, name, uuid, memory, memory_unit, current, current_unit, vcpu, os_type, devices;
    const char *devices_begin;
};

void uuid_write(const uint8_t uuid[UUID_SIZE], char text[UUID_TEXT])
{
    for (size_t i = 0; i < UUID_SIZE; i++)
        text += snprintf(text, 4, i == 4 || i == 6 || i == 8 || i == 10 ? "-%02x" : "%02x", uuid[i]);
}

bool uuid_read(const char *text, uint8_t uuid[UUID_SIZE])
{
    for (size_t i = 0; i < UUID_SIZE; i++) {
        unsigned byte;
        text += *text == '-';
        if (strspn(text, "0123456789abcdefABCDEF") < 2 || sscanf(text, "%2x", &byte) != 1)
            return false;
        uuid[i] = (uint8_t)byte;
        text += 2;
    }
    return *text == '\0';
}

/* --- tags --- */

static const char *find_text(const struct reader *reader, const char *at, const char *text)
{
    return memmem(at, (size_t)(reader->end - at), text, strlen(text));
}

/* Passes a comment, a declaration or an instruction; false if there is none here. */
static bool skip_other(struct reader *reader)
{
    static const char *const pairs[][2] = {{"<!--", "-->"}, {"<?", "?>"}, {"<![CDATA[", "]]>"}, {"<!", ">"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        size_t length = strlen(pairs[i][0]);
        if ((size_t)(reader->end - reader->at) < length || memcmp(reader->at, pairs[i][0], length) != 0)
            continue;
        const char *end = find_text(reader, reader->at + length, pairs[i][1]);
        reader->failed |= !end;
        reader->at = end ? end + strlen(pairs[i][1]) : reader->end;
        return true;
    }
    return false;
}

/* Where a tag ends: a '>' outside quotes. */
static const char *find_tag_end(const struct reader *reader, const char *at)
{
    char quote = 0;
    for (; at < reader->end; at++) {
        if (quote ? *at == quote : *at == '\'' || *at == '"')
            quote = quote ? 0 : *at;
        else if (!quote && *at == '>')
            return at;
    }
    return NULL;
}

static size_t name_length(const char *at, const char *end)
{
    const char *begin = at;
    while (at < end && !strchr(" \t\r\n/>", *at))
        at++;
    return (size_t)(at - begin);
}

/* The next tag. False at the end, and when what is there is no XML. */
static bool next_tag(struct reader *reader, struct tag *tag)
{
    do {
        const char *begin = memchr(reader->at, '<', (size_t)(reader->end - reader->at));
        if (!begin)
            return false;
        reader->at = begin;
    } while (skip_other(reader));
    tag->begin = reader->at++;
    const char *end = find_tag_end(reader, reader->at);
    reader->failed |= !end;
    if (!end)
        return false;
    tag->is_end = *reader->at == '/';
    tag->is_empty = !tag->is_end && end[-1] == '/';
    const char *name = reader->at + tag->is_end;
    tag->name = (struct span){name, name_length(name, end)};
    tag->attributes = (struct span){name + tag->name.length, (size_t)(end - name) - tag->name.length};
    reader->at = end + 1;
    const char *next = memchr(reader->at, '<', (size_t)(reader->end - reader->at));
    tag->text = (struct span){reader->at, next ? (size_t)(next - reader->at) : 0};
    reader->failed |= tag->name.length == 0;
    return !reader->failed;
}

/* Goes down to an element, or up from it; the path is cut where it gets too long, and matches nothing then. */
static void enter(struct reader *reader, const struct tag *tag)
{
    if (reader->depth >= DEPTH_MAX) {
        reader->failed = true;
        return;
    }
    size_t length = strlen(reader->path);
    reader->lengths[reader->depth++] = length;
    snprintf(reader->path + length, PATH_SIZE - length, "%s%.*s", length ? "/" : "",
             tag->name.length < PATH_SIZE ? (int)tag->name.length : PATH_SIZE, tag->name.at);
}

static void leave(struct reader *reader, const struct tag *tag)
{
    if (reader->depth == 0) {
        reader->failed = true;
        return;
    }
    size_t length = reader->lengths[--reader->depth];
    const char *name = reader->path + length + (length > 0);
    bool is_cut = strlen(reader->path) == PATH_SIZE - 1;
    reader->failed |= !is_cut && (strlen(name) != tag->name.length || memcmp(name, tag->name.at, tag->name.length) != 0);
    reader->path[length] = '\0';
}

static struct span find_attribute(struct span attributes, const char *name)
{
    size_t length = strlen(name);
    const char *end = attributes.at + attributes.length;
    for (const char *at = attributes.at; (at = memmem(at, (size_t)(end - at), name, length)); at += length) {
        const char *quote = at + length + 1;
        if (quote >= end || at[length] != '=' || (*quote != '\'' && *quote != '"'))
            continue;
        const char *last = memchr(quote + 1, *quote, (size_t)(end - quote - 1));
        return last ? (struct span){quote + 1, (size_t)(last - quote - 1)} : (struct span){NULL, 0};
    }
    return (struct span){NULL, 0};
}

/* --- what they say --- */

static void take_element(struct reader *reader, const struct tag *tag, struct definition *d)
{
    const struct {
        const char *path;
        struct span *text, *unit;
    } known[] = {{"domain/name", &d->name, NULL},       {"domain/uuid", &d->uuid, NULL},
                 {"domain/vcpu", &d->vcpu, NULL},       {"domain/memory", &d->memory, &d->memory_unit},
                 {"domain/os/type", &d->os_type, NULL}, {"domain/currentMemory", &d->current, &d->current_unit}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(reader->path, known[i].path) == 0 && !known[i].text->at) {
            *known[i].text = tag->text;
            if (known[i].unit)
                *known[i].unit = find_attribute(tag->attributes, "unit");
        }
    if (reader->depth == 1 && !d->root.at)
        d->root = tag->name;
    if (strcmp(reader->path, "domain/devices") == 0 && !tag->is_empty && !d->devices_begin)
        d->devices_begin = reader->at;
}

static bool read_definition(struct reader *reader, struct definition *d)
{
    struct tag tag;
    while (next_tag(reader, &tag)) {
        if (!tag.is_end) {
            enter(reader, &tag);
            take_element(reader, &tag, d);
        } else if (strcmp(reader->path, "domain/devices") == 0 && !d->devices.at && d->devices_begin) {
            d->devices = (struct span){d->devices_begin, (size_t)(tag.begin - d->devices_begin)};
        }
        if (tag.is_end || tag.is_empty)
            leave(reader, &tag);
    }
    return !reader->failed && reader->depth == 0 && d->root.at;
}

/* A copy without space around it, its entities replaced. */
static char *copy_text(void *ctx, struct span span)
{
    static const char *const entities[] = {"&lt;<", "&gt;>", "&amp;&", "&apos;'", "&quot;\""};
    while (span.length > 0 && strchr(" \t\r\n", *span.at))
        span.at++, span.length--;
    while (span.length > 0 && strchr(" \t\r\n", span.at[span.length - 1]))
        span.length--;
    char *copy = talloc_strndup(ctx, span.at ? span.at : "", span.length), *out = copy;
    for (const char *in = copy; in && *in;) {
        size_t passed = 1;
        char c = *in;
        for (size_t i = 0; c == '&' && i < sizeof entities / sizeof *entities; i++) {
            size_t length = strlen(entities[i]) - 1;
            if (strncmp(in, entities[i], length) == 0) {
                passed = length;
                c = entities[i][length];
            }
        }
        *out++ = c;
        in += passed;
    }
    if (out)
        *out = '\0';
    return copy;
}

/* Bytes of a unit as libvirt counts them; 0 if there is no such unit. */
static uint64_t unit_bytes(struct span unit)
{
    static const char letters[] = "KMGTP";
    if (!unit.at)
        return 1024;
    const char *letter = unit.length > 0 ? strchr(letters, unit.at[0] & ~0x20) : NULL;
    if ((unit.length == 1 && unit.at[0] == 'b') || (unit.length == 5 && memcmp(unit.at, "bytes", 5) == 0))
        return 1;
    if (!letter || !*letter || unit.length > 3)
        return 0;
    uint64_t step = unit.length == 2 ? 1000 : 1024, bytes = 1;
    for (const char *l = letters; l <= letter; l++)
        bytes *= step;
    return bytes;
}

static bool read_number(void *ctx, struct span span, uint64_t *number)
{
    char *text = span.length < 100 ? copy_text(ctx, span) : NULL, *end;
    if (!text || *text < '0' || *text > '9')
        return false;
    errno = 0;
    *number = strtoull(text, &end, 10);
    return errno == 0 && *end == '\0';
}

/* An amount of memory in KiB; false if it is none. */
static bool read_memory(void *ctx, struct span span, struct span unit, uint64_t *kib)
{
    uint64_t number, bytes = unit_bytes(unit);
    if (!read_number(ctx, span, &number) || bytes == 0 || number > (UINT64_MAX - 1023) / bytes)
        return false;
    *kib = (number * bytes + 1023) / 1024;
    return true;
}

/* --- definitions --- */

static bool refuse(struct failure *failure, enum failure_code code, const char *text)
{
    failure_set(failure, code, FROM_DOMAIN, "%s", text);
    return false;
}

static bool fill_sizes(struct domain *domain, const struct definition *d, struct failure *failure)
{
    uint64_t vcpus = 1;
    if (d->memory.at && !read_memory(domain, d->memory, d->memory_unit, &domain->memory_max))
        return refuse(failure, FAILURE_XML, "XML error: invalid memory size");
    domain->memory = domain->memory_max;
    if (d->current.at && !read_memory(domain, d->current, d->current_unit, &domain->memory))
        return refuse(failure, FAILURE_XML, "XML error: invalid current memory size");
    if (domain->memory > domain->memory_max)
        domain->memory = domain->memory_max;
    if (d->vcpu.at && (!read_number(domain, d->vcpu, &vcpus) || vcpus == 0 || vcpus > DOMAIN_VCPUS_MAX))
        return refuse(failure, FAILURE_XML, "XML error: invalid number of vCPUs");
    domain->vcpus = (uint32_t)vcpus;
    return true;
}

static bool fill_uuid(struct domain *domain, const struct definition *d, struct failure *failure)
{
    char *text = copy_text(domain, d->uuid);
    if (!d->uuid.at)
        return getrandom(domain->uuid, UUID_SIZE, 0) == UUID_SIZE;
    if (!text || !uuid_read(text, domain->uuid))
        return refuse(failure, FAILURE_INTERNAL, "internal error: malformed uuid element");
    return true;
}

static bool fill_domain(struct domain *domain, const struct definition *d, struct failure *failure)
{
    static const char root[] = "domain";
    domain->name = copy_text(domain, d->name);
    if (d->root.length != sizeof root - 1 || memcmp(d->root.at, root, sizeof root - 1) != 0) {
        failure_set(failure, FAILURE_XML, FROM_DOMAIN, "XML error: expecting root element of 'domain', not '%.*s'",
                    d->root.length < 100 ? (int)d->root.length : 100, d->root.at);
        return false;
    }
    if (!domain->name || !*domain->name)
        return refuse(failure, FAILURE_NO_NAME, "missing name information");
    if (strchr(domain->name, '/'))
        return refuse(failure, FAILURE_XML, "XML error: a name cannot contain '/'");
    if (!fill_uuid(domain, d, failure))
        return false;
    if (!d->os_type.at)
        return refuse(failure, FAILURE_XML, "XML error: an os <type> must be specified");
    if (d->devices.length > DEVICES_MAX || strlen(domain->name) > 255)
        return refuse(failure, FAILURE_XML, "XML error: the definition is too long");
    domain->devices = talloc_strndup(domain, d->devices.at ? d->devices.at : "", d->devices.length);
    domain->id = -1;
    domain->state = DOMAIN_SHUTOFF;
    domain->is_persistent = true;
    return domain->devices && fill_sizes(domain, d, failure);
}

struct domain *domain_read(void *ctx, const char *xml, size_t length, struct failure *failure)
{
    struct reader reader = {.at = xml, .end = xml + length};
    struct definition definition = {.root = {NULL, 0}};
    struct domain *domain = talloc_zero(ctx, struct domain);
    failure_set(failure, FAILURE_NO_MEMORY, FROM_DOMAIN, "out of memory");
    bool fine = domain && read_definition(&reader, &definition);
    if (domain && !fine)
        failure_set(failure, FAILURE_XML_DETAIL, FROM_DOMAIN, "(domain_definition): the XML is not well formed");
    if (fine && fill_domain(domain, &definition, failure))
        return domain;
    talloc_free(domain);
    return NULL;
}

/* --- writing --- */

static char *escape(void *ctx, const char *text)
{
    char *escaped = talloc_strdup(ctx, "");
    for (; escaped && *text; text++) {
        static const char special[] = "<>&'\"";
        static const char *const entities[] = {"&lt;", "&gt;", "&amp;", "&apos;", "&quot;"};
        const char *place = strchr(special, *text);
        escaped = place ? talloc_strdup_append(escaped, entities[place - special])
                        : talloc_strndup_append(escaped, text, 1);
    }
    return escaped;
}

/* The devices as they were written, begun on a new line and without space behind them. */
static char *write_devices(void *ctx, const char *devices)
{
    size_t length = strlen(devices), skipped = strspn(devices, " \t\r\n");
    while (length > skipped && strchr(" \t\r\n", devices[length - 1]))
        length--;
    if (length == skipped)
        return talloc_strdup(ctx, "");
    return talloc_asprintf(ctx, "    %.*s\n", (int)(length - skipped), devices + skipped);
}

char *domain_write(void *ctx, const struct domain *domain)
{
    char uuid[UUID_TEXT], id[24] = "";
    char *name = escape(ctx, domain->name), *devices = write_devices(ctx, domain->devices);
    uuid_write(domain->uuid, uuid);
    if (domain_is_active(domain))
        snprintf(id, sizeof id, " id='%d'", (int)domain->id);
    if (!name || !devices)
        return NULL;
    return talloc_asprintf(ctx,
                           "<domain type='test'%s>\n"
                           "  <name>%s</name>\n"
                           "  <uuid>%s</uuid>\n"
                           "  <memory unit='KiB'>%llu</memory>\n"
                           "  <currentMemory unit='KiB'>%llu</currentMemory>\n"
                           "  <vcpu placement='static'>%u</vcpu>\n"
                           "  <os>\n    <type arch='i686'>hvm</type>\n    <boot dev='hd'/>\n  </os>\n"
                           "  <clock offset='utc'/>\n"
                           "  <on_poweroff>destroy</on_poweroff>\n"
                           "  <on_reboot>restart</on_reboot>\n"
                           "  <on_crash>destroy</on_crash>\n"
                           "  <devices>\n%s  </devices>\n"
                           "</domain>\n",
                           id, name, uuid, (unsigned long long)domain->memory_max, (unsigned long long)domain->memory,
                           (unsigned)domain->vcpus, devices);
}

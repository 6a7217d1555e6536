/* show.c -- what virt-mini has learnt, as JSON and for people.
 *
 * A command makes one JSON value of what the server said. With --json that is the output; without, the show functions
 * print the same value for people, so that both always agree. Names and texts are a stranger's: what a terminal would
 * obey is printed as \xNN. */
#include "show.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <talloc.h>

/* libvirt's numbers for what a typed parameter holds; its headers have them, the protocol does not */
enum {
    VIR_TYPED_PARAM_INT = 1,
    VIR_TYPED_PARAM_UINT,
    VIR_TYPED_PARAM_LLONG,
    VIR_TYPED_PARAM_ULLONG,
    VIR_TYPED_PARAM_DOUBLE,
    VIR_TYPED_PARAM_BOOLEAN,
    VIR_TYPED_PARAM_STRING
};

#define COUNT(ARRAY) ((int32_t)(sizeof(ARRAY) / sizeof *(ARRAY)))

/* --- text --- */

/* The bytes of the character at p, of which `left` may be read; 0 if it is none, or none to print. */
static size_t printable_length(const uint8_t *p, size_t left)
{
    static const uint32_t least[] = {0, 0, 0xa0, 0x800, 0x10000};
    if (p[0] < 0x80)
        return p[0] >= 0x20 && p[0] != 0x7f;
    size_t length = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : 2;
    if (p[0] < 0xc0 || length > left)
        return 0;
    uint32_t code = p[0] & (0x7fu >> length);
    for (size_t i = 1; i < length; i++) {
        if ((p[i] & 0xc0) != 0x80)
            return 0;
        code = code << 6 | (p[i] & 0x3f);
    }
    return code >= least[length] && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? length : 0;
}

char *printable_text(const void *ctx, const char *data, size_t length)
{
    const uint8_t *p = (const uint8_t *)data, *end = p + length;
    char *text = talloc_size(ctx, 4 * length + 1), *to = text;
    while (text && p < end) {
        size_t n = printable_length(p, (size_t)(end - p));
        if (n == 0)
            to += snprintf(to, 5, "\\x%02x", *p++);
        for (; n > 0; n--)
            *to++ = (char)*p++;
    }
    if (text)
        *to = '\0';
    return text;
}

/* Columns of a terminal, near enough. */
static int text_width(const char *text)
{
    int width = 0;
    for (; *text; text++)
        width += (*text & 0xc0) != 0x80;
    return width;
}

/* --- values --- */

json_t *json_of_text(const struct xdr_string *text)
{
    json_t *value = json_stringn(text->data ? text->data : "", text->len);
    if (value)
        return value;
    char *printable = printable_text(NULL, text->data, text->len); /* no UTF-8 */
    value = printable ? json_string(printable) : NULL;
    talloc_free(printable);
    return value;
}

json_t *json_of_uuid(const uint8_t uuid[16])
{
    char text[40], *to = text;
    for (int i = 0; i < 16; i++)
        to += snprintf(to, 4, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", uuid[i]);
    return json_string(text);
}

json_t *json_of_id(int32_t id)
{
    return id < 0 ? json_null() : json_integer(id);
}

json_t *json_of_unsigned(uint64_t number)
{
    char digits[24];
    if (number <= INT64_MAX)
        return json_integer((json_int_t)number);
    snprintf(digits, sizeof digits, "%" PRIu64, number);
    return json_string(digits);
}

static json_t *json_of_double(double number)
{
    json_t *value = json_real(number);
    return value ? value : json_null(); /* JSON has no NaN, no infinity */
}

json_t *json_of_param(const remote_typed_param_value *value)
{
    switch (value->type) {
    case VIR_TYPED_PARAM_INT: return json_integer(value->u.i);
    case VIR_TYPED_PARAM_UINT: return json_integer(value->u.ui);
    case VIR_TYPED_PARAM_LLONG: return json_integer(value->u.l);
    case VIR_TYPED_PARAM_ULLONG: return json_of_unsigned(value->u.ul);
    case VIR_TYPED_PARAM_DOUBLE: return json_of_double(value->u.d);
    case VIR_TYPED_PARAM_BOOLEAN: return json_boolean(value->u.b);
    case VIR_TYPED_PARAM_STRING: return json_of_text(&value->u.s);
    }
    return json_null(); /* never: the decoder refuses other types */
}

/* The word for a number that may be none of those we know. */
static const char *word(const char *const *words, int32_t count, int32_t number)
{
    return number >= 0 && number < count ? words[number] : "unknown";
}

json_t *json_of_state(int32_t state)
{
    static const char *const words[] = {"no state", "running", "idle", "paused", "in shutdown", "shut off", "crashed",
                                        "pmsuspended"};
    return json_string(word(words, COUNT(words), state));
}

const char *lifecycle_event_text(int32_t event)
{
    static const char *const words[] = {"Defined", "Undefined", "Started", "Suspended", "Resumed", "Stopped",
                                        "Shutdown", "PMSuspended", "Crashed"};
    return word(words, COUNT(words), event);
}

const char *lifecycle_detail_text(int32_t event, int32_t detail)
{
    static const char *const words[][9] = {
        {"Added", "Updated", "Renamed", "Snapshot"},
        {"Removed", "Renamed"},
        {"Booted", "Migrated", "Restored", "Snapshot", "Event wakeup"},
        {"Paused", "Migrated", "I/O Error", "Watchdog", "Restored", "Snapshot", "API error", "Post-copy",
         "Post-copy Error"},
        {"Unpaused", "Migrated", "Snapshot", "Post-copy", "Post-copy Error"},
        {"Shutdown", "Destroyed", "Crashed", "Migrated", "Saved", "Failed", "Snapshot", "Daemon"},
        {"Finished", "Finished after guest request", "Finished after host request"},
        {"Memory", "Disk"},
        {"Panicked", "Crashloaded"},
    };
    const char *text = event >= 0 && event < COUNT(words) ? word(words[event], COUNT(words[0]), detail) : NULL;
    return text ? text : "unknown";
}

/* --- for people --- */

/* A member in words; a child of ctx. */
static char *member_text(const void *ctx, const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    if (json_is_string(value))
        return printable_text(ctx, json_string_value(value), json_string_length(value));
    if (json_is_integer(value))
        return talloc_asprintf(ctx, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
    return talloc_strdup(ctx, "-");
}

static void print_padded(FILE *out, const char *text, int width)
{
    int missing = width - text_width(text);
    fprintf(out, "%s%*s", text, missing > 0 ? missing : 0, "");
}

struct column {
    const char *title, *key;
};

static int column_width(const void *ctx, const struct column *column, const json_t *rows)
{
    size_t i;
    json_t *row;
    int width = text_width(column->title);
    json_array_foreach (rows, i, row) {
        char *text = member_text(ctx, row, column->key);
        width = text_width(text) > width ? text_width(text) : width;
        talloc_free(text);
    }
    return width;
}

static void print_row(FILE *out, const void *ctx, const struct column *columns, const int *widths, int count,
                      const json_t *row)
{
    for (int i = 0; i < count; i++) {
        char *text = row ? member_text(ctx, row, columns[i].key) : talloc_strdup(ctx, columns[i].title);
        fputs(i ? "   " : " ", out);
        print_padded(out, text, i + 1 < count ? widths[i] : 0);
        talloc_free(text);
    }
    putc('\n', out);
}

void show_list(FILE *out, const json_t *domains)
{
    static const struct column columns[] = {{"Id", "id"}, {"Name", "name"}, {"State", "state"}};
    enum { COLUMNS = COUNT(columns) };
    void *ctx = talloc_new(NULL);
    int widths[COLUMNS], total = 1;
    size_t i;
    json_t *row;
    for (int c = 0; c < COLUMNS; c++)
        total += (widths[c] = column_width(ctx, &columns[c], domains)) + 3;
    print_row(out, ctx, columns, widths, COLUMNS, NULL);
    for (; total > 0; total--)
        putc('-', out);
    putc('\n', out);
    json_array_foreach (domains, i, row)
        print_row(out, ctx, columns, widths, COLUMNS, row);
    talloc_free(ctx);
}

static void print_line(FILE *out, const char *label, const char *text)
{
    print_padded(out, label, 16);
    fprintf(out, "%s\n", text);
}

static void print_member(FILE *out, const json_t *object, const char *label, const char *key, const char *unit)
{
    char *text = member_text(NULL, object, key);
    print_line(out, label, text = talloc_strdup_append(text, unit));
    talloc_free(text);
}

static void print_choice(FILE *out, const json_t *object, const char *label, const char *key, const char *yes,
                         const char *no)
{
    print_line(out, label, json_is_true(json_object_get(object, key)) ? yes : no);
}

static void print_seconds(FILE *out, const json_t *object, const char *label, const char *key)
{
    const json_t *value = json_object_get(object, key);
    double nanoseconds = json_is_integer(value) ? json_number_value(value) : strtod(json_string_value(value), NULL);
    char text[64];
    snprintf(text, sizeof text, "%.1fs", nanoseconds / 1e9);
    print_line(out, label, text);
}

void show_info(FILE *out, const json_t *info)
{
    print_member(out, info, "Id:", "id", "");
    print_member(out, info, "Name:", "name", "");
    print_member(out, info, "UUID:", "uuid", "");
    print_member(out, info, "OS Type:", "os_type", "");
    print_member(out, info, "State:", "state", "");
    print_member(out, info, "CPU(s):", "vcpus", "");
    print_seconds(out, info, "CPU time:", "cpu_time_ns");
    print_member(out, info, "Max memory:", "max_memory_kib", " KiB");
    print_member(out, info, "Used memory:", "memory_kib", " KiB");
    print_choice(out, info, "Persistent:", "persistent", "yes", "no");
    print_choice(out, info, "Autostart:", "autostart", "enable", "disable");
    print_choice(out, info, "Managed save:", "managed_save", "yes", "no");
}

static void print_stat(FILE *out, const char *key, const json_t *value)
{
    char *name = printable_text(NULL, key, strlen(key));
    char *digits = json_dumps(value, JSON_ENCODE_ANY | JSON_REAL_PRECISION(6));
    char *text = NULL;
    if (json_is_string(value))
        text = printable_text(name, json_string_value(value), json_string_length(value));
    fprintf(out, "  %s=%s\n", name, text ? text : digits ? digits : "?");
    talloc_free(name);
    free(digits);
}

void show_stats(FILE *out, const json_t *records)
{
    size_t i;
    const char *key;
    json_t *record, *value;
    json_array_foreach (records, i, record) {
        char *name = member_text(NULL, record, "domain");
        fprintf(out, "%sDomain: '%s'\n", i ? "\n" : "", name);
        talloc_free(name);
        json_object_foreach (json_object_get(record, "stats"), key, value)
            print_stat(out, key, value);
    }
}

void show_event(FILE *out, const json_t *event)
{
    char *name = member_text(NULL, event, "domain");
    fprintf(out, "event 'lifecycle' for domain '%s': %s %s\n", name,
            json_string_value(json_object_get(event, "event")), json_string_value(json_object_get(event, "detail")));
    talloc_free(name);
}

void show_done(FILE *out, const json_t *domain)
{
    char *name = member_text(NULL, domain, "domain");
    fprintf(out, "domain '%s' %s\n", name, json_string_value(json_object_get(domain, "done")));
    talloc_free(name);
}

void show_screenshot(FILE *out, const json_t *picture)
{
    void *ctx = talloc_new(NULL);
    fprintf(out, "screenshot of domain '%s' in %s: %s bytes of %s\n", member_text(ctx, picture, "domain"),
            member_text(ctx, picture, "file"), member_text(ctx, picture, "bytes"), member_text(ctx, picture, "mime"));
    talloc_free(ctx);
}

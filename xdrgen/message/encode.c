/* encode.c -- JSON to a message, by walking the model and the JSON side by side.
 *
 * What decode would refuse is not written: lengths keep their bounds, an enum its values, a union its arms, a string has
 * no NUL. Every member must be there, and nothing else. This is the one file that knows the library that reads JSON. */
#include "message/encode.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/symbols.h"
#include "message/message.h"
#include "message/real.h"
#include "model/walk.h"

/* A chain of names and indices on the C stack, from the innermost outwards. */
struct place {
    const struct place *outer;
    const char *name; /* NULL: an index */
    size_t index;
};

struct writer {
    const struct type *root;
    struct buffer *out;
    unsigned levels; /* that are left for recursive types */
    char *error; /* under ctx */
    void *ctx;   /* of errors */
};

/* --- errors --- */

static char *append_place(char *path, const struct place *place)
{
    if (!place)
        return path;
    path = append_place(path, place->outer);
    if (place->name)
        return talloc_asprintf_append(path, ".%s", place->name);
    return talloc_asprintf_append(path, "[%zu]", place->index);
}

static bool fail(struct writer *writer, const struct place *place, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static bool fail(struct writer *writer, const struct place *place, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *why = talloc_vasprintf(writer->ctx, format, arguments);
    va_end(arguments);
    char *path = append_place(talloc_strdup(writer->ctx, writer->root->name), place);
    writer->error = talloc_asprintf(writer->ctx, "%s: %s", path, why);
    return false;
}

/* What a value is, in words: long texts are cut. */
static const char *describe(struct writer *writer, const json_t *value)
{
    void *ctx = writer->ctx;
    switch (json_typeof(value)) {
    case JSON_OBJECT: return "an object";
    case JSON_ARRAY: return "an array";
    case JSON_STRING: return talloc_asprintf(ctx, "\"%.40s\"", json_string_value(value));
    case JSON_INTEGER: return talloc_asprintf(ctx, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
    case JSON_REAL: return talloc_asprintf(ctx, "%g", json_real_value(value));
    case JSON_TRUE: return "true";
    case JSON_FALSE: return "false";
    case JSON_NULL: return "null";
    }
    return "";
}

static bool expect(struct writer *writer, const struct place *place, const char *what, const json_t *value)
{
    return fail(writer, place, "expected %s, found %s", what, describe(writer, value));
}

/* --- bytes --- */

static void put_word(struct writer *writer, uint32_t word)
{
    const char bytes[] = {(char)(word >> 24), (char)(word >> 16), (char)(word >> 8), (char)word};
    buffer_add(writer->out, bytes, sizeof bytes);
}

static void put_bits(struct writer *writer, const struct type *type, uint64_t bits)
{
    if (type->wire_min.bytes == 8)
        put_word(writer, (uint32_t)(bits >> 32));
    put_word(writer, (uint32_t)bits);
}

static void put_padding(struct writer *writer, size_t length)
{
    buffer_add(writer->out, "\0\0\0", -length & 3);
}

/* --- numbers --- */

/* An integer, as a number or as a string of its digits: its sign and its magnitude. */
static bool read_integer(const json_t *value, bool *is_negative, uint64_t *magnitude)
{
    const char *text = json_string_value(value);
    char *end;
    if (json_is_integer(value)) {
        json_int_t number = json_integer_value(value);
        *is_negative = number < 0;
        *magnitude = *is_negative ? -(uint64_t)number : (uint64_t)number;
        return true;
    }
    if (!text)
        return false;
    *is_negative = text[0] == '-';
    text += *is_negative;
    errno = 0;
    *magnitude = strtoull(text, &end, 10);
    return isdigit((unsigned char)text[0]) && *end == '\0' && errno == 0;
}

/* The least and the greatest of a type, as magnitudes below and above 0. */
static void find_range(const struct type *type, uint64_t *below, uint64_t *above)
{
    int64_t least = INT64_MIN, greatest = INT64_MAX;
    *above = UINT64_MAX;
    *below = 0;
    if (type->kind == TYPE_UNSIGNED_HYPER)
        return;
    message_range(type, &least, &greatest);
    *below = -(uint64_t)least;
    *above = (uint64_t)greatest;
}

static bool put_integer(struct writer *writer, const struct place *place, const struct type *type, const json_t *value)
{
    bool is_negative;
    uint64_t magnitude, below, above;
    if (!read_integer(value, &is_negative, &magnitude))
        return expect(writer, place, talloc_asprintf(writer->ctx, "a number (%s)", type->name), value);
    find_range(type, &below, &above);
    if (magnitude > (is_negative ? below : above))
        return fail(writer, place, "%s%" PRIu64 " does not fit %s", is_negative ? "-" : "", magnitude, type->name);
    put_bits(writer, type, is_negative ? -magnitude : magnitude);
    return true;
}

static bool put_real(struct writer *writer, const struct place *place, const struct type *type, const json_t *value)
{
    uint8_t bytes[16];
    uint64_t bits;
    if (json_is_string(value) && real_from_text(type, json_string_value(value), bytes)) {
        buffer_add(writer->out, (const char *)bytes, (size_t)type->wire_min.bytes);
        return true;
    }
    if (!json_is_number(value) || type->kind == TYPE_QUADRUPLE) {
        const char *also = type->kind == TYPE_QUADRUPLE ? "" : "a number, \"Infinity\", \"-Infinity\", \"NaN\" or ";
        return expect(writer, place, talloc_asprintf(writer->ctx, "%s\"0x\" and %u hex digits", also,
                                                     2 * (unsigned)type->wire_min.bytes), value);
    }
    if (!real_from_number(type, json_number_value(value), &bits))
        return fail(writer, place, "%g does not fit %s", json_number_value(value), type->name);
    put_bits(writer, type, bits);
    return true;
}

static bool put_enum(struct writer *writer, const struct place *place, const struct type *type, const json_t *value)
{
    int64_t number = json_integer_value(value);
    bool fits = number >= INT32_MIN && number <= INT32_MAX;
    if (json_is_string(value)) {
        const struct enumerator *named = walk_find_name(type, json_string_value(value));
        if (!named)
            return fail(writer, place, "%s is not a %s", describe(writer, value), type->name);
        number = named->value;
    } else if (!json_is_integer(value)) {
        return expect(writer, place, talloc_asprintf(writer->ctx, "a name or a number of %s", type->name), value);
    } else if (!fits || (!type->is_open && !message_enum_name(type, number))) {
        return fail(writer, place, "%" PRId64 " is not a %s", number, type->name);
    }
    put_word(writer, (uint32_t)number);
    return true;
}

static bool put_scalar(struct writer *writer, const struct place *place, const struct type *type, const json_t *value)
{
    switch (type->kind) {
    case TYPE_FLOAT:
    case TYPE_DOUBLE:
    case TYPE_QUADRUPLE: return put_real(writer, place, type, value);
    case TYPE_ENUM: return put_enum(writer, place, type, value);
    case TYPE_BOOL:
        if (!json_is_boolean(value))
            return expect(writer, place, "true or false", value);
        put_word(writer, json_is_true(value));
        return true;
    default: return put_integer(writer, place, type, value);
    }
}

/* --- texts, opaque data --- */

static int digit_of(char c)
{
    return isxdigit((unsigned char)c) ? (isdigit((unsigned char)c) ? c - '0' : (c | 0x20) - 'a' + 10) : -1;
}

/* The bytes of a string of hex digits; NULL if it is none. */
static char *read_hex(const json_t *value, size_t *size)
{
    const char *text = json_string_value(value);
    size_t digits = text ? json_string_length(value) : 1;
    if (digits % 2 != 0)
        return NULL;
    char *bytes = talloc_size(NULL, digits / 2 + 1);
    for (size_t i = 0; i < digits; i += 2) {
        int high = digit_of(text[i]), low = digit_of(text[i + 1]);
        if (high < 0 || low < 0) {
            talloc_free(bytes);
            return NULL;
        }
        bytes[i / 2] = (char)(high << 4 | low);
    }
    *size = digits / 2;
    return bytes;
}

/* Whether a length is what the member may have; it is written if it varies. */
static bool put_length(struct writer *writer, const struct place *place, const struct member *member, size_t length,
                       const char *unit)
{
    bool is_fixed = member->shape == SHAPE_FIXED || member->shape == SHAPE_OPAQUE_FIXED;
    if (is_fixed && length != member->bound)
        return fail(writer, place, "expected %" PRIu32 " %s, found %zu", member->bound, unit, length);
    if (length > member->bound && member->limit)
        return fail(writer, place, "%zu is over %s (%" PRIu32 ")", length, member->limit, member->bound);
    if (length > member->bound)
        return fail(writer, place, "%zu is over the limit of %" PRIu32, length, member->bound);
    if (!is_fixed)
        put_word(writer, (uint32_t)length);
    return true;
}

static bool put_bytes(struct writer *writer, const struct place *place, const struct member *member, const char *bytes,
                      size_t length)
{
    if (!put_length(writer, place, member, length, "bytes"))
        return false;
    buffer_add(writer->out, bytes, length);
    put_padding(writer, length);
    return true;
}

static bool put_text(struct writer *writer, const struct place *place, const struct member *member, const json_t *value,
                     bool any_nul)
{
    const char *bytes = json_string_value(value);
    size_t length = json_string_length(value);
    char *hex = NULL;
    if (json_object_size(value) == 1)
        bytes = hex = read_hex(json_object_get(value, "hex"), &length);
    if (!bytes)
        return expect(writer, place, "a string or {\"hex\": ...}", value);
    const char *nul = any_nul || length == 0 ? NULL : memchr(bytes, '\0', length);
    if (nul)
        return fail(writer, place, "a NUL inside a string, at byte %zu", (size_t)(nul - bytes));
    bool good = put_bytes(writer, place, member, bytes, length);
    talloc_free(hex);
    return good;
}

static bool put_opaque(struct writer *writer, const struct place *place, const struct member *member, const json_t *value)
{
    size_t length = 0;
    char *bytes = read_hex(value, &length);
    if (!bytes)
        return expect(writer, place, "a string of hex digits, two for a byte", value);
    bool good = put_bytes(writer, place, member, bytes, length);
    talloc_free(bytes);
    return good;
}

/* --- shapes --- */

static bool put_type(struct writer *writer, const struct place *place, const struct type *type, const json_t *value);

static bool put_array(struct writer *writer, const struct place *place, const struct member *member, const json_t *value)
{
    if (!json_is_array(value))
        return expect(writer, place, "an array", value);
    struct place element = {place, NULL, 0};
    size_t count = json_array_size(value);
    if (!put_length(writer, place, member, count, "elements"))
        return false;
    for (; element.index < count; element.index++)
        if (!put_type(writer, &element, member->type, json_array_get(value, element.index)))
            return false;
    return true;
}

static bool put_option(struct writer *writer, const struct place *place, const struct member *member, const json_t *value)
{
    put_word(writer, !json_is_null(value));
    if (json_is_null(value))
        return true;
    if (!message_is_wrapped(member))
        return put_type(writer, place, member->type, value);
    if (json_array_size(value) != 1)
        return expect(writer, place, "null or an array of one", value);
    return put_type(writer, place, member->type, json_array_get(value, 0));
}

static bool put_shape(struct writer *writer, const struct place *place, const struct member *named, const json_t *value)
{
    const struct member *member = walk_through(named);
    switch (member->shape) {
    case SHAPE_SCALAR: return put_type(writer, place, member->type, value);
    case SHAPE_FIXED:
    case SHAPE_VARIABLE: return put_array(writer, place, member, value);
    case SHAPE_STRING: return put_text(writer, place, member, value, message_allows_nul(named));
    case SHAPE_OPAQUE:
    case SHAPE_OPAQUE_FIXED: return put_opaque(writer, place, member, value);
    case SHAPE_OPTIONAL: return put_option(writer, place, member, value);
    }
    return false;
}

/* --- structs and unions --- */

/* A value for a member of an object, counted. */
static const json_t *take(const json_t *object, const char *name, size_t *taken)
{
    const json_t *value = json_object_get(object, name);
    *taken += value != NULL;
    return value;
}

static bool put_member(struct writer *writer, const struct place *outer, const struct member *member, const json_t *value)
{
    struct place place = {outer, member->name, 0};
    if (!value)
        return fail(writer, &place, "this member is missing");
    return put_shape(writer, &place, member, value);
}

/* Complains of the first name that nobody has asked for; there are more names than were taken. */
static bool refuse_name(struct writer *writer, const struct place *place, const struct type *type, json_t *object,
                        struct symbols *names)
{
    const char *name;
    json_t *value;
    json_object_foreach(object, name, value)
        if (!symbols_find(names, name))
            return fail(writer, place, "%s has no member \"%.60s\"%s", type->name, name,
                        type->kind == TYPE_UNION ? " here" : "");
    return true;
}

static bool put_struct(struct writer *writer, const struct place *place, const struct type *type, json_t *value)
{
    const struct member *member;
    size_t taken = 0, count = type->members.count - type->is_list;
    if (!json_is_object(value))
        return expect(writer, place, talloc_asprintf(writer->ctx, "an object (%s)", type->name), value);
    for (size_t i = 0; i < count && LIST_NEXT(&type->members, i, member); i++)
        if (!put_member(writer, place, member, take(value, member->name, &taken)))
            return false;
    if (taken == json_object_size(value))
        return true;
    struct symbols *names = symbols_new(writer->ctx);
    for (size_t i = 0; i < count && LIST_NEXT(&type->members, i, member); i++)
        symbols_add(names, member->name, writer);
    return refuse_name(writer, place, type, value, names);
}

static bool put_list(struct writer *writer, const struct place *place, const struct type *type, const json_t *value)
{
    struct place item = {place, NULL, 0};
    size_t count = json_array_size(value);
    if (count == 0)
        return expect(writer, place, talloc_asprintf(writer->ctx, "an array of one or more (%s)", type->name), value);
    for (; item.index < count; item.index++) {
        if (!put_struct(writer, &item, type, json_array_get(value, item.index)))
            return false;
        put_word(writer, item.index + 1 < count);
    }
    return true;
}

/* The number that was just written for a discriminant. */
static int64_t written_number(const struct writer *writer, const struct type *type)
{
    const uint8_t *at = (const uint8_t *)writer->out->data + writer->out->length - 4;
    struct item item = {.type = type, .bytes = at, .length = 4};
    return (int64_t)message_number(&item);
}

static bool put_union(struct writer *writer, const struct place *place, const struct type *type, json_t *value)
{
    const struct type *discriminant = walk_through(type->discriminant)->type;
    size_t taken = 0;
    if (!json_is_object(value))
        return expect(writer, place, talloc_asprintf(writer->ctx, "an object (%s)", type->name), value);
    const char *selector = type->discriminant->name, *name = NULL;
    if (!put_member(writer, place, type->discriminant, take(value, selector, &taken)))
        return false;
    int64_t label = written_number(writer, discriminant);
    const struct arm *arm = walk_select_arm(type, label);
    if (!arm)
        return fail(writer, place, "%" PRId64 " selects no arm of %s", label, type->name);
    if (arm->member) {
        bool is_clash = strcmp(arm->member->name, selector) == 0;
        name = is_clash ? talloc_asprintf(writer->ctx, "%s_", arm->member->name) : arm->member->name;
        if (!put_member(writer, place, arm->member, take(value, name, &taken)))
            return false;
    }
    if (taken == json_object_size(value))
        return true;
    struct symbols *names = symbols_new(writer->ctx);
    symbols_add(names, selector, writer);
    if (name)
        symbols_add(names, name, writer);
    return refuse_name(writer, place, type, value, names);
}

/* --- types --- */

static bool put_body(struct writer *writer, const struct place *place, const struct type *type, const json_t *value)
{
    json_t *object = (json_t *)(uintptr_t)value; /* jansson iterates over no constant object */
    switch (type->kind) {
    case TYPE_ALIAS: return put_shape(writer, place, type->alias, value);
    case TYPE_STRUCT:
        return type->is_list ? put_list(writer, place, type, value) : put_struct(writer, place, type, object);
    case TYPE_UNION: return put_union(writer, place, type, object);
    default: return put_scalar(writer, place, type, value);
    }
}

static bool put_type(struct writer *writer, const struct place *place, const struct type *type, const json_t *value)
{
    if (type->is_recursive && writer->levels == 0)
        return fail(writer, place, "%s nests deeper than %u", type->name, message_depth(writer->root));
    writer->levels -= type->is_recursive;
    bool good = put_body(writer, place, type, value);
    writer->levels += type->is_recursive;
    return good;
}

/* jansson's own errors do not tell a mistake from a lack of memory. */
static void *allocate(size_t size)
{
    return alloc_checked(malloc(size));
}

/* jansson's numbers end where those of hyper do, though unsigned hyper goes on. */
static const char *explain_syntax(void *ctx, const json_error_t *error)
{
    bool is_great = strncmp(error->text, "too big integer", strlen("too big integer")) == 0;
    return talloc_asprintf(ctx, "line %d, column %d: %s%s", error->line, error->column, error->text,
                           is_great ? "; one over 2^63-1 must be a string" : "");
}

const char *encode_value(void *ctx, const struct type *type, const char *json, size_t size, struct buffer *out)
{
    json_error_t error;
    json_set_alloc_funcs(allocate, free);
    json_t *value = json_loadb(json, size, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_ALLOW_NUL, &error);
    if (!value)
        return explain_syntax(ctx, &error);
    struct writer writer = {.root = type, .out = out, .levels = message_depth(type), .ctx = ctx};
    bool good = put_type(&writer, NULL, type, value);
    json_decref(value);
    return good ? NULL : writer.error;
}

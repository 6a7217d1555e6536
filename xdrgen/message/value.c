/* value.c -- a message as JSON.
 *
 *     int, hyper, ...     a number; beyond 2^53, where many readers of JSON lose digits, a string of the digits
 *     float, double       a number; "Infinity", "-Infinity"; a NaN is a string of its bits, "0x7fc00000"
 *     quadruple           a string of its bits
 *     enum                the name; a number if it has none (@unknown-enum: pass)
 *     string              a string; if it is not UTF-8, {"hex": "ff00"}
 *     opaque              a string of hex digits
 *     struct              an object; a list (a struct that ends in a next one) is an array
 *     union               an object of the discriminant and the arm, if that is not void
 *     optional            null or the value; of what is itself optional, null or an array of one
 */
#include "message/value.h"

#include <inttypes.h>

#include "base/json.h"
#include "message/real.h"

#define EXACT_MAX (INT64_C(1) << 53)

static void add_break(struct value_writer *writer)
{
    if (!writer->is_compact)
        buffer_printf(writer->out, "\n%*s", writer->level, "");
}

/* What stands before a value: a comma, a new line, a name. */
static void begin_value(struct value_writer *writer, const struct item *item)
{
    if (writer->has_key || writer->level == 0) {
        writer->has_key = false;
        return;
    }
    if (writer->has_items)
        buffer_puts(writer->out, writer->is_compact ? ", " : ",");
    add_break(writer);
    writer->has_items = true;
    if (item->name)
        buffer_printf(writer->out, "\"%s%s\": ", item->name, item->is_clash ? "_" : "");
}

static void add_hex(struct buffer *out, const struct item *item)
{
    buffer_puts(out, "\"");
    for (uint32_t i = 0; i < item->count; i++)
        buffer_printf(out, "%02x", item->data[i]);
    buffer_puts(out, "\"");
}

static void add_text(struct buffer *out, const struct item *item)
{
    if (json_write_text(out, (const char *)item->data, item->count))
        return;
    buffer_puts(out, "{\"hex\": ");
    add_hex(out, item);
    buffer_puts(out, "}");
}

static void add_integer(struct buffer *out, const struct item *item)
{
    uint64_t bits = message_number(item);
    bool is_negative = item->type->kind != TYPE_UNSIGNED_HYPER && (int64_t)bits < 0;
    uint64_t magnitude = is_negative ? -bits : bits;
    const char *quote = magnitude > EXACT_MAX ? "\"" : "";
    buffer_printf(out, "%s%s%" PRIu64 "%s", quote, is_negative ? "-" : "", magnitude, quote);
}

static void add_number(struct buffer *out, const struct item *item)
{
    const char *name = NULL, *quote;
    switch (item->type->kind) {
    case TYPE_FLOAT:
    case TYPE_DOUBLE:
    case TYPE_QUADRUPLE:
        quote = real_is_finite(item) ? "" : "\"";
        buffer_puts(out, quote);
        real_write(out, item);
        buffer_puts(out, quote);
        break;
    case TYPE_BOOL: buffer_puts(out, message_number(item) ? "true" : "false"); break;
    case TYPE_ENUM:
        name = message_enum_name(item->type, (int64_t)message_number(item));
        if (name)
            json_write_string(out, name);
        else
            add_integer(out, item);
        break;
    default: add_integer(out, item); break;
    }
}

static void add_leaf(void *data, const struct item *item)
{
    struct value_writer *writer = data;
    if (item->kind == ITEM_MORE)
        return;
    begin_value(writer, item);
    if (item->kind == ITEM_NUMBER)
        add_number(writer->out, item);
    else if (item->kind == ITEM_TEXT)
        add_text(writer->out, item);
    else if (item->kind == ITEM_OPAQUE)
        add_hex(writer->out, item);
    else
        buffer_puts(writer->out, "null");
    buffer_drain(writer->out, writer->stream, false);
}

static bool is_object(const struct item *item)
{
    return item->kind == ITEM_STRUCT || item->kind == ITEM_UNION;
}

static void add_begin(void *data, const struct item *item)
{
    struct value_writer *writer = data;
    if (item->kind == ITEM_OPTION && !item->is_wrapped)
        return;
    begin_value(writer, item);
    buffer_puts(writer->out, is_object(item) ? "{" : "[");
    writer->has_items = false;
    writer->has_key = item->kind == ITEM_OPTION; /* what follows has the same name, but here is an array */
    writer->level++;
}

static void add_end(void *data, const struct item *item)
{
    struct value_writer *writer = data;
    if (item->kind == ITEM_OPTION && !item->is_wrapped)
        return;
    writer->level--;
    if (writer->has_items)
        add_break(writer);
    buffer_puts(writer->out, is_object(item) ? "}" : "]");
    writer->has_items = true;
    writer->has_key = false;
}

struct message_sink value_sink(struct value_writer *writer)
{
    return (struct message_sink){writer, add_begin, add_leaf, add_end};
}

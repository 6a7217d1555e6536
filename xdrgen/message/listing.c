/* listing.c -- a message as text: offset, bytes in hex, name and value, and the limit that a length stands against.
 *
 * A line has at most 100 columns, if the names allow it: long bytes and texts are cut, and say how many there are. */
#include "message/listing.h"

#include <inttypes.h>
#include <string.h>

#include "message/real.h"

enum { LINE_WIDTH = 100, BYTES_WHOLE = 12, BYTES_CUT = 8, BYTES_WIDTH = 26, NAME_COLUMN = 36, VALUE_LEAST = 16,
       LEVELS_MAX = 20 };

/* --- columns --- */

/* Groups of four bytes; the padding of a text is part of it. */
static void add_hex(struct buffer *out, const uint8_t *bytes, size_t length)
{
    size_t begin = out->length, shown = length > BYTES_WHOLE ? BYTES_CUT : length;
    for (size_t i = 0; i < shown; i++)
        buffer_printf(out, "%s%02x", i > 0 && i % 4 == 0 ? " " : "", bytes[i]);
    if (shown < length)
        buffer_printf(out, " +%zu", length - shown);
    buffer_printf(out, "%*s", begin + BYTES_WIDTH > out->length ? (int)(begin + BYTES_WIDTH - out->length) : 0, "");
}

/* What nests very deep does not go on to the right. */
static int indent_of(const struct listing *listing)
{
    return 2 * (listing->level < LEVELS_MAX ? listing->level : LEVELS_MAX);
}

/* Offset, bytes and name of an item; the flags that led to it are its own. */
static void begin_line(struct listing *listing, const struct item *item)
{
    size_t flags = listing->flags;
    listing->flags = 0;
    buffer_printf(listing->out, "%6zu  ", item->offset - flags);
    add_hex(listing->out, item->bytes - flags, item->length + flags);
    buffer_printf(listing->out, "  %*s", indent_of(listing), "");
    if (item->name)
        buffer_puts(listing->out, item->name);
    else if (item->index >= 0)
        buffer_printf(listing->out, "[%" PRId64 "]", item->index);
    else
        buffer_puts(listing->out, listing->whole);
}

/* Nothing ends a line but a word. */
static void end_line(struct listing *listing)
{
    struct buffer *out = listing->out;
    while (out->length > 0 && out->data[out->length - 1] == ' ')
        out->length--;
    buffer_puts(out, "\n");
    buffer_drain(out, listing->stream, false);
}

static void format_limit(char *text, size_t size, const struct item *item)
{
    const struct member *member = item->member;
    if (member->bound == UINT32_MAX && !member->limit)
        snprintf(text, size, "  %" PRIu32, item->count);
    else if (member->limit)
        snprintf(text, size, "  %" PRIu32 " of %s %" PRIu32, item->count, member->limit, member->bound);
    else
        snprintf(text, size, "  %" PRIu32 " of %" PRIu32, item->count, member->bound);
}

/* --- values --- */

static void add_number(struct buffer *out, const struct item *item)
{
    const char *name;
    switch (item->type->kind) {
    case TYPE_FLOAT:
    case TYPE_DOUBLE:
    case TYPE_QUADRUPLE: real_write(out, item); break;
    case TYPE_BOOL: buffer_puts(out, message_number(item) ? "true" : "false"); break;
    case TYPE_UNSIGNED_HYPER: buffer_printf(out, "%" PRIu64, message_number(item)); break;
    case TYPE_ENUM:
        name = message_enum_name(item->type, (int64_t)message_number(item));
        if (name)
            buffer_puts(out, name);
        else
            buffer_printf(out, "%" PRId64, (int64_t)message_number(item));
        break;
    default: buffer_printf(out, "%" PRId64, (int64_t)message_number(item)); break;
    }
}

/* A byte as it is between quotes; its width. */
static size_t escape(char *text, uint8_t c)
{
    if (c == '"' || c == '\\')
        return (size_t)sprintf(text, "\\%c", c);
    if (c == '\n' || c == '\t')
        return (size_t)sprintf(text, c == '\n' ? "\\n" : "\\t");
    return (size_t)sprintf(text, c < 0x20 || c >= 0x7f ? "\\x%02x" : "%c", c);
}

/* The columns of a text or of data, up to `most`. */
static size_t value_width(const struct item *item, size_t most)
{
    char text[8];
    size_t width = strlen("\"\"");
    for (uint32_t i = 0; i < item->count && width <= most; i++)
        width += item->kind == ITEM_TEXT ? escape(text, item->data[i]) : 2;
    return width;
}

/* A text or data, in so many columns if it is not whole. */
static void add_data(struct buffer *out, const struct item *item, size_t room, bool is_whole)
{
    bool is_text = item->kind == ITEM_TEXT;
    size_t used = strlen("\"\"...");
    char text[8];
    buffer_puts(out, is_text ? "\"" : "0x");
    for (uint32_t i = 0; i < item->count; i++) {
        size_t width = is_text ? escape(text, item->data[i]) : (size_t)sprintf(text, "%02x", item->data[i]);
        used += width;
        if (!is_whole && used > room)
            break;
        buffer_add(out, text, width);
    }
    buffer_puts(out, is_text ? "\"" : "");
    buffer_puts(out, is_whole ? "" : "...");
}

static size_t line_length(const struct buffer *out)
{
    size_t length = 0;
    while (length < out->length && out->data[out->length - length - 1] != '\n')
        length++;
    return length;
}

/* Beside the name, if there is room for it; otherwise below, and as much of it as there is room for. */
static void add_text(struct listing *listing, const struct item *item)
{
    char limit[160] = "";
    if (item->member->shape != SHAPE_OPAQUE_FIXED)
        format_limit(limit, sizeof limit, item);
    size_t used = line_length(listing->out) + strlen(limit), indent = NAME_COLUMN + (size_t)indent_of(listing) + 2;
    if (used + value_width(item, LINE_WIDTH) <= LINE_WIDTH) {
        add_data(listing->out, item, 0, true);
        buffer_puts(listing->out, limit);
        return;
    }
    size_t room = indent + VALUE_LEAST < LINE_WIDTH ? LINE_WIDTH - indent : VALUE_LEAST;
    buffer_printf(listing->out, "%s\n%*s", limit + (limit[0] != '\0'), (int)indent, "");
    add_data(listing->out, item, room, value_width(item, room) <= room);
}

/* --- items --- */

static void add_leaf(void *data, const struct item *item)
{
    struct listing *listing = data;
    if (item->kind == ITEM_MORE && item->count > 0) {
        listing->flags += item->length;
        return;
    }
    begin_line(listing, item);
    buffer_puts(listing->out, " ");
    if (item->kind == ITEM_NUMBER)
        add_number(listing->out, item);
    else if (item->kind == ITEM_ABSENT || item->kind == ITEM_MORE)
        buffer_puts(listing->out, item->kind == ITEM_ABSENT ? "null" : "end");
    else
        add_text(listing, item);
    end_line(listing);
}

static void add_begin(void *data, const struct item *item)
{
    struct listing *listing = data;
    char count[160];
    if (item->kind == ITEM_OPTION) {
        listing->flags += item->length;
        return;
    }
    begin_line(listing, item);
    if (item->kind == ITEM_ARRAY) {
        format_limit(count, sizeof count, item);
        buffer_puts(listing->out, item->member->shape == SHAPE_VARIABLE ? count : "");
    }
    end_line(listing);
    listing->level++;
}

static void add_end(void *data, const struct item *item)
{
    struct listing *listing = data;
    listing->flags = 0; /* what it was for is missing, if there is one */
    if (item->kind != ITEM_OPTION)
        listing->level--;
}

struct message_sink listing_sink(struct listing *listing)
{
    return (struct message_sink){listing, add_begin, add_leaf, add_end};
}

void listing_add_bytes(struct listing *listing, size_t offset, const uint8_t *bytes, size_t length, const char *what)
{
    buffer_printf(listing->out, "%6zu  ", offset);
    add_hex(listing->out, bytes, length);
    buffer_printf(listing->out, "    %s, %zu %s\n", what, length, length == 1 ? "byte" : "bytes");
}

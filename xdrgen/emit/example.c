/* example.c -- the least message of a type, field by field: offset, bytes, name, and what they say.
 *
 * Texts and lists are as short as they may be, nothing optional is there, a union has its shortest arm, a number is the one
 * nearest to 0 that is allowed. A list item that @min asks for is written out; nothing else repeats but T[N]. */
#include <inttypes.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/wire.h"
#include "emit/analysis.h"
#include "measure/sizes.h"
#include "model/walk.h"

enum { ROWS_MAX = 200, BYTES_SHOWN = 64 };

struct writer {
    void *ctx;
    struct procedure_facts *facts;
};

static void write_type(struct writer *writer, const struct type *type, const char *path);

static const char *join(void *ctx, const char *path, const char *name)
{
    return talloc_asprintf(ctx, "%s%s%s", path, path[0] && name[0] ? "." : "", name);
}

/* Bytes by words; of a long row the beginning. */
static const char *hex(void *ctx, const unsigned char *bytes, uint64_t length)
{
    char *text = talloc_strdup(ctx, "");
    for (uint64_t i = 0; i < length && i < BYTES_SHOWN; i++)
        text = talloc_asprintf_append(text, "%s%02x", i && i % 4 == 0 ? " " : "", bytes[i]);
    return length > BYTES_SHOWN ? talloc_strdup_append(text, " ...") : text;
}

static void add_row(struct writer *writer, const char *path, const char *type, const char *meaning,
                    const unsigned char *bytes, uint64_t length)
{
    struct procedure_facts *facts = writer->facts;
    if (facts->example.count < ROWS_MAX) {
        struct octets *row = talloc(writer->ctx, struct octets);
        *row = (struct octets){facts->example_length, hex(row, bytes, length), path, type, meaning};
        list_add(writer->ctx, &facts->example, row);
    } else {
        facts->example_goes_on = true;
    }
    facts->example_length += length;
}

static void add_word(struct writer *writer, const char *path, const char *type, const char *meaning, uint32_t word)
{
    const unsigned char bytes[] = {(unsigned char)(word >> 24), (unsigned char)(word >> 16), (unsigned char)(word >> 8),
                                   (unsigned char)word};
    add_row(writer, path, type, meaning, bytes, sizeof bytes);
}

/* A text or opaque data: letters, so that no NUL is among them, and zeros behind. */
static void add_bytes(struct writer *writer, const char *path, const char *type, uint64_t length)
{
    unsigned char bytes[BYTES_SHOWN + 4] = {0};
    memset(bytes, 'a', length < sizeof bytes ? (size_t)length : sizeof bytes);
    const char *padding = wire_pad(length) > length ? talloc_asprintf(writer->ctx, " and %" PRIu64 " of padding", wire_pad(length) - length)
                                               : "";
    if (length > 0)
        add_row(writer, path, type, talloc_asprintf(writer->ctx, "%" PRIu64 " bytes%s", length, padding), bytes, wire_pad(length));
}

static const char *bound_text(struct writer *writer, const struct member *member, const char *what)
{
    if (member->bound == UINT32_MAX)
        return talloc_asprintf(writer->ctx, "%s; any number may follow", what);
    if (member->limit)
        return talloc_asprintf(writer->ctx, "%s; at most %s = %" PRIu32, what, member->limit, member->bound);
    return talloc_asprintf(writer->ctx, "%s; at most %" PRIu32, what, member->bound);
}

static void write_number(struct writer *writer, const struct type *type, const char *path, int64_t value)
{
    bool is_unsigned = type->kind == TYPE_UNSIGNED_HYPER;
    const char *meaning = talloc_asprintf(writer->ctx, is_unsigned ? "%" PRIu64 : "%" PRId64, value);
    unsigned char bytes[16] = {0};
    uint64_t rest = (uint64_t)value;
    for (size_t i = 8; type->wire_min.bytes == 8 && i-- > 0; rest >>= 8)
        bytes[i] = (unsigned char)rest;
    if (type->kind == TYPE_BOOL)
        meaning = value ? "TRUE" : "FALSE";
    if (type->wire_min.bytes == 4)
        add_word(writer, path, type->name, meaning, (uint32_t)value);
    else
        add_row(writer, path, type->name, meaning, bytes, type->wire_min.bytes);
}

/* Of an open enum the value may have no name. */
static void write_enum(struct writer *writer, const struct type *type, const char *path, int64_t value)
{
    const struct enumerator *legal = walk_find_legal(type, value);
    const char *meaning = legal ? legal->name : talloc_asprintf(writer->ctx, "%" PRId64 ", unknown", value);
    add_word(writer, path, type->name, meaning, (uint32_t)value);
}

static int64_t enum_value(const struct type *type, int64_t wanted)
{
    if (walk_find_legal(type, wanted))
        return wanted;
    return ((const struct enumerator *)type->legal.items[0])->value;
}

static void write_value(struct writer *writer, const struct type *type, const char *path, int64_t value)
{
    if (type->kind < TYPE_STRING)
        write_number(writer, type, path, value);
    else if (type->kind == TYPE_ENUM)
        write_enum(writer, type, path, enum_value(type, value));
    else
        write_type(writer, type, path);
}

static void write_member(struct writer *writer, const struct member *named, const char *outer)
{
    const struct member *member = walk_through(named);
    const char *path = join(writer->ctx, outer, named->name), *type = named->type->name;
    uint64_t least, greatest;
    walk_lengths(named, &least, &greatest);
    switch (member->shape) {
    case SHAPE_SCALAR: write_value(writer, member->type, path, walk_nearest_number(named)); break;
    case SHAPE_FIXED:
        for (uint64_t i = 0; i < member->bound && i < ROWS_MAX; i++)
            write_value(writer, member->type, talloc_asprintf(writer->ctx, "%s[%" PRIu64 "]", path, i), 0);
        writer->facts->example_goes_on |= member->bound > ROWS_MAX;
        break;
    case SHAPE_OPAQUE_FIXED: add_bytes(writer, path, type, member->bound); break;
    case SHAPE_STRING:
    case SHAPE_OPAQUE:
        add_word(writer, path, type, bound_text(writer, member, talloc_asprintf(writer->ctx, "length %" PRIu64, least)),
                 (uint32_t)least);
        add_bytes(writer, path, type, least);
        break;
    case SHAPE_VARIABLE:
        add_word(writer, path, type, bound_text(writer, member, talloc_asprintf(writer->ctx, "%" PRIu64 " elements", least)),
                 (uint32_t)least);
        for (uint64_t i = 0; i < least && i < ROWS_MAX; i++)
            write_value(writer, member->type, talloc_asprintf(writer->ctx, "%s[%" PRIu64 "]", path, i), 0);
        break;
    case SHAPE_OPTIONAL: add_word(writer, path, type, "not there", 0); break;
    }
}

/* --- unions --- */

static uint64_t arm_least(const struct arm *arm)
{
    return arm->member ? sizes_member_least(arm->member).bytes : 0;
}

static void write_discriminant(struct writer *writer, const struct type *type, const char *outer, int64_t value)
{
    const struct type *discriminant = walk_strip(type->discriminant->type);
    const char *path = join(writer->ctx, outer, type->discriminant->name);
    if (discriminant->kind == TYPE_ENUM)
        write_enum(writer, discriminant, path, value);
    else
        write_value(writer, discriminant, path, value);
}

static void write_union(struct writer *writer, const struct type *type, const char *path)
{
    const struct arm *arm, *shortest = NULL;
    for (size_t i = 0; LIST_NEXT(&type->arms, i, arm); i++)
        if (walk_arm_is_reachable(type, arm) && (!shortest || arm_least(arm) < arm_least(shortest)))
            shortest = arm;
    write_discriminant(writer, type, path, walk_discriminant(type, shortest));
    if (shortest->member)
        write_member(writer, shortest->member, path);
}

static void write_type(struct writer *writer, const struct type *type, const char *path)
{
    const struct member *member;
    if (writer->facts->example_goes_on)
        return;
    if (type->kind == TYPE_ALIAS)
        write_member(writer, type->alias, path);
    else if (type->kind == TYPE_UNION)
        write_union(writer, type, path);
    else if (type->kind != TYPE_STRUCT)
        write_value(writer, type, path, 0);
    for (size_t i = 0; LIST_NEXT(&type->members, i, member); i++)
        write_member(writer, member, path);
}

void example_build(void *ctx, const struct type *type, struct procedure_facts *facts)
{
    struct writer writer = {.ctx = ctx, .facts = facts};
    write_type(&writer, type, "");
}

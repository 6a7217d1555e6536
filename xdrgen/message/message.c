/* message.c -- reads a message by walking the model, and tells of each place what stands there.
 *
 * It shares nothing with generated code but the words of an error, and so is another opinion of what is legal: RFC 4506,
 * and the limits of the specification. Nothing is kept of what was read, and a length is believed only as far as there are
 * bytes: `count * least size <= bytes left`. What recurses is limited in depth; a list is read by a loop. */
#include "message/message.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/wire.h"
#include "measure/sizes.h"
#include "model/walk.h"

/* A chain of names and indices on the C stack, from the innermost outwards. */
struct place {
    const struct place *outer;
    const char *name; /* NULL: only an index */
    int64_t index;    /* -1: only a name, or neither: the whole */
};

struct reader {
    const struct type *root;
    const uint8_t *bytes;
    size_t length, offset;
    unsigned levels; /* that are left for recursive types */
    const struct message_sink *sink;
    struct xdr_error *error;
    bool is_clash; /* the next item is an arm with the discriminant's name */
};

/* --- what others ask --- */

const char *message_enum_name(const struct type *type, int64_t value)
{
    const struct enumerator *legal = walk_find_legal(type, value);
    return legal ? legal->name : NULL;
}

bool message_is_wrapped(const struct member *member)
{
    return member->shape == SHAPE_OPTIONAL && member->type->kind == TYPE_ALIAS &&
           walk_through(member->type->alias)->shape == SHAPE_OPTIONAL;
}

bool message_allows_nul(const struct member *member)
{
    const struct member *last = walk_through(member);
    for (; member != last; member = member->type->alias)
        if (member->allows_nul)
            return true;
    return last->allows_nul;
}

bool message_range(const struct type *type, int64_t *least, int64_t *greatest)
{
    static const struct {
        enum type_kind kind;
        int64_t least, greatest;
    } ranges[] = {
        {TYPE_INT, INT32_MIN, INT32_MAX}, {TYPE_UNSIGNED, 0, UINT32_MAX},     {TYPE_CHAR, INT8_MIN, INT8_MAX},
        {TYPE_UNSIGNED_CHAR, 0, UINT8_MAX}, {TYPE_SHORT, INT16_MIN, INT16_MAX}, {TYPE_UNSIGNED_SHORT, 0, UINT16_MAX},
        {TYPE_INT8, INT8_MIN, INT8_MAX},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        if (ranges[i].kind == type->kind) {
            *least = ranges[i].least;
            *greatest = ranges[i].greatest;
            return true;
        }
    }
    return false;
}

const struct type *message_find_type(const struct spec *spec, const char *name)
{
    const struct type *type;
    for (size_t i = 0; LIST_NEXT(&spec->order, i, type); i++)
        if (strcmp(type->name, name) == 0)
            return type;
    for (size_t i = 0; LIST_NEXT(&spec->types, i, type); i++)
        if (strcmp(type->name, name) == 0)
            return type;
    return NULL;
}

static uint32_t word_of(const uint8_t *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static bool is_unsigned(const struct type *type)
{
    return type->kind == TYPE_UNSIGNED || type->kind == TYPE_BOOL || type->kind == TYPE_UNSIGNED_CHAR ||
           type->kind == TYPE_UNSIGNED_SHORT;
}

static int64_t number_of(const struct type *type, const uint8_t *p)
{
    return is_unsigned(type) ? (int64_t)word_of(p) : (int32_t)word_of(p);
}

uint64_t message_number(const struct item *item)
{
    if (item->length == 8)
        return (uint64_t)word_of(item->bytes) << 32 | word_of(item->bytes + 4);
    return (uint64_t)number_of(item->type, item->bytes);
}

/* --- errors --- */

static size_t append(char *text, size_t used, const char *format, ...) __attribute__((format(printf, 3, 4)));

static size_t append(char *text, size_t used, const char *format, ...)
{
    if (used >= XDR_PATH_SIZE)
        return used;
    va_list arguments;
    va_start(arguments, format);
    int added = vsnprintf(text + used, XDR_PATH_SIZE - used, format, arguments);
    va_end(arguments);
    return used + (added > 0 ? (size_t)added : 0);
}

static size_t append_place(char *path, size_t used, const struct place *place)
{
    if (!place)
        return used;
    used = append_place(path, used, place->outer);
    if (place->name)
        used = append(path, used, ".%s", place->name);
    if (place->index >= 0)
        used = append(path, used, "[%lld]", (long long)place->index);
    return used;
}

static bool fail(struct reader *reader, const struct place *place, struct xdr_error error)
{
    *reader->error = error;
    reader->error->offset = reader->offset;
    append_place(reader->error->path, append(reader->error->path, 0, "%s", reader->root->name), place);
    return false;
}

/* Whether so many bytes are left. */
static bool want(struct reader *reader, const struct place *place, uint64_t bytes)
{
    uint64_t left = reader->length - reader->offset;
    if (bytes <= left)
        return true;
    int64_t wanted = bytes > INT64_MAX ? INT64_MAX : (int64_t)bytes;
    return fail(reader, place, (struct xdr_error){.status = XDR_TRUNCATED, .value = wanted, .limit = left});
}

/* --- items --- */

/* The item at a place, of the bytes from begin up to here. */
static struct item make_item(struct reader *reader, enum item_kind kind, const struct place *place,
                             const struct type *type, size_t begin)
{
    struct item item = {.kind = kind, .name = place->name, .index = place->index, .type = type, .offset = begin,
                        .length = reader->offset - begin, .bytes = reader->bytes + begin, .is_clash = reader->is_clash};
    reader->is_clash = false;
    return item;
}

static void tell(void (*what)(void *, const struct item *), const struct reader *reader, const struct item *item)
{
    what(reader->sink->data, item);
}

/* --- scalars --- */

static bool check_word(struct reader *reader, const struct place *place, const struct type *type)
{
    int64_t value = number_of(type, reader->bytes + reader->offset), least, greatest;
    struct xdr_error error = {.value = value, .type_name = type->name};
    if (type->kind == TYPE_BOOL && value > 1)
        error.status = XDR_BAD_BOOL;
    else if (type->kind == TYPE_ENUM && !type->is_open && !message_enum_name(type, value))
        error.status = XDR_BAD_ENUM;
    else if (message_range(type, &least, &greatest) && (value < least || value > greatest))
        error.status = XDR_OUT_OF_RANGE;
    return error.status == XDR_OK || fail(reader, place, error);
}

static bool read_scalar(struct reader *reader, const struct place *place, const struct type *type)
{
    size_t begin = reader->offset, size = (size_t)type->wire_min.bytes;
    if (!want(reader, place, size) || (size == 4 && !check_word(reader, place, type)))
        return false;
    reader->offset += size;
    struct item item = make_item(reader, ITEM_NUMBER, place, type, begin);
    tell(reader->sink->leaf, reader, &item);
    return true;
}

/* --- shapes --- */

static bool read_type(struct reader *reader, const struct place *place, const struct type *type);
static bool read_member(struct reader *reader, const struct place *outer, const struct member *member);

static bool read_length(struct reader *reader, const struct place *place, const struct member *member, uint32_t *length)
{
    if (!want(reader, place, 4))
        return false;
    *length = word_of(reader->bytes + reader->offset);
    if (*length > member->bound)
        return fail(reader, place, (struct xdr_error){.status = XDR_OVER_LIMIT, .value = *length,
                                                      .limit = member->bound, .limit_name = member->limit});
    reader->offset += 4;
    return true;
}

/* The bytes of a text or of opaque data, and their padding. */
static bool read_bytes(struct reader *reader, const struct place *place, uint32_t length, bool refuses_nul)
{
    if (!want(reader, place, wire_pad(length)))
        return false;
    const uint8_t *data = reader->bytes + reader->offset;
    const uint8_t *nul = refuses_nul && length > 0 ? memchr(data, 0, length) : NULL;
    if (nul) {
        reader->offset += (size_t)(nul - data);
        return fail(reader, place, (struct xdr_error){.status = XDR_EMBEDDED_NUL, .value = nul - data});
    }
    reader->offset += length;
    for (uint64_t i = length; i < wire_pad(length); i++, reader->offset++)
        if (data[i] != 0)
            return fail(reader, place, (struct xdr_error){.status = XDR_BAD_PADDING, .value = data[i]});
    return true;
}

static bool read_text(struct reader *reader, const struct place *place, const struct member *member, bool any_nul)
{
    size_t begin = reader->offset;
    bool is_text = member->shape == SHAPE_STRING, is_fixed = member->shape == SHAPE_OPAQUE_FIXED;
    uint32_t length = member->bound;
    if (!is_fixed && !read_length(reader, place, member, &length))
        return false;
    const uint8_t *data = reader->bytes + reader->offset;
    if (!read_bytes(reader, place, length, is_text && !any_nul))
        return false;
    struct item item = make_item(reader, is_text ? ITEM_TEXT : ITEM_OPAQUE, place, member->type, begin);
    item.member = member;
    item.data = data;
    item.count = length;
    tell(reader->sink->leaf, reader, &item);
    return true;
}

static bool read_elements(struct reader *reader, const struct place *outer, const struct member *member, uint32_t count)
{
    struct place place = {outer, NULL, 0};
    for (; place.index < count; place.index++)
        if (!read_type(reader, &place, member->type))
            return false;
    return true;
}

static bool read_array(struct reader *reader, const struct place *place, const struct member *member)
{
    size_t begin = reader->offset;
    uint32_t count = member->bound;
    uint64_t least;
    if (member->shape == SHAPE_VARIABLE) {
        if (!read_length(reader, place, member, &count))
            return false;
        if (__builtin_mul_overflow(count, member->type->wire_min.bytes, &least))
            least = UINT64_MAX;
        if (!want(reader, place, least))
            return false;
    }
    struct item item = make_item(reader, ITEM_ARRAY, place, member->type, begin);
    item.member = member;
    item.count = count;
    tell(reader->sink->begin, reader, &item);
    bool good = read_elements(reader, place, member, count);
    tell(reader->sink->end, reader, &item);
    return good;
}

/* The word before what may be there or not, and whether there can be enough bytes for it. */
static bool read_flag(struct reader *reader, const struct place *place, const struct type *type, bool *is_there)
{
    if (!want(reader, place, 4))
        return false;
    uint32_t flag = word_of(reader->bytes + reader->offset);
    if (flag > 1)
        return fail(reader, place, (struct xdr_error){.status = XDR_BAD_BOOL, .value = flag});
    *is_there = flag == 1;
    reader->offset += 4;
    return !flag || want(reader, place, type->wire_min.bytes);
}

static bool read_option(struct reader *reader, const struct place *place, const struct member *member)
{
    size_t begin = reader->offset;
    bool is_there;
    if (!read_flag(reader, place, member->type, &is_there))
        return false;
    struct item item = make_item(reader, is_there ? ITEM_OPTION : ITEM_ABSENT, place, member->type, begin);
    item.member = member;
    item.is_wrapped = message_is_wrapped(member);
    if (!is_there) {
        tell(reader->sink->leaf, reader, &item);
        return true;
    }
    reader->is_clash = item.is_clash;
    tell(reader->sink->begin, reader, &item);
    bool good = read_type(reader, place, member->type);
    tell(reader->sink->end, reader, &item);
    return good;
}

/* What a member stands for, without the typedefs that it is a plain use of. */
static bool read_shape(struct reader *reader, const struct place *place, const struct member *named)
{
    const struct member *member = walk_through(named);
    if (member->is_boxed && !want(reader, place, sizes_member_least(member).bytes))
        return false;
    switch (member->shape) {
    case SHAPE_SCALAR: return read_type(reader, place, member->type);
    case SHAPE_STRING:
    case SHAPE_OPAQUE:
    case SHAPE_OPAQUE_FIXED: return read_text(reader, place, member, message_allows_nul(named));
    case SHAPE_FIXED:
    case SHAPE_VARIABLE: return read_array(reader, place, member);
    case SHAPE_OPTIONAL: return read_option(reader, place, member);
    }
    return false;
}

static bool read_member(struct reader *reader, const struct place *outer, const struct member *member)
{
    struct place place = {outer, member->name, -1};
    return read_shape(reader, &place, member);
}

/* --- structs and unions --- */

static bool read_struct(struct reader *reader, const struct place *place, const struct type *type)
{
    const struct member *member;
    struct item item = make_item(reader, ITEM_STRUCT, place, type, reader->offset);
    bool good = true;
    tell(reader->sink->begin, reader, &item);
    for (size_t i = 0; good && LIST_NEXT(&type->members, i, member); i++)
        good = read_member(reader, place, member);
    tell(reader->sink->end, reader, &item);
    return good;
}

/* One item of a list, and the flag that says whether there is another. */
static bool read_list_item(struct reader *reader, const struct place *place, const struct type *type, struct place *next,
                           bool *goes_on)
{
    const struct member *member;
    struct item item = make_item(reader, ITEM_STRUCT, place, type, reader->offset);
    bool good = true;
    item.name = NULL;
    item.index = next->index;
    tell(reader->sink->begin, reader, &item);
    for (size_t i = 0; good && i + 1 < type->members.count && LIST_NEXT(&type->members, i, member); i++)
        good = read_member(reader, place, member);
    tell(reader->sink->end, reader, &item);
    next->index++;
    size_t begin = reader->offset;
    if (!good || !read_flag(reader, next, type, goes_on))
        return false;
    struct item more = make_item(reader, ITEM_MORE, next, type, begin);
    more.count = *goes_on;
    tell(reader->sink->leaf, reader, &more);
    return true;
}

/* The path of an item is what it is in C, `list.next[3].name`: from the second on they are behind the last member. */
static bool read_list(struct reader *reader, const struct place *place, const struct type *type)
{
    const struct member *last = type->members.items[type->members.count - 1];
    struct item item = make_item(reader, ITEM_LIST, place, type, reader->offset);
    struct place next = {place, last->name, 0};
    bool good = true, goes_on = true;
    tell(reader->sink->begin, reader, &item);
    while (good && goes_on)
        good = read_list_item(reader, next.index == 0 ? place : &next, type, &next, &goes_on);
    tell(reader->sink->end, reader, &item);
    return good;
}

static bool read_arm(struct reader *reader, const struct place *place, const struct type *type)
{
    struct place selector = {place, type->discriminant->name, -1};
    const struct type *discriminant = walk_through(type->discriminant)->type;
    size_t begin = reader->offset;
    if (!read_scalar(reader, &selector, discriminant))
        return false;
    int64_t label = number_of(discriminant, reader->bytes + begin);
    const struct arm *arm = walk_select_arm(type, label);
    if (!arm) {
        reader->offset = begin;
        return fail(reader, &selector,
                    (struct xdr_error){.status = XDR_BAD_DISCRIMINANT, .value = label, .type_name = type->name});
    }
    if (!arm->member)
        return true;
    reader->is_clash = strcmp(arm->member->name, type->discriminant->name) == 0;
    return read_member(reader, place, arm->member);
}

static bool read_union(struct reader *reader, const struct place *place, const struct type *type)
{
    struct item item = make_item(reader, ITEM_UNION, place, type, reader->offset);
    tell(reader->sink->begin, reader, &item);
    bool good = read_arm(reader, place, type);
    tell(reader->sink->end, reader, &item);
    return good;
}

/* --- types --- */

unsigned message_depth(const struct type *type)
{
    return type->depth_limit != 0 && type->depth_limit < MESSAGE_DEPTH ? type->depth_limit : MESSAGE_DEPTH;
}

static bool read_body(struct reader *reader, const struct place *place, const struct type *type)
{
    switch (type->kind) {
    case TYPE_ALIAS: return read_shape(reader, place, type->alias);
    case TYPE_STRUCT: return type->is_list ? read_list(reader, place, type) : read_struct(reader, place, type);
    case TYPE_UNION: return read_union(reader, place, type);
    default: return read_scalar(reader, place, type);
    }
}

static bool read_type(struct reader *reader, const struct place *place, const struct type *type)
{
    if (!type->is_recursive)
        return read_body(reader, place, type);
    if (reader->levels == 0)
        return fail(reader, place,
                    (struct xdr_error){.status = XDR_TOO_DEEP, .limit = message_depth(reader->root), .type_name = type->name});
    reader->levels--;
    bool good = read_body(reader, place, type);
    reader->levels++;
    return good;
}

bool message_decode(const struct type *type, const uint8_t *bytes, size_t length, bool trailing,
                    const struct message_sink *sink, size_t *taken, struct xdr_error *error)
{
    struct reader reader = {.root = type, .bytes = bytes, .length = length, .levels = message_depth(type), .sink = sink,
                            .error = error};
    struct place whole = {NULL, NULL, -1};
    if (!read_type(&reader, &whole, type))
        return false;
    *taken = reader.offset;
    if (reader.offset == length || trailing)
        return true;
    return fail(&reader, &whole, (struct xdr_error){.status = XDR_TRAILING, .value = (int64_t)(length - reader.offset)});
}

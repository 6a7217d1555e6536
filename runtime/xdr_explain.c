/* xdr_explain.c -- why a decode or an encode failed, by a slow walk over the descriptions of types.
 *
 * Generated code only says that something is wrong. Here the message, or the value, is walked again in the same order
 * with the same checks, and the first one that fails is written down with its path, its offset and its limit. It is a
 * second, independent statement of what is legal: the tests compare the two on every message they have. And it knows
 * what generated code does not: limits that were lowered, and the rules of annotations. */
#include <string.h>

#include "xdr_pass.h"
#include "xdr_rules.h"

/* Where the walk is: a chain of names and indices on the C stack, from the innermost outwards. */
struct frame {
    const struct frame *outer;
    const char *name; /* NULL: only an index */
    int64_t index;    /* -1: only a name */
};

struct walk {
    const struct xdr_type *root;
    const uint8_t *wire; /* NULL: a value in memory is walked */
    size_t length;
    uint64_t offset; /* bytes that the walk has passed on the wire */
    size_t stop;
    unsigned policy, depth;
    struct xdr_pass pass;           /* over what is well formed; it knows memory, levels and limits, too */
    bool rules;                     /* annotations are checked as well */
    bool any_nul;                   /* the string at hand may contain NULs */
    struct xdr_error *error;
};

/* --- writing down --- */

/* Refusals must not cost much: paths are written without printf. What does not fit is cut. */
static size_t append(char *path, size_t used, const char *text)
{
    size_t length = strlen(text), room = XDR_PATH_SIZE - 1 - used;
    if (length > room)
        length = room;
    memcpy(path + used, text, length);
    path[used + length] = '\0';
    return used + length;
}

static size_t append_index(char *path, size_t used, uint64_t index)
{
    char digits[24] = "";
    size_t at = sizeof digits - 2; /* a NUL is behind it */
    for (digits[at] = ']'; index > 9; index /= 10)
        digits[--at] = (char)('0' + index % 10);
    digits[--at] = (char)('0' + index);
    digits[--at] = '[';
    return append(path, used, &digits[at]);
}

/* Appends the frames from the outermost on; the recursion is as deep as the walk is. */
static size_t append_frames(char *path, size_t used, const struct frame *frame)
{
    if (!frame)
        return used;
    used = append_frames(path, used, frame->outer);
    if (frame->name) {
        if (used < XDR_PATH_SIZE - 1)
            path[used++] = '.';
        used = append(path, used, frame->name);
    }
    return frame->index >= 0 ? append_index(path, used, (uint64_t)frame->index) : used;
}

static bool fail(struct walk *walk, const struct frame *frame, enum xdr_status status, int64_t value, uint64_t limit,
                 const char *limit_name, const char *type_name)
{
    struct xdr_error *error = walk->error;
    error->status = status;
    error->offset = (size_t)walk->offset;
    error->value = value;
    error->limit = limit;
    error->limit_name = limit_name;
    error->type_name = type_name;
    append_frames(error->path, append(error->path, 0, walk->root->name), frame);
    return false;
}

/* --- words of the message, or nothing for a value in memory --- */

static bool want(struct walk *walk, const struct frame *frame, uint64_t bytes, const char *type_name)
{
    if (!walk->wire)
        return true;
    if (walk->offset >= walk->stop)
        return fail(walk, frame, XDR_OK, 0, 0, NULL, type_name);
    uint64_t left = walk->length - walk->offset;
    if (bytes > left)
        return fail(walk, frame, XDR_TRUNCATED, (int64_t)bytes, left, NULL, type_name);
    return true;
}

static uint32_t peek(const struct walk *walk)
{
    const uint8_t *p = walk->wire + walk->offset;
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static bool take(struct walk *walk, const struct frame *frame, uint64_t count, const struct xdr_type *type, uint64_t size)
{
    walk->pass.memory = xdr_add_memory(walk->pass.memory, count, size);
    return walk->pass.memory <= walk->pass.most || fail(walk, frame, XDR_OVER_BUDGET, 0, walk->pass.most, NULL, type->name);
}

/* A place in a value; of a message there is none, and to NULL nothing may be added. */
static const void *place_in(const struct walk *walk, const void *holder, size_t offset)
{
    return walk->wire ? NULL : (const char *)holder + offset;
}

static bool check_padding(struct walk *walk, const struct frame *frame, uint64_t length)
{
    for (uint64_t i = length; walk->wire && i < ((length + 3) & ~UINT64_C(3)); i++) {
        uint8_t byte = walk->wire[walk->offset + i];
        if (byte != 0 && !(walk->policy & XDR_ANY_PADDING)) {
            walk->offset += i;
            return fail(walk, frame, XDR_BAD_PADDING, byte, 0, NULL, NULL);
        }
    }
    walk->offset += (length + 3) & ~UINT64_C(3);
    return true;
}

/* --- scalars --- */

/* The number at hand: on the wire, or in memory. */
static int64_t word_at(const struct walk *walk, const struct xdr_type *type, const void *value)
{
    if (!walk->wire)
        return xdr_word_value(type, value);
    bool is_unsigned = type->kind == XDR_UNSIGNED || type->kind == XDR_UNSIGNED_CHAR || type->kind == XDR_UNSIGNED_SHORT;
    return is_unsigned ? (int64_t)peek(walk) : (int32_t)peek(walk);
}

static bool check_range(struct walk *walk, const struct frame *frame, const struct xdr_type *type, int64_t least,
                        int64_t greatest)
{
    if (!walk->wire)
        return true;
    int64_t value = word_at(walk, type, NULL);
    if (least < 0 && (walk->policy & XDR_ANY_SIGN) && value == (int64_t)peek(walk) && value <= 2 * greatest + 1)
        return true; /* its sign is its highest bit */
    if (value < least || value > greatest)
        return fail(walk, frame, XDR_OUT_OF_RANGE, value, (uint64_t)greatest, NULL, type->name);
    return true;
}

static bool check_scalar(struct walk *walk, const struct frame *frame, const struct xdr_type *type, const void *value)
{
    if (!want(walk, frame, type->least, type->name))
        return false;
    bool good = true;
    switch (type->kind) {
    case XDR_BOOL:
        if (!(walk->policy & XDR_ANY_BOOL) && walk->wire && peek(walk) > 1)
            good = fail(walk, frame, XDR_BAD_BOOL, peek(walk), 0, NULL, type->name);
        break;
    case XDR_ENUM: {
        int64_t word = word_at(walk, type, value);
        if (!(walk->policy & XDR_ANY_ENUM) && !type->is_open && !xdr_enum_name(type, word))
            good = fail(walk, frame, XDR_BAD_ENUM, word, 0, NULL, type->name);
        break;
    }
    case XDR_CHAR:
    case XDR_INT8: good = check_range(walk, frame, type, -128, 127); break;
    case XDR_UNSIGNED_CHAR: good = check_range(walk, frame, type, 0, 255); break;
    case XDR_SHORT: good = check_range(walk, frame, type, INT16_MIN, INT16_MAX); break;
    case XDR_UNSIGNED_SHORT: good = check_range(walk, frame, type, 0, UINT16_MAX); break;
    default: break;
    }
    walk->offset += type->least;
    return good;
}

/* --- members --- */

static bool check_type(struct walk *walk, const struct frame *outer, const struct xdr_type *type, const void *value);
static bool check_member(struct walk *walk, const struct frame *outer, const struct xdr_member *member,
                         const void *holder);

/* As declared, or as lowered. */
static uint32_t bound_of(struct walk *walk, const struct xdr_member *member)
{
    struct xdr_lowered *lowered = &walk->pass.lowered;
    uint32_t least = lowered->limits && member->limit ? xdr_lowered_to(lowered, member->limit) : member->bound;
    return least < member->bound ? least : member->bound;
}

/* The length of a string, opaque or array: in memory it is a struct whose first two members are data and len. */
static bool check_length(struct walk *walk, const struct frame *frame, const struct xdr_member *member,
                         const void *value, uint64_t *length, const void **data)
{
    if (!want(walk, frame, 4, member->type->name))
        return false;
    if (walk->wire) {
        *length = peek(walk);
    } else {
        *length = ((const struct xdr_array *)value)->len;
        memcpy(data, value, sizeof *data);
    }
    uint32_t limit = bound_of(walk, member);
    if (*length > limit)
        return fail(walk, frame, XDR_OVER_LIMIT, (int64_t)*length, limit, member->limit, member->type->name);
    if (!walk->wire && *length > 0 && !*data)
        return fail(walk, frame, XDR_NULL_DATA, (int64_t)*length, 0, NULL, member->type->name);
    walk->offset += 4;
    return true;
}

static bool check_bytes(struct walk *walk, const struct frame *frame, const struct xdr_member *member,
                        const void *value)
{
    uint64_t length;
    const void *data = NULL;
    if (!check_length(walk, frame, member, value, &length, &data) ||
        !want(walk, frame, (length + 3) & ~UINT64_C(3), member->type->name))
        return false;
    if (walk->wire)
        data = walk->wire + walk->offset;
    if (length > 0 && !take(walk, frame, 1, member->type, length + (member->shape == XDR_SHAPE_STRING)))
        return false;
    const uint8_t *nul = NULL;
    if (member->shape == XDR_SHAPE_STRING && !(walk->policy & XDR_ANY_NUL) && !walk->any_nul && length > 0)
        nul = memchr(data, 0, (size_t)length);
    if (nul) {
        size_t at = (size_t)(nul - (const uint8_t *)data);
        walk->offset += at;
        return fail(walk, frame, XDR_EMBEDDED_NUL, (int64_t)at, 0, NULL, member->type->name);
    }
    return check_padding(walk, frame, length);
}

/* Whether there is something to pass over: the message is well formed further than this. */
static bool is_well(const struct walk *walk)
{
    return walk->offset < (size_t)(walk->pass.end - walk->wire);
}

/* Where the walk is, for a pass over what is well formed. */
static struct xdr_pass *begin_pass(struct walk *walk)
{
    walk->pass.at = walk->wire + walk->offset;
    return &walk->pass;
}

static void end_pass(struct walk *walk)
{
    walk->offset = (size_t)(walk->pass.at - walk->wire);
}

/* How many of count elements can be passed over. Not those of a type that recurses: each level would do it anew; nor the
 * last one, so that an array of one, in which the fault is, is not walked twice. */
static uint64_t pass_elements(struct walk *walk, const struct xdr_type *type, uint64_t count)
{
    uint64_t passed;
    if (!walk->wire || !is_well(walk) || type->is_recursive || count == 0)
        return 0;
    if (type->is_fixed) { /* at once */
        uint64_t whole = ((uint64_t)(walk->pass.end - walk->wire) - walk->offset - 1) / type->least;
        passed = count < whole ? count : whole;
        walk->offset += passed * type->least;
        return passed;
    }
    passed = xdr_pass_values(begin_pass(walk), type, count - 1);
    end_pass(walk);
    return passed;
}

static bool check_elements(struct walk *walk, const struct frame *outer, const struct xdr_member *member,
                           const void *data, uint64_t count)
{
    struct frame frame = {outer, NULL, 0};
    for (uint64_t i = pass_elements(walk, member->type, count); i < count; i++) {
        const void *element = place_in(walk, data, (size_t)i * member->type->size);
        frame.index = (int64_t)i;
        if (!check_type(walk, &frame, member->type, element))
            return false;
    }
    return true;
}

static bool check_array(struct walk *walk, const struct frame *frame, const struct xdr_member *member,
                        const void *value)
{
    uint64_t count;
    const void *data = NULL;
    if (!check_length(walk, frame, member, value, &count, &data))
        return false;
    uint64_t least;
    if (__builtin_mul_overflow(count, member->type->least, &least))
        least = UINT64_MAX;
    if (!want(walk, frame, least, member->type->name))
        return false;
    return take(walk, frame, count, member->type, member->type->size) && check_elements(walk, frame, member, data, count);
}

/* Whether the optional value is there: *target is then its address, or of a message anything but NULL. */
static bool check_flag(struct walk *walk, const struct frame *frame, const struct xdr_type *type, const void *value,
                       const void **target)
{
    if (!want(walk, frame, 4, "bool"))
        return false;
    if (!walk->wire) {
        memcpy(target, value, sizeof *target);
    } else {
        uint32_t flag = peek(walk);
        if (flag > 1 && !(walk->policy & XDR_ANY_BOOL))
            return fail(walk, frame, XDR_BAD_BOOL, flag, 0, NULL, "bool");
        *target = flag ? walk : NULL;
    }
    walk->offset += 4;
    if (!*target)
        return true;
    return want(walk, frame, type->least, type->name) && take(walk, frame, 1, type, type->size);
}

/* What a pointer leads to that is never NULL; on the wire nothing says so. */
static bool check_boxed(struct walk *walk, const struct frame *frame, const struct xdr_member *member, const void *value)
{
    const struct xdr_type *type = member->type;
    uint64_t count = xdr_boxed_count(member), least;
    const void *target = NULL;
    if (!walk->wire)
        memcpy(&target, value, sizeof target);
    if (!walk->wire && !target)
        return fail(walk, frame, XDR_NULL_DATA, 0, 0, NULL, type->name);
    if (__builtin_mul_overflow(count, type->least, &least))
        least = UINT64_MAX;
    if (!want(walk, frame, least, type->name) || !take(walk, frame, count, type, type->size))
        return false;
    return member->bound ? check_elements(walk, frame, member, target, count) : check_type(walk, frame, type, target);
}

static bool check_shape(struct walk *walk, const struct frame *frame, const struct xdr_member *member,
                        const void *value)
{
    switch (member->shape) {
    case XDR_SHAPE_SCALAR: return check_type(walk, frame, member->type, value);
    case XDR_SHAPE_FIXED: return check_elements(walk, frame, member, value, member->bound);
    case XDR_SHAPE_VARIABLE: return check_array(walk, frame, member, value);
    case XDR_SHAPE_STRING:
    case XDR_SHAPE_OPAQUE: return check_bytes(walk, frame, member, value);
    case XDR_SHAPE_OPAQUE_FIXED:
        return want(walk, frame, (member->bound + UINT64_C(3)) & ~UINT64_C(3), member->type->name) &&
               check_padding(walk, frame, member->bound);
    case XDR_SHAPE_BOXED: return check_boxed(walk, frame, member, value);
    case XDR_SHAPE_OPTIONAL: break;
    }
    const void *target;
    if (!check_flag(walk, frame, member->type, value, &target))
        return false;
    return !target || check_type(walk, frame, member->type, target);
}

/* The rules of a member, and of the typedefs that it is a plain use of. */
static bool check_rules_of(struct walk *walk, const struct frame *frame, const struct xdr_member *member, const void *value)
{
    const struct xdr_member *last = xdr_look_through(member);
    for (;; member = member->type->members) {
        const char *broken;
        int64_t number;
        bool by_number;
        if (member->rule && !xdr_keeps_rule(last, member->rule, value, &broken, &number, &by_number))
            return fail(walk, frame, XDR_BROKEN_RULE, number, by_number, broken, last->type->name);
        if (member == last)
            return true;
    }
}

/* A member with the typedefs that it is a plain use of; any of them may have rules. */
static bool check_through(struct walk *walk, const struct frame *frame, const struct xdr_member *member,
                          const void *value)
{
    const struct xdr_member *last = xdr_look_through(member), *each = member;
    uint64_t begin = walk->offset;
    walk->any_nul = last->rule && last->rule->allows_nul;
    for (; each != last; each = each->type->members)
        walk->any_nul |= each->rule && each->rule->allows_nul;
    if (!check_shape(walk, frame, last, value))
        return false;
    uint64_t end = walk->offset;
    walk->offset = begin; /* where a broken rule is */
    if (walk->rules && !check_rules_of(walk, frame, member, value))
        return false;
    walk->offset = end;
    return true;
}

static bool check_member(struct walk *walk, const struct frame *outer, const struct xdr_member *member,
                         const void *holder)
{
    struct frame frame = {outer, member->name, -1};
    const void *value = place_in(walk, holder, member->offset);
    return check_through(walk, &frame, member, value);
}

static bool check_relations(struct walk *walk, const struct frame *frame, const struct xdr_type *type, uint64_t begin,
                            const void *value)
{
    const struct xdr_relation *relation = walk->rules ? type->relations : NULL;
    for (; relation && relation->holds; relation++) {
        if (!relation->holds(value)) {
            walk->offset = begin;
            return fail(walk, frame, XDR_BROKEN_RULE, 0, 0, relation->text, type->name);
        }
    }
    return true;
}

/* A list: all members of an item but the last, which says whether there is another. */
static bool check_list(struct walk *walk, const struct frame *outer, const struct xdr_type *type, const void *value)
{
    const struct xdr_member *next = &type->members[type->count - 1];
    struct frame frame = {outer, next->name, 0};
    const struct frame *here = outer;
    for (;;) {
        uint64_t begin = walk->offset;
        for (uint32_t i = 0; i + 1 < type->count; i++)
            if (!check_member(walk, here, &type->members[i], value))
                return false;
        if (!check_relations(walk, here, type, begin, value))
            return false;
        const void *pointer = place_in(walk, value, next->offset);
        const void *target;
        frame.index++;
        if (!check_flag(walk, &frame, type, pointer, &target))
            return false;
        if (!target)
            return true;
        here = &frame;
        value = target;
    }
}

/* --- unions --- */

static bool check_union(struct walk *walk, const struct frame *outer, const struct xdr_type *type, const void *value)
{
    struct frame frame = {outer, type->members[0].name, -1};
    const struct xdr_type *discriminant = xdr_look_through(&type->members[0])->type;
    const void *place = place_in(walk, value, type->members[0].offset);
    if (!want(walk, &frame, 4, discriminant->name))
        return false;
    int64_t label = word_at(walk, discriminant, place);
    if (discriminant->kind == XDR_BOOL) /* of any number, if the policy lets that pass */
        label = label != 0;
    if (!check_scalar(walk, &frame, discriminant, place))
        return false;
    const struct xdr_member *arm;
    if (!xdr_select_arm(type, label, &arm)) {
        walk->offset -= 4;
        return fail(walk, &frame, XDR_BAD_DISCRIMINANT, label, 0, NULL, type->name);
    }
    walk->offset -= 4; /* where a broken rule is */
    if (walk->rules && !check_rules_of(walk, &frame, &type->members[0], place))
        return false;
    walk->offset += 4;
    return !arm || check_member(walk, outer, arm, value);
}

/* A number that may be any bits, if it is there. */
static bool skip_number(struct walk *walk, const struct xdr_member *member)
{
    uint64_t size = member->type->least;
    if (member->shape != XDR_SHAPE_SCALAR || member->type->kind > XDR_QUADRUPLE ||
        walk->offset >= walk->stop || size > walk->length - walk->offset)
        return false;
    walk->offset += size;
    return true;
}

/* How many of count members can be passed over as they are. */
static uint32_t pass_members(struct walk *walk, const struct xdr_member *members, uint32_t count)
{
    uint32_t passed = 0;
    if (is_well(walk)) {
        passed = xdr_pass_quick(begin_pass(walk), members, count);
        end_pass(walk);
    }
    while (passed < count && skip_number(walk, xdr_look_through(&members[passed])))
        passed++;
    return passed;
}

static bool check_struct(struct walk *walk, const struct frame *outer, const struct xdr_type *type, const void *value)
{
    uint64_t begin = walk->offset;
    for (uint32_t i = 0; i < type->count; i++) {
        i += walk->wire ? pass_members(walk, &type->members[i], type->count - i) : 0;
        if (i < type->count && !check_member(walk, outer, &type->members[i], value))
            return false;
    }
    return check_relations(walk, outer, type, begin, value);
}

static bool check_body(struct walk *walk, const struct frame *outer, const struct xdr_type *type, const void *value)
{
    switch (type->kind) {
    case XDR_STRUCT:
        return type->is_list ? check_list(walk, outer, type, value) : check_struct(walk, outer, type, value);
    case XDR_UNION: return check_union(walk, outer, type, value);
    case XDR_TYPEDEF: return check_through(walk, outer, type->members, value);
    default: return check_scalar(walk, outer, type, value);
    }
}

static bool check_type(struct walk *walk, const struct frame *outer, const struct xdr_type *type, const void *value)
{
    if (!type->is_recursive)
        return check_body(walk, outer, type, value);
    if (walk->pass.levels == 0)
        return fail(walk, outer, XDR_TOO_DEEP, 0, 0, NULL, type->name);
    walk->pass.levels--;
    bool good = check_body(walk, outer, type, value);
    walk->pass.levels++;
    return good;
}

static enum xdr_status finish(struct walk *walk, bool good)
{
    if (good) {
        fail(walk, NULL, XDR_OK, (int64_t)walk->offset, 0, NULL, walk->root->name);
        return XDR_OK;
    }
    if (walk->error->status == XDR_TOO_DEEP)
        walk->error->limit = walk->depth;
    return walk->error->status;
}

static struct walk walk_wire(const struct xdr_decoder *d, const struct xdr_type *type, size_t stop, struct xdr_error *error)
{
    unsigned depth = xdr_depth(d->depth, type);
    return (struct walk){.root = type, .wire = d->at, .length = (size_t)(d->end - d->at), .stop = stop,
                         .policy = d->policy, .depth = depth, .error = error,
                         .pass = {.end = d->at, .most = UINT64_MAX, .levels = depth, .lowered.limits = d->limits}};
}

static struct walk walk_value(const struct xdr_type *type, unsigned said, const struct xdr_limit *limits,
                              struct xdr_error *error)
{
    unsigned depth = xdr_depth(said, type);
    return (struct walk){.root = type, .stop = SIZE_MAX, .depth = depth, .error = error,
                         .pass = {.most = UINT64_MAX, .levels = depth, .lowered.limits = limits}};
}

enum xdr_status xdr_explain_wire(const struct xdr_decoder *d, const struct xdr_type *type, size_t stop,
                                 struct xdr_extent *extent, struct xdr_error *error)
{
    struct walk walk = walk_wire(d, type, stop, error);
    enum xdr_status status = finish(&walk, check_type(&walk, NULL, type, NULL));
    if (extent && status == XDR_OK)
        *extent = (struct xdr_extent){(size_t)walk.offset, walk.pass.memory};
    return status;
}

enum xdr_status xdr_explain_decode(const struct xdr_decoder *d, const struct xdr_type *type, size_t stop,
                                   struct xdr_error *error)
{
    struct walk walk = walk_wire(d, type, stop, error);
    walk.pass.most = d->budget ? d->allowed : UINT64_MAX; /* what a type may need only a message that is wrong exceeds */
    walk.pass.end = d->well;
    return finish(&walk, check_type(&walk, NULL, type, NULL));
}

enum xdr_status xdr_explain_value(const struct xdr_encoder *e, const struct xdr_type *type, const void *value,
                                  struct xdr_error *error)
{
    struct walk walk = walk_value(type, e->depth, e->limits, error);
    return finish(&walk, check_type(&walk, NULL, type, value));
}

uint64_t xdr_value_size(const struct xdr_type *type, const void *value)
{
    struct xdr_error unwanted;
    struct walk walk = walk_value(type, 0, NULL, &unwanted);
    walk.policy = XDR_ANY_ENUM | XDR_ANY_NUL; /* whatever it says, it has a size */
    bool is_known = check_type(&walk, NULL, type, value) || unwanted.status != XDR_TOO_DEEP;
    return is_known ? walk.offset : 0;
}

enum xdr_status xdr_validate_value(const struct xdr_type *type, const void *value, const struct xdr_limit *limits,
                             struct xdr_error *error)
{
    struct xdr_error unwanted;
    struct walk walk = walk_value(type, 0, limits, error ? error : &unwanted);
    walk.rules = true;
    return finish(&walk, check_type(&walk, NULL, type, value));
}

enum xdr_status xdr_check_rules(const struct xdr_type *type, const void *value, unsigned policy, struct xdr_error *error)
{
    struct xdr_error unwanted;
    if (!type->has_rules)
        return XDR_OK;
    struct walk walk = walk_value(type, 0, NULL, error ? error : &unwanted);
    walk.policy = policy;
    walk.rules = true;
    return finish(&walk, check_type(&walk, NULL, type, value));
}

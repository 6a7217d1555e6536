/* ranges.c -- what annotations say about a single member: @min and @range, @utf8 and its like, @nul, @secret.
 *
 * A range is of the value of a number or an enum, and of the length of a string, opaque data or an array of variable
 * length. It must lie within what the type and the bound allow; an end that says no more than these is not kept, so
 * that generated code compares nothing in vain. The same keys before a typedef are about what it stands for. */
#include <inttypes.h>
#include <string.h>

#include "base/alloc.h"
#include "model/walk.h"
#include "resolve/internal.h"

static struct member *member_of(const struct key_use *use)
{
    return use->member ? use->member : use->type->alias;
}

/* --- what a member can be at all --- */

struct range {
    wide least, greatest;
};

static const struct range *builtin_range(enum type_kind kind)
{
    static const struct range ranges[] = {
        [TYPE_INT] = {INT32_MIN, INT32_MAX},         [TYPE_UNSIGNED] = {0, UINT32_MAX},
        [TYPE_HYPER] = {INT64_MIN, INT64_MAX},       [TYPE_UNSIGNED_HYPER] = {0, UINT64_MAX},
        [TYPE_CHAR] = {INT8_MIN, INT8_MAX},          [TYPE_UNSIGNED_CHAR] = {0, UINT8_MAX},
        [TYPE_SHORT] = {INT16_MIN, INT16_MAX},       [TYPE_UNSIGNED_SHORT] = {0, UINT16_MAX},
        [TYPE_INT8] = {INT8_MIN, INT8_MAX},
    };
    bool is_number = kind < sizeof ranges / sizeof *ranges && ranges[kind].greatest > 0;
    return is_number ? &ranges[kind] : NULL;
}

static bool scalar_range(struct type *type, struct range *range)
{
    type = walk_strip(type);
    const struct range *builtin = builtin_range(type->kind);
    if (builtin)
        *range = *builtin;
    if (type->kind == TYPE_ENUM && type->legal.count > 0) {
        const struct enumerator *first = type->legal.items[0], *last = type->legal.items[type->legal.count - 1];
        *range = (struct range){first->value, last->value};
    }
    return builtin || type->kind == TYPE_ENUM;
}

/* The range that a member has without an annotation; false if it has none. */
static bool natural_range(const struct member *member, struct range *range)
{
    member = walk_through(member);
    switch (member->shape) {
    case SHAPE_SCALAR: return scalar_range(member->type, range);
    case SHAPE_STRING:
    case SHAPE_OPAQUE:
    case SHAPE_VARIABLE: *range = (struct range){0, member->bound}; return true;
    case SHAPE_FIXED:
    case SHAPE_OPTIONAL:
    case SHAPE_OPAQUE_FIXED: return false;
    }
    return false;
}

/* --- @min, @range --- */

static int compare_kinds(const void *left, const void *right)
{
    const struct restriction *a = *(struct restriction *const *)left, *b = *(struct restriction *const *)right;
    return (int)a->kind - (int)b->kind;
}

void ranges_restrict(struct member *member, const struct restriction *restriction)
{
    list_add(member, &member->restrictions, (void *)(uintptr_t)restriction);
    list_sort(&member->restrictions, compare_kinds);
}

static void keep_range(struct resolver *resolver, struct member *member, const struct range *natural,
                       const struct range *range)
{
    char least[WIDE_TEXT_SIZE], greatest[WIDE_TEXT_SIZE];
    struct restriction *restriction = talloc(resolver->ctx, struct restriction);
    *restriction = (struct restriction){RESTRICTION_RANGE, "range", NULL};
    member->has_range = true;
    member->has_least = range->least > natural->least;
    member->has_greatest = range->greatest < natural->greatest;
    member->least = (int64_t)range->least;
    member->greatest = (uint64_t)range->greatest;
    member->range_text = talloc_asprintf(resolver->ctx, "%s..%s", wide_text(least, range->least),
                                         wide_text(greatest, range->greatest));
    restriction->words = talloc_asprintf(restriction, "range %s", member->range_text);
    ranges_restrict(member, restriction);
}

static void check_range(struct resolver *resolver, const struct key_use *use, const struct range *natural,
                        const struct range *range)
{
    char a[WIDE_TEXT_SIZE], b[WIDE_TEXT_SIZE], c[WIDE_TEXT_SIZE], d[WIDE_TEXT_SIZE];
    struct member *member = member_of(use);
    if (member->has_range)
        keys_error(resolver, use, "'%s' has a range already: %s", member->name, member->range_text);
    else if (range->least > range->greatest)
        keys_error(resolver, use, "no value is from %s to %s", wide_text(a, range->least), wide_text(b, range->greatest));
    else if (range->least < natural->least || range->greatest > natural->greatest)
        keys_error(resolver, use, "%s..%s does not fit '%s', which is from %s to %s", wide_text(a, range->least),
                   wide_text(b, range->greatest), member->name, wide_text(c, natural->least),
                   wide_text(d, natural->greatest));
    else if (range->least == natural->least && range->greatest == natural->greatest)
        diag_warning(resolver->diag, WARNING_VOID_RANGE, use->source, use->key->value_span,
                     "'%s' is from %s to %s anyway", member->name, wide_text(a, natural->least),
                     wide_text(b, natural->greatest));
    else
        keep_range(resolver, member, natural, range);
}

/* Whether there is something to limit; otherwise an error. */
static bool find_natural(struct resolver *resolver, const struct key_use *use, struct range *natural)
{
    if (natural_range(member_of(use), natural))
        return true;
    diag_error(resolver->diag, use->source, use->key->name.span,
               "'@%s' is for a number, an enum, a string, or opaque data or an array of variable length",
               use->key->name.text);
    return false;
}

void ranges_read_min(struct resolver *resolver, const struct key_use *use)
{
    struct range natural, range;
    const char *value = use->key->value;
    if (!find_natural(resolver, use, &natural))
        return;
    range = natural;
    if (value[0] == '\0')
        keys_error(resolver, use, "expected '@min: VALUE'");
    else if (keys_eval(resolver, use, value, strlen(value), &range.least))
        check_range(resolver, use, &natural, &range);
}

void ranges_read(struct resolver *resolver, const struct key_use *use)
{
    struct range natural, range;
    const char *value = use->key->value, *dots = strstr(value, "..");
    if (!find_natural(resolver, use, &natural))
        return;
    if (!dots || dots == value || dots[2] == '\0') {
        keys_error(resolver, use, "expected '@range: LEAST..GREATEST'");
        return;
    }
    bool good = keys_eval(resolver, use, value, (size_t)(dots - value), &range.least);
    if (keys_eval(resolver, use, dots + 2, strlen(dots + 2), &range.greatest) && good)
        check_range(resolver, use, &natural, &range);
}

/* --- the others --- */

/* Whether a key stands at what it is for; otherwise an error. */
static bool stands_right(struct resolver *resolver, const struct key_use *use, bool is_right, const char *what)
{
    if (!is_right)
        diag_error(resolver->diag, use->source, use->key->name.span, "'@%s' is for %s", use->key->name.text, what);
    return is_right;
}

static bool has_no_value(struct resolver *resolver, const struct key_use *use)
{
    if (use->key->value[0] != '\0')
        keys_error(resolver, use, "'@%s' has no value", use->key->name.text);
    return use->key->value[0] == '\0';
}

/* What restricts bytes, by its key. */
static const struct restriction *find_restriction(const char *key)
{
    static const struct restriction rows[] = {
#define XDR_ROW(ID, KEY, TEXT, HOLDS, WORDS) {RESTRICTION_##ID, KEY, WORDS},
        XDR_RESTRICTIONS(XDR_ROW, XDR_ROW)
#undef XDR_ROW
    };
    size_t i = 0;
    while (strcmp(rows[i].key, key) != 0)
        i++;
    return &rows[i];
}

void ranges_read_restriction(struct resolver *resolver, const struct key_use *use)
{
    struct member *member = member_of(use);
    bool is_string = walk_through(member)->shape == SHAPE_STRING;
    if (stands_right(resolver, use, is_string, "a string") && has_no_value(resolver, use))
        ranges_restrict(member, find_restriction(use->key->name.text));
}

void ranges_read_secret(struct resolver *resolver, const struct key_use *use)
{
    if (has_no_value(resolver, use))
        member_of(use)->is_secret = true;
}

void ranges_read_nul(struct resolver *resolver, const struct key_use *use)
{
    struct member *member = member_of(use);
    enum shape shape = walk_through(member)->shape;
    bool is_bytes = shape == SHAPE_OPAQUE || shape == SHAPE_OPAQUE_FIXED, is_string = shape == SHAPE_STRING;
    bool allow = strcmp(use->key->value, "allow") == 0, reject = strcmp(use->key->value, "reject") == 0;
    if (!stands_right(resolver, use, is_bytes || is_string, "a string or opaque data"))
        return;
    if (!allow && !reject)
        keys_error(resolver, use, "expected '@nul: reject' or 'allow'");
    member->allows_nul = allow && is_string; /* opaque data may hold one anyway, and a string may not */
    if (reject && is_bytes)
        ranges_restrict(member, find_restriction("nul"));
}

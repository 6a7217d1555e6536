/* flags.c -- @flags: of which constants the bits of a number are. */
#include <string.h>

#include "base/alloc.h"
#include "model/walk.h"
#include "resolve/internal.h"

/* What constants of one prefix amount to. */
struct flags {
    uint64_t mask;
    bool is_known; /* there are some, and each has a value */
};

static int compare_names(const void *left, const void *right)
{
    return strcmp((*(struct symbol *const *)left)->name, (*(struct symbol *const *)right)->name);
}

/* All names that are declared, in order: those of a prefix stand together. */
static const struct list *sorted_names(struct resolver *resolver)
{
    if (resolver->sorted.count == 0) {
        list_copy(resolver, &resolver->sorted, &resolver->named);
        list_sort(&resolver->sorted, compare_names);
    }
    return &resolver->sorted;
}

/* The place of the first name that is not before a prefix. */
static size_t find_first(const struct list *names, const char *prefix)
{
    size_t begin = 0, end = names->count;
    while (begin < end) {
        size_t middle = begin + (end - begin) / 2;
        const struct symbol *symbol = names->items[middle];
        if (strcmp(symbol->name, prefix) < 0)
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

static struct flags *add_up(struct resolver *resolver, const char *prefix)
{
    const struct list *names = sorted_names(resolver);
    struct flags *flags = talloc_zero(resolver, struct flags);
    struct symbol *symbol;
    bool has_unknown = false;
    for (size_t i = find_first(names, prefix); LIST_NEXT(names, i, symbol); i++) {
        if (strncmp(symbol->name, prefix, strlen(prefix)) != 0)
            break;
        if (symbol->kind != SYMBOL_CONSTANT && symbol->kind != SYMBOL_ENUMERATOR)
            continue;
        if (symbol->kind == SYMBOL_CONSTANT) /* of an import, perhaps, that nothing needed yet */
            (void)resolver->need(resolver, symbol);
        has_unknown |= symbol->state != SYMBOL_DONE || symbol->is_external;
        flags->mask |= (uint64_t)symbol->value;
        flags->is_known = true;
    }
    flags->is_known &= !has_unknown;
    return flags;
}

static const struct flags *find_flags(struct resolver *resolver, const char *prefix)
{
    struct flags *flags = symbols_find(resolver->flags, prefix);
    if (!flags) {
        flags = add_up(resolver, prefix);
        symbols_add(resolver->flags, prefix, flags);
    }
    return flags;
}

/* The bits that a number has; 0 if a member is none. */
static unsigned width_of(const struct member *member)
{
    member = walk_through(member);
    if (member->shape != SHAPE_SCALAR)
        return 0;
    switch (walk_strip(member->type)->kind) {
    case TYPE_CHAR:
    case TYPE_INT8:
    case TYPE_UNSIGNED_CHAR: return 8;
    case TYPE_SHORT:
    case TYPE_UNSIGNED_SHORT: return 16;
    case TYPE_INT:
    case TYPE_UNSIGNED: return 32;
    case TYPE_HYPER:
    case TYPE_UNSIGNED_HYPER: return 64;
    default: return 0;
    }
}

static void restrict_flags(struct resolver *resolver, struct member *member, uint64_t mask)
{
    struct restriction *restriction = talloc(resolver->ctx, struct restriction);
    *restriction = (struct restriction){RESTRICTION_FLAGS, "flags", NULL};
    restriction->words = talloc_asprintf(restriction, "flags %s*", member->flags_prefix);
    member->flags_mask = mask & (UINT64_MAX >> (64 - width_of(member)));
    ranges_restrict(member, restriction);
}

void flags_read(struct resolver *resolver, const struct key_use *use)
{
    struct member *member = use->member ? use->member : use->type->alias;
    const char *value = keys_text(resolver, use->key->value, strlen(use->key->value));
    size_t length = strlen(value);
    if (width_of(member) == 0) {
        diag_error(resolver->diag, use->source, use->key->name.span, "'@flags' is for a number");
        return;
    }
    if (length < 2 || value[length - 1] != '*' || strchr(value, ' ')) {
        keys_error(resolver, use, "expected '@flags: PREFIX_*'");
        return;
    }
    member->flags_prefix = talloc_strndup(resolver->ctx, value, length - 1);
    const struct flags *flags = find_flags(resolver, member->flags_prefix);
    if (flags->is_known)
        restrict_flags(resolver, member, flags->mask);
    else
        diag_warning(resolver->diag, WARNING_VOID_FLAGS, use->source, use->key->value_span,
                     "no constant that is known here begins with '%s': no bit is refused", member->flags_prefix);
}

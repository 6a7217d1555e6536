/* enums.c -- enums to the model: their values, and those values in order. */
#include <string.h>

#include "base/alloc.h"
#include "model/names.h"
#include "resolve/internal.h"

static void add_enumerator(struct resolver *resolver, struct type *type, const struct ast_enumerator *ast,
                           const struct symbol *symbol)
{
    const struct source *source = symbol->source;
    int64_t value = (int64_t)symbol->value;
    scope_check_truth(resolver, source, symbol->name, symbol->span, value);
    struct enumerator *enumerator = talloc_zero(resolver->ctx, struct enumerator);
    *enumerator = (struct enumerator){
        .name = symbol->name, .c_name = symbol->c_name, .value = value, .span = symbol->span};
    bool hexadecimal = ast->value && ast->value->kind == AST_NUMBER && ast->value->u.number.hexadecimal;
    enumerator->value_text = names_number(enumerator, value, hexadecimal);
    annotate_item(resolver, source, &enumerator->doc, &enumerator->annotations, ast->doc);
    if (ast->annotation)
        procedures_keep(resolver, type, ast->annotation);
    list_add(type, &type->values, enumerator);
}

/* By number; of one number the name that was declared first. */
static int compare_values(const void *left, const void *right)
{
    const struct enumerator *a = *(struct enumerator *const *)left, *b = *(struct enumerator *const *)right;
    if (a->value != b->value)
        return a->value < b->value ? -1 : 1;
    return a->span.begin < b->span.begin ? -1 : a->span.begin > b->span.begin;
}

static int compare_names(const void *left, const void *right)
{
    return strcmp((*(struct enumerator *const *)left)->name, (*(struct enumerator *const *)right)->name);
}

/* The legal values, sorted and without repetition, and whether they leave no gap. */
static void summarize_enum(struct type *type)
{
    struct list sorted = {0};
    struct enumerator *value;
    list_copy(type, &sorted, &type->values);
    list_copy(type, &type->by_name, &type->values);
    list_sort(&sorted, compare_values);
    list_sort(&type->by_name, compare_names);
    type->is_contiguous = true;
    const struct enumerator *last = NULL;
    for (size_t i = 0; LIST_NEXT(&sorted, i, value); i++) {
        if (last && value->value == last->value)
            continue;
        type->is_contiguous &= !last || value->value == last->value + 1;
        type->first_name = last ? type->first_name : value->c_name;
        type->last_name = value->c_name;
        list_add(type, &type->legal, value);
        last = value;
    }
}

bool resolve_enum(struct resolver *resolver, struct symbol *owner, struct type *type, const struct ast_body *body)
{
    const struct ast_enumerator *ast;
    int64_t next = 0;
    bool good = true;
    bool known = true; /* of this value, and so of the next */
    for (size_t i = 0; LIST_NEXT(&body->items, i, ast); i++) {
        struct symbol *symbol = declare_find(resolver, owner->source, &ast->name);
        int64_t value = next;
        if (ast->value) {
            known = resolver_eval(resolver, owner->source, ast->value, INT32_MIN, INT32_MAX, "an enum value", &value);
        } else if (known && next > INT32_MAX) {
            diag_error(resolver->diag, owner->source, ast->name.span,
                       "'%s' would be %lld, and an enum value fits 32 bits", ast->name.text, (long long)next);
            known = false;
        }
        good &= known;
        next = value + 1;
        if (symbol->owner != owner || symbol->state == SYMBOL_DONE)
            continue; /* declared twice: said already */
        symbol->value = value;
        symbol->state = known ? SYMBOL_DONE : SYMBOL_BROKEN;
        if (known)
            add_enumerator(resolver, type, ast, symbol);
    }
    summarize_enum(type);
    type->is_open = ahead_opens_enums(resolver, owner->source);
    return good && type->values.count > 0;
}

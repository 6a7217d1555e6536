/* constants.c -- constants and enums: values to the model. */
#define _GNU_SOURCE /* memmem */
#include <string.h>

#include "alloc.h"
#include "names.h"
#include "resolver.h"

/* --- constants --- */

static bool find_value(void *closure, const struct eval_scope *scope, const struct ast_name *name, wide *value)
{
    struct resolver *resolver = closure;
    struct symbol *symbol = symbols_find(resolver->symbols, name->text);
    if (!symbol && (strcmp(name->text, "TRUE") == 0 || strcmp(name->text, "FALSE") == 0)) {
        *value = name->text[0] == 'T';
        return true;
    }
    if (!symbol) {
        if (declare_is_news(resolver, name))
            diag_error(resolver->diag, scope->source, name->span,
                       "'%s' is not declared; a name of the surrounding C needs a value, from -D or @extern",
                       name->text);
        return false;
    }
    if (symbol->kind == SYMBOL_TYPE || symbol->kind == SYMBOL_PROGRAM) {
        diag_error(resolver->diag, scope->source, name->span, "'%s' is a %s, expected a constant", name->text,
                   symbol->kind == SYMBOL_TYPE ? "type" : "program");
        return false;
    }
    if (symbol->state == SYMBOL_NEW || symbol->state == SYMBOL_BUSY) {
        struct symbol *needed = symbol->kind == SYMBOL_ENUMERATOR ? symbol->owner : symbol;
        if (needed->state == SYMBOL_BUSY) {
            diag_error(resolver->diag, scope->source, name->span, "the value of '%s' depends on itself", name->text);
            return false;
        }
        if (!resolve_symbol(resolver, needed))
            return false;
    }
    if (symbol->is_external) {
        diag_error(resolver->diag, scope->source, name->span, "'%s' needs a value here, from -D or @extern", name->text);
        return false;
    }
    *value = symbol->value;
    return symbol->state == SYMBOL_DONE;
}

struct eval_scope resolver_scope(struct resolver *resolver, const struct source *source)
{
    return (struct eval_scope){.diag = resolver->diag, .source = source, .find = find_value, .closure = resolver};
}

bool resolver_eval(struct resolver *resolver, const struct source *source, const struct ast_expr *expr, int64_t least,
                   int64_t greatest, const char *what, int64_t *value)
{
    struct eval_scope scope = resolver_scope(resolver, source);
    char text[WIDE_TEXT_SIZE];
    wide found;
    if (!eval_expression(&scope, expr, &found))
        return false;
    if (found < least || found > greatest) {
        diag_error(resolver->diag, source, expr->span, "%s must be from %lld to %lld, not %s", what, (long long)least,
                   (long long)greatest, wide_text(text, found));
        return false;
    }
    *value = (int64_t)found;
    return true;
}

/* The length of what stands between two tokens here: blanks or a comment. */
static size_t gap_length(const char *text, const char *end)
{
    size_t left = (size_t)(end - text);
    const char *close;
    if (left < 2 || text[0] != '/' || (text[1] != '/' && text[1] != '*'))
        return *text == '\0' || strchr(" \t\r\n\f\v", *text) ? 1 : 0;
    close = text[1] == '/' ? memchr(text, '\n', left) : memmem(text + 2, left - 2, "*/", 2);
    return close ? (size_t)(close - text) + (text[1] == '/' ? 1 : 2) : left;
}

const char *resolver_written_text(void *ctx, const struct source *source, struct span span)
{
    const char *from = source->text + span.begin, *end = source->text + span.end;
    char *text = talloc_size(ctx, span.end - span.begin + 1), *to = text;
    while (from < end) {
        size_t gap = gap_length(from, end);
        bool has_blank = to == text || to[-1] == ' ';
        if (gap == 0)
            *to++ = *from++;
        else if (!has_blank)
            *to++ = ' ';
        from += gap;
    }
    *to = '\0';
    return text;
}

/* A plain name or number in C; an external name is written as its value, for C may know it otherwise than as a macro. */
const char *resolve_value_text(struct resolver *resolver, const struct ast_expr *expr, int64_t value)
{
    if (expr->kind == AST_REFERENCE) {
        const struct symbol *symbol = symbols_find(resolver->symbols, expr->u.reference.text);
        if (symbol && symbol->kind != SYMBOL_EXTERNAL)
            return symbol->name;
    }
    bool hexadecimal = expr->kind == AST_NUMBER && expr->u.number.hexadecimal;
    return names_number(resolver->ctx, value, hexadecimal);
}

/* --set gives a constant another value; load.c refuses one that is not of the file. */
static bool find_set(const struct resolver *resolver, struct symbol *symbol)
{
    const char *set = symbol->imported ? NULL : symbols_find(resolver->set_values, symbol->name);
    return set && load_read_set(set, &symbol->value);
}

/* --- names without a value --- */

static bool is_external_name(struct resolver *resolver, const struct source *source, const struct ast_name *name)
{
    struct symbol *symbol = symbols_find(resolver->symbols, name->text);
    if (symbol) {
        if (symbol->kind == SYMBOL_CONSTANT)
            (void)resolve_symbol(resolver, symbol); /* an error is recorded */
        return symbol->is_external;
    }
    if (strcmp(name->text, "TRUE") == 0 || strcmp(name->text, "FALSE") == 0)
        return false;
    symbol = talloc_zero(resolver, struct symbol);
    *symbol = (struct symbol){.kind = SYMBOL_EXTERNAL, .state = SYMBOL_DONE, .name = name->text, .span = name->span};
    symbol->source = source;
    symbol->is_external = true;
    symbols_add(resolver->symbols, symbol->name, symbol);
    list_add(resolver->spec, &resolver->spec->externals, (void *)(uintptr_t)symbol->name);
    if (!symbols_find(resolver->unreported, name->text))
        diag_warning(resolver->diag, WARNING_EXTERNAL, source, name->span,
                     "'%s' is not declared; what hangs on it is unknown without a value, from -D or @extern", name->text);
    return true;
}

bool resolver_is_external(struct resolver *resolver, const struct source *source, const struct ast_expr *expr)
{
    bool left;
    if (!resolver->options->figures_only)
        return false;
    switch (expr->kind) {
    case AST_REFERENCE: return is_external_name(resolver, source, &expr->u.reference);
    case AST_UNARY: return resolver_is_external(resolver, source, expr->u.unary.operand);
    case AST_BINARY:
        left = resolver_is_external(resolver, source, expr->u.binary.left);
        return resolver_is_external(resolver, source, expr->u.binary.right) || left;
    case AST_NUMBER:
    case AST_CALL:
    case AST_TOO_LONG: return false;
    }
    return false;
}

/* With other values a union's labels would be the wrong way round. */
static bool check_truth(struct resolver *resolver, const struct source *source, const char *name, struct span at,
                        int64_t value)
{
    bool is_true = strcmp(name, "TRUE") == 0;
    if ((!is_true && strcmp(name, "FALSE") != 0) || value == is_true)
        return true;
    diag_error(resolver->diag, source, at, "'%s' is %d, as bool has it", name, is_true);
    return false;
}

bool resolve_constant(struct resolver *resolver, struct symbol *symbol)
{
    const struct ast_expr *expr = symbol->definition->u.value;
    bool is_set = find_set(resolver, symbol);
    symbol->is_external = !is_set && resolver_is_external(resolver, symbol->source, expr);
    bool has_value = is_set || symbol->is_external;
    if (!has_value &&
        !resolver_eval(resolver, symbol->source, expr, INT32_MIN, UINT32_MAX, "a constant", &symbol->value))
        return false;
    if (!symbol->is_external && !check_truth(resolver, symbol->source, symbol->name, symbol->span, symbol->value))
        return false;
    struct constant *constant = talloc_zero(resolver->ctx, struct constant);
    constant->name = symbol->name;
    constant->value = symbol->value;
    constant->is_external = symbol->is_external;
    constant->value_text = names_number(constant, symbol->value,
                                        expr->kind == AST_NUMBER && expr->u.number.hexadecimal);
    const char *text = resolver_written_text(constant, symbol->source, expr->span);
    if (!is_set && strcmp(text, names_number(constant, symbol->value, false)) != 0)
        constant->expression = text;
    if (expr->kind != AST_NUMBER)
        constant->origin = constant->expression;
    constant->span = symbol->span;
    constant->is_imported = symbol->imported;
    symbol->constant = constant;
    annotate_constant(resolver, symbol->source, constant, symbol->definition->doc);
    if (symbol->imported)
        return true;
    list_add(resolver->spec, &resolver->spec->constants, constant);
    struct definition *definition = talloc_zero(resolver->ctx, struct definition);
    *definition = (struct definition){.kind = DEFINITION_CONSTANT, .constant = constant};
    list_add(resolver->spec, &resolver->spec->definitions, definition);
    return true;
}

/* --- enums --- */

static void add_enumerator(struct resolver *resolver, const struct source *source, struct type *type,
                           const struct ast_enumerator *ast, int64_t value)
{
    (void)check_truth(resolver, source, ast->name.text, ast->name.span, value); /* an error is recorded */
    struct enumerator *enumerator = talloc_zero(resolver->ctx, struct enumerator);
    *enumerator = (struct enumerator){
        .name = ast->name.text, .c_name = ast->name.text, .value = value, .span = ast->name.span};
    bool hexadecimal = ast->value && ast->value->kind == AST_NUMBER && ast->value->u.number.hexadecimal;
    enumerator->value_text = names_number(enumerator, value, hexadecimal);
    annotate_item(resolver, source, &enumerator->doc, &enumerator->annotations, ast->doc);
    if (ast->annotation)
        annotate_value(resolver, type, ast->annotation);
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
        struct symbol *symbol = symbols_find(resolver->symbols, ast->name.text);
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
            add_enumerator(resolver, owner->source, type, ast, value);
    }
    summarize_enum(type);
    type->is_open = annotate_opens_enums(resolver, owner->source);
    return good && type->values.count > 0;
}

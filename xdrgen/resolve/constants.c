/* constants.c -- constants to the model: numbers, and texts. */
#include <string.h>

#include "base/alloc.h"
#include "model/names.h"
#include "resolve/internal.h"

/* --set gives a constant of the file another value. */
static bool find_set(const struct resolver *resolver, struct symbol *symbol)
{
    const struct setting *setting = symbol->imported ? NULL : symbols_find(resolver->settings, symbol->name);
    if (setting)
        symbol->value = setting->value;
    return setting != NULL;
}

static void add_definition(struct resolver *resolver, struct definition what)
{
    struct definition *definition = talloc(resolver->ctx, struct definition);
    *definition = what;
    list_add(resolver->spec, &resolver->spec->definitions, definition);
}

bool resolve_constant(struct resolver *resolver, struct symbol *symbol)
{
    const struct ast_expr *expr = symbol->definition->u.value;
    bool is_set = find_set(resolver, symbol);
    symbol->is_external = !is_set && resolver_is_external(resolver, symbol->source, expr);
    bool has_value = is_set || symbol->is_external;
    if (!has_value &&
        !resolver_eval_wide(resolver, symbol->source, expr, INT64_MIN, UINT64_MAX, "a constant", &symbol->value))
        return false;
    if (!symbol->is_external && !scope_check_truth(resolver, symbol->source, symbol->name, symbol->span, symbol->value))
        return false;
    struct constant *constant = talloc_zero(resolver->ctx, struct constant);
    constant->name = symbol->name;
    constant->c_name = symbol->c_name;
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
    add_definition(resolver, (struct definition){.kind = DEFINITION_CONSTANT, .constant = constant});
    return true;
}

bool resolve_text(struct resolver *resolver, struct symbol *symbol)
{
    const struct ast_expr *expr = symbol->definition->u.value;
    struct text_constant *text = talloc_zero(resolver->ctx, struct text_constant);
    text->name = symbol->name;
    text->c_name = symbol->c_name;
    text->text = expr->u.text;
    text->span = symbol->span;
    annotate_item(resolver, symbol->source, &text->doc, &text->annotations, symbol->definition->doc);
    list_add(resolver->spec, &resolver->spec->texts, text);
    add_definition(resolver, (struct definition){.kind = DEFINITION_TEXT, .text = text});
    return true;
}

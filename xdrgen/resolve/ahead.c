/* ahead.c -- what must be known of a file before its declarations are resolved: @extern, @unknown-enum, macros of `%` lines. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "resolve/internal.h"
#include "syntax/parse.h"

static void declare_extern(struct resolver *resolver, const struct unit *unit, const struct ast_key *key)
{
    const struct source *source = unit->ast->source;
    const char *equals = strchr(key->value, '=');
    size_t length = strcspn(key->value, " \t=");
    const char *name = talloc_strndup(resolver, key->value, length);
    symbols_add(resolver->unreported, name, resolver); /* if it gets no value here, that is said here */
    if (!equals || length == 0) {
        diag_error(resolver->diag, source, key->value_span, "expected '@extern: NAME = VALUE'");
        return;
    }
    struct symbol *symbol = talloc_zero(resolver, struct symbol);
    *symbol = (struct symbol){
        .kind = SYMBOL_EXTERNAL, .source = source, .span = key->value_span, .imported = unit->imported};
    symbol->name = name;
    struct span span = {key->value_span.begin + (uint32_t)(equals + 1 - key->value), key->value_span.end};
    struct ast_expr *expr = parse_expression(resolver->ctx, resolver->diag, source, span, equals + 1);
    if (!expr ||
        !resolver_eval_wide(resolver, source, expr, INT32_MIN, UINT32_MAX, "an external constant", &symbol->value))
        return;
    symbol->state = SYMBOL_DONE;
    struct symbol *known = symbols_find(resolver->symbols, symbol->name);
    if (known && known->source && known->value != symbol->value) {
        diag_error(resolver->diag, source, symbol->span, "'%s' has another value elsewhere", symbol->name);
        diag_note(resolver->diag, known->source, known->span, "given here");
    } else if (!known) { /* -D goes before @extern */
        symbols_add(resolver->symbols, symbol->name, symbol);
    }
}

/* Whether an expression is one of numbers and of macros that are known. */
static bool is_known(const struct resolver *resolver, const struct ast_expr *expr)
{
    const struct symbol *symbol;
    switch (expr->kind) {
    case AST_NUMBER: return true;
    case AST_REFERENCE:
        symbol = symbols_find(resolver->symbols, expr->u.reference.text);
        return symbol && symbol->kind == SYMBOL_EXTERNAL && !symbol->is_external;
    case AST_UNARY: return is_known(resolver, expr->u.unary.operand);
    case AST_BINARY: return is_known(resolver, expr->u.binary.left) && is_known(resolver, expr->u.binary.right);
    default: return false;
    }
}

/* `%#define NAME VALUE`: C has the name, and what it is can be read here. Anything else is C's matter. */
static void note_macro(struct resolver *resolver, const struct unit *unit, const struct ast_definition *line)
{
    char name[256] = "";
    int length = 0;
    const char *text = strchr(line->u.line, '%') + 1;
    if (sscanf(text, " # define %255[A-Za-z0-9_]%n", name, &length) != 1 || !strchr(" \t", text[length]) ||
        symbols_find(resolver->symbols, name))
        return;
    struct diag *quiet = diag_new(resolver);
    const struct source *value = source_from_bytes(resolver->ctx, unit->ast->source->name, text + length,
                                                   strlen(text + length));
    struct eval_scope scope = resolver_scope(resolver, value);
    const struct ast_expr *expr = parse_expression(resolver->ctx, quiet, value, (struct span){0, 0}, value->text);
    wide found;
    scope.diag = quiet;
    if (!expr || !is_known(resolver, expr) || !eval_expression(&scope, expr, &found) || found < INT32_MIN ||
        found > UINT32_MAX)
        return;
    struct symbol *symbol = talloc_zero(resolver, struct symbol);
    *symbol = (struct symbol){.kind = SYMBOL_EXTERNAL,
                              .state = SYMBOL_DONE,
                              .name = talloc_strdup(resolver->ctx, name),
                              .value = found,
                              .source = unit->ast->source,
                              .span = line->name.span,
                              .imported = unit->imported};
    symbols_add(resolver->symbols, symbol->name, symbol);
}

/* --- what comes ahead of all else --- */

/* An open enum makes a union's default reachable, and so decides sizes, which other keys may speak of. Whether the word is
 * one that we know is asked when its turn comes (keys.c). */
static void note_open_enums(struct resolver *resolver, const struct source *source, const struct ast_key *key)
{
    if (strcmp(key->value, "pass") == 0)
        list_add(resolver, &resolver->open_sources, (void *)(uintptr_t)source);
}

bool ahead_opens_enums(const struct resolver *resolver, const struct source *source)
{
    const struct source *open;
    for (size_t i = 0; LIST_NEXT(&resolver->open_sources, i, open); i++)
        if (open == source)
            return true;
    return false;
}

void ahead_read(struct resolver *resolver, const struct unit *unit)
{
    const struct ast_definition *definition;
    for (size_t i = 0; LIST_NEXT(unit->ast->definitions, i, definition); i++) {
        const struct ast_key *key;
        for (size_t k = 0; definition->kind == AST_FILE_DOC && LIST_NEXT(&definition->doc->keys, k, key); k++) {
            if (strcmp(key->name.text, "extern") == 0)
                declare_extern(resolver, unit, key);
            else if (strcmp(key->name.text, "unknown-enum") == 0)
                note_open_enums(resolver, unit->ast->source, key);
        }
    }
}

void ahead_macros(struct resolver *resolver, const struct unit *unit)
{
    const struct ast_definition *definition;
    for (size_t i = 0; LIST_NEXT(unit->ast->definitions, i, definition); i++)
        if (definition->kind == AST_PASSTHROUGH)
            note_macro(resolver, unit, definition);
}

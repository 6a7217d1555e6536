/* definitions.c -- a definition to the model, when its turn comes or another needs it.
 *
 * It is written to the model once it is complete, so the model's order is one that C can read. */
#include <string.h>

#include "base/alloc.h"
#include "resolve/internal.h"

enum {
    NEEDS_MAX = 500,  /* how many definitions may need each other in a row, all of them still unresolved */
    ALIASES_MAX = 500 /* how many typedefs may stand for one another */
};

static bool resolve_body(struct resolver *resolver, struct symbol *owner, struct type *type,
                         const struct ast_body *body)
{
    switch (type->kind) {
    case TYPE_ENUM: return resolve_enum(resolver, owner, type, body);
    case TYPE_STRUCT: return resolve_struct(resolver, owner->source, type, body);
    case TYPE_UNION: return resolve_union(resolver, owner->source, type, body);
    default: return false;
    }
}

static bool check_aliases(struct resolver *resolver, const struct symbol *symbol)
{
    unsigned count = 0;
    for (const struct type *type = symbol->type; type->kind == TYPE_ALIAS && type->alias->shape == SHAPE_SCALAR;
         type = type->alias->type)
        count++;
    if (count <= ALIASES_MAX)
        return true;
    diag_error(resolver->diag, symbol->source, symbol->span, "more than %d typedefs stand for one another",
               ALIASES_MAX);
    return false;
}

static bool resolve_typedef(struct resolver *resolver, struct symbol *symbol)
{
    const struct ast_member *ast = symbol->definition->u.member;
    if (ast->type->body && ast->shape == AST_PLAIN) { /* typedef struct {...} name; names the struct */
        struct symbol *inner = types_find_body(resolver, symbol->source, ast->type);
        symbol->type = types_name_body(resolver, inner, ast->type, symbol->name);
        return inner->state == SYMBOL_DONE;
    }
    symbol->type = resolve_new_type(resolver, TYPE_ALIAS, symbol->name, symbol->span);
    symbol->type->alias = resolve_member(resolver, symbol->source, ast, symbol->name, true);
    return symbol->type->alias != NULL && check_aliases(resolver, symbol);
}

static bool resolve_type_symbol(struct resolver *resolver, struct symbol *symbol)
{
    bool good;
    if (!symbol->definition) {
        if (!symbol->type) /* an enum, a value of which is needed: its place will name it */
            symbol->type = resolve_new_type(resolver, TYPE_ENUM, NULL, symbol->span);
        return resolve_body(resolver, symbol, symbol->type, symbol->body);
    }
    if (symbol->definition->kind == AST_TYPEDEF) {
        good = resolve_typedef(resolver, symbol);
    } else {
        const struct ast_type *ast = symbol->definition->u.type;
        types_forward(resolver, symbol);
        good = resolve_body(resolver, symbol, symbol->type, ast->body);
    }
    symbol->type->is_imported = symbol->imported;
    annotate_type(resolver, symbol->source, symbol->type, symbol->definition->doc);
    types_add(resolver, symbol->type);
    return good;
}

static bool refuse_need(struct resolver *resolver, struct symbol *symbol)
{
    if (!resolver->needs_too_much)
        diag_error(resolver->diag, symbol->source, symbol->span,
                   "more than %d definitions in a row need a later one; declare first what is needed first", NEEDS_MAX);
    resolver->needs_too_much = true;
    symbol->state = SYMBOL_BROKEN;
    return false;
}

bool resolve_symbol(struct resolver *resolver, struct symbol *symbol)
{
    bool is_needed = symbol->definition || !symbol->type; /* rather than come to, in its place */
    if (symbol->state != SYMBOL_NEW)
        return symbol->state == SYMBOL_DONE;
    if (is_needed && resolver->depth >= NEEDS_MAX)
        return refuse_need(resolver, symbol);
    symbol->state = SYMBOL_BUSY;
    resolver->depth += is_needed;
    bool good = symbol->kind == SYMBOL_CONSTANT ? resolve_constant(resolver, symbol)
                                                : resolve_type_symbol(resolver, symbol);
    resolver->depth -= is_needed;
    symbol->state = good ? SYMBOL_DONE : SYMBOL_BROKEN;
    return good;
}

static void resolve_passthrough(struct resolver *resolver, const struct ast_definition *ast)
{
    if (resolver->options->refuse_passthrough)
        diag_error(resolver->diag, resolver->spec->source, ast->span, "a '%%' line is not allowed here");
    const char *percent = strchr(ast->u.line, '%');
    struct definition *definition = talloc_zero(resolver->ctx, struct definition);
    *definition = (struct definition){.kind = DEFINITION_PASSTHROUGH};
    definition->line = talloc_strdup(definition, percent + 1);
    list_add(resolver->spec, &resolver->spec->definitions, definition);
}

/* What is said of it is said of the type. */
static void resolve_tag_alias(struct resolver *resolver, const struct ast_definition *ast)
{
    const struct source *source = resolver->spec->source;
    struct type *type = types_find(resolver, source, ast->u.member->type, true);
    if (type)
        annotate_type(resolver, source, type, ast->doc);
}

void resolve_definition(struct resolver *resolver, const struct ast_definition *ast)
{
    switch (ast->kind) {
    case AST_CONSTANT:
    case AST_TYPEDEF:
    case AST_TYPE: {
        struct symbol *symbol = symbols_find(resolver->symbols, ast->name.text);
        if (symbol && symbol->definition == ast)
            (void)resolve_symbol(resolver, symbol); /* an error is recorded, here and below */
        else if (declare_is_tag_alias(ast))
            resolve_tag_alias(resolver, ast);
        break;
    }
    case AST_PROGRAM: resolve_program(resolver, resolver->spec->source, ast, &resolver->spec->programs); break;
    case AST_PASSTHROUGH: resolve_passthrough(resolver, ast); break;
    case AST_FILE_DOC: annotate_file(resolver, ast->doc); break;
    }
}

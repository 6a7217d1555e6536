/* types.c -- what a name of a type leads to; types that are written in place get the name of their place.
 *
 * A type that is needed only behind a pointer is not resolved on the spot: it is declared forward. A definition that is
 * needed while it is being resolved contains itself. */
#include <string.h>

#include "base/alloc.h"
#include "model/walk.h"
#include "resolve/internal.h"

struct type *resolve_new_type(struct resolver *resolver, enum type_kind kind, const char *name, struct span span)
{
    struct type *type = talloc_zero(resolver->ctx, struct type);
    type->kind = kind;
    type->name = type->c_name = name;
    type->span = span;
    type->insert_at = NO_MARK;
    for (enum machine machine = 0; machine < MACHINE_COUNT; machine++)
        type->layouts[machine].alignment = 1;
    return type;
}

void types_lose(struct resolver *resolver, const struct source *source, const struct ast_doc *doc)
{
    const struct ast_key *key;
    for (size_t i = 0; doc && LIST_NEXT(&doc->keys, i, key); i++)
        diag_warning(resolver->diag, WARNING_MISPLACED_ANNOTATION, source, key->name.span,
                     "'@%s' is about what is nothing on the wire", key->name.text);
}

void types_add(struct resolver *resolver, struct type *type)
{
    if (type->is_imported || type->is_empty)
        return;
    list_add(resolver->spec, &resolver->spec->types, type);
    struct definition *definition = talloc_zero(resolver->ctx, struct definition);
    *definition = (struct definition){.kind = DEFINITION_TYPE, .type = type};
    list_add(resolver->spec, &resolver->spec->definitions, definition);
}

static enum type_kind composite_kind(const struct ast_type *ast)
{
    return ast->kind == AST_ENUM ? TYPE_ENUM : ast->kind == AST_STRUCT ? TYPE_STRUCT : TYPE_UNION;
}

/* The symbol of a type that was written in place: an enum's may exist, for its values are global names. */
struct symbol *types_find_body(struct resolver *resolver, const struct source *source, const struct ast_type *ast)
{
    char *key = declare_key(NULL, ast->body);
    struct symbol *symbol = symbols_find(resolver->bodies, key);
    talloc_free(key);
    if (!symbol) {
        symbol = talloc_zero(resolver, struct symbol);
        *symbol = (struct symbol){.kind = SYMBOL_TYPE, .source = source, .span = ast->span, .body = ast->body};
        symbol->imported = source != resolver->spec->source;
    }
    return symbol;
}

/* Resolves a type that was written in place and calls it by name. */
struct type *types_name_body(struct resolver *resolver, struct symbol *symbol, const struct ast_type *ast,
                              const char *name)
{
    if (!symbol->type)
        symbol->type = resolve_new_type(resolver, composite_kind(ast), name, ast->span);
    symbol->type->name = symbol->type->c_name = name;
    annotate_type(resolver, symbol->source, symbol->type, ast->body->doc);
    (void)resolver->need(resolver, symbol); /* an error is recorded */
    return symbol->type;
}

bool types_claim(struct resolver *resolver, struct symbol *symbol, const char *name, const struct ast_doc *doc)
{
    struct ast_name place = {name, symbol->span};
    symbol->name = name;
    symbol->c_name = cnames_choose(resolver, symbol->source, NULL, &place, doc, C_NAME);
    if (declare_symbol(resolver, symbol))
        return true;
    const struct symbol *clash = symbols_find(resolver->symbols, name);
    diag_error(resolver->diag, symbol->source, symbol->span, "this type would be called '%s', which is declared", name);
    if (clash->source)
        diag_note(resolver->diag, clash->source, clash->span, "declared here");
    return false;
}

/* An enum, struct or union written where a type is expected. */
static struct type *hoist_type(struct resolver *resolver, const struct source *source, const struct ast_type *ast,
                               const char *place)
{
    struct symbol *symbol = types_find_body(resolver, source, ast);
    if (!types_claim(resolver, symbol, place, ast->body->doc))
        return NULL;
    struct type *type = types_name_body(resolver, symbol, ast, place);
    type->is_anonymous = true;
    type->is_imported = symbol->imported;
    if (type->is_empty)
        types_lose(resolver, source, ast->body->doc);
    types_add(resolver, type);
    return symbol->state == SYMBOL_DONE ? type : NULL;
}

static bool tag_matches(const struct ast_type *ast, const struct symbol *symbol)
{
    if (ast->tag == AST_NO_TAG || symbol->definition == NULL)
        return true;
    const struct ast_definition *definition = symbol->definition;
    const struct ast_type *declared = definition->kind == AST_TYPE ? definition->u.type : definition->u.member->type;
    static const enum ast_type_kind kinds[] = {AST_VOID, AST_ENUM, AST_STRUCT, AST_UNION};
    return declared->kind == kinds[ast->tag];
}

static const char *describe_kind(const struct ast_definition *definition)
{
    if (definition->kind == AST_TYPEDEF)
        return "a typedef";
    return definition->u.type->kind == AST_ENUM    ? "an enum"
           : definition->u.type->kind == AST_UNION ? "a union"
                                                   : "a struct";
}

/* The type itself, for a use behind a pointer: a struct or union may stay incomplete until its turn. */
static bool may_stay_incomplete(const struct symbol *symbol)
{
    const struct ast_definition *definition = symbol->definition;
    return definition && definition->kind == AST_TYPE && definition->u.type->kind != AST_ENUM;
}

struct type *types_forward(struct resolver *resolver, struct symbol *symbol)
{
    if (!symbol->type) {
        symbol->type = resolve_new_type(resolver, composite_kind(symbol->definition->u.type), symbol->name,
                                        symbol->span);
        symbol->type->is_imported = symbol->imported;
    }
    return symbol->type;
}

static struct type *contains_itself(struct resolver *resolver, const struct source *source, const struct ast_type *ast,
                                    const struct symbol *symbol)
{
    bool is_alias = symbol->definition && symbol->definition->kind == AST_TYPEDEF;
    diag_error(resolver->diag, source, ast->span,
               is_alias ? "'%s' is defined by itself; only a struct or a union can lead to another of its own"
                        : "'%s' contains itself; a pointer ('*'), or an arm of a union beside one that ends, lets "
                          "there be no next one",
               symbol->name);
    diag_note(resolver->diag, symbol->source, symbol->span, "declared here");
    return NULL;
}

/* A typedef may stand for a struct or union that is still to come; whoever holds it as a value needs that first. */
static bool complete_alias(struct resolver *resolver, const struct source *source, const struct ast_type *ast,
                           struct type *type)
{
    if (type->kind != TYPE_ALIAS || type->alias->shape != SHAPE_SCALAR)
        return true;
    struct type *target = walk_strip(type);
    if (target->kind != TYPE_STRUCT && target->kind != TYPE_UNION)
        return true;
    struct symbol *symbol = symbols_find(resolver->symbols, target->name);
    if (symbol->state == SYMBOL_BUSY)
        return contains_itself(resolver, source, ast, symbol) != NULL;
    return resolver->need(resolver, symbol);
}

/* by_pointer: a struct or union may stay incomplete for now. */
struct type *types_find(struct resolver *resolver, const struct source *source, const struct ast_type *ast,
                              bool by_pointer)
{
    struct symbol *symbol = declare_find(resolver, source, &ast->name);
    struct type *word = symbol || ast->tag != AST_NO_TAG ? NULL : words_find(resolver, source, &ast->name);
    if (word)
        return word;
    if (!symbol) {
        if (declare_is_news(resolver, &ast->name))
            diag_error(resolver->diag, source, ast->name.span, "type '%s' is not declared%s", ast->name.text,
                       declare_guess(resolver, ast->name.text, true));
        return NULL;
    }
    if (symbol->kind != SYMBOL_TYPE) {
        diag_error(resolver->diag, source, ast->name.span, "'%s' is not a type", ast->name.text);
        return NULL;
    }
    if (!tag_matches(ast, symbol)) {
        diag_error(resolver->diag, source, ast->span, "'%s' is %s", ast->name.text, describe_kind(symbol->definition));
        diag_note(resolver->diag, symbol->source, symbol->span, "declared here");
        return NULL;
    }
    declare_note_use(resolver, source, &ast->name, symbol);
    if (by_pointer && may_stay_incomplete(symbol)) {
        struct type *type = types_forward(resolver, symbol);
        type->needs_forward |= symbol->state != SYMBOL_DONE && !symbol->imported;
        return type;
    }
    if (symbol->state == SYMBOL_BUSY)
        return contains_itself(resolver, source, ast, symbol);
    if (!resolver->need(resolver, symbol) || (!by_pointer && !complete_alias(resolver, source, ast, symbol->type)))
        return NULL;
    return symbol->type;
}

bool types_is_plain(const struct ast_member *ast)
{
    return ast->shape == AST_PLAIN && ast->type->kind != AST_STRING && ast->type->kind != AST_OPAQUE;
}

struct type *resolve_type(struct resolver *resolver, const struct source *source, const struct ast_type *ast,
                          const char *place, bool by_pointer)
{
    switch (ast->kind) {
    case AST_NAMED: return types_find(resolver, source, ast, by_pointer);
    case AST_ENUM:
    case AST_STRUCT:
    case AST_UNION: return hoist_type(resolver, source, ast, place);
    case AST_VOID: return NULL;
    case AST_STRING: return resolver->builtins[TYPE_STRING];
    case AST_OPAQUE: return resolver->builtins[TYPE_OPAQUE];
#define KIND(ID, ...) case AST_##ID:
#include "syntax/kinds.def"
#undef KIND
        return resolver->builtins[ast->kind];
    }
    return NULL;
}

/* parameters.c -- what a procedure is sent and answers: types of their own, made of what its declaration says in place. */
#include "base/alloc.h"
#include "resolve/internal.h"

static struct symbol *new_symbol(struct resolver *resolver, const struct source *source, struct span span,
                                 struct type *type)
{
    struct symbol *symbol = talloc_zero(resolver, struct symbol);
    *symbol = (struct symbol){.kind = SYMBOL_TYPE, .state = SYMBOL_DONE, .source = source, .span = span, .type = type};
    symbol->imported = type->is_imported = source != resolver->spec->source;
    return symbol;
}

/* A string, an array or what may be left out: a typedef that nobody has written. */
static struct type *make_alias(struct resolver *resolver, const struct source *source, const struct ast_member *ast,
                               const char *place)
{
    struct type *type = resolve_new_type(resolver, TYPE_ALIAS, place, ast->span);
    type->is_anonymous = true;
    type->alias = resolve_member(resolver, source, ast, place, true);
    if (!type->alias || !types_claim(resolver, new_symbol(resolver, source, ast->span, type), place, NULL))
        return NULL;
    type->alias->name = type->alias->c_name = place;
    types_add(resolver, type);
    return type;
}

struct type *parameters_type(struct resolver *resolver, const struct source *source, const struct ast_member *ast,
                             const char *place)
{
    bool is_plain = types_is_plain(ast);
    struct type *type = is_plain ? resolve_type(resolver, source, ast->type, place, false)
                                 : make_alias(resolver, source, ast, place);
    return type && !type->is_empty ? type : NULL;
}

/* A parameter without a name is called by its place. */
static bool add_parameter(struct members *members, const struct ast_member *ast, size_t place)
{
    struct ast_member *named = talloc_memdup(members->names, ast, sizeof *ast);
    if (ast->name.text[0] == '\0')
        named->name = (struct ast_name){talloc_asprintf(members->resolver->ctx, "arg%zu", place), ast->type->span};
    struct member *member = resolve_member(members->resolver, members->source, named, members->type->name, false);
    return members_add(members, member, &named->name);
}

struct type *parameters_struct(struct resolver *resolver, const struct source *source, const char *name,
                               const struct list *parameters, struct span span)
{
    struct type *type = resolve_new_type(resolver, TYPE_STRUCT, name, span);
    const struct ast_member *ast;
    if (!types_claim(resolver, new_symbol(resolver, source, span, type), name, NULL))
        return NULL;
    type->is_anonymous = true;
    struct members members = members_begin(resolver, source, type);
    bool good = true;
    for (size_t i = 0; LIST_NEXT(parameters, i, ast); i++)
        good &= add_parameter(&members, ast, i + 1);
    members_end(&members, good);
    types_add(resolver, type);
    return good && !type->is_empty ? type : NULL;
}

/* cmembers.c -- the members of a struct in C and in C++, when all names are known.
 *
 * In C++, though not in C, a member hides a type of its name from the members beside it. So a type that is hidden is called by
 * its tag (`struct box box;`), or by what it stands for. */
#include <stdint.h>
#include <string.h>

#include "base/alloc.h"
#include "model/names.h"
#include "model/walk.h"
#include "resolve/internal.h"

struct scope {
    struct resolver *resolver;
    struct symbols *members; /* of one struct, by their names in C */
    bool has_arms;
};

static bool is_hidden(const struct scope *scope, const struct member *member, const char *name)
{
    bool is_list = member->shape == SHAPE_VARIABLE && (strcmp(name, "data") == 0 || strcmp(name, "len") == 0);
    return is_list || (scope->has_arms && strcmp(name, "u") == 0) || symbols_find(scope->members, name);
}

/* A type by its tag, or what a typedef stands for. NULL of an array, for which there is no other word. */
static const char *spell_type(void *ctx, const struct type *type)
{
    if (type->kind == TYPE_ENUM)
        return talloc_asprintf(ctx, "enum %s", type->c_name);
    if (type->kind == TYPE_STRUCT || type->kind == TYPE_UNION)
        return talloc_asprintf(ctx, "struct %s", type->c_name);
    if (type->kind != TYPE_ALIAS)
        return type->c_name;
    const char *target = spell_type(ctx, type->alias->type);
    switch (type->alias->shape) {
    case SHAPE_SCALAR:
    case SHAPE_STRING:
    case SHAPE_OPAQUE: return target;
    case SHAPE_VARIABLE: return talloc_asprintf(ctx, "struct %s", type->c_name);
    case SHAPE_OPTIONAL: return target ? talloc_asprintf(ctx, "%s *", target) : NULL;
    case SHAPE_FIXED:
    case SHAPE_OPAQUE_FIXED: break;
    }
    return NULL;
}

static void refuse_hiding(const struct scope *scope, const struct type *type, const struct member *member)
{
    const struct resolver *resolver = scope->resolver;
    const char *name = member->type->c_name;
    const struct symbol *symbol = symbols_find(resolver->symbols, member->type->name);
    const struct member *hiding = symbols_find(scope->members, name);
    if (!hiding && !symbols_add(resolver->said, talloc_asprintf(resolver->said, "hidden %s", name), scope->members))
        return; /* the type is at fault, in every struct that uses it so */
    diag_error(resolver->diag, resolver->spec->source, hiding ? hiding->name_span : member->name_span,
               "in '%s' the type '%s' is hidden in C++ by a member of that name", type->name, name);
    diag_note(resolver->diag, symbol->source, symbol->span,
              "declared here; " CNAMES_PART);
}

static void spell_member(const struct scope *scope, const struct type *type, struct member *member)
{
    bool is_fixed = member->shape == SHAPE_FIXED || member->shape == SHAPE_OPAQUE_FIXED;
    bool is_type = is_hidden(scope, member, member->type->c_name);
    member->type_text = is_type ? spell_type(scope->resolver->ctx, member->type) : member->type->c_name;
    if (!member->type_text)
        refuse_hiding(scope, type, member);
    if (is_fixed && is_hidden(scope, member, member->bound_text)) /* a value of an enum */
        member->bound_text = names_number(scope->resolver->ctx, member->bound, false);
}

static void note_member(const struct scope *scope, struct symbols *names, const struct type *type, const struct member *member)
{
    const struct resolver *resolver = scope->resolver;
    symbols_add(scope->members, member->c_name, (void *)(uintptr_t)member);
    if (symbols_add(names, member->c_name, (void *)(uintptr_t)member))
        return;
    const struct member *first = symbols_find(names, member->c_name);
    diag_error(resolver->diag, resolver->spec->source, member->name_span,
               "'%s' would be the name in C of both '%s' and '%s' in '%s'", member->c_name, first->name, member->name,
               type->name);
    diag_note(resolver->diag, resolver->spec->source, first->name_span,
              "declared here; " CNAMES_PART);
}

static void spell_members(struct resolver *resolver, struct type *type)
{
    struct scope scope = {.resolver = resolver, .members = symbols_new(resolver), .has_arms = type->kind == TYPE_UNION};
    struct symbols *names = symbols_new(scope.members); /* a discriminant is not among the arms */
    struct member *member;
    struct arm *arm;
    if (type->discriminant)
        symbols_add(scope.members, type->discriminant->c_name, type->discriminant);
    for (size_t i = 0; type->kind != TYPE_ALIAS && (member = walk_member(type, &i)) != NULL;)
        note_member(&scope, names, type, member);
    if (type->discriminant)
        spell_member(&scope, type, type->discriminant);
    if (type->alias)
        spell_member(&scope, type, type->alias);
    for (size_t i = 0; LIST_NEXT(&type->members, i, member); i++)
        spell_member(&scope, type, member);
    for (size_t i = 0; LIST_NEXT(&type->arms, i, arm); i++)
        if (arm->member)
            spell_member(&scope, type, arm->member);
    talloc_free(scope.members);
}

void cmembers_spell(struct resolver *resolver)
{
    struct type *type;
    for (size_t i = 0; LIST_NEXT(&resolver->spec->types, i, type); i++)
        spell_members(resolver, type);
}

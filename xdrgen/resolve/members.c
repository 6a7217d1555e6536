/* members.c -- members and structs to the model: shapes, bounds, marks. */
#include <ctype.h>
#include <string.h>

#include "base/alloc.h"
#include "resolve/internal.h"

static bool member_error(struct resolver *resolver, const struct source *source, const struct ast_member *ast,
                         const char *message)
{
    diag_error(resolver->diag, source, ast->span, "%s", message);
    return false;
}

/* RFC 4506 sections 4.9 to 4.13: which brackets may follow `opaque` and `string`. */
static bool choose_shape(struct resolver *resolver, const struct source *source, const struct ast_member *ast,
                         enum shape *shape)
{
    static const enum shape shapes[] = {SHAPE_SCALAR, SHAPE_FIXED, SHAPE_VARIABLE, SHAPE_OPTIONAL};
    *shape = shapes[ast->shape];
    if (ast->type->kind == AST_STRING) {
        if (ast->shape == AST_FIXED)
            return member_error(resolver, source, ast, "a string has a greatest length: 'string name<N>'");
        if (ast->shape == AST_OPTIONAL)
            return member_error(resolver, source, ast, "an optional string needs a typedef of its own");
        *shape = SHAPE_STRING;
    } else if (ast->type->kind == AST_OPAQUE) {
        if (ast->shape != AST_FIXED && ast->shape != AST_VARIABLE)
            return member_error(resolver, source, ast,
                                "opaque data has a length: 'opaque name[N]' or 'opaque name<N>'");
        *shape = ast->shape == AST_FIXED ? SHAPE_OPAQUE_FIXED : SHAPE_OPAQUE;
    }
    return true;
}

static bool resolve_bound(struct resolver *resolver, const struct source *source, const struct ast_member *ast,
                          struct member *member)
{
    bool fixed = ast->shape == AST_FIXED;
    if (!ast->bound) {
        member->bound = UINT32_MAX;
        member->bound_text = "UINT32_MAX";
        return true;
    }
    member->is_external = resolver_is_external(resolver, source, ast->bound);
    int64_t value = fixed ? 0 : UINT32_MAX;
    if (!member->is_external &&
        !resolver_eval(resolver, source, ast->bound, fixed ? 1 : 0, UINT32_MAX,
                       fixed ? "the length of an array" : "a greatest length", &value))
        return false;
    member->bound = (uint32_t)value;
    member->bound_text = member->is_external ? resolver_written_text(member, source, ast->bound->span)
                                             : resolve_value_text(resolver, ast->bound, value);
    member->has_plain_bound = !fixed && !member->is_external && isdigit((unsigned char)member->bound_text[0]);
    if (ast->bound->kind == AST_REFERENCE)
        member->limit = ast->bound->u.reference.text;
    return true;
}

struct member *resolve_member(struct resolver *resolver, const struct source *source, const struct ast_member *ast,
                              const char *holder, bool is_alias)
{
    struct member *member = talloc_zero(resolver->ctx, struct member);
    member->name = ast->name.text;
    member->c_name = is_alias ? member->name
                              : cnames_choose(resolver, source, holder, &ast->name, ast->doc, C_MEMBER);
    member->name_span = ast->name.span;
    annotate_member(resolver, source, member, ast);
    bool good = choose_shape(resolver, source, ast, &member->shape);
    if (ast->shape == AST_FIXED || ast->shape == AST_VARIABLE || ast->type->kind == AST_STRING)
        good &= resolve_bound(resolver, source, ast, member);
    char *place = talloc_asprintf(resolver->ctx, "%s_%s", holder, ast->name.text);
    bool is_pointer = ast->shape == AST_VARIABLE || ast->shape == AST_OPTIONAL;
    member->type = resolve_type(resolver, source, ast->type, place,
                                is_pointer || (is_alias && ast->shape == AST_PLAIN));
    return good && member->type ? member : NULL;
}

bool resolve_struct(struct resolver *resolver, const struct source *source, struct type *type,
                    const struct ast_body *body)
{
    struct symbols *names = symbols_new(resolver);
    const struct ast_member *ast, *first;
    bool good = body->items.count > 0;
    for (size_t i = 0; LIST_NEXT(&body->items, i, ast); i++) {
        if (ast->type->kind == AST_VOID) {
            good = member_error(resolver, source, ast, "void can stand in a union or as a result only");
            continue;
        }
        if (!symbols_add(names, ast->name.text, (void *)(uintptr_t)ast)) {
            first = symbols_find(names, ast->name.text);
            diag_error(resolver->diag, source, ast->name.span, "'%s' has two members '%s'", type->name, ast->name.text);
            diag_note(resolver->diag, source, first->name.span, "first declared here");
            good = false;
        }
        struct member *member = resolve_member(resolver, source, ast, type->name, false);
        if (member)
            list_add(type, &type->members, member);
        good &= member != NULL;
    }
    const struct ast_mark *mark;
    for (size_t i = 0; LIST_NEXT(&body->marks, i, mark); i++)
        if (mark->kind == AST_MARK_INSERT)
            type->insert_at = (int)mark->at;
    talloc_free(names);
    return good;
}

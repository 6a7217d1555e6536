/* members.c -- members and structs to the model: shapes, bounds, marks. */
#include <ctype.h>
#include <string.h>

#include "base/alloc.h"
#include "model/walk.h"
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
        !resolver_eval(resolver, source, ast->bound, 0, UINT32_MAX,
                       fixed ? "the length of an array" : "a greatest length", &value))
        return false;
    member->bound = (uint32_t)value;
    member->bound_text = member->is_external ? resolver_written_text(member, source, ast->bound->span)
                                             : resolve_value_text(resolver, source, ast->bound, value);
    member->has_plain_bound = !fixed && !member->is_external && isdigit((unsigned char)member->bound_text[0]);
    if (ast->bound->kind == AST_REFERENCE)
        member->limit = declare_called(resolver, source, &ast->bound->u.reference);
    return true;
}

bool members_is_empty(const struct member *member)
{
    bool is_one = member->shape == SHAPE_SCALAR,
         is_fixed = member->shape == SHAPE_FIXED || member->shape == SHAPE_OPAQUE_FIXED;
    bool has_none = is_fixed && member->bound == 0 && !member->is_external;
    return has_none || ((is_one || is_fixed) && member->type->is_empty);
}

static void check_empty(struct resolver *resolver, const struct source *source, const struct ast_member *ast,
                        const struct member *member)
{
    if (ast->shape == AST_FIXED && members_is_empty(member))
        diag_warning(resolver->diag, WARNING_EMPTY, source, ast->span,
                     "'%s' has no elements: it is nothing on the wire, and no member in C", ast->name.text);
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
    member->is_boxed = ast->is_boxed;
    bool is_pointer = ast->shape == AST_VARIABLE || ast->shape == AST_OPTIONAL || ast->is_boxed;
    member->type = resolve_type(resolver, source, ast->type, place,
                                is_pointer || (is_alias && ast->shape == AST_PLAIN));
    if (!good || !member->type)
        return NULL;
    check_empty(resolver, source, ast, member);
    return member;
}

/* What may be there any number of times says nothing but that number. */
void members_refuse_empty(struct resolver *resolver, const struct type *type)
{
    const struct member *member;
    for (size_t at = 0; (member = walk_member(type, &at));)
        if (member->type->is_empty)
            diag_error(resolver->diag, resolver->spec->source, member->name_span,
                       "'%s' is nothing on the wire, so there cannot be %s of it", member->type->name,
                       member->shape == SHAPE_OPTIONAL ? "one or none" : "a number");
}

/* --- the members of a struct --- */

struct members members_begin(struct resolver *resolver, const struct source *source, struct type *type)
{
    return (struct members){resolver, source, type, symbols_new(resolver)};
}

bool members_add(struct members *members, struct member *member, const struct ast_name *name)
{
    bool is_new = symbols_add(members->names, name->text, (void *)(uintptr_t)name);
    if (!is_new) {
        const struct ast_name *first = symbols_find(members->names, name->text);
        struct diag *diag = members->resolver->diag;
        diag_error(diag, members->source, name->span, "'%s' has two members '%s'", members->type->name, name->text);
        diag_note(diag, members->source, first->span, "first declared here");
    }
    if (member && !members_is_empty(member))
        list_add(members->type, &members->type->members, member);
    return is_new && member;
}

void members_end(struct members *members, bool good)
{
    members->type->is_empty = good && members->type->members.count == 0;
    talloc_free(members->names);
}

bool resolve_struct(struct resolver *resolver, const struct source *source, struct type *type,
                    const struct ast_body *body)
{
    struct members members = members_begin(resolver, source, type);
    const struct ast_member *ast;
    bool good = body->items.count > 0;
    for (size_t i = 0; LIST_NEXT(&body->items, i, ast); i++) {
        if (ast->type->kind == AST_VOID) {
            good = member_error(resolver, source, ast, "void can stand in a union or as a result only");
            continue;
        }
        struct member *member = resolve_member(resolver, source, ast, type->name, false);
        good &= members_add(&members, member, &ast->name);
        if (member && members_is_empty(member))
            types_lose(resolver, source, ast->doc);
    }
    const struct ast_mark *mark;
    for (size_t i = 0; LIST_NEXT(&body->marks, i, mark); i++)
        if (mark->kind == AST_MARK_INSERT)
            type->insert_at = (int)mark->at;
    members_end(&members, good);
    if (type->is_empty)
        diag_warning(resolver->diag, WARNING_EMPTY, source, type->span, "'%s' is nothing on the wire, and no type in C",
                     type->name);
    return good;
}

/* bodies.c -- structs and unions: members, bounds, arms and their labels to the model. */
#include <string.h>

#include "alloc.h"
#include "names.h"
#include "resolver.h"
#include "walk.h"

/* --- members --- */

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
    if (ast->bound->kind == AST_REFERENCE)
        member->limit = ast->bound->u.reference.text;
    return true;
}

struct member *resolve_member(struct resolver *resolver, const struct source *source, const struct ast_member *ast,
                              const char *holder, bool is_alias)
{
    struct member *member = talloc_zero(resolver->ctx, struct member);
    member->name = member->c_name = ast->name.text;
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
        names_check(resolver->diag, source, ast->name.span, ast->name.text);
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

/* --- unions --- */

static struct type *resolve_discriminant(struct resolver *resolver, const struct source *source, struct type *type,
                                         const struct ast_member *ast)
{
    type->discriminant = ast->type->kind == AST_VOID ? NULL : resolve_member(resolver, source, ast, type->name, false);
    if (ast->type->kind != AST_VOID && !type->discriminant)
        return NULL; /* said already */
    if (type->discriminant && type->discriminant->shape == SHAPE_SCALAR) {
        names_check(resolver->diag, source, ast->name.span, ast->name.text);
        if (strcmp(ast->name.text, "u") == 0)
            member_error(resolver, source, ast,
                         "a discriminant cannot be called 'u': that is what holds the arms in C");
        struct type *stripped = walk_strip(type->discriminant->type);
        if (stripped->kind == TYPE_INT || stripped->kind == TYPE_UNSIGNED || stripped->kind == TYPE_BOOL ||
            stripped->kind == TYPE_ENUM)
            return stripped;
    }
    member_error(resolver, source, ast, "a discriminant is an int, an unsigned int, a bool or an enum");
    return NULL;
}

static bool is_legal_label(const struct type *discriminant, wide value)
{
    if (discriminant->kind == TYPE_INT)
        return value >= INT32_MIN && value <= INT32_MAX;
    if (discriminant->kind == TYPE_UNSIGNED)
        return value >= 0 && value <= UINT32_MAX;
    if (discriminant->kind == TYPE_BOOL)
        return value == 0 || value == 1;
    return value >= INT32_MIN && value <= INT32_MAX && walk_find_legal(discriminant, (int64_t)value);
}

static const char *label_text(struct resolver *resolver, const struct type *discriminant, const struct ast_expr *expr,
                              int64_t value)
{
    if (discriminant->kind == TYPE_BOOL)
        return value ? "true" : "false";
    return resolve_value_text(resolver, expr, value);
}

/* The labels that a union has seen, by what they mean, to find the second of a pair. */
static bool note_label(struct resolver *resolver, const struct source *source, const struct type *type,
                       struct symbols *seen, const char *meaning, const struct ast_label *ast)
{
    if (symbols_add(seen, meaning, (void *)(uintptr_t)ast))
        return true;
    const struct ast_label *first = symbols_find(seen, meaning);
    diag_error(resolver->diag, source, ast->span, "'%s' has two %s", type->name, meaning);
    diag_note(resolver->diag, source, first->span, "first declared here");
    return false;
}

/* The enum that a label's name belongs to; NULL for a number or a constant. */
static const struct type *label_enum(struct resolver *resolver, const struct ast_expr *label)
{
    if (label->kind != AST_REFERENCE)
        return NULL;
    const struct symbol *symbol = symbols_find(resolver->symbols, label->u.reference.text);
    return symbol && symbol->kind == SYMBOL_ENUMERATOR ? symbol->owner->type : NULL;
}

static bool check_label(struct resolver *resolver, const struct source *source, const struct type *discriminant,
                        const struct ast_expr *label, wide value)
{
    char text[WIDE_TEXT_SIZE];
    const struct type *owner = label_enum(resolver, label);
    bool is_foreign = discriminant->kind == TYPE_ENUM && owner && owner != discriminant;
    if (is_legal_label(discriminant, value) && !is_foreign)
        return true;
    if (label->kind == AST_REFERENCE)
        diag_error(resolver->diag, source, label->span, "'%s' is not a value of '%s'", label->u.reference.text,
                   discriminant->name);
    else
        diag_error(resolver->diag, source, label->span, "%s is not a value of '%s'", wide_text(text, value),
                   discriminant->name);
    return false;
}

static bool resolve_label(struct resolver *resolver, const struct source *source, struct type *type,
                          const struct type *discriminant, struct symbols *seen, const struct ast_label *ast,
                          struct arm *arm)
{
    wide found;
    struct eval_scope scope = resolver_scope(resolver, source);
    if (!eval_expression(&scope, ast->value, &found) ||
        !check_label(resolver, source, discriminant, ast->value, found))
        return false;
    int64_t value = (int64_t)found;
    if (!note_label(resolver, source, type, seen, talloc_asprintf(seen, "cases for %lld", (long long)value), ast))
        return false;
    struct label *label = talloc_zero(resolver->ctx, struct label);
    if (ast->value->kind == AST_REFERENCE)
        label->name = ast->value->u.reference.text;
    label->value = value;
    label->c_text = label_text(resolver, discriminant, ast->value, value);
    if (label->name && strcmp(label->name, label->c_text) != 0)
        label->comment = label->name;
    label->span = ast->span;
    label->arm = arm;
    list_add(arm, &arm->labels, label);
    list_add(type, &type->labels, label);
    return true;
}

static bool resolve_labels(struct resolver *resolver, const struct source *source, struct type *type,
                           const struct type *discriminant, struct symbols *seen, const struct ast_arm *ast,
                           struct arm *arm)
{
    const struct ast_label *label;
    bool good = true;
    for (size_t i = 0; LIST_NEXT(&ast->labels, i, label); i++) {
        if (label->value) {
            good &= resolve_label(resolver, source, type, discriminant, seen, label, arm);
            continue;
        }
        good &= note_label(resolver, source, type, seen, "defaults", label);
        type->has_default = arm->is_default = true;
    }
    return good;
}

static struct arm *resolve_arm(struct resolver *resolver, const struct source *source, struct type *type,
                               struct symbols *names, const struct ast_arm *ast, bool *good)
{
    struct arm *arm = talloc_zero(resolver->ctx, struct arm);
    const struct ast_member *member = ast->member;
    if (member->type->kind == AST_VOID) {
        arm->is_void = true;
        annotate_item(resolver, source, &arm->doc, &arm->annotations, member->doc);
        return arm;
    }
    names_check(resolver->diag, source, member->name.span, member->name.text);
    if (!symbols_add(names, member->name.text, (void *)(uintptr_t)member)) {
        const struct ast_member *first = symbols_find(names, member->name.text);
        diag_error(resolver->diag, source, member->name.span, "'%s' has two arms '%s'", type->name, member->name.text);
        diag_note(resolver->diag, source, first->name.span, "first declared here");
        *good = false;
    }
    arm->member = resolve_member(resolver, source, member, type->name, false);
    *good &= arm->member != NULL;
    return arm;
}

static int compare_labels(const void *left, const void *right)
{
    int64_t a = (*(const struct label *const *)left)->value, b = (*(const struct label *const *)right)->value;
    return a < b ? -1 : a > b;
}

/* The first value that no arm has: of those that an enum has, or from 0 on. */
static int64_t find_unlabelled(const struct type *discriminant, const struct list *labels)
{
    const struct enumerator *legal;
    const struct label *label = NULL;
    size_t at = 0;
    int64_t value = 0;
    for (size_t i = 0; LIST_NEXT(&discriminant->legal, i, legal); i++) {
        while (LIST_NEXT(labels, at, label) && label->value < legal->value)
            at++;
        if (at == labels->count || label->value != legal->value)
            return legal->value;
    }
    for (at = 0; LIST_NEXT(labels, at, label); at++)
        value += label->value == value;
    return value;
}

bool resolve_union(struct resolver *resolver, const struct source *source, struct type *type,
                   const struct ast_body *body)
{
    struct type *discriminant = resolve_discriminant(resolver, source, type, body->discriminant);
    struct symbols *names = symbols_new(resolver), *seen = symbols_new(resolver);
    const struct ast_arm *ast;
    bool good = discriminant != NULL;
    for (size_t i = 0; LIST_NEXT(&body->items, i, ast); i++) {
        struct arm *arm = resolve_arm(resolver, source, type, names, ast, &good);
        if (discriminant)
            good &= resolve_labels(resolver, source, type, discriminant, seen, ast, arm);
        if (arm->is_default)
            type->default_arm = arm;
        else
            list_add(type, &type->arms, arm);
    }
    if (type->default_arm)
        list_add(type, &type->arms, type->default_arm);
    list_sort(&type->labels, compare_labels);
    if (discriminant)
        type->default_label = find_unlabelled(walk_strip(discriminant), &type->labels);
    talloc_free(names);
    talloc_free(seen);
    return good && body->items.count > 0;
}

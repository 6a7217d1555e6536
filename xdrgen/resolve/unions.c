/* unions.c -- unions to the model: the discriminant, arms and their labels. */
#include <string.h>

#include "base/alloc.h"
#include "model/walk.h"
#include "resolve/internal.h"

static bool is_discriminant(const struct type *type)
{
    return type->kind == TYPE_INT || type->kind == TYPE_UNSIGNED || type->kind == TYPE_BOOL || type->kind == TYPE_ENUM;
}

static void refuse_discriminant(struct resolver *resolver, const struct source *source, const struct ast_member *ast,
                                const struct member *member)
{
    const char *kind = member && member->shape == SHAPE_SCALAR ? walk_strip(member->type)->name
                                                               : "an array, or what may be left out";
    diag_error(resolver->diag, source, ast->span,
               "a discriminant is an int, an unsigned int, a bool or an enum (RFC 4506 section 4.15), not %s", kind);
}

static struct type *resolve_discriminant(struct resolver *resolver, const struct source *source, struct type *type,
                                         const struct ast_member *ast)
{
    type->discriminant = ast->type->kind == AST_VOID ? NULL : resolve_member(resolver, source, ast, type->name, false);
    if (ast->type->kind != AST_VOID && !type->discriminant)
        return NULL; /* said already */
    if (type->discriminant && type->discriminant->shape == SHAPE_SCALAR) {
        if (strcmp(type->discriminant->c_name, "u") == 0) /* which holds the arms in C */
            type->discriminant->c_name = "u_";
        struct type *stripped = walk_strip(type->discriminant->type);
        if (is_discriminant(stripped))
            return stripped;
    }
    refuse_discriminant(resolver, source, ast, type->discriminant);
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

static const char *label_text(struct resolver *resolver, const struct source *source, const struct type *discriminant,
                              const struct ast_expr *expr, int64_t value)
{
    if (discriminant->kind == TYPE_BOOL)
        return value ? "true" : "false";
    return resolve_value_text(resolver, source, expr, value);
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
static const struct type *label_enum(struct resolver *resolver, const struct source *source,
                                     const struct ast_expr *label)
{
    if (label->kind != AST_REFERENCE)
        return NULL;
    const struct symbol *symbol = declare_find(resolver, source, &label->u.reference);
    return symbol && symbol->kind == SYMBOL_ENUMERATOR ? symbol->owner->type : NULL;
}

static bool check_label(struct resolver *resolver, const struct source *source, const struct type *discriminant,
                        const struct ast_expr *label, wide value)
{
    char text[WIDE_TEXT_SIZE];
    const struct type *owner = label_enum(resolver, source, label);
    bool is_foreign = discriminant->kind == TYPE_ENUM && owner && owner != discriminant;
    if (is_legal_label(discriminant, value) && is_foreign)
        diag_warning(resolver->diag, WARNING_OTHER_ENUM, source, label->span,
                     "'%s' is a value of '%s', and not of '%s', where %lld is '%s'", label->u.reference.text,
                     owner->name, discriminant->name, (long long)value,
                     walk_find_legal(discriminant, (int64_t)value)->name);
    if (is_legal_label(discriminant, value))
        return true;
    if (label->kind == AST_REFERENCE)
        diag_error(resolver->diag, source, label->span, "'%s' is not a value of '%s'", label->u.reference.text,
                   discriminant->name);
    else
        diag_error(resolver->diag, source, label->span, "%s is not a value of '%s'", wide_text(text, value),
                   discriminant->name);
    return false;
}

/* A name without a value, where that is no error: it says that there is such an arm. */
static void add_unknown_label(struct resolver *resolver, const struct source *source, const struct ast_label *ast,
                              struct arm *arm)
{
    struct label *label = talloc_zero(resolver->ctx, struct label);
    *label = (struct label){
        .name = resolver_written_text(label, source, ast->value->span), .span = ast->span, .arm = arm};
    label->c_text = label->name;
    list_add(arm, &arm->labels, label);
}

static bool resolve_label(struct resolver *resolver, const struct source *source, struct type *type,
                          const struct type *discriminant, struct symbols *seen, const struct ast_label *ast,
                          struct arm *arm)
{
    wide found;
    struct eval_scope scope = resolver_scope(resolver, source);
    if (resolver_is_external(resolver, source, ast->value)) {
        add_unknown_label(resolver, source, ast, arm);
        return true;
    }
    if (!eval_expression(&scope, ast->value, &found) ||
        !check_label(resolver, source, discriminant, ast->value, found))
        return false;
    int64_t value = (int64_t)found;
    if (!note_label(resolver, source, type, seen, talloc_asprintf(seen, "cases for %lld", (long long)value), ast))
        return false;
    struct label *label = talloc_zero(resolver->ctx, struct label);
    if (ast->value->kind == AST_REFERENCE)
        label->name = declare_called(resolver, source, &ast->value->u.reference);
    label->value = value;
    label->c_text = label_text(resolver, source, discriminant, ast->value, value);
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
    if (!symbols_add(names, member->name.text, (void *)(uintptr_t)member)) {
        const struct ast_member *first = symbols_find(names, member->name.text);
        diag_error(resolver->diag, source, member->name.span, "'%s' has two arms '%s'", type->name, member->name.text);
        diag_note(resolver->diag, source, first->name.span, "first declared here");
        *good = false;
    }
    arm->member = resolve_member(resolver, source, member, type->name, false);
    *good &= arm->member != NULL;
    if (arm->member && members_is_empty(arm->member))
        *arm = (struct arm){.is_void = true, .doc = arm->member->doc, .annotations = arm->member->annotations};
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

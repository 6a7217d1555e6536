/* resolve.c -- AST to model: binds names, computes bounds, hoists anonymous types.
 *
 * All names are declared first; a definition is resolved when its turn comes or when another needs it, and is written
 * to the model once it is complete, so the model's order is one that C can read. A type that is needed only behind a
 * pointer is not resolved on the spot: it is declared forward. A definition that is needed while it is being resolved
 * contains itself. */
#define _GNU_SOURCE /* memmem */
#include <stdlib.h>
#include <string.h>
#include <talloc.h>

#include "names.h"
#include "resolver.h"
#include "walk.h"

enum {
    NEEDS_MAX = 500,  /* how many definitions may need each other in a row, all of them still unresolved */
    ALIASES_MAX = 500 /* how many typedefs may stand for one another */
};

static bool resolve_symbol(struct resolver *resolver, struct symbol *symbol);
static struct type *resolve_type(struct resolver *resolver, const struct source *source, const struct ast_type *ast,
                                 const char *place, bool by_pointer);

/* --- declaring --- */

static bool add_symbol(struct resolver *resolver, struct symbol *symbol)
{
    if (!symbols_add(resolver->symbols, symbol->name, symbol))
        return false;
    list_add(resolver, &resolver->named, symbol);
    return true;
}

static struct symbol *declare(struct resolver *resolver, const struct unit *unit, enum symbol_kind kind,
                              struct ast_name name)
{
    names_check_global(resolver->diag, unit->ast->source, name.span, name.text, kind == SYMBOL_CONSTANT);
    struct symbol *symbol = talloc_zero(resolver, struct symbol);
    *symbol = (struct symbol){.kind = kind, .name = name.text, .span = name.span, .source = unit->ast->source,
                              .imported = unit->imported};
    if (add_symbol(resolver, symbol))
        return symbol;
    struct symbol *first = symbols_find(resolver->symbols, name.text);
    if (first->source) {
        diag_error(resolver->diag, unit->ast->source, name.span, "'%s' is declared twice", name.text);
        diag_note(resolver->diag, first->source, first->span, "first declared here");
    } else {
        diag_error(resolver->diag, unit->ast->source, name.span, "'%s' is declared here and defined by -D", name.text);
    }
    return NULL;
}

static void declare_enumerators(struct resolver *resolver, const struct unit *unit, struct symbol *owner,
                                const struct ast_body *body)
{
    const struct ast_enumerator *enumerator;
    for (size_t i = 0; LIST_NEXT(&body->items, i, enumerator); i++) {
        struct symbol *symbol = declare(resolver, unit, SYMBOL_ENUMERATOR, enumerator->name);
        if (symbol)
            symbol->owner = owner;
    }
}

static char *body_key(void *ctx, const struct ast_body *body)
{
    return talloc_asprintf(ctx, "%p", (const void *)body);
}

/* Enumerators are global names however deep their enum is written. */
static void declare_nested(struct resolver *resolver, const struct unit *unit, const struct ast_type *type)
{
    if (!type->body)
        return;
    if (type->kind == AST_ENUM) {
        struct symbol *owner = talloc_zero(resolver, struct symbol);
        *owner = (struct symbol){.kind = SYMBOL_TYPE, .source = unit->ast->source, .span = type->span,
                                 .imported = unit->imported, .body = type->body};
        symbols_add(resolver->bodies, body_key(owner, type->body), owner);
        declare_enumerators(resolver, unit, owner, type->body);
    } else if (type->kind == AST_STRUCT) {
        const struct ast_member *member;
        for (size_t i = 0; LIST_NEXT(&type->body->items, i, member); i++)
            declare_nested(resolver, unit, member->type);
    } else if (type->kind == AST_UNION) {
        declare_nested(resolver, unit, type->body->discriminant->type);
        const struct ast_arm *arm;
        for (size_t i = 0; LIST_NEXT(&type->body->items, i, arm); i++)
            declare_nested(resolver, unit, arm->member->type);
    }
}

/* `typedef struct A A;` says nothing that `struct A {...};` has not said. */
static bool is_tag_alias(const struct ast_definition *definition)
{
    const struct ast_member *member = definition->u.member;
    return definition->kind == AST_TYPEDEF && member->type->kind == AST_NAMED && member->type->tag != AST_NO_TAG &&
           member->shape == AST_PLAIN && strcmp(member->type->name.text, member->name.text) == 0;
}

static void declare_type(struct resolver *resolver, const struct unit *unit, const struct ast_definition *definition)
{
    const struct ast_type *type =
        definition->kind == AST_TYPE ? definition->u.type : definition->u.member->type;
    if (is_tag_alias(definition))
        return;
    if (definition->name.text[0] == '\0') {
        diag_error(resolver->diag, unit->ast->source, type->span, "a typedef needs a name and a type");
        return;
    }
    struct symbol *symbol = declare(resolver, unit, SYMBOL_TYPE, definition->name);
    if (symbol)
        symbol->definition = definition;
    if (definition->kind == AST_TYPE && type->kind == AST_ENUM && symbol)
        declare_enumerators(resolver, unit, symbol, type->body);
    else
        declare_nested(resolver, unit, type);
}

static void declare_unit(struct resolver *resolver, const struct unit *unit)
{
    const struct ast_definition *definition;
    for (size_t i = 0; LIST_NEXT(unit->ast->definitions, i, definition); i++) {
        struct symbol *symbol;
        switch (definition->kind) {
        case AST_CONSTANT:
        case AST_PROGRAM:
            symbol = declare(resolver, unit, definition->kind == AST_CONSTANT ? SYMBOL_CONSTANT : SYMBOL_PROGRAM,
                             definition->name);
            if (symbol)
                symbol->definition = definition;
            break;
        case AST_TYPEDEF:
        case AST_TYPE:
            declare_type(resolver, unit, definition);
            break;
        case AST_PASSTHROUGH:
        case AST_FILE_DOC:
            break;
        }
    }
}

/* --- names that nobody declares --- */

/* A name that stands in a text which could not be read may have been declared there. */
static void note_lost_names(struct resolver *resolver, const struct source *source, struct span span)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
    char *text = talloc_strndup(resolver, source->text + span.begin, span.end - span.begin);
    while (*text) {
        size_t length = strspn(text, letters);
        char *rest = text + length + (text[length] != '\0');
        text[length] = '\0';
        symbols_add(resolver->unreported, text, resolver);
        text = rest;
    }
}

/* Whether it is still to be said that a name is not declared. */
static bool is_news(struct resolver *resolver, const struct ast_name *name)
{
    return symbols_add(resolver->unreported, name->text, resolver);
}

/* --- constants --- */

static bool find_value(void *closure, const struct eval_scope *scope, const struct ast_name *name, int64_t *value)
{
    struct resolver *resolver = closure;
    struct symbol *symbol = symbols_find(resolver->symbols, name->text);
    if (!symbol && (strcmp(name->text, "TRUE") == 0 || strcmp(name->text, "FALSE") == 0)) {
        *value = name->text[0] == 'T';
        return true;
    }
    if (!symbol) {
        if (is_news(resolver, name))
            diag_error(resolver->diag, scope->source, name->span,
                       "'%s' is not declared; a name of the surrounding C needs a value, from -D or @extern",
                       name->text);
        return false;
    }
    if (symbol->kind == SYMBOL_TYPE || symbol->kind == SYMBOL_PROGRAM) {
        diag_error(resolver->diag, scope->source, name->span, "'%s' is a %s, expected a constant", name->text,
                   symbol->kind == SYMBOL_TYPE ? "type" : "program");
        return false;
    }
    if (symbol->state == SYMBOL_NEW || symbol->state == SYMBOL_BUSY) {
        struct symbol *needed = symbol->kind == SYMBOL_ENUMERATOR ? symbol->owner : symbol;
        if (needed->state == SYMBOL_BUSY) {
            diag_error(resolver->diag, scope->source, name->span, "the value of '%s' depends on itself", name->text);
            return false;
        }
        if (!resolve_symbol(resolver, needed))
            return false;
    }
    *value = symbol->value;
    return symbol->state == SYMBOL_DONE;
}

struct eval_scope resolver_scope(struct resolver *resolver, const struct source *source)
{
    return (struct eval_scope){resolver->diag, source, find_value, resolver};
}

bool resolver_eval(struct resolver *resolver, const struct source *source, const struct ast_expr *expr, int64_t least,
                   int64_t greatest, const char *what, int64_t *value)
{
    struct eval_scope scope = resolver_scope(resolver, source);
    if (!eval_expression(&scope, expr, value))
        return false;
    if (*value < least || *value > greatest) {
        diag_error(resolver->diag, source, expr->span, "%s must be from %lld to %lld, not %lld", what,
                   (long long)least, (long long)greatest, (long long)*value);
        return false;
    }
    return true;
}

/* The length of what stands between two tokens here: blanks or a comment. */
static size_t gap_length(const char *text, const char *end)
{
    size_t left = (size_t)(end - text);
    const char *close;
    if (left < 2 || text[0] != '/' || (text[1] != '/' && text[1] != '*'))
        return *text == '\0' || strchr(" \t\r\n\f\v", *text) ? 1 : 0;
    close = text[1] == '/' ? memchr(text, '\n', left) : memmem(text + 2, left - 2, "*/", 2);
    return close ? (size_t)(close - text) + (text[1] == '/' ? 1 : 2) : left;
}

/* What was written, on one line and without comments. */
static const char *written_text(void *ctx, const struct source *source, struct span span)
{
    const char *from = source->text + span.begin, *end = source->text + span.end;
    char *text = talloc_size(ctx, span.end - span.begin + 1), *to = text;
    while (from < end) {
        size_t gap = gap_length(from, end);
        bool has_blank = to == text || to[-1] == ' ';
        if (gap == 0)
            *to++ = *from++;
        else if (!has_blank)
            *to++ = ' ';
        from += gap;
    }
    *to = '\0';
    return text;
}

/* A plain name or number in C; an external name is written as its value, for C may know it otherwise than as a macro. */
static const char *value_text(struct resolver *resolver, const struct ast_expr *expr, int64_t value)
{
    if (expr->kind == AST_REFERENCE) {
        const struct symbol *symbol = symbols_find(resolver->symbols, expr->u.reference.text);
        if (symbol && symbol->kind != SYMBOL_EXTERNAL)
            return symbol->name;
    }
    bool hexadecimal = expr->kind == AST_NUMBER && expr->u.number.hexadecimal;
    return names_number(resolver->ctx, value, hexadecimal);
}

static bool resolve_constant(struct resolver *resolver, struct symbol *symbol)
{
    const struct ast_expr *expr = symbol->definition->u.value;
    if (!resolver_eval(resolver, symbol->source, expr, INT32_MIN, UINT32_MAX, "a constant", &symbol->value))
        return false;
    struct constant *constant = talloc_zero(resolver->ctx, struct constant);
    constant->name = symbol->name;
    constant->value = symbol->value;
    constant->value_text = names_number(constant, symbol->value, expr->kind == AST_NUMBER && expr->u.number.hexadecimal);
    const char *text = written_text(constant, symbol->source, expr->span);
    if (strcmp(text, names_number(constant, symbol->value, false)) != 0)
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
    struct definition *definition = talloc_zero(resolver->ctx, struct definition);
    *definition = (struct definition){.kind = DEFINITION_CONSTANT, .constant = constant};
    list_add(resolver->spec, &resolver->spec->definitions, definition);
    return true;
}

/* --- enums --- */

static void add_enumerator(struct resolver *resolver, const struct source *source, struct type *type,
                           const struct ast_enumerator *ast, int64_t value)
{
    struct enumerator *enumerator = talloc_zero(resolver->ctx, struct enumerator);
    *enumerator = (struct enumerator){.name = ast->name.text, .c_name = ast->name.text, .value = value,
                                      .span = ast->name.span};
    bool hexadecimal = ast->value && ast->value->kind == AST_NUMBER && ast->value->u.number.hexadecimal;
    enumerator->value_text = names_number(enumerator, value, hexadecimal);
    annotate_item(resolver, source, &enumerator->doc, &enumerator->annotations, ast->doc);
    list_add(type, &type->values, enumerator);
}

static int compare_values(const void *left, const void *right)
{
    int64_t a = (*(struct enumerator *const *)left)->value, b = (*(struct enumerator *const *)right)->value;
    return a < b ? -1 : a > b;
}

/* The legal values, sorted and without repetition, and whether they leave no gap. */
static void summarize_enum(struct type *type)
{
    struct list sorted = {0};
    struct enumerator *value;
    for (size_t i = 0; LIST_NEXT(&type->values, i, value); i++)
        list_add(type, &sorted, value);
    if (sorted.count > 0)
        qsort(sorted.items, sorted.count, sizeof(void *), compare_values);
    type->is_contiguous = true;
    const struct enumerator *last = NULL;
    for (size_t i = 0; LIST_NEXT(&sorted, i, value); i++) {
        if (last && value->value == last->value)
            continue;
        type->is_contiguous &= !last || value->value == last->value + 1;
        type->first_name = last ? type->first_name : value->c_name;
        type->last_name = value->c_name;
        list_add(type, &type->legal, value);
        last = value;
    }
}

static bool resolve_enum(struct resolver *resolver, struct symbol *owner, struct type *type,
                         const struct ast_body *body)
{
    const struct ast_enumerator *ast;
    int64_t next = 0;
    bool good = true;
    bool known = true; /* of this value, and so of the next */
    for (size_t i = 0; LIST_NEXT(&body->items, i, ast); i++) {
        struct symbol *symbol = symbols_find(resolver->symbols, ast->name.text);
        int64_t value = next;
        if (ast->value) {
            known = resolver_eval(resolver, owner->source, ast->value, INT32_MIN, INT32_MAX, "an enum value", &value);
        } else if (known && next > INT32_MAX) {
            diag_error(resolver->diag, owner->source, ast->name.span, "'%s' would be %lld, and an enum value fits 32 bits",
                       ast->name.text, (long long)next);
            known = false;
        }
        good &= known;
        next = value + 1;
        if (!symbol || symbol->owner != owner || symbol->state == SYMBOL_DONE)
            continue; /* declared twice: said already */
        symbol->value = value;
        symbol->state = known ? SYMBOL_DONE : SYMBOL_BROKEN;
        if (known)
            add_enumerator(resolver, owner->source, type, ast, value);
    }
    summarize_enum(type);
    return good && type->values.count > 0;
}

/* --- members --- */

static struct type *new_type(struct resolver *resolver, enum type_kind kind, const char *name, struct span span)
{
    struct type *type = talloc_zero(resolver->ctx, struct type);
    type->kind = kind;
    type->name = type->c_name = name;
    type->span = span;
    type->insert_at = NO_MARK;
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
            return member_error(resolver, source, ast, "opaque data has a length: 'opaque name[N]' or 'opaque name<N>'");
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
    int64_t value;
    if (!resolver_eval(resolver, source, ast->bound, fixed ? 1 : 0, UINT32_MAX,
                       fixed ? "the length of an array" : "a greatest length", &value))
        return false;
    member->bound = (uint32_t)value;
    member->bound_text = value_text(resolver, ast->bound, value);
    if (ast->bound->kind == AST_REFERENCE)
        member->limit = ast->bound->u.reference.text;
    return true;
}

static void check_member_name(struct resolver *resolver, const struct source *source, const struct ast_name *name)
{
    names_check(resolver->diag, source, name->span, name->text);
    const struct symbol *symbol = symbols_find(resolver->symbols, name->text);
    if (!symbol || symbol->kind != SYMBOL_CONSTANT)
        return;
    diag_error(resolver->diag, source, name->span, "'%s' is a constant: in C its value would take the member's place",
               name->text);
    diag_note(resolver->diag, symbol->source, symbol->span, "declared here");
}

static struct member *resolve_member(struct resolver *resolver, const struct source *source,
                                     const struct ast_member *ast, const char *holder, bool is_alias)
{
    struct member *member = talloc_zero(resolver->ctx, struct member);
    member->name = member->c_name = ast->name.text;
    member->span = ast->span;
    annotate_member(resolver, source, member, ast);
    bool good = choose_shape(resolver, source, ast, &member->shape);
    if (ast->shape == AST_FIXED || ast->shape == AST_VARIABLE || ast->type->kind == AST_STRING)
        good &= resolve_bound(resolver, source, ast, member);
    char *place = talloc_asprintf(resolver->ctx, "%s_%s", holder, ast->name.text);
    bool is_pointer = ast->shape == AST_VARIABLE || ast->shape == AST_OPTIONAL;
    member->type = resolve_type(resolver, source, ast->type, place, is_pointer || (is_alias && ast->shape == AST_PLAIN));
    return good && member->type ? member : NULL;
}

static bool resolve_struct(struct resolver *resolver, const struct source *source, struct type *type,
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
        check_member_name(resolver, source, &ast->name);
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
        check_member_name(resolver, source, &ast->name);
        if (strcmp(ast->name.text, "u") == 0)
            member_error(resolver, source, ast, "a discriminant cannot be called 'u': that is what holds the arms in C");
        struct type *stripped = walk_strip(type->discriminant->type);
        if (stripped->kind == TYPE_INT || stripped->kind == TYPE_UNSIGNED || stripped->kind == TYPE_BOOL ||
            stripped->kind == TYPE_ENUM)
            return stripped;
    }
    member_error(resolver, source, ast, "a discriminant is an int, an unsigned int, a bool or an enum");
    return NULL;
}

static bool is_legal_label(const struct type *discriminant, int64_t value)
{
    const struct enumerator *legal;
    if (discriminant->kind == TYPE_INT)
        return value >= INT32_MIN && value <= INT32_MAX;
    if (discriminant->kind == TYPE_UNSIGNED)
        return value >= 0 && value <= UINT32_MAX;
    if (discriminant->kind == TYPE_BOOL)
        return value == 0 || value == 1;
    for (size_t i = 0; LIST_NEXT(&discriminant->legal, i, legal); i++)
        if (legal->value == value)
            return true;
    return false;
}

static const char *label_text(struct resolver *resolver, const struct type *discriminant, const struct ast_expr *expr,
                              int64_t value)
{
    if (discriminant->kind == TYPE_BOOL)
        return value ? "true" : "false";
    return value_text(resolver, expr, value);
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
                        const struct ast_expr *label, int64_t value)
{
    const struct type *owner = label_enum(resolver, label);
    bool is_foreign = discriminant->kind == TYPE_ENUM && owner && owner != discriminant;
    if (is_legal_label(discriminant, value) && !is_foreign)
        return true;
    if (label->kind == AST_REFERENCE)
        diag_error(resolver->diag, source, label->span, "'%s' is not a value of '%s'", label->u.reference.text,
                   discriminant->name);
    else
        diag_error(resolver->diag, source, label->span, "%lld is not a value of '%s'", (long long)value,
                   discriminant->name);
    return false;
}

static bool resolve_label(struct resolver *resolver, const struct source *source, const struct type *type,
                          const struct type *discriminant, struct symbols *seen, const struct ast_label *ast,
                          struct arm *arm)
{
    int64_t value;
    struct eval_scope scope = resolver_scope(resolver, source);
    if (!eval_expression(&scope, ast->value, &value))
        return false;
    if (!check_label(resolver, source, discriminant, ast->value, value) ||
        !note_label(resolver, source, type, seen, talloc_asprintf(seen, "cases for %lld", (long long)value), ast))
        return false;
    struct label *label = talloc_zero(resolver->ctx, struct label);
    if (ast->value->kind == AST_REFERENCE)
        label->name = ast->value->u.reference.text;
    label->value = value;
    label->c_text = label_text(resolver, discriminant, ast->value, value);
    if (label->name && strcmp(label->name, label->c_text) != 0)
        label->comment = label->name;
    label->span = ast->span;
    list_add(arm, &arm->labels, label);
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
        return arm;
    }
    check_member_name(resolver, source, &member->name);
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

static bool resolve_union(struct resolver *resolver, const struct source *source, struct type *type,
                          const struct ast_body *body)
{
    struct type *discriminant = resolve_discriminant(resolver, source, type, body->discriminant);
    struct symbols *names = symbols_new(resolver), *seen = symbols_new(resolver);
    struct arm *default_arm = NULL;
    const struct ast_arm *ast;
    bool good = discriminant != NULL;
    for (size_t i = 0; LIST_NEXT(&body->items, i, ast); i++) {
        struct arm *arm = resolve_arm(resolver, source, type, names, ast, &good);
        if (discriminant)
            good &= resolve_labels(resolver, source, type, discriminant, seen, ast, arm);
        if (arm->is_default)
            default_arm = arm;
        else
            list_add(type, &type->arms, arm);
    }
    if (default_arm)
        list_add(type, &type->arms, default_arm);
    talloc_free(names);
    talloc_free(seen);
    return good && body->items.count > 0;
}

/* --- types --- */

static bool resolve_body(struct resolver *resolver, struct symbol *owner, struct type *type, const struct ast_body *body)
{
    switch (type->kind) {
    case TYPE_ENUM: return resolve_enum(resolver, owner, type, body);
    case TYPE_STRUCT: return resolve_struct(resolver, owner->source, type, body);
    case TYPE_UNION: return resolve_union(resolver, owner->source, type, body);
    default: return false;
    }
}

static void add_type(struct resolver *resolver, struct type *type)
{
    if (type->is_imported)
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
static struct symbol *find_body(struct resolver *resolver, const struct source *source, const struct ast_type *ast)
{
    char *key = body_key(NULL, ast->body);
    struct symbol *symbol = symbols_find(resolver->bodies, key);
    talloc_free(key);
    if (!symbol) {
        symbol = talloc_zero(resolver, struct symbol);
        *symbol = (struct symbol){.kind = SYMBOL_TYPE, .source = source, .span = ast->span, .body = ast->body};
    }
    return symbol;
}

/* Resolves a type that was written in place and calls it by name. */
static struct type *name_body(struct resolver *resolver, struct symbol *symbol, const struct ast_type *ast,
                              const char *name)
{
    if (!symbol->type)
        symbol->type = new_type(resolver, composite_kind(ast), name, ast->span);
    symbol->type->name = symbol->type->c_name = name;
    if (symbol->state == SYMBOL_NEW) {
        symbol->state = SYMBOL_BUSY;
        bool good = resolve_body(resolver, symbol, symbol->type, ast->body);
        symbol->state = good ? SYMBOL_DONE : SYMBOL_BROKEN;
    }
    return symbol->type;
}

/* A type that nobody has named gets the name of its place. */
static bool claim_name(struct resolver *resolver, struct symbol *symbol, const char *name)
{
    symbol->name = name;
    if (add_symbol(resolver, symbol))
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
    struct symbol *symbol = find_body(resolver, source, ast);
    if (!claim_name(resolver, symbol, place))
        return NULL;
    struct type *type = name_body(resolver, symbol, ast, place);
    type->is_anonymous = true;
    type->is_imported = symbol->imported;
    add_type(resolver, type);
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

/* The type itself, for a use behind a pointer: a struct or union may stay incomplete until its turn. */
static bool may_stay_incomplete(const struct symbol *symbol)
{
    const struct ast_definition *definition = symbol->definition;
    return definition && definition->kind == AST_TYPE && definition->u.type->kind != AST_ENUM;
}

static struct type *declare_forward(struct resolver *resolver, struct symbol *symbol)
{
    if (!symbol->type) {
        symbol->type = new_type(resolver, composite_kind(symbol->definition->u.type), symbol->name, symbol->span);
        symbol->type->is_imported = symbol->imported;
        if (symbol->imported)
            list_add(resolver, &resolver->pending, symbol);
    }
    return symbol->type;
}

static struct type *contains_itself(struct resolver *resolver, const struct source *source, const struct ast_type *ast,
                                    const struct symbol *symbol)
{
    bool is_alias = symbol->definition && symbol->definition->kind == AST_TYPEDEF;
    diag_error(resolver->diag, source, ast->span,
               is_alias ? "'%s' is defined by itself; only a struct or a union can lead to another of its own"
                        : "'%s' contains itself; a pointer ('*') makes the next one optional", symbol->name);
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
    return resolve_symbol(resolver, symbol);
}

/* by_pointer: a struct or union may stay incomplete for now. */
static struct type *find_type(struct resolver *resolver, const struct source *source, const struct ast_type *ast,
                              bool by_pointer)
{
    struct symbol *symbol = symbols_find(resolver->symbols, ast->name.text);
    if (!symbol) {
        if (is_news(resolver, &ast->name))
            diag_error(resolver->diag, source, ast->name.span, "type '%s' is not declared", ast->name.text);
        return NULL;
    }
    if (symbol->kind != SYMBOL_TYPE) {
        diag_error(resolver->diag, source, ast->name.span, "'%s' is not a type", ast->name.text);
        return NULL;
    }
    if (!tag_matches(ast, symbol)) {
        diag_error(resolver->diag, source, ast->span, "'%s' was declared as another kind of type", ast->name.text);
        diag_note(resolver->diag, symbol->source, symbol->span, "declared here");
        return NULL;
    }
    if (by_pointer && may_stay_incomplete(symbol)) {
        struct type *type = declare_forward(resolver, symbol);
        type->needs_forward |= symbol->state != SYMBOL_DONE && !symbol->imported;
        return type;
    }
    if (symbol->state == SYMBOL_BUSY)
        return contains_itself(resolver, source, ast, symbol);
    if (!resolve_symbol(resolver, symbol) || (!by_pointer && !complete_alias(resolver, source, ast, symbol->type)))
        return NULL;
    return symbol->type;
}

static struct type *resolve_type(struct resolver *resolver, const struct source *source, const struct ast_type *ast,
                                 const char *place, bool by_pointer)
{
    switch (ast->kind) {
    case AST_NAMED: return find_type(resolver, source, ast, by_pointer);
    case AST_ENUM:
    case AST_STRUCT:
    case AST_UNION: return hoist_type(resolver, source, ast, place);
    case AST_VOID: return NULL;
    case AST_STRING: return resolver->builtins[TYPE_STRING];
    case AST_OPAQUE: return resolver->builtins[TYPE_OPAQUE];
#define KIND(ID, ...) case AST_##ID:
#include "kinds.def"
#undef KIND
        return resolver->builtins[ast->kind];
    }
    return NULL;
}

static bool check_aliases(struct resolver *resolver, const struct symbol *symbol)
{
    unsigned count = 0;
    for (const struct type *type = symbol->type; type->kind == TYPE_ALIAS && type->alias->shape == SHAPE_SCALAR;
         type = type->alias->type)
        count++;
    if (count <= ALIASES_MAX)
        return true;
    diag_error(resolver->diag, symbol->source, symbol->span, "more than %d typedefs stand for one another", ALIASES_MAX);
    return false;
}

static bool resolve_typedef(struct resolver *resolver, struct symbol *symbol)
{
    const struct ast_member *ast = symbol->definition->u.member;
    if (ast->type->body && ast->shape == AST_PLAIN) { /* typedef struct {...} name; names the struct */
        struct symbol *inner = find_body(resolver, symbol->source, ast->type);
        symbol->type = name_body(resolver, inner, ast->type, symbol->name);
        return inner->state == SYMBOL_DONE;
    }
    symbol->type = new_type(resolver, TYPE_ALIAS, symbol->name, symbol->span);
    symbol->type->alias = resolve_member(resolver, symbol->source, ast, symbol->name, true);
    return symbol->type->alias != NULL && check_aliases(resolver, symbol);
}

static bool resolve_type_symbol(struct resolver *resolver, struct symbol *symbol)
{
    if (!symbol->definition) { /* an enum written in place, a value of which is needed: its place will name it */
        symbol->type = new_type(resolver, TYPE_ENUM, NULL, symbol->span);
        return resolve_enum(resolver, symbol, symbol->type, symbol->body);
    }
    bool good;
    if (symbol->definition->kind == AST_TYPEDEF) {
        good = resolve_typedef(resolver, symbol);
    } else {
        const struct ast_type *ast = symbol->definition->u.type;
        declare_forward(resolver, symbol);
        good = resolve_body(resolver, symbol, symbol->type, ast->body);
    }
    if (!symbol->type)
        return false;
    symbol->type->is_imported = symbol->imported;
    annotate_type(resolver, symbol->source, symbol->type, symbol->definition->doc);
    add_type(resolver, symbol->type);
    return good;
}

static bool resolve_symbol(struct resolver *resolver, struct symbol *symbol)
{
    if (symbol->state != SYMBOL_NEW)
        return symbol->state == SYMBOL_DONE;
    if (resolver->depth >= NEEDS_MAX) {
        if (!resolver->needs_too_much)
            diag_error(resolver->diag, symbol->source, symbol->span,
                       "more than %d definitions in a row need a later one; declare first what is needed first",
                       NEEDS_MAX);
        resolver->needs_too_much = true;
        symbol->state = SYMBOL_BROKEN;
        return false;
    }
    symbol->state = SYMBOL_BUSY;
    resolver->depth++;
    bool good = symbol->kind == SYMBOL_CONSTANT ? resolve_constant(resolver, symbol)
                                                : resolve_type_symbol(resolver, symbol);
    resolver->depth--;
    symbol->state = good ? SYMBOL_DONE : SYMBOL_BROKEN;
    return good;
}

struct type *resolve_used_type(struct resolver *resolver, const struct source *source, const struct ast_type *ast,
                               const char *place)
{
    if (ast->kind == AST_STRING || ast->kind == AST_OPAQUE) {
        diag_error(resolver->diag, source, ast->span, "%s needs a typedef that gives its greatest length",
                   ast->kind == AST_STRING ? "a string here" : "opaque data here");
        return NULL;
    }
    return resolve_type(resolver, source, ast, place, false);
}

struct type *resolve_argument_struct(struct resolver *resolver, const struct source *source, const char *name,
                                     const struct list *types, struct span span)
{
    struct type *type = new_type(resolver, TYPE_STRUCT, name, span);
    const struct ast_type *ast;
    struct symbol *symbol = talloc_zero(resolver, struct symbol);
    *symbol = (struct symbol){.kind = SYMBOL_TYPE, .state = SYMBOL_DONE, .source = source, .span = span, .type = type};
    if (!claim_name(resolver, symbol, name))
        return NULL;
    type->is_anonymous = true;
    for (size_t i = 0; LIST_NEXT(types, i, ast); i++) {
        struct member *member = talloc_zero(resolver->ctx, struct member);
        member->name = member->c_name = talloc_asprintf(member, "arg%zu", i + 1);
        member->span = ast->span;
        member->insert_at = member->alloc_at = member->alloc_count_at = NO_MARK;
        member->type = resolve_used_type(resolver, source, ast, talloc_asprintf(type, "%s_%s", name, member->name));
        if (!member->type)
            return NULL;
        list_add(type, &type->members, member);
    }
    add_type(resolver, type);
    return type;
}

/* --- names that the templates make --- */

/* What the names of a type's functions and objects end in: see templates/c. */
static const char *const generated_suffixes[] = {
    "_size", "_encode", "_decode", "_get", "_put", "_get_inline", "_put_inline", "_load", "_store", "_is_known", "_xdr",
    "_values", "_members", "_arms", "_default",
};

/* A name that ends so must not begin like one of the file's types. */
static void check_generated(struct resolver *resolver, const struct symbol *symbol)
{
    size_t length = strlen(symbol->name);
    for (size_t i = 0; i < sizeof generated_suffixes / sizeof *generated_suffixes; i++) {
        size_t suffix = strlen(generated_suffixes[i]);
        if (length <= suffix || strcmp(symbol->name + length - suffix, generated_suffixes[i]) != 0)
            continue;
        char *stem = talloc_strndup(resolver, symbol->name, length - suffix);
        const struct symbol *owner = symbols_find(resolver->symbols, stem);
        if (!owner || owner->kind != SYMBOL_TYPE || owner->imported)
            continue;
        diag_error(resolver->diag, symbol->source, symbol->span,
                   "'%s' would also be the name of generated code for '%s'", symbol->name, stem);
        diag_note(resolver->diag, owner->source, owner->span, "declared here");
    }
}

/* --- the whole --- */

static void make_builtins(struct resolver *resolver)
{
    static const struct {
        const char *words, *c_name, *runtime_name, *descriptor;
        uint64_t wire;
    } facts[] = {
#define KIND(ID, WORDS, C_TYPE, MARSHALLER, WIRE, MEMORY) \
    {WORDS, C_TYPE, MARSHALLER, "xdr_builtin_types[XDR_" #ID "]", WIRE},
#include "kinds.def"
#undef KIND
        {"string", "struct xdr_string", "string", "xdr_builtin_types[XDR_STRING]", 4},
        {"opaque", "struct xdr_opaque", "opaque", "xdr_builtin_types[XDR_OPAQUE]", 4},
    };
    for (size_t i = 0; i <= TYPE_OPAQUE; i++) {
        struct type *type = new_type(resolver, (enum type_kind)i, facts[i].words, (struct span){0, 0});
        type->c_name = facts[i].c_name;
        type->runtime_name = facts[i].runtime_name;
        type->descriptor = facts[i].descriptor;
        type->wire_min.bytes = type->wire_max.bytes = facts[i].wire;
        resolver->builtins[i] = type;
    }
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

static void resolve_definition(struct resolver *resolver, const struct ast_definition *ast)
{
    switch (ast->kind) {
    case AST_CONSTANT:
    case AST_TYPEDEF:
    case AST_TYPE: {
        struct symbol *symbol = symbols_find(resolver->symbols, ast->name.text);
        if (symbol && symbol->definition == ast)
            (void)resolve_symbol(resolver, symbol); /* an error is recorded, here and below */
        else if (is_tag_alias(ast))
            (void)find_type(resolver, resolver->spec->source, ast->u.member->type, true);
        break;
    }
    case AST_PROGRAM: resolve_program(resolver, resolver->spec->source, ast); break;
    case AST_PASSTHROUGH: resolve_passthrough(resolver, ast); break;
    case AST_FILE_DOC: annotate_file(resolver, ast->doc); break;
    }
}

struct spec *resolve_units(struct resolver *resolver, const char *path)
{
    const struct unit *unit, *main_unit = resolver->units.items[resolver->units.count - 1];
    struct spec *spec = resolver->spec;
    spec->name = names_stem(spec, path);
    spec->source = main_unit->ast->source;
    bool is_digit = spec->name[0] >= '0' && spec->name[0] <= '9'; /* which begins no name in C */
    spec->guard = talloc_asprintf(spec, "%s%s_H", is_digit ? "SPEC_" : "", names_upper(spec, spec->name));
    make_builtins(resolver);
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        annotate_externs(resolver, unit);
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        declare_unit(resolver, unit);
    const struct span *lost;
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        for (size_t k = 0; LIST_NEXT(&unit->ast->lost, k, lost); k++)
            note_lost_names(resolver, unit->ast->source, *lost);
    const struct ast_definition *ast;
    for (size_t i = 0; LIST_NEXT(main_unit->ast->definitions, i, ast); i++)
        resolve_definition(resolver, ast);
    struct symbol *symbol;
    for (size_t i = 0; LIST_NEXT(&resolver->pending, i, symbol); i++)
        (void)resolve_symbol(resolver, symbol); /* an error is recorded */
    for (size_t i = 0; LIST_NEXT(&resolver->named, i, symbol); i++)
        check_generated(resolver, symbol);
    if (resolver->diag->errors == 0)
        resolve_sizes(resolver);
    if (resolver->diag->errors == 0)
        resolve_procedure_enums(resolver);
    return spec;
}

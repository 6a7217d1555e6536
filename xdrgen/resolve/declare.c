/* declare.c -- the names of a specification: declares them all before any is resolved.
 *
 * Names are global in XDR, an enum's values too however deep the enum is written. What cannot be a name in C is refused
 * as it is declared (cnames.c); what clashes with names that the templates make, later (made.c). */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/nearest.h"
#include "resolve/internal.h"

/* --- namespaces --- */

/* The file that a source is the text of. */
static const struct ast *find_file(const struct resolver *resolver, const struct source *source)
{
    const struct unit *unit;
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        if (unit->ast->source == source)
            return unit->ast;
    return NULL;
}

/* A name in a namespace or, if it has none, in those around that. */
static struct symbol *find_qualified(const struct resolver *resolver, const char *path, const char *name)
{
    struct symbol *symbol = NULL;
    char *key = talloc_size(NULL, strlen(path) + strlen(name) + 3);
    size_t length = strlen(path);
    while (!symbol && length > 0) {
        sprintf(key, "%.*s::%s", (int)length, path, name);
        symbol = symbols_find(resolver->qualified, key);
        while (length > 0 && path[--length] != ':')
            ;
        length -= length > 0; /* the first ':' of two */
    }
    talloc_free(key);
    return symbol;
}

struct symbol *declare_find(const struct resolver *resolver, const struct source *source, const struct ast_name *name)
{
    bool is_absolute = name->text[0] == ':';
    const char *text = name->text + (is_absolute ? 2 : 0);
    struct symbol *symbol = symbols_find(resolver->symbols, text);
    if (symbol && !symbol->namespace)
        return symbol;
    const struct ast *file = find_file(resolver, source);
    const struct ast_namespace *namespace = file ? ast_namespace_at(file, name->span.begin) : NULL;
    symbol = namespace && !is_absolute ? find_qualified(resolver, namespace->path, text) : NULL;
    return symbol ? symbol : symbols_find(resolver->qualified, text);
}

void declare_note_use(struct resolver *resolver, const struct source *source, const struct ast_name *name,
                      const struct symbol *symbol)
{
    if (!symbol->is_of_library || source == symbol->source)
        return;
    resolver->uses_library = true;
    diag_warning(resolver->diag, WARNING_PORTABLE, source, name->span,
                 "'%s' is declared by the headers of an ONC RPC library only", name->text);
}

const char *declare_called(const struct resolver *resolver, const struct source *source, const struct ast_name *name)
{
    const struct symbol *symbol = declare_find(resolver, source, name);
    return symbol && symbol->namespace ? symbol->name : name->text + (name->text[0] == ':' ? 2 : 0);
}

/* What the model and C call a name. */
static const char *model_name(struct resolver *resolver, const struct ast_namespace *namespace, const char *name)
{
    if (!namespace || !resolver->options->keep_namespaces)
        return name;
    const char *path = namespace->path;
    char *text = talloc_size(resolver->ctx, strlen(path) + strlen(name) + 2), *to = text;
    for (; *path; path++)
        if (path[0] != ':' || path[1] != ':')
            *to++ = *path == ':' ? '_' : *path;
    sprintf(to, "_%s", name);
    return text;
}

/* --- declaring --- */

bool declare_symbol(struct resolver *resolver, struct symbol *symbol)
{
    if (!symbols_add(resolver->symbols, symbol->name, symbol))
        return false;
    list_add(resolver, &resolver->named, symbol);
    return true;
}

/* In another namespace, of which its name in C says nothing. */
static bool is_elsewhere(const struct symbol *symbol, const struct symbol *first)
{
    const char *here = symbol->namespace ? symbol->namespace : "", *there = first->namespace ? first->namespace : "";
    return strcmp(here, there) != 0 && strcmp(symbol->name, first->name) == 0;
}

static struct symbol *declare(struct resolver *resolver, const struct unit *unit, enum symbol_kind kind,
                              struct ast_name name, const struct ast_doc *doc)
{
    if (unit->is_library && symbols_find(resolver->symbols, name.text))
        return NULL;
    bool is_macro = kind == SYMBOL_CONSTANT || kind == SYMBOL_TEXT || kind == SYMBOL_PROGRAM;
    const struct ast_namespace *namespace = ast_namespace_at(unit->ast, name.span.begin);
    struct symbol *symbol = talloc_zero(resolver, struct symbol);
    *symbol = (struct symbol){.kind = kind,
                              .name = model_name(resolver, namespace, name.text),
                              .span = name.span,
                              .source = unit->ast->source,
                              .imported = unit->imported,
                              .is_of_library = unit->is_library};
    if (namespace) {
        symbol->namespace = namespace->path;
        symbols_add(resolver->qualified, talloc_asprintf(symbol, "%s::%s", namespace->path, name.text), symbol);
    }
    const struct ast_name called = {symbol->name, name.span};
    symbol->c_name = cnames_choose(resolver, unit->ast->source, NULL, &called, doc, is_macro ? C_MACRO : C_NAME);
    if (declare_symbol(resolver, symbol))
        return symbol;
    struct symbol *first = symbols_find(resolver->symbols, symbol->name);
    if (first->source) {
        diag_error(resolver->diag, unit->ast->source, name.span, "'%s' is declared twice%s", name.text,
                   is_elsewhere(symbol, first) ? "; with --keep-namespaces names in C tell the namespaces" : "");
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
        struct symbol *symbol = declare(resolver, unit, SYMBOL_ENUMERATOR, enumerator->name, enumerator->doc);
        if (symbol)
            symbol->owner = owner;
    }
}

char *declare_key(void *ctx, const struct ast_body *body)
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
        *owner = (struct symbol){.kind = SYMBOL_TYPE,
                                 .source = unit->ast->source,
                                 .span = type->span,
                                 .imported = unit->imported,
                                 .body = type->body};
        symbols_add(resolver->bodies, declare_key(owner, type->body), owner);
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

/* The first of a name counts, as it does where C reads macros from above. */
static void declare_number(struct resolver *resolver, const struct unit *unit, const struct ast_name *name,
                           const struct ast_expr *expr)
{
    struct number *number = talloc(resolver, struct number);
    *number = (struct number){unit->ast->source, expr, false};
    symbols_add(resolver->numbers, name->text, number);
}

/* The types that procedures have in place, and their numbers. */
static void declare_procedures(struct resolver *resolver, const struct unit *unit, const struct list *versions)
{
    const struct ast_version *version;
    const struct ast_procedure *procedure;
    const struct ast_member *argument;
    for (size_t i = 0; LIST_NEXT(versions, i, version); i++) {
        declare_number(resolver, unit, &version->name, version->number);
        for (size_t k = 0; LIST_NEXT(&version->procedures, k, procedure); k++) {
            declare_number(resolver, unit, &procedure->name, procedure->number);
            declare_nested(resolver, unit, procedure->result->type);
            for (size_t a = 0; LIST_NEXT(&procedure->arguments, a, argument); a++)
                declare_nested(resolver, unit, argument->type);
        }
    }
}

/* `typedef struct A A;` says nothing that `struct A {...};` has not said. */
bool declare_is_tag_alias(const struct ast_definition *definition)
{
    const struct ast_member *member = definition->u.member;
    return definition->kind == AST_TYPEDEF && member->type->kind == AST_NAMED && member->type->tag != AST_NO_TAG &&
           member->shape == AST_PLAIN && strcmp(member->type->name.text, member->name.text) == 0;
}

/* A typedef of what is written in place names that, and so may what stands in its body. */
static const struct ast_doc *naming_doc(const struct ast_definition *definition, const struct ast_type *type)
{
    return definition->doc || !type->body ? definition->doc : type->body->doc;
}

static void declare_type(struct resolver *resolver, const struct unit *unit, const struct ast_definition *definition)
{
    const struct ast_type *type = definition->kind == AST_TYPE ? definition->u.type : definition->u.member->type;
    if (declare_is_tag_alias(definition) || words_is_typedef(definition))
        return;
    if (definition->name.text[0] == '\0') {
        diag_error(resolver->diag, unit->ast->source, type->span, "a typedef needs a name and a type");
        return;
    }
    struct symbol *symbol = declare(resolver, unit, SYMBOL_TYPE, definition->name, naming_doc(definition, type));
    if (symbol)
        symbol->definition = definition;
    if (definition->kind == AST_TYPE && type->kind == AST_ENUM && symbol)
        declare_enumerators(resolver, unit, symbol, type->body);
    else
        declare_nested(resolver, unit, type);
}

static enum symbol_kind constant_kind(const struct ast_definition *definition)
{
    if (definition->kind == AST_PROGRAM)
        return SYMBOL_PROGRAM;
    return definition->u.value->kind == AST_TEXT ? SYMBOL_TEXT : SYMBOL_CONSTANT;
}

void declare_unit(struct resolver *resolver, const struct unit *unit)
{
    const struct ast_definition *definition;
    for (size_t i = 0; LIST_NEXT(unit->ast->definitions, i, definition); i++) {
        struct symbol *symbol;
        switch (definition->kind) {
        case AST_CONSTANT:
        case AST_PROGRAM:
            symbol = declare(resolver, unit, constant_kind(definition), definition->name, definition->doc);
            if (symbol)
                symbol->definition = definition;
            if (definition->kind == AST_PROGRAM)
                declare_procedures(resolver, unit, &definition->u.program.versions);
            break;
        case AST_TYPEDEF:
        case AST_TYPE: declare_type(resolver, unit, definition); break;
        case AST_PASSTHROUGH:
        case AST_FILE_DOC: break;
        }
    }
}

/* --- names that nobody declares --- */

/* A name that stands in a text which could not be read may have been declared there. */
void declare_lost_names(struct resolver *resolver, const struct source *source, struct span span)
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
bool declare_is_news(struct resolver *resolver, const struct ast_name *name)
{
    return symbols_add(resolver->unreported, name->text, resolver);
}

enum { GUESSES_MAX = 20 }; /* of a text of nothing but such names each would be held against all others */

static struct list list_names(struct resolver *resolver, bool types)
{
    static const char *const words[] = {"int",       "unsigned", "long", "hyper", "float",  "double",
                                        "quadruple", "bool",     "char", "short", "string", "opaque"};
    struct list names = {0};
    const struct symbol *symbol;
    for (size_t i = 0; types && i < sizeof words / sizeof *words; i++)
        list_add(resolver, &names, (void *)(uintptr_t)words[i]);
    for (size_t i = 0; LIST_NEXT(&resolver->named, i, symbol); i++)
        if ((symbol->kind == SYMBOL_TYPE) == types && symbol->kind != SYMBOL_PROGRAM)
            list_add(resolver, &names, (void *)(uintptr_t)symbol->name);
    return names;
}

/* The names that -D gives values. */
static struct list list_defines(struct resolver *resolver)
{
    struct list names = {0};
    const char *define;
    const struct list *given = resolver->options->preprocess.defines;
    for (size_t i = 0; given && LIST_NEXT(given, i, define); i++)
        list_add(resolver, &names, talloc_strndup(resolver, define, strcspn(define, "=")));
    return names;
}

const char *declare_guess(struct resolver *resolver, const char *name, bool is_type)
{
    if (resolver->guesses++ >= GUESSES_MAX)
        return "";
    const struct symbol *hidden = symbols_find(resolver->symbols, name);
    if (hidden && hidden->namespace)
        return talloc_asprintf(resolver, "; did you mean '%s::%s'?", hidden->namespace, name);
    const struct list names = list_names(resolver, is_type), defines = list_defines(resolver);
    const char *near = nearest_in(name, &names), *define = is_type ? NULL : nearest_in(name, &defines);
    if (near)
        return talloc_asprintf(resolver, "; did you mean '%s'?", near);
    return define ? talloc_asprintf(resolver, "; -D has '%s'", define) : "";
}

/* resolve.c -- AST to model: binds the names of types, hoists anonymous ones, puts definitions in order.
 *
 * All names are declared first; a definition is resolved when its turn comes or when another needs it, and is written
 * to the model once it is complete, so the model's order is one that C can read. A type that is needed only behind a
 * pointer is not resolved on the spot: it is declared forward. A definition that is needed while it is being resolved
 * contains itself. */
#include <string.h>

#include "alloc.h"
#include "names.h"
#include "resolver.h"
#include "walk.h"

enum {
    NEEDS_MAX = 500,  /* how many definitions may need each other in a row, all of them still unresolved */
    ALIASES_MAX = 500 /* how many typedefs may stand for one another */
};

/* --- types --- */

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
    char *key = declare_key(NULL, ast->body);
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
        symbol->type = resolve_new_type(resolver, composite_kind(ast), name, ast->span);
    symbol->type->name = symbol->type->c_name = name;
    annotate_type(resolver, symbol->source, symbol->type, ast->body->doc);
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
        symbol->type = resolve_new_type(resolver, composite_kind(symbol->definition->u.type), symbol->name,
                                        symbol->span);
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
                        : "'%s' contains itself; a pointer ('*') makes the next one optional",
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
    return resolve_symbol(resolver, symbol);
}

/* by_pointer: a struct or union may stay incomplete for now. */
static struct type *find_type(struct resolver *resolver, const struct source *source, const struct ast_type *ast,
                              bool by_pointer)
{
    struct symbol *symbol = symbols_find(resolver->symbols, ast->name.text);
    if (!symbol) {
        if (declare_is_news(resolver, &ast->name))
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

struct type *resolve_type(struct resolver *resolver, const struct source *source, const struct ast_type *ast,
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
    diag_error(resolver->diag, symbol->source, symbol->span, "more than %d typedefs stand for one another",
               ALIASES_MAX);
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
    symbol->type = resolve_new_type(resolver, TYPE_ALIAS, symbol->name, symbol->span);
    symbol->type->alias = resolve_member(resolver, symbol->source, ast, symbol->name, true);
    return symbol->type->alias != NULL && check_aliases(resolver, symbol);
}

static bool resolve_type_symbol(struct resolver *resolver, struct symbol *symbol)
{
    if (!symbol->definition) { /* an enum written in place, a value of which is needed: its place will name it */
        symbol->type = resolve_new_type(resolver, TYPE_ENUM, NULL, symbol->span);
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
    symbol->type->is_imported = symbol->imported;
    annotate_type(resolver, symbol->source, symbol->type, symbol->definition->doc);
    add_type(resolver, symbol->type);
    return good;
}

bool resolve_symbol(struct resolver *resolver, struct symbol *symbol)
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
    struct type *type = resolve_new_type(resolver, TYPE_STRUCT, name, span);
    const struct ast_type *ast;
    struct symbol *symbol = talloc_zero(resolver, struct symbol);
    *symbol = (struct symbol){.kind = SYMBOL_TYPE, .state = SYMBOL_DONE, .source = source, .span = span, .type = type};
    if (!claim_name(resolver, symbol, name))
        return NULL;
    type->is_anonymous = true;
    for (size_t i = 0; LIST_NEXT(types, i, ast); i++) {
        struct member *member = talloc_zero(resolver->ctx, struct member);
        member->name = member->c_name = talloc_asprintf(member, "arg%zu", i + 1);
        member->name_span = ast->span;
        member->insert_at = member->alloc_at = member->alloc_count_at = NO_MARK;
        member->type = resolve_used_type(resolver, source, ast, talloc_asprintf(type, "%s_%s", name, member->name));
        if (!member->type)
            return NULL;
        list_add(type, &type->members, member);
    }
    add_type(resolver, type);
    return type;
}

/* --- the whole --- */

static void make_builtins(struct resolver *resolver)
{
    static const struct {
        const char *words, *c_name, *runtime_name, *descriptor;
        uint64_t wire;
        struct layout layout, packed; /* packed: that of MACHINE_32_PACKED */
    } facts[] = {
#define KIND(ID, WORDS, C_TYPE, MARSHALLER, WIRE, MEMORY) \
    {WORDS, C_TYPE, MARSHALLER, "xdr_builtin_types[XDR_" #ID "]", WIRE, \
     {MEMORY, MEMORY > 8 ? 1 : MEMORY}, {MEMORY, MEMORY > 8 ? 1 : MEMORY > 4 ? 4 : MEMORY}},
#include "kinds.def"
#undef KIND
        {"string", "struct xdr_string", "string", "xdr_builtin_types[XDR_STRING]", 4, {1, 1}, {1, 1}},
        {"opaque", "struct xdr_opaque", "opaque", "xdr_builtin_types[XDR_OPAQUE]", 4, {1, 1}, {1, 1}},
    };
    for (size_t i = 0; i <= TYPE_OPAQUE; i++) {
        struct type *type = resolve_new_type(resolver, (enum type_kind)i, facts[i].words, (struct span){0, 0});
        type->c_name = facts[i].c_name;
        type->runtime_name = facts[i].runtime_name;
        type->descriptor = facts[i].descriptor;
        type->wire_min.bytes = type->wire_max.bytes = facts[i].wire;
        type->layouts[MACHINE_64] = type->layouts[MACHINE_32] = facts[i].layout;
        type->layouts[MACHINE_32_PACKED] = facts[i].packed;
        type->memory = facts[i].layout.size;
        /* a text of 8 bytes takes 16 with its NUL, a single byte takes 8 for 4 of padding and all */
        type->memory_ratio = i >= TYPE_STRING ? 2 : 0;
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

/* What is said of it is said of the type. */
static void resolve_tag_alias(struct resolver *resolver, const struct ast_definition *ast)
{
    const struct source *source = resolver->spec->source;
    struct type *type = find_type(resolver, source, ast->u.member->type, true);
    if (type)
        annotate_type(resolver, source, type, ast->doc);
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
        else if (declare_is_tag_alias(ast))
            resolve_tag_alias(resolver, ast);
        break;
    }
    case AST_PROGRAM: resolve_program(resolver, resolver->spec->source, ast); break;
    case AST_PASSTHROUGH: resolve_passthrough(resolver, ast); break;
    case AST_FILE_DOC: annotate_file(resolver, ast->doc); break;
    }
}

struct spec *resolve_units(struct resolver *resolver, const char *name)
{
    const struct unit *unit, *main_unit = resolver->units.items[resolver->units.count - 1];
    struct spec *spec = resolver->spec;
    spec->name = talloc_strdup(spec, name);
    spec->source = main_unit->ast->source;
    bool is_digit = spec->name[0] >= '0' && spec->name[0] <= '9'; /* which begins no name in C */
    const char *upper = talloc_asprintf(spec, "%s%s", is_digit ? "SPEC_" : "", names_upper(spec, spec->name));
    spec->guard = talloc_asprintf(spec, "%s_H", upper);
    spec->c_name = names_lower(spec, upper);
    make_builtins(resolver);
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        annotate_ahead(resolver, unit);
    spec->passes_unknown_enums = annotate_opens_enums(resolver, spec->source);
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        declare_unit(resolver, unit);
    const struct span *lost;
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        for (size_t k = 0; LIST_NEXT(&unit->ast->lost, k, lost); k++)
            declare_lost_names(resolver, unit->ast->source, *lost);
    const struct ast_definition *ast;
    for (size_t i = 0; LIST_NEXT(main_unit->ast->definitions, i, ast); i++)
        resolve_definition(resolver, ast);
    annotate_finish(resolver, &spec->doc);
    struct symbol *symbol;
    for (size_t i = 0; LIST_NEXT(&resolver->pending, i, symbol); i++)
        (void)resolve_symbol(resolver, symbol); /* an error is recorded */
    if (resolver->diag->errors == resolver->errors)
        resolve_sizes(resolver);
    if (resolver->diag->errors == resolver->errors)
        resolve_procedure_enums(resolver);
    annotate_strays(resolver, main_unit->ast);
    if (resolver->diag->errors == resolver->errors)
        keys_resolve(resolver);
    resolve_service_names(resolver);
    made_check(resolver);
    return spec;
}

/* programs.c -- programs to model: RFC 5531's `program` blocks, and libvirt's enum of procedures.
 *
 * libvirt writes no program block. An enum whose members are called P_PROC_X numbers the procedures, the constants
 * P_PROGRAM and P_PROTOCOL_VERSION (or P_PROGRAM_VERSION) the program, and a procedure's types are found by name:
 * the enum's name without "procedure", X, and "args", "ret" or "msg", whatever the style of capitals and underscores. */
#include <inttypes.h>
#include <string.h>

#include "alloc.h"
#include "names.h"
#include "resolver.h"

/* --- program blocks --- */

static bool note_number(struct resolver *resolver, struct symbols *numbers, const struct source *source,
                        const struct ast_name *name, int64_t number, const char *what)
{
    char *key = talloc_asprintf(numbers, "%lld", (long long)number);
    if (symbols_add(numbers, key, (void *)(uintptr_t)name))
        return true;
    const struct ast_name *first = symbols_find(numbers, key);
    diag_error(resolver->diag, source, name->span, "%s number %lld is taken", what, (long long)number);
    diag_note(resolver->diag, source, first->span, "by '%s'", first->text);
    return false;
}

static bool note_name(struct resolver *resolver, struct symbols *names, const struct source *source,
                      const struct ast_name *name, const char *what)
{
    if (symbols_add(names, name->text, (void *)(uintptr_t)name))
        return true;
    const struct ast_name *first = symbols_find(names, name->text);
    diag_error(resolver->diag, source, name->span, "%s '%s' is declared twice", what, name->text);
    diag_note(resolver->diag, source, first->span, "first declared here");
    return false;
}

/* In C, of the base that it is written in. */
static const char *written_number(void *ctx, const struct ast_expr *expr, int64_t number)
{
    return names_number(ctx, number, expr->kind == AST_NUMBER && expr->u.number.hexadecimal);
}

static struct procedure *resolve_procedure(struct resolver *resolver, const struct source *source,
                                           const struct ast_procedure *ast, int64_t version)
{
    struct procedure *procedure = talloc_zero(resolver->ctx, struct procedure);
    procedure->name = procedure->c_name = procedure->stem = ast->name.text;
    procedure->span = ast->name.span;
    names_check_global(resolver->diag, source, ast->name.span, ast->name.text, true);
    annotate_item(resolver, resolver->spec->source, &procedure->doc, &procedure->annotations, ast->doc);
    annotate_procedure(resolver, procedure, source, ast->annotation);
    bool good = resolver_eval(resolver, source, ast->number, 0, UINT32_MAX, "a procedure number", &procedure->number);
    procedure->number_text = written_number(procedure, ast->number, procedure->number);
    procedure->result = resolve_used_type(resolver, source, ast->result, talloc_asprintf(procedure, "%s_ret", ast->name.text));
    /* the name that rpcgen -N gives */
    char *place = talloc_asprintf(procedure, "%s_%lld_argument", names_lower(procedure, ast->name.text),
                                  (long long)version);
    if (ast->arguments.count == 1)
        procedure->arguments = resolve_used_type(resolver, source, ast->arguments.items[0], place);
    else if (ast->arguments.count > 1)
        procedure->arguments = resolve_argument_struct(resolver, source, place, &ast->arguments, ast->name.span);
    return good ? procedure : NULL;
}

static struct version *resolve_version(struct resolver *resolver, const struct source *source,
                                       const struct ast_version *ast)
{
    struct version *version = talloc_zero(resolver->ctx, struct version);
    version->name = ast->name.text;
    version->span = ast->name.span;
    names_check_global(resolver->diag, source, ast->name.span, ast->name.text, true);
    annotate_item(resolver, source, &version->doc, &version->annotations, ast->doc);
    bool good = resolver_eval(resolver, source, ast->number, 0, UINT32_MAX, "a version number", &version->number);
    version->number_text = written_number(version, ast->number, version->number);
    struct symbols *names = symbols_new(resolver), *numbers = symbols_new(resolver);
    const struct ast_procedure *ast_procedure;
    for (size_t i = 0; LIST_NEXT(&ast->procedures, i, ast_procedure); i++) {
        bool fresh = note_name(resolver, names, source, &ast_procedure->name, "procedure");
        struct procedure *procedure = resolve_procedure(resolver, source, ast_procedure, version->number);
        if (!procedure || !fresh)
            continue;
        if (note_number(resolver, numbers, source, &ast_procedure->name, procedure->number, "procedure"))
            list_add(version, &version->procedures, procedure);
    }
    talloc_free(names);
    talloc_free(numbers);
    return good ? version : NULL;
}

void resolve_program(struct resolver *resolver, const struct source *source, const struct ast_definition *ast)
{
    struct program *program = talloc_zero(resolver->ctx, struct program);
    program->name = ast->name.text;
    program->span = ast->name.span;
    annotate_item(resolver, source, &program->doc, &program->annotations, ast->doc);
    bool good = resolver_eval(resolver, source, ast->u.program.number, 0, UINT32_MAX, "a program number", &program->number);
    program->number_text = written_number(program, ast->u.program.number, program->number);
    struct symbols *names = symbols_new(resolver), *numbers = symbols_new(resolver);
    const struct ast_version *ast_version;
    for (size_t i = 0; LIST_NEXT(&ast->u.program.versions, i, ast_version); i++) {
        bool fresh = note_name(resolver, names, source, &ast_version->name, "version");
        struct version *version = resolve_version(resolver, source, ast_version);
        if (version && fresh && note_number(resolver, numbers, source, &ast_version->name, version->number, "version"))
            list_add(program, &program->versions, version);
    }
    talloc_free(names);
    talloc_free(numbers);
    if (good)
        list_add(resolver->spec, &resolver->spec->programs, program);
}

/* --- libvirt's way --- */

struct finder {
    struct resolver *resolver;
    struct symbols *types; /* by folded name */
    const char *prefix;    /* the enum's name, folded, without "procedure" */
};

static struct type *find_body(struct finder *finder, const char *stem, const char *suffix)
{
    char *wanted = talloc_asprintf(NULL, "%s%s%s", finder->prefix, stem, suffix);
    struct type *type = symbols_find(finder->types, wanted);
    talloc_free(wanted);
    return type;
}

static const char *after_proc(const char *name)
{
    const char *found = strstr(name, "_PROC_");
    return found ? found + strlen("_PROC_") : NULL;
}

static struct procedure *find_procedure(struct finder *finder, const struct enumerator *value,
                                        const struct ast_enumerator *ast)
{
    struct resolver *resolver = finder->resolver;
    struct procedure *procedure = talloc_zero(resolver->ctx, struct procedure);
    procedure->name = procedure->c_name = value->name;
    procedure->number = value->value;
    procedure->number_text = value->value_text;
    procedure->span = value->span;
    annotate_item(resolver, resolver->spec->source, &procedure->doc, &procedure->annotations, ast->doc);
    annotate_procedure(resolver, procedure, resolver->spec->source, ast->annotation);
    char *stem = names_fold(procedure, after_proc(value->name));
    procedure->stem = stem;
    procedure->arguments = find_body(finder, stem, "args");
    procedure->result = find_body(finder, stem, "ret");
    procedure->event = find_body(finder, stem, "msg");
    procedure->direction = procedure->event ? DIRECTION_EVENT : DIRECTION_CALL;
    return procedure;
}

static bool constant_value(struct resolver *resolver, const char *stem, const char *suffix, const char **name,
                           int64_t *value)
{
    char *wanted = talloc_asprintf(resolver->ctx, "%s%s", stem, suffix);
    const struct symbol *symbol = symbols_find(resolver->symbols, wanted);
    if (!symbol || symbol->kind != SYMBOL_CONSTANT || symbol->imported)
        return false;
    *name = wanted;
    *value = symbol->value;
    return true;
}

static bool is_procedure_enum(const struct type *type)
{
    const struct enumerator *value;
    size_t length = strlen(type->name);
    if (type->kind != TYPE_ENUM || length < 9 || strcasecmp(type->name + length - 9, "procedure") != 0)
        return false;
    for (size_t i = 0; LIST_NEXT(&type->values, i, value); i++)
        if (!after_proc(value->name))
            return false;
    return true;
}

/* RFC 5531 section 9: they are unsigned. */
static void check_number(struct resolver *resolver, struct span span, const char *what, int64_t number)
{
    if (number < 0)
        diag_error(resolver->diag, resolver->spec->source, span, "%s must be from 0 to %u, not %lld", what, UINT32_MAX,
                   (long long)number);
}

static void resolve_procedure_enum(struct resolver *resolver, struct finder *finder, struct type *type)
{
    const struct enumerator *first = type->values.items[0];
    size_t stem_length = (size_t)(after_proc(first->name) - first->name) - strlen("_PROC_");
    char *stem = talloc_strndup(resolver->ctx, first->name, stem_length);
    struct program *program = talloc_zero(resolver->ctx, struct program);
    struct version *version = talloc_zero(program, struct version);
    if (!constant_value(resolver, stem, "_PROGRAM", &program->name, &program->number) ||
        (!constant_value(resolver, stem, "_PROTOCOL_VERSION", &version->name, &version->number) &&
         !constant_value(resolver, stem, "_PROGRAM_VERSION", &version->name, &version->number)))
        return;
    char *prefix = names_fold(resolver->ctx, type->name);
    prefix[strlen(prefix) - strlen("procedure")] = '\0';
    finder->prefix = prefix;
    program->span = version->span = type->span;
    program->procedures = type;
    type->is_procedures = true;
    check_number(resolver, type->span, "the number of a program", program->number);
    check_number(resolver, type->span, "the number of a version", version->number);
    list_add(program, &program->versions, version);
    const struct symbol *symbol = symbols_find(resolver->symbols, type->name);
    const struct list *items = &symbol->definition->u.type->body->items;
    struct symbols *numbers = symbols_new(resolver);
    const struct enumerator *value;
    for (size_t i = 0; LIST_NEXT(&type->values, i, value); i++) {
        const struct ast_enumerator *ast = items->items[i];
        check_number(resolver, value->span, "a procedure number", value->value);
        if (note_number(resolver, numbers, resolver->spec->source, &ast->name, value->value, "procedure"))
            list_add(version, &version->procedures, find_procedure(finder, value, ast));
    }
    talloc_free(numbers);
    list_add(resolver->spec, &resolver->spec->programs, program);
}

void resolve_procedure_enums(struct resolver *resolver)
{
    struct finder finder = {.resolver = resolver, .types = symbols_new(resolver)};
    struct type *type;
    for (size_t i = 0; LIST_NEXT(&resolver->spec->types, i, type); i++)
        if (type->kind == TYPE_STRUCT)
            symbols_add(finder.types, names_fold(finder.types, type->name), type);
    for (size_t i = 0; LIST_NEXT(&resolver->spec->types, i, type); i++)
        if (is_procedure_enum(type))
            resolve_procedure_enum(resolver, &finder, type);
}

/* --- their names in C --- */

struct namer {
    struct resolver *resolver;
    struct symbols *macros; /* versions and procedures */
};

static bool is_macro(const struct namer *namer, const char *name)
{
    const struct symbol *symbol = symbols_find(namer->resolver->symbols, name);
    bool is_value = symbol && (symbol->kind == SYMBOL_CONSTANT || symbol->kind == SYMBOL_PROGRAM);
    return is_value || symbols_find(namer->macros, name) != NULL;
}

/* The name of a struct's member that no macro would replace. */
static const char *name_field(const struct namer *namer, const char *name)
{
    char *field = names_member(namer->resolver->ctx, name);
    while (is_macro(namer, field))
        field = talloc_strdup_append(field, "_");
    return field;
}

/* libvirt's P_PROC_X is X among the handlers and P_X as a function; any other name is itself, and as a function has the
 * version behind it, as rpcgen's have: two versions may share a procedure's name. */
static void name_procedure(const struct namer *namer, const struct version *version, struct procedure *procedure)
{
    const char *proc = strstr(procedure->name, "_PROC_");
    const char *short_name = proc ? proc + strlen("_PROC_") : procedure->name;
    procedure->field = name_field(namer, short_name);
    char *lower = names_lower(procedure, short_name);
    if (proc)
        procedure->function = talloc_asprintf(procedure, "%s_%s", version->c_name, lower);
    else
        procedure->function = talloc_asprintf(procedure, "%s_%" PRId64, lower, version->number);
}

/* Names that are macros in the header, besides constants and programs. */
static void add_macros(struct symbols *macros, const struct spec *spec)
{
    const struct program *program;
    const struct version *version;
    const struct procedure *procedure;
    for (size_t p = 0; LIST_NEXT(&spec->programs, p, program); p++)
        for (size_t v = 0; !program->procedures && LIST_NEXT(&program->versions, v, version); v++) {
            symbols_add(macros, version->name, (void *)(uintptr_t)version);
            for (size_t i = 0; LIST_NEXT(&version->procedures, i, procedure); i++)
                symbols_add(macros, procedure->name, (void *)(uintptr_t)procedure);
        }
}

static void name_version(const struct namer *namer, const struct program *program, struct version *version)
{
    struct procedure *procedure;
    const struct procedure *first = version->procedures.items[0];
    const char *proc = program->procedures ? strstr(first->name, "_PROC_") : NULL;
    version->c_name = proc ? names_lower(version, talloc_strndup(version, first->name, (size_t)(proc - first->name)))
                           : names_lower(version, version->name);
    for (size_t i = 0; LIST_NEXT(&version->procedures, i, procedure); i++)
        name_procedure(namer, version, procedure);
}

void resolve_service_names(struct resolver *resolver)
{
    struct namer namer = {.resolver = resolver, .macros = symbols_new(resolver)};
    const struct program *program;
    struct version *version;
    add_macros(namer.macros, resolver->spec);
    for (size_t p = 0; LIST_NEXT(&resolver->spec->programs, p, program); p++)
        for (size_t v = 0; LIST_NEXT(&program->versions, v, version); v++)
            if (version->procedures.count > 0)
                name_version(&namer, program, version);
}

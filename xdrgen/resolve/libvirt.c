/* libvirt.c -- libvirt's way of programs to the model: an enum of procedures.
 *
 * libvirt writes no program block. An enum whose members are called P_PROC_X numbers the procedures, the constants
 * P_PROGRAM and P_PROTOCOL_VERSION (or P_PROGRAM_VERSION) the program, and a procedure's types are found by name:
 * the enum's name without "procedure", X, and "args", "ret" or "msg", whatever the style of capitals and underscores. */
#include <string.h>

#include "base/alloc.h"
#include "model/names.h"
#include "resolve/internal.h"

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
    procedure->name = value->name;
    procedure->c_name = value->c_name;
    procedure->number = value->value;
    procedure->number_text = value->value_text;
    procedure->span = value->span;
    annotate_item(resolver, resolver->spec->source, &procedure->doc, &procedure->annotations, ast->doc);
    procedures_annotate(resolver, procedure, resolver->spec->source, ast->annotation);
    char *stem = names_fold(procedure, after_proc(value->name));
    procedure->stem = stem;
    procedure->arguments = find_body(finder, stem, "args");
    procedure->result = find_body(finder, stem, "ret");
    procedure->event = find_body(finder, stem, "msg");
    procedure->direction = procedure->event ? DIRECTION_EVENT : DIRECTION_CALL;
    return procedure;
}

/* RFC 5531 section 9: they are unsigned. */
static void check_number(struct resolver *resolver, const struct source *source, struct span span, const char *what, wide number)
{
    char text[WIDE_TEXT_SIZE];
    if (number < 0 || number > UINT32_MAX)
        diag_error(resolver->diag, source, span, "%s must be from 0 to %u, not %s", what, UINT32_MAX, wide_text(text, number));
}

/* A constant of the file; NULL. */
static const struct symbol *find_constant(struct resolver *resolver, const char *stem, const char *suffix)
{
    char *wanted = talloc_asprintf(NULL, "%s%s", stem, suffix);
    const struct symbol *symbol = symbols_find(resolver->symbols, wanted);
    talloc_free(wanted);
    return symbol && symbol->kind == SYMBOL_CONSTANT && !symbol->imported ? symbol : NULL;
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

static void name_program(struct resolver *resolver, struct program *program, struct version *version,
                         const struct symbol *number, const struct symbol *second)
{
    check_number(resolver, number->source, number->span, "the number of a program", number->value);
    check_number(resolver, second->source, second->span, "the number of a version", second->value);
    program->name = number->name;
    program->c_name = number->c_name;
    program->number = (int64_t)number->value;
    version->name = second->name;
    version->c_name = second->c_name;
    version->number = (int64_t)second->value;
}

static void resolve_procedure_enum(struct resolver *resolver, struct finder *finder, struct type *type)
{
    const struct enumerator *first = type->values.items[0];
    size_t stem_length = (size_t)(after_proc(first->name) - first->name) - strlen("_PROC_");
    char *stem = talloc_strndup(resolver->ctx, first->name, stem_length);
    struct program *program = talloc_zero(resolver->ctx, struct program);
    struct version *version = talloc_zero(program, struct version);
    const struct symbol *number = find_constant(resolver, stem, "_PROGRAM");
    const struct symbol *second = find_constant(resolver, stem, "_PROTOCOL_VERSION");
    second = second ? second : find_constant(resolver, stem, "_PROGRAM_VERSION");
    if (!number || !second)
        return;
    name_program(resolver, program, version, number, second);
    char *prefix = names_fold(resolver->ctx, type->name);
    prefix[strlen(prefix) - strlen("procedure")] = '\0';
    finder->prefix = prefix;
    program->span = version->span = type->span;
    program->procedures = type;
    type->is_procedures = true;
    list_add(program, &program->versions, version);
    const struct symbol *symbol = symbols_find(resolver->symbols, type->name);
    const struct list *items = &symbol->definition->u.type->body->items;
    struct symbols *numbers = symbols_new(resolver);
    const struct enumerator *value;
    for (size_t i = 0; LIST_NEXT(&type->values, i, value); i++) {
        const struct ast_enumerator *ast = items->items[i];
        check_number(resolver, resolver->spec->source, value->span, "a procedure number", value->value);
        if (procedures_note_number(resolver, numbers, resolver->spec->source, &ast->name, value->value, "procedure"))
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

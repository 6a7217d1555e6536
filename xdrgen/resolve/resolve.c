/* resolve.c -- AST to model: the passes, in their order.
 *
 * All names are declared first; a definition is resolved when its turn comes or when another needs it. What speaks of sizes
 * comes when all are known. */
#include "base/alloc.h"
#include "measure/sizes.h"
#include "model/names.h"
#include "resolve/internal.h"

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
#include "syntax/kinds.def"
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

/* What nobody uses has names in C all the same. */
static void resolve_imported(struct resolver *resolver)
{
    struct symbol *symbol;
    struct unit *unit;
    const struct ast_definition *ast;
    for (size_t i = 0; LIST_NEXT(&resolver->named, i, symbol); i++)
        if (symbol->kind == SYMBOL_TYPE && symbol->imported)
            (void)resolve_symbol(resolver, symbol); /* an error is recorded */
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        for (size_t k = 0; unit->imported && LIST_NEXT(unit->ast->definitions, k, ast); k++)
            if (ast->kind == AST_PROGRAM)
                resolve_program(resolver, unit->ast->source, ast, &unit->programs);
}

static void name_spec(struct spec *spec, const char *name)
{
    spec->name = talloc_strdup(spec, name);
    bool is_digit = spec->name[0] >= '0' && spec->name[0] <= '9'; /* which begins no name in C */
    const char *upper = talloc_asprintf(spec, "%s%s", is_digit ? "SPEC_" : "", names_upper(spec, spec->name));
    spec->guard = talloc_asprintf(spec, "%s_H", upper);
    spec->c_name = names_lower(spec, upper);
}

typedef void unit_pass(struct resolver *resolver, const struct unit *unit);

static void for_each_unit(struct resolver *resolver, unit_pass *pass)
{
    const struct unit *unit;
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        pass(resolver, unit);
}

static void declare_written(struct resolver *resolver, const struct unit *unit)
{
    if (!unit->is_library)
        declare_unit(resolver, unit);
}

static void declare_brought(struct resolver *resolver, const struct unit *unit)
{
    if (unit->is_library)
        declare_unit(resolver, unit);
}

static void declare_lost(struct resolver *resolver, const struct unit *unit)
{
    const struct span *lost;
    for (size_t i = 0; LIST_NEXT(&unit->ast->lost, i, lost); i++)
        declare_lost_names(resolver, unit->ast->source, *lost);
}

/* Names to symbols, of all files. What xdrgen brings comes behind what is written, which goes before it. */
static void declare_all(struct resolver *resolver)
{
    static unit_pass *const passes[] = {declare_written, declare_brought, ahead_macros, resolve_words};
    for (size_t i = 0; i < sizeof passes / sizeof *passes; i++)
        for_each_unit(resolver, passes[i]);
    circles_close(resolver);
    for_each_unit(resolver, declare_lost);
}

/* Symbols to types, constants and programs, in the order of the text. */
static void resolve_definitions(struct resolver *resolver, const struct ast *ast)
{
    const struct ast_definition *definition;
    const struct type *type;
    for (size_t i = 0; LIST_NEXT(ast->definitions, i, definition); i++)
        resolve_definition(resolver, definition);
    annotate_finish(resolver, &resolver->spec->doc);
    resolve_imported(resolver);
    for (size_t i = 0; LIST_NEXT(&resolver->spec->types, i, type); i++)
        members_refuse_empty(resolver, type);
}

struct spec *resolve_units(struct resolver *resolver, const char *name)
{
    const struct unit *main_unit = resolver->units.items[resolver->units.count - 1];
    struct spec *spec = resolver->spec;
    name_spec(spec, name);
    spec->source = main_unit->ast->source;
    resolver->need = resolve_symbol;
    make_builtins(resolver);
    for_each_unit(resolver, ahead_read);
    spec->passes_unknown_enums = ahead_opens_enums(resolver, spec->source);
    declare_all(resolver);
    resolve_definitions(resolver, main_unit->ast);
    if (resolver->diag->errors == resolver->errors)
        sizes_find(spec, resolver->diag, resolver->options->figures_only);
    if (resolver->diag->errors == resolver->errors)
        resolve_procedure_enums(resolver);
    procedures_strays(resolver, main_unit->ast);
    if (resolver->diag->errors == resolver->errors)
        annotate_read_keys(resolver);
    cnames_finish(resolver);
    resolve_service_names(resolver);
    if (resolver->diag->errors == resolver->errors)
        cmembers_spell(resolver);
    made_check(resolver);
    return spec;
}

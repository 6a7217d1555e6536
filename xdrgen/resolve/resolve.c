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

struct spec *resolve_units(struct resolver *resolver, const char *name)
{
    const struct unit *unit, *main_unit = resolver->units.items[resolver->units.count - 1];
    struct spec *spec = resolver->spec;
    name_spec(spec, name);
    spec->source = main_unit->ast->source;
    resolver->need = resolve_symbol;
    make_builtins(resolver);
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        ahead_read(resolver, unit);
    spec->passes_unknown_enums = ahead_opens_enums(resolver, spec->source);
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        if (!unit->is_library)
            declare_unit(resolver, unit);
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        if (unit->is_library)
            declare_unit(resolver, unit);
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        ahead_macros(resolver, unit);
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        resolve_words(resolver, unit);
    circles_close(resolver);
    const struct span *lost;
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        for (size_t k = 0; LIST_NEXT(&unit->ast->lost, k, lost); k++)
            declare_lost_names(resolver, unit->ast->source, *lost);
    const struct ast_definition *ast;
    for (size_t i = 0; LIST_NEXT(main_unit->ast->definitions, i, ast); i++)
        resolve_definition(resolver, ast);
    annotate_finish(resolver, &spec->doc);
    resolve_imported(resolver);
    const struct type *type;
    for (size_t i = 0; LIST_NEXT(&spec->types, i, type); i++)
        members_refuse_empty(resolver, type);
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

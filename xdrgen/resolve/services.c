/* services.c -- the names of versions and procedures in C. */
#include <inttypes.h>
#include <string.h>

#include "base/alloc.h"
#include "model/names.h"
#include "resolve/internal.h"

struct namer {
    struct resolver *resolver;
    struct symbols *macros;     /* constants, programs, versions and procedures, by their names in C */
    struct symbols *procedures; /* of one file: the first of each name in C */
    struct symbols *apart;      /* of these, names in C of procedures that have several numbers */
    struct symbols *types;      /* of one version's procedures, by their names in C */
};

/* --- macros --- */

static void add_macro(const struct namer *namer, const char *c_name)
{
    symbols_add(namer->macros, c_name, (void *)(uintptr_t)c_name);
}

/* Two versions may number a procedure of one name differently, and a macro is one number. */
static void note_procedure(const struct namer *namer, const struct procedure *procedure)
{
    add_macro(namer, procedure->c_name);
    const struct procedure *first = symbols_find(namer->procedures, procedure->c_name);
    if (!first)
        symbols_add(namer->procedures, procedure->c_name, (void *)(uintptr_t)procedure);
    else if (strcmp(first->number_text, procedure->number_text) != 0)
        symbols_add(namer->apart, procedure->c_name, (void *)(uintptr_t)procedure);
}

/* In libvirt's way they are constants. */
static void note_programs(const struct namer *namer, const struct list *programs)
{
    const struct program *program;
    const struct version *version;
    const struct procedure *procedure;
    for (size_t p = 0; LIST_NEXT(programs, p, program); p++)
        for (size_t v = 0; !program->procedures && LIST_NEXT(&program->versions, v, version); v++) {
            add_macro(namer, version->c_name);
            for (size_t i = 0; LIST_NEXT(&version->procedures, i, procedure); i++)
                note_procedure(namer, procedure);
        }
}

/* --- naming --- */

static void note_types(const struct namer *namer, const struct version *version)
{
    const struct procedure *procedure;
    for (size_t i = 0; LIST_NEXT(&version->procedures, i, procedure); i++) {
        const struct type *types[] = {procedure->arguments, procedure->result, procedure->event};
        for (size_t k = 0; k < sizeof types / sizeof *types; k++)
            if (types[k])
                symbols_add(namer->types, types[k]->c_name, (void *)(uintptr_t)types[k]);
    }
}

/* The name of a member of the struct of handlers that no macro would replace, and that hides in C++ none of its types. */
static const char *name_field(const struct namer *namer, const char *name)
{
    char *field = names_of_handler(namer->resolver->ctx, name);
    while (symbols_find(namer->macros, field) || symbols_find(namer->types, field))
        field = talloc_strdup_append(field, "_");
    return field;
}

/* libvirt's P_PROC_X is X among the handlers and P_X as a function; any other name is itself, and as a function has the
 * version behind it, as rpcgen's have: two versions may share a procedure's name. So has its number, if theirs differ. */
static void name_procedure(const struct namer *namer, const struct version *version, struct procedure *procedure)
{
    const char *proc = strstr(procedure->c_name, "_PROC_");
    const char *short_name = proc ? proc + strlen("_PROC_") : procedure->c_name;
    procedure->field = name_field(namer, short_name);
    char *lower = names_lower(procedure, short_name);
    if (proc)
        procedure->function = talloc_asprintf(procedure, "%s_%s", version->prefix, lower);
    else
        procedure->function = talloc_asprintf(procedure, "%s_%" PRId64, lower, version->number);
    if (symbols_find(namer->apart, procedure->c_name))
        procedure->c_name = talloc_asprintf(procedure, "%s_%" PRId64, procedure->c_name, version->number);
}

static void name_version(struct namer *namer, const struct program *program, struct version *version)
{
    namer->types = symbols_new(namer->macros);
    note_types(namer, version);
    struct procedure *procedure;
    const struct procedure *first = version->procedures.items[0];
    const char *proc = program->procedures ? strstr(first->name, "_PROC_") : NULL;
    version->prefix = proc ? names_lower(version, talloc_strndup(version, first->name, (size_t)(proc - first->name)))
                           : names_lower(version, version->c_name);
    for (size_t i = 0; LIST_NEXT(&version->procedures, i, procedure); i++)
        name_procedure(namer, version, procedure);
}

static void name_programs(struct namer *namer, const struct list *programs)
{
    const struct program *program;
    struct version *version;
    namer->procedures = symbols_new(namer->macros);
    namer->apart = symbols_new(namer->macros);
    note_programs(namer, programs);
    for (size_t p = 0; LIST_NEXT(programs, p, program); p++)
        for (size_t v = 0; LIST_NEXT(&program->versions, v, version); v++)
            if (version->procedures.count > 0)
                name_version(namer, program, version);
}

void resolve_service_names(struct resolver *resolver)
{
    struct namer namer = {.resolver = resolver, .macros = symbols_new(resolver)};
    const struct symbol *symbol;
    const struct unit *unit;
    for (size_t i = 0; LIST_NEXT(&resolver->named, i, symbol); i++)
        if (symbol->kind == SYMBOL_CONSTANT || symbol->kind == SYMBOL_PROGRAM)
            add_macro(&namer, symbol->c_name);
    for (size_t i = 0; LIST_NEXT(&resolver->units, i, unit); i++)
        name_programs(&namer, &unit->programs);
    name_programs(&namer, &resolver->spec->programs);
    talloc_free(namer.macros);
}

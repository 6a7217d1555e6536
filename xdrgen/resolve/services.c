/* services.c -- the names of versions and procedures in C. */
#include <inttypes.h>
#include <string.h>

#include "base/alloc.h"
#include "model/names.h"
#include "resolve/internal.h"

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

/* made.c -- the names that generated code makes: none may be written in the specification, or made twice.
 *
 * All these are names in C. A name that the specification writes, or that is made of something of which there are few,
 * is a claim: it is held against the other claims, and against what is made of types, by taking off what that ends in and
 * asking for the type. So the many names that are made of types are never made here. */
#include <stdint.h>
#include <string.h>

#include "base/alloc.h"
#include "model/names.h"
#include "model/walk.h"
#include "resolve/internal.h"

enum owner {
    TYPE = 1, ENUM = 2, COMPOSITE = 4, UNION = 8, CHECK = 16, SPEC = 32, GUARD = 64, VERSION = 128, PROCEDURE = 256, MEMBER = 512
};
enum where { MACRO, HEADER, CODE, SERVICE };

static const struct made {
    enum owner owner;
    enum where where;
    const char *prefix, *suffix;
    size_t suffix_length;
} made[] = {
#define MADE(OWNER, WHERE, PREFIX, SUFFIX) {OWNER, WHERE, PREFIX, SUFFIX, sizeof SUFFIX - 1},
#include "resolve/made.def"
#undef MADE
};
enum { MADE_COUNT = sizeof made / sizeof *made };

struct claim {
    const char *name;
    const char *written; /* what the specification calls what has the name */
    const char *owner; /* what the name is made of; NULL: it is written */
    const char *number; /* of a version, a procedure or a bound: its value, as a macro; NULL */
    const char *macro; /* what it is, if C replaces it; NULL */
    const struct source *source;
    struct span span;
};

struct claims {
    struct resolver *resolver;
    struct symbols *all;
    struct symbols *types;  /* struct symbol, by the name in C */
    struct symbols *bodies; /* struct type, of procedures, by the specification's name */
    struct list order;     /* struct claim */
};

static bool is_made(const struct claims *claims, const struct made *row)
{
    const struct load_options *options = claims->resolver->options;
    return row->where != SERVICE || options->services || options->fuzzer;
}

/* --- two of one name --- */

/* A name as it was written, and what it is in C if that is another. */
static const char *show(void *ctx, const char *written, const char *c_name)
{
    bool is_same = strcmp(written, c_name) == 0;
    return is_same ? talloc_asprintf(ctx, "'%s'", written) : talloc_asprintf(ctx, "'%s' ('%s' in C)", written, c_name);
}

static void report(const struct claims *claims, const struct claim *name, const struct claim *first)
{
    struct diag *diag = claims->resolver->diag;
    bool is_same = !name->owner && !first->owner && strcmp(name->written, first->written) == 0;
    if (name->owner && first->owner)
        diag_error(diag, name->source, name->span, "'%s' would be the name of generated code for both '%s' and '%s'",
                   name->name, first->owner, name->owner);
    else if (name->owner || first->owner)
        diag_error(diag, name->source, name->span, "%s would also be the name of generated code for '%s'",
                   show(claims->all, name->owner ? first->written : name->written, name->name),
                   first->owner ? first->owner : name->owner);
    else if (is_same)
        diag_error(diag, name->source, name->span, "%s is declared twice", show(claims->all, name->written, name->name));
    else
        diag_error(diag, name->source, name->span, "'%s' would be the name in C of both '%s' and '%s'", name->name,
                   first->written, name->written);
    if (first->span.end > 0) /* a file has no place */
        diag_note(diag, first->source, first->span, "%sdeclared here; " CNAMES_PART, is_same ? "first " : "");
}

/* What is written is at fault, rather than what it is in the way of. */
static void report_pair(const struct claims *claims, const struct claim *first, const struct claim *second)
{
    bool is_swapped = second->owner && !first->owner;
    report(claims, is_swapped ? first : second, is_swapped ? second : first);
}

/* False if another has the name. */
static bool add_claim(struct claims *claims, struct claim claim)
{
    struct claim *kept = talloc_memdup(claims->all, &claim, sizeof claim);
    if (symbols_add(claims->all, kept->name, kept)) {
        list_add(claims->all, &claims->order, kept);
        return true;
    }
    const struct claim *first = symbols_find(claims->all, kept->name);
    bool is_same_macro = first->number && kept->number && strcmp(first->number, kept->number) == 0;
    if (!is_same_macro)
        report_pair(claims, first, kept);
    return is_same_macro;
}

/* --- what is made of types --- */

static unsigned owner_kinds(const struct symbol *symbol)
{
    const struct type *type = symbol->type; /* NULL after an error */
    if (type && type->kind == TYPE_ENUM)
        return TYPE | ENUM;
    return TYPE | COMPOSITE | (type && type->kind == TYPE_UNION ? UNION : 0);
}

/* The type that a row makes the name of; NULL if there is none. */
static const struct symbol *find_owner(const struct claims *claims, const struct made *row, const char *name, size_t length)
{
    size_t suffix = row->suffix_length;
    if (suffix == 0 || length <= suffix || memcmp(name + length - suffix, row->suffix, suffix) != 0)
        return NULL;
    char *stem = talloc_strndup(NULL, name, length - suffix);
    const struct symbol *symbol = symbols_find(claims->types, stem);
    talloc_free(stem);
    bool is_owner = symbol && (owner_kinds(symbol) & row->owner);
    return is_owner && (!symbol->imported || row->where <= HEADER) ? symbol : NULL;
}

static struct claim made_claim(const struct symbol *owner, const char *name)
{
    return (struct claim){.name = name, .owner = owner->name, .source = owner->source, .span = owner->span};
}

/* Whether what is to be written has members of the name. */
static bool is_used(const struct claims *claims, const struct claim *claim)
{
    const struct resolver *resolver = claims->resolver;
    bool has_services = resolver->options->services && resolver->spec->programs.count > 0;
    return has_services && claim->macro && names_are_service(claim->name);
}

static void check_claim(const struct claims *claims, const struct claim *claim)
{
    if (!claim->owner && is_used(claims, claim))
        diag_error(claims->resolver->diag, claim->source, claim->span,
                   "'%s' is a name that generated code uses itself; '@c-name: NAME' gives it another in C",
                   claim->name);
    for (size_t i = 0, length = strlen(claim->name); i < MADE_COUNT; i++) {
        const struct symbol *owner = find_owner(claims, &made[i], claim->name, length);
        if (!owner)
            continue;
        struct claim first = made_claim(owner, claim->name);
        report_pair(claims, &first, claim);
    }
}

/* --- what is claimed --- */

static void claim_made(struct claims *claims, enum owner owner, const char *stem, struct claim claim)
{
    for (size_t i = 0; i < MADE_COUNT; i++) {
        const struct made *row = &made[i];
        bool is_by_suffix = owner == TYPE && row->prefix[0] == '\0'; /* found from the other side */
        if (row->owner != owner || is_by_suffix || !is_made(claims, row))
            continue;
        claim.name = talloc_asprintf(claims->all, "%s%s%s", row->prefix, stem, row->suffix);
        claim.macro = row->where == MACRO || owner == GUARD ? "a macro" : NULL;
        if (!add_claim(claims, claim))
            return; /* one clash is enough */
    }
}

static void claim_checks(struct claims *claims, const struct symbol *symbol)
{
    for (size_t i = 0; symbol->type && i < symbol->type->checks.count; i++) {
        struct claim claim = made_claim(symbol, NULL);
        claim.name = talloc_asprintf(claims->all, "%s_holds_%zu", symbol->c_name, i + 1);
        (void)add_claim(claims, claim); /* what is wrong is said, here and below */
    }
}

/* Their functions are made where the procedures are, though the type may be an import's. */
static void note_bodies(struct claims *claims)
{
    for (struct walk_place place = {0}; walk_procedure(claims->resolver->spec, &place);) {
        const struct type *types[] = {place.procedure->arguments, place.procedure->result, place.procedure->event};
        for (size_t i = 0; i < sizeof types / sizeof *types; i++)
            if (types[i])
                symbols_add(claims->bodies, types[i]->name, (void *)(uintptr_t)types[i]);
    }
}

static void claim_symbols(struct claims *claims)
{
    const struct symbol *symbol;
    for (size_t i = 0; LIST_NEXT(&claims->resolver->named, i, symbol); i++) {
        struct claim claim = {
            .name = symbol->c_name, .written = symbol->name, .source = symbol->source, .span = symbol->span};
        claim.macro = symbol->kind == SYMBOL_CONSTANT || symbol->kind == SYMBOL_TEXT ? "a constant"
                      : symbol->kind == SYMBOL_PROGRAM                               ? "a program"
                                                                                     : NULL;
        (void)add_claim(claims, claim);
        if (symbol->kind == SYMBOL_TYPE)
            symbols_add(claims->types, symbol->c_name, (void *)(uintptr_t)symbol);
        if (symbol->kind != SYMBOL_TYPE || (symbol->imported && !symbols_find(claims->bodies, symbol->name)))
            continue;
        claim_made(claims, TYPE, symbol->c_name, made_claim(symbol, NULL));
        if (!symbol->imported)
            claim_checks(claims, symbol);
    }
}

/* --- bounds, which have a constant for each --- */

static void claim_bound(struct claims *claims, const struct type *type, const struct member *member)
{
    if (!member || !member->has_plain_bound)
        return;
    const struct symbol *symbol = symbols_find(claims->resolver->symbols, type->name);
    struct claim claim = {.owner = member->name, .number = member->bound_text, .span = member->name_span};
    claim.source = symbol ? symbol->source : claims->resolver->spec->source;
    bool is_typedef = type->alias == member;
    char *stem = is_typedef ? NULL : talloc_asprintf(claims->all, "%s_%s", type->c_name, member->c_name);
    claim_made(claims, MEMBER, stem ? stem : type->c_name, claim);
}

static void claim_bounds(struct claims *claims, const struct type *type)
{
    const struct member *member;
    const struct arm *arm;
    claim_bound(claims, type, type->alias);
    for (size_t i = 0; LIST_NEXT(&type->members, i, member); i++)
        claim_bound(claims, type, member);
    for (size_t i = 0; LIST_NEXT(&type->arms, i, arm); i++)
        claim_bound(claims, type, arm->member);
}

/* Those of imports too. */
static void claim_all_bounds(struct claims *claims)
{
    const struct spec *spec = claims->resolver->spec;
    const struct symbol *symbol;
    const struct type *type;
    for (size_t i = 0; LIST_NEXT(&claims->resolver->named, i, symbol); i++)
        if (symbol->kind == SYMBOL_TYPE && symbol->imported && symbol->type)
            claim_bounds(claims, symbol->type);
    for (size_t i = 0; LIST_NEXT(&spec->types, i, type); i++)
        claim_bounds(claims, type);
}

/* The handler of a procedure is a member, of a name of its own. */
static void check_handler(const struct claims *claims, struct symbols *fields, const struct procedure *procedure)
{
    const struct claim *claim = symbols_find(claims->all, procedure->field);
    const struct procedure *first = symbols_find(fields, procedure->field);
    if (claims->resolver->options->services && first)
        diag_error(claims->resolver->diag, claims->resolver->spec->source, procedure->span,
                   "'%s' would be the name of the handlers of both '%s' and '%s'; " CNAMES_PART, procedure->field,
                   first->name, procedure->name);
    symbols_add(fields, procedure->field, (void *)(uintptr_t)procedure);
    if (claims->resolver->options->services && claim && claim->macro)
        diag_error(claims->resolver->diag, claims->resolver->spec->source, procedure->span,
                   "'%s' is a macro: in C its value would take the place of the handler of '%s'; " CNAMES_PART,
                   procedure->field, procedure->name);
}

static void claim_procedure(struct claims *claims, const struct program *program, const struct procedure *procedure,
                            const struct unit *unit, struct symbols *fields)
{
    struct claim claim = {.name = procedure->c_name, .written = procedure->name, .source = unit->ast->source};
    claim.span = procedure->span;
    claim.number = procedure->number_text;
    claim.macro = "a procedure";
    if (!program->procedures) /* whose names are those of an enum */
        (void)add_claim(claims, claim);
    if (unit->imported)
        return;
    claim.owner = procedure->name;
    claim.number = NULL;
    claim_made(claims, PROCEDURE, procedure->function, claim);
    check_handler(claims, fields, procedure);
}

static void claim_version(struct claims *claims, const struct program *program, const struct version *version,
                          const struct unit *unit)
{
    struct symbols *fields = symbols_new(claims->all);
    const struct procedure *procedure;
    struct claim claim = {.name = version->c_name, .written = version->name, .source = unit->ast->source};
    claim.span = version->span;
    claim.number = version->number_text;
    claim.macro = "a version";
    if (!program->procedures)
        (void)add_claim(claims, claim);
    claim.owner = version->name;
    claim.number = NULL;
    if (version->prefix && !unit->imported)
        claim_made(claims, VERSION, version->prefix, claim);
    for (size_t i = 0; LIST_NEXT(&version->procedures, i, procedure); i++)
        claim_procedure(claims, program, procedure, unit, fields);
}

/* Of an import there are the macros in its header. */
static void claim_programs(struct claims *claims)
{
    const struct unit *unit;
    const struct program *program;
    const struct version *version;
    for (size_t i = 0; LIST_NEXT(&claims->resolver->units, i, unit); i++) {
        const struct list *programs = unit->imported ? &unit->programs : &claims->resolver->spec->programs;
        for (size_t p = 0; LIST_NEXT(programs, p, program); p++)
            for (size_t v = 0; LIST_NEXT(&program->versions, v, version); v++)
                claim_version(claims, program, version, unit);
    }
}

static void claim_file(struct claims *claims)
{
    const struct spec *spec = claims->resolver->spec;
    if (claims->resolver->options->files && names_are_headers(spec->name))
        diag_error_file(claims->resolver->diag, spec->source->name,
                        "'%s.h' is a header that generated code includes; --name gives the files another name", spec->name);
    struct claim claim = {.owner = spec->file_name, .source = spec->source};
    claim_made(claims, SPEC, spec->c_name, claim);
    claim_made(claims, GUARD, spec->guard, claim);
}

/* --- members, which macros replace --- */

static void check_member(const struct claims *claims, const struct member *member, const struct source *source)
{
    const struct claim *claim = member ? symbols_find(claims->all, member->c_name) : NULL;
    struct diag *diag = claims->resolver->diag;
    const struct symbol *owner = NULL;
    for (size_t i = 0; member && !owner && i < MADE_COUNT; i++)
        owner = made[i].where == MACRO ? find_owner(claims, &made[i], member->c_name, strlen(member->c_name)) : NULL;
    if (!owner && (!claim || !claim->macro))
        return;
    diag_error(diag, source, member->name_span, "%s is %s: in C its value would take the member's place",
               show(claims->all, member->name, member->c_name), owner ? "a macro" : claim->macro);
    diag_note(diag, owner ? owner->source : claim->source, owner ? owner->span : claim->span,
              "declared here; " CNAMES_PART);
}

static void check_members(const struct claims *claims, const struct symbol *symbol)
{
    const struct member *member;
    const struct type *type = symbol->type;
    check_member(claims, type->discriminant, symbol->source);
    for (size_t i = 0; type->kind != TYPE_ALIAS && (member = walk_member(type, &i)) != NULL;)
        check_member(claims, member, symbol->source);
}

void made_check(struct resolver *resolver)
{
    struct claims claims = {.resolver = resolver, .all = symbols_new(resolver)};
    claims.types = symbols_new(claims.all);
    claims.bodies = symbols_new(claims.all);
    const struct claim *claim;
    const struct symbol *symbol;
    note_bodies(&claims);
    claim_file(&claims);
    claim_symbols(&claims);
    claim_all_bounds(&claims);
    claim_programs(&claims);
    for (size_t i = 0; LIST_NEXT(&claims.order, i, claim); i++)
        check_claim(&claims, claim);
    for (size_t i = 0; LIST_NEXT(&resolver->named, i, symbol); i++)
        if (symbol->kind == SYMBOL_TYPE && symbol->type)
            check_members(&claims, symbol);
    talloc_free(claims.all);
}

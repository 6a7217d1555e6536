/* programs.c -- RFC 5531's `program` blocks to the model. */
#include "base/alloc.h"
#include "model/names.h"
#include "resolve/internal.h"

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

/* What a type is called that is made of what a procedure has in place. */
static const char *name_place(void *ctx, const struct ast_procedure *ast, const struct version *version, const char *what)
{
    return talloc_asprintf(ctx, "%s_%lld_%s", names_lower(ctx, ast->name.text), (long long)version->number, what);
}

static struct procedure *resolve_procedure(struct resolver *resolver, const struct source *source,
                                           const struct ast_procedure *ast, const struct version *version)
{
    struct procedure *procedure = talloc_zero(resolver->ctx, struct procedure);
    procedure->name = procedure->stem = ast->name.text;
    procedure->span = ast->name.span;
    procedure->c_name = cnames_choose(resolver, source, version->name, &ast->name, ast->doc, C_MACRO);
    annotate_item(resolver, source, &procedure->doc, &procedure->annotations, ast->doc);
    procedures_annotate(resolver, procedure, source, ast->annotation);
    bool good = resolver_eval(resolver, source, ast->number, 0, UINT32_MAX, "a procedure number", &procedure->number);
    procedure->number_text = written_number(procedure, ast->number, procedure->number);
    procedure->result = parameters_type(resolver, source, ast->result, name_place(procedure, ast, version, "result"));
    const char *place = name_place(procedure, ast, version, "argument"); /* the name that rpcgen -N gives */
    if (ast->arguments.count == 1)
        procedure->arguments = parameters_type(resolver, source, ast->arguments.items[0], place);
    else if (ast->arguments.count > 1)
        procedure->arguments = parameters_struct(resolver, source, place, &ast->arguments, ast->name.span);
    return good ? procedure : NULL;
}

static struct version *resolve_version(struct resolver *resolver, const struct source *source,
                                       const struct ast_version *ast)
{
    struct version *version = talloc_zero(resolver->ctx, struct version);
    version->name = ast->name.text;
    version->span = ast->name.span;
    version->c_name = cnames_choose(resolver, source, NULL, &ast->name, ast->doc, C_MACRO);
    annotate_item(resolver, source, &version->doc, &version->annotations, ast->doc);
    bool good = resolver_eval(resolver, source, ast->number, 0, UINT32_MAX, "a version number", &version->number);
    version->number_text = written_number(version, ast->number, version->number);
    struct symbols *names = symbols_new(resolver), *numbers = symbols_new(resolver);
    const struct ast_procedure *ast_procedure;
    for (size_t i = 0; LIST_NEXT(&ast->procedures, i, ast_procedure); i++) {
        bool fresh = note_name(resolver, names, source, &ast_procedure->name, "procedure");
        struct procedure *procedure = resolve_procedure(resolver, source, ast_procedure, version);
        if (!procedure || !fresh)
            continue;
        if (procedures_note_number(resolver, numbers, source, &ast_procedure->name, procedure->number, "procedure"))
            list_add(version, &version->procedures, procedure);
    }
    talloc_free(names);
    talloc_free(numbers);
    return good ? version : NULL;
}

void resolve_program(struct resolver *resolver, const struct source *source, const struct ast_definition *ast,
                     struct list *programs)
{
    struct program *program = talloc_zero(resolver->ctx, struct program);
    const struct symbol *symbol = symbols_find(resolver->symbols, ast->name.text);
    program->name = ast->name.text;
    program->c_name = symbol->c_name;
    program->span = ast->name.span;
    annotate_item(resolver, source, &program->doc, &program->annotations, ast->doc);
    bool good = resolver_eval(resolver, source, ast->u.program.number, 0, UINT32_MAX, "a program number", &program->number);
    program->number_text = written_number(program, ast->u.program.number, program->number);
    struct symbols *names = symbols_new(resolver), *numbers = symbols_new(resolver);
    const struct ast_version *ast_version;
    for (size_t i = 0; LIST_NEXT(&ast->u.program.versions, i, ast_version); i++) {
        bool fresh = note_name(resolver, names, source, &ast_version->name, "version");
        struct version *version = resolve_version(resolver, source, ast_version);
        if (version && fresh && procedures_note_number(resolver, numbers, source, &ast_version->name, version->number, "version"))
            list_add(program, &program->versions, version);
    }
    talloc_free(names);
    talloc_free(numbers);
    if (good)
        list_add(resolver->spec, programs, program);
}

/* definitions.c -- a definition to the model, when its turn comes or another needs it.
 *
 * It is written to the model once it is complete, so the model's order is one that C can read. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "model/walk.h"
#include "resolve/internal.h"
#include "syntax/outputs.h"

enum {
    NEEDS_MAX = 500,  /* how many definitions may need each other in a row, all of them still unresolved */
    ALIASES_MAX = 500 /* how many typedefs may stand for one another */
};

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
        struct symbol *inner = types_find_body(resolver, symbol->source, ast->type);
        symbol->type = types_name_body(resolver, inner, ast->type, symbol->name);
        return inner->state == SYMBOL_DONE;
    }
    symbol->type = resolve_new_type(resolver, TYPE_ALIAS, symbol->name, symbol->span);
    symbol->type->alias = resolve_member(resolver, symbol->source, ast, symbol->name, true);
    symbol->type->is_empty = symbol->type->alias && members_is_empty(symbol->type->alias);
    return symbol->type->alias != NULL && check_aliases(resolver, symbol);
}

static bool resolve_type_symbol(struct resolver *resolver, struct symbol *symbol)
{
    bool good;
    if (!symbol->definition) {
        if (!symbol->type) /* an enum, a value of which is needed: its place will name it */
            symbol->type = resolve_new_type(resolver, TYPE_ENUM, NULL, symbol->span);
        return resolve_body(resolver, symbol, symbol->type, symbol->body);
    }
    if (symbol->definition->kind == AST_TYPEDEF) {
        good = resolve_typedef(resolver, symbol);
    } else {
        const struct ast_type *ast = symbol->definition->u.type;
        types_forward(resolver, symbol);
        good = resolve_body(resolver, symbol, symbol->type, ast->body);
    }
    symbol->type->is_imported = symbol->imported;
    annotate_type(resolver, symbol->source, symbol->type, symbol->definition->doc);
    if (symbol->type->is_empty)
        types_lose(resolver, symbol->source, symbol->definition->doc);
    types_add(resolver, symbol->type);
    return good;
}

static bool refuse_need(struct resolver *resolver, struct symbol *symbol)
{
    if (!resolver->needs_too_much)
        diag_error(resolver->diag, symbol->source, symbol->span,
                   "more than %d definitions in a row need a later one; declare first what is needed first", NEEDS_MAX);
    resolver->needs_too_much = true;
    symbol->state = SYMBOL_BROKEN;
    return false;
}

bool resolve_symbol(struct resolver *resolver, struct symbol *symbol)
{
    bool is_needed = symbol->definition || !symbol->type; /* rather than come to, in its place */
    if (symbol->state != SYMBOL_NEW)
        return symbol->state == SYMBOL_DONE;
    if (is_needed && resolver->depth >= NEEDS_MAX)
        return refuse_need(resolver, symbol);
    symbol->state = SYMBOL_BUSY;
    resolver->depth += is_needed;
    bool good = symbol->kind == SYMBOL_CONSTANT ? resolve_constant(resolver, symbol)
                : symbol->kind == SYMBOL_TEXT   ? resolve_text(resolver, symbol)
                                                : resolve_type_symbol(resolver, symbol);
    resolver->depth -= is_needed;
    symbol->state = good ? SYMBOL_DONE : SYMBOL_BROKEN;
    return good;
}

/* --- typedefs of words of the language --- */

static void check_word(struct resolver *resolver, const struct source *source, const struct ast_definition *definition)
{
    const struct ast_member *ast = definition->u.member;
    const char *meaning;
    bool is_plain = types_is_plain(ast) && !ast->type->body;
    struct type *type = is_plain ? resolve_type(resolver, source, ast->type, definition->name.text, false) : NULL;
    bool is_so = words_explain(resolver, definition, type ? walk_strip(type) : NULL, &meaning);
    if (!is_so && (type || !is_plain)) /* what has no type has an error */
        diag_error(resolver->diag, source, definition->name.span, "'%s' is %s '%s' and can be nothing else",
                   definition->name.text, strchr("aeiou", meaning[0]) ? "an" : "a", meaning);
}

/* No type is made of it that could have a rule. */
static void refuse_keys(struct resolver *resolver, const struct source *source, const struct ast_definition *definition)
{
    const struct ast_key *key;
    for (size_t i = 0; definition->doc && LIST_NEXT(&definition->doc->keys, i, key); i++)
        diag_error(resolver->diag, source, key->name.span,
                   "'%s' is a word of the language, of which nothing can be said", definition->name.text);
}

void resolve_words(struct resolver *resolver, const struct unit *unit)
{
    const struct ast_definition *definition;
    for (size_t i = 0; LIST_NEXT(unit->ast->definitions, i, definition); i++) {
        if (!words_is_typedef(definition))
            continue;
        check_word(resolver, unit->ast->source, definition);
        refuse_keys(resolver, unit->ast->source, definition);
    }
}

/* --- a definition in its turn --- */

static void add_line(struct spec *spec, struct list *lines, const struct definition *definition)
{
    struct line *line = talloc(spec, struct line);
    line->text = definition->line;
    list_add(spec, lines, line);
}

/* What is for the header comes to the others by way of it. */
static void place_line(struct spec *spec, struct definition *definition, unsigned outputs)
{
    definition->in_header = outputs & OUTPUT_HEADER;
    if ((outputs & OUTPUT_ALL) != OUTPUT_ALL)
        definition->outputs = outputs_name(definition, outputs);
    if (definition->in_header || !spec->passthrough)
        return;
    if (outputs & OUTPUT_CODEC)
        add_line(spec, &spec->codec_lines, definition);
    if (outputs & (OUTPUT_SERVER | OUTPUT_CLIENT))
        add_line(spec, &spec->service_lines, definition);
}

/* Sun's compilers keep the rest of such a line; others warn of it. */
static bool is_ident(const char *line)
{
    char word[8];
    return sscanf(line, " # pragma %7s", word) == 1 && strcmp(word, "ident") == 0;
}

static void resolve_passthrough(struct resolver *resolver, const struct ast_definition *ast)
{
    const struct source *source = resolver->spec->source;
    if (resolver->options->refuse_passthrough)
        diag_error(resolver->diag, source, ast->span, "a '%%' line is not allowed here");
    const char *line = strchr(ast->u.line, '%') + 1;
    size_t length = strlen(line);
    if (is_ident(line))
        return;
    struct definition *definition = talloc_zero(resolver->ctx, struct definition);
    *definition = (struct definition){.kind = DEFINITION_PASSTHROUGH};
    definition->line = talloc_strndup(definition, line, length - (length > 0 && line[length - 1] == '\r'));
    if (!ast->is_drawn)
        place_line(resolver->spec, definition, source_outputs(source, ast->span.begin));
    list_add(resolver->spec, &resolver->spec->definitions, definition);
}

/* What is said of it is said of the type. */
static void resolve_tag_alias(struct resolver *resolver, const struct ast_definition *ast)
{
    const struct source *source = resolver->spec->source;
    struct type *type = types_find(resolver, source, ast->u.member->type, true);
    if (type)
        annotate_type(resolver, source, type, ast->doc);
}

void resolve_definition(struct resolver *resolver, const struct ast_definition *ast)
{
    switch (ast->kind) {
    case AST_CONSTANT:
    case AST_TYPEDEF:
    case AST_TYPE: {
        struct symbol *symbol = declare_find(resolver, resolver->spec->source, &ast->name);
        if (symbol && symbol->definition == ast)
            (void)resolve_symbol(resolver, symbol); /* an error is recorded, here and below */
        else if (declare_is_tag_alias(ast))
            resolve_tag_alias(resolver, ast);
        break;
    }
    case AST_PROGRAM: resolve_program(resolver, resolver->spec->source, ast, &resolver->spec->programs); break;
    case AST_PASSTHROUGH: resolve_passthrough(resolver, ast); break;
    case AST_FILE_DOC: annotate_file(resolver, ast->doc); break;
    }
}

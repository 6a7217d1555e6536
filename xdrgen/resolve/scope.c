/* scope.c -- what an expression's names stand for, its value, and how it is written in C. */
#define _GNU_SOURCE /* memmem */
#include <string.h>

#include "base/alloc.h"
#include "model/names.h"
#include "resolve/internal.h"

/* A name of the surrounding C has a value that C may know better: what was said is kept, to be compared there. */
static void note_given(struct resolver *resolver, struct symbol *symbol)
{
    if (symbol->kind != SYMBOL_EXTERNAL || symbol->is_noted)
        return;
    struct given *given = talloc(resolver->spec, struct given);
    *given = (struct given){talloc_strdup(given, symbol->name), (int64_t)symbol->value};
    list_add(resolver->spec, &resolver->spec->given, given);
    symbol->is_noted = true;
}

static bool depends_on_itself(const struct eval_scope *scope, const struct ast_name *name)
{
    diag_error(scope->diag, scope->source, name->span, "the value of '%s' depends on itself", name->text);
    return false;
}

static bool find_value(void *closure, const struct eval_scope *scope, const struct ast_name *name, wide *value);

/* The number of a version or a procedure. */
static bool find_number(struct resolver *resolver, const struct eval_scope *scope, const struct ast_name *name,
                        struct number *number, wide *value)
{
    if (number->is_busy)
        return depends_on_itself(scope, name);
    struct eval_scope there = resolver_scope(resolver, number->source);
    there.diag = scope->diag;
    number->is_busy = true;
    bool good = eval_expression(&there, number->expr, value);
    number->is_busy = false;
    return good;
}

static bool find_value(void *closure, const struct eval_scope *scope, const struct ast_name *name, wide *value)
{
    static const char *const kinds[] = {[SYMBOL_TEXT] = "string", [SYMBOL_TYPE] = "type", [SYMBOL_PROGRAM] = "program"};
    struct resolver *resolver = closure;
    struct symbol *symbol = declare_find(resolver, scope->source, name);
    if (!symbol && (strcmp(name->text, "TRUE") == 0 || strcmp(name->text, "FALSE") == 0)) {
        *value = name->text[0] == 'T';
        return true;
    }
    struct number *number = symbol ? NULL : symbols_find(resolver->numbers, name->text);
    if (number)
        return find_number(resolver, scope, name, number, value);
    if (!symbol) {
        if (declare_is_news(resolver, name))
            diag_error(resolver->diag, scope->source, name->span,
                       "'%s' is not declared; a name of the surrounding C needs a value, from -D or @extern%s", name->text,
                       declare_guess(resolver, name->text, false));
        return false;
    }
    if (kinds[symbol->kind]) {
        diag_error(resolver->diag, scope->source, name->span, "'%s' is a %s, expected a number", name->text,
                   kinds[symbol->kind]);
        return false;
    }
    if (symbol->state == SYMBOL_NEW || symbol->state == SYMBOL_BUSY) {
        struct symbol *needed = symbol->kind == SYMBOL_ENUMERATOR ? symbol->owner : symbol;
        if (needed->state == SYMBOL_BUSY)
            return depends_on_itself(scope, name);
        if (!resolver->need(resolver, needed))
            return false;
    }
    if (symbol->is_external) {
        diag_error(resolver->diag, scope->source, name->span, "'%s' needs a value here, from -D or @extern", name->text);
        return false;
    }
    note_given(resolver, symbol);
    declare_note_use(resolver, scope->source, name, symbol);
    *value = symbol->value;
    return symbol->state == SYMBOL_DONE;
}

struct eval_scope resolver_scope(struct resolver *resolver, const struct source *source)
{
    return (struct eval_scope){.diag = resolver->diag, .source = source, .find = find_value, .closure = resolver};
}

bool resolver_eval_wide(struct resolver *resolver, const struct source *source, const struct ast_expr *expr, wide least,
                        wide greatest, const char *what, wide *value)
{
    struct eval_scope scope = resolver_scope(resolver, source);
    char ends[2][WIDE_TEXT_SIZE], text[WIDE_TEXT_SIZE];
    if (!eval_expression(&scope, expr, value))
        return false;
    if (*value >= least && *value <= greatest)
        return true;
    diag_error(resolver->diag, source, expr->span, "%s must be from %s to %s, not %s", what, wide_text(ends[0], least),
               wide_text(ends[1], greatest), wide_text(text, *value));
    return false;
}

bool resolver_eval(struct resolver *resolver, const struct source *source, const struct ast_expr *expr, int64_t least,
                   int64_t greatest, const char *what, int64_t *value)
{
    wide found;
    if (!resolver_eval_wide(resolver, source, expr, least, greatest, what, &found))
        return false;
    *value = (int64_t)found;
    return true;
}

/* The length of what stands between two tokens here: blanks or a comment. */
static size_t gap_length(const char *text, const char *end)
{
    size_t left = (size_t)(end - text);
    const char *close;
    if (left < 2 || text[0] != '/' || (text[1] != '/' && text[1] != '*'))
        return *text == '\0' || strchr(" \t\r\n\f\v", *text) ? 1 : 0;
    close = text[1] == '/' ? memchr(text, '\n', left) : memmem(text + 2, left - 2, "*/", 2);
    return close ? (size_t)(close - text) + (text[1] == '/' ? 1 : 2) : left;
}

const char *resolver_written_text(void *ctx, const struct source *source, struct span span)
{
    const char *from = source->text + span.begin, *end = source->text + span.end;
    char *text = talloc_size(ctx, span.end - span.begin + 1), *to = text;
    while (from < end) {
        size_t gap = gap_length(from, end);
        bool has_blank = to == text || to[-1] == ' ';
        if (gap == 0)
            *to++ = *from++;
        else if (!has_blank)
            *to++ = ' ';
        from += gap;
    }
    *to = '\0';
    return text;
}

/* A plain name or number in C; an external name is written as its value, for C may know it otherwise than as a macro. */
const char *resolve_value_text(struct resolver *resolver, const struct source *source, const struct ast_expr *expr,
                               wide value)
{
    if (expr->kind == AST_REFERENCE) {
        const struct symbol *symbol = declare_find(resolver, source, &expr->u.reference);
        if (symbol && symbol->kind != SYMBOL_EXTERNAL)
            return symbol->c_name;
    }
    bool hexadecimal = expr->kind == AST_NUMBER && expr->u.number.hexadecimal;
    return names_number(resolver->ctx, value, hexadecimal);
}

/* --- names without a value --- */

static bool is_external_name(struct resolver *resolver, const struct source *source, const struct ast_name *name)
{
    struct symbol *symbol = declare_find(resolver, source, name);
    if (symbol) {
        if (symbol->kind == SYMBOL_CONSTANT)
            (void)resolver->need(resolver, symbol); /* an error is recorded */
        return symbol->is_external;
    }
    if (strcmp(name->text, "TRUE") == 0 || strcmp(name->text, "FALSE") == 0)
        return false;
    symbol = talloc_zero(resolver, struct symbol);
    *symbol = (struct symbol){.kind = SYMBOL_EXTERNAL, .state = SYMBOL_DONE, .name = name->text, .span = name->span};
    symbol->source = source;
    symbol->is_external = true;
    symbols_add(resolver->symbols, symbol->name, symbol);
    list_add(resolver->spec, &resolver->spec->externals, (void *)(uintptr_t)symbol->name);
    if (!symbols_find(resolver->unreported, name->text))
        diag_warning(resolver->diag, WARNING_EXTERNAL, source, name->span,
                     "'%s' is not declared; what hangs on it is unknown without a value, from -D or @extern%s", name->text,
                     declare_guess(resolver, name->text, false));
    return true;
}

bool resolver_is_external(struct resolver *resolver, const struct source *source, const struct ast_expr *expr)
{
    bool left;
    if (!resolver->options->figures_only)
        return false;
    switch (expr->kind) {
    case AST_REFERENCE: return is_external_name(resolver, source, &expr->u.reference);
    case AST_UNARY: return resolver_is_external(resolver, source, expr->u.unary.operand);
    case AST_BINARY:
        left = resolver_is_external(resolver, source, expr->u.binary.left);
        return resolver_is_external(resolver, source, expr->u.binary.right) || left;
    case AST_NUMBER:
    case AST_TEXT:
    case AST_CALL:
    case AST_TOO_LONG: return false;
    }
    return false;
}

/* With other values a union's labels would be the wrong way round. */
bool scope_check_truth(struct resolver *resolver, const struct source *source, const char *name, struct span at,
                       wide value)
{
    bool is_true = strcmp(name, "TRUE") == 0;
    if ((!is_true && strcmp(name, "FALSE") != 0) || value == is_true)
        return true;
    diag_error(resolver->diag, source, at, "'%s' is %d, as bool has it", name, is_true);
    return false;
}

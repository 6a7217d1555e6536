/* parse.c -- runs the generated lexer and parser over a source. */
#include "syntax/parse.h"

#include <string.h>

#include "base/alloc.h"
#include "syntax/parse_state.h"
#include "xdr.lex.h"
#include "xdr.tab.h"

static void run(struct parse *parse, const char *text, size_t length)
{
    (void)scan_lex_init_extra(parse, &parse->scanner); /* could fail only for want of memory */
    scan__scan_bytes(text, (int)length, parse->scanner);
    (void)xdr_parse(parse); /* its messages are its result */
    scan_lex_destroy(parse->scanner);
}

struct ast *parse_specification(void *ctx, struct diag *diag, const struct source *source)
{
    struct ast *ast = talloc_zero(ctx, struct ast);
    ast->source = source;
    ast->definitions = ast_list(ast);
    struct parse parse = {.ctx = ast, .diag = diag, .source = source, .start = TOKEN_SPECIFICATION, .ast = ast};
    run(&parse, source->text, source->length);
    return ast;
}

struct ast_expr *parse_expression(void *ctx, struct diag *diag, const struct source *source, struct span span,
                                  const char *text)
{
    struct parse parse = {.ctx = ctx, .diag = diag, .source = source, .start = TOKEN_EXPRESSION, .offset = span.begin};
    size_t errors = diag->errors;
    run(&parse, text, strlen(text));
    return diag->errors == errors ? parse.expression : NULL;
}

/* parse.c -- runs the generated lexer and parser over a source. */
#include "parse.h"

#include <string.h>

#include "alloc.h"
#include "parse_state.h"
#include "xdr.tab.h"
#include "xdr.lex.h"

enum { TEXTS_SIZE = 4096 };

const char *parse_text(struct parse *parse, const char *text, size_t length)
{
    if (parse->texts_left <= length) {
        parse->texts_left = length < TEXTS_SIZE ? TEXTS_SIZE : length + 1;
        parse->texts = talloc_size(parse->ctx, parse->texts_left);
    }
    char *copy = memcpy(parse->texts, text, length);
    copy[length] = '\0';
    parse->texts += length + 1;
    parse->texts_left -= length + 1;
    return copy;
}

int xdr_scan(union XDR_STYPE *value, struct span *location, void *scanner); /* grammar/xdr.l */

static bool is_mark(int token)
{
    return token == TOKEN_MARK_INSERT || token == TOKEN_MARK_ALLOC || token == TOKEN_MARK_CAST ||
           token == TOKEN_MARK_REFERENCE;
}

static bool is_tail(int token)
{
    return is_mark(token) || token == TOKEN_TRAIL || token == TOKEN_DOC_TEXT || token == TOKEN_DOC_KEY ||
           token == TOKEN_DOC_END;
}

/* libvirt's marks count where a line's code ends; anywhere else they are comments like any other. */
static bool mark_counts(const struct parse *parse, struct span mark)
{
    const char *between = parse->source->text + parse->last_end;
    return parse->code_ended && !memchr(between, '\n', mark.begin - parse->last_end);
}

int xdr_lex(union XDR_STYPE *value, struct span *location, struct parse *parse)
{
    int token = parse->start;
    if (token != 0) {
        parse->start = 0;
        parse->last_end = parse->offset;
        *location = (struct span){parse->offset, parse->offset};
        return token;
    }
    do
        token = xdr_scan(value, location, parse->scanner);
    while (is_mark(token) && !mark_counts(parse, *location));
    if (token == 0) /* at the end of the last line that says something */
        *location = (struct span){parse->last_end, parse->last_end};
    if (!is_tail(token))
        parse->code_ended = token == ';' || token == '{';
    parse->last_end = location->end;
    return token;
}

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

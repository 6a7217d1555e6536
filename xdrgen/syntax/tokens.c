/* tokens.c -- between lexer and parser: which comments count, and that one behind a declaration is about what it means. */
#define _GNU_SOURCE /* memmem */
#include <string.h>

#include "syntax/ast.h"
#include "syntax/parse_state.h"
#include "xdr.tab.h"

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
    return (parse->last_code == ';' || parse->last_code == '{') && !memchr(between, '\n', mark.begin - parse->last_end);
}

/* A comment on the line of a finished declaration, or of the brace that opens one. */
static void note_behind(struct parse *parse, int token, struct span at)
{
    bool is_behind = parse->last_code == ';' || parse->last_code == ',' || parse->last_code == '{';
    if (!is_behind || memchr(parse->source->text + parse->last_end, '\n', at.begin - parse->last_end))
        return;
    parse->behind = token;
    parse->behind_at = at;
}

/* Such a comment is about what begins on its last line; where nothing does, it was meant for what stands before it, and would
 * go to the next. */
static void check_behind(struct parse *parse, int token, uint32_t next)
{
    struct span at = parse->behind_at;
    const char *text = parse->source->text, *end = memmem(text + at.end, next - at.end, "*/", 2);
    bool is_followed = token != 0 && token != '}' && end && !memchr(end, '\n', (size_t)(text + next - end));
    if (!is_followed && parse->behind == TOKEN_DOC)
        diag_error(parse->diag, parse->source, at, "a comment about what stands before it begins with '/*!<'");
    else if (!is_followed)
        diag_error(parse->diag, parse->source, at, "an annotation stands on a line before what it is about");
    parse->behind = 0;
}

static bool is_comment(int token)
{
    return is_tail(token) || token == TOKEN_DOC || token == TOKEN_ANNOTATION;
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
    if (token == TOKEN_XDR_error) /* a comment without an end: that has been said */
        parse->behind = 0;
    if (parse->behind && !is_comment(token))
        check_behind(parse, token, location->begin);
    if (token == 0) /* at the end of the last line that says something */
        *location = (struct span){parse->last_end, parse->last_end};
    if (token == TOKEN_DOC || token == TOKEN_ANNOTATION)
        note_behind(parse, token, *location);
    if (!is_tail(token))
        parse->last_code = token;
    parse->last_end = location->end;
    parse->before = parse->code;
    if (!is_comment(token))
        parse->code = *location;
    return token;
}

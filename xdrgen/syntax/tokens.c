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

/* --- what only the place of a word or a line tells --- */

/* Whether a definition can begin here, rather than go on; what is said of it may have been said. */
static bool is_between_definitions(const struct parse *parse)
{
    static const int ends[] = {0, ';', TOKEN_PASSTHROUGH, TOKEN_FILE_DOC, TOKEN_DOC, TOKEN_ANNOTATION};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (parse->last_code == ends[i])
            return parse->braces == 0 && parse->ast;
    return false;
}

static bool is_within_definition(const struct parse *parse)
{
    return !is_between_definitions(parse) || parse->last_code == TOKEN_DOC || parse->last_code == TOKEN_ANNOTATION;
}

static bool is_rxgen(const char *word)
{
    static const char *const words[] = {"package", "prefix", "splitprefix", "startingopcode", "statindex"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(word, words[i]) == 0)
            return true;
    return false;
}

/* Words that are names anywhere else. */
static int find_word(struct parse *parse, const char *word, struct span at)
{
    if (strcmp(word, "namespace") == 0)
        return TOKEN_NAMESPACE;
    if (strcmp(word, "pragma") == 0)
        return TOKEN_PRAGMA;
    if (!is_rxgen(word))
        return TOKEN_IDENTIFIER;
    diag_error(parse->diag, parse->source, at, "'%s': this is the language of rxgen, which is another than XDR", word);
    parse->is_over = true;
    return 0;
}

/* Braces of namespaces are not counted, for definitions stand between them as they do in a file. */
static int count_brace(struct parse *parse, int token)
{
    if (token == '{')
        parse->braces += !parse->opens_namespace;
    else if (parse->braces > 0)
        parse->braces--;
    else if (parse->ast && parse->ast->namespace)
        return TOKEN_NAMESPACE_END;
    return token;
}

/* The next token of the text, as its place has it. A `%` line inside a definition is one ahead of it. */
static int scan(union XDR_STYPE *value, struct span *location, struct parse *parse)
{
    int token;
    while (!parse->is_over && (token = xdr_scan(value, location, parse->scanner)) != 0) {
        bool is_between = is_between_definitions(parse);
        if (token == TOKEN_PASSTHROUGH && parse->ast && is_within_definition(parse))
            ast_append(parse->ast->definitions, ast_passthrough(parse->ctx, *location, value->TOKEN_PASSTHROUGH));
        else if (token == TOKEN_IDENTIFIER && is_between)
            return find_word(parse, value->TOKEN_IDENTIFIER, *location);
        else if (token == '{' || token == '}')
            return count_brace(parse, token);
        else if (!is_mark(token) || mark_counts(parse, *location))
            return token;
    }
    return 0;
}

/* What stands before the next token, for whom it matters. */
static int last_code(const struct parse *parse, int token)
{
    bool is_of_namespace = token == TOKEN_NAMESPACE_END || (token == '{' && parse->opens_namespace);
    return is_of_namespace ? ';' : token;
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
    token = scan(value, location, parse);
    if (token == TOKEN_XDR_error) /* a comment without an end: that has been said */
        parse->behind = 0;
    if (parse->behind && !is_comment(token))
        check_behind(parse, token, location->begin);
    if (token == 0) /* at the end of the last line that says something */
        *location = (struct span){parse->last_end, parse->last_end};
    if (token == TOKEN_DOC || token == TOKEN_ANNOTATION)
        note_behind(parse, token, *location);
    if (!is_tail(token))
        parse->last_code = last_code(parse, token);
    parse->opens_namespace = token == TOKEN_NAMESPACE || 
                             (parse->opens_namespace && (token == TOKEN_IDENTIFIER || token == TOKEN_QUALIFIED));
    parse->last_end = location->end;
    parse->before = parse->code;
    if (!is_comment(token))
        parse->code = *location;
    return token;
}

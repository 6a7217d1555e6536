/* parse.c -- runs the generated lexer and parser over a source. */
#define _GNU_SOURCE /* memmem */
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

void parse_next_line(struct parse *parse)
{
    if (parse->ast)
        return;
    const char *text = parse->source->text + parse->offset - 1;
    parse->offset += (uint32_t)strspn(text, " \t\r\f\v\n*") - 1;
}

/* --- keys where none is read --- */

static const char *const keys[] = {
#define KEY(NAME, ...) NAME,
#include "annotations.def"
#undef KEY
};

bool parse_is_key(const char *word, size_t length)
{
    if (length > 2 && strncasecmp(word, "x-", 2) == 0)
        return true;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strlen(keys[i]) == length && strncasecmp(keys[i], word, length) == 0)
            return true;
    return false;
}

static bool is_word_part(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c != '\0' && strchr("-_", c));
}

/* The length of an '@' and a key behind it; 0 where it stands in a word, or an address is a better guess. No address has a
 * '.' before its '@'. With blanks behind the '@', only a colon tells that a key is meant. */
static uint32_t key_length(const struct source *source, uint32_t at, struct span comment)
{
    const char *sign = source->text + at, *word = sign + 1 + strspn(sign + 1, " \t");
    size_t length = 0;
    while (is_word_part(word[length]))
        length++;
    const char *behind = word + length;
    bool is_in_word = (at > comment.begin && is_word_part(sign[-1])) || (behind[0] == '.' && is_word_part(behind[1]));
    if (is_in_word || !parse_is_key(word, length) || (word != sign + 1 && behind[strspn(behind, " \t")] != ':'))
        return 0;
    return (uint32_t)(behind - sign);
}

static void check_keys(struct parse *parse, struct span text, const char *why)
{
    const struct source *source = parse->source;
    uint32_t at = text.begin;
    for (const char *found; (found = memchr(source->text + at, '@', text.end - at)) != NULL;) {
        at = (uint32_t)(found - source->text);
        uint32_t length = key_length(source, at, text);
        if (length > 0)
            diag_warning(parse->diag, WARNING_STRAY_ANNOTATION, source, (struct span){at, at + length},
                         "'%.*s' is not read here: %s", (int)length, source->text + at, why);
        at++;
    }
}

/* A comment around one of ours is code that is not to count. */
void parse_check_comment(struct parse *parse, struct span comment)
{
    if (!parse->ast)
        return; /* the value of a key: its text has been looked at */
    const char *text = parse->source->text;
    const char *inner = memmem(text + comment.begin, comment.end - comment.begin, "/*!", 3);
    if (inner)
        comment.end = (uint32_t)(inner - text);
    check_keys(parse, comment, PARSE_WHERE_KEYS_ARE);
}

void parse_check_text(struct parse *parse, struct span text)
{
    check_keys(parse, text, "a key begins a line");
}

/* --- a whole text --- */

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

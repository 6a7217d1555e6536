/* lexemes.c -- C's preprocessing tokens (C11 section 6.4), in a text whose lines have been spliced. */
#define _GNU_SOURCE /* memmem */
#include "syntax/lexemes.h"

#include <string.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool lexeme_is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

static const char *skip_name(const char *at, const char *end)
{
    while (at < end && (lexeme_is_letter(*at) || is_digit(*at)))
        at++;
    return at;
}

/* A pp-number: 1e+5 is one, and so is 0x1e+A. */
static const char *skip_number(const char *at, const char *end)
{
    while (at < end && (lexeme_is_letter(*at) || is_digit(*at) || *at == '.' ||
                        ((*at == '+' || *at == '-') && strchr("eEpP", at[-1]))))
        at++;
    return at;
}

/* NULL where the line ends before the quotation does. */
static const char *skip_quoted(const char *at, const char *end)
{
    char quote = *at++;
    while (at < end && *at != '\n' && *at != quote)
        at += *at == '\\' && at + 1 < end && at[1] != '\n' ? 2 : 1;
    return at < end && *at == quote ? at + 1 : NULL;
}

static const char *skip_comment(const char *at, const char *end)
{
    bool is_line = at[1] == '/';
    const char *found = is_line ? memchr(at, '\n', (size_t)(end - at)) : memmem(at + 2, (size_t)(end - at - 2), "*/", 2);
    return !found ? end : found + (is_line ? 0 : 2);
}

/* Whether one of those in a table, all of this length, stands there. */
static bool has_sign(const char *table, size_t length, const char *at, const char *end)
{
    for (; (size_t)(end - at) >= length && *table; table += length)
        if (memcmp(at, table, length) == 0)
            return true;
    return false;
}

static const char *skip_sign(const char *at, const char *end)
{
    if (has_sign("...<<=>>=", 3, at, end))
        return at + 3;
    return at + (has_sign("<<>><=>===!=&&||##->++--+=-=*=/=%=&=|=^=", 2, at, end) ? 2 : 1);
}

static const char *skip_blanks(const char *at, const char *end)
{
    while (at < end && is_blank(*at))
        at++;
    return at;
}

static struct lexeme cut(struct scanner *scanner, enum lexeme_kind kind, const char *end)
{
    struct lexeme lexeme = {.text = scanner->at, .length = (uint32_t)(end - scanner->at), .kind = (uint8_t)kind, .parameter = -1};
    scanner->at = end;
    return lexeme;
}

struct lexeme lexeme_next(struct scanner *scanner)
{
    const char *at = scanner->at, *end = scanner->end, *quoted;
    bool has_more = end - at > 1;
    if (at == end)
        return cut(scanner, LEXEME_END, at);
    if (lexeme_is_letter(*at))
        return cut(scanner, LEXEME_NAME, skip_name(at, end));
    if (is_blank(*at))
        return cut(scanner, LEXEME_BLANK, skip_blanks(at, end));
    if (*at == '\n')
        return cut(scanner, LEXEME_NEWLINE, at + 1);
    if (is_digit(*at) || (*at == '.' && has_more && is_digit(at[1])))
        return cut(scanner, LEXEME_NUMBER, skip_number(at + 1, end));
    if (*at == '/' && has_more && (at[1] == '*' || at[1] == '/'))
        return cut(scanner, LEXEME_COMMENT, skip_comment(at, end));
    if ((*at == '"' || *at == '\'') && (quoted = skip_quoted(at, end)))
        return cut(scanner, LEXEME_QUOTED, quoted);
    return cut(scanner, LEXEME_SIGN, skip_sign(at, end));
}

struct lexeme lexeme_next_token(struct scanner *scanner)
{
    bool has_blank = false;
    struct lexeme lexeme = lexeme_next(scanner);
    for (; lexeme.kind == LEXEME_BLANK || lexeme.kind == LEXEME_COMMENT; lexeme = lexeme_next(scanner))
        has_blank = true;
    lexeme.has_blank = has_blank;
    return lexeme;
}

bool lexeme_is(const struct lexeme *lexeme, const char *text)
{
    return lexeme->length == strlen(text) && memcmp(lexeme->text, text, lexeme->length) == 0;
}

bool lexeme_equals(const struct lexeme *a, const struct lexeme *b)
{
    return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

char lexeme_end(const struct lexeme *lexeme)
{
    char last = lexeme->text[lexeme->length - 1];
    return lexeme->kind == LEXEME_NUMBER && (last == '+' || last == '-') ? '0' : last;
}

static bool is_one_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c);
}

bool lexeme_would_join(char left, char right)
{
    bool is_word = lexeme_is_letter(left) || is_digit(left) || left == '.';
    if (lexeme_is_letter(right) || is_digit(right) || right == '.')
        return is_word;
    if (right == '+' || right == '-')
        return left == right || is_one_of(left, "eEpP");
    return is_one_of(left, "<>=!&|#*/%+-^") && is_one_of(right, "<>=&|#*/");
}

/* lex.c -- what the lexer's rules call: the texts of tokens, and what is said of keys where none is read. */
#define _GNU_SOURCE /* memmem */
#include <string.h>

#include "base/alloc.h"
#include "syntax/parse.h"
#include "syntax/parse_state.h"
#include "xdr_restrictions.h"

enum { TEXTS_SIZE = 4096 };

const char *lex_text(struct parse *parse, const char *text, size_t length)
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

void lex_next_line(struct parse *parse)
{
    if (parse->ast)
        return;
    const char *text = parse->source->text + parse->offset - 1;
    parse->offset += (uint32_t)strspn(text, " \t\r\f\v\n*") - 1;
}

/* --- keys where none is read --- */

static const char *const keys[] = {
#define KEY(NAME, ...) NAME,
#include "syntax/annotations.def"
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
void lex_comment(struct parse *parse, struct span comment)
{
    if (!parse->ast)
        return; /* the value of a key: its text has been looked at */
    const char *text = parse->source->text;
    const char *inner = memmem(text + comment.begin, comment.end - comment.begin, "/*!", 3);
    if (inner)
        comment.end = (uint32_t)(inner - text);
    check_keys(parse, comment, PARSE_WHERE_KEYS_ARE);
}

void lex_line(struct parse *parse, struct span text)
{
    check_keys(parse, text, "a key begins a line");
}

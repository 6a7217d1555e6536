/* lexemes.h -- a text as the preprocessor reads it: C's preprocessing tokens, and what is between them. */
#ifndef XDRGEN_LEXEMES_H
#define XDRGEN_LEXEMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum lexeme_kind { LEXEME_END, LEXEME_NEWLINE, LEXEME_BLANK, LEXEME_COMMENT, LEXEME_NAME, LEXEME_NUMBER, LEXEME_QUOTED,
                   LEXEME_SIGN, LEXEME_NOTHING /* what an argument without text leaves beside a ## */ };

struct lexeme {
    const char *text;
    uint32_t length;
    uint8_t kind;     /* enum lexeme_kind */
    bool has_blank;   /* in front of it */
    bool is_spent;    /* a name that came out of its own expansion, and is expanded no more */
    int32_t parameter; /* of which it is the name, in the body of a macro; -1 */
};

/* What is left of a text that is being read. */
struct scanner {
    const char *at, *end;
};

/* The next of all that is there, comments and blanks included. */
struct lexeme lexeme_next(struct scanner *scanner);

/* The same, but nothing between tokens that is no end of a line. */
struct lexeme lexeme_next_token(struct scanner *scanner);

bool lexeme_is(const struct lexeme *lexeme, const char *text);

/* Whether both are spelled alike. */
bool lexeme_equals(const struct lexeme *a, const struct lexeme *b);

/* Whether a name begins, or goes on, with this byte. */
bool lexeme_is_letter(char c);

/* How a token ends: a number like 1e+ as if it were a word. */
char lexeme_end(const struct lexeme *lexeme);

/* Whether two tokens that end and begin so would be read as others without a blank between. */
bool lexeme_would_join(char left, char right);

#endif

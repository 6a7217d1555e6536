/* parse_state.h -- what one parse carries through lexer and parser; private to grammar/ and syntax/. */
#ifndef XDRGEN_PARSE_STATE_H
#define XDRGEN_PARSE_STATE_H

#include "base/diag.h"
#include "syntax/ast.h"

struct parse {
    void *ctx; /* every node hangs here */
    struct diag *diag;
    const struct source *source;
    void *scanner;
    uint32_t offset;     /* of the end of the last token in the source */
    int start;           /* the token that selects the rule to begin with; given out once */
    unsigned braces;      /* that are open, but for those of namespaces */
    bool opens_namespace; /* the next brace */
    bool is_over;         /* this is no text of ours: nothing of it is read any more */
    uint32_t last_end;   /* of the last token given out */
    int last_code;       /* the last token that is no part of a comment behind it */
    struct span code;    /* of the last token that is no part of a comment */
    struct span before;  /* of the last such token before the one given out */
    int behind;          /* the token that begins a comment behind a declaration on its line, until what follows is known */
    struct span behind_at;
    uint32_t comment_at; /* where the comment being read begins */
    char *texts; /* room for the texts of tokens, many in one piece: there are more of them than of anything else */
    size_t texts_left;
    struct ast *ast;
    struct ast_expr *expression;
};

/* The token's text as a C string on the parse's context. */
const char *lex_text(struct parse *parse, const char *text, size_t length);

/* In a key's value: goes on in the source where the text of the value does, behind the decoration of its line. */
void lex_next_line(struct parse *parse);

/* Warns of keys in a comment that is not of ours. */
void lex_comment(struct parse *parse, struct span comment);

/* Warns of keys in a line of text, of which none begins it. */
void lex_line(struct parse *parse, struct span text);

#endif

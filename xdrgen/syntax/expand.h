/* expand.h -- what macros make of a text. */
#ifndef XDRGEN_EXPAND_H
#define XDRGEN_EXPAND_H

#include "syntax/macros.h"

struct context;

struct expander {
    void *ctx; /* of what is made while a macro expands; NULL otherwise */
    struct macros *macros;
    struct diag *diag;
    const struct source *source;
    struct scanner *base;   /* the text that is being expanded */
    unsigned outputs;       /* for which it is read */
    uint64_t *budget;       /* of bytes that come out of macros, of a whole run */
    bool is_condition;      /* constants of -D are numbers, and names may mean something else for some outputs */
    bool crosses_lines;     /* arguments may go on on the next line */
    bool differs;           /* of a condition: a name did so */
    bool has_failed;        /* that has been said; nothing more comes */
    struct lexeme outer;    /* the token of the text that is being expanded: what messages are about */
    bool has_blank;         /* in front of what comes next, for what expanded to nothing had one */
    unsigned nesting;       /* of arguments in arguments */
    struct context *contexts;
    size_t count;
};

/* The macro that a token is here; NULL. */
struct macro *expand_find(struct expander *expander, const struct lexeme *name);

/* Whether a name that is a macro is a use of it: one that takes arguments is none without them. Then what it expands to comes
 * next. */
bool expand_enter(struct expander *expander, struct macro *macro, const struct lexeme *name);

/* The next token that has come out of macros; of a condition, if there is none, of the text. */
struct lexeme expand_next(struct expander *expander);

/* The next token as it is. */
struct lexeme expand_next_raw(struct expander *expander);

/* Forgets what is left, for the next use. */
void expand_end(struct expander *expander);

#endif

/* macros.h -- what is defined, for which outputs. */
#ifndef XDRGEN_MACROS_H
#define XDRGEN_MACROS_H

#include "base/diag.h"
#include "syntax/lexemes.h"

/* One definition. A name may have several, for outputs that differ. */
struct macro {
    struct macro *next;       /* of the same name */
    struct landmark place;
    unsigned outputs;         /* for which it holds */
    bool is_function, is_variadic;
    bool is_constant;         /* of -D: defined, and a number in conditions, but in the text a name */
    bool is_busy;             /* while what it expands to is read */
    struct lexeme *parameters;
    size_t parameter_count;   /* __VA_ARGS__ included */
    struct lexeme *body;
    size_t body_count;
};

struct macros;

struct macros *macros_new(void *ctx, struct diag *diag);

/* Reads what stands behind `#define`, up to the line's end. Mistakes are recorded. */
void macros_define(struct macros *macros, const struct source *source, struct scanner *line, unsigned outputs);

void macros_undefine(struct macros *macros, const struct lexeme *name, unsigned outputs);

/* What a name is for these outputs; NULL. *differs if it is not the same, or not at all, for some of them. */
struct macro *macros_find(const struct macros *macros, const struct lexeme *name, unsigned outputs, bool *differs);

/* The last definition of a name, whatever it is for; NULL. */
struct macro *macros_last(const struct macros *macros, const struct lexeme *name);

/* For which outputs a name is defined. */
unsigned macros_outputs(const struct macros *macros, const struct lexeme *name);

#endif

/* parse.h -- text to AST. */
#ifndef XDRGEN_PARSE_H
#define XDRGEN_PARSE_H

#include "base/diag.h"
#include "syntax/ast.h"

/* What to tell who writes keys into another comment. */
#define PARSE_WHERE_KEYS_ARE "a comment with keys begins with '/*!'; behind what it is about with '/*!<'"

/* Whether a word is one of our keys, in small letters or capitals, or a user's own. */
bool parse_is_key(const char *word, size_t length);

/* Reads a whole specification. Every syntax error is recorded and what could be read is returned: never NULL. */
struct ast *parse_specification(void *ctx, struct diag *diag, const struct source *source);

/* Reads the expression that is the value of an annotation's key. NULL after an error, which is recorded at its place
 * in source; text is the value without the comment's decoration. */
struct ast_expr *parse_expression(void *ctx, struct diag *diag, const struct source *source, struct span span,
                                  const char *text) __attribute__((warn_unused_result));

#endif

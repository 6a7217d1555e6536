/* eval.h -- the value of a constant expression. */
#ifndef XDRGEN_EVAL_H
#define XDRGEN_EVAL_H

#include "base/diag.h"
#include "base/wide.h"
#include "syntax/ast.h"

/* How an expression finds what its names and functions stand for. */
struct eval_scope {
    struct diag *diag;
    const struct source *source; /* of the expression, for messages */
    /* The value of a name, or of a function of a type; false after an error, which has been recorded. Without `call`,
     * functions are mistakes. */
    bool (*find)(void *closure, const struct eval_scope *scope, const struct ast_name *name, wide *value);
    bool (*call)(void *closure, const struct eval_scope *scope, const struct ast_expr *expr, wide *value);
    void *closure;
    bool idle; /* within what && or || make irrelevant: names count, what they amount to does not */
};

/* Computes in 128 bits; an overflow, a division by zero or a shift out of range is an error. False after an error. */
bool eval_expression(const struct eval_scope *scope, const struct ast_expr *expr, wide *value)
    __attribute__((warn_unused_result));

#endif

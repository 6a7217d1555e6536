/* eval.h -- floor 2: the value of a constant expression. */
#ifndef XDRGEN_EVAL_H
#define XDRGEN_EVAL_H

#include "ast.h"
#include "diag.h"

/* How an expression finds what its names stand for. */
struct eval_scope {
    struct diag *diag;
    const struct source *source; /* of the expression, for messages */
    /* The value of a name; false after an error, which has been recorded. */
    bool (*find)(void *closure, const struct eval_scope *scope, const struct ast_name *name, int64_t *value);
    void *closure;
};

/* Computes in 64 bits; an overflow, a division by zero or a shift out of range is an error. False after an error. */
bool eval_expression(const struct eval_scope *scope, const struct ast_expr *expr, int64_t *value)
    __attribute__((warn_unused_result));

#endif

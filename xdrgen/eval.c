/* eval.c -- constant expressions to numbers, every step checked for overflow. */
#include "eval.h"

enum { EXPRESSION_DEPTH_MAX = 1000 };

static bool fail(const struct eval_scope *scope, const struct ast_expr *expr, const char *message)
{
    diag_error(scope->diag, scope->source, expr->span, "%s", message);
    return false;
}

static bool eval_number(const struct eval_scope *scope, const struct ast_expr *expr, int64_t *value)
{
    if (expr->u.number.malformed)
        return fail(scope, expr, "not a number: decimal, 0 and octal, or 0x and hexadecimal");
    if (expr->u.number.bad_unit)
        return fail(scope, expr, "unknown unit, expected KiB, MiB or GiB");
    if (expr->u.number.too_large || expr->u.number.value > INT64_MAX)
        return fail(scope, expr, "the number does not fit 64 bits");
    *value = (int64_t)expr->u.number.value;
    return true;
}

static bool eval_unary(const struct eval_scope *scope, const struct ast_expr *expr, int64_t *value)
{
    int64_t operand;
    if (!eval_expression(scope, expr->u.unary.operand, &operand))
        return false;
    if (expr->u.unary.operator == '!')
        *value = !operand;
    else if (__builtin_sub_overflow(0, operand, value))
        return fail(scope, expr, "the value overflows 64 bits");
    return true;
}

/* Shifting left is multiplying; the bits that would fall out are an overflow like any other. */
static bool shift_left(int64_t left, int64_t right, int64_t *value)
{
    return right < 0 || right > 62 || __builtin_mul_overflow(left, INT64_C(1) << right, value);
}

static bool divide(const struct eval_scope *scope, const struct ast_expr *expr, int64_t left, int64_t right,
                   int64_t *value)
{
    if (right == 0)
        return fail(scope, expr, "division by zero");
    if (left == INT64_MIN && right == -1)
        return fail(scope, expr, "the value overflows 64 bits");
    *value = expr->u.binary.operator == '/' ? left / right : left % right;
    return true;
}

static bool eval_binary(const struct eval_scope *scope, const struct ast_expr *expr, int64_t *value)
{
    int64_t left, right;
    /* both sides, so that the mistakes of both are reported */
    bool left_known = eval_expression(scope, expr->u.binary.left, &left);
    if (!eval_expression(scope, expr->u.binary.right, &right) || !left_known)
        return false;
    bool overflow = false;
    switch (expr->u.binary.operator) {
    case '+': overflow = __builtin_add_overflow(left, right, value); break;
    case '-': overflow = __builtin_sub_overflow(left, right, value); break;
    case '*': overflow = __builtin_mul_overflow(left, right, value); break;
    case '/':
    case '%': return divide(scope, expr, left, right, value);
    case AST_SHIFT_LEFT: overflow = shift_left(left, right, value); break;
    case AST_SHIFT_RIGHT:
        if (right < 0 || right > 63)
            return fail(scope, expr, "a shift must be by 0 to 63 bits");
        *value = left >> right;
        break;
    case '<': *value = left < right; break;
    case '>': *value = left > right; break;
    case AST_LESS_EQUAL: *value = left <= right; break;
    case AST_GREATER_EQUAL: *value = left >= right; break;
    case AST_EQUAL: *value = left == right; break;
    case AST_NOT_EQUAL: *value = left != right; break;
    case AST_AND: *value = left && right; break;
    case AST_OR: *value = left || right; break;
    }
    return overflow ? fail(scope, expr, "the value overflows 64 bits") : true;
}

bool eval_expression(const struct eval_scope *scope, const struct ast_expr *expr, int64_t *value)
{
    if (expr->depth > EXPRESSION_DEPTH_MAX)
        return fail(scope, expr, "the expression is too long");
    switch (expr->kind) {
    case AST_NUMBER: return eval_number(scope, expr, value);
    case AST_REFERENCE: return scope->find(scope->closure, scope, &expr->u.reference, value);
    case AST_UNARY: return eval_unary(scope, expr, value);
    case AST_BINARY: return eval_binary(scope, expr, value);
    case AST_CALL: return fail(scope, expr, "a function of a type has no value here; it may stand in an annotation");
    }
    return false;
}

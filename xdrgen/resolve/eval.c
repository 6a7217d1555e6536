/* eval.c -- constant expressions to numbers, every step checked for overflow. */
#include "resolve/eval.h"

enum { WIDE_BITS = 128 };

static bool fail(const struct eval_scope *scope, const struct ast_expr *expr, const char *message)
{
    diag_error(scope->diag, scope->source, expr->span, "%s", message);
    return false;
}

/* A mistake in what the operands amount to, which says nothing where nobody asks for the result. */
static bool fail_value(const struct eval_scope *scope, const struct ast_expr *expr, const char *message, wide *value)
{
    *value = 0;
    return scope->idle || fail(scope, expr, message);
}

static bool eval_number(const struct eval_scope *scope, const struct ast_expr *expr, wide *value)
{
    if (expr->u.number.malformed)
        return fail(scope, expr, "not a number: decimal, 0 and octal, or 0x and hexadecimal");
    if (expr->u.number.bad_unit)
        return fail(scope, expr, "unknown unit, expected KiB, MiB or GiB");
    if (expr->u.number.too_large)
        return fail(scope, expr, "the number does not fit 64 bits");
    *value = expr->u.number.value;
    return true;
}

static bool eval_unary(const struct eval_scope *scope, const struct ast_expr *expr, wide *value)
{
    wide operand;
    if (!eval_expression(scope, expr->u.unary.operand, &operand))
        return false;
    if (expr->u.unary.operator == '!')
        *value = !operand;
    else if (__builtin_sub_overflow(0, operand, value))
        return fail_value(scope, expr, "the value overflows 128 bits", value);
    return true;
}

/* Shifting left is multiplying; the bits that would fall out are an overflow like any other. */
static bool shift_left(wide left, wide right, wide *value)
{
    return right > WIDE_BITS - 2 || __builtin_mul_overflow(left, (wide)1 << right, value);
}

static bool divide(const struct eval_scope *scope, const struct ast_expr *expr, wide left, wide right, wide *value)
{
    if (right == 0)
        return fail_value(scope, expr, "division by zero", value);
    if (left == WIDE_MIN && right == -1)
        return fail_value(scope, expr, "the value overflows 128 bits", value);
    *value = expr->u.binary.operator == '/' ? left / right : left % right;
    return true;
}

static bool eval_arithmetic(const struct eval_scope *scope, const struct ast_expr *expr, wide left, wide right,
                            wide *value)
{
    bool overflow = false;
    switch (expr->u.binary.operator) {
    case '+': overflow = __builtin_add_overflow(left, right, value); break;
    case '-': overflow = __builtin_sub_overflow(left, right, value); break;
    case '*': overflow = __builtin_mul_overflow(left, right, value); break;
    case '/':
    case '%': return divide(scope, expr, left, right, value);
    case AST_SHIFT_LEFT:
        if (right < 0)
            return fail_value(scope, expr, "the shift is negative", value);
        overflow = shift_left(left, right, value);
        break;
    case AST_SHIFT_RIGHT:
        if (right < 0 || right >= WIDE_BITS)
            return fail_value(scope, expr, "a shift must be by 0 to 127 bits", value);
        *value = left >> right;
        break;
    case '<': *value = left < right; break;
    case '>': *value = left > right; break;
    case AST_LESS_EQUAL: *value = left <= right; break;
    case AST_GREATER_EQUAL: *value = left >= right; break;
    case AST_EQUAL: *value = left == right; break;
    case AST_NOT_EQUAL: *value = left != right; break;
    }
    return !overflow || fail_value(scope, expr, "the value overflows 128 bits", value);
}

/* As in C, the left side may make the right one irrelevant: `n == 0 || total / n < 5`. */
static bool eval_logical(const struct eval_scope *scope, const struct ast_expr *expr, wide *value)
{
    wide left, right;
    bool is_or = expr->u.binary.operator == AST_OR;
    struct eval_scope right_scope = *scope;
    bool left_known = eval_expression(scope, expr->u.binary.left, &left);
    right_scope.idle |= left_known && (left != 0) == is_or;
    if (!eval_expression(&right_scope, expr->u.binary.right, &right) || !left_known)
        return false;
    *value = is_or ? left || right : left && right;
    return true;
}

static bool eval_binary(const struct eval_scope *scope, const struct ast_expr *expr, wide *value)
{
    wide left, right;
    if (expr->u.binary.operator == AST_AND || expr->u.binary.operator == AST_OR)
        return eval_logical(scope, expr, value);
    /* both sides, so that the mistakes of both are reported */
    bool left_known = eval_expression(scope, expr->u.binary.left, &left);
    return eval_expression(scope, expr->u.binary.right, &right) && left_known &&
           eval_arithmetic(scope, expr, left, right, value);
}

bool eval_expression(const struct eval_scope *scope, const struct ast_expr *expr, wide *value)
{
    switch (expr->kind) {
    case AST_NUMBER: return eval_number(scope, expr, value);
    case AST_REFERENCE: return scope->find(scope->closure, scope, &expr->u.reference, value);
    case AST_UNARY: return eval_unary(scope, expr, value);
    case AST_BINARY: return eval_binary(scope, expr, value);
    case AST_TEXT: return fail(scope, expr, "a string, expected a number");
    case AST_TOO_LONG: return fail(scope, expr, "the expression is too long");
    case AST_CALL:
        return scope->call ? scope->call(scope->closure, scope, expr, value)
                           : fail(scope, expr, "a function of a type has no value here; it may stand in an annotation");
    }
    return false;
}

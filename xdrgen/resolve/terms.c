/* terms.c -- a relation over the fields of a struct: names to fields and constants, types to ranges.
 *
 * Numbers and conditions are told apart. Each number has the range that the types of its fields make possible, so that
 * one knows which comparisons are decided beforehand and which steps need more than 64 bits. Bounds and ranges that are
 * declared besides are not relied on: a check is also what an unchecked value is asked. */
#include "resolve/terms.h"

#include <string.h>

#include "base/alloc.h"
#include "model/walk.h"

enum { DEPTH_MAX = 100 };

struct binder {
    struct resolver *resolver;
    const struct key_use *use;
};

static struct term *bind(struct binder *binder, const struct ast_expr *expr);

/* name is for the message's %s, if it has one. */
static struct term *fail(struct binder *binder, struct span span, const char *message, const char *name)
{
    diag_error(binder->resolver->diag, binder->use->source, span, message, name);
    return NULL;
}

static struct term *new_term(struct binder *binder, enum term_kind kind)
{
    struct term *term = talloc_zero(binder->use->type, struct term);
    term->kind = kind;
    return term;
}

static struct term *new_truth(struct binder *binder, bool value)
{
    struct term *term = new_term(binder, TERM_TRUTH);
    term->least = term->greatest = value;
    return term;
}

static bool is_number(const struct term *term)
{
    return term->kind < TERM_TRUTH;
}

/* --- constants --- */

static struct term *bind_number(struct binder *binder, wide value, bool hexadecimal)
{
    struct term *term = new_term(binder, TERM_CONSTANT);
    term->least = term->greatest = value;
    term->is_hexadecimal = hexadecimal;
    return term;
}

/* A name keeps it readable, but C may know that of an external otherwise than as a macro. */
static struct term *bind_constant(struct binder *binder, const struct symbol *symbol, wide value)
{
    struct term *term = bind_number(binder, value, false);
    if (symbol->kind != SYMBOL_EXTERNAL)
        term->c_name = symbol->c_name;
    if (symbol->kind == SYMBOL_ENUMERATOR)
        term->enumeration = symbol->owner->type;
    return term;
}

/* --- fields --- */

static const struct member *find_field(const struct binder *binder, const char *name)
{
    const struct member *member;
    for (size_t i = 0; LIST_NEXT(&binder->use->type->members, i, member); i++)
        if (strcmp(member->name, name) == 0)
            return member;
    return NULL;
}

static struct term *new_field(struct binder *binder, const struct member *member, wide least, wide greatest)
{
    struct term *term = new_term(binder, TERM_FIELD);
    term->member = member;
    term->least = least;
    term->greatest = greatest;
    return term;
}

static struct term *new_length(struct binder *binder, const struct member *member)
{
    struct term *term = new_field(binder, member, 0, UINT32_MAX);
    term->is_length = true;
    return term;
}

/* Without a negative value, C's compilers take an enum for unsigned; with one, for an int. */
static struct term *bind_enum(struct binder *binder, const struct member *member, const struct type *type)
{
    const struct enumerator *first = type->legal.count ? type->legal.items[0] : NULL;
    bool has_negative = first && first->value < 0;
    struct term *term = new_field(binder, member, has_negative ? INT32_MIN : 0, has_negative ? INT32_MAX : UINT32_MAX);
    term->enumeration = type;
    return term;
}

static struct term *bind_flag(struct binder *binder, const struct member *member)
{
    struct term *term = new_field(binder, member, 0, 1);
    term->kind = TERM_FLAG;
    return term;
}

static struct term *bind_scalar(struct binder *binder, const struct member *member)
{
    struct type *type = walk_strip(member->type);
    switch (type->kind) {
    case TYPE_INT: return new_field(binder, member, INT32_MIN, INT32_MAX);
    case TYPE_UNSIGNED: return new_field(binder, member, 0, UINT32_MAX);
    case TYPE_HYPER: return new_field(binder, member, INT64_MIN, INT64_MAX);
    case TYPE_UNSIGNED_HYPER: return new_field(binder, member, 0, UINT64_MAX);
    case TYPE_CHAR:
    case TYPE_INT8: return new_field(binder, member, INT8_MIN, INT8_MAX);
    case TYPE_UNSIGNED_CHAR: return new_field(binder, member, 0, UINT8_MAX);
    case TYPE_SHORT: return new_field(binder, member, INT16_MIN, INT16_MAX);
    case TYPE_UNSIGNED_SHORT: return new_field(binder, member, 0, UINT16_MAX);
    case TYPE_ENUM: return bind_enum(binder, member, type);
    case TYPE_BOOL: return bind_flag(binder, member);
    default: return NULL;
    }
}

static struct term *bind_field(struct binder *binder, const struct ast_name *name, const struct member *member)
{
    struct term *term = NULL;
    const struct member *through = walk_through(member);
    if (through->shape == SHAPE_SCALAR)
        term = bind_scalar(binder, member);
    if (term)
        return term;
    bool has_length = through->shape == SHAPE_STRING || through->shape == SHAPE_OPAQUE || through->shape == SHAPE_VARIABLE;
    return fail(binder, name->span,
                has_length ? "'%s' is no number; its length is len(...)" : "'%s' is no number, enum or bool", name->text);
}

static struct term *bind_reference(struct binder *binder, const struct ast_expr *expr)
{
    const struct ast_name *name = &expr->u.reference;
    const struct member *member = find_field(binder, name->text);
    if (member)
        return bind_field(binder, name, member);
    const struct symbol *symbol = declare_find(binder->resolver, binder->use->source, name);
    if (!symbol && (strcmp(name->text, "TRUE") == 0 || strcmp(name->text, "FALSE") == 0))
        return new_truth(binder, name->text[0] == 'T');
    if (!symbol)
        return fail(binder, name->span, "'%s' is no field of the struct and no constant", name->text);
    struct eval_scope scope = resolver_scope(binder->resolver, binder->use->source);
    wide value;
    return eval_expression(&scope, expr, &value) ? bind_constant(binder, symbol, value) : NULL;
}

/* u64(n) says what holds of every number here: no product of it overflows. */
static struct term *bind_wide(struct binder *binder, const struct ast_name *name)
{
    struct ast_expr reference = {.kind = AST_REFERENCE, .span = name->span};
    reference.u.reference = *name;
    struct term *term = bind_reference(binder, &reference);
    if (term && term->least < 0)
        return fail(binder, name->span, "'%s' may be negative", name->text);
    return term;
}

static struct term *bind_call(struct binder *binder, const struct ast_expr *expr)
{
    const struct ast_name *function = &expr->u.call.function, *argument = &expr->u.call.argument;
    if (strcmp(function->text, "u64") == 0)
        return bind_wide(binder, argument);
    if (strcmp(function->text, "len") != 0)
        return fail(binder, function->span, "'%s' is no function here, expected 'len' or 'u64'", function->text);
    const struct member *member = find_field(binder, argument->text);
    if (!member)
        return fail(binder, argument->span, "'%s' is no field of the struct", argument->text);
    enum shape shape = walk_through(member)->shape;
    if (shape != SHAPE_STRING && shape != SHAPE_OPAQUE && shape != SHAPE_VARIABLE)
        return fail(binder, argument->span, "'%s' has no length that varies", argument->text);
    return new_length(binder, member);
}

/* --- ranges of what is computed; where 128 bits end, a step may fail --- */

static void include(struct term *term, wide value)
{
    term->least = value < term->least ? value : term->least;
    term->greatest = value > term->greatest ? value : term->greatest;
}

/* Returns whether the step overflows. */
static bool corner(int operator, wide a, wide b, wide *value)
{
    switch (operator) {
    case '+': return __builtin_add_overflow(a, b, value);
    case '-': return __builtin_sub_overflow(a, b, value);
    case '*': return __builtin_mul_overflow(a, b, value);
    case AST_SHIFT_LEFT: return b < 0 || b > 126 || __builtin_mul_overflow(a, (wide)1 << b, value);
    default: *value = a >> (b & 127); return b < 0 || b > 127;
    }
}

/* The least and the greatest result are at the ends of the operands' ranges: of these operators each is monotone in
 * either operand, if not always the same way. */
static void bound_by_corners(struct term *term)
{
    const wide left[] = {term->left->least, term->left->greatest}, right[] = {term->right->least, term->right->greatest};
    term->least = WIDE_MAX;
    term->greatest = WIDE_MIN;
    for (size_t i = 0; i < 4; i++) {
        wide value = 0;
        if (corner(term->operator, left[i / 2], right[i % 2], &value)) {
            term->may_fail = true; /* what is beyond the end on one side may come from any number in between */
            include(term, WIDE_MIN);
            value = WIDE_MAX;
        }
        include(term, value);
    }
}

static wide magnitude(const struct term *term)
{
    wide least = term->least < -WIDE_MAX ? -WIDE_MAX : term->least;
    return -least > term->greatest ? -least : term->greatest;
}

/* A quotient is no farther from zero than what is divided, and changes sides for a negative divisor only. */
static void bound_quotient(struct term *term)
{
    const struct term *left = term->left, *right = term->right;
    wide farthest = magnitude(left);
    if (right->least > 0 && left->least >= 0) {
        term->least = left->least / right->greatest;
        term->greatest = left->greatest / right->least;
    } else if (right->least >= 0) {
        term->least = left->least < 0 ? left->least : 0;
        term->greatest = left->greatest > 0 ? left->greatest : 0;
    } else {
        term->least = -farthest;
        term->greatest = farthest;
        term->may_fail |= left->least == WIDE_MIN;
    }
}

/* A remainder has the sign of what is divided, and is no farther from zero than either operand. */
static void bound_remainder(struct term *term)
{
    const struct term *left = term->left;
    wide farthest = magnitude(left), below = magnitude(term->right) - 1;
    farthest = below < farthest ? below : farthest;
    term->least = left->least >= 0 ? 0 : -farthest;
    term->greatest = left->greatest <= 0 ? 0 : farthest;
    term->may_fail |= left->least == WIDE_MIN && term->right->least < 0;
}

/* --- steps --- */

/* A number that is the same whatever the fields are; the least of 128 bits is left out, for it divides by no -1. */
static bool is_known(const struct term *term)
{
    return term->least == term->greatest && term->least != WIDE_MIN;
}

static bool expect_kind(struct binder *binder, const struct ast_expr *expr, const struct term *term, bool number)
{
    if (is_number(term) == number)
        return true;
    fail(binder, expr->span, number ? "expected a number, found a condition" : "expected a condition, such as 'x > 0'",
         NULL);
    return false;
}

/* Both operands; false after an error in either. */
static bool bind_operands(struct binder *binder, const struct ast_expr *expr, struct term *term)
{
    term->left = bind(binder, expr->u.binary.left);
    term->right = bind(binder, expr->u.binary.right);
    if (!term->left || !term->right)
        return false;
    term->operator = expr->u.binary.operator;
    term->may_fail = term->left->may_fail || term->right->may_fail;
    return true;
}

static struct term *bind_arithmetic(struct binder *binder, const struct ast_expr *expr)
{
    struct term *term = new_term(binder, TERM_ARITHMETIC);
    if (!bind_operands(binder, expr, term) || !expect_kind(binder, expr->u.binary.left, term->left, true) ||
        !expect_kind(binder, expr->u.binary.right, term->right, true))
        return NULL;
    bool is_shift = term->operator == AST_SHIFT_LEFT || term->operator == AST_SHIFT_RIGHT;
    bool is_division = term->operator == '/' || term->operator == '%';
    if (is_division && term->right->least == 0 && term->right->greatest == 0)
        return fail(binder, expr->span, "division by zero", NULL);
    if (is_shift && (term->right->least > 127 || term->right->greatest < 0))
        return fail(binder, expr->span, "a shift must be by 0 to 127 bits", NULL);
    term->may_fail |= is_division && term->right->least <= 0 && term->right->greatest >= 0;
    if (!is_division)
        bound_by_corners(term);
    else if (is_known(term->left) && is_known(term->right))
        term->least = term->greatest = term->operator == '/' ? term->left->least / term->right->least
                                                             : term->left->least % term->right->least;
    else if (term->operator == '/')
        bound_quotient(term);
    else
        bound_remainder(term);
    return term;
}

static bool compare(int operator, wide a, wide b)
{
    switch (operator) {
    case '<': return a < b;
    case '>': return a > b;
    case AST_LESS_EQUAL: return a <= b;
    case AST_GREATER_EQUAL: return a >= b;
    case AST_EQUAL: return a == b;
    default: return a != b;
    }
}

static bool is_same(const struct term *a, const struct term *b)
{
    if (!a || !b)
        return a == b;
    if (a->kind == TERM_CONSTANT && b->kind == TERM_CONSTANT)
        return a->least == b->least;
    return a->kind == b->kind && a->member == b->member && a->is_length == b->is_length && a->operator == b->operator &&
           is_same(a->left, b->left) && is_same(a->right, b->right);
}

/* Whether a comparison has the same result whatever the fields are. */
static bool is_decided(const struct term *term, bool *value)
{
    const struct term *a = term->left, *b = term->right;
    *value = compare(term->operator, a->least, b->least);
    if (is_same(a, b)) {
        *value = compare(term->operator, 0, 0);
        return true;
    }
    if (a->greatest < b->least || a->least > b->greatest)
        return true;
    bool are_single = a->least == a->greatest && b->least == b->greatest;
    bool meet_low = a->greatest == b->least, meet_high = a->least == b->greatest;
    return are_single || (meet_low && (term->operator == AST_LESS_EQUAL || term->operator == '>')) ||
           (meet_high && (term->operator == AST_GREATER_EQUAL || term->operator == '<'));
}

/* `==` and `!=` of conditions have no false of their own to be when an operand fails. */
static struct term *bind_equivalence(struct binder *binder, const struct ast_expr *expr, struct term *term)
{
    if (term->may_fail)
        return fail(binder, expr->span, "a condition that may overflow or divide by zero cannot be compared", NULL);
    term->kind = TERM_LOGICAL;
    bool is_left = term->left->kind == TERM_TRUTH, is_right = term->right->kind == TERM_TRUTH;
    if (!is_left && !is_right)
        return term;
    struct term *known = is_left ? term->left : term->right, *other = is_left ? term->right : term->left;
    bool keeps = (known->least != 0) == (term->operator == AST_EQUAL);
    if (other->kind == TERM_TRUTH)
        return new_truth(binder, (other->least != 0) == keeps);
    if (keeps)
        return other;
    struct term *opposite = new_term(binder, TERM_NOT);
    opposite->left = other;
    return opposite;
}

static struct term *bind_comparison(struct binder *binder, const struct ast_expr *expr)
{
    struct term *term = new_term(binder, TERM_COMPARISON);
    bool value;
    if (!bind_operands(binder, expr, term))
        return NULL;
    bool is_equality = term->operator == AST_EQUAL || term->operator == AST_NOT_EQUAL;
    if (is_equality && !is_number(term->left) && !is_number(term->right))
        return bind_equivalence(binder, expr, term);
    if (!expect_kind(binder, expr->u.binary.left, term->left, true) ||
        !expect_kind(binder, expr->u.binary.right, term->right, true))
        return NULL;
    term->is_decided = is_decided(term, &value);
    return term->is_decided && !term->may_fail ? new_truth(binder, value) : term;
}

static struct term *bind_logical(struct binder *binder, const struct ast_expr *expr)
{
    struct term *term = new_term(binder, TERM_LOGICAL);
    if (!bind_operands(binder, expr, term) || !expect_kind(binder, expr->u.binary.left, term->left, false) ||
        !expect_kind(binder, expr->u.binary.right, term->right, false))
        return NULL;
    bool deciding = term->operator == AST_OR; /* one side of this decides, one of the other says nothing */
    if (term->left->kind == TERM_TRUTH)
        return (term->left->least != 0) == deciding ? term->left : term->right;
    if (term->right->kind == TERM_TRUTH)
        return (term->right->least != 0) == deciding ? term->right : term->left;
    return term;
}

static struct term *bind_unary(struct binder *binder, const struct ast_expr *expr)
{
    bool is_not = expr->u.unary.operator == '!';
    struct term *term = new_term(binder, is_not ? TERM_NOT : TERM_NEGATIVE);
    term->left = bind(binder, expr->u.unary.operand);
    if (!term->left || !expect_kind(binder, expr->u.unary.operand, term->left, !is_not))
        return NULL;
    if (term->left->kind == TERM_TRUTH)
        return new_truth(binder, term->left->least == 0);
    term->may_fail = term->left->may_fail || term->left->least == WIDE_MIN; /* which no condition has */
    if (!is_not) {
        term->least = -term->left->greatest;
        term->greatest = term->left->least == WIDE_MIN ? WIDE_MAX : -term->left->least;
    }
    return term;
}

static struct term *bind_binary(struct binder *binder, const struct ast_expr *expr)
{
    switch (expr->u.binary.operator) {
    case AST_AND:
    case AST_OR: return bind_logical(binder, expr);
    case '<':
    case '>':
    case AST_LESS_EQUAL:
    case AST_GREATER_EQUAL:
    case AST_EQUAL:
    case AST_NOT_EQUAL: return bind_comparison(binder, expr);
    default: return bind_arithmetic(binder, expr);
    }
}

static struct term *bind(struct binder *binder, const struct ast_expr *expr)
{
    struct eval_scope scope = resolver_scope(binder->resolver, binder->use->source);
    wide value;
    switch (expr->kind) {
    case AST_NUMBER:
        return eval_expression(&scope, expr, &value) ? bind_number(binder, value, expr->u.number.hexadecimal) : NULL;
    case AST_REFERENCE: return bind_reference(binder, expr);
    case AST_CALL: return bind_call(binder, expr);
    case AST_UNARY: return bind_unary(binder, expr);
    case AST_BINARY: return bind_binary(binder, expr);
    case AST_TEXT:
    case AST_TOO_LONG: return NULL; /* terms_bind has said so */
    }
    return NULL;
}

struct term *terms_bind(struct resolver *resolver, const struct key_use *use, const struct ast_expr *expr)
{
    struct binder binder = {resolver, use};
    if (expr->depth > DEPTH_MAX)
        return fail(&binder, expr->span, "the expression is too long", NULL);
    struct term *term = bind(&binder, expr);
    return term && expect_kind(&binder, expr, term, false) ? term : NULL;
}

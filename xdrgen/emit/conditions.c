/* conditions.c -- a relation (@check) as a condition in C that no value makes go wrong.
 *
 * Where the fields' types say that every step of a comparison fits 64 bits, signed or not, it is written as one would
 * by hand, with the casts that this takes, and `n != 0 &&` in front where it may divide by n. Where not, it calls the
 * functions of xdr_wide.h. Either way a comparison that cannot be computed is false, so a negation is pushed down to
 * the comparisons, where it turns one into its opposite, and never makes a truth of a failure. */
#include <inttypes.h>
#include <string.h>

#include "base/alloc.h"
#include "emit/emission.h"
#include "model/names.h"
#include "model/term.h"
#include "model/walk.h"

/* --- numbers --- */

enum width { WIDTH_SIGNED, WIDTH_UNSIGNED, WIDTH_WIDE };

/* How tightly what is written binds, in C. */
enum binding { BINDS_OR, BINDS_AND, BINDS_COMPARISON, BINDS_SHIFT, BINDS_SUM, BINDS_PRODUCT, BINDS_UNARY };

static enum binding binding_of(const struct term *term)
{
    if (term->kind == TERM_NEGATIVE)
        return BINDS_UNARY;
    switch (term->operator) {
    case '+':
    case '-': return BINDS_SUM;
    case '*':
    case '/':
    case '%': return BINDS_PRODUCT;
    default: return BINDS_SHIFT;
    }
}

/* What C makes of a name or a number, by the rules of its promotions. */
enum c_type { C_INT, C_UNSIGNED, C_INT64, C_UINT64, C_ENUM };

static enum c_type constant_type(const struct term *term)
{
    if (term->least >= INT32_MIN && term->least <= INT32_MAX)
        return C_INT;
    return term->least > INT64_MAX ? C_UINT64 : C_INT64;
}

static enum c_type type_of(const struct term *leaf)
{
    if (leaf->kind == TERM_CONSTANT)
        return constant_type(leaf);
    if (leaf->is_length)
        return C_UNSIGNED;
    switch (walk_strip(leaf->member->type)->kind) {
    case TYPE_UNSIGNED: return C_UNSIGNED;
    case TYPE_HYPER: return C_INT64;
    case TYPE_UNSIGNED_HYPER: return C_UINT64;
    case TYPE_ENUM: return C_ENUM;
    default: return C_INT;
    }
}

static bool is_unsigned(const struct term *leaf)
{
    enum c_type type = type_of(leaf);
    return type == C_UNSIGNED || type == C_UINT64;
}

/* What is no int in C is made one of known width. */
static char *write_constant(void *ctx, const struct term *term)
{
    enum c_type type = constant_type(term);
    if (term->c_name)
        return talloc_asprintf(ctx, "%s%s", type == C_INT64 ? "(int64_t)" : "", term->c_name);
    if (type == C_INT)
        return names_number(ctx, term->least, term->is_hexadecimal);
    return type == C_INT64 ? talloc_asprintf(ctx, "INT64_C(%" PRId64 ")", (int64_t)term->least)
                           : talloc_asprintf(ctx, "UINT64_C(%" PRIu64 ")", (uint64_t)term->least);
}

/* Over a pointer v to the struct; what a plain char may be, a compiler decides. */
static char *write_leaf(void *ctx, const struct term *leaf)
{
    if (leaf->kind == TERM_CONSTANT)
        return write_constant(ctx, leaf);
    bool is_char = !leaf->is_length && walk_strip(leaf->member->type)->kind == TYPE_CHAR;
    return talloc_asprintf(ctx, "%s_v->%s%s", is_char ? "(signed char)" : "", leaf->member->c_name,
                           leaf->is_length ? ".len" : "");
}

/* Whether a term is made of constants alone and C computes it as ints. */
static bool is_plain(const struct term *term)
{
    if (term->least < INT32_MIN || term->greatest > INT32_MAX)
        return false;
    if (term->kind == TERM_CONSTANT)
        return true;
    return (term->kind == TERM_NEGATIVE || term->kind == TERM_ARITHMETIC) && is_plain(term->left) &&
           (!term->right || is_plain(term->right));
}

/* Whether all steps of a number can be done in 64 bits. Shifting is for what is not negative: C leaves the rest open. */
static bool fits(const struct term *term, wide least, wide greatest)
{
    if (term->least < least || term->greatest > greatest)
        return false;
    if (term_is_leaf(term))
        return true;
    bool is_shift = term->operator == AST_SHIFT_LEFT || term->operator == AST_SHIFT_RIGHT;
    if (is_shift && (term->left->least < 0 || term->right->least < 0 || term->right->greatest > 62))
        return false;
    return fits(term->left, least, greatest) && (!term->right || fits(term->right, least, greatest));
}

static enum width width_of(const struct term *comparison)
{
    if (comparison->is_decided)
        return WIDTH_WIDE; /* C compilers warn of what is always so */
    if (fits(comparison->left, INT64_MIN, INT64_MAX) && fits(comparison->right, INT64_MIN, INT64_MAX))
        return WIDTH_SIGNED;
    if (fits(comparison->left, 0, UINT64_MAX) && fits(comparison->right, 0, UINT64_MAX))
        return WIDTH_UNSIGNED;
    return WIDTH_WIDE;
}

/* How an operator is written, and what xdr_wide.h calls it. */
static const struct spelling {
    int operator;
    const char *text, *function;
} spellings[] = {
    {'+', "+", "add"},
    {'-', "-", "sub"},
    {'*', "*", "mul"},
    {'/', "/", "div"},
    {'%', "%", "mod"},
    {AST_SHIFT_LEFT, "<<", "shl"},
    {AST_SHIFT_RIGHT, ">>", "shr"},
    {'<', "<", "lt"},
    {'>', ">", "gt"},
    {AST_LESS_EQUAL, "<=", "le"},
    {AST_GREATER_EQUAL, ">=", "ge"},
    {AST_EQUAL, "==", "eq"},
    {AST_NOT_EQUAL, "!=", "ne"},
};

static const struct spelling *spelling_of(int operator)
{
    size_t i = 0;
    while (spellings[i].operator != operator)
        i++;
    return &spellings[i];
}

/* A leaf as 64 bits wide, so that what is computed from it is. */
static char *write_widened(void *ctx, const struct term *leaf, enum width width)
{
    bool is_wanted_unsigned = width == WIDTH_UNSIGNED;
    char *text = write_leaf(ctx, leaf);
    if (type_of(leaf) == (is_wanted_unsigned ? C_UINT64 : C_INT64))
        return text;
    bool is_digits = leaf->kind == TERM_CONSTANT && text[0] >= '0' && text[0] <= '9';
    const char *format = is_digits ? (is_wanted_unsigned ? "UINT64_C(%s)" : "INT64_C(%s)")
                                   : (is_wanted_unsigned ? "(uint64_t)%s" : "(int64_t)%s");
    return talloc_asprintf(ctx, format, text);
}

static char *write_number(void *ctx, const struct term *term, enum width width, bool widened);

/* In parentheses where it would otherwise bind less tightly than what is around it; a shift, whose place in C nobody
 * remembers, always. */
static char *write_operand(void *ctx, const struct term *term, enum width width, bool widened, enum binding around)
{
    char *text = write_number(ctx, term, width, widened);
    if (term_is_leaf(term) || (binding_of(term) >= around && binding_of(term) != BINDS_SHIFT))
        return text;
    return talloc_asprintf(ctx, "(%s)", text);
}

/* Of each step the left operand has the width that the step is to be computed in, unless ints are enough. */
static char *write_number(void *ctx, const struct term *term, enum width width, bool widened)
{
    bool is_of_ints = !widened && is_plain(term);
    if (term_is_leaf(term))
        return widened ? write_widened(ctx, term, width) : write_leaf(ctx, term);
    enum binding binding = binding_of(term), around = binding == BINDS_SHIFT ? BINDS_UNARY : binding;
    char *left = write_operand(ctx, term->left, width, !is_of_ints, around);
    if (term->kind == TERM_NEGATIVE)
        return talloc_asprintf(ctx, left[0] == '-' ? "-(%s)" : "-%s", left);
    bool widens_right = !term_is_leaf(term->right) && !is_plain(term->right);
    around = around == BINDS_SUM ? BINDS_PRODUCT : BINDS_UNARY; /* C reads from the left */
    char *right = write_operand(ctx, term->right, width, widens_right, around);
    return talloc_asprintf(ctx, "%s %s %s", left, spelling_of(term->operator)->text, right);
}

/* --- the same, by calls --- */

static char *write_wide(void *ctx, const struct term *term)
{
    if (term_is_leaf(term))
        return talloc_asprintf(ctx, "xdr_wide_%s(%s)", is_unsigned(term) ? "uint" : "int", write_leaf(ctx, term));
    if (term->kind == TERM_NEGATIVE)
        return talloc_asprintf(ctx, "xdr_wide_neg(%s)", write_wide(ctx, term->left));
    return talloc_asprintf(ctx, "xdr_wide_%s(%s, %s)", spelling_of(term->operator)->function, write_wide(ctx, term->left),
                           write_wide(ctx, term->right));
}

/* --- conditions --- */

/* What is known where a condition is written, from those to its left: these numbers, as written, are not zero. */
struct facts {
    const struct facts *outer;
    const char *not_zero;
};

struct writer {
    void *ctx;
    bool is_wide; /* some comparison called for it */
};

static bool is_known(const struct facts *facts, const char *number)
{
    for (; facts; facts = facts->outer)
        if (strcmp(facts->not_zero, number) == 0)
            return true;
    return false;
}

static int opposite(int operator)
{
    switch (operator) {
    case '<': return AST_GREATER_EQUAL;
    case '>': return AST_LESS_EQUAL;
    case AST_LESS_EQUAL: return '>';
    case AST_GREATER_EQUAL: return '<';
    case AST_EQUAL: return AST_NOT_EQUAL;
    case AST_NOT_EQUAL: return AST_EQUAL;
    case AST_AND: return AST_OR;
    case AST_OR: return AST_AND;
    default: return operator;
    }
}

/* The operator with its operands exchanged. */
static int mirrored(int operator)
{
    switch (operator) {
    case '<': return '>';
    case '>': return '<';
    case AST_LESS_EQUAL: return AST_GREATER_EQUAL;
    case AST_GREATER_EQUAL: return AST_LESS_EQUAL;
    default: return operator;
    }
}

/* Whether a comparison with a constant leaves no zero for the number. */
static bool excludes_zero(int operator, wide constant)
{
    switch (operator) {
    case '<': return constant <= 0;
    case '>': return constant >= 0;
    case AST_LESS_EQUAL: return constant < 0;
    case AST_GREATER_EQUAL: return constant > 0;
    case AST_EQUAL: return constant != 0;
    case AST_NOT_EQUAL: return constant == 0;
    default: return false;
    }
}

/* What is not zero if a condition, or its negation, holds: adds it to the facts. */
static const struct facts *learn(struct writer *writer, const struct facts *facts, const struct term *term, bool negate)
{
    int operator = negate ? opposite(term->operator) : term->operator;
    if (term->kind == TERM_NOT)
        return learn(writer, facts, term->left, !negate);
    if (term->kind == TERM_LOGICAL && operator == AST_AND)
        return learn(writer, learn(writer, facts, term->left, negate), term->right, negate);
    if (term->kind != TERM_COMPARISON)
        return facts;
    bool swap = term->left->kind == TERM_CONSTANT;
    const struct term *number = swap ? term->right : term->left, *constant = swap ? term->left : term->right;
    if (constant->kind != TERM_CONSTANT || !excludes_zero(swap ? mirrored(operator) : operator, constant->least))
        return facts;
    struct facts *learnt = talloc(writer->ctx, struct facts);
    *learnt = (struct facts){facts, write_number(writer->ctx, number, WIDTH_SIGNED, false)};
    return learnt;
}

/* Adds `n != 0 && ` for each number that a term may divide by and that may be zero, the innermost first. */
static char *add_guards(struct writer *writer, char *guards, const struct term *term, enum width width,
                        const struct facts **facts)
{
    if (term_is_leaf(term))
        return guards;
    guards = add_guards(writer, guards, term->left, width, facts);
    if (!term->right)
        return guards;
    guards = add_guards(writer, guards, term->right, width, facts);
    bool may_be_zero = term->right->least <= 0 && term->right->greatest >= 0;
    if ((term->operator != '/' && term->operator != '%') || !may_be_zero)
        return guards;
    const char *divisor = write_number(writer->ctx, term->right, width, false);
    if (is_known(*facts, divisor))
        return guards;
    struct facts *learnt = talloc(writer->ctx, struct facts);
    *learnt = (struct facts){*facts, divisor};
    *facts = learnt;
    return talloc_asprintf_append(guards, "%s != 0 && ", divisor);
}

/* Two names or numbers of unlike sign or enum are compared as 64 bits, which hold both. */
static bool needs_widening(const struct term *left, const struct term *right)
{
    if (!(term_is_leaf(left) || is_plain(left)) || !(term_is_leaf(right) || is_plain(right)))
        return false; /* the other one is 64 bits wide */
    if ((term_is_leaf(left) && type_of(left) == C_ENUM) || (term_is_leaf(right) && type_of(right) == C_ENUM))
        return left->enumeration != right->enumeration;
    bool left_unsigned = term_is_leaf(left) && is_unsigned(left), right_unsigned = term_is_leaf(right) && is_unsigned(right);
    const struct term *other = left_unsigned ? right : left;
    bool is_constant = other->kind == TERM_CONSTANT || is_plain(other);
    return left_unsigned != right_unsigned && !(is_constant && other->least >= 0);
}

static char *write_comparison(struct writer *writer, const struct term *term, bool negate, const struct facts *facts,
                              enum binding *binding)
{
    void *ctx = writer->ctx;
    int operator = negate ? opposite(term->operator) : term->operator;
    enum width width = width_of(term);
    if (width == WIDTH_WIDE) {
        writer->is_wide = true;
        *binding = BINDS_UNARY;
        return talloc_asprintf(ctx, "xdr_wide_%s(%s, %s)", spelling_of(operator)->function, write_wide(ctx, term->left),
                               write_wide(ctx, term->right));
    }
    char *guards = talloc_strdup(ctx, "");
    guards = add_guards(writer, guards, term->left, width, &facts);
    guards = add_guards(writer, guards, term->right, width, &facts);
    *binding = guards[0] ? BINDS_AND : BINDS_COMPARISON;
    bool widened = needs_widening(term->left, term->right);
    return talloc_asprintf(ctx, "%s%s %s %s", guards, write_operand(ctx, term->left, width, widened, BINDS_SUM),
                           spelling_of(operator)->text, write_operand(ctx, term->right, width, false, BINDS_SUM));
}

static char *write_condition(struct writer *writer, const struct term *term, bool negate, const struct facts *facts,
                             enum binding *binding);

/* A part of a condition, in parentheses unless it is of the same operator or binds tighter than any. */
static char *write_part(struct writer *writer, const struct term *term, bool negate, const struct facts *facts,
                        enum binding around)
{
    enum binding binding;
    char *text = write_condition(writer, term, negate, facts, &binding);
    bool stands_alone = binding == BINDS_UNARY || (binding >= BINDS_COMPARISON && around < BINDS_COMPARISON);
    return stands_alone || binding == around ? text : talloc_asprintf(writer->ctx, "(%s)", text);
}

static char *write_logical(struct writer *writer, const struct term *term, bool negate, const struct facts *facts,
                           enum binding *binding)
{
    int operator = negate ? opposite(term->operator) : term->operator;
    if (operator == AST_EQUAL || operator == AST_NOT_EQUAL) {
        *binding = BINDS_COMPARISON;
        return talloc_asprintf(writer->ctx, "%s %s %s", write_part(writer, term->left, false, facts, BINDS_UNARY),
                               spelling_of(operator)->text, write_part(writer, term->right, false, facts, BINDS_UNARY));
    }
    bool is_and = operator == AST_AND;
    *binding = is_and ? BINDS_AND : BINDS_OR;
    char *left = write_part(writer, term->left, negate, facts, *binding);
    facts = learn(writer, facts, term->left, is_and ? negate : !negate);
    return talloc_asprintf(writer->ctx, "%s %s %s", left, is_and ? "&&" : "||",
                           write_part(writer, term->right, negate, facts, *binding));
}

static char *write_condition(struct writer *writer, const struct term *term, bool negate, const struct facts *facts,
                             enum binding *binding)
{
    *binding = negate ? BINDS_PRODUCT : BINDS_UNARY; /* `!a == b` puzzles people and compilers */
    if (term->kind == TERM_FLAG)
        return talloc_asprintf(writer->ctx, "%s%s", negate ? "!" : "", write_leaf(writer->ctx, term));
    if (term->kind == TERM_NOT)
        return write_condition(writer, term->left, !negate, facts, binding);
    return term->kind == TERM_LOGICAL ? write_logical(writer, term, negate, facts, binding)
                                      : write_comparison(writer, term, negate, facts, binding);
}

/* --- fields of templates --- */

static char *write(void *ctx, const struct check *check, bool *is_wide)
{
    struct writer writer = {.ctx = talloc_new(ctx)};
    enum binding binding;
    char *text = write_condition(&writer, check->condition, false, NULL, &binding);
    *is_wide = writer.is_wide;
    text = talloc_strdup(ctx, text);
    talloc_free(writer.ctx);
    return text;
}

const void *conditions_text(struct emission *emission, const void *object)
{
    bool is_wide;
    return write(emission, object, &is_wide);
}

const void *conditions_header(struct emission *emission, const void *object)
{
    const struct spec *spec = object;
    const struct type *type;
    const struct check *check;
    bool is_wide = false;
    for (size_t i = 0; LIST_NEXT(&spec->types, i, type); i++)
        for (size_t k = 0; !is_wide && LIST_NEXT(&type->checks, k, check); k++)
            talloc_free(write(emission, check, &is_wide));
    return is_wide ? "xdr_wide.h" : NULL;
}

/* condition.c -- what `#if` asks (C11 section 6.10.1): an expression in C's signed and unsigned numbers of 64 bits.
 *
 * It is computed while it is read. What && || and ?: leave out is read as well, but cannot fail. */
#include "syntax/condition.h"

#include <string.h>

#include "syntax/lexemes.h"

enum { NESTING_MAX = 200 };

struct value {
    uint64_t bits;
    bool is_unsigned;
};

struct evaluation {
    struct expander *expander;
    struct lexeme next;   /* not yet taken */
    struct lexeme place;  /* where it, or what it came out of, stands in the line */
    unsigned nesting;
    unsigned left_out;    /* how many && || ?: leave this out */
    bool has_failed;
};

static void fail_at(struct evaluation *e, const struct lexeme *place, const char *text)
{
    const struct source *source = e->expander->source;
    uint32_t begin = (uint32_t)(place->text - source->text);
    bool is_news = !e->has_failed && !e->expander->has_failed;
    e->has_failed = true;
    if (is_news)
        diag_error(e->expander->diag, source, (struct span){begin, begin + place->length}, "%s", text);
}

static void advance(struct evaluation *e)
{
    e->next = expand_next(e->expander);
    e->place = e->expander->outer;
}

static bool take(struct evaluation *e, const char *text)
{
    bool found = lexeme_is(&e->next, text);
    if (found)
        advance(e);
    return found;
}

/* --- operands --- */

static bool read_digits(const char **at, const char *end, unsigned base, uint64_t *bits)
{
    const char *first = *at;
    for (; *at < end; (*at)++) {
        char c = (char)(**at | 0x20);
        unsigned digit = **at >= '0' && **at <= '9' ? (unsigned)(**at - '0') : c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 99;
        if (digit >= base)
            break;
        if (__builtin_mul_overflow(*bits, (uint64_t)base, bits) || __builtin_add_overflow(*bits, (uint64_t)digit, bits))
            return false;
    }
    return *at > first;
}

/* u, l and ll in any order that C has, in small letters or capitals. */
static bool read_suffix(const char *at, size_t length, bool *is_unsigned)
{
    static const char *const suffixes[] = {"", "u", "l", "ul", "lu", "ll", "ull", "llu"};
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
        if (strlen(suffixes[i]) == length && strncasecmp(at, suffixes[i], length) == 0) {
            *is_unsigned = memchr(suffixes[i], 'u', length) != NULL;
            return true;
        }
    return false;
}

static struct value read_number(struct evaluation *e)
{
    struct value value = {0};
    const char *at = e->next.text, *end = at + e->next.length;
    bool has_prefix = e->next.length > 2 && at[0] == '0' && strchr("xXbB", at[1]);
    unsigned base = has_prefix ? (at[1] | 0x20) == 'x' ? 16 : 2 : at[0] == '0' ? 8 : 10;
    at += has_prefix ? 2 : 0;
    if (!read_digits(&at, end, base, &value.bits) || !read_suffix(at, (size_t)(end - at), &value.is_unsigned))
        fail_at(e, &e->place, "this is no whole number of 64 bits");
    value.is_unsigned |= value.bits >> 63;
    advance(e);
    return value;
}

static struct value read_character(struct evaluation *e)
{
    static const char names[] = "abfnrtv'\"\\0", bytes[] = "\a\b\f\n\r\t\v'\"\\\0";
    const char *text = e->next.text, *name = e->next.length == 4 && text[1] == '\\' ? strchr(names, text[2]) : NULL;
    struct value value = {0};
    if (name)
        value.bits = (uint64_t)bytes[name - names];
    else if (e->next.length == 3 && text[0] == '\'')
        value.bits = (uint64_t)(int64_t)(signed char)text[1];
    else
        fail_at(e, &e->place, "this is no number");
    advance(e);
    return value;
}

/* `defined NAME` or `defined(NAME)`, whose name is not expanded. */
static struct value read_defined(struct evaluation *e)
{
    struct lexeme name = expand_next_raw(e->expander);
    bool is_closed = lexeme_is(&name, "(");
    if (is_closed)
        name = expand_next_raw(e->expander);
    if (name.kind != LEXEME_NAME)
        fail_at(e, &e->place, "'defined' stands before a name");
    struct value value = {expand_find(e->expander, &name) != NULL, false};
    advance(e);
    if (is_closed && !take(e, ")"))
        fail_at(e, &e->place, "expected ')' here");
    return value;
}

static struct value read_conditional(struct evaluation *e);

static struct value read_operand(struct evaluation *e)
{
    struct value value = {0};
    if (take(e, "(")) {
        value = read_conditional(e);
        if (!take(e, ")"))
            fail_at(e, &e->place, "expected ')' here");
        return value;
    }
    if (e->next.kind == LEXEME_NUMBER)
        return read_number(e);
    if (e->next.kind == LEXEME_QUOTED)
        return read_character(e);
    if (e->next.kind == LEXEME_NAME && lexeme_is(&e->next, "defined"))
        return read_defined(e);
    if (e->next.kind != LEXEME_NAME)
        fail_at(e, &e->place, "expected a number or a name here");
    advance(e); /* what is no macro is 0 */
    return value;
}

static struct value read_unary(struct evaluation *e)
{
    static const char *const operators[] = {"-", "+", "!", "~"};
    struct value value = {0};
    if (++e->nesting > NESTING_MAX)
        fail_at(e, &e->place, "this nests too deeply");
    size_t i = 0;
    while (i < 4 && !e->has_failed && !lexeme_is(&e->next, operators[i]))
        i++;
    if (i < 4 && !e->has_failed) {
        advance(e);
        value = read_unary(e);
    } else if (!e->has_failed) {
        value = read_operand(e);
    }
    e->nesting--;
    switch (i) {
    case 0: return (struct value){-value.bits, value.is_unsigned};
    case 2: return (struct value){!value.bits, false};
    case 3: return (struct value){~value.bits, value.is_unsigned};
    default: return value;
    }
}

/* --- operators --- */

enum operation { MULTIPLY, DIVIDE, REMAINDER, ADD, SUBTRACT, LEFT, RIGHT, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, EQUAL,
                 NOT_EQUAL, AND, XOR, OR, BOTH, EITHER, OPERATION_COUNT };

static const struct {
    const char *text;
    unsigned rank; /* the higher, the tighter it binds */
} operations[] = {{"*", 10}, {"/", 10}, {"%", 10}, {"+", 9}, {"-", 9}, {"<<", 8}, {">>", 8}, {"<", 7}, {">", 7},
                  {"<=", 7}, {">=", 7}, {"==", 6}, {"!=", 6}, {"&", 5}, {"^", 4}, {"|", 3}, {"&&", 2}, {"||", 1}};

/* By less than nothing is the other way; of 64 bits and more nothing is left but the sign. */
static struct value shift(struct value value, struct value by, bool to_left)
{
    bool is_negative = !value.is_unsigned && value.bits >> 63, turns = !by.is_unsigned && by.bits >> 63;
    uint64_t count = turns ? -by.bits : by.bits;
    if (to_left != turns)
        value.bits = count < 64 ? value.bits << count : 0;
    else if (is_negative)
        value.bits = count < 64 ? ~(~value.bits >> count) : ~UINT64_C(0);
    else
        value.bits = count < 64 ? value.bits >> count : 0;
    return value;
}

/* By 0 is a mistake that has been said, or left out. Of the least number by -1 there is no quotient of 64 bits: it is the
 * number itself, as gcc has it. */
static struct value divide(struct value left, struct value right, bool is_unsigned, bool wants_rest)
{
    if (right.bits == 0)
        return (struct value){0, is_unsigned};
    if (is_unsigned)
        return (struct value){wants_rest ? left.bits % right.bits : left.bits / right.bits, true};
    if (right.bits == ~UINT64_C(0))
        return (struct value){wants_rest ? 0 : -left.bits, false};
    int64_t a = (int64_t)left.bits, b = (int64_t)right.bits;
    return (struct value){(uint64_t)(wants_rest ? a % b : a / b), false};
}

static bool is_less(struct value left, struct value right, bool is_unsigned)
{
    return is_unsigned ? left.bits < right.bits : (int64_t)left.bits < (int64_t)right.bits;
}

static struct value compute(enum operation operation, struct value left, struct value right)
{
    bool is_unsigned = left.is_unsigned || right.is_unsigned;
    switch (operation) {
    case MULTIPLY: return (struct value){left.bits * right.bits, is_unsigned};
    case DIVIDE:
    case REMAINDER: return divide(left, right, is_unsigned, operation == REMAINDER);
    case ADD: return (struct value){left.bits + right.bits, is_unsigned};
    case SUBTRACT: return (struct value){left.bits - right.bits, is_unsigned};
    case LEFT:
    case RIGHT: return shift(left, right, operation == LEFT);
    case LESS: return (struct value){is_less(left, right, is_unsigned), false};
    case GREATER: return (struct value){is_less(right, left, is_unsigned), false};
    case LESS_EQUAL: return (struct value){!is_less(right, left, is_unsigned), false};
    case GREATER_EQUAL: return (struct value){!is_less(left, right, is_unsigned), false};
    case EQUAL: return (struct value){left.bits == right.bits, false};
    case NOT_EQUAL: return (struct value){left.bits != right.bits, false};
    case AND: return (struct value){left.bits & right.bits, is_unsigned};
    case XOR: return (struct value){left.bits ^ right.bits, is_unsigned};
    case OR: return (struct value){left.bits | right.bits, is_unsigned};
    case BOTH: return (struct value){left.bits && right.bits, false};
    case EITHER: return (struct value){left.bits || right.bits, false};
    case OPERATION_COUNT: break;
    }
    return left;
}

static enum operation find_operation(const struct evaluation *e)
{
    enum operation operation = 0;
    while (operation < OPERATION_COUNT && !lexeme_is(&e->next, operations[operation].text))
        operation++;
    return operation;
}

/* Operands that are joined by operators of at least this rank. */
static struct value read_binary(struct evaluation *e, unsigned rank)
{
    struct value left = read_unary(e);
    enum operation operation;
    while ((operation = find_operation(e)) < OPERATION_COUNT && operations[operation].rank >= rank && !e->has_failed) {
        const struct lexeme place = e->place;
        bool is_decided = (operation == BOTH && !left.bits) || (operation == EITHER && left.bits);
        advance(e);
        e->left_out += is_decided;
        struct value right = read_binary(e, operations[operation].rank + 1);
        e->left_out -= is_decided;
        if ((operation == DIVIDE || operation == REMAINDER) && right.bits == 0 && e->left_out == 0)
            fail_at(e, &place, "this divides by zero");
        left = compute(operation, left, right);
    }
    return left;
}

static struct value read_choice(struct evaluation *e)
{
    struct value condition = read_binary(e, 1);
    if (!take(e, "?"))
        return condition;
    e->left_out += !condition.bits;
    struct value yes = read_conditional(e);
    e->left_out -= !condition.bits;
    if (!take(e, ":"))
        fail_at(e, &e->place, "expected ':' here");
    e->left_out += !!condition.bits;
    struct value no = read_conditional(e);
    e->left_out -= !!condition.bits;
    return (struct value){condition.bits ? yes.bits : no.bits, yes.is_unsigned || no.is_unsigned};
}

static struct value read_conditional(struct evaluation *e)
{
    struct value value = {0};
    if (++e->nesting > NESTING_MAX)
        fail_at(e, &e->place, "this nests too deeply");
    if (!e->has_failed)
        value = read_choice(e);
    e->nesting--;
    return value;
}

bool condition_holds(struct expander *expander, bool *has_failed)
{
    struct evaluation e = {.expander = expander};
    advance(&e);
    struct value value = read_conditional(&e);
    if (e.next.kind != LEXEME_END)
        fail_at(&e, &e.place, "expected the end of the line here");
    *has_failed = e.has_failed || expander->has_failed;
    expand_end(expander);
    return value.bits != 0 && !*has_failed;
}

/* random_spec.c -- specifications by chance. Names are a letter for what they are (Constant, Type, enum, Enumerator, pRocedure)
 * and a number, counted up; most uses find a definition, a few find none, themselves or one that comes later. */
#include "random_spec.h"

#include <string.h>

enum { DEPTH_MAX = 4, SLIPS = 40 /* one thing in so many is wrong */ };

static const char letters[] = "CTeER";

struct writer {
    struct xdr_random *random;
    struct buffer *out;
    unsigned counts[sizeof letters]; /* of the names defined so far */
};

static unsigned dice(struct writer *w, unsigned sides)
{
    return (unsigned)xdr_random_upto(w->random, sides - 1);
}

static const char *pick(struct writer *w, const char *const *words, unsigned count)
{
    return words[dice(w, count)];
}
#define PICK(w, ...) \
    pick(w, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static unsigned *count_of(struct writer *w, char letter)
{
    return &w->counts[strchr(letters, letter) - letters];
}

/* A new name: the next, or by mistake one that is there. It counts from when it has been defined. */
static unsigned next_name(struct writer *w, char letter)
{
    unsigned count = *count_of(w, letter);
    return dice(w, SLIPS) ? count : dice(w, count + 1);
}

static void put_new(struct writer *w, char letter)
{
    buffer_printf(w->out, "%c%u", letter, next_name(w, letter));
    ++*count_of(w, letter);
}

/* The name of something that has been defined; what there is not yet is a number, or an int. */
static void put_name(struct writer *w, char letter)
{
    unsigned count = *count_of(w, letter);
    if (dice(w, SLIPS) == 0)
        buffer_printf(w->out, "%c%u", letter, dice(w, count + 3));
    else if (count == 0)
        buffer_puts(w->out, letter == 'C' || letter == 'E' ? "3" : "int");
    else
        buffer_printf(w->out, "%c%u", letter, dice(w, count));
}

static void put_number(struct writer *w)
{
    if (dice(w, SLIPS))
        buffer_printf(w->out, "%u", 1 + dice(w, dice(w, 4) ? 20 : 70000));
    else
        buffer_puts(w->out, PICK(w, "0", "-1", "0x10", "017", "4294967295", "4294967296", "2147483648", "4 KiB", "09"));
}

/* functions: those of types and fields, which annotations may have. */
static void put_expression(struct writer *w, unsigned depth, bool functions)
{
    unsigned what = dice(w, depth < DEPTH_MAX ? 8 : 4);
    if (what == 0) {
        put_name(w, 'C');
    } else if (what == 1 && functions) {
        buffer_puts(w->out, PICK(w, "wire_min(", "wire_max(", "mem_max("));
        put_name(w, 'T');
        buffer_puts(w->out, ")");
    } else if (what < 4) {
        put_number(w);
    } else if (what == 4) {
        buffer_puts(w->out, PICK(w, "(", "-(", "!("));
        put_expression(w, depth + 1, functions);
        buffer_puts(w->out, ")");
    } else {
        put_expression(w, depth + 1, functions);
        buffer_puts(w->out, functions ? PICK(w, " + ", " - ", " * ", " / ", " % ", " << ", " >> ", " < ", " <= ", " == ", " && ")
                                      : PICK(w, " + ", " + ", " * ", " - "));
        put_expression(w, depth + 1, functions);
    }
}

/* --- comments --- */

static void put_check(struct writer *w)
{
    buffer_printf(w->out, "\n * @check: %s", PICK(w, "m0", "len(m0)", "m1 * m0", "m0 == 0 || m1 / m0", "!(m1)"));
    buffer_puts(w->out, PICK(w, " <= ", " < ", " == ", " != ", " + m2 >= "));
    put_expression(w, 2, false);
}

/* A key with what may stand behind it, or by mistake anything. */
static void put_key(struct writer *w)
{
    static const struct {
        const char *key, *value;
    } keys[] = {
        {"min", "1"}, {"range", "1..5"}, {"utf8", NULL}, {"nul", "allow"}, {"nul", "reject"}, {"secret", NULL},
        {"flags", "E_*"}, {"unit", "bytes"}, {"counts", "8 cpus each"}, {"family", "word"}, {"since", "1.0"},
        {"raised", "2.0 from 4"}, {"change", "raise-only"}, {"direction", "call"}, {"trust", "peer"}, {"auth", "pre"},
        {"mem", "4096"}, {"depth", "9"}, {"expect", "10 elements of 20 bytes"}, {"deprecated", "1.2 other"},
        {"reserved", "75, 344..349"}, {"unbounded", "why"}, {"nolint", "NAME why"}, {"x-mine", "yes"}, {"cap", "65536"},
        {"cap-legacy", "1024 old"}, {"header", "24"}, {"trailing", "ignore"}, {"unknown-enum", "pass"},
        {"same-as", "C0"}, {"extern", "X = 4"}, {"sizes", "m0 -> ret.m0"},
    };
    unsigned key = dice(w, sizeof keys / sizeof *keys);
    const char *value = dice(w, SLIPS) ? keys[key].value : PICK(w, "allow", "1", "x y", "5..1", "");
    buffer_printf(w->out, value ? "\n * @%s: %s" : "\n * @%s", keys[key].key, value);
}

static void put_doc(struct writer *w)
{
    if (dice(w, 5))
        return;
    buffer_printf(w->out, "/*!%s", PICK(w, " A text.", " Two. Sentences <&> of text.", ""));
    if (dice(w, 3) == 0)
        put_check(w);
    for (unsigned i = dice(w, 3); i > 0; i--)
        put_key(w);
    buffer_puts(w->out, " */\n");
}

static void put_assertion(struct writer *w)
{
    buffer_printf(w->out, "/*! @file\n * @assert(warn): ");
    put_expression(w, 0, true);
    buffer_puts(w->out, PICK(w, " >= ", " != ", " < "));
    put_expression(w, 1, true);
    buffer_puts(w->out, PICK(w, " : \"why\" */\n", "\n * @cap: 100000 */\n"));
}

/* --- declarations --- */

static void put_body(struct writer *w, const char *kind, unsigned depth);

static void put_type(struct writer *w, unsigned depth)
{
    unsigned what = dice(w, 8);
    if (what < 3)
        put_name(w, 'T');
    else if (what == 3)
        put_name(w, 'e');
    else if (what == 4 && depth < DEPTH_MAX)
        put_body(w, PICK(w, "struct", "union", "enum"), depth + 1);
    else
        buffer_puts(w->out, PICK(w, "int", "unsigned int", "hyper", "unsigned hyper", "float", "double", "quadruple", "bool", "char",
                                 "unsigned char", "short", "unsigned short", "unsigned"));
}

static void put_bound(struct writer *w, const char *open, const char *close)
{
    buffer_puts(w->out, open);
    if (open[0] == '[' || dice(w, 4)) {
        if (dice(w, 3))
            put_number(w);
        else
            put_name(w, 'C');
    }
    buffer_puts(w->out, close);
}

static void put_declaration(struct writer *w, const char *name, unsigned depth)
{
    unsigned shape = dice(w, 9);
    if (shape < 3) {
        buffer_printf(w->out, "%s %s", shape ? "opaque" : "string", name);
        put_bound(w, shape == 2 ? "[" : "<", shape == 2 ? "]" : ">");
        return;
    }
    put_type(w, depth);
    buffer_printf(w->out, " %s%s", shape == 3 ? "*" : "", name);
    if (shape == 4)
        put_bound(w, "[", "]");
    else if (shape == 5)
        put_bound(w, "<", ">");
}

/* owner: the type that they are of, for a pointer to the next; NULL for one without a name. */
static void put_members(struct writer *w, const char *owner, unsigned depth)
{
    char name[] = "m0";
    for (unsigned i = 1 + dice(w, 4); i > 0; i--, name[1]++) {
        put_doc(w);
        put_declaration(w, name, depth);
        buffer_puts(w->out, PICK(w, ";\n", ";\n", "; /* insert@1 */\n", "; /*!< A trail. */\n"));
    }
    if (owner && dice(w, 6) == 0)
        buffer_printf(w->out, "%s %s;\n", owner, dice(w, SLIPS) ? PICK(w, "*next", "*left", "children<>", "children<4>") : "itself");
}

static void put_arms(struct writer *w, unsigned depth)
{
    unsigned arms = 1 + dice(w, 3);
    for (unsigned i = 0; i < arms; i++) {
        char name[] = {'a', (char)('0' + i), '\0'};
        if (i + 1 == arms && dice(w, 2))
            buffer_puts(w->out, "default:\n");
        else
            buffer_printf(w->out, "case %u:\n", i);
        if (dice(w, 4))
            put_declaration(w, name, depth);
        else
            buffer_puts(w->out, "void");
        buffer_puts(w->out, ";\n");
    }
}

static void put_enumerators(struct writer *w)
{
    for (unsigned i = 1 + dice(w, 4); i > 0; i--) {
        put_new(w, 'E');
        if (dice(w, 2))
            buffer_printf(w->out, " = %d", (int)dice(w, 100) - 10);
        buffer_puts(w->out, i > 1 ? ", " : " ");
    }
}

static void put_union(struct writer *w, const char *name, unsigned depth)
{
    buffer_printf(w->out, "union %sswitch (%s which) {\n", name, dice(w, SLIPS) ? PICK(w, "int", "unsigned int") : "float");
    put_arms(w, depth);
}

/* One without a name, where it is used. */
static void put_body(struct writer *w, const char *kind, unsigned depth)
{
    if (kind[0] == 'u')
        put_union(w, "", depth);
    else
        buffer_printf(w->out, "%s {\n", kind);
    if (kind[0] == 's')
        put_members(w, NULL, depth);
    if (kind[0] == 'e')
        put_enumerators(w);
    buffer_puts(w->out, "}");
}

static void put_program(struct writer *w)
{
    unsigned program = (*count_of(w, 'R'))++;
    buffer_printf(w->out, "program P%u { version V%u {\n", program, program);
    for (unsigned i = 1 + dice(w, 3); i > 0; i--) {
        buffer_puts(w->out, PICK(w, "void ", "int ", "hyper "));
        put_new(w, 'R');
        buffer_puts(w->out, "(");
        if (dice(w, 2))
            put_name(w, 'T');
        else
            buffer_puts(w->out, PICK(w, "void", "int", "int, hyper"));
        buffer_printf(w->out, ") = %u;\n", i);
    }
    buffer_printf(w->out, "} = %u; } = %u", dice(w, 3), 100000 + program);
}

static void put_constant(struct writer *w)
{
    buffer_printf(w->out, "const C%u = ", next_name(w, 'C'));
    put_expression(w, dice(w, 3) ? DEPTH_MAX : 0, false);
    ++*count_of(w, 'C');
}

static void put_named_type(struct writer *w)
{
    char name[16];
    snprintf(name, sizeof name, "T%u ", next_name(w, 'T'));
    unsigned what = dice(w, 5);
    if (what == 0) {
        put_union(w, name, 0);
    } else if (what == 1) {
        buffer_puts(w->out, "typedef ");
        put_declaration(w, name, 0);
    } else {
        buffer_printf(w->out, "struct %s{\n", name);
        put_members(w, name, 0);
    }
    buffer_puts(w->out, what == 1 ? "" : "}");
    ++*count_of(w, 'T');
}

static void put_enum(struct writer *w)
{
    buffer_printf(w->out, "enum e%u { ", next_name(w, 'e'));
    put_enumerators(w);
    buffer_puts(w->out, "}");
    ++*count_of(w, 'e');
}

static void put_definition(struct writer *w)
{
    put_doc(w);
    switch (dice(w, 8)) {
    case 0:
    case 1: put_constant(w); break;
    case 2: put_enum(w); break;
    case 3: put_program(w); break;
    default: put_named_type(w);
    }
    buffer_puts(w->out, dice(w, SLIPS) ? ";\n" : PICK(w, "\n", ";;\n", ";\n%#include <x>\n", "; // words\n"));
}

void random_spec(struct xdr_random *random, struct buffer *out)
{
    struct writer w = {.random = random, .out = out};
    for (unsigned i = 1 + dice(&w, 12); i > 0; i--) {
        if (dice(&w, 10) == 0)
            put_assertion(&w);
        put_definition(&w);
    }
}

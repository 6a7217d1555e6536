/* random_spec.c -- specifications by chance. Names are a letter for what they are and a number, of which a few are there;
 * so most uses find a definition, some find none, and some find themselves. */
#include "random_spec.h"

enum { NAMES = 6, DEPTH_MAX = 4 };

static unsigned dice(struct xdr_random *random, unsigned sides)
{
    return (unsigned)xdr_random_upto(random, sides - 1);
}

static const char *pick(struct xdr_random *random, const char *const *words, unsigned count)
{
    return words[dice(random, count)];
}
#define PICK(random, ...) \
    pick(random, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static void put_name(struct xdr_random *random, struct buffer *out, char letter)
{
    buffer_printf(out, "%c%u", letter, dice(random, NAMES));
}

static void put_expression(struct xdr_random *random, struct buffer *out, unsigned depth)
{
    switch (depth < DEPTH_MAX ? dice(random, 8) : dice(random, 4)) {
    case 0: put_name(random, out, 'C'); break;
    case 1: put_name(random, out, 'E'); break;
    case 2: buffer_puts(out, PICK(random, "0", "1", "-1", "0x10", "017", "4294967295", "2147483648", "4 KiB", "09")); break;
    case 3: buffer_printf(out, "%u", 1 + dice(random, 300)); break;
    case 4:
        buffer_puts(out, PICK(random, "-", "!", "("));
        put_expression(random, out, depth + 1);
        buffer_puts(out, PICK(random, ")", "", ""));
        break;
    case 5:
        buffer_puts(out, PICK(random, "wire_min(", "wire_max(", "mem_max(", "len("));
        put_name(random, out, 'T');
        buffer_puts(out, ")");
        break;
    default:
        put_expression(random, out, depth + 1);
        buffer_puts(out, PICK(random, " + ", " - ", " * ", " / ", " % ", " << ", " >> ", " < ", " <= ", " == ", " && ", " || "));
        put_expression(random, out, depth + 1);
    }
}

static void put_doc(struct xdr_random *random, struct buffer *out)
{
    static const char *const keys[] = {
        "unit", "counts", "assert", "assert(warn)", "same-as", "family", "since", "raised", "change", "direction", "trust",
        "auth", "mem", "depth", "expect", "check", "sizes", "min", "range", "utf8", "nul", "flags", "secret", "deprecated",
        "reserved", "unbounded", "nolint", "cap", "cap-legacy", "header", "trailing", "unknown-enum", "extern", "x-mine",
    };
    if (dice(random, 4))
        return;
    buffer_printf(out, "/*!%s", PICK(random, " ", " A text. ", " @file ", "<", ""));
    for (unsigned i = dice(random, 3); i > 0; i--) {
        buffer_printf(out, "\n * @%s%s ", pick(random, keys, sizeof keys / sizeof *keys), PICK(random, ":", ":", ""));
        switch (dice(random, 4)) {
        case 0: put_expression(random, out, 0); break;
        case 1:
            put_expression(random, out, 2);
            buffer_puts(out, PICK(random, "..", " : \"why\"", " bytes each", " from "));
            put_expression(random, out, 2);
            break;
        default: buffer_puts(out, PICK(random, "allow", "reject", "ignore", "call", "peer", "post", "m0 * m1 <= C0", "E_*"));
        }
    }
    buffer_puts(out, " */\n");
}

static void put_body(struct xdr_random *random, struct buffer *out, const char *kind, unsigned depth);

static void put_type(struct xdr_random *random, struct buffer *out, unsigned depth)
{
    switch (dice(random, depth < DEPTH_MAX ? 8 : 7)) {
    case 0:
    case 1: put_name(random, out, 'T'); break;
    case 2: put_name(random, out, 'e'); break;
    case 7: put_body(random, out, PICK(random, "struct", "union", "enum"), depth + 1); break;
    default:
        buffer_puts(out, PICK(random, "int", "unsigned int", "hyper", "unsigned hyper", "float", "double", "quadruple", "bool",
                              "char", "unsigned char", "short", "unsigned short", "unsigned", "struct T0"));
    }
}

static void put_bound(struct xdr_random *random, struct buffer *out, const char *open, const char *close)
{
    buffer_puts(out, open);
    if (open[0] == '[' || dice(random, 4))
        put_expression(random, out, 2);
    buffer_puts(out, close);
}

static void put_declaration(struct xdr_random *random, struct buffer *out, const char *name, unsigned depth)
{
    unsigned shape = dice(random, 9);
    if (shape < 3) {
        buffer_printf(out, "%s %s", shape ? "opaque" : "string", name);
        put_bound(random, out, shape == 2 ? "[" : "<", shape == 2 ? "]" : ">");
        return;
    }
    put_type(random, out, depth);
    buffer_printf(out, " %s%s", shape == 3 ? "*" : "", name);
    if (shape == 4)
        put_bound(random, out, "[", "]");
    else if (shape == 5)
        put_bound(random, out, "<", ">");
}

static void put_members(struct xdr_random *random, struct buffer *out, unsigned depth)
{
    char name[] = "m0";
    for (unsigned i = 1 + dice(random, 4); i > 0; i--, name[1]++) {
        put_doc(random, out);
        put_declaration(random, out, name, depth);
        buffer_puts(out, PICK(random, ";\n", ";\n", "; /* insert@1 */\n"));
    }
}

static void put_arms(struct xdr_random *random, struct buffer *out, unsigned depth)
{
    for (unsigned i = 1 + dice(random, 3); i > 0; i--) {
        char name[] = {'a', (char)('0' + i), '\0'};
        buffer_puts(out, dice(random, 5) ? "case " : "default");
        if (out->data[out->length - 1] == ' ')
            put_expression(random, out, 3);
        buffer_puts(out, ":\n");
        if (dice(random, 4))
            put_declaration(random, out, name, depth);
        else
            buffer_puts(out, "void");
        buffer_puts(out, ";\n");
    }
}

static void put_body(struct xdr_random *random, struct buffer *out, const char *kind, unsigned depth)
{
    buffer_printf(out, "%s ", kind);
    if (kind[0] == 'u') {
        buffer_puts(out, "switch (");
        buffer_puts(out, PICK(random, "int", "unsigned int", "bool", "e0", "e1", "T0", "float"));
        buffer_puts(out, " which) {\n");
        put_arms(random, out, depth);
    } else if (kind[0] == 's') {
        buffer_puts(out, "{\n");
        put_members(random, out, depth);
    } else {
        buffer_puts(out, "{ ");
        put_name(random, out, 'E');
        buffer_puts(out, dice(random, 2) ? " = " : "");
        if (out->data[out->length - 2] == '=')
            put_expression(random, out, 2);
    }
    buffer_puts(out, "}");
}

static void put_program(struct xdr_random *random, struct buffer *out)
{
    buffer_puts(out, "program P { version V {\n");
    for (unsigned i = 1 + dice(random, 3); i > 0; i--) {
        buffer_puts(out, PICK(random, "void ", "int ", "T0 ", "T1 "));
        put_name(random, out, 'R');
        buffer_printf(out, "(%s) = %u;\n", PICK(random, "void", "int", "T0", "T1, T2", "string"), dice(random, 4));
    }
    buffer_printf(out, "} = %u; } = %u", dice(random, 3), dice(random, 100000));
}

static void put_definition(struct xdr_random *random, struct buffer *out)
{
    char name[] = {'T', (char)('0' + dice(random, NAMES)), '\0'};
    put_doc(random, out);
    switch (dice(random, 8)) {
    case 0:
    case 1:
        buffer_puts(out, "const ");
        put_name(random, out, 'C');
        buffer_puts(out, " = ");
        put_expression(random, out, 0);
        break;
    case 2:
        buffer_puts(out, "typedef ");
        put_declaration(random, out, name, 0);
        break;
    case 3:
        buffer_puts(out, "enum ");
        put_name(random, out, 'e');
        buffer_puts(out, " {");
        for (unsigned i = dice(random, 4); i > 0; i--) {
            put_name(random, out, 'E');
            buffer_puts(out, dice(random, 2) ? ", " : " = 7, ");
        }
        buffer_printf(out, "E%u }", dice(random, 3));
        break;
    case 4:
        buffer_printf(out, "union %s switch (%s w) {\n", name, PICK(random, "int", "unsigned int", "bool", "e0", "e1"));
        put_arms(random, out, 0);
        buffer_puts(out, "}");
        break;
    case 5:
        put_program(random, out);
        break;
    default:
        buffer_printf(out, "struct %s {\n", name);
        put_members(random, out, 0);
        buffer_puts(out, "}");
    }
    buffer_puts(out, PICK(random, ";\n", ";\n", ";\n", ";\n%#include <x>\n"));
}

void random_spec(struct xdr_random *random, struct buffer *out)
{
    for (unsigned i = 1 + dice(random, 12); i > 0; i--)
        put_definition(random, out);
}

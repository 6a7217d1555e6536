#!/usr/bin/env python3
"""growth.py -- what repeats without end: no command crashes, hangs, or takes more than n log n of time or memory.

    growth.py XDRGEN               a sample that takes about a minute
    growth.py --long XDRGEN        everything, up to 1,000,000 times, where the file is no larger than may be: some hours
    growth.py --long --part=2/8 XDRGEN   every eighth case of that, from the second on
    growth.py XDRGEN NAME...       the cases whose names begin so; -v shows what each run took

Each construct of the language, and each character in each place of the grammar, is repeated and given to every command.
User time and peak memory are compared with the input's size: from the largest size down, as far as they can be told from
noise, and the exponent of their growth must stay under that of n log n. Any exit status but 0, 1 and 2 fails, and so does
an error that is no message of ours. Then every command gets every file of tests/bad and tests/good, and all must find the
same errors in it.

Would catch: a recursion with no guard in front of it, a list that is searched for each of its items, a text that is
appended to from its start, an output that doubles with each type, a lexer's rule that reads to the end and back again, and
a command that checks less than the others.
"""
import glob
import math
import os
import re
import resource
import shutil
import sys
import tempfile

import help as table

SIZES_LONG = (1000000, 100000, 1000, 10)
SIZES = (4000, 1000, 250)
SIZES_OF_CHARACTERS = (20000, 5000, 1250)
TIME_FLOOR, MEMORY_FLOOR = 0.25, 48 << 20  # what is below cannot be told from noise, or from a pool that is there at once
EXPONENT = 1.4                     # n log n has 1.1 between these sizes; the rest is for caches and a busy machine
CPU_MAX, CPU_MAX_LONG, MEMORY_MAX = 10, 300, 12 << 30  # of one run: a hang, a flood
MESSAGE = re.compile(rb"^[^\n]*: (error|warning|note): [^\n]+$", re.M)

# How each command is given a specification; one that is not here gets it alone.
COMMANDS = {
    "gen": [["gen", "-o", "-", "-e", "c"], ["gen", "-o", "-", "-e", "dispatch"], ["gen", "-o", "-", "-e", "docs"]],
    "limits": [["limits"], ["limits", "--types", "--format=json"], ["limits", "--format=csv"], ["limits", "--cap=65536"],
               ["limits", "--cap=8192", "--witness=witness"]],
    "decode": [["decode", "SPEC", "t"]],
    "encode": [["encode", "SPEC", "t"]],
}


def commands_of(xdrgen):
    """Every command that reads a specification, as help tells: a later one comes by itself."""
    names = [name for name in table.commands(xdrgen) if "FILE.x" in table.text_on(xdrgen, name).split("\n")[0]]
    return [command for name in names for command in COMMANDS.get(name, [[name]])]


# --- the cases: a name to what it is written as, n times ---

def numbered(pattern, n, joint=""):
    """The pattern n times, with # for the number, ## for the one before, #+ for the one behind."""
    return joint.join(pattern.replace("##", str(max(i - 1, 0))).replace("#+", str(i + 1)).replace("#", str(i))
                      for i in range(n))


def mutual(n, member):
    return "".join("struct s%d { %s int z; };\n" % (i, " ".join(member % ((7 * i + 13 * k) % n, k) for k in range(10)))
                   for i in range(n))


CONSTRUCTS = {
    "consts": lambda n: numbered("const C# = #;\n", n),
    "const chain": lambda n: "const C0 = 1;\n" + numbered("const C#+ = C#;\n", n),
    "const chain forward": lambda n: numbered("const C# = C#+;\n", n) + "const C%d = 1;\n" % n,
    "same const": lambda n: "const A = 1;\n" * n,
    "unknown consts": lambda n: numbered("const C# = UNKNOWN#;\n", n),
    "unknown bounds": lambda n: numbered("typedef opaque o#<UNKNOWN#>;\n", n),
    "structs": lambda n: numbered("struct s# { int x; string name<#>; s# *next; };\n", n),
    "struct nest": lambda n: "struct s0 { int x; };\n" + numbered("struct s#+ { s# x; };\n", n),
    "struct nest, short": lambda n: numbered("struct a# { int x<3>; };\nstruct b# { a# x<4>; a# y; };\nstruct c# { b# x; };\n", n),
    "structs of one": lambda n: "struct s { string a<9>; int b<9>; };\n" + numbered("struct t# { s x; s y<7>; };\n", n),
    "structs of all": lambda n: numbered("struct t# { string a<9>; };\n", n) + "struct all { " + numbered("t# m#; ", n) +
                      "};\n" + numbered("struct u# { all x; };\n", n),
    "optional chain": lambda n: "struct s0 { int x; };\n" + numbered("struct s#+ { s# *x; int y; };\n", n),
    "optional ring": lambda n: numbered("struct s# { s#+ *x; int y; };\n", n) + "struct s%d { s0 *x; };\n" % n,
    "ring with limits": lambda n: numbered("struct s# { s#+ *x; string y<5>; };\n", n) + "struct s%d { s0 *x; };\n" % n,
    "optional lists": lambda n: numbered("struct s# { int y; s# *next; };\n", n),
    "recursive unions": lambda n: numbered("struct s# { u# *x; };\nunion u# switch (int k) { case 0: s# a; default: void; };\n", n),
    "mutual": lambda n: mutual(max(n // 20, 1), "s%d *m%d;"),
    "mutual arrays": lambda n: mutual(max(n // 20, 1), "s%d m%d<5>;"),
    "mutual with limits": lambda n: mutual(max(n // 20, 1), "s%d m%d<5>;").replace("int z", "string z<9>"),
    "two by two": lambda n: "struct s0 { int x<2>; };\n" + numbered("struct s#+ { s# x; s# y; };\n", min(n, 498)) +
                  numbered("typedef s400 t#;\n", n),
    "members": lambda n: "struct t { " + numbered("int m#; ", n) + "};\n",
    "members with limits": lambda n: "struct t { " + numbered("string m#<9>; ", n) + "};\n",
    "members of types": lambda n: numbered("typedef string s#<#>;\n", n) + "struct t { " + numbered("s# m#; ", n) + "};\n",
    "same member": lambda n: "struct t { " + "int m; " * n + "};\n",
    "void members": lambda n: "struct t { " + "void; " * n + "};\n",
    "anonymous structs": lambda n: "struct s { " + numbered("struct { int x; } m#; ", n) + "};\n",
    "nested anonymous structs": lambda n: "struct s { " + "struct { " * n + "int x;" + " } x;" * n + " };\n",
    "nested anonymous unions": lambda n: "struct s { " + "union switch (int k) { case 1: " * n + "int x;" + " } x;" * n + " };\n",
    "nested anonymous enums": lambda n: "struct s { " + numbered("enum { A# } m#; ", n) + "};\n",
    "half a struct": lambda n: "struct s { " + "struct { " * n,
    "half a union": lambda n: "union s switch (int k) { case 1: " + "union switch (int k) { case 1: " * n,
    "struct of struct words": lambda n: "struct " * n + "s { int x; };\n",
    "enumerators": lambda n: "enum kind { " + numbered("E#", n, ", ") + " };\n",
    "enumerators with values": lambda n: "enum kind { " + numbered("E# = #", n, ", ") + " };\n",
    "enumerators of one value": lambda n: "enum kind { " + numbered("E# = 1", n, ", ") + " };\n",
    "enumerators by the one before": lambda n: "enum kind { E0, " + numbered("E#+ = E#", n, ", ") + " };\n",
    "same enumerator": lambda n: "enum kind { " + ", ".join(["E"] * n) + " };\n",
    "enums": lambda n: numbered("enum e# { E#_A, E#_B = 3 };\n", n),
    "arms of int": lambda n: "union t switch (int k) { " + numbered("case #: int m#; ", n) + "};\n",
    "arms of enum": lambda n: "enum kind { " + numbered("E#", n, ", ") + " };\nunion t switch (kind k) { " +
                    numbered("case E#: int m#; ", n) + "default: void; };\n",
    "arms of half an enum": lambda n: "enum kind { " + numbered("E#", 2 * n, ", ") + " };\nunion t switch (kind k) { " +
                            numbered("case E#: string m#<9>; ", n) + "default: void; };\n",
    "arms with limits": lambda n: "union t switch (int k) { " + numbered("case #: string m#<9>; ", n) + "};\n",
    "labels": lambda n: "union t switch (int k) { " + numbered("case #: ", n) + "int x; default: void; };\n",
    "same label": lambda n: "union t switch (int k) { " + "case 1: " * n + "int x; };\n",
    "void arms": lambda n: "union t switch (int k) { " + numbered("case #: void; ", n) + "default: int x<9>; };\n",
    "void arms of an enum": lambda n: "enum kind { " + numbered("E#", n + 1, ", ") + " };\nunion t switch (kind k) { " +
                            numbered("case E#: void; ", n) + "default: string x<9>; };\n",
    "arms and a default": lambda n: "union t switch (int k) { " + numbered("case #: string m#<9>; ", n) + "default: void; };\n",
    "defaults": lambda n: "union t switch (int k) { case 1: void; " + "default: void; " * n + "};\n",
    "arms that are not legal": lambda n: "enum kind { A };\nunion t switch (kind k) { " + numbered("case #: void; ", n) + "};\n",
    "unions with a default": lambda n: numbered("union u# switch (int k) { case 0: int a; default: string b<3>; };\n", n),
    "typedefs": lambda n: numbered("typedef int t#;\n", n),
    "typedef chain": lambda n: "typedef int t0;\n" + numbered("typedef t# t#+;\n", n),
    "typedef chain of structs": lambda n: "struct s { int x<3>; };\n" + numbered("typedef s t#;\nstruct u# { t# a; t# b<2>; };\n", n),
    "arrays of arrays": lambda n: "typedef int t0<2>;\n" + numbered("typedef t# t#+<2>;\n", n),
    "fixed arrays of arrays": lambda n: "typedef int t0[1];\n" + numbered("typedef t# t#+[1];\n", n),
    "optionals of optionals": lambda n: "typedef int *t0;\n" + numbered("typedef t# *t#+;\n", n),
    "programs": lambda n: numbered("program P# { version V# { void p#(void) = 0; } = 1; } = #;\n", n),
    "versions": lambda n: "program P { " + numbered("version V# { void p#(int) = 1; } = #; ", n) + "} = 1;\n",
    "procedures": lambda n: "struct t { string a<5>; };\nprogram P { version V { " + numbered("t p#(t) = #; ", n) + "} = 1; } = 1;\n",
    "same procedure": lambda n: "program P { version V { " + "void p(void) = 1; " * n + "} = 1; } = 1;\n",
    "procedures with types": lambda n: numbered("struct t# { string a<5>; };\n", n) +
                             "program P { version V { " + numbered("t# p#(t#) = #; ", n) + "} = 1; } = 1;\n",
    "arguments": lambda n: "program P { version V { void p(" + ", ".join(["int"] * n) + ") = 1; } = 1; } = 1;\n",
    "procedure enum": lambda n: numbered("struct p#_args { string a<5>; };\n", n) + "enum x_procedure {\n" +
                      numbered("/** @generate: both */\nX_PROC_P# = #+", n, ",\n") + " };\n",
    "long names": lambda n: numbered("typedef int a" + "a" * min(n, 980) + "#;\n", n),
    "a long name and many in it": lambda n: "struct a" + "a" * min(n, 980) + " { " + numbered("struct { int x<3>; } m#; ", n) + "};\n",
    "a name that is too long": lambda n: "const A" + "a" * n + " = 1;\n",
    "% lines": lambda n: "%#define A 1\n" * n + "const B = 1;\n",
    "% lines between": lambda n: numbered("%/* # */\nconst B# = 1;\n", n),
    "# lines": lambda n: "# 1 \"x\"\n" * n,
    "lines of other files": lambda n: numbered("# 5 \"f#\"\nconst = #;\n", n),
    "macros": lambda n: numbered("#define M# #\n", n) + numbered("const A# = M#;\n", n),
    "macros again": lambda n: numbered("#define M #\n", n) + "const A = M;\n",
    "macros gone": lambda n: numbered("#define M# #\n#undef M#\n", n) + numbered("const A# = 1;\n", n),
    "uses of a macro": lambda n: "#define M(a, b) a + b\n" + numbered("const A# = M(1, M(2, 3));\n", n),
    "uses in one line": lambda n: "#define M 1 +\nconst A = " + "M " * n + "1;\n",
    "macro chain": lambda n: numbered("#define M#+ M#\n", n) + "#define M0 1\nconst A = M%d;\n" % n,
    "macro chain of functions": lambda n: numbered("#define M#+(x) M#(x)\n", n) + "#define M0(x) x\nconst A = M%d(1);\n" % n,
    "macros that double": lambda n: numbered("#define M#+ M# M#\n", n) + "#define M0 +1\nconst A = M%d;\n" % n,
    "macros that double arguments": lambda n: numbered("#define M#+(x) M#(x x)\n", n) + "#define M0(x) x\n%%M%d(1)\n" % n,
    "uses that double": lambda n: numbered("#define M#+ M# M#\n", 30) + "#define M0 +1\n" + numbered("const A# = 1 M9;\n", n),
    "conditions that double": lambda n: numbered("#define M#+ M# M#\n", 30) + "#define M0 +1\n" + "#if M30\n#endif\n" * n,
    "a long macro": lambda n: "#define M " + "+ 1 " * n + "\nconst A = 1 M;\n",
    "parameters": lambda n: "#define M(" + numbered("a#", n, ", ") + ") a1\nconst A = 1;\n",
    "arguments of a macro": lambda n: "#define M(...) 1\nconst A = M(" + "1, " * n + "1);\n",
    "arguments that are too many": lambda n: "#define M(a) 1\nconst A = M(" + "1, " * n + "1);\n",
    "arguments without end": lambda n: "#define M(a) 1\n" + "const A = M(\n" * n,
    "uses without arguments": lambda n: "#define M(a) 1\n" + "const A = M\n" * n,
    "nested uses": lambda n: "#define M(a) a\nconst A = " + "M(" * n + "1" + ")" * n + ";\n",
    "##": lambda n: "#define M(a) a" + " ## a" * n + "\n%M(b)\n",
    "#": lambda n: "#define M(a) # a\n%M(" + "\"\\\\\" " * n + ")\n",
    "nested conditions": lambda n: "#if 1\n" * n + "const A = 1;\n" + "#endif\n" * n,
    "nested conditions that do not hold": lambda n: "#ifdef A\n" * n + "const A = 1;\n" + "#endif\n" * n + "const B = 1;\n",
    "conditions without end": lambda n: "#if 1\n" * n + "const A = 1;\n",
    "conditions": lambda n: numbered("#if # % 2\nconst A# = 1;\n#else\nconst A# = 2;\n#endif\n", n),
    "#elif": lambda n: "#if 0\n" + numbered("#elif 0\nconst A# = 1;\n", n) + "#endif\nconst B = 1;\n",
    "#else": lambda n: "#if 0\n" + "#else\n" * n + "#endif\nconst B = 1;\n",
    "mistakes in conditions": lambda n: "#if (\n#endif\n" * n,
    "lines for an output": lambda n: numbered("#ifdef RPC_XDR\n%/* # */\n#endif\n", n) + "const B = 1;\n",
    "nested outputs": lambda n: "#ifdef RPC_XDR\n%/* */\n" * n + "#endif\n" * n + "const B = 1;\n",
    "definitions for an output": lambda n: "#ifdef RPC_XDR\nconst A = 1;\n" * n + "#if 1\nint\n#endif\n" * n + "#endif\n" * n,
    "macros for an output": lambda n: "#ifdef RPC_XDR\n#define A 1\n#else\n#define A 2\n#endif\n" * n + "%A\n" * n,
    "lines that go on": lambda n: "const A = 1" + " \\\n + 1" * min(n, 900) + ";\n" + "\\\n" * n,
    "includes of itself": lambda n: "#include \"spec.x\"\n" * n,
    "includes of nothing": lambda n: "#include \"/dev/null\"\n" * n,
    "files that are not there": lambda n: numbered("#include \"no#.x\"\n", n),
    "directives that are none": lambda n: "#what\n" * n,
    "pragmas": lambda n: "#pragma a b c\n" * n + "const A = 1;\n",
    "mistakes": lambda n: "const = 1;\n" * n,
    "mistakes in structs": lambda n: "struct s { " + "int = ; " * n + "};\n",
    "mistakes in braces": lambda n: "struct s = " + "{" * n + "}" * n + ";\n",
    "undeclared types": lambda n: "struct s { " + numbered("t# m#; ", n) + "};\n",
    "one undeclared type": lambda n: "struct s { " + numbered("t m#; ", n) + "};\n",
    "comments": lambda n: "/* a */ " * n + "const A = 1;\n",
    "documentation comments": lambda n: numbered("/*! Doc. */ const A# = 1; /*!< more */\n", n),
    "file comments": lambda n: "/*! @file Doc. */\n" * n + "const A = 1;\n",
    "comments of nothing": lambda n: "struct s { int x; " + "/*! lost */ " * n + "};\n",
    "trailing comments": lambda n: "struct s { int x; " + "/*!< more */ " * n + "\n};\n",
    "marks": lambda n: "struct s { int x; " + "/* insert@1 */ " * n + "\n};\n",
    "lines of documentation": lambda n: "/*!\n" + " * a word\n" * n + " */\nconst A = 1;\n",
    "keys of the user": lambda n: "/*!\n" + numbered(" * @x-a#: word\n", n) + " */\nconst A = 1;\n",
    "unknown keys": lambda n: "/*!\n" + numbered(" * @aaaaaaa#: word\n", n) + " */\nconst A = 1;\n",
    "lines of a key": lambda n: "/*!\n * @x-a: word\n" + " * more\n" * n + " */\nconst A = 1;\n",
    "externs": lambda n: "/*! @file\n" + numbered(" * @extern: A# = #\n", n) + " */\nconst B = 1;\n",
    "assertions": lambda n: "/*!\n" + " * @assert: A == 1\n" * n + " */\nconst A = 1;\n",
    "assertions that fail": lambda n: "/*!\n" + " * @assert: A == 2\n" * n + " */\nconst A = 1;\n",
    "assertions of many parts": lambda n: numbered("/*! @assert: " + "1 == 1 && " * 900 + "1 == 2 */\nconst C# = 1;\n", max(n // 500, 1)),
    "assertions of sizes": lambda n: numbered("/*! @assert: wire_max(s#) < 99 */\nstruct s# { string a<9>; };\n", n),
    "same-as": lambda n: numbered("/*! @same-as: C0 */\nconst C# = 1;\n", n),
    "families": lambda n: numbered("/*! @family: words */\nconst C# = #;\n", n),
    "families of one": lambda n: numbered("/*! @family: words# */\nconst C# = #;\nstruct s# { int a<C#>; };\n", n),
    "one constant's limits": lambda n: "/*! @counts: 8 cpus each\n@unit: bytes */\nconst C = 8;\n" + numbered("struct s# { int a<C>; };\n", n),
    "checks": lambda n: "/*!\n" + " * @check: a > 1\n" * n + " */\nstruct s { int a; };\n",
    "checks of structs": lambda n: numbered("/*! @check: u64(a) * b <= 99 */\nstruct s# { unsigned a; unsigned b; };\n", n),
    "check of all": lambda n: "/*! @check: a0 > 1" + numbered(" && a# > 1", n) + " */\nstruct s { " + numbered("int a#; ", n) + "};\n",
    "ranges": lambda n: "struct s { " + numbered("/*! @range: 1..# */ unsigned a#; ", n) + "};\n",
    "ranges of one": lambda n: "struct s { /*!\n" + "@range: 1..5\n" * n + "*/ unsigned a; };\n",
    "minima": lambda n: "struct s { " + numbered("/*! @min: 1 */ string a#<9>; ", n) + "};\n",
    "flags": lambda n: "enum kind { " + numbered("F_#", n, ", ") + " };\nstruct s { " + "/*! @flags: F_* */ unsigned a; };\n",
    "many flags": lambda n: "enum kind { " + numbered("F#_A = 1", n, ", ") + " };\nstruct s { " +
                  numbered("/*! @flags: F#_* */ unsigned a#; ", n) + "};\n",
    "expectations": lambda n: "/*! @file @cap: 1000 */\n/*! @direction: call\n" + "@expect: 1 elements of 1 bytes\n" * n + "*/\nstruct s { int a<9>; };\n",
    "sizes": lambda n: "/*!\n" + "@sizes: a -> ret.b\n" * n + "*/\nstruct s { int a; };\n",
    "reserved": lambda n: "/*! @reserved: " + numbered("#", n, ", ") + " */\nenum kind { A };\n",
    "cap and bodies": lambda n: "/*! @file @cap: 10000 */\n" +
                      numbered("/*! @direction: call */\nstruct s# { string a<99>; opaque b<999>; s# *c<9>; };\n".replace("*c<9>", "*c"), n),
    "cap and recursion": lambda n: "/*! @file @cap: 10000 */\n" + numbered("struct s# { string a<99>; s# b<9>; };\n", n),
    "cap and mutual": lambda n: "/*! @file @cap: 10000 */\n" + mutual(max(n // 20, 1), "s%d m%d<5>;").replace("int z", "string z<9>"),
    "cap and members": lambda n: "/*! @file @cap: 10000 */\nstruct s { " + numbered("string a#<9>; ", n) + "};\n",
    "cap and arms": lambda n: "/*! @file @cap: 10000 */\nunion s switch (int k) { " + numbered("case #: string a#<9>; ", n) + "};\n",
    "c-names": lambda n: numbered("/*! @c-name: D# */\nconst C# = 1;\n", n),
    "since": lambda n: numbered("/*! @since: 1.#\n@deprecated: 2 words */\nstruct s# { int a; };\n", n),
}

HOLE = "~~"

# An expression with each operator, and nests; in each place that takes one.
EXPRESSIONS = {
    **{"1 %s" % o: (lambda o: lambda n: "1" + (o + "1") * n)(o) for o in
       ("+", "-", "*", "/", "%", "<<", ">>", "<", ">", "<=", ">=", "==", "!=", "&&", "||", " + 1 *", "&&1<", "==1||")},
    "-": lambda n: "- " * n + "1",
    "!": lambda n: "!" * n + "1",
    "(": lambda n: "(" * n + "1" + ")" * n,
    "half a (": lambda n: "(" * n,
    ")": lambda n: "1" + ")" * n,
    "1+(": lambda n: "1+(" * n + "1" + ")" * n,
    "(1)+": lambda n: "(1)+" * n + "1",
    "NAME+": lambda n: "A+" * n + "1",
    "UNKNOWN+": lambda n: numbered("U#+", n) + "1",
    "f(A)+": lambda n: "len(a)+" * n + "1",
    "KiB+": lambda n: "1 KiB+" * n + "1",
    "values": lambda n: "1 " * n,
    "/**/": lambda n: "1" + "/**/" * n,
}
EXPRESSION_PLACES = {
    "const": "const B = ~~;\n",
    "#if": "#define A 1\n#if ~~\nconst B = 1;\n#else\nconst B = 2;\n#endif\n",
    "fixed bound": "struct t { int x[~~]; };\n",
    "bound": "struct t { int x<~~>; };\n",
    "enumerator": "enum kind { B = ~~ };\n",
    "label": "union t switch (int k) { case ~~: int x; };\n",
    "number of a procedure": "program P { version V { void p(void) = ~~; } = 1; } = 1;\n",
    "@assert": "/*! @assert: ~~ */\nconst B = 1;\n",
    "@check": "/*! @check: ~~ */\nstruct t { int a<5>; };\n",
    "@cap": "/*! @file\n@cap: ~~ */\nstruct t { int a<5>; };\n",
    "@range": "struct t { /*! @range: ~~..5 */ int a; };\n",
    "@min": "struct t { /*! @min: ~~ */ int a<5>; };\n",
    "@mem": "/*! @mem: ~~ */\nstruct t { int a<5>; };\n",
    "@extern": "/*! @file\n@extern: E = ~~ */\nstruct t { int a<5>; };\n",
    "@counts": "/*! @counts: ~~ things each */\nconst B = 1;\n",
}

# Each character, and what tends to go wrong in pairs, in each place where text stands.
CHARACTERS = [chr(c) for c in range(256)] + ["* ", " *", "*/", "/*", "//", "*\n", " * a\n", "\r\n", "\\\n", "@a", "@a:", "@a: ",
              "/*!", "/**", "/*!<", "*@", "* @", "a ", " a", "a*", "**a", "{}", "()", "<>", "[]", "0x", "/**/", "/*x*/ ", "<!--",
              "a,", "a;", "e1,", ";;", "=1", "::", "..", "->", "\\n", "&amp;", "$$", "%\n", "#\n", "\u20ac", "'a'", "\"a\"", "\"\n"]
TEXT_PLACES = {
    "nothing": "~~",
    "between": "const A = 1;\n~~\nconst B = 1;\n",
    "within a declaration": "struct t { int ~~ x; };\n",
    "name": "const A~~ = 1;\n",
    "number": "const A = 1~~;\n",
    "string": "const A = \"~~\";\n",
    "comment": "/*~~*/ const A = 1;\n",
    "comment without end": "/*~~",
    "line comment": "//~~\nconst A = 1;\n",
    "documentation": "/*! ~~*/ const A = 1;\n",
    "documentation of a type": "/*! a. ~~*/ struct t { string a<5>; };\n",
    "trailing comment": "const A = 1; /*!< ~~*/\n",
    "file comment": "/*! @file ~~*/\nconst A = 1;\n",
    "key": "/*! @x-~~: 1 */ const A = 1;\n",
    "value of a key": "/*! @since: ~~ */ const A = 1;\n",
    "value of @flags": "struct t { int a; /*!< @flags: ~~ */ };\n",
    "value of @reserved": "/*! @reserved: ~~ */ enum t { A };\n",
    "value of @assert": "/*! @assert: A == ~~ */ const A = 1;\n",
    "value of @import": "/*! @file\n@import: ~~ */ const A = 1;\n",
    "libvirt's annotation": "enum p_procedure { /** @generate: ~~ */ P_PROC_A = 1 };\n",
    "mark": "struct t { int a; /* insert@~~ */ };\n",
    "cast": "struct t { int a; /* (~~) */ };\n",
    "% line": "%~~\nconst A = 1;\n",
    "# line": "#~~\nconst A = 1;\n",
    "macro": "#define M(a, b) ~~\n%M(1, 2)\nconst A = 1;\n",
    "argument": "#define M(a, b) a b # a ## b\n%M(~~, 2)\nconst A = 1;\n",
    "condition": "#if ~~\n#endif\nconst A = 1;\n",
    "text that does not count": "#if 0\n~~\n#endif\nconst A = 1;\n",
    "text with a macro": "#define M a\n~~\nconst A = 1;\n",
    "line of a file": "# 5 \"~~\"\nconst A = ;\n",
    "bound": "struct t { int a<~~>; };\n",
    "end": "const A = 1;~~",
}


# What `decode` and `encode` read, and options: arguments, and files by name.
TREE = "struct t { string name<>; t *left; int words<>; t *right; };\nstruct l { int x; l *next; };\nunion u switch (int k) { case 1: u *a; case 2: opaque o<>; default: void; };\n"


def words(*values):
    return b"".join(v.to_bytes(4, "big") for v in values)


def with_input(arguments, data, spec=TREE):
    """data(n) is what the command reads; without a specification, of an enum and a union that are as large."""
    return lambda n: (arguments, {"spec.x": spec or large(n), "input": data(n)})


def large(n):
    return ("enum kind { " + numbered("E#", n, ", ") + " };\nunion u switch (kind k) { " + numbered("case E#: void; ", n) +
            "};\nstruct t { kind a<>; };\nstruct us { u a<>; };\n" +
            "struct many { " + numbered("int m#; ", n) + "};\n")


def imports(n):
    """As many as can be files."""
    count = min(n, 2000)
    files = {"i%d.x" % i: "const C%d = 1;\n" % i for i in range(count)}
    files["spec.x"] = "/*! @file\n" + numbered("@import: i#.x\n", count) + "*/\nconst A = 1;\n"
    return (["json", "spec.x"], files)


def same_imports(n):
    return (["json", "spec.x"], {"i.x": "const C = 1;\n", "spec.x": "/*! @file\n" + "@import: i.x\n" * n + "*/\nconst A = 1;\n"})


def options(pattern, command, n):
    """No more than a command line takes."""
    return (command + numbered(pattern, min(n, 20000), "\n").split("\n") + ["spec.x"],
            {"spec.x": numbered("const C# = #;\n", min(n, 20000)) + "struct t { int x<C0>; };\n"})


def template(pattern, n):
    return (["gen", "-t", "t", "-e", "k", "-o", "-", "spec.x"],
            {"spec.x": "struct t { int x; };\n", "t/k/a.t": "@file a\n" + pattern(n)})


RUNS = {
    "decode: a list": with_input(["decode", "spec.x", "l", "input"], lambda n: words(1, 1) * n + words(1, 0)),
    "decode: a list as JSON": with_input(["decode", "--format=json", "spec.x", "l", "input"], lambda n: words(1, 1) * n + words(1, 0)),
    "decode: a deep tree": with_input(["decode", "spec.x", "t", "input"], lambda n: words(0, 1) * n + words(0, 0, 0, 0) + words(0, 0) * n),
    "decode: a deep union": with_input(["decode", "spec.x", "u", "input"], lambda n: words(1, 1) * n + words(3)),
    "decode: half a tree": with_input(["decode", "spec.x", "t", "input"], lambda n: words(0, 1) * n),
    "decode: a string": with_input(["decode", "spec.x", "t", "input"], lambda n: words(4 * n) + b"abcd" * n + words(0, 0, 0)),
    "decode: a string to escape": with_input(["decode", "--format=json", "spec.x", "t", "input"], lambda n: words(4 * n) + b"\"\x01\xff\n" * n + words(0, 0, 0)),
    "decode: opaque": with_input(["decode", "spec.x", "u", "input"], lambda n: words(2, 4 * n) + b"\xff\0ab" * n),
    "decode: an array": with_input(["decode", "spec.x", "t", "input"], lambda n: words(0, 0, n) + words(7) * n + words(0)),
    "decode: too much": with_input(["decode", "spec.x", "l", "input"], lambda n: words(1, 0) * n),
    "decode: lines": with_input(["decode", "--frame=lines", "spec.x"], lambda n: b"l 0000000100000000\n" * n),
    "decode: bad lines": with_input(["decode", "--frame=lines", "spec.x"], lambda n: b"l 00000001000000\n" * n),
    "decode: lines of nothing": with_input(["decode", "--frame=lines", "spec.x"], lambda n: b"\n" * n),
    "decode: a long line": with_input(["decode", "--frame=lines", "spec.x"], lambda n: b"l " + b"0" * n),
    "decode: a long type": with_input(["decode", "--frame=lines", "spec.x"], lambda n: b"l" * n + b" 00"),
    "decode: libvirt": with_input(["decode", "--frame=libvirt", "spec.x"], lambda n: words(28, 1, 1, 1, 0, 0, 0) * n),
    "decode: libvirt's zeros": with_input(["decode", "--frame=libvirt", "spec.x"], lambda n: b"\0" * n),
    "encode: a list": with_input(["encode", "spec.x", "l", "input"], lambda n: "[" + ", ".join(['{"x": 1}'] * n) + "]"),
    "encode: a list in a list": with_input(["encode", "spec.x", "l", "input"], lambda n: '{"x": 1, "next": ' * n + "null" + "}" * n),
    "encode: brackets": with_input(["encode", "spec.x", "t", "input"], lambda n: "[" * n),
    "encode: braces": with_input(["encode", "spec.x", "t", "input"], lambda n: '{"left": ' * n),
    "encode: a tree": with_input(["encode", "spec.x", "t", "input"], lambda n: '{"name": "", "words": [], "right": null, "left": ' * n + "null" + "}" * n),
    "encode: a string": with_input(["encode", "spec.x", "t", "input"], lambda n: '[{"left": null, "words": [], "name": "' + "a\\u0041" * n + '"}]'),
    "encode: an array": with_input(["encode", "spec.x", "t", "input"], lambda n: '[{"left": null, "words": [' + ", ".join(["7"] * n) + '], "name": ""}]'),
    "encode: members": with_input(["encode", "spec.x", "t", "input"], lambda n: "[{" + numbered('"m#": 1', n, ", ") + "}]"),
    "encode: a member too many": with_input(["encode", "spec.x", "many", "input"], lambda n: "{" + numbered('"m#": 1', n + 1, ", ") + "}", None),
    "encode: blanks": with_input(["encode", "spec.x", "t", "input"], lambda n: " " * n),
    "encode: digits": with_input(["encode", "spec.x", "t", "input"], lambda n: "1" * n),
    "decode: an enum": with_input(["decode", "spec.x", "t", "input"], lambda n: words(n) + b"".join(words(i) for i in range(n)), None),
    "decode: a union": with_input(["decode", "spec.x", "us", "input"], lambda n: words(n) + b"".join(words(i) for i in range(n)), None),
    "encode: an enum": with_input(["encode", "spec.x", "t", "input"], lambda n: '{"a": [' + numbered('"E#"', n, ", ") + "]}", None),
    "encode: a union": with_input(["encode", "spec.x", "us", "input"], lambda n: '{"a": [' + numbered('{"k": "E#"}', n, ", ") + "]}", None),
    "encode: lines": with_input(["encode", "--frame=lines", "spec.x"], lambda n: 'l [{"x": 1}]\n' * n),
    "imports": imports,
    "same import": same_imports,
    "-D": lambda n: options("-DD#=#", ["json"], n),
    "-D of texts": lambda n: options("-DD#=a b", ["json"], n),
    "-D and -U": lambda n: options("-DD#=#\n-UD#", ["json"], n // 2),
    "-D twice": lambda n: options("-DD=#", ["json"], n),
    "--set": lambda n: options("--set=C#=5", ["limits"], n),
    "--set of nothing": lambda n: options("--set=X#=5", ["limits"], n),
    "-e": lambda n: (["gen", "-o", "-", "-e", "header," * min(n, 15000), "spec.x"], {"spec.x": TREE}),
    "--cap": lambda n: (["limits", "--cap=1" + "+1" * min(n, 60000), "spec.x"], {"spec.x": TREE}),
    "specifications": lambda n: (["json"] + ["spec.x"] * min(n, 20000), {"spec.x": TREE}),
    "bad specifications": lambda n: (["json"] + ["spec.x"] * min(n, 20000), {"spec.x": "const A = ;\n"}),
    "--solve": lambda n: (["limits", "--solve=N", "spec.x"],
                          {"spec.x": "/*! @file @cap: 1000 */\nconst N = 3;\nconst M = 4;\n" + numbered("struct s# { int a<N>; };\n", max(n // 50, 1))}),
    "template: text": lambda n: template(lambda n: "text\n" * n, n),
    "template: a long line": lambda n: template(lambda n: "x" * n + "\n", n),
    "template: fields": lambda n: template(lambda n: "${name} " * n + "\n", n),
    "template: half a field": lambda n: template(lambda n: "${" * n + "\n", n),
    "template: @for": lambda n: template(lambda n: "@for types\n" * n + "@end\n" * n, n),
    "template: half an @for": lambda n: template(lambda n: "@for types\n" * n, n),
    "template: @if": lambda n: template(lambda n: "@if name\n" * n + "@end\n" * n, n),
    "template: @else": lambda n: template(lambda n: "@if name\n" + "@else\n" * n + "@end\n", n),
    "template: @define": lambda n: template(lambda n: numbered("@define m#\nx\n@end\n", n), n),
}


# Of these, what is no message, or deeper than may be; all others are read to their end.
REFUSED = ["decode: " + what for what in ("a deep tree", "a deep union", "half a tree", "too much", "bad lines", "a long line", "a long type",
                                          "libvirt", "libvirt's zeros")]
REFUSED += ["encode: " + what for what in ("a list in a list", "brackets", "braces", "a tree", "members", "a member too many", "blanks",
                                           "digits")]


# --- runs ---

class Run:
    """One run's exit status, user time, peak memory and messages."""
    cpu_max = CPU_MAX

    def __init__(self, directory, arguments, stdin="/dev/null"):
        """The child's peak is not under its parent's, so this process keeps no text."""
        self.arguments = arguments
        messages = os.path.join(directory, "stderr")
        pid = os.fork()
        if pid == 0:
            try:
                os.chdir(directory)
                os.dup2(os.open(stdin, os.O_RDONLY), 0)
                os.dup2(os.open("/dev/null", os.O_WRONLY), 1)
                os.dup2(os.open("stderr", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666), 2)
                resource.setrlimit(resource.RLIMIT_CPU, (Run.cpu_max, Run.cpu_max + 5))
                resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
                if "asan" not in arguments[0]:
                    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_MAX, MEMORY_MAX))
                os.execv(arguments[0], arguments)
            finally:
                os._exit(127)
        _, status, usage = os.wait4(pid, 0)
        self.status = os.waitstatus_to_exitcode(status)
        self.time = usage.ru_utime
        self.memory = usage.ru_maxrss * 1024
        with open(messages, "rb") as file:
            self.messages = file.read(1 << 16)

    def complaint(self):
        """What is wrong with the way in which it ended, or None."""
        if self.status not in (0, 1, 2):
            return "ended with %d%s" % (self.status, ": " + self.messages[:200].decode(errors="replace") if self.messages else "")
        if b"out of memory" in self.messages or b"Sanitizer" in self.messages:
            return self.messages[:300].decode(errors="replace")
        found = MESSAGE.search(self.messages)
        if self.status != 0 and not (found or self.messages.startswith(b"xdrgen: ")):
            return "no message: %r" % self.messages[:200]
        if re.search(rb"[\0-\x08\x0b-\x1f\x7f]", self.messages):
            return "a control character in a message: %r" % self.messages[:200]
        return None


def write_files(directory, make, n):
    """Writes the files in a process of its own, for what a process has held counts for its children; the arguments."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            arguments, files = make(n)
            for name, text in files.items():
                path = os.path.join(directory, name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "wb") as out:
                    out.write(text if isinstance(text, bytes) else text.encode("latin-1", "replace") if name == "spec.x" and all(ord(c) < 256 for c in text) else text.encode())
            with os.fdopen(writer, "w") as out:
                out.write("\0".join(arguments))
            os._exit(0)
        finally:
            os._exit(1)
    os.close(writer)
    with os.fdopen(reader) as answer:
        arguments = answer.read().split("\0")
    assert os.waitpid(pid, 0)[1] == 0, "this test is wrong"
    return arguments


class Growth:
    def __init__(self, xdrgen, is_long, is_verbose):
        self.xdrgen, self.is_long, self.is_verbose = xdrgen, is_long, is_verbose
        self.passed = self.failed = 0
        self.scratch = tempfile.mkdtemp(prefix="growth.")

    def result(self, name, complaint):
        if complaint:
            self.failed += 1
            print("FAILED %s: %s" % (name, complaint), flush=True)
        else:
            self.passed += 1

    def measure(self, name, make, n, repeat=1):
        shutil.rmtree(self.scratch)
        os.mkdir(self.scratch)
        arguments = write_files(self.scratch, make, n)
        size = sum(os.path.getsize(os.path.join(root, file)) for root, _, files in os.walk(self.scratch) for file in files)
        size += sum(map(len, arguments))
        stdin = "input" if "input" not in arguments and os.path.exists(self.scratch + "/input") else "/dev/null"
        runs = [Run(self.scratch, [self.xdrgen] + arguments, stdin) for _ in range(repeat)]
        best = runs[0]
        best.size, best.count = size, n
        for run in runs:
            best.time = min(best.time, run.time)
            best.memory = min(best.memory, run.memory)
        if self.is_verbose:
            print("# %-50s %8d: %9d bytes %8.3f s %6d MB, status %d %s" % (name, n, size, best.time, best.memory >> 20, best.status,
                  best.messages[:90].split(b"\n")[0]), flush=True)
        return best

    def case(self, name, make, sizes):
        """From the largest size down, for most cases take next to nothing there."""
        larger, too_much = None, 0
        for n in sizes:
            run = self.measure(name, make, n)
            if not larger and n > sizes[-1] and b"out of memory" in run.messages:
                too_much = n # which is right if it is linear
                continue
            if not larger and n > sizes[-1] and b"larger than 64 MiB" in run.messages:
                continue
            complaint = run.complaint()
            if too_much and not larger and run.memory * too_much / n < MEMORY_MAX / 2:
                complaint = "%d MB; and out of memory %d times" % (run.memory >> 20, too_much)
            if not complaint and name in RUNS and re.match("(de|en)code: ", name) and (run.status != 0) != (name in REFUSED):
                complaint = "ended with %d" % run.status
            if not complaint and larger:
                complaint = self.compare(name, make, n, run, larger)
            if complaint:
                self.result(name, "%d times: %s" % (n, complaint))
                return
            larger = run
            if not self.is_long and run.time < TIME_FLOOR and run.memory < MEMORY_FLOOR:
                break
        self.result(name, None)

    def compare(self, name, make, n, run, larger):
        """Whether the larger took more than n log n allows; measured again before it is said."""
        worst = self.exponents(run, larger)
        if max(worst) > EXPONENT:
            for one in larger, run:
                again = self.measure(name, make, one.count, 3)
                one.time, one.memory = min(one.time, again.time), min(one.memory, again.memory)
            worst = self.exponents(run, larger)
        if max(worst) <= EXPONENT:
            return None
        return "%d bytes: %.3f s, %d MB; %d bytes: %.3f s, %d MB; exponents %.2f and %.2f" % (
            run.size, run.time, run.memory >> 20, larger.size, larger.time, larger.memory >> 20, *worst)

    @staticmethod
    def exponents(run, larger):
        """Of time and of memory, above the floors."""
        def exponent(small, large, floor):
            if large <= floor or larger.size <= run.size:
                return 0
            return math.log(large / max(small, floor / 8)) / math.log(larger.size / run.size)
        return exponent(run.time, larger.time, TIME_FLOOR), exponent(run.memory, larger.memory, MEMORY_FLOOR)


def from_spec(command, text):
    """A case of a specification alone, for one command."""
    arguments = [word.replace("SPEC", "spec.x") for word in command]
    if "spec.x" not in arguments:
        arguments = arguments + ["spec.x"]
    return lambda n: (arguments, {"spec.x": text(n)})


def all_cases(commands, is_long):
    """(name, make, sizes). What only the parser sees goes through some of the commands, others in turn."""
    sizes, sizes_of_characters = (SIZES_LONG, SIZES_LONG) if is_long else (SIZES, SIZES_OF_CHARACTERS)
    turn = 0
    for name, text in CONSTRUCTS.items():
        turn += 1
        for command in commands if is_long else [commands[(turn + k * 4) % len(commands)] for k in range(3)]:
            yield name + ": " + " ".join(command), from_spec(command, text), sizes
    places = [("%s in %s" % (e, p), place, text) for p, place in EXPRESSION_PLACES.items() for e, text in EXPRESSIONS.items()]
    for name, place, text in places:
        turn += 1
        make = (lambda place, text: lambda n: "const A = 1;\n" + place.replace(HOLE, text(n)))(place, text)
        for command in commands if is_long else [commands[turn % len(commands)]]:
            yield name + ": " + " ".join(command), from_spec(command, make), sizes_of_characters
    for p, place in TEXT_PLACES.items():
        for c in CHARACTERS:
            turn += 1
            make = (lambda place, c: lambda n: place.replace(HOLE, c * n))(place, c)
            for command in [commands[(turn + k * 4) % len(commands)] for k in range(3)] if is_long else [commands[turn % len(commands)]] if turn % 4 == 0 or c[0] in "*/@ \n" else []:
                yield "%r in %s: %s" % (c, p, " ".join(command)), from_spec(command, make), sizes_of_characters
    for name, make in RUNS.items():
        yield name, make, sizes_of_characters


# --- the same errors from every command ---

NO_TYPE = "nothing_is_called_so"

# The names of handlers and clients are made by one template; what clashes with them is nobody else's business.
ONLY_DISPATCH = r"would (also )?be the name of generated code for"

# What only some commands say, and why.
DIFFERENCES = {
    r"is not declared; a name of the surrounding C needs a value": "limits: what hangs on it is unknown, and a warning",
    r"takes more memory than any machine has": "limits: a figure like any other",
    r"the least '\w+' takes": "a body over the cap: said by limits alone",
    r"has no room for": "@expect: the same",
    r"has no array of": "@expect: the same",
    r"over its @mem": "@mem: the same",
    r"there is no type '%s'" % NO_TYPE: "decode and encode look for a type, behind the specification",
}
met = set()


def errors_of(messages):
    lines = re.findall(rb"^[^\n]*: error: [^\n]+$", messages, re.M)
    kept = set()
    for line in lines:
        known = [pattern for pattern in DIFFERENCES if re.search(pattern.encode(), line)]
        met.update(known)
        if not known:
            kept.add(line.decode(errors="replace"))
    return kept


def agree(growth, commands, path):
    """One file, through every command; an error that only some find is a check that the others forget."""
    options = open(path[:-2] + ".options").read().split() if os.path.exists(path[:-2] + ".options") else []
    options = [word for word in options if not word.startswith("--set") and not word.startswith("--cap")]
    found = {}
    for command in commands:
        if any(word.startswith("--cap") for word in command): # another cap is another specification
            continue
        arguments = [{"SPEC": path, "t": NO_TYPE}.get(word, word) for word in command] + ([] if "SPEC" in command else [path])
        run = Run(growth.scratch, [growth.xdrgen] + arguments + options)
        complaint = run.complaint()
        if complaint:
            growth.result(" ".join(command + [path]), complaint)
            return
        found[" ".join(command)] = errors_of(run.messages)
    first = found[" ".join(commands[0])]
    for name, errors in found.items():
        if "dispatch" in name:
            errors -= {error for error in errors - first if re.search(ONLY_DISPATCH, error)}
        if errors != first:
            growth.result("%s %s" % (name, path), "not the errors of %s: %s" % (" ".join(commands[0]), sorted(errors ^ first)))
            return
    growth.result(path, None)


def main():
    options = [word for word in sys.argv[1:] if word.startswith("-")]
    operands = [word for word in sys.argv[1:] if not word.startswith("-")]
    xdrgen = os.path.abspath(operands[0])
    Run.cpu_max = CPU_MAX_LONG if "--long" in options else CPU_MAX
    growth = Growth(xdrgen, "--long" in options, "-v" in options)
    commands = commands_of(xdrgen)
    part, parts = [int(n) for word in options if word.startswith("--part=") for n in word[7:].split("/")] or [0, 1]
    number = 0
    try:
        for name, make, sizes in all_cases(commands, growth.is_long):
            number += 1
            if number % parts != part % parts:
                continue
            if len(operands) == 1 or any(name.startswith(wanted) for wanted in operands[1:]):
                growth.case(name, make, sizes)
        tests = os.path.dirname(os.path.abspath(__file__))
        for path in sorted(glob.glob(tests + "/bad/*.x") + glob.glob(tests + "/good/*.x")):
            if len(operands) == 1 or "agree" in operands[1:]:
                agree(growth, commands, path)
        for pattern in set(DIFFERENCES) - met if len(operands) == 1 or "agree" in operands[1:] else []:
            growth.result("DIFFERENCES", "%s is none" % pattern)
    finally:
        shutil.rmtree(growth.scratch)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print("%d passed, %d failed (%d s of CPU)" % (growth.passed, growth.failed, used.ru_utime + used.ru_stime))
    return growth.failed > 0


if __name__ == "__main__":
    sys.exit(main())

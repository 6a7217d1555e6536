#!/usr/bin/env python3
"""bounds.py XDRGEN -- at every bound that the compiler knows: one less, the bound, one more; prints TAP.

A row has a bound, what is made of a number, and whether numbers up to it are taken ("most"), from it on ("least"), or
no other ("exactly"). Would
catch: `<` where `<=` is meant, and a limit that is one off; of five such mistakes, made by hand, no other test noticed any.
"""
import json
import os
import subprocess
import sys
import tempfile

INT_MIN, INT_MAX, UINT_MAX = -2**31, 2**31 - 1, 2**32 - 1
HYPER_MIN, HYPER_MAX, UHYPER_MAX = -2**63, 2**63 - 1, 2**64 - 1


# --- what is made of a number: (the text of a specification, the arguments of the command, what it reads) ---

def text(template):
    """A specification; N stands for the number."""
    return lambda n: (template.replace("$N", str(n)), ["json", "s.x"], "")


def repeated(build, *arguments):
    return lambda n: (build(n), list(arguments) or ["json", "s.x"], "")


def limits(template, *options):
    return lambda n: (template.replace("$N", str(n)), ["limits", *(option.replace("$N", str(n)) for option in options), "s.x"], "")


def option(template, *arguments):
    return lambda n: (template, [argument.replace("$N", str(n)) for argument in arguments] + ["s.x"], "")


def file_key(key, rest):
    return text("/*! @file\n * @%s\n */\n%s" % (key, rest))


def member_key(key, member, before=""):
    return text("%sstruct s { /*! @%s */ %s; };" % (before, key, member))


def hex_of(words, data):
    return "".join("%08x" % (word & UINT_MAX) for word in words) + data.hex() + "00" * (-len(data) % 4)


def decode(spec, type_name, message):
    return lambda n: (spec, ["decode", "--frame=lines", "s.x"], "%s %s\n" % (type_name, message(n)))


def encode(spec, type_name, value):
    return lambda n: (spec, ["encode", "--frame=lines", "s.x"], "%s %s\n" % (type_name, json.dumps(value(n))))


# --- specifications that grow ---

def nested_structs(n):
    return "struct s { " + "struct { " * n + "int x;" + " } x;" * n + " };"


def typedefs(n):
    return "typedef int t0;\n" + "".join("typedef t%d t%d;\n" % (i, i + 1) for i in range(n))


def forward_constants(n):
    return "".join("const C%d = C%d;\n" % (i, i + 1) for i in range(n)) + "const C%d = 1;\n" % n


def types_in_types(n):
    return "struct s0 { int x; };\n" + "".join("struct s%d { s%d x; int y; };\n" % (i + 1, i) for i in range(n))


def check_terms(n):
    return "/*! @check: i" + " + 1" * n + " > 0 */ struct s { int i; };"


BODY = """/*! @file
 * @cap: $N
 */
/*! @direction: call */
struct b { opaque a<8>; int i; };
"""
ANNOTATED = "/*! @direction: call\n * @%s: $N\n */\nstruct b { opaque a<9>; int i; };"
EXPECTED = "/*! @file\n * @cap: 100\n */\n/*! @direction: call\n * @expect: $C elements of $B bytes\n */\nstruct b { int a<9>; };"
SIZED = "struct s { string t<5>; opaque o<6>; int list<7>; opaque fixed[5]; int three[3]; };"
TEXT, DATA, LIST = ("typedef %s;" % member for member in ("string t<5>", "opaque o<6>", "int l<7>"))
NUMBERS = "struct s { int i; unsigned u; hyper h; unsigned hyper uh; char c; unsigned char uc; short sh; unsigned short us; int8_t i8; };"
WIRE = {"char": (4, -128, 127), "unsigned char": (4, 0, 255), "short": (4, -32768, 32767), "unsigned short": (4, 0, 65535), "int8_t": (4, -128, 127),
        "bool": (4, 0, 1)}
JSON = dict({name: ends[1:] for name, ends in WIRE.items() if name != "bool"}, **{
    "int": (INT_MIN, INT_MAX), "unsigned": (0, UINT_MAX), "hyper": (HYPER_MIN, HYPER_MAX)})
RANGES = dict(JSON, **{"unsigned hyper": (0, UHYPER_MAX)})


def rows_of_text():
    for name, least, most, template in (
            ("a constant", HYPER_MIN, 2**64 - 1, "const A = $N;"),
            ("the value of an enum", INT_MIN, INT_MAX, "enum color { A = $N };"),
            ("a label of an int", INT_MIN, INT_MAX, "union u switch (int i) { case $N: int a; };"),
            ("a label of an unsigned", 0, UINT_MAX, "union u switch (unsigned i) { case $N: int a; };"),
            ("a label of an enum", 3, 4, "enum color { A = 3, B = 4 }; union u switch (color i) { case $N: int a; default: void; };"),
            ("a label of a bool", 0, 1, "union u switch (bool b) { case $N: int a; default: void; };"),
            ("the bound of a string", 0, UINT_MAX, "struct s { string a<$N>; };"),
            ("the bound of opaque data", 0, UINT_MAX, "struct s { opaque a<$N>; };"),
            ("the bound of an array", 0, UINT_MAX, "struct s { int a<$N>; };"),
            ("the length of opaque data", 0, UINT_MAX, "struct s { int i; opaque a[$N]; };"),
            ("the length of an array", 0, UINT_MAX, "struct s { int i; int a[$N]; };"),
            ("the number of a procedure", 0, UINT_MAX, "program P { version V { void F(void) = $N; } = 1; } = 1;"),
            ("the number of a version", 0, UINT_MAX, "program P { version V { void F(void) = 1; } = $N; } = 1;"),
            ("the number of a program", 0, UINT_MAX, "program P { version V { void F(void) = 1; } = 1; } = $N;"),
            ("a shift", 0, 126, "const A = (1 << $N) / (1 << $N);"),
            ("the bound under a range", 5, None, "struct s { opaque a<$N>; /*!< @range: 2..5 */ };"),
            ("the greatest length of a range", 2, 6, "struct s { opaque a<6>; /*!< @range: 2..$N */ };"),
            ("the least length of a range", 0, 6, "struct s { opaque a<6>; /*!< @min: $N */ };"),
            ("a value of an enum in a range", -2, 9, "enum color { A = -2, B = 9 }; struct s { color a; /*!< @range: $N..9 */ };"),
            ("@counts", 1, UINT_MAX, "/*! @counts: $N bits each */ const A = 1;"),
            ("@raised from less", None, 4, "/*! @raised: 1.0 from $N */ const A = 5;"),
            ("-D, a length", 0, UINT_MAX, "struct s { int i; int a[N]; };")):
        build = option(template, "json", "-DN=$N") if "-D" in name else text(template)
        if least is not None:
            yield name, "least", least, build
        if most is not None:
            yield name, "most", most, build


def rows_of_keys():
    for name, (least, most) in sorted(RANGES.items()):
        yield "the least of a range of " + name, "least", least, text("struct s { /*! @range: $N..%d */ %s a; };" % (most - 1, name))
        yield "the greatest of a range of " + name, "most", most, text("struct s { /*! @range: %d..$N */ %s a; };" % (least + 1, name))
    yield "@cap", "least", 0, file_key("cap: $N", "const A = 1;")
    yield "@cap", "most", UHYPER_MAX, file_key("cap: $N", "const A = 1;")
    yield "@header", "least", 0, file_key("header: $N", "const A = 1;")
    yield "@same-as", "exactly", 5, text("/*! @same-as: B */ const A = 5; const B = $N;")
    yield "@mem, which is what a value takes", "least", 40, limits(ANNOTATED % "mem")
    yield "@mem", "least", 1, text(ANNOTATED % "mem")
    yield "@depth", "least", 1, text(ANNOTATED % "depth")
    yield "@depth", "most", UINT_MAX, text(ANNOTATED % "depth")
    yield "elements of @expect, of an array", "most", 9, limits(EXPECTED.replace("$C", "$N").replace("$B", "1"))
    yield "elements of @expect, of the cap", "most", 2, limits(EXPECTED.replace("$C", "$N").replace("$B", "40"))
    yield "bytes of @expect", "most", 48, limits(EXPECTED.replace("$C", "2").replace("$B", "$N"))
    yield "the cap, which is the least body", "least", 8, limits(BODY)
    yield "--cap, which is the least body", "least", 8, limits(BODY.replace(" * @cap: $N\n", ""), "--cap=$N")
    yield "an assertion of <=", "most", 5, text("/*! @assert: A <= 5 */ const A = $N;")
    yield "an assertion of <", "most", 4, text("/*! @assert: A < 5 */ const A = $N;")
    yield "an assertion of >=", "least", 5, text("/*! @assert: A >= 5 */ const A = $N;")
    yield "an assertion of >", "least", 6, text("/*! @assert: A > 5 */ const A = $N;")
    yield "--top", "least", 1, option("struct s { int a; };", "limits", "--types", "--top=$N")


def rows_of_nesting():
    for name, most, build in (("structs in structs", 498, nested_structs),
                              ("terms of an expression", 999, lambda n: "const A = 0" + " + 1" * n + ";"),
                              ("characters of a name", 1000, lambda n: "const %s = 1;" % ("A" * n)),
                              ("minus signs", 999, lambda n: "const A = " + "-" * n + "1;"),
                              ("terms of a check", 98, check_terms),
                              ("typedefs of typedefs", 499, typedefs),
                              ("constants that need the next", 499, forward_constants),
                              ("types in types", 498, types_in_types)):
        yield name, "most", most, repeated(build)


def rows_of_messages():
    for name, spec, type_name, most in (("a string", TEXT, "t", 5), ("opaque data", DATA, "o", 6)):
        yield "bytes of %s, decoded" % name, "most", most, decode(spec, type_name, lambda n: hex_of([n], b"a" * n))
        value = (lambda n: "a" * n) if type_name == "t" else (lambda n: "61" * n)
        yield "bytes of %s, encoded" % name, "most", most, encode(spec, type_name, value)
    yield "elements, decoded", "most", 7, decode(LIST, "l", lambda n: hex_of([n] + [0] * n, b""))
    yield "elements, encoded", "most", 7, encode(LIST, "l", lambda n: [0] * n)
    for length in (4, 5, 8):
        fixed = "typedef opaque f[%d];" % length
        yield "%d fixed bytes, encoded" % length, "exactly", length, encode(fixed, "f", lambda n: "61" * n)
    yield "bytes of 8 fixed ones, decoded", "exactly", 8, decode("typedef opaque f[8];", "f", lambda n: "61" * n)
    yield "3 elements, encoded", "exactly", 3, encode("typedef int f[3];", "f", lambda n: [0] * n)
    yield "3 elements, decoded", "exactly", 3, decode("typedef int f[3];", "f", lambda n: hex_of([0] * n, b""))
    for name, (_, least, most) in sorted(WIRE.items()):
        for end, bound in ("least", least), ("most", most):
            yield "%s %s, decoded" % (end, name), end, bound, decode("typedef %s f;" % name, "f", lambda n: hex_of([n], b""))
    for name, (least, most) in sorted(JSON.items()):
        for end, bound in ("least", least), ("most", most):
            yield "%s %s, encoded" % (end, name), end, bound, encode("typedef %s f;" % name, "f", lambda n: n)
            yield "%s %s as text" % (end, name), end, bound, encode("typedef %s f;" % name, "f", str)
    yield "most unsigned hyper as text", "most", UHYPER_MAX, encode("typedef unsigned hyper f;", "f", str)
    yield "recursion, decoded", "most", 64, decode("struct f { f *a; int b; };", "f",
                                                   lambda n: hex_of([1] * (n - 1) + [0] + [0] * n, b""))


# --- the trial ---

def is_taken(xdrgen, folder, made):
    spec, arguments, read = made
    with open(os.path.join(folder, "s.x"), "w") as file:
        file.write(spec)
    result = subprocess.run([xdrgen] + arguments, cwd=folder, input=read, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return result.returncode == 0, result.stderr.splitlines()[:1]


def try_bound(xdrgen, folder, end, bound, build):
    """What is wrong; "" if nothing is."""
    wrong = []
    for number in (bound - 1, bound, bound + 1):
        if number < 0 <= bound and build.__qualname__.split(".")[0] in ("repeated", "decode", "encode"):
            continue  # nothing is repeated less than not at all
        wanted = {"most": number <= bound, "least": number >= bound, "exactly": number == bound}[end]
        taken, said = is_taken(xdrgen, folder, build(number))
        if taken != wanted:
            wrong.append("%d is %s %s" % (number, "taken" if taken else "refused", " ".join(said)))
    return "; ".join(wrong)


def main():
    xdrgen = os.path.abspath(sys.argv[1])
    number = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for rows in rows_of_text, rows_of_keys, rows_of_nesting, rows_of_messages:
            for name, end, bound, build in rows():
                number += 1
                wrong = try_bound(xdrgen, folder, end, bound, build)
                failed += wrong != ""
                print("%sok %d - %s: %s %d%s" % ("not " if wrong else "", number, name, end, bound, "\n# " + wrong if wrong else ""))
    print("1..%d" % number)
    sys.exit(failed > 0 or number == 0)


main()

#!/usr/bin/env python3
"""names.py XDRGEN RUNTIME [COUNT [SEED]] -- what the compiler accepts compiles, whatever it is called; prints TAP.

1. Each name that the headers own which generated code includes is refused (xdrgen/model/taken.def against this machine's gcc).
2. Each name that the templates make of a specification's is in xdrgen/resolve/made.def, and each row of that is made.
3. Each name that generated code uses itself is refused as a constant, which is a macro in C.
4. COUNT specifications of hostile names (made of each other's, of C's headers, of generated code): what is accepted is
   compiled, as C11 or GNU C and as C++17, with everything that -e c,dispatch writes.

It would catch a template that makes a new name, a header of the runtime that includes another one, and a clash that the
compiler does not see.
"""
import os
import random
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "tools"))
import taken_names  # pylint: disable=import-error,wrong-import-position

C_WORDS = set("""alignas alignof asm auto bool break case char const continue default do double else enum extern false
    float for goto if inline int long register restrict return short signed sizeof static struct switch true typedef
    union unsigned void volatile while _Static_assert NULL define ifdef ifndef endif include main
    __cplusplus extern""".split())
CXX_WORDS = set("""and and_eq bitand bitor catch char16_t char32_t class compl const_cast constexpr decltype delete
    dynamic_cast explicit export friend mutable namespace new noexcept not not_eq nullptr operator or or_eq private
    protected public reinterpret_cast static_assert static_cast template this thread_local throw try typeid typename
    using virtual xor xor_eq alignas alignof asm bool false true wchar_t""".split())

EVERYTHING = """
const ZQK = 3;
enum zqe { ZQA, ZQB = 5 };
/*! @check: mq1 <= mq2
 *  @check: mq2 * mq8 < 100 */
struct zqs { int mq1; int mq2; /*!< @range: -3..5 */ string mq3<ZQK>; /*!< @utf8 */ opaque mq4<9>; /*!< @min: 2 */
    string mq5<>; /*!< @nul: allow */ opaque mq6[3]; /*!< @nul: reject */ unsigned hyper mq7; unsigned hyper mq8; };
union zqu switch (zqe mqk) { case ZQA: zqs mq1; default: int mq2; };
typedef zqs zqt<4>;
struct zql { zqs mq1; zql *mq2; };
struct zqr { zqr mq1<2>; zqe mq2<>; zqu mq3<3>; zqs *mq4; hyper mq5; opaque mq6[4]; zqe mq7[2]; double mq8;
    unsigned hyper mq9<2>; int mq10<2>; string mq11<8>; bool mq12; float mq13[3]; zqt mq14[2]; char mq15<4>; };
"""
PROGRAM = """
program ZQPROG {
    version ZQVERS {
        /** @acl: a:b
         *  @aclfilter: c:d
         *  @priority: high
         *  @generate: both */
        zqr ZQONE(zqu) = 1;
        void ZQTWO(void) = 2;
        zql ZQTHREE(void) = 3;
        void ZQFOUR(int, zqt) = 4;
    } = 1;
} = 2;
"""
LIBVIRT = """
/*! @file
 * @trailing: ignore
 * @unknown-enum: pass
 * @cap: 100000 */
const ZQ_PROGRAM = 1;
const ZQ_PROTOCOL_VERSION = 1;
struct zq_zqone_args { int mq1; };
struct zq_zqone_ret { int mq1; };
struct zq_zqtwo_msg { int mq1; };
enum zq_procedure {
    /** @acl: a:b
     *  @readstream: 1
     *  @aclfilter: c:d */
    ZQ_PROC_ZQONE = 1,
    ZQ_PROC_ZQTWO = 2
};
"""


class Tap:
    def __init__(self):
        self.number = self.failed = 0

    def result(self, name, problems):
        self.number += 1
        self.failed += bool(problems)
        print("%sok %d - %s" % ("not " if problems else "", self.number, name))
        for problem in list(problems)[:10]:
            print("# " + str(problem).replace("\n", "\n# "))


class Compiler:
    def __init__(self, xdrgen, runtime, folder):
        self.xdrgen, self.runtime, self.folder = xdrgen, runtime, folder

    def generate(self, text, kinds="c,dispatch", own=1 << 30):
        """The files, or None; and the lines of the text that have an error; or a note, if no error is of the
        first `own` lines."""
        path = os.path.join(self.folder, "zqf.x")
        for name in os.listdir(self.folder):
            os.remove(os.path.join(self.folder, name))
        with open(path, "w") as file:
            file.write(text)
        done = subprocess.run([self.xdrgen, "gen", "-e", kinds, "-o", self.folder, path], capture_output=True, text=True,
                              check=False)
        if done.returncode not in (0, 1) or (done.returncode == 1) != bool(done.stderr.count(": error: ")):
            sys.exit("status %d\n%s" % (done.returncode, done.stderr))
        files = sorted(name for name in os.listdir(self.folder) if name != "zqf.x")
        if done.returncode and files:
            sys.exit("refused, and yet there is %s" % files)
        lines = {severity: [int(line) for line in re.findall(r"^[^:\n]*:(\d+):\d+: %s" % severity, done.stderr, re.M)]
                 for severity in ("error", "note")}
        is_own = any(line <= own for line in lines["error"])
        return None if done.returncode else files, lines["error" if is_own else "note"]

    def code_of(self, text, kinds):
        files, lines = self.generate(text, kinds)
        if files is None:
            sys.exit("lines %s of\n%s" % (lines, text))
        code = ""
        for name in files:
            if name.endswith((".c", ".h")):
                with open(os.path.join(self.folder, name)) as file:
                    code += file.read()
        return re.sub(r'/\*.*?\*/|"(?:\\.|[^"\\])*"|#include[^\n]*', " ", code, flags=re.S)

    def compile(self, standard, with_cxx=True):
        """What gcc and g++ say of all that was written, in one piece each."""
        options = ["-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Wpedantic", "-Werror", "-fsyntax-only",
                   "-fmax-errors=3", "-I" + self.runtime, "-I" + self.runtime + "/rpc", "-I" + self.folder, "-"]
        code = "".join('#include "%s"\n' % name for name in taken_names.CODE)  # as each file does, ahead of its own header
        code += "".join('#include "zqf%s.c"\n' % part for part in ("", "_types", "_check", "_dispatch"))
        header = '#include "zqf_dispatch.h"\n'
        said = ""
        runs = [(["gcc", "-std=" + standard, "-xc"], code), (["g++", "-std=c++17", "-xc++"], header)]
        for command, text in runs[:1 + with_cxx]:
            said += subprocess.run([*command, *options], input=text, capture_output=True, text=True, check=False).stderr
        return said


def identifiers(code):
    return set(re.findall(r"\b[A-Za-z_]\w*", code))


def read_rows():
    with open(os.path.join(HERE, "..", "xdrgen/resolve/made.def")) as file:
        return re.findall(r'^MADE\((\w+), (\w+), "(\w*)", "(\w*)"\)', file.read(), re.M)


# --- 1: what the headers own ---


def test_taken(tap, compiler):
    names = sorted(taken_names.gather(compiler.runtime).items())
    for role, form, chosen in (("types", "struct %s { int x; };", [name for name, _ in names]),
                               ("constants", "const %s = 1;", [name for name, _ in names]),
                               ("members", "struct s%s { int %s; };", [name for name, row in names if row[1]])):
        text = "".join(form % ((name,) * form.count("%s")) + "\n" for name in chosen)
        _, lines = compiler.generate(text + "const LAST = 1;\n")
        accepted = [name for number, name in enumerate(chosen, 1) if number not in lines]
        tap.result("%d names of headers are no %s" % (len(chosen), role), accepted)


# --- 2 and 3: what the templates make and use ---


def explain(name, owners, rows):
    """The rows that make a name."""
    for row in rows:
        _, _, prefix, suffix = row
        match = re.fullmatch(re.escape(prefix) + r"(\w+)" + re.escape(suffix) + (r"\d+" if row[0] == "CHECK" else ""), name)
        if match and match.group(1) in owners[row[0]]:
            yield row


def test_made(tap, compiler):
    rows, seen, missing, used = read_rows(), set(), [], set()
    types = {"zqe", "zqs", "zqu", "zqt", "zql", "zqr", "zqfour_1_argument"}
    libvirt = {"zq_zqone_args", "zq_zqone_ret", "zq_zqtwo_msg", "zq_procedure"}
    for text, own, versions, procedures in ((EVERYTHING + PROGRAM, types, {"zqvers"},
                                             {"zqone_1", "zqtwo_1", "zqthree_1", "zqfour_1"}),
                                            (LIBVIRT, libvirt, {"zq"}, {"zq_zqone", "zq_zqtwo"})):
        owners = {kind: own for kind in ("TYPE", "ENUM", "COMPOSITE", "UNION", "CHECK")}
        owners["MEMBER"] = own | {"%s_mq%d" % (name, number) for name in own for number in range(20)}
        owners.update(SPEC={"zqf"}, GUARD={"ZQF_H"}, VERSION=versions, PROCEDURE=procedures)
        written = {name for name in identifiers(text) if re.search("zq|mq", name, re.I)} | own
        written |= {name.lower() for name in written} | {name.split("_PROC_")[-1].lower() for name in written}
        for name in identifiers(compiler.code_of(text, "c,dispatch") + compiler.code_of(text, "c,fuzz")):
            made = list(explain(name, owners, rows))
            seen.update(made)
            if not made and name not in written and re.search("zq", name, re.I):
                missing.append(name)
            if not made and name not in written:
                used.add(name)
    tap.result("made.def has every name that is made", sorted(missing))
    tap.result("every row of made.def is made", [row for row in rows if row not in seen])
    return used


def is_reserved(name):
    return re.match(r"xdr_|XDR_|_[A-Z_]|LLVM", name) or name in C_WORDS


def test_used(tap, compiler, used):
    """As a constant, each is refused or compiles."""
    taken = taken_names.gather(compiler.runtime)
    names = sorted(name for name in used if not is_reserved(name) and name not in taken)
    for role, form in (("constants", "const %s = 1;"), ("types", "struct %s { int x; };"), ("values", "enum e%d { %s };"),
                       ("procedures", "program P%d { version V%d { void %s(void) = 1; } = 1; } = 1;")):
        lines = [form % (*(number,) * form.count("%d"), name) for number, name in enumerate(names)]
        files = None
        while files is None:
            files, wrong = compiler.generate("\n".join(lines) + EVERYTHING + PROGRAM, own=len(lines))
            shorter = [line for number, line in enumerate(lines, 1) if number not in wrong]
            if files is None and len(shorter) == len(lines):
                sys.exit("errors that are of no line: %s of\n%s" % (wrong, "\n".join(lines)))
            lines = shorter
        said = compiler.compile("c11")
        tap.result("%d names that generated code uses are no %s, or do no harm" % (len(names), role), [said] if said else [])
    return names


# --- 4: hostile names ---


class Hostile:
    def __init__(self, rng, used, taken):
        self.rng, self.rows, self.used, self.taken = rng, read_rows(), used, taken
        self.stems = []

    def name(self):
        kind = self.rng.randrange(10)
        if kind < 6 and self.stems:
            _, _, prefix, suffix = self.rng.choice(self.rows)
            if kind == 0:
                prefix = self.rng.choice(["decode_", "encode_", "size_", "serve_", "codec_"])
            stem = self.rng.choice(self.stems)
            name = prefix + stem + suffix + self.rng.choice(["", "", "", "1", "_1", "_inline"])
        elif kind < 8:
            name = self.rng.choice(self.used)
        elif kind == 8:
            name = self.rng.choice(self.taken)
        else:
            name = self.rng.choice(["zqf", "ZQF_H", "zqf_limits", "ZQF_H_DISPATCH", "next", "u", "arg1", "a_b", "type"])
        case = self.rng.randrange(8)
        name = name.upper() if case == 0 else name.lower() if case == 1 else name
        if self.rng.randrange(3) == 0:
            self.stems.append(name)
        return name if name not in CXX_WORDS else name + "_x"

    def definition(self):
        """One line, so that an error's line says what it is about."""
        a, b, c, d = (self.name() for _ in range(4))
        types = [stem for stem in self.stems if stem in self.types] or ["int"]
        one, two = self.rng.choice(types), self.rng.choice(types)
        form = self.rng.randrange(7)
        if form == 0:
            return "const %s = %d;" % (a, self.rng.randrange(1, 9))
        if form in (1, 2):
            values = sorted({a, b, c})
            return "enum %s { %s };" % (d, ", ".join(values))
        self.types.add(a)
        self.stems.append(a)
        if form == 3:
            self.stems.append("%s_%s" % (a, c))
            return "struct %s { int %s; string %s<%d>; /*!< @utf8 */ };" % (a, b, c, self.rng.randrange(4, 6))
        if form == 4:
            return "/*! @check: %s < 3 */ struct %s { int %s; %s %s<2>; };" % (b, a, b, one, c)
        if form == 5:
            return "union %s switch (int %s) { case 1: %s %s; default: %s *%s; };" % (a, b, one, c, two, d)
        return "typedef %s %s<3>;" % (one, a)

    def program(self):
        names = [self.name() for _ in range(6)]
        types = ["void", "int"] + [stem for stem in self.stems if stem in self.types]
        procedures = "\n".join("%s %s(%s) = %d;" % (self.rng.choice(types), name, self.rng.choice(types), number)
                               for number, name in enumerate(names[2:], 1))
        return ["program %s { version %s {" % (names[0], names[1]), *procedures.split("\n"),
                "void %s_LAST(void) = 99; } = %d; } = %d;" % (names[0], self.rng.randrange(1, 3), self.rng.randrange(1, 9))]

    def specification(self):
        self.types, self.stems = set(), []
        lines = [self.definition() for _ in range(30)]
        return lines + self.program() + self.program()


def is_frame(line):
    return line.startswith("program") or line.endswith("; } = ") or "_LAST(void)" in line


def drop(lines, wrong):
    """Without the lines that have an error; a program goes as a whole if its head or its end does."""
    kept, program = [], []
    is_lost = False
    for number, line in enumerate(lines, 1):
        if line.startswith("program"):
            program, is_lost = [], False
        if program or line.startswith("program"):
            is_lost |= is_frame(line) and number in wrong
            if is_frame(line) or number not in wrong:
                program.append(line)
            if "_LAST(void)" in line:
                kept += [] if is_lost else program
                program = []
        elif number not in wrong:
            kept.append(line)
    return kept


def test_hostile(tap, compiler, used, count, seed):
    rng = random.Random(seed)
    taken = sorted(taken_names.gather(compiler.runtime))
    hostile = Hostile(rng, used, taken)
    compiled = names = 0
    problems = []
    for number in range(count):
        lines = hostile.specification()
        while lines:
            files, wrong = compiler.generate("\n".join(lines) + "\n")
            if files is not None:
                break
            shorter = drop(lines, set(wrong))
            if len(shorter) == len(lines):
                sys.exit("errors that are of no line:\n" + "\n".join(lines))
            lines = shorter
        if not lines:
            continue
        compiled += 1
        names += len(lines)
        # in C++, though not in C, a member hides a type of its name
        members = set(re.findall(r"(\w+)(?:<\d>)?[;)]", "\n".join(lines)))
        said = compiler.compile(rng.choice(["c11", "gnu11"]), not members & hostile.types)
        if said:
            problems.append("specification %d: %s\nof\n%s" % (number, said[:1500], "\n".join(lines)))
    tap.result("%d specifications, %d lines of hostile names, compile" % (compiled, names), problems)
    tap.result("most of them have something to compile", [] if compiled * 2 > count else [compiled])


def main():
    xdrgen, runtime = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    count, seed = (int(argument) for argument in (sys.argv[3:] + ["150", "1"][len(sys.argv) - 3:])[:2])
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        compiler = Compiler(xdrgen, runtime, folder)
        test_taken(tap, compiler)
        used = test_used(tap, compiler, test_made(tap, compiler))
        test_hostile(tap, compiler, used, count, seed)
    print("1..%d" % tap.number)
    sys.exit(1 if tap.failed else 0)


main()

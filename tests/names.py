#!/usr/bin/env python3
"""names.py XDRGEN RUNTIME [COUNT [SEED]] -- what the compiler accepts compiles, whatever it is called; prints TAP.

1. Each word, and each name that the headers own which generated code includes, is in xdrgen/model/taken.def; the names are refused.
   So is a specification of a header's name.
2. Each name that the templates make of a specification's is in xdrgen/resolve/made.def, and each row of that is made.
3. Each name that generated code uses itself is refused as a constant, which is a macro in C, or does no harm.
4. COUNT specifications of hostile names: words of C and C++, what C's headers own, what generated code makes and calls its
   parameters, each other's names; in every place of the grammar, with and without @c-name, in an import as well. What is
   accepted is compiled, as C11 or GNU C, by gcc or clang, and as C++17, with all that -e writes; what is refused is refused
   by a message that names something of the line.

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

# Of the language of specifications: no names. The BSD words are left to a typedef that repeats them.
XDR_WORDS = set("""bool case char const default double else enum float hyper int long opaque program quadruple short string
    struct switch typedef union unsigned version void TRUE FALSE""".split()) | taken_names.OURS

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
    """Generates and compiles in folders of its own."""

    def __init__(self, xdrgen, runtime, folder):
        self.xdrgen, self.runtime = xdrgen, runtime
        self.folder, self.headers = os.path.join(folder, "written"), os.path.join(folder, "ahead")
        os.mkdir(self.folder)
        os.mkdir(self.headers)

    def clear(self):
        for name in os.listdir(self.folder):
            os.remove(os.path.join(self.folder, name))

    def run(self, text, kinds="c,dispatch", name="zqf"):
        """The files, or None, and what was said."""
        path = os.path.join(self.folder, name + ".x")
        with open(path, "w") as file:
            file.write(text)
        before = set(os.listdir(self.folder))
        done = subprocess.run([self.xdrgen, "gen", "-e", kinds, "-o", self.folder, path], capture_output=True, text=True,
                              check=False)
        if done.returncode not in (0, 1) or (done.returncode == 1) != bool(done.stderr.count(": error: ")):
            sys.exit("status %d\n%s" % (done.returncode, done.stderr))
        files = sorted(set(os.listdir(self.folder)) - before)
        if done.returncode and files:
            sys.exit("refused, and yet there is %s" % files)
        return None if done.returncode else files, done.stderr

    def generate(self, text, kinds="c,dispatch", own=1 << 30, name="zqf"):
        """The files, or None; the lines of the text that have an error, or a note, if no error is of the first `own` lines;
        and the messages."""
        files, said = self.run(text, kinds, name)
        lines = {severity: [int(line) for line in re.findall(r"/%s.x:(\d+):\d+: %s" % (name, severity), said)]
                 for severity in ("error", "note")}
        is_own = any(line <= own for line in lines["error"])
        return files, lines["error" if is_own else "note"], said

    def code_of(self, text, kinds):
        self.clear()
        files, lines, _ = self.generate(text, kinds)
        if files is None:
            sys.exit("lines %s of\n%s" % (lines, text))
        code = ""
        for name in files:
            if name.endswith((".c", ".h")):
                with open(os.path.join(self.folder, name)) as file:
                    code += file.read()
        return re.sub(r'/\*.*?\*/|"(?:\\.|[^"\\])*"|#include[^\n]*', " ", code, flags=re.S)

    def ahead(self, driver):
        """Options that include what each file of generated code includes ahead of its own header, compiled once."""
        is_cxx, is_clang = "++" in driver[0], "clang" in driver[0]
        header = os.path.join(self.headers, "_".join(driver) + ".h")
        paths = ["-I" + self.runtime + part for part in ("", "/rpc", "/testing")]
        built = header + (".pch" if is_clang else ".gch")
        if not os.path.exists(built):
            with open(header, "w") as file:
                file.write("".join('#include "%s"\n' % name for name in taken_names.HEADERS if is_cxx) or
                           "".join('#include "%s"\n' % name for name in [*taken_names.CODE, "xdr_fuzz.h"]))
            subprocess.run([*driver, *paths, "-x", "c++-header" if is_cxx else "c-header", header, "-o", built], check=True)
        return [*paths, *(["-include-pch", built] if is_clang else ["-include", header])]

    def compile(self, driver, parts):
        """What a compiler says of parts of what was written, in one piece."""
        options = ["-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Wpedantic", "-Werror", "-fsyntax-only", "-DXDR_FUZZ_MAIN"]
        code = "".join('#include "%s"\n' % part for part in parts)
        language = "c++" if "++" in driver[0] else "c"
        return subprocess.run([*driver, *options, *self.ahead(driver), "-I" + self.folder, "-x", language, "-"], input=code,
                              capture_output=True, text=True, check=False).stderr

    def compile_all(self, rng, kinds, name="zqf"):
        """By one compiler of C, and by one of C++."""
        ends = ["", "_types", "_check", "_dispatch"] if "dispatch" in kinds else ["_fuzz"]
        said = self.compile(rng.choice([["gcc", "-std=c11"], ["gcc", "-std=gnu11"], ["clang", "-std=c11"]]),
                            [name + end + ".c" for end in ends])
        header = name + ("_dispatch.h" if "dispatch" in kinds else ".h")
        return said + self.compile(rng.choice([["g++", "-std=c++17"], ["g++", "-std=c++17"], ["clang++", "-std=c++17"]]), [header])


def identifiers(code):
    return set(re.findall(r"\b[A-Za-z_]\w*", code))


def read_rows():
    with open(os.path.join(HERE, "..", "xdrgen/resolve/made.def")) as file:
        return re.findall(r'^MADE\((\w+), (\w+), "(\w*)", "(\w*)"\)', file.read(), re.M)


# --- 1: what the languages and the headers own ---


def read_taken():
    with open(os.path.join(HERE, "..", "xdrgen/model/taken.def")) as file:
        return {name: (kind, owner) for kind, name, owner in re.findall(r'^TAKEN\((\w+), "(\w+)", "([^"]*)"\)', file.read(), re.M)}


def test_taken(tap, compiler):
    table, words = read_taken(), taken_names.gather_words()
    names = {name: row for name, row in taken_names.gather(compiler.runtime).items() if name not in words}
    missing = [name for name, language in words.items() if table.get(name, ("", ""))[0] != ("WORD" if language else "MACRO")]
    missing += [name for name, (_, is_macro) in names.items() if table.get(name, ("", ""))[0] != ("MACRO" if is_macro else "NAME")]
    tap.result("taken.def has %d words and %d names of headers" % (len(words), len(names)), sorted(missing))
    tap.result("taken.def is sorted", [] if list(table) == sorted(table) else ["no"])
    owned = [name for name, (kind, _) in table.items() if kind != "WORD"]
    macros = [name for name in owned if table[name][0] == "MACRO"]
    for role, form, chosen in (("types", "struct %s { int x; };", owned), ("constants", "const %s = 1;", owned),
                               ("members", "struct s%s { int %s; };", macros)):
        compiler.clear()
        text = "".join(form % ((name,) * form.count("%s")) + "\n" for name in chosen)
        _, lines, said = compiler.generate(text + "const LAST = 1;\n")
        wrong = [name for number, name in enumerate(chosen, 1) if number not in lines]
        wrong += [name for name in chosen if table[name][1] and "'%s' is " % name in said and "<%s>" % table[name][1] not in said]
        tap.result("%d names of headers are no %s" % (len(chosen), role), wrong)


def test_headers(tap, compiler):
    with open(os.path.join(HERE, "..", "xdrgen/model/headers.def")) as file:
        rows = re.findall(r'^HEADER\("([^"]*)"\)', file.read(), re.M)
    tap.result("headers.def is sorted", [] if rows == sorted(rows) else ["no"])
    missing = [name for name in taken_names.gather_headers(compiler.runtime) if name not in rows]
    tap.result("headers.def has every header", missing)
    compiler.clear()
    accepted = [name for name in rows if compiler.run("struct s { int x; };", "c", name)[0] is not None]
    tap.result("%d headers are the name of no specification" % len(rows), accepted)


# --- 2 and 3: what the templates make and use ---


def explain(name, owners, rows):
    """The rows that make a name."""
    for row in rows:
        _, _, prefix, suffix = row
        match = re.fullmatch(re.escape(prefix) + r"(\w+)" + re.escape(suffix) + (r"\d+" if row[0] == "CHECK" else ""), name)
        if match and match.group(1) in owners[row[0]]:
            yield row


def names_in_macros(runtime):
    """What the runtime's macros bring into generated code."""
    names = set()
    for folder in ("", "rpc", "testing"):
        for name in os.listdir(os.path.join(runtime, folder)):
            if name.endswith(".h"):
                with open(os.path.join(runtime, folder, name)) as file:
                    text = re.sub(r'/\*.*?\*/|"[^"\n]*"', " ", file.read(), flags=re.S)
                for parameters, body in re.findall(r"^#define \w+(?:\(([^)]*)\))?((?:\\\n|.)*)$", text, re.M):
                    names |= identifiers(body) - identifiers(parameters)
    return names


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
    return used | names_in_macros(compiler.runtime)


def test_used(tap, compiler, used):
    """As a constant, a type and so on each is refused or compiles."""
    taken = read_taken()
    names = sorted(name for name in used if name not in taken and not re.match(r"xdr_|XDR_|_[A-Z_]|LLVM|define|endif|ifn?def", name))
    rng = random.Random(1)
    for role, form in (("constants", "const %s = 1;"), ("types", "struct %s { int x; };"), ("values", "enum e%d { %s };"),
                       ("procedures", "program P%d { version V%d { void %s(void) = 1; } = 1; } = 1;")):
        lines = [form % (*(number,) * form.count("%d"), name) for number, name in enumerate(names)]
        files = None
        while files is None:
            compiler.clear()
            files, wrong, _ = compiler.generate("\n".join(lines) + EVERYTHING + PROGRAM, own=len(lines))
            shorter = [line for number, line in enumerate(lines, 1) if number not in wrong]
            if files is None and len(shorter) == len(lines):
                sys.exit("errors that are of no line: %s of\n%s" % (wrong, "\n".join(lines)))
            lines = shorter
        said = compiler.compile_all(rng, "c,dispatch")
        tap.result("%d names that generated code uses are no %s, or do no harm" % (len(names), role), [said] if said else [])
    return names


# --- 4: hostile names ---


SHAPES = ["%s %s", "%s %s[2]", "%s %s<3>", "%s %s<>", "%s *%s"]


class Hostile:
    """Makes specifications. Each definition is a line, so that an error's line says what it is about."""

    def __init__(self, rng, used):
        self.rng, self.rows, self.used, self.taken = rng, read_rows(), used, read_taken()
        self.words = sorted(name for name, (kind, _) in self.taken.items() if kind == "WORD" and name not in XDR_WORDS)
        self.owned = sorted(name for name, (kind, _) in self.taken.items() if kind != "WORD")
        self.stems, self.types, self.values = [], set(), []

    def made(self):
        _, _, prefix, suffix = self.rng.choice(self.rows)
        if self.rng.randrange(5) == 0:
            prefix = self.rng.choice(["decode_", "encode_", "size_", "serve_", "codec_"])
        return prefix + self.rng.choice(self.stems) + suffix + self.rng.choice(["", "", "", "1", "_1", "_2", "_inline", "_"])

    def name(self):
        kind = self.rng.randrange(12)
        if kind < 4 and self.stems:
            name = self.made()
        elif kind < 6:
            name = self.rng.choice(self.used)
        elif kind < 8:
            name = self.rng.choice(self.words) + self.rng.choice(["", "", "", "_", "__"])
        elif kind < 10 and self.stems:
            name = self.rng.choice(self.stems)
        else:
            name = self.rng.choice([*self.rng.sample(self.owned, 4), "zqf", "ZQF_H", "zqf_limits", "next", "u", "data", "len", "arg1",
                                    "a_b", "type", "p", "v", "c", "e", "d", "i", "_v", "xdr_size", "int32_t"])
        case = self.rng.randrange(10)
        name = name.upper() if case == 0 else name.lower() if case == 1 else name
        if self.rng.randrange(3) == 0:
            self.stems.append(name)
        return name if name not in XDR_WORDS else name + "_x"

    def type(self):
        if self.types and self.rng.randrange(4):
            return self.rng.choice(sorted(self.types))
        return self.rng.choice(["int", "unsigned int", "hyper", "bool", "double", "char", "unsigned short"])

    def note(self):
        """A comment behind a member or a value, or none."""
        chosen = self.rng.randrange(40)
        return "" if chosen > 1 else " /*!< @c-name: %s */" % self.name()

    def bound(self):
        return self.rng.choice(self.values) if self.values and self.rng.randrange(3) == 0 else str(self.rng.randrange(2, 6))

    def member(self):
        form = self.rng.randrange(12)
        if form == 0:
            return "string %s<%s>;" % (self.name(), self.bound()) + self.note()
        if form == 1:
            return "opaque %s%s;" % (self.name(), self.rng.choice(["[%s]", "<%s>"]) % self.bound()) + self.note()
        if form == 2:
            return "struct { %s %s; } %s;" % (self.type(), self.name(), self.name()) + self.note()
        if form == 3:
            return "enum { %s = 5 } %s;" % (self.name(), self.name())
        if form == 4:
            return "%s %s[%s];" % (self.type(), self.name(), self.bound())
        return self.rng.choice(SHAPES) % (self.type(), self.name()) + ";" + self.note()

    def members(self):
        return " ".join(self.member() for _ in range(self.rng.randrange(1, 5)))

    def body(self, name):
        form = self.rng.randrange(7)
        a, b = self.name(), self.name()
        if form == 0:
            return "/*! @check: %s < 3 */ struct %s { int %s; %s };" % (a, name, a, self.members())
        if form in (1, 2):
            return "struct %s { %s %s *%s; };" % (name, self.members(), name, b)
        if form == 3:
            return "union %s switch (int %s) { case 1: %s case 2: void; case 3: %s default: %s };" % (
                name, b, self.member(), self.member(), self.member())
        if form == 4:
            return "typedef string %s<%s>;" % (name, self.bound())
        if form == 5:
            return "typedef struct { %s } %s;" % (self.members(), name)
        return "typedef %s;" % (self.rng.choice(SHAPES) % (self.type(), name))

    def definition(self):
        name, form = self.name(), self.rng.randrange(8)
        named = "/*! @c-name: %s */ " % self.name() if self.rng.randrange(20) == 0 else ""
        if form == 0:
            self.values.append(name)
            return named + "const %s = %d;" % (name, self.rng.randrange(1, 9))
        if form == 1:
            values = sorted({self.name() for _ in range(3)})
            self.values.append(values[0])
            self.types.add(name)
            return named + "enum %s { %s };" % (name, ", ".join("%s = %d" % (value, 1 + at) for at, value in enumerate(values)))
        line = self.body(name)
        self.types.add(name)
        self.stems.append(name)
        return line if line.startswith("/*!") else named + line

    def program(self):
        names = [self.name() for _ in range(9)]
        lines = ["program %s {" % names[0]]
        for number in range(1, self.rng.randrange(2, 4)):
            lines.append("version %s {" % names[number])
            procedures = names[3:] if number == 1 else names[3:5] + [self.name()]
            at = self.rng.randrange(1, 3)
            lines += ["%s %s(%s) = %d;" % (self.rng.choice(["void", self.type()]), name, self.rng.choice(["void", self.type()]),
                                           at + order) for order, name in enumerate(procedures)]
            lines.append("void %s_LAST%d(void) = 99; } = %d;" % (names[0], number, number))
        return [*lines, "} = %d; /* LAST */" % self.rng.randrange(1, 9)]

    def specification(self, programs=2):
        self.types, self.stems, self.values = set(), ["zqf"], []
        lines = [self.definition() for _ in range(30)]
        return [*lines, *(line for _ in range(programs) for line in self.program())]


def is_frame(line):
    return line.startswith(("program", "version", "} = ")) or "_LAST" in line


def drop(lines, wrong):
    """Without the lines that have an error; a program goes as a whole if what frames its procedures does."""
    kept, program = [], []
    is_lost = False
    for number, line in enumerate(lines, 1):
        if line.startswith("program"):
            program, is_lost = [], False
        if program or line.startswith("program"):
            is_lost |= is_frame(line) and number in wrong
            if is_frame(line) or number not in wrong:
                program.append(line)
            if line.endswith("/* LAST */"):
                kept += [] if is_lost else program
                program = []
        elif number not in wrong:
            kept.append(line)
    return kept


def names_nothing(text, said):
    """Messages that quote nothing that is written."""
    written = set(re.findall(r"\w+", text))
    return [line for line in said.split("\n") if ": error: " in line
            and not any(word in written or any(word.startswith(stem + "_") for stem in written)
                        for quoted in re.findall(r"'([^']*)'", line) for word in re.findall(r"\w+", quoted))]


def settle(compiler, lines, kinds, problems, name, base=()):
    """What is left of the lines when all that is refused is gone; generated. base: those of the import."""
    while lines:
        files, wrong, said = compiler.generate("\n".join(lines) + "\n", kinds, name=name)
        problems += names_nothing("\n".join([*lines, *base]), said)
        if files is not None:
            break
        shorter = drop(lines, set(wrong))
        if len(shorter) == len(lines) and "@import" in lines[0]:
            shorter = lines[1:]
        if len(shorter) == len(lines):
            sys.exit("errors that are of no line:\n%s\nof\n%s" % (said, "\n".join(lines)))
        lines = shorter
    return lines


def test_hostile(tap, compiler, used, count, seed):
    rng = random.Random(seed)
    hostile = Hostile(rng, used)
    compiled = names = 0
    problems, misnamed = [], []
    for number in range(count):
        compiler.clear()
        kinds = rng.choice(["c,dispatch,docs", "c,fuzz"])
        base = settle(compiler, hostile.specification(1), "c", misnamed, "zqb") if rng.randrange(4) == 0 else []
        lines = ["/*! @file @import: zqb.x */"] if base else []
        lines = settle(compiler, lines + hostile.specification(), kinds, misnamed, "zqf", base)
        if not lines:
            continue
        compiled += 1
        names += len(lines)
        said = compiler.compile_all(rng, kinds)
        if said:
            problems.append("specification %d: %s\nof\n%s\nthat imports\n%s" % (number, said[:1500], "\n".join(lines), "\n".join(base)))
    tap.result("%d specifications, %d lines of hostile names, compile" % (compiled, names), problems)
    tap.result("most of them have something to compile", [] if compiled * 2 > count else [compiled])
    tap.result("what is refused is named", misnamed)


def main():
    xdrgen, runtime = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    count, seed = (int(argument) for argument in (sys.argv[3:] + ["150", "1"][len(sys.argv) - 3:])[:2])
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        compiler = Compiler(xdrgen, runtime, folder)
        test_taken(tap, compiler)
        test_headers(tap, compiler)
        used = test_used(tap, compiler, test_made(tap, compiler))
        test_hostile(tap, compiler, used, count, seed)
    print("1..%d" % tap.number)
    sys.exit(1 if tap.failed else 0)


main()

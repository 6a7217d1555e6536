#!/usr/bin/env python3
"""taken_names.py RUNTIME [headers] -- names that C, C++ and the C library's headers take from specifications.

Words are asked of gcc as well: whatever text its compilers contain that could be a name is declared as a member, and what they
refuse then is a word, or a macro that they define by themselves.

Generated code includes the runtime's headers, and these some of the library's. What those declare or define cannot be the
name of a type, a constant or an enumerator; a macro cannot be that of a member either. The names come from gcc's own
output: its macros (-dM), and what is declared at the outermost level of the preprocessed text, with the header. Printed
are the rows of xdrgen/model/taken.def; those that another machine's headers add can stand there too.

With `headers`, the rows of xdrgen/model/headers.def: those that generated code includes, however deep, so that a file of the
name would be read instead of them; the runtime's own as well.

Three languages are looked at: C11; GNU C, which is gcc's default; and C++, which sees the headers alone. The BSD words for
numbers are of the language of specifications too, and a typedef may repeat them.
"""
import glob
import os
import re
import subprocess
import sys

CODE = ["xdr_marshal.h", "xdr_scan.h", "xdr_wide.h", "xdr_dispatch.h"]
HEADERS = ["xdr_describe.h", "xdr_runtime.h", "xdr_dispatch.h"]
LANGUAGES = [(["gcc", "-std=c11"], CODE), (["gcc", "-std=gnu11"], CODE), (["g++", "-std=c++17", "-xc++"], HEADERS)]
TOKEN = re.compile(r'#[^\n]*|"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|[A-Za-z_]\w*|\d[\w.]*|\S')
WORDS = set("bool char decltype double extern false float int long noexcept short signed struct true typedef unsigned "
            "union volatile void nullptr_t".split())  # of C or C++, or of its namespaces
OURS = set("u_char u_short u_int u_long quad_t u_quad_t u_int8_t u_int16_t u_int32_t u_int64_t ushort uint ulong".split())
RESERVED = re.compile(r"_[A-Z_]|_mm?_|xdr_|XDR_")


def preprocess(command, runtime, headers, *options):
    text = "".join('#include "%s"\n' % header for header in headers)
    return subprocess.run([*command, "-I" + runtime, "-I" + runtime + "/rpc", "-E", *options, "-"], input=text, capture_output=True, text=True,
                          check=True).stdout


class Place:
    """Which header the text is of, by the line markers: the innermost one that a program may include by name."""

    def __init__(self):
        self.open = [""]

    def pass_marker(self, line):
        marker = re.match(r'# \d+ "([^"]*)"(?: (\d))?', line)
        if not marker:
            return
        if marker.group(2) == "1":
            found = re.search(r"/include/(?:[\w-]+-linux-gnu\w*/)?(?:c\+\+/\d+/)?(.*)$", marker.group(1))
            name = found.group(1) if found else ""
            self.open.append(self.open[-1] if name.startswith(("bits/", "x86_64")) else name)
        elif marker.group(2) == "2":
            self.open.pop()

    def header(self):
        return self.open[-1]


def find_macros(text):
    macros, place = {}, Place()
    for line in text.split("\n"):
        if line.startswith("# "):
            place.pass_marker(line)
        found = re.match(r"#define ([A-Za-z_]\w*)", line)
        if found:
            macros[found.group(1)] = place.header()
    return macros


def tokens_of(text):
    place = Place()
    for token in TOKEN.findall(text):
        if token.startswith("#"):
            place.pass_marker(token)
        else:
            yield token, place.header()


def find_declared(text):
    """{name: header} of what stands outside of braces and parentheses, and of enumerators."""
    declared, outer, statement = {}, [], []
    for token, header in tokens_of(text):
        if token in "({[":
            is_open = token == "{" and (statement[-1:] == ['"C"'] or "namespace" in statement[:2])
            kind = "open" if is_open else "enum" if token == "{" and "enum" in statement[:3] else token
            outer.append(kind)
            if is_open:
                statement = []
        elif token in ")}]":
            kind = outer.pop() if outer else ""
            if token == "}" and kind == "{" and ")" in statement:
                statement = []  # the end of a function
            continue
        visible = all(kind == "open" for kind in outer)
        if outer[-1:] == ["enum"] and all(kind == "open" for kind in outer[:-1]):
            visible = re.match(r"[A-Za-z_]", token) and "=" not in statement[-1:]
        if not visible:
            if outer[-1:] == ["("] and token == "(":
                statement.append(")")  # there were parentheses
            continue
        statement.append(token)
        if re.match(r"[A-Za-z_]", token):
            declared.setdefault(token, header)
        if token == ";":
            statement = []
    return declared


def find_candidates():
    """Names that stand, or end what stands, in the compilers proper; linkers let a text share the end of another."""
    names = set()
    for program in ("cc1", "cc1plus"):
        path = subprocess.run(["gcc", "-print-prog-name=" + program], capture_output=True, text=True, check=True).stdout.strip()
        with open(path, "rb") as file:
            for text in re.findall(rb"[a-z_0-9]{2,40}(?=\0)", file.read()):
                names.update(text[at:].decode() for at in range(len(text) - 1) if text[at:at + 1].isalpha())
    return sorted(name for name in names if len(name) <= 16)


def refused_members(command, names):
    text = "".join("struct s%d { int *%s[1]; };\n" % (number, name) for number, name in enumerate(names))
    said = subprocess.run([*command, "-fsyntax-only", "-fmax-errors=0", "-w", "-"], input=text, capture_output=True, text=True,
                          check=False).stderr
    return {names[int(line) - 1] for line in re.findall(r"^<stdin>:(\d+):\d+: error", said, re.M)}


def gather_words():
    """{word: language}; without one, a macro."""
    names = find_candidates()
    c, cxx = refused_members(["gcc", "-std=gnu11", "-xc"], names), refused_members(["g++", "-std=gnu++20", "-xc++"], names)
    macros = subprocess.run(["gcc", "-std=gnu11", "-xc", "-dM", "-E", "-"], input="", capture_output=True, text=True,
                            check=True).stdout
    own = set(re.findall(r"#define (\w+)", macros))
    return {name: "" if name in own else "C" if name in c else "C++" for name in c | cxx}


def gather(runtime):
    names = {}  # (header, whether a macro)
    for command, headers in LANGUAGES:
        for name, header in find_declared(preprocess(command, runtime, headers)).items():
            if header:
                names.setdefault(name, (header, False))
        for name, header in find_macros(preprocess(command, runtime, headers, "-dD")).items():
            if header:
                names[name] = (header, True)
    return {name: row for name, row in names.items() if not RESERVED.match(name) and name not in WORDS | OURS}


def gather_headers(runtime):
    names = {os.path.basename(path) for path in glob.glob(runtime + "/**/*.h", recursive=True)} - {"rpc_types.h"}  # which is made of a specification
    for command, headers in LANGUAGES:
        markers = re.findall(r'^# \d+ "([^"]*)" 1', preprocess(command, runtime, headers), re.M)
        names.update(os.path.basename(path) for path in markers if not re.search(r"/(bits|gnu|sys|asm|linux|ext|debug)/", path))
    return sorted(name[:-2] for name in names if name.endswith(".h"))


def main():
    if sys.argv[2:] == ["headers"]:
        for name in gather_headers(sys.argv[1]):
            print('HEADER("%s")' % name)
        return
    rows = {name: ("MACRO" if is_macro else "NAME", header) for name, (header, is_macro) in gather(sys.argv[1]).items()}
    rows.update({name: ("WORD" if language else "MACRO", language) for name, language in gather_words().items()})
    for name, (kind, owner) in sorted(rows.items()):
        print('TAKEN(%s, "%s", "%s")' % (kind, name, owner))


if __name__ == "__main__":
    main()

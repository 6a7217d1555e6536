#!/usr/bin/env python3
"""taken_names.py RUNTIME [TAKEN.def] -- names that the C library's headers take from specifications.

Generated code includes the runtime's headers, and these some of the library's. What those declare or define cannot be the
name of a type, a constant or an enumerator; a macro cannot be that of a member either. The names come from gcc's own
output: its macros (-dM), and what is declared at the outermost level of the preprocessed text, with the header. Printed
are the lines of xdrgen/taken.def. With a file, its rows are kept besides, for another machine's headers have other names.

Three languages are looked at: C11; GNU C, which is gcc's default, but for its types, which a typedef may repeat; and C++,
which sees the headers alone.
"""
import re
import subprocess
import sys

CODE = ["xdr_marshal.h", "xdr_scan.h", "xdr_wide.h", "xdr_dispatch.h"]
HEADERS = ["xdr_describe.h", "xdr_runtime.h", "xdr_dispatch.h"]
LANGUAGES = [(["gcc", "-std=c11"], CODE, True), (["gcc", "-std=gnu11"], CODE, False),
             (["g++", "-std=c++17", "-xc++"], HEADERS, True)]
TOKEN = re.compile(r'#[^\n]*|"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|[A-Za-z_]\w*|\d[\w.]*|\S')
RESERVED = re.compile(r"_[A-Z_]|xdr_|XDR_|_[a-z]")


def preprocess(command, runtime, headers, *options):
    text = "".join('#include "%s"\n' % header for header in headers)
    return subprocess.run([*command, "-I" + runtime, "-E", *options, "-"], input=text, capture_output=True, text=True,
                          check=True).stdout


def header_of(line):
    """The name of the standard header that a line marker names; None for the runtime's own."""
    path = re.match(r'# \d+ "([^"]*)"', line)
    if not path:
        return None
    found = re.search(r"/include/(?:[\w-]+-linux-gnu\w*/)?(?:c\+\+/\d+/)?(.*)$", path.group(1))
    return found.group(1) if found else ""


def find_macros(text):
    macros, header = {}, ""
    for line in text.split("\n"):
        if line.startswith("# "):
            header = header_of(line) if header_of(line) is not None else header
        found = re.match(r"#define ([A-Za-z_]\w*)", line)
        if found:
            macros[found.group(1)] = header
    return macros


def tokens_of(text):
    header = ""
    for token in TOKEN.findall(text):
        if token.startswith("#"):
            header = header_of(token) if header_of(token) is not None else header
        else:
            yield token, header


def find_declared(text):
    """{name: (header, is a type)} of what stands outside of braces and parentheses, and of enumerators."""
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
            declared.setdefault(token, (header, "typedef" in statement))
        if token == ";":
            statement = []
    return declared


def gather(runtime):
    names = {}  # (header, whether a macro)
    for command, headers, with_types in LANGUAGES:
        for name, (header, is_type) in find_declared(preprocess(command, runtime, headers)).items():
            if header and (with_types or not is_type):
                names.setdefault(name, (header, False))
        for name, header in find_macros(preprocess(command, runtime, headers, "-dD")).items():
            if header or name in ("linux", "unix"):
                names[name] = (header, True)
    return {name: row for name, row in names.items() if not RESERVED.match(name)}


def public_header(header):
    """What a program includes to have it."""
    return {"bits": "C library"}.get(header.split("/")[0], header)


def main():
    names = gather(sys.argv[1])
    for name, (header, is_macro) in sorted(names.items()):
        print('%s("%s", "%s")' % ("MACRO" if is_macro else "NAME", name, public_header(header)))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""once.py XDRGEN -- one mistake, one message: what is wrong with a definition is not said again of who uses it. TAP.

Each specification of tests/bad is read once more with uses of all that it declares behind it: types as members, arms,
elements, arguments and in typedefs, by value and by pointer, constants in bounds and in other constants. What is said must
be what stands in its .err.

Would catch: a definition that failed and is taken for a good one, whose users then complain, or are built on nothing; a
mistake that is said once for each use; a use that makes a mistake go unsaid.
"""
import glob
import os
import re
import subprocess
import sys
import tempfile

BAD = os.path.join(os.path.dirname(os.path.abspath(__file__)), "bad")
TYPE = re.compile(r"\b(?:struct|union|enum)\s+(\w+)\s*(?:\{|switch)|\btypedef\s+[^;{}]*?(\w+)\s*(?:[\[<][^;]*)?;")
CONSTANT = re.compile(r"\bconst\s+(\w+)")
OF_TYPE = """
typedef $T used_$N; typedef $T many_used_$N<3>;
struct user_$N { $T *pointer; $T list<4>; used_$N one; many_used_$N many; };
union either_$N switch (int which) { case 1: $T arm; case 2: user_$N user; default: void; };
typedef user_$N last_$N[2];"""
OF_CONSTANT = """
const more_$N = $T; const most_$N = more_$N * 2 - $T;
struct bounded_$N { int a<$T>; opaque b<more_$N>; string c<most_$N>; };"""
PROGRAM = "\nprogram USED { version USED_1 { %s } = 1; } = 77;"
# what is behind them is read as a part of them, means two things, is what was missing, or cannot be used by its name
LEFT_OUT = {"word-of-the-language", "duplicate-type-and-constant", "missing-closing-brace", "sizes-of-no-procedure", "typedef-of-void", "string-constant",
            "namespaces", "empty"}


def say(xdrgen, folder, name, text, options):
    """Message lines, without the excerpts."""
    with open(os.path.join(folder, name), "wb") as out:
        out.write(text)
    result = subprocess.run([xdrgen, "json", *options, name], cwd=folder, capture_output=True)
    return [line for line in result.stderr.decode(errors="replace").splitlines() if re.match(r"\S.*: (error|warning|note): ", line)]


def write_uses(text):
    plain = re.sub(r"(?s)/\*.*?\*/", "", text.decode("latin-1"))
    types = sorted({first or second for first, second in TYPE.findall(plain)})
    constants = sorted(set(CONSTANT.findall(plain)))
    uses = "".join(form.replace("$T", name).replace("$N", "%d" % number)
                   for form, names in ((OF_TYPE, types), (OF_CONSTANT, constants)) for number, name in enumerate(names))
    if types and "program" not in plain and "_PROGRAM" not in plain:
        uses += PROGRAM % " ".join("%s USE_%d(%s) = %d;" % (name, number, name, number) for number, name in enumerate(types))
    return uses


def main():
    xdrgen = os.path.abspath(sys.argv[1])
    number = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(glob.glob(BAD + "/*.x")):
            name = os.path.basename(path)
            with open(path, "rb") as file:
                text = file.read()
            uses = write_uses(text)
            if name[:-2] in LEFT_OUT or b"@import" in text or not uses:
                continue
            options = []
            if os.path.exists(path[:-2] + ".options"):
                with open(path[:-2] + ".options") as file:
                    options = file.read().split()
            wanted, found = say(xdrgen, folder, name, text, options), say(xdrgen, folder, name, text + uses.encode() + b"\n", options)
            number += 1
            failed += wanted != found
            print("%sok %d - %s" % ("not " if wanted != found else "", number, name))
            print("".join("# -%s\n" % line for line in wanted if line not in found) +
                  "".join("# +%s\n" % line for line in found if line not in wanted), end="")
    print("1..%d" % number)
    sys.exit(failed > 0 or number == 0)


main()

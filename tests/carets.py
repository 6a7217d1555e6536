#!/usr/bin/env python3
"""carets.py XDRGEN -- where messages point: the excerpt of a line and the caret under it, against rules written once more. TAP.

A specification with a mistake on each of many lines, of every length around the bounds of what is shown: behind texts with
tabs, characters of several bytes and what no terminal may see, of one column and of hundreds, over the end of a line; with
lines that end as on other systems, and in colours.

Would catch: a caret that stands a column off, an excerpt that is cut where it need not be, or in the middle of what is
pointed at; a line that is another one's.
"""
import os
import random
import re
import subprocess
import sys
import tempfile

from characters import printable

SHOWN, BEFORE, ALONE = 160, 80, 120  # of a longer line so much, and so much of it before a place that is beyond the third
LENGTHS = [1, 2, 3, 20, 39, 40, 41, 78, 79, 80, 81, 118, 119, 120, 121, 158, 159, 160, 161, 162, 240, 400]
PIECES = ["a", "b", " ", "\t", "é", "中", "😀", "\x01", "\u202e"]
UNKNOWN = "'%s' is not declared; a name of the surrounding C needs a value, from -D or @extern"
COLOURS = {"error": "\033[1;31m", "note": "\033[1;36m", "caret": "\033[1;32m", "end": "\033[0m"}


def junk(rng, length):
    """A comment of about so many bytes; none if it is too short for one."""
    text = "/*"
    while len(text.encode()) + 2 < length:
        text += rng.choice(PIECES)
    return (text + "*/").encode() if length >= 4 else b" " * length


def columns(data):
    """What stands under some characters: a column for each, a tab for a tab."""
    return "".join("\t" if character == "\t" else " " for character in printable(data, "\t"))


def point(line, begin, end, coloured):
    """The two lines that show a place of a line of bytes."""
    first = begin - BEFORE if begin > ALONE else 0
    last = min(len(line), first + SHOWN)
    text = printable(line[first:last], "\t").encode()
    under = columns(text[:begin - first])
    caret = "^" + COLOURS["end"] if coloured else "^"
    more = "~" * len(printable(text[begin - first + 1:min(end, last) - first], "\t"))
    return [" " + text.decode(), " " + under + (COLOURS["caret"] if coloured else "") + caret.replace("^", "^" + more)]


def mistakes(rng):
    """(before, what is wrong, behind, message) -- the second may go over several lines."""
    for number, (before, length) in enumerate([(rng.choice(LENGTHS), rng.choice(LENGTHS)) for _ in range(400)] +
                                              [(before, 3) for before in LENGTHS] + [(3, length) for length in LENGTHS]):
        name = ("n%d" % number).ljust(length, "_")
        yield junk(rng, before) + b"struct s%d { int a<" % number, name.encode(), b">; };" + junk(rng, rng.choice(LENGTHS)), \
            UNKNOWN % name
        yield junk(rng, before) + b"const C%d = " % number, b"1 <<" + b" " * rng.choice(LENGTHS) + b"\n 1000", b";", None


def find_place(text, line, column):
    """The line of the text, and where in it."""
    whole = text.split(b"\n")[line - 1]
    return whole[:-1] if whole.endswith(b"\r") else whole, column - 1


def expected(text, parts, coloured):
    """All messages, in order."""
    at, lines = 0, []
    for before, wrong, behind, message in parts:
        begin = at + len(before)
        at = begin + len(wrong) + len(behind)
        at = text.index(b"\n", at) + 1
        number = text.count(b"\n", 0, begin) + 1
        start = text.rfind(b"\n", 0, begin) + 1
        line, column = find_place(text, number, begin - start + 1)
        error = COLOURS["error"] + "error:" + COLOURS["end"] if coloured else "error:"
        lines.append("s.x:%d:%d: %s %s" % (number, column + 1, error, message or "the value overflows 128 bits"))
        lines += point(line, column, column + len(wrong), coloured)
    return lines


def try_text(xdrgen, folder, seed, newline, coloured):
    rng = random.Random(seed)
    parts = list(mistakes(rng))
    text = b"".join(before + wrong + behind + (newline if b"\n" not in wrong else b"\n") for before, wrong, behind, _ in parts)
    with open(os.path.join(folder, "s.x"), "wb") as out:
        out.write(text)
    result = subprocess.run([xdrgen, "json", "--color=" + ("always" if coloured else "never"), "s.x"], cwd=folder, capture_output=True)
    said = re.sub(r"; did you mean '\w+'\?", "", result.stderr.decode())
    found, wanted = said.split("\n")[:-1], expected(text, parts, coloured)
    return [pair for pair in zip(wanted, found) if pair[0] != pair[1]] + ([len(wanted), len(found)] if len(wanted) != len(found) else [])


def main():
    xdrgen = os.path.abspath(sys.argv[1])
    trials = [("plain", b"\n", False), ("of another system", b"\r\n", False), ("in colours", b"\n", True)]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, newline, coloured) in enumerate(trials, 1):
            wrong = try_text(xdrgen, folder, number, newline, coloured)
            failed += bool(wrong)
            print("%sok %d - %s" % ("not " if wrong else "", number, name))
            print("".join("# %s\n" % ascii(one) for one in wrong[:6]), end="")
    print("1..%d" % len(trials))
    sys.exit(failed > 0)


main()

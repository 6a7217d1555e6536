#!/usr/bin/env python3
"""preprocess.py XDRGEN [CASES [SEED]] -- random texts full of directives and macros, against C's preprocessor; TAP.

Each case is a specification of constants and `%` lines with conditions, macros of all kinds, includes and line ends in all
places. What xdrgen makes of it must be what it makes of the text that cpp made of it before, token for token; and both
must refuse the same. A part of the cases hangs on what rpcgen defines for each of its outputs: then cpp runs for each of
them, and what `xdrgen json` says a line is for must be those for which cpp keeps it.

Would catch: a condition that is computed as C does not, a macro that is expanded once too often or not at all, a token that
falls apart or grows together, a line that is lost or doubled, and a definition that silently counts for one output only.
"""
import collections
import json
import os
import random
import re
import subprocess
import sys
import tempfile

from tap import finish, report

OUTPUTS = ["RPC_HDR", "RPC_XDR", "RPC_SVC", "RPC_CLNT", "RPC_TBL"]
CPP = ["cpp", "-P", "-undef", "-std=gnu11", "-w", "-nostdinc"]
TOKEN = re.compile(r"""[A-Za-z_]\w*|\.?\d(?:[eEpP][+-]|[\w.])*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|"""
                   r"""\.\.\.|<<=|>>=|<<|>>|<=|>=|==|!=|&&|\|\||\#\#|->|\+\+|--|[-+*/%&|^]=|\S""")
DIVISIONS = [[], ["/ ", "%"]]
ARGUMENTS = {"F": 1, "G": 2, "H": 0}
DIFFERS = re.compile(r"is another macro, or none, outside of|definitions differ between")


class Text:
    """What one case is made of."""

    def __init__(self, rng, by_output):
        self.rng, self.by_output = rng, by_output
        self.files, self.constants, self.depth = {}, 0, 0

    def pick(self, *choices):
        return self.rng.choice(choices)

    def blank(self):
        return self.rng.choices(["", " ", "\t", "  ", " /* c */ ", "\\\n", " \\\n "], [30, 40, 3, 3, 2, 1, 1])[0]

    # --- tokens ---

    def name(self):
        return self.pick("A", "B", "C", "D", "F", "G", "H", "V", "x", "y", "E")

    def soup(self, depth=3, words=()):
        """Tokens of all kinds whose parentheses are in order. Between a name and a number like .5 cpp forgets the blank."""
        parts = []
        for _ in range(self.rng.randrange(5)):
            kind = self.rng.randrange(12)
            if kind < 3:
                parts.append(self.pick(*words) if words and self.rng.random() < 0.6 else self.name())
            elif kind < 6 and depth:
                name = self.pick("F", "G", "H", "V", "", "E")
                wanted = ARGUMENTS.get(name, self.rng.randrange(1, 4)) if self.rng.random() < 0.995 else 4
                arguments = [self.soup(depth - 1, words) for _ in range(wanted)]
                parts.append(name + self.pick("", "", " ") + "(" + ",".join(arguments) + ")")
            elif kind < 8:
                parts.append(self.pick("1", "0x1f", "7u", "08", "1e5", "x1"))
            elif kind < 9:
                parts.append(self.pick('"s"', '"a\\"b"', "'c'", '"A"', '"\\\\"'))
            else:
                parts.append(self.pick("+", "-", "<", ">", "=", "&", ";", "[", "]", "*", "~", "!", "|"))
        return self.pick("", " ", " ").join(parts)

    # --- macros ---

    def body(self, parameters):
        """With # and ## where these may stand; mostly they make a token."""
        parts = []
        for _ in range(self.rng.randrange(4)):
            kind = self.rng.randrange(10)
            if kind == 0 and parameters:
                parts.append("#" + self.pick("", " ") + self.pick(*parameters))
            elif kind == 1:
                words = ["x", "A", "1", "F"] + (list(parameters) if self.rng.random() < 0.2 else [])
                parts.append(self.pick("x", *words) + self.pick("##", " ## ") + self.pick(*words))
            else:
                parts.append(self.soup(2, parameters))
        return " ".join(parts)

    def define(self):
        kind = self.rng.randrange(6)
        if kind < 2:
            return f"#define {self.pick('A', 'B', 'C', 'D', 'E')}{self.pick(' ', '  ', chr(9))}{self.body(())}"
        if kind == 2:
            return "#define V(" + self.pick("...", "a, ...") + ") " + self.body(["__VA_ARGS__"])
        name = self.pick("F", "G", "H")
        parameters = ["a", "b", "c"][:ARGUMENTS[name]]
        return f"#define {name}({self.pick(',', ', ').join(parameters)}) {self.body(parameters)}"

    # --- conditions ---

    def number(self):
        return self.pick("0", "1", "2", "7", "010", "0x10", "3u", "5L", "'a'", "'\\n'", "0x7fffffffffffffff", "9223372036854775808",
                         "0xffffffffffffffff", "64", "63", "-1", "N1", "N2", "N3", "undefined", "N4(2)", "N4(N1)")

    def expression(self, depth):
        if depth == 0 or self.rng.random() < 0.2:
            return self.number()
        kind = self.rng.randrange(9)
        one, two = self.expression(depth - 1), self.expression(depth - 1)
        if kind == 0:
            return f"({one})"
        if kind == 1:
            return self.pick("!", "~", "-", "+") + " " + one
        if kind == 2:
            return f"{one} ? {two} : {self.expression(depth - 1)}"
        if kind == 3:
            return self.pick("defined A", "defined(B)", "defined ( F )", "!defined N1", "defined undefined")
        return one + self.pick(" ", "") + self.pick("+ ", "- ", "*", "<<", ">>", "<", ">", "<=", ">=", "==", "!=", "& ", "^", "|",
                                                     "&& ", "||", *DIVISIONS[self.rng.random() < 0.1]) + self.pick(" ", "  ") + two

    def condition(self):
        kind = self.rng.randrange(4)
        if self.by_output and kind < 2:
            one, two = self.pick(*OUTPUTS), self.pick(*OUTPUTS)
            return self.pick(f"ifdef {one}", f"ifndef {one}", f"if defined({one}) || defined {two}", f"if {one} + 1 == 2",
                             f"if !defined({one}) && {self.expression(1)}")
        if kind == 0:
            return self.pick("ifdef ", "ifndef ") + self.pick("A", "F", "N1", "undefined", "V")
        return "if " + self.expression(self.rng.randrange(4))

    # --- lines ---

    def group(self):
        self.depth += 1
        lines = ["#" + self.blank() + self.condition()] + self.lines(3)
        for _ in range(self.rng.randrange(3) // 2):
            lines += ["#elif " + self.expression(2)] + self.lines(2)
        if self.rng.random() < 0.5:
            lines += ["#else" + self.pick("", " /* so */")] + self.lines(3)
        self.depth -= 1
        return lines + ["#" + self.pick("", " ", "\t") + "endif" + self.pick("", " /* it */", " // it")]

    def include(self):
        name = f"file{len(self.files)}.x"
        self.files[name] = ""
        self.depth += 1
        self.files[name] = self.pick("\n", "\n", "\r\n").join(self.lines(3)) + self.pick("", "\n")
        self.depth -= 1
        return self.pick([f'#include "{name}"'], [f"#include <{name}>"], [f'#define INC "{name}"', "#include INC", "#undef INC"])

    def constant(self):
        self.constants += 1
        value = self.pick("N1", "N2", "N4(3)", "N4( N1 )", "N4\n(\nN2\n)", "N5(1,\n 2)", "(7)", "N1 + N2")
        return [f"const C{self.constants} ={self.blank()}{value};" + self.pick("", " // A", " /* B */")]

    def line(self):
        kind = self.rng.randrange(12)
        if kind < 4:
            return ["%L " + self.soup()]
        if kind < 6 and (not self.by_output or self.depth == 0):
            return self.constant()
        if kind < 8 and (not self.by_output or self.depth == 0):
            return [self.define()]
        if kind == 8:
            return self.pick(["#undef " + self.name()], ["/*", "#if 0", "*/"], ["#pragma A"], ["#"], ["#ident \"x\""], [""],
                             ["// A \\", "#error it goes on"], ["/* c", " */ # /* c */ undef /* c", "*/ A"])
        if kind < 11 and self.depth < 4:
            return self.group()
        return self.include() if self.depth < 3 and self.rng.random() < 0.3 else []

    def lines(self, count):
        return [line for _ in range(self.rng.randrange(count + 1)) for line in self.line()]

    def whole(self):
        begin = ["#define N1 3", "#define N2 (N1 * 2)", "#define N3 -N1", "#define N4(x) (x + N1)", "#define N5(x, y) x - N4(y)"]
        return "\n".join(begin + ["const FIRST = 1;"] + self.lines(60)) + self.pick("\n", "")


def run(command, folder):
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=60, check=False)
    return done.returncode, done.stdout, done.stderr.decode(errors="replace")


def tokens(text):
    """What # makes of arguments that vanish in part has blanks as cpp's insides have it: of strings they do not count."""
    return " ".join(token.replace(" ", "") if token[0] == '"' else token for token in TOKEN.findall(text))


def model(stdout):
    """The model without what names files, and `%` lines as their tokens."""
    whole = json.loads(stdout)
    lines = [(tokens(d["line"]), d.get("outputs")) for d in whole["definitions"] if d["kind"] == "passthrough"]
    rest = {key: value for key, value in whole.items() if key not in ("name", "file_name", "definitions")}
    return lines, rest


def expect_same(xdrgen, folder, symbol):
    """What cpp and xdrgen make of it: None if both refuse it."""
    define = [f"-D{symbol}"] if symbol else []
    status, text, errors = run(CPP + define + ["-I.", "case.x"], folder)
    if status != 0:
        return None, errors
    with open(os.path.join(folder, "made.x"), "wb") as file:
        file.write(text)
    status, out, errors = run([xdrgen, "json", "made.x"], folder)
    return (model(out), "") if status == 0 else (None, errors)


def show_difference(mine, theirs):
    """Where two lines part."""
    at = next((i for i, (a, b) in enumerate(zip(mine, theirs)) if a != b), 0)
    begin = max(at - 60, 0)
    return f"...{mine[begin:at + 60]!r}, but cpp: ...{theirs[begin:at + 60]!r}"


def judge(xdrgen, folder, by_output, count):
    """What is wrong with a case; None if nothing is."""
    status, out, said = run([xdrgen, "json", "-I", ".", "-Wno-preprocessor", "case.x"], folder)
    if status not in (0, 1):
        return f"status {status}: {said}"
    wanted = [expect_same(xdrgen, folder, symbol) for symbol in (OUTPUTS if by_output else [None])]
    refused = [errors for made, errors in wanted if made is None]
    if status == 1:
        if by_output and DIFFERS.search(said):
            lines = [made and (made[1] if "definitions differ" in said else made) for made, _ in wanted]
            return None if any(line != lines[0] for line in lines) or "another macro" in said else f"refused: {said}"
        return None if refused else f"refused: {said}"
    if refused:
        return f"accepted, but: {refused[0]}"
    count["accepted"] += 1
    lines, rest = model(out)
    for symbol, (made, _) in zip(OUTPUTS, wanted):
        mine = [line for line, outputs in lines if not by_output or outputs is None or symbol in outputs]
        theirs = [line for line, _ in made[0]]
        if mine != theirs:
            where = next(i for i in range(len(mine) + 1) if mine[i:i + 1] != theirs[i:i + 1])
            return f"{symbol}: line {where}: " + show_difference(*(side[where] if where < len(side) else "nothing" for side in (mine, theirs)))
        if rest != made[1]:
            return f"{symbol}: {rest}, but cpp: {made[1]}"
    return None


def main():
    xdrgen = os.path.realpath(sys.argv[1])
    cases = int(sys.argv[2]) if len(sys.argv) > 2 else 150
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1 << 30)
    problems, count = [], collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        for case in range(seed, seed + cases):
            rng = random.Random(case)
            by_output = rng.random() < 0.25
            text = Text(rng, by_output)
            for name, content in [("case.x", text.whole()), *text.files.items()]:
                with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
                    file.write(content)
            wrong = judge(xdrgen, folder, by_output, count)
            if wrong:
                problems.append(f"seed {case}: {wrong}")
    report(f"{cases} texts, from seed {seed} on: as cpp has them", problems)
    report("a third of them and more is accepted", [f"only {count['accepted']}"] if 3 * count["accepted"] < cases else [])
    finish()


main()

#!/usr/bin/env python3
"""expressions.py XDRGEN [COUNT] -- random constant expressions and assertions, against Python's integers: TAP.

Numbers of every spelling and size, names of constants and enum values, every operator, no parentheses but those that are
needed: each expression is a constant, whose value is printed or is said not to fit; each condition an assertion, which
holds or fails. What cannot be computed is an error, and the one that comes first is said.

Would catch: an operator that binds another way, or its operands the wrong way about; a step of 128 bits that wraps; a shift
or a division that is computed though it cannot be; a right side of && or || that is asked though the left one decides.
"""
import json
import os
import random
import re
import subprocess
import sys
import tempfile

LEAST, MOST = -2**127, 2**127 - 1
OVERFLOW, ZERO, NEGATIVE, SHIFT = "the value overflows 128 bits", "division by zero", "the shift is negative", \
    "a shift must be by 0 to 127 bits"
NAMES = {"ONE": 1, "LESS": -7, "LARGE": 2**32 - 1, "RED": 5, "BLUE": -2**31}
HEAD = "const ONE = 1; const LESS = -7; const LARGE = 4294967295; enum colour { RED = 5, BLUE = -2147483648 };\n"
LEVELS = [["||"], ["&&"], ["==", "!="], ["<", ">", "<=", ">="], ["<<", ">>"], ["+", "-"], ["*", "/", "%"]]
LEVEL = {operator: level for level, operators in enumerate(LEVELS) for operator in operators}
UNARY, LEAF = 7, 8
NUMBERS = [0, 1, 2, 3, 7, 8, 63, 64, 126, 127, 128, 1000, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**63, 2**64 - 1]


class Fails(Exception):
    """Why it cannot be computed."""


def checked(value):
    if not LEAST <= value <= MOST:
        raise Fails(OVERFLOW)
    return value


def divide(a, b):
    if b == 0:
        raise Fails(ZERO)
    return checked(abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1))


def shift_left(a, b):
    if b < 0:
        raise Fails(NEGATIVE)
    if b > 126:
        raise Fails(OVERFLOW)
    return checked(a << b)


def shift_right(a, b):
    if not 0 <= b <= 127:
        raise Fails(SHIFT)
    return a >> b


STEPS = {"+": lambda a, b: checked(a + b), "-": lambda a, b: checked(a - b), "*": lambda a, b: checked(a * b), "/": divide,
         "%": lambda a, b: a - b * divide(a, b), "<<": shift_left, ">>": shift_right, "<": lambda a, b: int(a < b),
         ">": lambda a, b: int(a > b), "<=": lambda a, b: int(a <= b), ">=": lambda a, b: int(a >= b),
         "==": lambda a, b: int(a == b), "!=": lambda a, b: int(a != b)}


# --- expressions: (text, level, function to the value) ---

def in_parentheses(node, level):
    return node[0] if node[1] >= level else "(%s)" % node[0]


def leaf(rng):
    if rng.random() < 0.2:
        name = rng.choice(list(NAMES))
        return name, LEAF, lambda: NAMES[name]
    value = rng.choice(NUMBERS)
    text = rng.choice(["%d" % value, "0x%x" % value, "0X%X" % value, "0%o" % value if value else "0"])
    return text, LEAF, lambda: value


def unary(operator, node):
    text = in_parentheses(node, UNARY)
    if operator == "!":
        return "!" + text, UNARY, lambda: int(not node[2]())
    return "-" + text, UNARY, lambda: checked(-node[2]())


def binary(rng, operator, left, right):
    level, blank = LEVEL[operator], rng.choice(["", " ", "  "])
    text = in_parentheses(left, level) + blank + operator + blank + in_parentheses(right, level + 1)
    if operator == "&&":
        return text, level, lambda: int(bool(left[2]()) and bool(right[2]()))
    if operator == "||":
        return text, level, lambda: int(bool(left[2]()) or bool(right[2]()))
    return text, level, lambda: STEPS[operator](left[2](), right[2]())


def number(rng, depth):
    if depth == 0 or rng.random() < 0.15:
        return leaf(rng)
    if rng.random() < 0.15:
        return unary("-", number(rng, depth - 1))
    return binary(rng, rng.choice("+ - * / % << >>".split()), number(rng, depth - 1), number(rng, depth - 1))


def condition(rng, depth):
    choice = rng.random()
    if depth == 0 or choice < 0.5:
        return binary(rng, rng.choice("< > <= >= == !=".split()), number(rng, 2), number(rng, 2))
    if choice < 0.6:
        return unary("!", condition(rng, depth - 1))
    return binary(rng, rng.choice(["&&", "||"]), condition(rng, depth - 1), condition(rng, depth - 1))


# --- the trial ---

def say(xdrgen, folder, lines):
    """The model, if there is one, and the first message of each line."""
    with open(os.path.join(folder, "s.x"), "w") as out:
        out.write(HEAD + "".join(lines))
    result = subprocess.run([xdrgen, "json", "s.x"], cwd=folder, capture_output=True, text=True)
    said = {}
    for line, message in re.findall(r"(?m)^s\.x:(\d+):\d+: error: (.*)$", result.stderr):
        said.setdefault(int(line) - 2, []).append(message)
    return result.stdout, said


def expect(node, said, verdict):
    """What is wrong with what is said of an expression; verdict: what should be said of its value, or None."""
    try:
        wanted = verdict(node[2]())
    except Fails as why:
        wanted = str(why)
    if wanted is None:
        return "%s: %s" % (node[0], said) if said else ""
    return "" if wanted in said or any(one.startswith(wanted) for one in said) else "%s: %s, not %s" % (node[0], said, wanted)


def said_of_constant(value):
    return None if -2**63 <= value < 2**64 else "a constant must be from %d to %d, not %d" % (-2**63, 2**64 - 1, value)


def said_of_assertion(value):
    return None if value else "this fails"


def try_all(xdrgen, folder, nodes, form, verdict):
    _, said = say(xdrgen, folder, [form % (number, node[0]) for number, node in enumerate(nodes)])
    return [wrong for wrong in (expect(node, said.get(number, []), verdict) for number, node in enumerate(nodes)) if wrong]


def try_values(xdrgen, folder, nodes):
    """What can be a constant is one, of that value."""
    good = []
    for node in nodes:
        try:
            good += [node] if said_of_constant(node[2]()) is None else []
        except Fails:
            pass
    out, said = say(xdrgen, folder, ["const C%d = %s;\n" % (number, node[0]) for number, node in enumerate(good)])
    found = {one["name"]: one["value"] for one in json.loads(out)["constants"]} if not said else {}
    return [(node[0], found.get("C%d" % number)) for number, node in enumerate(good) if found.get("C%d" % number) != node[2]()]


def main():
    xdrgen, count = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 4000
    rng = random.Random(11)
    numbers = [number(rng, rng.randint(0, 4)) for _ in range(count)]
    conditions = [condition(rng, rng.randint(0, 3)) for _ in range(count)]
    with tempfile.TemporaryDirectory() as folder:
        trials = [("%d constants" % count, try_all(xdrgen, folder, numbers, "const C%d = %s;\n", said_of_constant)),
                  ("their values", try_values(xdrgen, folder, numbers)),
                  ("%d assertions" % count, try_all(xdrgen, folder, conditions, "const A%d = 0; /*!< @assert: %s */\n", said_of_assertion))]
    for place, (name, wrong) in enumerate(trials, 1):
        print("%sok %d - %s" % ("not " if wrong else "", place, name))
        print("".join("# %s\n" % (one,) for one in wrong[:10]), end="")
    print("1..%d" % len(trials))
    sys.exit(any(wrong for _, wrong in trials))


main()

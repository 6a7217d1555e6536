#!/usr/bin/env python3
"""checks.py XDRGEN [COUNT] -- random @check relations: the C that is written against Python's integers: TAP.

Would catch: a cast that is missing, so that 32 or 64 bits overflow; an operand of the wrong sign; a division by zero
that traps; a negation that makes a truth of what cannot be computed; C that some compiler warns of; a relation that is
wrongly said to hold always or never.
"""
import os
import random
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SAMPLES = 12
WARNINGS = "-Wall -Wextra -Wshadow -Wconversion -Wpedantic -Wsign-compare -Werror".split()
# a relation such as `a < 3 && a > 5` is the user's
CLANG = ["-Wno-tautological-overlap-compare", "-Wno-tautological-compare"]
TRAPS = ["-fsanitize=undefined", "-fno-sanitize-recover=all"]
TYPES = {"int": (-2**31, 2**31 - 1), "unsigned": (0, 2**32 - 1), "hyper": (-2**63, 2**63 - 1),
         "unsigned hyper": (0, 2**64 - 1), "char": (-128, 127), "unsigned char": (0, 255), "short": (-2**15, 2**15 - 1),
         "unsigned short": (0, 2**16 - 1), "int8_t": (-128, 127)}
CONSTANTS = {"ZERO": 0, "ONE": 1, "MINUS": -3, "SMALL": 100, "LARGE": 2**31, "MOST": 2**32 - 1, "LEAST": -2**31,
             "DEEP": -2**63, "HIGH": 2**63 - 1, "FULL": 2**64 - 1}
COLORS, SIGNS = {"RED": 0, "GREEN": 5}, {"LEFT": -1, "RIGHT": 1}
HEAD = "".join("const %s = %d;\n" % item for item in CONSTANTS.items()) + \
    "enum color { RED, GREEN = 5 };\nenum sign { LEFT = -1, RIGHT = 1 };\n"


class Fails(Exception):
    """A step that cannot be computed."""


# --- relations: a text, and a function of the fields' values ---

def checked(value):
    if not -2**127 <= value < 2**127:
        raise Fails
    return value


def divide(a, b):
    if b == 0:
        raise Fails
    return checked(abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1))


def shift(a, b, step):
    if not 0 <= b <= 127:
        raise Fails
    return checked(step(a, b))


STEPS = {
    "+": lambda a, b: checked(a + b), "-": lambda a, b: checked(a - b), "*": lambda a, b: checked(a * b), "/": divide,
    "%": lambda a, b: a - b * divide(a, b), "<<": lambda a, b: shift(a, b, lambda x, y: x << y),
    ">>": lambda a, b: shift(a, b, lambda x, y: x >> y)}
COMPARISONS = {"<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b,
               "==": lambda a, b: a == b, "!=": lambda a, b: a != b}


def number(rng, fields, depth):
    """(text, function from values to a number)"""
    choice = rng.random()
    if depth == 0 or choice < 0.25:
        if rng.random() < 0.7:
            name = rng.choice([f for f in fields if fields[f] != "bool"])
            form = "len(%s)" if fields[name] == "string" else "u64(%s)" if "unsigned" in fields[name] and rng.random() < 0.3 else "%s"
            return form % name, lambda values: values[name]
        if rng.random() < 0.5:
            name = rng.choice(list({**CONSTANTS, **COLORS, **SIGNS}))
            return name, lambda values: {**CONSTANTS, **COLORS, **SIGNS}[name]
        value = rng.choice([0, 1, 2, 3, 7, 31, 64, 1000, 2**31 - 1, 2**31, 2**32, 2**63 - 1, 2**63, 2**64 - 1])
        return str(value), lambda values: value
    if choice < 0.33:
        text, of = number(rng, fields, depth - 1)
        return "-(%s)" % text, lambda values: checked(-of(values))
    operator = rng.choice("+ - * / % + - * << >>".split())
    (left, of_left), (right, of_right) = number(rng, fields, depth - 1), number(rng, fields, depth - 1)
    step = STEPS[operator]
    return "(%s %s %s)" % (left, operator, right), lambda values: step(of_left(values), of_right(values))


def condition(rng, fields, depth):
    """(text, function from values and a negation to a bool): what cannot be computed is false either way."""
    choice = rng.random()
    flags = [f for f in fields if fields[f] == "bool"]
    if flags and choice < 0.1:
        name = rng.choice(flags)
        return name, lambda values, negate: bool(values[name]) != negate
    if depth == 0 or choice < 0.45:
        (left, of_left), (right, of_right) = number(rng, fields, 2), number(rng, fields, 1)
        operator = rng.choice(list(COMPARISONS))

        def compare(values, negate):
            try:
                return COMPARISONS[operator](of_left(values), of_right(values)) != negate
            except Fails:
                return False
        return "%s %s %s" % (left, operator, right), compare
    if choice < 0.6:
        text, of = condition(rng, fields, depth - 1)
        return "!(%s)" % text, lambda values, negate: of(values, not negate)
    (left, of_left), (right, of_right) = condition(rng, fields, depth - 1), condition(rng, fields, depth - 1)
    if choice < 0.68:  # refused unless neither can fail
        return "(%s) == (%s)" % (left, right), lambda values, negate: (of_left(values, False) ==
                                                                       of_right(values, False)) != negate
    is_and = rng.random() < 0.5

    def both(values, negate):
        parts = of_left(values, negate), of_right(values, negate)
        return all(parts) if is_and != negate else any(parts)
    return "(%s) %s (%s)" % (left, "&&" if is_and else "||", right), both


def relation(rng):
    kinds = list(TYPES) + ["bool", "color", "sign", "string"]
    fields = {"f%d" % i: rng.choice(kinds if i else list(TYPES)) for i in range(rng.randint(1, 4))}
    return fields, condition(rng, fields, 3)


# --- values ---

def random_value(rng, kind):
    if kind == "bool":
        return rng.randint(0, 1)
    if kind in ("color", "sign"):
        return rng.choice(list((COLORS if kind == "color" else SIGNS).values()))
    least, greatest = (0, 2**32 - 1) if kind == "string" else TYPES[kind]
    value = rng.choice([0, 1, 2, least, greatest, rng.randint(least, greatest), rng.randint(-9, 9)])
    return max(least, min(greatest, value))


def literal(kind, value):
    if kind == "string":
        return '{"", %dU}' % value
    if kind in ("color", "sign"):
        return "(%s)%d" % (kind, value)
    if value == -2**63:
        return "INT64_MIN"
    return "UINT64_C(%d)" % value if value >= 2**63 else "INT64_C(%d)" % value if abs(value) >= 2**31 else str(value)


# --- the run ---

def write_spec(path, relations):
    """Returns the index of the relation by line."""
    lines, text = {}, HEAD
    for index, (fields, (check, _)) in relations.items():
        lines[text.count("\n") + 1] = index
        text += "/*! @check: %s */\nstruct s%d {\n" % (check, index)
        text += "".join("%s %s%s;\n" % (kind, name, "<>" if kind == "string" else "") for name, kind in fields.items())
        text += "};\n"
    with open(path, "w") as out:
        out.write(text)
    return lines


def say(number, good, name, detail=""):
    print("%sok %d - %s" % ("" if good else "not ", number, name))
    if not good:
        print("\n".join("# " + line for line in detail.splitlines()[:30]))
    return good


def sift(xdrgen, spec, relations, rng):
    """Takes out what is refused; returns what it says wrongly."""
    lines = write_spec(spec, relations)
    result = subprocess.run([xdrgen, "json", spec], capture_output=True, text=True)
    wrong = ""
    for line, message in re.findall(r"^[^:\n]*:(\d+):\d+: (.*)", result.stderr, re.M):
        if int(line) not in lines or lines[int(line)] not in relations:
            continue
        index = lines[int(line)]
        fields, (text, of) = relations.pop(index)
        if "value passes" not in message:
            continue
        for _ in range(SAMPLES * 4):
            values = {name: random_value(rng, kind) for name, kind in fields.items()}
            if of(values, False) != ("every" in message):
                wrong += "%s: %s with %s\n" % (message, text, values)
    return wrong


def write_calls(path, relations, rng):
    """Appends a main that prints, for each relation, whether it holds for some values; returns what it should print."""
    wanted, body, calls = [], "", ""
    for index, (fields, (text, of)) in relations.items():
        body += "static void try%d(void)\n{\n" % index
        calls += "    try%d();\n" % index
        for _ in range(SAMPLES):
            values = {name: random_value(rng, kind) for name, kind in fields.items()}
            wanted.append((of(values, False), text, values))
            body += "    puts(s%d_holds(&(s%d){%s}) ? \"1\" : \"0\");\n" % (
                index, index, ", ".join(literal(kind, values[name]) for name, kind in fields.items()))
        body += "}\n"
    with open(path, "a") as out:
        out.write("%sint main(void);\nint main(void)\n{\n%s    return 0;\n}\n" % (body, calls))
    return wanted


def main():
    xdrgen, count = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 500
    rng = random.Random(1)
    relations = {index: relation(rng) for index in range(count)}
    print("1..4")
    with tempfile.TemporaryDirectory() as work:
        spec, code = work + "/r.x", work + "/r_checks.c"
        wrong = sift(xdrgen, spec, relations, rng)
        good = say(1, not wrong, "what always holds and what never does", wrong)
        write_spec(spec, relations)
        for options in (["-e", "header"], ["-t", ROOT + "/tests/templates", "-e", "checks"]):
            subprocess.run([xdrgen, "gen", "-o", work] + options + [spec], check=True)
        includes = ["-std=c11", "-I" + ROOT + "/runtime", "-I" + work]
        wanted = write_calls(code, relations, rng)
        build = subprocess.run(["gcc"] + includes + WARNINGS + TRAPS + [code, ROOT + "/runtime/xdr_wide.c", "-o", work + "/r"],
                               capture_output=True, text=True)
        good &= say(2, build.returncode == 0, "%d relations, gcc" % len(relations), build.stderr)
        clang = subprocess.run(["clang"] + includes + WARNINGS + CLANG + ["-fsyntax-only", code], capture_output=True, text=True)
        good &= say(3, clang.returncode == 0, "%d relations, clang" % len(relations), clang.stderr)
        run = subprocess.run([work + "/r"], capture_output=True, text=True)
        wrong = "".join("%s is not %s with %s\n" % (text, want, values)
                        for (want, text, values), found in zip(wanted, run.stdout.split()) if want != (found == "1"))
        if run.returncode or len(run.stdout.split()) != len(wanted):
            wrong += run.stderr + "%d answers for %d" % (len(run.stdout.split()), len(wanted))
        good &= say(4, not wrong, "%d values" % len(wanted), wrong)
    sys.exit(0 if good else 1)


main()

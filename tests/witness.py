#!/usr/bin/env python3
"""witness.py XDRGEN MEASURE SPEC... -- the bound on the memory of each body that the cap cuts, against a message: TAP.

`xdrgen limits --witness` writes the message that is to take the most; generated code decodes it, and what that takes must
be no more than the bound and within one part in a hundred of it. MEASURE knows the types of the examples; for any other
specification one is built beside it, and all types are tried, under caps of several sizes, for what the cap of a test leaves
of most bodies is little. Of a cap so small that a value more or less is over a hundredth,
or a type that nests deeper than decoders go, only that no bound is exceeded.

Would catch: a bound that some message exceeds, or that no message comes near; a message that decoders refuse, because it
nests too deep or keeps to no @range; a figure for memory that is not what the decoder takes.
"""
import csv
import fcntl
import io
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
GENERATOR = os.path.join(ROOT, "build/xdrgen")  # the code that measures is to be right whoever is tested
TOLERANCE = 0.01
CAPS = (100, 1000, 20000, 300000)
STEP = 400  # bytes that a value may take; under a hundred of them a bound cannot be met
DEPTH_MAX = 60  # of a recursive type in a witness; the bound holds for decoders that go deeper, too

CALLS = """#include "calls.h"
extern const struct protocol_calls %(name)s_calls;
#define ALL_PROTOCOLS &%(name)s_calls
#include "calls.c"
"""


def limits(xdrgen, spec, *options):
    """The rows, or None if there are none: a specification of which limits says that it is wrong."""
    result = subprocess.run([xdrgen, "limits", "--format=csv", *options, spec], capture_output=True, text=True)
    return list(csv.DictReader(io.StringIO(result.stdout))) if result.returncode == 0 else None


def build_measure(folder, spec):
    """A program that knows the types of a specification, in a folder that is kept; None if there is no code for it."""
    name = "of_" + re.sub(r"\W", "_", os.path.basename(spec)[:-2])
    program, copy = os.path.join(folder, name), os.path.join(folder, name + ".x")
    if os.path.exists(program) and os.path.getmtime(program) > max(map(os.path.getmtime, (spec, ROOT + "/build/libxdrgen.a"))):
        return program
    with open(copy, "wb") as out, open(spec, "rb") as text:
        out.write(text.read())
    command = [GENERATOR, "gen", "--passthrough=skip", "-o", folder]
    for options in ([], ["-t", ROOT + "/tests/templates", "-e", "calls"]):
        if subprocess.run(command + options + [copy], stderr=subprocess.DEVNULL).returncode:
            return None
    with open(os.path.join(folder, name + "_find.c"), "w") as out:
        out.write(CALLS % {"name": name})
    sources = [os.path.join(folder, name + part) for part in (".c", "_types.c", "_check.c", "_calls.c", "_find.c")]
    result = subprocess.run(["gcc", "-O0", "-w", "-I", folder, "-I", ROOT + "/runtime", "-I", ROOT + "/runtime/testing", "-I", ROOT + "/tests", "-o", program] + sources +
                   [ROOT + "/tests/measure.c", ROOT + "/build/libxdrgen.a", "-ltalloc"], stderr=subprocess.DEVNULL)
    return program if result.returncode == 0 else None  # a procedure of built-in types has no functions to call


def build_alone(folder, spec):
    """The same while nobody else does it: suites that run this script run side by side."""
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return build_measure(folder, spec)


def judge(measure, path, row, is_exact):
    """What is wrong with a body's bound; "" if nothing is."""
    result = subprocess.run([measure, row["type"], path], capture_output=True, text=True)
    if result.returncode:
        return result.stdout
    _, length, taken = result.stdout.split()
    bound = int(row["memory_max"])
    if int(taken) <= bound and (bound * (1 - TOLERANCE) <= int(taken) or not is_exact):
        return ""
    return "%s bytes take %s, and the bound is %d" % (length, taken, bound)


def check_specification(xdrgen, measure, spec, *options):
    """(type, what is wrong) for each body that the cap cuts."""
    with tempfile.TemporaryDirectory() as work:
        rows = limits(xdrgen, spec, "--over-cap", "--witness=" + work, *options)
        done = set()
        for row in rows or []:
            if row["verdict"] == "capped" and row["type"] not in done:
                done.add(row["type"])
                is_exact = not options or (int(row["memory_max"]) > 100 * STEP and int(row["depth_max"]) <= DEPTH_MAX)
                yield row["type"], judge(measure, "%s/%s.message" % (work, row["type"]), row, is_exact)


def all_checks(xdrgen, measure, specs):
    for spec in specs:
        if os.path.dirname(os.path.abspath(spec)) == os.path.join(ROOT, "examples"):
            yield from check_specification(xdrgen, measure, spec)
            continue
        own = build_alone(os.path.join(os.path.dirname(os.path.abspath(measure)), "witness"), spec)
        if not own:
            print("# no code for " + spec)
            continue
        for cap in CAPS:
            for name, wrong in check_specification(xdrgen, own, spec, "--types", "--cap=%d" % cap):
                yield "%s of %s, cap %d" % (name, spec, cap), wrong


def main():
    xdrgen, measure = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    number = failed = 0
    for name, wrong in all_checks(xdrgen, measure, sys.argv[3:]):
        number += 1
        failed += wrong != ""
        print("%sok %d - %s" % ("not " if wrong else "", number, name))
        if wrong:
            print("# " + wrong.strip().replace("\n", "\n# "))
    print("1..%d" % number)
    print("# of %d bodies, %d have a bound that is right" % (number, number - failed))
    sys.exit(1 if failed or number == 0 else 0)


main()

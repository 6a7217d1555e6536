#!/usr/bin/env python3
"""witness.py XDRGEN MEASURE SPEC... -- the bound on the memory of each body that the cap cuts, against a message: TAP.

`xdrgen limits --witness` writes the message that is to take the most; generated code decodes it, and what that takes must
be no more than the bound and within one part in a hundred of it.

Would catch: a bound that some message exceeds, or that no message comes near; a figure for memory that is not what the
decoder takes.
"""
import csv
import io
import os
import subprocess
import sys
import tempfile

TOLERANCE = 0.01


def limits(xdrgen, spec, *options):
    result = subprocess.run([xdrgen, "limits", "--format=csv", *options, spec], capture_output=True, text=True, check=True)
    return list(csv.DictReader(io.StringIO(result.stdout)))


def check(xdrgen, measure, spec, row):
    """What is wrong with a body's bound; "" if nothing is."""
    with tempfile.TemporaryDirectory() as work:
        limits(xdrgen, spec, "--over-cap", "--procedure=" + row["procedure"], "--witness=" + work)
        message = "%s/%s.message" % (work, row["type"])
        result = subprocess.run([measure, row["type"], message], capture_output=True, text=True)
    if result.returncode:
        return result.stdout
    _, length, taken = result.stdout.split()
    bound = int(row["memory_max"])
    if bound * (1 - TOLERANCE) <= int(taken) <= bound:
        return ""
    return "%s bytes take %s, and the bound is %d" % (length, taken, bound)


def main():
    xdrgen, measure = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    number = failed = 0
    done = set()
    for spec in sys.argv[3:]:
        for row in limits(xdrgen, spec, "--over-cap"):
            if row["verdict"] != "capped" or row["type"] in done:
                continue
            done.add(row["type"])
            number += 1
            wrong = check(xdrgen, measure, spec, row)
            failed += wrong != ""
            print("%sok %d - %s" % ("not " if wrong else "", number, row["type"]))
            if wrong:
                print("# " + wrong.strip().replace("\n", "\n# "))
    print("1..%d" % number)
    print("# of %d bodies, %d have a bound that is right" % (number, number - failed))
    sys.exit(1 if failed or number == 0 else 0)


main()

#!/usr/bin/env python3
"""unrun.py REPORT.json LEAST -- of gcovr's report, the share of lines that some test runs, and each line that none does.

A line that none runs is to stand in compiler.unrun with its reason, by file, function and text. Exits with 1 if one does
not, if one stands there that is run, or if fewer than LEAST percent are run.
"""
import json
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
KNOWN = os.path.join(ROOT, "tests/compiler.unrun")


def name_of(path, lines, number):
    """FILE FUNCTION: TEXT"""
    begin = number - 1
    while begin > 0 and not re.match(r"[a-z].*\b\w+\(", lines[begin]):
        begin -= 1
    function = re.search(r"(\w+)\(", lines[begin])
    return "%s %s: %s" % (path, function.group(1) if function else "", lines[number - 1].strip())


def read_known():
    known = {}
    with open(KNOWN, encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line.startswith("    "):
                known[name] = line.strip()
            elif line and not line.startswith("#"):
                name = line
                known[name] = ""
    return known


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        report = json.load(file)
    count, unrun = 0, set()
    for one in report["files"]:
        with open(os.path.join(ROOT, one["file"]), encoding="utf-8") as file:
            lines = file.read().splitlines()
        for line in one["lines"]:
            if not line.get("gcovr/noncode"):
                count += 1
                if line["count"] == 0:
                    unrun.add((name_of(one["file"], lines, line["line_number"]), line["line_number"]))
    known = read_known()
    names = {name for name, _ in unrun}
    for name, number in sorted(unrun):
        if not known.get(name):
            print("no test runs line %d of %s" % (number, name))
    for name in sorted(set(known) - names):
        print("compiler.unrun: some test runs " + name)
    share = 100 * (count - len(unrun)) / count
    print("%d of %d lines of the compiler, %.1f %%; the rest is in compiler.unrun" % (count - len(unrun), count, share))
    sys.exit(share < float(sys.argv[2]) or any(not known.get(name) for name in names) or bool(set(known) - names))


main()

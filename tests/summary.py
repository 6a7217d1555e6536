#!/usr/bin/env python3
"""summary.py SUITE... -- what became of the suites of `make check`, from what suite.sh and timed.sh left in build/check.

Prints the slowest five, how much of the time was compiling, and "N passed, M failed"; the status is 1 if anything failed.
A suite without a result was never reached, for what it needs could not be built: it failed. So did the whole, if the same
source was compiled twice with the same options.

Would catch: a suite that is dropped without a word; time that grows by what is compiled again.
"""
import collections
import os
import re
import sys

RESULTS = "build/check"


def read_lines(name):
    try:
        with open(os.path.join(RESULTS, name), errors="replace") as file:
            return file.read().splitlines()
    except FileNotFoundError:
        return []


def processor_time(text):
    """Seconds of a line of the shell's `times`: 1m2.5s 0m0.25s."""
    return sum(60 * int(minutes) + float(seconds) for minutes, seconds in re.findall(r"(\d+)m([\d.]+)s", text))


def result_of(suite):
    """What became of it, its seconds, and those of a processor."""
    lines = read_lines(suite + ".result")
    if lines:
        result, seconds = lines[0].split()
        return result, float(seconds), processor_time(lines[2])  # of children
    print("FAILED %-22s was not reached: what it needs could not be built" % suite)
    return "failed", 0.0, 0.0


def compilations():
    """The seconds of all, their number, and those that were made more than once, mutants apart; where the output goes makes
    no difference."""
    seconds, seen, mutants = 0.0, collections.Counter(), read_lines("mutants")
    for number, line in enumerate(mutants + read_lines("compiled")):
        user, system, command = line.split(" ", 2)
        seconds += float(user) + float(system)
        if number >= len(mutants) and " -c " in command and "/tmp" not in command:
            seen[re.sub(r" -(o|MF) \S+", "", command)] += 1
    return seconds, sum(seen.values()) + len(mutants), [command for command, times in seen.items() if times > 1]


def main(suites):
    results = {suite: result_of(suite) for suite in suites}
    slowest = sorted(suites, key=lambda suite: -results[suite][1])[:5]
    print("slowest: " + ", ".join("%s %.0f s" % (suite, results[suite][1]) for suite in slowest))
    seconds, objects, twice = compilations()
    print("the suites took %.0f s of processor time; compiling %d objects, in them and before them, %.0f s" %
          (sum(result[2] for result in results.values()), objects, seconds))
    for command in twice:
        print("compiled more than once: " + command)
    count = collections.Counter(result[0] for result in results.values())
    print("%d passed, %d failed%s" % (count["passed"] + count["skipped"], count["failed"] + bool(twice),
                                      ", %d skipped" % count["skipped"] if count["skipped"] else ""))
    return 1 if count["failed"] or twice else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

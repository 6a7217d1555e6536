#!/usr/bin/env python3
"""cost.py PROGRAM MESSAGES -- what refusing a message costs, and limits that were lowered, in instructions.

Runs tests/cost.c under callgrind, which counts. Would catch: a search that is linear in the values of an enum or the
arms of a union; a fault that is looked for by a walk much slower than the decode; limits looked up by name again and
again.
"""
import os
import re
import subprocess
import sys
import tempfile

# What a refusal, or limits, may cost: so many times what the same does without, and besides so many instructions for the path
# that is written down, level by level, and for looking up the limits' names. Of a check, which is half as long as a decode,
# this is the greater part.
TIMES = 4
WORDS = {"decode": 600, "encode": 600, "check": 1500}
# Arrays of a type that recurses are walked element by element: a pass over them would be done anew on each level.
TIMES_OF_TREES = {"branch": 12}


def run(program, messages):
    """{(type, bytes): {how: instructions}}"""
    with tempfile.TemporaryDirectory() as folder:
        out = f"{folder}/out"
        subprocess.run(["valgrind", "-q", "--tool=callgrind", "--combine-dumps=yes", f"--callgrind-out-file={out}", program,
                        messages], check=True, env={**os.environ, "LD_BIND_NOW": "1"})
        with open(out) as file:
            text = file.read()
    counts = {}
    for name, total in re.findall(r"^desc: Trigger: Client Request: (.*)$(?:(?!^desc: Trigger)[\s\S])*?^(?:summary|totals): (\d+)",
                                  text, re.M):
        kind, length, how = name.split("|")
        counts.setdefault((kind, how), []).append((int(length), int(total)))
    return counts


def main():
    counts = run(*sys.argv[1:3])
    passed = failed = 0
    worst = {}
    for (kind, how), [(length, total)] in counts.items():
        what, _, extra = how.partition(" ")
        if not extra:
            continue
        [(_, plain)] = counts[kind, what]
        times = (total - WORDS[what]) / plain
        worst[how] = max(worst.get(how, (0,)), (times, kind, plain, total, length))
        if times > TIMES_OF_TREES.get(kind, TIMES):
            failed += 1
            print(f"FAILED {kind} of {length} bytes: {how} takes {total} instructions, {what} {plain}")
        else:
            passed += 1
    for how, (times, kind, plain, total, length) in sorted(worst.items()):
        print(f"# {how}: at worst {times:.1f} times ({kind} of {length} bytes: {total} after {plain})")
    print(f"{passed} passed, {failed} failed")
    return failed > 0 or passed == 0


if __name__ == "__main__":
    sys.exit(main())

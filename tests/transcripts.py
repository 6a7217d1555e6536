#!/usr/bin/env python3
"""transcripts.py [--bless] XDRGEN [FILE...] -- what commands print, against what stands in tests/transcripts; prints TAP.

A transcript is prose, in which lines that are further in are what a person typed and saw:

      $ cat >a.x <<'END'
      > const A = 1;
      > END
      $ xdrgen json a.x | head -1
      {
      $ xdrgen json b.x
      b.x: error: cannot read: No such file or directory
      [2]

The commands of a file run one after the other, by sh, in an empty folder; both outputs are compared, and a status that is
not 0 stands in brackets; the folder's name is printed as $PWD. $EXAMPLES is the folder of the example protocols. --bless
writes what is printed now; read it with `git diff`.

Would catch: an option that does something else, a message that is another one, a file that is not written.
"""
import glob
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
INDENT, FIRST, NEXT = "  ", "  $ ", "  > "
SECONDS = 60
LIMIT = "ulimit -t 20; "  # what hangs is not left behind


def read_transcript(path):
    """The text of a transcript as [command, lines]: prose has no command."""
    found = []
    with open(path) as file:
        for line in file.read().splitlines():
            if line.startswith(FIRST):
                found.append([line[len(FIRST):] + "\n", []])
            elif line.startswith(NEXT) and found and found[-1][0] is not None:
                found[-1][0] += line[len(NEXT):] + "\n"
            elif line.startswith(INDENT) and found and found[-1][0] is not None:
                found[-1][1].append(line[len(INDENT):])
            else:
                found.append([None, [line]])
    return found


def run_command(command, folder, environment):
    """The lines that a command prints, a status that is not 0 last."""
    with open(os.path.join(folder, ".output"), "wb+") as output:
        try:
            status = subprocess.run(["sh", "-c", LIMIT + command], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=output,
                                    stderr=subprocess.STDOUT, timeout=SECONDS).returncode
        except subprocess.TimeoutExpired:
            status = "timeout"
        output.seek(0)
        lines = output.read().decode("utf-8", "backslashreplace").replace(folder, "$PWD").split("\n")
    if lines[-1] == "":
        lines.pop()
    else:
        lines[-1] += "\\c"  # the last line has no end
    return lines + (["[%s]" % status] if status else [])


def play(path, xdrgen):
    """Each part of a transcript: what is expected, and what is so; to be stopped at the first difference."""
    with tempfile.TemporaryDirectory() as folder:
        commands, work = os.path.join(folder, "bin"), os.path.join(folder, "work")
        os.mkdir(commands)
        os.mkdir(work)
        os.symlink(os.path.abspath(xdrgen), os.path.join(commands, "xdrgen"))
        environment = dict(os.environ, LC_ALL="C", EXAMPLES=os.path.join(ROOT, "examples"), PATH=commands + ":" + os.environ["PATH"])
        environment.pop("NO_COLOR", None)
        for command, wanted in read_transcript(path):
            yield command, wanted, wanted if command is None else run_command(command, work, environment)


def passes(path, xdrgen):
    return all(wanted == found for _, wanted, found in play(path, xdrgen))


def write_transcript(path, played):
    with open(path, "w") as file:
        for command, _, found in played:
            if command is not None:
                first, *others = command.splitlines()
                file.write(FIRST + first + "\n" + "".join(NEXT + line + "\n" for line in others))
            file.write("".join((INDENT if command is not None else "") + line + "\n" for line in found))


def main():
    bless = sys.argv[1] == "--bless"
    xdrgen, *paths = sys.argv[1 + bless:]
    failed = number = 0
    for path in sorted(paths or glob.glob(os.path.join(ROOT, "tests/transcripts/*.txt"))):
        played = list(play(path, xdrgen))
        if bless:
            write_transcript(path, played)
        for command, wanted, found in played:
            if command is None:
                continue
            number += 1
            wrong = wanted != found and not bless
            failed += wrong
            print("%sok %d - %s: %s" % ("not " if wrong else "", number, os.path.basename(path), command.splitlines()[0]))
            if wrong:
                print("".join("# -%s\n" % line for line in wanted if line not in found) +
                      "".join("# +%s\n" % line for line in found if line not in wanted), end="")
    print("1..%d" % number)
    sys.exit(failed > 0 or number == 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""oom.py XDRGEN OOM.so [MOST] -- the compiler without memory: the k-th allocation fails, or all from the k-th on.

Every k of a small run, and up to twice MOST (300) of a larger one. Whatever it was about to do, xdrgen ends with 2 and one line,
writes nothing to the standard output, leaves every old file as it was and no new one. Where libc itself does without the
memory (a stream without a buffer), all must be as if nothing had happened.

Would catch: a result of talloc or malloc that is used unchecked, an output that is half replaced, a temporary left over."""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

SMALL = "tests/unit/service.x"
COMMANDS = {
    "json": ["json", SMALL],
    "messages": ["json", "tests/bad/five-mistakes.x"],
    "header": ["gen", "-e", "header", "-MD", "-o", "DIR", SMALL],
    "depfile": ["gen", "-e", "header", "-MF", "DIR/all.d", "-MP", "-o", "DIR", "tests/good/import.x", SMALL],
    "json to a file": ["json", "-o", "DIR/model", SMALL],
    "everything": ["gen", "-e", "c,dispatch", "-o", "DIR", SMALL],
    "documents": ["gen", "--force", "-e", "docs", "-o", "DIR", "tests/good/annotations.x"],
    "own template": ["gen", "--force", "-t", "tests/templates", "-e", "calls", "-o", "DIR", "tests/unit/shapes.x"],
    "check": ["gen", "-e", "header", "--check", "-o", "DIR", SMALL],
    "print": ["gen", "-e", "header", "-o", "-", SMALL],
    "print several": ["gen", "-o", "-", "-MF", "DIR/all.d", "-MT", "all", SMALL],
    "import": ["json", "tests/good/import.x"],
    "preprocess": ["json", "-D", "KIND=int", "-I", "tests/good", "tests/good/preprocessed.x"],
    "preprocess, wrong": ["json", "tests/bad/macros-used.x"],
    "templates": ["templates"],
    "limits": ["limits", "tests/good/limits.x"],
    "solve": ["limits", "--solve", "NAMES_MAX", "--format=json", "tests/good/limits.x"],
    "decode": ["decode", "tests/good/values.x", "name", "tests/data/name.message"],
    "decode json": ["decode", "--format=json", "-o", "DIR/name", "tests/good/values.x", "name", "tests/data/name.message"],
    "decode lines": ["decode", "--frame=lines", "--format=json", "tests/good/values.x"],
    "encode": ["encode", "-o", "DIR/name", "tests/good/values.x", "name", "tests/data/name.json"],
    "flagship": ["gen", "-MD", "--passthrough=skip", "-o", "DIR", "examples/remote_protocol.x"],
}
EXHAUSTED = b"xdrgen: error: out of memory\n"
OLD = b"as it was, written by xdrgen\n"  # what xdrgen did not write it would not touch


def files_of(directory):
    found = {}
    for name in os.listdir(directory):
        with open(os.path.join(directory, name), "rb") as file:
            found[name] = file.read()
    return found


class Run:
    """One command in a directory of its own, which holds old files under the names that it writes."""

    def __init__(self, command, names):
        self.directory = tempfile.mkdtemp(prefix="oom")
        self.arguments = [re.sub(r"^DIR\b", self.directory, word) for word in command]
        self.old = {name: OLD for name in names}
        self.restore()

    def restore(self):
        shutil.rmtree(self.directory)
        os.mkdir(self.directory)
        for name, content in self.old.items():
            with open(os.path.join(self.directory, name), "wb") as file:
                file.write(content)

    def result(self, **how):
        environment = dict(os.environ, LD_PRELOAD=PRELOAD, ASAN_OPTIONS="verify_asan_link_order=0", **how)
        done = subprocess.run([XDRGEN, *self.arguments], env=environment, capture_output=True)
        out = done.stdout.replace(self.directory.encode(), b"DIR")
        return done.returncode, out, done.stderr, self.files()

    def files(self):
        return {name: content.replace(self.directory.encode(), b"DIR")
                for name, content in files_of(self.directory).items()}


def count_calls(command, names, pool):
    run = Run(command, names)
    report = os.path.join(tempfile.gettempdir(), os.path.basename(run.directory) + ".calls")
    expected = run.result(OOM_REPORT=report, **pool)
    with open(report) as file:
        calls = int(file.read())
    os.remove(report)
    shutil.rmtree(run.directory)
    return calls, expected


def check_share(command, names, expected, cases):
    """Some of the runs of a command; what is wrong with them, and how many libc did without the memory."""
    run, wrong, harmless = Run(command, names), [], 0
    refused = (2, b"", EXHAUSTED, run.old)
    for how in cases:
        got = run.result(**how)
        if got == refused:
            continue
        if got == expected:
            harmless += 1
        else:
            wrong.append(f"{how}: status {got[0]}, {len(got[1])} bytes of output, {got[2][:200]}, "
                         f"files {sorted(name for name in got[3] if got[3][name] != run.old.get(name))}")
        run.restore()
    shutil.rmtree(run.directory)
    return wrong, harmless


def check(name, command):
    _, (_, _, _, files) = count_calls(command, [], {})
    names = list(files)
    wrong, tried, harmless, calls = [], 0, 0, []
    for pool in ({"OOM_POOL": "no"}, {}):
        count, expected = count_calls(command, names, pool)
        if expected[0] == 2:
            wrong.append(f"{pool}: status {expected[0]} with all memory: {expected[2][:200]}")
        step = max(1, count // MOST)
        cases = [dict(pool, OOM_AT=str(k), **also) for k in range(1, count + 1, step) for also in ({}, {"OOM_ALL": "1"})]
        for some_wrong, some_harmless in WORKERS.map(lambda i: check_share(command, names, expected, cases[i::2]), (0, 1)):
            wrong += some_wrong
            harmless += some_harmless
        tried += len(cases)
        calls.append(count)
    for line in wrong[:10]:
        print(f"FAILED {name}: {line}")
    print(f"# {name}: {tried} runs, of {calls[0]} allocations, or of {calls[1]} with a pool; {harmless} made no difference")
    return not wrong


def check_calls():
    """Whether every call of talloc that allocates is one of xdrgen/base/alloc.h's."""
    frees = {"talloc_free", "_talloc_free", "_talloc_steal_loc", "_talloc_set_destructor"}
    with open("xdrgen/base/alloc.h") as file:
        checked = set(re.findall(r"\b_?talloc\w*", file.read()))
    symbols = subprocess.run(["nm", "-D", "--undefined-only", XDRGEN], capture_output=True, text=True, check=True).stdout
    wrong = sorted(set(re.findall(r"\b_?talloc\w*", symbols)) - checked - frees)
    for path in glob.glob("xdrgen/**/*.[ch]", recursive=True) + glob.glob("grammar/*"):
        with open(path) as file:
            if "<talloc.h>" in file.read() and path != "xdrgen/base/alloc.h":
                wrong.append(path)
    for name in wrong:
        print(f"FAILED {name}: talloc without xdrgen/base/alloc.h")
    return not wrong


XDRGEN, PRELOAD = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
MOST = int(sys.argv[3]) if len(sys.argv) > 3 else 300
with ThreadPoolExecutor(int(os.environ.get("OMP_NUM_THREADS") or 2)) as WORKERS:  # as nproc has it
    results = [check_calls()] + [check(name, command) for name, command in COMMANDS.items()]
print(f"{results.count(True)} passed, {results.count(False)} failed")
sys.exit(not all(results))

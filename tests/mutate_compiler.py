#!/usr/bin/env python3
"""mutate_compiler.py [--sample N] [--seed S] [--jobs N] [--allow PERCENT] [--list] [TEXT...] -- which mistakes in the compiler
does no test notice?

Makes one small mistake at a time (operators.py) in a file of xdrgen/ or templates/, compiles what hangs on it, and runs what
judges text from the quickest on until one fails: the golden pairs and transcripts, each by itself, those that noticed
something before the others; the committed output; then the scripts that compare figures. TEXT: only mutants whose name
contains it, such as sizes.c or main.c:120. Prints

    killed FILE:LINE KIND by JUDGE
    SURVIVED FILE:LINE KIND       and the difference: a test is missing

What nobody could tell from the original is in compiler.equivalent (or mutants.equivalent) with its reason. More survivors
than PERCENT (5) of the sample are a failure. Would catch: code of the compiler that does what no test asks for.
"""
import argparse
import collections
import concurrent.futures
import difflib
import glob
import hashlib
import os
import queue
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

import mutants
import operators
import transcripts

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.path.join(ROOT, "build")
WORK = os.path.join(BUILD, "mutate_compiler")
FILES = ["xdrgen/**/*.c", "xdrgen/**/*.h", "xdrgen/**/*.def", "templates/*/*.t"]
EQUIVALENT = os.path.join(ROOT, "tests/compiler.equivalent")
# what the compiler that builds the project would refuse is no mutant; what is not used any more is not what is meant
WARNINGS = ["-Wall", "-Wextra", "-Wshadow", "-Wconversion", "-Wstrict-prototypes", "-Wmissing-prototypes", "-Werror", "-Wno-unused",
            "-Wno-type-limits"]
SECONDS = 20  # for a case that takes a few thousandths
MEGABYTES, OUTPUT_MEGABYTES = 4000, 100
LIMIT = 'ulimit -t 60; exec "$@"'  # what a script starts and forgets when it is killed


class DoesNotCompile(Exception):
    pass


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def run(command, stdin=None, cwd=ROOT, seconds=SECONDS, environment=None):
    """The status, and what was written to both outputs."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        try:
            status = subprocess.run(command, cwd=cwd, stdin=stdin or subprocess.DEVNULL, stdout=out, stderr=err,
                                    timeout=seconds, env=environment).returncode
        except subprocess.TimeoutExpired:
            status = None
        out.seek(0)
        err.seek(0)
        return status, out.read(), err.read()


# --- judges: each has a name, and says whether a compiler passes ---

def golden_options(spec):
    path = spec[:-2] + ".options"
    return read(path).split() if os.path.exists(path) else []


def bytes_of(path):
    with open(path, "rb") as file:
        return file.read()


class Golden:
    """A command whose output stands in a file, as in golden.sh: it runs beside its specification, of which it prints the name."""

    def __init__(self, command, spec, stdout=None, stderr=None, stdin=None, status=0):
        self.command, self.spec, self.stdout, self.stderr, self.stdin, self.status = command, spec, stdout, stderr, stdin, status
        self.name = " ".join(["golden", os.path.relpath(spec, ROOT)] + command)

    def passes(self, xdrgen):
        folder, name = os.path.split(self.spec)
        options = golden_options(self.spec) if not self.stdin else []
        with open(self.stdin or os.devnull, "rb") as stdin:
            status, out, err = run([xdrgen] + self.command + options + [name], stdin, folder)
        return (status == self.status and (self.stdout is None or bytes_of(self.stdout) == out) and
                (self.stderr is None or bytes_of(self.stderr) == err))


class Mistakes:
    """Lines that cannot be encoded, each by itself."""

    def __init__(self, base):
        self.base, self.name = base, "golden %s.mistakes" % os.path.relpath(base, ROOT)

    def passes(self, xdrgen):
        said = b""
        for line in bytes_of(self.base + ".mistakes").splitlines(True):
            with tempfile.TemporaryFile() as stdin:
                stdin.write(line)
                stdin.seek(0)
                status, out, err = run([xdrgen, "encode", "--frame=lines", os.path.basename(self.base) + ".x"], stdin,
                                       os.path.dirname(self.base))
            if status != 1 or out:
                return False
            said += err
        return said == bytes_of(self.base + ".mistakes.err")


class Transcript:
    def __init__(self, path):
        self.path, self.name = path, "transcript " + os.path.basename(path)

    def passes(self, xdrgen):
        return transcripts.passes(self.path, xdrgen)


class Script:
    """Another suite; {} stands for the compiler."""

    def __init__(self, name, command):
        self.name, self.command = name, command

    def passes(self, xdrgen):
        environment = dict(os.environ, XDRGEN=xdrgen)
        command = ["sh", "-c", LIMIT, "sh"] + [word.format(xdrgen) for word in self.command]
        return run(command, seconds=30 * SECONDS, environment=environment)[0] == 0


class Unit:
    """A unit of the compiler's parts, linked with those of the mutant."""

    def __init__(self, name):
        self.name, self.path = "unit " + name, os.path.join(BUILD, "test_" + name)

    def passes(self, xdrgen):
        listed = os.path.join(os.path.dirname(xdrgen), "objects")
        program = self.path
        if os.path.exists(listed):
            program = os.path.join(os.path.dirname(xdrgen), "unit")
            command = ["gcc", "-o", program, "%s/tests/%s.o" % (BUILD, os.path.basename(self.path))] + read(listed).split()
            if run(command + [BUILD + "/libxdrgen.a", "-lcmocka", "-ljansson", "-ltalloc"])[0] != 0:
                return True  # no judge of what it does not link with
        return run([program])[0] == 0


def goldens():
    for spec in sorted(glob.glob(ROOT + "/tests/bad/*.x")):
        if os.path.exists(spec[:-2] + ".err"):
            yield Golden(["json"], spec, os.devnull, spec[:-2] + ".err", status=1)
    for spec in sorted(glob.glob(ROOT + "/tests/good/*.x")):
        base = spec[:-2]
        yield Golden(["json"], spec, base + ".json", base + ".warn" if os.path.exists(base + ".warn") else os.devnull)
        for kind in ("header", "codec", "types", "check"):
            if os.path.exists(base + "." + kind):
                yield Golden(["gen", "-o", "-", "-e", kind], spec, base + "." + kind)
        for form in ("text", "json"):
            if os.path.exists(base + ".messages"):
                yield Golden(["decode", "--frame=lines", "--format=" + form], spec, "%s.messages.%s" % (base, form),
                             stdin=base + ".messages", status=1)
        if os.path.exists(base + ".others"):
            yield Golden(["encode", "--frame=lines"], spec, base + ".others.hex", stdin=base + ".others")
        if os.path.exists(base + ".mistakes"):
            yield Mistakes(base)
    for spec in sorted(glob.glob(ROOT + "/tests/*/*.x")):
        for form in ("text", "json", "csv"):
            expected = "%s.limits.%s" % (spec[:-2], form)
            if os.path.exists(expected):
                err = spec[:-2] + ".limits.err"
                failed = os.path.exists(err) and b"error: " in bytes_of(err)
                yield Golden(["limits", "--format=" + form], spec, expected, err if os.path.exists(err) else None, status=int(failed))


def committed():
    """What `make current` proves."""
    specs = sorted("examples/" + os.path.basename(path)[:-2] + ".x" for path in glob.glob(ROOT + "/generated/*_protocol.h"))
    specs += ["examples/virnetprotocol.x", "examples/virkeepaliveprotocol.x"]
    command = ["{}", "gen", "--passthrough=skip", "-o", "generated", "--check"]
    yield Script("the committed output", command + specs)
    yield Script("the committed documents", command + ["-e", "docs", "examples/remote_protocol.x"])


def slow_scripts():
    """What takes seconds; its own arguments are fewer than in the whole check."""
    specs = ["tests/good/limits.x", "tests/good/lists.x", "tests/unit/rules.x"]
    wanted = [("warnings", ["tests/warnings.sh"]),
              ("preprocess", ["tests/preprocess.py", "{}", "40", "7"]),
              ("once", ["tests/once.py", "{}"]),
              ("carets", ["tests/carets.py", "{}"]),
              ("expressions", ["tests/expressions.py", "{}"]),
              ("characters", ["tests/characters.py", "{}"]),
              ("command", ["tests/command.sh"]),
              ("signals", ["tests/signals.py", "{}", "20"]),
              ("facts", ["python3", "tests/facts.py", "{}"]),
              ("bounds", ["tests/bounds.py", "{}"]),
              ("checks", ["tests/checks.py", "{}", "40"]),
              ("figures", ["tests/figures.py", "{}", "250"]),
              ("options", ["tests/options.py", "{}"]),
              ("witness", ["tests/witness.py", "{}", "build/measure"] + specs),
              ("names", ["tests/names.py", "{}", "runtime", "2"]),
              ("restrictions", ["tests/restrictions.py", "{}", "build/libxdrgen.a"])]
    for name, command in wanted:
        if all(os.path.exists(os.path.join(ROOT, word)) for word in command if word.startswith(("tests/", "build/"))):
            yield Script(name, command)


class Judges:
    """The quick ones, those that killed before the others; then the slow ones, in this order."""

    def __init__(self, xdrgen):
        self.quick = list(goldens()) + [Transcript(path) for path in sorted(glob.glob(ROOT + "/tests/transcripts/*.txt"))]
        self.killers = {}  # of mistakes in a file
        self.slow = list(committed()) + [Unit("lists"), Unit("template")] + list(slow_scripts())
        seconds = {judge: self.measure(judge, xdrgen) for judge in self.quick + self.slow}
        self.quick.sort(key=seconds.get)
        for judge in self.slow:
            print("# %s: %.1f s" % (judge.name, seconds[judge]), flush=True)

    @staticmethod
    def measure(judge, xdrgen):
        started = time.time()
        if not judge.passes(xdrgen):
            sys.exit("mutate_compiler.py: without a mutant there fails: " + judge.name)
        return time.time() - started

    def find_killer(self, xdrgen, file):
        """The name of the judge that fails; those first that noticed a mistake in the same file lately, then in any."""
        own = self.killers.setdefault(file, [])
        for judge in own + [judge for judge in self.quick if judge not in own]:
            if not judge.passes(xdrgen):
                for first in own, self.quick:
                    first[:] = [judge] + [other for other in first if other is not judge]
                return judge.name
        return next((judge.name for judge in self.slow if not judge.passes(xdrgen)), None)


# --- a compiler with a mistake ---

def object_of(source):
    """Where the Makefile puts it: folders of xdrgen/ have one of their own."""
    return os.path.join(BUILD, "compiler", re.sub("^xdrgen/|^.*/", "", source)[:-2] + ".o")


def objects():
    sources = glob.glob("xdrgen/**/*.c", root_dir=ROOT, recursive=True)
    return [object_of(source) for source in sources + ["xdr.tab.c", "xdr.lex.c", "embedded.c", "rpc_library.c"]]


class Worker:
    """A copy of the sources; all objects but those that hang on the changed file are those of the Makefile."""

    def __init__(self, number, judges):
        self.root, self.judges = os.path.join(WORK, str(number)), judges
        shutil.rmtree(self.root, ignore_errors=True)
        for folder in ("xdrgen", "templates", "tools", "runtime"):
            shutil.copytree(os.path.join(ROOT, folder), os.path.join(self.root, folder))

    def compile(self, source):
        target = os.path.join(self.root, source.replace("/", ".")[:-2] + ".o")
        command = ["gcc", "-O0", "-std=gnu11", "-I", "xdrgen", "-I", "runtime", "-I", BUILD, '-DXDRGEN_VERSION="0.1.0"', "-c", "-o",
                   target, source]
        if run(command + ([] if "embedded" in source or "xdr." in source else WARNINGS), cwd=self.root)[0] != 0:
            raise DoesNotCompile
        return target

    def sources(self, file):
        """What is to be compiled for a changed file."""
        if file.endswith(".c"):
            return [file]
        if file.endswith(".t"):
            files = sorted(os.path.relpath(path, self.root) for path in glob.glob(self.root + "/templates/*/*.t"))
            with open(os.path.join(self.root, "embedded.c"), "wb") as out:
                subprocess.run(["sh", "tools/embed.sh"] + files, cwd=self.root, stdout=out, check=True)
            return ["embedded.c"]
        depfiles = [path[:-2] + ".d" for path in objects()]
        users = [path for path in depfiles if os.path.exists(path) and re.search(r"[ /]%s\b" % re.escape(file), read(path))]
        return [read(path).split(":")[1].split()[0] for path in users]

    def build(self, file):
        changed = {object_of(source): self.compile(source) for source in self.sources(file)}
        others = [path for path in objects() if path not in changed]
        target = os.path.join(self.root, "mutant")
        with open(os.path.join(self.root, "objects"), "w", encoding="utf-8") as file:
            file.write("\n".join(path for path in list(changed.values()) + others if os.path.basename(path) != "main.o"))
        command = ["gcc", "-o", target] + list(changed.values()) + others + [BUILD + "/runtime/xdr_error.o", "-ljansson", "-ltalloc"]
        if run(command)[0] != 0:
            raise DoesNotCompile
        return target

    def judge(self, mutant):
        """'killed by ...', 'survived' or 'does not compile'."""
        original, path = read(os.path.join(ROOT, mutant.file)), os.path.join(self.root, mutant.file)
        try:
            with open(path, "w", encoding="utf-8") as file:
                file.write(mutants.apply(mutant, original))
            killer = self.judges.find_killer(self.build(mutant.file), mutant.file)
            return "killed by " + killer if killer else "survived"
        except DoesNotCompile:
            return "does not compile"
        finally:
            with open(path, "w", encoding="utf-8") as file:
                file.write(original)


# --- the list, and what is known of it ---

def find_all():
    paths = sorted(path for pattern in FILES for path in glob.glob(os.path.join(ROOT, pattern), recursive=True))
    return [mutant for path in paths for mutant in operators.find(os.path.relpath(path, ROOT), read(path))]


def change_of(mutant, texts={}):
    """FILE: LINE: `OLD` -> `NEW`, on one line; the number of the place, where a line has several such."""
    text = texts.setdefault(mutant.file, read(os.path.join(ROOT, mutant.file)))
    begin = text.rfind("\n", 0, mutant.begin) + 1
    line = text[begin:text.find("\n", begin)]
    old = text[mutant.begin:mutant.end]
    places = [at.start() for at in re.finditer(re.escape(old), text)
              if text[text.rfind("\n", 0, at.start()) + 1:].startswith(line + "\n") and at.start() <= mutant.begin]
    number = " (%d)" % len(places) if len(places) > 1 else ""
    return "%s: %s: `%s` -> `%s`%s" % (mutant.file, line.strip(), " ".join(old.split()), " ".join(mutant.text.split()), number)


def read_equivalent(path):
    """The changes that nobody could tell: a line each, and behind it, further in, the reason."""
    changes = collections.OrderedDict()
    for line in read(path).splitlines() if os.path.exists(path) else []:
        if line.startswith("    "):
            changes[next(reversed(changes))] = True
        elif line and not line.startswith("#"):
            changes[line] = False
    for change, has_reason in changes.items():
        if not has_reason:
            sys.exit("mutate_compiler.py: no reason for " + change)
    return set(changes)


def place_in_sample(seed, change):
    """At random, but by what the mutant is: an edited line changes its own places in a sample, and no others."""
    return hashlib.sha256(("%d %s" % (seed, change)).encode()).digest()


def name_of(mutant):
    return "%s:%d %s" % (mutant.file, mutant.line, mutant.kind)


def difference(mutant):
    text = read(os.path.join(ROOT, mutant.file))
    lines = difflib.unified_diff(text.splitlines(), mutants.apply(mutant, text).splitlines(), mutant.file, "mutant", "", "", 1, "")
    return "\n".join("    " + line for line in list(lines)[2:])


def run_all(found, jobs, wanted):
    """Judges mutants until as many as are wanted compile; the numbers of each verdict."""
    judges = Judges(os.path.join(BUILD, "xdrgen"))
    workers = queue.Queue()
    for number in range(jobs):
        workers.put(Worker(number, judges))
    counts, todo = collections.Counter(), iter(found)

    def judge(mutant):
        worker = workers.get()
        try:
            return mutant, worker.judge(mutant)
        finally:
            workers.put(worker)

    def judged():
        return counts["killed"] + counts["survived"]

    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        while judged() < wanted:
            batch = [mutant for _, mutant in zip(range(min(jobs * 4, wanted - judged())), todo)]
            if not batch:
                break
            for mutant, verdict in pool.map(judge, batch):
                counts[verdict.split(" by ")[0]] += 1
                if verdict == "survived":
                    print("SURVIVED %s\n  %s\n%s" % (name_of(mutant), change_of(mutant), difference(mutant)), flush=True)
                elif verdict.startswith("killed"):
                    print(verdict.replace("killed", "killed " + name_of(mutant), 1), flush=True)
    return counts


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sample", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1))
    parser.add_argument("--allow", type=float, default=5)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("text", nargs="*")
    options = parser.parse_args()
    started, found, own = time.time(), find_all(), read_equivalent(EQUIVALENT)
    equivalent = own | read_equivalent(os.path.join(ROOT, "tests/mutants.equivalent"))
    changes = {mutant: change_of(mutant) for mutant in found}
    stale = own - set(changes.values())
    for change in sorted(stale):
        print("FAILED compiler.equivalent: there is no such mutant: " + change)
    if options.text:
        found = [mutant for text in options.text for mutant in found if text in name_of(mutant)]
    if options.sample:
        found.sort(key=lambda mutant: place_in_sample(options.seed, changes[mutant]))
    if options.list:
        for mutant in found:
            print(name_of(mutant), changes[mutant], sep="\t")
        return
    excluded = [mutant for mutant in found if changes[mutant] in equivalent]
    left = [mutant for mutant in found if mutant not in set(excluded)]
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    subprocess.run(["make", "-s", "-C", ROOT, "build/xdrgen", "build/test_lists", "build/test_template"], check=True)
    resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES << 20, MEGABYTES << 20))
    resource.setrlimit(resource.RLIMIT_FSIZE, (OUTPUT_MEGABYTES << 20, OUTPUT_MEGABYTES << 20))
    counts = run_all(left, options.jobs, options.sample or len(left))
    judged = counts["killed"] + counts["survived"]
    print("%d mutants: %d do not compile; %d of all are known as equivalent; %.0f s" % (
        judged, counts["does not compile"], len(excluded), time.time() - started))
    print("%d passed, %d failed: %.1f %% live" % (counts["killed"], counts["survived"], 100 * counts["survived"] / max(judged, 1)))
    sys.exit(bool(stale) or judged == 0 or 100 * counts["survived"] > options.allow * judged)


if __name__ == "__main__":
    main()

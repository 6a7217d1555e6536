#!/usr/bin/env python3
"""mutate.py [--sample N] [--part I/N] [--jobs N] [--list] [--verbose] [TEXT...] -- does a test fail when a check is missing?

Makes one small mistake at a time (mutants.py) in what generates and checks: the templates, the runtime, and what the
compiler computes for a check; builds what hangs on it, with the address sanitizer, and runs the suites from the quickest on
until one fails. TEXT: only mutants whose name contains it; --part 2/3: every third, from the second on. Prints

    killed FILE:LINE KIND by SUITE
    SURVIVED FILE:LINE KIND       and the difference: a test is missing

What nobody could tell from the original is in mutants.equivalent with its reason. What does not compile, and what makes
no difference to the machine's code, is counted. Would catch: a check that no test needs.
"""
import argparse
import collections
import concurrent.futures
import difflib
import glob
import os
import queue
import re
import resource
import shutil
import subprocess
import sys
import time

import mutants

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WORK = os.path.join(ROOT, "build/mutate")
XDRGEN = os.path.join(ROOT, "build/xdrgen")
EQUIVALENT = os.path.join(ROOT, "tests/mutants.equivalent")
SECONDS = 30  # of a processor's time, for a suite; they need a few
FILES = ["templates/c/codec.t", "templates/c/check.t", "templates/c/types.t", "templates/dispatch/program.t",
         "runtime/*.[ch]", "runtime/rpc/*.[ch]", "xdrgen/emit/plan.c", "xdrgen/measure/sizes.c"]
NO_CHECKS = re.compile(r"xdr_print\.|rpc_types")  # what prints; what is generated
# of the compiler, what computes the numbers that a check has
FUNCTIONS = {
    "xdrgen/emit/plan.c": ["take_fixed", "end_run", "end_run_at_word", "is_any_bytes", "are_any_bytes", "any_bytes",
                      "add_member_step", "plan_fixed", "plan_scalar", "plan_fixed_array", "plan_variable", "plan_member",
                      "plan_arm", "plan_union", "plan_spec"],
    "xdrgen/measure/sizes.c": ["add_sizes", "multiply_size", "pad_size", "union_size", "type_size",
                       "memory_of_array", "align", "append_layout", "arms_layout", "type_layout", "finish_memory", "member_ratio",
                       "type_ratio", "finish_component_memory", "finish_component"]}

COMPILE = ["gcc", "-O0", "-w", "-std=gnu11", "-fsanitize=address"]
# the code for this machine's vectors, that for older ones, and that for machines without
CONFIGURATIONS = {"vectors": [], "no AVX2": ["-D__builtin_cpu_supports(name)=0"], "portable": ["-U__SSE2__"]}
SPECS = {"shapes": "tests/unit/shapes.x", "rules": "tests/unit/rules.x", "open": "tests/unit/open.x",
         "closed": "tests/unit/closed.x", "service": "tests/unit/service.x", "virnetprotocol": "examples/virnetprotocol.x"}
TESTS_OF_HEADERS = ("tests/unit/test_strings.c", "tests/unit/test_extent.c", "tests/unit/test_check.c")
LONG_RUNNING = re.compile(r"test_wide|xdr_wide")
OUTPUTS = ("", "_types")
PEERS = "struct peer_type;\nconst struct peer_type *find_peer(const char *name) { (void)name; return 0; }\n"
WRAPPED = "-Wl,--wrap=malloc,--wrap=calloc,--wrap=free,--wrap=talloc_named_const"

Suite = collections.namedtuple("Suite", "name sources libraries arguments")


def of_specs(*names):
    return ["gen/%s%s.c" % (name, output) for name in names for output in OUTPUTS]


GENERATED_SOURCES = ["xdr.tab.c", "xdr.lex.c", "embedded.c", "rpc_library.c"]  # of the compiler, which lie in build/
RUNTIME = sorted(os.path.relpath(path, ROOT) for path in glob.glob(ROOT + "/runtime/**/*.c", recursive=True))
OF_CALLS = re.compile(r"xdr_(client|dispatch)\.")
CODEC = [source for source in RUNTIME if not OF_CALLS.search(source)]  # what codecs need
CALLS = [source for source in RUNTIME if OF_CALLS.search(source)]
CHECKS = ["gen/shapes_check.c", "gen/virnetprotocol_check.c"]
SERVICE = of_specs("service") + ["gen/service_dispatch.c"]
EVERYTHING = of_specs("shapes", "virnetprotocol") + CHECKS + ["gen/shapes_calls.c", "gen/virnetprotocol_calls.c", "tests/calls.c"]
EVERYTHING += ["gen/open_check.c", "gen/open_calls.c"] + of_specs("open", "closed") + CODEC
SUITES = [
    Suite("test_wide", ["tests/unit/test_wide.c", "runtime/xdr_wide.c"], ["-lcmocka"], []),
    Suite("test_strings", ["tests/unit/test_strings.c"] + CODEC, ["-lcmocka"], []),
    Suite("test_runtime", ["tests/unit/test_runtime.c", "gen/shapes_check.c", "gen/rules_check.c"] +
          of_specs("shapes", "rules") + RUNTIME, ["-lcmocka"], []),
    Suite("test_extent", ["tests/unit/test_extent.c", "gen/shapes_calls.c", "gen/shapes_check.c"] + of_specs("shapes") + CODEC, ["-lcmocka"], []),
    Suite("test_check", ["tests/unit/test_check.c", "gen/shapes_check.c", "gen/rules_check.c"] + of_specs("shapes", "rules") + CODEC, ["-lcmocka"], []),
    Suite("test_open", ["tests/unit/test_open.c", "gen/open_check.c"] + of_specs("open", "closed") + CODEC, ["-lcmocka"], []),
    Suite("test_dispatch", ["tests/unit/test_dispatch.c"] + SERVICE + RUNTIME, ["-lcmocka"], []),
    Suite("adversarial", ["tests/adversarial.c", "gen/peers.c"] + EVERYTHING, ["-ltirpc"], []),
    Suite("hostile", ["tests/hostile.c", "tests/spoil.c", "tests/messages.c"] + EVERYTHING, [], ["/dev/null", "1"]),
    Suite("test_memory", ["tests/unit/test_memory.c", "tests/messages.c"] + SERVICE + EVERYTHING + CALLS,
          ["-lcmocka", WRAPPED], []),
]
SUITES = [suite for suite in SUITES if os.path.exists(os.path.join(ROOT, suite.sources[0]))]
COMPILER_SUITES = {"golden.sh": ["env", "XDRGEN={}", "tests/golden.sh"], "figures.py": ["tests/figures.py", "{}", "250"]}


class DoesNotCompile(Exception):
    pass


def run(command, **options):
    """The status of a command that may hang; what it writes is nobody's."""
    def limit_time():
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))

    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=limit_time,
                              timeout=10 * SECONDS, **options).returncode
    except subprocess.TimeoutExpired:
        return -1


def read(path, mode="r"):
    with open(path, mode) as file:
        return file.read()


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


# --- a tree of the sources, and what is built of it ---

class Tree:
    """The sources, generated code and objects. A worker's has what differs from the base tree's, and names it."""

    def __init__(self, name, base=None):
        self.root, self.base = os.path.join(WORK, name), base
        self.xdrgen = XDRGEN
        shutil.rmtree(self.root, ignore_errors=True)
        for folder in ("runtime", "templates", "xdrgen"):
            shutil.copytree(os.path.join(ROOT, folder), os.path.join(self.root, folder))
        os.makedirs(self.path("gen"))
        os.symlink(os.path.join(ROOT, "tests"), self.path("tests"))
        self.depends = {}  # the sources that include a file; of the base tree

    def path(self, *names):
        return os.path.join(self.root, *names)

    def generate(self):
        for name, spec in SPECS.items():
            outputs = "c,dispatch" if name == "service" else "c"
            command = [self.xdrgen, "gen", "-t", self.path("templates"), "--passthrough=skip", "-o", self.path("gen")]
            if run(command + ["-e", outputs, os.path.join(ROOT, spec)]) != 0:
                raise DoesNotCompile

    def generate_for_tests(self):
        for spec in SPECS.values():
            subprocess.run([XDRGEN, "gen", "-t", os.path.join(ROOT, "tests/templates"), "-e", "calls", "--passthrough=skip",
                            "-o", self.path("gen"), os.path.join(ROOT, spec)], check=True)
        write(self.path("gen/peers.c"), PEERS)

    def compile(self, source, configuration):
        """An object of a source. All names are relative to the tree, so that the same code makes the same object in any."""
        target = self.path(configuration, source.replace("/", "_") + ".o")
        os.makedirs(os.path.dirname(target), exist_ok=True)
        folders = ["runtime", "runtime/rpc", "runtime/testing", "gen", "tests", "tests/peer", "/usr/include/tirpc"]
        command = COMPILE + CONFIGURATIONS[configuration] + (["-O2"] if LONG_RUNNING.search(source) else [])
        if source.startswith("runtime/"):
            command += ["-fsanitize=undefined", "-fno-sanitize-recover=all"]
        command += ["-DALL_PROTOCOLS=&virnetprotocol_calls"]
        command += [word for folder in folders for word in ("-I", folder)]
        if run(command + ["-MMD", "-c", "-o", target, source], cwd=self.root) != 0:
            raise DoesNotCompile
        if not self.base:
            for path in read(target[:-2] + ".d").replace("\\\n", " ").split()[1:]:
                self.depends.setdefault(path, set()).add(source)
        return target

    def link(self, suite, objects, configuration):
        target = self.path(configuration, suite.name)
        command = ["gcc", "-fuse-ld=gold", "-fsanitize=address,undefined", "-o", target] + objects
        if run(command + suite.libraries + ["-ltalloc"]) != 0:
            raise DoesNotCompile
        return target

    def link_compiler(self, source):
        """xdrgen with a source of this tree; all else is as the Makefile has built it."""
        build = os.path.join(ROOT, "build")
        sources = glob.glob("xdrgen/*/*.c", root_dir=ROOT) + ["xdrgen/" + name for name in GENERATED_SOURCES]
        objects = [os.path.join(build, "compiler", path[len("xdrgen/"):-2] + ".o") for path in sources if path != source]
        objects += [build + "/libxdrgen-testing.a", build + "/libxdrgen.a"]
        command = ["gcc", "-O1", "-w", "-std=gnu11", "-I", self.path("xdrgen"), "-I", self.path("runtime"), "-I", build, "-o",
                   self.path("mutant"), self.path(source)]
        if run(command + objects + ["-ljansson", "-ltalloc"]) != 0:
            raise DoesNotCompile
        self.xdrgen = self.path("mutant")


# --- a mutant's life ---

class Base:
    """The tree without a mistake: all its objects, and all suites pass."""

    def __init__(self):
        self.tree = Tree("base")
        for source in FUNCTIONS:
            self.tree.link_compiler(source)
        self.tree.generate()
        self.tree.generate_for_tests()
        cases = subprocess.run([sys.executable, os.path.join(ROOT, "tests/adversarial.py"), XDRGEN] +
                               [os.path.join(ROOT, SPECS[name]) for name in ("shapes", "open", "virnetprotocol")],
                               check=True, stdout=subprocess.PIPE).stdout
        with open(self.tree.path("adversarial.cases"), "wb") as file:
            file.write(cases)
        self.objects = {}
        for configuration in CONFIGURATIONS:
            for suite in SUITES:
                for source in suite.sources:
                    if (source, configuration) not in self.objects:
                        self.objects[source, configuration] = self.tree.compile(source, configuration)
                started = time.time()
                if not self.passes(suite, self.tree, {}, configuration):
                    sys.exit("mutate.py: %s fails without a mutant (%s)" % (suite.name, configuration))
                print("# %s (%s): %.1f s" % (suite.name, configuration, time.time() - started), flush=True)

    def passes(self, suite, tree, rebuilt, configuration):
        objects = [rebuilt.get(source) or self.objects[source, configuration] for source in suite.sources]
        program = tree.link(suite, objects, configuration)
        with open(self.tree.path("adversarial.cases") if suite.name == "adversarial" else os.devnull) as stdin:
            return run([program] + suite.arguments, stdin=stdin, cwd=ROOT, env=ENVIRONMENT) == 0

    def which_differ(self, sources):
        """Those configurations in which the sources are not the same code as in an earlier one."""
        seen, found = set(), []
        for configuration in CONFIGURATIONS:
            code = tuple(read(self.objects[source, configuration], "rb") for source in sources)
            if code not in seen:
                found.append(configuration)
            seen.add(code)
        return found

    def users(self, source):
        """What is compiled again for a source that has changed; tests stay what they are, but those of a header's functions."""
        return sorted(user for user in self.tree.depends.get(source, ()) if "_calls" not in user and
                      (not user.startswith("tests/") or user in TESTS_OF_HEADERS))


ENVIRONMENT = dict(os.environ, ASAN_OPTIONS="allocator_may_return_null=1:hard_rss_limit_mb=6000:exitcode=1")


class Worker:
    def __init__(self, name, base):
        self.base, self.tree = base, Tree(name, base.tree)

    def changed_sources(self, mutant):
        """The sources to compile, once the mutant is in the tree."""
        for path in glob.glob(self.tree.path("gen/*")):
            os.remove(path)
        if mutant.file.startswith("xdrgen/"):
            self.tree.link_compiler(mutant.file)
        if not mutant.file.startswith("runtime/"):
            self.tree.generate()
        changed = set(self.base.users(mutant.file))
        for path in glob.glob(self.base.tree.path("gen/*")):
            source = "gen/" + os.path.basename(path)
            if not os.path.exists(self.tree.path(source)):
                os.symlink(path, self.tree.path(source))
            elif read(path) != read(self.tree.path(source)):
                changed.update(self.base.users(source))
        return sorted(changed)

    def try_configuration(self, changed, configuration):
        """The suite that fails; or None, and whether there is any difference in the code."""
        rebuilt, differs = {}, False
        for suite in SUITES:
            for source in suite.sources:
                if source in changed and source not in rebuilt:
                    rebuilt[source] = self.tree.compile(source, configuration)
                    differs |= read(rebuilt[source], "rb") != read(self.base.objects[source, configuration], "rb")
            if not any(source in rebuilt for source in suite.sources) or not differs:
                continue
            if not self.base.passes(suite, self.tree, rebuilt, configuration):
                return suite.name, True
        return None, differs

    def judge(self, mutant):
        """'killed by ...', 'survived', 'same code' or 'does not compile'."""
        original = read(os.path.join(ROOT, mutant.file))
        write(self.tree.path(mutant.file), mutants.apply(mutant, original))
        differs = False
        try:
            changed = self.changed_sources(mutant)
            for configuration in self.base.which_differ(changed):
                suite, differs_here = self.try_configuration(changed, configuration)
                differs |= differs_here
                if suite:
                    return "killed by " + suite + ("" if configuration == "vectors" else " (%s)" % configuration)
            for name, command in COMPILER_SUITES.items() if mutant.file.startswith("xdrgen/") else ():
                if run([word.format(self.tree.xdrgen) for word in command], cwd=ROOT) != 0:
                    return "killed by " + name
            return "survived" if differs or mutant.file.startswith("xdrgen/") else "same code"
        except DoesNotCompile:
            # of a mutant of the compiler what it writes has to compile as well
            return "killed by gcc" if self.tree.xdrgen != XDRGEN else "does not compile"
        finally:
            write(self.tree.path(mutant.file), original)
            self.tree.xdrgen = XDRGEN


# --- the list, and what is known of it ---

def find_all():
    found = []
    for pattern in FILES:
        for path in sorted(glob.glob(os.path.join(ROOT, pattern))):
            file = os.path.relpath(path, ROOT)
            if not NO_CHECKS.search(file):
                found += mutants.find(file, read(path), FUNCTIONS.get(file))
    return found


def line_of(mutant, text):
    begin = text.rfind("\n", 0, mutant.begin) + 1
    return text[begin:text.index("\n", mutant.begin)].strip()


def change_of(mutant):
    """FILE: LINE: `OLD` -> `NEW`, on one line; the number of the place, where there are several such."""
    text = read(os.path.join(ROOT, mutant.file))
    old = text[mutant.begin:mutant.end]
    line = line_of(mutant, text)
    places = [at for at in range(mutant.begin + 1) if text.startswith(old, at) and line_of(mutant._replace(begin=at), text) == line] \
        if text.count(line) > 1 or line.count(old) > 1 else []
    number = " (%d)" % len(places) if len(places) > 1 else ""
    return "%s: %s: `%s` -> `%s`%s" % (mutant.file, line, " ".join(old.split()), mutant.text, number)


def name_of(mutant):
    return "%s:%d %s" % (mutant.file, mutant.line, mutant.kind)


def read_equivalent():
    """The changes that nobody could tell: a line each, and behind it, further in, the reason."""
    known = {}
    for line in read(EQUIVALENT).splitlines() if os.path.exists(EQUIVALENT) else []:
        if line.startswith("    "):
            known[change] = True
        elif line and not line.startswith("#"):
            change = line
            known[change] = False
    for change, has_reason in known.items():
        if not has_reason:
            sys.exit("mutate.py: no reason for " + change)
    return set(known)


def difference(mutant):
    text = read(os.path.join(ROOT, mutant.file))
    lines = difflib.unified_diff(text.splitlines(), mutants.apply(mutant, text).splitlines(), mutant.file, "mutant", "", "", 1, "")
    return "\n".join("    " + line for line in lines)


def spread(found, count):
    return [found[i * len(found) // count] for i in range(count)] if count and count < len(found) else found


def run_all(found, jobs, verbose):
    """Judges the mutants, and prints what is to be said of each; the numbers of each verdict."""
    base = Base()
    workers = queue.Queue()
    for i in range(jobs):
        workers.put(Worker("worker%d" % i, base))

    def judge(mutant):
        worker = workers.get()
        try:
            return worker.judge(mutant)
        finally:
            workers.put(worker)

    counts = collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for mutant, verdict in zip(found, pool.map(judge, found)):
            counts[verdict.split(" by ")[0]] += 1
            if verdict == "survived":
                print("SURVIVED %s\n  %s\n%s" % (name_of(mutant), change_of(mutant), difference(mutant)), flush=True)
            elif verdict.startswith("killed"):
                print(verdict.replace("killed", "killed " + name_of(mutant), 1), flush=True)
            elif verbose:
                print("%s: %s" % (verdict, name_of(mutant)), flush=True)
    return counts


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sample", type=int)
    parser.add_argument("--part", default="1/1")
    parser.add_argument("--jobs", type=int, default=int(os.environ.get("OMP_NUM_THREADS") or min(2, os.cpu_count() or 1)))
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("text", nargs="*")
    options = parser.parse_args()
    started, found, equivalent = time.time(), find_all(), read_equivalent()
    stale = equivalent - {change_of(mutant) for mutant in found}
    for change in sorted(stale):
        print("FAILED mutants.equivalent: there is no such mutant: " + change)
    excluded = [mutant for mutant in found if change_of(mutant) in equivalent]
    found = [mutant for mutant in found if mutant not in excluded]
    if options.text:
        found = [mutant for text in options.text for mutant in found if text in name_of(mutant)]
    part, parts = (int(number) for number in options.part.split("/"))
    found = spread(found[part - 1::parts], options.sample)
    if options.list:
        for mutant in found:
            print(name_of(mutant), change_of(mutant), sep="\t")
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    subprocess.run(["make", "-s", "-C", ROOT, "build/xdrgen", "build/libxdrgen-testing.a", "build/libxdrgen.a"], check=True)
    counts = run_all(found, options.jobs, options.verbose)
    print("%d mutants: %d do not compile, %d make the same code; %d excluded as equivalent; %.0f s" % (
        len(found), counts["does not compile"], counts["same code"], len(excluded), time.time() - started))
    print("%d passed, %d failed" % (counts["killed"], counts["survived"] + len(stale)))
    sys.exit(counts["survived"] + len(stale) > 0)


main()

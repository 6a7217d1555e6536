#!/usr/bin/env python3
"""deps.py -- tools/deps.sh installs all that is used, as root and by sudo, and says what to do where it cannot; TAP.

The headers, libraries, programs and Python modules that sources, makefiles and scripts name are looked up here, and the
package of each has to come with what deps.sh lists for the target that uses it: listed, depended upon, or part of every
Debian. Then deps.sh is run among programs that only pretend to be apt-get, sudo and id.

Would catch: a new program in a script that works where somebody happens to have installed it, and nowhere else.
"""
import functools
import glob
import os
import re
import subprocess
import sys
import tempfile

from tap import finish, report

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
os.chdir(ROOT)

# what a target uses; those of examples/libvirt are built for the tests alone
FILES = {
    "build": ["Makefile", "tools/*.mk", "tools/embed.sh", "tools/demo.sh", "grammar/*", "xdrgen/**/*.[ch]", "runtime/**/*.[ch]", "templates/*/*.t", "tests/replay.c",
              "tests/messages.[ch]", "tests/calls.[ch]"],
    "check": ["tools/*.py", "tests/**/*.py", "tests/**/*.sh", "tests/**/*.mk", "tests/**/*.[ch]", "tests/**/*.t", "examples/libvirt/*"],
    "bench": ["bench/*.mk", "bench/*.sh", "bench/*.c", "bench/*.py"],
}
# scripts of the tests that look whether a program is there, and the target that brings it
PEERS = {"tests/peers.sh": "peers", "tests/virt-mini.sh": "peers", "tests/tshark.py": "peers", "tests/tshark_virtd.sh": "peers",
         "tests/bad_input.py": "peers", "tests/record.py": "peers", "tests/machines.sh": "machines", "tests/mutate.py": "check",
         "tests/check.mk": "machines", "tests/completion.py": "shells", "tests/compile.sh": "machines", "tests/coverage.sh": "machines"}
# a checkout was made with git, and `make` was typed
AT_HAND = ["make", "git"]
# words that stand where a command may stand and are none there
NO_PROGRAMS = {"test", "open", "link", "type", "file", "which"}
def output_of(*command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **options).stdout


# --- packages ---

@functools.lru_cache(maxsize=None)
def installed():
    """Of each package here: what it depends on (the first choice of each), and whether every Debian has it."""
    packages, providers = {}, {}
    form = "${Package}\t${Essential}${Priority}\t${Depends}, ${Pre-Depends}\t${Provides}\n"
    for line in output_of("dpkg-query", "-W", "-f", form).splitlines():
        name, rank, depends, provides = line.split("\t")
        wanted = [re.match(r"[a-z0-9+.-]+", choice.strip()) for choice in depends.split(",")]
        packages[name] = ([match.group() for match in wanted if match], rank.startswith("yes") or rank.endswith("required"))
        for virtual in re.findall(r"([a-z0-9][a-z0-9+.-]+)(?: \([^)]*\))?(?:,|$)", provides):
            providers.setdefault(virtual, []).append(name)
    return packages, providers


@functools.lru_cache(maxsize=None)
def closure(target):
    """All packages that are there once deps.sh has been run for a target."""
    packages, providers = installed()
    text = open("tools/deps.sh").read()
    lists = dict(re.findall(r'^([a-z]+)="([^"]*)"', text, re.M))
    names, listed = set(), lists[target].split()
    while listed:
        name = listed.pop()
        if name.startswith("$"):
            listed += lists[name[1:]].split()
        else:
            names.add(name)
    found, todo = set(), list(names) + AT_HAND + [name for name, (_, always) in packages.items() if always]
    while todo:
        name = todo.pop()
        if name in found:
            continue
        found.add(name)
        todo += packages[name][0] if name in packages else providers.get(name, [])
    return found


@functools.lru_cache(maxsize=None)
def owners():
    """The package of every file that came with one."""
    found = {}
    for path in glob.glob("/var/lib/dpkg/info/*.list"):
        package = os.path.basename(path)[:-len(".list")].split(":")[0]
        with open(path) as file:
            found.update((line, package) for line in file.read().splitlines())
    return found


def package_of(path):
    """The package that a file came with, by any of the names that the file has; None if by none."""
    real = os.path.realpath(path)
    names = (path, real, re.sub("^/usr", "", path), re.sub("^/usr", "", real))
    return next((owners()[name] for name in names if name in owners()), None)


# --- what is used ---

def strip_comments(text, path):
    if path.endswith((".c", ".h", ".l", ".y")):
        return re.sub(r"/\*.*?\*/", " ", text, flags=re.S)
    return re.sub(r"(?m)(^|\s)#.*$", " ", text)


@functools.lru_cache(maxsize=None)
def header_folders():
    listed = subprocess.run(["gcc", "-v", "-E", "-x", "c", "/dev/null"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                            text=True).stderr
    return re.findall(r"(?m)^ (/\S+)$", listed) + ["/usr/include/tirpc"]


def headers_of(text):
    for name in re.findall(r"(?m)^\s*%?#\s*include <([^>]+)>", text):
        paths = [os.path.join(folder, name) for folder in header_folders()]
        yield "<%s>" % name, next((path for path in paths if os.path.exists(path)), None)


def libraries_of(text, path):
    for name in set(re.findall(r"(?<=[ \"'])-l([a-z]+)\b", text)) if path.endswith((".mk", ".py", "Makefile")) else ():
        files = [output_of("gcc", "-print-file-name=lib%s.%s" % (name, suffix)).strip() for suffix in ("so", "a")]
        yield "-l" + name, next((file for file in files if file.startswith("/")), None)


COMMAND = re.compile(r"""(?:^|[|;&({!]|\b(?:then|do|else|if|while|until|exec|nice|sudo|command\ -v|xargs(?:\ -\S+(?:\ \d+)?)*|
                         timeout\ \S+|env(?:\ \w+=\S+)*)\ )\s*[@+-]*(?:\w+=\S*\s+)*([a-z][a-z0-9_+.-]+)(?=[\s;|&)"']|$)""", re.M | re.X)


def programs_of(text, path):
    if path.endswith((".sh", ".mk")) or os.path.basename(path) in ("Makefile", "run"):
        names = COMMAND.findall(text) + re.findall(r"(?m)^(?:for program in|COMPILERS =) (.*?);?$", text)
        names = " ".join(names).split()
    elif path.endswith(".py"):
        names = re.findall(r"""\[\s*["']([a-z][a-z0-9_+.-]+)["']\s*[],]""", text)
        names += re.findall(r"""(?:which|Popen|run|check_output|output_of)\(\s*["']([a-z][a-z0-9_+.-]+)["']""", text)
    else:
        names = re.findall(r"""\b(?:popen|system|execl?v?p)\("([a-z][a-z0-9_+.-]+)""", text)
    for name in set(names) - NO_PROGRAMS:
        for folder in ("/usr/bin", "/bin", "/usr/sbin", "/sbin"):
            if os.path.exists(os.path.join(folder, name)):
                yield name, os.path.join(folder, name)
                break


def modules_of(text, path):
    """Those that no Python brings, and that are none of ours."""
    if not path.endswith(".py"):
        return
    for name in re.findall(r"(?m)^\s*(?:import|from) (\w+)", text):
        ours = [os.path.join(folder, name + ".py") for folder in (os.path.dirname(path), "tools")]
        if name not in sys.stdlib_module_names and not any(map(os.path.exists, ours)):
            yield "import " + name, "/usr/lib/python3/dist-packages/" + name


def what_is_missing(target):
    missing = set()
    for path in sorted({path for pattern in FILES[target] for path in glob.glob(pattern, recursive=True)}):
        by = PEERS.get(path, target)
        with open(path, errors="replace") as file:
            text = strip_comments(file.read(), path)
        for uses in headers_of(text), libraries_of(text, path), programs_of(text, path), modules_of(text, path):
            for what, where in uses:
                package = where and package_of(where)
                if not package:
                    missing.add("%s uses %s, which is of no package here" % (path, what))
                elif package not in closure(by):
                    missing.add("%s uses %s of %s, which deps.sh %s does not bring" % (path, what, package, by))
    return sorted(missing)


for target in FILES:
    report("deps.sh %s brings what is used" % target, what_is_missing(target))


# --- deps.sh among pretenders ---

def run_deps(*arguments, stubs, **environment):
    """The status of deps.sh, what it says, and what apt-get was asked for, where these programs are all there are."""
    with tempfile.TemporaryDirectory() as folder:
        for tool in ("sh", "sed", "tr", "sort", "cat"):
            os.symlink("/bin/" + tool, os.path.join(folder, tool))
        for name, script in stubs.items():
            with open(os.path.join(folder, name), "w") as file:
                file.write("#!/bin/sh\n" + script)
            os.chmod(file.name, 0o755)
        log = os.path.join(folder, "log")
        open(log, "w").close()
        done = subprocess.run(["/bin/sh", "tools/deps.sh", *arguments], env={"PATH": folder, "LOG": log, **environment},
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return done.returncode, done.stdout, open(log).read()


def expect(name, run, status, *patterns):
    """The status, and a pattern each for what is said and what is asked of apt-get."""
    problems = [] if run[0] == status else ["status %d" % run[0]]
    for pattern, text in zip(patterns, run[1:]):
        if not re.fullmatch(pattern, text, re.S):
            problems.append("%r is not like %r" % (text, pattern))
    report(name, problems)


NOTHING, ALL = "exit 1", 'shift 3; for p; do echo "installed $p"; done'
USER, SUPERUSER = "echo 1000", "echo 0"
APT = 'echo "apt-get $*" >>"$LOG"'
BROKEN = APT + "; exit 100"
SUDO = 'echo "sudo" >>"$LOG"; [ "$1" != --preserve-env=DEBIAN_FRONTEND ] || shift; exec "$@"'
LIST = r".*\bbison\b.*\blibc6-dev\b.*"
expect("all is there", run_deps("build", stubs={"dpkg-query": ALL, "apt-get": APT, "id": SUPERUSER}), 0, "", "")
expect("as root", run_deps("build", stubs={"dpkg-query": NOTHING, "apt-get": APT, "id": SUPERUSER}), 0,
       "installing Debian packages:" + LIST, "apt-get install [^\n]*" + LIST)
expect("with sudo", run_deps("build", stubs={"dpkg-query": NOTHING, "apt-get": APT, "id": USER, "sudo": SUDO}), 0,
       "installing Debian packages:" + LIST, "sudo\napt-get install " + LIST)
expect("without root and without sudo", run_deps("build", stubs={"dpkg-query": NOTHING, "apt-get": APT, "id": USER}), 1,
       "missing Debian packages:%sas root, install them: apt-get install %s" % (LIST, LIST), "")
expect("DEPS=no", run_deps("build", stubs={"dpkg-query": NOTHING, "apt-get": APT, "id": SUPERUSER}, DEPS="no"), 1,
       "missing Debian packages:" + LIST, "")
expect("DEPS=no, and all is there", run_deps("check", stubs={"dpkg-query": ALL, "apt-get": APT}, DEPS="no"), 0, "", "")
expect("no network", run_deps("build", stubs={"dpkg-query": NOTHING, "apt-get": BROKEN, "id": SUPERUSER}), 1,
       ".*missing Debian packages:%sapt-get failed: .*" % LIST, ".*apt-get update.*")
expect("one package is missing", run_deps("build", stubs={
    "dpkg-query": 'shift 3; for p; do [ "$p" = flex ] || echo "installed $p"; done', "apt-get": APT, "id": SUPERUSER}), 0,
       "installing Debian packages: flex\n", "apt-get install [^\n]* flex\n")
expect("two targets", run_deps("build", "peers", stubs={"dpkg-query": NOTHING, "apt-get": APT, "id": SUPERUSER}), 0,
       ".*", ".*bison.*tshark.*")
expect("no such target", run_deps("builds", stubs={"dpkg-query": ALL}), 2, "deps.sh: no target 'builds'.*", "")
expect("no target", run_deps(stubs={"dpkg-query": ALL}), 2, ".*no target.*", "")

finish()

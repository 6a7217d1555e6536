"""compiled.py -- what compilers say of generated code, for scripts that make some: no warning is allowed, in C11 or in C++17."""
import glob
import os
import subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WARNINGS = ["-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Wpedantic", "-Werror"]
RUNTIME = ["-I%s/runtime" % ROOT, "-I%s/runtime/rpc" % ROOT]


class Failed(Exception):
    """A command, and what it said."""


def run(*command, cwd=None):
    result = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode != 0:
        raise Failed("%s\n%s" % (" ".join(command), result.stdout or "status %d" % result.returncode))
    return result.stdout


def compile_all(folder, base=""):
    """Each file of a folder whose name begins so: FILE.gcc.o and FILE.clang.o of the C, nothing of the headers."""
    for path in sorted(glob.glob("%s/%s*.c" % (folder, base))):
        for compiler in ("gcc", "clang"):
            run(compiler, "-std=c11", *WARNINGS, *RUNTIME, "-I" + folder, "-c", "-o", path[:-1] + compiler + ".o", path)
    for path in sorted(glob.glob("%s/%s*.h" % (folder, base))):
        run("g++", "-std=c++17", *WARNINGS, *RUNTIME, "-I" + folder, "-fsyntax-only", "-x", "c++", "-include", path, "/dev/null")

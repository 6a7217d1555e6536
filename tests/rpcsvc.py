#!/usr/bin/env python3
"""rpcsvc.py XDRGEN -- every specification that Debian's packages of ONC RPC bring is taken as it is, and its C compiles; TAP.

These are files of others: NIS, NFS 2, the mount and lock protocols, rstat, rusers, the port mapper and so on, written for
rpcgen over thirty years. What they include of C is left out (some of it is in no package). Would catch: a word, a form or a name
that real files have and the tests' own do not.
"""
import glob
import os
import subprocess
import sys
import tempfile

FOLDERS = ["/usr/include/rpcsvc", "/usr/include/tirpc/rpc"]
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WARNINGS = ["-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Wpedantic", "-Werror"]
INCLUDES = ["-I%s/runtime" % ROOT, "-I%s/runtime/rpc" % ROOT]


def run(*command):
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return "" if result.returncode == 0 else result.stdout or "status %d" % result.returncode


def compile_all(folder, base):
    """What compilers say of the files of a specification; its imports lie beside it."""
    said = ""
    for path in sorted(glob.glob("%s/%s*.c" % (folder, base))):
        for compiler in ("gcc", "clang"):
            said += run(compiler, "-std=c11", *WARNINGS, *INCLUDES, "-I" + folder, "-c", "-o", "/dev/null", path)
    for path in sorted(glob.glob("%s/%s*.h" % (folder, base))):
        said += run("g++", "-std=c++17", *WARNINGS, *INCLUDES, "-I" + folder, "-fsyntax-only", "-x", "c++", "-include", path, "/dev/null")
    return said


def main():
    xdrgen, number, failed = sys.argv[1], 0, 0
    specs = sorted(path for folder in FOLDERS for path in glob.glob(folder + "/*.x"))
    for path in specs:
        with tempfile.TemporaryDirectory() as folder:
            generate = [xdrgen, "gen", "-I/usr/include", "--passthrough=skip", "-o", folder]
            said = run(*generate, "-e", "c,dispatch", path)
            if not said and path.endswith("nis_callback.x"):
                said = run(*generate, os.path.dirname(path) + "/nis.x")  # which it includes
            said = said or compile_all(folder, os.path.basename(path)[:-2])
        number += 1
        failed += bool(said)
        print("%sok %d - %s" % ("not " if said else "", number, path))
        print("".join("# %s\n" % line for line in said.splitlines()[:10]), end="")
    print("1..%d" % number)
    print("%d passed, %d failed" % (number - failed, failed))
    sys.exit(failed > 0 or number < 15)


main()

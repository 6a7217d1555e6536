#!/usr/bin/env python3
"""rpcsvc.py XDRGEN -- every specification that Debian's packages of ONC RPC bring is taken as it is, and its C compiles; TAP.

These are files of others: NIS, NFS 2, the mount and lock protocols, rstat, rusers, the port mapper and so on, written for
rpcgen over thirty years. What they include of C is left out (some of it is in no package). Would catch: a word, a form or a name
that real files have and the tests' own do not.
"""
import glob
import os
import sys
import tempfile

from compiled import Failed, compile_all, run

FOLDERS = ["/usr/include/rpcsvc", "/usr/include/tirpc/rpc"]


def check(xdrgen, path):
    with tempfile.TemporaryDirectory() as folder:
        generate = [xdrgen, "gen", "-I/usr/include", "--passthrough=skip", "-o", folder]
        run(*generate, "-e", "c,dispatch", path)
        if path.endswith("nis_callback.x"):
            run(*generate, os.path.dirname(path) + "/nis.x")  # which it includes
        compile_all(folder, os.path.basename(path)[:-2])


def main():
    xdrgen, number, failed = sys.argv[1], 0, 0
    for path in sorted(path for folder in FOLDERS for path in glob.glob(folder + "/*.x")):
        number += 1
        try:
            check(xdrgen, path)
            print("ok %d - %s" % (number, path))
        except Failed as failure:
            failed += 1
            print("not ok %d - %s" % (number, path))
            print("".join("# %s\n" % line for line in str(failure).splitlines()[:10]), end="")
    print("1..%d" % number)
    print("%d passed, %d failed" % (number - failed, failed))
    sys.exit(failed > 0 or number < 15)


main()

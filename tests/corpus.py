#!/usr/bin/env python3
"""corpus.py XDRGEN ARCHIVES... -- specifications in the style of others (tests/corpus): TAP.

Of each the C of every kind is compiled by gcc and clang as C11, its headers as C++17, without a warning. Where rpcgen takes
the file and its output compiles, random values of every type go to and fro between its code and ours (differential.c).
Would catch: a word, a form or a name of real files that is refused, or whose C fails; bytes that differ from rpcgen's.
"""
import glob
import os
import re
import sys
import tempfile

from compiled import ROOT, RUNTIME, Failed, compile_all, run

TESTS = os.path.join(ROOT, "tests")
PEER = ["-I%s/peer" % TESTS]
INCLUDES = RUNTIME + ["-I%s/runtime/testing" % ROOT, "-I" + TESTS] + PEER
TIRPC = ["-isystem", "/usr/include/tirpc"]
PEERS_AT_LEAST = 4  # so many of the files rpcgen takes
ROUNDS = "100"


def make_peer(xdrgen, spec, name, folder):
    """rpcgen's code, with ours to print its values; False if it takes no such file."""
    own = os.path.join(folder, name + ".x")
    with open(spec, "rb") as source, open(own, "wb") as copy:
        copy.write(source.read())
    try:
        run("rpcgen", "-h", "-o", name + ".h", name + ".x", cwd=folder)
        run("rpcgen", "-c", "-o", name + "_rpc.c", name + ".x", cwd=folder)
        run("gcc", "-w", *TIRPC, "-I" + folder, "-c", "-o", name + "_rpc.o", name + "_rpc.c", cwd=folder)
    except Failed as failure:
        print("# " + str(failure).strip().replace("\n", "\n# ")[:400])
        return False
    run(xdrgen, "gen", "-t", TESTS + "/templates", "-e", "peer", "-o", folder, spec)
    run("gcc", "-w", *TIRPC, *PEER, "-I" + folder, "-c", "-o", name + "_peer.o", name + "_peer.c", cwd=folder)
    return True


def exchange(xdrgen, spec, name, folder, archives):
    """What the exchange says; None where there is nobody to exchange with."""
    peer = os.path.join(folder, "peer")
    os.mkdir(peer)
    if not make_peer(xdrgen, spec, name, peer):
        return None
    run(xdrgen, "gen", "-t", TESTS + "/templates", "-e", "calls", "--passthrough=skip", "-o", folder, spec)
    ours = ["-std=gnu11", *INCLUDES, "-I" + folder, *TIRPC]
    run("gcc", *ours, "-c", "-o", name + "_calls.gcc.o", name + "_calls.c", cwd=folder)
    program = os.path.join(peer, "differential")
    run("gcc", *ours, "-DONE_PROTOCOL=%s_calls" % name, "-DONE_PEER=%s_peers" % name, "-o", program, TESTS + "/differential.c",
        TESTS + "/calls.c", TESTS + "/peer/peer_find.c", *glob.glob(peer + "/*.o"), *glob.glob(folder + "/*.gcc.o"), *archives,
        "-ltalloc", "-ltirpc")
    return run(program, "-n", ROUNDS).splitlines()[-1]


def check(xdrgen, spec, archives):
    """A line about a specification."""
    name = re.sub(r"\.x$", "", os.path.basename(spec))
    with tempfile.TemporaryDirectory() as folder:
        for kinds in ("c,dispatch", "docs"):
            run(xdrgen, "gen", "--passthrough=skip", "-e", kinds, "-o", folder, spec)
        for imported in re.findall(r'%#include "(\w+)\.h"', open(spec).read()):
            run(xdrgen, "gen", "-o", folder, os.path.join(os.path.dirname(spec), imported + ".x"))
        compile_all(folder)
        said = exchange(xdrgen, spec, name, folder, archives)
        return said is not None, said or "rpcgen takes no such file"


def main():
    xdrgen, *archives = [os.path.abspath(word) for word in sys.argv[1:]]
    passed = failed = peers = 0
    for spec in sorted(glob.glob(TESTS + "/corpus/*.x")):
        try:
            has_peer, said = check(xdrgen, spec, archives)
            peers += has_peer
            passed += 1
            print("ok %d - %s: %s" % (passed + failed, os.path.basename(spec), said))
        except Failed as failure:
            failed += 1
            print("not ok %d - %s" % (passed + failed, os.path.basename(spec)))
            print("".join("# %s\n" % line for line in str(failure).splitlines()[:20]), end="", flush=True)
    print("1..%d" % (passed + failed))
    print("%d passed, %d failed; %d files exchange values with rpcgen's code" % (passed, failed, peers))
    sys.exit(failed > 0 or peers < PEERS_AT_LEAST)


main()

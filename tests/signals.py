#!/usr/bin/env python3
"""signals.py XDRGEN [COUNT] -- signals at any moment of a run that writes files.

SIGHUP, SIGINT, SIGQUIT and SIGTERM are sent COUNT (200) times: half of them after a random time, half of them as soon as
a temporary file is seen. Whatever is hit: each file is the old one or the new one and all of them are of one kind, no
other file is left, and the run ends by the signal, unless it was done. A signal that is ignored stays so.
"""
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SIGNALS = [signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM]
SPECIFICATION = "".join("struct s%d { string a<%d>; int b<9>; s%d *next; };\n" % (i, i + 1, i) for i in range(400))


def contents(directory):
    texts = {}
    for name in os.listdir(directory):
        with open(os.path.join(directory, name), "rb") as file:
            texts[name] = file.read()
    return texts


def start(xdrgen, work, specification, hangup=signal.SIG_DFL):
    def prepare():
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.signal(signal.SIGHUP, hangup)
    arguments = [xdrgen, "gen", "-e", "c,docs", "-o", "out", specification]
    return subprocess.Popen(arguments, cwd=work, stderr=subprocess.DEVNULL, preexec_fn=prepare)


def wait_for_temporary(process, out, known):
    """Until a name is seen that stays in no good run."""
    while process.poll() is None:
        if set(os.listdir(out)) - known:
            return


def judge(process, number, found, old, new):
    """What is wrong after a run, or None."""
    if set(found) != set(old):
        return "there is " + ", ".join(sorted(set(found) ^ set(old)))
    if found not in (old, new):
        return "some files are new and some are old"
    if process.returncode == 0:
        return None if found == new else "it ended with 0 and wrote nothing"
    return None if process.returncode == -number else "it ended with %d" % process.returncode


def ignored(xdrgen, work, old, new):
    process = start(xdrgen, work, "new/a.x", signal.SIG_IGN)
    wait_for_temporary(process, work + "/out", set(old))
    process.send_signal(signal.SIGHUP)
    process.wait()
    if process.returncode != 0:
        return "with SIGHUP ignored it ended with %d" % process.returncode
    return None if contents(work + "/out") == new else "with SIGHUP ignored it wrote something else"


def main():
    xdrgen, count = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 200
    work = tempfile.mkdtemp(prefix="signals.")
    states = {}
    for kind, text in ("old", SPECIFICATION), ("new", SPECIFICATION + "const MORE = 1;\n"):
        os.mkdir(os.path.join(work, kind))
        with open(os.path.join(work, kind, "a.x"), "w") as file:
            file.write(text)
        began = time.time()
        assert start(xdrgen, work, kind + "/a.x").wait() == 0
        takes = time.time() - began
        states[kind] = contents(work + "/out")
    random.seed(count)
    old, new = states["old"], states["new"]
    failed, met = 0, 0
    for i in range(count):
        for name, text in old.items():
            with open(os.path.join(work, "out", name), "wb") as file:
                file.write(text)
        number = SIGNALS[i // 2 % len(SIGNALS)]
        process = start(xdrgen, work, "new/a.x")
        if i % 2:
            time.sleep(random.random() * takes)
        else:
            wait_for_temporary(process, work + "/out", set(old))
        process.send_signal(number)
        process.wait()
        found = contents(work + "/out")
        wrong = judge(process, number, found, old, new)
        met += process.returncode != 0
        if wrong:
            failed += 1
            print("FAILED %s, run %d: %s" % (number.name, i, wrong))
            shutil.rmtree(work + "/out")
            os.mkdir(work + "/out")
    for name, text in old.items():
        with open(os.path.join(work, "out", name), "wb") as file:
            file.write(text)
    wrong = ignored(xdrgen, work, old, new)
    if wrong:
        failed += 1
        print("FAILED " + wrong)
    shutil.rmtree(work)
    if met < count // 4:
        failed += 1
        print("FAILED only %d of %d runs were met by their signal" % (met, count))
    print("%d passed, %d failed (%d runs ended by their signal)" % (count + 1 - failed, failed, met))
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())

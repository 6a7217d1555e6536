#!/usr/bin/env python3
"""restrictions.py XDRGEN ARCHIVE... -- each restriction of xdr_restrictions.h that has a key of its own, against Python: TAP.

The key names one of Python's codecs: generated code must accept a string just when that codec decodes it, say by which rule
it was refused, and documents must say the words of the row.

Would catch: a row that is read, documented or written, but that no value is held against.
"""
import os
import random
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
COUNT = 3000
HARNESS = """
#include <stdio.h>
#include <string.h>
#include "t.h"
int main(void)
{
    char text[200], bytes[100];
    while (scanf("%%199s", text) == 1) {
        struct xdr_error error;
        %(key)s_holder v = {{bytes, (uint32_t)(strlen(text) / 2 - 1)}};
        for (size_t i = 0; i + 1 < strlen(text) / 2; i++) {
            unsigned byte;
            sscanf(text + 2 + 2 * i, "%%2x", &byte);
            bytes[i] = (char)byte;
        }
        puts(%(key)s_holder_validate(&v, NULL, &error) == XDR_OK ? "fine" : error.limit_name ? error.limit_name : "?");
    }
    return 0;
}
"""
PIECES = ["a", "~", "\x7f", "\x80", "\u00e4", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\uffff", "\U00010000", "\U0010ffff"]


def rows():
    with open(os.path.join(ROOT, "runtime/xdr_restrictions.h")) as file:
        return re.findall(r'^ +OWN\(\w+, "(\w+)", "([^"]*)", \w+, "([^"]*)"\)', file.read(), re.M)


def random_text(rng):
    pieces = PIECES[:3] if rng.random() < 0.5 else PIECES
    text = b"".join(rng.choice(pieces).encode() for _ in range(rng.randint(0, 12)))
    if text and rng.random() < 0.5:
        at = rng.randrange(len(text))
        text = text[:at] + bytes([rng.randint(1, 255)]) + text[at + rng.randint(0, 1):]
    return text.replace(b"\0", b"x")[:60]


def decodes(text, codec):
    try:
        text.decode(codec)
        return True
    except UnicodeDecodeError:
        return False


def check(xdrgen, archives, key, wording, words):
    rng, wrong = random.Random(key), []
    with tempfile.TemporaryDirectory() as work:
        with open(work + "/t.x", "w") as spec:
            spec.write("/*! @direction: both */\nstruct %s_holder {\n    /*! @%s */\n    string text<64>;\n};\n" % (key, key))
        with open(work + "/main.c", "w") as main:
            main.write(HARNESS % {"key": key})
        subprocess.run([xdrgen, "gen", "-e", "c,docs", "-o", work, work + "/t.x"], check=True)
        sources = [work + "/" + name for name in ("t.c", "t_types.c", "t_check.c", "main.c")]
        subprocess.run(["gcc", "-O1", "-fsanitize=address,undefined", "-I", ROOT + "/runtime", "-I", work, "-o", work + "/t", *sources,
                        *archives], check=True)
        texts = [random_text(rng) for _ in range(COUNT)]
        verdicts = subprocess.run([work + "/t"], input="".join("x.%s\n" % text.hex() for text in texts), text=True, check=True,
                                  capture_output=True).stdout.split("\n")
        for text, verdict in zip(texts, verdicts):
            if verdict != ("fine" if decodes(text, key) else wording):
                wrong.append("%r: %s" % (text, verdict))
        for name in ("t_limits.html", "t_limits.md"):
            with open(work + "/" + name) as file:
                if words not in file.read():
                    wrong.append("%s does not say '%s'" % (name, words))
        refused = sum(verdict != "fine" for verdict in verdicts[:-1])
        if not COUNT / 10 < refused < COUNT * 9 / 10:
            wrong.append("%d of %d refused" % (refused, COUNT))
    return wrong


def main():
    failed = 0
    listed = rows()
    for number, row in enumerate(listed, 1):
        wrong = check(os.path.abspath(sys.argv[1]), [os.path.abspath(path) for path in sys.argv[2:]], *row)
        failed += bool(wrong)
        print("%sok %d - @%s" % ("not " if wrong else "", number, row[0]))
        for line in wrong[:10]:
            print("# " + line)
    print("1..%d" % len(listed))
    return failed > 0 or not listed


sys.exit(main())

#!/usr/bin/env python3
"""restrictions.py XDRGEN ARCHIVE... -- what annotations demand of bytes and bits, against Python: TAP.

Each restriction of xdr_restrictions.h that has a key of its own: the key names one of Python's codecs, and generated code must
accept a string just when that codec decodes it, say by which rule it was refused, and documents must say the words of the
row. Then @flags of every kind of number, against the constants and enum values of a prefix.

Would catch: a row that is read, documented or written, but that no value is held against; a bit that is nobody's and passes;
the sign of a short number taken for bits.
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
FLAGS_HARNESS = """
#include <inttypes.h>
#include <stdio.h>
#include "f.h"
int main(void)
{
    int which;
    uint64_t bits;
    while (scanf("%d %" SCNx64, &which, &bits) == 2) {
        struct xdr_error error = {0};
        enum xdr_status status = XDR_OK;
        switch (which) {
CASES
        }
        puts(status == XDR_OK ? "fine" : error.limit_name);
    }
    return 0;
}
"""
NUMBERS = {"char": 8, "unsigned char": 8, "short": 16, "unsigned short": 16, "int": 32, "unsigned int": 32, "hyper": 64,
           "unsigned hyper": 64}
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
        subprocess.run(["gcc", "-O1", "-fsanitize=undefined", "-I", ROOT + "/runtime", "-I", work, "-o", work + "/t", *sources,
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


def write_flags(rng):
    """A specification with a struct for each kind of number, and the mask of each."""
    text, masks = "", []
    for number, kind in enumerate(NUMBERS):
        values = {"F%d_%s" % (number, name): rng.choice([0, 1 << rng.randrange(31), rng.getrandbits(31), rng.getrandbits(7)])
                  for name in "ABC"}
        members = ["F%d_E%d = %d" % (number, i, rng.choice([-2**31, rng.getrandbits(20), 3])) for i in range(2)]
        text += "".join("const %s = %d;\n" % item for item in values.items())
        text += "const F%d = 0x7fffffff;\nconst F%dX_A = 0x7fffffff;\n" % (number, number)
        text += "enum e%d { %s };\n" % (number, ", ".join(members))
        text += "struct s%d { %s v; /*!< @flags: F%d_* */ };\n" % (number, kind, number)
        mask = 0
        for value in list(values.values()) + [int(member.split("= ")[1]) for member in members]:
            mask |= value
        masks.append(mask & (2**NUMBERS[kind] - 1))
    return text, masks


def check_flags(xdrgen, archives):
    rng, wrong, verdicts = random.Random("flags"), [], []
    for _ in range(3):
        with tempfile.TemporaryDirectory() as work:
            text, masks = write_flags(rng)
            with open(work + "/f.x", "w") as spec:
                spec.write(text)
            cases = "\n".join("        case %d: { s%d v; v.v = (%s)bits; status = s%d_validate(&v, NULL, &error); break; }" %
                              (i, i, {"hyper": "int64_t", "unsigned hyper": "uint64_t", "char": "signed char"}.get(kind, kind), i)
                              for i, kind in enumerate(NUMBERS))
            with open(work + "/main.c", "w") as main:
                main.write(FLAGS_HARNESS.replace("CASES", cases))
            subprocess.run([xdrgen, "gen", "-Werror", "-o", work, work + "/f.x"], check=True)
            subprocess.run(["gcc", "-O1", "-fsanitize=undefined", "-I", ROOT + "/runtime", "-I", work, "-o", work + "/f",
                            *[work + "/" + name for name in ("f.c", "f_types.c", "f_check.c", "main.c")], *archives], check=True)
            tries = []
            for i, width in enumerate(NUMBERS.values()):
                one = [1 << bit for bit in range(width)]
                tries += [(i, value & (2**width - 1)) for value in [0, masks[i], 2**width - 1] + one +
                          [rng.getrandbits(width) & masks[i] for _ in range(20)] + [rng.getrandbits(width) for _ in range(20)]]
            out = subprocess.run([work + "/f"], input="".join("%d %x\n" % one for one in tries), text=True, check=True,
                                 capture_output=True).stdout.split("\n")
            for (i, value), verdict in zip(tries, out):
                verdicts.append(verdict)
                if verdict != ("@flags: F%d_*" % i if value & ~masks[i] else "fine"):
                    wrong.append("%s %x of %x: %s" % (list(NUMBERS)[i], value, masks[i], verdict))
    return wrong + ([] if 0 < verdicts.count("fine") < len(verdicts) else ["all are judged alike"])


def main():
    failed = 0
    listed = rows()
    for number, row in enumerate(listed, 1):
        wrong = check(os.path.abspath(sys.argv[1]), [os.path.abspath(path) for path in sys.argv[2:]], *row)
        failed += bool(wrong)
        print("%sok %d - @%s" % ("not " if wrong else "", number, row[0]))
        for line in wrong[:10]:
            print("# " + line)
    wrong = check_flags(os.path.abspath(sys.argv[1]), [os.path.abspath(path) for path in sys.argv[2:]])
    failed += bool(wrong)
    print("%sok %d - @flags" % ("not " if wrong else "", len(listed) + 1))
    print("".join("# %s\n" % line for line in wrong[:10]) + "1..%d" % (len(listed) + 1))
    return failed > 0 or not listed


sys.exit(main())

#!/usr/bin/env python3
"""annotations.py XDRGEN [COUNT [SEED]] [FILE.x...] -- no annotation is lost without a word; prints TAP.

Comments with keys are put into every kind of place of specifications (those of tests/good and the examples, without other
operands): between any two tokens, on a line of their own, at the end of one, in all forms that a comment has. Each has a
value of its own. It must be in the model, of exactly one thing, or a message must stand at the comment: those in the file
are those in the model and those in messages. It would catch a comment that is dropped where another stands, one that goes
nowhere (behind a brace, at a void arm), one that the lexer takes for another kind, and one that goes to two things.
"""
import glob
import json
import os
import random
import re
import subprocess
import sys
import tempfile

TOKEN = re.compile(rb'/\*.*?\*/|//[^\n]*|(?m:^[ \t]*%[^\n]*\n?)|"(?:[^"\\\n]|\\.)*"|\w+|<<|>>|[<>=!]=|&&|\|\||\S', re.S)
KEYS = ["x-mine", "X-Mine", "Since", "NOLINT", "since", "deprecated", "nolint", "reserved", "unbounded"]
FORMS = [
    "/*! @{key}: {value} */", "/*!< @{key}: {value} */", "/*! @file @{key}: {value} */", "/*!@{key}: {value}*/",
    "/*!\n * Text.\n *\n *    @{key}: {value}\n */", "/*!< Text,\n     and more.\n     @{key}: {value} */",
    "/*! Text. @{key}: {value} */", "/*!< Text @{key}: {value} */", "/*! @x-other: a @{key}: {value} */",
    "/*!< (@{key}: {value}) */", "/*! [@{key}: {value}] */", "/*!< text,@{key}: {value} */", "/*! text.@{key}: {value} */",
    "/*! text (@{key}) {value} */", "/*!< @ {key}: {value} */", "/*! < @{key}: {value} */", "/*!< Text\n * \"@{key} {value}\" */",
    "/*! @file: @{key}: {value} */", "/* ...@{key} {value} */", "// ({value}: @{key})\n",
    "/** @{key}: {value} */", "/**\n * @{key}: {value}\n */", "/** Text.\n * @{key}: {value} */", "/**< @{key}: {value} */",
    "/* @{key}: {value} */", "/*@{key}: {value}*/", "// @{key}: {value}\n", "/// @{key}: {value}\n", "//!< @{key}: {value}\n",
    "/** @acl: {value}:read */", "/** @generate: none\n *  @acl: {value}:read */",
]


def find_places(text):
    """Where a comment may be put: before and behind each token, but not into what must begin a line. And of these the
    places where most of those stand that are about something."""
    places, usual = {0, len(text)}, {0}
    for token in TOKEN.finditer(text):
        if not token.group().lstrip().startswith(b"%"):
            places.add(token.start())
        if not token.group().startswith(b"//"):
            places.add(token.end())
        if token.group() in b";{,":
            usual.add(token.end())
    return sorted(places), sorted(usual)


def make_comment(rng, number):
    value = "v%dv" % number
    comment = rng.choice(FORMS).format(key=rng.choice(KEYS), value=value)
    before, behind = rng.choice(["", " ", "\n", "\n\n"]), rng.choice(["", " ", "\n", "\n\n"])
    return value, (before + comment + behind).encode()


def put(text, comments):
    """The text with its comments, and where each stands in it."""
    parts, spans, at, length = [], {}, 0, 0
    for place, value, comment in sorted(comments):
        parts += [text[at:place], comment]
        length += place - at
        spans[value] = (length, length + len(comment))
        length += len(comment)
        at = place
    return b"".join(parts) + text[at:], spans


def read_messages(text, stderr, path):
    """(severity, offset) of each message about a file; it may include others."""
    lines = [0] + [i + 1 for i, byte in enumerate(text) if byte == 10]
    found = re.findall(rb"^%s:(\d+):(\d+): (error|warning): " % re.escape(path.encode()), stderr, re.M)
    return [(severity.decode(), lines[int(line) - 1] + int(column) - 1) for line, column, severity in found]


def find_owners(node, owners, name=""):
    """The annotations of the model, by value: of what."""
    if isinstance(node, list):
        for item in node:
            find_owners(item, owners, name)
    elif isinstance(node, dict):
        name = node.get("name", name)
        for annotation in node.get("annotations", []):
            owners.setdefault(annotation["value"], []).append(name)
        for acl in node.get("acl", []):
            owners.setdefault(acl["object"], []).append(name)
        for key, item in node.items():
            if key not in ("annotations", "acl"):
                find_owners(item, owners, name)


class Run:
    def __init__(self, xdrgen, path):
        self.xdrgen, self.path = xdrgen, path
        with open(path, "rb") as file:
            self.text = file.read()
        options = path[:-2] + ".options"
        self.options = open(options).read().split() if os.path.exists(options) else []
        self.attached = self.reported = 0
        self.lost = []

    def compile(self, comments):
        text, spans = put(self.text, comments)
        # beside the original, for the sake of its imports
        with tempfile.NamedTemporaryFile(suffix=".x", dir=os.path.dirname(self.path)) as file:
            file.write(text)
            file.flush()
            done = subprocess.run([self.xdrgen, "json", *self.options, file.name], capture_output=True, check=False)
        if done.returncode not in (0, 1, 2):
            sys.exit("%s: status %d" % (self.path, done.returncode))
        said = {"error": set(), "warning": set()}
        for severity, offset in read_messages(text, done.stderr, file.name):
            said[severity] |= {value for value, (begin, end) in spans.items() if begin <= offset < end}
        return done, said

    def check(self, comments):
        """Errors hide what stands behind them: what they are about goes, until there is none."""
        while comments:
            done, said = self.compile(comments)
            if done.returncode == 0:
                return self.count(comments, json.loads(done.stdout), said["warning"])
            if not said["error"]:
                if len(comments) == 1:  # an error elsewhere, though it was right without
                    self.reported += 1
                    return None
                for comment in comments:
                    self.check([comment])
                return None
            self.reported += len(said["error"])
            comments = [comment for comment in comments if comment[1] not in said["error"]]
        return None

    def count(self, comments, model, warned):
        owners = {}
        find_owners(model, owners)
        for _, value, comment in comments:
            names = owners.get(value, [])
            if len(set(names)) == 1 and len(names) <= 2:  # an enum's value that is a procedure is both
                self.attached += 1
            elif value in warned and not names:
                self.reported += 1
            else:
                self.lost.append((comment.decode(), names))


def main():
    arguments = sys.argv[1:]
    xdrgen = os.path.abspath(arguments.pop(0))
    count = int(arguments.pop(0)) if arguments and arguments[0].isdigit() else 4000
    seed = int(arguments.pop(0)) if arguments and arguments[0].isdigit() else 1
    here = os.path.dirname(os.path.abspath(__file__))
    paths = arguments or sorted(glob.glob(here + "/good/*.x") + glob.glob(here + "/../examples/l*.x"))
    paths = [path for path in paths if Run(xdrgen, path).compile([])[0].returncode == 0]
    # where a directive takes text out, or puts it in twice, comments go with it
    paths = [path for path in paths if not re.search(rb"^\s*(/\*.*\*/)?\s*#", Run(xdrgen, path).text, re.M)]
    rng = random.Random(seed)
    failed = attached = reported = 0
    print("1..%d" % len(paths))
    for number, path in enumerate(paths, 1):
        run = Run(xdrgen, path)
        places, usual = find_places(run.text)
        left = max(10, count // len(paths))
        for batch in range(0, left, 10):
            run.check([(rng.choice(rng.choice((places, usual))), *make_comment(rng, batch + i)) for i in range(10)])
        print("%sok %d - %s" % ("not " if run.lost else "", number, os.path.basename(path)))
        for comment, names in run.lost[:3]:
            print("# %r is %s" % (comment, "of " + ", ".join(names) if names else "lost"))
        failed += bool(run.lost)
        attached += run.attached
        reported += run.reported
    print("# %d comments: %d in the model, %d in messages" % (attached + reported, attached, reported))
    sys.exit(1 if failed or attached == 0 or reported == 0 else 0)


main()

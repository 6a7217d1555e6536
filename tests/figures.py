#!/usr/bin/env python3
"""figures.py XDRGEN [COUNT] [SPEC...] -- what `xdrgen limits` says, against big integers in Python: TAP.

COUNT small random specifications, many to a file: sizes on the wire of every construct, recursion and overflow, the
verdict, what each limit costs to reach and each two of them together; and for some the most memory of any message, by
trying every size.
For the SPECs and what they import the sizes, from the members that `xdrgen json` prints.
For specifications with a bound that has no value: what is a number without one is that number with any.
What --solve answers: specifications whose answer is plain, and random ones, where --set (or -D) finds nothing wrong with
the answer and something with what is greater.

Would catch: a size that wraps, an arm or a padding that is forgotten, a cycle that is missed; a limit that is called dead
and is not; a bound on memory that some message exceeds; a figure that is told as if it did not hang on a name;
an answer of --solve that leaves room, or takes too much.
"""
import csv
import io
import json
import os
import random
import subprocess
import sys
import tempfile

MAX = 2**64 - 1
CAP = 120
SCALARS = {"int": 4, "unsigned": 4, "hyper": 8, "unsigned hyper": 8, "float": 4, "double": 8, "quadruple": 16, "bool": 4,
           "char": 4, "unsigned char": 4, "short": 4, "unsigned short": 4, "int8_t": 4}
# size and alignment in C
MEMORY = {"int": (4, 4), "unsigned": (4, 4), "hyper": (8, 8), "unsigned hyper": (8, 8), "float": (4, 4), "double": (8, 8),
          "quadruple": (16, 1), "bool": (1, 1), "char": (1, 1), "unsigned char": (1, 1), "short": (2, 2),
          "unsigned short": (2, 2), "int8_t": (1, 1)}
BOUNDS = [0, 1, 2, 3, 4, 5, 7, 8, 9, 17, 64, 100, 2**16, 2**31, 2**32 - 1]


def pad(n, to=4):
    return (n + to - 1) // to * to


class Type:
    """kind: struct, union, typedef or enum; members: (shape, type's name, bound); of a union, None is void."""

    def __init__(self, name, kind, members, values=()):
        self.name, self.kind, self.members, self.values = name, kind, members, values
        self.has_default = False


# --- random specifications ---

def member(rng, known, later):
    """A member; what stands behind a pointer may be a type that comes later."""
    shape = rng.choice("scalar scalar scalar fixed variable variable optional string opaque opaque_fixed".split())
    bound = rng.choice(BOUNDS if rng.random() < 0.3 else BOUNDS[:9])
    if shape in ("fixed", "opaque_fixed"):
        bound = max(1, bound)
    by_pointer = shape in ("variable", "optional")
    names = known + (later if by_pointer and rng.random() < 0.5 else [])
    target = rng.choice(names) if names and rng.random() < 0.6 else rng.choice(list(SCALARS))
    return shape, target, bound


def cluster(rng, index):
    """A few types that refer to each other, the last being the body."""
    names = ["t%d_%d" % (index, i) for i in range(rng.randint(1, 4))]
    kinds = [rng.choice("struct struct struct union typedef enum".split()) for _ in names[1:]] + ["struct"]
    types = []
    for i, (name, kind) in enumerate(zip(names, kinds)):
        known = names[:i]
        later = [n for n, k in zip(names[i:], kinds[i:]) if k in ("struct", "union")]  # C must know the others before
        count = 1 if kind == "typedef" else rng.randint(1, 4)
        members = [member(rng, known, later) for _ in range(count)]
        if kind == "union":
            members = [m if rng.random() < 0.8 else None for m in members]
        types.append(Type(name, kind, [] if kind == "enum" else members, range(count)))
        types[-1].has_default = kind == "union" and rng.random() < 0.3
    return types


def declare(m, name):
    shape, target, bound = m
    if shape in ("string", "opaque"):
        return "%s %s<%d>" % (shape, name, bound)
    if shape == "opaque_fixed":
        return "opaque %s[%d]" % (name, bound)
    return {"scalar": "%s %s", "fixed": "%s %s[%d]", "variable": "%s %s<%d>", "optional": "%s *%s"}[shape] % (
        (target, name) if shape in ("scalar", "optional") else (target, name, bound))


def text_of(types):
    out = ""
    for t in types:
        if t is types[-1]:
            out += "/*! @direction: both */\n"
        if t.kind == "enum":
            out += "enum %s { %s };\n" % (t.name, ", ".join("%s_%d" % (t.name, v) for v in t.values))
        elif t.kind == "typedef":
            out += "typedef %s;\n" % declare(t.members[0], t.name)
        elif t.kind == "struct":
            out += "struct %s { %s };\n" % (t.name, " ".join(declare(m, "m%d" % i) + ";" for i, m in enumerate(t.members)))
        else:
            arms = ["case %d:" % i for i in range(len(t.members))]
            arms[-1] = "default:" if t.has_default else arms[-1]
            body = " ".join("%s %s;" % (a, declare(m, "m%d" % i) if m else "void")
                            for i, (a, m) in enumerate(zip(arms, t.members)))
            out += "union %s switch (int which) { %s };\n" % (t.name, body)
    return out


# --- sizes ---

class Sizes:
    def __init__(self, types):
        self.types = {t.name: t for t in types}
        self.least = {}
        for _ in range(2 * len(types) + 2):  # the least fixpoint, from infinite
            for t in types:
                self.least[t.name] = self.of_type(t, self.min_of)
        self.greatest = {}

    def of_type(self, t, of):
        if t.kind == "enum":
            return 4
        sizes = [of(m) if m else 0 for m in t.members]
        if t.kind == "union":
            return 4 + (min if of == self.min_of else max)(sizes)
        return sum(sizes)

    def min_of(self, m):
        shape, target, bound = m
        least = SCALARS[target] if target in SCALARS else self.least.get(target, float("inf"))
        return {"scalar": least, "fixed": bound * least, "opaque_fixed": pad(bound)}.get(shape, 4)

    def max_of(self, m):
        shape, target, bound = m
        if shape in ("string", "opaque"):
            return 4 + pad(bound)
        if shape == "opaque_fixed":
            return pad(bound)
        greatest = SCALARS[target] if target in SCALARS else self.max_of_type(target)
        if shape == "variable":
            return 4 + (bound * greatest if bound else 0)
        return {"scalar": greatest, "fixed": bound * greatest, "optional": 4 + greatest}[shape]

    def targets(self, name):
        return [m[1] for m in self.types[name].members if m and m[1] in self.types and
                m[0] not in ("string", "opaque", "opaque_fixed")]

    def is_cyclic(self, name):
        seen, todo = set(), self.targets(name)
        while todo:
            one = todo.pop()
            if one not in seen:
                seen.add(one)
                todo += self.targets(one)
        return name in seen

    def max_of_type(self, name):
        if name not in self.greatest:
            self.greatest[name] = float("inf")
            if not self.is_cyclic(name):
                self.greatest[name] = self.of_type(self.types[name], self.max_of)
        return self.greatest[name]

    # --- what a limit costs to reach: every way to it, each type once ---

    def reaches(self, name, cost, on_way):
        t = self.types[name]
        if name in on_way or t.kind == "enum":
            return []
        found = []
        for i, m in enumerate(t.members):
            if not m:
                continue
            shape, target, bound = m
            now = cost
            if t.kind == "union":
                now += self.min_of(m) - (self.least[name] - 4)
            element = SCALARS[target] if target in SCALARS else self.least[target]
            if shape in ("string", "opaque"):
                found.append((bound, min(MAX, now + pad(bound))))
            if shape == "variable":
                found.append((bound, min(MAX, now + bound * element)))
            if target in self.types and shape in ("scalar", "fixed", "variable", "optional") and bound + (shape in ("scalar", "optional")):
                extra = element if shape in ("variable", "optional") else 0
                found += self.reaches(target, now + extra, on_way | {name})
        return found

    # --- two limits at once: the least message with every wanted one full, from the top down ---

    def through(self, m):
        while m and m[0] == "scalar" and m[1] in self.types and self.types[m[1]].kind == "typedef":
            m = self.types[m[1]].members[0]
        return m

    def names(self, t):
        return [t.name] if t.kind == "typedef" else ["m%d" % i for i in range(len(t.members))]

    def paths(self, name):
        """Of all limits below a type, as tuples of steps."""
        found = []
        t = self.types.get(name)
        for step, m in zip(self.names(t), t.members) if t else []:
            m = self.through(m)
            if not m:
                continue
            if m[0] in ("string", "opaque", "variable"):
                found.append((step,))
            if m[0] in ("scalar", "fixed", "variable", "optional") and (m[2] or m[0] != "variable"):
                found += [(step,) + path for path in self.paths(m[1])]
        return found

    def text(self, name, path):
        t = self.types[name]
        m = self.through(t.members[self.names(t).index(path[0])])
        step = "" if t.kind == "typedef" else path[0]  # which has no name of its own
        if len(path) == 1:
            return step
        mark, rest = {"fixed": "[]", "variable": "[]", "optional": "?"}.get(m[0], ""), self.text(m[1], path[1:])
        return step + mark + ("." if rest and rest[0] not in "[?" else "") + rest

    def cost(self, name, wanted):
        if not wanted:
            return self.least[name] if name in self.types else SCALARS[name]
        t = self.types[name]
        parts = {step: {path[1:] for path in wanted if path[0] == step} for step in self.names(t)}
        if t.kind != "union":
            return sum(self.member_cost(self.through(m), parts[step]) for step, m in zip(self.names(t), t.members))
        arms = [(m, parts[step]) for step, m in zip(self.names(t), t.members) if parts[step]]
        return 4 + self.member_cost(self.through(arms[0][0]), arms[0][1]) if len(arms) == 1 else float("inf")

    def member_cost(self, m, wanted):
        if m is None:
            return 0
        shape, target, bound = m
        inner = frozenset(path for path in wanted if path)
        if shape in ("string", "opaque"):
            return 4 + (pad(bound) if wanted else 0)
        if shape == "opaque_fixed":
            return pad(bound)
        if shape == "scalar":
            return self.cost(target, inner)
        if shape == "optional":
            return 4 + (self.cost(target, inner) if inner else 0)
        least = self.cost(target, frozenset())
        more = []  # one element that has all that is wanted of elements, or two that share it
        if inner:
            more = [(1, self.cost(target, inner))]
            if bound > 1 and len(inner) > 1:
                more.append((2, sum(self.cost(target, frozenset([path])) for path in inner)))
        full = bound if shape == "fixed" or () in wanted else 0
        costs = [extra + max(full - count, 0) * least for count, extra in more] or [full * least]
        return (0 if shape == "fixed" else 4) + min(costs)

    # --- memory: of each type the size in C, and by number of words the most that a message takes ---

    def memory(self, name):
        if name in MEMORY:
            return MEMORY[name]
        t = self.types[name]
        if t.kind == "enum":
            return 4, 4
        parts = [self.member_memory(m) for m in t.members if m]
        if t.kind == "union":
            align = max([1] + [a for _, a in parts])
            size = pad(4, align) + pad(max([0] + [s for s, _ in parts]), align)
            return pad(size, max(4, align)), max(4, align)
        size = 0
        for s, a in parts:
            size = pad(size, a) + s
        align = max(a for _, a in parts)
        return pad(size, align), align

    def member_memory(self, m):
        shape, target, bound = m
        if shape in ("string", "opaque", "variable"):
            return 16, 8
        if shape == "optional":
            return 8, 8
        if shape == "opaque_fixed":
            return bound, 1
        size, align = self.memory(target)
        return (size * bound if shape == "fixed" else size), align

    def most(self, words):
        """{type: [the most memory of exactly so many words, or None]}, by growing messages."""
        table = {name: [None] * (words + 1) for name in self.types}
        for _ in range(words + 2):
            new = {name: self.table_of(t, table, words) for name, t in self.types.items()}
            if new == table:
                break
            table = new
        return table

    def table_of(self, t, table, words):
        if t.kind == "enum":
            return single(words, 1, 0)
        tables = [self.member_table(m, table, words) if m else single(words, 0, 0) for m in t.members]
        if t.kind == "union":
            best = [max((x[w] for x in tables if x[w] is not None), default=None) for w in range(words + 1)]
            return both(single(words, 1, 0), best, words)
        sum_of = single(words, 0, 0)
        for x in tables:
            sum_of = both(sum_of, x, words)
        return sum_of

    def member_table(self, m, table, words):
        shape, target, bound = m
        if shape == "opaque_fixed":
            return single(words, pad(bound) // 4, 0)
        if shape in ("string", "opaque"):
            out = [None] * (words + 1)
            for length in range(min(bound, 4 * words) + 1):
                w = 1 + pad(length) // 4
                taken = pad(length + (shape == "string"), 8) if length else 0
                if w <= words and (out[w] is None or out[w] < taken):
                    out[w] = taken
            return out
        element = single(words, SCALARS[target] // 4, 0) if target in SCALARS else table[target]
        size = self.memory(target)[0]
        if shape == "scalar":
            return element
        out, run = [None] * (words + 1), single(words, 0, 0)
        most = bound if shape in ("fixed", "variable") else 1
        for count in range(min(most, words) + 1):
            block = 0 if shape == "fixed" else pad(size * count, 8)
            if shape != "fixed" or count == bound:
                head = 0 if shape == "fixed" else 1
                for w in range(words + 1 - head):
                    if run[w] is not None and (out[w + head] is None or out[w + head] < run[w] + block):
                        out[w + head] = run[w] + block
            run = both(run, element, words)
            if all(x is None for x in run):
                break
        return out


def single(words, at, value):
    out = [None] * (words + 1)
    if at <= words:
        out[at] = value
    return out


def both(a, b, words):
    out = [None] * (words + 1)
    ready = [(j, y) for j, y in enumerate(b) if y is not None]
    for i, x in enumerate(a):
        if x is not None:
            for j, y in ready:
                if i + j > words:
                    break
                if out[i + j] is None or out[i + j] < x + y:
                    out[i + j] = x + y
    return out


# --- comparisons ---

def figure(value):
    return "unbounded" if value == float("inf") else "saturated" if value > MAX else str(value)


def verdict(least, greatest):
    if least > CAP:
        return "impossible"
    return "fixed" if least == greatest else "fits" if greatest <= CAP else "capped"


def compare_sizes(types, row, body):
    """What is wrong with a body; "" if nothing is."""
    sizes, name = Sizes(types), types[-1].name
    least, greatest = sizes.least[name], sizes.max_of_type(name)
    wanted = figure(least), figure(greatest), verdict(least, greatest)
    found = row["wire_min"], row["wire_max"], row["verdict"]
    if wanted != found:
        return "%s is not %s" % (found, wanted)
    if any(t.kind == "typedef" and sizes.is_cyclic(t.name) for t in types):
        return ""  # how often a typedef is met on its way around is nobody's business
    reaches = sorted(sizes.reaches(name, least, frozenset()))
    listed = sorted((limit["bound"], limit["reach"]) for limit in body.get("limits", []))
    if reaches != listed:
        return "limits %s are not %s" % (listed, reaches)
    return ""


def compare_exclusions(types, body):
    """Pairs of limits of which each is in reach; how much is together, by both ways to compute it."""
    sizes, name = Sizes(types), types[-1].name
    if any(sizes.is_cyclic(t.name) for t in types):
        return ""
    paths = [path for path in sizes.paths(name) if sizes.cost(name, frozenset([path])) <= CAP]
    wanted = {}
    for i, first in enumerate(paths):
        for second in paths[i + 1:]:
            together = sizes.cost(name, frozenset([first, second]))
            if CAP < together < float("inf"):
                wanted[frozenset([sizes.text(name, first), sizes.text(name, second)])] = together
    found = {frozenset([x["first"], x["second"]]): x["together"] for x in body.get("exclusions", [])}
    return "" if found == wanted else "exclusions %s are not %s" % (found, wanted)


def compare_memory(types, row, slack):
    sizes, name = Sizes(types), types[-1].name
    if row["verdict"] == "impossible":
        return ""
    most = max(x for x in sizes.most(CAP // 4)[name] if x is not None) + sizes.memory(name)[0]
    bound = MAX if row["memory_max"] in ("unbounded", "saturated") else int(row["memory_max"])
    slack.append((bound - most) / most)
    return "a message takes %d, and the bound is %d" % (most, bound) if most > bound else ""


def run(xdrgen, command, *arguments):
    result = subprocess.run([xdrgen, command, *arguments], capture_output=True, text=True)
    if result.returncode not in (0, 1) or not result.stdout:
        sys.exit("%s %s: %s" % (command, " ".join(arguments), result.stderr[:2000]))
    return result.stdout


def random_figures(xdrgen, rng, count, with_memory):
    wrong, slack, batch = [], [], 250
    with tempfile.TemporaryDirectory() as work:
        for first in range(0, count, batch):
            clusters = [cluster(rng, first + i) for i in range(min(batch, count - first))]
            spec = work + "/random.x"
            with open(spec, "w") as out:
                out.write("/*! @file\n * @cap: %d\n */\n" % CAP + "".join(text_of(types) for types in clusters))
            rows = {row["type"]: row for row in csv.DictReader(io.StringIO(run(xdrgen, "limits", "--format=csv", spec)))}
            bodies = {body["type"]: body for body in json.loads(run(xdrgen, "limits", "--format=json", spec))["bodies"]}
            for types in clusters:
                row, body = rows.get(types[-1].name), bodies.get(types[-1].name)
                if not row or not body:
                    wrong.append("no row:\n" + text_of(types))
                    continue
                problem = compare_sizes(types, row, body) or compare_exclusions(types, body)
                if not problem and first < with_memory:
                    problem = compare_memory(types, row, slack)
                if problem:
                    wrong.append(problem + "\n" + text_of(types))
    return wrong, slack


# --- bounds without a value ---

NAMED = 4242  # no bound of BOUNDS: becomes a name


def named_text(types, rng):
    """The text with some bounds a name that nobody declares."""
    def name_bound(m):
        has_bound = m and m[0] not in ("scalar", "optional")
        return (m[0], m[1], NAMED) if has_bound and rng.random() < 0.2 else m

    for t in types:
        t.members = [name_bound(m) for m in t.members]
    return text_of(types).replace(str(NAMED), "EXTERNAL")


def bodies_of(xdrgen, spec, *options):
    return {body["type"]: body for body in json.loads(run(xdrgen, "limits", "--format=json", *options, spec))["bodies"]}


def compare_known(without, body, value):
    """What is wrong with what is known without the value, the body's figures with it being these."""
    for key in ("wire_min", "wire_max", "memory_max", "allocations_max", "depth_max", "verdict"):
        if without[key] not in ("external", body[key]):
            return "%s is %s, with %d it is %s" % (key, without[key], value, body[key])
    limits = zip(without.get("limits", []), body.get("limits", []))
    for limit, known in limits:
        for key in ("path", "bound", "reach", "dead", "share", "claim", "claim_at"):
            if key in limit and limit[key] not in ("external", known[key]):
                return "%s: %s is %s, with %d it is %s" % (limit["path"], key, limit[key], value, known[key])
        most = limit["reach_max"]
        if most != "external" and min(most, value if limit["bound"] == "external" else most) != known["reach_max"]:
            return "%s: reach_max is %s, with %d it is %s" % (limit["path"], most, value, known["reach_max"])
    lost = [x for x in without.get("exclusions", []) if x not in body.get("exclusions", [])]
    return "not excluded with %d: %s" % (value, lost) if lost else ""


def external_figures(xdrgen, rng, count):
    wrong, changed, unknown, values = [], 0, 0, (1, 6, 70)
    with tempfile.TemporaryDirectory() as work:
        spec = work + "/external.x"
        texts = {types[-1].name: named_text(types, rng) for types in (cluster(rng, i) for i in range(count))}
        with open(spec, "w") as out:
            out.write("/*! @file\n * @cap: %d\n */\n" % CAP + "".join(texts.values()))
        without = bodies_of(xdrgen, spec)
        known = [bodies_of(xdrgen, spec, "-D", "EXTERNAL=%d" % value) for value in values]
        for name, text in texts.items():
            body = without[name]
            problems = [compare_known(body, bodies[name], value) for bodies, value in zip(known, values)]
            if "EXTERNAL" not in text and "external" in json.dumps(body):
                problems.append("external without a cause")
            wrong += [problem + "\n" + text for problem in problems if problem]
            unknown += body["wire_max"] == "external"
            changed += body["wire_max"] == "external" and known[0][name]["wire_max"] != known[-1][name]["wire_max"]
    if 2 * changed < unknown or not unknown:
        wrong.append("%d greatest sizes are external, and only %d change with the value" % (unknown, changed))
    return wrong


# --- what --solve answers ---

GREATEST = 2**32 - 1
CONSTANT, EL = "const N = 100; ", "struct el { opaque big<1500>; }; "
SOLVED = [  # for the head of the file; the text, the answer
    ("", CONSTANT + "struct body { int a<N>; };", 249),
    ("@assert: N >= 100", CONSTANT + "struct body { int a<N>; };", 249),
    ("@assert: 2 * N <= 300 && N > 50", CONSTANT + "struct body { int a<N>; };", 150),
    ("@assert: N % 128 == 0", "struct body { opaque a<N>; };", 896),
    ("@assert: N >= 140 && N < 201", "struct body { int a<N>; };", 200),
    ("@assert: N >= 300", CONSTANT + "struct body { int a<N>; };", None),
    ("@assert: N >= 4\n * @assert: wire_max(body) <= cap", "struct body { int a<N>; hyper b<3>; };", 242),
    ("@assert: 1 == 2", CONSTANT + "struct body { int a<N>; };", 249),
    ("@assert(warn): N <= 200", CONSTANT + "struct body { int a<N>; };", 249),
    ("", CONSTANT + "struct body { int a<10>; };", GREATEST),
    ("", "const X = 100;\n/*! @same-as: X */ const N = 150; struct body { int a<N>; };", 100),
    ("", CONSTANT + "const M = N - 10; struct body { /*! @range: 1..5 */ int a<N>; int w<M>; };", 248),
    ("", CONSTANT + "struct body { /*! @min: 90 */ int a<N>; };", 249),
    ("", "struct el { hyper x; }; struct body { /*! @min: 100 */ int a<N>; el b<N>; };", 124),
    ("", EL + "struct body { el list<N>; };", 249),  # big is dead, whatever N is
    ("", "struct body { opaque a[500]; opaque b[496]; opaque c<N>; };", 0),
    ("", "struct body { opaque a[998]; opaque b[N]; };", 0),
    ("", "struct body { opaque a<N>; opaque b[ANOTHER]; };", 996),  # at most: ANOTHER may leave less
]


def solve(xdrgen, spec):
    """The answer; None if there is none."""
    result = subprocess.run([xdrgen, "limits", "--solve=N", "--format=json", spec], capture_output=True, text=True)
    if result.stdout:
        return json.loads(result.stdout)["value"]
    return None if "found no value of 'N'" in result.stderr else result.stderr


def is_good(xdrgen, spec, text, value):
    """Whether nothing is wrong with a value, says the report."""
    setting = ["--set" if "const N =" in text else "-D", "N=%d" % value]
    result = subprocess.run([xdrgen, "limits", "--format=csv", *setting, spec], capture_output=True, text=True)
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    return result.returncode == 0 and all(row["dead"] == "0" for row in rows)


def random_limits(rng):
    """The head and the text of a specification with some members that N bounds, and some assertions about it."""
    threshold = rng.choice([1, 5, 30, 31, 32, 33, 100, 250])
    members = rng.sample(["int a<N>", "opaque b<N>", "string c<N>", "el d<N>", "int e<M>", "hyper f[N]", "hyper g[3]"],
                         rng.randint(1, 3)) + ["int h<N>"]
    limited = rng.choice(["", "/*! @min: %d */ " % threshold, "/*! @range: 1..%d */ " % threshold])
    asserted = ["N >= %d", "%d <= 2 * N", "N <= %d", "wire_max(body) <= cap", "wire_max(body) >= 2 * %d", "N %% 8 == 0",
                "3 * N < %d + 100", "N != 7 && N > %d", "wire_min(body) < %d"]
    head = "".join("\n * @assert: " + (a % rng.choice([threshold, 7, 60]) if "%d" in a else a.replace("%%", "%"))
                   for a in rng.sample(asserted, rng.randint(0, 2)))
    text = rng.choice(["", "const N = 40; "]) + "const M = N %s; " % rng.choice(["- 3", "* 2", "/ 2"])
    text += "struct el { int x; string y<8>; }; "
    return head, text + "struct body { %s%s; };" % (limited, "; ".join(reversed(members)))


def write_limits(spec, head, text):
    with open(spec, "w") as out:
        out.write("/*! @file\n * @cap: 1000\n * %s\n */\n%s\n" % (head or "@header: 4", text))


def solutions(xdrgen, rng, count):
    wrong, found = [], 0
    with tempfile.TemporaryDirectory() as work:
        spec = work + "/solve.x"
        for head, text, wanted in SOLVED:
            write_limits(spec, head, text)
            answer = solve(xdrgen, spec)
            if answer != wanted:
                wrong.append("%s is not %s: %s %s" % (answer, wanted, head, text))
        for head, text in (random_limits(rng) for _ in range(count)):
            write_limits(spec, "@header: 4" + head, text)
            answer = solve(xdrgen, spec)
            if isinstance(answer, str):  # of a specification that is wrong as it is
                continue
            is_right = answer is not None and is_good(xdrgen, spec, text, answer)
            found += is_right
            least = answer + 1 if is_right else 0  # without a right one only what is never right may be wrong
            for value in [least] + [rng.randint(least, least + most) for most in (9, 40, 100, 200, 1000)]:
                if value <= GREATEST and is_good(xdrgen, spec, text, value):
                    wrong.append("%d is right, and the answer is %s: %s %s" % (value, answer, head, text))
    return wrong + (["only %d of %d have an answer" % (found, count)] if 2 * found < count else [])


def convert(m):
    words = {"unsigned int": "unsigned"}
    return m["shape"], words.get(m["type"], m["type"]), m["bound"]


def model_types(xdrgen, spec):
    """The types of a specification and of what it imports, with the model's own records."""
    model, found = json.loads(run(xdrgen, "json", spec)), []
    for other in model.get("imports", []):
        found += model_types(xdrgen, os.path.join(os.path.dirname(spec), other["file"]))
    for t in model.get("types", []):
        members = [convert(m) for m in t.get("members", []) + ([t["alias"]] if "alias" in t else [])]
        members += [convert(a["member"]) if "member" in a else None for a in t.get("arms", [])]
        found.append((Type(t["name"], t["kind"], members), t))
    return found


def model_sizes(xdrgen, spec):
    found = model_types(xdrgen, spec)
    sizes = Sizes([t for t, _ in found])
    return ["%s: %s" % (t.name, record) for t, record in found
            if (record["wire_min"], "unbounded" if record.get("wire_unbounded") else str(record["wire_max"])) !=
            (sizes.least[t.name], figure(sizes.max_of_type(t.name)))]


def say(number, name, wrong):
    print("%sok %d - %s" % ("not " if wrong else "", number, name))
    for text in wrong[:3]:
        print("# " + text.strip()[:1500].replace("\n", "\n# "))
    return not wrong


def main():
    xdrgen, count = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    wrong, slack = random_figures(xdrgen, random.Random(1), count, min(count, 1000))
    good = say(1, "%d random specifications" % count, wrong)
    good &= say(2, "figures without a value", external_figures(xdrgen, random.Random(2), 500))
    good &= say(3, "answers of --solve", solutions(xdrgen, random.Random(3), 50))
    for number, spec in enumerate(sys.argv[3:], 4):
        good &= say(number, "sizes of " + spec, model_sizes(xdrgen, spec))
    print("1..%d" % max(3, len(sys.argv)))
    slack.sort()
    print("# bounds on memory are above the most by %.1f %% (half of them), %.0f %% (nine in ten)" %
          (slack[len(slack) // 2] * 100, slack[len(slack) * 9 // 10] * 100))
    sys.exit(0 if good else 1)


main()

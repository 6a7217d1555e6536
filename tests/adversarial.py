#!/usr/bin/env python3
"""adversarial.py XDRGEN SPEC.x... -- messages made to break limits, with the verdict that the model foretells for each.

Walks the model (`xdrgen json`) of each specification and prints, for every place of every type where something can be
wrong, messages that are just right and just wrong there, all else being least: one a line,

    PROTOCOL  TYPE  CLASS  STATUS  OFFSET  SIZE  PIECES

OFFSET is where the fault is, -1 if that is not foretold; SIZE the bytes that an accepted value takes. PIECES are the
bytes: hex, or hex*count, with commas between. tests/adversarial.c compares them with what our code and rpcgen's say.
"""
import itertools
import json
import struct
import subprocess
import sys

DEPTH = 64
LIST_ITEMS = 100000
FIXED = {"int": 4, "unsigned": 4, "hyper": 8, "unsigned_hyper": 8, "float": 4, "double": 8, "quadruple": 16, "bool": 4,
         "char": 4, "unsigned_char": 4, "short": 4, "unsigned_short": 4, "int8": 4}
# words that a kind cannot hold; rpcgen's code cuts them off
RANGES = {"char": (-128, 127), "unsigned_char": (0, 255), "short": (-32768, 32767), "unsigned_short": (0, 65535),
          "int8": (-128, 127)}
BUILTIN = {"int": "int", "unsigned int": "unsigned", "hyper": "hyper", "unsigned hyper": "unsigned_hyper",
           "float": "float", "double": "double", "quadruple": "quadruple", "bool": "bool", "char": "char",
           "unsigned char": "unsigned_char", "short": "short", "unsigned short": "unsigned_short", "int8_t": "int8"}


def word(value):
    return struct.pack(">I", value & 0xffffffff)


def padding(length):
    return bytes(-length % 4)


def size_of(pieces):
    return sum(len(data) * count for data, count in pieces)


class Model:
    """One specification, and the types that it imports."""

    def __init__(self, xdrgen, spec):
        directory = spec.rsplit("/", 1)[0]
        self.json = json.loads(subprocess.check_output([xdrgen, "json", spec]))
        self.name = self.json["name"]
        self.types = {}
        for imported in self.json.get("imports", []):
            self.types.update(Model(xdrgen, directory + "/" + imported["file"]).types)
        self.types.update({t["name"]: t for t in self.json.get("types", [])})
        self.least_of = {}

    def kind(self, name):
        return self.types[name]["kind"] if name in self.types else BUILTIN[name]

    def strip(self, member):
        """The member that a plain use of typedefs stands for."""
        while member["shape"] == "scalar" and self.kind(member["type"]) == "typedef":
            member = self.types[member["type"]]["alias"]
        return member

    def recurses(self, name):
        return name in self.types and self.types[name].get("is_recursive", False)

    # --- the least value of everything ---

    def least(self, name, path=()):
        """The bytes of a type's least value; None if there is none but through path."""
        if name in self.least_of:
            return self.least_of[name]
        if name in path:
            return None
        kind, path = self.kind(name), path + (name,)
        if kind in FIXED:
            pieces = [(bytes(FIXED[kind]), 1)]
        elif kind == "enum":
            pieces = [(word(self.types[name]["values"][0]["value"]), 1)]
        elif kind == "struct":
            pieces = self.join([self.least_member(m, path) for m in self.types[name]["members"]])
        elif kind == "typedef":
            pieces = self.least_member(self.types[name]["alias"], path)
        else:
            arms = [p for p in (self.least_arm(name, label, member, path) for label, member in self.arms(name)) if p]
            pieces = min(arms, key=size_of) if arms else None
        if pieces is not None and len(path) == 1:
            self.least_of[name] = pieces
        return pieces

    @staticmethod
    def join(parts):
        return None if any(p is None for p in parts) else [piece for part in parts for piece in part]

    def least_member(self, member, path=()):
        shape = member["shape"]
        if shape == "scalar":
            return self.least(member["type"], path)
        if shape == "fixed":
            element = self.least(member["type"], path)
            return None if element is None else self.repeat(element, member["bound"])
        if shape == "opaque_fixed":
            return [(bytes(member["bound"]) + padding(member["bound"]), 1)]
        return [(word(0), 1)]

    @staticmethod
    def repeat(element, count):
        """count of an element, whose pieces are joined when they are few bytes."""
        if size_of(element) <= 65536:
            return [(b"".join(data * n for data, n in element), count)] if count else []
        return element * count

    def is_open(self, name):
        return self.types[name].get("is_open", False)

    def least_arm(self, name, label, member, path=()):
        arm = [] if member is None else self.least_member(member, path)
        return None if arm is None else [(word(label), 1)] + arm

    def arms(self, name):
        """Every arm with each of its labels; the default with a value that no arm has, if the discriminant can have it."""
        union = self.types[name]
        labels = [label["value"] for arm in union["arms"] for label in arm.get("labels", [])]
        for arm in union["arms"]:
            for label in arm.get("labels", []):
                yield label["value"], arm.get("member")
            if arm.get("is_default"):
                for other in self.legal_words(union["discriminant"]):
                    if other not in labels:
                        yield other, arm.get("member")
                        break

    def legal_words(self, member):
        member = self.strip(member)
        kind = self.kind(member["type"])
        if kind == "enum":
            known = [v["value"] for v in self.types[member["type"]]["values"]]
            return itertools.chain(known, range(1000, 2000)) if self.is_open(member["type"]) else known
        return [0, 1] if kind == "bool" else range(1000, 2000)

    # --- a value with one of everything ---

    def full(self, name, path=()):
        if path.count(name) > 1:
            return None
        kind, path = self.kind(name), path + (name,)
        if kind == "struct":
            return self.join([self.full_member(m, path) for m in self.types[name]["members"]])
        if kind == "typedef":
            return self.full_member(self.types[name]["alias"], path)
        if kind != "union":
            return self.least(name)
        arms = [[(word(label), 1)] + (self.full_member(member, path) or [] if member else [])
                for label, member in self.arms(name)
                if not member or self.full_member(member, path) is not None]
        return max(arms, key=size_of) if arms else None

    def full_member(self, member, path):
        shape = member["shape"]
        if shape in ("string", "opaque"):
            text = b"x" * min(member["bound"], 5)
            return [(word(len(text)) + text + padding(len(text)), 1)]
        if shape == "opaque_fixed":
            return [(b"\xff" * member["bound"] + padding(member["bound"]), 1)]
        inner = self.full(member["type"], path)
        if shape == "scalar":
            return inner
        if shape == "fixed":
            return None if inner is None else self.repeat(inner, member["bound"])
        if inner is None or member["bound"] == 0 and shape == "variable":
            return [(word(0), 1)]
        return [(word(1), 1)] + inner

    # --- the places of a type ---

    def places(self, name, before=(), after=(), path=()):
        """Yields (member or type, before, after) for each word or length; path keeps recursion finite."""
        before, after = list(before), list(after)
        kind = self.kind(name)
        if kind not in ("struct", "union", "typedef"):
            yield {"shape": "word", "type": name}, before, after
            return
        if name in path:
            return
        path += (name,)
        if kind == "typedef":
            yield from self.member_places(self.types[name]["alias"], before, after, path)
        elif kind == "struct":
            members = self.types[name]["members"]
            for i, member in enumerate(members):
                left = self.join([self.least_member(m) for m in members[:i]])
                right = self.join([self.least_member(m) for m in members[i + 1:]])
                yield from self.member_places(member, before + left, right + after, path)
        else:
            yield {"shape": "discriminant", "type": name}, before, after
            for label, member in self.arms(name):
                if member:
                    yield from self.member_places(member, before + [(word(label), 1)], after, path)

    def member_places(self, member, before, after, path):
        member = self.strip(member)
        shape = member["shape"]
        if shape == "scalar":
            yield from self.places(member["type"], before, after, path)
            return
        yield member, before, after
        if shape == "fixed" and self.least(member["type"]):
            rest = self.repeat(self.least(member["type"]), member["bound"] - 1)
            yield from self.places(member["type"], before, rest + after, path)
        elif shape in ("variable", "optional") and member["bound"] + (shape == "optional") > 0:
            yield from self.places(member["type"], before + [(word(1), 1)], after, path)

    # --- recursion ---

    def ways(self, name, target, before=(), after=(), path=(), recursive=0):
        """Ways from a type to its next target: (before, after, recursive types entered)."""
        for member, left, right in self.places(name, before, after, path):
            if member["shape"] in ("variable", "optional") and member["type"] == target:
                yield left + [(word(1), 1)], right, recursive


class Cases:
    def __init__(self, model):
        self.model = model

    def put(self, kind, status, offset, pieces, size=None):
        size = size_of(pieces) if size is None else size
        text = ",".join(data.hex() + ("*%d" % count if count != 1 else "") for data, count in pieces if data and count)
        print(self.model.name, self.type, kind, status, offset, size if status == "OK" else 0, text or "-", sep="\t")

    def fault(self, kind, status, before, bad, after):
        self.put(kind, status, size_of(before), before + [(bad, 1)] + after)

    def all(self):
        for name in self.model.types:
            if name in {t["name"] for t in self.model.json.get("types", [])}:
                self.of_type(name)

    def of_type(self, name):
        self.type = name
        least = self.model.least(name)
        self.put("least", "OK", -1, least)
        self.put("trailing bytes", "OK", -1, least + [(b"\xff" * 4, 1)], size_of(least))
        self.truncations(least)
        full = self.model.full(name)
        if full and full != least and size_of(full) < 65536:
            self.put("one of everything", "OK", -1, full)
            self.truncations(full)
        for member, before, after in self.model.places(name):
            if member["shape"] == "word":
                self.of_word(member["type"], before, after)
            elif member["shape"] == "discriminant":
                self.of_discriminant(member["type"], before, after)
            elif member["shape"] == "optional":
                self.of_flag(before, after)
            elif member["shape"] == "opaque_fixed":
                self.of_padding(before, bytes(member["bound"]), after, b"")
            elif member["shape"] != "fixed":
                self.of_length(member, before, after)
        if self.model.recurses(name):
            self.of_depth(name)
        if self.model.types[name].get("is_list"):
            self.of_list(name)

    def truncations(self, pieces):
        data = b"".join(data * count for data, count in pieces) if size_of(pieces) < 65536 else b""
        for cut in range(len(data)):
            self.put("cut short", "TRUNCATED", -1, [(data[:cut], 1)])

    def of_word(self, name, before, after):
        kind = self.model.kind(name)
        if kind == "bool":
            for bad in (2, 0x100, 0x01000000, 0x80000000, 0xffffffff):
                self.fault("bool", "BAD_BOOL", before, word(bad), after)
        elif kind == "enum":
            legal = {v["value"] for v in self.model.types[name]["values"]}
            for good in legal:
                self.put("enum value", "OK", -1, before + [(word(good), 1)] + after)
            for bad in sorted({v + d for v in legal for d in (-1, 1)} - legal):
                if self.model.is_open(name):
                    self.put("unknown enum value", "OK", -1, before + [(word(bad), 1)] + after)
                    continue
                self.fault("enum off by one", "BAD_ENUM", before, word(bad), after)
        elif kind in RANGES:
            low, high = RANGES[kind]
            for good in (low, high):
                self.put("short word", "OK", -1, before + [(word(good), 1)] + after)
            for bad in (low - 1, high + 1):
                self.fault("word out of range", "OUT_OF_RANGE", before, word(bad), after)

    def of_discriminant(self, name, before, after):
        model = self.model
        legal = set(model.legal_words(model.types[name]["discriminant"]))
        arms = dict(model.arms(name))
        discriminant = model.strip(model.types[name]["discriminant"])["type"]
        kind = model.kind(discriminant)
        is_open = kind == "enum" and model.is_open(discriminant)
        for label, member in arms.items():
            self.put("arm", "OK", -1, before + model.least_arm(name, label, member) + after)
        if model.types[name].get("has_default") and (kind not in ("enum", "bool") or is_open):
            return
        for bad in sorted({v + d for v in arms for d in (-1, 1)} - set(arms)):
            if word(bad) in map(word, arms):  # behind the last number comes the first
                continue
            if model.types[name].get("has_default") and bad in legal:
                continue
            status = {"bool": "BAD_BOOL", "enum": "BAD_ENUM"}.get(kind) if bad not in legal and not is_open else None
            # room for the least arm is asked for before the discriminant is looked at
            self.fault("discriminant", status or "BAD_DISCRIMINANT", before, word(bad), [(bytes(64), 1)] + after)

    def of_flag(self, before, after):
        for bad in (2, 0x100, 0x80000000, 0xffffffff):
            self.fault("optional flag", "BAD_BOOL", before, word(bad), after)

    def of_length(self, member, before, after):
        shape, bound = member["shape"], member["bound"]
        element = [(b"x", 1)] if shape != "variable" else self.model.least(member["type"])

        def message(count):
            data = [(b"x", count), (padding(count), 1)] if shape != "variable" else Model.repeat(element, count)
            return before + [(word(count), 1)] + data + after

        for count in {bound - 1, bound, bound + 1}:
            if 0 <= count < bound + 1 and size_of(message(count)) <= 1 << 24:
                self.put("limit, N" + ("%+d" % (count - bound) if count != bound else ""), "OK", -1, message(count))
            elif count == bound + 1 and bound < 0xffffffff:
                with_data = message(count) if size_of(element) * count <= 1 << 16 else before + [(word(count), 1)] + after
                self.put("limit, N+1", "OVER_LIMIT", size_of(before), with_data)
        for count in (0x80000000, 0xffffffff):
            status = "OVER_LIMIT" if count > bound else "TRUNCATED"
            offset = size_of(before) + (0 if count > bound else 4)
            self.put("limit, 2^31" if count == 1 << 31 else "limit, 2^32-1", status, offset,
                     before + [(word(count), 1)] + after)
        for count in {1, bound}:
            if 0 < count <= bound:
                self.put("count without data", "TRUNCATED", -1, before + [(word(count), 1)])
        if shape != "variable":
            for length in (n for n in (1, 2, 3, 5) if n <= bound):
                self.of_padding(before, b"x" * length, after, word(length))
        if shape == "string" and bound > 0:
            status = "OK" if member.get("allows_nul") else "EMBEDDED_NUL"
            text = b"x" * min(bound, 40)
            for at in range(len(text)):
                bad = text[:at] + b"\0" + text[at + 1:]
                pieces = before + [(word(len(text)) + bad + padding(len(text)), 1)] + after
                self.put("NUL in a string", status, -1 if status == "OK" else size_of(before) + 4 + at, pieces)

    def of_padding(self, before, text, after, length):
        for i in range(-len(text) % 4):
            for bit in range(8):
                pad = bytearray(padding(len(text)))
                pad[i] = 1 << bit
                offset = size_of(before) + len(length) + len(text) + i
                self.put("padding bit", "BAD_PADDING", offset, before + [(length + text + bytes(pad), 1)] + after)

    def of_depth(self, name):
        """Nests the type in itself by its first way back that passes no other recursive type."""
        for before, after, _ in self.model.ways(name, name):
            if name in [m["type"] for m in self.model.types[name].get("members", [])]:
                for depth, status in ((DEPTH, "OK"), (DEPTH + 1, "TOO_DEEP"), (100 * DEPTH, "TOO_DEEP")):
                    around = depth - 1
                    offset = -1 if status == "OK" else size_of(before) * DEPTH
                    self.put("depth", status, offset,
                             Model.repeat(before, around) + self.model.least(name) + Model.repeat(after, around))
                return

    def of_list(self, name):
        members = self.model.types[name]["members"]
        item = Model.join([self.model.least_member(m) for m in members[:-1]])
        around = Model.repeat(item + [(word(1), 1)], LIST_ITEMS - 1)
        self.put("long list", "OK", -1, around + item + [(word(0), 1)])
        self.put("list without end", "TRUNCATED", -1, around)


def main():
    xdrgen, specs = sys.argv[1], sys.argv[2:]
    for spec in specs:
        Cases(Model(xdrgen, spec)).all()


main()

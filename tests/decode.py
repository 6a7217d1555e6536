#!/usr/bin/env python3
"""decode.py XDRGEN BUILD [ROUNDS [PART]] -- `xdrgen decode` and `encode` against generated code.

The compiler's own decoder reads the model; generated code is compiled from it. On every message they must agree: that it
is right or wrong, where and why, and what its value is. And what decode makes of a message, encode makes the message of.

* every message of tests/data/messages.tsv, in one capture, whose types decode finds itself (--frame=libvirt);
* ROUNDS (5) random values of every type of all examples, of shapes.x, rules.x and open.x, and three damaged forms of
  each (BUILD/samples);
* of the messages made to break limits (adversarial.py), but those over 16 KiB, each PART-th (1).

Would catch: a limit, an enum, a padding, an arm that one of the two checks otherwise, or a value that they see otherwise."""
import json
import math
import os
import re
import struct
import subprocess
import sys

PROTOCOLS = ["remote_protocol", "virnetprotocol", "virkeepaliveprotocol", "qemu_protocol", "lxc_protocol", "admin_protocol",
             "lock_protocol", "log_protocol", "lxc_monitor_protocol"]
LONGEST = 1 << 14
STATUSES = [("TRUNCATED", r"bytes wanted, \d+ left$"), ("OVER_LIMIT", r"is over (the limit of )?"),
            ("BAD_BOOL", "is not a bool$"), ("BAD_ENUM", "is not a "), ("BAD_DISCRIMINANT", "selects no arm of "),
            ("BAD_PADDING", "a byte of padding is "), ("EMBEDDED_NUL", "a NUL inside a string"),
            ("OUT_OF_RANGE", "does not fit "), ("TOO_DEEP", "nests deeper than ")]


class Failures:
    def __init__(self):
        self.count = 0
        self.passed = 0

    def expect(self, good, *what):
        self.passed += good
        self.count += not good
        if not good and self.count <= 20:
            print("FAILED", *(str(each)[:600] for each in what))


def spec_of(protocol):
    return f"examples/{protocol}.x" if protocol in PROTOCOLS else f"tests/unit/{protocol}.x"


def run(arguments, data):
    """What a command prints; it may say that a message is wrong, and nothing worse."""
    done = subprocess.run(arguments, input=data, capture_output=True)
    if done.returncode not in (0, 1) or b"Sanitizer" in done.stderr or b"runtime error" in done.stderr:
        sys.exit(f"decode.py: {arguments}: status {done.returncode}: {done.stderr.decode()[-2000:]}")
    return done.returncode, done.stdout


def read_json(line):
    def no_twins(pairs):
        assert len(dict(pairs)) == len(pairs), "a name twice"
        return dict(pairs)
    return json.loads(line, object_pairs_hook=no_twins)


# --- values: xdr_print's text and JSON ---

TOKEN = re.compile(rb'\s*("(?:[^"\\]|\\.)*"|[{}\[\]]|[^\s{}\[\]"]+)')


def tokens_of(text):
    return TOKEN.findall(text)


def unescape(token):
    return re.sub(rb'\\(x..|.)', lambda m: bytes([int(m[1][1:], 16)]) if m[1][:1] == b"x" else m[1], token[1:-1])


def parse(tokens, at):
    """The value at a token, and the place behind it: dict, list, or the token itself."""
    if tokens[at] == b"{":
        value, at = {}, at + 1
        while tokens[at] != b"}":
            name = tokens[at].decode()
            name += "_" if name in value else ""
            value[name], at = parse(tokens, at + 1)
        return value, at + 1
    if tokens[at] == b"[":
        value, at = [], at + 1
        while tokens[at] != b"]":
            item, at = parse(tokens, at)
            value.append(item)
        return value, at + 1
    return tokens[at], at + 1


def as_float(value):
    return struct.pack(">f", value) if abs(value) < 3.5e38 else None


def is_same_real(token, value):
    if value in ("Infinity", "-Infinity"):
        return float(token) == float(value)
    if isinstance(value, str):  # a NaN's bits
        bits = bytes.fromhex(value[2:])
        return token in (b"nan", b"-nan") and math.isnan(struct.unpack(">f" if len(bits) == 4 else ">d", bits)[0])
    wanted = float(token)
    if math.copysign(1, wanted) != math.copysign(1, value):
        return False
    return wanted == value or as_float(wanted) == as_float(value)  # a float's digits are fewer; its bits encode compares


def is_same(printed, value):
    """Whether a value that xdr_print printed is that of JSON, which has the same names and the same order."""
    if isinstance(printed, dict):
        return isinstance(value, dict) and list(printed) == list(value) and \
            all(is_same(printed[name], value[name]) for name in printed)
    if isinstance(printed, list):
        return isinstance(value, list) and len(printed) == len(value) and all(map(is_same, printed, value))
    if printed[:1] == b'"':
        wanted = unescape(printed)
        return value == {"hex": wanted.hex()} if isinstance(value, dict) else value.encode() == wanted
    if printed[:2] == b"0x":
        return value in (printed[2:].decode(), printed.decode())
    if printed in (b"true", b"false", b"null"):
        return value is {b"true": True, b"false": False, b"null": None}[printed]
    if re.fullmatch(rb"-?\d+", printed) and not isinstance(value, float):
        return str(value) == printed.decode()
    if isinstance(value, float) or re.fullmatch(rb"-?(nan|inf)|-?[\d.]+(e[-+]?\d+)?", printed):
        return is_same_real(printed, value)
    return value == printed.decode()


# --- the real messages ---

def check_capture(xdrgen, build, failures):
    with open("tests/data/messages.tsv", encoding="ascii") as file:
        rows = [line.rstrip("\n").split("\t") for line in file][1:]
    capture = b"".join(bytes.fromhex(row[9]) for row in rows)
    arguments = [xdrgen, "decode", "--frame=libvirt", *map(spec_of, PROTOCOLS)]
    status, out = run([*arguments, "--format=json"], capture)
    found = [read_json(line) for line in out.splitlines()]
    failures.expect(status == 0 and len(found) == len(rows), "capture: status", status, "messages", len(found))
    printed = subprocess.check_output([f"{build}/replay", "-p", "all", "tests/data/messages.tsv"])
    texts = {}
    for part in re.split(rb"^message (?=\d)", printed, flags=re.M)[1:]:
        number, text = part.split(b"\n", 1)
        texts[number.decode()] = re.sub(rb"\n(replayed|\d+ passed).*", b"\n", b"\n" + text, flags=re.S)
    bodies = [check_message(row, one, texts[row[0]], failures) for row, one in zip(rows, found)]
    check_bodies(xdrgen, [body for body in bodies if body], failures)
    status, out = run(arguments, capture)
    heads = re.findall(rb"^message \d+ at \d+, \d+ bytes: (\S+): ", out, flags=re.M)
    failures.expect(status == 0 and [head.decode() for head in heads] == [row[5] for row in rows], "capture as text")
    return len(rows)


def check_message(row, found, text, failures):
    """Compares a message with its line of the table and with its text; what is to be encoded again."""
    length = len(row[9]) // 2
    body = row[9][64 if "fds" in found else 56:]
    tokens = tokens_of(text)
    failures.expect((found["length"], found["procedure"], found["prog"], found["proc"]) ==
                    (length, row[5], int(row[2], 0), int(row[4])), row[0], "is another message:", found)
    failures.expect("error" not in found and "trailing" not in found, row[0], found)
    if "body" not in found:
        failures.expect(not tokens and found.get("stream", "") == body, row[0], "should have a body:", found)
        return None
    failures.expect(tokens and is_same(parse(tokens, 0)[0], found["body"]), row[0], "has another value:", text, found)
    return found["type"], found["body"], body


def check_bodies(xdrgen, bodies, failures):
    lines = "".join(f"{name} {json.dumps(value)}\n" for name, value, _ in bodies)
    status, out = run([xdrgen, "encode", "--frame=lines", *map(spec_of, PROTOCOLS)], lines.encode())
    again = out.decode().split("\n")[:-1]
    failures.expect(status == 0 and len(again) == len(bodies), "bodies cannot all be encoded")
    for (name, value, body), line in zip(bodies, again):
        failures.expect(line == body, name, "is encoded otherwise:", value)


# --- a capture with all that can be wrong ---

PING, REMOTE = 0x6b656570, 0x20008086
FRAMES = [  # program, procedure, kind, serial, status, rest of the message; what is found: kind, body or stream, error
    (REMOTE, 60, 0, 1, 0, "0000000a", "call", {"feature": 10}, None),
    (PING, 1, 2, 0, 0, "", "message", None, None),
    (PING, 1, 2, 0, 0, "0102030405", "message", None, None),
    (REMOTE, 60, 2, 0, 0, "", "message", None, "REMOTE_PROC_CONNECT_SUPPORTS_FEATURE is not an event"),
    (REMOTE, 2, 2, 0, 0, "", "message", None, "REMOTE_PROC_CONNECT_CLOSE is not an event"),
    (REMOTE, 107, 2, 0, 0, "00", "message", {"dom": {}}, "offset 0: 4 bytes wanted, 1 left"),
    (REMOTE, 2, 0, 1, 0, "00", "call", None, None),
    (REMOTE, 209, 3, 9, 0, "00", "stream", None, None),
    (REMOTE, 60, 1, 1, 0, "0000", "reply", {}, "offset 0: 4 bytes wanted, 2 left"),
    (0x12345678, 7, 0, 1, 0, "", "call", None, "no specification has procedure 7 of program 0x12345678 version 1"),
    (REMOTE, 60, 7, 1, 0, "", None, None, "virNetMessageHeader.type: offset 12: 7 is not a virNetMessageType"),
    (REMOTE, 60, 4, 1, 0, "000000020000000b", "call with fds", {"feature": 11}, None),
    (REMOTE, 60, 4, 1, 0, "000000210000000b", "call with fds", None, "33 is over VIR_NET_MESSAGE_NUM_FDS_MAX (32)"),
    (REMOTE, 60, 5, 1, 0, "0000", None, None, "the count of descriptors is missing"),
    (REMOTE, 209, 3, 9, 2, "0102030405", "stream", "0102030405", None),
    (REMOTE, 209, 3, 9, 2, "", "stream", "", None),
    (REMOTE, 209, 3, 9, 0, "", "stream", None, None),
    (REMOTE, 209, 3, 9, 1, "", "stream", None, None),
    (REMOTE, 209, 6, 9, 2, "000000000000100000000000", "stream hole", {"length": 4096, "flags": 0}, None),
    (REMOTE, 60, 1, 1, 1, "00000001000000020000000000000003" + "00000000" * 7, "reply",
     {"code": 1, "domain": 2, "message": None, "level": 3, "dom": None, "str1": None, "str2": None, "str3": None,
      "int1": 0, "int2": 0, "net": None}, None),
    (REMOTE, 60, 1, 1, 1, "", "reply", {}, "virNetMessageError.code: offset 0: 4 bytes wanted, 0 left"),
]
ENDS = [("", None), ("0000", "the length word is cut short"), ("0000001b", "a message of 27 bytes has no header"),
        ("0000001c2000", "28 bytes wanted, 6 left"),
        ("02000005", "a message of 33554437 bytes is over VIR_NET_MESSAGE_MAX (33554432)")]


def check_trailing(xdrgen, capture, failures):
    """What is behind a value, or where there is none, stands in the text as well as in JSON."""
    arguments = [xdrgen, "decode", "--frame=libvirt", "--trailing", *map(spec_of, PROTOCOLS)]
    found = [read_json(line).get("trailing") for line in run([*arguments, "--format=json"], capture)[1].splitlines()]
    text = re.findall(rb"^ +0  ([0-9a-f ]+)    behind the value, (\d+) byte", run(arguments, capture)[1], flags=re.M)
    failures.expect([int(count) for _, count in text] == [count for count in found if count], "trailing", found, text)
    failures.expect((b"01020304 05", b"5") in [(data.strip(), count) for data, count in text], "trailing bytes", text)


def check_frames(xdrgen, failures):
    """Each kind of message, and each way in which a capture can end; what is wrong does not stop the others."""
    capture = b""
    for program, procedure, kind, serial, status, rest, *_ in FRAMES:
        rest = bytes.fromhex(rest)
        capture += struct.pack(">7I", 28 + len(rest), program, 1, procedure, kind, serial, status) + rest
    check_trailing(xdrgen, capture, failures)
    arguments = [xdrgen, "decode", "--frame=libvirt", "--format=json", *map(spec_of, PROTOCOLS)]
    for end, why in ENDS:
        status, out = run(arguments, capture + bytes.fromhex(end))
        found = [read_json(line) for line in out.splitlines()]
        failures.expect(status == 1 and len(found) == len(FRAMES) + (why is not None), "frames", end, len(found))
        if why:
            failures.expect(found.pop()["error"] == why, "frames", end, why)
        for frame, one in zip(FRAMES, found):
            *_, kind, body, error = frame
            failures.expect(error is None and "error" not in one or error and one.get("error", "").endswith(error), frame, one)
            failures.expect(kind in (None, one.get("kind")) and body == one.get("body", one.get("stream")), frame, one)


# --- random values and damaged ones ---

def decode_lines(xdrgen, protocol, lines):
    """What decode says of (type, hex) each; all that is behind a value is left to whoever asks."""
    data = "".join(f"{name} {text}\n" for name, text in lines).encode()
    _, out = run([xdrgen, "decode", "--frame=lines", "--format=json", "--trailing", spec_of(protocol)], data)
    found = out.split(b"\n")[:-1]
    assert len(found) == len(lines), f"{protocol}: {len(found)} answers for {len(lines)} messages"
    return [read_json(line) for line in found]


def encode_again(xdrgen, protocol, values, failures):
    """values: (type, value, hex) each, of messages that are right."""
    data = "".join(f"{name} {json.dumps(value)}\n" for name, value, _ in values).encode()
    status, out = run([xdrgen, "encode", "--frame=lines", spec_of(protocol)], data)
    again = out.decode().split("\n")[:-1]
    failures.expect(status == 0 and len(again) == len(values), protocol, "values cannot all be encoded")
    for (name, value, text), line in zip(values, again):
        failures.expect(line == text, protocol, name, "is encoded otherwise:", json.dumps(value), text, line)


def by_protocol(rows):
    groups = {}
    for row in rows:
        groups.setdefault(row[0], []).append(row)
    return groups.items()


def check_samples(xdrgen, build, rounds, failures):
    out = subprocess.check_output([f"{build}/samples", "-n", str(rounds)])
    rows = [line.split(b"\t", 5) for line in out.split(b"\n")[:-1]]
    for protocol, group in by_protocol(rows):
        protocol = protocol.decode()
        found = decode_lines(xdrgen, protocol, [(row[1].decode(), row[2].decode()) for row in group])
        values = []
        for (_, name, text, verdict, at, what), one in zip(group, found):
            name, text, at = name.decode(), text.decode(), int(at)
            if verdict == b"error":
                failures.expect(one.get("error") == what.decode() and one["wrong_at"] == at, protocol, name, text,
                                "should be:", what, "is:", one)
                continue
            taken = len(text) // 2 - one.get("trailing", 0)
            failures.expect("error" not in one and taken == at and is_same(parse(tokens_of(what), 0)[0], one["value"]),
                            protocol, name, text, "should be:", what, "is:", one)
            values.append((name, one.get("value"), text[:2 * at]))
        encode_again(xdrgen, protocol, values, failures)
    return len(rows)


# --- messages made to break limits ---

def expand(pieces):
    parts = []
    for piece in pieces.split(","):
        text, _, count = piece.partition("*")
        parts.append((text, int(count or 1)))
    if sum(len(text) // 2 * count for text, count in parts) > LONGEST:
        return None
    return "".join(text * count for text, count in parts)


def status_of(error):
    reason = re.sub(r"^\S+: offset \d+: ", "", error)
    return next((status for status, words in STATUSES if re.search(words, reason)), reason)


def check_adversarial(xdrgen, part, failures):
    specs = [spec_of(protocol) for protocol in [*PROTOCOLS, "shapes", "open"]]
    out = subprocess.run(["python3", "tests/adversarial.py", xdrgen, *specs], capture_output=True, check=True).stdout
    rows = [line.split("\t") for line in out.decode().split("\n")[:-1:part]]
    rows = [(*row[:6], expand(row[6].replace("-", ""))) for row in rows]
    rows = [row for row in rows if row[6] is not None]
    for protocol, group in by_protocol(rows):
        found = decode_lines(xdrgen, protocol, [(row[1], row[6]) for row in group])
        values = []
        for (_, name, kind, status, offset, size, text), one in zip(group, found):
            if status == "OK":
                taken = len(text) // 2 - one.get("trailing", 0)
                failures.expect("error" not in one and taken == int(size), protocol, name, kind, text, one)
                values.append((name, one.get("value"), text[:2 * int(size)]))
            else:
                failures.expect("error" in one and status_of(one["error"]) == status and
                                int(offset) in (-1, one["wrong_at"]), protocol, name, kind, status, offset, text, one)
        encode_again(xdrgen, protocol, values, failures)
    return len(rows)


def main():
    xdrgen, build = sys.argv[1:3]
    rounds, part = (int(sys.argv[i]) if len(sys.argv) > i else otherwise for i, otherwise in ((3, 5), (4, 1)))
    os.environ["ASAN_OPTIONS"] = "exitcode=99:detect_leaks=1"
    failures = Failures()
    check_frames(xdrgen, failures)
    counts = (check_capture(xdrgen, build, failures), check_samples(xdrgen, build, rounds, failures),
              check_adversarial(xdrgen, part, failures))
    print("%d real messages, %d random and damaged, %d that break limits" % counts)
    print(f"{failures.passed} passed, {failures.count} failed")
    sys.exit(failures.count > 0)


main()

#!/usr/bin/env python3
"""bad_input.py -- what two servers of libvirt's protocol do with bad input: are the reactions the same?

    bad_input.py REFERENCE_SOCKET OUR_SOCKET      TAP, one test for each input
    bad_input.py SOCKET                           only says how that server reacts, with the words of its errors

A reaction is what comes back, in classes: closed, ignored (nothing, and the next call is answered), answered (a reply
that is no error), error CODE/DOMAIN, pong, data (a stream's packet), end (a stream's end). After each input that the connection survives, a
call follows whose answer proves that it lives. DIFFERENCES lists where our server reacts in another way, and why; a
difference that is not in it fails, and so does one in it that is none.
"""
import socket
import struct
import sys
import threading

REMOTE, KEEPALIVE = 0x20008086, 0x6B656570
CALL, REPLY, MESSAGE, STREAM, CALL_FDS, REPLY_FDS, HOLE = range(7)
TEST = struct.pack(">I4s", 4, b"test") + bytes.fromhex("6695eb01f6a4830479aa97f2502e193f") + struct.pack(">i", 1)
STRING_MAX = 4194304
MESSAGE_MAX = 33554432 + 4
PROBE = 0x70726F62  # the serial of the call that proves life
WAIT = 0.25


def words(*values):
    return struct.pack(">%dI" % len(values), *(v & 0xFFFFFFFF for v in values))


def text(value, length=None):
    return words(len(value) if length is None else length) + value + bytes(-len(value) % 4)


def message(procedure, body=b"", kind=CALL, status=0, program=REMOTE, version=1, serial=7, length=None):
    size = 28 + len(body) if length is None else length
    return words(size, program, version, procedure, kind, serial, status) + body


OPEN = message(1, words(1) + text(b"test:///default") + words(0), serial=1)
LOOKUP, HOSTNAME, LIST, SCREENSHOT = 23, 59, 273, 211
PARAMETER = text(b"hard_limit") + words(4, 0, 1)  # an unsigned hyper
PARAMETERS = b"".join(text(b"limit_%d" % i) + words(4, 0, 1) for i in range(16))

# name, opened before, the bytes (or a list: bytes with as many descriptors as its second item says)
INPUTS = [
    ("length 0", True, words(0)),
    ("length 27", True, message(HOSTNAME, length=27)),
    ("length over the maximum", True, message(HOSTNAME, length=MESSAGE_MAX + 1)),
    ("length of all ones", True, message(HOSTNAME, length=0xFFFFFFFF)),
    ("the longest message", True, message(HOSTNAME, bytes(MESSAGE_MAX - 28))),
    ("length over the maximum before open", False, message(66, length=MESSAGE_MAX + 1)),
    ("64 KiB before open", False, message(66, bytes(65536 - 28))),
    ("100 KiB before open", False, message(66, bytes(100000))),
    ("string over its bound", True, message(LOOKUP, words(STRING_MAX + 1) + bytes(STRING_MAX + 4))),
    ("string of all ones", True, message(LOOKUP, words(0xFFFFFFFF))),
    ("string at its bound", True, message(LOOKUP, text(b"x" * STRING_MAX))),
    ("list over its bound", True, message(197, TEST + words(17) + PARAMETER * 17 + words(0))),
    ("opaque over its bound", True, message(144, bytes(16) + words(0) + text(b"y") + words(65537) + bytes(65544))),
    ("list at its bound", True, message(197, TEST + words(16) + PARAMETERS + words(0))),
    ("opaque at its bound", True, message(144, bytes(16) + words(0) + text(b"y") + text(bytes(65536)) + words(0))),
    ("fixed opaque cut short", True, message(24, bytes(15))),
    ("body cut short in a word", True, message(LOOKUP, b"\0\0")),
    ("body cut short in a string", True, message(LOOKUP, words(100) + b"abcd")),
    ("no body", True, message(LOOKUP)),
    ("bad discriminant", True, message(197, TEST + words(1) + text(b"hard_limit") + words(99, 0, 1) + words(0))),
    ("count over its limit", True, message(20, TEST + words(16385, 1))),
    ("product over its limit", True, message(20, TEST + words(16384, 1000000))),
    ("product that overflows", True, message(20, TEST + words(65536, 65536))),
    ("negative count", True, message(20, TEST + words(-1, 1))),
    ("ids over their limit", True, message(37, words(16385))),
    ("ids at their limit", True, message(37, words(16384))),
    ("negative number of ids", True, message(37, words(-1))),
    ("names over their limit", True, message(21, words(16385))),
    ("names at their limit", True, message(21, words(16384))),
    ("trailing bytes", True, message(HOSTNAME, b"trailing")),
    ("trailing bytes after arguments", True, message(LOOKUP, text(b"test") + b"more")),
    ("padding that is not zero", True, message(LOOKUP, words(5) + b"testx\1\2\3")),
    ("optional of 2", True, message(1, words(2) + text(b"test:///default") + words(0))),
    ("optional of all ones before open", False, message(1, words(-1) + text(b"test:///default") + words(0))),
    ("optional of 2 with a value", True, message(316, words(0, 2) + TEST)),
    ("number of 2 for a yes", True, message(LIST, words(2, 3))),
    ("embedded NUL", True, message(LOOKUP, text(b"test\0tail"))),
    ("unknown procedure", True, message(9999)),
    ("procedure 0", True, message(0)),
    ("negative procedure", True, message(-1)),
    ("event as a call", True, message(318, words(0) * 20)),
    ("procedure that the test driver has not", True, message(267, TEST + words(0))),
    ("unknown program", True, message(1, program=0x12345678)),
    ("unknown version", True, message(HOSTNAME, version=2)),
    ("call with status error", True, message(HOSTNAME, status=1)),
    ("call with status continue", True, message(HOSTNAME, status=2)),
    ("call with an unknown status", True, message(HOSTNAME, status=99)),
    ("reply to nothing", True, message(HOSTNAME, kind=REPLY)),
    ("event from a client", True, message(318, kind=MESSAGE)),
    ("stream without a call", True, message(SCREENSHOT, b"data", kind=STREAM, status=2)),
    ("stream's end without a call", True, message(SCREENSHOT, kind=STREAM)),
    ("reply with descriptors", True, message(HOSTNAME, words(0), kind=REPLY_FDS)),
    ("hole without a call", True, message(SCREENSHOT, bytes(12), kind=HOLE, status=2)),
    ("unknown type", True, message(HOSTNAME, kind=7)),
    ("type of all ones", True, message(HOSTNAME, kind=0xFFFFFFFF)),
    ("33 descriptors", True, message(HOSTNAME, words(33), kind=CALL_FDS)),
    ("a descriptor that is not sent", True, message(HOSTNAME, words(1), kind=CALL_FDS)),
    ("call with 0 descriptors", True, message(HOSTNAME, words(0), kind=CALL_FDS)),
    ("call with descriptors and no count", True, message(HOSTNAME, kind=CALL_FDS)),
    ("call with a descriptor", True, [message(HOSTNAME, words(1), kind=CALL_FDS), 1]),
    ("call before open", False, message(LIST, words(1, 3))),
    ("close before open", False, message(2)),
    ("open twice", True, OPEN),
    ("open of an unknown driver", False, message(1, words(1) + text(b"nonsense:///x") + words(0))),
    ("close", True, message(2)),
    ("call after close", True, message(2) + message(HOSTNAME)),
    ("missing domain", True, message(LOOKUP, text(b"nosuch"))),
    ("missing uuid", True, message(24, bytes(16))),
    ("domain that is gone", True, message(19, text(b"gone") + bytes(16) + words(1))),
    ("start of a running domain", True, message(9, TEST)),
    ("definition that is no XML", True, message(11, text(b"<domain"))),
    ("definition without a name", True, message(11, text(b"<domain type='test'></domain>"))),
    ("event of an unknown kind", True, message(316, words(999, 0))),
    ("unknown event's end", True, message(317, words(999))),
    ("ping", True, message(1, program=KEEPALIVE, kind=MESSAGE, serial=0)),
    ("ping before open", False, message(1, program=KEEPALIVE, kind=MESSAGE, serial=0)),
    ("pong that was not asked for", True, message(2, program=KEEPALIVE, kind=MESSAGE, serial=0)),
    ("unknown keepalive message", True, message(3, program=KEEPALIVE, kind=MESSAGE, serial=0)),
    ("ping as a call", True, message(1, program=KEEPALIVE)),
    ("screenshot", True, message(SCREENSHOT, TEST + words(0, 0))),
    ("screenshot, aborted", True, message(SCREENSHOT, TEST + words(0, 0)) + message(SCREENSHOT, kind=STREAM, status=1)),
    ("screenshot, uploaded to", True,
     message(SCREENSHOT, TEST + words(0, 0)) + message(SCREENSHOT, b"data", kind=STREAM, status=2)),
]

# name: our reaction, and why it may differ
DIFFERENCES = {
    "100 KiB before open": ("closed", "who has not opened a connection is given 64 KiB, for none of its calls needs more"),
    "list at its bound": ("error 3/20", "decoded as well; libvirtd then looks for names it knows before it says that it "
                          "has no support"),
    "opaque at its bound": ("error 3/20", "decoded as well; the domain of an error names the part of libvirt that has no "
                            "support, and ours says the same one for all"),
}

# name: other reactions of libvirtd, whose threads race: which of several it is changes from run to run. Ours has to be
# the first of them.
RACES = {
    "call after close": ["answered, closed", "answered, answered, closed", "closed"],
    "close before open": ["answered, closed", "closed"],
    "close": ["answered, closed", "closed"],
    "screenshot": ["answered, data, end", "data, answered, end", "data, end, answered"],
    "screenshot, aborted": ["answered, data, end", "answered, data, end, end", "answered, data", "answered", "data, answered, end",
                            "data, end, answered"],
    "screenshot, uploaded to": ["answered, data, end", "data, answered, end", "data, end, answered",
                                "answered, data, end, stream error 39/38", "answered, data, stream error 39/38",
                                "answered, stream error 39/38"],
}


def receive(connection, buffer, wait):
    """The next message, b'' at the end, None if none comes."""
    connection.settimeout(wait)
    try:
        while len(buffer) < 4 or len(buffer) < struct.unpack_from(">I", buffer)[0]:
            more = connection.recv(65536)
            if not more:
                return b""
            buffer += more
    except socket.timeout:
        return None
    except OSError:
        return b""
    size = struct.unpack_from(">I", buffer)[0]
    whole = bytes(buffer[:size])
    del buffer[:size]
    return whole


def error_words(body):
    code, domain, has_text = struct.unpack_from(">iiI", body)
    length = struct.unpack_from(">I", body, 12)[0] if has_text else 0
    return code, domain, body[16:16 + length].rstrip(b"\0").decode(errors="replace")


def reaction_class(whole, said):
    program, _, procedure, kind, _, status = struct.unpack_from(">IIIIII", whole, 4)
    if status == 1:
        code, domain, why = error_words(whole[28:])
        said.append(why)
        return ("stream " if kind == STREAM else "") + "error %d/%d" % (code, domain)
    if program == KEEPALIVE:
        return "pong" if procedure == 2 else "ping"
    if kind == STREAM:
        return "data" if status == 2 and len(whole) > 28 else "end"
    return "answered"


def send(connection, what):
    if isinstance(what, list):
        with open("/dev/null", "rb") as null:
            socket.send_fds(connection, [what[0]], [null.fileno()] * what[1])
        return
    connection.settimeout(10)
    try:
        connection.sendall(what)
    except OSError:
        pass  # closed while we were sending; receive() will see it


def react(path, opened, what):
    """The reaction to one input, and what the errors in it say."""
    said, reactions, buffer = [], [], bytearray()
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(path)
        if opened:
            send(connection, OPEN)
            receive(connection, buffer, 5)
        send(connection, what)
        size = len(what[0] if isinstance(what, list) else what)
        wait = WAIT if size < 100000 else 2
        while (whole := receive(connection, buffer, wait)):
            reactions.append(reaction_class(whole, said))
            wait = 0.05
        if whole is None:
            send(connection, message(HOSTNAME if opened else 66, serial=PROBE))
            while (whole := receive(connection, buffer, 5)) and struct.unpack_from(">I", whole, 20)[0] != PROBE:
                reactions.append(reaction_class(whole, said))
        if not whole:
            reactions.append("closed" if whole == b"" else "hangs")
    # how a stream's data is cut into packets is the server's business
    reactions = [r for i, r in enumerate(reactions) if r != "data" or reactions[i - 1:i] != ["data"]]
    return ", ".join(reactions) or "ignored", said


def react_both(paths, opened, what):
    """The reactions of two servers, asked at the same time."""
    reactions = [None, None]

    def ask(i):
        reactions[i] = react(paths[i], opened, what)[0]

    threads = [threading.Thread(target=ask, args=(i,)) for i in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return reactions


def compare(number, name, reference, ours):
    expected, why = DIFFERENCES.get(name, (reference, ""))
    fine = ours == expected and (ours != reference) == (name in DIFFERENCES)
    if name in RACES:
        fine = ours == RACES[name][0] and reference in RACES[name]
    print("%sok %d - %s: %s%s" % ("" if fine else "not ", number, name, ours, " # differs: " + why if why else ""))
    if not fine:
        print("# libvirtd: %s; ours: %s; expected of ours: %s" % (reference, ours, expected))
    return fine


def main():
    if len(sys.argv) == 2:
        for name, opened, what in INPUTS:
            print("%-42s" % name, *react(sys.argv[1], opened, what))
        return 0
    failed = 0
    for number, (name, opened, what) in enumerate(INPUTS, 1):
        reference, ours = react_both(sys.argv[1:3], opened, what)
        failed += not compare(number, name, reference, ours)
    for name in (set(DIFFERENCES) | set(RACES)) - {name for name, _, _ in INPUTS}:
        print("# a table names %s, which is no input" % name)
        failed += 1
    print("1..%d" % len(INPUTS))
    print("%d passed, %d failed" % (len(INPUTS) - failed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

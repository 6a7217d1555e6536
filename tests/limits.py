#!/usr/bin/env python3
"""limits.py -- what one client of virtd-mini can cost it, or another client: TAP.

    limits.py SOCKET PID      the server was started with --keepalive 1

Would catch: output that gathers without end for a client that does not read, answers that are lost when it reads at
last, a client that starves the others, one that is silent and kept, and memory or descriptors that stay behind.
"""
import os
import socket
import struct
import sys
import time

from bad_input import HOSTNAME, OPEN, SCREENSHOT, STREAM, TEST, message, receive, words

DUMPXML, RESUME, SUSPEND, FEATURE, SET_EVENT = 14, 28, 34, 60, 316


def memory(pid):
    """Resident bytes."""
    with open("/proc/%s/statm" % pid) as statm:
        return int(statm.read().split()[1]) * 4096


def descriptors(pid):
    return len(os.listdir("/proc/%s/fd" % pid))


def connect(path):
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(path)
    connection.settimeout(5)
    return connection


def opened(path):
    connection = connect(path)
    connection.sendall(OPEN)
    assert receive(connection, bytearray(), 5)
    return connection


def answers(path):
    """Whether another client is served, within a second."""
    with opened(path) as connection:
        connection.sendall(message(HOSTNAME))
        return bool(receive(connection, bytearray(), 1))


def settles(value, limit):
    for _ in range(40):
        if value() <= limit:
            return True
        time.sleep(0.05)
    return False


def flood(connection, what, seconds):
    """Sends messages until the server takes no more for a moment; how many whole ones went."""
    connection.setblocking(False)
    sent, rest, quiet = 0, b"", 0
    end = time.time() + seconds
    while time.time() < end and quiet < 20:
        try:
            rest = rest or what
            rest = rest[connection.send(rest):]
            sent += not rest
            quiet = 0
        except BlockingIOError:
            quiet += 1
            time.sleep(0.02)
    connection.settimeout(5)
    connection.sendall(rest) if not rest else None
    return sent, rest


def does_not_read(path, pid):
    """Calls whose answers are not read are not served any more; when they are read, all of them are there."""
    before = memory(pid)
    with opened(path) as connection:
        sent, rest = flood(connection, message(DUMPXML, TEST + words(0)), 5)
        grown = memory(pid) - before
        assert sent > 64, sent
        assert grown < 32 << 20, "%d calls, %d bytes more" % (sent, grown)
        assert answers(path), "others are starved"
        buffer = bytearray()
        for _ in range(sent):
            assert receive(connection, buffer, 5), "an answer is missing"
        connection.sendall(rest + message(HOSTNAME))
        assert receive(connection, buffer, 5) and receive(connection, buffer, 5), "it is not served again"


def streams_wait(path, pid):
    """Streams that are not read cost no memory but their packets; there are only so many of them."""
    before = memory(pid)
    with opened(path) as connection:
        for serial in range(40):
            connection.sendall(message(SCREENSHOT, TEST + words(0, 0), serial=100 + serial))
        time.sleep(0.3)
        assert memory(pid) - before < 16 << 20
        assert answers(path)
        buffer, ends, refused = bytearray(), 0, 0
        while ends < 16 or refused < 24:
            whole = receive(connection, buffer, 5)
            assert whole, "%d ends, %d refused" % (ends, refused)
            kind, _, status = struct.unpack_from(">III", whole, 16)
            ends += kind == STREAM and len(whole) == 28
            refused += kind != STREAM and status == 1
        connection.sendall(message(SCREENSHOT, kind=STREAM, serial=100))
        whole = receive(connection, buffer, 5)
        assert struct.unpack_from(">III", whole, 16) == (STREAM, 100, 0), "the end is not confirmed"
        connection.sendall(message(SCREENSHOT, TEST + words(0, 0), serial=999))
        assert struct.unpack_from(">I", receive(connection, buffer, 5), 24)[0] == 0, "no stream is free again"


def events_do_not_gather(path, pid):
    """A client that asks for all events many times over and reads none is closed in the end; the others go on."""
    with opened(path) as deaf, opened(path) as busy:
        deaf.sendall(message(SET_EVENT, words(0, 0)) * 256)
        time.sleep(0.2)
        both, buffer = descriptors(pid), bytearray()
        for _ in range(200):
            busy.sendall((message(SUSPEND, TEST) + message(RESUME, TEST)) * 10)
            for _ in range(20):
                assert receive(busy, buffer, 5)
            if descriptors(pid) < both:
                break
        assert descriptors(pid) < both, "it is still there, and costs %d bytes" % memory(pid)
        assert answers(path)


def the_silent_are_closed(path, pid):
    """One that welcomes pings and does not answer them; one that does not welcome them stays."""
    with opened(path) as silent, opened(path) as quiet:
        silent.sendall(message(FEATURE, words(10)))
        buffer = bytearray()
        assert receive(silent, buffer, 5)
        pings, begin = 0, time.time()
        while (whole := receive(silent, buffer, 5)):
            pings += 1
            assert struct.unpack_from(">I", whole, 4)[0] == 0x6B656570
        assert whole == b"" and 3 <= pings <= 6, pings
        assert time.time() - begin < 10
        quiet.sendall(message(HOSTNAME))
        assert receive(quiet, bytearray(), 5)


def a_byte_at_a_time(path, pid):
    with connect(path) as connection:
        for byte in OPEN + message(HOSTNAME):
            connection.sendall(bytes([byte]))
        buffer = bytearray()
        assert receive(connection, buffer, 5) and receive(connection, buffer, 5)


def promises_cost_nothing(path, pid):
    """A length word of 32 MiB, from a hundred clients: memory is for bytes that have come."""
    before = memory(pid)
    clients = [opened(path) for _ in range(100)]
    for client in clients:
        client.sendall(message(HOSTNAME, length=33554436) + bytes(1000))
    time.sleep(0.3)
    assert memory(pid) - before < 16 << 20
    assert answers(path)
    for client in clients:
        client.close()


def nothing_is_left(path, pid):
    """All clients above are gone, in the middle of whatever they did."""
    for cut in range(1, 60, 7):
        with opened(path) as connection:
            connection.sendall(message(SCREENSHOT, TEST + words(0, 0))[:cut])
    assert settles(lambda: descriptors(pid), BASE), (descriptors(pid), BASE)


TESTS = [does_not_read, streams_wait, events_do_not_gather, the_silent_are_closed, a_byte_at_a_time,
         promises_cost_nothing, nothing_is_left]


def main():
    global BASE
    path, pid = sys.argv[1:3]
    BASE, failed = descriptors(pid), 0
    for number, test in enumerate(TESTS, 1):
        try:
            test(path, pid)
            why = ""
        except (AssertionError, OSError) as error:
            why = " # %s %s" % (type(error).__name__, error)
        failed += bool(why)
        print("%sok %d - %s%s" % ("not " if why else "", number, test.__name__.replace("_", " "), why), flush=True)
    print("1..%d" % len(TESTS))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

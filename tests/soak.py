#!/usr/bin/env python3
"""soak.py SERVER [SECONDS [CLIENTS]] -- clients of virtd-mini that connect, call, misbehave and vanish at random.

The calls are recorded ones (tests/data/messages.tsv), whole, damaged, cut, in floods that nobody reads, byte by byte.
Afterwards the server must have as many descriptors, talloc blocks and clients as before, answer a call, and end without
a word from the sanitizers. Prints TAP and the seed. Would catch: anything that a client leaves behind in the server.
"""
import asyncio
import logging
import os
import random
import re
import signal
import struct
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
REMOTE = 0x20008086
OPEN, CLOSE, HOSTNAME, EVENT_REGISTER = 1, 2, 59, 316


def message(program, procedure, serial, body=b"", kind=0, status=0):
    return struct.pack(">7I", 28 + len(body), program, 1, procedure, kind, serial, status) + body


def open_body():
    name = b"test:///default"
    return struct.pack(">II", 1, len(name)) + name + b"\0" + struct.pack(">I", 0)


def recorded_calls():
    """The bodies of all calls that a client was seen to make, by program and procedure."""
    calls = []
    with open(os.path.join(HERE, "data", "messages.tsv"), encoding="ascii") as file:
        for line in list(file)[1:]:
            columns = line.rstrip("\n").split("\t")
            if columns[1] == "c2s" and columns[6] == "call" and int(columns[4]) != CLOSE:
                calls.append((int(columns[2], 0), int(columns[4]), bytes.fromhex(columns[9])[28:]))
    return calls


class Client:
    """One connection after another, each with a character of its own."""

    def __init__(self, path, calls, dice):
        self.path, self.calls, self.dice, self.serial = path, calls, dice, 0
        self.answered = 0

    async def connect(self):
        self.reader, self.writer = await asyncio.open_unix_connection(self.path)
        self.serial = 0

    def send(self, program, procedure, body):
        self.writer.write(message(program, procedure, self.serial, body))
        self.serial += 1

    async def receive(self):
        length = struct.unpack(">I", await self.reader.readexactly(4))[0]
        assert 28 <= length <= 33554436, f"the server sends a length of {length}"
        body = await self.reader.readexactly(length - 4)
        self.answered += 1
        return body

    async def open(self):
        await self.connect()
        self.send(REMOTE, OPEN, open_body())
        await self.receive()

    async def polite(self):
        await self.open()
        for _ in range(self.dice.randrange(20)):
            self.send(*self.dice.choice(self.calls))
            await self.receive()
        self.send(REMOTE, CLOSE, b"")
        await self.receive()

    async def vanishing(self):
        await self.open()
        for _ in range(self.dice.randrange(30)):
            self.send(*self.dice.choice(self.calls))
        await self.writer.drain()

    async def damaged(self):
        await self.open()
        for _ in range(self.dice.randrange(1, 20)):
            program, procedure, body = self.dice.choice(self.calls)
            body = bytearray(body)
            if body:
                body[self.dice.randrange(len(body))] ^= 1 << self.dice.randrange(8)
            self.send(program, self.dice.choice([procedure, self.dice.randrange(600)]), bytes(body))
            await asyncio.wait_for(self.receive(), 5)

    async def lying(self):
        await self.connect()
        length = self.dice.choice([0, 4, 27, 28, 70000, 33554436, 33554437, 0xffffffff])
        self.writer.write(struct.pack(">I", length) + os.urandom(self.dice.randrange(100)))
        await self.writer.drain()

    async def cut(self):
        await self.open()
        program, procedure, body = self.dice.choice(self.calls)
        whole = message(program, procedure, self.serial, body)
        for byte in whole[: self.dice.randrange(len(whole))]:
            self.writer.write(bytes([byte]))
            await self.writer.drain()

    async def flooding(self):
        """Calls, and never reads."""
        await self.open()
        for _ in range(2000):
            self.send(*self.dice.choice(self.calls))
        try:
            await asyncio.wait_for(self.writer.drain(), 0.2)
        except asyncio.TimeoutError:
            pass

    async def watching(self):
        """Registers for the events of all domains, and vanishes while they come."""
        await self.open()
        self.send(REMOTE, EVENT_REGISTER, struct.pack(">II", 0, 0))
        await self.receive()
        await asyncio.sleep(self.dice.random() / 10)

    async def run(self, end):
        while time.monotonic() < end:
            act = self.dice.choice([self.polite, self.vanishing, self.damaged, self.lying, self.cut, self.flooding,
                                    self.watching])
            self.writer = None
            try:
                await act()
            except (ConnectionError, asyncio.IncompleteReadError, asyncio.TimeoutError, BlockingIOError):
                pass  # the server may hang up on what it got
            if self.writer:
                self.writer.transport.abort()
            await asyncio.sleep(0)


def descriptors(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


def status(server):
    """What the server says of itself when it is asked by a signal."""
    server.send_signal(signal.SIGUSR1)
    line = server.stdout.readline()
    found = re.match(r"virtd-mini: (\d+) clients, (\d+) blocks", line)
    assert found, f"not a status: {line!r}"
    return int(found.group(1)), int(found.group(2))


def settle(server, wanted, seconds=10):
    """Clients that have vanished are noticed within a moment."""
    end = time.monotonic() + seconds
    while True:
        now = status(server) + (descriptors(server.pid),)
        if (now[0], now[2]) == (wanted[0], wanted[2]) and now[1] <= wanted[1] or time.monotonic() > end:
            return now
        time.sleep(0.1)


async def soak(path, seconds, clients, seed):
    calls = recorded_calls()
    end = time.monotonic() + seconds
    crowd = [Client(path, calls, random.Random(seed + i)) for i in range(clients)]
    await asyncio.gather(*(client.run(end) for client in crowd))
    return sum(client.answered for client in crowd)


async def warm_up(path):
    """What is allocated once and for all is there before anything is counted."""
    client = Client(path, [(REMOTE, HOSTNAME, b"")], random.Random(1))
    await client.polite()
    client.writer.close()


def main():
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 60
    clients = int(sys.argv[3]) if len(sys.argv) > 3 else 50
    seed = int(os.environ.get("SEED", time.time_ns() % 1000000))
    failed = 0

    def report(good, name, detail=""):
        nonlocal failed
        report.number += 1
        failed += not good
        print(f"{'ok' if good else 'not ok'} {report.number} - {name}" + (f" # {detail}" if detail and not good else ""))

    report.number = 0
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)  # a write to a server that hung up is no news
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "socket")
        server = subprocess.Popen([sys.argv[1], "--socket", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  text=True)
        server.stdout.readline()
        asyncio.run(warm_up(path))
        time.sleep(0.2)
        before = status(server) + (descriptors(server.pid),)
        print(f"# seed {seed}, {clients} clients, {seconds:g} seconds")
        answered = asyncio.run(soak(path, seconds, clients, seed))
        report(server.poll() is None, "the server lives")
        report(answered > clients * seconds, f"{answered} answers")
        after = settle(server, before) if server.poll() is None else None
        report(after and (after[0], after[2]) == (before[0], before[2]) and after[1] <= before[1],
               "no more clients, talloc blocks and descriptors than before", f"{before} became {after}")
        if server.poll() is None:
            asyncio.run(warm_up(path))
        report(server.poll() is None, "a call is answered")
        server.send_signal(signal.SIGTERM)
        _, words = server.communicate(timeout=30)
        report(server.returncode == 0 and not words, "the server ends well", words[-2000:].replace("\n", " | "))
    print(f"1..{report.number}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""record.py LISTEN CONNECT FILE.tsv -- passes messages between the two Unix sockets on, and writes them down.

The file is like tests/data/messages.tsv. It is whole after each connection; the program runs until it is killed.
"""
import re
import socket
import struct
import sys
import threading

TYPES = ('call', 'reply', 'message', 'stream', 'callfds', 'replyfds', 'hole')
STATUSES = ('ok', 'error', 'continue')
NAMES = {int(number): name for name, number in
         re.findall(r'^ +(REMOTE_PROC_\w+) = (\d+)', open('examples/remote_protocol.x').read(), re.MULTILINE)}
COLUMNS = 'id dir program version procedure name type status command hex'.split()
lock = threading.Lock()
count = 0


def write_down(out, direction, data):
    global count
    program, version, procedure, kind, _, status = struct.unpack('>6I', data[4:28])
    name = NAMES.get(procedure, 'unknown') if program == 0x20008086 else '%d' % procedure
    with lock:
        count += 1
        print('%05d' % count, direction, '0x%08x' % program, version, procedure, name, TYPES[kind], STATUSES[status],
              'recorded', data.hex(), sep='\t', file=out, flush=True)


def read(peer, length):
    data = b''
    while len(data) < length:
        more = peer.recv(length - len(data))
        if not more:
            raise ConnectionError
        data += more
    return data


def relay(source, target, direction, out):
    try:
        while True:
            word = read(source, 4)
            data = word + read(source, struct.unpack('>I', word)[0] - 4)
            write_down(out, direction, data)
            target.sendall(data)
    except OSError:
        pass
    for peer in (source, target):
        try:
            peer.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def main():
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(sys.argv[1])
    listener.listen()
    with open(sys.argv[3], 'w') as out:
        print(*COLUMNS, sep='\t', file=out, flush=True)
        while True:
            client, _ = listener.accept()
            server = socket.socket(socket.AF_UNIX)
            server.connect(sys.argv[2])
            threading.Thread(target=relay, args=(client, server, 'c2s', out), daemon=True).start()
            threading.Thread(target=relay, args=(server, client, 's2c', out), daemon=True).start()


main()

#!/usr/bin/env python3
"""tshark.py FILE.tsv [REPLAY] -- our decoders against tshark's libvirt dissector, field by field. TAP.

The file has messages, one a line, as tests/data/messages.tsv does. Each is decoded by ours (replay -p all) and by
tshark; the header, the procedure's name and all leaves of the body, which are names and values in the order of the
wire, must be the same. Where tshark is known to be wrong, EXCEPTIONS says how. A test is a procedure's calls, replies
or events.
"""
import collections
import glob
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

MOST = 65000  # bytes of a message; text2pcap has no larger packets
ADMIN = 0x06900690
KEEPALIVE = 0x6b656570
TYPED_VALUES = ('i', 'ui', 'l', 'ul', 'd', 'b', 's')

EXCEPTIONS = {
    'size': 'larger than a packet of text2pcap: not compared',
    'admin': 'tshark has no dissector for the bodies of the admin program: only the header is compared',
    'descriptors': 'tshark takes the count of descriptors for the body: only the header is compared',
    'type': 'tshark reads a string that is named "type" as an int, and what follows from the wrong place: '
            'compared up to there',
    'discriminant': 'tshark shows the value of a typed parameter, but not its type',
    'resource': 'libvirt 12 calls `bandwidth` what libvirt 9, and so its tshark, calls `resource`',
    'stream': 'data of a stream has no fields: only the header is compared',
}
# the values of enums, which ours prints by name
CONSTANTS = dict(constant for path in glob.glob('examples/*.x')
                 for constant in re.findall(r'^ +([A-Z]\w+) = (\d+)', open(path).read(), re.MULTILINE))
RENAMED = {('bandwidth', 'resource')}


def read_messages(path):
    with open(path) as lines:
        names = next(lines).rstrip('\n').split('\t')
        return [dict(zip(names, line.rstrip('\n').split('\t'))) for line in lines]


# --- ours ---

def unquote(text):
    """The bytes that xdr_print has quoted."""
    return re.sub(rb'\\(x..|.)', lambda m: bytes([int(m[1][1:], 16)]) if len(m[1]) == 3 else m[1], text[1:-1].encode())


def our_leaves(lines):
    """Name and value of each leaf that xdr_print printed; an array's elements have its name."""
    names, leaves = [], []
    for line in lines:
        word, _, rest = line.strip().partition(' ')
        if word.startswith('"') or not rest:  # an element, or a bracket
            word, rest = names[-1] if names else '', line.strip()
        if rest in ('{', '['):
            names.append(word)
        elif rest in ('}', ']'):
            names.pop()
        elif rest != '[]':
            leaves.append((word, rest))
    return leaves


def decode_ours(replay, path):
    """The leaves of every message, by its id."""
    run = subprocess.run([replay, '-q', '-p', 'all', path], stdout=subprocess.PIPE)
    if run.returncode:
        sys.exit('Bail out! %s cannot decode %s' % (replay, path))
    messages = {}
    for line in run.stdout.decode().splitlines()[:-1]:
        if line.startswith('message '):
            lines = messages.setdefault(line[8:], [])
        else:
            lines.append(line)
    return {key: our_leaves(lines) for key, lines in messages.items()}


# --- tshark's ---

Dissected = collections.namedtuple('Dissected', 'header name leaves')


def write_capture(messages, path):
    with open(path + '.txt', 'w') as out:
        for message in messages:
            data = bytes.fromhex(message['hex'])
            out.write('I\n' if message['dir'] == 's2c' else 'O\n')
            for i in range(0, len(data), 16):
                out.write('%06x %s\n' % (i, data[i:i + 16].hex(' ')))
            out.write('\n')
    subprocess.run(['text2pcap', '-q', '-D', '-T', '40000,16509', path + '.txt', path], check=True,
                   stderr=subprocess.DEVNULL)


def tshark_leaves(field):
    """Name, what tshark shows, and the bytes of it, of each leaf below a field."""
    if len(field):
        return [leaf for child in field for leaf in tshark_leaves(child)]
    if ' :: ' in field.get('showname', ''):
        return []  # a list of nothing
    return [(field.get('name').split('.')[-1], field.get('show'), bytes.fromhex(field.get('value') or ''))]


def dissect(packet):
    """None if tshark sees no libvirt in it."""
    libvirt = packet.find("proto[@name='libvirt']")
    if libvirt is None:
        return None
    fields = libvirt.findall('field')
    names = ['length', 'program', 'version', 'procedure', 'type', 'serial', 'status']
    header = {f.get('name').split('.')[-1]: int(f.get('value'), 16) for f in fields[:7]}
    words = re.match(r'procedure: (\w+) ', fields[3].get('showname'))
    leaves = [leaf for body in fields[7:] for leaf in (tshark_leaves(body) if len(body) or body.get('value') else [])]
    return Dissected([header.get(name) for name in names], words[1] if words else '', leaves)


def decode_theirs(messages, path):
    write_capture(messages, path)
    out = subprocess.run(['tshark', '-r', path, '-T', 'pdml', '-J', 'libvirt'], stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL, check=True).stdout
    return [dissect(packet) for packet in ElementTree.fromstring(out).iter('packet')]


# --- both ---

def same_value(ours, shown, raw):
    if ours == 'null':
        return raw in (b'', b'\0' * 4)
    if ours.startswith('"'):
        text = unquote(ours)
        return raw[4:4 + len(text)] == text and int.from_bytes(raw[:4], 'big') == len(text)
    if ours.startswith('0x'):
        data = bytes.fromhex(ours[2:])
        return data in (raw, raw[4:4 + len(data)])  # of fixed length, or with its length in front
    ours = CONSTANTS.get(ours, ours)
    try:
        return float(ours) == float(int(shown, 16) if shown.startswith('0x') else shown)
    except ValueError:
        return ours == shown


def compare_leaves(ours, theirs, used):
    """What differs, or None."""
    theirs = list(theirs)
    for name, value in ours:
        their_name, shown, raw = theirs[0] if theirs else ('nothing', '', b'')
        if name == 'type' and their_name in TYPED_VALUES:
            used['discriminant'] += 1
            continue
        if name == their_name == 'type' and value.startswith('"'):
            used['type'] += 1
            return None
        if (name, their_name) in RENAMED:
            used['resource'] += 1
            their_name = name
        if name != their_name or not same_value(value, shown, raw):
            return 'ours: %s %s, tshark: %s %s' % (name, value, their_name, shown)
        theirs.pop(0)
    return 'tshark has %d fields more' % len(theirs) if theirs else None


def compare(message, ours, theirs, used):
    if theirs is None:
        return 'tshark sees no message of libvirt'
    header = list(struct.unpack('>7I', bytes.fromhex(message['hex'][:56])))
    program, kind = header[1], message['type']
    if theirs.header != header:
        return 'header: ours %s, tshark %s' % (header, theirs.header)
    if program not in (ADMIN, KEEPALIVE) and not message['name'].endswith('_PROC_' + theirs.name):
        return 'name: ours %s, tshark %s' % (message['name'], theirs.name)
    exception = ('admin' if program == ADMIN else 'descriptors' if kind.endswith('fds') else
                 'stream' if kind == 'stream' and message['status'] == 'continue' else None)
    if exception:
        used[exception] += 1
        return None
    return compare_leaves(ours, theirs.leaves, used)


def main():
    path, replay = (sys.argv[1:] + ['build/replay'])[:2]
    if not shutil.which('tshark') or not shutil.which('text2pcap'):
        print('# SKIPPED: there is no tshark; apt-get install tshark libvirt-wireshark')
        return os.environ.get('CI') == 'true'
    used = collections.Counter()
    messages = read_messages(path)
    used['size'] = sum(len(m['hex']) > 2 * MOST for m in messages)
    messages = [m for m in messages if len(m['hex']) <= 2 * MOST]
    ours = decode_ours(replay, path)
    with tempfile.TemporaryDirectory() as scratch:
        theirs = decode_theirs(messages, os.path.join(scratch, 'capture'))
    if len(messages) != len(theirs) or not messages:
        sys.exit('Bail out! %d messages, but %d packets' % (len(messages), len(theirs)))
    tests = {}
    for message, dissected in zip(messages, theirs):
        problem = compare(message, ours[message['id']], dissected, used)
        tests.setdefault((message['name'], message['type']), []).append(problem and message['id'] + ': ' + problem)
    failed = 0
    for number, (test, problems) in enumerate(tests.items(), 1):
        wrong = [problem for problem in problems if problem]
        failed += bool(wrong)
        print(*('# ' + problem for problem in wrong), sep='\n', end='\n' if wrong else '')
        print('%s %d - %s, %s: %d' % ('not ok' if wrong else 'ok', number, *test, len(problems)))
    print('1..%d' % len(tests))
    for exception in used:
        if used[exception]:
            print('# %d times: %s' % (used[exception], EXCEPTIONS[exception]))
    print('# %d messages, %d kinds of them, %d with differences' % (len(messages), len(tests), failed))
    return failed > 0


sys.exit(main())

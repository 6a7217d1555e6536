#!/usr/bin/env python3
"""hostile_server.py [PROGRAM] -- servers that lie, against virt-mini. TAP.

Each check is a server on a Unix socket that answers honestly up to a point and then does one thing wrong. virt-mini
must say what is wrong on standard error, print nothing on standard output, and end with status 1, within seconds and
without a word from a sanitizer. One honest server shows that it is the lie that was refused.
"""
import os
import random
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else 'build/virt-mini'
LIMIT = 20  # seconds for a run of virt-mini, by far
REMOTE, KEEPALIVE = 0x20008086, 0x6b656570
CALL, REPLY, EVENT, STREAM, CALL_FDS, REPLY_FDS, HOLE = range(7)
OK, ERROR, CONTINUE = range(3)
OPEN, CLOSE, LOOKUP, DESTROY, OS_TYPE, INFO, STATE = 1, 2, 23, 12, 19, 16, 212
LIST, SCREENSHOT, FEATURE, REGISTER, DEREGISTER, LIFECYCLE, STATS = 273, 211, 60, 316, 317, 318, 344


# --- values on the wire ---

def uint(*numbers):
    return struct.pack('>%dI' % len(numbers), *(n & 0xffffffff for n in numbers))


def hyper(number):
    return struct.pack('>Q', number)


def text(data):
    data = data if isinstance(data, bytes) else data.encode()
    return uint(len(data)) + data + b'\0' * (-len(data) % 4)


def message(procedure, kind, serial, status=OK, body=b'', program=REMOTE, version=1, length=None):
    header = uint(28 + len(body) if length is None else length, program, version, procedure, kind, serial, status)
    return header + body


def domain(name='alpha', number=1):
    return text(name) + bytes(range(16)) + uint(number)


def failure(words='no such thing', code=42):
    return uint(code, 12, 1) + text(words) + uint(1, 0, 0, 0, 0, 0, 0, 0)


def lifecycle(callback=7, event=2, detail=0):
    return message(LIFECYCLE, EVENT, 0, OK, uint(callback) + domain() + uint(event, detail))


PING = message(1, EVENT, 0, program=KEEPALIVE)

# an honest answer's body, by procedure
HONEST = {
    OPEN: b'', CLOSE: b'', DESTROY: b'', DEREGISTER: b'',
    FEATURE: uint(1), REGISTER: uint(7), LOOKUP: domain(), STATE: uint(1, 0), OS_TYPE: text('hvm'),
    LIST: uint(3) + domain() + domain('beta', 2) + domain('gamma', -1) + uint(3),
    INFO: uint(1) + hyper(2048) + hyper(1024) + uint(2) + hyper(10 ** 9), 151: uint(1), 15: uint(0), 183: uint(0),
    STATS: uint(1) + domain() + uint(1) + text('state.state') + uint(1, 1), SCREENSHOT: uint(1) + text('image/png'),
}


# --- a server for one run ---

class Server:
    """Answers calls; lies(server, procedure, serial, answer) returns the bytes to send, or None to hang up."""

    def __init__(self, path, lies):
        self.lies = lies
        self.pongs = 0
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(path)
        self.listener.listen()
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def read(self, count):
        data = b''
        while len(data) < count:
            more = self.peer.recv(count - len(data))
            if not more:
                raise ConnectionError
            data += more
        return data

    def read_call(self):
        """The next message that is no pong: procedure, type, serial."""
        while True:
            length, program, _, procedure, kind, serial, _ = struct.unpack('>7I', self.read(28))
            self.read(length - 28)
            if program != KEEPALIVE:
                return procedure, kind, serial
            self.pongs += 1

    def run(self):
        self.peer, _ = self.listener.accept()
        try:
            while True:
                procedure, kind, serial = self.read_call()
                if kind == STREAM:
                    answer = message(procedure, STREAM, serial)
                    procedure = 'finish'
                else:
                    answer = message(procedure, REPLY, serial, OK, HONEST[procedure])
                    if procedure == SCREENSHOT:
                        answer += message(procedure, STREAM, serial, CONTINUE, b'picture' * 9)
                        answer += message(procedure, STREAM, serial, CONTINUE)
                answer = self.lies(self, procedure, serial, answer)
                if answer is None:
                    break
                self.peer.sendall(answer)
        except OSError:
            pass
        finally:
            self.peer.close()

    def close(self):
        self.listener.close()
        self.thread.join(LIMIT)


# --- checks ---

number = failed = 0
scratch = tempfile.mkdtemp()


def run_client(lies, arguments):
    path = os.path.join(scratch, 'socket')
    if os.path.exists(path):
        os.unlink(path)
    server = Server(path, lies)
    client = subprocess.Popen([PROGRAM, '-c', 'unix:' + path] + arguments, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE)
    try:
        out, error = client.communicate(timeout=LIMIT)
    except subprocess.TimeoutExpired:
        client.kill()
        out, error = client.communicate()
        error += b'\nit hung'
    server.close()
    return client.returncode, out.decode('utf-8', 'replace'), error.decode('utf-8', 'replace'), server


def report(name, problems):
    global number, failed
    number += 1
    for problem in problems:
        print('# ' + str(problem).replace('\n', '\n# '))
    failed += bool(problems)
    print('%s %d - %s' % ('not ok' if problems else 'ok', number, name))


def find_problems(words, status, out, error, may_print):
    """Why a run is no clear refusal with these words."""
    problems = []
    if status != 1:
        problems.append('status %s' % status)
    if words not in error:
        problems.append('expected "%s" in what it says' % words)
    if not error.startswith('virt-mini: cannot') and not error.startswith('virt-mini: an event'):
        problems.append('no clear error')
    if len(error.splitlines()) != 1 or len(error) > 1000:
        problems.append('more than one line of error')
    if out and not may_print:
        problems.append('it prints: ' + out[:200])
    return problems + [error[:2000]] if problems else []


def refused(name, words, lies, *arguments, may_print=False):
    status, out, error, _ = run_client(lies, list(arguments or ['list']))
    report(name, find_problems(words, status, out, error, may_print))


def instead_of(procedure, lie):
    """Honest but for the answer to one procedure: bytes, or a function of serial and honest answer."""
    def lies(server, which, serial, answer):
        if which != procedure:
            return answer
        return lie(serial, answer) if callable(lie) else lie
    return lies


def honest(server, procedure, serial, answer):
    return answer


def accepted(name, lies, arguments, words=''):
    status, out, error, server = run_client(lies, arguments)
    good = status == 0 and not error and words in out
    report(name, [] if good else [status, out[:1000], error[:2000]])
    return server


# --- honest servers, so that what follows is about the lies ---

def check_honest():
    picture = os.path.join(scratch, 'picture')
    accepted('an honest server: list', honest, ['list'], 'gamma')
    accepted('an honest server: info', honest, ['info', 'alpha'], 'hvm')
    accepted('an honest server: stats', honest, ['stats'], 'state.state=1')
    accepted('an honest server: destroy', honest, ['destroy', 'alpha'], 'destroyed')
    accepted('an honest server: screenshot', honest, ['screenshot', 'alpha', picture], '63 bytes')
    report('the picture is whole', [] if open(picture, 'rb').read() == b'picture' * 9 else ['it is not'])
    accepted('an honest server: events', instead_of(REGISTER, lambda serial, answer: answer + 3 * lifecycle()),
             ['events', '--count', '3'], 'Started Booted')
    server = accepted('pings before an answer', instead_of(LIST, lambda serial, answer: 5 * PING + answer), ['list'])
    report('each is answered', [] if server.pongs == 5 else ['%d pongs' % server.pongs])
    accepted('a message in single bytes', send_slowly, ['list'])
    accepted('answers in reverse order', answer_in_reverse, ['list'],
             ' 1    alpha   running\n 2    beta    paused\n -    gamma   shut off\n')


def send_slowly(server, procedure, serial, answer):
    for i in range(len(answer)):
        server.peer.sendall(answer[i:i + 1])
    return b''


def answer_in_reverse(server, procedure, serial, answer):
    """The states of three domains, the last first; each has another state."""
    if procedure != STATE:
        return answer
    answers = [message(STATE, REPLY, serial, OK, uint(1, 0))]
    for state in (3, 5):
        _, _, serial = server.read_call()
        answers.append(message(STATE, REPLY, serial, OK, uint(state, 0)))
    return b''.join(reversed(answers))


# --- envelopes ---

def check_lengths():
    for length in (0, 1, 4, 27, 33554437, 2 ** 31, 2 ** 32 - 1):
        for procedure in (OPEN, LIST):
            lie = lambda serial, answer: message(procedure, REPLY, serial, length=length) + b'\0' * 64
            refused('a length of %d in answer to %d' % (length, procedure),
                    'a message of %d bytes, expected 28 to 33554436' % length, instead_of(procedure, lie))
    refused('a length that is more than comes', 'has not answered within 1 s',
            instead_of(LIST, lambda serial, answer: message(LIST, REPLY, serial, length=33554436)), '--timeout', '1',
            'list')
    refused('no answer at all', 'has not answered within 1 s', instead_of(LIST, b''), '--timeout', '1', 'list')


def check_headers():
    def headed(**changes):
        fields = dict(procedure=LIST, kind=REPLY, status=OK, body=HONEST[LIST])
        fields.update(changes)
        return instead_of(LIST, lambda serial, answer: message(
            fields.pop('procedure'), fields.pop('kind'), fields.pop('serial', serial), **fields))

    refused('an unknown type', 'type 7', headed(kind=7))
    refused('the greatest type', 'type 4294967295', headed(kind=-1))
    refused('an unknown status', 'status 3', headed(status=3))
    refused('a reply that goes on', 'a reply of status 2', headed(status=CONTINUE))
    refused('a call', 'a call from the server', headed(kind=CALL))
    refused('a call with descriptors', 'a call from the server', headed(kind=CALL_FDS))
    refused('a reply with descriptors', 'file descriptors', headed(kind=REPLY_FDS))
    refused('a packet of no stream', 'none is open', headed(kind=STREAM))
    refused('a hole in no stream', 'a hole in a stream', headed(kind=HOLE))
    for serial in (0, 2, 1000, 2 ** 32 - 1):
        refused('serial %d' % serial, 'serial %d, which no call' % serial, headed(serial=serial))
    refused('another procedure', 'procedure 274 to a call', headed(procedure=274))
    refused('another program', 'program 0x20008087', headed(program=0x20008087))
    refused('another version', 'version 2', headed(version=2))
    refused('a pong for no ping', 'keepalive message that is no ping',
            headed(program=KEEPALIVE, procedure=2, kind=EVENT))
    refused('a keepalive reply', 'keepalive message that is no ping', headed(program=KEEPALIVE, procedure=1))
    refused('an answer twice', 'which no call', instead_of(LIST, lambda serial, answer: 2 * answer))
    refused('pings without end', 'more than 10000 events and pings', endless_pings)
    refused('pings without end from who reads no pong', 'has not read what was sent', instead_of(LIST, PING * 10001),
            '--timeout', '1', 'list')


def endless_pings(server, procedure, serial, answer):
    while procedure == LIST:
        server.peer.sendall(PING)
        server.read(len(PING))
    return answer


# --- bodies ---

def check_bodies():
    def body(procedure, data, status=OK):
        return instead_of(procedure, lambda serial, answer: message(procedure, REPLY, serial, status, data))

    refused('a list over its limit', 'remote_connect_list_all_domains_ret.domains: offset 0: ',
            body(LIST, uint(16385) + b'\0' * 400))
    refused('a list longer than its message', 'offset', body(LIST, uint(16384) + domain()))
    refused('a name over its limit', 'REMOTE_STRING_MAX', body(LIST, uint(1, 4194305) + b'x' * 4194308))
    refused('a name cut short', 'domains[0].name: offset 8: 4000 bytes wanted, 80 left',
            body(LIST, uint(1, 4000) + b'x' * 80))
    refused('a name with a NUL', 'domains[0].name', body(LIST, uint(1) + domain('al\0ha') + uint(1)))
    refused('padding that is not zero', 'padding', body(LIST, uint(1, 1) + b'axxx' + b'\0' * 24))
    # the specification says @trailing: ignore
    accepted('bytes behind the result', body(LIST, HONEST[LIST] + uint(0)), ['list'], 'alpha')
    refused('an empty result', 'offset 0', body(LIST, b''))
    refused('a type of parameter that does not exist', 'params[0].value',
            body(STATS, uint(1) + domain() + uint(1) + text('x') + uint(8, 1)), 'stats')
    refused('more statistics than the limit', 'REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX',
            body(STATS, uint(1) + domain() + uint(262145) + b'\0' * 40), 'stats')
    refused('a number that is too large for its type', 'offset',
            body(INFO, uint(1) + hyper(1) + hyper(1) + uint(65536) + hyper(1)), 'info', 'alpha')
    refused('a state cut short', 'offset 4', body(STATE, uint(1)))
    accepted('a void with a body', body(OPEN, uint(1)), ['list'], 'alpha')
    accepted('the same at the end', body(CLOSE, uint(1)), ['list'], 'alpha')
    whole = failure()
    refused('an error', 'no such thing', body(LIST, whole, ERROR))
    refused('an error for the connection', 'cannot open the connection: no such thing', body(OPEN, whole, ERROR))
    refused('an error in a state', 'cannot get the state of a domain: no such thing', body(STATE, whole, ERROR))
    refused('an error without a message', 'gives no reason', body(LIST, uint(1, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0), ERROR))
    refused('an error that a terminal would obey', 'a\\x1b[2Jb\\xff\\x0ac',
            body(LIST, failure(b'a\x1b[2Jb\xff\nc'), ERROR))
    for cut in range(0, len(whole), 4):
        refused('an error cut after %d bytes' % cut, 'the answer is broken: virNetMessageError',
                body(LIST, whole[:cut], ERROR))
    refused('an error with bytes behind it', 'no such thing', body(LIST, whole + b'\0\0\0\0', ERROR))
    refused('an error with a flag of 2', 'the answer is broken', body(LIST, uint(1, 1, 2) + text('x'), ERROR))
    refused('an error with a message over its limit', 'VIR_NET_MESSAGE_STRING_MAX',
            body(LIST, uint(1, 1, 1, 4194305) + b'x' * 4194308, ERROR))
    odd = uint(1) + domain(b'a\x1b]0;\xff\xc3\xa9') + uint(1)
    accepted('a name that a terminal would obey', body(LIST, odd), ['list'], 'a\\x1b]0;\\xff\u00e9')
    accepted('the same as JSON', body(LIST, odd), ['--json', 'list'], '\\\\x1b')
    accepted('numbers that libvirt has no words for', body(STATE, uint(0x80000000, 99)), ['list'], 'unknown')
    accepted('a list of nothing', body(LIST, uint(0, 0)), ['list'])


# --- events ---

def check_events():
    unknown = message(9999, EVENT, 0)
    refused('an event that nobody registered for', 'nobody registered for',
            instead_of(LIST, lambda s, a: lifecycle() + a))
    refused('an event of another program', 'nobody registered for',
            instead_of(OPEN, lambda s, a: message(1, EVENT, 0, program=0x20008087) + a))
    refused('events without end before an answer', 'more than 10000', instead_of(REGISTER, 10001 * lifecycle()),
            'events', '--timeout', '15', may_print=True)
    refused('an event that is no event', 'nobody registered for',
            instead_of(REGISTER, lambda s, a: a + unknown), 'events')
    refused('another event than was asked for', 'nobody registered for',
            instead_of(REGISTER, lambda s, a: a + message(107, EVENT, 0, OK, domain() + uint(0, 0))),
            'events')
    refused('an event for another callback', 'callback 8, expected 7',
            instead_of(REGISTER, lambda s, a: a + lifecycle(8)), 'events')
    refused('an event with status error', 'an event of status 1',
            instead_of(REGISTER, lambda s, a: a + message(LIFECYCLE, EVENT, 0, ERROR)), 'events')
    broken = message(LIFECYCLE, EVENT, 0, OK, uint(7, 5000) + b'x' * 8)
    refused('an event that is cut short', 'remote_domain_event_callback_lifecycle_msg',
            instead_of(REGISTER, lambda s, a: a + broken), 'events')
    refused('a good event and a broken one', 'remote_domain_event_callback_lifecycle_msg',
            instead_of(REGISTER, lambda s, a: a + lifecycle() + broken), 'events', may_print=True)
    refused('the end of the connection while events are followed', 'closed the connection',
            close_after(REGISTER, lifecycle()), 'events', may_print=True)
    refused('a reply instead of an event', 'which no call',
            instead_of(REGISTER, lambda s, a: a + message(LIST, REPLY, 9)), 'events')
    refused('events without end', 'more than 10000', endless_events, 'events', '--count', '5', '--timeout', '15',
            may_print=True)
    accepted('50000 events', instead_of(REGISTER, lambda s, a: a + 50000 * lifecycle(7, 0, 1)),
             ['--json', 'events', '--count', '50000'], '"Updated"')
    accepted('numbers that libvirt has no words for', instead_of(REGISTER, lambda s, a: a + lifecycle(7, 77, -1)),
             ['events', '--count', '1'], 'unknown unknown')


def endless_events(server, procedure, serial, answer):
    """Never answers again once registered, but sends events as long as somebody reads."""
    if procedure != REGISTER:
        return answer
    server.peer.sendall(answer)
    while True:
        server.peer.sendall(500 * lifecycle())


def close_after(procedure, more):
    def lies(server, which, serial, answer):
        if which != procedure:
            return answer
        server.peer.sendall(answer + more)
        return None
    return lies


# --- streams ---

def check_streams():
    picture = os.path.join(scratch, 'broken')

    def stream(name, words, *packets):
        def lie(serial, answer):
            return message(SCREENSHOT, REPLY, serial, OK, HONEST[SCREENSHOT]) + b''.join(p(serial) for p in packets)
        refused(name, words, instead_of(SCREENSHOT, lie), '--timeout', '2', 'screenshot', 'alpha', picture)
        report('%s: no file is left' % name, [f for f in os.listdir(scratch) if f.startswith('broken')])

    def packet(data=b'', status=CONTINUE, kind=STREAM, shift=0):
        return lambda serial: message(SCREENSHOT, kind, serial + shift, status, data)

    stream('a stream that is aborted', 'cannot download the picture: no such thing', packet(b'x'),
           packet(failure(), ERROR))
    stream('a stream with a broken error', 'virNetMessageError', packet(b'x'), packet(b'\0' * 8, ERROR))
    stream('a stream of another serial', 'expected', packet(b'x', shift=1))
    stream('a stream that only finishes', 'finished the stream', packet(b'x'), packet(status=OK))
    stream('a reply within a stream', 'which no call', packet(b'x'), packet(kind=REPLY, status=OK))
    stream('an event within a stream', 'nobody registered', packet(b'x'), lambda serial: lifecycle())
    stream('a hole', 'a hole in a stream', packet(b'\0' * 12, kind=HOLE))
    stream('a stream that stops', 'has not answered within 2 s', packet(b'x'))
    stream('a stream without end', 'it is over 67108864 bytes', *[packet(b'x' * 262120)] * 257)
    stream('a picture that is refused', 'libvirt\'s error', packet(failure(), ERROR))
    stream('data behind its end', 'expected the end of the stream', packet(b'x'), packet(), packet(b'y'))
    for name, words, answer in (
            ('an error at the end', 'no such thing', lambda s: message(SCREENSHOT, STREAM, s, ERROR, failure())),
            ('a reply at the end', 'which no call', lambda s: message(SCREENSHOT, REPLY, s)),
            ('bytes at the end', 'expected the end', lambda s: message(SCREENSHOT, STREAM, s, OK, b'abcd'))):
        refused(name, words, instead_of('finish', lambda s, a, answer=answer: answer(s)), 'screenshot', 'alpha',
                picture)


# --- connections that end, and noise ---

ODD_BYTES = [0, 1, 2, 3, 4, 0x7f, 0x80, 0xff]


def check_ends():
    """A connection that is closed at each byte of an answer."""
    picture = os.path.join(scratch, 'broken')
    for procedure, arguments in ((OPEN, ['list']), (LIST, ['list']), (STATE, ['list']), (STATS, ['stats']),
                                 (SCREENSHOT, ['screenshot', 'alpha', picture]),
                                 ('finish', ['screenshot', 'alpha', picture]),
                                 (CLOSE, ['list'])):
        problems = []
        count = 0
        while count is not None:
            count = end_at(procedure, arguments, count, problems)
        report('the end at each byte of the answer to %s' % procedure, problems)


def end_at(procedure, arguments, count, problems):
    """Ends after count bytes of the answer; returns the next count, None behind the last."""
    sent = {}

    def lies(server, which, serial, answer):
        if which != procedure:
            return answer
        sent['length'] = len(answer)
        server.peer.sendall(answer[:count])
        return None

    status, out, error, _ = run_client(lies, arguments)
    found = find_problems('', status, out, error, procedure == CLOSE)
    if not any(words in error for words in ('closed the connection', 'reset by peer', 'cannot write')):
        found.append('it does not say that the connection was closed: ' + error)
    problems.extend(['after %d bytes:' % count] + found if found else [])
    return count + 1 if count + 1 < sent['length'] else None


def check_noise(rounds):
    """Answers with a few random bytes: whatever comes of it, the status is 0 or 1, and a failure is one line."""
    seed = random.SystemRandom().randrange(2 ** 32)
    chance = random.Random(seed)

    def lies(server, procedure, serial, answer):
        answer = bytearray(answer)
        if chance.random() < 0.5:
            for _ in range(chance.randrange(1, 4)):
                answer[chance.randrange(len(answer))] = chance.choice(ODD_BYTES + [chance.randrange(256)])
        return bytes(answer)

    problems = []
    picture = os.path.join(scratch, 'noise')
    for _ in range(rounds):
        arguments = chance.choice((['list'], ['info', 'alpha'], ['stats'], ['screenshot', 'alpha', picture],
                                   ['--json', 'destroy', 'alpha']))
        status, out, error, _ = run_client(lies, ['--timeout', '1'] + arguments)
        if status not in (0, 1) or (status == 1) != bool(error) or len(error.splitlines()) > 1:
            problems += [arguments, status, error[:3000]]
    report('%d runs with random bytes, seed %d' % (rounds, seed), problems)


def main():
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    try:
        check_honest()
        check_lengths()
        check_headers()
        check_bodies()
        check_events()
        check_streams()
        check_ends()
        check_noise(60)
    finally:
        shutil.rmtree(scratch)
    print('1..%d' % number)
    print('# %d of %d checks of %s failed' % (failed, number, PROGRAM) if failed else
          '# %d checks of %s against hostile servers passed' % (number, PROGRAM))
    return 1 if failed else 0


sys.exit(main())

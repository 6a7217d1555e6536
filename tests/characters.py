#!/usr/bin/env python3
"""characters.py XDRGEN -- the characters of texts that others wrote, all of them, against Python's: TAP.

Which bytes are UTF-8 (every beginning of two bytes, with what may follow), which characters only command a terminal (every
one of up to three bytes), as `decode` tells in its JSON, its messages and its listing; and how each format of a template
spells random texts of the characters that mean something there, against its rules written once more.

Would catch: a sequence that is taken though it is none, or refused; a control character that gets through; a text that
reads as another one in HTML, Markdown, a manual page or CSV.
"""
import csv
import html
import io
import json
import os
import random
import re
import subprocess
import sys
import tempfile

TURNING = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}
TAILS = (b"", b"\x80", b"\x80\x80", b"\xbf\xbf", b"\x7f", b"\x80\xc0", b"\x80\x7f", b"\xc0\x80", b"\xbf\xbf\xbf")
TEXTS = 3000
ALPHABET = list("aaabbbZZ0019 __\"&<>'|`*[]~$\\^.!?,#+-=()") + ["  ", ". Z", "é", "\t"]
BAD = ["\u202e", "\x01", "\ud800"]  # the last one is no UTF-8


def is_utf8(data):
    try:
        data.decode("utf-8")
        return True
    except UnicodeDecodeError:
        return False


def is_control(character):
    """An order to a terminal."""
    number = ord(character)
    return number < 0x20 or 0x7F <= number < 0xA0 or number in TURNING


def printable(data, kept=""):
    """What a terminal is shown of bytes: a question mark for each that it should not be."""
    out, at = "", 0
    while at < len(data):
        length = next((n for n in (1, 2, 3, 4) if at + n <= len(data) and is_utf8(data[at:at + n])), 0)
        character = data[at:at + length].decode()
        good = length and (character in kept or not is_control(character))
        out += character if good else "?" * (length or 1)
        at += length or 1
    return out


def run(folder, command, data=b""):
    result = subprocess.run(command, cwd=folder, input=data, capture_output=True)
    return result.stdout, result.stderr


# --- which bytes are UTF-8 ---

def sequences():
    for first in range(1, 256):
        for second in range(1, 256) if first >= 0xC0 else (0x41, 0x80):
            for tail in TAILS if first >= 0xE0 else TAILS[:2]:
                yield bytes([first, second]) + tail
        yield bytes([first])


def frame_lines(texts):
    return "".join("t %08x%s%s\n" % (len(text), text.hex(), "00" * (-len(text) % 4)) for text in texts).encode()


def try_sequences(xdrgen, folder):
    texts = list(sequences())
    out, _ = run(folder, [xdrgen, "decode", "--frame=lines", "--format=json", "t.x"], frame_lines(texts))
    said = [json.loads(line)["value"] for line in out.splitlines()]
    wrong = [(text.hex(), value) for text, value in zip(texts, said)
             if value != (text.decode() if is_utf8(text) else {"hex": text.hex()})]
    return wrong if len(said) == len(texts) else ["%d answers for %d" % (len(said), len(texts))]


# --- which characters command a terminal ---

def characters():
    return [chr(number) for number in [*range(1, 0xD800), *range(0xE000, 0x10000), 0x10000, 0x2202A, 0x10FFFF]]


def try_controls_in_json(xdrgen, folder):
    """A control character is escaped, and no other but the quote and the backslash."""
    wrong = []
    out, _ = run(folder, [xdrgen, "decode", "--frame=lines", "--format=json", "t.x"],
                 frame_lines(character.encode() for character in characters()))
    for character, line in zip(characters(), out.decode().split("\n")):
        written = line.split('"value": ', 1)[1]
        if json.loads(line)["value"] != character or ("\\" in written) != (is_control(character) or character in '"\\'):
            wrong.append((ascii(character), ascii(written)))
    return wrong


def try_controls_in_messages(xdrgen, folder):
    """Where a message shows a word that is no type's name, and the listing a text."""
    shown = [character for character in characters() if character not in " \n\t\r\v\f"]
    words = [b"x" + character.encode() + b"y" for character in shown] + [b"x\xe2\x80y", b"x\xffy", b"x\xed\xa0\x80y"]
    _, err = run(folder, [xdrgen, "decode", "--frame=lines", "t.x"], b"".join(word + b" 00\n" for word in words))
    wrong = []
    for word, line in zip(words, err.decode().split("\n")):
        if "'%s'" % printable(word) not in line:
            wrong.append((word, line))
    return wrong


# --- texts in documents ---

def random_texts(alphabet):
    rng = random.Random(5)
    texts = ["".join(rng.choice(alphabet) for _ in range(rng.randint(1, 12))) for _ in range(TEXTS)]
    texts += [" ".join("".join(rng.choice("abZ.") for _ in range(rng.randint(1, 30))) for _ in range(30)) for _ in range(300)]
    return [text.encode("utf-8", "surrogatepass") for text in texts if "*/" not in text]


def as_text(data):
    """What every format makes of a text: no control character, and nothing that is no UTF-8; tabs are left to it."""
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e]", " ", printable(data, "\t\x01\u202e"))


def spell_html(text):
    return "".join({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}.get(c, c) for c in text)


def is_letter(text, at):
    return 0 <= at < len(text) and (text[at].isascii() and text[at].isalnum() or not text[at].isascii())


def spell_markdown(text):
    out = ""
    for at, c in enumerate(text):
        number = c in ".)" and at > 0 and re.fullmatch("[0-9]+", text[:at])
        apart = c == "_" and not (is_letter(text, at - 1) and is_letter(text, at + 1))
        escaped = c in "\\`*[]<>|&~$" or apart or number or (at == 0 and c in "#+-=")
        out += ("\\" if escaped else "") + (" " if c == "\t" else c)
    return out


def spell_man(text):
    """A line for each sentence, and none over 78 characters where there is a blank; nothing that roff would take for its own."""
    lines, line, at = [], "", 0
    for blanks, word in re.findall(r"([ \t]*)([^ \t]*)", text):
        before = text[at - 1] if at > 0 else ""
        at += len(blanks) + len(word)
        if not word:  # blanks at the end
            line += " " if blanks and line else ""
            continue
        if blanks and line:
            ends = before in ".!?" and before != "" and "A" <= word[0] <= "Z"
            if ends or len(line.encode()) + 1 + len(word.encode()) > 78:
                lines, line = lines + [line], ""
            else:
                line += " "
        line += "\\&" if not line and word[0] in ".'" else ""
        line += re.sub(r"[\\~^`]", lambda found: {"\\": "\\e", "~": "\\(ti", "^": "\\(ha", "`": "\\(ga"}[found.group()], word)
    return "\n".join(lines + [line])


def spell_csv(text):
    return text.replace('"', '""')


def write_documents(xdrgen, folder, escape, texts):
    """Each text as a format spells it, in the order of the texts."""
    os.makedirs(folder + "/t/k", exist_ok=True)
    with open(folder + "/t/k/k.t", "w") as out:
        out.write("@file out\n@escape %s\n@for definition in spec.definitions\n{\n${definition.line}\n}\n@end\n" % escape)
    with open(folder + "/lines.x", "wb") as out:
        out.write(b"".join(b"%" + text + b"\n" for text in texts))
    out, _ = run(folder, [xdrgen, "gen", "-t", "t", "-e", "k", "-o", "-", "lines.x"])
    return out.decode()[2:-3].split("\n}\n{\n")


def try_documents(xdrgen, folder, escape, spell, read, bad):
    texts = random_texts(ALPHABET + bad)
    found = write_documents(xdrgen, folder, escape, texts)
    wrong = ["%d texts of %d" % (len(found), len(texts))] if len(found) != len(texts) else []
    for data, one in zip(texts, found):
        if one != spell(as_text(data)):
            wrong.append((data, one, spell(as_text(data))))
        elif read and read(one) != as_text(data).replace("\t", " " if escape == "markdown" else "\t"):
            wrong.append((data, one, "reads otherwise"))
    return wrong


def read_csv(text):
    return next(csv.reader(io.StringIO('"%s"' % text, newline="")))[0]


def main():
    xdrgen = os.path.abspath(sys.argv[1])
    trials = [("which bytes are UTF-8", try_sequences, ()),
              ("which characters JSON escapes", try_controls_in_json, ()),
              ("which characters a message shows", try_controls_in_messages, ()),
              ("texts in HTML", try_documents, ("html", spell_html, html.unescape, BAD)),
              ("texts in Markdown", try_documents, ("markdown", spell_markdown, lambda text: re.sub(r"\\(.)", r"\1", text), [])),
              ("texts in mdoc", try_documents, ("man", spell_man, None, [])),
              ("texts in CSV", try_documents, ("csv", spell_csv, read_csv, BAD))]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        with open(folder + "/t.x", "w") as out:
            out.write("typedef string t<>;\n")
        for number, (name, trial, arguments) in enumerate(trials, 1):
            wrong = trial(xdrgen, folder, *arguments)
            failed += bool(wrong)
            print("%sok %d - %s" % ("not " if wrong else "", number, name))
            print("".join("# %s\n" % ascii(one) for one in wrong[:10]), end="")
    print("1..%d" % len(trials))
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""completion.py XDRGEN -- what bash, zsh and fish offer for a command line that is being typed; prints TAP.

Each shell runs the script that `xdrgen completion` prints for it, and is asked for every option of every command, every
value out of a few words, kinds, warnings, topics and files. Zsh has functions in place of its own that show what they are
given; then in each shell some words are typed at a terminal, with a Tab behind them. A shell that is missing is skipped.

Would catch: an option, a value or a command that a shell does not offer, and a script that a shell cannot read.
"""
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time

import help as table
import tap

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SECONDS = 20
def report(name, wanted, found):
    tap.report(name, [] if wanted == found else ["wanted %s\nfound  %s" % (wanted, found)])


# --- shells ---

BASH = r"""
compopt() { :; }
source <(xdrgen completion bash)
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_xdrgen
printf '%s\n' "${COMPREPLY[@]}"
"""
ZSH = r"""
compdef() { }
compset() { }
_files() { print -l -- *(N) }
_describe() {
    local name
    for name in closed open; do print -l -- "${(@)${(P@)name}%%:*}"; done
}
source <(xdrgen completion zsh)
words=("$@") CURRENT=$# PREFIX=${@[-1]}
_xdrgen
"""
FISH = r"""
xdrgen completion fish | source
complete -C "$argv"
"""


def ask(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True,
                          timeout=SECONDS)
    return sorted({line.split("\t")[0] for line in done.stdout.splitlines() if line})


def ask_bash(words):
    # bash takes --option=value for three words
    parts = [part for word in words for part in (re.split("(=)", word) if word.startswith("--") else [word])]
    if parts[-1] == "" and len(parts) > 1 and parts[-2] == "=":
        parts.pop()
    return ask("bash", "--norc", "-c", BASH, "bash", *parts)


def ask_zsh(words):
    return ask("zsh", "-f", "-c", ZSH, "zsh", *words)


def ask_fish(words):
    # fish keeps what stands before a '='
    return [re.sub("^--[^=]*=(?=.)", "", word) for word in ask("fish", "--no-config", "-c", FISH, " ".join(words))]


SHELLS = {"bash": ask_bash, "zsh": ask_zsh, "fish": ask_fish}


def test_shell(shell, offers):
    commands = table.commands("xdrgen")
    report("%s: commands" % shell, sorted(commands + ["--help", "--version"]), offers(["xdrgen", ""]))
    for command in commands:
        rows = table.rows("xdrgen", command)
        wanted = sorted({name + "=" * (name.startswith("--") and row.takes_value) for row in rows for name in row.names})
        found = {name for start in ("-", "--") for name in offers(["xdrgen", command, start])}
        report("%s: options of %s" % (shell, command), wanted, sorted(found))
        for row in rows:
            if row.words:
                name = row.long() + "="
                report("%s: %s %s" % (shell, command, name), sorted(row.words), offers(["xdrgen", command, name]))
    report("%s: a value that has begun" % shell, ["skip"], offers(["xdrgen", "gen", "--passthrough=s"]))
    report("%s: a value in a word of its own" % shell, ["skip"], offers(["xdrgen", "gen", "--passthrough", "s"]))
    report("%s: what -e takes" % shell, ["c", "check", "codec", "csv"], offers(["xdrgen", "gen", "-e", "c"]))
    report("%s: the second thing that -e takes" % shell, ["header,types"], offers(["xdrgen", "gen", "-e", "header,t"]))
    report("%s: what -e takes of a directory" % shell, ["peer"],
           offers(["xdrgen", "gen", "--templates=" + os.path.join(ROOT, "tests/templates"), "-e", "p"]))
    report("%s: ... that is a word of its own" % shell, ["peer"],
           offers(["xdrgen", "gen", "-t", os.path.join(ROOT, "tests/templates"), "-e", "p"]))
    report("%s: a warning" % shell, ["-Wno-void-check", "-Wno-void-flags", "-Wno-void-range"], offers(["xdrgen", "json", "-Wno-void"]))
    report("%s: topics of help" % shell, ["warnings"], offers(["xdrgen", "help", "w"]))
    report("%s: shells" % shell, ["bash", "fish", "zsh"], offers(["xdrgen", "completion", ""]))
    report("%s: nothing of an unknown command" % shell, [], offers(["xdrgen", "nothing", "--"]))
    if shell != "zsh":
        # fish shows other files, too, behind these
        report("%s: specifications and folders" % shell, ["folder", "one.x"] + ["two.y"] * (shell == "fish"),
               [word.rstrip("/") for word in offers(["xdrgen", "gen", ""])])
        report("%s: folders" % shell, ["folder"], [word.rstrip("/") for word in offers(["xdrgen", "gen", "-o", ""])])
        report("%s: files" % shell, ["folder", "one.x", "two.y"],
               [word.rstrip("/") for word in offers(["xdrgen", "gen", "-MF", ""])])


# --- at a terminal ---

STARTS = {"bash": (["bash", "--norc", "-i"], "source <(xdrgen completion bash)"),
          "zsh": (["zsh", "-f", "-i"], "autoload -U compinit && compinit -u -D && source <(xdrgen completion zsh)"),
          "fish": (["fish", "--no-config", "-i"], "xdrgen completion fish | source")}


def read_until(terminal, pattern):
    text, end = "", time.monotonic() + SECONDS
    while not re.search(pattern, text) and time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                text += os.read(terminal, 4096).decode("utf-8", "replace")
            except OSError:
                break
    return text


def type_words(shell, typed):
    """The command line that stands there after a Tab."""
    command, start = STARTS[shell]
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm", PS1="> ", HISTFILE="/dev/null")
        os.execvp(command[0], command)
    os.write(terminal, (start + "; echo REA''DY\r").encode())
    read_until(terminal, r"READY")
    os.write(terminal, (typed + "\t").encode())
    time.sleep(1)  # keys that come before a shell has answered the first are another sequence of keys to it
    os.write(terminal, b"\x01echo G''OT \r")
    text = read_until(terminal, r"GOT [^\r\n]*[\r\n]")
    os.write(terminal, b"exit\r")
    os.close(terminal)
    os.waitpid(child, 0)
    found = re.search(r"GOT ([^\r\n\x1b]*)", text)
    return found.group(1).strip().rstrip("/") if found else repr(text) # zsh takes the '/' of a folder away again


def main():
    xdrgen = os.path.abspath(sys.argv[1])
    missing = [shell for shell in SHELLS if not shutil.which(shell)]
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "bin"))
        os.symlink(xdrgen, os.path.join(folder, "bin/xdrgen"))
        os.environ.update(PATH=os.path.join(folder, "bin") + ":" + os.environ["PATH"], HOME=folder, LC_ALL="C.UTF-8")
        place = os.path.join(folder, "place")
        os.makedirs(os.path.join(place, "folder"))
        for name in "one.x", "two.y":
            open(os.path.join(place, name), "w").close()
        os.chdir(place)
        for shell, offers in SHELLS.items():
            if shell in missing:
                continue
            test_shell(shell, offers)
            for typed, wanted in (("xdrgen js", "xdrgen json"), ("xdrgen gen --ch", "xdrgen gen --check"),
                                  ("xdrgen gen -o fo", "xdrgen gen -o folder"), ("xdrgen limits --format=c", "xdrgen limits --format=csv"),
                                  ("xdrgen json on", "xdrgen json one.x"), ("xdrgen gen --outp", "xdrgen gen --output=")):
                report("%s: '%s' and a Tab" % (shell, typed), wanted, type_words(shell, typed))
    for shell in missing:
        print("# SKIPPED: there is no " + shell)
    tap.finish()


if __name__ == "__main__":
    main()

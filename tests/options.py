#!/usr/bin/env python3
"""options.py XDRGEN -- every option of every command, as help tells of them: taken, refused, misspelt, cut short; prints TAP.

Would catch: an option that a command takes and that means nothing to it, one that is refused without the name of who takes it,
a value that is missing or wrong without the option's name, and a name cut short that stands for another option.
"""
import os
import re
import subprocess
import sys

import help as table
from tap import finish, report

XDRGEN = os.path.abspath(sys.argv[1])
def refused(pattern, *words):
    """What is wrong with a refusal: its status, its two lines."""
    done = subprocess.run([XDRGEN, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
    wanted = "xdrgen: %s\nTry 'xdrgen [a-z -]*' for more information.\n" % pattern
    if done.returncode == 2 and not done.stdout and re.fullmatch(wanted, done.stderr):
        return []
    return ["%s: status %d, not like '%s': %s" % (" ".join(words), done.returncode, pattern, done.stdout + done.stderr)]


def swapped(name):
    """Each way to swap two letters of a name."""
    for i in range(len(name) - 1):
        if name[i] != name[i + 1]:
            yield name[:i] + name[i + 1] + name[i] + name[i + 2:]


def others(command):
    """What no row of a command is called, and who has it."""
    own = {name for row in ROWS[command] for name in row.names}
    for other, rows in ROWS.items():
        for row in rows:
            for name in row.names:
                if name not in own:
                    yield other, name


def check_foreign(command):
    problems = []
    for other, name in others(command):
        owners = r"(\w+(, | and ))*%s((, | and )\w+)*" % other
        problems += refused(r"%s takes no %s; %s do(es)?" % (command, name, owners), command, name)
        if name.startswith("--"):
            problems += refused(r"%s takes no %s; %s do(es)?" % (command, name, owners), command, "operand", name + "=1", "--nonsense")
    return problems


def check_values(command):
    problems = []
    for row in ROWS[command]:
        for name in row.names:
            if row.takes_value:
                problems += refused(r"%s needs a value: \S+" % name, command, "operand", name)
            elif name.startswith("--") and not row.is_optional:
                problems += refused(r"%s takes no value" % name, command, "operand", name + "=1")
        if row.words:
            listed = ", ".join(row.words[:-1]) + " or " + row.words[-1]
            for word in "nonsense", "", row.words[0] + "x", row.words[0][:-1]:
                guess = r"(; did you mean '%s'\?)?" % row.words[0]
                problems += refused(r"%s takes %s, not '%s'%s" % (row.long(), listed, word, guess), command, row.long() + "=" + word)
    return problems


def check_short(command):
    """Each beginning of each name, and each name with two letters swapped."""
    problems = []
    names = [row.long() for row in ROWS[command] if row.long()]
    for row in ROWS[command]:
        name = row.long()
        if not name or row.is_optional or name == "--version":
            continue
        said = "%s needs a value: .*" % name if row.takes_value else "%s takes no value" % name
        for end in range(3, len(name) + 1):
            same = [other for other in names if other.startswith(name[:end])]
            few = name[:end] in names or len(same) == 1
            listed = ", ".join(same[:-1]) + " or " + same[-1]
            problems += refused(said if few else "%s may be %s" % (name[:end], listed), command, name[:end] + "=1" * (not row.takes_value))
        for other in swapped(name[2:]) if len(name) > 4 else ():
            problems += refused(r"%s takes no --%s; did you mean %s\?" % (command, other, name), command, "--" + other)
    return problems


def check_commands():
    problems = []
    for command in ROWS:
        near = "encode|decode" if command.endswith("code") else command
        for other in swapped(command):
            problems += refused(r"there is no command '%s'; did you mean '(%s)'\?" % (other, near), other)
            problems += refused(r"there is no help on '%s'; did you mean '(%s)'\?" % (other, near), "help", other)
    return problems


def check_help(command):
    problems = []
    wanted = table.text_on(XDRGEN, command)
    for words in [command, "--help"], [command, "-h"], [command, "operand", "--help", "--nonsense"], ["--help=" + command]:
        done = subprocess.run([XDRGEN, *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode or done.stdout != wanted:
            problems.append("%s: status %d, or not what 'help %s' prints" % (" ".join(words), done.returncode, command))
    return problems


ROWS = {command: table.rows(XDRGEN, command) for command in table.commands(XDRGEN)}
for one in ROWS:
    report(one + ": options of others are refused, and whose they are is said", check_foreign(one))
    report(one + ": values that are missing or wrong", check_values(one))
    report(one + ": names that are cut short or misspelt", check_short(one))
    report(one + ": help by every way", check_help(one))
report("commands that are misspelt", check_commands())
report("there is something to try", [] if sum(map(len, ROWS.values())) > 60 and all(len(rows) > 2 for rows in ROWS.values()) else [str(ROWS)])
finish()

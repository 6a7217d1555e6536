"""tap.py -- for scripts that print TAP: a line for each thing that is judged, and the end."""
import sys

number = failed = 0


def report(name, problems=()):
    """One line; what is wrong, if anything is, below it."""
    global number, failed
    number += 1
    failed += bool(problems)
    print("%s %d - %s" % ("not ok" if problems else "ok", number, name))
    for problem in problems:
        print("# " + str(problem).replace("\n", "\n# "))


def finish():
    """The closing lines; the status is 1 if something failed, or nothing was judged."""
    print("1..%d" % number)
    print("%d passed, %d failed" % (number - failed, failed))
    sys.exit(failed > 0 or number == 0)

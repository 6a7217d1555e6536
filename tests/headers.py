#!/usr/bin/env python3
"""headers.py FOLDER... -- every function that the runtime's headers declare is documented where it stands; TAP.

A comment says of a function, or of those that follow each other without a blank line, what it does and, as fits, units,
whose memory it is, and how it fails. Would catch: a function that one can use only after reading its body.
"""
import glob
import os
import re
import sys

COMMENT = re.compile(r"/\*(?s:.*?)\*/")
HEADLINE = re.compile(r"/\* --- (?s:.*?)--- ?(?s:.*?)\*/\s*")
FUNCTION = re.compile(r"^(?!#|typedef\b|struct \w+ \{|enum )[A-Za-z_][\w \t*]*?\**\b(\w+)\(", re.M)


def paragraphs_of(text):
    """What stands between blank lines, with the bodies of functions whole."""
    whole, depth = [[]], 0
    for line in text.split("\n"):
        if not line.strip() and depth <= 0:
            whole.append([])
        else:
            whole[-1].append(line)
            depth = 0 if 'extern "C"' in line else max(0, depth + line.count("{") - line.count("}"))
    return ["\n".join(lines) for lines in whole]


def undocumented(text):
    """The functions of paragraphs that do not begin with a comment, a headline or a directive aside."""
    names = []
    for paragraph in paragraphs_of(text):
        paragraph = HEADLINE.sub("", paragraph)
        paragraph = re.sub(r"\A(#\s*(if|ifdef|ifndef|else|endif|include)\b.*\n)+", "", paragraph)
        if not paragraph.startswith("/*"):
            names += FUNCTION.findall(COMMENT.sub("", paragraph))
    return names


def main():
    number = failed = 0
    for path in sorted(path for folder in sys.argv[1:] for path in glob.glob(folder + "/**/*.h", recursive=True)):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if "written by xdrgen" in text.split("\n")[0]:  # which says once what the functions of each type do
            continue
        number += 1
        names = undocumented(text)
        failed += bool(names)
        print("%sok %d - %s: every function is documented" % ("not " if names else "", number, os.path.relpath(path)))
        for name in names:
            print("# no comment on " + name)
    print("1..%d" % number)
    print("%d passed, %d failed" % (number - failed, failed))
    sys.exit(failed > 0 or number == 0)


if __name__ == "__main__":
    main()

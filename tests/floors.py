#!/usr/bin/env python3
"""floors.py OBJECT... -- an #include goes down only, and no files call each other in a circle; TAP.

The floors of a house are rooms, one above the other; a room is a folder. A file may include what lies in its own room and on
lower floors, not what lies above, nor what lies beside. Some headers are their room's alone. Who calls whom is read from
the objects by nm: a circle is shown with the symbols that close it.

Would catch: a file that cannot be read, tested or used without the one that stands on it.
"""
import collections
import os
import re
import subprocess
import sys
import tempfile

from tap import finish, report

# from the ground up; what has no room of its own stands on top
HOUSES = {
    "runtime": [["runtime"], ["runtime/rpc"], ["runtime/testing"]],
    "xdrgen": [["xdrgen/base"], ["xdrgen/syntax", "grammar"], ["xdrgen/model"], ["xdrgen/measure"], ["xdrgen/resolve"],
               ["xdrgen/analysis", "xdrgen/message"], ["xdrgen/emit"], ["xdrgen/template"], ["xdrgen/command"], ["xdrgen"]],
}
# one room, though in two folders
SAME_ROOM = {"grammar": "xdrgen/syntax"}
# of another house
GUESTS = {"xdrgen": ["runtime"]}
# headers that are for these rooms only
ALONE = {"runtime/xdr_find.h": ["runtime"], "runtime/xdr_pass.h": ["runtime"], "runtime/xdr_rules.h": ["runtime"],
         "xdrgen/syntax/ast.h": ["xdrgen/syntax", "xdrgen/resolve"], "xdrgen/resolve/internal.h": ["xdrgen/resolve"]}
# what bison and flex make, and of what
MADE = {"xdr.tab.h": "grammar/xdr.y", "xdr.lex.h": "grammar/xdr.l"}
SOURCE = re.compile(r".*\.(c|h|def|y|l)$")
INCLUDE = re.compile(r'(?m)^\s*#\s*include\s*"([^"]+)"')
# --- circles ---

def find_way(edges, begin, end):
    """The shortest way from one to the other that has a step."""
    before, todo = {}, collections.deque([begin])
    while todo:
        at = todo.popleft()
        for after in edges.get(at, ()):
            if after not in before:
                before[after] = at
                todo.append(after)
            if after == end:
                way = [end]
                while way[-1] != begin or len(way) == 1:
                    way.append(before[way[-1]])
                return way[::-1]
    return None


def find_circles(edges):
    """A shortest circle through each node that is on one, once."""
    ways = (find_way(edges, node, node) for node in sorted(edges))
    return list({frozenset(way): way for way in reversed(list(filter(None, ways)))}.values())


# --- who calls whom ---

def read_symbols(paths):
    """By object, the global symbols that it defines and those that it wants."""
    defined, wanted = collections.defaultdict(set), collections.defaultdict(set)
    for path in paths:
        listed = subprocess.run(["nm", "-P", path], stdout=subprocess.PIPE, text=True, check=True).stdout
        for name, kind in (line.split()[:2] for line in listed.splitlines()):
            if kind == "U":
                wanted[path].add(name)
            elif kind.isupper():
                defined[path].add(name)
    return defined, wanted


def call_circles(paths):
    """In words, the circles of objects."""
    defined, wanted = read_symbols(paths)
    owner = {name: path for path in paths for name in defined[path]}
    calls = {path: collections.defaultdict(list) for path in paths}
    for path in paths:
        for name in sorted(wanted[path] & set(owner)):
            calls[path][owner[name]].append(name)
    return ["; ".join("%s wants %s of %s" % (a, ", ".join(calls[a][b][:3]), b) for a, b in zip(circle, circle[1:]))
            for circle in find_circles(calls)]


# --- who includes whom ---

def find_sources(folders):
    return sorted(os.path.join(folder, name) for folder in folders if os.path.isdir(folder) for name in os.listdir(folder)
                  if SOURCE.match(name))


def find_included(path, name):
    """The file that an include is of: beside the one that includes it, or in a folder where the compiler looks."""
    folders = [os.path.dirname(path)] + [room for floors in HOUSES.values() for floor in floors for room in floor]
    found = [os.path.join(folder, name) for folder in folders if os.path.isfile(os.path.join(folder, name))]
    return MADE.get(name) or (os.path.normpath(found[0]) if found else None)


def room_of(path):
    folder = os.path.dirname(path)
    return SAME_ROOM.get(folder, folder)


def judge(house, path, included):
    """What is wrong with an include; nothing, if it goes down."""
    floor_of = {room: i for i, floor in enumerate(HOUSES[house]) for room in floor}
    here, there = room_of(path), room_of(included)
    if included in ALONE and here not in ALONE[included]:
        return "which is for %s alone" % " and ".join(ALONE[included])
    if there == here or there in GUESTS.get(house, ()):
        return None
    if there not in floor_of:
        return "of another house"
    return None if floor_of[there] < floor_of[here] else "which goes %s" % ("up" if floor_of[there] > floor_of[here] else "aside")


def wrong_includes(house):
    """In words, the includes that do not go down, and the circles of headers."""
    problems, edges = [], {}
    for path in find_sources(room for floor in HOUSES[house] for room in floor):
        with open(path, encoding="utf-8") as file:
            names = INCLUDE.findall(file.read())
        files = {name: find_included(path, name) for name in names}
        edges[path] = list(filter(None, files.values()))
        for name, included in files.items():
            why = judge(house, path, included) if included else "which is not there"
            if why:
                problems.append("%s includes %s, %s" % (path, included or name, why))
    return problems + [" includes ".join(circle) for circle in find_circles(edges)]


# --- houses in which this is wrong ---

def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def compile_file(path, text):
    write(path + ".c", text)
    subprocess.run(["gcc", "-c", "-o", path + ".o", path + ".c"], check=True)
    return path + ".o"


def show_circles():
    """One circle of three, with a file that stands beside it and one that stands on it."""
    texts = {"a": "int b(void); int a(void) { return b(); }", "b": "int c(void); int b(void) { return c(); }",
             "c": "int a(void), d(void); int c(void) { return a() + d(); }", "d": "int d(void) { return 1; }",
             "e": "int a(void); int e(void) { return a(); }"}
    objects = [compile_file("x/" + name, text) for name, text in texts.items()]
    found = call_circles(objects)
    wanted = ["x/a.o wants b of x/b.o; x/b.o wants c of x/c.o; x/c.o wants a of x/a.o"]
    report("a circle of three is found", [] if found == wanted else ["found: %r" % found])
    found = call_circles([path for path in objects if path != "x/b.o"])
    report("where there is none, none is found", found)


def show_includes():
    """Every pair of rooms, one of which includes the other."""
    rooms = [(floor, room) for floor, rooms in enumerate(HOUSES["xdrgen"]) for room in rooms]
    wanted = set()
    for floor, room in rooms:
        for below, other in rooms:
            header = os.path.basename(room) + "_" + os.path.basename(other)
            write("%s/%s.h" % (other, header), "")
            write("%s/%s.c" % (room, header), '#include "%s/%s.h"\n' % (os.path.relpath(other, "xdrgen"), header))
            if below > floor or (below == floor and SAME_ROOM.get(room, room) != SAME_ROOM.get(other, other)):
                wanted.add("%s/%s.c" % (room, header))
    found = wrong_includes("xdrgen")
    report("an include that goes up, or aside, is refused", sorted(wanted ^ {problem.split()[0] for problem in found}))
    write("runtime/one.h", '#include "two.h"\n')
    write("runtime/two.h", '#include "one.h"\n')
    write("runtime/rpc/three.c", '#include "xdr_pass.h"\n#include "none.h"\n')
    write("runtime/xdr_pass.h", "")
    found = wrong_includes("runtime")
    wanted = ["runtime/rpc/three.c includes runtime/xdr_pass.h, which is for runtime alone",
              "runtime/rpc/three.c includes none.h, which is not there",
              "runtime/one.h includes runtime/two.h includes runtime/one.h"]
    report("so is a circle, a header of others, and what is not there", [] if found == wanted else found)


def main():
    for house, floors in HOUSES.items():
        if any(map(os.path.isdir, floors[0])):
            report("%s: every include goes down" % house, wrong_includes(house))
    report("no circle among %d objects" % len(sys.argv[1:]), call_circles(sys.argv[1:]) if sys.argv[1:] else ["there are none"])
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        show_circles()
        show_includes()
    finish()


if __name__ == "__main__":
    main()

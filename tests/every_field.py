#!/usr/bin/env python3
"""every_field.py FIELDS.def -- a template that prints every field of every record: of each the values of all that it holds,
by the shortest way from `spec`.

A transcript runs it. Would catch: a field that is another one's, or nothing's, though no template here uses it.
"""
import collections
import re
import sys

WORDS = ("TEXT", "CHOICE", "INT", "I64", "WIDE", "U64", "U32")


def read_fields(path):
    """The fields of each record, in order, as (name, kind, target)."""
    records = collections.OrderedDict()
    with open(path) as file:
        for word, columns in re.findall(r"(?m)^([A-Z]+)\((.*)\)$", file.read()):
            columns = [column.strip() for column in columns.split(",")]
            if word == "RECORD":
                records[columns[0]] = []
            elif word != "CHOICES":
                records[columns[0]].append((columns[1], columns[2], columns[4]))
    return records


def find_ways(records):
    """To each record a way from `spec`, as (field, kind, record) a step."""
    ways, todo = collections.OrderedDict(spec=[]), collections.deque(["spec"])
    while todo:
        record = todo.popleft()
        for name, kind, target in records[record]:
            if kind in ("LIST", "PART") and target not in ways:
                ways[target] = ways[record] + [(name, kind, target)]
                todo.append(target)
    return ways


def print_way(way):
    """Walks to a record, and uses its block on each."""
    place, depth = "spec", 0
    for name, kind, target in way:
        place += "." + name
        print("@%s" % ("for %s in %s" % (target, place) if kind == "LIST" else "if " + place))
        place = target if kind == "LIST" else place
        depth += 1
    record = way[-1][2] if way else "spec"
    print("@use of_%s%s" % (record, "" if place == record else " %s = %s" % (record, place)))
    print("@end\n" * depth, end="")


def print_block(record, fields):
    print("@block of_" + record)
    print("%s: %s" % (record, " ".join("%s=${%s.%s}" % (name, record, name) for name, kind, _ in fields if kind in WORDS)))
    for name, kind, _ in fields:
        if kind == "LIST":
            print("@for one in %s.%s\n  one of %s\n@end" % (record, name, name))
        elif kind not in WORDS:
            print("@if %s.%s\n  %s\n@end" % (record, name, name))
    print("@end")


def main():
    records = read_fields(sys.argv[1])
    ways = find_ways(records)
    print("@file everything")
    for way in ways.values():
        print_way(way)
    for record in ways:
        print_block(record, records[record])


main()

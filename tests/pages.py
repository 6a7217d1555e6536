#!/usr/bin/env python3
"""pages.py XDRGEN MEASURE -- the documents of limits (gen -e docs): TAP.

Of the flagship: every number of the Markdown and CSV tables is that of `xdrgen json` and `xdrgen limits --format=json`; what
is said of each limit is so by these, and again by sizes that are computed here from the model alone; the messages that are
shown decode; the page of HTML is well-formed, small, whole without a network, can be read in lynx and works in Chromium: it
searches, sorts, follows links, needs few stops of the Tab key, prints all that it has, has enough contrast and no error on
the console. Of other specifications, hostile texts among them: each document is well-formed and says what the
specification says.

Would catch: a figure that is not the model's, a sentence about a limit that is not true, a text that is not escaped, a link to
nowhere, a script that fails, a page of paper that lacks something.
"""
import csv
import glob
import html
import html.parser
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

from browser import Browser

FLAGSHIP = "examples/remote_protocol.x"
NAME = "remote_protocol"
MOST_BYTES = 2 * 1000 * 1000
LEAST_CONTRAST = 4.5
NAMES_SHOWN = 12
BUILT_IN = {"hyper": 8, "unsigned hyper": 8, "double": 8, "quadruple": 16}  # bytes; all others have 4
VOID = {"meta", "link", "input", "br", "img"}
number = failed = 0


def report(name, wrong=""):
    """One line of TAP; wrong says what is, if something is."""
    global number, failed
    number += 1
    failed += bool(wrong)
    print("%sok %d - %s" % ("not " if wrong else "", number, name))
    if wrong:
        print("# " + str(wrong)[:2000].replace("\n", "\n# "))


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


# --- the model ---

def fetch_model(xdrgen, spec=FLAGSHIP):
    model = json.loads(run(xdrgen, "json", spec).stdout)
    limits = json.loads(run(xdrgen, "limits", "--format=json", spec).stdout)
    return model, limits


def markdown_tables(text):
    """Each table as a list of rows, each a list of cells, the first row being the head."""
    table = []
    for line in text.split("\n") + [""]:
        if line.startswith("|"):
            cells = re.split(r"(?<!\\)\|", line)[1:-1]
            table.append([re.sub(r"\\(\W)", r"\1", cell.strip()) for cell in cells])
        elif table:
            yield [table[0], *table[2:]]
            table = []


def count_occurrences(limits, name):
    return sum(limit.get("limit") == name for body in limits["bodies"] for limit in body.get("limits", []))


def counts_of(constant):
    return "%d %s" % (constant["counts_each"], constant["counts_unit"]) if "counts_each" in constant else ""


def split_unit(cell):
    """`bytes, 8 cpus each` is the unit and what each stands for."""
    unit, _, counts = cell.partition(", ")
    return unit, re.sub(" each$", "", counts)


def check_constants(rows, model, limits):
    """Compares rows of name, value, unit, what each stands for, uses."""
    wanted = {}
    for constant in model["constants"]:
        uses = count_occurrences(limits, constant["name"])
        wanted[constant["name"]] = (str(constant["value"]), constant.get("unit", ""), counts_of(constant), str(uses))
    found = {row[0]: tuple(row[1:]) for row in rows}
    return [(name, row, wanted.get(name)) for name, row in found.items() if wanted.get(name) != row]


def check_bodies(rows, limits):
    """Compares rows of procedure, kind, least, greatest, verdict, memory; both ways."""
    kinds = {"args": "arguments", "ret": "result", "msg": "event", "type": "type"}
    wanted = [(body["procedure"], kinds[body["body"]], str(body["wire_min"]), str(body["wire_max"]), body["verdict"],
               str(body["memory_max"])) for body in limits["bodies"]]
    return sorted(set(wanted) ^ set(rows))[:5] or (len(wanted) != len(rows) and "another number of rows")


def check_table_of_bodies(folder, stem, limits):
    table = list(csv.DictReader(io.StringIO(read("%s/%s_bodies.csv" % (folder, stem)))))
    return check_bodies([(row["procedure"], row["body"], row["wire_min"], row["wire_max"], row["verdict"], row["memory_max"])
                         for row in table], limits)


def test_numbers(folder, model, limits):
    tables = list(markdown_tables(read("%s/%s_limits.md" % (folder, NAME))))
    constants = next(table for table in tables if table[0][:3] == ["name", "value", "unit"])[1:]
    bodies = next(table for table in tables if table[0][:3] == ["number", "name", "body"])[1:]
    report("markdown: constants are the model's",
           check_constants([(row[0], row[1], *split_unit(row[2]), row[4]) for row in constants], model, limits))
    named = {limit.get("limit") for body in limits["bodies"] for limit in body.get("limits", [])} - {None}
    report("markdown: has every constant that limits a body", named - {row[0] for row in constants})
    report("markdown: bodies are those of xdrgen limits",
           check_bodies([(re.sub(r"\[(.*)\]\(.*\)", r"\1", row[1]), row[2], row[3], row[4], row[5], row[6])
                         for row in bodies], limits))
    verdicts = {assertion["text"]: assertion["verdict"] for assertion in limits["assertions"]}
    relations = next(table for table in tables if table[0][0] == "relation")[1:]
    report("markdown: relations are those of xdrgen limits", {row[0]: row[1] for row in relations} != verdicts)
    numbers = {p["name"]: str(p["number"]) for v in model["programs"][0]["versions"] for p in v["procedures"]}
    report("markdown: numbers of procedures",
           [row for row in bodies if numbers[re.sub(r"\[(.*)\]\(.*\)", r"\1", row[1])] != row[0]])
    table = list(csv.DictReader(io.StringIO(read("%s/%s_limits.csv" % (folder, NAME)))))
    report("csv: constants are the model's",
           check_constants([(row["name"], row["value"], row["unit"], row["counts"], row["uses"]) for row in table], model,
                           limits) or
           len(table) != len(model["constants"]))
    report("csv: bodies are those of xdrgen limits", check_table_of_bodies(folder, NAME, limits))


# --- what is said of each limit ---

def singular(unit):
    for many, one in ("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("ss", "ss"), ("s", ""):
        if unit.endswith(many) and unit != many:
            return unit[:-len(many)] + one
    return unit


def count(number, unit):
    return "{:,} {}".format(number, singular(unit) if number == 1 else unit)


def through(types, member):
    """What a member is, if its type is a name for that."""
    while member["shape"] == "scalar" and types.get(member["type"], {}).get("kind") == "typedef":
        member = types[member["type"]]["alias"]
    return member


def find_member(types, name, path):
    """The member at the end of a path; `[]` and `?` lead to an element, whose type says what that is."""
    member = through(types, {"shape": "scalar", "type": name})
    for part in re.findall(r"\[\]|\?|\w+", path):
        if part in ("[]", "?"):
            member = through(types, dict(member, shape="scalar"))
        elif types.get(member["type"], {}).get("kind") in ("struct", "union"):
            members = [one for _, one in members_of(types[member["type"]])]
            member = through(types, next((one for one in members if one["name"] == part), member))
    return member


def sentence(model, constants, types, cap, body, limit):
    """What a document is to say of a limit, from the figures of JSON."""
    member = find_member(types, body["type"], limit["path"])
    is_array = member["shape"] == "variable"
    constant = constants.get(limit.get("limit"), {})
    unit = constant.get("unit") or ("elements" if is_array else "bytes")
    bound, share, most = limit["bound"], limit.get("share"), limit.get("reach_max")
    message = "a message of %s or more" % count(limit["reach"], "bytes")
    if limit.get("dead"):
        return "%s, for the cap comes first: %s would take %s" % ("at most " + count(most, unit) if most else "none",
                                                                  "{:,}".format(bound), message)
    counts = " (%s)" % count(bound * constant["counts_each"], constant["counts_unit"]) if "counts_each" in constant else ""
    said = "at most %s%s, in %s; " % (count(bound, unit), counts, message)
    element = types.get(member["type"]) or {"wire_max": BUILT_IN.get(member["type"], 4)}
    if cap is None:
        return said + "there is no cap"
    if body["verdict"] in ("fits", "fixed"):
        return said + "the cap has room for that whatever else is there"
    if not is_array or bound == 0:
        return said + "the cap has room for that if all else is short"
    leaves = "the cap leaves at best %s for each" % count(share, "bytes")
    if element["wire_max"] <= share and not element.get("wire_unbounded"):
        return said + "%s, and none takes more than {:,}".format(element["wire_max"]) % leaves
    return said + "%s: it comes first if they take {:,} on average, and would hold {:,} of the shortest".format(
        share + 1, limit["cap_max"]) % leaves


def check_by_sizes(types, cap, body, limit):
    """The figures of a limit by another way: whether messages of these lengths are within the cap, from least sizes alone. What
    is beside the array and on the way to it costs the same whatever its length."""
    member = find_member(types, body["type"], limit["path"])
    element = types[member["type"]]["wire_min"] if member["type"] in types else BUILT_IN.get(member["type"], 4)
    element = element if member["shape"] == "variable" else 1
    size = lambda length, each: (length * each + 3) // 4 * 4
    beside = limit["reach"] - size(limit["bound"], element)
    if beside + size(limit["cap_max"], element) > cap or beside + size(limit["cap_max"] + 4, element) <= cap:
        yield "cap_max"
    if limit["reach_max"] != min(limit["bound"], limit["cap_max"]):
        yield "reach_max"
    if limit["dead"] != (limit["reach"] > cap):
        yield "dead"
    if not limit["dead"] and limit["bound"] and not (beside + limit["bound"] * limit["share"] <= cap <
                                                     beside + limit["bound"] * (limit["share"] + 1)):
        yield "share"


def check_places(folder, stem, model, limits):
    """Every document says it of every limit of every body."""
    kinds = {"args": "arguments", "ret": "result", "msg": "event", "type": "type"}
    constants = {constant["name"]: constant for constant in model["constants"]}
    types = {type["name"]: type for type in model["types"]}
    path = "%s/%s" % (folder, stem)
    rows = list(csv.DictReader(io.StringIO(read(path + "_places.csv"))))
    others = {"markdown": flatten_markdown(read(path + "_limits.md")), "man": show_manual(path + "_limits.7"),
              "html": re.sub(r"\s+", " ", "".join(Page(read(path + "_limits.html")).text))}
    wanted = [(body, limit) for body in limits["bodies"] for limit in body.get("limits", [])]
    wrong = [] if len(wanted) == len(rows) else ["csv: %d rows, not %d" % (len(rows), len(wanted))]
    for (body, limit), row in zip(wanted, rows):
        says = sentence(model, constants, types, limits.get("cap"), body, limit)
        known = [body["procedure"], kinds[body["body"]], body["type"], limit["path"], limit.get("limit", ""), says]
        known += [str(limit[key]) for key in ("bound", "reach", "reach_max", "cap_max", "share") if key in limit]
        if [row[key] for key in ("procedure", "body", "type", "path", "limit", "says")] != known[:6] or not set(known) <= set(
                row.values()):
            wrong.append("csv: %s, not %s" % (dict(row), known))
        wrong += ["%s: %s %s: %s" % (form, body["type"], limit["path"], says) for form, text in others.items() if says not in text]
        if "cap" in limits:
            wrong += ["%s %s: %s" % (body["type"], limit["path"], key)
                      for key in check_by_sizes(types, limits["cap"], body, limit)]
    return wrong or (not wanted and "no limit")


PLACES = """%s
/*! @unit: names */ const NAMES = 3;
/*! @unit: boxes */ const ONE = 1;
/*! @unit: bytes
 *  @counts: 8 cpus each */ const MAP = 8;
/*! @unit: entries */ const FEW = 1;
struct pair { int a; int b; };
typedef string text<1000>;
/*! @direction: call */ struct shared { string names<NAMES>; opaque map<MAP>; pair pairs<4>; opaque bits<1>; opaque one<ONE>;
    pair few<FEW>; };
/*! @direction: call */ struct cut { text texts<5>; pair pairs<4>; int bare<7>; int none<0>; opaque map<MAP>; };
/*! @direction: call */ struct dead { text texts<300>; opaque more<2000>; int free<>; };
/*! @direction: call */ struct full { opaque all[1020]; pair rest<2>; };
"""


def test_places(xdrgen, folder, model, limits):
    report("all documents: what is said of each limit", check_places(folder, NAME, model, limits))
    words = {"for the cap comes first", "none, for", "no cap", "whatever else is there", "if all else is short", "comes first if they",
             "none takes more than", "(64 cpus)", " 1 byte,", " 1 box,",
             " 1 entry,"}
    with tempfile.TemporaryDirectory() as work:
        for stem, cap in ("capped", "/*! @file\n * @cap: 1 KiB\n */"), ("free", ""):
            with open("%s/%s.x" % (work, stem), "w", encoding="utf-8") as file:
                file.write(PLACES % cap)
            run(xdrgen, "gen", "-e", "docs", "-o", work, "%s/%s.x" % (work, stem))
            report("%s: what is said of each limit" % stem, check_places(work, stem, *fetch_model(xdrgen, "%s/%s.x" % (work, stem))))
        said = read(work + "/capped_places.csv") + read(work + "/free_places.csv")
    report("which are limits of every kind", [word for word in sorted(words) if word not in said])


# --- who uses a constant, what restricts a member ---

def show_manual(path):
    """All on one line, as if it were wide enough."""
    shown = re.sub(r".\x08", "", run("mandoc", "-T", "utf8", "-O", "width=200", path).stdout)
    return re.sub(r"\s+", " ", shown)


def flatten_markdown(text):
    return re.sub(r"\s+", " ", re.sub(r"\\(\W)", r"\1", text))


def members_of(type):
    arms = [arm["member"] for arm in type.get("arms", []) if arm.get("member")]
    alias = type.get("alias")
    return [(type["name"], alias)] * bool(alias) + [("%s.%s" % (type["name"], member["name"]), member)
                                                     for member in type.get("members", []) + arms]


def in_words(names):
    return ", ".join(names[:NAMES_SHOWN]) + (" and %d more" % (len(names) - NAMES_SHOWN) if len(names) > NAMES_SHOWN else "")


def find_users(model, limits, name):
    """The members that a constant bounds, the messages that hold these; each once, in order."""
    bounds = [place for type in model["types"] for place, member in members_of(type) if member.get("limit") == name]
    users = [body["procedure"] or body["type"] for body in limits["bodies"]
             if any(limit.get("limit") == name for limit in body.get("limits", []))]
    return list(dict.fromkeys(bounds)), list(dict.fromkeys(users))


def check_users(folder, stem, model, limits):
    """Every document tells of every constant that bounds something."""
    stem = "%s/%s_limits" % (folder, stem)
    table = {row["name"]: row for row in csv.DictReader(io.StringIO(read(stem + ".csv")))}
    markdown, manual, page = flatten_markdown(read(stem + ".md")), show_manual(stem + ".7"), read(stem + ".html")
    wrong, seen = [], 0
    for name in [constant["name"] for constant in model["constants"]]:
        bounds, users = find_users(model, limits, name)
        row = table[name]
        if (row["bounds"], row["used_by"]) != (" ".join(bounds), " ".join(users)):
            wrong.append("csv: %s: %s, %s" % (name, row["bounds"][:200], row["used_by"][:200]))
        if not bounds:
            continue
        seen += len(users)
        more = " * in messages of %s" % in_words(users) if users else ""
        if "* %s bounds %s%s" % (name, in_words(bounds), more) not in markdown:
            wrong.append("markdown: " + name)
        more = " It is in messages of %s." % in_words(users) if users else ""
        text = manual[manual.find(" %s = " % name):]
        if "It bounds %s.%s" % (in_words(bounds), more) not in text[:6000]:
            wrong.append("man: " + name)
        entry = re.search('<tr id="%s">.*?</tr>' % re.escape(name), page, re.S).group()
        links = re.findall(r'<li><a href="#[^"]+"><code>(.*?)</code>', entry)
        if links != bounds + users:
            wrong.append("html: %s: %s" % (name, links[:10]))
    return wrong or (seen == 0 and "no user")


def test_users(xdrgen, folder, model, limits):
    report("all documents: who uses each constant", check_users(folder, NAME, model, limits))
    longest = max(len(find_users(model, limits, c["name"])[1]) for c in model["constants"])
    report("which are more than a sentence holds, for one of them", longest <= 10 * NAMES_SHOWN and longest)
    with tempfile.TemporaryDirectory() as work:
        for stem in "examples/remote_protocol_2007", "tests/unit/rules":
            run(xdrgen, "gen", "-e", "docs", "--passthrough=skip", "-o", work, stem + ".x")
            report("%s: who uses each constant" % stem,
                   check_users(work, os.path.basename(stem), *fetch_model(xdrgen, stem + ".x")))


def test_counts(folder, model):
    """What each stands for, in all documents; the tables of Markdown and CSV are compared elsewhere."""
    manual, page = show_manual("%s/%s_limits.7" % (folder, NAME)), read("%s/%s_limits.html" % (folder, NAME))
    counted = [constant for constant in model["constants"] if counts_of(constant)]
    wrong = [constant["name"] for constant in counted
             if "It counts %s, %s each." % (constant["unit"], counts_of(constant)) not in manual or
             page.count("Each stands for %s." % counts_of(constant)) != len(counted)]
    report("man, html: @counts", wrong or (not counted and "none"))


def rules_of(type):
    """What a document says of a type's members, in order."""
    rules = []
    for _, member in members_of(type):
        rules += [restriction["words"] for restriction in member.get("restrictions", [])]
        rules += ["may hold NUL"] * bool(member.get("allows_nul"))
    return rules + ["condition: " + check["text"] for check in type.get("checks", [])]


def test_rules(xdrgen):
    """@range, @min, @flags, @utf8, @ascii, @nul and @check stand where the members do."""
    spec = "tests/unit/rules.x"
    model, _ = fetch_model(xdrgen, spec)
    with tempfile.TemporaryDirectory() as work:
        run(xdrgen, "gen", "-e", "docs", "-o", work, spec)
        page = "".join(Page(read(work + "/rules_limits.html")).text)
        shown = {"markdown": re.sub(r"\\([\W_])", r"\1", read(work + "/rules_limits.md")),
                 "html": page,
                 "man": re.sub(r".\x08", "", run("mandoc", "-T", "utf8", work + "/rules_limits.7").stdout)}
    wanted = sorted(rule for type in model["types"] for rule in rules_of(type))
    for form, text in shown.items():
        lines = [re.sub(r"^\* ", "", line.strip()) for line in text.replace("condition:\n", "condition: ").split("\n")]
        rule = re.compile(r"(range -?\d|flags \w|UTF-8$|ASCII$|may hold NUL|holds no NUL|condition: )")
        found = sorted(filter(rule.match, lines))
        report("%s: what restricts members" % form, found != wanted and (found, wanted))
    report("which are rules of every kind", {rule.split()[0] for rule in wanted} !=
           {"range", "flags", "ASCII", "UTF-8", "may", "holds", "condition:"})


RULED = """/*! @file
 * @cap: 1 KiB
 */
/*! @check: a + b > 3 */
struct pair { int a; int b; };
struct deep_ruled_args { pair at; string name<9>; /*!< @min: 5 */ };
struct deep_plain_args { int a; /*!< @range: 7..9 */ };
const DEEP_PROGRAM = 1;
const DEEP_PROTOCOL_VERSION = 1;
enum deep_procedure {
    /** @acl: none */
    DEEP_PROC_RULED = 1,
    /** @acl: none */
    DEEP_PROC_PLAIN = 2
};
"""


def test_ruled_examples(xdrgen):
    """An example keeps ranges, so it may be longer than the least size on the wire, and does not claim to be the least."""
    with tempfile.TemporaryDirectory() as work:
        with open(work + "/deep.x", "w", encoding="utf-8") as file:
            file.write(RULED)
        run(xdrgen, "gen", "-e", "docs", "-o", work, work + "/deep.x")
        shown = [flatten_markdown(read(work + "/deep_limits.md")), show_manual(work + "/deep_limits.7"),
                 re.sub(r"\s+", " ", "".join(Page(read(work + "/deep_limits.html")).text))]
    said = "Whether it meets the conditions was not looked at."
    for form, text in zip(("markdown", "man", "html"), shown):
        example = re.search("(?i)an example of deep_ruled_args, 20 bytes(.*?)"
                            "an example of deep_plain_args, 4 bytes(.*)", text)
        report("%s: an example with @min and @check" % form,
               not example or said not in example[1] or said in example[2] or "00000007" not in example[2] or
               " least message" in text)


# --- examples ---

def test_examples(folder, measure, model):
    """Each example is decoded by generated code, as a whole; its length is the type's least, as no member of the flagship
    has a range. All documents have them."""
    text = read("%s/%s_limits.md" % (folder, NAME))
    manual = re.sub(r".\x08", "", run("mandoc", "-T", "utf8", "-O", "width=200", "%s/%s_limits.7" % (folder, NAME)).stdout)
    shown = {name: re.findall(r"(?m)^ +(\d+: \w{8}(?: \w{8})*)(?:  .*)?$", rows)
             for name, rows in re.findall(r"an example of (\w+), \d+ bytes:\n((?: +.*\n)+)", manual)}
    least = {type["name"]: type["wire_min"] for type in model["types"]}
    types, wrong = [], []
    with tempfile.TemporaryDirectory() as work:
        arguments = []
        for name, length, table in re.findall(r"An example of (\w+), (\d+) bytes:\n\n((?:\|.*\n)+)", text):
            rows = next(markdown_tables(table))[1:]
            data = b""
            for row in rows:
                if int(row[0]) != len(data):
                    wrong.append("%s: a field is at %d, not %s" % (name, len(data), row[0]))
                data += bytes.fromhex(row[1])
            if shown.get(name) != [row[0] + ": " + row[1] for row in rows]:
                wrong.append("%s: the manual page has %s" % (name, shown.get(name)))
            if len(data) != int(length) or len(data) != least[name]:
                wrong.append("%s: %d bytes, not %s or %d" % (name, len(data), length, least[name]))
            path = "%s/%d" % (work, len(types))
            with open(path, "wb") as file:
                file.write(data)
            types.append(name)
            arguments += [name, path]
        result = run(measure, *arguments)
        wrong += [line for line in result.stdout.split("\n") if ": " in line]
    report("%d examples: generated code decodes them" % len(types), wrong or (len(types) < 300 and "too few"))


def test_constants(xdrgen, limits):
    """The constants of the generated header say the same."""
    header = run(xdrgen, "gen", "-e", "header", "--passthrough=skip", "-o", "-", FLAGSHIP).stdout
    found = dict(re.findall(r"^#define (\w+_(?:WIRE_MIN|WIRE_MAX|MEM_MAX)) (?:UINT64_C\()?(\d+)", header, re.M))
    wanted = {}
    for body in limits["bodies"]:
        for suffix, key in ("WIRE_MIN", "wire_min"), ("WIRE_MAX", "wire_max"), ("MEM_MAX", "memory_max"):
            wanted["%s_%s" % (body["type"], suffix)] = str(body[key])
    report("header: T_WIRE_MIN, T_WIRE_MAX and T_MEM_MAX are the model's",
           [(name, value, found.get(name)) for name, value in wanted.items() if found.get(name) != value])


# --- HTML as a text ---

class Page(html.parser.HTMLParser):
    """Whether tags are balanced; ids, links, and what would be fetched."""

    def __init__(self, text):
        super().__init__()
        self.stack, self.wrong, self.ids, self.links, self.fetched, self.text = [], [], [], [], [], []
        self.feed(text)
        self.close()
        self.wrong += ["<%s> is not closed" % tag for tag in self.stack]

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if len(attributes) != len(attrs):
            self.wrong.append("%s: <%s> has an attribute twice" % (self.getpos(), tag))
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag == "a":
            self.links.append(attributes.get("href", ""))
        self.fetched += [attributes[name] for name in ("src", "data", "srcset") if name in attributes]
        if tag == "link":
            self.fetched.append(attributes.get("href", ""))
        if tag not in VOID:
            self.stack.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if not self.stack or self.stack[-1] != tag:
            self.wrong.append("%s: </%s> closes %s" % (self.getpos(), tag, self.stack[-1:]))
        else:
            self.stack.pop()

    def handle_data(self, data):
        self.text.append(data)

    def faults(self):
        doubles = {name for name in self.ids if self.ids.count(name) > 1} if len(self.ids) != len(set(self.ids)) else set()
        known = set(self.ids)
        return (self.wrong + ["id %s twice" % name for name in sorted(doubles)] +
                ["a link to %s" % link for link in self.links if not link.startswith("#") or link[1:] not in known] +
                ["fetches " + what for what in self.fetched if not what.startswith("data:")])


def lint(path):
    text = run("mandoc", "-T", "lint", path).stdout
    return "\n".join(line for line in text.split("\n") if line and "mandoc.db" not in line)


def test_texts(folder):
    path = "%s/%s_limits.html" % (folder, NAME)
    text = read(path)
    report("html: well-formed, every link leads somewhere, nothing is fetched", Page(text).faults())
    report("html: no other way to the network", re.findall(r"https?:|@import|url\(", text))
    report("html: without scripts every link is a stop", re.findall(r'tabindex="-1"', text))
    report("html: under 2 MB", len(text.encode()) >= MOST_BYTES and len(text.encode()))
    report("man: mandoc finds nothing", lint("%s/%s_limits.7" % (folder, NAME)))
    result = run("lynx", "-dump", "-nolist", "-width=200", "-force_html", path)
    lines = [" ".join(line.split()) for line in result.stdout.split("\n")]
    wanted = ["The limits of remote_protocol", "4194304 bytes reachable", "Arguments remote_domain_get_vcpus_args"]
    report("html: lynx shows headings, numbers and details",
           [line for line in wanted if not any(line in found for found in lines)])


# --- other specifications ---

HOSTILE = r"""/*! @file
 * First <script>alert(1)</script> & "quotes" | pipes *stars* `ticks` [links](x) \fBescapes\e.
 * @cap: 1 KiB
 */
/*! .Sh NAME isn't one, </p><h1> neither; it's | a <b> & "c", 100 % of \e.
 * @unit: <i>bytes|</i>
 */
const TEXT_MAX = 16;
/*! '. begins a line. # Too. */
struct note {
    string text<TEXT_MAX>; /*!< <em>not</em> | emphasised_ */
    opaque more<2000>;
    int numbers[3];
    note *next;
};
"""


def is_in_man(path, words):
    shown = re.sub(r".\x08", "", run("mandoc", "-T", "utf8", path).stdout)
    return words in re.sub(r"\s+", " ", shown)


def test_hostile(xdrgen):
    with tempfile.TemporaryDirectory() as work:
        with open(work + "/bad.x", "w", encoding="utf-8") as file:
            file.write(HOSTILE)
        result = run(xdrgen, "gen", "-e", "docs", "-o", work, work + "/bad.x")
        report("hostile texts: are written", result.returncode and result.stderr)
        meaning = ".Sh NAME isn't one, </p><h1> neither; it's | a <b> & \"c\", 100 % of \\e."
        page = Page(read(work + "/bad_limits.html"))
        report("hostile texts: html is well-formed", page.faults())
        report("hostile texts: html shows them", meaning not in "".join(page.text))
        report("hostile texts: no script of theirs", read(work + "/bad_limits.html").count("<script>") != 1)
        report("hostile texts: mandoc finds nothing", lint(work + "/bad_limits.7"))
        report("hostile texts: mandoc shows them", not is_in_man(work + "/bad_limits.7", meaning))
        rows = list(csv.DictReader(io.StringIO(read(work + "/bad_limits.csv"))))
        report("hostile texts: csv has them", rows[0]["meaning"] != meaning or rows[0]["unit"] != "<i>bytes|</i>")
        table = next(markdown_tables(read(work + "/bad_limits.md")))
        report("hostile texts: a row of markdown has its cells", len(table[0]) != len(table[1]))
        report("hostile texts: markdown has them", table[1][-1] != meaning)


def test_others(xdrgen):
    """All that is good: every kind of type and program, with and without a cap."""
    with tempfile.TemporaryDirectory() as work:
        for spec in sorted(glob.glob("tests/good/*.x") + glob.glob("tests/unit/*.x") + glob.glob("examples/*.x")):
            if os.path.exists(spec[:-2] + ".gen.err"):
                continue  # what can never be sent has no documents
            stem = os.path.basename(spec)[:-2]
            options = read(spec[:-2] + ".options").split() if os.path.exists(spec[:-2] + ".options") else []
            options = [option for option in options if not option.startswith(("--set", "--cap"))]
            result = run(xdrgen, "gen", "-e", "docs", "-o", work, *options, spec)
            wrong = [result.stderr] if result.returncode else []
            if not wrong:
                wrong = Page(read("%s/%s_limits.html" % (work, stem))).faults() + [lint("%s/%s_limits.7" % (work, stem))]
            report("%s: html and man are well-formed" % spec, "\n".join(filter(None, wrong)))
            limits = run(xdrgen, "limits", "--format=json", *options, spec).stdout
            report("%s: csv: bodies are those of xdrgen limits" % spec, check_table_of_bodies(work, stem, json.loads(limits)))


# --- HTML in a browser ---

# The contrast (WCAG 2) of each text that is shown with what is behind it, the worst first.
CONTRAST = """
function rgb(text) { var n = text.match(/[\\d.]+/g).map(Number); return n.length < 4 ? n.concat(1) : n; }
function luminance(c) {
  var l = c.slice(0, 3).map(function (v) { v /= 255; return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); });
  return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2];
}
function behind(node) {
  for (; node; node = node.parentElement) {
    var color = rgb(getComputedStyle(node).backgroundColor);
    if (color[3] > 0) { return color; }
  }
  return [255, 255, 255, 1];
}
var found = {}, walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  var node = walker.currentNode.parentElement;
  if (!walker.currentNode.data.trim() || /SCRIPT|STYLE|TITLE|DESC/i.test(node.tagName)) { continue; }
  var style = getComputedStyle(node), svg = node.namespaceURI.indexOf('svg') > 0;
  var a = luminance(rgb(svg ? style.fill : style.color)), b = luminance(behind(node));
  var ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), key = (svg ? style.fill : style.color) + behind(node);
  if (!found[key] || found[key][0] > ratio) { found[key] = [ratio, node.tagName + ' ' + node.textContent.slice(0, 30)]; }
}
return Object.values(found).sort(function (x, y) { return x[0] - y[0]; });
"""
COLUMN = """
return Array.prototype.map.call(document.querySelectorAll('#limit-table tbody tr'), function (row) {
  return Number(row.cells[1].textContent);
});
"""
SHOWN = """
return Array.prototype.filter.call(document.querySelectorAll(arguments[0]), function (node) { return node.offsetHeight > 0; })
  .map(function (node) { return node.id; });
"""
SEARCH = """
var search = document.getElementById('search-box');
search.value = arguments[0];
search.dispatchEvent(new Event('input'));
return document.getElementById('search-found').textContent;
"""


def test_search(browser, model):
    said = browser.run(SEARCH, "migrate cookie")
    shown = browser.run(SHOWN, "#limit-table tbody tr")
    wanted = [c["name"] for c in model["constants"] if "MIGRATE_COOKIE" in c["name"]]
    report("browser: a search leaves what it is about", shown != wanted and shown or "match" not in said and said)
    report("browser: and no picture above it", browser.run("return document.querySelector('.picture').offsetHeight;"))
    browser.run(SEARCH, "no such thing anywhere")
    report("browser: a search for nothing finds nothing",
           browser.run(SHOWN, "main table[id] tbody > tr, details.entry"))
    said = browser.run(SEARCH, "says how many ids the caller has room for")
    report("browser: a search finds words of a summary, in the table as in the list",
           browser.run("return [].map.call(document.querySelectorAll('#procedure-table tbody tr:not([hidden]) th a'), "
                       "function (link) { return link.hash.slice(1); });") != browser.run(SHOWN, "details.entry") or
           browser.run(SHOWN, "details.entry")[:1] != ["REMOTE_PROC_CONNECT_LIST_DOMAINS"] and said)
    browser.run(SEARCH, "how many domains")
    shown = browser.run(SHOWN, "#limit-table tbody tr, details.entry")
    report("browser: who asks how many is shown the limit, and the call",
           {"REMOTE_DOMAIN_LIST_MAX", "REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS"} - set(shown) or len(shown) > 100 and len(shown))
    browser.run(SEARCH, "as many ids as names")
    report("browser: a search filters the relations",
           browser.run("return document.querySelectorAll('#relation-table tbody tr:not([hidden])').length;") != 1)
    browser.run(SEARCH, "")
    rows = len(browser.run(SHOWN, "details.entry"))
    report("browser: without words all is there", rows < len(model["programs"][0]["versions"][0]["procedures"]) and rows)


def test_sort(browser):
    before = browser.run(COLUMN)
    click = "document.querySelectorAll('#limit-table thead button')[1].click();"
    browser.run(click)
    up = browser.run(COLUMN)
    browser.run(click)
    down = browser.run(COLUMN)
    report("browser: a click sorts by value, another the other way",
           (up != sorted(before) or down != up[::-1] or up == before) and (up[:5], down[:5]))
    state = browser.run("return document.querySelector('#limit-table th[aria-sort]').getAttribute('aria-sort');")
    report("browser: which is said to who does not see it", state != "descending" and state)


# Where the Tab key stops: what it is in.
STOPS = """
return Array.prototype.filter.call(document.querySelectorAll('a[href], button, input, summary, [tabindex]'), function (node) {
  return node.tabIndex >= 0 && node.getClientRects().length > 0;
}).map(function (node) {
  var group = node.closest('main table[id], .group');
  return group ? 'in ' + (group.id || group.getAttribute('aria-label')) : node.textContent.trim().slice(0, 30);
});
"""
FOCUS = """
var node = document.activeElement, row = node.closest('tr, .entry');
return [node.tagName, row ? row.id || row.rowIndex : null, node.getAttribute('href')];
"""


def test_keys(browser):
    stops = browser.run(STOPS)
    groups = browser.run("return document.querySelectorAll('main table[id], .group').length;")
    named = [stop for stop in stops if stop in ("in limit-table", "in procedure-table", "in relation-table", "in Procedures", "in Types")]
    report("browser: a table, or a list of folds, is one stop of the Tab key", len(named) != 5 and stops)
    report("browser: all stops are few", len(stops) > groups + 12 and stops)
    browser.run("document.getElementById('search-box').focus(); scrollTo(0, 0);")
    met = []
    while len(met) < 40 and (not met or met[-1] != ["BODY", None, None]):
        browser.press("Tab")
        met.append(browser.run(FOCUS))
    report("browser: which who presses it meets", len(met) > len(stops) and met)
    browser.run("document.querySelector('#limit-table [tabindex=\"0\"]').focus();")
    steps = []
    for key in ("Down", "Home", "End", "Up", "Home", "Right"):
        browser.press(key)
        steps.append(browser.run(FOCUS))
    names = browser.run(SHOWN, "#limit-table tbody tr")
    report("browser: arrows, Home and End move in a table",
           [step[1] for step in steps] != [names[0], 0, names[-1], names[-2], 0, 0] and steps)
    browser.run("document.querySelector('#REMOTE_DOMAIN_LIST_MAX a').focus();")
    browser.press("Right", "Enter", "Right")
    at = browser.run(FOCUS)
    report("browser: and to the links in a row", at != ["A", "REMOTE_DOMAIN_LIST_MAX", "#remote_connect_list_domains_ret"] and at)
    browser.run(SEARCH, "migrate cookie")
    left = browser.run(STOPS)
    report("browser: a search leaves each table its stop",
           [left.count(name) for name in ("in limit-table", "in procedure-table", "in Procedures")] != [1, 1, 1] and left)
    browser.run(SEARCH, "")


def test_links(browser):
    browser.run("location.hash = '#REMOTE_PROC_DOMAIN_GET_VCPUS';")
    state = browser.run("""
        var node = document.querySelector('details[id=REMOTE_PROC_DOMAIN_GET_VCPUS]'), box = node.getBoundingClientRect();
        return [node.open, box.top >= 0 && box.top < innerHeight];""")
    report("browser: a link opens what it leads to", state != [True, True] and state)
    browser.run("document.querySelector('details[id=REMOTE_PROC_DOMAIN_GET_VCPUS] a[href=\"#REMOTE_VCPUINFO_MAX\"]').click();")
    state = browser.run("var box = document.getElementById('REMOTE_VCPUINFO_MAX').getBoundingClientRect();"
                        "return [location.hash, box.top >= 0 && box.top < innerHeight];")
    report("browser: from a bound to its constant", state != ["#REMOTE_VCPUINFO_MAX", True] and state)
    browser.run(SEARCH, "zzz")
    browser.run("location.hash = '#REMOTE_STRING_MAX';")
    report("browser: a link shows what a search had hidden",
           "REMOTE_STRING_MAX" not in browser.run(SHOWN, "#limit-table tbody tr"))
    browser.run(SEARCH, "")


def test_looks(browser):
    for theme in "light", "dark":
        browser.theme(theme)
        browser.run("document.querySelectorAll('details').forEach(function (node, i) { node.open = i < 40; });")
        poor = [found for found in browser.run(CONTRAST) if found[0] < LEAST_CONTRAST]
        report("browser: %s: every text has a contrast of %.1f" % (theme, LEAST_CONTRAST), poor)
    for width in 1400, 400, 320:
        browser.resize(width, 900)
        wide = browser.run("return document.documentElement.scrollWidth;")
        report("browser: %d wide: no scrolling sideways" % width, wide > width and wide)


# Under the styles of paper: texts that are not there, rows that may be cut.
PAPER = """
var hidden = [], walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  var node = walker.currentNode.parentElement;
  if (walker.currentNode.data.trim() && !node.closest('svg, button, .js-only, thead .uses') && !node.checkVisibility()) {
    hidden.push(walker.currentNode.data.trim());
  }
}
var cut = Array.prototype.filter.call(document.querySelectorAll('tr'), function (row) {
  var parts = row.closest('#limit-table') ? row.querySelectorAll('th:not(.uses), td:not(.uses)') : [row];
  return Array.prototype.some.call(parts, function (part) { return getComputedStyle(part).breakInside !== 'avoid'; });
});
return [hidden.slice(0, 5), cut.length];
"""

WORDS = """
var words = [], walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  if (!walker.currentNode.parentElement.closest('title, desc, thead .uses')) { words.push(...walker.currentNode.data.trim().split(/\\s+/)); }
}
return words;
"""


def test_paper(browser, xdrgen):
    """What is printed has all words of the page, folds or not, with scripts or without; each page says of what it is."""
    browser.devtools("Emulation.setEmulatedMedia", media="print")
    state = browser.run(PAPER)
    report("browser: on paper nothing is hidden, and no row is cut", state != [[], 0] and state)
    browser.devtools("Emulation.setEmulatedMedia", media="")
    with tempfile.TemporaryDirectory() as work:
        run(xdrgen, "gen", "-e", "html", "-o", work, "examples/qemu_protocol.x")
        browser.open("file://%s/qemu_protocol_limits.html" % work)
        browser.theme("dark")
        words = browser.run(WORDS)
        for with_scripts in True, False:
            with open(work + "/page.pdf", "wb") as file:
                file.write(browser.print(with_scripts))
            pages = run("pdftotext", "-raw", work + "/page.pdf", "-").stdout.split("\f")[:-1]
            found = re.sub(r"\s", "", "".join(pages))
            lacking = [word for word in words if word not in found]
            form = "with" if with_scripts else "without"
            report("paper: %s scripts: has all words" % form, lacking[:10])
            report("paper: %s scripts: %d pages have a head and a foot" % (form, len(pages)),
                   len(pages) < 3 or [page for number, page in enumerate(pages, 1) if "The limits of qemu_protocol" not in page or
                                      "%d of %d" % (number, len(pages)) not in page])
        browser.theme("light")


def test_browser(xdrgen, folder, model):
    browser = Browser("--host-resolver-rules=MAP * ~NOTFOUND")
    try:
        browser.resize(1400, 900)
        browser.open("file://%s/%s_limits.html" % (os.path.abspath(folder), NAME))
        test_search(browser, model)
        test_sort(browser)
        test_keys(browser)
        test_links(browser)
        test_looks(browser)
        test_paper(browser, xdrgen)
        report("browser: nothing on the console", browser.errors())
    finally:
        browser.close()


def main():
    xdrgen, measure = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    model, limits = fetch_model(xdrgen)
    with tempfile.TemporaryDirectory() as folder:
        run(xdrgen, "gen", "-e", "docs", "--passthrough=skip", "-o", folder, FLAGSHIP)
        test_numbers(folder, model, limits)
        test_places(xdrgen, folder, model, limits)
        test_users(xdrgen, folder, model, limits)
        test_counts(folder, model)
        test_rules(xdrgen)
        test_ruled_examples(xdrgen)
        test_examples(folder, measure, model)
        test_constants(xdrgen, limits)
        test_texts(folder)
        test_hostile(xdrgen)
        test_others(xdrgen)
        if shutil.which("chromedriver"):
            test_browser(xdrgen, folder, model)
        else:
            print("# SKIPPED the browser: no chromedriver")
    print("1..%d" % number)
    print("# %d of %d statements about the documents of limits are true" % (number - failed, number))
    sys.exit(1 if failed else 0)


main()

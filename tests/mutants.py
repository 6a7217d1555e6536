"""mutants.py -- small mistakes in C: finds the places of a file where a check could be missing, or be off by one.

A mutant is a span of the file's text and what stands there instead. The rules look at a text of the same length in which
comments, strings and directives are blanks; in a template, `${step.size}` is a word like any other.
"""
import re
from collections import namedtuple

Mutant = namedtuple("Mutant", "file line kind begin end text")
NEIGHBOURS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
OPENING, CLOSING = "([{", ")]}"
STATEMENT_ENDS = ";{}):"


# --- the text that the rules read ---

def blank(match):
    return re.sub(r"[^\n]", " ", match.group())


def as_words(match):
    return re.sub(r"\W", "_", match.group())


def readable(text, is_template):
    """The text with blanks where there is nothing to mutate."""
    if is_template:
        text = re.sub(r"(?m)^\s*@.*", blank, text)
        text = re.sub(r"\$\{[^}]*\}", as_words, text)
    # whatever begins first: a quote may stand in a comment, and the sign of a comment in quotes
    text = re.sub(r"/\*(?s:.*?)\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'",
                  lambda match: (blank if match.group().startswith("/") else as_words)(match), text)
    text = re.sub(r"(?m)^#\s*define \w+\([^)]*\)", blank, text)  # what follows is a function's text
    text = re.sub(r"(?m)^#.*", blank, text)
    for match in re.finditer(r"\b_Static_assert\(", text):  # holds when it compiles, on each of three machines: compile.sh
        end = closing(text, match.end() - 1)
        text = text[:match.start()] + re.sub(r"[^\n]", " ", text[match.start():end]) + text[end:]
    text = text.replace("##", "__")
    return re.sub(r"\\$", " ", text, flags=re.M)


# --- expressions ---

def closing(code, begin):
    """The place of the parenthesis that closes the one at begin."""
    depth = 0
    for at in range(begin, len(code)):
        depth += (code[at] in OPENING) - (code[at] in CLOSING)
        if depth == 0:
            return at
    raise ValueError("a parenthesis is open")


def top_level(code, begin, end, pattern):
    """The matches of a pattern that stand in no parentheses."""
    depth, places = 0, []
    for at in range(begin, end):
        depth += (code[at] in OPENING) - (code[at] in CLOSING)
        match = re.compile(pattern).match(code, at) if depth == 0 else None
        if match and (not places or places[-1].end() <= at):
            places.append(match)
    return places


def trim(code, begin, end):
    while begin < end and code[begin].isspace():
        begin += 1
    while end > begin and code[end - 1].isspace():
        end -= 1
    return begin, end


def unwrap(code, begin, end):
    """The expression inside parentheses, a negation, or a hint for the compiler."""
    begin, end = trim(code, begin, end)
    match = re.compile(r"!?\s*(XDR_UNLIKELY)?\s*\(").match(code, begin, end)
    if match and closing(code, match.end() - 1) == end - 1:
        return unwrap(code, match.end(), end - 1)
    return begin, end


def drop_operands(code, begin, end):
    """Each operand of an `||` or an `&&` is dropped: (kind, begin, end, text)."""
    begin, end = unwrap(code, begin, end)
    if top_level(code, begin, end, r"\?"):
        return
    for operator, kind in ((r"\|\|", "or"), (r"&&", "and")):
        cuts = top_level(code, begin, end, operator)
        if not cuts:
            continue
        edges = [begin] + [place for cut in cuts for place in cut.span()] + [end]
        operands = [trim(code, *edges[i:i + 2]) for i in range(0, len(edges), 2)]
        for i, (left, right) in enumerate(operands):
            if i + 1 < len(operands):
                yield kind, left, operands[i + 1][0], ""
            else:
                yield kind, operands[i - 1][1], right, ""
            yield from drop_operands(code, left, right)
        return
    if top_level(code, begin, end, r"(?<![|&<>=!])[<>]=?(?![<>=])|[=!]="):
        for side in re.finditer(r"\(", code[begin:end]):
            inner = begin + side.start() + 1
            if "||" in code[inner:end] or "&&" in code[inner:end]:
                yield from drop_operands(code, inner, closing(code, inner - 1))


# --- rules: each yields (kind, begin, end, text) ---

def fast_ways(code):
    """The conditions `!XDR_UNLIKELY(...)` of a fast way of doing what is done below: to take it less often is no mistake."""
    for match in re.finditer(r"\bif\s*\(!XDR_UNLIKELY\(", code):
        yield match.end(), closing(code, match.end() - 1)


def conditions(code):
    fast = {begin for begin, _ in fast_ways(code)}
    for match in re.finditer(r"\bif\s*\(", code):
        begin, end = match.end(), closing(code, match.end() - 1)
        if begin + len("!XDR_UNLIKELY(") not in fast:
            yield "if-false", begin, end, "false"
        yield from drop_operands(code, begin, end)


def bounds(code):
    """A bound is off by one: towards the fast way, where it leads there. Of two equal numbers it is all the same which is
    the greater."""
    fast = list(fast_ways(code))
    word = r"\(?((?:\([\w ]+\))?\w[\w.>-]*)"
    cast = r"(?:\([\w ]+\))?"
    extremes = [match.span() for match in
                re.finditer(word + r" [<>]=? ([\w.>-]+)( \? %s(\1 : %s\2|\2 : %s\1)|\)\s+(\1 = \2|\2 = \1);)" % ((cast,) * 3), code)]
    for match in re.finditer(r"(?<=\s)(?:<=|>=|<|>)(?=\s)", code):
        if any(begin < match.start() < end for begin, end in extremes):
            continue
        if any(begin < match.start() < end for begin, end in fast):
            yield "bound", match.start(), match.end(), match.group() + (" 1 +" if match.group().startswith(">") else " -1 +")
            continue
        yield "bound", match.start(), match.end(), NEIGHBOURS[match.group()]


def returns(code):
    for match in re.finditer(r"\breturn\b([^;]*);", code):
        begin, end = trim(code, *match.span(1))
        if top_level(code, begin, end, r"\?") or re.search(r"[^=!<>]=[^=]", code[begin:end]):
            continue
        if top_level(code, begin, end, r"\|\||&&|[=!<>]=|(?<=\s)[<>&](?=\s)"):
            yield "return-true", begin, end, "true"
            yield from drop_operands(code, begin, end)


def initial_values(code):
    for match in re.finditer(r"[^=!<>]=\s([^;{]*);", code):
        yield from drop_operands(code, *match.span(1))


def expression_begin(code, end):
    """Where the condition begins that ends here."""
    depth = 0
    for at in range(end - 1, -1, -1):
        depth += (code[at] in CLOSING) - (code[at] in OPENING)
        if depth < 0:
            return at + 1
        match = re.compile(r"[;,{}?:]|= |return\b").match(code, at) if depth == 0 else None
        if match and not (code[at] == "=" and code[at - 1] in "=!<>"):
            return match.end()
    return 0


def choices(code):
    """Both ways of `a ? b : c`."""
    for match in re.finditer(r"\?", code):
        begin, end = trim(code, expression_begin(code, match.start()), match.start())
        yield "choice-true", begin, end, "true"
        yield "choice-false", begin, end, "false"
        yield from drop_operands(code, begin, end)


def sums(code):
    """What is added for a reason: `+ 1`, `+ tail`, the rounding up to a multiple."""
    for match in re.finditer(r" [+-] (?:\d+|UINT64_C\(\d+\)|tail|_\w*tail_)(?![\w.])", code):
        yield "sum", match.start(), match.end(), ""
    for match in re.finditer(r"(?<=[(\s])(?:\d+|UINT64_C\(\d+\)) [+] ", code):
        yield "sum", match.start(), match.end(), ""
    for match in re.finditer(r"\b(xdr_pad|xdr_round_up|pad_size|align)\(", code):
        if match.group(1).startswith("xdr_") and not re.search(r"(size_t|uint64_t) $", code[:match.start()]):
            yield "rounding", match.start(), match.end() - 1, ""
    for match in re.finditer(r" / (?:\w+)(?![\w.>(])", code):
        yield "quotient", match.start(), match.end(), ""


def statements(code):
    """A step of a counter or of a sum, or a call for its effect."""
    counter = r"(?:\+\+|--)?[(*]*\w[\w>.\[\]()*-]*?(?:\+\+|--);|(?:\+\+|--)\w[\w>.-]*;"
    update = r"[(*]*\w[\w>.\[\]()*-]* (?:\+|-|\||&)= [^;]*;"
    call = r"(?:\(void\)\s*)?(?!return|sizeof|switch|while|if|for)[a-z]\w*\([^;{}]*\);"
    for match in re.finditer(r"(?m)^[ \t]+(%s|%s|%s)" % (counter, update, call), code):
        before = code[:match.start(1)].rstrip()
        if before and (before[-1] in STATEMENT_ENDS or before.endswith("else")):
            yield "statement", match.start(1), match.end(1), ";"


def defaults(code):
    for match in re.finditer(r"default:\s*(return [^;]*refuse[^;]*;|return NULL;)", code):
        yield "default", match.start(1), match.end(1), "break;"


def arguments(code):
    """Of a template: what a step asks the runtime to check."""
    for match in re.finditer(r"(?<=, )_\w*(?:tail|element_min)_(?=[,)])", code):
        yield "argument", match.start(), match.end(), "0"
    for match in re.finditer(r"(?<=(?:, ))_\w*bound_text_(?=[,)])", code):
        yield "argument", match.start(), match.end(), "UINT32_MAX"
    for match in re.finditer(r"d->policy", code):
        yield "policy", match.start(), match.end(), "31u"
        yield "policy", match.start(), match.end(), "0u"


RULES = (conditions, bounds, returns, initial_values, choices, sums, statements, defaults)


def functions(code, names):
    """The spans of these functions."""
    for name in names:
        match = re.search(r"(?m)^[\w *]*\b%s\([^;]*?\)\n\{" % name, code)
        if not match:
            raise ValueError("there is no function " + name)
        yield match.start(), closing(code, match.end() - 1)


def find(file, text, names=None):
    """All mutants of a file, or of some of its functions, in the order of its lines."""
    is_template = file.endswith(".t")
    code = readable(text, is_template)
    spans = list(functions(code, names)) if names else [(0, len(code))]
    found = {}
    for rule in RULES + ((arguments,) if is_template else ()):
        for kind, begin, end, new in rule(code):
            if begin < end and any(left <= begin and end <= right for left, right in spans):
                line = text.count("\n", 0, begin) + 1
                found.setdefault((begin, end, new), Mutant(file, line, kind, begin, end, new))
    return sorted(found.values(), key=lambda m: (m.begin, m.end, m.text))


def apply(mutant, text):
    return text[:mutant.begin] + mutant.text + text[mutant.end:]

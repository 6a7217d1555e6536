"""operators.py -- small mistakes of every kind in the compiler's C, its tables and its templates.

mutants.py knows where a check may be missing; here are the mistakes that people make besides: another comparison, a number
off by one, a statement forgotten, branches, arguments, columns or lines changed about. What the C compiler refuses is none.
"""
import re

import mutants
from mutants import Mutant

COMPARISONS = {"==": "!=", "!=": "=="}
CALCULATIONS = {"+": "-", "-": "+", "*": "+", "/": "*", "%": "/", "<<": ">>", ">>": "<<", "|": "&", "&": "|"}
NO_CALLS = (None, "if", "while", "for", "switch", "return", "sizeof", "strcmp", "strncmp", "memcmp", "__builtin_add_overflow",
            "__builtin_mul_overflow", "strpbrk", "is_word", "least", "greater")  # or it is all the same which is first
WORD = re.compile(r"\b(?:true|false)\b")
NUMBER = re.compile(r"(?<![\w.])(?:0[xX][0-9a-fA-F]+|\d+)[uUlL]*(?![\w.])")


def comparisons(code):
    for match in re.finditer(r"(?<=\s)(?:==|!=)(?=\s)", code):
        yield "comparison", match.start(), match.end(), COMPARISONS[match.group()]


def numbers(code):
    """One more; a truth that is none."""
    for match in NUMBER.finditer(code):
        if code.endswith("errno = ", 0, match.start()):
            continue  # of which only ERANGE is asked for
        if re.search(r"\? -1 : |-1 : \(?1\b|\b1 : -1", code[max(match.start() - 6, 0):match.end() + 6]):
            continue  # of what qsort() asks the sign counts only
        yield "number", match.start(), match.end(), "(%s + 1)" % match.group()
    for match in WORD.finditer(code):
        yield "truth", match.start(), match.end(), "false" if match.group() == "true" else "true"


def calculations(code):
    """Nobody multiplies where the rows of a table are counted, and what is behind it only a sanitizer would mind."""
    counts = {match.start(1) for match in re.finditer(r"\bsizeof \w+ (/) sizeof \*\w", code)}
    for match in re.finditer(r"(?<=[\w)\]] )(?:\+|-|\*|/|%|<<|>>|\||&)(?= [\w(&!])", code):
        if match.start() in counts:
            continue
        yield "calculation", match.start(), match.end(), CALCULATIONS[match.group()]


def true_conditions(code):
    for match in re.finditer(r"\bif\s*\(", code):
        yield "if-true", match.end(), mutants.closing(code, match.end() - 1), "true"


def assignments(code):
    """A value that is not set; a step of a sum that is not taken."""
    target = r"[(*]*[a-zA-Z_][\w>.\[\]()*+-]*"
    for match in re.finditer(r"(?m)^[ \t]+(%s (?:[-+*/|&^]|<<|>>)?= [^;{}]*;)" % target, code):
        before = code[:match.start(1)].rstrip()
        if before and (before[-1] in mutants.STATEMENT_ENDS or before.endswith("else")):
            yield "statement", match.start(1), match.end(1), ";"


def exits(code):
    for match in re.finditer(r"(?m)^[ \t]+(continue|break);", code):
        yield "statement", match.start(1), match.end(), ";"


def parts(code, begin, end):
    """What stands between the commas: the trimmed spans."""
    commas = mutants.top_level(code, begin, end, ",")
    edges = [begin] + [place for comma in commas for place in comma.span()] + [end]
    return [mutants.trim(code, *edges[i:i + 2]) for i in range(0, len(edges), 2)]


def exchange(code, text, left, right):
    """The two spans changed about, as one replacement."""
    return left[0], right[1], text[right[0]:right[1]] + text[left[1]:right[0]] + text[left[0]:left[1]]


def neighbours(code, text, kind, begin, end):
    spans = parts(code, begin, end)
    for left, right in zip(spans, spans[1:]):
        if text[left[0]:left[1]] != text[right[0]:right[1]] and left[0] < left[1] and right[0] < right[1]:
            yield (kind,) + exchange(code, text, left, right)


def exchanged(code, text):
    """Arguments of a call, columns of a row, ways of a choice."""
    for match in re.finditer(r"(\b[a-zA-Z_]\w*)?\(", code):
        if match.group(1) not in NO_CALLS and is_call(code, match):
            yield from neighbours(code, text, "arguments", match.end(), mutants.closing(code, match.end() - 1))
    for match in re.finditer(r"(?m)(?:^ +|(?<!\[\] )= |[,(] |\))\{(?=[^{};]*\})(?!\s*\.)", code):
        yield from neighbours(code, text, "columns", match.end(), mutants.closing(code, match.end() - 1))
    for match in re.finditer(r" \? ", code):
        colon = mutants.top_level(code, match.end(), scope_end(code, match.end()), r"(?<=\s): ")
        if colon and "?" not in code[match.end():colon[0].start()]:
            then = mutants.trim(code, match.end(), colon[0].start())
            yield ("branches",) + exchange(code, text, then, mutants.trim(code, colon[0].end(), scope_end(code, colon[0].end(), ",")))


def scope_end(code, begin, ends=""):
    """Where the expression ends in which `begin` stands."""
    depth = 0
    for at in range(begin, len(code)):
        depth += (code[at] in mutants.OPENING) - (code[at] in mutants.CLOSING)
        if depth < 0 or (depth == 0 and code[at] in ";" + ends):
            return at
    return len(code)


def is_call(code, match):
    """No declaration, whose parameters have types: it stands inside a function's braces."""
    line_begin = code.rfind("\n", 0, match.start()) + 1
    return code[line_begin:line_begin + 1].isspace()


def rows(text):
    """A line of a table that is not there."""
    for match in re.finditer(r"(?m)^[A-Z_]+\(.*\)\n", text):
        yield "row", match.start(), match.end(), ""


def statements(code):
    """But for va_end, which does nothing where this runs."""
    return (change for change in mutants.statements(code) if not code.startswith("va_end", change[1]))


C_RULES = (mutants.conditions, mutants.bounds, mutants.returns, mutants.initial_values, mutants.choices, statements,
           comparisons, numbers, calculations, true_conditions, assignments, exits)


# --- templates ---

def template_lines(text):
    """Of what a template copies: a line missing, neighbouring holes changed about."""
    for match in re.finditer(r"(?m)^(?!\s*@).+\n", text):
        yield "line", match.start(), match.end(), ""
        holes = [hole.span() for hole in re.finditer(r"\$\{[^}]*\}", match.group())]
        for left, right in zip(holes, holes[1:]):
            left, right = ([place + match.start() for place in span] for span in (left, right))
            if text[slice(*left)] != text[slice(*right)]:
                yield ("holes",) + exchange(text, text, left, right)


def template_logic(text):
    """A part that is always left out; the two branches of a choice changed about; a use forgotten; a space kept or not."""
    stack = []
    for match in re.finditer(r"(?m)^\s*@(\w+|#)?.*\n", text):
        word = match.group(1)
        if word in ("if", "for", "case", "block"):
            stack.append((word, match, None))
        elif word == "else" and stack:
            stack[-1] = stack[-1][:2] + (match,)
        elif word == "end" and stack:
            opened, begin, other = stack.pop()
            if opened == "if" and other:
                then, otherwise = (begin.end(), other.start()), (other.end(), match.start())
                if then[0] < then[1] and otherwise[0] < otherwise[1]:
                    yield ("branches",) + exchange(text, text, then, otherwise)
            elif opened == "if":
                yield "if-true", begin.start(), match.end(), text[begin.end():match.start()]
            if opened in ("if", "for"):
                yield opened + "-false", begin.start(), match.end(), text[other.end():match.start()] if other else ""
        elif word == "use":
            yield "use", match.start(), match.end(), ""


def find(file, text):
    """All mutants of a file, in the order of its lines."""
    found = {}

    def add(kind, begin, end, new):
        if text[begin:end] != new:
            found.setdefault((begin, end, new), Mutant(file, text.count("\n", 0, begin) + 1, kind, begin, end, new))

    if file.endswith(".def"):
        for change in rows(text):
            add(*change)
    elif file.endswith(".t"):
        for rule in (template_lines, template_logic):
            for change in rule(text):
                add(*change)
    else:
        code = mutants.readable(text, False)
        for rule in C_RULES:
            for change in rule(code):
                add(*change)
        for change in exchanged(code, text):
            add(*change)
    return sorted(found.values(), key=lambda m: (m.begin, m.end, m.text))

"""help.py -- what `xdrgen help` tells of commands and options, for scripts that try them all."""
import re
import subprocess


class Row:
    """One option: its spellings, whether a value must stand with it, and the words that this may be."""

    def __init__(self, text):
        lines = text.split("\n\n")[0].rstrip("\n")
        self.term = re.match(r"(.*?)(?:  +|\n|$)", lines.strip()).group(1)
        self.names = re.findall(r"(?<!\S)-[A-Za-z]+|--[a-z-]+", self.term)
        self.is_optional = bool(re.search(r"--[a-z-]+\[=", self.term))
        self.takes_value = not self.is_optional and bool(re.search(r"[a-z]=|^-\w+ [A-Z]", self.term))
        words = re.search(r": (\w+) \(the default\)((?:, \w+)*)(?: or (\w+))?$", " ".join(lines.split()))
        self.words = [words.group(1), *re.findall(r"\w+", words.group(2)), words.group(3)] if words else []
        self.words = [word for word in self.words if word]

    def long(self):
        return next((name for name in self.names if name.startswith("--")), None)


def text_on(xdrgen, *topic):
    return subprocess.run([xdrgen, "help", *topic], stdout=subprocess.PIPE, text=True, check=True).stdout


def commands(xdrgen):
    return re.findall(r"(?m)^  ([a-z]+) ", text_on(xdrgen).split("Commands:")[1].split("\n\n")[0])


def rows(xdrgen, command):
    return [Row(text) for text in re.split(r"\n(?=  (?:-|    --))", text_on(xdrgen, command))[1:]]

"""Lines whose words are read in two directions, marked so that each word and number stays in its place.

A renderer orders such a line by the Unicode bidirectional algorithm (UAX #9), in which a number goes with the word
before it, also where the two are parts of different sentences. Isolates keep them apart.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from cjtool.scene import text

_LEFTWARDS, _RIGHTWARDS, _END = "\u2067", "\u2066", "\u2069"
_LETTER = "\ue000"
"""What stands for any letter that is read from right to left."""
_APART = '·–—()\\[\\]«»“”„"'
"""What stands between parts of a line that are read for themselves."""
_INSIDE = re.compile(f"[+−$€£#@-]?\\w(?:[^{_LETTER}{_APART}]*[\\w%+#€*])?")
"""In a line that is read from right to left: words and numbers that are not."""
_TURNED = re.compile(r"[^\W\d].*[^\w\s]|[^\W\d].*\d|\d.*[^\W\d]|[+−-]\d|\d[-/]\d")
"""Such words that would change their order: not letters alone, nor a bare number."""
_AMID = re.compile(f"{_LETTER}(?:[^{_APART}a-zA-Z]*{_LETTER})?")
"""In a line that is read from left to right: words that are not."""
_ARROWS = str.maketrans("→←", "←→")


def ordered(line: str) -> str:
    """The line with its marks; most of its letters say which way it is read.

    An arrow points onward in the direction in which it is read.
    """
    if line.isascii():
        return line
    shadow = "".join(_LETTER if _is_leftward(character) else character for character in line)
    if _LETTER not in shadow:
        return line
    if text.is_leftwards(line):
        runs = (run for run in _INSIDE.finditer(shadow) if _TURNED.search(run[0]))
        return f"{_LEFTWARDS}{_marked(line.translate(_ARROWS), runs, _RIGHTWARDS)}{_END}"
    return _marked(line, _before_others(shadow), _LEFTWARDS)


def _before_others(shadow: str) -> Iterator[re.Match[str]]:
    """Words from right to left that numbers, or more such words, come after."""
    return (run for run in _AMID.finditer(shadow) if re.search(rf"\d|{_LETTER}", shadow[run.end() :]))


def _is_leftward(character: str) -> bool:
    return unicodedata.bidirectional(character) in {"R", "AL"}


def _marked(line: str, runs: Iterable[re.Match[str]], mark: str) -> str:
    """A line in which each of the runs is an isolate."""
    parts, at = [], 0
    for run in runs:
        parts += [line[at : run.start()], mark, line[run.start() : run.end()], _END]
        at = run.end()
    return "".join([*parts, line[at:]])

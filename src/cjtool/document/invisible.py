"""Invisible blanks, which YAML takes for letters, in the places where it needs plain ones."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from typing import Any

from yaml.error import YAMLError

from cjtool.document.loader import Parser, too_deep
from cjtool.source import Source
from cjtool.spelling.patterns import LatePattern

INVISIBLE = "\u00a0\u2007\u202f\u200b\ufeff"
"""Blanks that look like others, or like nothing: of fixed width, narrow, of no width, a byte order mark."""
BLANK = re.compile(f"[{INVISIBLE}]")

_LEAD = LatePattern(rf"^(?:[ \t{INVISIBLE}]|-(?=[ {INVISIBLE}]))+", re.MULTILINE)
"""What stands before the first key or text of a line."""
_KEY = LatePattern(
    rf"(?:^[ \t{INVISIBLE}-]*|[{{,][ \t{INVISIBLE}]*)([\"']?)([a-z_]+)\1([{INVISIBLE}]*:[ {INVISIBLE}]+)",
    re.MULTILINE,
)
"""A key, and what stands around its colon."""


def structural(source: Source, keys: Collection[str]) -> list[int]:
    """Where invisible blanks stand in the place of the blanks that YAML needs: indentation, `-` and `:`."""
    text = source.text
    if text.isascii() or not BLANK.search(text) or _unreadable(source):
        return []
    found = sorted({at for at in _candidates(text, keys) if text[at] in INVISIBLE})
    found = _outside(found, [(start, end) for start, end, style in _scalars(text) if style])
    return _outside(found, [(start, end) for start, end, _ in _scalars(with_blanks(text, found))])


def _unreadable(source: Source) -> bool:
    """Whether it nests too deep to be looked through, or holds half a character."""
    try:
        return too_deep(source) is not None
    except UnicodeEncodeError:
        return True
    except YAMLError:
        return False


def _candidates(text: str, keys: Collection[str]) -> Iterator[int]:
    for lead in _LEAD.finditer(text):
        yield from range(*lead.span())
    for key in _KEY.finditer(text):
        if key[2] in keys:
            yield from range(*key.span(3))
            yield from range(key.start(), key.start(2))


def with_blanks(text: str, places: list[int]) -> str:
    """A text with plain blanks at some places; every offset stays what it is."""
    characters = list(text)
    for place in places:
        characters[place] = " "
    return "".join(characters)


def _scalars(text: str) -> list[tuple[int, int, str]]:
    """From where to where texts, numbers and keys stand, as far as it can be read; the style is of quotes and blocks."""
    found: list[tuple[int, int, str]] = []
    try:
        parser: Any = Parser(text)
        while (token := parser.get_token()) is not None:
            if type(token).__name__ == "ScalarToken":
                found.append((token.start_mark.index, token.end_mark.index, token.style or ""))
    except (YAMLError, UnicodeEncodeError):
        pass
    return found


def _outside(places: list[int], stretches: list[tuple[int, int]]) -> list[int]:
    starts = [start for start, _ in stretches]

    def lies_outside(place: int) -> bool:
        before = bisect_right(starts, place) - 1
        return before < 0 or place >= stretches[before][1]

    return list(filter(lies_outside, places))

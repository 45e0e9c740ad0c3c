"""User text on a terminal: nothing in it acts on the terminal, and its width in cells is known."""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from cjtool.runners import brackets, harmless

TAB = "    "

_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_JOINER = "\u200d"
_PICTURE = "\ufe0f"
_TONES = range(0x1F3FB, 0x1F400)
_TAGS = range(0xE0020, 0xE0080)
_VOWELS = range(0x1160, 0x1200)
_KEPT = {"\u200c", _JOINER, *map(chr, _TAGS)}


class Character(NamedTuple):
    """A character as a reader sees it: where it starts in the text, how it is written, how wide it is."""

    start: int
    shown: str
    cells: int


def visible(text: str) -> str:
    r"""The text on one line; control characters, and those that reorder or hide text, become visible signs.

    What a CI runner takes for a command anywhere in a line is none any more: `##[` becomes `##\[`.
    """
    return text if _is_plain(text) else "".join(piece.shown for piece in pieces(text))


def _is_plain(text: str) -> bool:
    """Whether a text shows as it is written, each character in a cell: nearly all that is told."""
    return text.isascii() and text.isprintable() and "##" not in text


def unhidden(text: str) -> str:
    r"""The text with its lines, for formats that write `\n` in their own way: what reorders, hides or acts is a sign."""
    return "".join(char if char in "\r\n\ufffd" else _shown(char) for char in text)


def printable(text: str) -> str:
    """Lines of which none is a command to a CI runner, and each is visible."""
    return harmless("\n".join(map(visible, text.split("\n"))))


def width(text: str) -> int:
    """The cells that a text takes once it is visible."""
    return len(text) if _is_plain(text) else sum(piece.cells for piece in pieces(text))


def pieces(text: str) -> list[Character]:
    """The characters of a text, with their accents, variation selectors and joined emoji."""
    found: list[Character] = []
    for start, char, cells in _measured(text):
        if cells == 0 and found:
            last = found[-1]
            found[-1] = Character(last.start, last.shown + char, 2 if char == _PICTURE else last.cells)
        else:
            found.append(Character(start, char, cells))
    return found


def _measured(text: str) -> Iterator[Character]:
    """Code points; those that are drawn as part of the one before have no width."""
    previous, commands = "", set(brackets(text))
    for start, char in enumerate(text):
        shown = "\\[" if start in commands else _shown(char)
        yield Character(start, shown, len(shown) if shown != char else _cells(char, previous))
        previous = char


def _shown(char: str) -> str:
    code = ord(char)
    if char == "\t":
        return TAB
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if char not in _KEPT and unicodedata.category(char) in _HIDDEN:
        return f"<U+{code:04X}>"
    return char


def _cells(char: str, previous: str) -> int:
    if char.isascii():
        return 1
    joined = previous == _JOINER or (previous and ord(char) in _TONES and _cells(previous, "") == 2)
    if joined or char in _KEPT or ord(char) in _VOWELS or unicodedata.category(char) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1

"""Comments and blank lines in their form: where they begin, a blank behind `#`, no blanks at the end."""

import re
from collections.abc import Iterable

from cjtool.document.blocks import lines, margin

_TIGHT = re.compile(r"#+(?=[^\s#!])")
_LETTER = re.compile(r"\w")
_WAIVER = re.compile(r"cj|ignore\[", re.IGNORECASE)
"""What every waiver has, also one that is written wrong."""
_BLANKS = " \t\n"


def remark(text: str) -> str:
    """A comment with a blank behind its `#`; a line of signs, such as `#-----`, stays what it is."""
    text = text.rstrip(_BLANKS)
    found = _TIGHT.match(text)
    return f"{found[0]} {text[found.end() :]}" if found and _LETTER.search(text) else text


def behind(text: str) -> str:
    """What stands behind a value on its line: as many blanks before a comment as there were, with tabs two."""
    if text == "\n" or not (comment := text.strip(_BLANKS)):
        return "\n"
    blanks = text[: text.index("#")]
    if "\t" in blanks:
        blanks = "  "
    return f"{blanks}{remark(comment)}\n"


def _at_margin(line: str) -> str:
    return remark(line.lstrip(_BLANKS)) if line.lstrip(_BLANKS).startswith("#") else line


def _spaced(text: Iterable[str]) -> str:
    """Lines with at most one blank line in a row."""
    kept: list[str] = []
    for line in text:
        if line.strip(_BLANKS):
            kept.append(line)
        elif not kept or kept[-1] != "\n":
            kept.append("\n")
    return "".join(kept)


def above(text: str, was: int, column: int) -> str:
    """Comments above a key, at its new column; one blank line in a row.

    What may be a waiver and stands too far to the right to be one stays as far: it does not become one.
    """
    if not text:
        return text
    return _spaced(
        f"{' ' * (column + _astray(line, was))}{remark(line.strip(_BLANKS))}\n" for line in lines(text)
    )


def goes_astray(text: str, column: int) -> bool:
    """Whether a comment above a key at a column may be a waiver that stands too far to the right."""
    return bool(text) and any(_astray(line, column) for line in lines(text))


def _astray(line: str, column: int) -> int:
    return max(0, margin(line) - column) if _WAIVER.search(line) else 0


def below(text: str, column: int) -> str:
    """Comments below the last key of an object, at its column."""
    if not text:
        return text
    return _spaced(f"{' ' * column}{remark(line.strip(_BLANKS))}\n" for line in lines(text))


def before(text: str) -> str:
    """What stands above the first key: its comments at the margin."""
    return without_blanks(_spaced(f"{_at_margin(line.rstrip(_BLANKS))}\n" for line in lines(text)))


def after(text: str) -> str:
    """What stands below the last key of the file: no blank line at its end."""
    kept = _spaced(f"{line.rstrip(_BLANKS)}\n" for line in lines(text)).rstrip("\n")
    return f"{kept}\n" if kept else ""


def without_blanks(text: str) -> str:
    """Lines without the blank ones at their start."""
    return text.lstrip("\n")

"""Texts inside diagrams: Mermaid's own writing of signs, such as `#35;` for `#`, read and written."""

import re
from html import unescape

_ENTITY = re.compile(r"#(\w+);|&(\w+);", re.ASCII)
HTML_SIGN = re.compile(r"&\w+;", re.ASCII)
"""What a sign is called in HTML, which Mermaid does not know: it takes the `;` for an end."""
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_SIGNS = ":;,#%"
_KEPT = {sign: chr(0x10FF00 + at) for at, sign in enumerate(_SIGNS)}
"""Stand-ins, of no use in texts, for signs that were written as text and part nothing."""
_BACK = str.maketrans({kept: sign for sign, kept in _KEPT.items()})
_KEEP = str.maketrans(_KEPT)
_KEYWORD = re.compile(r"(?:journey|title|section|acctitle|accdescr)", re.IGNORECASE)
_ACTING = "#;<>\ufb02\u00b6"
"""Signs that end or begin something wherever they stand in a journey; and two that Mermaid keeps for itself."""


def unescaped(line: str) -> str:
    """A line with the signs that its entities stand for; those that would part something are marked, for `plain`."""
    return _BREAK.sub(" ", _ENTITY.sub(_meant, line))


def plain(text: str) -> str:
    """A part of a line as people read it."""
    return " ".join(text.translate(_BACK).split())


def escaped(text: str, parting: str = "") -> str:
    """A text as a label of a journey, of which Mermaid shows the very same words on one line.

    What acts in Mermaid is written by its number, and so are the signs that are `parting` something where the label
    stands, and the first letter of a keyword.
    """
    line = " ".join(text.split())
    written = "".join(f"#{ord(sign)};" if _acts(line, at, parting) else sign for at, sign in enumerate(line))
    return f"#{ord(line[0])};{written[1:]}" if _KEYWORD.match(line) else written


def _acts(line: str, at: int, parting: str) -> bool:
    sign = line[at]
    if sign == "%":
        return at == 0 or "%" in {line[at - 1], line[at + 1 : at + 2]}
    return sign in _ACTING or sign in parting


def _meant(match: re.Match[str]) -> str:
    name = match[1] or match[2]
    number = f"#{name}" if match[1] and name.isdecimal() else name
    sign = unescape(f"&{number};")
    known = sign != f"&{number};" and sign.isprintable() and sign != "\ufffd"
    if known or match[1]:
        return (sign if known else match[0]).translate(_KEEP)
    return match[0]

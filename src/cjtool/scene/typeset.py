"""Sizes of text, and lines of it set on the page."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace

from cjtool.scene import Anchor, Paragraph, Text, text
from cjtool.scene.assets import Face


@dataclass(frozen=True, slots=True)
class Style:
    """A size and the distance between baselines, in points."""

    size: float
    leading: float
    face: Face = "regular"


SUMMARY = Style(10.2, 13.2)
CAPS = Style(8.2, 11, "bold")
LANE = Style(9.2, 10.8, "bold")
NOTE = Style(7, 8.6)
STRONG_NOTE = Style(7, 8.6, "bold")
BODY = Style(7.8, 9.7)
STRONG = Style(7.8, 9.7, "bold")
CARD = Style(8.2, 9.9, "bold")
QUOTE = Style(9.2, 11.6, "italic")
PILL = Style(8, 9.6, "bold")
OWNER = Style(9, 10.8, "bold")
GOAL = Style(8.8, 10.8, "italic")
LEGEND = Style(7.4, 10.4)

_PIECES = re.compile(r"\s+|(?<=\w\w[-–/])(?=[^\W\d])")
"""What parts a text into pieces that lines are made of."""
MEASURE = 54
"""Lines of more ems than this are hard to read."""


_SPOKEN: ContextVar[str] = ContextVar("spoken", default="")


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Break words as a language does, for as long as one picture is set."""
    token = _SPOKEN.set(language)
    try:
        yield
    finally:
        _SPOKEN.reset(token)


class Lines(tuple[str, ...]):  # noqa: SLOT001 (a tuple's slots can hold nothing)
    """The lines that a text was broken into; words may be parted between them. `whole` is that text."""

    whole: str


def wrap(written: str, width: float, style: Style) -> Lines:
    """The lines of a text in a column of `width` points."""
    lines = Lines(
        text.wrap(written, min(width, MEASURE * style.size), style.size, style.face, language=_SPOKEN.get())
    )
    lines.whole = written
    return lines


def width(written: str, style: Style) -> float:
    """How wide a line is."""
    return text.width(written, style.size, style.face)


def widest(lines: Iterable[str], style: Style) -> float:
    """How wide the widest line is; of none, 0."""
    return max((width(line, style) for line in lines), default=0)


def fits(written: str, room: float, style: Style) -> bool:
    """Whether a text fits on one line, with the room that wrapping keeps free."""
    return width(written, style) <= room * (1 - text.SPARE)


def whole(written: str, room: float, style: Style) -> bool:
    """Whether no word has to be broken to fit."""
    return all(fits(word, room, style) for word in _PIECES.split(written))


def short(written: str, room: float, style: Style, most: int) -> bool:
    """Whether a text takes at most so many lines, and no word has to be broken for it."""
    return whole(written, room, style) and len(wrap(written, room, style)) <= most


def on_one_line(written: str, room: float, styles: Sequence[Style]) -> Style:
    """The first style in which a text stays on one line, else in which no word is broken, else the last."""
    one = (style for style in styles if width(written, style) <= room)
    unbroken = (style for style in styles if whole(written, room, style))
    return next(one, None) or next(unbroken, styles[-1])


def paragraph(
    lines: Sequence[str],
    x: float,
    baseline: float,
    style: Style,
    fill: str,
    anchor: Anchor = "start",
    *,
    ref: str = "",
    kind: str = "",
) -> tuple[Paragraph, ...]:
    """The text that lines were made from, set below one another with the first on `baseline`; of no lines, none."""
    if not lines:
        return ()
    whole = lines.whole if isinstance(lines, Lines) else " ".join(lines)
    texts = set_lines(lines, x, baseline, style, fill, anchor)
    return (Paragraph(whole.replace("\u00ad", ""), texts, ref, kind),)


def linked(paragraphs: Iterable[Paragraph], href: str) -> tuple[Paragraph, ...]:
    """Paragraphs that lead somewhere; nowhere, if `href` is empty."""
    return tuple(replace(paragraph, href=href) for paragraph in paragraphs)


def set_lines(
    lines: Iterable[str], x: float, baseline: float, style: Style, fill: str, anchor: Anchor = "start"
) -> tuple[Text, ...]:
    """Lines below one another, the first on `baseline`."""
    return tuple(
        Text(x, baseline + index * style.leading, line, style.size, style.face, fill, anchor)
        for index, line in enumerate(lines)
    )

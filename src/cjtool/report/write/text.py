"""A report as plain lines, each with the place that it stands at: what a search looks through."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import assert_never

from cjtool.report.blocks import Block, Heading, Items, Notice, Quote, Report, Table, TextBlock, placed
from cjtool.report.escaping import plain
from cjtool.report.inline import (
    Aside,
    FindingText,
    Illustration,
    Inline,
    Jump,
    Said,
    Series,
    Spot,
    Stack,
    Strong,
    Web,
)


@dataclass(frozen=True)
class TextLine:
    """A text, the anchor of the nearest place, and the heading above it."""

    text: str
    anchor: str
    heading: str


def lines(report: Report) -> Iterator[TextLine]:
    """Every text of a report, row by row and item by item, in its order."""
    heading = ""
    for block, anchor in placed(report.blocks):
        if isinstance(block, Heading):
            heading = shown(block.text)
        for value in _parts(block):
            text = shown(value)
            if text:
                yield TextLine(text, _spot(value) or anchor, heading if text != heading else "")


def _parts(block: Block) -> Iterator[Inline]:
    match block:
        case Heading(text=text) | TextBlock(text) | Notice(text) | Quote(text):
            yield text
        case Items(items):
            for item in items:
                yield item.text
                yield from item.below
        case Table(rows=rows):
            for row in rows:
                yield Series(row, " · ")


def _spot(value: Inline) -> str:
    """The anchor of the first place in a text."""
    match value:
        case Spot(place):
            return place.anchor
        case Series(parts) | Stack(parts):
            return next(filter(None, map(_spot, parts)), "")
        case Said(_, parts):
            return next(filter(None, map(_spot, parts.values())), "")
        case _:
            return ""


def shown(value: Inline, told: Callable[[str], str] = plain) -> str:  # noqa: PLR0911 - a line for each sort of value
    """What a reader reads, or what is `told` of each text in it."""
    match value:
        case None | Spot() | Illustration():
            return ""
        case str():
            return told(value)
        case Jump(name=name) | Web(name=name):
            return told(name)
        case Strong(text) | Aside(text):
            return shown(text, told)
        case FindingText(text):
            return told(text).replace("`", "")
        case Said(sentence, parts):
            return sentence.format(**{name: shown(part, told) for name, part in parts.items()})
        case Series(parts, between):
            return between.join(filter(None, (shown(part, told) for part in parts)))
        case Stack(parts):
            return " · ".join(filter(None, (shown(part, told) for part in parts)))
    assert_never(value)

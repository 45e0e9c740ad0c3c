"""What a report is made of, whatever it is written in: headings, paragraphs, tables, lists."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from cjtool.report.inline import Inline, Jump


@dataclass(frozen=True)
class Heading:
    """A heading; `place` is what links to it lead to."""

    level: int
    text: Inline
    place: Jump | None = None


@dataclass(frozen=True)
class TextBlock:
    """A line of text; nothing is written where it tells nothing."""

    text: Inline


@dataclass(frozen=True)
class Notice:
    """What has to be known before the rest is read."""

    text: Inline


@dataclass(frozen=True)
class Quote:
    """What a customer says."""

    text: Inline


@dataclass(frozen=True)
class Item:
    """An item of a list, with the items below it."""

    text: Inline
    below: tuple[Inline, ...] = ()


@dataclass(frozen=True)
class Items:
    """A list."""

    items: tuple[Item, ...]
    ordered: bool = False
    leading: bool = False
    """Whether it is what a page begins with, for those who read no further."""


@dataclass(frozen=True)
class Table:
    """A table: the names of its columns, and rows with as many cells."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Inline, ...], ...]


Block: TypeAlias = Heading | TextBlock | Notice | Quote | Items | Table


@dataclass(frozen=True)
class Report:
    """A page for people, in one language."""

    title: str
    language: str
    blocks: tuple[Block, ...]
    decision: Items = Items(())
    """What those who decide have to know, for writers that put it before all else."""


def placed(blocks: Iterable[Block]) -> Iterator[tuple[Block, str]]:
    """Blocks, each with the anchor of the heading that it is or stands under; headings without a place are numbered."""
    anchor, unnamed = "", 0
    for block in blocks:
        if isinstance(block, Heading):
            unnamed += not block.place
            anchor = block.place.anchor if block.place else f"section-{unnamed}"
        yield block, anchor

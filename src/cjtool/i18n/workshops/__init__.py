"""The words on what hangs on the wall in a workshop: canvases and cards."""

from dataclasses import dataclass
from functools import cache
from importlib import import_module


@dataclass(frozen=True)
class WorkshopWords:
    """One language."""

    title: str
    """What is mapped, above a line to write its title on."""
    fields: dict[str, str]
    """Beside the title: `persona`, `goal`, `trigger`, `outcome`, `date`, `team`."""
    channel: str
    """Before a line to write a channel on."""
    how: tuple[str, ...]
    """How to go about it, and how results are typed back; lanes name their keys, which are English, in English alone."""
    how_ids: str
    """In place of the last of those where slots have ids, and lanes name their keys in any language."""
    card_ids: str
    """What the id at the foot of a card is for."""
    notes: str
    """The size of the notes that fit, in millimetres: `{a1}` on A1, `{a0}` on A0."""
    sheet: str
    """`{number}`, `{count}`."""
    canvas: str
    """Describes the picture: `{stages}`, `{slots}`."""
    cards: dict[str, str]
    """Kinds of cards, for headings: `steps`, `channels`, `personas`."""
    cut: str
    channel_kinds: dict[str, str]
    """physical, digital, human"""
    name: str
    """Before a line to write a name on."""
    needs: str
    """Above what a persona needs."""
    does: str
    """Before lines to write on what the customer does."""


@cache
def workshop(language: str) -> WorkshopWords:
    """The words of a language: `en`, `nl`, `fr` or `de`."""
    table: WorkshopWords = import_module(f"cjtool.i18n.workshops.{language}").WORDS
    return table

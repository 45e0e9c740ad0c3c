"""The table of words that cjtool writes itself: a language is complete or fails the type check."""

from dataclasses import dataclass
from functools import cache
from importlib import import_module

from cjtool.i18n.drawn import MapWords
from cjtool.i18n.written import ReportWords

LANGUAGES = ("en", "nl", "fr", "de")
NEUTRAL = 0.25
"""Feelings nearer to zero than this are neither good nor bad."""


@dataclass(frozen=True)
class Words:
    """One language. Dicts are keyed by the format's own words."""

    language: str
    phases: dict[str, str]
    """Names of the nine phases."""
    emotions: tuple[str, str, str, str, str]
    """Words for -2, -1, 0, 1, 2."""
    states: dict[str, str]
    levels: dict[str, str]
    statuses: dict[str, str]
    relationships: dict[str, str]
    initiators: dict[str, str]
    grades: dict[str, str]
    """low, medium, high"""
    opportunity_statuses: dict[str, str]
    standings: dict[str, str]
    """How a promise stands: broken, at risk, kept, claimed, named by no step."""
    source_kinds: dict[str, str]
    devices: dict[str, str]
    channels: dict[str, str]
    """Names of the built-in channels."""
    metrics: dict[str, str]
    """Names of the built-in metrics."""
    units: dict[str, tuple[str, str]]
    """Singular and plural of each unit of time."""
    per: str
    """As in 3 per month."""
    map: MapWords
    report: ReportWords

    def emotion(self, value: float) -> str:
        """The word for an emotion from -2 to 2: neutral where maps colour it so, else the nearest of the others."""
        nearest = 0 if abs(value) < NEUTRAL else max(1, min(2, int(abs(value) + 0.5)))
        return self.emotions[2 + nearest if value > 0 else 2 - nearest]


@cache
def words(language: str) -> Words:
    """The table of a language: `en`, `nl`, `fr` or `de`."""
    table: Words = import_module(f"cjtool.i18n.{language}").WORDS
    return table

"""The table of words that cjtool writes itself: a language is complete or fails the type check."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

from cjtool.i18n.comparison import COMPARISON, ComparisonWords
from cjtool.i18n.drawn import MapWords
from cjtool.i18n.key_names import KEY_NAMES
from cjtool.i18n.measured_words import MEASURED
from cjtool.i18n.portfolio_words import PORTFOLIO
from cjtool.i18n.prose_words import PROSE
from cjtool.i18n.site_words import SITE
from cjtool.i18n.told import STORY
from cjtool.i18n.translated import Translated
from cjtool.i18n.workshops import WorkshopWords, workshop
from cjtool.i18n.written import ReportWords

_NEUTRAL = 0.5
"""Feelings up to so far from zero are neither good nor bad."""


def sign_of(emotion: float | None) -> str:
    """What a feeling is: positive, neutral or negative; neutral where it is not known."""
    if emotion is None or abs(emotion) <= _NEUTRAL:
        return "neutral"
    return "positive" if emotion > 0 else "negative"


@dataclass(frozen=True)
class Words:
    """One language. Dicts are keyed by the format's own words."""

    language: str
    phases: dict[str, str]
    """Names of the phases."""
    emotions: tuple[str, str, str, str, str]
    """Words for -2, -1, 0, 1, 2."""
    states: dict[str, str]
    levels: dict[str, str]
    statuses: dict[str, str]
    relationships: dict[str, str]
    initiators: dict[str, str]
    grades: dict[str, str]
    """low, medium, high"""
    severities: dict[str, str]
    """The same of how bad a pain is and how much a contact asks for: French has another gender for these."""
    opportunity_statuses: dict[str, str]
    standings: dict[str, str]
    """How a promise stands: broken, at risk, kept, claimed, named by no step."""
    source_kinds: dict[str, str]
    devices: dict[str, str]
    channels: dict[str, str]
    """Names of the built-in channels."""
    ownerships: dict[str, str]
    """Whose channel it is."""
    metrics: dict[str, str]
    """Names of the built-in metrics."""
    units: dict[str, tuple[str, str]]
    """Singular and plural of each unit of time."""
    per: str
    """As in 3 per month."""
    map: MapWords
    report: ReportWords
    own: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    """Words of a project's own, by name, for what stands in no table: `lanes.stages`, `locale`."""
    own_comparison: ComparisonWords | None = None
    own_workshop: WorkshopWords | None = None

    @property
    def comparison(self) -> ComparisonWords:
        """The words of comparisons."""
        return self.own_comparison or COMPARISON[self.language]

    @property
    def workshop(self) -> WorkshopWords:
        """The words of canvases and cards."""
        return self.own_workshop or workshop(self.language)

    @property
    def locale(self) -> str:
        """Whose months are written: the language's, or those that the project names."""
        own = self.own.get("locale")
        return own if isinstance(own, str) else self.language

    @property
    def tag(self) -> str:
        """The language of what is written, as pages and pictures state it (BCP 47)."""
        return self.locale.replace("_", "-")

    def phrase(self, name: str, phrase: Translated) -> str:
        """A phrase that stands where it is used, unless the project has its own."""
        own = self.own.get(name)
        return own if isinstance(own, str) else phrase[self.language]

    def key_name(self, key: str) -> str:
        """What readers call a key of the format."""
        return self.phrase(f"keys.{key}", KEY_NAMES[key])

    def story(self, key: str) -> str:
        """A phrase of the story band, of summaries and of decks."""
        return self.phrase(f"story.{key}", STORY[key])

    def portfolio(self, key: str) -> str:
        """A phrase of the sheet of a whole project."""
        return self.phrase(f"portfolio.{key}", PORTFOLIO[key])

    def measured(self, key: str) -> str:
        """A phrase on what was measured."""
        return self.phrase(f"measured.{key}", MEASURED[key])

    def site(self, key: str) -> str:
        """A phrase of the pages of a site."""
        return self.phrase(f"site.{key}", SITE[key])

    def prose(self, key: str) -> str:
        """A phrase of what is heard in place of a whole picture."""
        return self.phrase(f"prose.{key}", PROSE[key])

    def emotion(self, value: float) -> str:
        """The word for an emotion from -2 to 2: the nearest, as 0 is neutral."""
        nearest = 0 if sign_of(value) == "neutral" else max(1, min(2, int(abs(value) + 0.5)))
        return self.emotions[2 + nearest if value > 0 else 2 - nearest]


@cache
def words(language: str) -> Words:
    """The table of a language: `en`, `nl`, `fr` or `de`."""
    table: Words = import_module(f"cjtool.i18n.{language}").WORDS
    return table

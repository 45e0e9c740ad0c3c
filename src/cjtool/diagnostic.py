"""What is said about a place in a file."""

from collections.abc import Callable
from enum import IntEnum, StrEnum
from typing import NamedTuple

from cjtool.message import Naming, Says, Text, as_message, in_language, joined
from cjtool.source import Span

MOST_PER_FILE = 1_000
"""So many problems of validity are told of one file: it goes wrong in one way then, and telling takes time."""
_TOO_MANY = Says(
    en="over 1,000 problems in this file",
    nl="meer dan 1.000 problemen in dit bestand",
    fr="plus de 1\u202f000 problèmes dans ce fichier",
    de="über 1.000 Probleme in dieser Datei",
)
_THESE_FIRST = Says(
    en="mend these first; the rest is left out",
    nl="los deze eerst op; de rest is weggelaten",
    fr="corrigez d’abord ceux-ci ; les autres sont omis",
    de="zuerst diese beheben; die übrigen fehlen hier",
)
TOO_MANY = (_TOO_MANY(), _THESE_FIRST())
"""The last that is said of such a file: message and hint."""


class Severity(IntEnum):
    """How much it matters; higher is worse."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


class FindingKind(StrEnum):
    """What a finding is about, and so who has something to do."""

    FAULT = "fault"
    """The file or the map: it is mended there."""
    FACT = "fact"
    """The client's service: true, and no fault of the file; the map is right to show it."""


class Related(NamedTuple):
    """Another place that helps to understand, and why."""

    worded: Text
    span: Span

    @property
    def message(self) -> str:
        """The message in English."""
        return self.message_in("en")

    def message_in(self, language: str) -> str:
        """The message in a language, and in English where it has no other."""
        return in_language(self.worded, language)


class Edit(NamedTuple):
    """A change of text that mends a diagnostic, alone or with others."""

    span: Span
    replacement: str


class Meant(NamedTuple):
    """The nearest right thing in place of a wrong one; `kind` is `key`, or what a reference leads to."""

    kind: str
    wrong: str
    right: str


class Diagnostic(NamedTuple):
    """A problem of validity or a finding of a rule, at its place.

    `worded` is the sentence, `advice` a second one with the nearest right thing, and `meant` that thing itself.
    `at` is the logical path by ids (`journey/stage/step#field`), empty where a file has none yet. `fix` gives the edits
    that mend it without asking: all of them or none, in as many files as they stand in; they are looked for when
    somebody wants them. `fingerprint` is stable over edits that move lines; `subject` tells apart what one rule
    finds at one path, and `number` counts those that are equal in that too.
    """

    rule: str
    severity: Severity
    worded: Text
    span: Span
    advice: Text = ""
    related: tuple[Related, ...] = ()
    meant: Meant | None = None
    at: str = ""
    lens: str = ""
    kind: FindingKind = FindingKind.FAULT
    fix: Callable[[], tuple[Edit, ...]] = tuple
    subject: str = ""
    number: int = 1
    fingerprint: str = ""
    waived: str = ""
    baselined: bool = False

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.message_in("en")

    @property
    def hint(self) -> str:
        """The second sentence in English."""
        return self.hint_in("en")

    def message_in(self, language: str) -> str:
        """The sentence in a language, and in English where it has no other."""
        return in_language(self.worded, language)

    def hint_in(self, language: str) -> str:
        """The second sentence in a language, and in English where it has no other."""
        return in_language(self.advice, language).strip()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What mends it, by file and in the order of the text; nothing where that needs a decision."""
        return self.fix()

    @property
    def stands(self) -> bool:
        """Whether it is neither waived nor in the baseline."""
        return not self.waived and not self.baselined

    @property
    def sentence(self) -> str:
        """Message and hint as one line."""
        return self.sentence_in("en")

    def sentence_in(self, language: str) -> str:
        """Message and hint as one line, in a language as far as there are words for it."""
        return joined((self.message_in(language), self.hint_in(language)), language)

    def sentence_for_readers(self, language: str, name: Naming) -> str:
        """Message and hint as one line, with names in the place of ids."""
        message = as_message(self.worded).named(name).text(language)
        return joined((message, self.hint_in(language)), language)

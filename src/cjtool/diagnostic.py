"""What is said about a place in a file."""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from functools import cached_property
from typing import NamedTuple

from cjtool.message import Hint, Message, Naming, Says, as_message, joined
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


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that helps to understand, and why."""

    message: str
    span: Span
    worded: Message | None = field(default=None, compare=False, repr=False)

    @classmethod
    def of(cls, message: Message, span: Span) -> "Related":
        """A place with a sentence in several languages."""
        return cls(message.text(), span, message)

    def message_in(self, language: str) -> str:
        """The message in a language, and in English where it has no other."""
        return self.worded.text(language) if self.worded is not None else self.message


class Edit(NamedTuple):
    """A change of text that mends a diagnostic, alone or with others."""

    span: Span
    replacement: str


class Meant(NamedTuple):
    """The nearest right thing in place of a wrong one; `kind` is `key`, or what a reference leads to."""

    kind: str
    wrong: str
    right: str


@dataclass(frozen=True)
class Diagnostic:
    """A problem of validity or a finding of a rule, at its place.

    `at` is the logical path by ids (`journey/stage/step#field`), empty where a file has none yet.
    `message` is English; `worded` is the same as a value, for other languages. `hint` is a second sentence with the
    nearest right thing, `advice` the same as a value, and `meant` that thing itself. `fix` gives the edits that mend it without
    asking: all of them or none, in as many files as they stand in; they are looked for when somebody wants
    them. `fingerprint` is stable over edits that move lines; `identity` is what it is made of before and after the
    name of the file.
    """

    rule: str
    severity: Severity
    message: str
    span: Span
    at: str = ""
    hint: str = ""
    lens: str = ""
    kind: FindingKind = FindingKind.FAULT
    related: tuple[Related, ...] = ()
    fix: Callable[[], tuple[Edit, ...]] = field(default=tuple, compare=False, repr=False)
    fingerprint: str = ""
    waived: str = ""
    baselined: bool = False
    meant: Meant | None = None
    worded: Message | None = field(default=None, compare=False, repr=False)
    advice: Message | None = field(default=None, compare=False, repr=False)
    identity: tuple[str, str] = field(default=("", ""), compare=False, repr=False)

    @classmethod
    def of(
        cls,
        rule: str,
        severity: Severity,
        message: Message,
        span: Span,
        hint: Hint = "",
        related: tuple[Related, ...] = (),
        meant: Meant | None = None,
    ) -> "Diagnostic":
        """A problem whose sentences are values in several languages."""
        advice = as_message(hint)
        return cls(
            rule, severity, message.text(), span, hint=advice.text().strip(), related=related, meant=meant,
            worded=message, advice=advice,
        )  # fmt: skip

    def message_in(self, language: str) -> str:
        """The message in a language, and in English where it has no other."""
        return self.message if language == "en" or self.worded is None else self.worded.text(language)

    def hint_in(self, language: str) -> str:
        """The hint in a language, and in English where it has no other."""
        return self.hint if language == "en" or self.advice is None else self.advice.text(language).strip()

    def identified(self, fingerprint: str, identity: tuple[str, str]) -> "Diagnostic":
        """The same with the fingerprint that its run gives it: a copy, as making it anew takes five times as long."""
        same = copy(self)
        vars(same).update(fingerprint=fingerprint, identity=identity)
        return same

    @cached_property
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
        message = self.message if self.worded is None else self.worded.named(name).text(language)
        return joined((message, self.hint_in(language)), language)

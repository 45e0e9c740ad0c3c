"""A change as it is told: its kind, what it means for the customer, and where it stands in both versions."""

from typing import NamedTuple

from cjtool.diff.level import Level
from cjtool.message import Message
from cjtool.source import Span


class Change(NamedTuple):
    """One edit. `kind` is the name of a check; `at` is the logical path by ids (`journey/stage/step#field`).

    `was` and `now` are texts, the same in every language; empty where there is nothing. `before` and `after`
    are its places in the two versions, None in one that has it not. `owner` is the id of the team that answers
    for the place. `fingerprint` are twelve hexadecimal digits that stay the same for as long as nobody changes the same again.
    """

    kind: str
    level: Level
    at: str
    was: str
    now: str
    worded: Message
    """The sentence that tells it."""
    journey: str
    """The id of the journey that it is in; empty for what journeys share."""
    owner: str
    before: Span | None
    after: Span | None
    fingerprint: str
    likeness: float | None = None
    """How alike the names are, from 0 to 1, by which a thing is taken for the same; None where its id tells that."""
    accepted: str = ""
    """Why it is accepted, where somebody said so."""

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.message_in("en")

    def message_in(self, language: str) -> str:
        """The sentence in a language, and in English where it has no other."""
        return self.worded.text(language)

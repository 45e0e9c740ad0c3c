"""What a rule is, and what it finds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from cjtool.diagnostic import FindingKind, Severity
from cjtool.docstrings import docstring
from cjtool.message import Message
from cjtool.model import Journey, Node
from cjtool.project import Workspace


class Lens(StrEnum):
    """The three circles of customer-experience work that a rule can belong to, and the linter's own affairs."""

    UX = "ux"
    """A single interaction."""
    JOURNEY = "journey"
    """The whole task."""
    CX = "cx"
    """The relationship."""
    UPKEEP = "upkeep"
    """No circle: the files themselves, and whether what was accepted, by waivers and in the baseline, still is."""


ABOUT_ACCEPTING = frozenset(
    {
        "expired-waiver",
        "malformed-waiver",
        "renamed-rule",
        "stale-baseline",
        "unknown-waiver",
        "unused-waiver",
    }
)
"""What is said of waivers, of baselines and of the names in them: no waiver and no baseline accepts it."""


class Mention(NamedTuple):
    """Another node that a finding speaks of."""

    node: Node
    message: Message | str
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Set:
    """Give a field, or the item of that index in it, another text."""

    node: Node
    field: str
    value: str
    index: int | None = None


class Remove(NamedTuple):
    """Take a field away."""

    node: Node
    field: str


class Rename(NamedTuple):
    """Give a field another key."""

    node: Node
    field: str
    key: str


class Undefine(NamedTuple):
    """Take a definition away, and with the last one of a section the section."""

    node: Node


Mend = Set | Remove | Rename | Undefine


class Finding(NamedTuple):
    """What a rule says of a node or of one of its fields; rules know no lines.

    `message` is a sentence with its values; a string is the same in every language.
    `changes` mend it without asking anybody: such as nobody could disagree with, made where the text itself
    is written, all of them or none. `severity` is for this finding alone; what a project sets beats it. `subject` tells apart findings of
    one rule on the same field, and stays the same when the message's wording or figures change. `unless` names
    rules as `Rule.unless` does, for this finding alone.
    """

    node: Node
    message: Message | str
    field: str | None = None
    severity: Severity | None = None
    subject: str = ""
    related: tuple[Mention, ...] = ()
    changes: tuple[Mend, ...] = ()
    unless: tuple[str, ...] = ()


_PAST, _UNFINISHED = frozenset({"archived"}), frozenset({"archived", "draft"})

Finder = Callable[..., Iterator[Finding]]


@dataclass(frozen=True)
class Rule:
    """A rule: its docstring is its page, its keyword-only parameters are its options with their defaults.

    `check` takes a journey and its workspace, or, when `whole`, the workspace alone. Rules of
    `completeness` ask for what is missing, and leave drafts alone. `home` is the folder of the project whose
    own rule it is; None for those of cjtool, which hold everywhere. A finding is left out where a rule of
    `unless` reports, in the same run, the node that it is about, a part of it, or what it is a part of: one cause is told
    once.
    One on `feelings` judges those of the primary persona, and says whose they are where others feel otherwise.
    One that is `foreign` is another package's: nobody knows what it looks at.
    """

    name: str
    lens: Lens
    severity: Severity
    check: Finder
    completeness: bool
    whole: bool
    options: dict[str, Any]
    home: Path | None = None
    page: Message | None = None
    unless: tuple[str, ...] = ()
    foreign: bool = False
    kind: FindingKind = FindingKind.FAULT
    feelings: bool = False

    def holds_in(self, workspace: Workspace) -> bool:
        """Whether it is a rule of a workspace: cjtool's, or its own."""
        return self.home is None or self.home == workspace.root

    @cached_property
    def doc(self) -> str:
        """The page."""
        return self.doc_in("en")

    def doc_in(self, language: str) -> str:
        """The page in a language; of rules that are not a project's own it is English."""
        return docstring(self.check) if self.page is None else self.page.text(language)

    @property
    def summary(self) -> str:
        """The first sentence of the page, without its full stop."""
        return self.doc.split("\n", 1)[0].rstrip(".")

    @property
    def reason(self) -> str:
        """Why it matters: the first paragraph after the summary, as one line."""
        paragraphs = self.doc.split("\n\n")
        return (
            " ".join(paragraphs[1].split())
            if len(paragraphs) > 1 and not paragraphs[1].startswith("#")
            else ""
        )


def judged(workspace: Workspace, *, completeness: bool = False) -> Iterator[Journey]:
    """The journeys that are judged: none that is archived, and, where completeness is asked, no drafts."""
    left_out = _UNFINISHED if completeness else _PAST
    return (journey for journey in workspace.journeys if journey.status not in left_out)


def is_judged(journey: Journey, *, completeness: bool) -> bool:
    """Whether a journey is looked at: none that is archived, and, where completeness is asked, no draft."""
    return journey.status not in (_UNFINISHED if completeness else _PAST)


def rule(
    lens: Lens,
    severity: Severity,
    *,
    kind: FindingKind = FindingKind.FAULT,
    completeness: bool = False,
    unless: tuple[str, ...] = (),
    feelings: bool = False,
) -> Callable[[Finder], Rule]:
    """Make a rule of a function that is called after the problem it finds."""

    def make(check: Finder) -> Rule:
        defaults = check.__kwdefaults__ or {}
        options = {name.replace("_", "-"): default for name, default in defaults.items()}
        name = check.__name__.replace("_", "-")
        whole = check.__code__.co_argcount == 1
        return Rule(
            name,
            lens,
            severity,
            check,
            completeness,
            whole,
            options,
            unless=unless,
            kind=kind,
            feelings=feelings,
        )

    return make

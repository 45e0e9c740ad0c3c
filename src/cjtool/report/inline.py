"""What stands in a line of a report, whatever it is written in: text, links, emphasis, and rows of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True)
class Target:
    """Another page or a picture: a journey's report, the index, a file that belongs to a journey, or to the whole project.

    A `definition` is a page of its own for a persona, a team, a touchpoint or a promise, where there are such pages;
    `xla` is that of what was agreed that customers should answer, `errors` that of what is not there as files have errors.
    """

    kind: Literal["report", "index", "picture", "definition", "xla", "errors"]
    journey: str = ""
    file: str = ""


Links: TypeAlias = Callable[[Target], str]
"""The path of a target, as seen from the page that is written."""


@dataclass(frozen=True)
class Jump:
    """A name, and where it is told: an anchor in this page, or in another."""

    name: str
    anchor: str = ""
    page: Target | None = None


@dataclass(frozen=True)
class Spot:
    """Where links to a place lead."""

    place: Jump


@dataclass(frozen=True)
class Strong:
    """A text that stands out."""

    text: "Inline"


@dataclass(frozen=True)
class Aside:
    """A text in the customer's words rather than the report's."""

    text: "Inline"


@dataclass(frozen=True)
class Web:
    """A name that leads to the web, where its target does."""

    name: str
    target: str | None


@dataclass(frozen=True)
class Illustration:
    """A picture, which opens by itself."""

    name: str
    target: Target


@dataclass(frozen=True)
class FindingText:
    """A finding's sentence, with values in backticks."""

    text: str


@dataclass(frozen=True)
class Said:
    """A sentence of ours with its parts filled in."""

    sentence: str
    parts: "Mapping[str, Inline]"


@dataclass(frozen=True)
class Series:
    """What there is of some parts, one after the other."""

    parts: "tuple[Inline, ...]"
    between: str = ", "


@dataclass(frozen=True)
class Stack:
    """What there is of some parts, one above the other."""

    parts: "tuple[Inline, ...]"


Inline: TypeAlias = (
    str | Jump | Spot | Strong | Aside | Web | Illustration | FindingText | Said | Series | Stack | None
)
"""None where there is nothing to tell."""


def say(sentence: str, **parts: Inline) -> Said:
    """A sentence of ours, its parts by name."""
    return Said(sentence, parts)


def series(parts: "Sequence[Inline]", between: str = ", ") -> Series:
    """Parts in a line."""
    return Series(tuple(parts), between)


def stack(parts: "Sequence[Inline]") -> Stack:
    """Parts in a pile."""
    return Stack(tuple(parts))

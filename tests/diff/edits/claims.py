"""What an edit is: a project before and after, and what a comparison must say of it."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tests.diff.edits.draft import Draft, Texts

Level: TypeAlias = Literal["worse", "better", "neutral", "wording"]


@dataclass(frozen=True)
class Claim:
    """A change that a comparison must tell, or may.

    `kinds` is a pattern for its kind; one of `at` is a part of its address, any where there is none. `level` is asked
    for where the contract gives it. One that is not `needed` may be told or not.
    """

    kinds: str
    at: frozenset[str]
    level: Level | None = None
    needed: bool = True


@dataclass(frozen=True)
class Made:
    """One edit of one project: `about` tells people what was done; `claims` are all that may be said of it."""

    about: str
    before: Texts
    after: Texts
    claims: tuple[Claim, ...] = ()

    def undone(self, about: str, *claims: Claim) -> "Made":
        """The edit that takes this one back."""
        return Made(about, self.after, self.before, claims)


@dataclass(frozen=True)
class SeededEdit:
    """An edit that a seed made: of which kind, and in which project."""

    seed: int
    kind: str
    project: str
    made: Made


Making: TypeAlias = Callable[[random.Random, Draft], Made]
KINDS: dict[str, Making] = {}
"""Every kind of edit, in the order in which they are listed."""


def edit(kind: str) -> Callable[[Making], Making]:
    """Enter a kind of edit. Making one raises UnfitError where a project has no place for it."""

    def enter(making: Making) -> Making:
        assert kind not in KINDS, kind
        KINDS[kind] = making
        return making

    return enter


def must(kinds: str, *at: str, level: Level | None = None) -> Claim:
    """A change that must be told, at one of some parts."""
    return Claim(kinds, frozenset(at), level)


def may(kinds: str, *at: str) -> Claim:
    """A change that may be told beside it."""
    return Claim(kinds, frozenset(at), None, needed=False)


def made(draft: Draft, about: str, *claims: Claim) -> Made:
    """What was written in a draft, as an edit."""
    return Made(about, draft.texts, draft.done(), claims)

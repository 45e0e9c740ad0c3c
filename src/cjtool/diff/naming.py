"""From differences to changes: each gets the kind of the first check that has a sentence for it."""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any

from cjtool.diff.change import Change
from cjtool.diff.checks import in_turn
from cjtool.diff.collecting import differences
from cjtool.diff.declaration import Check
from cjtool.diff.difference import Difference, Owned
from cjtool.diff.facts import name
from cjtool.diff.level import Level
from cjtool.diff.locating import Locator, journey_of
from cjtool.diff.matching import likeness
from cjtool.message import Message
from cjtool.model import Opportunity, Stage, Step, Touchpoint
from cjtool.project import Workspace
from cjtool.query.effective import answerable

_DIGITS = 12
"""Hexadecimal digits of a fingerprint: among a million changes, two alike are less likely than one in five hundred."""


def changed(
    before: Workspace,
    after: Workspace,
    levels: Mapping[str, Level | None] | None = None,
    *,
    home: str = "",
) -> tuple[Change, ...]:
    """What changed between two versions of a project, the worst for the customer first, else in the order of the files.

    `levels` are those of a project for kinds of changes; None switches a kind off. `home` is where the project lies, which tells
    its changes from equal ones of another project.
    """
    told = Telling(before, after, levels or {}, home)
    found = list(told.changes(differences(before, after)))
    return tuple(sorted(found, key=lambda each: each.level.place))


class Telling:
    """Tells differences between two versions as changes."""

    def __init__(
        self, before: Workspace, after: Workspace, levels: Mapping[str, Level | None], home: str = ""
    ) -> None:
        self._home = home
        self._before, self._after, self._levels = Locator(before), Locator(after), levels
        self._seen: dict[str, int] = {}

    def changes(self, listed: Iterable[Difference]) -> Iterator[Change]:
        """Each difference for which a check has a sentence and that the project does not switch off."""
        for difference in listed:
            if (named := kind_of(difference)) is None:
                continue
            check, message = named
            level = self._levels.get(check.name, check.level)
            if level is not None:
                yield self._change(check, level, message, difference)

    def _change(self, check: Check, level: Level, message: Message, difference: Difference) -> Change:
        last, fact = difference.last, difference.fact
        locator = self._after if difference.after else self._before
        at = locator.at(last, fact.key if fact else None)
        was, now = _values(difference)
        return Change(
            kind=check.name,
            level=level,
            at=at,
            was=was,
            now=now,
            worded=message,
            journey=journey_of(last),
            owner=_owner(last) or "",
            before=self._before.span(difference.before, difference) if difference.before else None,
            after=self._after.span(difference.after, difference) if difference.after else None,
            fingerprint=self._fingerprint(check.name, at, was, now),
            likeness=_likeness(difference),
        )

    def _fingerprint(self, *told: str) -> str:
        """Of equal changes at one place the second has another one than the first."""
        text = "\0".join((*told, self._home) if self._home else told)
        count = self._seen[text] = self._seen.get(text, 0) + 1
        text += f"\0{count}" if count > 1 else ""
        return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def kind_of(difference: Difference) -> tuple[Check, Message] | None:
    """The check that takes a difference for one of its kind, with what it says."""
    for check in in_turn(difference.part, difference.happening):
        if check.asks(difference) and (message := check.naming(difference)) is not None:
            return check, message
    return None


def _values(difference: Difference) -> tuple[str, str]:
    """What was and what is, as texts; of a thing, what it is called."""
    if (fact := difference.fact) is not None:
        return value_text(fact.before), value_text(fact.after)
    return _called(difference.before), _called(difference.after)


def _called(side: Owned | None) -> str:
    return "" if side is None else name(side.node) or side.id


def value_text(value: Any) -> str:
    """A value as a text that is the same in every language: as one writes it in the file."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, tuple):
        return ", ".join(map(value_text, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _likeness(difference: Difference) -> float | None:
    """How alike the names of a thing are, where it is known by them alone: it has another id, and is called otherwise."""
    one, other = difference.before, difference.after
    if one is None or other is None or _id(one) == _id(other):
        return None
    names = name(one.node), name(other.node)
    fact = difference.fact
    if difference.happening != "renamed" and (fact is None or (fact.before, fact.after) != names):
        return None
    return None if names[0] == names[1] else round(likeness(*names), 2)


def _id(side: Owned) -> str:
    return side.id or getattr(side.node, "id", "")


def _owner(side: Owned) -> str | None:
    """The id of the team that answers for the place of a thing."""
    for node in (side.node, side.holder):
        if isinstance(node, Opportunity | Touchpoint) and node.owner:
            return node.owner
        if isinstance(node, Step | Stage) and side.journey is not None:
            return answerable(node, side.journey, side.workspace)
    return side.journey.owner if side.journey is not None else None

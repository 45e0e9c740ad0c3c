"""For whom a journey or a step is: more kinds of customers than before, fewer, or others."""

from typing import Literal, TypeAlias

from cjtool.diff.difference import Difference
from cjtool.diff.meaning import known, reference, told
from cjtool.message import Joined, Message, Says, Worded
from cjtool.model import Step

Turn: TypeAlias = Literal["wider", "narrower", "other", "first", "order"]

_ALL = Says(en="all customers", nl="alle klanten", fr="tous les clients", de="alle Kunden")
_NOBODY = Says(
    en="nobody by name", nl="niemand in het bijzonder", fr="personne en particulier", de="niemand Bestimmtes"
)


def turn(change: Difference) -> Turn | None:
    """What became of the personas of a journey or step: all take a step that names none.

    `first` where the same are told from the side of another one, `order` where only others have changed places.
    """
    was, now = _personas(change)
    if set(was) == set(now):
        return "first" if was[:1] != now[:1] else "order"
    if not was or not now:
        return ("narrower" if now else "wider") if isinstance(change.last.node, Step) else "other"
    return "wider" if set(was) < set(now) else "narrower" if set(was) > set(now) else "other"


def for_others(change: Difference, says: Says) -> Message:
    """A sentence in which `{was}` and `{now}` are the personas of before and now."""
    was, now = _personas(change)
    return told(change, says, was=_named(change, was), now=_named(change, now))


def from_side_of(change: Difference, says: Says) -> Message:
    """A sentence in which `{was}` and `{now}` are the persona from whose side it was told and is told."""
    was, now = _personas(change)
    return told(change, says, was=_named(change, was[:1]), now=_named(change, now[:1]))


def _personas(change: Difference) -> tuple[tuple[str, ...], tuple[str, ...]]:
    fact = change.fact
    was, now = (fact.before, fact.after) if fact else ((), ())
    return was if isinstance(was, tuple) else (), now if isinstance(now, tuple) else ()


def _named(change: Difference, ids: tuple[str, ...]) -> Worded:
    if not ids:
        return _ALL() if isinstance(change.last.node, Step) else _NOBODY()
    before, after = change.before or change.last, change.last
    return Joined(
        tuple(reference(after if id in known(after).personas else before, "personas", id) for id in ids),
        "and",
    )

"""What checks ask of a difference, and how its values stand in a sentence."""

from typing import Any

from cjtool.diff.difference import Difference, Owned
from cjtool.diff.facts import name
from cjtool.message import Called, Figure, Id, Listed, Message, Plain, Says, Value
from cjtool.model import SECTION_OF, Node, Reading
from cjtool.model.node import kinds_of_references
from cjtool.model.values import Duration
from cjtool.query.effective import definitions
from cjtool.query.lengths import surely_longer
from cjtool.query.measurement import metric_of
from cjtool.query.naming import called

_NOTHING = Plain("–")


def told(change: Difference, says: Says, **more: Value) -> Message:
    """A sentence with what it names of a difference.

    `{thing}` is what differs, `{at}` what that stands on: the stage of a step, the step of a pain; `{was}` and `{now}` are the
    values of a fact.
    """
    fact = change.fact
    values: dict[str, Value] = {"thing": title(change.last), "at": place(change.last)}
    if fact is not None:
        key, node = fact.key, change.last.node
        values |= {"was": worded(node, key, fact.before), "now": worded(node, key, fact.after)}
    elif change.before and change.after:
        values |= {"was": title(change.before), "now": title(change.after)}
    return says(**(values | more))


def title(side: Owned) -> Value:
    """What a thing is called; of a reading, its metric."""
    if isinstance(side.node, Reading) and side.journey is not None:
        return called(metric_of(side.node, definitions(side.journey, side.workspace)))
    return Called(name(side.node) or side.id)


def place(side: Owned) -> Value:
    """What it stands on, else its journey, else the project."""
    holder = side.holder or side.journey
    return Called(name(holder)) if holder is not None else Called(side.workspace.name or "project")


def worded(node: Node, key: str, value: Any) -> Value:
    """A value under a key of a thing, as it stands in a sentence; an id as what it refers to."""
    section = _section(type(node), key)
    match value:
        case None:
            return _NOTHING
        case bool():
            return "true" if value else "false"
        case int() | float():
            return Figure(value, ".10g")
        case tuple():
            items = tuple(Id(section, item) if section else str(item) for item in value)
            return Listed(items) if items else _NOTHING
        case str() if section:
            return Id(section, value)
    return value  # type: ignore[no-any-return]


def _section(model: type[Node], key: str) -> str:
    kinds = dict(kinds_of_references(model))
    return SECTION_OF.get(kinds.get(key, ""), "")


def came(change: Difference) -> bool:
    """Whether something stands under a key where nothing stood, or is one more of several there."""
    fact = change.fact
    return fact is not None and not fact.part and _nothing(fact.before) and not _nothing(fact.after)


def went(change: Difference) -> bool:
    """Whether nothing stands under a key where something stood, or one less of several."""
    fact = change.fact
    return fact is not None and not fact.part and not _nothing(fact.before) and _nothing(fact.after)


def _nothing(value: Any) -> bool:
    return value is None or value is False or value == ()


def longer(change: Difference) -> bool:
    """Whether a length of time is longer than it was, whatever day it begins on."""
    was, now = _lengths(change)
    return was is not None and now is not None and surely_longer(now, was)


def shorter(change: Difference) -> bool:
    """Whether a length of time is shorter than it was, whatever day it begins on."""
    was, now = _lengths(change)
    return was is not None and now is not None and surely_longer(was, now)


def _lengths(change: Difference) -> tuple[Duration | None, Duration | None]:
    fact = change.fact
    was, now = (fact.before, fact.after) if fact else (None, None)
    return was if isinstance(was, Duration) else None, now if isinstance(now, Duration) else None


def rise(change: Difference) -> float:
    """By how much a number is higher than it was; 0 where one of the two is none."""
    fact = change.fact
    if fact is None or not isinstance(fact.before, int | float) or not isinstance(fact.after, int | float):
        return 0
    return fact.after - fact.before

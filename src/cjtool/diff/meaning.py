"""What checks ask of a difference, and how its values stand in a sentence."""

from typing import Any

from cjtool.diff.difference import Difference, Owned
from cjtool.diff.facts import FactChange, name
from cjtool.diff.terms import Term, table_of
from cjtool.i18n.translated import LANGUAGES
from cjtool.message import Called, Figure, Id, Joined, Listed, Message, Plain, Says, Value, Worded
from cjtool.model import SECTION_OF, Metric, Node, Reading
from cjtool.model.builtin import CHANNELS, METRICS
from cjtool.model.expected import Expectation
from cjtool.model.node import kinds_of_references, model_under
from cjtool.model.values import Duration
from cjtool.project.workspace import Definitions
from cjtool.query.effective import definitions
from cjtool.query.lengths import surely_longer
from cjtool.query.measurement import metric_of
from cjtool.query.naming import called

_DAYS = 6
"""Digits of days behind which fractions are those of binary numbers."""
_NOTHING = Plain("–")
_FORM = ".10g"
"""As many digits as people write, and none that a computer adds."""
_OTHER_ID = Says(
    en="{thing} has another id: {now}, it was {was}",
    nl="{thing} heeft een ander id: {now}, dat was {was}",
    fr="{thing} a un autre identifiant : {now} au lieu de {was}",
    de="{thing} hat eine andere ID: {now}, vorher {was}",
)


def told(change: Difference, says: Says, **more: Value) -> Message:
    """A sentence with what it names of a difference.

    `{thing}` is what differs, `{at}` what that stands on: the stage of a step, the step of a pain; `{was}` and `{now}` are the
    values of a fact.
    """
    fact = change.fact
    values: dict[str, Value] = {"thing": title(change.last), "at": place(change.last)}
    if fact is not None:
        before, after = change.before or change.last, change.last
        values |= {"was": _of_fact(before, fact, fact.before), "now": _of_fact(after, fact, fact.after)}
    elif change.before and change.after:
        values |= {"was": title(change.before), "now": title(change.after)}
    return says(**(values | more))


def renamed(change: Difference, says: Says) -> Message:
    """A sentence on another name; where a thing has the name that it had, one on its other id."""
    fact = change.fact
    if fact is not None:
        return other_id(change) if fact.key == "id" else told(change, says)
    same = change.before and change.after and name(change.before.node) == name(change.after.node)
    return other_id(change) if same else told(change, says)


def other_id(change: Difference) -> Message:
    """What is said of a thing that has another id."""
    fact = change.fact
    if fact is None and change.before and change.after:
        return told(change, _OTHER_ID, was=change.before.id, now=change.after.id)
    return told(change, _OTHER_ID)


def is_built_in(change: Difference) -> bool:
    """Whether a definition has the id of one that is built in, in whose place it stands or stood."""
    id = change.last.id
    return (change.part == "channel" and id in CHANNELS) or (change.part == "metric" and id in METRICS)


def names(change: Difference) -> Value:
    """What a thing was split into, or which things became one."""
    return Listed(tuple(name(part) for part in change.others))


def title(side: Owned) -> Value:
    """What a thing is called; of a reading, its metric."""
    if isinstance(side.node, Reading):
        return called(metric_of(side.node, known(side)))
    return Called(name(side.node) or side.id)


def place(side: Owned) -> Value:
    """What it stands on, else its journey, else the project."""
    holder = side.holder or side.journey
    return Called(name(holder)) if holder is not None else Called(side.workspace.name or "project")


def known(side: Owned) -> Definitions:
    """All definitions that a thing can refer to."""
    return side.workspace.catalogue if side.journey is None else definitions(side.journey, side.workspace)


def _of_fact(side: Owned, fact: FactChange, value: Any) -> Value:
    """A value of a fact; of a part of a thing, such as who follows up feedback, by the key of that."""
    model, key = type(side.node), fact.key
    for part in filter(None, fact.part.split(".")):
        model, key = model_under(model, key) or model, part
    return worded(side, key, value, model)


def worded(side: Owned, key: str, value: Any, model: type[Node] | None = None) -> Value:
    """A value under a key of a thing, as it stands in a sentence; an id as what it refers to is called.

    `model` is that of what has the key, where it is a part of the thing.
    """
    model = model or type(side.node)
    match value:
        case None:
            return _NOTHING
        case bool():
            return "true" if value else "false"
        case int() | float():
            return Figure(value, _FORM)
        case str():
            found = _word(side, model, key, value)
            return value if found is None else found
        case tuple():
            items = tuple(_item(side, model, key, item) for item in value)
            return Joined(items, "and") if items else _NOTHING
    return value  # type: ignore[no-any-return]


def _item(side: Owned, model: type[Node], key: str, item: Any) -> Worded:
    """A value in a list; a target stands there as it is written."""
    if isinstance(item, Expectation):
        return item
    return _word(side, model, key, str(item)) or Called(str(item))


def _word(side: Owned, model: type[Node], key: str, value: str) -> Worded | None:
    """What an id or a word of the format is called; None for a text."""
    section = SECTION_OF.get(dict(kinds_of_references(model)).get(key, ""))
    if section is not None:
        return reference(side, section, value)
    table = table_of(model, key)
    return Term(table, value) if table else None


def reference(side: Owned, section: str, id: str) -> Called:
    """A definition by its name; an id that stands for none by itself."""
    definition = getattr(known(side), section).get(id)
    if isinstance(definition, Metric):
        return called(definition)
    if section == "channels" and definition is CHANNELS.get(id):
        names = tuple((language, Term("channels", id).plain(language)) for language in LANGUAGES)
        return Called(dict(names)["en"], Id(section, id), names)
    return Called(name(definition) if definition else id, Id(section, id))


def percent(share: float) -> Figure:
    """A share from 0 to 1, in percent."""
    return Figure(round(100 * share, 1), ".10g", unit="%")


def for_whom(change: Difference) -> Called | None:
    """The persona of a fact that holds for one alone."""
    fact = change.fact
    return reference(change.last, "personas", fact.item) if fact and fact.item and not fact.part else None


def felt(change: Difference, says: Says, for_one: Says) -> Message:
    """A sentence about what customers feel; where only one persona feels so, `for_one`, in which `{who}` is that persona."""
    who = for_whom(change)
    return told(change, says) if who is None else told(change, for_one, who=who)


def came(change: Difference) -> bool:
    """Whether something stands under a key where nothing stood, or is one more of several there."""
    return change.fact is not None and not change.fact.part and is_new(change)


def another(change: Difference) -> bool:
    """Whether something else stands under a key where something stood."""
    fact = change.fact
    return fact is not None and not fact.part and not _nothing(fact.before) and not _nothing(fact.after)


def went(change: Difference) -> bool:
    """Whether nothing stands under a key where something stood, or one less of several."""
    return change.fact is not None and not change.fact.part and is_gone(change)


def is_new(change: Difference) -> bool:
    """Whether a fact is told of which nothing was told, also one about a part of a thing."""
    fact = change.fact
    return fact is not None and _nothing(fact.before) and not _nothing(fact.after)


def is_gone(change: Difference) -> bool:
    """Whether nothing is told any more of a fact, also of one about a part of a thing."""
    fact = change.fact
    return fact is not None and not _nothing(fact.before) and _nothing(fact.after)


def _nothing(value: Any) -> bool:
    return value is None or value is False or value == ()


def in_other_words(change: Difference) -> bool:
    """Whether a text is worded anew, or a length of time is the same in another unit."""
    was, now = _lengths(change)
    same = was is not None and now is not None and round(now.days - was.days, _DAYS) == 0
    return same or (change.fact is not None and change.fact.wording)


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

"""What stands in brackets behind a change: what comes or goes with a thing, and how far a definition reaches."""

from collections.abc import Collection, Iterator, Sequence
from functools import reduce

from cjtool.diff.difference import Difference
from cjtool.diff.items import Couple, opportunities, pains, readings
from cjtool.message import Message, Says, Worded
from cjtool.model import Journey, Opportunity, Pain, Reading, Stage, Step, steps
from cjtool.query.effective import promises

_WITH = Says(
    en="{sentence} (with {parts})",
    nl="{sentence} (met {parts})",
    fr="{sentence} (avec {parts})",
    de="{sentence} (mit {parts})",
)
"""German nouns behind it are in the dative."""
_COUNTED: tuple[tuple[Says, Says], ...] = (
    (
        Says(en="1 step", nl="1 stap", fr="1 moment", de="1 Schritt"),
        Says(en="{count} steps", nl="{count} stappen", fr="{count} moments", de="{count} Schritten"),
    ),
    (
        Says(en="1 pain", nl="1 pijnpunt", fr="1 irritant", de="1 Pain Point"),
        Says(en="{count} pains", nl="{count} pijnpunten", fr="{count} irritants", de="{count} Pain Points"),
    ),
    (
        Says(en="1 opportunity", nl="1 kans", fr="1 opportunité", de="1 Chance"),
        Says(
            en="{count} opportunities", nl="{count} kansen", fr="{count} opportunités", de="{count} Chancen"
        ),
    ),
    (
        Says(en="1 reading", nl="1 meting", fr="1 mesure", de="1 Messung"),
        Says(en="{count} readings", nl="{count} metingen", fr="{count} mesures", de="{count} Messungen"),
    ),
    (
        Says(en="1 promise", nl="1 klantbelofte", fr="1 promesse", de="1 Kundenversprechen"),
        Says(
            en="{count} promises",
            nl="{count} klantbeloften",
            fr="{count} promesses",
            de="{count} Kundenversprechen",
        ),
    ),
)
_A_JOURNEY = Says(en="1 journey", nl="1 klantreis", fr="1 parcours", de="1 Customer Journey")
_JOURNEYS = Says(
    en="{count} journeys", nl="{count} klantreizen", fr="{count} parcours", de="{count} Customer Journeys"
)
_COMMA = Says(en="{first}, {then}", nl="{first}, {then}", fr="{first}, {then}", de="{first}, {then}")
_AND = Says(en="{first} and {then}", nl="{first} en {then}", fr="{first} et {then}", de="{first} und {then}")
_REACHING = Says(
    en="{sentence} ({reach})", nl="{sentence} ({reach})", fr="{sentence} ({reach})", de="{sentence} ({reach})"
)
_OWN = Says(
    en="in the journey {journey} alone",
    nl="alleen in de klantreis {journey}",
    fr="dans le seul parcours {journey}",
    de="nur in der Customer Journey {journey}",
)
_NOWHERE = Says(
    en="in no journey",
    nl="in geen enkele klantreis",
    fr="dans aucun parcours",
    de="in keiner Customer Journey",
)
_ONCE = Says(en="in 1 journey", nl="in 1 klantreis", fr="dans 1 parcours", de="in 1 Customer Journey")
_OFTEN = Says(
    en="in {count} journeys",
    nl="in {count} klantreizen",
    fr="dans {count} parcours",
    de="in {count} Customer Journeys",
)
_UNTIL_NOW = Says(
    en="until now {reach}", nl="tot nu toe {reach}", fr="jusqu’ici {reach}", de="bisher {reach}"
)


def with_parts(change: Difference, message: Message) -> Message:
    """The sentence, and what comes or goes with a journey, a stage or a step: "(with 2 pains and 1 promise)"."""
    counts = list(_counts(change))
    told = [
        one() if count == 1 else many(count=count)
        for (one, many), count in zip(_COUNTED, counts, strict=True)
        if count
    ]
    return _WITH(sentence=message, parts=_series(told)) if told else message


def with_reach(change: Difference, message: Message) -> Message:
    """The sentence, and in how many journeys a definition is used, or was until it went."""
    journey, count = change.last.journey, change.reach or 0
    if journey is not None:
        reach, count = _OWN(journey=journey.title), 1
    else:
        reach = _NOWHERE() if not count else _ONCE() if count == 1 else _OFTEN(count=count)
    reach = reach if change.after or not count else _UNTIL_NOW(reach=reach)
    return _REACHING(sentence=message, reach=reach)


def with_journeys(change: Difference, message: Message) -> Message:
    """The sentence, and how many journeys come or go with a project: "(with 3 journeys)"."""
    count = len(change.last.workspace.journeys)
    if not count:
        return message
    return _WITH(sentence=message, parts=_A_JOURNEY() if count == 1 else _JOURNEYS(count=count))


def _series(parts: Sequence[Message]) -> Worded:
    *first, last = parts
    return (
        _AND(first=reduce(lambda one, then: _COMMA(first=one, then=then), first), then=last)
        if first
        else last
    )


def _counts(change: Difference) -> Iterator[int]:
    """How many steps, pains, opportunities, readings and promises come or go with a thing, in this order."""
    node, workspace = change.last.node, change.last.workspace
    listed = _steps(change)
    yield 0 if isinstance(node, Step) else len(listed)
    stages = node.stages if isinstance(node, Journey) else ()
    yield from _items(change, {node, *stages, *listed})
    yield len({id for step in listed for id in promises(step, workspace)})


def _steps(change: Difference) -> Collection[Step]:
    """The steps that come or go with a thing: those of it that the other version has nowhere."""
    node, pairing = change.last.node, change.pairing
    if isinstance(node, Journey):
        return [step for step in steps(node) if step not in change.others]
    if isinstance(node, Step) or not isinstance(node, Stage) or pairing is None:
        return (node,) if isinstance(node, Step) else ()
    alone = {*pairing.lost, *pairing.come}
    return [step for step in node.steps if step in alone]


def _items(change: Difference, holders: Collection[object]) -> Iterator[int]:
    node, pairing = change.last.node, change.pairing
    if isinstance(node, Journey):
        for all in (pains(node), opportunities(node), readings(node)):
            yield sum(each.holder in holders for each in all)
    elif pairing is not None:
        yield from (
            _alone(listed, holders) for listed in (pairing.pains, pairing.opportunities, pairing.readings)
        )


def _alone(
    listed: Sequence[Couple[Pain]] | Sequence[Couple[Opportunity]] | Sequence[Couple[Reading]],
    holders: Collection[object],
) -> int:
    """How many things on some holders one version lacks."""
    sides = [each.before or each.after for each in listed if each.before is None or each.after is None]
    return sum(side is not None and side.holder in holders for side in sides)

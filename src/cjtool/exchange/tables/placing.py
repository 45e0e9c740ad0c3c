"""Each cell of a row into its stage or step, by the key that its heading means."""

from collections.abc import Mapping, Sequence
from typing import Any

from cjtool.exchange.draft import Part
from cjtool.exchange.tables import cell_phrases as says
from cjtool.exchange.tables import feeling_cells, grade_cells, readings, referring, ways
from cjtool.exchange.tables.columns import columns_line
from cjtool.exchange.tables.listing import items, names, prose, together, told, unquoted
from cjtool.exchange.tables.scoring import score
from cjtool.exchange.tables.telling import Making, Placer, Statement, placed_in
from cjtool.spelling.folding import bare
from cjtool.vocabulary.silence import says_something

OF_STAGES = frozenset({"goal", "duration", "phase", "stage_id"})
"""What only a stage has."""
OF_BOTH = frozenset({"quote", "pains", "gains", "opportunities", "metrics", "owner"})
"""What a stage has as well as a step."""
OF_THINGS = frozenset({"severity", "share", "impact", "effort", "value", "target"})
"""What is said of one thing in a list."""
_SAID = frozenset({"thinks", "expects"})
"""What people put between quote marks, as it is said."""
_LAST = ("emotion", "feels", "severity", "share", "impact", "effort", "value", "target")
"""What is placed after the things that it is said of."""


def place(making: Making, part: Part, said: Sequence[Statement]) -> None:
    """Put the cells of one row into a stage or step; what is said of one thing of a list comes after the lists."""
    for each in sorted(said, key=lambda one: _LAST.index(one.key) if one.key in _LAST else -1):
        placer = _PLACERS.get(each.key)
        if placer:
            placer(making, part, each)
        else:
            making.lost(
                "left-out", each, says.NOT_READ(key=each.key, line=columns_line(each.heading, "meta"))
            )


def shortened(parts: Sequence[Part]) -> None:
    """Write what has a text alone as that text, wherever the format takes it for the same."""
    for part in parts:
        for key in ("pains", "gains", "opportunities"):
            if key in part:
                part[key] = [_short(thing) for thing in part[key]]


def _short(thing: Any) -> Any:
    if isinstance(thing, dict) and len(thing) == 1:
        (text,) = thing.values()
        return thing if ":" in text else text
    return thing


def _text(key: str) -> Placer:
    """What adds to a key with one text; quote marks around what customers think are left to those who draw it."""

    def placer(_making: Making, part: Part, said: Statement) -> None:
        words, before = told(said.text), str(part.get(key, ""))
        words = unquoted(words) if key in _SAID else words
        if bare(words) != bare(before) or not before:
            part[key] = together(before, words)

    return placer


def _quote(_making: Making, part: Part, said: Statement) -> None:
    quotes = [unquoted(item) for item in items(said.text)]
    before = [part["quote"]] if "quote" in part else []
    part["quote"] = " / ".join(dict.fromkeys([*before, *quotes]))


def _list(key: str, read: Any = items) -> Placer:
    def placer(_making: Making, part: Part, said: Statement) -> None:
        part[key] = list(dict.fromkeys([*part.get(key, []), *read(said.text)]))

    return placer


def _things(key: str, named: str) -> Placer:
    """What adds things with keys of their own to a list: pains by their text, opportunities by their title."""

    def placer(making: Making, part: Part, said: Statement) -> None:
        listed = items(said.text)
        there = [item for item in listed if " " in item or says_something(item)]
        for nothing in listed:
            if nothing not in there:
                making.once("noted", said, says.NOTHING_THERE, nothing)
        placed_in(part, key, [{named: item} for item in there], making, said)

    return placer


def _of_thing(key: str, lists: Sequence[str]) -> Placer:
    """What says a grade of things in a list of the same row: of those with the same number, else of all."""

    def placer(making: Making, _part: Part, said: Statement) -> None:
        things = _said_of(making, said, lists)
        if not things:
            making.lost("left-out", said, says.NOTHING_TO_SAY_IT_OF)
            return
        for thing in things:
            _SAID_OF_THINGS[key](making, thing, said)
        if len(things) > 1:
            making.lost("guessed", said, says.OF_SEVERAL(value=said.text, count=len(things)))

    return placer


def _said_of(making: Making, said: Statement, lists: Sequence[str]) -> list[Part]:
    wanted = (said.of,) if said.of else lists
    found = [thing for key in wanted for thing in making.placed.get((key, said.number), [])]
    if found or said.number is not None:
        return found
    return [thing for (key, _), things in making.placed.items() if key in wanted for thing in things]


def _share(making: Making, part: Part, said: Statement) -> None:
    found = score(said.text)
    share = None if found is None else found.number / 100 if found.scale or found.number > 1 else found.number
    if share is None or not 0 <= share <= 1:
        making.lost("left-out", said, says.NOT_A_SHARE(value=said.text))
        return
    part["share"] = round(share, 4)
    making.once("noted", said, says.TAKEN_FOR_VALUE(word=said.text, value=f"{share:g}"), said.text)


def _figure(key: str) -> Placer:
    return lambda making, _part, said: readings.figure(
        making, said, key, _said_of(making, said, ("metrics",))
    )


def _duration(making: Making, part: Part, said: Statement) -> None:
    """Of a stage, as it is written, once; a step has no such key, and keeps it as data of its own."""
    if making.times_of_steps:
        making.lost("changed", said, says.TIME_OF_STEP(line=columns_line(said.heading, "wait")))
        _meta(making, part, said)
        return
    words, before = prose(said.text), str(part.get("duration", ""))
    if before and bare(words) != bare(before):
        making.lost("left-out", said, says.ONE_ALONE(key="duration", first=before))
    else:
        part["duration"] = words


def _feedback(_making: Making, part: Part, said: Statement) -> None:
    before = part.get("feedback", {}).get("question", "")
    part["feedback"] = {"question": f"{before} / {prose(said.text)}" if before else prose(said.text)}


def _meta(_making: Making, part: Part, said: Statement) -> None:
    meta: Part = part.setdefault("meta", {})
    heading = said.heading or said.key
    meta[heading] = f"{meta[heading]}\n{said.text}" if heading in meta else said.text


def _number(making: Making, _part: Part, said: Statement) -> None:
    making.lost("noted", said, says.ORDER_KEPT)


_SAID_OF_THINGS: Mapping[str, Placer] = {
    "severity": grade_cells.graded("severity"),
    "impact": grade_cells.graded("impact"),
    "effort": grade_cells.graded("effort"),
    "share": _share,
}
_PLACERS: Mapping[str, Placer] = {
    "does": _text("does"),
    "thinks": _text("thinks"),
    "expects": _text("expects"),
    "update": _text("update"),
    "handover": _text("handover"),
    "fee": _text("fee"),
    "goal": _text("goal"),
    "quote": _quote,
    "feels": feeling_cells.feels,
    "emotion": feeling_cells.emotion,
    "frontstage": _list("frontstage"),
    "backstage": _list("backstage"),
    "evidence": _list("evidence"),
    "systems": _list("systems", names),
    "tone": _list("tone", names),
    "channel": referring.channels,
    "touchpoint": referring.contact,
    "owner": referring.owner,
    "persona": referring.personas,
    "promises": referring.references("promises", "promises"),
    "sources": referring.references("sources", "sources"),
    "pains": _things("pains", "text"),
    "gains": _things("gains", "text"),
    "opportunities": _things("opportunities", "title"),
    "metrics": readings.metrics,
    "severity": _of_thing("severity", ("pains",)),
    "share": _of_thing("share", ("pains",)),
    "impact": _of_thing("impact", ("opportunities",)),
    "effort": _of_thing("effort", ("opportunities",)),
    "value": _figure("value"),
    "target": _figure("target"),
    "duration": _duration,
    "wait": grade_cells.length("wait"),
    "response_time": grade_cells.length("response_time"),
    "frequency": grade_cells.how_often,
    "phase": grade_cells.phases,
    "devices": grade_cells.devices,
    "initiator": grade_cells.initiator,
    "intensity": grade_cells.graded("intensity"),
    "moment_of_truth": grade_cells.flag("moment_of_truth"),
    "optional": grade_cells.flag("optional"),
    "unavoidable": grade_cells.flag("unavoidable"),
    "feedback": _feedback,
    "next": ways.remember,
    "after": ways.remember,
    "number": _number,
    "meta": _meta,
}
PLACED = frozenset(_PLACERS)
"""Keys that cells of a stage or a step can have."""

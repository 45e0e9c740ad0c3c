"""What rests on which source, and whether a source still counts."""

from collections.abc import Iterator
from datetime import date
from enum import IntEnum

from cjtool.model import (
    Gain,
    Journey,
    Node,
    Pain,
    Reading,
    SourceOfInsight,
    Stage,
    Step,
    Touchpoint,
    everyone,
    steps,
    walk,
)
from cjtool.project.workspace import Definitions, Workspace
from cjtool.query.contradicting import bears_out, contradicting_answers, measured_feelings
from cjtool.query.effective import definitions
from cjtool.query.measurement import metric_of, readings

_RATED = frozenset({"nps", "csat", "ces"})
"""Kinds of metrics by which customers say how they feel."""
_MUTE = frozenset({"analytics", "assumption"})


class Support(IntEnum):
    """How well it is known what customers feel, the weakest first: of two, the lesser holds for both."""

    UNNAMED = 0
    """No source is named."""
    EXPECTED = 1
    """Nobody lived through it yet: a journey as it is to be."""
    ASSUMED = 2
    """Only what colleagues think."""
    OUTDATED = 3
    """Measured, or asked and seen among customers, but past the day until which that counts."""
    RESEARCHED = 4
    """Measured, or asked and seen among customers."""


def expired(source: SourceOfInsight, today: date) -> bool:
    """Past the last day on which it counts."""
    return source.valid_until is not None and source.valid_until < today


def assumed(source: SourceOfInsight) -> bool:
    """Whether it holds what colleagues think: an assumption, or a workshop; nobody asked a customer there."""
    return source.kind in {"assumption", "workshop"}


def quotable(source: SourceOfInsight) -> bool:
    """Whether customers speak in a source: not in figures and not in guesses; one of no kind may be anything."""
    return source.kind not in _MUTE


def resting(journey: Journey, workspace: Workspace) -> Iterator[tuple[str, Node]]:
    """Each source's id with each node that rests on it: personas, the journey, steps, pains, gains, readings."""
    known = definitions(journey, workspace).personas
    for persona in (known[id] for id in everyone(journey)):
        yield from ((id, persona) for id in dict.fromkeys(persona.sources))
    for _, node in walk(journey):
        match node:
            case Journey() | Step() | Pain() | Gain():
                yield from ((id, node) for id in dict.fromkeys(node.sources))
            case Reading(source=str(id)):
                yield id, node
    own = journey.define.touchpoints.values() if journey.define else ()
    for reading, holder in readings(journey, workspace):
        if reading.source is not None and isinstance(holder, Touchpoint) and holder not in own:
            yield reading.source, reading


def support(journey: Journey, workspace: Workspace, persona: str = "") -> dict[str, Support]:
    """How well it is known what customers feel at a step, or a persona of them, by the ids of all steps; expected in a future journey."""
    if journey.state == "future":
        return {step.id: Support.EXPECTED for step in steps(journey)}
    return grounds(journey, workspace, persona)


def grounds(journey: Journey, workspace: Workspace, persona: str = "") -> dict[str, Support]:
    """What the feelings at steps rest on, by the ids of all steps, also where they are expectations.

    On sources, and on what was measured in a run, of a persona alone where one is given. What customers contradict in a
    run is only assumed, whatever sources are named.
    """
    known = _sourced(journey, workspace)
    return {step.id: by_run(step, journey, workspace, persona, known[step.id]) for step in steps(journey)}


def _sourced(journey: Journey, workspace: Workspace) -> dict[str, Support]:
    """What steps rest on by the sources that they name and by those of their ratings, by the ids of all steps.

    Where no step of the journey names any, all rest on the journey's; where some do, the others rest on nothing.
    """
    known, listed = definitions(journey, workspace), steps(journey)
    whole = () if any(step.sources for step in listed) else journey.sources
    return {
        step.id: _supported((*(step.sources or whole), *_rated(step, known)), known, workspace.today)
        for step in listed
    }


def by_run(step: Step, journey: Journey, workspace: Workspace, persona: str, known: Support) -> Support:
    """What the feeling at a step rests on by a run that stands beside, where it is `known` how by its sources.

    It is known where customers were asked and their answers bear it out: the question that asks most plainly how the
    moment was does, and none contradicts it. Where one does, what is told is an assumption at best.
    """
    listed = measured_feelings(step, journey, workspace, persona) if workspace.measured.ran else []
    if any(contradicting_answers(step, listed)):
        return min(known, Support.ASSUMED)
    if step.emotion is None or not listed or not bears_out(step.emotion, listed[0]):
        return known
    return Support.RESEARCHED


def _rated(step: Step, known: Definitions) -> Iterator[str]:
    """The sources of what customers were asked to rate at a step."""
    for reading in step.metrics:
        if reading.source and reading.value is not None and metric_of(reading, known).kind in _RATED:
            yield reading.source


def _supported(ids: tuple[str, ...], known: Definitions, today: date) -> Support:
    if not ids:
        return Support.UNNAMED
    found = [source for source in (known.sources[id] for id in ids) if not assumed(source)]
    if any(not expired(source, today) for source in found):
        return Support.RESEARCHED
    return Support.OUTDATED if found else Support.ASSUMED


def pain_grounds(pain: Pain, holder: Stage | Step, journey: Journey, workspace: Workspace) -> Support:
    """What a pain rests on: the sources that it names, else those of its step; how good a step felt says nothing of a pain."""
    if pain.sources or not isinstance(holder, Step):
        return _supported(pain.sources, definitions(journey, workspace), workspace.today)
    return _sourced(journey, workspace)[holder.id]

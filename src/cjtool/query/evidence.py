"""What rests on which source, and whether a source still counts."""

from collections.abc import Iterator
from datetime import date

from cjtool.model import Gain, Journey, Node, Pain, Reading, SourceOfInsight, Step, Touchpoint, everyone, walk
from cjtool.project.workspace import Workspace
from cjtool.query.effective import definitions
from cjtool.query.measurement import readings

_MUTE = frozenset({"analytics", "assumption"})


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

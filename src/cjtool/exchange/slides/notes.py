"""What stands in the notes of a slide: what it tells, the texts that it has no room for, and what it rests on."""

from collections.abc import Iterator

from cjtool.draw.deck.annex import line_of
from cjtool.draw.grid import Subject
from cjtool.exchange.slides import phrases as says
from cjtool.model import Journey, nodes
from cjtool.query.evidence import resting
from cjtool.scene import Group, Paragraph, Scene, Shape, Text, flatten


def notes_of(scene: Scene, subject: Subject) -> tuple[str, ...]:
    """The notes of a slide, a paragraph each, with an empty one between their parts."""
    parts = (list(_told(scene)), list(_in_full(scene, subject)), list(_sources(scene, subject)))
    lines: list[str] = []
    for part in filter(None, parts):
        lines += ["", *part] if lines else part
    return tuple(lines)


def shortened(scene: Scene) -> tuple[str, ...]:
    """The texts that a slide shows in part, or only counts, each once."""
    lines = (shape for shape, _ in flatten(scene) if isinstance(shape, Text))
    return tuple(dict.fromkeys(whole for line in lines for whole in line.instead_of))


def _told(scene: Scene) -> Iterator[str]:
    """What somebody hears who does not see the picture; a line alone is one that stands on the slide."""
    if "\n" in scene.description:
        yield from filter(None, scene.description.splitlines())


def _in_full(scene: Scene, subject: Subject) -> Iterator[str]:
    if texts := shortened(scene):
        yield says.IN_FULL().text(subject.words.language)
        yield from texts


def _sources(scene: Scene, subject: Subject) -> Iterator[str]:
    """The sources of what the slide shows, in the order of the library; of a slide without steps, those of all."""
    places, journey = set(_places(scene.shapes)), subject.journey
    place_of = _place_of(journey)
    steps = {f"{journey.id}/{stage.id}/{step.id}" for stage in journey.stages for step in stage.steps}
    whole = places.isdisjoint(steps) or places >= steps
    found = {
        id
        for id, node in resting(journey, subject.workspace)
        if whole or place_of.get(id_of(node), "") in places
    }
    if not found and not any(step.sources for stage in journey.stages for step in stage.steps):
        found = set(journey.sources)
    known = subject.definitions.sources
    if listed := [id for id in known if id in found]:
        yield f"{subject.words.report.sources}:"
        yield from (line_of(subject, known[id].name, known[id]) or known[id].name for id in listed)


id_of = id
"""What tells nodes apart that say the same."""


def _place_of(journey: Journey) -> dict[int, str]:
    """Where each node of the stages stands, as scenes refer to it."""
    found: dict[int, str] = {}
    for stage in journey.stages:
        found |= {id_of(node): f"{journey.id}/{stage.id}" for node in nodes(stage)}
        for step in stage.steps:
            found |= {id_of(node): f"{journey.id}/{stage.id}/{step.id}" for node in nodes(step)}
    return found


def _places(shapes: tuple[Shape, ...]) -> Iterator[str]:
    """The stages and steps that shapes refer to."""
    for shape in shapes:
        if isinstance(shape, Group | Paragraph) and shape.ref:
            yield shape.ref.partition("#")[0]
        if isinstance(shape, Group):
            yield from _places(shape.shapes)

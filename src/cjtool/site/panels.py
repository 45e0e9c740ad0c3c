"""All that is written of a step, key by key as the format has them: none can be forgotten."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from cjtool.diff.facts import Value, name
from cjtool.document import places
from cjtool.draw import facts
from cjtool.draw.compared.values import written
from cjtool.draw.grid import Subject
from cjtool.model import Journey, Node, Opportunity, Pain, Step, steps
from cjtool.model.node import by_persona
from cjtool.query import addressed, effective
from cjtool.query.takers import taking
from cjtool.report.escaping import plain

_NOT_TOLD = {"id", "name"}
_STEPS = {"to", "next", "after"}
"""Keys that name steps."""


@dataclass(frozen=True)
class PanelRow:
    """What stands under a key: a value, or one for each thing in a list."""

    key: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Panel:
    """A step: its number, its name, its keys, and where it is written."""

    step: str
    ref: str
    number: str
    title: str
    rows: tuple[PanelRow, ...]
    file: str
    line: int
    told: Mapping[str, tuple[str, ...]]
    """What a step can be picked by: names of channels, owner and personas, kinds of feeling."""


def step_panels(subject: Subject) -> Iterator[Panel]:
    """The steps of a journey, in their order."""
    journey, workspace = subject.journey, subject.workspace
    source = workspace.file_of(journey).source
    known, numbers = places(source), subject.numbers
    titles = {step.id: f"{numbers[step.id]} {step.name}" for step in steps(journey)}
    for place, stage in enumerate(journey.stages):
        for index, step in enumerate(stage.steps):
            start = known.place(("stages", place, "steps", index)).span.start
            line, _ = source.position(start)
            ref = f"{journey.id}/{stage.id}/{step.id}"
            rows = tuple(_Writing(subject, step, titles).rows())
            yield Panel(
                step.id,
                ref,
                numbers[step.id],
                step.name,
                rows,
                source.path.name,
                line,
                picked_by(step, subject),
            )


def picked_by(step: Step, subject: Subject) -> Mapping[str, tuple[str, ...]]:
    """What a step can be picked by, as readers call it; feelings are those of the primary persona."""
    owner = effective.owner(step, subject.workspace)
    return {
        "channel": tuple(
            facts.channel_name(id, subject) for id in effective.channels(step, subject.workspace)
        ),
        "owner": (written("owner", owner, subject),) if owner else (),
        "persona": tuple(written("persona", id, subject) for id in taking(step, subject.journey)),
        "feeling": tuple(_feelings(step, subject.journey)),
    }


def _feelings(step: Step, journey: Journey) -> Iterator[str]:
    if step.emotion is None:
        return
    known = [other.emotion for other in steps(journey) if other.emotion is not None]
    if step.emotion == min(known) and min(known) < max(known):
        yield "lowest"
    if step.emotion != 0:
        yield "negative" if step.emotion < 0 else "positive"


def markup(panel: Panel, subject: Subject, id: str, article: str, report: str) -> str:
    """A panel as a dialog, which the page's script opens from the pictures in `article`; `report` leads to the step there."""
    words, title = subject.words, escape(plain(panel.title))
    rows = "".join(
        f"<dt>{escape(row.key)}</dt>" + "".join(f"<dd>{escape(plain(value))}</dd>" for value in row.values)
        for row in panel.rows
    )
    where = words.site("written-in").format(file=escape(plain(panel.file)), line=panel.line)
    return (
        f'<dialog class="panel" id="{escape(id)}" data-told="{escape(json.dumps(panel.told, ensure_ascii=False))}" data-of="{escape(article)}" data-ref="{escape(panel.ref)}" aria-labelledby="{escape(id)}-name">\n'
        f'<h2 id="{escape(id)}-name">{panel.number} {title}</h2>\n<dl>{rows}</dl>\n<p><small>{where}</small></p>\n'
        f'<p class="buttons"><a href="{escape(report)}">{escape(words.report.step)} {panel.number}</a></p>\n</dialog>'
    )


@dataclass(frozen=True)
class _Writing:
    """What is written of one step, as readers know it: steps by number and name, pains by their text, other things as in comparisons."""

    subject: Subject
    step: Step
    steps: Mapping[str, str]
    """Number and name of each step, by its id."""

    def rows(self) -> Iterator[PanelRow]:
        for key, values in self.keys(self.step):
            yield PanelRow(self.subject.words.key_name(key), values)

    def keys(self, node: Node) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The keys that an author wrote, in the order of the format, each with what stands there."""
        personas = by_persona(type(node))
        for key in type(node).model_fields:
            if key in _NOT_TOLD or key not in node.model_fields_set or key in personas.values():
                continue
            value = getattr(node, key)
            if key in personas and (own := getattr(node, personas[key])):
                value = own
            elif key == "addresses" and isinstance(node, Opportunity):
                value = addressed(node, self.step, self.subject.journey)
            yield key, tuple(self.values(key, value))

    def values(self, key: str, value: object) -> Iterator[str]:
        match value:
            case Pain() if key == "addresses":
                yield value.text
            case Node():
                yield self.thing(value)
            case dict():
                for id, own in value.items():
                    yield f"{self.told('persona', id)}: {self.told(key, own)}"
            case tuple() if value:
                for item in value:
                    yield from self.values(key, item)
            case _:
                yield self.told(key, value)

    def told(self, key: str, value: Value) -> str:
        step = self.steps.get(value) if key in _STEPS and isinstance(value, str) else None
        return step or written(key, value, self.subject)

    def thing(self, node: Node) -> str:
        """A pain, a gain, a reading: what it is called, and its other keys."""
        key = next((key for key in ("metric", "to") if getattr(node, key, None) == name(node)), None)
        called = self.told(key, name(node)) if key else name(node)
        others = (
            f"{self.subject.words.key_name(key)}: {', '.join(values)}"
            for key, values in self.keys(node)
            if values != (called,)
        )
        return " · ".join(filter(None, (called, *others)))

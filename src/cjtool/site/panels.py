"""All that is written of a step, key by key as the format has them: none can be forgotten."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from cjtool.diff.facts import Value, name
from cjtool.document import places
from cjtool.draw.compared.values import written
from cjtool.draw.grid import Subject
from cjtool.model import Node, steps, walk
from cjtool.model.insight import Pain
from cjtool.model.node import by_persona
from cjtool.query.numbering import numbered
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


def step_panels(subject: Subject) -> Iterator[Panel]:
    """The steps of a journey, in their order."""
    journey, workspace = subject.journey, subject.workspace
    source = workspace.file_of(journey).source
    known, numbers = places(source), numbered(journey)
    for place, stage in enumerate(journey.stages):
        for index, step in enumerate(stage.steps):
            start = known.place(("stages", place, "steps", index)).span.start
            line, _ = source.position(start)
            ref = f"{journey.id}/{stage.id}/{step.id}"
            rows = tuple(_rows(step, subject))
            yield Panel(step.id, ref, numbers[step], step.name, rows, source.path.name, line)


def markup(panel: Panel, subject: Subject, id: str, article: str, report: str) -> str:
    """A panel as a dialog, which the page's script opens from the pictures in `article`; `report` leads to the step there."""
    words, title = subject.words, escape(plain(panel.title))
    rows = "".join(
        f"<dt>{escape(row.key)}</dt>" + "".join(f"<dd>{escape(plain(value))}</dd>" for value in row.values)
        for row in panel.rows
    )
    where = words.site("written-in").format(file=escape(plain(panel.file)), line=panel.line)
    return (
        f'<dialog class="panel" id="{escape(id)}" data-of="{escape(article)}" data-ref="{escape(panel.ref)}" aria-labelledby="{escape(id)}-name">\n'
        f'<h2 id="{escape(id)}-name">{panel.number} {title}</h2>\n<dl>{rows}</dl>\n<p><small>{where}</small></p>\n'
        f'<p class="buttons"><a href="{escape(report)}">{escape(words.report.step)} {panel.number}</a></p>\n</dialog>'
    )


def _rows(node: Node, subject: Subject) -> Iterator[PanelRow]:
    for key, values in _written(node, subject):
        yield PanelRow(subject.words.key_name(key), values)


def _written(node: Node, subject: Subject) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The keys that an author wrote, in the order of the format, each with what stands there."""
    personas = by_persona(type(node))
    for key in type(node).model_fields:
        if key in _NOT_TOLD or key not in node.model_fields_set or key in personas.values():
            continue
        value = getattr(node, key)
        if key in personas and (own := getattr(node, personas[key])):
            value = own
        yield key, tuple(_values(key, value, subject))


def _values(key: str, value: object, subject: Subject) -> Iterator[str]:
    match value:
        case Node():
            yield _thing(value, subject)
        case dict():
            for id, own in value.items():
                yield f"{written('persona', id, subject)}: {written(key, own, subject)}"
        case tuple() if any(isinstance(item, Node) for item in value):
            for item in value:
                yield _thing(item, subject)
        case tuple():
            for item in value:
                yield _told(key, item, subject)
        case _:
            yield _told(key, value, subject)


def _told(key: str, value: Value, subject: Subject) -> str:
    """A value as readers know it: steps by number and name, pains by their text, other things as in comparisons."""
    journey = subject.journey
    if key in _STEPS:
        step = next((step for step in steps(journey) if step.id == value), None)
        return f"{numbered(journey)[step]} {step.name}" if step else written(key, value, subject)
    if key == "addresses":
        pain = next((node for _, node in walk(journey) if isinstance(node, Pain) and node.id == value), None)
        return pain.text if pain else written(key, value, subject)
    return written(key, value, subject)


def _thing(node: Node, subject: Subject) -> str:
    """A pain, a gain, a reading: what it is called, and its other keys."""
    key = next((key for key in ("metric", "to") if getattr(node, key, None) == name(node)), None)
    called = _told(key, name(node), subject) if key else name(node)
    others = (
        f"{subject.words.key_name(key)}: {', '.join(values)}"
        for key, values in _written(node, subject)
        if values != (called,)
    )
    return " · ".join(filter(None, (called, *others)))

"""What is written and stands on no other page of a deck: of the journey, its steps, and what they name."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cjtool.diff.facts import name
from cjtool.draw.compared.values import value_of, written
from cjtool.draw.deck.slide import BOTTOM, TOP, TextColumn, page
from cjtool.draw.grid import Subject
from cjtool.draw.persona_cards import cast
from cjtool.draw.summary.frame import EDGE, GAP, WIDTH
from cjtool.model import (
    SECTION_OF,
    Feedback,
    Node,
    Opportunity,
    Reading,
    children,
    references,
    walk,
)
from cjtool.model.builtin import CHANNELS
from cjtool.scene import Scene

_KEYS: Mapping[str, tuple[str, ...]] = {
    "Journey": (
        "goal", "trigger", "outcome", "scope", "level", "relationship", "tone", "status", "based_on",
        "parent", "leads_to", "sponsor", "customers", "worth", "sources",
    ),
    "Step": ("tone", "intensity", "caption"),
    "Feedback": ("question", "metric", "owner", "within"),
    "Reading": ("value", "target", "n", "date", "source"),
    "Opportunity": ("effect", "metric", "objectives"),
    "Persona": ("sources",),
    "Channel": ("ownership",),
    "Touchpoint": ("purpose", "tone", "intensity"),
    "Team": ("email",),
    "Promise": ("metric", "target", "within"),
    "Objective": ("text", "metric", "target"),
    "SourceOfInsight": ("kind", "n", "date", "valid_until", "link"),
}  # fmt: skip
"""The keys that are told here, by the name of their model."""
_STORY = {"goal", "trigger", "outcome"}
"""Keys of a journey that have a name of their own, as its story has it."""
_BETWEEN = "\u00a0· "
"""Between what is told of one thing; no line begins with it."""
_COLUMNS = 3
_SIZE = 12.0
_WIDE = (WIDTH - 2 * EDGE - (_COLUMNS - 1) * 2 * GAP) / _COLUMNS


class AnnexEntry(NamedTuple):
    """What is told of one thing: what it is called, and a line for each key."""

    name: str
    lines: tuple[str, ...]


def pages(subject: Subject) -> Iterator[Scene]:
    """As many pages as it takes, three columns on each; none where nothing is left to tell."""
    columns: list[TextColumn] = []
    for entry in _entries(subject):
        if not columns or not _has_room(columns[-1], entry):
            columns.append(_empty(len(columns)))
        _write(subject, columns, entry)
    for start in range(0, len(columns), _COLUMNS):
        shapes = [shape for column in columns[start : start + _COLUMNS] for shape in column.shapes]
        yield page(subject, subject.words.story("annex"), "", shapes)


def _empty(place: int) -> TextColumn:
    return TextColumn(EDGE + place % _COLUMNS * (_WIDE + 2 * GAP), TOP, _WIDE, BOTTOM, _SIZE)


def _has_room(column: TextColumn, entry: AnnexEntry) -> bool:
    """Whether the name of a thing and its first line have room: a name never ends a column."""
    sample = TextColumn(0, column.y, _WIDE, column.bottom, _SIZE)
    sample.add(entry.name, "", "bold", gap=2)
    sample.bullet("minus", "", entry.lines[0], "")
    return not sample.crowded


def _write(subject: Subject, columns: list[TextColumn], entry: AnnexEntry) -> None:
    """A name and its lines; lines that have no room go on in the next column."""
    columns[-1].add(entry.name, subject.palette.ink, "bold", gap=2)
    for line in entry.lines:
        sample = TextColumn(0, columns[-1].y, _WIDE, BOTTOM, _SIZE)
        sample.bullet("minus", "", line, "")
        if sample.crowded and columns[-1].y > TOP:
            columns.append(_empty(len(columns)))
        columns[-1].bullet("minus", subject.palette.muted, line, subject.palette.secondary)
    columns[-1].y += 8


def _entries(subject: Subject) -> Iterator[AnnexEntry]:
    """The journey, its stages and steps in their order; then what they name, section by section."""
    journey = subject.journey
    yield from _entry(subject.words.report.journey, (*_lines(subject, journey), *_below(subject, journey)))
    for place in subject.numbered:
        own = _BETWEEN.join(_lines(subject, place))
        lines = (own, *_below(subject, place))
        yield from _entry(f"{subject.numbered[place]} {place.name}", tuple(filter(None, lines)))
    for kind, ids in _named(subject).items():
        section = getattr(subject.definitions, SECTION_OF[kind])
        found = (line_of(subject, name(section[id]), section[id]) for id in ids)
        yield from _entry(_heading(subject, kind), tuple(filter(None, found)))


def _entry(called: str, lines: tuple[str, ...]) -> Iterator[AnnexEntry]:
    if lines:
        yield AnnexEntry(called, lines)


def _below(subject: Subject, holder: Node) -> Iterator[str]:
    """A line for each thing that stands at a journey, stage or step: how it asks for feedback, what it measures, what there is to do."""
    for _, node in children(holder):
        match node:
            case Feedback():
                called = subject.words.key_name("feedback")
                yield line_of(subject, called[:1].upper() + called[1:], node)
            case Reading():
                yield line_of(
                    subject, written("metric" if node.metric else "text", name(node), subject), node
                )
            case Opportunity():
                yield line_of(subject, node.title, node)


def line_of(subject: Subject, called: str, node: Node) -> str:
    """A thing and what is written of it, in one line; where nothing is, nothing."""
    told = _BETWEEN.join(_lines(subject, node))
    return f"{called}\u00a0– {told}" if told else ""


def _heading(subject: Subject, kind: str) -> str:
    """What the things of a section are called."""
    w = subject.words.report
    plain = subject.words.key_name(SECTION_OF[kind])
    headings = {
        "persona": w.personas, "touchpoint": w.touchpoints, "promise": w.promises, "source": w.sources,
        "team": subject.words.site("teams"),
    }  # fmt: skip
    return headings.get(kind, plain[:1].upper() + plain[1:])


def _lines(subject: Subject, node: Node) -> Iterator[str]:
    """What an author wrote under the keys that are told here."""
    called = None if isinstance(node, Feedback) else name(node)
    for key in _KEYS.get(type(node).__name__, ()):
        value = getattr(node, key)
        if key in node.model_fields_set and value not in {None, (), "", called}:
            yield f"{_key_name(subject, node, key)}: {value_of(node, key, value, subject)}"


def _key_name(subject: Subject, node: Node, key: str) -> str:
    if node is subject.journey and key in _STORY:
        return subject.words.story(key)
    called = subject.words.key_name(key)
    return called[:1].upper() + called[1:]


def _named(subject: Subject) -> dict[str, Sequence[str]]:
    """The ids of what the journey names, itself or through what it names, by kind, in the order of the library; what is built in, nobody wrote."""
    found: dict[str, set[str]] = {kind: set() for kind in SECTION_OF}
    left: list[Node] = [node for _, node in walk(subject.journey)]
    left += [subject.definitions.personas[id] for id in cast(subject.journey)]
    for node in left:  # grows as it goes
        for _, kind, id in references(node):
            if kind in found and id not in found[kind]:
                found[kind].add(id)
                left.append(getattr(subject.definitions, SECTION_OF[kind])[id])
    found["persona"].update(cast(subject.journey))
    return {
        kind: [id for id, node in section.items() if id in found[kind] and node is not CHANNELS.get(id)]
        for kind in SECTION_OF
        for section in [getattr(subject.definitions, SECTION_OF[kind])]
    }

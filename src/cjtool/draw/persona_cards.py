"""The other personas of a map, as compact cards below the primary one's: who they are, the part they play, and the mark of their curves."""

from collections.abc import Iterator, Mapping

from cjtool import scene
from cjtool.draw import emblems, layout, marks
from cjtool.draw.fixed import Fitted, begun, tall
from cjtool.draw.grid import Grid, Subject
from cjtool.draw.whose import looks_of
from cjtool.model import Journey, Persona
from cjtool.query.feelings import told_apart
from cjtool.scene import Box, Circle, Group, Shape, Text
from cjtool.scene.typeset import BODY, STRONG

MOST = 3
"""So many personas have cards; of others it is told that there are some."""
_GAP, _EDGE = 6.0, 8.0
_TWO = 300.0
"""How wide the room is for two cards beside one another."""
_PORTRAIT, _TEXT = 9.0, 32.0
MARK = 9.0
"""The room before a name for the mark of a curve."""
_LINES = 2
_MORE = 9.0


def cast(journey: Journey) -> tuple[str, ...]:
    """The personas of a journey that a picture shows, the primary one first: its own, and those that are told apart."""
    return tuple(dict.fromkeys((*journey.persona, *told_apart(journey))))


def on_cards(subject: Subject) -> tuple[str, ...]:
    """The personas of a picture with a head: those that are told apart only where it has their curves."""
    return cast(subject.journey) if "emotion" in subject.lanes else subject.journey.persona


def named(subject: Subject) -> tuple[str, ...]:
    """The names that stand on cards, where the picture has them."""
    shown = on_cards(subject)[:MOST] if "header" in subject.lanes else ()
    return tuple(subject.definitions.personas[id].name for id in shown)


def draw(grid: Grid, x: float, y: float, width: float) -> tuple[float, tuple[Shape, ...]]:
    """The cards of all but the first persona from y on, and how high they are; nothing where there is but one."""
    _, *others = on_cards(grid.subject) or ("",)
    shown, left_out = others[: MOST - 1], others[MOST - 1 :]
    if not shown:
        return 0, ()
    columns = len(shown) if width >= _TWO else 1
    wide = (width - _GAP * (columns - 1)) / columns
    heights = [_height(grid.subject, id, wide) for id in shown]
    high, looks = max(heights), shown_looks(grid.subject)
    shapes: list[Shape] = []
    for index, id in enumerate(shown):
        left, top = x + index % columns * (wide + _GAP), y + index // columns * (high + _GAP)
        shapes.append(_card(grid, id, (left, top, wide, high), looks))
    bottom = y + -(-len(shown) // columns) * (high + _GAP) - _GAP
    if left_out:
        bottom += _MORE
        shapes.append(_more(grid.subject, left_out, x + width, bottom))
    return bottom - y, tuple(shapes)


def shown_looks(subject: Subject) -> Mapping[str, tuple[str, str]]:
    """The marks and colours of the curves that the picture shows."""
    return looks_of(subject) if "emotion" in subject.lanes else {}


def key(mark: str, ink: str, x: float, y: float, grid: Grid) -> Shape:
    """The mark of a curve before the name of whose it is, which starts at x."""
    return marks.persona(mark, x - MARK + 3.5, y, 3, ink, grid.palette.cell)


def _card(
    grid: Grid, id: str, place: tuple[float, float, float, float], looks: Mapping[str, tuple[str, str]]
) -> Group:
    subject, colours, (x, y, width, height) = grid.subject, grid.palette, place
    persona = subject.definitions.personas[id]
    name, about = _texts(subject, persona, width)
    start, middle = x + _TEXT, y + height / 2
    top = middle - (name.height + (about.height + 2 if about.lines else 0)) / 2
    marked = (key(*looks[id], start + MARK, top + name.height / 2, grid),) if id in looks else ()
    shapes = (
        Box(x, y, width, height, 6, colours.cell, colours.frame, layout.FRAME),
        *_portrait(subject, persona, x + _EDGE + _PORTRAIT, middle),
        *marked,
        *name.at(start + (MARK if marked else 0), top, colours.ink),
        *about.at(start, top + name.height + 2, colours.secondary),
    )
    return Group(shapes, persona.name, ref=f"personas/{id}", kind="card")


def _portrait(subject: Subject, persona: Persona, x: float, y: float) -> Iterator[Shape]:
    colours = subject.palette
    if emblems.has_portrait(subject, persona):
        yield from emblems.portrait(subject, persona, x, y, _PORTRAIT, colours.cell)
    else:
        yield Circle(x, y, _PORTRAIT, colours.fill, colours.fill_edge)
        yield scene.icon("user", x - 5.5, y - 5.5, 11, colours.on_fill, 1.8)


def _height(subject: Subject, id: str, width: float) -> float:
    name, about = _texts(subject, subject.definitions.personas[id], width)
    words = name.height + (about.height + 2 if about.lines else 0)
    return max(words, 2 * _PORTRAIT) + 2 * _EDGE - 4


def _texts(subject: Subject, persona: Persona, width: float) -> tuple[Fitted, Fitted]:
    """The name, and the part that it plays with its summary, each on as many lines as a compact card has."""
    room = width - _TEXT - _EDGE
    name = begun(persona.name, room - MARK, tall(_LINES, STRONG), [STRONG])
    return name, begun(about(subject, persona), room, tall(_LINES, BODY), [BODY])


def about(subject: Subject, persona: Persona) -> str:
    """The part that a persona plays, and the summary."""
    role = subject.words.map.roles[persona.role] if persona.role else ""
    return " · ".join(filter(None, (role, persona.summary)))


def _more(subject: Subject, left_out: list[str], right: float, y: float) -> Group:
    """How many personas have no card, told to whoever asked for the picture as well."""
    names = tuple(subject.definitions.personas[id].name for id in left_out)
    said = f"+ {len(names)}"
    written = Text(
        right, y, said, STRONG.size, STRONG.face, subject.palette.secondary, "end", instead_of=names
    )
    return Group((written,), ", ".join(names))

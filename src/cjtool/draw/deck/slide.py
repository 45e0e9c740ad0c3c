"""What the pages of a deck share: a heading, a foot, and cards."""

from collections.abc import Callable, Iterable, Iterator

from cjtool import scene
from cjtool.draw.fixed import begun
from cjtool.draw.grid import Subject
from cjtool.draw.summary.frame import EDGE, FOOT, HEIGHT, LEAST, SMALL, SUBTITLE, TITLES, WIDTH
from cjtool.scene import Box, Scene, Shape, Text
from cjtool.scene.assets import Face
from cjtool.scene.typeset import Style

TOP = 100.0
"""Where the content of a page starts."""
BOTTOM = 500.0
TEXTS = tuple(Style(size, size * 1.24) for size in (14, 13, 12, 11, 10, 9))
SIZES = (18.0, 16.5, 15.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0)
STRONG_TEXTS = tuple(Style(size, size * 1.2, "bold") for size in (14, 13, 12, 11, 10, 9))
LABEL = Style(9, 11, "bold")


def page(subject: Subject, heading: str, below: str, shapes: Iterable[Shape]) -> Scene:
    """A page with its heading, what stands below that, and the journey's title at the foot."""
    title = " – ".join(filter(None, (subject.journey.title, heading)))
    return Scene(WIDTH, HEIGHT, title, below or heading, (*_frame(subject, heading, below), *shapes))


def _frame(subject: Subject, heading: str, below: str) -> Iterator[Shape]:
    colours, room = subject.palette, WIDTH - 2 * EDGE
    yield from begun(heading, room, 40, TITLES).at(EDGE, 30, colours.ink)
    yield from begun(below, room, 28, [SUBTITLE, SMALL]).at(EDGE, 70, colours.secondary)
    yield scene.line(EDGE, FOOT - 14, WIDTH - EDGE, FOOT - 14, colours.edge, 0.7)
    foot = " · ".join(filter(None, (subject.workspace.name, subject.journey.title)))
    yield from begun(foot, room, 13, [SMALL]).at(EDGE, FOOT - 9, colours.muted)


def plate(subject: Subject, x: float, y: float, width: float, height: float, fill: str = "") -> Box:
    """What texts of a card stand on."""
    colours = subject.palette
    return Box(x, y, width, height, 6, fill or colours.cell, colours.frame, 0.7)


def label(subject: Subject, said: str, x: float, y: float) -> Text:
    """A small heading above texts."""
    return Text(x, y, said, LABEL.size, LABEL.face, subject.palette.muted)


class TextColumn:
    """Texts below one another in a stretch that does not grow, all of one `size`; what has no room is left out, and told.

    `crowded` says that some text has not all of its room.
    """

    def __init__(self, x: float, y: float, width: float, bottom: float, size: float) -> None:
        self.x, self.y, self.width, self.bottom, self.size = x, y, width, bottom, size
        self.shapes: list[Shape] = []
        self.left_out: list[str] = []
        self.crowded = False

    def add(
        self, written: str, fill: str, face: Face = "regular", *, less: float = 0, gap: float = 4,
        indent: float = 0, ref: str = "",
    ) -> bool:  # fmt: skip
        """A text, `less` smaller than the others but not too small; whether it had room."""
        if not written:
            return True
        size = max(LEAST, self.size - less)
        found = begun(
            written, self.width - indent, max(0.0, self.bottom - self.y), [Style(size, size * 1.24, face)]
        )
        self.crowded = self.crowded or not found.lines or bool(found.instead_of)
        if not found.lines:
            self.left_out.append(written)
            return False
        self.shapes += found.at(self.x + indent, self.y, fill, ref=ref)
        self.y += found.height + gap
        return True

    def bullet(self, icon: str, ink: str, written: str, fill: str, ref: str = "") -> bool:
        """A text with a sign before it; whether it had room."""
        y, wide = self.y, 0.9 * self.size
        if has_room := self.add(written, fill, indent=wide + 5, ref=ref):
            self.shapes.append(scene.icon(icon, self.x, y + 0.2 * self.size, wide, ink, 2.2))
        return has_room

    def item(self, icon: str, ink: str, written: str, fill: str, note: str, muted: str, ref: str) -> None:
        """A text with a sign before it and a note below it, both or neither; after one without room come no others."""
        y, count = self.y, len(self.shapes)
        if self.left_out:
            self.left_out.append(written)
        elif self.bullet(icon, ink, written, fill, ref) and not self.add(
            note, muted, less=3, indent=0.9 * self.size + 5
        ):
            self.y, self.left_out = y, [written]
            del self.shapes[count:]


def largest(build: Callable[[float], list[TextColumn]]) -> list[TextColumn]:
    """Columns in the largest type in which all of them have room, else in the smallest."""
    columns: list[TextColumn] = []
    for size in SIZES:
        columns = build(size)
        if not any(column.crowded for column in columns):
            break
    return columns


def more(column: TextColumn, right: float, ink: str) -> Iterator[Shape]:
    """How many texts had no room, told to whoever asked for the picture as well."""
    if column.left_out:
        said = f"+ {len(column.left_out)}"
        yield Text(
            right - 10, column.bottom + 10, said, 10, "bold", ink, "end", instead_of=tuple(column.left_out)
        )

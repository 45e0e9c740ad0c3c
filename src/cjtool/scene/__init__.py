"""What every output draws: points, y downwards, colours as `#RRGGBB`; no journeys, but references into them.

Shapes are read in the order in which they are drawn.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Literal

from cjtool.scene import assets, text
from cjtool.scene.assets import Face
from cjtool.scene.typeface import Typeface, current

Anchor = Literal["start", "middle", "end"]
Bounds = tuple[float, float, float, float]
"""Left, top, right, bottom. Strokes are not counted."""

Segment = tuple[Literal["M", "L", "C", "Q", "Z"], *tuple[float, ...]]
"""A command of SVG paths, absolute, with its coordinates."""

ICON_GRID = 24


@dataclass(frozen=True)
class Box:
    """A rectangle; `dash` holds lengths of strokes and gaps."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 1
    dash: tuple[float, ...] = ()

    @property
    def bounds(self) -> Bounds:
        """The rectangle itself."""
        return (self.x, self.y, self.x + self.width, self.y + self.height)


@dataclass(frozen=True)
class Text:
    """One line of text; `y` is its baseline, `x` where `anchor` says.

    `instead_of` are texts that there was no room for, and that this line stands for. `font` is that of the picture that
    the line was made for.
    """

    x: float
    y: float
    text: str
    size: float
    face: Face = "regular"
    fill: str = "#000000"
    anchor: Anchor = "start"
    letter_spacing: float = 0
    instead_of: tuple[str, ...] = ()
    font: Typeface = field(default_factory=current, repr=False)

    @cached_property
    def width(self) -> float:
        """The predicted advance in points."""
        return text.width(self.text, self.size, self.face, self.letter_spacing, self.font)

    @property
    def left(self) -> float:
        """Where the line begins, whatever its anchor."""
        return self.x - {"start": 0, "middle": self.width / 2, "end": self.width}[self.anchor]

    @property
    def bounds(self) -> Bounds:
        """From ascent to descent, over the predicted width."""
        top = self.y - text.ascent(self.size, self.face, self.font)
        bottom = self.y + text.descent(self.size, self.face, self.font)
        return (self.left, top, self.left + self.width, bottom)


@dataclass(frozen=True)
class Paragraph:
    """A text as one value: the whole of it, and the lines that it is drawn as, of which there is one at least.

    `ref` is the place in the journey that it comes from, as in findings: `journey/stage/step#field`. `kind` says what
    it is: `pain`, `quote`. `href` is where it leads.
    """

    text: str
    lines: tuple[Text, ...]
    ref: str = ""
    kind: str = ""
    href: str = ""

    @cached_property
    def bounds(self) -> Bounds:
        """The box around its lines."""
        return around(line.bounds for line in self.lines)


Outline = tuple[Segment, ...] | str
"""Segments; of icons and letters, the path data that is shipped."""


@dataclass(frozen=True)
class Path:
    """An outline with the box that holds it, drawn at `x`, `y` times `scale`; strokes scale too."""

    outline: Outline
    extent: Bounds
    x: float = 0
    y: float = 0
    scale: float = 1
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 1
    dash: tuple[float, ...] = ()
    rounded: bool = False

    @property
    def bounds(self) -> Bounds:
        """Its extent, moved and scaled."""
        left, top, right, bottom = (edge * self.scale for edge in self.extent)
        return (self.x + left, self.y + top, self.x + right, self.y + bottom)


@dataclass(frozen=True)
class Circle:
    """A circle around `x`, `y`."""

    x: float
    y: float
    radius: float
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 1
    dash: tuple[float, ...] = ()

    @property
    def bounds(self) -> Bounds:
        """The square around it."""
        r = self.radius
        return (self.x - r, self.y - r, self.x + r, self.y + r)


@dataclass(frozen=True)
class Image:
    """A picture from its file's bytes, fitted whole into the box; `title` says what it shows."""

    x: float
    y: float
    width: float
    height: float
    data: bytes
    media_type: str
    title: str = ""

    @property
    def bounds(self) -> Bounds:
        """The box that it is fitted in."""
        return (self.x, self.y, self.x + self.width, self.y + self.height)


SYMBOL = "graphics-symbol"


@dataclass(frozen=True)
class Group:
    """Shapes that belong together, moved by `x`, `y`; readers hear `title`, links find `id`.

    `role` is what the WAI-ARIA Graphics Module calls it, `SYMBOL` where the title says all that is drawn.
    `bookmark` makes it a place to jump to, in outputs that list such places. `ref` is the place in the journey that it
    shows, as in findings: `journey/stage/step#field`. `kind` says what it is: `lane`, `stage`, `step`; `before`, `after`
    and `between` are the curves of a comparison and what lies between them. `href` is where it
    leads.
    """

    shapes: tuple["Shape", ...]
    title: str = ""
    id: str = ""
    role: str = ""
    x: float = 0
    y: float = 0
    bookmark: bool = False
    ref: str = ""
    kind: str = ""
    href: str = ""

    @cached_property
    def bounds(self) -> Bounds:
        """The box around its shapes; of none, a point."""
        left, top, right, bottom = around(shape.bounds for shape in self.shapes)
        return (self.x + left, self.y + top, self.x + right, self.y + bottom)


Leaf = Box | Text | Path | Circle | Image
Shape = Leaf | Paragraph | Group


@dataclass(frozen=True)
class Scene:
    """A page of `width` by `height` points; the outputs lay `ground` under it.

    `description` says on its first line what it is, and on others what is in it. `name` is its own among pictures that may share a page, such as `journey-map`.
    `form` is what people call pictures of its kind, in the picture's language.
    """

    width: float
    height: float
    title: str
    description: str
    shapes: tuple[Shape, ...]
    ground: str = "#FFFFFF"
    name: str = ""
    form: str = ""


def around(boxes: Iterable[Bounds]) -> Bounds:
    """The smallest box that holds all; of none, a point at the origin."""
    lefts, tops, rights, bottoms = tuple(zip(*boxes, strict=True)) or ((0.0,),) * 4
    return (min(lefts), min(tops), max(rights), max(bottoms))


def flatten(scene: Scene) -> Iterator[tuple[Leaf, Bounds]]:
    """Every shape that holds no others, in the order of drawing, with its bounds on the page."""
    for shape in scene.shapes:
        yield from _leaves(shape, 0, 0)


def _leaves(shape: Shape, x: float, y: float) -> Iterator[tuple[Leaf, Bounds]]:
    if isinstance(shape, Group):
        for inner in shape.shapes:
            yield from _leaves(inner, x + shape.x, y + shape.y)
    elif isinstance(shape, Paragraph):
        for line in shape.lines:
            yield from _leaves(line, x, y)
    else:
        left, top, right, bottom = shape.bounds
        yield shape, (left + x, top + y, right + x, bottom + y)


@lru_cache(maxsize=65536)
def number(value: float) -> str:
    """A length as it is written: two decimals at most, none that say nothing."""
    written = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def path(
    segments: Iterable[Segment],
    *,
    fill: str | None = None,
    stroke: str | None = None,
    stroke_width: float = 1,
    dash: tuple[float, ...] = (),
    rounded: bool = False,
) -> Path:
    """A path from segments; curves are taken to reach as far as their control points."""
    segments = tuple(segments)
    points = [places[i : i + 2] for _, *places in segments for i in range(0, len(places), 2)]
    extent = around((x, y, x, y) for x, y in points)
    return Path(segments, extent, 0, 0, 1, fill, stroke, stroke_width, dash, rounded)


def line(
    x0: float, y0: float, x1: float, y1: float, stroke: str, width: float = 1, dash: tuple[float, ...] = ()
) -> Path:
    """A straight line."""
    return path([("M", x0, y0), ("L", x1, y1)], stroke=stroke, stroke_width=width, dash=dash)


def polygon(
    points: Iterable[tuple[float, float]],
    *,
    fill: str | None = None,
    stroke: str | None = None,
    stroke_width: float = 1,
) -> Path:
    """A closed shape with straight edges."""
    (first, *others) = points
    edges: list[Segment] = [("M", *first), *(("L", x, y) for x, y in others), ("Z",)]
    return path(edges, fill=fill, stroke=stroke, stroke_width=stroke_width)


def icon(name: str, x: float, y: float, size: float, colour: str, stroke_width: float = 2) -> Path:
    """An icon in a square of `size` points; `stroke_width` is on its grid of 24. KeyError if there is none."""
    scale = size / ICON_GRID
    grid = (0, 0, ICON_GRID, ICON_GRID)
    d = assets.icons()[name]
    return Path(d, grid, x, y, scale, stroke=colour, stroke_width=stroke_width, rounded=True)

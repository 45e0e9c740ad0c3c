"""The project's logo and the persona's portrait: pictures from the project, fitted and framed."""

from collections.abc import Iterable, Iterator

from cjtool import scene
from cjtool.draw.grid import Subject
from cjtool.image import Picture
from cjtool.model import Persona, Step
from cjtool.scene import SYMBOL, Box, Circle, Group, Image, Segment, Shape, Text, grey, typeset
from cjtool.scene.colour import Palette
from cjtool.scene.typeset import Style

_WIDEST, _TALLEST = 132.0, 44.0
_PLATE = 5.0
_SQUARE = 0.03
"""How far from square a portrait may be to be shown in a circle."""
_ARC = 0.5523
"""How far a Bézier curve's controls lie from its ends to make a quarter of a circle of radius 1."""


def logo(subject: Subject, x: float, y: float) -> tuple[float, tuple[Shape, ...]]:
    """The project's logo with its top left at x, y, and how wide it is; without one, nothing.

    Where the page is dark it stands on a light plate, as logos are made for paper. Readers hear the project's name
    beside it.
    """
    found = subject.workspace.pictures.get(subject.workspace.project.brand.logo or "")
    if found is None:
        return 0, ()
    plate = subject.palette.plate
    edge = _PLATE if plate else 0
    width, height = _fitted(found, _WIDEST - 2 * edge, _TALLEST - 2 * edge)
    image = _image(subject, found, x + edge, y + edge, width, height, "")
    ground = (Box(x, y, width + 2 * edge, height + 2 * edge, edge, plate),) if plate else ()
    return width + 2 * edge, (*ground, image)


def has_portrait(subject: Subject, persona: Persona) -> bool:
    """Whether there is an image of the persona."""
    return bool(persona.image) and persona.image in subject.workspace.pictures


def portrait(
    subject: Subject, persona: Persona, x: float, y: float, radius: float, ground: str
) -> Iterator[Shape]:
    """The persona's image around x, y: a square one in a circle, others whole; without one, people as a sign.

    `ground` is the colour that it stands on, which covers the corners.
    """
    colours, found = subject.palette, subject.workspace.pictures.get(persona.image or "")
    if found is None:
        yield Circle(x, y, radius, colours.fill, colours.fill_edge)
        yield scene.icon("users", x - 11, y - 11, 22, colours.on_fill, 1.6)
        return
    width, height = _fitted(found, 2 * radius, 2 * radius)
    yield _image(subject, found, x - width / 2, y - height / 2, width, height, persona.name)
    if abs(width - height) < _SQUARE * radius:
        yield from _rounded(x, y, radius, colours, ground)


def has_image(subject: Subject, step: Step) -> bool:
    """Whether there is a picture of a step."""
    return bool(step.image) and step.image in subject.workspace.pictures


def image_size(subject: Subject, step: Step, room: tuple[float, float]) -> tuple[float, float]:
    """How wide and high a step's picture is in a place, which it fits whole."""
    return _fitted(subject.workspace.pictures[step.image or ""], *room)


def image(
    subject: Subject,
    step: Step,
    middle: tuple[float, float],
    room: tuple[float, float],
    caption: Iterable[Shape] = (),
) -> Group:
    """A step's picture, whole, in the middle of a place, with the caption that is drawn; readers hear that once, else the step's name."""
    found = subject.workspace.pictures[step.image or ""]
    width, height = image_size(subject, step, room)
    left, top = middle[0] - width / 2, middle[1] - height / 2
    shown = _image(subject, found, left, top, width, height, "")
    ref = subject.ref(step, "image")
    return Group((shown, *caption), step.caption or step.name, role=SYMBOL, ref=ref, kind="image")


def _rounded(x: float, y: float, radius: float, colours: Palette, ground: str) -> Iterator[Shape]:
    """A cover with a round hole, as not all viewers cut pictures."""
    side = radius + 0.4
    corners = ((x - side, y - side), (x + side, y - side), (x + side, y + side), (x - side, y + side))
    (first, *others), arc = corners, radius * _ARC
    square: list[Segment] = [("M", *first), *(("L", *corner) for corner in others), ("Z",)]
    hole: list[Segment] = [
        ("M", x, y - radius),
        ("C", x - arc, y - radius, x - radius, y - arc, x - radius, y),
        ("C", x - radius, y + arc, x - arc, y + radius, x, y + radius),
        ("C", x + arc, y + radius, x + radius, y + arc, x + radius, y),
        ("C", x + radius, y - arc, x + arc, y - radius, x, y - radius),
        ("Z",),
    ]
    yield scene.path((*square, *hole), fill=ground)
    yield Circle(x, y, radius, None, colours.edge, 0.8)


def _image(
    subject: Subject, found: Picture, x: float, y: float, width: float, height: float, title: str
) -> Image:
    """The picture; where there is no hue, an SVG in greys. Photographs stay what they are."""
    drawn = subject.palette.hueless and found.media_type == "image/svg+xml"
    data = grey.vector(found.data) if drawn else found.data
    return Image(x, y, width, height, data, found.media_type, title)


def _fitted(found: Picture, width: float, height: float) -> tuple[float, float]:
    factor = min(width / found.width, height / found.height)
    return found.width * factor, found.height * factor


def draft(subject: Subject, x: float, baseline: float, style: Style) -> tuple[float, tuple[Shape, ...]]:
    """The word that a journey is a draft, in a frame, and how wide it is; of another journey nothing."""
    if subject.journey.status != "draft":
        return 0, ()
    colours, word = subject.palette, subject.words.statuses["draft"].upper()
    wide = typeset.width(word, style) + 12
    frame = Box(
        x, baseline - style.size - 2.2, wide, style.size + 5.4, 3, colours.amber_tint, colours.amber_text, 1
    )
    return wide, (frame, Text(x + 6, baseline, word, style.size, style.face, colours.amber_text))

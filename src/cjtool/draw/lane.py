"""What a lane is: all that the views ask of it, in one value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from cjtool.draw.canvas.form import NOTES, Form
from cjtool.draw.grid import Grid
from cjtool.i18n.translated import Translated
from cjtool.scene import Shape

Ground = Literal["cell", "backstage"]
LaneSide = Literal["customer", "company", "line", "both"]


@dataclass(frozen=True)
class Band:
    """A lane's part of a row, from its own top downwards. `signs` are those that the legend explains.

    `held` says from where to where it holds something of a step, by its id, as far as arrows ask; `passable` that a strip
    at the right of each column is free for them.
    """

    height: float
    shapes: tuple[Shape, ...]
    signs: tuple[str, ...] = ()
    held: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    passable: bool = False


@dataclass(frozen=True)
class Tone:
    """Names of colours in the palette: of the head, of the name on it, and of the ground under stages."""

    head: str
    name: str
    ground: Ground


PLAIN = Tone("brand_tint", "brand", "cell")
AMBER = Tone("amber_tint", "amber_text", "cell")
GREY = Tone("backstage_head", "slate", "backstage")


@dataclass(frozen=True)
class Lane:
    """A lane of maps and canvases.

    `title` is what readers call it; soft hyphens say where it may break. `draw` draws one row of it; it gives None if
    there is nothing in it. `question` is what a canvas asks of the people at the wall; lanes that only divide ask
    none. `term` is what service designers call it, told where a map is a blueprint. `side` says whose doing it
    shows; a `line` divides the lanes above from those below, unless they belong to both sides. `key` is what its
    content is called in the format, where that is not its name.
    """

    name: str
    title: Translated
    draw: "Callable[[Grid, Lane], Band | None]"
    question: Translated | None
    term: Translated | None = None
    icon: str = ""
    tone: Tone = PLAIN
    side: LaneSide = "customer"
    canvas: Form = NOTES
    key: str = ""

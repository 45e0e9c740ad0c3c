"""What is laid out: pieces of known size in sections, and links between them; no journeys."""

from dataclasses import dataclass
from typing import Literal

from cjtool.scene import Bounds, Segment


@dataclass(frozen=True, slots=True)
class Piece:
    """A box of points in a section.

    `axis` is how far below its top its one line runs through it, or None to spread lines over its sides. It fills
    its layer's width or stands on one side of it.
    """

    section: int
    width: float
    height: float
    axis: float | None = None
    side: Literal["fill", "left", "right"] = "fill"

    @property
    def middle(self) -> float:
        """What is on a level with its neighbours, from the top."""
        return self.height / 2 if self.axis is None else self.axis


@dataclass(frozen=True, slots=True)
class Link:
    """From the right of a piece to the left of another; one that leads `back` runs below them.

    `pull` is how much it matters that it runs level, beside others.
    """

    tail: int
    head: int
    back: bool = False
    pull: float = 1.0


@dataclass(frozen=True)
class Net:
    """Pieces by section, and links. Links that do not lead back never lead to an earlier section.

    `widths` is the least that each section needs for its name.
    """

    pieces: tuple[Piece, ...]
    links: tuple[Link, ...]
    widths: tuple[float, ...]


@dataclass(frozen=True)
class Laid:
    """Where all came to lie: boxes of the pieces, lines of the links, and what the sections hold.

    From 0, 0 on, `width` by `height` points; only what `dot` lays out may reach above that.
    """

    boxes: tuple[Bounds, ...]
    lines: tuple[tuple[Segment, ...], ...]
    sections: tuple[Bounds, ...]
    width: float
    height: float

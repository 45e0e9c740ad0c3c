"""Sheets of paper, and how pictures are fitted to them: points throughout, papers by name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from cjtool.scene import Group, Scene, Text, flatten
from cjtool.scene.typeset import BODY

MM = 72 / 25.4
"""Points in a millimetre."""
LEGIBLE = 6.0
"""Smaller type, in points, is hard to read on paper."""

PAPERS: Mapping[str, tuple[float, float]] = {
    "A5": (148, 210),
    "A4": (210, 297),
    "A3": (297, 420),
    "A2": (420, 594),
    "A1": (594, 841),
    "A0": (841, 1189),
    "Letter": (215.9, 279.4),
    "Tabloid": (279.4, 431.8),
}
"""Width and height in millimetres, upright: ISO 216, and ANSI Y14.1 for the last two."""
_LARGER = ("A4", "A3", "A2", "A1", "A0")
_LARGER_THAN_LETTER = ("Tabloid", "A2", "A1", "A0")


@dataclass(frozen=True)
class Sheet:
    """A sheet as it lies: `paper` is its name, or nothing for a picture's own size."""

    width: float
    height: float
    paper: str = ""

    @property
    def turned(self) -> "Sheet":
        """The same sheet on its other side."""
        return Sheet(self.height, self.width, self.paper)


def sheets(paper: str, *, upright: bool | None = None) -> tuple[Sheet, ...]:
    """A paper upright, lying, or (as nobody says) either. KeyError for a paper that there is not."""
    width, height = (length * MM for length in PAPERS[paper])
    standing = Sheet(width, height, paper)
    return {True: (standing,), False: (standing.turned,), None: (standing.turned, standing)}[upright]


def scale(width: float, height: float, sheet: Sheet) -> float:
    """How much larger a picture of these measures is drawn, so that it just fits."""
    return min(sheet.width / width, sheet.height / height)


def best(scene: Scene, choice: Iterable[Sheet]) -> Sheet:
    """The sheet on which a scene is largest, the first among equals; of none, one as large as the scene."""
    return best_of_all((scene,), choice)


def best_of_all(scenes: Sequence[Scene], choice: Iterable[Sheet]) -> Sheet:
    """The sheet on which the one of the scenes that is shrunk most is largest; of none, one as large as the first."""
    return max(
        choice,
        key=lambda sheet: round(min(scale(scene.width, scene.height, sheet) for scene in scenes), 6),
        default=Sheet(scenes[0].width, scenes[0].height),
    )


def laid(scene: Scene, sheet: Sheet) -> Scene:
    """The scene in the middle of a ground of the sheet's proportions, in the scene's own measure."""
    factor = scale(scene.width, scene.height, sheet)
    width, height = sheet.width / factor, sheet.height / factor
    x, y = (width - scene.width) / 2, (height - scene.height) / 2
    if max(x, y) < 0.01:
        return scene
    return replace(scene, width=width, height=height, shapes=(Group(scene.shapes, x=x, y=y),))


def type_sizes(scene: Scene) -> tuple[float, ...]:
    """The size of every line of text in a scene, in the scene's own measure."""
    return tuple(shape.size for shape, _ in flatten(scene) if isinstance(shape, Text) and shape.text.strip())


def smallest_type(scene: Scene) -> float:
    """The smallest size in a scene; of no text, that of plain text."""
    return min(type_sizes(scene), default=BODY.size)


def roomier(paper: str, size: float) -> tuple[str, float] | None:
    """The smallest paper on which type of `size` on this one is legible, with its size there; None if none is."""
    for other in larger(paper):
        grown = size * min(there / here for there, here in zip(PAPERS[other], PAPERS[paper], strict=True))
        if grown >= LEGIBLE:
            return other, grown
    return None


def larger(paper: str) -> tuple[str, ...]:
    """The papers of its kind that are larger, by name, the smallest first."""
    kind = _LARGER_THAN_LETTER if paper in {"Letter", "Tabloid"} else _LARGER
    return tuple(other for other in kind if PAPERS[other][0] > PAPERS[paper][0])

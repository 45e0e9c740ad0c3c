"""What is asked of pictures on paper: sheets, tiles and pixels."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import floor

from cjtool.model import Project
from cjtool.request import RequestError
from cjtool.scene import Scene, sheet
from cjtool.scene.sheet import LEGIBLE, PAPERS, Sheet

TILES = ("A4", "A3", "Letter")
_OF_THEIR_OWN = frozenset({"canvas", "cards", "deck", "summary"})
"""Views that are sheets already: a paper must be asked for."""


@dataclass(frozen=True)
class Printing:
    """The sheet's name, whether it stands upright (None: either), the sheets of a poster, pixels to the inch."""

    paper: str | None = None
    upright: bool | None = None
    tile: str | None = None
    dpi: int | None = None

    def sheets(self, view: str, project: Project) -> tuple[Sheet, ...]:
        """The sheets to choose from: of the paper asked for, else the project's; without either, none."""
        default = None if view in _OF_THEIR_OWN else project.map.paper
        paper = self.paper or default
        if paper is None:
            if self.upright is not None:
                raise RequestError("a picture without a paper lies as it is", "add `--paper A3`")
            return ()
        return sheet.sheets(paper, upright=self.upright)


def printing(
    paper: str | None, upright: bool | None, tile: str | None, dpi: int | None, ending: str
) -> Printing:
    """What was asked, checked against the format that is made."""
    if tile and ending != "pdf":
        raise RequestError(
            f"`--tile` makes a PDF, not {ending.upper()}", "add `-f pdf`, or name a .pdf with -o"
        )
    if dpi and ending != "png":
        raise RequestError(
            f"`--dpi` is for PNG, not {ending.upper()}", "add `-f png`, or name a .png with -o"
        )
    return Printing(_known(paper, PAPERS), upright, _known(tile, TILES), dpi)


def _known(name: str | None, names: Iterable[str]) -> str | None:
    known = {other.casefold(): other for other in names}
    if name is None or name.casefold() in known:
        return known.get((name or "").casefold())
    raise RequestError(f"there is no paper `{name}` here", f"there is {', '.join(known.values())}")


def small_type(
    scenes: Iterable[Scene], choice: tuple[Sheet, ...], name: str, tile: str | None
) -> Iterator[str]:
    """How large the type is on paper if it is hard to read, and which paper would do."""
    if not choice:
        return
    size, paper = min(_type(scene, choice) for scene in scenes)
    if size < LEGIBLE:
        remedy = _remedy(size, paper, tile)
        yield f"`{name}` on {paper} has type of {_pt(size)}, and below 6 pt it is hard to read; {remedy}"


def _type(scene: Scene, choice: tuple[Sheet, ...]) -> tuple[float, str]:
    best = sheet.best(scene, choice)
    return sheet.type_size(scene) * sheet.scale(scene.width, scene.height, best), best.paper


def _remedy(size: float, paper: str, tile: str | None) -> str:
    better = sheet.roomier(paper, size)
    if better is None:
        return "no paper up to A0 is large enough: leave lanes out with `--lanes`"
    tiled = f", on sheets of {paper} with `--tile {paper}`" if paper in TILES and tile is None else ""
    return f"`--paper {better[0]}` makes it {_pt(better[1])}{tiled}"


def _pt(size: float) -> str:
    return f"{floor(size * 10) / 10:.1f} pt"

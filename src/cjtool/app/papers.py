"""What is asked of pictures on paper: sheets, tiles and pixels."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import floor

from cjtool.i18n.translated import Translated
from cjtool.model import Project
from cjtool.request import RequestError
from cjtool.scene import Scene, sheet
from cjtool.scene.sheet import LEGIBLE, MM, PAPERS, Sheet
from cjtool.scene.typeset import BODY

MOST_BLEED = 25
"""Millimetres."""
_LENGTH = re.compile(r"(\d{1,6}(?:[.,]\d{1,6})?)\s*(mm|cm|in)", re.IGNORECASE | re.ASCII)
_UNITS = {"mm": MM, "cm": 10 * MM, "in": 72.0}
TILES = ("A4", "A3", "Letter")
_OF_THEIR_OWN = frozenset({"canvas", "cards", "deck", "summary"})
"""Views that are sheets already: a paper must be asked for."""

_SMALL = Translated(
    en="`{name}` on {paper} has type down to {size}: texts below 6 pt are hard to read, and {small} of {all} are",
    nl="`{name}` op {paper} heeft letters van maar {size}: onder 6 pt leest een tekst slecht, en dat zijn er {small} van {all}",
    fr="`{name}` sur {paper} descend à {size}\u00a0: un texte sous 6 pt se lit mal, et c’est le cas de {small} sur {all}",
    de="`{name}` auf {paper} hat Schrift von nur {size}: Texte unter 6 pt sind schwer zu lesen, hier {small} von {all}",
)
_LARGER = Translated(
    en="`--paper {paper}` makes the smallest {size}",
    nl="met `--paper {paper}` wordt de kleinste {size}",
    fr="avec `--paper {paper}`, le plus petit passe à {size}",
    de="mit `--paper {paper}` wird die kleinste {size} groß",
)
_TILED = Translated(
    en=", on sheets of {paper} with `--tile {paper}`",
    nl=", op vellen {paper} met `--tile {paper}`",
    fr=", sur des feuilles {paper} avec `--tile {paper}`",
    de=", auf Blättern in {paper} mit `--tile {paper}`",
)
_FEWER = Translated(
    en="fewer lanes (`--lanes`) make it larger",
    nl="minder banen (`--lanes`) maken ze groter",
    fr="moins de couloirs (`--lanes`) l’agrandissent",
    de="weniger Bahnen (`--lanes`) machen sie größer",
)
_NO_PAPER = Translated(
    en="no paper up to A0 is large enough",
    nl="geen papier tot en met A0 is groot genoeg",
    fr="aucun papier jusqu’à l’A0 n’est assez grand",
    de="kein Papier bis A0 ist groß genug",
)


_IN_PAGES = Translated(
    en="`{name}` is {count} pages of {paper}, broken between stages: on one, plain text would be smaller than 6 pt",
    nl="`{name}` beslaat {count} pagina’s {paper}, afgebroken tussen fasen: op één zou gewone tekst kleiner dan 6 pt zijn",
    fr="`{name}` occupe {count} pages {paper}, coupées entre deux étapes : sur une seule, le texte courant serait sous 6 pt",
    de="`{name}` hat {count} Seiten {paper}, zwischen Phasen umbrochen: auf einer wäre normaler Text kleiner als 6 pt",
)
_AS_PDF = Translated(
    en="a PDF (`-f pdf`) goes on over several sheets",
    nl="een pdf (`-f pdf`) loopt door over meer vellen",
    fr="un PDF (`-f pdf`) se poursuit sur plusieurs feuilles",
    de="ein PDF (`-f pdf`) läuft über mehrere Blätter",
)
PAGED = frozenset({"map", "blueprint"})
"""Views that may take several sheets where one makes the type too small."""


SetOut = Callable[[str], tuple[Sequence[Scene], tuple[Sheet, ...]]]
"""Draws a picture for a paper, and tells the sheets to choose from."""


@dataclass(frozen=True)
class Printing:
    """The sheet's name, whether it stands upright (None: either), the sheets of a poster, pixels to the inch, bleed in points."""

    paper: str | None = None
    upright: bool | None = None
    tile: str | None = None
    dpi: int | None = None
    bleed: float = 0

    def sheets(self, view: str, project: Project) -> tuple[Sheet, ...]:
        """The sheets to choose from: of the paper asked for, else the project's; without either, none."""
        default = None if view in _OF_THEIR_OWN else project.map.paper
        paper = self.paper or default
        if paper is None:
            if self.upright is not None:
                raise RequestError("a picture without a paper lies as it is", "add `--paper A3`")
            if self.bleed:
                raise RequestError("`--bleed` is for a sheet that is cut", "add `--paper A3`")
            return ()
        return sheet.sheets(paper, upright=self.upright)


def printing(
    paper: str | None,
    upright: bool | None,
    tile: str | None,
    dpi: int | None,
    ending: str,
    bleed: str | None = None,
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
    if bleed and ending != "pdf":
        raise RequestError(
            f"`--bleed` is for PDF, not {ending.upper()}", "add `-f pdf`, or name a .pdf with -o"
        )
    if bleed and tile:
        raise RequestError(
            "the sheets of a poster are joined and have no bleed", "leave out `--tile` or `--bleed`"
        )
    return Printing(_known(paper, PAPERS), upright, _known(tile, TILES), dpi, _bleed(bleed))


def _bleed(written: str | None) -> float:
    """A bleed in points."""
    if written is None:
        return 0
    match = _LENGTH.fullmatch(written.strip())
    if match is None:
        number = _LENGTH.fullmatch(f"{written.strip()}mm")
        hint = f"did you mean `{written.strip()}mm`?" if number else "write `3mm`, `0.3cm` or `0.125in`"
        raise RequestError(f"`--bleed {written}` is no length", hint)
    points = float(match[1].replace(",", ".")) * _UNITS[match[2].lower()]
    if not 0 < points <= MOST_BLEED * MM:
        raise RequestError(f"a bleed cannot be `{written}`", f"it is more than 0 and {MOST_BLEED} mm at most")
    return points


def _known(name: str | None, names: Iterable[str]) -> str | None:
    known = {other.casefold(): other for other in names}
    if name is None or name.casefold() in known:
        return known.get((name or "").casefold())
    raise RequestError(f"there is no paper `{name}` here", f"there is {', '.join(known.values())}")


def small_type(
    scenes: Sequence[Scene],
    choice: tuple[Sheet, ...],
    name: str,
    tile: str | None,
    language: str = "en",
    *,
    laned: bool = True,
    paged: bool = False,
    anew: SetOut | None = None,
) -> Iterator[str]:
    """How small the smallest type is on paper, how many texts are hard to read, and what would do.

    Only pictures that are `laned` have lanes to leave out, and only those that are `paged` may take several sheets:
    these are set out `anew` for a larger paper to know what their type would be.
    """
    if not choice:
        return
    common = sheet.best_of_all(scenes, choice)
    sizes = [size for scene in scenes for size in _printed_sizes(scene, common)]
    small = [size for size in sizes if size < LEGIBLE]
    if small:
        paper, size = choice[0].paper, min(small)
        told = _SMALL[language].format(
            name=name, paper=paper, size=_pt(size, language), small=len(small), all=len(sizes)
        )
        plain = BODY.size * min(sheet.scale(scene.width, scene.height, common) for scene in scenes)
        remedies = (
            _remedy(size, paper, tile, language)
            if len(scenes) == 1 or not paged
            else _set_out(paper, anew, language),
            _AS_PDF[language] if paged and not tile and len(scenes) == 1 and plain < LEGIBLE else "",
            _FEWER[language] if laned else "",
        )
        yield "; ".join((told, *filter(None, remedies)))


def _set_out(paper: str, anew: SetOut | None, language: str) -> str:
    """The smallest paper on which all type of a picture that is set out for it is legible."""
    if anew is None:
        return ""
    for name in sheet.larger(paper):
        scenes, choice = anew(name)
        common = sheet.best_of_all(scenes, choice)
        size = min(size for scene in scenes for size in _printed_sizes(scene, common))
        if size >= LEGIBLE:
            return _LARGER[language].format(paper=name, size=_pt(size, language))
    return _NO_PAPER[language]


def in_pages(scenes: Sequence[Scene], choice: tuple[Sheet, ...], name: str, language: str) -> Iterator[str]:
    """That a picture takes several sheets, and why."""
    if choice and len(scenes) > 1:
        yield _IN_PAGES[language].format(name=name, count=len(scenes), paper=choice[0].paper)


def _printed_sizes(scene: Scene, paper: Sheet) -> list[float]:
    """The sizes of all texts on the sheet, in points; a millionth below is not below."""
    factor = sheet.scale(scene.width, scene.height, paper)
    return [round(size * factor, 4) for size in sheet.type_sizes(scene)]


def _remedy(size: float, paper: str, tile: str | None, language: str) -> str:
    better = sheet.roomier(paper, size)
    if better is None:
        return _NO_PAPER[language]
    tiled = _TILED[language].format(paper=paper) if paper in TILES and tile is None else ""
    larger = _LARGER[language].format(paper=better[0], size=_pt(better[1], language))
    return f"{larger}{tiled}"


def _pt(size: float, language: str) -> str:
    written = f"{floor(size * 10) / 10:.1f} pt"
    return written if language == "en" else written.replace(".", ",")

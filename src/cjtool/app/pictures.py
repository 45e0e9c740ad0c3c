"""Scenes as files, by format, and what a person should know of them."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from cjtool.app import picture_phrases as says
from cjtool.draw.grid import Subject
from cjtool.i18n.table import Words, words
from cjtool.render import svg
from cjtool.render.svg import Fonts
from cjtool.request import RequestError
from cjtool.scene import Scene, Text, flatten, sheet, text
from cjtool.scene.sheet import Sheet
from cjtool.scene.typeface import Typeface

if TYPE_CHECKING:
    from cjtool.render.glyphs import GlyphCoverage
    from cjtool.render.pdf import About


@dataclass(frozen=True)
class ViewPicture:
    """The sheets of one view, the language that their words are in, and what they are printed on.

    All scenes are fitted to the same of `sheets`, the best for them; without any, it is as large as it was drawn. `bleed` is how far
    a PDF goes on beyond the sheet, in points. `fonts` says how an SVG holds them. `flow` is what Graphviz takes, where the view is one that it can lay out. `words` are those of its
    project, where they are not its language's.
    """

    scenes: tuple[Scene, ...]
    language: str
    author: str = ""
    sheets: tuple[Sheet, ...] = ()
    tile: str | None = None
    dpi: int | None = None
    bleed: float = 0
    fonts: Fonts = "embed"
    flow: Subject | None = None
    words: Words | None = None

    @property
    def tag(self) -> str:
        """The language that a picture states."""
        return self.words.tag if self.words is not None else self.language

    @cached_property
    def laid(self) -> tuple[tuple[Scene, Sheet], ...]:
        """The scenes, each with the proportions of the sheet that it is drawn on."""
        common = (sheet.best_of_all(self.scenes, self.sheets),) if self.sheets else ()
        chosen = ((scene, sheet.best(scene, common)) for scene in self.scenes)
        return tuple((sheet.laid(scene, best), best) for scene, best in chosen)

    @cached_property
    def coverage(self) -> "GlyphCoverage":
        """How PDF and PNG draw the characters that the shipped font lacks."""
        from cjtool.render.glyphs import coverage

        return coverage(self.scenes)

    @property
    def printable(self) -> tuple[tuple[Scene, Sheet], ...]:
        """The laid scenes, with a box for each character that no font has."""
        from cjtool.render.glyphs import boxed

        return tuple((boxed(scene, self.coverage), paper) for scene, paper in self.laid)


def _svg(picture: ViewPicture) -> tuple[bytes, ...]:
    return tuple(
        svg.render(
            scene, fonts=picture.fonts, language=picture.tag, unit="mm", size=(paper.width, paper.height)
        ).encode()
        if paper.paper
        else svg.render(scene, fonts=picture.fonts, language=picture.tag).encode()
        for scene, paper in picture.laid
    )


def _about(picture: ViewPicture) -> "About":
    """What a PDF of it says of itself."""
    from cjtool.render.pdf import About

    first = picture.scenes[0]
    short = first.description.partition("\n")[0]
    return About(first.title, picture.author, short, picture.tag)


def _pdf(picture: ViewPicture) -> tuple[bytes, ...]:
    from cjtool.render import pdf, posters

    about = _about(picture)
    system = bool(picture.coverage.others)
    if picture.tile:
        texts = (picture.words or words(picture.language)).map
        return (posters.render(picture.printable, picture.tile, about, texts, system=system),)
    if picture.bleed:
        return (_to_be_cut(picture, about),)
    return (pdf.render(picture.printable, about, system=system),)


def _to_be_cut(picture: ViewPicture, about: "About") -> bytes:
    """With bleed and marks."""
    from cjtool.render import cropping, pdf

    pages = [cropping.with_marks(scene, paper, picture.bleed) for scene, paper in picture.printable]
    return cropping.with_boxes(pdf.render(pages, about, system=bool(picture.coverage.others)), picture.bleed)


def _png(picture: ViewPicture) -> tuple[bytes, ...]:
    from cjtool.render import png

    system = bool(picture.coverage.others)
    dpi = picture.dpi or png.DPI
    return tuple(png.render(scene, paper, dpi=dpi, system=system) for scene, paper in picture.printable)


def _dot(picture: ViewPicture) -> tuple[bytes, ...]:
    """Source for Graphviz, which lays out itself: it takes the journey, not the scenes."""
    if picture.flow is None:
        raise RequestError("`dot` is a format of flows alone", "add `--view flow`")
    from cjtool.draw.flow import dot

    return (dot.source(picture.flow).encode(),)


FORMATS: dict[str, Callable[[ViewPicture], tuple[bytes, ...]]] = {
    "svg": _svg,
    "pdf": _pdf,
    "png": _png,
    "dot": _dot,
}
"""What makes files of a picture: one for each sheet, or one for all."""
_STARTS = 60
"""So many characters of a text tell which it is."""
_NAMED = 5
"""So many of some names are told."""
PRINTED = frozenset({"pdf", "png"})


def pictured(picture: ViewPicture, format: str) -> tuple[bytes, ...]:
    """The files of a picture."""
    return FORMATS[format](picture)


def document(picture: ViewPicture, there: bytes) -> bytes:
    """All sheets as one PDF: the one that is `there` if it was made from the same, else a new one."""
    from cjtool.render import pdf
    from cjtool.render.stamp import is_stamped, stamped

    about = _about(picture)
    source = pdf.source_of(picture.laid, about)
    if is_stamped(there, source.digest):
        return there
    printed = pdf.source_of(picture.printable, about) if picture.coverage.none else source
    return stamped(pdf.compiled(printed, system=bool(picture.coverage.others)), source.digest)


def missing(picture: ViewPicture, name: str, format: str, language: str = "en") -> Iterator[str]:
    """Characters that the shipped font lacks are named, with what happens to them."""
    if format in PRINTED:
        yield from lacking(picture.coverage, name, language)
        return
    shapes = (shape for scene in picture.scenes for shape, _ in flatten(scene))
    yield from for_viewers([shape for shape in shapes if isinstance(shape, Text)], name, language)


def for_viewers(lines: Sequence[Text], name: str, language: str = "en") -> Iterator[str]:
    """Characters of an SVG that the viewer's own font has to draw."""
    fonts: dict[Typeface, list[str]] = {}
    for line in lines:
        fonts.setdefault(line.font, []).append(line.text)
    names = dict.fromkeys(
        name for font, written in fonts.items() for name in text.missing("".join(written), font)
    )
    yield from _lacking(name, tuple(names), says.IN_FONT_OF_VIEWER[language], language)


def lacking(covered: "GlyphCoverage", name: str, language: str = "en") -> Iterator[str]:
    """Characters that the shipped font lacks, where PDF and PNG are drawn."""
    yield from _lacking(name, _named(covered.others), says.IN_ANOTHER_FONT[language], language)
    yield from _lacking(name, _named(covered.none), says.IN_NO_FONT[language], language)


def left_out(scenes: Sequence[Scene], name: str, language: str = "en") -> Iterator[str]:
    """Texts that a card or a slot has no room for are named, as the picture shows only that there are some."""
    shapes = (shape for scene in scenes for shape, _ in flatten(scene) if isinstance(shape, Text))
    texts = tuple(dict.fromkeys(whole for shape in shapes for whole in shape.instead_of))
    if texts:
        shown = some([f"`{start(written)}`" for written in texts], language)
        yield says.TOO_LONG[language].format(name=name, texts=shown)


def start(written: str) -> str:
    """Enough of a text to find it by."""
    line = " ".join(written.split())
    return line if len(line) <= _STARTS else f"{line[:_STARTS].rpartition(' ')[0] or line[:_STARTS]} …"


def _named(characters: Sequence[str]) -> list[str]:
    return [unicodedata.name(character, f"U+{ord(character):04X}") for character in characters]


def _lacking(name: str, characters: Sequence[str], told: str, language: str) -> Iterator[str]:
    if characters:
        yield told.format(name=name, characters=some(characters, language))


def some(names: Sequence[str], language: str = "en") -> str:
    """The first few of some names, and how many more there are."""
    more = says.AND_MORE[language].format(count=len(names) - _NAMED) if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more

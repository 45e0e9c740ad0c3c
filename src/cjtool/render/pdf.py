"""Scenes ─► PDF, by typst: a page each, the fonts embedded, the text searchable, tagged, with bookmarks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import groupby

from cjtool.render import extra, faces, svg
from cjtool.render.spoken_scene import said
from cjtool.render.typesetting import to_pdf
from cjtool.scene import SYMBOL, Group, Scene, Shape, around, number, text
from cjtool.scene.sheet import Sheet
from cjtool.scene.typeface import Typeface

with extra():
    import typst

_SECTIONS = {"", "lane", "stage", "step", "card"}
"""Kinds of groups on the page itself that have a heading of their own, and what only holds others."""
_AROUND = 12
"""Strokes reach beyond bounds; so far, in the scene's points, a part's picture goes with them."""


@dataclass(frozen=True)
class About:
    """What a document says of itself."""

    title: str
    author: str = ""
    description: str = ""
    language: str = "en"


@dataclass(frozen=True)
class Bookmark:
    """A heading, in points on its page; one that is `listed` is a place that readers can jump to."""

    title: str
    x: float
    y: float
    level: int = 1
    listed: bool = True


def render(
    pages: Iterable[tuple[Scene, Sheet]], about: About, *, system: bool = False, standard: bool = True
) -> bytes:
    """A page for each scene, which has its sheet's proportions; `system` adds this machine's fonts.

    It keeps to PDF/UA-1 if `standard`, unless a character has no glyph. Nothing in it says when or where it
    was made.
    """
    return compiled(source_of(pages, about), system=system, standard=standard)


def compiled(source: "TypstSource", *, system: bool = False, standard: bool = True) -> bytes:
    """The document of a source; not to the standard where that cannot be."""
    try:
        return source.compiled(system=system, standard=standard)
    except typst.TypstError:
        return source.compiled(system=system, standard=False)


def source_of(pages: Iterable[tuple[Scene, Sheet]], about: About) -> "TypstSource":
    """What typst makes of scenes, each on its sheet."""
    source, inputs = TypstSource(about), list(pages)
    for scene, sheet in inputs:
        source.page(sheet, scene.ground)
        title = text.clean(scene.title) or text.clean(about.title)
        source.mark(Bookmark(title, 0, 0, listed=len(inputs) > 1 and not marks(scene, sheet)))
        for part in _parts(scene):
            if isinstance(part, Bookmark):
                source.mark(_scaled(part, sheet.width / scene.width))
            else:
                source.picture(part, sheet.width / scene.width)
    return source


def marks(scene: Scene, sheet: Sheet) -> tuple[Bookmark, ...]:
    """The bookmarks of a scene, where they stand on the sheet."""
    factor = sheet.width / scene.width
    return tuple(_scaled(mark, factor) for shape in scene.shapes for mark in _bookmarks(shape, 0, 0, 1))


def _scaled(mark: Bookmark, factor: float) -> Bookmark:
    return replace(mark, x=mark.x * factor, y=mark.y * factor)


def _bookmarks(shape: Shape, x: float, y: float, level: int) -> Iterator[Bookmark]:
    if isinstance(shape, Group):
        if shape.bookmark and text.clean(shape.title):
            yield _heading(shape, x, y, level)
        for inner in shape.shapes:
            yield from _bookmarks(inner, x + shape.x, y + shape.y, level)


def _heading(group: Group, x: float, y: float, level: int) -> Bookmark:
    left, top, *_ = group.bounds
    return Bookmark(text.clean(group.title), x + left, y + top, level, group.bookmark)


@dataclass(frozen=True)
class PagePart:
    """A lane, say, as a picture of its own, which says what it shows."""

    scene: Scene
    x: float
    y: float
    said: str
    turned: bool = False
    """A quarter to the left around its upper left corner."""


def _parts(scene: Scene) -> Iterator[PagePart | Bookmark]:
    """The groups of a scene, each after its heading, so that readers hear one after another; shapes between groups go together."""
    shapes, x, y = _unwrapped(scene.shapes)
    for parted, run in groupby(shapes, key=_is_section):
        if not parted:
            yield _part(tuple(run), x, y)
            continue
        for group in run:
            assert isinstance(group, Group)
            yield from _section(group, x, y, 2, headed=not scene.title.startswith(group.title))


def _section(group: Group, x: float, y: float, level: int, *, headed: bool) -> Iterator[PagePart | Bookmark]:
    """A group after its heading, if it has one; what has a bookmark in it is a section of its own."""
    whole = _part((group,), x, y, group.title if headed else "")
    if headed := headed and bool(text.clean(group.title) and whole.said):
        yield _heading(group, x, y, level)
    below, heading = (level + 1, group.title) if headed else (level, "")
    if not _is_parted(group):
        yield from (mark for shape in group.shapes for mark in _bookmarks(shape, x, y, below))
        yield whole if headed else _part((group,), x, y)
        return
    x, y = x + group.x, y + group.y
    for parted, run in groupby(group.shapes, key=lambda shape: _is_bookmarked(shape) or _is_parted(shape)):
        if not parted:
            yield _part(tuple(run), x, y, heading)
            continue
        for inner in run:
            assert isinstance(inner, Group)
            yield from _section(inner, x, y, below, headed=True)


def _is_section(shape: Shape) -> bool:
    return isinstance(shape, Group) and shape.role != SYMBOL and shape.kind in _SECTIONS


def _is_parted(shape: Shape) -> bool:
    """Whether a group has groups with bookmarks in it, maybe in others that have no name."""
    return isinstance(shape, Group) and any(
        _is_bookmarked(inner) or (isinstance(inner, Group) and not inner.title and _is_parted(inner))
        for inner in shape.shapes
    )


def _is_bookmarked(shape: Shape) -> bool:
    return isinstance(shape, Group) and shape.bookmark


def _unwrapped(shapes: tuple[Shape, ...]) -> tuple[tuple[Shape, ...], float, float]:
    """What an only group without a name holds, and how far it is moved."""
    match shapes:
        case (Group(title="", id="") as group,):
            inner, x, y = _unwrapped(group.shapes)
            return inner, x + group.x, y + group.y
        case _:
            return shapes, 0, 0


def _part(shapes: tuple[Shape, ...], x: float, y: float, heading: str = "") -> PagePart:
    left, top, right, bottom = around(shape.bounds for shape in shapes)
    left, top, right, bottom = left - _AROUND, top - _AROUND, right + _AROUND, bottom + _AROUND
    cut = Scene(right - left, bottom - top, "", "", (Group(shapes, x=-left, y=-top),))
    return PagePart(cut, x + left, y + top, said(shapes, heading))


class TypstSource:
    """A document in typst's language. Texts and pictures are given to it as values, never written into it."""

    def __init__(self, about: About, folder: str | None = None) -> None:
        self._inputs = {
            "title": text.clean(about.title) or "–",
            "author": text.clean(about.author),
            "description": text.clean(about.description),
            "language": about.language,
        }
        self._folder = folder
        self._typefaces: dict[Typeface, None] = {}
        self._lines = [
            "#let given = sys.inputs",
            "#set document(title: given.title, description: given.description, date: none,",
            '  author: if given.author == "" { () } else { given.author })',
            '#set text(lang: given.language, font: "CJ Sans")',
            "#set page(margin: 0pt)",
            "#show heading: it => text(size: 1pt, fill: rgb(0, 0, 0, 0), it.body)",
        ]
        self._empty = True

    def page(self, sheet: Sheet, ground: str = "#FFFFFF") -> None:
        """Start a page on a ground."""
        self._lines += [] if self._empty else ["#pagebreak()"]
        size = f"width: {_pt(sheet.width)}, height: {_pt(sheet.height)}"
        self._lines.append(f'#set page({size}, fill: rgb("{ground}"))')
        self._empty = False

    def picture(self, part: PagePart, factor: float) -> None:
        """Draw a part; one that says nothing is for the eye only."""
        self._typefaces.update(dict.fromkeys(faces.fonts_of(part.scene)))
        svg_of = self._give(svg.render(part.scene, fonts="given", ground=False))
        size = f"width: {_pt(part.scene.width * factor)}, height: {_pt(part.scene.height * factor)}"
        alt = f", alt: {self._give(part.said)}" if part.said else ""
        image = f'image(bytes({svg_of}), format: "svg", {size}{alt})'
        drawn = f"rotate(-90deg, origin: top + left, {image})" if part.turned else image
        self._place(part.x * factor, part.y * factor, drawn if part.said else f"pdf.artifact({drawn})")

    def mark(self, mark: Bookmark) -> None:
        """A heading: text that is heard and not seen; without text, where a font may lack its characters."""
        listed = "true" if mark.listed else "false"
        heading = f"heading(level: {mark.level}, bookmarked: {listed}, {self._give(mark.title)})"
        seen = heading if text.covers(mark.title) else f"{{ show heading: none; {heading} }}"
        self._place(mark.x, mark.y, seen)

    def window(
        self, file: str, sheet: Sheet, origin: tuple[float, float], frame: tuple[float, ...], said: str
    ) -> None:
        """A stretch of another PDF's first page, as large as `frame` (x, y, width, height), from `origin` on."""
        x, y, width, height = frame
        image = f'image("{file}", width: {_pt(sheet.width)}, height: {_pt(sheet.height)}, alt: {self._give(said)})'
        inner = f"place(top + left, dx: {_pt(-origin[0])}, dy: {_pt(-origin[1])}, {image})"
        self._place(x, y, f"box(width: {_pt(width)}, height: {_pt(height)}, clip: true, {inner})")

    @property
    def digest(self) -> str:
        """What is one for the same document, whichever typst makes it on whichever machine.

        A brand's font counts by the name of its family, which has the digest of its files in it.
        """
        written = repr((self._lines, self._inputs))
        return blake2b(written.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()

    def compiled(self, *, system: bool, standard: bool) -> bytes:
        """The document; `standard` makes it keep to PDF/UA-1, or raises TypstError."""
        return to_pdf(
            "\n".join(self._lines),
            self._inputs,
            self._typefaces,
            folder=self._folder,
            system=system,
            standard=standard,
        )

    def _give(self, value: str) -> str:
        name = f"v{len(self._inputs)}"
        self._inputs[name] = value
        return f"given.{name}"

    def _place(self, x: float, y: float, what: str) -> None:
        self._lines.append(f"#place(top + left, dx: {_pt(x)}, dy: {_pt(y)}, {what})")


def _pt(length: float) -> str:
    return f"{number(length)}pt"

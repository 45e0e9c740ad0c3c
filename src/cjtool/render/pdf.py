"""Scenes ─► PDF, by typst: a page each, the fonts embedded, the text searchable, tagged, with bookmarks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import groupby

from cjtool.render import extra, svg
from cjtool.render.glyphs import fonts
from cjtool.scene import Group, Image, Scene, Shape, Text, around, flatten, number, text
from cjtool.scene.sheet import Sheet

with extra():
    import typst

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
    """A place that readers can jump to, in points on its page."""

    title: str
    x: float
    y: float


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
        for part in _parts(scene):
            source.picture(part, sheet.width / scene.width)
        for mark in marks(scene, sheet) or ([Bookmark(scene.title, 0, 0)] if len(inputs) > 1 else ()):
            source.mark(mark)
    return source


def marks(scene: Scene, sheet: Sheet) -> tuple[Bookmark, ...]:
    """The bookmarks of a scene, where they stand on the sheet."""
    factor = sheet.width / scene.width
    return tuple(
        Bookmark(text.clean(group.title), x * factor, y * factor)
        for shape in scene.shapes
        for group, x, y in _bookmarked(shape, 0, 0)
    )


def _bookmarked(shape: Shape, x: float, y: float) -> Iterator[tuple[Group, float, float]]:
    if isinstance(shape, Group):
        if shape.bookmark and text.clean(shape.title):
            left, top, *_ = shape.bounds
            yield shape, x + left, y + top
        for inner in shape.shapes:
            yield from _bookmarked(inner, x + shape.x, y + shape.y)


@dataclass(frozen=True)
class PagePart:
    """A lane, say, as a picture of its own, which says what it shows."""

    scene: Scene
    x: float
    y: float
    said: str
    turned: bool = False
    """A quarter to the left around its upper left corner."""


def _parts(scene: Scene) -> Iterator[PagePart]:
    """The groups of a scene, so that readers hear one after another; shapes between groups go together."""
    shapes, x, y = _unwrapped(scene.shapes)
    for lone, run in groupby(shapes, key=lambda shape: not isinstance(shape, Group)):
        for each in (tuple(run),) if lone else ((shape,) for shape in run):
            yield _part(each, x, y)


def _unwrapped(shapes: tuple[Shape, ...]) -> tuple[tuple[Shape, ...], float, float]:
    """What an only group without a name holds, and how far it is moved."""
    match shapes:
        case (Group(title="", id="") as group,):
            inner, x, y = _unwrapped(group.shapes)
            return inner, x + group.x, y + group.y
        case _:
            return shapes, 0, 0


def _part(shapes: tuple[Shape, ...], x: float, y: float) -> PagePart:
    left, top, right, bottom = around(shape.bounds for shape in shapes)
    left, top, right, bottom = left - _AROUND, top - _AROUND, right + _AROUND, bottom + _AROUND
    cut = Scene(right - left, bottom - top, "", "", (Group(shapes, x=-left, y=-top),))
    return PagePart(cut, x + left, y + top, said(shapes, cut))


def said(shapes: tuple[Shape, ...], scene: Scene) -> str:
    """What somebody hears in place of some shapes: their titles, then their texts in the order of drawing."""
    title = " ".join(shape.title for shape in shapes if isinstance(shape, Group) and shape.title)
    heard, last = "", None
    for shape, _ in flatten(scene):
        if isinstance(shape, Text):
            heard += (" " if last and _goes_on(last, shape) else "; ") + shape.text
            last = shape
        elif isinstance(shape, Image) and shape.title:
            heard += f"; {shape.title}"
    heard = heard.removeprefix("; ").removeprefix(title).lstrip(" ;")
    return text.clean(": ".join(filter(None, (title, heard))))


def _goes_on(line: Text, following: Text) -> bool:
    """Whether a text is the next line of the same paragraph."""
    alike = (line.size, line.face, line.x) == (following.size, following.face, following.x)
    return alike and 0 < following.y - line.y < 1.5 * line.size


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
        self._lines = [
            "#let given = sys.inputs",
            "#set document(title: given.title, description: given.description, date: none,",
            '  author: if given.author == "" { () } else { given.author })',
            '#set text(lang: given.language, font: "CJ Sans")',
            "#set page(margin: 0pt)",
            "#show heading: none",
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
        svg_of = self._give(svg.render(part.scene, fonts="given", ground=False))
        size = f"width: {_pt(part.scene.width * factor)}, height: {_pt(part.scene.height * factor)}"
        alt = f", alt: {self._give(part.said)}" if part.said else ""
        image = f'image(bytes({svg_of}), format: "svg", {size}{alt})'
        drawn = f"rotate(-90deg, origin: top + left, {image})" if part.turned else image
        self._place(part.x * factor, part.y * factor, drawn if part.said else f"pdf.artifact({drawn})")

    def mark(self, mark: Bookmark) -> None:
        """A bookmark."""
        self._place(mark.x, mark.y, f"heading(level: 1, {self._give(mark.title)})")

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
        """What is one for the same document, whichever typst makes it on whichever machine."""
        written = repr((self._lines, self._inputs))
        return blake2b(written.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()

    def compiled(self, *, system: bool, standard: bool) -> bytes:
        """The document; `standard` makes it keep to PDF/UA-1, or raises TypstError."""
        typesetter = typst.Compiler(
            "\n".join(self._lines).encode(),
            root=self._folder,
            font_paths=fonts(system=system),
            ignore_system_fonts=True,
            sys_inputs=self._inputs,
        )
        made = typesetter.compile(format="pdf", pdf_standards=["ua-1"] if standard else [])
        assert isinstance(made, bytes)
        return made

    def _give(self, value: str) -> str:
        name = f"v{len(self._inputs)}"
        self._inputs[name] = value
        return f"given.{name}"

    def _place(self, x: float, y: float, what: str) -> None:
        self._lines.append(f"#place(top + left, dx: {_pt(x)}, dy: {_pt(y)}, {what})")


def _pt(length: float) -> str:
    return f"{number(length)}pt"

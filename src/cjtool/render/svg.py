"""Scene ─► SVG: plain elements, one per line, the same bytes every time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from cjtool.render import faces, repeating
from cjtool.render.elements import (
    box_element,
    circle_element,
    drawn_in_place,
    escaped,
    factor,
    image_element,
    is_alike,
    layer_attributes,
    line_element,
    moved,
    paragraph_element,
    path_element,
    quoted,
)
from cjtool.render.identity import Ids, file_role, page_role, step_of, told_apart
from cjtool.render.parting import is_rightwards, runs, source
from cjtool.render.root import NAMESPACES, Unit, ground_element, root_element
from cjtool.render.sharing import APART, SharedLooks
from cjtool.render.viewport import Viewport
from cjtool.scene import (
    SYMBOL,
    Box,
    Circle,
    Group,
    Image,
    Paragraph,
    Path,
    Scene,
    Shape,
    Text,
    number,
    text,
)
from cjtool.scene.text import DrawnBy
from cjtool.scene.typeface import SHIPPED, Typeface

Fonts = Literal["embed", "system", "outline", "given", "page"]
"""Fonts in the file, those of the viewer, letters as shapes, or fonts given apart: to the renderer, or by the page around."""
FONTS: tuple[Fonts, ...] = ("embed", "system", "outline")
_HELD = {"embed", "page"}
"""Where the font is at hand that lines were measured in."""
_LAYERS = {"lane", ""}
"""Kinds of groups on the page itself that are layers: lanes, and what is around them."""


@dataclass(frozen=True)
class InPage:
    """A page that holds several pictures.

    What stands before every id, where what leads to another file leads instead, what its pictures share, and the
    journey whose steps are told apart.
    """

    prefix: str
    lead: Callable[[str], str] = str
    shared: SharedLooks = APART
    journey: str = ""


def render(
    scene: Scene,
    *,
    fonts: Fonts = "embed",
    language: str = "en",
    unit: Unit = "pt",
    size: tuple[float, float] | None = None,
    page: InPage | None = None,
    ground: bool = True,
    part: Viewport | None = None,
) -> str:
    """The scene as an SVG document.

    `size` in points makes the whole larger or smaller, as a sheet of paper does; `unit` only says how the
    size is written. `page` is what holds the picture; by itself, its ids begin with the scene's name.
    `ground` is what the page is laid on, unless it is a part of another picture. `part` is what of
    the scene is seen; then `size` is that of the part.
    """
    page = page or InPage(f"{scene.name}-" * bool(scene.name))
    document = _Document(fonts, page, Ids(page.prefix), faces.font_of(scene))
    title, description, heard = document.heard()
    document.ids.expect(scene.shapes)
    body = list(document.layered(scene.shapes, scene.title))
    content = [
        f"<title{title}>{escaped(scene.title)}</title>",
        f"<desc{description}>{escaped(scene.description)}</desc>",
        *(document.used.style() if fonts == "embed" else ()),
        *document.definitions(),
        *((ground_element(scene),) if ground else ()),
        *body,
    ]
    used = [name for name in NAMESPACES if any(f" {name}:" in line for line in body)]
    family, extent = document.families(document.font), size or (scene.width, scene.height)
    look = page.shared.look(f' font-family="{family}"')
    head = f"{root_element(scene, language, unit, extent, part, used)}{look}"
    form = f' aria-roledescription="{quoted(scene.form)}"' if scene.form else ""
    head = f'{head} role="graphics-document"{form}{heard}>'
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *content, "</svg>", ""])


@dataclass
class _Document:
    """What one document has used so far: ids, faces, and the glyphs of its outlines."""

    fonts: Fonts
    page: InPage
    ids: Ids
    font: Typeface = SHIPPED
    used: faces.Used = field(default_factory=faces.Used)
    glyphs: dict[str, tuple[str, str]] = field(default_factory=dict)
    linked: bool = False
    place: str = ""
    """The step, in a page, whose part is drawn now."""

    def heard(self) -> tuple[str, str, str]:
        """Ids for the title and the description, and what names them; in a page they are heard without."""
        if self.fonts == "page":
            return "", "", ""
        title, description = self.ids.identify("title"), self.ids.identify("description")
        by = f' aria-labelledby="{title}" aria-describedby="{description}"'
        return f' id="{title}"', f' id="{description}"', by

    def definitions(self) -> Iterator[str]:
        if self.glyphs:
            yield "<defs>"
            yield from (path for _, (_, path) in sorted(self.glyphs.items()))
            yield "</defs>"

    def layered(self, shapes: tuple[Shape, ...], title: str) -> Iterator[str]:
        """What lies on the page itself: groups with a title are layers to editors, also within one that only moves all."""
        match shapes:
            case _ if self.fonts in {"given", "page"}:
                yield from self.all(shapes)
            case (Group(title="", id="", ref="") as group,):
                yield f"<g{layer_attributes(title)}{moved(group)}>"
                yield from self.layered(group.shapes, title)
                yield "</g>"
            case _:
                for shape in shapes:
                    if isinstance(shape, Group) and shape.title and shape.kind in _LAYERS:
                        yield from self._group(shape, layer_attributes(shape.title))
                    else:
                        yield from self.draw(shape)

    def all(self, shapes: tuple[Shape, ...]) -> Iterator[str]:
        """Shapes one after the other; those that a page may draw again are held until all are drawn."""
        repeated = self.page.shared.repeated
        for plain, stretches in repeating.runs(shapes):
            drawn = ["\n".join(line for shape in those for line in self.draw(shape)) for those in stretches]
            lines = [*filter(None, drawn)]
            if repeated and plain and lines:
                yield repeated.hold(lines)
            else:
                yield from lines

    def draw(self, shape: Shape) -> Iterator[str]:
        match shape:
            case Group():
                yield from self._group(shape)
            case Text():
                yield from self._text(shape)
            case Paragraph():
                yield from self._linked(shape.href, self._paragraph(shape))
            case Box():
                yield box_element(shape, self.page.shared)
            case Path():
                yield path_element(shape, self.page.shared)
            case Circle():
                yield circle_element(shape, self.page.shared)
            case Image():
                yield drawn_in_place(shape) if self.fonts == "given" else image_element(shape)

    def _group(self, group: Group, layer: str = "") -> Iterator[str]:
        """A group; one that is heard by its title alone is itself what leads somewhere, not what is in it."""
        whole = group.role == SYMBOL
        yield from self._linked(
            group.href if whole else "", self._named(group, layer, inner="" if whole else group.href)
        )

    def _named(self, group: Group, layer: str, inner: str) -> Iterator[str]:
        id = self.ids.of(group)
        named = f' id="{id}"' if id and self._is_named(group) else ""
        role = (page_role(group) if self.fonts == "page" else file_role(group)) if group.title else ""
        place = step_of(group, self.page.journey) if self.fonts == "page" else ""
        data = f' data-ref="{quoted(place)}"' if place and place != self.place else ""
        data += told_apart(group) if self.fonts == "page" else ""
        yield f"<g{named}{role}{data}{layer}{moved(group)}>"
        if group.title:
            yield f"<title>{escaped(group.title)}</title>"
        around, self.place = self.place, place or self.place
        yield from self._linked(inner, self.all(group.shapes))
        self.place = around
        yield "</g>"

    def _is_named(self, group: Group) -> bool:
        """Whether anything may lead to a group: in a page, which gives its own places, only this picture."""
        return self.fonts != "page" or self.ids.is_target(group)

    def _linked(self, href: str, lines: Iterator[str]) -> Iterator[str]:
        """Lines that lead to a place in this picture, another one, a page or a mailbox.

        Never a link in a link, none to a place that is not drawn, and none on paper.
        """
        target = self.ids.target(href) if href.startswith("#") else self.page.lead(href)
        return lines if not target or self.linked or self.fonts == "given" else self._link(target, lines)

    def _link(self, target: str, lines: Iterator[str]) -> Iterator[str]:
        self.linked = True
        yield f'<a xlink:href="{quoted(target)}">'
        yield from lines
        yield "</a>"
        self.linked = False

    def _paragraph(self, paragraph: Paragraph) -> Iterator[str]:
        """One text where the font is in the file; else its lines, as only whole texts can be fitted to another font."""
        lines = [line for line in paragraph.lines if text.clean(line.text)]
        if self.fonts in _HELD and len(lines) > 1 and is_alike(paragraph.lines):
            for line in lines:
                self.used.add(line, f"{text.clean(line.text)} ")
            family = self._family(lines[0].font)
            yield paragraph_element(paragraph, family, fitted=self.fonts == "embed", shared=self.page.shared)
        else:
            yield from (line for run in lines for line in self._text(run))

    def _text(self, shape: Text) -> Iterator[str]:
        line = text.clean(shape.text)
        if not line:
            return
        known = text.covers(line, shape.font, shape.face)
        if self.fonts == "outline" and (known or is_rightwards(line)):
            for run in (shape,) if known else runs(shape, line):
                yield from self._outlined(run, text.clean(run.text))
        elif self.fonts == "given":
            for run in (shape,) if text.is_own(line, shape.font, shape.face) else runs(shape, line):
                yield self._given(run, line)
        else:
            self.used.add(shape, line)
            own = self._family(shape.font)
            yield line_element(shape, line, fitted=self._fits(known), families=own, shared=self.page.shared)

    def _given(self, run: Text, line: str) -> str:
        """A part of a line in the one font that has it."""
        match source(run, text.clean(run.text)):
            case DrawnBy.OWN:
                return line_element(run, run.text, fitted=False, families=self._family(run.font))
            case DrawnBy.SHIPPED:
                return line_element(run, run.text, fitted=False, families=self.families(SHIPPED))
        upright = replace(run, face="regular") if run.face == "italic" else run
        return line_element(upright, run.text, fitted=False, families=faces.families(line))

    def _fits(self, known: bool) -> bool:
        """Whether a line is fitted to its length: never where its page has the font, nor by a guess where the file has it."""
        return self.fonts != "page" and (known or self.fonts != "embed")

    def families(self, font: Typeface) -> str:
        """The families to try for the texts of a font."""
        return faces.family(font, faces.FAMILY if self.fonts in _HELD else faces.FITTED)

    def _family(self, font: Typeface) -> str:
        """A font's families, where the document has others."""
        return "" if font is self.font else self.families(font)

    def _outlined(self, shape: Text, line: str) -> Iterator[str]:
        """The line as glyphs on a thousandth of its size; `aria-label` says what it reads.

        What the font lacks is text in the viewer's own font.
        """
        if not text.covers(line, shape.font, shape.face):
            yield line_element(shape, line, fitted=True, families=self._family(shape.font))
            return
        outlines, scale = shape.font.outlines(shape.face), shape.size / 1000
        move = f"translate({number(shape.left)} {number(shape.y)}) scale({factor(scale)})"
        yield f'<g transform="{move}" fill="{quoted(shape.fill)}" role="img" aria-label="{quoted(line)}">'
        for index, (character, x) in enumerate(
            zip(line, text.places(line, shape.face, shape.font), strict=True)
        ):
            if character in outlines:
                glyph = self._glyph(shape, character, outlines[character])
                spaced = number(x + index * shape.letter_spacing / scale)
                yield f'<use xlink:href="#{glyph}" x="{spaced}"/>'
        yield "</g>"

    def _glyph(self, shape: Text, character: str, d: str) -> str:
        own = f"{shape.font.family}-" if shape.font is not self.font else ""
        key = f"{own}{shape.font.drawn(shape.face)}-{ord(character):04x}"
        if key not in self.glyphs:
            identity = self.ids.identify(f"glyph-{key}")
            self.glyphs[key] = (identity, f'<path id="{identity}" d="{d}"/>')
        return self.glyphs[key][0]

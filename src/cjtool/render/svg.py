"""Scene ─► SVG: plain elements, one per line, the same bytes every time."""

import re
import unicodedata
from base64 import b64encode
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from html import escape
from typing import Literal

from cjtool.render import faces
from cjtool.render.parting import is_rightwards, ordered, runs
from cjtool.render.viewport import Viewport
from cjtool.runners import broken
from cjtool.scene import (
    Box,
    Circle,
    Group,
    Image,
    Outline,
    Paragraph,
    Path,
    Scene,
    Shape,
    Text,
    assets,
    number,
    text,
)
from cjtool.scene.assets import Face

Fonts = Literal["embed", "system", "outline", "given", "page"]
"""Fonts in the file, those of the viewer, letters as shapes, or the shipped fonts given apart: to the renderer, or by the page around."""
FONTS: tuple[Fonts, ...] = ("embed", "system", "outline")
Unit = Literal["pt", "mm", "px"]

_PER_POINT: dict[Unit, float] = {"pt": 1, "mm": 25.4 / 72, "px": 96 / 72}
_FACE = {"regular": "", "bold": ' font-weight="700"', "italic": ' font-style="italic"'}
_ANCHOR = {"start": "", "middle": ' text-anchor="middle"', "end": ' text-anchor="end"'}


def render(
    scene: Scene,
    *,
    fonts: Fonts = "embed",
    language: str = "en",
    unit: Unit = "pt",
    size: tuple[float, float] | None = None,
    prefix: str = "",
    ground: bool = True,
    part: Viewport | None = None,
    lead: Callable[[str], str] = str,
) -> str:
    """The scene as an SVG document.

    `size` in points makes the whole larger or smaller, as a sheet of paper does; `unit` only says how the
    size is written. `prefix` goes before every id, for pages that hold several drawings. `ground` is what the
    page is laid on, unless it is a part of another picture. `part` is what of the scene is seen; then `size` is
    that of the part. `lead` says where what leads to another file leads instead.
    """
    page = _Page(fonts, prefix, lead)
    title, description = page.identify("title"), page.identify("description")
    page.expect(scene.shapes)
    body = [line for shape in scene.shapes for line in page.draw(shape)]
    head = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        _root(scene, language, unit, size or (scene.width, scene.height), f"{title} {description}", part),
        f'<title id="{title}">{_escape(scene.title)}</title>',
        f'<desc id="{description}">{_escape(scene.description)}</desc>',
        *(faces.style(page.faces, page.wide) if fonts == "embed" else ()),
        *page.definitions(),
        *((_ground(scene),) if ground else ()),
    ]
    return "\n".join([*head, *body, "</svg>", ""])


def _ground(scene: Scene) -> str:
    size = f'width="{number(scene.width)}" height="{number(scene.height)}"'
    return f'<rect {size} fill="{_quote(scene.ground)}"/>'


def _root(
    scene: Scene,
    language: str,
    unit: Unit,
    size: tuple[float, float],
    labels: str,
    part: Viewport | None,
) -> str:
    width, height = (number(length * _PER_POINT[unit]) + unit for length in size)
    seen = ("0", "0", number(scene.width), number(scene.height))
    view = " ".join(seen if part is None else (f"{length:.9g}" for length in part))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' width="{width}" height="{height}" viewBox="{view}"'
        f' xml:lang="{_quote(language)}" role="img" aria-labelledby="{labels}" font-family="{faces.FAMILY}">'
    )


@dataclass
class _Page:
    """What one document has used so far: ids, faces, and the glyphs of its outlines."""

    fonts: Fonts
    prefix: str
    lead: Callable[[str], str]
    ids: set[str] = field(default_factory=set)
    faces: set[Face] = field(default_factory=set)
    wide: set[Face] = field(default_factory=set)
    glyphs: dict[str, tuple[str, str]] = field(default_factory=dict)
    linked: bool = False
    expected: dict[str, deque[str]] = field(default_factory=lambda: defaultdict(deque))
    places: dict[str, str] = field(default_factory=dict)

    def expect(self, shapes: Iterable[Shape]) -> None:
        """Give ids to all groups that ask for one, in the order of drawing, so that what is drawn first may lead to them."""
        for shape in shapes:
            if isinstance(shape, Group):
                if shape.id:
                    found = self.identify(shape.id)
                    self.expected[shape.id].append(found)
                    self.places.setdefault(f"#{shape.id}", f"#{found}")
                self.expect(shape.shapes)

    def identify(self, wish: str) -> str:
        """An id that XML allows and that this document does not have yet."""
        folded = unicodedata.normalize("NFKD", self.prefix + wish).encode("ascii", "ignore").decode("ascii")
        plain = re.sub(r"[^A-Za-z0-9_.-]+", "-", folded).strip("-.") or "part"
        stem = plain if plain[0].isalpha() else f"_{plain}"
        found, count = stem, 1
        while found in self.ids:
            count += 1
            found = f"{stem}-{count}"
        self.ids.add(found)
        return found

    def definitions(self) -> Iterator[str]:
        if self.glyphs:
            yield "<defs>"
            yield from (path for _, (_, path) in sorted(self.glyphs.items()))
            yield "</defs>"

    def draw(self, shape: Shape) -> Iterator[str]:
        match shape:
            case Group():
                yield from self._group(shape)
            case Text():
                yield from self._text(shape)
            case Paragraph():
                yield from self._linked(shape.href, (line for run in shape.lines for line in self._text(run)))
            case Box():
                yield _box(shape)
            case Path():
                yield _path(shape)
            case Circle():
                yield _circle(shape)
            case Image():
                yield _image(shape)

    def _group(self, group: Group) -> Iterator[str]:
        identity = f' id="{self.expected[group.id].popleft()}"' if group.id else ""
        role = f' role="{_quote(group.role)}"' if group.role else ""
        if self.fonts == "page" and group.ref:
            role += f' data-ref="{_quote(group.ref)}"'
        moved = f' transform="translate({number(group.x)} {number(group.y)})"' if group.x or group.y else ""
        yield f"<g{identity}{role}{moved}>"
        if group.title:
            yield f"<title>{_escape(group.title)}</title>"
        yield from self._linked(group.href, (line for shape in group.shapes for line in self.draw(shape)))
        yield "</g>"

    def _linked(self, href: str, lines: Iterator[str]) -> Iterator[str]:
        """Lines that lead to a place in this picture, another one, a page or a mailbox.

        Never a link in a link, none to a place that is not drawn, and none on paper.
        """
        target = self.places.get(href, "") if href.startswith("#") else self.lead(href)
        if not target or self.linked or self.fonts == "given":
            yield from lines
            return
        self.linked = True
        yield f'<a xlink:href="{_quote(target)}">'
        yield from lines
        yield "</a>"
        self.linked = False

    def _text(self, shape: Text) -> Iterator[str]:
        line = text.clean(shape.text)
        if not line:
            return
        known = text.covers(line)
        if self.fonts == "outline" and (known or is_rightwards(line)):
            for run in (shape,) if known else runs(shape, line):
                yield from self._outlined(run, text.clean(run.text))
        elif self.fonts == "given":
            for run in (shape,) if known else runs(shape, line):
                own = text.covers(text.clean(run.text))
                upright = replace(run, face="regular") if run.face == "italic" and not own else run
                yield _line(upright, run.text, fitted=False, families="" if own else faces.families(line))
        else:
            self.faces.add(shape.face)
            if assets.is_wide(line):
                self.wide.add(shape.face)
            yield _line(shape, line, fitted=known or self.fonts not in {"embed", "page"})

    def _outlined(self, shape: Text, line: str) -> Iterator[str]:
        """The line as glyphs on a thousandth of its size; `aria-label` says what it reads.

        What the font lacks is text in the viewer's own font.
        """
        if not text.covers(line):
            yield _line(shape, line, fitted=True)
            return
        outlines, scale = assets.outlines(shape.face), shape.size / 1000
        move = f"translate({number(shape.left)} {number(shape.y)}) scale({_factor(scale)})"
        yield f'<g transform="{move}" fill="{_quote(shape.fill)}" role="img" aria-label="{_quote(line)}">'
        for index, (character, x) in enumerate(zip(line, text.places(line, shape.face), strict=True)):
            if character in outlines:
                glyph = self._glyph(shape.face, character, outlines[character])
                spaced = number(x + index * shape.letter_spacing / scale)
                yield f'<use xlink:href="#{glyph}" x="{spaced}"/>'
        yield "</g>"

    def _glyph(self, face: Face, character: str, d: str) -> str:
        key = f"{face}-{ord(character):04x}"
        if key not in self.glyphs:
            identity = self.identify(f"glyph-{key}")
            self.glyphs[key] = (identity, f'<path id="{identity}" d="{d}"/>')
        return self.glyphs[key][0]


def _line(shape: Text, line: str, *, fitted: bool, families: str = "") -> str:
    """One line; `fitted` says how long it is, so that it fits in another font too.

    Where the font is embedded and lacks characters, that is a guess, and must not stretch the others. Spaced
    letters are not fitted, as resvg adds the spacing to the length once more.
    """
    spacing = f' letter-spacing="{number(shape.letter_spacing)}"' if shape.letter_spacing else ""
    stretch = f' textLength="{number(shape.width)}" lengthAdjust="spacingAndGlyphs"'
    length = stretch if fitted and not spacing else ""
    family = f' font-family="{families}"' if families else ""
    return (
        f'<text x="{number(shape.x)}" y="{number(shape.y)}" font-size="{number(shape.size)}"'
        f"{_paint(shape.fill)}{_FACE[shape.face]}{family}{_ANCHOR[shape.anchor]}{spacing}{length}>"
        f"{_ordered(line)}</text>"
    )


@lru_cache(maxsize=4096)
def _ordered(line: str) -> str:
    return _escape(line) if line.isascii() else ordered(line).replace(line, _escape(line))


def _box(shape: Box) -> str:
    radius = f' rx="{number(shape.radius)}"' if shape.radius else ""
    return (
        f'<rect x="{number(shape.x)}" y="{number(shape.y)}" width="{number(shape.width)}"'
        f' height="{number(shape.height)}"{radius}{_paint(shape.fill)}{_stroke(shape)}/>'
    )


def _path(shape: Path) -> str:
    moved = f"translate({number(shape.x)} {number(shape.y)})" if shape.x or shape.y else ""
    scaled = f"scale({_factor(shape.scale)})" if shape.scale != 1 else ""
    transform = f' transform="{" ".join(filter(None, (moved, scaled)))}"' if moved or scaled else ""
    rounded = ' stroke-linecap="round" stroke-linejoin="round"' if shape.rounded else ""
    return (
        f'<path{transform} d="{_quote(_data(shape.outline))}"{_paint(shape.fill)}{_stroke(shape)}{rounded}/>'
    )


def _data(outline: Outline) -> str:
    """Path data: a command and its coordinates for each segment."""
    if isinstance(outline, str):
        return outline
    return "".join(command + " ".join(map(number, places)) for command, *places in outline)


def _circle(shape: Circle) -> str:
    place = f'cx="{number(shape.x)}" cy="{number(shape.y)}" r="{number(shape.radius)}"'
    return f"<circle {place}{_paint(shape.fill)}{_stroke(shape)}/>"


def _image(shape: Image) -> str:
    data = f"data:{_quote(shape.media_type)};base64,{b64encode(shape.data).decode('ascii')}"
    label = f' role="img" aria-label="{_quote(shape.title)}"' if shape.title else ""
    return (
        f'<image x="{number(shape.x)}" y="{number(shape.y)}" width="{number(shape.width)}"'
        f' height="{number(shape.height)}"{label} xlink:href="{data}"/>'
    )


def _paint(fill: str | None) -> str:
    return f' fill="{_quote(fill)}"' if fill else ' fill="none"'


def _stroke(shape: Box | Path | Circle) -> str:
    if not shape.stroke:
        return ""
    dash = f' stroke-dasharray="{" ".join(map(number, shape.dash))}"' if shape.dash else ""
    return f' stroke="{_quote(shape.stroke)}" stroke-width="{number(shape.stroke_width)}"{dash}'


def _factor(scale: float) -> str:
    """A scale, which needs more decimals than a length."""
    return f"{scale:.5f}".rstrip("0").rstrip(".")


def _escape(written: str) -> str:
    return broken(escape(text.clean(written), quote=False), "&#91;")


@lru_cache(maxsize=4096)
def _quote(written: str) -> str:
    return broken(escape(text.clean(written), quote=False).replace('"', "&quot;"), "&#91;")

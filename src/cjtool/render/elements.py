"""Single shapes as elements of SVG, and texts as they stand in it."""

import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from html import escape

from cjtool.render.reading_order import ordered
from cjtool.render.sharing import APART, SharedLooks
from cjtool.runners import broken
from cjtool.scene import Anchor, Box, Circle, Group, Image, Outline, Paragraph, Path, Text, number, text

_FACE = {"regular": "", "bold": ' font-weight="700"', "italic": ' font-style="italic"'}
_BEFORE: dict[Anchor, float] = {"start": 0, "middle": 0.5, "end": 1}
"""How much of a line stands before its place."""
_ANCHOR = {"start": "", "middle": ' text-anchor="middle"', "end": ' text-anchor="end"'}
_NAMES = re.compile(rb' (?:id|class|[a-z]+:href)="|<style')
_PLACED = re.compile(r' (?:x|y|width|height|xmlns(?::\w+)?)="[^"]*"')
"""What a picture of its own says at its root, and a part of a drawing is told."""


def line_element(
    shape: Text, line: str, *, fitted: bool, families: str = "", shared: SharedLooks = APART
) -> str:
    """One line; `fitted` says how long it is, so that it fits in another font too.

    Where the font is embedded and lacks characters, that is a guess, and must not stretch the others. Spaced
    letters are not fitted, as resvg adds the spacing to the length once more.
    """
    stretch = f' textLength="{number(shape.width)}" lengthAdjust="spacingAndGlyphs"'
    length = stretch if fitted and not shape.letter_spacing else ""
    family = f' font-family="{families}"' if families else ""
    return f"<text{_place(shape)}{shared.look(_style(shape, family))}{length}>{content(line)}</text>"


def paragraph_element(
    paragraph: Paragraph, families: str = "", *, fitted: bool, shared: SharedLooks = APART
) -> str:
    """A text of several lines that look alike, as one element, so that people edit and hear it whole."""
    lines = (
        f"<tspan{_place(line)}{_length(line) if fitted else ''}>{content(line.text)}</tspan>"
        for line in _joined(paragraph)
    )
    family = f' font-family="{families}"' if families else ""
    return f"<text{shared.look(_style(paragraph.lines[0], family))}>{''.join(lines)}</text>"


def _length(line: Text) -> str:
    """How long a line is, for programs that have another font, and adjust at least the spaces between letters."""
    width = line.width + (_space(line) if line.text.endswith(" ") else 0)
    return (
        f' textLength="{number(width)}"' if text.covers(text.clean(line.text), line.font, line.face) else ""
    )


def _space(line: Text) -> float:
    """How wide a space is, which a line that ends with one is not counted with."""
    apart, joined = (text.width(pair, line.size, line.face, font=line.font) for pair in ("n n", "nn"))
    return apart - joined


def is_alike(lines: tuple[Text, ...]) -> bool:
    """Whether lines differ in nothing but what they say and where they stand."""
    return (
        len(
            {(each.size, each.face, each.font, each.fill, each.anchor, each.letter_spacing) for each in lines}
        )
        == 1
    )


def _joined(paragraph: Paragraph) -> Iterator[Text]:
    """The lines, with a space after those that end between two words.

    Renderers count the space as a part of its line, so that lines that do not begin at their place move by it.
    """
    rest = " ".join(re.split(r"[ \t\n]+", paragraph.text.strip()))
    for line in paragraph.lines:
        written = text.clean(line.text)
        rest = rest.removeprefix(written if rest.startswith(written) else written[:-1])
        if rest[:1] != " ":
            yield replace(line, text=written)
            continue
        rest = rest[1:]
        yield replace(line, text=f"{written} ", x=line.x + _space(line) * _BEFORE[line.anchor])


def _place(shape: Text | Path) -> str:
    return f' x="{number(shape.x)}" y="{number(shape.y)}"'


def _style(shape: Text, family: str = "") -> str:
    spacing = f' letter-spacing="{number(shape.letter_spacing)}"' if shape.letter_spacing else ""
    size = f' font-size="{number(shape.size)}"'
    return f"{size}{paint(shape.fill)}{_FACE[shape.font.drawn(shape.face)]}{family}{_ANCHOR[shape.anchor]}{spacing}"


@lru_cache(maxsize=4096)
def content(line: str) -> str:
    """A line of text as it stands in an element; a space at its end stays."""
    whole = line.rstrip(" ")
    written = _escape(ordered(text.clean(whole)))
    return f"{written} " if line.endswith(" ") else written


def box_element(shape: Box, shared: SharedLooks = APART) -> str:
    """A rectangle."""
    radius = f' rx="{number(shape.radius)}"' if shape.radius else ""
    return (
        f'<rect x="{number(shape.x)}" y="{number(shape.y)}" width="{number(shape.width)}"'
        f' height="{number(shape.height)}"{radius}{shared.look(paint(shape.fill) + _stroke(shape))}/>'
    )


def path_element(shape: Path, shared: SharedLooks = APART) -> str:
    """An outline; one that the page draws many times is drawn by reference, and moved there."""
    scaled = f"scale({factor(shape.scale)})" if shape.scale != 1 else ""
    rounded = ' stroke-linecap="round" stroke-linejoin="round"' if shape.rounded else ""
    data, look = quoted(_data(shape.outline)), shared.look(paint(shape.fill) + _stroke(shape) + rounded)
    reference = shared.outline(data, scaled) if isinstance(shape.outline, str) else ""
    if reference:
        return f'<use{_place(shape)} href="#{reference}"{look}/>'
    moved = f"translate({number(shape.x)} {number(shape.y)})" if shape.x or shape.y else ""
    transform = f' transform="{" ".join(filter(None, (moved, scaled)))}"' if moved or scaled else ""
    return f'<path{transform} d="{data}"{look}/>'


def _data(outline: Outline) -> str:
    """Path data: a command and its coordinates for each segment."""
    if isinstance(outline, str):
        return outline
    return "".join(command + " ".join(map(number, places)) for command, *places in outline)


def circle_element(shape: Circle, shared: SharedLooks = APART) -> str:
    """A circle."""
    place = f'cx="{number(shape.x)}" cy="{number(shape.y)}" r="{number(shape.radius)}"'
    return f"<circle {place}{shared.look(paint(shape.fill) + _stroke(shape))}/>"


def image_element(shape: Image) -> str:
    """A picture, heard by what it shows; one without a title is not heard."""
    data = f"data:{quoted(shape.media_type)};base64,{b64encode(shape.data).decode('ascii')}"
    label = f' role="img" aria-label="{quoted(shape.title)}"' if shape.title else ""
    return (
        f'<image x="{number(shape.x)}" y="{number(shape.y)}" width="{number(shape.width)}"'
        f' height="{number(shape.height)}"{label} xlink:href="{data}"/>'
    )


def drawn_in_place(shape: Image) -> str:
    """A picture as part of the drawing, for programs that lay each picture on a sheet of its own size, which takes long.

    One whose names could clash with others, or whose style could reach them, stays a picture; so do pixels.
    """
    if shape.media_type != "image/svg+xml" or _NAMES.search(shape.data):
        return image_element(shape)
    head, _, inside = shape.data.decode("utf-8").partition(">")
    kept = _PLACED.sub("", head.removeprefix("<svg"))
    return (
        f'<svg x="{number(shape.x)}" y="{number(shape.y)}" width="{number(shape.width)}"'
        f' height="{number(shape.height)}"{kept}>{inside}'
    )


def paint(fill: str | None) -> str:
    """What fills a shape; nothing, said so, where it is only drawn around."""
    return f' fill="{quoted(fill)}"' if fill else ' fill="none"'


def _stroke(shape: Box | Path | Circle) -> str:
    if not shape.stroke:
        return ""
    dash = f' stroke-dasharray="{" ".join(map(number, shape.dash))}"' if shape.dash else ""
    return f' stroke="{quoted(shape.stroke)}" stroke-width="{number(shape.stroke_width)}"{dash}'


def factor(scale: float) -> str:
    """A scale, which needs more decimals than a length."""
    return f"{scale:.5f}".rstrip("0").rstrip(".")


def escaped(written: str) -> str:
    """A text as it stands between tags."""
    return _escape(text.clean(written))


def _escape(written: str) -> str:
    return broken(escape(written, quote=False), "&#91;")


@lru_cache(maxsize=4096)
def quoted(written: str) -> str:
    """A text as it stands in an attribute."""
    return broken(escape(text.clean(written), quote=False).replace('"', "&quot;"), "&#91;")


def layer_attributes(title: str) -> str:
    """What makes a group a layer in Inkscape."""
    return f' inkscape:groupmode="layer" inkscape:label="{quoted(title)}"'


def moved(group: Group) -> str:
    """Where a group is moved to."""
    return f' transform="translate({number(group.x)} {number(group.y)})"' if group.x or group.y else ""

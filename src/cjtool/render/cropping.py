"""Sheets that are cut after printing: grounds go on beyond the edge, and marks show where to cut.

Outside of the trimmed sheet comes the bleed, and outside of that a white edge with the marks, so that none is left on the
sheet where the knife slips. The boxes are those of ISO 32000-1, 14.11.2, written as an incremental update (7.5.6).
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from cjtool import scene
from cjtool.scene import Box, Group, Scene, Shape
from cjtool.scene.sheet import MM, Sheet

EDGE = 6 * MM
"""What the page is larger than the bleed on each side, for the marks."""
_MARK = 5 * MM
_WIDTH = 0.25
_INK, _PAPER = "#000000", "#FFFFFF"
_PAGE = re.compile(
    rb"(?m)^(\d+) 0 obj\n(<<(?:(?!endobj)[\s\S])*?/Type ?/Page[ /](?:(?!endobj)[\s\S])*?)>>\nendobj"
)
_MEDIA = re.compile(rb"/MediaBox ?\[([^\]]*)\]")
_TRAILER = re.compile(rb"trailer\n<<([\s\S]*?)>>\nstartxref\n(\d+)\n%%EOF\s*$")


def with_marks(picture: Scene, sheet: Sheet, bleed: float) -> tuple[Scene, Sheet]:
    """A scene that has its sheet's proportions, on a larger page with marks; `bleed` is in points."""
    unit, around = picture.width / sheet.width, bleed + EDGE
    page = Sheet(sheet.width + 2 * around, sheet.height + 2 * around, sheet.paper)
    shapes, x, y = _inner(picture.shapes)
    marks = Group(tuple(_marks(picture, bleed * unit, unit)), x=-x, y=-y)
    moved = Group((*shapes, marks), x=x + around * unit, y=y + around * unit)
    return replace(picture, width=page.width * unit, height=page.height * unit, shapes=(moved,)), page


def _inner(shapes: tuple[Shape, ...]) -> tuple[tuple[Shape, ...], float, float]:
    """What an only group without a name holds, and where it stands."""
    match shapes:
        case (Group(title="", id="") as group,):
            return group.shapes, group.x, group.y
        case _:
            return shapes, 0, 0


def _marks(picture: Scene, bleed: float, unit: float) -> Iterator[Shape]:
    """White around the bleed, and two lines at each corner in line with the edges of the trimmed sheet."""
    edge, mark, width, height = EDGE * unit, _MARK * unit, picture.width, picture.height
    out = bleed + edge
    for x in (-out, width + bleed):
        yield Box(x, -out, edge, height + 2 * out, fill=_PAPER)
    for y in (-out, height + bleed):
        yield Box(-bleed, y, width + 2 * bleed, edge, fill=_PAPER)
    for x in (0, width):
        for y, away in ((-bleed, -mark), (height + bleed, mark)):
            yield scene.line(x, y, x, y + away, _INK, _WIDTH * unit)
    for y in (0, height):
        for x, away in ((-bleed, -mark), (width + bleed, mark)):
            yield scene.line(x, y, x + away, y, _INK, _WIDTH * unit)


def with_boxes(document: bytes, bleed: float) -> bytes:
    """A PDF of typst's whose pages say where they are trimmed, and how far their grounds go on."""
    trailer = _TRAILER.search(document)
    if trailer is None:
        raise ValueError("no PDF with a table of its objects")
    written, entries = bytearray(document.rstrip() + b"\n"), b"0 1\n0000000000 65535 f\r\n"
    for match in _PAGE.finditer(document):
        entries += b"%d 1\n%010d 00000 n\r\n" % (int(match[1]), len(written))
        written += b"%s 0 obj\n%s%s>>\nendobj\n" % (match[1], match[2], _boxes(match[2], bleed))
    start = len(written)
    written += b"xref\n%strailer\n<<%s/Prev %s>>\nstartxref\n%d\n%%%%EOF\n" % (
        entries,
        trailer[1],
        trailer[2],
        start,
    )
    return bytes(written)


def _boxes(page: bytes, bleed: float) -> bytes:
    """The boxes of a page, within that of the whole of it."""
    media = _MEDIA.search(page)
    if media is None:
        raise ValueError("no size of a page")
    left, bottom, right, top = map(float, media[1].split())
    boxes = b""
    for name, by in ((b"Bleed", EDGE), (b"Trim", EDGE + bleed)):
        box = (left + by, bottom + by, right - by, top - by)
        boxes += b"/%sBox[%s]" % (name, " ".join(f"{side:.4f}" for side in box).encode())
    return boxes

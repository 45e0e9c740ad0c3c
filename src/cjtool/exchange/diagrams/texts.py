"""Texts as cells: a line keeps to its place, a paragraph is one text that breaks anew when people edit it.

A diagram cannot hold a font, so that texts are set in Helvetica, which every browser has or has a twin of. Its letters are
7 to 11 % wider than those of the shipped font (measured over the maps of the gallery), and no lower: at nine tenths of
their size they take the same room and look as large.
"""

from html import escape

from cjtool.exchange.diagrams.cells import NOTHING, PER_POINT, BoxCell, CellNote, number
from cjtool.scene import Bounds, Paragraph, Text, around, text
from cjtool.scene.text import is_leftwards

FAMILY = "Helvetica"
_SHARE = 0.9
"""Of the size that a text has in the shipped font."""
_SPARE = 1.06
"""How much wider than its widest line a paragraph may run before it breaks elsewhere."""
_HTML = {"html": "1"}
_FACES = {"regular": "0", "bold": "1", "italic": "2"}
_ALIGNS = {"start": "left", "middle": "center", "end": "right"}
_BESIDE = {"start": (0.0, 1.0), "middle": (0.5, 0.5), "end": (1.0, 0.0)}
"""On which side a text has room to spare."""
_MIDDLE = 0.345
"""How far the baseline lies below the middle of its line, in ems of Helvetica: half of ascent less descent."""


def line_box(line: Text, said: CellNote = NOTHING) -> BoxCell:
    """One line, which never breaks."""
    left, _, right, _ = line.bounds
    size, label = line.size * _SHARE, text.clean(line.text)
    style = _style(line, size)
    if not line.letter_spacing:
        # Plain text stands half its size above its baseline, less one unit, where a cell has its middle.
        middle = line.y - size / 2 + 1 / PER_POINT
        return BoxCell(_around(left, right, middle, size * 1.2), style, label, said)
    spacing = f"letter-spacing: {number(line.letter_spacing * PER_POINT)}px"
    label = f'<span style="{spacing}">{escape(label, quote=False)}</span>'
    return BoxCell(_around(left, right, line.y - size * _MIDDLE, size * 1.2), style | _HTML, label, said)


def paragraph_box(paragraph: Paragraph, said: CellNote) -> BoxCell:
    """A text of several lines that look alike."""
    first, second = paragraph.lines[:2]
    count, size, leading = len(paragraph.lines), first.size * _SHARE, second.y - first.y
    left, _, right, _ = around(line.bounds for line in paragraph.lines)
    before, behind = _BESIDE[first.anchor]
    spare = (right - left) * (_SPARE - 1)
    middle = first.y - size * _MIDDLE + leading * (count - 1) / 2
    bounds = _around(left - spare * before, right + spare * behind, middle, leading * count)
    height = f"line-height: {number(leading / size)}"
    label = f'<div style="{height}">{escape(as_one(paragraph), quote=False)}</div>'
    return BoxCell(bounds, _style(first, size) | {"whiteSpace": "wrap"} | _HTML, label, said)


def as_one(paragraph: Paragraph) -> str:
    """What is drawn of a paragraph as one text, which may break where its lines do, also inside words."""
    rest, joined = text.clean(paragraph.text), ""
    for line in paragraph.lines:
        written = text.clean(line.text)
        parted = not rest.startswith(written) and written.endswith("-") and rest.startswith(written[:-1])
        written = written[:-1] if parted else written
        rest = rest.removeprefix(written)
        joined += written + ("\u00ad" if parted else " " if rest[:1] in {" ", ""} else "")
        rest = rest.lstrip(" ")
    return joined.strip()


def _around(left: float, right: float, middle: float, height: float) -> Bounds:
    return left, middle - height / 2, right, middle + height / 2


def _style(line: Text, size: float) -> dict[str, str]:
    style = {
        "text": "",
        "html": "0",
        "align": _ALIGNS[line.anchor],
        "verticalAlign": "middle",
        "spacing": "0",
        "fontFamily": FAMILY,
        "fontSize": number(size * PER_POINT),
        "fontColor": line.fill,
        "fontStyle": _FACES[line.face],
    }
    return style | ({"textDirection": "rtl"} if is_leftwards(line.text) else {})

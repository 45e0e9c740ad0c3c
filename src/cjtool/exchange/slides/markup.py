"""What stands in parts of a presentation: lengths, colours and texts, as DrawingML writes them."""

from collections.abc import Mapping
from html import escape

from cjtool.scene import text

PER_POINT = 12_700
"""English metric units in a point: 914,400 to the inch (ECMA-376 part 1, 20.1.2.1)."""
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = f'xmlns:a="{MAIN}" xmlns:r="{OFFICE}" xmlns:p="{PRESENTATION}"'
_LONGEST_NAME = 60


def emu(points: float) -> int:
    """A length in points, in English metric units."""
    return round(points * PER_POINT)


def written(given: str) -> str:
    """A text as it stands in an element or an attribute: without what XML forbids, on one line."""
    return escape(text.clean(given))


def called(given: str) -> str:
    """What a shape is called where people pick one: the beginning of a text, as an attribute's value."""
    name = text.clean(given)
    return escape(name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…")


def paint(colour: str, slots: Mapping[str, str]) -> str:
    """A fill in a colour: one of the theme, where it has the colour, so that it changes with the theme."""
    slot = slots.get(colour.upper())
    inner = f'<a:schemeClr val="{slot}"/>' if slot else f'<a:srgbClr val="{six(colour)}"/>'
    return f"<a:solidFill>{inner}</a:solidFill>"


def six(colour: str) -> str:
    """The six digits of `#RGB` or `#RRGGBB`."""
    digits = colour.removeprefix("#").upper()
    return digits if len(digits) == 6 else "".join(2 * digit for digit in digits)

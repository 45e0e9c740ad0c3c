"""SVG: only shapes and paint, written anew; no scripts, no events, nothing from outside."""

import math
import re
from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Callable, Iterator
from html import escape
from xml.parsers import expat

from cjtool.image import phrases as says
from cjtool.image.expansion import Element, bounded
from cjtool.image.unfit import UnfitError

Clear = Callable[[str, bytes], bytes]
"""Clears a picture inside the picture, given its media type."""

_SVG, _XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
_NAMES = """
svg g defs symbol use path rect circle ellipse line polyline polygon linearGradient radialGradient stop
clipPath mask image style title desc
"""
_ELEMENTS = frozenset(_NAMES.split())
_LEFT_OUT = {"metadata"}
_KEYS = """
id class d x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height points transform viewBox preserveAspectRatio
offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits style
fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color stop-color stop-opacity clip-path
clip-rule mask display visibility vector-effect paint-order
"""
_ATTRIBUTES = frozenset(_KEYS.split())
_HINTS = {
    "text": says.TEXT_TO_OUTLINES,
    "filter": says.NO_EFFECTS,
}
_ADDRESS = re.compile(r"url\([\s\"']*+(?!#)", re.IGNORECASE)
_DATA = re.compile(r"\s*data:(image/(?:png|jpeg));base64,([A-Za-z0-9+/=\s]+)")
_LENGTH = re.compile(r"\s*([0-9.]+(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in)?\s*", re.IGNORECASE)
_PER_UNIT = {"px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
_DEEPEST = 64


def cleared(data: bytes, clear: Clear) -> tuple[str, float, float]:
    """The SVG with what is allowed in it, and its width and height in pixels.

    What programs note for themselves is left out; what could run, fetch or grow raises UnfitError.
    """
    root = _Reader(clear).read(data)
    bounded(root)
    width, height = _size(root.attributes)
    root.attributes |= {"width": f"{width:g}", "height": f"{height:g}"}
    root.attributes.setdefault("viewBox", f"0 0 {width:g} {height:g}")
    return "".join(_written(root, outermost=True)), width, height


class _Reader:
    """Builds the tree of what is allowed while the parser runs."""

    def __init__(self, clear: Clear) -> None:
        self.clear = clear
        self.open: list[Element] = []
        self.root: Element | None = None
        self.passing = 0
        """How deep inside what is left out."""

    def read(self, data: bytes) -> Element:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _refuse_doctype
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters
        try:
            parser.Parse(data, True)  # noqa: FBT003 - at once: in pieces, long values are read again and again
        except (expat.ExpatError, ValueError, LookupError):
            raise UnfitError(says.NO_PICTURE) from None
        if self.root is None:
            raise UnfitError(says.NO_PICTURE)
        return self.root

    def start(self, name: str, written: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        if self.passing or (self.open and space != _SVG) or local in _LEFT_OUT:
            self.passing += 1
            return
        if not self.open and (space, local) != (_SVG, "svg"):
            raise UnfitError(says.NO_PICTURE)
        if local not in _ELEMENTS:
            raise UnfitError(says.HAS, _HINTS.get(local, says.SHAPES_ALONE), part=f"<{local}>")
        if len(self.open) >= _DEEPEST:
            raise UnfitError(says.TOO_DEEP, most=_DEEPEST)
        element = Element(local, dict(self._attributes(local, written)))
        if self.open:
            self.open[-1].inner.append(element)
        else:
            self.root = element
        self.open.append(element)

    def _attributes(self, element: str, written: dict[str, str]) -> Iterator[tuple[str, str]]:
        for name, value in written.items():
            space, _, local = name.rpartition(" ")
            if not space and local.lower().startswith("on"):
                raise UnfitError(says.HAS, says.NOTHING_RUNS, part=local)
            if local == "href" and space in {"", _XLINK}:
                yield "xlink:href", self._target(element, value)
            elif not space and local in _ATTRIBUTES:
                _check_paint(value)
                yield local, value

    def _target(self, element: str, value: str) -> str:
        """A place in the same file, or a picture that is in the address itself."""
        if value.strip().startswith("#"):
            return value.strip()
        found = _DATA.fullmatch(value) if element == "image" else None
        if found is None:
            raise UnfitError(says.POINTS_ELSEWHERE, says.ALL_IN_THE_FILE, target=value.strip()[:40])
        try:
            data = self.clear(found[1], b64decode(found[2]))
        except Error:
            raise UnfitError(says.BROKEN_INSIDE) from None
        return f"data:{found[1]};base64,{b64encode(data).decode('ascii')}"

    def end(self, _: str) -> None:
        if self.passing:
            self.passing -= 1
            return
        element = self.open.pop()
        if element.name == "style":
            _check_paint("".join(element.text))

    def characters(self, text: str) -> None:
        if not self.passing and self.open and self.open[-1].name in {"style", "title", "desc"}:
            self.open[-1].text.append(text)


def _refuse_doctype(*_: object) -> None:
    raise UnfitError(says.HAS, says.TAKE_OUT, part="<!DOCTYPE>")


def _check_paint(value: str) -> None:
    """Refuse styles that fetch: other rules than plain ones, escapes that could spell them, addresses."""
    if "@" in value or "\\" in value or _ADDRESS.search(value) or "image-set" in value.lower():
        raise UnfitError(says.COULD_FETCH, says.TAKE_OUT, style=value.strip()[:40])


def _size(attributes: dict[str, str]) -> tuple[float, float]:
    box = re.split(r"[\s,]+", attributes.get("viewBox", "").strip())
    lengths = box[2:] if len(box) == 4 else [attributes.get(name, "") for name in ("width", "height")]
    found = [_LENGTH.fullmatch(length) for length in lengths]
    try:
        width, height = (float(each[1]) * _PER_UNIT[(each[2] or "px").lower()] for each in found if each)
    except ValueError:
        raise UnfitError(says.NO_SIZE, says.GIVE_VIEW_BOX) from None
    if not (math.isfinite(width) and math.isfinite(height) and 0 < width < 1e6 and 0 < height < 1e6):
        raise UnfitError(says.NO_SIZE, says.GIVE_VIEW_BOX)
    return width, height


def _written(element: Element, *, outermost: bool = False) -> Iterator[str]:
    spaces = f' xmlns="{_SVG}" xmlns:xlink="{_XLINK}"' if outermost else ""
    attributes = "".join(
        f' {name}="{escape(value, quote=False).replace(chr(34), "&quot;")}"'
        for name, value in element.attributes.items()
    )
    yield f"<{element.name}{spaces}{attributes}>"
    yield escape("".join(element.text), quote=False)
    for each in element.inner:
        yield from _written(each)
    yield f"</{element.name}>"

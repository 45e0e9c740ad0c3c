"""Shapes without text as DrawingML: what they look like, and where they stand."""

from collections.abc import Mapping, Sequence

from cjtool.exchange.slides.markup import emu, paint
from cjtool.exchange.slides.outlines import segments
from cjtool.scene import Bounds, Box, Circle, Path, Segment

_WHOLE = 100_000
"""One, in the thousandths of a percent that DrawingML counts in."""
_HEAVIEST = 20_116_800
"""The heaviest line that there can be (ECMA-376 part 1, 20.1.10.35)."""
_LONGEST = 10_000
"""The longest dash, in widths of its line."""


class SlideFrame:
    """Where a slide's shapes stand: moved by `x` and `y` points, then times `scale`."""

    def __init__(self, scale: float = 1, x: float = 0, y: float = 0) -> None:
        self.scale, self.x, self.y = scale, x, y

    def moved(self, x: float, y: float) -> "SlideFrame":
        """The frame of a group that is moved."""
        return SlideFrame(self.scale, self.x + x, self.y + y)

    def at(self, x: float, y: float) -> tuple[int, int]:
        """A point on the slide, in English metric units."""
        return emu((self.x + x) * self.scale), emu((self.y + y) * self.scale)

    def length(self, points: float) -> int:
        """A length on the slide, in English metric units."""
        return emu(points * self.scale)

    def box(self, bounds: Bounds) -> tuple[int, int, int, int]:
        """Left, top, width and height on the slide, never negative."""
        left, top = self.at(bounds[0], bounds[1])
        right, bottom = self.at(bounds[2], bounds[3])
        return left, top, max(0, right - left), max(0, bottom - top)


def placed(box: tuple[int, int, int, int], flips: str = "") -> str:
    """Where a shape stands; `flips` are attributes that mirror it."""
    left, top, width, height = box
    return f'<a:xfrm{flips}><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def preset(name: str, value: int | None = None) -> str:
    """A shape that every program knows, with the one value that it may have."""
    guide = f'<a:gd name="adj" fmla="val {value}"/>' if value is not None else ""
    return f'<a:prstGeom prst="{name}"><a:avLst>{guide}</a:avLst></a:prstGeom>'


def rectangle(shape: Box) -> str:
    """The outline of a box: how round its corners are is counted in shares of its shorter side."""
    shorter = min(shape.width, shape.height)
    if not shape.radius or shorter <= 0:
        return preset("rect")
    return preset("roundRect", round(min(0.5, shape.radius / shorter) * _WHOLE))


def looks(shape: Box | Circle | Path, scale: float, slots: Mapping[str, str]) -> str:
    """Fill and stroke."""
    fill = paint(shape.fill, slots) if shape.fill and shape.fill != "none" else "<a:noFill/>"
    return fill + _stroke(shape, scale, slots)


def _stroke(shape: Box | Circle | Path, scale: float, slots: Mapping[str, str]) -> str:
    if not shape.stroke or shape.stroke == "none" or not shape.stroke_width:
        return "<a:ln><a:noFill/></a:ln>"
    own = shape.scale if isinstance(shape, Path) else 1.0
    rounded = isinstance(shape, Path) and shape.rounded
    width, ends = min(_HEAVIEST, emu(shape.stroke_width * own * scale)), "rnd" if rounded else "flat"
    join = "<a:round/>" if rounded else '<a:miter lim="400000"/>'
    dashes = _dashes(shape.dash, shape.stroke_width)
    return f'<a:ln w="{width}" cap="{ends}">{paint(shape.stroke, slots)}{dashes}{join}</a:ln>'


def _dashes(dash: Sequence[float], width: float) -> str:
    """Strokes and gaps, in shares of the line's width; an odd number of them counts twice, as in SVG."""
    if not dash:
        return ""
    both = [*dash, *dash] if len(dash) % 2 else [*dash]
    shares = [round(min(_LONGEST, each / width) * _WHOLE) for each in both]
    pairs = zip(shares[::2], shares[1::2], strict=True)
    listed = "".join(f'<a:ds d="{stroke}" sp="{gap}"/>' for stroke, gap in pairs)
    return f"<a:custDash>{listed}</a:custDash>"


def drawn(shape: Path) -> tuple[Segment, ...]:
    """The segments of a path, where it stands."""
    given = segments(shape.outline) if isinstance(shape.outline, str) else shape.outline
    if shape.scale == 1 and not shape.x and not shape.y:
        return given
    return tuple(_scaled(each, shape) for each in given)


def _scaled(segment: Segment, shape: Path) -> Segment:
    command, *places = segment
    moved = [(shape.y if at % 2 else shape.x) + place * shape.scale for at, place in enumerate(places)]
    return (command, *moved)


def is_line(outline: Sequence[Segment]) -> bool:
    """Whether an outline is one straight line."""
    return [each[0] for each in outline] == ["M", "L"]


def freeform(
    outline: Sequence[Segment], box: tuple[int, int, int, int], frame: SlideFrame, *, filled: bool
) -> str:
    """An outline of its own, in the units of the slide, from the upper left corner of its box."""
    left, top, width, height = box
    parts = []
    for command, *places in outline:
        spots = [frame.at(*places[at : at + 2]) for at in range(0, len(places), 2)]
        points = "".join(f'<a:pt x="{x - left}" y="{y - top}"/>' for x, y in spots)
        name = _COMMANDS[command]
        parts.append(f"<a:{name}>{points}</a:{name}>" if points else f"<a:{name}/>")
    none = "" if filled else ' fill="none"'
    return (
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="{max(1, width)}" h="{max(1, height)}"{none}>{"".join(parts)}</a:path>'
        "</a:pathLst></a:custGeom>"
    )


_COMMANDS = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo", "Q": "quadBezTo", "Z": "close"}

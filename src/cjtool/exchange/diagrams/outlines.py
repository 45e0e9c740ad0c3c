"""Outlines as cells: straight lines are lines, curves and areas are shapes of their own, icons are small pictures."""

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree as ET

from cjtool.exchange.diagrams.cells import PER_POINT, BoxCell, LineCell, Origin, number
from cjtool.render.elements import path_element
from cjtool.scene import Box as Rectangle
from cjtool.scene import Circle, Path, Segment

_STORED = b"\x01"
"""A last block of deflate that is not compressed."""
_MOST = 0xFFFF
"""So many bytes fit in one."""
_DRAWN = {"M": "move", "L": "line", "C": "curve", "Q": "quad", "Z": "close"}


def rectangle(box: Rectangle) -> BoxCell:
    """A rectangle, with round corners where it has them."""
    corners = {"rounded": "1", "absoluteArcSize": "1", "arcSize": number(2 * box.radius * PER_POINT)}
    style = {**(corners if box.radius else {"rounded": "0"}), **_paint(box)}
    return BoxCell(box.bounds, style)


def circle(shape: Circle) -> BoxCell:
    """A circle."""
    return BoxCell(shape.bounds, {"ellipse": "", **_paint(shape)})


def straight(shape: Path) -> LineCell | None:
    """A path that is one run of straight lines, with nothing in it filled; or a curve that is level or upright."""
    if isinstance(shape.outline, str) or shape.fill or (shape.rounded and shape.dash):
        return None
    commands = [command for command, *_ in shape.outline]
    points = tuple(_end(shape, segment) for segment in shape.outline if segment[0] != "Z")
    left, top, right, bottom = shape.extent
    is_flat = commands.count("M") == 1 and (right == left or bottom == top)
    if commands != ["M", *"L" * (len(commands) - 1)] and not is_flat:
        return None
    if len(points) < 2 or all(one == other for one, other in pairwise(points)):
        return None
    style = {"endArrow": "none", "rounded": "0", **_paint(shape)}
    return LineCell(points, {name: value for name, value in style.items() if name != "fillColor"})


def area(shape: Path) -> BoxCell:
    """Any other outline: a shape that takes other colours and sizes; icons and letters as a picture."""
    if isinstance(shape.outline, str):
        return BoxCell(_with_stroke(shape), {**PICTURE, "image": _drawing(shape)})
    left, top, right, bottom = shape.extent
    runs = [(segment[0], _from(segment, left, top)) for segment in shape.outline]
    drawn = _stencil(runs, right - left, bottom - top, shape)
    return BoxCell(shape.bounds, {"shape": f"stencil({drawn})", **_paint(shape)})


PICTURE = {"shape": "image", "imageAspect": "1", "strokeColor": "none", "fillColor": "none"}


def embedded(data: bytes, media_type: str) -> str:
    """A picture inside a style, where draw.io leaves out `;base64`, as a semicolon ends a value."""
    return f"data:{media_type},{b64encode(data).decode('ascii')}"


def _paint(shape: Rectangle | Circle | Path) -> dict[str, str]:
    scale = shape.scale if isinstance(shape, Path) else 1
    style = {"fillColor": shape.fill or "none", "strokeColor": shape.stroke or "none"}
    if not shape.stroke:
        return style
    style["strokeWidth"] = number(shape.stroke_width * scale * PER_POINT)
    if shape.dash:
        lengths = " ".join(number(part * scale * PER_POINT) for part in shape.dash)
        style |= {"dashed": "1", "fixDash": "1", "dashPattern": lengths}
    return style


def _end(shape: Path, segment: Segment) -> Origin:
    """Where a segment ends, on the page."""
    _, *places = segment
    x, y = places[-2:]
    return shape.x + x * shape.scale, shape.y + y * shape.scale


def _from(segment: Segment, left: float, top: float) -> tuple[float, ...]:
    """The places of a segment as seen from a corner."""
    _, *places = segment
    return tuple(place - (top if index % 2 else left) for index, place in enumerate(places))


def _stencil(runs: Sequence[tuple[str, tuple[float, ...]]], width: float, height: float, shape: Path) -> str:
    """Segments as a stencil, which draw.io reads as base64 of a deflated text.

    It is not compressed, so that the bytes are the same with every library that compresses.
    """
    # A stencil is stretched over its cell, by nothing where it has no width or height.
    root = ET.Element(
        "shape", w=number(width or 1), h=number(height or 1), aspect="variable", strokewidth="inherit"
    )
    front = ET.SubElement(root, "foreground")
    if shape.rounded:
        ET.SubElement(front, "linecap", cap="round")
        ET.SubElement(front, "linejoin", join="round")
    path = ET.SubElement(front, "path")
    for command, places in runs:
        names = [f"{axis}{at}" for at in range(1, 4) for axis in "xy"] if len(places) > 2 else ["x", "y"]
        ET.SubElement(path, _DRAWN[command], dict(zip(names, map(number, places), strict=False)))
    ET.SubElement(front, "fillstroke" if shape.fill and shape.stroke else "fill" if shape.fill else "stroke")
    return b64encode(_deflated(ET.tostring(root))).decode("ascii")


def _deflated(data: bytes) -> bytes:
    blocks = [data[at : at + _MOST] for at in range(0, len(data), _MOST)]
    last = len(blocks) - 1
    return b"".join(
        (_STORED if at == last else b"\0")
        + len(block).to_bytes(2, "little")
        + (_MOST - len(block)).to_bytes(2, "little")
        + block
        for at, block in enumerate(blocks)
    )


def _with_stroke(shape: Path) -> tuple[float, float, float, float]:
    half = shape.stroke_width * shape.scale / 2 if shape.stroke else 0
    left, top, right, bottom = shape.bounds
    return left - half, top - half, right + half, bottom + half


def _drawing(shape: Path) -> str:
    """An icon as a picture of its own."""
    half = shape.stroke_width / 2 if shape.stroke else 0
    left, top, right, bottom = shape.extent
    seen = " ".join(map(number, (left - half, top - half, right - left + 2 * half, bottom - top + 2 * half)))
    drawn = path_element(replace(shape, x=0, y=0, scale=1))
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{seen}">{drawn}</svg>'
    return embedded(svg.encode(), "image/svg+xml")

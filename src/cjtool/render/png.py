"""Scene ─► PNG, by resvg with the shipped fonts."""

import struct
from collections.abc import Iterator
from math import ceil

from cjtool.render import extra, faces, fontfiles, svg
from cjtool.render.bands import chunk, joined
from cjtool.render.viewport import Viewport
from cjtool.request import RequestError
from cjtool.scene import Scene
from cjtool.scene.sheet import Sheet
from cjtool.scene.typeface import SHIPPED

with extra():
    import resvg_py

DPI = 150
MOST_PIXELS = 200_000_000
"""Programs that show pictures open few that have more."""
_MOST_AT_ONCE = 60_000_000
"""Pixels that are drawn at once; they take eight bytes each meanwhile."""
_SIGNATURE_AND_HEADER = 8 + 25
_PER_METRE = 1 / 0.0254


def pixels(sheet: Sheet, dpi: float) -> tuple[int, int]:
    """The picture's width and height."""
    width, height = (max(1, round(length / 72 * dpi)) for length in (sheet.width, sheet.height))
    return width, height


def render(
    scene: Scene, sheet: Sheet, *, dpi: float = DPI, language: str = "en", system: bool = False
) -> bytes:
    """A scene of the sheet's proportions, with the size that it is printed in; `system` adds this machine's fonts.

    Large pictures are drawn in bands, so that they take no more memory than others. Raises RequestError for more
    pixels than programs open.
    """
    width, height = pixels(sheet, dpi)
    if width * height > MOST_PIXELS:
        most = int((MOST_PIXELS / sheet.width / sheet.height) ** 0.5 * 72)
        raise RequestError(
            f"{width} × {height} pixels are more than can be drawn", f"use `--dpi {most}` at most, or PDF"
        )
    bands = _bands(scene, width, height, language=language, system=system)
    return _measured(next(bands) if width * height <= _MOST_AT_ONCE else joined(bands), dpi)


def _bands(scene: Scene, width: int, height: int, *, language: str, system: bool) -> Iterator[bytes]:
    """The picture from top to bottom, in as few bands as can be drawn at once."""
    count = ceil(width * height / _MOST_AT_ONCE)
    rows = ceil(height / count)
    typefaces = dict.fromkeys((SHIPPED, *faces.fonts_of(scene)))
    unit = max(scene.width / width, scene.height / height)
    left, above = (scene.width - width * unit) / 2, (scene.height - height * unit) / 2
    for top in range(0, height, rows):
        tall = min(rows, height - top)
        size = (width * 72 / 96, tall * 72 / 96)
        part = None if count == 1 else Viewport(left, above + top * unit, width * unit, tall * unit)
        drawn = resvg_py.svg_to_bytes(
            svg_string=svg.render(scene, fonts="given", language=language, unit="px", size=size, part=part),
            background=scene.ground,
            font_files=[path for each in typefaces for path in fontfiles.paths(each)],
            font_family="CJ Sans",
            sans_serif_family="CJ Sans",
            skip_system_fonts=not system,
        )
        yield bytes(drawn)


def _measured(data: bytes, dpi: float) -> bytes:
    """The picture with its pixels per metre, right after the header."""
    each = round(dpi * _PER_METRE)
    written = chunk(b"pHYs", struct.pack(">IIB", each, each, 1))
    return data[:_SIGNATURE_AND_HEADER] + written + data[_SIGNATURE_AND_HEADER:]

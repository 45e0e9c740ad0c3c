"""Scene ─► PNG, by resvg with the shipped fonts."""

import struct
import zlib

from cjtool.render import extra, svg
from cjtool.request import RequestError
from cjtool.scene import Scene, assets
from cjtool.scene.sheet import Sheet

with extra():
    import resvg_py

DPI = 150
MOST_PIXELS = 200_000_000
"""A picture of more pixels takes more than a gigabyte while it is made."""
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

    Raises RequestError for more pixels than a computer holds.
    """
    width, height = pixels(sheet, dpi)
    if width * height > MOST_PIXELS:
        most = int((MOST_PIXELS / sheet.width / sheet.height) ** 0.5 * 72)
        raise RequestError(
            f"{width} × {height} pixels are more than can be drawn", f"use `--dpi {most}` at most, or PDF"
        )
    size = (width * 72 / 96, height * 72 / 96)
    drawn = resvg_py.svg_to_bytes(
        svg_string=svg.render(scene, fonts="given", language=language, unit="px", size=size),
        background=scene.ground,
        font_files=[str(assets.font_path(face)) for face in assets.FACES],
        font_family="CJ Sans",
        sans_serif_family="CJ Sans",
        skip_system_fonts=not system,
    )
    return _measured(bytes(drawn), dpi)


def _measured(data: bytes, dpi: float) -> bytes:
    """The picture with its pixels per metre, right after the header."""
    each = round(dpi * _PER_METRE)
    chunk = b"pHYs" + struct.pack(">IIB", each, each, 1)
    written = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return data[:_SIGNATURE_AND_HEADER] + written + data[_SIGNATURE_AND_HEADER:]

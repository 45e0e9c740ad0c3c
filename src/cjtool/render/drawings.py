"""Drawings of others, such as logos, as pixels: for programs that show no vectors."""

from functools import lru_cache

from cjtool.scene import assets

_PIXELS_A_POINT = 4
"""288 pixels to the inch."""
_MOST_PIXELS = 2400


@lru_cache(maxsize=64)
def in_pixels(drawing: bytes, width: float) -> bytes:
    """A drawing as a PNG, for a place so many points wide. ImportError where resvg-py is not installed."""
    import resvg_py

    wide = max(1, min(_MOST_PIXELS, round(width * _PIXELS_A_POINT)))
    drawn = resvg_py.svg_to_bytes(
        svg_string=drawing.decode("utf-8"),
        width=wide,
        font_files=[str(assets.font_path(face)) for face in assets.FACES],
        font_family=assets.FAMILY,
        sans_serif_family=assets.FAMILY,
        serif_family=assets.FAMILY,
        skip_system_fonts=True,
    )
    return bytes(drawn)

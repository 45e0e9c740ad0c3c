"""JPEG: what its segments say, and the segments that make the picture (ITU-T T.81)."""

from struct import unpack

from cjtool.image.unfit import broken, measured

SIGNATURE = b"\xff\xd8\xff"
_FRAMES = {0xC0, 0xC1, 0xC2}
"""Sequential and progressive; other frames are rare, and browsers do not draw them."""
_SCAN = 0xDA
_NOTES = {*range(0xE1, 0xEE), 0xEF, 0xFE}
"""Applications' data and comments: cameras, places, thumbnails. What says how colours are meant (E0, EE) stays."""


def cleared(data: bytes) -> tuple[bytes, int, int]:
    """The JPEG without what cameras and programs note in it, with width and height in pixels. Raises UnfitError."""
    kept, size, at = [data[:2]], None, 2
    while True:
        if data[at : at + 1] != b"\xff" or len(data) < at + 4:
            raise broken("JPEG")
        marker, (length,) = data[at + 1], unpack(">H", data[at + 2 : at + 4])
        segment = data[at : at + 2 + length]
        if length < 2 or len(segment) < 2 + length:
            raise broken("JPEG")
        if marker == _SCAN:
            break
        if marker in _FRAMES and length >= 7:
            height, width = unpack(">HH", segment[5:9])
            size = measured(width, height)
        if marker not in _NOTES:
            kept.append(segment)
        at += 2 + length
    if size is None or not data.rstrip(b"\0").endswith(b"\xff\xd9"):
        raise broken("JPEG")
    return b"".join((*kept, data[at:])), *size

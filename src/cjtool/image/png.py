"""PNG: what its chunks say, and the chunks that make the picture (https://www.w3.org/TR/png-3/)."""

import zlib
from collections.abc import Iterator
from struct import pack, unpack

from cjtool.image.unfit import broken, measured

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEPT = {b"IHDR", b"PLTE", b"tRNS", b"sRGB", b"gAMA", b"IDAT", b"IEND"}
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DEPTHS = {0: {1, 2, 4, 8, 16}, 2: {8, 16}, 3: {1, 2, 4, 8}, 4: {8, 16}, 6: {8, 16}}
_PALETTED = 3
_TRANSPARENT = {0: 2, 2: 6}
"""By colour type, how long a `tRNS` is; with a palette it is no longer than that, and other types have none."""
_ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""The passes of an interlaced picture: first column and row, then the steps between them."""
_FILTERS = 5


def cleared(data: bytes) -> tuple[bytes, int, int]:
    """The PNG without texts, profiles and times, with its width and height in pixels.

    Its pixels are unpacked once, no further than its head says there are. Raises UnfitError.
    """
    chunks = [(name, body) for name, body in _chunks(data) if name in _KEPT]
    if not chunks or chunks[0][0] != b"IHDR" or len(chunks[0][1]) != 13 or chunks[-1][0] != b"IEND":
        raise broken("PNG")
    width, height, depth, colour, packing, filtering, interlaced = unpack(">IIBBBBB", chunks[0][1])
    measured(width, height)
    if depth not in _DEPTHS.get(colour, ()) or packing or filtering or interlaced > 1:
        raise broken("PNG")
    _check_colours(chunks, depth, colour)
    rows = list(_rows(width, height, depth * _CHANNELS[colour], interlaced))
    _check_pixels(b"".join(body for name, body in chunks if name == b"IDAT"), rows)
    return SIGNATURE + b"".join(_chunk(*each) for each in chunks), width, height


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at + 12 <= len(data):
        (length,) = unpack(">I", data[at : at + 4])
        name, body, check = data[at + 4 : at + 8], data[at + 8 : at + 8 + length], data[at + 8 + length :][:4]
        if len(check) < 4 or zlib.crc32(name + body) != unpack(">I", check)[0]:
            raise broken("PNG")
        yield name, body
        if name == b"IEND":
            return
        at += 12 + length
    raise broken("PNG")


def _chunk(name: bytes, body: bytes) -> bytes:
    return pack(">I", len(body)) + name + body + pack(">I", zlib.crc32(name + body))


def _check_colours(chunks: list[tuple[bytes, bytes]], depth: int, colour: int) -> None:
    """Refuse a palette that is not there, twice there or no list of colours, and a transparency that fits nothing."""
    names = [name for name, _ in chunks]
    bodies = dict(chunks)
    pixels = names.index(b"IDAT") if b"IDAT" in names else len(names)
    if any(names.count(name) > 1 for name in _KEPT - {b"IDAT"}) or b"PLTE" in names[pixels:]:
        raise broken("PNG")
    palette, transparency = bodies.get(b"PLTE", b""), bodies.get(b"tRNS", b"")
    colours = len(palette) // 3
    if len(palette) % 3 or colours > 256 or (colour == _PALETTED and not 0 < colours <= 1 << depth):
        raise broken("PNG")
    fits = (
        len(transparency) <= colours if colour == _PALETTED else len(transparency) == _TRANSPARENT.get(colour)
    )
    if transparency and not fits:
        raise broken("PNG")


def _rows(width: int, height: int, bits: int, interlaced: int) -> Iterator[tuple[int, int]]:
    """How many rows there are of how many bytes, the one that names the filter included, pass by pass."""
    for left, top, across, down in _ADAM7 if interlaced else ((0, 0, 1, 1),):
        columns, rows = -(-(width - left) // across), -(-(height - top) // down)
        if columns > 0 and rows > 0:
            yield rows, 1 + (columns * bits + 7) // 8


def _check_pixels(packed: bytes, rows: list[tuple[int, int]]) -> None:
    """Refuse pixels that are more or fewer than there can be, or of an unknown filter."""
    expected = sum(count * length for count, length in rows)
    try:
        pixels = zlib.decompressobj().decompress(packed, expected + 1)
    except zlib.error:
        raise broken("PNG") from None
    if len(pixels) != expected:
        raise broken("PNG")
    at = 0
    for count, length in rows:
        if max(pixels[at : at + count * length : length]) >= _FILTERS:
            raise broken("PNG")
        at += count * length

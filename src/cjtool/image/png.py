"""PNG: what its chunks say, and the chunks that make the picture (https://www.w3.org/TR/png-3/)."""

import zlib
from collections.abc import Iterator
from struct import pack, unpack

from cjtool.image.unfit import broken, measured

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEPT = {b"IHDR", b"PLTE", b"tRNS", b"sRGB", b"gAMA", b"IDAT", b"IEND"}
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DEPTHS = {1, 2, 4, 8, 16}


def cleared(data: bytes) -> tuple[bytes, int, int]:
    """The PNG without texts, profiles and times, with its width and height in pixels.

    Its pixels are unpacked once, no further than its head says there are. Raises UnfitError.
    """
    chunks = [(name, body) for name, body in _chunks(data) if name in _KEPT]
    if not chunks or chunks[0][0] != b"IHDR" or len(chunks[0][1]) != 13 or chunks[-1][0] != b"IEND":
        raise broken("PNG")
    width, height, depth, colour, _, _, interlaced = unpack(">IIBBBBB", chunks[0][1])
    measured(width, height)
    if depth not in _DEPTHS or colour not in _CHANNELS:
        raise broken("PNG")
    row = 1 + (width * depth * _CHANNELS[colour] + 7) // 8
    _unpacked(b"".join(body for name, body in chunks if name == b"IDAT"), row * height, interlaced)
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


def _unpacked(packed: bytes, expected: int, interlaced: int) -> None:
    """Refuse pixels that are too few, or more than there can be: interlacing adds at most a third."""
    most = expected * 4 // 3 + 64 if interlaced else expected
    unpacker = zlib.decompressobj()
    try:
        found = len(unpacker.decompress(packed, most + 1))
    except zlib.error:
        raise broken("PNG") from None
    if found > most or (found < expected and not interlaced):
        raise broken("PNG")

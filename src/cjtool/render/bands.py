"""A PNG put together of bands, one below the other, so that only one of them is in memory as pixels.

Rows stay filtered as they are (PNG, third edition, 9): a filter looks at the row above, which the first row of a band
does not have, so that this row alone is written anew.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_NONE, _SUB, _UP, _AVERAGE, _PAETH = range(5)
_SAMPLES = {0: 1, 2: 3, 4: 2, 6: 4}
"""Bytes of a pixel by kind of colour, of eight bits a sample."""
_AT_ONCE = 1 << 20


class _Header(NamedTuple):
    width: int
    height: int
    bits: int
    colour: int
    compression: int
    filtering: int
    interlaced: int


def chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG: its length, kind, data and check sum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def joined(bands: Iterable[bytes]) -> bytes:
    """One PNG of several that are equally wide and of one kind, as resvg makes them: eight bits, not interlaced."""
    packing, packed, height = zlib.compressobj(), bytearray(), 0
    header: _Header | None = None
    for band in bands:
        header = _header(band)
        height += header.height
        first = True
        for rows in _unpacked(band):
            packed += packing.compress(_first_row(rows, header) if first else rows)
            first = False
    if header is None:
        raise ValueError("no bands")
    packed += packing.flush()
    whole = struct.pack(">IIBBBBB", *header._replace(height=height))
    return SIGNATURE + chunk(b"IHDR", whole) + chunk(b"IDAT", bytes(packed)) + chunk(b"IEND", b"")


def _chunks(data: bytes) -> Iterator[tuple[bytes, memoryview]]:
    at, view = len(SIGNATURE), memoryview(data)
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        yield data[at + 4 : at + 8], view[at + 8 : at + 8 + length]
        at += length + 12


def _header(data: bytes) -> _Header:
    kind, content = next(_chunks(data))
    header = _Header(*struct.unpack(">IIBBBBB", content))
    if kind != b"IHDR" or header.bits != 8 or header.colour not in _SAMPLES or header.interlaced:
        raise ValueError("no PNG of eight bits a sample, row by row")
    return header


def _unpacked(data: bytes) -> Iterator[bytes]:
    """The filtered rows in stretches, the first of which holds the whole first row."""
    header, unpacking, start = _header(data), zlib.decompressobj(), b""
    row = 1 + header.width * _SAMPLES[header.colour]
    for kind, content in _chunks(data):
        if kind == b"IDAT":
            rest = bytes(content)
            while rest:
                part = unpacking.decompress(rest, max(_AT_ONCE, row))
                rest = unpacking.unconsumed_tail
                start += part
                if len(start) >= row:
                    yield start
                    start = b""
    yield start + unpacking.flush()


def _first_row(rows: bytes, header: _Header) -> bytes:
    """The rows with the first filtered by what is beside it alone: above it, a band has nothing but zeros."""
    pixel = _SAMPLES[header.colour]
    row, filtering = rows[1 : 1 + header.width * pixel], rows[0]
    if filtering == _AVERAGE:
        row = _averaged(row, pixel)
    same = {_UP: _NONE, _AVERAGE: _NONE, _PAETH: _SUB}
    return bytes([same.get(filtering, filtering)]) + row + rows[1 + len(row) :]


def _averaged(row: bytes, pixel: int) -> bytes:
    """A row without its filter, which added half of what is to the left."""
    plain = bytearray(row)
    for at in range(pixel, len(plain)):
        plain[at] = (plain[at] + plain[at - pixel] // 2) % 256
    return bytes(plain)

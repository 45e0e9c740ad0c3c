"""What a font's file says of itself: whether it is one, whole, and whether it may be embedded (OpenType 1.9, `OS/2`)."""

from collections.abc import Mapping
from struct import unpack_from

from cjtool.image.unfit import UnfitError, broken
from cjtool.scene.lettering import phrases as says

MOST_BYTES = 5_000_000
BOLD_FROM = 600
"""From this weight on, a variable font has a bold."""

_SIGNATURES = {b"\x00\x01\x00\x00": "TTF", b"true": "TTF", b"OTTO": "OTF"}
_FOR_WEB = (b"wOFF", b"wOF2")
_COLLECTION = b"ttcf"
_NEEDED = (b"OS/2", b"cmap", b"head", b"hhea", b"hmtx", b"maxp", b"name")
_MOST_TABLES = 100
_MEANT = 0x000F
"""The bits of `fsType` that say how far embedding goes; 0 is no limit."""
_RESTRICTED, _NO_SUBSETTING, _BITMAPS_ONLY = 0x0002, 0x0100, 0x0200


def admitted(data: bytes) -> bytes:
    """The font, if it looks like one that may be embedded and cut down; else raises UnfitError."""
    if len(data) > MOST_BYTES:
        raise UnfitError(says.TOO_LARGE, says.FEWER_LETTERS)
    if data[:4] in _FOR_WEB:
        raise UnfitError(says.FOR_WEB, says.TAKE_TTF)
    if data[:4] == _COLLECTION:
        raise UnfitError(says.COLLECTION, says.ONE_OF_IT)
    kind = _SIGNATURES.get(data[:4])
    if kind is None:
        raise UnfitError(says.NO_FONT, says.TAKE_TTF)
    tables = _tables(data, kind)
    if any(not tables.get(name) for name in _NEEDED):
        raise broken(kind)
    if not (tables.get(b"CFF ") or (tables.get(b"glyf") and tables.get(b"loca"))):
        raise UnfitError(says.NO_OUTLINES, says.EXPORT_STATIC)
    _check_permission(tables[b"OS/2"], kind)
    return data


def _tables(data: bytes, kind: str) -> Mapping[bytes, memoryview]:
    """The tables by name, all of which have to lie in the file."""
    if len(data) < 12:
        raise broken(kind)
    (count,) = unpack_from(">H", data, 4)
    if count > _MOST_TABLES or len(data) < 12 + 16 * count:
        raise broken(kind)
    tables = {}
    for at in range(12, 12 + 16 * count, 16):
        name, _, offset, length = unpack_from(">4sLLL", data, at)
        if offset + length > len(data):
            raise broken(kind)
        tables[name] = memoryview(data)[offset : offset + length]
    return tables


def _check_permission(os2: memoryview, kind: str) -> None:
    if len(os2) < 10:
        raise broken(kind)
    (bits,) = unpack_from(">H", os2, 8)
    if bits & _MEANT == _RESTRICTED:
        raise UnfitError(says.NO_EMBEDDING, says.ASK_FOUNDRY)
    if bits & _NO_SUBSETTING:
        raise UnfitError(says.NO_SUBSETTING, says.ASK_FOUNDRY)
    if bits & _BITMAPS_ONLY:
        raise UnfitError(says.BITMAPS_ONLY, says.ASK_FOUNDRY)


def heaviest(data: bytes) -> float:
    """The greatest weight of an admitted font that is variable; 0 of any other."""
    axes = _tables(data, "").get(b"fvar", memoryview(b""))
    if len(axes) < 16:
        return 0
    start, _, count, size = unpack_from(">HHHH", axes, 4)
    for at in range(start, min(start + count * size, len(axes) - 16), max(size, 20)):
        tag, _, _, most = unpack_from(">4slll", axes, at)
        if tag == b"wght":
            return float(most / 65536)
    return 0

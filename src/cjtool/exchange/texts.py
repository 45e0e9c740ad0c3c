"""Bytes of a file as text, in whichever encoding programs for tables and diagrams write it."""

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

from cjtool.exchange import phrases as says
from cjtool.exchange.declaration import Given
from cjtool.exchange.loss import Loss, at_line
from cjtool.message import Figure, Plain
from cjtool.request import RequestError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_SAMPLE = 4096
MOST_BYTES = 20_000_000
"""A text of more bytes is not read."""
_LOOKED_AT = 65_536
_ACTING = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
"""Characters that are in no text, but in one of nine bytes of anything else."""
_FEW = 16
_WINDOWS = "Windows-1252"
_NOT_READ = "\ufffd"


class Decoded(NamedTuple):
    """A text without its mark and without NUL, the name of its encoding for people, and what was guessed or left out."""

    text: str
    encoding: str
    losses: tuple[Loss, ...]


def decoded(given: Given) -> Decoded:
    """The text of a file: by its byte order mark, else UTF-16 by its zeros, else UTF-8, else Windows-1252 as a guess.

    A text in UTF-8 of which a few bytes are broken stays UTF-8: what cannot be read becomes U+FFFD, and is told. Raises
    RequestError for more than 20 MB, and for bytes that are no text.
    """
    if len(given.data) > MOST_BYTES:
        raise RequestError(says.LONG_TEXT(name=given.name, most=Plain(f"{MOST_BYTES // 1_000_000} MB")))
    start, _ = _read(given.data[:_LOOKED_AT])
    if len(_ACTING.findall(start)) > max(_FEW, len(start) // 20):
        raise RequestError(says.NO_TEXT(name=given.name))
    text, name = _read(given.data)
    guessed = [_guess(text)] if name == _WINDOWS else []
    return Decoded(text.replace("\0", ""), name, (*guessed, *_changed(text)))


def _read(data: bytes) -> tuple[str, str]:
    """Bytes as a text, with NUL characters, and the name of their encoding."""
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace"), name
    if codec := _wide(data):
        return data.decode(codec, "replace"), "UTF-16"
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "replace")
    if text.count(_NOT_READ) < sum(character > "\x7f" for character in text) / 2:
        return text, "UTF-8"
    return data.decode("cp1252", "replace"), _WINDOWS


def _wide(data: bytes) -> str:
    """The codec of UTF-16 without a mark: every other byte of Latin text is zero."""
    sample = data[:_SAMPLE]
    if len(sample) < 4 or len(data) % 2:
        return ""
    first, second = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if second > half * 0.4 and first < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if first > half * 0.4 and second < half * 0.05 else ""


def _guess(text: str) -> Loss:
    """That the encoding is a guess, with the first line that shows it."""
    lines = enumerate(text.split("\n"), 1)
    number, shown = next((number, line) for number, line in lines if not line.isascii())
    return Loss(
        "guessed", "encoding", says.GUESSED_ENCODING(name=Plain(_WINDOWS)), at_line(number), shown.strip()
    )


def _changed(text: str) -> Iterator[Loss]:
    for wrong, said in ((_NOT_READ, says.UNREADABLE_BYTES), ("\0", says.NULS)):
        if count := text.count(wrong):
            line = text.count("\n", 0, text.index(wrong)) + 1
            yield Loss("changed", "encoding", said(count=Figure(count, bare=True)), at_line(line))

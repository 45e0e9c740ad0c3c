"""Bytes of a file as text, in whichever encoding programs for tables and diagrams write it."""

import codecs
from typing import NamedTuple

from cjtool.exchange import phrases as says
from cjtool.exchange.declaration import Given
from cjtool.exchange.loss import Loss, at_line
from cjtool.message import Figure, Plain

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_SAMPLE = 4096
_NOT_READ = "\ufffd"


class Decoded(NamedTuple):
    """A text without its mark and without NUL, the name of its encoding for people, and what was guessed or left out."""

    text: str
    encoding: str
    losses: tuple[Loss, ...]


def decoded(given: Given) -> Decoded:
    """The text of a file: by its byte order mark, else UTF-16 by its zeros, else UTF-8, else Windows-1252 as a guess.

    A text in UTF-8 of which a few bytes are broken stays UTF-8: what cannot be read becomes U+FFFD, and is told.
    """
    for mark, codec, name in _MARKS:
        if given.data.startswith(mark):
            return _told(given.data[len(mark) :].decode(codec, "replace"), name)
    if codec := _wide(given.data):
        return _told(given.data.decode(codec, "replace"), "UTF-16")
    try:
        return _told(given.data.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError:
        pass
    text = given.data.decode("utf-8", "replace")
    if text.count(_NOT_READ) < sum(character > "\x7f" for character in text) / 2:
        return _told(text, "UTF-8")
    return _windows(given.data)


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


def _windows(data: bytes) -> Decoded:
    found = _told(data.decode("cp1252", "replace"), "Windows-1252")
    lines = enumerate(found.text.split("\n"), 1)
    number, shown = next((number, line) for number, line in lines if not line.isascii())
    guess = says.GUESSED_ENCODING(name=Plain(found.encoding))
    return found._replace(
        losses=(Loss("guessed", "encoding", guess, at_line(number), shown.strip()), *found.losses)
    )


def _told(text: str, name: str) -> Decoded:
    losses = []
    for wrong, said in ((_NOT_READ, says.UNREADABLE_BYTES), ("\0", says.NULS)):
        if count := text.count(wrong):
            line = text.count("\n", 0, text.index(wrong)) + 1
            losses.append(Loss("changed", "encoding", said(count=Figure(count, bare=True)), at_line(line)))
    return Decoded(text.replace("\0", ""), name, tuple(losses))

"""Tables in HTML, which many programs export under the name of a book of Excel."""

import re
from html.parser import HTMLParser

from cjtool.exchange.declaration import Given
from cjtool.exchange.grids import phrases as says
from cjtool.exchange.grids.book import Book, CellSheet, Place
from cjtool.exchange.grids.limits import CellCount
from cjtool.exchange.loss import WHOLE, Loss
from cjtool.exchange.texts import decoded

_HTML = re.compile(
    rb"\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|table|style|div)\b",
    re.IGNORECASE | re.DOTALL,
)
_MARKS = re.compile(rb"^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)*|\0")
_MOST_SPANNED = 1_000
_UNSEEN = {"script", "style", "title"}
_BREAKS = {"br", "p", "div", "li"}


def is_html(data: bytes) -> bool:
    """Whether bytes are a page, and not a book or a table of texts."""
    return _HTML.match(_MARKS.sub(b"", data[:4096])) is not None


def html_book(given: Given) -> Book:
    """The tables of a page, a sheet for each; text outside them is told as left out."""
    text = decoded(given)
    reader = _Reader(CellCount(given.name))
    reader.feed(text.text)
    reader.close()
    reader.finish()
    outside = [Loss("left-out", "text", says.OUTSIDE, WHOLE, each) for each in reader.outside]
    return Book(tuple(reader.sheets), (*text.losses, *outside))


class _Reader(HTMLParser):
    """Collects the cells of tables; a table within a cell is text of that cell."""

    def __init__(self, counted: CellCount) -> None:
        super().__init__()
        self.sheets: list[CellSheet] = []
        self.outside: list[str] = []
        self._counted = counted
        self._depth = self._unseen = 0
        self._begin()

    def _begin(self) -> None:
        self._cells: dict[Place, str] = {}
        self._merged: dict[Place, Place] = {}
        self._row, self._column = -1, 0
        self._spans: tuple[int, int] | None = None
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                self._flush()
                self._begin()
        elif self._depth == 1 and tag == "tr":
            self._flush()
            self._row, self._column = self._row + 1, 0
        elif self._depth == 1 and tag in {"td", "th"}:
            self._flush()
            said = dict(attrs)
            self._row = max(self._row, 0)
            self._spans = _span(said.get("rowspan")), _span(said.get("colspan"))
        elif tag in _BREAKS:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """An element ends."""
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag == "table" and self._depth:
            self._depth -= 1
            if self._depth == 0:
                self.finish()
        elif self._depth == 1 and tag in {"td", "th", "tr"}:
            self._flush()

    def handle_data(self, data: str) -> None:
        """A piece of text; line ends in it are blanks."""
        if not self._unseen:
            self._text.append(" ".join(re.split(r"[ \t\r\n]+", data)))

    def _flush(self) -> None:
        """End a cell, or a text outside tables."""
        text, self._text = "".join(self._text).strip(), []
        if self._spans is None:
            if text:
                self.outside.append(text)
            return
        high, wide = self._spans
        self._spans = None
        while (self._row, self._column) in self._merged:
            self._column += 1
        first = (self._row, self._column)
        self._counted.add(high * wide)
        if text:
            self._cells[first] = text
        for row in range(self._row, self._row + high):
            for column in range(self._column, self._column + wide):
                if (row, column) != first:
                    self._merged[row, column] = first
        self._column += wide

    def finish(self) -> None:
        """End a table."""
        self._flush()
        if self._cells:
            self.sheets.append(CellSheet("", self._cells, merged=self._merged))
        self._begin()


def _span(text: str | None) -> int:
    """Over how many rows or columns a cell reaches."""
    return min(max(int(text), 1), _MOST_SPANNED) if text and text.isdecimal() and len(text) < 9 else 1

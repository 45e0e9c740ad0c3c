"""The tables in a text in Markdown, each with the heading that it stands under."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token

from cjtool.document import parse
from cjtool.exchange.declaration import Given
from cjtool.exchange.draft import clean
from cjtool.exchange.grids import phrases as says
from cjtool.exchange.grids.grid import CellGrid
from cjtool.exchange.grids.limits import CellCount
from cjtool.exchange.grids.markdown_cells import cell_text, markdown
from cjtool.exchange.loss import Loss, at_line
from cjtool.exchange.texts import decoded
from cjtool.source import Source

_FRONT = re.compile(r"\A---[ \t]*\n(.*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_BOLD = re.compile(r"(?:\*\*|__)([^*_\n]+?):?(?:\*\*|__):?")
"""A line that is bold as a whole, which stands for a heading."""
_INSIDE = re.compile(r"^[\s>]*(?:[-*+]\s+(?=\|))?")
"""What stands before a row of a table in a quotation or a list."""
_SAID = re.compile(r"[*_]*[^\W\d_][^:|\n]{0,40}:[*_]*\s+\S.*")
"""A line such as `Persona: Anna`."""


@dataclass
class MarkdownTables:
    """The tables of a text in their order, what the text as a whole is called, and what of it is in no table."""

    title: str = ""
    grids: list[CellGrid] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)


def tables_in(given: Given) -> MarkdownTables:
    """The tables of a file; raises RequestError for what is no text, is too large, or has too many cells.

    A text is called as its front matter says, else as its only heading of the first level. Lines such as `Persona: Anna`
    above a table are its first rows; all other text is told as left out.
    """
    text = decoded(given)
    plain = text.text.replace("\r\n", "\n").replace("\r", "\n")
    reader = _Reader(plain, CellCount(given.name))
    reader.found.losses += text.losses
    reader.read()
    return reader.found


class _Reader:
    """Goes through the blocks of a text from top to bottom."""

    def __init__(self, text: str, counted: CellCount) -> None:
        self.found = MarkdownTables()
        self._counted = counted
        self._references: dict[str, Any] = {}
        self._lines = text.split("\n")
        self._heading = ""
        self._firsts: list[str] = []
        self._bold: tuple[int, str] | None = None
        self._above: list[tuple[int, str]] = []
        self._text = self._without_front(text)

    def _without_front(self, text: str) -> str:
        front = _FRONT.match(text)
        if not front:
            return text
        data = parse(Source(Path("-"), front[1] or "")).data
        said = dict(data) if isinstance(data, dict) else {}
        title = said.pop("title", None)
        self.found.title = clean(str(title)) if isinstance(title, str | int | float) else ""
        for key, value in said.items():
            self.found.losses.append(Loss("left-out", str(key), says.FRONT_MATTER, at_line(1), str(value)))
        return "\n" * front[0].count("\n") + text[front.end() :]

    def read(self) -> None:
        """Find all tables, and tell what is in none."""
        tokens = markdown().parse(self._text, self._references)
        at = 0
        while at < len(tokens):
            token = tokens[at]
            if token.type == "table_open":
                end = next(n for n in range(at, len(tokens)) if tokens[n].type == "table_close")
                self._table(tokens[at:end])
                at = end
            elif token.type == "inline":
                self._words(token, tokens[at - 1])
            elif token.type in {"fence", "code_block", "html_block"} and token.content.strip():
                self._left_out(_line(token), token.content)
            at += 1
        for line, text in self._waiting():
            self._left_out(line, text)
        if not self.found.title and len(self._firsts) == 1:
            self.found.title = self._firsts[0]

    def _waiting(self) -> list[tuple[int, str]]:
        """What was read since the last table, and emptied."""
        waiting = sorted([*self._above, *([self._bold] if self._bold else [])])
        self._above, self._bold = [], None
        return waiting

    def _words(self, token: Token, opened: Token) -> None:
        """A heading or a paragraph."""
        line = _line(token)
        if opened.type == "heading_open":
            if self._bold:
                self._left_out(*self._bold)
                self._bold = None
            self._heading = self._said(token.content, line)
            if opened.tag == "h1":
                self._firsts.append(self._heading)
            return
        bold = _BOLD.fullmatch(token.content.strip())
        if bold:
            if self._bold:
                self._left_out(*self._bold)
            self._bold = (line, clean(bold[1]))
            return
        for number, written in enumerate(token.content.split("\n"), line):
            if _SAID.fullmatch(written.strip()):
                self._above.append((number, self._said(written, number)))
            elif written.strip():
                self._left_out(number, written)

    def _said(self, written: str, line: int) -> str:
        text, losses = cell_text(written, self._references, at_line(line))
        self.found.losses += losses
        return clean(text)

    def _left_out(self, line: int, text: str) -> None:
        self.found.losses.append(Loss("left-out", "text", says.OUTSIDE, at_line(line), text.strip()))

    def _table(self, tokens: Sequence[Token]) -> None:
        rows: list[tuple[int, list[str]]] = []
        for at, token in enumerate(tokens):
            if token.type == "tr_open":
                rows.append((_line(token), []))
            elif token.type == "inline":
                rows[-1][1].append(self._said(token.content, _line(tokens[at - 1]) or rows[-1][0]))
        width = len(rows[0][1])
        for line, texts in rows[1:]:
            self._beyond(line, width)
            self._counted.add(sum(map(bool, texts)))
        bold, self._bold = self._bold, None
        name = bold[1] if bold else self._heading
        above = [(line, [text, *[""] * (width - 1)]) for line, text in self._waiting()]
        every = [*above, *rows]
        self.found.grids.append(
            CellGrid(
                name,
                tuple(tuple(texts) for _, texts in every),
                top=every[0][0] - 1,
                lines=tuple(line for line, _ in every),
                headed=bool(name),
            )
        )

    def _beyond(self, line: int, width: int) -> None:
        """Tell of cells past the last heading, which Markdown does not show."""
        cells = escapedSplit(_INSIDE.sub("", self._lines[line - 1]).strip())
        if cells and not cells[0].strip():
            cells.pop(0)
        if cells and not cells[-1].strip():
            cells.pop()
        for text in cells[width:]:
            if text.strip():
                self.found.losses.append(
                    Loss("left-out", "cell", says.BEYOND, at_line(line), self._said(text, line))
                )


def _line(token: Token) -> int:
    """The line that a token begins in, from 1; 0 where it is not known."""
    return token.map[0] + 1 if token.map else 0

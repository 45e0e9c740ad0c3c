"""A text that was read, and places in it."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple


@dataclass(frozen=True)
class Source:
    """A file's text; standard input and an editor's buffer are sources too.

    `path` is as it is shown to people; `text` has no byte order mark.
    """

    path: Path
    text: str

    @cached_property
    def name(self) -> str:
        """The path with `/` between its parts, by which findings are ordered and files told apart."""
        return self.path.as_posix()

    @cached_property
    def line_starts(self) -> Sequence[int]:
        """Offsets at which lines begin; lines end at LF, CR LF or CR, never at other Unicode breaks."""
        lines = self.text.replace("\r\n", " \n").replace("\r", "\n").split("\n")
        return array("I", accumulate([len(line) + 1 for line in lines[:-1]], initial=0))

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1; columns count code points."""
        row = bisect_right(self.line_starts, offset)
        return row, offset - self.line_starts[row - 1] + 1

    def line(self, number: int) -> str:
        """The text of a line (from 1) without its end; empty past the last."""
        if not 1 <= number <= len(self.line_starts):
            return ""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


class Span(NamedTuple):
    """A stretch of a source: code-point offsets, the end exclusive."""

    source: Source
    start: int
    end: int

    @property
    def path(self) -> Path:
        """The source's path."""
        return self.source.path

    @property
    def line(self) -> int:
        """First line, from 1."""
        return self.source.position(self.start)[0]

    @property
    def column(self) -> int:
        """First column, from 1."""
        return self.source.position(self.start)[1]

    @property
    def end_line(self) -> int:
        """Last line, from 1."""
        return self.source.position(self.end)[0]

    @property
    def end_column(self) -> int:
        """The column after the last one."""
        return self.source.position(self.end)[1]

    @property
    def text(self) -> str:
        """What stands there."""
        return self.source.text[self.start : self.end]

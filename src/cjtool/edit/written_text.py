"""Where the values of a text stand, to write more beside them."""

from collections import defaultdict
from typing import Any

from cjtool.diagnostic import Edit
from cjtool.document import Path, comments, entries, parse, places
from cjtool.source import Source, Span


class WrittenText:
    """A text that parses, with its data."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.data: Any = parse(source).data
        self.line_end = "\r\n" if "\r\n" in source.text else "\n"
        self._places = places(source)
        self._entries = {each.path: each for each in entries(source)}
        self._comments = comments(source)
        self._below: defaultdict[Path, list[Path]] = defaultdict(list)
        for path in self._entries:
            self._below[path[:-1]].append(path)

    def at(self, path: Path) -> Any:
        """The data at a path. Raises KeyError, IndexError or TypeError where there is none."""
        found = self.data
        for part in path:
            found = found[part]
        return found

    def start(self, path: Path) -> int:
        """Where a key or an item starts. Raises KeyError where it is written elsewhere, as behind an alias."""
        return self._entries[path].start

    def span(self, path: Path) -> Span:
        """A value with all that it holds, without the blank lines and comments that its mark reaches over."""
        entry = self._entries[path]
        first = entry.start if isinstance(path[-1], int) else self._behind_colon(path)
        end = len(self.source.text[: entry.end].rstrip())
        for comment in reversed(self._comments):
            if comment.end == end and comment.start > first:
                end = len(self.source.text[: comment.start].rstrip())
        return Span(self.source, first, max(first, end))

    def _behind_colon(self, path: Path) -> int:
        text = self.source.text
        colon = text.index(":", self._places.key(path).span.end)
        return colon + 1 + len(text[colon + 1 :]) - len(text[colon + 1 :].lstrip())

    def is_flow(self, path: Path) -> bool:
        """Whether a list or an object is written in brackets or braces."""
        return bool(path) and self.source.text[self.span(path).start] in "[{"

    def keys(self, path: Path) -> list[str]:
        """The keys of an object as they stand there, without those that it has by an alias."""
        return [str(child[-1]) for child in self._below[path]]

    def last(self, path: Path) -> Path:
        """The last key or item of an object or a list. Raises IndexError where it has none."""
        return self._below[path][-1]

    def margin(self, path: Path) -> str:
        """The blanks before the keys of an object, or before the dashes of a list."""
        first = self._below[path][0]
        start = self.start(first)
        row, _ = self.source.position(start)
        line = self.source.text[self.source.line_starts[row - 1] : start]
        if isinstance(first[-1], int):
            return " " * line.rindex("-")
        return " " * len(line)

    def below(self, path: Path, written: str) -> Edit:
        """Lines more, below all that stands at a path."""
        end = self.span(path).end
        line = self.source.text.find("\n", end)
        at = len(self.source.text) if line < 0 else line + 1
        before = "" if self.source.text[:at].endswith("\n") else self.line_end
        return Edit(Span(self.source, at, at), f"{before}{written}{self.line_end}")

    def above(self, path: Path, written: str) -> Edit | None:
        """A line more, above a key and the comments on it; None where the key shares its line with what is before it."""
        start = self.start(path)
        row, _ = self.source.position(start)
        if self.source.text[self.source.line_starts[row - 1] : start].strip():
            return None
        remarks = {self.source.position(each.start)[0] for each in self._comments}
        while row - 1 in remarks and self.source.line(row - 1).lstrip().startswith("#"):
            row -= 1
        at = self.source.line_starts[row - 1]
        return Edit(Span(self.source, at, at), f"{written}{self.line_end}")

"""What a project's pages lack as files in it have errors: told on a page of its own, and announced on the index."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cjtool.diagnostic import Diagnostic
from cjtool.document import parse
from cjtool.i18n.table import Words
from cjtool.lint.place import within
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.project.workspace import File
from cjtool.report.blocks import Block, Heading, Notice, Report, Table, TextBlock
from cjtool.report.inline import FindingText, Jump, Strong, Target, series
from cjtool.report.remarks import where

ERRORS = Target("errors")
"""The page of what is not there."""


@dataclass(frozen=True)
class MissingFile:
    """A file of which no page tells: what it is called, and how many errors are in it; none where others' keep it out."""

    name: str
    path: str
    errors: int


@dataclass(frozen=True)
class Shortfall:
    """The errors of a project."""

    workspace: Workspace
    errors: tuple[Diagnostic, ...]

    @cached_property
    def missing(self) -> tuple[MissingFile, ...]:
        """The files of which no page tells, in the order of their names."""
        counts = Counter(_path(error, self.workspace.root) for error in self.errors)
        listed = [_missing(file, self.workspace.root, counts) for file in _not_told(self.workspace)]
        known = {within(file.source.path, self.workspace.root) for file in self.workspace.files}
        unread = [MissingFile("", path, count) for path, count in counts.items() if path not in known]
        return tuple(sorted((*listed, *unread), key=lambda file: file.path))


def shortfall_of(workspace: Workspace, errors: Iterable[Diagnostic]) -> Shortfall | None:
    """What a project lacks by its errors; nothing where it has none."""
    listed = tuple(errors)
    return Shortfall(workspace, listed) if listed else None


def notice(lacking: Shortfall, words: Words) -> Notice:
    """That not everything is there, how much is not, and the way to what it is."""
    files, errors = len(lacking.missing), len(lacking.errors)
    counted = words.site("files-missing" if files else "errors-in-files").format(files=files, errors=errors)
    return Notice(series([Strong(counted), Jump(words.site("not-in-here"), page=ERRORS)], " "))


def shortfall_page(lacking: Shortfall, words: Words) -> Report:
    """Which files are not told of, and every error with its place and what mends it."""
    title = words.site("not-in-here")
    return Report(title, words.tag, (Heading(1, title), *_blocks(lacking, words)))


def _blocks(lacking: Shortfall, words: Words) -> Iterator[Block]:
    yield TextBlock(words.site("not-in-here-why"))
    if lacking.missing:
        yield Heading(2, words.site("missing"))
        columns = (words.site("name"), words.site("file"), words.site("reason"))
        yield Table(columns, tuple((file.name, file.path, _reason(file, words)) for file in lacking.missing))
    else:
        yield TextBlock(words.site("none-missing"))
    yield Heading(2, words.site("errors"))
    heads = tuple(words.site(key) for key in ("file", "line", "column", "what-is-wrong", "what-to-do"))
    yield Table(heads, tuple(_row(error, lacking.workspace.root, words) for error in lacking.errors))


def _reason(file: MissingFile, words: Words) -> str:
    key = "rests-on-errors" if not file.errors else "one-error" if file.errors == 1 else "so-many-errors"
    return words.site(key).format(n=file.errors)


def _row(error: Diagnostic, root: Path, words: Words) -> tuple[str, str, str, FindingText, FindingText]:
    line, column = error.span.source.position(error.span.start)
    sentence, advice = error.message_in(words.language), error.hint_in(words.language)
    return _path(error, root), str(line), str(column), FindingText(sentence), FindingText(advice)


def _path(error: Diagnostic, root: Path) -> str:
    return where(error, root)[0]


def _not_told(workspace: Workspace) -> Iterator[File]:
    """What is not valid, and journeys that rest on something that is not."""
    told = {id(journey) for journey in workspace.journeys}
    for file in workspace.files:
        if file.root is None or (isinstance(file.root, Journey) and id(file.root) not in told):
            yield file


def _missing(file: File, root: Path, counts: Counter[str]) -> MissingFile:
    path = within(file.source.path, root)
    return MissingFile(_name(file), path, counts[path])


def _name(file: File) -> str:
    """A journey's title or a library's name, as far as its text can be read."""
    if isinstance(file.root, Journey):
        return file.root.title
    data = parse(file.source).data
    title = data.get("title") if isinstance(data, dict) else None
    return title if isinstance(title, str) else ""

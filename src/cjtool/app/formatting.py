"""What `fmt` does: the files of some projects in their form; nothing is written here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple

from cjtool.app.reading import NothingError
from cjtool.cache import ProjectCaches
from cjtool.diagnostic import Diagnostic
from cjtool.edit.form import Formed, in_form
from cjtool.processors import spread
from cjtool.project import WorkspaceReading, read
from cjtool.project.files import is_ours
from cjtool.source import Source

_LEAST = 40
"""So many texts take longer than another process takes to start."""


@dataclass(frozen=True)
class FormatRequest:
    """What is brought into form: paths, and texts by path that are not on disk.

    With `as_found`, named files that a run over folders passes over are passed over.
    """

    paths: tuple[str, ...] = ()
    buffers: Mapping[str, bytes] = field(default_factory=dict)
    as_found: bool = False


class FormattedFile(NamedTuple):
    """A file as it was read, and its form."""

    source: Source
    form: Formed

    @property
    def is_changed(self) -> bool:
        """Whether its form is another text."""
        return self.form.text != self.source.text


@dataclass(frozen=True)
class FormatResult:
    """What was read, each file of ours that was asked about, and what is wrong with those that have no text."""

    reading: WorkspaceReading
    files: tuple[FormattedFile, ...]
    broken: tuple[Diagnostic, ...]

    @property
    def changed(self) -> tuple[tuple[Source, str], ...]:
        """The files whose form is another text, each with that."""
        return tuple((file.source, file.form.text) for file in self.files if file.is_changed)

    @property
    def problems(self) -> tuple[Diagnostic, ...]:
        """What is wrong with files that cannot be read as YAML."""
        found = [*self.broken, *(problem for file in self.files for problem in file.form.problems)]
        return tuple(sorted(found, key=lambda problem: (problem.span.source.name, problem.span.start)))

    @property
    def unsafe(self) -> tuple[Source, ...]:
        """The files that are left as they are, since their form would not say the same."""
        return tuple(file.source for file in self.files if not file.form.safe)


def formatted(request: FormatRequest) -> FormatResult:
    """The files that a request is about, in their form.

    Raises NothingError where none is ours, RequestError for a path that is not there.
    """
    caches = ProjectCaches()
    reading = read(
        request.paths,
        date.today(),
        buffers=request.buffers,
        as_found=request.as_found,
        builds=caches.builds,
    )
    caches.save()
    sources = [
        file.source
        for workspace in reading.workspaces
        for file in workspace.files
        if file.source.path in reading.targets and is_ours(file.source)
    ]
    broken = tuple(_broken(reading))
    if not sources and not broken and not reading.unreadable:
        asked = [*request.paths, *(["-"] if request.buffers else [])]
        raise NothingError(asked, reading, expected=request.as_found and bool(asked))
    holders = {folder for source in sources for folder in source.path.parents}
    empty = tuple(folder for folder in reading.empty if folder not in holders)
    files = tuple(map(FormattedFile, sources, _forms(sources)))
    return FormatResult(replace(reading, empty=empty), files, broken)


def _broken(reading: WorkspaceReading) -> Iterator[Diagnostic]:
    """What is wrong with files that have no text: too large, or not UTF-8."""
    for workspace in reading.workspaces:
        known = {file.source.path for file in workspace.files}
        for problem in workspace.problems:
            if problem.span.path in reading.targets and problem.span.path not in known:
                yield problem


def _forms(sources: Sequence[Source]) -> Iterator[Formed]:
    """The form of each text, made on all processors; problems are found here, where they are told."""
    others = spread(lambda index: _plain(sources[index]), len(sources), least=_LEAST)
    for index in others.own:
        yield in_form(sources[index])
    told = others.results()
    for index in range(others.own.stop, len(sources)):
        text = told.get(index)
        yield in_form(sources[index]) if text is None else Formed(text)


def _plain(source: Source) -> str | None:
    form = in_form(source)
    return form.text if form.safe and not form.problems else None

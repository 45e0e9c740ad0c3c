"""From paths to the projects that they lie in."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.document import parse, places
from cjtool.files import Disk, Files, Overlay
from cjtool.project import request_phrases as asked
from cjtool.project.builds import Builds
from cjtool.project.extend import extension
from cjtool.project.file_phrases import IS_UNREADABLE, NO_SUCH_NAME
from cjtool.project.files import (
    SETTINGS,
    UNREADABLE,
    below,
    folders_between,
    is_foreign,
    is_ours,
    is_output,
    is_regular,
    is_unmarked,
    is_yaml,
    misfit,
    project_of,
    read_source,
    reason,
    yaml_files,
)
from cjtool.project.files import unreadable as cannot_read
from cjtool.project.reading import Choice, Gathered, KnownBuilds, WorkspaceReading
from cjtool.project.unseen import empty, hidden, holding
from cjtool.project.workspace import Workspace
from cjtool.request import RequestError
from cjtool.source import Source


@dataclass
class _Group:
    """The files of one project, by absolute path; without a root, one file that stands alone."""

    root: str | None
    files: dict[str, None] = field(default_factory=dict)
    problems: list[Diagnostic] = field(default_factory=list)
    whole: bool = True


def read(
    paths: Sequence[str | Path],
    today: date,
    files: Files | None = None,
    *,
    buffers: Mapping[str, bytes] | None = None,
    as_found: bool = False,
    builds: KnownBuilds | None = None,
    choose: Choice | None = None,
) -> WorkspaceReading:
    """Read the projects that paths lie in; without paths, the project around the current folder.

    `files` are those on disk unless given. `buffers` are texts by path in the place of files, read as if they were
    named. With `as_found`, named files are taken only if a run over the current folder took them. `builds` gives
    what is known of a project: texts in it are not built again. `choose` leaves out sources that nothing is asked about. Raises RequestError for a path that is not there.
    """
    if "" in paths:
        raise RequestError(asked.EMPTY_PATH, asked.NAME_A_PATH)
    reader = _Reader(files or Disk(), buffers or {}, as_found=as_found)
    wanted = [*(os.path.abspath(path) for path in paths), *reader.buffers]
    for path in wanted or [project_of(reader.cwd, reader.files) or reader.cwd]:
        reader.ask(path)
    return reader.result(today, builds, choose)


def read_project(
    root: str, today: date, files: Files, also: Sequence[str] = (), builds: Builds | None = None
) -> Workspace | None:
    """The project whose settings lie in a folder, alone; None where nothing of it is there.

    Journeys are looked for in the folders that its settings name, and in those that `also` names below it. What
    `builds` knows is not built again.
    """
    reader = _Reader(files, {}, as_found=False)
    if not files.is_file(os.path.join(root, SETTINGS)):
        return None
    reader.project(root, also)
    return next(iter(reader.result(today, None if builds is None else lambda _: builds).workspaces), None)


def read_file(path: str, today: date, files: Files, builds: Builds | None = None) -> Workspace | None:
    """A file that stands alone; None where it is not there."""
    reader = _Reader(files, {}, as_found=False)
    if not files.is_file(path):
        return None
    reader.alone(path)
    return next(iter(reader.result(today, None if builds is None else lambda _: builds).workspaces), None)


class _Reader:
    """Gathers files by project, then reads each once."""

    def __init__(self, files: Files, buffers: Mapping[str, bytes], *, as_found: bool) -> None:
        self.buffers = {os.path.abspath(path): data for path, data in buffers.items()}
        self.files = Overlay(files, self.buffers) if buffers else files
        self.as_found = as_found
        self.cwd = os.getcwd()
        self.groups: dict[str, _Group] = {}
        self.targets: set[str] = set()
        self.named: set[str] = set()
        self.skipped: list[Path] = []
        self.unreadable: list[Diagnostic] = []
        self.unsought: list[Path] = []
        self.unmarked: list[Path] = []
        self.folders: list[str] = []
        self.passed: list[str] = []
        self.foreign: list[str] = []
        self._shown: dict[str, Path] = {}

    def ask(self, path: str) -> None:
        """Take a file with its whole project, or all projects in and around a folder."""
        if self.files.is_folder(path):
            self.folders.append(path)
            self._folder(path)
            return
        try:
            self.files.stat(path)
        except (OSError, ValueError) as error:
            why = reason(error) if isinstance(error, OSError) else NO_SUCH_NAME
            raise RequestError(IS_UNREADABLE(name=str(self.shown(path)), reason=why)) from error
        if self.as_found and path not in self.buffers:
            if not self._is_sought(path):
                self.unsought.append(self.shown(path))
                if not below(self.files.real(path), os.path.realpath(self.cwd)):
                    self.passed.append(path)
                return
        else:
            self.named.add(path)
        self._file(path)

    def _is_sought(self, path: str) -> bool:
        """Whether a run over the current folder, or over the file's project, would come across a file."""
        folder = os.path.dirname(path)
        if not is_yaml(path) or any(
            is_foreign(around, self.files) or is_output(around, self.files)
            for around in folders_between(folder, self.cwd)
        ):
            return False
        root = project_of(folder, self.files)
        if root is None:
            return is_regular(path, self.files, self._refused)
        if root in self.groups:
            return path in self.groups[root].files
        sought = path in self.project(root).files
        if not sought:
            del self.groups[root]  # a project is read for what it is asked about
        return sought

    def _folder(self, folder: str) -> None:
        around = project_of(folder, self.files)
        if around is not None:
            self.project(around)
        hidden = around is not None and any(below(folder, path) for path in self.passed)
        for path in self._yaml(folder, nested=True):
            if os.path.basename(path) == SETTINGS:
                self.project(os.path.dirname(path))
            elif hidden and project_of(os.path.dirname(path), self.files) == around:
                self._file(path)
            elif around is None and project_of(os.path.dirname(path), self.files) is None:
                self.alone(path)
        self.targets.update(
            path for group in self.groups.values() for path in group.files if below(path, folder)
        )

    def _file(self, path: str) -> None:
        """Take a file; what its project holds already, reached through a link, stays one file."""
        root = project_of(os.path.dirname(path), self.files)
        files = self.alone(path) if root is None else self.project(root).files
        if path not in files and (place := self.files.real(path)) != path:
            path = next((known for known in files if self.files.real(known) == place), path)
        files[path] = None
        self.targets.add(path)

    def alone(self, path: str) -> dict[str, None]:
        """Take a file that lies in no project; gives its group's files."""
        return self.groups.setdefault(path, _Group(None, {path: None})).files

    def project(self, root: str, also: Sequence[str] = ()) -> _Group:
        """Take all files of the project whose settings lie in a folder."""
        if root in self.groups:
            return self.groups[root]
        settings = os.path.join(root, SETTINGS)
        group = self.groups[root] = _Group(root, {settings: None})
        further = (os.path.normpath(os.path.join(root, name)) for name in also)
        there = [folder for folder in further if self.files.is_folder(folder)]
        for folder in dict.fromkeys([*self._journey_folders(group, root, settings), *there]):
            before = len(self.unreadable)
            group.files.update(dict.fromkeys(self._yaml(folder, nested=False)))
            group.whole = group.whole and len(self.unreadable) == before
        shared = extension(settings, root, self.files, self._source)
        group.files.update(dict.fromkeys(shared.files))
        group.problems += shared.problems
        return group

    def _journey_folders(self, group: _Group, root: str, settings: str) -> list[str]:
        """The folders that a project reads; one that is not there is a problem of its settings."""
        source = self._source(settings)
        if not isinstance(source, Source) or "journeys:" not in source.text:
            return [root]
        data = parse(source).data  # not the model: settings that are not valid still say where journeys are
        listed = data.get("journeys") if isinstance(data, dict) else None
        names = [
            name for name in (listed if isinstance(listed, tuple) else (listed,)) if isinstance(name, str)
        ]
        found = []
        for index, name in enumerate(names):
            folder = os.path.normpath(os.path.join(root, name))
            if (wrong := misfit(folder, root, name, self.files)) is None:
                found.append(folder)
                continue
            span = places(source).value(("journeys", index)).span
            group.problems.append(Diagnostic("schema", Severity.ERROR, wrong, span))
        return found if names else [root]

    def _yaml(self, folder: str, *, nested: bool) -> Iterator[str]:
        passed, foreign = self.passed.append, self.foreign.append
        return yaml_files(folder, self.files, self._refused, nested=nested, passed=passed, foreign=foreign)

    def _refused(self, error: OSError) -> None:
        self.unreadable.append(cannot_read(self.shown(str(error.filename)), error))

    def _source(self, path: str) -> Source | Diagnostic:
        return read_source(path, self.shown(path), self.files)

    def result(
        self, today: date, builds: KnownBuilds | None = None, choose: Choice | None = None
    ) -> WorkspaceReading:
        """Every project read once; a group that holds nothing of ours is left out."""
        gathered = tuple(map(choose, self._gathered()) if choose else self._gathered())
        workspaces = [each.load(today, self.files, builds and builds(each.root)) for each in gathered]
        kept = {file.source.path for workspace in workspaces for file in workspace.files}
        kept |= {problem.span.path for workspace in workspaces for problem in workspace.problems}
        bare = tuple(empty(self.folders, workspaces, self.unreadable))
        foreign = tuple(dict.fromkeys(self.foreign))
        targets = frozenset(self.shown(path) for path in self.targets) & kept
        return WorkspaceReading(
            tuple(workspaces),
            targets,
            tuple(self.skipped),
            tuple(self.unreadable),
            self.files,
            tuple(self.unsought),
            tuple(self.unmarked),
            gathered,
            tuple(hidden(self.passed, workspaces, self.files, self._source)) if self.passed else (),
            tuple(map(self.shown, bare)),
            tuple(map(self.shown, foreign)),
            tuple(map(self.shown, holding(foreign, bare, self.files))),
        )

    def _gathered(self) -> Iterator[Gathered]:
        for key, group in sorted(self.groups.items()):
            sources = self._sources(group)
            if sources or group.problems:
                root = self.shown(group.root or os.path.dirname(key))
                yield Gathered(root, tuple(sources), tuple(group.problems), group.whole)

    def _sources(self, group: _Group) -> list[Source]:
        found = []
        for path in group.files:
            source = self._source(path)
            if isinstance(source, Diagnostic):
                self._unread(source, path, group)
            elif path in self.named or os.path.basename(path) == SETTINGS or is_ours(source):
                found.append(source)
                if group.root is None and "extend" in source.text:
                    group.problems += extension(
                        path, os.path.dirname(path), self.files, self._source
                    ).problems
            else:
                self.skipped.append(source.path)
                self.unmarked += [source.path] if is_unmarked(source) else []
        return found

    def _unread(self, problem: Diagnostic, path: str, group: _Group) -> None:
        """A file that the system refuses, that is ours and cannot be read, or that is somebody else's."""
        if problem.rule == UNREADABLE:
            self.unreadable.append(problem)
            group.whole = False
        elif path in self.named or os.path.basename(path) == SETTINGS or is_ours(problem.span.source):
            group.problems.append(problem)
        else:
            self.skipped.append(problem.span.path)

    def shown(self, path: str) -> Path:
        """A path as people see it: relative below the current folder, else absolute; made once for each."""
        if path not in self._shown:
            inside = path.removeprefix(self.cwd + os.sep)
            self._shown[path] = Path("" if path == self.cwd else inside)
        return self._shown[path]

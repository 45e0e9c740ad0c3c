"""From paths to the projects that they lie in."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.disk import Disk, Entry
from cjtool.document import parse, places
from cjtool.request import RequestError
from cjtool.source import Source
from cjtool.workspace.extend import extension
from cjtool.workspace.files import (
    SETTINGS,
    UNREADABLE,
    below,
    is_ours,
    is_passed_over,
    is_unmarked,
    is_yaml,
    project_of,
    read_source,
    reason,
    yaml_files,
)
from cjtool.workspace.files import unreadable as cannot_read
from cjtool.workspace.load import load
from cjtool.workspace.workspace import Workspace


@dataclass(frozen=True)
class Reading:
    """What was read.

    `targets` are the files that were asked for; a workspace has its project's other files too. `skipped`
    are YAML files that are somebody else's, `unmarked` those of them that look like journeys, `unsought` files that were named and that stand where nothing is
    looked for. `unreadable` says that the system refused some file or folder. `disk` knows all that was asked of
    the file system.
    """

    workspaces: tuple[Workspace, ...]
    targets: frozenset[Path]
    skipped: tuple[Path, ...] = ()
    unreadable: tuple[Diagnostic, ...] = ()
    disk: Disk = field(default_factory=Disk)
    unsought: tuple[Path, ...] = ()
    unmarked: tuple[Path, ...] = ()


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
    stdin: Source | Diagnostic | None = None,
    *,
    as_found: bool = False,
) -> Reading:
    """Read the projects that paths lie in; without paths, the project around the current folder.

    `stdin`, a text or why there is none, takes the place of the file of the same path, or stands alone.
    With `as_found`, files that are named are taken only if a run over the current folder took them: they are
    ours, and stand where files are looked for. Raises RequestError for a path that is empty or not there.
    """
    if "" in paths:
        raise RequestError("a path is empty", "name it, or write `.` for the current folder")
    reader = _Reader(stdin, as_found=as_found)
    wanted = [os.path.abspath(path) for path in paths]
    if reader.stdin_path is not None:
        wanted.append(reader.stdin_path)
    if not wanted:
        wanted = [project_of(reader.cwd, reader.disk) or reader.cwd]
    for path in wanted:
        reader.ask(path)
    return reader.result(today)


class _Reader:
    """Gathers files by project, then reads each once."""

    def __init__(self, stdin: Source | Diagnostic | None, *, as_found: bool) -> None:
        self.stdin = stdin
        self.as_found = as_found
        self.stdin_path = None if stdin is None else os.path.abspath(_path(stdin))
        self.disk = Disk()
        self.cwd = os.getcwd()
        self.groups: dict[str, _Group] = {}
        self.targets: set[str] = set()
        self.named: set[str] = set()
        self.skipped: list[Path] = []
        self.unreadable: list[Diagnostic] = []
        self.unsought: list[Path] = []
        self.unmarked: list[Path] = []

    def ask(self, path: str) -> None:
        """Take a file with its whole project, or all projects in and around a folder."""
        if self.disk.is_folder(path):
            self._folder(path)
            return
        if path != self.stdin_path:
            try:
                os.stat(path)
            except (OSError, ValueError) as error:
                why = reason(error) if isinstance(error, OSError) else "no file can have that name"
                raise RequestError(f"`{self.shown(path)}` cannot be read: {why}") from error
        if self.as_found and path != self.stdin_path:
            if not self._is_sought(path):
                self.unsought.append(self.shown(path))
                return
        else:
            self.named.add(path)
        self.targets.add(path)
        self._file(path)

    def _is_sought(self, path: str) -> bool:
        """Whether a run over the current folder, or over the file's project, would come across a file."""
        folder = os.path.dirname(path)
        parts = os.path.relpath(folder, self.cwd).split(os.sep) if below(folder, self.cwd) else []
        if not is_yaml(path) or any(is_passed_over(part) for part in parts if part != "."):
            return False
        root = project_of(folder, self.disk)
        if root is None:
            return self._is_regular(path)
        if root in self.groups:
            return path in self.groups[root].files
        sought = path in self._project(root).files
        if not sought:
            del self.groups[root]  # a project is read for what it is asked about
        return sought

    def _is_regular(self, path: str) -> bool:
        """Whether a file is there by itself, and not as a link."""
        folder, name = os.path.split(path)
        try:
            return Entry(name, "f") in self.disk.listing(folder)
        except OSError as error:
            self._refused(error)
            return False

    def _folder(self, folder: str) -> None:
        around = project_of(folder, self.disk)
        if around is not None:
            self._project(around)
        for path in yaml_files(folder, self.disk, self._refused, nested=True):
            if os.path.basename(path) == SETTINGS:
                self._project(os.path.dirname(path))
            elif around is None and project_of(os.path.dirname(path), self.disk) is None:
                self.groups.setdefault(path, _Group(None, {path: None}))
        self.targets.update(
            path for group in self.groups.values() for path in group.files if below(path, folder)
        )

    def _file(self, path: str) -> None:
        root = project_of(os.path.dirname(path), self.disk)
        if root is None:
            self.groups.setdefault(path, _Group(None, {path: None}))
        else:
            self._project(root).files[path] = None

    def _project(self, root: str) -> _Group:
        if root in self.groups:
            return self.groups[root]
        settings = os.path.join(root, SETTINGS)
        group = self.groups[root] = _Group(root, {settings: None})
        for folder in self._journey_folders(group, root, settings):
            before = len(self.unreadable)
            group.files.update(dict.fromkeys(yaml_files(folder, self.disk, self._refused, nested=False)))
            group.whole = group.whole and len(self.unreadable) == before
        shared = extension(settings, root, self.disk, self._source)
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
            if (wrong := _misfit(folder, root, name, self.disk)) is None:
                found.append(folder)
                continue
            span = places(source).value(("journeys", index)).span
            group.problems.append(Diagnostic("schema", Severity.ERROR, wrong, span))
        return found if names else [root]

    def _refused(self, error: OSError) -> None:
        self.unreadable.append(cannot_read(self.shown(str(error.filename)), error))

    def _source(self, path: str) -> Source | Diagnostic:
        if self.stdin is not None and path == self.stdin_path:
            return self.stdin
        return read_source(path, self.shown(path), self.disk)

    def result(self, today: date) -> Reading:
        """Every project read once; a group that holds nothing of ours is left out."""
        workspaces = []
        for key, group in sorted(self.groups.items()):
            sources = self._sources(group)
            if sources or group.problems:
                root = self.shown(group.root or os.path.dirname(key))
                workspaces.append(load(root, sources, today, group.problems, self.disk, whole=group.whole))
        kept = {file.source.path for workspace in workspaces for file in workspace.files}
        kept |= {problem.span.path for workspace in workspaces for problem in workspace.problems}
        targets = frozenset(self.shown(path) for path in self.targets) & kept
        return Reading(
            tuple(workspaces),
            targets,
            tuple(self.skipped),
            tuple(self.unreadable),
            self.disk,
            tuple(self.unsought),
            tuple(self.unmarked),
        )

    def _sources(self, group: _Group) -> list[Source]:
        found = []
        for path in group.files:
            source = self._source(path)
            if isinstance(source, Diagnostic):
                self._unread(source, path, group)
            elif path in self.named or os.path.basename(path) == SETTINGS or is_ours(source):
                found.append(source)
                if group.root is None and "extend" in source.text:
                    group.problems += extension(path, os.path.dirname(path), self.disk, self._source).problems
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
        """A path as people see it: relative below the current folder, else absolute."""
        if path == self.cwd:
            return Path()
        return Path(path[len(self.cwd) + 1 :] if path.startswith(self.cwd + os.sep) else path)


def _path(read: Source | Diagnostic) -> Path:
    return read.path if isinstance(read, Source) else read.span.path


def _misfit(folder: str, root: str, name: str, disk: Disk) -> str | None:
    """Why a folder cannot be one of a project's journey folders."""
    if not below(folder, root):
        return f"outside the project lies `{name}`"
    if not disk.is_folder(folder):
        return f"there is no folder `{name}`"
    if folder != root and disk.is_file(os.path.join(folder, SETTINGS)):
        return f"`{name}` is a project of its own"
    return None

"""What was not looked at though it may have been meant: behind links, in a build's output or in hidden folders."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from cjtool.diagnostic import Diagnostic
from cjtool.files import Files
from cjtool.project.files import below, is_foreign, is_ours, is_output, is_yaml, read_source, yaml_files
from cjtool.project.workspace import Workspace
from cjtool.source import Source


def hidden(
    passed: Iterable[str],
    workspaces: Sequence[Workspace],
    files: Files,
    read: Callable[[str], Source | Diagnostic],
) -> Iterator[Path]:
    """Files of ours among links and output that were passed over, but for those that were read in their own place."""
    known = {
        files.real(os.path.abspath(file.source.path)) for workspace in workspaces for file in workspace.files
    }
    for path in dict.fromkeys(passed):
        for name in sorted(_yaml_in(path, files)):
            if files.real(name) not in known:
                source = read(name)
                source = source if isinstance(source, Source) else source.span.source
                if is_ours(source):
                    yield source.path


def _yaml_in(path: str, files: Files) -> Iterable[str]:
    """Where a link to a file leads, what lies right in the folder that one leads to, all of what a build wrote."""
    if not files.is_folder(path):
        return [path] if is_yaml(path) and files.is_file(path) else []
    if is_output(path, files):
        return yaml_files(path, files, _unheard, nested=True)
    if below(files.real(path), os.path.realpath(os.getcwd())) or is_foreign(files.real(path), files):
        return []
    try:
        entries = files.list(path)
    except OSError:
        return []
    return [os.path.join(path, entry.name) for entry in entries if entry.kind == "f" and is_yaml(entry.name)]


def holding(foreign: Iterable[str], empty: Sequence[str], files: Files) -> Iterator[str]:
    """The folders with files of ours among those of others' that were passed over in folders that hold nothing else."""
    for folder in foreign:
        if any(below(folder, around) for around in empty):
            inside = yaml_files(folder, files, _unheard, nested=True)
            if any(_is_ours(path, files) for path in inside):
                yield folder


def _is_ours(path: str, files: Files) -> bool:
    source = read_source(path, Path(path), files)
    return isinstance(source, Source) and is_ours(source)


def _unheard(_: OSError) -> None:
    """What nobody asked for need not be readable."""


def empty(
    folders: Iterable[str], workspaces: Sequence[Workspace], unreadable: Iterable[Diagnostic]
) -> Iterator[str]:
    """The folders that hold no more of ours than a project's settings, and in which nothing was refused."""
    places = [os.path.abspath(problem.span.path) for problem in unreadable]
    for workspace in workspaces:
        if holds_something(workspace):
            places += [os.path.abspath(file.source.path) for file in workspace.files]
            places += [os.path.abspath(problem.span.path) for problem in workspace.problems]
    yield from (folder for folder in folders if not any(below(path, folder) for path in places))


def holds_something(workspace: Workspace) -> bool:
    """Whether there is more than a project's settings: a journey, a problem, a library that stands alone."""
    return bool(workspace.journeys or workspace.problems or not workspace.name)

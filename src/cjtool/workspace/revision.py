"""A project as it was at a revision, read from git."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from cjtool.diagnostic import Diagnostic
from cjtool.document import MAX_BYTES, parse
from cjtool.model import SharedSettings
from cjtool.source import Source
from cjtool.workspace.files import SETTINGS, below, decode, is_ours, is_passed_over, is_yaml
from cjtool.workspace.git import Blob, blobs, commit, contents
from cjtool.workspace.load import load
from cjtool.workspace.workspace import Workspace


def at_revision(workspace: Workspace, revision: str) -> Workspace:
    """The same project as it was; one that was not there yet is empty.

    Files that could not be read then are left out. Raises RequestError for a folder without git, or a
    revision that it does not know.
    """
    root = workspace.root
    name = commit(root, revision)
    found = [blob for blob in blobs(root, name) if _may_be_ours(blob.path)]
    if not _is_project(workspace):
        only = {os.path.basename(file.source.path) for file in workspace.files}
        found = [blob for blob in found if blob.path in only]
    sources = dict(_sources(root, found))
    kept = sources if not _is_project(workspace) else dict(_of_project(sources))
    return load(root, [*kept.values(), *_shared(workspace)], workspace.today)


def _shared(workspace: Workspace) -> Iterator[Source]:
    """Settings that lie outside the project: they hold as they are now, for both times."""
    root = os.path.abspath(workspace.root)
    for file in workspace.files:
        if isinstance(file.root, SharedSettings) and not below(os.path.abspath(file.source.path), root):
            yield file.source


def _may_be_ours(path: str) -> bool:
    *folders, name = PurePosixPath(path).parts
    return is_yaml(name) and not any(map(is_passed_over, folders))


def _sources(root: Path, found: list[Blob]) -> Iterator[tuple[str, Source]]:
    for blob, data in zip(found, contents(root, found), strict=True):
        if len(data) <= MAX_BYTES:
            source = decode(data, root / blob.path)
            if not isinstance(source, Diagnostic):
                yield blob.path, source


def _of_project(sources: dict[str, Source]) -> Iterator[tuple[str, Source]]:
    """What the project itself reads: its settings, and what is ours in its folders but in no other project."""
    nested = {path.removesuffix(f"/{SETTINGS}") for path in sources if path.endswith(f"/{SETTINGS}")}
    folders = _folders(sources.get(SETTINGS))
    for path, source in sources.items():
        inside = any(_below(path, folder) for folder in folders)
        elsewhere = any(_below(path, folder) for folder in nested)
        if path == SETTINGS or (inside and not elsewhere and is_ours(source)):
            yield path, source


def _folders(settings: Source | None) -> list[str]:
    """The folders that settings name; an empty path is the project's own."""
    data = parse(settings).data if settings is not None else None
    listed = data.get("journeys") if isinstance(data, dict) else None
    names = listed if isinstance(listed, tuple) else (listed,)
    return [os.path.normpath(name) for name in names if isinstance(name, str)] or ["."]


def _below(path: str, folder: str) -> bool:
    return folder == "." or below(path, folder)


def _is_project(workspace: Workspace) -> bool:
    return any(file.root is workspace.project for file in workspace.files)

"""Texts of files that were changed: shown as a difference, written, all of them or none, or read with their project."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import unified_diff
from pathlib import Path
from typing import TypeAlias

from cjtool.app import phrases as says
from cjtool.app.writing import refuse_link, refused, write
from cjtool.formats.characters import visible
from cjtool.project import Workspace, WorkspaceReading
from cjtool.request import RequestError
from cjtool.runners import harmless
from cjtool.source import Source

_MARK = b"\xef\xbb\xbf"

ChangedTexts: TypeAlias = Iterable[tuple[Source, str]]
"""Files as they were read, each with the text that it is to have."""


def save(texts: ChangedTexts) -> None:
    """Write the changed files, all of them or none.

    Raises RequestError for a link, for a file that is no longer what was read, and where the system refuses.
    """
    changed = [_bytes(source, text) for source, text in texts]
    written: list[tuple[Path, bytes]] = []
    try:
        for path, before, after in changed:
            write(path, after)
            written.append((path, before))
    except RequestError:
        for path, before in written:
            write(path, before)
        raise


def _bytes(source: Source, text: str) -> tuple[Path, bytes, bytes]:
    """A file with what it holds and what it is to hold; raises RequestError for a link, or where it has changed."""
    path = source.path
    refuse_link(path, below=Path())
    try:
        before = path.read_bytes()
    except OSError as error:
        raise refused(path, "read", error) from error
    mark = _MARK if before.startswith(_MARK) else b""
    if before != mark + source.text.encode():
        raise RequestError(says.CHANGED_MEANWHILE(path=str(source.path)), says.RUN_AGAIN)
    return path, before, mark + text.encode()


def with_texts(texts: Mapping[Path, str], workspace: Workspace, reading: WorkspaceReading) -> Workspace:
    """A project as it would be with other texts in some of its files."""
    at = next(number for number, each in enumerate(reading.workspaces) if each is workspace)
    gathered = reading.gathered[at]
    sources = (Source(each.path, texts.get(each.path, each.text)) for each in gathered.sources)
    return replace(gathered, sources=tuple(sources)).load(workspace.today, reading.files)


def difference(texts: ChangedTexts) -> str:
    """The changes as a unified diff; a line that a CI runner would obey is no part of it as it stands."""
    return harmless("".join(line for source, text in texts for line in _diff(source, text)))


def _diff(source: Source, text: str) -> Iterator[str]:
    name = visible(source.path.as_posix())
    old, new = source.text.splitlines(keepends=True), text.splitlines(keepends=True)
    for line in unified_diff(old, new, f"a/{name}", f"b/{name}"):
        yield line if line.endswith(("\n", "\r")) else f"{line}\n\\ No newline at end of file\n"

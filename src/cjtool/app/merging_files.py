"""What git's merge driver does: three files made one, part by part, or line by line where that cannot be."""

import os
from dataclasses import dataclass
from pathlib import Path

from cjtool.app import merging_phrases as says
from cjtool.app.writing import refused, write
from cjtool.diagnostic import Diagnostic
from cjtool.document import conflicts, parse
from cjtool.files import git
from cjtool.merge.marking import Labels
from cjtool.merge.texts import merge_texts
from cjtool.message import Listed, Message, Plain, as_message
from cjtool.project.files import decode, is_ours
from cjtool.source import Source

_MARK = b"\xef\xbb\xbf"
_MARKER_SIZE = 7
_FAILED = 128
"""From this exit code on, `git merge-file` could not merge."""


@dataclass(frozen=True)
class MergeFilesRequest:
    """Three files, of which ours becomes the outcome, the path that they stand for, and what git calls the versions."""

    base: Path
    ours: Path
    theirs: Path
    path: str
    labels: Labels
    marker_size: int = _MARKER_SIZE


@dataclass(frozen=True)
class MergedFiles:
    """Whether both sides changed the same, and what is to be said of that, or of a merge line by line."""

    clashed: bool
    remarks: tuple[Message, ...] = ()


def merge_files(request: MergeFilesRequest) -> MergedFiles:
    """Merge three files into ours. Raises RequestError where one cannot be read or written, or there is no git."""
    data = tuple(_read(path) for path in (request.base, request.ours, request.theirs))
    path = Path(request.path)
    read = [decode(each, path) for each in data]
    base, ours, theirs = read
    if isinstance(base, Source) and isinstance(ours, Source) and isinstance(theirs, Source):
        merged = merge_texts(base, ours, theirs, request.labels)
        if merged is not None:
            write(request.ours, _mark(data) + merged.text.encode())
            told = _told(Source(path, merged.text)) if merged.clashes else ()
            return MergedFiles(bool(merged.clashes), told)
    code = merge_lines(request)
    kept = (says.OURS_KEPT(path=Plain(request.path)),) if code >= _FAILED else ()
    return MergedFiles(code > 0, (*_why(read, request.labels), *kept))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise refused(path, "read", error) from error


def _mark(data: tuple[bytes, ...]) -> bytes:
    """The byte order mark, where the side that changed whether there is one has it."""
    base, ours, theirs = (each.startswith(_MARK) for each in data)
    return _MARK if (theirs if ours == base else ours) else b""


def merge_lines(request: MergeFilesRequest) -> int:
    """Merge as git does, into ours: how many conflicts there are, or a code from 128 on where git left ours as it is."""
    labels = [
        part
        for label in (request.labels.ours, request.labels.base, request.labels.theirs)
        for part in ("-L", label)
    ]
    files = [os.path.abspath(path) for path in (request.ours, request.base, request.theirs)]
    return git.exit_code(Path.cwd(), "merge-file", f"--marker-size={request.marker_size}", *labels, *files)


def _told(source: Source) -> tuple[Message, ...]:
    """Where the conflicts are that were left in a text."""
    lines = [str(each.span.line) for each in conflicts(source)]
    places = Plain(", ".join(lines))
    says_it = says.ONE_CONFLICT if len(lines) == 1 else says.CONFLICTS
    return (says_it(path=Plain(source.name), places=places),)


def _why(read: list[Source | Diagnostic], labels: Labels) -> tuple[Message, ...]:
    """Why a file was merged line by line; nothing of one that is somebody else's."""
    names = (labels.base, labels.ours, labels.theirs)
    sources = [each for each in read if isinstance(each, Source)]
    if not any(map(is_ours, sources)):
        return ()
    path = Plain(next(iter(sources)).name)
    for each, name in zip(read, names, strict=True):
        problem = each if isinstance(each, Diagnostic) else next(iter(parse(each).problems), None)
        if problem is not None:
            reason = as_message(problem.message)
            return (says.NOT_VALID(path=path, version=name, line=problem.span.line, problem=reason),)
    others = [
        name for each, name in zip(read, names, strict=True) if isinstance(each, Source) and not is_ours(each)
    ]
    if others:
        return (says.NOT_OURS(path=path, versions=Listed(tuple(others))),)
    return (says.NOT_BY_PARTS(path=path),)

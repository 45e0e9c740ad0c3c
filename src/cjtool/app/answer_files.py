"""Where the rows of a source are: what it is called, its files by their kinds, and what is said where they cannot be read."""

import glob
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import groupby, islice
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from cjtool.app import measure_phrases as says
from cjtool.build.phrases import did_you_mean
from cjtool.files.disk import Disk
from cjtool.image.unfit import UnfitError
from cjtool.measure.engines.xes_files import BrokenXesError
from cjtool.measure.question import Counted, MissingColumnError
from cjtool.measure.source_names import source_name
from cjtool.message import Listed, Message
from cjtool.model.events import WORKBOOKS, EventSource, is_xes
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace
from cjtool.project.enclosure import enclosed_path
from cjtool.project.files import below, reason
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

FileKind: TypeAlias = Literal["csv", "parquet", "workbook", "xes"]
"""What reads a file."""
RowSource: TypeAlias = AnswerSource | EventSource
"""A source whose rows are read: answers, or events."""
_FEW = 12
"""So many headings are named where one is not there."""
_MANY = 1_000
"""Among so many files of a folder the nearest name is looked for."""
_ENDS: dict[str, FileKind] = {
    **dict.fromkeys((".parquet", ".parq"), "parquet"),
    **dict.fromkeys(WORKBOOKS, "workbook"),
}  # fmt: skip
_BESIDE = re.compile(r"~\$.*|\.~lock\..*#|\.DS_Store|\._.*|Thumbs\.db|desktop\.ini", re.IGNORECASE)
"""What programs keep beside files: Excel and LibreOffice while somebody has one open, the Finder, Windows."""


class RefusedSourceError(RequestError):
    """A source that has no file, or whose file lacks columns: what of several can be told together."""


def file_groups(source: RowSource, workspace: Workspace) -> list[tuple[FileKind, list[Path]]]:
    """The files of a source in the order of their names, those of one kind that follow one another together.

    Raises RequestError as `files_of` does, and where a `sheet` is named and no file is a workbook.
    """
    groups = [
        (kind, list(paths))
        for kind, paths in groupby(files_of(source, workspace), lambda path: _kind(path, source))
    ]
    if source.sheet and all(kind != "workbook" for kind, _ in groups):
        raise RequestError(says.NO_SHEETS(name=source_name(source)), says.LEAVE_SHEET_OUT)
    return groups


def _kind(path: Path, source: RowSource) -> FileKind:
    """The kind of a file, by how its name ends; what is nothing else is CSV."""
    if isinstance(source, EventSource) and is_xes(path.name):
        return "xes"
    return _ENDS.get(path.suffix.lower(), "csv")


def files_of(source: RowSource, workspace: Workspace) -> Iterator[Path]:
    """The files of a source, in the order of their names; what programs keep beside them are none.

    Raises RequestError where there are none, and for one that lies outside the project.
    """
    found = [path for path in _matched(source, workspace) if not _is_beside(path)]
    if not found:
        near = _nearest_file(source_name(source), os.path.abspath(workspace.root))
        raise RefusedSourceError(
            says.NO_FILE(name=source_name(source)), *([did_you_mean(near)] if near else [])
        )
    for path in found:
        name = os.path.relpath(path, workspace.root)
        try:
            yield Path(enclosed_path(workspace.root, name, Disk()))
        except UnfitError as error:
            raise RequestError(error.about(name), *((error.hint,) if error.hint else ())) from error


def _nearest_file(name: str, home: str) -> str | None:
    """What lies in the same folder under the nearest name; none where that folder is not inside the project, or not there."""
    inside = os.path.dirname(name)
    folder = os.path.normpath(os.path.join(home, inside))
    if not below(folder, home):
        return None
    with suppress(OSError):
        there = [each.name for each in islice(os.scandir(folder), _MANY) if each.is_file()]
        return nearest(name, [os.path.join(inside, each) for each in sorted(there)])
    return None


def tell_passed_over(source: RowSource, workspace: Workspace, found: Counted) -> None:
    """Tell which files that the pattern of a source matches are passed over, as programs keep them beside others."""
    if source.file is not None:
        for path in filter(_is_beside, _matched(source, workspace)):
            found.left_out["file-beside", os.path.basename(path)] += 0


def _matched(source: RowSource, workspace: Workspace) -> list[str]:
    pattern = os.path.join(glob.escape(str(workspace.root)), source.file or "")
    return sorted(filter(os.path.isfile, glob.glob(pattern, recursive=True)))


def _is_beside(path: str) -> bool:
    return _BESIDE.fullmatch(os.path.basename(path)) is not None


@contextmanager
def told_of(source: RowSource) -> Iterator[None]:
    """Raise RequestError where an engine finds that a source lacks a column, or cannot be read."""
    try:
        yield
    except MissingColumnError as error:
        raise _no_column(error, source) from error
    except BrokenXesError as error:
        raise RequestError(says.BROKEN_XES(name=error.path.name, reason=error.reason)) from error
    except OSError as error:
        raise RequestError(says.NOT_READ(name=source_name(source), reason=reason(error))) from error


class _Wanted(NamedTuple):
    """Columns that are not there, each with the nearest that is, as a sentence names them."""

    pairs: tuple[tuple[str, str | None], ...]

    def text(self, language: str = "en") -> str:
        """All of them in a language."""
        return ", ".join(
            Listed((heading,)).text(language)
            if near is None
            else f"{Listed((heading,)).text(language)} ({did_you_mean(near).text(language)})"
            for heading, near in self.pairs
        )


def _no_column(error: MissingColumnError, source: RowSource) -> RefusedSourceError:
    """What is said of columns that are not there once, each with the nearest that is."""
    name = source_name(source) if error.path is None else error.path.name
    if source.connection is not None:
        name = source.table or name
    headings = [heading for heading in error.headings if heading]
    lacking = [heading for heading in error.missing if heading not in headings]
    told: list[Message] = list(_lacking(error, name, headings, lacking)) if lacking else []
    twice = [says.TWO_COLUMNS(name=name, heading=each) for each in error.missing if each in headings]
    return RefusedSourceError(*told, *twice, *([says.RENAME_ONE] if twice else []))


def _lacking(
    error: MissingColumnError, name: str, headings: Sequence[str], lacking: Sequence[str]
) -> Iterator[Message]:
    pairs = tuple((heading, nearest(heading, headings)) for heading in lacking)
    sheet, near = error.sheet, pairs[0][1]
    if len(pairs) > 1:
        wanted = _Wanted(pairs)
        yield (
            says.NO_COLUMNS(name=name, headings=wanted)
            if sheet is None
            else says.NO_COLUMNS_ON_SHEET(name=name, sheet=sheet, headings=wanted)
        )
    elif sheet is None:
        yield says.NO_COLUMN(name=name, heading=lacking[0])
    else:
        yield says.NO_COLUMN_ON_SHEET(name=name, sheet=sheet, heading=lacking[0])
    if any(each is None for _, each in pairs) or near is None:
        yield says.COLUMNS_ARE(headings=Listed(tuple(headings[:_FEW]), ""))
    elif len(pairs) == 1:
        yield did_you_mean(near)

"""What git's diff driver and its text conversion do for one file: what changed for customers, and the file in lines."""

import os
from dataclasses import dataclass
from datetime import date
from difflib import unified_diff
from pathlib import Path

from cjtool.app import merging_phrases as says
from cjtool.app.diff_outputs import render
from cjtool.app.differing import differences
from cjtool.app.versions import of_texts
from cjtool.app.writing import refused
from cjtool.formats.characters import printable
from cjtool.merge.account import fact_lines
from cjtool.message import Plain
from cjtool.project.files import decode
from cjtool.request import RequestError
from cjtool.source import Source


@dataclass(frozen=True)
class DriverRequest:
    """A file in two versions, as git gives them: its path from the top, and where each lies; None where it was not there."""

    path: str
    before: Path | None
    after: Path | None
    was: str | None = None
    """The path that it had before, where that was another one."""


def as_it_is(path: Path) -> bytes:
    """A file to the letter. Raises RequestError where it cannot be read."""
    return _read(path)


def told(path: Path) -> bytes:
    """A file in lines, a fact each, or as it is where it is none of ours. Raises RequestError where it cannot be read."""
    data = _read(path)
    source = decode(data, Path(path.name).with_suffix(".yaml"))
    lines = fact_lines(source) if isinstance(source, Source) else None
    return data if lines is None else printable(lines).encode()


def told_of(request: DriverRequest, today: date) -> str:
    """What changed in a file: for customers, else in its lines. Raises RequestError where a file cannot be read."""
    before, after = (None if path is None else _read(path) for path in (request.before, request.after))
    head = _head(request)
    if before == after:
        return f"{head}\n"
    lines = _account_diff(before, after)
    if lines is None:
        return f"{head}\n{_text_diff(before, after)}"
    if not lines:
        return f"{head}\n{says.SAYS_THE_SAME.text()}\n"
    return f"{head}\n{_for_customers(request, before, after, today) or lines}"


def told_in_text(request: DriverRequest) -> str:
    """What changed in the text of a file. Raises RequestError where a file cannot be read."""
    before, after = (None if path is None else _read(path) for path in (request.before, request.after))
    return f"{_head(request)}\n{_text_diff(before, after)}"


def _head(request: DriverRequest) -> str:
    """The file's path, and what became of it."""
    path = printable(request.path)
    if request.was is not None and request.was != request.path:
        return says.WAS(path=Plain(path), was=Plain(printable(request.was))).text()
    if request.before is None:
        return says.NEW_FILE(path=Plain(path)).text()
    return says.GONE_FILE(path=Plain(path)).text() if request.after is None else path


def _for_customers(request: DriverRequest, before: bytes | None, after: bytes | None, today: date) -> str:
    """What `cjtool diff` tells, with the rest of the project as it is now; nothing where it tells nothing of this file."""
    try:
        found = differences(of_texts(request.path, before, after, today), "none")
    except RequestError:
        return ""
    return render("text", found) if found.changes and not found.unseen else ""


def _account_diff(before: bytes | None, after: bytes | None) -> str | None:
    """The lines of facts that differ; None where a version is none of our files."""
    told = [[] if data is None else _facts(data) for data in (before, after)]
    one, other = told
    return None if one is None or other is None else _unified(one, other)


def _facts(data: bytes) -> list[str] | None:
    source = decode(data, Path("a.yaml"))
    lines = fact_lines(source) if isinstance(source, Source) else None
    return None if lines is None else printable(lines).splitlines(keepends=True)


def _text_diff(before: bytes | None, after: bytes | None) -> str:
    """The lines of text that differ."""
    texts = [[] if data is None else data.decode("utf-8", "replace").splitlines() for data in (before, after)]
    one, other = ([f"{printable(line)}\n" for line in lines] for lines in texts)
    return _unified(one, other)


def _unified(one: list[str], other: list[str]) -> str:
    return "".join(list(unified_diff(one, other, n=1))[2:])


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise refused(path, "read", error) from error


def placed(path: str) -> Path | None:
    """A file as git names it; None for none."""
    return None if path in {os.devnull, "/dev/null", "nul"} else Path(path)

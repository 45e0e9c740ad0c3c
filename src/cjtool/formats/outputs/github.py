"""For GitHub Actions: workflow commands, which GitHub shows as annotations."""

import re
from pathlib import Path

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.formats.characters import unhidden
from cjtool.formats.counts import standing
from cjtool.formats.paths import repository, within
from cjtool.formats.related import told
from cjtool.lint import Outcome
from cjtool.runners import broken
from cjtool.source import Span

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})
_LONE = re.compile("[\ud800-\udfff]")
_SHOWN = 10
"""So many annotations of a level GitHub shows of a step."""


def render(outcome: Outcome) -> str:
    """A command for each finding that stands; GitHub itself shows the first ten of a level."""
    root = repository()
    return "".join(f"{_command(each, root)}\n" for each in standing(outcome))


def annotations(outcome: Outcome) -> str:
    """Commands, the worst first, no more of a level than GitHub shows; the last then says how many more there are."""
    root = repository()
    lines = [line for level in sorted(Severity, reverse=True) for line in _level(outcome, level, root)]
    return "".join(f"{line}\n" for line in lines)


def _level(outcome: Outcome, level: Severity, root: Path) -> list[str]:
    found = [each for each in standing(outcome) if each.severity == level]
    if len(found) <= _SHOWN:
        return [_command(each, root) for each in found]
    first = [_command(each, root) for each in found[: _SHOWN - 1]]
    more = len(found) - len(first)
    return [*first, f"::{_COMMAND[level]} title=cjtool::and {more} more {level}s, in the log of this step"]


def _command(each: Diagnostic, root: Path) -> str:
    properties = {"file": within(each.span.path, root).as_posix(), **_region(each.span), "title": each.rule}
    written = ",".join(f"{key}={_escape(value, _PROPERTY)}" for key, value in properties.items())
    message = told(each, lambda path: within(path, root).as_posix())
    return f"::{_COMMAND[each.severity]} {written}::{_escape(message, _DATA)}"


def _region(span: Span) -> dict[str, str]:
    """Lines, and columns only where both are on one line: the runner rejects others."""
    lines = {"line": str(span.line), "endLine": str(span.end_line)}
    if span.line != span.end_line:
        return lines
    return {**lines, "col": str(span.column), "endColumn": str(span.end_column)}


def _escape(text: str, table: dict[int, str]) -> str:
    return broken(unhidden(_LONE.sub("\ufffd", text)), "\\[").translate(table)

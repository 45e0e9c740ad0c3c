"""For GitHub Actions: workflow commands, which GitHub shows as annotations."""

import re
from pathlib import Path

from cjtool.diagnostic import Diagnostic, Related, Severity
from cjtool.formats.counts import standing
from cjtool.formats.paths import repository, within
from cjtool.lint import Outcome
from cjtool.source import Span

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})
_LONE = re.compile("[\ud800-\udfff]")


def render(outcome: Outcome) -> str:
    """A command for each finding that stands; GitHub itself shows the first ten of a level."""
    root = repository()
    return "".join(f"{_command(each, root)}\n" for each in standing(outcome))


def _command(each: Diagnostic, root: Path) -> str:
    properties = {"file": _path(each.span, root), **_region(each.span), "title": each.rule}
    written = ",".join(f"{key}={_escape(value, _PROPERTY)}" for key, value in properties.items())
    message = "\n".join([each.sentence, *(_place(related, root) for related in each.related)])
    return f"::{_COMMAND[each.severity]} {written}::{_escape(message, _DATA)}"


def _region(span: Span) -> dict[str, str]:
    """Lines, and columns only where both are on one line: the runner rejects others."""
    lines = {"line": str(span.line), "endLine": str(span.end_line)}
    if span.line != span.end_line:
        return lines
    return {**lines, "col": str(span.column), "endColumn": str(span.end_column)}


def _place(related: Related, root: Path) -> str:
    return f"{related.message}: {_path(related.span, root)}:{related.span.line}:{related.span.column}"


def _path(span: Span, root: Path) -> str:
    return within(span.path, root).as_posix()


def _escape(text: str, table: dict[int, str]) -> str:
    return _LONE.sub("\ufffd", text).translate(table)

"""For reviewdog: its Diagnostic Format, by which it comments on pull requests of many services."""

from pathlib import Path
from typing import Any

from cjtool.diagnostic import Diagnostic
from cjtool.formats.counts import standing
from cjtool.formats.dumping import dump
from cjtool.formats.related import told
from cjtool.lint import Outcome
from cjtool.source import Source, Span

_SOURCE = {"name": "cjtool", "url": "https://github.com/cjtool/cjtool"}


def render(outcome: Outcome) -> str:
    """One document with the findings that stand, and fixes as suggestions."""
    return dump({"source": _SOURCE, "diagnostics": [_diagnostic(each) for each in standing(outcome)]})


def _diagnostic(each: Diagnostic) -> dict[str, Any]:
    """A finding; paths are relative to the current folder, as reviewdog takes them."""
    diagnostic: dict[str, Any] = {
        "message": told(each, Path.as_posix),
        "location": {"path": each.span.path.as_posix(), "range": _range(each.span)},
        "severity": each.severity.name,
        "code": {"value": each.rule},
    }
    if len(each.edits) == 1 and each.edits[0].span.path == each.span.path:  # suggestions are alternatives
        (edit,) = each.edits
        diagnostic["suggestions"] = [{"range": _range(edit.span), "text": edit.replacement}]
    return diagnostic


def _range(span: Span) -> dict[str, Any]:
    return {"start": _position(span.source, span.start), "end": _position(span.source, span.end)}


def _position(source: Source, offset: int) -> dict[str, int]:
    """Line and column from 1; here columns count bytes of UTF-8."""
    line, column = source.position(offset)
    before = source.text[offset - (column - 1) : offset]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}

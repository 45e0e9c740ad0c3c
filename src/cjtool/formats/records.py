"""A finding as plain data, for the formats that are JSON."""

from typing import Any

from cjtool.diagnostic import Diagnostic, Edit, Related
from cjtool.source import Span


def finding(each: Diagnostic) -> dict[str, Any]:
    """A finding, as `json` and `jsonl` have it."""
    return {
        "rule": each.rule,
        "lens": each.lens or None,
        "kind": each.kind.value,
        "severity": str(each.severity),
        "message": each.sentence,
        "path": each.span.path.as_posix(),
        **_start(each.span),
        **_end(each.span),
        "at": each.at,
        "related": [_related(related) for related in each.related],
        "fix": {"edits": [_edit(edit) for edit in each.edits]} if each.edits else None,
        "waived": each.waived or None,
        "baselined": each.baselined,
        "fingerprint": each.fingerprint,
    }


def _start(span: Span) -> dict[str, Any]:
    return {"line": span.line, "column": span.column}


def _end(span: Span) -> dict[str, Any]:
    return {"end_line": span.end_line, "end_column": span.end_column}


def _related(related: Related) -> dict[str, Any]:
    return {"path": related.span.path.as_posix(), **_start(related.span), "message": related.message}


def _edit(edit: Edit) -> dict[str, Any]:
    path = edit.span.path.as_posix()
    return {"path": path, **_start(edit.span), **_end(edit.span), "text": edit.replacement}

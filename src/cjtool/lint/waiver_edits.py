"""Edits that take a waiver away, or some of the rules that it names."""

import re
from collections.abc import Collection

from cjtool.diagnostic import Edit
from cjtool.lint.waiver import Waiver
from cjtool.source import Span

_BLANKS = re.compile(r"[ \t]*\Z")


def fewer(waiver: Waiver, unused: Collection[Span]) -> Edit:
    """The same waiver without some of its names."""
    away = {name.start for name in unused}
    kept = ", ".join(name.text for name in waiver.names if name.start not in away)
    return Edit(waiver.names_span, kept)


def without(waiver: Waiver, comment: Span) -> Edit:
    """No waiver: its line goes where nothing else stands on it, else only the comment and the blanks before."""
    span, source = waiver.span, waiver.span.source
    text = source.text
    line = source.position(span.start)[0]
    start = source.line_starts[line - 1]
    before = text[start : span.start].rstrip(" \t")
    more = _BLANKS.match(text, span.end, comment.end) is None
    if before or more:
        return Edit(Span(source, start + len(before), span.end if more else comment.end), "")
    end = source.line_starts[line] if line < len(source.line_starts) else len(text)
    return Edit(Span(source, start, end), "")

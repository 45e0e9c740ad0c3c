"""Conflicts of two branches that a merge left in a text, told in comments of ours."""

import re

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.document import phrases as says
from cjtool.document.comment_spans import comments
from cjtool.source import Source, Span

CONFLICT = "# cjtool: conflict"
"""How such a comment starts."""
_RULE = "merge-conflict"
_WRITTEN = re.compile(rf"{CONFLICT}(?:\[(?P<about>.*?)\](?=:|$))?(?![\w-])")


def conflicts(source: Source) -> tuple[Diagnostic, ...]:
    """Each conflict in a text that parses, by what it is about."""
    if CONFLICT not in source.text:
        return ()
    found = ((span, _WRITTEN.match(span.text)) for span in comments(source))
    return tuple(_told(span, match["about"]) for span, match in found if match)


def _told(span: Span, about: str | None) -> Diagnostic:
    message = says.UNSETTLED_ABOUT(about=about) if about else says.UNSETTLED
    return Diagnostic(_RULE, Severity.ERROR, message, span, says.SETTLE)

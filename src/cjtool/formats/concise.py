"""One line per finding, for editors and for `grep`: `path:line:col: severity rule: message`."""

from cjtool.diagnostic import Diagnostic
from cjtool.formats.characters import visible
from cjtool.formats.counts import standing
from cjtool.formats.paths import shown
from cjtool.lint import Outcome


def render(outcome: Outcome) -> str:
    """The findings that stand, a line each."""
    return "".join(f"{_line(each)}\n" for each in standing(outcome))


def _line(each: Diagnostic) -> str:
    place = f"{shown(each.span.path)}:{each.span.line}:{each.span.column}"
    return f"{place}: {each.severity} {each.rule}: {visible(each.sentence)}"

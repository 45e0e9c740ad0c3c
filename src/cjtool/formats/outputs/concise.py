"""One line per finding, for editors and for `grep`: `path:line:col: severity rule: message`."""

from functools import cache

from cjtool.diagnostic import Diagnostic, FindingKind
from cjtool.formats import frame
from cjtool.formats.characters import visible
from cjtool.formats.counts import shown as listed
from cjtool.formats.paths import shown
from cjtool.lint import Outcome


def render(outcome: Outcome, *, waived: bool = False, language: str = "en") -> str:
    """The findings that stand, a line each, facts about the client marked; waived ones too, with their reasons, where that is asked for."""
    name = cache(shown)
    return "".join(
        f"{name(each.span.path)}:{_line(each, language)}\n" for each in listed(outcome, waived=waived)
    )


_level = cache(frame.severity)


def _line(each: Diagnostic, language: str) -> str:
    line, column = each.span.source.position(each.span.start)
    fact = f" ({frame.FACT[language]})" if each.kind is FindingKind.FACT else ""
    aside = f"; {frame.WAIVED[language]}: {visible(each.waived)}" if each.waived else ""
    level = _level(each.severity, language)
    return f"{line}:{column}: {level} {each.rule}: {visible(each.sentence_in(language))}{fact}{aside}"

"""Invisible blanks: named as the cause where they keep a text or a value from being read."""

from collections.abc import Callable

from cjtool.build import kind_phrases as says
from cjtool.build.shape import keys
from cjtool.diagnostic import MOST_PER_FILE, Diagnostic, Severity
from cjtool.document import invisible
from cjtool.document.syntax import RULE, code_point
from cjtool.message import Message
from cjtool.source import Source, Span

_NO_WIDTH = frozenset("\u200b\ufeff")


def named(
    problems: list[Diagnostic], source: Source, anew: Callable[[Source], list[Diagnostic]]
) -> list[Diagnostic]:
    """A text's problems; where invisible blanks cause some, these blanks and what is wrong besides.

    `anew` gives the problems of another text. A text in which they are harmless, as in a sentence, has no problems.
    """
    places = invisible.structural(source, keys())
    if not places:
        return problems
    mended = Source(source.path, invisible.with_blanks(source.text, places))
    others = anew(mended)
    if any(each.rule == RULE for each in others) and not any(each.rule == RULE for each in problems):
        return problems
    return [
        *(_problem(source, place) for place in places[:MOST_PER_FILE]),
        *(_moved(each, source) for each in others),
    ]


def sentence(blank: str) -> Message:
    """Which blank it is, in words."""
    return says.INVISIBLE_BLANK(code=code_point(blank))


def in_value(span: Span) -> tuple[Span, Message] | None:
    """The first invisible blank in or directly around a value that cannot be read, and what to do about it."""
    text = span.source.text
    start = span.start - (span.start > 0 and text[span.start - 1] in invisible.INVISIBLE)
    match = invisible.BLANK.search(text, start, min(span.end + 1, len(text)))
    if match is None:
        return None
    needed = span.start < match.start() < span.end - 1 and match[0] not in _NO_WIDTH
    return Span(span.source, *match.span()), says.WRITE_A_BLANK if needed else says.TAKE_AWAY


def _problem(source: Source, place: int) -> Diagnostic:
    blank = source.text[place]
    span = Span(source, place, place + 1)
    return Diagnostic(RULE, Severity.ERROR, sentence(blank), span, says.WRITE_A_BLANK)


def _moved(problem: Diagnostic, source: Source) -> Diagnostic:
    """A problem of the mended text in the text itself, which has the same offsets."""
    related = tuple(each._replace(span=each.span._replace(source=source)) for each in problem.related)
    return problem._replace(span=problem.span._replace(source=source), related=related)

"""What a waiver is, and how it is written: `# cjtool: ignore[rule-a, rule-b] until 2027-01-01: reason`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cjtool.source import Span

MARK = "cjtool: ignore"
"""What a text holds that has waivers."""

_START = re.compile(rf"(?:^|(?<=[ \t]))#[ \t]*{MARK}(?![\w-])")
_NEXT_COMMENT = re.compile(r"[ \t]+#[ \t]")
_NAMES = re.compile(r"[ \t]*\[([^\[\]]*)\]")
_NAME = re.compile(r"[^\s,](?:[^,]*[^\s,])?")
_UNTIL = re.compile(r"[ \t]*until\b[ \t]*([^\s:]*)")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_REASON = re.compile(r"[ \t]*:[ \t]*(\S.*)")


@dataclass(frozen=True)
class Waiver:
    """A comment that accepts what some rules find: names where they stand, a last day, and why.

    `names_span` lies between the brackets.
    """

    span: Span
    names: tuple[Span, ...]
    names_span: Span
    until: Span | None
    reason: str

    def expired(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.until is not None and date.fromisoformat(self.until.text) < today


@dataclass(frozen=True)
class WaiverMistake:
    """A comment that starts like a waiver and is none: where, what is wrong, what to do."""

    span: Span
    message: str
    hint: str


def waivers(comment: Span) -> Iterator[Waiver | WaiverMistake]:
    """The waivers in a comment; one that is written wrong waives nothing."""
    text = comment.source.text
    for start in _START.finditer(comment.text):
        first = comment.start + start.start()
        further = _NEXT_COMMENT.search(text, comment.start + start.end(), comment.end)
        end = further.start() if further else comment.end
        span = Span(comment.source, first, first + len(text[first:end].rstrip()))
        yield _read(span, comment.start + start.end())


def _read(span: Span, at: int) -> Waiver | WaiverMistake:
    text, source = span.source.text, span.source
    listed = _NAMES.match(text, at, span.end)
    names = tuple(_names(span, listed)) if listed else ()
    if listed is None or not names:
        return WaiverMistake(span, f"`# {MARK}` names no rule", _example("rule-name"))
    at, until = listed.end(), None
    if limit := _UNTIL.match(text, at, span.end):
        at, until = limit.end(), Span(source, *limit.span(1))
        if not _is_date(until.text):
            place = until if until.text else span
            return WaiverMistake(place, f"`{until.text}` is not a date", "write `until` and YYYY-MM-DD")
    reason = _REASON.match(text, at, span.end)
    if reason is None:
        written = ", ".join(name.text for name in names)
        return WaiverMistake(span, f"the waiver of `{written}` gives no reason", _example(written))
    return Waiver(span, names, Span(source, *listed.span(1)), until, reason[1])


def _names(span: Span, listed: re.Match[str]) -> Iterator[Span]:
    for found in _NAME.finditer(span.source.text, *listed.span(1)):
        yield Span(span.source, *found.span())


def _example(names: str) -> str:
    return f"write `# {MARK}[{names}]: why it is accepted`"


def _is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True

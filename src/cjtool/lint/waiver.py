"""What a waiver is, and how it is written: `# cjtool: ignore[rule-a, rule-b] until 2027-01-01: reason`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cjtool.diagnostic import Edit
from cjtool.lint import remarks
from cjtool.lint.suspicion import BARE, MARK, TOOL, VERB
from cjtool.message import Message, Plain
from cjtool.source import Span

_START = re.compile(rf"(?:^|(?<=[ \t]))#[ \t]*{MARK}(?![\w-])")
_NEXT_COMMENT = re.compile(r"[ \t]+#[ \t]")
_NAMES = re.compile(r"[ \t]*\[([^\[\]]*)\]")
_NAME = re.compile(r"[^\s,](?:[^,]*[^\s,])?")
_UNTIL = re.compile(r"[ \t]*until\b[ \t]*([^\s:]*)")
_OTHER_UNTIL = re.compile(r"[ \t]+([^\W\d]+)[ \t]+\d{4}-\d{2}-\d{2}[ \t]*:")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_REASON = re.compile(r"[ \t]*:[ \t]*(\S.*)")
_RULE = r"[a-z]+(?:[-_][a-z]+)+"
_SLIP = re.compile(
    rf"(?:{BARE}|(?:#[ \t]*)?{TOOL}{VERB}(?P<reach>(?:-[a-z]+)*))"
    rf"(?:[ \t:=]*[\[({{][ \t]*({_RULE}(?:[ \t]*,[ \t]*{_RULE})*)[ \t]*[\])}}]"
    rf"|[ \t:=]+({_RULE}(?:[ \t]*,[ \t]*{_RULE})*)(?=[ \t]*(?::|$)))",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    rf"#[ \t]*{TOOL}(?:ignore|disable|waive|skip|allow|suppress|accept|exempt)[ \t:=]+({_RULE})[ \t]+(?=\S)",
    re.IGNORECASE,
)
"""A comment that is a slip from its start, without a mark between rule and reason."""
_AFTER_SLIP = re.compile(r"[ \t]*[-–—:][ \t]*(\S.*)")


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
    """A comment that looks like a waiver and is none: where, what is wrong, what to do, and the edit that does it."""

    span: Span
    message: Message
    hint: Message
    edits: tuple[Edit, ...] = ()


def waivers(comment: Span) -> Iterator[Waiver | WaiverMistake]:
    """The waivers in a comment; one that is written wrong waives nothing."""
    at = comment.start
    for start in _START.finditer(comment.text):
        span = _up_to_next(comment, comment.start + start.start(), comment.start + start.end())
        yield from _slips(comment, at, span.start)
        yield _read(span, comment.start + start.end())
        at = span.end
    yield from _slips(comment, at, comment.end)


def _up_to_next(comment: Span, first: int, beyond: int) -> Span:
    """From an offset to the end of the comment, or to where another comment starts in it."""
    text = comment.source.text
    further = _NEXT_COMMENT.search(text, beyond, comment.end)
    end = further.start() if further else comment.end
    return Span(comment.source, first, first + len(text[first:end].rstrip()))


def _slips(comment: Span, start: int, end: int) -> Iterator[WaiverMistake]:
    """What stands between two offsets of a comment, is no waiver and looks like one."""
    at = start
    if start == comment.start and (match := _SENTENCE.match(comment.source.text, start, end)):
        names = _as_rule(match[1])
        reason = comment.source.text[match.end() : end].rstrip()
        edit = Edit(Span(comment.source, start, match.end() + len(reason)), f"# {MARK}[{names}]: {reason}")
        yield WaiverMistake(edit.span, remarks.NO_WAIVER, _example(names), (edit,))
        return
    while match := _SLIP.search(comment.source.text, at, end):
        span = _up_to_next(comment, match.start(), match.end())
        yield _slip(span, match, whole=match.start() == comment.start)
        at = max(span.end, match.end())


def _slip(span: Span, match: re.Match[str], *, whole: bool) -> WaiverMistake:
    """What is wrong with it; where the comment starts with it and says why, it can be put right.

    Not where it asks for a file or the next line: the comment would have to move.
    """
    written = match[2] or match[3]
    names = ", ".join(_as_rule(name.strip()) for name in written.split(","))
    reason = _AFTER_SLIP.match(span.source.text, match.end(), span.end)
    edits = (
        (Edit(span, f"# {MARK}[{names}]: {reason[1]}"),) if whole and reason and not match["reach"] else ()
    )
    return WaiverMistake(span, remarks.NO_WAIVER, _example(names), edits)


def _read(span: Span, at: int) -> Waiver | WaiverMistake:
    text, source = span.source.text, span.source
    listed = _NAMES.match(text, at, span.end)
    names = tuple(_names(span, listed)) if listed else ()
    if listed is None or not names:
        return WaiverMistake(span, remarks.NAMES_NO_RULE(mark=f"# {MARK}"), _example("rule-name"))
    if (wrong := next((name for name in names if _as_rule(name.text) != name.text), None)) is not None:
        right = _as_rule(wrong.text)
        hint = remarks.WRITE(example=right)
        return WaiverMistake(wrong, remarks.NO_RULES_NAME(name=wrong.text), hint, (Edit(wrong, right),))
    at, until = listed.end(), None
    if limit := _UNTIL.match(text, at, span.end):
        at, until = limit.end(), Span(source, *limit.span(1))
        if not _is_date(until.text):
            place = until if until.text else span
            return WaiverMistake(place, remarks.NO_DATE(day=until.text), remarks.UNTIL_A_DAY)
    elif other := _OTHER_UNTIL.match(text, at, span.end):
        word = Span(source, *other.span(1))
        return WaiverMistake(
            word, remarks.NO_UNTIL(word=word.text), remarks.WRITE(example="until"), (Edit(word, "until"),)
        )
    reason = _REASON.match(text, at, span.end)
    if reason is None:
        written = ", ".join(name.text for name in names)
        return WaiverMistake(span, remarks.NO_REASON(names=written), _example(written))
    return Waiver(span, names, Span(source, *listed.span(1)), until, reason[1])


def _as_rule(name: str) -> str:
    """A name as rules have them where it differs in case and underscores alone."""
    return name.lower().replace("_", "-") if re.fullmatch(r"[A-Za-z_-]+", name) else name


def _names(span: Span, listed: re.Match[str]) -> Iterator[Span]:
    for match in _NAME.finditer(span.source.text, *listed.span(1)):
        yield Span(span.source, *match.span())


def _example(names: str) -> Message:
    return remarks.WRITE_WAIVER(names=Plain(names))


def _is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True

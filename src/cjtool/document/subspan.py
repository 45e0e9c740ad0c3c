"""Where a part of a scalar's value is written: quotes, escapes and folded lines lie between the two."""

import re

from cjtool.source import Span

_HEADER = re.compile(r"[|>][^\r\n]*(?:\r\n|\r|\n)")


def inside(span: Span, value: str, start: int, end: int) -> Span:
    """The stretch of a scalar's span that its value has from `start` to `end`, the end exclusive.

    The whole span where the two cannot be held against each other, as with a character that is written as a code.
    """
    offsets = _offsets(span.text, value)
    if offsets is None or not 0 <= start < end <= len(value):
        return span
    return Span(span.source, span.start + offsets[start], span.start + offsets[end - 1] + 1)


def _offsets(text: str, value: str) -> list[int] | None:
    """For each character of a value where it stands in the text; blanks may be written as others."""
    style, at = text[:1], 0
    if style in {"|", ">"} and (header := _HEADER.match(text)):
        at = header.end()
    elif style in {"'", '"'}:
        at = 1
    found = []
    for character in value:
        if character.isspace():
            found.append(min(at, max(0, len(text) - 1)))
            continue
        while at < len(text) and (text[at].isspace() or (style == '"' and text[at] == "\\")):
            at = at + 2 if text[at : at + 2] == "\\\\" and character == "\\" else at + 1
            if character == "\\" and text[at - 2 : at] == "\\\\":
                at -= 1
                break
        if at >= len(text) or text[at] != character:
            return None
        found.append(at)
        at += 2 if style == "'" and character == "'" else 1
    return found

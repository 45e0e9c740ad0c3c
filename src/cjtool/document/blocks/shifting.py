"""Lines that are indented otherwise, and say the same."""

import re
from collections.abc import Iterator

LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n|\Z)")
_MARGIN = re.compile(r"[ \t]*")
_ENDS = "\r\n"


def lines(text: str) -> Iterator[str]:
    """The lines of a text, each with its end; of a text that ends with one, no empty line comes after it."""
    return (found[0] for found in LINE.finditer(text) if found[0])


def line_end(text: str) -> str:
    """How most lines end; of a text of one line, as lines here do."""
    pairs = text.count("\r\n")
    counts = {"\n": text.count("\n") - pairs, "\r\n": pairs, "\r": text.count("\r") - pairs}
    return max(counts, key=lambda end: counts[end])


def margin(line: str) -> int:
    """How many blanks a line starts with; a tab is one."""
    found = _MARGIN.match(line)
    return found.end() if found else 0


def is_blank(line: str) -> bool:
    """Whether nothing stands on a line."""
    return not line.strip(" \t\r\n")


def shifted(text: str, delta: int, least: int = 0) -> str:
    """Whole lines moved to the right by so many columns, or to the left, but no further than `least`; blank lines stay."""
    return "".join(_moved(line, delta, least) for line in lines(text)) if delta else text


def hanging(text: str, delta: int, least: int = 0) -> str:
    """The same of all lines but the first, which stands behind something."""
    first, *others = list(lines(text)) or [""]
    return first + "".join(_moved(line, delta, least) for line in others) if delta and others else text


def leading(text: str, delta: int) -> str:
    """The same of what stands before a value: its last line, if it has several, is the indentation of that."""
    before, last = list(lines(text)), ""
    if before and before[-1][-1] not in _ENDS:
        last = before.pop()
    if not before or not delta:
        return text
    moved = " " * delta + last if delta > 0 else last[min(-delta, len(last)) :]
    return hanging("".join(before), delta) + moved


def _moved(line: str, delta: int, least: int) -> str:
    at = margin(line)
    if is_blank(line):
        return line
    if delta > 0:
        return " " * delta + line
    return line[max(0, min(-delta, at - least)) :]


def bodily(text: str, delta: int) -> str:
    """A literal or folded scalar, from its `|` or `>` on, with its text moved by so many columns.

    What stands to the right of its own margin is part of what it says, be it blanks alone.
    """
    head, *body = lines(text)
    if not delta or not body:
        return text
    return head + "".join(_in_body(line, delta) for line in body)


def _in_body(line: str, delta: int) -> str:
    at = margin(line)
    if delta < 0:
        return line[min(at, -delta) :]
    return line if not line.strip(_ENDS) else " " * delta + line

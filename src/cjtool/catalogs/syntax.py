"""The lines of a gettext catalog: whether each is one, and stands where it may. Babel's parser takes much on trust."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cjtool.catalogs import phrases as says
from cjtool.message import Hint, Message, Plain

_STRING = r'"(?:[^"\\]|\\.)*"'
_LINE = re.compile(rf"(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*)?({_STRING})")
_KEYWORD = re.compile(r"[A-Za-z_]+(?:\[[^\]]*\])?")
_KEYWORD_ALONE = re.compile(r"^(\s*(?:#~\s*)?(?:msgctxt|msgid|msgstr))\s*(?=\")")
_BEFORE = {
    "msgctxt": ("", "msgstr"),
    "msgid": ("", "msgctxt", "msgstr"),
    "msgid_plural": ("msgid",),
    "msgstr": ("msgid",),
}
"""What may stand before a keyword; nothing at the beginning."""


class Fault(NamedTuple):
    """What is wrong with a line: where in the text, from which character to which, and what to do."""

    start: int
    end: int
    message: Message
    hint: Hint = ""


def faults(text: str) -> Iterator[Fault]:
    """What stands in a catalog and is no part of one; the first of each kind of mistake makes others, so only the first."""
    before, start = "", 0
    for raw in text.split("\n"):
        line = raw.strip()
        at = start + len(raw) - len(raw.lstrip())
        start += len(raw) + 1
        if line.startswith("#~"):
            inner = line[2:].lstrip()
            at, line = at + len(line) - len(inner), "" if inner.startswith("|") else inner
        if not line or (line[0] == "#" and not line.startswith("#-")):
            continue
        before, fault = _judged(line, before, at)
        if fault is not None:
            yield fault
            return
    if before in {"msgctxt", "msgid"}:
        yield Fault(len(text), len(text), says.ENDS_EARLY, says.END_WITH_MSGSTR)


def as_babel_reads(text: str) -> Iterator[str]:
    """The lines of a catalog as Babel's parser takes them: one blank after a keyword, and nothing of earlier wordings of
    what is obsolete, which it does not know.
    """
    for line in text.split("\n"):
        yield "" if line.lstrip().startswith("#~|") else _KEYWORD_ALONE.sub(r"\1 ", line)


def _judged(line: str, before: str, at: int) -> tuple[str, Fault | None]:
    """The keyword that a line leaves us in, and what is wrong with it."""
    match = _LINE.fullmatch(line)
    if match is None:
        return before, _unreadable(line, at)
    if match[1] is None:
        return before, None if before else Fault(at, at + len(line), says.STRING_ALONE)
    keyword = match[1].partition("[")[0]
    if keyword == "msgid_plural" or "[" in match[1]:
        return before, Fault(at, at + len(match[1]), says.NO_PLURALS, says.ONE_MSGSTR)
    if before not in _BEFORE[keyword]:
        return before, Fault(at, at + len(keyword), says.OUT_OF_ORDER(keyword=keyword), says.ORDER)
    return keyword, None


def _unreadable(line: str, at: int) -> Fault:
    keyword = _KEYWORD.match(line)
    if keyword and keyword[0].partition("[")[0] not in _BEFORE:
        return Fault(
            at, at + keyword.end(), says.NO_KEYWORD(keyword=Plain(f"`{keyword[0][:40]}`")), says.ORDER
        )
    return Fault(at, at + len(line), says.NO_STRING, says.QUOTE_IT)

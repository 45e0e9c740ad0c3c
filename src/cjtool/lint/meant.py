"""Problems of validity that state their own answer, or are a slip of the pen, with the edit that mends them."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache, partial
from pathlib import Path

from cjtool.build.number_phrases import FRACTIONS, WHOLE_EXPECTED, WITHOUT_TAG, WRITE, WRITE_BARE
from cjtool.build.phrases import DID_YOU_MEAN, IN_BRACES, IN_QUOTES
from cjtool.build.shape import keys, models
from cjtool.diagnostic import Diagnostic, Edit
from cjtool.document import Data, parse
from cjtool.message import Message, Plain, Says, as_message
from cjtool.model import SECTION_OF, Journey, refusals, steps
from cjtool.model.node import kinds_of_references
from cjtool.project import File, Workspace
from cjtool.source import Span
from cjtool.spelling.folding import bare
from cjtool.spelling.nearness import same_key, same_value
from cjtool.spelling.slips import meant as surely_meant
from cjtool.spelling.slips import slip

_WRITTEN = re.compile(r"(['\"]?)(.+)\1")
EITHER = re.compile(r"[-+−–]?[0-9]{1,3}[.,][0-9]{3}")
"""One mark before three digits: thousands to one reader, a fraction to another."""
_FIRST_HALF = re.compile(r"([-+−–]?[0-9]+),[ \t]*\Z")
_UP_TO_THE_NEXT = re.compile(r"[ \t]*[,}]")
_WORDS = r"[^\s'\"\\\[\]{}#:,&*!|>%@`-][^'\"\\\[\]{}#:,\n]*"
_CUT = re.compile(rf"(\w+):[ \t]+({_WORDS}(?:,[ \t]*{_WORDS})+)(?=,[^,:{{}}]+:|[ \t]*\}})")
"""A plain value in braces with what its commas made keys of, up to the next key or the end."""
_BOOLEANS = {"true", "false"}
WITH_POINT = str.maketrans({"−": "-", "–": "-", ",": "."})
"""A number as people write it, as Python reads it."""
_TAGGED = re.compile(r"![ \t]+([-+]?[0-9.]+)")
_NO_VALUE = "*&!|>"
"""What starts a value that is written elsewhere, or is more than its text."""


def mendable(problems: Iterable[Diagnostic], workspace: Workspace) -> tuple[Diagnostic, ...]:
    """Problems of validity; what surely means another, or says what to write, has an edit."""
    files = {file.source.path: file for file in workspace.files}
    ids = cache(lambda kind, path: _ids(kind, files.get(path), workspace))
    return tuple(each._replace(fix=cache(partial(_edits, each, ids))) for each in problems)


def respelt(span: Span, wrong: str, right: str) -> Edit | None:
    """Another word in the place of a wrong one, in the same quotes; None where it is not written there."""
    written = _WRITTEN.fullmatch(span.text)
    if written is None or written[2] != wrong:
        return None
    return Edit(span, f"{written[1]}{right}{written[1]}")


def _edits(problem: Diagnostic, ids: Callable[[str, Path], Collection[str]]) -> tuple[Edit, ...]:
    if (meant := problem.meant) is None:
        stated = _stated(problem)
        return () if stated is None else (stated,)
    known = keys() if meant.kind == "key" else ids(meant.kind, problem.span.path)
    translated = (same_key if meant.kind == "key" else same_value)(meant.wrong, meant.right)
    alike = translated or bare(meant.wrong) == bare(meant.right)
    sure = alike or (meant.right in known and surely_meant(meant.wrong, meant.right, known))
    edit = respelt(problem.span, meant.wrong, meant.right) if sure else None
    return () if edit is None else (edit,)


def _stated(problem: Diagnostic) -> Edit | None:
    """What the hint says to write in the place of a value; None where a reader could mean something else."""
    span, advice = problem.span, problem.advice
    if isinstance(advice, str) or not span.text:
        return None
    if advice.says == WITHOUT_TAG:
        return _untagged(span)
    if span.text[0] in _NO_VALUE:
        return None
    if advice.says in {WRITE, WRITE_BARE}:
        whole = as_message(problem.worded).says == WHOLE_EXPECTED
        return _number(span, _plain(advice, "number"), whole=whole)
    answer = _ANSWERS.get(advice.says)
    return answer(span, advice) if answer else None


def _in_quotes(span: Span, advice: Message) -> Edit | None:
    text = _plain(advice, "text")
    return Edit(span, f'"{text}"') if text == span.text else None


def _as_day(span: Span, advice: Message) -> Edit | None:
    return respelt(span, span.text.strip("'\""), str(dict(advice.values)["day"]))


def _word(span: Span, advice: Message) -> Edit | None:
    right = str(dict(advice.values)["word"])
    written = _WRITTEN.fullmatch(span.text)
    if written is None or not (slip(written[2], right) or same_value(written[2], right)):
        return None
    return Edit(span, right) if right in _BOOLEANS else respelt(span, written[2], right)


def _rejoined(span: Span, advice: Message) -> Edit | None:
    """A number with its point, for the halves that a comma in braces made of it; `span` is the second one's."""
    number = str(dict(advice.values)["example"]).partition(": ")[2]
    whole = _FIRST_HALF.search(span.source.text, 0, span.start)
    if whole is None or EITHER.fullmatch(number):
        return None
    after = _UP_TO_THE_NEXT.match(span.source.text, span.end)  # the value that the half lacks stands there
    rest = after[0] if after else ""
    return Edit(Span(span.source, whole.start(1), span.end + len(rest)), number + rest)


def _quoted(span: Span, _: Message) -> Edit | None:
    """Quotes around the text that a comma in braces cut in two; `span` is a part after a comma.

    None where the key refers to something: what its commas part may be several of these.
    """
    text = span.source.text
    for cut in _CUT.finditer(text, text.rfind("\n", 0, span.start) + 1):
        start, end = cut.span(2)
        if start > span.start:
            return None
        if start < span.start and span.end <= end and cut[1] not in _referring():
            after = _UP_TO_THE_NEXT.match(text, end)
            rest = after[0] if after else ""  # the value that the last part lacks stands there
            return Edit(Span(span.source, start, end + len(rest)), f'"{cut[2].rstrip()}"{rest}')
    return None


@cache
def _referring() -> frozenset[str]:
    """The keys that refer to something, in any object."""
    return frozenset(name for model in models() for name, _ in kinds_of_references(model))


def _untagged(span: Span) -> Edit | None:
    """A number without the `!` before it."""
    match = _TAGGED.fullmatch(span.text)
    return Edit(span, match[1]) if match else None


_ANSWERS: dict[Says, Callable[[Span, Message], Edit | None]] = {
    DID_YOU_MEAN: _word,
    IN_QUOTES: _in_quotes,
    FRACTIONS: _rejoined,
    IN_BRACES: _quoted,
    refusals.AS_DAY: _as_day,
}
"""What is written in the place of a value, by what its hint says."""


def _number(span: Span, number: str, *, whole: bool) -> Edit | None:
    """A number in the place of what was written, unless that is ambiguous or a percentage that loses its sign.

    Where a whole number is expected, a point can only part thousands.
    """
    written = span.text.strip("'\"")
    signless = written.removesuffix("%").strip().translate(WITH_POINT)
    loses_sign = written.endswith("%") and signless == number
    return None if loses_sign or (not whole and EITHER.fullmatch(written)) else Edit(span, number)


def _plain(advice: Message, name: str) -> str:
    value = dict(advice.values)[name]
    return value.written if isinstance(value, Plain) else ""


def _ids(kind: str, file: File | None, workspace: Workspace) -> Collection[str]:
    """The ids of a kind that a file can refer to; none where that is not known."""
    root = file.root if file is not None else None
    if kind == "journey":
        return [each.root.id for each in workspace.files if isinstance(each.root, Journey)]
    if kind == "step":
        return [step.id for step in steps(root)] if isinstance(root, Journey) else ()
    if file is None or kind not in SECTION_OF:
        return ()
    section = SECTION_OF[kind]
    return {*getattr(workspace.catalogue, section), *_own_ids(parse(file.source).data, section)}


def _own_ids(data: Data, section: str) -> Iterator[str]:
    """What a text defines itself in a section, valid or not."""
    if isinstance(data, dict):
        yield from data[section] if isinstance(data.get(section), dict) else ()
        yield from _own_ids(data.get("define"), section)

"""Why a problem that seems to state its own answer is not mended without asking."""

from cjtool.build.number_phrases import WRITE, WRITE_BARE
from cjtool.build.phrases import DID_YOU_MEAN
from cjtool.diagnostic import Diagnostic
from cjtool.lint.meant import EITHER, WITH_POINT
from cjtool.message import Message, Plain, Says, as_message

MAY_BE = Says(
    en="{given} may be {one} or {other}: write which",
    nl="{given} kan {one} of {other} zijn: schrijf welke",
    fr="{given} peut être {one} ou {other} : écrivez lequel",
    de="{given} kann {one} oder {other} sein: eines davon schreiben",
)
ANOTHER_WORD = Says(
    en="{given} may not mean {right}: write the word that is meant",
    nl="{given} betekent misschien niet {right}: schrijf het woord dat bedoeld is",
    fr="{given} ne veut peut-être pas dire {right} : écrivez le mot voulu",
    de="{given} heißt vielleicht nicht {right}: das gemeinte Wort schreiben",
)
_NO_MARKS = str.maketrans({"−": "-", "–": "-", ",": None, ".": None})


def why_left(problem: Diagnostic) -> Message | None:
    """The decision that a problem waits for; of an error that names no answer the error itself; None where it is mended."""
    given = problem.span.text.strip("'\"")
    if problem.edits:
        return None
    if EITHER.fullmatch(given):
        return _may_be(given, f"{float(given.translate(WITH_POINT)):g}", given.translate(_NO_MARKS))
    if problem.meant is not None:
        return ANOTHER_WORD(given=given, right=problem.meant.right)
    reason = None if isinstance(problem.advice, str) else _of_advice(given, problem.advice)
    return as_message(problem.worded) if reason is None and not problem.lens else reason


def _of_advice(given: str, advice: Message) -> Message | None:
    if advice.says == DID_YOU_MEAN:
        return ANOTHER_WORD(given=given, right=dict(advice.values)["word"])
    if advice.says in {WRITE, WRITE_BARE} and given.endswith("%"):
        number = given.removesuffix("%").strip().translate(WITH_POINT)
        return _may_be(given, number, f"{float(number) / 100:g}")
    return None


def _may_be(given: str, one: str, other: str) -> Message:
    return MAY_BE(given=given, one=Plain(one), other=Plain(other))

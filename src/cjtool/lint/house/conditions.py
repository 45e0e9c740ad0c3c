"""A condition read, checked against the model, and made ready to run."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cjtool.lint.house import reading_phrases as says
from cjtool.lint.house.cel import Program, UnreadableError, parsed, program
from cjtool.lint.house.constant import never
from cjtool.lint.house.infer import Ids, Inference
from cjtool.lint.house.kinds import Kind
from cjtool.lint.house.mistake import Mistake
from cjtool.lint.house.syntax import explained
from cjtool.lint.house.tree import Expr
from cjtool.lint.house.view import AskedFields
from cjtool.message import Plain

LONGEST = 2_000
"""So many characters a condition may have."""
_NOTHING: Ids = {}


@dataclass(frozen=True)
class Condition:
    """A condition that can be asked.

    `names` are the objects that it needs to see, `used` and `asked` the fields, by object.
    """

    program: Program
    names: frozenset[str]
    used: AskedFields
    asked: AskedFields


def condition(
    text: str, known: Mapping[str, Kind], subject: str, ids: Ids = _NOTHING
) -> Condition | list[Mistake]:
    """The condition, or all mistakes in it in the order of the text.

    With `ids`, references to anything else are mistakes.
    """
    if len(text) > LONGEST:
        return [Mistake(0, len(text), says.TOO_LONG, says.SPLIT)]
    try:
        return _checked(text, Inference(text, known, subject, ids))
    except UnreadableError as problem:
        return [explained(text, str(problem))]


def _checked(text: str, seen: Inference) -> Condition | list[Mistake]:
    tree = parsed(text)
    seen.yes_or_no(tree)
    mistakes = seen.mistakes or [*_pointless(text, tree, seen)]
    if mistakes:
        return sorted(mistakes, key=lambda mistake: (mistake.start, mistake.end))
    # what is put in makes it deeper, so that CEL's parser may refuse it only now
    return Condition(program(_inserted(text, seen.insertions)), frozenset(seen.names), seen.used, seen.asked)


def _pointless(text: str, tree: Expr, seen: Inference) -> Iterator[Mistake]:
    """What can be run and still finds nothing, or the same everywhere."""
    if not seen.names - {"today"}:
        yield Mistake(0, len(text), says.ASKS_NOTHING(subject=Plain(seen.subject)), says.NAME_A_FIELD)
    elif (contradiction := never(text, tree, seen.kinds)) is not None:
        yield contradiction


def _inserted(text: str, insertions: list[tuple[int, str]]) -> str:
    for at, more in sorted(set(insertions), reverse=True):
        text = text[:at] + more + text[at:]
    return text

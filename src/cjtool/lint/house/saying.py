"""What a house rule says: its message, with the values of fields that stand in braces."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date

from cjtool.build.phrases import did_you_mean
from cjtool.build.shape import title_of
from cjtool.lint.house import rule_phrases as says
from cjtool.lint.house.kinds import Anything, Kind, ListKind, Thing, fields
from cjtool.lint.house.mistake import Mistake
from cjtool.message import Message
from cjtool.model import Node
from cjtool.spelling import nearest

_HOLE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_LONGEST = 80
_LEFT_OUT = "–"

Ask = Callable[[Node, str], object]


def mistakes(text: str, variables: Mapping[str, Kind]) -> Iterator[Mistake]:
    """What is wrong in a message: braces that do not close, and names that are no fields."""
    for hole in _HOLE.finditer(text):
        if hole[0] in {"{{", "}}"}:
            continue
        if hole[1] is None:
            yield Mistake(*hole.span(), says.LONE_BRACE(brace=hole[0]), says.TO_SHOW_ONE(braces=hole[0] * 2))
        elif (wrong := _wrong(hole[1].strip(), variables)) is not None:
            yield Mistake(*hole.span(), *wrong)


def _wrong(path: str, variables: Mapping[str, Kind]) -> tuple[Message, Message] | None:
    name, dot, field = path.partition(".")
    things = {variable: kind for variable, kind in variables.items() if isinstance(kind, Thing)}
    example = f"{next(iter(things))}.{next(iter(_shown(next(iter(things.values())))))}"
    if name not in things:
        close = nearest(name, things)
        right = f"{{{close}{dot}{field}}}"
        hint = did_you_mean(right) if close else says.A_FIELD(example=f"{{{example}}}")
        return says.UNKNOWN_IN_MESSAGE(name=name), hint
    known = _shown(things[name])
    if not dot:
        return says.IS_AN_OBJECT(name=f"{{{name}}}"), says.ITS_FIELD(example=f"{{{name}.{known[0]}}}")
    if field not in known:
        close = nearest(field, known)
        right = f"{{{name}.{close or known[0]}}}"
        hint = did_you_mean(right) if close else says.A_FIELD(example=right)
        return says.NOT_SHOWN(field=field, owner=title_of(things[name].model)), hint
    return None


def _shown(kind: Thing) -> list[str]:
    """The fields of an object that can be shown, its name first."""
    known = [
        name
        for name, field in fields(kind.model).items()
        if not isinstance(field.of if isinstance(field, ListKind) else field, Thing | Anything)
    ]
    first = [name for name in ("name", "title", "text") if name in known]
    return [*first, *(name for name in known if name not in first)]


def message(text: str, nodes: Mapping[str, Node | None], ask: Ask) -> str:
    """A message with the values of its fields, each on one line and cut short; it is never run as anything."""

    def shown(hole: re.Match[str]) -> str:
        if hole[1] is None:
            return hole[0][0]
        name, _, field = hole[1].strip().partition(".")
        node = nodes[name]
        return _LEFT_OUT if node is None else _written(ask(node, field))

    return " ".join(_HOLE.sub(shown, text).split())


def _written(value: object) -> str:
    if value in {None, (), ""}:
        return _LEFT_OUT
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, tuple):
        return ", ".join(map(_written, value))
    text = value.isoformat() if isinstance(value, date) else " ".join(str(value).split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"

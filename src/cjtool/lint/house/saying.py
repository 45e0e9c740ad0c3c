"""What a house rule says: its message, with the values of fields that stand in braces."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date

from cjtool.build.shape import name_of
from cjtool.lint.house.kinds import Anything, Kind, ListKind, Thing, fields
from cjtool.lint.house.mistake import Mistake
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
            yield Mistake(*hole.span(), f"a `{hole[0]}` on its own", f"write `{hole[0] * 2}` to show one")
        elif (wrong := _wrong(hole[1].strip(), variables)) is not None:
            yield Mistake(*hole.span(), *wrong)


def _wrong(path: str, variables: Mapping[str, Kind]) -> tuple[str, str] | None:
    name, dot, field = path.partition(".")
    things = {variable: kind for variable, kind in variables.items() if isinstance(kind, Thing)}
    example = f"{next(iter(things))}.{next(iter(_shown(next(iter(things.values())))))}"
    if name not in things:
        close = nearest(name, things)
        hint = (
            f"did you mean `{{{close}{dot}{field}}}`?" if close else f"write a field, such as `{{{example}}}`"
        )
        return f"a message knows no `{name}`", hint
    known = _shown(things[name])
    if not dot:
        return f"`{{{name}}}` is an object", f"name its field, such as `{{{name}.{next(iter(known))}}}`"
    if field not in known:
        close = nearest(field, known)
        hint = f"{{{name}.{close or known[0]}}}"
        hint = f"did you mean `{hint}`?" if close else f"write a field, such as `{hint}`"
        return f"`{field}` is no field of {name_of(things[name].model)} that a message can show", hint
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

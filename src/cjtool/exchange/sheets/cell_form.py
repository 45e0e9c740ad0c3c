"""What the value of a key is when it stands in one cell: a text, a choice, a list with one thing per line."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

from cjtool.model import SECTION_OF, Branch, Duration, Frequency, Node, Reading, types
from cjtool.model.between import Between
from cjtool.model.expected import Expectation
from cjtool.model.marks import Reference, ShortForm
from cjtool.model.node import by_persona, keys_by_name
from cjtool.model.values import listed

CellKind: TypeAlias = Literal[
    "text",
    "number",
    "yes",
    "choice",
    "duration",
    "frequency",
    "date",
    "reference",
    "branches",
    "readings",
    "items",
]


@dataclass(frozen=True)
class CellForm:
    """How one key stands in a cell.

    `many` has one thing per line. `refers` is the section of a library, or `journeys` or `steps`, that its values are
    ids of. `choices` are the words of the format that it may be. `model` is that of the objects in a list.
    """

    kind: CellKind
    many: bool = False
    refers: str = ""
    choices: tuple[str, ...] = ()
    model: type[Node] | None = None
    by_persona: bool = False


NOTED = {"Pain": ("severity",), "Opportunity": ("impact", "effort")}
"""What else of an object is told in its line, in brackets, by model."""
_REFERS = {**SECTION_OF, "journey": "journeys", "step": "steps"}
_PLAIN: dict[Any, CellKind] = {
    bool: "yes", float: "number", int: "number", Duration: "duration", Frequency: "frequency", date: "date", Expectation: "text", Between: "text",
}  # fmt: skip


@cache
def form_of(model: type[Node], key: str) -> CellForm | None:
    """How a key of a model stands in a cell; None where it cannot: objects of their own, and references to pains."""
    name = next(name for name, called in keys_by_name(model).items() if called == key)
    found = list(_flat(types(model)[name]))
    many = any(isinstance(each, ShortForm) and each.widen is listed for each in found)
    apart = key in by_persona(model)
    referred = next((each.kind for each in found if isinstance(each, Reference) and each.alone), None)
    if referred is not None:
        return CellForm("reference", many, _REFERS[referred]) if referred in _REFERS else None
    node = next((each for each in found if isinstance(each, type) and issubclass(each, Node)), None)
    if node is not None:
        kinds: dict[type[Node], CellKind] = {Branch: "branches", Reading: "readings"}
        return CellForm(kinds.get(node, "items"), many, model=node) if many else None
    words = tuple(each for each in found if isinstance(each, str))
    if words:
        return CellForm("choice", many, choices=words)
    kind = next((_PLAIN[each] for each in found if isinstance(each, type) and each in _PLAIN), None)
    if kind is None:
        return CellForm("text", many, by_persona=apart) if str in found else None
    return CellForm(kind, many, by_persona=apart)


def _flat(annotation: Any) -> Any:
    """The types, marks and literals of an annotation."""
    origin = get_origin(annotation)
    if origin is Annotated:
        base, *marks = get_args(annotation)
        yield from (*_flat(base), *marks)
    elif origin is Literal:
        yield from get_args(annotation)
    elif origin in {Union, UnionType, tuple}:
        for each in get_args(annotation):
            yield from _flat(each)
    else:
        yield annotation

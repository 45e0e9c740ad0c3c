"""Which keys stand in the columns of a sheet, in the order in which people fill them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from cjtool.exchange.sheets.cell_form import CellForm, form_of
from cjtool.model import Feedback, Journey, Node, Sections, Staff, Stage, Step
from cjtool.model.node import keys_in_order, model_under

NESTED: dict[str, type[Node]] = {"feedback": Feedback, "staff": Staff}
"""Objects whose keys have columns of their own."""
_STEP_FIRST = (
    "name", "touchpoint", "channel", "persona", "does", "thinks", "feels", "emotion", "quote", "expects", "pains",
    "gains", "opportunities", "wait", "update", "owner", "frontstage", "backstage", "systems", "moment_of_truth",
)  # fmt: skip
ALWAYS_SHOWN = frozenset(_STEP_FIRST) - {"expects", "update", "frontstage"}
"""Columns of steps that a group sees even where nobody wrote anything yet."""
_ELSEWHERE = frozenset({"id", "cjtool", "status", "define", "stages", "steps", "meta", "range"})
"""What has no column: what files say of themselves, what an import sets itself, and pairs of numbers."""


@dataclass(frozen=True)
class SheetColumn:
    """A column: the way to its key in a part, such as `pains` or `staff.emotion`, and the form of its cells."""

    model: type[Node]
    path: tuple[str, ...]
    form: CellForm

    @property
    def key(self) -> str:
        """The way to its key as one word: `staff.emotion`."""
        return ".".join(self.path)

    def value(self, part: Mapping[str, Any]) -> Any:
        """What a part has there, or None."""
        found: Any = part
        for key in self.path:
            found = found.get(key) if isinstance(found, Mapping) else None
        return found

    def put(self, part: dict[str, Any], value: Any) -> None:
        """Give a part another value there; None takes it away."""
        *outer, last = self.path
        for key in outer:
            part[key] = dict(part.get(key) or {})
            part = part[key]
        if value is None:
            part.pop(last, None)
        else:
            part[last] = value


@cache
def columns_of(model: type[Node]) -> tuple[SheetColumn, ...]:
    """The columns of a model's sheet."""
    keys = keys_in_order(model)
    first = _STEP_FIRST if model is Step else ()
    return tuple(_columns(model, (*first, *(key for key in keys if key not in first))))


def _columns(model: type[Node], keys: tuple[str, ...]) -> Iterator[SheetColumn]:
    for key in keys:
        nested = NESTED.get(key) if model is Step else None
        if nested is not None:
            for inner in keys_in_order(nested):
                form = form_of(nested, inner) if inner != "meta" else None
                if form is not None:
                    yield SheetColumn(nested, (key, inner), form)
        elif key not in _ELSEWHERE:
            form = form_of(model, key)
            if form is not None:
                yield SheetColumn(model, (key,), form)


def section_model(section: str) -> type[Node]:
    """The model of what a section of a library defines."""
    found = model_under(Sections, section)
    assert found is not None
    return found


STEP, STAGE, JOURNEY = columns_of(Step), columns_of(Stage), columns_of(Journey)

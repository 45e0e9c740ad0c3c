"""Values of keys as the texts of cells."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from cjtool.exchange.draft import clean
from cjtool.exchange.sheets.cell_form import NOTED, CellForm, CellKind
from cjtool.exchange.sheets.choice_words import choice_shown
from cjtool.exchange.sheets.sheet_columns import SheetColumn
from cjtool.exchange.sheets.word_list import WordList
from cjtool.model import Node
from cjtool.model.node import first_text, needed


def shown(value: Any, column: SheetColumn, words: WordList) -> str:
    """The text of a cell; empty for nothing."""
    if value is None:
        return ""
    if column.form.by_persona and isinstance(value, Mapping):
        return "\n".join(
            f"{words.name('personas', id)}: {_one(each, column, words)}" for id, each in value.items()
        )
    return "\n".join(line for each in listed(value, column.form) if (line := _one(each, column, words)))


def listed(value: Any, form: CellForm) -> list[Any]:
    """The things that are told in a cell, each for itself."""
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) and form.many else [value]


def _one(value: Any, column: SheetColumn, words: WordList) -> str:
    showing = _SHOWING.get(column.form.kind, _text)
    return showing(value, column, words)


def _text(value: Any, column: SheetColumn, _words: WordList) -> str:
    return _line(value) if column.form.many else clean(str(value))


def _yes(value: Any, _column: SheetColumn, words: WordList) -> str:
    return words.table.comparison.yes if value is True else words.table.comparison.no


def _number(value: Any, _column: SheetColumn, _words: WordList) -> str:
    return number(value)


def _choice(value: Any, column: SheetColumn, words: WordList) -> str:
    return choice_shown(str(value), column.path[-1], column.model.__name__, words.table)


def _reference(value: Any, column: SheetColumn, words: WordList) -> str:
    return words.name(column.form.refers, str(value))


def number(value: Any) -> str:
    """A number as it is typed, with a point."""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return str(value)


def _line(value: Any) -> str:
    return " ".join(clean(str(value)).split())


def named_by(model: type[Node]) -> str:
    """The key that a line of a list says first: what an object needs, else what text alone stands for."""
    return next(iter(needed(model)), None) or first_text(model) or "name"


def _item(value: Any, column: SheetColumn, words: WordList) -> str:
    form = column.form
    assert form.model is not None
    if isinstance(value, str):
        return _line(value)
    said = _line(value.get(named_by(form.model), ""))
    notes = [
        f"{words.table.key_name(key)}: {choice_shown(str(value[key]), key, form.model.__name__, words.table)}"
        for key in NOTED.get(form.model.__name__, ())
        if value.get(key) is not None
    ]
    return noted(said, notes if words.notes else ())


def own_text(value: Any, column: SheetColumn) -> str:
    """The text of one thing of a list, in as many lines as it has."""
    model = column.form.model
    return clean(str(value if isinstance(value, str) or model is None else value.get(named_by(model), "")))


def noted(said: str, notes: Iterable[str]) -> str:
    """A line with what else is told in brackets behind it."""
    inside = "; ".join(notes)
    return f"{said} [{inside}]" if inside else said


def _branch(value: Any, _column: SheetColumn, words: WordList) -> str:
    if isinstance(value, str):
        return words.name("steps", value)
    when = value.get("when")
    said = words.name("steps", str(value.get("to", "")))
    return noted(said, [f"{words.table.key_name('when')}: {_line(when)}"] if when and words.notes else [])


def _reading(value: Any, _column: SheetColumn, words: WordList) -> str:
    if isinstance(value, str):
        return words.name("metrics", value)
    metric = value.get("metric")
    name = words.name("metrics", str(metric)) if metric is not None else _line(value.get("name", ""))
    return f"{name}: {number(value['value'])}" if value.get("value") is not None else name


_SHOWING: dict[CellKind, Callable[[Any, SheetColumn, WordList], str]] = {
    "yes": _yes, "number": _number, "choice": _choice, "reference": _reference, "branches": _branch,
    "readings": _reading, "items": _item,
}  # fmt: skip

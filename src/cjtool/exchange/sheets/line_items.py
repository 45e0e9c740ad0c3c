"""The lines of a cell against the things that were told in it: what is still there keeps all that the cell does not show."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from cjtool.diff.matching import likeness
from cjtool.exchange.sheets.cell_form import NOTED, form_of
from cjtool.exchange.sheets.choice_words import choice_meant
from cjtool.exchange.sheets.sheet_columns import SheetColumn
from cjtool.exchange.sheets.showing import named_by, shown
from cjtool.exchange.sheets.word_list import WordList
from cjtool.model.values import END
from cjtool.spelling.folding import bare
from cjtool.spelling.identifier import slug

_ALIKE = 0.6
"""So alike must a line be to one that is gone to be the same thing in other words."""
_NOTES = re.compile(r"^(.*\S)\s*\[([^\[\]]*)\]$")
_READING = re.compile(r"^(.*\S)\s*[:=]\s*([+-]?\d{1,15}(?:[.,]\d+)?)\s*(\S{0,12})$")

One = Callable[[str, Any, SheetColumn], Any]


@dataclass(frozen=True)
class LineReader:
    """Reads the lines of one cell, which were written with the names `given`; `one` reads what is no object."""

    words: WordList
    given: WordList
    column: SheetColumn
    one: One

    def read(self, lines: Sequence[str], items: Sequence[Any]) -> list[Any]:
        """What each line tells: one of the things that there were, as it is or as it was reworded, or a new one."""
        partners = self._partners(lines, items)
        found = [self._value(line, partners.get(at)) for at, line in enumerate(lines)]
        model = self.column.form.model
        return (
            _told_apart(found, named_by(model)) if model is not None and form_ids(model.__name__) else found
        )

    def _partners(self, lines: Sequence[str], items: Sequence[Any]) -> dict[int, Any]:
        told = [self._shown(item) for item in items]
        left = list(range(len(items)))
        found: dict[int, Any] = {}
        for at, line in enumerate(lines):
            match = next((each for each in left if told[each] == " ".join(line.split())), None)
            if match is not None:
                left.remove(match)
                found[at] = items[match]
        if self.column.form.kind in {"items", "readings", "branches"}:
            for at, line in enumerate(lines):
                if at not in found and left:
                    best = max(left, key=lambda each: likeness(line, told[each]))
                    if likeness(line, told[best]) >= _ALIKE:
                        left.remove(best)
                        found[at] = items[best]
        return found

    def _shown(self, item: Any) -> str:
        return " ".join(shown([item], self.column, self.given).split())

    def _value(self, line: str, was: Any) -> Any:
        if was is not None and self._shown(was) == " ".join(line.split()):
            return was
        match self.column.form.kind:
            case "items":
                return self._item(line, was)
            case "branches":
                return self._branch(line, was)
            case "readings":
                return self._reading(line, was)
            case _:
                return self.one(line, was, self.column)

    def _item(self, line: str, was: Any) -> Any:
        model = self.column.form.model
        assert model is not None
        key = named_by(model)
        said, notes = self._notes(line)
        if was is None or isinstance(was, str):
            return {key: said, **notes} if notes else said
        kept = {name: value for name, value in was.items() if name not in NOTED.get(model.__name__, ())}
        found = {**kept, key: said, **notes}
        if "id" in form_ids(model.__name__) and "id" not in was and slug(said) != slug(was[key]):
            found["id"] = slug(was[key])
        return found

    def _notes(self, line: str) -> tuple[str, dict[str, str]]:
        """A line without what is told in brackets behind it, and that, where it is all understood."""
        model, match = self.column.form.model, _NOTES.fullmatch(line)
        assert model is not None
        if match is None:
            return line, {}
        found: dict[str, str] = {}
        for note in re.split("[;,]", match[2]):
            key, _, word = note.rpartition(":")
            for each in NOTED.get(model.__name__, ()):
                names = {bare(each), bare(self.words.table.key_name(each)), ""}
                form = form_of(model, each)
                assert form is not None
                meant = choice_meant(word, each, model.__name__, form, self.words.table)
                if bare(key) in names and meant is not None and each not in found:
                    found[each] = meant
                    break
            else:
                return line, {}
        return match[1], found

    def _branch(self, line: str, was: Any) -> Any:
        match = _NOTES.fullmatch(line)
        name, note = (match[1], match[2]) if match else (line, "")
        to = END if bare(name) == END else self.one(name, None, _TO)
        if to is None:
            return was
        when = note.partition(":")[2].strip() or note.strip()
        share = {"share": was["share"]} if isinstance(was, dict) and "share" in was else {}
        return {"to": to, **({"when": when} if when else {}), **share} if when or share else to

    def _reading(self, line: str, was: Any) -> Any:
        match = _READING.fullmatch(line)
        name = match[1] if match else line
        id = self.words.id_of("metrics", name)
        found: dict[str, Any] = dict(was) if isinstance(was, dict) else {}
        same_metric = id is not None and id == (found.get("metric") if found else was)
        if not same_metric and bare(str(found.get("name", ""))) != bare(name):
            found = {
                key: value
                for key, value in found.items()
                if key not in {"metric", "name", "kind", "unit", "scale", "better"}
            }
            found = {**({"metric": id} if id is not None else {"name": name}), **found}
        if not found and same_metric:
            found = {"metric": id}
        found.pop("value", None)
        if match:
            number = float(match[2].replace(",", "."))
            found["value"] = int(number) if number.is_integer() else number
            if match[3] and "metric" not in found and "unit" not in found:
                found["unit"] = match[3]
        return found


def _to_column() -> SheetColumn:
    from cjtool.model import Step

    form = form_of(Step, "after")
    assert form is not None
    return SheetColumn(Step, ("after",), form)


_TO = _to_column()
_WITH_IDS = {"Pain": ("id",), "Opportunity": ("id",)}


def form_ids(model: str) -> tuple[str, ...]:
    """The key of a model's id, where what refers to it does so by an id that is made of its text."""
    return _WITH_IDS.get(model, ())


def _told_apart(found: list[Any], named: str) -> list[Any]:
    """Objects with ids of their own where two would have one: a line that says the same twice is there once."""
    taken: set[str] = set()
    kept: list[Any] = []
    for each in found:
        if each is None or each in kept:
            continue
        part = each if isinstance(each, dict) else {named: each}
        id, number = str(part.get("id") or slug(str(part[named]))), 1
        while id in taken:
            number += 1
            id = f"{slug(str(part[named]))[:60]}-{number}"
        taken.add(id)
        kept.append(each if number == 1 else {**part, "id": id})
    return kept

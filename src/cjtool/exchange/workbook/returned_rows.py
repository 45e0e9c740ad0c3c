"""Rows of a workbook that came back as parts: what they were, with what changed in their cells."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from cjtool.exchange.draft import Draft, Part, clean
from cjtool.exchange.loss import LossKind
from cjtool.exchange.own_data.referring import as_given
from cjtool.exchange.sheets.reading_cells import CellReader, same
from cjtool.exchange.sheets.sheet_columns import SheetColumn
from cjtool.exchange.sheets.showing import shown
from cjtool.exchange.sheets.word_list import WordList
from cjtool.exchange.workbook import return_phrases as says
from cjtool.exchange.workbook.recognising import FoundRow
from cjtool.message import Message, Plain
from cjtool.model import Journey, Node, validate

_STUBS: dict[type[Node], Part] = {Journey: {"cjtool": "journey/v1", "stages": [{"name": "stage"}]}}
"""What a model needs that is read elsewhere."""


@dataclass(frozen=True)
class RowReader:
    """Reads rows for one draft. `words` are what names mean now, `given` what they were; `defining` gives a new word its id."""

    draft: Draft
    words: WordList
    given: WordList
    defining: Any

    def part(self, row: FoundRow, was: Part, columns: Sequence[SheetColumn], model: type[Node]) -> Part:
        """A part with what its row says now; `was` is what it was, empty for a new one."""
        found = deepcopy(was)
        for column in columns:
            if column.key in row.cells:
                self._put(row, found, column)
        return found if found == was else self._sound(row, found, was, model)

    def cell(self, row: FoundRow, was: Any, column: SheetColumn) -> Any:
        """What one cell says now."""

        def tell(kind: LossKind, message: Message, value: str) -> None:
            self.draft.lost(kind, column.key, message, row.spot(column.key), value)

        reader = CellReader(
            self.words, self.given, lambda section, word: self.defining(section, word, tell), tell
        )
        return reader.value(row.cells[column.key], was, column)

    def _put(self, row: FoundRow, part: Part, column: SheetColumn) -> None:
        was = column.value(part)
        if same(row.cells[column.key], shown(was, column, self.given)):
            return
        found = self.cell(row, was, column)
        if found is not was:
            column.put(part, found)

    def _sound(self, row: FoundRow, part: Part, was: Part, model: type[Node]) -> Part:
        """A part without values that it cannot have, each told; what it was is valid."""
        for _ in range(len(part)):
            try:
                validate(
                    model,
                    as_given({**_STUBS.get(model, {}), **part, "id": "id"})
                    if _has_id(model)
                    else as_given(part),
                )
            except ValidationError as error:
                key = next((str(each["loc"][0]) for each in error.errors() if each["loc"]), "")
                if key not in part or part.get(key) == was.get(key):
                    key = next((each for each in part if part[each] != was.get(each) and each != "name"), "")
                if not key:
                    break
                reason = Plain(says.NO_REASON.text(self.words.table.language))
                told = says.NOT_VALID(key=Plain(key), value=str(part[key]), reason=reason)
                self.draft.lost("left-out", key, told, row.spot(key), str(part[key]))
                part.pop(key)
                if key in was:
                    part[key] = was[key]
            else:
                break
        return part


def _has_id(model: type[Node]) -> bool:
    return "id" in model.model_fields


def is_blank(row: FoundRow, besides: frozenset[str]) -> bool:
    """Whether nothing stands in a row, besides some columns."""
    return not any(clean(text) for key, text in row.cells.items() if key not in besides)


def first_text(row: FoundRow, besides: frozenset[str]) -> str:
    """The first text of a row, for a name."""
    found = next((clean(text) for key, text in row.cells.items() if key not in besides and clean(text)), "")
    return " ".join(found.split())[:80].strip()

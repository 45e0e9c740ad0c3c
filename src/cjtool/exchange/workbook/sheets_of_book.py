"""The sheets of a workbook as texts: what stands in which column of which row."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cjtool.exchange.draft import Part
from cjtool.exchange.sheets.heading_names import capital, heading_of, stage_word
from cjtool.exchange.sheets.sheet_columns import JOURNEY, STAGE, STEP, SheetColumn, columns_of, section_model
from cjtool.exchange.sheets.showing import shown
from cjtool.exchange.sheets.word_list import WordList
from cjtool.exchange.workbook import book_phrases as says
from cjtool.exchange.workbook.given import HIDDEN_SHEET, GivenBook, GivenJourney, word_list
from cjtool.i18n.table import Words
from cjtool.model import SECTIONS
from cjtool.model.builtin import CHANNELS

ID, STAGE_OF, JOURNEY_OF = "id", "stage", "in"
"""Columns that are no keys: the id, hidden; the stage of a step; the journey of a stage, or of a definition of its own."""
MARK = "cjtool:"
"""Begins the cell that says what a sheet holds: `cjtool:steps:retour`, `cjtool:personas`."""
_LONGEST_NAME = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f\ufeff\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True)
class BookColumn:
    """A column: what it holds, what heads it, and the key that it is of, if any."""

    key: str
    heading: str
    column: SheetColumn | None = None


@dataclass(frozen=True)
class BookSheet:
    """A sheet: its name, what it holds (`steps:retour`, `stages`, `personas`), its title, columns and rows of texts."""

    name: str
    holds: str
    title: str
    columns: tuple[BookColumn, ...]
    rows: tuple[tuple[str, ...], ...]


def book_sheets(book: GivenBook) -> tuple[BookSheet, ...]:
    """All sheets of a book in order: steps by journey, their stages, the journeys, and what the project defines."""
    table, names = book.table, _Namer()
    everywhere = word_list(book)
    found = [_steps(book, journey, names) for journey in book.journeys]
    found.append(_stages(book, names))
    found.append(
        _sheet(
            "journeys", says.JOURNEYS.text(book.language), _columns(JOURNEY, table), _journeys(book), names
        )
    )
    found += [_section(book, section, everywhere, names) for section in SECTIONS]
    return tuple(found)


def _steps(book: GivenBook, journey: GivenJourney, names: "_Namer") -> BookSheet:
    table, words = book.table, word_list(book, journey)
    head = (BookColumn(ID, ID), BookColumn(STAGE_OF, capital(stage_word(table))))
    rows = [
        (step.id, _line(stage.keys["name"]), *_cells(step.keys, STEP, words))
        for stage in journey.stages
        for step in stage.steps
    ]
    title = _line(journey.keys["title"])
    return BookSheet(
        names.free(title), f"steps:{journey.id}", title, (*head, *_columns(STEP, table)), tuple(rows)
    )


def _stages(book: GivenBook, names: "_Namer") -> BookSheet:
    table = book.table
    head = (BookColumn(JOURNEY_OF, capital(says.JOURNEY.text(book.language))), *_columns(STAGE, table))
    rows = [
        (
            f"{journey.id}/{stage.id}",
            _line(journey.keys["title"]),
            *_cells(stage.keys, STAGE, word_list(book, journey)),
        )
        for journey in book.journeys
        for stage in journey.stages
    ]
    return _sheet("stages", says.STAGES.text(book.language), head, rows, names)


def _journeys(book: GivenBook) -> list[tuple[str, ...]]:
    return [(each.id, *_cells(each.keys, JOURNEY, word_list(book, each))) for each in book.journeys]


def _section(book: GivenBook, section: str, words: WordList, names: "_Namer") -> BookSheet:
    table, keys = book.table, columns_of(section_model(section))
    head = (*_columns(keys, table), BookColumn(JOURNEY_OF, capital(says.ONLY_IN.text(book.language))))
    rows = [(id, *_cells(part, keys, words), "") for id, part in book.library.get(section, {}).items()]
    for journey in book.journeys:
        own = word_list(book, journey)
        rows += [
            (f"{journey.id}/{id}", *_cells(part, keys, own), _line(journey.keys["title"]))
            for id, part in journey.defined.get(section, {}).items()
        ]
    if section == "channels":
        ids = [id for id in CHANNELS if id not in book.library.get(section, {})]
        rows += [(id, *_cells({"name": table.channels[id]}, keys, words), "") for id in ids]
    return _sheet(section, says.SECTIONS_CALLED[section].text(book.language), head, rows, names)


def _sheet(
    holds: str, title: str, columns: Sequence[BookColumn], rows: Iterable[tuple[str, ...]], names: "_Namer"
) -> BookSheet:
    return BookSheet(names.free(title), holds, title, (BookColumn(ID, ID), *columns), tuple(rows))


def _columns(columns: Iterable[SheetColumn], table: Words) -> tuple[BookColumn, ...]:
    return tuple(BookColumn(each.key, heading_of(each, table), each) for each in columns)


def _cells(part: Part, columns: Iterable[SheetColumn], words: WordList) -> list[str]:
    return [shown(column.value(part), column, words) for column in columns]


def _line(text: object) -> str:
    return " ".join(str(text).split())


class _Namer:
    """Names for sheets: short enough, without signs that they may not have, each once whatever its case."""

    def __init__(self) -> None:
        self.taken = {HIDDEN_SHEET.casefold(), "history"}

    def free(self, wanted: str) -> str:
        plain = _FORBIDDEN.sub(" ", _line(wanted)).strip("' ") or "Sheet"
        name, number = _cut(plain, _LONGEST_NAME), 1
        while name.casefold() in self.taken:
            number += 1
            ending = f" {number}"
            name = _cut(plain, _LONGEST_NAME - len(ending)) + ending
        self.taken.add(name.casefold())
        return name


def _cut(text: str, most: int) -> str:
    """As much of a text as has so many code units of UTF-16, which is what spreadsheets count."""
    while len(text.encode("utf-16-le")) > 2 * most:
        text = text[:-1]
    return text.strip("' ")


def holding(sheets: Iterable[BookSheet]) -> Mapping[str, str]:
    """What each sheet holds, by its name."""
    return {sheet.name: sheet.holds for sheet in sheets}

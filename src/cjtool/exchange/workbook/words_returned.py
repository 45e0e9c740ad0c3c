"""What the sheets of definitions say when a workbook comes back: new words, and what stays in the project."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial

from cjtool.exchange.draft import Draft, Part, clean
from cjtool.exchange.known import name_key
from cjtool.exchange.loss import Loss, LossKind
from cjtool.exchange.sheets import sheet_phrases
from cjtool.exchange.sheets.reading_cells import Tell, same
from cjtool.exchange.sheets.sheet_columns import columns_of, section_model
from cjtool.exchange.sheets.showing import shown
from cjtool.exchange.sheets.word_list import WordList
from cjtool.exchange.workbook import return_phrases as says
from cjtool.exchange.workbook.given import GivenBook, GivenJourney
from cjtool.exchange.workbook.recognising import FoundRow, FoundTable
from cjtool.exchange.workbook.returned_rows import RowReader, is_blank
from cjtool.exchange.workbook.sheets_of_book import JOURNEY_OF
from cjtool.message import Message
from cjtool.model import SECTIONS
from cjtool.model.builtin import CHANNELS
from cjtool.spelling.folding import bare


@dataclass
class ReturnedWords:
    """Rows of definitions: those that were added, by section and bare name, and those of journeys' own, by their id in the sheet."""

    new: dict[str, dict[str, FoundRow]] = field(default_factory=lambda: {section: {} for section in SECTIONS})
    own: dict[str, dict[str, FoundRow]] = field(default_factory=lambda: {section: {} for section in SECTIONS})
    used: set[tuple[str, str]] = field(default_factory=set)
    losses: list[Loss] = field(default_factory=list)


def returned_words(tables: Iterable[FoundTable], book: GivenBook, given: WordList) -> ReturnedWords:
    """What the sheets of definitions say."""
    found = ReturnedWords()
    for table in tables:
        section = table.holds
        ids = {*book.library.get(section, {}), *(CHANNELS if section == "channels" else ())}
        seen: set[str] = set()
        for row in table.rows:
            if row.id in ids and row.id not in seen:
                found.losses += _changes(row, section, book, given)
            elif "/" in row.id and row.id not in found.own[section]:
                found.own[section][row.id] = row
            else:
                _add(row, section, found)
            seen.add(row.id)
        known = book.library.get(section, {})
        found.losses += [
            Loss("noted", section, says.ROW_STAYS(name=str(known[id].get(name_key(section), id))), value=id)
            for id in known
            if id not in seen
        ]
    return found


def _add(row: FoundRow, section: str, found: ReturnedWords) -> None:
    name = clean(row.cells.get(name_key(section), ""))
    if name:
        found.new[section].setdefault(bare(name) or name, row)
    elif not is_blank(row, frozenset({"id", JOURNEY_OF})):
        found.losses.append(Loss("left-out", section, says.NO_SUCH_JOURNEY, row.spot(), row.texts))


def _changes(row: FoundRow, section: str, book: GivenBook, given: WordList) -> Iterator[Loss]:
    """What was changed in the row of something that the project defines."""
    part: Part = book.library.get(section, {}).get(row.id) or {"name": given.names[section][row.id]}
    for column in columns_of(section_model(section)):
        if column.key in row.cells and not same(
            row.cells[column.key], shown(column.value(part), column, given)
        ):
            name = str(part.get(name_key(section), row.id))
            yield Loss(
                "left-out",
                column.key,
                says.LIBRARY_STAYS(name=name),
                row.spot(column.key),
                row.cells[column.key],
            )


class Definer:
    """Gives words of one draft that nothing defines yet a definition of its own, with what their row says."""

    def __init__(self, draft: Draft, found: ReturnedWords, words: WordList, given: WordList) -> None:
        self.draft, self.found, self.words, self.given = draft, found, words, given
        self._reading: set[tuple[str, str]] = set()

    def __call__(self, section: str, word: str, tell: Tell) -> str | None:
        """The id of a word of a section; None for journeys and steps, which no word makes."""
        if section not in SECTIONS:
            return None
        key = (section, bare(word) or word)
        row = self.found.new[section].get(key[1])
        before = self.draft.known.id_of(section, word) or self._own(section, word)
        if before is not None:
            return before
        keys: Part = {}
        if row is not None and key not in self._reading:
            self._reading.add(key)
            self.found.used.add(key)
            keys = self._keys(row, section)
        id = self.draft.reference(section, word, **keys)
        tell("noted", sheet_phrases.NEW_DEFINITION(text=word), word)
        return id

    def _own(self, section: str, word: str) -> str | None:
        named = name_key(section)
        defined = self.draft.defined.get(section, {})
        return next(
            (id for id, part in defined.items() if bare(str(part.get(named, ""))) == bare(word)), None
        )

    def _keys(self, row: FoundRow, section: str) -> Part:
        named, model = name_key(section), section_model(section)
        reader = RowReader(self.draft, self.words, self.given, self)
        part = reader.part(row, {}, columns_of(model), model)
        return {key: value for key, value in part.items() if key != named}

    def rest(self) -> None:
        """Define what rows were added for and no journey names: so nothing of them is lost."""
        for section in SECTIONS:
            for key, row in self.found.new[section].items():
                if (section, key) not in self.found.used:
                    name = " ".join(clean(row.cells[name_key(section)]).split())
                    self(section, name, partial(self._told, section, row))

    def _told(self, section: str, row: FoundRow, kind: LossKind, message: Message, value: str) -> None:
        self.draft.lost(kind, section, message, row.spot(), value)


def own_definitions(
    journey: GivenJourney, found: ReturnedWords, reader: RowReader
) -> dict[str, dict[str, Part]]:
    """What a journey defines for itself, as its rows say now; where a row is gone, as it was."""
    made: dict[str, dict[str, Part]] = {}
    for section, defined in journey.defined.items():
        model, kept = section_model(section), {}
        for id, part in defined.items():
            row = found.own[section].get(f"{journey.id}/{id}")
            if row is not None:
                kept[id] = reader.part(row, part, columns_of(model), model)
                if not kept[id].get(name_key(section)):
                    kept[id] = {**kept[id], name_key(section): part.get(name_key(section), id)}
            else:
                kept[id] = dict(part)
        made[section] = kept
    return made

"""A workbook that came back ─► drafts with what they were given out as: what a group changed is what differs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cjtool.exchange.declaration import Imported, ImportOptions
from cjtool.exchange.draft import Draft, clean
from cjtool.exchange.grids.sheets_by_name import asked_sheet
from cjtool.exchange.loss import Loss, Origin
from cjtool.exchange.workbook import return_phrases as says
from cjtool.exchange.workbook.claimed_rows import claimed_all
from cjtool.exchange.workbook.foreign import define_foreign
from cjtool.exchange.workbook.given import HIDDEN_SHEET, GivenBook, book_of, word_list
from cjtool.exchange.workbook.recognising import CellTexts, FoundRow, FoundTable, tables
from cjtool.exchange.workbook.returned_journey import JourneyRows, ReturnedJourney
from cjtool.exchange.workbook.returned_rows import is_blank
from cjtool.exchange.workbook.sheets_of_book import ID, JOURNEY_OF, book_sheets
from cjtool.exchange.workbook.words_returned import Definer, returned_words
from cjtool.model import SECTIONS
from cjtool.request import RequestError
from cjtool.spelling.folding import bare


def returned(name: str, sheets: CellTexts, options: ImportOptions) -> Imported:
    """The journeys of a workbook that came back; `name` is that of its file, `sheets` are the texts of all cells.

    Raises RequestError where the book does not know any more what it was, or holds no journey.
    """
    book = book_of([row[0] for row in sheets[HIDDEN_SHEET] if row])
    if book is None:
        raise RequestError(says.NOT_AS_GIVEN, says.KEEP_SHEETS)
    given = book_sheets(book)
    found = list(claimed_all(list(tables(sheets, given)), given))
    losses = [each for each in found if isinstance(each, Loss)]
    there = [each for each in found if isinstance(each, FoundTable)]
    asked = None
    if options.sheet is not None:
        named = [each.sheet for each in there if each.holds.startswith("steps:")]
        asked = asked_sheet(options.sheet, named, name)
    made = _Returning(book, there, replace(options, sheet=asked), losses)
    drafts = tuple(made.drafts())
    if not drafts:
        raise RequestError(says.NO_JOURNEYS(name=name), says.KEEP_SHEETS)
    return Imported(drafts, tuple(losses))


class _Returning:
    """Makes drafts of the tables of one book."""

    def __init__(
        self, book: GivenBook, tables: Sequence[FoundTable], options: ImportOptions, losses: list[Loss]
    ):
        self.book, self.options, self.losses = book, options, losses
        self.tables, self.steps = self._sorted(tables)
        losses += [loss for table in self.tables.values() for loss in table.losses]
        given = word_list(book)
        self.words = returned_words(
            [self.tables[each] for each in SECTIONS if each in self.tables], book, given
        )
        losses += self.words.losses

    def drafts(self) -> Iterator[Draft]:
        """The draft of each journey whose sheet is there, then those of copied sheets; of one sheet alone where it is asked for."""
        stages, journeys = self._stage_rows(), self._journey_rows()
        made: list[ReturnedJourney] = []
        for journey in self.book.journeys:
            title = str(journey.keys["title"])
            found = self.steps.get(journey.id, [])
            if not found and self.options.sheet is None:
                self.losses.append(Loss("noted", "", says.NO_SHEET(title=title), value=journey.id))
            for number, table in enumerate(found):
                rows = JourneyRows(
                    table, stages.get(journey.id) if stages is not None else None, journeys.get(journey.id)
                )
                each = ReturnedJourney(self.book, journey, rows, self.words, self.options.known)
                draft = each.make()
                if number:
                    _as_copy(draft, table, title)
                if self.options.sheet in {None, table.sheet}:
                    made.append(each)
                    yield from self._finished(draft)
        self._rest(made)

    def _finished(self, draft: Draft) -> Iterator[Draft]:
        alone = len(self.book.journeys) == 1 or self.options.sheet is not None
        if self.options.title is not None and alone:
            draft.title = self.options.title
        define_foreign(draft, self.book)
        yield draft

    def _rest(self, made: Sequence[ReturnedJourney]) -> None:
        """What was added to sheets of definitions and no step names yet is defined in the first journey."""
        if made:
            first = made[0]
            Definer(first.draft, self.words, first.given, first.given).rest()

    def _sorted(
        self, found: Sequence[FoundTable]
    ) -> tuple[dict[str, FoundTable], dict[str, list[FoundTable]]]:
        """Tables by what they hold, and those of steps by journey: the sheet of the given name first, copies behind."""
        others: dict[str, FoundTable] = {}
        steps: dict[str, list[FoundTable]] = {}
        first = sorted(found, key=lambda table: self.book.sheets.get(table.sheet) != table.holds)
        for table in first:
            kind, _, journey = table.holds.partition(":")
            if kind == "steps":
                steps.setdefault(journey, []).append(table)
            elif table.holds in others:
                self.losses.append(Loss("left-out", "", says.SHEET_TWICE, Origin(table.sheet)))
            else:
                others[table.holds] = table
        return others, steps

    def _stage_rows(self) -> dict[str, tuple[FoundRow, ...]] | None:
        """Rows of stages by journey; None where their sheet is gone."""
        table = self.tables.get("stages")
        if table is None:
            return None
        titles = {bare(str(each.keys["title"])): each.id for each in self.book.journeys}
        found: dict[str, list[FoundRow]] = {each.id: [] for each in self.book.journeys}
        last = self.book.journeys[0].id if len(self.book.journeys) == 1 else ""
        for row in table.rows:
            if is_blank(row, frozenset({ID, JOURNEY_OF})):
                continue
            own, named = row.id.rpartition("/")[0], titles.get(bare(row.cells.get(JOURNEY_OF, "")))
            journey = own if own in found else named or ("" if clean(row.cells.get(JOURNEY_OF, "")) else last)
            if not journey:
                self.losses.append(Loss("left-out", "name", says.NO_SUCH_JOURNEY, row.spot(), row.texts))
                continue
            last = journey
            found[journey].append(row)
        return {id: tuple(rows) for id, rows in found.items()}

    def _journey_rows(self) -> dict[str, FoundRow]:
        found: dict[str, FoundRow] = {}
        for row in self.tables["journeys"].rows if "journeys" in self.tables else ():
            if row.id in {each.id for each in self.book.journeys} and row.id not in found:
                found[row.id] = row
            else:
                self.losses.append(Loss("left-out", "title", says.NO_SUCH_JOURNEY, row.spot(), row.texts))
        return found


def _as_copy(draft: Draft, table: FoundTable, title: str) -> None:
    """Make a journey of its own of a sheet that is a copy of another."""
    draft.lost("noted", "", says.COPIED_SHEET(title=title), Origin(table.sheet))
    draft.base = None
    draft.keys.pop("id", None)
    draft.title = table.sheet if draft.title == title else draft.title

"""A workbook as the bytes of an XLSX file, by XlsxWriter: texts are texts, and nothing in it is a formula."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

from cjtool.draw.theme import palette
from cjtool.exchange.sheets.sheet_columns import ALWAYS_SHOWN
from cjtool.exchange.workbook import book_phrases as says
from cjtool.exchange.workbook.book_lists import EMPTY_ROWS, FIRST_ROW, Offered, offered
from cjtool.exchange.workbook.given import HIDDEN_SHEET, GivenBook, pieces
from cjtool.exchange.workbook.guide import write_guide
from cjtool.exchange.workbook.hints import hint
from cjtool.exchange.workbook.looks import Looks
from cjtool.exchange.workbook.sheets_of_book import ID, JOURNEY_OF, MARK, STAGE_OF, BookColumn, BookSheet
from cjtool.i18n.table import Words

MOST_TEXT = 32_767
"""Characters in a cell."""
_LISTED = 255
"""Characters of words that a drop-down can hold by itself."""
_A3 = 8
_WIDE = 150.0
"""So many characters fit across A3 before the type is too small to read."""
_WIDTHS = {
    ID: 6.0, STAGE_OF: 18.0, JOURNEY_OF: 22.0, "name": 26.0, "title": 30.0, "emotion": 9.0, "moment_of_truth": 11.0,
    "optional": 11.0, "unavoidable": 12.0, "owner": 15.0, "persona": 15.0, "channel": 15.0, "touchpoint": 18.0,
    "wait": 11.0, "does": 26.0, "pains": 30.0, "opportunities": 30.0, "text": 40.0, "summary": 40.0,
}  # fmt: skip
_WIDTH = 20.0


def workbook_bytes(
    book: GivenBook, sheets: Sequence[BookSheet], brand: tuple[str | None, str | None]
) -> bytes:
    """The file. `brand` is the primary colour and the accent of the project, where it has them."""
    import xlsxwriter

    from cjtool.exchange.workbook.growing_rows import GrowingSheet

    made = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(made, options) as file:
        file.set_properties({"title": book.journeys[0].keys["title"], "created": datetime(1980, 1, 1)})
        looks = Looks(file, palette(*brand))
        write_guide(file, book, sheets, looks)
        places = [file.add_worksheet(sheet.name, GrowingSheet) for sheet in sheets]
        for place, sheet in zip(places, sheets, strict=True):
            _Writing(place, sheet, sheets, book.table, book.language, looks).write()
        hidden = file.add_worksheet(HIDDEN_SHEET)
        for row, piece in enumerate(pieces(book)):
            hidden.write_string(row, 0, piece)
        hidden.very_hidden()
    return made.getvalue()


class _Writing:
    """Writes one sheet."""

    def __init__(
        self,
        place: Any,
        sheet: BookSheet,
        sheets: Sequence[BookSheet],
        table: Words,
        language: str,
        looks: Looks,
    ) -> None:
        self.place, self.sheet, self.sheets = place, sheet, sheets
        self.table, self.language, self.looks = table, language, looks
        self.last = FIRST_ROW + len(sheet.rows) + EMPTY_ROWS - 1

    def write(self) -> None:
        """All of it."""
        self._head()
        for number, row in enumerate(self.sheet.rows):
            self._row(FIRST_ROW + number, row, self._starts(number))
        for below in range(FIRST_ROW + len(self.sheet.rows), self.last + 1):
            for at, column in enumerate(self.sheet.columns):
                self.place.write_blank(below, at, None, self.looks.cell(column, numeric=_numeric(column)))
        for at, column in enumerate(self.sheet.columns):
            self._column(at, column)
        self._paper()

    def _head(self) -> None:
        place, sheet = self.place, self.sheet
        seen = 1
        place.write_string(0, seen, sheet.title, self.looks.title)
        place.set_row(0, 26)
        told = says.STEPS_OF if sheet.holds.startswith("steps") else None
        if sheet.holds not in {"stages", "journeys"} and told is None:
            told = says.CHANGES_STAY
        if told is not None:
            place.write_string(0, seen + 2, told.text(self.language), self.looks.told)
        for at, column in enumerate(sheet.columns):
            place.write_string(1, at, f"{MARK}{sheet.holds}" if column.key == ID else column.key)
            place.write_string(2, at, column.heading, self.looks.heading(column))
        place.set_row(1, None, None, {"hidden": True})
        place.set_row(2, 32)
        place.freeze_panes(FIRST_ROW, 3 if sheet.holds.startswith("steps") else 2)

    def _starts(self, number: int) -> bool:
        """Whether a row is the first of its stage, or of its journey."""
        rows = self.sheet.rows
        return number == 0 or rows[number][1] != rows[number - 1][1]

    def _row(self, at: int, row: Sequence[str], starts: bool) -> None:
        from cjtool.exchange.workbook.growing_rows import height

        seen = zip(row, self.sheet.columns, strict=True)
        self.place.set_row(
            at, height([(text, _WIDTHS.get(column.key, _WIDTH)) for text, column in seen if column.key != ID])
        )
        for place, (text, column) in enumerate(zip(row, self.sheet.columns, strict=True)):
            looks = self.looks.cell(column, numeric=_numeric(column), starts=starts)
            if not text:
                self.place.write_blank(at, place, None, looks)
            elif _numeric(column) and "\n" not in text and _is_number(text):
                self.place.write_number(at, place, float(text), looks)
            else:
                self.place.write_string(at, place, text[:MOST_TEXT], looks)

    def _column(self, at: int, column: BookColumn) -> None:
        width = _WIDTHS.get(column.key, _WIDTH)
        hidden, folded = column.key == ID, self._folded(at, column)
        options = {"hidden": True, "level": 1} if folded else {"hidden": True} if hidden else {}
        self.place.set_column(at, at, width, None, options)
        if not hidden:
            self._ask(at, column)

    def _folded(self, at: int, column: BookColumn) -> bool:
        """Whether a column is one that nobody wrote anything in, and that few will."""
        if any(row[at] for row in self.sheet.rows) or column.key in {ID, STAGE_OF, "name", "text"}:
            return False
        return column.key not in ALWAYS_SHOWN if self.sheet.holds.startswith("steps") else column.key in _RARE

    def _ask(self, at: int, column: BookColumn) -> None:
        asked = hint(column, self.sheet.holds, self.language, self.table)
        picked = offered(column, self.sheet, self.sheets, self.table)
        source = _source(picked)
        if not asked and source is None:
            return
        options: dict[str, Any] = (
            {"validate": "any"} if source is None else {"validate": "list", "source": source}
        )
        options |= {"ignore_blank": True, "show_error": False, "show_input": bool(asked)}
        if asked:
            options |= {"input_title": column.heading[:32], "input_message": asked}
            told = {**options, "validate": "any"}
            told.pop("source", None)
            self.place.data_validation(FIRST_ROW - 1, at, FIRST_ROW - 1, at, told)
        self.place.data_validation(FIRST_ROW, at, self.last, at, options)

    def _paper(self) -> None:
        place = self.place
        shown = [
            column
            for at, column in enumerate(self.sheet.columns)
            if column.key != ID and not self._folded(at, column)
        ]
        width = sum(_WIDTHS.get(column.key, _WIDTH) for column in shown)
        place.set_landscape()
        place.set_paper(_A3)
        place.set_margins(0.4, 0.4, 0.5, 0.6)
        place.fit_to_pages(max(1, round(width / _WIDE / 1.6)), 0)
        place.repeat_rows(0, 2)
        place.repeat_columns(0, 2 if self.sheet.holds.startswith("steps") else 1)
        place.set_footer("&L&A&R&P / &N")
        place.print_area(0, 0, FIRST_ROW + len(self.sheet.rows) + 4, len(self.sheet.columns) - 1)
        place.hide_gridlines(2)


_RARE = frozenset({"icon", "image", "watches", "handle", "meta", "language", "version", "based_on", "parent"})


def _source(picked: Offered | None) -> Any:
    if picked is None:
        return None
    if picked.range:
        return picked.range
    words: list[Any] = list(picked.numbers or picked.words)
    joined = ",".join(map(str, words))
    return words if len(joined) <= _LISTED and not any("," in str(word) for word in words) else None


def _numeric(column: BookColumn) -> bool:
    return column.column is not None and column.column.form.kind == "number"


def _is_number(text: str) -> bool:
    try:
        return abs(float(text)) < 1e15
    except ValueError:
        return False

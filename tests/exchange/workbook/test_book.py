"""The workbook that is given out: safe, the same every time, and ready to be filled in."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.office import pictures
from tests.exchange.workbook.books import PROJECTS, book, file, read_cells

from cjtool.exchange.sheets.sheet_columns import STEP
from cjtool.exchange.workbook.carrying import CARRIES, too_long
from cjtool.exchange.workbook.given import HIDDEN_SHEET, GivenBook, book_of, pieces
from cjtool.exchange.workbook.sheets_of_book import book_sheets, holding
from cjtool.exchange.workbook.writing import workbook_bytes
from cjtool.model import Step, keys_by_name


def parts(data: bytes) -> dict[str, str]:
    """The XML of a file, by name."""
    with ZipFile(BytesIO(data)) as opened:
        return {name: opened.read(name).decode() for name in opened.namelist()}


def with_text(text: str) -> GivenBook:
    """A book whose first step does something."""
    made = book("hip-replacement")
    journey = made.journeys[0]
    step = replace(
        journey.stages[0].steps[0], keys={**journey.stages[0].steps[0].keys, "does": text, "name": text}
    )
    stage = replace(journey.stages[0], steps=(step, *journey.stages[0].steps[1:]))
    changed = replace(made, journeys=(replace(journey, stages=(stage, *journey.stages[1:])),))
    return replace(changed, sheets=holding(book_sheets(changed)))


def test_a_book_is_the_same_bytes_every_time() -> None:
    made = book("private-lease")

    assert workbook_bytes(made, book_sheets(made), (None, None)) == workbook_bytes(
        made, book_sheets(made), (None, None)
    )


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+31 20", "-5", "@here", "{=1}", "https://a.example/", "mailto:a@b.example", "0012", "1e5"],
)
def test_texts_are_texts_and_never_formulas_links_or_numbers(text: str) -> None:
    made = with_text(text)

    data = workbook_bytes(made, book_sheets(made), (None, None))

    xml = parts(data)
    assert not any(
        "<f>" in each or "<hyperlink" in each
        for name, each in xml.items()
        if name.startswith("xl/worksheets/")
    )
    assert text in [cell for row in read_cells(data)[book_sheets(made)[0].name] for cell in row]


@given(st.text(min_size=1, max_size=60).filter(lambda text: text.strip() and text.isprintable()))
@settings(max_examples=10, deadline=None)
def test_texts_of_any_script_come_back_as_they_were(text: str) -> None:
    made = with_text(text)
    sheets = book_sheets(made)

    found = read_cells(workbook_bytes(made, sheets, (None, None)))

    assert found[sheets[0].name][3][2] == sheets[0].rows[0][2]
    assert book_of([row[0] for row in found[HIDDEN_SHEET]]) == book_of(pieces(made))


@given(st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=6))
@settings(max_examples=40)
def test_names_of_sheets_are_such_as_spreadsheets_take(titles: list[str]) -> None:
    made = book("hip-replacement")
    journey = made.journeys[0]
    journeys = tuple(
        replace(journey, id=f"j{number}", keys={**journey.keys, "title": title})
        for number, title in enumerate(titles)
    )

    names = [sheet.name for sheet in book_sheets(replace(made, journeys=journeys))]

    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 0 < len(name.encode("utf-16-le")) <= 62
        assert not re.search(r"[\[\]:*?/\\]", name)
        assert not name.startswith("'")
        assert not name.endswith("'")


def test_every_key_of_a_step_has_a_column_or_is_kept() -> None:
    assert {f"Step.{key}" for key in keys_by_name(Step).values()} <= CARRIES.keys()
    shown = {column.path[0] for column in STEP}
    assert set(keys_by_name(Step).values()) - shown == {"id", "meta"}


def test_a_text_that_no_cell_holds_is_told() -> None:
    sheets = book_sheets(with_text("long " * 8000))

    assert {(loss.kind, loss.what) for loss in too_long(sheets)} == {("changed", "name"), ("changed", "does")}


def test_ids_and_keys_are_hidden_and_what_was_given_out_is_not_offered() -> None:
    xml = parts(file("hip-replacement"))

    assert 'state="veryHidden"' in xml["xl/workbook.xml"]
    sheet = xml["xl/worksheets/sheet2.xml"]
    assert re.search(r'<row r="2"[^>]*hidden="1"', sheet)
    assert re.search(r'<col min="1" max="1"[^>]*hidden="1"', sheet)


def test_columns_offer_what_there_is_and_take_what_is_new() -> None:
    sheet = parts(file("hip-replacement"))["xl/worksheets/sheet2.xml"]
    offered = re.findall(r"<dataValidation ([^>]*)>(?:<formula1>(.*?)</formula1>)?", sheet)

    lists = {source.replace("'", "") for looks, source in offered if 'type="list"' in looks}
    assert {'"yes,no"', '"-2,-1,0,1,2"', "Stages!$C$4:$C$9"} <= lists
    assert any(re.fullmatch(r"Touchpoints!\$B\$4:\$B\$\d\d", each) for each in lists)
    assert not any("showErrorMessage" in looks for looks, _ in offered)
    assert any("Who answers for this?" in looks for looks, _ in offered)


def test_words_of_the_format_are_of_the_language_of_the_book() -> None:
    xml = parts(file("warmtepomp", "nl"))
    shown = "".join(xml.values())
    told = {text.casefold() for text in re.findall(r">([^<>]+)</t>", shown)}

    assert {"doel", "klantvraag", "laatst bekeken op", "geldig tot en met"} <= told
    assert not {"higher", "lower", "rate", "count", "money"} & told
    assert not re.search(
        r"\b(higher|lower|duration,|rate,|count,)", "".join(re.findall("<formula1>(.*?)<", shown))
    )


def test_rows_have_the_height_of_their_texts_and_grow_with_them() -> None:
    sheet = parts(file("hip-replacement"))["xl/worksheets/sheet2.xml"]

    assert re.search(r'<row r="4"[^>]* ht="', sheet)
    assert "customHeight" not in sheet


@pytest.mark.slow
@pytest.mark.parametrize("project", PROJECTS[:2])
def test_libreoffice_prints_a_book_with_all_of_its_steps(project: str, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(file(project))

    first, second, *_ = pictures(path, tmp_path)

    assert first.height > first.width
    assert second.width == pytest.approx(420 / 25.4 * 96, abs=3)

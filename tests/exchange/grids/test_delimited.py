"""CSV files as programs write them are read as people see them, and what was found out is told."""

import csv
from contextlib import suppress
from io import StringIO
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.grids.given_files import text_file

from cjtool.exchange.declaration import Given
from cjtool.exchange.grids.delimited import cells_of
from cjtool.exchange.grids.limits import MOST_CELLS
from cjtool.request import RequestError

ACTING = "".join(chr(code) for code in (*range(32), 127) if chr(code) not in "\t\n\r")
STEPS = "Stap;Kanaal;Pijn\r\nZoeken;Website;Te veel keuze\r\nKiezen;Winkel;3,5 uur wachten\r\n"


def rows(text: str, encoding: str = "utf-8") -> list[list[str]]:
    return [list(row) for row in cells_of(text_file(text, encoding)).sheet.rows]


def said(text: str, encoding: str = "utf-8") -> list[str]:
    return [f"{loss.kind}: {loss.message.text()}" for loss in cells_of(text_file(text, encoding)).losses]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_every_encoding_of_spreadsheets_gives_the_same_cells(encoding: str) -> None:
    text = STEPS.replace("Pijn", "Één pijn")

    assert rows(text, encoding) == [
        ["Stap", "Kanaal", "Één pijn"],
        ["Zoeken", "Website", "Te veel keuze"],
        ["Kiezen", "Winkel", "3,5 uur wachten"],
    ]


@pytest.mark.parametrize(
    "text", ["шаг,боль\nпоиск,долго\n", "步骤,痛点\n搜索,太久 🙁\n", "خطوة,ألم\nبحث,طويل\n"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_any_script_is_read(text: str, encoding: str) -> None:
    assert rows(text, encoding) == [line.split(",") for line in text.splitlines()]


def test_windows_1252_is_told_as_a_guess_with_the_first_line_that_shows_it() -> None:
    [guess, *_] = cells_of(text_file("Stap;Pijn\nZoeken;te duur: €5\n", "cp1252")).losses

    assert (guess.kind, guess.what, guess.spot.line, guess.value) == (
        "guessed",
        "encoding",
        2,
        "Zoeken;te duur: €5",
    )


def test_a_few_broken_bytes_do_not_make_utf_8_another_encoding() -> None:
    found = cells_of(Given("a.csv", "É,é,ü,ñ,".encode() + b"\xff\n"))

    assert found.sheet.rows == (("É", "é", "ü", "ñ", "\ufffd"),)
    assert "changed" in {loss.kind for loss in found.losses}


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found(separator: str) -> None:
    text = "\n".join(
        separator.join(row) for row in (("Step", "Pain", "Score"), ("Search", "slow", "2"), ("Pay", "", "4"))
    )

    assert rows(text) == [["Step", "Pain", "Score"], ["Search", "slow", "2"], ["Pay", "", "4"]]


def test_lists_in_cells_and_decimal_commas_are_no_separators() -> None:
    assert rows("Step,Pains\nSearch,slow;dear;far\nPay,queue;noise\n")[1] == ["Search", "slow;dear;far"]
    assert rows("Stap;Cijfer\nZoeken;3,5\nBetalen;4,0\n")[1] == ["Zoeken", "3,5"]


def test_a_title_above_the_table_does_not_hide_its_separator() -> None:
    assert rows("Verhuizen, met kinderen\n\nStap;Pijn\nZoeken;duur\nTekenen;lang\n")[2] == ["Stap", "Pijn"]


def test_the_line_with_which_excel_states_its_separator_is_obeyed_and_no_row() -> None:
    found = cells_of(text_file("sep=|\r\na|b,c\r\n"))

    assert found.sheet.rows == (("a", "b,c"),)
    assert found.sheet.lines == (2,)


def test_how_a_file_was_read_is_told() -> None:
    assert said("Stap;Cijfer\nZoeken;3,5\n") == [
        "noted: read as UTF-8, with `;` between columns",
        "noted: numbers have a decimal comma, such as `3,5`",
    ]


def test_cells_with_line_breaks_keep_them_and_later_rows_know_their_lines() -> None:
    found = cells_of(text_file('Step,Pain\r\nSearch,"slow\r\nand ""dear"""\r\nPay,queue\r\n'))

    assert found.sheet.rows[1] == ("Search", 'slow\r\nand "dear"')
    assert found.sheet.lines == (1, 2, 4)


def test_rows_of_other_lengths_keep_all_their_cells() -> None:
    assert rows("a,b\n1\n1,2,3,4\n") == [["a", "b", "", ""], ["1", "", "", ""], ["1", "2", "3", "4"]]


def test_a_quotation_mark_that_never_closes_takes_no_other_rows_with_it() -> None:
    found = cells_of(text_file('Step,Pain\nSearch,ok\nPay,"queue\nLeave,rain\n'))

    assert found.sheet.rows[2:] == (("Pay", '"queue'), ("Leave", "rain"))
    assert [(loss.kind, loss.spot.line) for loss in found.losses if loss.what == "quotes"] == [("guessed", 3)]


def test_nul_characters_are_taken_out_and_told() -> None:
    found = cells_of(text_file("Step,Pain\nSea\0rch,slow\n"))

    assert found.sheet.rows[1] == ("Search", "slow")
    assert (found.losses[0].kind, found.losses[0].spot.line) == ("changed", 2)


@pytest.mark.slow
def test_a_million_blank_rows_at_the_end_are_no_rows() -> None:
    assert len(cells_of(text_file("Step,Pain\nSearch,slow\n" + ",\n" * 1_048_574)).sheet.rows) == 2


@pytest.mark.slow
def test_a_full_sheet_is_refused_in_one_sentence() -> None:
    with pytest.raises(RequestError) as refused:
        cells_of(text_file("a,b,c\n" * 1_048_576))

    assert f"more than {MOST_CELLS:,} cells" in str(refused.value)


def refusal(data: bytes) -> str:
    with pytest.raises(RequestError) as refused:
        cells_of(Given("a.csv", data))
    return str(refused.value)


@pytest.mark.parametrize("data", [Random(1).randbytes(400_000), bytes(300_000), b"\x7fELF\x01\x02" * 9_000])
def test_bytes_that_are_no_text_are_refused_after_a_look_at_their_start(data: bytes) -> None:
    assert refusal(data) == "`a.csv` is no text: it is full of characters that no text has"


def test_a_text_of_many_megabytes_is_refused_unread() -> None:
    assert "larger than 20 MB" in refusal(b"Step,Pain\n" * 2_100_000)


def test_a_wide_row_above_many_short_ones_makes_no_table_of_all_that_lies_between() -> None:
    said = refusal(b"a," * 300_000 + b"\n" + b"b\n" * 100_000)

    assert said.startswith("the cell QATL41 in `a.csv` lies too far from the others")


@pytest.mark.parametrize(
    "text", [STEPS, "Step,Pain\na," + "x" * 200_000, 'Step,Pain\na,"' + "x" * 11_000_000]
)
def test_other_readers_of_csv_keep_their_own_longest_cell(text: str) -> None:
    before = csv.field_size_limit()

    with suppress(RequestError):
        cells_of(text_file(text))

    assert csv.field_size_limit() == before


@settings(max_examples=80)
@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_categories=["Cs"], exclude_characters=f"{ACTING}\ufffd")),
            min_size=3,
            max_size=3,
        ),
        min_size=2,
    ),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from(["utf-8-sig", "utf-16"]),
)
def test_what_pythons_writer_wrote_under_headings_comes_back(
    cells: list[list[str]], separator: str, encoding: str
) -> None:
    written = StringIO(newline="")
    csv.writer(written, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(
        [["Step", "Pain", "Quote"], *cells]
    )

    found = cells_of(text_file(f"sep={separator}\r\n{written.getvalue()}", encoding)).sheet

    filled = [text for row in cells for text in row if text and not text.isspace()]
    assert list(found.cells.values())[3:] == filled

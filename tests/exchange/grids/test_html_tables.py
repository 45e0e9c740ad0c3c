"""A page under the name of a book is read as a page."""

import pytest
from tests.exchange.grids.given_files import count_headings

from cjtool.exchange.declaration import Given
from cjtool.exchange.grids.html_tables import html_book, is_html
from cjtool.exchange.grids.tables_on_sheets import tables_on

PAGE = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>td {color: red}</style></head>
<body>Export of 2024<table border=1>
<tr><th>Stage<th>Step</th><th>Pains</th></tr>
<tr><td rowspan="2">Look</td><td>Search</td><td>slow<br>and&nbsp;dear</td></tr>
<tr><td>Choose</td><td>Café <b>far</b>
away</td></tr></table></body></html>"""


@pytest.mark.parametrize("start", ["", "\ufeff", "\n\n", "<!-- made by a tool -->\n", "<!DOCTYPE html>\n"])
def test_a_page_is_known_as_one(start: str) -> None:
    assert is_html((start + PAGE).encode())
    assert is_html((start + PAGE).encode("utf-16"))


@pytest.mark.parametrize("text", ["Stage,Step\n", "<Workbook>", "", "PK\x03\x04", "a <table>"])
def test_other_texts_are_no_pages(text: str) -> None:
    assert not is_html(text.encode())


def test_the_cells_of_a_page_are_read_as_people_see_them() -> None:
    book = html_book(Given("journey.xls", PAGE.encode()))
    [grid], _ = tables_on(book.sheets[0], count_headings)

    assert grid.rows == (
        ("Stage", "Step", "Pains"),
        ("Look", "Search", "slow\nand dear"),
        ("Look", "Choose", "Café far away"),
    )
    assert [loss.value for loss in book.losses] == ["Export of 2024"]


def test_a_span_without_end_takes_no_memory() -> None:
    book = html_book(Given("a.xls", b"<table><tr><td rowspan=99999999 colspan=1>x<td>y</table>"))

    assert book.sheets[0].cells == {(0, 0): "x", (0, 1): "y"}

"""`cjtool export`: what is written where, and over what nothing is written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.exchange.workbook.books import file, read_cells
from tests.exchange.workbook.judging import as_file

JOURNEY = (
    "cjtool: journey/v1\ntitle: I ask\nstages:\n  - {name: Ask, steps: [{name: Calls}, {name: Waits}]}\n"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nname: X\n")
    (tmp_path / "journeys").mkdir()
    (tmp_path / "journeys/ask.yaml").write_text(JOURNEY)
    return tmp_path


@pytest.mark.parametrize("saved", [False, True])
def test_a_book_that_nobody_touched_is_replaced(cjtool: Run, project: Path, saved: bool) -> None:
    given = file("hip-replacement")
    (project / "book.xlsx").write_bytes(as_file(read_cells(given)) if saved else given)

    assert cjtool("export xlsx -o book.xlsx").code == 0
    assert "I ask" in read_cells((project / "book.xlsx").read_bytes())


def _filled(data: bytes) -> bytes:
    cells = read_cells(data)
    cells["I ask"][3][cells["I ask"][1].index("does")] = "Rings twice"
    return as_file(cells)


def _beside(data: bytes) -> bytes:
    cells = read_cells(data)
    cells["Who was there"] = [["Anna"]]
    return as_file(cells)


def _another(data: bytes) -> bytes:
    return as_file({"Budget": [["7"]]})


def _no_book(data: bytes) -> bytes:
    return b"notes"


@pytest.mark.parametrize("change", [_filled, _beside, _another, _no_book])
def test_what_people_wrote_in_a_book_is_not_overwritten(
    cjtool: Run, project: Path, change: Callable[[bytes], bytes]
) -> None:
    assert cjtool("export xlsx -o book.xlsx").code == 0
    there = change((project / "book.xlsx").read_bytes())
    (project / "book.xlsx").write_bytes(there)

    ran = cjtool("export xlsx -o book.xlsx")

    assert ran.code == 2
    assert "holds what people wrote in it" in ran.err
    assert "cjtool import xlsx book.xlsx --merge" in ran.err
    assert (project / "book.xlsx").read_bytes() == there


@pytest.mark.parametrize(
    ("format", "output", "right"),
    [("xlsx", "x.csv", "x.xlsx"), ("csv", "x.xlsx", "x.csv"), ("mermaid", "x.md", "x.mmd"), ("xlsx", "x.ODS", "x.xlsx")],
)  # fmt: skip
def test_a_file_has_no_ending_of_another_format(
    cjtool: Run, project: Path, format: str, output: str, right: str
) -> None:
    ran = cjtool(f"export {format} -o {output}")

    assert ran.code == 2
    assert f"-o {right}" in ran.err
    assert not (project / output).exists()


@pytest.mark.parametrize(
    ("format", "output"), [("mermaid", "x.mermaid"), ("mermaid", "x.txt"), ("drawio", "x.drawio.xml"), ("cjml", "x.cjml")]
)  # fmt: skip
def test_other_endings_of_a_format_are_taken(cjtool: Run, project: Path, format: str, output: str) -> None:
    assert cjtool(f"export {format} -o {output}").code == 0
    assert (project / output).is_file()


def test_a_folder_may_be_called_as_it_likes(cjtool: Run, project: Path) -> None:
    (project / "out.csv").mkdir()

    assert cjtool("export json -o out.csv").code == 0
    assert (project / "out.csv/ask.json").is_file()

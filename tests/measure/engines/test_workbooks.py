"""Workbooks as people have them: which sheet holds the answers, where its headings are, and files that are damaged."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import pytest
import xlsxwriter
from tests.exchange.office import converted
from tests.measure.conftest import JOURNEY, SETTINGS, TODAY, Measured

from cjtool.app.counting import counted
from cjtool.app.measuring import question_asked
from cjtool.measure.question import Counted
from cjtool.project import read
from cjtool.request import RequestError

Cells = Sequence[Sequence[object]]
ANSWERS: Cells = [["Stap", "Cijfer"], ["Betaalt", 9], ["Betaalt", "7,5"], ["Zoekt", None]]
TITLED: Cells = [
    [],
    ["Tevredenheid", None, "2026"],
    [],
    [None, "Stap", "", "Cijfer"],
    [None, "Betaalt", "x", 9],
]
ABOUT: Cells = [["Vraag", "Schaal"], ["Hoe tevreden bent u?", "0-10"], ["Cijfer", "een getal"]]


def workbook(path: Path, sheets: Mapping[str, Cells], hidden: str = "") -> Path:
    """A workbook of some sheets; the first one is the one that people see first."""
    with xlsxwriter.Workbook(path) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    if value is not None:
                        sheet.write(number, column, value)
            if name == hidden:
                sheet.hide()
    return path


def found_in(folder: Path, more: str = "", file: str = "a.xlsx") -> Counted:
    """What is counted in a workbook of a project."""
    (folder / "cjtool.yaml").write_text(
        "cjtool: project/v1\nmeasure:\n  sources:\n"
        f"    - {{file: {file}, metric: nps, columns: {{step: Stap, score: Cijfer}}{more}}}\n"
    )
    (folder / "lamp.yaml").write_text(JOURNEY)
    [workspace] = read([folder], TODAY).workspaces
    [source] = workspace.project.measure.sources
    return counted(source, workspace, question_asked(source, workspace))


def scores(found: Counted) -> dict[str, int]:
    texts: Counter[str] = Counter()
    for group, rows in found.groups.items():
        texts[group[-1]] += rows
    return dict(texts)


def refusal(folder: Path, more: str = "", file: str = "a.xlsx") -> str:
    with pytest.raises(RequestError) as caught:
        found_in(folder, more, file)
    return str(caught.value)


@pytest.mark.parametrize(
    ("sheets", "expected"),
    [
        ({"Over": ABOUT, "Antwoorden": ANSWERS}, {"9": 1, "7,5": 1, "": 1}),
        ({"Over": ABOUT, "Antwoorden": TITLED}, {"9": 1}),
        ({"Leeg": [], "Antwoorden": [[None, None], *ANSWERS]}, {"9": 1, "7,5": 1, "": 1}),
    ],
)
def test_the_sheet_with_the_columns_is_read_from_its_headings_on(
    sheets: Mapping[str, Cells], expected: dict[str, int], tmp_path: Path
) -> None:
    workbook(tmp_path / "a.xlsx", sheets)

    assert scores(found_in(tmp_path)) == expected


def test_of_several_sheets_with_the_columns_one_or_all_must_be_named(tmp_path: Path) -> None:
    workbook(tmp_path / "a.xlsx", {"Mei": ANSWERS, "Juni": TITLED, "Over": ABOUT})

    assert refusal(tmp_path) == (
        "`a.xlsx` has these columns on several sheets: `Mei` and `Juni`; say with `sheet` which is meant; it may be "
        "several, as in `sheet: [May, June]`"
    )
    assert scores(found_in(tmp_path, ", sheet: juni")) == {"9": 1}
    assert scores(found_in(tmp_path, ", sheet: [Juni, Mei]")) == {"9": 2, "7,5": 1, "": 1}


def test_a_hidden_sheet_is_read_where_it_is_named_or_the_only_one(tmp_path: Path) -> None:
    workbook(tmp_path / "a.xlsx", {"Mei": ANSWERS, "Oud": TITLED}, hidden="Oud")
    assert scores(found_in(tmp_path)) == {"9": 1, "7,5": 1, "": 1}
    assert scores(found_in(tmp_path, ", sheet: Oud")) == {"9": 1}

    workbook(tmp_path / "a.xlsx", {"Over": ABOUT, "Oud": TITLED}, hidden="Oud")
    assert scores(found_in(tmp_path)) == {"9": 1}


def test_a_sheet_that_is_not_there_and_a_column_that_it_lacks_are_told_with_what_is(tmp_path: Path) -> None:
    about = [["Vraag", "Schaal"], ["Hoe tevreden bent u?"]]
    workbook(tmp_path / "a.xlsx", {"Over": about, "Antwoorden": [["Stap", "Cijfers"], ["Betaalt", 9]]})

    assert refusal(tmp_path, ", sheet: Antworden") == (
        "`a.xlsx` has no sheet `Antworden`; did you mean `Antwoorden`?"
    )
    assert refusal(tmp_path, ", sheet: '2026'") == (
        "`a.xlsx` has no sheet `2026`; its sheets are `Over`, `Antwoorden`"
    )
    assert refusal(tmp_path) == (
        "the sheet `Antwoorden` of `a.xlsx` has no column `Cijfer`; did you mean `Cijfers`?"
    )
    assert refusal(tmp_path, ", sheet: Over") == (
        "the sheet `Over` of `a.xlsx` lacks the columns `Stap`, `Cijfer`; its columns are `Vraag`, `Schaal`"
    )


def test_a_sheet_that_is_named_may_be_empty_and_is_told(tmp_path: Path) -> None:
    workbook(tmp_path / "a.xlsx", {"Mei": ANSWERS, "Juni": []})

    found = found_in(tmp_path, ", sheet: Juni")
    assert (found.rows, list(found.left_out)) == (0, [("empty-file", "a.xlsx")])


def test_what_is_no_workbook_has_no_sheets(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Stap,Cijfer\nBetaalt,9\n")

    assert refusal(tmp_path, ", sheet: Mei", "a.csv") == (
        "`a.csv` is no workbook, and has no sheets; leave `sheet` out"
    )


def test_a_file_that_is_not_there_is_told_with_the_nearest_inside_the_project(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    workbook(tmp_path / "in/export.xlsx", {"Antwoorden": ANSWERS})

    assert refusal(tmp_path, file="in/exprot.xlsx") == (
        "there is no file `in/exprot.xlsx`; did you mean `in/export.xlsx`?"
    )
    assert refusal(tmp_path, file="in/*.csv") == "there is no file `in/*.csv`"
    assert refusal(tmp_path, file="../in/exprot.xlsx") == "there is no file `../in/exprot.xlsx`"


def test_what_excel_keeps_beside_an_open_workbook_is_none(tmp_path: Path) -> None:
    workbook(tmp_path / "a.xlsx", {"Antwoorden": ANSWERS})
    (tmp_path / "~$a.xlsx").write_bytes(b"who has it open")

    assert scores(found_in(tmp_path, file="'*.xlsx'")) == {"9": 1, "7,5": 1, "": 1}


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["xls", "ods"])
def test_a_damaged_workbook_is_read_or_told_and_never_ends_the_run(ending: str, tmp_path: Path) -> None:
    workbook(tmp_path / "a.xlsx", {"Over": ABOUT, "Antwoorden": ANSWERS})
    whole = converted(tmp_path / "a.xlsx", ending, tmp_path)
    data = whole.read_bytes()
    assert scores(found_in(tmp_path, file=whole.name)) == {"9": 1, "7,5": 1, "": 1}

    damage = random.Random(7)
    for _ in range(12):
        spoilt = bytearray(data)
        for _ in range(damage.choice([1, 20, 200])):
            spoilt[damage.randrange(len(spoilt))] = damage.randrange(256)
        whole.write_bytes(spoilt[: damage.choice([len(spoilt), len(spoilt) // 2])])
        with suppress(RequestError):
            found_in(tmp_path, file=whole.name)


def test_a_workbook_that_takes_all_memory_is_told(tmp_path: Path) -> None:
    """A cell at each end of a sheet: seventeen thousand million cells between them."""
    workbook(tmp_path / "a.xlsx", {"Antwoorden": ANSWERS})
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Stap")
        sheet.write(1_048_575, 16_383, "Cijfer")

    assert refusal(tmp_path).startswith("`a.xlsx` is no workbook that can be read")


def test_cells_that_hold_an_error_are_told_and_are_no_silence(measured: Measured, tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        book.add_worksheet("Cover")
        sheet = book.add_worksheet("A & <b>")
        sheet.write_row(3, 2, ["step", "score"])
        for at, (formula, text) in enumerate(
            (("=1/0", "#DIV/0!"), ("=NA()", "#N/A"), ("=A1", "9"), ("=1", ""))
        ):
            sheet.write(4 + at, 2, "Pays")
            if text:
                sheet.write_formula(4 + at, 3, formula, None, text)

    found = measured({}, settings=SETTINGS.replace("answers.csv", "a.xlsx"))

    assert [(each.rows, each.example) for each in found.answers.left_out] == [(2, "#DIV/0!")]
    assert (found.answers.answered, found.answers.silent.total()) == (1, 1)

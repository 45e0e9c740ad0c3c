"""Every text on a sheet is in exactly one table or told, and a table is the same wherever it stands."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.grids.given_files import count_headings

from cjtool.exchange.grids.book import CellSheet, Place
from cjtool.exchange.grids.grid import CellGrid
from cjtool.exchange.grids.parting import regions
from cjtool.exchange.grids.tables_on_sheets import tables_on
from cjtool.exchange.loss import Loss


def sheet(drawn: str, top: int = 0, left: int = 0) -> CellSheet:
    """A sheet as it is drawn: a line a row, `|` between columns."""
    rows = [line.split("|") for line in drawn.strip("\n").splitlines()]
    cells = {
        (top + row, left + column): text.strip()
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
        if text.strip()
    }
    return CellSheet("Sheet1", cells)


def tables(drawn: CellSheet) -> list[tuple[tuple[str, ...], ...]]:
    return [grid.rows for grid in tables_on(drawn, count_headings)[0]]


def losses(drawn: CellSheet) -> list[Loss]:
    return tables_on(drawn, count_headings)[1]


STEPS = """
Stage | Step   | Channel | Pains
Look  | Search | Web     | slow
      | Choose | Shop    |
Buy   | Pay    | Shop    | queue
"""
ROWS = (
    ("Stage", "Step", "Channel", "Pains"),
    ("Look", "Search", "Web", "slow"),
    ("", "Choose", "Shop", ""),
    ("Buy", "Pay", "Shop", "queue"),
)


@given(st.integers(0, 400), st.integers(0, 60))
def test_a_table_has_the_same_texts_wherever_it_stands(top: int, left: int) -> None:
    [grid], told = tables_on(sheet(STEPS, top, left), count_headings)

    assert (grid.rows, grid.top, grid.left, told) == (ROWS, top, left, [])


def test_a_cell_is_named_as_people_find_it() -> None:
    [grid], _ = tables_on(sheet(STEPS, 3, 1), count_headings)

    assert grid.spot(1, 2).name == "Sheet1!D5"


def test_blank_rows_between_stages_do_not_part_a_table() -> None:
    [only] = tables(sheet("""
Stage | Step   | Pains
Look  | Search | slow
      |        |
Buy   | Pay    | queue
      | Fetch  |
      |        |
Use   | Plug   |
"""))  # fmt: skip

    assert [row[1] for row in only if row[1]] == ["Step", "Search", "Pay", "Fetch", "Plug"]


def test_a_last_row_with_gaps_keeps_all_its_cells() -> None:
    [only] = tables(sheet("""
Stage | Step   | Channel | Pains
Look  | Search | Web     | slow
      |        |         |
Buy   | Pay    |         | queue
"""))  # fmt: skip

    assert only[-1] == ("Buy", "Pay", "", "queue")


def test_headings_apart_from_a_body_with_empty_columns_are_of_one_table() -> None:
    [only] = tables(sheet("""
Stage | Step   | Channel | Goal | Owner | Pains
      |        |         |      |       |
Look  | Search |         |      |       | slow
Buy   | Pay    |         |      |       | queue
"""))  # fmt: skip

    assert only[-1] == ("Buy", "Pay", "", "", "", "queue")


def test_a_second_table_lower_is_a_table_of_its_own_with_its_title() -> None:
    first, second = tables(sheet("""
Stage | Step   | Pains
Look  | Search | slow
      |        |
People|        |
Name  | Goal   |
Anna  | Rest   |
"""))  # fmt: skip

    assert first == (("Stage", "Step", "Pains"), ("Look", "Search", "slow"))
    assert second == (("People", ""), ("Name", "Goal"), ("Anna", "Rest"))


def test_a_table_beside_another_is_a_table_of_its_own() -> None:
    first, second = tables(sheet("""
Stage | Step   | Pains | | Name | Goal
Look  | Search | slow  | | Anna | Rest
"""))  # fmt: skip

    assert first[1] == ("Look", "Search", "slow")
    assert second[1] == ("Anna", "Rest")


def test_a_column_after_a_blank_one_belongs_to_the_table() -> None:
    [only] = tables(sheet("""
Stage | Step   | Pains | | Remark
Look  | Search | slow  | | check
Buy   | Pay    |       | | sure?
"""))  # fmt: skip

    assert only[2] == ("Buy", "Pay", "", "", "sure?")


MAP = """
        | Look | Choose | Buy  | |       |
Does    | a    | b      | c    | |       |
Channel | Web  | Shop   | Web  | |       |
Thinks  | d    | e      | f    | | NOTE  |
Pains   | slow |        | dear | |       |
        |      |        |      | |       |
Emotion | 1    | 2      | 3    | | :) = 3 | good
"""


def test_remarks_beyond_an_empty_column_are_told_and_in_no_table() -> None:
    [grid], told = tables_on(sheet(MAP), count_headings)

    assert grid.width == 4
    assert [(loss.kind, loss.spot.name, loss.value) for loss in told] == [
        ("left-out", "Sheet1!F4", "NOTE"),
        ("left-out", "Sheet1!F7", ":) = 3"),
        ("left-out", "Sheet1!G7", "good"),
    ]


def test_a_heading_alone_beyond_an_empty_column_is_told() -> None:
    [told] = losses(sheet(STEPS.replace("Pains\n", "Pains | | Check with Jan\n")))

    assert (told.kind, told.spot.name, told.value) == ("left-out", "Sheet1!F1", "Check with Jan")


@pytest.mark.parametrize("columns", [(0, 2, 3), (0, 2, 4), (0, 1, 3)], ids=["labels", "each", "last"])
def test_columns_parted_by_empty_ones_are_one_table_which_is_told_as_a_guess(
    columns: tuple[int, ...],
) -> None:
    rows = (("", "Look", "Buy"), ("Does", "a", "b"), ("Channel", "Web", "Shop"), ("Pains", "c", "d"))
    cells = {
        (row, column): text
        for row, texts in enumerate(rows)
        for column, text in zip(columns, texts, strict=True)
        if text
    }

    [only], told = tables_on(CellSheet("S", cells), count_headings)

    assert [tuple(row[column] for column in columns) for row in only.rows] == list(rows)
    assert {loss.kind for loss in told} == {"guessed"}


def test_titles_and_lines_above_a_table_are_its_first_rows() -> None:
    [only] = tables(sheet("""
Moving house  |      |
              |      |
Persona: Anna |      |
              |      |
Stage         | Step | Pains
Look          | Find | slow
"""))  # fmt: skip

    assert [row[0] for row in only] == ["Moving house", "", "Persona: Anna", "", "Stage", "Look"]


def test_lanes_below_stages_stay_one_table_with_a_blank_row_between_lanes() -> None:
    [only] = tables(sheet("""
         | Look | Buy
Does     | a    | b
Thinks   | c    | d
         |      |
Channel  | Web  | Shop
Pains    | e    | f
"""))  # fmt: skip

    assert only[-1] == ("Pains", "e", "f")


def test_a_lane_with_gaps_below_a_blank_row_stays_with_its_table_and_not_with_the_next() -> None:
    first, second = tables(sheet("""
         | Look | Buy  | Use | Leave
Does     | a    | b    | c   | d
Thinks   | c    | d    | e   | f
         |      |      |     |
Pains    |      | slow |     | dear
         |      |      |     |
         |      |      |     |
Name     | Goal |      |     |
Anna     | Rest |      |     |
"""))  # fmt: skip

    assert first[-1] == ("Pains", "", "slow", "", "dear")
    assert second == (("Name", "Goal"), ("Anna", "Rest"))


def test_a_small_table_far_below_needs_one_heading_to_be_one_of_its_own() -> None:
    first, second = tables(sheet("""
Stage | Step   | Pains
Look  | Search | slow
      |        |
      |        |
Persona | Age  |
Anna  | 34     |
"""))  # fmt: skip

    assert first == (("Stage", "Step", "Pains"), ("Look", "Search", "slow"))
    assert second == (("Persona", "Age"), ("Anna", "34"))


def test_a_list_in_one_column_is_a_table_where_there_is_no_other() -> None:
    assert tables(sheet("Moving house\n\nStep\nSearch\nPay")) == [
        (("Moving house",), ("",), ("Step",), ("Search",), ("Pay",))
    ]


def test_a_note_far_from_any_table_is_told() -> None:
    [told] = losses(sheet(STEPS + "\n|||\n|||\n|||\n|||\n|||| | | Source: 12 talks in 2024\n"))

    assert (told.kind, told.spot.name, told.value) == ("left-out", "Sheet1!G10", "Source: 12 talks in 2024")


def test_an_error_in_a_cell_is_no_text_and_told() -> None:
    found, told = tables_on(sheet(STEPS.replace("queue", "#REF!")), count_headings)

    assert found[0].rows[3] == ("Buy", "Pay", "Shop", "")
    assert [(loss.kind, loss.spot.name, loss.value) for loss in told] == [("left-out", "Sheet1!D4", "#REF!")]


def test_a_date_among_ranges_is_told_as_what_excel_may_have_made() -> None:
    drawn = "Step|Days\nSearch|1-8\nChoose|2024-02-01\nPay|3-5\nFetch|4-Feb\nUse|2\n"

    told = losses(sheet(drawn))

    assert [(loss.kind, loss.spot.name, loss.value) for loss in told] == [
        ("guessed", "Sheet1!B3", "2024-02-01"),
        ("guessed", "Sheet1!B5", "4-Feb"),
    ]


@pytest.mark.parametrize(
    "drawn",
    [
        "Step|Day\nSearch|2024-02-01\nChoose|2024-02-03\nPay|2024-02-09\n",
        "Step|Score|Day|Days\nSearch|3|2024-02-01|4\nChoose|2|2024-02-03|1-2\nPay|4|2024-02-09|8\n",
        "Lane|Look|Buy|Use\nEmotion|3|4|5\nDay|2024-02-01|2024-02-03|2024-02-09\nCosts|1|2|3\nTime|8|9|7\n",
    ],
)
def test_dates_in_a_line_of_dates_are_dates(drawn: str) -> None:
    assert losses(sheet(drawn)) == []


def test_a_merged_stage_holds_for_each_of_its_steps() -> None:
    drawn = sheet("Stage|Step|Pains\nLook|Search|slow\n|Choose|\n|Compare|dear")
    merged = CellSheet(drawn.name, drawn.cells, merged={(2, 0): (1, 0), (3, 0): (1, 0)})

    assert [row[0] for row in tables(merged)[0]] == ["Stage", "Look", "Look", "Look"]


def test_a_merged_title_is_said_once() -> None:
    drawn = sheet("Moving house||\nStage|Step|Pains\nLook|Search|slow")
    merged = CellSheet(drawn.name, drawn.cells, merged={(0, 1): (0, 0), (0, 2): (0, 0)})

    assert tables(merged)[0][0] == ("Moving house", "", "")


places = st.dictionaries(
    st.tuples(st.integers(0, 12), st.integers(0, 9)),
    st.sampled_from(
        ["Stage", "Step", "Pains", "Channel", "a", "b b", "1", "#REF!", "2024-01-02", "Persona: Anna"]
    ),
    max_size=70,
)


@settings(max_examples=150)
@given(places)
def test_every_text_is_in_exactly_one_table_or_stray(cells: dict[Place, str]) -> None:
    found = regions(CellSheet("S", cells), count_headings)

    every = [item for part in (*found.tables, *found.stray) for item in part.items()]
    assert sorted(every) == sorted(cells.items())


@settings(max_examples=150)
@given(places)
def test_every_text_is_in_a_grid_at_its_place_or_told_at_its_place(cells: dict[Place, str]) -> None:
    grids, told = tables_on(CellSheet("S", cells), count_headings)

    def of(grid: CellGrid) -> list[tuple[str, str]]:
        return [
            (grid.spot(row, column).name, text)
            for row, texts in enumerate(grid.rows)
            for column, text in enumerate(texts)
            if text
        ]

    every = [item for grid in grids for item in of(grid)]
    every += [(loss.spot.name, loss.value) for loss in told if loss.kind == "left-out"]
    at = CellGrid("S", ((),))
    assert sorted(every) == sorted((at.spot(*place).name, text) for place, text in cells.items())


@settings(max_examples=100)
@given(places, st.integers(0, 30), st.integers(0, 30))
def test_a_sheet_has_the_same_tables_wherever_it_begins(
    cells: dict[Place, str], down: int, right: int
) -> None:
    moved = {(row + down, column + right): text for (row, column), text in cells.items()}

    assert tables(CellSheet("S", moved)) == tables(CellSheet("S", cells))

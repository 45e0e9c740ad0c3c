"""A workbook that comes back: exactly what a group changed is in the journey, and the rest is told."""

import csv
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.office import converted
from tests.exchange.workbook.books import (
    PROJECTS,
    Cells,
    book,
    brought_back,
    cells_of,
    file,
    read_cells,
    workspace,
)
from tests.exchange.workbook.judging import as_file, wrong

from cjtool.app.importing import known_in
from cjtool.exchange.catalogue import importer
from cjtool.exchange.declaration import Given, Imported, ImportOptions
from cjtool.exchange.draft import Draft
from cjtool.exchange.loss import Loss
from cjtool.exchange.workbook.given import HIDDEN_SHEET
from cjtool.exchange.workbook.returning import returned
from cjtool.exchange.workbook.sheets_of_book import book_sheets, holding
from cjtool.request import RequestError

HIP = "I get a new hip"


def came(change: Callable[[Cells], None], project: str = "hip-replacement") -> Imported:
    """What comes back of a book after a change of its cells."""
    cells = deepcopy(cells_of(book(project)))
    change(cells)
    return brought_back(cells, project)


def at(cells: Cells, sheet: str, key: str, row: int = 3) -> tuple[list[str], int]:
    """A row of a sheet, and the place of a key in it."""
    return cells[sheet][row], cells[sheet][1].index(key)


def put(sheet: str, key: str, text: str, row: int = 3) -> Callable[[Cells], None]:
    """A change of one cell."""

    def change(cells: Cells) -> None:
        cells_of_row, place = at(cells, sheet, key, row)
        cells_of_row[place] = text

    return change


def told(imported: Imported) -> list[Loss]:
    """All that is told."""
    return [*imported.losses, *(loss for draft in imported.drafts for loss in draft.losses)]


def changes(draft: Draft) -> bool:
    """Whether a draft is another one than what was given out."""
    assert draft.base is not None
    return draft.data() != draft.base.data()


@pytest.mark.parametrize("project", PROJECTS)
def test_a_book_that_nobody_touched_changes_nothing_and_loses_nothing(project: str) -> None:
    imported = brought_back(read_cells(file(project)), project)

    assert not any(map(changes, imported.drafts))
    assert told(imported) == []


@pytest.mark.no_cover
@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_a_book_in_any_language_changes_nothing(language: str) -> None:
    imported = brought_back(read_cells(file("private-lease", language)), "private-lease")

    assert not any(map(changes, imported.drafts))
    assert told(imported) == []


def test_the_cells_that_edits_are_tried_on_are_those_of_the_file() -> None:
    found = read_cells(file("warmtepomp"))

    for name, rows in cells_of(book("warmtepomp")).items():
        keys = 0 if name == HIDDEN_SHEET else 1
        assert [row[: len(rows[0])] for row in found[name][keys : len(rows)]] == rows[keys:]


@given(st.integers(min_value=100_000, max_value=10_000_000))
@settings(max_examples=40)
def test_exactly_the_edits_of_a_group_come_back(seed: int) -> None:
    assert list(wrong(seed)) == []


@pytest.mark.parametrize("seed", [11, 12])
def test_exactly_the_edits_come_back_through_a_file(seed: int) -> None:
    assert list(wrong(seed, through_a_file=True)) == []


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_a_book_that_libreoffice_saved_changes_nothing(ending: str, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(file("private-lease"))

    saved = converted(path, ending, tmp_path / "saved")
    imported = brought_back(read_cells(saved.read_bytes()), "private-lease")

    assert not any(map(changes, imported.drafts))
    assert told(imported) == []


def test_a_book_brought_to_another_project_takes_along_what_it_refers_to() -> None:
    imported = returned("book.xlsx", cells_of(book("hip-replacement")), ImportOptions(known_in(None)))

    (draft,) = imported.drafts
    assert "maria" in draft.data()["define"]["personas"]
    assert not changes(draft)


def test_a_copied_sheet_is_a_journey_of_its_own() -> None:
    imported = came(lambda cells: cells.update({"Next year": deepcopy(cells[HIP])}))

    first, second = imported.drafts
    assert not changes(first)
    assert (second.title, second.base, "id" in second.keys) == ("Next year", None, False)
    assert [loss.spot.name for loss in told(imported)] == ["Next year"]


def test_a_sheet_that_is_gone_leaves_its_journey_as_it_is() -> None:
    title = "I get my team to work with it"

    def drop(cells: Cells) -> None:
        del cells[next(name for name in cells if title.startswith(name[:20]))]

    imported = came(drop, "crm-software")

    assert len(imported.drafts) == len(book("crm-software").journeys) - 1
    assert [loss.kind for loss in told(imported)] == ["noted"]


def test_a_book_without_any_sheet_of_a_journey_is_refused() -> None:
    def drop(cells: Cells) -> None:
        del cells[HIP]

    with pytest.raises(RequestError, match="no longer holds a sheet of a journey"):
        came(drop)


@pytest.mark.parametrize("place", [0, 2, 3])
def test_a_book_that_forgot_what_it_was_is_refused(place: int) -> None:
    def spoil(cells: Cells) -> None:
        cells[HIDDEN_SHEET][place][0] = "| something else"

    with pytest.raises(RequestError, match="no longer knows what"):
        came(spoil)


def test_sheets_and_columns_of_ones_own_are_told() -> None:
    def add(cells: Cells) -> None:
        cells["Who was there"] = [["Anna"], ["Bob", "nurse"]]
        for number, row in enumerate(cells[HIP]):
            row.append({2: "Votes", 3: "7", 5: "2"}.get(number, ""))

    imported = came(add)

    assert [(loss.kind, loss.spot.name, loss.value) for loss in told(imported)] == [
        ("left-out", "Who was there", ""),
        ("left-out", f"{HIP}!{'AW'}4", "7"),
    ]
    assert "3 of its cells" in told(imported)[0].message.text()


def test_a_column_that_is_gone_changes_nothing() -> None:
    def drop(cells: Cells) -> None:
        place = cells[HIP][1].index("does")
        for row in cells[HIP]:
            del row[place : place + 1]

    imported = came(drop)

    assert not any(map(changes, imported.drafts))
    assert [loss.what for loss in told(imported)] == ["does"]


def test_without_the_hidden_keys_columns_are_known_by_their_headings() -> None:
    def drop(cells: Cells) -> None:
        del cells[HIP][1]
        cells[HIP][2][cells[HIP][1].index("Action")] = "Sings"

    imported = came(drop)

    (draft,) = imported.drafts
    assert draft.data()["stages"][0]["steps"][0]["does"] == "Sings"
    assert [step.get("id") for step in draft.data()["stages"][0]["steps"]] == ["gives-up", "gp"]


def test_what_belongs_to_the_project_stays_there_and_is_told() -> None:
    imported = came(put("Personas", "needs", "A lift"))

    assert not any(map(changes, imported.drafts))
    assert [(loss.kind, loss.what, loss.value) for loss in told(imported)] == [
        ("left-out", "needs", "A lift")
    ]


def test_a_new_row_among_personas_is_defined_in_the_journey() -> None:
    def add(cells: Cells) -> None:
        row = [""] * len(cells["Personas"][1])
        row[cells["Personas"][1].index("name")] = "Ward sister"
        row[cells["Personas"][1].index("needs")] = "Sleep\nA bed"
        cells["Personas"].append(row)

    imported = came(add)

    defined = imported.drafts[0].data()["define"]["personas"]
    assert defined == {"ward-sister": {"name": "Ward sister", "needs": ["Sleep", "A bed"]}}


@pytest.mark.parametrize(
    ("key", "text", "kind"),
    [
        ("emotion", "7", "clamped"),
        ("emotion", "2026-02-01", "left-out"),
        ("emotion", "so so", "left-out"),
        ("wait", "quite long", "left-out"),
        ("initiator", "the dog", "left-out"),
        ("moment_of_truth", "perhaps", "left-out"),
        ("after", "A step that nobody takes", "left-out"),
        ("does", "2026-02-01", "noted"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_cell(key: str, text: str, kind: str) -> None:
    imported = came(put(HIP, key, text))

    found = [loss for loss in told(imported) if loss.kind == kind]
    assert [(loss.what, loss.spot.name.split("!")[0], loss.value) for loss in found] == [(key, HIP, text)]


def test_a_value_that_cannot_be_read_leaves_the_one_before() -> None:
    imported = came(put(HIP, "emotion", "so so"))

    assert not any(map(changes, imported.drafts))


def test_a_row_without_a_name_is_told_and_kept() -> None:
    def add(cells: Cells) -> None:
        row = [""] * len(cells[HIP][1])
        row[cells[HIP][1].index("does")] = "Rings the bell twice"
        cells[HIP].append(row)

    imported = came(add)

    assert imported.drafts[0].data()["stages"][-1]["steps"][-1] == {
        "name": "Rings the bell twice", "does": "Rings the bell twice",
    }  # fmt: skip
    assert [loss.kind for loss in told(imported)] == ["guessed"]


def test_what_refers_to_a_deleted_step_is_taken_away_and_told() -> None:
    def drop(cells: Cells) -> None:
        rows = cells["We choose a CRM and make it pay"]
        place = rows[1].index("cjtool:steps:choose-and-use")
        rows[:] = [row for row in rows if row[place] != "security"]

    imported = came(drop, "crm-software")

    steps = {step.get("id"): step for stage in imported.drafts[0].data()["stages"] for step in stage["steps"]}
    assert steps["sign"]["after"] == ["negotiate"]
    assert [(loss.kind, loss.value) for loss in told(imported)] == [("noted", "security")]


def test_the_same_pain_twice_is_there_once() -> None:
    imported = came(put(HIP, "pains", "Stairs\nStairs\nStairs!"))

    pains = imported.drafts[0].data()["stages"][0]["steps"][0]["pains"]
    assert pains == [{"text": "Stairs"}, {"text": "Stairs!", "id": "stairs-2"}]


def test_a_stage_that_steps_still_name_stays() -> None:
    def drop(cells: Cells) -> None:
        del cells["Stages"][3]

    imported = came(drop)

    assert not any(map(changes, imported.drafts))
    assert [loss.value for loss in told(imported)] == ["Walking hurts"]


def test_a_row_that_lost_its_hidden_id_keeps_what_no_cell_shows_and_is_told() -> None:
    imported = came(put(HIP, "cjtool:steps:new-hip", "", row=4))

    assert not any(map(changes, imported.drafts))
    assert [(loss.kind, loss.value) for loss in told(imported)] == [("guessed", "gp")]


def _no_ids(rows: list[list[str]]) -> None:
    for row in rows[3:]:
        row[0] = ""


def _wrong_ids(rows: list[list[str]]) -> None:
    for row in rows[3:]:
        row[0] = "x1"


def _empty_column(rows: list[list[str]]) -> None:
    for row in rows:
        row[0] = ""


def _no_column(rows: list[list[str]]) -> None:
    for row in rows:
        del row[0]


def _ids_stay_where_rows_are_sorted(rows: list[list[str]]) -> None:
    ids = [row[0] for row in rows[3:]]
    for row, id in zip(rows[3:], ids[1:] + ids[:1], strict=True):
        row[0] = id


@pytest.mark.no_cover
@pytest.mark.parametrize("project", PROJECTS)
@pytest.mark.parametrize(
    "spoil", [_no_ids, _wrong_ids, _empty_column, _no_column, _ids_stay_where_rows_are_sorted]
)
def test_without_the_hidden_ids_all_is_known_by_name_and_place(
    project: str, spoil: Callable[[list[list[str]]], None]
) -> None:
    def change(cells: Cells) -> None:
        for name, rows in cells.items():
            if name != HIDDEN_SHEET:
                spoil(rows)

    imported = came(change, project)

    assert not any(map(changes, imported.drafts))
    assert {loss.kind for loss in told(imported)} == {"guessed"}


def test_a_row_that_lost_its_id_and_was_renamed_is_known_by_its_cells() -> None:
    def spoil(cells: Cells) -> None:
        cells[HIP][4][0] = ""
        cells[HIP][4][2] = "Quite another name"

    (draft,) = came(spoil).drafts

    assert draft.base is not None
    was, now = (each.data()["stages"][0]["steps"][1] for each in (draft.base, draft))
    assert now == {**was, "id": "gp", "name": "Quite another name"}


def test_of_two_parts_with_one_name_a_row_without_id_is_that_of_its_place() -> None:
    given = book("crm-software")
    journeys = tuple(
        replace(each, stages=(replace(each.stages[0], keys={"name": "One name"}),))
        for each in given.journeys[:2]
    )
    made = replace(given, journeys=journeys)
    cells = deepcopy(cells_of(replace(made, sheets=holding(book_sheets(made)))))
    first, second = cells["Stages"][3:]
    second[0], second[cells["Stages"][1].index("goal")] = "", "Of the second"
    cells["Stages"][3:] = [["", *second[1:]], ["", *first[1:]]]

    drafts = brought_back(cells, "crm-software").drafts

    assert [draft.data()["stages"][0].get("goal") for draft in drafts] == [None, "Of the second"]


@pytest.mark.parametrize(("text", "emotion"), [("😀", 2), ("🙁", -1), ("very satisfied", 2)])
def test_smileys_and_words_are_emotions_as_in_other_tables(text: str, emotion: int) -> None:
    imported = came(put(HIP, "emotion", text))

    assert imported.drafts[0].data()["stages"][0]["steps"][0]["emotion"] == emotion
    assert [(loss.kind, loss.value) for loss in told(imported)] == [("guessed", text)]


def test_a_new_stage_at_the_end_of_the_sheet_is_the_last_whatever_the_row_above_it_names() -> None:
    def add(cells: Cells) -> None:
        rows = cells[HIP]
        first = rows[3][1]
        rows[-1][1] = first
        rows.append(["", "Afterwards", "Sings again", *[""] * (len(rows[1]) - 3)])

    stages = came(add).drafts[0].data()["stages"]

    assert [stage["name"] for stage in stages].index("Afterwards") == len(stages) - 1
    assert len(stages) == len(book("hip-replacement").journeys[0].stages) + 1


def test_a_new_stage_amid_the_sheet_stands_between_those_around_it() -> None:
    def add(cells: Cells) -> None:
        rows = cells[HIP]
        at = next(number for number, row in enumerate(rows) if number > 3 and row[1] != rows[3][1])
        rows[at:at] = [["", "In between", f"Sings {each}", *[""] * (len(rows[1]) - 3)] for each in range(2)]

    stages = came(add).drafts[0].data()["stages"]

    assert stages[1]["name"] == "In between"
    assert len(stages[1]["steps"]) == 2


@pytest.mark.parametrize("sheet", [HIP, "Stages", "Personas"])
def test_a_note_apart_from_a_table_is_no_row_of_it_and_is_told(sheet: str) -> None:
    def add(cells: Cells) -> None:
        rows = cells[sheet]
        blank = [""] * len(rows[1])
        note, more = [*blank], [*blank]
        note[5], more[5] = "Ask Anna", "and Bob"
        rows += [[*blank], [*blank], [*blank], note, more]

    imported = came(add)

    assert not any(map(changes, imported.drafts))
    assert [(loss.kind, loss.value) for loss in told(imported)] == [
        ("left-out", "Ask Anna"), ("left-out", "and Bob"),
    ]  # fmt: skip


def test_a_sheet_that_is_asked_for_brings_its_journey_alone() -> None:
    known = known_in(workspace("crm-software"))
    cells = deepcopy(cells_of(book("crm-software")))
    cells["Personas"].append(["", "New one", *[""] * (len(cells["Personas"][1]) - 2)])

    for asked in ("I get my team to work with it", "i get my team to work with it"):
        imported = returned("book.xlsx", cells, ImportOptions(known, sheet=asked))

        (draft,) = imported.drafts
        assert draft.title == "I get my team to work with it"
        assert draft.data()["define"]["personas"] == {"new-one": {"name": "New one"}}


def test_a_sheet_that_is_not_there_or_of_no_journey_is_refused_with_those_of_journeys() -> None:
    known = known_in(workspace("crm-software"))
    for asked in ("Nonsense", "Stages"):
        with pytest.raises(RequestError) as refused:
            returned("book.xlsx", cells_of(book("crm-software")), ImportOptions(known, sheet=asked))

        assert f"has no sheet `{asked}`" in str(refused.value)
        assert "`I get my team to work with it`" in str(refused.value)


@pytest.mark.parametrize("sheet", [HIP, "Stages", "Personas"])
@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_a_sheet_without_its_book_is_refused(sheet: str, format: str) -> None:
    cells = {sheet: read_cells(file("hip-replacement"))[sheet]}
    text = StringIO()
    csv.writer(text).writerows(cells[sheet])
    data = as_file(cells) if format == "xlsx" else text.getvalue().encode()
    options = ImportOptions(known_in(workspace("hip-replacement")))

    with pytest.raises(RequestError, match="save the whole book"):
        importer(format).read(Given(f"book.{format}", data), options)


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_no_book_makes_a_traceback(data: st.DataObject) -> None:
    cells = deepcopy(cells_of(book("vivan-los-tacos")))
    texts = st.one_of(
        st.text(max_size=30), st.sampled_from(["cjtool:stages", "cjtool:steps:x", "name", "end", "-1"])
    )
    for _ in range(data.draw(st.integers(1, 12))):
        name = data.draw(st.sampled_from(sorted(cells)))
        rows = cells[name]
        if rows:
            row = rows[data.draw(st.integers(0, len(rows) - 1))]
            if row:
                row[data.draw(st.integers(0, len(row) - 1))] = data.draw(texts)
            if data.draw(st.booleans()):
                rows.remove(row)
    try:
        imported = brought_back(cells, "vivan-los-tacos")
    except RequestError:
        return
    for draft in imported.drafts:
        assert draft.data()["title"]

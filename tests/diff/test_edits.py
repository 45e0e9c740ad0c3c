"""The edits that comparisons are judged by: each is of a valid project and leaves one, and is judged by what it is."""

from pathlib import Path
from typing import Any

import pytest
from tests.diff.edits import silent
from tests.diff.edits.claims import KINDS, Claim, Made, SeededEdit, may, must
from tests.diff.edits.judging import judge
from tests.diff.edits.making import seeded_edit
from tests.diff.edits.telling import versions

from cjtool.project import Workspace

EVERY_KIND = range(len(KINDS))
SILENT = [seed for seed, making in enumerate([*KINDS.values()] * 4) if making.__module__ == silent.__name__]


def _values(side: tuple[Workspace, ...]) -> list[Any]:
    """All that the files of a project say, whatever it is written like."""
    return [
        [file.root and file.root.model_dump(warnings=False) for file in workspace.files] for workspace in side
    ]


def _edit(*claims: Claim) -> SeededEdit:
    return SeededEdit(0, "a kind", "a project", Made("something was done", {}, {}, claims))


def _change(kind: str, at: str, level: str = "neutral") -> dict[str, str]:
    return {"kind": kind, "level": level, "at": at, "was": "", "is": ""}


@pytest.mark.no_cover
@pytest.mark.parametrize("seed", EVERY_KIND, ids=lambda seed: list(KINDS)[seed])
def test_an_edit_is_of_a_valid_project_and_leaves_one(seed: int, tmp_path: Path) -> None:
    edit = seeded_edit(seed)

    assert edit.made.before != edit.made.after
    for side in versions(edit, tmp_path):
        assert any(workspace.journeys for workspace in side)
        assert [problem for workspace in side for problem in workspace.problems] == []


def test_a_seed_makes_the_same_edit_each_time() -> None:
    assert [seeded_edit(seed) for seed in EVERY_KIND] == [seeded_edit(seed) for seed in EVERY_KIND]


@pytest.mark.parametrize("seed", SILENT)
def test_a_silent_edit_changes_no_value_of_any_key(seed: int, tmp_path: Path) -> None:
    before, after = versions(seeded_edit(seed), tmp_path)

    assert _values(before) == _values(after)


def test_what_is_told_as_it_is_and_nothing_else_is_right() -> None:
    edit = _edit(must("step-moved", "pay"), may("owner-changed", "pay"))

    assert not judge(edit, {"changes": [_change("step-moved", "buy/order/pay")]}).wrong
    told = [_change("step-moved", "buy/order/pay"), _change("owner-changed", "buy/order/pay#owner")]
    assert not judge(edit, {"changes": told}).wrong


@pytest.mark.parametrize(
    "told",
    [
        [],
        [_change("step-moved", "buy/order/look")],
        [_change("step-removed", "buy/order/pay"), _change("step-added", "buy/use/pay")],
        [_change("step-moved", "buy/order/pay"), _change("step-moved", "buy/order/pay")],
        [_change("step-moved", "buy/order/pay"), _change("wording", "buy/order/pay#does")],
    ],
    ids=["nothing", "another step", "gone and come", "twice", "more than was done"],
)
def test_another_kind_another_place_and_more_than_was_done_are_wrong(told: list[dict[str, str]]) -> None:
    assert judge(_edit(must("step-moved", "pay")), {"changes": told}).wrong


def test_another_level_than_the_contract_gives_is_wrong() -> None:
    edit = _edit(must("emotion-lower", "pay", level="worse"))

    assert judge(edit, {"changes": [_change("emotion-lower", "buy/order/pay#emotion")]}).wrong
    assert not judge(edit, {"changes": [_change("emotion-lower", "buy/order/pay#emotion", "worse")]}).wrong


def test_something_called_removed_that_is_still_there_is_counted() -> None:
    told = [_change("step-removed", "buy/order/pay"), _change("wording", "buy/order/look#does")]

    assert judge(_edit(must("step-moved", "pay")), {"changes": told}).false_removed == 1
    assert judge(_edit(must("step-removed", "pay")), {"changes": told}).false_removed == 0

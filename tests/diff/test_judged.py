"""Seeded edits of projects are called what they are: what `cjtool diff` is judged by."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.diff.edits.claims import SeededEdit
from tests.diff.edits.draft import Texts
from tests.diff.edits.judging import Judged, judge
from tests.diff.edits.making import seeded_edit
from tests.diff.edits.telling import told

SHARE, WHOLE = range(60), range(500)
_PARTS = {"kind", "level", "at", "was", "is", "message", "owner", "fingerprint", "before", "after"}
_LEVELS = {"worse", "better", "neutral", "wording"}


def judged(seeds: range, folder: Path) -> list[Judged]:
    return [judge(edit, told(edit, folder)) for edit in map(seeded_edit, seeds)]


def wrong(listed: list[Judged]) -> list[tuple[int, str, tuple[str, ...]]]:
    return [(each.edit.seed, each.edit.made.about, each.wrong) for each in listed if each.wrong]


@pytest.mark.no_cover
def test_a_share_of_the_edits_is_called_what_it_is(tmp_path: Path) -> None:
    found = judged(SHARE, tmp_path)

    assert len(wrong(found)) <= 1, wrong(found)
    assert sum(each.false_removed for each in found) == 0


@pytest.mark.slow
def test_of_500_edits_98_in_100_are_called_what_they_are_and_nothing_is_called_removed_that_is_there(
    tmp_path: Path,
) -> None:
    found = judged(WHOLE, tmp_path)

    assert len(wrong(found)) <= 0.02 * len(found), wrong(found)
    assert sum(each.false_removed for each in found) == 0


def changes(edit: SeededEdit, folder: Path) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = told(edit, folder)["changes"]
    return listed


def lines(texts: Texts, folder: Path) -> dict[str, int]:
    """How many lines each file has, by its path."""
    return {(folder / path).as_posix(): text.count("\n") + 1 for path, text in texts.items()}


@pytest.mark.parametrize("seed", range(0, 60, 4))
def test_a_change_has_all_that_programs_are_promised(seed: int, tmp_path: Path) -> None:
    edit = seeded_edit(seed)
    sides = {
        "before": lines(edit.made.before, tmp_path / "before"),
        "after": lines(edit.made.after, tmp_path / "after"),
    }

    listed = changes(edit, tmp_path)

    assert len({change["fingerprint"] for change in listed}) == len(listed)
    for change in listed:
        assert change.keys() >= _PARTS
        assert change["level"] in _LEVELS
        assert re.fullmatch("[0-9a-f]{12}", change["fingerprint"])
        assert change["before"] or change["after"]
        for side, known in sides.items():
            if place := change[side]:
                assert 1 <= place["line"] <= known[place["path"]]


@pytest.mark.parametrize("seed", range(0, 60, 6))
def test_a_fingerprint_stays_when_lines_move_and_ends_of_lines_change(seed: int, tmp_path: Path) -> None:
    edit = seeded_edit(seed)
    texts = {path: "# later\n" + text.replace("\n", "\r\n") for path, text in edit.made.after.items()}

    later = replace(edit, made=replace(edit.made, after=texts))

    prints = [{each["fingerprint"] for each in changes(one, tmp_path)} for one in (edit, later)]
    assert prints[0] == prints[1]

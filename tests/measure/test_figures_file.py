"""Figures that were written as JSON are read back as they were, and what is wrong in a file is told with its place."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.measure.beside_project import FOLDER, TODAY, measured, written

from cjtool.app.figures_file import figures_in
from cjtool.app.measured_side import MeasuredSide
from cjtool.app.measuring import MeasureRequest, measure
from cjtool.formats.measures import render
from cjtool.project import read
from cjtool.request import RequestError


@pytest.fixture
def figures() -> dict[str, Any]:
    """What `cjtool measure --output json` writes of the project."""
    found: dict[str, Any] = json.loads(render("json", measure([written()], MeasureRequest())))
    return found


def saved(figures: object, folder: Path) -> Path:
    path = folder / "figures.json"
    path.write_text(figures if isinstance(figures, str) else json.dumps(figures, indent=1), encoding="utf-8")
    return path


def test_figures_are_read_back_as_they_were_made(figures: dict[str, Any], tmp_path: Path) -> None:
    [found] = figures_in(saved(figures, tmp_path)).values()
    made = measured().measured

    assert found == made


def test_what_a_later_release_added_is_passed_over(figures: dict[str, Any], tmp_path: Path) -> None:
    figures["more"] = {"new": True}
    figures["readings"][0] |= {"new": 1}
    del figures["readings"][0]["felt"]

    assert figures_in(saved(figures, tmp_path))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            lambda file: file["readings"][0].update(value="a lot"),
            "`value` is not what `cjtool measure` writes there",
        ),
        (lambda file: file["readings"][0].pop("n"), "`n` is missing"),
        (lambda file: file["readings"][1].update({"from": "3/4/2026"}), "`from` is not what"),
        (lambda file: file["readings"][0].update(low=90.0), "`value` is not what"),
        (lambda file: file["targets"][0].update(state="fine"), "`state` is not what"),
        (lambda file: file.update(version=9), "version 9 of these figures is not known here"),
        (lambda file: file.update(readings={}), "`readings` is not what"),
    ],
)
def test_what_is_wrong_is_told_with_line_and_column(
    figures: dict[str, Any], tmp_path: Path, change: Any, told: str
) -> None:
    change(figures)
    path = saved(figures, tmp_path)

    with pytest.raises(RequestError) as error:
        figures_in(path)

    place, sentence = str(error.value).removeprefix(f"{path}:").split(": ", 1)
    assert sentence.startswith(told)
    line, column = map(int, place.split(":"))
    assert 1 <= line <= len(path.read_text().splitlines())
    assert column >= 1


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "not json", "\ufeff{}", "[" * 5000, "1" * 5000])
def test_no_text_makes_a_traceback(text: str, tmp_path: Path) -> None:
    with pytest.raises(RequestError):
        figures_in(saved(text, tmp_path))


@pytest.mark.parametrize("digits", [400, 5000])
def test_a_number_that_is_too_long_is_told_where_it_stands(
    digits: int, figures: dict[str, Any], tmp_path: Path
) -> None:
    figures["readings"][0]["value"] = "…"
    path = saved(figures, tmp_path)
    text = path.read_text("utf-8")
    path.write_text(text.replace(json.dumps("…"), "1" * digits), "utf-8")

    with pytest.raises(RequestError, match="`value` is not what `cjtool measure` writes there"):
        figures_in(path)


def test_a_target_that_is_met_or_missed_has_a_figure(figures: dict[str, Any], tmp_path: Path) -> None:
    figures["targets"][0] |= {"state": "missed", "value": None}

    with pytest.raises(RequestError, match="`state` is not what `cjtool measure` writes there"):
        figures_in(saved(figures, tmp_path))


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    path = tmp_path / "figures.json"
    path.write_bytes(b'{"version": \xff}')

    with pytest.raises(RequestError, match="this is no JSON"):
        figures_in(path)
    with pytest.raises(RequestError, match="cannot be read"):
        figures_in(tmp_path / "none.json")


def test_figures_of_places_and_metrics_that_are_gone_are_left_out_with_a_word(
    figures: dict[str, Any], tmp_path: Path
) -> None:
    for row in figures["readings"]:
        row["at"] = row["at"].replace("waits-at-home", "waits-at-hom")
    figures["readings"][0]["metric"] = "npss"
    [workspace], left = MeasuredSide((saved(figures, tmp_path),)).beside([written()])

    sentences = [f"{message.text()}; {hint.text() if hint else ''}" for message, hint in left]
    assert len(left) == 2
    assert (
        "one figure of `npss` left out, as there is no such metric here; did you mean `nps`?" in sentences[0]
    )
    assert "no such place here; did you mean `boiler/it-is-mended/waits-at-home`?" in sentences[1]
    assert len(workspace.measured.figures) == len(figures["readings"]) - 4


def test_figures_of_nothing_here_are_refused(figures: dict[str, Any], tmp_path: Path) -> None:
    figures["targets"] = []
    for row in figures["readings"]:
        row["at"] = "kettle"

    with pytest.raises(
        RequestError, match="none of its figures is about the journeys here; did you mean `ketel`"
    ):
        MeasuredSide((saved(figures, tmp_path),)).beside([written()])


def test_figures_from_a_file_and_figures_of_now_are_two_requests() -> None:
    with pytest.raises(RequestError, match="leave one of them out"):
        MeasuredSide((Path("figures.json"),), now=True)


def test_figures_that_are_made_now_are_those_of_the_file(figures: dict[str, Any], tmp_path: Path) -> None:
    [workspace] = read([FOLDER], TODAY).workspaces
    [now], _ = MeasuredSide(now=True).beside([workspace])
    [then], left = MeasuredSide((saved(figures, tmp_path),)).beside([workspace])

    assert left == ()
    assert [each.at for each in now.measured.figures] == [each.at for each in then.measured.figures]

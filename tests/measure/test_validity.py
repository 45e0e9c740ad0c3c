"""Targets and sources that cannot be right are told when files are validated, with the place and the nearest right thing."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from tests.measure.conftest import JOURNEY, SETTINGS

from cjtool.app.renaming import RenameRequest, renamed
from cjtool.diff.naming import changed
from cjtool.lint import all_rules, lint
from cjtool.lint.mending import mend
from cjtool.project import Workspace, load, read
from cjtool.source import Source

SOURCE = "file: answers.csv, metric: nps, columns: {step: step, score: score}"


def workspace(journey: str = JOURNEY, settings: str = SETTINGS) -> Workspace:
    files = {"cjtool.yaml": dedent(settings), "lamp.yaml": dedent(journey)}
    return load(Path(), [Source(Path(name), text) for name, text in files.items()], date(2026, 6, 30))


def told(made: Workspace) -> list[str]:
    return [f"{each.span.line}:{each.span.text}: {each.sentence}" for each in made.problems]


def expecting(targets: str) -> Workspace:
    return workspace(JOURNEY.replace("touchpoint: desk", f"touchpoint: desk, expect: {targets}"))


@pytest.mark.parametrize(
    ("targets", "problem"),
    [
        ("'eas >= 5 within 90 days'", "10:eas: there is no metric `eas`; did you mean `ease`?"),
        ("[nps >= 1, eazy >= 5]", "10:eazy: there is no metric `eazy`; there are `ces`, `churn`, `csat`, `ease`, `mark`, `nps`; `cjtool new metric ID` adds one"),
        ("nps >= 5 within soon", "10:nps >= 5 within soon: `soon` is not a duration; write a number and a unit, such as `30 minutes`, `2 days` or `6-16 weeks`"),
        ("'nps > 5'", "10:'nps > 5': `nps > 5` is not a target; write a metric, `>=` or `<=` and a number, such as `nps >= 20` or `ces <= 3 within 90 days`"),
        ("to get help soon", "10:to get help soon: `to get help soon` is not a target; `expect` takes targets such as `nps >= 20`; what the customer expects of a step is `expects`"),
        ("[nps >= 20, nps <= 10]", "10:nps <= 10: `nps <= 10` and `nps >= 20` cannot both be met; change one of the two numbers, or take one target away"),
        (
            "[nps >= 20 budget 2 weeks per quarter, nps <= 10 budget 9 weeks per quarter]",
            "10:nps <= 10 budget 9 weeks per quarter: `nps <= 10 budget 9 weeks per quarter` and `nps >= 20 budget 2 weeks per quarter` cannot both be met; change one of the two numbers, or take one target away",
        ),
    ],
)  # fmt: skip
def test_a_target_that_cannot_be_right_is_told(targets: str, problem: str) -> None:
    assert told(expecting(targets)) == [problem]


@pytest.mark.parametrize(
    "targets",
    [
        "[nps >= 20, nps <= 60]",
        "[nps >= 20, 'nps <= 10 within 90 days']",
        "[nps >= 20, ease <= 3]",
        "[nps >= 20, nps <= 10 budget 2 weeks per quarter]",
        "[nps >= 20 budget 2 weeks per month, nps <= 10 budget 2 weeks per quarter]",
        "[nps >= 20 budget 3 weeks per quarter, nps <= 10 budget 9 weeks per quarter]",
        "'nps ≥ −5,5 %'",
    ],
)
def test_targets_that_can_all_be_met_are_no_problem(targets: str) -> None:
    assert told(expecting(targets)) == []


@pytest.mark.parametrize("key", ["touchpoints: {desk: {name: Desk, expect: nsp >= 1}}"])
def test_a_target_of_a_touchpoint_is_checked_too(key: str) -> None:
    made = workspace(settings=SETTINGS.replace("touchpoints: {desk: {name: The desk}}", key))

    assert told(made) == ["3:nsp: there is no metric `nsp`; did you mean `nps`?"]


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("file: a.csv, metric: nsp, columns: {score: s}", "6:nsp: there is no metric `nsp`; did you mean `nps`?"),
        ("file: a.csv, metric: nps, journey: lmap, columns: {score: s}", "6:lmap: there is no journey `lmap`; did you mean `lamp`?"),
        ("file: a.csv, metric: nps, touchpoint: dsk, columns: {score: s}", "6:dsk: there is no touchpoint `dsk`; did you mean `desk`?"),
        ("file: a.csv, metric: nps, journey: lamp, step: payz, columns: {score: s}", "6:payz: there is no step `payz` in the journey `lamp`; did you mean `pays`?"),
        ("file: a.csv, metric: nps, step: pays, columns: {score: s}", "6:file: the step `pays` is named without its journey; give `journey` too"),
        ("file: a.csv, columns: {score: s}", "6:file: this source does not say which metric its rows answer to; give `metric`, such as `nps`, or the column that says it, as `columns: {metric: …}`"),
        ("metric: nps, columns: {score: s}", "6:metric: a source of answers is a `file` or a `connection`; give one of the two"),
        ("file: a.csv, metric: nps, columns: {step: s}", "6:columns: `columns` needs `score`"),
        ("file: a.csv, metric: nps, scale: [5, 1], columns: {score: s}", "6:scale: the range from `5` to `1` holds nothing; write the lowest first"),
    ],
)  # fmt: skip
def test_a_source_that_cannot_be_right_is_told(source: str, problem: str) -> None:
    found = told(workspace(settings=SETTINGS.replace(SOURCE, source)))

    assert [each.split(";")[0] for each in found] == [problem.split(";", maxsplit=1)[0]]


def test_a_fault_of_a_source_keeps_no_journey_from_being_read() -> None:
    made = workspace(settings=SETTINGS.replace(SOURCE, SOURCE.replace("nps", "nsp")))

    assert len(made.problems) == 1
    assert [journey.id for journey in made.journeys] == ["lamp"]


def test_a_time_zone_that_is_none_is_told_with_the_nearest() -> None:
    made = workspace(settings=SETTINGS + "  time_zone: Europe/Amsterdm\n")

    assert told(made) == [
        "7:Europe/Amsterdm: `Europe/Amsterdm` is no time zone; did you mean `Europe/Amsterdam`?"
    ]


def test_the_nearest_metric_is_written_in_the_place_of_a_slip_and_its_number_stays() -> None:
    made = expecting("'Churn <= 20 within 90 days'")
    outcome = lint([made], all_rules())

    done = mend(outcome, [Path("lamp.yaml")], lambda workspaces: lint(workspaces, all_rules()))

    assert ["expect: 'churn <= 20 within 90 days'" in text for _, text in done.texts] == [True]


@pytest.mark.parametrize(
    ("kind", "old", "new", "written"),
    [
        ("metric", "ease", "effort", ["expect: [nps >= 20, 'effort >= 5,5 within 90 days']", "metric: effort,", "effort: {name: Ease"]),
        ("step", "lamp/buy/pays", "paying", ["journey: lamp, step: paying"]),
        ("journey", "lamp", "light", ["journey: light, step: pays"]),
        ("touchpoint", "desk", "counter", ["touchpoint: counter, metric: nps"]),
    ],
)  # fmt: skip
def test_renaming_follows_into_targets_and_sources(
    kind: str, old: str, new: str, written: list[str], tmp_path: Path
) -> None:
    expect = "touchpoint: desk, expect: [nps >= 20, 'ease >= 5,5 within 90 days']"
    sources = (
        "file: a.csv, metric: ease, journey: lamp, step: pays, columns: {score: s}}, "
        "{file: b.csv, touchpoint: desk, metric: nps, columns: {score: s}"
    )
    (tmp_path / "cjtool.yaml").write_text(SETTINGS.replace(SOURCE, sources), encoding="utf-8")
    (tmp_path / "lamp.yaml").write_text(JOURNEY.replace("touchpoint: desk", expect), encoding="utf-8")

    done = renamed(RenameRequest(kind, old, new), read([tmp_path], date(2026, 6, 30)))

    texts = "\n".join(text for _, text in done.texts)
    assert [part for part in written if part not in texts] == []


@pytest.mark.parametrize(
    ("was", "now", "kinds"),
    [
        ("nps >= 20", "nps >= 30", ["target-harder"]),
        ("ease <= 3", "ease <= 2", ["target-harder"]),
        ("nps >= 20", "nps >= 10", ["target-easier"]),
        ("ease <= 3", "ease <= 4", ["target-easier"]),
        ("nps >= 20", "ease >= 5", ["target-changed"]),
        ("nps >= 20", "nps >= 20 within 90 days", ["target-changed"]),
        ("[nps >= 20, ease >= 5]", "[nps >= 30, ease >= 5]", ["target-harder"]),
        ("nps >= 20", "[nps >= 20, ease >= 5]", ["target-set"]),
        ("[nps >= 20, ease >= 5]", "nps >= 20", ["target-dropped"]),
        ("nps >= 20", "'nps ≥ 20,0'", []),
        ("nps >= 20 budget 2 weeks per quarter", "nps >= 20 budget 1 week per quarter", ["target-harder"]),
        ("nps >= 20 budget 2 weeks per quarter", "nps >= 20 budget 3 weeks per quarter", ["target-easier"]),
        ("nps >= 20 budget 2 weeks per quarter", "nps >= 30 budget 2 weeks per quarter", ["target-harder"]),
        ("nps >= 20 budget 2 weeks per quarter", "nps >= 10 budget 3 weeks per quarter", ["target-easier"]),
        ("nps >= 20 budget 2 weeks per quarter", "nps >= 30 budget 3 weeks per quarter", ["target-changed"]),
        ("nps >= 20 budget 2 weeks per quarter", "nps >= 20 budget 2 weeks per month", ["target-changed"]),
        ("nps >= 20", "nps >= 20 budget 2 weeks per quarter", ["target-changed"]),
        ("[nps >= 20, nps >= 0 budget 2 weeks per quarter]", "[nps >= 20, nps >= 0 budget 1 week per quarter]", ["target-harder"]),
        ("nps >= 20 budget 2 weeks per quarter", "'nps ≥ 20 budget 2 weken per kwartaal'", []),
    ],
)  # fmt: skip
def test_a_change_of_a_target_has_its_kind(was: str, now: str, kinds: list[str]) -> None:
    assert [change.kind for change in changed(expecting(was), expecting(now))] == kinds


def test_a_dropped_target_is_told_without_a_word_on_the_others() -> None:
    [change] = changed(expecting("[nps >= 20, ease >= 5]"), expecting("nps >= 20"))

    assert change.worded.text() == "`Pays` is no longer expected to reach `ease >= 5`"


Change = Callable[[str], str]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda text: text.replace("metric: nps", "metric: ease"), "ease"),
        (lambda text: text + "  least: 10\n", "least"),
        (lambda text: text.replace("score: score", "score: mark"), "columns"),
    ],
)
def test_a_change_of_where_answers_are_is_one_of_the_settings(change: Change, sentence: str) -> None:
    found = list(changed(workspace(), workspace(settings=change(SETTINGS))))

    assert {each.kind for each in found} == {"settings-changed"}
    assert any(sentence in str(each) for each in found)

"""What `measure --events` wrote as JSON is read back as it was, several files together, and what is wrong is told with its place."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.measure.logged import written
from tests.measure.test_figures_file import saved

from cjtool.app.figures_file import figures_in
from cjtool.app.flowing import flows
from cjtool.app.measured_side import MeasuredSide
from cjtool.app.measuring import MeasureRequest, measure
from cjtool.formats.measures import render
from cjtool.measure.flow.laying import laid_beside
from cjtool.measure.handing_on import logged_flow
from cjtool.project import Workspace, read
from cjtool.request import RequestError

SETTINGS = """
cjtool: project/v1
name: Lamps
measure:
  sources: [{file: answers.csv, metric: nps, columns: {step: step, score: score, time: day}}]
  events:
    - {file: orders.csv, columns: {case: case, step: step, time: at}}
    - {file: late.csv, columns: {case: case, step: step, time: at}}
"""
JOURNEY = """
cjtool: journey/v1
title: I buy a lamp
id: lamp
stages:
  - name: Buy
    steps:
      - {name: Orders, next: [{to: pays, share: 0.8}, {to: end, share: 0.2}]}
      - Pays
      - {name: Waits, wait: 2 days}
      - Receives
"""


@pytest.fixture
def project(tmp_path: Path) -> Workspace:
    """A project with answers and two logs."""
    log = "".join(
        f"c{case},{step},2026-03-0{1 + day}T10:00:00Z\n"
        for case in range(10)
        for day, step in enumerate(("Orders", "Pays", "Receives")[: 1 if case < 2 else 3])
    )
    folder = tmp_path / "project"
    folder.mkdir()
    days = ("2025-11-01", "2026-02-01", "2026-05-01")
    answers = "step,score,day\n" + "".join(f"Pays,9,{day}\n" * 6 for day in days)
    texts = {
        "cjtool.yaml": SETTINGS, "lamp.yaml": JOURNEY, "answers.csv": answers,
        "orders.csv": "case,step,at\n" + log, "late.csv": "case,step,at\n" + log,
    }  # fmt: skip
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    [workspace] = read([folder], date(2026, 6, 30)).workspaces
    return workspace


@pytest.fixture
def told(project: Workspace) -> dict[str, Any]:
    """What `cjtool measure --events --output json` writes of it."""
    found: dict[str, Any] = json.loads(render("json", flows([project], MeasureRequest()), of="event_flows"))
    return found


def test_flows_are_read_back_as_they_were_made(
    project: Workspace, told: dict[str, Any], tmp_path: Path
) -> None:
    [found] = figures_in(saved(told, tmp_path)).values()

    assert found.flows == tuple(map(logged_flow, flows([project], MeasureRequest())))
    assert not found.ran


def test_figures_of_now_have_logs_where_the_project_names_some(project: Workspace) -> None:
    [now], _ = MeasuredSide(now=True).beside([project])
    [alone], _ = MeasuredSide(now=True, logs=False).beside([project])

    assert [flow.log for flow in now.measured.flows] == ["orders.csv", "late.csv"]
    assert now.measured.figures == alone.measured.figures
    assert (now.measured.ran, alone.measured.flows) == (True, ())


def test_a_project_with_logs_alone_needs_no_answers(project: Workspace) -> None:
    settings = project.project.measure.model_copy(update={"sources": ()})
    bare = replace(project, project=project.project.model_copy(update={"measure": settings}))

    [now], _ = MeasuredSide(now=True).beside([bare])

    assert (now.measured.ran, len(now.measured.flows)) == (False, 2)
    with pytest.raises(RequestError, match="where the answers of its customers are"):
        MeasuredSide(now=True, logs=False).beside([bare])


def test_files_of_answers_and_of_logs_stand_together(
    project: Workspace, told: dict[str, Any], tmp_path: Path
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(render("json", measure([project], MeasureRequest())), encoding="utf-8")
    logs = saved(told, tmp_path)

    [both], left = MeasuredSide((answers, logs)).beside([project])
    [now], _ = MeasuredSide(now=True).beside([project])

    assert left == ()
    assert both.measured == now.measured
    assert both.measured.compared is not None


def test_two_files_that_tell_the_same_are_refused(
    project: Workspace, told: dict[str, Any], tmp_path: Path
) -> None:
    one = saved(told, tmp_path)
    other = tmp_path / "again.json"
    other.write_text(json.dumps(told | {"flows": told["flows"][:1]}), encoding="utf-8")

    with pytest.raises(RequestError, match=r"figures\.json tells the same of `lamp` already; leave one"):
        MeasuredSide((one, other)).beside([project])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda file: file["flows"][0].pop("cases"), "`cases` is missing"),
        (lambda file: file["flows"][0].update(cases=-1), "`cases` is not what `cjtool measure` writes there"),
        (lambda file: file["flows"][0].update(cases=10**16), "`cases` is not what"),
        (lambda file: file["flows"][0]["ways"][1]["share"].update(high=101), "`value` is not what"),
        (lambda file: file["flows"][0]["ways"][1].update(promised=["soon"]), "`0` is not what"),
        (lambda file: file["flows"][0]["ways"].append(file["flows"][0]["ways"][0]), "`to` is not what"),
        (lambda file: file["flows"][0]["ways"][1]["waited"].update(median=-5), "`median` is not what"),
        (lambda file: file["flows"][0]["steps"][0].update(logged="yes"), "`logged` is not what"),
        (lambda file: file["flows"][0].update({"from": "soon"}), "`from` is not what"),
        (lambda file: file.update(flows=3), "`flows` is not what"),
        (lambda file: file.update(version=2), "version 2 of these figures is not known here"),
    ],
)
def test_what_is_wrong_is_told_with_line_and_column(
    told: dict[str, Any], tmp_path: Path, change: Any, said: str
) -> None:
    change(told)
    path = saved(told, tmp_path)

    with pytest.raises(RequestError) as error:
        figures_in(path)

    place, sentence = str(error.value).removeprefix(f"{path}:").split(": ", 1)
    assert sentence.startswith(said)
    line, column = map(int, place.split(":"))
    assert 1 <= line <= len(path.read_text().splitlines())
    assert column >= 1
    if "version" not in said:
        assert "measure --events --output json" in str(error.value)


def test_what_a_log_is_about_that_is_gone_is_left_out_with_a_word(
    project: Workspace, told: dict[str, Any], tmp_path: Path
) -> None:
    text = json.dumps(told).replace('"pays"', '"pay"')
    changed = json.loads(text)
    changed["flows"][1]["journey"] = "lampe"

    [found], left = MeasuredSide((saved(changed, tmp_path),)).beside([project])

    sentences = [f"{message.text()}; {hint.text() if hint else ''}" for message, hint in left]
    assert "the events of `orders.csv` of `lamp/pay` left out" in sentences[0]
    assert "did you mean `pays`?" in sentences[0]
    assert "the log `late.csv` of `lampe` left out" in sentences[1]
    assert [step.id for step in found.measured.flows[0].steps] == ["orders", "waits", "receives"]


def test_a_log_of_another_journey_is_refused(
    project: Workspace, told: dict[str, Any], tmp_path: Path
) -> None:
    for flow in told["flows"]:
        flow["journey"] = "lampe"

    with pytest.raises(
        RequestError, match="none of its figures is about the journeys here; did you mean `lamp`"
    ):
        MeasuredSide((saved(told, tmp_path),)).beside([project])


def test_a_file_that_was_written_before_it_said_how_many_are_over_is_read(
    told: dict[str, Any], tmp_path: Path
) -> None:
    before = {step["step"]: step["over"] for step in told["flows"][0]["steps"]}
    for flow in told["flows"]:
        for step in flow["steps"]:
            del step["over"]

    [found] = figures_in(saved(told, tmp_path)).values()

    assert {step.id: step.over for step in found.flows[0].steps} == before


def test_a_log_is_laid_beside_the_journey_as_it_is_now(project: Workspace) -> None:
    """A way that the journey got since is drawn by it, and a wait that changed is not judged by what was counted before."""
    [flow, _] = map(logged_flow, flows([project], MeasureRequest()))
    [journey] = project.journeys
    [changed] = written(
        JOURNEY.replace("{to: end, share: 0.2}", "{to: receives, share: 0.2}").replace("2 days", "3 days")
    ).journeys

    before, after = laid_beside(flow, journey), laid_beside(flow, changed)

    def way(laid: Any, start: str, end: str | None) -> Any:
        [found] = [each for each in laid.ways if (each.way.start, each.way.end) == (start, end)]
        return found

    assert (way(before, "orders", None).drawn, way(after, "orders", None).drawn) == (True, False)
    assert (way(before, "orders", "pays").told, way(before, "pays", "receives").unseen) == (80, ("waits",))
    assert (way(before, "pays", "receives").kept, way(after, "pays", "receives").kept) == (100, None)
    assert way(before, "pays", "receives").hops == ("waits",)

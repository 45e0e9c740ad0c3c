"""What is measured where: journeys, stages, steps, touchpoints, segments, trends, peak and end, targets."""

import json
from datetime import date, timedelta
from textwrap import dedent

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.measure.conftest import JOURNEY, SETTINGS, TODAY, Measured, left_out, values

from cjtool.app.measuring import MeasureRequest, measure
from cjtool.formats.measures import render
from cjtool.measure.figures import MeasuredFigure, MeasuredProject
from cjtool.measure.scores import Figured
from cjtool.measure.spans import Span
from cjtool.measure.targets import state_of
from cjtool.model.expected import Expectation
from cjtool.request import RequestError

SOURCE = "[{file: answers.csv, metric: nps, columns: {step: step, score: score}}]"


def rows(**answers: str) -> str:
    """Rows of steps with their scores: `Pays="9*3 0*2"`."""
    lines = ["step,score"]
    for step, listed in answers.items():
        for part in listed.split():
            score, _, times = part.partition("*")
            lines += [f"{step},{score}"] * int(times or 1)
    return "\n".join(lines)


def columns(more: str, metric: str = "nps") -> str:
    return SETTINGS.replace(
        SOURCE, f"[{{file: answers.csv, metric: {metric}, columns: {{score: score, {more}}}}}]"
    )


def test_a_stage_has_the_answers_of_its_steps_and_a_journey_those_of_all(measured: Measured) -> None:
    project = measured({"answers.csv": rows(Searches="9*5", Pays="9*2 0*8", Receives="7*10")})

    assert values(project) == {
        "lamp": (-4, 25), "lamp/look": (100, 5), "lamp/look/searches": (100, 5), "lamp/buy": (-30, 20),
        "lamp/buy/pays": (-60, 10), "lamp/buy/receives": (0, 10), "touchpoint:desk": (-60, 10),
    }  # fmt: skip


def test_a_pooled_figure_says_so_with_the_weight_of_each_part(measured: Measured) -> None:
    project = measured({"answers.csv": rows(Receives="7*6", Pays="9*2 0*8")})

    [whole] = of(project, "lamp")
    assert whole.pooled
    assert whole.weights == (("lamp/buy/pays", 10), ("lamp/buy/receives", 6))


WHOLE = SETTINGS.replace("metric: nps", "metric: nps, without_step: whole-journey")


def test_a_question_about_the_whole_journey_comes_before_pooling_and_its_parts_are_told(
    measured: Measured,
) -> None:
    text = rows(Pays="0*20").replace("step,score", "step,score\n" + ",9\n" * 4 + ",7")

    [whole] = of(measured({"answers.csv": text}, WHOLE), "lamp")

    assert (whole.figure.value, whole.figure.n, whole.pooled, whole.weights) == (80, 5, False, ())
    assert whole.parts is not None
    assert (whole.parts.value, whole.parts.n) == (-100, 20)


@pytest.mark.parametrize(
    ("whole", "told"),
    [
        (
            9,
            "NPS of the whole journey is that of the answers about the whole (n = 9); those at its parts, which are not in it, give −100.0 (n = 20)",
        ),
        (
            2,
            "NPS of the whole journey is that of the answers at its parts, as too few answers are about the whole (2): Pays 50%, Receives 50%",
        ),
    ],
)
def test_people_are_told_what_the_figure_of_a_whole_journey_is_made_of(
    whole: int, told: str, measured: Measured
) -> None:
    text = rows(Pays="0*10", Receives="0*10").replace("step,score", "step,score\n" + ",9\n" * whole)

    assert told in render("text", [measured({"answers.csv": text}, WHOLE)])


def test_too_few_answers_about_the_whole_journey_replace_nothing(measured: Measured) -> None:
    text = rows(Pays="0*20", Receives="9*20").replace("step,score", "step,score\n" + ",9\n" * 3 + ",7")

    project = measured({"answers.csv": text}, WHOLE)

    [whole] = of(project, "lamp")
    assert (whole.figure.value, whole.figure.n, whole.pooled, whole.few) == (0, 40, True, 4)
    assert project.hidden == 1


def test_a_blank_cell_where_steps_are_named_says_nothing_of_the_whole_journey(measured: Measured) -> None:
    text = rows(Pays="9*10", Receives="9*10").replace("step,score", "step,score\n" + ",0\n" * 6)

    project = measured({"answers.csv": text})

    [whole] = of(project, "lamp")
    assert (whole.figure.value, whole.figure.n, whole.pooled) == (100, 20, True)
    assert [out[1] for out in project.answers.left_out] == [6]
    assert project.answers.left_out[0].reason.text().startswith("no step is named")


def test_a_blank_step_of_a_row_about_a_touchpoint_is_no_lack(measured: Measured) -> None:
    settings = columns("step: step, touchpoint: at")

    project = measured({"answers.csv": "step,at,score\n" + ",desk,9\n" * 5 + ",,9\n"}, settings)

    assert values(project) == {"touchpoint:desk": (100, 5)}
    assert left_out(project) == {
        "no step is named; `without_step` of the source says whether such rows are about the whole journey": 1
    }


def test_an_answer_about_the_whole_of_no_journey_in_particular_is_left_out(measured: Measured) -> None:
    other = JOURNEY.replace("id: lamp", "id: other").replace("I buy", "I sell")
    settings = SETTINGS.replace("step: step, ", "")

    project = measured({"answers.csv": "score\n9\n", "other.yaml": other}, settings)

    assert left_out(project) == {"it is not told which of several journeys this is about": 1}


def test_groups_of_fewer_than_five_answers_are_not_shown_and_counted(measured: Measured) -> None:
    project = measured({"answers.csv": rows(Pays="9*4", Receives="9*5")})

    assert "lamp/buy/pays" not in values(project)
    assert "lamp/buy/receives" in values(project)
    assert project.hidden == 2  # the step and its touchpoint


def test_segments_are_given_apart_and_those_of_too_few_are_hidden(measured: Measured) -> None:
    text = "step,score,land\n" + "Pays,9,NL\n" * 5 + "Pays,0,BE\n" * 5 + "Pays,9,LU\n"

    project = measured({"answers.csv": text}, columns("step: step, segments: land"))

    assert [(each.segment, each.figure.value) for each in project.figures if each.at == "lamp/buy/pays"] == [
        (None, pytest.approx(100 / 11)), (("land", "BE"), -100), (("land", "NL"), 100),
    ]  # fmt: skip


def test_csat_is_the_share_of_the_top_two_of_five(measured: Measured) -> None:
    project = measured({"answers.csv": rows(Pays="5*3 4*3 3*2 1*2")}, columns("step: step", "mark"))

    assert values(project, "mark")["lamp/buy/pays"] == (60, 10)


def test_a_source_may_say_from_which_score_on_customers_are_satisfied(measured: Measured) -> None:
    settings = columns("step: step", "mark").replace("metric: mark", "metric: mark, satisfied_from: 3")

    assert values(measured({"answers.csv": rows(Pays="5*3 4*3 3*2 1*2")}, settings), "mark")[
        "lamp/buy/pays"
    ] == (80, 10)


def test_a_metric_on_no_known_scale_is_a_question(measured: Measured) -> None:
    settings = SETTINGS.replace("scale: 1-5", "better: higher").replace("metric: nps", "metric: mark")

    with pytest.raises(RequestError) as raised:
        measured({"answers.csv": rows(Pays="5*5")}, settings)

    assert str(raised.value).startswith("nobody says on which scale `mark` was scored; write `scale: [1, 5]`")


def test_one_metric_on_two_scales_is_an_error(measured: Measured) -> None:
    two = (
        SOURCE.replace("}]", ", scale: [1, 5]}]").replace("nps", "mark")[:-1]
        + ", "
        + SOURCE[1:].replace("nps", "mark, scale: [1, 10]")
    )

    with pytest.raises(RequestError, match="`mark` was scored on two different scales"):
        measured({"answers.csv": rows(Pays="5*5")}, SETTINGS.replace(SOURCE, two))


def answered(*groups: tuple[str, str, int, str]) -> str:
    """Rows of a step, a score and a day, each so many times."""
    return "step,score,t\n" + "".join(f"{step},{score},{day}\n" * times for step, score, times, day in groups)


DATED = columns("step: step, time: t")
LAST = ("Pays", "7", 9, "2025-11-01"), ("Pays", "9", 9, "2026-02-05")
"""Answers of two quarters that are over on 30 June 2026."""


def changes(project: MeasuredProject) -> dict[str, tuple[float, int, int] | None]:
    """The change of each figure, with how many answered before and now."""
    return {
        each.at: each.trend and (round(each.trend.change.value, 2), each.trend.before.n, each.trend.now.n)
        for each in project.figures
    }


@pytest.mark.parametrize(
    ("span", "spans", "change"),
    [
        ("month", (date(2026, 1, 1), date(2026, 2, 1)), None),
        ("quarter", (date(2025, 10, 1), date(2026, 1, 1)), (100, 9, 9)),
        ("year", (date(2024, 1, 1), date(2025, 1, 1)), None),
    ],
)
def test_a_change_is_between_the_last_span_that_is_over_and_has_answers_and_the_one_before(
    span: Span, spans: tuple[date, date], change: tuple[float, int, int] | None, measured: Measured
) -> None:
    project = measured({"answers.csv": answered(*LAST)}, DATED, request=MeasureRequest(span=span))

    assert project.compared == (span, *spans)
    assert changes(project)["lamp/buy/pays"] == change


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20, deadline=None)
@given(st.integers(0, 12), st.integers(0, 12))
def test_answers_of_a_quarter_that_is_not_over_change_no_change(
    measured: Measured, pays: int, receives: int
) -> None:
    new = ("Pays", "0", pays, "2026-04-01"), ("Receives", "3", receives, "2026-06-30")
    project = measured({"answers.csv": answered(*LAST, *new)}, DATED)

    assert project.compared == ("quarter", date(2025, 10, 1), date(2026, 1, 1))
    assert changes(project)["lamp/buy/pays"] == (100, 9, 9)


def test_a_quarter_is_over_on_the_last_day_that_is_asked_about(measured: Measured) -> None:
    files = {"answers.csv": answered(*LAST)}

    def compared(start: date | None, end: date) -> tuple[object, ...] | None:
        return measured(files, DATED, request=MeasureRequest(start=start, end=end)).compared

    assert compared(None, date(2026, 3, 31)) == ("quarter", date(2025, 10, 1), date(2026, 1, 1))
    assert compared(None, date(2026, 3, 30)) == ("quarter", date(2025, 7, 1), date(2025, 10, 1))
    assert compared(date(2025, 10, 1), date(2026, 3, 31)) is not None
    assert compared(date(2025, 10, 2), date(2026, 3, 31)) is None


def test_the_same_two_quarters_are_compared_everywhere_and_where_too_few_answered_that_is_told(
    measured: Measured,
) -> None:
    few = (
        ("Receives", "9", 9, "2025-11-01"),
        ("Receives", "9", 4, "2026-02-01"),
        ("Receives", "0", 9, "2026-05-01"),
    )
    project = measured({"answers.csv": answered(*LAST, *few)}, DATED)

    assert changes(project) == {
        "lamp": (50, 18, 13), "lamp/buy": (50, 18, 13), "lamp/buy/pays": (100, 9, 9), "lamp/buy/receives": None, "touchpoint:desk": (100, 9, 9),
    }  # fmt: skip
    text = render("text", [project])
    [row] = [line for line in text.splitlines() if line.startswith("    Receives")]
    assert row.endswith("  few")
    assert (
        "Change: Q1 2026 against Q4 2025; the other columns are of answers from 1 November 2025 to 1 May 2026"
        in text
    )
    assert "few: fewer than 5 answers in one of the two" in text


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([LAST[0]], "fewer than 5 answered in Q3 2025 or Q4 2025 wherever one looks"),
        ([("Pays", "7", 9, "2026-05-01")], "no two whole quarters with answers lie behind us"),
    ],
)
def test_where_no_change_can_be_told_the_reason_is(
    rows: list[tuple[str, str, int, str]], told: str, measured: Measured
) -> None:
    text = render("text", [measured({"answers.csv": answered(*rows)}, DATED)])

    assert told in text
    assert "Change" not in text


def test_answers_without_days_are_compared_with_nothing_and_nothing_is_said_of_it(measured: Measured) -> None:
    assert "change" not in render("text", [measured({"answers.csv": rows(Pays="9*9")})])


def test_the_lowest_step_is_named_only_where_its_interval_lies_apart(measured: Measured) -> None:
    apart = measured({"answers.csv": rows(Searches="9*50", Compares="0*50", Receives="9*30 7*20")})
    close = measured({"answers.csv": rows(Searches="9*5", Compares="0*3 9*3", Receives="9*5")})

    [peak] = apart.peaks
    assert peak.lowest is not None
    assert (peak.lowest.at, peak.last.at, peak.sure, peak.remembered) == (
        "lamp/look/compares",
        "lamp/buy/receives",
        True,
        -20,
    )
    assert [each.sure for each in close.peaks] == [False]


def test_where_lower_is_better_the_highest_step_is_the_lowest_point(measured: Measured) -> None:
    settings = columns("step: step", "ease").replace("kind: ces}", "kind: ces, better: lower}")

    [peak] = measured({"answers.csv": rows(Searches="2*50", Pays="6*40 7*10")}, settings).peaks

    assert peak.lowest is not None
    assert peak.lowest.at == "lamp/buy/pays"
    assert peak.sure


@pytest.mark.parametrize(
    ("expect", "state"),
    [
        ("nps >= 20", "met"), ("nps >= 95", "unknown"), ("nps <= 50", "missed"), ("nps <= 100", "met"),
        ("nps >= 20 within 3 months", "unknown"), ("ces >= 5", "unknown"),
    ],
)  # fmt: skip
def test_a_target_is_met_or_missed_only_where_the_interval_says_so(
    expect: str, state: str, measured: Measured
) -> None:
    day = TODAY - timedelta(days=100)
    text = "step,score,t\n" + f"Pays,9,{day}\n" * 50
    journey = JOURNEY.replace("touchpoint: desk", f"touchpoint: desk, expect: '{expect}'")

    project = measured({"answers.csv": text}, columns("step: step, time: t"), journey)

    assert [(each.at, each.state) for each in project.targets] == [("lamp/buy/pays", state)]


@given(
    st.sampled_from([True, False]), st.integers(-100, 100), st.tuples(*[st.floats(-100, 100)] * 3).map(sorted)
)
def test_no_target_is_both_met_and_missed(at_least: bool, wanted: int, numbers: list[float]) -> None:
    low, value, high = numbers
    figure = Figured(value, low, high, 10)

    state = state_of(Expectation("nps", at_least, wanted), figure)

    good = [number >= wanted if at_least else number <= wanted for number in (low, high)]
    assert state == ("met" if all(good) else "unknown" if any(good) else "missed")


def test_a_journey_that_is_not_wanted_is_not_told_and_its_targets_fail_nothing(measured: Measured) -> None:
    journey = JOURNEY.replace("stages:", "expect: nps >= 90\nstages:", 1)
    other = JOURNEY.replace("id: lamp", "id: other").replace("I buy", "I sell")
    files = {
        "answers.csv": "j,step,score\n" + "lamp,Pays,0\n" * 50 + "other,Pays,9\n" * 50,
        "other.yaml": other,
    }
    settings = columns("journey: j, step: step")
    every = measured(files, settings, journey)

    chosen = [each for each in every.workspace.journeys if each.id == "other"]
    [one] = measure([every.workspace], MeasureRequest(journeys=chosen))

    assert every.missed
    assert not one.missed
    assert one.targets == ()
    assert {each.at.partition("/")[0] for each in one.figures} == {"other", "touchpoint:desk"}
    assert values(one)["touchpoint:desk"] == (0, 100)


def of(project: MeasuredProject, at: str) -> list[MeasuredFigure]:
    return [each for each in project.figures if each.at == at and each.segment is None]


def test_what_nobody_names_is_about_journeys_as_they_are(measured: Measured) -> None:
    """A journey that is to be has the same steps, and nobody has walked it: nothing is told of it, unless it is named."""
    future = JOURNEY.replace("id: lamp", "id: later\nstate: future\nbased_on: lamp\nexpect: nps >= 50")
    config = SETTINGS.replace("step: step", "step: step, journey: way")
    rows = "".join(f"Pays,{score},{{way}}\n" for score in (9, 9, 9, 2, 7))
    files = {"later.yaml": dedent(future).replace("I buy a lamp", "I buy it at once")}
    head = "step,score,way\n"

    unnamed = measured(files | {"answers.csv": head + rows.format(way="")}, config)
    named = measured(files | {"answers.csv": head + rows.format(way="later")}, config)

    assert unnamed.answers.left_out == named.answers.left_out == ()
    assert {each.at.partition("/")[0] for each in unnamed.figures} == {"lamp", "touchpoint:desk"}
    assert [each.at for each in unnamed.targets] == []
    assert [each.at for each in named.targets] == ["later"]


def test_answers_that_say_nothing_of_a_segment_are_one_so_that_its_numbers_add_up(measured: Measured) -> None:
    settings = SETTINGS.replace("score: score}", "score: score, segments: home, persona: who}").replace(
        "measure:", "measure:\n  least: 2"
    )
    written = (
        "step,score,home,who\n"
        + "Pays,9,town,\n" * 3
        + "Pays,8,,\n" * 2
        + "Pays,7, ,\n"
        + "Pays,1,village,\n"
        + "Searches,5,,\n" * 2
    )

    found = measured({"answers.csv": written}, settings=settings)

    at = [(each.at, each.segment, each.figure.n) for each in found.figures if each.level == "step"]
    assert at == [
        ("lamp/look/searches", None, 2), ("lamp/buy/pays", None, 7), ("lamp/buy/pays", ("home", "town"), 3),
        ("lamp/buy/pays", ("home", ""), 3),
    ]  # fmt: skip
    assert found.hidden > 0
    assert "· home: (nothing)" in render("text", [found], "en")
    assert "· home: (niets)" in render("text", [found], "nl")
    data = json.loads(render("json", [found], "en"))
    assert {"by": "home", "value": ""} in [each["segment"] for each in data["readings"]]

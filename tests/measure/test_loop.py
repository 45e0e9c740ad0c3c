"""The closed loop: who is to be called back, by whom and until when, and who may be asked for a favour."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tests.cli.conftest import REPOSITORY
from tests.measure.conftest import SETTINGS, Measured

from cjtool.app.looping import with_loops
from cjtool.app.measuring import MeasureRequest
from cjtool.formats.characters import width
from cjtool.formats.measures import render
from cjtool.i18n.translated import LANGUAGES
from cjtool.measure.answer_rows import shown_id
from cjtool.measure.answers import AnswerScale
from cjtool.measure.closed_loop import ClosedLoop, closed_in_time
from cjtool.measure.days import time_earlier, time_later
from cjtool.measure.engines.csv_matching import csv_rows
from cjtool.measure.figures import MeasuredProject
from cjtool.measure.question import Counted
from cjtool.measure.row_question import RowQuestion
from cjtool.measure.standings import standing
from cjtool.model import Metric
from cjtool.model.values import duration

COLUMNS = "{step: step, score: score, time: day, respondent: who, followed_up: called}"
LOOP = (
    SETTINGS.replace("{step: step, score: score}", COLUMNS)
    + "  promoters: a review\nteams: {care: {name: Care}}\n"
)
JOURNEY = """
cjtool: journey/v1
title: I buy a lamp
id: lamp
stages:
  - name: Look
    steps: [Searches]
  - name: Buy
    owner: care
    steps:
      - {name: Pays, feedback: {owner: care, within: 2 days}}
      - Receives
"""
HEAD = "step,score,day,who,called\n"


def looped(measured: Measured, rows: str, config: str = LOOP) -> MeasuredProject:
    """A project with its closed loop."""
    [project] = with_loops([measured({"answers.csv": HEAD + rows}, config, JOURNEY)], MeasureRequest())
    return project


def loop_of(measured: Measured, rows: str, config: str = LOOP) -> ClosedLoop:
    found = looped(measured, rows, config).loop
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("kind", "score", "scale", "found"),
    [
        ("nps", 6, (0, 10), "detractor"), ("nps", 7, (0, 10), None), ("nps", 9, (0, 10), "promoter"),
        ("csat", 3, (1, 5), "detractor"), ("csat", 4, (1, 5), None), ("csat", 5, (1, 7), "detractor"),
        ("ces", 3, (1, 7), "detractor"), ("ces", 4, (1, 7), None), ("ces", 5, (1, 7), None), ("score", 0, (0, 10), None),
    ],
)  # fmt: skip
def test_detractors_are_those_of_the_metric_s_own_definition(
    kind: str, score: float, scale: tuple[float, float], found: str | None
) -> None:
    assert standing(Metric.model_validate({"name": "M", "kind": kind}), score, AnswerScale(*scale)) == found


def test_where_much_effort_scores_high_high_scores_are_hard() -> None:
    effort = Metric.model_validate({"name": "Effort", "kind": "ces", "better": "lower"})

    assert standing(effort, 4, AnswerScale(1, 5)) == "detractor"
    assert standing(effort, 2, AnswerScale(1, 5)) is None


@pytest.mark.parametrize(
    ("called", "state"),
    [
        ("2026-06-03", "in-time"), ("2026-06-04", "too-late"), ("", "overdue"), ("yes", "unclear"), ("2026-05-31", "unclear"),
    ],
)  # fmt: skip
def test_a_follow_up_is_in_time_until_the_last_day_that_the_step_gives(
    called: str, state: str, measured: Measured
) -> None:
    [found] = loop_of(measured, f"Pays,3,2026-06-01,c-1,{called}\n").follow_ups

    assert (found.state, found.owner, found.due) == (state, "care", date(2026, 6, 3))


def test_what_is_not_due_yet_is_open_and_what_has_no_time_is_never_overdue(measured: Measured) -> None:
    found = loop_of(
        measured, "Pays,3,2026-06-29,c-1,\nReceives,0,2026-01-01,c-2,\nReceives,1,2026-01-01,c-3,2026-05-01\n"
    )

    assert {each.customer: (each.state, each.due) for each in found.follow_ups} == {
        "c-1": ("open", date(2026, 7, 1)), "c-2": ("open", None), "c-3": ("closed", None)
    }  # fmt: skip


@pytest.mark.parametrize(
    ("within", "last"),
    [
        ("4 hours", "2026-06-06"),
        ("2 days", "2026-06-07"),
        ("5 working days", "2026-06-12"),
        ("1 month", "2026-07-06"),
        ("36 hours", "2026-06-07"),
    ],
)
def test_a_follow_up_is_late_only_when_it_surely_is(within: str, last: str) -> None:
    assert time_later(date(2026, 6, 5), duration(within)).isoformat() == last


def test_those_who_wait_come_first_and_the_oldest_of_them_before_others(measured: Measured) -> None:
    rows = "Pays,1,2026-06-20,c-1,\nPays,2,2026-06-01,c-2,2026-06-02\nPays,3,2026-06-10,c-3,\nSearches,4,2026-05-01,c-4,\n"

    found = loop_of(measured, rows).follow_ups

    assert [each.customer for each in found] == ["c-3", "c-1", "c-2", "c-4"]
    assert found[-1].owner == ""


def test_the_share_closed_in_time_counts_those_whose_time_is_over(measured: Measured) -> None:
    rows = "Pays,1,2026-06-01,a,2026-06-02\nPays,1,2026-06-01,b,2026-06-09\nPays,1,2026-06-01,c,\nPays,1,2026-06-29,d,\n"

    found = closed_in_time(loop_of(measured, rows).follow_ups)

    assert found is not None
    assert found.value == pytest.approx(100 / 3)


def test_promoters_may_be_asked_unless_they_wait_for_a_call_or_fell_back_since(measured: Measured) -> None:
    rows = (
        "Pays,9,2026-06-01,happy,\nPays,9,2026-06-01,torn,\nSearches,2,2026-05-01,torn,\n"
        "Pays,10,2026-06-01,fell,\nPays,0,2026-06-05,fell,2026-06-06\nPays,2,2026-06-01,won,2026-06-02\nPays,9,2026-06-20,won,\nPays,9,2026-06-20,,\n"
    )

    found = loop_of(measured, rows)

    assert [each.customer for each in found.promoters] == ["won", "happy"]
    assert (found.favour, found.nameless) == ("a review", 1)


@pytest.mark.parametrize(
    ("written", "shown"),
    [("c-17", "c-17"), ("ann@example.org", "[e-mail]"), ("Jan Jansen", "[name]"), ("+31 6 12345678", "[phone]"), ("", "")],
)  # fmt: skip
def test_lists_have_ids_alone(written: str, shown: str) -> None:
    assert shown_id(written) == shown


def test_a_customer_who_says_the_same_twice_on_a_day_is_called_once(measured: Measured) -> None:
    found = loop_of(measured, "Pays,3,2026-06-01,c-1,\n" * 3 + "Pays,3,soon,c-2,\n")

    assert len(found.follow_ups) == 1
    assert {out.reason.text(): out.rows for out in found.left_out} == {
        "the same customer said the same on the same day": 2, "the date cannot be read": 1
    }  # fmt: skip


def test_answers_about_nothing_in_the_project_are_told(measured: Measured) -> None:
    found = loop_of(measured, "Payz,3,2026-06-01,c-1,\nPays,3,2026-06-01,c-2,\n")

    assert [each.customer for each in found.follow_ups] == ["c-2"]
    assert [(out.reason.text(), out.rows, out.example) for out in found.left_out] == [
        ("no such step in this journey; `steps` of the source says which is meant", 1, "Payz")
    ]


def test_the_csv_is_no_formula_and_names_nobody(measured: Measured) -> None:
    project = looped(
        measured, "Pays,3,2026-06-01,=1+1,\nPays,3,2026-06-01,Jan Jansen,\nPays,9,2026-06-01,c-9,\n"
    )

    text = render("csv", [project], of="loops")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))

    assert [row["customer"] for row in rows] == ["'=1+1", "[name]", "c-9"]
    assert [row["kind"] for row in rows] == ["detractor", "detractor", "promoter"]
    assert "Jan" not in text


def test_json_tells_the_loop_as_its_schema_says(measured: Measured) -> None:
    project = looped(measured, "Pays,3,2026-06-01,c-1,\nPays,9,2026-06-01,c-9,\n")
    schema = json.loads((REPOSITORY / "schemas" / "measure.schema.json").read_text(encoding="utf-8"))

    told = json.loads(render("json", [project], of="loops"))

    Draft202012Validator(schema).validate(told)
    assert told["loop"][0]["owners"] == [
        {
            "owner": "care",
            "states": {"overdue": 1},
            "closed_in_time": {"value": 0.0, "low": 0.0, "high": pytest.approx(79.3451, abs=1e-4)},
        }
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_a_narrow_terminal_each_team_is_told_in_a_sentence(language: str, measured: Measured) -> None:
    days = ("", "2026-06-02", "2026-06-09", "yes")
    rows = (
        "".join(f"Pays,3,2026-06-01,c-{at},{day}\n" for at, day in enumerate(days))
        + "Receives,3,2026-06-29,d,\n"
    )

    text = render("text", [looped(measured, rows)], language, 80, of="loops")

    assert [line for line in text.splitlines() if width(line) > 80] == []
    assert "33" in text


def test_times_of_thousands_of_years_are_never_over(measured: Measured) -> None:
    journey = JOURNEY.replace("2 days", "9000 years").replace(
        "name: Pays", "name: Pays, expect: nps >= 3 within 9000 years"
    )
    config = LOOP.replace("measure:\n", "measure:\n  least: 1\n  within: 9000 years\n")
    answers = {"answers.csv": f"{HEAD}Pays,3,2026-06-01,c-1,\n"}

    [project] = with_loops([measured(answers, config, journey)], MeasureRequest())

    assert project.loop is not None
    assert [(each.state, each.due) for each in project.loop.follow_ups] == [("open", date.max)]
    assert [each.figure and each.figure.n for each in project.targets] == [1]


@pytest.mark.parametrize(
    ("language", "share"), [("en", "33.3%"), ("nl", "33,3%"), ("fr", "33,3 %"), ("de", "33,3 %")]
)
def test_a_share_has_its_sign_as_in_the_language(language: str, share: str, measured: Measured) -> None:
    rows = "".join(
        f"Pays,3,2026-06-01,c-{at},{day}\n" for at, day in enumerate(["", "2026-06-02", "2026-06-09"])
    )

    assert f" {share} " in render("text", [looped(measured, rows)], language, of="loops")


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_read_who_waits_in_their_language(language: str, measured: Measured) -> None:
    text = render("text", [looped(measured, "Pays,3,2026-06-01,c-1,\n")], language, of="loops")

    assert text.count("c-1") == 1
    assert "2026-06-03" in text


TEXTS = st.text(st.sampled_from('ab ,"\n;é'), max_size=4)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(TEXTS, TEXTS, st.sampled_from(["x", "y", ""])), max_size=12))
def test_rows_that_match_are_those_that_a_plain_reader_finds(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str]]
) -> None:
    path = Path(tmp_path_factory.mktemp("rows")) / "rows.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("one", "two", "kind"), *rows])
    question = RowQuestion(("two", "one"), {"kind": ("x", "y")}, {"kind": frozenset({"x"})}, ("one",))
    found = Counted()

    matched = list(csv_rows(question, found, [path], ","))

    assert matched == [(two, one) for one, two, kind in rows if kind == "x" and one.strip()]
    assert found.left_out["filtered", ""] == sum(kind == "" for one, two, kind in rows if one or two)


def test_a_detractor_without_a_date_is_to_be_called_back_and_dates_are_read_as_figures_read_them(
    measured: Measured,
) -> None:
    rows = "Pays,3,,c-1,\nPays,3,03/04/2026,c-2,05/04/2026\nPays,9,25/04/2026,c-3,\n"

    found = loop_of(measured, rows)

    assert [(each.customer, each.day, each.followed) for each in found.follow_ups] == [
        ("c-1", None, None),
        ("c-2", date(2026, 4, 3), date(2026, 4, 5)),
    ]
    assert found.left_out == ()


def test_of_several_journeys_the_whole_one_is_told_by_its_title(measured: Measured) -> None:
    config = LOOP.replace("metric: nps", "metric: nps, without_step: whole-journey, journey: lamp")
    one = looped(measured, ",3,2026-06-01,c-1,\n", config)
    other = JOURNEY.replace("I buy a lamp", "I bring it back").replace("id: lamp", "id: back")
    answers = {"answers.csv": f"{HEAD},3,2026-06-01,c-1,\n", "back.yaml": other}
    [two] = with_loops([measured(answers, config, JOURNEY)], MeasureRequest())

    waiting = [
        next(line for line in render("text", [found], of="loops").splitlines() if "c-1" in line)
        for found in (one, two)
    ]
    assert [line.split("  ")[-1].strip() for line in waiting] == ["Whole journey", "I buy a lamp"]


@pytest.mark.parametrize(
    ("day", "within", "last"),
    [
        ("2026-06-05", "2 working days", "2026-06-09"), ("2026-06-06", "2 working days", "2026-06-09"), ("2026-06-07", "5 working days", "2026-06-12"),
        ("2026-06-04", "1 working day", "2026-06-05"), ("2026-06-01", "12 working days", "2026-06-17"), ("2026-06-05", "5-10 working days", "2026-06-19"),
    ],
)  # fmt: skip
def test_working_days_are_counted_on_the_calendar(day: str, within: str, last: str) -> None:
    assert time_later(date.fromisoformat(day), duration(within)).isoformat() == last


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 60))
def test_so_many_weekdays_lie_between_a_day_and_its_working_days_later_or_earlier(
    day: date, count: int
) -> None:
    time = duration(f"{count} working days")
    last, first = time_later(day, time), time_earlier(day, time)

    between = [date.fromordinal(each) for each in range(first.toordinal(), last.toordinal() + 1)]
    assert sum(each > day and each.weekday() < 5 for each in between) == count
    assert sum(each < day and each.weekday() < 5 for each in between) == count


BOTH = LOOP.replace(
    "  sources: [{file: answers.csv, metric: nps, columns: {step: step, score: score, time: day, respondent: who, followed_up: called}}]",
    """  sources:
    - {file: answers.csv, metric: nps, columns: {step: step, score: score, time: day, respondent: who, followed_up: called}}
    - {file: marks.csv, metric: mark, columns: {step: step, score: score, time: day, respondent: who, followed_up: called}}
""",
)


def both(measured: Measured, answers: str, marks: str, journey: str = JOURNEY) -> MeasuredProject:
    """Two metrics in two files, and the closed loop of both."""
    files = {"answers.csv": HEAD + answers, "marks.csv": HEAD + marks}
    [project] = with_loops([measured(files, BOTH, journey)], MeasureRequest())
    return project


def test_what_a_customer_said_at_one_moment_on_one_day_is_one_line_of_which_the_worst_decides(
    measured: Measured,
) -> None:
    rows = "Pays,{},2026-06-29,c-1,\n"
    project = both(
        measured, rows.format(5), rows.format(1) + "Pays,1,2026-06-28,c-1,\nPays,2,2026-06-29,c-2,\n"
    )
    assert project.loop is not None

    found = {(each.customer, str(each.day)): each for each in project.loop.follow_ups}

    assert sorted(found) == [("c-1", "2026-06-28"), ("c-1", "2026-06-29"), ("c-2", "2026-06-29")]
    one = found["c-1", "2026-06-29"]
    assert (one.metric, one.score, one.answers) == ("mark", 1, (("mark", 1), ("nps", 5)))
    assert "1, 5" in render("text", [project], of="loops")
    record = json.loads(render("json", [project], of="loops"))["loop"][0]["follow_ups"]
    assert [each["answers"] for each in record if len(each["answers"]) > 1] == [
        [{"metric": "mark", "score": 1}, {"metric": "nps", "score": 5}]
    ]


def test_one_call_answers_all_that_a_customer_said_that_day(measured: Measured) -> None:
    project = both(measured, "Pays,5,2026-06-01,c-1,2026-06-02\n", "Pays,1,2026-06-01,c-1,\n")
    assert project.loop is not None

    assert [(each.state, str(each.followed)) for each in project.loop.follow_ups] == [
        ("in-time", "2026-06-02")
    ]


def test_customers_whose_ids_are_masked_alike_are_not_one(measured: Measured) -> None:
    rows = "Pays,3,2026-06-01,ann@example.org,\nPays,3,2026-06-01,bob@example.org,\n"

    assert [each.customer for each in loop_of(measured, rows).follow_ups] == ["[e-mail]", "[e-mail]"]


def test_feedback_about_a_metric_is_a_duty_about_its_answers_alone(measured: Measured) -> None:
    journey = JOURNEY.replace("{owner: care, within: 2 days}", "{metric: nps, owner: care, within: 2 days}")

    project = both(
        measured, "Pays,3,2026-06-29,c-1,\n", "Pays,1,2026-06-29,c-2,\nReceives,1,2026-06-29,c-2,\n", journey
    )
    assert project.loop is not None

    assert [(each.at, each.metric, str(each.due)) for each in project.loop.follow_ups] == [
        ("lamp/buy/pays", "nps", "2026-07-01"), ("lamp/buy/receives", "mark", "None")
    ]  # fmt: skip
    assert [(out.reason.text(), out.rows) for out in project.loop.left_out] == [
        ("the `feedback` of the step follows up another metric", 1)
    ]


def test_calls_without_a_last_day_stand_below_and_apart(measured: Measured) -> None:
    project = looped(measured, "Pays,1,,c-1,\nPays,1,2026-06-29,c-2,\nReceives,1,2026-01-01,c-3,\n")
    assert project.loop is not None

    assert [(each.customer, each.state) for each in project.loop.follow_ups] == [
        ("c-2", "open"), ("c-3", "open"), ("c-1", "open")
    ]  # fmt: skip
    text = render("text", [project], of="loops")
    assert text.index("c-2") < text.index("without a last day") < text.index("c-1")


@pytest.mark.parametrize("settings", [LOOP, LOOP.replace("time: day, ", "")])
@pytest.mark.parametrize("period", [MeasureRequest(), MeasureRequest(start=date(2026, 1, 1))])
def test_a_row_of_totals_is_none_that_names_no_step(
    measured: Measured, settings: str, period: MeasureRequest
) -> None:
    rows = "pays,2,2026-05-01,c1,\n,6,,Totaal,\n,6,,Totaal,\n,7,,c3,\n"
    project = measured({"answers.csv": HEAD + rows}, settings, JOURNEY)
    [found] = with_loops([project], period)
    assert found.loop is not None

    nameless = [out.rows for out in found.loop.left_out if out.reason.text().startswith("no step is named")]
    assert nameless == [1]

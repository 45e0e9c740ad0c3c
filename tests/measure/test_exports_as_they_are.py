"""Exports as people have them: totals below, labels behind numbers, dashes for nothing, numbers for days."""

import csv
from datetime import date
from pathlib import Path

import duckdb
import pytest
import xlsxwriter
from tests.measure.conftest import SETTINGS, Measured, left_out, values

from cjtool.app.commenting import comments
from cjtool.app.flowing import flows
from cjtool.app.looping import with_loops
from cjtool.app.measure_checks import too_much_left_out
from cjtool.app.measuring import MeasureRequest
from cjtool.measure.closed_loop import ClosedLoop
from cjtool.measure.figures import MeasuredProject
from cjtool.measure.score_texts import number_of, says_nothing
from cjtool.vocabulary.no_answer import is_no_comment
from cjtool.vocabulary.total_rows import is_total

PAYS = "lamp/buy/pays"
TOTAL = "a row of totals or averages, not the answer of a customer"
FRACTION = "NPS is answered in whole numbers: a fraction is an average, not the answer of one customer"
COLUMNS = "step: step, score: score"


def source(columns: str = COLUMNS, more: str = "metric: nps", about: str = "") -> str:
    """Settings with one source of these columns."""
    return SETTINGS.replace(
        "{file: answers.csv, metric: nps, columns: {step: step, score: score}}",
        f"{{file: answers.csv, {about}{more}, columns: {{{columns}}}}}",
    )


def loop_of(project: MeasuredProject, request: MeasureRequest | None = None) -> ClosedLoop:
    [found] = with_loops([project], request or MeasureRequest())
    assert found.loop is not None
    return found.loop


WHOLE = "score: score, time: day, respondent: who"
TWENTY = "who;day;score\n" + "".join(f"c{at};2026-05-{1 + at:02};{9 if at < 15 else 6}\n" for at in range(20))


@pytest.mark.parametrize(
    "word", ["Totaal", "Gemiddelde:", "Gem.", "TOTAL", "Moyenne", "Summe", "Durchschnitt"]
)
@pytest.mark.parametrize("figure", ["8,5", "9"])
def test_rows_of_totals_below_are_no_customers(word: str, figure: str, measured: Measured) -> None:
    project = measured({"answers.csv": f"{TWENTY}{word};;{figure}\n"}, source(WHOLE, about="journey: lamp, "))

    assert values(project) == {"lamp": (50, 20)}
    assert left_out(project) == {TOTAL: 1}
    assert project.answers.rows == 21
    assert project.answers.sources[0].share_lost == 0


def test_a_total_is_no_customer_to_call_back(measured: Measured) -> None:
    project = measured({"answers.csv": f"{TWENTY}Totaal;;3\n"}, source(WHOLE, about="journey: lamp, "))

    assert len(loop_of(project).follow_ups) == 5


def test_totals_are_found_once_though_texts_mean_the_same(measured: Measured) -> None:
    text = f"{TWENTY}c0;1-5-2026;9,0\nTotaal;;9\nTotaal;;9,0\nTotaal;;9\n"
    project = measured({"answers.csv": text}, source(WHOLE, about="journey: lamp, "))

    assert values(project) == {"lamp": (50, 20)}
    assert project.answers.rows == 24
    assert left_out(project)[TOTAL] == 1


def test_a_customer_called_total_who_answered_on_a_day_counts(measured: Measured) -> None:
    project = measured(
        {"answers.csv": TWENTY + "Total;2026-05-03;9\n"}, source(WHOLE, about="journey: lamp, ")
    )

    assert values(project)["lamp"][1] == 21
    assert left_out(project) == {}


def test_a_total_in_place_of_a_date_of_a_step_or_of_a_segment_is_told_as_one(measured: Measured) -> None:
    rows = "Pays,2026-05-01,north,9\n" * 5 + "Totaal,,,9\nPays,Totaal,,9\nPays,,Gemiddelde,9\nPays,,south,9\n"
    project = measured(
        {"answers.csv": f"step,day,region,score\n{rows}"},
        source("step: step, time: day, segments: region, score: score"),
    )

    assert left_out(project) == {TOTAL: 3}
    assert values(project)[PAYS][1] == 6


def test_words_of_totals_are_whole_ones() -> None:
    assert is_total(" Sous-total :")
    assert not any(map(is_total, ("Totally", "Jan Totaal", "Mittel", "O", "")))


def test_a_fraction_is_no_answer_to_nps_and_one_to_a_mark(measured: Measured) -> None:
    rows = "step;score\n" + "Pays;9\n" * 5 + "Pays;8,5\nPays;9,0\n"
    project = measured({"answers.csv": rows})
    ease = measured(
        {"answers.csv": rows.replace("9", "6").replace("8,5", "6,5")}, source(more="metric: ease")
    )

    assert left_out(project) == {FRACTION: 1}
    assert values(project)[PAYS] == (100, 6)
    assert values(ease, "ease")[PAYS][1] == 7


def test_a_fraction_calls_nobody_back(measured: Measured) -> None:
    project = measured({"answers.csv": "step;score\n" + "Pays;9\n" * 5 + "Pays;4,5\n"})

    assert loop_of(project).follow_ups == ()


QUARTER = MeasureRequest(date(2026, 4, 1), date(2026, 6, 30))
DATED = "step,day,score,who\n" + "".join(f"Pays,2026-05-{at:02},9,c{at}\n" for at in range(1, 11))


def test_rows_outside_the_period_are_outside_whatever_else_is_wrong(measured: Measured) -> None:
    text = DATED + "Payz,2026-01-05,9,d\n" * 10 + "Payz,2026-05-05,9,e\nPayz,,9,f\n"
    project = measured({"answers.csv": text}, source(f"{COLUMNS}, time: day"), request=QUARTER)

    assert left_out(project) == {
        "outside the period": 10,
        "no such step in this journey; `steps` of the source says which is meant": 2,
    }
    assert round(project.answers.sources[0].share_lost, 3) == round(2 / 12, 3)
    assert too_much_left_out([project], 0.2) == ()


def test_calls_and_comments_tell_no_unknown_steps_of_other_times(measured: Measured) -> None:
    text = DATED + "Payz,2026-01-05,3,d\n" * 10 + "Payz,2026-05-05,3,e\n"
    settings = source(f"{COLUMNS}, time: day, comment: who")
    project = measured({"answers.csv": text}, settings, request=QUARTER)
    [told] = comments([project.workspace], QUARTER)

    unknown = "no such step in this journey; `steps` of the source says which is meant"
    assert {each.reason.text(): each.rows for each in loop_of(project, QUARTER).left_out} == {unknown: 1}
    assert {each.reason.text(): each.rows for each in told.left_out} == {unknown: 1, "outside the period": 10}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("10 (zeer waarschijnlijk)", 10), ("0 - helemaal niet", 0), ("5 = zeer tevreden", 5), ("10: top", 10),
        ("7,5 (ruim voldoende)", 7.5), ("7½", 7.5), ("8 ¼", 8.25), ("3 – neutraal", 3), ("1=slecht", 1),
        ("10-11", None), ("10 - 11", None), ("10 / 12", None), ("3 (op 5)", None), ("10-okt", None), ("10 - okt", None),
        ("1 - mei", None), ("10: 30", None), ("8-", None), ("8+", None), ("8 -", None), ("10 ()", None), ("1-1-2026", None),
        ("99 = weet niet", None), ("0 (n.v.t.)", None),
    ],
)  # fmt: skip
def test_a_number_with_its_label_is_that_number(text: str, number: float | None) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize("text", ["n.v.t.", "-", "geen", "N/A", "k. A.", "s.o.", "weet niet", "99 = weet niet", "0 (n.v.t.)", "(leeg)", "—"])  # fmt: skip
def test_what_says_that_there_is_no_answer_is_none(text: str, measured: Measured) -> None:
    assert says_nothing(text)
    project = measured({"answers.csv": "step;score\n" + "Pays;9\n" * 5 + f"Pays;{text}\n"})

    [pays] = [each for each in project.figures if each.at == PAYS]
    assert (pays.figure.n, pays.asked) == (5, 6)
    assert left_out(project) == {}


@pytest.mark.parametrize("text", ["nan", "nine", "#N/A", "8-", "+", "no"])
def test_what_says_something_else_is_told(text: str, measured: Measured) -> None:
    project = measured({"answers.csv": "step;score\n" + "Pays;9\n" * 5 + f"Pays;{text}\n"})

    assert sum(left_out(project).values()) == 1


def test_scores_of_a_source_says_what_texts_mean(measured: Measured) -> None:
    rows = (
        "step;score\n"
        + "Pays;Zeer waarschijnlijk\n" * 4
        + "Pays;zeer  waarschijnlijk!\nPays;geen\nPays;toch\n"
    )
    settings = source(more='metric: nps, scores: {"Zeer waarschijnlijk": 10, geen: 0}')
    project = measured({"answers.csv": rows}, settings)

    assert values(project)[PAYS] == (66.67, 6)
    assert left_out(project) == {"the score is no number": 1}
    assert [each.score for each in loop_of(project).follow_ups] == [0]


def test_dates_that_say_nothing_are_blank(measured: Measured) -> None:
    rows = "step;day;score;called\n" + "Pays;2026-05-01;3;n.v.t.\n" * 4 + "Pays;n.v.t.;3;-\n"
    project = measured({"answers.csv": rows}, source(f"{COLUMNS}, time: day, followed_up: called"))
    loop = loop_of(project)

    assert left_out(project) == {}
    assert values(project)[PAYS][1] == 5
    assert {each.state for each in loop.follow_ups} == {"open"}
    assert loop.left_out == ()


def test_comments_that_say_nothing_are_none(measured: Measured) -> None:
    said = ["geen", "nee", "-", "niets", "none", "n/a", "#N/B", "Geen opmerkingen", "Niets werkt hier", "+"]
    rows = "step;score;said\n" + "".join(f"Pays;9;{each}\n" for each in said)
    settings = source(f"{COLUMNS}, comment: said").replace("measure:", "measure:\n  least: 1")
    [told] = comments([measured({"answers.csv": rows}, settings).workspace], MeasureRequest())

    assert [(each.at, each.count) for each in told.places] == [(PAYS, 2)]
    assert is_no_comment("k. A.")
    assert not is_no_comment("👍")


def test_numbers_that_count_days_in_a_csv_file_are_read_where_all_are_such(measured: Measured) -> None:
    rows = "step;day;score\n" + "".join(f"Pays;{46188 + at};9\n" for at in range(4)) + "Pays;46188,52;9\n"
    project = measured({"answers.csv": rows}, source(f"{COLUMNS}, time: day"))

    assert project.answers.sources[0].start == date(2026, 6, 15)
    assert [(each.reason.text(), each.rows) for each in project.answers.notes] == [
        ("read as numbers that count days, as Excel writes dates without their format", 5)
    ]
    assert left_out(project) == {}


def test_beside_dates_those_within_ten_years_of_them_are_read(measured: Measured) -> None:
    rows = "step;day;score\n" + "Pays;14-6-2026;9\n" * 4 + "Pays;46188;9\nPays;80000;9\n"
    project = measured({"answers.csv": rows}, source(f"{COLUMNS}, time: day"))

    [(reason, count)] = left_out(project).items()
    assert (reason.partition(",")[0], count) == ("a number such as Excel counts days in", 1)
    assert values(project)[PAYS][1] == 5


def test_numbers_far_from_one_another_are_no_days(measured: Measured) -> None:
    rows = "step;day;score\n" + "Pays;46188;9\n" * 5 + "Pays;80000;9\n"
    project = measured({"answers.csv": rows}, source(f"{COLUMNS}, time: day"))

    assert sum(left_out(project).values()) == 6


@pytest.mark.parametrize(
    ("metric", "called"),
    [
        ("nps", [4, 6]),
        ("nps, call_below: 5", [4]),
        ("nps, call_below: 8", [4, 6, 7]),
        ("ten", [4, 6, 7]),
        ("ten, call_below: 6", [4]),
        ("mean", []),
        ("mean, call_below: 6", [4]),
        ("effort", [6, 7, 9, 10]),
        ("effort, call_below: 9", [10]),
    ],
)
def test_a_source_says_below_which_score_customers_are_called(
    metric: str, called: list[int], measured: Measured
) -> None:
    settings = source(more=f"metric: {metric}").replace(
        "metrics: {",
        "metrics: {ten: {name: Ten, kind: csat, scale: 1-10}, mean: {name: M, kind: score, scale: 1-10}, "
        "effort: {name: E, kind: ces, scale: 1-10, better: lower}, ",
    )
    scores = (4, 6, 7, 9, 10)
    project = measured(
        {"answers.csv": "step,score\n" + "".join(f"Pays,{each}\n" for each in scores)}, settings
    )

    assert sorted(each.score for each in loop_of(project).follow_ups) == called


@pytest.mark.slow
def test_totals_labels_and_numbers_of_days_are_the_same_on_every_engine(
    measured: Measured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [
        ("who", "day", "region", "score", "said"),
        *((f"c{at}", "2026-05-01", ("East", "east")[at % 3 == 0], ("9 (top)", "3 - poor")[at % 2], "nee") for at in range(9)),
        ("c9", "46188", "EAST", "n.v.t.", "-"), ("c10", "n.v.t.", "East", "8,5", "geen"), ("Totaal", "", "", "9 (top)", ""),
        ("c11", "2026-05-02", "east", "8-", "Goed"),
    ]  # fmt: skip
    with open(tmp_path / "a.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        sheet = book.add_worksheet()
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                sheet.write_string(at, column, text)
    with duckdb.connect(str(tmp_path / "a.duckdb")) as connection:
        columns = ", ".join(f"{name} VARCHAR" for name in rows[0])
        connection.execute(f"CREATE TABLE answers ({columns})")
        connection.executemany("INSERT INTO answers VALUES ($1, $2, $3, $4, $5)", rows[1:])
        connection.execute(f"COPY answers TO '{tmp_path}/a.parquet'")
    monkeypatch.setenv("ANSWERS", f"duckdb://{tmp_path}/a.duckdb")
    told = []
    for place in ("file: a.csv", "file: a.xlsx", "file: a.parquet", "connection: ANSWERS, table: answers"):
        settings = source(
            "score: score, time: day, respondent: who, segments: region, comment: said",
            "metric: nps, dates: day-first",
            "journey: lamp, ",
        ).replace("file: answers.csv", place)
        project = measured({}, settings)
        calls = [(each.score, each.customer, each.state) for each in loop_of(project).follow_ups]
        [heard] = comments([project.workspace], MeasureRequest())
        figures = [(each.segment, each.figure, each.asked) for each in project.figures]
        told.append((left_out(project), calls, heard.hidden, figures, project.answers.sources[0].end))

    assert told == [told[0]] * 4
    assert told[0][0] == {FRACTION: 1, "the score is no number": 1, TOTAL: 1}
    assert told[0][2] == 1
    assert len(told[0][1]) == 4
    assert told[0][4] == date(2026, 6, 15)


def test_segments_that_differ_in_spelling_alone_are_one_group(measured: Measured) -> None:
    rows = (
        "step,score,kind\n"
        + "Pays,9,Particulier\n" * 5
        + "Pays,6,particulier\nPays,6,PARTICULIER\n"
        + "Pays,9,65+\nPays,9,65-\n" * 5
    )
    project = measured({"answers.csv": rows}, source(f"{COLUMNS}, segments: kind"))

    found = {each.segment[1]: each.figure.n for each in project.figures if each.segment and each.at == PAYS}
    assert found == {"Particulier": 7, "65+": 5, "65-": 5}


def test_of_two_sources_the_spelling_of_most_rows_is_shown(measured: Measured) -> None:
    settings = SETTINGS.replace(
        "[{file: answers.csv, metric: nps, columns: {step: step, score: score}}]",
        "[{file: a.csv, metric: nps, columns: {step: step, score: score, segments: kind}}, "
        "{file: b.csv, metric: nps, columns: {step: step, score: score, segments: kind}}]",
    )
    one, other = ("step,score,kind\n" + f"Pays,9,{kind}\n" * rows for kind, rows in (("Zzp", 3), ("ZZP", 4)))
    project = measured({"a.csv": one, "b.csv": other}, settings)

    assert {each.segment: each.figure.n for each in project.figures if each.at == PAYS} == {
        None: 7,
        ("kind", "ZZP"): 7,
    }


def test_the_usual_spelling_is_shown_though_a_customer_says_it_again_in_another(measured: Measured) -> None:
    rows = (
        "step,score,kind,who\n"
        + "".join(f"Pays,9,zakelijk,c{at}\n" for at in range(5))
        + "Pays,9,ZAKELIJK,c0\n"
    )
    project = measured({"answers.csv": rows}, source(f"{COLUMNS}, segments: kind, respondent: who"))

    assert left_out(project) == {"the same customer said the same on the same day": 1}
    assert {each.segment for each in project.figures} == {None, ("kind", "zakelijk")}


@pytest.mark.parametrize(
    ("times", "told"),
    [
        (["46188", "46188,5", "46190"], (3, {})),
        (["14-6-2026 10:00", "46188.5", "46190"], (3, {})),
        (["14-6-2026 10:00", "46188", "80000"], (2, {"a number such as Excel counts days in": 1})),
        (["46188", "80000", "soon"], (0, {"a number such as Excel counts days in": 2, "the time cannot be read": 1})),
    ],
)  # fmt: skip
def test_numbers_that_count_days_in_an_event_log_are_read_near_other_times(
    times: list[str], told: tuple[int, dict[str, int]], measured: Measured
) -> None:
    events = "\n  events: [{file: log.csv, journey: lamp, columns: {case: who, step: step, time: day}}]\n"
    log = "who;step;day\n" + "".join(f"c{at};Pays;{time}\n" for at, time in enumerate(times))
    project = measured({"answers.csv": "step,score\nPays,9\n", "log.csv": log}, SETTINGS.rstrip() + events)
    [flow] = flows([project.workspace], MeasureRequest())

    left = {each.reason.text().partition(",")[0]: each.rows for each in flow.left_out}
    assert (flow.events, left) == told


def test_events_before_the_period_are_of_other_cases_whatever_they_are_called(measured: Measured) -> None:
    events = "\n  events: [{file: log.csv, journey: lamp, columns: {case: who, step: step, time: day}}]\n"
    log = "who,step,day\na,News,2026-01-02\nb,News,2026-05-02\nb,Pays,2026-05-03\na,Pays,2026-01-03\nb,News,soon\n"
    project = measured({"answers.csv": "step,score\nPays,9\n", "log.csv": log}, SETTINGS.rstrip() + events)
    [flow] = flows([project.workspace], QUARTER)

    assert {each.reason.text().partition(";")[0]: each.rows for each in flow.left_out} == {
        "the case began outside the period": 2,
        "the event is no step of this journey": 2,
    }


def test_reasons_stand_by_their_rows_as_databases_have_no_order(measured: Measured) -> None:
    rows = ["Pays,11", "Payz,9", "Pays,8.5", "Payz,9", "Pays,8.5", "Payz,9"]
    told = [
        [out.rows for out in measured({"answers.csv": "step,score\n" + "\n".join(each)}).answers.left_out]
        for each in (rows, rows[::-1], sorted(rows))
    ]

    assert told == [[3, 2, 1]] * 3


def test_an_answer_or_a_segment_called_average_is_no_total(measured: Measured) -> None:
    rows = "day,kind,score\n,Gemiddeld,9\n,Average,gemiddeld\n,,Total\n,,Totaal\n2026-05-01,Totaal,9\n"
    columns = "time: day, segments: kind, score: score"
    more = "metric: nps, scores: {Gemiddeld: 7, Total: 10}"
    project = measured({"answers.csv": "".join(rows)}, source(columns, more, "journey: lamp, "))

    assert left_out(project) == {TOTAL: 1}
    assert project.answers.answered == 4

"""Bad data: nothing is lost without a word, and nothing is taken for what it is not."""

import csv
import io
import os
import tracemalloc
from datetime import UTC, date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.measure.conftest import JOURNEY, SETTINGS, Measured, left_out, values

from cjtool.app.measuring import MeasureRequest
from cjtool.measure.answers import CustomerAnswers
from cjtool.measure.engines.csv_files import count
from cjtool.measure.judging import Period, judged
from cjtool.measure.question import question_of
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace, load
from cjtool.request import RequestError
from cjtool.source import Source

PAYS = "lamp/buy/pays"
HEAD = "step,score\n"
NINES = "Pays,9\n" * 5


def with_source(source: str) -> str:
    """Settings with another source in the place of the usual one."""
    return SETTINGS.replace("{file: answers.csv, metric: nps, columns: {step: step, score: score}}", source)


def test_steps_that_are_not_there_are_left_out_and_told(measured: Measured) -> None:
    project = measured({"answers.csv": HEAD + NINES + "Payz,9\nnowhere,1\n"})

    assert left_out(project) == {"no such step in this journey; `steps` of the source says which is meant": 2}
    assert project.answers.left_out[0].example == "Payz"
    assert values(project)[PAYS] == (100, 5)


def test_steps_are_found_by_id_and_by_name_however_spelt(measured: Measured) -> None:
    project = measured({"answers.csv": HEAD + "pays,9\nPAYS,9\n Pays ,9\npays,9\nPays,9\n"})

    assert values(project)[PAYS] == (100, 5)


def test_scores_off_the_scale_and_texts_are_left_out(measured: Measured) -> None:
    project = measured(
        {"answers.csv": HEAD + NINES + "Pays,11\nPays,-1\nPays,nine\nPays,1e1\nPays,nan\nPays,1_0\n"}
    )

    assert left_out(project) == {"the score lies outside the scale": 2, "the score is no number": 4}
    assert values(project)[PAYS] == (100, 5)


def test_a_comma_in_a_score_is_a_decimal_one(measured: Measured) -> None:
    source = "{file: answers.csv, metric: ease, columns: {step: step, score: score}}"
    project = measured(
        {"answers.csv": "step;score\n" + "Pays;6,5\n" * 4 + 'Pays;"5,5"\n'}, with_source(source)
    )

    assert values(project, "ease")[PAYS] == (6.3, 5)


def test_rows_without_a_score_were_asked_and_not_answered(measured: Measured) -> None:
    project = measured({"answers.csv": HEAD + NINES + "Pays,\nPays, \nCompares,9\n"})

    [pays] = [each for each in project.figures if each.at == PAYS]
    assert (pays.figure.n, pays.asked) == (5, 7)
    assert left_out(project) == {}
    assert project.answers.rows == 8


@pytest.mark.parametrize(
    ("moments", "days"),
    [
        (["2026-03-01T23:30:00Z"], ["2026-03-02"]),
        (["2026-03-01T23:30Z", "2026-03-01 23:30:00.123456+00:00"], ["2026-03-02", "2026-03-02"]),
        (["2026-03-02T00:30:00+05:30"], ["2026-03-01"]),
        (["2026-03-01T18:10:00-0500", "2026-03-01 17:59:00-05"], ["2026-03-02", "2026-03-01"]),
        (["2026-03-01T23:30:00"], ["2026-03-01"]),
        (["2026-03-01 23:30:00 UTC"], ["2026-03-02"]),
        (["2026-03-01"], ["2026-03-01"]),
        (["2026-06-30T22:30:00Z"], ["2026-07-01"]),
        (["3/25/2026 11:30:00 PM"], ["2026-03-25"]),
        (["31.3.2026"], ["2026-03-31"]),
        (["13 januari 2026", "di 13 jan. 2026 14:05", "13-jan-2026"], ["2026-01-13"] * 3),
        (
            ["4 March 2026", "March 4th, 2026 at 3:05 PM", "Wed, 4 Mar 2026 10:00:00 +0100"],
            ["2026-03-04"] * 3,
        ),
        (["1er août 2026", "mardi 3 février 2026 à 14h05"], ["2026-02-03", "2026-08-01"]),
        (
            ["4. März 2026", "4 Maerz 2026", "12. Dezember 2026, 14:05 Uhr"],
            ["2026-03-04", "2026-03-04", "2026-12-12"],
        ),
        (["1 March 2026 23:30 UTC", "1 March 2026, at noon"], ["2026-03-01", "2026-03-02"]),
        (["3/25/2026, 11:30:00 PM", "31-3-2026:10.15"], ["2026-03-25", "2026-03-31"]),
    ],
)
def test_moments_count_on_their_day_in_the_time_zone_of_the_project(
    moments: list[str], days: list[str], measured: Measured
) -> None:
    found = days_of(moments, measured, "Europe/Amsterdam")

    assert found == sorted(days)


def test_in_a_zone_that_is_not_whole_hours_from_utc_minutes_decide_the_day(measured: Measured) -> None:
    found = days_of(["2026-03-01T18:29:00Z", "2026-03-01T18:31:00Z"], measured, "Asia/Kolkata")

    assert found == ["2026-03-01", "2026-03-02"]


def test_in_a_zone_that_once_was_not_whole_hours_from_utc_minutes_decide_too(measured: Measured) -> None:
    found = days_of(["2010-05-05T04:29:00Z", "2010-05-05T04:31:00Z"], measured, "America/Caracas")

    assert found == ["2010-05-04", "2010-05-05"]


@pytest.mark.parametrize(
    "names",
    [
        "januari februari maart april mei juni juli augustus september oktober november december",
        "January February March April May June July August September October November December",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
        "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.",
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        "Jan. Feb. Mär. Apr. Mai Jun. Jul. Aug. Sep. Okt. Nov. Dez.",
    ],
)
def test_the_names_of_months_are_read_in_four_languages(names: str, measured: Measured) -> None:
    assert days_of([f"7 {name} 2026" for name in names.split()], measured) == [
        f"2026-{month:02}-07" for month in range(1, 13)
    ]


@pytest.mark.parametrize("moment", ["31 februari 2026", "13 smarch 2026", "januari 2026", "13 januari 26"])
def test_what_is_shown_of_a_date_that_cannot_be_read_is_not_cut(moment: str, measured: Measured) -> None:
    source = "{file: answers.csv, metric: nps, columns: {step: step, score: score, time: when}}"

    project = measured({"answers.csv": f"step,score,when\nPays,9,{moment}\n"}, with_source(source))

    assert left_out(project) == {"the date cannot be read": 1}
    assert project.answers.left_out[0].example == moment


@pytest.mark.parametrize("moment", ["2026-13-01", "soon", "2026-03-01T23:30:00 CET", "20260301", "20820"])
def test_a_moment_that_cannot_be_read_is_left_out(moment: str, measured: Measured) -> None:
    source = "{file: answers.csv, metric: nps, columns: {step: step, score: score, time: when}}"

    project = measured({"answers.csv": f"step,score,when\nPays,9,{moment}\n"}, with_source(source))

    assert left_out(project) == {"the date cannot be read": 1}


TIMED = "{file: answers.csv, metric: nps, columns: {step: step, score: score, time: when}}"


def dated(*moments: str) -> str:
    """Rows of one step, each with a moment."""
    return "step,score,when\n" + "".join(f'Pays,9,"{moment}"\n' for moment in moments)


@pytest.mark.parametrize("moments", [["03/04/2026"] * 2, ["03/04/2026"] * 2 + ["25/04/2026", "04/25/2026"]])
def test_dates_of_which_day_and_month_may_be_either_are_left_out_until_somebody_says(
    moments: list[str], measured: Measured
) -> None:
    rows = dated(*moments)

    unsaid = measured({"answers.csv": rows}, with_source(TIMED))
    said = measured({"answers.csv": rows}, with_source(TIMED.replace("metric", "dates: day-first, metric")))

    assert list(left_out(unsaid).values()) == [2]
    assert unsaid.answers.notes == ()
    assert days(said.answers)[:2] == ["2026-04-03"] * 2


@pytest.mark.parametrize(
    ("proof", "day", "told"),
    [
        ("25/04/2026", "2026-04-03", "read with the day first, as 25/04/2026 shows"),
        ("04/25/2026", "2026-03-04", "read with the month first, as 04/25/2026 shows"),
    ],
)
def test_a_day_above_twelve_shows_how_the_other_dates_of_a_source_are_read_and_that_is_told(
    proof: str, day: str, told: str, measured: Measured
) -> None:
    rows = dated("03/04/2026 10:20", "03/04/2026 23:59", proof, "2026-04-30", "07/07/2026")

    project = measured({"answers.csv": rows}, with_source(TIMED))

    assert left_out(project) == {}
    assert days(project.answers) == sorted([day, day, "2026-04-25", "2026-04-30", "2026-07-07"])
    [note] = project.answers.notes
    assert note.reason.text().startswith(told)
    assert (note.rows, note.example) == (2, "03/04/2026")


def test_what_a_source_says_of_its_dates_counts_before_what_they_show(measured: Measured) -> None:
    settings = with_source(TIMED.replace("metric", "dates: month-first, metric"))

    project = measured({"answers.csv": dated("03/04/2026", "25/04/2026")}, settings)

    assert days(project.answers) == ["2026-03-04", "2026-04-25"]
    assert project.answers.notes == ()


def test_an_answer_without_a_date_counts_where_none_is_needed_and_that_is_told(measured: Measured) -> None:
    settings = with_source(TIMED)
    rows = dated("2026-03-01", "", " ", "2026-03-02")

    every = measured({"answers.csv": rows}, settings)
    some = measured({"answers.csv": rows}, settings, request=MeasureRequest(start=date(2026, 1, 1)))

    assert (every.answers.answered, left_out(every)) == (4, {})
    assert [(note.reason.text().partition(":")[0], note.rows) for note in every.answers.notes] == [
        ("no date", 2)
    ]
    assert (some.answers.answered, left_out(some)) == (
        2,
        {"it has no date, and a period is asked for": 2},
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
@given(st.lists(st.dates(date(2020, 1, 1), date(2029, 12, 31)), min_size=1, max_size=12), st.booleans())
def test_dates_of_one_order_are_read_as_they_were_meant_or_left_out(
    measured: Measured, written: list[date], is_day_first: bool
) -> None:
    form = "{:%d-%m-%Y}" if is_day_first else "{:%m-%d-%Y}"

    project = measured({"answers.csv": dated(*map(form.format, written))}, with_source(TIMED))

    plain = [each for each in written if each.day > 12 or each.day == each.month]
    shown = any(each.day > 12 for each in written)
    assert days(project.answers) == sorted(map(str, written if shown else plain))
    assert project.answers.rows == len(written)


def test_the_same_answer_of_one_customer_on_one_day_counts_once(measured: Measured) -> None:
    source = "{file: answers.csv, metric: nps, columns: {step: step, score: score, time: t, respondent: who}}"
    rows = "step,score,t,who\n" + "".join(
        f"Pays,9,2026-03-01,{who}\n" for who in ("a", "a", "b", "c", "d", "e", "")
    )
    again = "Pays,9,2026-03-02,a\nPays,2,2026-03-01,a\nPays,9,2026-03-01,\n"

    project = measured({"answers.csv": rows + again}, with_source(source))

    assert left_out(project) == {"the same customer said the same on the same day": 1}
    assert project.answers.answered == 9


@pytest.mark.parametrize("text", ["", "\n\n", "\ufeff", ";;;\n"])
def test_an_empty_file_is_told(text: str, measured: Measured) -> None:
    project = measured({"answers.csv": text})

    assert left_out(project) == {"the file is empty": 0}
    assert project.answers.left_out[0].example == "answers.csv"
    assert project.figures == ()


def test_a_file_of_headings_alone_has_no_rows(measured: Measured) -> None:
    project = measured({"answers.csv": HEAD})

    assert project.answers.rows == 0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_files_are_read_in_the_encoding_they_are_written_in(encoding: str, measured: Measured) -> None:
    journey = "cjtool: journey/v1\ntitle: T\nid: lamp\nstages: [{name: Zahlt, id: buy, steps: [{name: Zahlt früh, id: pays}]}]\n"

    project = measured(
        {"answers.csv": ("moment\tscore\n" + "Zahlt früh\t9\n" * 5).encode(encoding)},
        with_source("{file: answers.csv, metric: nps, columns: {step: moment, score: score}}"),
        journey,
    )

    assert values(project)[PAYS] == (100, 5)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_on_any_machine(end: str, measured: Measured) -> None:
    project = measured({"answers.csv": (HEAD + NINES).replace("\n", end)})

    assert values(project)[PAYS] == (100, 5)


def test_cells_in_quotation_marks_hold_delimiters_and_lines(measured: Measured) -> None:
    rows = 'comment;"the ""step""; really";score\n' + '"nice;\nand ""quick""";Pays;9\n' * 5
    source = "{file: answers.csv, metric: nps, columns: {step: 'the \"step\"; really', score: score}}"

    project = measured({"answers.csv": rows}, with_source(source))

    assert values(project)[PAYS] == (100, 5)
    assert project.answers.rows == 5


def test_a_quotation_mark_that_is_not_closed_loses_no_row_without_a_word(measured: Measured) -> None:
    rows = HEAD.replace("\n", ",comment\n") + "Pays,9,fine\n" * 5 + 'Pays,9,"oh\n' + "Pays,9,fine\n" * 7

    project = measured({"answers.csv": rows})

    assert values(project)[PAYS] == (100, 5)
    assert list(left_out(project).values()) == [8]


def test_a_quotation_mark_within_a_cell_costs_its_own_row_alone(measured: Measured) -> None:
    rows = HEAD.replace("\n", ",comment\n") + 'Pays,9,"so "good" it is"\n' + 'Pays,9,5" wide\n' * 5

    project = measured({"answers.csv": rows})

    assert values(project)[PAYS] == (100, 5)
    assert list(left_out(project).values()) == [1]


def test_rows_with_too_few_cells_are_told_and_empty_ones_are_none(measured: Measured) -> None:
    project = measured({"answers.csv": HEAD + NINES + "Pays\n\n,\n,,,\nPays,9,more,cells\n"})

    assert left_out(project) == {"the row has too few cells": 1}
    assert values(project)[PAYS] == (100, 6)


def test_files_of_one_source_may_have_their_columns_in_another_order(measured: Measured) -> None:
    project = measured(
        {"a-1.csv": HEAD + NINES, "a-2.csv": "when;score;step\n" + "x;0;Pays\n" * 5},
        with_source("{file: 'a-*.csv', metric: nps, columns: {step: step, score: score}}"),
    )

    assert values(project)[PAYS] == (0, 10)


def test_a_file_without_a_column_is_named_with_the_nearest(measured: Measured) -> None:
    source = "{file: 'a-*.csv', metric: nps, columns: {step: step, score: score}}"

    with pytest.raises(RequestError) as raised:
        measured({"a-1.csv": HEAD, "a-2.csv": "step,scores\n"}, with_source(source))

    assert str(raised.value) == "`a-2.csv` has no column `score`; did you mean `scores`?"


def test_a_heading_that_stands_there_twice_is_an_error(measured: Measured) -> None:
    with pytest.raises(RequestError) as raised:
        measured({"answers.csv": "step,score,score\n"})

    assert (
        str(raised.value)
        == "`answers.csv` has several columns `score`; give each column a heading of its own"
    )


@pytest.mark.parametrize("link", [False, True])
def test_no_file_outside_the_project_is_read(link: bool, measured: Measured, tmp_path: Path) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-secret.csv"
    outside.write_text("secret,score\n", encoding="utf-8")
    name = "link.csv" if link else f"../{outside.name}"
    if link:
        (tmp_path / name).symlink_to(outside)

    with pytest.raises(RequestError) as raised:
        measured({}, with_source(f"{{file: {name}, metric: nps, columns: {{step: step, score: score}}}}"))

    assert "lies outside the project" in str(raised.value)
    assert "secret`" not in str(raised.value)


def test_a_folder_or_a_pipe_is_no_file_of_answers(measured: Measured, tmp_path: Path) -> None:
    (tmp_path / "a-1.csv").mkdir()
    os.mkfifo(tmp_path / "a-2.csv")

    with pytest.raises(RequestError, match="there is no file"):
        measured({}, with_source("{file: 'a-*.csv', metric: nps, columns: {step: step, score: score}}"))


def test_rows_that_the_filter_leaves_out_are_counted(measured: Measured) -> None:
    source = "{file: answers.csv, metric: nps, columns: {step: step, score: score}, filter: {land: [NL, BE]}}"

    project = measured(
        {"answers.csv": "step,score,land\n" + "Pays,9,NL\nPays,9,DE\n" * 5}, with_source(source)
    )

    assert left_out(project) == {"not one of those that the filter asks for": 5}
    assert values(project)[PAYS] == (100, 5)


def test_answers_outside_the_period_are_counted(measured: Measured) -> None:
    source = "{file: answers.csv, metric: nps, columns: {step: step, score: score, time: t}}"
    rows = "step,score,t\nPays,9,2026-03-01\nPays,9,2026-03-02\nPays,,2026-04-01\nPays,,\n"
    request = MeasureRequest(start=date(2026, 3, 2))

    project = measured({"answers.csv": rows}, with_source(source), request=request)

    assert left_out(project) == {"outside the period": 1, "it has no date, and a period is asked for": 1}
    assert project.answers.rows == 4


def test_answers_of_no_known_time_count_in_no_period(measured: Measured) -> None:
    project = measured({"answers.csv": HEAD + NINES}, request=MeasureRequest(start=date(2026, 3, 2)))

    assert left_out(project) == {"a period is asked for, and the source does not say when": 5}


def test_personal_data_in_examples_is_masked(measured: Measured) -> None:
    project = measured({"answers.csv": HEAD + "ann@example.org,9\nPays,call 0612345678\n"})

    assert [out.example for out in project.answers.left_out] == ["[e-mail]", "call [phone]"]


@pytest.mark.slow
def test_a_line_of_two_gigabytes_takes_little_memory_and_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.write(b"step,score\nPays,9\nPays,")
        file.seek(2 << 30, os.SEEK_CUR)
        file.write(b"\nPays,8\n")
    tracemalloc.start()

    found = count(question_of(a_source()), [path])

    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 300 << 20
    assert found.groups.total() == 2
    assert [(reason, rows) for (reason, _), rows in found.left_out.items()] == [("long-line", 1)]


CELLS = st.sampled_from(
    [
        "",
        " ",
        "Pays",
        "pays",
        "nowhere",
        "9",
        "8,5",
        "11",
        "x",
        "2026-03-01",
        "03/04/2026",
        "2026-03-01T23:30Z",
        "a,b",
        'a "b"',
        "a\nb",
    ]
)
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=6), max_size=40)


@given(rows=ROWS, respondents=st.booleans(), filter=st.sampled_from([None, {"who": ("a,b", "Pays")}]))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(rows=[["Pays", "9", "2026-03-01", "", ""]] * 3 + [[""]], respondents=True, filter=None)
def test_every_row_is_counted_or_was_asked_or_is_left_out_with_a_reason(
    rows: list[list[str]],
    respondents: bool,
    filter: dict[str, tuple[str, ...]] | None,
    lamp: Workspace,
    tmp_path: Path,
) -> None:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([["step", "score", "when", "who", "area"], *rows])
    (tmp_path / "a.csv").write_text(out.getvalue(), encoding="utf-8", newline="")
    columns = {"step": "step", "score": "score", "time": "when", "segments": "area"}
    source = a_source(
        columns={**columns, **({"respondent": "who"} if respondents else {})},
        **({"filter": filter} if filter else {}),
    )

    counted = count(question_of(source), [tmp_path / "a.csv"])
    answers = judged(counted, source, lamp, UTC, Period())

    written = sum(any(row) for row in rows)
    assert counted.rows == written
    assert answers.answered + answers.silent.total() + sum(out.rows for out in answers.left_out) == written
    assert answers.rows == written


@given(data=st.binary(max_size=300))
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(data=b'step,score\n"Pays,9\nPays,9')
@example(data=b"step,score\rPays,9\r\nPays,\xff9")
def test_no_file_makes_a_traceback(data: bytes, lamp: Workspace, tmp_path: Path) -> None:
    path, source = tmp_path / "b.csv", a_source()
    path.write_bytes(b"step,score\n" + data)

    counted = count(question_of(source), [path])
    answers = judged(counted, source, lamp, UTC, Period())

    assert answers.rows == counted.rows


@pytest.fixture(scope="module")
def lamp() -> Workspace:
    files = {"cjtool.yaml": SETTINGS, "lamp.yaml": JOURNEY}
    made = load(Path(), [Source(Path(name), text) for name, text in files.items()], date(2026, 6, 30))
    assert made.journeys
    return made


def a_source(**more: object) -> AnswerSource:
    columns = {"step": "step", "score": "score"}
    return AnswerSource.model_validate({"file": "a.csv", "metric": "nps", "columns": columns, **more})


def days(answers: CustomerAnswers) -> list[str]:
    """The day of each answer."""
    return sorted(str(subject.day) for subject, scores in answers for _ in range(scores.total()))


def days_of(moments: list[str], measured: Measured, zone: str = "UTC") -> list[str]:
    source = f"{{file: answers.csv, metric: nps, columns: {{step: step, score: score, time: when}}}}]\n  time_zone: {zone}\n#"
    rows = "".join(f'Pays,{at % 10},"{moment}"\n' for at, moment in enumerate(moments))
    project = measured({"answers.csv": "step,score,when\n" + rows}, with_source(source))
    assert left_out(project) == {}
    return days(project.answers)


@pytest.mark.parametrize(
    "error", ["#DIV/0!", "#DEEL/0!", "#N/A", "#N/B", "#NV", "#verw!", "#WAARDE!", "#VALEUR!", " #NAAM? ", "#ZAHL!", "#NUL!", "Err:502"]
)  # fmt: skip
def test_an_error_of_a_spreadsheet_is_told_as_what_it_is(measured: Measured, error: str) -> None:
    found = measured({"answers.csv": f"step,score\nPays,{error}\nPays,#1\nPays,9\n"})

    assert [
        (each.reason.text().partition(" in place")[0], each.rows, each.example)
        for each in found.answers.left_out
    ] == [
        ("the cell holds an error of the spreadsheet", 1, error.strip()),
        ("the score is no number", 1, "#1"),
    ]


TITLES = ["Klanttevredenheid 2026", "", "Gemaakt op;30-6-2026", "Vertrouwelijk, niet delen"]


@pytest.mark.parametrize(
    "head", ["step;score", 'step;"score"', '"step";score;"How likely is it\nthat you come back?"']
)
def test_lines_above_the_headings_of_a_csv_file_are_passed_over_and_told(
    measured: Measured, head: str
) -> None:
    text = "\n".join([*TITLES, head, "Pays;9", "Pays;3", ""])
    found = measured({"answers.csv": text}, settings=SETTINGS.replace("measure:", "measure:\n  least: 1"))

    assert found.answers.answered == 2
    assert [(each.reason.text(), each.rows, each.example) for each in found.answers.notes] == [
        ("passed over: lines above the headings", 3, "answers.csv")
    ]
    assert found.answers.left_out == ()


def test_a_file_that_has_its_headings_on_its_first_line_is_read_from_there(measured: Measured) -> None:
    found = measured({"answers.csv": "\n\nstep,score\nstep,score\nPays,9\n"})

    assert found.answers.notes == ()
    assert [(each.reason.text().partition(";")[0], each.rows) for each in found.answers.left_out] == [
        ("no such step in this journey", 1)
    ]


def test_a_title_does_not_hide_which_column_is_missing(measured: Measured) -> None:
    with pytest.raises(RequestError) as caught:
        measured({"answers.csv": "A title\nmoment,scores,who\nPays,9,x\n"})

    assert "`step`" in str(caught.value)
    assert "`moment`, `scores`, `who`" in str(caught.value)


def test_all_columns_and_files_that_are_not_there_are_told_at_once(measured: Measured) -> None:
    settings = """
    cjtool: project/v1
    touchpoints: {desk: {name: The desk}}
    measure:
      sources:
        - {file: answers.csv, metric: nps, columns: {step: step, score: score, time: day, respondent: klantnummer}}
        - {file: good.csv, metric: nps, columns: {step: step, score: score}}
        - {file: help.csv, metric: nps, step: pays, journey: lamp, columns: {score: grade, segments: [grade, region]}}
        - {file: lost.csv, metric: nps, columns: {score: score}}
        - {file: one.csv, metric: nps, columns: {step: step, score: score}}
    """
    files: dict[str, str | bytes] = {
        "answers.csv": "Step,score,days\nPays,9,2026-03-01\n", "good.csv": "step,score\nPays,9\n",
        "help.csv": "grade,grade,regio\n9,9,x\n", "last.csv": "", "one.csv": "step,scores\nPays,9\n",
    }  # fmt: skip

    with pytest.raises(RequestError) as caught:
        measured(files, settings=settings)

    assert str(caught.value) == (
        "`answers.csv` lacks the columns `step` (did you mean `Step`?), `day` (did you mean `days`?), `klantnummer`; "
        "its columns are `Step`, `score`, `days`; "
        "`help.csv` has no column `region`; did you mean `regio`?; "
        "`help.csv` has several columns `grade`; give each column a heading of its own; "
        "there is no file `lost.csv`; did you mean `last.csv`?; "
        "`one.csv` has no column `score`; did you mean `scores`?"
    )

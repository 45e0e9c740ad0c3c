"""Event logs beside journeys: what is read of them, which ways were taken, how long that took, and who went no further."""

import csv
import gzip
import io
import json
from datetime import UTC, date
from pathlib import Path
from zoneinfo import ZoneInfo

import duckdb
import pytest
from jsonschema import Draft202012Validator
from tests.cli.conftest import REPOSITORY
from tests.measure.flow_logs import FLOWS, cases_of, write_csv, write_xes

from cjtool.app.flowing import flows
from cjtool.app.measuring import MeasureRequest
from cjtool.formats.event_flows.text import render as render_flow
from cjtool.formats.measures import render
from cjtool.i18n.translated import LANGUAGES
from cjtool.measure.flow.measured import EventFlow, StepTaken, WayTaken
from cjtool.measure.flow.passages import waited
from cjtool.measure.moments import moment_of
from cjtool.project import read
from cjtool.request import RequestError

CONFIG = """
cjtool: project/v1
measure:
  events: [{file: log.csv, columns: {case: case, step: what, time: at}}]
"""
JOURNEY = """
cjtool: journey/v1
title: I buy a lamp
id: lamp
stages:
  - name: All
    steps:
      - Searches
      - {name: Orders, next: [{to: pays, share: 0.8}, {to: end, share: 0.2}]}
      - Pays
      - {name: Waits, wait: 2 days}
      - {name: Receives, wait: 1 day}
"""
HEAD = "case,what,at\n"


def laid(
    folder: Path, log: str, config: str = CONFIG, journey: str = JOURNEY, start: date | None = None
) -> EventFlow:
    """A log beside a journey, in a folder."""
    for name, text in {"cjtool.yaml": config, "lamp.yaml": journey, "log.csv": log}.items():
        (folder / name).write_text(text, encoding="utf-8")
    [workspace] = read([folder], date(2026, 6, 30)).workspaces
    assert [problem.sentence for problem in workspace.problems] == []
    [flow] = flows([workspace], MeasureRequest(start))
    return flow


def laid_xes(folder: Path, attributes: str) -> EventFlow:
    """A log of one event, a search with some attributes, beside the journey."""
    event = f'<event><string key="concept:name" value="Searches"/>{attributes}</event>'
    (folder / "log.xes").write_text(f"<log><trace>{event}</trace></log>", encoding="utf-8")
    return laid(folder, HEAD, "cjtool: project/v1\nmeasure: {events: {file: log.xes}}\n")


def rows(*cases: str, day: int = 1) -> str:
    """Cases by the names of their steps, an event a day."""
    return HEAD + "".join(
        f"c{number},{step},2026-03-{day + at:02}T10:00:00Z\n"
        for number, case in enumerate(cases)
        for at, step in enumerate(case.split())
    )


def step(flow: EventFlow, id: str) -> StepTaken:
    [found] = [each for each in flow.steps if each.step.id == id]
    return found


def way(flow: EventFlow, start: str | None, end: str | None) -> WayTaken:
    names = {
        (each.start.id if each.start else None, each.end.id if each.end else None): each for each in flow.ways
    }
    return names[start, end]


def left_out(flow: EventFlow) -> dict[str, int]:
    return {out.reason.text(): out.rows for out in flow.left_out}


WHOLE = "Searches Orders Pays Receives"


def test_cases_that_go_as_the_journey_says_fit_wholly(tmp_path: Path) -> None:
    flow = laid(tmp_path, rows(WHOLE, WHOLE, "Searches Orders"))

    assert flow.fitness is not None
    assert (flow.fitness.log, flow.fitness.average, flow.fitness.whole.value) == (100, 100, 100)
    assert (flow.cases, flow.variants, flow.events) == (3, 2, 10)


@pytest.mark.parametrize(
    ("case", "id", "kind"),
    [
        ("Searches Orders Receives", "pays", "missing"),
        ("Searches Receives Orders Pays", "receives", "moved"),
        ("Searches Orders Pays Pays Receives", "pays", "again"),
        ("Searches Receives Orders", "receives", "extra"),
    ],
)
def test_what_is_not_as_the_journey_says_is_told_by_step(
    case: str, id: str, kind: str, tmp_path: Path
) -> None:
    flow = laid(tmp_path, rows(case, WHOLE))

    told = {
        (each.step.id, name)
        for each in flow.steps
        for name in ("missing", "moved", "again", "extra", "looped")
        if getattr(each, name)
    }
    assert (id, kind) in told
    assert flow.fitness is not None
    assert flow.fitness.whole.value == 50


def test_a_loop_that_the_journey_has_is_no_deviation(tmp_path: Path) -> None:
    journey = JOURNEY.replace("- Pays\n", "- {name: Pays, next: [orders, waits]}\n")

    flow = laid(tmp_path, rows("Searches Orders Pays Orders Pays Receives"), journey=journey)

    assert (step(flow, "pays").looped, step(flow, "pays").again) == (1, 0)
    assert flow.fitness is not None
    assert flow.fitness.log == 100


def test_a_step_before_one_that_it_waits_for_is_too_early(tmp_path: Path) -> None:
    journey = JOURNEY.replace(
        "- {name: Receives, wait: 1 day}", "- {name: Receives, after: [searches, pays]}"
    )

    flow = laid(tmp_path, rows(WHOLE, "Searches Orders Receives Pays"), journey=journey)

    assert step(flow, "receives").early == 1


def test_steps_that_no_event_is_about_are_passed_over_and_told(tmp_path: Path) -> None:
    flow = laid(tmp_path, rows(WHOLE))

    assert [each.step.id for each in flow.steps if not each.logged] == ["waits"]
    assert way(flow, "pays", "receives").drawn


def test_where_a_log_ends_before_the_journey_nobody_came_to_its_end(tmp_path: Path) -> None:
    flow = laid(tmp_path, rows(*["Searches Orders Pays"] * 6, *["Searches Orders"] * 6))

    assert way(flow, "pays", None).log_ends
    assert not way(flow, "orders", None).log_ends
    [told] = [line for line in render_flow([flow]).splitlines() if "(the log ends)" in line]
    assert told.split()[:6] == ["Pays", "(the", "log", "ends)", "6", "100.0%"]
    assert told.count("%") == 1


def test_the_wait_of_an_optional_step_that_was_passed_over_is_not_promised(tmp_path: Path) -> None:
    journey = JOURNEY.replace("- Pays\n", "- {name: Pays, optional: true, wait: 5 days}\n")

    flow = laid(tmp_path, rows(WHOLE, "Searches Orders Receives"), journey=journey)

    assert [str(each) for each in way(flow, "orders", "receives").promised] == ["2 days", "1 day"]


def test_shares_stand_beside_those_of_the_map(tmp_path: Path) -> None:
    flow = laid(tmp_path, rows(*[WHOLE] * 3, "Searches Orders", "Searches Orders Searches Orders"))

    taken = way(flow, "orders", "pays")
    assert [taken.count, taken.share.value, taken.told] == pytest.approx([3, 50, 80])
    end = way(flow, "orders", None)
    assert [end.share.value, end.told] == pytest.approx([100 / 3, 20])
    assert not way(flow, "orders", "searches").drawn
    assert way(flow, None, "searches").told == 100


def test_shares_of_all_ways_from_a_step_add_up(tmp_path: Path) -> None:
    write_csv(tmp_path / "log.csv", cases_of(FLOWS[2], 200))
    flow = laid(tmp_path, (tmp_path / "log.csv").read_text(encoding="utf-8"), journey=FLOWS[2].journey)

    for start in {each.start.id if each.start else None for each in flow.ways}:
        own = [each.share.value for each in flow.ways if (each.start.id if each.start else None) == start]
        assert sum(own) == pytest.approx(100)


def test_waiting_times_stand_beside_the_waits_on_the_way(tmp_path: Path) -> None:
    log = HEAD + "".join(
        f"c{at},Pays,2026-03-01T10:00:00Z\nc{at},Receives,2026-03-{2 + at:02}T10:00:00Z\n" for at in range(5)
    )

    taken = way(laid(tmp_path, log), "pays", "receives")

    assert taken.waited is not None
    assert [taken.waited.median / 86_400, taken.waited.p90 / 86_400, taken.waited.n] == pytest.approx(
        [3, 4.6, 5]
    )
    assert [str(each) for each in taken.promised] == ["2 days", "1 day"]
    assert taken.kept == 60


def test_quantiles_are_those_of_linear_interpolation() -> None:
    found = waited([10, 1, 4, 2])

    assert [found.median, found.p90] == pytest.approx([3, 8.2])


def test_who_goes_no_further_is_counted_where_the_journey_does_not_end(tmp_path: Path) -> None:
    flow = laid(tmp_path, rows(WHOLE, "Searches", "Searches Orders", "Searches Orders Pays"))

    assert (step(flow, "searches").left, step(flow, "pays").left) == (1, 1)
    found = step(flow, "pays").drop_off
    assert found is not None
    assert found.value == 50
    assert step(flow, "orders").drop_off is None
    assert step(flow, "receives").drop_off is None


def test_cases_under_way_are_not_asked_for_an_end(tmp_path: Path) -> None:
    log = rows("Searches", WHOLE) + rows("Searches", day=20).removeprefix(HEAD).replace("c0", "c9")
    config = CONFIG.replace("at}}", "at}, over_after: 5 days}")

    flow = laid(tmp_path, log, config)

    assert (flow.under_way, step(flow, "searches").left, step(flow, "orders").missing) == (1, 1, 1)


def test_who_passed_a_step_has_gone_further_also_while_under_way(tmp_path: Path) -> None:
    """Of ten at the first step three left long ago, one passed it long ago, four passed it lately, and two came lately."""
    old = rows("Searches", "Searches", "Searches", WHOLE)
    late = rows(*["Searches Orders"] * 4, "Searches", "Searches", day=22).removeprefix(HEAD)
    late = "".join(f"d{line}" for line in late.splitlines(keepends=True))
    config = CONFIG.replace("at}}", "at}, over_after: 10 days}")

    flow = laid(tmp_path, old + late, config)

    found = step(flow, "searches")
    assert (flow.cases, flow.under_way, found.cases) == (10, 6, 10)
    assert (found.left, found.open, found.over) == (3, 2, 8)
    assert found.drop_off is not None
    assert found.drop_off.value == 100 * 3 / 8
    assert found.drop_off_bounds == (30, 50)
    assert (way(flow, "searches", None).count, way(flow, "searches", None).share.value) == (3, 37.5)
    text = render("text", [flow], of="event_flows")
    assert "May go on" in text
    assert "30.0 … 50.0" in text
    assert json.loads(render("json", [flow], of="event_flows"))["flows"][0]["steps"][0]["open"] == 2


def test_without_cases_under_way_nothing_is_open(tmp_path: Path) -> None:
    flow = laid(tmp_path, rows("Searches", WHOLE))

    assert step(flow, "searches").drop_off_bounds is None
    assert "May go on" not in render("text", [flow], of="event_flows")


def test_events_stand_in_order_of_time_and_ties_in_that_of_the_file(tmp_path: Path) -> None:
    log = HEAD + "a,Receives,2026-03-09\na,Searches,2026-03-01\na,Orders,2026-03-01\na,Pays,2026-03-02\n"

    found = laid(tmp_path, log).fitness

    assert found is not None
    assert found.whole.value == 100


def test_a_log_without_times_stands_in_order(tmp_path: Path) -> None:
    log = "case,what\n" + "".join(f"a,{name}\n" for name in WHOLE.split())

    flow = laid(tmp_path, log, CONFIG.replace(", time: at", ""))

    assert flow.fitness is not None
    assert (flow.fitness.whole.value, flow.start, way(flow, "pays", "receives").waited) == (100, None, None)


def test_no_event_is_lost_without_a_word(tmp_path: Path) -> None:
    bad = "a,NEWS,2026-03-01\n,Pays,2026-03-01\na,Pays,soon\na,Pays,03/04/2026\na,Pays\na,Pays,20260301\n"

    flow = laid(tmp_path, rows(WHOLE) + bad)

    assert left_out(flow) == {
        "the event is no step of this journey; `steps` of the source says which it is": 1,
        "the event belongs to no case": 1,
        "the time cannot be read": 2,
        "day or month may come first; the source says which with `dates`": 1,
        "the row has too few cells": 1,
    }
    assert flow.read == 10


def test_days_above_twelve_show_how_the_other_dates_of_a_log_are_read_and_that_is_told(
    tmp_path: Path,
) -> None:
    rows = "a,Searches,03/04/2026 10:00\na,Orders,13/04/2026 10:00\nb,Searches,05/04/2026\n"

    shown = laid(tmp_path, HEAD + rows)
    both = laid(tmp_path, HEAD + rows + "c,Searches,04/13/2026\n")

    assert (shown.cases, shown.start, shown.left_out) == (2, date(2026, 4, 3), ())
    assert [(out.rows, out.example) for out in shown.notes] == [(2, "03/04/2026 10:00")]
    assert shown.notes[0].reason.text().startswith("read with the day first, as 13/04/2026 shows")
    assert "read with the day first" in render("text", [shown], of="event_flows")
    assert [out.rows for out in both.left_out] == [2]
    assert both.notes == ()


def test_a_period_is_one_of_cases_by_their_first_event(tmp_path: Path) -> None:
    flow = laid(
        tmp_path,
        rows(WHOLE) + rows("Searches", day=20).removeprefix(HEAD).replace("c0", "c9"),
        start=date(2026, 3, 15),
    )

    assert (flow.cases, left_out(flow)) == (1, {"the case began outside the period": 4})


def test_steps_have_other_names_in_a_log(tmp_path: Path) -> None:
    config = CONFIG.replace("at}}", "at}, steps: {pays: [PAY_OK, PAY_LATER], Receives: Delivered}}")

    flow = laid(
        tmp_path, rows("searches ORDERS PAY_LATER Delivered", "Searches Orders PAY_OK delivered"), config
    )

    assert flow.fitness is not None
    assert flow.fitness.whole.value == 100


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("steps: {payz: [X]}", "gives names to the step `payz`"),
        ("steps: {pays: [X]}, journey: lamp", ""),
    ],
)
def test_names_for_a_step_that_is_not_there_are_refused(change: str, said: str, tmp_path: Path) -> None:
    config = CONFIG.replace("at}}", f"at}}, {change}}}")
    if not said:
        assert laid(tmp_path, rows(WHOLE), config).cases == 1
        return
    with pytest.raises(RequestError) as raised:
        laid(tmp_path, rows(WHOLE), config)
    assert said in str(raised.value)


@pytest.mark.parametrize("name", ["log.xes", "log.xes.gz"])
def test_xes_says_the_same_as_csv(name: str, tmp_path: Path) -> None:
    cases = cases_of(FLOWS[1], 60)
    write_csv(tmp_path / "log.csv", cases)
    in_csv = laid(tmp_path, (tmp_path / "log.csv").read_text(encoding="utf-8"), journey=FLOWS[1].journey)
    text = write_xes(tmp_path / "log.xes", cases).read_bytes()
    (tmp_path / name).write_bytes(gzip.compress(text) if name.endswith("gz") else text)

    config = f"cjtool: project/v1\nmeasure: {{events: {{file: {name}}}}}\n"
    in_xes = laid(tmp_path, HEAD, config, FLOWS[1].journey)

    assert (in_xes.fitness, in_xes.cases, in_xes.events) == (in_csv.fitness, in_csv.cases, in_csv.events)
    assert [each.count for each in in_xes.ways] == [each.count for each in in_csv.ways]


def test_events_of_xes_that_are_only_begun_do_not_count(tmp_path: Path) -> None:
    (tmp_path / "log.xes").write_text(
        '<log><trace><event><string key="concept:name" value="Searches"/><date key="time:timestamp" value="2026-03-01T10:00:00Z"/>'
        '<string key="lifecycle:transition" value="start"/></event><event><string key="concept:name" value="Searches"/>'
        '<date key="time:timestamp" value="2026-03-01T11:00:00Z"/><string key="lifecycle:transition" value="COMPLETE"/></event></trace></log>',
        encoding="utf-8",
    )
    flow = laid(tmp_path, HEAD, "cjtool: project/v1\nmeasure: {events: {file: log.xes}}\n")

    assert (flow.events, left_out(flow)) == (1, {"begun, planned, broken off or skipped: not done": 1})


@pytest.mark.parametrize(
    ("transition", "counts"), [("manualskip", 0), ("Ate_Abort", 0), ("Closed", 1), ("unknown", 1)]
)
def test_words_of_a_log_of_its_own_in_place_of_the_lifecycle_leave_no_event_out(
    transition: str, counts: int, tmp_path: Path
) -> None:
    flow = laid_xes(
        tmp_path,
        f'<string key="lifecycle:transition" value="{transition}"/><date key="time:timestamp" value="2026-03-01"/>',
    )

    assert (flow.events, flow.read) == (counts, 1)


def test_xes_without_times_stands_in_order(tmp_path: Path) -> None:
    events = "".join(f'<event><string key="concept:name" value="{name}"/></event>' for name in WHOLE.split())
    (tmp_path / "log.xes").write_text(f"<log><trace>{events}</trace></log>", encoding="utf-8")

    flow = laid(tmp_path, HEAD, "cjtool: project/v1\nmeasure: {events: {file: log.xes}}\n")

    assert flow.fitness is not None
    assert (flow.fitness.whole.value, flow.events, flow.start, left_out(flow)) == (100, 4, None, {})


@pytest.mark.parametrize(
    "text",
    [
        "<log><trace>",
        "",
        '<!DOCTYPE log [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><log><trace><string key="concept:name" value="&b;"/></trace></log>',
        '<?xml version="1.0" encoding="none-9"?><log/>',
        '<?xml version="1.0" encoding="utf-7"?><log/>',
    ],
)
def test_xes_that_is_broken_or_does_harm_is_refused_in_a_sentence(text: str, tmp_path: Path) -> None:
    (tmp_path / "log.xes").write_text(text, encoding="utf-8")

    with pytest.raises(RequestError) as raised:
        laid(tmp_path, HEAD, "cjtool: project/v1\nmeasure: {events: {file: log.xes}}\n")

    assert "`log.xes` is no whole XES file" in str(raised.value)


@pytest.mark.parametrize("damage", [b"\xff" * 40, b""])
def test_a_packed_log_that_is_damaged_is_refused_in_a_sentence(damage: bytes, tmp_path: Path) -> None:
    events = "".join(f'<event><string key="concept:name" value="{n * n}"/></event>' for n in range(2000))
    packed = gzip.compress(f"<log><trace>{events}</trace></log>".encode())
    (tmp_path / "log.xes.gz").write_bytes(packed[: len(packed) // 2] + damage)

    with pytest.raises(RequestError) as raised:
        laid(tmp_path, HEAD, "cjtool: project/v1\nmeasure: {events: {file: log.xes.gz}}\n")

    assert "`log.xes.gz` is no whole XES file" in str(raised.value)


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("{table: events}", "an event log is a `file` or a `connection`; give one of the two"),
        ("{file: log.csv, connection: SHOP, columns: {case: c, step: s}}", "an event log is a `file` or a `connection`; give one of the two"),
        ("{connection: SHOP, columns: {case: c, step: s, time: t}}", "this source does not say which table of `SHOP` is read; name it, as `table: survey.answers`"),
        ("{file: log.csv, table: events, columns: {case: c, step: s}}", "the table `events` is one of a database, and this event log is a file; give `connection` in place of `file`, or leave `table` out"),
        ("{connection: SHOP, table: events}", "this event log does not say which column is what; give `columns: {case: …, step: …, time: …}`"),
        ("{connection: SHOP, table: events, columns: {case: c, step: s}}", "the rows of a table stand in no order, and this event log does not say when each event was; name the column of the time, as `columns: {time: …}`"),
    ],
)  # fmt: skip
def test_a_log_that_is_nowhere_or_has_no_order_is_told_where_it_stands(
    source: str, told: str, tmp_path: Path
) -> None:
    (tmp_path / "cjtool.yaml").write_text(f"cjtool: project/v1\nmeasure:\n  events:\n    - {source}\n")

    [workspace] = read([tmp_path], date(2026, 6, 30)).workspaces
    assert [(problem.sentence, problem.span.line) for problem in workspace.problems] == [(told, 4)]


def test_events_of_parquet_without_times_stand_in_the_order_of_its_rows(tmp_path: Path) -> None:
    events = (
        f"SELECT * FROM (VALUES {', '.join(f'(1, {at}, {each!r})' for at, each in enumerate(WHOLE.split()))})"
    )
    duckdb.sql(
        f"COPY (SELECT col0 AS who, col2 AS what FROM ({events}) ORDER BY col1) TO '{tmp_path}/a.parquet'"
    )
    config = "cjtool: project/v1\nmeasure: {events: {file: a.parquet, columns: {case: who, step: what}}}\n"

    flow = laid(tmp_path, HEAD, config)
    assert flow.fitness is not None
    assert (flow.fitness.log, flow.cases, flow.events) == (100, 1, 4)


def test_logs_of_several_kinds_are_one_log(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs/a.csv").write_text(rows(WHOLE))
    write_xes(tmp_path / "logs/b.xes", [[], ["Searches", "Orders"]])
    config = CONFIG.replace("log.csv", "logs/*")

    flow = laid(tmp_path, HEAD, config)
    assert (flow.cases, flow.events) == (2, 6)
    assert flow.fitness is not None
    assert flow.fitness.log == 100


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("2026-03-01T10:00:00Z", "2026-03-01T11:00:00+01:00"), ("1.3.2026 14:05", "2026-03-01T14:05"),
        ("2026/03/01 2:05 PM", "2026-03-01 14:05:00"), ("25.3.2026 12:00 am", "2026-03-25"),
        ("2026-03-01 10:00:00 +0130", "2026-03-01T08:30:00Z"), ("13/3/2026 10:00:30 UTC", "2026-03-13T10:00:30Z"),
        ("30-12-2010:11.02", "2010-12-30T11:02"), ("1.3.2026, 14:05:30", "2026-03-01T14:05:30"),
        ("25/3/2026, 2:05:00 PM", "2026-03-25T14:05"), ("1772359200", "2026-03-01T10:00:00Z"),
        ("1 maart 2026 14:05", "2026-03-01T14:05"), ("March 1st, 2026 at 2:05 PM", "2026-03-01T14:05"),
        ("dimanche 1er mars 2026 à 14h05", "2026-03-01T14:05"), ("1. März 2026, 14:05 Uhr", "2026-03-01T14:05"),
        ("Sun, 01 Mar 2026 14:05:30 +0100", "2026-03-01T14:05:30+01:00"), ("1 mrt 2026", "2026-03-01"),
        ("1772359200250", "2026-03-01T10:00:00.250Z"), ("1772359200250000", "2026-03-01T10:00:00.250Z"),
    ],
)  # fmt: skip
def test_moments_are_read_as_people_and_machines_write_them(written: str, same: str) -> None:
    zone = ZoneInfo("Europe/Amsterdam")

    assert moment_of(written, zone, "day-first") == moment_of(same, zone, "day-first")


def test_numbers_that_count_days_are_moments_in_workbooks_alone() -> None:
    assert moment_of("46236.75", UTC, serial=True) == moment_of("2026-08-02 18:00", UTC)
    with pytest.raises(ValueError):
        moment_of("46236.75", UTC)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "soon",
        "2026-13-01",
        "46082",
        "20260301",
        "177235920012",
        "1.3.2026 ,10:00",
        "1.3.2026:",
        "2026-03-01 25:00",
        "1 March 2026, at noon",
        "1 March 2026 25:00",
        "31 February 2026",
        "2026-03-01T10:00 CET",
    ],
)
def test_what_is_no_moment_is_none(written: str) -> None:
    with pytest.raises(ValueError):
        moment_of(written, UTC)


def test_json_is_as_its_schema_says(tmp_path: Path) -> None:
    flow = laid(tmp_path, rows(WHOLE, "Searches", "Searches Pays"))
    schema = json.loads((REPOSITORY / "schemas" / "events.schema.json").read_text(encoding="utf-8"))

    told = json.loads(render("json", [flow], of="event_flows"))

    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(told)
    assert set(told["flows"][0]) == set(schema["$defs"]["flow"]["required"])


def test_csv_has_a_line_for_each_step_and_way(tmp_path: Path) -> None:
    flow = laid(tmp_path, rows(*[WHOLE] * 2))

    lines = list(csv.DictReader(io.StringIO(render("csv", [flow], of="event_flows").removeprefix("\ufeff"))))

    assert [line["from"] for line in lines if line["kind"] == "step"] == [
        "searches",
        "orders",
        "pays",
        "receives",
    ]
    assert {None} & {value for line in lines for value in line.values()} == set()
    assert [line["median_hours"] for line in lines if line["to"] == "receives"] == ["24"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_read_it_in_their_language(language: str, tmp_path: Path) -> None:
    text = render("text", [laid(tmp_path, rows(*[WHOLE] * 6, "Searches"))], language, 100, of="event_flows")

    assert "Receives" in text
    assert max(map(len, text.splitlines())) <= 100


def test_shares_from_the_start_are_those_of_customers_who_are_in_the_log(tmp_path: Path) -> None:
    """Of ten who ask, four go before anything is logged; three of the six who are left look first, and the others order."""
    journey = JOURNEY.replace(
        "      - Searches\n",
        "      - {name: Asks, next: [{to: looks, share: 0.3}, {to: orders, share: 0.3}, {to: end, share: 0.4}]}\n      - Looks\n",
    )
    flow = laid(
        tmp_path, rows("Looks Orders Pays", "Orders Pays", "Orders Pays", "Looks Orders"), journey=journey
    )

    assert (None, None) not in [(each.start, each.end) for each in flow.ways]
    assert way(flow, None, "looks").told == pytest.approx(50)
    assert way(flow, None, "orders").told == pytest.approx(50)


def test_a_log_that_names_no_journey_is_of_the_one_that_customers_walk(tmp_path: Path) -> None:
    future = JOURNEY.replace("id: lamp", "id: later\nstate: future\nbased_on: lamp")
    (tmp_path / "later.yaml").write_text(future, encoding="utf-8")

    assert laid(tmp_path, rows(WHOLE)).journey.id == "lamp"

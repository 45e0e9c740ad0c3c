"""What a report tells of event logs: by hand, in every language, and nothing of fewer customers than the least."""

from pathlib import Path

import pytest
from tests.measure.logged import SETTINGS, flow_of, with_flows, with_log, written

from cjtool.formats.event_words import COUNTS
from cjtool.i18n.table import words
from cjtool.i18n.translated import LANGUAGES
from cjtool.project import Workspace
from cjtool.report import journey_report

LAMP = """
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
WHOLE = "orders pays receives"
CASES = [*[WHOLE] * 60, *["orders"] * 20, *["orders pays"] * 15, *["orders receives"] * 4]


def report(around: Workspace, language: str = "en") -> str:
    return journey_report(around.journeys[0], around, language=language)


def section(around: Workspace, language: str = "en") -> str:
    _, _, rest = report(around, language).partition(f"## {words(language).measured('log-section')}\n")
    return rest.partition("\n## ")[0].replace("\u00a0", " ")


def test_waits_that_are_not_kept_come_first_then_who_leaves_then_ways() -> None:
    told = section(with_log(LAMP, CASES, hours=60))

    places = [told.index(words("en").measured(key)) for key in ("log-late", "log-leaving", "log-ways")]
    assert places == sorted(places)
    assert "log.csv: 99 cases, 238 events; 1 March 2026 – 6 March 2026; 80.8% go as the journey says" in told
    assert (
        "| [Pays](#step-pays) | [Receives](#step-receives) | 2.5 days | 2.5 days | 2 days | 0.0% | 60 |"
        in told
    )
    assert "| [Pays](#step-pays) | 75 | 15 | 20.0% | 12.5 … 30.4 |" in told
    assert "No event is about these steps, so they are as told: Waits" in told


def test_a_wait_that_is_kept_is_no_finding() -> None:
    assert words("en").measured("log-late") not in section(with_log(LAMP, CASES, hours=24))


def test_ways_of_too_few_are_counted_and_no_more() -> None:
    told = section(with_log(LAMP, CASES))

    assert "Ways that the map has not, taken fewer than 5 times: 1" in told
    assert "| [Orders](#step-orders) | [Receives](#step-receives) |" not in told
    few = section(with_log(LAMP, [*[WHOLE] * 60, *["orders"] * 3]))
    assert "| [Orders](#step-orders) | (end) | fewer than 5 |  |  | 20.0% |" in few
    assert "4.8%" not in few


def test_where_the_log_ends_before_the_journey_nobody_is_said_to_have_come_to_its_end() -> None:
    told = section(with_log(LAMP, ["orders pays"] * 20))

    assert "| [Pays](#step-pays) | (the log ends) | 20 | 100.0% | 83.9 … 100.0 |  |" in told
    assert "| [Orders](#step-orders) | (end) |" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_log_counts_are_cases_and_no_customers(language: str) -> None:
    """An order is no customer: the report has the word of the terminal."""
    [about] = [line for line in section(with_log(LAMP, CASES), language).splitlines() if "log.csv" in line]

    case = COUNTS["cases"][language].lower()
    assert f"99 {case}, 238" in about.lower()


def test_a_log_of_too_few_customers_tells_nothing() -> None:
    assert section(with_log(LAMP, [WHOLE] * 4)) == ""
    assert section(with_log(LAMP, [WHOLE] * 4, SETTINGS + "measure: {least: 4}\n")) != ""


def test_each_log_is_told_by_itself() -> None:
    around = written(LAMP)
    told = section(with_flows(around, flow_of(around, [WHOLE] * 6, "crm.csv"), flow_of(around, [WHOLE] * 9)))

    assert told.index("log.csv: 9 cases") < told.index("crm.csv: 6 cases")


def test_the_name_of_a_log_is_only_a_text() -> None:
    around = written(LAMP)
    told = section(with_flows(around, flow_of(around, [WHOLE] * 6, "<script>x</script>|[a](b).csv")))

    assert "\\<script>x\\</script>\\|\\[a\\](b).csv: 6 cases" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_every_language(language: str) -> None:
    around = with_log(LAMP, CASES, hours=60)
    told = section(around, language)

    for key in ("log-late", "log-leaving", "log-ways", "log-kept"):
        assert words(language).measured(key) in told


def test_a_report_without_a_log_is_as_it_was() -> None:
    around = written(LAMP)

    assert report(with_flows(around)) == report(around)
    assert Path("log.csv").name not in report(around)

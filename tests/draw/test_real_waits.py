"""A measured wait stands beside the told one, on maps, on paper and in the lane of waits."""

import pytest
from hypothesis import HealthCheck, given, settings
from tests.draw.flow.test_real import LOGS, cases
from tests.draw.journeys import JOURNEYS, Data, workspace
from tests.draw.properties import clashes, outside, overflowing
from tests.measure.logged import flow_of, with_flows, with_log, written

from cjtool.draw.asked import Asked
from cjtool.draw.page import subject
from cjtool.draw.real_waits import real_wait
from cjtool.draw.views import draw
from cjtool.i18n.table import words
from cjtool.project import Workspace
from cjtool.scene import Text, flatten
from cjtool.scene.sheet import sheets

LAMP = """
cjtool: journey/v1
title: I buy a lamp
id: lamp
stages:
  - name: Buy
    steps:
      - Orders
      - Pays
      - {name: Waits, wait: 2 days}
      - {name: Receives, wait: 1 day}
      - Thanks
"""
NO_SECOND = LAMP.replace("{name: Receives, wait: 1 day}", "Receives")
WHOLE = "orders pays receives thanks"


def texts(around: Workspace, *lanes: str, **asked: object) -> str:
    [scene] = draw("map", around.journeys[0], around, Asked(lanes=lanes, **asked))  # type: ignore[arg-type]
    return " ".join(shape.text for shape, _ in flatten(scene) if isinstance(shape, Text))


def wait(around: Workspace, id: str) -> str | None:
    drawn = subject(around.journeys[0], around, Asked(), ())
    [step] = [step for step in around.journeys[0].all_steps if step.id == id]
    found = real_wait(step, drawn)
    return found and found.text


def test_a_wait_at_a_step_that_no_event_is_about_is_that_around_it() -> None:
    assert wait(with_log(NO_SECOND, [WHOLE] * 9), "waits") == "real 24 hours, 9 of 10: 24 hours"


def test_a_wait_that_is_not_kept_says_for_how_many_it_is() -> None:
    assert (
        wait(with_log(NO_SECOND, [WHOLE] * 9, hours=60), "waits")
        == "real 2.5 days, 9 of 10: 2.5 days; 0% in time"
    )


def test_two_waits_on_one_way_are_told_with_the_way() -> None:
    """Nobody knows which of the two took how long."""
    around = with_log(LAMP, [WHOLE] * 9)

    assert wait(around, "waits") == wait(around, "receives") == "1.2 → 1.4: real 24 hours, 9 of 10: 24 hours"


def test_a_wait_of_too_few_is_not_told() -> None:
    around = written(NO_SECOND)

    assert wait(with_flows(around, flow_of(around, [*["orders pays"] * 9, *[WHOLE] * 4])), "waits") is None


@pytest.mark.parametrize("printed", [False, True])
def test_it_stands_below_the_told_one_and_the_log_at_the_foot(printed: bool) -> None:
    around = with_log(NO_SECOND, [WHOLE] * 9, hours=60)
    told = texts(around, sheets=sheets("A3") if printed else ())

    assert "2 days" in told
    assert "real 2.5 days" in told
    assert words("en").measured("measured-late") in told
    assert "log.csv, n\u00a0=\u00a09" in told


def test_it_stands_in_the_lane_of_waits_where_that_is_drawn() -> None:
    around = with_log(NO_SECOND, [WHOLE] * 9)
    lanes = ("header", "stages", "touchpoints", "wait", "footer")

    assert texts(around, *lanes).count("real 24") == 1
    assert "log.csv" in texts(around, *lanes)
    assert "real" not in texts(written(NO_SECOND), *lanes)


def test_a_map_without_a_wait_says_nothing_of_a_log() -> None:
    journey = NO_SECOND.replace("{name: Waits, wait: 2 days}", "Waits")

    assert "log.csv" not in texts(with_log(journey, [WHOLE] * 9))


@settings(deadline=None, max_examples=15, suppress_health_check=list(HealthCheck))
@given(JOURNEYS, LOGS)
def test_all_has_its_own_place(journey: Data, logs: list[list[int]]) -> None:
    made, project = workspace(journey)
    ids = [step.id for step in made.all_steps]
    if not ids:
        return
    around = with_flows(project, flow_of(project, cases(ids, logs, 9)))
    for scene in draw("map", made, around, Asked()):
        assert list(outside(scene)) == []
        assert list(clashes(scene)) == []
        assert list(overflowing(scene)) == []

"""How far a definition reaches: in how many journeys something is seen of it."""

from datetime import date
from pathlib import Path

from cjtool.diff.reached import reach
from cjtool.project import Workspace, load
from cjtool.source import Source

LIBRARY = """\
cjtool: project/v1
teams: {desk: {name: Front desk}, back: {name: Back office}}
channels: {booth: {name: Booth}}
touchpoints:
  counter: {name: Counter, owner: desk, channel: booth}
  hatch: {name: Hatch, channel: booth}
"""
JOURNEY = """\
cjtool: journey/v1
title: I pick up a parcel
stages:
  - name: Pick up
    steps:
      - name: Shows the code
        %s
"""


def workspace(*steps: str) -> Workspace:
    journeys = [
        Source(Path(f"journey-{number}.yaml"), JOURNEY % step) for number, step in enumerate(steps, start=1)
    ]
    found = load(Path(), [Source(Path("cjtool.yaml"), LIBRARY), *journeys], date(2026, 1, 1))
    assert not found.problems
    return found


def test_a_definition_reaches_the_journeys_that_name_it_each_once() -> None:
    twice = "touchpoint: counter\n      - name: Signs\n        touchpoint: counter"
    project = workspace("touchpoint: counter", twice, "does: Waits")

    assert reach([("touchpoint", "counter")], project) == {("touchpoint", "counter"): 2}


def test_a_definition_reaches_journeys_by_way_of_others() -> None:
    project = workspace("touchpoint: counter", "touchpoint: hatch", "channel: booth", "owner: back")

    found = reach([("channel", "booth"), ("team", "desk"), ("team", "back")], project)

    assert found == {("channel", "booth"): 3, ("team", "desk"): 1, ("team", "back"): 1}


def test_what_nothing_names_reaches_no_journey() -> None:
    assert reach([("team", "back")], workspace("owner: desk"))["team", "back"] == 0


def test_a_word_of_the_text_is_no_use_of_what_is_called_so() -> None:
    assert reach([("team", "desk")], workspace("does: Goes to the desk"))["team", "desk"] == 0

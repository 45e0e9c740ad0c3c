"""What a step repeats of its touchpoint goes, and what holds in effect stays."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjtool.lint import Outcome, all_rules, lint
from cjtool.lint.mending import mend
from cjtool.model import steps
from cjtool.project import Workspace, load
from cjtool.query import channels, owner, promises, response_time, tone
from cjtool.source import Source

OVERRIDE = tuple(each for each in all_rules() if each.name == "needless-override")
SETTINGS = """\
cjtool: project/v1
teams: {club: {name: Club}, shop: {name: Shop}}
promises: {quick: {text: Quick}}
touchpoints:
  desk: {name: Desk, channel: [counter, phone], owner: club, tone: [warm], promises: quick, response_time: 5 minutes}
"""
HEAD = "cjtool: journey/v1\ntitle: I ask\nstages:\n  - name: Ask\n    steps:\n"
STEP = "      - name: Asks\n        touchpoint: desk\n"


def workspace(ask: str) -> Workspace:
    files = [Source(Path("cjtool.yaml"), SETTINGS), Source(Path("ask.yaml"), ask)]
    return load(Path(), files, date(2026, 1, 1))


def judge(workspaces: Sequence[Workspace]) -> Outcome:
    return lint(workspaces, OVERRIDE)


def fixed(ask: str) -> str:
    project = workspace(ask)
    assert project.problems == ()
    done = mend(judge([project]), {Path("ask.yaml")}, judge)
    return next((text for _, text in done.texts), ask)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (STEP + "        owner: club\n", STEP),
        (STEP + "        owner: 'club'", STEP),
        (STEP + "        promises:\n          - quick\n        emotion: 1\n", STEP + "        emotion: 1\n"),
        (STEP + "        tone: [warm]\n        owner: club\n", STEP),
        ("      - owner: club\n        name: Asks\n        touchpoint: desk\n", STEP),
        (STEP + "        response_time: >-\n          5\n          minutes\n        emotion: 1\n",
         STEP + "        emotion: 1\n"),
        ("      - {name: Asks, touchpoint: desk, owner: club}\n", "      - {name: Asks, touchpoint: desk}\n"),
        ("      - {owner: club, name: Asks, touchpoint: desk}\n", "      - {name: Asks, touchpoint: desk}\n"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_it_goes_with_its_line_or_comma(before: str, after: str, end: str) -> None:
    assert fixed((HEAD + before).replace("\n", end)) == (HEAD + after).replace("\n", end)


@pytest.mark.parametrize(
    "kept",
    [
        STEP + "        owner: club  # for now\n",
        STEP + "        owner: shop\n",
        STEP + "        channel: [phone, counter]\n",
        STEP + "        channel: counter\n",
        "      - &ask {name: Asks, touchpoint: desk, owner: club}\n      - {<<: *ask, name: Again, id: again}\n",
        "      - {name: Asks, owner: club}\n",
    ],
)
def test_it_stays(kept: str) -> None:
    assert fixed(HEAD + kept) == HEAD + kept


LINES = st.lists(
    st.sampled_from(
        ["owner: club", "owner: shop", "tone: [warm]", "tone: warm # so", "tone: [cool, warm]", "promises: quick",
         "response_time: 5 minutes", "response_time: 5 minuten", "channel: [counter, phone]", "channel: phone"]
    ),
    max_size=5,
    unique_by=lambda line: line.partition(":")[0],
)  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(st.lists(LINES, min_size=1, max_size=4), st.data())
def test_what_holds_in_effect_is_the_same_afterwards(written: list[list[str]], data: st.DataObject) -> None:
    items = ""
    for number, lines in enumerate(written):
        keys = data.draw(st.permutations([f"name: S{number}", "touchpoint: desk", *lines]))
        items += "      - " + "\n        ".join(keys) + "\n"
    before, text = workspace(HEAD + items), fixed(HEAD + items)
    after = workspace(text)

    assert [_holds(before), fixed(text)] == [_holds(after), text]
    assert all(each.edits == () for each in judge([after]).diagnostics)


def _holds(project: Workspace) -> list[tuple[object, ...]]:
    effective = (channels, owner, tone, promises, response_time)
    return [tuple(one(step, project) for one in effective) for step in steps(project.journeys[0])]

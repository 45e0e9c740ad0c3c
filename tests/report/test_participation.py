"""What personas and teams take part in is what stands in the files: feelings, open pains, and their order."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from cjtool.i18n.table import words
from cjtool.project import load
from cjtool.report.listing import index_entries
from cjtool.report.owners import duties
from cjtool.report.participation import Definition, taking_part
from cjtool.source import Source

SHARED = """cjtool: project/v1
name: Chairs
personas: {ann: Ann, bob: Bob}
teams: {keepers: Keepers, makers: Makers}
"""
FIRST = """cjtool: journey/v1
title: I look for a chair
persona: ann
stages:
  - name: Look
    steps:
      - {name: Looks, owner: makers, emotion: 1, pains: [{text: Slight, severity: low}]}
      - {name: Asks, owner: makers, emotion: 0, opportunities: [{title: Dear, impact: low, effort: high, owner: makers}]}
"""
SECOND = """cjtool: journey/v1
title: I buy a chair
persona: ann
owner: keepers
stages:
  - name: Buy
    pains: [{text: Of the stage, severity: medium}]
    steps:
      - name: Pays
        emotion: {ann: 1, bob: -2}
        feels: {ann: Relieved, bob: Left out}
        pains: [{text: Nobody's own, severity: low}]
      - name: Waits
        persona: bob
        emotion: -1
        feels: Bored
      - name: Gets it
        owner: makers
        emotion: 2
        pains: [{text: Grave, severity: high}]
        opportunities: [{title: Cheap, impact: high, effort: low, owner: makers}]
"""


def definitions(*journeys: str) -> Mapping[str, Definition]:
    files = [Source(Path(f"{number}.yaml"), text) for number, text in enumerate(journeys)]
    workspace = load(Path(), [Source(Path("cjtool.yaml"), SHARED), *files], date(2026, 11, 22))
    assert not workspace.problems
    return {each.id: each for each in taking_part(index_entries(workspace, words("en"), ()), workspace)}


@pytest.fixture(scope="module")
def chairs() -> Mapping[str, Definition]:
    return definitions(FIRST, SECOND)


def test_a_persona_takes_part_where_only_its_feeling_is_told(chairs: Mapping[str, Definition]) -> None:
    lowest = chairs["bob"].lowest

    assert lowest is not None
    assert (lowest.row.step.name, lowest.emotion) == ("Pays", -2)


def test_a_persona_has_its_own_words_for_what_it_feels(chairs: Mapping[str, Definition]) -> None:
    assert [part.feels for part in chairs["bob"].parts] == ["Left out", "Bored"]
    assert [part.feels for part in chairs["ann"].parts] == [None, None, "Relieved", None]


def test_a_team_has_the_open_pains_that_it_answers_for_as_the_index_counts_them() -> None:
    workspace = load(
        Path(), [Source(Path("cjtool.yaml"), SHARED), Source(Path("b.yaml"), SECOND)], date(2026, 11, 22)
    )
    entries = index_entries(workspace, words("en"), ())
    owned = duties(entries, decided=True)
    counted = {duty.place.name: len(duty.pains) for duty in owned if duty.place is not None}
    teams = (each for each in taking_part(entries, workspace) if each.section == "teams")
    listed = {team.name: len(team.hurts) for team in teams}

    assert counted == listed == {"Keepers": 2, "Makers": 1}


def test_pains_of_a_journey_as_it_is_to_be_are_not_open() -> None:
    assert not definitions(SECOND.replace("persona: ann", "persona: ann\nstate: future"))["makers"].hurts


def test_an_opportunity_that_stands_in_both_versions_is_one_of_its_team() -> None:
    task = (
        "cjtool: journey/v1\nid: {id}\ntitle: T\n{more}stages:\n  - name: A\n    phase: use\n    steps:\n"
        "      - {{name: Asks, channel: phone, opportunities: [{{title: Answer, id: answer, owner: makers}}]}}\n"
    )
    sources = [
        Source(Path("cjtool.yaml"), SHARED),
        Source(Path("now.yaml"), task.format(id="now", more="")),
        Source(Path("then.yaml"), task.format(id="then", more="state: future\nbased_on: now\n")),
    ]
    workspace = load(Path(), sources, date(2026, 11, 22))
    assert [problem.sentence for problem in workspace.problems] == []

    entries = index_entries(workspace, words("en"), ())
    makers = next(each for each in taking_part(entries, workspace) if each.page.file == "teams/makers")

    assert [entry.f.journey.id for entry, _ in makers.works] == ["now"]


@pytest.mark.parametrize(("others", "lowest"), [("-1", "Waits"), ("0.5", "Pays")])
def test_a_low_that_belongs_to_the_event_is_the_lowest_only_where_nothing_else_is_low(
    others: str, lowest: str
) -> None:
    journey = SECOND.replace(
        "emotion: {ann: 1, bob: -2}", "emotion: {ann: 1, bob: -2}\n        unavoidable: true"
    )

    found = definitions(journey.replace("emotion: -1", f"emotion: {others}"))

    bob = found["bob"].lowest
    assert bob is not None
    assert bob.row.step.name == lowest
    assert found["bob"].has_lower is (lowest == "Waits")

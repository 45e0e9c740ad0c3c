"""What nothing refers to."""

from datetime import date
from pathlib import Path

from cjtool.project import load
from cjtool.query import unused
from cjtool.source import Source

TODAY = date(2026, 1, 1)


def left(**files: str) -> list[str]:
    sources = [Source(Path(f"{name}.yaml"), text) for name, text in files.items()]
    workspace = load(Path(), sources, TODAY)
    assert workspace.problems == ()
    return [f"{kind}:{id}" for kind, id, _ in unused(workspace)]


LIBRARY = """\
cjtool: library/v1
personas: {anna: {name: Anna, sources: [talks]}}
channels: {lobby: {name: Lobby}}
touchpoints: {desk: {name: Desk, channel: lobby, owner: club, promises: [kind]}}
teams: {club: {name: Club}, events: {name: Events}}
promises: {kind: {text: We are kind}}
metrics: {visits: {name: Visits}}
sources: {talks: {name: Talks}}
"""


def test_what_an_unused_definition_refers_to_is_used() -> None:
    assert left(library=LIBRARY) == ["persona:anna", "touchpoint:desk", "team:events", "metric:visits"]


def test_uses_are_found_wherever_they_stand() -> None:
    journey = (
        "cjtool: journey/v1\ntitle: I train\npersona: anna\nmetrics: [visits]\nstages:\n"
        "  - name: Train\n    steps:\n      - name: Asks\n        touchpoint: desk\n"
        "        opportunities: [{title: Ask less, owner: events}]\n"
    )

    assert left(library=LIBRARY, journey=journey) == []


def test_an_id_in_the_text_is_no_use() -> None:
    journey = 'cjtool: journey/v1\ntitle: "anna, desk, events and \\"visits\\""\nstages: [{name: Train}]\n'

    assert left(library=LIBRARY, journey=journey) == [
        "persona:anna",
        "touchpoint:desk",
        "team:events",
        "metric:visits",
    ]


def test_an_id_may_be_written_with_escapes() -> None:
    journey = 'cjtool: journey/v1\ntitle: I train\nowner: "\\u0065vents"\nstages: [{name: Train}]\n'

    assert "team:events" not in left(library=LIBRARY, journey=journey)


def test_a_journey_uses_its_own_definitions_alone() -> None:
    journey = (
        "cjtool: journey/v1\ntitle: I train\n{owner}define: {{teams: {{a: {{name: A}}}}}}\n"
        "stages: [{{name: Train}}]\n"
    )

    assert left(one=journey.format(owner="owner: a\n"), two=journey.format(owner="")) == ["team:a"]

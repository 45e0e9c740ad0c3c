"""Definitions that have another id and another name are the same where all that referred to them follows."""

from datetime import date
from pathlib import Path

import pytest
from tests.diff.versions import kinds, steps

from cjtool.diff.naming import changed
from cjtool.project import Workspace, load
from cjtool.source import Source

LIBRARY = """\
personas: {anna: {name: Anna}, bob: {name: Bob}}
teams: {desk: {name: Front desk}, back: {name: Back office}}
touchpoints: {mail: {name: Mail line, channel: email, owner: desk}}
"""
JOURNEY = steps(
    "{name: Reads, touchpoint: mail, persona: anna, emotion: {anna: 1, bob: 0}}",
    "{name: Signs, owner: desk}",
    top="persona: [anna, bob]\nowner: desk\n",
)


def renamed(text: str, *pairs: tuple[str, str]) -> str:
    for was, now in pairs:
        text = text.replace(was, now)
    return text


@pytest.mark.parametrize(
    ("kind", "pairs"),
    [
        ("persona-renamed", [("anna", "kim"), ("Anna", "Kim")]),
        ("definition-renamed", [("Front desk", "Hatch"), ("desk", "window")]),
        (
            "touchpoint-renamed",
            [("touchpoint: mail", "touchpoint: post"), ("mail: {name: Mail line", "post: {name: Letter")],
        ),
    ],
)
def test_what_all_that_referred_to_it_follows_is_renamed(kind: str, pairs: list[tuple[str, str]]) -> None:
    after, then = renamed(JOURNEY, *pairs), renamed(LIBRARY, *pairs)

    assert kinds(JOURNEY, after, LIBRARY, then) == [kind]
    assert kinds(after, JOURNEY, then, LIBRARY) == [kind]


def test_a_team_of_many_journeys_is_renamed_once_with_its_reach() -> None:
    def project(*pairs: tuple[str, str]) -> Workspace:
        sources = [Source(Path(f"{number}.yaml"), renamed(JOURNEY, *pairs)) for number in range(20)]
        library = Source(Path("cjtool.yaml"), "cjtool: project/v1\n" + renamed(LIBRARY, *pairs))
        return load(Path(), [library, *sources], date(2026, 1, 1))

    [change] = changed(project(), project(("Front desk", "Hatch"), ("desk", "window")))

    assert change.kind == "definition-renamed"
    assert change.message == "the team `Front desk` is called `Hatch` now (in 20 journeys)"


def test_what_only_some_follow_is_another_thing() -> None:
    after = renamed(JOURNEY, ("[anna", "[kim"), ("persona: anna", "persona: bob"), ("{anna: 1, bob: 0}", "1"))
    then = LIBRARY.replace("anna: {name: Anna}", "kim: {name: Kim}")

    assert {"persona-removed", "persona-added"} <= set(kinds(JOURNEY, after, LIBRARY, then))


def test_what_nothing_refers_to_is_renamed_where_all_else_is_the_same() -> None:
    then = LIBRARY.replace("mail: {name: Mail line", "post: {name: Letter")
    journey = steps("{name: Signs}")

    assert kinds(journey, journey, LIBRARY, then) == ["touchpoint-renamed"]
    other = then.replace("channel: email, owner: desk", "channel: phone, owner: back")
    assert sorted(kinds(journey, journey, LIBRARY, other)) == ["touchpoint-added", "touchpoint-removed"]


def test_what_says_several_things_and_all_of_them_otherwise_is_another_thing_though_all_follow() -> None:
    then = LIBRARY.replace(
        "mail: {name: Mail line, channel: email, owner: desk",
        "shop: {name: Counter, channel: counter, owner: back",
    )
    after = JOURNEY.replace("touchpoint: mail", "touchpoint: shop")

    assert {"touchpoint-added", "touchpoint-removed", "touchpoint-changed"} <= set(
        kinds(JOURNEY, after, LIBRARY, then)
    )


def test_two_that_could_be_either_are_neither() -> None:
    journey = steps("{name: Signs}")
    before = "touchpoints: {a: {name: Mail, channel: email, owner: t}, b: {name: Post, channel: email, owner: t}}\n"
    after = "touchpoints: {x: {name: Chat, channel: email, owner: t}}\n"
    team = "teams: {t: {name: Team}}\n"

    assert sorted(kinds(journey, journey, team + before, team + after)) == [
        "touchpoint-added",
        "touchpoint-removed",
        "touchpoint-removed",
    ]

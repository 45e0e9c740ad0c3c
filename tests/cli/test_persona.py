"""`render --persona`: what one persona feels, and what is said where there is no such persona or nothing to feel."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run

TRIP = """cjtool: journey/v1
title: We buy a house
persona: [ann, bob, cem]
define: {personas: {ann: Ann, bob: Bob, cem: Cem}}
stages:
  - name: Look
    steps:
      - {name: Sees it, emotion: {ann: 1, bob: -1}, feels: {ann: Glad, bob: Wary}}
"""
ALONE = "cjtool: journey/v1\ntitle: I move\nstages: [{name: Pack, steps: [{name: Packs, emotion: 1}]}]\n"


@pytest.fixture
def trip(tmp_path: Path) -> Path:
    (tmp_path / "trip.yaml").write_text(TRIP)
    return tmp_path


def test_the_picture_has_the_persona_in_its_name_and_what_only_that_one_feels(
    cjtool: Run, trip: Path
) -> None:
    assert cjtool("render trip.yaml --persona bob --font system").err == "trip.bob.map.svg\n"

    drawn = (trip / "trip.bob.map.svg").read_text("utf-8")
    assert all((name in drawn) is there for name, there in (("Wary", True), ("Glad", False), ("Ann", False)))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("trip.yaml --persona bo", "there is no persona `bo` in `trip`; did you mean `bob`?"),
        ("trip.yaml --persona zzzz", "there is no persona `zzzz` in `trip`; there is ann, bob, cem"),
        ("move.yaml --persona bob", "there is no persona `bob` in `move`; a journey names its own with `persona:`"),
        ("--view canvas --stages 3 --persona bob", "`--persona` is for a journey, and an empty canvas has none; leave it out"),
    ],
)  # fmt: skip
def test_a_persona_that_there_is_not(cjtool: Run, trip: Path, asked: str, told: str) -> None:
    (trip / "move.yaml").write_text(ALONE)

    ran = cjtool(f"render {asked}")

    assert (ran.code, ran.err) == (2, f"cjtool: {told}\n")


def test_journeys_of_others_are_passed_over_aloud(cjtool: Run, trip: Path) -> None:
    (trip / "move.yaml").write_text(ALONE)

    ran = cjtool("render trip.yaml move.yaml --persona bob -o maps/")

    assert ran.code == 0
    assert ran.err == "cjtool: passed over, of no persona `bob`: `move`\nmaps/trip.bob.map.svg\n"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "--view canvas --persona bob",
            "the view `canvas` shows no feelings; `--persona bob` only says whose it is",
        ),
        ("--persona cem", "`trip` tells nothing of what `cem` feels"),
    ],
)
def test_that_there_is_nothing_to_feel_is_said(cjtool: Run, trip: Path, asked: str, told: str) -> None:
    ran = cjtool(f"render trip.yaml {asked} -o x.svg")

    assert (ran.code, ran.err) == (0, f"x.svg\ncjtool: {told}\n")

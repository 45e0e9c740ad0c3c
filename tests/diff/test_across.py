"""Stages that stand in another journey now are told as moved, once, with what is otherwise about them."""

from datetime import date
from pathlib import Path

from cjtool.diff.change import Change
from cjtool.diff.naming import changed
from cjtool.project import Workspace, load
from cjtool.source import Source

ASK = "{name: Ask, steps: [{name: Looks on the map}, {name: Calls the shop}]}"
BACK = "{name: Get it back, phase: service, pains: [Too late], steps: [{name: Reads the mail}, {name: Rides home, emotion: 1}]}"


def project(**journeys: list[str]) -> Workspace:
    """Journeys by title, each of these stages."""
    sources = [
        Source(
            Path(f"{title}.yaml"),
            f"cjtool: journey/v1\ntitle: {title}\nstages:\n" + "".join(f"  - {each}\n" for each in stages),
        )
        for title, stages in journeys.items()
    ]
    found = load(Path(), sources, date(2026, 1, 1))
    assert not found.problems, found.problems
    return found


def kinds(changes: tuple[Change, ...]) -> list[str]:
    return sorted(change.kind for change in changes)


def test_of_a_file_that_is_split_in_two_the_stage_has_moved_and_its_steps_went_along() -> None:
    whole, split = project(Mending=[ASK, BACK]), project(Mending=[ASK], Return=[BACK])

    assert kinds(changed(whole, split)) == ["journey-added", "stage-moved"]
    assert kinds(changed(split, whole)) == ["journey-removed", "stage-moved"]
    [moved] = (each for each in changed(whole, split) if each.kind == "stage-moved")
    assert moved.message == "the stage `Get it back` is part of `Return` now, it was part of `Mending`"
    assert moved.before is not None
    assert moved.after is not None
    assert (moved.before.path.name, moved.after.path.name) == ("Mending.yaml", "Return.yaml")


def test_a_stage_that_moves_between_journeys_that_both_versions_have_is_told_once() -> None:
    other = "{name: Ride, steps: [{name: Takes the lock off}]}"

    before, after = project(Mending=[ASK, BACK], Riding=[other]), project(Mending=[ASK], Riding=[other, BACK])

    assert kinds(changed(before, after)) == kinds(changed(after, before)) == ["stage-moved"]


def test_what_is_otherwise_on_a_stage_that_moved_and_on_its_steps_is_told() -> None:
    other = (
        BACK.replace("phase: service", "phase: use").replace("Too late", "Nobody there").replace("1}", "-1}")
    )
    more = other.replace("{name: Reads the mail}", "{name: Signs a paper}")
    ride = "{name: Ride, steps: [{name: Takes the lock off}]}"
    told = ["emotion-lower", "pain-dropped", "pain-opened", "phase-changed", "stage-moved"]

    before = project(Mending=[ASK, BACK], Riding=[ride])

    assert kinds(changed(before, project(Mending=[ASK], Riding=[ride, other]))) == told
    assert kinds(changed(before, project(Mending=[ASK], Riding=[ride, more]))) == [
        *told,
        "step-added",
        "step-removed",
    ]


def test_a_stage_with_another_name_has_moved_where_it_took_all_its_steps_along() -> None:
    before = project(Mending=[ASK, BACK])
    after = project(Mending=[ASK], Return=[BACK.replace("Get it back", "The last mile")])

    assert kinds(changed(before, after)) == ["journey-added", "stage-moved", "stage-renamed"]


def test_a_step_that_moves_between_stages_of_one_name_moves_alone() -> None:
    rest = "{name: Get it back, phase: service, pains: [Too late], steps: [{name: Rides home, emotion: 1}]}"
    there = "{name: Get it back, steps: [{name: Takes the lock off}]}"
    more = "{name: Get it back, steps: [{name: Takes the lock off}, {name: Reads the mail}]}"

    before, after = project(Mending=[ASK, BACK], Riding=[there]), project(Mending=[ASK, rest], Riding=[more])

    assert kinds(changed(before, after)) == ["step-moved"]

"""A stage or step that is called otherwise altogether is known by its place, and by all else that it says."""

import pytest
from tests.diff.versions import kinds, stages, steps, told

BRINGS, RIDES = "{name: Brings the bike}", "{name: Rides home}"


def between(step: str) -> str:
    return steps(BRINGS, step, RIDES)


def test_a_step_in_other_words_is_renamed_where_its_neighbours_and_all_its_facts_are_the_same() -> None:
    facts = "emotion: 0.3, evidence: [Receipt]"

    [change] = told(
        between(f"{{name: Gets a receipt, {facts}}}"), between(f"{{name: Is given a paper, {facts}}}")
    )

    assert change.kind == "step-renamed"
    assert change.likeness == 0.25
    assert (change.was, change.now) == ("Gets a receipt", "Is given a paper")


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("emotion: 0.3", "emotion: 0.3"),
        ("emotion: 0.3, wait: 1 day", "emotion: 0.3, wait: 2 days"),
        ("emotion: 0.3, does: Signs", "emotion: 0.3, does: Waits for the boss"),
    ],
)
def test_a_step_that_says_little_or_something_else_is_another_step(was: str, now: str) -> None:
    before, after = (
        between(f"{{name: {name}, {facts}}}") for name, facts in (("Gets a bill", was), ("Plays chess", now))
    )

    assert kinds(before, after) == ["step-removed", "step-added"]


def test_a_step_at_another_place_is_another_step() -> None:
    facts = "emotion: 0.3, evidence: [Receipt]"
    one, other = f"{{name: Gets a bill, {facts}}}", f"{{name: Plays chess, {facts}}}"

    assert sorted(kinds(steps(BRINGS, one, RIDES), steps(BRINGS, RIDES, other))) == [
        "step-added",
        "step-removed",
    ]
    assert sorted(kinds(steps(one), steps(other))) == ["step-added", "step-removed"]


def shop(names: tuple[str, ...], emotion: float = 1) -> str:
    find, looks, calls, hand, brings, gets, paper = names
    return stages(
        f"{{name: {find}, phase: orientation, steps: [{{name: {looks}, emotion: 0.5, next: {calls}}}, "
        f"{{name: {calls}, id: {calls}, wait: 10 minutes, pains: [{{text: Too long, id: queue}}], emotion: {emotion}}}]}}",
        f"{{name: {hand}, phase: purchase, steps: [{{name: {brings}, emotion: 1}}, "
        f"{{name: {gets}, emotion: 0.3, wait: 1 day, evidence: [{paper}]}}]}}",
    )


ENGLISH = "Find a shop", "Looks on the map", "calls", "Hand it in", "Brings the bike", "Gets it", "Receipt"
RUSSIAN = "Ищу мастера", "Смотрит карту", "zvonit", "Отдаю", "Привозит", "Берёт чек", "Чек"


def test_of_a_journey_that_is_translated_stages_and_steps_are_renamed_and_nothing_is_removed() -> None:
    found = kinds(shop(ENGLISH), shop(RUSSIAN))

    assert sorted(found) == ["stage-renamed"] * 2 + ["step-renamed"] * 4 + ["wording"]


def test_a_row_that_says_something_else_is_another_row() -> None:
    found = kinds(shop(ENGLISH), shop(RUSSIAN, emotion=-1))

    assert {"stage-removed", "stage-added"} <= set(found)

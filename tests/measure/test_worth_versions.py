"""A journey as it is to be beside the one that it is based on, and what of a project nothing can be reckoned of."""

import pytest
from tests.measure.worth_projects import STRAIGHT, journey, loaded, logged, pain, reckoned

from cjtool.measure.flow.measured import EventFlow
from cjtool.measure.worth.valued import ProjectWorth, VersionWorth

TO_BE = "state: future\nbased_on: trip"
NOW = """
- {name: A, pains: [{text: Slow, id: slow, share: 0.4, drop_off: 2-6%, cost: 2}, {text: Dear, id: dear, share: 0.5}]}
- B
- {name: C, pains: [{text: Odd, id: odd, share: 0.3}]}
- D
"""
CASES = {"A B C D": 70, "A": 12, "A B": 8, "A B C": 10}


def beside(now: str, to_be: str, head: str = TO_BE, *, log: bool = True) -> tuple[ProjectWorth, VersionWorth]:
    """The journey as it is, logged, and as it is to be."""
    workspace = loaded(journey(now, "customers: 8000-12000\nworth: 80-120"), journey(to_be, head))
    flows: list[EventFlow] = [logged(workspace, CASES)] if log else []
    project = reckoned(workspace, flows)
    [version] = project.versions
    return project, version


def test_the_same_journey_brings_the_same_to_the_cent() -> None:
    project, version = beside(NOW, NOW)

    assert version.more == pytest.approx((0, 0, 0), abs=1e-6)
    assert version.before == project.journeys[0].year
    assert version.reach == pytest.approx(project.journeys[0].reach)


@pytest.mark.parametrize(
    ("gone", "id"),
    [
        ("{text: Slow, id: slow, share: 0.4, drop_off: 2-6%, cost: 2}, ", "slow"),
        (", {text: Dear, id: dear, share: 0.5}", "dear"),
    ],
)
def test_a_pain_that_is_gone_brings_what_it_takes_today(gone: str, id: str) -> None:
    project, version = beside(NOW, NOW.replace(gone, ""))

    whole = pain(project.journeys[0], id).whole
    assert whole is not None
    assert version.more == pytest.approx(whole)
    assert version.better == 1


def test_a_pain_that_hurts_half_as_many_makes_half_as_many_leave() -> None:
    _, gone = beside(NOW, NOW.replace(", {text: Dear, id: dear, share: 0.5}", ""))
    _, half = beside(NOW, NOW.replace("share: 0.5", "share: 0.25"))

    assert half.more.mean == pytest.approx(gone.more.mean / 2, rel=0.01)


def test_a_pain_of_a_smaller_drop_off_makes_fewer_leave() -> None:
    _, less = beside(NOW, NOW.replace("drop_off: 2-6%", "drop_off: 1%"))
    _, told = beside(NOW, NOW.replace("{text: Dear,", "{text: Dear, drop_off: 0,"))

    assert less.more.mean > 0
    assert told.more.mean > 0


def test_a_new_pain_makes_more_leave_and_a_new_step_only_who_says_so() -> None:
    new = NOW.replace("- B\n", "- B\n- {name: New, pains: [{text: Extra, share: 1, drop_off: 10%}]}\n")
    project, version = beside(NOW, new)
    _, plain = beside(NOW, new.replace(", drop_off: 10%", ""))

    assert version.reach.mean == pytest.approx(0.9 * project.journeys[0].reach.mean)
    assert plain.more == pytest.approx((0, 0, 0), abs=1e-6)
    assert version.better == 0
    assert [each.about for each in version.assumptions if each.kind == "new"] == [("New",)]


def test_where_a_step_is_gone_nobody_leaves_any_more_and_that_is_told() -> None:
    project, version = beside(NOW, NOW.replace("- B\n", ""))

    left = next(
        each.value
        for each in project.journeys[0].assumptions
        if each.kind == "leaving" and each.about == ("B",)
    )
    assert left is not None
    assert version.reach.mean == pytest.approx(project.journeys[0].reach.mean / (1 - 8.5 / 89), rel=0.01)
    assert [each.about for each in version.assumptions if each.kind == "gone"] == [("B",)]


def test_shares_that_are_told_anew_go_before_what_was_measured() -> None:
    ending = NOW.replace("- B\n", "- {name: B, next: [c, {to: end, share: 0.3}]}\n")
    _, version = beside(NOW, ending)
    project, same = beside(ending, ending)

    assert version.more.mean < 0
    assert same.more == pytest.approx((0, 0, 0), abs=1e-6)
    assert project.journeys[0].reach.mean > version.reach.mean


def test_customers_and_worth_are_those_of_today_unless_told() -> None:
    project, version = beside(NOW, NOW, f"{TO_BE}\nworth: 160-240")

    today = project.journeys[0]
    costs = pain(today, "slow").costs
    assert costs is not None
    assert version.after.mean == pytest.approx(2 * today.year.mean + costs.mean)


def test_without_a_log_what_is_written_is_compared() -> None:
    _, version = beside(STRAIGHT, STRAIGHT.replace("drop_off: 5%", "drop_off: 2%"), log=False)

    assert version.more.mean == pytest.approx(0.4 * 0.03 * 10_000 * 100, rel=0.05)


def test_a_pain_of_a_stage_that_is_gone_brings_what_it_takes_today() -> None:
    def staged(pains: str, head: str) -> str:
        return journey("- A\n- B\n- C\n- D", head).replace("    steps:", f"    pains: [{pains}]\n    steps:")

    first = "{text: Tiresome, id: tiresome, share: 0.5, drop_off: 4-8%}"
    workspace = loaded(staged(first, "customers: 1000\nworth: 50"), staged("", TO_BE))
    project = reckoned(workspace, [logged(workspace, CASES)])

    whole = pain(project.journeys[0], "tiresome").whole
    assert whole is not None
    assert project.versions[0].more == pytest.approx(whole)


def test_a_journey_to_be_that_stands_alone_is_reckoned_by_itself() -> None:
    project = reckoned(loaded(journey(STRAIGHT, "state: future\ncustomers: 10\nworth: 5")))

    assert [told.journey.id for told in project.journeys] == ["trip"]
    assert project.versions == ()


@pytest.mark.parametrize(
    ("steps", "head", "why"),
    [
        (STRAIGHT, "worth: 5", "write how many begin it in a year, such as `customers: 10000-14000`"),
        (
            "- A",
            "customers: 5",
            "write what a customer who reaches the end brings, such as `worth: 380-520`, or what a pain costs, as its `cost`",
        ),
        (
            "- {name: A, next: b}\n- {name: B, next: a}",
            "customers: 5\nworth: 5",
            "no way leads to an end from `A`, `B`",
        ),
    ],
)
def test_why_nothing_can_be_reckoned_is_told(steps: str, head: str, why: str) -> None:
    project = reckoned(loaded(journey(steps, head)))

    assert project.journeys == ()
    [(_, told)] = project.silent
    assert told.text().replace(" and ", ", ") == why


def test_a_journey_without_steps_is_told() -> None:
    bare = "cjtool: journey/v1\ntitle: I try it\ncustomers: 5\nworth: 5\nstages: [{name: All}]\n"

    [(_, told)] = reckoned(loaded(bare)).silent

    assert told.text() == "it has no steps"


def test_where_the_one_of_today_cannot_be_reckoned_neither_can_the_one_to_be() -> None:
    project = reckoned(loaded(journey(STRAIGHT, "worth: 5"), journey(STRAIGHT, f"{TO_BE}\ncustomers: 5")))

    assert [one.id for one, _ in project.silent] == ["trip", "other"]

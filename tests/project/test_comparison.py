"""Promises about comparisons, on journeys and what random changes make of them."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.project.changed import JOURNEYS, PAIRS
from tests.versions import Data

from cjtool.diff.alignment import merged, steady
from cjtool.diff.comparison import Comparison, Version, compare
from cjtool.diff.facts import FactChange
from cjtool.model import steps
from cjtool.project import load
from cjtool.source import Source

ANY = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
LIBRARY = {
    "cjtool": "project/v1",
    "teams": {"one": {"name": "One"}, "other": {"name": "Other"}},
    "touchpoints": {"desk": {"name": "Desk", "channel": "counter", "owner": "one", "promises": ["fair"]}},
    "promises": {"fair": {"text": "Fair"}, "fast": {"text": "Fast"}},
}


def version(journey: Data) -> Version:
    sources = [
        Source(Path("cjtool.yaml"), json.dumps(LIBRARY)),
        Source(Path("trip.yaml"), json.dumps({"cjtool": "journey/v1", **journey})),
    ]
    loaded = load(Path(), sources, date(2026, 1, 1))
    assert not loaded.problems, [problem.message for problem in loaded.problems]
    return Version(loaded.journeys[0], loaded)


def compared(before: Data, after: Data) -> Comparison:
    return compare(version(before), version(after))


def ids(comparison: Comparison, verdict: str) -> list[str]:
    return sorted(pair.node.id for pair in comparison.steps if pair.verdict == verdict)


@ANY
@given(PAIRS)
def test_every_step_and_stage_of_both_appears_exactly_once(pair: tuple[Data, Data]) -> None:
    comparison = compared(*pair)

    for side, version_ in (("before", comparison.before), ("after", comparison.after)):
        found = [getattr(each, side) for each in comparison.steps]
        assert Counter(step.id for step in found if step) == Counter(
            step.id for step in steps(version_.journey)
        )
        stages = [getattr(each.stage, side) for each in comparison.stages]
        assert Counter(stage.id for stage in stages if stage) == Counter(
            s.id for s in version_.journey.stages
        )
    both = [each for each in comparison.steps if each.before and each.after]
    assert all(
        each.renamed == (each.before.id != each.after.id) for each in both if each.before and each.after
    )


@ANY
@given(PAIRS)
def test_the_later_version_keeps_its_order(pair: tuple[Data, Data]) -> None:
    comparison = compared(*pair)

    told = [each.after.id for each in comparison.steps if each.after]
    assert told == [step.id for step in steps(comparison.after.journey)]


@ANY
@given(JOURNEYS)
def test_a_journey_does_not_differ_from_itself(journey: Data) -> None:
    comparison = compared(journey, journey)

    assert comparison.same
    assert all(not realised.gone for realised in comparison.realised)


@ANY
@given(PAIRS)
def test_swapping_the_versions_swaps_what_is_added_and_dropped(pair: tuple[Data, Data]) -> None:
    there, back = compared(*pair), compared(*reversed(pair))

    assert ids(there, "added") == ids(back, "dropped")
    assert ids(there, "dropped") == ids(back, "added")
    assert sum(each.moved for each in there.steps) == sum(each.moved for each in back.steps)
    forth = {(c.key, c.before, c.after) for s in there.steps for c in s.changes}
    assert forth == {(c.key, c.after, c.before) for s in back.steps for c in s.changes}


@given(
    st.permutations("abcdefgh"), st.sets(st.sampled_from("abcdefgh")), st.sets(st.sampled_from("abcdefgh"))
)
def test_what_stays_in_order_is_a_longest_common_subsequence(
    order: list[str], one: set[str], other: set[str]
) -> None:
    before, after = [c for c in "abcdefgh" if c in one], [c for c in order if c in other]

    stay = steady(before, after)

    assert [c for c in before if c in stay] == [c for c in after if c in stay]
    assert len(stay) == longest(before, after)


def longest(one: list[str], other: list[str]) -> int:
    """The textbook's table (R. A. Wagner and M. J. Fischer, 1974)."""
    table = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i, a in enumerate(one):
        for j, b in enumerate(other):
            table[i + 1][j + 1] = table[i][j] + 1 if a == b else max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]


def test_what_goes_stands_where_it_stood_and_before_what_comes() -> None:
    assert merged("abcd", "axcd") == tuple("abxcd")
    assert merged("abc", "c") == tuple("abc")
    assert merged("ab", "xab") == tuple("xab")


def trip(*stages: list[Any]) -> Data:
    return {
        "title": "Trip",
        "stages": [{"name": f"Stage {n}", "id": f"s{n}", "steps": each} for n, each in enumerate(stages, 1)],
    }


def changes(before: Data, after: Data) -> list[FactChange]:
    comparison = compared(trip([{"name": "A", **before}]), trip([{"name": "A", **after}]))
    return [change for pair in comparison.steps for change in pair.changes]


def test_a_step_in_another_stage_has_moved() -> None:
    a, b, c = ({"name": name} for name in "abc")

    comparison = compared(trip([a, b], [c]), trip([a], [b, c]))

    assert ids(comparison, "moved") == ["b"]


def test_only_what_leaves_the_order_has_moved() -> None:
    a, b, c, d = ({"name": name} for name in "abcd")

    assert ids(compared(trip([a, b, c, d]), trip([b, c, d, a])), "moved") == ["a"]


def test_the_steps_of_a_stage_that_moves_stay() -> None:
    before = trip([{"name": "a"}], [{"name": "b"}])

    comparison = compared(before, {**before, "stages": before["stages"][::-1]})

    assert [stage.stage.moved for stage in comparison.stages].count(True) == 1
    assert ids(comparison, "kept") == ["a", "b"]


def test_what_a_touchpoint_gives_counts_as_told() -> None:
    (change,) = changes({"touchpoint": "desk"}, {"channel": "counter", "owner": "one", "promises": ["fair"]})

    assert change == FactChange("touchpoint", "desk", None)
    assert changes({}, {"touchpoint": "desk"}) == [
        FactChange("touchpoint", None, "desk"),
        FactChange("channel", None, "counter"),
        FactChange("promises", None, "fair"),
        FactChange("owner", None, "one"),
    ]


def test_pains_that_go_and_come_are_changes_of_their_own() -> None:
    assert changes({"pains": ["Cold", "Late"]}, {"pains": ["Late", "Dear"]}) == [
        FactChange("pains", "Cold", None),
        FactChange("pains", None, "Dear"),
    ]


def test_a_pain_that_hurts_elsewhere_is_not_gone() -> None:
    one, other = {"name": "a", "pains": ["Cold"]}, {"name": "b"}

    comparison = compared(trip([one, other]), trip([{"name": "a"}, {**other, "pains": ["Cold"]}]))

    assert [change for pair in comparison.steps for change in pair.changes] == [
        FactChange("pains", "Cold", None),
        FactChange("pains", None, "Cold"),
    ]
    assert not comparison.pains.gone(comparison.before.journey.stages[0].steps[0])


def test_an_opportunity_brought_what_is_gone_of_the_pains_it_addresses() -> None:
    step = {"name": "a", "pains": ["Cold", "Late"]}
    before = trip([{**step, "opportunities": ["Heat", {"title": "No", "status": "rejected"}]}])

    (realised,) = compared(before, trip([{"name": "a", "pains": ["Late"]}])).realised

    assert [pain.text for pain in realised.gone] == ["Cold"]
    assert [pain.text for pain in realised.left] == ["Late"]
    assert realised.stage is not None

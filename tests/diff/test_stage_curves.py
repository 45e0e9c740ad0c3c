"""The feelings of each stage, before and after."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.diff.versions import project, stages

from cjtool.diff.curves import StageFeelings, feelings, stage_curves
from cjtool.model import Stage, Step


def stage(*emotions: float | None) -> Stage:
    return Stage(
        name="Move", steps=tuple(Step(name=f"Step {n}", emotion=each) for n, each in enumerate(emotions))
    )


def test_only_steps_that_say_what_is_felt_count() -> None:
    assert feelings(stage(1, None, -2, 0.5, None)) == StageFeelings(mean=-1 / 6, peak=1, low=-2, end=0.5)


def test_a_stage_in_which_nothing_is_felt_has_no_curve() -> None:
    assert feelings(stage(None, None)) is None
    assert feelings(stage()) is None


@settings(max_examples=50)
@given(st.lists(st.none() | st.floats(-2, 2), max_size=8))
def test_the_mean_and_the_end_lie_between_the_low_and_the_peak(emotions: list[float | None]) -> None:
    found = feelings(stage(*emotions))

    if found is not None:
        assert found.low - 1e-9 <= found.mean <= found.peak + 1e-9
        assert found.low <= found.end <= found.peak


def test_stages_that_both_versions_have_are_told_in_the_order_of_the_later_one() -> None:
    one = stages(
        "{name: Look, steps: [{name: Looks, emotion: 1}]}",
        "{name: Sign, steps: [{name: Signs, emotion: 0}]}",
        "{name: Wait, steps: [{name: Waits, emotion: -1}]}",
    )
    other = stages(
        "{name: Sign, steps: [{name: Signs, emotion: 0}]}",
        "{name: Look, steps: [{name: Looks, emotion: 1}, {name: Looks again, emotion: -1}]}",
        "{name: Settle, steps: [{name: Unpacks, emotion: 2}]}",
    )
    before, after = project(one), project(other)

    found = stage_curves(before.journeys[0], after.journeys[0])

    assert [(each.after.name, each.same) for each in found] == [("Sign", True), ("Look", False)]
    assert found[1].was == StageFeelings(1, 1, 1, 1)
    assert found[1].now == StageFeelings(0, 1, -1, -1)

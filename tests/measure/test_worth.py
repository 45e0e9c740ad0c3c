"""What pains take and opportunities bring in a year: against arithmetic, closed forms, and what must hold of any journey."""

from dataclasses import replace
from math import exp, lgamma, log, sqrt
from statistics import stdev

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.measure.worth_projects import (
    STRAIGHT,
    columns,
    journey,
    loaded,
    logged,
    only,
    pain,
    reckoned,
    work,
)

from cjtool.formats.measures import render
from cjtool.measure.worth.columns import Chances, YearRange, year_range
from cjtool.measure.worth.reckoning import open_works
from cjtool.measure.worth.valued import MendingWorth
from cjtool.measure.worth.whole_projects import project_worth
from cjtool.model.between import Between


def sure(value: float) -> object:
    """A figure that is the same in every year."""
    return pytest.approx((value, value, value))


def worth(found: MendingWorth | None) -> MendingWorth:
    assert found is not None
    return found


def test_a_pain_with_exact_figures_is_arithmetic() -> None:
    told = only(loaded(journey(STRAIGHT)))

    slow = pain(told, "slow")
    assert slow.hurt == sure(10_000 * 0.4)
    assert slow.leave == sure(10_000 * 0.4 * 0.05)
    assert slow.lost == sure(10_000 * 0.4 * 0.05 * 100)
    assert slow.costs == sure(10_000 * 0.4 * 2)
    assert slow.whole == sure(20_000 + 8_000)
    assert told.reach == sure(0.98)
    assert told.year == sure(0.98 * 10_000 * 100 - 8_000)


@pytest.mark.parametrize(("c", "rest"), [("0.2", 0.3), ("0.49", 0), ("0.5", 0)])
def test_customers_for_whom_no_way_is_told_are_said_to_go_as_the_others(c: str, rest: float) -> None:
    steps = f"- {{name: A, next: [{{to: b, share: 0.5}}, {{to: c, share: {c}}}]}}\n- {{id: b, name: B, next: end}}\n- {{id: c, name: C}}"
    listed = only(loaded(journey(steps))).assumptions

    untold = [(each.about, each.value, each.whence) for each in listed if each.kind == "untold"]
    ways = {each.whence for each in listed if each.kind == "way"}
    assert [(about, whence) for about, _, whence in untold] == ([(("A",), "assumed")] if rest else [])
    assert all(isinstance(value, Between) and value.low == pytest.approx(rest) for _, value, _ in untold)
    assert ways == ({"assumed"} if rest else {"written"})


def test_an_opportunity_brings_what_its_pains_take_by_its_effect() -> None:
    whole = worth(work(only(loaded(journey(STRAIGHT))), "faster").worth)
    half = worth(work(only(loaded(journey(STRAIGHT.replace("cost: 20000", "effect: 50%")))), "faster").worth)

    assert whole.year == sure(28_000)
    assert (whole.cost, whole.pays) == (20_000, 1)
    assert whole.payback == sure(20_000 / 28_000)
    assert half.year == sure(14_000)
    assert (half.cost, half.pays, half.payback) == (None, None, None)


def test_who_stays_goes_on_as_the_others_do() -> None:
    steps = """
    - {name: A, pains: [{text: Slow, id: slow, share: 1, drop_off: 10%}]}
    - {name: B, next: [{to: c, share: 0.7}, {to: end, share: 0.3}]}
    - C
    """

    told = only(loaded(journey(steps)))

    assert told.reach == sure(0.9 * 0.7)
    assert pain(told, "slow").leave == sure(1_000)
    assert pain(told, "slow").lost == sure(1_000 * 0.7 * 100)


def test_in_a_loop_who_stays_comes_by_again() -> None:
    # Half of all who begin are hurt, and a fifth of these leave: 10 %, however often they come by.
    steps = """
    - A
    - {name: Pay, next: [{to: a, share: 0.25}, {to: end, share: 0.75}], pains: [{text: Refused, id: refused, share: 0.5, drop_off: 20%}]}
    """

    told = only(loaded(journey(steps)))

    assert told.reach == sure(0.9)
    assert pain(told, "refused").hurt == sure(10_000 * 0.5)
    assert pain(told, "refused").lost == sure(0.1 * 10_000 * 100)


def test_the_share_of_a_pain_is_of_all_who_begin() -> None:
    # A fifth comes back for a second visit, which hurts 8 % of all: two in five of those who come there.
    steps = """
    - {name: A, next: [{to: again, share: 0.2}, {to: b, share: 0.8}]}
    - {name: Again, pains: [{text: Twice, id: twice, share: 0.08, drop_off: 50%, cost: 10}]}
    - B
    """

    told = only(loaded(journey(steps)))

    assert pain(told, "twice").hurt == sure(800)
    assert pain(told, "twice").leave == sure(400)
    assert pain(told, "twice").costs == sure(8_000)
    assert told.reach == sure(0.96)


def test_a_pain_hurts_no_more_than_those_who_come_by() -> None:
    steps = """
    - {name: A, next: [{to: again, share: 0.2}, {to: b, share: 0.8}]}
    - {name: Again, pains: [{text: Twice, id: twice, share: 0.5, cost: 10}]}
    - B
    """

    assert pain(only(loaded(journey(steps))), "twice").hurt == sure(2_000)


def test_pains_account_for_no_more_than_those_who_leave() -> None:
    steps = """
    - name: A
      next: [{to: b, share: 0.9}, {to: end, share: 0.1}]
      pains:
        - {text: Slow, id: slow, share: 1, drop_off: 15%}
        - {text: Dear, id: dear, share: 0.5, drop_off: 10%}
    - B
    """

    told = only(loaded(journey(steps)))

    assert told.reach == sure(0.9)
    assert pain(told, "slow").leave == sure(1_000 * 0.15 / 0.2)
    assert pain(told, "dear").leave == sure(1_000 * 0.05 / 0.2)


def test_pains_without_a_drop_off_divide_what_is_left_by_burden() -> None:
    steps = """
    - name: A
      next: [{to: b, share: 0.8}, {to: end, share: 0.2}]
      pains:
        - {text: Slow, id: slow, share: 0.5, drop_off: 10%}
        - {text: Dear, id: dear, severity: high, share: 0.5}
        - {text: Odd, id: odd, severity: low, share: 0.5}
    - B
    """

    told = only(loaded(journey(steps)), years=4_000)

    assert pain(told, "slow").leave == sure(500)
    dear, odd = pain(told, "dear").leave, pain(told, "odd").leave
    assert dear is not None
    assert odd is not None
    assert dear.mean == pytest.approx(3 * odd.mean)
    assert dear.mean + odd.mean == pytest.approx(0.15 * 10_000 / 2, rel=0.03)
    assert dear.high + odd.high == pytest.approx(0.95 * 1_500, rel=0.02)
    assert (pain(told, "dear").divided, pain(told, "slow").divided) == (True, False)


def test_a_pain_makes_no_more_leave_than_it_hurts() -> None:
    steps = """
    - name: A
      next: [{to: b, share: 0.6}, {to: end, share: 0.4}]
      pains: [{text: Slow, id: slow, share: 0.1}]
    - B
    """

    leave = pain(only(loaded(journey(steps)), years=2_000), "slow").leave

    assert leave is not None
    assert leave.high == pytest.approx(1_000)


def test_where_nobody_says_and_no_log_shows_it_there_is_no_figure() -> None:
    steps = "- {name: A, pains: [{text: Slow, id: slow, share: 0.4}, {text: Dear, id: dear, cost: 3}], opportunities: [{title: X, id: x}]}\n- B"

    told = only(loaded(journey(steps)))

    assert pain(told, "slow").leave is None
    assert pain(told, "slow").whole is None
    assert pain(told, "dear").leave is None
    assert pain(told, "dear").costs is not None
    mending = worth(work(told, "x").worth)
    assert (mending.reckoned, mending.pains) == (1, 2)


def test_an_opportunity_of_pains_without_figures_has_none() -> None:
    steps = "- {name: A, pains: [{text: Slow, share: 0.4}], opportunities: [{title: X, id: x}]}\n- B"

    assert work(only(loaded(journey(steps))), "x").worth is None


def test_without_a_worth_only_costs_count() -> None:
    told = only(loaded(journey(STRAIGHT, "customers: 10000")))

    assert pain(told, "slow").lost is None
    assert pain(told, "slow").whole == sure(8_000)
    assert told.year == sure(-8_000)


def test_an_unknown_share_is_anything() -> None:
    told = only(
        loaded(journey("- {name: A, pains: [{text: Slow, id: slow, drop_off: 10%}]}\n- B")), years=4_000
    )

    leave = pain(told, "slow").leave
    assert leave is not None
    assert leave.mean == pytest.approx(500, rel=0.03)
    assert leave.low == pytest.approx(50, rel=0.15)
    assert leave.high == pytest.approx(950, rel=0.02)
    [share] = [each for each in told.assumptions if each.kind == "share"]
    assert (share.whence, share.value) == ("assumed", Between(0, 1, share=True))


STAGE = """
cjtool: journey/v1
title: I try it
customers: 1000
worth: 10
stages:
  - name: Before
    steps: [Begins]
  - name: Within
    pains: [{text: Tiresome, id: tiresome, share: 0.5, %s, cost: 2}]
    steps:
      - {name: A, next: [b, {to: end, share: 0.1}]}
      - {name: B, next: [c, {to: end, share: 0.2}]}
      - C
"""


def test_a_pain_of_a_stage_hurts_once_and_is_left_where_customers_leave() -> None:
    told = only(loaded(STAGE % "drop_off: 20%"))

    # 1000 enter; 100 leave at A and 180 at B; 0.5 × 0.2 of 1000 do so because of it, at both in proportion.
    found = pain(told, "tiresome")
    assert found.hurt == sure(500)
    assert found.costs == sure(1_000)
    assert found.leave == sure(100)
    blamed = 100 / 280
    mended = (1 - 0.1 * (1 - blamed)) * (1 - 0.2 * (1 - blamed))
    assert found.lost == sure((mended - 0.72) * 10_000)


def test_a_pain_of_a_stage_that_nobody_is_known_to_leave_counts_at_its_first_step() -> None:
    plain = STAGE.replace("{name: A, next: [b, {to: end, share: 0.1}]}", "A")
    plain = plain.replace("{name: B, next: [c, {to: end, share: 0.2}]}", "B")

    told = only(loaded(plain % "drop_off: 20%"))

    assert told.reach == sure(0.9)
    assert pain(told, "tiresome").lost == sure(1_000)


def test_a_pain_of_a_stage_may_share_what_no_pain_accounts_for() -> None:
    told = only(loaded(STAGE % "severity: high"), years=4_000)

    leave = pain(told, "tiresome").leave
    assert leave is not None
    assert leave.mean == pytest.approx(140, rel=0.03)
    assert pain(told, "tiresome").divided


def test_overlapping_opportunities_take_what_the_other_leaves() -> None:
    steps = """
    - name: A
      pains: [{text: Slow, id: slow, share: 1, drop_off: 10%}]
      opportunities:
        - {title: X, id: x, effect: 50%, objectives: grow}
        - {title: Y, id: y, effect: 40%, objectives: [grow, calm]}
    - B
    """

    project = reckoned(loaded(journey(steps)))
    [told] = project.journeys

    assert worth(work(told, "x").worth).year == sure(50_000)
    assert worth(work(told, "y").worth).year == sure(40_000)
    assert worth(told.together).year == sure(100_000 * (1 - 0.5 * 0.6))
    assert {each.id: each.count for each in project.objectives} == {"grow": 2, "calm": 1}
    brought = {each.id: worth(each.worth).year.mean for each in project.objectives}
    assert brought == pytest.approx({"grow": 70_000, "calm": 40_000})


def test_what_serves_no_objective_comes_last() -> None:
    steps = """
    - name: A
      pains: [{text: Slow, id: slow, share: 1, drop_off: 10%}]
      opportunities: [{title: X, id: x}, {title: Y, id: y, objectives: calm}, {title: Z, objectives: grow, status: rejected}]
    - B
    """

    assert [each.id for each in reckoned(loaded(journey(steps))).objectives] == ["calm", ""]


def test_of_two_steps_in_a_row_who_stays_at_one_may_stay_at_the_other() -> None:
    steps = """
    - {name: A, pains: [{text: Slow, id: slow, share: 1, drop_off: 10%}], opportunities: [{title: X, id: x}]}
    - {name: B, pains: [{text: Dear, id: dear, share: 1, drop_off: 20%}], opportunities: [{title: Y, id: y}]}
    """

    told = only(loaded(journey(steps)))

    alone = [worth(work(told, id).worth).year.mean for id in ("x", "y")]
    assert alone == pytest.approx([0.1 * 0.8 * 1e6, 0.9 * 0.2 * 1e6])
    assert worth(told.together).year == sure(0.28 * 1e6)


def test_what_is_done_hurts_no_more_and_what_is_rejected_brings_nothing() -> None:
    done = STRAIGHT.replace("cost: 20000", "status: done")

    told = only(loaded(journey(done)))
    partly = only(loaded(journey(done.replace("status: done", "status: done, effect: 75%"))))
    rejected = only(loaded(journey(STRAIGHT.replace("cost: 20000", "status: rejected"))))

    assert (told.pains, told.opportunities) == ((), ())
    assert told.reach == sure(1)
    assert [each.about for each in told.assumptions if each.kind == "done"] == [("Slow",)]
    assert pain(partly, "slow").lost == sure(5_000)
    assert pain(rejected, "slow").lost == sure(20_000)
    assert rejected.opportunities == ()


def test_opportunities_of_two_journeys_are_drawn_together_and_each_counts_once() -> None:
    one = journey(STRAIGHT)
    other = journey(STRAIGHT.replace("drop_off: 5%, cost: 2", "drop_off: 2-6%"))

    project = reckoned(loaded(one, other), years=2_000)

    each = [worth(work(told, "faster").worth) for told in project.journeys]
    assert worth(project.together).year.mean == pytest.approx(sum(one.year.mean for one in each))
    assert worth(project.together).cost == 40_000
    assert reckoned(loaded(one)).together is None


def test_archived_journeys_are_not_reckoned() -> None:
    project = reckoned(
        loaded(journey(STRAIGHT), journey(STRAIGHT, "status: archived\ncustomers: 5\nworth: 5"))
    )

    assert [told.journey.id for told in project.journeys] == ["trip"]


# Ranges


RANGES = """
- name: A
  pains: [{text: Slow, id: slow, share: 0.4, drop_off: 2-6%, cost: 1-3}]
  opportunities: [{title: X, id: x, effect: 40-80%, cost: 12000}]
- B
"""
HEAD = "customers: 8000-12000\nworth: 80-120"


def test_the_mean_of_what_is_drawn_is_that_of_the_closed_form() -> None:
    year = columns(loaded(journey(RANGES, HEAD)), years=4_000)
    [slow] = year.hurting

    lost, costs = year.lost({id(slow.pain): None}), year.costs(slow)
    assert lost is not None
    assert costs is not None
    # Independent and even: the mean of a product is that of the means.
    for column, expected in ((lost, 10_000 * 100 * 0.4 * 0.04), (costs, 10_000 * 0.4 * 2)):
        error = stdev(column) / sqrt(len(column))
        assert abs(year_range(column).mean - expected) < 3 * error
        assert error < 0.01 * expected


def test_a_range_is_drawn_evenly_and_an_end_is_never_passed() -> None:
    column = Chances("trip").drawn("worth", Between(80, 120))

    assert (min(column) >= 80, max(column) <= 120) == (True, True)
    assert year_range(column) == pytest.approx((100, 82, 118), rel=0.01)


def test_the_chance_to_be_paid_back_is_that_of_the_years() -> None:
    # Brought is 100 × 10000 × 0.4 × (2 to 6 %): even between 8000 and 24000, of which 12000 is a quarter.
    steps = RANGES.replace(", cost: 1-3", "").replace("effect: 40-80%, ", "")

    found = worth(work(only(loaded(journey(steps)), years=4_000), "x").worth)

    assert found.pays == pytest.approx(0.75, abs=0.03)
    assert found.payback is not None
    assert found.payback.mean == pytest.approx(12 / 16, rel=0.02)
    assert found.payback.low == pytest.approx(12 / 23.2, rel=0.02)
    assert found.payback.high == pytest.approx(12 / 8.8, rel=0.03)


def test_what_may_bring_nothing_may_never_be_paid_back() -> None:
    steps = "- {name: A, pains: [{text: Slow, share: 1, drop_off: 0}], opportunities: [{title: X, id: x, cost: 5}]}\n- B"

    found = worth(work(only(loaded(journey(steps))), "x").worth)

    assert found.payback == (float("inf"),) * 3
    assert found.pays == 0


def test_the_same_seed_gives_the_same_bytes_and_another_one_others() -> None:
    workspace = loaded(journey(RANGES, HEAD))

    first, again = (render("json", [reckoned(workspace)], of="worths") for _ in range(2))
    other = project_worth(workspace, workspace.journeys, (), 400, seed=2)

    assert first == again
    assert other.journeys[0].year.mean != reckoned(workspace).journeys[0].year.mean


def test_another_pain_changes_nothing_of_the_luck_of_the_first() -> None:
    more = RANGES.replace("pains: [", "pains: [{text: New, id: new, share: 0.1, cost: 1-9}, ")

    one, two = (only(loaded(journey(steps, HEAD))) for steps in (RANGES, more))

    assert pain(one, "slow") == replace(
        pain(two, "slow"), pain=pain(one, "slow").pain, holder=pain(one, "slow").holder
    )


@given(
    st.floats(0, 0.4),
    st.floats(0, 0.4),
    st.floats(0, 0.2),
)
@settings(max_examples=30)
def test_a_wider_range_never_gives_a_narrower_result(low: float, wide: float, wider: float) -> None:
    def spread(low: float, high: float) -> float:
        steps = f"- {{name: A, pains: [{{text: Slow, id: slow, share: 0.5, drop_off: {low:.6f}-{high:.6f}}}]}}\n- B"
        lost = pain(only(loaded(journey(steps)), years=200), "slow").lost
        assert lost is not None
        return lost.high - lost.low

    assert spread(low, low + wide + wider) >= spread(low, low + wide) - 1e-6


# Logs


LOGGED = """
- name: A
  pains: [{text: Slow, id: slow, severity: high, share: 0.8}]
- name: B
- name: C
"""


def _beta_below(x: float, a: float, b: float) -> float:
    """The chance that a beta variable is below `x`, by Simpson's rule: for a and b of at least 1."""
    scale, parts = lgamma(a + b) - lgamma(a) - lgamma(b), 2_000

    def density(t: float) -> float:
        return 0.0 if t in {0, 1} else exp(scale + (a - 1) * log(t) + (b - 1) * log(1 - t))

    wide = x / parts
    inner = sum((4 if at % 2 else 2) * density(at * wide) for at in range(1, parts))
    return (density(0) + inner + density(x)) * wide / 3


def test_leaving_that_is_measured_lies_where_jeffreys_says() -> None:
    workspace = loaded(journey(LOGGED))
    log = logged(workspace, {"A B C": 40, "A": 10})

    told = only(workspace, [log], years=4_000)

    [left] = [each for each in told.assumptions if each.kind == "leaving" and each.about == ("A",)]
    assert (left.whence, left.log, left.n) == ("measured", "log.csv", 50)
    assert isinstance(left.value, YearRange)
    assert left.value.mean == pytest.approx(10.5 / 51, rel=0.02)
    assert _beta_below(left.value.low, 10.5, 40.5) == pytest.approx(0.05, abs=0.012)
    assert _beta_below(left.value.high, 10.5, 40.5) == pytest.approx(0.95, abs=0.012)


def test_a_log_goes_before_what_is_told_and_more_cases_make_it_surer() -> None:
    steps = "- {name: A, next: [{to: b, share: 0.5}, {to: c, share: 0.5}]}\n- {name: B, next: end}\n- {name: C, pains: [{text: Slow, id: slow, share: 1, drop_off: 100%}]}"
    workspace = loaded(journey(steps))

    few, many = (
        only(workspace, [logged(workspace, {"A B": 9 * times, "A C": times})], years=2_000).reach
        for times in (2, 200)
    )

    assert many.mean == pytest.approx(0.9, abs=0.01)
    assert many.high - many.low < (few.high - few.low) / 5


def test_of_several_logs_the_one_with_most_cases_counts_and_the_others_are_told() -> None:
    workspace = loaded(journey(LOGGED))
    small = replace(logged(workspace, {"A": 3}), source="small.csv")
    large = replace(logged(workspace, {"A B C": 30}), source="large.csv")

    told = only(workspace, [small, large])

    assert {each.log for each in told.assumptions if each.whence == "measured"} == {"large.csv"}
    assert [each.about for each in told.assumptions if each.kind == "logs"] == [("small.csv",)]


def test_who_ends_at_an_end_did_not_leave_and_who_ends_elsewhere_did() -> None:
    steps = "- A\n- {name: B, next: [{to: end, share: 0.9}, {to: c, share: 0.1}]}\n- C"
    workspace = loaded(journey(steps))

    told = only(workspace, [logged(workspace, {"A": 200, "A B": 500, "A B C": 100})], years=2_000)

    assert told.reach.mean == pytest.approx(600 / 800, abs=0.01)
    [ends] = [each for each in told.assumptions if each.kind == "ends"]
    assert ends.about == ("B", "C")


def test_the_share_of_each_way_and_whence_it_is_known_is_told() -> None:
    steps = "- {name: A, next: [b, c]}\n- {name: B, next: [{to: c, share: 0.2}, {to: d, share: 0.8}]}\n- {name: C, next: end}\n- D"
    workspace = loaded(journey(steps))

    told = {each.at: each for each in only(workspace).assumptions if each.kind == "way"}
    log = logged(workspace, {"A B D": 60, "A C": 20})
    measured = {each.at: each for each in only(workspace, [log]).assumptions if each.kind == "way"}

    assert {at: each.value for at, each in told.items()} == {
        "trip/all/a/b": sure(0.5),
        "trip/all/a/c": sure(0.5),
        "trip/all/b/c": sure(0.2),
        "trip/all/b/d": sure(0.8),
    }
    assert [told[f"trip/all/{way}"].whence for way in ("a/b", "b/c")] == ["assumed", "written"]
    way = measured["trip/all/a/b"]
    assert (way.whence, way.log, way.n) == ("measured", "log.csv", 80)
    assert isinstance(way.value, YearRange)
    assert way.value.mean == pytest.approx(60.5 / 81, rel=0.02)


def test_an_end_beside_another_way_is_one_by_the_log_where_nobody_tells_its_share() -> None:
    steps = "- {name: A, next: [b, end]}\n- B"
    workspace = loaded(journey(steps))

    [ends] = [each for each in only(workspace).assumptions if each.kind == "ends"]
    few = logged(workspace, {"A": 10, "A B": 90})
    [measured] = [each for each in only(workspace, [few]).assumptions if each.kind == "ends"]

    assert ends.about == ("A", "B")
    assert measured.about == ("B",)


# What must hold of any journey


@st.composite
def journeys(draw: st.DrawFn) -> str:
    """Journeys of up to five steps with ways, pains and opportunities of all sorts."""
    share = st.sampled_from(["0", "0.1", "0.4", "1"])
    drop = st.sampled_from(["", ", drop_off: 5%", ", drop_off: 0-30%", ", drop_off: 100%"])
    cost = st.sampled_from(["", ", cost: 3", ", cost: 1-9"])
    effect = st.sampled_from(["", ", effect: 0", ", effect: 10-60%"])
    lines = []
    count = draw(st.integers(1, 5))
    for at in range(count):
        ways = [f"s{to}" for to in draw(st.lists(st.integers(0, count - 1), max_size=2, unique=True))]
        end = draw(st.sampled_from(["end", "{to: end, share: 0.2}", "{to: end, share: 0.7}"]))
        pains = [
            f"{{text: P{n}, id: p{n}, severity: {draw(st.sampled_from(['low', 'high']))}, share: {draw(share)}{draw(drop)}{draw(cost)}}}"
            for n in range(draw(st.integers(0, 3)))
        ]
        works = [f"{{title: O{n}, id: o{at}{n}{draw(effect)}}}" for n in range(draw(st.integers(0, 2)))]
        lines.append(
            f"- {{name: S{at}, id: s{at}, next: [{', '.join([*ways, end])}], pains: [{', '.join(pains)}], opportunities: [{', '.join(works)}]}}"
        )
    return "\n".join(lines)


@given(journeys())
@settings(max_examples=60)
def test_mending_never_loses_and_no_more_leave_than_come(steps: str) -> None:
    workspace = loaded(journey(steps, "customers: 900-1100\nworth: 10"))
    year = columns(workspace, years=40)

    assert all(0 <= value <= 1 + 1e-12 for value in year.leavers.passed.reach)
    for step, leaving in year.leavers.leaving.items():
        assert all(0 <= value <= 1 for value in leaving)
        parts = [own[step] for own in year.leavers.parts.values() if step in own]
        for shares in zip(leaving, *parts, strict=True):
            assert sum(shares[1:]) <= shares[0] + 1e-9
    for each in year.hurting:
        lost = year.lost({id(each.pain): None})
        assert lost is not None
        assert min(lost) >= 0
    works = open_works(workspace.journeys[0])
    alone = [year.mended(year.effects([each])) for each in works]
    together = year.mended(year.effects(works))
    for one in alone:
        assert all(both >= single - 1e-6 for both, single in zip(together, one, strict=True))


@given(st.lists(st.sampled_from(["10%", "20-40%", "0", "100%"]), min_size=2, max_size=4))
@settings(max_examples=20)
def test_at_one_step_all_bring_no_more_than_each_alone(effects: list[str]) -> None:
    works = ", ".join(f"{{title: O{n}, id: o{n}, effect: {effect}}}" for n, effect in enumerate(effects))
    steps = f"- {{name: A, pains: [{{text: P, share: 0.5, drop_off: 10-30%, cost: 4}}, {{text: Q, share: 0.2, drop_off: 5%}}], opportunities: [{works}]}}\n- B"

    told = only(loaded(journey(steps)), years=100)

    alone = sum(worth(each.worth).year.mean for each in told.opportunities)
    assert worth(told.together).year.mean <= alone + 1e-6


@given(st.permutations(["slow", "dear", "odd"]))
def test_the_order_of_pains_is_irrelevant(order: list[str]) -> None:
    written = {
        "slow": "{text: Slow, id: slow, share: 0.6, drop_off: 10-30%, cost: 1-2}",
        "dear": "{text: Dear, id: dear, severity: high, share: 0.5}",
        "odd": "{text: Odd, id: odd, severity: low, share: 0.4}",
    }

    def told(names: list[str]) -> dict[str, YearRange | None]:
        pains = ", ".join(written[name] for name in names)
        steps = f"- {{name: A, next: [b, {{to: end, share: 0.2}}], pains: [{pains}]}}\n- B"
        return {each.pain.id: each.whole for each in only(loaded(journey(steps)), years=50).pains}

    first, other = told(["slow", "dear", "odd"]), told(order)
    for name, found in first.items():
        assert found == pytest.approx(other[name])


def test_who_leaves_before_the_first_step_of_a_log_is_told_and_not_measured() -> None:
    # A log of orders begins with the order: the four in ten who only ask are in none of its cases.
    asks = "- {name: Asks, next: [{to: a, share: 0.6}, {to: end, share: 0.4}]}\n- A\n- B\n"
    workspace = loaded(journey(asks))

    told = only(workspace, [logged(workspace, {"A B": 8_000, "A": 2_000})], years=2_000)

    assert told.reach.mean == pytest.approx(0.6 * 0.8, abs=0.005)
    left = {each.about[0]: (each.whence, each.log) for each in told.assumptions if each.kind == "leaving"}
    assert left == {"Asks": ("written", ""), "A": ("measured", "log.csv")}


def test_a_step_that_is_come_back_to_after_the_log_has_begun_is_measured() -> None:
    again = "- {name: Asks, next: [{to: a, share: 0.6}, {to: end, share: 0.4}]}\n- {name: A, next: [asks, b]}\n- B\n"
    workspace = loaded(journey(again))

    told = only(workspace, [logged(workspace, {"A B": 90, "A A B": 10})])

    left = {each.about[0]: each.whence for each in told.assumptions if each.kind == "leaving"}
    assert left["Asks"] == "measured"


BILLED = """
- {name: A}
- name: B
  pains: [{text: Dearer, id: dearer, share: 0.5, drop_off: 10%}]
- {name: C, next: [{to: d, share: 0.3}, {to: e, share: 0.7}]}
- {name: D, next: [{to: end, share: 0.2}, {to: e, share: 0.8}]}
- {name: E}
"""


def test_who_leaves_behind_the_last_step_of_a_log_is_told_and_not_measured() -> None:
    # The log ends when the first bill is paid: nobody was seen to leave there, or to get the next one.
    workspace = loaded(journey(BILLED))

    told = only(workspace, [logged(workspace, {"A B": 900, "A": 100})], years=2_000)

    left = {each.about[0]: (each.whence, each.log) for each in told.assumptions if each.kind == "leaving"}
    assert left == {"A": ("measured", "log.csv"), "D": ("written", "")}
    leaving = pain(told, "dearer").leave
    assert leaving is not None
    assert leaving.mean == pytest.approx(10_000 * 0.5 * 0.1, rel=0.01)
    ways = {each.at: each for each in told.assumptions if each.kind == "way"}
    assert ways["trip/all/c/d"].value == sure(0.3)
    assert ways["trip/all/c/d"].whence == "written"
    [ends] = [each for each in told.assumptions if each.kind == "unseen"]
    assert (ends.about, ends.whence, ends.log) == (("B",), "assumed", "log.csv")


def test_a_step_without_events_between_steps_of_a_log_is_measured_on() -> None:
    # Who goes on to C by Q is in the log; who ends at A may be at R already.
    steps = "- {name: A, next: q}\n- {name: Q, next: [{to: c, share: 0.5}, {to: r, share: 0.5}]}\n- {name: C, next: end}\n- {name: R}\n"
    workspace = loaded(journey(steps))

    told = only(workspace, [logged(workspace, {"A C": 900, "A": 100})], years=2_000)

    assert told.reach.mean == pytest.approx(1, abs=0.001)
    assert [each for each in told.assumptions if each.kind == "leaving"] == []
    [way] = [each for each in told.assumptions if each.at == "trip/all/q/c"]
    assert isinstance(way.value, YearRange)
    assert way.value.mean == pytest.approx(0.9, abs=0.01)


def test_who_passes_over_the_optional_steps_at_the_end_has_reached_it() -> None:
    workspace = loaded(journey("- A\n- B\n- {name: C, optional: true}\n"))

    told = only(workspace, [logged(workspace, {"A B C": 600, "A B": 200, "A": 200})], years=2_000)

    assert told.reach.mean == pytest.approx(0.8, abs=0.01)
    [ends] = [each for each in told.assumptions if each.kind == "ends"]
    assert ends.about == ("B", "C")
    assert [each.about for each in told.assumptions if each.kind == "leaving"] == [("A",)]


def test_a_drop_off_of_which_not_all_counts_is_told() -> None:
    steps = "- {name: A, pains: [{text: Slow, id: slow, share: 1, drop_off: 20%}, {text: Odd, id: odd, share: 0.5, cost: 1}]}\n- B\n"
    workspace = loaded(journey(steps))

    fewer = only(workspace, [logged(workspace, {"A B": 9_000, "A": 1_000})], years=2_000)
    more = only(workspace, [logged(workspace, {"A B": 7_000, "A": 3_000})], years=2_000)

    [scaled] = [each for each in fewer.assumptions if each.kind == "scaled"]
    assert (scaled.at, scaled.about) == ("trip/all/a/slow", ("Slow",))
    assert isinstance(scaled.value, YearRange)
    assert scaled.value.mean == pytest.approx(0.5, abs=0.01)
    assert not [each for each in more.assumptions if each.kind == "scaled"]

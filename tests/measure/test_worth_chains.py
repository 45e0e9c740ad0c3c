"""Chains of steps that end: against hand-worked values, and against linear equations solved exactly."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.measure.worth_projects import journey, loaded, logged

from cjtool.measure.worth.absorbing import START, endless, passed, reached
from cjtool.measure.worth.counted_ways import counts_of
from cjtool.model.values import END
from cjtool.query.route import finishing, ways_on

Ways = dict[str, dict[str, Fraction]]
Shares = dict[str, Fraction]


def told(ways: Ways, leaving: Shares) -> tuple[float, dict[str, float], dict[str, float]]:
    """What the chain says of one year: who reaches the end, visits, and who reaches it of those who go on."""
    columns = {step: {to: [float(share)] for to, share in on.items()} for step, on in ways.items()}
    left = {step: [float(share)] for step, share in leaving.items()}
    found = passed(columns, left)
    assert reached(columns, left) == pytest.approx(found.reach)
    return (
        found.reach[0],
        {step: column[0] for step, column in found.visits.items()},
        {step: column[0] for step, column in found.onward.items()},
    )


def test_a_straight_journey_multiplies_who_stays() -> None:
    ways = {START: {"a": Fraction(1)}, "a": {"b": Fraction(1)}, "b": {END: Fraction(1)}}

    reach, visits, onward = told(ways, {"a": Fraction(1, 5), "b": Fraction(1, 10)})

    assert reach == pytest.approx(0.8 * 0.9)
    assert visits == pytest.approx({START: 1, "a": 1, "b": 0.8})
    assert onward == pytest.approx({START: 0.72, "a": 0.9, "b": 1})


def test_a_branch_adds_its_ways() -> None:
    third = Fraction(1, 3)
    ways = {
        START: {"a": Fraction(1)},
        "a": {"b": third, "c": 2 * third},
        "b": {END: Fraction(1)},
        "c": {END: Fraction(1)},
    }

    reach, visits, _ = told(ways, {"b": Fraction(1, 2)})

    assert reach == pytest.approx(1 / 3 * 1 / 2 + 2 / 3)
    assert visits["c"] == pytest.approx(2 / 3)


def test_a_loop_is_walked_until_it_is_left() -> None:
    # Of 4 who pay 1 is refused and orders again; each time 1 of 10 leaves: visits 1 / (1 - 0.9 × 0.25).
    quarter = Fraction(1, 4)
    ways = {
        START: {"order": Fraction(1)},
        "order": {"pay": Fraction(1)},
        "pay": {"order": quarter, END: 3 * quarter},
    }

    reach, visits, onward = told(ways, {"pay": Fraction(1, 10)})

    assert visits["order"] == pytest.approx(1 / (1 - 0.225))
    assert reach == pytest.approx(0.9 * 0.75 / (1 - 0.225))
    assert onward["pay"] == pytest.approx(0.75 + 0.25 * reach)


def test_a_step_that_leads_back_to_itself_is_a_loop_too() -> None:
    half = Fraction(1, 2)
    reach, visits, _ = told({START: {"a": Fraction(1)}, "a": {"a": half, END: half}}, {"a": Fraction(1, 5)})

    assert visits["a"] == pytest.approx(1 / (1 - 0.4))
    assert reach == pytest.approx(0.4 / 0.6)


@st.composite
def chains(draw: st.DrawFn) -> tuple[Ways, Shares]:
    """Chains of up to eight steps with arbitrary ways, back ones too; the end can be reached from each."""
    names = [f"s{number}" for number in range(draw(st.integers(1, 8)))]
    parts = st.integers(0, 5)
    ways: Ways = {START: {names[0]: Fraction(1)}}
    for step in names:
        weights = {to: draw(parts) for to in names} | {END: draw(st.integers(1, 5))}
        whole = sum(weights.values())
        ways[step] = {to: Fraction(weight, whole) for to, weight in weights.items() if weight}
    leaving = {step: Fraction(draw(st.integers(0, 9)), 10) for step in names if draw(st.booleans())}
    return ways, leaving


@given(chains())
def test_it_is_as_linear_equations_say(chain: tuple[Ways, Shares]) -> None:
    ways, leaving = chain

    reach, visits, onward = told(ways, leaving)

    hits = _solved(ways, leaving)
    assert reach == pytest.approx(float(hits[START]))
    for step, share in onward.items():
        ahead = {**hits, END: Fraction(1)}
        assert share == pytest.approx(float(sum(part * ahead[to] for to, part in ways[step].items())))
    for step, count in visits.items():
        into = (
            float(Fraction(visits[one]) * (1 - leaving.get(one, 0)) * on[step])
            for one, on in ways.items()
            if step in on and one in visits
        )
        assert count == pytest.approx(1 if step == START else sum(into))


def _solved(ways: Ways, leaving: Shares) -> dict[str, Fraction]:
    """The chance to come to the end from each step, by Gauss and Jordan with whole fractions."""
    names = list(ways)
    rows = []
    for step in names:
        stay = 1 - leaving.get(step, Fraction(0))
        row = [Fraction(step == to) - stay * ways[step].get(to, 0) for to in names]
        rows.append([*row, stay * ways[step].get(END, 0)])
    for at in range(len(names)):
        pivot = next(row for row in range(at, len(rows)) if rows[row][at])
        rows[at], rows[pivot] = rows[pivot], rows[at]
        rows[at] = [value / rows[at][at] for value in rows[at]]
        for other in range(len(rows)):
            if other != at:
                factor = rows[other][at]
                rows[other] = [one - factor * two for one, two in zip(rows[other], rows[at], strict=True)]
    return {name: rows[at][-1] for at, name in enumerate(names)}


def test_a_loop_without_a_way_out_is_told() -> None:
    one = [1.0]

    assert endless({START: {"a": one}, "a": {"b": one}, "b": {"a": one}}, {}) == (START, "a", "b")
    assert endless({START: {"a": one}, "a": {"b": one}, "b": {"a": one}}, {"b": [0.1]}) == ()


def test_ways_are_as_written_and_else_lead_to_the_step_below() -> None:
    [trip] = loaded(
        journey(
            "- {name: A, next: [{to: c, share: 0.6}, b, b, {to: end, share: 0.1}]}\n- B\n- {name: C, next: [b, c]}"
        )
    ).journeys

    ways = ways_on(trip)

    assert ways["a"] == pytest.approx({"c": 0.6, "b": 0.3, END: 0.1})
    assert ways["b"] == {"c": 1}
    assert ways["c"] == {"b": 0.5, "c": 0.5}


def test_shares_that_leave_something_out_are_of_those_who_go_on_and_ways_of_nobody_are_none() -> None:
    [trip] = loaded(
        journey(
            "- {name: A, next: [{to: b, share: 0.3}, {to: c, share: 0.1}, {to: d, share: 0}]}\n- B\n- C\n- D"
        )
    ).journeys

    assert ways_on(trip)["a"] == pytest.approx({"b": 0.75, "c": 0.25})


@pytest.mark.parametrize(
    ("next", "finishes"),
    [
        ("end", True),
        ("[{to: end, share: 0.3}]", True),
        ("[b, end]", True),
        ("[b, {to: end, share: 0.5}]", True),
        ("[b, {to: end, share: 0.4}]", False),
    ],
)
def test_an_end_that_fewer_than_half_take_is_where_customers_leave(next: str, finishes: bool) -> None:
    [trip] = loaded(journey(f"- {{name: A, next: {next}}}\n- B")).journeys

    assert ("a" in {step.id for step in finishing(trip)}) is finishes


def test_cases_are_divided_over_ways_by_steps_that_no_event_is_about() -> None:
    # From A one may go by Q, of which no event is, to B or C: told are 0.4 by Q, of these 0.25 on to C.
    workspace = loaded(
        journey(
            """
            - {name: A, next: [{to: q, share: 0.4}, {to: b, share: 0.6}]}
            - {name: Q, next: [{to: b, share: 0.75}, {to: c, share: 0.25}]}
            - {name: B, next: end}
            - {name: C, next: end}
            """
        )
    )
    [trip] = workspace.journeys

    counts = counts_of(
        logged(workspace, {"A B": 90, "A C": 20, "C": 5}), {START: {"a": 1.0}, **ways_on(trip)}
    )

    assert counts["a"] == pytest.approx({"b": 90 * 0.6 / 0.9, "q": 90 * 0.3 / 0.9 + 20})
    assert counts["q"] == pytest.approx({"b": 30, "c": 20})
    assert counts[START] == {"a": 110, "c": 5}
    assert counts["b"] == {END: 90}


def test_a_loop_of_steps_without_events_is_walked_too() -> None:
    # Each visit of Q leads back to R in half of the cases, so that a case passes Q twice on average.
    workspace = loaded(
        journey("- A\n- R\n- {name: Q, next: [{to: r, share: 0.5}, {to: b, share: 0.5}]}\n- B")
    )
    [trip] = workspace.journeys

    counts = counts_of(logged(workspace, {"A B": 10}), {START: {"a": 1.0}, **ways_on(trip)})

    assert counts["q"] == pytest.approx({"r": 10, "b": 10})
    assert counts["r"] == pytest.approx({"q": 20})


def test_who_ends_behind_steps_without_events_goes_there_and_not_away() -> None:
    workspace = loaded(journey("- A\n- Q\n- {name: R, next: [{to: end, share: 0.2}, s]}\n- S"))
    [trip] = workspace.journeys

    counts = counts_of(logged(workspace, {"A": 50}), {START: {"a": 1.0}, **ways_on(trip)})

    assert counts["a"] == pytest.approx({"q": 50})
    assert counts["r"] == pytest.approx({END: 10, "s": 40})


def test_steps_without_events_that_never_end_are_passed_over() -> None:
    workspace = loaded(journey("- {name: A, next: [q, b]}\n- {name: Q, next: q}\n- B"))
    [trip] = workspace.journeys

    counts = counts_of(logged(workspace, {"A B": 8}), {START: {"a": 1.0}, **ways_on(trip)})

    assert counts["a"] == {"b": 8}


def test_a_loop_that_hardly_anybody_leaves_makes_no_traceback() -> None:
    found = passed({START: {"a": [1.0]}, "a": {"a": [1.0], END: [1e-17]}}, {})

    assert 0 <= found.reach[0] <= 1

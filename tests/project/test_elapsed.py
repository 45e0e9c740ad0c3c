"""How long journeys take, added up from what they state."""

from datetime import date
from pathlib import Path

import pytest

from cjtool.model import Journey
from cjtool.project import load
from cjtool.query import LeadTime, faster, lead_times
from cjtool.source import Source


def journey(*stages: str) -> Journey:
    """A journey of stages, each in braces; steps in them may wait for one another with `next`."""
    text = "cjtool: journey/v1\ntitle: I go\nstages:\n" + "".join(f"  - {{{stage}}}\n" for stage in stages)
    workspace = load(Path(), [Source(Path("j.yaml"), text)], date(2026, 1, 1))
    assert not workspace.problems
    return workspace.journeys[0]


def steps(*written: str) -> str:
    return f"steps: [{', '.join(f'{{{step}}}' for step in written)}]"


def shown(lead: LeadTime | None) -> str:
    if lead is None:
        return "-"
    return f"{'≈' * lead.rounded}{lead.total} {lead.told}/{lead.asked}"


@pytest.mark.parametrize(
    ("stages", "expected"),
    [
        ([f"name: A, {steps('name: a, wait: 2 weeks', 'name: b, wait: 6-16 weeks')}"], "8-18 weeks 2/2"),
        ([f"name: A, {steps('name: a, wait: 2 weeks', 'name: b')}"], "2 weeks 1/2"),
        ([f"name: A, {steps('name: a')}"], "-"),
        ([f"name: A, duration: 3 weeks, {steps('name: a, wait: 2 weeks', 'name: b')}"], "3 weeks 2/2"),
        ([f"name: A, duration: 1 week, {steps('name: a, wait: 2 weeks', 'name: b')}"], "2 weeks 2/2"),
        ([f"name: A, duration: not long, {steps('name: a, wait: 2 weeks', 'name: b')}"], "2 weeks 1/2"),
        ([f"name: A, duration: ± 3 weken, {steps('name: a')}"], "≈3 weeks 1/1"),
        ([f"name: A, duration: +/- 3 weeks, {steps('name: a')}"], "≈3 weeks 1/1"),
        ([f"name: A, {steps('name: a, wait: 1 day', 'name: b, wait: 24 hours')}"], "≈2 days 2/2"),
        ([f"name: A, duration: About 3 weeks, {steps('name: a')}"], "≈3 weeks 1/1"),
        ([f"name: A, duration: 2 dagen + 4 weken, {steps('name: a')}"], "≈4.5 weeks 1/1"),
        ([f"name: A, duration: 2 dagen + wachttijd, {steps('name: a, wait: 1 day')}"], "1 day 1/1"),
        ([f"name: A, duration: 3 times a year, {steps('name: a')}"], "-"),
        (
            [
                f"name: A, duration: 4 years, {steps('name: a')}",
                f"name: B, duration: 6 months, {steps('name: b')}",
            ],
            "≈4.5 years 2/2",
        ),
        (
            [
                f"name: A, duration: 10 weeks + 2 days, {steps('name: a')}",
                f"name: B, duration: 1 year, {steps('name: b')}",
            ],
            "≈14 months 2/2",
        ),
        (["name: A, duration: 3 weeks", f"name: B, {steps('name: a')}"], "3 weeks 0/1"),
        ([f"name: A, {steps('name: a, wait: 1 week', 'name: b, wait: 3 days')}"], "≈10 days 2/2"),
        ([f"name: A, {steps('name: a, wait: 1 day', 'name: b, wait: 6-16 weeks')}"], "≈6-16 weeks 2/2"),
        ([f"name: A, {steps('name: a, wait: 30 minutes', 'name: b, wait: 1 hour')}"], "≈90 minutes 2/2"),
        ([f"name: A, {steps('name: a, wait: 0.1 weeks', 'name: b, wait: 0.2 weeks')}"], "0.3 weeks 2/2"),
    ],
)
def test_a_journey_takes_what_its_stages_and_steps_state(stages: list[str], expected: str) -> None:
    assert shown(lead_times(journey(*stages)).whole) == expected


def test_only_what_one_stage_states_is_stated() -> None:
    stated = f"name: A, duration: 3 weeks, {steps('name: a')}"
    added = f"name: B, {steps('name: b, wait: 1 week')}"

    def wholes(*stages: str) -> bool:
        whole = lead_times(journey(*stages)).whole
        assert whole is not None
        return whole.stated

    assert [wholes(stated), wholes(added), wholes(stated, added)] == [True, False, False]


def test_alternatives_are_not_added_up() -> None:
    fork = "name: a, next: [{to: b, share: 0.8}, {to: c, share: 0.2}]"
    told = journey(
        f"name: A, {steps(fork, 'name: b, wait: 2 days, next: end')}",
        f"name: B, duration: 9 weeks, {steps('name: c, wait: 9 weeks')}",
    )

    assert [shown(each) for each in lead_times(told).stages] == ["2 days 1/2", "-"]
    assert shown(lead_times(told).whole) == "2 days 1/2"


def test_where_most_customers_go_back_the_way_out_of_a_few_is_left_out() -> None:
    renewal = "name: b, wait: 3 days, next: [{to: a, share: 0.93}, {to: c, share: 0.07}]"
    told = journey(
        f"name: A, {steps('name: a, wait: 2 days', renewal)}",
        f"name: B, duration: 30 days, {steps('name: c')}",
    )

    assert shown(lead_times(told).whole) == "5 days 2/2"
    assert lead_times(told).stages[1] is None


def test_where_most_customers_go_on_a_loop_is_left_in_time() -> None:
    again = "name: b, wait: 3 days, next: [{to: a, share: 0.4}, {to: c, share: 0.6}]"
    told = journey(f"name: A, {steps('name: a, wait: 2 days', again, 'name: c, wait: 1 day')}")

    assert shown(lead_times(told).whole) == "6 days 3/3"


def test_what_not_every_customer_takes_is_left_out() -> None:
    told = journey(f"name: A, {steps('name: a, wait: 2 days', 'name: b, wait: 3 days, optional: true')}")

    assert shown(lead_times(told).whole) == "2 days 1/1"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (["6-16 weeks"], ["3 weeks"], "shorter"),
        (["6-16 weeks"], ["8 weeks"], None),
        (["6-16 weeks"], ["6-12 weeks"], "shorter"),
        (["3 weeks"], ["21 days"], None),
        (["3 weeks"], ["4 weeks"], "longer"),
        (["3 weeks", "1 week"], ["2 weeks", None], None),
        (["3 weeks", None], ["2 weeks", "1 day"], "shorter"),
        (["3 weeks", None], ["3 weeks", "1 day"], None),
        (["3 weeks", "1 day"], ["5 weeks", None], "longer"),
        (["3 working days"], ["4 days"], None),
        (["3 working days", "1 hour"], ["2 working days", "1 hour"], "shorter"),
        (["2 working days", "1 day"], ["2 days", "1 day"], "shorter"),
        (["1 year"], ["12 months"], None),
        (["3 weeks"], ["1 month"], "longer"),
    ],
)
def test_less_told_is_not_less_time(
    before: list[str | None], after: list[str | None], expected: str | None
) -> None:
    one, other = (
        lead_times(
            journey(
                f"name: A, {steps(*(f'name: s{n}' + (f', wait: {time}' if time else '') for n, time in enumerate(times)))}"
            )
        ).whole
        for times in (before, after)
    )

    assert one is not None
    assert other is not None
    assert faster(one, other) == expected

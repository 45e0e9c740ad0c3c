"""Promises about which ways a journey has."""

from tests.draw.flow.nets import walked
from tests.draw.journeys import Data


def ways(*steps: Data) -> list[tuple[int, int | None, str]]:
    found = walked({"title": "T", "stages": [{"name": "S", "steps": list(steps)}]})
    return [(way.tail, way.head, way.kind) for way in found.ways]


def test_each_step_leads_to_the_next_and_the_last_to_the_end() -> None:
    assert ways({"name": "A"}, {"name": "B"}) == [(0, 1, "next"), (1, None, "next")]


def test_next_says_where_it_goes() -> None:
    found = ways({"name": "A", "next": ["s1-2", "end"]}, {"name": "B", "next": "end"}, {"name": "C"})

    assert found == [(0, 2, "next"), (0, None, "next"), (1, None, "next"), (2, None, "next")]


def test_a_way_that_closes_a_loop_leads_back() -> None:
    found = ways(
        {"name": "A"}, {"name": "B", "next": [{"to": "s1-0", "when": "Again"}, "s1-1", "s1-2"]}, {"name": "C"}
    )

    assert found[1:4] == [(1, 0, "loop"), (1, 1, "loop"), (1, 2, "next")]


def test_an_alternative_that_is_written_below_is_no_loop() -> None:
    found = ways({"name": "A", "next": "s1-2"}, {"name": "B", "next": "end"}, {"name": "C", "next": "s1-1"})

    assert found == [(0, 2, "next"), (1, None, "next"), (2, 1, "next")]


def test_an_earlier_stage_is_back_even_without_a_loop() -> None:
    found = walked(
        {
            "title": "T",
            "stages": [
                {"name": "S", "steps": [{"name": "A"}]},
                {"name": "R", "steps": [{"name": "B", "next": "s1-0"}]},
            ],
        }
    )

    assert [way.kind for way in found.ways] == ["next", "loop"]


def test_optional_steps_are_passed_by() -> None:
    found = ways(
        {"name": "A"}, {"name": "B", "optional": True}, {"name": "C", "optional": True}, {"name": "D"}
    )

    assert [way for way in found if way[2] == "skip"] == [(0, 2, "skip"), (0, 3, "skip"), (1, 3, "skip")]


def test_who_is_sent_to_an_optional_step_in_some_case_does_not_pass_it_by() -> None:
    found = ways({"name": "A", "next": ["s1-1", "s1-2"]}, {"name": "B", "optional": True}, {"name": "C"})

    assert all(kind != "skip" for _, _, kind in found)


def test_steps_that_must_be_done_first_lead_to_what_waits_for_them() -> None:
    found = ways({"name": "A"}, {"name": "B"}, {"name": "C", "after": ["s1-0", "s1-1"]})

    assert found == [(0, 1, "next"), (0, 2, "after"), (1, 2, "after"), (2, None, "next")]


def test_ways_beside_one_another_are_all_kept() -> None:
    both = [{"to": "s1-1", "when": "Rain", "share": 0.4}, {"to": "s1-1", "when": "Sun", "share": 0.6}]
    found = walked(
        {"title": "T", "stages": [{"name": "S", "steps": [{"name": "A", "next": both}, {"name": "B"}]}]}
    )

    assert [(way.when, way.share) for way in found.ways[:2]] == [("Rain", 0.4), ("Sun", 0.6)]


def test_a_journey_starts_where_nothing_leads_to_in_its_first_stage() -> None:
    found = walked(
        {
            "title": "T",
            "stages": [
                {"name": "S", "steps": [{"name": "A", "next": "s2-0"}, {"name": "B", "next": "s2-0"}]},
                {"name": "R", "steps": [{"name": "C", "next": "end"}, {"name": "D"}]},
            ],
        }
    )

    assert [start.head for start in found.starts] == [0, 1]

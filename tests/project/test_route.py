"""Where journeys begin and end, and the way that most customers go."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from cjtool.model import Journey, Step, steps
from cjtool.project import load
from cjtool.query import ends, following, main_passages, main_way, starts
from cjtool.query.route import side_ways
from cjtool.query.summing_up import highlights
from cjtool.source import Source

CASES = Path(__file__).parents[1] / "cases" / "lint"


def read(text: str) -> Journey:
    workspace = load(Path(), [Source(Path("j.yaml"), text)], date(2026, 1, 1))
    assert not workspace.problems
    return workspace.journeys[0]


def case(name: str) -> Journey:
    return read((CASES / f"{name}.yaml").read_text(encoding="utf-8"))


def journey(*stages: str) -> Journey:
    """Stages of steps such as `a`, `a?` that is optional, `a:b,c=0.2` that leads to b, or to c with a share."""
    lines = ["cjtool: journey/v1", "title: I go", "stages:"]
    for index, stage in enumerate(stages):
        lines += [f"  - name: S{index}", "    steps:"]
        for step in stage.split():
            name, _, written = step.partition(":")
            branches = ", ".join(_branch(way) for way in written.split(",") if way)
            next_ = f", next: [{branches}]" if written else ""
            optional = ", optional: true" if name.endswith("?") else ""
            lines.append(f"      - {{name: Does, id: {name[0]}{optional}{next_}}}")
    return read("\n".join(lines) + "\n")


def _branch(way: str) -> str:
    to, _, share = way.partition("=")
    return f"{{to: {to}, share: {share}}}" if share else f"{{to: {to}}}"


def ids(found: tuple[Step, ...]) -> str:
    return "".join(step.id for step in found)


@pytest.mark.parametrize(
    ("stages", "expected"),
    [
        (["a b", "c"], "a"),
        (["a:c b", "c"], "ab"),
        (["a:b b:a,c", "c"], "a"),
        (["a:c b:c", "c:b,d d"], "a"),
        (["a:c b:c", "c:a,d d"], "ab"),
        (["a:c b:a", "c"], "b"),
        (["a:d b:c c:b", "d"], "a"),
        (["a:a,b b"], "a"),
        (["a:end b:c", "c d:a"], "b"),
    ],
)
def test_a_journey_begins_where_no_step_leads_to(stages: list[str], expected: str) -> None:
    assert ids(starts(journey(*stages))) == expected


@pytest.mark.parametrize(
    ("stages", "expected"),
    [
        (["a b", "c"], "c"),
        (["a b c?"], "b"),
        (["a b? c?"], "a"),
        (["a? b?"], "b"),
        (["a:b,c b:end c"], "bc"),
        (["a:b,c b:end c:a"], "b"),
        (["a:b,c b:end c?"], "b"),
        (["a:b,c b?:end c?:end"], "a"),
        (["a b:c,end c?"], "b"),
        (["a:b=0.94,end=0.06 b"], "b"),
        (["a:b=0.4,end=0.6 b"], "ab"),
        (["a b:a"], ""),
        (["a b:a=0.94,end=0.06"], "b"),
    ],
)
def test_a_journey_ends_where_customers_do(stages: list[str], expected: str) -> None:
    assert ids(ends(journey(*stages))) == expected


@pytest.mark.parametrize(
    ("stages", "expected"),
    [
        (["a b", "c"], "abc"),
        (["a:b=0.2,c=0.8 b:end c"], "ac"),
        (["a:b,c b:end c"], "ab"),
        (["a:b=0.2,c b:end c"], "ac"),
        (["a:b=0.6,c b:end c"], "ab"),
        (["a b:a=0.7,c=0.3 c"], "abc"),
        (["a b:a=0.7,end c"], "ab"),
        (["a b:a"], "ab"),
    ],
)
def test_of_alternatives_the_likeliest_is_the_main_way(stages: list[str], expected: str) -> None:
    assert ids(main_way(journey(*stages))) == expected


@pytest.mark.parametrize(
    ("stages", "expected"),
    [
        (["a b", "c"], "ab bc c."),
        (["a b:a=0.93,c=0.07 c"], "ab ba"),
        (["a b:a=0.4,c c"], "ab bc c."),
        (["a b:a=0.5,c=0.5 c"], "ab bc c."),
        (["a b:b=0.6,c=0.4 c"], "ab bc c."),
        (["a b:a"], "ab ba"),
        (["a:c=0.4,b=0.3,b=0.3 b:end c"], "ab b."),
        (["a b:a=0.9,end=0.1"], "ab ba"),
    ],
)
def test_at_a_fork_most_customers_take_the_largest_share_also_where_it_leads_back(
    stages: list[str], expected: str
) -> None:
    taken = main_passages(journey(*stages))

    assert " ".join(tail.id + (head.id if head else ".") for tail, head in taken) == expected


@pytest.mark.parametrize(
    ("name", "first", "last", "way"),
    [
        ("branch-end", ["ask"], ["ok"], ["ask", "ok"]),
        ("branch-end-hidden", ["ask"], ["ok"], ["ask", "ok"]),
        ("flow-false-start", ["order"], ["done"], ["order", "visit", "done"]),
    ],
)
def test_the_cases_begin_and_end_once(name: str, first: list[str], last: list[str], way: list[str]) -> None:
    found = case(name)

    assert [step.id for step in starts(found)] == first
    assert [step.id for step in ends(found)] == last
    assert [step.id for step in main_way(found)] == way


def test_each_step_of_the_main_way_follows_the_one_before() -> None:
    found = journey("a:b=0.1,c=0.9 b:d", "c:d,e d:a=0.9,e=0.1", "e? f")
    way = [step.id for step in main_way(found)]

    assert way == ["a", "c", "d", "e", "f"]
    assert all(after in following(found)[before] for before, after in pairwise(way))
    assert len(set(way)) < len(steps(found))


def test_the_curve_ends_with_every_ending_that_is_felt() -> None:
    branch_end, told = case("branch-end"), case("branch-end-hidden")

    for found, felt in ((branch_end, 1.8), (told, -1.8)):
        curved = highlights(found)
        assert curved is not None
        assert [(end.step.name, end.emotion) for end in curved.ends] == [("Gets the money", felt)]


@pytest.mark.parametrize(
    ("stages", "share"),
    [
        (("a b:a=0.93,c=0.07 c d",), 0.07),
        (("a b:a=0.4,c=0.6 c d",), None),
        (("a b c d",), None),
        (("a:b=0.9,d=0.1 b:d c:d d",), None),
        (("a b:a,c c d",), None),
    ],
)
def test_an_end_on_a_way_that_few_take_says_how_many(stages: tuple[str, ...], share: float | None) -> None:
    told = journey(*stages)

    last = steps(told)[-1]
    assert side_ways([last], told) == {last.id: share}

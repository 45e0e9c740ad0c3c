"""Which contacts follow one another."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjtool.model import Journey
from cjtool.project import load
from cjtool.query import contacts, following
from cjtool.source import Source


def journey(*steps: str) -> Journey:
    """A journey of steps such as `a`, `a!` with a contact, and `a! c d` that goes on to `c` or `d`."""
    lines = ["cjtool: journey/v1", "title: I go", "stages:", "  - name: Go", "    steps:"]
    for step in steps:
        name, *ways = step.split()
        channel = ", channel: app" if name.endswith("!") else ""
        next_ = f", next: [{', '.join(ways)}]" if ways else ""
        lines.append(f"      - {{name: {name[0]}{channel}{next_}}}")
    workspace = load(Path(), [Source(Path("j.yaml"), "\n".join(lines) + "\n")], date(2026, 1, 1))
    assert not workspace.problems
    return workspace.journeys[0]


def pairs(found: Journey) -> list[str]:
    return [f"{pair.earlier.id}{pair.later.id}" for pair in contacts(found)]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (["a!", "b!", "c!"], ["ab", "bc"]),
        (["a!", "b", "c!"], ["ac"]),
        (["a", "b!", "c"], []),
        (["a! b c", "b!", "c!"], ["ab", "ac", "bc"]),
        (["a! b c", "b", "c!"], ["ac"]),
        (["a! end", "b!"], []),
        (["a! c", "b!", "c!"], ["ac", "bc"]),
        (["a!", "b! a"], ["ab", "ba"]),
        (["a! a", "b!"], []),
        (["a!", "b c a", "c b"], []),
    ],
)
def test_contacts_follow_one_another_on_a_path(steps: list[str], expected: list[str]) -> None:
    assert pairs(journey(*steps)) == expected


@given(st.lists(st.tuples(st.booleans(), st.sets(st.integers(0, 5), max_size=3)), min_size=1, max_size=6))
def test_a_pair_is_a_path_whose_inner_steps_have_no_contact(drawn: list[tuple[bool, set[int]]]) -> None:
    names = "abcdef"[: len(drawn)]
    steps = [
        f"{name}{'!' if touches else ''} {' '.join(names[way % len(names)] for way in sorted(ways))}"
        for name, (touches, ways) in zip(names, drawn, strict=True)
    ]
    found = journey(*(" ".join(dict.fromkeys(step.split())) for step in steps))
    ways = following(found)
    touching = {name for name, (touches, _) in zip(names, drawn, strict=True) if touches}

    expected = set()
    for start in touching:
        reached, seen = set(ways[start]), set[str]()
        while reached:
            step = reached.pop()
            if step in touching:
                expected |= {start + step} - {start + start}
            elif step not in seen:
                seen.add(step)
                reached |= set(ways[step])
    assert sorted(pairs(found)) == sorted(expected)

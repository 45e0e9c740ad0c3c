"""Journeys with logs like those of public challenges: straight, with choices, with loops, with steps that no log is about, and of visits to a website."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from textwrap import dedent

from cjtool.model import Journey
from cjtool.project import load
from cjtool.source import Source

START, END = "start", "end"
EPOCH = datetime(2026, 1, 1, 8, tzinfo=UTC)


@dataclass(frozen=True)
class KnownFlow:
    """A journey, and by hand which step can follow which, which may be passed over, and how likely ways are."""

    name: str
    journey: str
    ways: Mapping[str, Sequence[str]]
    silent: frozenset[str] = frozenset()
    unlogged: frozenset[str] = frozenset()


def _journey(steps: str) -> str:
    return "cjtool: journey/v1\ntitle: I try it\nid: flow\nstages:\n  - name: All\n    steps:\n" + "".join(
        f"      {line}\n" for line in dedent(steps).strip().splitlines()
    )


FLOWS = (
    KnownFlow(
        "straight",
        _journey("- {name: A}\n- {name: B}\n- {name: C}\n- {name: D}"),
        {START: ["a"], "a": ["b"], "b": ["c"], "c": ["d"], "d": [END]},
    ),
    KnownFlow(
        "choices",
        _journey(
            """
            - {name: A}
            - {name: B, optional: true}
            - {name: C, next: [{to: d, share: 0.6}, {to: e, share: 0.3}, {to: end, share: 0.1}]}
            - {name: D, next: f}
            - {name: E}
            - {name: F, optional: true}
            """
        ),
        {
            START: ["a"], "a": ["b"], "b": ["c"], "c": ["d", "e", END], "d": ["f"], "e": ["f"], "f": [END],
        },
        frozenset({"b", "f"}),
    ),
    KnownFlow(
        "loops",
        _journey(
            """
            - {name: A}
            - {name: B}
            - {name: C, next: [b, d]}
            - {name: D, next: [d, a, e]}
            - {name: E}
            """
        ),
        {START: ["a"], "a": ["b"], "b": ["c"], "c": ["b", "d"], "d": ["d", "a", "e"], "e": [END]},
    ),
    KnownFlow(
        "quiet",
        _journey(
            """
            - {name: A}
            - {name: Q, wait: 2 days}
            - {name: B, next: [r, c]}
            - {name: R, next: [d, end]}
            - {name: C}
            - {name: D}
            """
        ),
        {START: ["a"], "a": ["q"], "q": ["b"], "b": ["r", "c"], "r": ["d", END], "c": ["d"], "d": [END]},
        frozenset({"q", "r"}),
        frozenset({"q", "r"}),
    ),
    KnownFlow(
        "website",
        _journey(
            """
            - {name: Q, next: [a, b]}
            - {name: A, next: [a, b, c]}
            - {name: B, next: [b, a, c, end]}
            - {name: C, next: [b, d, end]}
            - {name: D, next: [c, end]}
            """
        )
        + "  - {name: Beside, steps: [{name: E, next: end}]}\n",
        {
            START: ["q"], "q": ["a", "b"], "a": ["a", "b", "c"], "b": ["b", "a", "c", END], "c": ["b", "d", END],
            "d": ["c", END], "e": [END],
        },
        frozenset({"q"}),
        frozenset({"q"}),
    ),
)  # fmt: skip


def journey_of(text: str) -> Journey:
    """A journey by itself."""
    sources = [Source(Path("cjtool.yaml"), "cjtool: project/v1\n"), Source(Path("flow.yaml"), text)]
    workspace = load(Path(), sources, date(2026, 6, 30))
    [journey] = workspace.journeys
    return journey


def cases_of(flow: KnownFlow, count: int, seed: int = 1) -> list[list[str]]:
    """Cases by the ids of their steps: ways through the journey, of which half are disturbed."""
    chance = random.Random(seed)
    return [list(_case(flow, chance)) for _ in range(count)]


def _case(flow: KnownFlow, chance: random.Random) -> Iterator[str]:
    way: list[str] = []
    at = START
    while at != END and len(way) < 40:
        at = chance.choice(flow.ways[at])
        if at != END and at not in flow.unlogged and not (at in flow.silent and chance.random() < 0.5):
            way.append(at)
    known = sorted({*flow.ways} - {START} - flow.unlogged)
    while way and chance.random() < 0.5:
        place = chance.randrange(len(way))
        if chance.random() < 0.4:
            way.insert(place, chance.choice(known))
        elif chance.random() < 0.5 and len(way) > 1:
            del way[place]
        else:
            way.insert(chance.randrange(len(way)), way.pop(place))
    return iter(way or [known[0]])


def write_xes(path: Path, cases: Sequence[Sequence[str]]) -> Path:
    """Cases as XES, an event each hour."""
    with path.open("w", encoding="utf-8") as file:
        file.write(
            '<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0" xmlns="http://www.xes-standard.org/">\n'
        )
        for number, case in enumerate(cases):
            file.write(f'<trace><string key="concept:name" value="c{number}"/>')
            for at, step in enumerate(case):
                moment = (EPOCH + timedelta(hours=at, days=number % 90)).isoformat()
                file.write(
                    f'<event><string key="concept:name" value="{step}"/><date key="time:timestamp" value="{moment}"/></event>'
                )
            file.write("</trace>\n")
        file.write("</log>\n")
    return path


def write_csv(path: Path, cases: Sequence[Sequence[str]]) -> Path:
    """Cases as CSV, an event each hour, those of all cases among one another."""
    rows = [
        (EPOCH + timedelta(hours=at, days=number % 90), number, step)
        for number, case in enumerate(cases)
        for at, step in enumerate(case)
    ]
    rows.sort(key=lambda row: row[0])
    lines = "".join(f"c{number},{step},{moment.isoformat()}\n" for moment, number, step in rows)
    path.write_text("case,what,at\n" + lines, encoding="utf-8")
    return path

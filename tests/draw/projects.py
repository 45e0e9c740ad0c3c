"""Projects made up for tests: so many journeys, of every level and state, with long titles and with gaps."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from cjtool.model import PHASES
from cjtool.project import Workspace, load
from cjtool.source import Source

Data = dict[str, Any]

_TITLES = (
    "I move house and want the lights to be on when I arrive",
    "I pay",
    "I find out why my bill is so much higher than it was last year, and what I can do about it myself",
    "Ik sluit een aansprakelijkheidsverzekering af voor mijn gezin en mijn onderneming",
    "I complain, and want somebody to listen to what happened before they send me a voucher",
    "Warmteverliesberekening aanvragen",
)
_SPANS = ((2, 2), (0, 3), (5, 5), (4, 6), (8, 9), (4, 4), None, (2, 7))


def project(count: int, settings: Data | None = None) -> Workspace:
    """A lifecycle, then journeys, every fifth of which is a future one and every seventh a part of another."""
    stated = {"cjtool": "project/v1", "name": "A project with a name", "currency": "EUR", **(settings or {})}
    sources = [
        Source(Path("cjtool.yaml"), json.dumps(stated)),
        Source(
            Path("library.yaml"), json.dumps({"cjtool": "library/v1", "teams": {"desk": {"name": "Desk"}}})
        ),
        *(Source(Path(f"{_id(at)}.yaml"), json.dumps(journey(at, count))) for at in range(count)),
    ]
    made = load(Path(), sources, date(2026, 1, 1))
    assert not made.problems, [problem.message for problem in made.problems]
    return made


def journey(at: int, count: int) -> Data:
    """A journey by its place."""
    span = (0, 9) if at == 0 else _SPANS[at % len(_SPANS)]
    phases = PHASES[span[0] : span[1] + 1] if span else (None,)
    made: Data = {
        "cjtool": "journey/v1",
        "title": f"{_TITLES[at % len(_TITLES)]} ({at})",
        "level": "lifecycle" if at == 0 else "micro" if at % 7 == 3 else "journey",
        "stages": [_stage(at, number, phase) for number, phase in enumerate(phases)],
    }
    if at % 3:
        made["owner"] = "desk"
    if at and at % 7 in {1, 3}:
        made["parent"] = _id(0 if at % 7 == 1 else at - 2)
    if at % 4 == 2 and at + 3 < count:
        made["leads_to"] = [_id(at + 3), _id(1)]
    if at and at % 5 == 0:
        made |= {"state": "future", "based_on": _id(at - 1)}
    return made


def _stage(at: int, number: int, phase: str | None) -> Data:
    made: Data = {"name": f"Part {number}", "steps": [_step(at, number, step) for step in range(3)]}
    if phase:
        made["phase"] = phase
    if (at + number) % 3 == 0:
        made["opportunities"] = [
            {"title": f"Mend what is broken in part {number} of {at}", "owner": "desk", "due": "2026-05-01"}
            | ({"value": 1000 * (at + 1)} if at % 2 else {})
        ]
    return made


def _step(at: int, number: int, step: int) -> Data:
    made: Data = {"name": f"Waits for somebody who knows, {number}.{step}"}
    if at % 6 != 4 and (at + number + step) % 5:
        made["emotion"] = ((at * 7 + number * 3 + step * 5) % 9) / 2 - 2
    if step == 1 and at % 2:
        made["pains"] = [{"text": f"Nobody calls {number}", "severity": "high"}]
    return made


def _id(at: int) -> str:
    return f"journey-{at:02}"

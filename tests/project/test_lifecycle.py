"""Which phases a stage that is not recognised may be, of those that its journey is asked for."""

from datetime import date
from pathlib import Path

import pytest
from tests.lint.test_cases import journey

from cjtool.project import load
from cjtool.query import in_doubt
from cjtool.source import Source


@pytest.mark.parametrize(
    ("stages", "top", "asked", "phases"),
    [
        (["Weird", "purchase", "after-sales"], "", "", ("orientation",)),
        (["purchase", "Weird"], "", "", ("after-sales",)),
        (["Weird", "purchase", "Odd"], "", "", ("orientation", "after-sales")),
        (["awareness", "Weird", "purchase", "service", "Odd"], "", "", ()),
        (["awareness", "Weird", "purchase", "service"], "", "orientation", ("orientation",)),
        (["use", "Weird"], "", "", ()),
        (["use", "Weird"], "", "exit", ("exit",)),
        (["use", "Weird"], "level: micro\n", "exit", ()),
        (["use", "Weird"], "scope: [use]\n", "exit", ()),
        (["use", "Weird"], "scope: [use, renewal]\n", "", ("renewal",)),
        (["Weird", "use"], "scope: [use, renewal]\n", "", ()),
        (["use", "Weird"], "relationship: subscription\n", "", ("renewal", "exit")),
        (["use", "Weird"], "relationship: subscription\nstatus: draft\n", "exit", ()),
        (["use", "exit"], "relationship: subscription\n", "", ()),
        (
            ["orientation", "purchase", "after-sales", "renewal", "Weird", "exit"],
            "level: lifecycle\n",
            "",
            (),
        ),
        (["renewal", "Weird", "exit"], "", "advocacy", ("advocacy",)),
    ],
)
def test_a_stage_may_be_a_phase_that_is_asked_for(
    stages: list[str], top: str, asked: str, phases: tuple[str, ...]
) -> None:
    project = Source(Path("cjtool.yaml"), f"cjtool: project/v1\nrequired_phases: [{asked}]\n")
    workspace = load(Path(), [project, Source(Path("a.yaml"), journey(*stages, top=top))], date(2026, 1, 1))
    (given,) = workspace.journeys

    assert in_doubt(given, workspace) == phases

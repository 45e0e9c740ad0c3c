"""Rules on one journey look at no other journey: only so may their findings be kept while others change."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cjtool.lint import Finding, Rule, all_rules
from cjtool.lint.declaration import is_judged
from cjtool.model import Journey
from cjtool.project import Workspace, read

REPOSITORY = Path(__file__).parents[2]
PROJECTS = [
    *sorted(path.parent for path in REPOSITORY.glob("journeys/*/cjtool.yaml")),
    *sorted(path.parent for path in REPOSITORY.glob("tests/bad/*/cjtool.yaml")),
]
LOCAL = [rule for rule in all_rules() if not rule.whole]


def alone(journey: Journey, workspace: Workspace) -> Workspace:
    """The same project without its other journeys."""
    files = tuple(
        file for file in workspace.files if file.root is journey or not isinstance(file.root, Journey)
    )
    return replace(workspace, journeys=(journey,), files=files)


def reported(rule: Rule, journey: Journey, workspace: Workspace) -> list[Finding]:
    return list(rule.check(journey, workspace)) if is_judged(journey, completeness=rule.completeness) else []


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)
def test_a_rule_on_a_journey_says_the_same_when_there_are_no_others(project: Path) -> None:
    workspaces = read([project], date(2026, 11, 22)).workspaces
    pairs = [(journey, workspace) for workspace in workspaces for journey in workspace.journeys]
    for journey, workspace in pairs:
        for rule in LOCAL:
            together, apart = (
                reported(rule, journey, each) for each in (workspace, alone(journey, workspace))
            )
            assert together == apart, f"{rule.name} on {journey.id}"

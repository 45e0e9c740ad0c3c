"""The rules that a project adds, for commands that show rules."""

import os
from dataclasses import dataclass
from datetime import date

from cjtool.diagnostic import Diagnostic
from cjtool.files import Disk
from cjtool.lint import Rule
from cjtool.lint.house import house_of
from cjtool.project import WorkspaceReading, read
from cjtool.project.files import SETTINGS, project_of


@dataclass(frozen=True)
class OwnRules:
    """The house rules of some projects, with what is wrong in them or in the settings."""

    reading: WorkspaceReading
    rules: tuple[Rule, ...]
    problems: tuple[Diagnostic, ...]


def own_rules(path: str | None) -> OwnRules | None:
    """The house rules of the projects at a path, or of the one around the current folder, if there is one."""
    folder = project_of(os.getcwd(), Disk()) if path is None else path
    if folder is None:
        return None
    reading = read([folder], date.today())
    houses = [house_of(workspace) for workspace in reading.workspaces]
    problems = [
        problem for workspace in reading.workspaces for problem in workspace.problems if _is_settings(problem)
    ]
    return OwnRules(
        reading,
        tuple(rule for own in houses for rule in own.rules),
        (*problems, *(problem for own in houses for problem in own.problems)),
    )


def _is_settings(problem: Diagnostic) -> bool:
    return problem.span.path.name == SETTINGS

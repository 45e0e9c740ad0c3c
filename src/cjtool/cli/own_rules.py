"""The rules that a project adds, for commands that show rules."""

import os

from cjtool.cli.reading import day, stop_on
from cjtool.diagnostic import Diagnostic
from cjtool.files import Disk
from cjtool.lint import Rule
from cjtool.lint.house import house
from cjtool.workspace import read
from cjtool.workspace.files import SETTINGS, project_of


def own_rules(path: str | None) -> tuple[Rule, ...]:
    """The house rules of the projects at a path, or of the one around the current folder, if there is one.

    Exits with 1 when something in them or in the settings is wrong: what is not understood cannot be shown.
    """
    folder = project_of(os.getcwd(), Disk()) if path is None else path
    if folder is None:
        return ()
    found = read([folder], day(None))
    houses = [house(workspace) for workspace in found.workspaces]
    problems = [problem for each in found.workspaces for problem in each.problems if _is_settings(problem)]
    stop_on(found, (*problems, *(problem for each in houses for problem in each.problems)))
    return tuple(rule for each in houses for rule in each.rules)


def _is_settings(problem: Diagnostic) -> bool:
    return problem.span.path.name == SETTINGS

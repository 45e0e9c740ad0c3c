"""House rules: what a project asks of its journeys beyond cjtool's rules, written in YAML with conditions in CEL.

Nothing below this package is imported unless a project has such rules.
"""

from collections.abc import Iterable

from cjtool.lint.declaration import Rule
from cjtool.lint.rules import all_rules
from cjtool.lint.runnable import House
from cjtool.project import Workspace
from cjtool.project.linting import house_rules, idle_house_rules
from cjtool.request import RequestError


def house_of(workspace: Workspace) -> House:
    """The house rules of a project, checked. Raises RequestError where there are some, and no library for them."""
    if not any(True for listed in (house_rules, idle_house_rules) for _ in listed(workspace)):
        return House()
    from cjtool.lint.house.compiling import compiled

    return compiled(workspace)


def every(workspaces: Iterable[Workspace]) -> tuple[Rule, ...]:
    """Every rule that can run on some projects: cjtool's, then their own."""
    return (*all_rules(), *(rule for workspace in workspaces for rule in house_of(workspace).rules))


def why_not(workspaces: Iterable[Workspace], name: str) -> RequestError | None:
    """Why a house rule that somebody asks for cannot run; None where none of that name is written."""
    from cjtool.lint.house.absent import absence

    reasons = (absence(workspace, name, house_of(workspace).refused.get(name)) for workspace in workspaces)
    return next((reason for reason in reasons if reason is not None), None)

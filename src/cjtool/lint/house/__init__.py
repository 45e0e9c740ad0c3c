"""House rules: what a project asks of its journeys beyond cjtool's rules, written in YAML with conditions in CEL.

Nothing below this package is imported unless a project has such rules.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from cjtool.diagnostic import Diagnostic
from cjtool.lint.rule import Rule
from cjtool.lint.rules import rules
from cjtool.workspace import Workspace
from cjtool.workspace.linting import house_rules, idle_house_rules


@dataclass(frozen=True)
class House:
    """A project's own rules that can run, and what is wrong with the others."""

    rules: tuple[Rule, ...] = ()
    problems: tuple[Diagnostic, ...] = ()


def house(workspace: Workspace) -> House:
    """The house rules of a project, checked. Raises RequestError where there are some, and no library for them."""
    if not any(True for found in (house_rules, idle_house_rules) for _ in found(workspace)):
        return House()
    from cjtool.lint.house.compiling import compiled

    return compiled(workspace)


def every(workspaces: Iterable[Workspace]) -> tuple[Rule, ...]:
    """Every rule that can run on some projects: cjtool's, then their own."""
    return (*rules(), *(rule for workspace in workspaces for rule in house(workspace).rules))

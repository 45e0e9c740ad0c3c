"""Whether a journey is a good one: rules, and the engine that runs them."""

from cjtool.diagnostic import FindingKind
from cjtool.lint.declaration import Finding, Lens, Mention, Remove, Rename, Rule, Set, Undefine, rule
from cjtool.lint.engine import Outcome, fails, lint
from cjtool.lint.house import every
from cjtool.lint.rules import all_rules

__all__ = [
    "Finding",
    "FindingKind",
    "Lens",
    "Mention",
    "Outcome",
    "Remove",
    "Rename",
    "Rule",
    "Set",
    "Undefine",
    "all_rules",
    "every",
    "fails",
    "lint",
    "rule",
]

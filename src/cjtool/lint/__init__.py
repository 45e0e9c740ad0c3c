"""Whether a journey is a good one: rules, and the engine that runs them."""

from cjtool.diagnostic import FindingKind
from cjtool.lint.engine import Outcome, fails, lint
from cjtool.lint.house import every
from cjtool.lint.rule import Finding, Lens, Mention, Remove, Rename, Rule, Set, Undefine, rule
from cjtool.lint.rules import rules

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
    "every",
    "fails",
    "lint",
    "rule",
    "rules",
]

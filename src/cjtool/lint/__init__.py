"""Whether a journey is a good one: rules, and the engine that runs them."""

from cjtool.lint.engine import Outcome, fails, lint
from cjtool.lint.rule import Finding, Lens, Mention, Rule, rule
from cjtool.lint.rules import rules

__all__ = ["Finding", "Lens", "Mention", "Outcome", "Rule", "fails", "lint", "rule", "rules"]

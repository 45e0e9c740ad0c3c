"""The examples in a rule's docstring: small projects, run as if they lay on disk."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from cjtool.docstrings import fenced, marked, sections
from cjtool.lint.declaration import ABOUT_ACCEPTING, Rule
from cjtool.lint.engine import Outcome, lint
from cjtool.lint.rules import all_rules
from cjtool.project import load
from cjtool.source import Source

TODAY = date(2026, 1, 1)
"""The day on which the examples are run."""

_NAME = "journey.yaml"


@dataclass(frozen=True)
class Example:
    """What stands under one heading, `Bad` or `Good`: the files of a project, by name."""

    heading: str
    files: dict[str, str]

    def expected(self, rule: Rule) -> set[tuple[str, int]]:
        """The lines, by file, that carry the rule's mark."""
        return marked(self.files, rule.name)

    def run(self, rule: Rule) -> Outcome:
        """What this rule alone, and validity, have to say; what is said of waivers depends on all rules."""
        sources = [Source(Path(name), text) for name, text in self.files.items()]
        outcome = lint(
            [load(Path(), sources, TODAY)], all_rules() if rule.name in ABOUT_ACCEPTING else [rule]
        )
        told = (each for each in outcome.diagnostics if each.rule == rule.name or not each.lens)
        return replace(outcome, diagnostics=tuple(told))


def example(heading: str, text: str) -> Example | None:
    """The example that stands under a heading, if it is one."""
    if heading.partition(":")[0] not in ("Bad", "Good"):
        return None
    return Example(heading, fenced(text, _NAME))


def examples(rule: Rule) -> tuple[Example, ...]:
    """The examples of a rule, in order."""
    found = (example(heading, text) for heading, text in sections(rule.doc))
    return tuple(each for each in found if each is not None)

"""The examples in a rule's docstring: small projects, run as if they lay on disk."""

import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from cjtool.docstrings import fenced, marked, sections
from cjtool.files.history import Changed, History
from cjtool.lint.declaration import ABOUT_ACCEPTING, Rule
from cjtool.lint.engine import Outcome, lint
from cjtool.lint.rules import all_rules
from cjtool.project import load
from cjtool.project.watching import as_watched
from cjtool.source import Source

TODAY = date(2026, 1, 1)
"""The day on which the examples are run."""

_NAME = "journey.yaml"
_GIT = re.compile(r"^```text title=git\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Example:
    """What stands under one heading, `Bad` or `Good`: the files of a project, by name.

    `kept` are other files that git keeps, with the days of their last changes.
    """

    heading: str
    files: dict[str, str]
    kept: tuple[Changed, ...] = ()

    def expected(self, rule: Rule) -> set[tuple[str, int]]:
        """The lines, by file, that carry the rule's mark."""
        return marked(self.files, rule.name)

    def run(self, rule: Rule) -> Outcome:
        """What this rule alone, and validity, have to say; what is said of waivers depends on all rules."""
        sources = [Source(Path(name), text) for name, text in self.files.items()]
        workspace = load(Path(), sources, TODAY)
        if self.kept:
            known = History(tuple(each.path for each in self.kept), self.kept)
            roots = tuple(file.root for file in workspace.files if file.root is not None)
            workspace = replace(workspace, watched=as_watched(roots, known, TODAY))
        outcome = lint([workspace], all_rules() if rule.name in ABOUT_ACCEPTING else [rule])
        told = (each for each in outcome.diagnostics if each.rule == rule.name or not each.lens)
        return replace(outcome, diagnostics=tuple(told))


def example(heading: str, text: str) -> Example | None:
    """The example that stands under a heading, if it is one."""
    if heading.partition(":")[0] not in ("Bad", "Good"):
        return None
    listed = (line.partition(" ") for each in _GIT.findall(text) for line in each.splitlines())
    kept = tuple(Changed(path, date.fromisoformat(day)) for day, _, path in listed)
    return Example(heading, fenced(text, _NAME), kept)


def examples(rule: Rule) -> tuple[Example, ...]:
    """The examples of a rule, in order."""
    found = (example(heading, text) for heading, text in sections(rule.doc))
    return tuple(each for each in found if each is not None)

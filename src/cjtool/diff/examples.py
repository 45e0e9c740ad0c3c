"""The examples in a check's docstring: two versions of a small project, compared as if they lay on disk."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cjtool.diff.change import Change
from cjtool.diff.declaration import Check
from cjtool.diff.naming import changed
from cjtool.docstrings import fenced, marked, sections
from cjtool.project import Workspace, load
from cjtool.source import Source

TODAY = date(2026, 1, 1)
"""The day on which the examples are compared."""
_NAME = "journey.yaml"


@dataclass(frozen=True)
class Sample:
    """What stands under `Before` and `After` of a page: the files of two versions, by name.

    Files that stand under `Before` alone, such as a project's settings, are the same afterwards. A version does not have a file that is a
    comment alone there.
    """

    before: dict[str, str]
    after: dict[str, str]

    def exchanged(self) -> "Sample":
        """The other way round."""
        return Sample({**self.before, **self.after}, dict.fromkeys(self.after, "") | self.before)

    def marks(self, check: Check) -> set[tuple[str, int]]:
        """The lines that carry the check's mark, in the later version, else in the earlier one."""
        return marked(self.after, check.name) or marked(self.before, check.name)

    def versions(self) -> tuple[Workspace, Workspace]:
        """Both of them, read; raises AssertionError where one is not valid."""
        return _workspace(self.before), _workspace({**self.before, **self.after})

    def changes(self) -> tuple[Change, ...]:
        """What is told of them; raises AssertionError where one is not valid."""
        return changed(*self.versions())


def samples(check: Check) -> tuple[Sample, ...]:
    """The examples of a check: each `Before` with the `After` that follows it."""
    found, before = [], {}
    for heading, text in sections(check.doc):
        if heading.startswith("Before"):
            before = fenced(text, _NAME)
        elif heading.startswith("After"):
            found.append(Sample(before, fenced(text, _NAME)))
    return tuple(found)


def _workspace(files: dict[str, str]) -> Workspace:
    there = {name: text for name, text in files.items() if text and not text.startswith("# ")}
    workspace = load(Path(), [Source(Path(name), text) for name, text in there.items()], TODAY)
    assert not workspace.problems, workspace.problems
    return workspace

"""One JSON document for programs, described by `schemas/lint.schema.json`."""

from cjtool.formats.counts import summary
from cjtool.formats.dumping import dump
from cjtool.formats.records import finding
from cjtool.lint import Outcome


def render(outcome: Outcome) -> str:
    """Every finding, waived and baselined ones too, and how many there are."""
    return dump(
        {
            "version": 1,
            "findings": [finding(each) for each in outcome.diagnostics],
            "summary": summary(outcome),
        }
    )

"""JSON lines for programs that read a finding at a time, each as in `json`."""

from cjtool.formats.dumping import dump_line
from cjtool.formats.records import finding
from cjtool.lint import Outcome


def render(outcome: Outcome) -> str:
    """A line for each finding, waived and baselined ones too."""
    return "".join(dump_line(finding(each)) for each in outcome.diagnostics)

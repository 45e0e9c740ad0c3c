"""For GitLab: a Code Quality report, shown in merge requests."""

from hashlib import sha256
from pathlib import Path
from typing import Any

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.formats.counts import standing
from cjtool.formats.dumping import dump
from cjtool.formats.fingerprints import unique
from cjtool.formats.frame import marked
from cjtool.formats.paths import repository, within
from cjtool.lint import Outcome

_SEVERITY = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(outcome: Outcome) -> str:
    """One array of the findings that stand; GitLab drops all but one of those with the same fingerprint."""
    root, taken = repository(), set[str]()
    return dump([_issue(each, root, taken) for each in standing(outcome)])


def _issue(each: Diagnostic, root: Path, taken: set[str]) -> dict[str, Any]:
    path = within(each.span.path, root).as_posix()
    return {
        "description": f"{each.rule}: {marked(each)}",  # GitLab does not show `check_name`
        "check_name": each.rule,
        "fingerprint": unique(each.fingerprint or _fingerprint(each, path), taken),
        "severity": "critical" if each.rule == "unreadable-file" else _SEVERITY[each.severity],
        "location": {"path": path, "lines": {"begin": each.span.line}},
    }


def _fingerprint(each: Diagnostic, path: str) -> str:
    """For a finding that has none of its own: rule, path, logical path and message."""
    text = f"{each.rule}\0{path}\0{each.at}\0{each.message}"
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]

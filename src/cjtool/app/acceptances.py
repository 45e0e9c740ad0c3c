"""Changes that somebody accepted with a reason: in a waiver where they stand, or in the message of a commit."""

import re
from collections.abc import Iterator, Sequence

from cjtool.app.versions import Revisions
from cjtool.diagnostic import Diagnostic, Severity
from cjtool.diff.change import Change
from cjtool.files import git
from cjtool.lint.waivers import waiver_reasons
from cjtool.project import Workspace

TRAILER = "Journey-Accept"
"""The key of a commit's last lines: `Journey-Accept: wait-longer advice/waits: the planner is ill until May`."""

_ACCEPTED = re.compile(r"(?P<kind>[0-9a-z-]+)(?:[ \t]+(?P<at>[^\s:]\S*?))?[ \t]*:[ \t]+(?P<reason>\S.*)")


def accepted(changes: Sequence[Change], workspace: Workspace, wanted: Revisions | None) -> Iterator[Change]:
    """The changes, with the reason where one is accepted: by its fingerprint, or by its kind and, where that is said, its place or what lies above it."""
    written = list(_in_commits(wanted)) if wanted is not None and changes else []
    waived = dict(waiver_reasons(workspace, _findings(changes))) if changes else {}
    for change in changes:
        said = (reason for kind, at, reason in written if _means(change, kind, at))
        reason = (waived.get((change.kind, change.after), "") if change.after else "") or next(said, "")
        yield change._replace(accepted=reason) if reason else change


def _in_commits(wanted: Revisions) -> Iterator[tuple[str, str, str]]:
    for line in git.trailers(wanted.top, wanted.before, wanted.after or "HEAD", TRAILER):
        if match := _ACCEPTED.fullmatch(line.strip()):
            yield match["kind"], match["at"] or "", match["reason"]


def _means(change: Change, kind: str, at: str) -> bool:
    if kind == change.fingerprint:
        return True
    return kind == change.kind and (not at or change.at == at or change.at.startswith((f"{at}/", f"{at}#")))


def _findings(changes: Sequence[Change]) -> Iterator[Diagnostic]:
    """Changes as findings, which waivers are about; what is gone stands nowhere that a waiver could stand."""
    for change in changes:
        if change.after is not None:
            yield Diagnostic(change.kind, Severity.WARNING, change.worded, change.after, at=change.at)

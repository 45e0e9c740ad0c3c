"""Changes that somebody accepted with a reason: in a waiver where they stand, or in the message of a commit."""

import re
from collections.abc import Iterator, Sequence

from cjtool.app.versions import Revisions, Versions
from cjtool.diagnostic import Diagnostic, Severity
from cjtool.diff.change import Change
from cjtool.files import git
from cjtool.lint.waivers import waiver_reasons

TRAILER = "Journey-Accept"
"""The key of a commit's last lines: `Journey-Accept: wait-longer advice/waits: the planner is ill until May`."""

_ACCEPTED = re.compile(r"(?P<kind>[0-9a-z-]+)(?:[ \t]+(?P<at>[^\s:]\S*?))?[ \t]*:[ \t]+(?P<reason>\S.*)")


def accepted(
    changes: Sequence[Change], versions: Versions, wanted: Revisions | None, home: str = ""
) -> Iterator[Change]:
    """The changes, with the reason where one is accepted: by its fingerprint, or by its kind and, where that is said, its place or what lies above it.

    A place may begin with the folder of the project, `home`, and a colon. A waiver that stood there before the change accepts an earlier one.
    """
    written = list(in_commits(wanted)) if wanted is not None and changes else []
    waived = dict(waiver_reasons(versions.after, _findings(changes))) if changes else {}
    before = dict(waiver_reasons(versions.before, _earlier(changes))) if waived else {}
    for change in changes:
        said = (reason for kind, at, reason in written if _means(change, kind, at, home))
        reason = waived.get((change.kind, change.after), "") if change.after else ""
        if change.before and reason == before.get((change.kind, change.before)):
            reason = ""
        reason = reason or next(said, "")
        yield change._replace(accepted=reason) if reason else change


def in_commits(wanted: Revisions) -> Iterator[tuple[str, str, str]]:
    """What commits accept: a kind or a fingerprint, a place or nothing, and the reason."""
    for line in git.trailers(wanted.top, wanted.before, wanted.after or "HEAD", TRAILER):
        if match := _ACCEPTED.fullmatch(line.strip()):
            yield match["kind"], match["at"] or "", match["reason"]


def _means(change: Change, kind: str, at: str, home: str) -> bool:
    at = at.removeprefix(f"{home}:") if home else at
    if kind == change.fingerprint:
        return True
    return kind == change.kind and (not at or change.at == at or change.at.startswith((f"{at}/", f"{at}#")))


def _findings(changes: Sequence[Change]) -> Iterator[Diagnostic]:
    """Changes as findings, which waivers are about; what is gone stands nowhere that a waiver could stand."""
    for change in changes:
        if change.after is not None:
            yield Diagnostic(change.kind, Severity.WARNING, change.worded, change.after, at=change.at)


def _earlier(changes: Sequence[Change]) -> Iterator[Diagnostic]:
    """The same at the places where changes stood before."""
    for change in changes:
        if change.before is not None:
            yield Diagnostic(change.kind, Severity.WARNING, change.worded, change.before, at=change.at)

"""One JSON document for programs, described by `schemas/diff.schema.json`."""

from collections.abc import Iterable
from typing import Any

from cjtool.diagnostic import Diagnostic
from cjtool.diff.change import Change
from cjtool.diff.curves import CurveOfStage, StageFeelings
from cjtool.diff.outcome import Differences, Unseen
from cjtool.formats.dumping import dump
from cjtool.formats.records import finding
from cjtool.source import Span


def render(differences: Differences) -> str:
    """Every change with its place on both sides, findings new and mended, and how many there are."""
    before, after = differences.names
    return dump(
        {
            "version": 1,
            "before": before,
            "after": after,
            "changes": [
                _change(each, project.home) for project in differences.projects for each in project.changes
            ],
            "findings": {
                "new": _findings(each for project in differences.projects for each in project.new),
                "mended": _findings(each for project in differences.projects for each in project.mended),
            },
            "unseen": [_unseen(each) for each in differences.unseen],
            "curves": [
                _curve(id, each)
                for project in differences.projects
                for id, curves in project.curves.items()
                for each in curves
            ],
            "summary": {str(level): count for level, count in differences.counts().items()},
        }
    )


def _change(change: Change, home: str) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "level": str(change.level),
        "at": change.at,
        "was": change.was,
        "is": change.now,
        "message": change.message,
        "project": home,
        "journey": change.journey,
        "owner": change.owner,
        "fingerprint": change.fingerprint,
        "likeness": change.likeness,
        "accepted": change.accepted,
        "before": _place(change.before),
        "after": _place(change.after),
    }


def _place(span: Span | None) -> dict[str, Any] | None:
    return None if span is None else {"path": span.path.as_posix(), "line": span.line}


def _findings(listed: Iterable[Diagnostic]) -> list[dict[str, Any]]:
    return [finding(each) for each in listed]


def _unseen(each: Unseen) -> dict[str, Any]:
    span = each.problem.span
    return {
        "side": "after" if each.now else "before",
        "path": span.path.as_posix(),
        "line": span.line,
        "message": each.text(),
    }


def _curve(journey: str, curve: CurveOfStage) -> dict[str, Any]:
    return {"stage": f"{journey}/{curve.after.id}", "was": _felt(curve.was), "is": _felt(curve.now)}


def _felt(feelings: StageFeelings | None) -> dict[str, float] | None:
    return None if feelings is None else {key: round(value, 3) for key, value in feelings._asdict().items()}

"""What `cjtool measure` tells of the projects of the gallery that were measured, for people and for programs."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from cjtool.app.commenting import comments
from cjtool.app.flowing import flows
from cjtool.app.looping import with_loops
from cjtool.app.measuring import MeasureRequest, measure
from cjtool.app.valuing import project_worths
from cjtool.formats.measures import render
from cjtool.project import Workspace, read
from cjtool.report.pages import ProjectReports
from cjtool.report.write import markdown

_TODAY = date(2026, 11, 22)
_ASKED = MeasureRequest()


def figures(root: Path) -> dict[str, str]:
    """Each text by its path below a repository's root: figures, event logs, who is to be called back, comments, worth."""
    gallery = read([root / "journeys"], _TODAY).workspaces
    return {
        f"docs/figures/{workspace.root.name}{name}": text
        for workspace in gallery
        if workspace.project.measure.sources
        for name, text in _of(workspace)
    }


def _of(workspace: Workspace) -> Iterator[tuple[str, str]]:
    alone, settings = [workspace], workspace.project.measure
    measured = measure(alone, _ASKED)
    yield ".txt", render("text", measured)
    yield ".json", render("json", measured)
    yield "-call-back.txt", render("text", with_loops(measured, _ASKED), of="loops")
    if any(source.columns.comment is not None for source in settings.sources):
        yield "-comments.txt", render("text", comments(alone, _ASKED), of="comments_told")
    if settings.events:
        logs = flows(alone, _ASKED)
        yield "-events.txt", render("text", logs, of="event_flows")
        yield "-events.json", render("json", logs, of="event_flows")
    worth = project_worths(workspace, _ASKED)
    if worth.journeys:
        yield "-worth.txt", render("text", [worth], of="worths")
        yield "-worth.md", markdown.write(ProjectReports(workspace).worth(worth), lambda _target: "")

"""Small projects on disk, read and judged as the commands do it."""

from datetime import date
from pathlib import Path

from cjtool.app.building import BuildRequest
from cjtool.lint import lint
from cjtool.project import WorkspaceReading, read

TODAY = date(2026, 1, 1)


def project(folder: Path, *titles: str) -> Path:
    """A project with a journey for each title; their ids are `journey-1`, `journey-2`, …"""
    folder.mkdir(exist_ok=True)
    (folder / "cjtool.yaml").write_text("cjtool: project/v1\nname: Trips\n", encoding="utf-8")
    for number, title in enumerate(titles, 1):
        (folder / f"journey-{number}.yaml").write_text(
            f"cjtool: journey/v1\ntitle: {title}\nstages: [{{name: Book, steps: [{{name: Waits}}]}}]\n",
            encoding="utf-8",
        )
    return folder


def reading(folder: Path) -> WorkspaceReading:
    return read([folder], TODAY)


def building(source: Path, output: Path) -> BuildRequest:
    """What builds a whole project, without findings."""
    return BuildRequest(lint(reading(source).workspaces, ()), output)

"""Visits to the pages of a project of the gallery."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from playwright.sync_api import Page, Request

from cjtool.app.production import alone
from cjtool.project import read
from cjtool.report.pages import ProjectReports
from cjtool.site.figures import Drawings
from cjtool.site.pages import folder, one_file
from cjtool.site.plan import Site

JOURNEYS = Path(__file__).parents[2] / "journeys"
INDEX, REPORT, SINGLE = "index.html", "warmtepomp/report.html", "single.html"
FUTURE = "warmtepomp-toekomst/report.html"
STEP = "svg [data-ref='bevestiging'][data-step]"


def written(project: Path, home: Path) -> Path:
    """A folder with the pages of a project, and the same as one file."""
    (workspace,) = read([project], date(2026, 11, 22)).workspaces
    reports = ProjectReports(workspace)
    everything = frozenset({"", *(journey.id for journey in workspace.journeys)})
    for path, make in folder(Site(reports, Drawings(workspace, None), workspace.journeys, everything)):
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        (home / path).write_bytes(make(b""))
    (home / SINGLE).write_text(one_file(alone(reports, workspace.journeys)), encoding="utf-8")
    return home


@dataclass
class Visit:
    """A page that is open, what its console says is wrong, and what it asks for."""

    page: Page
    wrong: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def open(self, path: Path, place: str = "") -> Page:
        """The page, at a place in it."""
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("console", lambda line: self.wrong.append(line.text) if line.type == "error" else None)
        self.page.on("request", self._request)
        self.page.goto(path.as_uri() + place)
        return self.page

    def _request(self, request: Request) -> None:
        if not request.url.startswith(("file:", "data:", "blob:")):
            self.asked.append(request.url)

"""A report of its own for each project, for the client: where it goes, and how it is written."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from cjtool.app import client_phrases as says
from cjtool.app.comparing import Picked
from cjtool.app.output_names import numbered_apart, one_file_name
from cjtool.app.production import ReportForm, alone
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.report.blocks import Report
from cjtool.report.inline import Target
from cjtool.report.pages import ProjectReports
from cjtool.report.write import markdown
from cjtool.request import RequestError
from cjtool.site import pages

_ENDINGS: dict[ReportForm, str] = {"markdown": ".md", "pages": ".html", "one-page": ".html", "pdf": ".pdf"}


@dataclass(frozen=True)
class ClientRequest:
    """The journeys of projects, and where the reports go: a file, a folder, or `-`."""

    picked: Picked
    output: str
    form: ReportForm
    single: bool
    language: str | None = None


class ClientFile(NamedTuple):
    """A report with its file, None for standard output, and what a person should know of it."""

    path: Path | None
    written: bytes
    warnings: tuple[str, ...] = ()


class ClientProject(NamedTuple):
    """A project, those of its journeys that a report tells of, and the report."""

    workspace: Workspace
    journeys: tuple[Journey, ...]
    told: Callable[[ProjectReports], Report]


def by_project(picked: Picked) -> list[tuple[Workspace, tuple[Journey, ...]]]:
    """Each project once, with those of its journeys that are asked for."""
    workspaces = {id(workspace): workspace for workspace, _ in picked}
    return [
        (workspace, tuple(journey for other, journey in picked if other is workspace))
        for workspace in workspaces.values()
    ]


def client_reports(
    request: ClientRequest, name: str, projects: Sequence[ClientProject]
) -> Iterator[ClientFile]:
    """The report of each project, in a file with a name. Raises RequestError for several projects in one file."""
    if request.single and len(projects) > 1:
        raise RequestError(says.SEVERAL_PROJECTS(count=len(projects), output=request.output), says.NAME_ONE)
    for project, place in zip(projects, _places(request, name, projects), strict=True):
        yield ClientFile(place, *_written(project, request))


def _places(request: ClientRequest, name: str, projects: Sequence[ClientProject]) -> Iterator[Path | None]:
    ending = _ENDINGS[request.form]
    if request.single:
        yield None if request.output == "-" else Path(request.output)
        return
    names = numbered_apart([one_file_name(project.workspace) for project in projects])
    for own in names:
        yield Path(request.output) / (f"{own}.{name}{ending}" if len(names) > 1 else f"{name}{ending}")


def _written(project: ClientProject, request: ClientRequest) -> tuple[bytes, tuple[str, ...]]:
    reports = ProjectReports(project.workspace, request.language)
    told = project.told(reports)
    if request.form == "markdown":
        return markdown.write(told, _no_page).encode(), ()
    site = alone(reports, project.journeys)
    if request.form == "pdf":
        from cjtool.app.paper_reports import lying_report

        return lying_report(site, told)
    return pages.report_file(site, told).encode(), ()


def _no_page(_target: Target) -> str:
    """It stands alone, and leads to no other file."""
    return ""

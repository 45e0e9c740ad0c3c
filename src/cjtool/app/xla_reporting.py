"""What `report --view xla` does: projects with figures in, an experience level agreement for each out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from cjtool.app import xla_phrases as says
from cjtool.app.comparing import Picked
from cjtool.app.output_names import numbered_apart, one_file_name
from cjtool.app.production import ReportForm, alone
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.report.blocks import Report
from cjtool.report.inline import Target
from cjtool.report.pages import ProjectReports
from cjtool.report.write import markdown
from cjtool.report.xla import is_agreed
from cjtool.request import RequestError
from cjtool.site import pages

_NAME = "xla"
_ENDINGS: dict[ReportForm, str] = {"markdown": ".md", "pages": ".html", "one-page": ".html", "pdf": ".pdf"}


@dataclass(frozen=True)
class XlaRequest:
    """The journeys of projects with figures beside them, and where their reports go: a file, a folder, or `-`."""

    picked: Picked
    output: str
    form: ReportForm
    single: bool
    language: str | None = None


class XlaFile(NamedTuple):
    """A report with its file, None for standard output, and what a person should know of it."""

    path: Path | None
    written: bytes
    warnings: tuple[str, ...] = ()


def xla(request: XlaRequest) -> Iterator[XlaFile]:
    """The report of each project. Raises RequestError where nothing was measured or expected, and for several projects in one file."""
    projects = _projects(request.picked)
    if not any(workspace.measured.ran for workspace, _ in projects):
        raise RequestError(says.NOTHING_MEASURED, says.GIVE_FIGURES)
    agreed = [(workspace, journeys) for workspace, journeys in projects if is_agreed(workspace, journeys)]
    if not agreed:
        raise RequestError(says.NOTHING_EXPECTED, says.WRITE_EXPECT)
    if request.single and len(agreed) > 1:
        raise RequestError(says.SEVERAL_PROJECTS(count=len(agreed), output=request.output), says.NAME_ONE)
    for (workspace, journeys), place in zip(agreed, _places(request, agreed), strict=True):
        yield XlaFile(place, *_written(workspace, journeys, request))


def _projects(picked: Picked) -> list[tuple[Workspace, tuple[Journey, ...]]]:
    """Each project once, with those of its journeys that are asked for."""
    workspaces = {id(workspace): workspace for workspace, _ in picked}
    return [
        (workspace, tuple(journey for other, journey in picked if other is workspace))
        for workspace in workspaces.values()
    ]


def _places(
    request: XlaRequest, agreed: Sequence[tuple[Workspace, Sequence[Journey]]]
) -> Iterator[Path | None]:
    ending = _ENDINGS[request.form]
    if request.single:
        yield None if request.output == "-" else Path(request.output)
        return
    names = numbered_apart([one_file_name(workspace) for workspace, _ in agreed])
    for name in names:
        yield Path(request.output) / (f"{name}.{_NAME}{ending}" if len(names) > 1 else f"{_NAME}{ending}")


def _written(
    workspace: Workspace, journeys: tuple[Journey, ...], request: XlaRequest
) -> tuple[bytes, tuple[str, ...]]:
    reports = ProjectReports(workspace, request.language)
    told: Report = reports.xla(journeys)
    if request.form == "markdown":
        return markdown.write(told, _no_page).encode(), ()
    site = alone(reports, journeys)
    if request.form == "pdf":
        from cjtool.app.paper_reports import lying_report

        return lying_report(site, told)
    return pages.report_file(site, told).encode(), ()


def _no_page(_target: Target) -> str:
    """It stands alone, and leads to no other file."""
    return ""

"""What `report` does: one report as one file. Reports of a folder are built, as `cjtool.app.building` does."""

import os
from dataclasses import dataclass
from pathlib import Path

from cjtool.app.building import REPORTS, named_folder
from cjtool.app.comparing import Picked
from cjtool.app.pictures import FORMATS
from cjtool.app.production import ReportForm, alone
from cjtool.lint import Outcome
from cjtool.report import journey_report
from cjtool.report.lenses import checked
from cjtool.report.pages import ProjectReports
from cjtool.request import RequestError
from cjtool.site import pages
from cjtool.site.plan import Site

_PANDOC = {"docx", "odt", "rtf", "epub", "pptx", "tex"}
_FORMS: dict[str, ReportForm] = {
    "md": "markdown",
    "markdown": "markdown",
    "html": "pages",
    "htm": "pages",
    "pdf": "pdf",
}
"""What is made, by the name of a format or the ending of a file."""
_SHORT = {"markdown": "md", "pages": "html", "pdf": "pdf"}


@dataclass(frozen=True)
class ReportRequest:
    """The journeys that are asked for, their projects as they were judged, and the one file for the report."""

    picked: Picked
    outcome: Outcome
    output: str
    form: ReportForm = "markdown"
    language: str | None = None
    findings: bool = False
    """Whether pages tell what the linter found."""


def form(format: str | None, output: str, *, single_file: bool) -> ReportForm:
    """What is made: what is asked for, else what the file is called after, else Markdown.

    Raises RequestError for a format that reports do not have, for two that differ, and for a PDF where none can be made.
    """
    ending = "" if _is_folder(output) else Path(output).suffix.lower().lstrip(".")
    if format is not None and format not in _SHORT.values():
        raise refusal(format, format.lower())
    wanted = _FORMS[format] if format else _FORMS.get(ending, "pages" if single_file else "markdown")
    if ending in _FORMS and _FORMS[ending] != wanted:
        raise RequestError(
            f"`-f {format}` and `{output}` are two formats",
            f"leave `-f` out, or name `{Path(output).stem}.{format}`",
        )
    if wanted == "pdf":  # which is always one file
        import cjtool.render.report_paper  # noqa: F401 - raises RequestError without the extra `print`

        return wanted
    if single_file and wanted != "pages":
        raise RequestError("`--single-file` is for pages, and Markdown is none", "write `-f html`")
    return "one-page" if single_file and ending not in _FORMS and output != "-" else wanted


def is_one_file(output: str) -> bool:
    """Whether all goes to one place; raises RequestError for a file in a format that reports do not have, and for no name."""
    if output == "-":
        return True
    suffix = Path(output).suffix.lower().lstrip(".")
    if _is_folder(output):
        named_folder(output, REPORTS)
        return False
    if suffix not in _FORMS:
        raise refusal(output, suffix)
    return True


def _is_folder(output: str) -> bool:
    """Whether a name is that of a folder: one that is there, or one without the ending of a file."""
    return not Path(output).suffix or output.endswith("/") or os.path.isdir(output)


def refusal(asked: str, format: str) -> RequestError:
    """What to do for a report in a format that there is not."""
    if format in _FORMS:
        return RequestError(f"there is no format `{asked}`", f"write `-f {_SHORT[_FORMS[format]]}`")
    if format in FORMATS:
        return RequestError(f"a report is no `{asked}`", f"`cjtool render -o map.{format}` draws the map")
    if format in _PANDOC:
        return RequestError(
            f"reports are Markdown, HTML or PDF, and `{asked}` is none of them",
            f"write `-o report.md`; Pandoc makes it .{format}: `pandoc report.md -o report.{format}`",
        )
    return RequestError(
        f"reports are Markdown, HTML or PDF, and `{asked}` is none of them",
        "write `-o report.md`, `-o report.html` or `-o report.pdf`, or name a folder",
    )


def report(request: ReportRequest) -> tuple[bytes, tuple[str, ...]]:
    """The report of the one journey, or one page or PDF of all, and what a person should know of it.

    Raises RequestError for more than it can hold.
    """
    if request.form == "pages":
        return pages.one_file(_site(request)).encode(), ()
    if request.form == "pdf":
        from cjtool.app.paper_reports import warned

        return warned(_site(request))
    if len(request.picked) > 1:
        raise RequestError(
            f"{len(request.picked)} journeys for one `{request.output}`",
            "pick one with --select, or name a folder with -o",
        )
    [(workspace, journey)] = request.picked
    written = journey_report(
        journey,
        workspace,
        diagnostics=request.outcome.diagnostics,
        map_path="",
        language=request.language,
    )
    return written.encode(), ()


def _site(request: ReportRequest) -> Site:
    workspaces = {id(workspace): workspace for workspace, _ in request.picked}
    if len(workspaces) > 1:
        raise RequestError(
            f"{len(workspaces)} projects for one `{request.output}`",
            "name the folder of one, or a folder for all with -o",
        )
    (workspace,) = workspaces.values()
    findings = request.outcome.diagnostics if request.findings else None
    reports = ProjectReports(workspace, request.language, findings, checked(request.outcome, workspace))
    return alone(reports, tuple(journey for _, journey in request.picked))

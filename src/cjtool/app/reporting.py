"""What `report` does: one report as a text. Reports of a folder are built, as `cjtool.app.building` does."""

import os
from dataclasses import dataclass
from pathlib import Path

from cjtool.app.building import REPORTS, named_folder
from cjtool.app.comparing import Picked
from cjtool.app.pictures import FORMATS
from cjtool.lint import Outcome
from cjtool.report import journey_report
from cjtool.request import RequestError

_PANDOC = {"docx", "odt", "rtf", "html", "htm", "epub", "pptx", "tex"}
_ENDINGS = {".md", ".markdown"}


@dataclass(frozen=True)
class ReportRequest:
    """The journeys that are asked for, their projects as they were judged, and the one file for the report."""

    picked: Picked
    outcome: Outcome
    output: str
    language: str | None = None


def is_one_file(output: str) -> bool:
    """Whether all goes to one place; raises RequestError for a file that is no Markdown, and for no name."""
    suffix = Path(output).suffix.lower()
    if output == "-" or suffix in _ENDINGS:
        return True
    folder = named_folder(output, REPORTS)
    if suffix and not output.endswith("/") and not os.path.isdir(folder):
        raise refusal(output, suffix.lstrip("."))
    return False


def refusal(asked: str, format: str) -> RequestError:
    """What to do for a report in another format than Markdown."""
    if format in FORMATS:
        return RequestError(f"a report is no `{asked}`", f"`cjtool render -o map.{format}` draws the map")
    if format in _PANDOC:
        return RequestError(
            f"reports are Markdown, and `{asked}` is not",
            f"write `-o report.md`; Pandoc makes it .{format}: `pandoc report.md -o report.{format}`",
        )
    return RequestError(
        f"reports are Markdown, and `{asked}` is not", "write `-o report.md`, or name a folder"
    )


def report(request: ReportRequest) -> str:
    """The report of the one journey; raises RequestError if there are several."""
    if len(request.picked) > 1:
        raise RequestError(
            f"{len(request.picked)} journeys for one `{request.output}`",
            "pick one with --select, or name a folder with -o",
        )
    [(workspace, journey)] = request.picked
    return journey_report(
        journey,
        workspace,
        diagnostics=request.outcome.diagnostics,
        map_path="",
        language=request.language,
    )

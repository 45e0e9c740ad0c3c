"""What an export gave out, kept so that what comes back in the same format is merged against it."""

from collections.abc import Sequence

from cjtool.app.exporting import ExportPlan, ExportResult
from cjtool.app.importing import converted, known_in
from cjtool.app.last_imports import keep
from cjtool.exchange.catalogue import IMPORTS
from cjtool.exchange.declaration import Given, ImportOptions, Pairs
from cjtool.project import Workspace
from cjtool.project.files import SETTINGS
from cjtool.request import RequestError

_KEPT_INSIDE = frozenset({"xlsx"})
"""Formats whose files say themselves what was given out."""


def remember(plan: ExportPlan, picked: Pairs, result: ExportResult) -> Sequence[RequestError]:
    """Keep what each journey is in the format that was written, as its import reads it; why it could not be kept.

    Only of what was written to files, in projects, and in formats that come back.
    """
    name = plan.request.format
    if name not in IMPORTS or name in _KEPT_INSIDE or plan.format.of != "journey":
        return ()
    failed: list[RequestError] = []
    for (workspace, journey), (path, data) in zip(picked, result.files, strict=True):
        root = workspace.root
        if path is None or not (root / SETTINGS).is_file():
            continue
        text = _read_back(name, Given(path.name, data), workspace)
        if text is None:
            continue
        try:
            keep(root, journey.id, text, str(path), name)
        except RequestError as error:
            failed.append(error)
    return failed


def _read_back(format: str, given: Given, workspace: Workspace) -> str | None:
    """What an import reads of a file; None of a variant that none reads, such as a flowchart."""
    try:
        read = converted(format, given, ImportOptions(known_in(workspace)), workspace)
    except RequestError:
        return None
    return read.journeys[0].text if len(read.journeys) == 1 else None

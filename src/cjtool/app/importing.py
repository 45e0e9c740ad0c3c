"""What `import` does: a file of another tool in, texts of journeys out, and what each lost; nothing is written here."""

import os
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from cjtool.app import exchange_phrases as says
from cjtool.build import build
from cjtool.build.phrases import did_you_mean
from cjtool.diagnostic import Diagnostic
from cjtool.document import MAX_BYTES, parse
from cjtool.exchange.catalogue import EXPORTS, IMPORTS, importer
from cjtool.exchange.declaration import Given, Imported, ImportOptions
from cjtool.exchange.draft import Draft, Part, apart
from cjtool.exchange.draft_text import written
from cjtool.exchange.known import KnownThings
from cjtool.exchange.loss import Loss
from cjtool.files import Disk
from cjtool.message import Listed, Plain
from cjtool.project import Workspace, read
from cjtool.project.files import SETTINGS, decode, project_of, reason
from cjtool.project.workspace import Definitions
from cjtool.request import RequestError
from cjtool.source import Source
from cjtool.spelling import slug
from cjtool.spelling.naming import file_name
from cjtool.spelling.nearness import nearest

LARGEST = 100_000_000
"""So many bytes at most are read: a hundred million."""


@dataclass(frozen=True)
class ImportRequest:
    """What is imported: a file's name and bytes, and what was asked, as it was given.

    `scale` is `1-5`, `columns` the path of a YAML file, `project` a folder in the project that the journeys are for.
    """

    format: str
    name: str
    data: bytes
    scale: str | None = None
    columns: str | None = None
    sheet: str | None = None
    title: str | None = None
    project: str = "."


@dataclass(frozen=True)
class ImportedJourney:
    """A journey as data and as the text of a file, the place where it belongs, and what it lost.

    `base` is what it was when it was last given out, where its file knows that; `states_id` says that the file itself
    names the journey that it is.
    """

    id: str
    path: Path
    data: Part
    text: str
    losses: tuple[Loss, ...]
    base: Part | None = None
    states_id: bool = False


@dataclass(frozen=True)
class ImportResult:
    """The journeys that were read, losses of the file as a whole, and the project that they are for, if any."""

    journeys: tuple[ImportedJourney, ...]
    losses: tuple[Loss, ...]
    workspace: Workspace | None

    @property
    def all_losses(self) -> tuple[Loss, ...]:
        """Losses of the file, then those of its journeys."""
        return (*self.losses, *(loss for journey in self.journeys for loss in journey.losses))


def imported(request: ImportRequest) -> ImportResult:
    """The journeys in a file of another tool.

    Raises RequestError for a format that there is not, for a file of which nothing can be made, and where an extra is
    not installed.
    """
    format = known_format(request.format)
    workspace = project_around(request.project)
    options = ImportOptions(
        known_in(workspace),
        scale_of(request.scale),
        columns_of(request.columns),
        request.sheet,
        request.title,
    )
    return converted(format, Given(request.name, request.data), options, workspace)


def converted(format: str, given: Given, options: ImportOptions, workspace: Workspace | None) -> ImportResult:
    """The journeys in a file of a format that there is, for a project or for none; raises RequestError as `imported` does."""
    if len(given.data) > LARGEST:
        raise RequestError(says.TOO_LARGE(name=given.name, most=Plain(f"{LARGEST // 1_000_000} MB")))
    read_it = importer(format)
    found = needing(read_it.extra, format, lambda: read_it.read(given, options))
    return _placed(found, workspace)


def known_format(name: str) -> str:
    """A format that is read; raises RequestError, with the nearest, for one that is not."""
    if name in IMPORTS:
        return name
    if os.path.isfile(name):
        ending = Path(name).suffix.lower()
        fitting = [each for each in IMPORTS if ending in importer(each).endings]
        form = f"cjtool import {fitting[0] if fitting else 'FORMAT'} {name}"
        raise RequestError(says.NO_FORMAT(name=name), says.FORMAT_FIRST(form=form))
    if name in EXPORTS:
        raise RequestError(says.ONLY_WRITTEN(name=name), says.THERE_ARE(names=Listed(IMPORTS)))
    near = nearest(name, IMPORTS)
    raise RequestError(
        says.NO_FORMAT(name=name), did_you_mean(near) if near else says.THERE_ARE(names=Listed(IMPORTS))
    )


def needing(extra: str, format: str, run: Any) -> Any:
    """What a format gives; raises RequestError where the extra that it needs is not installed."""
    try:
        return run()
    except ImportError as error:
        if not extra or (error.name or "").startswith("cjtool"):
            raise
        command = Plain(f"`pip install 'journey-as-code[{extra}]'`")
        raise RequestError(
            says.NEEDS_EXTRA(name=format, extra=extra), says.INSTALL(command=command)
        ) from error


def project_around(folder: str) -> Workspace | None:
    """The project that a folder lies in, with whatever of it is valid."""
    root = project_of(os.path.abspath(folder), Disk())
    if root is None:
        return None
    return next(iter(read([os.path.join(root, SETTINGS)], date.today()).workspaces), None)


def known_in(workspace: Workspace | None) -> KnownThings:
    """What journeys of a project can refer to."""
    if workspace is None:
        from cjtool.model.builtin import CHANNELS, METRICS

        return KnownThings(Definitions(channels=CHANNELS, metrics=METRICS))
    journeys = frozenset(journey.id for journey in workspace.journeys)
    return KnownThings(workspace.catalogue, workspace.project.language, journeys)


def scale_of(text: str | None) -> tuple[float, float] | None:
    """`1-5` as its ends; raises RequestError for what is no scale."""
    if text is None:
        return None
    low, _, high = text.strip().replace("…", "-").replace("..", "-").replace("–", "-").rpartition("-")
    try:
        ends = float(low.replace(",", ".").rstrip("-")), float(high.replace(",", "."))
    except ValueError:
        raise RequestError(says.NO_SCALE(text=text), says.SCALE_FORM) from None
    if ends[0] >= ends[1]:
        raise RequestError(says.NO_SCALE(text=text), says.SCALE_FORM)
    return ends


def columns_of(path: str | None) -> dict[str, Any] | None:
    """The user's own mapping of columns; raises RequestError, with the line, where its file cannot be read."""
    if path is None:
        return None
    try:
        with open(path, "rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise RequestError(says.NO_COLUMNS_FILE(path=path, reason=reason(error))) from error
    source = decode(data, Path(path))
    if isinstance(source, Diagnostic):
        raise RequestError(says.NO_COLUMNS(path=path), source.message)
    document = parse(source)
    if document.problems:
        raise RequestError(
            says.COLUMNS_AT(path=Plain(path), line=document.problems[0].span.line),
            document.problems[0].message,
        )
    if not isinstance(document.data, dict):
        raise RequestError(says.NO_COLUMNS(path=path), says.COLUMNS_FORM)
    return document.data


def _placed(found: Imported, workspace: Workspace | None) -> ImportResult:
    """Journeys with the paths where they belong: in the folder of the project's journeys, else in the current one."""
    made: list[ImportedJourney] = []
    folder = journeys_folder(workspace)
    for draft in found.drafts:
        id = str(draft.keys.get("id") or slug(draft.title) or "journey")
        free = apart(id, {journey.id for journey in made})
        made.append(_journey(draft, free, folder / f"{file_name(free)}.yaml"))
    return ImportResult(tuple(made), found.losses, workspace)


def _journey(draft: Draft, id: str, path: Path) -> ImportedJourney:
    data = with_id(draft.data(), id, path)
    text = written(data)
    base = with_id(draft.base.data(), id, path) if draft.base is not None else None
    return ImportedJourney(id, path, data, text, tuple(draft.losses), base, "id" in draft.keys)


def refuse_invalid(result: ImportResult) -> None:
    """Raise RequestError for a journey that would not be valid by itself; what is written to files is read with its project."""
    for each in result.journeys:
        if problems := build(Source(each.path, each.text)).problems:
            raise RequestError(says.NOT_VALID(title=str(each.data["title"])), problems[0].worded)


def with_id(data: Part, id: str, path: Path) -> Part:
    """A journey's data with its id, where the name of its file cannot be that."""
    rest = {key: value for key, value in data.items() if key not in {"cjtool", "id"}}
    return {"cjtool": data["cjtool"], **({} if path.stem == id else {"id": id}), **rest}


def journeys_folder(workspace: Workspace | None) -> Path:
    """Where a project's journeys lie; without a project, the current folder."""
    if workspace is None:
        return Path()
    listed = [workspace.file_of(journey).source.path.parent for journey in workspace.journeys]
    return listed[0] if listed else workspace.root / (workspace.project.journeys or ("journeys",))[0]


def at(result: ImportResult, output: str | None) -> ImportResult:
    """The same with other places: a folder that is there or ends in a slash, or one file for one journey."""
    if output is None or output == "-":
        return result
    if output.endswith("/") or os.path.isdir(output) or len(result.journeys) != 1:
        placed = [replace(each, path=Path(output) / each.path.name) for each in result.journeys]
    else:
        placed = [replace(result.journeys[0], path=Path(output))]
    return replace(result, journeys=tuple(placed))

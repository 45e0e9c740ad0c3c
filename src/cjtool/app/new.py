"""What `new` does: a journey, or a definition in the library, as a stub to fill in."""

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cjtool.app.copying import future
from cjtool.app.templates import stub
from cjtool.app.writing import write
from cjtool.build import build
from cjtool.edit import insert_entry, set_key
from cjtool.files import Disk
from cjtool.model import SECTION_OF, Journey
from cjtool.project import File, Workspace, read
from cjtool.project.files import SETTINGS, project_of
from cjtool.request import RequestError
from cjtool.source import Source
from cjtool.spelling import kebab
from cjtool.spelling.identifier import is_id
from cjtool.spelling.naming import file_name
from cjtool.spelling.nearness import nearest

KINDS = ("journey", *SECTION_OF)


@dataclass(frozen=True)
class NewRequest:
    """What is added under which id; `source` is a journey to copy as a future version, `project` a folder."""

    kind: str
    id: str
    name: str | None = None
    source: str | None = None
    project: str = "."


def add(request: NewRequest) -> Path:
    """Write what is asked for; the file that it stands in."""
    kind, id, name, source = request.kind, request.id, request.name, request.source
    if kind not in KINDS:
        close = nearest(kind, KINDS)
        raise RequestError(
            f"there is no stub for `{kind}`",
            f"did you mean `{close}`?" if close else f"use {', '.join(KINDS)}",
        )
    if not is_id(id):
        raise RequestError(
            f"`{id}` is not an id",
            f"`{kebab(id)}` would be" if kebab(id) else "use letters, digits and hyphens",
        )
    workspace = _workspace(request.project)
    _refuse_known(kind, id, workspace)
    title = name or id.replace("-", " ").capitalize()
    if kind == "journey":
        path, text = _copy(id, name, source, workspace) if source else _journey(id, title, workspace)
        if path.exists():
            raise RequestError(f"`{path}` is there already, and nothing is overwritten")
    elif source is not None:
        raise RequestError("--from copies journeys only")
    else:
        path, text = _definition(kind, id, title, workspace)
    _refuse_broken(path, text)
    write(path, text, below=workspace.root)
    return path


def _refuse_broken(path: Path, text: str) -> None:
    """Nothing is written that would not be valid by itself: an odd name, or a file in another style."""
    problems = build(Source(path, text)).problems
    if problems:
        raise RequestError(
            f"`{path}` would not be valid: {problems[0].sentence}", "give another --name, or write it by hand"
        )


def _workspace(project: str) -> Workspace:
    """The project around a folder. Its journeys may have problems: a missing definition is one."""
    root = project_of(os.path.abspath(project), Disk())
    if root is None:
        raise RequestError(f"there is no project around `{project}`", "`cjtool init` starts one")
    [workspace] = read([os.path.join(root, SETTINGS)], date.today()).workspaces
    broken = next((file for file in workspace.files if file.root is None and not _is_journey(file)), None)
    if broken is not None:
        raise RequestError(f"`{broken.source.path}` is not valid", "`cjtool validate` tells why")
    return workspace


def _is_journey(file: File) -> bool:
    return file.source.text.lstrip().startswith("cjtool: journey")


def _refuse_known(kind: str, id: str, workspace: Workspace) -> None:
    known = (
        [journey.id for journey in workspace.journeys]
        if kind == "journey"
        else getattr(workspace.library, SECTION_OF[kind])
    )
    if id in known:
        raise RequestError(f"there is a {kind} `{id}` already")


def _journey(id: str, title: str, workspace: Workspace) -> tuple[Path, str]:
    listed = [workspace.file_of(journey).source.path.parent for journey in workspace.journeys]
    home = listed[0] if listed else workspace.root / (workspace.project.journeys or ("journeys",))[0]
    return _with_id(
        home / f"{file_name(id)}.yaml", stub("journey", id, title, workspace.project.language), id
    )


def _copy(id: str, title: str | None, copied: str, workspace: Workspace) -> tuple[Path, str]:
    by_id = {journey.id: journey for journey in workspace.journeys}
    if copied not in by_id:
        close = nearest(copied, by_id)
        raise RequestError(
            f"there is no journey `{copied}`", *([f"did you mean `{close}`?"] if close else [])
        )
    original = workspace.file_of(by_id[copied]).source
    path = original.path.parent / f"{file_name(id)}.yaml"
    return _with_id(path, future(original, by_id[copied], id, title), id)


def _with_id(path: Path, text: str, id: str) -> tuple[Path, str]:
    """A journey's file, which states its id where its name cannot be the id."""
    return path, text if path.stem == id else set_key(Source(path, text), "id", id, after="title")


def _definition(kind: str, id: str, name: str, workspace: Workspace) -> tuple[Path, str]:
    """The library file that takes an entry, with it; a new file where none has the section."""
    section = SECTION_OF[kind]
    entry = stub(kind, id, name, workspace.project.language)
    for file in workspace.files:
        if file.root is None or isinstance(file.root, Journey) or not getattr(file.root, section):
            continue
        text = insert_entry(file.source, section, entry)
        if text is not None:
            return file.source.path, text
    path = workspace.root / f"{section}.yaml"
    if path.exists():
        raise RequestError(f"`{path}` is there already, and nothing is overwritten")
    block = "\n".join(f"  {line}" if line else line for line in entry.rstrip("\n").split("\n"))
    return path, f"cjtool: library/v1\n{section}:\n{block}\n"

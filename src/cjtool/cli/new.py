"""`cjtool new`."""

import os
from pathlib import Path
from typing import Annotated

import typer

from cjtool.build import build
from cjtool.cli.reading import day, say
from cjtool.cli.write import write
from cjtool.document import places
from cjtool.edit import insert_entry, quoted, set_key
from cjtool.files import Disk
from cjtool.model import SECTION_OF, Journey
from cjtool.model.values import is_id
from cjtool.report.templates import folder
from cjtool.source import Source
from cjtool.words import slug
from cjtool.words.nearest import nearest
from cjtool.workspace import File, RequestError, Workspace, read
from cjtool.workspace.files import SETTINGS, project_of

EXAMPLES = ("new journey return-a-parcel", "new persona first-visitor --name 'Youssef, 52'")
_KINDS = ("journey", *SECTION_OF)


def run(
    kind: Annotated[str, typer.Argument(metavar="KIND", help=f"{', '.join(_KINDS)}.")],
    id: Annotated[str, typer.Argument(metavar="ID", help="The new id: a-z, 0-9 and hyphens.")],
    name: Annotated[
        str | None, typer.Option("--name", help="The name or title; default: from the id.")
    ] = None,
    source: Annotated[
        str | None, typer.Option("--from", help="Journey to copy as a future version, based on it.")
    ] = None,
    project: Annotated[
        str, typer.Option("--project", help="The project's folder; default: the one around here.")
    ] = ".",
) -> None:
    """Add a journey, or a definition to the library, as a commented stub to fill in."""
    if kind not in _KINDS:
        close = nearest(kind, _KINDS)
        raise RequestError(
            f"there is no stub for `{kind}`",
            f"did you mean `{close}`?" if close else f"use {', '.join(_KINDS)}",
        )
    if not is_id(id):
        raise RequestError(
            f"`{id}` is not an id", f"`{slug(id)}` would be" if slug(id) else "use a-z, 0-9 and hyphens"
        )
    workspace = _workspace(project)
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
    write(path, text)
    say(f"{path}")


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
    [workspace] = (each for each in read([os.path.join(root, SETTINGS)], day(None)).workspaces)
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
    return home / f"{id}.yaml", _stub("journey", id, title, workspace)


def _copy(id: str, title: str | None, copied: str, workspace: Workspace) -> tuple[Path, str]:
    by_id = {journey.id: journey for journey in workspace.journeys}
    if copied not in by_id:
        close = nearest(copied, by_id)
        raise RequestError(
            f"there is no journey `{copied}`", *([f"did you mean `{close}`?"] if close else [])
        )
    original = workspace.file_of(by_id[copied]).source
    return original.path.parent / f"{id}.yaml", _future(original, by_id[copied], id, title)


def _future(original: Source, journey: Journey, id: str, title: str | None) -> str:
    """The text of a journey as a future draft of its own, comments kept."""
    text = original.text
    changes = {"based_on": journey.id, "state": "future", "status": "draft"}
    if places(original).has(("id",)):
        changes["id"] = id
    if title:
        changes["title"] = quoted(title)
    for key, value in changes.items():
        if places(original).in_flow(()):
            raise RequestError(
                f"`{original.path}` is written in braces", "copy it by hand, or write it in lines first"
            )
        text = set_key(Source(original.path, text), key, value, after="title")
    return text


def _definition(kind: str, id: str, name: str, workspace: Workspace) -> tuple[Path, str]:
    """The library file that takes an entry, with it; a new file where none has the section."""
    section = SECTION_OF[kind]
    entry = _stub(kind, id, name, workspace)
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


def _stub(kind: str, id: str, name: str, workspace: Workspace) -> str:
    language = workspace.project.language
    stubs = folder("new") / (language if (folder("new") / language).is_dir() else "en")
    text = (stubs / f"{kind}.yaml").read_text("utf-8")
    for token, value in (("@ID@", id), ("@LANGUAGE@", language), ("@NAME@", quoted(name))):
        text = text.replace(token, value)
    return text

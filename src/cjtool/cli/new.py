"""`cjtool new`."""

from pathlib import Path
from typing import Annotated

import typer

from cjtool.cli.reading import day, reading, say, stop_on_problems
from cjtool.cli.write import write
from cjtool.edit import insert_entry, quoted, set_key
from cjtool.model import SECTION_OF, Journey
from cjtool.model.values import is_id
from cjtool.report.templates import folder
from cjtool.source import Source
from cjtool.words import slug
from cjtool.words.nearest import nearest
from cjtool.workspace import RequestError, Workspace
from cjtool.workspace.files import SETTINGS

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
        path, text = _journey(id, title, source, workspace)
        if path.exists():
            raise RequestError(f"`{path}` is there already, and nothing is overwritten")
    elif source is not None:
        raise RequestError("--from copies journeys only")
    else:
        path, text = _definition(kind, id, title, workspace)
    write(path, text)
    say(f"{path}")


def _workspace(project: str) -> Workspace:
    found = reading([project], day(None), allow_empty=True)
    stop_on_problems(found)
    if len(found.workspaces) != 1 or not any(
        file.source.path.name == SETTINGS for file in found.workspaces[0].files
    ):
        raise RequestError(
            f"there is no single project around `{project}`",
            "name its folder with --project, or `cjtool init` one",
        )
    return found.workspaces[0]


def _refuse_known(kind: str, id: str, workspace: Workspace) -> None:
    known = (
        [journey.id for journey in workspace.journeys]
        if kind == "journey"
        else getattr(workspace.library, SECTION_OF[kind])
    )
    if id in known:
        raise RequestError(f"there is a {kind} `{id}` already")


def _journey(id: str, title: str, copied: str | None, workspace: Workspace) -> tuple[Path, str]:
    if copied is None:
        listed = [workspace.file_of(journey).source.path.parent for journey in workspace.journeys]
        home = listed[0] if listed else workspace.root / (workspace.project.journeys or ("journeys",))[0]
        return home / f"{id}.yaml", _stub("journey", id, title, workspace)
    by_id = {journey.id: journey for journey in workspace.journeys}
    if copied not in by_id:
        close = nearest(copied, by_id)
        raise RequestError(
            f"there is no journey `{copied}`", *([f"did you mean `{close}`?"] if close else [])
        )
    original = workspace.file_of(by_id[copied]).source
    return original.path.parent / f"{id}.yaml", _future(original, by_id[copied], id)


def _future(original: Source, journey: Journey, id: str) -> str:
    """The text of a journey as a future draft of its own, comments kept."""
    text = original.text
    changes = {"based_on": journey.id, "state": "future", "status": "draft", "id": id}
    for key, value in changes.items():
        if key == "id" and "\nid:" not in text:
            continue
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

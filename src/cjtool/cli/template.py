"""`cjtool template`."""

import sys
from typing import Annotated

import typer

from cjtool.app.page_templates import FOLDER, eject, listed_templates
from cjtool.cli.inputs import day, reading, refuse_action, say, stop_on_problems
from cjtool.cli.tables import table
from cjtool.project import Workspace
from cjtool.project.files import SETTINGS
from cjtool.request import RequestError

EXAMPLES = (
    "template list --project journeys/warmtepomp",
    "template eject header.html extra.css --project journeys/warmtepomp",
)
_ACTIONS = ("list", "eject")
_PURPOSES = {
    "page.html": "the whole page, with the others in it",
    "head.html": "what a browser is told: title, scale",
    "header.html": "the bar at the top: the project's name, the menu",
    "menu.html": "the way to all pages",
    "footer.html": "the line at the bottom",
    "extra.css": "a style that is added to ours",
}


def run(
    action: Annotated[str, typer.Argument(metavar="ACTION", help="list or eject.")],
    names: Annotated[
        list[str] | None, typer.Argument(metavar="NAME", help="What to eject: header.html, extra.css.")
    ] = None,
    project: Annotated[str, typer.Option("--project", help="The project's folder.")] = ".",
) -> None:
    """Give the pages of a project a header, a footer or a style of its own.

    list: show the templates that pages are made from, and which the project has of its own. eject: copy some of ours to
    the folder that `templates` in cjtool.yaml names, to change them there; no file is written over.
    """
    refuse_action("template", action, _ACTIONS)
    if action == "list" and names:
        raise RequestError("`template list` lists all templates", "leave the names out")
    if action == "eject" and not names:
        raise RequestError("`template eject` copies what you name", f"name some of {', '.join(_PURPOSES)}")
    found = reading([project], day(None))
    if len(found.workspaces) != 1:
        raise RequestError(f"`{project}` holds {len(found.workspaces)} projects", "name one with --project")
    if action == "list":
        stop_on_problems(found)
        _list(found.workspaces[0])
    else:
        _eject(found.workspaces[0], names or [])


def _list(workspace: Workspace) -> None:
    rows = [
        [place.name, _PURPOSES[place.name], place.path.as_posix() if place.path else _ours(place.name)]
        for place in listed_templates(workspace)
    ]
    sys.stdout.write(table(["template", "what it is", "from"], rows))


def _ours(name: str) -> str:
    return "cjtool" if name.endswith(".html") else "-"


def _eject(workspace: Workspace, names: list[str]) -> None:
    for path in eject(workspace, names):
        say(f"{path.as_posix()}: written")
    if workspace.project.templates is None:
        say(
            f"cjtool: pages use it once `templates: {FOLDER}` stands in {(workspace.root / SETTINGS).as_posix()}"
        )

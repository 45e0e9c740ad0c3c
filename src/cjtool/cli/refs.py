"""`cjtool refs`."""

import sys
from typing import Annotated

import typer

from cjtool.app.whereabouts import Wanted, defining, known, referring
from cjtool.cli import options
from cjtool.cli.inputs import day, reading, say, stop_on_problems
from cjtool.cli.shell import EXIT_FINDINGS
from cjtool.formats.characters import printable
from cjtool.project import select_files
from cjtool.project.defining import KINDS
from cjtool.project.meant import meant_or_known
from cjtool.request import RequestError
from cjtool.spelling import nearest

EXAMPLES = ("refs persona:sanne-mark journeys/warmtepomp", "refs team:service journeys/warmtepomp")


def run(
    id: Annotated[str, typer.Argument(metavar="ID", help="An id, or KIND:ID such as team:service.")],
    paths: options.Paths = None,
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
) -> None:
    """Show where a thing is defined, and every place that refers to it: a persona, team, journey, step, pain, …"""
    wanted = _wanted(id)
    found = reading(paths, day(None))
    stop_on_problems(found)
    files = {file.source.path for workspace in found.workspaces for file in workspace.files}
    asked = select_files(found.workspaces, files, select or (), exclude or ())
    defined = [line for each in found.workspaces for line in defining(each, wanted, asked)]
    uses = [line for each in found.workspaces for line in referring(each, wanted, asked)]
    sys.stdout.write(printable("".join(f"{line}\n" for line in (*defined, *uses))))
    if uses:
        return
    ids = sorted({each for workspace in found.workspaces for each in known(workspace, wanted.kind)})
    if wanted.id in ids:
        say(f"cjtool: nothing refers to `{id}`")
        raise SystemExit(EXIT_FINDINGS)
    raise RequestError(f"there is no `{id}`", meant_or_known(wanted.id, ids))


def _wanted(text: str) -> Wanted:
    kind, colon, id = text.partition(":")
    if not colon:
        return Wanted(None, text)
    if kind in KINDS:
        return Wanted(kind, id)
    close = nearest(kind, KINDS)
    raise RequestError(
        f"`{kind}` is no kind of thing", f"did you mean `{close}:`?" if close else f"use {', '.join(KINDS)}"
    )

"""`cjtool refs`."""

import sys
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Annotated

import typer

from cjtool.cli import options
from cjtool.cli.inputs import day, reading, say, stop_on_problems
from cjtool.cli.shell import EXIT_FINDINGS
from cjtool.document import places
from cjtool.formats.characters import printable
from cjtool.formats.paths import shown
from cjtool.lint.place import logical
from cjtool.model import Journey, references, walk
from cjtool.model.values import END
from cjtool.project import Workspace, select_files
from cjtool.request import RequestError
from cjtool.spelling.nearest import nearest

EXAMPLES = ("refs persona:sanne-mark journeys/warmtepomp", "refs team:service journeys/warmtepomp")
_KINDS = ("persona", "channel", "touchpoint", "team", "promise", "metric", "source", "journey", "step")


def run(
    id: Annotated[str, typer.Argument(metavar="ID", help="An id, or KIND:ID such as team:service.")],
    paths: options.Paths = None,
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
) -> None:
    """Show every place that refers to a thing: a persona, team, touchpoint, channel, journey, step, …"""
    kind, wanted = _wanted(id)
    found = reading(paths, day(None))
    stop_on_problems(found)
    files = {file.source.path for workspace in found.workspaces for file in workspace.files}
    asked = select_files(found.workspaces, files, select or (), exclude or ())
    lines = [line for workspace in found.workspaces for line in _uses(workspace, kind, wanted, asked)]
    if lines:
        sys.stdout.write(printable("".join(f"{line}\n" for line in lines)))
        return
    known = sorted({each for workspace in found.workspaces for each in _known(workspace, kind)})
    if wanted in known:
        say(f"cjtool: nothing refers to `{id}`")
        raise SystemExit(EXIT_FINDINGS)
    close = nearest(wanted, known)
    raise RequestError(f"there is no `{id}`", *([f"did you mean `{close}`?"] if close else []))


def _wanted(text: str) -> tuple[str | None, str]:
    kind, colon, wanted = text.partition(":")
    if not colon:
        return None, text
    if kind in _KINDS:
        return kind, wanted
    close = nearest(kind, _KINDS)
    raise RequestError(
        f"`{kind}` is no kind of thing", f"did you mean `{close}:`?" if close else f"use {', '.join(_KINDS)}"
    )


def _uses(workspace: Workspace, kind: str | None, wanted: str, asked: Collection[Path]) -> Iterator[str]:
    for file in workspace.files:
        if file.root is None or file.source.path not in asked:
            continue
        found = [
            (path, key)
            for path, node in walk(file.root)
            for key, referred, id in references(node)
            if id == wanted and kind in {None, referred} and not (referred == "step" and id == END)
        ]
        marks = places(file.source) if found else None
        for path, key in dict.fromkeys(found):
            assert marks is not None
            span = marks.place(path, key).span
            yield f"{shown(span.path)}:{span.line}:{span.column}: {logical(file, path, key)}"


def _known(workspace: Workspace, kind: str | None) -> Iterator[str]:
    sections = {name.removesuffix("s"): name for name in vars(workspace.catalogue)}
    for each, section in sections.items():
        if kind in {None, each}:
            yield from getattr(workspace.catalogue, section)
    for journey in workspace.journeys:
        yield from _of_journey(journey, kind)


def _of_journey(journey: Journey, kind: str | None) -> Iterator[str]:
    if kind in {None, "journey"}:
        yield journey.id
    if kind in {None, "step"}:
        yield from (step.id for stage in journey.stages for step in stage.steps)

"""`cjtool list`."""

import os
import sys
from collections.abc import Iterable, Sequence
from typing import Annotated, Any

import typer

from cjtool.build.phrases import did_you_mean
from cjtool.cli import options
from cjtool.cli.inputs import STDIN, day, journeys, reading, stop_on_problems
from cjtool.cli.tables import table
from cjtool.formats.dumping import dump
from cjtool.message import Listed, Says
from cjtool.model import SECTION_OF, SECTIONS, Journey, Node, everyone, steps
from cjtool.project import Workspace
from cjtool.query import definitions
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

EXAMPLES = ("list personas", "list touchpoints journeys/private-lease --output json")
_KINDS = ("journeys", *SECTIONS)
_KIND_OF = {"journey": "journeys", **SECTION_OF, **{kind: kind for kind in _KINDS}}
"""What may be listed, by its word in the singular or the plural."""
_NOTHING_TO_LIST = Says(
    en="{kind} is nothing to list",
    nl="{kind} is niets om op te sommen",
    fr="{kind} n’est rien que l’on puisse lister",
    de="{kind} lässt sich nicht auflisten",
)
_LIST = Says(
    en="list {kinds}, or name a file or folder",
    nl="noem {kinds}, of een bestand of map",
    fr="listez {kinds}, ou nommez un fichier ou un dossier",
    de="{kinds} auflisten, oder eine Datei oder einen Ordner nennen",
)
_SHOWN = {
    "personas": ("name", "summary"),
    "channels": ("name", "kind", "ownership"),
    "touchpoints": ("name", "channel", "owner", "purpose"),
    "teams": ("name", "email"),
    "promises": ("text", "phases"),
    "objectives": ("text", "metric", "target"),
    "metrics": ("name", "kind", "unit", "scale", "target"),
    "sources": ("name", "kind", "n", "date"),
}


def run(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[KIND] [PATHS]...",
            help=f"What to list: {', '.join(_KINDS)}; then files or folders. `./teams` is a folder of that name.",
            show_default=False,
        ),
    ] = None,
    kind: Annotated[
        str | None, typer.Option("--kind", help="What to list; then all words are paths. Default: journeys.")
    ] = None,
    output: Annotated[str, typer.Option("--output", help="text or json.")] = "text",
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
) -> None:
    """List journeys, or the definitions that they share."""
    wanted, paths = _wanted(kind, words or [])
    if output not in {"text", "json"}:
        raise RequestError(f"there is no format `{output}` for lists", "use text or json")
    rows = list(_rows(wanted, paths, select, exclude))
    if output == "json":
        sys.stdout.write(dump(rows))
    elif rows:
        sys.stdout.write(table(list(rows[0]), [[_text(value) for value in row.values()] for row in rows]))


def _wanted(kind: str | None, words: Sequence[str]) -> tuple[str, Sequence[str]]:
    """What to list and where: the first word may say what, in the singular too, unless it is a path.

    A folder called `journeys` is one: what is listed is the same.
    """
    if kind is not None:
        return _known(kind), words
    if not words or (_is_path(words[0]) and _KIND_OF.get(words[0], "journeys") == "journeys"):
        return "journeys", words
    return _known(words[0]), words[1:]


def _is_path(word: str) -> bool:
    """Whether a word is a path, also one that is not there."""
    return word == STDIN or os.path.basename(word) != word or "." in word or os.path.exists(word)


def _known(word: str) -> str:
    if word in _KIND_OF:
        return _KIND_OF[word]
    close = nearest(word, _KINDS)
    hint = did_you_mean(close) if close else _LIST(kinds=Listed(_KINDS, ""))
    raise RequestError(_NOTHING_TO_LIST(kind=word), hint)


def _rows(
    kind: str, paths: Sequence[str], select: list[str] | None, exclude: list[str] | None
) -> Iterable[dict[str, Any]]:
    found = reading(paths, day(None))
    if kind == "journeys":
        return _journeys(journeys(found, select, exclude))
    stop_on_problems(found)
    if not select and not exclude and not any(workspace.journeys for workspace in found.workspaces):
        return _shared(found.workspaces, kind)
    return _definitions(journeys(found, select, exclude), kind)


def _journeys(picked: Iterable[tuple[Workspace, Journey]]) -> Iterable[dict[str, Any]]:
    for workspace, journey in picked:
        yield {
            "id": journey.id,
            "title": journey.title,
            "project": workspace.name,
            "persona": [definitions(journey, workspace).personas[each].name for each in everyone(journey)],
            "state": journey.state,
            "level": journey.level,
            "status": journey.status,
            "stages": len(journey.stages),
            "steps": len(steps(journey)),
            "path": workspace.file_of(journey).source.path.as_posix(),
        }


def _definitions(picked: Iterable[tuple[Workspace, Journey]], kind: str) -> Iterable[dict[str, Any]]:
    seen: set[Node] = set()
    for workspace, journey in picked:
        own = getattr(journey.define, kind) if journey.define else {}
        for name, definition in {**getattr(workspace.library, kind), **own}.items():
            if definition not in seen:  # several journeys see it
                seen.add(definition)
                yield _row(name, definition, workspace, kind)


def _shared(workspaces: Iterable[Workspace], kind: str) -> Iterable[dict[str, Any]]:
    """The definitions of libraries that no journey uses yet."""
    for workspace in workspaces:
        for name, definition in getattr(workspace.library, kind).items():
            yield _row(name, definition, workspace, kind)


def _row(name: str, definition: Node, workspace: Workspace, kind: str) -> dict[str, Any]:
    fields = {field: _plain(getattr(definition, field)) for field in _SHOWN[kind]}
    return {"id": name, **fields, "project": workspace.name}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return value if value is None or isinstance(value, str | int | float) else str(value)


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(value)
    return "" if value is None else str(value)

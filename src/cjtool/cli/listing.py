"""`cjtool list`."""

import sys
from collections.abc import Iterable
from typing import Annotated, Any

import typer

from cjtool.cli import options
from cjtool.cli.inputs import day, journeys, reading
from cjtool.cli.tables import table
from cjtool.formats.dumping import dump
from cjtool.model import SECTIONS, Journey, Node, everyone, steps
from cjtool.project import Workspace
from cjtool.query import definitions
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

EXAMPLES = ("list journeys", "list journeys/private-lease --kind touchpoints --output json")
_KINDS = ("journeys", *SECTIONS)
_SHOWN = {
    "personas": ("name", "summary"),
    "channels": ("name", "kind", "ownership"),
    "touchpoints": ("name", "channel", "owner", "purpose"),
    "teams": ("name", "email"),
    "promises": ("text", "phases"),
    "objectives": ("text", "metric", "target"),
    "metrics": ("name", "kind", "unit", "target"),
    "sources": ("name", "kind", "n", "date"),
}


def run(
    paths: options.Paths = None,
    kind: Annotated[str, typer.Option("--kind", help=f"What to list: {', '.join(_KINDS)}.")] = "journeys",
    output: Annotated[str, typer.Option("--output", help="text or json.")] = "text",
    select: options.SelectOption = None,
    exclude: options.Exclude = None,
) -> None:
    """List journeys, or the definitions that they share."""
    if kind not in _KINDS:
        close = nearest(kind, _KINDS)
        raise RequestError(
            f"`{kind}` is nothing to list",
            f"did you mean `{close}`?" if close else f"list {', '.join(_KINDS)}",
        )
    if output not in {"text", "json"}:
        raise RequestError(f"there is no format `{output}` for lists", "use text or json")
    picked = journeys(reading(paths, day(None)), select, exclude)
    rows = list(_journeys(picked) if kind == "journeys" else _definitions(picked, kind))
    if output == "json":
        sys.stdout.write(dump(rows))
    elif rows:
        sys.stdout.write(table(list(rows[0]), [[_text(value) for value in row.values()] for row in rows]))


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
            if definition in seen:
                continue  # several journeys see it
            seen.add(definition)
            fields = {field: _plain(getattr(definition, field)) for field in _SHOWN[kind]}
            yield {"id": name, **fields, "project": workspace.name}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return value if value is None or isinstance(value, str | int | float) else str(value)


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(value)
    return "" if value is None else str(value)

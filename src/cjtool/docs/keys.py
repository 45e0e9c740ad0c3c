"""The page of keys: in which pictures, and whether in the report, each key of the format is found.

It is measured, not listed: a project that has every key is drawn and reported as it is, then without one of them;
where the two differ, the key is found.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from cjtool.document import parse
from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.model import SECTIONS, Node, keys_by_name, walk
from cjtool.project import Workspace, load
from cjtool.report import journey_report, project_index
from cjtool.scene import flatten
from cjtool.source import Source

SAMPLE = Path("tests/report/everything")
"""The project that has every key."""
VIEWS = ("map", "summary", "deck", "blueprint", "flow", "canvas", "cards")
PLACES = (*VIEWS, "report")
_TODAY = date(2026, 6, 1)
_JOURNEY = "it"
Key: TypeAlias = tuple[str, str]
"""The name of a model, and a key of it."""
Found: TypeAlias = Mapping[Key, tuple[str, ...]]
"""The places in which each key is found."""

LEFT_OUT: Mapping[Key, str] = {
    ("Journey", "cjtool"): "says what the file is",
    ("Journey", "tags"): "are for choosing journeys on the command line",
    ("Journey", "define"): "what it defines is shown where something names it",
    ("Journey", "language"): "decides in which words all is said",
    ("Journey", "watches"): "is for the linter",
    ("Touchpoint", "watches"): "is for the linter",
    ("Channel", "devices"): "is for rules",
    ("Team", "handle"): "is for those who review changes of files",
    ("Reading", "kind"): "decides how a number is written and judged",
    ("Promise", "phases"): "decides which phases are asked for it",
    ("Step", "image"): "needs a picture file; it is shown in the storyboard of maps and blueprints",
    ("Persona", "image"): "needs a picture file; it is shown in the header of maps",
}
"""Keys that no sample shows, each with the reason."""
TOLD: Mapping[Key, str] = {
    **dict.fromkeys(
        ((model, "expect") for model in ("Journey", "Stage", "Step", "Touchpoint")),
        "is judged by what customers answered; the report tells it",
    ),
    ("Metric", "kind"): "decides how a number is written and judged; the report writes targets by it",
}
"""Keys that the report alone tells, each with the reason."""
HELD: Mapping[Key, str] = {
    ("Journey", "stages"): "hold the rest",
    (
        "Journey",
        "state",
    ): "has to be stated by a journey that is based on another one; it stands in every header",
    ("Stage", "steps"): "are what others lead to",
    ("Step", "pains"): "are what opportunities address",
    (
        "Opportunity",
        "addresses",
    ): "is asked of opportunities of the whole journey; maps show the numbers of the steps",
    ("Branch", "to"): "is what makes a branch; flows draw it as an arrow",
    ("Reading", "metric"): "is what makes a reading; maps and the report name it",
    ("Promise", "metric"): "is asked where there is a target; the report names it",
    ("Objective", "metric"): "is asked where there is a target; the report names it",
}
"""Keys that cannot be left out of the sample, as others need them; each with where it is shown."""
_ALWAYS = {"id": "stands in addresses, not in texts"}
_INTRO = """\
# Where each key is found

Which pictures show what you write under a key, and whether the report tells it. Made by `python -m cjtool.docs`:
a journey that has every key is drawn, and drawn again without one of them; where the pictures differ, the key is found.
A map, blueprint or canvas is drawn with the lanes that it has by default.
"""


def page(root: Path) -> dict[str, str]:
    """The page by its path below a repository's root; nothing where the sample is not at hand."""
    return {"docs/keys.md": _written(found(root))} if (root / SAMPLE).exists() else {}


@cache
def found(root: Path) -> Found:
    """Where each key of the sample is found, in the order of the models."""
    files = _files(root)
    whole = _shown(files)
    assert whole is not None
    return {key: _places(files, whole, at) for key, at in _ways(files).items()}


def missing(root: Path) -> Iterator[Key]:
    """The keys of the models that the sample lacks, or that are in no picture, and that are not left out for a reason."""
    known = found(root)
    for model in sorted(
        {type(node) for _, _, node in _nodes(_loaded(_files(root)))}, key=lambda model: model.__name__
    ):
        for name in _names(model):
            key = (model.__name__, name)
            if (
                not set(VIEWS) & {*known.get(key, ())}
                and key not in {**LEFT_OUT, **TOLD, **HELD}
                and name not in _ALWAYS
            ):
                yield key


def _files(root: Path) -> dict[str, Any]:
    return {path.name: _data(path) for path in sorted((root / SAMPLE).glob("*.yaml"))}


def _data(path: Path) -> Any:
    return json.loads(json.dumps(parse(Source(path, path.read_text(encoding="utf-8"))).data))


def _loaded(files: Mapping[str, Any]) -> Workspace:
    return load(Path(), [Source(Path(name), json.dumps(data)) for name, data in files.items()], _TODAY)


def _nodes(workspace: Workspace) -> Iterator[tuple[str, tuple[Any, ...], Node]]:
    """Each node of the journey and the library: its file, its way in it, and itself."""
    journey = workspace.journey(_JOURNEY)
    assert journey is not None
    yield from ((f"{_JOURNEY}.yaml", way, node) for way, node in walk(journey))
    library = workspace.library
    for section in SECTIONS:
        for id, held in getattr(library, section).items():
            yield from (("cjtool.yaml", (section, id, *way), node) for way, node in walk(held))


def _names(model: type[Node]) -> tuple[str, ...]:
    """The keys of a model as they are written."""
    return tuple(key for key in keys_by_name(model).values() if key != "meta")


def _ways(files: Mapping[str, Any]) -> dict[Key, list[tuple[str, tuple[Any, ...]]]]:
    """Where each key stands in the sample: the file, and the way in it."""
    ways: dict[Key, list[tuple[str, tuple[Any, ...]]]] = {}
    for file, way, node in _nodes(_loaded(files)):
        written = _at(files[file], way)
        for name in _names(type(node)) if isinstance(written, dict) else ():
            if name in written:
                ways.setdefault((type(node).__name__, name), []).append((file, (*way, name)))
    return ways


def _at(data: Any, way: tuple[Any, ...]) -> Any:
    for step in way:
        if isinstance(data, list | dict):
            data = data[step] if isinstance(data, dict) or isinstance(step, int) else None
    return data


def _places(
    files: Mapping[str, Any], whole: Mapping[str, object], at: list[tuple[str, tuple[Any, ...]]]
) -> tuple[str, ...]:
    """Where something changes once a key is left out; of what cannot be, once something else stands there."""
    other = _shown(_changed(files, at, leave_out=True)) or _shown(_changed(files, at, leave_out=False))
    return tuple(place for place in PLACES if other is not None and other[place] != whole[place])


def _changed(
    files: Mapping[str, Any], at: list[tuple[str, tuple[Any, ...]]], *, leave_out: bool
) -> dict[str, Any]:
    changed: dict[str, Any] = json.loads(json.dumps(files))
    for file, way in at:
        holder = _at(changed[file], way[:-1])
        value = holder.pop(way[-1])
        if not leave_out:
            holder[way[-1]] = f"{value} instead" if isinstance(value, str) else value[:1]
    return changed


def _shown(files: Mapping[str, Any]) -> dict[str, object] | None:
    """What each picture and the report show; None where the project has a problem."""
    workspace = _loaded(files)
    journey = workspace.journey(_JOURNEY)
    if workspace.problems or journey is None:
        return None
    pictures: dict[str, object] = {
        view: [shape for scene in draw(view, journey, workspace, Asked()) for shape, _ in flatten(scene)]
        for view in VIEWS
    }
    return {**pictures, "report": (journey_report(journey, workspace), project_index(workspace))}


def _written(known: Found) -> str:
    sections: dict[str, list[str]] = {}
    for (model, name), places in known.items():
        if places and name not in _ALWAYS:
            marks = " | ".join("●" if place in places else "" for place in PLACES)
            sections.setdefault(model, []).append(f"| `{name}` | {marks} |\n")
    head = f"| Key | {' | '.join(PLACES)} |\n| --- |{' :-: |' * len(PLACES)}\n"
    tables = "".join(f"\n## {model}\n\n{head}{''.join(rows)}" for model, rows in sections.items())
    return f"""{_INTRO}{tables}
## In none, on purpose

- `id`: {_ALWAYS["id"]}
{_reasons(LEFT_OUT)}
## Not measured

The sample cannot do without these:

{_reasons(HELD)}"""


def _reasons(reasons: Mapping[Key, str]) -> str:
    return "".join(
        f"- `{name}` of {'an' if model[0] in 'AEIO' else 'a'} {model.lower()}: {reason}\n"
        for (model, name), reason in reasons.items()
    )

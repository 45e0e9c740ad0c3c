"""A project in which every key that takes a text has a hostile one: found by trying each, and checked against the models."""

import copy
import typing
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from cjtool.model import SECTIONS, Node, walk
from cjtool.model.values import Text
from cjtool.project import Workspace, load
from cjtool.source import Source

EVERYTHING = Path(__file__).parents[1] / "report" / "everything"
TODAY = date(2026, 11, 22)
ATTACKS = (
    "<script>alert(1)</script>",
    "</script></style></title></textarea>--><img src=http://outside.invalid/x onerror=alert(1)>",
    "\"'><svg onload=alert(1)>",
    "]]><b>&lt;i&gt;",
    "{{ 7*7 }} {% x %} {x} ${x}",
    "\u202egnp.exe\u2066",
    "=cmd|' /C calc'!A0",
)
TEXTS = {
    "javascript": f"javascript:alert(1)//{' '.join(ATTACKS)}",
    "markup": " ".join(ATTACKS),
    "data": f"data:text/html,{ATTACKS[0]}",
    "long": "W" * 3_000,  # wider than any screen, and than any word that is broken with care
}
MARK = "Zqx"
_PROJECT = {"sponsor": "Somebody", "tone": ["Warm"], "measure": {"promoters": "Tell others"}}

Files = dict[str, Any]
Place = tuple[Any, ...]


def hostile(text: str) -> Workspace:
    """The project `everything` with a text in each place that takes any."""
    files = _written()
    for number, place in enumerate(_free()):
        _put(files, place, f"{text} {MARK}{number}")
    return _loaded(files)


def texts_of(model: type[Node]) -> set[str]:
    """The keys of a model that take any text, or several."""
    hints = typing.get_type_hints(model, include_extras=True)
    return {name for name in model.model_fields if _takes_text(hints[name])}


def nodes(workspace: Workspace) -> Iterator[Node]:
    """All that is written in a project."""
    yield from (node for _, node in walk(workspace.project))
    for journey in workspace.journeys:
        yield from (node for _, node in walk(journey))
    for section in SECTIONS:
        yield from getattr(workspace.library, section).values()


def _takes_text(hint: Any) -> bool:
    return bool(hint == Text) or any(map(_takes_text, typing.get_args(hint)))


def _written() -> Files:
    files = {path.name: yaml.safe_load(path.read_text("utf-8")) for path in sorted(EVERYTHING.glob("*.yaml"))}
    files["cjtool.yaml"].update(_PROJECT)
    return files


@cache
def _free() -> tuple[Place, ...]:
    """The places where any text is valid, alone and with all others."""
    files = _written()
    free: list[Place] = []
    for place in [place for name, data in files.items() for place in _leaves(data, (name,))]:
        tried = copy.deepcopy(files)
        _put(tried, place, f"<b> {MARK}{len(free)}")
        if not _loaded(tried).problems:
            files = tried
            free.append(place)
    return tuple(free)


def _leaves(data: Any, place: Place) -> Iterator[Place]:
    match data:
        case dict():
            for key, value in data.items():
                yield from _leaves(value, (*place, key))
        case list():
            for at, value in enumerate(data):
                yield from _leaves(value, (*place, at))
        case str():
            yield place


def _put(files: Files, place: Place, text: str) -> None:
    holder: Any = files
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = text


def _loaded(files: Files) -> Workspace:
    root = Path("shop\udcff")
    return load(
        root,
        [Source(root / name, yaml.safe_dump(data, sort_keys=False)) for name, data in files.items()],
        TODAY,
    )

"""Ids of a journey and its parts: those left out are made, and two that collide are reported."""

from typing import Any

from cjtool.build.reporter import Reporter
from cjtool.document import Path
from cjtool.model.values import END
from cjtool.source import Source
from cjtool.words import slug

_NAMED_BY = {"stages": "name", "steps": "name", "pains": "text", "opportunities": "title"}


def identify(data: dict[str, Any], source: Source, reporter: Reporter) -> None:
    """Give the journey and its stages, steps, pains and opportunities their ids, in place.

    Text in place of a pain or an opportunity becomes an object with that text.
    """
    if "id" not in data:
        made = slug(source.path.name.split(".")[0]) or _slug(data.get("title"))
        if made:
            data["id"] = made
        else:
            reporter.value("schema", ("title",), "no id can be made from the file's name", "give the journey an `id`")
    _parts(data, "opportunities", (), {}, reporter)
    stages: dict[str, Path] = {}
    steps: dict[str, Path] = {}
    for stage, path in _parts(data, "stages", (), stages, reporter):
        _parts_of(stage, path, reporter)
        for step, place in _parts(stage, "steps", path, steps, reporter):
            _parts_of(step, place, reporter)


def _parts_of(owner: dict[str, Any], path: Path, reporter: Reporter) -> None:
    for key in ("pains", "opportunities"):
        if key in owner:
            _parts(owner, key, path, {}, reporter)


def _parts(
    owner: dict[str, Any], key: str, path: Path, seen: dict[str, Path], reporter: Reporter
) -> list[tuple[dict[str, Any], Path]]:
    """The objects under a key, each with its path and its id filled in and checked."""
    if key not in owner:
        return []
    given = owner[key]
    items = given if isinstance(given, tuple) else (given,)
    named = _NAMED_BY[key]
    if named != "name" and any(isinstance(item, str) for item in items):
        items = tuple({named: item} if isinstance(item, str) else item for item in items)
    owner[key] = items
    found = []
    for index, item in enumerate(items):
        if isinstance(item, dict):
            place: Path = (*path, key, index)
            _identify(item, named, place, seen, reporter)
            found.append((item, place))
    return found


def _identify(item: dict[str, Any], named: str, path: Path, seen: dict[str, Path], reporter: Reporter) -> None:
    given = item.get("id")
    if given is None:
        name = item.get(named)
        if not isinstance(name, str):
            return
        given = slug(name)
        if not given:
            reporter.value("schema", (*path, named), f"no id can be made from `{name}`", "give an `id` of your own")
            return
        item["id"] = given
    if not isinstance(given, str):
        return
    if given == END and "steps" in path:
        reporter.missing("schema", path, "id", "a step cannot have the id `end`", "give another `id`: `next: end` ends the journey")
    if given in seen:
        _collision(given, path, seen[given], reporter)
    else:
        seen[given] = path


def _collision(given: str, path: Path, first: Path, reporter: Reporter) -> None:
    part = {"stages": "stages", "steps": "steps", "pains": "pains"}.get(str(path[-2]), "opportunities")
    reporter.missing(
        "duplicate-id", path, "id", f"two {part} have the id `{given}`", "give one of them an `id` of its own", related=first
    )


def _slug(text: object) -> str:
    return slug(text) if isinstance(text, str) else ""


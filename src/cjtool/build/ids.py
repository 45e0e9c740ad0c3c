"""Ids of a journey and its parts: those left out are made, and two that collide are reported."""

from collections.abc import Iterator
from typing import Any

from cjtool.build import kind_phrases as says
from cjtool.build.reporter import Reporter
from cjtool.document import Data, Path
from cjtool.model import Node, Stage, Step
from cjtool.model.node import widened
from cjtool.model.values import END
from cjtool.source import Source
from cjtool.spelling import kebab, slug, whole_id

_NAMED_BY = {"stages": "name", "steps": "name", "pains": "text", "opportunities": "title"}
_OF_STEPS: dict[str, type[Node]] = {"stages": Stage, "steps": Step}


def identify(data: dict[str, Any], source: Source, reporter: Reporter) -> dict[str, Any]:
    """The journey's data with ids for it and its stages, steps, pains and opportunities.

    Text in place of an object becomes an object with that text. What is given is not
    changed: aliases may share it.
    """
    ids = _Ids(reporter)
    journey = dict(data)
    if "id" not in data and (made := _made(data, source)):
        journey["id"] = made
    if "opportunities" in data:
        journey["opportunities"] = ids.parts(data["opportunities"], "opportunities", (), {})
    if isinstance(data.get("stages"), tuple):
        ids.crowded = _crowded(_steps(data["stages"]), "steps")
        journey["stages"] = ids.parts(data["stages"], "stages", (), {})
    return journey


def _made(data: dict[str, Any], source: Source) -> str:
    """From the file's name, else the title."""
    title = data.get("title")
    return kebab(source.path.name.split(".")[0]) or (slug(title) if isinstance(title, str) else "")


def _object(key: str, text: str) -> Data:
    """What text alone stands for; a pain may be called `text:so`, a step not `name:so`."""
    model = _OF_STEPS.get(key)
    return {_NAMED_BY[key]: text} if model is None else widened(model, text)


def _listed(given: Data) -> tuple[Data, ...]:
    return given if type(given) is tuple else (given,)


def _steps(stages: Data) -> tuple[Data, ...]:
    """What stands in the place of steps, in all stages."""
    return tuple(
        step
        for stage in _listed(stages)
        if type(stage) is dict and "steps" in stage
        for step in _listed(stage["steps"])
    )


def _crowded(parts: tuple[Data, ...], key: str) -> frozenset[str]:
    """The ids that several parts would have, as the texts that they are made of are cut."""
    named = list(_named(parts, key))
    if all(whole_id(id, text) == id for id, text in named):
        return frozenset()
    seen: dict[str, set[str]] = {}
    for id, text in named:
        seen.setdefault(id, set()).add(whole_id(id, text))
    return frozenset(id for id, wholes in seen.items() if len(wholes) > 1)


def _named(parts: tuple[Data, ...], key: str) -> Iterator[tuple[str, str]]:
    """The id of each part with the text that it is made of, or without a text where it is its own."""
    for item in parts:
        part = _object(key, item) if type(item) is str else item
        if type(part) is dict:
            id, text = part.get("id"), part.get(_NAMED_BY[key])
            if type(id) is str:
                yield id, ""
            elif id is None and type(text) is str and text:
                yield slug(text), text


class _Ids:
    """Gives ids to the parts of one journey; step ids are unique in all of it."""

    def __init__(self, reporter: Reporter) -> None:
        self.reporter = reporter
        self.steps: dict[str, Path] = {}
        self.crowded: frozenset[str] = frozenset()
        """Ids that several steps would have."""

    def parts(self, given: Data, key: str, path: Path, seen: dict[str, Path]) -> tuple[Data, ...]:
        """The objects under a key, with all ids below them filled in."""
        named, items = _NAMED_BY[key], _listed(given)
        crowded = self.crowded if key == "steps" else _crowded(items, key)
        found = []
        for index, item in enumerate(items):
            part = _object(key, item) if type(item) is str else item
            if type(part) is dict:
                place: Path = (*path, key, index)
                part = self.part(part, named, place, seen, crowded)
                if named == "name":
                    self.inside(part, place)
            found.append(part)
        return tuple(found)

    def inside(self, part: dict[str, Any], path: Path) -> None:
        """The parts of a stage or a step."""
        for key in ("pains", "opportunities"):
            if key in part:
                part[key] = self.parts(part[key], key, path, {})
        if "steps" in part and len(path) == 2:
            part["steps"] = self.parts(part["steps"], "steps", path, self.steps)

    def part(
        self,
        given: dict[str, Any],
        named: str,
        path: Path,
        seen: dict[str, Path],
        crowded: frozenset[str],
    ) -> dict[str, Any]:
        """An object with its id."""
        part = given.copy()
        id = given.get("id")
        if id is None:
            name = given.get(named)
            if type(name) is not str or not name:
                return part
            id = slug(name)
            id = whole_id(id, name) if id in crowded else id
            part["id"] = id
        if type(id) is str:
            self.check(id, path, seen)
        return part

    def check(self, id: str, path: Path, seen: dict[str, Path]) -> None:
        """Report an id that cannot be, or that another part has."""
        if id in seen:
            message = says.TWO_HAVE_THE_ID(parts=says.PARTS[str(path[-2])], id=id)
            self.reporter.missing("duplicate-id", path, "id", message, says.OWN_ID, related=seen[id])
        else:
            seen[id] = path
            if id == END and seen is self.steps:
                self.reporter.missing("schema", path, "id", says.STEP_CALLED_END, says.ANOTHER_ID)

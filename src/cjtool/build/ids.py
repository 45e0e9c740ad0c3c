"""Ids of a journey and its parts: those left out are made, and two that collide are reported."""

from typing import Any

from cjtool.build import kind_phrases as says
from cjtool.build.reporter import Reporter
from cjtool.document import Data, Path
from cjtool.model import Node, Stage, Step
from cjtool.model.node import widened
from cjtool.model.values import END
from cjtool.source import Source
from cjtool.spelling import kebab, slug

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


class _Ids:
    """Gives ids to the parts of one journey; step ids are unique in all of it."""

    def __init__(self, reporter: Reporter) -> None:
        self.reporter = reporter
        self.steps: dict[str, Path] = {}

    def parts(self, given: Data, key: str, path: Path, seen: dict[str, Path]) -> tuple[Data, ...]:
        """The objects under a key, with all ids below them filled in."""
        named = _NAMED_BY[key]
        items = given if type(given) is tuple else (given,)
        found = []
        for index, item in enumerate(items):
            part = _object(key, item) if type(item) is str else item
            if type(part) is dict:
                place: Path = (*path, key, index)
                part = self.part(part, named, place, seen)
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

    def part(self, given: dict[str, Any], named: str, path: Path, seen: dict[str, Path]) -> dict[str, Any]:
        """An object with its id."""
        part = given.copy()
        id = given.get("id")
        if id is None:
            name = given.get(named)
            if type(name) is not str or not name:
                return part
            id = slug(name)
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

"""Where the things that differ stand in the files of their version."""

from functools import cached_property
from typing import Any

from cjtool.diff.difference import Difference, Owned
from cjtool.diff.facts import FactChange, name
from cjtool.document import Path, Places, places
from cjtool.model import Journey, LibraryFile, Node, Project, SharedSettings, walk
from cjtool.model.node import by_persona
from cjtool.project import File, Workspace
from cjtool.project.locating import logical
from cjtool.source import Span


class Locator:
    """Finds things of one version; a file is looked into when something in it differs."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._ways: dict[int, dict[int, Path]] = {}
        self._places: dict[int, Places] = {}

    def at(self, side: Owned, key: str | None) -> str:
        """The logical path of a thing, or of a key of it."""
        file = self._file(side)
        return logical(file, self._way(file, side.node), key)

    def span(self, side: Owned, difference: Difference) -> Span:
        """Where it stands: the value under its key where one is written there, of a list the one that differs, else what it is called by."""
        file = self._file(side)
        way = self._way(file, side.node)
        if id(file) not in self._places:
            self._places[id(file)] = places(file.source)
        fact, found = difference.fact, self._places[id(file)]
        if fact is None:
            return found.place(way).span
        entry = _entry(side.node, fact, fact.before if side is difference.before else fact.after)
        if entry is not None:
            return found.value((*way, fact.key, entry)).span
        deeper = (*way, fact.key, *filter(None, (*fact.part.split("."), fact.item)))
        return (found.value(deeper) if found.has(deeper) else found.place(way, fact.key)).span

    def _way(self, file: File, node: Node) -> Path:
        if id(file) not in self._ways:
            assert file.root is not None
            self._ways[id(file)] = {id(each): way for way, each in walk(file.root)}
        return self._ways[id(file)][id(node)]

    def _file(self, side: Owned) -> File:
        if side.journey is not None:
            return self._workspace.file_of(side.journey)
        for file in self._shared:
            if file.root is not None and (file.root is side.node or id(side.node) in self._all_ways(file)):
                return file
        return self._shared[0]

    @cached_property
    def _shared(self) -> list[File]:
        """The files that define things for all journeys."""
        kinds = (Project, LibraryFile, SharedSettings)
        return [file for file in self._workspace.files if isinstance(file.root, kinds)]

    def _all_ways(self, file: File) -> dict[int, Path]:
        assert file.root is not None
        self._way(file, file.root)
        return self._ways[id(file)]


def _entry(node: Node, fact: FactChange, value: Any) -> str | int | None:
    """Which of several values under a key a fact is about: the persona's, or the place in the list."""
    own = by_persona(type(node)).get(fact.key)
    if own is not None and fact.item in getattr(node, own):
        return fact.item
    held = getattr(node, fact.key, None)
    listed = (
        [name(each) if isinstance(each, Node) else each for each in held] if isinstance(held, tuple) else []
    )
    wanted = fact.item.partition(" / ")[0] if fact.part else value
    return listed.index(wanted) if wanted in listed else None


def journey_of(side: Owned) -> str:
    """The id of the journey that a thing stands in; empty for what journeys share."""
    return side.journey.id if isinstance(side.journey, Journey) else ""

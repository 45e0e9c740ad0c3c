"""A project that an author has open: its parts where they stand, and what is written in it."""

import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeAlias, TypeVar

from tests.diff.edits.yaml_text import Page, Splice, UnfitError, held, items_of, scalars, spliced, text_of
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from cjtool.spelling import kebab, slug

Texts: TypeAlias = Mapping[str, str]
"""The YAML files of a project by their paths in it."""
T = TypeVar("T")
STEP_KEYS = ("next", "to", "after")
"""The keys that steps are named under."""


@dataclass(frozen=True)
class Part:
    """A part of a journey: its file and its ids from the journey's on, the node, and the list that it stands in."""

    path: str
    ids: tuple[str, ...]
    node: Node
    listed: Node | None = None
    around: "Part | None" = None

    @property
    def id(self) -> str:
        """Its own id."""
        return self.ids[-1]

    @property
    def index(self) -> int:
        """Its place in its list."""
        return self.siblings.index(self.node)

    @property
    def siblings(self) -> list[Node]:
        """What stands in its list, with it."""
        if not isinstance(self.listed, SequenceNode):
            raise UnfitError
        return list(self.listed.value)

    @property
    def has_own_id(self) -> bool:
        """Whether its id is written."""
        return text_of(self.node, "id") is not None

    def text(self, key: str) -> str | None:
        """What is written under a key, if that is a scalar."""
        return text_of(self.node, key)


@dataclass(frozen=True)
class Entry:
    """A definition of a library: its file, its id with the node of it, and what is defined."""

    path: str
    section: str
    id: str
    key: Node
    node: Node
    table: MappingNode


class Draft:
    """The files of a project, and what is written in them; a draft is used for one edit."""

    def __init__(self, name: str, language: str, texts: Texts) -> None:
        self.name = name
        self.language = language
        self.texts = dict(texts)
        self._written: defaultdict[str, list[Splice]] = defaultdict(list)

    @cached_property
    def pages(self) -> dict[str, Page]:
        """The files as they were opened."""
        return {path: Page(text) for path, text in self.texts.items()}

    def page(self, of: Part | Entry) -> Page:
        """The file that a part stands in."""
        return self.pages[of.path]

    def write(self, path: str, *splices: Splice) -> None:
        """Write in a file, beside what is written there already."""
        self._written[path] += splices

    def done(self) -> dict[str, str]:
        """The texts with all that was written."""
        return self.texts | {
            path: spliced(self.texts[path], splices) for path, splices in self._written.items()
        }

    @cached_property
    def journeys(self) -> list[Part]:
        """All journeys."""
        return [
            Part(path, (_journey_id(path, page.root),), page.root)
            for path, page in self.pages.items()
            if text_of(page.root, "cjtool") == "journey/v1"
        ]

    @cached_property
    def stages(self) -> list[Part]:
        """All stages."""
        return [stage for journey in self.journeys for stage in parts(journey, "stages", "name")]

    @cached_property
    def steps(self) -> list[Part]:
        """All steps."""
        return [step for stage in self.stages for step in parts(stage, "steps", "name")]

    @cached_property
    def pains(self) -> list[Part]:
        """All pains of steps."""
        return [pain for step in self.steps for pain in parts(step, "pains", "text")]

    @cached_property
    def opportunities(self) -> list[Part]:
        """All opportunities."""
        holders = [*self.journeys, *self.stages, *self.steps]
        return [each for holder in holders for each in parts(holder, "opportunities", "title")]

    def defined(self, section: str) -> list[Entry]:
        """The definitions of a section, in the project's libraries and settings."""
        return [
            Entry(path, section, key.value, key, value, table)
            for path, page in self.pages.items()
            if text_of(page.root, "cjtool") in {"project/v1", "library/v1"}
            and isinstance(table := held(page.root, section), MappingNode)
            for key, value in table.value
        ]

    def mentions(self, id: str, *keys: str) -> Iterator[tuple[str, ScalarNode]]:
        """The scalars of the whole project that are an id and stand under one of some keys."""
        for path, page in self.pages.items():
            for key, node in scalars(page.root):
                if node.value == id and key in keys:
                    yield path, node

    def is_named(self, step: Part) -> bool:
        """Whether a step says what comes before or after it, or is named by another."""
        if held(step.node, "next") or held(step.node, "after"):
            return True
        return any(path == step.path for path, _ in self.mentions(step.id, *STEP_KEYS))

    def rename(self, path: str, old: str, new: str, *keys: str) -> None:
        """Write another id wherever one stands under some keys, in one file."""
        for where, node in self.mentions(old, *keys):
            if where == path:
                self.write(path, self.pages[path].set(node, new))


def parts(around: Part, key: str, named: str) -> list[Part]:
    """The parts under a key of a part."""
    listed = held(around.node, key)
    return [
        Part(around.path, (*around.ids, id_of(node, named)), node, listed, around)
        for node in items_of(around.node, key)
    ]


def id_of(node: Node, named: str) -> str:
    """The id of a part: its own, or the one that is made of its name."""
    if isinstance(node, ScalarNode):
        return slug(node.value)
    return text_of(node, "id") or slug(text_of(node, named) or "")


def pick(rng: random.Random, among: Sequence[T], fits: Callable[[T], object] = lambda _: True) -> T:
    """One of those that fit; raises UnfitError where none does."""
    found = [each for each in among if fits(each)]
    if not found:
        raise UnfitError
    return rng.choice(found)


def _journey_id(path: str, root: Node) -> str:
    made = kebab(Path(path).name.split(".")[0]) or slug(text_of(root, "title") or "")
    return text_of(root, "id") or made

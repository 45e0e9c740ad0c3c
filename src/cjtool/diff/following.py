"""Definitions that have another id and another name: known by what refers to them, or by all else that they say."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from cjtool.diff.facts import changes
from cjtool.model import Journey, Node, walk
from cjtool.model.node import placed_references
from cjtool.project import Workspace

_KINDS = frozenset({"persona", "team", "touchpoint", "channel"})
"""What can be called otherwise and be the same; a promise is what its text says, and a reading is of its own metric."""
_LEAST = 2
"""So many keys beside its name must be the same where nothing else speaks for a definition; so many that differ speak against it."""
_Place: TypeAlias = tuple[str | int, ...]
_Places: TypeAlias = Mapping[str, set[_Place]]


class Root(NamedTuple):
    """A journey or a file in which references are looked for."""

    called: str
    """What it is called in both versions."""
    node: Node
    text: str | None = None
    """Its source, where it has one of its own: without the id, nothing in it can refer."""


class References:
    """What refers to definitions in two versions, looked for only where some are gone and others new."""

    def __init__(self, before: Sequence[Root], after: Sequence[Root]) -> None:
        self._before, self._after = before, after

    def same(self, kind: str, gone: Mapping[str, Node], come: Mapping[str, Node]) -> dict[str, str]:
        """Which definitions that are gone are which new ones.

        Everything that referred to the one refers to the other now: at the same places, else as often in each journey. Or nothing differs
        but the name. Where several could be the same, none is; nor is one of which all differs.
        """
        if kind not in _KINDS or not gone or not come:
            return {}
        was, now = _places(self._before, kind, gone), _places(self._after, kind, come)
        found: dict[str, str] = {}
        for alike in (
            lambda one, other: bool(was[one]) and was[one] <= now[other],
            lambda one, other: bool(was[one]) and _counted(was[one]) == _counted(now[other]),
            lambda one, other: len(_told(gone[one])) >= _LEAST and not _differing(gone[one], come[other]),
        ):
            found |= _only(
                [id for id in gone if id not in found],
                [id for id in come if id not in found.values()],
                lambda one, other, alike=alike: alike(one, other) and not _is_another(gone[one], come[other]),  # type: ignore[misc]
            )
        return found


def shared_roots(workspace: Workspace, called: Mapping[str, str]) -> list[Root]:
    """The journeys of a version that the other one has too, each with what it is `called` in both, and all files that are no journeys."""
    journeys = (
        Root(called[journey.id], journey, workspace.file_of(journey).source.text)
        for journey in workspace.journeys
        if journey.id in called
    )
    files = (
        Root("", file.root, file.source.text)
        for file in workspace.files
        if file.root is not None and not isinstance(file.root, Journey)
    )
    return [*journeys, *files]


def _places(roots: Iterable[Root], kind: str, wanted: Iterable[str]) -> _Places:
    """By the id of each definition, where something refers to it: in which root, on what, and the way there."""
    found: dict[str, set[_Place]] = {id: set() for id in wanted}
    for root in roots:
        if root.text is not None and "\\" not in root.text and not any(id in root.text for id in found):
            continue
        for path, node in walk(root.node):
            for way, of, id in placed_references(node):
                if of == kind and id in found:
                    found[id].add((root.called, type(node).__name__, str(way[0]), *path, *way))
    return found


def _counted(places: Iterable[_Place]) -> Counter[_Place]:
    """How often each root refers to something from each key of each kind of thing."""
    return Counter(place[:3] for place in places)


def _only(
    gone: Iterable[str], come: Sequence[str], alike: Callable[[str, str], bool]
) -> Iterable[tuple[str, str]]:
    """The pairs that are alike, where neither of the two is like another one."""
    pairs = [(one, other) for one in gone for other in come if alike(one, other)]
    ones, others = (Counter(ids) for ids in zip(*pairs, strict=True)) if pairs else (Counter(), Counter())
    return [(one, other) for one, other in pairs if ones[one] == others[other] == 1]


def _told(node: Node) -> frozenset[str]:
    """The keys that a definition has beside its name."""
    return frozenset(node.model_fields_set) - {"id", "name"}


def _differing(one: Node, other: Node) -> frozenset[str]:
    return frozenset(fact.key for fact in changes(one, other, ("id", "name")))


def _is_another(one: Node, other: Node) -> bool:
    """Whether two definitions say several things, and of each another one."""
    both = _told(one) & _told(other)
    return len(both) >= _LEAST and both <= _differing(one, other)

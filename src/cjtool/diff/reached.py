"""How far a definition reaches: how many journeys use it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from cjtool.model import SECTION_OF, Journey, Node, references
from cjtool.model.node import nodes
from cjtool.project import Workspace

Definable: TypeAlias = tuple[str, str]
"""The kind and the id of a definition."""


def reach(wanted: Iterable[Definable], workspace: Workspace) -> Counter[Definable]:
    """How many journeys use each of some definitions of a project, also by way of others.

    A channel is used wherever a touchpoint on it is. All are found in one walk, in which journeys are passed over whose text has none of
    the ids.
    """
    ways = _ways(set(wanted), workspace)
    ids = {id for _, id in ways}
    found: Counter[Definable] = Counter()
    for journey in workspace.journeys if ways else ():
        text = workspace.file_of(journey).source.text
        if "\\" in text or any(id in text for id in ids):
            named = set(_named(journey))
            found.update({each for way in named & ways.keys() for each in ways[way]})
    return found


def _ways(wanted: set[Definable], workspace: Workspace) -> dict[Definable, set[Definable]]:
    """By what each of some definitions can be used: itself, and what refers to it; with those that it leads to."""
    users: defaultdict[Definable, list[Definable]] = defaultdict(list)
    for kind, section in SECTION_OF.items() if wanted else ():
        for id, node in getattr(workspace.library, section).items():
            for used in _named(node):
                users[used].append((kind, id))
    ways: defaultdict[Definable, set[Definable]] = defaultdict(set)
    for each in wanted:
        left = [each]
        for way in left:  # grows as it goes
            ways[way].add(each)
            left += [user for user in users[way] if user not in left]
    return ways


def _named(node: Journey | Node) -> Iterator[Definable]:
    """What a thing and all in it refer to."""
    for each in nodes(node):
        for _, kind, id in references(each):
            yield kind, id

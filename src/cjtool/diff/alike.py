"""Which journeys and definitions of two versions of a project are the same."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cjtool.diff.comparison import Comparison, Version, compare
from cjtool.diff.facts import name
from cjtool.diff.following import References, Root, shared_roots
from cjtool.diff.matching import ALIKE, likeness, partners, reworded
from cjtool.diff.renaming import Renamed
from cjtool.model import SECTION_OF, Journey, Node, Sections, steps
from cjtool.project import Workspace
from cjtool.project.workspace import Definitions

_STEPS_ALIKE = 0.5
"""From this share of common steps on, two journeys are one that has another name."""


class Defined(NamedTuple):
    """A definition in both versions, with its id in each; None in the one that lacks it."""

    kind: str
    before: tuple[str, Node] | None
    after: tuple[str, Node] | None


class Matched(NamedTuple):
    """The journeys that both versions have, those of one alone, and all definitions."""

    journeys: tuple[Comparison, ...]
    gone: tuple[Journey, ...]
    new: tuple[Journey, ...]
    definitions: tuple[Defined, ...]


def matched(before: Workspace, after: Workspace, renamed: Renamed) -> Matched:
    """What is the same in both; `renamed` is told of everything that has another id now."""
    pairs = same_journeys(before, after)
    for one, other in pairs:
        renamed.add(one.id, other.id)
    references = References(
        shared_roots(before, {one.id: other.id for one, other in pairs}),
        shared_roots(after, {other.id: other.id for _, other in pairs}),
    )
    stayed, kept = {one.id for one, _ in pairs}, {other.id for _, other in pairs}
    return Matched(
        tuple(compare(Version(one, before), Version(other, after)) for one, other in pairs),
        tuple(one for one in before.journeys if one.id not in stayed),
        tuple(other for other in after.journeys if other.id not in kept),
        tuple(_defined(before.library, after.library, renamed, references)),
    )


def same_journeys(before: Workspace, after: Workspace) -> tuple[tuple[Journey, Journey], ...]:
    """The journeys that both versions have: by id, else by title or by what steps they have in common."""
    same = partners(before.journeys, after.journeys, lambda each: each.id, _alike)
    there = {journey.id: journey for journey in after.journeys}
    return tuple((one, there[same[one.id]]) for one in before.journeys if one.id in same)


def own_definitions(one: Journey, other: Journey, renamed: Renamed) -> Iterator[Defined]:
    """What became of the definitions that a journey has for itself."""
    nothing = Sections()
    references = References([Root("", one)], [Root("", other)])
    return _defined(one.define or nothing, other.define or nothing, renamed, references)


def _alike(one: Journey, other: Journey) -> float:
    """By their titles, or by how many of their steps are the same."""
    ids, others = ({step.id for step in steps(journey)} for journey in (one, other))
    shared = len(ids & others) / max(1, len(ids), len(others))
    return max(reworded(one.title, other.title), shared if shared >= _STEPS_ALIKE else 0)


def _defined(
    before: Definitions | Sections,
    after: Definitions | Sections,
    renamed: Renamed,
    references: References,
) -> Iterator[Defined]:
    for kind, section in SECTION_OF.items():
        was: Mapping[str, Node] = getattr(before, section)
        now: Mapping[str, Node] = getattr(after, section)
        same = _same_definitions(was, now)
        kept = set(same.values())
        gone = {id: node for id, node in was.items() if id not in same}
        come = {id: node for id, node in now.items() if id not in kept}
        yield from _of_section(kind, was, now, same | references.same(kind, gone, come), renamed)


def _same_definitions(was: Mapping[str, Node], now: Mapping[str, Node]) -> dict[str, str]:
    """Those of one id, then those whose names or ids are alike."""

    def alike(one: str, other: str) -> float:
        names = reworded(name(was[one]), name(now[other]))
        return max(names, likeness(one, other) if likeness(one, other) >= ALIKE else 0)

    return partners(tuple(was), tuple(now), str, alike)


def _of_section(
    kind: str, was: Mapping[str, Node], now: Mapping[str, Node], same: Mapping[str, str], renamed: Renamed
) -> Iterator[Defined]:
    for id, node in was.items():
        if id in same:
            renamed.add(id, same[id])
            yield Defined(kind, (id, node), (same[id], now[same[id]]))
        else:
            renamed.gone(id)
            yield Defined(kind, (id, node), None)
    kept = set(same.values())
    yield from (Defined(kind, None, (id, node)) for id, node in now.items() if id not in kept)

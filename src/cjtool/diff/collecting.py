"""All that two versions of a project tell differently."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from cjtool.diff.across import Elsewhere, gone_over, paired, stages_paired
from cjtool.diff.alike import Defined, Matched, matched, own_definitions
from cjtool.diff.aspects import NAMING, facts_of
from cjtool.diff.difference import Difference, Owned, PartName
from cjtool.diff.facts import changes, names
from cjtool.diff.items import couples, held
from cjtool.diff.journeys import JourneyDifferences
from cjtool.diff.leaving import with_leaving
from cjtool.diff.reached import reach
from cjtool.diff.relocating import relocated
from cjtool.diff.renaming import Renamed
from cjtool.model import (
    SECTION_OF,
    SECTIONS,
    Journey,
    LibraryFile,
    Node,
    SharedSettings,
    Touchpoint,
    steps,
)
from cjtool.project import Workspace

_NOT_OF_PROJECTS = ("cjtool", *SECTIONS, "journeys")


def differences(before: Workspace, after: Workspace) -> Iterator[Difference]:
    """Each of them once: of the project, of its definitions, and journey by journey.

    What follows from another difference is not told: references to what has another id, owners that hold by a
    touchpoint, steps that go with their stage, and all of a project that one version has nothing of.
    """
    if (whole := _as_a_whole(before, after)) is not None:
        yield whole
        return
    renamed = Renamed()
    pairs = matched(before, after, renamed)
    own = [
        (each, list(own_definitions(each.before.journey, each.after.journey, renamed)))
        for each in pairs.journeys
    ]
    journeys = [JourneyDifferences(each, renamed) for each in pairs.journeys]
    went, came = _across(journeys, pairs, before, after)
    yield from _of_settings(before, after, renamed)
    listed = list(_of_definitions(pairs.definitions, (before, None), (after, None), renamed))
    for comparison, defined in own:
        homes = (before, comparison.before.journey), (after, comparison.after.journey)
        listed += _of_definitions(defined, *homes, renamed)
    yield from _with_reach(relocated(listed, renamed))
    for one in pairs.gone:
        over = tuple(step for step in steps(one) if step in went)
        yield Difference("journey", "removed", Owned(one, before, one), None, others=over)
        for stage in one.stages:
            if stage in went:
                yield from gone_over(Owned(stage, before, one, one), went[stage], renamed, went)
        for step in over:
            home = Owned(step, before, one, before.home(step).stage)
            yield from gone_over(home, went[step], renamed, went)
    yield from (Difference("journey", "added", None, Owned(other, after, other)) for other in pairs.new)
    for each in journeys:
        yield from with_leaving(each.told(went, came), each.pairing.before, each.pairing.after)


def _as_a_whole(before: Workspace, after: Workspace) -> Difference | None:
    """A project with settings where the other version has no file at all, not even one that cannot be read."""
    if _is_nothing(before) and _has_settings(after):
        return Difference("project", "added", None, Owned(after.project, after))
    if _is_nothing(after) and _has_settings(before):
        return Difference("project", "removed", Owned(before.project, before), None)
    return None


def _is_nothing(workspace: Workspace) -> bool:
    return not workspace.files and workspace.understood


def _of_settings(before: Workspace, after: Workspace, renamed: Renamed) -> Iterator[Difference]:
    """What is otherwise in the project's settings, in those that it shares with others, and in what libraries say to the linter."""
    kinds = (SharedSettings, LibraryFile)
    old = {file.source.path: file.root for file in before.files if isinstance(file.root, kinds)}
    pairs: list[tuple[Node | None, Node]] = [
        (old.get(file.source.path), file.root) for file in after.files if isinstance(file.root, kinds)
    ]
    if _has_settings(before) and _has_settings(after):
        pairs.insert(0, (before.project, after.project))
    for one, other in pairs:
        if one is not None and type(one) is type(other):
            sides = Owned(one, before), Owned(other, after)
            yield from facts_of("project", *sides, renamed.telling(changes(one, other, _NOT_OF_PROJECTS)))


def _has_settings(workspace: Workspace) -> bool:
    """Whether a version has settings of its own that can be read; without any, it says nothing of them."""
    return any(file.root is workspace.project for file in workspace.files)


def _of_definitions(
    listed: Iterable[Defined],
    before: tuple[Workspace, Journey | None],
    after: tuple[Workspace, Journey | None],
    renamed: Renamed,
) -> Iterator[Difference]:
    for kind, was, now in listed:
        part: PartName = kind  # type: ignore[assignment]
        one = Owned(was[1], *before, id=was[0]) if was else None
        other = Owned(now[1], *after, id=now[0]) if now else None
        if one is None or other is None:
            yield Difference(part, "removed" if one else "added", one, other)
            continue
        if one.id != other.id:
            yield Difference(part, "renamed", one, other)
        passed = NAMING.get(part, ()) if one.id != other.id else ()
        own = ("metrics",) if part == "touchpoint" else ()
        facts = changes(one.node, other.node, (*names(one.node, other.node), *passed, *own))
        yield from facts_of(part, one, other, renamed.telling(facts))
        yield from _of_touchpoint(one, other, renamed)


def _of_touchpoint(before: Owned, after: Owned, renamed: Renamed) -> Iterator[Difference]:
    """What is measured at a touchpoint."""
    one, other = before.node, after.node
    if not isinstance(one, Touchpoint) or not isinstance(other, Touchpoint):
        return
    for couple in couples(held(one), held(other), {one: other}, renamed.same_metric):
        was = None if couple.before is None else before._replace(node=couple.before.item, holder=one, id="")
        now = None if couple.after is None else after._replace(node=couple.after.item, holder=other, id="")
        if couple.before is None or couple.after is None:
            yield Difference("reading", "removed" if was else "added", was, now)
        else:
            facts = changes(couple.before.item, couple.after.item)
            yield from facts_of("reading", was, now, renamed.telling(facts))


def _with_reach(listed: Iterable[Difference]) -> Iterator[Difference]:
    """What definitions tell differently, those of the project with how many journeys use each."""
    told = list(listed)
    shared = [each for each in told if each.last.journey is None and each.part in SECTION_OF]
    gone = [each for each in shared if each.after is None]
    kept = [each for each in shared if each.after is not None]
    counts = [reach(map(_known, some), some[0].last.workspace) if some else {} for some in (gone, kept)]
    for each in told:
        count = counts[each.after is not None].get(_known(each), 0)
        yield replace(each, reach=count) if each.last.journey is None and each.part in SECTION_OF else each


def _known(difference: Difference) -> tuple[str, str]:
    return difference.part, difference.last.id


def _across(
    journeys: Sequence[JourneyDifferences], pairs: Matched, before: Workspace, after: Workspace
) -> tuple[Elsewhere, Elsewhere]:
    """The stages and steps that stand in another journey now: where each is, and where each was."""
    lost = [(step, each.pairing.before) for each in journeys for step in each.pairing.lost]
    lost += [(step, journey) for journey in pairs.gone for step in steps(journey)]
    come = [(step, each.pairing.after) for each in journeys for step in each.pairing.come]
    come += [(step, journey) for journey in pairs.new for step in steps(journey)]
    went, came = paired(lost, come, before, after)
    free = [stage for each in journeys for stage in each.pairing.stages_alone]
    free += [stage for journey in (*pairs.gone, *pairs.new) for stage in journey.stages]
    moved, back = stages_paired(went, came, frozenset(free))
    return {**went, **moved}, {**came, **back}

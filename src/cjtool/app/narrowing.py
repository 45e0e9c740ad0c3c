"""Of a large project, only what changed is read, with what that refers to: the rest says the same on both sides."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from cjtool.files import Files
from cjtool.project import Gathered, WorkspaceReading, read
from cjtool.source import Source
from cjtool.spelling import slug

_JOURNEY = re.compile(r"^cjtool:[ \t]*[\"']?journey/", re.MULTILINE)
_ID = re.compile(r"^id:[ \t]*[\"']?([^\s\"'#]+)", re.MULTILINE)
_REFERENCE = re.compile(r"\b(?:parent|leads_to|based_on|journey)[\"']?:[ \t]*(.*(?:\n[ \t]*-.*)*)")
_DETAILED = re.compile(r"journey[\"']?:[ \t]*[\"']?([^\s\"',}#]+)")
_WORD = re.compile(r"[^\s,\"'\[\]{}#]+")


def is_journey(source: Source) -> bool:
    """Whether a text says that it is a journey."""
    return _JOURNEY.search(source.text) is not None


PathsAsked = tuple[Sequence[str], Files]
"""Some paths, and where they are read."""


def read_both(
    before: PathsAsked, after: PathsAsked, changed: frozenset[str] | None, today: date
) -> tuple[WorkspaceReading | None, WorkspaceReading | None]:
    """The projects of both sides; None for one that is asked about nothing. `changed` are the files that differ, as they are shown;
    None reads all.

    Where nothing but journeys changed, the others are left out, unless one of those that changed has to do with them: they say
    the same on both sides.
    """
    sides = [_Side(*asked, today) for asked in (before, after)]
    listed = [each for side in sides for each in side.gathered]
    if changed is None or not only_journeys(listed, changed):
        return sides[0].whole(), sides[1].whole()
    kept = frozenset(path for each in listed for path in wanted(each, changed))
    narrow = [side.narrowed(kept) for side in sides]
    if all(map(_is_sound, narrow)) and _ids(narrow[0], changed) <= _ids(narrow[1], changed):
        return narrow[0], narrow[1]
    return sides[0].whole(), sides[1].whole()


class _Side:
    """The files of one side, read and not yet built."""

    def __init__(self, paths: Sequence[str], files: Files, today: date) -> None:
        self._files, self._today = files, today
        self.gathered: list[Gathered] = []
        self._reading = read(paths, today, files, choose=self._keep) if paths else None

    def _keep(self, each: Gathered) -> Gathered:
        self.gathered.append(each)
        return replace(each, sources=())

    def whole(self) -> WorkspaceReading | None:
        """All that it holds."""
        return self._of(self.gathered)

    def narrowed(self, kept: frozenset[Path]) -> WorkspaceReading | None:
        """What it holds, of journeys only some."""
        return self._of(
            replace(
                each, sources=tuple(one for one in each.sources if one.path in kept or not is_journey(one))
            )
            for each in self.gathered
        )

    def _of(self, gathered: Iterable[Gathered]) -> WorkspaceReading | None:
        if self._reading is None:
            return None
        workspaces = tuple(each.load(self._today, self._files) for each in gathered)
        return replace(self._reading, workspaces=workspaces)


def _is_sound(reading: WorkspaceReading | None) -> bool:
    return reading is None or not any(workspace.problems for workspace in reading.workspaces)


def _ids(reading: WorkspaceReading | None, changed: frozenset[str]) -> set[str]:
    """The ids of the journeys that changed: one that is gone may leave a reference behind in any other journey."""
    return {
        journey.id
        for workspace in (reading.workspaces if reading else ())
        for journey in workspace.journeys
        if workspace.file_of(journey).source.path.as_posix() in changed
    }


def wanted(gathered: Gathered, changed: frozenset[str]) -> frozenset[Path]:
    """The journeys that changed; those that they refer to, or that have the same id; and those with a stage that one of these details.

    So all is there that a problem of a journey that changed can lie in: a reference, an id that is there twice, a circle. What
    refers to what is read from the texts, and may be too much. Where it is too little, a reference leads nowhere, which is seen
    when the project is loaded.
    """
    journeys = {source.path: source for source in gathered.sources if is_journey(source)}
    found = {path for path in journeys if path.as_posix() in changed}
    named, detailing = _by_id(journeys.values()) if found else ({}, {})
    left = list(found)
    while left:
        source = journeys[left.pop()]
        id = _id(source)
        near = {*named[id], *detailing.get(id, ()), *_referred(source, named)} - found
        found |= near
        left += near
    return frozenset(found)


_ById = dict[str, list[Path]]
"""Files by the id of a journey."""


def _by_id(sources: Iterable[Source]) -> tuple[_ById, _ById]:
    """The files of journeys by their ids, and by those of the journeys that detail one of their stages."""
    named: defaultdict[str, list[Path]] = defaultdict(list)
    detailing: defaultdict[str, list[Path]] = defaultdict(list)
    for source in sources:
        named[_id(source)].append(source.path)
        for id in _DETAILED.findall(source.text):
            detailing[id].append(source.path)
    return named, detailing


def only_journeys(gathered: Iterable[Gathered], changed: frozenset[str]) -> bool:
    """Whether all of the files that changed are journeys: another file may say something of all of them."""
    others = {
        source.path.as_posix() for each in gathered for source in each.sources if not is_journey(source)
    }
    return changed.isdisjoint(others)


def _id(source: Source) -> str:
    match = _ID.search(source.text)
    return match[1] if match else slug(source.path.stem)


def _referred(source: Source, named: _ById) -> Iterator[Path]:
    for match in _REFERENCE.finditer(source.text):
        for word in _WORD.findall(match[1]):
            yield from named.get(word, ())

"""An import brought into the journey that is there: three versions, part by part."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from cjtool.app import landing_phrases as says
from cjtool.build.shape import data_at
from cjtool.document import comments, parse
from cjtool.edit.respelling import EntangledError, owner, respelled
from cjtool.exchange.draft import Part
from cjtool.exchange.draft_text import written
from cjtool.merge.marking import Labels
from cjtool.merge.reading import read_version
from cjtool.merge.texts import merge_texts
from cjtool.model import Journey, Stage, Step
from cjtool.model.node import walk
from cjtool.request import RequestError
from cjtool.source import Source
from cjtool.spelling.folding import bare

_NAMES = {"stages": "name", "steps": "name", "pains": "text", "opportunities": "title"}
"""The key that a part is known by, by the list that it stands in."""


class MergedImport(NamedTuple):
    """The text of a journey with what an import changed, how many places clash, and comments that went with what was taken out."""

    text: str
    clashes: int
    gone: tuple[str, ...]


def merged_import(
    ours: Source, journey: Journey, given: Sequence[Part], theirs: Part, name: str
) -> MergedImport:
    """A journey's text with what `theirs` changed since it was given out.

    `given` are the versions that it may have been made of; the one that is most like it is. Without any, nothing is taken
    out. Raises RequestError where the versions cannot be merged part by part.
    """
    stated = _stated(ours, journey)
    theirs = _with_known_ids(theirs, stated)
    known = [_with_known_ids(each, stated) for each in given]
    base = min(known, key=lambda each: _apart(each, theirs), default=None)
    mine = _with_ids(ours, journey, base or {}, theirs)
    labels = Labels(base="the last import", ours=ours.path.name, theirs=os.path.basename(name))
    was, now = (Source(ours.path, "" if each is None else written(_said(each))) for each in (base, theirs))
    merged = merge_texts(was, mine, now, labels, commented=False)
    if merged is None:
        raise RequestError(says.NOT_MERGED(path=str(ours.path)), says.IMPORT_ELSEWHERE)
    text = merged.text
    if not merged.clashes and _say_the_same(ours, Source(ours.path, text)):
        text = ours.text
    left = {span.text.strip() for span in comments(Source(ours.path, text))}
    gone = [span.text.strip() for span in comments(ours) if span.text.strip() not in left]
    return MergedImport(text, len(merged.clashes), tuple(gone))


def _say_the_same(one: Source, other: Source) -> bool:
    """Whether two texts say the same, be it in short forms or at length."""
    read = [read_version(each) for each in (one, other)]
    return read[0] is not None and read[1] is not None and read[0].root.normal == read[1].root.normal


def _said(data: Part) -> Part:
    """What an import says of the journey, and not of itself."""
    return {key: value for key, value in data.items() if key != "status"}


def _stated(source: Source, journey: Journey) -> dict[tuple[str, str], str]:
    """The ids that a text states, by the list and the name of their part, where only one part is called so."""
    data = parse(source).data
    found: dict[tuple[str, str], list[str]] = {}
    for path, node in walk(journey):
        section = next((part for part in reversed(path) if isinstance(part, str)), "")
        if section in _NAMES and path and isinstance(path[-1], int):
            here = data_at(data, path)
            name = bare(str(getattr(node, _NAMES[section])))
            found.setdefault((section, name), []).append(
                here["id"] if isinstance(here, dict) and "id" in here else ""
            )
    return {key: ids[0] for key, ids in found.items() if len(ids) == 1 and ids[0]}


def _with_known_ids(data: Any, stated: dict[tuple[str, str], str], section: str = "") -> Any:
    """Data with the ids that our text states for parts of the same name: what lacks them is the same part."""
    if isinstance(data, list | tuple):
        return [_with_known_ids(_object(each, section), stated, section) for each in data]
    if not isinstance(data, dict):
        return data
    made = {
        key: _with_known_ids(value, stated, key if isinstance(value, list | tuple) else "")
        for key, value in data.items()
    }
    id = stated.get((section, bare(str(made.get(_NAMES.get(section, ""), "")))))
    return made if id is None or "id" in made else {**made, "id": id}


def _object(item: Any, section: str) -> Any:
    """A pain or the like as an object, where it is its text alone."""
    return {_NAMES[section]: item} if isinstance(item, str) and section in _NAMES else item


def _apart(one: Part, other: Part) -> int:
    """In how many values two versions differ, wherever these stand."""
    first, second = Counter(_leaves(one)), Counter(_leaves(other))
    return (first - second).total() + (second - first).total()


def _leaves(data: Any, key: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _leaves(value, name)
    elif isinstance(data, list | tuple):
        for each in data:
            yield from _leaves(each, key)
    else:
        yield key, str(data)


def _with_ids(ours: Source, journey: Journey, base: Part, theirs: Part) -> Source:
    """Our text with the ids of what was renamed meanwhile written out, so that it stays what it is."""
    for section, path, part in _identified(journey):
        was, now = _by_id(base, section).get(part.id), _by_id(theirs, section).get(part.id)
        if was is not None and now is not None and was["name"] != now["name"] and not _states_id(ours, path):
            with suppress(EntangledError):
                ours = Source(ours.path, respelled(ours, [owner(path, "name")], part.id))
    return ours


def _identified(journey: Journey) -> Iterator[tuple[str, tuple[str | int, ...], Stage | Step]]:
    for number, stage in enumerate(journey.stages):
        yield "stages", ("stages", number), stage
        for place, step in enumerate(stage.steps):
            yield "steps", ("stages", number, "steps", place), step


def _states_id(source: Source, path: tuple[str | int, ...]) -> bool:
    found = data_at(parse(source).data, path)
    return isinstance(found, dict) and "id" in found


def _by_id(data: Part, section: str) -> dict[str, Part]:
    stages = [each for each in data.get("stages", ()) if isinstance(each, dict)]
    parts = stages if section == "stages" else [step for stage in stages for step in stage.get("steps", ())]
    return {part["id"]: part for part in parts if isinstance(part, dict) and "id" in part and "name" in part}

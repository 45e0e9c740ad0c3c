"""A journey's text as the draft of a future version: what stays the same step keeps its id, what was measured is where it starts."""

from collections.abc import Iterator
from typing import Any, TypeAlias

from cjtool.diagnostic import Edit
from cjtool.document import Path, entries, parse, places
from cjtool.edit import Fix, apply, quoted, remove_field, rename_field, set_field, set_key
from cjtool.model import Journey, Opportunity, Pain, Stage, Step
from cjtool.request import RequestError
from cjtool.source import Source, Span

Identified: TypeAlias = Stage | Step | Pain | Opportunity

_NAMED_BY = {"stages": "name", "steps": "name", "pains": "text", "opportunities": "title"}


def future(original: Source, journey: Journey, id: str, title: str | None) -> str:
    """The text of a journey as a future draft of its own, comments and layout kept.

    All ids are written out, so that a step with another name is still the same step; the values of readings become
    their baselines, and targets stay.
    """
    if places(original).in_flow(()):
        raise RequestError(
            f"`{original.path}` is written in braces", "copy it by hand, or write it in lines first"
        )
    copied = apply([*_ids(original, journey), *_baselines(original)]).texts
    text = copied[0][1] if copied else original.text
    changes = {"based_on": journey.id, "state": "future", "status": "draft"}
    if places(original).has(("id",)):
        changes["id"] = id
    if title:
        changes["title"] = quoted(title)
    for key, value in changes.items():
        text = set_key(Source(original.path, text), key, value, after="title")
    return text


def _ids(source: Source, journey: Journey) -> Iterator[Fix]:
    """An `id` for each stage, step, pain and opportunity that has none of its own in the text."""
    first: dict[Path, int] = {}
    for entry in entries(source):
        first.setdefault(entry.path[:-1], entry.start)
    for path, named, written, part in _parts(parse(source).data, journey, ()):
        if isinstance(written, str):
            edit = set_field(source, path, written)
            if edit is not None:
                yield (Edit(edit.span, f"{{{named}: {edit.replacement}, id: {quoted(part.id)}}}"),)
        elif "id" not in written and path in first:
            yield (_inserted(source, path, named, first[path], part.id),)


def _inserted(source: Source, path: Path, named: str, start: int, id: str) -> Edit:
    """An `id` behind an object's name: in its braces, or on a line of its own; before a name of several lines."""
    name = places(source).value((*path, named)).span
    if places(source).in_flow(path):
        return Edit(Span(source, name.end, name.end), f", id: {quoted(id)}")
    broken = "\r\n" if "\r\n" in source.text else "\n"
    margin = " " * (source.position(start)[1] - 1)
    if name.text.startswith(("|", ">")):
        return Edit(Span(source, start, start), f"id: {quoted(id)}{broken}{margin}")
    line = source.text.find(broken, name.end)
    at = len(source.text) if line < 0 else line
    return Edit(Span(source, at, at), f"{broken}{margin}id: {quoted(id)}")


def _parts(data: Any, part: Journey | Identified, path: Path) -> Iterator[tuple[Path, str, Any, Identified]]:
    """Each part with an id: its path in the text, the key that names it, what is written, and what became of it."""
    if not isinstance(data, dict):
        return
    for key, named in _NAMED_BY.items():
        below = getattr(part, key, ())
        for (place, written), item in zip(_items(data, key, path), below, strict=False):
            yield place, named, written, item
            yield from _parts(written, item, place)


def _baselines(source: Source) -> Iterator[Fix]:
    """What was measured becomes what it was at the start."""
    for path, reading in _readings(parse(source).data, ()):
        value, baseline = (*path, "value"), (*path, "baseline")
        if reading.get("value") is None:
            continue
        renamed = rename_field(source, value, "baseline")
        if "baseline" not in reading:
            yield from _whole(renamed)
        elif (removed := remove_field(source, baseline)) is not None:
            yield from _whole(removed, renamed)
        else:
            measured = places(source).value(value).span.text
            replaced = Edit(places(source).value(baseline).span, measured)
            yield from _whole(replaced, remove_field(source, value))


def _readings(data: Any, path: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """The readings that are written as objects, anywhere in a journey, each with its path in the text."""
    if not isinstance(data, dict):
        return
    yield from (
        (place, reading) for place, reading in _items(data, "metrics", path) if isinstance(reading, dict)
    )
    for key in ("stages", "steps"):
        for place, below in _items(data, key, path):
            yield from _readings(below, place)
    for section in ("define", "touchpoints"):
        data, path = data.get(section), (*path, section)
        if not isinstance(data, dict):
            return
    for id, contact in data.items():
        yield from _readings(contact, (*path, id))


def _items(data: dict[str, Any], key: str, path: Path) -> Iterator[tuple[Path, Any]]:
    """What stands under a key, one or several, each with its path in the text."""
    given = data.get(key)
    if isinstance(given, tuple):
        yield from (((*path, key, index), item) for index, item in enumerate(given))
    elif given:
        yield (*path, key), given


def _whole(*edits: Edit | None) -> Iterator[Fix]:
    """Edits as one fix, if all of them can be made."""
    possible = tuple(edit for edit in edits if edit is not None)
    if len(possible) == len(edits):
        yield tuple(sorted(possible, key=lambda edit: edit.span.start))

"""A file as lines of facts, in its order, for tools that compare lines: `stage Pay › step Gets the bill: emotion -1`."""

from collections.abc import Iterator

from cjtool.document import CONFLICT
from cjtool.document.blocks.shifting import lines
from cjtool.merge.flowing import in_brackets
from cjtool.merge.portions import Portion
from cjtool.merge.reading import read_version
from cjtool.model import SECTION_OF
from cjtool.source import Source

_BETWEEN = " › "
_NOUNS = {
    **{section: kind for kind, section in SECTION_OF.items()},
    "stages": "stage",
    "steps": "step",
    "pains": "pain",
    "gains": "gain",
    "opportunities": "opportunity",
    "next": "next",
}
"""What one thing of a list or a section is called; readings stand in lists and metrics in sections under one key."""
_READING = "reading"
_NAMED = ("name", "title", "text", "to", "metric")


def fact_lines(source: Source) -> str | None:
    """What a file says, a line for each fact; None for a text that has problems, or is none of our files.

    Layout, short forms and comments leave no trace in it, unless they tell of a conflict. What people know by a name is told by that, definitions by their ids.
    """
    read = read_version(source)
    return None if read is None else "".join(f"{line}\n" for line in _lines(read.root, ""))


def _lines(whole: Portion, way: str) -> Iterator[str]:
    """The facts of an object."""
    name = _name_key(whole)
    for part in whole.parts:
        if part is not name or whole.is_definition:
            yield from _told(part, part.key or "", way)


def _told(part: Portion, key: str, way: str) -> Iterator[str]:
    """The facts of a part that is called `key` where it stands, with the conflicts that are not settled there."""
    if not part.is_item:
        yield from _conflicts(part, way)
    if part.kind == "leaf":
        yield _line(way, f"{key} {_shown(part)}")
    elif part.kind == "list":
        noun = _READING if key == "metrics" else _NOUNS.get(key, key)
        for item in part.parts:
            yield from _item(item, noun if key in _NOUNS and item.kind == "map" else key, way)
        if not part.parts:
            yield _line(way, f"{key} []")
    elif part.parts and all(each.is_definition for each in part.parts):
        for each in part.parts:
            yield from _item(each, f"{_NOUNS[part.key or key]} {each.key}", way)
    else:
        yield from _lines(part, f"{way}{_BETWEEN}{key}" if way else key)


def _item(item: Portion, called: str, way: str) -> Iterator[str]:
    yield from _conflicts(item, way)
    if item.kind != "map":
        yield from _told(item, called, way)
        return
    name = None if item.is_definition else _name_key(item)
    label = f"{called} {_shown(name)}" if name is not None else called
    yield _line(way, label)
    yield from _lines(item, f"{way}{_BETWEEN}{label}" if way else label)


def _conflicts(part: Portion, way: str) -> Iterator[str]:
    if part.written is not None and not (part.holder is not None and part.holder.short):
        above = map(str.strip, lines(part.written.above))
        yield from (
            _line(way, line.removeprefix("# cjtool: ")) for line in above if line.startswith(CONFLICT)
        )


def _name_key(whole: Portion) -> Portion | None:
    """The part of an item that people know it by."""
    if not whole.is_item:
        return None
    found = {part.key: part for part in whole.parts if part.kind == "leaf"}
    return next((found[key] for key in _NAMED if key in found), None)


def _line(way: str, fact: str) -> str:
    return f"{way}: {fact}" if way else fact


def _shown(part: Portion) -> str:
    """A value on one line, as it is written in YAML where it is no text."""
    return " ".join(part.data.split()) if isinstance(part.data, str) else in_brackets(part.data)

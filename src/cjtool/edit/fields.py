"""Setting, removing and renaming one key of an object, wherever in a file it stands."""

from functools import lru_cache

from cjtool.diagnostic import Edit
from cjtool.document import Entry, Path, comments, entries, places
from cjtool.edit.quote import quoted
from cjtool.source import Source, Span

_NOT_PLAIN = ("&", "*", "!", "|", ">")
_entries, _places = lru_cache(4)(entries), lru_cache(4)(places)
"""Of the last few texts: many fields of one are changed after each other."""


def set_field(source: Source, path: Path, value: str) -> Edit | None:
    """Replace the text at a path by another; None where no plain or quoted text is written there."""
    if not any(each.path == path and not each.holds_more for each in _entries(source)):
        return None
    found = _places(source)
    span = found.value(path).span
    is_key = isinstance(path[-1], str) and span == found.key(path).span
    return None if is_key or span.text.startswith(_NOT_PLAIN) else Edit(span, quoted(value))


def rename_field(source: Source, path: Path, name: str) -> Edit | None:
    """Give a key another name; None where the key is not written there."""
    place = _places(source).key(path)
    if place.anchor is not None or place.span.text.strip("'\"") != path[-1]:
        return None
    return Edit(place.span, quoted(name))


def remove_field(source: Source, path: Path) -> Edit | None:
    """Take a key and its value away; None for an object's only key, and where comments would go with it."""
    siblings = [
        each for each in _entries(source) if each.path[:-1] == path[:-1] and len(each.path) == len(path)
    ]
    at = next((number for number, each in enumerate(siblings) if each.path == path), None)
    if at is None or len(siblings) == 1:
        return None
    before, after = siblings[at - 1] if at else None, siblings[at + 1] if at + 1 < len(siblings) else None
    span = _with_its_comma(source, siblings[at], before, after)
    if not _places(source).in_flow(path[:-1]):
        span = _with_its_lines(source, siblings[at], before, after)
    if span is None or any(span.start <= each.start < span.end for each in comments(source)):
        return None
    return Edit(span, "")


def remove_definition(source: Source, path: Path) -> Edit | None:
    """Take an entry away; with a section's only entry the section, and a block that would be empty with it."""
    edit = remove_field(source, path)
    if edit is None and len(path) > 1 and _is_alone(source, path):
        return remove_definition(source, path[:-1])
    return edit


def _is_alone(source: Source, path: Path) -> bool:
    """Whether an object has a key, and no other."""
    return [each.path for each in _entries(source) if each.path[:-1] == path[:-1]] == [path]


def _with_its_comma(source: Source, entry: Entry, before: Entry | None, after: Entry | None) -> Span | None:
    if after is not None:
        return Span(source, entry.start, after.start)
    return Span(source, before.end, entry.end) if before is not None else None


def _with_its_lines(source: Source, entry: Entry, before: Entry | None, after: Entry | None) -> Span | None:
    """Whole lines; of an object's first key, which may stand behind a `-`, all before the next one."""
    text = source.text
    start = source.line_starts[source.position(entry.start)[0] - 1]
    if before is None or text[start : entry.start].strip():
        return Span(source, entry.start, after.start) if after is not None else None
    last = source.position(_last(source, entry) - 1)[0]
    end = source.line_starts[last] if last < len(source.line_starts) else len(text)
    return Span(source, start, end)


def _last(source: Source, entry: Entry) -> int:
    """The end of what an entry holds, without the blanks and comments that its mark reaches over."""
    end = len(source.text[: entry.end].rstrip())
    for comment in reversed(comments(source)):
        if comment.end == end and comment.start >= entry.start:
            end = len(source.text[: comment.start].rstrip())
    return end

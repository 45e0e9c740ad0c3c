"""What stands in braces or brackets on one line that grows too long, written over several, as `fmt` indents it."""

from collections.abc import Iterable, Iterator, Sequence

from cjtool.diagnostic import Edit
from cjtool.document import Path
from cjtool.edit.written_text import WrittenText
from cjtool.source import Span

WIDTH = 120
"""How long a line may get before it is written over several, in characters."""
_STEP = "  "


def fits(text: WrittenText, edit: Edit) -> bool:
    """Whether no line that an edit writes is longer than that with it."""
    start, end = _line_of(text, edit.span)
    whole, written = text.source.text, edit.replacement
    behind = "" if written.endswith("\n") else whole[edit.span.end : end]
    lines = f"{whole[start : edit.span.start]}{written}{behind}".splitlines()
    return all(len(line) <= WIDTH for line in lines)


def item_over_lines(
    text: WrittenText, path: Path, key: str, later: str | None, items: Sequence[str]
) -> Edit | None:
    """The item of a list with a line for each of its keys, and further items in its list at a key, which stands before a `later` one.

    None where it is no object in braces or plain text, on a line of its own with nothing behind it.
    """
    if not path or not isinstance(path[-1], int):
        return None
    span = text.span(path)
    margin = _alone(text, span)
    if margin is None:
        return None
    held = text.at(path)
    listed = [] if isinstance(held, str) or key not in held else list(_items(text, (*path, key)))
    new = [f"{key}:", *(f"{_STEP}- {item}" for item in (*listed, *items))]
    if isinstance(held, str):
        lines = [f"name: {span.text}", *new]
    else:
        names = [name for name in held if name != key]
        at = len(names) if later is None else names.index(later)
        lines = [*_keys(text, path, names[:at]), *new, *_keys(text, path, names[at:])]
    return Edit(span, f"{text.line_end}{margin}".join(lines))


def list_over_lines(text: WrittenText, path: Path, items: Sequence[str]) -> Edit | None:
    """The list at a key of an object in lines with an item on each, and further items; None where something stands behind it."""
    span = text.span(path)
    start, end = _line_of(text, span)
    if "\n" in span.text or text.source.text[span.end : end].strip():
        return None
    margin = f"{text.line_end}{text.margin(path[:-1])}{_STEP}"
    blank = len(text.source.text[start : span.start]) - len(text.source.text[start : span.start].rstrip())
    written = "".join(f"{margin}- {item}" for item in (*_items(text, path), *items))
    return Edit(Span(text.source, span.start - blank, span.end), written)


def key_over_lines(margin: str, line_end: str, key: str, items: Sequence[str]) -> str:
    """A key with a list of items, each on a line, without the margin before the key."""
    return f"{key}:" + "".join(f"{line_end}{margin}{_STEP}- {item}" for item in items)


def _keys(text: WrittenText, path: Path, names: Iterable[str]) -> Iterator[str]:
    """Keys of an object, each with its value as they are written."""
    for name in names:
        child = (*path, name)
        yield text.source.text[text.start(child) : text.span(child).end]


def _items(text: WrittenText, path: Path) -> Iterator[str]:
    """The items of a list as they are written; what stands there alone is the one."""
    listed = text.at(path)
    paths = [(*path, number) for number in range(len(listed))] if isinstance(listed, tuple) else [path]
    yield from (text.span(each).text for each in paths)


def _alone(text: WrittenText, span: Span) -> str | None:
    """The blanks up to an item that stands behind a dash, on one line with nothing else; None where it does not."""
    start, end = _line_of(text, span)
    before, behind = text.source.text[start : span.start], text.source.text[span.end : end]
    if "\n" in span.text or behind.strip() or before.strip() != "-":
        return None
    return " " * len(before)


def _line_of(text: WrittenText, span: Span) -> tuple[int, int]:
    """Where the line starts on which a span starts, and where that line ends."""
    whole = text.source.text
    start, end = whole.rfind("\n", 0, span.start) + 1, whole.find("\n", span.start)
    return start, len(whole) if end < 0 else end

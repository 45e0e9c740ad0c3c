"""Another id in the place of one, and an id where there was none: as little of the text changes as can be."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cjtool.build.shape import data_at
from cjtool.diagnostic import Edit
from cjtool.document import Data, Path, Place, Places, parse, places
from cjtool.edit.quote import quoted
from cjtool.source import Source, Span

_PROPERTIES = re.compile(r"(?:[&!][^\s,\[\]{}]*\s+)*")
_ITEM = re.compile(r"[ \t]*(?:-[ \t]+)+")
_FIRST_WORD = re.compile(r"[^\s<>=≥≤]+")
_BREAK = re.compile(r"\r\n?|\n")
_NOT_IN_BRACES = re.compile(r"[,\[\]{}\r\n]")


class Respelling(NamedTuple):
    """A place that is to have an id: a value, its first word, a key, or an object, whose `first` key text alone stands for.

    An object's `id` is written anew where it states one, and added where it does not. Of a key the id may be a part, with
    texts before and after it that stay.
    """

    path: Path
    what: str
    first: str = ""
    before: str = ""
    after: str = ""

    def as_key(self, id: str) -> str:
        """The key with the id in it."""
        return f"{self.before}{id}{self.after}"


def value(path: Path) -> Respelling:
    """A value that is an id."""
    return Respelling(path, "value")


def key(path: Path) -> Respelling:
    """A key that is an id."""
    return Respelling(path, "key")


def owner(path: Path, first: str) -> Respelling:
    """An object that has an id."""
    return Respelling(path, "object", first)


class EntangledError(Exception):
    """A place that cannot be changed alone: what an alias repeats there means something else elsewhere."""

    def __init__(self, span: Span) -> None:
        super().__init__()
        self.span = span


def respelled(source: Source, wanted: Sequence[Respelling], id: str) -> str:
    """The text with an id in some places and nothing else changed.

    Where aliases repeat it, it is changed at its anchor, if it means the same wherever it is repeated; else the alias
    gives way to the id. Raises EntangledError where neither can be.
    """
    found = places(source)
    data = parse(source).data
    expected = data
    for each in wanted:
        expected = _changed(expected, each.path, each, id)
    for at_anchor in (True, False):
        changed = [edit for each in wanted for edit in _edits(found, data, each, id, at_anchor=at_anchor)]
        text = spliced(source, changed)
        if text is not None and _says(source, text, expected):
            return text
    raise EntangledError(_first_alias(found, wanted))


def spliced(source: Source, edits: Sequence[Edit]) -> str | None:
    """A text with edits in any order, each made once; None where two of them overlap."""
    parts: list[str] = []
    at = 0
    for edit in sorted(dict.fromkeys(edits), key=lambda edit: (edit.span.start, edit.span.end)):
        if edit.span.start < at:
            return None
        parts += [source.text[at : edit.span.start], edit.replacement]
        at = edit.span.end
    return "".join([*parts, source.text[at:]])


def _says(source: Source, text: str, expected: Data) -> bool:
    document = parse(Source(source.path, text))
    return not document.problems and document.data == expected


def _changed(data: Data, path: Path, each: Respelling, id: str) -> Data:
    """The data as they are to be."""
    if not path:
        return _with_id(data, each, id)
    part, *rest = path
    if isinstance(data, dict) and part in data:
        if each.what == "key" and not rest:
            return {each.as_key(id) if key == part else key: value for key, value in data.items()}
        return {**data, part: _changed(data[part], tuple(rest), each, id)}
    if isinstance(data, tuple) and isinstance(part, int):
        return (*data[:part], _changed(data[part], tuple(rest), each, id), *data[part + 1 :])
    return _changed(data, tuple(rest), each, id)  # a short form: the path goes further than the text


def _with_id(data: Data, each: Respelling, id: str) -> Data:
    if each.what == "value":
        return id
    if each.what == "first-word":
        return _FIRST_WORD.sub(lambda _: id, str(data), count=1)
    return {**data, "id": id} if isinstance(data, dict) else {each.first: data, "id": id}


def _edits(found: Places, data: Data, each: Respelling, id: str, *, at_anchor: bool) -> Iterator[Edit]:
    match each.what:
        case "key":
            yield _respell(found.key(each.path), each.as_key(id), at_anchor=at_anchor)
        case "value":
            yield _respell(found.value(each.path), id, at_anchor=at_anchor)
        case "first-word":
            whole = _with_id(data_at(data, each.path), each, id)
            yield _respell(found.value(each.path), str(whole), at_anchor=at_anchor)
        case _ if isinstance(said := data_at(data, each.path), str):
            yield from _object_of_text(found.value(each.path).span, each.first, said, id)
        case _ if found.has((*each.path, "id")):
            yield _respell(found.value((*each.path, "id")), id, at_anchor=at_anchor)
        case _:
            yield _further_key(found, each, id)


def _respell(place: Place, id: str, *, at_anchor: bool) -> Edit:
    """The id in the quotes that stand there; what has an anchor keeps it."""
    span = place.anchor if at_anchor and place.anchor is not None else place.span
    properties = _PROPERTIES.match(span.text)
    start = span.start + (properties.end() if properties else 0)
    written = span.source.text[start : span.end]
    quote = written[:1] if written[:1] in {"'", '"'} else ""
    return Edit(Span(span.source, start, span.end), f"{quote}{id}{quote}" if quote else quoted(id))


def _further_key(found: Places, each: Respelling, id: str) -> Edit:
    """An `id` behind the object's first key: on a line of its own, or in the same braces."""
    first = found.key((*each.path, each.first))
    name = first.anchor or first.span
    written = found.value((*each.path, each.first))
    span = written.span if first.anchor is None else written.anchor or written.span
    source = found.source
    if found.in_flow(each.path):
        return Edit(Span(source, span.end, span.end), f", id: {quoted(id)}")
    margin = " " * (source.position(name.start)[1] - 1)
    return _line_below(source, span.end, f"{margin}id: {quoted(id)}")


def _line_below(source: Source, at: int, line: str) -> Edit:
    """A line below the one that an offset stands on, which ends as lines of the text do."""
    text, row = source.text, source.position(at)[0]
    found = _BREAK.search(text)
    end_of_line = found[0] if found else "\n"
    if row == len(source.line_starts):
        return Edit(Span(source, len(text), len(text)), end_of_line + line)
    start = source.line_starts[row]
    return Edit(Span(source, start, start), line + end_of_line)


def _object_of_text(span: Span, first: str, said: str, id: str) -> Iterator[Edit]:
    """Text alone as an object with an id: below one another in a list with hyphens, else in braces."""
    source, written = span.source, span.text
    line, column = source.position(span.start)
    before = source.text[source.line_starts[line - 1] : span.start]
    alone = "\n" not in written and "\r" not in written and not written.startswith(("|", ">"))
    if alone and _ITEM.fullmatch(before):
        yield Edit(Span(source, span.start, span.start), f"{first}: ")
        yield _line_below(source, span.end, f"{' ' * (column - 1)}id: {quoted(id)}")
        return
    as_it_is = alone and (written[:1] in {"'", '"', "*"} or not _NOT_IN_BRACES.search(written))
    text = written if as_it_is else quoted(said)
    yield Edit(span, f"{{{first}: {text}, id: {quoted(id)}}}")


def _first_alias(found: Places, wanted: Sequence[Respelling]) -> Span:
    """Where the first of some places stands that an alias leads to; the first of all where none does."""
    spans = [found.value(each.path) for each in wanted]
    return next((place.span for place in spans if place.anchor is not None), spans[0].span)

"""Writing what was measured into a text: the reading of a metric at a place, changed or added, and nothing else."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any, TypeAlias

from cjtool.diagnostic import Edit
from cjtool.document import Path, parse
from cjtool.edit.block_style import fits, item_over_lines, key_over_lines, list_over_lines
from cjtool.edit.fields import remove_field
from cjtool.edit.quote import quoted
from cjtool.edit.written_text import WrittenText
from cjtool.model import Node, keys_in_order
from cjtool.source import Source, Span

KEY = "metrics"
Number: TypeAlias = float | int | date


@dataclass(frozen=True)
class WrittenReading:
    """A reading at the object of a path, of a model: of which metric, what it is to say, and the number of the one that is there.

    `dropped` are keys of that one that no longer hold with what it is to say.
    """

    holder: Path
    model: type[Node]
    metric: str
    values: Mapping[str, Number]
    index: int | None = None
    dropped: tuple[str, ...] = ()


def with_readings(source: Source, wanted: Sequence[WrittenReading]) -> tuple[str, tuple[WrittenReading, ...]]:
    """The text with readings, and those that cannot be written without changing something else.

    What would make a line longer than `WIDTH` stands in lines of its own.
    """
    text = _written(source, wanted, wrapped=True)
    if text is not None:
        return text, ()
    refused: list[WrittenReading] = []
    for each in wanted:
        text = _written(source, [each], wrapped=True) or _written(source, [each], wrapped=False)
        if text is None:
            refused.append(each)
        else:
            source = Source(source.path, text)
    return source.text, tuple(refused)


def _written(source: Source, wanted: Sequence[WrittenReading], *, wrapped: bool) -> str | None:
    """The text with all of some readings; None where it would not say exactly that."""
    text = WrittenText(source)
    try:
        made = sorted(_edits(text, wanted, wrapped), key=lambda each: (each.span.start, each.span.end))
    except (KeyError, IndexError, TypeError, ValueError):
        return None
    if any(one.span.end > other.span.start for one, other in pairwise(made)):
        return None
    changed, at = [], 0
    for edit in made:
        changed += [source.text[at : edit.span.start], edit.replacement]
        at = edit.span.end
    after = _without_dropped(Source(source.path, "".join([*changed, source.text[at:]])), wanted)
    return None if after is None or parse(after).data != _expected(text.data, wanted) else after.text


def _without_dropped(source: Source, wanted: Sequence[WrittenReading]) -> Source | None:
    """A text in which readings say what they are to say, without what no longer holds; None where more would go with that."""
    for each in wanted:
        for key in each.dropped:
            edit = remove_field(source, (*_path_of(WrittenText(source), each), key))
            if edit is None:
                return None
            start, end = edit.span.start, edit.span.end
            source = Source(source.path, f"{source.text[:start]}{source.text[end:]}")
    return source


def _expected(data: Any, wanted: Sequence[WrittenReading]) -> Any:
    """The data that is to be read back, in long forms where a short one has no room for a reading."""
    for each in wanted:
        data = _with(data, each.holder, each)
    return data


def _with(data: Any, way: Path, each: WrittenReading) -> Any:
    """Data with a reading at the end of a way."""
    if not way:
        held = {"name": data} if isinstance(data, str) else data
        return {**held, KEY: _expected_list(held.get(KEY), each)}
    part, *rest = way
    inner = _with(data[part], tuple(rest), each)
    if isinstance(data, tuple):
        assert isinstance(part, int)
        return (*data[:part], inner, *data[part + 1 :])
    return {**data, part: inner}


def _expected_list(listed: Any, each: WrittenReading) -> Any:
    new = {"metric": each.metric} | {key: _plain(value) for key, value in each.values.items()}
    if listed is None:
        return (new,)
    many = listed if isinstance(listed, tuple) else (listed,)
    if each.index is None:
        return (*many, new)
    old = many[each.index]
    changed = new if isinstance(old, str) else _changed_reading(old, new, each)
    if not isinstance(listed, tuple):
        return changed
    return (*many[: each.index], changed, *many[each.index + 1 :])


def _changed_reading(old: Any, new: Any, each: WrittenReading) -> Any:
    kept = {key: value for key, value in old.items() if key not in each.dropped}
    return {**kept, **{key: new[key] for key in each.values}}


def _plain(value: Number) -> Any:
    """A value as it is read back."""
    return value.isoformat() if isinstance(value, date) else value


def _number(value: Number) -> str:
    return value.isoformat() if isinstance(value, date) else f"{value:.15g}"


def _edits(text: WrittenText, wanted: Sequence[WrittenReading], wrapped: bool) -> Iterator[Edit]:
    added: dict[Path, list[str]] = {}
    models = {each.holder: each.model for each in wanted}
    for each in wanted:
        if each.index is None:
            added.setdefault(each.holder, []).append(_item(each))
        else:
            yield from _changed(text, each)
    for holder, items in added.items():
        later = _later(text, holder, models[holder])
        edit = _added(text, holder, later, items)
        yield edit if not wrapped or fits(text, edit) else _over_lines(text, holder, later, items) or edit


def _later(text: WrittenText, holder: Path, model: type[Node]) -> str | None:
    """The key of an object that its new readings stand before, in the order that `fmt` gives them; never the first one.

    None where they stand behind all keys.
    """
    if isinstance(text.at(holder), str):
        return None
    ordered = keys_in_order(model)
    behind = ordered[ordered.index(KEY) + 1 :]
    return next((key for key in text.keys(holder)[1:] if key in behind), None)


def _over_lines(text: WrittenText, holder: Path, later: str | None, items: Sequence[str]) -> Edit | None:
    """New readings on lines of their own; None where their object is written in a way that stays as it is."""
    held = text.at(holder)
    if isinstance(held, str) or text.is_flow(holder):
        return item_over_lines(text, holder, KEY, later, items)
    if KEY in held:
        return list_over_lines(text, (*holder, KEY), items)
    return _list_added(text, holder, later, key_over_lines(text.margin(holder), text.line_end, KEY, items))


def _item(each: WrittenReading) -> str:
    pairs = ", ".join(f"{key}: {_number(value)}" for key, value in each.values.items())
    return f"{{metric: {quoted(each.metric)}, {pairs}}}"


def _changed(text: WrittenText, each: WrittenReading) -> Iterator[Edit]:
    """The values of a reading that is there: those that are written, in their place; others behind its last key."""
    path = _path_of(text, each)
    if isinstance(text.at(path), str):
        yield Edit(text.span(path), _item(each))
        return
    keys = text.at(path).keys()
    for key in each.values.keys() & keys:
        yield Edit(text.span((*path, key)), _number(each.values[key]))
    new = [f"{key}: {_number(value)}" for key, value in each.values.items() if key not in keys]
    if new:
        yield _behind(text, path, new)


def _path_of(text: WrittenText, each: WrittenReading) -> Path:
    """Where a reading stands; one alone is no list."""
    listed = (*each.holder, KEY)
    return (*listed, each.index or 0) if isinstance(text.at(listed), tuple) else listed


def _behind(text: WrittenText, path: Path, keys: Sequence[str]) -> Edit:
    """Further keys of an object, behind its last one."""
    last = text.last(path)
    if text.is_flow(path):
        end = text.span(last).end
        return Edit(Span(text.source, end, end), "".join(f", {key}" for key in keys))
    margin = text.margin(path)
    return text.below(last, text.line_end.join(f"{margin}{key}" for key in keys))


def _added(text: WrittenText, holder: Path, later: str | None, items: Sequence[str]) -> Edit:
    """New readings at an object: in its list, else in one of their own."""
    if isinstance(text.at(holder), str):
        written = f"{{name: {quoted(text.at(holder))}, {KEY}: [{', '.join(items)}]}}"
        return Edit(text.span(holder), written)
    if KEY not in text.at(holder):
        return _list_added(text, holder, later, f"{KEY}: [{', '.join(items)}]")
    path = (*holder, KEY)
    if not isinstance(text.at(path), tuple):
        span = text.span(path)
        return Edit(span, f"[{span.text}, {', '.join(items)}]")
    if not text.at(path):
        return Edit(text.span(path), f"[{', '.join(items)}]")
    if text.is_flow(path):
        end = text.span(text.last(path)).end
        return Edit(Span(text.source, end, end), "".join(f", {item}" for item in items))
    margin = text.margin(path)
    return text.below(text.last(path), text.line_end.join(f"{margin}- {item}" for item in items))


def _list_added(text: WrittenText, holder: Path, later: str | None, written: str) -> Edit:
    """A list of readings where there is none: before the key that comes later, else behind the last key."""
    if later is not None and text.is_flow(holder):
        start = text.start((*holder, later))
        return Edit(Span(text.source, start, start), f"{written}, ")
    if later is not None:
        above = text.above((*holder, later), f"{text.margin(holder)}{written}")
        if above is not None:
            return above
    return _behind(text, holder, [written])

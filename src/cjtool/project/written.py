"""References in a file that is not valid, as far as its data can be told."""

from collections.abc import Iterator

from cjtool.build.shape import objects_in
from cjtool.document import Data
from cjtool.document import Path as Way
from cjtool.model import Node
from cjtool.model.node import by_persona, first_text, references_by_key


def written_references(model: type[Node], data: Data, way: Way = ()) -> Iterator[tuple[Way, str, str]]:
    """The way to each reference that data holds for a model, with the reference's kind and id."""
    if not isinstance(data, dict):
        return
    beside = {name: key for key, name in by_persona(model).items()}
    for key, mark in references_by_key(model):
        kind = mark.kind
        if key in beside:
            own = data.get(beside[key])
            yield from (((*way, beside[key], id), kind, id) for id in (own if isinstance(own, dict) else ()))
            continue
        for path, wanted in _items(data.get(key), (*way, key)):
            if isinstance(wanted, str):
                yield path, kind, mark.id_in(wanted)
    for key, inner, section in objects_in(model):
        if key in data:
            for path, value in (_entries if section else _items)(data[key], (*way, key)):
                yield from _inside(inner, value, path)


def _inside(model: type[Node], value: Data, way: Way) -> Iterator[tuple[Way, str, str]]:
    """What an object or its short form refers to."""
    short = first_text(model)
    for path, kind, wanted in written_references(
        model, {short: value} if short and isinstance(value, str) else value, way
    ):
        yield (way if isinstance(value, str) else path), kind, wanted


def _entries(value: Data, way: Way) -> list[tuple[Way, Data]]:
    return [((*way, id), entry) for id, entry in value.items()] if isinstance(value, dict) else []


def _items(value: Data, way: Way) -> list[tuple[Way, Data]]:
    if isinstance(value, tuple):
        return [((*way, index), item) for index, item in enumerate(value)]
    return [(way, value)]


def written_steps(data: Data) -> set[str]:
    """The ids of the steps of a journey that is not valid, as far as they are written; `data` is an object."""
    stages = data.get("stages")
    found = [
        step.get("id")
        for stage in (stages if isinstance(stages, tuple) else ())
        if isinstance(stage, dict) and isinstance(stage.get("steps"), tuple)
        for step in stage["steps"]
        if isinstance(step, dict)
    ]
    return {id for id in found if isinstance(id, str)}

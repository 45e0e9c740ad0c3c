"""Journeys as plain data, as their files have it, with one form where the format allows several."""

from collections.abc import Iterator, Mapping
from typing import Any

from cjtool.document import parse
from cjtool.exchange.draft import Part
from cjtool.exchange.sheets.sheet_columns import section_model
from cjtool.model import SECTIONS, Journey, Node
from cjtool.model.journey import Stage, Step
from cjtool.model.node import keys_by_name, widened
from cjtool.project import Workspace
from cjtool.query import effective


def written_data(workspace: Workspace, journey: Journey) -> Part:
    """A journey's data as its file has it; stages, steps and definitions are objects, never text alone."""
    found = dict(_parsed(workspace.file_of(journey).source))
    found["stages"] = [
        {**stage, "steps": [_object(step, Step) for step in _listed(stage.get("steps"))]}
        for stage in (_object(each, Stage) for each in _listed(found["stages"]))
    ]
    if found.get("define"):
        found["define"] = {section: definitions(found["define"], section) for section in SECTIONS}
    return found


def spoken_data(workspace: Workspace, journey: Journey) -> Part:
    """A journey's data with its texts in the language that it is asked in, and what holds for steps by way of touchpoints."""
    found: Part = _spoken(written_data(workspace, journey), journey)
    for stage, of_stage in zip(found["stages"], journey.stages, strict=True):
        for part, step in zip(stage["steps"], of_stage.steps, strict=True):
            part["channel"] = list(effective.channels(step, workspace)) or None
            part["owner"] = effective.owner(step, workspace)
    return found


def _spoken(data: Any, node: Any) -> Any:
    """Data with the texts of what was built from it."""
    if isinstance(data, dict) and isinstance(node, Node):
        names = {key: name for name, key in keys_by_name(type(node)).items()}
        return {
            key: _spoken(value, getattr(node, names.get(key) or str(key), None))
            for key, value in data.items()
        }
    if isinstance(data, dict) and isinstance(node, Mapping):
        return {key: _spoken(value, node.get(key)) for key, value in data.items()}
    if isinstance(data, list | tuple) and isinstance(node, tuple) and len(data) == len(node):
        return [_spoken(value, each) for value, each in zip(data, node, strict=True)]
    if isinstance(data, str) and isinstance(node, tuple) and len(node) == 1:
        return _spoken(data, node[0])
    if isinstance(data, str) and isinstance(node, Node):
        named = next(
            each for each in ("text", "title", "name", "to", "metric") if each in type(node).model_fields
        )
        return _spoken(data, getattr(node, named))
    return node if isinstance(data, str) and isinstance(node, str) else data


def written_library(workspace: Workspace) -> dict[str, dict[str, Part]]:
    """What the files of a project define, by section and id, in the order of the project's library."""
    found: dict[str, dict[str, Part]] = {section: {} for section in SECTIONS}
    for file in workspace.files:
        if file.root is not None and not isinstance(file.root, Journey):
            data = _parsed(file.source)
            for section in SECTIONS:
                found[section].update(definitions(data, section))
    return {
        section: {id: defined[id] for id in getattr(workspace.library, section) if id in defined}
        for section, defined in found.items()
    }


def definitions(data: Mapping[str, Any], section: str) -> dict[str, Part]:
    """A section of a file's data, each definition as an object."""
    model = section_model(section)
    return {str(id): _object(each, model) for id, each in (data.get(section) or {}).items()}


def _parsed(source: Any) -> Part:
    data = parse(source).data
    assert isinstance(data, dict)
    return data


def _listed(value: Any) -> Iterator[Any]:
    yield from value if isinstance(value, list | tuple) else () if value is None else (value,)


def _object(value: Any, model: type[Node]) -> Part:
    found = widened(model, value) if isinstance(value, str) else value
    assert isinstance(found, dict)
    return dict(found)

"""JSON Schemas of the kinds of file, for editors: made from the models, and the keys' docstrings.

`python -m cjtool.model.json_schema FOLDER` writes them.
"""

import ast
import inspect
import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeAlias

from cjtool.docstrings import docstring
from cjtool.model.builtin import CHANNELS, METRICS
from cjtool.model.journey import Journey
from cjtool.model.library import LibraryFile
from cjtool.model.node import Node, first_text, keys_by_name, keys_in_order
from cjtool.model.project import Project, SharedSettings
from cjtool.spelling.identifier import MAX_ID

Kind: TypeAlias = Literal["journey", "library", "project", "settings"]
Schema: TypeAlias = dict[str, Any]

KINDS: dict[Kind, type[Node]] = {
    "journey": Journey,
    "library": LibraryFile,
    "project": Project,
    "settings": SharedSettings,
}
_TITLES = {
    "journey": "cjtool journey, version 1",
    "library": "cjtool library, version 1",
    "project": "cjtool project, version 1",
    "settings": "cjtool shared settings, version 1",
}
_DEFINITIONS = {"SourceOfInsight": "Source"}
_EXAMPLES = {"channel": list(CHANNELS), "metric": list(METRICS), "metrics": list(METRICS)}
_OF_TEXT = ("minLength", "maxLength", "pattern")
_ORDER = (
    "$schema", "title", "description", "type", "const", "enum", "$ref", "anyOf", "items", "properties", "required",
    "additionalProperties", "propertyNames", "minItems", "maxItems", "minLength", "maxLength", "pattern", "format",
    "minimum", "maximum", "default", "examples", "$defs",
)  # fmt: skip


def schema(kind: Kind) -> Schema:
    """The JSON Schema, draft 2020-12, of one kind of file."""
    model = KINDS[kind]
    made = model.model_json_schema(ref_template="#/$defs/{model}")
    definitions = made.pop("$defs", {})
    models = _by_name(model)
    described = {_named(name): _object(found, models[name]) for name, found in sorted(definitions.items())}
    root = _object(made, model)
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **root, "title": _TITLES[kind]}
    whole["$defs"] = dict(sorted(described.items()))
    result: Schema = _ordered(whole)
    return result


def text(kind: Kind) -> str:
    """The schema as a file's text."""
    return json.dumps(schema(kind), ensure_ascii=False, indent=2) + "\n"


def write(folder: Path) -> None:
    """Write the schemas of all kinds into a folder."""
    for kind in KINDS:
        (folder / f"{kind}.schema.json").write_text(text(kind), encoding="utf-8")


def _by_name(model: type[Node]) -> dict[str, type[Node]]:
    found: dict[str, type[Node]] = {}
    pending: list[type[Node]] = list(Node.__subclasses__())
    while pending:
        each = pending.pop()
        found[each.__name__] = each
        pending.extend(each.__subclasses__())
    return {**found, model.__name__: model}


def _object(made: Schema, model: type[Node]) -> Schema:
    """A model's schema with what its docstrings say of the keys. TypeError for a key that has none."""
    told = _docstrings(model)
    for key in keys_in_order(model):
        if key not in told:
            raise TypeError(
                f"`{key}` of `{model.__name__}` has no docstring below it, which readers of the schema need"
            )
    properties = {key: _property(key, made["properties"][key], told[key]) for key in keys_in_order(model)}
    found = {
        **_text_alone(model, properties),
        "description": docstring(model).partition("\n\n")[0],
        "properties": properties,
        "required": [key for key in properties if key in made.get("required", ())],
        "additionalProperties": False,
    }
    return {key: value for key, value in found.items() if value != []}


def _text_alone(model: type[Node], properties: Schema) -> Schema:
    """The types that an object may have, and what its text is held to where it may be one."""
    first = first_text(model)
    if first is None:
        return {"type": "object"}
    of_text = {key: properties[first][key] for key in _OF_TEXT if key in properties[first]}
    return {"type": ["object", "string"], **of_text}


def _property(key: str, made: Schema, told: str) -> Schema:
    plain: Schema = _simple(made)
    plain["description"] = told
    if key == "meta":
        return {"description": told}
    if key in _EXAMPLES and "additionalProperties" not in plain:
        plain["examples"] = _EXAMPLES[key]  # editors offer them while one types
    if plain.get("default") in (None, [], {}, ""):
        plain.pop("default", None)
    return plain


def _simple(made: Any) -> Any:
    """Without Pydantic's titles and nulls: null means that a key is left out, so editors need not offer it."""
    if isinstance(made, list):
        return [_simple(each) for each in made]
    if not isinstance(made, dict):
        return made
    found = {key: _simple(value) for key, value in made.items() if key != "title" or isinstance(value, dict)}
    if "$ref" in found:
        name = str(found["$ref"]).rpartition("/")[2]
        found["$ref"] = f"#/$defs/{_named(name)}"
    if "prefixItems" in found:  # a pair of equals: simpler to read, and to report on
        found["items"] = found.pop("prefixItems")[0]
    if "patternProperties" in found:
        (pattern, entry), *_ = found.pop("patternProperties").items()
        found |= {"additionalProperties": entry, "propertyNames": {"pattern": pattern, "maxLength": MAX_ID}}
    return _chosen(found)


def _chosen(made: Schema) -> Schema:
    """Alternatives in one list, without null; one alone is itself."""
    options = made.pop("anyOf", None)
    if options is None:
        return made
    flat: list[Schema] = []
    for option in options:
        inner = option["anyOf"] if set(option) == {"anyOf"} else [option]
        flat.extend(each for each in inner if each != {"type": "null"} and each not in flat)
    if any(each.get("type") == "string" for each in flat):
        flat = [each for each in flat if "const" not in each]  # `next: end` is text as well
    return {**flat[0], **made} if len(flat) == 1 else {"anyOf": flat, **made}


def _docstrings(model: type[Node]) -> dict[str, str]:
    """What stands below each attribute of a class and of those that it extends."""
    found: dict[str, str] = {}
    for each in reversed(model.__mro__):
        if issubclass(each, Node):
            found.update(_below_attributes(each))
    return found


def _below_attributes(model: type[Node]) -> dict[str, str]:
    names = keys_by_name(model)
    told = _told_in(model.__module__)[model.__name__]
    return {names.get(attribute, attribute): text for attribute, text in told.items()}


@cache
def _told_in(module: str) -> dict[str, dict[str, str]]:
    """What stands below each attribute of the classes of a module, which is read once for all of them."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {each.name: dict(_told(each)) for each in ast.walk(tree) if isinstance(each, ast.ClassDef)}


def _told(definition: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for attribute, after in zip(definition.body, definition.body[1:], strict=False):
        match attribute, after:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(told))),
            ):
                yield name, inspect.cleandoc(told)


def _named(name: str) -> str:
    return _DEFINITIONS.get(name, name)


def _ordered(made: Any, *, names: bool = False) -> Any:
    """Keys in one order for readers; those that are names keep theirs."""
    if isinstance(made, list):
        return [_ordered(each) for each in made]
    if not isinstance(made, dict):
        return made
    keys = (
        list(made)
        if names
        else sorted(made, key=lambda key: _ORDER.index(key) if key in _ORDER else len(_ORDER))
    )
    return {key: _ordered(made[key], names=not names and key in {"properties", "$defs"}) for key in keys}


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "schemas"))

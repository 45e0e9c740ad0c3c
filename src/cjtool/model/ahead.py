"""The text of `compiled.py`: the schemas that Pydantic makes of the models, as Python."""

from functools import partial
from types import FunctionType
from typing import Any

from cjtool.model.library import Sections
from cjtool.model.schema import KINDS
from cjtool.model.validator import generated, stamp

_HEAD = '''"""The schemas that Pydantic makes of the models. Made by `python -m cjtool.docs`."""

from functools import partial
from typing import Any

{imports}

STAMP = "{stamp}"
SCHEMAS: dict[type[Node], Any] = {{}}
'''
_FOR_OTHERS = {"metadata", "ref"}  # what JSON Schemas are made by, and names that nothing goes by here


def text() -> str:
    """The whole file: each model once, after those that it holds."""
    writer = _Writer()
    for model in (*KINDS.values(), Sections):
        writer.expression(generated(model))
    imports = "\n".join(
        f"from {module} import {', '.join(sorted(names))}" for module, names in sorted(writer.imports.items())
    )
    models = "\n".join(f"SCHEMAS[{model.__name__}] = {made}" for model, made in writer.models.items())
    return f"{_HEAD.format(imports=imports, stamp=stamp())}{models}\n"


class _Writer:
    """Writes schemas as expressions, and remembers what these need."""

    def __init__(self) -> None:
        self.imports: dict[str, set[str]] = {"cjtool.model.node": {"Node"}}
        self.models: dict[type, str] = {}
        self.definitions: dict[str, Any] = {}

    def expression(self, value: Any) -> str:
        """Python for a schema, or for a part of one."""
        match value:
            case dict():
                return self.schema(value)
            case list():
                return f"[{', '.join(map(self.expression, value))}]".replace(", \n", ",\n")
            case partial(func=function, args=arguments):
                return f"partial({', '.join(map(self.expression, (function, *arguments)))})"
            case type() | FunctionType():
                return self.name(value)
        return repr(value)

    def schema(self, made: dict[str, Any]) -> str:
        """A dict, or the model that it describes or refers to, by name."""
        match made:
            case {"type": "definitions", "definitions": definitions, "schema": inner}:
                self.definitions |= {each["ref"]: each for each in definitions}
                return self.expression(inner)
            case {"type": "definition-ref", "schema_ref": ref}:
                return self.model(self.definitions[ref])
            case {"type": "dataclass"}:
                return self.model(made)
        return self.object(made)

    def model(self, made: dict[str, Any]) -> str:
        """A model by name; it is written when it is first met."""
        model = made["cls"]
        if model not in self.models:
            self.models[model] = self.object(made)
        return f"SCHEMAS[{self.name(model)}]"

    def object(self, made: dict[str, Any]) -> str:
        """A dict; a field of a model has a line of its own."""
        items = (f"{key!r}: {self.expression(part)}" for key, part in made.items() if key not in _FOR_OTHERS)
        start = "\n    " if made.get("type") == "dataclass-field" else ""
        return f"{start}{{{', '.join(items)}}}"

    def name(self, value: type | FunctionType) -> str:
        """A class or a function by name; it is imported."""
        if value.__module__ != "builtins":
            self.imports.setdefault(value.__module__, set()).add(value.__name__)
        return value.__name__

"""As much of the expressions of GitHub Actions as `action.yml` uses: https://docs.github.com/actions/reference/expressions."""

import re
from collections.abc import Mapping
from typing import Any

_IN_TEXT = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")
Values = Mapping[str, Any]
"""The contexts by name: `inputs`, `steps`, `github`; each a mapping, down to the values."""


def filled_in(text: str, values: Values) -> str:
    """A text with the values of its expressions."""
    return _IN_TEXT.sub(lambda found: _as_text(value(found[1], values)), text)


def value(expression: str, values: Values) -> Any:
    """The value of an expression; raises KeyError for an input or a step that there is not."""
    for operator in ("||", "&&"):
        if operator in expression:
            left, _, right = expression.partition(operator)
            first = value(left, values)
            return first if bool(first) is (operator == "||") else value(right, values)
    for operator in ("==", "!="):
        if operator in expression:
            left, right = (_as_text(value(side, values)) for side in expression.split(operator))
            return (left == right) is (operator == "==")
    expression = expression.strip()
    if expression in {"true", "false"}:
        return expression == "true"
    if expression.startswith("'"):
        return expression.strip("'")
    return _looked_up(expression.split("."), values)


def _looked_up(path: list[str], values: Values) -> Any:
    """What a step puts out, and what an event holds, may be missing; an input or a step may not."""
    found: Any = values[path[0]]
    for depth, name in enumerate(path[1:]):
        strict = path[0] in {"inputs", "steps"} and depth == 0
        found = found[name] if strict else (found or {}).get(name, "")
    return found


def _as_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)

"""Values in flow style: `[a, b]`, `{a: 1}`."""

import re
from typing import Any

from cjtool.edit import quoted
from cjtool.merge.outcome import Compound, Merged, Verbatim

_OPENING = re.compile(r"[\[{](\s*)")
_CLOSING = re.compile(r"(\s*)[\]}]\Z")
_BETWEEN = re.compile(r",(\s*)")


def flow_text(merged: Merged) -> str:
    """A value as it stands in brackets; what stands there already is taken to the letter."""
    if isinstance(merged, Verbatim):
        return merged.part.flow if merged.part.flow is not None else in_brackets(merged.normal)
    if merged.frame.short:
        return flow_text(merged.seats[0].value)
    return _joined(merged)


def _joined(compound: Compound) -> str:
    """An object or a list with the blanks that its frame has between brackets and values."""
    frame = compound.frame.flow or ""
    is_map = compound.frame.kind == "map"
    values = [flow_text(seat.value) for seat in compound.seats]
    if is_map:
        values = [
            f"{quoted(str(seat.key.key))}: {value}"
            for seat, value in zip(compound.seats, values, strict=True)
        ]
    between = _BETWEEN.search(frame)
    opening, closing = _OPENING.match(frame), _CLOSING.search(frame)
    first, last = (found[1] if found and compound.frame.parts else "" for found in (opening, closing))
    text = ("," + (between[1] if between else " ")).join(values)
    return f"{'{' if is_map else '['}{first}{text}{last}{'}' if is_map else ']'}"


def in_brackets(value: Any) -> str:
    """Data as a value in flow style."""
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{quoted(str(key))}: {in_brackets(each)}" for key, each in value.items()) + "}"
        )
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(in_brackets, value)) + "]"
    if isinstance(value, str):
        return quoted(value)
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else repr(value)

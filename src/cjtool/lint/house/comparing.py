"""Comparisons in conditions: which kinds go together, and what a field never is."""

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from cjtool.lint.house.kinds import (
    FLAG,
    Anything,
    Day,
    Flag,
    Kind,
    Length,
    ListKind,
    Number,
    TextKind,
    Thing,
    alike,
    in_words,
)
from cjtool.lint.house.tree import Call, Const, Expr, Listing, path_of
from cjtool.spelling import nearest

if TYPE_CHECKING:
    from cjtool.lint.house.infer import Inference

_ORDERED = (Number, Length, Day, Anything)
_BARE = re.compile(r"-?\d+(\.\d+)?|true|false")


def equal(seen: "Inference", call: Call) -> Kind:
    """Two values of one kind; what is written out is a value that the other can have."""
    left, right = call.arguments
    one, other = seen.kind(left), seen.kind(right)
    for side, kind in ((left, one), (right, other)):
        if isinstance(kind, Thing):
            seen.mistake(side, f"{seen.shown(side)} is {in_words(kind)}, and not compared as a whole")
            return FLAG
    if not alike(one, other):
        unlike(seen, call, one, other)
    else:
        _choices(seen, one, right, left)
        _choices(seen, other, left, right)
    return FLAG


def order(seen: "Inference", call: Call) -> Kind:
    """Numbers, lengths of time and dates; text is never more or less."""
    left, right = call.arguments
    one, other = seen.kind(left), seen.kind(right)
    for side, kind in ((left, one), (right, other)):
        if not isinstance(kind, _ORDERED):
            if not alike(one, other):
                unlike(seen, call, one, other)
                return FLAG
            name = seen.shown(side)
            seen.mistake(side, f"{name} is {in_words(kind)}, which is never more or less", "use `==` or `in`")
            return FLAG
    if not alike(one, other):
        unlike(seen, call, one, other)
    return FLAG


def within(seen: "Inference", call: Call) -> Kind:
    """A value and a list of such values."""
    left, right = call.arguments
    one, other = seen.kind(left), seen.kind(right)
    if isinstance(other, Anything):
        return FLAG
    if not isinstance(other, ListKind):
        path = path_of(right)
        hint = f"write `{path}.contains(…)`" if isinstance(other, TextKind) and path else ""
        seen.mistake(right, f"{seen.shown(right)} is {in_words(other)}, and `in` looks into a list", hint)
    elif not alike(one, other.of):
        seen.mistake(call, f"{seen.shown(left)} is {in_words(one)}, and the list holds {in_words(other.of)}")
    else:
        _choices(seen, one, right, left)
        _choices(seen, other, left, right)
    return FLAG


def _choices(seen: "Inference", kind: Kind, written: Expr, asked: Expr) -> None:
    """A text that is written out is one of those that a field can have, or the id of something that there is."""
    items = written.items if isinstance(written, Listing) else (written,)
    of = kind.of if isinstance(kind, ListKind) else kind
    if not isinstance(of, TextKind):
        return
    known = of.choices or seen.ids.get(of.reference)
    if known is None:
        return
    for item in items:
        value = item.value if isinstance(item, Const) else None
        if isinstance(value, str) and value not in known and (value or not of.empty):
            seen.mistake(item, *_never(seen.shown(asked), value, of, known))


def _never(asked: str, value: str, of: TextKind, known: Collection[str]) -> tuple[str, str]:
    close = nearest(value, known)
    if of.reference:
        return f"there is no {of.reference} `{value}`", f"did you mean `{close}`?" if close else ""
    listed = ", ".join(f"`{choice}`" for choice in known)
    return f"{asked} is never `{value}`", f"did you mean `{close}`?" if close else f"it is one of {listed}"


def unlike(seen: "Inference", call: Call, one: Kind, other: Kind) -> None:
    """Say that the two sides of a comparison are of different kinds, and how to compare them after all."""
    left, right = call.arguments
    words = f"{seen.shown(left)} is {in_words(one)}, and {seen.shown(right)} is {in_words(other)}"
    seen.mistake(call, words, bridge(left, right, one, other) or bridge(right, left, other, one))


def bridge(left: Expr, right: Expr, one: Kind, other: Kind) -> str:
    """How two kinds can be compared after all."""
    value = right.value if isinstance(right, Const) else None
    match one, other:
        case Length(), Number():
            hint = f"write `days({value:g})`" if isinstance(value, int | float) else "write `days(…)`"
        case Length(), TextKind():
            hint = "write `days(2)`, `hours(4)` and the like"
        case Day(), TextKind():
            hint = f'write `date("{value or "2026-03-31"}")`'
        case ListKind(TextKind()), TextKind():
            hint = f'write `"{value}" in {path_of(left) or "…"}`' if value is not None else "use `in`"
        case (Number(), TextKind()) | (Flag(), TextKind()) if isinstance(value, str) and _BARE.fullmatch(
            value
        ):
            hint = f"write {value} without quotes"
        case _:
            hint = ""
    return hint

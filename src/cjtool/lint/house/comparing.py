"""Comparisons in conditions: which kinds go together, and what a field never is."""

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from cjtool.build.number_phrases import WRITE_BARE
from cjtool.build.phrases import ONE_OF, did_you_mean
from cjtool.lint.house import value_phrases as says
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
from cjtool.lint.remarks import WRITE
from cjtool.message import Hint, Listed, Message, Plain, Worded
from cjtool.project.phrases import KINDS, NOT_THERE
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
            seen.mistake(side, says.NOT_AS_A_WHOLE(shown=seen.shown(side), kind=in_words(kind)))
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
            message = says.NEVER_MORE_OR_LESS(shown=seen.shown(side), kind=in_words(kind))
            seen.mistake(side, message, says.EQUAL_OR_IN)
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
        text = isinstance(other, TextKind) and path
        hint: Hint = WRITE(example=f"{path}.contains(…)") if text else ""
        seen.mistake(right, says.IN_TAKES_A_LIST(shown=seen.shown(right), kind=in_words(other)), hint)
    elif not alike(one, other.of):
        shown, kind, held = seen.shown(left), in_words(one), in_words(other.of)
        seen.mistake(call, says.LIST_HOLDS_OTHERS(shown=shown, kind=kind, other=held))
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


def _never(asked: Worded, value: str, of: TextKind, known: Collection[str]) -> tuple[Message, Hint]:
    close = nearest(value, known)
    if of.reference:
        message = NOT_THERE(kind=KINDS[of.reference], id=value)
        return message, did_you_mean(close) if close else ""
    listed = Listed(tuple(known), "")
    hint = did_you_mean(close) if close else ONE_OF(choices=listed)
    return says.NEVER_IS(shown=asked, value=value), hint


def unlike(seen: "Inference", call: Call, one: Kind, other: Kind) -> None:
    """Say that the two sides of a comparison are of different kinds, and how to compare them after all."""
    left, right = call.arguments
    message = says.UNLIKE(
        one=seen.shown(left), kind=in_words(one), other=seen.shown(right), other_kind=in_words(other)
    )
    seen.mistake(call, message, bridge(left, right, one, other) or bridge(right, left, other, one))


def bridge(left: Expr, right: Expr, one: Kind, other: Kind) -> Hint:
    """How two kinds can be compared after all."""
    value = right.value if isinstance(right, Const) else None
    match one, other:
        case Length(), Number():
            amount = f"{value:g}" if isinstance(value, int | float) else "…"
            return WRITE(example=f"days({amount})")
        case Length(), TextKind():
            return says.AND_THE_LIKE
        case Day(), TextKind():
            return WRITE(example=f'date("{value or "2026-03-31"}")')
        case ListKind(TextKind()), TextKind():
            there = path_of(left) or "…"
            return WRITE(example=f'"{value}" in {there}') if value is not None else says.USE_IN
        case (Number(), TextKind()) | (Flag(), TextKind()) if isinstance(value, str) and _BARE.fullmatch(
            value
        ):
            return WRITE_BARE(number=Plain(value))
    return ""

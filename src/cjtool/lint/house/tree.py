"""A condition as a tree, as CEL's own parser makes it; every node knows where it starts in the text."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Macro: TypeAlias = Literal["all", "exists", "exists_one", "filter", "map"]


@dataclass(frozen=True)
class Const:
    """A value that is written out."""

    start: int
    value: object


@dataclass(frozen=True)
class Ident:
    """A name."""

    start: int
    name: str


@dataclass(frozen=True)
class Select:
    """A field of an object; `asked` is `has(…)`: whether the field is filled in."""

    start: int
    operand: "Expr"
    name: str
    asked: bool


@dataclass(frozen=True)
class Call:
    """A function or an operator (`_<_`); `target` is what stands before the dot."""

    start: int
    function: str
    target: "Expr | None"
    arguments: tuple["Expr", ...]


@dataclass(frozen=True)
class Listing:
    """A list that is written out."""

    start: int
    items: tuple["Expr", ...]


@dataclass(frozen=True)
class Struct:
    """An object in braces."""

    start: int


@dataclass(frozen=True)
class Comprehension:
    """`list.exists(variable, body)` and its like."""

    start: int
    macro: Macro
    variable: str
    range: "Expr"
    body: "Expr"


Expr: TypeAlias = Const | Ident | Select | Call | Listing | Struct | Comprehension


def parts(expr: Expr, operator: str) -> tuple[Expr, ...]:
    """The operands of a chain of one operator, such as `_&&_`, from left to right."""
    if isinstance(expr, Call) and expr.function == operator:
        return tuple(part for argument in expr.arguments for part in parts(argument, operator))
    return (expr,)


def path_of(expr: Expr) -> str | None:
    """The dotted path that an expression is, such as `step.owner`; None where it is anything else."""
    if isinstance(expr, Ident):
        return expr.name
    if isinstance(expr, Select) and not expr.asked and (above := path_of(expr.operand)) is not None:
        return f"{above}.{expr.name}"
    return None

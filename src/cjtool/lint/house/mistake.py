"""What is wrong in a condition or a message, and where in its text."""

import re
from dataclasses import dataclass

from cjtool.lint.house.tree import Expr, Select, path_of
from cjtool.message import Hint, Message

_TOKEN = re.compile(r"\w+|\"[^\"]*\"?|'[^']*'?|[<>=!]=|&&|\|\||\S")
_FIELD = re.compile(r"\.\s*(\w+)")


@dataclass(frozen=True)
class Mistake:
    """A stretch of the text (the end exclusive), one plain sentence, and the nearest right thing."""

    start: int
    end: int
    message: Message
    hint: Hint = ""


def token(text: str, start: int) -> tuple[int, int]:
    """The stretch of the word or sign that starts at an offset; at the end of a text, its last character."""
    match = _TOKEN.match(text, start)
    if match is None or match.end() == match.start():
        return max(0, len(text) - 1), len(text)
    return match.span()


def stretch(text: str, expr: Expr) -> tuple[int, int]:
    """Where to point for an expression: at a path as a whole, else at the sign or word that it starts with."""
    if isinstance(expr, Select):
        first: Expr = expr
        while isinstance(first, Select):
            first = first.operand
        match = _FIELD.match(text, expr.start)
        if match and path_of(expr) is not None:
            return first.start, match.end()
        return match.span(1) if match else token(text, expr.start)
    return token(text, expr.start)


def last_name(text: str, expr: Select) -> tuple[int, int]:
    """The stretch of the name behind a field's dot."""
    match = _FIELD.match(text, expr.start)
    return match.span(1) if match else token(text, expr.start)

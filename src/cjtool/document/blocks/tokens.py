"""The parser's tokens of a text, and which of them close what."""

from typing import Any, NamedTuple

from cjtool.document.loader import Parser

_OPENERS = {
    "BlockMappingStart",
    "BlockSequenceStart",
    "FlowMappingStart",
    "FlowSequenceStart",
}
_CLOSERS = {"BlockEnd", "FlowMappingEnd", "FlowSequenceEnd"}


class Lexed(NamedTuple):
    """A token: its kind, where it stands, at which column from 0, and what a scalar says in which style."""

    kind: str
    start: int
    end: int
    column: int
    value: str
    style: str


def lexed(text: str) -> list[Lexed]:
    """All tokens of a text that parses; a kind is the name of PyYAML's token without the word at its end."""
    parser: Any = Parser(text)
    found: list[Lexed] = []
    while (token := parser.get_token()) is not None:
        kind, mark = type(token).__name__.removesuffix("Token"), token.start_mark
        value, style = (token.value, token.style or "") if kind == "Scalar" else ("", "")
        found.append(Lexed(kind, mark.index, token.end_mark.index, mark.column, value, style))
    return found


def closed(tokens: list[Lexed]) -> tuple[dict[int, int], set[int]]:
    """The number of the token that closes each that opens something; those of them that open an object written with `?`."""
    closing: dict[int, int] = {}
    explicit: set[int] = set()
    open_: list[int] = []
    has_key = False
    for number, token in enumerate(tokens):
        kind = token.kind
        if kind == "Key":
            has_key = True
            if token.end > token.start and open_:
                explicit.add(open_[-1])
        elif kind == "Value":
            if not has_key and open_:
                explicit.add(open_[-1])
            has_key = False
        elif kind in _OPENERS:
            open_.append(number)
        elif kind in _CLOSERS:
            closing[open_.pop()] = number
    return closing, explicit

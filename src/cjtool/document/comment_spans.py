"""The comments of a text: they lie between the parser's tokens, and on the header lines of block scalars."""

import re
from collections.abc import Iterator

from cjtool.document.loader import Parser
from cjtool.source import Source, Span

_COMMENT = re.compile(r"#[^\r\n]*")
_LINE = re.compile(r"[^\r\n]*")
_BLOCK_STYLES = ("|", ">")


def comments(source: Source) -> tuple[Span, ...]:
    """Every comment of a text that parses, from its `#` to the end of its line."""
    return tuple(
        Span(source, found.start(), found.end())
        for start, end in _gaps(source.text)
        for found in _COMMENT.finditer(source.text, start, end)
    )


def _gaps(text: str) -> Iterator[tuple[int, int]]:
    """Where no token stands. Only a block scalar's token has a comment in it: after its `|` or `>`."""
    parser = Parser(text)
    end = 0
    while (token := parser.get_token()) is not None:
        start = token.start_mark.index
        yield end, start
        if getattr(token, "style", None) in _BLOCK_STYLES and (header := _LINE.match(text, start)):
            yield header.span()
        end = max(end, token.end_mark.index)
    yield end, len(text)

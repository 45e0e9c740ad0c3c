"""The text of a cell in Markdown: marks aside, lines kept, and what has no place in a text told."""

from collections.abc import Iterator, MutableMapping
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from cjtool.exchange.grids import phrases as says
from cjtool.exchange.loss import Loss, Origin

_LONGEST = 20_000
"""A cell of more characters is taken as it is written."""
_BREAKS = ("<br>", "<br/>", "<br />")


@cache
def markdown() -> MarkdownIt:
    """CommonMark with the tables and strikes of GitHub's dialect; texts within blocks are left as they are written."""
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("inline")


def cell_text(written: str, references: MutableMapping[str, Any], spot: Origin) -> tuple[str, list[Loss]]:
    """What a cell, or a heading, says, and a loss for each address and picture in it."""
    if len(written) > _LONGEST:
        return written, []
    tokens: list[Token] = []
    markdown().inline.parse(written, markdown(), references, tokens)
    losses: list[Loss] = []
    text = "".join(_pieces(tokens, losses, spot))
    return text, [loss for loss in losses if loss.value not in text]


def _pieces(tokens: list[Token], losses: list[Loss], spot: Origin) -> Iterator[str]:
    for token in tokens:
        match token.type:
            case "text" | "text_special" | "code_inline":
                yield token.content
            case "softbreak" | "hardbreak":
                yield "\n"
            case "html_inline":
                yield from _html(token.content, losses, spot)
            case "image":
                losses.append(
                    Loss("left-out", "picture", says.PICTURE, spot, str(token.attrs.get("src", "")))
                )
                yield from _pieces(token.children or [], losses, spot)
            case "link_open":
                losses.append(Loss("left-out", "link", says.LINK, spot, str(token.attrs.get("href", ""))))


def _html(tag: str, losses: list[Loss], spot: Origin) -> Iterator[str]:
    if tag.lower() in _BREAKS:
        yield "\n"
    elif tag.startswith("<!--") and tag.removeprefix("<!--").removesuffix("-->").strip():
        losses.append(Loss("left-out", "comment", says.HIDDEN_TEXT, spot, tag))

"""Where diagrams stand in a file: alone, in fenced blocks of a Markdown document, or in elements of an HTML page."""

import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import NamedTuple

from cjtool.exchange.mermaid.web_pages import diagrams_in, has_diagrams

_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mdx", ".qmd", ".rmd"})
_FENCED = re.compile(
    r"^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(?:`{3,}|~{3,}|:::)[ \t]*\{?\.?mermaid\b",
    re.IGNORECASE | re.MULTILINE,
)
_COLONS = re.compile(r"^([ \t]*):::(?=[ \t]*(?:mermaid\b.*)?$)", re.IGNORECASE)
_LINE = re.compile(r"\r\n|[\r\n]")
_FRONT = re.compile(r"\s*---[ \t]*\n.*?\n---[ \t]*(?=\n|\Z)", re.DOTALL)
_PLAIN = re.compile(r"\s*journey\b")


class SourceLine(NamedTuple):
    """A line of a diagram, and its number in the file, from 1."""

    text: str
    number: int


@dataclass(frozen=True)
class DiagramBlock:
    """The lines of one diagram, and the heading that it stands under, empty without one."""

    lines: tuple[SourceLine, ...]
    heading: str = ""


def is_document(text: str, name: str) -> bool:
    """Whether diagrams stand in a page among other things: by the file's ending, or by its text."""
    return is_markdown(text, name) or has_diagrams(text)


def is_markdown(text: str, name: str) -> bool:
    """Whether diagrams stand in blocks of a Markdown document: by the file's ending, or by its text."""
    return PurePath(name).suffix.lower() in _MARKDOWN or _FENCED.search(text) is not None


def diagram_blocks(text: str, name: str) -> tuple[DiagramBlock, ...]:
    """The diagrams of a file; of a Markdown document its Mermaid blocks, and where it has none, its other blocks that begin as a journey."""
    plain = "\n".join(_LINE.split(text))
    if is_markdown(plain, name) and (found := _fenced(plain)):
        return found
    if has_diagrams(plain):
        return tuple(_block(each, line) for each, line in diagrams_in(plain))
    return () if is_markdown(plain, name) else (_block(plain, 1),)


def _block(content: str, first: int, heading: str = "") -> DiagramBlock:
    lines = content.split("\n")
    return DiagramBlock(tuple(SourceLine(line, first + at) for at, line in enumerate(lines)), heading)


def _fenced(text: str) -> tuple[DiagramBlock, ...]:
    from markdown_it import MarkdownIt

    front = _FRONT.match(text)
    body = "\n" * front[0].count("\n") + text[front.end() :] if front else text
    document = "\n".join(_COLONS.sub(r"\1```", line) for line in body.split("\n"))
    tagged: list[DiagramBlock] = []
    others: list[DiagramBlock] = []
    heading, in_heading = "", False
    for token in MarkdownIt("commonmark").parse(document):
        in_heading = token.type == "heading_open" or (in_heading and token.type != "heading_close")
        if in_heading and token.type == "inline":
            heading = " ".join(
                child.content for child in token.children or () if child.type in {"text", "code_inline"}
            )
        if token.type == "fence" and token.map:
            block = _block(token.content.removesuffix("\n"), token.map[0] + 2, heading)
            if re.match(r"\{?\.?mermaid\b", token.info.strip(), re.IGNORECASE):
                tagged.append(block)
            elif _PLAIN.match(token.content):
                others.append(block)
    return tuple(tagged or others)

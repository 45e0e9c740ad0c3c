"""A report as HTML. All that it tells is escaped."""

import re
from html import escape as quoted
from typing import Protocol

from cjtool.report.blocks import Block, Heading, Items, Notice, Quote, Report, Table, TextBlock, placed
from cjtool.report.escaping import address, path, plain
from cjtool.report.inline import (
    Aside,
    FindingText,
    Illustration,
    Inline,
    Jump,
    Said,
    Series,
    Spot,
    Stack,
    Strong,
    Target,
    Web,
)
from cjtool.report.sort_keys import order_key
from cjtool.report.write.text import shown

CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
"""Values in the sentence of a finding."""


class Addresses(Protocol):
    """Where places and pictures are, as seen from the page that is written."""

    def place(self, anchor: str) -> str:
        """The id of a place in this page."""

    def to(self, page: Target | None, anchor: str) -> str:
        """What leads to a place in this page, or in another; to a picture. Empty where it is nowhere."""

    def picture(self, shown: Illustration) -> str:
        """A picture as markup, which is safe as it stands."""


def article(report: Report, at: Addresses) -> str:
    """All that a page tells, to be laid out in a frame: headings, paragraphs, lists and tables."""
    return "\n".join(filter(None, (_block(block, anchor, at) for block, anchor in placed(report.blocks))))


def _block(block: Block, anchor: str, at: Addresses) -> str:  # noqa: PLR0911 - a line for each sort of block
    match block:
        case Heading(level, text):
            return f'<h{level} id="{quoted(at.place(anchor))}">{_shown(text, at)}</h{level}>'
        case TextBlock(Illustration() as shown):
            return at.picture(shown)
        case TextBlock(text):
            inside = _shown(text, at)
            return f"<p>{inside}</p>" if inside else ""
        case Notice(text):
            return f'<p class="notice" role="note">{_shown(text, at)}</p>'
        case Quote(text):
            return f"<blockquote><p>{_shown(text, at)}</p></blockquote>"
        case Items():
            return _items(block, at)
        case Table():
            return _table(block, at)


def _items(block: Items, at: Addresses) -> str:
    if not block.items:
        return ""
    tag = "ol" if block.ordered else "ul"
    kind = ' class="leading"' if block.leading else ""
    lines = []
    for item in block.items:
        below = "".join(f"<li>{_shown(text, at)}</li>" for text in item.below)
        lines.append(f"<li>{_shown(item.text, at)}{f'<ul>{below}</ul>' if below else ''}</li>")
    return f"<{tag}{kind}>\n" + "\n".join(lines) + f"\n</{tag}>"


def _table(table: Table, at: Addresses) -> str:
    head = "".join(f'<th scope="col">{_text(column)}</th>' for column in table.columns)
    rows = ("".join(f"<td{_sorted_by(cell)}>{_shown(cell, at)}</td>" for cell in row) for row in table.rows)
    body = "\n".join(f"<tr>{row}</tr>" for row in rows)
    inside = f"<table>\n<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{body}\n</tbody>\n</table>"
    return f'<div class="scroll">\n{inside}\n</div>'


def _sorted_by(cell: Inline) -> str:
    """What puts a cell in its column's order, where that is not what readers read."""
    text, key = shown(cell), shown(cell, lambda part: plain(order_key(part)))
    return f' data-sort="{quoted(key)}"' if key != text else ""


def _shown(value: Inline, at: Addresses) -> str:  # noqa: PLR0911 - a line for each sort of value
    match value:
        case None:
            return ""
        case str():
            return _text(value)
        case Jump() | Spot() | Web() | Illustration():
            return _link(value, at)
        case Strong(text):
            return _around("strong", _shown(text, at))
        case Aside(text):
            return _around("em", _shown(text, at))
        case FindingText(text):
            pieces = enumerate(CODE.split(plain(text)))
            return "".join(f"<code>{quoted(piece)}</code>" if i % 2 else quoted(piece) for i, piece in pieces)
        case Said(sentence, parts):
            return quoted(sentence).format(**{name: _shown(part, at) for name, part in parts.items()})
        case Series(parts, between):
            return quoted(between).join(filter(None, (_shown(part, at) for part in parts)))
        case Stack(parts):
            return " <br>".join(filter(None, (_shown(part, at) for part in parts)))


def _link(value: Jump | Spot | Web | Illustration, at: Addresses) -> str:
    match value:
        case Spot(place):
            return f'<a id="{quoted(at.place(place.anchor))}"></a>' if place.anchor else ""
        case Web(name, target):
            return _anchor(_text(name), address(target or ""))
        case Illustration():
            return at.picture(value)
        case Jump(name, anchor, page):
            return _anchor(_text(name), path(at.to(page, anchor)) if anchor or page else "")


def _anchor(inside: str, target: str) -> str:
    return f'<a href="{_attribute(target)}">{inside}</a>' if target else inside


def _attribute(target: str) -> str:
    """A target whose entities are escaped already, as `path` leaves it."""
    return quoted(target.replace("&amp;", "&"))


def _around(tag: str, inside: str) -> str:
    return f"<{tag}>{inside}</{tag}>" if inside else ""


def _text(text: str) -> str:
    return quoted(plain(text))

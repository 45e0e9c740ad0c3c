"""A report as an HTML document that needs nothing else. All that it tells is escaped."""

import re
from collections.abc import Iterator
from html import escape as quoted
from itertools import count

from cjtool.report.blocks import Block, Heading, Items, Quote, Report, Table, TextBlock
from cjtool.report.escaping import address, path, plain
from cjtool.report.inline import (
    Aside,
    FindingText,
    Illustration,
    Inline,
    Jump,
    Links,
    Said,
    Series,
    Spot,
    Stack,
    Strong,
    Web,
)

_CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")


def write(report: Report, links: Links) -> str:
    """The whole page."""
    numbers = count(1)
    body = "\n".join(filter(None, (_block(block, links, numbers) for block in report.blocks)))
    return (
        f'<!doctype html>\n<html lang="{quoted(report.language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{_text(report.title)}</title>\n</head>\n<body>\n<article>\n{body}\n</article>\n</body>\n</html>\n"
    )


def _block(block: Block, links: Links, numbers: Iterator[int]) -> str:
    match block:
        case Heading(level, text, place):
            anchor = place.anchor if place else f"section-{next(numbers)}"
            return f'<h{level} id="{quoted(anchor)}">{_shown(text, links)}</h{level}>'
        case TextBlock(text):
            inside = _shown(text, links)
            return f"<p>{inside}</p>" if inside else ""
        case Quote(text):
            return f"<blockquote><p>{_shown(text, links)}</p></blockquote>"
        case Items():
            return _items(block, links)
        case Table():
            return _table(block, links)


def _items(block: Items, links: Links) -> str:
    if not block.items:
        return ""
    tag = "ol" if block.ordered else "ul"
    lines = []
    for item in block.items:
        below = "".join(f"<li>{_shown(text, links)}</li>" for text in item.below)
        lines.append(f"<li>{_shown(item.text, links)}{f'<ul>{below}</ul>' if below else ''}</li>")
    return f"<{tag}>\n" + "\n".join(lines) + f"\n</{tag}>"


def _table(table: Table, links: Links) -> str:
    head = "".join(f'<th scope="col">{_text(column)}</th>' for column in table.columns)
    rows = ("".join(f"<td>{_shown(cell, links)}</td>" for cell in row) for row in table.rows)
    body = "\n".join(f"<tr>{row}</tr>" for row in rows)
    return f"<table>\n<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{body}\n</tbody>\n</table>"


def _shown(value: Inline, links: Links) -> str:  # noqa: PLR0911 - a line for each sort of value
    match value:
        case None:
            return ""
        case str():
            return _text(value)
        case Jump() | Spot() | Web() | Illustration():
            return _link(value, links)
        case Strong(text):
            return _around("strong", _shown(text, links))
        case Aside(text):
            return _around("em", _shown(text, links))
        case FindingText(text):
            pieces = enumerate(_CODE.split(plain(text)))
            return "".join(f"<code>{quoted(piece)}</code>" if i % 2 else quoted(piece) for i, piece in pieces)
        case Said(sentence, parts):
            return quoted(sentence).format(**{name: _shown(part, links) for name, part in parts.items()})
        case Series(parts, between):
            return quoted(between).join(filter(None, (_shown(part, links) for part in parts)))
        case Stack(parts):
            return " <br>".join(filter(None, (_shown(part, links) for part in parts)))


def _link(value: Jump | Spot | Web | Illustration, links: Links) -> str:
    match value:
        case Spot(place):
            return f'<a id="{quoted(place.anchor)}"></a>' if place.anchor else ""
        case Web(name, target):
            return _anchor(_text(name), address(target or ""))
        case Illustration(name, target):
            source = path(links(target))
            return _anchor(f'<img src="{_attribute(source)}" alt="{_text(name)}">', source)
        case Jump(name, anchor, page):
            hash = f"#{anchor}" if anchor else ""
            return _anchor(_text(name), (path(links(page)) if page else "") + hash)


def _anchor(inside: str, target: str) -> str:
    return f'<a href="{_attribute(target)}">{inside}</a>' if target else inside


def _attribute(target: str) -> str:
    """A target whose entities are escaped already, as `path` leaves it."""
    return quoted(target.replace("&amp;", "&"))


def _around(tag: str, inside: str) -> str:
    return f"<{tag}>{inside}</{tag}>" if inside else ""


def _text(text: str) -> str:
    return quoted(plain(text))

"""A report as Markdown, for GitHub and for Pandoc. All that it tells is escaped."""

import re
from collections.abc import Callable, Mapping

from cjtool.formats.escape import code
from cjtool.report.blocks import Block, Heading, Items, Notice, Quote, Report, Table, TextBlock
from cjtool.report.escaping import address, alternative, escape, path, plain, within
from cjtool.report.inline import (
    Aside,
    FindingText,
    Illustration,
    Jump,
    Links,
    Said,
    Series,
    Spot,
    Stack,
    Strong,
    Target,
    Web,
)
from cjtool.report.sort_keys import Keyed
from cjtool.runners import broken

_CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")


def write(report: Report, links: Links) -> str:
    """The whole page, with one line end after it and an empty line between blocks."""
    return "\n\n".join(filter(None, (_block(block, links) for block in report.blocks))) + "\n"


def nowhere(target: Target) -> str:
    """For what has no links to other pages."""
    raise ValueError(f"nothing leads to {target}")


def shown(value: object, links: Links = nowhere) -> str:
    """Markdown for what stands in a line. A bare number has no unit and no language, so it is refused."""
    write = _WRITERS.get(type(value))
    if write is None:
        raise TypeError(f"{type(value).__name__} in a report: write it with its unit")
    return write(value, links)


def _block(block: Block, links: Links) -> str:
    match block:
        case Heading(level, text, place):
            spot = shown(Spot(place)) if place else ""
            return f"{'#' * level} {spot}{shown(text, links)}"
        case TextBlock(text):
            return shown(text, links)
        case Notice(text) | Quote(text):
            return f"> {shown(text, links)}"
        case Items():
            return _items(block, links)
        case Table():
            lines = (block.columns, *block.rows)
            head, *rows = ("| " + " | ".join(shown(cell, links) for cell in line) + " |" for line in lines)
            return "\n".join((head, "|" + "---|" * len(block.columns), *rows))


def _items(block: Items, links: Links) -> str:
    lines = []
    for number, item in enumerate(block.items, 1):
        mark = f"{number}. " if block.ordered else "- "
        lines.append(f"{mark}{shown(item.text, links)}")
        lines.extend(f"{' ' * len(mark)}- {shown(below, links)}" for below in item.below)
    return "\n".join(lines)


def _text(text: str, _links: Links) -> str:
    return escape(text)


def _nothing(_: None, _links: Links) -> str:
    return ""


def _place(place: Jump, links: Links) -> str:
    return _link(
        place.name,
        (path(links(place.page)) if place.page else "") + (f"#{place.anchor}" if place.anchor else ""),
    )


def _spot(spot: Spot, _links: Links) -> str:
    return f'<a id="{spot.place.anchor}"></a>' if spot.place.anchor else ""


def _strong(strong: Strong, links: Links) -> str:
    return _around("**", strong.text, links)


def _aside(aside: Aside, links: Links) -> str:
    return _around("*", aside.text, links)


def _web(web: Web, _links: Links) -> str:
    return _link(web.name, address(web.target or ""))


def _picture(picture: Illustration, links: Links) -> str:
    target = path(links(picture.target))
    return f"[![{alternative(picture.name)}]({target})]({target})"


def _message(message: FindingText, _links: Links) -> str:
    """Values in backticks as code, where no other backtick is near; the rest as text."""
    pieces = _CODE.split(plain(message.text))
    return "".join(_quoted(piece) if index % 2 else within(piece) for index, piece in enumerate(pieces))


def _said(said: Said, links: Links) -> str:
    return said.sentence.format(**{name: shown(part, links) for name, part in said.parts.items()})


def _series(series: Series, links: Links) -> str:
    return series.between.join(filter(None, (shown(part, links) for part in series.parts)))


def _stack(stack: Stack, links: Links) -> str:
    return " <br>".join(filter(None, (shown(part, links) for part in stack.parts)))


def _link(name: str, target: str) -> str:
    return f"[{escape(name)}]({target})" if target else escape(name)


def _around(mark: str, text: object, links: Links) -> str:
    """Emphasis is read as such only between blanks, and around something."""
    inside = shown(text, links)
    return f"{mark}{inside}{mark}" if inside else ""


def _quoted(value: str) -> str:
    """Code between backticks, or as an element where a reader could end it early or a CI runner would obey it."""
    if "\\" in value or "<" in value or broken(value, "") != value:
        return code(value)
    return "`" + value.replace("|", "\\|") + "`"


_WRITERS: Mapping[type, Callable[..., str]] = {
    type(None): _nothing,
    str: _text,
    Keyed: _text,
    Jump: _place,
    Spot: _spot,
    Strong: _strong,
    Aside: _aside,
    Web: _web,
    Illustration: _picture,
    FindingText: _message,
    Said: _said,
    Series: _series,
    Stack: _stack,
}

"""A report as values for a typesetter: its template sets them, and no text of a report is ever read as markup."""

from collections.abc import Iterator, Mapping, Sequence
from string import Formatter
from typing import TypeAlias

from cjtool.report.blocks import Block, Heading, Items, Notice, Quote, Report, Table, TextBlock, placed
from cjtool.report.escaping import address, plain
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
    Web,
)
from cjtool.report.write import text as plain_text
from cjtool.report.write.html import CODE, Addresses
from cjtool.report.write.table_widths import CELL, PAGE, LineMeasure, broken, is_tall, widths
from cjtool.scene.text import clean, is_leftwards

Value: TypeAlias = "str | float | bool | Sequence[Value] | Mapping[str, Value]"
"""What JSON holds."""
Line: TypeAlias = list[Value]
"""Texts, and what is more than text: its sort under `is`."""


def blocks(report: Report, at: Addresses, page: LineMeasure = PAGE, *, aligned: bool = False) -> list[Value]:
    """The blocks of a report, in its order; those that tell nothing are left out.

    `aligned`: tables with the same columns have them at the same places.
    """
    told: list[Value] = []
    for block, anchor in placed(report.blocks):
        if isinstance(block, Table):
            told.append(_table(block, _together(block, report) if aligned else block, at, page))
        else:
            told += _block(block, anchor, at, page)
    return told


def _together(table: Table, report: Report) -> Table:
    """The rows of all tables that have the columns of one."""
    alike = (each for each in report.blocks if isinstance(each, Table) and each.columns == table.columns)
    return Table(table.columns, tuple(row for each in alike for row in each.rows))


def _block(block: Block, anchor: str, at: Addresses, page: LineMeasure) -> Iterator[Value]:
    match block:
        case Heading(level, inside):
            yield {"is": "heading", "level": level, "at": at.place(anchor), **_line(inside, at, page)}
        case TextBlock(Illustration(name, target)):
            yield {"is": "picture", "at": _label(at.to(target, "")), "name": _text(name)}
        case TextBlock(inside) | Notice(inside) | Quote(inside):
            line = _line(inside, at, page)
            if line["body"]:
                yield {"is": "quote" if isinstance(block, Quote) else "text", **line}
        case Items(items, ordered):
            told = [
                {**_line(item.text, at, page), "below": [_line(each, at, page) for each in item.below]}
                for item in items
            ]
            if told:
                yield {"is": "list", "ordered": ordered, "items": told}


def _table(table: Table, measured: Table, at: Addresses, page: LineMeasure) -> Value:
    """A table with columns as wide as what is `measured` needs."""
    rooms = widths(measured, page.room)
    head = [broken(_text(column), room, CELL) for column, room in zip(table.columns, rooms, strict=True)]
    return {
        "is": "table",
        "widths": [round(room, 2) for room in rooms],
        "head": head,
        "rows": [
            {
                "tall": is_tall(row, rooms),
                "cells": [
                    _line(cell, at, LineMeasure(room, CELL)) for cell, room in zip(row, rooms, strict=True)
                ],
            }
            for row in table.rows
        ],
    }


def _line(value: Inline, at: Addresses, measure: LineMeasure) -> dict[str, Value]:
    """What stands in lines of a page or a cell, with the direction that it is read in."""
    body = [_fitted(part, measure.room, measure.size) for part in _shown(value, at)]
    return {"body": body, "leftwards": is_leftwards(plain_text.shown(value))}


def _fitted(part: Value, room: float, size: float) -> Value:
    """The part with words that can be broken where they are wider than the room."""
    match part:
        case str():
            return broken(part, room, size)
        case dict() if "body" in part:
            inside = part["body"]
            assert isinstance(inside, list)
            return {**part, "body": [_fitted(each, room, size) for each in inside]}
        case _:
            return part


def _shown(value: Inline, at: Addresses) -> Line:  # noqa: PLR0911 - a line for each sort of value
    match value:
        case None:
            return []
        case str():
            return [_text(value)] if _text(value) else []
        case Jump() | Spot() | Web() | Illustration():
            return _link(value, at)
        case Strong(inside):
            return _around("strong", _shown(inside, at))
        case Aside(inside):
            return _around("aside", _shown(inside, at))
        case FindingText(written):
            return [
                part
                for place, piece in enumerate(CODE.split(plain(written)))
                for part in _piece(place, piece)
            ]
        case Said(sentence, parts):
            return [part for piece in Formatter().parse(sentence) for part in _part(piece, parts, at)]
        case Series(parts, between):
            return _joined(parts, between, at)
        case Stack(parts):
            return _joined(parts, {"is": "break"}, at)


def _link(value: Jump | Spot | Web | Illustration, at: Addresses) -> Line:
    match value:
        case Spot(place):
            return [{"is": "spot", "at": at.place(place.anchor)}] if place.anchor else []
        case Web(name, target):
            return _around("web", [_text(name)], to=address(target or ""))
        case Illustration(name, target):
            return _around("link", [_text(name)], to=_label(at.to(target, "")))
        case Jump(name, anchor, page):
            return _around("link", [_text(name)], to=_label(at.to(page, anchor)) if anchor or page else "")


def _piece(place: int, piece: str) -> Line:
    """A piece of a finding's sentence: every other is a value."""
    if not piece:
        return []
    return _around("code", [_text(piece)]) if place % 2 else [_within(piece)]


def _part(
    piece: tuple[str, str | None, str | None, str | None], parts: Mapping[str, Inline], at: Addresses
) -> Line:
    """A piece of a sentence of ours, and the part that is filled in after it."""
    literal, name, _, _ = piece
    return [*([literal] if literal else []), *(_shown(parts[name], at) if name is not None else [])]


def _joined(parts: Sequence[Inline], between: Value, at: Addresses) -> Line:
    line: Line = []
    for shown in filter(None, (_shown(part, at) for part in parts)):
        line += [between, *shown] if line else shown
    return line


def _around(sort: str, body: Line, **more: str) -> Line:
    """What is more than text around something; nothing around nothing, and no link that leads nowhere."""
    if not any(body) or ("to" in more and not more["to"]):
        return body
    return [{"is": sort, "body": body, **more}]


def _label(href: str) -> str:
    """The place in the document that a link leads to."""
    return href.removeprefix("#")


def _text(written: str) -> str:
    return clean(plain(written))


def _within(piece: str) -> str:
    """A text that others stand before and after, with the blanks at its ends."""
    before, after = piece[: len(piece) - len(piece.lstrip())], piece[len(piece.rstrip()) :]
    return f"{before}{clean(piece)}{after}" if piece.strip() else piece


def linked(parts: Sequence[Value]) -> list[Value]:
    """The same, with each place once, and no link to a place that there is not."""
    places = {place for part in parts for place in _places(part)}
    taken: set[str] = set()
    return [_linked(part, places, taken) for part in parts]


def _places(value: Value) -> Iterator[str]:
    match value:
        case list():
            for inner in value:
                yield from _places(inner)
        case dict():
            if "at" in value and value["is"] != "picture":
                yield str(value["at"])
            for inner in value.values():
                yield from _places(inner)


def _linked(value: Value, places: set[str], taken: set[str]) -> Value:
    match value:
        case list():
            return [_linked(inner, places, taken) for inner in value]
        case dict():
            kept = {key: _linked(inner, places, taken) for key, inner in value.items()}
            if value.get("is") == "link" and value["to"] not in places:
                kept["is"] = "plain"
            elif "at" in value and value["is"] != "picture":
                kept["at"] = "" if value["at"] in taken else value["at"]
                taken.add(str(value["at"]))
            return kept
        case _:
            return value

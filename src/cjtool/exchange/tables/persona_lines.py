"""Cells that say of each persona what it feels, a line each: `Ann: 1.5`, as exports of journeys write it."""

import re

from cjtool.exchange.tables.listing import lines
from cjtool.exchange.tables.scoring import score

_LINE = re.compile(r"(?P<name>[^:\n]{1,80}):\s*(?P<text>\S.*)")


def scores_by_persona(text: str) -> list[tuple[str, str]]:
    """The personas of a cell, each with its score; empty where a line has no name or no score."""
    found = feelings_by_persona(text)
    return found if all(score(each) for _, each in found) else []


def feelings_by_persona(text: str) -> list[tuple[str, str]]:
    """What stands before the colon of each line, and what behind it; empty where a line has none."""
    matches = [_LINE.fullmatch(line) for line in lines(text)]
    return [(match["name"].strip(), match["text"]) for match in matches if match] if all(matches) else []

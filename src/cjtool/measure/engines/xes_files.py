"""Events of XES files (IEEE 1849-2016), read one after another; entities and the like are refused by defusedxml."""

import gzip
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from cjtool.measure.engines.extras import extra
from cjtool.measure.question import Counted
from cjtool.measure.row_question import RowTexts

_NAME, _TIME, _LIFECYCLE = "concept:name", "time:timestamp", "lifecycle:transition"
_NOT_DONE = frozenset(
    {
        "schedule", "assign", "reassign", "start", "suspend", "resume",
        "withdraw", "pi_abort", "ate_abort", "autoskip", "manualskip",
    }
)  # fmt: skip
"""Transitions of the standard's lifecycle in which an activity is not done. Logs have words of their own there too, such as `Closed`."""


class BrokenXesError(Exception):
    """A file that is no whole XES: what is wrong, as the reader of XML says it."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(reason)
        self.path, self.reason = path, reason


def xes_rows(
    paths: Iterable[Path], filter: Mapping[str, tuple[str, ...]], found: Counted
) -> Iterator[RowTexts]:
    """Case, name and time of each event; those of what is not done yet or not at all, and those outside the filter, are counted.

    Raises BrokenXesError, and OSError where a file cannot be read.
    """
    for path in paths:
        for case, event in _events(_parsed(path)):
            if event.get(_LIFECYCLE, "").lower() in _NOT_DONE:
                found.left_out["not-done", event.get(_NAME, "")] += 1
            elif any(event.get(name) not in texts for name, texts in filter.items()):
                found.left_out["filtered", ""] += 1
            else:
                yield case, event.get(_NAME, ""), event.get(_TIME, "")


def _parsed(path: Path) -> Iterator[tuple[str, Element]]:
    """The beginnings and ends of elements. An encoding that there is not is a LookupError or a ValueError."""
    with extra("office"):
        from defusedxml import ElementTree
    opener: Any = gzip.open if path.suffix.lower() == ".gz" else open
    with opener(path, "rb") as file:
        try:
            yield from ElementTree.iterparse(file, events=("start", "end"))
        except (ElementTree.ParseError, EOFError, LookupError, ValueError, zlib.error) as error:
            raise BrokenXesError(path, str(error)) from error


def _events(parsed: Iterable[tuple[str, Element]]) -> Iterator[tuple[str, dict[str, str]]]:
    """The attributes of each event with the name of its trace, which may stand behind the events."""
    trace = 0
    inside: list[dict[str, str]] = []
    name = ""
    depth: list[str] = []
    for kind, element in parsed:
        tag = element.tag.rpartition("}")[2]
        if kind == "start":
            depth.append(tag)
            continue
        depth.pop()
        if tag == "event":
            inside.append({each.get("key", ""): each.get("value", "") for each in element})
            element.clear()
        elif depth[-1:] == ["trace"] and element.get("key") == _NAME:
            name = element.get("value", "")
        elif tag == "trace":
            trace += 1
            yield from ((name or f"#{trace}", event) for event in inside)
            inside, name = [], ""
            element.clear()

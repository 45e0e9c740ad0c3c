"""For programs of sheets: a line for each step and for each way; no cell is a formula to them."""

from collections.abc import Iterator, Sequence

from cjtool.formats.estimate_records import number_cell
from cjtool.formats.sheets import safe, sheet
from cjtool.measure.flow.measured import EventFlow, StepTaken, WayTaken

_COUNTS = ("cases", "missing", "moved", "again", "extra", "looped", "early", "left", "open")
_HEADINGS = (
    "project", "journey", "log", "kind", "from", "to", *_COUNTS, "share", "low", "high", "told", "on_map", "median_hours",
    "p90_hours", "told_wait", "within_it",
)  # fmt: skip
_HOUR = 3_600


def render(flows: Sequence[EventFlow]) -> str:
    """UTF-8 with its mark; the share of a step is its drop-off, that of a way of all who left its first step."""
    return sheet(_HEADINGS, (row for flow in flows for row in _rows(flow)))


def _rows(flow: EventFlow) -> Iterator[list[str]]:
    begin = [safe(flow.workspace.name), safe(flow.journey.id), safe(flow.source)]
    yield from ([*begin, *_step(taken)] for taken in flow.steps if taken.logged)
    yield from ([*begin, *_way(way)] for way in flow.ways)


def _step(taken: StepTaken) -> list[str]:
    drop = taken.drop_off
    shares = ["", "", ""] if drop is None else [number_cell(value) for value in (drop.value, *drop.interval)]
    counts = [str(getattr(taken, name)) for name in _COUNTS]
    return ["step", safe(taken.step.id), "", *counts, *shares, *[""] * 6]


def _way(way: WayTaken) -> list[str]:
    waited = way.waited
    return [
        "way", safe(way.start.id) if way.start is not None else "", safe(way.end.id) if way.end is not None else "",
        str(way.count), *[""] * (len(_COUNTS) - 1), *(number_cell(value) for value in (way.share.value, *way.share.interval)),
        "" if way.told is None else number_cell(way.told), "yes" if way.drawn else "no",
        "" if waited is None else number_cell(waited.median / _HOUR), "" if waited is None else number_cell(waited.p90 / _HOUR),
        safe(" + ".join(map(str, way.promised))), "" if way.kept is None else number_cell(way.kept),
    ]  # fmt: skip
